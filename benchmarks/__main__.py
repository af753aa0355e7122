"""`python -m benchmarks`: measures everything and writes RESULTS.md. See README.md."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import report
from benchmarks.families import DELAYS, FAMILIES, SIZES, USUAL_DELAY, Instance
from benchmarks.report import Table
from benchmarks.tools import Result, available, kcheck, repeated, spin, z3

FOLDER = Path(__file__).resolve().parent
SPIN_SIZES = (1, 3, 4, 5, 10, 30, 100, 300, 1000)


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


def measure(tool: Callable[[Instance, Path], Result], instance: Instance, runs: int) -> Result:
    def once() -> Result:
        with tempfile.TemporaryDirectory() as folder:
            return tool(instance, Path(folder))

    result = repeated(once, runs)
    print(f"{tool.__name__:8}{instance.name:26}{result.answer:24}{result.cost.wall:8.2f} s")
    return result


def spin_up_to_its_largest(table: Table, runs: int, safe: bool) -> None:
    """Each family with more and more members, until Spin has run out."""
    for family in FAMILIES:
        for size in SPIN_SIZES:
            instance = Instance(family, safe, size)
            if not instance.exists:
                continue
            result = measure(spin, instance, runs)
            table.spin[instance] = result
            if not result.right:
                break
            if instance not in table.kcheck:
                table.kcheck[instance] = measure(kcheck, instance, runs)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="of each measurement (default: 5)")
    parser.add_argument("--no-spin", action="store_true", help="leave Spin out")
    options = parser.parse_args()
    table = Table(options.runs)
    for instance in instances():
        table.kcheck[instance] = measure(kcheck, instance, options.runs)
    write(table)
    for instance in instances():
        if instance.size in (1, 10, 1000, None) and instance.delay == USUAL_DELAY:
            table.z3[instance] = measure(z3, instance, 1)
    write(table)
    if options.no_spin or not available("spin") or not available("gcc"):
        table.remarks.append("Spin was not at hand (Debian: `apt-get install spin gcc`).")
    else:
        for safe in (True, False):
            spin_up_to_its_largest(table, options.runs, safe)
            write(table)
    write(table)
    print("\n" + report.text(table))


def write(table: Table) -> None:
    """What is known so far."""
    (FOLDER / "RESULTS.md").write_text(report.text(table))


if __name__ == "__main__":
    main()
