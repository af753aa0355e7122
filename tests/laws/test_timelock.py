"""Time-locks are found exactly where the definition says, on random systems."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from checker.system.interpreter import Replayed, State, enabled_firings, replay, wait
from checker.system.system import System
from checker.system.timelock import NoTimeLock, TimeLock, find_time_lock
from tests.laws.effort import examples
from tests.laws.regions import RegionGraph, canonical, region_graph
from tests.laws.strategies import CAP, Shape, systems


def locked_regions(graph: RegionGraph) -> set[int]:
    """Regions from which no firings lead to one in which time may pass."""
    before: dict[int, set[int]] = {}
    for i, moves in enumerate(graph.moves):
        for _, target in moves:
            before.setdefault(target, set()).add(i)
    free = {i for i, later in enumerate(graph.waits) if later is not None}
    frontier = list(free)
    while frontier:
        for i in before.get(frontier.pop(), set()) - free:
            free.add(i)
            frontier.append(i)
    return set(range(len(graph.states))) - free


@settings(max_examples=examples(100), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(timers=2)))
def test_time_locks_as_by_regions(system: System) -> None:
    graph = region_graph(system, CAP)
    locked = locked_regions(graph)
    answer = find_time_lock(system)
    if not locked:
        assert isinstance(answer, NoTimeLock)
        return
    assert isinstance(answer, TimeLock)
    replayed = replay(system, answer.run)
    assert isinstance(replayed, Replayed)
    last = wait(system, replayed.states[-1], answer.run.end)
    assert isinstance(last, State)
    regions = [canonical(system, state, CAP)[0] for state in graph.states]
    assert regions.index(canonical(system, last, CAP)[0]) in locked
    assert answer.due
    if not answer.repeating:
        assert not enabled_firings(system, last)
