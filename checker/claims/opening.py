"""Which parameters a question can leave open, and the system that is left then.

Opening more of them must not make the model non-linear, unsized or wrong; values for which a window
never opens are no settings at all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from checker.claims.bench import Bench
from checker.claims.decide import GOAL, restricted
from checker.claims.legal import domains_of, legal
from checker.claims.partition import clusters
from checker.claims.questions import params_of
from checker.claims.ranges import out_of_range
from checker.claims.sanity import empty_window, time_lock, vacuous
from checker.diagnostics import Span
from checker.model.entities import Hazard
from checker.model.types import DurationType, IntType, QuantityType
from checker.records import dataclass
from checker.smt.satisfy import satisfying
from checker.system.lowering import Goal, Lowered, LoweringError, Reach, Setting, lower
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Const, Op, const_value, disj, negate, variables_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A hazard, the parameters that are left open, and the setting around them."""

    hazard: Hazard
    over: tuple[str, ...]
    setting: Setting
    words: tuple[str, ...] = ()

    @property
    def conditions(self) -> Mapping[str, Goal]:
        return {GOAL: Reach(self.hazard.conditions)}


def others(bench: Bench, asked: Asked, design: Lowered) -> dict[str, Const]:
    """The other durations and numbers that can be left open, with the values that they have.

    Opening them must not make the model non-linear, unsized, or wrong.
    """
    model = bench.model
    sizing = {n for g in model.groups for n in params_of(model, g.size)}
    candidates = {
        p.name: const_value(design.parameters[p.name])
        for p in model.params
        if isinstance(p.type, DurationType | IntType | QuantityType)
        and p.name not in {*asked.over, *sizing, *asked.setting.values}
        and not p.binders
        and design.parameters[p.name].op is Op.CONST
    }
    together = _opened(bench, asked, tuple(candidates))
    if together is not None:
        return {n: v for n, v in candidates.items() if n in read_by(together)}
    chosen: dict[str, Const] = {}
    for name, value in candidates.items():
        more = _opened(bench, asked, (*chosen, name))
        if more is not None and name in read_by(more):
            chosen[name] = value
    return chosen


def _opened(bench: Bench, asked: Asked, more: Collection[str]) -> Lowered | None:
    """The system with more parameters open; None where that makes no sense."""
    setting = replace(asked.setting, open=frozenset((*asked.over, *more)))
    try:
        opened = lower(bench.model, setting, asked.conditions)
        lowered, _ = in_windows(opened, asked.hazard.span)
    except LoweringError:
        return None
    if time_lock(lowered.system, asked.hazard.span) is not None:
        return None
    return None if out_of_range(bench, lowered, asked.hazard.span) else lowered


def slices(lowered: Lowered) -> list[System]:
    """The independent parts of the hazard, each its predicate as `goal`, and all parameters."""
    whole = lowered.system
    parts = [whole.properties[name] for name in lowered.parts[GOAL]]
    systems = []
    for group in clusters(whole, parts):
        sliced = slice_system(replace(whole, properties={GOAL: disj(*group)}), (GOAL,)).system
        systems.append(replace(sliced, rigids=whole.rigids, constraints=whole.constraints))
    return systems


def read_by(lowered: Lowered) -> frozenset[str]:
    """The parameters that the hazard depends on."""
    whole = lowered.system
    goal = disj(*(whole.properties[name] for name in lowered.parts[GOAL]))
    sliced = slice_system(replace(whole, properties={GOAL: goal}), (GOAL,)).system
    return frozenset(r.name for r in sliced.rigids)


def in_windows(lowered: Lowered, span: Span) -> tuple[Lowered, tuple[str, ...]]:
    """Without the parameter values for which a window never opens; what those windows are of."""
    system = lowered.system
    domains = domains_of(system)
    rigid = {r.name for r in system.rigids}
    shut = [
        o
        for o in lowered.obligations
        if satisfying((*system.constraints, o.empty, *legal(system)), domains) is not None
    ]
    if any(not variables_of(o.empty) <= rigid for o in shut):
        mistake = empty_window(lowered)
        assert mistake is not None
        raise LoweringError(mistake)
    for one in shut:
        lowered = restricted(lowered, negate(one.empty))
    mistake = vacuous(lowered, span, "the setting")
    if mistake is not None:
        raise LoweringError(mistake)
    return lowered, tuple(dict.fromkeys(o.what for o in shut))


__all__ = ["Asked", "in_windows", "others", "read_by", "slices"]
