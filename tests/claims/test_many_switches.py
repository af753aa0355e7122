"""Twenty scenarios of which five matter: all minimal sets, and the proof of no others."""

from __future__ import annotations

import pytest

from checker.claims.analysis import Analysis
from checker.claims.judge import Judge
from tests.claims.asking import found, sets, tiny

NUMBERS = range(1, 21)
PARAMS = "".join(f"param p{n} : bool = false\n" for n in NUMBERS)
SCENARIOS = "".join(f'scenario HS-{n} "p{n}" unsafe input set p{n} = true\n' for n in NUMBERS)
OTHERS = " or ".join(f"p{n}" for n in NUMBERS if n > 5)
BODY = f"""{PARAMS}process Plant {{
    state level : 0..2 = 0
    state broken : bool = false
    event turn when level < 2 and (level == 0 or {OTHERS}) within 1s..2s do level = level + 1
}}
controller Op controls Plant {{
    control CA-1 push -> Plant
        when Plant.level > 0 and ((p1 and p2) or p3 or (p4 and p5)) within 0s..1s
        do Plant.broken = Plant.level > 0, Plant.level = 0
}}
{SCENARIOS}uca UCA-1 "pushed" [H-1] CA-1 push given when Plant.level > 0
"""


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return tiny("Plant.broken", BODY)


def test_all_minimal_sets_and_no_others(analysis: Analysis) -> None:
    assert found(analysis.pairs("H-1")) == sets(
        ("HS-1 HS-2", "UCA-1"), ("HS-3", "UCA-1"), ("HS-4 HS-5", "UCA-1")
    )


def test_they_are_told_in_the_claim(analysis: Analysis) -> None:
    result = Judge(analysis, lambda _: 1).uca(analysis.model.ucas[0])
    assert result.notes == ("H-1 with {HS-3}, {HS-1, HS-2}, {HS-4, HS-5}; no others",)
    assert result.proof
