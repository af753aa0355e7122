"""Claims that have no behaviour to be checked against: never met, never refuted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.diagnostics import Span
from checker.model.entities import Model
from checker.results import ClaimResult, Kind, Verdict

NO_BEHAVIOUR = "not checked: no behaviour"


def unchecked(model: Model, line_of: Callable[[Span], int]) -> Iterator[ClaimResult]:
    """One result for each claim that no engine answers, never met and never refuted."""

    def result(
        ident: str, title: str, kind: Kind, expected: str, span: Span, note: str
    ) -> ClaimResult:
        return ClaimResult(
            ident,
            title,
            kind,
            span.path,
            line_of(span),
            expected,
            Verdict.NOT_CHECKED,
            None,
            notes=(note,),
        )

    for constraint in model.constraints:
        if constraint.condition is None:
            yield result(
                constraint.ident,
                constraint.title,
                Kind.CONSTRAINT,
                "holds",
                constraint.span,
                NO_BEHAVIOUR,
            )
