"""`kcheck simulate`. Shows one run of a model, random or chosen step by step."""

from __future__ import annotations

import sys

import click

from checker.cli.completing import models
from checker.cli.options import verbose_for_defects
from checker.cli.status import WRONG
from checker.output import complain, out


@click.command()
@click.argument("file", metavar="FILE", shell_complete=models)
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
@verbose_for_defects
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
