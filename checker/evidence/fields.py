"""Values, firings and instants as the header of a certificate has them.

Numbers are exact fractions in strings, such as `"1500"` or `"10/3"`. What is read is of the model
as it is: of its sorts, and about firings that it has. Everything else raises `NoQuestion`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from checker.evidence.plan import MANY, NoQuestion
from checker.system.system import System
from checker.system.terms import Const, Sort

_NUMBER = re.compile(r"-?[0-9]{1,60}(/[1-9][0-9]{0,60})?")


def show_values(values: Mapping[str, Const]) -> dict[str, object]:
    """Values by name."""
    return {x: v if isinstance(v, bool) else str(v) for x, v in sorted(values.items())}


def read_values(content: object, sorts: Mapping[str, Sort]) -> dict[str, Const]:
    """Values by name, one for each of the names that have a sort here."""
    if not isinstance(content, dict):
        raise NoQuestion("its header gives values that are no JSON object")
    if set(content) != set(sorts):
        raise NoQuestion("its header gives initial values to other variables than may have any")
    return {x: _value(content[x], sort) for x, sort in sorts.items()}


def read_firings(content: object, system: System) -> tuple[tuple[int, int], ...]:
    """Firings: positions of a transition, and of a branch of it."""
    if not isinstance(content, list) or len(content) > MANY:
        raise NoQuestion("its header lists no firings, or too many")
    found = []
    for one in content:
        if not isinstance(one, list) or [type(i) for i in one] != [int, int]:
            raise NoQuestion("its header lists firings that are no positions")
        t, b = one
        if not 0 <= t < len(system.transitions):
            raise NoQuestion("its header lists a firing that the model does not have")
        if not 0 <= b < len(system.transitions[t].branches):
            raise NoQuestion("its header lists a firing that the model does not have")
        found.append((t, b))
    return tuple(found)


def read_times(content: object, count: int) -> tuple[Fraction, ...]:
    """So many instants, in ms."""
    if not isinstance(content, list) or len(content) != count:
        raise NoQuestion("its header gives a run with firings but not their instants")
    return tuple(Fraction(_value(one, Sort.REAL)) for one in content)


def _value(content: object, sort: Sort) -> Const:
    if sort is Sort.BOOL and isinstance(content, bool):
        return content
    if isinstance(content, str) and _NUMBER.fullmatch(content):
        top, _, bottom = content.partition("/")
        number = Fraction(int(top), int(bottom or 1))
        if sort is Sort.REAL:
            return number
        if sort is Sort.INT and number.denominator == 1:
            return int(number)
    raise NoQuestion("its header gives a value of another sort")
