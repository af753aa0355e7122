"""The report for pull requests and job summaries: Markdown as GitHub and GitLab show it.

What needs attention comes first and says why; each trace is folded away beside it, as a story and
as a sequence diagram. A summary that would be longer than GitHub takes is cut between traces.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from checker.diagnostics import Diagnostic, Severity
from checker.report import mermaid
from checker.report.places import Places, relative
from checker.report.standing import Standing, count, standing, tally
from checker.report.text import name_of
from checker.report.wording import finding, story_of
from checker.results import ClaimResult, FileResult, Link, Shown, Trace

MOST = 900_000
"""Bytes; GitHub refuses a summary of more than 1 MiB."""

_MARKS = {
    Standing.NOT_MET: "❌ not met",
    Standing.UNDECIDED: "⚠️ undecided",
    Standing.MET: "✅ met",
    Standing.NOT_CHECKED: "➖ not checked",
}
_ORDER = list(Standing)


def render(results: Sequence[FileResult]) -> str:
    """The whole report."""
    parts = ["# kcheck\n"]
    claims = [claim for result in results for claim in result.claims]
    parts.append(f"{count(len(results), 'file')}, {tally(claims)}\n")
    size = sum(len(part.encode()) for part in parts)
    left = 0
    for result in results:
        for part, may_go in _file(result):
            size += len(part.encode()) + 1
            if may_go and size > MOST:
                size -= len(part.encode()) + 1
                left += 1
                continue
            parts.append(part)
    if left:
        parts.append(f"{count(left, 'trace')} left out: the summary would be too long.\n")
    return "\n".join(parts)


def _file(result: FileResult) -> Iterator[tuple[str, bool]]:
    """Parts, and whether one may be left out where there is too much."""
    title = f" ({text(result.system)})" if result.system else ""
    yield f"## {code(relative(result.path))}{title}\n", False
    places = Places(result.sources)
    mistakes = [_mistake(d, places) for d in result.diagnostics]
    if mistakes:
        yield "".join(mistakes), False
    claims = sorted(result.claims, key=lambda claim: _ORDER.index(standing(claim)))
    if claims:
        rows = [_row(claim) for claim in claims]
        yield "\n".join(["| | claim | line | |", "|---|---|---|---|", *rows]) + "\n", False
    elif not mistakes:
        yield "no claims\n", False
    for claim in claims:
        if standing(claim) is Standing.NOT_MET and claim.trace is not None:
            yield _details(claim, claim.trace, places.links), True
    if result.interrupted:
        yield "**Interrupted**: claims that are not listed were not looked at.\n", False


def _mistake(diagnostic: Diagnostic, places: Places) -> str:
    mark = "❌" if diagnostic.severity is Severity.ERROR else "⚠️"
    place = places.of_label(diagnostic.primary) if diagnostic.primary else None
    where = f" {code(f'{relative(place.path)}:{place.line}')}" if place else ""
    help_ = f" ({text(diagnostic.help)})" if diagnostic.help else ""
    return f"- {mark} **{diagnostic.code.ident}**{where} {text(diagnostic.message)}{help_}\n"


def _row(claim: ClaimResult) -> str:
    mark = _MARKS[standing(claim)] + (" (known)" if claim.accepted else "")
    return f"| {mark} | {text(name_of(claim))} | {claim.line} | {text(finding(claim))} |"


def _details(claim: ClaimResult, trace: Trace, links: Sequence[Link]) -> str:
    lines = [f"{relative(claim.path)}:{claim.line}", *claim.notes, *story_of(trace)]
    return "\n".join(
        [
            f"<details><summary>{html.escape(name_of(claim))}: the run</summary>",
            "",
            fenced("text", "\n".join(lines)),
            "",
            fenced("mermaid", mermaid.sequence([Shown(name_of(claim), trace)], links)),
            "",
            "</details>",
            "",
        ]
    )


def text(content: str) -> str:
    """Text that means only itself, in a table as elsewhere."""
    escaped = re.sub(r"([\\`*_{}\[\]<>()#|~!$&])", r"\\\1", content)
    return " ".join(escaped.split())


def code(content: str) -> str:
    """A path or a name as code, whatever characters it has."""
    longest = max((len(run) for run in re.findall("`+", content)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if "`" in content else ""
    return f"{ticks}{pad}{content}{pad}{ticks}"


def fenced(language: str, content: str) -> str:
    """A block whose fence is longer than any in it."""
    longest = max((len(run) for run in re.findall("`+", content)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{content.rstrip()}\n{fence}"
