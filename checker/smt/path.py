"""Paths of the step relation as text: from the initial states, or from any state at all."""

from __future__ import annotations

from checker.smt.emit import Writer
from checker.smt.relation import Relation, exclusive
from checker.system.terms import Op, Sort, Term, eq, ite, var


class Path:
    """States 0, 1, 2, .. with one step between neighbours. Entry x of state 3 is a constant `x#3`;
    rigid variables keep their names. `vector` is the last state."""

    def __init__(self, relation: Relation) -> None:
        self.relation = relation
        self.length = 0
        self.vector: dict[str, Term] = {}

    def from_anywhere(self) -> str:
        """State 0 is any state that satisfies the relation's invariants."""
        relation, writer = self.relation, Writer("w0.")
        rigid = relation.program.rigid_sorts
        names = {x: x if x in rigid else f"{x}#0" for x in relation.sorts}
        writer.declare({names[x]: sort for x, sort in relation.sorts.items()})
        self.vector = {x: var(names[x], sort) for x, sort in relation.sorts.items()}
        writer.write((), [self.read(term) for term in relation.invariants()])
        return writer.text()

    def from_start(self) -> str:
        """State 0 is an initial state."""
        constants, constraints, vector = self.relation.initial()
        writer = Writer("w0.")
        writer.declare(self.relation.program.rigid_sorts)
        writer.declare(constants)
        self.vector = dict(vector)
        writer.write((), constraints)
        return writer.text()

    def advance(self) -> str:
        """Another step and its state."""
        self.length += 1
        i, relation, writer = self.length, self.relation, Writer(f"w{self.length}.")
        writer.declare({f"delay#{i}": Sort.REAL})
        step = relation.step(self.vector, var(f"delay#{i}", Sort.REAL))
        constants, chosen, needs = exclusive(step.moves, f"move#{i}")
        writer.declare(constants)
        entries = dict(step.passed)
        for move, condition in zip(reversed(step.moves), reversed(chosen), strict=True):
            for x, value in move.changes.items():
                entries[x] = ite(condition, value, entries[x])
        equations = []
        for x, value in entries.items():
            if not value.args:
                continue
            writer.declare({f"{x}#{i}": relation.sorts[x]})
            entries[x] = var(f"{x}#{i}", relation.sorts[x])
            equations.append(eq(entries[x], value))
        writer.write((), [step.allowed, *needs, *equations])
        self.vector = entries
        return writer.text()

    def read(self, predicate: Term) -> Term:
        """The predicate in the last state."""
        return self.relation.read(predicate, self.vector)

    def claim(self, literal: str, term: Term) -> str:
        """Text by which the Boolean constant `literal` implies `term`."""
        writer = Writer(f"c{self.length}.{literal}.")
        writer.declare({literal: Sort.BOOL})
        writer.write(
            (),
            [
                Term(
                    Op.OR,
                    (Term(Op.NOT, (var(literal, Sort.BOOL),), None, Sort.BOOL), term),
                    None,
                    Sort.BOOL,
                )
            ],
        )
        return writer.text()
