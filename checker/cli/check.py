"""`kcheck check`, what kcheck does when no command is named: every claim is checked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.options import memory_limit, search_depth, text_or_json, time_limit
from checker.cli.status import INTERRUPTED, WRONG
from checker.output import err, out, save

if TYPE_CHECKING:
    from checker.results import FileResult


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@text_or_json
@time_limit("this long for each claim")
@search_depth
@memory_limit(" for each claim")
@click.option("-o", "--output", "target", metavar="FILE", help="Write the report to FILE.")
@click.option("-v", "--verbose", is_flag=True, help="Show every trace and every note.")
@click.option("-q", "--quiet", is_flag=True, help="Show only what is wrong or undecided.")
def check(
    files: tuple[str, ...],
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
    target: str | None,
    verbose: bool,
    quiet: bool,
) -> int:
    """Check every claim of the models in FILE...

    This is what kcheck does when no command is named.

    \b
    Exit status: 0 every claim met, 1 some claim not met, 2 the input is wrong,
    3 nothing refuted but something undecided.
    """
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other.")
    from checker import pipeline
    from checker.report import json_report, text
    from checker.report.progress import progress
    from checker.report.terminal import Terminal, terminal_of

    options = pipeline.Options(timeout=timeout, depth=depth, memory_mb=memory)
    detail = text.Detail.VERBOSE if verbose else text.Detail.QUIET if quiet else text.Detail.NORMAL
    terminal = terminal_of(sys.stdout) if target is None else Terminal()
    report: list[str] = []
    emit = out if target is None else report.append  # a file is written whole, at the end
    results: list[FileResult] = []
    interrupted, gap = False, ""
    for path in files:
        try:
            with progress(sys.stderr, path, wanted=not quiet) as shown:
                result = pipeline.check_file(path, options, on_progress=shown.say)
        except KeyboardInterrupt:
            interrupted = True
            break
        results.append(result)
        block = text.render_file(result, terminal, detail) if layout == "text" else ""
        if block:
            emit(gap + block)
            gap = "\n"
        if result.interrupted:
            interrupted = True
            break
    status = INTERRUPTED if interrupted else pipeline.exit_status(results)
    if layout == "json":
        emit(json_report.render(results, status, ascii_only=not terminal.unicode))
    elif len(results) > 1 and not quiet:
        emit("\n" + text.render_total(results, terminal))
    if interrupted:
        err("kcheck: interrupted\n")
    if target is not None and not save(target, "".join(report)):
        return WRONG
    return status
