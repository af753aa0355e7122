"""`kcheck remedies`. Finds the minimal sets of mitigations that make a hazard unreachable."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import hazards, models
from checker.cli.options import (
    memory_limit,
    search_depth,
    text_or_json,
    time_limit,
    use_cache,
    words,
)
from checker.cli.status import INTERRUPTED, UNDECIDED, WRONG
from checker.output import complain, err, out

if TYPE_CHECKING:
    from checker.results import Remedies


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.argument("hazard", metavar="HAZARD", shell_complete=hazards)
@click.option(
    "--given", multiple=True, metavar="SCENARIO[,SCENARIO]",
    help="The scenarios that are on, `all` (as without this option) or `none`; may be repeated.",
)  # fmt: skip
@text_or_json
@time_limit("this long for each set")
@search_depth
@memory_limit("")
@use_cache
@click.option("-v", "--verbose", is_flag=True, help="Show a run for every set that is not enough.")
def remedies(
    file: str,
    hazard: str,
    given: tuple[str, ...],
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
    cached: bool,
    verbose: bool,
) -> int:
    """Find the minimal sets of mitigations that make a hazard unreachable.

    A set is a remedy where that is proved; each set that is not enough has a run to the hazard.
    Sets that contain a remedy are not listed.

    \b
    Examples:
      kcheck remedies model.stpa H-3
      kcheck remedies model.stpa H-3 --given HS-2,HS-5

    \b
    Exit status: 0 the list is complete, 2 the input is wrong, 3 some set could not be decided.
    """
    from checker.cache.answers import Asked, Effort
    from checker.remembered import again, remembered
    from checker.report import remedies as report
    from checker.report.json_report import diagnostics_json
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of
    from checker.results import Remedies

    with progress(sys.stderr, file) as shown:

        def ask() -> Remedies:
            from checker import inquiry

            effort = inquiry.Effort(timeout, depth, memory)
            return inquiry.remedies_of_file(file, hazard, words(*given), effort, shown.say)

        question = (hazard, *words(*given))
        asked = Asked("remedies", file, Effort(timeout, depth, memory), question)
        found, made = remembered(asked, Remedies, cached, ask, _settled)
    result = found.result
    status = WRONG if result is None else 0 if result.complete else UNDECIDED
    status = INTERRUPTED if result is not None and result.interrupted else status
    terminal = terminal_of(sys.stdout)
    if layout == "json":
        mistakes = diagnostics_json(found.diagnostics, found.sources)
        plain = not terminal.unicode
        out(report.render_json(file, found.system, result, mistakes, status, ascii_only=plain))
        return status
    complain(found.diagnostics, found.sources)
    if result is not None:
        out(report.render(file, found.system, result, terminal, verbose))
        err(f"{again(made)}\n" if made else "")
    return status


def _settled(found: Remedies) -> bool:
    return found.result is not None and found.result.complete and not found.result.interrupted
