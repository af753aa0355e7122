"""What came of the pieces as a report, always in the same order.

Pieces are done in any order; they are told in the order of the model. Where several bring the same
mistake in the model to light, it is told once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from typing import assert_never

from checker.asking.tasks import Desk, Found, Hints, Look, Lost, Outcome, Task, What
from checker.claims.decide import Decided
from checker.claims.feedback import insufficient
from checker.claims.findings import Finding
from checker.claims.unchecked import unchecked
from checker.diagnostics import Diagnostic, Severity, Span
from checker.records import dataclass
from checker.results import ClaimResult, Kind, Verdict

_ORDER = (What.CLAIM, What.DESIGN, What.PAIRS, What.HINTS, What.LISTED)


@dataclass(slots=True)
class Account:
    """What is known of a file so far; survives an interruption."""

    desk: Desk
    on_claim: Callable[[ClaimResult], None] | None = None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    claims: list[ClaimResult] = field(default_factory=list)
    _waiting: list[Task] = field(init=False)
    _came: dict[Task, Outcome] = field(default_factory=dict)
    _found: set[tuple[str, str]] = field(default_factory=set)
    _seconds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._waiting = sorted(self.desk.tasks(), key=lambda task: _ORDER.index(task.what))

    def take(self, task: Task, outcome: Outcome) -> None:
        """Tell this piece, once all before it are told."""
        self._came[task] = outcome
        while self._waiting and self._waiting[0] in self._came:
            first = self._waiting.pop(0)
            self._tell(first, self._came.pop(first))

    def close(self) -> None:
        """Tell what is known, though not all is."""
        for task in self._waiting:
            if task in self._came:
                self._tell(task, self._came.pop(task))

    def _tell(self, task: Task, outcome: Outcome) -> None:
        match outcome:
            case Decided(result, findings):
                for finding in findings:
                    self._add_finding(finding, self.desk.items[task.index].span)
                self._add(result)
            case Diagnostic():
                self._report(outcome)
                if task.what is What.CLAIM:
                    note = "not checked: the model is wrong in this setting"
                    self._add(replace(self._blank(task), notes=(note,)))
            case Look(finding):
                if finding is not None:
                    self._add_finding(finding, self.desk.bench.model.components[0].span)
            case Hints(diagnostics):
                self._hint(diagnostics)
            case Found(hazard, seconds):
                self._seconds[hazard] = seconds
            case ClaimResult():
                self._add(replace(outcome, seconds=outcome.seconds + self._before(task)))
            case Lost(reason):
                self._lose(task, reason)
            case never:
                assert_never(never)

    def _lose(self, task: Task, reason: str) -> None:
        match task.what:
            case What.CLAIM | What.LISTED:
                blank = replace(self._blank(task), verdict=Verdict.UNDECIDED)
                self._add(replace(blank, notes=(f"undecided: {reason}",)))
            case What.HINTS:
                self._hint(())
            case What.PAIRS | What.DESIGN:
                pass  # said by the claims that rest on them

    def _before(self, task: Task) -> float:
        """The time for minimal pairs is that of the first claim that rests on them."""
        return sum(self._seconds.pop(hazard, 0.0) for hazard in sorted(task.needs))

    def _hint(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        model = self.desk.bench.model
        for diagnostic in (*insufficient(model), *diagnostics):
            self._report(diagnostic)
        for result in unchecked(model, self.desk.line_of):
            self._add(result)

    def _blank(self, task: Task) -> ClaimResult:
        """The result of a claim of which nothing is known."""
        if task.what is What.LISTED:
            one = self.desk.listed[task.index]
            return self.desk.judge.blank(one.ident, one.title, one.kind, "", one.span)
        claim = self.desk.claim(task.index)
        span = claim.check.span
        return ClaimResult(
            claim.ident,
            claim.title,
            claim.kind,
            span.path,
            self.desk.line_of(span),
            claim.expected,
            Verdict.NOT_CHECKED,
            None,
        )

    def _add(self, result: ClaimResult) -> None:
        self.claims.append(result)
        if self.on_claim is not None:
            self.on_claim(result)

    def _report(self, diagnostic: Diagnostic) -> None:
        known = {(d.code.ident, d.message) for d in self.diagnostics}
        if (diagnostic.code.ident, diagnostic.message) not in known:
            self.diagnostics.append(diagnostic)

    def _add_finding(self, finding: Finding, span: Span) -> None:
        """A mistake that a run shows: an error, and the run as a claim of its own."""
        self._report(finding.diagnostic)
        key = (finding.subject, finding.diagnostic.message)
        if key in self._found:
            return
        self._found.add(key)
        wrong = finding.diagnostic.severity is Severity.ERROR
        self._add(
            ClaimResult(
                finding.subject,
                finding.diagnostic.message,
                Kind.SANITY,
                span.path,
                self.desk.line_of(span),
                "time goes on" if finding.subject == "time" else "stays in its range",
                Verdict.REACHABLE if wrong else Verdict.UNDECIDED,
                False if wrong else None,
                trace=finding.trace,
            )
        )
