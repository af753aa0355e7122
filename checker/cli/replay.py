"""`kcheck replay`. Does a saved trace again, in the model of today"""

from __future__ import annotations

import sys

import click

from checker.cli.completing import models
from checker.cli.options import text_or_json, verbose_for_defects
from checker.output import complain, out


@click.command()
@click.argument("trace", metavar="TRACE.json")
@click.argument("file", metavar="FILE", shell_complete=models)
@text_or_json
@verbose_for_defects
def replay(trace: str, file: str, layout: str) -> int:
    """Do a saved trace again, step by step, in the model FILE.

    A plain interpreter does what the trace says; no solver takes part. Where a step is not possible
    any more, it is named, with the reason and with what is different from when the trace was saved.

    \b
    Examples:
      kcheck trace model.stpa UCA-9 --save uca-9.json
      kcheck replay uca-9.json model.stpa

    \b
    Exit status: 0 the trace is a run of the model, 1 it is not, 2 the input is wrong.
    """
    from checker.report import replay as report
    from checker.report.terminal import terminal_of
    from checker.traces import replay_file

    done = replay_file(trace, file)
    if done.result is None:
        complain(done.diagnostics, done.sources)
    else:
        terminal = terminal_of(sys.stdout)
        if layout == "json":
            out(report.render_json(done.result, done.trace, ascii_only=not terminal.unicode))
        else:
            out(report.render(trace, file, done.result, done.trace, terminal))
    return done.status
