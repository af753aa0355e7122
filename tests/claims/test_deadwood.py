"""What an analysis says in vain, and where it contradicts itself."""

from __future__ import annotations

import pytest

from checker.claims.bench import Bench, Limits
from checker.claims.deadwood import deadwood
from tests.rules.deciding import model_of

HEAD = """system Tiny
loss L-1 "loss"
hazard H-1 "hit" [L-1] when Door.at == closed and Door.blocked
hazard H-2 "shut in" [L-1] when (Door.at == closed for 10s) and Door.alarm
"""
DOOR = """
param patience : duration = 5s
process Door {
    state at : open | closed = open
    state blocked : bool = false
    state alarm : bool = false
    event step_in when Door.at == open and not blocked do blocked = true
    event leave when blocked do blocked = false
    event ring when not alarm do alarm = true
}
controller K controls Door {
    control CA-1 close -> Door when Door.at == open and not Door.blocked do Door.at = closed
    control CA-2 open -> Door when Door.at == closed within 0s..1s do Door.at = open
}
"""


def said(text: str) -> list[tuple[str, str]]:
    bench = Bench(model_of(HEAD + DOOR + text), Limits(30.0, 20))
    return [(d.code.ident, d.message) for d in deadwood(bench, 30.0)]


def test_nothing_is_said_where_all_is_well() -> None:
    text = """uca UCA-1 "closed on someone" [H-1] CA-1 close given when Door.blocked
    scenario HS-1 "slow" [UCA-1] control algorithm slow CA-2 to 0s..20s
    check "slow" with HS-1: H-2 reachable"""
    assert said(text) == []


def test_an_action_that_never_happens() -> None:
    text = "process P { event odd when Door.at == open and Door.at == closed do Door.alarm = true }"
    assert said(text) == [("KC515", "`P.odd` can never happen")]


def test_an_action_that_only_a_scenario_or_a_check_makes_happen_is_alive() -> None:
    text = """param loose : bool = false
    param wild : bool = false
    process P { event odd only with loose when not Door.alarm do Door.alarm = true
                event mad only with wild when not Door.alarm do Door.alarm = true }
    scenario HS-1 "loose" controlled process set loose = true
    check "wild" with wild = true: H-2 unreachable"""
    assert said(text) == []


def test_a_context_that_never_holds() -> None:
    text = """uca UCA-1 "x" [H-1] CA-1 close given when Door.at == closed and Door.at == open"""
    assert said(text) == [("KC516", "the context of UCA-1 can never hold")]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("given when Door.blocked", "not given when Door.alarm", "KC518"),
        ("not given when Door.alarm", "given when Door.blocked", "KC518"),
        ("given when Door.blocked and not Door.alarm", "not given when Door.alarm", None),
        ("given when Door.blocked", "given when Door.alarm", "KC519"),
        ("given when Door.blocked", "too early when Door.alarm", None),
    ],
)
def test_conflicts_and_overlaps(first: str, second: str, found: str | None) -> None:
    text = f"""uca UCA-1 "one" [H-1] CA-1 close {first}
    uca UCA-2 "other" [H-1, H-2] CA-1 close {second}"""
    assert [code for code, _ in said(text)] == ([] if found is None else [found])


def test_a_conflict_tells_how_it_is_reached() -> None:
    text = """uca UCA-1 "one" [H-1] CA-1 close given when Door.blocked
    uca UCA-2 "other" [H-2] CA-1 close not given when Door.alarm"""
    bench = Bench(model_of(HEAD + DOOR + text), Limits(30.0, 20))
    (found,) = deadwood(bench, 30.0)
    assert found.message == "UCA-1 and UCA-2 conflict: both giving and not giving is unsafe"
    assert found.notes == ("reached by: Door step_in, Door ring",)


def test_where_a_hazard_has_come_about_nothing_conflicts_any_more() -> None:
    text = """scenario HS-1 "slow" control algorithm slow CA-2 to 0s..20s
    uca UCA-1 "one" [H-2] CA-1 close given when Door.at == closed for 10s
    uca UCA-2 "other" [H-2] CA-1 close not given when Door.alarm and (Door.at == closed for 10s)"""
    assert said(text) == []


def test_a_scenario_that_the_hazard_does_not_depend_on() -> None:
    text = """scenario HS-1 "idle" unsafe input set patience = 9s
    check "idle" with HS-1: H-1 unreachable"""
    assert said(text) == [("KC517", "HS-1 changes nothing in the check `idle`")]


def test_a_remedy_that_does_not_help_is_idle_only_where_it_is_claimed_to_help() -> None:
    text = """scenario HS-1 "slow" control algorithm slow CA-2 to 0s..20s
    mitigation M-1 "more patience" set patience = 9s
    check "no help" with HS-1, M-1: H-2 {claim}"""
    assert said(text.format(claim="reachable")) == []
    assert said(text.format(claim="unreachable")) == [
        ("KC517", "M-1 changes nothing in the check `no help`")
    ]


class TestWhatIsTooMuchForAWalk:
    """A free number makes endlessly many states: each question is asked of the engines."""

    COUNT = """process Count { state n : int = 0
                event up when n >= 0 do n = n + 1
                %s }
    """

    def test_an_action_that_never_happens(self) -> None:
        text = self.COUNT % "event down when n < 0 do Door.alarm = true"
        assert ("KC515", "`Count.down` can never happen") in said(text)

    def test_an_action_that_is_never_due_while_it_is_possible(self) -> None:
        text = self.COUNT % (
            "state on : bool = false event go when not on do on = true "
            "event off when on within 0s..1s do on = false "
            "event late when on and Count.n >= 0 within 2s..3s do Door.alarm = true"
        )
        assert ("KC515", "`Count.late` can never happen") in said(text)

    def test_what_happens_late_is_alive(self) -> None:
        text = self.COUNT % "event far when n >= 6 do Door.alarm = true"
        assert [m for _, m in said(text)] == []

    def test_a_context_that_never_holds(self) -> None:
        text = self.COUNT % "" + "uca UCA-1 a [H-1] CA-1 close given when Count.n < 0"
        assert ("KC516", "the context of UCA-1 can never hold") in said(
            text.replace(" a ", ' "a" ')
        )
