"""Where mechanisms meet: what is safe in each file alone, and what is not where both go on at once.

What the files claim that are put together is decided in them, and tested there.
"""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest

from checker.claims.alone import alone
from checker.diagnostics import Source
from checker.formatting import format_source
from checker.model.load import load_model
from checker.pipeline import Options, check_file
from checker.results import FileResult, Kind, Verdict
from tests.models.packaged import MODELS, model, path, text

MEETINGS = tuple(sorted(p.stem for p in (MODELS / "meetings").glob("*.stpa")))


def own(name: str) -> FileResult:
    """What is asked of the meeting itself."""
    with patch("checker.parts.with_parts", lambda _, whole, __: whole):
        return check_file(str(path(f"meetings/{name}")), Options())


@pytest.mark.parametrize("name", MEETINGS)
def test_what_a_meeting_claims_is_met_both_ways(name: str) -> None:
    checks = [c for c in own(name).claims if c.kind is Kind.CHECK]
    assert [c.ident for c in checks if not c.met] == []
    assert {c.verdict for c in checks} == {Verdict.REACHABLE, Verdict.UNREACHABLE}


@pytest.mark.parametrize("name", MEETINGS)
def test_the_settings_of_the_files_that_meet_are_sound_together(name: str) -> None:
    design = next(c for c in model(f"meetings/{name}").checks)
    assert design.title.startswith("the settings of both files")
    assert not design.values and not design.switches and not design.for_any


@pytest.mark.parametrize("name", MEETINGS)
def test_a_meeting_only_looks_at_what_it_imports(name: str) -> None:
    """So each file that it imports stands alone, and what it claims is what it claims by itself."""
    meeting = model(f"meetings/{name}")
    assert alone(meeting) == frozenset(meeting.files[1:])
    assert meeting.files[0] not in {a.span.path for a in meeting.actions}


@pytest.mark.parametrize("name", MEETINGS)
def test_a_copy_elsewhere_finds_the_files_that_it_imports(name: str, tmp_path: Path) -> None:
    copy = tmp_path / f"{name}.stpa"
    copy.write_text(text(f"meetings/{name}"), encoding="utf-8")
    loaded = load_model(str(copy))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]


@pytest.mark.parametrize("name", MEETINGS)
def test_formatted(name: str) -> None:
    file, written = str(path(f"meetings/{name}")), text(f"meetings/{name}")
    assert format_source(Source(file, written)).text == written
