"""Certificates of claims about causes where the hazard can be reached: the ways that there are, a
run of each, and that there are no others. False ones are refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from checker.evidence.certificate import MARK
from checker.model.entities import Model
from checker.results import CertifyStatus, ClaimResult, Kind, Verdict
from tests.evidence.certifying import made, proved, refusal, text_of, verdict
from tests.evidence.test_certificates import header, passes
from tests.rules.deciding import model_of

WAYS = """
system Race
loss L-1 "A visitor gets an error"
hazard H-1 "A visitor is sent to a pod that is gone" [L-1] when Route.open and Pod.gone
param grace : duration = 3s
process Route { state open : bool = true }
process Pod {
    state gone : bool = false
    state ready : bool = false
    event prepare when not ready within 3s..3s do ready = true
}
controller Kubelet controls Pod {
    control CA-1 stop -> Pod when not Pod.gone within grace..grace + 1s do Pod.gone = true
}
controller Proxy controls Route {
    control CA-2 close -> Route when Route.open within 0s..2s do Route.open = false
}
uca UCA-1 "The route is closed too late" [H-1] CA-2 close too late
uca UCA-2 "The route is not closed" [H-1] CA-2 close not given
uca UCA-3 "The pod is stopped too early" [H-1] CA-1 stop too early when not Pod.ready
scenario HS-1 "Nobody waits" [UCA-3] unsafe input set grace in 0s..10s
scenario HS-2 "The proxy hangs" [UCA-1, UCA-2] controller failure skip CA-2 close
mitigation M-1 "The input is validated" [UCA-3] against HS-1, HS-2 require grace > 2s
no uca CA-1 stop given "it is needed all the time"
"""


@pytest.fixture(scope="module")
def race() -> Model:
    return model_of(WAYS)


def confirmed(ident: str, proof: str | None) -> ClaimResult:
    """A claim of a cause, of which somebody says that it was confirmed."""
    return ClaimResult(
        ident, ident, Kind.UCA, "model.stpa", 1, "", Verdict.REACHABLE, True, proof=proof
    )


@pytest.fixture(scope="module")
def causes(race: Model) -> str:
    (one,) = made(race, confirmed("UCA-1", "zones"), confirmed("UCA-2", "zones"))
    assert one.name == "causes of H-1"
    assert one.written is not None, one.reason
    return one.written.text


def ways(text: str) -> list[tuple[list[str], list[str]]]:
    listed: Any = header(text)["ways"]
    return [(way["switches"], way["patterns"]) for way in listed]


def test_the_causes_of_a_hazard_and_no_others(race: Model, causes: str) -> None:
    assert header(causes)["claim"] == ["causes", "H-1"]
    assert ways(causes) == [
        (["HS-1"], ["UCA-3"]),
        (["HS-2"], ["UCA-1"]),
        (["HS-2"], ["UCA-2"]),
    ]
    assert passes(race, causes) > 0
    # a run of each way: its values are allowed, and it is a run
    assert causes.count("; obligation: allowed") == causes.count("; obligation: run") == 3


def test_where_the_search_was_not_complete_there_is_none(race: Model) -> None:
    assert list(made(race, confirmed("UCA-1", None))) == []


def test_a_mitigation_that_leaves_other_causes(race: Model) -> None:
    text = text_of(race, Kind.MITIGATION, "M-1")
    assert ways(text) == [(["HS-2"], ["UCA-1"]), (["HS-2"], ["UCA-2"])]
    assert len(header(text)["runs"]) == 4  # type: ignore[arg-type]  # with it, and without it
    assert passes(race, text) > 0


def test_a_cell_whose_deviation_does_harm_through_other_patterns(race: Model) -> None:
    text = text_of(race, Kind.NO_UCA, "CA-1 stop given")
    assert ways(text) == [(["deviation CA-1 stop given"], ["CA-1 stop too early", "UCA-3"])]
    assert passes(race, text) > 0


def test_what_is_a_cause_has_none(race: Model) -> None:
    """M-1 does nothing about UCA-1, and a route that is not closed does harm."""
    wrong = model_of(
        WAYS.replace("[UCA-3] against HS-1, HS-2", "[UCA-1] against HS-2")
        + 'no uca CA-2 close not given "it does harm"'
    )
    for kind, name in ((Kind.MITIGATION, "M-1"), (Kind.NO_UCA, "CA-2 close not given")):
        (one,) = made(wrong, proved(kind, name))
        assert one.written is None
        assert "is claimed to be no cause" in one.reason


# ---------------------------------------------------------------------- false ones


def with_header(text: str, change: Callable[[dict[str, Any]], None]) -> str:
    """The certificate with something changed in its header; the rest is as it was."""
    content = header(text)
    change(content)
    body = "\n".join(line for line in text.splitlines() if not line.startswith(MARK))
    lines = json.dumps(content, indent=1, ensure_ascii=True).splitlines()
    return "\n".join([*(MARK + line for line in lines), body]) + "\n"


def test_the_header_alone_changes_nothing(race: Model, causes: str) -> None:
    assert with_header(causes, lambda _: None) == causes


def test_a_way_left_out(race: Model, causes: str) -> None:
    def change(content: dict[str, Any]) -> None:
        content["ways"].pop(0)
        content["runs"].pop(0)

    assert (
        "it is not proved that H-1 cannot come of" in refusal(race, with_header(causes, change))[0]
    )


@pytest.mark.parametrize(
    ("way", "why"),
    [
        ({"patterns": ["UCA-2", "UCA-3"]}, "it is not proved that H-1 cannot come of"),
        ({"switches": ["HS-1"], "patterns": ["UCA-1"]}, "it is not proved that H-1 cannot come of"),
        ({"switches": ["HS-2", "HS-9"]}, "a switch or a pattern that is not in question"),
        ({"patterns": ["UCA-9"]}, "a switch or a pattern that is not in question"),
        ({"patterns": ["UCA-2", "UCA-1"]}, "contains another, so it is not minimal"),
        ({"hazard": "H-2"}, "a hazard that the claim is not about"),
        ({"hazard": 2}, "a way of another form"),
        ({"patterns": [1]}, "a way of another form"),
        ({"more": []}, "a way of another form"),
    ],
)  # fmt: skip
def test_another_way(race: Model, causes: str, way: dict[str, Any], why: str) -> None:
    """The third way, {HS-2, UCA-2}, is said to be another one."""
    changed = with_header(causes, lambda c: c["ways"][2].update(way))
    assert any(why in reason for reason in refusal(race, changed)), refusal(race, changed)


@pytest.mark.parametrize(
    ("part", "value", "why"),
    [
        ("times", ["1", "5000"], ": run"),
        ("firings", [[0, 0], [9, 0]], "a firing that the model does not have"),
        ("firings", [[0, 0]], "firings but not their instants"),
        ("times", ["1", "x"], "a value of another sort"),
        ("initial", {"Route.open": True}, "values to other variables"),
    ],
)  # fmt: skip
def test_another_run(race: Model, causes: str, part: str, value: object, why: str) -> None:
    changed = with_header(causes, lambda c: c["runs"][0].update({part: value}))
    reasons = refusal(race, changed)
    assert any(why in reason for reason in reasons), reasons


def test_a_run_with_values_that_are_not_allowed(race: Model, causes: str) -> None:
    """With HS-1 `grace` may be anything up to 10 s."""

    def change(content: dict[str, Any]) -> None:
        content["runs"][0]["rigid"]["grace"] = "10001"

    reasons = refusal(race, with_header(causes, change))
    assert any("allowed" in reason for reason in reasons), reasons


def test_runs_of_two_ways_exchanged(race: Model, causes: str) -> None:
    def change(content: dict[str, Any]) -> None:
        content["runs"][1], content["runs"][2] = content["runs"][2], content["runs"][1]

    reasons = refusal(race, with_header(causes, change))
    assert any("the obligation fails: " in r and r.endswith(": allowed") for r in reasons)


def test_a_mitigation_that_removes_what_its_ways_have(race: Model) -> None:
    text = text_of(race, Kind.MITIGATION, "M-1")
    other = model_of(WAYS.replace('validated" [UCA-3]', 'validated" [UCA-1]'))
    assert "shows UCA-1, which is claimed to be no cause" in refusal(other, text)[0]


def test_ways_of_a_claim_that_names_none(race: Model, causes: str) -> None:
    for claim in (["complete", "H-1"], ["check", "as designed"]):
        changed = with_header(causes, lambda c, claim=claim: c.update(claim=claim))  # type: ignore[misc]
        assert "it names ways to a hazard that the claim is not about" in refusal(race, changed)[0]


def test_a_hazard_that_comes_about_by_itself_says_nothing_of_a_cell() -> None:
    lines = [one for one in WAYS.splitlines() if not one.startswith(("uca UCA-3", "mitigation"))]
    text = "\n".join(lines).replace("[UCA-3]", "").replace("duration = 3s", "duration = 1s")
    easy = model_of(text)
    (one,) = made(easy, proved(Kind.NO_UCA, "CA-1 stop given"))
    assert one.written is None
    assert "comes about by itself" in one.reason


def test_a_changed_model_is_noticed(race: Model, causes: str) -> None:
    wider = model_of(WAYS.replace("grace in 0s..10s", "grace in 0s..11s"))
    result = verdict(wider, causes)
    assert result.status is CertifyStatus.REFUSED


def test_where_the_design_does_harm_by_itself_there_is_nothing_to_prove() -> None:
    """Nothing is minimal then but the design, so no UCA is a cause: a run says it, and no lemma."""
    left_out = ("no uca", "mitigation", "uca UCA-3")
    lines = [one for one in WAYS.splitlines() if not one.startswith(left_out)]
    text = "\n".join(lines).replace("[UCA-3]", "").replace("duration = 3s", "duration = 1s")
    model = model_of(f'{text}\nmitigation M-1 "m" [UCA-1] against HS-2 require grace > 0s\n')
    certificate = text_of(model, Kind.MITIGATION, "M-1")
    assert ways(certificate) == [([], [])]
    assert header(certificate)["proofs"] == []
    assert passes(model, certificate) > 0
    changed = with_header(certificate, lambda c: c.update(ways=[], runs=[]))
    assert "cannot come of" in refusal(model, changed)[0]
