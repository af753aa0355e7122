"""Small systems in a few words, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from checker.system.run import Firing, Run
from checker.system.system import (
    AgeWindow,
    Branch,
    Domain,
    Latch,
    Moment,
    Origin,
    Rigid,
    System,
    Timer,
    Transition,
    Variable,
)
from checker.system.terms import FALSE, TRUE, Const, Sort, Term, integer, real, var

BOOL = Domain(Sort.BOOL)
Effects = Mapping[str, Term]


def flag(name: str) -> Term:
    return var(name, Sort.BOOL)


def count(name: str) -> Term:
    return var(name, Sort.INT)


def span(name: str) -> Term:
    return var(name, Sort.REAL)


def bound(value: Term | float) -> Term:
    return value if isinstance(value, Term) else real(Fraction(value))


@dataclass
class Build:
    """Collects the parts of a system; `system()` gives it."""

    rigids: list[Rigid] = field(default_factory=list)
    constraints: list[Term] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    initially: list[Term] = field(default_factory=list)
    latches: list[Latch] = field(default_factory=list)
    timers: list[Timer] = field(default_factory=list)
    transitions: list[Transition] = field(default_factory=list)

    def flag(self, name: str, initial: Term | None = FALSE) -> Term:
        self.variables.append(Variable(name, BOOL, initial))
        return flag(name)

    def count(self, name: str, low: int, high: int, initial: int | None = 0) -> Term:
        domain = Domain(Sort.INT, low=integer(low), high=integer(high))
        start = None if initial is None else integer(initial)
        self.variables.append(Variable(name, domain, start))
        return count(name)

    def span(self, name: str, initial: float = 0) -> Term:
        self.variables.append(Variable(name, Domain(Sort.REAL), bound(initial)))
        return span(name)

    def timer(
        self,
        name: str,
        active: Term = TRUE,
        deadline: Term | float | None = None,
        captures: Effects | None = None,
        binding: Term = TRUE,
    ) -> int:
        due = None if deadline is None else bound(deadline)
        self.timers.append(Timer(name, active, due, binding, tuple((captures or {}).items())))
        return len(self.timers) - 1

    def fires(
        self,
        name: str,
        guard: Term,
        effects: Effects | None = None,
        timer: int | None = None,
        windows: tuple[AgeWindow, ...] = (),
        restarts: tuple[int, ...] = (),
        copies: tuple[tuple[int, int], ...] = (),
        fair: bool = False,
    ) -> int:
        branch = Branch(guard, tuple((effects or {}).items()), copies=copies)
        origin = Origin("Tester", name, name, Moment.ACTION)
        self.transitions.append(Transition(name, (branch,), origin, timer, windows, restarts, fair))
        return len(self.transitions) - 1

    def within(
        self,
        name: str,
        guard: Term,
        effects: Effects,
        low: Term | float,
        high: Term | float | None,
        captures: Effects | None = None,
    ) -> int:
        """A transition with a timer of its own, as a lowering makes it for `within low..high`."""
        own = self.timer(name, guard, high, captures)
        return self.fires(name, guard, effects, own, (AgeWindow(bound(low)),), (own,))

    def system(self, **properties: Term) -> System:
        return System(
            "test",
            tuple(self.rigids),
            tuple(self.constraints),
            tuple(self.variables),
            tuple(self.initially),
            tuple(self.latches),
            tuple(self.timers),
            tuple(self.transitions),
            properties,
        )


def run(
    *firings: tuple[float, int],
    end: float | None = None,
    rigid: Mapping[str, Const] | None = None,
    **initial: Const,
) -> Run:
    """A run of first branches."""
    done = tuple(Firing(Fraction(at), transition, 0) for at, transition in firings)
    last = done[-1].time if done else Fraction(0)
    return Run(rigid or {}, initial, done, last if end is None else Fraction(end))


def times(found: Run) -> list[tuple[Fraction, int]]:
    return [(firing.time, firing.transition) for firing in found.firings]
