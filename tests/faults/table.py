"""The table of seeded faults in the documentation: fault, where, and the test that caught it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tests.faults.catalogue import CATALOGUE
from tests.faults.planting import ROOT, Caught

PATH = ROOT / "docs" / "seeded-faults.md"
HEAD = """\
# Seeded faults

Would the tests notice? Each line is a bug that somebody could have made: a change of one place in
the source. It is planted in a copy of the project, and the tests that ought to notice are run until
one fails. The third column is that test; without the fault it passes.

`python3 dev.py faults --write` first runs the tests as they are, then plants all faults, one after
another, and writes this page; a few are planted in every run of the tests. A fault that nothing
catches is a missing test.

| fault | where | caught by |
|---|---|---|
"""


def page(found: Iterable[Caught]) -> str:
    rows = [
        f"| {_cell(c.fault.name)} | `{c.fault.file}` | "
        + (f"`{_plain(c.test)}` |" if c.test else "**nothing** |")
        for c in found
    ]
    return HEAD + "\n".join(rows) + f"\n\n{len(rows)} faults.\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _plain(test: str) -> str:
    """Without the parameters of a test, which say little and change often."""
    return test.split("[")[0]


def rows(path: Path = PATH) -> list[tuple[str, str, str]]:
    """Fault, file and test of each line of the page."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = re.split(r"(?<!\\)\|", line)
        if len(cells) == 5 and cells[2].strip().startswith("`checker/"):
            fault, where, test = (cell.strip() for cell in cells[1:4])
            found.append((fault.replace("\\|", "|"), where.strip("`"), test.strip("`")))
    return found


def in_order(found: Iterable[Caught]) -> list[Caught]:
    places = {fault.name: i for i, fault in enumerate(CATALOGUE)}
    return sorted(found, key=lambda c: places[c.fault.name])
