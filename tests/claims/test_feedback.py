"""How stale beliefs may be, and whether that leaves actions in time; held against all runs."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.claims.feedback import feedback, insufficient
from checker.model.feedback import Feedback, Reader
from tests.rules.deciding import model_of, reachable

HEAD = 'system Tiny\nloss L-1 "loss"\n'
MODEL = """
process Tank {{ state full : bool = false  state open : bool = true
    event fill {again} do full = {value} }}
controller Relay {{ model full follows Tank.full {latest} within 0s..200ms over Wire }}
controller Valve controls Tank {{
    model full follows Relay.full {latest} within 0s..100ms
    control CA-1 shut -> Tank when full and Tank.open {needs} within 0s..500ms over Line
        do Tank.open = false }}
path Wire : Relay -> Tank takes 0s..50ms
path Line : Valve -> Tank takes 0s..30ms
"""


def tank(needs: str = "", latest: str = "latest", once: bool = True) -> str:
    again = "when not full" if once else ""
    return MODEL.format(
        needs=needs, latest=latest, again=again, value="true" if once else "not full"
    )


def ms(value: int) -> Fraction:
    return Fraction(value)


def test_staleness_is_the_sum_along_the_chain() -> None:
    assert feedback(model_of(HEAD + tank("needs Tank.full and Tank.open in 1s"))) == (
        Feedback(
            "Valve.full",
            "Relay.full",
            ms(350),
            ms(350),
            True,
            (Reader("CA-1 shut", ms(530), ms(1000), True),),
        ),
    )


def test_it_is_met_and_not_exceeded() -> None:
    """The belief is false for 350ms after the truth has become true, and no longer."""
    assert reachable("Tank.full and not Valve.full for 350ms", tank())
    assert not reachable("Tank.full and not Valve.full for 351ms", tank())
    assert reachable("Tank.full and Tank.open for 880ms", tank())
    assert not reachable("Tank.full and Tank.open for 881ms", tank())


def test_without_latest_an_older_sample_may_come_first() -> None:
    (entry,) = feedback(model_of(HEAD + tank(latest="")))
    assert (entry.stale, entry.unsettled) == (ms(350), ms(700))


@pytest.mark.parametrize(("allowed", "fits"), [("880ms", True), ("879ms", False)])
def test_whether_it_fits(allowed: str, fits: bool) -> None:
    text = HEAD + tank(f"needs Tank.full and Tank.open in {allowed}")
    (entry,) = feedback(model_of(text))
    assert [r.fits for r in entry.readers] == [fits]
    assert len(list(insufficient(model_of(text)))) == (0 if fits else 1)


def test_a_warning_says_what_takes_how_long() -> None:
    text = HEAD + tank("needs Tank.full and Tank.open in 500ms")
    (warning,) = insufficient(model_of(text))
    assert warning.code.ident == "KC520"
    assert warning.message == "`CA-1 shut` may be told too late by `Valve.full`"
    assert warning.notes == (
        "needed within 500ms, but told within 350ms and done within 530ms after that",
    )


def test_a_belief_without_a_bound() -> None:
    text = HEAD + tank().replace("within 0s..200ms over Wire", "within 0s.. over Wire")
    (entry,) = feedback(model_of(text))
    assert (entry.stale, entry.known, entry.readers[0].fits) == (None, True, False)
    assert [w.message for w in insufficient(model_of(text))] == [
        "nothing bounds how stale `Valve.full` may be when `CA-1 shut` reads it"
    ]


def test_beliefs_that_no_guard_reads_or_that_follow_nothing_are_left_out() -> None:
    text = """process P { state x : bool = false }
    controller K controls P { model seen follows P.x within 0s..1s  model own : bool = false
        control CA-1 go -> P when not own do P.x = true, own = true }"""
    assert feedback(model_of(HEAD + text)) == ()
