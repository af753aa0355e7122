"""z3 alone on the questions that kcheck asks of an instance.

`python -m benchmarks.bare FILE FOLDER` checks a model and writes each question that its engines
were asked (slices of systems, after all reductions) as a file of constrained Horn clauses, the text
that kcheck itself gives to z3; `z3 FILE` answers it with Spacer, in a process of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from checker.claims import bench
from checker.cli import run
from checker.engines.contract import Budget, Outcome
from checker.smt.horn import Horn
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.system.system import System
from checker.system.terms import Term


def record(folder: Path) -> None:
    """From now on every question of this process is written down."""
    plain = bench.at_first

    def at_first(system: System, predicate: Term, budget: Budget) -> Outcome:
        number = len(list(folder.glob("*.smt2")))
        text = Horn(Relation(Program(system)), predicate).text()
        (folder / f"{number:03}.smt2").write_text(text + "\n")
        return plain(system, predicate, budget)

    bench.at_first = at_first


if __name__ == "__main__":
    record(Path(sys.argv[2]))
    sys.exit(run(["--no-cache", sys.argv[1]]))
