"""The order in which the links of a chain macro-step stand: writers before readers.

Within one instant a chain can follow a cause only from left to right, so the order decides how many
macro-steps a run needs, never whether it is found. Links are ordered along the flow of data between
them (strongly connected components, Tarjan 1972). Inside a feedback loop something has to come
last: what is told to controllers, and then the internal book-keeping.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.system.system import Moment, System
from checker.system.terms import variables_of

_RANK = {Moment.TOLD: 1, Moment.INTERNAL: 2}


def chain_order(system: System, links: Sequence[tuple[int, int, frozenset[str]]]) -> list[int]:
    """Positions of `links` (transition, branch, written variables) in the order they should
    have."""
    reads = [_reads(system, t, b) for t, b, _ in links]
    ranks = [_RANK.get(system.transitions[t].origin.moment, 0) for t, _, _ in links]
    whole = _components(range(len(links)), reads, [w for _, _, w in links])
    result: list[int] = []
    for component in whole:
        if len(component) == 1:
            result += component
            continue
        for rank in sorted({ranks[i] for i in component}):
            members = [i for i in sorted(component) if ranks[i] == rank]
            for part in _components(members, reads, [w for _, _, w in links]):
                result += sorted(part)
    return result


def _reads(system: System, transition: int, branch: int) -> frozenset[str]:
    chosen = system.transitions[transition].branches[branch]
    return variables_of(chosen.guard, *(value for _, value in chosen.effects))


def _components(
    members: Iterable[int], reads: Sequence[frozenset[str]], writes: Sequence[frozenset[str]]
) -> list[list[int]]:
    """The links of each strongly connected component, in the order of the flow of data."""
    readers: dict[str, list[int]] = {}
    chosen = list(members)
    for i in chosen:
        for name in reads[i]:
            readers.setdefault(name, []).append(i)

    def successors(node: int | str) -> Iterable[int | str]:
        if isinstance(node, str):
            return readers.get(node, ())
        return sorted(x for x in writes[node] if x in readers)

    components = strong_components(list(reversed(chosen)), successors)
    found = [[i for i in component if isinstance(i, int)] for component in components]
    return [component for component in reversed(found) if component]


def strong_components(
    roots: Iterable[int | str], successors: Callable[[int | str], Iterable[int | str]]
) -> list[list[int | str]]:
    """Tarjan's algorithm without recursion: components, each after those that it reaches."""
    index: dict[int | str, int] = {}
    low: dict[int | str, int] = {}
    on_stack: set[int | str] = set()
    stack: list[int | str] = []
    result: list[list[int | str]] = []
    for root in roots:
        if root in index:
            continue
        work: list[tuple[int | str, list[int | str]]] = []
        _enter(root, index, low, stack, on_stack, work, successors)
        while work:
            node, todo = work[-1]
            if todo:
                following = todo.pop()
                if following not in index:
                    _enter(following, index, low, stack, on_stack, work, successors)
                elif following in on_stack:
                    low[node] = min(low[node], index[following])
                continue
            work.pop()
            if work:
                parent = work[-1][0]
                low[parent] = min(low[parent], low[node])
            if low[node] == index[node]:
                component: list[int | str] = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    component.append(member)
                    if member == node:
                        break
                result.append(component)
    return result


def _enter(
    node: int | str,
    index: dict[int | str, int],
    low: dict[int | str, int],
    stack: list[int | str],
    on_stack: set[int | str],
    work: list[tuple[int | str, list[int | str]]],
    successors: Callable[[int | str], Iterable[int | str]],
) -> None:
    index[node] = low[node] = len(index)
    stack.append(node)
    on_stack.add(node)
    work.append((node, list(successors(node))))
