"""Values by name: from the constants of a system to what JSON says, and back."""

from __future__ import annotations

from fractions import Fraction

from checker.diagnostics import Span
from checker.evidence.documents import Wrong, fraction
from checker.evidence.trace_file import Plain
from checker.model.entities import Param
from checker.model.expr import Literal
from checker.model.types import BoolType, DurationType, EnumType, IntType, MemberType, QuantityType
from checker.system.system import Domain
from checker.system.terms import Const, Sort


def plain(value: Const, domain: Domain) -> Plain:
    """A value of the domain by name."""
    if isinstance(value, bool):
        return value
    if domain.labels:
        return domain.labels[int(value)]
    return str(Fraction(value)) if domain.sort is Sort.REAL else int(value)


def constant(value: Plain, domain: Domain, name: str) -> Const:
    """The value that is meant; raises `Wrong` where the domain has none like it."""
    if domain.sort is Sort.BOOL:
        if isinstance(value, bool):
            return value
    elif domain.labels:
        if isinstance(value, str) and value in domain.labels:
            return domain.labels.index(value)
        raise Wrong(f"`{name}` cannot be {value!r} any more: it is one of "
                    f"{', '.join(domain.labels)}")  # fmt: skip
    elif domain.sort is Sort.REAL:
        return fraction(value, f"`{name}`")
    elif isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Wrong(f"`{name}` cannot be {value!r}: it is of another type now")


def plain_of_param(value: Const, param: Param) -> Plain:
    """A parameter's value by name."""
    match param.type:
        case EnumType(_, values):
            return values[int(value)]
        case MemberType():
            return str(int(value) + 1)
        case DurationType():
            return str(Fraction(value))
        case _:
            return value if isinstance(value, bool) else int(value)


def literal(value: Plain, param: Param, span: Span) -> Literal:
    """A parameter's value as an expression; raises `Wrong` where it has another type now."""
    found: bool | int | Fraction | str
    match param.type:
        case BoolType() if isinstance(value, bool):
            found = value
        case IntType() | QuantityType() if isinstance(value, int) and not isinstance(value, bool):
            found = value
        case EnumType(_, values) if value in values:
            found = str(value)
        case DurationType() if isinstance(value, str):
            found = fraction(value, f"`{param.name}`")
        case _:
            raise Wrong(f"the parameter `{param.name}` cannot be {value!r}: its type is another")
    return Literal(found, param.type, span)
