"""A walk is a run: whatever is drawn or offered, the interpreter accepts."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from checker.system.interpreter import Refused, Replayed, State, fire, initial_state, replay, wait
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.walk import Move, draw, draw_values, moves
from tests.laws.strategies import systems


def begin(system: System, random: Random) -> tuple[Run, State] | None:
    drawn = draw_values(system, random)
    if drawn is None:
        return None
    rigid, initial = drawn
    state = initial_state(system, rigid, initial)
    assert isinstance(state, State), "what was drawn may be"
    return Run(rigid, initial, (), Fraction(0)), state


def step(system: System, state: State, move: Move, time: Fraction) -> State:
    waited = wait(system, state, time)
    assert not isinstance(waited, Refused), waited.reason
    fired = fire(system, waited, move.transition, move.branch)
    assert not isinstance(fired, Refused), fired.reason
    return fired


@given(systems(), st.integers(0, 1000))
def test_a_random_walk_replays(system: System, seed: int) -> None:
    random = Random(seed)
    begun = begin(system, random)
    if begun is None:
        return
    run, state = begun
    firings: list[Firing] = []
    for _ in range(12):
        options = moves(system, state)
        if not options:
            break
        move, time = draw(system, state, options, random)
        assert move in options
        firings.append(Firing(time, move.transition, move.branch))
        state = step(system, state, move, time)
    walked = Run(run.rigid, run.initial, tuple(firings), state.now)
    assert isinstance(replay(system, walked), Replayed)


@given(systems(), st.integers(0, 1000), st.lists(st.integers(0, 50), max_size=6))
def test_every_instant_of_an_offer_can_be_taken(
    system: System, seed: int, picks: list[int]
) -> None:
    begun = begin(system, Random(seed))
    if begun is None:
        return
    _, state = begun
    for pick in picks:
        options = moves(system, state)
        if not options:
            break
        move = options[pick % len(options)]
        end = move.earliest + 7 if move.latest is None else move.latest
        middle = (move.earliest + end) / 2
        instants = [middle, end] if move.after else [move.earliest, middle, end]
        for instant in instants:
            step(system, state, move, instant)
        state = step(system, state, move, instants[pick % len(instants)])


@given(systems(), st.integers(0, 1000))
def test_nothing_possible_is_left_out(system: System, seed: int) -> None:
    """At every quarter of a unit up to the next deadline: what may fire then is among the moves."""
    begun = begin(system, Random(seed))
    if begun is None:
        return
    _, state = begun
    options = moves(system, state)
    for quarters in range(24):
        later = wait(system, state, state.now + Fraction(quarters, 4))
        if isinstance(later, Refused):
            break
        for i, transition in enumerate(system.transitions):
            for j in range(len(transition.branches)):
                offered = any(
                    (move.transition, move.branch) == (i, j)
                    and move.earliest <= later.now
                    and (move.latest is None or later.now <= move.latest)
                    and not (move.after and later.now == move.earliest)
                    for move in options
                )
                assert offered is isinstance(fire(system, later, i, j), State)
