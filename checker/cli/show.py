"""`kcheck show`. Shows the control structure and the analysis as text, or as a diagram."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

import click

from checker.cli.completing import models
from checker.cli.options import verbose_for_defects
from checker.cli.status import WRONG
from checker.output import complain, out, save

if TYPE_CHECKING:
    from checker.model.entities import Model


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.option(
    "--format", "layout", type=click.Choice(["text", "svg", "mermaid", "dot"]), default="text",
    show_default=True, help="Text, or the control structure as a picture or as a diagram's source.",
)  # fmt: skip
@click.option("-o", "--output", "target", metavar="FILE", help="Write it to FILE.")
@verbose_for_defects
def show(file: str, layout: str, target: str | None) -> int:
    """Show a model as an analyst reads it: the control structure and the analysis.

    Losses, hazards and constraints; parameters; components in layers, with their control actions
    (down) and what they are told (up); how stale that may be, and whether it is in time; unsafe
    control actions, scenarios, mitigations, incidents and checks.

    \b
    Examples:
      kcheck show model.stpa
      kcheck show --format svg -o structure.svg model.stpa
      kcheck show --format mermaid model.stpa
    """
    from checker.model.load import load_model

    loaded = load_model(file)
    complain(loaded.diagnostics, loaded.sources)
    if loaded.model is None:
        return WRONG
    text = _text(loaded.model, layout, sys.stdout if target is None else None)
    if target is None:
        out(text)
    elif not save(target, text):
        return WRONG
    return 0


def _text(model: Model, layout: str, stream: TextIO | None) -> str:
    from checker.model.structure import structure
    from checker.report.terminal import Terminal, terminal_of

    built = structure(model)
    if layout == "text":
        from checker.pipeline import feedback_of
        from checker.report import show as report

        terminal = Terminal() if stream is None else terminal_of(stream)
        return report.render(model, built, terminal, feedback_of(model))
    from checker.report import dot, mermaid, svg
    from checker.report.diagram import diagram

    drawn = diagram(model, built)
    match layout:
        case "svg":
            return svg.render(drawn)
        case "mermaid":
            return mermaid.structure(drawn)
        case _:
            return dot.structure(drawn)
