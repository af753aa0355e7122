"""`kcheck check --proofs` and `kcheck certify`, the second without z3."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import run
from tests.evidence.test_certificates import RACE

WITHOUT_Z3 = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "z3":
            raise ImportError("z3 is not installed")

sys.meta_path.insert(0, Blocker())
from checker.cli import run
status = run(sys.argv[1:])
assert "z3" not in sys.modules
sys.exit(status)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model and its certificates, as the command writes them."""
    place = tmp_path_factory.mktemp("race")
    (place / "race.stpa").write_text(RACE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "checker", "check", "--proofs", "proofs", "race.stpa"],
        capture_output=True, text=True, cwd=place, timeout=120,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "KCHECK_CACHE_DIR": ""},
    )  # fmt: skip
    assert "7 of 7 proofs have a certificate in proofs\n" in done.stderr, done
    return place


def certify(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`kcheck certify` in an interpreter that has no z3."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_Z3, "certify", *arguments],
        capture_output=True, text=True, cwd=folder, timeout=120,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip


def test_each_proof_is_a_file_named_by_what_it_claims(folder: Path) -> None:
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.smt2")) == [
        "proofs/race/as-designed.smt2",
        "proofs/race/ca-1-stop-too-late.smt2",
        "proofs/race/causes-of-h-1.smt2",
        "proofs/race/exactly.smt2",
        "proofs/race/m-1.smt2",
        "proofs/race/soon.smt2",
        "proofs/race/ucas-of-h-1.smt2",
    ]


def test_a_certificate_tells_nothing_of_the_machine(folder: Path) -> None:
    for path in folder.rglob("*.smt2"):
        text = path.read_text(encoding="ascii")
        assert ';;  "model": "race.stpa",\n' in text
        assert str(folder) not in text


def test_all_pass_without_z3(folder: Path) -> None:
    done = certify(folder, "proofs")
    assert done.returncode == 0, done
    lines = done.stdout.splitlines()
    assert lines[0].startswith("passed   proofs/race/as-designed.smt2  check `as designed`, 6 ")
    assert lines[-1].startswith("7 certificates: 7 passed (")
    assert certify(folder, "-q", "proofs").stdout == ""


def test_the_model_is_found_from_anywhere(folder: Path, tmp_path: Path) -> None:
    one = folder / "proofs" / "race" / "soon.smt2"
    assert certify(tmp_path, str(one)).returncode == 0
    lonely = tmp_path / "soon.smt2"
    lonely.write_bytes(one.read_bytes())
    lost = certify(tmp_path, str(lonely))
    assert lost.returncode == 2
    assert "its model, race.stpa, is not there; name it with `--model`" in lost.stdout
    assert certify(tmp_path, "--model", str(folder / "race.stpa"), str(lonely)).returncode == 0


def test_a_number_of_the_model_changed(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.stpa"
    other.write_text(RACE.replace("duration = 3s", "duration = 2s"), encoding="utf-8")
    done = certify(
        folder, "--format", "json", "--model", str(other), "proofs/race/as-designed.smt2"
    )
    assert done.returncode == 1
    (one,) = json.loads(done.stdout)["certificates"]
    assert one["status"] == "refused"
    assert one["failed"] == ["consecution of 0.0, CA-1 stop"]


def test_layout_and_comments_of_the_model_do_not_matter(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.stpa"
    other.write_text("# a comment\n" + RACE.replace("    control", "  control"), encoding="utf-8")
    assert certify(folder, "--model", str(other), "proofs").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["no-such.smt2"], 2, "`no-such.smt2` cannot be read"),
        (["race.stpa"], 2, "it does not begin with the header of a certificate"),
        (["."], 0, "7 passed"),
    ],
)
def test_what_it_is_given(folder: Path, arguments: list[str], status: int, said: str) -> None:
    done = certify(folder, *arguments)
    assert done.returncode == status, done
    assert said in done.stdout


def test_a_folder_without_certificates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["certify", str(tmp_path)]) == 2
    assert capsys.readouterr().out == "0 certificates: 0 passed (0 obligations met)\n"
