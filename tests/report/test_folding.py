"""What nobody has to look at is folded, by file, where there is much of it."""

from __future__ import annotations

from checker.report.folding import MANY, by_file
from checker.report.items import Json


def rows(file: str, number: int, word: str = "met", status: str = "good") -> list[Json]:
    return [{"file": file, "word": word, "status": status, "n": n} for n in range(number)]


def test_rows_are_together_with_those_of_their_file() -> None:
    mixed = [*rows("b", 1), *rows("a", 2), *rows("b", 1, "not checked", "open")]
    assert [(g["file"], len(g["rows"]), g["said"]) for g in by_file(mixed)] == [
        ("b", 2, "1 met, 1 not checked"),
        ("a", 2, "2 met"),
    ]


def test_no_row_is_lost() -> None:
    mixed = [*rows("b", 3), *rows("a", 2), *rows("b", 4)]
    assert sum(len(g["rows"]) for g in by_file(mixed)) == 9


def test_little_is_shown_whole() -> None:
    assert all(g["open"] for g in by_file([*rows("a", MANY - 1), *rows("b", 1)]))


def test_much_is_folded_but_for_what_somebody_has_to_look_at() -> None:
    much = [
        *rows("bad", 1, "not met", "bad"),
        *rows("bad", 9),
        *rows("undecided", 1, "undecided", "undecided"),
        *rows("good", MANY),
    ]
    assert {g["file"]: g["open"] for g in by_file(much)} == {
        "bad": True,
        "undecided": True,
        "good": False,
    }


def test_what_is_proved_needs_no_word() -> None:
    (group,) = by_file([{"file": "a"}, {"file": "a"}])
    assert group["said"] == "2 proved"
