"""What shells offer: by their protocol, and in bash, zsh and fish where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import pytest

import checker
from checker.cli import run
from tests.test_cli_diff import MODEL

ROOT = Path(checker.__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drain.stpa").write_text(MODEL)
    (tmp_path / "drawing.svg").write_text("")
    (tmp_path / "wrong.stpa").write_text('system W\nhazard H-7 "half of it" [L-1\n{{{')
    return tmp_path


def offered(
    line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[str]:
    """What is offered for the last word of a line, as bash asks for it."""
    words = line.split(" ")
    monkeypatch.setenv("_KCHECK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", line.replace(",", "\\,"))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    assert run([]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return [entry.removeprefix("plain,") for entry in captured.out.splitlines() if entry]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("kcheck dra", ["drain.stpa"]),
        ("kcheck reg", ["region"]),
        ("kcheck d", ["diff", "drain.stpa"]),
        ("kcheck drain.stpa wr", ["wrong.stpa"]),
        ("kcheck check dra", ["drain.stpa"]),
        ("kcheck show dra", ["drain.stpa"]),
        ("kcheck --format s", ["sarif"]),
        ("kcheck check --format m", ["markdown"]),
        ("kcheck diff drain.stpa w", ["wrong.stpa"]),
        ("kcheck region drain.stpa H", ["H-1"]),
        ("kcheck region drain.stpa H-1 --over gr", ["grace"]),
        ("kcheck region drain.stpa H-1 --over grace,p", ["grace,poll"]),
        ("kcheck region drain.stpa H-1 --with HS", ["HS-1"]),
        ("kcheck region drain.stpa H-1 --with HS-1,po", ["HS-1,poll="]),
        ("kcheck trace drain.stpa U", ["UCA-1"]),
        ("kcheck trace drain.stpa as", ["as designed"]),
        ("kcheck explain kc602", ["KC602"]),
        ("kcheck completion ", ["bash", "zsh", "fish"]),
        ("kcheck region wrong.stpa H", ["H-7"]),
        ("kcheck region missing.stpa H", []),
        ("kcheck region nowhere/", []),
    ],
)
def test_the_command_line_goes_on(
    line: str,
    expected: list[str],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert offered(line, monkeypatch, capsys) == expected


def test_folders_are_left_to_the_shell(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "models").mkdir()
    (folder / "models" / "a.stpa").write_text(MODEL)
    assert offered("kcheck show m", monkeypatch, capsys) == ["file,m"]
    assert offered("kcheck show models/", monkeypatch, capsys) == ["models/a.stpa"]


def test_completing_loads_no_solver(folder: Path) -> None:
    program = (
        "import sys; from checker.cli import run\n"
        "run([]); assert not {'z3', 'cvc5'} & {*sys.modules}"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "_KCHECK_COMPLETE": "bash_complete",
        "COMP_WORDS": "kcheck region drain.stpa H",
        "COMP_CWORD": "3",
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "plain,H-1\n", "")


class TestShells:
    """A script that completes `kcheck dra` as if somebody pressed the tabulator."""

    SCRIPTS: ClassVar = {
        "bash": (
            'eval "$(kcheck completion bash)"\n'
            "COMP_WORDS=(kcheck dra) COMP_CWORD=1\n"
            "_kcheck_completion kcheck\n"
            'echo "${COMPREPLY[@]}"\n'
        ),
        "zsh": (
            "autoload -Uz compinit && compinit -u -D\n"
            'eval "$(kcheck completion zsh)"\n'
            "compadd() { print -l ${completions}; }\n"
            "words=(kcheck dra) CURRENT=2\n"
            "_kcheck_completion\n"
        ),
        "fish": 'kcheck completion fish | source\ncomplete -C "kcheck dra"\n',
    }

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_a_real_shell(self, shell: str, folder: Path) -> None:
        program = shutil.which(shell)
        if program is None:
            pytest.skip(f"{shell} is not installed")
        (folder / "bin").mkdir()
        command = folder / "bin" / "kcheck"
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
        command.chmod(0o755)
        (folder / "bin").rename(folder.parent / f"{folder.name}-bin")
        environment = {
            **os.environ,
            "PATH": f"{folder.parent / f'{folder.name}-bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
        }
        options = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
        done = subprocess.run(
            [program, *options, "-c", self.SCRIPTS[shell]],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert "drain.stpa" in done.stdout.split(), done.stdout + done.stderr

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_the_script(self, shell: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["completion", shell]) == 0
        assert f"_KCHECK_COMPLETE={shell}_complete" in capsys.readouterr().out

    def test_another_shell(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["completion", "tcsh"]) == 2
        assert "'tcsh' is not one of 'bash', 'zsh', 'fish'" in capsys.readouterr().err
