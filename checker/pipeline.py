"""The stages in order: text, tree, model, transition system, verdicts.

    load_model      text -> tree.File -> entities.Model        checker.syntax, checker.model
    lower           Model x Setting -> System                  checker.system.lowering
    decide          System -> Found | Proved | Unknown         checker.engines, via checker.claims
    tell            Run -> Trace                               checker.claims.story

Every function here returns values; mistakes are diagnostics, verdicts are results.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.deadwood import deadwood
from checker.claims.decide import claimed, decide
from checker.claims.feedback import feedback, insufficient
from checker.claims.findings import Finding
from checker.claims.listed import listed
from checker.claims.sanity import time_lock
from checker.claims.unchecked import unchecked
from checker.diagnostics import Diagnostic, Severity, Span, has_errors
from checker.model.entities import Check, Constraint, Model
from checker.model.feedback import Feedback
from checker.model.load import load_model
from checker.results import ClaimResult, FileResult, Kind, Verdict
from checker.system.lowering import LoweringError, Setting, lower

MET, NOT_MET, WRONG, UNDECIDED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Options:
    """Budget of each claim: seconds, macro-steps, megabytes (None: what the machine has)."""

    timeout: float = 60.0
    depth: int = 40
    memory_mb: int | None = None


@dataclass(slots=True)
class _Progress:
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


def check_file(
    path: str,
    options: Options,
    on_claim: Callable[[ClaimResult], None] | None = None,
    on_progress: Callable[[str], None] | None = None,
) -> FileResult:
    """Check every claim of one file and its imports.

    An interruption ends it with what is known so far. Raises `Defect` where parts of kcheck
    disagree with each other.
    """
    loaded = load_model(path)
    sources = tuple(loaded.sources)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return FileResult(path, "", tuple(loaded.diagnostics), (), sources)
    progress = _Progress(on_claim, list(loaded.diagnostics))
    limits = Limits(options.timeout, options.depth, options.memory_mb)
    lines = {source.path: source.text for source in sources}
    bench = Bench(model, limits, on_progress or (lambda _: None), lines)
    interrupted = False
    try:
        _check_claims(bench, lines, progress)
    except KeyboardInterrupt:
        interrupted = True
    diagnostics, claims = tuple(progress.diagnostics), tuple(progress.claims)
    return FileResult(path, model.name, diagnostics, claims, sources, interrupted)


def feedback_of(model: Model) -> tuple[Feedback, ...]:
    """How stale what controllers are told may be, and whether that is in time."""
    return feedback(model)


def _check_claims(bench: Bench, texts: Mapping[str, str], progress: _Progress) -> None:
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
    analysis = Analysis(bench, bench.limits.seconds)
    for result in listed(analysis, lambda span: _line(texts, span)):
        bench.say(result.ident)
        progress.add(result)


def _askable(model: Model) -> Iterator[Check | Constraint]:
    yield from model.checks
    yield from (c for c in model.constraints if c.condition is not None)


def _look_at_design(bench: Bench, texts: Mapping[str, str], progress: _Progress) -> None:
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
    finding: Finding, span: Span, line: int, progress: _Progress, found: set[tuple[str, str]]
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


def exit_status(results: Sequence[FileResult]) -> int:
    """0 every claim met, 1 some not met, 2 the input is wrong, 3 something undecided."""
    if any(has_errors(result.diagnostics) for result in results):
        return WRONG
    claims = [claim for result in results for claim in result.claims]
    if any(claim.met is False for claim in claims):
        return NOT_MET
    if any(claim.verdict is Verdict.UNDECIDED for claim in claims):
        return UNDECIDED
    return MET
