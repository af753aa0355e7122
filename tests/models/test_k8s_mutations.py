"""No part of a mechanism's model is decoration: its mutants are told from it by some claim.

Here a few mutants of each file are tried; `python -m tests.models.mutating` tries all of them.
"""

from __future__ import annotations

import random

import pytest

from tests.models.mutating import Mutant, files, mutants, survives
from tests.models.packaged import text

WHOLE = (
    "k8s/cloud",
    "k8s/conntrack",
    "k8s/credentials",
    "k8s/delivery",
    "k8s/descriptors",
    "k8s/disruption",
    "k8s/dns",
    "k8s/operators",
    "k8s/relist",
    "k8s/volumes",
)
"""Files all of whose mutants are noticed; one mutant of each is tried here, always the same."""


def sample() -> list[Mutant]:
    return [random.Random(name).choice(list(mutants(name))) for name in WHOLE]


@pytest.mark.parametrize("mutant", sample(), ids=lambda m: f"{m.name}, {m.what}")
def test_a_claim_notices(mutant: Mutant) -> None:
    assert not survives(mutant)


def test_every_mechanism_has_mutants() -> None:
    assert set(WHOLE) <= set(files())


def test_what_only_keeps_from_doing_it_again_is_left_in() -> None:
    """`when not X do X = true` says the same without its guard."""
    told = {m.what for m in mutants("k8s/config")}
    assert not any("without `not ApiServer.rolled_out`" in what for what in told)
    assert any("without `ApiServer.edited`" in what for what in told)


def test_a_copy_that_says_the_same_survives() -> None:
    """What the test is worth: not everything is noticed."""
    same = Mutant("k8s/operators", "a blank line", text("k8s/operators") + "\n")
    assert survives(same)
