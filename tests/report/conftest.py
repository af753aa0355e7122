"""The page of one model, made once for all tests of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli.group import cli
from tests.report.drained import MODEL


@dataclass(frozen=True, slots=True)
class Page:
    """What `kcheck report` wrote, and how it ended."""

    path: Path
    text: str
    done: Result


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    folder = tmp_path_factory.mktemp("page")
    model, target = folder / "drain.stpa", folder / "report.html"
    model.write_text(MODEL, encoding="utf-8")
    arguments = ["report", str(model), "-o", str(target), "--region", "H-1:grace"]
    done = CliRunner().invoke(cli, arguments, standalone_mode=False)
    return Page(target, target.read_text(encoding="utf-8"), done)
