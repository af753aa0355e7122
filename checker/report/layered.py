"""A layered drawing: where things and the labels of arrows between them are placed.

After Sugiyama, Tagawa and Toda 1981, "Methods for visual understanding of hierarchical system
structures".

Things stand in given layers. Between two layers lies a *rank* of labels: each arrow has one there,
and passes the ranks of things that are not its ends between them. What stands in a rank is ordered
by the mean of its neighbours, as long as that saves crossings; places come from a least-squares fit
to the neighbours under the widths (isotonic regression by pooling adjacent violators); what is left
of an arrow goes along tracks between the ranks, in an order in which arrows that go the same way do
not cross. Units are pixels.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import field
from itertools import pairwise

from checker.records import dataclass

GAP = 26.0
"""Between neighbours in a rank."""

PORT = 18.0
"""Between two arrows at one side of a thing."""

TRACK = 11.0
"""Between two horizontal parts of arrows."""

_SWEEPS = 16
_STARTS = 24
_FITS = 120
_ROOM = 16.0
_STRETCH = 90.0


@dataclass(frozen=True, slots=True)
class Thing:
    """A box of this size, in the layer (0 is the uppermost) in which it is to stand."""

    layer: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow between things (by number), with a label of this size: on the left of an arrow that
    goes down, on the right of one that goes up (`rising`)."""

    source: int
    target: int
    rising: bool
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Where everything is. `boxes`: centre and size of each thing (x, y, width, height). `routes`:
    the corners of each link, from its source to its target. `labels`: where each is fixed (x, y).
    """

    width: float
    height: float
    boxes: tuple[tuple[float, float, float, float], ...]
    routes: tuple[tuple[tuple[float, float], ...], ...]
    labels: tuple[tuple[float, float], ...]


@dataclass(slots=True)
class _Node:
    """Something in a rank: it reaches `left` and `right` of its anchor `x`."""

    rank: int
    left: float
    right: float
    height: float
    thing: bool = False
    above: list[_Part] = field(default_factory=list)
    below: list[_Part] = field(default_factory=list)
    place: int = 0
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True, eq=False)
class _Part:
    """A part of a link, from a rank to the next one below; `top` and `bottom` are where it ends."""

    upper: _Node
    lower: _Node
    rising: bool
    top: float = 0.0
    bottom: float = 0.0
    track: int = 0


def place(things: Sequence[Thing], links: Sequence[Link]) -> Placed:
    """The drawing. Crossings are few, not provably fewest."""
    layers = 1 + max((t.layer for t in things), default=-1)
    ranks: list[list[_Node]] = [[] for _ in range(2 * layers)]
    nodes = [_Node(2 * t.layer, t.width / 2, t.width / 2, t.height, thing=True) for t in things]
    for node in nodes:
        ranks[node.rank].append(node)
    chains = [_chain(link, nodes, ranks) for link in links]
    ranks = [rank for rank in ranks if rank]
    for number, rank in enumerate(ranks):
        for node in rank:
            node.rank = number
    _order(ranks)
    _fit(ranks)
    for parts, _ in chains:
        _straighten([p.lower for p in parts[:-1]], ranks)
    for rank in ranks:
        _gather(rank)
        _stretch(rank)
        _ports(rank)
    _tracks(ranks)
    height = _heights(ranks)
    left = min((n.x - n.left for rank in ranks for n in rank), default=0.0) - GAP
    right = max((n.x + n.right for rank in ranks for n in rank), default=0.0) + GAP
    boxes = tuple(
        (n.x + (n.right - n.left) / 2 - left, n.y, n.left + n.right, n.height) for n in nodes
    )
    drawn = list(zip(links, chains, strict=True))
    routes = tuple(_route(link, parts, nodes, left) for link, (parts, _) in drawn)
    labels = tuple(
        (label.x + (_turn(label) if link.rising else -_turn(label)) - left, label.y)
        for link, (_, label) in drawn
    )
    return Placed(right - left, height, boxes, routes, labels)


def _chain(
    link: Link, nodes: Sequence[_Node], ranks: list[list[_Node]]
) -> tuple[list[_Part], _Node]:
    """The parts of a link from above to below, and the node of its label.

    A link within a layer hangs below it: both of its parts end at the label.
    """
    upper, lower = nodes[link.source], nodes[link.target]
    if upper.rank > lower.rank:
        upper, lower = lower, upper
    thin = PORT / 2
    sides = (thin, link.width + thin) if link.rising else (link.width + thin, thin)
    label = _Node(0, *sides, link.height)
    if upper.rank == lower.rank:
        label.left, label.right = label.left + thin, label.right + thin
        label.rank = upper.rank + 1
        ranks[label.rank].append(label)
        parts = [_Part(upper, label, link.rising), _Part(lower, label, link.rising)]
    else:
        stops = [upper]
        middle = upper.rank + 1 + 2 * ((lower.rank - upper.rank - 1) // 4)
        for rank in range(upper.rank + 1, lower.rank):
            node = label if rank == middle else _Node(rank, thin, thin, 0.0)
            node.rank = rank
            ranks[rank].append(node)
            stops.append(node)
        stops.append(lower)
        parts = [_Part(a, b, link.rising) for a, b in pairwise(stops)]
    for part in parts:
        part.upper.below.append(part)
        part.lower.above.append(part)
    return parts, label


# ---------------------------------------------------------------------- the order in a rank


def _order(ranks: list[list[_Node]]) -> None:
    """Sweeps down and up, each rank by the mean of the neighbours' places, from several orders to
    begin with; the one with the fewest crossings is kept, the model's own order first."""
    best, kept = math.inf, [list(rank) for rank in ranks]
    chance = random.Random(1)
    for start in range(_STARTS):
        _number(ranks)
        for sweep in range(_SWEEPS):
            down = sweep % 2 == 0
            for rank in ranks if down else reversed(ranks):
                _by_mean(rank, down)
            _swap(ranks)
            found = _crossings(ranks)
            if found < best:
                best, kept = found, [list(rank) for rank in ranks]
            if not best and (sweep or start):
                break
        if not best:
            break
        for rank in ranks:
            chance.shuffle(rank)
    for rank, order in zip(ranks, kept, strict=True):
        rank[:] = order
    _number(ranks)


def _number(ranks: Sequence[Sequence[_Node]]) -> None:
    for rank in ranks:
        for place_, node in enumerate(rank):
            node.place = place_


def _by_mean(rank: list[_Node], down: bool) -> None:
    def mean(node: _Node) -> float:
        near = [p.upper.place for p in node.above] if down else [p.lower.place for p in node.below]
        return sum(near) / len(near) if near else float(node.place)

    rank.sort(key=lambda n: (mean(n), bool(n.above) and n.above[0].rising, n.place))
    for place_, node in enumerate(rank):
        node.place = place_


def _swap(ranks: Sequence[list[_Node]]) -> None:
    """Neighbours change places where that saves crossings."""
    for rank in ranks:
        for i in range(len(rank) - 1):
            one, other = rank[i], rank[i + 1]
            now = _between(one, other)
            if now and _between(other, one) < now:
                rank[i], rank[i + 1] = other, one
                one.place, other.place = i + 1, i


def _between(one: _Node, other: _Node) -> int:
    """Crossings of the parts of two nodes where `one` stands left of `other`."""
    up = sum(a.upper.place > b.upper.place for a in one.above for b in other.above)
    down = sum(a.lower.place > b.lower.place for a in one.below for b in other.below)
    return up + down


def _crossings(ranks: Sequence[Sequence[_Node]]) -> int:
    total = 0
    for rank in ranks:
        ends = [(n.place, sorted(p.lower.place for p in n.below)) for n in rank]
        for i, (_, left) in enumerate(ends):
            for _, right in ends[i + 1 :]:
                total += sum(a > b for a in left for b in right)
    return total


# ---------------------------------------------------------------------- the place along a rank


def _fit(ranks: Sequence[Sequence[_Node]]) -> None:
    for rank in ranks:
        x = 0.0
        for node in rank:
            node.x = x + node.left
            x = node.x + node.right + GAP
    for turn in range(_FITS):
        for rank in ranks if turn % 2 else reversed(ranks):
            _ports(rank)
            wanted = [_wanted(node) for node in rank]
            _spread(rank, wanted)
    for rank in ranks:
        _ports(rank)


def _straighten(passed: Sequence[_Node], ranks: Sequence[Sequence[_Node]]) -> None:
    """What a link passes on its way stands in one line, if its neighbours leave room for that."""
    low, high = -math.inf, math.inf
    for node in passed:
        rank = ranks[node.rank]
        if node.place:
            before = rank[node.place - 1]
            low = max(low, before.x + before.right + _gap(before, node) + node.left)
        if node.place + 1 < len(rank):
            after = rank[node.place + 1]
            high = min(high, after.x - after.left - _gap(node, after) - node.right)
    if len(passed) > 1 and low <= high:
        mean = sum(n.x for n in passed) / len(passed)
        for node in passed:
            node.x = min(max(mean, low), high)


def _gather(rank: Sequence[_Node]) -> None:
    """What has no links stands beside its neighbour."""
    for number in reversed(range(len(rank) - 1)):
        node, after = rank[number], rank[number + 1]
        if not node.below and not node.above:
            node.x = after.x - after.left - GAP - node.right


def _stretch(rank: Sequence[_Node]) -> None:
    """Boxes become a little wider where that lets their arrows go straight."""
    for number, node in enumerate(rank):
        ends = [p.bottom for p in node.below] + [p.top for p in node.above]
        if not node.thing or not ends:
            continue
        low, high = node.x - node.left, node.x + node.right
        least = max(low - _STRETCH, min(low, min(ends) - _ROOM / 2 - 1))
        most = min(high + _STRETCH, max(high, max(ends) + _ROOM / 2 + 1))
        if number:
            before = rank[number - 1]
            least = min(low, max(least, before.x + before.right + GAP))
        if number + 1 < len(rank):
            after = rank[number + 1]
            most = max(high, min(most, after.x - after.left - GAP))
        node.left, node.right = node.x - least, most - node.x


def _wanted(node: _Node) -> tuple[float, float]:
    """Where a node wants to stand, and how much: a line that is straight is worth more."""
    pulls = [(p.bottom - (p.top - node.x), _weight(p)) for p in node.below]
    pulls += [(p.top - (p.bottom - node.x), _weight(p)) for p in node.above]
    weight = sum(w for _, w in pulls)
    return (sum(x * w for x, w in pulls) / weight, weight) if pulls else (node.x, 0.1)


def _weight(part: _Part) -> float:
    ends = part.upper.thing + part.lower.thing
    return 1.0 if ends == 2 else 2.0 if ends else 12.0


def _spread(rank: Sequence[_Node], wanted: Sequence[tuple[float, float]]) -> None:
    """The places nearest to what is wanted that keep the order and the distances."""
    offsets = [0.0]
    for one, other in pairwise(rank):
        offsets.append(offsets[-1] + one.right + _gap(one, other) + other.left)
    places = _isotonic([(x - o, w) for (x, w), o in zip(wanted, offsets, strict=True)])
    for node, value, offset in zip(rank, places, offsets, strict=True):
        node.x = value + offset


def _gap(one: _Node, other: _Node) -> float:
    return GAP if one.thing or other.thing else GAP / 3


def _isotonic(wanted: Sequence[tuple[float, float]]) -> list[float]:
    """The rising sequence nearest to weighted values, in the sense of least squares."""
    blocks: list[list[float]] = []  # mean, weight, length
    for value, weight in wanted:
        blocks.append([value, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            late = blocks.pop()
            both = blocks[-1][1] + late[1]
            blocks[-1][0] = (blocks[-1][0] * blocks[-1][1] + late[0] * late[1]) / both
            blocks[-1][1] = both
            blocks[-1][2] += late[2]
    return [mean for mean, _, length in blocks for _ in range(int(length))]


def _ports(rank: Sequence[_Node]) -> None:
    """Where the parts that end at a node do so: as nearly as they can below their other ends."""
    for node in rank:
        if not node.thing:
            _joint(node)
            continue
        node.below.sort(key=lambda p: (p.lower.place, p.rising))
        node.above.sort(key=lambda p: (p.upper.place, p.rising))
        for part, x in zip(node.below, _along(node, [p.bottom for p in node.below]), strict=True):
            part.top = x
        for part, x in zip(node.above, _along(node, [p.top for p in node.above]), strict=True):
            part.bottom = x


def _joint(node: _Node) -> None:
    """A label on the way is passed straight; two parts that meet at one below them lie apart."""
    reach = _turn(node)
    for number, part in enumerate(sorted(node.above, key=lambda p: p.upper.place)):
        part.bottom = node.x + reach * (2 * number - 1)
    for part in node.below:
        part.top = node.x


def _turn(node: _Node) -> float:
    """How far from its middle the two parts lie that turn at a label below them."""
    return PORT / 2 if len(node.above) > 1 else 0.0


def _along(node: _Node, wanted: Sequence[float]) -> list[float]:
    if not wanted:
        return []
    room = node.left + node.right - _ROOM
    step = min(PORT, room / len(wanted))
    middle = node.x + (node.right - node.left) / 2
    values = _isotonic([(x - step * i, 1.0) for i, x in enumerate(wanted)])
    low, high = middle - room / 2, middle + room / 2 - step * (len(wanted) - 1)
    return [min(max(v, low), high) + step * i for i, v in enumerate(values)]


# ---------------------------------------------------------------------- the places down the page


def _tracks(ranks: Sequence[Sequence[_Node]]) -> None:
    for rank in ranks:
        parts = [p for node in rank for p in node.below if abs(p.top - p.bottom) > 0.5]
        right = sorted((p for p in parts if p.bottom > p.top), key=lambda p: -p.top)
        left = sorted((p for p in parts if p.bottom < p.top), key=lambda p: p.top)
        done: list[_Part] = []
        for group in (right, left):
            mine: list[_Part] = []
            for part in group:
                lowest = max((p.track + 1 for p in mine if _overlap(p, part)), default=0)
                taken = {p.track for p in done if _overlap(p, part)}
                while lowest in taken:
                    lowest += 1
                part.track = lowest
                mine.append(part)
            done += mine


def _overlap(one: _Part, other: _Part) -> bool:
    low, high = sorted((one.top, one.bottom))
    least, most = sorted((other.top, other.bottom))
    return low < most + PORT / 2 and least < high + PORT / 2


def _heights(ranks: Sequence[Sequence[_Node]]) -> float:
    y = GAP
    for rank in ranks:
        height = max((n.height for n in rank), default=0.0)
        for node in rank:
            node.y = y + height / 2
            if not node.thing:
                node.height = height
        y += height + _channel(rank)
    return y


def _channel(rank: Sequence[_Node]) -> float:
    bent = [p.track for n in rank for p in n.below if abs(p.top - p.bottom) > 0.5]
    return 2 * _ROOM + TRACK * max(bent, default=0) if bent else 1.2 * _ROOM


def _route(
    link: Link, parts: Sequence[_Part], nodes: Sequence[_Node], left: float
) -> tuple[tuple[float, float], ...]:
    """The corners from the source to the target."""
    pieces = [_piece(p) for p in parts]
    if nodes[link.source].rank == nodes[link.target].rank:
        back = list(reversed(pieces[1]))
        floor = parts[0].lower.y
        pieces[0][-1] = (pieces[0][-1][0], floor)
        back[0] = (back[0][0], floor)
        points = [*pieces[0], *back]
    else:
        points = [point for piece in pieces for point in piece]
        if nodes[link.source].rank > nodes[link.target].rank:
            points.reverse()
    return tuple((x - left, y) for x, y in points)


def _piece(part: _Part) -> list[tuple[float, float]]:
    start = part.upper.y + part.upper.height / 2
    end = part.lower.y - part.lower.height / 2
    if abs(part.top - part.bottom) <= 0.5:
        return [(part.top, start), (part.top, end)]
    turn = start + _ROOM + TRACK * part.track
    return [(part.top, start), (part.top, turn), (part.bottom, turn), (part.bottom, end)]


__all__ = ["GAP", "Link", "Placed", "Thing", "place"]
