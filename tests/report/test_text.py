"""The report for people, as whole pages."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import dedent

import pytest
from rich.cells import cell_len

from checker.report.terminal import Terminal
from checker.report.text import Detail, render_file, render_total
from checker.results import Verdict
from tests.report import samples
from tests.report.samples import DEFAULT, DESIGNED, INCIDENT, UCA, UNDECIDED, file_of

NARROW = Terminal(80)


def page(text: str) -> str:
    return dedent(text).lstrip("\n")


def test_everything_met_is_one_short_page() -> None:
    assert render_file(file_of(DESIGNED), NARROW) == page(
        """
        models/pod.stpa  (PodTermination)

        met  unreachable  0.3s  as designed
                                H-3 unreachable; proved by k-induction (k = 2)

        1 claim: 1 met, 0 not met, 0 undecided, 0 not checked
        """
    )


def test_what_failed_comes_first_and_shows_its_trace() -> None:
    assert render_file(file_of(DESIGNED, DEFAULT), NARROW) == page(
        """
        models/pod.stpa  (PodTermination)

        NOT MET  reachable    1.1s  with Kubernetes' own default
                                    with pre_stop = 2s: H-3 unreachable; trace of 4
                                    steps by bmc
        met      unreachable  0.3s  as designed
                                    H-3 unreachable; proved by k-induction (k = 2)

        NOT MET: with Kubernetes' own default
          models/pod.stpa:94
          claimed: with pre_stop = 2s: H-3 unreachable
          found:   reachable, trace of 4 steps by bmc

                   start    pre_stop = 2s
               0s  Admin    CA-13 delete_pod
                              ApiServer.deleting: false → true
                              Kubelet.deleting still says false, the truth is true
            100ms  Kubelet  learns deleting
                              Kubelet.deleting (belief): false → true
             2.1s  Kubelet  CA-4 stop arrives
                              Pod.phase: serving → stopped
          ~2.100s  Client   request (n = Node[0])
                              Client.answer: none → error
                              the work of HS-2
          ~2.100s           H-3: Client.answer == error

        2 claims: 1 met, 1 not met, 0 undecided, 0 not checked
        """
    )


def test_an_undecided_claim_says_how_deep_and_what_to_try() -> None:
    assert render_file(file_of(UNDECIDED), NARROW) == page(
        """
        models/pod.stpa  (PodTermination)

        undecided    1min  SC-3 経路を維持する
                           holds; searched to depth 17

        undecided: SC-3 経路を維持する
          models/pod.stpa:7
          No run of up to 17 macro-steps shows it, and no proof was found that none
          does. This is not a verdict of safety. A longer --timeout or a greater --depth
          may decide it; so may a model with smaller groups or narrower ranges.
          The time for one claim (60s) was used up.

        1 claim: 0 met, 0 not met, 1 undecided, 0 not checked
        """
    )


def test_a_search_that_did_not_get_anywhere_has_no_depth() -> None:
    text = render_file(file_of(replace(UNDECIDED, depth=-1)), NARROW)
    assert "-1" not in text
    assert "The search ended before it could begin." in text


def test_claims_that_were_not_checked_stand_together_with_their_reason() -> None:
    assert render_file(file_of(UCA, INCIDENT), NARROW) == page(
        """
        models/pod.stpa  (PodTermination)

        not checked (2): UCA-8, incident "Endpoint removal took long"
          Unsafe control actions are not checked yet.

        2 claims: 0 met, 0 not met, 0 undecided, 2 not checked
        """
    )


def test_verbose_tells_every_trace_and_note() -> None:
    expected = replace(DEFAULT, met=True, expected="H-3 reachable")
    text = render_file(file_of(DESIGNED, expected, UCA), NARROW, Detail.VERBOSE)
    assert "met: with Kubernetes' own default\n" in text
    assert "CA-4 stop arrives" in text
    assert "  Assumed: clocks agree.\n" in text
    assert "not checked: UCA-8 Forwarding rules are not updated\n" in text
    normal = render_file(file_of(DESIGNED, expected, UCA), NARROW)
    assert "CA-4" not in normal
    assert "Assumed" not in normal


def test_quiet_says_nothing_where_nothing_is_wrong() -> None:
    assert render_file(file_of(DESIGNED, UCA), NARROW, Detail.QUIET) == ""
    warned = file_of(DESIGNED, diagnostics=(samples.WARNING,))
    assert render_file(warned, NARROW, Detail.QUIET) == ""


def test_quiet_tells_what_failed() -> None:
    text = render_file(file_of(DESIGNED, DEFAULT), NARROW, Detail.QUIET)
    assert "NOT MET: with Kubernetes' own default\n" in text
    assert "as designed" not in text
    assert "claims:" not in text


def test_an_interrupted_file_says_so() -> None:
    text = render_file(replace(file_of(DESIGNED), interrupted=True), NARROW)
    assert "Interrupted: claims that are not listed were not looked at.\n" in text


def test_mistakes_in_the_model_replace_the_tally() -> None:
    text = render_file(file_of(diagnostics=(samples.MISTAKE,)), NARROW)
    assert "error[KC104]: unknown name `phas`\n" in text
    assert "claim" not in text


def test_the_total_of_several_files() -> None:
    broken = file_of(diagnostics=(samples.MISTAKE,))
    assert render_total([file_of(DESIGNED, DEFAULT), file_of(UCA), broken], NARROW) == (
        "3 files, 3 claims: 1 met, 1 not met, 0 undecided, 1 not checked; 1 file with errors\n"
    )


@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_no_line_but_names_of_places_is_wider_than_the_screen(width: int) -> None:
    long = replace(UNDECIDED, title="経路を維持する" * 30, notes=("word " * 80,))
    result = file_of(DESIGNED, DEFAULT, long, UCA, INCIDENT)
    for line in render_file(result, Terminal(width), Detail.VERBOSE).splitlines():
        assert cell_len(line) <= width


def test_columns_stay_aligned_in_any_script() -> None:
    step = replace(samples.TRACE.steps[0], component="管理者")
    trace = replace(samples.TRACE, steps=(step, samples.TRACE.steps[1]))
    text = render_file(file_of(replace(DEFAULT, trace=trace)), NARROW)
    lines = [line for line in text.splitlines() if "CA-13" in line or "learns" in line]
    starts = [cell_len(line[: re.search("CA-13|learns", line).start()]) for line in lines]
    assert len(starts) == 2
    assert len(set(starts)) == 1


def test_colour_only_where_asked_for() -> None:
    result = file_of(DESIGNED, DEFAULT, UNDECIDED, UCA)
    plain = render_file(result, Terminal(100))
    coloured = render_file(result, Terminal(100, colour=True))
    assert "\x1b" not in plain
    assert "\x1b[1;31mNOT MET" in coloured
    uncoloured = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in uncoloured.splitlines()] == plain.splitlines()


def test_ascii_where_the_screen_has_nothing_else() -> None:
    text = render_file(file_of(DEFAULT), Terminal(80, unicode=False))
    assert text.isascii()
    assert "Pod.phase: serving -> stopped" in text


def test_markup_in_titles_is_text() -> None:
    odd = replace(DESIGNED, ident="[bold]x[/bold] :smile:", title="[bold]x[/bold] :smile:")
    assert "[bold]x[/bold] :smile:" in render_file(file_of(odd), NARROW)


def test_a_decided_claim_that_nothing_was_held_against_is_not_met() -> None:
    strange = replace(DESIGNED, verdict=Verdict.REACHABLE, met=None)
    assert "0 met, 0 not met, 1 undecided" in render_file(file_of(strange), NARROW)


def test_a_title_cannot_harm_the_terminal() -> None:
    hostile = replace(
        UNDECIDED, title="a \x1b[31mred\x1b[0m \x07 \u202e title", notes=("\x1b]0;x\x07",)
    )
    text = render_file(file_of(hostile), NARROW)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", text)
