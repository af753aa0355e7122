"""The words of the language by what they begin, and how messages speak of what may come next."""

from __future__ import annotations

from collections.abc import Collection

ITEMS = (
    "system import loss hazard constraint param type let group process controller actor path "
    "uca no scenario mitigation incident check assume"
).split()
"""Words that begin a declaration."""

MEMBERS = ["state", "model", "control", "feedback", "event", "let"]
"""Words that begin a member of a component."""

CLAUSES = (
    "when needs within every immediately eventually after over lasts only do follows requires"
).split()
EFFECTS = ["set", "lose", "delay", "slow", "skip", "allow", "stop", "require"]
CLASSES = ["unsafe", "process", "controller", "control", "feedback", "controlled"]
GUIDEWORDS = ["not", "given", "too", "out", "stopped", "applied"]
BASIC_TYPES = ["bool", "int", "duration", "bytes", "cpu"]

CLASS_SECOND = ["input", "model", "failure", "algorithm", "path", "process"]
"""Second words of a scenario's class: `control path` begins no member."""

RESERVED = (
    "and or not if then else true false no for some all count sum min max times any in "
    "when needs within do"
).split()
"""Words that mean something inside or right behind expressions, and so are no names."""

KEYWORDS = (
    *ITEMS,
    *MEMBERS,
    *CLAUSES,
    *EFFECTS,
    *CLASSES,
    *CLASS_SECOND,
    *GUIDEWORDS,
    *BASIC_TYPES,
    *RESERVED,
    *"per controls latest with takes from until then against to count explained by through".split(),
    *"given early late of order soon long reachable unreachable holds leads iff last".split(),
)
"""All the words that the grammar names; a test compares."""

EXAMPLE_IDENTIFIERS = {
    "loss": "L-1",
    "hazard": "H-1",
    "constraint": "SC-1",
    "control": "CA-1",
    "feedback": "FB-1",
    "uca": "UCA-1",
    "scenario": "HS-1",
    "mitigation": "M-1",
}

EXPRESSION_STARTS = frozenset(
    "if not no true false some all count sum min max times ( NUMBER QUANTITY NAME ID".split()
)
CONTINUATIONS = frozenset("CMP + - * / and or for . [".split())
"""What may follow a finished expression and make it longer."""

_KINDS = {
    "NAME": "a name",
    "STRING": "a title in quotes",
    "NUMBER": "a number",
    "QUANTITY": "a quantity such as `5s`",
}
_GROUPS = (
    (CLASSES, "a class such as `unsafe input`"),
    (ITEMS, "the next declaration"),
    (MEMBERS, "the next member"),
    (CLAUSES, "a clause such as `when`"),
    (EFFECTS, "an effect such as `set`"),
    (GUIDEWORDS, "a guideword such as `not given`"),
    (BASIC_TYPES, "a type such as `bool`"),
)


def expected(accepted: Collection[str], keyword: str | None) -> str:
    """What may come, in the words of the language: `a name, `:` or `per``.

    `keyword` is the word that begins the declaration, for an example of an identifier.
    """
    left = dict.fromkeys(sorted(accepted))
    phrases: list[str] = []
    if {"NUMBER", "(", "times"} <= left.keys():
        phrases.append("an expression" if "not" in left else "a value")
        left = {word: None for word in left if word not in EXPRESSION_STARTS}
    longer = "+" in left
    for group, phrase in _GROUPS:
        found = [word for word in group if word in left]
        if group is CLASSES and "unsafe" not in left:
            continue
        if len(found) > 2 or (found and group is ITEMS):
            phrases.append(phrase)
            left = {word: None for word in left if word not in found}
    for word in list(left):
        if word in _KINDS:
            phrases.insert(0, _KINDS[word])
        elif word == "ID":
            example = EXAMPLE_IDENTIFIERS.get(keyword or "", "CA-1")
            phrases.insert(0, f"an identifier such as `{example}`")
        elif word == "$END":
            continue
        elif not longer or word not in CONTINUATIONS:
            phrases.append(f"`{word}`")
    if not phrases and "$END" not in left:
        phrases = ["an operator"]
    return _either(list(dict.fromkeys(phrases)))


def _either(phrases: list[str]) -> str:
    if len(phrases) == 1:
        return phrases[0]
    return ", ".join(phrases[:-1]) + " or " + phrases[-1]
