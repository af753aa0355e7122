"""Mistakes as data: where, what, why, and what to do about it.

A stage never prints and never raises for a mistake in the user's input: it returns `Diagnostic`
values. Rendering them is the business of `checker.report`.
"""

from __future__ import annotations

from enum import Enum

from checker.records import dataclass


class Severity(Enum):
    """An error stops the run before any engine starts; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range `[start, end)` of character offsets in the file `path`.

    `path` is the name under which the file's text is kept in `Sources`; lines and columns are
    computed when a diagnostic is rendered.
    """

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of mistake: `ident` such as `KC104`, and what `kcheck explain` tells of it."""

    ident: str
    title: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Label:
    """A place in the source and what is to be said of it (may be empty)."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake. `message` stands alone: severity, code and message make one useful line."""

    code: Code
    message: str
    primary: Label | None = None
    secondary: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    help: str | None = None
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one input file under the name that spans use for it."""

    path: str
    text: str


def has_errors(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> bool:
    """Whether any of the diagnostics is an error, so that later stages must not run."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
