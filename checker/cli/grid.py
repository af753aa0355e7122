"""`kcheck grid`. Applies every guideword to every control action."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import models
from checker.cli.options import time_limit, use_cache
from checker.cli.status import INTERRUPTED
from checker.output import err, out

if TYPE_CHECKING:
    from checker.results import GridResult


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="A table for people, or JSON for programs.",
)  # fmt: skip
@time_limit("this long for each question")
@use_cache
@click.option("-v", "--verbose", is_flag=True, help="Show the trace of every hazardous cell.")
def grid(file: str, layout: str, timeout: float, cached: bool, verbose: bool) -> int:
    """Apply every guideword to every control action, and say what is known of each.

    A cell that a `uca` claims is confirmed or refuted; one that is not claimed is hazardous or
    proved safe; the others are argued (`no uca`), not checked, or not applicable. `kcheck trace`
    shows the run behind a cell.

    \b
    Exit status: 0 all is well, 1 a claimed cell is refuted or an unclaimed one hazardous,
    2 the input is wrong, 3 something is undecided.
    """
    from checker.cache.answers import Asked, Effort
    from checker.remembered import again, remembered
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of
    from checker.results import GridResult

    with progress(sys.stderr, file) as shown:

        def ask() -> GridResult:
            from checker import guidewords

            return guidewords.grid_file(file, timeout, say=shown.say)

        asked = Asked("grid", file, Effort(timeout, 0))
        result, made = remembered(asked, GridResult, cached, ask, _settled)
    status = INTERRUPTED if result.interrupted else result.status
    terminal = terminal_of(sys.stdout)
    if layout == "json":
        out(report.render_json(result, status, ascii_only=not terminal.unicode))
    else:
        out(report.render(result, terminal, verbose=verbose))
        err(f"{again(made)}\n" if made else "")
    if result.interrupted:
        err("kcheck: interrupted\n")
    return status


def _settled(result: GridResult) -> bool:
    from checker.results import CellStatus

    undecided = any(cell.status is CellStatus.UNDECIDED for cell in result.cells)
    return result.status in (0, 1) and not undecided and not result.interrupted
