"""`P leads to Q` without a bound has a certificate: stages, each left for good. False ones
are refused."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from checker.evidence.endless import Stage, by_stages
from checker.evidence.plan import NoQuestion
from checker.evidence.solver import refuted
from checker.results import CertifyStatus, Kind
from checker.system.system import AgeWindow, System
from checker.system.terms import TRUE, Sort, add, negate, real, var
from tests.evidence.certifying import made, proved, refusal, text_of, verdict
from tests.evidence.test_certificates import header, passes
from tests.evidence.test_ways import with_header
from tests.rules.deciding import model_of
from tests.system.building import Build

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


# ---------------------------------------------------------------------- one stage, and its helper


def ends(system: System, helper: str, position: int) -> bool:
    """Whether all states, as one stage, are shown to be left for that reason."""
    section = by_stages(system, TRUE, TRUE, [Stage(TRUE, helper, position)])
    return refuted(section.lines, 20) is None


def test_what_goes_on_for_ever_is_ended_by_nothing() -> None:
    """Ticks that stamp their own timer, a fair blinking, a deadline that is put off."""
    b = Build()
    on, late = b.flag("on"), b.span("late", 5)
    tick = b.within("tick", TRUE, {}, 1, 2)
    blink = b.fires("blink", TRUE, {"on": negate(on)}, fair=True)
    put_off = b.timer("put off", TRUE, late)
    b.fires("put off", TRUE, {"late": add(late, real(1))})
    system = b.system()
    assert not ends(system, "timer", system.transitions[tick].timer or 0)
    assert not ends(system, "fair", blink)
    assert not ends(system, "timer", put_off)


def test_a_deadline_that_stays_ends_it() -> None:
    b = Build()
    kept, late = b.timer("kept", TRUE, 5), b.span("late", 5)
    put_off = b.timer("later", TRUE, late)
    b.within("tick", TRUE, {}, 1, 2)
    system = b.system()
    assert ends(system, "timer", kept)
    assert ends(system, "timer", put_off)  # nothing writes `late` here


def test_a_deadline_of_a_timer_that_may_rest_ends_nothing() -> None:
    b = Build()
    on = b.flag("on")
    sometimes = b.timer("sometimes", on, 5)
    b.fires("switch", TRUE, {"on": negate(on)})
    assert not ends(b.system(), "timer", sometimes)


def test_fairness_ends_what_stays_enabled() -> None:
    """Also after a while; not where the while begins again and again."""
    b = Build()
    done, waits = b.flag("done"), b.timer("waits", TRUE)
    window = (AgeWindow(real(3)),)
    finish = b.fires("finish", TRUE, {"done": TRUE}, waits, window, fair=True)
    b.within("tick", TRUE, {}, 1, 2)
    system = b.system()

    def section(of: System) -> bool:
        stages = [Stage(negate(done), "fair", finish)]
        return refuted(by_stages(of, negate(done), TRUE, stages).lines, 20) is None

    assert section(system)
    again = replace(system.transitions[1], restarts=(*system.transitions[1].restarts, waits))
    assert not section(replace(system, transitions=(system.transitions[0], again)))


@pytest.mark.parametrize(
    "window",
    [AgeWindow(real(1), real(2)), AgeWindow(real(1), when=var("on", Sort.BOOL)),
     AgeWindow(var("late", Sort.REAL))],
)  # fmt: skip
def test_a_fair_transition_that_may_miss_its_window_is_no_helper(window: AgeWindow) -> None:
    b = Build()
    b.flag("on")
    b.span("late")
    waits = b.timer("waits", TRUE)
    b.fires("finish", TRUE, {}, waits, (window,), fair=True)
    with pytest.raises(NoQuestion):
        ends(b.system(), "fair", 0)
