"""Cells of the paper's appendix that have no entry are claimed as well: by a `no uca`, or where the
machine finds the cell hazardous, by a `uca` beyond the paper.

Whether such a claim holds is decided with all others; here only that there is one.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checker.claims.analysis import NOT_APPLICABLE, unfit
from checker.claims.cells import Cell
from checker.claims.grid import shown_cells
from checker.model.entities import Belief, Model
from checker.syntax.tree import Guideword
from tests.models.packaged import model, text
from tests.models.paper import APPENDIX, COLUMNS
from tests.models.surveys import FILES


def empty(action: str, guideword: Guideword) -> bool:
    """Whether the paper has the control action, and no entry in the cell."""
    row = APPENDIX.get(action)
    if row is None:
        return False
    entries = (row.not_given, row.given, row.timing)
    columns = zip(COLUMNS.values(), entries, strict=True)
    return any(guideword.value in words and not found for words, found in columns)


def means_something(found: Model, cell: Cell) -> bool:
    """Whether the guideword can be said of one of the cell's actions by its form."""
    reasons = (unfit(found, i, cell.guideword, None) for i in cell.actions)
    return not all(r is not None and r.startswith(NOT_APPLICABLE) for r in reasons)


def unclaimed(found: Model) -> Iterator[str]:
    for cell in shown_cells(found):
        number = cell.action.split()[0]
        if empty(number, cell.guideword) and means_something(found, cell):
            if not cell.ucas and not cell.argued:
                yield cell.name


@pytest.mark.parametrize("name", FILES)
def test_empty_cells_are_claimed(name: str) -> None:
    assert list(unclaimed(model(name))) == []


def test_the_paper_leaves_cells_empty() -> None:
    """What the test above is worth."""
    assert empty("CA-3", Guideword.TOO_LATE)
    assert empty("CA-13", Guideword.GIVEN)
    assert not empty("CA-13", Guideword.TOO_LATE)
    assert not empty("CA-30", Guideword.GIVEN)
    assert list(unclaimed(model("pod_termination"))) != []


def followed() -> list[tuple[str, Belief]]:
    return [(name, b) for name in FILES for b in model(name).beliefs if b.follows is not None]


@pytest.mark.parametrize(
    ("name", "belief"), followed(), ids=lambda v: v if isinstance(v, str) else v.name
)
def test_beliefs_agree_with_the_truth_again(name: str, belief: Belief) -> None:
    """The class of scenarios that the paper leaves empty is a proof: each belief that follows the
    truth has a check that says how soon it agrees with it."""
    checks = text(name).split("# Regression")[1]
    told = [c for c in checks.split("check ") if f"{belief.component}.{belief.name}" in c]
    assert any("leads to" in c and "within" in c for c in told)


def test_some_beliefs_follow_the_truth() -> None:
    assert {name for name, _ in followed()} >= {"k8s/routing", "k8s/operators", "k8s/replicas"}


NO_DEFAULT = {"k8s/delivery", "k8s/delivery_push"}
"""Kubernetes pulls, as k8s/delivery_pull says; push is what it does not do."""


@pytest.mark.parametrize("name", [name for name in FILES if name not in NO_DEFAULT])
def test_says_what_kubernetes_does_by_default(name: str) -> None:
    titles = [check.title for check in model(name).checks]
    assert [t for t in titles if "default" in t or "Kubernetes" in t] != []
