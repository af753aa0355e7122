"""The train door controller: safe as designed, each scenario does harm, each remedy removes it."""

from __future__ import annotations

from checker.model.load import load_model
from checker.syntax.tree import Guideword
from tests.models.deciding import verdicts
from tests.models.packaged import path

SAFE = ("unreachable", True)
SHOWN = ("reachable", True)


def test_verdicts() -> None:
    assert verdicts("train_door") == {
        "as designed: doors do not close on people": SAFE,
        "as designed: closed while the train moves": SAFE,
        "as designed: exits open in an emergency": SAFE,
        "the train does not tell: shut in": SHOWN,
        "the motor does not get the command": SHOWN,
        "the edge does not tell: people are hit": SHOWN,
        "stiff to open: exits stay half open": SHOWN,
        "stiff to open: the gap is not seen": SHOWN,
        "stiff to close: the gap is not seen": SHOWN,
        "doors that do not reverse": SHOWN,
        "the driver leaves without a release": SHOWN,
        "the beacon of another platform": SHOWN,
        "driven for longer: exits open": SAFE,
        "driven for longer: no gap": SAFE,
        "reversing by itself": SAFE,
        "traction is interlocked": SAFE,
        "SC-1": SAFE,
        "SC-2": SAFE,
    }


def test_the_table_uses_every_guideword_that_fits_a_lasting_action() -> None:
    model = load_model(str(path("train_door"))).model
    assert model is not None
    assert {u.guideword for u in model.ucas} == set(Guideword) - {Guideword.OUT_OF_ORDER}
