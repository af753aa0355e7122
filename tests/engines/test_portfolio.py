"""The race: who wins, what a loser costs, and what happens when nobody can answer."""

from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import replace

import pytest

from checker.engines import portfolio
from checker.engines.bmc import OUT_OF_TIME
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.portfolio import EngineFailure, decide, solve
from checker.engines.spacer import RUN_EXISTS
from checker.system.system import System
from checker.system.terms import FALSE, TRUE, Term, eq, integer, negate
from tests.engines.agreement import assert_replays, budget
from tests.engines.systems import Draft, counting, flag, number, pigeons, race

SOON = 10.0  # seconds; far more than an interrupt needs, far less than the budgets below


def threads() -> set[str]:
    return {t.name for t in threading.enumerate() if t.name in ("bmc", "prover", "z3-memory")}


def test_reachable_is_found_and_replays() -> None:
    system = race(3)
    outcome = solve(system, "late", budget())
    assert isinstance(outcome, Found) and outcome.engine == "bmc"
    assert_replays(system, outcome, "late")
    assert threads() == set()


def test_unreachable_is_proved() -> None:
    assert isinstance(solve(race(3, grace=3), "late", budget()), Proved)


def test_a_proof_that_needs_an_invariant() -> None:
    """No bound on the runs and no k: only Spacer can know that the counter stays even."""
    draft = Draft("even")
    draft.counter("n", high=3)
    draft.flags("odd")
    odd, n = flag("odd"), number("n")
    draft.act("flip", TRUE, {"odd": negate(odd), "n": integer(0)})
    draft.act("rest", TRUE, {"n": n})
    system = draft.done(never=eq(n, integer(7)))
    outcome = solve(system, "never", budget())
    assert isinstance(outcome, Proved) and outcome.engine in ("k-induction", "Spacer")


def test_a_property_that_folds_to_false_needs_no_solver() -> None:
    assert solve(race(1), "no such property", budget()) == Proved("portfolio", "trivial")


def test_constraints_that_fold_to_false_need_no_solver() -> None:
    system = replace(race(1), constraints=(FALSE,))
    assert solve(system, "late", budget()) == Proved("portfolio", "trivial")


def test_without_transitions_the_start_is_everything() -> None:
    draft = Draft("still")
    draft.flags("a", initial=None)
    draft.flags("b")
    system = draft.done(a=flag("a"), b=flag("b"))
    found = solve(system, "a", budget())
    assert isinstance(found, Found) and found.depth == 0
    assert_replays(system, found, "a")
    assert solve(system, "b", budget()) == Proved("bmc", "bounded runs", k=1)


def test_undecided_says_how_deep_and_why() -> None:
    outcome = solve(counting(100_001), "odd", budget(seconds=3, depth=3))
    match outcome:
        case Proved():
            pass  # Spacer may see that the counter stays even
        case Unknown(engine, depth, reason):
            assert (engine, depth) == ("portfolio", 3)
            assert reason.startswith("bmc: no run with up to 3 macro-steps; Spacer: ")
        case _:
            raise AssertionError(outcome)


def test_a_budget_that_is_over_is_kept() -> None:
    started = time.monotonic()
    outcome = solve(pigeons(14), "fits", budget(seconds=1, depth=50))
    assert isinstance(outcome, Unknown) and "out of time" in outcome.reason, outcome
    assert time.monotonic() - started < SOON
    assert threads() == set()


def test_cancelling_ends_both_racers() -> None:
    asked = budget(seconds=300, depth=50)
    timer = threading.Timer(0.5, asked.cancelled.set)
    timer.start()
    started = time.monotonic()
    assert solve(pigeons(14), "fits", asked) == Unknown("portfolio", 0, "interrupted")
    assert time.monotonic() - started < SOON
    assert threads() == set()


def test_an_interrupt_from_the_keyboard_ends_both_racers_and_is_raised() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    started = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            solve(pigeons(14), "fits", budget(seconds=60, depth=50))
    finally:
        signal.signal(signal.SIGINT, before)
    assert time.monotonic() - started < SOON
    assert threads() == set()


def test_running_out_of_memory_is_an_answer() -> None:
    outcome = solve(pigeons(14), "fits", budget(seconds=120, depth=50, memory_mb=40))
    assert isinstance(outcome, Unknown) and "out of memory" in outcome.reason, outcome
    assert isinstance(solve(race(2), "late", budget(memory_mb=500)), Found)


class Broken:
    """A search that fails as no search should."""

    def __init__(self, *_: object) -> None: ...

    def interrupt(self) -> None: ...

    def run(self, budget: Budget) -> Outcome:
        raise RuntimeError("broken")


class Silent(Broken):
    """An engine that never knows."""

    def run(self, budget: Budget) -> Outcome:
        return Unknown("silent", 0, "no word")


def test_a_failing_racer_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio, "Search", Broken)
    monkeypatch.setattr(portfolio, "Bounded", Silent)
    assert isinstance(solve(race(1, grace=3), "late", budget()), Proved)
    outcome = solve(race(1), "late", replace(budget(), walk=False))
    assert isinstance(outcome, Unknown) and "bmc: failed (RuntimeError: broken)" in outcome.reason


def test_two_failing_racers_are_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio, "Search", Broken)
    monkeypatch.setattr(portfolio, "Bounded", Silent)
    monkeypatch.setattr(portfolio, "Induction", Broken)
    with pytest.raises(EngineFailure, match="RuntimeError: broken"):
        solve(race(1), "late", budget())


class Slow(Silent):
    """An engine that is never ready."""

    facts: tuple[Term, ...] = ()

    def run(self, budget: Budget) -> Outcome:
        return Unknown("slow", 0, OUT_OF_TIME)


class Told(Silent):
    """A Spacer that says that there is a run, and cannot show it."""

    def run(self, budget: Budget) -> Outcome:
        return Unknown("told", 0, RUN_EXISTS)


@pytest.mark.parametrize("spacer", [Slow, Silent, Told])
def test_where_no_engine_is_ready_all_zones_are_visited(
    monkeypatch: pytest.MonkeyPatch, spacer: type[Silent]
) -> None:
    for name in ("Search", "Bounded", "Induction"):
        monkeypatch.setattr(portfolio, name, Slow)
    monkeypatch.setattr(portfolio, "Spacer", spacer)
    found = solve(race(1), "late", budget())
    assert isinstance(found, Found) and found.engine == "zones"
    assert_replays(race(1), found, "late")
    if spacer is not Told:
        assert solve(race(1, grace=3), "late", budget()) == Proved("zones", "visiting all zones")
    unseen = replace(budget(seconds=1), walk=False)
    assert isinstance(solve(race(1), "late", unseen), Unknown)


def test_visiting_ends_with_the_race(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search has an answer while the prover visits more zones than there is time for."""
    visiting = threading.Event()

    class Late(Broken):
        def run(self, budget: Budget) -> Outcome:
            visiting.wait(SOON)
            return Proved("late", "in the end")

    def endless(system: System, predicate: Term, own: Budget) -> Outcome:
        visiting.set()
        while not own.exhausted():
            time.sleep(0.001)
        return Unknown("zones", 0, "stopped")

    for name in ("Bounded", "Induction"):
        monkeypatch.setattr(portfolio, name, Slow)
    monkeypatch.setattr(portfolio, "Search", Late)
    monkeypatch.setattr(portfolio, "Spacer", Silent)
    monkeypatch.setattr(portfolio, "visit", endless)
    assert solve(race(1, grace=3), "late", budget()) == Proved("late", "in the end")
    assert threads() == set()


def test_the_initial_state_counts() -> None:
    found = decide(race(1), TRUE, budget())
    assert isinstance(found, Found) and found.depth == 0
