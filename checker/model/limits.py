"""How large an expression may be: deep or huge ones are refused, not walked."""

from __future__ import annotations

from typing import assert_never

from checker import codes
from checker.model.expr import (
    Expr,
)
from checker.model.rewrite import MAX_DEPTH, MAX_SIZE, measure
from checker.model.symbols import Context
from checker.syntax import tree


def nesting(expr: tree.Expr) -> int | None:
    """Levels of the expression as written; None where it is too large to be walked.

    A chain of `and` or of `or` is one level. An index counts three: looking it up nests more calls.
    """
    stack: list[tuple[tree.Expr, int]] = [(expr, 1)]
    count = deepest = 0
    while stack:
        node, depth = stack.pop()
        count += 1
        deepest = max(deepest, depth)
        if depth > MAX_DEPTH or count > MAX_SIZE:
            return None
        step = 3 if isinstance(node, tree.Ref | tree.Quiet | tree.Times) else 1
        for child in _parts(node):
            chained = (
                isinstance(node, tree.Binary)
                and isinstance(child, tree.Binary)
                and node.op == child.op
                and node.op in ("and", "or")
            )
            stack.append((child, depth if chained else depth + step))
    return deepest


def small_enough(ctx: Context, expr: Expr | None) -> Expr | None:
    """The expression, unless inlining made it too large or too deep."""
    if expr is None:
        return None
    size, depth = measure(expr)
    if size <= MAX_SIZE and depth <= MAX_DEPTH:
        return expr
    too_large(ctx, expr)
    return None


def too_large(ctx: Context, expr: tree.Expr | Expr) -> None:
    ctx.reporter.error(
        codes.EXPRESSION_TOO_LARGE,
        f"the expression nests deeper than {MAX_DEPTH} levels or has more than {MAX_SIZE} parts",
        expr.span,
        "too large, with every `let` in it written out",
        help="introduce states for intermediate results, or an aggregate over a group",
    )


def _parts(node: tree.Expr) -> tuple[tree.Expr, ...]:
    match node:
        case tree.Number() | tree.Bool() | tree.Switch():
            return ()
        case tree.Ref():
            return tuple(index for part in node.parts for index in part.indices)
        case tree.Not():
            return (node.operand,)
        case tree.Binary():
            return (node.left, node.right)
        case tree.If():
            return (node.condition, node.then, node.orelse)
        case tree.Held():
            return (node.condition, node.duration)
        case tree.Quiet() | tree.Times():
            inside = node.target.ref.parts if node.target.ref else ()
            nested = tuple(index for part in inside for index in part.indices)
            return (*node.target.indices, *nested, node.duration)
        case tree.Aggregate():
            return (node.body,)
        case tree.MinMax():
            return node.args
        case _:
            assert_never(node)
