"""The control structure as a picture, and as the source of one for other programs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from checker.cli.group import cli
from checker.model.load import load_model
from checker.model.structure import structure
from checker.report import dot, mermaid, svg
from checker.report.diagram import Diagram, diagram, laid_out
from checker.report.layered import Link, Placed, Thing, place
from checker.resources import models_folder

MODEL = """
system Tank "A <b>tank</b> & 水"

controller Pump per p in Side controls Tank {
    model low follows Tank.low within 0s..1s over Wire
    control CA-1 fill -> Tank
    control CA-2 drain -> Tank over Wire
}
actor Crew {
    control CA-3 stop -> Pump
        when Tank.low
        do   Tank.low = false
}
process Tank { state low : bool = true }
process Weather { state wet : bool = true }
type Side = left | right
path Wire : Pump -> Tank
"""

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    path = tmp_path / "tank.stpa"
    path.write_text(MODEL)
    return path


def drawn(path: Path) -> Diagram:
    loaded = load_model(str(path))
    assert loaded.model is not None
    return diagram(loaded.model, structure(loaded.model))


def test_mermaid(model_file: Path) -> None:
    assert mermaid.structure(drawn(model_file)) == (
        "flowchart TB\n"
        '    n0("Pump<br/>per p in Side")\n'
        '    n1(["Crew"])\n'
        '    n2["Tank"]\n'
        '    n3["Weather"]\n'
        '    n0 -->|"CA-1 fill<br/>CA-2 drain over Wire"| n2\n'
        '    n1 -->|"CA-3 stop"| n0\n'
        '    n2 -.->|"low over Wire"| n0\n'
        '    n2 -.->|"low"| n1\n'
    )


def test_dot(model_file: Path) -> None:
    text = dot.structure(drawn(model_file))
    assert text.startswith(
        "digraph {\n"
        '    label="Control structure of Tank: A <b>tank</b> & 水"; labelloc=t; rankdir=TB;'
    )
    assert '    { rank=same; "Tank"; "Weather" }\n' in text
    assert (
        '    "Pump" -> "Tank" [label="CA-1 fill\\nCA-2 drain over Wire", style=solid,'
        ' color="#1d4ed8"];\n'
    ) in text


class TestSvg:
    def test_it_is_well_formed_and_says_in_words_what_it_shows(self, model_file: Path) -> None:
        root = ET.fromstring(svg.render(drawn(model_file)))
        assert root.get("role") == "img"
        assert root.findtext(f"{SVG}title") == "Control structure of Tank: A <b>tank</b> & 水"
        assert root.findtext(f"{SVG}desc") == (
            "Pump to Tank: control CA-1 fill, control CA-2 drain over Wire;"
            " Crew to Pump: control CA-3 stop;"
            " Tank to Pump: belief low over Wire;"
            " Tank to Crew: reading low"
        )

    def test_what_comes_up_is_told_apart_from_what_goes_down(self, model_file: Path) -> None:
        root = ET.fromstring(svg.render(drawn(model_file)))
        kinds = [g.get("class") for g in root.iter(f"{SVG}g") if g.get("data-arrow")]
        assert kinds == [
            "kc-arrow control",
            "kc-arrow control",
            "kc-arrow feedback",
            "kc-arrow reading",
        ]

    def test_who_controls_stands_above(self, model_file: Path) -> None:
        figure = drawn(model_file)
        height = {
            b.name: y for b, (_, y, _, _) in zip(figure.boxes, laid_out(figure).boxes, strict=True)
        }
        assert height["Crew"] < height["Pump"] < height["Tank"] == height["Weather"]

    def test_nothing_is_loaded_from_elsewhere(self, model_file: Path) -> None:
        text = svg.render(drawn(model_file))
        assert re.findall(r"https?://[^\"]*", text) == ["http://www.w3.org/2000/svg"]
        assert "<script" not in text


@pytest.mark.parametrize(
    "name", ["pod_termination", "wheel_brake", "train_door", "stampede", "tutorial/failover"]
)
def test_packaged_models_are_drawn_without_crossings(name: str) -> None:
    figure = drawn(models_folder() / f"{name}.stpa")
    assert crossings(laid_out(figure)) == 0


def crossings(placed: Placed) -> int:
    """Pairs of arrows of which a horizontal part of one meets a vertical part of the other."""
    found = 0
    for one, other in combinations(placed.routes, 2):
        found += any(meets(a, b) or meets(b, a) for a in pairwise(one) for b in pairwise(other))
    return found


Point = tuple[float, float]


def meets(level: tuple[Point, Point], upright: tuple[Point, Point]) -> bool:
    (ax, ay), (bx, by) = level
    (cx, cy), (dx, dy) = upright
    if abs(ay - by) > 0.01 or abs(cx - dx) > 0.01:
        return False
    return min(ax, bx) < cx < max(ax, bx) and min(cy, dy) < ay < max(cy, dy)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Thing], list[Link]]:
    number = draw(st.integers(1, 9))
    layers = sorted(draw(st.lists(st.integers(0, 3), min_size=number, max_size=number)))
    used = sorted(set(layers))
    sizes = st.floats(20, 300)
    things = [Thing(used.index(layer), draw(sizes), 40) for layer in layers]
    ends = st.integers(0, number - 1)
    links = draw(
        st.lists(st.builds(Link, ends, ends, st.booleans(), st.floats(0, 200), st.floats(0, 60)))
    )
    return things, links


@given(graphs())
def test_any_graph_is_drawn_without_overlaps(graph: tuple[list[Thing], list[Link]]) -> None:
    """Boxes keep clear of each other, and each arrow leads from edge to edge."""
    things, links = graph
    placed = place(things, links)
    for one, other in combinations(placed.boxes, 2):
        apart_x = abs(one[0] - other[0]) >= (one[2] + other[2]) / 2 - 0.01
        apart_y = abs(one[1] - other[1]) >= (one[3] + other[3]) / 2 - 0.01
        assert apart_x or apart_y
    for link, route in zip(links, placed.routes, strict=True):
        for end, point in ((link.source, route[0]), (link.target, route[-1])):
            x, y, width, height = placed.boxes[end]
            assert abs(point[0] - x) <= width / 2
            assert abs(abs(point[1] - y) - height / 2) < 0.01
        for a, b in pairwise(route):
            assert abs(a[0] - b[0]) < 0.6 or abs(a[1] - b[1]) < 0.6
    for x, y, width, height in placed.boxes:
        assert 0 <= x - width / 2 and x + width / 2 <= placed.width
        assert 0 <= y - height / 2 and y + height / 2 <= placed.height


class TestCommand:
    @pytest.mark.parametrize(
        ("layout", "start"),
        [("svg", "<svg "), ("mermaid", "flowchart TB\n"), ("dot", "digraph {\n")],
    )
    def test_formats(self, layout: str, start: str, model_file: Path) -> None:
        done = CliRunner().invoke(cli, ["show", "--format", layout, str(model_file)])
        assert done.stdout.startswith(start)

    def test_a_picture_goes_to_a_file(self, model_file: Path) -> None:
        target = model_file.with_suffix(".svg")
        arguments = ["show", "--format", "svg", "-o", str(target), str(model_file)]
        done = CliRunner().invoke(cli, arguments)
        assert done.stdout == ""
        assert ET.parse(target).getroot().tag == f"{SVG}svg"
