"""Words: the text cut into its smallest parts, with white space left out and comments set apart.

The cutting is the same everywhere in a file, so it also works where the grammar does not: that is
what recovery from mistakes, the limit on nesting and the recognition of foreign notations stand on.
Whether a word is a keyword is decided by the parser, which knows what may come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.diagnostics import Source, Span
from checker.records import dataclass

UNITS = ("ms", "s", "min", "h", "Ki", "Mi", "Gi", "Ti", "K", "M", "G", "m")
"""The units a number may carry: durations, bytes, and CPU (`m`, thousandths of a core)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word. `type` is a terminal of the grammar, or one that no grammar has.

    From cutting: `NAME ID NUMBER QUANTITY STRING OPERATOR`, and for what is no word of the language
    `OPEN_STRING` (not closed on its line), `BAD_NUMBER` (unknown unit), `ALIEN` (anything else).
    The parser replaces `NAME` and `OPERATOR` by the terminal it takes the word for.
    """

    type: str
    text: str
    span: Span
    first: bool
    """Whether it is the first word of its line."""
    begins: bool = False
    """Whether it can only be the keyword of a declaration, by what stands around it."""


_WORD = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<comment>\#[^\n]*)
    | (?P<string>"[^"\n]*")
    | (?P<open>"[^\n]*)
    | (?P<ident>[A-Z]+-[0-9]+(?!\w))
    | (?P<number>[0-9]+(?:\.[0-9]+)?(?P<unit>\w*))
    | (?P<name>(?:[A-Za-z_]|[^\x00-\x7f\s])(?:\w|[^\x00-\x7f\s])*)
    | (?P<alien>&&?|\|\||===|!==|<>|=>|=<|:=|//|/\*|\*/|\.\.\.|;|!(?!=)|'[^'\n]*'?)
    | (?P<operator>->|\.\.|==|!=|<=|>=|[-<>=+*/()\[\]{},:.|?])
    | (?P<other>.)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A text's words and comments, in order, and the offset at which each of its lines begins."""

    words: tuple[Word, ...]
    comments: tuple[tuple[Span, bool], ...]
    """Each comment's place, and whether it has its line to itself."""
    lines: tuple[int, ...]


def cut(source: Source) -> Cut:
    """Cuts a text into words. Never fails: what is no word of the language is marked as such."""
    words: list[Word] = []
    comments: list[tuple[Span, bool]] = []
    first = True
    text, path = source.text, source.path
    for match in _WORD.finditer(text):
        start, end = match.span()
        match match.lastgroup:
            case "space":
                first = first or "\n" in match[0]
                continue
            case "comment":
                comments.append((Span(path, start, end), first))
                continue
            case "string":
                kind = "STRING"
            case "open":
                kind = "OPEN_STRING"
            case "ident":
                kind = "ID"
            case "number" | "unit":
                unit = match["unit"]
                kind = "QUANTITY" if unit in UNITS else "BAD_NUMBER" if unit else "NUMBER"
            case "name":
                if not match[0].isidentifier():
                    words.extend(_pieces(match[0], Span(path, start, end), first))
                    first = False
                    continue
                kind = "NAME"
            case "operator":
                kind = "OPERATOR"
            case _:
                kind = "ALIEN"
        words.append(Word(kind, match[0], Span(path, start, end), first))
        first = False
    lines = [0, *(found.end() for found in re.finditer("\n", text))]
    return Cut(tuple(words), tuple(comments), tuple(lines))


def _pieces(text: str, span: Span, first: bool) -> Iterator[Word]:
    """Splits what looks like a name but holds characters that no name has, such as `a≤b`."""
    begin = 0
    while begin < len(text):
        end = begin + 1
        kind = "NAME" if text[begin].isidentifier() else "ALIEN"
        if kind == "NAME":
            while end < len(text) and text[begin : end + 1].isidentifier():
                end += 1
        place = Span(span.path, span.start + begin, span.start + end)
        yield Word(kind, text[begin:end], place, first and begin == 0)
        begin = end
