"""Terms as SMT-LIB 2 text: the one place where names, numbers and operators are spelled.

Text is linear in the number of *distinct* subterms: a subterm used twice, or one whose text grows
long, becomes a zero-arity `define-fun`. Nothing here recurses, so a deep term is no danger.
Every name is quoted, `|..|`, and never contains `'`: z3 prints such names bare and cvc5 refuses
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from checker.system.terms import Const, Op, Sort, Term, const_value

_LONG = 2000  # characters of one expression before it gets a name of its own

_ESCAPED = {c: f"~{ord(c):02x}~" for c in "~'|\\\n\r\t"}


def quote(name: str) -> str:
    """The name as a quoted SMT-LIB symbol; distinct names stay distinct."""
    return f"|{plain(name)}|"


def plain(name: str) -> str:
    """The name as z3 knows it: what stands between the bars."""
    if name.isidentifier():
        return name
    return "".join(_ESCAPED.get(c, c) for c in name)


def literal(value: Const, sort: Sort) -> str:
    """A constant of the sort, exact."""
    if sort is Sort.BOOL:
        return "true" if value else "false"
    if sort is Sort.INT:
        return str(value) if value >= 0 else f"(- {-int(value)})"
    fraction = Fraction(value)
    top = f"{abs(fraction.numerator)}.0"
    text = top if fraction.denominator == 1 else f"(/ {top} {fraction.denominator}.0)"
    return text if fraction >= 0 else f"(- {text})"


class Writer:
    """Collects declarations, definitions and assertions; `text()` is the script so far.

    `prefix` starts the names of shared subterms and must differ between scripts that are read into
    one solver context.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._lines: list[str] = []
        self._done: dict[Term, str] = {}
        self._count = 0

    def declare(self, names: Mapping[str, Sort]) -> None:
        for name, sort in names.items():
            self._lines.append(f"(declare-const {quote(name)} {sort.value})")

    def line(self, text: str) -> None:
        """A command that is no declaration, definition or assertion of terms."""
        self._lines.append(text)

    def write(
        self, definitions: Sequence[tuple[str, Term]] = (), assertions: Iterable[Term] = ()
    ) -> None:
        """Definitions (in an order in which each reads only earlier ones), then assertions."""
        roots = list(assertions)
        uses = self._uses([term for _, term in definitions] + roots)
        for name, term in definitions:
            body = self._spell(term, uses)
            self._lines.append(f"(define-fun {quote(name)} () {term.sort.value} {body})")
        for term in roots:
            self._lines.append(f"(assert {self._spell(term, uses)})")

    def spell(self, term: Term) -> str:
        """The term as an expression that may use the definitions written so far."""
        return self._spell(term, self._uses([term]))

    def text(self) -> str:
        return "\n".join(self._lines)

    def _uses(self, roots: Iterable[Term]) -> dict[Term, int]:
        uses: dict[Term, int] = {}
        stack = list(roots)
        while stack:
            node = stack.pop()
            count = uses.get(node, 0)
            uses[node] = count + 1
            if count == 0 and node not in self._done:
                stack.extend(node.args)
        return uses

    def _spell(self, root: Term, uses: Mapping[Term, int]) -> str:
        done = self._done
        local: dict[Term, str] = {}
        stack = [root]
        while stack:
            node = stack[-1]
            if node in done or node in local:
                stack.pop()
                continue
            missing = [a for a in node.args if a not in done and a not in local]
            if missing:
                stack.extend(missing)
                continue
            stack.pop()
            text = _spelled(node, [done.get(a) or local[a] for a in node.args])
            atomic = not node.args or (node.op is Op.NOT and not node.args[0].args)
            if atomic:
                done[node] = text
            elif uses.get(node, 0) > 1 or len(text) > _LONG:
                name = f"|{self._prefix}{self._count}|"
                self._count += 1
                self._lines.append(f"(define-fun {name} () {node.sort.value} {text})")
                done[node] = name
            else:
                local[node] = text
        return done.get(root) or local[root]


def _spelled(node: Term, args: list[str]) -> str:
    match node.op:
        case Op.CONST:
            return literal(const_value(node), node.sort)
        case Op.VAR:
            return quote(node.name)
        case Op.DIV if node.args[0].sort is Sort.REAL:
            return f"(to_int (/ {args[0]} {args[1]}))"
        case Op.MUL:
            return f"(* {args[0]} {args[1]})"
        case _:
            return f"({node.op.value} {' '.join(args)})"
