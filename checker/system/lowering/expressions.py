"""Expressions of the model as ground terms.

A predicate is lowered twice where members of a group are abstracted away: *may* (true wherever it
could be true, whatever those members are) and *must* (true only where it is true whatever they
are). Without abstraction the two are the same term. Following Cousot and Cousot's over- and
under-approximation, `may` serves enabling, `must` serves deadlines.

A comparison that reads through `none` is false. Monitors (`P for d`, watchdogs) are made on demand
and shared.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from fractions import Fraction
from functools import reduce
from math import prod
from typing import assert_never

from checker.codes import EMPTY_EXTREMUM, NON_LINEAR, OPEN_INDEX, THROUGH_NONE
from checker.diagnostics import Code, Diagnostic, Label, Span
from checker.model.entities import Belief, State
from checker.model.expr import (
    ActionRef,
    Aggregate,
    And,
    Arith,
    AtLeast,
    Bound,
    Compare,
    EnumSet,
    Expr,
    Extremum,
    GroupSet,
    Held,
    If,
    Literal,
    Local,
    Not,
    Or,
    ParamRef,
    Quiet,
    StateRef,
    SwitchRef,
)
from checker.model.rewrite import walk
from checker.model.types import BoolType, DurationType, MemberType
from checker.records import dataclass
from checker.system.lowering.monitors import Monitors
from checker.system.lowering.scope import EMPTY, Env, Scope, as_code, index_term, sort_of
from checker.system.lowering.setting import AbstractionFailed, LoweringError
from checker.system.terms import (
    FALSE,
    TRUE,
    NonLinear,
    Op,
    Sort,
    Term,
    add,
    conj,
    disj,
    eq,
    floor_div,
    integer,
    ite,
    le,
    lt,
    maximum,
    minimum,
    mul,
    negate,
    number,
    real,
    sub,
    to_real,
    variables_of,
)

MOST_FOLLOWED = 50
"""How long a chain of beliefs may be before it counts as a circle."""


class NoTruth(Exception):
    """A belief that follows nothing has no truth to be replaced by; names the belief."""


@dataclass(slots=True)
class Reads:
    """What a value depends on besides the state: reads through `none`, and of unknown members."""

    undefined: list[Term] = field(default_factory=list)
    unknown: list[Term] = field(default_factory=list)


class Expressions:
    """The lowering of expressions in one scope."""

    def __init__(self, scope: Scope, monitors: Monitors) -> None:
        self.scope = scope
        self.monitors = monitors
        self._depth = 0
        scope.evaluator = self

    # ------------------------------------------------------------------ predicates

    def truth(self, expr: Expr, env: Env, may: bool = True) -> Term:
        """A predicate: where it may hold, or (`may` False) where it must."""
        may = may or not self.scope.setting.kept
        match expr:
            case Not(operand):
                return negate(self.truth(operand, env, not may))
            case And(operands):
                return conj(*(self.truth(o, env, may) for o in operands))
            case Or(operands):
                return disj(*(self.truth(o, env, may) for o in operands))
            case Compare():
                return self._compare(expr, env, may)
            case If(condition, then, orelse):
                return self._choice(condition, then, orelse, env, may)
            case Aggregate():
                return self._junction(expr, env, may)
            case Held(condition, duration):
                held = self.truth(condition, env, may)
                return self.monitors.held(held, self.constant(duration, env))
            case Quiet(action, duration):
                indices = self.copy_of(action, env)
                if indices is not None and None in indices:
                    return TRUE if may else FALSE
                return self.monitors.quiet(action, known(indices), self.constant(duration, env))
            case AtLeast(action, duration, count):
                indices = self.copy_of(action, env)
                if indices is not None and None in indices:
                    return TRUE if may else FALSE
                return self.monitors.at_least(
                    action, known(indices), self.constant(duration, env), count
                )
            case SwitchRef(ident):
                return self.scope.switch(ident)
            case Literal() | Local() | ParamRef() | StateRef() | Arith() | Extremum():
                reads = Reads()
                term = self.value(expr, env, reads)
                return self._settle(term, reads, may)
            case _:
                assert_never(expr)

    def exact(self, expr: Expr, env: Env) -> Term | None:
        """A predicate that does not depend on members left out; None where it does."""
        may = self.truth(expr, env, True)
        return may if not self.scope.setting.kept or may == self.truth(expr, env, False) else None

    def _settle(self, atom: Term, reads: Reads, may: bool) -> Term:
        defined = conj(*(negate(u) for u in reads.undefined))
        unknown = disj(*reads.unknown)
        term = conj(atom, defined)
        return disj(term, unknown) if may else conj(term, negate(unknown))

    def _choice(self, condition: Expr, then: Expr, orelse: Expr, env: Env, may: bool) -> Term:
        if not may:
            return negate(
                self._choice_may(condition, Not(then, then.span), Not(orelse, orelse.span), env)
            )
        return self._choice_may(condition, then, orelse, env)

    def _choice_may(self, condition: Expr, then: Expr, orelse: Expr, env: Env) -> Term:
        yes = conj(self.truth(condition, env, True), self.truth(then, env, True))
        no = conj(negate(self.truth(condition, env, False)), self.truth(orelse, env, True))
        return disj(yes, no)

    def _compare(self, expr: Compare, env: Env, may: bool) -> Term:
        left, right = expr.left, expr.right
        many = self.scope.setting.crowd or self.scope.setting.counted
        if many and isinstance(left, Local) and isinstance(right, Local):
            raise AbstractionFailed("members of a crowd are compared with each other")
        if isinstance(left.type, BoolType) and isinstance(right.type, BoolType):
            return self._same_truth(expr, env, may)
        reads = Reads()
        a = self.value(left, env, reads)
        b = self.value(right, env, reads)
        if TRUE in reads.unknown and expr.op in ("<", "<=", ">", ">="):
            return self._compare_bounds(expr, env, may)
        if isinstance(left.type, MemberType) and self.scope.abstract(left.type.group):
            # two members left out may be the same one or not
            other = integer(self.scope.other(left.type.group))
            reads.unknown.append(conj(eq(a, other), eq(b, other)))
        return self._settle(_relation(expr.op, a, b), reads, may)

    def _same_truth(self, expr: Compare, env: Env, may: bool) -> Term:
        a_may, a_must = self._both(expr.left, env)
        b_may, b_must = self._both(expr.right, env)
        reads = Reads()
        for side in (expr.left, expr.right):
            if isinstance(side, StateRef | ParamRef):
                self.value(side, env, reads)
        defined = conj(*(negate(u) for u in reads.undefined))
        surely_differ = disj(conj(a_must, negate(b_may)), conj(b_must, negate(a_may)))
        surely_same = disj(conj(a_must, b_must), conj(negate(a_may), negate(b_may)))
        if a_may == a_must and b_may == b_must:
            surely_same = eq(a_may, b_may)
            surely_differ = negate(surely_same)
        if expr.op == "==":
            return conj(defined, negate(surely_differ) if may else surely_same)
        return conj(defined, negate(surely_same) if may else surely_differ)

    def _both(self, expr: Expr, env: Env) -> tuple[Term, Term]:
        may = self.truth(expr, env, True)
        return may, self.truth(expr, env, False) if self.scope.setting.kept else may

    def _compare_bounds(self, expr: Compare, env: Env, may: bool) -> Term:
        """Compare where a count or sum over an abstracted group is known only between bounds."""
        op, left, right = expr.op, expr.left, expr.right
        if op in (">", ">="):
            op, left, right = ("<" if op == ">" else "<="), right, left
        relation = lt if op == "<" else le
        low_a, high_a = self._bounds(left, env)
        low_b, high_b = self._bounds(right, env)
        if may:
            return TRUE if low_a is None or high_b is None else relation(low_a, high_b)
        return FALSE if high_a is None or low_b is None else relation(high_a, low_b)

    def _bounds(self, expr: Expr, env: Env) -> tuple[Term | None, Term | None]:
        reads = Reads()
        term = self.value(expr, env, reads)
        if TRUE not in reads.unknown:
            return (term, term) if not reads.unknown else (None, None)
        match expr:
            case Aggregate("count", binders, body):
                return self._count_bounds(binders, body, env)
            case Arith("+", left, right):
                return _added(self._bounds(left, env), self._bounds(right, env))
            case Arith("*", left, right):
                factor = self.constant_or_none(left, env)
                rest = self._bounds(right if factor is not None else left, env)
                factor = factor if factor is not None else self.constant_or_none(right, env)
                if factor is None or number(factor) < 0:
                    return None, None
                return _scaled(rest[0], factor), _scaled(rest[1], factor)
            case _:
                return None, None

    def _count_bounds(
        self, binders: tuple[Bound, ...], body: Expr, env: Env
    ) -> tuple[Term | None, Term | None]:
        low: list[Term] = []
        high: list[Term] | None = []
        for inner, others in self._members(binders, env):
            if others:
                if self.truth(body, inner, True) != FALSE:
                    high = None
                continue
            low.append(_counted(self.truth(body, inner, False)))
            if high is not None:
                high.append(_counted(self.truth(body, inner, True)))
        return add(*low, integer(0)), None if high is None else add(*high, integer(0))

    def _junction(self, expr: Aggregate, env: Env, may: bool) -> Term:
        """`some` and `all`: a member left out may be there or not."""
        self._apart_from_each_other(expr)
        some = expr.function == "some"
        if self._counts(expr):
            return self._junction_of_many(expr, env, some)
        parts = [
            self.truth(expr.body, inner, may)
            for inner, others in self._members(expr.binders, env)
            if not others or some == may
        ]
        return disj(*parts) if some else conj(*parts)

    def _counts(self, expr: Aggregate) -> bool:
        counted = self.scope.setting.counted
        groups = [b.domain for b in expr.binders if isinstance(b.domain, GroupSet)]
        return any(g.group in counted for g in groups)

    def _junction_of_many(self, expr: Aggregate, env: Env, some: bool) -> Term:
        """`some` and `all` over members that are only counted."""
        parts = []
        for inner, _ in self._members(expr.binders, env):
            body = self.truth(expr.body, inner)
            if some:
                parts.append(lt(integer(0), self.scope.draft.tally(body)))
            else:
                parts.append(le(self.scope.draft.tally(negate(body)), integer(0)))
        return disj(*parts) if some else conj(*parts)

    def _apart_from_each_other(self, expr: Aggregate) -> None:
        """In a crowd one member stands for many: none may be seen beside another of them."""
        crowd = {*self.scope.setting.crowd, *self.scope.setting.counted}
        if not crowd:
            return
        groups = [b.domain for b in expr.binders if isinstance(b.domain, GroupSet)]
        own = [g for g in groups if g.group in crowd]
        if not own:
            return
        names = {b.name for b in expr.binders}
        for node in walk(expr.body):
            kind = getattr(node, "type", None)
            other = isinstance(node, Local) and node.name not in names
            if other and isinstance(kind, MemberType) and kind.group in crowd:
                raise AbstractionFailed("members of a crowd are compared with each other")
        if len(own) > 1:
            raise AbstractionFailed("several members of a crowd are spoken of at once")

    def _members(self, binders: tuple[Bound, ...], env: Env) -> list[tuple[dict[str, Term], bool]]:
        members = []
        for inner, _ in self.scope.combinations(binders, with_other=True):
            others = any(self.scope.is_other(b, inner[b.name]) for b in binders)
            members.append(({**env, **inner}, others))
        return members

    # ------------------------------------------------------------------ values

    def value(self, expr: Expr, env: Env, reads: Reads) -> Term:
        """A number, an enumeration's code or a member's index; notes what it depends on."""
        match expr:
            case Literal(value, kind):
                return self.scope.code(value, kind)
            case Local(name):
                return env[name]
            case ParamRef():
                return self._param(expr, env, reads)
            case StateRef():
                return self._state(expr, env, reads)
            case Arith():
                return self._arith(expr, env, reads)
            case If(condition, then, orelse, kind):
                if isinstance(kind, BoolType):
                    return self._predicate_value(expr, env, reads)
                may, must = self._both(condition, env)
                reads.unknown.append(conj(may, negate(must)))
                yes, no = Reads(), Reads()
                chosen = ite(must, self.value(then, env, yes), self.value(orelse, env, no))
                for arm, guard in ((yes, must), (no, negate(must))):
                    reads.undefined += [conj(guard, u) for u in arm.undefined]
                    reads.unknown += [conj(guard, u) for u in arm.unknown]
                return chosen
            case Extremum(function, operands):
                pick = minimum if function == "min" else maximum
                return reduce(pick, (self.value(o, env, reads) for o in operands))
            case Aggregate(function):
                if function in ("some", "all"):
                    return self._predicate_value(expr, env, reads)
                return self._aggregate(expr, env, reads)
            case Not() | And() | Or() | Compare() | Held() | Quiet() | AtLeast() | SwitchRef():
                return self._predicate_value(expr, env, reads)
            case _:
                assert_never(expr)

    def _predicate_value(self, expr: Expr, env: Env, reads: Reads) -> Term:
        may, must = self._both(expr, env)
        reads.unknown.append(conj(may, negate(must)))
        return must

    def _aggregate(self, expr: Aggregate, env: Env, reads: Reads) -> Term:
        zero = real(0) if sort_of(expr.type) is Sort.REAL else integer(0)
        values: list[Term] = []
        self._apart_from_each_other(expr)
        for inner, others in self._members(expr.binders, env):
            alike = prod(self.scope.alike(b, inner[b.name]) for b in expr.binders)
            if others:
                reads.unknown.append(TRUE)
            elif self._counts(expr):
                if expr.function != "count":
                    raise AbstractionFailed("numbers of members that are only counted are added")
                values.append(self.scope.draft.tally(self.truth(expr.body, inner)))
            elif expr.function == "count":
                may, must = self._both(expr.body, inner)
                reads.unknown.append(conj(may, negate(must)))
                values.append(_counted(must, alike))
            elif expr.function == "sum":
                values.append(mul(integer(alike), self.value(expr.body, inner, reads)))
            else:
                values.append(self.value(expr.body, inner, reads))
        if expr.function in ("count", "sum"):
            return add(zero, *values)
        if not values:
            raise _mistake(
                EMPTY_EXTREMUM,
                f"`{expr.function}` over a group without members has no value",
                expr.span,
                "the group has size 0 here",
            )
        return reduce(minimum if expr.function == "min" else maximum, values)

    def _arith(self, expr: Arith, env: Env, reads: Reads) -> Term:
        a = self.value(expr.left, env, reads)
        b = self.value(expr.right, env, reads)
        try:
            match expr.op:
                case "+":
                    return add(a, b)
                case "-":
                    return sub(a, b)
                case "*":
                    return mul(a, b)
                case _:
                    return self._quotient(expr, a, b)
        except NonLinear:
            raise self._non_linear(expr, a, b) from None

    def _quotient(self, expr: Arith, a: Term, b: Term) -> Term:
        if b.op is not Op.CONST or number(b) == 0:
            raise NonLinear(a, b)
        if isinstance(expr.type, DurationType):
            return mul(real(1 / Fraction(number(b))), to_real(a))
        if number(b) < 0:
            return floor_div(mul(integer(-1), a), mul(integer(-1), b))
        return floor_div(a, b)

    def _non_linear(self, expr: Arith, a: Term, b: Term) -> LoweringError:
        if expr.op == "/" and b.op is Op.CONST:
            return _mistake(NON_LINEAR, "division by zero", expr.right.span, "this is 0 here")
        rigid = {r.name for r in self.scope.draft.rigids}
        free = sorted((variables_of(a) | variables_of(b)) & rigid)
        what = "product" if expr.op == "*" else "quotient"
        names = " and ".join(f"`{n}`" for n in free) or "the state"
        helps = f"fix `{free[0]}` in the check's `with`" if free else "make one of the two constant"
        return _mistake(
            NON_LINEAR,
            f"a {what} that depends on {names} on both sides cannot be decided",
            expr.span,
            "neither side is constant here" if expr.op == "*" else "the divisor is not constant",
            helps,
        )

    def _param(self, ref: ParamRef, env: Env, reads: Reads) -> Term:
        indices = [self._index(i, env, reads) for i in ref.indices]
        declared = next(p for p in self.scope.model.params if p.name == ref.name)
        return self._select(
            declared.binders,
            indices,
            reads,
            lambda chosen: self.scope.param(ref.name, chosen),
        )

    def _state(self, ref: StateRef, env: Env, reads: Reads) -> Term:
        indices = [self._index(i, env, reads) for i in ref.indices]
        declared = self.scope.declared(ref.component, ref.name)
        return self._select(
            declared.binders,
            indices,
            reads,
            lambda chosen: self._world(declared, chosen),
        )

    @contextmanager
    def truthful(self) -> Iterator[None]:
        """Within, a belief that follows something is read as the truth it follows, through chains.

        Raises `NoTruth` where a belief follows nothing, or beliefs follow each other in a circle.
        """
        before, self._depth = self._depth, 1
        try:
            yield
        finally:
            self._depth = before

    def _world(self, declared: State | Belief, chosen: tuple[int, ...]) -> Term:
        if not self._depth or isinstance(declared, State):
            return self.scope.variable(declared.component, declared.name, chosen)
        if declared.follows is None or self._depth > MOST_FOLLOWED:
            raise NoTruth(f"{declared.component}.{declared.name}")
        env = {
            bound.name: index_term(bound, code)
            for bound, code in zip(declared.binders, chosen, strict=True)
        }
        self._depth += 1
        try:
            return self.value(declared.follows, env, Reads())
        finally:
            self._depth -= 1

    def _index(self, expr: Expr, env: Env, reads: Reads) -> Term:
        return self.value(expr, env, reads)

    def _select(
        self,
        binders: Sequence[Bound],
        indices: Sequence[Term],
        reads: Reads,
        get: Callable[[tuple[int, ...]], Term],
    ) -> Term:
        """The family member that the indices name: a variable, or a choice among several."""
        options: list[list[tuple[int, Term]]] = []
        for bound, index in zip(binders, indices, strict=True):
            self._note_strangers(bound, index, reads)
            options.append(self._candidates(bound, index))
        choices = [
            (tuple(code for code, _ in combo), conj(*(cond for _, cond in combo)))
            for combo in itertools.product(*options)
        ]
        if not choices:
            return self._nothing(binders, indices, reads, get)
        result = get(choices[-1][0])
        for chosen, condition in reversed(choices[:-1]):
            result = ite(condition, get(chosen), result)
        return result

    def _candidates(self, bound: Bound, index: Term) -> list[tuple[int, Term]]:
        if index.is_const and isinstance(bound.domain, GroupSet):
            code = as_code(index)  # one of many members: not all of them are looked at
            return [(code, TRUE)] if 0 <= code < self.scope.size(bound.domain.group) else []
        values = [v for v, _ in self.scope.index_values(bound.domain, with_other=False)]
        found = []
        for value in values:
            condition = eq(index, value)
            if condition != FALSE:
                code = as_code(value)
                found.append((code, condition))
        return found

    def _note_strangers(self, bound: Bound, index: Term, reads: Reads) -> None:
        if not isinstance(bound.domain, GroupSet):
            return
        group = bound.domain.group
        none = eq(index, integer(self.scope.none_code(group)))
        if none != FALSE and _can_be(index, self.scope.none_code(group), self.scope):
            reads.undefined.append(none)
        if self.scope.abstract(group):
            reads.unknown.append(eq(index, integer(self.scope.other(group))))

    def _nothing(
        self,
        binders: Sequence[Bound],
        indices: Sequence[Term],
        reads: Reads,
        get: Callable[[tuple[int, ...]], Term],
    ) -> Term:
        """No member fits: a stand-in whose value does not matter, marked unknown or undefined."""
        if not reads.unknown and not reads.undefined:
            reads.undefined.append(TRUE)
        if any(
            isinstance(b.domain, GroupSet) and self.scope.size(b.domain.group) == 0 for b in binders
        ):
            raise AbstractionFailed("a group without kept members is read")
        first = tuple(
            c[0][0] if (c := self._candidates(b, i)) else 0
            for b, i in zip(binders, indices, strict=True)
        )
        return get(first)

    # ------------------------------------------------------------------ constants, copies

    def constant(self, expr: Expr, env: Env = EMPTY) -> Term:
        """A value that depends on parameters at most (where it does on a state, that too)."""
        if isinstance(expr.type, BoolType):
            return self.truth(expr, env)
        return self.defined(expr, env)

    def defined(self, expr: Expr, env: Env) -> Term:
        """A value that must not be read through `none`."""
        reads = Reads()
        term = self.value(expr, env, reads)
        if disj(*reads.undefined) != FALSE:
            raise _mistake(
                THROUGH_NONE,
                "this value is read through a member that may be `none`",
                expr.span,
                "outside a comparison there is no value to take then",
                "write `if x == none then .. else ..` around it",
            )
        if disj(*reads.unknown) != FALSE:
            raise AbstractionFailed("a value depends on members that are not kept")
        return term

    def constant_or_none(self, expr: Expr, env: Env) -> Term | None:
        reads = Reads()
        term = self.value(expr, env, reads)
        return term if term.op is Op.CONST and not reads.unknown else None

    def copy_of(self, action: ActionRef, env: Env) -> tuple[int | None, ...] | None:
        """The copy that a reference names; None for any copy, an entry None for a stranger."""
        if not action.indices:
            return None
        codes: list[int | None] = []
        for expr in action.indices:
            term = self.value(expr, env, Reads())
            if term.op is not Op.CONST:
                raise _mistake(
                    OPEN_INDEX,
                    f"`{action.text}` must name its copy by a bound variable or a constant",
                    expr.span,
                    "this index depends on the state",
                )
            kind = expr.type
            value = int(term.value)  # type: ignore[arg-type]
            stranger = (
                isinstance(kind, MemberType)
                and self.scope.abstract(kind.group)
                and value == self.scope.other(kind.group)
            )
            codes.append(None if stranger else value)
        return tuple(codes)


def known(indices: tuple[int | None, ...] | None) -> tuple[int, ...] | None:
    """The copy's indices, none of them a stranger."""
    return None if indices is None else tuple(i for i in indices if i is not None)


def _can_be(index: Term, code: int, scope: Scope) -> bool:
    """Whether a term may take a code: false for a variable whose domain excludes it."""
    if index.op is Op.VAR and index.name in scope.draft.variables:
        labels = scope.draft.variables[index.name].domain.labels
        return not labels or code < len(labels)
    if index.op is Op.VAR:
        rigid = next((r for r in scope.draft.rigids if r.name == index.name), None)
        return rigid is None or not rigid.domain.labels or code < len(rigid.domain.labels)
    return True


def _relation(op: str, a: Term, b: Term) -> Term:
    match op:
        case "==":
            return eq(a, b)
        case "!=":
            return negate(eq(a, b))
        case "<":
            return lt(a, b)
        case "<=":
            return le(a, b)
        case ">":
            return lt(b, a)
        case _:
            return le(b, a)


def _counted(condition: Term, alike: int = 1) -> Term:
    return ite(condition, integer(alike), integer(0))


def _scaled(term: Term | None, factor: Term) -> Term | None:
    return None if term is None else mul(factor, term)


def _added(
    a: tuple[Term | None, Term | None], b: tuple[Term | None, Term | None]
) -> tuple[Term | None, Term | None]:
    low = None if a[0] is None or b[0] is None else add(a[0], b[0])
    high = None if a[1] is None or b[1] is None else add(a[1], b[1])
    return low, high


def _mistake(
    code: Code, message: str, span: Span, label: str, helps: str | None = None
) -> LoweringError:
    return LoweringError(Diagnostic(code, message, Label(span, label), help=helps))


__all__ = ["EnumSet", "Expressions", "Reads", "known"]
