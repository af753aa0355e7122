"""A store of files: whole or absent, bounded, shared by processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.storage.store import Holdings, Store


def aged(store: Store, key: str, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(store.folder / f"{key}.answer", (then, then))


def test_what_is_put_is_got(tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "folder")
    assert store.get("a") is None
    store.put("a", b"one\ntwo\n")
    assert store.get("a") == b"one\ntwo\n"
    assert store.get("b") is None
    store.put("a", b"")
    assert store.get("a") == b""


def test_the_folder_is_for_its_owner_and_says_what_it_is(tmp_path: Path) -> None:
    store = Store(tmp_path / "cache")
    store.put("a", b"x")
    assert store.folder.stat().st_mode & 0o777 == 0o700
    tag = (store.folder / "CACHEDIR.TAG").read_text()
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: data[:-1] + b"y",
        lambda data: data.replace(b"cache 1", b"cache 2"),
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: b"a line of something else\nx",
    ],
)
def test_what_is_damaged_is_absent_and_goes(harm: object, tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("a", b"content")
    path = tmp_path / "a.answer"
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    assert store.get("a") is None
    assert not path.exists()


def test_the_limit_holds_and_what_was_read_last_stays(tmp_path: Path) -> None:
    store = Store(tmp_path, largest=2000)
    for age, key in enumerate(["d", "c", "b", "a"]):
        store.put(key, b"x" * 300)
        aged(store, key, 1000 - age)
    assert store.get("d") is not None  # read now, though written first
    for key in ("e", "f"):
        store.put(key, b"x" * 300)
    kept = sorted(path.stem for path in tmp_path.glob("*.answer"))
    assert kept == ["a", "b", "d", "e", "f"]
    assert store.holdings().size <= 2000


def test_what_is_too_large_is_not_kept(tmp_path: Path) -> None:
    store = Store(tmp_path, largest=1000)
    store.put("a", b"x" * 900)
    assert store.holdings() == Holdings(0, 0)


def test_clearing_removes_answers_and_nothing_else(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("a", b"x")
    store.put("b", b"y")
    (tmp_path / "letter.txt").write_text("dear")
    (tmp_path / "tmp123.partial").write_text("half")
    size = store.holdings().size
    assert store.clear() == Holdings(2, size)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CACHEDIR.TAG", "letter.txt"]
    assert store.clear() == Holdings(0, 0)


def test_what_nobody_finished_writing_goes_after_a_while(tmp_path: Path) -> None:
    store = Store(tmp_path)
    old, new = tmp_path / "old.partial", tmp_path / "new.partial"
    old.write_text("half")
    new.write_text("half")
    os.utime(old, (0, 0))
    store.put("a", b"x")
    assert (old.exists(), new.exists()) == (False, True)


def test_a_folder_that_cannot_be_used_is_an_empty_store(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    store = Store(blocked)
    store.put("a", b"x")
    assert store.get("a") is None
    assert store.holdings() == Holdings(0, 0)
    assert store.clear() == Holdings(0, 0)


def test_processes_that_write_at_once_leave_whole_entries(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from checker.storage.store import Store\n"
        "store = Store(Path(sys.argv[1]), largest=400_000)\n"
        "for turn in range(60):\n"
        "    key = str(turn % 7)\n"
        "    store.put(key, sys.argv[2].encode() * 20_000)\n"
        "    body = store.get(key)\n"
        "    assert body is None or len(set(body)) == 1 and len(body) == 20_000, key\n"
        "    if turn % 20 == 19: store.clear()\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), letter]) for letter in "abc"
    ]
    assert [process.wait(timeout=120) for process in running] == [0, 0, 0]
    assert not list(tmp_path.glob("*.partial"))
