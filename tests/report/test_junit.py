"""The report for test dashboards, as whole documents."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from checker.report.junit import render
from checker.results import FileResult
from tests.report import samples
from tests.report.failing import FAILED, KNOWN, MET, UNDECIDED, result_of

STORY = """\
models/drain.stpa:32
claimed: with grace = 1s: H-1 unreachable; found: reachable, trace of 2 steps by zones

0s  Operator  CA-1 drain
    Server.draining: false -> true
    Balancer.draining still says false, the truth is true
1s  Server  stop
    Server.stopped: false -> true
1s  H-1: Server.stopped and Rotation.listed"""


def report(*results: FileResult) -> ElementTree.Element:
    return ElementTree.fromstring(render(results))


def test_a_document() -> None:
    assert render([result_of(MET, FAILED)]) == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<testsuites name="kcheck" failures="1" errors="0" skipped="0" tests="2" time="0.750">\n'
        '  <testsuite name="models/drain.stpa" failures="1" errors="0" skipped="0" tests="2"'
        ' time="0.750">\n'
        '    <testcase classname="models.drain" name="as designed" file="models/drain.stpa"'
        ' line="31" time="0.250" />\n'
        '    <testcase classname="models.drain"'
        ' name="一秒で足りる, 100%: &lt;b&gt;yes|no&lt;/b&gt;"'
        ' file="models/drain.stpa" line="32" time="0.500">\n'
        '      <failure type="not met" message="claimed: with grace = 1s: H-1 unreachable; found: '
        f'reachable, trace of 2 steps by zones">{STORY.replace(">", "&gt;")}</failure>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_each_standing_has_its_element() -> None:
    root = report(result_of(MET, FAILED, UNDECIDED, KNOWN, samples.UCA))
    children = [[child.tag for child in case] for case in root.iter("testcase")]
    assert children == [[], ["failure"], ["error"], ["skipped"], ["skipped"]]
    suite = root.find("testsuite")
    assert suite is not None
    counted = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counted == {"tests": "5", "failures": "1", "errors": "1", "skipped": "2"}
    assert [e.get("message") for e in root.iter("skipped")] == [
        "known failure; claimed: with grace = 1s: H-1 unreachable; "
        "found: reachable, trace of 2 steps by zones",
        "Unsafe control actions are not checked yet.",
    ]


def test_a_mistake_in_the_model_is_a_case_that_could_not_run() -> None:
    root = report(samples.file_of(diagnostics=(samples.MISTAKE, samples.WARNING)))
    (case,) = root.iter("testcase")
    assert (case.get("name"), case.get("line")) == ("KC104 unknown name", "2")
    (error,) = case
    assert (error.tag, error.get("type")) == ("error", "KC104")
    assert error.text is not None
    assert error.text.startswith("error[KC104]: unknown name `phas`\n --> models/pod.stpa:2:27")


def test_an_interrupted_run_is_no_success() -> None:
    root = report(replace(result_of(MET), interrupted=True))
    assert root.get("errors") == "1"


def test_characters_that_xml_cannot_hold() -> None:
    root = report(result_of(replace(FAILED, title="a\x00b\x1bc\ud800", ident="")))
    (case,) = root.iter("testcase")
    name = case.get("name")
    assert name is not None
    assert name.startswith("a")
    assert "\x1b" not in name
