"""The claims of one model, asked one after another, and what came of each.

Where one claim brings a mistake in the model to light, it is told once, however many meet it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from checker.claims.analysis import Analysis
from checker.claims.bench import Bench
from checker.claims.deadwood import deadwood
from checker.claims.decide import claimed, decide
from checker.claims.feedback import insufficient
from checker.claims.findings import Finding
from checker.claims.listed import Judge, listed
from checker.claims.sanity import time_lock
from checker.claims.unchecked import unchecked
from checker.diagnostics import Diagnostic, Severity, Span
from checker.model.entities import Check, Constraint, Model
from checker.results import ClaimResult, Kind, Verdict
from checker.system.lowering import LoweringError, Setting, lower


@dataclass(slots=True)
class Progress:
    """What is known of a file so far; survives an interruption."""

    on_claim: Callable[[ClaimResult], None] | None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    claims: list[ClaimResult] = field(default_factory=list)

    def add(self, result: ClaimResult) -> None:
        self.claims.append(result)
        if self.on_claim is not None:
            self.on_claim(result)

    def report(self, diagnostic: Diagnostic) -> None:
        known = {(d.code.ident, d.message) for d in self.diagnostics}
        if (diagnostic.code.ident, diagnostic.message) not in known:
            self.diagnostics.append(diagnostic)


def ask_claims(
    bench: Bench,
    texts: Mapping[str, str],
    progress: Progress,
    analysis: Analysis | None = None,
) -> None:
    """Ask every claim. What is found out about causes is kept in `analysis`, where one is given."""
    model = bench.model
    found: set[tuple[str, str]] = set()
    for item in _askable(model):
        claim = claimed(bench, item)
        bench.say(claim.title)
        line = _line(texts, item.span)
        try:
            decided = decide(bench, claim, line)
        except LoweringError as error:
            progress.report(error.diagnostic)
            progress.add(
                _not_checked(claim.ident, claim.title, claim.kind, claim.expected, item.span, line)
            )
            continue
        for finding in decided.findings:
            _add_finding(finding, item.span, line, progress, found)
        progress.add(decided.result)
    if not model.checks and any(a.has_behaviour for a in model.actions):
        _look_at_design(bench, texts, progress)
    for diagnostic in (*insufficient(model), *deadwood(bench)):
        progress.report(diagnostic)
    for result in unchecked(model, lambda span: _line(texts, span)):
        progress.add(result)
    analysis = analysis or Analysis(bench, bench.limits.seconds)
    judge = Judge(analysis, lambda span: _line(texts, span))
    for one in listed(model):
        bench.say(one.name)
        progress.add(judge.timed(partial(one.ask, judge)))


def _askable(model: Model) -> Iterator[Check | Constraint]:
    yield from model.checks
    yield from (c for c in model.constraints if c.condition is not None)


def _look_at_design(bench: Bench, texts: Mapping[str, str], progress: Progress) -> None:
    """A model without checks still must not stop time."""
    span = bench.model.components[0].span
    try:
        finding = time_lock(lower(bench.model, Setting(), {}).system, span)
    except LoweringError as error:
        progress.report(error.diagnostic)
        return
    if finding is not None:
        _add_finding(finding, span, _line(texts, span), progress, set())


def _add_finding(
    finding: Finding, span: Span, line: int, progress: Progress, found: set[tuple[str, str]]
) -> None:
    """A mistake that a run shows: an error, and the run as a claim of its own."""
    progress.report(finding.diagnostic)
    key = (finding.subject, finding.diagnostic.message)
    if key in found:
        return
    found.add(key)
    wrong = finding.diagnostic.severity is Severity.ERROR
    progress.add(
        ClaimResult(
            finding.subject,
            finding.diagnostic.message,
            Kind.SANITY,
            span.path,
            line,
            "time goes on" if finding.subject == "time" else "stays in its range",
            Verdict.REACHABLE if wrong else Verdict.UNDECIDED,
            False if wrong else None,
            trace=finding.trace,
        )
    )


def _not_checked(
    ident: str, title: str, kind: Kind, expected: str, span: Span, line: int
) -> ClaimResult:
    note = "not checked: the model is wrong in this setting"
    return ClaimResult(
        ident, title, kind, span.path, line, expected, Verdict.NOT_CHECKED, None, notes=(note,)
    )


def _line(texts: Mapping[str, str], span: Span) -> int:
    return texts[span.path].count("\n", 0, span.start) + 1
