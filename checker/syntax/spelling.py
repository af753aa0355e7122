"""Spelling: the text of an expression, a type, a clause or an effect, on one line.

Parentheses are written only where the tree would be read differently without them. Numbers keep the
digits they were written with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from checker.syntax import tree

_OR, _AND, _NOT, _COMPARISON, _SUM, _PRODUCT, _ATOM = range(2, 9)
_HELD = 1
_LEVELS = {"or": _OR, "and": _AND, "+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT}


def format_expr(expr: tree.Expr) -> str:
    """The expression on one line, with as few parentheses as it can be read back with."""
    return at_level(expr, 0)


def at_level(expr: tree.Expr, least: int) -> str:
    """The expression where only what binds as tightly as `least` may stand without parentheses."""
    text = _expr(expr)
    return text if level(expr) >= least else f"({text})"


def value(expr: tree.Expr) -> str:
    """An expression where the grammar wants a sum: bounds of windows, durations."""
    return at_level(expr, _SUM)


def level(expr: tree.Expr) -> int:
    """How tightly the outermost operator binds: 0 for `if`, 8 for what needs no parentheses."""
    match expr:
        case tree.If():
            return 0
        case tree.Held():
            return _HELD
        case tree.Binary(op=op):
            return _LEVELS.get(op, _COMPARISON)
        case tree.Not():
            return _NOT
        case tree.Quiet():
            return _COMPARISON
        case _:
            return _ATOM


def operands(expr: tree.Binary) -> tuple[str, str]:
    """The two sides of an operator, each in parentheses where it needs them."""
    own = level(expr)
    left = own + 1 if own == _COMPARISON else own
    return at_level(expr.left, left), at_level(expr.right, own + 1)


def _expr(expr: tree.Expr) -> str:
    match expr:
        case tree.Number(digits=digits, unit=unit):
            return digits + unit
        case tree.Bool(value=truth):
            return "true" if truth else "false"
        case tree.Ref(parts=parts):
            return ".".join(part.name.text + _indices(part.indices) for part in parts)
        case tree.Switch(ident=ident):
            return ident.text
        case tree.Not(operand=operand):
            return f"not {at_level(operand, _NOT)}"
        case tree.Binary(op=op):
            left, right = operands(expr)
            return f"{left} {op} {right}"
        case tree.If(condition=condition, then=then, orelse=orelse):
            return f"if {_expr(condition)} then {_expr(then)} else {_expr(orelse)}"
        case tree.Held(condition=condition, duration=duration):
            return f"{at_level(condition, _OR)} for {value(duration)}"
        case tree.Quiet(target=what, duration=duration):
            return f"no {target(what)} for {value(duration)}"
        case tree.Times(target=what, duration=duration):
            return f"times({target(what)} last {value(duration)})"
        case tree.Aggregate(function=function, binders=binders, body=body):
            return f"{function}({', '.join(map(quantifier, binders))}: {_expr(body)})"
        case tree.MinMax(function=function, args=args):
            return f"{function}({', '.join(map(_expr, args))})"
        case _:
            assert_never(expr)


def _indices(indices: Sequence[tree.Expr]) -> str:
    return f"[{', '.join(map(_expr, indices))}]" if indices else ""


def quantifier(node: tree.Quantifier) -> str:
    return f"{node.name.text} in {node.domain.text}"


def target(node: tree.Target) -> str:
    if node.ref is not None:
        return _expr(node.ref)
    return names(node.ident, node.name) + _indices(node.indices)


def names(*idents: tree.Ident | None) -> str:
    """Those that are there, a space between them."""
    return " ".join(ident.text for ident in idents if ident is not None)


def listed(idents: Iterable[tree.Ident]) -> str:
    return ", ".join(ident.text for ident in idents)


def interval(node: tree.Interval) -> str:
    return f"{value(node.low)}..{value(node.high) if node.high is not None else ''}"


def type_expr(node: tree.TypeExpr) -> str:
    match node:
        case tree.BasicType(name=name):
            return name
        case tree.NamedType(name=ident, optional=optional):
            return ident.text + ("?" if optional else "")
        case tree.EnumType(values=values):
            return " | ".join(v.text if isinstance(v, tree.Ident) else _expr(v) for v in values)
        case tree.RangeType(interval=bounds):
            return interval(bounds)
        case _:
            assert_never(node)


def per(binders: Sequence[tree.Binder]) -> str:
    """` per n in Node, Zone`, with the space before it; empty for no binders."""
    return f" per {', '.join(map(binder, binders))}" if binders else ""


def binder(node: tree.Binder) -> str:
    return f"{node.name.text} in {node.domain.text}" if node.name else node.domain.text


def choice(node: tree.Choice) -> str:
    domain = node.domain
    where = domain.text if isinstance(domain, tree.Ident) else interval(domain)
    return f"any {node.name.text} in {where}"


def binders(nodes: Sequence[tree.Binder | tree.Choice]) -> str:
    """What a transition is indexed by, in the order written, with the space before it."""
    text, copying = "", False
    for node in nodes:
        if isinstance(node, tree.Choice):
            text, copying = f"{text} {choice(node)}", False
        else:
            text, copying = f"{text}{',' if copying else ' per'} {binder(node)}", True
    return text


def title(text: str | None) -> str:
    """The title in quotes with the space before it; empty for none."""
    return "" if text is None else f' "{text}"'


def refs(idents: Sequence[tree.Ident]) -> str:
    return f" [{listed(idents)}]" if idents else ""


def only(node: tree.OnlyWith | None) -> str:
    return f" only with {_expr(node.condition)}" if node else ""


def assign_head(node: tree.Assign) -> str:
    """`all a in G: x[a] = `, up to the value."""
    every = f"all {quantifier(node.binder)}: " if node.binder else ""
    return f"{every}{_expr(node.target)} = "


def clause(node: tree.Clause) -> tuple[str, str]:
    """The clause's keyword and the rest; the rest of `do` and `lasts` is only their beginning."""
    match node:
        case tree.When(condition=condition):
            return "when", _expr(condition)
        case tree.Needs(condition=condition, duration=duration):
            return "needs", _expr(condition) + (f" in {value(duration)}" if duration else "")
        case tree.Within(low=low, high=high):
            return "within", _bounds(low, high)
        case tree.Every(low=low, high=high, sporadic=sporadic, first=first):
            period = _bounds(low, high) if high or sporadic else value(low)
            return "every", period + (f" from {interval(first)}" if first else "")
        case tree.Immediately():
            return "immediately", ""
        case tree.Eventually():
            return "eventually", ""
        case tree.After(target=what):
            return "after", target(what)
        case tree.Over(path=path):
            return "over", path.text
        case tree.OnlyWith(condition=condition):
            return "only with", _expr(condition)
        case tree.Do(effects=effects):
            return "do", ", ".join(assign_head(e) + _expr(e.value) for e in effects)
        case tree.Lasts(interval=window, until=until):
            return "lasts", interval(window) + (f" until {_expr(until)}" if until else "")
        case _:
            assert_never(node)


def _bounds(low: tree.Expr | None, high: tree.Expr | None) -> str:
    if low is None:
        assert high is not None
        return value(high)
    return f"{value(low)}..{value(high) if high is not None else ''}"


def effect(node: tree.EffectItem) -> str:
    match node:
        case tree.SetIn(param=param, interval=bounds):
            return f"set {param.text} in {interval(bounds)}"
        case tree.SetTo(param=param, value=expr):
            return f"set {param.text} = {_expr(expr)}"
        case tree.Lose(path=path):
            return f"lose {path.text}"
        case tree.Delay(path=path, interval=bounds):
            return f"delay {path.text} to {interval(bounds)}"
        case tree.Slow(what=what, interval=bounds):
            return f"slow {action_name(what)} to {interval(bounds)}"
        case tree.Skip(what=what):
            return f"skip {action_name(what)}"
        case tree.Allow(what=what):
            return f"allow {action_name(what)}"
        case tree.Stop(what=what):
            return f"stop {action_name(what)}"
        case tree.Require(condition=condition):
            return f"require {_expr(condition)}"
        case _:
            assert_never(node)


def action_name(node: tree.ActionName) -> str:
    return names(node.ident, *node.names) if node.ident else ".".join(n.text for n in node.names)


def claim(node: tree.Claim) -> str:
    match node:
        case tree.Reachable(hazard=hazard):
            return f"{hazard.text} reachable"
        case tree.Unreachable(hazard=hazard, region=region):
            return f"{hazard.text} unreachable" + (f" iff {_expr(region)}" if region else "")
        case tree.Holds(constraint=constraint):
            return f"{constraint.text} holds"
        case tree.LeadsTo(cause=cause, effect=then, duration=duration):
            bound = f" within {value(duration)}" if duration else ""
            return f"{_expr(cause)} leads to {_expr(then)}{bound}"
        case _:
            assert_never(node)


def assumptions(node: tree.Check) -> str:
    """What a check is asked under: `with a = 3, HS-2, for any n:`; empty for nothing."""
    given = [
        binding.ident.text
        if isinstance(binding, tree.WithSwitch)
        else f"{binding.param.text} = {at_level(binding.value, _OR)}"
        for binding in node.bindings
    ]
    parts = [f"with {', '.join(given)}"] if given else []
    if node.for_any:
        parts.append(f"for any {listed(node.for_any)}")
    return ", ".join(parts) + ":" if parts else ""
