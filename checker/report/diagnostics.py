"""Diagnostics as text: the message, the source lines with the place underlined, why, what to do.

Plain text where `colour` is off; colours are the standard ones of terminals, so that they follow
the reader's theme.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from checker.diagnostics import Diagnostic, Label, Severity, Source
from checker.report.excerpt import Gap, Lines, Mark, Place, Row, excerpt, shown

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_BLUE = "\x1b[1;34m"
_CYAN = "\x1b[36m"
_SEVERITY = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}

_NARROWEST = 20
"""Columns that source lines get, however narrow the terminal."""


def render(
    diagnostics: Sequence[Diagnostic],
    sources: Sequence[Source],
    *,
    colour: bool,
    width: int,
) -> str:
    """All diagnostics, a blank line between them, and how many there are where it is more than one.

    `width` is that of the terminal in columns. A place in a file that is not among `sources` is
    named by its path alone. Ends with a line break; empty for no diagnostics.
    """
    if not diagnostics:
        return ""
    texts = {source.path: Lines(source.text) for source in sources}
    renderer = _Renderer(texts, colour, width)
    blocks = ["\n".join(renderer.lines(diagnostic)) for diagnostic in diagnostics]
    if len(diagnostics) > 1:
        blocks.append(summary(diagnostics))
    return "\n\n".join(blocks) + "\n"


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """`2 errors, 1 warning`."""
    counts = [
        (sum(diagnostic.severity is severity for diagnostic in diagnostics), severity.value)
        for severity in Severity
    ]
    said = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n]
    return ", ".join(said) or "no errors"


class _Renderer:
    """Writes one diagnostic after the other in one style."""

    def __init__(self, texts: dict[str, Lines], colour: bool, width: int) -> None:
        self._texts = texts
        self._colour = colour
        self._width = width

    def lines(self, diagnostic: Diagnostic) -> Iterator[str]:
        accent = _SEVERITY[diagnostic.severity]
        level = self._paint(f"{diagnostic.severity.value}[{diagnostic.code.ident}]", accent)
        yield level + self._paint(f": {shown(diagnostic.message)}", _BOLD)
        gutter = self._gutter(diagnostic)
        pad = " " * gutter
        excerpts = list(self._excerpts(diagnostic, gutter, accent))
        yield from excerpts
        remarks = [("note", note) for note in diagnostic.notes]
        if diagnostic.help is not None:
            remarks.append(("help", diagnostic.help))
        if remarks and excerpts and self._shows_source(diagnostic):
            yield f"{pad} {self._paint('|', _BLUE)}"
        for kind, text in remarks:
            yield from self._remark(pad, kind, text)

    def _remark(self, pad: str, kind: str, text: str) -> Iterator[str]:
        room = max(self._width - len(pad) - len(kind) - 5, _NARROWEST)
        wrapped = [
            part
            for line in shown_lines(text)
            for part in textwrap.wrap(line, room, break_on_hyphens=False) or [""]
        ]
        head = f"{pad} {self._paint('=', _BLUE)} {self._paint(kind + ':', _CYAN)} "
        yield head + wrapped[0] if wrapped else head.rstrip()
        for part in wrapped[1:]:
            yield " " * (len(pad) + len(kind) + 5) + part

    def _labels(self, diagnostic: Diagnostic) -> list[tuple[Label, Mark]]:
        primary = [(diagnostic.primary, Mark.PRIMARY)] if diagnostic.primary else []
        return primary + [(label, Mark.SECONDARY) for label in diagnostic.secondary]

    def _shows_source(self, diagnostic: Diagnostic) -> bool:
        return any(label.span.path in self._texts for label, _ in self._labels(diagnostic))

    def _gutter(self, diagnostic: Diagnostic) -> int:
        """Columns of the largest line number that is shown."""
        numbers = [1]
        for label, _ in self._labels(diagnostic):
            if text := self._texts.get(label.span.path):
                numbers += [text.position(label.span.start)[0], text.position(label.span.end)[0]]
        return len(str(max(numbers)))

    def _excerpts(self, diagnostic: Diagnostic, gutter: int, accent: str) -> Iterator[str]:
        """One excerpt for each file, that of the primary place first."""
        labels = self._labels(diagnostic)
        pad = " " * gutter
        for number, path in enumerate(dict.fromkeys(label.span.path for label, _ in labels)):
            here = [(label, mark) for label, mark in labels if label.span.path == path]
            text = self._texts.get(path)
            arrow = self._paint("-->" if number == 0 else ":::", _BLUE)
            if text is None:
                yield f"{pad}{arrow} {shown(path)}"
                continue
            line, column = text.position(here[0][0].span.start)
            yield f"{pad}{arrow} {shown(path)}:{line}:{column}"
            yield f"{pad} {self._paint('|', _BLUE)}"
            places = [
                Place(label.span.start, label.span.end, shown(label.text), mark)
                for label, mark in here
            ]
            room = max(self._width - gutter - 3, _NARROWEST)
            for row in excerpt(text, places, room):
                yield self._row(row, gutter, accent)

    def _row(self, row: Row | Gap, gutter: int, accent: str) -> str:
        if isinstance(row, Gap):
            return self._paint("...", _BLUE)
        number = "" if row.number is None else str(row.number)
        text = row.text
        for start, end, mark in sorted(row.marks, key=lambda m: m[0], reverse=True):
            style = accent if mark is Mark.PRIMARY else _BLUE
            text = text[:start] + self._paint(text[start:end], style) + text[end:]
        return f"{self._paint(f'{number:>{gutter}} |', _BLUE)} {text}".rstrip()

    def _paint(self, text: str, style: str) -> str:
        return f"{style}{text}{_RESET}" if self._colour else text


def shown_lines(text: str) -> list[str]:
    """The lines of a remark, each harmless to a terminal."""
    return [shown(line) for line in text.split("\n")]
