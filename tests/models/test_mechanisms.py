"""Each mechanism of Kubernetes stands alone, and all of them fit together into the analysis.

The paper: Makabe and Shinoda, an STPA of Kubernetes (appendix: 30 unsafe control actions, table 2:
11 scenarios, table 3: 25 causes of incidents in 45 cases). What comes of the claims is the subject
of `test_tables.py`.
"""

from __future__ import annotations

import re

import pytest

from checker.diagnostics import Source
from checker.formatting import format_source
from checker.model.load import load_model
from tests.models.packaged import MODELS, text
from tests.models.paper import SCENARIOS
from tests.models.surveys import FILES, MECHANISMS, SHARED

FOLDER = MODELS / "k8s"

FOUND = {("HS-2", 5)}
"""Beyond table 2: where the API server is away for longer than nodes are waited for, heartbeats are
missed with all paths whole. Its own table 3 has that incident under HS-2."""


@pytest.mark.parametrize("name", [*MECHANISMS, *sorted(SHARED)])
def test_formatted(name: str) -> None:
    path = FOLDER / f"{name}.stpa"
    written = path.read_text(encoding="utf-8")
    assert format_source(Source(str(path), written)).text == written


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
        if s.ident in SCENARIOS
    }
    assert {
        ident: {n for n in ucas if (ident, n) not in FOUND} for ident, ucas in claimed_here.items()
    } == SCENARIOS


def test_titles_of_checks_are_different() -> None:
    found = load_model(str(MODELS / "k8s.stpa")).model
    assert found is not None
    titles = [check.title for check in found.checks]
    assert sorted({t for t in titles if titles.count(t) > 1}) == []


def test_whole_imports_every_mechanism() -> None:
    imported = set(re.findall(r'^import "(.*)\.stpa"', text("k8s"), flags=re.MULTILINE))
    assert imported | {"k8s/delivery"} == set(FILES), "imported by its two variants"
