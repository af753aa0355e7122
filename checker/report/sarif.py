"""The report for code scanning: SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format").

A result for each mistake and for each claim that is not met or undecided; what is met is no finding
and is only counted. A trace is a code flow: each step at the declaration of what was done, with
what it changed as state. The rules are the kinds of claims and the codes of messages.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from checker import __version__
from checker.diagnostics import Code, Diagnostic, Severity, has_errors
from checker.quantities import instant
from checker.report.places import Place, Places, uri
from checker.report.standing import Standing, counts, standing
from checker.report.text import name_of
from checker.report.trace import headline
from checker.report.wording import found_instead, story_of
from checker.results import ClaimResult, FileResult, Kind, Trace, TraceStep

VERSION = "2.1.0"
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Json = dict[str, Any]

_RULES = {
    Kind.CHECK: ("A check", "What a `check` claims of a hazard, a constraint or a response."),
    Kind.CONSTRAINT: ("A safety constraint", "What a `constraint` requires holds in every run."),
    Kind.UCA: ("An unsafe control action", "A `uca` is a cause of each hazard that it names."),
    Kind.NO_UCA: ("No unsafe control action", "A `no uca` is no cause of any hazard."),
    Kind.SCENARIO: ("A loss scenario", "A `scenario` explains the UCAs that it names."),
    Kind.MITIGATION: ("A mitigation", "With a `mitigation` its UCAs lead to no hazard any more."),
    Kind.INCIDENT: ("An incident", "An `incident` is explained by the scenario that it names."),
    Kind.SANITY: ("The model itself", "What has to hold for any verdict to mean something."),
}


def render(results: Sequence[FileResult], status: int) -> str:
    """The whole report; `status` is the exit status that goes with it."""
    found = [r for result in results for r in _results(result)]
    rules = [_kind_rule(kind) for kind in Kind] + _code_rules(results)
    position = {rule["id"]: index for index, rule in enumerate(rules)}
    for result in found:
        result["ruleIndex"] = position[result["ruleId"]]
    claims = [claim for result in results for claim in result.claims]
    run: Json = {
        "tool": {
            "driver": {
                "name": "kcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "shortDescription": _text("Checks what a model of a control structure claims."),
                "rules": rules,
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not any(r.interrupted for r in results),
                "exitCode": status,
            }
        ],
        "artifacts": _artifacts(results),
        "results": found,
        "properties": {
            "claims": len(claims),
            **{kind.value: number for kind, number in counts(claims).items()},
        },
    }
    document = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _results(result: FileResult) -> Iterator[Json]:
    places = Places(result.sources)
    for diagnostic in result.diagnostics:
        yield _mistake(diagnostic, places, result.path)
    for claim in result.claims:
        if standing(claim) in (Standing.NOT_MET, Standing.UNDECIDED):
            yield _claim(claim, places, has_errors(result.diagnostics))


# ---------------------------------------------------------------------- rules


def _kind_rule(kind: Kind) -> Json:
    short, full = _RULES[kind]
    return {
        "id": _rule(kind),
        "name": "".join(word.capitalize() for word in f"{kind.value} claim".split()),
        "shortDescription": _text(short),
        "fullDescription": _text(full),
        "help": _text(f"{full} `kcheck` shows the run that refutes it."),
        "defaultConfiguration": {"level": "error"},
    }


def _rule(kind: Kind) -> str:
    return f"claim/{kind.value.replace(' ', '-')}"


def _code_rules(results: Sequence[FileResult]) -> list[Json]:
    """The codes that occur, in order; each explains itself."""
    codes: dict[str, Code] = {d.code.ident: d.code for r in results for d in r.diagnostics}
    return [
        {
            "id": code.ident,
            "shortDescription": _text(code.title),
            "fullDescription": _text(code.title),
            "help": _text(code.explanation.strip()),
        }
        for _, code in sorted(codes.items())
    ]


# ---------------------------------------------------------------------- results


def _mistake(diagnostic: Diagnostic, places: Places, path: str) -> Json:
    level = "error" if diagnostic.severity is Severity.ERROR else "warning"
    primary = places.of_label(diagnostic.primary) if diagnostic.primary else None
    where = diagnostic.primary.span.path if diagnostic.primary else path
    parts = [diagnostic.message]
    if diagnostic.primary and diagnostic.primary.text:
        parts.append(diagnostic.primary.text)
    parts += [*diagnostic.notes, *([f"help: {diagnostic.help}"] if diagnostic.help else [])]
    related = []
    for label in diagnostic.secondary:
        place = places.of_label(label)
        if place is not None:
            related.append({**_location(place), "message": _text(label.text or "see here")})
    return {
        "ruleId": diagnostic.code.ident,
        "level": level,
        "message": _text("\n".join(parts)),
        "locations": [_location(primary) if primary else _file_location(where)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": _fingerprint(diagnostic.code.ident, diagnostic.message),
    }


def _claim(claim: ClaimResult, places: Places, wrong: bool) -> Json:
    """A claim that is not met is an error, one that is undecided a warning: what nobody decided
    would not be seen under SARIF's own word for it (kind `open`, whose level is `none`)."""
    refuted = standing(claim) is Standing.NOT_MET
    lines = [
        f"{standing(claim).value}: {name_of(claim)}",
        f"claimed: {claim.expected}",
        *([f"found: {found_instead(claim)}"] if refuted else []),
        *claim.notes,
        *(story_of(claim.trace) if claim.trace else []),
    ]
    return {
        "ruleId": _rule(claim.kind),
        "level": "error" if refuted and not claim.accepted else "warning",
        "kind": "fail",
        "message": _text("\n".join(lines)),
        "locations": [_location(places.of_claim(claim))],
        "partialFingerprints": _fingerprint(claim.kind.value, claim.ident, claim.expected),
        **({"codeFlows": [_flow(claim.trace, claim, places)]} if claim.trace else {}),
        **_known(claim),
        "properties": {
            "verdict": claim.verdict.value,
            "expected": claim.expected,
            **({"engine": claim.engine} if claim.engine else {}),
        },
    }


def _known(claim: ClaimResult) -> Json:
    """A failure that the baseline holds: suppressed outside of the model's text."""
    if not claim.accepted:
        return {}
    return {
        "baselineState": "unchanged",
        "suppressions": [{"kind": "external", "status": "accepted"}],
    }


def _flow(trace: Trace, claim: ClaimResult, places: Places) -> Json:
    here = places.of_claim(claim)
    steps = [
        _step(step, order, places.of_step(step) or here)
        for order, step in enumerate(trace.steps, start=1)
    ]
    chosen = ", ".join(f"{n} = {v}" for n, v in (*trace.parameters, *trace.initial))
    end = {
        "location": {
            **_location(places.of_end(trace) or here),
            "message": _text(f"{instant(trace.end)}  {trace.conclusion}"),
        },
        "executionOrder": len(steps) + 1,
        "importance": "essential",
    }
    return {
        "message": _text(f"with {chosen}" if chosen else "the run"),
        "threadFlows": [{"locations": [*steps, end]}],
    }


def _step(step: TraceStep, order: int, place: Place) -> Json:
    said = [f"{instant(step.time)}  {step.component}  {headline(step)}"]
    said += [f"{c.variable}: {c.before} -> {c.after}" for c in step.changes]
    said += [f"{g.belief} still says {g.believes}, the truth is {g.truth}" for g in step.gaps]
    said += [f"the work of {step.note}"] if step.note else []
    said += [f"this is {step.shows}"] if step.shows else []
    state = {change.variable: {"text": change.after} for change in step.changes}
    return {
        "location": {**_location(place), "message": _text("; ".join(said))},
        "executionOrder": order,
        "importance": "essential" if step.note or step.shows or step.gaps else "important",
        **({"module": step.component} if step.component else {}),
        **({"state": state} if state else {}),
    }


# ---------------------------------------------------------------------- pieces


def _location(place: Place) -> Json:
    region: Json = {"startLine": place.line, "startColumn": place.column}
    if (place.end_line, place.end_column) > (place.line, place.column):
        region |= {"endLine": place.end_line, "endColumn": place.end_column}
    return {"physicalLocation": {"artifactLocation": _artifact(place.path), "region": region}}


def _file_location(path: str) -> Json:
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": {"startLine": 1}}}


def _artifact(path: str) -> Json:
    """Relative places are seen from the root of the sources, whatever that is for the reader."""
    name = uri(path)
    return {"uri": name} if name.startswith("file:") else {"uri": name, "uriBaseId": "%SRCROOT%"}


def _artifacts(results: Sequence[FileResult]) -> list[Json]:
    paths = dict.fromkeys(s.path for r in results for s in r.sources)
    return [{"location": _artifact(path), "sourceLanguage": "stpa"} for path in paths]


def _fingerprint(*parts: str) -> Json:
    """The same as long as the claim or mistake is the same, wherever in the file it stands."""
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    return {"kcheck/v1": digest[:32]}


def _text(text: str) -> Json:
    return {"text": text}
