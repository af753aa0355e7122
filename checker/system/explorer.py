"""Whether a predicate can come to hold, decided by visiting every zone that there is.

Breadth first over the zone graph, so that a run that is found has the fewest firings. A zone
inside one met before with the same discrete state is dropped: what can happen from it could happen
from the other, with no more firings. Exact both ways; it ends where the system has finitely many
discrete states, if the limits allow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from operator import ge
from typing import TypeVar

from checker.records import dataclass
from checker.system.domains import Infinite
from checker.system.paths import earliest_run
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import Const, Term
from checker.system.zonegraph import Discrete, Edge, Limits, Meter, Revised, Root, Step, ZoneGraph
from checker.system.zones import Flat, Rows, freeze, thaw


@dataclass(frozen=True, slots=True)
class Found:
    """The predicate holds at the end of `run`, and no run with fewer firings ends so."""

    run: Run
    states: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The predicate holds in no reachable state; `states` zones were visited."""

    states: int


@dataclass(frozen=True, slots=True)
class OutOfBudget:
    """Not decided: a limit was reached, or the choices are not finitely many."""

    reason: str
    states: int


Answer = TypeVar("Answer")
ExplorationResult = Found | Unreachable | OutOfBudget


@dataclass(frozen=True, slots=True)
class Node:
    """A zone that was met: `parent` is the number of the one before, `edge` the firing between."""

    state: Discrete
    zone: Flat
    still: bool
    root: Root
    parent: int
    edge: Edge | None


@dataclass(slots=True)
class Walk:
    """The zones met so far, in order; `visited` finds them by discrete state."""

    nodes: list[Node] = field(default_factory=list)
    visited: dict[Discrete, dict[Flat, None]] = field(default_factory=dict)

    def add(self, node: Node) -> bool:
        """Keep the zone unless it lies inside one that was met."""
        zone = node.zone
        known = self.visited.setdefault(node.state, {})
        if zone in known:
            return False
        for other in known:
            if all(map(ge, other, zone)):
                return False
        known[zone] = None
        self.nodes.append(node)
        return True

    def path(self, number: int) -> tuple[Root, list[Step]]:
        """The firings that lead to a zone."""
        node = self.nodes[number]
        steps: list[Step] = []
        while node.edge is not None:
            before = self.nodes[node.parent]
            steps.append(Step(node.edge, before.still))
            node = before
        return node.root, steps[::-1]


def successors(graph: ZoneGraph, number: int, node: Node) -> list[Node]:
    """The zones one firing after `node`, which has that number."""
    rows = thaw(node.zone, len(node.state.clocks))
    found: list[Node] = []
    for edge in graph.edges(node.state):
        fired = graph.after(rows, edge)
        if fired is not None:
            found += _settled(graph, fired, edge.target, node.root, number, edge)
    return found


def beginnings(graph: ZoneGraph, roots: list[Root]) -> list[Node]:
    """The zones at the start."""
    return [
        Node(root.state, freeze(rows), still, root, -1, None)
        for root in roots
        for rows, still in graph.start(root)
    ]


def _settled(
    graph: ZoneGraph, rows: Rows, state: Discrete, root: Root, parent: int, edge: Edge
) -> list[Node]:
    return [
        Node(state, freeze(zone), still, root, parent, edge)
        for zone, still in graph.settle(state, rows)
    ]


def explore(
    system: System,
    target: str | Term,
    limits: Limits = Limits(),  # noqa: B008
    rigid: Mapping[str, Const] | None = None,
) -> ExplorationResult:
    """Whether `target`, a predicate or the name of a property, holds in some reachable state.

    `rigid` fixes some or all rigid variables; the others are tried with every value they can have.
    """
    term = system.prop(target) if isinstance(target, str) else target
    graph = ZoneGraph(system)
    meter = Meter(limits)
    return persist(graph, meter, lambda: _search(graph, term, meter, rigid or {}))


def persist(graph: ZoneGraph, meter: Meter, attempt: Callable[[], Answer]) -> Answer | OutOfBudget:
    """Try until nothing new is learnt about bounds on the way (see `zonegraph`)."""
    revisions = 0
    while True:
        try:
            return attempt()
        except Revised:
            graph.restart()
            revisions += 1
            if reason := meter.exceeded(revisions):
                return OutOfBudget(f"{reason}, with bounds that keep growing", 0)


@dataclass(frozen=True, slots=True)
class Reachable:
    """Every discrete state that is reachable, each as the values of all variables."""

    valuations: tuple[Mapping[str, Const], ...]
    states: int


def reachable(
    system: System,
    limits: Limits = Limits(),  # noqa: B008
    rigid: Mapping[str, Const] | None = None,
) -> Reachable | OutOfBudget:
    """All reachable valuations of rigid and other variables, in the order in which they are met."""
    graph = ZoneGraph(system)
    meter = Meter(limits)
    walk = persist(graph, meter, lambda: walk_all(graph, meter, rigid or {}, lambda _: False))
    if isinstance(walk, OutOfBudget):
        return walk
    valuations = tuple(dict(zip(graph.names, s.values, strict=True)) for s in walk.visited)
    return Reachable(valuations, len(walk.nodes))


def _search(
    graph: ZoneGraph, term: Term, meter: Meter, rigid: Mapping[str, Const]
) -> ExplorationResult:
    holds = graph.predicate(term)
    walk = walk_all(graph, meter, rigid, holds)
    if isinstance(walk, OutOfBudget):
        return walk
    if not walk.nodes or not holds(walk.nodes[-1].state):
        return Unreachable(len(walk.nodes))
    root, steps = walk.path(len(walk.nodes) - 1)
    return Found(earliest_run(graph, root, steps), len(walk.nodes))


def walk_all(
    graph: ZoneGraph, meter: Meter, rigid: Mapping[str, Const], wanted: Callable[[Discrete], bool]
) -> Walk | OutOfBudget:
    """Visit every zone, breadth first; stop after the first whose discrete state is wanted."""
    roots = graph.roots(rigid, meter.limits.states)
    if isinstance(roots, Infinite):
        return OutOfBudget(roots.reason, 0)
    walk = Walk()
    for node in beginnings(graph, roots):
        if walk.add(node) and wanted(node.state):
            return walk
    number = 0
    while number < len(walk.nodes):
        for node in successors(graph, number, walk.nodes[number]):
            if walk.add(node) and wanted(node.state):
                return walk
        number += 1
        if reason := meter.exceeded(len(walk.nodes)):
            return OutOfBudget(reason, len(walk.nodes))
    return walk
