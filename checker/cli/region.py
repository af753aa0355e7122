"""`kcheck region`. Finds the values of parameters for which a hazard is unreachable."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import hazards, models, parameters
from checker.cli.options import (
    memory_limit,
    search_depth,
    settings_as_in_a_check,
    text_or_json,
    time_limit,
    use_cache,
    words,
)
from checker.cli.status import UNDECIDED, WRONG
from checker.output import complain, err, out

if TYPE_CHECKING:
    from checker.results import Region


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.argument("hazard", metavar="HAZARD", shell_complete=hazards)
@click.option(
    "--over", required=True, metavar="PARAM[,PARAM]", shell_complete=parameters,
    help="One to three parameters: durations, numbers, Booleans, enumerations.",
)  # fmt: skip
@settings_as_in_a_check
@text_or_json
@time_limit("about this long")
@search_depth
@memory_limit("")
@use_cache
@click.option("-v", "--verbose", is_flag=True, help="Show one of the runs to the hazard.")
def region(
    file: str,
    hazard: str,
    over: str,
    settings: tuple[str, ...],
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
    cached: bool,
    verbose: bool,
) -> int:
    """Find the values of parameters for which a hazard is unreachable.

    The answer is exact: it is proved that the hazard is unreachable there, and for every other
    value there is a run. Other parameters are left open where that is possible, so that the answer
    speaks of them by name. It can be put behind `iff` in a check.

    \b
    Examples:
      kcheck region model.stpa H-3 --over pre_stop
      kcheck region model.stpa H-3 --over pre_stop,min_sync --with HS-5,nodes=5

    \b
    Exit status: 0 the answer is exact, 2 the input is wrong, 3 it is not known for some values.
    """
    from checker.cache.answers import Asked, Effort
    from checker.remembered import again, remembered
    from checker.report import region as report
    from checker.report.json_report import diagnostics_json
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of
    from checker.results import Region

    with progress(sys.stderr, file) as shown:

        def ask() -> Region:
            from checker import inquiry

            effort = inquiry.Effort(timeout, depth, memory)
            return inquiry.region_of_file(
                file, hazard, words(over), words(*settings), effort, shown.say
            )

        question = (hazard, "over", *words(over), "with", *words(*settings))
        asked = Asked("region", file, Effort(timeout, depth, memory), question)
        found, made = remembered(asked, Region, cached, ask, _settled)
    result = found.result
    status = WRONG if result is None else 0 if result.exact else UNDECIDED
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


def _settled(found: Region) -> bool:
    return found.result is not None and found.result.exact
