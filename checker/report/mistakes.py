"""The diagnostics of one file: the first ones, as many as anyone reads, and a count of the rest."""

from __future__ import annotations

from collections.abc import Sequence

from checker.diagnostics import Diagnostic, Severity, Source
from checker.report.diagnostics import render, summary
from checker.report.terminal import Terminal

MOST = 50
"""Diagnostics shown in full."""


def render_first(
    diagnostics: Sequence[Diagnostic], sources: Sequence[Source], terminal: Terminal
) -> str:
    """Like `checker.report.diagnostics.render`, with the end of a very long list left out.

    What is left out are warnings first; the order of what is shown stays.
    """
    shown = _most_serious(diagnostics)
    text = render(shown, sources, colour=terminal.colour, width=terminal.width)
    if len(shown) < len(diagnostics):
        left = len(diagnostics) - len(shown)
        text += f"and {left} more are not shown ({summary(diagnostics)} in all)\n"
    return text


def _most_serious(diagnostics: Sequence[Diagnostic]) -> Sequence[Diagnostic]:
    if len(diagnostics) <= MOST:
        return diagnostics
    positions = sorted(
        range(len(diagnostics)), key=lambda i: diagnostics[i].severity is not Severity.ERROR
    )
    return [diagnostics[i] for i in sorted(positions[:MOST])]
