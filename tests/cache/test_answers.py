"""When an answer that was given before is given again, and when not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker import pipeline
from checker.cache import answers as answers_module
from checker.cache.answers import Answers, Asked, Effort, Recalled
from checker.diagnostics import Severity
from checker.model import imports
from checker.model.load import load_model
from checker.results import FileResult, Verdict
from checker.storage.store import Store

ROOT = """system S "s"
import "parts/a.stpa"
loss L-1 "l"
hazard H-1 "h" [L-1] when P.bad
"""
A = 'import "b.stpa"\n'
B = "process P { state bad : bool = false }\n"
C = "process Q { state bad : bool = true }\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A model of three files; `b` might come from beside `a`, or from the packaged models."""
    home = tmp_path / "home"
    (home / "parts").mkdir(parents=True)
    (home / "model.stpa").write_text(ROOT)
    (home / "parts" / "a.stpa").write_text(A)
    packaged = tmp_path / "packaged"
    packaged.mkdir()
    (packaged / "b.stpa").write_text(B)
    monkeypatch.setattr(imports, "models_folder", lambda: packaged)
    monkeypatch.chdir(home)
    yield home


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    monkeypatch.setattr(answers_module, "identity", lambda: "me")
    return Answers(Store(tmp_path / "cache"), "me")


EFFORT = Effort(60.0, 40)
ASKED = Asked("check", "model.stpa", EFFORT)


def give(kept: Answers, asked: Asked = ASKED, name: str = "S") -> FileResult:
    """Answer, and remember it."""
    loaded = load_model(asked.path)
    assert loaded.model is not None, loaded.diagnostics
    result = FileResult(asked.path, name, (), (), ())
    kept.keep(asked, loaded.looked, loaded.sources, result)
    return replace(result, sources=loaded.sources)


def again(kept: Answers, asked: Asked = ASKED) -> FileResult | None:
    found: Recalled[FileResult] | None = kept.recall(asked, FileResult)
    return None if found is None else replace(found.result, sources=found.sources)


def test_the_same_question_has_the_same_answer(folder: Path, kept: Answers) -> None:
    assert again(kept) is None
    given = give(kept)
    assert again(kept) == given
    assert [os.path.basename(s.path) for s in given.sources] == ["model.stpa", "a.stpa", "b.stpa"]


CHANGES: dict[str, Callable[[Path], object]] = {
    "the root": lambda home: (home / "model.stpa").write_text(ROOT + "\n// more\n"),
    "an import": lambda home: (home / "parts" / "a.stpa").write_text(A + "// more\n"),
    "what an import imports": lambda home: (home.parent / "packaged" / "b.stpa").write_text(C),
    "a file nearer than the packaged one": lambda home: (home / "parts" / "b.stpa").write_text(B),
    "a file that is gone": lambda home: (home.parent / "packaged" / "b.stpa").unlink(),
    "a file that cannot be read": lambda home: (home / "parts" / "a.stpa").write_bytes(b"\xff"),
    "a link that leads away": lambda home: _link_away(home),
}


def _link_away(home: Path) -> None:
    shutil.move(home / "parts" / "a.stpa", home.parent / "a.stpa")
    os.symlink(home.parent / "a.stpa", home / "parts" / "a.stpa")


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_another_text_or_place_is_another_question(
    change: Callable[[Path], object], folder: Path, kept: Answers
) -> None:
    give(kept)
    change(folder)
    assert again(kept) is None


def test_text_that_reads_the_same_is_the_same(folder: Path, kept: Answers) -> None:
    given = give(kept)
    os.utime("model.stpa", (0, 0))
    (folder / "model.stpa").write_bytes(b"\xef\xbb\xbf" + ROOT.replace("\n", "\r\n").encode())
    assert again(kept) == given


def test_going_back_and_forth_finds_both(folder: Path, kept: Answers) -> None:
    first = give(kept, name="one")
    (folder / "parts" / "a.stpa").write_text(A + 'import "c.stpa"\n')
    (folder / "parts" / "c.stpa").write_text(C)
    second = give(kept, name="two")
    assert again(kept) == second
    (folder / "parts" / "a.stpa").write_text(A)
    assert again(kept) == first


def test_a_folder_may_move_with_all_that_is_in_it(
    folder: Path, kept: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = give(kept)
    moved = folder.parent / "moved"
    shutil.copytree(folder, moved)
    monkeypatch.chdir(moved)
    assert again(kept) == given
    (moved / "parts" / "a.stpa").write_text(A + "// more\n")
    assert again(kept) is None


def test_files_are_named_as_they_are_asked_for_now(
    folder: Path, kept: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(kept)
    monkeypatch.chdir(folder / "parts")
    assert again(kept, replace(ASKED, path="../model.stpa")) is None
    assert again(kept, replace(ASKED, path=str(folder / "model.stpa"))) is None


def test_another_kcheck_asks_itself(folder: Path, kept: Answers) -> None:
    give(kept)
    assert again(Answers(kept.store, "another")) is None


def test_a_kcheck_that_changed_meanwhile_keeps_nothing(
    folder: Path, kept: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers_module, "identity", lambda: "changed")
    give(kept)
    assert kept.store.holdings().entries == 0


def test_other_words_are_another_question(folder: Path, kept: Answers) -> None:
    give(kept)
    assert again(kept, replace(ASKED, words=("H-1",))) is None
    assert again(kept, replace(ASKED, command="grid")) is None


@pytest.mark.parametrize(
    ("now", "enough"),
    [
        (Effort(60.0, 40), True),
        (Effort(1.0, 3), True),
        (Effort(60.0, 40, 512), True),
        (Effort(61.0, 40), False),
        (Effort(60.0, 41), False),
    ],
)
def test_more_effort_asks_again(now: Effort, enough: bool, folder: Path, kept: Answers) -> None:
    give(kept)
    assert (again(kept, replace(ASKED, effort=now)) is not None) is enough


def test_memory_is_an_effort_as_well() -> None:
    assert Effort(1, 1).covers(Effort(1, 1, 10))
    assert Effort(1, 1, 10).covers(Effort(1, 1, 9))
    assert not Effort(1, 1, 10).covers(Effort(1, 1, 11))
    assert not Effort(1, 1, 10).covers(Effort(1, 1))


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'[["x"],[]]', b"[1,2,3]", b"\xff", b"null"])
def test_what_is_no_answer_is_removed(body: bytes, folder: Path, kept: Answers) -> None:
    give(kept)
    keys = [path.stem for path in kept.store.folder.glob("*.answer")]
    for key in keys:
        if not key.endswith("-files"):
            kept.store.put(key, body)
    assert again(kept) is None
    assert give(kept) == again(kept)
    for key in keys:
        kept.store.put(key, body)
    assert again(kept) is None
    assert give(kept) == again(kept)


def test_nothing_is_kept_of_what_is_undecided_wrong_or_stopped() -> None:
    from tests.cache.test_codec import RESULT

    settled = replace(RESULT, claims=RESULT.claims[:1])
    assert pipeline._settled(settled)
    claim = replace(settled.claims[0], verdict=Verdict.UNDECIDED)
    assert not pipeline._settled(replace(settled, claims=(claim,)))
    assert not pipeline._settled(replace(settled, interrupted=True))
    wrong = replace(RESULT.diagnostics[0], severity=Severity.ERROR)
    assert not pipeline._settled(replace(settled, diagnostics=(wrong,)))


def test_entries_that_are_nested_too_deep_are_forgotten(folder: Path, kept: Answers) -> None:
    give(kept)
    for entry in kept.store.folder.glob("*.answer"):
        kept.store.put(entry.stem, b"[" * 200_000)
        assert again(kept) is None
        assert not entry.exists()
        give(kept)
    assert again(kept) is not None
