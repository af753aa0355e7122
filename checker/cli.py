"""The command: options in, exit status out.

Everything that kcheck finds goes to standard output; what it has to say of its own use, and its
progress, go to standard error. Heavy libraries are imported by the commands that need them.

Exit status: 0 every claim met; 1 some claim not met (`fmt --check`: some file not formatted); 2 the
input or the command line is wrong; 3 nothing refuted but something undecided; 4 a defect of kcheck;
130 interrupted, after what was known has been told; 141 the reader of our output went away.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

import click

from checker import __version__, codes, output
from checker.diagnostics import Diagnostic
from checker.output import complain, err, mistake, out, save, standard_input

if TYPE_CHECKING:
    from checker.results import FileResult

NOT_FORMATTED, WRONG, UNDECIDED, DEFECT, INTERRUPTED, NO_READER = 1, 2, 3, 4, 130, 141

_SECONDS: Mapping[str, float] = MappingProxyType(
    {"": 1.0, "ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0}
)

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

_EPILOG = """\b
Examples:
  kcheck model.stpa                      check every claim of a model
  kcheck -v --timeout 5min model.stpa    show every trace, give each claim five minutes
  kcheck --format json *.stpa > out.json for programs
  kcheck show model.stpa                 the control structure and the analysis as text
  kcheck region model.stpa H-3 --over p  for which values of p H-3 is unreachable
  kcheck grid model.stpa                 every guideword applied to every control action
  kcheck trace model.stpa UCA-9          the run behind a claim
  kcheck remedies model.stpa H-3         which mitigations rule H-3 out
  kcheck simulate --seed 7 model.stpa    one random run, step by step
  kcheck fmt model.stpa                  lay out the text anew
  kcheck explain KC104                   what a message means
\b
A file named like a command is reached as ./fmt.
Exit status: 0 every claim met, 1 some claim not met, 2 the input or the command line is wrong,
3 nothing refuted but something undecided, 4 a defect of kcheck, 130 interrupted."""


class _Commands(click.Group):
    """A group whose arguments, where they do not begin with a command's name, are for `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {*self.commands, "-h", "--help", "-V", "--version"}
        if args and args[0] not in own:
            self._no_misspelt_command(args[0])
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def _no_misspelt_command(self, word: str) -> None:
        """`kcheck explian KC104` means no file: say so before one is said to be missing."""
        if re.fullmatch(r"[a-z]+", word) and not os.path.exists(word):
            for near in get_close_matches(word, list(self.commands), n=1, cutoff=0.7):
                raise click.UsageError(
                    f"No such file or command {word!r}. Did you mean `kcheck {near}`?"
                )

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("kcheck", "[OPTIONS] FILE...")
        formatter.write_usage("kcheck", "COMMAND [ARGS]...", prefix="       ")


def _duration(_ctx: click.Context, param: click.Parameter, text: str) -> float:
    """Seconds, from `60`, `90s`, `500ms`, `5min` or `1h`."""
    match = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(ms|s|min|h)?", text.strip())
    seconds = float(match[1]) * _SECONDS[match[2] or ""] if match else 0.0
    if seconds <= 0:
        raise click.BadParameter(
            f"{text!r} is not a time such as 60, 90s, 500ms, 5min or 1h", param=param
        )
    return seconds


def _memory(_ctx: click.Context, param: click.Parameter, text: str | None) -> int | None:
    """Megabytes, from `512`, `512M` or `2G`."""
    if text is None:
        return None
    match = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)([mMgG]?)(?:i?[bB])?", text.strip())
    factor = 1024 if match and match[2] in ("g", "G") else 1
    megabytes = int(float(match[1]) * factor) if match else 0
    if megabytes < 1:
        raise click.BadParameter(
            f"{text!r} is not an amount such as 512 (megabytes), 512M or 2G", param=param
        )
    return megabytes


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"kcheck {__version__}")
        ctx.exit()


# Every command takes -v, so that `run` can be asked to show where a defect happened.
_verbose = click.option("-v", "--verbose", is_flag=True, expose_value=False, hidden=True)


@click.group(cls=_Commands, context_settings=_SETTINGS, epilog=_EPILOG)
@click.option(
    "-V", "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version,
    help="Show the version and exit.",
)  # fmt: skip
def cli() -> None:
    """Check what a model of a control structure claims.

    A model (a .stpa file) describes, in the terms of STPA, a system's controllers, what they do and
    what they believe, and claims which hazards can occur. kcheck finds the interleaving that leads
    to a hazard and shows it as a trace, or proves that there is none.

    `kcheck FILE...` checks; its options are those of `kcheck check --help`.
    """


@cli.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Report for people or for programs.",
)  # fmt: skip
@click.option(
    "--timeout", callback=_duration, default="60s", show_default=True, metavar="TIME",
    help="At most this long for each claim: 60, 90s, 500ms, 5min, 1h.",
)  # fmt: skip
@click.option(
    "--depth", type=click.IntRange(min=1, max=100_000), default=40, show_default=True,
    metavar="N", help="Search runs of up to N macro-steps.",
)  # fmt: skip
@click.option(
    "--memory", callback=_memory, metavar="SIZE",
    help="At most this much memory for each claim: 512 (megabytes), 2G.",
)  # fmt: skip
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


@cli.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; show what would change.")
@_verbose
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


@cli.command()
@click.argument("file", metavar="FILE")
@_verbose
def show(file: str) -> int:
    """Show a model as an analyst reads it: the control structure and the analysis.

    Losses, hazards and constraints; parameters; components in layers, with their control actions
    (down) and what they are told (up); how stale that may be, and whether it is in time; unsafe
    control actions, scenarios, mitigations, incidents and checks.
    """
    from checker.model.load import load_model
    from checker.model.structure import structure
    from checker.pipeline import feedback_of
    from checker.report import show as report
    from checker.report.terminal import terminal_of

    loaded = load_model(file)
    complain(loaded.diagnostics, loaded.sources)
    if loaded.model is None:
        return WRONG
    model = loaded.model
    out(report.render(model, structure(model), terminal_of(sys.stdout), feedback_of(model)))
    return 0


@cli.command()
@click.argument("file", metavar="FILE")
@click.option(
    "--seed", type=click.IntRange(min=0), metavar="N",
    help="The same seed gives the same run; without one, each run is another.",
)  # fmt: skip
@click.option(
    "--steps", type=click.IntRange(min=1, max=100_000), default=20, show_default=True,
    metavar="N", help="At most N steps.",
)  # fmt: skip
@click.option("--step", "stepped", is_flag=True, help="Choose each step yourself.")
@click.option(
    "--with", "settings", multiple=True, metavar="SETTING",
    help="As in a check: NAME=VALUE, or a scenario or mitigation; may be repeated.",
)  # fmt: skip
@_verbose
def simulate(
    file: str, seed: int | None, steps: int, stepped: bool, settings: tuple[str, ...]
) -> int:
    """Show one run of a model: random, or chosen step by step.

    A run shows what the model does; it proves nothing. Where a hazard came to hold on the way, the
    last line says so. The exit status is 0 for any run, 2 where the input is wrong.

    \b
    Examples:
      kcheck simulate --seed 7 model.stpa
      kcheck simulate --step --with pre_stop=0s --with HS-2 model.stpa
    """
    from random import randrange

    from checker.report import simulation as report
    from checker.report.terminal import terminal_of
    from checker.simulation import simulate_file

    if seed is None:
        seed = randrange(1_000_000)
    choose = report.Stepper(sys.stdin, sys.stderr) if stepped else None
    done = simulate_file(file, seed=seed, steps=steps, settings=settings, choose=choose)
    complain(done.diagnostics, done.sources)
    if done.trace is None:
        return WRONG
    title = f"{file}  ({done.system})" + ("" if stepped else f", seed {seed}")
    out(report.render(title, done.trace, terminal_of(sys.stdout)))
    return 0


@cli.command()
@click.argument("file", metavar="FILE")
@click.argument("hazard", metavar="HAZARD")
@click.option(
    "--over", required=True, metavar="PARAM[,PARAM]",
    help="One to three parameters: durations, numbers, Booleans, enumerations.",
)  # fmt: skip
@click.option(
    "--with", "settings", multiple=True, metavar="SETTING[,SETTING]",
    help="As in a check: NAME=VALUE, or a scenario or mitigation; may be repeated.",
)  # fmt: skip
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Report for people or for programs.",
)  # fmt: skip
@click.option(
    "--timeout", callback=_duration, default="60s", show_default=True, metavar="TIME",
    help="At most about this long: 60, 90s, 500ms, 5min, 1h.",
)  # fmt: skip
@click.option(
    "--depth", type=click.IntRange(min=1, max=100_000), default=40, show_default=True,
    metavar="N", help="Search runs of up to N macro-steps.",
)  # fmt: skip
@click.option(
    "--memory", callback=_memory, metavar="SIZE", help="At most this much memory: 512, 2G."
)
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
    from checker import inquiry
    from checker.report import region as report
    from checker.report.json_report import diagnostics_json
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    effort = inquiry.Effort(timeout, depth, memory)
    with progress(sys.stderr, file) as shown:
        found = inquiry.region_of_file(
            file, hazard, _words(over), _words(*settings), effort, shown.say
        )
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
    return status


def _words(*lists: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(word.strip() for text in lists for word in text.split(",") if word.strip())


@cli.command()
@click.argument("file", metavar="FILE")
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="A table for people, or JSON for programs.",
)  # fmt: skip
@click.option(
    "--timeout", callback=_duration, default="60s", show_default=True, metavar="TIME",
    help="At most this long for each question: 60, 90s, 500ms, 5min, 1h.",
)  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Show the trace of every hazardous cell.")
def grid(file: str, layout: str, timeout: float, verbose: bool) -> int:
    """Apply every guideword to every control action, and say what is known of each.

    A cell that a `uca` claims is confirmed or refuted; one that is not claimed is hazardous or
    proved safe; the others are argued (`no uca`), not checked, or not applicable. `kcheck trace`
    shows the run behind a cell.

    \b
    Exit status: 0 all is well, 1 a claimed cell is refuted or an unclaimed one hazardous,
    2 the input is wrong, 3 something is undecided.
    """
    from checker import guidewords
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    with progress(sys.stderr, file) as shown:
        result = guidewords.grid_file(file, timeout, say=shown.say)
    status = INTERRUPTED if result.interrupted else guidewords.grid_status(result)
    terminal = terminal_of(sys.stdout)
    if layout == "json":
        out(report.render_json(result, status, ascii_only=not terminal.unicode))
    else:
        out(report.render(result, terminal, verbose=verbose))
    if result.interrupted:
        err("kcheck: interrupted\n")
    return status


@cli.command()
@click.argument("file", metavar="FILE")
@click.argument("wanted", nargs=-1, required=True, metavar="CLAIM|ACTION GUIDEWORD [HAZARD]")
@click.option(
    "--timeout", callback=_duration, default="60s", show_default=True, metavar="TIME",
    help="At most this long for each question: 60, 90s, 500ms, 5min, 1h.",
)  # fmt: skip
@_verbose
def trace(file: str, wanted: tuple[str, ...], timeout: float) -> int:
    """Show the run behind a claim, or behind a cell of the grid.

    \b
    Examples:
      kcheck trace model.stpa UCA-9
      kcheck trace model.stpa "CA-7 sync" "too late" H-3
      kcheck trace model.stpa "as designed"

    \b
    Exit status: 0 there is a trace, 1 there is none, 2 the input is wrong, 3 undecided.
    """
    from checker import guidewords
    from checker.report import grid as report
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    with progress(sys.stderr, file) as shown:
        traced = guidewords.trace_file(file, wanted, timeout, say=shown.say)
    complain(traced.diagnostics, traced.sources)
    if traced.status != WRONG:
        out(report.render_traces(file, traced, terminal_of(sys.stdout)))
    return traced.status


@cli.command()
@click.argument("file", metavar="FILE")
@click.argument("hazard", metavar="HAZARD")
@click.option(
    "--given", multiple=True, metavar="SCENARIO[,SCENARIO]",
    help="The scenarios that are on, `all` (as without this option) or `none`; may be repeated.",
)  # fmt: skip
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Report for people or for programs.",
)  # fmt: skip
@click.option(
    "--timeout", callback=_duration, default="60s", show_default=True, metavar="TIME",
    help="At most this long for each set: 60, 90s, 500ms, 5min, 1h.",
)  # fmt: skip
@click.option(
    "--depth", type=click.IntRange(min=1, max=100_000), default=40, show_default=True,
    metavar="N", help="Search runs of up to N macro-steps.",
)  # fmt: skip
@click.option(
    "--memory", callback=_memory, metavar="SIZE", help="At most this much memory: 512, 2G."
)
@click.option("-v", "--verbose", is_flag=True, help="Show a run for every set that is not enough.")
def remedies(
    file: str,
    hazard: str,
    given: tuple[str, ...],
    layout: str,
    timeout: float,
    depth: int,
    memory: int | None,
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
    from checker import inquiry
    from checker.report import remedies as report
    from checker.report.json_report import diagnostics_json
    from checker.report.progress import progress
    from checker.report.terminal import terminal_of

    effort = inquiry.Effort(timeout, depth, memory)
    with progress(sys.stderr, file) as shown:
        found = inquiry.remedies_of_file(file, hazard, _words(*given), effort, shown.say)
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
    return status


@cli.command()
@click.argument("wanted", nargs=-1, metavar="[CODE...]")
@_verbose
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


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and leave with its exit status; nothing else escapes."""
    sys.exit(run(sys.argv[1:] if argv is None else argv))


def run(argv: Sequence[str]) -> int:
    """The exit status of `kcheck ARGV`, with everything said that there is to say."""
    output.prepare()
    try:
        status = cli.main(args=list(argv), prog_name="kcheck", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.exceptions.NoArgsIsHelpError as error:
        err(error.format_message() + "\n")
        return WRONG
    except click.ClickException as error:
        error.show(sys.stderr)
        return WRONG
    except (KeyboardInterrupt, click.Abort):
        err("kcheck: interrupted\n")  # click has ended the line
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click makes the former into the latter
        output.silence()
        return NO_READER
    except MemoryError:
        message = "out of memory: what is not reported above is undecided"
        mistake(codes.OUT_OF_MEMORY, message, "bound it: `kcheck --memory 2G ...`")
        return UNDECIDED
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith("checker"):
            message = f"the installation is incomplete: `{error.name}` is missing"
            mistake(codes.BROKEN_INSTALLATION, message)
        else:
            output.defect(error, verbose="-v" in argv or "--verbose" in argv)
        return DEFECT
