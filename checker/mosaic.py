"""The grid of a system that is told in several files, put together from the grids of its parts.

A file that stands alone (`checker.claims.alone`) shares nothing that happens with the others: a
deviation of an action in it can bring about the hazards that the file tells, and no other. So each
of its cells is decided in that file. A cell is asked of the whole where one of its actions stands
in no such file, where somebody outside claims something of it, or where a predicate of a hazard
that stands outside speaks of what its actions are about.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.claims.alone import seen_from
from checker.claims.cells import Cell
from checker.claims.grid import shown_cells
from checker.model.entities import Model
from checker.results import CellResult, CellStatus, GridResult

_RANKS = list(CellStatus)


@dataclass(frozen=True, slots=True)
class Tile:
    """A cell of the whole, and what the parts say of it; None where the whole has to be asked."""

    cell: Cell
    known: CellResult | None


def tiles(model: Model, parts: Sequence[GridResult]) -> tuple[Tile, ...]:
    """The cells of the whole in the order of the model; with parts, by identifiers."""
    cells = shown_cells(model)
    if not parts:
        return tuple(Tile(cell, None) for cell in cells)
    told: dict[tuple[str, str], list[CellResult]] = {}
    for part in parts:
        for found in part.cells:
            told.setdefault((found.action, found.guideword), []).append(found)
    real = {os.path.realpath(source.path) for part in parts for source in part.sources}
    inside = frozenset(file for file in model.files if os.path.realpath(file) in real)
    settled = inside - seen_from(model, frozenset(model.files) - inside)

    def known(cell: Cell) -> CellResult | None:
        acting = {model.actions[position].span.path for position in cell.actions}
        claiming = {u.span.path for u in cell.ucas} | {n.span.path for n in cell.argued}
        found = told.get((cell.action, cell.guideword.value))
        if not found or not acting <= settled or not claiming <= inside:
            return None
        return _folded(found)

    ordered = sorted(cells, key=lambda cell: _natural(cell.action.partition(" ")[0]))
    return tuple(Tile(cell, known(cell)) for cell in ordered)


def put_together(found: Sequence[Tile], asked: Iterator[CellResult]) -> Iterator[CellResult]:
    """What is known, and in its place among it what the whole says of the other cells, as far as
    it was asked."""
    for tile in found:
        told = next(asked, None) if tile.known is None else tile.known
        if told is not None:
            yield told


def _folded(found: Sequence[CellResult]) -> CellResult:
    """One cell of several files is as good as the worst of them."""
    first = found[0]
    if len(found) == 1:
        return first
    status = min((f.status for f in found), key=_RANKS.index)
    reasons = dict.fromkeys(f.reason for f in found if f.status is status and f.reason)
    return replace(
        first,
        status=status,
        ucas=tuple(dict.fromkeys(u for f in found for u in f.ucas)),
        findings=tuple(finding for f in found for finding in f.findings),
        reason="; ".join(reasons),
        seconds=sum(f.seconds for f in found),
    )


def _natural(text: str) -> tuple[str | int, ...]:
    """`CA-9` before `CA-11`."""
    return tuple(int(p) if p.isdigit() else p for p in re.split(r"(\d+)", text))


__all__ = ["Tile", "put_together", "tiles"]
