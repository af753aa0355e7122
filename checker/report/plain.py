"""Columns of plain text where they fit: the same as rich draws them, without loading it.

Most reports are read by other programs, and have no colours and no lines too long. To load rich and
to lay out fifty claims takes longer than all else that a report from the cache takes.
"""

from __future__ import annotations

from collections.abc import Sequence

GAP = "  "


def columns(rows: Sequence[tuple[str, ...]], right: int, width: int) -> str | None:
    """The rows in columns, a gap between them, the last of which may have several lines; column
    `right` is flush on the right. None where rich has to draw it: where something would have to be
    broken, takes more or less than one column, has space around it, or is not there at all."""
    lines = [_lines(cells) for cells in zip(*rows, strict=True)]
    if any(line != line.strip() for column in lines for line in column):
        return None
    widths = [max(map(len, column)) for column in lines]
    if not all(widths) or sum(widths) + len(GAP) * (len(widths) - 1) > width:
        return None
    drawn = []
    for *first, last in rows:
        head, *others = last.split("\n")
        cells = [
            cell.rjust(wide) if place == right else cell.ljust(wide)
            for place, (cell, wide) in enumerate(zip(first, widths, strict=False))
        ]
        indent = " " * (sum(widths[:-1]) + len(GAP) * len(cells))
        drawn += [GAP.join((*cells, head)), *(indent + line for line in others)]
    text = "".join(line.rstrip() + "\n" for line in drawn)
    return text if text.isascii() and text.replace("\n", "").isprintable() else None


def _lines(cells: Sequence[str]) -> list[str]:
    return [line for cell in cells for line in cell.split("\n")]


__all__ = ["columns"]
