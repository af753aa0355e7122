"""No part of a mechanism's model is decoration: its mutants are told from it by some claim.

Here one mutant of each file that has to be noticed is tried, always the same, but of those that
take longest; `python -m tests.models.mutating` tries all mutants of all files.
"""

from __future__ import annotations

import random

import pytest

from checker.syntax import tree
from checker.syntax.parser import parse
from checker.syntax.sources import Source
from tests.models import mutating
from tests.models.equivalent import EQUIVALENT
from tests.models.mutating import Mutant, files, mutants, objection, survives
from tests.models.packaged import text
from tests.models.surveys import FILES

LONG = ("k8s/autoscaling", "k8s/memory", "retry_chain", "stampede")
"""Of these it takes longest to see that a mutant is told."""


def sample() -> list[Mutant]:
    tried = [name for name in files() if name not in LONG]
    return [random.Random(name).choice(_to_notice(name)) for name in tried]


def _to_notice(name: str) -> list[Mutant]:
    return [m for m in mutants(name) if m.key not in EQUIVALENT]


@pytest.mark.parametrize("mutant", sample(), ids=str)
def test_a_claim_notices(mutant: Mutant) -> None:
    assert not survives(mutant)


def test_every_mechanism_has_mutants() -> None:
    """What has none: the two variants of `delivery`, which are values of a parameter of its."""
    without = {"k8s/delivery_pull", "k8s/delivery_push"}
    assert set(files()) == set(FILES) - without


def test_what_only_keeps_from_doing_it_again_is_left_in() -> None:
    """`when not X do X = true` says the same without its guard."""
    told = {m.what for m in mutants("k8s/config")}
    assert not any("without `not ApiServer.rolled_out`" in what for what in told)
    assert any("without `ApiServer.edited`" in what for what in told)
    told = {m.key[1] for m in mutants("k8s/routing")}
    unlist = "ControllerManager.CA-14 unlist_lost: without"
    assert f"{unlist} `ApiServer.slice_listed`" not in told
    assert f"{unlist} `not Pod.route_serves`" in told


def test_what_something_else_undoes_may_be_done_again() -> None:
    """A guard with a lower bound behind it counts from when the other one has undone it."""
    doing = "event on when not P.x within 1s..2s do P.x = true"
    assert _stays(f"process P {{ state x : bool = false\n{doing} }}") == {"x"}
    undoing = "event off when x do x = false"
    assert _stays(f"process P {{ state x : bool = false\n{doing}\n{undoing} }}") == set()


def _stays(written: str) -> set[str]:
    items = parse(Source("p.stpa", f"system S\n{written}\n")).file.items
    (process,) = (item for item in items if isinstance(item, tree.Component))
    return mutating.what_stays(process.members, f"system S\n{written}\n")


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
def test_nothing_tells_what_is_listed_at_a_glance(mutant: Mutant) -> None:
    """`python -m tests.models.mutating` looks at it for longer."""
    assert survives(mutant, glance=True)
