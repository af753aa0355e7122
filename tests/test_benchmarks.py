"""A small part of the benchmarks: their claims are true, and cost does not grow. Ratios only."""

from __future__ import annotations

import statistics
import time

import pytest

from benchmarks.families import DELAYS, FAMILIES, Instance
from benchmarks.measure import Cost
from benchmarks.promela import promela
from benchmarks.report import Table, text
from benchmarks.tools import Result
from checker.claims.bench import Bench, Limits
from checker.claims.decide import claimed, decide
from checker.results import Verdict
from tests.rules.deciding import model_of

SMALL = [Instance(f, safe, n) for f in FAMILIES for safe in (True, False) for n in (1, 3, None)]


def verdict(instance: Instance) -> Verdict:
    bench = Bench(model_of(instance.text()), Limits(60.0, 40))
    return decide(bench, claimed(bench, bench.model.checks[-1]), 1).result.verdict


def cost(instance: Instance) -> float:
    """Processor time of a verdict, the model being loaded; the median of five."""
    bench = Bench(model_of(instance.text()), Limits(60.0, 40))
    times = []
    for _ in range(5):
        bench.known.clear()
        started = time.process_time()
        decide(bench, claimed(bench, bench.model.checks[-1]), 1)
        times.append(time.process_time() - started)
    return statistics.median(times)


@pytest.mark.parametrize("instance", [i for i in SMALL if i.exists], ids=lambda i: i.name)
def test_every_claim_is_true(instance: Instance) -> None:
    assert verdict(instance) is (Verdict.UNREACHABLE if instance.safe else Verdict.REACHABLE)


@pytest.mark.parametrize("family", ("B1x", "B2", "B3"))
@pytest.mark.parametrize("safe", (True, False))
def test_a_hundred_times_as_many_members_cost_the_same(family: str, safe: bool) -> None:
    assert cost(Instance(family, safe, 1000)) < 3 * cost(Instance(family, safe, 10))


@pytest.mark.parametrize("family", FAMILIES)
def test_delays_cost_nothing(family: str) -> None:
    short, long = (Instance(family, True, 10, delay) for delay in (DELAYS[0], DELAYS[-1]))
    assert cost(long) < 2 * cost(short)


def test_the_number_of_counted_members_is_no_matter_of_cost() -> None:
    assert cost(Instance("B2h", True, 1000)) < 3 * cost(Instance("B2h", True, 100))


def test_a_run_of_half_of_the_members_is_no_longer_with_more_of_them() -> None:
    assert cost(Instance("B2h", False, 1000)) < 3 * cost(Instance("B2h", False, 30))


def test_spin_is_asked_the_same() -> None:
    model = promela(Instance("B1x", False, 3))
    assert "#define N 3" in model and "#define GRACE 60" in model
    assert "#define SLOTS 500" in promela(Instance("B2h", True, 1000))
    assert "listing < SLOTS" not in promela(Instance("B2", False, 10))
    assert "#define PAUSE 31" in promela(Instance("B3", True, 10))


def test_the_page_says_what_was_not_reached() -> None:
    table = Table(1)
    for size, seconds in ((10, 1.0), (1000, 4.0)):
        cost_ = Cost(seconds, seconds, 100.0)
        table.kcheck[Instance("B1x", True, size)] = Result("safe", cost_)
    page = text(table)
    assert "| B1x, safe: N = 1000 over N = 10 | 3x | 4.00x | **not reached** |" in page
    assert "| B1x, unsafe: N = 1000 over N = 10 | 3x | B1x-unsafe-1000-30: not measured" in page
