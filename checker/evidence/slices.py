"""Whether a part of a system may stand for the whole: every run of the whole is one of the part.

Decided by the form of both, apart from the code that makes slices (`checker.system.slicing`). A
variable is *followed* if the part has all that writes it. Every firing of the whole then is one of

- a firing of the part: the same guard, timer and windows, and the same effects on what is followed;
- or one that changes nothing that is followed and stamps no timer of the part,

and what the part reads (guards, windows, deadlines, latches, the predicate) is followed. What was
left out only takes time away: its deadlines. One condition is left for a solver, *settled*: a
firing that changes nothing followed computes the latches once more, which must change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.system.system import Branch, System, Timer, Transition
from checker.system.terms import Term, variables_of


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a system, what is followed in it, and where the whole's timers are in it."""

    small: System
    followed: frozenset[str]
    place: Mapping[int, int]


def leaves_out(whole: System, small: System) -> bool:
    """Whether there is anything in the whole that the part does not have."""
    return (small.variables, small.latches, small.timers, small.transitions) != (
        whole.variables,
        whole.latches,
        whole.timers,
        whole.transitions,
    )


def no_part_of(whole: System, small: System, predicate: Term) -> str:
    """Why the part may not stand for the whole, in words; nothing where it may."""
    if small.rigids != whole.rigids or small.initially != whole.initially:
        return "it begins in another way"
    if small.constraints[: len(whole.constraints)] != whole.constraints:
        return "it leaves out a constraint"
    if not leaves_out(whole, small):
        return ""
    names = {timer.name: t for t, timer in enumerate(small.timers)}
    if len(names) != len(small.timers) or len({t.name for t in whole.timers}) != len(whole.timers):
        return "two timers have the same name"
    place = {t: names[timer.name] for t, timer in enumerate(whole.timers) if timer.name in names}
    part = _Part(small, _followed(whole, small, place), place)
    rigid = {r.name for r in small.rigids}
    for reading in _read(part, predicate):
        if not variables_of(reading) <= part.followed | rigid:
            missing = sorted(variables_of(reading) - part.followed - rigid)
            return f"it reads {missing[0]}, and does not have all that writes it"
    return (
        _beginning(whole, small, rigid)
        or _timers(whole, part)
        or _firings(whole, part)
        or _latches(whole, small)
    )


def _followed(whole: System, small: System, place: Mapping[int, int]) -> frozenset[str]:
    """Variables of the part of which it has every latch and capture, and an effect if any has."""
    written = {x for t in small.transitions for b in t.branches for x, _ in b.effects}
    moved = {x for t in whole.transitions for b in t.branches for x, _ in b.effects}
    latched = {one.variable for one in whole.latches}
    kept = {one.variable for one in small.latches}
    lost = {x for t, timer in enumerate(whole.timers) if t not in place for x, _ in timer.captures}
    for t, k in place.items():
        lost |= {x for x, _ in set(whole.timers[t].captures) - set(small.timers[k].captures)}
    return frozenset(
        v.name
        for v in small.variables
        if v.name not in lost
        and (v.name not in latched or v.name in kept)
        and (v.name not in moved or v.name in written)
    )


def _read(part: _Part, predicate: Term) -> Iterator[Term]:
    """All that the part reads once it has begun."""
    yield predicate
    for timer in part.small.timers:
        yield timer.active
        yield timer.binding
        if timer.deadline is not None:
            yield timer.deadline
        yield from (term for x, term in timer.captures if x in part.followed)
    for latch in part.small.latches:
        yield latch.value
    for transition in part.small.transitions:
        for window in transition.windows:
            yield window.low
            yield window.when
            if window.high is not None:
                yield window.high
        for branch in transition.branches:
            yield branch.guard
            yield from (term for x, term in branch.effects if x in part.followed)


def _beginning(whole: System, small: System, rigid: set[str]) -> str:
    """The part begins as the whole does: its variables, in the same order, read no others."""
    known = {v.name: v for v in whole.variables}
    order = [v.name for v in whole.variables if v.name in {s.name for s in small.variables}]
    if order != [v.name for v in small.variables]:
        return "its variables are others, or in another order"
    seen = set(rigid)
    for variable in small.variables:
        if known[variable.name] != variable:
            return f"{variable.name} is another variable"
        domain = variable.domain
        terms = [variable.initial, domain.low, domain.high, *domain.values]
        for term in (t for t in terms if t is not None):
            if not variables_of(term) <= seen | {variable.name}:
                return f"how {variable.name} begins depends on what is left out"
        seen.add(variable.name)
    if not all(variables_of(term) <= seen for term in small.initially):
        return "how it begins depends on what is left out"
    return ""


def _timers(whole: System, part: _Part) -> str:
    if set(part.place.values()) != set(range(len(part.small.timers))):
        return "it has a timer that the whole does not have"
    for t, k in part.place.items():
        if not _alike(whole.timers[t], part.small.timers[k]):
            return f"{whole.timers[t].name} is another timer"
    return ""


def _alike(one: Timer, other: Timer) -> bool:
    return (one.active, one.deadline, one.binding) == (other.active, other.deadline, other.binding)


def _firings(whole: System, part: _Part) -> str:
    for transition in whole.transitions:
        for branch in transition.branches:
            if _changes(transition, branch, part) and not _is_there(transition, branch, part):
                return f"a firing of {transition.name} is none of the part"
    return ""


def _changes(transition: Transition, branch: Branch, part: _Part) -> bool:
    """Whether the firing changes what is followed, or stamps a timer of the part."""
    return (
        any(x in part.followed for x, _ in branch.effects)
        or any(t in part.place for t in (*transition.restarts, *branch.restarts))
        or any(target in part.place for target, _ in branch.copies)
    )


def _is_there(transition: Transition, branch: Branch, part: _Part) -> bool:
    place, followed = part.place, part.followed
    if transition.timer is not None and transition.timer not in place:
        return False
    if any(t in place and s not in place for t, s in branch.copies):
        return False
    timer = None if transition.timer is None else place[transition.timer]
    restarts = {place[t] for t in (*transition.restarts, *branch.restarts) if t in place}
    copies = {(place[t], place[s]) for t, s in branch.copies if t in place}
    effects = {x: term for x, term in branch.effects if x in followed}
    return any(
        other.timer == timer
        and other.windows == transition.windows
        and mine.guard == branch.guard
        and {x: term for x, term in mine.effects if x in followed} == effects
        and {*other.restarts, *mine.restarts} == restarts
        and set(mine.copies) == copies
        for other in part.small.transitions
        if other.name == transition.name
        for mine in other.branches
    )


def _latches(whole: System, small: System) -> str:
    """The same latches in the same order, and none reads what is captured: computing them again
    then is what the obligation *settled* is about."""
    kept = {latch.variable for latch in small.latches}
    if small.latches != tuple(one for one in whole.latches if one.variable in kept):
        return "its latches are others, or in another order"
    captured = {x for timer in whole.timers for x, _ in timer.captures}
    read = kept.union(*(variables_of(latch.value) for latch in small.latches))
    if captured & read:
        return f"a latch reads {min(captured & read)}, which is captured"
    return ""


def dropped(whole: System, small: System) -> Sequence[str]:
    """The transitions of the whole of which the part has nothing, by name."""
    kept = {t.name for t in small.transitions}
    return tuple(dict.fromkeys(t.name for t in whole.transitions if t.name not in kept))


__all__ = ["dropped", "leaves_out", "no_part_of"]
