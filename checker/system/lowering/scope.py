"""Families and parameters made concrete: index sets, ground variables, parameter values."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Protocol

from checker.codes import OPEN_SIZE, TOO_MANY_COPIES, UNSET_PARAMETER, USELESS_DOMAIN
from checker.diagnostics import Diagnostic, Label, Span
from checker.model.entities import (
    Belief,
    Mitigation,
    Model,
    Param,
    Scenario,
    SetIn,
    SetTo,
    State,
)
from checker.model.expr import (
    BoolSet,
    Bound,
    EnumSet,
    Expr,
    GroupSet,
    IndexSet,
    RangeSet,
)
from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    Member,
    MemberType,
    QuantityType,
    Type,
    Value,
)
from checker.syntax.tree import Guideword
from checker.system.lowering.draft import Draft, in_domain
from checker.system.lowering.setting import LoweringError, Setting
from checker.system.system import Domain, Rigid, Role, Variable
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    boolean,
    conj,
    disj,
    eq,
    integer,
    le,
    number,
    real,
    to_real,
    var,
)

Env = Mapping[str, Term]
EMPTY: Env = {}
MAX_CHOICES = 4096
MOST_COMBINATIONS = 250_000
"""Members and choices that are written out in one lowering; more take minutes and all memory."""


class Evaluator(Protocol):
    """What parameters need of the expression lowering (defaults and bounds are expressions)."""

    def constant(self, expr: Expr, env: Env) -> Term: ...

    def truth(self, expr: Expr, env: Env, may: bool = True) -> Term: ...


def sort_of(kind: Type) -> Sort:
    match kind:
        case BoolType():
            return Sort.BOOL
        case DurationType():
            return Sort.REAL
        case _:
            return Sort.INT


class Scope:
    """The names of one setting. Everything is looked up here; nothing is decided here."""

    def __init__(self, model: Model, setting: Setting, draft: Draft) -> None:
        self.model = model
        self.setting = setting
        self.draft = draft
        self.evaluator: Evaluator
        self._params = {p.name: p for p in model.params}
        self._groups = {g.name: g for g in model.groups}
        self._variables: dict[tuple[str, str], State | Belief] = {}
        self._sizes: dict[str, int] = {}
        self._scenarios = frozenset(s.ident for s in model.scenarios)
        self._designed = False
        self._made = 0
        self._param_terms: dict[tuple[str, tuple[int, ...]], Term] = {}
        declared: list[State | Belief] = [*model.states, *model.beliefs]
        for v in declared:
            self._variables[v.component, v.name] = v

    # ------------------------------------------------------------------ groups

    def abstract(self, group: str) -> bool:
        return group in self.setting.kept

    def size(self, group: str) -> int:
        """How many members have variables: the group's size, or those kept of it."""
        if group not in self._sizes:
            declared = self._groups[group]
            size = self.evaluator.constant(declared.size, EMPTY)
            if group in self.setting.kept:
                kept = self.setting.kept[group]
                self._sizes[group] = kept
                self.draft.constraints.append(le(integer(kept), size))
            elif group in self.setting.sized:
                self._sizes[group] = self.setting.sized[group]
            elif group in self.setting.counted:
                self._sizes[group] = 1
                self.draft.counted[group] = size
            elif size.op is Op.CONST:
                self._sizes[group] = max(int(number(size)), 0)
            else:
                raise LoweringError(
                    Diagnostic(
                        OPEN_SIZE,
                        f"the size of group `{group}` is left open here",
                        Label(declared.size.span, "this depends on an open parameter"),
                        help="fix the parameter in the check's `with`, or ask `for any` of it",
                    )
                )
        return self._sizes[group]

    def other(self, group: str) -> int:
        """The index that stands for every member that is not kept."""
        return self.size(group)

    def alike(self, bound: Bound, value: Term) -> int:
        """How many members this value of a bound variable stands for."""
        if not isinstance(bound.domain, GroupSet):
            return 1
        group = bound.domain.group
        weights = self.setting.crowd.get(group, ())
        for weight, place in zip(
            reversed(weights), reversed(range(self.size(group))), strict=False
        ):
            if value == integer(place):
                return weight
        return 1

    def none_code(self, group: str) -> int:
        return self.size(group) + (1 if self.abstract(group) else 0)

    def member_labels(self, group: str) -> tuple[str, ...]:
        labels = tuple(str(i + 1) for i in range(self.size(group)))
        return (*labels, "other") if self.abstract(group) else labels

    # ------------------------------------------------------------------ index sets

    def index_values(self, domain: IndexSet, with_other: bool) -> list[tuple[Term, str]]:
        """The values of an index set with what they are called; groups may add "other"."""
        match domain:
            case GroupSet(group):
                labels = self.member_labels(group)
                count = len(labels) if with_other else self.size(group)
                return [(integer(i), labels[i]) for i in range(count)]
            case EnumSet(_, values):
                return [(integer(i), value) for i, value in enumerate(values)]
            case BoolSet():
                return [(FALSE, "false"), (TRUE, "true")]
            case RangeSet(low, high):
                return self._range_values(low, high)

    def _range_values(self, low: Expr, high: Expr) -> list[tuple[Term, str]]:
        first = self.evaluator.constant(low, EMPTY)
        last = self.evaluator.constant(high, EMPTY)
        if first.op is not Op.CONST or last.op is not Op.CONST:
            raise LoweringError(
                Diagnostic(
                    OPEN_SIZE,
                    "the range of `any` depends on an open parameter",
                    Label(Span(low.span.path, low.span.start, high.span.end)),
                    help="fix the parameter in the check's `with`",
                )
            )
        bounds = range(int(number(first)), int(number(last)) + 1)
        if len(bounds) > MAX_CHOICES:
            raise LoweringError(
                Diagnostic(
                    USELESS_DOMAIN,
                    f"`any` chooses among {len(bounds)} values; at most {MAX_CHOICES} are allowed",
                    Label(Span(low.span.path, low.span.start, high.span.end)),
                    help="choose in coarser steps, such as quarters of a GiB",
                )
            )
        return [(integer(i), str(i)) for i in bounds]

    def combinations(
        self, bounds: tuple[Bound, ...], with_other: bool = False
    ) -> Iterator[tuple[dict[str, Term], tuple[str, ...]]]:
        """Every valuation of the bound variables, with the values' names."""
        sets = [self.index_values(bound.domain, with_other) for bound in bounds]
        for combination in itertools.product(*sets):
            self._made += 1
            if self._made > MOST_COMBINATIONS:
                raise LoweringError(self._too_many(bounds))
            env = {b.name: value for b, (value, _) in zip(bounds, combination, strict=True)}
            yield env, tuple(label for _, label in combination)

    def _too_many(self, bounds: tuple[Bound, ...]) -> Diagnostic:
        sizes = ", ".join(f"{name} has {size}" for name, size in self._sizes.items())
        named = f"; {sizes}" if sizes else ""
        return Diagnostic(
            TOO_MANY_COPIES,
            f"the model has more than {MOST_COMBINATIONS} combinations of members and choices",
            notes=(f"counted where {', '.join(b.name for b in bounds)} ranges over members"
                   f"{named}",),
            help="make groups smaller (`with`), or ask for any size: `for any`",
        )  # fmt: skip

    def is_other(self, bound: Bound, value: Term) -> bool:
        return (
            isinstance(bound.domain, GroupSet)
            and self.abstract(bound.domain.group)
            and value == integer(self.other(bound.domain.group))
        )

    # ------------------------------------------------------------------ values and domains

    def code(self, value: Value, kind: Type) -> Term:
        """A constant of the language as a term."""
        match value:
            case bool():
                return boolean(value)
            case Fraction():
                return real(value)
            case int():
                return real(value) if isinstance(kind, DurationType) else integer(value)
            case str():
                assert isinstance(kind, EnumType)
                return integer(kind.values.index(value))
            case Member(group, index):
                return integer(self.none_code(group) if index is None else index)

    def domain(self, kind: Type) -> Domain:
        match kind:
            case BoolType():
                return Domain(Sort.BOOL)
            case EnumType(_, values):
                return Domain(Sort.INT, labels=values)
            case MemberType(group, optional):
                labels = self.member_labels(group)
                return Domain(Sort.INT, labels=(*labels, "none") if optional else labels)
            case DurationType(values):
                return Domain(Sort.REAL, values=tuple(real(v) for v in values), unit="ms")
            case IntType(low, high, values):
                listed = tuple(integer(v) for v in values)
                return Domain(Sort.INT, low=self._bound(low), high=self._bound(high), values=listed)
            case QuantityType(unit, values, low, high):
                return Domain(
                    Sort.INT,
                    low=self._bound(low),
                    high=self._bound(high),
                    values=tuple(integer(v) for v in values),
                    unit=unit,
                )

    def _bound(self, expr: Expr | None) -> Term | None:
        return None if expr is None else self.evaluator.constant(expr, EMPTY)

    # ------------------------------------------------------------------ variables

    def declared(self, component: str, name: str) -> State | Belief:
        return self._variables[component, name]

    def variable(self, component: str, name: str, indices: tuple[int, ...]) -> Term:
        """The ground variable of a family, made when first asked for."""
        declared = self._variables[component, name]
        ground = self.variable_name(declared, indices)
        if ground not in self.draft.variables:
            owner, own = self._split(declared, indices)
            role = Role.BELIEF if isinstance(declared, Belief) else Role.TRUTH
            self.draft.variables[ground] = Variable(
                ground, self.domain(declared.type), None, role, owner, own
            )
            domains = [b.domain for b in declared.binders]
            if any(isinstance(d, GroupSet) and d.group in self.setting.counted for d in domains):
                self.draft.members.add(ground)
        return var(ground, sort_of(declared.type))

    def variable_name(self, declared: State | Belief, indices: tuple[int, ...]) -> str:
        owner, own = self._split(declared, indices)
        return f"{owner}.{own}"

    def _split(self, declared: State | Belief, indices: tuple[int, ...]) -> tuple[str, str]:
        labels = [
            self.index_label(bound, index)
            for bound, index in zip(declared.binders, indices, strict=True)
        ]
        count = self.component_arity(declared.component)
        return (
            family_label(declared.component, labels[:count]),
            family_label(declared.name, labels[count:]),
        )

    def index_label(self, bound: Bound, index: int) -> str:
        match bound.domain:
            case GroupSet():
                return str(index + 1)
            case EnumSet(_, values):
                return values[index]
            case BoolSet():
                return "true" if index else "false"
            case RangeSet():
                return str(index)

    def component_arity(self, component: str) -> int:
        return next(len(c.binders) for c in self.model.components if c.name == component)

    # ------------------------------------------------------------------ parameters

    def param(self, name: str, indices: tuple[int, ...]) -> Term:
        """The value of a parameter's copy: a constant, a term, or a rigid variable."""
        key = (name, indices)
        if key not in self._param_terms:
            self._param_terms[key] = self._resolve(self._params[name], indices)
        return self._param_terms[key]

    def _resolve(self, param: Param, indices: tuple[int, ...]) -> Term:
        env = {b.name: index_term(b, i) for b, i in zip(param.binders, indices, strict=True)}
        sort = sort_of(param.type)
        fixed = self._fixed(param, env)
        if fixed is not None:
            return _coerce(fixed, sort)
        default = None
        if param.default is not None:
            default = _coerce(self.evaluator.constant(param.default, env), sort)
        widened = self._widened(param, env)
        is_open = param.name in self.setting.open
        replaced = [r for r in self._ranges(self.model.mitigations, param, env) if r[1] != r[2]]
        if replaced:  # a mitigation's range wins over defaults and scenarios
            default, widened, is_open = None, replaced, False
        if not is_open and not widened:
            if default is None:
                raise LoweringError(
                    Diagnostic(
                        UNSET_PARAMETER,
                        f"parameter `{param.name}` has no value here",
                        Label(param.span, "declared without a default"),
                        help="give it a default, set it in `with`, or leave it open with `for any`",
                    )
                )
            return default
        name = family_label(
            param.name,
            [self.index_label(b, i) for b, i in zip(param.binders, indices, strict=True)],
        )
        domain = self._param_domain(param, env)
        term = var(name, sort)
        self.draft.rigids.append(Rigid(name, domain))
        self.draft.constraints.append(self._allowed(term, domain, default, widened, is_open))
        return term

    def _fixed(self, param: Param, env: Env) -> Term | None:
        """The value that a mitigation or the check itself gives; a mitigation wins."""
        for mitigation in self.model.mitigations:
            if mitigation.ident in self.setting.on:
                for effect in mitigation.effects:
                    if isinstance(effect, SetTo) and effect.param == param.name:
                        return self.evaluator.constant(effect.value, env)
        if param.name in self.setting.values:
            return self.evaluator.constant(self.setting.values[param.name], env)
        return None

    def _widened(self, param: Param, env: Env) -> list[tuple[Term, Term, Term | None]]:
        """What scenarios add: switch, low, high."""
        return self._ranges(self.model.scenarios, param, env)

    def _ranges(
        self, items: Iterable[Scenario | Mitigation], param: Param, env: Env
    ) -> list[tuple[Term, Term, Term | None]]:
        added: list[tuple[Term, Term, Term | None]] = []
        for item in items:
            switch = self.switch(item.ident)
            if switch == FALSE:
                continue
            for effect in item.effects:
                if isinstance(effect, SetTo) and effect.param == param.name:
                    value = self.evaluator.constant(effect.value, env)
                    added.append((switch, value, value))
                elif isinstance(effect, SetIn) and effect.param == param.name:
                    low = self.evaluator.constant(effect.low, env)
                    high = self._env_bound(effect.high, env)
                    added.append((switch, low, high))
        return added

    def _env_bound(self, expr: Expr | None, env: Env) -> Term | None:
        return None if expr is None else self.evaluator.constant(expr, env)

    def _param_domain(self, param: Param, env: Env) -> Domain:
        domain = self.domain(param.type)
        low = self._env_bound(param.low, env) or domain.low
        high = self._env_bound(param.high, env) or domain.high
        if low is None and isinstance(param.type, DurationType | QuantityType):
            low = _zero(sort_of(param.type))
        return Domain(domain.sort, domain.labels, low, high, domain.values, domain.unit)

    def _allowed(
        self,
        term: Term,
        domain: Domain,
        default: Term | None,
        widened: list[tuple[Term, Term, Term | None]],
        is_open: bool,
    ) -> Term:
        ways: list[Term] = []
        if is_open:
            ways.append(declared_range(term, domain))
        elif default is not None:
            ways.append(eq(term, default))
        for switch, low, high in widened:
            if low == high:
                ways.append(conj(switch, eq(term, low)))
            else:
                upper = TRUE if high is None else le(term, high)
                ways.append(conj(switch, le(low, term), upper, legal_codes(term, domain)))
        return disj(*ways)

    # ------------------------------------------------------------------ switches

    def deviates(self, action: int, *guidewords: Guideword) -> Term:
        """Where the action may deviate from its design in one of these ways."""
        return disj(
            *(
                self.switch(name)
                for name, deviation in self.setting.deviations.items()
                if action in deviation.actions and deviation.guideword in guidewords
            )
        )

    def as_designed(self, condition: Callable[[], Term]) -> Term:
        """What `condition` is with every scenario off."""
        self._designed = True
        try:
            return condition()
        finally:
            self._designed = False

    def switch(self, ident: str) -> Term:
        """TRUE, FALSE, or a rigid variable where each run may choose."""
        if self._designed and ident in self._scenarios:
            return FALSE
        if ident in self.setting.on:
            return TRUE
        if ident not in self.setting.free:
            return FALSE
        if not any(r.name == ident for r in self.draft.rigids):
            self.draft.rigids.append(Rigid(ident, Domain(Sort.BOOL)))
        return var(ident, Sort.BOOL)


def codes(binders: Iterable[Bound], env: Env) -> tuple[int, ...]:
    """The values of bound variables as indices."""
    return tuple(as_code(env[b.name]) for b in binders)


def as_code(value: Term) -> int:
    """An index's constant as an integer; `false` is 0 and `true` 1."""
    return int(value == TRUE) if value.sort is Sort.BOOL else int(number(value))


def declared_range(term: Term, domain: Domain) -> Term:
    return conj(legal_codes(term, domain), in_domain(term, domain))


def legal_codes(term: Term, domain: Domain) -> Term:
    if not domain.labels:
        return TRUE
    return conj(le(integer(0), term), le(term, integer(len(domain.labels) - 1)))


def family_label(name: str, labels: list[str]) -> str:
    return f"{name}[{', '.join(labels)}]" if labels else name


def index_term(bound: Bound, index: int) -> Term:
    return boolean(bool(index)) if isinstance(bound.domain, BoolSet) else integer(index)


def _coerce(term: Term, sort: Sort) -> Term:
    return to_real(term) if sort is Sort.REAL else term


def _zero(sort: Sort) -> Term:
    return real(0) if sort is Sort.REAL else integer(0)
