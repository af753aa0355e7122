"""`kcheck watch`. Checks a model again whenever one of its files changes."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import click

from checker.cli.completing import models
from checker.cli.options import how_many_jobs, memory_limit, search_depth, time_limit, use_cache
from checker.output import err, out

if TYPE_CHECKING:
    from checker.pipeline import Options
    from checker.report.text import Detail

CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Clears a terminal and what was scrolled off it."""

_SETTLE = 0.05
"""Seconds in which a file that changed must stay as it is: editors write in several steps."""


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
@click.option(
    "--every", "interval", type=click.FloatRange(0.05, 60), default=0.5, show_default=True,
    metavar="SECONDS", help="How often to look for changes.",
)  # fmt: skip
@click.option("--clear/--no-clear", default=True, help="Clear a terminal before each report.")
@time_limit("this long for each claim")
@search_depth
@memory_limit(" for each claim")
@use_cache
@how_many_jobs
@click.option("-v", "--verbose", is_flag=True, help="Show every trace and every note.")
@click.option("-q", "--quiet", is_flag=True, help="Show only what is wrong or undecided.")
def watch(
    file: str,
    interval: float,
    clear: bool,
    timeout: float,
    depth: int,
    memory: int | None,
    cached: bool,
    jobs: int | None,
    verbose: bool,
    quiet: bool,
) -> int:
    """Check FILE, and again whenever it or what it imports changes.

    What an earlier answer still holds for is not asked again. Ends with Ctrl-C,
    with exit status 0.
    """
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other.")
    from checker import watching
    from checker.pipeline import Options
    from checker.report.text import Detail

    options = Options(timeout=timeout, depth=depth, memory_mb=memory, cached=cached, jobs=jobs)
    detail = Detail.VERBOSE if verbose else Detail.QUIET if quiet else Detail.NORMAL
    clear = clear and sys.stdout.isatty()
    try:
        seen = watching.look(watching.files_of(file))
        _report(file, options, detail, clear, [])
        while True:
            time.sleep(interval)
            now = watching.look(dict(seen.files), seen)
            if not watching.changed(seen, now):
                seen = now
                continue
            time.sleep(_SETTLE)
            now = watching.look(watching.files_of(file), now)
            paths = watching.changed(seen, now)
            seen = now
            _report(file, options, detail, clear, paths)
    except KeyboardInterrupt:
        err("\n" if sys.stderr.isatty() else "")
        return 0


def _report(file: str, options: Options, detail: Detail, clear: bool, paths: list[str]) -> None:
    """One check and its report. An interruption ends the watch, not only the check."""
    from checker.pipeline import check_file
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of
    from checker.report.text import render_file

    if paths and not clear:
        names = ", ".join(os.path.relpath(path) for path in paths)
        out(f"\n--- {names} changed\n\n")
    with progress(sys.stderr, file) as shown:
        result = check_file(file, options, on_progress=shown.say)
    if result.interrupted:
        raise KeyboardInterrupt
    text = render_file(result, terminal_of(sys.stdout), detail)
    out((CLEAR if clear else "") + (text or "nothing is wrong\n"))
    err("kcheck: waiting for changes; Ctrl-C ends\n")
