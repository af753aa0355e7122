"""The short look at all zones: exact where it answers, silent where a system is not small."""

from __future__ import annotations

import time
from dataclasses import replace

from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.zones import fixed, look, visit
from checker.system.interpreter import Replayed, replay
from checker.system.system import Domain, Rigid, System
from checker.system.terms import Sort, negate, var
from tests.engines.systems import counting, open_race, race


def asked(system: System, name: str) -> Outcome:
    return look(system, system.prop(name), Budget(time.monotonic() + 30, 40))


def test_a_run_is_found_and_replayed() -> None:
    system = race(1, told=1, synced=1, grace=2)
    outcome = asked(system, "late")
    assert isinstance(outcome, Found)
    assert isinstance(replay(system, outcome.run, "late"), Replayed)


def test_one_millisecond_more_is_proved() -> None:
    assert asked(race(1, told=1, synced=1, grace=3), "late") == Proved(
        "zones", "visiting all zones"
    )


def test_a_visit_ends_as_soon_as_its_budget_is_cancelled() -> None:
    cancelled = Budget(time.monotonic() + 30, 40)
    cancelled.cancelled.set()
    system = race(1, told=1, synced=1, grace=3)
    assert visit(system, system.prop("late"), cancelled) == Unknown("zones", 0, "stopped")


def test_open_delays_and_endless_counters_are_left_to_others() -> None:
    assert isinstance(asked(open_race(), "late"), Unknown)
    assert isinstance(asked(counting(7), "odd"), Unknown)


def test_switches_that_a_constraint_settles_are_not_tried_both_ways() -> None:
    names = [f"s{i}" for i in range(40)]
    switches = [var(name, Sort.BOOL) for name in names]
    system = race(1, told=1, synced=1, grace=3)
    many = replace(
        system,
        rigids=(*system.rigids, *(Rigid(n, Domain(Sort.BOOL)) for n in names)),
        constraints=(*switches[:20], *(negate(s) for s in switches[20:])),
    )
    assert fixed(many) == {n: i < 20 for i, n in enumerate(names)}
    assert isinstance(asked(many, "late"), Proved)
