"""Terms and values in the words of the language, for traces and explanations."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.quantities import amount, instant
from checker.system.evaluate import evaluate, holds
from checker.system.system import Domain, Role, System
from checker.system.terms import Const, Op, Sort, Term

LONG = 60
"""A comparison of sums longer than this is given by what the sums came to."""

_BINDING = {Op.OR: 1, Op.AND: 2, Op.NOT: 3, Op.EQ: 4, Op.LE: 4, Op.LT: 4, Op.ADD: 5, Op.MUL: 6}


def show(value: Const, domain: Domain) -> str:
    """A value as the language writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if domain.labels:
        index = int(value)
        return domain.labels[index] if 0 <= index < len(domain.labels) else f"?{index}"
    if domain.sort is Sort.REAL or domain.unit == "ms":
        return instant(Fraction(value))
    return amount(int(value), domain.unit)


class Words:
    """Puts the terms of one system into words."""

    def __init__(self, system: System) -> None:
        self.domains: dict[str, Domain] = {r.name: r.domain for r in system.rigids}
        self.labels: dict[str, str] = {}
        for variable in system.variables:
            self.domains[variable.name] = variable.domain
            if variable.role is Role.INTERNAL:
                self.labels[variable.name] = variable.label

    def say(self, term: Term, binding: int = 0) -> str:
        """The term, in parentheses where it binds less than `binding`."""
        text = self._say(term)
        return f"({text})" if _BINDING.get(term.op, 9) < binding else text

    def _say(self, term: Term) -> str:
        match term.op:
            case Op.CONST:
                return self._constant(term, None)
            case Op.VAR:
                return self.labels.get(term.name, term.name)
            case Op.NOT:
                return self._negated(term.args[0])
            case Op.AND | Op.OR:
                return f" {term.op.value} ".join(self.say(a, _BINDING[term.op]) for a in term.args)
            case Op.EQ:
                return self._relation(term, "==")
            case Op.LE:
                return self._relation(term, "<=")
            case Op.LT:
                return self._relation(term, "<")
            case Op.ADD:
                return " + ".join(self.say(a, 5) for a in term.args)
            case Op.MUL:
                return " * ".join(self.say(a, 6) for a in term.args)
            case Op.DIV:
                return " / ".join(self.say(a, 7) for a in term.args)
            case Op.TO_REAL:
                return self.say(term.args[0])
            case _:
                c, a, b = term.args
                return f"if {self.say(c)} then {self.say(a)} else {self.say(b)}"

    def _negated(self, term: Term) -> str:
        match term.op:
            case Op.EQ:
                return self._relation(term, "!=")
            case Op.LE:
                return self._relation(term, ">")
            case Op.LT:
                return self._relation(term, ">=")
            case _:
                return f"not {self.say(term, 4)}"

    def _relation(self, term: Term, op: str) -> str:
        left, right = term.args
        domain = self._domain(left) or self._domain(right)
        if left.op is Op.CONST:
            left, right = right, left
            op = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(op, op)
        a = self._constant(left, domain) if left.op is Op.CONST else self.say(left, 5)
        b = self._constant(right, domain) if right.op is Op.CONST else self.say(right, 5)
        return f"{a} {op} {b}"

    def _constant(self, term: Term, domain: Domain | None) -> str:
        value = term.value
        assert value is not None and not isinstance(value, str)
        if domain is None:
            domain = Domain(term.sort, unit="ms" if term.sort is Sort.REAL else "")
        return show(value, domain)

    def _domain(self, term: Term) -> Domain | None:
        if term.op is Op.VAR:
            return self.domains.get(term.name)
        if term.op in (Op.ADD, Op.MUL, Op.ITE):
            found = (self._domain(a) for a in term.args[-2:])
            return next((d for d in found if d is not None), None)
        return None

    def reasons(self, term: Term, valuation: Mapping[str, Const]) -> list[str]:
        """The parts of a true predicate that make it true, as sentences of the language."""
        match term.op:
            case Op.AND:
                return [r for a in term.args for r in self.reasons(a, valuation)]
            case Op.OR:
                true = next((a for a in term.args if holds(a, valuation)), None)
                return [] if true is None else self.reasons(true, valuation)
            case Op.CONST:
                return []
            case Op.LE | Op.LT if self._counts(term):
                return [self._counted(term, valuation)]
            case _:
                return [self.say(term)]

    def _counts(self, term: Term) -> bool:
        return (
            any(a.op in (Op.ADD, Op.ITE) for a in term.args)
            or (term.args[0].op is Op.CONST or term.args[1].op is Op.CONST) is False
        )

    def _counted(self, term: Term, valuation: Mapping[str, Const]) -> str:
        """A comparison of sums, with what they came to."""
        domain = self._domain(term.args[0]) or self._domain(term.args[1])
        values = []
        for arg in term.args:
            value = evaluate(arg, valuation)
            if domain is None or domain.labels:
                values.append(str(value))
            else:
                values.append(show(value, domain))
        text = self.say(term)
        op = "<=" if term.op is Op.LE else "<"
        sums = f"{values[0]} {op} {values[1]}"
        return sums if len(text) > LONG else f"{text} ({sums})"
