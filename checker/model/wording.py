"""Resolved expressions, types and windows in the words of the language.

What comes out is for reading: a `let` appears as what it stands for, and every reference with its
component and all of its indices.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import assert_never

from checker.model.entities import (
    Check,
    Claim,
    Effect,
    Eventually,
    Every,
    Holds,
    LeadsTo,
    Model,
    Reachable,
    Timing,
    Unreachable,
    Window,
    Within,
)
from checker.model.expr import (
    ActionRef,
    Aggregate,
    And,
    Arith,
    AtLeast,
    BoolSet,
    Bound,
    Compare,
    EnumSet,
    Expr,
    Extremum,
    GroupSet,
    Held,
    If,
    IndexSet,
    Literal,
    Local,
    Not,
    Or,
    ParamRef,
    Quiet,
    RangeSet,
    StateRef,
    SwitchRef,
)
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
from checker.quantities import amount, instant

_IF, _OR, _AND, _NOT, _COMPARE, _SUM, _PRODUCT, _ATOM = range(8)


class Wording:
    """Words for the parts of one model: it knows which indices are a component's own."""

    def __init__(self, model: Model) -> None:
        self._own: Mapping[str, int] = {c.name: len(c.binders) for c in model.components}

    def expression(self, expr: Expr) -> str:
        """The expression as text that reads back as itself."""
        return self._at(expr, _IF)

    def window(self, window: Window) -> str:
        """`lo..hi`, or `lo..` where it is open."""
        high = "" if window.high is None else self._at(window.high, _SUM)
        return f"{self._at(window.low, _SUM)}..{high}"

    def timing(self, timing: Timing) -> str:
        """The clause of a transition that says when; empty where it has none."""
        match timing:
            case Within(window):
                if window.high is None and _is_zero(window.low):
                    return ""
                if window.high is not None and _is_zero(window.high):
                    return "immediately"
                return f"within {self.window(window)}"
            case Every(window, first):
                start = f" from {self.window(first)}" if first else ""
                if window.high is not None and window.high == window.low:
                    return f"every {self._at(window.low, _SUM)}{start}"
                return f"every {self.window(window)}{start}"
            case Eventually():
                return "eventually"
            case _:
                assert_never(timing)

    def effect(self, effect: Effect) -> str:
        """`target = value`."""
        every = f"all {self.binders(effect.binders)}: " if effect.binders else ""
        return f"{every}{self._at(effect.target, _ATOM)} = {self.expression(effect.value)}"

    def check(self, check: Check) -> str:
        """The claim of a check with its settings: `with pre_stop = 0s, HS-2: H-3 reachable`."""
        settings = [f"{name} = {self.expression(value)}" for name, value in check.values]
        settings += check.switches
        head = [f"with {', '.join(settings)}"] if settings else []
        head += [f"for any {', '.join(check.for_any)}"] if check.for_any else []
        claim = self.claim(check.claim)
        return f"{', '.join(head)}: {claim}" if head else claim

    def claim(self, claim: Claim) -> str:
        """What is claimed, without its settings: `H-3 unreachable iff pre_stop > 2s`."""
        match claim:
            case Reachable(hazard):
                return f"{hazard} reachable"
            case Unreachable(hazard, region):
                iff = "" if region is None else f" iff {self.expression(region)}"
                return f"{hazard} unreachable{iff}"
            case Holds(constraint):
                return f"{constraint} holds"
            case LeadsTo(cause, effect, duration):
                within = "" if duration is None else f" within {self._at(duration, _SUM)}"
                ends = [self._at(end, _OR) for end in (cause, effect)]
                return f"{ends[0]} leads to {ends[1]}{within}"
            case _:
                assert_never(claim)

    def binders(self, binders: Iterable[Bound]) -> str:
        """`n in Node, here in bool`."""
        return ", ".join(f"{b.name} in {self._domain(b.domain)}" for b in binders)

    def type(self, type_: Type) -> str:
        """A type as it is written."""
        match type_:
            case BoolType():
                return "bool"
            case EnumType(_, values):
                return " | ".join(values)
            case IntType(low, high):
                return self._range("int", low, high)
            case DurationType(values):
                return " | ".join(instant(v) for v in values) or "duration"
            case QuantityType(unit, values, low, high):
                spelt = " | ".join(amount(v, unit) for v in values)
                return spelt or self._range(unit, low, high)
            case MemberType(group, optional):
                return group + ("?" if optional else "")
            case _:
                assert_never(type_)

    def _range(self, name: str, low: Expr | None, high: Expr | None) -> str:
        if low is None and high is None:
            return name
        ends = ("" if e is None else self._at(e, _SUM) for e in (low, high))
        return "..".join(ends) if high is not None else f"{name} in {'..'.join(ends)}"

    def _domain(self, domain: IndexSet) -> str:
        match domain:
            case GroupSet(group):
                return group
            case EnumSet(name, values):
                return name or " | ".join(values)
            case BoolSet():
                return "bool"
            case RangeSet(low, high):
                return f"{self._at(low, _SUM)}..{self._at(high, _SUM)}"
            case _:
                assert_never(domain)

    def _at(self, expr: Expr, level: int) -> str:
        """The text, in parentheses where `expr` binds less than `level` asks for."""
        text, own = self._words(expr)
        return f"({text})" if own < level else text

    def _words(self, expr: Expr) -> tuple[str, int]:
        """The text, and how strongly its outermost operator binds."""
        match expr:
            case Literal(value, type_):
                return _value(value, type_), _ATOM
            case Local(name):
                return name, _ATOM
            case ParamRef(name, indices):
                return name + self._indices(indices), _ATOM
            case StateRef(component, name, indices):
                own = self._own.get(component, 0)
                head, rest = self._indices(indices[:own]), self._indices(indices[own:])
                return f"{component}{head}.{name}{rest}", _ATOM
            case SwitchRef(ident):
                return ident, _ATOM
            case Not(operand):
                return f"not {self._at(operand, _NOT)}", _NOT
            case And(operands):
                return " and ".join(self._at(o, _NOT) for o in operands), _AND
            case Or(operands):
                return " or ".join(self._at(o, _AND) for o in operands), _OR
            case Compare(op, left, right):
                return f"{self._at(left, _SUM)} {op} {self._at(right, _SUM)}", _COMPARE
            case Arith(op, left, right):
                level = _SUM if op in "+-" else _PRODUCT
                return f"{self._at(left, level)} {op} {self._at(right, level + 1)}", level
            case If(condition, then, orelse):
                words = [self._at(e, _OR) for e in (condition, then)]
                return f"if {words[0]} then {words[1]} else {self._at(orelse, _IF)}", _IF
            case Extremum(function, operands):
                return f"{function}({', '.join(self.expression(o) for o in operands)})", _ATOM
            case Aggregate(function, binders, body):
                return f"{function}({self.binders(binders)}: {self.expression(body)})", _ATOM
            case Held(condition, duration):
                return f"{self._at(condition, _SUM)} for {self._at(duration, _SUM)}", _COMPARE
            case Quiet(action, duration):
                return f"no {self.action(action)} for {self._at(duration, _SUM)}", _COMPARE
            case AtLeast(action, duration, number):
                last = self._at(duration, _SUM)
                return f"times({self.action(action)} last {last}) >= {number}", _COMPARE
            case _:
                assert_never(expr)

    def action(self, action: ActionRef) -> str:
        """A transition as the model's text names it, with what was resolved of its indices."""
        return action.text

    def _indices(self, indices: Iterable[Expr]) -> str:
        words = [self.expression(index) for index in indices]
        return f"[{', '.join(words)}]" if words else ""


def _value(value: Value, type_: Type) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return amount(value, type_.unit if isinstance(type_, QuantityType) else "")
        case Fraction():
            return instant(value)
        case str():
            return value
        case Member(group, index):
            return "none" if index is None else f"{group}[{index}]"
        case _:
            assert_never(value)


def _is_zero(expr: Expr) -> bool:
    return (
        isinstance(expr, Literal) and not isinstance(expr.value, str | Member) and expr.value == 0
    )
