"""The control structure of a model: who acts on whom, who learns what from whom, in which layers.

STPA, step 2: a hierarchical control structure is a graph of components with control actions going
down and feedback coming up. A *layer* holds components that are equally far below the uppermost
controllers; components that control each other share one. A *control loop* is a control action
together with the shortest way on which its effect comes back to the one who gave it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import networkx as nx

from checker.model import entities
from checker.model.expr import Expr, StateRef
from checker.model.rewrite import walk
from checker.records import dataclass


class Kind(Enum):
    """What goes along an edge."""

    CONTROL = "control"
    FEEDBACK = "feedback"
    BELIEF = "belief"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Edge:
    """From the one that acts, or that is learned about, to the other end.

    `label` is the action's (`CA-7 sync`), or the variable's name; `path` None is a direct link. A
    READING is a guard that reads another component's state itself, without any delay.
    """

    kind: Kind
    source: str
    target: str
    label: str
    path: str | None


@dataclass(frozen=True, slots=True)
class Loop:
    """`action` acts on something whose effect comes back through `components`, the actor first."""

    action: str
    components: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """Names of components in `layers`, the uppermost first, each layer in the model's order."""

    layers: tuple[tuple[str, ...], ...]
    edges: tuple[Edge, ...]
    loops: tuple[Loop, ...]


def structure(model: entities.Model) -> Structure:
    """The control structure, with or without behaviour."""
    edges = tuple(dict.fromkeys(_edges(model)))
    whole = graph(model)
    return Structure(_layers(model, edges), edges, tuple(_loops(whole, edges)))


def graph(model: entities.Model) -> nx.DiGraph[str]:
    """Components as nodes; each edge carries the list of its `Edge`s as attribute `edges`."""
    found: nx.DiGraph[str] = nx.DiGraph()
    found.add_nodes_from(component.name for component in model.components)
    for edge in dict.fromkeys(_edges(model)):
        if found.has_edge(edge.source, edge.target):
            found.edges[edge.source, edge.target]["edges"].append(edge)
        else:
            found.add_edge(edge.source, edge.target, edges=[edge])
    return found


def _edges(model: entities.Model) -> Iterator[Edge]:
    for action in model.actions:
        if action.target is not None:
            kind = Kind.FEEDBACK if action.kind == "feedback" else Kind.CONTROL
            yield Edge(kind, action.component, action.target, action.label, action.path)
    for belief in model.beliefs:
        if belief.follows is not None:
            for source in _read(belief.follows, belief.component):
                yield Edge(Kind.BELIEF, source, belief.component, belief.name, belief.path)
    for component in model.components:
        if component.kind == "process":
            continue
        for position in component.actions:
            guard = model.actions[position].guard
            if guard is None:
                continue
            for node in walk(guard):
                if isinstance(node, StateRef) and node.component != component.name:
                    yield Edge(Kind.READING, node.component, component.name, node.name, None)


def _read(expr: Expr, reader: str) -> list[str]:
    names = [node.component for node in walk(expr) if isinstance(node, StateRef)]
    return [name for name in dict.fromkeys(names) if name != reader]


def _layers(model: entities.Model, edges: tuple[Edge, ...]) -> tuple[tuple[str, ...], ...]:
    """Longest distance from the top, over the control actions and the `controls` lists."""
    down: nx.DiGraph[str] = nx.DiGraph()
    order = [component.name for component in model.components]
    down.add_nodes_from(order)
    down.add_edges_from((e.source, e.target) for e in edges if e.kind is Kind.CONTROL)
    down.add_edges_from((c.name, below) for c in model.components for below in c.controls)
    down.remove_edges_from([(name, name) for name in order if down.has_edge(name, name)])
    condensed = nx.condensation(down)
    level: dict[int, int] = {}
    for node in nx.topological_sort(condensed):
        level[node] = 1 + max((level[above] for above in condensed.predecessors(node)), default=-1)
    place = {name: level[node] for node, name in _members(condensed)}
    deepest = max(place.values(), default=-1)
    layers = [[name for name in order if place[name] == depth] for depth in range(deepest + 1)]
    return tuple(tuple(layer) for layer in layers)


def _members(condensed: nx.DiGraph[int]) -> Iterator[tuple[int, str]]:
    for node, data in condensed.nodes(data=True):
        for name in data["members"]:
            yield node, name


def _loops(whole: nx.DiGraph[str], edges: tuple[Edge, ...]) -> Iterator[Loop]:
    back: nx.DiGraph[str] = nx.DiGraph()
    back.add_nodes_from(whole)
    for source, target, data in whole.edges(data=True):
        if any(edge.kind is not Kind.CONTROL for edge in data["edges"]):
            back.add_edge(source, target)
    for edge in edges:
        if edge.kind is not Kind.CONTROL or edge.source == edge.target:
            continue
        for ways in (back, whole):
            try:
                found = nx.shortest_path(ways, edge.target, edge.source)
            except nx.NetworkXNoPath:
                continue
            yield Loop(edge.label, (edge.source, *found[:-1]))
            break
