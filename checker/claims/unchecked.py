"""Claims that no engine answers yet: cross-checked as text, reported as not checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.diagnostics import Span
from checker.model.entities import Model
from checker.results import ClaimResult, Kind, Verdict

NOT_YET = "not checked: this kind of claim is only cross-checked so far"
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
    for uca in model.ucas:
        what = f"{_action(uca.action, uca.action_name)} {uca.guideword.value}"
        yield result(
            uca.ident,
            uca.title,
            Kind.UCA,
            f"{what}: causes {', '.join(uca.hazards)}",
            uca.span,
            NOT_YET,
        )
    for no_uca in model.no_ucas:
        what = f"{_action(no_uca.action, no_uca.action_name)} {no_uca.guideword.value}"
        yield result(what, no_uca.reason, Kind.NO_UCA, "not hazardous", no_uca.span, NOT_YET)
    for scenario in model.scenarios:
        yield result(
            scenario.ident,
            scenario.title,
            Kind.SCENARIO,
            f"explains {', '.join(scenario.ucas)}",
            scenario.span,
            NOT_YET,
        )
    for mitigation in model.mitigations:
        yield result(
            mitigation.ident,
            mitigation.title,
            Kind.MITIGATION,
            f"removes {', '.join(mitigation.ucas)}",
            mitigation.span,
            NOT_YET,
        )
    for incident in model.incidents:
        yield result(
            incident.title,
            incident.title,
            Kind.INCIDENT,
            f"{incident.scenario} through {', '.join(incident.ucas)}",
            incident.span,
            NOT_YET,
        )


def _action(ident: str, name: str | None) -> str:
    return ident if name is None else f"{ident} {name}"
