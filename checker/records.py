"""Records: dataclasses as those of the standard library, whose methods are written when first used.

The standard library writes and compiles six methods for each class as soon as it is declared. For
the hundreds of classes of kcheck that takes longer than most models take to be decided, and most of
the methods are never called. Here the first call of a method writes it. Slots, fields and whatever
else the module `dataclasses` offers for them are the standard library's own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen=False, slots=False, eq=True):
        """Like `dataclasses.dataclass` with these options."""

        def declare(cls):
            if not slots or any(map(dataclasses.is_dataclass, cls.__bases__)):
                return dataclasses.dataclass(frozen=frozen, slots=slots, eq=eq)(cls)
            return _record(cls, frozen, eq)

        return declare


Method = Callable[..., Any]
_Write = Callable[[type, Sequence["Field[Any]"], bool], Method]


def _record(cls: type, frozen: bool, eq: bool) -> type:
    """The class with slots, and with methods that are written when they are first called."""
    doc = cls.__doc__
    cls.__doc__ = doc or cls.__name__  # without any, the standard library would make a signature
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__doc__ = doc
    methods: dict[str, Any] = {"__init__": _later(made, _init, frozen), "__repr__": _repr}
    if eq:
        methods["__eq__"] = _later(made, _eq, frozen)
        methods["__hash__"] = _later(made, _hash, frozen) if frozen else None
    if frozen:
        methods["__setattr__"] = _assign
        methods["__delattr__"] = _delete
        methods["__getstate__"] = _state
        methods["__setstate__"] = _restore
    own = set(vars(made))
    if vars(made).get("__hash__", made) is None:  # Python put it there beside an `__eq__`
        own.discard("__hash__")
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    about = made.__dataclass_params__
    about.init, about.repr, about.eq, about.frozen = True, True, eq, frozen
    return made  # type: ignore[no-any-return]


def _later(cls: type, write: _Write, frozen: bool) -> Method:
    """A method that at its first call is replaced by the one that `write` gives."""

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        written = write(cls, dataclasses.fields(cls), frozen)
        written.__qualname__ = f"{cls.__qualname__}.{written.__name__}"
        setattr(cls, written.__name__, written)
        return written(self, *args, **kwargs)

    return method


def _init(cls: type, fields: Sequence[Field[Any]], frozen: bool) -> Method:
    known: dict[str, Any] = {"_missing_": MISSING}
    plain: list[str] = []
    by_name: list[str] = []
    body: list[str] = []
    for number, field in enumerate(fields):
        name, value, default = field.name, field.name, ""
        if field.default_factory is not MISSING:
            known[f"_make{number}_"] = field.default_factory
            default = "=_missing_"
            value = f"_make{number}_() if {name} is _missing_ else {name}"
        elif field.default is not MISSING:
            known[f"_default{number}_"] = field.default
            default = f"=_default{number}_"
        if field.init:
            (by_name if field.kw_only else plain).append(name + default)
        elif default:
            body.append(f" {name}{default}")
        else:
            continue
        if frozen:
            known[f"_set{number}_"] = getattr(cls, name).__set__
            body.append(f" _set{number}_(self, {value})")
        else:
            body.append(f" self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()")
    parameters = ", ".join(["self", *plain, *(["*", *by_name] if by_name else [])])
    return _written("__init__", parameters, body or [" pass"], known)


def _eq(cls: type, fields: Sequence[Field[Any]], frozen: bool) -> Method:
    one, other = (_tuple(name, fields) for name in ("self", "other"))
    body = [f" if other.__class__ is self.__class__: return {one} == {other}"]
    return _written("__eq__", "self, other", [*body, " return NotImplemented"], {})


def _hash(cls: type, fields: Sequence[Field[Any]], frozen: bool) -> Method:
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    return _written("__hash__", "self", [f" return hash({_tuple('self', hashed)})"], {})


def _tuple(owner: str, fields: Sequence[Field[Any]]) -> str:
    return "(" + "".join(f"{owner}.{f.name}, " for f in fields if f.compare) + ")"


def _written(name: str, parameters: str, body: Sequence[str], known: dict[str, Any]) -> Method:
    text = "\n".join([f"def {name}({parameters}):", *body])
    found: dict[str, Any] = {}
    exec(text, known, found)
    method: Method = found[name]
    return method


@recursive_repr()
def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _assign(self: Any, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: Sequence[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


__all__ = ["dataclass"]
