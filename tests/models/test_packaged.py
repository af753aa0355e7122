"""Every packaged model gives the verdicts that it claims, and says so when one is turned round."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.diagnostics import Severity, Source
from checker.formatting import format_source
from checker.pipeline import MET, NOT_MET, WRONG, Options, check_file, exit_status
from checker.results import FileResult, Kind, Verdict
from tests.models.packaged import (
    MODELS,
    NAMES,
    PARTS,
    checked,
    each_check,
    path,
    split,
    text,
    title,
    turned,
)
from tests.models.surveys import FILES, found


def expected(check: str) -> Verdict:
    return Verdict.REACHABLE if re.search(r"\breachable", check) else Verdict.UNREACHABLE


def result(name: str, shared: Path) -> FileResult:
    """What a check of it comes to; of the models of Kubernetes all is known of, once a session."""
    return found(name, shared).checked if name in FILES else checked(name)


def test_every_file_is_tested() -> None:
    found = {str(p.relative_to(MODELS).with_suffix("")) for p in MODELS.rglob("*.stpa")}
    assert found >= {*NAMES, *PARTS}


@pytest.mark.parametrize("name", NAMES)
def test_verdicts(name: str, shared: Path) -> None:
    wanted = {title(check): expected(check) for check in split(name)[1]}
    claims = [claim for claim in result(name, shared).claims if claim.kind is Kind.CHECK]
    assert {claim.title: claim.verdict for claim in claims} == wanted
    assert [claim.title for claim in claims if not claim.met] == []
    assert all(claim.trace for claim in claims if claim.verdict is Verdict.REACHABLE)
    assert all(claim.proof for claim in claims if claim.verdict is Verdict.UNREACHABLE)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_and_nothing_undecided(name: str, shared: Path) -> None:
    found_ = result(name, shared)
    assert exit_status([found_]) == MET
    assert [d.message for d in found_.diagnostics if d.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", NAMES)
def test_both_kinds_of_verdict(name: str) -> None:
    """A hazard that is reached, and the proof that it is not once the remedy is in place."""
    assert {expected(check) for check in split(name)[1]} == {
        Verdict.REACHABLE,
        Verdict.UNREACHABLE,
    }


@pytest.mark.parametrize("name", [*NAMES, *PARTS])
def test_formatted(name: str) -> None:
    assert format_source(Source(str(path(name)), text(name))).text == text(name)


def alone(folder: Path, name: str, check: str) -> Path:
    """A copy of the models in which this check is the only claim."""
    for part in (*NAMES, *PARTS):
        copy = folder / f"{part}.stpa"
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(without_causes(split(part)[0]), encoding="utf-8")
    target = folder / f"{name}.stpa"
    target.write_text(target.read_text(encoding="utf-8") + check, encoding="utf-8")
    return target


def without_causes(model: str) -> str:
    """A model without its unsafe control actions and incidents, which tests of causes look at."""
    blocks = re.split(r"^(?=\S)", model, flags=re.MULTILINE)
    kept = [b for b in blocks if not re.match(r"(no )?uca |incident ", b)]
    return re.sub(r" \[UCA-[^\]]*\]", "", "".join(kept))


@pytest.mark.parametrize(
    ("name", "check"),
    [pytest.param(n, c, id=f"{n}: {title(c)}") for n, c in each_check() if " leads to " not in c],
)
def test_an_expectation_turned_round_is_not_met(tmp_path: Path, name: str, check: str) -> None:
    result = check_file(str(alone(tmp_path, name, turned(check))), Options())
    assert exit_status([result]) == NOT_MET
    failed = [claim for claim in result.claims if claim.met is False]
    assert [claim.title for claim in failed] == [title(check)]
    if failed[0].verdict is Verdict.REACHABLE:
        assert failed[0].trace is not None


def test_the_command_names_what_is_not_met(tmp_path: Path) -> None:
    check = next(c for c in split("pod_termination")[1] if title(c) == "as designed")
    target = alone(tmp_path, "pod_termination", turned(check))
    done = subprocess.run(
        [sys.executable, "-m", "checker", str(target)], capture_output=True, text=True, check=False
    )
    assert done.returncode == NOT_MET
    assert "as designed" in done.stdout


def braces() -> list[tuple[str, int]]:
    return [
        (name, match.start()) for name in (*NAMES, *PARTS) for match in re.finditer("}", text(name))
    ]


@pytest.mark.parametrize(("name", "at"), braces())
def test_a_missing_brace_gives_one_message(tmp_path: Path, name: str, at: int) -> None:
    broken = tmp_path / "broken.stpa"
    broken.write_text(text(name)[:at] + text(name)[at + 1 :], encoding="utf-8")
    result = check_file(str(broken), Options())
    assert exit_status([result]) == WRONG
    assert len(result.diagnostics) == 1
    assert result.claims == ()


def test_the_boundary_is_exact_to_the_millisecond() -> None:
    verdicts = {claim.title: claim.verdict for claim in checked("pod_termination").claims}
    assert verdicts["exactly as long as the routes take: too short"] is Verdict.REACHABLE
    assert verdicts["one millisecond more: long enough"] is Verdict.UNREACHABLE
    assert verdicts["how long is long enough"] is Verdict.UNREACHABLE
