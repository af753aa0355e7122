"""Records are what the standard library's dataclasses are, only later."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import Any, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import records

T = TypeVar("T")


def declared(dataclass: Callable[..., Any]) -> dict[str, Any]:
    """The same classes, declared by one decorator or the other."""

    @dataclass(frozen=True, slots=True)
    class Empty: ...

    @dataclass(frozen=True, slots=True)
    class Point:
        """A place."""

        x: int
        y: int = 0

    @dataclass(frozen=True, slots=True)
    class Seen(Generic[T]):
        what: T
        also: list[int] = field(default_factory=list)
        aside: int = field(default=3, compare=False, repr=False)
        last: str = field(kw_only=True, default="z")

        def __post_init__(self) -> None:
            if self.what is None:
                raise ValueError("nothing")

    @dataclass(slots=True)
    class Changing:
        value: int
        _hidden: list[int] = field(init=False)
        known: dict[str, int] = field(default_factory=dict)
        fixed: int = field(init=False, default=7)

        def __post_init__(self) -> None:
            self._hidden = [self.value]

    @dataclass(slots=True)
    class Derived(Changing):
        more: int = field(kw_only=True)

    @dataclass(slots=True, eq=False)
    class Single:
        value: int

    @dataclass(frozen=True, slots=True)
    class Own:
        """Says itself what is the same."""

        name: str
        note: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own) and self.name == other.name

        def __hash__(self) -> int:
            return hash(self.name)

        def __repr__(self) -> str:
            return self.name

    @dataclass(frozen=True, slots=True)
    class HalfOwn:
        name: str

        def __eq__(self, other: object) -> bool:
            return True

    @dataclass(frozen=True, slots=True)
    class Stop(Exception):
        reason: str

    found = [Empty, Point, Seen, Changing, Derived, Single, Own, HalfOwn, Stop]
    return {cls.__name__: cls for cls in found}


PLAIN = declared(dataclasses.dataclass)
RECORDS = declared(records.dataclass)

Call = Callable[[dict[str, Any]], Any]

CALLS: dict[str, Call] = {
    "nothing": lambda c: c["Empty"](),
    "by place": lambda c: c["Point"](1, 2),
    "by name": lambda c: c["Point"](y=2, x=1),
    "a default": lambda c: c["Point"](1),
    "one missing": lambda c: c["Point"](y=1),
    "one too many": lambda c: c["Point"](1, 2, 3),
    "an unknown one": lambda c: c["Point"](1, z=3),
    "twice": lambda c: c["Point"](1, x=3),
    "a generic one": lambda c: c["Seen"]("a", [1], 4, last="q"),
    "only by name": lambda c: c["Seen"]("a", [1], 4, "q"),
    "a factory": lambda c: c["Seen"]("a").also,
    "each has its own": lambda c: c["Seen"]("a").also is c["Seen"]("a").also,
    "refused afterwards": lambda c: c["Seen"](None),
    "not for the caller": lambda c: c["Changing"](1, [2], {}, 3),
    "afterwards": lambda c: c["Changing"](1)._hidden,
    "a default that is no parameter": lambda c: c["Changing"](1).fixed,
    "derived": lambda c: c["Derived"](1, {"a": 2}, more=3),
    "of its own": lambda c: c["Own"]("a", "b"),
    "assigned": lambda c: setattr(c["Point"](1, 2), "x", 3),
    "deleted": lambda c: delattr(c["Point"](1, 2), "x"),
    "changed": lambda c: _changed(c["Changing"](1)),
    "replaced": lambda c: replace(c["Point"](1, 2), y=5),
    "replaced where nothing is": lambda c: replace(c["Point"](1, 2), z=5),
    "as a dictionary": lambda c: dataclasses.asdict(c["Seen"](c["Point"](1))),
    "copied": lambda c: copy.deepcopy(c["Seen"](c["Point"](1))),
    "copied with its state": lambda c: copy.copy(c["Changing"](1)),
    "hashed": lambda c: hash(c["Point"](1, 2)) == hash((1, 2)),
    "hashed as it says": lambda c: hash(c["Own"]("a", "b")) == hash("a"),
    "hashed beside its own equality": lambda c: hash(c["HalfOwn"]("a")) == hash(("a",)),
    "not hashed": lambda c: hash(c["Changing"](1)),
    "hashed as an object": lambda c: len({c["Single"](1), c["Single"](1)}),
    "equal": lambda c: c["Point"](1, 2) == c["Point"](1, 2),
    "unequal": lambda c: c["Point"](1, 2) != c["Point"](2, 1),
    "not compared": lambda c: c["Seen"](1, [], 1) == c["Seen"](1, [], 2),
    "of another class": lambda c: c["Point"](1, 2) == (1, 2),
    "equal by place alone": lambda c: c["Single"](1) == c["Single"](1),
    "matched": lambda c: _matched(c["Point"], c["Point"](1, 2)),
    "raised": lambda c: _raised(c["Stop"]("late")),
    "in itself": lambda c: _in_itself(c["Changing"](1)),
    "slots": lambda c: [cls.__slots__ for cls in c.values()],
    "docs": lambda c: [cls.__doc__ for cls in (c["Point"], c["Own"])],
    "fields": lambda c: [repr(fields(cls)) for cls in c.values()],
    "what they are": lambda c: [is_dataclass(cls) for cls in c.values()],
    "options": lambda c: [_options(cls) for cls in c.values()],
    "places": lambda c: c["Point"].__match_args__,
}
"""Everything that is done with them; the error counts where one is raised."""


def _changed(one: Any) -> Any:
    one.value = 9
    return one


def _matched(cls: Any, value: object) -> object:
    match value:
        case cls(x, y):
            return (y, x)
    return None


def _raised(error: Exception) -> str:
    try:
        raise error
    except Exception as caught:
        return repr(caught)


def _in_itself(one: Any) -> Any:
    one.known["me"] = one
    return one


def _options(cls: Any) -> list[bool]:
    about = cls.__dataclass_params__
    return [about.init, about.repr, about.eq, about.frozen]


def outcome(call: Call, classes: dict[str, Any]) -> str:
    try:
        return repr(call(classes))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_they_do_what_dataclasses_do(call: Call) -> None:
    assert outcome(call, RECORDS) == outcome(call, PLAIN)
    fresh = declared(records.dataclass)  # the very first call counts as well
    assert outcome(call, fresh) == outcome(call, PLAIN)
    assert outcome(call, fresh) == outcome(call, PLAIN)


def test_once_written_methods_have_the_same_signature() -> None:
    for name, cls in RECORDS.items():
        outcome(lambda c, name=name: c[name](1), RECORDS)  # type: ignore[misc]
        if name != "Empty":
            ours, theirs = (list(inspect.signature(c).parameters) for c in (cls, PLAIN[name]))
            assert ours == theirs


@records.dataclass(frozen=True, slots=True)
class Travelling:
    """One that is found by its name, as pickles want it."""

    parts: tuple[int, ...]
    name: str = "a"


@given(st.lists(st.integers()), st.text())
def test_they_travel(parts: list[int], name: str) -> None:
    one = Travelling(tuple(parts), name)
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(pickle.loads(pickle.dumps(one))) == hash(one)


def test_nothing_changes_them() -> None:
    one = Travelling((1,))
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'another'"):
        one.another = "b"  # type: ignore[attr-defined]
    assert one == Travelling((1,), "a")


def test_declaring_them_is_cheap() -> None:
    """At most a fourth of the standard library's time; measured are a ninth."""
    program = """
import dataclasses, time
from checker import records

def seconds(dataclass):
    started = time.process_time()
    for _ in range(60):
        @dataclass(frozen=True, slots=True)
        class One:
            "One."
            a: int
            b: str = ""
    return time.process_time() - started

print(min(seconds(records.dataclass) / seconds(dataclasses.dataclass) for _ in range(3)))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert float(done.stdout) < 0.25
