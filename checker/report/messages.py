"""A trace as messages between components: who acts on whom, who is told by whom.

A step has one sender and one receiver: the other end of its arrow in the control structure, or else
what it changed. A step that concerns its component alone is a message to itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.quantities import instant
from checker.records import dataclass
from checker.report.trace import headline
from checker.results import Link, Trace, TraceStep


@dataclass(frozen=True, slots=True)
class Message:
    """`kind` is control, feedback, told, lost or event; `sender` may be the receiver. `link` is the
    number of the arrow in the control structure along which it goes, None where it goes along none.
    """

    time: str
    sender: str
    receiver: str
    kind: str
    text: str
    link: int | None


def messages(trace: Trace, links: Sequence[Link]) -> tuple[Message, ...]:
    """One message for each step of the trace."""
    return tuple(_message(step, links) for step in trace.steps)


def lifelines(found: Sequence[Message]) -> tuple[str, ...]:
    """Everyone who takes part, senders of earlier messages first."""
    return tuple(dict.fromkeys(who for m in found for who in (m.sender, m.receiver)))


def family(component: str) -> str:
    """`KubeProxy` for `KubeProxy[2]`."""
    return component.split("[", 1)[0]


def _message(step: TraceStep, links: Sequence[Link]) -> Message:
    number = _link(step, links)
    sender, receiver = step.component, _receiver(step)
    kind = "event"
    if number is not None:
        link = links[number]
        kind = {"control": "control", "feedback": "feedback"}.get(link.kind, "told")
        if kind == "told":
            sender, receiver = _member(link.source, step), step.component
        elif family(receiver) != link.target:
            receiver = link.target
    elif step.moment == "told":
        kind = "told"
    if step.moment == "lost":
        kind = "lost"
    return Message(instant(step.time), sender, receiver, kind, headline(step), number)


def _link(step: TraceStep, links: Sequence[Link]) -> int | None:
    """The arrow of a step: by its action's name, or by the belief that is told."""
    label = " ".join(part for part in (step.action, step.name) if part)
    mine = family(step.component)
    for number, link in enumerate(links):
        if step.moment == "told" and link.kind == "belief":
            if link.target == mine and link.label == step.name:
                return number
        elif step.action and link.source == mine and link.label == label:
            return number
        elif step.moment == "lost" and link.kind == "belief":
            if link.target == mine and link.label == step.name:
                return number
    return None


def _receiver(step: TraceStep) -> str:
    """Whose state was changed, if that is another's."""
    for change in step.changes:
        owner = change.variable.rsplit(".", 1)[0]
        if owner != step.component and not change.belief:
            return owner
    return step.component


def _member(source: str, step: TraceStep) -> str:
    """The source of what was told, by the gap that it closes; the family where none says more."""
    for change in step.changes:
        index = re.search(r"\[[^\]]*\]", change.variable)
        if index and family(source) == family(step.component):
            return source + index[0]
    return source


__all__ = ["Message", "family", "lifelines", "messages"]
