"""Aggregates and arithmetic: `some all count sum min max`, nested; rounding, choice."""

from __future__ import annotations

import pytest

from tests.rules.deciding import reachable

GROUP = """group N[3]
process P per N { state k : 0..2 = any  state up : bool = any }
process Q { state done : bool = false }"""


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("sum(n in N: P[n].k) == 6", True),
        ("sum(n in N: P[n].k) == 7", False),
        ("count(n in N: P[n].up) == 3", True),
        ("count(n in N: P[n].up) == 4", False),
        ("count(n in N: P[n].up and P[n].k == 1) == 2 and sum(n in N: P[n].k) == 6", False),
        ("count(n in N: P[n].up and P[n].k == 1) == 2 and sum(n in N: P[n].k) == 4", True),
        ("min(n in N: P[n].k) == 1 and max(n in N: P[n].k) == 2", True),
        ("min(n in N: P[n].k) > max(n in N: P[n].k)", False),
        ("min(n in N: P[n].k) == 1 and some(n in N: P[n].k == 0)", False),
        ("some(n in N: all(m in N: P[n].k <= P[m].k) and P[n].up)", True),
        ("some(n in N: all(m in N: P[n].k < P[m].k))", False),
        ("some(n in N: all(m in N: n == m or P[n].k < P[m].k))", True),
        ("all(n in N: some(m in N: n != m and P[n].k == P[m].k)) and P_sum == 5", False),
        ("all(n in N: some(m in N: n != m and P[n].k == P[m].k)) and P_sum == 6", True),
        ("count(n in N, m in N: P[n].k < P[m].k) == 3", True),
        ("count(n in N, m in N: P[n].k < P[m].k) == 4", False),
        ("sum(n in N: if P[n].up then P[n].k else 0) == 2 and count(n in N: P[n].up) == 1", True),
        ("sum(n in N: count(m in N: P[m].k > P[n].k)) == 3", True),
        ("max(P_sum, 7) == 7 and min(P_sum, 7) == 6", True),
        ("max(P_sum, 7) == 6", False),
        ("P_sum / 2 == 2 and P_sum == 5", True),
        ("P_sum / 2 == 3 and P_sum == 5", False),
        ("(0 - P_sum) / 2 == 0 - 3 and P_sum == 5", True),
        ("2 * P_sum - 1 == 9", True),
        ("2 * P_sum - 1 == 10", False),
        ("if some(n in N: P[n].up) then P_sum == 1 else P_sum == 2", True),
        (
            "(some(n in N: P[n].up)) == (all(n in N: P[n].up)) and count(n in N: P[n].up) == 1",
            False,
        ),
    ],
)
def test_predicates_of_all_initial_values(predicate: str, expected: bool) -> None:
    body = GROUP + "\nlet P_sum = sum(n in N: P[n].k)"
    assert reachable(predicate, body) == expected


def test_aggregates_over_nothing() -> None:
    body = """param nobody : int = 0 in 0..
    group N[nobody]
    process P per N { state up : bool = true }
    process Q { state x : bool = false }"""
    assert reachable("all(n in N: P[n].up) and count(n in N: P[n].up) == 0", body)
    assert not reachable("some(n in N: P[n].up)", body)
    assert reachable("some(n in N: P[n].up)", body, "with nobody = 1")


def test_aggregates_over_enumerations() -> None:
    body = """type Tier = front | middle | back
    process P per Tier { state up : bool = any }"""
    assert reachable("count(t in Tier: P[t].up) == 2 and not P[middle].up", body)
    assert not reachable("count(t in Tier: P[t].up) == 3 and not P[middle].up", body)


def test_quantities_and_durations() -> None:
    body = """param limit : bytes = 1Gi
    process P { state used : bytes = 0Mi  state wait : duration = 500ms
        event grow when used + 256Mi <= limit do used = used + 256Mi
        event back when wait < 2s do wait = 2 * wait }"""
    assert reachable("P.used == 1024Mi", body)
    assert not reachable("P.used > 1Gi", body)
    assert reachable("P.wait == 2s", body)
    assert not reachable("P.wait == 1500ms", body)
    assert not reachable("P.wait > 2s", body)


def test_enumerations_of_quantities() -> None:
    body = """type Wait = 1s | 2s | 4s
    process P { state wait : Wait = any }"""
    assert reachable("P.wait == 4s", body)
    assert not reachable("P.wait == 3s", body)
