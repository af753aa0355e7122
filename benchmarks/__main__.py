"""`python -m benchmarks`: measures everything and writes RESULTS.md. See README.md."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import report
from benchmarks.families import (
    DELAYS,
    FAMILIES,
    SIZES,
    USUAL_DELAY,
    Instance,
    claims,
    sizes,
)
from benchmarks.report import Table
from benchmarks.tools import (
    Result,
    available,
    kcheck,
    many_claims,
    prepare,
    repeated,
    spin,
    z3,
    z3_in_python,
)

FOLDER = Path(__file__).resolve().parent
SPIN_SIZES = (1, 3, 4, 5, 10, 30, 100, 300, 1000)
NEAR = 1.1
"""A number of members is Spin's largest where it runs out with a tenth more."""
CLAIMS = 50

Tool = Callable[[Instance, Path, Path], Result]


def instances() -> list[Instance]:
    """Every size at the usual delay, and every delay at ten members."""
    found = [
        Instance(family, safe, size)
        for family in FAMILIES
        for safe in (True, False)
        for size in SIZES
    ]
    found += [
        Instance(family, safe, 10, delay)
        for family in FAMILIES
        for safe in (True, False)
        for delay in DELAYS
        if delay != USUAL_DELAY
    ]
    return [one for one in found if one.exists]


def measure(tool: Tool, instance: Instance, runs: int, kept: Path) -> Result:
    def once() -> Result:
        with tempfile.TemporaryDirectory() as folder:
            return tool(instance, Path(folder), kept)

    result = repeated(once, runs)
    wall = f"{result.cost.wall:8.2f} s"
    print(f"{tool.__name__:14}{instance.name:26}{result.answer:24}{wall}", flush=True)
    return result


def measure_claims(table: Table, runs: int, kept: Path) -> None:
    """Files of many claims for the first time, again, and where not even tables are there."""
    for name, text in (("sizes", sizes(CLAIMS)), ("doors", claims(CLAIMS))):
        costs = table.claims.setdefault(name, ([], [], []))
        for _ in range(runs):
            with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
                for entry in kept.glob("*-tables.*"):
                    shutil.copy(entry, cache)
                first, again = many_claims(text, CLAIMS, Path(folder), Path(cache))
            with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
                ever, _ = many_claims(text, CLAIMS, Path(folder), Path(cache))
            for kind, cost in zip(costs, (first, again, ever), strict=True):
                kind.append(cost)
            told = f"{first.cpu:.2f} s, again {again.cpu:.2f} s"
            print(f"{CLAIMS} claims, {name}: {told}", flush=True)


def spin_up_to_its_largest(table: Table, runs: int, safe: bool, kept: Path) -> None:
    """Each family with more and more members, until Spin has run out, and then with numbers
    between the last two: which is the largest that it finishes?"""

    def finished(family: str, size: int) -> bool:
        instance = Instance(family, safe, size)
        if not instance.exists:
            return True
        table.spin[instance] = measure(spin, instance, runs, kept)
        if table.spin[instance].right and instance not in table.kcheck:
            table.kcheck[instance] = measure(kcheck, instance, runs, kept)
        return table.spin[instance].right

    for family in FAMILIES:
        largest = 0
        for size in SPIN_SIZES:
            if not finished(family, size):
                break
            largest = size
        else:
            continue
        while safe and (between := (largest + size) // 2) > largest * NEAR:
            if finished(family, between):
                largest = between
            else:
                size = between


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="of each measurement (default: 5)")
    parser.add_argument("--no-spin", action="store_true", help="leave Spin out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as kept:
        everything(options, Path(kept))


def everything(options: argparse.Namespace, kept: Path) -> None:
    table = Table(options.runs)
    prepare(kept)
    for instance in instances():
        table.kcheck[instance] = measure(kcheck, instance, options.runs, kept)
    write(table)
    measure_claims(table, options.runs, kept)
    write(table)
    for instance in instances():
        if instance.size in (1, 10, 1000, None) and instance.delay == USUAL_DELAY:
            table.z3[instance] = measure(z3, instance, options.runs, kept)
            table.z3_in_python[instance] = measure(z3_in_python, instance, options.runs, kept)
    write(table)
    if options.no_spin or not available("spin") or not available("gcc"):
        table.remarks.append("Spin was not at hand (Debian: `apt-get install spin gcc`).")
    else:
        for safe in (True, False):
            spin_up_to_its_largest(table, options.runs, safe, kept)
            write(table)
    write(table)
    print("\n" + report.text(table))


def write(table: Table) -> None:
    """What is known so far."""
    (FOLDER / "RESULTS.md").write_text(report.text(table))


if __name__ == "__main__":
    main()
