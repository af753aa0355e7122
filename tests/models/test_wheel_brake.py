"""The wheel brakes of the STPA Handbook: safe as designed, each scenario does harm."""

from __future__ import annotations

from tests.models.deciding import verdicts

SAFE = ("unreachable", True)
SHOWN = ("reachable", True)


def test_verdicts() -> None:
    assert verdicts("wheel_brake") == {
        "as designed: the aircraft decelerates in time": SAFE,
        "as designed: nothing brakes a take-off": SAFE,
        "touchdown is indicated late": SHOWN,
        "taken for stopped": SHOWN,
        "the command is lost": SHOWN,
        "set for landing at a take-off": SHOWN,
        "braking by hand makes up for all of them": SAFE,
        "it does not help against a wrong setting": SHOWN,
        "SC-63": SAFE,
    }
