"""Bounded runs as one formula: a time for each firing that may happen, and no steps at all.

Each link of the program gets a fixed number of *events*, firings that may or may not happen. An
event has a time, a place among the events of the same instant, and its own view of the state: for
each variable (and stamp) that it looks at, what the last event before it wrote, or what it was at
the start. Only events that concern each other are ordered: sorted by time and place, all of them
together are a run, since those that do not concern each other commute.

The length of a run is not unrolled, and neither are delays; so many events that know nothing of
each other cost no more than one after another. Events with many writers in common are dear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from fractions import Fraction
from itertools import combinations

from checker.records import dataclass
from checker.smt.emit import Writer
from checker.smt.program import ZERO, Fired, Link, Program, State, overrun_free
from checker.smt.unroll import initial_constants
from checker.system.run import Firing, Run
from checker.system.terms import (
    FALSE,
    TRUE,
    Const,
    Sort,
    Term,
    conj,
    disj,
    eq,
    implies,
    le,
    lt,
    negate,
    sub,
    substitute,
    var,
    variables_of,
)

END = "t@end"


class TooMany(Exception):
    """The formula would be larger than was allowed, or there is no time left to write it."""


@dataclass(slots=True)
class Event:
    """One firing that may happen. `sees` is the state as its link finds it, `after` what it
    writes; stamps are treated as variables with a name of their own."""

    number: int
    link: Link
    turn: int
    happens: Term
    time: Term
    place: Term
    sees: State
    after: dict[str, Term] = field(default_factory=dict)
    reads: frozenset[str] = frozenset()


class Events:
    """The formula for so many firings of each link. `text` declares and asserts all of it; ask
    under the literals `happens` of events, and `goal`."""

    def __init__(
        self,
        program: Program,
        turns: Sequence[int],
        predicate: Term,
        most_terms: int,
        out_of_time: Callable[[], bool] = lambda: False,
    ) -> None:
        self._out_of_time = out_of_time
        self.program = program
        self.predicate = predicate
        self._left = most_terms
        self._constants: dict[str, Sort] = {END: Sort.REAL}
        self._assertions: list[Term] = []
        self._free = {n: f"{n}@init" for n in program.free_variables()}
        self.events: list[Event] = []
        self._start = self._begin()
        for position, link in enumerate(program.links):
            for turn in range(turns[position]):
                self._add_event(position, link, turn)
        self._writers: dict[str, list[Event]] = {}
        for event in self.events:
            for name in event.after:
                self._writers.setdefault(name, []).append(event)
        self._before: dict[tuple[int, int], Term] = {}
        self._order()
        for event in self.events:
            for name in sorted(event.reads):
                self._last_writer(name, event)
        self._deadlines()
        self.goal = self._goal()

    def text(self) -> str:
        writer = Writer("e.")
        writer.declare(self._constants)
        writer.write((), self._assertions)
        return writer.text()

    def choices(self) -> dict[str, Sort]:
        """The constants whose values make a run."""
        names = dict(self.program.rigid_sorts) | {END: Sort.REAL}
        names |= {self._free[n]: d.sort for n, d in self.program.free_variables().items()}
        for event in self.events:
            names[event.happens.name] = Sort.BOOL
            names[event.time.name] = names[event.place.name] = Sort.REAL
        return names

    def decode(self, values: Mapping[str, Const]) -> Run:
        """The run that these values of `choices()` are."""
        chosen = [e for e in self.events if values[e.happens.name]]
        chosen.sort(key=lambda e: (values[e.time.name], values[e.place.name]))
        firings = tuple(
            Firing(_real(values[e.time.name]), e.link.transition, e.link.branch) for e in chosen
        )
        rigid = {name: values[name] for name in self.program.rigid_sorts}
        free = {name: values[chosen] for name, chosen in self._free.items()}
        end = firings[-1].time if firings else _real(0)
        return Run(rigid, initial_constants(self.program, rigid, free), firings, end)

    # ------------------------------------------------------------------ events

    def _begin(self) -> State:
        program = self.program
        self._constants |= program.rigid_sorts
        free = {}
        for name, domain in program.free_variables().items():
            self._constants[self._free[name]] = domain.sort
            free[name] = var(self._free[name], domain.sort)
        values = program.initial_values(free)
        self._assertions += program.rigid_constraints()
        self._assertions += program.initial_constraints(values)
        self._assertions.append(le(ZERO, var(END, Sort.REAL)))
        return program.settle(values)

    def _constant(self, name: str, sort: Sort) -> Term:
        self._constants[name] = sort
        return var(name, sort)

    def _add_event(self, position: int, link: Link, turn: int) -> None:
        program, number = self.program, len(self.events)
        self._spend(1)
        timers = self._watched(link)
        names = self._looked_at(link, timers)
        sees = self._view(names, timers, str(number))
        event = Event(
            number,
            link,
            turn,
            self._constant(f"f@{number}", Sort.BOOL),
            self._constant(f"t@{number}", Sort.REAL),
            self._constant(f"p@{number}", Sort.REAL),
            sees,
            reads=frozenset({*names, *(_stamp(t) for t in timers)}),
        )
        fired: Fired = program.fire(sees, link, event.time)
        event.after = dict(fired.values) | {_stamp(t): s for t, s in fired.stamps.items()}
        needs = [fired.guard, le(ZERO, event.time), le(event.time, var(END, Sort.REAL))]
        timer = program.timer_of(link)
        if timer is not None:
            needs.append(program.window(link, sub(event.time, sees.stamps[timer]), sees))
        if turn > 0:
            previous = self.events[-1]
            needs += [previous.happens]
        self._assertions.append(implies(event.happens, conj(*needs)))
        self.events.append(event)

    def _watched(self, link: Link) -> frozenset[int]:
        """The timers that the link looks at or may change anything of."""
        program = self.program
        found = {*link.timers, *link.copies.values()}
        timer = program.timer_of(link)
        if timer is not None:
            found.add(timer)
        found |= {t for t in program.timed if program.deadline_reads[t] & link.writes}
        return frozenset(found) & program.timed

    def _looked_at(self, link: Link, timers: Iterable[int]) -> frozenset[str]:
        system = self.program.system
        transition = system.transitions[link.transition]
        branch = transition.branches[link.branch]
        terms = [branch.guard, *(value for _, value in branch.effects)]
        terms += [system.latches[i].value for i in link.latches]
        terms += [term for w in transition.windows for term in (w.low, w.high) if term is not None]
        for t in {*timers, *link.timers}:
            timer = system.timers[t]
            terms += [timer.active, *(value for _, value in timer.captures)]
            terms += [] if timer.deadline is None else [timer.deadline]
        return (variables_of(*terms) | link.writes) & set(self.program.sorts)

    def _view(self, names: Iterable[str], timers: Iterable[int], mark: str) -> State:
        sorts = self.program.sorts
        values = {x: self._constant(f"{x}@{mark}", sorts[x]) for x in sorted(names)}
        stamps = {t: self._constant(f"{_stamp(t)}@{mark}", Sort.REAL) for t in sorted(timers)}
        return State(values, stamps)

    # ------------------------------------------------------------------ who comes before whom

    def _order(self) -> None:
        """Events of which one writes what the other reads or writes are before or after."""
        pairs: set[tuple[int, int]] = set()
        for name, writers in self._writers.items():
            concerned = {e.number for e in self.events if name in e.reads or name in e.after}
            self._spend(len(writers) * len(concerned))
            pairs |= {
                (min(w.number, c), max(w.number, c))
                for w in writers
                for c in concerned
                if c != w.number
            }
        for timer in range(len(self.program.system.timers)):
            pairs |= set(combinations([e.number for e in self._changing(timer)], 2))
        for one, other in sorted(pairs):
            self._spend(1)
            a, b = self.events[one], self.events[other]
            first = self._constant(f"b@{one}.{other}", Sort.BOOL)
            self._before[one, other] = first
            self._before[other, one] = negate(first)
            both = conj(a.happens, b.happens)
            earlier = conj(le(a.time, b.time), lt(a.place, b.place))
            later = conj(le(b.time, a.time), lt(b.place, a.place))
            self._assertions.append(implies(both, disj(negate(first), earlier)))
            self._assertions.append(implies(both, disj(first, later)))
        for first_, second in zip(self.events, self.events[1:], strict=False):
            if second.turn > 0 and (first_.number, second.number) in self._before:
                sooner = self._is_before(first_, second)
                self._assertions.append(implies(second.happens, sooner))

    def _is_before(self, one: Event, other: Event | None) -> Term:
        """`one` happens, and before `other` (None: the end)."""
        if other is None:
            return one.happens
        return conj(one.happens, self._before[one.number, other.number])

    def _spend(self, terms: int) -> None:
        self._left -= terms
        if self._left < 0 or self._out_of_time():
            raise TooMany

    def _last_writer(self, name: str, event: Event | None) -> None:
        """What `event` (None: the end) sees of a variable is what was written last."""
        writers = [w for w in self._writers.get(name, ()) if w is not event]
        self._spend(len(writers) ** 2 + 1)
        seen = self._seen(name, event)
        there = TRUE if event is None else event.happens
        none = conj(*(negate(self._is_before(w, event)) for w in writers))
        self._assertions.append(implies(conj(there, none), eq(seen, self._at_start(name))))
        for writer in writers:
            between = [
                conj(self._is_before(other, event), self._is_before(writer, other))
                for other in writers
                if other is not writer
            ]
            last = conj(self._is_before(writer, event), *(negate(b) for b in between))
            written = eq(seen, writer.after[name])
            self._assertions.append(implies(conj(there, last), written))

    def _seen(self, name: str, event: Event | None) -> Term:
        mark = "end" if event is None else str(event.number)
        return var(f"{name}@{mark}", self._constants[f"{name}@{mark}"])

    def _at_start(self, name: str) -> Term:
        return self._start.values.get(name, ZERO)

    # ------------------------------------------------------------------ deadlines, the end

    def _changing(self, timer: int) -> list[Event]:
        """The events after which the timer's deadline may be another."""
        program = self.program
        if timer not in program.timed or program.system.timers[timer].deadline is None:
            return []
        active = variables_of(program.system.timers[timer].active)
        names = active | program.deadline_reads[timer] | {_stamp(timer)}
        return [e for e in self.events if not names.isdisjoint(e.after)]

    def _deadlines(self) -> None:
        """From each change of a timer on, the next change or the end is in time."""
        program, end = self.program, var(END, Sort.REAL)
        for t in sorted(program.timed):
            timer = program.system.timers[t]
            if timer.deadline is None or timer.binding == FALSE:
                continue
            changing = self._changing(t)
            self._spend(len(changing) ** 2 + 1)
            for event in (None, *changing):
                if event is None:
                    state, since, there = self._start, ZERO, TRUE
                else:
                    values = {**event.sees.values}
                    values |= {x: v for x, v in event.after.items() if x in program.sorts}
                    stamp = event.after.get(_stamp(t), event.sees.stamps[t])
                    state, since, there = State(values, {t: stamp}), event.time, event.happens
                ways = []
                for other in (*changing, None):
                    if other is event and event is not None:
                        continue
                    then = end if other is None else other.time
                    fine = overrun_free(timer, state, sub(then, state.stamps[t]))
                    if t in program.relaxed:
                        fine = disj(fine, eq(then, since))
                    after = TRUE if other is None else other.happens
                    if other is not None and event is not None:
                        after = conj(after, self._before[event.number, other.number])
                    ways.append(conj(after, fine))
                self._assertions.append(implies(there, disj(*ways)))

    def _goal(self) -> Term:
        names = variables_of(self.predicate) & set(self.program.sorts)
        view = self._view(names, (), "end")
        for name in sorted(names):
            self._last_writer(name, None)
        return substitute(self.predicate, view.values)


def _stamp(timer: int) -> str:
    return f"stamp {timer}"


def _real(value: Const) -> Fraction:
    return Fraction(value)
