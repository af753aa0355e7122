"""Whether the analysis is complete in STPA's sense: what is linked, and what is left loose."""

from __future__ import annotations

from checker import codes
from checker.diagnostics import Label
from checker.model import entities
from checker.model.expr import AtLeast, Quiet, StateRef
from checker.model.reporter import listed
from checker.model.rewrite import walk
from checker.model.symbols import Context
from checker.syntax import tree

PREFIXES = {
    "loss": "L",
    "hazard": "H",
    "constraint": "SC",
    "uca": "UCA",
    "scenario": "HS",
    "mitigation": "M",
    "control": "CA",
}


def identifiers(ctx: Context) -> None:
    """Warns of identifiers whose prefix says something else than their keyword."""
    found = ctx.collected
    named: list[tuple[str, tree.Ident]] = [
        *(("loss", item.ident) for item in found.losses.values()),
        *(("hazard", parts[0].ident) for parts in found.hazards.values()),
        *(("constraint", item.ident) for item in found.constraints.values()),
        *(("uca", item.ident) for item in found.ucas.values()),
        *(("scenario", parts[0].ident) for parts in found.scenarios.values()),
        *(("mitigation", parts[0].ident) for parts in found.mitigations.values()),
        *(
            ("control", action.item.ident)
            for action in ctx.actions
            if action.item.kind == "control" and action.item.ident is not None
        ),
    ]
    told: set[str] = set()
    for what, ident in named:
        prefix = ident.text.rsplit("-", 1)[0]
        if prefix == PREFIXES[what] or ident.text in told:
            continue
        told.add(ident.text)
        others = [kind for kind, usual in PREFIXES.items() if usual == prefix]
        ctx.reporter.warn(
            codes.UNUSUAL_PREFIX,
            f"{what} {ident.text} does not begin with {PREFIXES[what]}-",
            ident.span,
            f"reads like a {others[0]}" if others else f"unusual for a {what}",
            help=f"call it {PREFIXES[what]}-{ident.text.rsplit('-', 1)[-1]}",
        )


def check(ctx: Context, model: entities.Model) -> None:
    """All warnings of this module for a model without errors."""
    _purpose(ctx, model)
    _structure(ctx, model)
    _claims(ctx, model)


def _purpose(ctx: Context, model: entities.Model) -> None:
    led_to = {loss for hazard in model.hazards for loss in hazard.losses}
    for loss in model.losses:
        if loss.ident not in led_to:
            ctx.reporter.warn(
                codes.LOSS_WITHOUT_HAZARD,
                f"no hazard leads to loss {loss.ident}",
                loss.span,
                "nothing is checked for it",
                help=f'add a hazard that leads to it: `hazard H-1 ".." [{loss.ident}]`',
            )
    for hazard in model.hazards:
        if not hazard.losses:
            ctx.reporter.warn(
                codes.HAZARD_WITHOUT_LOSS,
                f"hazard {hazard.ident} leads to no loss",
                hazard.span,
                "why does it matter?",
                help="name the losses in brackets after the title: `[L-1]`",
            )
        if not hazard.conditions:
            ctx.reporter.warn(
                codes.HAZARD_WITHOUT_PREDICATE,
                f"hazard {hazard.ident} has no predicate and is not checked",
                hazard.span,
                "nothing says when it is there",
                help="add `when P`, here or in the file that has the behaviour",
            )
    for constraint in model.constraints:
        if not constraint.hazards:
            ctx.reporter.warn(
                codes.CONSTRAINT_WITHOUT_HAZARD,
                f"constraint {constraint.ident} prevents no hazard",
                constraint.span,
                "which hazard is it for?",
                help="name the hazards in brackets after the title: `[H-1]`",
            )


def _structure(ctx: Context, model: entities.Model) -> None:
    informed = {action.target for action in model.actions if action.kind == "feedback"}
    for component in model.components:
        actions = [model.actions[position] for position in component.actions]
        for action in actions:
            if (
                action.kind == "control"
                and component.controls
                and action.target not in component.controls
                and action.target is not None
            ):
                ctx.reporter.warn(
                    codes.NOT_CONTROLLED,
                    f"`{action.label}` acts on `{action.target}`, which `{component.name}` "
                    "does not control",
                    action.span,
                    f"goes to `{action.target}`",
                    also=(Label(component.span, f"controls {listed(component.controls)}"),),
                    help=f"add `{action.target}` after `controls`, or correct the target",
                )
        if component.kind == "controller":
            _feedback(ctx, model, component, component.name in informed)
    _idle(ctx, model)


def _feedback(
    ctx: Context, model: entities.Model, component: entities.Component, incoming: bool
) -> None:
    following = any(model.beliefs[position].follows for position in component.beliefs)
    if incoming or following or _looks_around(model, component):
        return
    ctx.reporter.warn(
        codes.NO_FEEDBACK,
        f"controller `{component.name}` has no feedback",
        component.span,
        "acts without learning what the process does",
        help="add `model x follows Process.state within a..b`, or a `feedback` to it",
    )


def _looks_around(model: entities.Model, component: entities.Component) -> bool:
    """Whether a guard reads another component directly: feedback without a delay."""
    return any(
        isinstance(node, Quiet | AtLeast)
        or (isinstance(node, StateRef) and node.component != component.name)
        for position in component.actions
        for guard in (model.actions[position].guard,)
        if guard is not None
        for node in walk(guard)
    )


def _idle(ctx: Context, model: entities.Model) -> None:
    behaves = any(action.has_behaviour for action in model.actions)
    if not behaves:
        return
    for action in model.actions:
        if not action.has_behaviour:
            ctx.reporter.warn(
                codes.NO_BEHAVIOUR,
                f"`{action.label}` has no behaviour, unlike the rest of the model",
                action.span,
                "may happen at any time and changes nothing",
                help="say when it happens and what it does: `when P do x = e`",
            )


def _claims(ctx: Context, model: entities.Model) -> None:
    for uca in model.ucas:
        if not uca.hazards:
            ctx.reporter.warn(
                codes.UCA_WITHOUT_HAZARD,
                f"{uca.ident} leads to no hazard",
                uca.span,
                "an unsafe control action is unsafe because of a hazard",
                help="name the hazards in brackets after the title: `[H-1]`",
            )
    claimed = {scenario.ident: scenario for scenario in model.scenarios}
    for scenario in model.scenarios:
        if not scenario.ucas and not scenario.unclaimed:
            ctx.reporter.warn(
                codes.SCENARIO_WITHOUT_UCA,
                f"scenario {scenario.ident} explains no unsafe control action",
                scenario.span,
                "claims nothing",
                help="name the UCAs in brackets after the title: `[UCA-1]`",
            )
    for incident in model.incidents:
        scenario = claimed[incident.scenario]
        for uca_ident in incident.ucas:
            if uca_ident not in scenario.ucas:
                ctx.reporter.warn(
                    codes.INCIDENT_UNCLAIMED,
                    f"an incident goes from {scenario.ident} through {uca_ident}, which "
                    f"{scenario.ident} does not claim",
                    incident.span,
                    f"explained by {scenario.ident} through {uca_ident}",
                    also=(Label(scenario.span, f"claims {listed(scenario.ucas) or 'none'}"),),
                    help=f"add {uca_ident} to the brackets of {scenario.ident}",
                )
