"""Values on their way from one process of kcheck to another, through a pipe that only they have.

As pickles, with two exceptions. A term carries its hash, and texts hash differently in another
process: terms are built anew, from a flat list of their nodes, so that depth is no matter either.
The type of read-only mappings has no name to find it by.
"""

from __future__ import annotations

import io
import pickle
from types import MappingProxyType
from typing import IO, Any

from checker.system.terms import Const, Op, Sort, Term

_Node = tuple[Op, tuple[int, ...], Const | str | None, Sort]


def packed(value: object) -> bytes:
    """A value as bytes. Raises `Unsendable`."""
    buffer = io.BytesIO()
    try:
        _Pickler(buffer, pickle.HIGHEST_PROTOCOL).dump(value)
    except (pickle.PicklingError, RecursionError, TypeError, AttributeError) as error:
        raise Unsendable(str(error)) from None
    return buffer.getvalue()


def unpacked(data: bytes) -> Any:
    return pickle.loads(data)


class Unsendable(Exception):
    """A value that cannot leave its process."""


def send(stream: IO[bytes], data: bytes) -> None:
    stream.write(len(data).to_bytes(8, "big") + data)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next message; None where the other end is gone."""
    head = stream.read(8)
    if len(head) < 8:
        return None
    size = int.from_bytes(head, "big")
    data = stream.read(size)
    return data if len(data) == size else None


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        if type(value) is Term:
            return _term, (_nodes(value),)
        if type(value) is MappingProxyType:
            return _read_only, (dict(value),)
        return NotImplemented


def _read_only(value: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(value)


def _nodes(term: Term) -> tuple[_Node, ...]:
    """Every node once, arguments before those who have them, the term itself last."""
    place: dict[int, int] = {}
    nodes: list[_Node] = []
    stack: list[Term] = [term]
    while stack:
        node = stack[-1]
        if id(node) in place:
            stack.pop()
            continue
        missing = [a for a in node.args if id(a) not in place]
        if missing:
            stack.extend(missing)
            continue
        stack.pop()
        place[id(node)] = len(nodes)
        nodes.append((node.op, tuple(place[id(a)] for a in node.args), node.value, node.sort))
    return tuple(nodes)


def _term(nodes: tuple[_Node, ...]) -> Term:
    made: list[Term] = []
    for op, args, value, sort in nodes:
        made.append(Term(op, tuple(made[a] for a in args), value, sort))
    return made[-1]


__all__ = ["Unsendable", "packed", "receive", "send", "unpacked"]
