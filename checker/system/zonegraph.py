"""The zone graph of a system: discrete states, what may happen in each, and when.

A discrete state gives every variable (rigid ones and captured bounds included) a value, so in it
every bound is a number and every firing leads to one discrete state. Which ages go with it is said
by a zone over the timers that matter there: those that are active and compared with something.

A run is a path in this graph; zones are kept as they are when time has passed. All bounds are
multiplied by `scale` so that they are whole numbers. The scale, the largest constants (see
`zones.extrapolate`) and the timers that are read while inactive become known only as states are
met; where one turns out to be wrong, what was computed so far is void and `Revised` is raised: the
caller starts again with the graph, which has learnt it. This ends if there are finitely many
bounds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import field
from fractions import Fraction
from math import lcm

from checker.records import dataclass
from checker.system import zones
from checker.system.compiled import Compiled
from checker.system.domains import Infinite, initial_choices, rigid_choices
from checker.system.evaluate import Values, compile_term
from checker.system.system import System
from checker.system.terms import Const, Term, variables_of
from checker.system.zones import (
    Rows,
    at_most,
    below,
    extrapolate,
    point,
    rebase,
    tighten,
)


class Revised(Exception):
    """The graph has learnt a bound that makes what was computed with it so far void."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Limits:
    """When to give up: after so many zones (or discrete states) or seconds of processor time, or
    as soon as `stopped` says so."""

    states: int = 200_000
    seconds: float = 60.0
    stopped: Callable[[], bool] = _never


@dataclass(slots=True)
class Meter:
    """Counts against the limits."""

    limits: Limits
    began: float = field(default_factory=time.thread_time)

    def exceeded(self, states: int) -> str:
        """Why to give up now, or nothing."""
        if states >= self.limits.states:
            return f"more than {self.limits.states} states"
        if time.thread_time() - self.began > self.limits.seconds:
            return f"more than {self.limits.seconds:g} s"
        return "stopped" if self.limits.stopped() else ""


@dataclass(frozen=True, slots=True)
class Bound:
    """Clock i minus clock j is below a bound, encoded as in `zones`."""

    i: int
    j: int
    bound: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A firing. `when` bounds the ages; `sources[k]` is the clock that becomes clock k + 1 of the
    target, 0 for one that starts now."""

    transition: int
    branch: int
    when: tuple[Bound, ...]
    target: Discrete
    sources: tuple[int, ...]


@dataclass(slots=True, eq=False)
class Discrete:
    """A discrete state: `clocks[k]` is the timer whose age clock k + 1 is, `dues` pairs clocks with
    the (scaled) deadlines that bind here."""

    values: Values
    active: Values
    clocks: tuple[int, ...]
    dues: tuple[tuple[int, int], ...]
    lower: tuple[int, ...]
    upper: tuple[int, ...]
    edges: tuple[Edge, ...] | None = None


@dataclass(frozen=True, slots=True)
class Root:
    """A start: rigid and initial values as chosen, and the discrete state after the latches."""

    rigid: Mapping[str, Const]
    initial: Mapping[str, Const]
    state: Discrete


@dataclass(frozen=True, slots=True)
class Step:
    """A firing on a path; `still`: no time may pass before it."""

    edge: Edge
    still: bool


@dataclass(slots=True)
class _Constants:
    """Largest constants that timers are compared with, under one choice of rigid values."""

    lower: list[int]
    upper: list[int]


class ZoneGraph:
    """Computed as it is walked. `symmetric`: extrapolate so that infinite runs are kept exactly."""

    def __init__(self, system: System, *, symmetric: bool = False) -> None:
        self.system = system
        self.names = [one.name for one in system.rigids] + [v.name for v in system.variables]
        self._symmetric = symmetric
        self._positions = {name: i for i, name in enumerate(self.names)}
        self._scale = 1
        self._constants: dict[Values, _Constants] = {}
        self._read_inactive = {
            source for t in system.transitions for b in t.branches for _, source in b.copies
        }
        self._copied = sorted(
            {pair for t in system.transitions for b in t.branches for pair in b.copies}
        )
        self._states: dict[Values, Discrete] = {}
        self._code = Compiled(system, self._positions)

    @property
    def scale(self) -> int:
        """What bounds in ms are multiplied by in the matrices."""
        return self._scale

    def scaled(self, value: Fraction) -> int:
        """A bound of a caller's own (ms) as it stands in the matrices; may raise `Revised`."""
        return self._scaled(value)

    def known(self) -> list[Discrete]:
        """The discrete states met so far."""
        return list(self._states.values())

    def predicate(self, term: Term) -> Callable[[Discrete], bool]:
        """A test of discrete states."""
        test = compile_term(term, self._positions)
        return lambda state: bool(test(state.values))

    def roots(self, rigid: Mapping[str, Const], limit: int) -> list[Root] | Infinite:
        """Every start, in order; `rigid` fixes some or all rigid variables."""
        choices = rigid_choices(self.system, rigid, limit)
        if isinstance(choices, Infinite):
            return choices
        roots: list[Root] = []
        for chosen in choices:
            starts = initial_choices(self.system, chosen, limit)
            if isinstance(starts, Infinite):
                return starts
            roots += [Root(chosen, start, self._begin({**chosen, **start})) for start in starts]
            if len(roots) > limit:
                return Infinite(f"more than {limit} ways to begin")
        return roots

    def restart(self) -> None:
        """Forget all states; to be called after `Revised`."""
        self._states.clear()

    def _begin(self, valuation: Mapping[str, Const]) -> Discrete:
        values = [valuation[name] for name in self.names]
        self._latch(values)
        settled = tuple(values)
        for places, captured in self._code.captures:
            for place, value in zip(places, captured(settled), strict=True):
                values[place] = value
        return self._state(tuple(values))

    def _latch(self, values: list[Const]) -> None:
        for place, value in self._code.latches:
            values[place] = value(values)  # type: ignore[arg-type]

    def _state(self, values: Values) -> Discrete:
        state = self._states.get(values)
        if state is None:
            state = self._states[values] = self._new_state(values)
        return state

    def _new_state(self, values: Values) -> Discrete:
        active = self._code.active(values)
        constants = self._constants_of(values)
        dues = []
        for timer, deadline in self._code.deadlines:
            if active[timer]:
                binding, due = deadline(values)
                if binding:
                    dues.append((timer, self._scaled(due)))
        news = [self._learn(constants.upper, timer, due) for timer, due in dues]
        if any(news):
            raise Revised
        clocks = tuple(
            timer
            for timer in range(len(self.system.timers))
            if (active[timer] or timer in self._read_inactive)
            and (constants.lower[timer] >= 0 or constants.upper[timer] >= 0)
        )
        place = {timer: k for k, timer in enumerate(clocks, start=1)}
        lower, upper = constants.lower, constants.upper
        if self._symmetric:
            lower = upper = [max(pair) for pair in zip(lower, upper, strict=True)]
        return Discrete(
            values,
            active,
            clocks,
            tuple((place[timer], due) for timer, due in dues),
            (-1, *(lower[timer] for timer in clocks)),
            (-1, *(upper[timer] for timer in clocks)),
        )

    def _constants_of(self, values: Values) -> _Constants:
        key = values[: len(self.system.rigids)]
        found = self._constants.get(key)
        if found is None:
            count = len(self.system.timers)
            found = _Constants([-1] * count, [-1] * count)
            self._foresee(found, values)
            self._constants[key] = found
        return found

    def _foresee(self, constants: _Constants, values: Values) -> None:
        """Learn the bounds that read rigid variables only, to be spared starting again for them."""
        open_names = frozenset(self.names[: len(self.system.rigids)])
        for timer, deadline in self._code.deadlines:
            term = self.system.timers[timer].deadline
            if term is not None and variables_of(term) <= open_names:
                binding, due = deadline(values)
                if binding:
                    self._learn(constants.upper, timer, self._scaled(due))
        for transition, windows in zip(self.system.transitions, self._code.windows, strict=True):
            if transition.timer is None:
                continue
            for window, (when, low, strict, high) in zip(transition.windows, windows, strict=True):
                if not when(values):
                    continue
                if variables_of(window.low) <= open_names:
                    bound = self._scaled(low(values))
                    if bound > 0 or (strict and bound == 0):
                        self._learn(constants.lower, transition.timer, bound)
                if high is not None and window.high is not None:
                    if variables_of(window.high) <= open_names:
                        self._learn(constants.upper, transition.timer, self._scaled(high(values)))

    def _scaled(self, value: Const) -> int:
        """A bound as a multiple of 1 / scale."""
        scaled = value * self._scale
        if isinstance(scaled, int):
            return scaled
        if scaled.denominator == 1:
            return scaled.numerator
        self._scale = lcm(self._scale, Fraction(value).denominator)
        self._constants.clear()
        raise Revised

    def _learn(self, known: list[int], timer: int, bound: int) -> bool:
        """`timer` is compared with `bound`; whether that is news."""
        if known[timer] >= max(bound, 0):
            return False
        known[timer] = max(bound, 0)
        changed = True
        while changed:
            changed = False
            for target, source in self._copied:
                if known[source] < known[target]:
                    known[source] = known[target]
                    changed = True
        return True

    def edges(self, state: Discrete) -> tuple[Edge, ...]:
        """Everything that may fire in the state, at whatever ages."""
        if state.edges is None:
            place = {timer: k for k, timer in enumerate(state.clocks, start=1)}
            state.edges = tuple(
                edge
                for i in range(len(self.system.transitions))
                for edge in self._edges_of(state, i, place)
            )
        return state.edges

    def _edges_of(self, state: Discrete, i: int, place: Mapping[int, int]) -> list[Edge]:
        branches = [j for j, guard in enumerate(self._code.guards[i]) if guard(state.values)]
        if not branches:
            return []
        options = self._options(state, i, place)
        edges = []
        for j in branches if options else ():
            target, sources = self._successor(state, i, j, place)
            edges += [Edge(i, j, when, target, sources) for when in options]
        return edges

    def _options(
        self, state: Discrete, i: int, place: Mapping[int, int]
    ) -> list[tuple[Bound, ...]]:
        """The ages at which transition i may fire: one of these conjunctions holds."""
        timer = self.system.transitions[i].timer
        if timer is None:
            return [()]
        options: list[tuple[Bound, ...]] = []
        for when, low_term, strict, high_term in self._code.windows[i]:
            if not when(state.values):
                continue
            low = self._scaled(low_term(state.values))
            high = None if high_term is None else self._scaled(high_term(state.values))
            bounded_below = low > 0 or (strict and low == 0)
            if not bounded_below and high is None:
                return [()]
            self._need(state, timer, low if bounded_below else -1, high)
            clock = place[timer]
            bounds = [Bound(clock, 0, at_most(high))] if high is not None else []
            if bounded_below:
                bounds.append(Bound(0, clock, below(-low) if strict else at_most(-low)))
            options.append(tuple(bounds))
        return list(dict.fromkeys(options))

    def _need(self, state: Discrete, timer: int, low: int, high: int | None) -> None:
        """The age of `timer` is compared in `state`."""
        constants = self._constants_of(state.values)
        if not state.active[timer] and timer not in self._read_inactive:
            self._read_inactive.add(timer)
            raise Revised
        news = low >= 0 and self._learn(constants.lower, timer, low)
        news |= high is not None and self._learn(constants.upper, timer, high)
        if news:
            raise Revised

    def _successor(
        self, state: Discrete, i: int, j: int, place: Mapping[int, int]
    ) -> tuple[Discrete, tuple[int, ...]]:
        transition = self.system.transitions[i]
        branch = transition.branches[j]
        values = list(state.values)
        places, effects = self._code.effects[i][j]
        for where, value in zip(places, effects(state.values), strict=True):
            values[where] = value
        self._latch(values)
        settled = tuple(values)
        active = self._code.active(settled)
        copies = dict(branch.copies)
        stamped = {
            timer
            for timer in range(len(active))
            if timer not in copies
            and (
                (active[timer] and not state.active[timer])
                or timer in transition.restarts
                or timer in branch.restarts
            )
        }
        for timer in sorted(stamped):
            names, captured = self._code.captures[timer]
            for where, value in zip(names, captured(settled), strict=True):
                values[where] = value
        target = self._state(tuple(values))
        sources = []
        for timer in target.clocks:
            if timer in stamped:
                sources.append(0)
                continue
            source = copies.get(timer, timer)
            if source not in place:
                # it runs in the target without having been stamped: a capture made it active
                assert source not in self._read_inactive
                self._read_inactive.add(source)
                raise Revised
            sources.append(place[source])
        return target, tuple(sources)

    def disables(self, state: Discrete, transition: int) -> bool:
        """Whether the transition cannot fire in the state, whatever the ages."""
        values = state.values
        if self.system.transitions[transition].timer is not None and not any(
            when(values) for when, _, _, _ in self._code.windows[transition]
        ):
            return True
        return not any(guard(values) for guard in self._code.guards[transition])

    def delays(self, edge: Edge, transition: int) -> bool:
        """Whether after the firing the transition needs some time before it may fire."""
        timer = self.system.transitions[transition].timer
        if timer is None or timer not in edge.target.clocks:
            return False
        if edge.sources[edge.target.clocks.index(timer)]:
            return False
        lows = [
            (self._scaled(low(edge.target.values)), strict)
            for when, low, strict, _ in self._code.windows[transition]
            if when(edge.target.values)
        ]
        return all(low > 0 or (strict and low == 0) for low, strict in lows)

    def let_pass(self, state: Discrete, rows: Rows) -> bool:
        """Let time pass from where no deadline is overrun; False if there is no such point."""
        if not all(tighten(rows, clock, 0, at_most(due)) for clock, due in state.dues):
            return False
        zones.let_pass(rows)
        for clock, due in state.dues:
            tighten(rows, clock, 0, at_most(due))
        return True

    def settle(self, state: Discrete, rows: Rows) -> list[tuple[Rows, bool]]:
        """Let time pass in the state from `rows`, which is used up: zones, each with whether no
        more time may pass in it. There are two if a part has overrun a deadline already."""
        results: list[tuple[Rows, bool]] = []
        if any(rows[clock][0] > at_most(due) for clock, due in state.dues):
            overrun = [list(row) for row in rows]
            extrapolate(overrun, state.lower, state.upper)
            results.append((overrun, True))
        if not self.let_pass(state, rows):
            return results
        extrapolate(rows, state.lower, state.upper)
        return [(rows, False), *results]

    def after(self, rows: Rows, edge: Edge) -> Rows | None:
        """The zone right after the firing; None if its ages do not allow it."""
        for bound in edge.when:
            if bound.bound < rows[bound.i][bound.j]:
                rows = [list(row) for row in rows]
                if not all(tighten(rows, b.i, b.j, b.bound) for b in edge.when):
                    return None
                break
        return rebase(rows, edge.sources)

    def start(self, root: Root) -> list[tuple[Rows, bool]]:
        """The zones at the beginning."""
        return self.settle(root.state, point(len(root.state.clocks)))
