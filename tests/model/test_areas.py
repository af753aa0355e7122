"""Areas: where a condition over one or two parameters holds, exactly."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.areas import Area, area
from checker.model.constant import evaluate
from checker.model.entities import Model, Unreachable
from checker.model.expr import Expr
from checker.model.load import load_model

MODEL = """
system S "s"
loss L-1 "l"
hazard H-1 "h" [L-1] when P.on
param p : duration = 5s in 0s..20s
param q : duration = 2s
param r : duration = 1s
param n : int = 3 in 1..9
param b : bool = false
param m : fast | slow = fast
process P {{ state on : bool = false event go when not on within p + q + r.. do on = true }}
check "c" for any {names}: H-1 unreachable iff {condition}
"""


def asked(folder: Path, names: str, condition: str) -> tuple[Model, Expr]:
    path = folder / "s.stpa"
    path.write_text(MODEL.format(names=names, condition=condition))
    model = load_model(str(path)).model
    assert model is not None
    claim = model.checks[0].claim
    assert isinstance(claim, Unreachable)
    assert claim.region is not None
    return model, claim.region


def drawn(folder: Path, names: str, condition: str) -> Area | None:
    model, region = asked(folder, names, condition)
    return area(model, region, tuple(n.strip() for n in names.split(",")), {})


def seconds(found: Area, facet: int = 0) -> list[list[tuple[float, ...]]]:
    return [[tuple(float(x) / 1000 for x in c) for c in p] for p in found.facets[facet].pieces]


def test_one_parameter_is_a_line(tmp_path: Path) -> None:
    found = drawn(tmp_path, "p", "p > q + 100ms")
    assert found is not None
    (axis,) = found.axes
    assert (axis.name, axis.unit, axis.low, axis.high, axis.here) == ("p", "ms", 0, 20000, 5000)
    assert seconds(found) == [[(2.1,), (20.0,)]]


def test_two_parameters_are_a_plane(tmp_path: Path) -> None:
    found = drawn(tmp_path, "p, q", "p > q + 100ms and q < 1s")
    assert found is not None
    assert [a.name for a in found.axes] == ["p", "q"]
    (piece,) = seconds(found)
    assert sorted(piece) == [(0.1, 0.0), (1.1, 1.0), (20.0, 0.0), (20.0, 1.0)]


def test_what_has_no_order_is_drawn_choice_by_choice(tmp_path: Path) -> None:
    found = drawn(tmp_path, "p, b", "b or p > 4s")
    assert found is not None
    assert [f.label for f in found.facets] == ["b = false", "b = true"]
    assert seconds(found) == [[(4.0,), (20.0,)]]
    assert len(found.facets[1].pieces) == 2


def test_names_of_an_enumeration(tmp_path: Path) -> None:
    found = drawn(tmp_path, "p, m", "m == slow and p > 4s or m == fast and p > 1s")
    assert found is not None
    assert [f.label for f in found.facets] == ["m = fast", "m = slow"]
    assert [[c[0] for c in p] for p in seconds(found, 1)] == [[4.0, 20.0]]


@pytest.mark.parametrize("names", ["p, q, r", "b", "b, m"])
def test_what_has_no_axes_or_too_many_is_not_drawn(names: str, tmp_path: Path) -> None:
    assert drawn(tmp_path, names, "p + q + r > 1s and (b or m == fast)") is None


def test_whole_numbers_keep_their_range(tmp_path: Path) -> None:
    found = drawn(tmp_path, "n", "n < 4")
    assert found is not None
    assert (found.axes[0].low, found.axes[0].high) == (1, 9)
    assert [[c[0] for c in p] for p in found.facets[0].pieces] == [[1, 4]]


CONDITIONS = [
    "p > q + 100ms",
    "p > 2 * q and p < 10s or q > 3s",
    "max(p, q) > 4s and min(p, 2 * q) < 6s",
    "(if p > 5s then q else 2 * q) > 3s",
    "not (p + q < 4s) and p != q",
    "q >= 1s or (p / 2 > q)",
]


@pytest.mark.parametrize("condition", CONDITIONS)
@given(data=st.data())
def test_inside_a_piece_the_condition_holds_and_elsewhere_it_does_not(
    condition: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    model, region = asked(tmp_path_factory.mktemp("areas"), "p, q", condition)
    found = area(model, region, ("p", "q"), {})
    assert found is not None
    share = st.fractions(0, 1, max_denominator=997)
    x, y = (a.low + (a.high - a.low) * data.draw(share) for a in found.axes)
    inside = [_within(piece, (x, y)) for piece in found.facets[0].pieces]
    holds = evaluate(region, {"p": x, "q": y, "r": Fraction(1000)})
    if True in inside:
        assert holds is True
    elif None not in inside:
        assert holds is False or _on_a_line(region, x, y)


def _within(piece: tuple[tuple[Fraction, ...], ...], point: tuple[Fraction, ...]) -> bool | None:
    """Strictly inside, outside, or (None) on an edge."""
    sides = set()
    for (ax, ay), (bx, by) in zip(piece, (*piece[1:], piece[0]), strict=True):
        cross = (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)
        sides.add((cross > 0) - (cross < 0))
    return None if sides == {0, 1} or sides == {0, -1} else len(sides) == 1


def _on_a_line(region: Expr, x: Fraction, y: Fraction) -> bool:
    """Whether what is near has another truth than the point itself."""
    near = Fraction(1, 10**6)
    values = {
        evaluate(region, {"p": x + dx, "q": y + dy, "r": Fraction(1000)})
        for dx in (-near, 0, near)
        for dy in (-near, 0, near)
    }
    return len(values) > 1
