"""`kcheck replay`. Does saved traces again, in the model of today"""

from __future__ import annotations

import sys

import click

from checker.cli.completing import models
from checker.cli.options import text_or_json, verbose_for_defects
from checker.output import complain, out


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="TRACE.json|FOLDER... [FILE]", shell_complete=models
)
@text_or_json
@verbose_for_defects
def replay(paths: tuple[str, ...], layout: str) -> int:
    """Do saved traces again, step by step, in the model FILE.

    A plain interpreter does what a trace says; no solver takes part. Where a step is not possible
    any more, it is named, with the reason and with what is different from when the trace was saved.

    Without FILE, the last argument that ends in `.stpa`, each trace is done in the model that it
    was found in, as that is today. One trace is told step by step, of several what became of them.

    \b
    Examples:
      kcheck trace model.stpa UCA-9 --save uca-9.json
      kcheck replay uca-9.json model.stpa
      kcheck check --traces traces model.stpa
      kcheck replay traces

    \b
    Exit status: 0 all traces are runs of the model, 1 some are not, 2 the input is wrong.
    """
    import os

    from checker.report import replay as report
    from checker.report.terminal import terminal_of
    from checker.traces import replay_paths, replay_status

    model = paths[-1] if paths[-1].endswith(".stpa") else None
    traces = paths[:-1] if model is not None else paths
    if not traces:
        raise click.UsageError("No trace is named, only a model.")
    terminal = terminal_of(sys.stdout)
    alone = len(traces) == 1 and not os.path.isdir(traces[0])
    results = []
    for done in replay_paths(traces, model):
        results.append(done)
        if done.result is None:
            complain(done.diagnostics, done.sources)
        elif layout == "text" and alone:
            out(report.render(done.path, done.model, done.result, done.trace, terminal))
        elif layout == "text":
            out(report.render_line(done.path, done.result))
    status = replay_status(results)
    found = [(d.path, d.model, d.result, d.trace) for d in results if d.result is not None]
    if layout == "text" and not alone:
        out(report.render_total(len(results), [result for _, _, result, _ in found]))
    elif layout == "json" and alone and found:
        _, _, result, trace = found[0]
        out(report.render_json(result, trace, ascii_only=not terminal.unicode))
    elif layout == "json" and not alone:
        out(report.render_report(found, status, ascii_only=not terminal.unicode))
    return status
