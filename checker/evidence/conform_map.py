"""Maps: which recorded event is which transition of a model, as TOML.

    version = 1
    ignore = ["sigterm"]             # kinds of events that say nothing about the model

    [model]
    with = ["nodes = 1", "HS-5"]     # as in the `with` of a check

    [recording]
    time = "t"                       # the field with the instant, a number
    unit = "s"                       # us, ms, s, min or h
    kind = "event"                   # the field that says what happened
    tolerance = "1ms"                # how far a recorded instant may be from the real one
    runs = "pod"                     # optional: each value of this field is a run of its own
    to_the_end = true                # what was not recorded until the last line did not happen

    [members.node]                   # optional: `{node}` below stands for a member's name
    field = "host"
    names = { "worker-1" = "1" }     # others get the next free number as they appear

    [[event]]
    kind = "rules_synced"
    is = "CA-7 sync[{node}]"         # the transition, as traces and `kcheck simulate` name it
    where = { ok = "true" }          # optional: only events with these fields
    choices = { n = "{node}" }       # optional: the values of its `any`
    after = { "Rules[1].forwards" = "false" }   # optional: what is so right after it
    complete = true                  # false: it may also happen without being recorded

The first rule that fits an event counts. Transitions that no rule names are silent: they may happen
any number of times between what was recorded. Those that a rule names happen only as recorded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from checker.evidence.documents import MOST_TOML, Reader, Wrong, exact, read_document, toml_of

VERSION = 1
MOST_RULES = 1000
_UNITS = {"us": Fraction(1, 1000), "ms": Fraction(1), "s": Fraction(1000),
          "min": Fraction(60_000), "h": Fraction(3_600_000)}  # fmt: skip
_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """Events of a `kind` with the fields `where` are firings of `transition` with `choices`, after
    which variables have the values of `after`; `{name}` in them stands for a member."""

    kind: str
    transition: str
    where: tuple[tuple[str, str], ...]
    choices: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Members:
    """A field of events that names members of a group: its values, and the members they mean."""

    field: str
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ConformMap:
    """`unit` and `tolerance` are in milliseconds."""

    settings: tuple[str, ...]
    time: str
    unit: Fraction
    kind: str
    tolerance: Fraction
    runs: str
    to_the_end: bool
    members: tuple[tuple[str, Members], ...]
    rules: tuple[Rule, ...]
    ignore: frozenset[str]


def load_map(path: str) -> ConformMap:
    """The map in a file; raises `Wrong`."""
    return read_map(read_document(path, MOST_TOML))


def read_map(text: str) -> ConformMap:
    """The map that a text says; raises `Wrong` where it says none."""
    top = Reader(toml_of(text), "the map")
    if top.integer("version") != VERSION:
        raise Wrong(f"its version is {top.integer('version')}; this kcheck reads {VERSION}")
    model = Reader(top.get("model") or {}, "`model`")
    recording = Reader(top.get("recording") or {}, "`recording`")
    unit = recording.text("unit", "s")
    if unit not in _UNITS:
        raise Wrong(f"the unit `{unit}` is none of {', '.join(_UNITS)}")
    members = tuple(
        (name, _members(Reader(value, f"`members.{name}`"))) for name, value in top.pairs("members")
    )
    found = ConformMap(
        settings=model.texts("with"),
        time=recording.text("time", "t"),
        unit=_UNITS[unit],
        kind=recording.text("kind", "event"),
        tolerance=_duration(recording.text("tolerance", "0s")),
        runs=recording.text("runs", ""),
        to_the_end=_truth(recording, "to_the_end", True),
        members=members,
        rules=tuple(_rule(rule, {name for name, _ in members}) for rule in top.objects("event")),
        ignore=frozenset(top.texts("ignore")),
    )
    for reader in (top, model, recording):
        reader.done()
    if not found.rules:
        raise Wrong("it has no `[[event]]`: no event would mean anything")
    if len(found.rules) > MOST_RULES:
        raise Wrong(f"it has more than {MOST_RULES} rules")
    both = sorted({rule.kind for rule in found.rules} & found.ignore)
    if both:
        raise Wrong(f"`{both[0]}` is ignored and has a rule as well")
    return found


def _members(reader: Reader) -> Members:
    found = Members(reader.text("field"), _words(reader, "names"))
    reader.done()
    return found


def _rule(reader: Reader, members: set[str]) -> Rule:
    rule = Rule(
        reader.text("kind"),
        reader.text("is"),
        _words(reader, "where"),
        _words(reader, "choices"),
        _words(reader, "after"),
        _truth(reader, "complete", True),
    )
    reader.done()
    texts = (rule.transition, *(v for _, v in rule.choices), *(k + v for k, v in rule.after))
    for text in texts:
        for name in _PLACE.findall(text):
            if name not in members:
                raise Wrong(f"`{{{name}}}` in {reader.where} stands for no `[members.{name}]`")
    return rule


def _words(reader: Reader, key: str) -> tuple[tuple[str, str], ...]:
    pairs = reader.pairs(key)
    for name, value in pairs:
        if not isinstance(value, str):
            raise Wrong(f"`{name}` in `{key}` of {reader.where} is no string")
    return pairs


def _truth(reader: Reader, key: str, default: bool) -> bool:
    found = reader.get(key)
    if found is None:
        return default
    if not isinstance(found, bool):
        raise Wrong(f"`{key}` of {reader.where} is neither true nor false")
    return found


def _duration(text: str) -> Fraction:
    match = re.fullmatch(r"([0-9.]+)\s*([a-z]+)", text)
    if match is None or match[2] not in _UNITS:
        raise Wrong(f"`{text[:40]}` is no duration such as 1ms or 0.5s")
    return exact(match[1]) * _UNITS[match[2]]


def placed(text: str, members: dict[str, str]) -> str:
    """The text with members for the names in braces."""
    return _PLACE.sub(lambda match: members.get(match[1], match[0]), text)


def pattern_of(text: str) -> re.Pattern[str]:
    """What the text can become, whatever the members are."""
    parts = _PLACE.split(text)
    return re.compile("".join("(?:.+?)" if i % 2 else re.escape(p) for i, p in enumerate(parts)))
