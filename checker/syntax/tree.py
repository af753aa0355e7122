"""The syntax tree: what one file says, word by word, before any name is looked up.

Every node is frozen and carries the `Span` it was read from. Numbers keep their spelling, so that
the printer can give the text back. Names are strings as written; nothing here knows whether they
exist.
"""

from __future__ import annotations

from enum import Enum

from checker.diagnostics import Span
from checker.records import dataclass

# ---------------------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class Ident:
    """An identifier as written (`pre_stop`, `CA-7`), with its place."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a quantity as written: `3`, `0.5`, `100ms`, `4Gi`. `unit` may be empty."""

    digits: str
    unit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Bool:
    value: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a dotted reference: `Pods` or `up[t, r]`."""

    name: Ident
    indices: tuple[Expr, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Ref:
    """A dotted reference such as `Pod.phase`, `Pods.up[t, r]`, `serving`, `waiting[p]`."""

    parts: tuple[Part, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Switch:
    """A scenario or mitigation named in an expression (`only with HS-2`)."""

    ident: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    operand: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Binary:
    """`op` is one of `and or == != < <= > >= + - * /`."""

    op: str
    left: Expr
    right: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class If:
    condition: Expr
    then: Expr
    orelse: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Held:
    """`P for d`."""

    condition: Expr
    duration: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Target:
    """A transition named in an expression or clause: `CA-7 sync`, `CA-5 renew[n]`, `Host.grow`.

    Exactly one of `ident` (an STPA identifier, perhaps followed by `name`) and `ref` is given.
    """

    ident: Ident | None
    name: Ident | None
    indices: tuple[Expr, ...]
    ref: Ref | None
    span: Span


@dataclass(frozen=True, slots=True)
class Quiet:
    """`no CA-5 renew[n] for d`."""

    target: Target
    duration: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Times:
    """`times(CA-14 bind last d)`; the comparison `>= k` around it is a `Binary`."""

    target: Target
    duration: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Quantifier:
    """`n in Node` of an aggregate."""

    name: Ident
    domain: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class Aggregate:
    """`some(n in G: P)`; `function` is one of `some all count sum min max`."""

    function: str
    binders: tuple[Quantifier, ...]
    body: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class MinMax:
    """`min(a, b, ...)` or `max(a, b, ...)`."""

    function: str
    args: tuple[Expr, ...]
    span: Span


Expr = Number | Bool | Ref | Switch | Not | Binary | If | Held | Quiet | Times | Aggregate | MinMax

# ---------------------------------------------------------------------------- shared pieces


@dataclass(frozen=True, slots=True)
class Interval:
    """`lo..hi`, `lo..`; `high` is None where the range is open above."""

    low: Expr
    high: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Binder:
    """`n in Node` or plain `Node` after `per`; `name` is None for the plain form."""

    name: Ident | None
    domain: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class BasicType:
    """`bool`, `int`, `duration`, `bytes` or `cpu`."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class NamedType:
    """A declared type or a group; `optional` is the `?` of `Node?`."""

    name: Ident
    optional: bool
    span: Span


@dataclass(frozen=True, slots=True)
class EnumType:
    """`a | b | c` or `10s | 20s | 40s`."""

    values: tuple[Ident | Number, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class RangeType:
    """`0..burst`."""

    interval: Interval
    span: Span


TypeExpr = BasicType | NamedType | EnumType | RangeType

# ---------------------------------------------------------------------------- clauses


@dataclass(frozen=True, slots=True)
class When:
    condition: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Needs:
    """`needs P in d`; `duration` is None where no `in` was written."""

    condition: Expr
    duration: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Within:
    """`within lo..hi`, `within lo..` (`high` None), `within hi` (`low` None)."""

    low: Expr | None
    high: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Every:
    """`every low[..high] [from a..b]`. `sporadic` is `every low..` with nothing after the dots.

    `high` is None for `every low` (a fixed period) and where `sporadic`.
    """

    low: Expr
    high: Expr | None
    sporadic: bool
    first: Interval | None
    span: Span


@dataclass(frozen=True, slots=True)
class Immediately:
    span: Span


@dataclass(frozen=True, slots=True)
class Eventually:
    span: Span


@dataclass(frozen=True, slots=True)
class After:
    target: Target
    span: Span


@dataclass(frozen=True, slots=True)
class Over:
    path: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class OnlyWith:
    condition: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Assign:
    """`ref = value`, or `all a in G: ref = value` where `binder` is given."""

    binder: Quantifier | None
    target: Ref
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Do:
    effects: tuple[Assign, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Lasts:
    interval: Interval
    until: Expr | None
    then: tuple[Assign, ...]
    span: Span


Clause = (
    When | Needs | Within | Every | Immediately | Eventually | After | Over | OnlyWith | Do | Lasts
)

# ---------------------------------------------------------------------------- members


@dataclass(frozen=True, slots=True)
class Let:
    name: Ident
    per: tuple[Binder, ...]
    value: Expr
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class State:
    """`initial` is None for `= any`."""

    name: Ident
    per: tuple[Binder, ...]
    type: TypeExpr
    initial: Expr | None
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Follows:
    """`follows E [latest] [within a..b] [over Path] [only with P]`."""

    source: Expr
    latest: bool
    timing: Clause | None
    over: Over | None
    only: OnlyWith | None
    span: Span


@dataclass(frozen=True, slots=True)
class Belief:
    """`model x ...`: either `follows` is given, or `type` and `initial`.

    `initial` is None for `= any` (only meaningful where `type` is given).
    """

    name: Ident
    per: tuple[Binder, ...]
    follows: Follows | None
    type: TypeExpr | None
    initial: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Choice:
    """`any n in Node` or `any k in 1..4` of a transition."""

    name: Ident
    domain: Ident | Interval
    span: Span


@dataclass(frozen=True, slots=True)
class Action:
    """A transition. `kind` is `control`, `feedback` or `event`.

    `ident` is the STPA identifier (None for an event); `name` is optional for control and
    feedback. `binders` holds `per` and `any` in the order written. `target` is None for an event.
    Clauses are kept in the order written; duplicates are the next stage's business.
    """

    kind: str
    ident: Ident | None
    name: Ident | None
    binders: tuple[Binder | Choice, ...]
    target: Ident | None
    title: str | None
    clauses: tuple[Clause, ...]
    span: Span


Member = State | Belief | Action | Let

# ---------------------------------------------------------------------------- items


@dataclass(frozen=True, slots=True)
class System:
    name: Ident
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Import:
    path: str
    path_span: Span
    span: Span


@dataclass(frozen=True, slots=True)
class Loss:
    ident: Ident
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hazard:
    """`title` is None where the item reopens a titled hazard."""

    ident: Ident
    title: str | None
    losses: tuple[Ident, ...]
    condition: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Constraint:
    ident: Ident
    title: str
    hazards: tuple[Ident, ...]
    condition: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Param:
    name: Ident
    per: tuple[Binder, ...]
    type: TypeExpr
    default: Expr | None
    domain: Interval | None
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class TypeDef:
    name: Ident
    type: TypeExpr
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Group:
    name: Ident
    size: Expr
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Component:
    """`kind` is `process`, `controller` or `actor`."""

    kind: str
    name: Ident
    per: tuple[Binder, ...]
    title: str | None
    controls: tuple[Ident, ...]
    only: OnlyWith | None
    members: tuple[Member, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Path:
    name: Ident
    per: tuple[Binder, ...]
    sources: tuple[Ident, ...]
    target: Ident
    takes: Interval | None
    only: OnlyWith | None
    span: Span


class Guideword(Enum):
    """STPA's guidewords, spelled as in the language."""

    NOT_GIVEN = "not given"
    GIVEN = "given"
    TOO_EARLY = "too early"
    TOO_LATE = "too late"
    OUT_OF_ORDER = "out of order"
    STOPPED_TOO_SOON = "stopped too soon"
    APPLIED_TOO_LONG = "applied too long"


@dataclass(frozen=True, slots=True)
class Uca:
    ident: Ident
    title: str
    hazards: tuple[Ident, ...]
    action: Ident
    action_name: Ident | None
    guideword: Guideword
    context: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class NoUca:
    action: Ident
    action_name: Ident | None
    guideword: Guideword
    reason: str
    span: Span


class ScenarioClass(Enum):
    """The classes of loss scenarios of the STPA Handbook, step 4."""

    UNSAFE_INPUT = "unsafe input"
    PROCESS_MODEL = "process model"
    CONTROLLER_FAILURE = "controller failure"
    CONTROL_ALGORITHM = "control algorithm"
    CONTROL_PATH = "control path"
    FEEDBACK_PATH = "feedback path"
    CONTROLLED_PROCESS = "controlled process"


@dataclass(frozen=True, slots=True)
class SetIn:
    param: Ident
    interval: Interval
    span: Span


@dataclass(frozen=True, slots=True)
class SetTo:
    param: Ident
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Lose:
    path: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class Delay:
    path: Ident
    interval: Interval
    span: Span


@dataclass(frozen=True, slots=True)
class ActionName:
    """What `slow`, `skip`, `allow`, `stop` act on: `CA-7`, `CA-7 sync`, `Repair`, `Host.grow`."""

    ident: Ident | None
    names: tuple[Ident, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Slow:
    what: ActionName
    interval: Interval
    span: Span


@dataclass(frozen=True, slots=True)
class Skip:
    what: ActionName
    span: Span


@dataclass(frozen=True, slots=True)
class Allow:
    what: ActionName
    span: Span


@dataclass(frozen=True, slots=True)
class Stop:
    what: ActionName
    span: Span


@dataclass(frozen=True, slots=True)
class Require:
    condition: Expr
    span: Span


EffectItem = SetIn | SetTo | Lose | Delay | Slow | Skip | Allow | Stop | Require


@dataclass(frozen=True, slots=True)
class Scenario:
    """`title` and `kind` are None where the item reopens a titled scenario."""

    ident: Ident
    title: str | None
    ucas: tuple[Ident, ...]
    kind: ScenarioClass | None
    effects: tuple[EffectItem, ...]
    span: Span
    kind_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mitigation:
    """`title` is None where the item reopens a titled mitigation."""

    ident: Ident
    title: str | None
    ucas: tuple[Ident, ...]
    against: tuple[Ident, ...]
    effects: tuple[EffectItem, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Incident:
    title: str
    count: Number
    scenario: Ident
    ucas: tuple[Ident, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class WithValue:
    """`p = v` in the `with` list of a check."""

    param: Ident
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class WithSwitch:
    """A scenario or mitigation in the `with` list of a check."""

    ident: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class Reachable:
    hazard: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class Unreachable:
    """`H unreachable`, with `iff E` where `region` is given."""

    hazard: Ident
    region: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Holds:
    constraint: Ident
    span: Span


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """`P leads to Q within d`; `duration` is None for the unbounded form."""

    cause: Expr
    effect: Expr
    duration: Expr | None
    span: Span


Claim = Reachable | Unreachable | Holds | LeadsTo


@dataclass(frozen=True, slots=True)
class Check:
    title: str
    bindings: tuple[WithValue | WithSwitch, ...]
    for_any: tuple[Ident, ...]
    claim: Claim
    span: Span


@dataclass(frozen=True, slots=True)
class Assumption:
    title: str
    condition: Expr
    span: Span


Item = (
    System
    | Import
    | Loss
    | Hazard
    | Constraint
    | Param
    | TypeDef
    | Let
    | Group
    | Component
    | Path
    | Uca
    | NoUca
    | Scenario
    | Mitigation
    | Incident
    | Check
    | Assumption
)


@dataclass(frozen=True, slots=True)
class Comment:
    """A `#` comment, kept so that the printer loses nothing. `text` includes the `#`."""

    text: str
    own_line: bool
    span: Span


@dataclass(frozen=True, slots=True)
class File:
    """One parsed file: its items in order, its comments, and the offset at which each line begins.

    The lines tell the printer which of the text's gaps and line breaks to keep.
    """

    path: str
    items: tuple[Item, ...]
    comments: tuple[Comment, ...]
    span: Span
    lines: tuple[int, ...] = (0,)
