"""Groups of any size: some members kept, the others an environment of which nothing is known."""

from __future__ import annotations

from checker.claims.questions import question
from checker.system.lowering.abstraction import members_needed
from tests.rules.deciding import decide_both, model_of, reachable, written

SIZED = "param members : int = 2 in 1..9\ngroup N[members]\n"


def needed(hazard: str, body: str) -> int:
    """How many members a proof keeps."""
    model = model_of(written(hazard, SIZED + body, "for any members"))
    asked = question(model, model.checks[-1])
    assert asked is not None
    return members_needed(model, asked.conditions, "N")


def at_any_size(hazard: str, body: str) -> bool:
    """Whether the abstraction, with as many members as a proof needs, reaches the hazard."""
    text = written(hazard, SIZED + body, "for any members")
    return decide_both(text, {"N": needed(hazard, body)})


def at_size(hazard: str, body: str, size: int) -> bool:
    return reachable(hazard, SIZED + body, f"with members = {size}")


COUNTER = """process P per N { state done : bool = false }
process Q { state total : 0..2 = 0 }
controller K controls P, Q { control CA-1 go per n in N -> P when not P[n].done
    do P[n].done = true, Q.total = min(Q.total + 1, 2) }"""


def test_the_members_of_the_hazard_and_of_one_firing_are_kept() -> None:
    assert needed("Q.total == 2", COUNTER) == 1
    assert needed("some(n in N: P[n].done)", COUNTER) == 2
    assert needed("some(n in N: some(m in N: P[n].done and P[m].done))", COUNTER) == 3
    assert needed("count(n in N: P[n].done) > 1", COUNTER) == 3
    assert needed("some(n in N: P[n].done) and some(m in N: not P[m].done)", COUNTER) == 3


def test_effects_of_members_left_out_on_what_is_shared_happen() -> None:
    """With one member the total is 1 at most; with more it is 2."""
    assert not at_size("Q.total == 2", COUNTER, 1)
    assert at_size("Q.total == 2", COUNTER, 2)
    assert at_any_size("Q.total == 2", COUNTER)


def test_what_no_member_can_do_is_proved() -> None:
    assert not at_any_size("some(n in N: P[n].done) and Q.total == 0", COUNTER)


LAST = """process P per N {{ state up : bool = true }}
process Q {{ state alarm : bool = false
    event ring when {guard} and not alarm {window} do alarm = true }}
actor A {{ control CA-1 stop per n in N -> P when P[n].up do P[n].up = false }}"""


def test_some_may_hold_over_members_left_out() -> None:
    """All kept members are down and yet some member may be up."""
    body = LAST.format(guard="some(n in N: P[n].up)", window="")
    hazard = "Q.alarm and some(n in N: not P[n].up)"
    assert at_any_size(hazard, body)
    assert at_size(hazard, body, 2)


def test_all_may_fail_over_members_left_out_so_that_its_deadline_does_not_count() -> None:
    """At size 1 the alarm is due once the only member is down. Others may be up for ever."""
    body = LAST.format(guard="all(n in N: not P[n].up)", window="within 1s")
    hazard = "some(n in N: not P[n].up) and not Q.alarm for 2s"
    assert not at_size(hazard, body, 1)
    assert at_size(hazard, body, 2)
    assert at_any_size(hazard, body)


def test_a_deadline_counts_where_it_holds_whatever_the_others_are() -> None:
    """That some member is down is sure as soon as a kept one is."""
    body = LAST.format(guard="some(n in N: not P[n].up)", window="within 1s")
    hazard = "some(n in N: (not P[n].up and not Q.alarm for {}))"
    assert not at_any_size(hazard.format("1001ms"), body)
    assert at_any_size(hazard.format("1s"), body)
    assert at_size(hazard.format("1s"), body, 2)
    assert not at_size(hazard.format("1001ms"), body, 2)


def test_a_deadline_that_others_may_cause_does_not_count_before() -> None:
    """Some member left out may be down from the start, but need not be: the alarm is possible at
    once and never due."""
    body = LAST.format(guard="some(n in N: not P[n].up)", window="within 1s")
    assert at_any_size("Q.alarm", body)
    assert at_any_size("not Q.alarm for 1h", body)


def test_values_written_from_members_left_out_are_arbitrary() -> None:
    """All are red for ever, but of members left out that is not known: an over-approximation."""
    body = """process P per N { state colour : red | green = red }
    process Q { state seen : red | green | blue = blue
        event look any n in N when seen == blue
            do seen = if P[n].colour == red then red else green }"""
    assert at_any_size("Q.seen == green for 1s", body)
    assert not at_size("Q.seen == green for 1s", body, 2)


def test_a_firing_that_makes_the_hazard_true_is_one_of_a_kept_member() -> None:
    """Who looks is kept, without loss, and so is known to be red."""
    body = """process P per N { state colour : red | green = red }
    process Q { state seen : red | green | blue = blue
        event look any n in N when seen == blue
            do seen = if P[n].colour == red then red else green }"""
    assert not at_any_size("Q.seen == green", body)
    assert at_any_size("Q.seen == red", body)


def test_counts_of_members_left_out_have_no_upper_bound() -> None:
    body = COUNTER.replace("when not P[n].done", "when count(m in N: P[m].done) < 1")
    assert not at_any_size("count(n in N: P[n].done) > 1", body)
    more = COUNTER.replace("when not P[n].done", "when count(m in N: P[m].done) > 5")
    assert not at_size("Q.total == 2", more, 3)
    assert at_any_size("Q.total == 2", more), "six others may be done"


def test_mutual_exclusion_is_proved_for_every_size() -> None:
    body = """process P per N { state inside : bool = false
        event leave when inside do inside = false }
    process Q { state owner : N? = none }
    controller K controls P, Q {
        control CA-1 enter any n in N -> P when Q.owner == none and all(m in N: not P[m].inside)
            do P[n].inside = true, Q.owner = n
        control CA-2 free -> Q when Q.owner != none and not P[Q.owner].inside do Q.owner = none }"""
    hazard = "count(n in N: P[n].inside) > 1"
    assert not at_any_size(hazard, body)
    broken = body.replace("Q.owner == none and all(m in N: not P[m].inside)", "not P[n].inside")
    assert at_any_size(hazard, broken)
    assert at_size(hazard, broken, 2)


def test_an_action_of_another_that_goes_on_may_begin_and_end() -> None:
    body = """process Q { state busy : 0..3 = 0  state ended : bool = false }
    controller K per n in N controls Q { state used : bool = false
        control CA-1 work -> Q when not used and Q.busy < 3
            do used = true, Q.busy = Q.busy + 1 lasts 1s..2s
            then Q.busy = max(Q.busy - 1, 0), Q.ended = true }"""
    hazard = "Q.busy == 2 and Q.ended"
    assert not at_size(hazard, body, 2)
    assert at_size(hazard, body, 3)
    assert at_any_size(hazard, body)


def test_watchdogs_of_members_left_out_are_unknown() -> None:
    body = """process P per N { state ok : bool = true }
    controller K controls P { control CA-1 beat per n in N -> P every 2s do P[n].ok = true
        control CA-2 expire per n in N -> P when (no CA-1 beat[n] for 3s) immediately
            do P[n].ok = false }"""
    assert not at_any_size("some(n in N: not P[n].ok)", body)
    late = body.replace("for 3s", "for 1s")
    assert at_any_size("some(n in N: not P[n].ok)", late)
    assert at_size("some(n in N: not P[n].ok)", late, 1)


def test_members_left_out_go_through_the_same_path() -> None:
    body = """process Q { state n : 0..2 = 0 }
    controller K per n in N controls Q { state sent : bool = false
        control CA-1 go -> Q when not sent immediately over W
            do sent = true, Q.n = min(Q.n + 1, 2) }
    path W : K -> Q takes 2s..2s"""
    assert not at_size("Q.n == 2", body, 1)
    assert at_size("Q.n == 2", body, 2)
    assert at_any_size("Q.n == 2", body)


def test_executions_of_members_left_out_are_counted() -> None:
    body = """process P per N { state done : bool = false }
    controller K controls P { control CA-1 go per n in N -> P when not P[n].done
        do P[n].done = true }"""
    hazard = "times(CA-1 last 1s) >= 2"
    assert not at_size(hazard, body, 1)
    assert at_size(hazard, body, 2)
    assert at_any_size(hazard, body)


def test_a_choice_of_a_member_left_out_may_be_none_that_exists() -> None:
    """With one member there is no other, so nothing is due."""
    body = """process Q { state who : N = any  state done : bool = false
        event go any n in N when n != who and not done within 1s do done = true }"""
    assert at_size("not Q.done for 2s", body, 1)
    assert not at_size("not Q.done for 2s", body, 2)
    assert at_any_size("not Q.done for 2s", body)
    assert at_any_size("Q.done", body)
