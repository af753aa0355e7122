"""Foreign notation: signs of other languages and word processors, and what is meant by them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from checker import codes
from checker.diagnostics import Diagnostic, Label, Source, Span
from checker.records import dataclass
from checker.syntax.hints import closest
from checker.syntax.words import UNITS, Word, cut


@dataclass(frozen=True, slots=True)
class Notation:
    """`reading` are the words to read in place of the next `skipped`; None where unclear."""

    diagnostic: Diagnostic
    reading: tuple[Word, ...] | None
    skipped: int = 1


_SIGNS = {
    "&&": ("and",),
    "&": ("and",),
    "||": ("or",),
    "!": ("not",),
    "<>": ("!=",),
    "!==": ("!=",),
    "===": ("==",),
    "=<": ("<=",),
    "=>": ("->", ">="),
    ":=": ("=",),
    "...": ("..",),
    "≤": ("<=",),
    "≥": (">=",),
    "≠": ("!=",),
    "∧": ("and",),
    "∨": ("or",),
    "¬": ("not",),
    "→": ("->",),
    "⇒": ("->",),
    "−": ("-",),
    "–": ("-", "..", "->"),
    "—": ("-", "..", "->"),
    "×": ("*",),
    "·": ("*",),
    "÷": ("/",),
    "…": ("..",),
    "==": ("=",),
    "=": ("==",),
}

_QUOTES = {"“": "”„“", "”": "”", "„": "“”", "«": "»", "「": "」", "'": "'", "‘": "’"}

_UNIT_ALIASES = {
    "sec": "s",
    "secs": "s",
    "second": "s",
    "seconds": "s",
    "S": "s",
    "msec": "ms",
    "millis": "ms",
    "MS": "ms",
    "mins": "min",
    "minute": "min",
    "minutes": "min",
    "hr": "h",
    "hrs": "h",
    "hour": "h",
    "hours": "h",
    "H": "h",
    "k": "K",
    "kB": "K",
    "KB": "K",
    "kb": "K",
    "KiB": "Ki",
    "MB": "M",
    "mb": "M",
    "MiB": "Mi",
    "GB": "G",
    "gb": "G",
    "GiB": "Gi",
    "TiB": "Ti",
}


def foreign_notation(
    words: Sequence[Word], index: int, accepted: frozenset[str]
) -> Notation | None:
    """What `words[index]` is, where it is not of the language or stands for something else."""
    found = words[index]
    match found.type:
        case "$END":
            return None
        case "TOO_DEEP":
            return _too_deep(found)
        case "BAD_NUMBER":
            return _number(found)
        case "OPEN_STRING":
            return _open_string(found)
    if found.text in ("//", "/*") or _dashes(words, index):
        return _comment(words, index)
    if found.text[0] in _QUOTES:
        return _quoted(words, index)
    if found.text == ";":
        return _semicolon(words, index, accepted)
    if found.text in _SIGNS:
        return _sign(found, accepted)
    if found.type == "ALIEN":
        return _character(found, accepted)
    return None


def _too_deep(found: Word) -> Notation:
    return Notation(
        Diagnostic(
            codes.TOO_DEEP,
            "parentheses and brackets are nested more than 200 levels deep",
            Label(found.span, "level 201"),
            help="name parts of the expression with `let`",
        ),
        None,
    )


def _number(found: Word) -> Notation:
    split = re.match(r"[0-9]+(?:\.[0-9]+)?", found.text)
    assert split is not None
    digits, unit = split[0], found.text[split.end() :]
    place = Span(found.span.path, found.span.start + len(digits), found.span.end)
    meant = _UNIT_ALIASES.get(unit) or (closest(unit, UNITS) if len(unit) < 4 else None)
    message = f"unknown unit `{unit}`"
    help_ = f"write `{digits}{meant}`" if meant else f"the units are {', '.join(UNITS)}"
    label = "not a unit"
    if re.fullmatch(r"(_[0-9]+)+", unit):
        plain = found.text.replace("_", "")
        message, label = f"`{found.text}` is not a number", "digits stand without separators"
        help_, meant, digits = f"write `{plain}`", "", plain
    elif re.fullmatch(r"[eE][0-9]*", unit):
        message, label = f"`{found.text}` is not a number", "numbers have no exponent"
        help_, meant = "write all the digits", ""
    elif unit in ("d", "day", "days"):
        help_, meant = f"write `{digits} * 24h`", "h"
    elif unit in ("us", "µs", "ns"):
        help_, meant = "the smallest unit is `ms`: write a fraction such as `0.5ms`", "ms"
    kind = "NUMBER" if meant == "" else "QUANTITY"
    reading = Word(kind, digits + ("s" if meant is None else meant), found.span, found.first)
    return Notation(
        Diagnostic(codes.UNKNOWN_UNIT, message, Label(place, label), help=help_), (reading,)
    )


def _open_string(found: Word) -> Notation:
    start = Span(found.span.path, found.span.start, found.span.start + 1)
    text = found.text.rstrip()
    return Notation(
        Diagnostic(
            codes.UNCLOSED_STRING,
            "this quote is not closed on its line",
            Label(start, "opened here"),
            help='end the title with `"`',
        ),
        (Word("STRING", f'{text}"', found.span, found.first),),
    )


def _dashes(words: Sequence[Word], index: int) -> bool:
    """`--`, the comment of SQL and others."""
    following = words[min(index + 1, len(words) - 1)]
    found = words[index]
    return found.text == following.text == "-" and found.span.end == following.span.start


def _comment(words: Sequence[Word], index: int) -> Notation:
    found = words[index]
    skipped = 1
    closing = found.text == "/*"
    while (word := words[min(index + skipped, len(words) - 1)]).type != "$END":
        if word.text == "*/" and closing:
            skipped += 1
            break
        if word.first and not closing:
            break
        skipped += 1
    sign = "--" if found.text == "-" else found.text
    place = Span(found.span.path, found.span.start, found.span.start + 2)
    return Notation(
        Diagnostic(
            codes.FOREIGN_NOTATION,
            f"`{sign}` begins no comment",
            Label(place, "comments begin with `#`"),
            help="write `#`, on each line of the comment",
        ),
        (),
        skipped,
    )


def _quoted(words: Sequence[Word], index: int) -> Notation:
    found = words[index]
    closing = _QUOTES[found.text[0]]
    last = index
    if found.text[0] != "'":
        while last + 1 < len(words) and not words[last + 1].first:
            last += 1
            if words[last].text in closing:
                break
    span = Span(found.span.path, found.span.start, words[last].span.end)
    inner = " ".join(word.text for word in words[index : last + 1]).strip(
        f"{found.text[0]}{closing} "
    )
    inner = inner.replace('"', "")
    return Notation(
        Diagnostic(
            codes.ALIEN_CHARACTER,
            f"`{found.text[0]}` is not the quote of the language",
            Label(Span(span.path, span.start, span.start + 1), 'titles stand between `"` and `"`'),
            help=f'write `"{inner}"`' if len(inner) < 60 else 'write `"` on both sides',
        ),
        (Word("STRING", f'"{inner}"', span, found.first),),
        last + 1 - index,
    )


def _semicolon(words: Sequence[Word], index: int, accepted: frozenset[str]) -> Notation:
    found, following = words[index], words[index + 1]
    comma = "," in accepted and following.type == "NAME" and following.text not in accepted
    return Notation(
        Diagnostic(
            codes.FOREIGN_NOTATION,
            "`;` is no sign of the language",
            Label(found.span, "nothing ends a line or a clause here"),
            help="write `,`" if comma else "leave it out",
        ),
        (Word("OPERATOR", ",", found.span, False),) if comma else (),
    )


def _sign(found: Word, accepted: frozenset[str]) -> Notation | None:
    comparisons = ("==", "!=", "<=", ">=") if "CMP" in accepted else ()
    meant = next((sign for sign in _SIGNS[found.text] if sign in {*accepted, *comparisons}), None)
    if found.text in ("=", "==") and meant is None:
        return None
    if found.text == "=":
        message, label = "`=` sets a value, it does not compare", "a comparison is written `==`"
    elif found.text == "==":
        message, label = "`==` compares, it does not set a value", "a value is set with `=`"
    else:
        message, label = f"`{found.text}` is no sign of the language", ""
    meant = meant or _SIGNS[found.text][0]
    kind = "NAME" if meant.isalpha() else "OPERATOR"
    return Notation(
        Diagnostic(
            codes.FOREIGN_NOTATION, message, Label(found.span, label), help=f"write `{meant}`"
        ),
        (Word(kind, meant, found.span, found.first),),
    )


_OWN = ("NAME", "ID", "NUMBER", "QUANTITY", "OPERATOR")
"""Types of words that the language has."""


def _character(found: Word, accepted: frozenset[str]) -> Notation:
    character = found.text[0]
    plain = unicodedata.normalize("NFKC", character)
    name = unicodedata.name(character, "a control character")
    shown = f"`{character}`" if character.isprintable() else f"U+{ord(character):04X}"
    reading: tuple[Word, ...] | None = ()
    help_ = "leave it out"
    if plain != character and plain.isascii() and plain.strip():
        help_ = f"write `{plain}`"
        meant = cut(Source(found.span.path, plain)).words
        if meant and all(word.type in _OWN for word in meant):  # perhaps several words
            firsts = (found.first, *(False for _ in meant[1:]))
            reading = tuple(
                Word(word.type, word.text, found.span, first)
                for word, first in zip(meant, firsts, strict=True)
            )
    return Notation(
        Diagnostic(
            codes.ALIEN_CHARACTER,
            f"the character {shown} is not used by the language",
            Label(found.span, f"U+{ord(character):04X} {name.lower()}"),
            help=help_,
        ),
        reading,
    )
