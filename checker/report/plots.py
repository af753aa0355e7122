"""Where a hazard is unreachable, as a picture: a line for one parameter, a plane for two.

Each picture says in words what it shows; the model's own values are marked in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from html import escape
from math import floor, log10

from checker.model.areas import Area, Axis, Facet
from checker.quantities import instant
from checker.report.excerpt import shown

_WIDTH, _HEIGHT = 420, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 16, 46
_LINE_HEIGHT = 92


def facets(area: Area | None, condition: str) -> Iterator[tuple[str, str]]:
    """The facets of an area, each with its label and as SVG; the page brings the style."""
    for facet in area.facets if area is not None else ():
        assert area is not None
        draw = _line if len(area.axes) == 1 else _plane
        yield facet.label, "".join(draw(area, facet, condition))


def quantity(value: Fraction, unit: str) -> str:
    """A value as people say it: `2s`, `512Mi`, `250m`."""
    if unit == "ms":
        return instant(value)
    if unit == "bytes":
        for name, size in (("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10)):
            if value and value % size == 0:
                return f"{value // size}{name}"
    if unit == "cpu":
        return f"{value / 1000}" if value % 1000 == 0 else f"{_plain(value)}m"
    return _plain(value)


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"


def _open(height: int, what: str, axes: Sequence[Axis]) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="kc-plot" viewBox="0 0 {_WIDTH} {height}"'
        f' role="img" aria-label="{escape(shown(what))}">'
    )
    x = axes[0]
    foot = height - _BOTTOM
    yield f'<rect class="kc-bad" x="{_LEFT}" y="{_TOP}" width="{_span()}" height="{foot - _TOP}"/>'
    for value in ticks(x):
        at = _x(x, value)
        yield f'<path class="kc-tick" d="M{at:.1f} {foot}v5"/>'
        said = quantity(value, x.unit)
        yield f'<text class="kc-value" x="{at:.1f}" y="{foot + 17}">{said}</text>'
    middle = _LEFT + _span() / 2
    yield f'<text class="kc-axis" x="{middle:.1f}" y="{height - 8}">{escape(shown(x.name))}</text>'


def _line(area: Area, facet: Facet, condition: str) -> Iterator[str]:
    x = area.axes[0]
    yield from _open(_LINE_HEIGHT, _words(area, facet, condition), area.axes)
    height = _LINE_HEIGHT - _BOTTOM - _TOP
    for piece in facet.pieces:
        low, high = (_x(x, point[0]) for point in piece)
        yield (
            f'<rect class="kc-good" x="{low:.1f}" y="{_TOP}" width="{high - low:.1f}"'
            f' height="{height}"/>'
        )
    if _within(x, x.here):
        at = _x(x, x.here)  # type: ignore[arg-type]
        yield f'<path class="kc-here" d="M{at:.1f} {_TOP - 6}v{height + 12}"/>'
    yield "</svg>"


def _plane(area: Area, facet: Facet, condition: str) -> Iterator[str]:
    x, y = area.axes
    yield from _open(_HEIGHT, _words(area, facet, condition), area.axes)
    for piece in facet.pieces:
        corners = " ".join(f"{_x(x, point[0]):.1f},{_y(y, point[1]):.1f}" for point in piece)
        yield f'<polygon class="kc-good" points="{corners}"/>'
    for value in ticks(y):
        at = _y(y, value)
        yield f'<path class="kc-tick" d="M{_LEFT} {at:.1f}h-5"/>'
        yield (
            f'<text class="kc-value kc-left" x="{_LEFT - 9}" y="{at + 4:.1f}">'
            f"{quantity(value, y.unit)}</text>"
        )
    middle = _TOP + (_HEIGHT - _BOTTOM - _TOP) / 2
    yield (
        f'<text class="kc-axis" transform="translate(13 {middle:.1f}) rotate(-90)">'
        f"{escape(shown(y.name))}</text>"
    )
    if _within(x, x.here) and _within(y, y.here):
        cx, cy = _x(x, x.here), _y(y, y.here)  # type: ignore[arg-type]
        yield f'<circle class="kc-here" cx="{cx:.1f}" cy="{cy:.1f}" r="5"/>'
    yield "</svg>"


def _words(area: Area, facet: Facet, condition: str) -> str:
    ranges = ", ".join(
        f"{a.name} from {quantity(a.low, a.unit)} to {quantity(a.high, a.unit)}" for a in area.axes
    )
    here = ", ".join(
        f"{a.name} = {quantity(a.here, a.unit)}" for a in area.axes if a.here is not None
    )
    parts = [
        f"Unreachable where {condition}",
        f"drawn for {ranges}",
        facet.label,
        f"the model has {here}" if here else "",
    ]
    return "; ".join(part for part in parts if part)


def ticks(axis: Axis) -> list[Fraction]:
    """Four to eight round values within the range; times are round in seconds or minutes."""
    span = axis.high - axis.low
    unit = Fraction(1)
    if axis.unit == "ms" and span >= 180_000:
        unit = Fraction(60_000) if span < 10_800_000 else Fraction(3_600_000)
    elif axis.unit == "bytes":
        unit = Fraction(1 << 10 * int(min(3, max(0, len(f"{int(span):b}") - 2) // 10)))
    step = _round(span / unit / 5) * unit
    if axis.unit in ("", "bytes", "cpu"):
        step = max(step, Fraction(1))
    first = -(-axis.low // step) * step
    return [first + step * i for i in range(int((axis.high - first) / step) + 1)]


def _round(value: Fraction) -> Fraction:
    """The next larger of 1, 2, 5, 10, 20, ..."""
    power = Fraction(10) ** floor(log10(value))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= value)


def _within(axis: Axis, value: Fraction | None) -> bool:
    return value is not None and axis.low <= value <= axis.high


def _span() -> int:
    return _WIDTH - _LEFT - _RIGHT


def _x(axis: Axis, value: Fraction) -> float:
    return _LEFT + float((value - axis.low) / (axis.high - axis.low)) * _span()


def _y(axis: Axis, value: Fraction) -> float:
    height = _HEIGHT - _BOTTOM - _TOP
    return _TOP + height - float((value - axis.low) / (axis.high - axis.low)) * height


__all__ = ["facets", "quantity", "ticks"]
