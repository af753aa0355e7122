"""Effects as assignments to ground variables, all at once, right-hand sides read before.

A target whose index depends on the state becomes a conditional assignment to every variable it may
name. A value that depends on members left out becomes a choice: one branch for each value.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from checker.codes import ASSIGNED_TWICE
from checker.diagnostics import Diagnostic, Label
from checker.model.entities import Effect
from checker.model.expr import Bound, GroupSet, Local
from checker.model.types import BoolType
from checker.records import dataclass
from checker.system.lowering.expressions import Expressions, Reads
from checker.system.lowering.scope import Env, as_code
from checker.system.lowering.setting import AbstractionFailed, LoweringError
from checker.system.system import Domain
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
    ite,
    negate,
    number,
    to_real,
)

MAX_UNKNOWN_VALUES = 64


@dataclass(frozen=True, slots=True)
class Write:
    """`variable := value`; where `unknown` holds, any value of the variable's domain instead.

    `here` is where the variable is named at all; elsewhere `value` is what it had before.
    """

    variable: str
    sort: Sort
    value: Term
    unknown: Term
    own: bool
    here: Term

    @property
    def certain(self) -> bool:
        return self.here == TRUE


def lower_effects(
    expressions: Expressions, effects: Sequence[Effect], env: Env, owner: tuple[str, Env]
) -> list[Write]:
    """The assignments of a branch. `owner` (component, its own binders' values) marks what the
    source owns. Assigning one variable twice is the user's mistake; where an index depends on the
    state, two targets may or may not be one, and the later assignment counts."""
    written: dict[str, Write] = {}
    for effect in effects:
        for inner, _ in expressions.scope.combinations(effect.binders, with_other=True):
            if any(expressions.scope.is_other(b, inner[b.name]) for b in effect.binders):
                if not _names_binder(effect):
                    raise AbstractionFailed("members left out write a shared state all at once")
                continue
            for write in _writes(expressions, effect, {**env, **inner}, owner):
                before = written.get(write.variable)
                if before is not None and before.certain and write.certain:
                    raise LoweringError(
                        Diagnostic(
                            ASSIGNED_TWICE,
                            f"`{write.variable}` is assigned twice in one `do`",
                            Label(effect.span, "all effects happen at once"),
                            help="keep one of the two, or use `if .. then .. else`",
                        )
                    )
                written[write.variable] = write if before is None else _joined(before, write)
    return list(written.values())


def _joined(before: Write, after: Write) -> Write:
    """Two writes to what may be one variable: where both name it, the later one counts."""
    return Write(
        after.variable,
        after.sort,
        ite(after.here, after.value, before.value),
        disj(conj(after.here, after.unknown), conj(negate(after.here), before.unknown)),
        before.own and after.own,
        disj(before.here, after.here),
    )


def _names_binder(effect: Effect) -> bool:
    names = {b.name for b in effect.binders}
    return any(isinstance(i, Local) and i.name in names for i in effect.target.indices)


def _writes(
    expressions: Expressions, effect: Effect, env: Env, owner: tuple[str, Env]
) -> Iterator[Write]:
    scope = expressions.scope
    target = effect.target
    declared = scope.declared(target.component, target.name)
    reads = Reads()
    indices = [expressions.value(i, env, reads) for i in target.indices]
    if disj(*reads.unknown) != FALSE:
        raise AbstractionFailed("which state is written depends on members that are not kept")
    options = []
    for bound, index in zip(declared.binders, indices, strict=True):
        options.append(_targets(expressions, bound, index))
    value, unknown = _value(expressions, effect, env)
    for combo in itertools.product(*options):
        codes = tuple(code for code, _ in combo)
        here = conj(*(condition for _, condition in combo))
        variable = scope.variable(target.component, target.name, codes)
        value_here = to_real(value) if variable.sort is Sort.REAL else value
        own = target.component == owner[0] and all(
            index == owner[1].get(bound.name)
            for bound, index in zip(_own_binders(expressions, owner[0]), indices, strict=False)
        )
        yield Write(
            variable.name,
            variable.sort,
            ite(here, value_here, variable),
            conj(here, unknown),
            own,
            here,
        )


def _own_binders(expressions: Expressions, component: str) -> tuple[Bound, ...]:
    return next(c.binders for c in expressions.scope.model.components if c.name == component)


def _targets(expressions: Expressions, bound: Bound, index: Term) -> list[tuple[int, Term]]:
    """The members an index may name; a member left out has no variables to write."""
    if index.is_const and isinstance(bound.domain, GroupSet):
        code = as_code(index)  # one of many members: not all of them are looked at
        return [(code, TRUE)] if 0 <= code < expressions.scope.size(bound.domain.group) else []
    found = []
    for value, _ in expressions.scope.index_values(bound.domain, with_other=False):
        condition = eq(index, value)
        if condition != FALSE:
            found.append((as_code(value), condition))
    if not found and not isinstance(bound.domain, GroupSet):
        raise AbstractionFailed("an index names no member")
    return found


def _value(expressions: Expressions, effect: Effect, env: Env) -> tuple[Term, Term]:
    """The value written, and where it is unknown."""
    if isinstance(effect.value.type, BoolType):
        may = expressions.truth(effect.value, env, True)
        if not expressions.scope.setting.kept:
            return may, FALSE
        must = expressions.truth(effect.value, env, False)
        return must, FALSE if may == must else conj(may, negate(must))
    reads = Reads()
    value = expressions.value(effect.value, env, reads)
    if disj(*reads.undefined) != FALSE:
        value = expressions.defined(effect.value, env)
    return value, disj(*reads.unknown)


def resolve_unknown(writes: Sequence[Write], domains: dict[str, Domain]) -> list[dict[str, Term]]:
    """Every way in which the unknown values may come out; one entry where there is none."""
    open_writes = [w for w in writes if w.unknown != FALSE]
    values = [_finite(domains[w.variable]) for w in open_writes]
    count = 1
    for options in values:
        count *= len(options)
    if count > MAX_UNKNOWN_VALUES:
        raise AbstractionFailed("too many values written from members left out")
    plain = {w.variable: w.value for w in writes}
    return [
        {
            **plain,
            **{
                w.variable: ite(w.unknown, chosen, w.value)
                for w, chosen in zip(open_writes, combo, strict=True)
            },
        }
        for combo in itertools.product(*values)
    ]


def _finite(domain: Domain) -> list[Term]:
    if domain.sort is Sort.BOOL:
        return [boolean(False), boolean(True)]
    if domain.labels:
        return [integer(i) for i in range(len(domain.labels))]
    if domain.values:
        return list(domain.values)
    low, high = domain.low, domain.high
    if low is not None and high is not None and low.op is Op.CONST and high.op is Op.CONST:
        return [integer(i) for i in range(int(number(low)), int(number(high)) + 1)]
    raise AbstractionFailed("an unbounded number is written from members left out")
