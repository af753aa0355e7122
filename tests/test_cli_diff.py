"""`kcheck diff`: what differs between two models, between files and between revisions."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.cli import run
from checker.report.json_report import schema
from checker.revisions import Revision, revision_of, since
from tests.documents import without_progress
from tests.report.test_json_report import closed
from tests.test_cli import LONG

MODEL = """\
system Drain "A server is stopped while a balancer sends it requests"

loss   L-1 "A request fails"
hazard H-1 "A stopped server is still in the rotation" [L-1]
    when Server.stopped and Rotation.listed

param grace : duration = 5s "from the signal to the end of the server"
param poll  : duration = 2s "how old the balancer's news may be"

process Rotation { state listed : bool = true }
process Server {
    state draining : bool = false
    state stopped  : bool = false
    event stop
        when   draining and not stopped
        within grace..grace + 1s
        do     stopped = true
}
actor Operator {
    control CA-1 drain -> Server
        when not Server.draining
        do   Server.draining = true
}
controller Balancer controls Rotation {
    model draining follows Server.draining within 0s..poll
    control CA-2 unlist -> Rotation
        when   draining and Rotation.listed
        within 0s..100ms
        do     Rotation.listed = false
}

uca UCA-1 "The server stays listed" [H-1]
    CA-2 unlist too late when Server.stopped
scenario HS-1 "The balancer is slow" [UCA-1]
    feedback path
    set poll in 0s..1min

check "as designed"        H-1 unreachable
check "a second is enough" with grace = 1s: H-1 unreachable
check "how long is enough" for any grace: H-1 unreachable iff grace > poll + 100ms
"""

SLOWER = MODEL.replace("poll  : duration = 2s", "poll  : duration = 6s").replace(
    'check "a second is enough" with grace = 1s: H-1 unreachable', 'check "it stops" H-1 reachable'
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KCHECK_CACHE_DIR", "")
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "old.stpa").write_text(MODEL)
    (tmp_path / "new.stpa").write_text(SLOWER)
    return tmp_path


def kcheck(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run(["diff", *arguments])
    captured = capsys.readouterr()
    return status, captured.out, without_progress(captured.err)


def steady(text: str) -> str:
    """Without the argument that proved or found something, which may be another one each time."""
    return re.sub(r"(proved|steps?) by [a-z -]+(\(k = \d+\))?", r"\1 by ENGINE", text)


def test_all_that_differs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = kcheck(capsys, "old.stpa", "new.stpa")
    assert (status, err) == (1, "")
    assert steady(out) == PAGE


PAGE = """\
old.stpa → new.stpa

claims
  as designed: met → not met
    was met (unreachable, proved by ENGINE)
    is  not met (reachable, trace of 2 steps by ENGINE)
    claims: H-1 unreachable

    0s  Operator  CA-1 drain
                    Server.draining: false → true
                    Balancer.draining still says false, the truth is true
    5s  Server    stop
                    Server.stopped: false → true
    5s            H-1: Server.stopped and Rotation.listed

  new: it stops
    met (reachable, trace of 2 steps by ENGINE)
    H-1 reachable
  gone: a second is enough
    was not met (reachable, trace of 2 steps by ENGINE)

cells
  CA-1 drain given: unclaimed and proved safe (H-1) → undecided (H-1)
  CA-2 unlist given: unclaimed and proved safe (H-1) → undecided (H-1)

regions
  H-1 unreachable over grace
    was where grace > 2100ms
    is  where grace > 6100ms

3 claims, 2 cells, 1 region differ as far as is known: 2 answers undecided in new.stpa
"""


def test_nothing_differs_from_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = kcheck(capsys, "old.stpa", "old.stpa")
    assert (status, out, err) == (0, "old.stpa → old.stpa\n\nnothing differs\n", "")


def test_what_is_undecided_is_not_called_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "long.stpa").write_text(LONG)
    arguments = ("--timeout", "200ms", "--claims-only", "long.stpa", "long.stpa")
    status, out, _ = kcheck(capsys, *arguments)
    assert status == 3
    assert re.search(r"nothing differs as far as is known: \d answers? undecided in long", out)


def test_claims_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = kcheck(capsys, "--claims-only", "old.stpa", "new.stpa")
    assert status == 1
    assert "\nclaims\n" in out
    for heading in ("cells", "causes", "regions"):
        assert f"\n{heading}\n" not in out


def test_for_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = kcheck(capsys, "--format", "json", "old.stpa", "new.stpa")
    document: dict[str, Any] = json.loads(out)
    definitions = closed(schema())
    Draft202012Validator({"$ref": "#/$defs/diff", "$defs": definitions["$defs"]}).validate(document)
    assert (status, document["status"]) == (1, 1)
    changes = {c["id"]: c for c in document["claims"]}
    worse = changes["as designed"]
    assert (worse["before"]["met"], worse["after"]["met"]) == (True, False)
    assert worse["after"]["trace"][-1]["name"] == "stop"
    assert changes["a second is enough"]["after"] is None
    assert changes["it stops"]["before"] is None
    assert [r["after"]["unreachable"] for r in document["regions"]] == ["grace > 6100ms"]


def test_for_a_pull_request(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = kcheck(capsys, "--format", "markdown", "--claims-only", "old.stpa", "new.stpa")
    assert status == 1
    assert out.startswith("# kcheck: `old.stpa` → `new.stpa`\n\n")
    assert "- ❌ **as designed: met → not met**\n" in out
    assert "<details><summary>the run</summary>\n\n  ```text\n" in out


def test_a_wrong_model(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "new.stpa").write_text(MODEL.replace("not stopped", "not stoped"))
    status, out, _ = kcheck(capsys, "old.stpa", "new.stpa")
    assert status == 2
    assert "error[KC104]: unknown name `stoped`\n  --> new.stpa:15:33" in out
    assert out.endswith("\nnothing is compared: a model has mistakes\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["old.stpa"], "Expected two models, OLD and NEW."),
        (["--since", "HEAD", "old.stpa", "new.stpa"], "Expected one FILE with --since."),
        ([], "Missing argument 'OLD NEW'"),
    ],
)
def test_wrong_arguments(
    arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = kcheck(capsys, *arguments)
    assert status == 2
    assert said in err


class TestRevisions:
    @pytest.fixture
    def repository(self, folder: Path) -> Path:
        models = folder / "models"
        models.mkdir()
        claims = MODEL.index("uca UCA-1")
        (models / "drain.stpa").write_text(
            MODEL[:claims].replace("\n\nloss", '\n\nimport "claims.stpa"\n\nloss') + "\n"
        )
        (models / "claims.stpa").write_text(MODEL[claims:])
        (models / "link.stpa").symlink_to("drain.stpa")

        def git(*arguments: str) -> None:
            identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
            subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)

        git("init", "-q", "-b", "main")
        git("add", "models")
        git("commit", "-q", "-m", "the first version")
        (models / "claims.stpa").write_text(SLOWER[SLOWER.index("uca UCA-1") :])
        return folder

    def test_the_work_tree_against_a_revision(
        self, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What changed is in an import: both sides see their own."""
        arguments = ("--claims-only", "main:models/drain.stpa", "models/drain.stpa")
        status, out, err = kcheck(capsys, *arguments)
        assert (status, err) == (1, "")
        assert out.startswith("main:models/drain.stpa → models/drain.stpa\n\nclaims\n")
        assert "new: it stops" in out
        assert "gone: a second is enough" in out
        assert out.endswith("2 claims differ\n")
        since_main = kcheck(capsys, "--claims-only", "--since", "main", "models/drain.stpa")
        assert since_main == (status, out, err)

    def test_from_a_folder_below(
        self,
        repository: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.chdir(repository / "models")
        for old in ("main:models/drain.stpa", "main:./drain.stpa", "HEAD:../models/drain.stpa"):
            status, out, err = kcheck(capsys, "--claims-only", old, "drain.stpa")
            assert (status, err) == (1, ""), old
            assert out.endswith("2 claims differ\n")
        assert kcheck(capsys, "--claims-only", "--since", "main", "drain.stpa")[0] == 1

    def test_two_revisions(self, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
        both = ("main:models/drain.stpa", "HEAD:models/drain.stpa")
        status, out, _ = kcheck(capsys, "--claims-only", *both)
        assert (status, out.splitlines()[-1]) == (0, "nothing differs")

    def test_mistakes_are_told_about_the_revision(
        self, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (repository / "models" / "drain.stpa").write_text("system Drain\n")
        status, out, _ = kcheck(capsys, "HEAD:models/claims.stpa", "models/drain.stpa")
        assert status == 2
        assert " --> HEAD:models/claims.stpa:1:1" in out

    @pytest.mark.parametrize(
        ("old", "said"),
        [
            ("mian:models/drain.stpa", "git knows no revision `mian`"),
            ("--output=x:models/drain.stpa", "git knows no revision `--output=x`"),
            ("main:models/darin.stpa", "`models/darin.stpa` is no file in `main`"),
            ("main:models", "`models` is no file in `main`"),
            ("main:../x.stpa", "`../x.stpa` is no file in `main`"),
            ("main:models/link.stpa", "`models/link.stpa` is no file in `main`"),
        ],
    )
    def test_what_git_does_not_have(
        self, old: str, said: str, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        status, out, err = kcheck(capsys, "--", old, "models/drain.stpa")
        assert (status, out) == (2, "")
        assert err.startswith(f"error[KC613]: {said}\n")

    def test_outside_of_a_repository(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
        status, _, err = kcheck(capsys, "--since", "main", "old.stpa")
        assert status == 2
        assert err.startswith("error[KC613]: ")

    def test_which_texts_name_a_revision(self, folder: Path) -> None:
        (folder / "a:b").write_text("")
        assert revision_of("HEAD~1:m/x.stpa") == Revision("HEAD~1", "m/x.stpa")
        for file in ("old.stpa", "a:b", r"C:\models\x.stpa", ":x", "main:"):
            assert revision_of(file) is None
        assert since("main", "m/x.stpa") == Revision("main", "./x.stpa", "m")
        assert since("main", "x.stpa") == Revision("main", "./x.stpa", ".")
