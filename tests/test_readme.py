"""The README's first model is formatted, and its output is what the command says of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import checker
from checker.cli import run

README = Path(checker.__file__).parent.parent / "README.md"

pytestmark = pytest.mark.skipif(
    not README.exists(), reason="an installed package has no README beside it"
)


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", README.read_text(), re.DOTALL | re.MULTILINE)
    assert found
    return found[1]


def steady(text: str) -> str:
    """The text without what differs between two runs: times of the machine, the engine that won."""
    text = re.sub(r"(?m)(reachable) +[\d.]+m?s ", r"\1 T ", text)
    return re.sub(r"(?s)(proved|steps) by .*?(?=\n\S|\n\n)", r"\1", text)


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    (tmp_path / "drain.stpa").write_text(block("stpa"))
    return "drain.stpa"


def test_the_model_is_formatted(model: str) -> None:
    assert run(["fmt", "--check", model]) == 0


def test_the_output_is_real(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    command, _, expected = block("console").partition("\n")
    assert command == "$ kcheck drain.stpa"
    assert run([model]) == 1
    assert steady(capsys.readouterr().out) == steady(expected)
