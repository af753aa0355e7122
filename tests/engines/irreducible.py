"""Is a part of a run enough? Decided by brute force: every part, every choice of rigid and initial
values, exact time by the zones of the explorer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from checker.system.explorer import Found, explore
from checker.system.run import Firing, Run
from checker.system.system import Domain, System, Transition, Variable
from checker.system.terms import Sort, Term, conj, eq, integer, var


def smaller_run(system: System, predicate: Term, run: Run) -> tuple[Firing, ...] | None:
    """A proper part of the run's firings which, in its order, is a run to the predicate."""
    for size in range(len(run.firings)):
        for part in combinations(run.firings, size):
            if _possible(system, predicate, part):
                return part
    return None


def _possible(system: System, predicate: Term, firings: Sequence[Firing]) -> bool:
    """The explorer on the system with a program counter that allows nothing else."""
    place = var("place", Sort.INT)
    variables = (*system.variables, Variable("place", Domain(Sort.INT), integer(0)))
    transitions: list[Transition] = []
    for i, firing in enumerate(firings):
        chosen = system.transitions[firing.transition]
        branch = chosen.branches[firing.branch]
        only = replace(
            branch,
            guard=conj(eq(place, integer(i)), branch.guard),
            effects=(*branch.effects, ("place", integer(i + 1))),
        )
        transitions.append(replace(chosen, branches=(only,)))
    restricted = replace(system, variables=variables, transitions=tuple(transitions))
    target = conj(predicate, eq(place, integer(len(firings))))
    return isinstance(explore(restricted, target), Found)
