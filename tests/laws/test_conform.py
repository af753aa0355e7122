"""Conformance says what a search by hand says, on random systems with whole bounds.

Where all bounds are closed and whole, and events lie at whole instants, whole instants are enough
for everything in between (Henzinger, Manna, Pnueli 1992).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hypothesis import HealthCheck, event, given, note, settings
from hypothesis import strategies as st

from checker.evidence.conform import Conformance
from checker.evidence.conform_map import ConformMap, Rule
from checker.evidence.events import RecordedRun, Seen
from checker.system.domains import initial_choices, rigid_choices
from checker.system.interpreter import State, enabled_firings, fire, initial_state, wait
from checker.system.system import System
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.laws.strategies import CAP, Shape, closed_systems

Key = tuple[object, ...]


def settled(state: State) -> State:
    """The same state at time 0, with ages beyond all bounds made alike."""
    ages = (min(state.now - stamp, Fraction(2 * CAP)) for stamp in state.stamps)
    return State(state.values, tuple(-age for age in ages), Fraction(0))


def key(state: State) -> Key:
    return (tuple(state.values.items()), state.stamps)


def starts(system: System) -> Iterator[State]:
    choices = rigid_choices(system, {})
    assert isinstance(choices, list)
    for rigid in choices:
        initial = initial_choices(system, rigid)
        assert isinstance(initial, list)
        for chosen in initial:
            state = initial_state(system, rigid, chosen)
            assert isinstance(state, State)
            yield state


def closure(system: System, states: list[State], watched: set[int], waits: bool) -> list[State]:
    """All that silent firings reach, with time passing in between or not."""
    found: dict[Key, State] = {}
    waiting = [settled(state) for state in states]
    while waiting:
        state = waiting.pop()
        if key(state) in found:
            continue
        found[key(state)] = state
        for i, j in enabled_firings(system, state):
            if i not in watched:
                after = fire(system, state, i, j)
                assert isinstance(after, State)
                waiting.append(settled(after))
        if waits:
            later = wait(system, state, Fraction(1))
            if isinstance(later, State):
                waiting.append(settled(later))
    return list(found.values())


def first_wrong(system: System, events: list[tuple[int, int]], watched: set[int]) -> int | None:
    """The number of the first event that cannot be; events are pairs of a delay and a position."""
    states = closure(system, list(starts(system)), watched, True)
    for number, (delay, position) in enumerate(events):
        if number:
            for _ in range(delay):
                later = [wait(system, s, Fraction(1)) for s in states]
                states = closure(system, [s for s in later if isinstance(s, State)], watched, False)
        fired = [
            fire(system, s, i, j)
            for s in states
            for i, j in enabled_firings(system, s)
            if i == position
        ]
        states = closure(system, [s for s in fired if isinstance(s, State)], watched, False)
        if not states:
            return number
    return None


@settings(max_examples=examples(150), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    closed_systems(Shape(timers=2, transitions=4)),
    st.sets(st.integers(0, 4), min_size=1, max_size=3),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), min_size=1, max_size=4),
)
def test_conforming_as_by_hand(
    system: System, chosen: set[int], drawn: list[tuple[int, int]]
) -> None:
    count = len(system.transitions)
    watched = {i % count for i in chosen}
    ordered = sorted(watched)
    events = [(delay, ordered[position % len(ordered)]) for delay, position in drawn]
    note(f"{events} of {watched}")
    rules = tuple(Rule("", f"T{i}", (), (), (), True) for i in sorted(watched))
    how = ConformMap((), "t", Fraction(1), "event", Fraction(0), "", False, (), rules, frozenset())
    seen, now = [], Fraction(0)
    for line, (delay, position) in enumerate(events, start=1):
        now += delay
        seen.append(Seen(line, now, "", f"T{position}", (), ()))
    answer = Conformance(system, how, Limits(20_000, 20.0)).check(
        RecordedRun("", tuple(seen)), None
    )
    wrong = first_wrong(system, events, watched)
    event("conforms" if wrong is None else f"event {wrong}")
    assert answer.conforms is (wrong is None)
    if answer.departure is not None:
        assert answer.departure.number - 1 == wrong
