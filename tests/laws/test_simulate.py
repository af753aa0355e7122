"""Random runs are runs."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.system.domains import Infinite, initial_choices, rigid_choices
from checker.system.interpreter import Refused, Replayed, replay
from checker.system.simulate import Simulation, begin, choices, simulate, take
from checker.system.system import System
from checker.system.terms import Const
from tests.laws.strategies import systems


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.integers(0, 1000))
def test_random_run_replays(system: System, seed: int) -> None:
    for rigid in _rigid(system):
        run = simulate(system, rigid, seed, steps=12, until=Fraction(20))
        if isinstance(run, Refused):
            assert initial_choices(system, rigid) == []
        else:
            assert isinstance(replay(system, run), Replayed)
            assert len(run.firings) <= 12
            assert run.end <= 20
            assert run == simulate(system, rigid, seed, steps=12, until=Fraction(20))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.lists(st.integers(0, 50), max_size=8))
def test_every_choice_offered_can_be_taken(system: System, picks: list[int]) -> None:
    for rigid in _rigid(system):
        starts = initial_choices(system, rigid)
        assert not isinstance(starts, Infinite)
        for start in starts[:1]:
            now = begin(system, rigid, start)
            assert isinstance(now, Simulation)
            for pick in picks:
                offered = choices(system, now)
                if not offered:
                    break
                after = take(system, now, offered[pick % len(offered)])
                assert isinstance(after, Simulation)
                now = after
            assert isinstance(replay(system, now.run), Replayed)


def _rigid(system: System) -> list[dict[str, Const]]:
    found = rigid_choices(system, {})
    assert not isinstance(found, Infinite)
    return found
