"""Settings named outside a model, as `kcheck simulate --with` does: `pre_stop=2s`, `HS-2`."""

from __future__ import annotations

from collections.abc import Sequence

from checker import codes
from checker.diagnostics import Diagnostic, Span
from checker.model.entities import Model
from checker.model.expr import Expr, Literal
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
from checker.model.units import value_with_unit
from checker.syntax.limits import MOST_DIGITS
from checker.system.lowering import Setting


def setting_of(model: Model, settings: Sequence[str]) -> Setting | Diagnostic:
    """What `--with` says, in the terms of the model."""
    values: dict[str, Expr] = {}
    switches: set[str] = set()
    known = {s.ident for s in model.scenarios} | {m.ident for m in model.mitigations}
    params = {p.name: p for p in model.params}
    for setting in settings:
        name, equals, text = (part.strip() for part in setting.partition("="))
        if not equals and name in known:
            switches.add(name)
        elif equals and name in params:
            value = _value(params[name].type, text)
            if value is None:
                return Diagnostic(
                    codes.WRONG_SETTING,
                    f"`{text}` is no value of the parameter `{name}`",
                    help=f"write it as in the model: {_example(params[name].type)}",
                )
            values[name] = Literal(value, params[name].type, Span(model.files[0], 0, 0))
        else:
            what = "parameter" if equals else "scenario or mitigation"
            names = sorted(params if equals else known)
            listed = f"the model has {', '.join(names)}" if names else "the model has none"
            return Diagnostic(codes.WRONG_SETTING, f"there is no {what} `{name}`", help=listed)
    return Setting(values=values, on=frozenset(switches))


def _value(type_: Type, text: str) -> Value | None:
    """The value that a text means, None where it is none of the type."""
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    unit = text[len(digits) :]
    number = digits.replace(".", "", 1).isdecimal() and digits.isascii()
    if number and (digits[0] == "." or digits[-1] == "." or len(digits) > MOST_DIGITS):
        return None
    match type_:
        case BoolType():
            return {"true": True, "false": False}.get(text)
        case EnumType(_, values):
            return text if text in values else None
        case IntType():
            return int(digits) if number and not unit and "." not in digits else None
        case DurationType() | QuantityType():
            if not number:
                return None
            found = value_with_unit(digits, unit)
            same = found is not None and _same_kind(found[1], type_)
            return found[0] if found is not None and same else None
        case MemberType():
            return None


def _same_kind(one: Type, other: Type) -> bool:
    if isinstance(one, QuantityType) and isinstance(other, QuantityType):
        return one.unit == other.unit
    return type(one) is type(other)


def _example(type_: Type) -> str:
    match type_:
        case BoolType():
            return "`true` or `false`"
        case EnumType(_, values):
            return " or ".join(f"`{value}`" for value in values)
        case IntType():
            return "a whole number"
        case DurationType():
            return "`500ms`, `2s`, `5min`"
        case QuantityType(unit):
            return "`512Mi`, `2Gi`" if unit == "bytes" else "`250m`, `2`"
        case MemberType():
            return "members of a group cannot be named"
