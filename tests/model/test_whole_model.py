"""The model on the first page of the language resolves to what it says."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from checker.model import entities
from checker.model.entities import Model, Within
from checker.model.expr import Bound, GroupSet, Literal, Local, StateRef
from checker.model.load import load_model
from checker.model.types import BoolType
from checker.model.wording import Wording

WHOLE = Path(__file__).parent / "whole.stpa"


@pytest.fixture(scope="module")
def model() -> Model:
    loaded = load_model(str(WHOLE))
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    return loaded.model


def test_names(model: Model) -> None:
    assert model.name == "PodTermination"
    assert model.title == "A Kubernetes pod is deleted while clients use it"
    assert model.files == (str(WHOLE),)
    assert [c.name for c in model.components] == [
        "ApiServer",
        "Pod",
        "Rules",
        "Admin",
        "Kubelet",
        "EndpointController",
        "KubeProxy",
        "Client",
    ]
    assert [action.label for action in model.actions] == [
        "CA-13 delete_pod",
        "CA-4 stop",
        "CA-14 unlist",
        "CA-7 sync",
        "Client.request",
    ]


def test_guards_and_effects_are_fully_indexed(model: Model) -> None:
    say = Wording(model).expression
    told = {
        action.label: (
            say(action.guard) if action.guard else "",
            [f"{say(e.target)} = {say(e.value)}" for e in action.effects],
        )
        for action in model.actions
    }
    assert told == {
        "CA-13 delete_pod": ("not ApiServer.deleting", ["ApiServer.deleting = true"]),
        "CA-4 stop": ("Kubelet.deleting and Pod.phase == serving", ["Pod.phase = stopped"]),
        "CA-14 unlist": ("ApiServer.deleting and ApiServer.listed", ["ApiServer.listed = false"]),
        "CA-7 sync": (
            "Rules[node].forwards != KubeProxy[node].listed",
            ["Rules[node].forwards = KubeProxy[node].listed"],
        ),
        "Client.request": (
            "Rules[n].forwards",
            ["Client.answer = if Pod.phase == serving then ok else if switches then ok else error"],
        ),
    }


def test_the_family_of_proxies(model: Model) -> None:
    sync = model.actions[3]
    node = Bound("node", GroupSet("Node"))
    assert (sync.copies, sync.choices, sync.order) == ((node,), (), ("node",))
    belief = next(b for b in model.beliefs if b.component == "KubeProxy")
    assert (belief.name, belief.binders, belief.path, belief.latest) == (
        "listed",
        (node,),
        "DataPlane",
        False,
    )
    assert belief.type == BoolType()
    assert isinstance(belief.follows, StateRef)
    assert (belief.follows.component, belief.follows.name) == ("ApiServer", "listed")
    state = next(s for s in model.states if s.component == "Rules")
    assert state.binders == (Bound("node", GroupSet("Node")),)
    target = sync.effects[0].target
    assert [i.name for i in target.indices if isinstance(i, Local)] == ["node"]


def test_windows_are_in_milliseconds(model: Model) -> None:
    belief = model.beliefs[0]
    assert belief.window is not None and belief.window.high is not None
    assert isinstance(belief.window.low, Literal) and isinstance(belief.window.high, Literal)
    assert (belief.window.low.value, belief.window.high.value) == (Fraction(0), Fraction(100))
    request = model.actions[4].timing
    assert isinstance(request, Within)
    assert isinstance(request.window.low, Literal)
    assert (request.window.low.value, request.window.high) == (Fraction(0), None)


def test_claims(model: Model) -> None:
    say = Wording(model).expression
    assert [(u.ident, u.hazards, u.actions, u.guideword.value) for u in model.ucas] == [
        ("UCA-8", ("H-3",), (3,), "not given"),
        ("UCA-9", ("H-3",), (3,), "too late"),
    ]
    assert [(s.ident, s.ucas) for s in model.scenarios] == [
        ("HS-2", ("UCA-9",)),
        ("HS-5", ("UCA-8", "UCA-9")),
    ]
    assert [(m.ident, m.ucas, m.against) for m in model.mitigations] == [
        ("M-1", ("UCA-9",), ("HS-2",)),
        ("M-2", ("UCA-8", "UCA-9"), ()),
    ]
    assert [(i.count, i.scenario, i.ucas) for i in model.incidents] == [(2, "HS-2", ("UCA-9",))]
    checks = [
        ({name: say(value) for name, value in c.values}, c.switches, c.for_any, type(c.claim))
        for c in model.checks
    ]
    assert checks == [
        ({}, (), (), entities.Unreachable),
        ({"pre_stop": "0s"}, (), (), entities.Reachable),
        ({}, ("HS-2", "M-1"), (), entities.Unreachable),
        ({}, ("HS-2", "HS-5", "M-2"), ("nodes",), entities.Unreachable),
        ({}, (), ("pre_stop",), entities.Unreachable),
    ]
    region = model.checks[4].claim
    assert isinstance(region, entities.Unreachable) and region.region is not None
    assert say(region.region) == "pre_stop > slice_lag + min_sync + 100ms"
