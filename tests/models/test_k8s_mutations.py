"""No part of a mechanism's model is decoration: its mutants are told from it by some claim.

Here a few mutants of each file are tried; `python -m tests.models.mutating` tries all of them.
"""

from __future__ import annotations

import random

import pytest

from tests.models.mutating import Mutant, files, mutants, survives
from tests.models.packaged import text

WHOLE = ("k8s/cloud", "k8s/operators")
"""Files all of whose mutants are noticed; one mutant of each is tried here, always the same."""


def sample() -> list[Mutant]:
    return [random.Random(name).choice(list(mutants(name))) for name in WHOLE]


@pytest.mark.parametrize("mutant", sample(), ids=lambda m: f"{m.name}, {m.what}")
def test_a_claim_notices(mutant: Mutant) -> None:
    assert not survives(mutant)


def test_every_mechanism_has_mutants() -> None:
    assert set(WHOLE) <= set(files())


def test_a_copy_that_says_the_same_survives() -> None:
    """What the test is worth: not everything is noticed."""
    same = Mutant("k8s/operators", "a blank line", text("k8s/operators") + "\n")
    assert survives(same)
