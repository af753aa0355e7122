"""Verdicts on what steps 3 and 4 of the analysis claim: UCAs, scenarios, incidents, mitigations.

A claim of a cause is met where the cause is confirmed, for every hazard that it names, by a run; a
claim of none (`no uca`, a mitigation) is met where it is proved.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from checker.claims.analysis import (
    COINCIDENCE,
    Analysis,
    NotAsked,
    askable,
    explaining,
    pattern,
)
from checker.claims.causes import Pair, Pairs
from checker.claims.cells import Cell, examine
from checker.claims.telling import told
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
from checker.results import CellStatus as Status
from checker.results import ClaimResult, Kind, Verdict

LineOf = Callable[[Span], int]


def at_home(model: Model, span: Span, effects: Sequence[SwitchEffect] = ()) -> bool:
    """Whether a claim, or a part of what it does, stands in the file that was asked for."""
    root = model.files[0]
    return span.path == root or any(e.span.path == root for e in effects)


def _elsewhere(blank: ClaimResult) -> ClaimResult:
    return replace(blank, notes=("not checked here: ask for the file that claims it",))


def _unclaimed(blank: ClaimResult, idents: Sequence[str]) -> ClaimResult:
    """What is said of UCAs that no `uca` claims fails, whatever could be said of the others."""
    note = f"no `uca` claims {', '.join(idents)}"
    return replace(blank, met=False, notes=(note,))


def _undecided(blank: ClaimResult, note: str, depth: int | None = None) -> ClaimResult:
    return replace(blank, verdict=Verdict.UNDECIDED, depth=depth, notes=(note,))


def _proved(blank: ClaimResult, pairs: Pairs, met: bool, note: str = "") -> ClaimResult:
    """That there is no run but those of the pairs, which do not show what was asked."""
    notes = (note,) if note else ()
    return replace(
        blank,
        verdict=Verdict.UNREACHABLE,
        met=met,
        engine=pairs.engine,
        proof=pairs.proof,
        notes=notes,
    )


def said(sets: tuple[frozenset[str], ...]) -> str:
    """Sets of scenarios in words; the empty one is the design itself."""
    return ", ".join(
        "the design itself" if not s else "{" + ", ".join(sorted(s)) + "}" for s in sets
    )


class Judge:
    """Decides one claim after another; each result says how long it took."""

    def __init__(self, analysis: Analysis, line_of: LineOf) -> None:
        self.analysis, self.line_of = analysis, line_of
        self.model: Model = analysis.model

    def timed(self, work: Callable[[], ClaimResult]) -> ClaimResult:
        started = time.monotonic()
        result = work()
        return replace(result, seconds=time.monotonic() - started)

    def blank(self, ident: str, title: str, kind: Kind, expected: str, span: Span) -> ClaimResult:
        return ClaimResult(
            ident,
            title,
            kind,
            span.path,
            self.line_of(span),
            expected,
            Verdict.NOT_CHECKED,
            None,
        )

    # ------------------------------------------------------------------ unsafe control actions

    def uca(self, uca: Uca) -> ClaimResult:
        """Confirmed where it is a cause of each of its hazards with some scenarios, or alone."""
        action = uca.action if uca.action_name is None else f"{uca.action} {uca.action_name}"
        what = f"{action} {uca.guideword.value} causes {', '.join(uca.hazards)}"
        blank = self.blank(uca.ident, uca.title, Kind.UCA, what, uca.span)
        if not at_home(self.model, uca.span):
            return _elsewhere(blank)
        asked = askable(self.model, uca)
        if isinstance(asked, NotAsked):
            return replace(blank, notes=(f"not checked: {asked.reason}",))
        results = [self.uca_for(uca, hazard, blank) for hazard in uca.hazards]
        return worst(blank, results)

    def uca_for(self, uca: Uca, hazard: str, blank: ClaimResult) -> ClaimResult:
        pairs = self.analysis.pairs(hazard)
        if isinstance(pairs, NotAsked):
            return replace(blank, notes=(f"{hazard}: not checked: {pairs.reason}",))
        sets = explaining(pairs, uca.ident)
        if sets:
            pair = pairs.causing(uca.ident)[0]
            others = "no others" if pairs.complete else f"others unknown: {pairs.reason}"
            if maybe := tuple(p.switches for p in pairs.doubted(uca.ident)):
                others = f"with {said(maybe)} {COINCIDENCE}"
            note = f"{hazard} with {said(sets)}; {others}"
            return self._confirmed(blank, hazard, pair, pairs, note)
        alone = self.analysis.deviant(hazard, pattern(uca))
        if isinstance(alone, Pairs) and (causing := alone.causing(uca.ident)):
            note = f"{hazard}: real but unexplained: only its own deviation brings it about"
            return self._confirmed(blank, hazard, causing[0], alone, note)
        if pairs.doubted(uca.ident) or (isinstance(alone, Pairs) and alone.doubted(uca.ident)):
            note = f"{hazard}: {COINCIDENCE}"
            return _undecided(blank, note, pairs.depth)
        if not pairs.complete or not isinstance(alone, Pairs) or not alone.complete:
            reason = pairs.reason or (alone.reason if not isinstance(alone, Pairs) else "")
            note = f"{hazard}: {reason or 'out of time'}"
            return _undecided(blank, note, pairs.depth)
        note = f"{hazard}: no cause, neither with any scenarios nor by its own deviation"
        return _proved(blank, pairs, False, note)

    def _confirmed(
        self, blank: ClaimResult, hazard: str, pair: Pair, pairs: Pairs, note: str
    ) -> ClaimResult:
        found = self._shown(blank, hazard, pair, True, note)
        return replace(found, proof=pairs.proof if pairs.complete else None)

    def _shown(
        self, blank: ClaimResult, hazard: str, pair: Pair, met: bool, note: str = ""
    ) -> ClaimResult:
        """By the pair's run."""
        return replace(
            blank,
            verdict=Verdict.REACHABLE,
            met=met,
            engine=pair.witness.engine,
            depth=len(pair.witness.run.firings),
            trace=told(self.analysis, hazard, pair),
            notes=(note,) if note else (),
        )

    def no_uca(self, claim: NoUca) -> ClaimResult:
        """Met where the cell is proved safe for every hazard; recorded as argued where it has no
        behaviour to be proved about."""
        action = (
            claim.action if claim.action_name is None else f"{claim.action} {claim.action_name}"
        )
        cell = Cell(action, claim.guideword, claim.actions, (), (claim,))
        blank = self.blank(
            cell.name, claim.reason, Kind.NO_UCA, f"{cell.name} is not hazardous", claim.span
        )
        if not at_home(self.model, claim.span):
            return _elsewhere(blank)
        proofs = []
        for hazard in self.model.hazards:
            if not hazard.conditions:
                continue
            finding = examine(self.analysis, cell, hazard.ident)
            match finding.status:
                case Status.HAZARDOUS:
                    return replace(
                        blank,
                        verdict=Verdict.REACHABLE,
                        met=False,
                        trace=told(self.analysis, hazard.ident, finding.pairs[0]),
                        notes=(f"it is a cause of {hazard.ident}",),
                    )
                case Status.SAFE:
                    proofs.append(finding.reason)
                case Status.UNDECIDED:
                    note = f"{hazard.ident}: {finding.reason or 'out of time'}"
                    return _undecided(blank, note)
                case _:
                    return replace(blank, notes=(f"argued, not proved: {finding.reason}",))
        if not proofs:
            return replace(blank, notes=("argued, not proved: no behaviour",))
        proof = ", ".join(dict.fromkeys(proofs))
        return replace(blank, verdict=Verdict.UNREACHABLE, met=True, proof=proof)

    # ------------------------------------------------------------------ scenarios, incidents

    def scenario(self, scenario: Scenario) -> ClaimResult:
        """Confirmed where it belongs to a minimal set of each UCA that it claims to explain."""
        named = (*scenario.ucas, *scenario.unclaimed)
        what = f"explains {', '.join(named)}" if named else "explains nothing"
        blank = self.blank(scenario.ident, scenario.title, Kind.SCENARIO, what, scenario.span)
        if scenario.unclaimed:
            return _unclaimed(blank, scenario.unclaimed)
        if not at_home(self.model, scenario.span, scenario.effects):
            return _elsewhere(blank)
        if not scenario.effects:
            return replace(blank, notes=("not checked: no behaviour",))
        results = [self._explains(scenario.ident, uca, blank) for uca in scenario.ucas]
        found = worst(blank, results)
        extra = tuple(
            f"explains {u.ident} as well, which is not claimed"
            for u in self.model.ucas
            if u.ident not in scenario.ucas and self._pair(scenario.ident, u) is not None
        )
        return replace(found, notes=(*found.notes, *extra))

    def _pair(self, scenario: str, uca: Uca) -> tuple[str, Pair] | None:
        """A hazard and a minimal pair in which the scenario makes the UCA a cause."""
        if isinstance(askable(self.model, uca), NotAsked):
            return None
        for hazard in uca.hazards:
            pairs = self.analysis.pairs(hazard)
            if isinstance(pairs, Pairs):
                for pair in pairs.causing(uca.ident):
                    if scenario in pair.switches:
                        return hazard, pair
        return None

    def _explains(self, scenario: str, ident: str, blank: ClaimResult) -> ClaimResult:
        uca = next(u for u in self.model.ucas if u.ident == ident)
        asked = askable(self.model, uca)
        if isinstance(asked, NotAsked):
            return replace(blank, notes=(f"{ident}: not checked: {asked.reason}",))
        found = self._pair(scenario, uca)
        if found is not None:
            hazard, pair = found
            return self._shown(blank, hazard, pair, True)
        known = [self.analysis.pairs(h) for h in uca.hazards]
        asked_all = [p for p in known if isinstance(p, Pairs)]
        if not asked_all:
            return replace(blank, notes=(f"{ident}: not checked: no behaviour",))
        if not all(p.complete for p in asked_all):
            reason = next(p.reason for p in asked_all if not p.complete)
            return _undecided(blank, f"{ident}: {reason}")
        if any(scenario in pair.switches for p in asked_all for pair in p.doubted(ident)):
            note = f"{ident}: {COINCIDENCE}"
            return _undecided(blank, note)
        note = f"it explains no run in which {ident} is a cause"
        return _proved(blank, asked_all[0], False, note)

    def incident(self, incident: Incident) -> ClaimResult:
        """Confirmed where its scenario explains each of its UCAs."""
        what = f"{incident.scenario} through {', '.join((*incident.ucas, *incident.unclaimed))}"
        blank = self.blank(incident.title, incident.title, Kind.INCIDENT, what, incident.span)
        if incident.unclaimed:
            return _unclaimed(blank, incident.unclaimed)
        if not at_home(self.model, incident.span):
            return _elsewhere(blank)
        return worst(blank, [self._explains(incident.scenario, u, blank) for u in incident.ucas])

    # ------------------------------------------------------------------ mitigations

    def mitigation(self, mitigation: Mitigation) -> ClaimResult:
        """Met where, with it, no subset of the scenarios makes one of its UCAs a cause any more,
        and it opens no way to a hazard that was not open before."""
        what = f"removes {', '.join((*mitigation.ucas, *mitigation.unclaimed))}"
        blank = self.blank(
            mitigation.ident, mitigation.title, Kind.MITIGATION, what, mitigation.span
        )
        if mitigation.unclaimed:
            return _unclaimed(blank, mitigation.unclaimed)
        if not at_home(self.model, mitigation.span, mitigation.effects):
            return _elsewhere(blank)
        if not mitigation.effects:
            return replace(blank, notes=("not checked: no behaviour",))
        results = []
        for ident in mitigation.ucas:
            uca = next(u for u in self.model.ucas if u.ident == ident)
            for hazard in uca.hazards:
                results.append(self._removes(mitigation, uca, hazard, blank))
        return worst(blank, results)

    def _removes(
        self, mitigation: Mitigation, uca: Uca, hazard: str, blank: ClaimResult
    ) -> ClaimResult:
        asked = askable(self.model, uca)
        before = self.analysis.pairs(hazard)
        if isinstance(asked, NotAsked) or isinstance(before, NotAsked):
            reason = asked.reason if isinstance(asked, NotAsked) else before.reason
            return replace(blank, notes=(f"{uca.ident}: not checked: {reason}",))
        against = frozenset(mitigation.against)
        if not against:
            known = (*before.causing(uca.ident), *before.doubted(uca.ident))
            against = frozenset(s for p in known for s in p.switches)
        after = self.analysis.with_mitigation(hazard, mitigation.ident, against)
        if isinstance(after, NotAsked):
            return replace(blank, notes=(f"{uca.ident}: not checked: {after.reason}",))
        left = after.causing(uca.ident)
        added = [p for p in after.pairs if not any(b.below(p) for b in before.pairs)]
        if left or added:
            pair = (left or tuple(added))[0]
            why = "it is still a cause" if left else "the mitigation opens a new way"
            scenarios = said((pair.switches,))
            return replace(
                blank,
                verdict=Verdict.REACHABLE,
                met=False,
                engine=pair.witness.engine,
                trace=told(self.analysis, hazard, pair),
                notes=(f"{uca.ident}, {hazard}: {why}, with {scenarios}",),
            )
        doubted = after.doubted(uca.ident)
        if doubted or not after.complete:
            reason = COINCIDENCE if doubted else after.reason or "out of time"
            note = f"{uca.ident}, {hazard}: {reason}"
            return _undecided(blank, note)
        note = f"against {said(tuple(frozenset({s}) for s in sorted(against)))}" if against else ""
        return _proved(blank, after, True, note)

    # ------------------------------------------------------------------ is the list complete?

    def complete(self) -> Iterator[ClaimResult]:
        """For each hazard with listed UCAs: no run reaches it without showing one of them."""
        for hazard in hazards_with_ucas(self.model):
            yield self.timed(lambda h=hazard: self.list_of(h))  # type: ignore[misc]

    def list_of(self, hazard: Hazard) -> ClaimResult:
        blank = self.blank(
            f"UCAs of {hazard.ident}",
            f"every way to {hazard.ident} shows a listed unsafe control action",
            Kind.SANITY,
            "the list is complete",
            hazard.span,
        )
        pairs = self.analysis.pairs(hazard.ident)
        if isinstance(pairs, NotAsked):
            return replace(blank, notes=(f"not checked: {pairs.reason}",))
        missed = [p for p in pairs.pairs if not p.patterns]
        if missed:
            pair = missed[0]
            sets = tuple(sorted((p.switches for p in missed), key=lambda s: (len(s), sorted(s))))
            note = f"a UCA is missing: {hazard.ident} with {said(sets)} shows none"
            return self._shown(blank, hazard.ident, pair, False, note)
        doubted = [p for p in pairs.pairs if p.patterns <= p.doubtful]
        if doubted or not pairs.complete:
            note = pairs.reason or "out of time"
            if doubted:
                note = f"with {said(tuple(p.switches for p in doubted))} {COINCIDENCE}"
            return _undecided(blank, note, pairs.depth)
        return _proved(blank, pairs, True)


def hazards_with_ucas(model: Model) -> Iterator[Hazard]:
    """The hazards of which the file that was asked for lists unsafe control actions."""
    mine = [u for u in model.ucas if at_home(model, u.span)]
    for hazard in model.hazards:
        if hazard.conditions and any(hazard.ident in u.hazards for u in mine):
            yield hazard


_RANK = {False: 0, None: 1, True: 2}


def worst(blank: ClaimResult, results: list[ClaimResult]) -> ClaimResult:
    """A claim about several things is as good as the worst of them; what is not checked does not
    count where something was."""
    checked = [r for r in results if r.verdict is not Verdict.NOT_CHECKED]
    if not checked:
        notes = tuple(dict.fromkeys(n for r in results for n in r.notes))
        return replace(blank, notes=notes or ("not checked: it claims nothing",))
    worst = min(checked, key=lambda r: _RANK[r.met])
    notes = tuple(dict.fromkeys(n for r in results for n in r.notes))
    return replace(worst, notes=notes)
