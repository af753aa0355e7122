"""Bugs that somebody could have made are caught; the page about them says what is so."""

from __future__ import annotations

import ast

import pytest

from tests.faults.catalogue import CATALOGUE, QUICK, Fault
from tests.faults.planting import ROOT, occurrences, plant
from tests.faults.table import rows


def test_the_catalogue_has_many_faults_each_with_a_name_of_its_own() -> None:
    assert len(CATALOGUE) >= 30
    assert len({fault.name for fault in CATALOGUE}) == len(CATALOGUE)
    assert {*QUICK} <= {fault.name for fault in CATALOGUE}


@pytest.mark.parametrize("fault", CATALOGUE, ids=lambda f: f.name)
def test_a_fault_fits_the_source(fault: Fault) -> None:
    assert occurrences(fault) == 1
    text = (ROOT / fault.file).read_text(encoding="utf-8")
    ast.parse(text.replace(fault.old, fault.new))
    for tests in fault.tests:
        assert (ROOT / tests).exists()


def test_the_page_lists_the_catalogue() -> None:
    assert [(fault, where) for fault, where, _ in rows()] == [(f.name, f.file) for f in CATALOGUE]


@pytest.mark.parametrize("test", sorted({test for _, _, test in rows()}))
def test_the_page_names_tests_that_exist(test: str) -> None:
    file, _, names = test.partition("::")
    tree: ast.AST = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    for name in names.split("::"):
        defined = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name
        ]
        assert defined, f"{file} has no {name}"
        tree = defined[0]


@pytest.mark.parametrize("name", QUICK)
def test_planted_faults_are_caught(name: str) -> None:
    fault = next(f for f in CATALOGUE if f.name == name)
    caught = plant(fault)
    assert caught.test is not None, caught.output
