"""The control structure as SVG, by itself (`kcheck show --format svg`) or within a page.

Alone it brings its own style, follows a dark background, and has a title and a description for who
cannot see it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from checker.report.diagram import LINE, Arrow, Box, Diagram, laid_out, shortened
from checker.report.excerpt import shown

STYLE = """\
.kc-box rect{fill:#fff;stroke:#334155;stroke-width:1.4}
.kc-box.controller rect{fill:#e8f0fe;stroke:#1d4ed8}
.kc-box.actor rect{fill:#fef3e2;stroke:#b45309}
.kc-box.process rect{fill:#edf7ed;stroke:#2e7d32}
.kc-box text{fill:#0f172a;text-anchor:middle}
.kc-box .kc-name{font-weight:600;font-size:13px}
.kc-box .kc-note{font-size:11px;fill:#475569}
.kc-arrow path{fill:none;stroke:#1d4ed8;stroke-width:1.5}
.kc-arrow .kc-head{fill:#1d4ed8;stroke:none}
.kc-arrow text{fill:#1e293b;font-size:12px}
.kc-arrow.feedback path{stroke:#2e7d32}
.kc-arrow.feedback .kc-head{fill:#2e7d32}
.kc-arrow.reading path{stroke:#64748b;stroke-dasharray:5 4}
.kc-arrow.reading .kc-head{fill:#64748b}
.kc-arrow tspan.reading{font-style:italic;fill:#475569}
"""

_ALONE = """\
svg{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP",sans-serif}
.kc-paper{fill:#fff}
@media (prefers-color-scheme:dark){
.kc-paper{fill:#0f172a}
.kc-box rect{fill:#1e293b;stroke:#94a3b8}
.kc-box.controller rect{fill:#1b2a4a;stroke:#93b4ff}
.kc-box.actor rect{fill:#3a2a14;stroke:#fbbf74}
.kc-box.process rect{fill:#16301c;stroke:#86d993}
.kc-box text,.kc-arrow text{fill:#e2e8f0}
.kc-box .kc-note,.kc-arrow tspan.reading{fill:#a8b3c4}
.kc-arrow path{stroke:#93b4ff}
.kc-arrow .kc-head{fill:#93b4ff}
.kc-arrow.feedback path{stroke:#86d993}
.kc-arrow.feedback .kc-head{fill:#86d993}
.kc-arrow.reading path{stroke:#a8b3c4}
.kc-arrow.reading .kc-head{fill:#a8b3c4}
}
"""

_RADIUS = 5.0
_HEAD = 8.0


def render(drawn: Diagram) -> str:
    """A file of its own."""
    return "\n".join(_lines(drawn, alone=True)) + "\n"


def inline(drawn: Diagram) -> str:
    """A part of a page: the page brings the style; arrows and boxes can be found by their data."""
    return "\n".join(_lines(drawn, alone=False))


def described(arrow: Arrow) -> str:
    """An arrow in words: `Balancer to Rotation: control CA-2 unlist over Wire`."""
    parts = ", ".join(f"{line.kind} {line.text}" for line in arrow.lines)
    return shown(f"{arrow.source} to {arrow.target}: {parts}")


def _lines(drawn: Diagram, *, alone: bool) -> Iterator[str]:
    placed = laid_out(drawn)
    width, height = round(placed.width), round(placed.height)
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" class="kc-structure"'
        f' viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' role="{"img" if alone else "group"}"'
        ' aria-labelledby="kc-title kc-desc">'
    )
    yield f'<title id="kc-title">{_text(drawn.title)}</title>'
    words = "; ".join(described(a) for a in drawn.arrows) or "no arrows"
    yield f'<desc id="kc-desc">{escape(words)}</desc>'
    if alone:
        yield f"<style>{STYLE}{_ALONE}</style>"
        yield f'<rect class="kc-paper" width="{width}" height="{height}"/>'
    for number, arrow in enumerate(drawn.arrows):
        yield from _arrow(number, arrow, placed.routes[number], placed.labels[number])
    for box, where in zip(drawn.boxes, placed.boxes, strict=True):
        yield from _box(box, where)
    yield "</svg>"


def _arrow(
    number: int,
    arrow: Arrow,
    route: Sequence[tuple[float, float]],
    label: tuple[float, float],
) -> Iterator[str]:
    yield (
        f'<g class="kc-arrow {arrow.kind}" data-arrow="{number}"'
        f' data-source="{_text(arrow.source)}" data-target="{_text(arrow.target)}">'
    )
    yield f"<title>{escape(described(arrow))}</title>"
    yield f'<path d="{_path(route)}"/>'
    yield f'<path class="kc-head" d="{_head(route)}"/>'
    anchor = "start" if arrow.rising else "end"
    x = label[0] + (7 if arrow.rising else -7)
    top = label[1] - LINE * len(arrow.lines) / 2 + 11
    spans = (
        f'<tspan class="{line.kind}" data-label="{_text(line.label)}" x="{x:.1f}"'
        f' y="{top + LINE * position:.1f}">{_text(shortened(line.label))}</tspan>'
        for position, line in enumerate(arrow.lines)
    )
    yield f'<text text-anchor="{anchor}">{"".join(spans)}</text>'
    yield "</g>"


def _path(route: Sequence[tuple[float, float]]) -> str:
    """Along the corners, each of them rounded."""
    points = _distinct(route)
    if len(points) < 2:
        return ""
    points[-1] = _before(points[-2], points[-1], _HEAD - 1)
    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        start = _before(before, corner, min(_RADIUS, _distance(before, corner) / 2))
        end = _before(after, corner, min(_RADIUS, _distance(after, corner) / 2))
        parts.append(
            f"L{start[0]:.1f} {start[1]:.1f}"
            f"Q{corner[0]:.1f} {corner[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
        )
    parts.append(f"L{points[-1][0]:.1f} {points[-1][1]:.1f}")
    return "".join(parts)


def _distinct(route: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without corners that are none: repeated, or on a straight line."""
    points: list[tuple[float, float]] = []
    for point in route:
        if points and _distance(points[-1], point) < 0.6:
            continue
        if len(points) > 1 and _straight(points[-2], points[-1], point):
            points.pop()
        points.append(point)
    return points


def _straight(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (abs(a[0] - b[0]) < 0.6 and abs(b[0] - c[0]) < 0.6) or (
        abs(a[1] - b[1]) < 0.6 and abs(b[1] - c[1]) < 0.6
    )


def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _before(start: tuple[float, float], end: tuple[float, float], by: float) -> tuple[float, float]:
    """The point `by` before the end of a straight line."""
    length = _distance(start, end)
    if length == 0:
        return end
    share = max(0.0, 1 - by / length)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _head(route: Sequence[tuple[float, float]]) -> str:
    """The tip of an arrow; all of them arrive from above or from below."""
    points = _distinct(route)
    if len(points) < 2:
        return ""
    x, y = points[-1]
    back = y - _HEAD if points[-2][1] < y else y + _HEAD
    return f"M{x:.1f} {y:.1f}L{x - 4:.1f} {back:.1f}L{x + 4:.1f} {back:.1f}Z"


def _box(box: Box, where: tuple[float, float, float, float]) -> Iterator[str]:
    x, y, width, height = where
    yield f'<g class="kc-box {box.kind}" data-component="{_text(box.name)}">'
    words = ", ".join(part for part in (f"{box.kind} {box.name}", box.note, box.title) if part)
    yield f"<title>{_text(words)}</title>"
    corner = 2 if box.kind == "process" else 7
    if box.note:  # one behind the other: there are several
        yield (
            f'<rect x="{x - width / 2 + 4:.1f}" y="{y - height / 2 - 4:.1f}" width="{width:.1f}"'
            f' height="{height:.1f}" rx="{corner}"/>'
        )
    yield (
        f'<rect x="{x - width / 2:.1f}" y="{y - height / 2:.1f}" width="{width:.1f}"'
        f' height="{height:.1f}" rx="{corner}"/>'
    )
    second = box.note or (box.kind if box.kind != "process" else "")
    yield _centred("kc-name", x, y + (-2 if second else 4), box.name)
    if second:
        yield _centred("kc-note", x, y + 14, shortened(second))
    yield "</g>"


def _centred(kind: str, x: float, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{_text(text)}</text>'


def _text(text: str) -> str:
    return escape(shown(text))


__all__ = ["STYLE", "described", "inline", "render"]
