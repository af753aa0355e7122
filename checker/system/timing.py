"""The earliest instants that obey bounds on their differences.

Least solutions of difference constraints are longest paths (Bellman and Ford). Bounds may be
strict: then there is no least solution among the real numbers, but there is one in which every
instant is `value + count * epsilon`, and any small enough epsilon does; a round one is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.records import dataclass

_ROUND = tuple(
    step * Fraction(10) ** power for power in range(6, -7, -1) for step in (1, Fraction(1, 2))
)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """t[later] - t[earlier] >= low (> low where strict); an upper bound is one with low < 0."""

    later: int
    earlier: int
    low: Fraction
    strict: bool = False


def earliest(count: int, constraints: Sequence[AtLeast]) -> list[Fraction] | None:
    """The least instants t[0] = 0, .., t[count - 1], none negative; None if there are none."""
    values: list[tuple[Fraction, int]] = [(Fraction(0), 0)] * count
    for _ in range(count + 1):
        changed = False
        for c in constraints:
            value, steps = values[c.earlier]
            needed = (value + c.low, steps + c.strict)
            if values[c.later] < needed:
                values[c.later] = needed
                changed = True
        if not changed:
            break
    else:
        return None
    if values[0] != (Fraction(0), 0):
        return None
    epsilon = _epsilon(values, constraints)
    return [value + steps * epsilon for value, steps in values]


def _epsilon(values: Sequence[tuple[Fraction, int]], constraints: Sequence[AtLeast]) -> Fraction:
    """The largest round epsilon for which `values` still obey the constraints."""
    limit: Fraction | None = None
    for c in constraints:
        slack = values[c.later][0] - values[c.earlier][0] - c.low
        loss = values[c.earlier][1] + c.strict - values[c.later][1]
        if loss > 0:
            limit = slack / loss if limit is None else min(limit, slack / loss)
    if limit is None:
        return Fraction(1)
    return next((step for step in _ROUND if step <= limit), limit)
