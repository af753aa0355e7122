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
RUN_EXISTS = "it says that a run exists, and has none to show"
SECOND_TRY = 10.0  # seconds for an invariant that can be written down


class Spacer:
    """One attempt; `interrupt` is safe from any thread. `facts` are inductive and may be assumed.
    Another `seed` may decide soon what one does not decide at all."""

    def __init__(
        self, program: Program, predicate: Term, facts: Sequence[Term] = (), seed: int = 0
    ) -> None:
        self._relation = Relation(program)
        self._predicate = predicate
        self._facts = tuple(facts)
        self._horn = Horn(self._relation, predicate, facts, seed=seed)

    def interrupt(self) -> None:
        self._horn.interrupt()

    def run(self, budget: Budget) -> Outcome:
        """`Proved` with an invariant where it can be written down, else `Unknown`."""
        try:
            match self._check(self._horn, budget, budget.remaining()):
                case Answer.UNSAT:
                    found = self._horn.invariant() or self._plain_invariant(budget)
                    invariant = None if found is None else conj(found, *self._facts)
                    return Proved(NAME, NAME, invariant=invariant)
                case Answer.SAT:
                    return Unknown(NAME, 0, RUN_EXISTS)
                case Answer.UNKNOWN:
                    raise Stopped(self._horn.reason)
        except Stopped as stop:
            return Unknown(NAME, 0, stop_reason(stop, budget))

    def _check(self, horn: Horn, budget: Budget, seconds: float) -> Answer:
        horn.load()
        if budget.exhausted():
            raise Stopped("interrupted" if budget.cancelled.is_set() else "time")
        return horn.check(seconds)

    def _plain_invariant(self, budget: Budget) -> Term | None:
        """The proof stands; ask once more, without inlining, for an invariant to show."""
        self._horn = Horn(self._relation, self._predicate, self._facts, inline=False)
        try:
            answer = self._check(self._horn, budget, min(SECOND_TRY, budget.remaining()))
        except Stopped:
            return None
        return self._horn.invariant() if answer is Answer.UNSAT else None


def prove(program: Program, predicate: Term, budget: Budget) -> Outcome:
    """Spacer in this thread."""
    return Spacer(program, predicate).run(budget)
