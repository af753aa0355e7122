"""Whether latches stay as they are when nothing else changes.

Latches are computed one after the other, so one may read what a later one was before. Computed
again, it reads what that has become. Latches are steady if this changes nothing.

No solver is asked: slices are made anew where certificates are checked, and z3 need not be there.
Certificates owe the same to the other solver (`checker.evidence.obligations`).
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from checker.system.system import Latch
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    ite,
    negate,
    rebuild,
    substitute,
    subterms,
    var,
)

CASES = 1_000
"""So many cases are told apart before latches are taken to be unsteady."""

_COMPARISONS = (Op.EQ, Op.LE, Op.LT)


@lru_cache(maxsize=256)
def steady(latches: tuple[Latch, ...]) -> bool:
    """Whether computing the latches twice is computing them once, whatever the values are: whether
    each, computed once more behind all, changes nothing.

    The answer False may be wrong: comparisons are taken to be independent of each other, and only
    so many cases are looked at.
    """
    become: dict[str, Term] = {}
    for latch in latches:
        become[latch.variable] = substitute(latch.value, become)
    return all(equal(substitute(one.value, become), become[one.variable]) for one in latches)


def equal(left: Term, right: Term) -> bool:
    """Whether two terms are the same in all cases of the Boolean terms that they are made of."""
    names: dict[Term, Term] = {}
    open_cases = [(_in_cases(left, names), _in_cases(right, names))]
    for _ in range(CASES):
        if not open_cases:
            return True
        one, other = open_cases.pop()
        if one == other:
            continue
        atom = _most_frequent(one, other)
        if atom is None:
            return False
        for case in (TRUE, FALSE):
            open_cases.append((substitute(one, {atom: case}), substitute(other, {atom: case})))
    return False


def _in_cases(term: Term, names: dict[Term, Term]) -> Term:
    """The term with a variable for each comparison. `names` has those that are known."""

    def compared(op: Op, a: Term, b: Term) -> Term:
        if a.op is Op.ITE:
            return ite(a.args[0], *(compared(op, arm, b) for arm in a.args[1:]))
        if b.op is Op.ITE:
            return ite(b.args[0], *(compared(op, a, arm) for arm in b.args[1:]))
        if op is Op.EQ and a.sort is Sort.BOOL:
            return ite(a, b, negate(b))
        folded = rebuild(op, (a, b))
        if folded.op is not op:
            return folded
        return names.setdefault(folded, var(f"comparison {len(names)}", Sort.BOOL))

    done: dict[Term, Term] = {}
    for node in subterms(term):
        args = [done[arg] for arg in node.args]
        if node.op in _COMPARISONS:
            done[node] = compared(node.op, *args)
        else:
            done[node] = rebuild(node.op, args) if args else node
    return done[term]


def _most_frequent(*terms: Term) -> str | None:
    """The Boolean variable that is in most places; None where no case is left to tell apart."""
    seen = Counter(
        arg.name
        for term in terms
        for node in (Term(Op.AND, (term,), None, Sort.BOOL), *subterms(term))
        for arg in node.args
        if arg.op is Op.VAR and arg.sort is Sort.BOOL
    )
    return max(sorted(seen), key=lambda name: seen[name], default=None)


__all__ = ["equal", "steady"]
