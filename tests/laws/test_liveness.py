"""`leads to` is decided as by the definition, on random systems."""

from __future__ import annotations

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
    nexts = {
        i: {j for _, j in graph.moves[i]} & pending
        | ({graph.waits[i]} & pending if graph.waits[i] is not None else set())
        for i in pending
    }

    def closure(starts: set[int]) -> set[int]:
        found, frontier = set(starts), list(starts)
        while frontier:
            for j in nexts[frontier.pop()] - found:
                found.add(j)
                frontier.append(j)
        return found

    reach = {i: closure(nexts[i]) for i in pending}
    good = set()
    for i in pending:
        part = {j for j in reach[i] if i in reach[j]}
        fired = {t for j in part for t, k in graph.moves[j] if k in part}
        if len(system.transitions) not in fired:
            continue
        idle = {
            t
            for t, transition in enumerate(system.transitions)
            for j in part
            if not any(holds(b.guard, graph.states[j].values) for b in transition.branches)
        }
        if all(t in fired | idle for t, one in enumerate(system.transitions) if one.fair):
            good.add(i)
    starts = {i for i in pending if holds(cause, graph.states[i].values)}
    return bool(closure(starts) & good)


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
