"""Limits: what no text may exceed, so that no later stage meets a tree too deep to walk.

Later stages walk expressions recursively, as they should; this is where hostile depth ends. Parsing
itself and everything in here needs no recursion.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace

from checker import codes
from checker.diagnostics import Diagnostic, Label, Span
from checker.syntax import tree
from checker.syntax.words import Word

DEEPEST = 200
"""Levels of parentheses and brackets in the text, and of operators inside operators in the tree."""

MOST_DIGITS = 40
"""Digits of a number. 64 bits have 20, and no quantity of a system needs more than twice that."""


def cut_to_limits(words: Iterable[Word]) -> Iterator[Word]:
    """The words, those that nest too deeply marked as `TOO_DEEP`, which no grammar accepts."""
    depth = 0
    for word in words:
        if word.text in ("(", "["):
            depth += 1
            if depth > DEEPEST:
                word = replace(word, type="TOO_DEEP")
        elif word.text in (")", "]"):
            depth -= 1
        elif word.text in ("{", "}"):
            depth = 0
        yield word


def long_numbers(words: Iterable[Word]) -> Iterator[Diagnostic]:
    """A message for every number with too many digits."""
    for word in words:
        if word.type in ("NUMBER", "QUANTITY", "BAD_NUMBER") and len(word.text) > MOST_DIGITS:
            digits = sum(character.isdigit() for character in word.text)
            if digits > MOST_DIGITS:
                yield Diagnostic(
                    codes.NUMBER_TOO_LONG,
                    f"a number of {digits} digits; {MOST_DIGITS} are the most",
                    Label(word.span, "too long"),
                )


def beyond_limits(
    items: Sequence[tree.Item],
) -> tuple[tuple[tree.Item, ...], list[Diagnostic]]:
    """The items whose expressions can be walked, and a message for each of the others."""
    kept, diagnostics = [], []
    for item in items:
        span = _too_deep(item)
        if span is None:
            kept.append(item)
            continue
        diagnostics.append(
            Diagnostic(
                codes.TOO_DEEP,
                f"an expression is more than {DEEPEST} operators deep",
                Label(span, "in here"),
                help="name parts of it with `let`, or use `some` or `all` over a group",
            )
        )
    return tuple(kept), diagnostics


def _too_deep(item: tree.Item) -> Span | None:
    """Where an expression of the item is too deep, looking only into texts long enough for that."""
    pending: list[tuple[object, int, Span]] = [(item, 0, item.span)]
    while pending:
        node, depth, top = pending.pop()
        if depth > DEEPEST:
            return top
        if isinstance(node, tuple):
            pending.extend((child, depth, top) for child in node)
        elif isinstance(node, tree.Expr):
            if depth == 0:
                top = node.span
                if top.end - top.start < 2 * DEEPEST:
                    continue
            pending.extend((getattr(node, f.name), depth + 1, top) for f in fields(node))
        elif is_dataclass(node) and not isinstance(node, Span):
            pending.extend((getattr(node, f.name), depth, top) for f in fields(node))
    return None
