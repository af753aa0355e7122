"""The resolved model: one frozen value for a whole system, all of its files merged.

Reopened items are united, components of the same name, kind and index are merged, `let` is
inlined, references are positions or identifiers that exist. A `Model` that came without errors can
be lowered for every setting its checks ask for.
"""

from __future__ import annotations

from checker.diagnostics import Span
from checker.model.expr import ActionRef, Bound, Expr, StateRef
from checker.model.types import Type
from checker.records import dataclass
from checker.syntax.tree import Guideword, ScenarioClass


@dataclass(frozen=True, slots=True)
class Loss:
    ident: str
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hazard:
    """`conditions` are the `when` predicates of all openings; the hazard is their disjunction."""

    ident: str
    title: str
    losses: tuple[str, ...]
    conditions: tuple[Expr, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Constraint:
    """A safety constraint; an invariant where `condition` is given."""

    ident: str
    title: str
    hazards: tuple[str, ...]
    condition: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Param:
    """`default` is over other parameters at most; `low`/`high` is the declared domain.

    `default` is None only where a check must set the parameter or leave it open.
    """

    name: str
    binders: tuple[Bound, ...]
    type: Type
    default: Expr | None
    low: Expr | None
    high: Expr | None
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    size: Expr
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Window:
    """`low..high` after the guard became true; `high` None is no bound. Times in ms."""

    low: Expr
    high: Expr | None


@dataclass(frozen=True, slots=True)
class Within:
    """`within`, `immediately` (0..0) and no clause at all (0..open)."""

    window: Window


@dataclass(frozen=True, slots=True)
class Every:
    """Ticks `window` apart; the first within `first` (None: anywhere in 0..high)."""

    window: Window
    first: Window | None


@dataclass(frozen=True, slots=True)
class Eventually:
    """No bound, but weakly fair."""


Timing = Within | Every | Eventually


@dataclass(frozen=True, slots=True)
class State:
    """`initial` None is `= any`. `binders` are the component's, then the variable's own."""

    component: str
    name: str
    binders: tuple[Bound, ...]
    type: Type
    initial: Expr | None
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Belief:
    """A process model variable. Either `follows` is given, or it is set by actions.

    For a follower, `type` is that of `follows`; `initial` is None and means "the truth at time 0".
    For the other kind `initial` None is `= any`.
    """

    component: str
    name: str
    binders: tuple[Bound, ...]
    type: Type
    initial: Expr | None
    follows: Expr | None
    latest: bool
    window: Window | None
    path: str | None
    only: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Effect:
    """`target = value`, for all values of `binders` at once."""

    binders: tuple[Bound, ...]
    target: StateRef
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Lasts:
    """An action that goes on: it ends within `window` of its start, or at once when `until`."""

    window: Window
    until: Expr | None
    then: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    condition: Expr
    duration: Expr | None


@dataclass(frozen=True, slots=True)
class Action:
    """A transition: `kind` is `control`, `feedback` or `event`.

    `copies` are the `per` binders (the component's first), `choices` the `any` binders; `order`
    gives the names of both in the order in which indices of an `ActionRef` name them.
    `guard` is None where there is no `when`. `effects` may be empty.
    `label` is what people call it: `CA-7 sync`, or `Host.grow` for an event.
    """

    kind: str
    ident: str | None
    name: str
    label: str
    component: str
    copies: tuple[Bound, ...]
    choices: tuple[Bound, ...]
    order: tuple[str, ...]
    target: str | None
    title: str
    guard: Expr | None
    needs: Needs | None
    timing: Timing
    after: ActionRef | None
    path: str | None
    lasts: Lasts | None
    only: Expr | None
    effects: tuple[Effect, ...]
    has_behaviour: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Component:
    """`states`, `beliefs` and `actions` are positions in the model's tuples of those names."""

    kind: str
    name: str
    binders: tuple[Bound, ...]
    title: str
    controls: tuple[str, ...]
    only: Expr | None
    states: tuple[int, ...]
    beliefs: tuple[int, ...]
    actions: tuple[int, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Path:
    """A control and feedback path; with `binders`, one for each member, lost one by one.

    `takes` None is instantaneous.
    """

    name: str
    binders: tuple[Bound, ...]
    sources: tuple[str, ...]
    target: str
    takes: Window | None
    only: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class Uca:
    """`actions` are the transitions that the claim is about (positions)."""

    ident: str
    title: str
    hazards: tuple[str, ...]
    action: str
    action_name: str | None
    actions: tuple[int, ...]
    guideword: Guideword
    context: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class NoUca:
    action: str
    action_name: str | None
    actions: tuple[int, ...]
    guideword: Guideword
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class SetIn:
    param: str
    low: Expr
    high: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class SetTo:
    param: str
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Lose:
    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Delay:
    path: str
    window: Window
    span: Span


@dataclass(frozen=True, slots=True)
class Slow:
    """`actions` and `beliefs` are positions; a component stands for all that it has."""

    actions: tuple[int, ...]
    beliefs: tuple[int, ...]
    window: Window
    span: Span


@dataclass(frozen=True, slots=True)
class Skip:
    actions: tuple[int, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Allow:
    actions: tuple[int, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Stop:
    actions: tuple[int, ...]
    beliefs: tuple[int, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Require:
    condition: Expr
    span: Span


SwitchEffect = SetIn | SetTo | Lose | Delay | Slow | Skip | Allow | Stop | Require


@dataclass(frozen=True, slots=True)
class Scenario:
    """`unclaimed`: UCAs in its list that no `uca` of the model claims."""

    ident: str
    title: str
    ucas: tuple[str, ...]
    unclaimed: tuple[str, ...]
    kind: ScenarioClass | None
    effects: tuple[SwitchEffect, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mitigation:
    """`against` empty: all scenarios that cause the UCAs. `unclaimed` as in `Scenario`."""

    ident: str
    title: str
    ucas: tuple[str, ...]
    unclaimed: tuple[str, ...]
    against: tuple[str, ...]
    effects: tuple[SwitchEffect, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Incident:
    """`unclaimed` as in `Scenario`."""

    title: str
    count: int
    scenario: str
    ucas: tuple[str, ...]
    unclaimed: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Reachable:
    hazard: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """`region` is the E of `iff E`: an expression over parameters."""

    hazard: str
    region: Expr | None


@dataclass(frozen=True, slots=True)
class Holds:
    constraint: str


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """`duration` None is the unbounded form."""

    cause: Expr
    effect: Expr
    duration: Expr | None


Claim = Reachable | Unreachable | Holds | LeadsTo


@dataclass(frozen=True, slots=True)
class Check:
    """`values` are the `p = v` of `with`; `switches` its scenarios and mitigations.

    `for_any` names parameters left open over their whole domain.
    """

    title: str
    values: tuple[tuple[str, Expr], ...]
    switches: tuple[str, ...]
    for_any: tuple[str, ...]
    claim: Claim
    span: Span


@dataclass(frozen=True, slots=True)
class Assumption:
    title: str
    condition: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Model:
    """A whole system. `files` are the paths read, the one asked for first."""

    name: str
    title: str
    losses: tuple[Loss, ...]
    hazards: tuple[Hazard, ...]
    constraints: tuple[Constraint, ...]
    params: tuple[Param, ...]
    groups: tuple[Group, ...]
    components: tuple[Component, ...]
    states: tuple[State, ...]
    beliefs: tuple[Belief, ...]
    actions: tuple[Action, ...]
    paths: tuple[Path, ...]
    ucas: tuple[Uca, ...]
    no_ucas: tuple[NoUca, ...]
    scenarios: tuple[Scenario, ...]
    mitigations: tuple[Mitigation, ...]
    incidents: tuple[Incident, ...]
    checks: tuple[Check, ...]
    assumptions: tuple[Assumption, ...]
    files: tuple[str, ...]
