"""The limits that the documentation names are those of the source, and each has its message."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker import codes
from checker.evidence import conform_map, documents, events
from checker.model import load, rewrite
from checker.model.checks import settings
from checker.syntax import limits, sources
from checker.system.lowering import scope
from tests.rules.deciding import model_of

PAGE = (Path(__file__).parent.parent / "docs" / "limits.md").read_text(encoding="utf-8")


def test_the_page_says_what_the_source_says() -> None:
    said = {int(number.replace(",", "")) for number in re.findall(r"\b\d[\d,]*\b", PAGE)}
    assert {
        sources.LARGEST_FILE // 1_000_000,
        limits.DEEPEST,
        limits.MOST_DIGITS,
        rewrite.MAX_DEPTH,
        rewrite.MAX_SIZE,
        load.MOST_IMPORTS_DEEP,
        load.MOST_FILES,
        settings.MOST_MEMBERS,
        scope.MAX_CHOICES,
        scope.MOST_COMBINATIONS,
        documents.MOST_BYTES // 1_000_000,
        documents.MOST_TOML // 1000,
        events.MOST_EVENTS,
        events.MOST_RUNS,
        conform_map.MOST_RULES,
    } <= said


def test_the_page_names_codes_that_exist() -> None:
    assert set(re.findall(r"KC\d{3}", PAGE)) <= set(codes.registry())


def test_too_many_combinations_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.system.lowering import LoweringError, Setting, lower

    monkeypatch.setattr(scope, "MOST_COMBINATIONS", 500)
    model = model_of(
        """system S
loss L-1 "l"
hazard H-1 "h" [L-1] when Q.k == 1
group G[10]
process P per G { state x : bool = false }
process Q {
    state k : 0..3 = 0
    event up any a in G any b in G any c in G when P[a].x and P[b].x and P[c].x do k = 1
}
check "c" H-1 reachable
"""
    )
    with pytest.raises(LoweringError) as error:
        lower(model, Setting(), {})
    found = error.value.diagnostic
    assert found.code is codes.TOO_MANY_COPIES
    assert found.message == "the model has more than 500 combinations of members and choices"
    assert found.notes == ("counted where a, b, c ranges over members; G has 10",)
