"""No part of a mechanism's model is decoration: its mutants are told from it by some claim.

Here a few mutants of each file are tried; `python -m tests.models.mutating` tries all of them.
"""

from __future__ import annotations

import random

import pytest

from tests.models.equivalent import EQUIVALENT
from tests.models.mutating import Mutant, files, mutants, objection, survives
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


@pytest.mark.parametrize("mutant", sample(), ids=str)
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
    assert survives(COPY)


COPY = Mutant("k8s/operators", 1, "Nothing", "a blank line", text("k8s/operators") + "\n")
TOLD = next(m for m in mutants("k8s/operators") if m.what.startswith("an hour later"))


def test_a_mutant_is_told_or_listed_and_not_both() -> None:
    assert objection(COPY, {}) == "nothing tells it"
    assert objection(COPY, {COPY.key}) is None
    assert objection(TOLD, {}) is None
    assert objection(TOLD, {TOLD.key}) == "it is listed, and told from the original"


def test_what_is_listed_as_equivalent_is_a_mutant_with_a_reason() -> None:
    """An edit of a model that takes the part away, or calls it otherwise, shows here."""
    made = [m.key for name in sorted({name for name, _ in EQUIVALENT}) for m in mutants(name)]
    assert {key: made.count(key) for key in EQUIVALENT} == dict.fromkeys(EQUIVALENT, 1)
    assert all(reason.strip() for reason in EQUIVALENT.values())


LISTED = [m for name in sorted({name for name, _ in EQUIVALENT}) for m in mutants(name)]


@pytest.mark.parametrize("mutant", [m for m in LISTED if m.key in EQUIVALENT], ids=str)
def test_nothing_tells_what_is_listed(mutant: Mutant) -> None:
    assert survives(mutant)
