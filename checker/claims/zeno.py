"""Whether firings without time in between can go on for ever, decided by form.

A firing whose deadline is positive is not due again in the same instant. So only transitions that
may be due at once can follow each other without end, and only along a cycle of "makes the other
due". A cycle ends where it has a lexicographic ranking (Bradley, Manna and Sipma 2005, with single
variables as ranking functions): a variable that no firing of the cycle moves up (down), and that
some move down (up) for certain, cannot be moved so for ever within its bounds; those firings are
taken out, and what is left is looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.claims.legal import domains_of, legal
from checker.smt.satisfy import satisfying
from checker.system.system import Branch, Domain, System, Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    conj,
    integer,
    ite,
    le,
    lt,
    mul,
    negate,
    number,
    real,
    substitute,
    var,
    variables_of,
)

Place = tuple[int, int]
"""A branch of a transition, by positions."""


def endless(system: System) -> tuple[str, ...] | None:
    """The transitions of a cycle that was not shown to end; None where all of them end."""
    judge = _Judge(system)
    urgent = [
        (i, j)
        for i, transition in enumerate(system.transitions)
        if transition.timer is not None and judge.due_at_once(system.timers[transition.timer])
        for j in range(len(transition.branches))
    ]
    edges = {one: [other for other in urgent if judge.starts(one, other)] for one in urgent}
    for circle in _circles(edges):
        left = _unranked(judge, circle, edges)
        if left:
            return tuple(dict.fromkeys(system.transitions[i].name for i, _ in sorted(left)))
    return None


def _unranked(
    judge: _Judge, circle: set[Place], edges: Mapping[Place, list[Place]]
) -> set[Place] | None:
    """The part of a cycle for which no ranking was found."""
    removed = judge.ranked(circle)
    if not removed:
        return circle
    inner = {p: [q for q in edges[p] if q in circle - removed] for p in circle - removed}
    for part in _circles(inner):
        left = _unranked(judge, part, edges)
        if left:
            return left
    return None


def _circles(edges: Mapping[Place, list[Place]]) -> list[set[Place]]:
    """The strongly connected parts that have an edge inside."""
    reach = {place: _reachable(place, edges) for place in edges}
    parts: list[set[Place]] = []
    for place in edges:
        if place in reach[place] and not any(place in part for part in parts):
            parts.append({q for q in reach[place] if place in reach.get(q, ())})
    return parts


def _reachable(start: Place, edges: Mapping[Place, list[Place]]) -> set[Place]:
    seen: set[Place] = set()
    waiting = list(edges[start])
    while waiting:
        place = waiting.pop()
        if place not in seen:
            seen.add(place)
            waiting.extend(edges.get(place, ()))
    return seen


class _Judge:
    """Answers questions about single firings, from any state within the declared ranges."""

    def __init__(self, system: System) -> None:
        self.system = system
        self._domains: dict[str, Domain] = domains_of(system)
        self._known = (*system.constraints, *legal(system))
        self._latches: dict[str, Term] = {}
        for latch in system.latches:
            self._latches[latch.variable] = substitute(latch.value, self._latches)

    def possible(self, *terms: Term) -> bool:
        whole = conj(*terms)
        return whole != FALSE and satisfying((*self._known, whole), self._domains) is not None

    def due_at_once(self, timer: Timer) -> bool:
        """Whether the timer may be due in the instant in which it is stamped."""
        if timer.deadline is None or timer.binding == FALSE:
            return False
        if timer.deadline.op is Op.CONST:
            return number(timer.deadline) <= 0
        deadline = substitute(timer.deadline, dict(timer.captures))
        return self.possible(timer.binding, le(deadline, real(0)))

    def after(self, branch: Branch, term: Term) -> Term:
        """The term in the state after the branch has fired."""
        return substitute(substitute(term, self._latches), dict(branch.effects))

    def starts(self, one: Place, other: Place) -> bool:
        """Whether firing `one` can stamp the timer of `other` afresh, `other` being possible."""
        transition = self.system.transitions[one[0]]
        branch = transition.branches[one[1]]
        target = self.system.transitions[other[0]]
        position = target.timer
        assert position is not None
        active = self.system.timers[position].active
        restarted = position in transition.restarts or position in branch.restarts
        written = {name for name, _ in branch.effects} | set(self._latches)
        if not restarted and not written & variables_of(active):
            return False
        guard = target.branches[other[1]].guard
        fresh = TRUE if restarted else negate(active)
        return self.possible(
            branch.guard, self.after(branch, active), self.after(branch, guard), fresh
        )

    def ranked(self, circle: Iterable[Place]) -> set[Place]:
        """Firings that cannot happen for ever on the cycle, by one variable; empty if none."""
        branches = {p: self.system.transitions[p[0]].branches[p[1]] for p in circle}
        names = {name for b in branches.values() for name, _ in b.effects} | set(self._latches)
        for name in sorted(names):
            for upwards in (False, True):
                measure = self._measure(name, upwards)
                if measure is None:
                    continue
                strict = self._strict(measure, branches)
                if strict:
                    return strict
        return set()

    def _measure(self, name: str, upwards: bool) -> Term | None:
        """A variable (or its negative) as a number that is bounded below; None if it is not."""
        domain = self._domains[name]
        term = var(name, domain.sort)
        if domain.sort is Sort.BOOL:
            return ite(term, integer(int(not upwards)), integer(int(upwards)))
        if domain.sort is Sort.REAL and not domain.values:
            return None
        bound = domain.high if upwards else domain.low
        if not domain.labels and not domain.values and bound is None:
            return None
        minus = integer(-1) if domain.sort is Sort.INT else real(-1)
        return mul(minus, term) if upwards else term

    def _strict(self, measure: Term, branches: Mapping[Place, Branch]) -> set[Place]:
        strict = set()
        names = variables_of(measure)
        for place, branch in branches.items():
            written = {n for n, _ in branch.effects} | set(self._latches)
            if not names & written:
                continue
            later = self.after(branch, measure)
            if self.possible(branch.guard, lt(measure, later)):
                return set()
            if not self.possible(branch.guard, le(measure, later)):
                strict.add(place)
        return strict
