"""Which patterns claims about causes are about: listed unsafe control actions and cells of the grid
that can occur by their form and can be judged.

Read off the language's rules for guidewords, apart from the part of kcheck that decides claims
(`checker.claims.analysis`): a pattern that were left out here would not be looked for in the runs
of a certificate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from checker.model.entities import Action, Eventually, Every, Model
from checker.model.expr import Literal
from checker.syntax.tree import Guideword
from checker.system.lowering import Setting
from checker.system.lowering.allowance import allowances
from checker.system.lowering.patterns import NoTruth, Pattern

TWINS: Mapping[Guideword, tuple[Guideword, ...]] = MappingProxyType(
    {
        Guideword.NOT_GIVEN: (Guideword.TOO_LATE,),
        Guideword.TOO_LATE: (Guideword.NOT_GIVEN,),
        Guideword.GIVEN: (Guideword.TOO_EARLY, Guideword.OUT_OF_ORDER),
    }
)
"""What an action's deviation by one guideword can bring about under others as well."""


def listed(model: Model) -> dict[str, Pattern]:
    """The patterns of the listed unsafe control actions, by name."""
    found = (
        fitting(model, Pattern(u.ident, u.actions, u.guideword, u.context)) for u in model.ucas
    )
    return {pattern.name: pattern for pattern in found if pattern is not None}


def around_cell(model: Model, cell: Pattern) -> dict[str, Pattern]:
    """The patterns that the question about a cell distinguishes: the listed ones, the others that
    the cell's own deviation can bring about, and its own."""
    found = {name: p for name, p in listed(model).items() if name != cell.name}
    label = model.actions[cell.actions[0]].label
    for word in TWINS.get(cell.guideword, ()):
        twin = fitting(model, Pattern(f"{label} {word.value}", cell.actions, word, None))
        if twin is not None:
            found[twin.name] = twin
    return {**found, cell.name: cell}


def fitting(model: Model, pattern: Pattern) -> Pattern | None:
    """The pattern for those of its actions that can show it; None where none can."""
    actions = tuple(i for i in pattern.actions if _fits(model, i, pattern))
    return replace(pattern, actions=actions) if actions else None


def _fits(model: Model, position: int, pattern: Pattern) -> bool:
    action = model.actions[position]
    default = pattern.context is None
    if not action.has_behaviour:
        return False
    match pattern.guideword:
        case Guideword.STOPPED_TOO_SOON | Guideword.APPLIED_TOO_LONG:
            return action.lasts is not None
        case Guideword.OUT_OF_ORDER:
            return action.after is not None or not default
        case Guideword.TOO_EARLY if default and not _bounded_below(action):
            return False
        case Guideword.GIVEN if not default:
            return True
    try:
        bound = allowances(model, Setting(), frozenset({position}))[position]
    except NoTruth:
        if action.needs is None:
            return False
        bound = None
    match pattern.guideword:
        case Guideword.NOT_GIVEN:
            return bound is not None
        case Guideword.TOO_LATE:
            return bound is not None or not default
    return True


def _bounded_below(action: Action) -> bool:
    """Whether it may come too early: ticks come when they do, and a bound of 0 is none."""
    if isinstance(action.timing, Eventually | Every):
        return False
    low = action.timing.window.low
    return not (isinstance(low, Literal) and low.value == 0)


__all__ = ["TWINS", "around_cell", "fitting", "listed"]
