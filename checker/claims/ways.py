"""Ways to a hazard, for certificates: which there are, and a run for each.

The ways are the minimal pairs that suffice (`checker.claims.causes`), a set that does not depend on
how it is found. The runs are sought once more, one engine after another in one thread, so that the
same model has the same ones each time; each is one of the whole system.
"""

from __future__ import annotations

from checker.claims.apart import apart, united
from checker.claims.bench import Bench, Limits, confirm
from checker.claims.causes import Inquiry, sufficient_pairs
from checker.claims.questions import spare_members
from checker.engines.bmc import search
from checker.engines.contract import Budget, Found
from checker.engines.shrink import shrink
from checker.engines.zones import fixed
from checker.evidence.causes import CauseLemmas, RunOwed
from checker.evidence.runs import InNumbers, by_run
from checker.evidence.solver import refuted
from checker.evidence.ways import Question, Way, questions
from checker.model.entities import Model
from checker.system import explorer
from checker.system.lowering import Setting
from checker.system.run import Run
from checker.system.slicing import NotLifted, lift, slice_system
from checker.system.system import System
from checker.system.terms import Term
from checker.system.zonegraph import Limits as ZoneLimits

FEW_ZONES = 5_000
NO_LIMIT = 1e9  # seconds: how fast the machine is must not matter


class NoWays(Exception):
    """Why the ways to a hazard cannot be named, in words."""


def ways(model: Model, kind: str, name: str, budget: Budget) -> tuple[Way, ...]:
    """All ways to the hazards of a claim. Raises `NoWays` and `NoQuestion`."""
    bench = Bench(model, Limits(budget.remaining(), budget.max_depth, budget.memory_mb))
    found: list[Way] = []
    for question in questions(model, kind, name, ()):
        found += _ways(bench, question, budget.remaining())
    for question in questions(model, kind, name, found):
        if wrong := question.wrong():
            raise NoWays(wrong)
    return tuple(found)


def _ways(bench: Bench, question: Question, seconds: float) -> list[Way]:
    model = bench.model
    conditions = next(h.conditions for h in model.hazards if h.ident == question.hazard)
    setting = Setting(on=question.on, free=question.free, deviations=question.deviations)
    patterns = tuple(question.patterns.values())
    parts = apart(model, setting, conditions)
    pairs = united(
        [
            sufficient_pairs(
                bench,
                Inquiry(part.conditions, part.concerned(patterns), setting),
                spare_members(model, setting, part.conditions),
                seconds / len(parts),
            )
            for part in parts
        ]
    )
    if not pairs.complete:
        raise NoWays(f"not all ways to {question.hazard} are known: {pairs.reason}")
    found = [Way(question.hazard, p.switches, p.patterns) for p in pairs.pairs]
    return sorted(found, key=lambda w: (len(w.names), sorted(w.names)))


def run_for(lemmas: CauseLemmas, owed: RunOwed, budget: Budget) -> InNumbers:
    """A run that is owed, confirmed by the other solver. Raises `NoWays`."""
    system, predicate = lemmas.run_system(owed)
    sliced = slice_system(system, tuple(system.properties))
    found = _found(sliced.system, predicate, budget)
    if found is None:
        raise NoWays(f"no run was found {lemmas.run_words(owed)}")
    short = shrink(sliced.system, predicate, found, budget).run
    whole = lift(system, sliced, short)
    if isinstance(whole, NotLifted):
        raise NoWays(f"what is left out cannot keep up with the run: {whole.reason}")
    confirm(system, whole)
    run = _in_numbers(system, whole)
    section = by_run(system, predicate, run)
    failed = refuted(section.lines, budget.remaining())
    if failed is not None:
        raise NoWays(f"the obligation {section.queries[failed]!r} of a run is not met")
    return run


def _found(system: System, predicate: Term, budget: Budget) -> Found | None:
    limits = ZoneLimits(FEW_ZONES, NO_LIMIT)
    visited = explorer.explore(system, predicate, limits, fixed(system))
    if isinstance(visited, explorer.Found):
        return Found(visited.run, "zones", len(visited.run.firings))
    outcome = search(system, predicate, budget)
    return outcome if isinstance(outcome, Found) else None


def _in_numbers(system: System, run: Run) -> InNumbers:
    return InNumbers(
        {r.name: run.rigid[r.name] for r in system.rigids},
        {v.name: run.initial[v.name] for v in system.variables if v.initial is None},
        tuple((f.transition, f.branch) for f in run.firings),
        tuple(f.time for f in run.firings),
    )


__all__ = ["NoWays", "run_for", "ways"]
