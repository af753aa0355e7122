"""What is claimed of a pod's termination, and what is found when a claim is left out or turned."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.cells import examine
from checker.claims.judge import Judge
from checker.model.entities import NoUca
from checker.model.load import load_model
from checker.resources import models_folder
from checker.results import CellStatus, Verdict
from tests.claims.asking import cell_of, found, sets

SECONDS = 120.0
TEXT = (models_folder() / "pod_termination.stpa").read_text(encoding="utf-8")
UCA_9 = """uca UCA-9 "Forwarding updates are out of step across components and nodes" [H-3]
    CA-7 sync too late when Pod.phase == stopped
"""


def analysis_of(text: str, folder: Path) -> Analysis:
    path = folder / "pod_termination.stpa"
    path.write_text(text, encoding="utf-8")
    loaded = load_model(str(path))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]
    return Analysis(Bench(loaded.model, Limits(SECONDS, 40)), SECONDS)


def without_uca_9() -> str:
    """The model with UCA-9 unclaimed; what names it stays as it is."""
    assert UCA_9 in TEXT
    return TEXT.replace(UCA_9, "")


@pytest.fixture(scope="module")
def analysis(tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    return analysis_of(TEXT, tmp_path_factory.mktemp("pod"))


@pytest.fixture(scope="module")
def judge(analysis: Analysis) -> Judge:
    return Judge(analysis, lambda _: 1)


@pytest.fixture(scope="module")
def shorter(tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    return analysis_of(without_uca_9(), tmp_path_factory.mktemp("shorter"))


def test_all_minimal_sets(analysis: Analysis) -> None:
    assert found(analysis.pairs("H-3")) == sets(
        ("HS-2", "UCA-9"), ("HS-5", "UCA-8"), ("HS-5", "UCA-9")
    )


def test_they_are_said_of_each_claim(analysis: Analysis, judge: Judge) -> None:
    notes = {u.ident: judge.uca(u).notes for u in analysis.model.ucas if u.hazards == ("H-3",)}
    assert notes["UCA-8"] == ("H-3 with {HS-5}; no others",)
    assert notes["UCA-9"] == ("H-3 with {HS-2}, {HS-5}; no others",)


def test_the_mitigations_are_proved(analysis: Analysis, judge: Judge) -> None:
    for mitigation in analysis.model.mitigations:
        if mitigation.effects:
            result = judge.mitigation(mitigation)
            assert (result.verdict, result.met) == (Verdict.UNREACHABLE, True), mitigation.ident
            assert result.proof


def test_deleting_twice_is_not_hazardous(analysis: Analysis) -> None:
    finding = examine(analysis, cell_of(analysis.model, "CA-13 delete_pod given"), "H-3")
    assert finding.status is CellStatus.SAFE
    assert finding.reason


def test_an_unclaimed_uca_is_missed(shorter: Analysis) -> None:
    (complete,) = [r for r in Judge(shorter, lambda _: 1).complete() if "H-3" in r.ident]
    assert complete.ident == "UCAs of H-3"
    assert complete.met is False
    assert complete.trace is not None
    assert complete.notes == ("a UCA is missing: H-3 with {HS-2}, {HS-5} shows none",)


def test_what_names_an_unclaimed_uca_fails(shorter: Analysis) -> None:
    judge, model = Judge(shorter, lambda _: 1), shorter.model
    results = [
        *(judge.scenario(s) for s in model.scenarios if s.effects),
        *(judge.mitigation(m) for m in model.mitigations if m.effects),
        *(judge.incident(i) for i in model.incidents),
    ]
    assert {r.ident for r in results} >= {"HS-2", "HS-5", "M-1", "M-2"}
    for result in results:
        assert (result.verdict, result.met) == (Verdict.NOT_CHECKED, False), result.ident
        assert result.notes == ("no `uca` claims UCA-9",)


def test_an_unclaimed_uca_is_a_hazardous_cell(shorter: Analysis) -> None:
    cell = cell_of(shorter.model, "CA-7 sync too late")
    finding = examine(shorter, cell, "H-3")
    assert finding.status is CellStatus.HAZARDOUS
    (action,) = cell.actions
    turned = NoUca(
        "CA-7", "sync", (action,), cell.guideword, "never late", shorter.model.ucas[0].span
    )
    result = Judge(shorter, lambda _: 1).no_uca(turned)
    assert (result.verdict, result.met) == (Verdict.REACHABLE, False)
    assert result.trace is not None
    assert result.trace.steps[-1].name == "sync"
