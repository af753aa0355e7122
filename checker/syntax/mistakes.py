"""Mistakes: what is said where the text stops making sense, and how reading can go on.

The parser stands before a word that cannot come (`Stuck`). Each rule here recognises one kind of
slip, from the most telling to the least, and answers with a message and, where the slip can be
mended, the words to read in its place. Without a mend the parser restarts further on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker import codes
from checker.diagnostics import Code, Diagnostic, Label, Span
from checker.syntax import vocabulary
from checker.syntax.foreign import foreign_notation
from checker.syntax.hints import closest
from checker.syntax.stuck import (
    Mend,
    Mistake,
    Rule,
    Stuck,
    clip,
    gap_before,
    name_of,
    unexpected,
    word_of,
)
from checker.syntax.words import UNITS, Word


def explain(stuck: Stuck) -> Mistake:
    """The message for this place, and how to go on."""
    for rule in _RULES:
        mistake = rule(stuck)
        if mistake is not None:
            return mistake
    return _unexpected(stuck)


# ---------------------------------------------------------------------------- words as such


def _no_word(stuck: Stuck) -> Mistake | None:
    """What is no word of the language, or one of another language."""
    notation = foreign_notation(stuck.words, stuck.index, stuck.accepted)
    if notation is None:
        return None
    diagnostic = notation.diagnostic
    if notation.reading is None:
        return Mistake(diagnostic)
    mend = Mend(notation.reading, notation.skipped)
    return Mistake(diagnostic, mend if stuck.reads(mend, further=0) else None)


def _separate_unit(stuck: Stuck) -> Mistake | None:
    before, found = stuck.before, stuck.found
    if before is None or before.type != "NUMBER" or found.text not in UNITS:
        return None
    span = Span(found.span.path, before.span.start, found.span.end)
    diagnostic = Diagnostic(
        codes.UNKNOWN_UNIT,
        f"a space between the number {before.text} and its unit `{found.text}`",
        Label(span, "one word"),
        help=f"write `{before.text}{found.text}`",
    )
    return Mistake(diagnostic, Mend((), 1))


# ---------------------------------------------------------------------------- braces and places


def _brace_missing(stuck: Stuck) -> Mistake | None:
    """A declaration, or the end of the file, inside a component that was not closed."""
    found = stuck.found
    if stuck.opened is None or not _begins_item(stuck) or "}" not in stuck.accepted:
        return None
    keyword, brace = stuck.opened
    if found.type != "$END" and _next_brace(stuck) == "}":
        diagnostic = Diagnostic(
            codes.MISPLACED,
            f"`{found.text}` cannot stand inside a component",
            Label(found.span, f"inside the braces of `{keyword.text} {_name_after(stuck)}`"),
            (Label(brace.span, "opened here"),),
            help=f"move it before the {keyword.text} or after it",
        )
        return Mistake(diagnostic)
    name = _name_after(stuck)
    diagnostic = Diagnostic(
        codes.UNBALANCED_BRACES,
        f"`}}` is missing: `{keyword.text} {name}` is not closed",
        Label(gap_before(stuck), "`}` expected"),
        (Label(brace.span, "opened here"),),
        help=f"close `{name}` with `}}` after its last member",
    )
    return Mistake(diagnostic, Mend((word_of("}", gap_before(stuck)),), 0))


def _brace_not_opened(stuck: Stuck) -> Mistake | None:
    if "{" not in stuck.accepted or stuck.found.text not in (*vocabulary.MEMBERS, "}"):
        return None
    mend = Mend((word_of("{", gap_before(stuck)),), 0)
    if not stuck.reads(mend, 2):
        return None
    diagnostic = Diagnostic(
        codes.UNBALANCED_BRACES,
        f"`{{` is missing before `{stuck.found.text}`",
        Label(gap_before(stuck), "`{` expected"),
    )
    return Mistake(diagnostic, mend)


def _begins_item(stuck: Stuck) -> bool:
    found = stuck.found
    return found.type == "$END" or (found.type == "NAME" and found.text in vocabulary.ITEMS)


def _next_brace(stuck: Stuck) -> str | None:
    following = (word.text for word in stuck.words[stuck.index :] if word.text in ("{", "}"))
    return next(following, None)


def _name_after(stuck: Stuck) -> str:
    assert stuck.opened is not None
    at = next(i for i, word in enumerate(stuck.words) if word.span == stuck.opened[0].span)
    return stuck.words[min(at + 1, len(stuck.words) - 1)].text


def _brace_too_many(stuck: Stuck) -> Mistake | None:
    if stuck.found.text != "}" or stuck.opened is not None or "hazard" not in stuck.accepted:
        return None
    secondary = (Label(stuck.closed.span, "the last one was closed here"),) if stuck.closed else ()
    diagnostic = Diagnostic(
        codes.UNBALANCED_BRACES,
        "`}` closes nothing: no component is open",
        Label(stuck.found.span, "one `}` too many, or a `{` is missing before it"),
        secondary,
    )
    return Mistake(diagnostic, Mend((), 1))


def _member_outside(stuck: Stuck) -> Mistake | None:
    found = stuck.found
    if stuck.opened is not None or found.text not in vocabulary.MEMBERS:
        return None
    if "hazard" not in stuck.accepted:
        return None
    secondary = (Label(stuck.closed.span, "the last one was closed here"),) if stuck.closed else ()
    diagnostic = Diagnostic(
        codes.MISPLACED,
        f"`{found.text}` can only stand inside a component",
        Label(found.span, "no component is open here"),
        secondary,
        help="put it between the braces of a process, controller or actor",
    )
    return Mistake(diagnostic)


# ---------------------------------------------------------------------------- titles, identifiers


def _title_without_quotes(stuck: Stuck) -> Mistake | None:
    found = stuck.found
    if "STRING" not in stuck.accepted or found.type != "NAME" or "NAME" in stuck.accepted:
        return None
    if found.first or closest(found.text, stuck.accepted) or found.text in _CONNECTORS:
        return None
    what = "file name" if stuck.keyword == "import" else "title"
    title = [found]
    while (word := stuck.ahead(len(title))).type != "$END" and not word.first:
        if what == "title" and word.type not in ("NAME", "NUMBER"):
            break
        title.append(word)
    span = Span(found.span.path, found.span.start, title[-1].span.end)
    text = _spaced(title)
    diagnostic = Diagnostic(
        codes.TITLE_NEEDS_QUOTES,
        f"a {what} without quotes: `{text}`" if len(text) < 60 else f"a {what} without quotes",
        Label(span, f"{what}s stand in double quotes"),
        help=f'write `"{text}"`' if len(text) < 60 else None,
    )
    for length in range(len(title), 0, -1):
        mend = Mend((Word("STRING", f'"{text}"', span, False),), length)
        if stuck.reads(mend, 1):
            return Mistake(diagnostic, mend)
    return Mistake(diagnostic)


def _spaced(words: Sequence[Word]) -> str:
    """The words as they stand in the text, but with one space where there are more."""
    text = words[0].text
    for before, word in pairwise(words):
        text += ("" if before.span.end == word.span.start else " ") + word.text
    return text


_CONNECTORS = frozenset("is are equals becomes unless".split())


def _loose_identifier(stuck: Stuck) -> Mistake | None:
    """`h3`, `H3`, `h-3` where `H-3` is meant."""
    found = stuck.found
    if "ID" not in stuck.accepted or found.type != "NAME" or "NAME" in stuck.accepted:
        return None
    hyphen, number = stuck.ahead(1), stuck.ahead(2)
    letters = found.text.rstrip("0123456789")
    if hyphen.text == "-" and number.type == "NUMBER" and number.span.start == hyphen.span.end:
        skipped, text, end = 3, f"{found.text}-{number.text}", number.span.end
    elif letters != found.text and letters.strip("_").isalpha():
        skipped, end = 1, found.span.end
        text = f"{letters.strip('_')}-{found.text[len(letters) :]}"
    else:
        return None
    text, span = text.upper(), Span(found.span.path, found.span.start, end)
    diagnostic = Diagnostic(
        codes.BAD_IDENTIFIER,
        f"identifiers are capital letters, a hyphen and a number: `{text}`",
        Label(span, "not an identifier"),
        help=f"write `{text}`",
    )
    mend = Mend((Word("ID", text, span, False),), skipped)
    return Mistake(diagnostic, mend if stuck.reads(mend, 0) else None)


def _order(stuck: Stuck) -> Mistake | None:
    """Parts of a declaration that stand in another order than the language's."""
    found, keyword = stuck.found, stuck.keyword
    if keyword is None or (found.first and found.text in vocabulary.ITEMS):
        return None
    wanted = _wanted_order(stuck, found, keyword)
    if wanted is None:
        return None
    message, help_ = wanted
    said = vocabulary.expected(stuck.accepted, keyword)
    label = Label(found.span, f"expected {said}")
    return Mistake(Diagnostic(codes.WORD_ORDER, message, label, help=help_))


def _wanted_order(stuck: Stuck, found: Word, keyword: str) -> tuple[str, str] | None:
    """What is said of the order, and how it would be right."""
    following, before = stuck.ahead(1), stuck.before
    if "ID" in stuck.accepted and keyword in vocabulary.EXAMPLE_IDENTIFIERS:
        example = vocabulary.EXAMPLE_IDENTIFIERS[keyword]
        if found.type == "STRING":
            right = f"{keyword} {following.text if following.type == 'ID' else example}"
            return "the identifier comes before the title", f"write `{right} {clip(found.text)}`"
        if keyword in ("control", "feedback") and following.type == "ID":
            right = f"{keyword} {following.text} {found.text}"
            return "the identifier comes before the name", f"write `{right}`"
        if keyword == "uca" and found.text in vocabulary.GUIDEWORDS:
            return "the action comes before the guideword", "write `CA-7 not given`"
    if found.type == "STRING" and before is not None and before.text == "]":
        return "the title comes before the references", f"write `{clip(found.text)} [..]`"
    if found.type == "STRING" and keyword == "param" and "STRING" not in stuck.accepted:
        return (
            "what a parameter is in the real system comes last",
            'write `param name : type = value in low..high "what it is"`',
        )
    if found.type == "ID" and before is not None and before.text in ("reachable", "unreachable"):
        return "the hazard comes first", f"write `{found.text} {before.text}`"
    return None


# ---------------------------------------------------------------------------- expressions


def _chained(stuck: Stuck) -> Mistake | None:
    found = stuck.found
    if found.text not in ("<", "<=", ">", ">=", "==", "!=") or "and" not in stuck.accepted:
        return None
    if "CMP" in stuck.accepted:
        return None
    diagnostic = Diagnostic(
        codes.CHAINED_COMPARISON,
        "comparisons do not chain",
        Label(found.span, "the comparison before it is complete"),
        help="write two comparisons with `and` between them",
    )
    return Mistake(diagnostic)


def _sign(stuck: Stuck) -> Mistake | None:
    found = stuck.found
    if found.text not in ("-", "+") or not {"NUMBER", "("} <= stuck.accepted:
        return None
    value = stuck.ahead(1).text
    diagnostic = Diagnostic(
        codes.NO_NEGATIVE_NUMBERS,
        f"`{found.text}` stands between two values, and there is none before it",
        Label(found.span, "a value is missing before this"),
        help=f"write `0 - {value}`" if found.text == "-" else f"write `{value}`",
    )
    zero = (Word("NUMBER", "0", found.span, False), found) if found.text == "-" else ()
    mend = Mend(zero, 1)
    return Mistake(diagnostic, mend if stuck.reads(mend, 1) else None)


_VERBS = {"is": "==", "equals": "==", "becomes": "=", "are": "==", "unless": "when not", "to": ".."}


def _verb(stuck: Stuck) -> Mistake | None:
    """English where the language has a sign: `is`, `becomes`, `unless`, `0s to 5s`."""
    found = stuck.found
    sign = _VERBS.get(found.text)
    if sign is None or (found.text == "to" and ".." not in stuck.accepted):
        return None
    leave_out = stuck.goes([stuck.ahead(1)]) == 1 and sign == "=="
    help_ = f"leave out `{found.text}`" if leave_out else f"write `{sign}`"
    words = () if leave_out else tuple(word_of(part, found.span) for part in sign.split())
    mend = Mend(words, 1)
    diagnostic = Diagnostic(
        codes.FOREIGN_NOTATION,
        f"`{found.text}` has no meaning here",
        Label(found.span),
        help=help_,
    )
    return Mistake(diagnostic, mend if stuck.reads(mend, 1) else None)


# ---------------------------------------------------------------------------- small repairs


def _misspelled(stuck: Stuck) -> Mistake | None:
    found = stuck.found
    if found.type != "NAME":
        return None
    keywords = [word for word in sorted(stuck.accepted) if word.isalpha() and word.islower()]
    near = closest(found.text, keywords)
    if near is None:
        return None
    mend = Mend((word_of(near, found.span),), 1)
    if not stuck.reads(mend, least=1):
        return None
    diagnostic = Diagnostic(
        codes.MISSPELLED_KEYWORD,
        f"unknown word `{found.text}`",
        Label(found.span, "no keyword that can stand here"),
        help=f"did you mean `{near}`?",
    )
    return Mistake(diagnostic, mend)


_SIGNS = ("{", "}", ")", "]", ":", "=", "->", "..", "(", "[", ",")
_SMALL = (*_SIGNS, "in", "to", "with", "by", "through", "then", "else")
_CLOSED_BY = {"(": ")", "[": "]"}


def _missing(stuck: Stuck) -> Mistake | None:
    """One small word more, and the text goes on."""
    found = stuck.found
    gap = gap_before(stuck)
    for text in _SMALL:
        mend = Mend((word_of(text, gap),), 0)
        if text not in stuck.accepted or not stuck.reads(mend, _reach(stuck, text, 0), 1):
            continue
        opener = _opener(stuck) if text in (")", "]") else None
        secondary = (Label(opener.span, "opened here"),) if opener else ()
        code = codes.UNBALANCED_BRACES if text in ("{", "}") else codes.MISSING_WORD
        message = f"`{text}` is missing before {name_of(found)}"
        return Mistake(Diagnostic(code, message, Label(gap, f"`{text}` expected"), secondary), mend)
    return None


def _reach(stuck: Stuck, text: str, skipped: int) -> int | None:
    """How far reading must succeed: beyond the closing sign where an opening one is added."""
    closing = _CLOSED_BY.get(text)
    if closing is None:
        return None
    depth = 1
    for distance in range(skipped, 60):
        word = stuck.ahead(distance).text
        depth += (word == text) - (word == closing)
        if depth == 0:
            return distance - skipped + 2
    return 1000


def _opener(stuck: Stuck) -> Word | None:
    """The parenthesis or bracket that is open here."""
    depth = 0
    for word in reversed(stuck.words[stuck.start or 0 : stuck.index]):
        if word.text in (")", "]"):
            depth += 1
        elif word.text in ("(", "["):
            if depth == 0:
                return word
            depth -= 1
    return None


def _confused(stuck: Stuck) -> Mistake | None:
    """One small sign in place of another."""
    found = stuck.found
    if found.type != "OPERATOR":
        return None
    for text in _SIGNS:
        mend = Mend((word_of(text, found.span),), 1)
        if text not in stuck.accepted or not stuck.reads(mend, _reach(stuck, text, 1)):
            continue
        diagnostic = Diagnostic(
            codes.UNEXPECTED_WORD,
            f"expected `{text}`, found {name_of(found)}",
            Label(found.span, f"`{text}` expected"),
        )
        return Mistake(diagnostic, mend)
    return None


def _superfluous(stuck: Stuck) -> Mistake | None:
    """One sign less, or one word twice, and the text goes on."""
    found, before = stuck.found, stuck.before
    twice = before is not None and before.text == found.text and found.type != "$END"
    if found.type != "OPERATOR" and not twice:
        return None
    mend = Mend((), 1)
    if not stuck.reads(mend):
        return None
    message = f"{name_of(found)} twice" if twice else f"{name_of(found)} is one sign too many"
    return Mistake(
        Diagnostic(codes.UNEXPECTED_WORD, message, Label(found.span, "leave it out")), mend
    )


def _reserved(stuck: Stuck) -> Mistake | None:
    """A keyword where only a name can come."""
    found = stuck.found
    if found.type != "NAME" or found.begins or "NAME" not in stuck.accepted:
        return None
    if "NUMBER" in stuck.accepted:
        return None
    help_ = f"`{found.text}` is a word of the language; choose another name"
    said = vocabulary.expected(stuck.accepted, stuck.keyword)
    return Mistake(unexpected(stuck, codes.RESERVED_NAME, said, help_))


def _unexpected(stuck: Stuck) -> Mistake:
    """Nothing is recognised: say what was found and what could have come."""
    said = vocabulary.expected(stuck.accepted, stuck.keyword)
    help_ = _advice(stuck) or _meant_before(stuck)
    ended = stuck.found.type == "$END"
    code: Code = codes.UNEXPECTED_END if ended else codes.UNEXPECTED_WORD
    return Mistake(unexpected(stuck, code, said, help_))


def _meant_before(stuck: Stuck) -> str | None:
    """Perhaps the word before was a keyword, misspelled, and so was taken for a name."""
    before = stuck.before
    if before is None or before.type != "NAME" or before.text in vocabulary.KEYWORDS:
        return None
    near = closest(before.text, vocabulary.KEYWORDS, least=0.75)
    return f"did you mean `{near}` instead of `{before.text}`?" if near else None


_QUANTIFIERS = {
    **dict.fromkeys(("exists", "any", "some"), "some"),
    **dict.fromkeys(("forall", "every", "each", "all"), "all"),
}
"""How the members of a group are spoken of elsewhere, and here."""


def _advice(stuck: Stuck) -> str | None:
    found, before = stuck.found, stuck.before
    quantifier = None if before is None else _QUANTIFIERS.get(before.text)
    if quantifier and found.type == "NAME" and stuck.ahead(1).text == "in":
        group = stuck.ahead(2).text
        return f"write `{quantifier}({found.text} in {group}: ..)`, with what it says in brackets"
    if found.text == "[" and before is not None and {"per", ":"} & stuck.accepted:
        return f"one for each member of a group: `{before.text} per {stuck.ahead(1).text}`"
    if stuck.keyword == "group" and "]" in stuck.accepted and found.text in (":", "in", "="):
        size = before.text if before is not None and before.type == "NAME" else "members"
        return f"a size is declared before: `param {size} : int = 2 in 1..5`, then `[{size}]`"
    if found.text == "=" and "state" in stuck.accepted:
        return "`=` stands after `do`; a comparison is written `==`"
    if stuck.keyword == "state" and "=" in stuck.accepted:
        return "a state needs an initial value: `= false`, or `= any` for a free one"
    if stuck.keyword == "scenario" and "unsafe" in stuck.accepted:
        return (
            "the class follows the references: unsafe input, process model, controller failure, "
            "control algorithm, control path, feedback path or controlled process"
        )
    return None


_RULES: tuple[Rule, ...] = (
    _no_word,
    _separate_unit,
    _brace_not_opened,
    _brace_missing,
    _brace_too_many,
    _member_outside,
    _verb,
    _order,
    _loose_identifier,
    _chained,
    _sign,
    _title_without_quotes,
    _misspelled,
    _missing,
    _superfluous,
    _confused,
    _reserved,
)
