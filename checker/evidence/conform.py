"""Is a recording a run of the model? A search through what was recorded, with silent steps between.

A run explains a recording if its firings of recorded transitions are the recorded events, one for
one and in their order, each no further than the tolerance from its recorded instant (all instants
may be shifted alike: nobody recorded when the model's time 0 was), and whatever else fires is
silent.

The search is exact: zones over the clocks of the model and one more, the *recording's clock*, which
starts at some instant before the first event; events bound it from both sides. For each event, all
zones are computed that silent firings reach from those right after the event before. Where none is
left in which the event can happen, those zones say what could have happened instead, and when.
A run that was found is made concrete (`checker.system.timing`) and replayed by the interpreter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from operator import ge

from checker.evidence.conform_map import ConformMap, pattern_of
from checker.evidence.documents import Wrong
from checker.evidence.events import RecordedRun, Seen
from checker.evidence.refusals import MOST_NAMED
from checker.results import ConformedRun, Departure, Possible
from checker.syntax.hints import closest
from checker.system import zones
from checker.system.domains import Infinite
from checker.system.evaluate import compile_term
from checker.system.explorer import OutOfBudget, persist
from checker.system.interpreter import Failed, replay
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import Const, Op
from checker.system.timing import AtLeast, earliest
from checker.system.wording import Words, show
from checker.system.zonegraph import Discrete, Edge, Limits, Meter, Root, ZoneGraph
from checker.system.zones import INFINITE, Flat, Rows, at_most, extrapolate, rebase, tighten

Key = tuple[str, tuple[tuple[str, str], ...]]
HORIZON = 4
"""What could have come instead is followed so many times the longest bound beyond the event."""


@dataclass(frozen=True, slots=True)
class Expected:
    """An event as the search needs it: edges by (transition, branch), and bounds on the clock."""

    keys: frozenset[tuple[int, int]]
    after: tuple[tuple[int, Const], ...]
    low: Fraction
    high: Fraction
    seen: Seen | None


@dataclass(frozen=True, slots=True)
class _Node:
    """A zone; `begun`: the recording's clock, the last of the zone's, runs. `edge` None on a node
    with a parent is the beginning of the recording."""

    state: Discrete
    zone: Flat
    still: bool
    begun: bool
    root: Root
    parent: _Node | None
    edge: Edge | None
    event: int | None


class Conformance:
    """One model in one setting, and a map; answers for one recorded run after the other."""

    def __init__(self, system: System, how: ConformMap, limits: Limits) -> None:
        self.system, self.how, self.limits = system, how, limits
        self.graph = ZoneGraph(system)
        self.names: dict[Key, set[tuple[int, int]]] = {}
        for i, transition in enumerate(system.transitions):
            for j, branch in enumerate(transition.branches):
                self.names.setdefault((transition.name, branch.choices), set()).add((i, j))
        self.watched = frozenset(self._watched())

    # ------------------------------------------------------------------ names

    def _watched(self) -> Iterator[tuple[int, int]]:
        """What happens only as recorded; raises `Wrong` for a rule that fits nothing."""
        for rule in self.how.rules:
            name = pattern_of(rule.transition)
            choices = [(key, pattern_of(value)) for key, value in rule.choices]
            found = {
                place
                for key, places in self.names.items()
                if name.fullmatch(key[0]) and _agrees(choices, key[1])
                for place in places
            }
            if not found:
                raise Wrong(self._nothing_like(rule.transition, bool(rule.choices)))
            for variable, _ in rule.after:
                pattern = pattern_of(variable)
                if not any(pattern.fullmatch(v.name) for v in self.system.variables):
                    raise Wrong(f"there is no state `{variable}` in the model")
            if rule.complete:
                yield from found

    def _nothing_like(self, name: str, chosen: bool) -> str:
        known = sorted({key[0] for key in self.names})
        near = closest(name, known)
        if name in known and chosen:
            return f"`{name}` has no such choices in the model"
        hint = f"; did you mean `{near}`?" if near else f": it has {', '.join(known[:20])}"
        return f"there is no transition `{name}` in the model{hint}"

    def expected(self, run: RecordedRun, end: Fraction | None) -> list[Expected]:
        """The events with their bounds; one more for the end, until which nothing else happens."""
        first = run.events[0].time
        spare = 2 * self.how.tolerance
        found = []
        for event in run.events:
            keys: set[tuple[int, int]] = set()
            for key, places in self.names.items():
                if key[0] == event.transition and set(event.choices) <= set(key[1]):
                    keys |= places
            if not keys:
                raise Wrong(f"line {event.line}: {self._nothing_like(event.transition, True)}")
            low = event.time - first
            after = tuple(self._value(name, value, event.line) for name, value in event.after)
            found.append(Expected(frozenset(keys), after, low, low + spare, event))
        if end is not None:
            found.append(Expected(frozenset(), (), end - first, end - first + spare, None))
        return found

    def _value(self, name: str, text: str, line: int) -> tuple[int, Const]:
        words = Words(self.system)
        if name not in words.domains or name not in self.graph.names:
            raise Wrong(f"line {line}: there is no state `{name}` in the model")
        domain = words.domains[name]
        values: Sequence[Const] = (False, True) if not domain.labels else range(len(domain.labels))
        for value in values:
            if show(value, domain) == text:
                return self.graph.names.index(name), value
        if re.fullmatch(r"-?\d{1,18}", text) and not domain.labels:
            return self.graph.names.index(name), int(text)
        raise Wrong(f"line {line}: `{name}` is never `{text[:40]}`")

    # ------------------------------------------------------------------ search

    def check(self, run: RecordedRun, end: Fraction | None) -> ConformedRun:
        """Whether the recorded run is one of the model, and where it leaves it."""
        events = self.expected(run, end if self.how.to_the_end else None)
        meter = Meter(self.limits)
        search = persist(self.graph, meter, lambda: self._search(events, meter))
        if isinstance(search, OutOfBudget):
            return ConformedRun(run.name, len(run.events), None, reason=search.reason)
        if isinstance(search, _Node):
            self._confirm(search, events)
            return ConformedRun(run.name, len(run.events), True)
        number, nodes = search
        departure = self._departure(run, events, number, nodes)
        return ConformedRun(run.name, len(run.events), False, departure)

    def _search(
        self, events: Sequence[Expected], meter: Meter
    ) -> _Node | tuple[int, list[_Node]] | OutOfBudget:
        """A node after the last event, or the first event that cannot be, with what could."""
        roots = self.graph.roots({}, self.limits.states)
        if isinstance(roots, Infinite):
            return OutOfBudget(roots.reason, 0)
        bounds = [(self.graph.scaled(e.low), self.graph.scaled(e.high)) for e in events]
        last = max(high for _, high in bounds)
        nodes = [
            node
            for root in roots
            for node in self._settled(
                zones.point(len(root.state.clocks) + 1), root.state, root, None, None, None,
                False, -1,
            )
        ]  # fmt: skip
        visited = 0
        for number, (event, (low, high)) in enumerate(zip(events, bounds, strict=True)):
            before = nodes
            phase = self._phase(before, high, last, meter, visited)
            if isinstance(phase, OutOfBudget):
                return phase
            visited += len(phase)
            nodes = [
                after for node in phase for after in self._fired(node, number, event, low, last)
            ]
            if not nodes:
                far = self._longest(last)
                relaxed = self._phase(before, None, high + far, meter, 0)
                return number, phase if isinstance(relaxed, OutOfBudget) else relaxed
        return nodes[0]

    def _longest(self, last: int) -> int:
        constants = [0]
        for state in self.graph.known():
            constants += [*state.lower, *state.upper]
        return HORIZON * max(constants) + self.graph.scaled(Fraction(1000))

    def _phase(
        self, start: Sequence[_Node], high: int | None, largest: int, meter: Meter, visited: int
    ) -> list[_Node] | OutOfBudget:
        """All that silent firings reach while the clock is at most `high`."""
        known: dict[tuple[Discrete, bool], list[Flat]] = {}
        found: list[_Node] = []
        waiting = list(reversed(start))
        while waiting:
            node = waiting.pop()
            if node.begun and high is not None:
                rows = zones.thaw(node.zone, len(node.state.clocks) + 1)
                if not tighten(rows, len(rows) - 1, 0, at_most(high)):
                    continue
                node = _Node(node.state, zones.freeze(rows), node.still, node.begun, node.root,
                             node.parent, node.edge, node.event)  # fmt: skip
            zone = node.zone
            others = known.setdefault((node.state, node.begun), [])
            if any(all(map(ge, other, zone)) for other in others):
                continue
            others.append(zone)
            found.append(node)
            if reason := meter.exceeded(visited + len(found)):
                return OutOfBudget(reason, len(found))
            waiting += list(self._silent(node, largest))
        return found

    def _silent(self, node: _Node, largest: int) -> Iterator[_Node]:
        rows = zones.thaw(node.zone, len(node.state.clocks) + 1)
        if not node.begun:
            own = range(1, len(rows) - 1)
            yield from self._settled(
                rebase(rows, (*own, 0)), node.state, node.root, node, None, None, True, largest
            )
        for edge in self.graph.edges(node.state):
            if (edge.transition, edge.branch) not in self.watched:
                after = self._after(rows, edge)
                if after is not None:
                    yield from self._settled(
                        after, edge.target, node.root, node, edge, None, node.begun, largest
                    )

    def _fired(
        self, node: _Node, number: int, event: Expected, low: int, largest: int
    ) -> Iterator[_Node]:
        """The nodes right after the event, from one before it."""
        if not node.begun:
            return
        rows = zones.thaw(node.zone, len(node.state.clocks) + 1)
        if not tighten(rows, 0, len(rows) - 1, at_most(-low)):
            return
        if event.seen is None:
            yield _Node(node.state, zones.freeze(rows), node.still, True, node.root, node, None,
                        number)  # fmt: skip
            return
        for edge in self.graph.edges(node.state):
            if (edge.transition, edge.branch) in event.keys and self._as_after(edge, event):
                after = self._after(rows, edge)
                if after is not None:
                    yield from self._settled(
                        after, edge.target, node.root, node, edge, number, True, largest
                    )

    def _as_after(self, edge: Edge, event: Expected) -> bool:
        return all(edge.target.values[place] == value for place, value in event.after)

    def _after(self, rows: Rows, edge: Edge) -> Rows | None:
        rows = [list(row) for row in rows]
        if not all(tighten(rows, b.i, b.j, b.bound) for b in edge.when):
            return None
        return rebase(rows, (*edge.sources, len(rows) - 1))

    def _settled(
        self, rows: Rows, state: Discrete, root: Root, parent: _Node | None, edge: Edge | None,
        event: int | None, begun: bool, largest: int,
    ) -> Iterator[_Node]:  # fmt: skip
        """As `ZoneGraph.settle`, with the recording's clock."""
        most = largest if begun else -1
        lower, upper = (*state.lower, most), (*state.upper, most)
        if any(rows[clock][0] > at_most(due) for clock, due in state.dues):
            overrun = [list(row) for row in rows]
            extrapolate(overrun, lower, upper)
            yield _Node(state, zones.freeze(overrun), True, begun, root, parent, edge, event)
        if self.graph.let_pass(state, rows):
            extrapolate(rows, lower, upper)
            yield _Node(state, zones.freeze(rows), False, begun, root, parent, edge, event)

    # ------------------------------------------------------------------ a run

    def _confirm(self, node: _Node, events: Sequence[Expected]) -> None:
        """The run along the path, which the interpreter has to allow."""
        run = self._run(node, events)
        result = replay(self.system, run)
        assert not isinstance(result, Failed), f"a run that was found is refused: {result.reason}"

    def _run(self, node: _Node, events: Sequence[Expected]) -> Run:
        path: list[_Node] = []
        at: _Node | None = node
        while at is not None:
            path.append(at)
            at = at.parent
        path.reverse()
        scaled = self.graph.scaled
        now, origin = 0, 0
        stamps = [0] * (len(path[0].state.clocks) + 1)
        found: list[AtLeast] = []
        firings: list[tuple[int, Edge]] = []
        for before, here in pairwise(path):
            now += 1
            found.append(AtLeast(now, now - 1, Fraction(0)))
            if before.still:
                found.append(AtLeast(now - 1, now, Fraction(0)))
            else:
                found += [AtLeast(stamps[c], now, Fraction(-due)) for c, due in before.state.dues]
            if here.event is not None:
                event = events[here.event]
                found.append(AtLeast(now, origin, Fraction(scaled(event.low))))
                found.append(AtLeast(origin, now, Fraction(-scaled(event.high))))
            if here.edge is None:
                origin = now if here.event is None else origin
                continue
            for b in here.edge.when:
                later = stamps[b.i] if b.i else now
                sooner = stamps[b.j] if b.j else now
                found.append(AtLeast(later, sooner, Fraction(-(b.bound >> 1)), not b.bound & 1))
            stamps = [0, *(stamps[s] if s else now for s in here.edge.sources)]
            firings.append((now, here.edge))
        instants = earliest(now + 1, found)
        assert instants is not None, "a path of nonempty zones has a run"
        times = [instant / self.graph.scale for instant in instants]
        root = path[0].root
        return Run(
            root.rigid,
            root.initial,
            tuple(Firing(times[at], e.transition, e.branch) for at, e in firings),
            times[-1],
        )

    # ------------------------------------------------------------------ where it leaves

    def _departure(
        self, run: RecordedRun, events: Sequence[Expected], number: int, nodes: Sequence[_Node]
    ) -> Departure:
        event = events[number]
        first = run.events[0].time
        possible, latest = self._possible(nodes, first)
        if event.seen is None:
            at, line, kind, name = first + event.low, 0, "the recording ends", ""
        else:
            seen = event.seen
            at, line, kind, name = seen.time, seen.line, seen.kind, _named(
                seen.transition, seen.choices)  # fmt: skip
        mine = [p for p in possible if event.seen and (p.transition == event.seen.transition
                and set(event.seen.choices) <= set(p.choices))]  # fmt: skip
        return Departure(
            number + 1, line, at, kind, name,
            self._why(event, number, at, mine, latest, nodes), possible if number else (), latest,
            first if number else None,
        )  # fmt: skip

    def _possible(
        self, nodes: Sequence[_Node], first: Fraction
    ) -> tuple[tuple[Possible, ...], Fraction | None]:
        """What recorded transitions could come next, and when, in the time of the recording; and
        until when nothing has to come."""
        spans: dict[Key, list[tuple[int, int]]] = {}
        latest = 0
        for node in nodes:
            if not node.begun:
                continue
            rows = zones.thaw(node.zone, len(node.state.clocks) + 1)
            clock = len(rows) - 1
            latest = max(latest, rows[clock][0])
            for edge in self.graph.edges(node.state):
                if (edge.transition, edge.branch) in self.watched:
                    bounded = [list(row) for row in rows]
                    if all(tighten(bounded, b.i, b.j, b.bound) for b in edge.when):
                        transition = self.system.transitions[edge.transition]
                        key = (transition.name, transition.branches[edge.branch].choices)
                        span = (-(bounded[0][clock] >> 1), bounded[clock][0])
                        spans.setdefault(key, []).append(span)
        spare = 2 * self.how.tolerance

        def instant(bound: int) -> Fraction | None:
            return None if bound == INFINITE else first + Fraction(bound >> 1) / self.graph.scale

        found = tuple(
            Possible(
                name,
                choices,
                max(first + Fraction(low) / self.graph.scale - spare, Fraction(0)),
                instant(high),
            )
            for (name, choices), listed in spans.items()
            for low, high in _united(listed)
        )
        return tuple(sorted(found, key=lambda p: (p.earliest, p.transition))), instant(latest)

    def _why(
        self, event: Expected, number: int, at: Fraction, mine: Sequence[Possible],
        latest: Fraction | None, nodes: Sequence[_Node],
    ) -> str:  # fmt: skip
        if event.seen is None:
            return "something that was not recorded is due before"
        if number == 0:
            return self._impossible(event, nodes) or "it cannot come first"
        if mine:
            if all(p.earliest > at for p in mine):
                return "it comes too early"
            if all(p.latest is not None and p.latest < at for p in mine):
                return "it comes too late"
            if event.after:
                return "it would not leave things as they were recorded"
            return "it cannot come at that instant"
        return self._impossible(event, nodes) or "it cannot come here"

    def _impossible(self, event: Expected, nodes: Sequence[_Node]) -> str:
        """The parts of the guard that hold in no state in which the model could be."""
        words = Words(self.system)
        positions = {name: i for i, name in enumerate(self.graph.names)}
        for i, j in sorted(event.keys):
            guard = self.system.transitions[i].branches[j].guard
            parts = guard.args if guard.op is Op.AND else (guard,)
            never = []
            for part in parts:
                test = compile_term(part, positions)
                if not any(test(node.state.values) for node in nodes):
                    never.append(words.say(part))
            if never:
                return f"it needs {' and '.join(never[:MOST_NAMED])}, which holds in no state " \
                       "that the model could be in"  # fmt: skip
        return ""


def _agrees(choices: Sequence[tuple[str, re.Pattern[str]]], key: Sequence[tuple[str, str]]) -> bool:
    had = dict(key)
    return all(name in had and pattern.fullmatch(had[name]) for name, pattern in choices)


def _named(transition: str, choices: Sequence[tuple[str, str]]) -> str:
    shown = ", ".join(f"{name} = {value}" for name, value in choices)
    return f"{transition} ({shown})" if shown else transition


def _united(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans (first whole unit, encoded bound) that touch, made one."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(spans):
        if found and (found[-1][1] == INFINITE or low <= found[-1][1] >> 1):
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found
