"""Answers as JSON and back: nothing is lost, and nothing else is read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest

from checker import codes
from checker.cache.codec import NotOfType, decode, encode
from checker.diagnostics import Diagnostic, Label, Severity, Span
from checker.recording import Deviating, Fired, Fixed, Recording
from checker.results import (
    Change,
    ClaimResult,
    FileResult,
    Gap,
    Kind,
    Trace,
    TraceStep,
    Verdict,
)

RECORDING = Recording(
    Fixed(
        (("grace", Fraction(5000)), ("size", 3), ("fast", True)),
        ("HS-1",),
        (),
        ("poll",),
        (Deviating("CA-1 too late", (0, 2), "too late"),),
        ("hazard", "H-1"),
    ),
    (("poll", Fraction(1, 3)),),
    (("Pod.ready", False), ("Pod.count", 0)),
    frozenset({("CA-1 drain", ()), ("Host.grow", (("n", "node 1"),))}),
    (Fired(Fraction(10, 3), "CA-1 drain", (("n", "node 1"),)),),
    Fraction(4000),
)
STEP = TraceStep(
    Fraction(10, 3),
    "Operator",
    "CA-1",
    "drain",
    "given",
    (("n", "node 1"),),
    (Change("Server.draining", "false", "true"), Change("B.draining", "false", "true", True)),
    (Gap("B.draining", "false", "true"),),
    "HS-2",
    "UCA-1",
)
TRACE = Trace((("grace", "1s"),), (), (STEP,), "H-1: it hürts\n\U0001f600", Fraction(4), RECORDING)
RESULT = FileResult(
    "models/x.stpa",
    "Drain",
    (
        Diagnostic(
            codes.NOT_UTF8,
            "a message",
            Label(Span("models/x.stpa", 3, 7), "here"),
            (Label(Span("y.stpa", 0, 1)),),
            ("a note",),
            None,
            Severity.WARNING,
        ),
    ),
    (
        ClaimResult("a", "a", Kind.CHECK, "x", 3, "e", Verdict.NOT_CHECKED, None),
        ClaimResult("b", "t", Kind.NO_UCA, "x", 4, "e", Verdict.REACHABLE, False, "bmc", 0.1 + 0.2,
                    2, TRACE, "by hand", ("one", "two"), True),
    ),
    (),
)  # fmt: skip


def there_and_back(kind: Any, value: Any) -> Any:
    return decode(kind, json.loads(json.dumps(encode(kind, value))))


def test_a_result_comes_back_as_it_was() -> None:
    back = there_and_back(FileResult, RESULT)
    assert back == RESULT
    assert back.claims[1].trace.recording == RECORDING  # which equality of traces leaves out
    kinds = [type(value) for _, value in back.claims[1].trace.recording.setting.values]
    assert kinds == [Fraction, int, bool]


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    name: str = ""


@pytest.mark.parametrize(
    ("kind", "plain"),
    [
        (int, True),
        (int, 1.0),
        (int, "1"),
        (bool, 1),
        (str, None),
        (float, 1),
        (Fraction, "1/0"),
        (Fraction, 1),
        (Fraction, "one"),
        (Fraction, "1e999999999"),
        (Colour, "blue"),
        (Colour, ["red"]),
        (Point, [1]),
        (Point, [1, "a", 2]),
        (Point, ["1", "a"]),
        (Point, {"x": 1, "name": "a"}),
        (tuple[int, ...], [1, "a"]),
        (tuple[int, ...], {"a": 1}),
        (tuple[int, str], [1, "a", "b"]),
        (frozenset[int], "12"),
        (int | None, "a"),
        (bool | int | Fraction, 1.5),
    ],
)
def test_what_is_of_another_type_is_refused(kind: Any, plain: Any) -> None:
    with pytest.raises(NotOfType):
        decode(kind, plain)


@pytest.mark.parametrize("kind", [object, dict[str, int], str | Fraction, Point | tuple[int, int]])
def test_types_that_json_cannot_tell_apart_are_no_part_of_an_answer(kind: Any) -> None:
    with pytest.raises(TypeError):
        encode(kind, None)


def test_a_set_is_written_in_one_order() -> None:
    assert encode(frozenset[str], frozenset("cab")) == ["a", "b", "c"]
