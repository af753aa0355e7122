"""The report for code scanning, held against the official schema and read as a reviewer would."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

from checker.report.sarif import render
from checker.results import FileResult
from tests.report import samples
from tests.report.failing import FAILED, KNOWN, MET, MODEL, UNDECIDED, result_of

SCHEMA = Path(__file__).parents[1] / "data" / "schemas" / "sarif-2.1.0-rtm.5.json"
VALIDATOR = Draft4Validator(json.loads(SCHEMA.read_text()), format_checker=FormatChecker())


def report(*results: FileResult, status: int = 1) -> dict[str, Any]:
    text = render(results, status)
    assert text.isascii()
    document: dict[str, Any] = json.loads(text)
    VALIDATOR.validate(document)
    assert len(document["runs"]) == 1
    run: dict[str, Any] = document["runs"][0]
    return run


def marked(region: dict[str, Any]) -> str:
    """The text that a region marks in the model."""
    lines = MODEL.splitlines(keepends=True)[region["startLine"] - 1 : region["endLine"]]
    last = lines[-1][: region["endColumn"] - 1]
    text = "".join([*lines[:-1], last])
    return text[region["startColumn"] - 1 :]


def test_the_schema_refuses_what_is_no_report() -> None:
    assert list(VALIDATOR.iter_errors({"version": "2.1.0", "runs": [{"results": [{}]}]}))


def test_a_failing_claim_is_a_result_with_place_title_and_story() -> None:
    run = report(result_of(MET, FAILED))
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "claim/check"
    assert (result["ruleId"], result["level"], result["kind"]) == ("claim/check", "error", "fail")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "models/drain.stpa", "uriBaseId": "%SRCROOT%"}
    assert marked(place["region"]) == (
        'check "一秒で足りる, 100%: <b>yes|no</b>"\n    with grace = 1s: H-1 unreachable'
    )
    assert result["message"]["text"].splitlines() == [
        "not met: 一秒で足りる, 100%: <b>yes|no</b>",
        "claimed: with grace = 1s: H-1 unreachable",
        "found: reachable, trace of 2 steps by zones",
        "0s  Operator  CA-1 drain",
        "    Server.draining: false -> true",
        "    Balancer.draining still says false, the truth is true",
        "1s  Server  stop",
        "    Server.stopped: false -> true",
        "1s  H-1: Server.stopped and Rotation.listed",
    ]


def test_a_trace_is_a_code_flow_through_the_declarations() -> None:
    (result,) = report(result_of(FAILED))["results"]
    (flow,) = result["codeFlows"]
    steps = flow["threadFlows"][0]["locations"]
    assert [step["executionOrder"] for step in steps] == [1, 2, 3]
    regions = [step["location"]["physicalLocation"]["region"] for step in steps]
    assert [marked(region).split("\n")[0] for region in regions] == [
        "control CA-1 drain -> Server",
        "event stop",
        'hazard H-1 "A stopped server is still in the rotation" [L-1]',
    ]
    assert [step["location"]["message"]["text"] for step in steps] == [
        "0s  Operator  CA-1 drain; Server.draining: false -> true; "
        "Balancer.draining still says false, the truth is true",
        "1s  Server  stop; Server.stopped: false -> true; "
        "Balancer.draining still says false, the truth is true",
        "1s  H-1: Server.stopped and Rotation.listed",
    ]
    assert steps[0]["state"] == {"Server.draining": {"text": "true"}}
    assert [step.get("module") for step in steps] == ["Operator", "Server", None]


def test_what_is_undecided_is_a_warning_and_what_is_met_or_unchecked_no_finding() -> None:
    run = report(result_of(MET, UNDECIDED), samples.file_of(samples.UCA), status=3)
    (result,) = run["results"]
    assert (result["level"], result["properties"]["verdict"]) == ("warning", "undecided")
    assert run["properties"] == {
        "claims": 3,
        "met": 1,
        "not met": 0,
        "undecided": 1,
        "not checked": 1,
    }
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 3}]


def test_a_known_failure_is_suppressed() -> None:
    (result,) = report(result_of(KNOWN))["results"]
    assert result["suppressions"] == [{"kind": "external", "status": "accepted"}]
    assert (result["baselineState"], result["level"]) == ("unchanged", "warning")


def test_a_mistake_in_the_model_is_a_result_under_its_code() -> None:
    wrong = samples.file_of(diagnostics=(samples.MISTAKE, samples.WARNING))
    run = report(wrong, status=2)
    mistake, warning = run["results"]
    assert (mistake["ruleId"], mistake["level"]) == ("KC104", "error")
    assert mistake["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 27,
        "endLine": 2,
        "endColumn": 31,
    }
    assert mistake["relatedLocations"][0]["message"] == {"text": "this system"}
    assert mistake["message"]["text"].endswith("help: did you mean `phase`?")
    assert (warning["ruleId"], warning["level"]) == ("KC401", "warning")
    assert warning["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_fingerprints_outlive_a_change_of_place() -> None:
    moved = replace(FAILED, line=80)
    first, second = (report(result_of(c))["results"][0] for c in (FAILED, moved))
    assert first["partialFingerprints"] == second["partialFingerprints"]
    assert second["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 80,
        "startColumn": 1,
    }


@pytest.mark.parametrize("claims", [(), (MET,), (FAILED, UNDECIDED, KNOWN), (samples.INCIDENT,)])
def test_every_report_is_valid(claims: tuple[Any, ...]) -> None:
    report(result_of(*claims))
    report(replace(result_of(*claims), interrupted=True, path="-"), status=130)
