"""Diagnostics told as Markdown: what is wrong, the files, and everything that kcheck says of them.

A case is a section: its heading, prose, one block per file (```` ```stpa name ````; `model.stpa`,
the file that is loaded, where no name is given), and a block ```` ```output ````. With the
environment variable KCHECK_GOLDEN=write the outputs are written instead of compared: read them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "diagnostics"
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_FILE = re.compile(r"^```stpa *(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"^```output\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """One section of a page."""

    page: Path
    title: str
    files: tuple[tuple[str, str], ...]
    output: str


def cases() -> list[Case]:
    """All cases of all pages, in order."""
    found = []
    for page in sorted(FOLDER.glob("*.md")):
        parts = _SECTION.split(page.read_text(encoding="utf-8"))
        for title, body in zip(parts[1::2], parts[2::2], strict=True):
            files = tuple((name or "model.stpa", text) for name, text in _FILE.findall(body))
            output = _OUTPUT.search(body)
            assert files and output, f"{page.name}: {title}"
            found.append(Case(page, title, files, output.group(1)))
    return found


def write(case: Case, output: str) -> None:
    """Puts `output` in the place of the case's."""
    text = case.page.read_text(encoding="utf-8")
    start = text.index(f"## {case.title}\n")
    place = _OUTPUT.search(text, start)
    assert place is not None
    case.page.write_text(text[: place.start(1)] + output + text[place.end(1) :], encoding="utf-8")
