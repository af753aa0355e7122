"""Minimal pairs found by visiting every zone: the same with members in order, from fewer zones."""

from __future__ import annotations

from unittest.mock import patch

from checker.claims import visited
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.system.explorer import Walk
from tests.rules.deciding import model_of

MODEL = """system Race "a pod is deleted while nodes still forward to it"
loss   L-1 "a request fails"
hazard H-1 "a node forwards to a stopped pod" [L-1]
    when some(n in Node: Rules[n].forwards and Pod.stopped)
param members : int = 3 in 1..
param lag : duration = 2s in 0s..9s
group Node[members]
process Pod {
    state deleting : bool = false
    state stopped : bool = false
    event stop when deleting and not stopped within 9s..9s do stopped = true
}
process Rules per Node { state forwards : bool = true }
actor Admin { control CA-1 delete -> Pod when not Pod.deleting do Pod.deleting = true }
controller Proxy per Node controls Rules {
    model deleting follows Pod.deleting within 0s..lag
    control CA-2 sync -> Rules
        when deleting and Rules.forwards within 0s..2s do Rules.forwards = false
}
uca UCA-1 "synced too late" [H-1] CA-2 too late when Pod.deleting
uca UCA-2 "not synced" [H-1] CA-2 not given when Pod.deleting
scenario HS-1 "nodes hear of it late" [UCA-1] feedback path set lag = 9s
scenario HS-2 "a proxy hangs" [UCA-1, UCA-2] control algorithm slow CA-2 to 0s..20s
"""


def pairs() -> tuple[set[tuple[frozenset[str], frozenset[str]]], int]:
    """The minimal pairs, and how many zones were visited for them."""
    walks: list[Walk] = []

    def walk() -> Walk:
        walks.append(Walk())
        return walks[-1]

    bench = Bench(model_of(MODEL), Limits(30.0, 20))
    with patch.object(visited, "Walk", walk):
        found = Analysis(bench, 30.0).pairs("H-1")
    zones = sum(len(one.nodes) for one in walks)
    return {(pair.switches, pair.patterns) for pair in found.pairs}, zones


def test_pairs_are_the_same_in_any_order() -> None:
    ordered, fewer = pairs()
    with patch.object(visited, "in_order", lambda *_: None):
        plain, more = pairs()
    assert ordered == plain
    assert len(plain) > 1
    assert fewer < more
