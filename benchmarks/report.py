"""The measurements as a page: what was asked for, as ratios, and then all figures."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version

from benchmarks.families import DELAYS, FAMILIES, SIZES, Instance
from benchmarks.measure import Cost, median
from benchmarks.tools import Result

OFFICIAL = ("B1x", "B2", "B3")


@dataclass(slots=True)
class Table:
    """Results by instance, for each tool; and for each file of many claims its costs the first
    time, again, and the first time ever (not even the parser's tables are there)."""

    runs: int
    kcheck: dict[Instance, Result] = field(default_factory=dict)
    spin: dict[Instance, Result] = field(default_factory=dict)
    z3: dict[Instance, Result] = field(default_factory=dict)
    z3_in_python: dict[Instance, Result] = field(default_factory=dict)
    claims: dict[str, tuple[list[Cost], list[Cost], list[Cost]]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def seconds(self, instance: Instance) -> float | None:
        """Processor time of kcheck where it gave the right answer."""
        found = self.kcheck.get(instance)
        return found.cost.cpu if found is not None and found.right else None


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to reach, and what was measured."""

    what: str
    limit: str
    measured: str
    reached: bool | None


def text(table: Table) -> str:
    """The whole page, in Markdown."""
    return "\n".join(
        (
            "# Results",
            "",
            "Written by `python -m benchmarks`; see [README.md](README.md) for what is measured.",
            f"Medians of {table.runs} runs of whole processes, from start to end: seconds of wall "
            "time (of processor",
            "time, all threads together), MiB of peak memory. Ratios are of processor time, which "
            "depends less on what",
            "else the machine is doing, and of one run on one machine.",
            "",
            f"kcheck on Python {platform.python_version()}, z3 {version('z3-solver')}, "
            f"{os.cpu_count()} cores.",
            *(f"\n{remark}" for remark in table.remarks),
            "",
            "## What is to be reached",
            "",
            "| | at most | measured | |",
            "|---|---|---|---|",
            *(_goal_row(g) for g in goals(table)),
            "",
            "## Sizes",
            "",
            *_sizes(table),
            "",
            "## Delays",
            "",
            *_delays(table),
            "",
            "## Files of 50 claims",
            "",
            *_claims(table),
            "",
            "## Beside Spin",
            "",
            *_beside_spin(table),
            "",
            "## Beside z3 alone",
            "",
            *_beside_z3(table),
            "",
        )
    )


def _goal_row(goal: Goal) -> str:
    word = {True: "reached", False: "**not reached**", None: "not measured"}[goal.reached]
    return f"| {goal.what} | {goal.limit} | {goal.measured} | {word} |"


def goals(table: Table) -> Iterator[Goal]:
    """Every ratio that was asked for."""
    for family in FAMILIES:
        for safe in (True, False):
            fast, slow = (Instance(family, safe, 10, d) for d in (DELAYS[0], DELAYS[-1]))
            yield _ratio(table, f"{_named(family, safe)}: delays x100", slow, fast, 1.3)
    for safe in (True, False):
        ten, thousand = Instance("B1x", safe, 10), Instance("B1x", safe, 1000)
        yield _ratio(table, f"{_named('B1x', safe)}: N = 1000 over N = 10", thousand, ten, 3)
        any_, three = Instance("B1x", safe, None), Instance("B1x", safe, 3)
        yield _ratio(table, f"{_named('B1x', safe)}: any N over N = 3", any_, three, 1)
    for family in FAMILIES:
        small = Instance(family, True, 1)
        name = _named(family, True)
        yield _ratio(table, f"{name}: any N over N = 1", Instance(family, True, None), small, 3)
    for family in ("B2", "B2h"):
        small = next(i for i in (Instance(family, False, n) for n in (1, 3)) if i.exists)
        name = f"{_named(family, False)}: N = 1000 over N = {small.size}"
        yield _ratio(table, name, Instance(family, False, 1000), small, 3)
    yield from _spin_goals(table)
    yield from _overheads(table)
    yield from _again(table)


def _ratio(table: Table, what: str, over: Instance, under: Instance, most: float) -> Goal:
    a, b = table.seconds(over), table.seconds(under)
    if a is None or b is None:
        missing = over if a is None else under
        found = table.kcheck.get(missing)
        word = "not measured" if found is None else found.answer
        return Goal(what, f"{most:g}x", f"{missing.name}: {word}", None if found is None else False)
    # a twentieth is noise between two runs of one and the same thing
    return Goal(what, f"{most:g}x", f"{a / b:.2f}x", a / b <= most * 1.05)


def _spin_goals(table: Table) -> Iterator[Goal]:
    for family in FAMILIES:
        ran = {i: r for i, r in table.spin.items() if i.family == family and i.safe}
        done = [i for i, r in ran.items() if r.right]
        if done:
            largest = max(done, key=lambda i: i.size or 0)
            ours = table.seconds(largest)
            times = None if ours is None else ran[largest].cost.cpu / ours
            yield Goal(
                f"{family}, safe: faster than Spin at its largest N ({largest.size})",
                "at least 5x",
                "no answer" if times is None else f"{times:.1f}x",
                times is not None and times >= 5,
            )
        out = [i for i, r in ran.items() if not r.right]
        if out and family in OFFICIAL:
            beyond = [i for i in table.kcheck if i.family == family and i.safe and i.size != 1]
            answered = all(table.kcheck[i].right for i in beyond)
            yield Goal(
                f"{family}, safe: an answer where Spin runs out (N = {out[0].size})",
                "an answer",
                "for every N" if answered else "not for every N",
                answered,
            )


MANY = {
    "sizes": "50 claims, B2h with 1 to 50 members",
    "doors": "50 claims that take milliseconds each",
}


def _again(table: Table) -> Iterator[Goal]:
    for name, (first_time, once_more, _) in table.claims.items():
        first, again = median(first_time).cpu, median(once_more).cpu
        what = f"{MANY[name]}: a second run"
        yield Goal(f"{what} over the first", "a tenth", f"{again / first:.2f}", again <= first / 10)
        yield Goal(what, "0.2 s", f"{again:.2f} s", again <= 0.2)


def _claims(table: Table) -> Iterator[str]:
    yield "| | the first run | a second run | the first run of an installation |"
    yield "|---|---|---|---|"
    for name, costs in table.claims.items():
        yield f"| {MANY[name]} | {' | '.join(_cost(median(kind)) for kind in costs)} |"


def _overheads(table: Table) -> Iterator[Goal]:
    """Whole processes: kcheck's, and that of z3's own command, which needs no Python."""
    pairs = [(i, r) for i, r in table.z3.items() if r.right and table.seconds(i) is not None]
    if not pairs:
        return
    worst = max(pairs, key=lambda p: (table.seconds(p[0]) or 0) - 1.3 * p[1].cost.cpu)
    ours, bare = table.seconds(worst[0]) or 0, worst[1].cost.cpu
    yield Goal(
        f"over z3 alone, the worst of {len(pairs)} ({worst[0].name})",
        "0.3 s + 30 %",
        f"{ours:.2f} s over {bare:.2f} s",
        ours <= 0.3 + 1.3 * bare,
    )


def _named(family: str, safe: bool) -> str:
    return f"{family}, {'safe' if safe else 'unsafe'}"


@cache
def _size(size: int | None) -> str:
    return "any" if size is None else str(size)


def _cell(result: Result | None) -> str:
    if result is None:
        return ""
    if not result.right:
        return f"{result.answer} ({result.cost.cpu:.1f} s)"
    return _cost(result.cost)


def _cost(cost: Cost) -> str:
    return f"{cost.wall:.2f} s ({cost.cpu:.2f}), {cost.memory:.0f} MiB"


def _sizes(table: Table) -> Iterator[str]:
    yield f"| | {' | '.join('N = ' + _size(n) for n in SIZES)} |"
    yield "|---" * (len(SIZES) + 1) + "|"
    for family in FAMILIES:
        for safe in (True, False):
            row = (_cell(table.kcheck.get(Instance(family, safe, n))) for n in SIZES)
            yield f"| {_named(family, safe)} | {' | '.join(row)} |"


def _delays(table: Table) -> Iterator[str]:
    yield f"| N = 10 | {' | '.join(f'{d} ms' for d in DELAYS)} |"
    yield "|---" * (len(DELAYS) + 1) + "|"
    for family in FAMILIES:
        for safe in (True, False):
            row = (_cell(table.kcheck.get(Instance(family, safe, 10, d))) for d in DELAYS)
            yield f"| {_named(family, safe)} | {' | '.join(row)} |"


def _beside_spin(table: Table) -> Iterator[str]:
    yield "| | N | Spin (generate, compile, verify) | kcheck |"
    yield "|---|---|---|---|"
    for instance, result in table.spin.items():
        ours = _cell(table.kcheck.get(instance))
        name = _named(instance.family, instance.safe)
        yield f"| {name} | {_size(instance.size)} | {_cell(result)} | {ours} |"


def _beside_z3(table: Table) -> Iterator[str]:
    yield "| | N | z3's command on kcheck's questions | z3 in Python on the same | kcheck |"
    yield "|---|---|---|---|---|"
    for instance, result in table.z3.items():
        ours = _cell(table.kcheck.get(instance))
        inside = _cell(table.z3_in_python.get(instance))
        name = f"{_named(instance.family, instance.safe)} | {_size(instance.size)}"
        yield f"| {name} | {_cell(result)}, {result.note} | {inside} | {ours} |"
