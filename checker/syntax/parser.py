"""The parser: from a text to its syntax tree, and from mistakes in it to messages.

The grammar is LALR(1). Lark builds its tables (`checker.syntax.tables`), and this module drives
them word by word, choosing between keyword and name like Lark's contextual lexer, so that it
decides what happens at a mistake (`checker.syntax.mistakes` says what it is). After a mistake that
can be mended, such as a missing brace or a misspelled keyword, reading goes on as if it had been;
after any other it restarts at the next word that begins a declaration, a member, a clause or an
effect. So there is one message for a mistake, several mistakes are found in one go, and what was
read around them is in the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import cast

from checker import codes
from checker.diagnostics import Diagnostic, Label, Source, Span
from checker.records import dataclass
from checker.syntax import tree, vocabulary
from checker.syntax.build import Builder
from checker.syntax.limits import beyond_limits, cut_to_limits, long_numbers
from checker.syntax.mistakes import explain
from checker.syntax.sources import decode, load_source
from checker.syntax.stuck import Mend, Stuck
from checker.syntax.tables import Rule, tables
from checker.syntax.words import Word, cut

__all__ = ["MOST_MISTAKES", "ParseResult", "decode", "load_source", "parse"]

MOST_MISTAKES = 50
"""After so many messages the rest of a text is not read."""


@dataclass(frozen=True, slots=True)
class ParseResult:
    """What could be read, and what was wrong with the text.

    With errors, `file` holds what was read around them; a declaration with a mistake in it may be
    there without its rest.
    """

    file: tree.File
    diagnostics: tuple[Diagnostic, ...]


def parse(source: Source) -> ParseResult:
    """Reads a text. Never raises, whatever the text."""
    words = cut(source)
    reader = _Reader(
        _language(), words.words, Span(source.path, len(source.text), len(source.text))
    )
    items, beyond = beyond_limits(reader.read())
    comments = tuple(
        tree.Comment(source.text[span.start : span.end].rstrip(), own_line, span)
        for span, own_line in words.comments
    )
    whole = Span(source.path, 0, len(source.text))
    file = tree.File(source.path, items, comments, whole, words.lines)
    diagnostics = [*reader.diagnostics, *long_numbers(words.words), *beyond]
    return ParseResult(file, tuple(sorted(diagnostics, key=_place)))


def _place(diagnostic: Diagnostic) -> int:
    return diagnostic.primary.span.start if diagnostic.primary else 0


_Build = Callable[[list[object]], object]


@dataclass(frozen=True, slots=True)
class _Language:
    """What each state does at each terminal, how terminals are spelled, and what is built."""

    states: tuple[Mapping[str, int], ...]
    rules: tuple[Rule, ...]
    builders: tuple[_Build, ...]
    """For each rule what makes its value from those of its symbols."""
    names: frozenset[str]
    """Of the rules."""
    terminals: Mapping[str, str]
    spellings: Mapping[str, str]
    begin: int
    end: int

    def terminal(self, word: Word, stack: Sequence[int]) -> str:
        """Which terminal `word` is on top of `stack`: a keyword where one can come, else a name."""
        if word.type == "OPERATOR":
            return self.terminals[word.text]
        keyword = self.terminals.get(word.text) if word.type == "NAME" else None
        if keyword is None:
            return word.type
        choices = self.states[stack[-1]]
        if "NAME" not in choices or word.begins:
            return keyword
        if word.text in vocabulary.RESERVED and "NUMBER" in choices:
            return keyword
        return keyword if self.follows(list(stack), keyword) else "NAME"

    def follows(self, stack: list[int], terminal: str) -> bool:
        """Whether `terminal` can come next; `stack` is then as after reading it."""
        while True:
            action = self.states[stack[-1]].get(terminal)
            if action is None:
                return False
            if action >= 0:
                stack.append(action)
                return True
            rule = self.rules[-1 - action]
            if rule.spread:
                del stack[-len(rule.spread) :]
            stack.append(self.states[stack[-1]][rule.origin])
            if terminal == "$END" and stack[-1] == self.end:
                return True


@lru_cache(maxsize=1)
def _language() -> _Language:
    made, builder = tables(), Builder()
    spellings = {name: text for text, name in made.terminals.items()}
    comparisons = dict.fromkeys(("==", "!=", "<=", ">=", "<", ">"), "CMP")
    return _Language(
        made.states,
        made.rules,
        tuple(_build(rule, builder) for rule in made.rules),
        frozenset(rule.origin for rule in made.rules),
        {**made.terminals, **comparisons},
        spellings,
        made.start,
        made.end,
    )


def _build(rule: Rule, builder: Builder) -> _Build:
    if rule.build is None:
        return lambda children: children
    if rule.passes and rule.spread == (False,):
        return lambda children: children[0]
    method: _Build = getattr(builder, rule.build)
    return method


class _Stack:
    """How far the parser has come: a stack of states, and above the first what each stands for."""

    def __init__(self, language: _Language) -> None:
        self.language = language
        self.states = [language.begin]
        self.values: list[object] = []

    def feed(self, word: Word) -> bool:
        """Reads one word; False where it cannot come (rules that end before it are read even so).

        At the end of the text the last value is what was read.
        """
        states, values, language = self.states, self.values, self.language
        while True:
            action = language.states[states[-1]].get(word.type)
            if action is None:
                return False
            if action >= 0:
                states.append(action)
                values.append(word)
                return True
            rule, build = language.rules[-1 - action], language.builders[-1 - action]
            children: list[object] = []
            if rule.spread:
                size = len(rule.spread)
                for part, spread in zip(values[-size:], rule.spread, strict=True):
                    if not spread:
                        children.append(part)
                    elif children:
                        children += cast("list[object]", part)
                    else:  # nobody else has it, so nothing is copied
                        children = cast("list[object]", part)
                del states[-size:], values[-size:]
            values.append(children[0] if rule.passes and len(children) == 1 else build(children))
            states.append(language.states[states[-1]][rule.origin])
            if states[-1] == language.end and word.type == "$END":
                return True


def _beginnings(words: list[Word]) -> list[Word]:
    """The words, those that can only begin a declaration marked.

    Two names never follow each other inside an expression. So `state z` on a new line is the next
    member even where the line before lacks its end.
    """
    openers = {*vocabulary.ITEMS, *vocabulary.MEMBERS}
    return [
        replace(word, begins=True)
        if word.first and word.text in openers and _named(following)
        else word
        for word, following in zip(words, [*words[1:], words[-1]], strict=True)
    ]


def _named(word: Word) -> bool:
    return word.type in ("ID", "STRING") or (
        word.type == "NAME" and word.text not in vocabulary.KEYWORDS
    )


class _Reader:
    """One reading of one text: the parser's stack, where it stands, and what was said so far."""

    def __init__(self, language: _Language, words: Sequence[Word], end: Span) -> None:
        self.language = language
        self.words = _beginnings([*cut_to_limits(words), Word("$END", "", end, True)])
        self.stack = _Stack(language)
        self.diagnostics: list[Diagnostic] = []
        self._items: tuple[tree.Item, ...] = ()
        self._start: int | None = None
        self._opened: tuple[Word, Word] | None = None
        self._opened_height = 1
        self._closed: Word | None = None
        self._open_too_many = 0
        self._mended = -9
        self._reserved: set[str] = set()
        """Reserved words that were said to be no names."""

    # ------------------------------------------------------------------ reading

    def read(self) -> tuple[tree.Item, ...]:
        """Reads all words and returns the items; `diagnostics` holds the mistakes."""
        index = 0
        while index < len(self.words):
            if self._shift(self.words[index], index):
                index += 1
                continue
            mistake = explain(self._stuck(index))
            if not self._said_before(index):
                self.diagnostics.append(mistake.diagnostic)
            if len(self.diagnostics) >= MOST_MISTAKES:
                self._give_up(index)
                index = len(self.words) - 1
                self._unwind(self.words[index])
            elif mistake.mend is None:
                index = self._restart(index, mistake.diagnostic.code is codes.MISPLACED)
                self._mended = -9
            else:
                index = self._mend(index, mistake.mend)
                self._mended = index
        return self._items

    def _shift(self, word: Word, index: int) -> bool:
        """Reads one word; False where it cannot come."""
        terminal = self.language.terminal(word, self.stack.states)
        if not self.stack.feed(Word(terminal, word.text, word.span, word.first)):
            return False
        if terminal == "$END":
            self._items = cast("tuple[tree.Item, ...]", self.stack.values[-1])
        elif terminal == "NAME":
            self._check_name(word, index)
        else:
            self._keep_track(word, index)
        return True

    def _keep_track(self, word: Word, index: int) -> None:
        height = len(self.stack.states)
        if word.text == "{":
            assert self._start is not None
            self._opened, self._opened_height = (self.words[self._start], word), height
        elif word.text == "}":
            self._opened, self._opened_height, self._closed = None, 1, word
            self._start = None
        elif height <= self._opened_height + 2 and word.text.isalpha():
            begins = vocabulary.MEMBERS if self._opened else vocabulary.ITEMS
            if word.text in begins:
                self._start = index

    def _check_name(self, word: Word, index: int) -> None:
        """Says once for each reserved word that it cannot be a name."""
        if word.text not in vocabulary.RESERVED or word.text in self._reserved:
            return
        self._reserved.add(word.text)
        self._mended = index + 1
        self.diagnostics.append(
            Diagnostic(
                codes.RESERVED_NAME,
                f"`{word.text}` is a word of the language and cannot be a name",
                Label(word.span, "it has a meaning in expressions"),
                help="choose another name",
            )
        )

    # ------------------------------------------------------------------ looking ahead

    def _stuck(self, index: int) -> Stuck:
        stack = self.stack.states
        accepted = frozenset(
            self.language.spellings.get(terminal, terminal)
            for terminal in self.language.states[stack[-1]]
            if terminal not in self.language.names
            if self.language.follows(list(stack), terminal)
        )
        goes = partial(self._goes, stack)
        opened, closed = self._opened, self._closed
        return Stuck(self.words, index, accepted, goes, self._start, opened, closed)

    def _goes(self, stack: Sequence[int], words: Sequence[Word]) -> int:
        """How many of the words could be read one after another on top of `stack`."""
        trial = list(stack)
        for count, word in enumerate(words):
            if not self.language.follows(trial, self.language.terminal(word, trial)):
                return count
        return len(words)

    # ------------------------------------------------------------------ after a mistake

    def _mend(self, index: int, mend: Mend) -> int:
        for word in mend.words:
            self._shift(word, index)
        if not mend.words and self.words[index].text == "{":
            self._open_too_many += 1
        return index + mend.skipped

    def _said_before(self, index: int) -> bool:
        """Whether this only follows from a mistake that was told already."""
        named = index > 0 and self.words[index - 1].text in self._reserved
        return index <= self._mended or named or self._expected_brace(index)

    def _expected_brace(self, index: int) -> bool:
        """Whether this is the `}` of a `{` that was already said to be too many."""
        if self.words[index].text == "}" and self._open_too_many and self._opened is None:
            self._open_too_many -= 1
            return True
        return False

    def _give_up(self, index: int) -> None:
        self.diagnostics.append(
            Diagnostic(
                codes.TOO_MANY_MISTAKES,
                f"more than {MOST_MISTAKES} mistakes: the rest of the file was not read",
                Label(self.words[index].span),
            )
        )

    def _restart(self, index: int, misplaced: bool) -> int:
        """Finds the next word to go on with, and makes the stack ready for it.

        `misplaced`: what begins at `index` is to be skipped as a whole.
        """
        inner = not self.words[index].first and not misplaced
        depth = 0
        for at in range(index + misplaced, len(self.words) - 1):
            word = self.words[at]
            if word.text == "{":
                depth += 1
            elif word.text == "}" and depth:
                depth -= 1
            elif word.text == "}":
                if self._opened and self._unwind(word):
                    return at
            elif word.type == "NAME" and (word.first or at == index):
                if self._begins_item(at, depth):
                    self._close()
                    if self._unwind(word):
                        return at
                begins = vocabulary.MEMBERS if self._opened else ()
                if word.text in begins and not depth and not self._is_class(at):
                    if self._unwind(word):
                        return at
                if inner and not depth and word.text in (*vocabulary.CLAUSES, *vocabulary.EFFECTS):
                    if self._unwind(word):
                        return at
        self._close()
        self._unwind(self.words[-1])
        return len(self.words) - 1

    def _begins_item(self, at: int, depth: int) -> bool:
        """Whether a declaration outside of components begins here."""
        word = self.words[at]
        if word.text not in vocabulary.ITEMS or self._is_class(at):
            return False
        if word.text == "no" and self.words[at + 1].text != "uca":
            return False
        if self._opened is None:
            return word.text != "let" or depth == 0
        following = (w.text for w in self.words[at:] if w.text in ("{", "}"))
        return word.text != "let" and next(following, None) != "}"

    def _is_class(self, at: int) -> bool:
        """Whether two words are the class of a scenario, such as `control path`."""
        return (
            self.words[at].text in vocabulary.CLASSES
            and self.words[at + 1].text in vocabulary.CLASS_SECOND
        )

    def _close(self) -> None:
        """Closes the open component, as far as its members were read."""
        if self._opened is not None:
            brace = Word("OPERATOR", "}", self.words[-1].span, False)
            if self._unwind(brace):
                self._shift(brace, len(self.words) - 1)

    def _unwind(self, word: Word) -> bool:
        """Drops what was begun and not finished, until `word` can come, as a keyword."""
        stack = self.stack.states
        terminal = self.language.terminals.get(word.text, word.type)
        for height in range(len(stack), self._opened_height - 1, -1):
            if self.language.follows(stack[:height], terminal):
                del stack[height:]
                del self.stack.values[height - 1 :]
                return True
        return False
