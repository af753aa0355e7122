"""Random walks are runs, and offer exactly what the definition allows."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.system.interpreter import (
    Replayed,
    State,
    enabled_firings,
    fire,
    initial_state,
    replay,
    wait,
)
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.walk import draw, draw_values, moves
from tests.laws.strategies import systems


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.integers(0, 1000))
def test_random_walk_replays(system: System, seed: int) -> None:
    random = Random(seed)
    drawn = draw_values(system, random)
    if drawn is None:
        return
    state = initial_state(system, *drawn)
    assert isinstance(state, State)
    firings: list[Firing] = []
    for _ in range(10):
        options = moves(system, state)
        now = {(m.transition, m.branch) for m in options if m.earliest == state.now and not m.after}
        assert now == set(enabled_firings(system, state))
        if not options:
            break
        move, when = draw(system, state, options, random)
        moved = wait(system, state, when)
        assert isinstance(moved, State)
        after = fire(system, moved, move.transition, move.branch)
        assert isinstance(after, State)
        firings.append(Firing(when, move.transition, move.branch))
        state = after
    end = firings[-1].time if firings else Fraction(0)
    assert isinstance(replay(system, Run(*drawn, tuple(firings), end)), Replayed)
