"""Resolved, typed expressions: names are looked up, `let` is inlined, every node knows its type.

References are fully indexed: a reference to `forwards` inside `KubeProxy per n in Node` arrives
here as `StateRef("Rules", "forwards", (Local("n"),))`. Values are those of `checker.model.types`.
"""

from __future__ import annotations

from checker.diagnostics import Span
from checker.model.types import BoolType, Type, Value
from checker.records import dataclass

BOOL = BoolType()


@dataclass(frozen=True, slots=True)
class GroupSet:
    """The members of a group."""

    group: str


@dataclass(frozen=True, slots=True)
class EnumSet:
    """The values of an enumeration, as an index set; `name` is the declared type's."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoolSet:
    """`any here in bool`."""


@dataclass(frozen=True, slots=True)
class RangeSet:
    """`any k in 1..4`; the bounds are expressions over parameters. Only for `any`."""

    low: Expr
    high: Expr


IndexSet = GroupSet | EnumSet | BoolSet | RangeSet


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound variable and its set (`per n in Node`, `any k in 1..4`, `some(n in G: ..)`).

    Names of bound variables are unique within one transition or expression: shadowing is renamed
    or refused before this stage.
    """

    name: str
    domain: IndexSet


@dataclass(frozen=True, slots=True)
class Literal:
    value: Value
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Local:
    """A variable bound by `per`, `any` or an aggregate."""

    name: str
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class ParamRef:
    name: str
    indices: tuple[Expr, ...]
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class StateRef:
    """A `state` or `model` variable; indices are those of the component, then its own `per`.

    `belief` tells a `model` variable from the truth.
    """

    component: str
    name: str
    indices: tuple[Expr, ...]
    belief: bool
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class SwitchRef:
    """Whether a scenario or mitigation is on in this run."""

    ident: str
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class Not:
    operand: Expr
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class And:
    operands: tuple[Expr, ...]
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class Or:
    operands: tuple[Expr, ...]
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class Compare:
    """`op` is one of `== != < <= > >=`; both sides have comparable types."""

    op: str
    left: Expr
    right: Expr
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class Arith:
    """`op` is one of `+ - * /`.

    `duration / int` is exact; `int / int`, `bytes / int` round down; a quotient of two durations
    or two quantities is an `int`, rounded down.
    """

    op: str
    left: Expr
    right: Expr
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class If:
    condition: Expr
    then: Expr
    orelse: Expr
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Extremum:
    """`min(a, b, ..)` or `max(a, b, ..)`; `function` is `min` or `max`."""

    function: str
    operands: tuple[Expr, ...]
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class Aggregate:
    """`function` is one of `some all count sum min max`; `count` and `sum` of nothing are 0."""

    function: str
    binders: tuple[Bound, ...]
    body: Expr
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class ActionRef:
    """One or more transitions, by position in `Model.actions` (several commands may share an ID).

    `indices` select the copy (or the choice of an `any`) in the order of the transition's binders,
    `per` and `any` together as written, a component's own index first; empty means any copy.
    """

    actions: tuple[int, ...]
    indices: tuple[Expr, ...]
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Held:
    """`P for d`: P has held for at least d without a break."""

    condition: Expr
    duration: Expr
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class Quiet:
    """`no CA for d`: the transition was not executed in the last d (counted from time 0)."""

    action: ActionRef
    duration: Expr
    span: Span
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class AtLeast:
    """`times(CA last d) >= count`; other comparisons are brought into this form (with `Not`)."""

    action: ActionRef
    duration: Expr
    count: int
    span: Span
    type: Type = BOOL


Expr = (
    Literal
    | Local
    | ParamRef
    | StateRef
    | SwitchRef
    | Not
    | And
    | Or
    | Compare
    | Arith
    | If
    | Extremum
    | Aggregate
    | Held
    | Quiet
    | AtLeast
)
