"""The tables of models/README.md are what a run finds, and golden stories what the models do.

Each model of Kubernetes is asked once a session, whichever process does it.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

import pytest

from checker.diagnostics import Severity
from checker.model.constant import evaluate
from checker.mosaic import put_together, tiles
from checker.pipeline import MET, exit_status
from checker.results import CellStatus, FileResult, GridResult, Kind, Verdict
from tests.models import golden, paper, surveys, tables
from tests.models.packaged import model, text
from tests.models.surveys import FILES, Found, found

SLOWEST = (
    "k8s/memory",
    "k8s/jobs",
    "k8s/probes",
    "k8s/autoscaling",
    "stampede",
    "k8s/workload",
)
"""Asked first, so that no process is left with one of them at the end."""
ORDER = sorted(FILES, key=lambda name: (name not in SLOWEST, FILES.index(name)))


@pytest.mark.parametrize("name", ORDER)
def test_every_claim_of_a_file_is_met(name: str, shared: Path) -> None:
    checked = found(name, shared).checked
    assert [(c.ident, c.verdict.value, c.notes) for c in checked.claims if c.met is False] == []
    assert [c.ident for c in checked.claims if c.verdict is Verdict.UNDECIDED] == []
    assert [d.message for d in checked.diagnostics if d.severity is Severity.ERROR] == []
    assert exit_status([checked]) == MET
    assert {c.ident for c in checked.claims if c.kind is Kind.CHECK} >= {
        check.title for check in model(name).checks if check.span.path == model(name).files[0]
    }


def test_the_page_is_what_the_run_finds(shared: Path) -> None:
    every = {name: found(name, shared) for name in FILES}
    page = tables.now()
    then = tables.steady(page)
    now = tables.steady(tables.written(every, tables.computed_then(page)))
    told = unified_diff(then, now, "models/README.md", "this run", lineterm="", n=0)
    assert list(told) == [], "written anew by `python3 dev.py tables`"


def test_the_grid_of_the_whole_is_the_appendix(shared: Path) -> None:
    """`kcheck grid models/k8s.stpa`: nothing is left to ask of the whole, every control action of
    the paper is there, and every unsafe one of it is found in its cell, for its hazards."""
    parts = []
    for name in FILES:
        one = found(name, shared)
        parts.append(GridResult(one.checked.path, "", (), one.cells, one.checked.sources))
    placed = tiles(model("k8s"), parts)
    assert [t.cell.name for t in placed if t.known is None] == []
    cells = list(put_together(placed, iter(())))
    numbers = dict.fromkeys(c.action.split()[0] for c in cells)
    assert set(numbers) >= set(paper.APPENDIX)
    assert list(numbers) == sorted(numbers, key=tables.number)
    confirmed: dict[int, set[tuple[str, str, str]]] = {}
    for cell in cells:
        for finding in cell.findings:
            if finding.uca and finding.status is CellStatus.CONFIRMED:
                place = (cell.action.split()[0], tables.column(cell.guideword), finding.hazard)
                confirmed.setdefault(tables.number(finding.uca), set()).add(place)
    assert {n: places for n, places in confirmed.items() if n <= 30} == {
        n: {(action, column, hazard) for hazard in hazards}
        for n, (action, column, hazards) in paper.listed().items()
    }
    bad = (CellStatus.REFUTED, CellStatus.UNDECIDED, CellStatus.HAZARDOUS)
    assert [(c.action, c.guideword, c.status.value) for c in cells if c.status in bad] == []


def test_what_differs_from_run_to_run_is_left_out() -> None:
    page = (
        "| check | verdict | by | steps | s | met |\n|---|---|---|---|---|---|\n"
        "| one | reachable | {by} | {steps} | {s} | {met} |\n"
    )
    one = page.format(by="zones", steps=4, s="1.2", met="yes")
    assert tables.steady(one) == tables.steady(page.format(by="bmc", steps=5, s="0.7", met="yes"))
    assert tables.steady(one) != tables.steady(page.format(by="zones", steps=4, s="1.2", met="no"))
    told = page.format(by="zones", steps="[4](a.txt)", s="1.2", met="yes")
    assert tables.steady(told) != tables.steady(told.replace("[4]", "[5]"))


def test_eight_safe_regions_and_more_are_found_as_declared() -> None:
    """A computed bound is worth the same as the declared one, wherever both are asked."""
    page = tables.now()
    computed = {k: v for k, v in tables.computed_then(page).items() if v.startswith("`")}
    assert len(computed) >= 8
    for name in FILES:
        for title, check in surveys.bounds(name).items():
            text = computed.pop((tables.file_of(name), title), None)
            if text is not None:
                declared, found_ = surveys.bound(check), surveys.parsed(name, check, text[1:-1])
                for point in surveys.points(name, check):
                    assert evaluate(declared, point) == evaluate(found_, point), (title, point)
    assert computed == {}


# ---------------------------------------------------------------------- golden stories

KEPT = [
    (name, stored) for name in FILES for stored in sorted(golden.folder_of(name).glob("*.json"))
]


@pytest.mark.parametrize(
    ("name", "stored"), KEPT, ids=[f"{name.rpartition('/')[2]}: {p.stem}" for name, p in KEPT]
)
def test_a_golden_story_goes_as_it_did(name: str, stored: Path) -> None:
    again = golden.replayed(stored, name)
    became = golden.what_became_of(stored, name, again)
    assert golden.goes_as_before(again), f"`python3 dev.py tables` tells it anew\n\n{became}"
    told = stored.with_suffix(".txt").read_text(encoding="utf-8")
    assert golden.story_text(again, name) == told


@pytest.mark.parametrize("name", FILES)
def test_every_cause_and_incident_has_its_story(name: str) -> None:
    here = model(name)
    told = {h.ident for h in here.hazards if h.conditions}
    mine = [u for u in here.ucas if u.span.path == here.files[0]]
    ucas = {golden.uca_stem(u.ident, h) for u in mine for h in u.hazards if h in told}
    kept = {p.stem for p in golden.folder_of(name).glob("*.json")}
    assert {p.stem for p in golden.folder_of(name).glob("*.txt")} == kept
    assert {stem for stem in kept if not stem.startswith("incident-")} == ucas
    of_incidents = {stem.rpartition("-H-")[0] for stem in kept - ucas}
    assert of_incidents == {golden.incident_stem(i.title) for i in here.incidents}


@pytest.mark.parametrize(
    ("there", "instead", "said"),
    [
        ("within 0s..proxy_sync", "within 1s..1s + proxy_sync", "window was"),
        ("OsSettings.rule_forwards and not proxy_listed", "not proxy_listed", "guard was"),
        ("do     ApiServer.slice_listed = false", "do     Pod.route_serves = false", "effect on"),
    ],
)
def test_a_change_of_a_model_shows_in_a_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: str, instead: str, said: str
) -> None:
    changed = text("k8s/routing")
    assert there in changed
    folder = tmp_path / "k8s"
    folder.mkdir()
    (folder / "analysis.stpa").write_text(text("k8s/analysis"), encoding="utf-8")
    (folder / "routing.stpa").write_text(changed.replace(there, instead), encoding="utf-8")
    monkeypatch.setattr(golden, "path", lambda name: tmp_path / f"{name}.stpa")
    became = []
    for stored in sorted(golden.folder_of("k8s/routing").glob("*.json")):
        again = golden.replayed(stored, "k8s/routing")
        if not golden.goes_as_before(again):
            became.append(golden.what_became_of(stored, "k8s/routing", again))
    assert said in "\n".join(became)


def test_a_story_is_kept_until_a_shorter_one_is_found() -> None:
    """Whatever else an engine finds: the same scenarios, and no fewer steps."""
    name, stored = next((n, p) for n, p in KEPT if p.stem == "UCA-14-H-2")
    again = golden.replayed(stored, name)
    kept = golden.shown_trace(again, name)
    longer = replace(kept, steps=(*kept.steps, kept.steps[-1]))
    shorter = replace(kept, steps=kept.steps[1:])
    others = replace(kept, parameters=(("HS-9", "true"),))
    found_ = [golden.Story("UCA-14, H-2", stored.stem, t) for t in (kept, longer, shorter, others)]
    assert [golden.keeps(story, name, again) for story in found_] == [True, True, False, False]


def test_found_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def ask(name: str) -> Found:
        asked.append(name)
        return Found(FileResult(name, "", (), (), ()), (), ())

    monkeypatch.setattr(surveys, "_ask", ask)
    for _ in range(2):
        surveys.once("k8s/dns", tmp_path)
    assert asked == ["k8s/dns"]
