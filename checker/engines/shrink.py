"""From a run that was found to one that is short, irreducible, early and simple.

First firings are dropped: with one keep-literal for each, those whose absence still leaves a run to
the predicate are taken away, half of them at a time and then smaller parts, last first. What is
left is irreducible: no part of it, in its order, is such a run, whatever the times. Then open rigid
values and free initial values are made simple, one after another, and at last all firings happen as
early as they can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from checker.engines.contract import Budget, Found
from checker.engines.earliest import earliest
from checker.records import dataclass
from checker.smt.emit import Writer
from checker.smt.program import Program
from checker.smt.sequence import as_run, execute, free_values
from checker.smt.session import Session, Stopped, watch_memory
from checker.smt.unroll import Unrolling
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import (
    Sort,
    Term,
    conj,
    eq,
    integer,
    le,
    mul,
    negate,
    real,
    to_real,
    var,
)

GOAL = "goal@"
"""A literal of ours; names of a system hold no `@`."""


def shrink(system: System, predicate: Term, found: Found, budget: Budget) -> Found:
    """A run at least as good as `found`; where the budget ends early, the best so far."""
    program = Program(system)
    run = found.run
    try:
        run = without_needless(program, predicate, run, budget)
        run = with_simple_values(program, predicate, run, budget)
    except Stopped:
        pass
    run = as_early_as_possible(program, predicate, run)
    return replace(found, run=run, depth=len(run.firings))


def without_needless(program: Program, predicate: Term, run: Run, budget: Budget) -> Run:
    """A run whose firings are a part of this run's, and of which no smaller part will do."""
    if not run.firings:
        return run
    unrolling, session = Unrolling(program), Session(budget.memory_mb, sequential=True)
    with watch_memory(budget.memory_mb, session.interrupt):
        session.add(unrolling.start())
        for firing in run.firings:
            link = program.link(firing.transition, firing.branch)
            session.add(unrolling.step([link], idle=True))
        session.add(unrolling.ask(predicate, GOAL))
        keeps = unrolling.keeps()
        kept = dict.fromkeys(keeps)
        best = run
        chunks = [keeps]
        while chunks:
            chunk = [k for k in chunks.pop() if k in kept]
            if not chunk:
                continue
            without = [f"!{k}" for k in keeps if k not in kept or k in chunk]
            if _decide(session, [GOAL, *without], budget):
                values = session.values(unrolling.choices())
                best = unrolling.decode(values)
                kept = {k: None for k in kept if values[k]}
            elif len(chunk) > 1:
                middle = len(chunk) // 2
                chunks += [chunk[:middle], chunk[middle:]]
    return best


def with_simple_values(program: Program, predicate: Term, run: Run, budget: Budget) -> Run:
    """The same firings with simple rigid and initial values: false, small, whole seconds."""
    free = free_values(program, run)
    if not program.rigid_sorts and not free:
        return run
    executed = execute(program, run.firings, predicate)
    session = Session(budget.memory_mb, sequential=True)
    names = dict(program.rigid_sorts) | {m: program.sorts[n] for n, m in executed.free.items()}
    choice = _Choice(session, budget)
    with watch_memory(budget.memory_mb, session.interrupt):
        writer = Writer("s.")
        writer.declare(names)
        writer.declare(dict.fromkeys(executed.times, Sort.REAL))
        writer.write((), executed.conditions)
        session.add(writer.text())
        for name, sort in names.items():
            choice.simplify(name, sort)
        if not choice.possible():
            return run
        values = session.values(names | dict.fromkeys(executed.times, Sort.REAL))
    return as_run(
        program,
        run.firings,
        [values[t] for t in executed.times],
        {n: values[n] for n in program.rigid_sorts},
        {n: values[m] for n, m in executed.free.items()},
    )


def as_early_as_possible(program: Program, predicate: Term, run: Run) -> Run:
    """The same firings and values, each at the earliest round instant."""
    free = free_values(program, run)
    executed = execute(program, run.firings, predicate, run.rigid, free)
    times = earliest(executed.conditions, executed.times)
    if times is None:
        return run
    return as_run(program, run.firings, times, run.rigid, free)


@dataclass(slots=True)
class _Choice:
    """Pins constants of a session to simple values, one after another."""

    session: Session
    budget: Budget
    count: int = 0

    def possible(self, *more: Term) -> bool:
        """Is there a model with these as well?"""
        self.count += 1
        literal = f"try.{self.count}"
        self._write({literal: Sort.BOOL}, _if(literal, conj(*more)))
        return _decide(self.session, [literal], self.budget)

    def simplify(self, name: str, sort: Sort) -> None:
        """Pin the constant to the simplest value that is possible."""
        value = var(name, sort)
        match sort:
            case Sort.BOOL:
                self._pin(negate(value) if self.possible(negate(value)) else value)
            case Sort.INT:
                self._least_multiple(value, integer(1))
            case Sort.REAL:
                for unit in (1000, 1, Fraction(1, 10), Fraction(1, 1000)):
                    if self._least_multiple(value, real(unit)):
                        return
                if self.possible():
                    found = self.session.values({name: sort})[name]
                    self._pin(eq(value, real(Fraction(found))))

    def _least_multiple(self, value: Term, unit: Term) -> bool:
        """Pin to the least multiple of the unit that is not negative, else to the greatest."""
        self.count += 1
        steps = var(f"steps.{self.count}", Sort.INT)
        self._write({steps.name: Sort.INT})
        same = eq(value, mul(unit, steps if value.sort is Sort.INT else to_real(steps)))
        upwards = self.possible(same, le(integer(0), steps))
        if not upwards and not self.possible(same):
            return False
        high = abs(int(self.session.values({steps.name: Sort.INT})[steps.name]))
        low = 0
        distance = steps if upwards else mul(integer(-1), steps)
        while low < high:
            middle = (low + high) // 2
            if self.possible(same, le(integer(0), distance), le(distance, integer(middle))):
                high = abs(int(self.session.values({steps.name: Sort.INT})[steps.name]))
            else:
                low = middle + 1
        self._pin(conj(same, eq(distance, integer(high))))
        return True

    def _pin(self, term: Term) -> None:
        self.count += 1
        self._write({}, term)

    def _write(self, constants: Mapping[str, Sort], *terms: Term) -> None:
        writer = Writer(f"s{self.count}.")
        writer.declare(constants)
        writer.write((), terms)
        self.session.add(writer.text())


def _if(literal: str, term: Term) -> Term:
    return negate(conj(var(literal, Sort.BOOL), negate(term)))


def _decide(session: Session, literals: Sequence[str], budget: Budget) -> bool:
    if budget.exhausted():
        raise Stopped("time")
    return session.decide(literals, budget.remaining())
