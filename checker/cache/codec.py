"""Values of frozen dataclasses as JSON and back, by their annotations: exact, and strict.

A dataclass is the list of its fields in order, a fraction the text `1/3`, a member of an enum its
value. What reads as anything but the annotated type is refused with `NotOfType`; nothing in a
text can make this build a value of another type, or run code.

(Layouts carry no names or versions: keys of the cache change with every change of kcheck's source.)
"""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Callable
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from checker.records import dataclass

Value = TypeVar("Value")
_Code = Callable[[Any], Any]
_FRACTION = re.compile(r"-?[0-9]{1,4000}(/[1-9][0-9]{0,4000})?")
"""As `str` writes one. `Fraction` reads `1e999999999` as well, and takes for ever."""


class NotOfType(Exception):
    """What was read is no value of the type."""


@dataclass(frozen=True, slots=True)
class Codec:
    """`encode` makes plain lists, texts and numbers of a value, `decode` the value of those;
    `plain` is the type of what `encode` makes."""

    plain: type
    encode: _Code
    decode: _Code


def encode(kind: type[Value], value: Value) -> Any:
    """A value as what JSON can say."""
    return codec(kind).encode(value)  # type: ignore[arg-type]


def decode(kind: type[Value], plain: Any) -> Value:
    """The value of that type. Raises `NotOfType`."""
    value: Value = codec(kind).decode(plain)  # type: ignore[arg-type]
    return value


@cache
def codec(kind: Any) -> Codec:
    """How values of a type are coded. Raises `TypeError` for types that cannot be."""
    origin = get_origin(kind)
    if kind in (str, int, bool, float):
        return Codec(kind, _same, _exactly(kind))
    if kind is Fraction:
        return Codec(str, str, _fraction)
    if origin in (Union, types.UnionType):
        return _union([(member, codec(member)) for member in get_args(kind)])
    if kind is types.NoneType:
        return Codec(kind, _same, _exactly(kind))
    if origin is tuple and get_args(kind)[-1] is Ellipsis:
        return _many(codec(get_args(kind)[0]), tuple)
    if origin is frozenset:
        return _many(codec(get_args(kind)[0]), frozenset)
    if origin is tuple:
        return _fixed([codec(part) for part in get_args(kind)], _same, lambda *parts: parts)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        names = [field.name for field in dataclasses.fields(kind)]
        hints = get_type_hints(kind)
        parts = [codec(hints[name]) for name in names]
        return _fixed(parts, lambda value: [getattr(value, name) for name in names], kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enumeration(kind)
    raise TypeError(f"{kind} is not part of an answer")


def _same(value: Any) -> Any:
    return value


def _exactly(kind: type) -> _Code:
    def read(plain: Any) -> Any:
        if type(plain) is not kind:
            raise NotOfType(f"{plain!r} is no {kind.__name__}")
        return plain

    return read


def _fraction(plain: Any) -> Fraction:
    if type(plain) is str and _FRACTION.fullmatch(plain):
        return Fraction(plain)
    raise NotOfType(f"{plain!r} is no fraction")


def _enumeration(kind: type[Enum]) -> Codec:
    members = {member.value: member for member in kind}

    def read(plain: Any) -> Any:
        if type(plain) is not str or plain not in members:
            raise NotOfType(f"{plain!r} is no {kind.__name__}")
        return members[plain]

    return Codec(str, lambda member: member.value, read)


def _many(item: Codec, build: type) -> Codec:
    def write(value: Any) -> list[Any]:
        coded = [item.encode(part) for part in value]
        return sorted(coded, key=repr) if build is frozenset else coded

    def read(plain: Any) -> Any:
        if type(plain) is not list:
            raise NotOfType(f"{plain!r} is no list")
        return build(map(item.decode, plain))

    return Codec(list, write, read)


def _fixed(parts: list[Codec], take: _Code, build: Callable[..., Any]) -> Codec:
    encoders = [part.encode for part in parts]
    decoders = [part.decode for part in parts]

    def write(value: Any) -> list[Any]:
        return [code(part) for code, part in zip(encoders, take(value), strict=True)]

    def read(plain: Any) -> Any:
        if type(plain) is not list or len(plain) != len(decoders):
            raise NotOfType(f"{plain!r} is no list of {len(decoders)}")
        return build(*[code(part) for code, part in zip(decoders, plain, strict=True)])

    return Codec(list, write, read)


def _union(members: list[tuple[Any, Codec]]) -> Codec:
    """Alternatives that JSON tells apart."""
    readers = {member.plain: member.decode for _, member in members}
    if len(readers) != len(members):
        raise TypeError(f"JSON cannot tell {[kind for kind, _ in members]} apart")
    writers = {get_origin(kind) or kind: member.encode for kind, member in members}

    def read(plain: Any) -> Any:
        reader = readers.get(type(plain))
        if reader is None:
            raise NotOfType(f"{plain!r} is of no type in {list(writers)}")
        return reader(plain)

    return Codec(object, lambda value: writers[type(value)](value), read)


__all__ = ["NotOfType", "decode", "encode"]
