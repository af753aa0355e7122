"""`kcheck grid`. Applies every guideword to every control action."""

from __future__ import annotations

import sys

import click

from checker.cli.completing import models
from checker.cli.options import time_limit
from checker.cli.status import INTERRUPTED
from checker.output import err, out


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="A table for people, or JSON for programs.",
)  # fmt: skip
@time_limit("this long for each question")
@click.option("-v", "--verbose", is_flag=True, help="Show the trace of every hazardous cell.")
def grid(file: str, layout: str, timeout: float, verbose: bool) -> int:
    """Apply every guideword to every control action, and say what is known of each.

    A cell that a `uca` claims is confirmed or refuted; one that is not claimed is hazardous or
    proved safe; the others are argued (`no uca`), not checked, or not applicable. `kcheck trace`
    shows the run behind a cell.

    \b
    Exit status: 0 all is well, 1 a claimed cell is refuted or an unclaimed one hazardous,
    2 the input is wrong, 3 something is undecided.
    """
    from checker import guidewords
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    with progress(sys.stderr, file) as shown:
        result = guidewords.grid_file(file, timeout, say=shown.say)
    status = INTERRUPTED if result.interrupted else guidewords.grid_status(result)
    terminal = terminal_of(sys.stdout)
    if layout == "json":
        out(report.render_json(result, status, ascii_only=not terminal.unicode))
    else:
        out(report.render(result, terminal, verbose=verbose))
    if result.interrupted:
        err("kcheck: interrupted\n")
    return status
