"""`kcheck check`, what kcheck does when no command is named: every claim is checked."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from checker import codes
from checker.cli.completing import models
from checker.cli.options import how_many_jobs, memory_limit, search_depth, time_limit, use_cache
from checker.cli.status import INTERRUPTED, WRONG
from checker.diagnostics import Diagnostic
from checker.output import complain, err, mistake, out, save

if TYPE_CHECKING:
    from checker import pipeline
    from checker.baseline import Baseline
    from checker.results import FileResult

FORMATS = ("text", "json", "sarif", "junit", "github", "markdown")


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=models)
@click.option(
    "--format", "layout", type=click.Choice(FORMATS), default="text", show_default=True,
    help="Report for people, for programs, for CI.",
)  # fmt: skip
@time_limit("this long for each claim")
@search_depth
@memory_limit(" for each claim")
@use_cache
@how_many_jobs
@click.option(
    "-o", "--output", "targets", multiple=True, metavar="[FORMAT=]FILE",
    help="Write the report to FILE; with FORMAT=, one more report in that format.",
)  # fmt: skip
@click.option(
    "--proofs", "folder", metavar="FOLDER",
    help="Write a certificate of each proof into FOLDER, for `kcheck certify`.",
)  # fmt: skip
@click.option(
    "--traces", "kept", metavar="FOLDER",
    help="Save each trace into FOLDER, for `kcheck replay`.",
)  # fmt: skip
@click.option(
    "--baseline", "known", metavar="FILE",
    help="Accept the failures that FILE holds; fail on new ones.",
)  # fmt: skip
@click.option(
    "--write-baseline", "learned", metavar="FILE",
    help="Write the failures of today into FILE, for --baseline.",
)  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Show every trace and every note.")
@click.option("-q", "--quiet", is_flag=True, help="Show only what is wrong or undecided.")
def check(
    files: tuple[str, ...],
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
    cached: bool,
    jobs: int | None,
    targets: tuple[str, ...],
    folder: str | None,
    kept: str | None,
    known: str | None,
    learned: str | None,
    verbose: bool,
    quiet: bool,
) -> int:
    """Check every claim of the models in FILE...

    This is what kcheck does when no command is named.

    \b
    Formats: text for people, json for programs, sarif for code scanning, junit
    for test dashboards, github for annotations in a workflow, markdown for a
    job summary. Several at once:
      kcheck --output sarif=out.sarif --output junit=out.xml model.stpa

    \b
    Exit status: 0 every claim met, 1 some claim not met, 2 the input is wrong,
    3 nothing refuted but something undecided.
    """
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other.")
    if known is not None and learned is not None:
        raise click.UsageError("--baseline and --write-baseline exclude each other.")
    target, others = _targets(targets)
    from checker import pipeline
    from checker.report import baseline, formats, text
    from checker.report.progress import progress
    from checker.report.terminal import Terminal, terminal_of

    options = pipeline.Options(
        timeout=timeout, depth=depth, memory_mb=memory, cached=cached, jobs=jobs
    )
    accepted = _known(known)
    if isinstance(accepted, Diagnostic):
        complain([accepted])
        return WRONG
    detail = text.Detail.VERBOSE if verbose else text.Detail.QUIET if quiet else text.Detail.NORMAL
    terminal = terminal_of(sys.stdout) if target is None else Terminal()
    report: list[str] = []
    emit = out if target is None else report.append  # a file is written whole, at the end
    results: list[FileResult] = []
    interrupted, gap = False, ""
    unwritten: OSError | None = None
    for path in files:
        try:
            with progress(sys.stderr, path, wanted=not quiet) as shown:
                result = pipeline.check_file(path, options, on_progress=shown.say)
        except KeyboardInterrupt:
            interrupted = True
            break
        if accepted is not None:
            result = accepted.accept(result)
        results.append(result)
        block = text.render_file(result, terminal, detail) if layout == "text" else ""
        if block:
            emit(gap + block)
            gap = "\n"
        if result.interrupted:
            interrupted = True
            break
        try:
            _write_evidence(result, kept, folder, options, quiet)
        except KeyboardInterrupt:
            interrupted = True
            break
        except OSError as error:
            unwritten = error
            break
    status = INTERRUPTED if interrupted else pipeline.exit_status(results)
    if layout != "text":
        emit(formats.render(formats.Format(layout), results, status, terminal))
    elif len(results) > 1 and not quiet:
        emit("\n" + text.render_total(results, terminal))
    if interrupted:
        err("kcheck: interrupted\n")
    if accepted is not None and not quiet:
        err(baseline.render(accepted, results))
    if learned is not None and not interrupted and status != WRONG:
        status = _learn(results, learned)
    written = unwritten is None
    if unwritten is not None:
        reason = unwritten.strerror or str(unwritten)
        mistake(codes.CANNOT_WRITE, f"cannot write `{unwritten.filename}`: {reason}")
    written &= target is None or save(target, "".join(report))
    for name, path in others:
        content = formats.render(formats.Format(name), results, status, Terminal(), detail)
        written &= save(path, content)
    return status if written else WRONG


def _known(known: str | None) -> Baseline | Diagnostic | None:
    """The baseline whose failures are accepted, if there is one."""
    if known is None:
        return None
    from checker.baseline import read_baseline

    return read_baseline(known)


def _learn(results: Sequence[FileResult], path: str) -> int:
    """Keep the failures as known ones. They are told once more, and from now on accepted."""
    from checker.baseline import entries, render_baseline

    if not save(path, render_baseline(results, path)):
        return WRONG
    number = len(entries(results, path))
    err(f"wrote {path}: {number} known failure{'' if number == 1 else 's'}\n")
    return 0


def _write_evidence(
    result: FileResult,
    traces: str | None,
    proofs: str | None,
    options: pipeline.Options,
    quiet: bool,
) -> None:
    """Raises `OSError`."""
    if traces is not None:
        _write_traces(result, traces)
    if proofs is not None:
        _write_proofs(result, proofs, options, quiet)


def _write_traces(result: FileResult, folder: str) -> None:
    """The traces that were found; what cannot be saved is told on standard error."""
    from checker.report import replay
    from checker.traces import write_traces

    err(replay.render_written(list(write_traces(result, folder)), folder))


def _write_proofs(result: FileResult, folder: str, options: pipeline.Options, quiet: bool) -> None:
    """Certificates of what was proved; what has none is told on standard error."""
    from checker import proofs
    from checker.report import certify
    from checker.report.progress import progress

    with progress(sys.stderr, result.path, wanted=not quiet) as shown:
        written = list(
            proofs.write_proofs(result, folder, options.timeout, options.memory_mb, shown.say)
        )
    err(certify.render_written(written, folder))


def _targets(targets: Sequence[str]) -> tuple[str | None, list[tuple[str, str]]]:
    """The file of the main report, and formats with the files of further ones."""
    main: str | None = None
    others = []
    for target in targets:
        name, equals, path = target.partition("=")
        if equals and name in FORMATS:
            if not path:
                raise click.BadParameter(f"{target!r} names no file", param_hint="--output")
            others.append((name, path))
        elif main is None:
            main = target
        else:
            raise click.UsageError(
                f"--output names two files for one report, {main!r} and {target!r}. "
                "Further reports are written with FORMAT=FILE."
            )
    paths = [path for path in (main, *(path for _, path in others)) if path is not None]
    for path in paths:
        if paths.count(path) > 1:
            raise click.UsageError(f"--output names {path!r} twice.")
    return main, others


__all__ = ["check"]
