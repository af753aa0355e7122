"""The control structure as a graph: layers, edges, loops."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from checker.model.structure import Edge, Kind, Loop, Structure, structure
from tests.model.reading import model_of

CASCADE = """
system S
controller Supervisor controls Controller { control CA-1 set -> Controller }
controller Controller controls Plant { control CA-2 act -> Plant }
process Plant { feedback FB-1 sense -> Controller }
process Unrelated { }
actor Operator { control CA-3 tell -> Supervisor }
process Sensor { feedback FB-2 show -> Operator   feedback FB-3 show -> Operator }
"""


def test_a_structure_without_behaviour(tmp_path: Path) -> None:
    found = structure(model_of(tmp_path, CASCADE))
    assert found == Structure(
        layers=(
            ("Unrelated", "Operator", "Sensor"),
            ("Supervisor",),
            ("Controller",),
            ("Plant",),
        ),
        edges=(
            Edge(Kind.CONTROL, "Supervisor", "Controller", "CA-1 set", None),
            Edge(Kind.CONTROL, "Controller", "Plant", "CA-2 act", None),
            Edge(Kind.FEEDBACK, "Plant", "Controller", "FB-1 sense", None),
            Edge(Kind.CONTROL, "Operator", "Supervisor", "CA-3 tell", None),
            Edge(Kind.FEEDBACK, "Sensor", "Operator", "FB-2 show", None),
            Edge(Kind.FEEDBACK, "Sensor", "Operator", "FB-3 show", None),
        ),
        loops=(Loop("CA-2 act", ("Controller", "Plant")),),
    )


def test_beliefs_and_readings_are_edges(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        """
        system S
        loss L-1 "l"
        hazard H-1 "h" [L-1] when Tank.level > 5
        process Tank { state level : int = 0   event fill do level = level + 1 }
        process Valve { state open : bool = false }
        path Wire : Pump -> Tank
        controller Pump controls Valve {
            model level follows Tank.level within 1s over Wire
            control CA-1 open -> Valve when level > 3 and not Valve.open do Valve.open = true
        }
        process Tank { event drain when Valve.open and level > 0 within 1s do level = level - 1 }
        """,
    )
    found = structure(model)
    assert found.layers == (("Tank", "Pump"), ("Valve",))
    assert found.edges == (
        Edge(Kind.CONTROL, "Pump", "Valve", "CA-1 open", None),
        Edge(Kind.BELIEF, "Tank", "Pump", "level", "Wire"),
        Edge(Kind.READING, "Valve", "Pump", "open", None),
    )
    assert found.loops == (Loop("CA-1 open", ("Pump", "Valve")),)


def test_components_that_control_each_other_share_a_layer(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        """
        system S
        controller A { control CA-1 x -> B }
        controller B { control CA-2 y -> A   control CA-3 z -> C }
        process C { }
        """,
    )
    assert structure(model).layers == (("A", "B"), ("C",))


def test_reading_a_model_does_not_load_networkx(tmp_path: Path) -> None:
    (tmp_path / "m.stpa").write_text("system S", encoding="utf-8")
    script = (
        "import sys; from checker.model.load import load_model; load_model('m.stpa');"
        "sys.exit('networkx' in sys.modules or 'z3' in sys.modules)"
    )
    environment = {"PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment, check=True, timeout=60
    )
