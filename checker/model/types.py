"""Types of the language and the values they have.

Values are exact: `bool`; `int` for integers, bytes (in bytes) and CPU (in millicores); `Fraction`
for durations (in milliseconds); `str` for members of an enumeration; `Member` for members of a
group. Floating point appears nowhere.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from checker.records import dataclass

if TYPE_CHECKING:
    from checker.model.expr import Expr


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a group, counted from 0; `index` None is `none`."""

    group: str
    index: int | None


Value = bool | int | Fraction | str | Member


@dataclass(frozen=True, slots=True)
class BoolType:
    pass


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enumeration of names. `name` is None where it was written in place.

    Two enumerations are the same type if they have the same values in the same order.
    """

    name: str | None
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IntType:
    """Integers, perhaps bounded; the bounds are expressions over parameters (`0..slots`).

    `values` is non-empty for an enumeration of literals (`1 | 2 | 4`); the bounds are then set too.
    """

    low: Expr | None = None
    high: Expr | None = None
    values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DurationType:
    """Milliseconds. `values` is non-empty for an enumeration of literals (`1s | 2s | 4s`)."""

    values: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True)
class QuantityType:
    """`unit` is `bytes` or `cpu`; `values` as in `DurationType`, `low`/`high` as in `IntType`."""

    unit: str
    values: tuple[int, ...] = ()
    low: Expr | None = None
    high: Expr | None = None


@dataclass(frozen=True, slots=True)
class MemberType:
    """A member of `group`; `optional` types also hold `none`."""

    group: str
    optional: bool = False


Type = BoolType | EnumType | IntType | DurationType | QuantityType | MemberType
