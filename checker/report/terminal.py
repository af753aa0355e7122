"""What the reader's screen can show: its width, whether in colour, whether beyond ASCII.

Follows the stream it is asked about and the environment: `NO_COLOR` (https://no-color.org) and
`TERM=dumb` switch colour off, `FORCE_COLOR` switches it on for a pipe, `COLUMNS` sets the width.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from io import StringIO
from typing import TYPE_CHECKING, TextIO

from checker.records import dataclass

if TYPE_CHECKING:
    from rich.console import Console

PIPED_WIDTH = 100
"""Columns of a report that goes to a file or a pipe."""

_NARROWEST, _WIDEST = 60, 160


@dataclass(frozen=True, slots=True)
class Terminal:
    """`width` in columns; `unicode` is False where only ASCII can be written."""

    width: int = PIPED_WIDTH
    colour: bool = False
    unicode: bool = True


def terminal_of(stream: TextIO, environ: Mapping[str, str] = os.environ) -> Terminal:
    """What `stream` can show."""
    interactive = stream.isatty()
    if environ.get("NO_COLOR"):
        colour = False
    elif environ.get("FORCE_COLOR"):
        colour = True
    else:
        colour = interactive and environ.get("TERM") != "dumb"
    return Terminal(_width(stream, interactive, environ), colour, _unicode(stream))


def console_on(buffer: StringIO, terminal: Terminal) -> Console:
    """A rich console that writes into `buffer` for `terminal` and guesses nothing by itself."""
    from rich.console import Console

    return Console(
        file=buffer,
        width=terminal.width,
        force_terminal=terminal.colour,
        color_system="standard" if terminal.colour else None,
        no_color=not terminal.colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        _environ={},
    )


def _width(stream: TextIO, interactive: bool, environ: Mapping[str, str]) -> int:
    if environ.get("COLUMNS", "").isdigit() and int(environ["COLUMNS"]) > 0:
        width = int(environ["COLUMNS"])
    elif interactive:
        try:
            width = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            from shutil import get_terminal_size

            width = get_terminal_size().columns
    else:
        width = PIPED_WIDTH
    return max(_NARROWEST, min(width, _WIDEST))


def _unicode(stream: TextIO) -> bool:
    try:
        "→✓└".encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
