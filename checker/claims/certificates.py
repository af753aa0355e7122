"""Certificates for what was proved: for each claim, lemmas that amount to it, and their invariants.

Made after the claims are decided, only where they are asked for, and whatever the engine that
decided: `checker.evidence.plan` says what a claim owes, `checker.engines.invariant` looks for
invariants, and what is written has passed the check of another solver.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from checker.claims.partition import clusters
from checker.engines.contract import Budget
from checker.engines.invariant import invariants
from checker.evidence.certificate import Certificate, Proof, Written, write
from checker.evidence.obligations import by_invariant
from checker.evidence.plan import Lemma, Lemmas, NoQuestion, asked_by, claim_named
from checker.evidence.solver import refuted
from checker.model.entities import Model
from checker.results import ClaimResult, Kind, Verdict
from checker.system.lowering import Reach

SECONDS = 60.0  # for a query, by cvc5


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
            certificate = certify_claim(model, result, budget_of())
            full = replace(certificate, stated={**stated, **certificate.stated})
            yield Made(result.ident, write(model, full))
        except (NoCertificate, NoQuestion) as reason:
            yield Made(result.ident, None, str(reason))


def certify_claim(model: Model, result: ClaimResult, budget: Budget) -> Certificate:
    """Raises `NoCertificate` and `NoQuestion`."""
    if result.kind not in (Kind.CHECK, Kind.CONSTRAINT):
        raise NoCertificate(f"claims of the kind `{result.kind.value}` have none yet")
    claim = claim_named(model, result.kind.value, result.ident)
    lemmas = Lemmas(model, asked_by(model, claim))
    if lemmas.asked.region is not None:
        raise NoCertificate("`iff` has none yet")
    proofs: list[Proof] = []
    engines: dict[str, None] = {}
    frames = lemmas.frames()
    for left, frame in zip(range(len(frames), 0, -1), frames, strict=True):
        share = _share(budget, 1 / left)
        found = _frame(lemmas, frame, share)
        proofs += [proof for proof, _ in found]
        engines.update((engine, None) for _, engine in found)
    return Certificate(
        result.kind.value, result.ident, tuple(proofs), {"found by": ", ".join(engines)}
    )


def _frame(lemmas: Lemmas, frame: Lemma, budget: Budget) -> list[tuple[Proof, str]]:
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


def _parts(lemmas: Lemmas, frame: Lemma, budget: Budget) -> list[tuple[Proof, str]]:
    """A proof for each independent part of the goal."""
    parts = lemmas.parts(frame)
    groups = clusters(lemmas.lowered(frame).system, parts)
    places = [tuple(i for i, part in enumerate(parts) if part in group) for group in groups]
    places = [place for place in dict.fromkeys(places) if place]
    return [
        _lemma(lemmas, replace(frame, parts=place), _share(budget, 1 / left))
        for left, place in zip(range(len(places), 0, -1), places, strict=True)
    ]


def _lemma(lemmas: Lemmas, lemma: Lemma, budget: Budget) -> tuple[Proof, str]:
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
