"""Every mistake in a model gets its message: the pages in `diagnostics/` are the specification."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker import codes
from checker.model.load import load_model
from checker.report.diagnostics import render
from tests.model.golden import Case, cases, write

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_page(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in case.files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = load_model("model.stpa")
    output = render(loaded.diagnostics, loaded.sources, colour=False, width=100)
    if os.environ.get("KCHECK_GOLDEN") == "write":
        write(case, output)
    else:
        assert output == case.output


def test_titles_differ() -> None:
    titles = [case.title for case in CASES]
    assert sorted(set(titles)) == sorted(titles)


def test_every_code_of_the_model_has_a_page() -> None:
    mine = {ident for ident in codes.registry() if ident[:3] in ("KC1", "KC2", "KC3", "KC4")}
    shown = {ident for ident in mine if any(f"[{ident}]" in case.output for case in CASES)}
    assert mine - shown == set()


def test_every_message_is_one_line_with_a_label() -> None:
    for case in CASES:
        for line in case.output.splitlines():
            if line.startswith(("error[", "warning[")):
                assert not line.endswith("."), line
