"""Bounded runs as one formula: both verdicts where firings are bounded, else silence."""

from __future__ import annotations

import time

from checker.engines.bounded import decide
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.smt.program import Program
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from tests.engines.systems import counting, open_race, race

SECONDS = 30.0


def asked(system: System, name: str, seconds: float = SECONDS) -> Outcome:
    budget = Budget(time.monotonic() + seconds, 40)
    return decide(Program(system), system.prop(name), budget)


def found(system: System, name: str) -> int:
    """How many firings the run has that was found, and that the interpreter replayed."""
    outcome = asked(system, name)
    assert isinstance(outcome, Found), outcome
    assert isinstance(replay(system, outcome.run, name), Replayed)
    return len(outcome.run.firings)


def test_both_verdicts_at_the_very_millisecond() -> None:
    assert found(race(3, told=10, synced=10, grace=20), "late") >= 3
    outcome = asked(race(3, told=10, synced=10, grace=21), "late")
    assert isinstance(outcome, Proved)
    assert outcome.argument == "bounded runs"


def test_twenty_members_side_by_side() -> None:
    assert isinstance(asked(race(20, 10, 10, 21), "late"), Proved)
    assert found(race(20, 10, 10, 20), "late") >= 3


def test_delays_do_not_matter() -> None:
    outcome = asked(race(3, told=10_000, synced=10_000, grace=20_001), "late")
    assert isinstance(outcome, Proved)


def test_open_parameters() -> None:
    assert found(open_race(2), "late") >= 3


def test_what_can_happen_for_ever_is_left_to_others() -> None:
    outcome = asked(counting(7), "odd")
    assert isinstance(outcome, Unknown)
    assert outcome.reason == "something can happen again and again"


def test_it_stops_when_told_to() -> None:
    started = time.monotonic()
    budget = Budget(time.monotonic() + 60, 40)
    budget.cancelled.set()
    system = race(3, 10, 10, 21)
    outcome = decide(Program(system), system.prop("late"), budget)
    assert isinstance(outcome, Unknown)
    assert time.monotonic() - started < 5
