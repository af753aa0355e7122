"""`kcheck trace`. Shows the run behind a claim, or behind a cell of the grid."""

from __future__ import annotations

import sys

import click

from checker.cli.options import time_limit, verbose_for_defects
from checker.cli.status import WRONG
from checker.output import complain, out


@click.command()
@click.argument("file", metavar="FILE")
@click.argument("wanted", nargs=-1, required=True, metavar="CLAIM|ACTION GUIDEWORD [HAZARD]")
@time_limit("this long for each question")
@verbose_for_defects
def trace(file: str, wanted: tuple[str, ...], timeout: float) -> int:
    """Show the run behind a claim, or behind a cell of the grid.

    \b
    Examples:
      kcheck trace model.stpa UCA-9
      kcheck trace model.stpa "CA-7 sync" "too late" H-3
      kcheck trace model.stpa "as designed"

    \b
    Exit status: 0 there is a trace, 1 there is none, 2 the input is wrong, 3 undecided.
    """
    from checker import guidewords
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    with progress(sys.stderr, file) as shown:
        traced = guidewords.trace_file(file, wanted, timeout, say=shown.say)
    complain(traced.diagnostics, traced.sources)
    if traced.status != WRONG:
        out(report.render_traces(file, traced, terminal_of(sys.stdout)))
    return traced.status
