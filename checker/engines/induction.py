"""k-induction: no run of k firings reaches the predicate, and k safe steps are followed by a safe
one.

After Sheeran, Singh and Stalmarck, "Checking safety properties using induction and a SAT-solver"
(2000). Steps are single firings of the relation with ages. The step is strengthened by an inductive
invariant: what holds by construction, and those declared ranges that survive a Houdini pass
(Flanagan and Leino 2001: drop what a step can break until nothing breaks).
"""

from __future__ import annotations

from checker.engines.bmc import stop_reason
from checker.engines.contract import Budget, Outcome, Proved, Unknown
from checker.smt.emit import Writer
from checker.smt.path import Path
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.smt.session import Session, Stopped
from checker.system.terms import FALSE, TRUE, Sort, Term, conj, disj, eq, negate, var

NAME = "k-induction"
MAX_K = 8
RUN = "firings exists"


class Induction:
    """One attempt; `interrupt` is safe from any thread. `facts` are inductive whatever comes of it,
    over variables, rigid ones and ages."""

    def __init__(self, program: Program, predicate: Term, memory_mb: int | None = None) -> None:
        self._relation = Relation(program)
        self._predicate = predicate
        self._base = Session(memory_mb)
        self._step = Session(memory_mb)
        self._houdini = Session(memory_mb)
        self.facts: list[Term] = self._relation.invariants()

    def interrupt(self) -> None:
        for session in (self._base, self._step, self._houdini):
            session.interrupt()

    def run(self, budget: Budget) -> Outcome:
        """`Proved` or `Unknown`; a run is for others to find."""
        try:
            return self._run(budget)
        except Stopped as stop:
            return Unknown(NAME, 0, stop_reason(stop, budget))

    def _run(self, budget: Budget) -> Outcome:
        base, step = Path(self._relation), Path(self._relation)
        self._base.add(base.from_start())
        self.facts += self._inductive(budget)
        self._step.add(step.from_anywhere())
        self._assume(step)
        for k in range(1, MAX_K + 1):
            if self._reached(self._base, base, "b", budget):
                return Unknown(NAME, k - 1, f"a run with {k - 1} {RUN}")
            self._step.add(_asserted(step, negate(step.read(self._predicate)), f"s{k}."))
            self._step.add(step.advance())
            self._assume(step)
            if not self._reached(self._step, step, "p", budget):
                return Proved(NAME, NAME, k=k, invariant=conj(*self.facts))
            self._base.add(base.advance())
        return Unknown(NAME, MAX_K, f"not inductive up to k = {MAX_K}")

    def _assume(self, path: Path) -> None:
        terms = [path.read(t) for t in self.facts]
        self._step.add(_asserted(path, conj(*terms), f"i{path.length}."))

    def _reached(self, session: Session, path: Path, name: str, budget: Budget) -> bool:
        term = path.read(self._predicate)
        if term == FALSE:
            return False
        literal = f"{name}#{path.length}"
        session.add(path.claim(literal, term))
        return _decide(session, [literal], budget)

    def _inductive(self, budget: Budget) -> list[Term]:
        """The candidates that are inductive together with the invariants."""
        start, path, session = Path(self._relation), Path(self._relation), self._houdini
        alive = self._relation.candidates()
        if not alive:
            return []
        first = Session()
        first.add(start.from_start())
        alive = _surviving(first, start, alive, "a", budget)
        session.add(path.from_anywhere())
        for i, term in enumerate(alive):
            session.add(path.claim(f"c.{i}", path.read(term)))
        session.add(path.advance())
        names = {f"n.{i}": Sort.BOOL for i in range(len(alive))}
        writer = Writer("h.")
        writer.declare(names)
        writer.write((), [eq(var(f"n.{i}", Sort.BOOL), path.read(t)) for i, t in enumerate(alive)])
        session.add(writer.text())
        kept = set(range(len(alive)))
        round_ = 0
        while kept:
            round_ += 1
            broken = disj(*(negate(var(f"n.{i}", Sort.BOOL)) for i in sorted(kept)))
            session.add(path.claim(f"r.{round_}", broken))
            if not _decide(session, [f"c.{i}" for i in sorted(kept)] + [f"r.{round_}"], budget):
                break
            values = session.values({f"n.{i}": Sort.BOOL for i in kept})
            kept -= {i for i in kept if not values[f"n.{i}"]}
        return [alive[i] for i in sorted(kept)]


def _surviving(
    session: Session, path: Path, terms: list[Term], name: str, budget: Budget
) -> list[Term]:
    kept = []
    for i, term in enumerate(terms):
        there = path.read(term)
        if there != TRUE:
            session.add(path.claim(f"{name}.{i}", negate(there)))
            if _decide(session, [f"{name}.{i}"], budget):
                continue
        kept.append(term)
    return kept


def _asserted(path: Path, term: Term, prefix: str) -> str:
    writer = Writer(prefix)
    writer.write((), [term])
    return writer.text()


def _decide(session: Session, literals: list[str], budget: Budget) -> bool:
    if budget.exhausted():
        raise Stopped("interrupted" if budget.cancelled.is_set() else "time")
    return session.decide(literals, budget.remaining())


def prove(program: Program, predicate: Term, budget: Budget) -> Outcome:
    """k-induction in this thread."""
    return Induction(program, predicate, budget.memory_mb).run(budget)
