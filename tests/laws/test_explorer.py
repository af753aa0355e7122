"""The zone explorer says what the definition says, on random systems."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.system.evaluate import holds
from checker.system.explorer import (
    Found,
    OutOfBudget,
    Reachable,
    Unreachable,
    Walk,
    explore,
    reachable,
    walk_all,
)
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from checker.system.terms import Const
from checker.system.zonegraph import Limits, Meter, Revised, ZoneGraph
from checker.system.zones import INFINITE
from tests.laws.effort import examples
from tests.laws.regions import region_graph
from tests.laws.strategies import CAP, OTHER, PROPERTY, Shape, systems

FEW_TIMERS = Shape(timers=2)
THIRDS = [Fraction(k, 3) for k in range(3 * (2 * CAP + 1) + 1)]


def shown(ages: Sequence[Fraction], caps: Sequence[int]) -> tuple[object, ...]:
    """The region of some ages, each exact up to its own cap."""
    parts = sorted({age % 1 for age, cap in zip(ages, caps, strict=True) if age <= cap})
    whole = 0 in parts
    return tuple(
        (age // 1, parts.index(age % 1) + (not whole)) if age <= cap else None
        for age, cap in zip(ages, caps, strict=True)
    )


def lies_in(zone: Sequence[int], ages: Sequence[Fraction]) -> bool:
    point = (Fraction(0), *ages)
    width = len(point)
    for i, j in product(range(width), repeat=2):
        bound = zone[i * width + j]
        difference = point[i] - point[j]
        if bound != INFINITE and not (
            difference <= bound >> 1 if bound & 1 else difference < bound >> 1
        ):
            return False
    return True


def whole_walk(system: System) -> tuple[ZoneGraph, Walk]:
    graph = ZoneGraph(system, symmetric=True)
    while True:
        try:
            walk = walk_all(graph, Meter(Limits()), {}, lambda _: False)
        except Revised:
            graph.restart()
        else:
            assert not isinstance(walk, OutOfBudget)
            return graph, walk


@settings(max_examples=examples(100), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(FEW_TIMERS))
def test_zones_are_the_reachable_regions(system: System) -> None:
    reached: dict[tuple[Const, ...], list[list[Fraction]]] = {}
    graph, walk = whole_walk(system)
    for state in region_graph(system, CAP).states:
        values = tuple(state.values[name] for name in graph.names)
        reached.setdefault(values, []).append([-stamp for stamp in state.stamps])
    assert {state.values for state in walk.visited} == set(reached)
    for state, zones in walk.visited.items():
        caps = state.upper[1:]
        grid = THIRDS[: 3 * (2 * max(caps, default=0) + 1) + 1]
        points = product(grid, repeat=len(state.clocks))
        assert {shown(p, caps) for p in points if any(lies_in(z, p) for z in zones)} == {
            shown([ages[timer] for timer in state.clocks], caps) for ages in reached[state.values]
        }


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems())
def test_same_reachable_values_as_by_regions(system: System) -> None:
    graph = region_graph(system, CAP)
    answer = reachable(system)
    assert isinstance(answer, Reachable)
    names = sorted(graph.states[0].values) if graph.states else []
    assert {tuple(v[name] for name in names) for v in answer.valuations} == {
        tuple(state.values[name] for name in names) for state in graph.states
    }


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.sampled_from((PROPERTY, OTHER)))
def test_shortest_run_as_by_regions(system: System, name: str) -> None:
    graph = region_graph(system, CAP)
    target = system.prop(name)
    depths = [
        graph.depths[i] for i, state in enumerate(graph.states) if holds(target, state.values)
    ]
    answer = explore(system, name)
    if depths:
        assert isinstance(answer, Found)
        assert isinstance(replay(system, answer.run, name), Replayed)
        assert len(answer.run.firings) == min(depths)
    else:
        assert isinstance(answer, Unreachable)
