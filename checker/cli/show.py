"""`kcheck show`. Shows the control structure and the analysis as text."""

from __future__ import annotations

import sys

import click

from checker.cli.options import verbose_for_defects
from checker.cli.status import WRONG
from checker.output import complain, out


@click.command()
@click.argument("file", metavar="FILE")
@verbose_for_defects
def show(file: str) -> int:
    """Show a model as an analyst reads it: the control structure and the analysis.

    Losses, hazards and constraints; parameters; components in layers, with their control actions
    (down) and what they are told (up); how stale that may be, and whether it is in time; unsafe
    control actions, scenarios, mitigations, incidents and checks.
    """
    from checker.model.load import load_model
    from checker.model.structure import structure
    from checker.pipeline import feedback_of
    from checker.report import show as report
    from checker.report.terminal import terminal_of

    loaded = load_model(file)
    complain(loaded.diagnostics, loaded.sources)
    if loaded.model is None:
        return WRONG
    model = loaded.model
    out(report.render(model, structure(model), terminal_of(sys.stdout), feedback_of(model)))
    return 0
