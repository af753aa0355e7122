"""Counters for identical members: how many are in which local state, instead of who they are.

A system in which one member stands for all (see `Crowd`) becomes one with a counter for each local
state that a member can be in. A firing of a member in local state `s` needs `counter(s) >= 1` and
moves one from there; a firing of the others that writes to all members moves whole counters. What
is said of the number of members with a property is a sum of counters, and the number of members
may be open.

Members' timers are left out, deadlines and windows alike: a member may act at any time that its
guard allows, and need never. So the result has every run of the system and more: what it cannot
reach, the system cannot reach, for any number of members. Its own runs prove nothing.

Side conditions, checked here; without them the answer is `Uncountable`: a member's variables have
constant and finitely many values, the same at the start for all; nothing keeps books about single
members (flags, monitors, captured bounds, copied stamps); no latch writes to a member; nothing but
a member's own firings and tallies reads its variables. After the counter abstraction of Pnueli, Xu
and Zuck, "Liveness with (0, 1, infinity)-counter abstraction" (2002), with exact counters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

from checker.records import dataclass
from checker.system.system import Branch, Domain, Role, System, Timer, Transition, Variable
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    add,
    conj,
    integer,
    ite,
    le,
    mul,
    negate,
    substitute,
    var,
    variables_of,
)

MOST_STATES = 24
"""Local states of a member; more are too many to count apart."""

Local = tuple[Term, ...]
"""A value for each of a member's variables."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """What stands for many in a system: the `variables` of the one member, the transitions
    (positions) that are its `firings`, and for each variable that stands for a number of members
    the condition that is counted (`tallies`). `size` is how many members there are."""

    size: Term
    variables: frozenset[str]
    firings: frozenset[int]
    tallies: Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class Uncountable:
    """Why members cannot be counted, in words."""

    reason: str


class _Refused(Exception):
    """A side condition that does not hold."""


def count_members(system: System, crowd: Crowd) -> System | Uncountable:
    """The system with counters; see the module's docstring."""
    try:
        return _Counting(system, crowd).result()
    except _Refused as refused:
        return Uncountable(str(refused))


class _Counting:
    """One system on its way to counters."""

    def __init__(self, system: System, crowd: Crowd) -> None:
        self.system, self.crowd = system, crowd
        self.own = [v.name for v in system.variables if v.name in crowd.variables]
        self._refuse()
        self.start = self._start()
        self.states = self._reachable()
        self.counters = [var(f"number {k}", Sort.INT) for k in range(len(self.states))]
        self.sums: dict[str, Term] = {}
        for name, condition in crowd.tallies.items():
            counted = [
                ite(substitute(self._at(condition, state), self.sums), counter, integer(0))
                for state, counter in zip(self.states, self.counters, strict=True)
            ]
            self.sums[name] = add(integer(0), *counted)

    def _refuse(self) -> None:
        system, own = self.system, set(self.own)
        if any(v.role is Role.INTERNAL for v in system.variables):
            raise _Refused("books are kept about single members")
        if any(b.copies for t in system.transitions for b in t.branches):
            raise _Refused("stamps are copied")
        for latch in system.latches:
            if latch.variable in own or variables_of(latch.value) & own:
                raise _Refused("a latch writes to members")
        if any(timer.captures for timer in system.timers):
            raise _Refused("bounds are kept for single members")
        for term in (*system.constraints, *system.initially):
            if variables_of(term) & {*own, *self.crowd.tallies}:
                raise _Refused("the beginning speaks of members")

    def _start(self) -> Local:
        known: dict[str, Term] = {}
        for variable in self.system.variables:
            if variable.initial is not None:
                value = substitute(variable.initial, known)
                if value.is_const:
                    known[variable.name] = value
                if variable.name not in self.own and variables_of(value) & set(self.own):
                    raise _Refused("something starts as a member does")
        if not all(name in known for name in self.own):
            raise _Refused("members start differently")
        return tuple(known[name] for name in self.own)

    # ------------------------------------------------------------------ local states

    def _at(self, term: Term, state: Local) -> Term:
        return substitute(term, dict(zip(self.own, state, strict=True)))

    def _reachable(self) -> list[Local]:
        """Every local state that some sequence of firings leads to, whatever the rest is like."""
        found = {self.start: None}
        todo = [self.start]
        while todo:
            state = todo.pop()
            for transition in self.system.transitions:
                for branch in transition.branches:
                    if self._at(branch.guard, state) == FALSE:
                        continue
                    for _, target in self._targets(branch, state):
                        if target not in found:
                            found[target] = None
                            todo.append(target)
            if len(found) > MOST_STATES:
                raise _Refused("members have too many local states")
        return list(found)

    def _targets(self, branch: Branch, state: Local) -> Iterator[tuple[Term, Local]]:
        """Where a branch takes a member in that state, and under which condition."""
        effects = dict(branch.effects)
        options = [
            list(_leaves(self._at(effects[name], state))) if name in effects else [(TRUE, value)]
            for name, value in zip(self.own, state, strict=True)
        ]
        for choice in product(*options):
            condition = conj(*(c for c, _ in choice))
            if condition != FALSE:
                yield condition, tuple(value for _, value in choice)

    # ------------------------------------------------------------------ the system with counters

    def result(self) -> System:
        system = self.system
        dropped = self._dropped()
        place: dict[int, int] = {}
        timers: list[Timer] = []
        for i, timer in enumerate(system.timers):
            if i not in dropped:
                place[i] = len(timers)
                timers.append(self._timer(timer))
        transitions = [
            self._of_member(t, place) if i in self.crowd.firings else self._of_others(t, place)
            for i, t in enumerate(system.transitions)
        ]
        size = ite(le(integer(0), self.crowd.size), self.crowd.size, integer(0))
        counters = tuple(
            Variable(
                counter.name,
                Domain(Sort.INT, low=integer(0)),
                size if state == self.start else integer(0),
                Role.INTERNAL,
                label=counter.name,
            )
            for counter, state in zip(self.counters, self.states, strict=True)
        )
        others = tuple(self._variable(v) for v in system.variables if v.name not in self.own)
        return replace(
            system,
            variables=(*counters, *others),
            latches=tuple(replace(m, value=self._shared(m.value)) for m in system.latches),
            timers=tuple(timers),
            transitions=tuple(t for t in transitions if t.branches),
            properties={n: self._shared(p) for n, p in system.properties.items()},
        )

    def _variable(self, variable: Variable) -> Variable:
        initial, truth = variable.initial, variable.truth
        return replace(
            variable,
            initial=None if initial is None else self._shared(initial),
            truth=None if truth is None else self._shared(truth),
        )

    def _dropped(self) -> set[int]:
        """Timers of members, and those that look at one."""
        system = self.system
        found = {t.timer for i, t in enumerate(system.transitions) if i in self.crowd.firings}
        found |= {
            i
            for i, timer in enumerate(system.timers)
            if variables_of(timer.active, *_if_any(timer.deadline)) & set(self.own)
        }
        return {i for i in found if i is not None}

    def _shared(self, term: Term, state: Local | None = None) -> Term:
        """A term as the counters say it, in the eyes of a member in that state or of nobody."""
        seen = term if state is None else self._at(term, state)
        found = substitute(seen, self.sums)
        if variables_of(found) & set(self.own):
            raise _Refused("something else looks at a single member")
        return found

    def _timer(self, timer: Timer) -> Timer:
        deadline = None if timer.deadline is None else self._shared(timer.deadline)
        return replace(timer, active=self._shared(timer.active), deadline=deadline)

    def _kept(self, timers: tuple[int, ...], place: Mapping[int, int]) -> tuple[int, ...]:
        return tuple(place[i] for i in timers if i in place)

    def _of_member(self, transition: Transition, place: Mapping[int, int]) -> Transition:
        """One branch for each local state in which a member can fire it."""
        branches = []
        for branch in transition.branches:
            for k, state in enumerate(self.states):
                guard = conj(le(integer(1), self.counters[k]), self._shared(branch.guard, state))
                if guard == FALSE:
                    continue
                changes: dict[int, list[Term]] = {}
                for condition, target in self._targets(branch, state):
                    moved = ite(self._shared(condition), integer(1), integer(0))
                    for place_, sign in ((self.states.index(target), 1), (k, -1)):
                        signed = moved if sign > 0 else mul(integer(-1), moved)
                        changes.setdefault(place_, []).append(signed)
                effects = self._effects(branch, state)
                effects += [
                    (self.counters[j].name, add(self.counters[j], *terms))
                    for j, terms in changes.items()
                    if add(*terms) != integer(0)
                ]
                branches.append(
                    Branch(
                        guard, tuple(effects), branch.choices, self._kept(branch.restarts, place)
                    )
                )
        return replace(
            transition,
            branches=tuple(branches),
            timer=None,
            windows=(),
            restarts=self._kept(transition.restarts, place),
        )

    def _effects(self, branch: Branch, state: Local | None) -> list[tuple[str, Term]]:
        return [
            (name, self._shared(value, state))
            for name, value in branch.effects
            if name not in self.own
        ]

    def _of_others(self, transition: Transition, place: Mapping[int, int]) -> Transition:
        """The same firing, in which every member may move."""
        branches = []
        for branch in transition.branches:
            effects = self._effects(branch, None)
            if any(name in self.own for name, _ in branch.effects):
                effects += self._all_move(branch)
            guard = self._shared(branch.guard)
            kept = self._kept(branch.restarts, place)
            branches.append(Branch(guard, tuple(effects), branch.choices, kept))
        timer = None if transition.timer is None else place.get(transition.timer)
        return replace(
            transition,
            branches=tuple(branches),
            timer=timer,
            windows=() if timer is None else transition.windows,
            restarts=self._kept(transition.restarts, place),
        )

    def _all_move(self, branch: Branch) -> Iterator[tuple[str, Term]]:
        arriving: dict[int, list[Term]] = {k: [] for k in range(len(self.states))}
        for k, state in enumerate(self.states):
            for condition, target in self._targets(branch, state):
                moved = ite(self._shared(condition), self.counters[k], integer(0))
                arriving[self.states.index(target)].append(moved)
        for j, terms in arriving.items():
            total = add(integer(0), *terms)
            if total != self.counters[j]:
                yield self.counters[j].name, total


def _leaves(term: Term) -> Iterator[tuple[Term, Term]]:
    """The constants that a term may be, each with its condition."""
    if term.is_const:
        yield TRUE, term
    elif term.op is Op.ITE:
        condition, yes, no = term.args
        for arm, when in ((yes, condition), (no, negate(condition))):
            for inner, value in _leaves(arm):
                yield conj(when, inner), value
    elif term.sort is Sort.BOOL:
        yield term, TRUE
        yield negate(term), FALSE
    else:
        raise _Refused("a member's value is not one of a few")


def _if_any(term: Term | None) -> tuple[Term, ...]:
    return () if term is None else (term,)


__all__ = ["Crowd", "Uncountable", "count_members"]
