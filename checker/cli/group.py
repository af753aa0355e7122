"""The group of commands: what `kcheck` alone and `kcheck FILE...` mean, and the order of help."""

from __future__ import annotations

import os
import re

import click
from click.shell_completion import CompletionItem

from checker import __version__
from checker.cli.cache import cache
from checker.cli.certify import certify
from checker.cli.check import check
from checker.cli.completing import models
from checker.cli.completion import completion
from checker.cli.conform import conform
from checker.cli.diff import diff
from checker.cli.explain import explain
from checker.cli.fmt import fmt
from checker.cli.grid import grid
from checker.cli.region import region
from checker.cli.remedies import remedies
from checker.cli.replay import replay
from checker.cli.report import report
from checker.cli.show import show
from checker.cli.simulate import simulate
from checker.cli.trace import trace
from checker.cli.watch import watch

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

_EPILOG = """\b
Examples:
  kcheck model.stpa                      check every claim of a model
  kcheck -v --timeout 5min model.stpa    show every trace, give each claim five minutes
  kcheck --format json *.stpa > out.json for programs
  kcheck show model.stpa                 the control structure and the analysis as text
  kcheck region model.stpa H-3 --over p  for which values of p H-3 is unreachable
  kcheck report model.stpa -o page.html  all that is known, as one page
  kcheck grid model.stpa                 every guideword applied to every control action
  kcheck trace model.stpa UCA-9          the run behind a claim
  kcheck replay uca-9.json model.stpa    whether a saved trace is still a run
  kcheck conform model.stpa log.jsonl --map log.toml
                                         whether a recording is a run of the model
  kcheck remedies model.stpa H-3         which mitigations rule H-3 out
  kcheck diff --since main model.stpa    which claims, cells, causes and regions differ
  kcheck watch model.stpa                check again whenever a file changes
  kcheck simulate --seed 7 model.stpa    one random run, step by step
  kcheck fmt model.stpa                  lay out the text anew
  kcheck certify proofs/                 decide saved proofs afresh, with another solver
  kcheck explain KC104                   what a message means
  kcheck cache clear                     forget the answers of earlier runs
\b
A file named like a command is reached as ./fmt.
Exit status: 0 every claim met, 1 some claim not met, 2 the input or the command line is wrong,
3 nothing refuted but something undecided, 4 a defect of kcheck, 130 interrupted."""


class _Commands(click.Group):
    """A group whose arguments, where they do not begin with a command's name, are for `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {*self.commands, "-h", "--help", "-V", "--version"}
        if args and args[0] not in own:
            if not ctx.resilient_parsing:  # as it is while a shell completes
                self._no_misspelt_command(args[0])
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def _no_misspelt_command(self, word: str) -> None:
        """`kcheck explian KC104` means no file: say so before one is said to be missing."""
        if re.fullmatch(r"[a-z]+", word) and not os.path.exists(word):
            from difflib import get_close_matches

            for near in get_close_matches(word, list(self.commands), n=1, cutoff=0.7):
                raise click.UsageError(
                    f"No such file or command {word!r}. Did you mean `kcheck {near}`?"
                )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """A command, or a model for `check`."""
        commands = super().shell_complete(ctx, incomplete)
        files = [] if incomplete.startswith("-") else models(ctx, self.params[0], incomplete)
        return commands + [item for item in files if item.type == "plain" or not commands]

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("kcheck", "[OPTIONS] FILE...")
        formatter.write_usage("kcheck", "COMMAND [ARGS]...", prefix="       ")


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"kcheck {__version__}")
        ctx.exit()


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


for _command in (
    check,
    fmt,
    show,
    report,
    simulate,
    region,
    grid,
    trace,
    replay,
    conform,
    remedies,
    diff,
    watch,
    completion,
    certify,
    explain,
    cache,
):
    cli.add_command(_command)
