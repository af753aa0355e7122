"""Which member of a family is meant: indices as written, and those that are left out.

All indices of a component are written, or none; all those of the variable's own `per`, or none.
What is left out is the component's own copy inside that component, else the one binder of the
transition over the same set.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker import codes
from checker.diagnostics import Span
from checker.model import expressions
from checker.model.domains import domain_name, domain_type, index_type, same_domain
from checker.model.expr import Bound, Expr, Local
from checker.model.symbols import ComponentSymbol, Context, Scope
from checker.syntax import tree


def place(
    ctx: Context,
    ref: tree.Ref,
    text: str,
    outer: Sequence[Bound],
    inner: Sequence[Bound],
    scope: Scope,
    owner: ComponentSymbol | None,
) -> tuple[Expr, ...] | None:
    """The indices of a reference: those of the component, then those of the variable's own."""
    first = ref.parts[0].indices if len(ref.parts) > 1 else ()
    last = ref.parts[-1].indices
    if first:
        if len(first) != len(outer) or len(last) not in (0, len(inner)):
            _wrong_number(ctx, ref, text, outer, inner)
            return None
        given_outer: Sequence[tree.Expr] | None = first
        given_inner: Sequence[tree.Expr] | None = last if last or not inner else None
    elif last and len(last) == len(outer) + len(inner):
        given_outer, given_inner = last[: len(outer)], last[len(outer) :]
    elif last and len(last) == len(inner):
        given_outer, given_inner = None, last
    elif last:
        _wrong_number(ctx, ref, text, outer, inner)
        return None
    else:
        given_outer, given_inner = None, None
    found_outer = _fill(ctx, ref, text, outer, given_outer, scope, owner)
    if found_outer is None:
        return None
    found_inner = _fill(ctx, ref, text, inner, given_inner, scope, None)
    return None if found_inner is None else (*found_outer, *found_inner)


def _fill(
    ctx: Context,
    ref: tree.Ref,
    text: str,
    binders: Sequence[Bound],
    given: Sequence[tree.Expr] | None,
    scope: Scope,
    owner: ComponentSymbol | None,
) -> tuple[Expr, ...] | None:
    if given is not None:
        return checked_indices(ctx, given, binders, scope, text)
    if owner is not None and owner is scope.component:
        return tuple(Local(b.name, domain_type(b.domain), ref.span) for b in binders)
    found = implicit(binders, scope, ref.span)
    if found is None:
        _index_needed(ctx, ref, text, binders, scope)
    return found


def checked_indices(
    ctx: Context, given: Sequence[tree.Expr], binders: Sequence[Bound], scope: Scope, text: str
) -> tuple[Expr, ...] | None:
    """Indices as written, each of the type of its set."""
    found = [
        expressions.check(
            ctx,
            index,
            scope.where(scope.allows, f"an index of `{text}`"),
            index_type(b.domain),
        )
        for index, b in zip(given, binders, strict=True)
    ]
    good = tuple(index for index in found if index is not None)
    return good if len(good) == len(found) else None


def implicit(binders: Sequence[Bound], scope: Scope, span: Span) -> tuple[Expr, ...] | None:
    """The binders of the scope that stand for indices left out; None where that is not one each."""
    chosen: list[Expr] = []
    taken: set[str] = set()
    for wanted in binders:
        candidates = candidates_for(wanted, scope)
        if len(candidates) != 1 or candidates[0].name in taken:
            return None
        taken.add(candidates[0].name)
        chosen.append(Local(candidates[0].name, domain_type(wanted.domain), span))
    return tuple(chosen)


def candidates_for(wanted: Bound, scope: Scope) -> list[Bound]:
    """The bound variables that an index left out could be meant to be."""
    outer = [b for b in scope.implicit if same_domain(b.domain, wanted.domain)]
    inner = [b for b in scope.inner if same_domain(b.domain, wanted.domain)]
    return [*outer, *inner] if outer else []


def _index_needed(
    ctx: Context, ref: tree.Ref, text: str, binders: Sequence[Bound], scope: Scope
) -> None:
    sets = ", ".join(domain_name(b.domain) for b in binders)
    visible = {bound.name: name for name, bound in scope.names.items()}
    around = [b for b in (*scope.implicit, *scope.inner) if b.name in visible]
    named = [
        next((visible[b.name] for b in around if same_domain(b.domain, w.domain)), None)
        for w in binders
    ]
    ambiguous = any(len(candidates_for(b, scope)) > 1 for b in binders)
    head, _, tail = text.partition(".")
    if all(named) and named:
        index = ", ".join(name for name in named if name)
        written = f"{head}[{index}].{tail}" if tail else f"{head}[{index}]"
        help_ = f"write `{written}`" + (", or another of them" if ambiguous else "")
    else:
        first = binders[0]
        letter = domain_name(first.domain)[0].lower()
        written = f"{head}[{letter}].{tail}" if tail else f"{head}[{letter}]"
        help_ = f"say of which: `some({letter} in {domain_name(first.domain)}: .. {written} ..)`"
    if ambiguous:
        ctx.reporter.error(
            codes.INDEX_AMBIGUOUS,
            f"`{text}` is one per {sets}, and there are several to choose from here",
            ref.span,
            "which one?",
            help=help_,
        )
    else:
        ctx.reporter.error(
            codes.INDEX_MISSING,
            f"`{text}` is one per {sets}: say which",
            ref.span,
            "needs an index here",
            help=help_,
        )


def _wrong_number(
    ctx: Context, ref: tree.Ref, text: str, outer: Sequence[Bound], inner: Sequence[Bound]
) -> None:
    sets = [domain_name(b.domain) for b in (*outer, *inner)]
    written = sum(len(part.indices) for part in ref.parts)
    if not sets:
        message = f"`{text}` is a single one and takes no index"
    else:
        needed = f"{len(sets)} {'index' if len(sets) == 1 else 'indices'}"
        message = f"`{text}` takes {needed} ({', '.join(sets)}), and {written} are written"
    ctx.reporter.error(
        codes.WRONG_INDICES,
        message,
        ref.span,
        "wrong number of indices",
        about=None if sets else text.partition(".")[0],
        help="write one for each, or none where the place says which is meant" if sets else None,
    )
