"""`P leads to Q` without a bound has a certificate: stages, each left for good. False ones
are refused."""

from __future__ import annotations

import re

import pytest

from checker.results import CertifyStatus, Kind
from tests.evidence.certifying import made, proved, refusal, text_of, verdict
from tests.evidence.test_certificates import header, passes
from tests.evidence.test_ways import with_header
from tests.rules.deciding import model_of

LAMP = """
system Lamp
loss L-1 "l"
hazard H-1 "h" [L-1] when Lamp.on for 1h
process Lamp {
    state on : bool = false
    state ticks : 0..3 = 0
    event push when not on do on = true
    event tick within 1s..2s do ticks = if ticks == 3 then 0 else ticks + 1
}
controller Timer controls Lamp {
    model lit follows Lamp.on within 1s..5s
    control CA-1 off -> Lamp when lit TIMING do Lamp.on = false
}
check "ends" Lamp.on leads to not Lamp.on
"""
SOON = LAMP.replace("TIMING", "within 10s..50s")
FAIR = LAMP.replace("TIMING", "eventually")
NEVER = LAMP.replace("TIMING", "within 10s..")


@pytest.fixture(scope="module", params=[SOON, FAIR], ids=["a deadline", "fairness"])
def certified(request: pytest.FixtureRequest) -> tuple[str, str]:
    model: str = request.param
    return model, text_of(model_of(model), Kind.CHECK, "ends")


def test_a_wait_that_ends_has_one(certified: tuple[str, str]) -> None:
    model, text = certified
    assert header(text)["says"] == "Lamp.on leads to not Lamp.on"
    helpers = {stage["helper"] for stage in header(text)["stages"]}  # type: ignore[attr-defined]
    assert helpers == ({"timer"} if model is SOON else {"timer", "fair"})
    assert passes(model_of(model), text) > 0


def test_a_wait_that_may_last_has_none() -> None:
    (one,) = made(model_of(NEVER), proved(Kind.CHECK, "ends"))
    assert one.written is None
    assert one.reason == "no order was found in which the wait comes to its end"


def test_it_proves_nothing_of_a_model_in_which_the_wait_may_last(
    certified: tuple[str, str],
) -> None:
    reasons = refusal(model_of(NEVER), certified[1])
    assert any(
        "is not what the model yields" in r or "not fair" in r or "end" in r for r in reasons
    )


def fails(model: str, text: str, why: str) -> None:
    reasons = refusal(model_of(model), text)
    assert any(why in reason for reason in reasons), reasons


def test_a_stage_that_is_left_out(certified: tuple[str, str]) -> None:
    model, text = certified
    last = len(header(text)["stages"]) - 1  # type: ignore[arg-type]
    none = re.sub(
        rf"(\(define-fun \$stage\.{last} \(.*\)\) Bool ).*\)\n",
        lambda m: f"{m[1]}false)\n", text, count=1,
    )  # fmt: skip
    fails(model, none, "every state is in a stage")


def test_a_stage_that_is_all_states(certified: tuple[str, str]) -> None:
    """It would be enough for itself, but nothing ends it."""
    model, text = certified
    every = re.sub(
        r"(\(define-fun \$stage\.0 \(.*\)\) Bool ).*\)\n",
        lambda m: f"{m[1]}true)\n", text, count=1,
    )  # fmt: skip
    fails(model, every, "the obligation fails: stage 0 ")


def test_stages_in_another_order(certified: tuple[str, str]) -> None:
    model, text = certified
    count = len(header(text)["stages"])  # type: ignore[arg-type]
    assert count > 1
    swapped = with_header(text, lambda c: c["stages"].reverse())
    swapped = re.sub(r"define-fun \$stage\.([0-9]+)",
                     lambda m: f"define-fun $stage.{count - 1 - int(m[1])}", swapped)  # fmt: skip
    fails(model, swapped, "the obligation fails: stage ")


@pytest.mark.parametrize(
    ("helper", "position", "why"),
    [
        ("fair", 0, "the transition is not fair"),
        ("fair", 99, "what the model does not have"),
        ("timer", 99, "what the model does not have"),
        ("luck", 0, "what the model does not have"),
        ("timer", 0, ""),
    ],
)
def test_another_helper(certified: tuple[str, str], helper: str, position: int, why: str) -> None:
    model, text = certified
    other = {"helper": helper, "position": position}
    changed = with_header(text, lambda c: c["stages"].__setitem__(0, other))
    if changed == text:
        return
    fails(model, changed, why)


def test_stages_of_another_claim() -> None:
    bounded = SOON + 'check "soon" Lamp.on leads to not Lamp.on within 60s\n'
    model = model_of(bounded)
    text = text_of(model, Kind.CHECK, "soon")
    stage = {"helper": "timer", "position": 0}
    changed = with_header(text, lambda c: c.update(stages=[stage]))
    assert verdict(model, changed).status is not CertifyStatus.PASSED
