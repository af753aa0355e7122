"""Independent parts of a hazard: mechanisms that share no variable are decided apart."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.bench import Answer, Bench
from checker.engines.contract import Budget
from checker.system.lowering import Lowered
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Term, disj


def decide_parts(bench: Bench, lowered: Lowered, parts: Sequence[Term], budget: Budget) -> Answer:
    """Each independent part of a hazard on its own; the first that is found settles it."""
    answers = []
    groups = clusters(lowered.system, parts)
    for left, group in zip(range(len(groups), 0, -1), groups, strict=True):
        share = replace(budget, deadline=time.monotonic() + budget.remaining() / left)
        answer = bench.decide(lowered.system, disj(*group), share)
        if answer.witness is not None:
            return answer
        answers.append(answer)
    open_ones = [a for a in answers if a.proof is None]
    if open_ones:
        return open_ones[0]
    proofs = list(dict.fromkeys(a.proof for a in answers if a.proof))
    engines = list(dict.fromkeys(a.engine for a in answers))
    return Answer(None, ", ".join(proofs) or "trivial", ", ".join(engines) or "none", None)


def clusters(system: System, parts: Sequence[Term]) -> list[list[Term]]:
    """The predicates, those together whose cones of influence meet."""
    groups: list[tuple[set[str], list[Term]]] = []
    for part in parts:
        cone = _cone(system, part)
        merged: list[Term] = [part]
        rest = []
        for names, members in groups:
            if names & cone:
                cone |= names
                merged = [*members, *merged]
            else:
                rest.append((names, members))
        groups = [*rest, (cone, merged)]
    return [members for _, members in groups]


def _cone(system: System, part: Term) -> set[str]:
    sliced = slice_system(replace(system, properties={"goal": part}), ("goal",))
    return {variable.name for variable in sliced.system.variables}
