"""`python3 dev.py faults [--write] [WORD...]`: plant the faults whose names have these words."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor

from tests.faults.catalogue import CATALOGUE
from tests.faults.planting import Caught, control, plant
from tests.faults.table import PATH, page


def main() -> int:
    """0 where every fault is caught, 1 where one is not, 2 where the tests fail without one."""
    parser = argparse.ArgumentParser(prog="dev.py faults", description=__doc__)
    parser.add_argument("words", nargs="*", help="only faults whose names contain one of these")
    parser.add_argument("--write", action="store_true", help="write docs/seeded-faults.md")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time")
    parser.add_argument("--trust", action="store_true", help="that the tests pass without faults")
    chosen = parser.parse_args()
    faults = [f for f in CATALOGUE if not chosen.words or any(w in f.name for w in chosen.words)]
    broken = [] if chosen.trust else control(tests for f in faults for tests in f.tests)
    if broken:
        print("these fail although nothing is planted:", *broken, sep="\n  ")
        return 2
    found: list[Caught] = []
    with ThreadPoolExecutor(chosen.jobs) as pool:
        for caught in pool.map(plant, faults):
            found.append(caught)
            print(f"{caught.test or 'NOT CAUGHT':60} {caught.fault.name}", flush=True)
    missed = [c for c in found if c.test is None]
    print(f"{len(found)} faults, {len(missed)} not caught")
    if chosen.write and not chosen.words:
        PATH.write_text(page(found), encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
