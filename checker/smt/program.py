"""Symbolic firing: what one firing does to a state whose values are terms.

A *link* is one branch of one transition. `Program` knows, for every link, which latches and timers
it can influence (by the variables that they read), so that a firing costs what it touches and not
what the system holds. The unrolling, the step relation and the sequences of the shrinker are all
made of `Program.fire`; they differ in what a timer's entry is (a stamp or an age) and in who may
fire.

A latch is *stable* if computing it twice in a row gives what computing it once gives: it is
idempotent in its own variable, and nothing it reads is written after it in the same firing. A
stable latch needs no second look until something it reads is written.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping, Sequence

from checker.records import dataclass
from checker.smt.order import chain_order
from checker.system.system import AgeWindow, Domain, System, Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    conj,
    const_value,
    disj,
    eq,
    implies,
    integer,
    ite,
    le,
    lt,
    negate,
    number,
    real,
    substitute,
    to_real,
    var,
    variables_of,
)

ZERO = real(0)


@dataclass(frozen=True, slots=True)
class Link:
    """Branch `branch` of transition `transition`; `latches` and `timers` (positions) are those that
    it can influence, `copies` maps a timer to the one whose stamp it takes, `writes` names every
    variable that may differ afterwards."""

    transition: int
    branch: int
    latches: tuple[int, ...]
    timers: tuple[int, ...]
    restarts: frozenset[int]
    copies: Mapping[int, int]
    writes: frozenset[str]


@dataclass(slots=True)
class State:
    """Terms for every variable, and for every timer its stamp (or its age)."""

    values: dict[str, Term]
    stamps: dict[int, Term]

    def copy(self) -> State:
        return State(dict(self.values), dict(self.stamps))

    def read(self, term: Term) -> Term:
        return substitute(term, self.values)


@dataclass(frozen=True, slots=True)
class Fired:
    """What a firing needs (`guard`, without its window) and the entries that it changes."""

    guard: Term
    values: dict[str, Term]
    stamps: dict[int, Term]


class Program:
    """A system, analysed for symbolic execution. `links` are in chain order."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.sorts = {v.name: v.domain.sort for v in system.variables}
        self.rigid_sorts = {r.name: r.domain.sort for r in system.rigids}
        self.timed = _timed(system)
        self.relaxed = _may_be_overrun(system)
        self.deadline_reads = [
            frozenset() if t.deadline is None else variables_of(t.deadline) for t in system.timers
        ]
        self._timer_reads = [variables_of(t.active) for t in system.timers]
        self._stable = _stable_latches(system)
        self._latch_reads = [variables_of(m.value) | {m.variable} for m in system.latches]
        links = [
            self._link(t, b)
            for t, transition in enumerate(system.transitions)
            for b, branch in enumerate(transition.branches)
            if branch.guard != FALSE and (transition.timer is None or transition.windows)
        ]
        self.links: tuple[Link, ...] = tuple(
            links[i]
            for i in chain_order(system, [(m.transition, m.branch, m.writes) for m in links])
        )

    def link(self, transition: int, branch: int) -> Link:
        return self._link(transition, branch)

    def stable_latches(self) -> Iterable[int]:
        return (i for i, stable in enumerate(self._stable) if stable)

    def fire(
        self, state: State, link: Link, fresh: Term, cleared: frozenset[int] = frozenset()
    ) -> Fired:
        """Firing `link` in `state`; `fresh` is the entry of a timer that is stamped now, and of
        those in `cleared` also while they are inactive."""
        system = self.system
        branch = system.transitions[link.transition].branches[link.branch]
        guard = state.read(branch.guard)
        if self.timer_of(link) is None:
            guard = conj(guard, self.open_anyway(link))
        if guard == FALSE:
            return Fired(FALSE, {}, {})
        changed = {x: self._as(x, state.read(e)) for x, e in branch.effects}
        after: Mapping[str, Term] = ChainMap(changed, state.values)
        for position in link.latches:
            latch = system.latches[position]
            changed[latch.variable] = self._as(latch.variable, substitute(latch.value, after))
        stamps: dict[int, Term] = {}
        captured: dict[str, Term] = {}
        for position in link.timers:
            timer = system.timers[position]
            active = substitute(timer.active, after)
            source = link.copies.get(position)
            if source is not None:
                if position not in self.timed:
                    continue
                taken = state.stamps[source]
                stamps[position] = ite(active, taken, fresh) if position in cleared else taken
                continue
            again = position in link.restarts
            before = FALSE if again else state.read(timer.active)
            restart = TRUE if again else conj(active, negate(before))
            if position in cleared:
                stamps[position] = ite(conj(active, before), state.stamps[position], fresh)
            elif restart == FALSE:
                continue
            elif position in self.timed:
                stamps[position] = ite(restart, fresh, state.stamps[position])
            for name, value in timer.captures:
                old = captured.get(name, after[name])
                captured[name] = ite(restart, self._as(name, substitute(value, after)), old)
        changed.update(captured)
        return Fired(
            guard,
            {x: e for x, e in changed.items() if e != state.values[x]},
            {t: e for t, e in stamps.items() if t in self.timed and e != state.stamps[t]},
        )

    def settle(self, values: dict[str, Term], stamp: Term = ZERO) -> State:
        """The state at time 0 for these initial values: latches, stamps, captures."""
        for latch in self.system.latches:
            values[latch.variable] = self._as(latch.variable, substitute(latch.value, values))
        captured = {
            name: self._as(name, substitute(value, values))
            for timer in self.system.timers
            for name, value in timer.captures
        }
        values.update(captured)
        return State(values, dict.fromkeys(self.timed, stamp))

    def window(self, link: Link, age: Term, state: State) -> Term:
        """May the link's transition fire at this age?"""
        transition = self.system.transitions[link.transition]
        return disj(*(_admits(w, age, state) for w in transition.windows))

    def timer_of(self, link: Link) -> int | None:
        """The timer whose age the link's windows ask for; None where they admit every age."""
        timer = self.system.transitions[link.transition].timer
        return timer if timer in self.timed else None

    def open_anyway(self, link: Link) -> Term:
        """Which of the windows of a link that does not look at an age stand open (rigid)?"""
        transition = self.system.transitions[link.transition]
        return TRUE if transition.timer is None else disj(*(w.when for w in transition.windows))

    def initial_values(self, free: Mapping[str, Term]) -> dict[str, Term]:
        """Initial values in order; those of free variables are taken from `free`."""
        values: dict[str, Term] = {}
        for variable in self.system.variables:
            if variable.initial is None:
                values[variable.name] = free[variable.name]
            else:
                value = substitute(variable.initial, values)
                values[variable.name] = self._as(variable.name, value)
        return values

    def free_variables(self) -> dict[str, Domain]:
        """The variables whose initial value is chosen."""
        return {v.name: v.domain for v in self.system.variables if v.initial is None}

    def rigid_constraints(self) -> list[Term]:
        """Domains of the rigid variables, and the system's constraints."""
        parts = [within(var(r.name, r.domain.sort), r.domain) for r in self.system.rigids]
        return [p for p in (*parts, *self.system.constraints) if p != TRUE]

    def initial_constraints(self, values: Mapping[str, Term]) -> list[Term]:
        """What free initial values and rigid ones must satisfy at time 0, before the latches."""
        parts = [
            substitute(within(values[name], domain), values)
            for name, domain in self.free_variables().items()
        ]
        parts += [substitute(term, values) for term in self.system.initially]
        return [p for p in parts if p != TRUE]

    def _as(self, name: str, value: Term) -> Term:
        return to_real(value) if self.sorts[name] is Sort.REAL else value

    def _link(self, t: int, b: int) -> Link:
        system = self.system
        transition = system.transitions[t]
        branch = transition.branches[b]
        writes = {x for x, _ in branch.effects}
        latches: list[int] = []
        for i, latch in enumerate(system.latches):
            if not self._stable[i] or self._latch_reads[i] & writes:
                latches.append(i)
                writes.add(latch.variable)
        restarts = frozenset(transition.restarts) | frozenset(branch.restarts)
        copies = dict(branch.copies)
        timers = tuple(
            i
            for i in range(len(system.timers))
            if i in restarts or i in copies or self._timer_reads[i] & writes
        )
        writes |= {x for i in timers if i not in copies for x, _ in system.timers[i].captures}
        return Link(t, b, tuple(latches), timers, restarts, copies, frozenset(writes))


def within(value: Term, domain: Domain) -> Term:
    """`value` lies in the domain's declared range."""
    if domain.sort is Sort.BOOL:
        return TRUE
    if domain.labels:
        return conj(le(integer(0), value), le(value, integer(len(domain.labels) - 1)))
    parts = []
    if domain.values:
        parts.append(disj(*(eq(value, v) for v in domain.values)))
    if domain.low is not None:
        parts.append(le(domain.low, value))
    if domain.high is not None:
        parts.append(le(value, domain.high))
    return conj(*parts)


def overrun_free(timer: Timer, state: State, age: Term) -> Term:
    """This timer lets time pass until it has this age."""
    if timer.deadline is None:
        return TRUE
    return implies(
        conj(state.read(timer.active), timer.binding), le(age, state.read(timer.deadline))
    )


def surely_nonnegative(term: Term, system: System) -> bool:
    """Is the term >= 0 whatever the rigid variables are? False where this cannot be seen at
    once."""
    lows = {r.name: r.domain for r in system.rigids}

    def seen(node: Term) -> bool:
        match node.op:
            case Op.CONST:
                return number(node) >= 0
            case Op.VAR:
                domain = lows.get(node.name)
                if domain is None:
                    return False
                if domain.low is not None and domain.low.is_const and number(domain.low) >= 0:
                    return True
                return bool(domain.values) and all(
                    v.is_const and number(v) >= 0 for v in domain.values
                )
            case Op.ADD | Op.DIV:
                return all(seen(a) for a in node.args)
            case Op.MUL:
                return all(seen(a) for a in node.args)
            case Op.TO_REAL:
                return seen(node.args[0])
            case Op.ITE:
                return seen(node.args[1]) and seen(node.args[2])
            case _:
                return False

    return seen(term) if _depth_at_most(term, 50) else False


def _depth_at_most(term: Term, limit: int) -> bool:
    layer: Sequence[Term] = [term]
    for _ in range(limit):
        layer = list({a for node in layer for a in node.args})
        if not layer:
            return True
    return False


def _admits(window: AgeWindow, age: Term, state: State) -> Term:
    low = state.read(window.low)
    above = lt(low, age) if window.strict else le(low, age)
    if not window.strict and low.is_const and const_value(low) <= 0:
        above = TRUE  # ages are never negative
    below = TRUE if window.high is None else le(age, state.read(window.high))
    return conj(window.when, above, below)


def _timed(system: System) -> frozenset[int]:
    """Timers whose age anything depends on: a window that does not admit every age, a deadline that
    can bind, a stamp that is copied."""
    used = {
        t.timer
        for t in system.transitions
        if t.timer is not None and not all(_admits_all(w) for w in t.windows)
    }
    used |= {
        i
        for i, timer in enumerate(system.timers)
        if timer.deadline is not None and timer.binding != FALSE
    }
    copies = {c for t in system.transitions for b in t.branches for c in b.copies}
    while sources := {s for t, s in copies if t in used} - used:
        used |= sources
    return frozenset(used)


def _admits_all(window: AgeWindow) -> bool:
    none_too_young = window.low.is_const and number(window.low) <= 0 and not window.strict
    return none_too_young and window.high is None


def _may_be_overrun(system: System) -> frozenset[int]:
    """Timers that can be past their deadline when they start: those that take another's stamp, and
    those whose deadline is not visibly >= 0. Such a state lets no time pass, but may fire."""
    targets = {target for t in system.transitions for b in t.branches for target, _ in b.copies}
    return frozenset(
        i
        for i, timer in enumerate(system.timers)
        if i in targets
        or (timer.deadline is not None and not surely_nonnegative(timer.deadline, system))
    )


def _stable_latches(system: System) -> list[bool]:
    captured = {x for timer in system.timers for x, _ in timer.captures}
    stable = [False] * len(system.latches)
    later = set(captured)
    for i in range(len(system.latches) - 1, -1, -1):
        latch = system.latches[i]
        reads = variables_of(latch.value) | {latch.variable}
        stable[i] = not (reads & later) and _idempotent(latch.value, latch.variable)
        later.add(latch.variable)
    return stable


def _idempotent(value: Term, name: str) -> bool:
    """Does `name := value` twice do what it does once? False where this cannot be seen at once."""
    stack = [value]
    while stack:
        node = stack.pop()
        if node.op is Op.VAR or name not in variables_of(node):
            continue
        if node.op is Op.ITE and name not in variables_of(node.args[0]):
            stack.extend(node.args[1:])
        elif node is value and _keeps_or_sets(node, name):
            continue
        elif node.op in (Op.AND, Op.OR):
            stack.extend(node.args)
            if any(
                a.op not in (Op.VAR, Op.AND, Op.OR) and name in variables_of(a) for a in node.args
            ):
                return False
        else:
            return False
    return True


def _keeps_or_sets(value: Term, name: str) -> bool:
    """Is it `if .. then other else name`, or the other way round, where `other` does not read it?

    Whatever the condition says: once `other` was taken, both arms are that.
    """
    if value.op is not Op.ITE:
        return False
    for kept, other in (value.args[1:], value.args[:0:-1]):
        if kept.op is Op.VAR and kept.name == name and name not in variables_of(other):
            return True
    return False
