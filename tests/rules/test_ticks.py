"""`every`: ticks at a distance, their phase, what happens at a tick."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable

COUNTER = """process P {{ state n : 0..4 = 0
    event tick every {} when n < 4 do n = n + 1 }}"""


def test_the_first_tick_comes_anywhere_in_the_first_period() -> None:
    counter = COUNTER.format("2s")
    assert possible_at("0s", "P.n == 1", counter)
    assert possible_at("2s", "P.n == 0", counter)
    assert not possible_at("2001ms", "P.n == 0", counter)


def test_ticks_are_one_period_apart() -> None:
    counter = COUNTER.format("2s")
    assert possible_at("4s", "P.n == 3", counter)
    assert not possible_at("3999ms", "P.n == 3", counter)
    assert possible_at("4s", "P.n == 1", counter)
    assert not possible_at("4001ms", "P.n == 1", counter)


def test_ticks_may_have_a_distance_within_bounds() -> None:
    counter = COUNTER.format("2s..3s")
    assert possible_at("4s", "P.n == 3", counter)
    assert not possible_at("3999ms", "P.n == 3", counter)
    assert possible_at("3s", "P.n == 0", counter)
    assert not possible_at("3001ms", "P.n == 0", counter)
    assert possible_at("6s", "P.n == 1", counter)
    assert not possible_at("6001ms", "P.n == 1", counter)


def test_sporadic_ticks_have_a_least_distance_only() -> None:
    counter = COUNTER.format("2s..")
    assert reachable("P.n == 0 for 1h", counter)
    assert possible_at("0s", "P.n == 1", counter)
    assert possible_at("4s", "P.n == 3", counter)
    assert not possible_at("3999ms", "P.n == 3", counter)


def test_from_says_when_the_first_tick_comes() -> None:
    counter = COUNTER.format("2s from 1s..1s")
    assert possible_at("1s", "P.n == 1", counter)
    assert not possible_at("999ms", "P.n == 1", counter)
    assert not possible_at("1001ms", "P.n == 0", counter)
    assert possible_at("3s", "P.n == 2", counter)
    assert not possible_at("2999ms", "P.n == 2", counter)


def test_a_first_tick_may_be_later_than_a_period() -> None:
    counter = COUNTER.format("2s from 5s..6s")
    assert possible_at("6s", "P.n == 0", counter)
    assert not possible_at("6001ms", "P.n == 0", counter)
    assert not possible_at("4999ms", "P.n == 1", counter)
    assert possible_at("7s", "P.n == 2", counter)


WAITING = """process P { state want : bool = false  state got : bool = false
    event ask when not want within 1s..1s do want = true
    event tick every 2s from 0s..0s when want do got = true }"""


def test_a_tick_without_its_guard_passes() -> None:
    """Ticks at 0, 2, 4. What is asked for at 1 is done at 2 and neither before nor later."""
    assert possible_at("2s", "P.got", WAITING)
    assert not possible_at("1999ms", "P.got", WAITING)
    assert not possible_at("2001ms", "not P.got", WAITING)


def test_the_guard_is_tested_at_the_tick_only() -> None:
    """The wish lasts from 1 to 1.5 and no tick sees it."""
    body = """process P { state want : 0..2 = 0  state got : bool = false
        event ask when want == 0 within 1s..1s do want = 1
        event drop when want == 1 within {0}..{0} do want = 2
        event tick every 2s from 0s..0s when want == 1 do got = true }"""
    assert not reachable("P.got", body.replace("{0}", "999ms"))
    assert reachable("P.got", body.replace("{0}", "1s"))


def test_a_tick_is_not_answered_twice() -> None:
    """At the instant of a tick the guard comes true after the tick has passed: two seconds more."""
    body = """process P { state want : bool = false  state got : bool = false
        event ask when not want within 2s..2s do want = true
        event tick every 2s from 0s..0s when want do got = true }"""
    assert possible_at("2s", "P.got", body)
    assert possible_at("4s", "not P.got", body)
    assert not possible_at("4001ms", "not P.got", body)


GROUP = """group N[2]
process P per n in N { state x : bool = false  state y : bool = false
    event tick every 3s when not x do x = true }"""


def test_phases_are_chosen_for_each_member() -> None:
    assert reachable("some(n in N: some(m in N: P[n].x and not P[m].x for 3s))", GROUP)
    assert not reachable("some(n in N: some(m in N: P[n].x and not P[m].x for 3001ms))", GROUP)
    assert possible_at("0s", "all(n in N: P[n].x)", GROUP)


def test_from_zero_makes_members_tick_together() -> None:
    together = GROUP.replace("every 3s", "every 3s from 0s..0s")
    assert not possible_at("1ms", "some(n in N: not P[n].x)", together)


def test_the_distance_may_read_the_state() -> None:
    """A tick fixes the distance to the next: 1, then 2, then 3."""
    body = """process P { state n : 1..4 = 1
        event tick every n * 1s from 0s..0s when n < 4 do n = n + 1 }"""
    assert possible_at("2s", "P.n == 3", body)
    assert not possible_at("1999ms", "P.n == 3", body)
    assert possible_at("5s", "P.n == 4", body)
    assert not possible_at("4999ms", "P.n == 4", body)
