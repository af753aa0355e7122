"""The declared ranges of a system's variables, as predicates."""

from __future__ import annotations

from collections.abc import Collection

from checker.system.lowering.draft import in_domain
from checker.system.system import Domain, System
from checker.system.terms import Term, integer, le, var


def domains_of(system: System) -> dict[str, Domain]:
    """The domain of every rigid and every other variable, by name."""
    found = {r.name: r.domain for r in system.rigids}
    found.update((v.name, v.domain) for v in system.variables)
    return found


def legal(system: System, exclude: Collection[str] = ()) -> list[Term]:
    """What the declarations say of the variables' values, as far as they say anything."""
    found: list[Term] = []
    for variable in system.variables:
        if variable.name in exclude:
            continue
        domain = variable.domain
        term = var(variable.name, domain.sort)
        if domain.labels:
            found.append(le(integer(0), term))
            found.append(le(term, integer(len(domain.labels) - 1)))
        else:
            found.append(in_domain(term, domain))
    return found
