"""The pre-commit hooks and the GitHub Action: their definitions are valid, and what they run works.

What only GitHub can do (set up a Python, show annotations) is not run here.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

import checker
from tests.report.failing import MODEL
from tests.test_cli import LONG

ROOT = Path(checker.__file__).parent.parent
SCHEMA = ROOT / "tests" / "data" / "schemas" / "github-action.json"

pytestmark = pytest.mark.skipif(
    not (ROOT / "action.yml").exists(), reason="an installed package has neither"
)

GOOD = MODEL[: MODEL.index('check "一')]


def hooks() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    return loaded


def action() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
    return loaded


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A folder with models, and a `kcheck` on its PATH."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "kcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    command.chmod(0o755)
    (tmp_path / "models" / "more").mkdir(parents=True)
    (tmp_path / "models" / "drain.stpa").write_text(MODEL)
    (tmp_path / "models" / "more" / "a good one.stpa").write_text(GOOD)
    return tmp_path


def ran(repository: Path, command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{repository / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "GITHUB_OUTPUT": str(repository / "output"),
        "GITHUB_STEP_SUMMARY": str(repository / "summary"),
        **variables,
    }
    return subprocess.run(
        command, cwd=repository, env=environment, capture_output=True, text=True, timeout=120
    )


class TestHooks:
    def test_pre_commit_takes_the_definitions(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def test_the_hooks_see_models_and_nothing_else(self) -> None:
        for hook in hooks():
            assert re.search(hook["files"], "models/pod.stpa")
            assert not re.search(hook["files"], "models/pod.stpa.txt")

    def test_the_check_hook_fails_and_says_why(self, repository: Path) -> None:
        entry = {hook["id"]: shlex.split(hook["entry"]) for hook in hooks()}["kcheck"]
        done = ran(repository, [*entry, "models/more/a good one.stpa"])
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        done = ran(repository, [*entry, "models/drain.stpa"])
        assert done.returncode == 1
        assert "NOT MET: 一秒で足りる" in done.stdout

    def test_the_format_hook_changes_the_file(self, repository: Path) -> None:
        entry = {hook["id"]: shlex.split(hook["entry"]) for hook in hooks()}["kcheck-fmt"]
        path = repository / "models" / "drain.stpa"
        path.write_text(MODEL.replace("    event stop", " event   stop"))
        assert ran(repository, [*entry, "models/drain.stpa"]).returncode == 0
        formatted = path.read_text()
        assert "\n    event stop\n" in formatted


class TestAction:
    def test_the_definition_is_valid(self) -> None:
        Draft7Validator(json.loads(SCHEMA.read_text())).validate(action())

    def test_every_input_reaches_the_script_and_nothing_is_pasted_into_it(self) -> None:
        """An expression inside `run` would let an input become a command."""
        definition = action()
        steps = definition["runs"]["steps"]
        assert not any("${{" in step.get("run", "") for step in steps)
        passed = {
            name
            for step in steps
            for value in [*step.get("env", {}).values(), *step.get("with", {}).values()]
            for name in re.findall(r"inputs\.([\w-]+)", str(value))
        }
        assert passed == set(definition["inputs"])
        script = (ROOT / "action" / "check.sh").read_text()
        for variable in steps[-1]["env"]:
            assert variable in script

    def test_the_scripts_of_the_steps_are_there(self) -> None:
        for step in action()["runs"]["steps"]:
            for path in re.findall(r"\$GITHUB_ACTION_PATH/([\w/.]+)", step.get("run", "")):
                assert os.access(ROOT / path, os.X_OK)
                subprocess.run(["bash", "-n", ROOT / path], check=True)

    def check(self, repository: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        return ran(repository, ["bash", str(ROOT / "action" / "check.sh")], **variables)

    def test_a_failing_model(self, repository: Path) -> None:
        done = self.check(
            repository,
            KCHECK_MODELS="models/**/*.stpa\n",
            KCHECK_SARIF="out.sarif",
            KCHECK_JUNIT="out.xml",
        )
        assert done.returncode == 1
        assert (repository / "output").read_text() == "status=1\n"
        summary = (repository / "summary").read_text()
        assert summary.startswith("# kcheck\n\n2 files, 3 claims: 2 met, 1 not met,")
        assert '"version": "2.1.0"' in (repository / "out.sarif").read_text()
        assert "<testsuites" in (repository / "out.xml").read_text()
        log = done.stdout.splitlines()
        assert log[0].startswith("::stop-commands::kcheck-")
        resumed = log.index(f"::{log[0].removeprefix('::stop-commands::')}::")
        assert [line[:40] for line in log[resumed + 1 :]] == [
            "::error file=models/drain.stpa,line=32,e"
        ]

    def test_a_good_model_with_a_space_in_its_name(self, repository: Path) -> None:
        done = self.check(
            repository, KCHECK_MODELS="  models/more/a good one.stpa  ", KCHECK_SUMMARY="false"
        )
        assert done.returncode == 0, done.stderr
        assert (repository / "output").read_text() == "status=0\n"
        assert not (repository / "summary").exists()

    def test_nothing_to_check_is_no_success(self, repository: Path) -> None:
        done = self.check(repository, KCHECK_MODELS="modles/*.stpa")
        assert done.returncode == 2
        assert done.stdout == "::error title=kcheck::no model matches a pattern of 'models'\n"
        assert (repository / "output").read_text() == "status=2\n"

    @pytest.mark.parametrize(("undecided", "status"), [("fail", 3), ("pass", 0)])
    def test_undecided(self, undecided: str, status: int, repository: Path) -> None:
        (repository / "long.stpa").write_text(LONG)
        done = self.check(
            repository,
            KCHECK_MODELS="long.stpa",
            KCHECK_TIMEOUT="200ms",
            KCHECK_UNDECIDED=undecided,
        )
        assert done.returncode == status
        assert (repository / "output").read_text() == "status=3\n"
        assert "\n::warning file=long.stpa,line=18,col=1," in done.stdout
