"""Ground terms: the expressions of a timed transition system.

A `Term` is an immutable tree over named variables, without quantifiers, families, units or time.
Build terms with the functions below, never with the constructor: they fold constants, flatten
`and`/`or`, and keep sorts straight. Enumerations and group members are integers (position in the
variable's `Domain`), durations are reals in milliseconds.

Equal terms compare and hash equal; the hash is computed once, so terms may key dictionaries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from fractions import Fraction

Number = int | Fraction
Const = bool | int | Fraction


class Sort(Enum):
    BOOL = "Bool"
    INT = "Int"
    REAL = "Real"


class Op(Enum):
    """`DIV` rounds down and yields an integer; its divisor is a positive constant."""

    CONST = "const"
    VAR = "var"
    NOT = "not"
    AND = "and"
    OR = "or"
    ITE = "ite"
    EQ = "="
    LE = "<="
    LT = "<"
    ADD = "+"
    MUL = "*"
    DIV = "div"
    TO_REAL = "to_real"


class Term:
    """A node: operator, arguments, sort; `value` is a constant's value or a variable's name."""

    __slots__ = ("op", "args", "value", "sort", "_hash")

    op: Op
    args: tuple[Term, ...]
    value: Const | str | None
    sort: Sort

    def __init__(
        self, op: Op, args: tuple[Term, ...], value: Const | str | None, sort: Sort
    ) -> None:
        object.__setattr__(self, "op", op)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "sort", sort)
        object.__setattr__(self, "_hash", hash((op, args, value, sort)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("terms are immutable")

    def __hash__(self) -> int:
        return self._hash  # type: ignore[no-any-return, attr-defined]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Term) or hash(self) != hash(other):
            return False
        return (
            self.op is other.op
            and self.sort is other.sort
            and type(self.value) is type(other.value)
            and self.value == other.value
            and self.args == other.args
        )

    def __repr__(self) -> str:
        if self.op in (Op.CONST, Op.VAR):
            return str(self.value)
        return f"({self.op.value} {' '.join(map(repr, self.args))})"

    @property
    def name(self) -> str:
        """The name of a variable; only for `Op.VAR`."""
        assert isinstance(self.value, str)
        return self.value

    @property
    def is_const(self) -> bool:
        return self.op is Op.CONST


class NonLinear(Exception):
    """A product of two terms of which neither is constant, or a division by a non-constant."""

    def __init__(self, left: Term, right: Term) -> None:
        super().__init__("product or quotient of two terms that are not constant")
        self.left = left
        self.right = right


TRUE = Term(Op.CONST, (), True, Sort.BOOL)
FALSE = Term(Op.CONST, (), False, Sort.BOOL)


def boolean(value: bool) -> Term:
    return TRUE if value else FALSE


def integer(value: int) -> Term:
    return Term(Op.CONST, (), int(value), Sort.INT)


def real(value: Number) -> Term:
    return Term(Op.CONST, (), Fraction(value), Sort.REAL)


def var(name: str, sort: Sort) -> Term:
    return Term(Op.VAR, (), name, sort)


def const_value(term: Term) -> Const:
    """The value of a constant; a defect of ours if it is none."""
    assert term.op is Op.CONST and not isinstance(term.value, str) and term.value is not None
    return term.value


def number(term: Term) -> Number:
    """The value of a numeric constant."""
    value = const_value(term)
    assert not isinstance(value, bool)
    return value


def negate(a: Term) -> Term:
    if a.op is Op.CONST:
        return boolean(not a.value)
    if a.op is Op.NOT:
        return a.args[0]
    return Term(Op.NOT, (a,), None, Sort.BOOL)


def _junction(op: Op, unit: Term, zero: Term, parts: Iterable[Term]) -> Term:
    seen: dict[Term, None] = {}
    stack = list(parts)[::-1]
    while stack:
        part = stack.pop()
        if part == zero:
            return zero
        if part == unit:
            continue
        if part.op is op:
            stack.extend(reversed(part.args))
        elif negate(part) in seen:
            return zero
        else:
            seen.setdefault(part)
    opposed = (p.args[0] for p in seen if p.op is Op.NOT)
    if any(p.op is op and seen.keys() >= {*p.args} for p in opposed):
        return zero
    if not seen:
        return unit
    if len(seen) == 1:
        return next(iter(seen))
    return Term(op, tuple(seen), None, Sort.BOOL)


def conj(*parts: Term) -> Term:
    return _junction(Op.AND, TRUE, FALSE, parts)


def disj(*parts: Term) -> Term:
    return _junction(Op.OR, FALSE, TRUE, parts)


def implies(a: Term, b: Term) -> Term:
    return disj(negate(a), b)


def to_real(a: Term) -> Term:
    if a.sort is Sort.REAL:
        return a
    if a.op is Op.CONST:
        return real(number(a))
    return Term(Op.TO_REAL, (a,), None, Sort.REAL)


def _align(a: Term, b: Term) -> tuple[Term, Term]:
    if a.sort is b.sort:
        return a, b
    return to_real(a), to_real(b)


def eq(a: Term, b: Term) -> Term:
    a, b = _align(a, b)
    if a == b:
        return TRUE
    if a.op is Op.CONST and b.op is Op.CONST:
        return boolean(a.value == b.value)
    if a.sort is Sort.BOOL:
        if a.op is Op.CONST:
            a, b = b, a
        if b.op is Op.CONST:
            return a if b.value else negate(a)
    for one, other in ((a, b), (b, a)):
        # (if c then 3 else 4) == 3 decides without arithmetic where the arms are constants
        if one.op is Op.ITE and other.op is Op.CONST and one.sort is not Sort.BOOL:
            return ite(one.args[0], eq(one.args[1], other), eq(one.args[2], other))
    return Term(Op.EQ, (a, b), None, Sort.BOOL)


def le(a: Term, b: Term) -> Term:
    a, b = _align(a, b)
    if a == b:
        return TRUE
    if a.op is Op.CONST and b.op is Op.CONST:
        return boolean(number(a) <= number(b))
    return Term(Op.LE, (a, b), None, Sort.BOOL)


def lt(a: Term, b: Term) -> Term:
    a, b = _align(a, b)
    if a == b:
        return FALSE
    if a.op is Op.CONST and b.op is Op.CONST:
        return boolean(number(a) < number(b))
    return Term(Op.LT, (a, b), None, Sort.BOOL)


def ite(c: Term, a: Term, b: Term) -> Term:
    if c.op is Op.CONST:
        return a if c.value else b
    a, b = _align(a, b)
    if a == b:
        return a
    if a.sort is Sort.BOOL:
        if a.op is Op.CONST:
            return disj(c, b) if a.value else conj(negate(c), b)
        if b.op is Op.CONST:
            return disj(negate(c), a) if b.value else conj(c, a)
    return Term(Op.ITE, (c, a, b), None, a.sort)


def add(*parts: Term) -> Term:
    sort = Sort.REAL if any(p.sort is Sort.REAL for p in parts) else Sort.INT
    total: Number = 0
    rest: list[Term] = []
    stack = list(parts)[::-1]
    while stack:
        part = stack.pop()
        if part.op is Op.ADD:
            stack.extend(reversed(part.args))
        elif part.op is Op.CONST:
            total += number(part)
        else:
            rest.append(to_real(part) if sort is Sort.REAL else part)
    constant = real(total) if sort is Sort.REAL else integer(int(total))
    if not rest:
        return constant
    if total != 0:
        rest.append(constant)
    if len(rest) == 1:
        return rest[0]
    return Term(Op.ADD, tuple(rest), None, sort)


def mul(a: Term, b: Term) -> Term:
    """The product; raises `NonLinear` where neither factor is constant."""
    a, b = _align(a, b)
    if b.op is Op.CONST:
        a, b = b, a
    if a.op is not Op.CONST:
        raise NonLinear(a, b)
    factor = number(a)
    if b.op is Op.CONST:
        product = factor * number(b)
        return real(product) if a.sort is Sort.REAL else integer(int(product))
    if factor == 0:
        return a
    if factor == 1:
        return b
    if b.op is Op.ADD:
        return add(*(mul(a, part) for part in b.args))
    if b.op is Op.MUL:
        return mul(mul(a, b.args[0]), b.args[1])
    return Term(Op.MUL, (a, b), None, a.sort)


def sub(a: Term, b: Term) -> Term:
    minus = real(-1) if b.sort is Sort.REAL else integer(-1)
    return add(a, mul(minus, b))


def floor_div(a: Term, b: Term) -> Term:
    """`a / b` rounded down, an integer. `b` must be a positive constant, else `NonLinear`."""
    a, b = _align(a, b)
    if b.op is not Op.CONST or number(b) <= 0:
        raise NonLinear(a, b)
    if a.op is Op.CONST:
        return integer(int(number(a) // number(b)))
    if a.sort is Sort.INT and number(b) == 1:
        return a
    return Term(Op.DIV, (a, b), None, Sort.INT)


def minimum(a: Term, b: Term) -> Term:
    return ite(le(a, b), a, b)


def maximum(a: Term, b: Term) -> Term:
    return ite(le(a, b), b, a)


def subterms(term: Term) -> Iterator[Term]:
    """Every distinct subterm once, arguments before the terms that use them."""
    seen: set[Term] = set()
    stack: list[tuple[Term, bool]] = [(term, False)]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            yield node
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))


def variables_of(*terms: Term) -> frozenset[str]:
    """The names of all variables in the terms."""
    return frozenset(node.name for term in terms for node in subterms(term) if node.op is Op.VAR)


_REBUILD: Mapping[Op, Callable[..., Term]] = {
    Op.NOT: negate,
    Op.AND: conj,
    Op.OR: disj,
    Op.ITE: ite,
    Op.EQ: eq,
    Op.LE: le,
    Op.LT: lt,
    Op.ADD: add,
    Op.MUL: mul,
    Op.DIV: floor_div,
    Op.TO_REAL: to_real,
}


def rebuild(op: Op, args: Iterable[Term]) -> Term:
    """An operator's term over other arguments, folded."""
    return _REBUILD[op](*args)


def substitute(term: Term, mapping: Mapping[str, Term]) -> Term:
    """Replace variables by terms, all at once, folding again."""
    done: dict[Term, Term] = {}
    for node in subterms(term):
        if node.op is Op.CONST:
            done[node] = node
        elif node.op is Op.VAR:
            done[node] = mapping.get(node.name, node)
        else:
            done[node] = rebuild(node.op, (done[arg] for arg in node.args))
    return done[term]
