"""`kcheck explain`. Tells what the codes of messages mean."""

from __future__ import annotations

import click

from checker import codes
from checker.cli.completing import known_codes
from checker.cli.options import verbose_for_defects
from checker.cli.status import WRONG
from checker.output import mistake, out


@click.command()
@click.argument("wanted", nargs=-1, metavar="[CODE...]", shell_complete=known_codes)
@verbose_for_defects
def explain(wanted: tuple[str, ...]) -> int:
    """Tell what the codes of messages mean; without a CODE, list them all."""
    from checker.report import explain as report

    if not wanted:
        out(report.listing())
        return 0
    status = 0
    for position, ident in enumerate(wanted):
        code = report.find(ident)
        if code is None:
            near = report.nearest(ident)
            help_ = f"did you mean {' or '.join(f'`{n}`' for n in near)}?" if near else None
            mistake(codes.UNKNOWN_CODE, f"no such code `{ident}`", help_)
            status = WRONG
        else:
            out(("\n" if position else "") + report.explanation(code))
    return status
