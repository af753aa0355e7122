"""`leads to` is decided as by the definition, on random systems."""

from __future__ import annotations

import networkx as nx
from hypothesis import HealthCheck, given, settings

from checker.system.evaluate import holds
from checker.system.interpreter import Replayed, replay
from checker.system.liveness import Leads, Misses, leads_to, with_beat
from checker.system.system import System
from tests.laws.effort import examples
from tests.laws.regions import region_graph
from tests.laws.strategies import CAP, OTHER, PROPERTY, Shape, systems


def fails(system: System) -> bool:
    """Whether some fair, time-divergent run has OTHER and then never PROPERTY, by regions."""
    beating = with_beat(system)
    graph = region_graph(beating, CAP)
    target, cause = system.prop(PROPERTY), system.prop(OTHER)
    pending = {i for i, s in enumerate(graph.states) if not holds(target, s.values)}
    edges = nx.DiGraph()
    edges.add_nodes_from(pending)
    for i in pending:
        edges.add_edges_from((i, j) for _, j in graph.moves[i] if j in pending)
        if graph.waits[i] in pending:
            edges.add_edge(i, graph.waits[i])

    end = -1  # behind all that is good
    for part in list(nx.strongly_connected_components(edges)):
        fired = {t for j in part for t, k in graph.moves[j] if k in part}
        if len(system.transitions) not in fired:
            continue  # time does not go on in it
        idle = {
            t
            for t, transition in enumerate(system.transitions)
            for j in part
            if not any(holds(b.guard, graph.states[j].values) for b in transition.branches)
        }
        if all(t in fired | idle for t, one in enumerate(system.transitions) if one.fair):
            edges.add_edge(next(iter(part)), end)
    towards = nx.ancestors(edges, end) if end in edges else set()
    return any(holds(cause, graph.states[i].values) for i in towards)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=1, timers=1, transitions=4, fair=True)))
def test_leads_to_as_by_regions(system: System) -> None:
    answer = leads_to(system, OTHER, PROPERTY)
    if not fails(system):
        assert isinstance(answer, Leads)
        return
    assert isinstance(answer, Misses)
    replayed = replay(system, answer.run)
    assert isinstance(replayed, Replayed)
    states = replayed.states
    assert holds(system.prop(OTHER), states[answer.cause].values)
    assert not any(holds(system.prop(PROPERTY), s.values) for s in states[answer.cause :])
    assert states[answer.loop].values == states[-1].values
