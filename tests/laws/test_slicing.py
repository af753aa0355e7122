"""Slicing keeps what is reachable, both ways, on random systems."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.system.explorer import Found, Unreachable, explore
from checker.system.interpreter import Replayed, replay
from checker.system.run import Run
from checker.system.slicing import lift, slice_system
from checker.system.system import System
from checker.system.timelock import NoTimeLock, find_time_lock
from tests.laws.effort import examples
from tests.laws.strategies import OTHER, PROPERTY, Shape, systems


@settings(max_examples=examples(150), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=3)), st.sampled_from((PROPERTY, OTHER)))
def test_slice_reaches_the_same(system: System, name: str) -> None:
    sliced = slice_system(system, [name])
    whole, part = explore(system, name), explore(sliced.system, name)
    if isinstance(part, Unreachable):
        assert isinstance(whole, Unreachable)
        return
    assert isinstance(part, Found)
    assert isinstance(replay(sliced.system, part.run, name), Replayed)
    lifted = lift(system, sliced, part.run)
    if isinstance(lifted, Run):
        assert isinstance(replay(system, lifted, name), Replayed)
    else:
        assert not isinstance(find_time_lock(system), NoTimeLock)
