"""Why a wait ends, for certificates: the states in which one waits, as stages that are left.

A stage is a strongly connected part of the discrete states of the zone graph in which the wait goes
on. What ends it is a timer with a deadline that nothing in the part stamps, or a fair transition
that nothing in the part disables. Where a part has neither there is no certificate of this form,
though the wait may end all the same (by timers that take turns, say).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.engines.contract import Budget
from checker.engines.invariant import states_of
from checker.engines.zones import fixed
from checker.system.evaluate import holds
from checker.system.explorer import OutOfBudget, Walk, persist, successors, walk_all
from checker.system.system import System
from checker.system.terms import Term
from checker.system.zonegraph import Discrete, Edge, Limits, Meter, ZoneGraph
from checker.system.zones import Flat

MOST_ZONES = 4_000
TIMER, FAIR = "timer", "fair"


@dataclass(frozen=True, slots=True)
class Found:
    """An invariant, and the stages: what they are, and what ends each (kind and position)."""

    invariant: Term
    stages: tuple[tuple[Term, str, int], ...]


@dataclass(slots=True)
class _Graph:
    """The discrete states in which one waits, with the firings between them."""

    states: list[Discrete]
    edges: dict[Discrete, list[Edge]] = field(default_factory=dict)


def stages(system: System, awaited: Term, budget: Budget) -> Found | None:
    """The stages of a small system; None where it is not small, or a part is not left like that."""
    graph = ZoneGraph(system)
    meter = Meter(Limits(MOST_ZONES, max(budget.remaining() / 2, 0.1)))
    walk = persist(graph, meter, lambda: walk_all(graph, meter, fixed(system), lambda _: False))
    if isinstance(walk, OutOfBudget):
        return None
    waiting = _waiting(graph, walk, awaited)
    found: list[tuple[Term, str, int]] = []
    for part in _strong_parts(waiting):
        helper = _helper(graph, waiting, part)
        if helper is None:
            return None
        zones: dict[Discrete, dict[Flat, None]] = {s: walk.visited[s] for s in part}
        found.append((states_of(system, graph, zones), *helper))
    return Found(states_of(system, graph, walk.visited), tuple(found))


def _waiting(graph: ZoneGraph, walk: Walk, awaited: Term) -> _Graph:
    waits = graph.predicate(awaited)
    found = _Graph([state for state in walk.visited if waits(state)])
    edges: dict[Discrete, dict[Edge, None]] = {state: {} for state in found.states}
    for number, node in enumerate(walk.nodes):
        if node.state in edges:
            for after in successors(graph, number, node):
                if after.edge is not None and after.state in edges:
                    edges[node.state][after.edge] = None
    found.edges = {state: list(some) for state, some in edges.items()}
    return found


def _helper(graph: ZoneGraph, waiting: _Graph, part: set[Discrete]) -> tuple[str, int] | None:
    """What ends a stage."""
    system = graph.system
    inside = [e for state in part for e in waiting.edges[state] if e.target in part]
    for t, timer in enumerate(system.timers):
        if timer.deadline is not None and all(_binds(graph, state, t) for state in part):
            if not any(_stamps(edge, t) for edge in inside):
                return TIMER, t
    for i, transition in enumerate(system.transitions):
        if not transition.fair or any(edge.transition == i for edge in inside):
            continue
        stamped = transition.timer is not None and any(
            transition.timer in edge.target.clocks and _stamps(edge, transition.timer)
            for edge in inside
        )
        if not stamped and not any(graph.disables(state, i) for state in part):
            return FAIR, i
    return None


def _binds(graph: ZoneGraph, state: Discrete, t: int) -> bool:
    timer = graph.system.timers[t]
    values: Mapping[str, object] = dict(zip(graph.names, state.values, strict=True))
    return t in state.clocks and holds(timer.active, values) and holds(timer.binding, values)  # type: ignore[arg-type]


def _stamps(edge: Edge, t: int) -> bool:
    """Whether the timer begins anew with the firing, or takes over another's stamp."""
    clocks = edge.target.clocks
    return t not in clocks or not edge.sources[clocks.index(t)]


def _strong_parts(waiting: _Graph) -> list[set[Discrete]]:
    """Strongly connected parts, those that lead to no other first (Tarjan 1972)."""
    index: dict[Discrete, int] = {}
    low: dict[Discrete, int] = {}
    stack: list[Discrete] = []
    on_stack: set[Discrete] = set()
    parts: list[set[Discrete]] = []
    for root in waiting.states:
        work = [(root, 0)] if root not in index else []
        while work:
            state, done = work.pop()
            if done == 0:
                index[state] = low[state] = len(index)
                stack.append(state)
                on_stack.add(state)
            edges = waiting.edges[state]
            if done:
                low[state] = min(low[state], low[edges[done - 1].target])
            for k in range(done, len(edges)):
                target = edges[k].target
                if target not in index:
                    work += [(state, k + 1), (target, 0)]
                    break
                if target in on_stack:
                    low[state] = min(low[state], index[target])
            else:
                if low[state] == index[state]:
                    part = {stack.pop()}
                    while state not in part:
                        part.add(stack.pop())
                    on_stack -= part
                    parts.append(part)
    return parts


__all__ = ["Found", "stages"]
