"""Where the parser cannot go on: what it has before it, what it could read instead, and how such
places are put into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.diagnostics import Code, Diagnostic, Label, Span
from checker.records import dataclass
from checker.syntax.words import Word


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where the parser stands: `words[index]` cannot come, one of `accepted` had to.

    `accepted` holds spellings, and `NAME ID STRING NUMBER QUANTITY CMP $END`.
    `goes(words)` counts how many of these words could be read one after another from here.
    `start` is the index of the word that begins the declaration or member.
    `opened` is the word that begins the component whose braces are open, with its brace.
    `closed` is the brace that last closed a component.
    """

    words: Sequence[Word]
    index: int
    accepted: frozenset[str]
    goes: Callable[[Sequence[Word]], int]
    start: int | None
    opened: tuple[Word, Word] | None
    closed: Word | None

    @property
    def found(self) -> Word:
        return self.words[self.index]

    @property
    def before(self) -> Word | None:
        return self.words[self.index - 1] if self.index else None

    def ahead(self, distance: int) -> Word:
        """The word `distance` further on; the last one is the end of the file."""
        return self.words[min(self.index + distance, len(self.words) - 1)]

    @property
    def keyword(self) -> str | None:
        return None if self.start is None else self.words[self.start].text

    def reads(self, mend: Mend, further: int | None = None, least: int = 2) -> bool:
        """Whether the mended text can be read, `further` words beyond the mend.

        If that is left open, five words or up to the end of the line, whatever is less, but
        `least` words: there may be other mistakes behind.
        """
        begin = self.index + mend.skipped
        if further is None:
            beyond = self.words[begin : begin + 5]
            lines = (n for n, word in enumerate(beyond) if n >= least and word.first)
            further = next(lines, 5)
        tried = [*mend.words, *self.words[begin : begin + further]]
        return self.goes(tried) == len(tried)


@dataclass(frozen=True, slots=True)
class Mend:
    """Read `words` in place of the next `skipped` words."""

    words: tuple[Word, ...]
    skipped: int


@dataclass(frozen=True, slots=True)
class Mistake:
    """`mend` is None where reading has to restart further on."""

    diagnostic: Diagnostic
    mend: Mend | None = None


Rule = Callable[[Stuck], Mistake | None]


def unexpected(stuck: Stuck, code: Code, expected: str, help_: str | None) -> Diagnostic:
    found = stuck.found
    where = f" in this `{stuck.keyword}`" if stuck.keyword and not found.first else ""
    if len(expected) <= 60:
        message = f"expected {expected}, found {name_of(found)}"
    else:
        message = f"unexpected {name_of(found)}{where}"
    unfinished = not stuck.accepted & {"hazard", "state", "$END"}
    span = gap_before(stuck) if found.first and stuck.index and unfinished else found.span
    return Diagnostic(code, message, Label(span, f"expected {expected}"), help=help_)


def name_of(word: Word) -> str:
    if word.type == "$END":
        return "the end of the file"
    if word.type == "STRING":
        return f"the title {clip(word.text)}"
    return f"`{word.text}`"


def gap_before(stuck: Stuck) -> Span:
    """The empty place after the word before."""
    if stuck.before is None:
        return replace(stuck.found.span, end=stuck.found.span.start)
    end = stuck.before.span.end
    return Span(stuck.found.span.path, end, end)


def word_of(text: str, span: Span) -> Word:
    return Word("NAME" if text.isalpha() else "OPERATOR", text, span, False)


def clip(title: str) -> str:
    return title if len(title) <= 30 else '".."'
