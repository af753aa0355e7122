"""Names, numbers and terms as SMT-LIB 2 text, as they stand in certificates.

The text of a term is a function of the term alone: what is used more than once is bound by a `let`,
in the order of a walk from the left. So a term that is read back has the same text again.
Names of the model are quoted, with `$` and whatever SMT-LIB does not print escaped; names that
begin with `$` are the certificate's own and can be nobody else's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction

from checker.system.terms import Const, Op, Sort, Term, const_value

Naming = Callable[[str], str]
"""From the name of a variable to the symbol that stands for its value."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_RESERVED = frozenset(
    "Bool Int Real true false and or not ite let forall exists par as match xor distinct div mod "
    "abs to_real to_int is_int BINARY DECIMAL HEXADECIMAL NUMERAL STRING assert define declare "
    "check push pop reset set _ delay".split()
)


def symbol(name: str) -> str:
    """A name of the model as a symbol; different names are different symbols."""
    if _PLAIN.match(name) and name not in _RESERVED:
        return name
    return f"|{_escaped(name)}|"


def own(name: str) -> str:
    """A symbol of the certificate itself; `name` may hold names of the model."""
    escaped = _escaped(name)
    return f"${escaped}" if re.fullmatch(r"[A-Za-z0-9_.-]+", escaped) else f"|${escaped}|"


def _escaped(name: str) -> str:
    return "".join(c if " " <= c <= "~" and c not in "~$|\\'\"" else f"~{ord(c):x}~" for c in name)


def literal(value: Const, sort: Sort) -> str:
    """A constant of the sort, exact."""
    if sort is Sort.BOOL:
        return "true" if value else "false"
    if sort is Sort.INT:
        return str(int(value)) if value >= 0 else f"(- {-int(value)})"
    exact = Fraction(value)
    size = f"{abs(exact.numerator)}.0"
    if exact.denominator != 1:
        size = f"(/ {size} {exact.denominator}.0)"
    return size if exact >= 0 else f"(- {size})"


def spell(term: Term, naming: Naming) -> str:
    """The term, its variables named by `naming`."""
    uses: dict[Term, int] = {}
    order: list[Term] = []
    stack: list[tuple[Term, bool]] = [(term, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
            continue
        uses[node] = uses.get(node, 0) + 1
        if uses[node] == 1:
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))
    texts: dict[Term, str] = {}
    bindings: list[str] = []
    for node in order:
        text = _node(node, [texts[arg] for arg in node.args], naming)
        if node.args and uses[node] > 1:
            name = f"$s{len(bindings)}"
            bindings.append(f"(let (({name} {text})) ")
            text = name
        texts[node] = text
    return "".join(bindings) + texts[term] + ")" * len(bindings)


def _node(node: Term, args: list[str], naming: Naming) -> str:
    match node.op:
        case Op.CONST:
            return literal(const_value(node), node.sort)
        case Op.VAR:
            return naming(node.name)
        case Op.DIV if node.args[0].sort is Sort.REAL:
            return f"(to_int (/ {args[0]} {args[1]}))"
        case _:
            return f"({OPERATORS[node.op]} {' '.join(args)})"


OPERATORS: Mapping[Op, str] = {
    Op.NOT: "not",
    Op.AND: "and",
    Op.OR: "or",
    Op.ITE: "ite",
    Op.EQ: "=",
    Op.LE: "<=",
    Op.LT: "<",
    Op.ADD: "+",
    Op.MUL: "*",
    Op.DIV: "div",
    Op.TO_REAL: "to_real",
}
