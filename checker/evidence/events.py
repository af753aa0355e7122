"""Recordings of a real system: one event a line, as JSON, read by a map into runs to be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from checker.evidence.conform_map import ConformMap, Rule, placed
from checker.evidence.documents import MOST_BYTES, Wrong, json_of, read_document

MOST_EVENTS = 100_000
MOST_RUNS = 10_000
LATEST = Fraction(10**15)
"""Milliseconds; an instant beyond it is no instant of a recording."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An event that is a firing: at `time` (ms, as recorded), in `line` of the file."""

    line: int
    time: Fraction
    kind: str
    transition: str
    choices: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RecordedRun:
    """The events that belong together, in the order of their instants."""

    name: str
    events: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """All runs of a recording, those with events first met first; `end` is its last instant."""

    runs: tuple[RecordedRun, ...]
    end: Fraction
    ignored: int


def load_events(path: str, how: ConformMap) -> Recorded:
    """The recording in a file; raises `Wrong`."""
    return read_events(read_document(path, MOST_BYTES), how)


def read_events(text: str, how: ConformMap) -> Recorded:
    """The runs that a text says; raises `Wrong` with the line where something is wrong."""
    runs: dict[str, list[Seen]] = {}
    members = _Naming(how)
    end, ignored, count = Fraction(0), 0, 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        count += 1
        if count > MOST_EVENTS:
            raise Wrong(f"more than {MOST_EVENTS} events")
        try:
            event = json_of(line, decimals=True)
            if not isinstance(event, dict):
                raise Wrong("an event is an object")
            time = _time(event, how)
            end = max(end, time)
            seen = _seen(event, number, time, how, members)
        except Wrong as wrong:
            raise Wrong(f"line {number}: {wrong}") from None
        if seen is None:
            ignored += 1
            continue
        name = _shown(event.get(how.runs)) if how.runs else ""
        if name is None:
            raise Wrong(f"line {number}: `{how.runs}` does not say to which run it belongs")
        runs.setdefault(name, []).append(seen)
        if len(runs) > MOST_RUNS:
            raise Wrong(f"more than {MOST_RUNS} runs")
    found = tuple(
        RecordedRun(name, tuple(sorted(events, key=lambda e: e.time)))
        for name, events in runs.items()
    )
    return Recorded(found, end, ignored)


def _time(event: Mapping[str, Any], how: ConformMap) -> Fraction:
    found = event.get(how.time)
    if isinstance(found, bool) or not isinstance(found, int | Fraction):
        raise Wrong(f"`{how.time}` is no number")
    time = found * how.unit
    if not 0 <= time <= LATEST:
        raise Wrong(f"`{how.time}` is negative, or beyond all recordings")
    return Fraction(time)


def _seen(
    event: Mapping[str, Any], line: int, time: Fraction, how: ConformMap, members: _Naming
) -> Seen | None:
    kind = _shown(event.get(how.kind))
    if kind is None:
        raise Wrong(f"`{how.kind}` does not say what happened")
    if kind in how.ignore:
        return None
    rules = [rule for rule in how.rules if rule.kind == kind]
    rule = next((rule for rule in rules if _fits(rule, event)), None)
    if rule is None:
        told = "has no rule in the map that fits it" if rules else "is neither mapped nor ignored"
        raise Wrong(f"the event `{kind[:60]}` {told}")
    named = members.of(event)
    return Seen(
        line,
        time,
        kind,
        placed(rule.transition, named),
        tuple((name, placed(value, named)) for name, value in rule.choices),
        tuple((placed(name, named), placed(value, named)) for name, value in rule.after),
    )


def _fits(rule: Rule, event: Mapping[str, Any]) -> bool:
    return all(_shown(event.get(name)) == value for name, value in rule.where)


def _shown(value: object) -> str | None:
    """A field's value as text; None where it has none."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | Fraction():
            return str(value)
        case _:
            return None


class _Naming:
    """Gives members to the values of fields, the next free one to a value that is new."""

    def __init__(self, how: ConformMap) -> None:
        self.how = how
        self.names = {name: dict(members.names) for name, members in how.members}

    def of(self, event: Mapping[str, Any]) -> dict[str, str]:
        found = {}
        for name, members in self.how.members:
            value = _shown(event.get(members.field))
            if value is None:
                continue
            known = self.names[name]
            if value not in known:
                taken = set(known.values())
                known[value] = next(str(i) for i in range(1, len(taken) + 2) if str(i) not in taken)
            found[name] = known[value]
        return found
