"""Options that several commands have, and how what is written after them is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

from checker.cli import completing
from checker.quantities import seconds_of

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def read_duration(_ctx: click.Context, param: click.Parameter, text: str) -> float:
    """Seconds, from `60`, `90s`, `500ms`, `5min` or `1h`."""
    seconds = seconds_of(text)
    if seconds is None:
        raise click.BadParameter(
            f"{text!r} is not a time such as 60, 90s, 500ms, 5min or 1h", param=param
        )
    return seconds


def read_memory(_ctx: click.Context, param: click.Parameter, text: str | None) -> int | None:
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


def words(*lists: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(word.strip() for text in lists for word in text.split(",") if word.strip())


# Every command takes -v, so that `run` can be asked to show where a defect happened.
verbose_for_defects = click.option("-v", "--verbose", is_flag=True, expose_value=False, hidden=True)

text_or_json = click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Report for people or for programs.",
)  # fmt: skip

search_depth = click.option(
    "--depth", type=click.IntRange(min=1, max=100_000), default=40, show_default=True,
    metavar="N", help="Search runs of up to N macro-steps.",
)  # fmt: skip


def time_limit(what: str) -> Callable[[Decorated], Decorated]:
    """`--timeout`, whose help says for what it is the limit."""
    return click.option(
        "--timeout", callback=read_duration, default="60s", show_default=True, metavar="TIME",
        help=f"At most {what}: 60, 90s, 500ms, 5min, 1h.",
    )  # fmt: skip


def memory_limit(what: str) -> Callable[[Decorated], Decorated]:
    """`--memory`, whose help says for what it is the limit."""
    return click.option(
        "--memory", callback=read_memory, metavar="SIZE",
        help=f"At most this much memory{what}: 512 (megabytes), 2G.",
    )  # fmt: skip


how_many_jobs = click.option(
    "-j", "--jobs", type=click.IntRange(min=1, max=1024), metavar="N",
    help="Work on up to N claims at once, in as many processes; one for each core otherwise.",
)  # fmt: skip

use_cache = click.option(
    "--cache/--no-cache", "cached", default=True, show_default=True,
    help="Give the answer of an earlier run where nothing has changed.",
)  # fmt: skip

settings_as_in_a_check = click.option(
    "--with", "settings", multiple=True, metavar="SETTING[,SETTING]",
    shell_complete=completing.settings,
    help="As in a check: NAME=VALUE, or a scenario or mitigation; may be repeated.",
)  # fmt: skip
