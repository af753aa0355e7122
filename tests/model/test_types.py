"""Numbers, units and types: every value is exact."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.constant import evaluate
from checker.model.entities import Model
from checker.model.expr import Literal
from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    Member,
    MemberType,
    QuantityType,
    Type,
    Value,
)
from checker.model.units import BYTE_UNITS, DURATION_UNITS, value_with_unit
from tests.model.reading import model_of


@pytest.mark.parametrize(
    ("digits", "unit", "value", "type_"),
    [
        ("3", "", 3, IntType()),
        ("100", "ms", Fraction(100), DurationType()),
        ("0.5", "s", Fraction(500), DurationType()),
        ("1.5", "min", Fraction(90_000), DurationType()),
        ("2", "h", Fraction(7_200_000), DurationType()),
        ("0.0001", "ms", Fraction(1, 10_000), DurationType()),
        ("4", "Gi", 4 * 1024**3, QuantityType("bytes")),
        ("1.5", "Ki", 1536, QuantityType("bytes")),
        ("2", "M", 2_000_000, QuantityType("bytes")),
        ("250", "m", 250, QuantityType("cpu")),
    ],
)
def test_a_number_as_written(digits: str, unit: str, value: Value, type_: Type) -> None:
    assert value_with_unit(digits, unit) == (value, type_)


@pytest.mark.parametrize(("digits", "unit"), [("0.5", ""), ("0.3", "Ki"), ("0.1", "m")])
def test_what_is_not_whole_is_no_value(digits: str, unit: str) -> None:
    assert value_with_unit(digits, unit) is None


@given(st.integers(0, 10**30), st.sampled_from(sorted(DURATION_UNITS)))
def test_durations_of_any_size_are_exact(number: int, unit: str) -> None:
    assert value_with_unit(str(number), unit) == (number * DURATION_UNITS[unit], DurationType())


@given(st.integers(0, 10**30), st.sampled_from(sorted(BYTE_UNITS)))
def test_bytes_of_any_size_are_exact(number: int, unit: str) -> None:
    assert value_with_unit(str(number), unit) == (number * BYTE_UNITS[unit], QuantityType("bytes"))


DECLARATIONS = """
system S
loss L-1 "l"
hazard H-1 "h" [L-1] when some(n in Node: P.at == n) or P.wait == 2s or P.size == 4 or P.x == big
    or P.free > 2 or P.next == none or P.level == slots or P.mem > limit or P.z > half
group Node[2]
type Size = 1 | 2 | 4
type Wait = 1s | 2s | 500ms
type X = small | big
param slots : int = 3 in 1..
param limit : bytes = 1Gi in 0..4Gi
param half  : cpu = 500m
process P {
    state at    : Node = any
    state next  : Node? = none
    state wait  : Wait = 500ms
    state size  : Size = 2
    state x     : X = small
    state level : 0..slots = slots
    state free  : int = 0
    state mem   : 0Mi..limit = 0
    state z     : cpu = 0
    state on    : bool = true
    event act any n in Node when on do at = n, next = n, wait = 2s, size = 4, x = big,
        level = 0, free = free + 1, mem = limit, z = z + half, on = false
}
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return model_of(tmp_path_factory.mktemp("types"), DECLARATIONS)


def test_types_of_states(model: Model) -> None:
    found = {state.name: state.type for state in model.states}
    assert found["at"] == MemberType("Node")
    assert found["next"] == MemberType("Node", optional=True)
    assert found["wait"] == DurationType((Fraction(1000), Fraction(2000), Fraction(500)))
    assert found["x"] == EnumType("X", ("small", "big"))
    assert found["free"] == IntType()
    assert found["z"] == QuantityType("cpu")
    assert found["on"] == BoolType()
    size, level, mem = found["size"], found["level"], found["mem"]
    assert isinstance(size, IntType) and size.values == (1, 2, 4)
    assert isinstance(level, IntType) and isinstance(mem, QuantityType)
    setting: dict[str, Value] = {"slots": 3, "limit": 1024}
    bounds = [
        evaluate(bound, setting)
        for type_ in (size, level, mem)
        for bound in (type_.low, type_.high)
        if bound is not None
    ]
    assert bounds == [1, 4, 0, 3, 0, 1024]


def test_initial_values(model: Model) -> None:
    found = {s.name: s.initial.value for s in model.states if isinstance(s.initial, Literal)}
    assert found == {
        "next": Member("Node", None),
        "wait": Fraction(500),
        "size": 2,
        "x": "small",
        "free": 0,
        "mem": 0,
        "z": 0,
        "on": True,
    }
    assert [s.name for s in model.states if s.initial is None] == ["at"]


def test_domains_of_parameters(model: Model) -> None:
    ends = {
        p.name: [e.value if isinstance(e, Literal) else None for e in (p.default, p.low, p.high)]
        for p in model.params
    }
    assert ends == {
        "slots": [3, 1, None],
        "limit": [1024**3, 0, 4 * 1024**3],
        "half": [500, None, None],
    }


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7 / 2", 3),
        ("(0 - 7) / 2", -4),
        ("3 * 4 - 2 - 1", 9),
        ("1s / 3", None),
        ("10s / 3s", 3),
        ("4Gi / 1Mi", 4096),
        ("1000 * 3Mi / 4Mi", 750),
        ("min(3, 1, 2) + max(1, 2)", 3),
        ("if 1 < 2 and not 2 < 1 then 5 else 6", 5),
    ],
)
def test_arithmetic_on_constants(tmp_path: Path, written: str, value: int | None) -> None:
    type_ = "int" if value is not None else "duration"
    model = model_of(
        tmp_path, f"system S\nparam p : {type_} = {written}\nprocess P {{ state n : {type_} = p }}"
    )
    default = model.params[0].default
    assert default is not None
    assert evaluate(default, {}) == (Fraction(1000, 3) if value is None else value)
