"""What a check asks: which setting, which goal, which groups are of any size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from checker.diagnostics import Span
from checker.model.entities import (
    Check,
    Constraint,
    Hazard,
    Holds,
    LeadsTo,
    Model,
    Reachable,
    Unreachable,
)
from checker.model.expr import (
    And,
    Arith,
    Compare,
    Expr,
    Extremum,
    If,
    Literal,
    Not,
    Or,
    ParamRef,
)
from checker.model.types import IntType
from checker.records import dataclass
from checker.system.lowering import Goal, Reach, Response, Setting, Violate, group_sizes
from checker.system.lowering.abstraction import members_needed


@dataclass(frozen=True, slots=True)
class Question:
    """A goal in a setting; `sizes` maps each group left open to the parameters of its size.

    `conditions` are the hazard's predicates, for counting the members that a proof must keep.
    """

    setting: Setting
    goal: Goal
    subject: str
    sizes: dict[str, tuple[str, ...]]
    conditions: tuple[Expr, ...]


def question(model: Model, check: Check) -> Question | None:
    """The question that a check asks; None where its subject has no predicate."""
    goal = _goal(model, check)
    if goal is None:
        return None
    conditions = goal.conditions if isinstance(goal, Reach) else ()
    setting = Setting(
        values=dict(check.values), on=frozenset(check.switches), open=frozenset(check.for_any)
    )
    return Question(setting, goal, _subject(check), open_groups(model, check), conditions)


def constraint_question(constraint: Constraint) -> Question:
    """A safety constraint with a predicate claims that it holds in the design as it is."""
    assert constraint.condition is not None
    return Question(Setting(), Violate(constraint.condition), constraint.ident, {}, ())


def _goal(model: Model, check: Check) -> Goal | None:
    match check.claim:
        case Reachable(ident) | Unreachable(ident, _):
            hazard: Hazard = next(h for h in model.hazards if h.ident == ident)
            return Reach(hazard.conditions) if hazard.conditions else None
        case Holds(ident):
            constraint = next(c for c in model.constraints if c.ident == ident)
            return None if constraint.condition is None else Violate(constraint.condition)
        case LeadsTo(cause, effect, duration):
            return Response(cause, effect, duration)
        case _:
            assert_never(check.claim)


def _subject(check: Check) -> str:
    match check.claim:
        case Reachable(ident) | Unreachable(ident, _) | Holds(ident):
            return ident
        case LeadsTo():
            return "the answer does not come"
        case _:
            assert_never(check.claim)


def open_groups(model: Model, check: Check) -> dict[str, tuple[str, ...]]:
    """The groups whose size a check leaves open, with the parameters that it depends on."""
    fixed = {name for name, _ in check.values}
    found = {}
    for group in model.groups:
        names = tuple(n for n in params_of(model, group.size) if n in check.for_any)
        if names and not set(names) & fixed:
            found[group.name] = names
    return found


def params_of(model: Model, expr: Expr) -> Iterator[str]:
    """The parameters that an expression over parameters reads, through defaults as well."""
    match expr:
        case ParamRef(name):
            yield name
            default = next(p.default for p in model.params if p.name == name)
            if default is not None:
                yield from params_of(model, default)
        case Arith() | Compare():
            yield from params_of(model, expr.left)
            yield from params_of(model, expr.right)
        case And(operands) | Or(operands) | Extremum(_, operands):
            for operand in operands:
                yield from params_of(model, operand)
        case Not(operand):
            yield from params_of(model, operand)
        case If(condition, then, orelse):
            for part in (condition, then, orelse):
                yield from params_of(model, part)
        case _:
            return


def at_size(asked: Question, name: str, value: int, span: Span) -> Question:
    """The same question with a size parameter fixed."""
    setting = replace(
        asked.setting,
        values={**asked.setting.values, name: Literal(value, IntType(), span)},
        open=asked.setting.open - {name},
        kept={g: k for g, k in asked.setting.kept.items() if name not in asked.sizes.get(g, ())},
    )
    sizes = {g: names for g, names in asked.sizes.items() if name not in names}
    return replace(asked, setting=setting, sizes=sizes)


def abstracted(asked: Question, kept: dict[str, int]) -> Question:
    """The same question with its open groups abstracted to that many members each."""
    return replace(asked, setting=replace(asked.setting, kept=kept))


def fewer_members(model: Model, asked: Question) -> dict[str, int]:
    """The groups that have more members in this setting than a proof needs, with that number."""
    return spare_members(model, asked.setting, asked.conditions)


def spare_members(model: Model, setting: Setting, conditions: tuple[Expr, ...]) -> dict[str, int]:
    """As `fewer_members`, for a hazard's predicates in a setting."""
    sizes = group_sizes(model, setting)
    needed = {group: members_needed(model, conditions, group) for group in sizes}
    return {group: needed[group] for group, size in sizes.items() if size > needed[group]}
