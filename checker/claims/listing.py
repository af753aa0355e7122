"""The claims that a model makes, before anything is decided: what a check of it will report on."""

from __future__ import annotations

from collections.abc import Iterator

from checker.diagnostics import Span
from checker.model.entities import Model
from checker.records import dataclass
from checker.results import ClaimResult, Kind


@dataclass(frozen=True, slots=True)
class Declared:
    """A claim as it is written: what `ClaimResult` says of it under the same names."""

    kind: Kind
    ident: str
    title: str
    span: Span

    def answered_by(self, result: ClaimResult) -> bool:
        """Whether the result is the answer to this claim, wherever in its file that stands."""
        return (self.kind, self.ident, self.title) == (result.kind, result.ident, result.title)


def declared(model: Model) -> Iterator[Declared]:
    """Every claim, in the order of `checker.pipeline`; one for each kind, identifier and title.

    What only a run can bring to light (time stops, a value leaves its range) has no claim here.
    """
    for check in model.checks:
        yield Declared(Kind.CHECK, check.title, check.title, check.span)
    for constraint in model.constraints:
        yield Declared(Kind.CONSTRAINT, constraint.ident, constraint.title, constraint.span)
    for uca in model.ucas:
        yield Declared(Kind.UCA, uca.ident, uca.title, uca.span)
    for no_uca in model.no_ucas:
        named = "" if no_uca.action_name is None else f" {no_uca.action_name}"
        ident = f"{no_uca.action}{named} {no_uca.guideword.value}"
        yield Declared(Kind.NO_UCA, ident, no_uca.reason, no_uca.span)
    for scenario in (s for s in model.scenarios if s.ucas or s.unclaimed or s.effects):
        yield Declared(Kind.SCENARIO, scenario.ident, scenario.title, scenario.span)
    for mitigation in model.mitigations:
        yield Declared(Kind.MITIGATION, mitigation.ident, mitigation.title, mitigation.span)
    for incident in model.incidents:
        yield Declared(Kind.INCIDENT, incident.title, incident.title, incident.span)
    root = model.files[0]
    for hazard in model.hazards:
        mine = any(hazard.ident in u.hazards and u.span.path == root for u in model.ucas)
        if hazard.conditions and mine:
            title = f"every way to {hazard.ident} shows a listed unsafe control action"
            yield Declared(Kind.SANITY, f"UCAs of {hazard.ident}", title, hazard.span)
