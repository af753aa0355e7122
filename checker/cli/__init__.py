"""The command: options in, exit status out.

Everything that kcheck finds goes to standard output; what it has to say of its own use, and its
progress, go to standard error. Heavy libraries are imported by the commands that need them.

Exit status: 0 every claim met; 1 some claim not met (`fmt --check`: some file not formatted); 2 the
input or the command line is wrong; 3 nothing refuted but something undecided; 4 a defect of kcheck;
130 interrupted, after what was known has been told; 141 the reader of our output went away.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from checker import codes, output
from checker.cli.completion import VARIABLE
from checker.cli.group import cli
from checker.cli.status import DEFECT, INTERRUPTED, NO_READER, UNDECIDED, WRONG
from checker.output import err, mistake


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
    except (BrokenPipeError, SystemExit) as error:  # click makes the former into the latter
        if VARIABLE in os.environ and isinstance(error, SystemExit):
            return int(error.code or 0)  # what a shell asked for is told
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


__all__ = ["main", "run"]
