"""What the engines need, one at a time, on the race of N nodes: `python benchmarks/engines.py`.

Each line: family, engine, answer, seconds. Compare lines of one run only.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from checker.engines import bmc, induction, spacer
from checker.engines.contract import Budget, Found, Outcome
from checker.engines.portfolio import decide
from checker.engines.region import cover
from checker.engines.shrink import shrink
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.system.system import System
from checker.system.terms import add, lt
from tests.engines.systems import duration, open_race, race

SECONDS = 30.0


def budget() -> Budget:
    return Budget(time.monotonic() + SECONDS, 40)


def measured(label: str, engine: str, work: Callable[[], object]) -> object:
    started = time.monotonic()
    answer = work()
    print(f"{label:24}{engine:14}{type(answer).__name__:10}{time.monotonic() - started:8.3f} s")
    return answer


def prove_with_facts(system: System) -> Outcome:
    program = Program(system)
    facts = Relation(program).invariants()
    return spacer.Spacer(program, system.prop("late"), facts).run(budget())


def main() -> None:
    for nodes in (1, 3, 10, 30, 100):
        system = race(nodes, 10, 10, 10)
        found = measured(
            f"last of {nodes}", "bmc", lambda s=system: bmc.search(s, s.prop("last"), budget())
        )
        if isinstance(found, Found):
            work = lambda s=system, f=found: shrink(s, s.prop("last"), f, budget())  # noqa: E731
            measured(f"last of {nodes}", "shrink", work)
    for delay in (3, 30, 300):
        system = race(3, delay, delay, 2 * delay)
        measured(f"delay {delay}", "bmc", lambda s=system: bmc.search(s, s.prop("late"), budget()))
    for nodes in (1, 3, 5):
        system = race(nodes, 10, 10, 21)
        program, predicate = Program(system), system.prop("late")
        label = f"safe race of {nodes}"
        measured(
            label, "k-induction", lambda p=program, q=predicate: induction.prove(p, q, budget())
        )
        measured(label, "Spacer", lambda p=program, q=predicate: spacer.prove(p, q, budget()))
        measured(label, "Spacer, facts", lambda s=system: prove_with_facts(s))
        measured(label, "portfolio", lambda s=system: decide(s, s.prop("late"), budget()))
    for nodes in (1, 3, 10):
        region = lt(add(duration("told"), duration("synced")), duration("grace"))
        measured(
            f"exact region of {nodes}",
            "cover",
            lambda n=nodes, r=region: cover(open_race(n), "late", r, budget()),
        )


if __name__ == "__main__":
    main()
