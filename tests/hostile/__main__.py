"""`python3 dev.py fuzz --count 100000`: a campaign of hostile input from the command line."""

from __future__ import annotations

import argparse
import sys

from tests.hostile.campaign import run, told


def main() -> int:
    """0 where every input got an answer."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="how many inputs")
    parser.add_argument("--seed", type=int, default=0, help="number of the first input")
    chosen = parser.parse_args()
    report = run(chosen.count, chosen.seed, lambda line: print(line, file=sys.stderr, flush=True))
    print(told(report), end="")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
