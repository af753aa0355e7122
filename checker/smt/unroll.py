"""Bounded unrolling in chain macro-steps, with absolute real times and stored stamps.

One macro-step happens at one instant: every link of the program may fire at most once, in the
program's order, and all values, latches, captures and timers are brought up to date after each. Any
sequence of firings is a sequence of macro-steps, so nothing is lost; a burst of firings at one
instant costs one step. Between steps time passes, as far as the deadlines let it.

The state after a step is a set of constants `x@3`; inside a step the values after link 7 are
definitions `x@3.7`. `f@3.7` says that link 7 fires in step 3, `t@3` when. Where values are known
(early on most are) links that cannot fire vanish. The model's own names must not contain `@`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from fractions import Fraction

from checker.records import dataclass
from checker.smt.emit import Writer
from checker.smt.program import ZERO, Link, Program, State, overrun_free
from checker.system.run import Firing, Run
from checker.system.terms import (
    FALSE,
    TRUE,
    Const,
    Op,
    Sort,
    Term,
    conj,
    const_value,
    disj,
    eq,
    implies,
    ite,
    le,
    sub,
    substitute,
    var,
)


@dataclass(slots=True)
class _Text:
    """What one piece of the unrolling adds: constants, definitions, assertions."""

    constants: dict[str, Sort] = field(default_factory=dict)
    definitions: list[tuple[str, Term]] = field(default_factory=list)
    assertions: list[Term] = field(default_factory=list)

    def constant(self, name: str, sort: Sort) -> Term:
        self.constants[name] = sort
        return var(name, sort)

    def define(self, name: str, term: Term) -> Term:
        if not term.args:
            return term
        self.definitions.append((name, term))
        return var(name, term.sort)

    def require(self, term: Term) -> None:
        if term != TRUE:
            self.assertions.append(term)


class Unrolling:
    """Text for time 0 and then for one macro-step after another.

    A timer's deadline is asserted where a step may change the timer; in between the later instant
    implies the earlier one. What the last step leaves alone is asserted with the question.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.depth = 0
        self.possible = True  # False: no step can follow any more
        self._fires: list[dict[int, tuple[Link, str]]] = []
        self._free = {n: f"{n}@init" for n in program.free_variables()}
        self._state = State({}, {})
        self._before = self._state
        self._untouched: frozenset[int] = frozenset()
        self._now: Term = ZERO

    def start(self) -> str:
        """Rigid and initial values, and the state at time 0."""
        text = _Text()
        program = self.program
        for name, sort in program.rigid_sorts.items():
            text.constant(name, sort)
        free = {
            name: text.constant(self._free[name], domain.sort)
            for name, domain in program.free_variables().items()
        }
        values = program.initial_values(free)
        for term in (*program.rigid_constraints(), *program.initial_constraints(values)):
            text.require(term)
        self._state = program.settle(values)
        return self._close(text)

    def step(self, links: Sequence[Link] | None = None, *, idle: bool = False) -> str:
        """One more macro-step, in which at least one link (of `links`, by default all of the
        program's) fires, or with `idle` perhaps none."""
        self.depth += 1
        i, program, text = self.depth, self.program, _Text()
        before, self._now = self._now, text.constant(f"t@{i}", Sort.REAL)
        self._before = State(dict(self._state.values), dict(self._state.stamps))
        text.require(le(before, self._now))
        fires: dict[int, tuple[Link, str]] = {}
        for k, link in enumerate(program.links if links is None else links):
            name = f"f@{i}.{k}"
            if self._fire(text, link, name, f"@{i}.{k}"):
                fires[k] = (link, name)
        touched = self._touched([link for link, _ in fires.values()])
        for timer in sorted(touched):
            fine = self._in_time(self._before, timer)
            if timer in program.relaxed:
                fine = disj(eq(before, self._now), fine)
            text.require(fine)
        self._untouched = program.timed - touched
        self._fires.append(fires)
        self.possible = bool(fires)
        if not idle:
            text.require(disj(*(var(name, Sort.BOOL) for _, name in fires.values())))
        return self._close(text)

    def ask(self, predicate: Term, literal: str) -> str:
        """Text that makes `literal` imply the predicate in the state reached so far."""
        text = _Text()
        asked = text.constant(literal, Sort.BOOL)
        text.require(implies(asked, self._state.read(predicate)))
        for timer in sorted(self._untouched):
            text.require(implies(asked, self._in_time(self._state, timer)))
        return self._written(text, f"q{self.depth}.{literal}.")

    def now_holds(self, predicate: Term) -> Term:
        """The predicate in the state reached so far; constant where values are known."""
        return self._state.read(predicate)

    def choices(self) -> dict[str, Sort]:
        """The constants whose values make a run."""
        names = dict(self.program.rigid_sorts)
        names |= {self._free[n]: d.sort for n, d in self.program.free_variables().items()}
        names |= {f"t@{i}": Sort.REAL for i in range(1, self.depth + 1)}
        names |= {name: Sort.BOOL for step in self._fires for _, name in step.values()}
        return names

    def keeps(self) -> list[str]:
        """The firing constants, in the order of the firings."""
        return [name for step in self._fires for _, name in step.values()]

    def decode(self, values: Mapping[str, Const]) -> Run:
        """The run that these values of `choices()` are."""
        firings = tuple(
            Firing(_fraction(values[f"t@{i}"]), link.transition, link.branch)
            for i, step in enumerate(self._fires, 1)
            for link, name in step.values()
            if values[name]
        )
        rigid = {name: values[name] for name in self.program.rigid_sorts}
        free = {name: values[chosen] for name, chosen in self._free.items()}
        end = firings[-1].time if firings else _fraction(0)
        return Run(rigid, initial_constants(self.program, rigid, free), firings, end)

    def _in_time(self, state: State, timer: int) -> Term:
        age = sub(self._now, state.stamps[timer])
        return overrun_free(self.program.system.timers[timer], state, age)

    def _touched(self, links: Sequence[Link]) -> frozenset[int]:
        """Timers of which these links may change anything; those that may start late always
        count."""
        program = self.program
        found = set(program.relaxed & program.timed)
        written: set[str] = set()
        for link in links:
            found.update(link.timers)
            written |= link.writes
        found |= {t for t in program.timed if program.deadline_reads[t] & written}
        return frozenset(found) & program.timed

    def _fire(self, text: _Text, link: Link, name: str, suffix: str) -> bool:
        program, state = self.program, self._state
        fired = program.fire(state, link, self._now)
        if fired.guard == FALSE:
            return False
        allowed = fired.guard
        timer = program.timer_of(link)
        if timer is not None:
            age = sub(self._now, state.stamps[timer])
            allowed = conj(allowed, program.window(link, age, state))
            if allowed == FALSE:
                return False
        literal = text.constant(name, Sort.BOOL)
        text.require(implies(literal, allowed))
        for x, value in fired.values.items():
            state.values[x] = text.define(x + suffix, ite(literal, value, state.values[x]))
        for t, value in fired.stamps.items():
            label = f"stamp {t}{suffix}"
            state.stamps[t] = text.define(label, ite(literal, value, state.stamps[t]))
        return True

    def _close(self, text: _Text) -> str:
        """Give constants to what the next text must be able to name."""
        local = {name for name, _ in text.definitions}
        for x, value in self._state.values.items():
            self._state.values[x] = self._settled(text, f"{x}@{self.depth}", value, local)
        for t, value in self._state.stamps.items():
            label = f"stamp {t}@{self.depth}"
            self._state.stamps[t] = self._settled(text, label, value, local)
        return self._written(text, f"d{self.depth}.")

    def _settled(self, text: _Text, name: str, value: Term, local: set[str]) -> Term:
        if value.op is Op.CONST or (value.op is Op.VAR and value.name not in local):
            return value
        constant = text.constant(name, value.sort)
        text.assertions.append(eq(constant, value))
        return constant

    def _written(self, text: _Text, prefix: str) -> str:
        writer = Writer(prefix)
        writer.declare(text.constants)
        writer.write(text.definitions, text.assertions)
        return writer.text()


def initial_constants(
    program: Program, rigid: Mapping[str, Const], free: Mapping[str, Const]
) -> dict[str, Const]:
    """Every variable's value at time 0, before the latches."""
    known = {n: constant(v, program.rigid_sorts[n]) for n, v in rigid.items()}
    values = program.initial_values({n: constant(v, program.sorts[n]) for n, v in free.items()})
    return {name: const_value(substitute(term, known)) for name, term in values.items()}


def constant(value: Const, sort: Sort) -> Term:
    """The term for a Python value."""
    return Term(Op.CONST, (), _fraction(value) if sort is Sort.REAL else value, sort)


def _fraction(value: Const) -> Fraction:
    return Fraction(value)
