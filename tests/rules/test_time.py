"""The three forms that speak of time, and `leads to`."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable, unanswered

BLINK = """process P { state on : bool = false  state n : 0..3 = 0
    event rise when not on and n < 3 within 1s..1s do on = true, n = n + 1
    event fall when on within 2s..2s do on = false }"""
# On in 1..3, 4..6, 7..9, off in between, then off for ever.


def test_p_for_d_holds_exactly_from_d_on() -> None:
    assert reachable("P.on for 2s", BLINK)
    assert not reachable("P.on for 2001ms", BLINK)
    assert possible_at("3s", "(P.on for 2s)", BLINK)
    assert not possible_at("2999ms", "(P.on for 2s)", BLINK)
    assert possible_at("2500ms", "(P.on for 1500ms)", BLINK)
    assert not possible_at("2499ms", "(P.on for 1500ms)", BLINK)


def test_p_for_d_counts_from_time_zero() -> None:
    assert possible_at("1s", "(not P.on for 1s)", BLINK)
    assert not possible_at("999ms", "(not P.on for 1s)", BLINK)
    assert possible_at("5s", "(true for 5s)", BLINK)
    assert not possible_at("4999ms", "(true for 5s)", BLINK)
    assert possible_at("4999ms", "not (true for 5s)", BLINK)
    assert not possible_at("5001ms", "not (true for 5s)", BLINK)


def test_p_for_d_is_cleared_at_once_when_p_fails() -> None:
    assert not reachable("(P.on for 1s) and not P.on", BLINK)
    assert not possible_at("3500ms", "(P.on for 1s)", BLINK)
    assert not possible_at("4500ms", "(P.on for 1s)", BLINK)


def test_p_for_d_is_urgent() -> None:
    """From 2 to 3 the bit is surely set: what waits for it is surely enabled."""
    see = "event see when (on for 1s) and not seen within 0s..500ms do seen = true"
    body = BLINK.replace("process P {", f"process P {{ state seen : bool = false\n    {see}\n   ")
    assert possible_at("2500ms", "not P.seen", body)
    assert not possible_at("2501ms", "not P.seen", body)
    assert not possible_at("1999ms", "P.seen", body)


def test_p_for_no_time_is_p() -> None:
    assert reachable("P.on for 0s", BLINK)
    assert not reachable("P.n == 4 for 0s", BLINK)


def test_p_for_d_in_an_aggregate_is_for_each_member() -> None:
    """Two members are on one after the other: some member is on for 3, none of them is for 2."""
    body = """type Side = left | right
    process P { state at : 0..2 = 0
        event one when at == 0 within 1500ms..1500ms do at = 1
        event two when at == 1 within 1500ms..1500ms do at = 2 }
    let on per s in Side = (P.at == 0 and s == left) or (P.at == 1 and s == right)"""
    assert reachable("some(s in Side: on[s]) for 3s", body)
    assert reachable("some(s in Side: on[s] for 1500ms)", body)
    assert not reachable("some(s in Side: on[s] for 1501ms)", body)
    assert reachable("count(s in Side: (on[s] for 1s)) == 1", body)
    assert not reachable("count(s in Side: (on[s] for 1s)) == 2", body)


def test_p_for_d_may_be_nested() -> None:
    """On for 1 in 2..3, so that for 1 exactly at 3; the off that was on is no part of it."""
    assert reachable("(P.on for 1s) for 1s", BLINK)
    assert not reachable("(P.on for 1s) for 1001ms", BLINK)
    assert possible_at("3s", "((P.on for 1s) for 1s)", BLINK)
    assert not possible_at("2999ms", "((P.on for 1s) for 1s)", BLINK)
    assert reachable("not (P.on for 1s) for 2s", BLINK)
    assert not reachable("P.n < 3 and (not (P.on for 1s) for 2001ms)", BLINK)


PULSE = """process P {{ state n : 0..9 = 0 }}
controller K {{ control CA-1 beat -> P {} do P.n = min(P.n + 1, 9) }}"""


def test_no_ca_for_d_counts_from_time_zero() -> None:
    body = PULSE.format("when P.n < 1 within 1s..3s")
    assert possible_at("2s", "(no CA-1 beat for 2s) and P.n == 0", body)
    assert not possible_at("1999ms", "(no CA-1 beat for 2s)", body)
    assert reachable("(no CA-1 beat for 3s) and P.n == 0", body)
    assert not reachable("(no CA-1 beat for 3001ms) and P.n == 0", body)


def test_no_ca_for_d_is_restarted_by_each_execution() -> None:
    body = PULSE.format("every 2s from 0s..0s")
    assert reachable("no CA-1 for 2s", body)
    assert not reachable("no CA-1 for 2001ms", body)
    once = PULSE.format("when P.n < 2 within 2s..2s")
    assert possible_at("7s", "(no CA-1 for 3s)", once)
    assert not possible_at("6999ms", "(no CA-1 for 3s)", once)


def test_no_ca_for_d_looks_at_execution_not_at_giving() -> None:
    body = PULSE.format("when P.n < 1 immediately over Wire") + "\npath Wire : K -> P takes 3s..3s"
    assert reachable("no CA-1 for 3s", body)
    assert possible_at("5s", "(no CA-1 for 2s)", body)
    assert not possible_at("4999ms", "(no CA-1 for 2s) and P.n == 1", body)


COPIES = """group N[2]
type Side = left | right
process P {{ state n per Side : 0..3 = 0 }}
controller K {{ control CA-1 beat {} s in Side -> P
    when n[s] < 1 and s == left within 1s..1s do n[s] = n[s] + 1 }}""".replace("n[s]", "P.n[s]")


def test_no_ca_for_d_per_copy() -> None:
    body = COPIES.format("per")
    assert not possible_at("2s", "(no CA-1 beat[left] for 2s)", body)
    assert possible_at("2s", "(no CA-1 beat[right] for 2s)", body)
    assert not possible_at("2s", "(no CA-1 beat for 2s)", body)


def test_no_ca_for_d_per_choice() -> None:
    body = COPIES.format("any")
    assert not possible_at("2s", "(no CA-1 beat[left] for 2s)", body)
    assert possible_at("2s", "(no CA-1 beat[right] for 2s)", body)
    assert not possible_at("2s", "(no CA-1 beat for 2s)", body)


def test_no_ca_for_d_means_all_that_share_the_identifier() -> None:
    body = """process P { state n : 0..2 = 0 }
    controller K { control CA-1 one -> P when P.n == 0 within 1s..1s do P.n = 1
        control CA-1 two -> P when P.n == 1 within 2s..2s do P.n = 2 }"""
    assert not possible_at("2s", "(no CA-1 for 2s)", body)
    assert possible_at("2s", "(no CA-1 two for 2s)", body)
    assert not possible_at("4s", "(no CA-1 for 3s)", body)
    assert possible_at("4s", "(no CA-1 one for 3s)", body)


EVERY_TWO = PULSE.format("every 2s from 0s..0s")


def test_times_counts_executions_of_the_last_d() -> None:
    """Beats at 0, 2, 4, 6: three of them lie within 4, the ends included."""
    assert reachable("times(CA-1 beat last 4s) >= 3", EVERY_TWO)
    assert not reachable("times(CA-1 beat last 3999ms) >= 3", EVERY_TWO)
    assert not reachable("times(CA-1 beat last 4s) >= 4", EVERY_TWO)
    assert possible_at("4s", "times(CA-1 last 4s) >= 3", EVERY_TWO)
    assert not possible_at("3999ms", "times(CA-1 last 4s) >= 3", EVERY_TWO)


def test_times_with_the_other_comparisons() -> None:
    for predicate, here in (
        ("times(CA-1 last 3s) > 1", True), ("times(CA-1 last 3s) > 2", False),
        ("times(CA-1 last 3s) == 2", True), ("times(CA-1 last 3s) == 3", False),
        ("times(CA-1 last 3s) < 1", False), ("times(CA-1 last 3s) <= 1", False),
        ("times(CA-1 last 3s) < 3", True), ("times(CA-1 last 3s) != 2", False),
        ("2 <= times(CA-1 last 3s)", True), ("2 < times(CA-1 last 3s)", False),
    ):  # fmt: skip
        assert possible_at("4500ms", predicate, EVERY_TWO) == here, predicate


def test_times_at_the_end_of_its_span_may_be_seen_either_way() -> None:
    body = PULSE.format("when P.n < 1 within 1s..1s")
    assert possible_at("3s", "times(CA-1 last 2s) >= 1", body)
    assert not possible_at("3001ms", "times(CA-1 last 2s) >= 1", body)
    assert possible_at("3s", "times(CA-1 last 2s) < 1", body)
    assert not possible_at("2999ms", "times(CA-1 last 2s) < 1 and P.n == 1", body)


def test_times_of_several_executions_at_one_instant() -> None:
    body = """group N[3]
    process P { state done per N : bool = false }
    controller K { control CA-1 go per n in N -> P when not P.done[n] immediately
        do P.done[n] = true }"""
    assert reachable("times(CA-1 last 1s) >= 3", body)
    assert not reachable("times(CA-1 last 1s) >= 4", body)
    assert reachable("some(n in N: times(CA-1 go[n] last 1s) >= 1)", body)
    assert not reachable("some(n in N: times(CA-1 go[n] last 1s) >= 2)", body)


def test_leads_to_within_d() -> None:
    body = (
        "process P { state at : 0..2 = 0\n"
        + """
        event ask when at == 0 within 1s..1s do at = 1
        event answer when at == 1 within 1s..3s do at = 2 }"""
    )
    assert not unanswered("P.at == 1", "P.at == 2", "3s", body)
    assert unanswered("P.at == 1", "P.at == 2", "2999ms", body)
    assert not unanswered("P.at == 0", "P.at == 2", "4s", body)
    assert unanswered("P.at == 0", "P.at == 2", "3999ms", body)
    assert unanswered("P.at == 2", "P.at == 1", "1h", body)
    assert not unanswered("P.at == 2", "P.at == 2", "0s", body)


def test_leads_to_remembers_a_cause_that_has_passed() -> None:
    """The cause holds in 1..2 only; the answer comes at 5."""
    body = """process P { state at : 0..3 = 0
        event a when at == 0 within 1s..1s do at = 1
        event b when at == 1 within 1s..1s do at = 2
        event c when at == 2 within 3s..3s do at = 3 }"""
    assert not unanswered("P.at == 1", "P.at == 3", "4s", body)
    assert unanswered("P.at == 1", "P.at == 3", "3999ms", body)


def test_a_watchdog_in_a_guard() -> None:
    """A heart beats at 0 and 2 and then stops: the alarm comes 3 after the last beat."""
    body = """process P { state n : 0..2 = 0  state alarm : bool = false
        event raise when (no CA-1 beat for 3s) and not alarm immediately do alarm = true }
    controller K { control CA-1 beat -> P when P.n < 2 within 0s..2s do P.n = P.n + 1 }"""
    assert not reachable("P.alarm and P.n < 2", body)
    assert possible_at("3s", "P.alarm", body)
    assert not possible_at("2999ms", "P.alarm", body)
    assert possible_at("7s", "not P.alarm", body)
    assert not possible_at("7001ms", "not P.alarm", body)
