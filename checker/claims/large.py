"""Large groups: what a few members decide, so that neither size nor delays are paid for.

Four ways, the exact one first; none of them builds the system at its size.

**Members that do not influence each other.** The part of the system that a way to the hazard
depends on (its slice) is compared at two sizes, both of which have room for the members that the
hazard speaks of and for those that any one statement of the model speaks of besides. Whether a
statement ties one member to another depends only on which of them are the same. So if no tie leads
out of the slice at the larger of the two sizes (it is the very slice of the smaller one), none does
at any size above, and the verdict is the same, both ways.

**A proof with few members kept**, the others as an environment: `checker.claims.decide`.

**A proof with members counted**: `checker.claims.counted`.

**A run of few members, or of many in step**: `checker.claims.crowd`.

Sanity is asked for as well: that firings cannot follow each other for ever without time (by form,
at both sizes) and that values stay in their ranges (by one of the first two ways). Where that does
not succeed, nothing is said, and the group is looked at as it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import get_args

from checker.claims.bench import Answer, Bench, fingerprint
from checker.claims.counted import counted_proof
from checker.claims.crowd import SEARCH, Settled, with_crowd
from checker.claims.questions import Question, abstracted
from checker.claims.sanity import empty_window, vacuous
from checker.claims.zeno import endless
from checker.diagnostics import Span
from checker.engines.contract import Budget
from checker.model.entities import Effect, Model
from checker.model.expr import Aggregate, Bound, Expr, GroupSet
from checker.model.rewrite import children
from checker.records import dataclass
from checker.system.lowering import (
    AbstractionFailed,
    Lowered,
    LoweringError,
    Reach,
    group_sizes,
    lower,
)
from checker.system.lowering.abstraction import members_needed
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Term, variables_of

GOAL = "goal"
COUNTING = 0.2
"""The part of the time that a proof with counted members may take."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """The question with few members, and with one more of each large group."""

    few: Lowered
    more: Lowered
    members: Mapping[str, int]


def decide_large(
    bench: Bench,
    asked: Question,
    safe: bool,
    span: Span,
    budget: Budget,
    kept: Callable[[], Settled | None],
) -> Settled | None:
    """The answer for groups that are large in this setting; None where they are to be looked at
    as they are. `safe` tells what is expected, `kept` tries a proof with few members kept."""
    pair = _pair(bench.model, asked, span)
    if pair is None:
        return None
    if pair.few.parts != pair.more.parts:
        return None
    steady = [name for name in pair.few.parts[GOAL] if _same(pair, name)]
    ranges = [name for name in pair.few.ranges if not _same(pair, name)]
    if any(not _in_range(bench, pair.few, name, budget) for name in pair.few.ranges):
        return None
    if len(steady) == len(pair.few.parts[GOAL]) and not ranges:
        parts = [pair.few.system.properties[name] for name in steady]
        answer = _one_by_one(bench, pair.few, parts, budget)
        return Settled(answer, _looked_at(bench.model, asked, pair.members))
    if ranges and not _ranges_kept(bench, asked, pair, budget):
        return None

    def numbers() -> Settled | None:
        return counted_answer(bench, asked, span, budget)

    def crowd() -> Settled | None:
        return with_crowd(bench, asked, sorted(pair.members), budget)

    for way in (kept, numbers, crowd) if safe else (crowd, kept, numbers):
        settled = way()
        if settled is not None:
            return settled
    return None


def counted_answer(bench: Bench, asked: Question, span: Span, budget: Budget) -> Settled | None:
    """A proof with the members of one group counted."""

    def share() -> Budget:
        seconds = budget.remaining() * COUNTING
        return replace(budget, deadline=time.monotonic() + seconds)

    for group in bench.model.groups:
        found = counted_proof(bench, asked, group.name, span, share)
        if found is not None:
            return Settled(*found)
    return None


def _pair(model: Model, asked: Question, span: Span) -> _Pair | None:
    """The question at two sizes; None where nothing is large, or it is no plain hazard."""
    if not isinstance(asked.goal, Reach) or asked.setting.kept or asked.setting.deviations:
        return None
    members = large_groups(model, asked)
    if not members:
        return None
    try:
        few, more = (
            lower(
                model,
                replace(asked.setting, sized={g: n + extra for g, n in members.items()}),
                {GOAL: asked.goal},
            )
            for extra in (0, 1)
        )
    except LoweringError:
        return None  # told of when the group is looked at as it is
    if endless(few.system) is not None or endless(more.system) is not None:
        return None
    if vacuous(few, span, "the claim") is not None or empty_window(few) is not None:
        return None
    return _Pair(few, more, members)


def same_at_every_size(model: Model, asked: Question, name: str, low: int) -> bool:
    """Does what the hazard depends on stay the very same from the size `low` on, for every size?

    `name` is the parameter that sizes the groups left open. It must not be read besides.
    """
    if not isinstance(asked.goal, Reach) or asked.setting.kept or asked.setting.deviations:
        return False
    room = max(
        members_needed(model, asked.conditions, group) + _spoken_of(model, group)
        for group in asked.sizes
    )
    first: object = None
    systems: list[System] = []
    for size in range(low, max(room, low) + 2):
        setting = replace(asked.setting, sized=dict.fromkeys(asked.sizes, size))
        try:
            lowered = lower(model, setting, {GOAL: asked.goal})
        except (AbstractionFailed, LoweringError):
            return False
        system = lowered.system
        slices = [slice_system(system, (part,)).system for part in lowered.parts[GOAL]]
        if lowered.ranges or any(name in read_in(sliced) for sliced in slices):
            return False
        seen = [(s.properties, fingerprint(s)) for s in slices]
        if systems and seen != first:
            return False
        first = seen
        systems.append(system)
    return all(endless(system) is None for system in systems[-2:])


def read_in(system: System) -> frozenset[str]:
    """Every name that the system reads, in what restricts its parameters apart."""
    terms: list[Term | None] = [*system.initially, *system.properties.values()]
    terms += [v.initial for v in system.variables]
    terms += [t for v in system.variables for t in (v.domain.low, v.domain.high)]
    terms += [latch.value for latch in system.latches]
    for timer in system.timers:
        terms += [timer.active, timer.deadline, timer.binding, *(t for _, t in timer.captures)]
    for transition in system.transitions:
        terms += [t for w in transition.windows for t in (w.low, w.high, w.when)]
        for branch in transition.branches:
            terms += [branch.guard, *(t for _, t in branch.effects)]
    return variables_of(*(t for t in terms if t is not None))


def large_groups(model: Model, asked: Question) -> dict[str, int]:
    """The groups that have more members than two comparisons take, with how few do."""
    found = {}
    for group, size in group_sizes(model, asked.setting).items():
        room = members_needed(model, asked.conditions, group) + _spoken_of(model, group)
        if size > room + 1:
            found[group] = room
    return found


def _same(pair: _Pair, name: str) -> bool:
    """Is what the property depends on the very same with one member more?"""
    one, other = pair.few.system, pair.more.system
    if one.prop(name) != other.prop(name):
        return False
    return fingerprint(slice_system(one, (name,)).system) == fingerprint(
        slice_system(other, (name,)).system
    )


def _one_by_one(bench: Bench, lowered: Lowered, parts: Sequence[Term], budget: Budget) -> Answer:
    """Ways to a hazard that share nothing but what nobody of them changes need not be asked of
    together: each is a small question."""
    answer = Answer(None, "trivial", "none", None)
    for left, part in zip(range(len(parts), 0, -1), parts, strict=True):
        share = replace(budget, deadline=time.monotonic() + budget.remaining() / left)
        answer = bench.decide(lowered.system, part, share)
        if answer.proof is None:
            return answer
    return answer


def _in_range(bench: Bench, lowered: Lowered, name: str, budget: Budget) -> bool:
    share = replace(budget, deadline=time.monotonic() + budget.remaining() * SEARCH)
    return bench.decide(lowered.system, lowered.system.prop(name), share).proof is not None


def _ranges_kept(bench: Bench, asked: Question, pair: _Pair, budget: Budget) -> bool:
    """Do values stay in range, however many there are?"""
    try:
        lowered = lower(
            bench.model, abstracted(asked, dict(pair.members)).setting, {GOAL: asked.goal}
        )
    except AbstractionFailed:
        return False
    return all(_in_range(bench, lowered, name, budget) for name in lowered.ranges)


# ---------------------------------------------------------------------- what statements speak of


def _spoken_of(model: Model, group: str) -> int:
    """How many members of the group an expression of the model speaks of at most, besides those
    that the transition around it is a copy or a choice of."""
    return max((_depth(e, group) for e in _expressions(model)), default=0)


def _depth(expr: Expr, group: str) -> int:
    own = _over(expr.binders, group) if isinstance(expr, Aggregate) else 0
    return own + max((_depth(e, group) for e in children(expr)), default=0)


def _over(binders: tuple[Bound, ...], group: str) -> int:
    return sum(b.domain == GroupSet(group) for b in binders)


def _expressions(value: object) -> Iterator[Expr]:
    """All expressions inside of a value of the model; an effect for all members is an aggregate."""
    if isinstance(value, Effect):
        for expr in (value.target, value.value):
            yield Aggregate("all", value.binders, expr, expr.type, value.span)
    elif isinstance(value, get_args(Expr)):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from _expressions(getattr(value, one.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _expressions(item)


def _looked_at(model: Model, asked: Question, members: Mapping[str, int]) -> str:
    sizes = group_sizes(model, asked.setting)
    text = ", ".join(f"{count} of {sizes[group]} of {group}" for group, count in members.items())
    return f"looked at {text}: members do not influence each other"


__all__ = [
    "Settled",
    "counted_answer",
    "decide_large",
    "large_groups",
    "same_at_every_size",
]
