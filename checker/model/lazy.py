"""Resolving on demand: the order of declarations does not matter, and a cycle is found.

Something that is asked for while it is being resolved is defined by itself.
"""

from __future__ import annotations

from checker import codes
from checker.diagnostics import Label
from checker.model.symbols import (
    Allows,
    Context,
    Lazy,
    NameSupply,
    Progress,
    Scope,
)
from checker.model.types import (
    Type,
)
from checker.syntax import tree

MOST_NESTED = 40
"""How many declarations may wait for each other; each costs a few stack frames."""


def top_scope(allows: Allows, what: str) -> Scope:
    """A scope outside of any component."""
    return Scope(allows, what, NameSupply())


def begin(ctx: Context, symbol: Lazy, what: str, name: tree.Ident) -> bool:
    """Whether `symbol` is to be resolved now; reports a cycle, and chains that are too long."""
    match symbol.progress:
        case Progress.DONE:
            return False
        case Progress.BUSY:
            _cycle(ctx, what, name)
            return False
        case Progress.NEW:
            if len(ctx.busy) >= MOST_NESTED:
                ctx.reporter.error(
                    codes.EXPRESSION_TOO_LARGE,
                    f"more than {MOST_NESTED} declarations build on each other",
                    name.span,
                    f"the chain reaches {what} `{name.text}`",
                    help="introduce a state for an intermediate result",
                )
                return False
            symbol.progress = Progress.BUSY
            ctx.busy.append((f"{what} {name.text}", name.span))
            return True


def end(ctx: Context, symbol: Lazy, type_: Type | None) -> None:
    symbol.type = type_
    symbol.progress = Progress.DONE
    ctx.busy.pop()


def _cycle(ctx: Context, what: str, name: tree.Ident) -> None:
    start = next(i for i, (_, span) in enumerate(ctx.busy) if span == name.span)
    chain = ctx.busy[start:]
    names = [label.split(" ", 1)[1] for label, _ in chain]
    ctx.reporter.error(
        codes.CYCLIC_DEFINITION,
        f"{what} `{name.text}` is defined by itself: " + " -> ".join([*names, name.text]),
        name.span,
        "the circle starts here",
        also=tuple(Label(span, "and goes through this") for _, span in chain[1:4]),
        help="break the circle; something that depends on its own past is a `state`",
    )
