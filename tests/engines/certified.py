"""Does an invariant prove what it claims? Decided by plain solver queries on the step relation."""

from __future__ import annotations

from checker.smt.emit import Writer
from checker.smt.path import Path
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.smt.session import Session
from checker.system.system import System
from checker.system.terms import Term, negate


def violations(system: System, invariant: Term, predicate: Term | None) -> list[str]:
    """Which obligations fail: `initiation`, `consecution`, `implication` (if there is a predicate).

    Nothing is assumed of the state before the step but the invariant itself.
    """
    failed = []
    first, start = Path(Relation(Program(system))), Session()
    start.add(first.from_start())
    if _possible(start, first, negate(first.read(invariant)), "start"):
        failed.append("initiation")
    if _possible(*_assuming(system, invariant, step=True), "step"):
        failed.append("consecution")
    if predicate is not None:
        session, path, _ = _assuming(system, invariant, step=False)
        if _possible(session, path, path.read(predicate), "end"):
            failed.append("implication")
    return failed


def _assuming(system: System, invariant: Term, *, step: bool) -> tuple[Session, Path, Term]:
    path, session = Path(Relation(Program(system))), Session()
    path.from_anywhere()
    writer = Writer("a.")
    writer.declare({v.name: v.sort for v in path.vector.values()})
    writer.write((), [path.read(invariant)])
    session.add(writer.text())
    if step:
        session.add(path.advance())
    return session, path, negate(path.read(invariant))


def _possible(session: Session, path: Path, term: Term, literal: str) -> bool:
    session.add(path.claim(literal, term))
    return session.decide([literal], 20)
