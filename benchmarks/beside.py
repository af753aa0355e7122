"""What other mechanisms in a file cost a hazard's causes: `python -m benchmarks.beside`.

The causes of one hazard are looked for, with no other mechanism in the file, with one and with two,
each a copy of the first under another name. Processor time, and how many times that of the first.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.causes import Pairs
from checker.model.load import load_model

SECONDS = 60.0

HEAD = """system Beside "mechanisms that know nothing of each other"
loss L-1 "loss"
hazard H-1 "harm" [L-1] when Plant0.broken
scenario HS-1 "someone is slow" unsafe input
"""
MECHANISM = """param slow{n} : bool = false
process Plant{n} {{
    state hot : bool = false
    state broken : bool = false
    event heat when not hot do hot = true
    event burst when hot within 3s..9s do broken = true
}}
controller Valve{n} controls Plant{n} {{
    control CA-{n} cool -> Plant{n} when Plant{n}.hot within 0s..(if slow{n} then 5s else 2s)
        do Plant{n}.hot = false
}}
scenario HS-1 set slow{n} = true
"""
UCAS = """uca UCA-1 "too late" [H-1] CA-0 cool too late
uca UCA-2 "not at all" [H-1] CA-0 cool not given
"""


def cost(others: int) -> float:
    """Seconds of processor time for the causes of H-1, with so many other mechanisms beside it."""
    text = HEAD + "".join(MECHANISM.format(n=n) for n in range(others + 1)) + UCAS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "beside.stpa"
        path.write_text(text, encoding="utf-8")
        loaded = load_model(str(path))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]
    analysis = Analysis(Bench(loaded.model, Limits(SECONDS, 40)), SECONDS)
    started = time.process_time()
    pairs = analysis.pairs("H-1")
    spent = time.process_time() - started
    assert isinstance(pairs, Pairs) and pairs.complete and len(pairs.pairs) == 2, pairs
    return spent


def main() -> None:
    cost(0)  # z3 and the parser are loaded once
    alone = cost(0)
    for others in range(3):
        spent = cost(others)
        print(f"{others} beside it{spent:10.2f} s{spent / alone:8.1f} times")


if __name__ == "__main__":
    main()
