"""Diagrams as text for Mermaid, which pull requests and wikis draw: the control structure as a
flowchart, a trace as a sequence diagram.

Everything that a model's author wrote is quoted: what Mermaid reads as its own is written as
character codes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.quantities import instant
from checker.report.diagram import Diagram
from checker.report.excerpt import shown
from checker.report.messages import Message, lifelines, messages
from checker.results import Gap, Link, Shown, Trace

_SHAPES = {"process": ("[", "]"), "controller": ("(", ")"), "actor": ("([", "])")}
_ARROWS = {"control": "-->", "feedback": "-.->", "reading": "-.->"}
_OWN = frozenset('#;"<>&`%\\')
_LINES = {"control": "->>", "feedback": "-->>", "told": "-->>", "lost": "-x", "event": "->>"}


def structure(drawn: Diagram) -> str:
    """The control structure; what is fed back is dotted."""
    return "\n".join(_structure(drawn)) + "\n"


def _structure(drawn: Diagram) -> Iterator[str]:
    yield "flowchart TB"
    ids = {box.name: f"n{i}" for i, box in enumerate(drawn.boxes)}
    for box in drawn.boxes:
        left, right = _SHAPES[box.kind]
        second = f"<br/>{_text(box.note)}" if box.note else ""
        yield f'    {ids[box.name]}{left}"{_text(box.name)}{second}"{right}'
    for arrow in drawn.arrows:
        text = "<br/>".join(_text(line.text) for line in arrow.lines)
        yield f'    {ids[arrow.source]} {_ARROWS[arrow.kind]}|"{text}"| {ids[arrow.target]}'


def sequence(found: Sequence[Shown], links: Sequence[Link]) -> str:
    """A sequence diagram for each trace, with a blank line between them."""
    return "\n".join("\n".join(_sequence(s.title, s.trace, links)) + "\n" for s in found)


def _sequence(title: str, trace: Trace, links: Sequence[Link]) -> Iterator[str]:
    told = messages(trace, links)
    people = lifelines(told)
    yield "sequenceDiagram"
    yield f"    title {_text(title)}"
    ids = {name: f"p{i}" for i, name in enumerate(people)}
    for name in people:
        yield f"    participant {ids[name]} as {_text(name)}"
    chosen = [f"{name} = {value}" for name, value in (*trace.parameters, *trace.initial)]
    whole = f"{ids[people[0]]},{ids[people[-1]]}" if len(people) > 1 else "".join(ids.values())
    if chosen and whole:
        yield f"    Note over {whole}: {_text(', '.join(chosen))}"
    known: tuple[Gap, ...] = ()
    for step, message in zip(trace.steps, told, strict=True):
        yield f"    {_line(message, ids)}"
        news = [g for g in step.gaps if g not in known]
        known = step.gaps
        beliefs = [f"{g.belief} still says {g.believes}, the truth is {g.truth}" for g in news]
        marks = [step.note and f"the work of {step.note}", step.shows and f"this is {step.shows}"]
        changed = [f"{c.variable} = {c.after}" for c in step.changes if not c.belief]
        lines = [*changed, *beliefs, *(m for m in marks if m)]
        if lines:
            yield f"    Note over {ids[message.receiver]}: {'<br/>'.join(map(_text, lines))}"
    if whole:
        yield f"    Note over {whole}: {_text(f'{instant(trace.end)} {trace.conclusion}')}"


def _line(message: Message, ids: dict[str, str]) -> str:
    arrow = _LINES[message.kind]
    text = _text(f"{message.time} {message.text}")
    return f"{ids[message.sender]}{arrow}{ids[message.receiver]}: {text}"


def _text(text: str) -> str:
    """Text that Mermaid shows as it is: `#` and `;` are its own, quotes, tags and comments too."""
    return "".join(f"#{ord(c)};" if c in _OWN else c for c in shown(text))


__all__ = ["sequence", "structure"]
