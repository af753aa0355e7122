"""Annotations of a pull request: one workflow command a line, whatever a title says."""

from __future__ import annotations

from dataclasses import replace

from checker.report.github import render
from tests.report import samples
from tests.report.failing import FAILED, KNOWN, MET, UNDECIDED, result_of

STORY = (
    "claimed: with grace = 1s: H-1 unreachable; found: reachable, trace of 2 steps by zones%0A"
    "%0A"
    "0s  Operator  CA-1 drain%0A"
    "    Server.draining: false -> true%0A"
    "    Balancer.draining still says false, the truth is true%0A"
    "1s  Server  stop%0A"
    "    Server.stopped: false -> true%0A"
    "1s  H-1: Server.stopped and Rotation.listed\n"
)


def test_nothing_is_said_of_what_is_met() -> None:
    assert render([result_of(MET)]) == ""


def test_a_failing_claim_is_an_error_over_its_lines() -> None:
    assert render([result_of(MET, FAILED)]) == (
        "::error file=models/drain.stpa,line=32,endLine=33,"
        "title=not met%3A 一秒で足りる%2C 100%25%3A <b>yes|no</b>::" + STORY
    )


def test_errors_come_first_then_warnings_then_what_is_known() -> None:
    text = render([result_of(KNOWN, UNDECIDED), result_of(FAILED)])
    lines = text.splitlines()
    assert [line.split(" ", 1)[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[1] == (
        "::warning file=models/drain.stpa,line=31,title=undecided%3A hard::"
        "undecided: H-1 unreachable. This is not a verdict of safety%0A"
        "The time for one claim (60s) was used up."
    )
    assert ",title=known%3A not met%3A " in lines[2]


def test_mistakes_in_the_model() -> None:
    wrong = samples.file_of(diagnostics=(samples.MISTAKE, samples.WARNING))
    assert render([wrong]) == (
        "::error file=models/pod.stpa,line=2,col=27,endColumn=31,title=KC104%3A unknown name::"
        "unknown name `phas`%0A`Pod` has no state of that name%0A"
        "names are looked up in the component%0Ahelp: did you mean `phase`?\n"
        "::warning file=models/pod.stpa,line=1,title=KC401%3A a loss without a hazard::"
        "no hazard leads to L-2\n"
    )


def test_no_text_of_a_model_can_begin_a_command() -> None:
    hostile = replace(FAILED, notes=("x\n::set-output name=a::b\r\n::stop-commands::t",))
    text = render([result_of(hostile)])
    assert text.count("\n") == 1
    assert "\r" not in text


def test_an_interrupted_run_says_so() -> None:
    text = render([replace(result_of(MET), interrupted=True)])
    assert text.startswith("::warning file=models/drain.stpa,line=1,title=kcheck::interrupted")
