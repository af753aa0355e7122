"""Each mechanism of Kubernetes stands alone, and all of them fit together into the analysis.

The paper: Makabe and Shinoda, an STPA of Kubernetes (appendix: 30 unsafe control actions, table 2:
11 scenarios, table 3: 25 causes of incidents in 45 cases). What a file claims of causes is decided
by `kcheck FILE`; that takes minutes for all of them and is repeated at night only.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from checker.claims.bench import Bench, Limits
from checker.claims.decide import claimed, decide
from checker.diagnostics import Severity, Source
from checker.formatting import format_source
from checker.model.load import load_model
from checker.pipeline import MET, Options, check_file, exit_status
from tests.models.packaged import MODELS, model, text
from tests.models.tables import MECHANISMS, PAPER, SHARED

FOLDER = MODELS / "k8s"
NIGHT = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"

FOUND = {("HS-2", 5)}
"""Beyond table 2: where the API server is away for longer than nodes are waited for, heartbeats are
missed with all paths whole. Its own table 3 has that incident under HS-2."""


@pytest.mark.parametrize("name", [*MECHANISMS, *sorted(SHARED)])
def test_formatted(name: str) -> None:
    path = FOLDER / f"{name}.stpa"
    written = path.read_text(encoding="utf-8")
    assert format_source(Source(str(path), written)).text == written


@pytest.mark.parametrize("name", MECHANISMS)
def test_checks_that_fix_all_parameters_are_met(name: str) -> None:
    bench = Bench(model(f"k8s/{name}"), Limits(seconds=60.0, depth=40))
    asked = [check for check in bench.model.checks if not check.for_any]
    results = [decide(bench, claimed(bench, check), 1).result for check in asked]
    assert {r.ident: r.met for r in results} == {check.title: True for check in asked}
    assert asked


@pytest.mark.skipif(not NIGHT, reason="the causes of all mechanisms take minutes")
@pytest.mark.parametrize("name", MECHANISMS)
def test_stands_alone(name: str) -> None:
    result = check_file(str(FOLDER / f"{name}.stpa"), Options())
    assert exit_status([result]) == MET
    assert [d.message for d in result.diagnostics if d.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", MECHANISMS)
def test_says_what_it_abstracts_from_and_what_its_figures_are(name: str) -> None:
    written = text(f"k8s/{name}")
    assert "abstracts from:" in written or "delivery.stpa" in written
    params = re.findall(r"^param .*$", written, flags=re.MULTILINE)
    assert [p for p in params if not p.endswith('"')] == []


def test_together_they_are_the_analysis_of_the_paper() -> None:
    whole = load_model(str(MODELS / "k8s.stpa"))
    assert whole.model is not None, whole.diagnostics
    listed = {u.ident for u in whole.model.ucas}
    assert {f"UCA-{n}" for n in range(1, 31)} <= listed
    incidents = whole.model.incidents
    assert len(incidents) == 25
    assert sum(i.count for i in incidents) == 45
    claimed_here = {
        s.ident: {int(u[4:]) for u in s.ucas if int(u[4:]) <= 30}
        for s in whole.model.scenarios
        if s.ident in PAPER
    }
    assert {
        ident: {n for n in ucas if (ident, n) not in FOUND} for ident, ucas in claimed_here.items()
    } == PAPER


def test_titles_of_checks_are_different() -> None:
    found = load_model(str(MODELS / "k8s.stpa")).model
    assert found is not None
    titles = [check.title for check in found.checks]
    assert sorted({t for t in titles if titles.count(t) > 1}) == []


def test_whole_imports_every_mechanism() -> None:
    imported = set(re.findall(r'^import "(.*)\.stpa"', text("k8s"), flags=re.MULTILINE))
    assert {Path(i).name for i in imported} >= set(MECHANISMS)
