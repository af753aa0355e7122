"""Bounded model checking: is the predicate reached within 0, 1, 2, .. macro-steps?

After Biere, Cimatti, Clarke and Zhu, "Symbolic model checking without BDDs" (1999). One incremental
solver serves all depths. The first run found has the fewest macro-steps. Where no step can follow
any more, every run has been seen, and the search is a proof (`bounded runs`).
"""

from __future__ import annotations

from dataclasses import replace

from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.smt.program import Program
from checker.smt.session import Answer, Session, Stopped
from checker.smt.unroll import Unrolling
from checker.system.system import System
from checker.system.terms import FALSE, Term

NAME = "bmc"
OUT_OF_TIME = "out of time"
_WORDS = {
    "time": OUT_OF_TIME,
    "memory": "out of memory",
    "interrupted": "interrupted",
}


class Search:
    """A bounded search that can be continued. `interrupt` is the only thing safe to call from
    another thread; `depth` the number of macro-steps up to which there is no run."""

    def __init__(self, program: Program, predicate: Term, memory_mb: int | None = None) -> None:
        self._unrolling = Unrolling(program)
        self._predicate = predicate
        self._session = Session(memory_mb)
        self.depth = -1

    def interrupt(self) -> None:
        self._session.interrupt()

    def run(self, budget: Budget) -> Outcome:
        """Search on until something is found, all runs are seen, or the budget ends."""
        try:
            return self._run(budget)
        except Stopped as stop:
            return Unknown(NAME, self.depth, stop_reason(stop, budget))

    def _run(self, budget: Budget) -> Outcome:
        unrolling, session = self._unrolling, self._session
        session.add(unrolling.start())
        if not session.decide((), budget.remaining()):
            return Proved(NAME, "trivial")  # no rigid or initial values satisfy the constraints
        while True:
            if budget.exhausted():
                raise Stopped("interrupted" if budget.cancelled.is_set() else "time")
            depth = unrolling.depth
            if budget.on_progress is not None:
                budget.on_progress(f"{NAME}, depth {depth}")
            if unrolling.now_holds(self._predicate) != FALSE:
                literal = f"p@{depth}"
                session.add(unrolling.ask(self._predicate, literal))
                if session.decide([literal], budget.remaining()):
                    run = unrolling.decode(session.values(unrolling.choices()))
                    return Found(run, NAME, len(run.firings))
            self.depth = depth
            if depth >= budget.max_depth:
                return Unknown(NAME, depth, f"no run with up to {depth} macro-steps")
            session.add(unrolling.step())
            if not unrolling.possible or self._no_step_left(budget):
                return Proved(NAME, "bounded runs", k=unrolling.depth)

    def _no_step_left(self, budget: Budget) -> bool:
        """Have all runs ended before this step? A short look, which may fail to notice."""
        seconds = min(budget.remaining(), 1.0)
        return self._session.check((), seconds) is Answer.UNSAT


def search(system: System, predicate: Term, budget: Budget) -> Outcome:
    """Bounded model checking of one predicate, in this thread."""
    return Search(Program(system), predicate, budget.memory_mb).run(budget)


def extended(system: System, *constraints: Term) -> System:
    """The system with more constraints on its rigid variables."""
    return replace(system, constraints=(*system.constraints, *constraints))


def stop_reason(stop: Stopped, budget: Budget) -> str:
    """Why an engine stopped, in words for people."""
    cause = str(stop.args[0])
    if cause == "interrupted" and not budget.cancelled.is_set():
        # the time-out of z3 and the watch over its memory both look like an interruption
        late = budget.remaining() < 0.05
        cause = "time" if late or budget.memory_mb is None else "memory"
    return _WORDS.get(cause, f"the solver gave up ({cause})")
