"""Obligations: the queries by which an invariant is decided to be one, and to exclude a predicate.

Each is put by itself, and has no solution where it is met:

- *initiation*: a state at time 0 in which the invariant fails;
- *consecution*, for each branch of each transition: a state in which it holds, a delay, and the
  branch fired, after which it fails;
- *settled*, where something was left out: values for which computing the latches twice is not the
  same as computing them once (what was left out computes them again, and changes nothing else);
- *rest*, for each timer whose age is not kept while it is inactive: a state in which something
  would read that age;
- *implication*: a state in which the invariant holds, and the predicate as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.evidence.solver import STATUS
from checker.evidence.spelling import own
from checker.evidence.translate import Relation, State, said
from checker.system.system import System
from checker.system.terms import Sort, Term

INVARIANT = "$invariant"
DELAY = "$delay"


@dataclass(frozen=True, slots=True)
class Section:
    """One proof as commands. `queries` names its obligations, in the order of its `check-sat`."""

    lines: tuple[str, ...]
    queries: tuple[str, ...]


class Writer:
    """Adds queries to the text of a relation."""

    def __init__(self, relation: Relation) -> None:
        self.relation = relation
        self.queries: list[str] = []

    def query(self, name: str, *asserted: str) -> None:
        self.queries.append(name)
        lines = self.relation.lines
        lines.append(f"; obligation: {said(name)}")
        lines.append("(push 1)")
        lines.extend(f"(assert {text})" for text in asserted)
        lines.append(STATUS)
        lines.append("(check-sat)")
        lines.append("(pop 1)")


def invariant_sorts(system: System) -> dict[str, tuple[str, Sort]]:
    """What an invariant may speak of: symbol to name and sort."""
    relation = Relation(system)
    found = {symbol: (name, sort) for name, symbol, sort in relation.entries()}
    found |= {symbol: (name, sort) for name, symbol, sort in relation.parameters()}
    return found


def by_invariant(
    system: System, predicate: Term, invariant: Term, *, part: bool = False
) -> Section:
    """The obligations of an invariant; `part`: something was left out of the system."""
    relation = Relation(system)
    writer = Writer(relation)
    lines = relation.lines
    relation.preamble()
    lines.append("; the invariant")
    relation.function(INVARIANT, invariant)
    begins, start = relation.start()
    chosen = own("chosen")
    writer.query("initiation", chosen, begins, f"(not {relation.applied(INVARIANT, start)})")
    lines.append("; any state")
    now = relation.any_state()
    holds = own("holds")
    lines.append(f"(define-fun {holds} () Bool {relation.applied(INVARIANT, now)})")
    lines.append(f"(declare-const {DELAY} Real)")
    may_wait, later = relation.wait(now, DELAY)
    for t, b in relation.places():
        firing = relation.fire(later, t, b)
        writer.query(
            f"consecution of {t}.{b}, {relation.words(t, b)}",
            chosen,
            holds,
            may_wait,
            firing.may,
            f"(not {relation.applied(INVARIANT, firing.after)})",
        )
    if part and system.latches:
        writer.query("settled", chosen, relation.unsettled(now))
    rest(writer, now, chosen, holds)
    lines.append("; what is claimed to be unreachable")
    bad = own("bad")
    lines.append(f"(define-fun {bad} () Bool {relation.read(predicate, now)})")
    writer.query("implication", chosen, holds, bad)
    return Section(tuple(lines), tuple(writer.queries))


def rest(writer: Writer, now: State, chosen: str, holds: str) -> None:
    """The obligations that nothing reads the age of a timer at rest."""
    relation = writer.relation
    for t, transition in enumerate(relation.system.transitions):
        timer = transition.timer
        if timer is None or timer not in relation.resting:
            continue
        for b, branch in enumerate(transition.branches):
            writer.query(
                f"rest of the timer of {t}.{b}, {relation.words(t, b)}",
                chosen,
                holds,
                relation.read(branch.guard, now),
                f"(not {relation.active(timer, now)})",
            )


__all__ = ["INVARIANT", "Section", "Writer", "by_invariant", "invariant_sorts", "rest"]
