"""The step relation with ages: one step lets time pass and then fires one link.

Absolute time is unbounded and no proof by induction survives it, so a timer is described by its
age, `age:<timer>`, the time since it was stamped. While a timer is inactive its age means nothing
and is kept at 0, unless something may still read it. No guard reads absolute time, so both
descriptions have the same reachable values.

The vector of the relation: rigid variables (their own next value), the system's variables except
those that never change from a known value, and the ages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.records import dataclass
from checker.smt.program import (
    ZERO,
    Link,
    Program,
    State,
    overrun_free,
    within,
)
from checker.system.system import Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    add,
    conj,
    disj,
    eq,
    implies,
    ite,
    le,
    negate,
    substitute,
    var,
)


def age_name(timer: str) -> str:
    """The variable that stands for a timer's age in invariants."""
    return f"age:{timer}"


@dataclass(frozen=True, slots=True)
class Move:
    """One link as seen from a state: when it can fire, and the entries of the vector it changes."""

    link: Link
    condition: Term
    changes: dict[str, Term]


@dataclass(frozen=True, slots=True)
class Step:
    """All moves from a state. `allowed` is what letting `delay` pass needs, `passed` the vector
    after it has."""

    delay: Term
    allowed: Term
    passed: dict[str, Term]
    moves: tuple[Move, ...]


class Relation:
    """The relation of a system; vectors are mappings from the names in `sorts` to terms."""

    def __init__(self, program: Program) -> None:
        self.program = program
        system = program.system
        self._ages = {t: age_name(system.timers[t].name) for t in sorted(program.timed)}
        self._cleared = _meaningless_while_inactive(program)
        free = {n: var(n, d.sort) for n, d in program.free_variables().items()}
        self._before = program.initial_values(free)
        self._settled = program.settle(dict(self._before)).values
        written = {x for link in program.links for x in link.writes}
        self.fixed: dict[str, Term] = {
            x: term for x, term in self._settled.items() if x not in written and term.is_const
        }
        self.sorts: dict[str, Sort] = dict(program.rigid_sorts)
        self.sorts |= {x: s for x, s in program.sorts.items() if x not in self.fixed}
        self.sorts |= dict.fromkeys(self._ages.values(), Sort.REAL)
        self._changing = {x for x in written if x in self.sorts} | set(self._ages.values())

    def initial(self) -> tuple[dict[str, Sort], list[Term], dict[str, Term]]:
        """Free initial values (constants `x@init`), what restricts them and the rigid variables,
        and the vector at time 0."""
        names = {n: f"{n}@init" for n in self.program.free_variables()}
        renamed = {n: var(names[n], self.program.sorts[n]) for n in names}
        constants = {names[n]: self.program.sorts[n] for n in names}
        before = {x: substitute(t, renamed) for x, t in self._before.items()}
        constraints = self.program.rigid_constraints()
        constraints += self.program.initial_constraints(before)
        vector = {name: var(name, sort) for name, sort in self.program.rigid_sorts.items()}
        vector |= {
            x: substitute(t, renamed) for x, t in self._settled.items() if x not in self.fixed
        }
        vector |= dict.fromkeys(self._ages.values(), ZERO)
        return constants, constraints, vector

    def changing(self, name: str) -> bool:
        """May a step change this entry of the vector?"""
        return name in self._changing

    def read(self, term: Term, vector: Mapping[str, Term]) -> Term:
        """A predicate over variables, rigid ones and ages, in the state of a vector."""
        return substitute(term, {**self.fixed, **vector})

    def step(self, vector: Mapping[str, Term], delay: Term) -> Step:
        """Every way on from `vector`, after letting `delay` pass."""
        program = self.program
        now = self._state(vector)
        later: dict[int, Term] = {}
        bounds: list[Term] = []
        for t, name in self._ages.items():
            timer = program.system.timers[t]
            active = now.read(timer.active)
            counts = TRUE if t not in self._cleared else active
            later[t] = ite(counts, add(vector[name], delay), vector[name])
            fine = overrun_free(timer, now, add(vector[name], delay))
            bounds.append(disj(eq(delay, ZERO), fine) if t in program.relaxed else fine)
        passed = State(now.values, later)
        moves = [m for link in program.links if (m := self._move(passed, link)) is not None]
        ahead = dict(vector) | {self._ages[t]: age for t, age in later.items()}
        return Step(delay, conj(le(ZERO, delay), *bounds), ahead, tuple(moves))

    def invariants(self) -> list[Term]:
        """What holds in every reachable state by construction, over the names in `sorts`: ages are
        not negative (and 0 where cleared), no age is past its deadline, what stable latches say,
        the domains of rigid variables and the system's constraints."""
        program = self.program
        found = program.rigid_constraints()
        for t, name in self._ages.items():
            timer, age = program.system.timers[t], var(name, Sort.REAL)
            found.append(le(ZERO, age))
            if t in self._cleared:
                found.append(disj(timer.active, le(age, ZERO)))
            if t not in program.relaxed:
                found.append(_within_deadline(timer, age))
        for i in program.stable_latches():
            latch = program.system.latches[i]
            found.append(eq(var(latch.variable, program.sorts[latch.variable]), latch.value))
        return self._kept(found)

    def candidates(self) -> list[Term]:
        """What very likely holds, to be confirmed by induction: declared ranges, and that no timer
        of those that could start late is past its deadline."""
        system = self.program.system
        found: list[Term] = []
        for variable in system.variables:
            value = var(variable.name, variable.domain.sort)
            domain = within(value, variable.domain)
            found += domain.args if domain.op is Op.AND else (domain,)
        for t, name in self._ages.items():
            if t in self.program.relaxed:
                found.append(_within_deadline(system.timers[t], var(name, Sort.REAL)))
        return self._kept(found)

    def _kept(self, terms: Iterable[Term]) -> list[Term]:
        unique = dict.fromkeys(substitute(term, self.fixed) for term in terms)
        return [term for term in unique if not term.is_const]

    def _state(self, vector: Mapping[str, Term]) -> State:
        ages = {t: vector[name] for t, name in self._ages.items()}
        rigid = {n: vector[n] for n in self.program.rigid_sorts}
        return State({**self.fixed, **{n: t for n, t in vector.items() if n not in rigid}}, ages)

    def _move(self, passed: State, link: Link) -> Move | None:
        program = self.program
        fired = program.fire(passed, link, ZERO, self._cleared)
        condition = fired.guard
        timer = program.timer_of(link)
        if condition != FALSE and timer is not None:
            condition = conj(condition, program.window(link, passed.stamps[timer], passed))
        if condition == FALSE:
            return None
        changes = dict(fired.values) | {self._ages[t]: e for t, e in fired.stamps.items()}
        return Move(link, condition, changes)


def _meaningless_while_inactive(program: Program) -> frozenset[int]:
    """Timers whose age nothing reads while they are inactive: no stamp is copied from them, and the
    guards of the transitions that they time say that they are active."""
    system = program.system
    read = {source for t in system.transitions for b in t.branches for _, source in b.copies}
    for link in program.links:
        timer = program.timer_of(link)
        if timer is not None and timer not in read:
            guard = system.transitions[link.transition].branches[link.branch].guard
            if not _says(guard, system.timers[timer].active):
                read.add(timer)
    return frozenset(program.timed - read)


def _within_deadline(timer: Timer, age: Term) -> Term:
    if timer.deadline is None:
        return TRUE
    return implies(conj(timer.active, timer.binding), le(age, timer.deadline))


def _says(guard: Term, claim: Term) -> bool:
    """Does the guard imply the claim, by its form?"""
    known = set(_parts(guard, Op.AND)) | {guard}

    def holds(part: Term) -> bool:
        return part == TRUE or part in known or all(p in known for p in _parts(part, Op.AND))

    return all(
        holds(part) or any(holds(option) for option in _parts(part, Op.OR))
        for part in _parts(claim, Op.AND)
    )


def _parts(term: Term, op: Op) -> tuple[Term, ...]:
    return term.args if term.op is op else (term,)


def exclusive(moves: Iterable[Move], name: str) -> tuple[dict[str, Sort], list[Term], list[Term]]:
    """Selectors: Boolean constants for the moves, the condition under which each is *the* move
    (the first selected), and the assertions that one is selected and can be made."""
    constants: dict[str, Sort] = {}
    chosen: list[Term] = []
    needs: list[Term] = []
    none_before = TRUE
    literals: list[Term] = []
    for k, move in enumerate(moves):
        constants[f"{name}.{k}"] = Sort.BOOL
        literal = var(f"{name}.{k}", Sort.BOOL)
        literals.append(literal)
        chosen.append(_both(literal, none_before))
        needs.append(implies(literal, move.condition))
        none_before = _both(negate(literal), none_before)
    return constants, chosen, [disj(*literals), *needs]


def _both(a: Term, b: Term) -> Term:
    """The conjunction, nested: flattening would make a quadratic text of a long chain."""
    return a if b == TRUE else Term(Op.AND, (a, b), None, Sort.BOOL)
