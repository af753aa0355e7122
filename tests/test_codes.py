"""The registry of codes: complete, unambiguous, and each code worth explaining."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import checker
from checker import codes
from checker.diagnostics import Code

CONSTANTS = {name: value for name, value in vars(codes).items() if isinstance(value, Code)}


def test_identifiers_are_unique() -> None:
    assert len(codes.registry()) == len(CONSTANTS)


def test_every_code_that_is_used_is_registered() -> None:
    for path in Path(checker.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id == "codes"
                and node.attr.isupper()
            ):
                assert node.attr in CONSTANTS, f"{path}:{node.lineno}"


@pytest.mark.parametrize("code", codes.registry().values(), ids=lambda c: c.ident)
def test_a_code_is_explained_with_an_example(code: Code) -> None:
    assert re.fullmatch(r"KC[0-6][0-9]{2}", code.ident)
    assert code.title
    assert code.title[-1] not in ".!"
    if code is not codes.DEFECT:
        assert re.search(r"^ {4}\S", code.explanation, re.MULTILINE), "no example"
    assert max(len(line) for line in code.explanation.split("\n")) <= 110
