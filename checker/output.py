"""What the command says and where: results to standard output, all else to standard error."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Sequence

from checker import __version__, codes
from checker.diagnostics import Code, Diagnostic, Source

STDIN = "<stdin>"


def prepare() -> None:
    """Titles may be in any script, and paths may be no text at all: never fail to say them."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def out(text: str) -> None:
    """A result, or a part of one. Raises `BrokenPipeError` where nobody reads it."""
    sys.stdout.write(text)
    sys.stdout.flush()


def err(text: str) -> None:
    """Anything else."""
    with contextlib.suppress(BrokenPipeError):
        sys.stderr.write(text)
        sys.stderr.flush()


def complain(diagnostics: Sequence[Diagnostic], sources: Sequence[Source] = ()) -> None:
    """Diagnostics where they are not themselves the result."""
    from checker.report.mistakes import render_first
    from checker.report.terminal import terminal_of

    err(render_first(diagnostics, sources, terminal_of(sys.stderr)))


def mistake(code: Code, message: str, help_: str | None = None) -> None:
    """A mistake in what was asked of us, which has no place in a file."""
    complain([Diagnostic(code, message, help=help_)])


def standard_input() -> Source | Diagnostic:
    """The text on standard input, or the reason why there is none."""
    from checker.syntax.sources import decode

    return decode(STDIN, sys.stdin.buffer.read())


def save(path: str, text: str) -> bool:
    """Write the file whole; where it cannot be written, say why and return False."""
    from checker.formatting import write_atomically

    try:
        write_atomically(path, text)
    except OSError as error:
        reason = error.strerror or str(error)
        mistake(codes.CANNOT_WRITE, f"cannot write `{path}`: {reason}")
        return False
    return True


def defect(error: Exception, *, verbose: bool) -> None:
    """Own up to something that should not have happened."""
    if verbose:
        err(traceback.format_exc())
    what = f"{type(error).__name__}: {error}".strip().rstrip(":").splitlines()[0]
    err(
        f"error[{codes.DEFECT.ident}]: this is a defect of kcheck, not of your model\n"
        f"  {what}\n"
        f"  kcheck {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"
        "  Please report it with these lines, the command and, if you may, the model.\n"
    )
    if not verbose:
        err("  The same command with -v shows where it happened.\n")


def silence() -> None:
    """Nobody reads our output any more: let nothing be said about that, at exit either."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
