"""The control structure as a diagram: boxes in layers, arrows with what goes along them.

As STPA draws it: controllers above what they control, control actions go down, feedback comes up.
All that goes from one component to another in the same direction is one arrow with several lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.model import entities as model
from checker.model.wording import Wording
from checker.records import dataclass
from checker.report.excerpt import columns
from checker.report.layered import Link, Placed, Thing, place

if TYPE_CHECKING:
    from checker.model.structure import Edge, Structure

CHARACTER = 7.3
"""Pixels that a column of text takes at 12 pixels, on the safe side."""

LINE = 15.0
_NAME = 8.0
_BOX_HEIGHT = 46.0
_WIDEST_BOX = 560.0
_NARROWEST_BOX = 96.0
_LONGEST = 34


@dataclass(frozen=True, slots=True)
class Box:
    """A component. `kind` is process, controller or actor; `note` says that there are several."""

    name: str
    kind: str
    note: str
    title: str
    layer: int


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that goes along an arrow: a control action, a belief, what a guard reads."""

    kind: str
    label: str
    path: str

    @property
    def text(self) -> str:
        over = f" over {self.path}" if self.path else ""
        return self.label + over


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one component to another. `kind` is control, feedback or reading, `rising` whether it is
    drawn as one that comes up."""

    source: str
    target: str
    kind: str
    lines: tuple[Line, ...]

    @property
    def rising(self) -> bool:
        return self.kind != "control"


@dataclass(frozen=True, slots=True)
class Diagram:
    title: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def diagram(what: model.Model, built: Structure) -> Diagram:
    """What is to be drawn; nothing has a place yet."""
    layer = _layers(what, built)
    words = Wording(what)
    boxes = tuple(
        Box(
            c.name,
            c.kind,
            f"per {words.binders(c.binders)}" if c.binders else "",
            c.title,
            layer[c.name],
        )
        for c in what.components
    )
    title = f"Control structure of {what.name}" + (f": {what.title}" if what.title else "")
    return Diagram(title, boxes, tuple(_arrows(built)))


def _layers(what: model.Model, built: Structure) -> dict[str, int]:
    """A process that nobody controls stands at the bottom, with those that are controlled."""
    found = {name: depth for depth, layer in enumerate(built.layers) for name in layer}
    bottom = max(found.values(), default=0)
    acting = {e.source for e in built.edges if e.kind.value == "control"}
    for component in what.components:
        if component.kind == "process" and found[component.name] == 0:
            found[component.name] = max(bottom, 1) if component.name not in acting else 0
    used = sorted(set(found.values()))
    return {name: used.index(depth) for name, depth in found.items()}


def _arrows(built: Structure) -> Iterator[Arrow]:
    """Control actions of a pair of components are one arrow; all that is learned is another."""
    bundles: dict[tuple[str, str, bool], list[Edge]] = {}
    for edge in built.edges:
        down = edge.kind.value == "control"
        bundles.setdefault((edge.source, edge.target, down), []).append(edge)
    for (source, target, down), edges in bundles.items():
        told = [e for e in edges if e.kind.value != "reading"]
        names = {e.label for e in told}
        kept = [e for e in edges if e.kind.value != "reading" or e.label not in names]
        kind = "control" if down else "feedback" if told else "reading"
        lines = tuple(Line(e.kind.value, e.label, e.path or "") for e in kept)
        yield Arrow(source, target, kind, lines)


def laid_out(drawn: Diagram) -> Placed:
    """Where everything stands, for text of 12 pixels."""
    numbers = {box.name: i for i, box in enumerate(drawn.boxes)}
    links = [
        Link(
            numbers[a.source],
            numbers[a.target],
            a.rising,
            max(columns(shortened(line.label)) for line in a.lines) * CHARACTER,
            len(a.lines) * LINE,
        )
        for a in drawn.arrows
    ]
    above = [0.0] * len(drawn.boxes)
    below = [0.0] * len(drawn.boxes)
    for arrow, link in zip(drawn.arrows, links, strict=True):
        ends = [(arrow.source, arrow.target), (arrow.target, arrow.source)]
        for mine, other in ends:
            down = drawn.boxes[numbers[mine]].layer <= drawn.boxes[numbers[other]].layer
            (below if down else above)[numbers[mine]] += link.width + 24
    things = []
    for i, box in enumerate(drawn.boxes):
        text = max(columns(box.name) * _NAME, columns(shortened(box.note)) * CHARACTER) + 36
        wide = min(max(above[i], below[i]), _WIDEST_BOX)
        things.append(Thing(box.layer, max(text, wide, _NARROWEST_BOX), _BOX_HEIGHT))
    return place(things, links)


def shortened(text: str) -> str:
    """At most so long that it fits beside an arrow."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


__all__ = ["LINE", "Arrow", "Box", "Diagram", "Line", "diagram", "laid_out", "shortened"]
