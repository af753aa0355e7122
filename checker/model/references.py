"""What a name means where it stands, and which index it has where none is written.

Order of look-up for a bare name: bound variables, the component's own members, parameters and lets,
then the values of the enumeration that the place asks for, then, in a command, the members of its
target. Indices: all those of a component, or
none; all those of the variable's own `per`, or none. What is left out is the component's own copy
inside that component, else the one binder of the transition over the same set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import declarations, expressions, indices
from checker.model.expr import Aggregate, Expr, Literal, ParamRef, StateRef
from checker.model.reporter import listed
from checker.model.rewrite import MAX_DEPTH, MAX_SIZE, is_rigid, substitute, walk
from checker.model.symbols import (
    Allows,
    ComponentSymbol,
    Context,
    MacroSymbol,
    ParamSymbol,
    Scope,
    VariableSymbol,
)
from checker.model.types import EnumType, Member, MemberType
from checker.syntax import tree

if TYPE_CHECKING:
    from checker.model.expressions import Hint

Symbol = VariableSymbol | MacroSymbol | ParamSymbol


def is_known(ctx: Context, ref: tree.Ref, scope: Scope) -> bool:
    """Whether the reference names something other than a value of an enumeration."""
    if len(ref.parts) > 1 or ref.parts[0].indices:
        return True
    name = ref.parts[0].name.text
    return name in scope.names or _bare(ctx, name, scope) is not None


def _bare(ctx: Context, name: str, scope: Scope) -> Symbol | None:
    own = scope.component
    if own is not None:
        if name in own.variables:
            return own.variables[name]
        if name in own.lets:
            return own.lets[name]
    return ctx.params.get(name) or ctx.lets.get(name)


def _of_target(name: str, scope: Scope) -> Symbol | None:
    if scope.target is None:
        return None
    return scope.target.variables.get(name) or scope.target.lets.get(name)


def reference(ctx: Context, ref: tree.Ref, scope: Scope, hint: Hint) -> Expr | None:
    """A value by name; what is no value, or does not exist, is reported."""
    if len(ref.parts) == 1:
        return _single(ctx, ref, scope, hint)
    owner = ref.parts[0].name
    component = ctx.components.get(owner.text)
    if component is None:
        _unknown_owner(ctx, ref, scope)
        return None
    member = ref.parts[1].name
    if len(ref.parts) > 2:
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{member.text}` of `{owner.text}` has no parts",
            ref.parts[2].span,
            "nothing to name here",
            help=f"write `{owner.text}.{member.text}`",
        )
        return None
    symbol: Symbol | None = component.variables.get(member.text) or component.lets.get(member.text)
    if symbol is None:
        _unknown_member(ctx, component, member)
        return None
    return _use(ctx, symbol, ref, scope, component)


def _single(ctx: Context, ref: tree.Ref, scope: Scope, hint: Hint) -> Expr | None:
    part = ref.parts[0]
    name = part.name.text
    local = scope.local(name, ref.span)
    if local is not None:
        if part.indices:
            ctx.reporter.error(
                codes.WRONG_INDICES,
                f"`{name}` is a bound variable and takes no index",
                part.span,
                "one value, not a family",
            )
            return None
        return local
    symbol = _bare(ctx, name, scope)
    if symbol is not None:
        own = None if isinstance(symbol, ParamSymbol) else symbol.component
        return _use(ctx, symbol, ref, scope, own)
    targets = _of_target(name, scope)
    if not part.indices and (hint is not None or targets is None):
        value = _enumeration_value(ctx, part.name, hint)
        if value is not None:
            return value
    if targets is not None:
        return _use(ctx, targets, ref, scope, scope.target)
    if isinstance(hint, expressions.Unknown):
        return None
    _unknown_name(ctx, part, scope, hint)
    return None


def _enumeration_value(ctx: Context, name: tree.Ident, hint: Hint) -> Expr | None:
    if isinstance(hint, EnumType) and name.text in hint.values:
        return Literal(name.text, hint, name.span)
    if isinstance(hint, MemberType) and name.text == "none":
        return Literal(Member(hint.group, None), MemberType(hint.group, True), name.span)
    if hint is None:
        having = ctx.enumerations.get(name.text, [])
        if len(having) == 1:
            return Literal(name.text, having[0], name.span)
    return None


# ------------------------------------------------------------------------------- what is wrong


def _unknown_name(ctx: Context, part: tree.Part, scope: Scope, hint: Hint) -> None:
    name = part.name.text
    own = scope.component
    if name in ctx.components:
        members = list(ctx.components[name].variables)
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{name}` is a component, not a value",
            part.name.span,
            "name one of its states",
            help=f"`{name}.{members[0]}`, for instance" if members else None,
        )
        return
    if own is not None and any(action.name == name for action in own.actions):
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{name}` is a transition, not a value",
            part.name.span,
            "says what happens, not what is",
            help="let its effect write a state and read that",
        )
        return
    if hint is None and len(ctx.enumerations.get(name, [])) > 1:
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{name}` is a value of several types, and nothing here says which",
            part.name.span,
            "which one?",
            help="compare it with a state or a parameter of that type",
        )
        return
    candidates = {*scope.names, *ctx.params, *ctx.lets}
    if own is not None:
        candidates |= {*own.variables, *own.lets}
    if isinstance(hint, EnumType):
        candidates |= set(hint.values)
        label = "the value must be one of " + listed(hint.values)
    else:
        label = "no parameter, no `let`, no member of the component around it"
    others = [
        f"{component.name}.{name}"
        for component in ctx.components.values()
        if name in component.variables or name in component.lets
    ]
    suggestion = (
        f"did you mean `{others[0]}`?" if others else ctx.reporter.suggest(name, candidates)
    )
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown name `{name}`",
        part.name.span,
        label,
        about=name,
        help=suggestion,
    )


def _unknown_owner(ctx: Context, ref: tree.Ref, scope: Scope) -> None:
    owner = ref.parts[0].name
    if scope.local(owner.text, owner.span) or _bare(ctx, owner.text, scope):
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{owner.text}` is a value and has no parts",
            ref.span,
            "only components have members",
            help=f"write `Component[{owner.text}].{ref.parts[1].name.text}` for the member's copy",
        )
        return
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown name `{owner.text}`",
        owner.span,
        "no component of that name",
        about=owner.text,
        help=ctx.reporter.suggest(owner.text, ctx.components),
    )


def _unknown_member(ctx: Context, component: ComponentSymbol, member: tree.Ident) -> None:
    if any(action.name == member.text for action in component.actions):
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{component.name}.{member.text}` is a transition, not a value",
            member.span,
            "says what happens, not what is",
            help="let its effect write a state and read that",
        )
        return
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown name `{member.text}`",
        member.span,
        f"`{component.name}` has no state of that name",
        about=f"{component.name}.{member.text}",
        help=ctx.reporter.suggest(member.text, {*component.variables, *component.lets}),
    )


# ------------------------------------------------------------------------------- use


def _use(
    ctx: Context, symbol: Symbol, ref: tree.Ref, scope: Scope, owner: ComponentSymbol | None
) -> Expr | None:
    match symbol:
        case ParamSymbol():
            type_ = declarations.param_type(ctx, symbol)
        case VariableSymbol():
            type_ = declarations.variable_type(ctx, symbol)
        case MacroSymbol():
            type_ = declarations.macro_type(ctx, symbol)
    text = ".".join(part.name.text for part in ref.parts)
    if isinstance(symbol, ParamSymbol):
        ctx.use("param", text)
    if isinstance(symbol, MacroSymbol):
        ctx.use("let", f"{owner.name if owner else ''}.{symbol.item.name.text}")
    if isinstance(symbol, VariableSymbol):
        ctx.use("state", f"{symbol.component.name}.{symbol.item.name.text}")
        if not _may_read(ctx, symbol, ref, scope):
            return None
    if symbol.binders is None or (owner is not None and owner.binders is None):
        return None
    outer = owner.binders if owner is not None and owner.binders is not None else ()
    index = indices.place(ctx, ref, text, outer, symbol.binders[len(outer) :], scope, owner)
    if type_ is None or index is None:
        return None
    match symbol:
        case ParamSymbol():
            return ParamRef(text, index, type_, ref.span)
        case VariableSymbol():
            name = symbol.item.name.text
            return StateRef(symbol.component.name, name, index, symbol.belief, type_, ref.span)
        case MacroSymbol():
            return _inline(ctx, symbol, index, ref, scope)


def _may_read(ctx: Context, symbol: VariableSymbol, ref: tree.Ref, scope: Scope) -> bool:
    name = f"{symbol.component.name}.{symbol.item.name.text}"
    if scope.allows.fixed:
        also_switches = " and scenarios" if scope.allows is Allows.SWITCHES else ""
        ctx.reporter.error(
            codes.PARAMETERS_ONLY,
            f"{scope.what} reads `{name}`, which can change",
            ref.span,
            f"only parameters{also_switches} may be named here",
            also=(Label(symbol.item.name.span, "declared here"),),
            help="read a parameter instead",
        )
        return False
    if scope.allows is Allows.TRUTH and symbol.belief:
        _belief_as_truth(ctx, name, ref.span, symbol, scope)
        return False
    return True


def _belief_as_truth(
    ctx: Context, name: str, span: Span, symbol: VariableSymbol, scope: Scope
) -> None:
    ctx.reporter.error(
        codes.BELIEF_AS_TRUTH,
        f"{scope.what} reads `{name}`, which is what {symbol.component.name} believes",
        span,
        "a belief, not the state of the world",
        also=(Label(symbol.item.name.span, "declared as a process model here"),),
        notes=(
            "the context of an unsafe control action is the state of the system and its "
            "environment (STPA Handbook, step 3); a wrong belief is a scenario's business",
        ),
        help="name the `state` that the belief is about",
    )


def _inline(
    ctx: Context,
    symbol: MacroSymbol,
    indices: tuple[Expr, ...],
    ref: tree.Ref,
    scope: Scope,
) -> Expr | None:
    body = symbol.body
    if body is None or symbol.binders is None:
        return None
    if symbol.size > MAX_SIZE or symbol.depth > MAX_DEPTH:
        return None
    if scope.allows.fixed and not is_rigid(body):
        ctx.reporter.error(
            codes.PARAMETERS_ONLY,
            f"{scope.what} reads `{symbol.item.name.text}`, which can change",
            ref.span,
            "only parameters may be named here",
            also=(Label(symbol.item.name.span, "derived here from the state"),),
        )
        return None
    if scope.allows is Allows.SIZES and any(isinstance(n, Aggregate) for n in walk(body)):
        expressions.members_counted(ctx, ref.span, scope)
        return None
    if scope.allows is Allows.TRUTH:
        for node in walk(body):
            if isinstance(node, StateRef) and node.belief:
                _belief_as_truth(
                    ctx,
                    f"{node.component}.{node.name}",
                    ref.span,
                    ctx.components[node.component].variables[node.name],
                    scope,
                )
                return None
    values = {bound.name: index for bound, index in zip(symbol.binders, indices, strict=True)}
    return substitute(body, values, scope.supply.fresh)
