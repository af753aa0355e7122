"""Minimal pairs of switches and patterns in small systems, by visiting every zone.

For each set of switches, smaller ones first, all zones are visited once. In a state in which the
run is closed and shows the hazard, the patterns that it shows are those without whose permission
the goal fails. So one walk gives every set of patterns that goes with these switches, and what no
smaller pair contains is minimal.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from time import monotonic

from checker.claims.bench import Bench, Witness, confirm, fingerprint
from checker.engines.contract import Found
from checker.engines.shrink import shrink
from checker.engines.zones import NAME, fixed
from checker.records import dataclass
from checker.system.domains import Infinite
from checker.system.explorer import Walk, beginnings, persist, successors
from checker.system.order import in_order
from checker.system.paths import earliest_run
from checker.system.run import Run
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import FALSE, substitute
from checker.system.zonegraph import Discrete, Limits, Meter, ZoneGraph

GOAL = "goal"
SMALL = 4  # so many switches are tried in all combinations, more only in twos
TOGETHER = 2
MOST_ZONES = 20_000
Choice = frozenset[str]


@dataclass(frozen=True, slots=True)
class Suffices:
    """Switches and patterns that suffice, no fewer of either, with the run that shows it."""

    switches: Choice
    patterns: Choice
    witness: Witness


@dataclass(frozen=True, slots=True)
class Visited:
    """Pairs that suffice. Each is minimal among these; where `whole`, they are all there are."""

    pairs: tuple[Suffices, ...]
    whole: bool


def visited_pairs(
    bench: Bench,
    switches: Choice,
    permits: Mapping[str, str],
    system_of: Callable[[Choice], System],
    seconds: float,
) -> Visited:
    """The minimal pairs of at most `TOGETHER` switches, and of any number where there are no more
    than `SMALL`.

    `permits` names the switch that permits each pattern, `system_of` gives the system with some
    switches on and the others off; its property `goal` is the closed run with the hazard.
    """
    until = monotonic() + seconds
    whole = len(switches) <= SMALL
    found: list[Suffices] = []
    seen: set[Hashable] = set()
    for chosen in _rising(switches):
        if any(not f.patterns and f.switches <= chosen for f in found):
            continue
        sliced = slice_system(system_of(chosen), (GOAL,)).system
        if fingerprint(sliced) in seen:
            continue  # what was switched on is not in the part that matters
        seen.add(fingerprint(sliced))
        runs = _runs(sliced, permits, until - monotonic())
        if runs is None:  # larger choices are larger still
            return Visited(tuple(found), False)
        for patterns in sorted(runs, key=lambda p: (len(p), sorted(p))):
            if not any(f.switches <= chosen and f.patterns <= patterns for f in found):
                witness = _witness(bench, *runs[patterns])
                found.append(Suffices(chosen, patterns, witness))
    return Visited(tuple(found), whole)


def _rising(switches: Choice) -> Iterator[Choice]:
    most = len(switches) if len(switches) <= SMALL else TOGETHER
    for size in range(most + 1):
        yield from map(frozenset, combinations(sorted(switches), size))


def _runs(
    sliced: System, permits: Mapping[str, str], seconds: float
) -> dict[Choice, tuple[System, Run]] | None:
    """For each set of patterns that some closed run with the hazard shows, such a run."""
    known = {r.name for r in sliced.rigids}
    mine = {p: s for p, s in permits.items() if s in known}
    numbered = any({"[", "~"} & set(switch) for switch in mine.values())
    alike = None if numbered else in_order(sliced, sliced.prop(GOAL))
    graph = ZoneGraph(sliced if alike is None else alike.system)
    meter = Meter(Limits(MOST_ZONES, max(seconds, 0.0)))
    holds = graph.predicate(sliced.prop(GOAL))
    rigid = {**fixed(sliced), **dict.fromkeys(mine.values(), True)}

    without = {
        pattern: graph.predicate(substitute(sliced.prop(GOAL), {permit: FALSE}))
        for pattern, permit in mine.items()
    }

    def shown(state: Discrete) -> Choice:
        return frozenset(pattern for pattern, test in without.items() if not test(state))

    def visit() -> dict[Choice, tuple[System, Run]] | None:
        roots = graph.roots(rigid, MOST_ZONES)
        if isinstance(roots, Infinite):
            return None
        walk = Walk()
        met: dict[Choice, int] = {}

        def meet() -> None:
            state = walk.nodes[-1].state
            if holds(state):
                met.setdefault(shown(state), len(walk.nodes) - 1)

        for node in beginnings(graph, roots):
            if walk.add(node):
                meet()
        number = 0
        while number < len(walk.nodes):
            for node in successors(graph, number, walk.nodes[number]):
                if walk.add(node):
                    meet()
            number += 1
            if meter.exceeded(len(walk.nodes)):
                return None
        runs = {p: _run(graph, walk, number, mine, p) for p, number in met.items()}
        return {p: (sliced, run if alike is None else alike.back(run)) for p, run in runs.items()}

    answer = persist(graph, meter, visit)
    return answer if isinstance(answer, dict) else None


def _run(
    graph: ZoneGraph, walk: Walk, number: int, permits: Mapping[str, str], patterns: Choice
) -> Run:
    root, steps = walk.path(number)
    run = earliest_run(graph, root, steps)
    asked = {permit: pattern in patterns for pattern, permit in permits.items()}
    return replace(run, rigid={**run.rigid, **asked})


def _witness(bench: Bench, system: System, run: Run) -> Witness:
    """The run, replayed, made short, and replayed again. Permissions stay as they are."""
    confirm(system, run)
    predicate = system.prop(GOAL)
    found = Found(run, NAME, len(run.firings))
    short = shrink(system, predicate, found, bench.budget(0.1)).run
    if short.rigid != run.rigid:
        short = run
    return Witness(system, predicate, short, confirm(system, short), NAME)
