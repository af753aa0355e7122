"""Known failures: what a baseline accepts, what it does not, and what is said of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.baseline import Baseline, read_baseline
from checker.cli import run
from checker.diagnostics import Diagnostic
from tests.documents import without_progress
from tests.report.failing import MODEL
from tests.report.test_json_report import VALIDATOR as JSON_VALIDATOR
from tests.test_cli import LONG

TITLE = "一秒で足りる, 100%: <b>yes|no</b>"

ENTRY = {
    "file": "models/drain.stpa",
    "kind": "check",
    "id": TITLE,
    "claimed": "with grace = 1s: H-1 unreachable",
    "found": "reachable",
}


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KCHECK_CACHE_DIR", "")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "drain.stpa").write_text(MODEL)
    return tmp_path


def kcheck(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run(list(arguments))
    captured = capsys.readouterr()
    return status, captured.out, without_progress(captured.err)


def known(repository: Path, *entries: dict[str, Any]) -> None:
    document = {"kcheck-baseline": 1, "failures": list(entries)}
    (repository / "known.json").write_text(json.dumps(document))


def test_failures_are_written_and_then_accepted(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = kcheck(capsys, "--write-baseline", "known.json", "models/drain.stpa")
    assert (status, err) == (0, "wrote known.json: 1 known failure\n")
    assert f"NOT MET: {TITLE}" in out
    assert json.loads((repository / "known.json").read_text()) == {
        "kcheck-baseline": 1,
        "failures": [ENTRY],
    }
    status, out, err = kcheck(capsys, "--baseline", "known.json", "models/drain.stpa")
    assert (status, err) == (0, "known.json: 1 known failure accepted\n")
    assert out.splitlines()[2].startswith("known: not met  reachable ")
    assert "NOT MET" not in out
    assert "the truth is" not in out  # its trace is told with -v
    assert out.endswith("2 claims: 1 met, 1 not met, 0 undecided, 0 not checked\n")


def test_a_new_failure_fails(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known(repository, ENTRY)
    more = MODEL + 'check "half a second" with grace = 500ms: H-1 unreachable\n'
    (repository / "models" / "drain.stpa").write_text(more)
    status, out, err = kcheck(capsys, "--baseline", "known.json", "models/drain.stpa")
    assert (status, err) == (1, "known.json: 1 known failure accepted\n")
    assert "NOT MET: half a second" in out
    assert f"NOT MET: {TITLE}" not in out


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"claimed": "with grace = 2s: H-1 unreachable"}, 1, "it claims something else now"),
        ({"found": "undecided"}, 1, "it is reachable now"),
        ({"id": "another"}, 1, "there is no such claim any more"),
        ({"id": "as designed", "claimed": "H-1 unreachable"}, 1, "it is met now"),
        ({"kind": "constraint"}, 1, "there is no such claim any more"),
    ],
)
def test_an_entry_accepts_what_it_says_and_nothing_else(
    change: dict[str, str],
    status: int,
    reason: str,
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    entry = {**ENTRY, **change}
    known(repository, entry)
    found, out, err = kcheck(capsys, "--baseline", "known.json", "models/drain.stpa")
    assert found == status
    assert f"NOT MET: {TITLE}" in out
    assert err == (
        "known.json: 0 known failures accepted; 1 entry is stale, and can be removed:\n"
        f"  models/drain.stpa: {entry['kind']} {entry['id']}: {reason}\n"
    )


def test_entries_of_files_that_were_not_asked_for_are_not_stale(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known(repository, ENTRY, {**ENTRY, "file": "models/other.stpa"})
    status, _, err = kcheck(capsys, "--baseline", "known.json", "models/drain.stpa")
    assert (status, err) == (0, "known.json: 1 known failure accepted\n")


def test_a_baseline_is_seen_from_its_own_folder(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known(repository, ENTRY)
    monkeypatch.chdir(repository / "models")
    assert kcheck(capsys, "--baseline", "../known.json", "drain.stpa")[0] == 0


def test_undecided_can_be_known_too(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "long.stpa").write_text(LONG)
    hurry = ("--timeout", "200ms", "long.stpa")
    assert kcheck(capsys, "--write-baseline", "known.json", *hurry)[0] == 0
    assert kcheck(capsys, "--baseline", "known.json", *hurry)[0] == 0
    assert kcheck(capsys, *hurry)[0] == 3


def test_mistakes_are_never_accepted(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "models" / "drain.stpa").write_text(MODEL.replace("poll", "pool", 1) + "x")
    status, _, _ = kcheck(capsys, "--write-baseline", "known.json", "models/drain.stpa")
    assert status == 2
    assert not (repository / "known.json").exists()


def test_programs_see_what_is_accepted(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known(repository, ENTRY)
    arguments = ("--baseline", "known.json", "--format", "json", "models/drain.stpa")
    status, out, _ = kcheck(capsys, *arguments)
    document = json.loads(out)
    JSON_VALIDATOR.validate(document)
    assert (status, document["status"]) == (0, 0)
    claims = document["files"][0]["claims"]
    assert [(c["met"], c.get("accepted")) for c in claims] == [(True, None), (False, True)]


def test_both_options_at_once_mean_nothing(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--baseline", "a", "--write-baseline", "b", "models/drain.stpa")
    status, _, err = kcheck(capsys, *arguments)
    assert status == 2
    assert "--baseline and --write-baseline exclude each other" in err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "`known.json` cannot be read: No such file or directory"),
        ("", "it is no JSON: Expecting value: line 1 column 1 (char 0)"),
        ("[]", "the baseline is no object"),
        ("[" * 100_000, "it is nested too deeply"),
        ("{}", "`kcheck-baseline` of the baseline is no whole number"),
        ('{"kcheck-baseline": true}', "`kcheck-baseline` of the baseline is no whole number"),
        ('{"kcheck-baseline": 2}', "`kcheck-baseline` of the baseline is not 1, the only known"),
        ('{"kcheck-baseline": 1}', "the baseline has no list `failures`"),
        ('{"kcheck-baseline": 1, "failures": {}}', "`failures` of the baseline is no list"),
        (
            '{"kcheck-baseline": 1, "failures": [], "more": 1}',
            "the baseline has a member `more` that means nothing there",
        ),
        ('{"kcheck-baseline": 1, "failures": [7]}', "number 1, is no object"),
        (
            json.dumps({"kcheck-baseline": 1, "failures": [{**ENTRY, "kind": "chekc"}]}),
            "number 1, is `chekc`, none of check, constraint, uca",
        ),
        (
            json.dumps({"kcheck-baseline": 1, "failures": [{**ENTRY, "found": "not checked"}]}),
            "number 1, is `not checked`, none of reachable, unreachable, undecided",
        ),
        (
            json.dumps({"kcheck-baseline": 1, "failures": [{**ENTRY, "line": 3}]}),
            "has a member `line` that means nothing there",
        ),
    ],
    ids=range(14),
)
def test_what_is_no_baseline_is_refused_before_anything_is_checked(
    text: str | None, said: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (repository / "known.json").write_text(text)
    status, out, err = kcheck(capsys, "--baseline", "known.json", "models/drain.stpa")
    assert (status, out) == (2, "")
    assert err.startswith("error[KC611]: no baseline: ")
    found = read_baseline("known.json")
    assert isinstance(found, Diagnostic)
    assert said in found.message


def test_a_good_one_is_read(repository: Path) -> None:
    known(repository, ENTRY)
    found = read_baseline("known.json")
    assert isinstance(found, Baseline)
    assert [entry.ident for entry in found.entries] == [TITLE]
