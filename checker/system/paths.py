"""From a path in the zone graph to a run: which instants its firings may have.

Zones forget what no bound can tell apart; along one path everything is exact again. Instants obey
bounds on differences: each firing comes no earlier than the one before, no deadline is overrun
while time passes, and each window bounds the time since the event that stamped its timer.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.system.run import Firing, Run
from checker.system.terms import Const, Sort
from checker.system.timing import AtLeast, earliest
from checker.system.zonegraph import Bound, Discrete, Root, Step, ZoneGraph
from checker.system.zones import Rows, point


def exact_zone(graph: ZoneGraph, root: Root, steps: Sequence[Step], still: bool) -> Rows:
    """The zone at the end of a path, without extrapolation; `still`: no time passes there."""
    state = root.state
    rows = point(len(state.clocks))
    for step in steps:
        if not step.still:
            graph.let_pass(state, rows)
        fired = graph.after(rows, step.edge)
        assert fired is not None, "a path of nonempty zones has a run"
        rows, state = fired, step.edge.target
    if not still:
        graph.let_pass(state, rows)
    return rows


def earliest_run(graph: ZoneGraph, root: Root, steps: Sequence[Step]) -> Run:
    """The run along a path with the earliest firings; it ends with the last of them."""
    events = _Events(root)
    for step in steps:
        events.follow(step)
    instants = earliest(events.now + 1, events.constraints)
    assert instants is not None, "a path of nonempty zones has a run"
    return _run(graph, root, steps, instants)


def earliest_run_until(
    graph: ZoneGraph, root: Root, steps: Sequence[Step], still: bool, goal: Sequence[Bound]
) -> Run:
    """The run along a path with the earliest firings, that waits at its end until ages meet `goal`.

    `still`: no time may pass there. `goal` must be met somewhere in the path's exact zone.
    """
    events = _Events(root)
    for step in steps:
        events.follow(step)
    events.wait(still)
    events.bound(goal)
    instants = earliest(events.now + 1, events.constraints)
    assert instants is not None, "the goal lies in the path's exact zone"
    return _run(graph, root, steps, instants)


class _Events:
    """Event 0 is the beginning, event k the k-th firing; `_stamps`: which one stamped a clock."""

    def __init__(self, root: Root) -> None:
        self.now = 0
        self.constraints: list[AtLeast] = []
        self._state: Discrete = root.state
        self._stamps = [0, *(0 for _ in root.state.clocks)]

    def follow(self, step: Step) -> None:
        self.wait(step.still)
        self.bound(step.edge.when)
        self._stamps = [0, *(self._stamps[s] if s else self.now for s in step.edge.sources)]
        self._state = step.edge.target

    def wait(self, still: bool) -> None:
        """The next event comes after some time, or after none."""
        self.now += 1
        self.constraints.append(AtLeast(self.now, self.now - 1, Fraction(0)))
        if still:
            self.constraints.append(AtLeast(self.now - 1, self.now, Fraction(0)))
            return
        self.constraints += [
            AtLeast(self._stamps[clock], self.now, Fraction(-due))
            for clock, due in self._state.dues
        ]

    def bound(self, bounds: Sequence[Bound]) -> None:
        """Bounds on ages now; an age is this event's instant minus that of the stamp."""
        for b in bounds:
            later = self._stamps[b.i] if b.i else self.now
            earlier = self._stamps[b.j] if b.j else self.now
            low = Fraction(-(b.bound >> 1))
            self.constraints.append(AtLeast(later, earlier, low, not b.bound & 1))


def _run(graph: ZoneGraph, root: Root, steps: Sequence[Step], instants: Sequence[Fraction]) -> Run:
    times = [instant / graph.scale for instant in instants]
    firings = tuple(
        Firing(at, step.edge.transition, step.edge.branch)
        for at, step in zip(times[1:], steps, strict=False)
    )
    system = graph.system
    rigid = {r.name: _typed(root.rigid[r.name], r.domain.sort) for r in system.rigids}
    initial = {v.name: _typed(root.initial[v.name], v.domain.sort) for v in system.variables}
    return Run(rigid, initial, firings, times[-1])


def _typed(value: Const, sort: Sort) -> Const:
    return Fraction(value) if sort is Sort.REAL else value
