"""The registry of codes, as `kcheck explain` tells it."""

from __future__ import annotations

import re

import pytest

from checker.codes import registry
from checker.diagnostics import Code
from checker.report.explain import explanation, find, listing, nearest

CODES = list(registry().values())


@pytest.mark.parametrize("spelling", ["KC602", "kc602", " KC602 ", "602"])
def test_a_code_is_found_however_it_is_written(spelling: str) -> None:
    found = find(spelling)
    assert found is not None
    assert found.ident == "KC602"


@pytest.mark.parametrize("spelling", ["", "KC", "KC999", "KC6O2", "99999999999999999999", "²"])
def test_what_is_no_code_is_not_found(spelling: str) -> None:
    assert find(spelling) is None


def test_the_nearest_codes() -> None:
    assert nearest("KC6O2")[0] == "KC602"
    assert nearest("nonsense") == []


def test_the_list_names_every_code_once() -> None:
    lines = listing().splitlines()
    for code in CODES:
        assert lines.count(f"  {code.ident}  {code.title}") == 1


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.ident)
def test_every_code_is_fit_to_be_read(code: Code) -> None:
    assert re.fullmatch(r"KC[0-6]\d\d", code.ident)
    assert code.title
    assert code.title[0].islower() or not code.title[0].isalpha() or code.title.split()[0].isupper()
    assert not code.title.endswith(".")
    text = explanation(code)
    assert text.startswith(f"{code.ident}: {code.title}\n\n")
    assert len(code.explanation.strip()) > 80, "an explanation says more than the title"
    assert all(len(line) <= 110 for line in text.splitlines())


def test_no_two_codes_share_a_number() -> None:
    import checker.codes as module

    all_codes = [value for value in vars(module).values() if isinstance(value, Code)]
    assert len({code.ident for code in all_codes}) == len(all_codes)
