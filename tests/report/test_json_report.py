"""The report for programs: what stands in it, and that its schema says so."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker import __version__
from checker.report.json_report import render, schema
from checker.results import FileResult, Trace, TraceStep
from tests.report import samples


def closed(node: Any) -> Any:
    """The schema with every object closed: ours may hold nothing that it does not describe."""
    if isinstance(node, dict):
        copy = {key: closed(value) for key, value in node.items()}
        if "properties" in copy and copy.get("type") == "object":
            copy["additionalProperties"] = False
        return copy
    return [closed(value) for value in node] if isinstance(node, list) else node


VALIDATOR = Draft202012Validator(closed(schema()))


def report(*results: FileResult, status: int = 1) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(render(results, status))
    VALIDATOR.validate(document)
    return document


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_a_claim_that_is_met() -> None:
    document = report(samples.file_of(samples.DESIGNED), status=0)
    assert document == {
        "schema": 1,
        "kcheck": __version__,
        "status": 0,
        "summary": {"claims": 1, "met": 1, "not_met": 0, "undecided": 0, "not_checked": 0},
        "files": [
            {
                "path": "models/pod.stpa",
                "system": "PodTermination",
                "interrupted": False,
                "cached": None,
                "diagnostics": [],
                "claims": [
                    {
                        "id": "as designed",
                        "title": "as designed",
                        "kind": "check",
                        "path": "models/pod.stpa",
                        "line": 93,
                        "expected": "H-3 unreachable",
                        "verdict": "unreachable",
                        "met": True,
                        "engine": "k-induction",
                        "seconds": 0.31,
                        "depth": 4,
                        "trace": None,
                        "run": None,
                        "proof": "k-induction (k = 2)",
                        "notes": ["Assumed: clocks agree."],
                    }
                ],
            }
        ],
    }


def test_a_trace() -> None:
    claim = report(samples.file_of(samples.DEFAULT))["files"][0]["claims"][0]
    assert claim["trace"][0] == {
        "time": 0,
        "component": "Admin",
        "action": "CA-13",
        "name": "delete_pod",
        "moment": "action",
        "choices": [],
        "changes": [
            {
                "variable": "ApiServer.deleting",
                "before": "false",
                "after": "true",
                "belief": False,
            }
        ],
        "gaps": [{"belief": "Kubelet.deleting", "believes": "false", "truth": "true"}],
        "note": None,
    }
    assert [step["time"] for step in claim["trace"][:3]] == [0, 100, 2100]
    assert claim["trace"][3]["choices"] == [{"name": "n", "value": "Node[0]"}]
    assert claim["run"] == {
        "parameters": [{"name": "pre_stop", "value": "2s"}],
        "initial": [],
        "end": 6301 / 3,
        "conclusion": "H-3: Client.answer == error",
    }


@pytest.mark.parametrize(
    ("time", "number", "exact"),
    [
        (Fraction(5), 5, None),
        (Fraction(1, 2), 0.5, None),
        (Fraction(1, 10), 0.1, None),
        (Fraction(6301, 3), 6301 / 3, "6301/3"),
        (Fraction(10**20 + 1), 10**20 + 1, None),
    ],
)
def test_a_time_is_a_number_and_exact(time: Fraction, number: float, exact: str | None) -> None:
    step = TraceStep(time, "Clock", "", "tick", "action")
    found = report(samples.file_of(samples.with_trace(Trace((), (), (step,), "H-1", time))))
    written = found["files"][0]["claims"][0]["trace"][0]
    assert written["time"] == number
    assert written.get("time_exact") == exact


def test_diagnostics_have_lines_and_columns() -> None:
    result = samples.file_of(diagnostics=(samples.MISTAKE, samples.WARNING))
    assert report(result, status=2)["files"][0]["diagnostics"] == [
        {
            "code": "KC104",
            "severity": "error",
            "message": "unknown name `phas`",
            "place": {
                "path": "models/pod.stpa",
                "line": 2,
                "column": 27,
                "end_line": 2,
                "end_column": 31,
                "text": "`Pod` has no state of that name",
            },
            "others": [
                {
                    "path": "models/pod.stpa",
                    "line": 1,
                    "column": 8,
                    "end_line": 1,
                    "end_column": 11,
                    "text": "this system",
                }
            ],
            "notes": ["names are looked up in the component"],
            "help": "did you mean `phase`?",
        },
        {
            "code": "KC401",
            "severity": "warning",
            "message": "no hazard leads to L-2",
            "place": None,
            "others": [],
            "notes": [],
            "help": None,
        },
    ]


def test_what_was_not_checked_is_not_met() -> None:
    document = report(samples.file_of(samples.UCA, samples.UNDECIDED), status=3)
    assert [claim["met"] for claim in document["files"][0]["claims"]] == [None, None]
    assert document["summary"] == {
        "claims": 2,
        "met": 0,
        "not_met": 0,
        "undecided": 1,
        "not_checked": 1,
    }


def test_titles_in_any_script() -> None:
    text = render([samples.file_of(samples.UNDECIDED)], 3)
    assert "経路を維持する" in text
    plain = render([samples.file_of(samples.UNDECIDED)], 3, ascii_only=True)
    assert plain.isascii()
    assert json.loads(plain) == json.loads(text)
