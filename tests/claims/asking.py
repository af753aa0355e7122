"""Asks a tiny model for the causes of its hazard, by the engines and by brute force.

Brute force takes every choice of the switches and of the permitted patterns, and visits all of the
zone graph of the system that is left: no solver, no blocking, no sharing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, combinations
from pathlib import Path
from unittest.mock import patch

from checker.claims.analysis import Analysis, companions, judged, pattern
from checker.claims.bench import Bench, Limits
from checker.claims.causes import GOAL, Inquiry, Pairs, prepare, sufficient_pairs
from checker.claims.cells import Cell, cells, examine
from checker.claims.judge import Judge
from checker.claims.listed import listed
from checker.claims.visited import Visited
from checker.engines.contract import Unknown
from checker.model.entities import Model
from checker.model.load import load_model
from checker.results import CellStatus, ClaimResult
from checker.system.explorer import Found, Unreachable, explore
from checker.system.lowering import Setting
from checker.system.lowering.patterns import Pattern, permit_name
from checker.system.lowering.setting import Deviation
from checker.system.system import System
from checker.system.terms import Sort, negate, var
from checker.system.zonegraph import Limits as Bounds

Sets = frozenset[tuple[frozenset[str], frozenset[str]]]

HEAD = 'system Tiny\nloss L-1 "loss"\nhazard H-1 "hazard" [L-1] when {}\n'


def analysis_of(text: str, seconds: float = 60.0) -> Analysis:
    """The analysis of a model whose text this is; errors in it fail the test."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.stpa"
        path.write_text(text, encoding="utf-8")
        loaded = load_model(str(path))
    mistakes = [d for d in loaded.diagnostics if d.severity.value == "error"]
    assert loaded.model is not None, [
        f"{d.code.ident} {d.message} | {d.primary and d.primary.text}" for d in mistakes
    ]
    assert not mistakes, mistakes
    texts = {source.path: source.text for source in loaded.sources}
    return Analysis(Bench(loaded.model, Limits(seconds, 40), texts=texts), seconds)


def tiny(hazard: str, body: str) -> Analysis:
    """A model with the hazard H-1, a predicate, and that body."""
    return analysis_of(HEAD.format(hazard) + body)


def sets(*pairs: tuple[str, str]) -> Sets:
    """Pairs as people write them: `("HS-1 HS-2", "UCA-1")`."""
    return frozenset((frozenset(t.split()), frozenset(s.split())) for t, s in pairs)


def found(pairs: object) -> Sets:
    """The minimal pairs of an enumeration that came to its end."""
    assert isinstance(pairs, Pairs), pairs
    assert pairs.complete, pairs.reason
    return frozenset((p.switches, p.patterns) for p in pairs.pairs)


def subsets(of: Iterable[str]) -> Iterator[frozenset[str]]:
    """All subsets, smaller ones first."""
    items = sorted(of)
    every = chain.from_iterable(combinations(items, n) for n in range(len(items) + 1))
    return (frozenset(s) for s in every)


def scenarios(model: Model) -> Setting:
    """Every scenario free."""
    return Setting(free=frozenset(s.ident for s in model.scenarios if s.effects))


def own_deviation(model: Model, asked: Pattern) -> tuple[Setting, tuple[Pattern, ...]]:
    """No scenario, the pattern's own deviation free; the universe that goes with it."""
    name = f"deviation {asked.name}"
    setting = Setting(
        free=frozenset({name}), deviations={name: Deviation(asked.actions, asked.guideword)}
    )
    others = tuple(p for p in (pattern(u) for u in model.ucas) if p.name != asked.name)
    return setting, (*others, *companions(model, asked), asked)


def suffices(
    analysis: Analysis, inquiry: Inquiry
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The sufficient pairs, smaller ones first, none that contains another; by exploration."""
    system = prepare(analysis.bench, inquiry, {}).system
    known: list[tuple[frozenset[str], frozenset[str]]] = []
    names = {p.name for p in inquiry.universe}
    choices = [(t, s) for t in subsets(inquiry.switches) for s in subsets(names)]
    for switches, patterns in sorted(choices, key=lambda c: len(c[0]) + len(c[1])):
        if any(t <= switches and s <= patterns for t, s in known):
            continue
        on = switches | {permit_name(p) for p in patterns}
        everything = inquiry.switches | {permit_name(p) for p in names}
        if _reachable(system, {name: name in on for name in everything}):
            known.append((switches, patterns))
            yield switches, patterns


def _reachable(system: System, chosen: dict[str, bool]) -> bool:
    fixed = tuple(
        var(n, Sort.BOOL) if on else negate(var(n, Sort.BOOL)) for n, on in chosen.items()
    )
    asked = replace(system, constraints=(*system.constraints, *fixed))
    seen = explore(asked, system.properties[GOAL], Bounds(200_000, 120.0))
    assert isinstance(seen, Found | Unreachable), seen
    return isinstance(seen, Found)


def by_brute_force(analysis: Analysis, inquiry: Inquiry) -> Sets:
    return frozenset(suffices(analysis, inquiry))


def agreed(analysis: Analysis, inquiry: Inquiry) -> Sets:
    """The sufficient minimal pairs, as all say who can decide them: brute force, the engines, and
    the solvers among the engines on their own."""
    slow = by_brute_force(analysis, inquiry)
    fast = sufficient_pairs(analysis.bench, inquiry, {}, analysis.seconds)
    assert found(fast) == slow
    bench = Bench(analysis.model, analysis.bench.limits)
    with (
        patch("checker.claims.bench.look", _sees_nothing),
        patch("checker.claims.bench.visit", _sees_nothing),
        patch("checker.claims.causes.visited_pairs", _too_large, create=True),
    ):
        assert found(sufficient_pairs(bench, inquiry, {}, analysis.seconds)) == slow
    return slow


def _sees_nothing(*_asked: object) -> Unknown:
    return Unknown("zones", 0, "not asked")


def _too_large(*_asked: object) -> Visited:
    """Nothing is small enough to be visited."""
    return Visited((), False)


def minimal(hazard: str, body: str) -> Sets:
    """The minimal pairs of H-1 with every scenario free, found twice."""
    analysis = tiny(hazard, body)
    model = analysis.model
    inquiry = Inquiry(analysis.hazard("H-1").conditions, analysis.universe(), scenarios(model))
    return agreed(analysis, inquiry)


def alone(hazard: str, body: str, cell: str) -> Sets:
    """The minimal pairs of a cell (`CA-1 vent too late`) with its own deviation, found twice.

    The deviation is called `own`.
    """
    analysis = tiny(hazard, body)
    asked = pattern_of(analysis.model, cell)
    setting, universe = own_deviation(analysis.model, asked)
    inquiry = Inquiry(analysis.hazard("H-1").conditions, universe, setting)
    return frozenset(
        (frozenset("own" for _ in switches), patterns)
        for switches, patterns in agreed(analysis, inquiry)
    )


def cell_of(model: Model, name: str) -> Cell:
    return next(c for c in cells(model) if c.name == name)


def pattern_of(model: Model, name: str) -> Pattern:
    cell = cell_of(model, name)
    asked = judged(model, Pattern(cell.name, cell.actions, cell.guideword, None))
    assert isinstance(asked, Pattern), asked
    return asked


def status(hazard: str, body: str, cell: str) -> CellStatus:
    """What is known of an unclaimed cell."""
    analysis = tiny(hazard, body)
    return examine(analysis, cell_of(analysis.model, cell), "H-1").status


def claims(hazard: str, body: str) -> dict[str, ClaimResult]:
    """What steps 3 and 4 claim, by identifier, with the verdicts."""
    analysis = tiny(hazard, body)
    judge = Judge(analysis, lambda _: 1)
    results = [claim.ask(judge) for claim in listed(analysis.model)]
    return {result.ident: result for result in results}
