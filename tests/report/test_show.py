"""`kcheck show`: a model as an analyst reads it, as whole pages."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from checker.model.load import load_model
from checker.model.structure import structure
from checker.model.wording import Wording
from checker.report.show import render
from checker.report.terminal import Terminal

MODEL = """
system Lift "A lift with two doors"

loss L-1 "A passenger is hurt"
hazard H-1 "The lift moves with an open door" [L-1]
    when Motor.on and some(d in Door: Doors.open[d])
constraint SC-1 "The motor stands still while a door is open" [H-1]
    requires not Motor.on or all(d in Door: not Doors.open[d])

type Mode = idle | busy
param doors : int = 2 in 1..8 "of one cabin"
param lag : duration = 500ms in 0s..2s
group Door[doors]

controller Panel "in the cabin" controls Doors, Motor {
    model seen follows Doors.mode latest within 10ms..lag over Wire
    model mode : Mode = idle
    control CA-1 start -> Motor
        when seen == idle and no CA-2 for 3s
        within lag..2 * lag
        do Motor.on = true, mode = busy
    control CA-2 open any d in Door -> Doors over Wire
        when not Doors.open[d] and (Motor.on or mode == busy)
        lasts 1s..2s until Doors.open[d] then Doors.mode = idle
        do Doors.open[d] = true, Doors.mode = busy
}
process Motor {
    state on : bool = false
    event halt
        when Motor.on for 10s
        every 1s from 0s..5s
        do on = false
    feedback FB-1 stopped -> Panel
        immediately
        do Panel.mode = idle
}
process Doors "both of them" {
    state open per d in Door : bool = false
    state mode : Mode = idle "what they are at"
}
path Wire : Panel -> Doors takes 1ms..5ms

uca UCA-1 "Started with an open door" [H-1]
    CA-1 start given when some(d in Door: Doors.open[d])
no uca CA-2 too early "opening early hurts nobody"
scenario HS-1 "The wire is cut" [UCA-1]
    feedback path
    lose Wire
mitigation M-1 "A faster panel" [UCA-1]
    against HS-1
    set lag = 10ms
incident "A door closed late" count 2
    explained by HS-1 through UCA-1

check "as designed" H-1 unreachable
check "slow" with lag = 2s, HS-1: H-1 reachable
check "how slow" for any lag: H-1 unreachable iff lag < 100ms
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "lift.stpa"
    path.write_text(MODEL)
    loaded = load_model(str(path))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]
    return render(loaded.model, structure(loaded.model), Terminal(80))


def test_a_page(page: str) -> None:
    assert page == dedent(
        """\
        Lift  A lift with two doors

        Losses
          L-1  A passenger is hurt

        Hazards
          H-1  The lift moves with an open door  [L-1]
               when Motor.on and some(d in Door: Doors.open[d])

        Safety constraints
          SC-1  The motor stands still while a door is open  [H-1]
                requires not Motor.on or all(d in Door: not Doors.open[d])

        Parameters
          doors  int = 2 in 1..8
                 of one cabin
          lag    duration = 500ms in 0s..2s

        Groups
          Door[doors]

        Control structure

          Layer 1
          Panel  controller, controls Doors, Motor
                 in the cabin
            ↓  CA-1 start → Motor
               when Panel.seen == idle and no CA-2 for 3s
               within lag..2 * lag
               do Motor.on = true
               do Panel.mode = busy
            ↓  CA-2 open any d in Door → Doors over Wire
               when not Doors.open[d] and (Motor.on or Panel.mode == busy)
               lasts 1s..2s until Doors.open[d]
               do Doors.open[d] = true
               do Doors.mode = busy
               then Doors.mode = idle
            ↑  learns seen from Doors.mode
               latest within 10ms..lag over Wire
               believes mode : idle | busy = idle

          Layer 2
          Motor  process
            ↑  FB-1 stopped → Panel
               immediately
               do Panel.mode = idle
            •  halt
               when Motor.on for 10s
               every 1s from 0s..5s
               do Motor.on = false
               state on : bool = false
          Doors  process
                 both of them
               state open per d in Door : bool = false
               state mode : idle | busy = idle
               what they are at

        Paths
          Wire  Panel → Doors, takes 1ms..5ms

        Control loops
          CA-1 start  Panel → Motor → Panel
          CA-2 open   Panel → Doors → Panel

        Unsafe control actions
          UCA-1  Started with an open door  [H-1]
                 CA-1 start given when some(d in Door: Doors.open[d])
          none   CA-2 too early
                 opening early hurts nobody

        Scenarios
          HS-1  The wire is cut  [UCA-1]
                feedback path
                lose Wire

        Mitigations
          M-1  A faster panel  [UCA-1]
               against HS-1
               set lag = 10ms

        Incidents
          2x  A door closed late
              explained by HS-1 through UCA-1

        Checks
          as designed
          H-1 unreachable
          slow
          with lag = 2s, HS-1: H-1 reachable
          how slow
          for any lag: H-1 unreachable iff lag < 100ms
        """
    )


@pytest.mark.parametrize(
    "text",
    [
        "Motor.on",
        "not Motor.on",
        "Motor.on and not (Motor.on or Doors.mode == busy)",
        "Motor.on or Motor.on and Doors.mode != idle",
        "(Motor.on or Motor.on) and Motor.on",
        "doors + 1 - (2 - doors) * 3 < 7",
        "(doors + 1) * 2 >= doors",
        "doors - (1 - 2) <= 4",
        "if Motor.on then Doors.mode == busy else not Motor.on",
        "min(lag, 2s) > 500ms",
        "count(d in Door: Doors.open[d]) >= 2",
        "sum(d in Door: if Doors.open[d] then 1 else 0) == doors",
        "Motor.on and (Doors.mode == busy) for 2s",
        "no CA-2 for lag",
        "times(CA-2 last 5s) >= 2",
    ],
)
def test_expressions_in_the_words_of_the_language(text: str, tmp_path: Path) -> None:
    path = tmp_path / "lift.stpa"
    condition = "when Motor.on and some(d in Door: Doors.open[d])"
    path.write_text(MODEL.replace(condition, f"when {text}"))
    loaded = load_model(str(path))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]
    shown = Wording(loaded.model).expression(loaded.model.hazards[0].conditions[0])
    path.write_text(MODEL.replace(condition, f"when {shown}"))
    again = load_model(str(path))
    assert again.model is not None, [shown, *(d.message for d in again.diagnostics)]
    assert Wording(again.model).expression(again.model.hazards[0].conditions[0]) == shown
    assert shown.replace("(", "").replace(")", "") == text.replace("(", "").replace(")", "")
