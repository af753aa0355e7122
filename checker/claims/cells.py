"""The cells of the grid: control actions x guidewords, claimed or not.

A cell that no UCA claims is asked about with its own deviation allowed, no scenario, and its
pattern beside the listed ones: it is hazardous where some minimal pair contains it. Mostly the
hazard is not reachable at all with the deviation, which is cheaper to see.
"""

from __future__ import annotations

from checker.claims.analysis import COINCIDENCE, NOT_APPLICABLE, Analysis, NotAsked, judged
from checker.claims.causes import Pair
from checker.model.entities import Model, NoUca, Uca
from checker.records import dataclass
from checker.results import CellStatus as Status
from checker.syntax.tree import Guideword
from checker.system.lowering.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Cell:
    """One control action under one guideword: `action` as people write it (`CA-7 sync`)."""

    action: str
    guideword: Guideword
    actions: tuple[int, ...]
    ucas: tuple[Uca, ...]
    argued: tuple[NoUca, ...]

    @property
    def name(self) -> str:
        return f"{self.action} {self.guideword.value}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a cell's question found for one hazard: pairs that contain it, or why none."""

    hazard: str
    status: Status
    pairs: tuple[Pair, ...] = ()
    reason: str = ""


def cells(model: Model) -> list[Cell]:
    """Every control action of the model under every guideword, in the order of the model."""
    groups: dict[str, list[int]] = {}
    for position, action in enumerate(model.actions):
        if action.kind == "control":
            groups.setdefault(action.label, []).append(position)
    found = []
    for label, positions in groups.items():
        for guideword in Guideword:
            mine = set(positions)
            found.append(
                Cell(
                    label,
                    guideword,
                    tuple(positions),
                    tuple(
                        u for u in model.ucas if u.guideword is guideword and mine & set(u.actions)
                    ),
                    tuple(
                        n
                        for n in model.no_ucas
                        if n.guideword is guideword and mine & set(n.actions)
                    ),
                )
            )
    return found


def examine(analysis: Analysis, cell: Cell, hazard: str) -> Finding:
    """Is the cell hazardous for this hazard? (Not asked of cells that a UCA claims.)"""
    asked = judged(analysis.model, Pattern(cell.name, cell.actions, cell.guideword, None))
    if isinstance(asked, NotAsked):
        inapplicable = asked.reason.startswith(NOT_APPLICABLE)
        status = Status.NOT_APPLICABLE if inapplicable else Status.NOT_CHECKED
        return Finding(hazard, status, (), asked.reason)
    pairs = analysis.deviant(hazard, asked)
    if isinstance(pairs, NotAsked):
        return Finding(hazard, Status.NOT_CHECKED, (), pairs.reason)
    if any(not p.switches and not p.patterns for p in pairs.pairs):
        reason = f"{hazard} needs no listed unsafe control action"
        return Finding(hazard, Status.UNDECIDED, (), reason)
    causing = pairs.causing(cell.name)
    if causing:
        return Finding(hazard, Status.HAZARDOUS, causing)
    if pairs.doubted(cell.name):
        return Finding(hazard, Status.UNDECIDED, (), COINCIDENCE)
    if pairs.complete:
        return Finding(hazard, Status.SAFE, (), pairs.proof)
    return Finding(hazard, Status.UNDECIDED, (), pairs.reason)
