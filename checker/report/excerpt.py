"""Excerpts: source lines with places underlined, as they look in a terminal.

A line is shown in display columns, not characters: tabs become spaces, characters of East Asian
scripts take two columns, combining marks none. Whatever could harm a terminal is replaced.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum

from checker.records import dataclass

TAB = 4
"""Columns that a tab takes, wherever it stands."""

_CUT = "..."


class Mark(Enum):
    """How a place is underlined."""

    PRIMARY = "^"
    SECONDARY = "-"


@dataclass(frozen=True, slots=True)
class Place:
    """A range of character offsets to be underlined, and what is said of it."""

    start: int
    end: int
    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an excerpt. `number` is that of a source line, None for a row of underlines.

    `marks` tells the underlined stretches of the row, in characters, with their kind.
    """

    number: int | None
    text: str
    marks: tuple[tuple[int, int, Mark], ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines that are left out."""


class Lines:
    """A text by lines: which line an offset is on, and how a line looks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        for offset, character in enumerate(text):
            if character == "\n":
                self._starts.append(offset + 1)

    def line_of(self, offset: int) -> int:
        """The number of the line, from 0."""
        return bisect_right(self._starts, min(max(offset, 0), len(self._text))) - 1

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column for people, both from 1; columns count characters."""
        line = self.line_of(offset)
        return line + 1, min(offset, len(self._text)) - self._starts[line] + 1

    def start(self, line: int) -> int:
        return self._starts[line]

    def content(self, line: int) -> str:
        after = self._starts[line + 1] - 1 if line + 1 < len(self._starts) else len(self._text)
        return self._text[self._starts[line] : after]


def width_of(character: str) -> int:
    """Columns that a character takes once it is shown."""
    if character == "\t":
        return TAB
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def columns(text: str) -> int:
    """Columns that a text takes."""
    return sum(width_of(character) for character in text)


def shown(text: str) -> str:
    """The text as it may be written to a terminal: as wide as `columns` says, and harmless."""
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character == "\t":
        return " " * TAB
    category = unicodedata.category(character)
    if category == "Cf":
        return ""  # also the marks that reverse the direction of text
    return "\N{REPLACEMENT CHARACTER}" if category in ("Cc", "Cs", "Zl", "Zp") else character


def excerpt(lines: Lines, places: Sequence[Place], width: int) -> Iterator[Row | Gap]:
    """The lines of the places, each followed by its underlines; text has `width` columns."""
    by_line: dict[int, list[Place]] = {}
    for place in places:
        for line, part in _by_line(lines, place):
            by_line.setdefault(line, []).append(part)
    previous: int | None = None
    for line in sorted(by_line):
        if previous is not None and line == previous + 2:
            yield _Window(lines.content(line - 1), 0, width).row(line)
        elif previous is not None and line > previous + 1:
            yield Gap()
        yield from _line(lines, line, by_line[line], width)
        previous = line


def _by_line(lines: Lines, place: Place) -> Iterator[tuple[int, Place]]:
    """The place cut into lines; of one over several lines the first and the last, in columns."""
    first = lines.line_of(place.start)
    last = lines.line_of(max(place.start, place.end - 1))
    if first == last:
        base = lines.start(first)
        yield first, Place(place.start - base, place.end - base, place.text, place.mark)
        return
    length = len(lines.content(first))
    begin = place.start - lines.start(first)
    yield first, Place(begin, max(length, begin + 1), "", place.mark)
    content = lines.content(last)
    indent = len(content) - len(content.lstrip())
    end = place.end - lines.start(last)
    yield last, Place(min(indent, end - 1), end, place.text, place.mark)


class _Window:
    """The part of a line that is shown: all of it, or as much as fits around one of its places."""

    def __init__(self, content: str, focus: int, width: int) -> None:
        self._content = content.rstrip()
        self._begin, self._end = 0, len(self._content)
        if columns(self._content) > width:
            room = max(width - 2 * len(_CUT), 8)
            self._begin = self._reach(min(focus, self._end), -1, room // 2)
            self._end = self._reach(self._begin, 1, room)
            self._begin = self._reach(self._end, -1, room)

    def _reach(self, start: int, step: int, room: int) -> int:
        """How far from `start` the characters fit into so many columns."""
        at = start
        while (0 < at) if step < 0 else (at < len(self._content)):
            room -= width_of(self._content[at - 1 if step < 0 else at])
            if room < 0:
                break
            at += step
        return at

    def row(self, number: int) -> Row:
        before = _CUT if self._begin else ""
        after = _CUT if self._end < len(self._content) else ""
        return Row(number, before + shown(self._content[self._begin : self._end]) + after)

    def column(self, offset: int) -> int:
        """The column at which the character at `offset` is shown."""
        if offset < self._begin:
            return 0
        inside = self._content[self._begin : min(offset, self._end)]
        beyond = max(0, offset - len(self._content))
        return (len(_CUT) if self._begin else 0) + columns(inside) + beyond


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A place in columns."""

    start: int
    end: int
    text: str
    mark: Mark


def _line(lines: Lines, line: int, places: Sequence[Place], width: int) -> Iterator[Row]:
    """One source line, its underlines, and what is said of them, the rightmost first."""
    focus = min(places, key=lambda place: place.mark is not Mark.PRIMARY).start
    window = _Window(lines.content(line), focus, width)
    yield window.row(line + 1)
    stretches = sorted(
        (_stretch(window, place) for place in places),
        key=lambda s: (s.start, s.mark is Mark.PRIMARY),
    )
    said = [stretch for stretch in stretches if stretch.text]
    inline = ""
    end = max(stretch.end for stretch in stretches)
    if said and said[-1].end == end and end + 1 + columns(said[-1].text) <= max(width, 40):
        inline = " " + said.pop().text
    yield _underlines(stretches, inline)
    while said:
        yield _bars(said, "")
        last = said.pop()
        yield _bars(said, last.text, last.start)


def _stretch(window: _Window, place: Place) -> _Stretch:
    start = window.column(place.start)
    end = max(window.column(place.end), start + 1)
    return _Stretch(start, end, place.text, place.mark)


def _underlines(stretches: Sequence[_Stretch], inline: str) -> Row:
    cells = [" "] * max(stretch.end for stretch in stretches)
    for stretch in sorted(stretches, key=lambda s: s.mark is Mark.PRIMARY):
        cells[stretch.start : stretch.end] = stretch.mark.value * (stretch.end - stretch.start)
    marks = [(s.start, s.end, s.mark) for s in stretches]
    if inline:
        marks.append((len(cells), len(cells) + len(inline), stretches[-1].mark))
    return Row(None, "".join(cells) + inline, tuple(marks))


def _bars(stretches: Sequence[_Stretch], text: str, column: int = 0) -> Row:
    """Connecting bars under the stretches, and `text` at `column`."""
    cells = [" "] * max([column, *(stretch.start + 1 for stretch in stretches)])
    for stretch in stretches:
        cells[stretch.start] = "|"
    return Row(None, "".join(cells[: column or None]) + text)
