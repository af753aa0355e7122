"""Bounded runs decide as visiting all zones does, on random systems."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from checker.engines import bounded
from checker.engines.contract import Budget, Found, Proved
from checker.smt.program import Program
from checker.system import explorer
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from tests.laws.effort import examples
from tests.laws.strategies import OTHER, PROPERTY, Shape, systems


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=3)), st.sampled_from((PROPERTY, OTHER)))
def test_bounded_runs_decide_as_zones_do(system: System, name: str) -> None:
    predicate = system.prop(name)
    answer = bounded.decide(Program(system), predicate, Budget(time.monotonic() + 1, 40))
    event(type(answer).__name__)
    if isinstance(answer, Found):
        assert isinstance(replay(system, answer.run, predicate), Replayed)
        return
    seen = explorer.explore(system, name)
    if isinstance(answer, Proved):
        assert isinstance(seen, explorer.Unreachable), seen
