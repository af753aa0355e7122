"""Groups that are large: a few members decide, where they do, and nothing is decided elsewhere."""

from __future__ import annotations

import time

from benchmarks.families import Instance
from checker.claims.bench import Bench, Limits
from checker.claims.decide import claimed, decide
from checker.results import ClaimResult, Verdict
from tests.rules.deciding import model_of, written

LIMITS = Limits(60.0, 40)


def result(text: str, limits: Limits = LIMITS) -> ClaimResult:
    """What comes of the last check of a model."""
    bench = Bench(model_of(text), limits)
    return decide(bench, claimed(bench, bench.model.checks[-1]), 1).result


def said(text: str) -> tuple[Verdict, str]:
    """The verdict, and how few members it took."""
    found = result(text)
    return found.verdict, found.notes[0] if found.notes else ""


def test_members_that_do_not_influence_each_other() -> None:
    note = "looked at 3 of 1000 of Node: members do not influence each other"
    assert said(Instance("B1x", True, 1000).text()) == (Verdict.UNREACHABLE, note)
    assert said(Instance("B1x", False, 1000).text()) == (Verdict.REACHABLE, note)


def test_a_counted_hazard_by_few_members_and_an_environment() -> None:
    note = "with 4 of Agent kept, the others as an environment"
    assert said(Instance("B2", True, 1000).text()) == (Verdict.UNREACHABLE, note)


def test_runs_of_a_few_members_while_the_others_do_nothing() -> None:
    assert said(Instance("B2", False, 1000).text()) == (
        Verdict.REACHABLE,
        "997 of Agent do nothing",
    )
    assert said(Instance("B3", False, 1000).text()) == (
        Verdict.REACHABLE,
        "999 of Replica do nothing",
    )


def test_runs_of_many_members_in_step() -> None:
    found = result(Instance("B2h", False, 1000).text())
    assert found.verdict is Verdict.REACHABLE
    note = "member 1 of Agent stands for 501 that do the same at the same time, 499 do nothing"
    assert found.notes == (note,)
    assert found.trace is not None and found.trace.recording is not None
    fired = [f.transition for f in found.trace.recording.firings]
    assert len(fired) == len(set(fired)) == 502
    assert said(Instance("B2h", False, 10).text())[1] == "4 of Agent do nothing"


def test_all_members_can_be_in_step() -> None:
    body = GROUP + OFF
    assert said(written("all(n in N: not P[n].on)", body)) == (
        Verdict.REACHABLE,
        "member 1 of N stands for 12 that do the same at the same time",
    )


def test_members_that_wait_for_each_other_are_not_in_step() -> None:
    """Never more than seven of twelve are off; all would be, if they did not look."""
    off = OFF.replace("when P[n].on", "when P[n].on and count(m in N: not P[m].on) < 7")
    found = result(written("count(n in N: not P[n].on) > 7", GROUP + off), Limits(20.0, 20))
    assert found.verdict is not Verdict.REACHABLE
    found = result(written("count(n in N: not P[n].on) == 7", GROUP + off), Limits(20.0, 20))
    assert found.verdict is not Verdict.UNREACHABLE


def test_members_that_share_a_clock_are_not_in_step() -> None:
    """One is switched off each second, so after three seconds at most four are."""
    slow = """actor A { control CA-1 off any n in N -> P
    when P[n].on every 1s do P[n].on = false }
process Q {
    state late : bool = false
    event in_time when not late within 3s..3s do late = true
}
"""
    hazard = "count(n in N: not P[n].on) >= 8 and not Q.late"
    assert result(written(hazard, GROUP + slow), Limits(20.0, 20)).verdict is not Verdict.REACHABLE


def test_members_that_write_what_is_shared_are_not_in_step() -> None:
    """The first to be switched off uses up what it takes."""
    once = OFF.replace("when P[n].on", "when P[n].on and Q.left > 0").replace(
        "do P[n].on = false", "do P[n].on = false, Q.left = Q.left - 1"
    )
    body = GROUP + once + "process Q { state left : 0..3 = 3 }\n"
    found = result(written("count(n in N: not P[n].on) > 3", body), Limits(20.0, 20))
    assert found.verdict is not Verdict.REACHABLE


def test_any_size_is_like_the_smallest_where_members_do_not_influence_each_other() -> None:
    note = "for every members as at members = 1: members do not influence each other"
    assert said(Instance("B1x", True, None).text()) == (Verdict.UNREACHABLE, note)
    assert said(Instance("B1x", False, None).text()) == (Verdict.REACHABLE, note)


def test_a_size_that_is_read_makes_sizes_differ() -> None:
    """From three members on one can be switched off."""
    body = GROUP.replace("= 12", "= 1") + OFF.replace(
        "when P[n].on", "when P[n].on and members > 2"
    )
    text = written("some(n in N: not P[n].on)", body, "for any members")
    assert said(text) == (Verdict.REACHABLE, "at members = 3")


def test_members_that_are_counted_at_any_size() -> None:
    note = "the members of Agent counted by what they are doing, at any time"
    assert said(Instance("B2h", True, None).text()) == (Verdict.UNREACHABLE, note)
    assert said(Instance("B2h", True, 1000).text()) == (Verdict.UNREACHABLE, note)


def test_the_number_of_members_is_no_matter_of_time() -> None:
    started = time.process_time()
    for size in (10, 100_000):
        assert result(Instance("B3", False, size).text()).verdict is Verdict.REACHABLE
    assert time.process_time() - started < 20


GROUP = """param members : int = 12 in 1..
group N[members]
process P per N { state on : bool = true }
"""
OFF = "actor A { control CA-1 off per n in N -> P when P[n].on do P[n].on = false }\n"


def test_a_crowd_counts_as_many_as_it_is() -> None:
    """One member is switched off, and eleven are not."""
    body = GROUP + OFF
    assert said(written("count(n in N: P[n].on) == 11", body)) == (
        Verdict.REACHABLE,
        "11 of N do nothing",
    )


def test_a_crowd_that_has_to_act_is_no_crowd() -> None:
    """All members switch off within a second: none can be left on after two."""
    due = OFF.replace(" do ", " within 1s do ")
    late = """process Q {
    state late : bool = false
    event on_time when not late within 2s..2s do late = true
}
"""
    hazard = "Q.late and count(n in N: P[n].on) > 0"
    assert result(written(hazard, GROUP + due + late)).verdict is Verdict.UNREACHABLE


def test_members_that_are_compared_are_no_crowd() -> None:
    """A member is switched on only beside another that is off; the last one stays off."""
    body = GROUP.replace("= true", "= false") + (
        "actor A { control CA-1 on per n in N -> P\n"
        "    when not P[n].on and some(m in N: m != n and not P[m].on) do P[n].on = true }\n"
    )
    found = result(written("all(n in N: P[n].on)", body), Limits(5.0, 20))
    assert found.verdict is not Verdict.REACHABLE


def test_what_depends_on_the_size_is_not_decided_by_a_smaller_one() -> None:
    body = GROUP + OFF.replace("when P[n].on", "when P[n].on and members > 11")
    assert result(written("some(n in N: not P[n].on)", body)).verdict is Verdict.REACHABLE
    body = GROUP + OFF.replace("when P[n].on", "when P[n].on and members < 12")
    assert result(written("some(n in N: not P[n].on)", body)).verdict is Verdict.UNREACHABLE


def test_no_more_act_than_there_are() -> None:
    five = GROUP.replace("= 12", "= 5")
    assert result(written("count(n in N: not P[n].on) == 5", five + OFF)).verdict is (
        Verdict.REACHABLE
    )
    assert result(written("count(n in N: not P[n].on) == 6", five + OFF)).verdict is (
        Verdict.UNREACHABLE
    )
