"""`kcheck trace`. Shows the run behind a claim, or behind a cell of the grid."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import claims, models
from checker.cli.options import time_limit, use_cache, verbose_for_defects
from checker.cli.status import WRONG
from checker.output import complain, err, out, save

if TYPE_CHECKING:
    from checker.results import Traced


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.argument(
    "wanted", nargs=-1, required=True, metavar="CLAIM|ACTION GUIDEWORD [HAZARD]",
    shell_complete=claims,
)  # fmt: skip
@time_limit("this long for each question")
@use_cache
@click.option(
    "--save", "target", metavar="TRACE.json",
    help="Save the trace for `kcheck replay`; of several, each with a number.",
)  # fmt: skip
@click.option(
    "--format", "layout", type=click.Choice(["text", "mermaid"]), default="text", show_default=True,
    help="A timeline, or a sequence diagram as pull requests and wikis draw it.",
)  # fmt: skip
@verbose_for_defects
def trace(
    file: str,
    wanted: tuple[str, ...],
    timeout: float,
    cached: bool,
    target: str | None,
    layout: str,
) -> int:
    """Show the run behind a claim, or behind a cell of the grid.

    \b
    Examples:
      kcheck trace model.stpa UCA-9
      kcheck trace model.stpa "CA-7 sync" "too late" H-3
      kcheck trace model.stpa "as designed"
      kcheck trace model.stpa UCA-9 --save uca-9.json
      kcheck trace model.stpa UCA-9 --format mermaid

    \b
    Exit status: 0 there is a trace, 1 there is none, 2 the input is wrong, 3 undecided.
    """
    from checker.cache.answers import Asked, Effort
    from checker.remembered import again, remembered
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of
    from checker.results import Traced

    with progress(sys.stderr, file) as shown:

        def ask() -> Traced:
            from checker import guidewords

            return guidewords.trace_file(file, wanted, timeout, say=shown.say)

        words = tuple(" ".join(wanted).split())
        asked = Asked("trace", file, Effort(timeout, 0), words)
        traced, made = remembered(asked, Traced, cached, ask, lambda found: found.status in (0, 1))
    complain(traced.diagnostics, traced.sources)
    if traced.status != WRONG and layout == "mermaid":
        from checker.report import mermaid

        out(mermaid.sequence(traced.traces, traced.links))
        err("".join(f"kcheck: {note}\n" for note in traced.notes if not traced.traces))
    elif traced.status != WRONG:
        out(report.render_traces(file, traced, terminal_of(sys.stdout)))
        err(f"{again(made)}\n" if made else "")
    if target is not None and traced.traces and not _save(file, traced, target):
        return WRONG
    return traced.status


def _save(file: str, traced: Traced, target: str) -> bool:
    """Save the traces; whether all of them could be."""
    from checker.traces import trace_texts

    texts, failures = trace_texts(file, [(shown.title, shown.trace) for shown in traced.traces])
    complain(failures)
    stem, dot, ending = target.rpartition(".")
    done = not failures
    for number, (_, text) in enumerate(texts, start=1):
        name = target if number == 1 else f"{stem}-{number}.{ending}" if dot else (
            f"{target}-{number}")  # fmt: skip
        done = save(name, text) and done
    return done
