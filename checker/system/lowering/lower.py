"""From a model to a ground timed transition system, for one setting and some goals.

Only what the goals speak of becomes a property; the monitors that their predicates need are made
on the way. Raises `LoweringError` for a mistake that shows only here, `AbstractionFailed` where a
group of unknown size cannot be abstracted.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field, replace

from checker.codes import CYCLIC_BELIEFS
from checker.diagnostics import Diagnostic, Label, Span
from checker.model.entities import Belief, LeadsTo, Model, Require, State
from checker.model.expr import Expr
from checker.recording import Deviating
from checker.records import dataclass
from checker.system.lowering.abstraction import cut_strangers, witness
from checker.system.lowering.actions import lower_actions
from checker.system.lowering.beliefs import lower_beliefs
from checker.system.lowering.draft import (
    CyclicInitialValues,
    Draft,
    Obligation,
    in_domain,
)
from checker.system.lowering.expressions import Expressions
from checker.system.lowering.monitors import Monitors
from checker.system.lowering.patterns import Pattern, Patterns
from checker.system.lowering.scope import EMPTY, Scope, codes
from checker.system.lowering.setting import LoweringError, Setting
from checker.system.system import Asked, Domain, Role, System, Variable
from checker.system.terms import TRUE, Op, Term, disj, negate, to_real, var, variables_of


@dataclass(frozen=True, slots=True)
class Reach:
    """Can one of the predicates come to hold?"""

    conditions: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Violate:
    """Can the predicate fail?"""

    condition: Expr


@dataclass(frozen=True, slots=True)
class Response:
    """Can `cause` hold without `effect` within `duration`? None: only the obligation is kept."""

    cause: Expr
    effect: Expr
    duration: Expr | None


@dataclass(frozen=True, slots=True)
class Attribute:
    """Is there a closed run with one of the predicates that shows only permitted patterns?

    `allowances` gives, for each action that a pattern speaks of, how long meeting its need may take
    as designed (see `checker.system.lowering.allowance`); None where that is not bounded.
    """

    conditions: tuple[Expr, ...]
    universe: tuple[Pattern, ...]
    allowances: Mapping[int, Term | None]


Goal = Reach | Violate | Response | Attribute


@dataclass(frozen=True, slots=True)
class Lowered:
    """`parts` names the properties whose disjunction is the goal of that name.

    `ranges` maps the property "this variable leaves its declared range" to the variable.
    `region` holds the extra predicates over parameters that were asked for. `counted` gives the
    size of each group whose members are only counted, `tallies` the condition that each variable
    counts which stands for a number of them, `members` the variables of the only member with a
    name (see `checker.system.counting`).
    """

    system: System
    parts: Mapping[str, tuple[str, ...]]
    ranges: Mapping[str, str]
    obligations: tuple[Obligation, ...]
    regions: Mapping[str, Term]
    parameters: Mapping[str, Term]
    counted: Mapping[str, Term] = field(default_factory=dict)
    tallies: Mapping[str, Term] = field(default_factory=dict)
    members: frozenset[str] = frozenset()


def lower(
    model: Model,
    setting: Setting,
    goals: Mapping[str, Goal],
    regions: Mapping[str, Expr] | None = None,
) -> Lowered:
    draft = Draft(model.name)
    scope = Scope(model, setting, draft)
    monitors = Monitors(draft)
    expressions = Expressions(scope, monitors)
    for group in (*setting.kept, *setting.counted):
        scope.size(group)
    _states(scope, expressions)
    lower_beliefs(scope, expressions)
    lower_actions(scope, expressions)
    parts: dict[str, tuple[str, ...]] = {}
    for name, goal in goals.items():
        parts[name] = _goal(draft, expressions, name, goal)
    if setting.kept:
        hazard = draft.hazard if draft.hazard is not None else disj(*draft.properties.values())
        cut_strangers(draft, hazard)
    found = {n: expressions.truth(e, EMPTY) for n, e in (regions or {}).items()}
    _restrict(scope, expressions)
    ranges = _ranges(draft)
    try:
        system = replace(draft.finish(), asked=_asked(model, setting, goals, expressions))
    except CyclicInitialValues as error:
        raise LoweringError(_cyclic(model, error.names)) from None
    parameters = {p.name: scope.param(p.name, ()) for p in model.params if not p.binders}
    return Lowered(
        system,
        parts,
        ranges,
        tuple(draft.obligations),
        found,
        parameters,
        dict(draft.counted),
        dict(draft.tallies),
        frozenset(draft.members),
    )


def _asked(
    model: Model, setting: Setting, goals: Mapping[str, Goal], expressions: Expressions
) -> Asked:
    """The setting by names, for those who record a run."""
    goal = next(iter(goals.values())) if len(goals) == 1 else None
    values = []
    for name, value in setting.values.items():
        with suppress(LoweringError):  # of a parameter that nothing reads
            values.append((name, expressions.constant(value)))
    return Asked(
        tuple(values),
        tuple(sorted(setting.on)),
        tuple(sorted(setting.free)),
        tuple(sorted(setting.open)),
        bool(setting.kept),
        tuple(
            Deviating(name, d.actions, d.guideword.value) for name, d in setting.deviations.items()
        ),
        None if goal is None else _named(model, goal),
    )


def _named(model: Model, goal: Goal) -> tuple[str, str] | None:
    """What in the model a goal stands for."""
    match goal:
        case Reach(conditions) | Attribute(conditions):
            of = (h for h in model.hazards if conditions and {*conditions} <= {*h.conditions})
            hazard = next(of, None)
            return None if hazard is None else ("hazard", hazard.ident)
        case Violate(condition):
            holding = (c for c in model.constraints if c.condition == condition)
            constraint = next(holding, None)
            return None if constraint is None else ("constraint", constraint.ident)
        case Response(cause, effect, duration):
            claim = LeadsTo(cause, effect, duration)
            check = next((c for c in model.checks if c.claim == claim), None)
            return None if check is None else ("check", check.title)


def group_sizes(model: Model, setting: Setting) -> dict[str, int]:
    """How many members every group has in a setting that fixes its size."""
    scope = Scope(model, setting, Draft(model.name))
    Expressions(scope, Monitors(scope.draft))
    return {group.name: scope.size(group.name) for group in model.groups}


def _states(scope: Scope, expressions: Expressions) -> None:
    """Every copy of every state and belief, with its initial value."""
    variables: list[State | Belief] = [*scope.model.states, *scope.model.beliefs]
    for declared in variables:
        for env, _ in scope.combinations(declared.binders):
            scope.variable(declared.component, declared.name, codes(declared.binders, env))
    for declared in variables:
        if declared.initial is None:
            continue
        for env, _ in scope.combinations(declared.binders):
            indices = codes(declared.binders, env)
            variable = scope.variable(declared.component, declared.name, indices)
            initial = expressions.constant(declared.initial, env)
            known = scope.draft.variables[variable.name]
            if variable.sort is not initial.sort:
                initial = to_real(initial)
            scope.draft.variables[variable.name] = Variable(
                known.name, known.domain, initial, known.role, known.component, known.label
            )


def _goal(draft: Draft, expressions: Expressions, name: str, goal: Goal) -> tuple[str, ...]:
    match goal:
        case Reach(conditions):
            terms = [witness(expressions, c) for c in conditions]
        case Violate(condition):
            terms = [negate(expressions.truth(condition, EMPTY, False))]
        case Response(cause, effect, duration):
            pending, late = expressions.monitors.response(
                expressions.truth(cause, EMPTY, True),
                expressions.truth(effect, EMPTY, False),
                None if duration is None else expressions.constant(duration),
            )
            terms = [pending if duration is None else late]
        case Attribute(conditions, universe, allowances):
            hazard = disj(*(witness(expressions, c) for c in conditions))
            patterns = Patterns(draft, expressions, allowances.get)
            draft.properties[name] = patterns.goal(hazard, universe)
            draft.hazard = hazard
            return (name,)
    disjuncts = list(dict.fromkeys(d for t in terms for d in _disjuncts(t)))
    names = tuple(f"{name}#{i}" for i in range(len(disjuncts)))
    draft.properties.update(zip(names, disjuncts, strict=True))
    return names


def _disjuncts(term: Term) -> tuple[Term, ...]:
    return term.args if term.op is Op.OR else (term,)


def _restrict(scope: Scope, expressions: Expressions) -> None:
    """Assumptions, and what mitigations require of the parameters."""
    draft = scope.draft
    for mitigation in scope.model.mitigations:
        if scope.switch(mitigation.ident) == TRUE:
            for effect in mitigation.effects:
                if isinstance(effect, Require):
                    draft.constraints.append(expressions.truth(effect.condition, EMPTY))
    for assumption in scope.model.assumptions:
        term = expressions.truth(assumption.condition, EMPTY)
        rigid = {r.name for r in draft.rigids}
        (draft.constraints if variables_of(term) <= rigid else draft.initially).append(term)


def _ranges(draft: Draft) -> dict[str, str]:
    """The variables for which it is not plain to see that assignments stay in range."""
    found: dict[str, str] = {}
    for variable in list(draft.variables.values()):
        domain = variable.domain
        numeric = domain.low is not None or domain.high is not None or domain.values
        if variable.role is Role.INTERNAL or domain.labels or not numeric:
            continue
        assigned = [
            branch.effects[variable.name]
            for transition in draft.transitions
            for branch in transition.branches
            if variable.name in branch.effects
        ]
        if all(_plain(draft, value, domain, variable.name) for value in assigned):
            continue
        name = f"range {variable.name}"
        draft.properties[name] = negate(in_domain(var(variable.name, domain.sort), domain))
        found[name] = variable.name
    return found


def _plain(draft: Draft, value: Term, domain: Domain, own: str) -> bool:
    """Whether a value is in range by its form: a constant, a like variable, a choice of such."""
    match value.op:
        case Op.CONST:
            return in_domain(value, domain) == TRUE
        case Op.VAR:
            known = draft.variables.get(value.name)
            return value.name == own or (known is not None and known.domain == domain)
        case Op.ITE:
            return all(_plain(draft, arm, domain, own) for arm in value.args[1:])
        case _:
            return False


def _cyclic(model: Model, names: tuple[str, ...]) -> Diagnostic:
    spans: dict[str, Span] = {f"{b.component}.{b.name}": b.span for b in model.beliefs}
    span = next((spans[n] for n in names if n in spans), None)
    return Diagnostic(
        CYCLIC_BELIEFS,
        "beliefs follow each other in a circle: " + " -> ".join(names),
        None if span is None else Label(span, "its first value depends on itself"),
        help="let one of them follow a state of the world",
    )


__all__ = ["Goal", "Lowered", "Reach", "Response", "Violate", "group_sizes", "lower"]
