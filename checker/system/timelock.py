"""Time-locks: reachable states from which time cannot diverge, which make every proof vacuous.

In such a state a deadline is due and nothing can fire, or firings without any time in between go on
for ever (Zeno). Call a state *free* if every deadline that binds in it lies strictly ahead, so that
some time may pass. Claim: if there are finitely many values of deadlines, time can diverge from
every reachable state if and only if from every reachable state a free one is reached by firings
alone, without time in between.

Only if: a run whose time diverges lets time pass at some point; before that there are only firings,
and the state in which time first passes is free. If: from any state fire until it is free, wait as
long as is allowed, and so on; every state on the way is reachable, so this never ends. If no
deadline binds at some point time diverges there. Otherwise the k-th wait ends at an instant
e_k = s + d, s being a stamp and d > 0 a deadline (it was ahead, and waiting used it up; d = 0 is
due when stamped, and a copied stamp is some earlier stamp as well). Suppose all e_k stay below a
limit E. There are finitely many d > 0, the least being m, so those stamps s that matter lie at or
below E - m. Stamps are instants of firings, that is, the ends of earlier waits (or 0), which rise
strictly towards the limit: finitely many are at or below E - m. So there are finitely many sums
s + d, and yet the e_k are infinitely many and distinct. Hence they have no limit: time diverges.

So it is enough to look, in every zone, at the part where a deadline is due (or overrun) and to see
whether firings lead from all of its points to free states. No time passes there, so every age stays
one of the ages at the beginning or is 0, and conditions on the way are bounds on those. Zones are
extrapolated symmetrically: what is added is bisimilar to what is there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

from checker.records import dataclass
from checker.system.domains import Infinite
from checker.system.evaluate import evaluate, holds
from checker.system.explorer import OutOfBudget, Walk, beginnings, persist, successors
from checker.system.interpreter import Replayed, State, enabled_firings, fire, replay, wait
from checker.system.paths import earliest_run_until, exact_zone
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import Const
from checker.system.zonegraph import Bound, Discrete, Limits, Meter, ZoneGraph
from checker.system.zones import (
    INFINITE,
    ZERO,
    Flat,
    Rows,
    at_most,
    below,
    freeze,
    includes,
    subtract,
    thaw,
    tighten,
)


@dataclass(frozen=True, slots=True)
class TimeLock:
    """`run` ends where time is locked: the deadlines of the timers `due` allow no more time.

    Nothing can fire there, or, for a Zeno lock, only the transitions in `repeating`, for ever.
    """

    run: Run
    due: tuple[str, ...]
    repeating: tuple[str, ...]
    states: int


@dataclass(frozen=True, slots=True)
class NoTimeLock:
    """Time can diverge from every reachable state; `states` zones were visited."""

    states: int


TimeLockResult = TimeLock | NoTimeLock | OutOfBudget


_Freed = dict[Discrete, dict[Flat, None]]


@dataclass(frozen=True, slots=True)
class _TooMany(Exception):
    """More states without time in between than the limit."""

    states: int


def find_time_lock(
    system: System,
    limits: Limits = Limits(),  # noqa: B008
    rigid: Mapping[str, Const] | None = None,
) -> TimeLockResult:
    """A time-lock after as few firings as possible, if there is one.

    `rigid` fixes some or all rigid variables; the others are tried with every value.
    """
    graph = ZoneGraph(system, symmetric=True)
    meter = Meter(limits)
    try:
        return persist(graph, meter, lambda: _search(graph, meter, rigid or {}))
    except _TooMany as many:
        return OutOfBudget(f"more than {many.states} firings without time between", 0)


def _search(graph: ZoneGraph, meter: Meter, rigid: Mapping[str, Const]) -> TimeLockResult:
    roots = graph.roots(rigid, meter.limits.states)
    if isinstance(roots, Infinite):
        return OutOfBudget(roots.reason, 0)
    walk = Walk()
    freed: _Freed = {}
    new = beginnings(graph, roots)
    number = -1
    while True:
        for node in new:
            rows = thaw(node.zone, len(node.state.clocks))
            if walk.add(node) and locked_part(graph, node.state, rows, meter.limits.states, freed):
                return _report(graph, walk, meter.limits.states)
        number += 1
        if number == len(walk.nodes):
            return NoTimeLock(len(walk.nodes))
        if reason := meter.exceeded(len(walk.nodes)):
            return OutOfBudget(reason, len(walk.nodes))
        new = successors(graph, number, walk.nodes[number])


def locked_part(
    graph: ZoneGraph, state: Discrete, rows: Rows, limit: int, freed: _Freed
) -> Rows | None:
    """A part of the zone from which firings alone lead to no free state; None if all is well.

    `freed` remembers parts of which that is known.
    """
    for clock, due in state.dues:
        piece = [list(row) for row in rows]
        if tighten(piece, 0, clock, at_most(-due)):
            known = freed.setdefault(state, {})
            flat = freeze(piece)
            if flat in known or any(includes(other, flat) for other in known):
                continue
            known[flat] = None
            rest = _not_freed(graph, state, piece, limit)
            if rest:
                return rest[0]
    return None


def _not_freed(graph: ZoneGraph, state: Discrete, piece: Rows, limit: int) -> list[Rows]:
    """The points of `piece` from which firings alone lead to no free state.

    A state on the way is given by which of the ages at the beginning (0: none, the age is 0) each
    of its clocks has, and by a zone of those ages at the beginning from which one gets there.
    """
    rest = [piece]
    first = tuple(range(1, len(state.clocks) + 1))
    # what is due goes first: it is nearly always the way to a free state
    stack: list[tuple[Discrete, tuple[int, ...], Rows]] = [(state, first, piece)]
    seen: dict[tuple[Discrete, tuple[int, ...]], list[Flat]] = {}
    count = 0
    while stack and rest:
        here, ages, rows = stack.pop()
        known = seen.setdefault((here, ages), [])
        flat = freeze(rows)
        if any(includes(other, flat) for other in known):
            continue
        known.append(flat)
        count += 1
        if count > limit:
            raise _TooMany(limit)
        free = _bounded(rows, (0, *ages), [Bound(c, 0, below(due)) for c, due in here.dues])
        if free is not None:
            rest = [part for one in rest for part in subtract(one, free)]
        pressing = {
            here.clocks[c - 1] for c, due in here.dues if rows[0][ages[c - 1]] <= at_most(-due)
        }
        edges = graph.edges(here)
        timers = [graph.system.transitions[edge.transition].timer for edge in edges]
        for edge in [
            *(e for e, timer in zip(edges, timers, strict=True) if timer not in pressing),
            *(e for e, timer in zip(edges, timers, strict=True) if timer in pressing),
        ]:
            then = _bounded(rows, (0, *ages), edge.when)
            if then is not None:
                after = tuple(ages[source - 1] if source else 0 for source in edge.sources)
                stack.append((edge.target, after, then))
    return rest


def _bounded(rows: Rows, ages: tuple[int, ...], bounds: Sequence[Bound]) -> Rows | None:
    """The points whose present ages obey the bounds; None if there are none."""
    result = [list(row) for row in rows]
    for bound in bounds:
        i, j = ages[bound.i], ages[bound.j]
        if i == j:
            if bound.bound < ZERO:
                return None
        elif not tighten(result, i, j, bound.bound):
            return None
    return result


def _report(graph: ZoneGraph, walk: Walk, limit: int) -> TimeLock:
    """The run to the zone met last, to a point of it at which time is locked, and on."""
    number = len(walk.nodes) - 1
    root, steps = walk.path(number)
    node = walk.nodes[number]
    exact = exact_zone(graph, root, steps, node.still)
    locked = locked_part(graph, node.state, exact, limit, {})
    assert locked is not None, "a point bisimilar to a locked one is locked"
    width = range(len(locked))
    final = [
        Bound(i, j, locked[i][j])
        for i in width
        for j in width
        if i != j and locked[i][j] != INFINITE
    ]
    run = earliest_run_until(graph, root, steps, node.still, final)
    return _continued(graph.system, run, len(walk.nodes))


def _continued(system: System, run: Run, states: int) -> TimeLock:
    """Go on, without time, to where nothing can fire; if there is no such place it is Zeno."""
    replayed = replay(system, run)
    assert isinstance(replayed, Replayed), "a run of the explorer is a run"
    start = wait(system, replayed.states[-1], run.end)
    assert isinstance(start, State)
    queue: deque[tuple[State, tuple[Firing, ...]]] = deque([(start, ())])
    seen = {_key(start)}
    fired: set[int] = set()
    while queue:
        state, firings = queue.popleft()
        enabled = enabled_firings(system, state)
        if not enabled:
            longer = Run(run.rigid, run.initial, (*run.firings, *firings), run.end)
            return TimeLock(longer, _due(system, state), (), states)
        for i, j in enabled:
            fired.add(i)
            after = fire(system, state, i, j)
            assert isinstance(after, State)
            if _key(after) not in seen:
                seen.add(_key(after))
                queue.append((after, (*firings, Firing(run.end, i, j))))
    names = tuple(system.transitions[i].name for i in sorted(fired))
    return TimeLock(run, _due(system, start), names, states)


def _key(state: State) -> tuple[object, ...]:
    return (*(state.values[name] for name in sorted(state.values)), state.stamps)


def _due(system: System, state: State) -> tuple[str, ...]:
    return tuple(
        timer.name
        for i, timer in enumerate(system.timers)
        if timer.deadline is not None
        and holds(timer.binding, state.values)
        and holds(timer.active, state.values)
        and state.age(i) >= evaluate(timer.deadline, state.values)
    )
