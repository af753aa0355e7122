"""Independent parts of a hazard: mechanisms that share no variable are decided apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Term


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
