"""The report for programs: JSON as described by `schema.json` beside this file.

Times of a model are milliseconds. A number that JSON cannot say exactly is rounded and comes with
`time_exact`, a fraction such as `"1/3"`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from importlib.resources import files
from typing import Any

from checker import __version__
from checker.diagnostics import Diagnostic, Label, Source
from checker.report.excerpt import Lines
from checker.report.standing import counts
from checker.results import ClaimResult, FileResult, Trace, TraceStep

SCHEMA = 1
"""Version of the format; it rises when a reader of the old one could misread the new one."""

Json = dict[str, Any]


def schema() -> Json:
    """The JSON Schema of `render`'s output."""
    text = files("checker.report").joinpath("schema.json").read_text(encoding="utf-8")
    loaded: Json = json.loads(text)
    return loaded


def render(results: Sequence[FileResult], status: int, *, ascii_only: bool = False) -> str:
    """The whole report as one JSON document; `status` is the exit status that goes with it."""
    document = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "summary": _summary([claim for result in results for claim in result.claims]),
        "files": [_file(result) for result in results],
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _summary(claims: Sequence[ClaimResult]) -> Json:
    numbers = {kind.value.replace(" ", "_"): number for kind, number in counts(claims).items()}
    return {"claims": len(claims)} | numbers


def _file(result: FileResult) -> Json:
    return {
        "path": result.path,
        "system": result.system or None,
        "interrupted": result.interrupted,
        "cached": result.cached,
        "diagnostics": diagnostics_json(result.diagnostics, result.sources),
        "claims": [_claim(claim) for claim in result.claims],
    }


def diagnostics_json(found: Sequence[Diagnostic], sources: Sequence[Source]) -> list[Json]:
    """Diagnostics with their places as lines and columns."""
    places = {source.path: Lines(source.text) for source in sources}
    return [_diagnostic(d, places) for d in found]


def _diagnostic(diagnostic: Diagnostic, places: dict[str, Lines]) -> Json:
    return {
        "code": diagnostic.code.ident,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "place": _place(diagnostic.primary, places) if diagnostic.primary else None,
        "others": [_place(label, places) for label in diagnostic.secondary],
        "notes": list(diagnostic.notes),
        "help": diagnostic.help,
    }


def _place(label: Label, places: dict[str, Lines]) -> Json:
    found = places.get(label.span.path)
    line, column = found.position(label.span.start) if found else (None, None)
    end_line, end_column = found.position(label.span.end) if found else (None, None)
    return {
        "path": label.span.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": label.text,
    }


def _claim(claim: ClaimResult) -> Json:
    return {
        "id": claim.ident,
        "title": claim.title,
        "kind": claim.kind.value,
        "path": claim.path,
        "line": claim.line,
        "expected": claim.expected,
        "verdict": claim.verdict.value,
        "met": claim.met,
        **({"accepted": True} if claim.accepted else {}),
        "engine": claim.engine or None,
        "seconds": round(claim.seconds, 3),
        "depth": claim.depth,
        **trace_json(claim.trace),
        "proof": claim.proof,
        "notes": list(claim.notes),
    }


def trace_json(trace: Trace | None) -> Json:
    """The steps of a run, and what belongs to it as a whole."""
    return {
        "trace": [_step(step) for step in trace.steps] if trace else None,
        "run": _run(trace) if trace else None,
    }


def _run(trace: Trace) -> Json:
    return {
        "parameters": _pairs(trace.parameters),
        "initial": _pairs(trace.initial),
        "end": _number(trace.end),
        "conclusion": trace.conclusion,
    }


def _step(step: TraceStep) -> Json:
    return {
        "time": _number(step.time),
        **_exact(step.time),
        "component": step.component,
        "action": step.action or None,
        "name": step.name,
        "moment": step.moment,
        "choices": _pairs(step.choices),
        "changes": [
            {
                "variable": change.variable,
                "before": change.before,
                "after": change.after,
                "belief": change.belief,
            }
            for change in step.changes
        ],
        "gaps": [
            {"belief": gap.belief, "believes": gap.believes, "truth": gap.truth}
            for gap in step.gaps
        ],
        "note": step.note or None,
        **({"shows": step.shows} if step.shows else {}),
    }


def _pairs(pairs: Sequence[tuple[str, str]]) -> list[Json]:
    return [{"name": name, "value": value} for name, value in pairs]


def _number(ms: Fraction) -> int | float:
    return int(ms) if ms.denominator == 1 else float(ms)


def _exact(ms: Fraction) -> Json:
    """`time_exact` where the number printed as JSON is not the time itself."""
    return {} if Fraction(repr(_number(ms))) == ms else {"time_exact": str(ms)}
