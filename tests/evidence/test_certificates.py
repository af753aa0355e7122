"""Proofs leave certificates that another solver confirms, against the model as it is."""

from __future__ import annotations

import json

import pytest

from checker.evidence.certificate import MARK
from checker.model.entities import Model
from checker.model.load import load_model
from checker.resources import models_folder
from checker.results import CertifyStatus, Kind
from tests.evidence.certifying import all_proofs, made, proved, text_of, verdict
from tests.rules.deciding import model_of

RACE = """
system Race
loss L-1 "A visitor gets an error"
hazard H-1 "A visitor is sent to a pod that is gone" [L-1] when Route.open and Pod.gone
param grace : duration = 3s
process Route { state open : bool = true }
process Pod   { state gone : bool = false }
controller Kubelet controls Pod {
    control CA-1 stop -> Pod when not Pod.gone within grace..grace + 1s do Pod.gone = true
}
controller Proxy controls Route {
    control CA-2 close -> Route when Route.open within 0s..2s do Route.open = false
}
uca UCA-1 "The route is closed too late" [H-1] CA-2 close too late when Pod.gone
uca UCA-2 "The route is not closed" [H-1] CA-2 close not given when Pod.gone
uca UCA-3 "The pod is stopped too early" [H-1] CA-1 stop too early when Route.open
scenario HS-1 "Nobody waits" [UCA-3] unsafe input set grace in 0s..10s
scenario HS-2 "The proxy hangs" [UCA-1, UCA-2] controller failure skip CA-2 close
mitigation M-1 "The input is validated" [UCA-3] against HS-1 require grace > 2s
no uca CA-1 stop too late "it does no harm"
check "as designed" H-1 unreachable
check "soon" Route.open leads to not Route.open within 2s
check "exactly" for any grace: H-1 unreachable iff grace > 2s
"""


@pytest.fixture(scope="module")
def race() -> Model:
    return model_of(RACE)


def header(text: str) -> dict[str, object]:
    lines = [line.removeprefix(MARK) for line in text.splitlines() if line.startswith(MARK)]
    found = json.loads("\n".join(lines))
    assert isinstance(found, dict)
    return found


def passes(model: Model, text: str) -> int:
    """How many obligations were met; all of them must be."""
    result = verdict(model, text)
    assert result.status is CertifyStatus.PASSED, result
    return result.obligations


def test_a_check_has_one_invariant_with_all_its_obligations(race: Model) -> None:
    text = text_of(race, Kind.CHECK, "as designed")
    # initiation, two consecutions, rest of two timers, implication
    assert passes(race, text) == 6
    assert text.count("(check-sat)") == text.count("(set-info :status unsat)") == 6
    assert header(text)["proofs"] == [{"parts": [0], "size": {}, "kept": {}, "inside": False}]
    assert header(text)["says"] == "H-1 unreachable"


def test_a_response_in_time_has_one(race: Model) -> None:
    assert passes(race, text_of(race, Kind.CHECK, "soon")) > 0


def test_an_iff_has_runs_for_all_that_lies_outside(race: Model) -> None:
    text = text_of(race, Kind.CHECK, "exactly")
    assert passes(race, text) > 0
    assert "(define-fun $piece.0 () Bool" in text
    assert "; obligation: cover" in text
    assert "; obligation: run 0" in text


def test_a_complete_list_a_mitigation_and_an_argued_cell_have_one(race: Model) -> None:
    complete = text_of(race, Kind.SANITY, "UCAs of H-1")
    assert header(complete)["claim"] == ["complete", "H-1"]
    assert passes(race, complete) > 0
    mitigation = text_of(race, Kind.MITIGATION, "M-1")
    assert header(mitigation)["says"] == "with M-1 no run reaches H-1, whichever of HS-1 are on"
    assert passes(race, mitigation) > 0
    cell = text_of(race, Kind.NO_UCA, "CA-1 stop too late")
    assert header(cell)["claim"] == ["no uca", "CA-1 stop too late"]
    assert passes(race, cell) > 0


def test_what_is_not_so_has_none(race: Model) -> None:
    wrong = model_of(RACE.replace("param grace : duration = 3s", "param grace : duration = 1s"))
    (one,) = made(wrong, proved(Kind.CHECK, "as designed"), seconds=10)
    assert one.written is None
    assert one.reason == "no invariant was found that can be written down"


def test_the_same_again_is_the_same_text(race: Model) -> None:
    for result in all_proofs(race):
        assert text_of(race, result.kind, result.ident) == text_of(race, result.kind, result.ident)


MANY = """
system Many
loss L-1 "loss"
hazard H-1 "h" [L-1] when some(n in Node: Rules[n].forwards and Pod.gone)
param nodes : int = 5 in 1..
group Node[nodes]
process Pod { state gone : bool = false state deleting : bool = false
    event delete when not deleting do deleting = true
    event stop when deleting and not gone within 5s..6s do gone = true }
process Rules per Node { state forwards : bool = true }
controller Proxy per Node controls Rules {
    control CA-1 sync -> Rules when Pod.deleting and Rules.forwards within 0s..2s
        do Rules.forwards = false
}
check "five" H-1 unreachable
check "any" for any nodes: H-1 unreachable
"""


def test_few_members_stand_for_many_and_for_every_size() -> None:
    model = model_of(MANY)
    five, any_size = (text_of(model, Kind.CHECK, title) for title in ("five", "any"))
    assert passes(model, five) > 0
    assert [p["kept"] for p in header(five)["proofs"]] == [{"Node": 2}]  # type: ignore[attr-defined]
    assert passes(model, any_size) > 0
    proofs = [(p["size"], p["kept"]) for p in header(any_size)["proofs"]]  # type: ignore[attr-defined]
    assert proofs == [({"nodes": 1}, {}), ({}, {"Node": 2})]


@pytest.mark.parametrize("name", ["tutorial/race", "tutorial/failover"])
def test_every_proof_of_a_tutorial_has_one(name: str) -> None:
    model = load_model(str(models_folder() / f"{name}.stpa")).model
    assert model is not None
    for one in made(model, *all_proofs(model)):
        assert one.written is not None, (one.name, one.reason)
        passes(model, one.written.text)
