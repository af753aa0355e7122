"""A reference explorer straight from the definition, for systems with small whole constants.

It moves the plain interpreter's states through regions (Alur and Dill 1994): ages are kept up to
`cap` exactly, above it as "more", with the order of their fractional parts. A representative has
the fractions k / (n + 1). Slow, and obviously right: it shares nothing with zones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from checker.system.domains import Infinite, initial_choices, rigid_choices
from checker.system.interpreter import (
    State,
    can_wait_until,
    enabled_firings,
    fire,
    initial_state,
    latest_wait,
)
from checker.system.system import System
from checker.system.terms import Const

Region = tuple[tuple[Const, ...], tuple[Fraction, ...]]


def canonical(system: System, state: State, cap: int) -> tuple[Region, State]:
    """The region of a state, and its representative at time 0."""
    ages = [state.now - stamp for stamp in state.stamps]
    ages = [age if age <= cap else None for age in ages]
    parts = sorted({age % 1 for age in ages if age is not None and age % 1})
    place = {part: Fraction(k, len(parts) + 1) for k, part in enumerate(parts, start=1)}
    place[Fraction(0)] = Fraction(0)
    beyond = Fraction(cap + 1)
    shown = tuple(beyond if age is None else age // 1 + place[age % 1] for age in ages)
    names = sorted(state.values)
    region = (tuple(state.values[name] for name in names), shown)
    return region, State(dict(state.values), tuple(-age for age in shown), Fraction(0))


def next_in_time(state: State, cap: int) -> State | None:
    """The representative a moment later, in the next region; None if none is left."""
    ages = [-stamp for stamp in state.stamps if -stamp <= cap]
    if not ages:
        return None
    parts = sorted({age % 1 for age in ages})
    wait = 1 - parts[-1]
    if parts[0] == 0:
        wait = min(wait, parts[1] if len(parts) > 1 else Fraction(1)) / 2
    return State(state.values, state.stamps, state.now + wait)


@dataclass(slots=True)
class RegionGraph:
    """All reachable regions: `moves` by firing as (transition, target), `waits` by letting time
    pass (a region in which all ages are beyond the cap waits in itself)."""

    states: list[State] = field(default_factory=list)
    moves: list[list[tuple[int, int]]] = field(default_factory=list)
    waits: list[int | None] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)


def region_graph(system: System, cap: int) -> RegionGraph:
    """Breadth first by the number of firings, for every choice of rigid and initial values."""
    graph = RegionGraph()
    numbers: dict[Region, int] = {}
    layer: list[int] = []

    def number(state: State, depth: int) -> int:
        region, shown = canonical(system, state, cap)
        if region not in numbers:
            numbers[region] = len(graph.states)
            graph.states.append(shown)
            graph.moves.append([])
            graph.waits.append(None)
            graph.depths.append(depth)
            layer.append(numbers[region])
        return numbers[region]

    choices = rigid_choices(system, {})
    assert not isinstance(choices, Infinite)
    for rigid in choices:
        starts = initial_choices(system, rigid)
        assert not isinstance(starts, Infinite)
        for start in starts:
            begun = initial_state(system, rigid, start)
            assert isinstance(begun, State)
            number(begun, 0)
    depth = 0
    while layer:
        current: list[int] = []
        while layer:
            one = layer.pop()
            current.append(one)
            state = graph.states[one]
            later = next_in_time(state, cap)
            if later is None:
                if latest_wait(system, state) is None:
                    graph.waits[one] = one
            elif can_wait_until(system, state, later.now):
                graph.waits[one] = number(later, depth)
        depth += 1
        for one in current:
            state = graph.states[one]
            for transition, branch in enabled_firings(system, state):
                fired = fire(system, state, transition, branch)
                assert isinstance(fired, State)
                graph.moves[one].append((transition, number(fired, depth)))
    return graph
