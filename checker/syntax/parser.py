"""The parser: from a text to its syntax tree, and from mistakes in it to messages.

The grammar is LALR(1), Lark builds its tables, and this module drives them word by word, so that it
decides what happens at a mistake (see `checker.syntax.mistakes` for what is said). After a mistake
that can be mended (a missing brace, a misspelled keyword) parsing goes on as if it had been; after
any other it restarts at the next word that begins a declaration, a member, a clause or an effect.
What was read before and after is in the tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from lark import Lark, Token
from lark.exceptions import UnexpectedToken

from checker import codes, resources
from checker.diagnostics import Diagnostic, Label, Source, Span
from checker.syntax import tree
from checker.syntax.build import Builder
from checker.syntax.words import Word, cut

if TYPE_CHECKING:
    from lark.parsers.lalr_interactive_parser import InteractiveParser


@dataclass(frozen=True, slots=True)
class ParseResult:
    """What was read, as far as it could be, and what was wrong with the text."""

    file: tree.File
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """The tables, and which terminal each spelling of the grammar is."""

    lark: Lark
    terminals: dict[str, str]

    def start(self) -> InteractiveParser:
        return self.lark.parse_interactive("")


@lru_cache(maxsize=1)
def _language() -> _Language:
    lark = Lark(
        resources.grammar_text(),
        parser="lalr",
        keep_all_tokens=True,
        maybe_placeholders=False,
        transformer=cast("Any", Builder()),
    )
    terminals = {t.pattern.value: t.name for t in lark.terminals if t.pattern.type == "str"}
    terminals |= dict.fromkeys(("==", "!=", "<=", ">=", "<", ">"), "CMP")
    return _Language(lark, terminals)


def parse(source: Source) -> ParseResult:
    """Reads a text."""
    language = _language()
    parser = language.start()
    words = cut(source)
    diagnostics = []
    state = parser.parser_state
    end = len(source.text)
    for word in words.words:
        choices = cast(Any, parser).choices()
        kind = language.terminals.get(word.text, word.type)
        if word.type not in ("NAME", "OPERATOR") or (
            word.type == "NAME" and kind not in choices and "NAME" in choices
        ):
            kind = word.type
        try:
            state.feed_token(cast(Token, Word(kind, word.text, word.span, word.first)))
        except UnexpectedToken:
            diagnostics.append(
                Diagnostic(codes.UNEXPECTED_WORD, f"unexpected `{word.text}`", Label(word.span))
            )
            break
    items = ()
    if not diagnostics:
        last = Word("$END", "", Span(source.path, end, end), True)
        try:
            items = state.feed_token(cast(Token, last), True)
        except UnexpectedToken:
            diagnostics.append(
                Diagnostic(codes.UNEXPECTED_WORD, "unexpected end of the file", Label(last.span))
            )
    comments = tuple(
        tree.Comment(source.text[s.start : s.end].rstrip(), own, s) for s, own in words.comments
    )
    file = tree.File(
        source.path, tuple(cast(Any, items)), comments, Span(source.path, 0, end), words.lines
    )
    return ParseResult(file, tuple(diagnostics))
