"""Rows of a long table by the file that they come from; what nobody has to look at is folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.report.items import Json

MANY = 100
"""With so many rows or fewer a table is shown whole."""

_URGENT = frozenset({"bad", "undecided"})


def by_file(rows: Sequence[Json]) -> list[Json]:
    """Groups of rows (with `file`; `word` and `status`, where they tell how something stands), in
    the order of their first ones, each with what is said of it in a line, and whether it is open.
    """
    groups: dict[str, list[Json]] = {}
    for row in rows:
        groups.setdefault(row["file"], []).append(row)
    return [
        {
            "file": file,
            "rows": inside,
            "said": _said(inside),
            "open": len(rows) <= MANY or any(row.get("status") in _URGENT for row in inside),
        }
        for file, inside in groups.items()
    ]


def _said(rows: Sequence[Json]) -> str:
    words = Counter(row.get("word", "proved") for row in rows)
    return ", ".join(f"{number} {word}" for word, number in words.items())


__all__ = ["MANY", "by_file"]
