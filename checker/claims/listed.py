"""What steps 3 and 4 of the analysis claim, one by one, and how each is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from checker.claims.analysis import (
    NotAsked,
    askable,
)
from checker.claims.judge import Judge, at_home, hazards_with_ucas
from checker.diagnostics import Span
from checker.model.entities import (
    Hazard,
    Incident,
    Mitigation,
    Model,
    NoUca,
    Scenario,
    SwitchEffect,
    Uca,
)
from checker.results import ClaimResult, Kind

Hazards = frozenset[str]
NONE: Hazards = frozenset()


@dataclass(frozen=True, slots=True)
class Listed:
    """One claim of steps 3 and 4, how it is asked, and the hazards whose minimal pairs answer it.

    Claims with the same `subject` share what is found out about the deviation of one action.
    """

    ident: str
    title: str
    kind: Kind
    span: Span
    ask: Callable[[Judge], ClaimResult]
    hazards: frozenset[str] = NONE
    subject: str = ""


def listed(model: Model) -> Iterator[Listed]:
    """Each claim of steps 3 and 4, and for each list of UCAs: is it complete?

    Claims of an imported file are left to that file: who imports many mechanisms would wait for the
    causes of all of them. What they claim with `check` is decided in the whole.
    """
    causes = {u.ident: _causing(model, u) for u in model.ucas}

    def needed(span: Span, idents: Sequence[str], effects: Sequence[SwitchEffect] = ()) -> Hazards:
        """The hazards of these UCAs, for a claim that is asked here."""
        if not at_home(model, span, effects):
            return NONE
        return NONE.union(*(causes.get(ident, NONE) for ident in idents))

    for u in model.ucas:
        subject = f"{u.actions} {u.action}"
        asked = partial(_uca, u)
        yield Listed(u.ident, u.title, Kind.UCA, u.span, asked, needed(u.span, [u.ident]), subject)
    for n in model.no_ucas:
        name = f"{n.action} {n.action_name or ''}".strip() + f" {n.guideword.value}"
        subject = f"{n.actions} {n.action}"
        yield Listed(name, n.reason, Kind.NO_UCA, n.span, partial(_no_uca, n), NONE, subject)
    for s in (s for s in model.scenarios if s.ucas or s.unclaimed or s.effects):
        mine = needed(s.span, list(causes), s.effects) if s.effects else NONE
        yield Listed(s.ident, s.title, Kind.SCENARIO, s.span, partial(_scenario, s), mine)
    for m in model.mitigations:
        mine = needed(m.span, m.ucas, m.effects) if m.effects else NONE
        yield Listed(m.ident, m.title, Kind.MITIGATION, m.span, partial(_mitigation, m), mine)
    for i in model.incidents:
        mine = needed(i.span, i.ucas)
        yield Listed(i.title, i.title, Kind.INCIDENT, i.span, partial(_incident, i), mine)
    for h in hazards_with_ucas(model):
        mine = frozenset({h.ident})
        name = f"UCAs of {h.ident}"
        yield Listed(name, "the list is complete", Kind.SANITY, h.span, partial(_list, h), mine)


def _uca(uca: Uca, judge: Judge) -> ClaimResult:
    return judge.uca(uca)


def _no_uca(no_uca: NoUca, judge: Judge) -> ClaimResult:
    return judge.no_uca(no_uca)


def _scenario(scenario: Scenario, judge: Judge) -> ClaimResult:
    return judge.scenario(scenario)


def _mitigation(mitigation: Mitigation, judge: Judge) -> ClaimResult:
    return judge.mitigation(mitigation)


def _incident(incident: Incident, judge: Judge) -> ClaimResult:
    return judge.incident(incident)


def _list(hazard: Hazard, judge: Judge) -> ClaimResult:
    return judge.list_of(hazard)


def _causing(model: Model, uca: Uca) -> frozenset[str]:
    """The hazards of a UCA whose minimal pairs are looked for."""
    if isinstance(askable(model, uca), NotAsked):
        return NONE
    return frozenset(h.ident for h in model.hazards if h.ident in uca.hazards and h.conditions)
