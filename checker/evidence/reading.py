"""Reads what stands in a certificate: commands as nested lists, and terms of an invariant.

Strict and bounded: a text that is too long, too deep or not what is expected raises `Unreadable`.
Nothing is executed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from checker.evidence.spelling import OPERATORS
from checker.system.terms import FALSE, TRUE, Op, Sort, Term, integer, real, var

MOST_CHARACTERS = 64_000_000
DEEPEST = 5_000
Expression = str | list["Expression"]

_TOKEN = re.compile(r'\s+|;[^\n]*|[()]|\|[^|\\]*\||"(?:[^"]|"")*"|[^\s()|";]+')
_NUMERAL = re.compile(r"0|[1-9][0-9]*\Z")
_DECIMAL = re.compile(r"(?:0|[1-9][0-9]*)\.0\Z")
_BY_NAME = {name: op for op, name in OPERATORS.items()}


class Unreadable(Exception):
    """The text is no certificate; the message says where it stops making sense."""


def expressions(text: str) -> list[Expression]:
    """The commands of a text, without comments."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(f"more than {MOST_CHARACTERS} characters")
    done: list[Expression] = []
    open_lists: list[list[Expression]] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise Unreadable(f"line {text.count(chr(10), 0, at) + 1}: no SMT-LIB text")
        at = match.end()
        word = match.group()
        if word[0].isspace() or word[0] == ";":
            continue
        target = open_lists[-1] if open_lists else done
        if word == "(":
            if len(open_lists) >= DEEPEST:
                raise Unreadable(f"nested deeper than {DEEPEST}")
            inner: list[Expression] = []
            target.append(inner)
            open_lists.append(inner)
        elif word == ")":
            if not open_lists:
                raise Unreadable(f"line {text.count(chr(10), 0, at) + 1}: `)` without `(`")
            open_lists.pop()
        else:
            target.append(word)
    if open_lists:
        raise Unreadable("it ends within a command")
    return done


def read_term(text: Expression, sorts: Mapping[str, tuple[str, Sort]]) -> Term:
    """The term that an expression spells. `sorts` gives, for each symbol that may occur, the name
    of its variable and its sort."""
    # Depth is no danger: lets and operators are worked through with a stack of our own.
    scope: dict[str, list[Term]] = {}
    results: list[Term] = []
    known: dict[Term, Term] = {}  # equal terms become one, so that none is ever compared in depth
    work: list[tuple[str, Expression, int]] = [("read", text, 0)]
    while work:
        what, node, count = work.pop()
        if what == "bind":
            assert isinstance(node, str)
            scope.setdefault(node, []).append(results.pop())
        elif what == "unbind":
            assert isinstance(node, str)
            scope[node].pop()
        elif what == "apply":
            assert isinstance(node, str)
            args = results[len(results) - count :]
            del results[len(results) - count :]
            term = _applied(node, args)
            results.append(known.setdefault(term, term))
        elif isinstance(node, str):
            if scope.get(node):
                results.append(scope[node][-1])
            else:
                term = _atom(node, sorts)
                results.append(known.setdefault(term, term))
        elif len(node) == 3 and node[0] == "let":
            name, value = _binding(node[1])
            work += [("unbind", name, 0), ("read", node[2], 0), ("bind", name, 0)]
            work.append(("read", value, 0))
        elif (number := _number(node)) is not None:
            term = real(number)
            results.append(known.setdefault(term, term))
        elif len(node) > 1 and isinstance(node[0], str):
            work.append(("apply", node[0], len(node) - 1))
            work += [("read", arg, 0) for arg in reversed(node[1:])]
        else:
            raise Unreadable("an expression without an operator")
    return results[0]


def _binding(text: Expression) -> tuple[str, Expression]:
    if isinstance(text, list) and len(text) == 1:
        pair = text[0]
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str):
            if re.fullmatch(r"\$s[0-9]+", pair[0]):
                return pair[0], pair[1]
    raise Unreadable("a `let` that is not of the certificate's form")


def _number(node: list[Expression]) -> Fraction | None:
    """A fraction, `(/ 1.0 3.0)`."""
    if len(node) == 3 and node[0] == "/":
        top, bottom = node[1], node[2]
        if isinstance(top, str) and isinstance(bottom, str):
            if _DECIMAL.match(top) and _DECIMAL.match(bottom) and bottom != "0.0":
                return Fraction(int(top[:-2]), int(bottom[:-2]))
    return None


def _atom(word: str, sorts: Mapping[str, tuple[str, Sort]]) -> Term:
    if word in sorts:
        return var(*sorts[word])
    if word == "true":
        return TRUE
    if word == "false":
        return FALSE
    if len(word) > 1000:
        raise Unreadable("a number of more than a thousand digits")
    if _NUMERAL.fullmatch(word):
        return integer(int(word))
    if _DECIMAL.fullmatch(word):
        return real(int(word[:-2]))
    raise Unreadable(f"`{word[:80]}` is nothing that the invariant may speak of")


def _applied(operator: str, args: list[Term]) -> Term:
    """Built as it stands, without folding, so that its text stays the same."""
    if operator == "-" and len(args) == 1 and args[0].op is Op.CONST:
        value = args[0].value
        assert isinstance(value, int | Fraction)
        return Term(Op.CONST, (), -value, args[0].sort)
    if operator == "to_int" and len(args) == 1 and args[0].op is Op.DIV:
        return args[0]
    if operator == "/" and len(args) == 2 and args[1].op is Op.CONST and args[0].sort is Sort.REAL:
        return Term(Op.DIV, tuple(args), None, Sort.INT)
    op = _BY_NAME.get(operator)
    if op is None:
        raise Unreadable(f"`{operator[:80]}` is no operator of invariants")
    return Term(op, tuple(args), None, _sort(op, [arg.sort for arg in args]))


def _sort(op: Op, args: list[Sort]) -> Sort:
    """The sort of the result; raises `Unreadable` where the operands do not fit."""
    numbers = {Sort.INT, Sort.REAL}
    alike = len(set(args)) == 1
    match op:
        case Op.NOT:
            fits, result = args == [Sort.BOOL], Sort.BOOL
        case Op.AND | Op.OR:
            fits, result = alike and args[0] is Sort.BOOL, Sort.BOOL
        case Op.ITE:
            fits = len(args) == 3 and args[0] is Sort.BOOL and args[1] is args[2]
            result = args[-1]
        case Op.EQ:
            fits, result = len(args) == 2 and alike, Sort.BOOL
        case Op.LE | Op.LT:
            fits, result = len(args) == 2 and alike and args[0] in numbers, Sort.BOOL
        case Op.ADD:
            fits, result = alike and args[0] in numbers, args[0]
        case Op.MUL:
            fits, result = len(args) == 2 and alike and args[0] in numbers, args[0]
        case Op.DIV:
            fits, result = args == [Sort.INT, Sort.INT], Sort.INT
        case Op.TO_REAL:
            fits, result = args == [Sort.INT], Sort.REAL
        case _:
            fits, result = False, Sort.BOOL
    if not fits:
        raise Unreadable(f"`{OPERATORS.get(op, op.value)}` with operands that do not fit")
    return result
