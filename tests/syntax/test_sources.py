"""Bytes that are no model: each kind of file is refused for its own reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.diagnostics import Diagnostic, Source
from checker.syntax.parser import decode, load_source


def refusal(data: bytes) -> str:
    found = decode("m.stpa", data)
    assert isinstance(found, Diagnostic)
    return f"{found.code.ident}: {found.message}"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "KC007: `m.stpa` is empty"),
        (b" \n\t\n", "KC007: `m.stpa` is empty"),
        (b"\xef\xbb\xbf", "KC007: `m.stpa` is empty"),
        (b"system S\n\x00", "KC004: `m.stpa` is not text: byte 9 is zero"),
        (b"a\nb\n\xe9", "KC005: `m.stpa` is not UTF-8: byte 4 (line 3) is 0xe9"),
        (b"\xff\xfes\x00", "KC005: `m.stpa` is not UTF-8: it begins like UTF-16"),
        (b"a" * 4_000_001, "KC006: `m.stpa` is too large: more than 4 MB"),
        (b"Losses\nL1 x", "KC008: `m.stpa` is a file of PASTA, not one of kcheck"),
        (
            b"// a comment\n/* another */ SystemConstraints {",
            "KC008: `m.stpa` is a file of PASTA, not one of kcheck",
        ),
        (b"ControlStructure", "KC008: `m.stpa` is a file of PASTA, not one of kcheck"),
    ],
    ids=[
        "empty",
        "blank",
        "bom",
        "binary",
        "latin1",
        "utf16",
        "large",
        "pasta",
        "pasta2",
        "pasta3",
    ],
)
def test_what_is_no_model_is_refused(data: bytes, expected: str) -> None:
    assert refusal(data) == expected


def test_text_is_read_with_any_line_ends_and_a_byte_order_mark() -> None:
    assert decode("m", b"\xef\xbb\xbfsystem S\r\nloss\rx") == Source("m", "system S\nloss\nx")


def test_a_word_that_only_begins_like_a_section_is_no_pasta() -> None:
    assert isinstance(decode("m", b"Lossesx"), Source)


def test_files(tmp_path: Path) -> None:
    model = tmp_path / "model.stpa"
    model.write_text("system S\n")
    assert load_source(str(model)) == Source(str(model), "system S\n")
    missing = load_source(str(tmp_path / "modle.stpa"))
    assert isinstance(missing, Diagnostic)
    assert missing.message == f"there is no file `{tmp_path / 'modle.stpa'}`"
    assert missing.help == f"did you mean `{model}`?"
    folder = load_source(str(tmp_path))
    assert isinstance(folder, Diagnostic)
    assert folder.message == f"`{tmp_path}` is a folder, not a file"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    no_file = load_source(str(pipe))
    assert isinstance(no_file, Diagnostic)
    assert no_file.message == f"`{pipe}` is no regular file"
    assert isinstance(load_source("a\0b"), Diagnostic)


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    large = tmp_path / "large.stpa"
    with large.open("wb") as stream:
        stream.truncate(10**12)  # sparse: reading all of it would take the memory of the machine
    found = load_source(str(large))
    assert isinstance(found, Diagnostic)
    assert found.code.ident == "KC006"
