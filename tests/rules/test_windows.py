"""When a transition may fire and when it must: `within`, `immediately`, no clause, ties, breaks."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable, refused, unanswered, written

LIGHT = """process Light {{ state on : bool = false
    event switch when not on {} do on = true }}"""


def test_a_transition_may_wait_until_its_upper_bound_and_no_longer() -> None:
    light = LIGHT.format("within 1s..2s")
    assert reachable("not Light.on for 2s", light)
    assert not reachable("not Light.on for 2001ms", light)
    assert possible_at("2s", "not Light.on", light)
    assert not possible_at("2001ms", "not Light.on", light)


def test_a_transition_may_not_fire_before_its_lower_bound() -> None:
    light = LIGHT.format("within 1s..2s")
    assert possible_at("1s", "Light.on", light)
    assert not possible_at("999ms", "Light.on", light)


def test_within_one_bound_starts_at_zero() -> None:
    light = LIGHT.format("within 2s")
    assert possible_at("0s", "Light.on", light)
    assert possible_at("2s", "not Light.on", light)
    assert not possible_at("2001ms", "not Light.on", light)


def test_within_without_an_upper_bound_may_never_happen_but_not_too_early() -> None:
    light = LIGHT.format("within 2s..")
    assert reachable("not Light.on for 1h", light)
    assert possible_at("2s", "Light.on", light)
    assert not possible_at("1999ms", "Light.on", light)


def test_immediately_is_at_once() -> None:
    light = LIGHT.format("immediately")
    assert not possible_at("1ms", "not Light.on", light)
    assert possible_at("0s", "not Light.on", light)


def test_no_clause_means_at_any_time_or_never() -> None:
    assert reachable("not Light.on for 1h", LIGHT.format(""))
    assert possible_at("0s", "Light.on", LIGHT.format(""))


def test_eventually_has_no_bound() -> None:
    assert reachable("not Light.on for 1h", LIGHT.format("eventually"))
    assert possible_at("0s", "Light.on", LIGHT.format("eventually"))


def test_a_guard_must_hold_when_the_transition_fires() -> None:
    body = """process P { state a : bool = false  state x : bool = false
        event rise when not a within 1s..1s do a = true
        event go when a do x = true }"""
    assert possible_at("1s", "P.x", body)
    assert not possible_at("999ms", "P.x", body)
    assert not reachable("P.x and not P.a", body)


def test_effects_happen_at_once_and_read_the_old_state() -> None:
    swap = """process P { state a : 0..3 = 1  state b : 0..3 = 2
        event swap within 1s..1s do a = b, b = a }"""
    assert reachable("P.a == 2 and P.b == 1", swap)
    assert not reachable("P.a == P.b", swap)


STEPS = """process P { state n : 0..3 = 0
    event step when n < 3 within 2s..2s do n = n + 1 }"""


def test_firing_restarts_the_clock_of_what_stays_enabled() -> None:
    assert possible_at("6s", "P.n == 3", STEPS)
    assert not possible_at("5999ms", "P.n == 3", STEPS)
    assert possible_at("4s", "P.n == 1", STEPS)
    assert not possible_at("4001ms", "P.n == 1", STEPS)


def test_a_clock_goes_on_while_others_fire() -> None:
    """`other` changes the state without disabling `go`: the guard never broke."""
    body = """process P { state x : bool = false  state n : 0..9 = 0
        event go when not x within 3s..3s do x = true
        event other when n < 9 within 1s..1s do n = n + 1 }"""
    assert possible_at("3s", "P.x", body)
    assert not possible_at("3001ms", "not P.x", body)
    assert reachable("P.x and P.n == 2", body)
    assert not reachable("P.x and P.n < 2", body)


GATE = """process P {{ state gate : 0..2 = 0  state x : bool = false
    event one when gate == 0 within 1s..1s do gate = 1
    event two when gate == 1 within {0}..{0} do gate = 2
    event go when gate != 1 and not x within 3s..3s do x = true }}"""


def test_what_became_disabled_starts_afresh() -> None:
    """Enabled in 0..1, then from 2 on: three seconds after that is 5."""
    assert possible_at("5s", "P.x", GATE.format("1s"))
    assert not possible_at("4999ms", "P.x", GATE.format("1s"))


def test_a_break_within_one_instant_is_a_break() -> None:
    """One firing disables and another enables again at the instant 1: three seconds after is 4."""
    assert possible_at("4s", "P.x", GATE.format("0s"))
    assert not possible_at("3999ms", "P.x", GATE.format("0s"))
    assert not possible_at("4001ms", "not P.x", GATE.format("0s"))


CHAIN = """process P { state at : 0..3 = 0  state gone : bool = false
    event a when at == 0 within 1s..1s do at = 1
    event b when at == 1 immediately do at = 2
    event c when at == 2 immediately do at = 3
    event go when at != 1 and not gone within 2s..2s do gone = true }"""


def test_every_stamp_is_updated_after_each_link_of_a_chain() -> None:
    """Three firings at the instant 1: the first breaks `go`, the second a `for`, and a monitor of
    `leads to` begins at the first and ends at the second."""
    assert possible_at("3s", "P.gone", CHAIN)
    assert not possible_at("2999ms", "P.gone", CHAIN)
    assert possible_at("3s", "(P.at != 2 for 2s)", CHAIN)
    assert not possible_at("2999ms", "(P.at != 2 for 2s) and P.at == 3", CHAIN)


def test_monitors_of_claims_are_updated_after_each_link_of_a_chain() -> None:
    assert not unanswered("P.at == 1", "P.at == 2", "0s", CHAIN)
    assert not unanswered("P.at == 2", "P.at == 3", "0s", CHAIN)
    assert unanswered("P.at == 2", "P.at == 1", "5s", CHAIN)
    assert unanswered("P.at == 1", "P.at == 0", "0s", CHAIN)


def test_transitions_at_one_instant_come_in_any_order() -> None:
    """A stop at exactly the last instant of an update can come first."""
    update = """process P { state fresh : bool = false
        event update when not fresh within 1s..2s do fresh = true }"""
    assert possible_at("2s", "not P.fresh", update)
    assert possible_at("2s", "P.fresh", update)
    assert not possible_at("2001ms", "not P.fresh", update)


def test_a_bound_that_reads_the_state_is_fixed_when_the_guard_came_true() -> None:
    body = """process P { state wait : duration = 3s  state x : bool = false
        event shrink when wait == 3s within 1s..1s do wait = 1s
        event go when not x within wait..wait do x = true }"""
    assert possible_at("3s", "P.x", body)
    assert not possible_at("2999ms", "P.x", body)
    assert not possible_at("3001ms", "not P.x", body)


def test_a_doubling_back_off_is_a_window_that_reads_the_state() -> None:
    """Attempts at 1s, 3s, 7s, 11s: the wait doubles up to 4s."""
    body = """type Wait = 1s | 2s | 4s
    process P { state wait : Wait = 1s  state n : 0..5 = 0
        event try when n < 5 within wait..wait do n = n + 1, wait = min(2 * wait, 4s) }"""
    for n, at, before in ((1, "1s", "999ms"), (3, "7s", "6999ms"), (4, "11s", "10999ms")):
        assert possible_at(at, f"P.n == {n}", body)
        assert not possible_at(before, f"P.n == {n}", body)


def test_lower_and_upper_bound_are_both_fixed() -> None:
    """At the instant 1 both bounds grow; the window that opened at 0 is 2s..4s still."""
    body = """process P { state k : 1..3 = 1  state x : bool = false
        event grow when k == 1 within 1s..1s do k = 3
        event go when not x within k * 2s..k * 4s do x = true }"""
    assert possible_at("2s", "P.x", body)
    assert not possible_at("1999ms", "P.x", body)
    assert possible_at("4s", "not P.x", body)
    assert not possible_at("4001ms", "not P.x", body)


def test_a_guard_that_chooses_has_one_clock() -> None:
    body = """process P { state a : bool = true  state x : bool = false
        event go when if a then not x else false within 1s..2s do x = true }
    scenario HS-1 "late" controlled process slow P.go to 5s..6s"""
    assert not possible_at("2001ms", "not P.x", body)
    assert possible_at("6s", "not P.x", body, "with HS-1")
    assert not possible_at("6001ms", "not P.x", body, "with HS-1")
    assert not possible_at("3s", "P.x and not (P.x for 500ms)", body, "with HS-1")


def test_a_window_that_closes_before_it_opens_is_an_error_for_those_parameters() -> None:
    light = "param p : duration = 1s\n" + LIGHT.format("within p..2s")
    assert not refused(written("Light.on", light, "with p = 2s"))
    assert refused(written("Light.on", light, "with p = 2001ms")) == "KC501"
