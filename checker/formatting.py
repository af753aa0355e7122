"""`kcheck fmt` without its command line: a model's text, laid out anew, and put back atomically."""

from __future__ import annotations

import contextlib
import difflib
import os
import tempfile
from pathlib import Path

from checker.diagnostics import Diagnostic, Source, has_errors
from checker.records import dataclass


@dataclass(frozen=True, slots=True)
class Formatted:
    """What formatting `source` gave. `text` is None where it has syntax errors."""

    source: Source
    text: str | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def changed(self) -> bool:
        return self.text is not None and self.text != self.source.text


class Unfaithful(Exception):
    """The formatted text does not read back: a defect of the printer, and nothing is written."""


def format_source(source: Source) -> Formatted:
    """Format one text.

    The result is parsed and printed once more before anyone may write it, so that a defect of the
    printer can cost a message and never a model; it raises `Unfaithful`.
    """
    from checker.syntax.parser import parse
    from checker.syntax.printer import format_file

    parsed = parse(source)
    if has_errors(parsed.diagnostics):
        return Formatted(source, None, parsed.diagnostics)
    text = format_file(parsed.file)
    again = parse(Source(source.path, text))
    if has_errors(again.diagnostics) or format_file(again.file) != text:
        raise Unfaithful(f"{source.path}: the formatted text does not read back as the same model")
    return Formatted(source, text, parsed.diagnostics)


def diff(formatted: Formatted) -> str:
    """What formatting would change, as a unified diff; empty where it is formatted already."""
    assert formatted.text is not None
    lines = difflib.unified_diff(
        formatted.source.text.splitlines(keepends=True),
        formatted.text.splitlines(keepends=True),
        formatted.source.path,
        f"{formatted.source.path} (formatted)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline\n" for line in lines)


def write_atomically(path: str, text: str) -> None:
    """Replace the file at `path`: readers see the old text or the new one, never a part.

    A symbolic link stays one, and the permissions of an existing file are kept. Raises `OSError`.
    """
    target = Path(os.path.realpath(path))
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with open(descriptor, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _mode(target: Path) -> int:
    """Permissions of the file, or those a new one gets."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
