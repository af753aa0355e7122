"""The zone explorer says what the definition says, on random systems."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.system.evaluate import holds
from checker.system.explorer import Found, Reachable, Unreachable, explore, reachable
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from tests.laws.regions import region_graph
from tests.laws.strategies import OTHER, PROPERTY, systems

CAP = 7


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems())
def test_same_reachable_values_as_by_regions(system: System) -> None:
    graph = region_graph(system, CAP)
    answer = reachable(system)
    assert isinstance(answer, Reachable)
    names = sorted(graph.states[0].values) if graph.states else []
    assert {tuple(v[name] for name in names) for v in answer.valuations} == {
        tuple(state.values[name] for name in names) for state in graph.states
    }


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
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
