"""The parser's tables: read back as they were built, and built again where that cannot be."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker import resources
from checker.storage.store import Store
from checker.syntax import tables as module
from checker.syntax.tables import Tables, build, tables

SMALL = 'start: item*\nitem: "a" NAME?\nNAME: /[b-z]+/\n'


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for what is kept, and no tables in memory."""
    monkeypatch.setenv("KCHECK_CACHE_DIR", str(tmp_path))
    tables.cache_clear()
    yield tmp_path
    tables.cache_clear()


def again() -> Tables:
    tables.cache_clear()
    return tables()


def never(grammar: str) -> Tables:
    raise AssertionError("built although they were kept")


def entry(folder: Path) -> Path:
    (found,) = folder.glob("*-tables.answer")
    return found


def test_they_are_read_back_as_they_were_built(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = tables()
    assert built == build(resources.grammar_text())
    monkeypatch.setattr(module, "build", never)
    assert again() == built


def test_what_is_damaged_is_built_again(kept: Path) -> None:
    built = tables()
    path = entry(kept)
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])
    assert again() == built
    assert path.read_bytes() == whole


@pytest.mark.parametrize("body", [b"{", b"[1, 2]", b"[[], [[1, 2]], {}, 0, 0]", b"\xff", b"7"])
def test_what_is_something_else_is_built_again(body: bytes, kept: Path) -> None:
    built = tables()
    key = entry(kept).name.removesuffix(".answer")
    Store(kept).put(key, body)
    assert again() == built
    assert Store(kept).get(key) not in (None, body)


def test_another_grammar_has_other_tables(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = tables()
    monkeypatch.setattr(resources, "grammar_text", lambda: SMALL)
    small = again()
    assert small == build(SMALL) != built
    monkeypatch.undo()


def test_nothing_is_kept_where_that_is_not_wanted(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KCHECK_CACHE_DIR", "")
    assert again() == build(resources.grammar_text())
    assert list(kept.iterdir()) == []


def test_lark_is_loaded_only_to_build_them(kept: Path) -> None:
    program = (
        "import sys; from checker.syntax.parser import parse\n"
        "from checker.diagnostics import Source\n"
        "file = parse(Source('a', 'system S')).file\n"
        "print(len(file.items), 'lark' in sys.modules)"
    )

    def said() -> str:
        command = [sys.executable, "-c", program]
        return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout

    assert said() == "1 True\n"
    assert said() == "1 False\n"


def test_rules_and_what_is_built_of_them() -> None:
    """Lists have no value of their own, and all else is named for the builder."""
    made = build(SMALL)
    items = {rule.build for rule in made.rules}
    assert items == {None, "start", "item"}
    assert made.terminals == {"a": "A"}
    assert all(rule.origin.startswith("_") == (rule.build is None) for rule in made.rules)
