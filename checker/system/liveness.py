"""`P leads to Q`, without a bound: whenever P holds, Q holds then or some time later.

It fails if there is a run in which time diverges, every weakly fair transition that stays enabled
fires again and again, and after some state with P no state ever satisfies Q. Such runs are infinite
paths of the zone graph. With a symmetric extrapolation that graph is finite (if the discrete states
are), and each of its infinite paths is one of the system: every finite beginning is (zones hold
nothing but what is reached, up to a bisimulation), there are finitely many regions, and by Koenig's
lemma so is the whole (Tripakis 2009, "Checking timed Buchi emptiness on simulation graphs"; Li
2009). Inclusion between zones does not keep infinite paths, so here zones are merged only where
they are equal.

Time diverges: a *beat* is added, a transition without effects that may fire 1 ms after it last did;
time diverges exactly in the runs that can be told with infinitely many beats. Weak fairness: from a
path that stays in a strongly connected part one can visit all of it again and again. So `P leads to
Q` fails if and only if states with P and without Q lead, through states without Q, to a strongly
connected part without Q that has a beat and, for every fair transition, a firing of it or a state
(or, if it takes time to become enabled, a restart of its timer) that disables it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from checker.records import dataclass
from checker.system.domains import Infinite
from checker.system.explorer import Node, OutOfBudget, beginnings, persist, successors
from checker.system.paths import earliest_run
from checker.system.run import Run
from checker.system.system import AgeWindow, Branch, Moment, Origin, System, Timer, Transition
from checker.system.terms import TRUE, Const, Term, real
from checker.system.zonegraph import Discrete, Edge, Limits, Meter, Step, ZoneGraph
from checker.system.zones import Flat


@dataclass(frozen=True, slots=True)
class Leads:
    """Whenever the cause holds the effect holds then or later; `states` zones were visited."""

    states: int


@dataclass(frozen=True, slots=True)
class Misses:
    """The cause holds after the first `cause` firings of `run` and the effect never from then on.

    The firings from number `loop` on can be repeated for ever, with time diverging (not always at
    the same intervals); if there are none, nothing needs to fire any more.
    """

    run: Run
    cause: int
    loop: int
    states: int


LeadsToResult = Leads | Misses | OutOfBudget


@dataclass(slots=True)
class _Graph:
    """All zones, with all firings between them."""

    nodes: list[Node]
    edges: list[list[tuple[Edge, int]]]


@dataclass(frozen=True, slots=True)
class _Arc:
    """A firing between two numbered zones."""

    source: int
    edge: Edge
    target: int


def leads_to(
    system: System,
    cause: str | Term,
    effect: str | Term,
    limits: Limits = Limits(),  # noqa: B008
    rigid: Mapping[str, Const] | None = None,
) -> LeadsToResult:
    """Whether `cause` leads to `effect` (predicates, or names of properties).

    `rigid` fixes some or all rigid variables. Out of budget also for what is not supported: a fair
    transition whose windows have an upper bound or whose timer is a copy of others.
    """
    if reason := _unsupported(system):
        return OutOfBudget(reason, 0)
    terms = [system.prop(one) if isinstance(one, str) else one for one in (cause, effect)]
    graph = ZoneGraph(with_beat(system), symmetric=True)
    meter = Meter(limits)

    def attempt() -> LeadsToResult:
        full = _whole(graph, meter, rigid or {})
        if isinstance(full, OutOfBudget):
            return full
        return _decide(graph, full, graph.predicate(terms[0]), graph.predicate(terms[1]))

    return persist(graph, meter, attempt)


def with_beat(system: System) -> System:
    """The system with the beat as its last timer and last transition."""
    timer = len(system.timers)
    beat = Transition(
        name="beat",
        branches=(Branch(TRUE, ()),),
        origin=Origin("", "", "beat", Moment.INTERNAL),
        timer=timer,
        windows=(AgeWindow(real(1)),),
        restarts=(timer,),
    )
    return replace(
        system,
        timers=(*system.timers, Timer("beat", TRUE)),
        transitions=(*system.transitions, beat),
    )


def _unsupported(system: System) -> str:
    copied = {target for t in system.transitions for b in t.branches for target, _ in b.copies}
    for transition in system.transitions:
        if transition.fair and transition.timer is not None:
            if any(window.high is not None for window in transition.windows):
                return f"{transition.name} is fair and has an upper bound"
            if transition.timer in copied:
                return f"{transition.name} is fair and its timer is a copy"
    return ""


def _whole(graph: ZoneGraph, meter: Meter, rigid: Mapping[str, Const]) -> _Graph | OutOfBudget:
    roots = graph.roots(rigid, meter.limits.states)
    if isinstance(roots, Infinite):
        return OutOfBudget(roots.reason, 0)
    full = _Graph([], [])
    numbers: dict[tuple[Discrete, Flat, bool], int] = {}

    def add(node: Node) -> int:
        key = (node.state, node.zone, node.still)
        if key not in numbers:
            numbers[key] = len(full.nodes)
            full.nodes.append(node)
        return numbers[key]

    for node in beginnings(graph, roots):
        add(node)
    while len(full.edges) < len(full.nodes):
        number = len(full.edges)
        following = successors(graph, number, full.nodes[number])
        full.edges.append([(n.edge, add(n)) for n in following if n.edge is not None])
        if reason := meter.exceeded(len(full.nodes)):
            return OutOfBudget(reason, len(full.nodes))
    return full


def _decide(
    graph: ZoneGraph,
    full: _Graph,
    cause: Callable[[Discrete], bool],
    effect: Callable[[Discrete], bool],
) -> LeadsToResult:
    pending = [not effect(node.state) for node in full.nodes]
    starts = [i for i, node in enumerate(full.nodes) if pending[i] and cause(node.state)]
    arcs = [
        [_Arc(i, edge, j) for edge, j in edges if pending[i] and pending[j]]
        for i, edges in enumerate(full.edges)
    ]
    before = _search(starts, arcs)
    fair = [i for i, t in enumerate(graph.system.transitions) if t.fair]
    for part in _strong_parts(before, arcs):
        inside = set(part)
        within = [a for i in part for a in arcs[i] if a.target in inside]
        loop = _evidence(graph, full, part, within, fair)
        if loop is not None:
            return _misses(graph, full, arcs, before, loop, cause, effect)
    return Leads(len(full.nodes))


def _search(starts: Iterable[int], arcs: Sequence[Sequence[_Arc]]) -> dict[int, _Arc | None]:
    """What is reached from the starts, breadth first, each with the arc by which."""
    reached: dict[int, _Arc | None] = dict.fromkeys(starts)
    queue = list(reached)
    for i in queue:
        for arc in arcs[i]:
            if arc.target not in reached:
                reached[arc.target] = arc
                queue.append(arc.target)
    return reached


def _strong_parts(nodes: Iterable[int], arcs: Sequence[Sequence[_Arc]]) -> list[list[int]]:
    """Strongly connected parts among nodes that are closed under the arcs (Tarjan 1972)."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on_stack: set[int] = set()
    parts: list[list[int]] = []
    for start in nodes:
        work = [(start, 0)] if start not in index else []
        while work:
            node, done = work.pop()
            if done == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            else:
                low[node] = min(low[node], low[arcs[node][done - 1].target])
            for k in range(done, len(arcs[node])):
                target = arcs[node][k].target
                if target not in index:
                    work += [(node, k + 1), (target, 0)]
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                if low[node] == index[node]:
                    part = [stack.pop()]
                    while part[-1] != node:
                        part.append(stack.pop())
                    on_stack -= set(part)
                    parts.append(part)
    return parts


def _evidence(
    graph: ZoneGraph,
    full: _Graph,
    part: Sequence[int],
    within: Sequence[_Arc],
    fair: Sequence[int],
) -> list[_Arc | int] | None:
    """What a loop in the part must go through: arcs, and nodes; None if there is no such loop."""
    beat = len(graph.system.transitions) - 1
    wanted: list[_Arc | int | None] = [next((a for a in within if a.edge.transition == beat), None)]
    for i in fair:
        wanted.append(
            next((n for n in part if graph.disables(full.nodes[n].state, i)), None)
            if not any(a.edge.transition == i for a in within)
            else next(a for a in within if a.edge.transition == i)
        )
        if wanted[-1] is None:
            wanted[-1] = next((a for a in within if graph.delays(a.edge, i)), None)
    if any(one is None for one in wanted):
        return None
    return [one for one in wanted if one is not None]


def _misses(
    graph: ZoneGraph,
    full: _Graph,
    arcs: Sequence[Sequence[_Arc]],
    before: Mapping[int, _Arc | None],
    loop: Sequence[_Arc | int],
    cause: Callable[[Discrete], bool],
    effect: Callable[[Discrete], bool],
) -> Misses:
    """A run to the part, once around everything that the loop must go through, and back."""
    first = loop[0]
    assert isinstance(first, _Arc)
    to_part = _back(before, first.source)
    start = to_part[0].source if to_part else first.source
    stem: list[Step] = []
    root = full.nodes[start].root
    node = full.nodes[start]
    while node.edge is not None:
        parent = full.nodes[node.parent]
        stem.append(Step(node.edge, parent.still))
        node = parent
    root = node.root
    stem.reverse()
    around = [first]
    for one in (*loop[1:], first.source):
        goal = one.source if isinstance(one, _Arc) else one
        around += _back(_search([around[-1].target], arcs), goal)
        if isinstance(one, _Arc):
            around.append(one)
    path = [*to_part, *around]
    steps = [*stem, *(Step(a.edge, full.nodes[a.source].still) for a in path)]
    run = earliest_run(graph, root, steps)
    beat = len(graph.system.transitions) - 1
    kept = [firing.transition != beat for firing in run.firings]
    firings = tuple(firing for firing, keep in zip(run.firings, kept, strict=True) if keep)
    began = len(stem)
    for i in range(len(stem) - 1, -1, -1):
        state = stem[i - 1].edge.target if i else root.state
        if effect(state):
            break
        if cause(state):
            began = i
    return Misses(
        Run(run.rigid, run.initial, firings, run.end),
        sum(kept[:began]),
        sum(kept[: len(stem) + len(to_part)]),
        len(full.nodes),
    )


def _back(reached: Mapping[int, _Arc | None], goal: int) -> list[_Arc]:
    """The arcs from a start of a search to `goal`."""
    path: list[_Arc] = []
    arc = reached[goal]
    while arc is not None:
        path.append(arc)
        arc = reached[arc.source]
    return path[::-1]
