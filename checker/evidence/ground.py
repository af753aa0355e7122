"""The ground system of a saved trace: setting and goal, found again in a model by their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.diagnostics import Span
from checker.evidence.documents import Wrong
from checker.evidence.trace_file import Plain, SavedDeviation
from checker.evidence.values import literal
from checker.model.entities import LeadsTo, Model
from checker.model.expr import Expr
from checker.syntax.tree import Guideword
from checker.system.lowering import (
    Goal,
    Lowered,
    LoweringError,
    Reach,
    Response,
    Setting,
    Violate,
    lower,
)
from checker.system.lowering.setting import Deviation
from checker.system.system import System
from checker.system.terms import FALSE, Term, disj

GOAL = "goal"
Choices = tuple[tuple[str, str], ...]


def setting_of(
    model: Model,
    values: tuple[tuple[str, Plain], ...],
    on: tuple[str, ...],
    free: tuple[str, ...],
    open_: tuple[str, ...],
    deviations: tuple[SavedDeviation, ...],
) -> Setting:
    """The setting of that description; raises `Wrong` for what the model does not have."""
    params = {p.name: p for p in model.params}
    span = Span(model.files[0], 0, 0)
    fixed: dict[str, Expr] = {}
    for name, value in values:
        if name not in params:
            raise Wrong(f"there is no parameter `{name}`")
        fixed[name] = literal(value, params[name], span)
    for name in open_:
        if name not in params:
            raise Wrong(f"there is no parameter `{name}`")
    switches = {s.ident for s in model.scenarios} | {m.ident for m in model.mitigations}
    switches |= {d.name for d in deviations}
    for ident in (*on, *free):
        if ident not in switches:
            raise Wrong(f"there is no scenario or mitigation `{ident}`")
    return Setting(
        values=fixed,
        on=frozenset(on),
        free=frozenset(free),
        open=frozenset(open_),
        deviations={d.name: _deviation(model, d) for d in deviations},
    )


def _deviation(model: Model, saved: SavedDeviation) -> Deviation:
    positions = {(a.component, a.label): i for i, a in enumerate(model.actions)}
    for action in saved.actions:
        if action not in positions:
            raise Wrong(f"there is no action `{action[1]}` of {action[0]}")
    try:
        guideword = Guideword(saved.guideword)
    except ValueError:
        raise Wrong(f"`{saved.guideword}` is no guideword") from None
    return Deviation(tuple(positions[a] for a in saved.actions), guideword)


def goals_of(model: Model, goal: tuple[str, str] | None) -> Mapping[str, Goal]:
    """What the run reaches, in terms of the model; raises `Wrong` where it is not there."""
    if goal is None:
        return {}
    kind, name = goal
    if kind == "hazard":
        for hazard in model.hazards:
            if hazard.ident == name and hazard.conditions:
                return {GOAL: Reach(hazard.conditions)}
    elif kind == "constraint":
        for constraint in model.constraints:
            if constraint.ident == name and constraint.condition is not None:
                return {GOAL: Violate(constraint.condition)}
    else:
        for check in model.checks:
            if check.title == name and isinstance(check.claim, LeadsTo):
                claim = check.claim
                return {GOAL: Response(claim.cause, claim.effect, claim.duration)}
    raise Wrong(f"there is no {kind} `{name}` with a predicate")


@dataclass(frozen=True, slots=True)
class Ground:
    """A system with its branches by name; several with the same name and choices in order."""

    lowered: Lowered
    goal: Term
    branches: Mapping[tuple[str, Choices], list[tuple[int, int]]]

    @property
    def system(self) -> System:
        return self.lowered.system


def ground(model: Model, setting: Setting, goal: tuple[str, str] | None) -> Ground:
    """The system for that setting; raises `Wrong` where the model has none in it."""
    goals = goals_of(model, goal)
    try:
        lowered = lower(model, setting, goals)
    except LoweringError as error:
        raise Wrong(error.diagnostic.message) from None
    branches: dict[tuple[str, Choices], list[tuple[int, int]]] = {}
    for i, transition in enumerate(lowered.system.transitions):
        for j, branch in enumerate(transition.branches):
            branches.setdefault((transition.name, branch.choices), []).append((i, j))
    parts = [lowered.system.properties[name] for name in lowered.parts.get(GOAL, ())]
    return Ground(lowered, disj(*parts) if parts else FALSE, branches)
