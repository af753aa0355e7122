"""`kcheck report`. Writes all that is known of a model as one page"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import models
from checker.cli.options import (
    memory_limit,
    search_depth,
    time_limit,
    verbose_for_defects,
    words,
)
from checker.cli.status import INTERRUPTED, WRONG
from checker.output import complain, err, save

if TYPE_CHECKING:
    from checker.survey import Survey, Wanted


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.option(
    "-o", "--output", "target", default="report.html", show_default=True, metavar="FILE",
    help="Write the page to FILE.",
)  # fmt: skip
@click.option(
    "--region", "regions", multiple=True, metavar="HAZARD:PARAM[,PARAM]",
    help="Find and draw where the hazard is unreachable; may be repeated.",
)  # fmt: skip
@click.option(
    "--proofs", "folder", metavar="FOLDER",
    help="Link to the certificates in FOLDER, as `kcheck check --proofs` writes them.",
)  # fmt: skip
@time_limit("this long for each question")
@search_depth
@memory_limit(" for each question")
@verbose_for_defects
def report(
    file: str,
    target: str,
    regions: tuple[str, ...],
    folder: str | None,
    timeout: float,
    depth: int,
    memory: int | None,
) -> int:
    """Check a model, apply every guideword, and write all of it as one page for a browser.

    The page is one file and loads nothing: the control structure, the claims, the grid, scenarios
    and unsafe control actions, incidents, safe regions and proofs. Whatever has a run can be
    played, step by step.

    \b
    Examples:
      kcheck report model.stpa -o report.html
      kcheck report --region H-3:pre_stop,min_sync model.stpa

    \b
    Exit status: that of `kcheck check`.
    """
    from checker import pipeline, survey
    from checker.inquiry import Effort
    from checker.report.progress import progress

    wanted = [_wanted(text) for text in regions]
    with progress(sys.stderr, file) as shown:
        found = survey.survey_file(file, Effort(timeout, depth, memory), wanted, shown.say)
    complain(found.checked.diagnostics, found.checked.sources)
    if found.model is None or not save(target, _page(found, folder, target)):
        return WRONG
    if found.checked.interrupted:
        err("kcheck: interrupted\n")
        return INTERRUPTED
    return pipeline.exit_status([found.checked])


def _wanted(text: str) -> Wanted:
    from checker.survey import Wanted

    hazard, colon, over = text.partition(":")
    names = words(over)
    if not (hazard.strip() and colon and names):
        raise click.BadParameter(
            f"{text!r} is not a hazard and parameters such as H-3:pre_stop,min_sync",
            param_hint="--region",
        )
    return Wanted(hazard.strip(), names)


def _page(found: Survey, folder: str | None, target: str) -> str:
    from checker.model.structure import structure
    from checker.report import page

    assert found.model is not None
    regions = tuple(
        page.Drawn(p.check, p.hazard, p.condition, p.exact, p.area) for p in found.plots
    )
    return page.render(
        page.Material(
            found.model,
            structure(found.model),
            found.checked,
            found.cells,
            found.explanations,
            regions,
            _certificates(folder, target, found),
        )
    )


def _certificates(folder: str | None, target: str, found: Survey) -> dict[tuple[str, str], str]:
    """Links to certificates, relative to the page, by kind and name of the claim."""
    if folder is None:
        return {}
    from pathlib import Path

    from checker.survey import certificates

    return certificates(Path(folder), Path(target).resolve().parent, found.checked.sources)
