"""Certificates for what was proved: for each claim, lemmas that amount to it, and their invariants.

Made after the claims are decided, only where they are asked for, and whatever the engine that
decided: `checker.evidence.plan` says what a claim owes, `checker.engines.invariant` looks for
invariants, and what is written has passed the check of another solver.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from checker.claims.analysis import judged
from checker.claims.apart import Mechanism, apart
from checker.claims.partition import clusters
from checker.claims.questions import spare_members
from checker.engines.contract import Budget, Proved
from checker.engines.instants import instants
from checker.engines.invariant import invariants
from checker.engines.region import Covered, cover
from checker.evidence.causes import (
    COMPLETE,
    MITIGATION,
    NO_UCA,
    CaseLemma,
    CauseLemmas,
    Question,
)
from checker.evidence.certificate import Certificate, Owed, Proof, Written, owed, write
from checker.evidence.cover import Piece, by_pieces, instant
from checker.evidence.obligations import by_invariant
from checker.evidence.plan import CheckLemmas, Lemma, NoQuestion
from checker.evidence.solver import refuted
from checker.model.entities import Model
from checker.results import ClaimResult, Kind, Verdict
from checker.system.lowering import Reach, Setting
from checker.system.lowering.patterns import Pattern

SECONDS = 60.0  # for a query, by cvc5
LIST = "UCAs of "
GOAL = "goal"


class NoCertificate(Exception):
    """Why a proof has no certificate, in words."""


@dataclass(frozen=True, slots=True)
class Made:
    """A certificate as a file's text, or why there is none."""

    name: str
    written: Written | None
    reason: str = ""


def certificates(
    model: Model,
    results: tuple[ClaimResult, ...],
    budget_of: Callable[[], Budget],
    stated: Mapping[str, str],
    say: Callable[[str], None] = lambda _: None,
) -> Iterator[Made]:
    """One for each claim that was proved, in the order of the results."""
    for result in results:
        if result.verdict is not Verdict.UNREACHABLE:
            continue
        say(f"certificate: {result.ident}")
        try:
            certificate, lemmas = certify_claim(model, result, budget_of())
            full = replace(certificate, stated={**stated, **certificate.stated})
            yield Made(result.ident, write(model, full, lemmas))
        except (NoCertificate, NoQuestion) as reason:
            yield Made(result.ident, None, str(reason))


_KINDS = {
    Kind.CHECK: "check",
    Kind.CONSTRAINT: "constraint",
    Kind.MITIGATION: MITIGATION,
    Kind.NO_UCA: NO_UCA,
}


def certify_claim(model: Model, result: ClaimResult, budget: Budget) -> tuple[Certificate, Owed]:
    """Raises `NoCertificate` and `NoQuestion`."""
    kind, name = _KINDS.get(result.kind), result.ident
    if result.kind is Kind.SANITY and name.startswith(LIST):
        kind, name = COMPLETE, name.removeprefix(LIST)
    if kind is None:
        raise NoCertificate(f"a proof about a claim of the kind `{result.kind.value}` has none")
    lemmas = owed(model, kind, name)
    if isinstance(lemmas, CauseLemmas):
        found = _causes(lemmas, budget)
    else:
        assert isinstance(lemmas, CheckLemmas)
        found = _check(lemmas, budget)
    engines = ", ".join(dict.fromkeys(engine for _, engine in found))
    proofs = tuple(proof for proof, _ in found)
    cover = None
    if isinstance(lemmas, CheckLemmas) and lemmas.asked.region is not None:
        cover = _cover(lemmas, budget)
    return Certificate(kind, name, proofs, {"found by": engines}, cover), lemmas


Found = list[tuple[Proof, str]]
"""Proofs, each with the engine that found its invariant."""


def _check(lemmas: CheckLemmas, budget: Budget) -> Found:
    frames = lemmas.frames()
    found: Found = []
    for left, frame in zip(range(len(frames), 0, -1), frames, strict=True):
        found += _frame(lemmas, frame, _share(budget, 1 / left))
    return found


def _cover(lemmas: CheckLemmas, budget: Budget) -> tuple[Piece, ...]:
    """Runs for all values outside of the region of an `iff`."""
    system, predicate = lemmas.system(lemmas.everything())
    region = lemmas.region()
    known = Proved("certificate", "invariant")
    outside = cover(replace(system, properties={GOAL: predicate}), GOAL, region, budget, known)
    if not isinstance(outside, Covered):
        raise NoCertificate("what lies outside of the condition could not be covered by runs")
    pieces = []
    for found in outside.pieces:
        run = found.found.run
        names = [instant(i) for i in range(len(run.firings))]
        pieces.append(
            Piece(
                found.points,
                tuple((f.transition, f.branch) for f in run.firings),
                instants(system, predicate, run, names),
                {v.name: run.initial[v.name] for v in system.variables if v.initial is None},
            )
        )
    section = by_pieces(system, predicate, region, pieces)
    failed = refuted(section.lines, SECONDS)
    if failed is not None:
        raise NoCertificate(f"the obligation {section.queries[failed]!r} of its cover is not met")
    return tuple(pieces)


# ---------------------------------------------------------------------- causes


def _causes(lemmas: CauseLemmas, budget: Budget) -> Found:
    """Each hazard's predicates, those together whose cones of influence meet, in each case."""
    found: Found = []
    for question in lemmas.questions:
        conditions = lemmas.model_conditions(question.hazard)
        setting = Setting(on=question.on | question.free, deviations=question.deviations)
        mechanisms = apart(lemmas.model, setting, conditions)
        for case in question.cases():
            for part in mechanisms:
                places = tuple(i for i, c in enumerate(conditions) if c in part.conditions)
                found.append(_case(lemmas, question, case, places, part, budget))
    return found


def _case(
    lemmas: CauseLemmas,
    question: Question,
    case: frozenset[str],
    places: tuple[int, ...],
    part: Mechanism,
    budget: Budget,
) -> tuple[Proof, str]:
    """First without looking at patterns, and with few members kept; then with what is forbidden."""
    on = tuple(sorted(question.free & case))
    asked = [p for p in question.patterns.values() if p.name not in case]
    fit = [p for p in asked if isinstance(judged(lemmas.model, p), Pattern)]
    forbidden = tuple((p.name, tuple(a for a in p.actions if a in part.actions)) for p in fit)
    forbidden = tuple((name, actions) for name, actions in forbidden if actions)
    setting = Setting(on=question.on | frozenset(on), deviations=question.deviations)
    few = spare_members(lemmas.model, setting, part.conditions)
    plain = CaseLemma(question.hazard, places, on, ())
    tries = [replace(plain, kept=few), plain]
    tries += [replace(t, forbidden=forbidden) for t in tries if forbidden]
    reason = "no invariant was found"
    tries = [one for i, one in enumerate(tries) if one not in tries[:i]]
    for number, lemma in enumerate(tries, start=1):
        try:
            return _lemma(lemmas, lemma, _share(budget, 0.3 if number < len(tries) else 1))
        except (NoCertificate, NoQuestion) as failure:
            reason = str(failure)
    raise NoCertificate(reason)


def _frame(lemmas: CheckLemmas, frame: Lemma, budget: Budget) -> Found:
    """Proofs of all parts of the goal in one setting: with few members first, then as it is."""
    tries = [frame]
    if not frame.kept and isinstance(lemmas.asked.goal, Reach):
        needed, sizes = lemmas.needed(), lemmas.sizes_in(frame.size)
        few = {g: n for g, n in needed.items() if sizes[g] > n}
        if few:
            tries.insert(0, replace(frame, kept=few))
    reason = "no invariant was found"
    for number, tried in enumerate(tries, start=1):
        try:
            return _parts(lemmas, tried, _share(budget, 0.4 if number < len(tries) else 1))
        except (NoCertificate, NoQuestion) as failure:
            reason = str(failure)
    raise NoCertificate(reason)


def _parts(lemmas: CheckLemmas, frame: Lemma, budget: Budget) -> Found:
    """A proof for each independent part of the goal."""
    parts = lemmas.parts(frame)
    groups = clusters(lemmas.lowered(frame).system, parts)
    places = [tuple(i for i, part in enumerate(parts) if part in group) for group in groups]
    places = [place for place in dict.fromkeys(places) if place]
    return [
        _lemma(lemmas, replace(frame, parts=place), _share(budget, 1 / left))
        for left, place in zip(range(len(places), 0, -1), places, strict=True)
    ]


def _lemma(lemmas: Owed, lemma: Lemma | CaseLemma, budget: Budget) -> tuple[Proof, str]:
    """The first invariant that meets its obligations."""
    system, predicate = lemmas.system(lemma)
    tried: list[str] = []
    for found in invariants(system, predicate, budget):
        section = by_invariant(system, predicate, found.term)
        if refuted(section.lines, SECONDS) is None:
            return Proof(lemma, found.term), found.engine
        tried.append(found.engine)
    if tried:
        raise NoCertificate(f"the invariants of {', '.join(tried)} do not meet their obligations")
    raise NoCertificate("no invariant was found that can be written down")


def _share(budget: Budget, part: float) -> Budget:
    return replace(budget, deadline=time.monotonic() + budget.remaining() * part)
