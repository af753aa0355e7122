"""Collects diagnostics while a model is resolved.

The resolver returns None where something was wrong and reported: callers that get None stay silent,
so that one mistake gives one report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.diagnostics import Code, Diagnostic, Label, Severity, Span
from checker.syntax.hints import closest

MOST_SUGGESTIONS = 50


class Reporter:
    """A list of diagnostics that grows; nothing else in the stage is shared and mutable."""

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._seen: set[tuple[str, str, Span]] = set()
        self._first: dict[tuple[str, str], int] = {}
        self._again: dict[int, int] = {}

    def suggest(self, name: str, candidates: Iterable[str]) -> str | None:
        """`did you mean ..?` for a name that does not exist, or None.

        After many diagnostics nobody reads suggestions, and looking for them takes time.
        """
        if len(self.diagnostics) >= MOST_SUGGESTIONS:
            return None
        near = closest(name, sorted(set(candidates)))
        return f"did you mean `{near}`?" if near else None

    def error(
        self,
        code: Code,
        message: str,
        span: Span,
        label: str = "",
        *,
        also: Sequence[Label] = (),
        notes: Sequence[str] = (),
        help: str | None = None,
        about: str | None = None,
    ) -> None:
        """Reports an error; one more of the same code `about` the same name is only counted."""
        if about is not None:
            first = self._first.setdefault((code.ident, about), len(self.diagnostics))
            if first != len(self.diagnostics):
                if self.diagnostics[first].primary != Label(span, label):
                    self._again[first] = self._again.get(first, 0) + 1
                return
        self._add(code, message, Label(span, label), also, notes, help, Severity.ERROR)

    def finished(self) -> tuple[Diagnostic, ...]:
        """All diagnostics, with a note where a name that does not exist is used more than once."""
        return tuple(
            replace(d, notes=(*d.notes, _more_places(self._again[i]))) if i in self._again else d
            for i, d in enumerate(self.diagnostics)
        )

    def warn(
        self,
        code: Code,
        message: str,
        span: Span,
        label: str = "",
        *,
        also: Sequence[Label] = (),
        notes: Sequence[str] = (),
        help: str | None = None,
    ) -> None:
        self._add(code, message, Label(span, label), also, notes, help, Severity.WARNING)

    def _add(
        self,
        code: Code,
        message: str,
        primary: Label,
        also: Sequence[Label],
        notes: Sequence[str],
        help: str | None,
        severity: Severity,
    ) -> None:
        key = (code.ident, message, primary.span)
        if key in self._seen:
            return
        self._seen.add(key)
        self.diagnostics.append(
            Diagnostic(code, message, primary, tuple(also), tuple(notes), help, severity)
        )


def _more_places(count: int) -> str:
    return f"and in {count} more place{'' if count == 1 else 's'}"


def listed(names: Iterable[str], most: int = 8) -> str:
    """Some names for a message, `and n more` where there are many."""
    quoted = [f"`{name}`" for name in names]
    if len(quoted) > most:
        return ", ".join(quoted[:most]) + f" and {len(quoted) - most} more"
    return ", ".join(quoted)
