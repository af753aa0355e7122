"""The grammar: LALR(1) without conflicts, and in step with the code that reads it."""

from __future__ import annotations

import logging
from pathlib import Path

import lark
import pytest
from lark import Lark

from checker import resources
from checker.syntax import vocabulary
from checker.syntax.build import Builder
from checker.syntax.words import UNITS
from tests.syntax.examples import FILES


@pytest.fixture(scope="module")
def plain() -> Lark:
    """The grammar alone, with Lark's own contextual lexer."""
    return Lark(resources.grammar_text(), parser="lalr", maybe_placeholders=False)


def test_it_has_no_conflicts(caplog: pytest.LogCaptureFixture) -> None:
    lark.logger.propagate = True
    with caplog.at_level(logging.DEBUG, logger=lark.logger.name):
        Lark(resources.grammar_text(), parser="lalr", debug=True)
    assert [r.message for r in caplog.records if "onflict" in r.message] == []


def test_the_test_for_conflicts_can_fail(caplog: pytest.LogCaptureFixture) -> None:
    lark.logger.propagate = True
    with caplog.at_level(logging.DEBUG, logger=lark.logger.name):
        Lark('start: e\ne: e "+" e | "x"\n', parser="lalr", debug=True)
    assert any("Shift/Reduce conflict" in r.message for r in caplog.records)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_larks_own_lexer_reads_the_same_language(plain: Lark, path: Path) -> None:
    plain.parse(path.read_text(encoding="utf-8"))


def test_every_rule_has_its_method(plain: Lark) -> None:
    rules = {
        str(rule.alias or rule.origin.name)
        for rule in plain.rules
        if rule.alias or not (rule.options.expand1 or rule.origin.name.startswith("__"))
    }
    methods = {name for name in vars(Builder) if not name.startswith("_")}
    assert rules == methods


def test_the_vocabulary_is_that_of_the_grammar(plain: Lark) -> None:
    keywords = {t.pattern.value for t in plain.terminals if t.pattern.value.isalpha()}
    assert set(vocabulary.KEYWORDS) == keywords


def test_the_units_are_those_of_the_grammar(plain: Lark) -> None:
    pattern = plain.get_terminal("QUANTITY").pattern.value
    assert tuple(pattern.split("(")[2].split(")")[0].split("|")) == UNITS
