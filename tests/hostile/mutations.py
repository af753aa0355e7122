"""Texts with something changed: characters, words, lines, pieces of other texts, values of JSON."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from random import Random
from typing import Any

_WORD = re.compile(r'\s+|[A-Za-z_]\w*(?:-\d+)?|\d+\w*|"[^"\n]*"|\.\.|->|[^\s\w]')
STRANGE = [
           "\0", "\ufeff", "\u202e", "\u0301", "𝕊", "٣", "\t", "\r", "\x1b[31m", "'", '"', "\\",
           "(" * 300, "[" * 300, "[" * 5000, "{" * 50, "not " * 250, "-" * 200, "9" * 60,
           "1e9999", "# ", "//", "/*", "\n" * 20, "1 + " * 300, " and " * 80, "..", "->", "=", ",",
           "none", "any"]  # fmt: skip
NUMBERS = [0, -1, 1, 2**63, -(10**50), 10**59, True, False, None, "", "x", "1/0", "-1/3", "NaN",
           [], {}, [[]], {"a": {}}, "1" * 200, "1e999999999", 1.5, "١", "\ud800"]  # fmt: skip


def mutated(text: str, others: Sequence[str], chance: Random) -> str:
    """The text with one to three changes, mostly one."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        text = chance.choice((_character, _word, _line, _splice))(text, others, chance)
    return text[:20_000]


def _character(text: str, _others: Sequence[str], chance: Random) -> str:
    at = chance.randint(0, len(text))
    match chance.randrange(4):
        case 0:
            return text[:at] + chance.choice(STRANGE) + text[at:]
        case 1:
            return text[:at] + text[at + chance.randint(1, 5) :]
        case 2:
            return text[:at] + chr(chance.randrange(1, 0x3000)) + text[at + 1 :]
        case _:
            end = min(len(text), at + chance.randint(1, 60))
            return text[:end] + text[at:end] * chance.randint(1, 8) + text[end:]


def _word(text: str, others: Sequence[str], chance: Random) -> str:
    words = _WORD.findall(text)
    if not words:
        return text
    at = chance.randrange(len(words))
    pool = _WORD.findall(chance.choice(others)) or words
    words[at] = chance.choice([chance.choice(pool), chance.choice(words), "", words[at] * 2])
    return "".join(words)


def _line(text: str, _others: Sequence[str], chance: Random) -> str:
    lines = text.split("\n")
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(3):
        case 0:
            lines.insert(to, lines[at])
        case 1:
            lines.pop(at)
        case _:
            lines[at], lines[to] = lines[to], lines[at]
    return "\n".join(lines)


def _splice(text: str, others: Sequence[str], chance: Random) -> str:
    other = chance.choice(others)
    start = chance.randint(0, len(other))
    piece = other[start : start + chance.randint(1, 200)]
    at = chance.randint(0, len(text))
    return text[:at] + piece + text[at:]


def changed(document: Any, chance: Random) -> Any:
    """A JSON document with one to three of its values or members changed, mostly one."""
    document = copy.deepcopy(document)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        _change(document, chance)
    return document


def _change(document: Any, chance: Random) -> None:
    """One member or element, each as likely as another."""
    node, key = chance.choice(_places(document))
    child = node[key]
    match chance.randrange(8):
        case 0:
            del node[key]
        case 4 | 5 if isinstance(child, str) and child.isdecimal():
            node[key] = str(max(0, int(child) + chance.choice((-1000, -1, 1, 500, 1000))))
        case 6 if isinstance(node, list) and len(node) > 1:
            node[key], node[key - 1] = node[key - 1], node[key]
        case 7:
            node[key] = chance.choice(_leaves(document))
        case 1 if isinstance(node, dict):
            node[f"{key}x"] = node.pop(key)
        case 2 if isinstance(node, list):
            node.insert(key, copy.deepcopy(child))
        case 3 if isinstance(child, str):
            at = chance.randint(0, len(child))
            node[key] = child[:at] + chance.choice(["0", "x", "-", "/", " ", "[9]"]) + child[at:]
        case _:
            node[key] = copy.deepcopy(chance.choice(NUMBERS))


def _places(document: Any) -> list[tuple[Any, Any]]:
    """Every member and element of a document, with what it is in."""
    found: list[tuple[Any, Any]] = []
    waiting = [document]
    while waiting:
        node = waiting.pop()
        keys: list[Any] = []
        if isinstance(node, dict | list):
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        found += [(node, key) for key in keys]
        waiting += [node[key] for key in keys]
    return found or [([None], 0)]


def _leaves(document: Any) -> list[Any]:
    """All values in a document that hold no others."""
    found, waiting = [], [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict | list):
            waiting += node.values() if isinstance(node, dict) else node
        else:
            found.append(node)
    return found or [None]


def pieces(text: str) -> list[str]:
    """The items of a model's file, each from its keyword to the next."""
    starts = (
        r"^(?=(?:system|loss|hazard|constraint|param|type|let|group|process|controller|actor|path"
        r"|uca|no|scenario|mitigation|incident|check|assume|import)\b)"
    )
    return [piece for piece in re.split(starts, text, flags=re.MULTILINE) if piece.strip()]
