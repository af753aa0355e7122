"""`kcheck report` asks everything once, and finds the proofs of these very files."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import survey
from checker.claims import analysis
from checker.claims.bench import Bench
from checker.inquiry import Effort
from checker.proofs import write_proofs
from checker.results import CellStatus
from checker.survey import Survey, Wanted, certificates, survey_file
from tests.report.drained import MODEL


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    path = tmp_path / "drain.stpa"
    path.write_text(MODEL, encoding="utf-8")
    return path


def test_no_cause_is_sought_twice(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = analysis.minimal_pairs

    def counted(bench: Bench, inquiry: object, *rest: object) -> object:
        asked.append(repr(inquiry))
        return real(bench, inquiry, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(analysis, "minimal_pairs", counted)
    monkeypatch.setattr(survey, "cores", lambda: 1)
    found = survey_file(str(model_file), Effort())
    assert len(asked) == len(set(asked)) > 0
    assert [(e.scenarios, e.uca, e.hazard) for e in found.explanations] == [
        (("HS-1",), "UCA-2", "H-1"),
        (("HS-2",), "UCA-1", "H-1"),
        (("HS-2",), "UCA-2", "H-1"),
    ]
    assert [c.action for c in found.cells if c.status is CellStatus.CONFIRMED] == [
        "CA-2 unlist",
        "CA-2 unlist",
    ]


def test_regions_are_claimed_or_found(model_file: Path) -> None:
    found = survey_file(str(model_file), Effort(), [Wanted("H-1", ("grace", "poll"))])
    assert [(p.check, p.condition, p.exact) for p in found.plots] == [
        ("how long is enough", "grace > poll + 100ms", True),
        ("both of them", "grace > poll + 100ms", True),
        ("", "grace > poll + 100ms", True),
    ]
    assert found.plots[1].area == found.plots[2].area is not None


def test_a_wrong_region_is_told(model_file: Path) -> None:
    found = survey_file(str(model_file), Effort(), [Wanted("H-9", ("grace",))])
    assert "there is no hazard `H-9`" in [d.message for d in found.checked.diagnostics]


class TestCertificates:
    def proved(self, model_file: Path, folder: Path) -> Survey:
        found = survey_file(str(model_file), Effort())
        list(write_proofs(found.checked, str(folder), 60.0, None))
        return found

    def test_they_are_found_by_their_claims(self, model_file: Path, tmp_path: Path) -> None:
        found = self.proved(model_file, tmp_path / "my proofs")
        links = certificates(tmp_path / "my proofs", tmp_path, found.checked.sources)
        assert links["check", "as designed"] == "my%20proofs/drain/as-designed.smt2"
        assert ("check", "a second is enough") not in links

    def test_those_of_another_text_are_not(self, model_file: Path, tmp_path: Path) -> None:
        self.proved(model_file, tmp_path / "proofs")
        model_file.write_text(MODEL + "# changed\n", encoding="utf-8")
        (tmp_path / "proofs" / "junk.smt2").write_text("(check-sat)\n")
        again = survey_file(str(model_file), Effort())
        assert certificates(tmp_path / "proofs", tmp_path, again.checked.sources) == {}
