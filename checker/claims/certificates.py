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
from checker.claims.ways import NoWays, run_for, ways
from checker.engines.bmc import search
from checker.engines.contract import Budget, Proved
from checker.engines.contract import Found as FoundRun
from checker.engines.instants import instants
from checker.engines.invariant import Invariant, invariants
from checker.engines.region import Covered, cover
from checker.engines.stages import stages
from checker.evidence.causes import CaseLemma, CauseLemmas
from checker.evidence.certificate import Certificate, Owed, Proof, Written, owed, write
from checker.evidence.cover import Piece, by_pieces, instant
from checker.evidence.endless import Endless, EndlessLemmas, Stage, by_stages
from checker.evidence.obligations import by_invariant
from checker.evidence.plan import CheckLemmas, Lemma, NoQuestion
from checker.evidence.runs import InNumbers
from checker.evidence.slices import leaves_out
from checker.evidence.solver import refuted
from checker.evidence.ways import CAUSES, COMPLETE, KINDS, MITIGATION, NO_UCA, Question, Way
from checker.model.entities import Model
from checker.results import ClaimResult, Kind, Verdict
from checker.system.lowering import Reach, Setting
from checker.system.lowering.patterns import Pattern

SECONDS = 60.0  # for a query, by cvc5
LOOK_SECONDS, LOOK_DEPTH = 15.0, 12
FIRST_SHARE = 0.4  # of the time for a claim
MANY_CASES = 16  # for so many there is no time to let one engine after another try
LIST = "UCAs of "
CAUSES_OF = "causes of "
GOAL = "goal"


Found = list[tuple[Proof, Invariant]]
"""Proofs, each with its invariant as it was found."""


class NoCertificate(Exception):
    """Why a proof has no certificate, in words."""


NONE: Mapping[tuple[str, str], str] = {}


@dataclass(frozen=True, slots=True)
class Made:
    """A certificate as a file's text, or the file that has it already, or why there is none."""

    name: str
    written: Written | None
    reason: str = ""
    there: str = ""


def certificates(
    model: Model,
    results: tuple[ClaimResult, ...],
    budget_of: Callable[[], Budget],
    stated: Mapping[str, str],
    say: Callable[[str], None] = lambda _: None,
    there: Mapping[tuple[str, str], str] = NONE,
) -> Iterator[Made]:
    """One for each claim that was proved, in the order of the results; then, for each hazard of
    which all causes were found, one that there are no others. `there`: files that need not be made
    anew, by kind and name of their claims."""
    for ident, kind, name in _proved(model, results):
        if (kind, name) in there:
            yield Made(ident, None, there=there[kind, name])
            continue
        say(f"certificate: {ident}")
        try:
            if not kind:
                raise NoCertificate(f"a proof about a claim of the kind `{name}` has none")
            certificate, lemmas = certify_claim(model, kind, name, budget_of())
            full = replace(certificate, stated={**stated, **certificate.stated})
            yield Made(ident, write(model, full, lemmas))
        except (NoCertificate, NoQuestion, NoWays) as reason:
            yield Made(ident, None, str(reason))


def _proved(model: Model, results: tuple[ClaimResult, ...]) -> Iterator[tuple[str, str, str]]:
    """What was proved: what people call it, and its kind and name in a certificate. Of the causes
    of a hazard it was where a claimed one is confirmed, and the search was complete."""
    causes: dict[str, None] = {}
    for result in results:
        if result.verdict is Verdict.UNREACHABLE:
            kind, name = _KINDS.get(result.kind, ""), result.ident
            if result.kind is Kind.SANITY and name.startswith(LIST):
                kind, name = COMPLETE, name.removeprefix(LIST)
            yield result.ident, kind, name if kind else result.kind.value
        elif result.kind is Kind.UCA and result.met and result.proof:
            uca = next(u for u in model.ucas if u.ident == result.ident)
            causes |= dict.fromkeys(uca.hazards)
    for hazard in (h.ident for h in model.hazards if h.ident in causes and h.conditions):
        yield f"{CAUSES_OF}{hazard}", CAUSES, hazard


_KINDS = {
    Kind.CHECK: "check",
    Kind.CONSTRAINT: "constraint",
    Kind.MITIGATION: MITIGATION,
    Kind.NO_UCA: NO_UCA,
}


def certify_claim(model: Model, kind: str, name: str, budget: Budget) -> tuple[Certificate, Owed]:
    """Raises `NoCertificate`, `NoQuestion` and `NoWays`."""
    if kind in KINDS:
        return _causes(model, kind, name, budget)
    lemmas = owed(model, kind, name)
    if isinstance(lemmas, EndlessLemmas):
        return _endless(lemmas, name, budget), lemmas
    assert isinstance(lemmas, CheckLemmas)
    found = _check(lemmas, budget)
    cover = _cover(lemmas, budget) if lemmas.asked.region is not None else None
    return _certificate(kind, name, found, cover), lemmas


def _certificate(
    kind: str,
    name: str,
    found: Found,
    cover: tuple[Piece, ...] | None = None,
    named: tuple[Way, ...] = (),
    runs: tuple[InNumbers, ...] = (),
) -> Certificate:
    engines = ", ".join(dict.fromkeys(invariant.engine for _, invariant in found))
    proofs = tuple(proof for proof, _ in found)
    return Certificate(kind, name, proofs, {"found by": engines}, cover, named, runs)


def _endless(lemmas: EndlessLemmas, name: str, budget: Budget) -> Certificate:
    """A wait without a bound: why it ends."""
    lemma = Endless()
    system, awaited = lemmas.system(lemma)
    found = stages(system, awaited, budget)
    if found is None:
        raise NoCertificate("no order was found in which the wait comes to its end")
    listed = tuple(Stage(states, helper, at) for states, helper, at in found.stages)
    section = by_stages(system, awaited, found.invariant, listed)
    failed = refuted(section.lines, SECONDS)
    if failed is not None:
        raise NoCertificate(f"the obligation {section.queries[failed]!r} is not met")
    proofs = (Proof(lemma, found.invariant),)
    return Certificate("check", name, proofs, {"found by": "zones"}, stages=listed)


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


def _causes(model: Model, kind: str, name: str, budget: Budget) -> tuple[Certificate, CauseLemmas]:
    """As if there were no way to the hazards, where that can be claimed; else with all ways."""
    if kind != CAUSES:
        lemmas = CauseLemmas(model, kind, name)
        share = 1.0 if kind == COMPLETE else FIRST_SHARE
        try:
            return _certificate(kind, name, _cases(lemmas, _share(budget, share))), lemmas
        except NoCertificate:
            if kind == COMPLETE:
                raise
    named = ways(model, kind, name, _share(budget, FIRST_SHARE))
    lemmas = CauseLemmas(model, kind, name, named)
    runs = tuple(run_for(lemmas, one, budget) for one in lemmas.runs())
    return _certificate(kind, name, _cases(lemmas, budget), None, named, runs), lemmas


def _cases(lemmas: CauseLemmas, budget: Budget) -> Found:
    """Each hazard's predicates, those together whose cones of influence meet, in each case."""
    found: Found = []
    many = sum(len(question.cases()) for question in lemmas.questions) > MANY_CASES
    for question in lemmas.questions:
        conditions = lemmas.model_conditions(question.hazard)
        setting = Setting(on=question.on | question.free, deviations=question.deviations)
        mechanisms = apart(lemmas.model, setting, conditions)
        for case in question.cases():
            for part in mechanisms:
                places = tuple(i for i, c in enumerate(conditions) if c in part.conditions)
                large = many or any(invariant.large for _, invariant in found)
                found.append(_case(lemmas, question, case, places, part, budget, large))
    return found


def _case(
    lemmas: CauseLemmas,
    question: Question,
    case: frozenset[str],
    places: tuple[int, ...],
    part: Mechanism,
    budget: Budget,
    large: bool,
) -> tuple[Proof, Invariant]:
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
    own = {u.ident for u in lemmas.model.ucas if question.hazard in u.hazards}
    mine = tuple(one for one in forbidden if one[0] in own)  # the fewer, the smaller the system
    choices = [mine, forbidden] if lemmas.kind == COMPLETE else [forbidden]
    looking = [replace(t, forbidden=f) for f in choices if f for t in tries]
    reached = any(way.switches <= case for way in question.ways) and question.settings
    tries = looking if looking and reached else tries + looking
    reason = "no invariant was found"
    tries = [one for i, one in enumerate(tries) if one not in tries[:i]]
    for number, lemma in enumerate(tries, start=1):
        last = number == len(tries)
        if not last and _reached(lemmas, lemma, budget):
            continue
        try:
            return _lemma(lemmas, lemma, _share(budget, 1 if last else 0.3), large)
        except (NoCertificate, NoQuestion) as failure:
            reason = str(failure)
    raise NoCertificate(reason)


def _reached(lemmas: CauseLemmas, lemma: CaseLemma, budget: Budget) -> bool:
    """Whether a run is soon found that a lemma denies: then there is no invariant to look for."""
    try:
        system, predicate = lemmas.system(lemma)
    except NoQuestion:
        return False
    seconds = min(LOOK_SECONDS, budget.remaining() * 0.1)
    soon = replace(budget, deadline=time.monotonic() + seconds, max_depth=LOOK_DEPTH)
    return isinstance(search(system, predicate, soon), FoundRun)


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


def _lemma(
    lemmas: Owed, lemma: Lemma | CaseLemma, budget: Budget, large: bool = False
) -> tuple[Proof, Invariant]:
    """The first invariant that meets its obligations."""
    system, predicate = lemmas.system(lemma)
    part = leaves_out(lemmas.whole(lemma), system)
    tried: list[str] = []
    for found in invariants(system, predicate, budget, large=large):
        section = by_invariant(system, predicate, found.term, part=part)
        if refuted(section.lines, SECONDS) is None:
            return Proof(lemma, found.term), found
        tried.append(found.engine)
    if tried:
        raise NoCertificate(f"the invariants of {', '.join(tried)} do not meet their obligations")
    raise NoCertificate("no invariant was found that can be written down")


def _share(budget: Budget, part: float) -> Budget:
    return replace(budget, deadline=time.monotonic() + budget.remaining() * part)
