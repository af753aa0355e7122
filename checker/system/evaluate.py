"""What a term is worth: plainly, one node after another, and compiled for those who ask often.

`evaluate` is the definition. `compile_terms` writes the same arithmetic as the text of a Python
function over a tuple of values and compiles that text; it contains positions, operators and names
of its own making only, never anything a model's author wrote. Both work through a term node by node
and never recurse, for terms may be deep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, cast

from checker.system.terms import Const, Op, Sort, Term

Values = tuple[Const, ...]

_MAX_NESTING = 20
"""Text nested deeper than this is cut into assignments: Python's parser gives up at about 90."""


def evaluate(term: Term, valuation: Mapping[str, Const]) -> Const:
    """The value of `term`: bool, int or Fraction according to its sort.

    Raises KeyError for a variable without a value.
    """
    if term.op is Op.VAR:
        return _cast(valuation[term.name], term.sort)
    done: dict[int, Const] = {}
    for node in _bottom_up((term,)):
        done[id(node)] = _apply(node, [done[id(arg)] for arg in node.args], valuation)
    return done[id(term)]


def holds(term: Term, valuation: Mapping[str, Const]) -> bool:
    """The value of a term of sort BOOL."""
    return bool(evaluate(term, valuation))


def _bottom_up(terms: Sequence[Term]) -> Iterator[Term]:
    """Every node once (by identity), arguments first."""
    seen: set[int] = set()
    stack: list[tuple[Term, bool]] = [(term, False) for term in reversed(terms)]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))


def _cast(value: Const, sort: Sort) -> Const:
    match sort:
        case Sort.BOOL:
            return bool(value)
        case Sort.INT:
            return int(value)
        case Sort.REAL:
            return Fraction(value)


def _apply(node: Term, args: list[Const], valuation: Mapping[str, Const]) -> Const:
    match node.op:
        case Op.CONST:
            assert node.value is not None and not isinstance(node.value, str)
            return node.value
        case Op.VAR:
            return _cast(valuation[node.name], node.sort)
        case Op.NOT:
            return not args[0]
        case Op.AND:
            return all(args)
        case Op.OR:
            return any(args)
        case Op.ITE:
            return args[1] if args[0] else args[2]
        case Op.EQ:
            return args[0] == args[1]
        case Op.LE:
            return args[0] <= args[1]
        case Op.LT:
            return args[0] < args[1]
        case Op.ADD:
            return _cast(sum(args), node.sort)
        case Op.MUL:
            return _cast(args[0] * args[1], node.sort)
        case Op.DIV:
            return int(args[0] // args[1])
        case Op.TO_REAL:
            return Fraction(args[0])


def compile_term(term: Term, positions: Mapping[str, int]) -> Callable[[Values], Const]:
    """A function from a tuple of values to the value of `term`.

    `positions` says where in the tuple a variable's value is; KeyError for one that is missing.
    A whole number of sort REAL may come as an int: it is equal, and much faster.
    """
    return _compile((term,), positions, "return {0}")


def compile_terms(
    terms: Sequence[Term], positions: Mapping[str, int]
) -> Callable[[Values], Values]:
    """Like `compile_term` for several terms at once: a function to the tuple of their values."""
    return _compile(
        terms, positions, "return (" + "".join(f"{{{i}}}, " for i in range(len(terms))) + ")"
    )


def _compile(
    terms: Sequence[Term], positions: Mapping[str, int], result: str
) -> Callable[[Values], Any]:
    uses: dict[int, int] = {}
    nodes = list(_bottom_up(terms))
    for node in nodes:
        for arg in node.args:
            uses[id(arg)] = uses.get(id(arg), 0) + 1
    for term in terms:
        uses[id(term)] = uses.get(id(term), 0) + 1
    lines: list[str] = []
    constants: dict[str, Const] = {}
    texts: dict[int, tuple[str, int]] = {}
    for node in nodes:
        text, depth = _text(node, texts, positions, constants)
        if node.args and (uses[id(node)] > 1 or depth > _MAX_NESTING):
            local = f"v{len(lines)}"
            lines.append(f"    {local} = {text}\n")
            text, depth = local, 0
        texts[id(node)] = (text, depth)
    values = [texts[id(term)][0] for term in terms]
    source = "def f(s):\n" + "".join(lines) + "    " + result.format(*values) + "\n"
    namespace: dict[str, object] = dict(constants)
    exec(compile(source, "<term>", "exec"), namespace)
    return cast(Callable[[Values], Any], namespace["f"])


def _text(
    node: Term,
    texts: Mapping[int, tuple[str, int]],
    positions: Mapping[str, int],
    constants: dict[str, Const],
) -> tuple[str, int]:
    """The node as Python text and how deep its brackets nest."""
    args = [texts[id(arg)][0] for arg in node.args]
    depth = 1 + max((texts[id(arg)][1] for arg in node.args), default=-1)
    match node.op:
        case Op.CONST:
            return _literal(node.value, constants), 0
        case Op.VAR:
            return f"s[{positions[node.name]}]", 0
        case Op.NOT:
            text = f"(not {args[0]})"
        case Op.AND:
            text = "(" + " and ".join(args) + ")"
        case Op.OR:
            text = "(" + " or ".join(args) + ")"
        case Op.ITE:
            text = f"({args[1]} if {args[0]} else {args[2]})"
        case Op.EQ:
            text = f"({args[0]} == {args[1]})"
        case Op.LE:
            text = f"({args[0]} <= {args[1]})"
        case Op.LT:
            text = f"({args[0]} < {args[1]})"
        case Op.ADD:
            text = "(" + " + ".join(args) + ")"
        case Op.MUL:
            text = f"({args[0]} * {args[1]})"
        case Op.DIV:
            text = f"({args[0]} // {args[1]})"
        case Op.TO_REAL:
            return args[0], texts[id(node.args[0])][1]
    return text, depth


def _literal(value: Const | str | None, constants: dict[str, Const]) -> str:
    match value:
        case bool():
            return repr(value)
        case int():
            return f"({value})"
        case Fraction():
            if value.denominator == 1:
                return f"({value.numerator})"
            name = f"c{len(constants)}"
            constants[name] = value
            return name
        case _:
            raise TypeError(f"not a constant: {value!r}")
