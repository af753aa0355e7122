"""Walking and rebuilding resolved expressions: children, substitution of locals, size, depth.

Trees are bounded in depth by the resolver (`MAX_DEPTH`), so recursion is safe here. Inlined `let`s
share structure; `size` counts a shared part as often as it occurs, because later stages walk it so
often.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import assert_never

from checker.model.domains import domain_type
from checker.model.expr import (
    ActionRef,
    Aggregate,
    And,
    Arith,
    AtLeast,
    Bound,
    Compare,
    Expr,
    Extremum,
    Held,
    If,
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

MAX_DEPTH = 120
"""Levels of a resolved expression, `let`s inlined."""

MAX_SIZE = 50_000
"""Nodes of a resolved expression, `let`s inlined."""


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct subexpressions, indices and the bounds of bound variables included."""
    match expr:
        case Literal() | Local() | SwitchRef():
            return ()
        case ParamRef() | StateRef():
            return expr.indices
        case Not():
            return (expr.operand,)
        case And() | Or() | Extremum():
            return expr.operands
        case Compare() | Arith():
            return (expr.left, expr.right)
        case If():
            return (expr.condition, expr.then, expr.orelse)
        case Aggregate():
            bounds: list[Expr] = []
            for bound in expr.binders:
                if isinstance(bound.domain, RangeSet):
                    bounds += [bound.domain.low, bound.domain.high]
            return (*bounds, expr.body)
        case Held():
            return (expr.condition, expr.duration)
        case Quiet() | AtLeast():
            return (*expr.action.indices, expr.duration)
        case _:
            assert_never(expr)


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and everything in it; a part shared by inlining comes once."""
    seen: set[int] = set()
    stack = [expr]
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        stack.extend(reversed(children(node)))


def measure(expr: Expr) -> tuple[int, int]:
    """Size and depth of the expression as a tree."""
    known: dict[int, tuple[int, int]] = {}
    stack: list[tuple[Expr, bool]] = [(expr, False)]
    while stack:
        node, done = stack.pop()
        if id(node) in known:
            continue
        inside = children(node)
        if done or not inside:
            parts = [known[id(child)] for child in inside]
            known[id(node)] = (
                1 + sum(size for size, _ in parts),
                1 + max((depth for _, depth in parts), default=0),
            )
        else:
            stack.append((node, True))
            stack.extend((child, False) for child in inside)
    return known[id(expr)]


def substitute(expr: Expr, values: dict[str, Expr], fresh: Callable[[str], str]) -> Expr:
    """The expression with locals replaced; variables bound inside get names from `fresh`.

    The result is the same object where nothing had to change.
    """

    def many(parts: tuple[Expr, ...], env: dict[str, Expr]) -> tuple[Expr, ...]:
        return tuple(go(part, env) for part in parts)

    def action(ref: ActionRef, env: dict[str, Expr]) -> ActionRef:
        return replace(ref, indices=many(ref.indices, env)) if ref.indices else ref

    def go(node: Expr, env: dict[str, Expr]) -> Expr:
        match node:
            case Literal() | SwitchRef():
                return node
            case Local():
                return env.get(node.name, node)
            case ParamRef() | StateRef():
                return replace(node, indices=many(node.indices, env)) if node.indices else node
            case Not():
                return replace(node, operand=go(node.operand, env))
            case And() | Or() | Extremum():
                return replace(node, operands=many(node.operands, env))
            case Compare() | Arith():
                return replace(node, left=go(node.left, env), right=go(node.right, env))
            case If():
                return replace(
                    node,
                    condition=go(node.condition, env),
                    then=go(node.then, env),
                    orelse=go(node.orelse, env),
                )
            case Aggregate():
                inner = dict(env)
                binders = []
                for bound in node.binders:
                    name = fresh(bound.name)
                    binders.append(Bound(name, bound.domain))
                    inner[bound.name] = Local(name, domain_type(bound.domain), node.span)
                return replace(node, binders=tuple(binders), body=go(node.body, inner))
            case Held():
                return replace(
                    node, condition=go(node.condition, env), duration=go(node.duration, env)
                )
            case Quiet() | AtLeast():
                return replace(
                    node, action=action(node.action, env), duration=go(node.duration, env)
                )
            case _:
                assert_never(node)

    if not values and not any(isinstance(node, Aggregate) for node in walk(expr)):
        return expr
    return go(expr, values)


def is_rigid(expr: Expr) -> bool:
    """Whether the value is the same in a whole run: constants, parameters, bound variables."""
    return not any(isinstance(node, StateRef | Held | Quiet | AtLeast) for node in walk(expr))
