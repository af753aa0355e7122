"""The diagnostics of one file, as many as anyone reads, and a count of the rest."""

from __future__ import annotations

from collections.abc import Sequence

from checker.diagnostics import Diagnostic, Severity, Source
from checker.report.diagnostics import render, summary
from checker.report.excerpt import Lines, shown
from checker.report.terminal import Terminal

MOST = 50
"""Diagnostics shown at all."""

FEW = 3
"""Warnings shown in full where there is a result to be seen."""


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


def render_brief(
    diagnostics: Sequence[Diagnostic], sources: Sequence[Source], terminal: Terminal
) -> str:
    """Errors in full; more than a few warnings take one line each, so that they hide no result."""
    errors = [d for d in diagnostics if d.severity is Severity.ERROR]
    warnings = [d for d in diagnostics if d.severity is Severity.WARNING]
    if len(warnings) <= FEW:
        return render_first(diagnostics, sources, terminal)
    texts = {source.path: Lines(source.text) for source in sources}
    lines = [_one_line(warning, texts, terminal) for warning in warnings[:MOST]]
    left = f"; {len(warnings) - MOST} more are not shown" if len(warnings) > MOST else ""
    lines.append(f"{len(warnings)} warnings{left}; --verbose shows the places\n")
    full = render_first(errors, sources, terminal)
    return (full + "\n" if full else "") + "".join(lines)


def _one_line(warning: Diagnostic, texts: dict[str, Lines], terminal: Terminal) -> str:
    level = f"{warning.severity.value}[{warning.code.ident}]"
    if terminal.colour:
        level = f"\x1b[1;33m{level}\x1b[0m"
    place = ""
    if warning.primary is not None:
        span = warning.primary.span
        place = shown(span.path)
        if span.path in texts:
            place += f":{texts[span.path].position(span.start)[0]}"
        place += ": "
    return f"{level} {place}{shown(warning.message)}\n"


def _most_serious(diagnostics: Sequence[Diagnostic]) -> Sequence[Diagnostic]:
    if len(diagnostics) <= MOST:
        return diagnostics
    positions = sorted(
        range(len(diagnostics)), key=lambda i: diagnostics[i].severity is not Severity.ERROR
    )
    return [diagnostics[i] for i in sorted(positions[:MOST])]
