"""The invariant generator: z3's Spacer on the step relation with ages."""

from __future__ import annotations

from collections.abc import Sequence

from checker.engines.bmc import stop_reason
from checker.engines.contract import Budget, Outcome, Proved, Unknown
from checker.smt.horn import Horn
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.smt.session import Answer, Stopped
from checker.system.terms import Term, conj

NAME = "Spacer"


class Spacer:
    """One attempt; `interrupt` is safe from any thread. `facts` are inductive and may be
    assumed."""

    def __init__(self, program: Program, predicate: Term, facts: Sequence[Term] = ()) -> None:
        self._facts = tuple(facts)
        self._horn = Horn(Relation(program), predicate, facts)

    def interrupt(self) -> None:
        self._horn.interrupt()

    def run(self, budget: Budget) -> Outcome:
        """`Proved` with an invariant where it can be written down, else `Unknown`."""
        try:
            self._horn.load()
            if budget.exhausted():
                raise Stopped("interrupted" if budget.cancelled.is_set() else "time")
            match self._horn.check(budget.remaining()):
                case Answer.UNSAT:
                    found = self._horn.invariant()
                    invariant = None if found is None else conj(found, *self._facts)
                    return Proved(NAME, NAME, invariant=invariant)
                case Answer.SAT:
                    return Unknown(NAME, 0, "it says that a run exists, and has none to show")
                case Answer.UNKNOWN:
                    raise Stopped(self._horn.reason)
        except Stopped as stop:
            return Unknown(NAME, 0, stop_reason(stop, budget))


def prove(program: Program, predicate: Term, budget: Budget) -> Outcome:
    """Spacer in this thread."""
    return Spacer(program, predicate).run(budget)
