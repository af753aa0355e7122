"""Bounded runs: one formula that decides both ways where nothing can happen again and again.

The formula (`checker.smt.events`) has one firing more of each link than is thought possible. A run
to the predicate in it is a run. If there is none, and no run in it makes use of a firing that was
not thought possible, then there are no other runs: the first such firing of a longer run would be
in the formula. Else what was thought possible is raised, a few times.
"""

from __future__ import annotations

from checker.engines.bmc import OUT_OF_TIME, stop_reason
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.smt.emit import Writer
from checker.smt.events import Events, TooMany
from checker.smt.program import Link, Program
from checker.smt.session import Session, Stopped
from checker.system.terms import FALSE, Sort, Term, disj, implies, var, variables_of

NAME = "bounded runs"
MOST_TURNS = 3
MOST_TERMS = 100_000
GOAL, MORE = "goal@", "more@"
ENDLESS = "something can happen again and again"


class Bounded:
    """One attempt; `interrupt` is safe from any thread."""

    def __init__(self, program: Program, predicate: Term, memory_mb: int | None = None) -> None:
        self._program = program
        self._predicate = predicate
        self._memory_mb = memory_mb
        self._session = Session(memory_mb)

    def interrupt(self) -> None:
        self._session.interrupt()

    def run(self, budget: Budget) -> Outcome:
        """`Found` and `Proved` are exact; `Unknown` where firings are not bounded, or not soon."""
        try:
            return self._run(budget)
        except Stopped as stop:
            return Unknown(NAME, 0, stop_reason(stop, budget))
        except TooMany:
            reason = OUT_OF_TIME if budget.exhausted() else "too many firings concern each other"
            return Unknown(NAME, 0, reason)

    def _run(self, budget: Budget) -> Outcome:
        if any(map(self._again, self._program.links)):
            return Unknown(NAME, 0, ENDLESS)
        turns = [1] * len(self._program.links)
        while max(turns, default=0) <= MOST_TURNS:
            more = [turn + 1 for turn in turns]
            events = Events(self._program, more, self._predicate, MOST_TERMS, budget.exhausted)
            self._session = Session(self._memory_mb)
            self._session.add(events.text())
            place = {link: i for i, link in enumerate(map(id, self._program.links))}
            extra = [e for e in events.events if e.turn == turns[place[id(e.link)]]]
            self._ask(GOAL, events.goal)
            self._ask(MORE, disj(*(e.happens for e in extra)))
            if events.goal != FALSE and self._decide(GOAL, budget):
                run = events.decode(self._session.values(events.choices()))
                return Found(run, NAME, len(run.firings))
            if not self._decide(MORE, budget):
                return Proved(NAME, NAME, k=sum(turns))
            values = self._session.values({e.happens.name: Sort.BOOL for e in extra})
            for event in extra:
                turns[place[id(event.link)]] += int(bool(values[event.happens.name]))
        return Unknown(NAME, 0, ENDLESS)

    def _again(self, link: Link) -> bool:
        """Does a firing leave its own guard as it is? Then it is not worth a try."""
        transition = self._program.system.transitions[link.transition]
        return variables_of(transition.branches[link.branch].guard).isdisjoint(link.writes)

    def _ask(self, literal: str, term: Term) -> None:
        writer = Writer(literal)
        writer.declare({literal: Sort.BOOL})
        writer.write((), [implies(var(literal, Sort.BOOL), term)])
        self._session.add(writer.text())

    def _decide(self, literal: str, budget: Budget) -> bool:
        if budget.exhausted():
            raise Stopped("interrupted" if budget.cancelled.is_set() else "time")
        return self._session.decide([literal], budget.remaining())


def decide(program: Program, predicate: Term, budget: Budget) -> Outcome:
    """Bounded runs, in this thread."""
    return Bounded(program, predicate, budget.memory_mb).run(budget)
