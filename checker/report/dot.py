"""The control structure as a graph for Graphviz (`dot -Tsvg`), for who draws with that."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.diagram import Diagram
from checker.report.excerpt import shown

_SHAPES = {"process": "box", "controller": 'box, style="rounded"', "actor": 'box, style="rounded"'}
_STYLES = {"control": "solid", "feedback": "solid", "reading": "dashed"}
_COLOURS = {"control": "#1d4ed8", "feedback": "#2e7d32", "reading": "#64748b"}


def structure(drawn: Diagram) -> str:
    """Components of a layer stand side by side; feedback does not move its target down."""
    return "\n".join(_lines(drawn)) + "\n"


def _lines(drawn: Diagram) -> Iterator[str]:
    yield "digraph {"
    yield f"    label={_text(drawn.title)}; labelloc=t; rankdir=TB; fontname=sans;"
    yield "    node [fontname=sans]; edge [fontname=sans, fontsize=10];"
    for box in drawn.boxes:
        label = f"{box.name}\n{box.note}" if box.note else box.name
        yield f"    {_text(box.name)} [label={_text(label)}, shape={_SHAPES[box.kind]}];"
    for layer in sorted({box.layer for box in drawn.boxes}):
        names = "; ".join(_text(box.name) for box in drawn.boxes if box.layer == layer)
        yield f"    {{ rank=same; {names} }}"
    for arrow in drawn.arrows:
        label = "\n".join(line.text for line in arrow.lines)
        free = ", constraint=false" if arrow.rising else ""
        yield (
            f"    {_text(arrow.source)} -> {_text(arrow.target)} [label={_text(label)},"
            f' style={_STYLES[arrow.kind]}, color="{_COLOURS[arrow.kind]}"{free}];'
        )
    yield "}"


def _text(text: str) -> str:
    lines = (shown(line).replace("\\", "\\\\").replace('"', '\\"') for line in text.split("\n"))
    return '"' + "\\n".join(lines) + '"'


__all__ = ["structure"]
