"""Numbers with units: how `100ms`, `4Gi` and `250m` become exact values.

Durations are fractions of milliseconds, bytes are whole bytes, CPU is whole millicores, following
the suffixes of Kubernetes' resource quantities (powers of 1024 with an `i`, of 1000 without).
"""

from __future__ import annotations

from fractions import Fraction

from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    MemberType,
    QuantityType,
    Type,
    Value,
)
from checker.quantities import amount, instant

DURATION_UNITS = {
    "ms": Fraction(1),
    "s": Fraction(1000),
    "min": Fraction(60_000),
    "h": Fraction(3_600_000),
}
BYTE_UNITS = {
    "Ki": 1024,
    "Mi": 1024**2,
    "Gi": 1024**3,
    "Ti": 1024**4,
    "K": 1000,
    "M": 1000**2,
    "G": 1000**3,
}
CPU_UNITS = {"m": 1}

SUGGESTED_UNIT = {"duration": "s", "bytes": "Mi", "cpu": "m"}


def exact(digits: str) -> Fraction:
    """The value of `3` or `0.25`; the caller has bounded the length."""
    return Fraction(digits)


def value_with_unit(digits: str, unit: str) -> tuple[Value, Type] | None:
    """The value and type of a number as written; None where it is no whole number of its unit."""
    number = exact(digits)
    if unit in DURATION_UNITS:
        return number * DURATION_UNITS[unit], DurationType()
    scale: int
    type_: Type
    if unit in BYTE_UNITS:
        scale, type_ = BYTE_UNITS[unit], QuantityType("bytes")
    elif unit in CPU_UNITS:
        scale, type_ = CPU_UNITS[unit], QuantityType("cpu")
    else:
        scale, type_ = 1, IntType()
    scaled = number * scale
    return (int(scaled), type_) if scaled.denominator == 1 else None


def kind(type_: Type) -> str:
    """What a number measures: `number`, `duration`, `bytes`, `cpu`; else the sort of type."""
    match type_:
        case BoolType():
            return "bool"
        case IntType():
            return "number"
        case DurationType():
            return "duration"
        case QuantityType(unit=unit):
            return unit
        case EnumType():
            return "enumeration"
        case MemberType():
            return "member"


def is_numeric(type_: Type) -> bool:
    return isinstance(type_, IntType | DurationType | QuantityType)


def plain(type_: Type) -> Type:
    """The type without bounds and lists of values: that of a computed number."""
    match type_:
        case IntType():
            return IntType()
        case DurationType():
            return DurationType()
        case QuantityType(unit=unit):
            return QuantityType(unit)
        case _:
            return type_


def comparable(one: Type, other: Type) -> bool:
    """Whether `==` between the two makes sense."""
    match one, other:
        case (EnumType(values=left), EnumType(values=right)):
            return left == right
        case (MemberType(group=here), MemberType(group=there)):
            return here == there
        case _:
            return kind(one) == kind(other)


def fits(actual: Type, wanted: Type) -> bool:
    """Whether a value of type `actual` may be used where `wanted` is asked for."""
    if isinstance(actual, MemberType) and isinstance(wanted, MemberType):
        return actual.group == wanted.group and (wanted.optional or not actual.optional)
    return comparable(actual, wanted)


def describe(type_: Type) -> str:
    """The type in words, for messages: `a duration`, `a member of Node`, `serving | stopped`."""
    match type_:
        case BoolType():
            return "a bool"
        case IntType():
            return "a plain number"
        case DurationType():
            return "a duration"
        case QuantityType(unit="bytes"):
            return "an amount of bytes"
        case QuantityType():
            return "an amount of CPU"
        case EnumType(name=name, values=values):
            shown = " | ".join(values[:6]) + (" | .." if len(values) > 6 else "")
            return f"{name} ({shown})" if name else f"one of {shown}"
        case MemberType(group=group, optional=optional):
            return f"a member of {group}" + (" or none" if optional else "")


def show(value: Value, type_: Type) -> str:
    """A constant in words, with its unit."""
    match type_:
        case DurationType() if isinstance(value, Fraction):
            return instant(value)
        case QuantityType(unit=unit) if isinstance(value, int):
            return amount(value, unit)
        case BoolType():
            return "true" if value else "false"
        case _:
            return str(value)
