"""A hazard that several mechanisms can bring about is asked of each of them apart.

The predicates of a hazard whose cones of influence do not meet belong to mechanisms that know
nothing of each other. What the others do neither helps nor hinders a run to one of them, and as
designed they show no pattern; so the minimal pairs of the hazard are those of its mechanisms,
together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.causes import Pair, Pairs
from checker.model.entities import Model
from checker.model.expr import Expr
from checker.records import dataclass
from checker.system.lowering import Reach, Setting, lower
from checker.system.lowering.patterns import Pattern
from checker.system.slicing import slice_system


@dataclass(frozen=True, slots=True)
class Mechanism:
    """Some predicates of a hazard, and the actions (positions) that they depend on."""

    conditions: tuple[Expr, ...]
    names: frozenset[str]
    actions: frozenset[int]

    def concerned(self, universe: Sequence[Pattern]) -> tuple[Pattern, ...]:
        """The patterns of actions that matter here, restricted to those actions."""
        mine = [
            replace(p, actions=tuple(a for a in p.actions if a in self.actions)) for p in universe
        ]
        return tuple(p for p in mine if p.actions)


def apart(model: Model, setting: Setting, conditions: tuple[Expr, ...]) -> list[Mechanism]:
    """The independent mechanisms behind the predicates of a hazard."""
    if len(conditions) == 1:
        everything = frozenset(range(len(model.actions)))
        return [Mechanism(conditions, frozenset(), everything)]
    goals = {f"part {i}": Reach((c,)) for i, c in enumerate(conditions)}
    lowered = lower(model, setting, dict(goals))
    found: list[Mechanism] = []
    for condition, name in zip(conditions, goals, strict=True):
        sliced = slice_system(lowered.system, lowered.parts[name]).system
        part = Mechanism(
            (condition,),
            frozenset(v.name for v in sliced.variables),
            frozenset(t.origin.action for t in sliced.transitions if t.origin.action >= 0),
        )
        for other in [m for m in found if m.names & part.names]:
            found.remove(other)
            part = Mechanism(
                (*other.conditions, *part.conditions),
                other.names | part.names,
                other.actions | part.actions,
            )
        found.append(part)
    return found


def united(results: Sequence[Pairs]) -> Pairs:
    """The minimal pairs of all mechanisms; complete where all of them are."""
    pairs: list[Pair] = []
    for pair in (p for r in results for p in r.pairs):
        if not any(p.below(pair) for p in pairs):
            pairs = [p for p in pairs if not pair.below(p)] + [pair]
    missing = next((r for r in results if not r.complete), None)
    return Pairs(
        tuple(pairs),
        missing is None,
        ", ".join(dict.fromkeys(r.proof for r in results if r.proof)),
        ", ".join(dict.fromkeys(r.engine for r in results)),
        "" if missing is None else missing.reason,
        0 if missing is None else missing.depth,
    )
