"""The zone explorer says what the definition says, on random systems."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from checker.system.evaluate import holds
from checker.system.explorer import Found, Unreachable, explore
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from tests.laws.regions import region_graph
from tests.laws.strategies import PROPERTY, systems

CAP = 4


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems())
def test_explorer_agrees_with_regions(system: System) -> None:
    graph = region_graph(system, CAP)
    target = system.prop(PROPERTY)
    depths = [
        graph.depths[i] for i, state in enumerate(graph.states) if holds(target, state.values)
    ]
    answer = explore(system, PROPERTY)
    if depths:
        assert isinstance(answer, Found)
        assert isinstance(replay(system, answer.run, PROPERTY), Replayed)
        assert len(answer.run.firings) == min(depths)
    else:
        assert isinstance(answer, Unreachable)
