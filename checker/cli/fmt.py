"""`kcheck fmt`. Lays out the text of models anew."""

from __future__ import annotations

import click

from checker.cli.completing import models
from checker.cli.options import verbose_for_defects
from checker.cli.status import NOT_FORMATTED, WRONG
from checker.diagnostics import Diagnostic
from checker.output import complain, err, out, save, standard_input


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=models)
@click.option("--check", "only_check", is_flag=True, help="Change nothing; show what would change.")
@verbose_for_defects
def fmt(files: tuple[str, ...], only_check: bool) -> int:
    """Lay out the text of models anew.

    Files are rewritten in place, as a whole or not at all; comments stay. `-` reads standard input
    and writes standard output. Files with syntax errors are left alone.

    \b
    Exit status: 0 done, 1 with --check where something would change, 2 the input is wrong.
    """
    from checker import formatting
    from checker.syntax.sources import load_source

    if "-" in files and len(files) > 1:
        raise click.UsageError("`-` (standard input) stands alone.")
    status = 0
    for path in files:
        source = standard_input() if path == "-" else load_source(path)
        if isinstance(source, Diagnostic):
            complain([source])
            status = WRONG
            continue
        formatted = formatting.format_source(source)
        if formatted.text is None:
            complain(formatted.diagnostics, [source])
            status = WRONG
        elif only_check:
            out(formatting.diff(formatted))
            status = max(status, NOT_FORMATTED if formatted.changed else 0)
        elif path == "-":
            out(formatted.text)
        elif formatted.changed:
            if save(path, formatted.text):
                err(f"formatted {path}\n")
            else:
                status = WRONG
    return status
