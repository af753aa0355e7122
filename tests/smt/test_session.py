"""Sessions: answers, exact values, cores, and every way of not answering."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from fractions import Fraction

import pytest

from checker.smt.session import Answer, Session, SolverError, Stopped, watch_memory
from checker.system.terms import Sort

HARD = 11  # pigeons; minutes of work for a solver that resolves clauses


def pigeonhole(count: int) -> str:
    lines = [f"(declare-const p{i}_{j} Bool)" for i in range(count + 1) for j in range(count)]
    for i in range(count + 1):
        lines.append(f"(assert (or {' '.join(f'p{i}_{j}' for j in range(count))}))")
    for j in range(count):
        for i in range(count + 1):
            lines += [f"(assert (or (not p{i}_{j}) (not p{k}_{j})))" for k in range(i)]
    return "\n".join(lines)


def test_values_are_exact() -> None:
    session = Session()
    session.add(
        "(declare-const |a b| Real)(declare-const n Int)(declare-const p Bool)"
        "(assert (= (* 3.0 |a b|) (- 1.0)))(assert (= n (- 5)))(assert p)"
    )
    assert session.check() is Answer.SAT
    names = {"a b": Sort.REAL, "n": Sort.INT, "p": Sort.BOOL, "unknown": Sort.BOOL}
    values = session.values(names)
    assert values == {"a b": Fraction(-1, 3), "n": -5, "p": True, "unknown": False}
    assert [type(v) for v in values.values()] == [Fraction, int, bool, bool]


def test_texts_build_on_one_another() -> None:
    session = Session()
    session.add("(declare-const n Int)(define-fun two () Int 2)(assert (< n two))")
    session.add("(declare-const q Bool)(assert (=> q (> n two)))")
    assert session.check(["q"]) is Answer.UNSAT
    assert session.core() == {"q"}
    assert session.check(["!q"]) is Answer.SAT


def test_sessions_share_nothing() -> None:
    one, two = Session(), Session()
    one.add("(declare-const a Bool)(assert a)")
    two.add("(declare-const a Int)(assert (= a 3))")
    assert one.decide() and two.decide()
    assert two.values({"a": Sort.INT}) == {"a": 3}


def test_a_malformed_text_is_a_defect() -> None:
    with pytest.raises(SolverError):
        Session().add("(assert nonsense)")


def test_out_of_time() -> None:
    session = Session()
    session.add(pigeonhole(HARD))
    started = time.monotonic()
    with pytest.raises(Stopped, match=r"time|interrupted"):
        session.decide((), 0.3)
    assert time.monotonic() - started < 10


def test_interrupt_from_another_thread() -> None:
    session = Session()
    session.add(pigeonhole(HARD))
    timer = threading.Timer(0.3, session.interrupt)
    timer.start()
    assert session.check((), 60) is Answer.UNKNOWN
    assert session.reason == "interrupted"
    timer.join()
    session.push()
    session.pop()


def test_memory_seen_by_the_solver() -> None:
    session = Session(memory_mb=1)
    session.add(pigeonhole(HARD))
    assert session.check((), 60) is Answer.UNKNOWN
    assert session.reason == "memory"


def test_memory_seen_by_the_watch() -> None:
    session = Session()
    session.add(pigeonhole(HARD))
    with watch_memory(1, session.interrupt):
        assert session.check((), 60) is Answer.UNKNOWN
    assert session.reason == "interrupted"


def test_importing_the_package_does_not_import_z3() -> None:
    code = (
        "import checker.engines.portfolio, checker.engines.region, sys; print('z3' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
