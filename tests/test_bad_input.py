"""Whatever it is given, the command answers: a clear message or a right verdict, soon, and never a
traceback."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from checker.cli import run

GOOD = """\
system Valve "a valve"
loss L-1 "the tank runs over"
hazard H-1 "open too long" [L-1]
    when Valve.level == 1
process Valve {
    state level : 0..3 = 0
    event rise
        when level == 0
        within 1s..2s
        do level = 1
}
check "it rises" H-1 reachable
"""

FAMILY = """\
system Valves "many valves"
loss L-1 "the tank runs over"
hazard H-1 "open too long" [L-1]
    when some(v in Valve: Tank.level[v] == 1)
group Valve[SIZE]
process Tank {
    state level per v in Valve : 0..3 = 0
    event rise any v in Valve
        when level[v] == 0
        do level[v] = 1
}
check "none rises" H-1 unreachable
"""

REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "error[KC007]: `model.stpa` is empty"),
    "only a comment": (b"# nothing\n", "error[KC101]: the file does not begin with `system`"),
    "binary": (bytes(range(256)) * 40, "error[KC004]: `model.stpa` is not text: byte 0 is zero"),
    "ten megabytes": (
        b"# comment\n" * 1_000_000,
        "error[KC006]: `model.stpa` is too large: more than 4 MB",
    ),
    "a thousand parentheses": (
        GOOD.replace("Valve.level == 1", "(" * 1000 + "Valve.level == 1" + ")" * 1000).encode(),
        "error[KC009]: parentheses and brackets are nested more than 200 levels deep",
    ),
    "a thousand times not": (
        GOOD.replace("Valve.level == 1", "not " * 1000 + "Valve.level == 1").encode(),
        "error[KC009]: an expression is more than 200 operators deep",
    ),
    "UTF-16": (GOOD.encode("utf-16"), "error[KC005]: `model.stpa` is not UTF-8"),
    "Shift JIS": (
        GOOD.replace("a valve", "弁").encode("shift-jis"),
        "error[KC005]: `model.stpa` is not UTF-8: byte 14 (line 1) is 0x95",
    ),
    "Latin-1": (
        GOOD.replace("a valve", "valvé").encode("latin-1"),
        "error[KC005]: `model.stpa` is not UTF-8: byte 18 (line 1) is 0xe9",
    ),
    "an import of itself": (
        b'system S "s"\nimport "model.stpa"\n',
        "error[KC103]: files import each other in a circle: model.stpa -> model.stpa",
    ),
    "an import of nothing": (
        b'system S "s"\nimport "nowhere.stpa"\n',
        'error[KC102]: cannot find the import "nowhere.stpa"',
    ),
    "PASTA": (
        b'Losses\n    L1 "Loss of life"\n\nHazards\n    H1 "Fire" [L1]\n',
        "error[KC008]: `model.stpa` is a file of PASTA, not one of kcheck",
    ),
    "a window that never opens": (
        GOOD.replace("1s..2s", "2s..1s").encode(),
        "error[KC301]: the window of `Valve.rise` is empty: it opens after 2s and closes after 1s",
    ),
    "a missing brace": (
        GOOD.replace("}\n", "").encode(),
        "error[KC027]: `}` is missing: `process Valve` is not closed",
    ),
    "a group of a million": (
        FAMILY.replace("SIZE", "1000000").encode(),
        "error[KC211]: group `Valve` has 1000000 members",
    ),
    "another language": (b'{"a": 1}\n', "error[KC020]: expected the next declaration, found `{`"),
}

ACCEPTED: dict[str, str] = {
    "as it is": GOOD,
    "a byte order mark": "\ufeff" + GOOD,
    "line ends of Windows": GOOD.replace("\n", "\r\n"),
    "Japanese names": GOOD.replace("Valve", "弁").replace("level", "水位"),
    "numbers beyond 64 bits": GOOD.replace("0..3", f"0..{10**30}")
    .replace("== 1", f"== {10**30}")
    .replace("= 1\n}", f"= {10**30}\n}}"),
    "times beyond 64 bits": GOOD.replace("1s..2s", f"{10**25}s..{10**25}s"),
    "a window of zero": GOOD.replace("1s..2s", "0s..0s"),
    "a group of zero members": FAMILY.replace("SIZE", "0"),
}


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "model.stpa"


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_one_message(
    name: str, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, message = REFUSED[name]
    model.write_bytes(content)
    began = time.monotonic()
    assert run(["model.stpa"]) == 2
    assert time.monotonic() - began < 20
    captured = capsys.readouterr()
    assert captured.err == ""
    errors = [line for line in captured.out.splitlines() if line.startswith("error")]
    assert len(errors) == 1
    assert errors[0].startswith(message)


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted_with_the_right_verdict(
    name: str, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model.write_bytes(ACCEPTED[name].encode())
    assert run(["model.stpa"]) == 0
    captured = capsys.readouterr()
    assert "1 claim: 1 met, 0 not met, 0 undecided, 0 not checked" in captured.out
    assert captured.err == ""


def test_a_folder(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model.mkdir()
    assert run(["model.stpa"]) == 2
    assert "error[KC002]: `model.stpa` is a folder, not a file\n" in capsys.readouterr().out


def test_a_missing_file(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (model.parent / "modal.stpa").write_text(GOOD)
    assert run(["model.stpa"]) == 2
    out = capsys.readouterr().out
    assert "error[KC001]: there is no file `model.stpa`\n" in out
    assert "did you mean `modal.stpa`?" in out


def test_an_import_loop(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model.write_text('system S "s"\nimport "other.stpa"\n')
    (model.parent / "other.stpa").write_text('import "model.stpa"\n')
    assert run(["model.stpa"]) == 2
    out = capsys.readouterr().out
    assert "files import each other in a circle: model.stpa -> other.stpa -> model.stpa\n" in out


def test_one_bad_file_does_not_hide_another(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model.write_text(GOOD)
    assert run(["missing.stpa", "model.stpa"]) == 2
    out = capsys.readouterr().out
    assert "error[KC001]: there is no file `missing.stpa`" in out
    assert "1 claim: 1 met" in out
    assert out.endswith(
        "2 files, 1 claim: 1 met, 0 not met, 0 undecided, 0 not checked; 1 file with errors\n"
    )
