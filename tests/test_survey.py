"""`kcheck report` asks everything once, and finds the proofs of these very files."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import survey
from checker.claims import analysis, grid
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench
from checker.inquiry import Effort
from checker.proofs import write_proofs
from checker.results import CellStatus
from checker.survey import Survey, Wanted, certificates, survey_file
from checker.system.lowering.patterns import Pattern
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
        listed = [c.ident for c in found.checked.claims if c.ident.startswith("UCAs of ") and c.met]
        assert listed
        assert all(("sanity", ident) in links for ident in listed)

    def test_those_of_another_text_are_not(self, model_file: Path, tmp_path: Path) -> None:
        self.proved(model_file, tmp_path / "proofs")
        model_file.write_text(MODEL + "# changed\n", encoding="utf-8")
        (tmp_path / "proofs" / "junk.smt2").write_text("(check-sat)\n")
        again = survey_file(str(model_file), Effort())
        assert certificates(tmp_path / "proofs", tmp_path, again.checked.sources) == {}


TANK = """\
system Tank "a tank that is vented"
loss L-1 "the tank is lost"
hazard H-1 "it bursts" [L-1]
    when Tank.burst
process Tank {
    state high : bool = false
    state burst : bool = false
    event rise when not high do high = true
    event break when high and not burst within 5s..6s do burst = true
}
controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 0s..4s do Tank.high = false
    control CA-2 look -> Tank when Tank.high within 0s..1s do Tank.high = Tank.high
}
no uca CA-1 vent given "sooner is better"
no uca CA-2 look given "looking changes nothing"
"""


def test_a_cell_that_a_claim_has_proved_safe_is_not_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = []
    real = grid._reached

    def counted(analysis: Analysis, hazard: str, asked: Pattern) -> object | None:
        looked.append(asked.name)
        return real(analysis, hazard, asked)

    monkeypatch.setattr(grid, "_reached", counted)
    path = tmp_path / "tank.stpa"
    path.write_text(TANK, encoding="utf-8")
    found = survey_file(str(path), Effort(), jobs=1)
    given = [c.status for c in found.cells if c.guideword == "given"]
    assert given == [CellStatus.SAFE, CellStatus.SAFE]
    assert "CA-2 look not given" in looked
    assert not {"CA-1 vent given", "CA-2 look given"} & set(looked)
