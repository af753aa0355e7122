"""Walking through a system, one firing at a time: what may happen next, and a choice at random.

A random walk lets the transitions race: each draws an instant at which it would fire, and the
earliest wins. Bounds are drawn more often than what lies between, because hazards live there. Where
nothing forces a transition, it is drawn from a span of the order of the system's own deadlines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from random import Random

from checker.records import dataclass
from checker.system.domains import contains, values_of
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import State, latest_wait
from checker.system.system import Domain, Moment, System
from checker.system.terms import Const, Sort

ATTEMPTS = 1000
"""Draws of parameters and initial values before giving up on what restricts them."""

_SPAN = 10
"""How far beyond its only bound a number without a second one is drawn."""

_LEAST_SCALE = Fraction(1000)


@dataclass(frozen=True, slots=True)
class Move:
    """Branch `branch` of transition `transition` may fire at any instant of `earliest..latest`.

    In ms; `latest` None is no bound; `after` says that `earliest` itself is too early.
    """

    transition: int
    branch: int
    earliest: Fraction
    latest: Fraction | None
    after: bool = False


def moves(system: System, state: State) -> tuple[Move, ...]:
    """Everything that may fire next from `state`, with the instants at which it may."""
    due = latest_wait(system, state)
    found: dict[Move, None] = {}
    for i, transition in enumerate(system.transitions):
        windows = list(_windows(system, state, i))
        if not windows:
            continue
        for j, branch in enumerate(transition.branches):
            if holds(branch.guard, state.values):
                for earliest, latest, after in windows:
                    end = _sooner(latest, due)
                    if end is None or earliest < end or (earliest == end and not after):
                        found[Move(i, j, earliest, end, after)] = None
    return tuple(found)


def _windows(
    system: System, state: State, transition: int
) -> Iterator[tuple[Fraction, Fraction | None, bool]]:
    """Instants from now on at which the transition's age is right: first, last, first excluded."""
    chosen = system.transitions[transition]
    if chosen.timer is None:
        yield state.now, None, False
        return
    stamp = state.stamps[chosen.timer]
    for window in chosen.windows:
        if not holds(window.when, state.values):
            continue
        opens = stamp + Fraction(evaluate(window.low, state.values))
        closes = None
        if window.high is not None:
            closes = stamp + Fraction(evaluate(window.high, state.values))
        yield max(state.now, opens), closes, window.strict and opens >= state.now


def _sooner(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def at_once(system: System, move: Move) -> bool:
    """Whether the move keeps the books of the model's own clocks and nobody decides about it."""
    return system.transitions[move.transition].origin.moment in (Moment.INTERNAL, Moment.IDLE)


def scale(system: System, state: State) -> Fraction:
    """The order of the delays at work now: the longest deadline, at least a second, in ms."""
    deadlines = (
        Fraction(evaluate(timer.deadline, state.values))
        for timer in system.timers
        if timer.deadline is not None and holds(timer.active, state.values)
    )
    return max([_LEAST_SCALE, *deadlines])


def draw(
    system: System, state: State, options: Sequence[Move], random: Random
) -> tuple[Move, Fraction]:
    """The move that wins the race among `options` (at least one), and when it fires."""
    span = scale(system, state)
    drawn = [(_instant(move, span, random), random.random(), move) for move in options]
    when, _, move = min(drawn, key=lambda entry: entry[:2])
    return move, when


def _instant(move: Move, span: Fraction, random: Random) -> Fraction:
    latest = move.latest
    if latest is None:
        latest = move.earliest + span
    luck = random.random()
    if luck < 0.05 and not move.after:
        return move.earliest
    if luck < 0.25 or latest == move.earliest:
        return latest
    # Whole milliseconds where the window has one inside, so that times stay readable.
    width = latest - move.earliest
    instant = move.earliest + Fraction(random.randint(1, max(1, int(width) - 1)))
    return instant if move.earliest < instant <= latest else move.earliest + width / 2


def draw_values(system: System, random: Random) -> tuple[dict[str, Const], dict[str, Const]] | None:
    """Values of the rigid variables and initial values; None where none were found that may be."""
    for _ in range(ATTEMPTS):
        rigid = _draw_rigid(system, random)
        if rigid is None or not all(holds(term, rigid) for term in system.constraints):
            continue
        initial = _draw_initial(system, rigid, random)
        if initial is not None and all(holds(t, {**rigid, **initial}) for t in system.initially):
            return rigid, initial
    return None


def _draw_rigid(system: System, random: Random) -> dict[str, Const] | None:
    rigid: dict[str, Const] = {}
    waiting = list(system.rigids)
    while waiting:
        for one in waiting:
            try:
                value = _draw(one.domain, rigid, random)
            except KeyError:
                continue  # its bounds read one that is not drawn yet
            if value is None:
                return None
            rigid[one.name] = value
            waiting.remove(one)
            break
        else:
            return None
    return rigid


def _draw_initial(
    system: System, rigid: Mapping[str, Const], random: Random
) -> dict[str, Const] | None:
    values: dict[str, Const] = dict(rigid)
    for variable in system.variables:
        if variable.initial is not None:
            values[variable.name] = evaluate(variable.initial, values)
            continue
        value = _draw(variable.domain, values, random)
        if value is None:
            return None
        values[variable.name] = value
    return {variable.name: values[variable.name] for variable in system.variables}


def _draw(domain: Domain, values: Mapping[str, Const], random: Random) -> Const | None:
    """A value of the domain; None where it is empty."""
    listed = values_of(domain, values)
    if listed is not None:
        return random.choice(listed) if listed else None
    low = None if domain.low is None else Fraction(evaluate(domain.low, values))
    high = None if domain.high is None else Fraction(evaluate(domain.high, values))
    if low is None:
        low = Fraction(0) if high is None else high - _SPAN * _LEAST_SCALE
    if high is None:
        high = low + (_SPAN * _LEAST_SCALE if domain.sort is Sort.REAL else _SPAN)
    drawn: Fraction = low + Fraction(random.randint(0, max(0, int(high - low))))
    value: Const = int(drawn) if domain.sort is Sort.INT else drawn
    return value if contains(domain, value, values) else None
