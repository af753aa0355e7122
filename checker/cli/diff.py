"""`kcheck diff`. Tells what two models, or two versions of one, differ in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from checker.cli.completing import models
from checker.cli.options import how_many_jobs, memory_limit, search_depth, time_limit, use_cache
from checker.cli.status import INTERRUPTED, WRONG
from checker.diagnostics import Diagnostic
from checker.output import complain, err, out

if TYPE_CHECKING:
    from checker.changes import Side
    from checker.pipeline import Options
    from checker.revisions import Revision


@click.command()
@click.argument("versions", nargs=-1, required=True, metavar="OLD NEW", shell_complete=models)
@click.option(
    "--since", metavar="REVISION", help="One FILE is named: compare it with that of REVISION."
)
@click.option("--claims-only", is_flag=True, help="Compare neither the grid nor regions.")
@click.option(
    "--format", "layout", type=click.Choice(["text", "json", "markdown"]), default="text",
    show_default=True, help="For people, for programs, for a pull request.",
)  # fmt: skip
@time_limit("this long for each question")
@search_depth
@memory_limit(" for each question")
@use_cache
@how_many_jobs
def diff(
    versions: tuple[str, ...],
    since: str | None,
    claims_only: bool,
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
    cached: bool,
    jobs: int | None,
) -> int:
    """Compare two models: which claims, cells, causes and regions differ.

    OLD and NEW are files, or files of a git revision.

    \b
    Examples:
      kcheck diff old.stpa new.stpa
      kcheck diff HEAD~1:models/pod.stpa models/pod.stpa
      kcheck diff --since main models/pod.stpa

    \b
    Exit status: 0 nothing differs, 1 something does, 2 the input is wrong,
    3 nothing that is known differs, but something is undecided.
    """
    from checker import comparison
    from checker.pipeline import Options
    from checker.report import diff as report
    from checker.report.terminal import terminal_of
    from checker.revisions import revision_of
    from checker.revisions import since as as_it_was

    if len(versions) != (2 if since is None else 1):
        wanted = "two models, OLD and NEW" if since is None else "one FILE with --since"
        raise click.UsageError(f"Expected {wanted}.")
    old = revision_of(versions[0]) if since is None else as_it_was(since, versions[0])
    new = revision_of(versions[-1])
    options = Options(timeout=timeout, depth=depth, memory_mb=memory, cached=cached, jobs=jobs)
    sides = []
    for text, revision in ((versions[0], old), (versions[-1], new)):
        side = _side(text, revision, options, claims_only)
        if isinstance(side, Diagnostic):
            complain([side])
            return WRONG
        sides.append(side)
        if side.interrupted:
            err("kcheck: interrupted\n")
            return INTERRUPTED
    changes = comparison.compare(*sides)
    status = comparison.diff_status(changes)
    terminal = terminal_of(sys.stdout)
    match layout:
        case "json":
            out(report.render_json(changes, status, ascii_only=not terminal.unicode))
        case "markdown":
            out(report.render_markdown(changes))
        case _:
            out(report.render(changes, terminal))
    return status


def _side(
    text: str, revision: Revision | None, options: Options, only_claims: bool
) -> Side | Diagnostic:
    """One of the models, examined. Files of a revision are read from a folder that then goes."""
    from checker import comparison
    from checker.report.progress import progress
    from checker.revisions import take_out

    with progress(sys.stderr, text) as shown:
        if revision is None:
            return comparison.examine(
                text, lambda path: path, options, shown.say, only_claims=only_claims
            )
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="kcheck-") as folder:
            path = take_out(revision, folder)
            if isinstance(path, Diagnostic):
                return path

            def called(file: str) -> str:
                if not file.startswith(folder + os.sep):
                    return file
                inside = os.path.relpath(file, folder).replace(os.sep, "/")
                return f"{revision.name}:{inside}"

            return comparison.examine(path, called, options, shown.say, only_claims=only_claims)
