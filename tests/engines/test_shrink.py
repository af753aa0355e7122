"""Runs as they are shown: irreducible, with the earliest round times and simple values."""

from __future__ import annotations

from fractions import Fraction

from checker.engines.bmc import search
from checker.engines.contract import Found
from checker.engines.shrink import shrink
from checker.system.system import System
from checker.system.terms import TRUE, add, conj, disj, le, lt, negate, real
from tests.engines.agreement import assert_replays, budget
from tests.engines.systems import Draft, flag, open_race, race


def shown(system: System, name: str) -> tuple[dict[str, object], list[tuple[str, Fraction]]]:
    """Rigid values, and the firings by name with their times, of the shrunk run."""
    predicate = system.prop(name)
    found = search(system, predicate, budget())
    assert isinstance(found, Found)
    small = shrink(system, predicate, found, budget())
    assert_replays(system, small, name)
    firings = [(system.transitions[f.transition].name, f.time) for f in small.run.firings]
    return dict(small.run.rigid), firings


def test_needless_firings_are_dropped() -> None:
    assert shown(race(20, told=5, synced=5, grace=5), "late") == (
        {},
        [("delete", Fraction(0)), ("stop", Fraction(5))],
    )


def test_what_the_predicate_needs_stays() -> None:
    _, firings = shown(race(5, told=1, synced=1, grace=2), "last")
    assert len(firings) == 11
    assert sorted(name for name, _ in firings[:2]) != ["delete", "delete"]
    assert all(time.denominator == 1 for _, time in firings)


def test_open_durations_are_whole_seconds() -> None:
    values, firings = shown(open_race(), "late")
    assert values == {"grace": 0, "told": 0, "synced": 0}
    assert firings == [("delete", Fraction(0)), ("stop", Fraction(0))]


def test_a_duration_that_must_be_positive_is_a_second_if_it_can() -> None:
    draft = Draft("positive")
    wait = draft.parameter("wait")
    draft.constraints.append(lt(real(0), wait))
    draft.flags("done")
    draft.act("go", negate(flag("done")), {"done": TRUE}, wait)
    assert shown(draft.done(done=flag("done")), "done") == (
        {"wait": 1000},
        [("go", Fraction(1000))],
    )


def test_a_duration_between_two_seconds_is_a_whole_millisecond() -> None:
    draft = Draft("narrow")
    wait = draft.parameter("wait")
    draft.constraints += [lt(real(Fraction(30_002, 10)), wait), le(wait, real(3500))]
    draft.flags("done")
    draft.act("go", negate(flag("done")), {"done": TRUE}, wait)
    values, _ = shown(draft.done(done=flag("done")), "done")
    assert values == {"wait": 3001}


def test_a_strict_bound_is_followed_by_the_next_millisecond() -> None:
    draft = Draft("strict")
    draft.flags("done")
    draft.act("go", negate(flag("done")), {"done": TRUE}, 30_000, strict=True)
    assert shown(draft.done(done=flag("done")), "done")[1] == [("go", Fraction(30_001))]


def test_a_bound_between_two_milliseconds_is_kept_exactly() -> None:
    draft = Draft("fraction")
    draft.flags("done")
    half = real(Fraction(1, 2))
    draft.act("go", negate(flag("done")), {"done": TRUE}, half, half)
    assert shown(draft.done(done=flag("done")), "done")[1] == [("go", Fraction(1, 2))]


def test_switches_that_are_not_needed_are_off() -> None:
    draft = Draft("switches")
    one, two = draft.switch("one"), draft.switch("two")
    draft.constraints.append(disj(one, two))
    draft.flags("done")
    draft.act("go", conj(one, negate(flag("done"))), {"done": TRUE})
    values, _ = shown(draft.done(done=flag("done")), "done")
    assert values == {"one": True, "two": False}


def test_free_initial_values_are_simple() -> None:
    draft = Draft("initial")
    draft.flags("a", "b", initial=None)
    draft.flags("done")
    draft.act("go", flag("b"), {"done": TRUE})
    system = draft.done(done=flag("done"))
    found = search(system, flag("done"), budget())
    assert isinstance(found, Found)
    small = shrink(system, flag("done"), found, budget())
    assert small.run.initial == {"a": False, "b": True, "done": False}


def test_a_budget_that_is_over_keeps_the_run() -> None:
    system = race(3)
    found = search(system, system.prop("late"), budget())
    assert isinstance(found, Found)
    kept = shrink(system, system.prop("late"), found, budget(seconds=-1))
    assert_replays(system, kept, "late")


def test_two_parameters_are_simplified_together() -> None:
    draft = Draft("sum")
    a, b = draft.parameter("a"), draft.parameter("b")
    draft.constraints.append(le(real(5000), add(a, b)))
    draft.flags("done")
    draft.act("go", negate(flag("done")), {"done": TRUE}, a)
    values, firings = shown(draft.done(done=flag("done")), "done")
    assert values == {"a": 0, "b": 5000} and firings == [("go", Fraction(0))]
