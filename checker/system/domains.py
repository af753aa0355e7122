"""Which values a variable may be chosen to have, and all choices where they are finitely many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from checker.records import dataclass
from checker.system.evaluate import evaluate, holds
from checker.system.system import Domain, System
from checker.system.terms import Const, Sort, Term, variables_of


@dataclass(frozen=True, slots=True)
class Infinite:
    """The choices are not finitely many, or more than was allowed; `reason` in words."""

    reason: str


def contains(domain: Domain, value: Const, rigid: Mapping[str, Const]) -> bool:
    """Whether `value` lies in the domain, its bounds read in `rigid`."""
    if domain.sort is Sort.BOOL:
        return isinstance(value, bool)
    if isinstance(value, bool) or (domain.sort is Sort.INT and Fraction(value).denominator != 1):
        return False
    if domain.labels:
        return 0 <= value < len(domain.labels)
    if domain.values and not any(evaluate(one, rigid) == value for one in domain.values):
        return False
    if domain.low is not None and value < evaluate(domain.low, rigid):
        return False
    return domain.high is None or value <= evaluate(domain.high, rigid)


def values_of(
    domain: Domain, rigid: Mapping[str, Const], limit: int = 10_000
) -> tuple[Const, ...] | None:
    """All values in rising order; None where they are not finitely many or more than `limit`."""
    if domain.sort is Sort.BOOL:
        return (False, True)
    if domain.labels:
        return tuple(range(len(domain.labels)))
    if domain.values:
        listed = sorted({evaluate(one, rigid) for one in domain.values})
        return tuple(value for value in listed if contains(domain, value, rigid))
    if domain.low is None or domain.high is None:
        return None
    low, high = evaluate(domain.low, rigid), evaluate(domain.high, rigid)
    if domain.sort is Sort.REAL:
        if low > high:
            return ()
        return (Fraction(low),) if low == high else None
    if high - low >= limit:
        return None
    return tuple(range(-int(-low // 1), int(high // 1) + 1))


def rigid_choices(
    system: System, fixed: Mapping[str, Const], limit: int = 100_000
) -> list[dict[str, Const]] | Infinite:
    """Every choice of the rigid variables that agrees with `fixed` and obeys the constraints."""
    domains = {rigid.name: rigid.domain for rigid in system.rigids}
    order: list[str] = []
    waiting = list(domains)
    while waiting:
        ready = [name for name in waiting if _reads(domains[name]) <= set(order)]
        if not ready:
            return Infinite("the ranges of " + ", ".join(waiting) + " refer to one another")
        order += ready
        waiting = [name for name in waiting if name not in ready]

    def options(name: str, chosen: Mapping[str, Const]) -> tuple[Const, ...] | None:
        if name in fixed:
            return (fixed[name],) if contains(domains[name], fixed[name], chosen) else ()
        return values_of(domains[name], chosen)

    return _product(order, {}, options, system.constraints, limit)


def initial_choices(
    system: System, rigid: Mapping[str, Const], limit: int = 100_000
) -> list[dict[str, Const]] | Infinite:
    """Every choice of initial values (before the latches) under one choice of rigid values.

    The result gives the variables only, not the rigid ones.
    """
    domains = {variable.name: variable for variable in system.variables}

    def options(name: str, chosen: Mapping[str, Const]) -> tuple[Const, ...] | None:
        variable = domains[name]
        if variable.initial is not None:
            return (evaluate(variable.initial, chosen),)
        return values_of(variable.domain, chosen)

    found = _product(list(domains), rigid, options, system.initially, limit)
    if isinstance(found, Infinite):
        return found
    return [{name: choice[name] for name in domains} for choice in found]


def _reads(domain: Domain) -> frozenset[str]:
    bounds = (*domain.values, *(b for b in (domain.low, domain.high) if b is not None))
    return variables_of(*bounds)


def _product(
    order: Sequence[str],
    given: Mapping[str, Const],
    options: Callable[[str, Mapping[str, Const]], tuple[Const, ...] | None],
    conditions: Sequence[Term],
    limit: int,
) -> list[dict[str, Const]] | Infinite:
    """All choices in order, each condition tested as soon as what it reads is chosen."""
    due: dict[int, list[Term]] = {}
    place = {name: i + 1 for i, name in enumerate(order)}
    for condition in conditions:
        at = max((place.get(name, 0) for name in variables_of(condition)), default=0)
        due.setdefault(at, []).append(condition)
    partial: list[dict[str, Const]] = [dict(given)]
    partial = [c for c in partial if all(holds(t, c) for t in due.get(0, ()))]
    for i, name in enumerate(order, start=1):
        longer: list[dict[str, Const]] = []
        for choice in partial:
            values = options(name, choice)
            if values is None:
                return Infinite(f"{name} may have infinitely or too many values")
            longer.extend(_extensions(choice, name, values, due.get(i, [])))
            if len(longer) > limit:
                return Infinite(f"more than {limit} choices up to {name}")
        partial = longer
    return partial


def _extensions(
    choice: Mapping[str, Const], name: str, values: Sequence[Const], conditions: Sequence[Term]
) -> Iterator[dict[str, Const]]:
    for value in values:
        extended = {**choice, name: value}
        if all(holds(condition, extended) for condition in conditions):
            yield extended
