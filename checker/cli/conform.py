"""`kcheck conform`. Asks whether a recording of the real system is a run of the model"""

from __future__ import annotations

import sys

import click

from checker.cli.completing import models
from checker.cli.options import text_or_json, time_limit
from checker.output import complain, out


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.argument("events", metavar="EVENTS.jsonl")
@click.option(
    "--map", "how", required=True, metavar="MAP.toml",
    help="Says which recorded event is which transition of the model.",
)  # fmt: skip
@text_or_json
@time_limit("this long for each run")
@click.option("-v", "--verbose", is_flag=True, help="List the runs that conform as well.")
def conform(file: str, events: str, how: str, layout: str, timeout: float, verbose: bool) -> int:
    """Ask whether a recording of the real system is a run of the model FILE.

    A recording has one event a line, each a JSON object with an instant and what happened. What the
    map names happens only as recorded; what it does not name may happen silently in between. Where
    a recording leaves the model, the answer says what was seen, and what the model would have
    allowed then.

    \b
    Example:
      kcheck conform pods.stpa deletions.jsonl --map deletions.toml
    The form of a map: docs/conform.md.

    \b
    Exit status: 0 every run conforms, 1 some run leaves the model, 2 the input is wrong,
    3 undecided.
    """
    from checker.conformance import conform_file
    from checker.report import conform as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    with progress(sys.stderr, events) as shown:
        done = conform_file(file, events, how, timeout, say=shown.say)
    complain(done.diagnostics, done.sources)
    if done.result is not None:
        terminal = terminal_of(sys.stdout)
        if layout == "json":
            out(report.render_json(done.result, done.status, ascii_only=not terminal.unicode))
        else:
            title = f"{events} on {file}  ({done.system})"
            out(report.render(title, done.result, terminal, verbose=verbose))
    return done.status
