"""Small questions without time: is there a valuation that satisfies these terms?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.smt.emit import Writer
from checker.smt.session import Answer, Session, Stopped
from checker.system.evaluate import holds
from checker.system.system import Domain
from checker.system.terms import FALSE, TRUE, Const, Sort, Term, conj, variables_of

SECONDS = 20.0


def satisfying(
    terms: Iterable[Term], domains: Mapping[str, Domain], seconds: float = SECONDS
) -> dict[str, Const] | None:
    """Values of the variables that the terms read, or None where nothing satisfies them all.

    Raises `Stopped` where the solver does not know in time.
    """
    whole = conj(*terms)
    if whole == FALSE:
        return None
    if whole == TRUE:
        return {}
    sorts: dict[str, Sort] = {name: domains[name].sort for name in sorted(variables_of(whole))}
    writer = Writer("q")
    writer.declare(sorts)
    writer.write(assertions=[whole])
    session = Session()
    session.add(writer.text())
    answer = session.check(seconds=seconds)
    if answer is Answer.UNKNOWN:
        raise Stopped(session.reason)
    if answer is Answer.UNSAT:
        return None
    values = session.values(sorts)
    assert holds(whole, values), "the solver's valuation does not satisfy the terms"
    return values
