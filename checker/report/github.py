"""The report for GitHub Actions: workflow commands that become annotations of a pull request.

One for each mistake and each claim that is not met (error), undecided (warning) or known from a
baseline (notice). GitHub shows ten errors and ten warnings of a step; the order of the file is kept
and errors come first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.diagnostics import Diagnostic, Severity
from checker.report.places import Place, Places, relative
from checker.report.standing import Standing, standing
from checker.report.text import name_of
from checker.report.wording import finding, story_of
from checker.results import ClaimResult, FileResult

_ORDER = ("error", "warning", "notice")


def render(results: Sequence[FileResult]) -> str:
    """Lines for standard output of a step; empty where there is nothing to say."""
    found = [annotation for result in results for annotation in _annotations(result)]
    found.sort(key=lambda annotation: _ORDER.index(annotation[0]))
    return "".join(f"::{level} {where}::{text}\n" for level, where, text in found)


def _annotations(result: FileResult) -> Iterator[tuple[str, str, str]]:
    places = Places(result.sources)
    for diagnostic in result.diagnostics:
        yield _mistake(diagnostic, places, result.path)
    for claim in result.claims:
        if standing(claim) in (Standing.NOT_MET, Standing.UNDECIDED):
            yield _claim(claim, places.of_claim(claim))
    if result.interrupted:
        text = "interrupted: claims that are not reported were not looked at"
        yield "warning", _properties(Place(result.path, 1, 1, 1, 1), "kcheck"), _data(text)


def _mistake(diagnostic: Diagnostic, places: Places, path: str) -> tuple[str, str, str]:
    level = "error" if diagnostic.severity is Severity.ERROR else "warning"
    place = places.of_label(diagnostic.primary) if diagnostic.primary else None
    if place is None:
        where = diagnostic.primary.span.path if diagnostic.primary else path
        place = Place(where, 1, 1, 1, 1)
    lines = [diagnostic.message]
    if diagnostic.primary and diagnostic.primary.text:
        lines.append(diagnostic.primary.text)
    lines += diagnostic.notes
    lines += [f"help: {diagnostic.help}"] if diagnostic.help else []
    title = f"{diagnostic.code.ident}: {diagnostic.code.title}"
    return level, _properties(place, title), _data("\n".join(lines))


def _claim(claim: ClaimResult, place: Place) -> tuple[str, str, str]:
    kind = standing(claim)
    level = "error" if kind is Standing.NOT_MET else "warning"
    if claim.accepted:
        level = "notice"
    title = f"{'known: ' if claim.accepted else ''}{kind.value}: {name_of(claim)}"
    lines = [finding(claim), *claim.notes]
    if claim.trace is not None:
        lines += ["", *story_of(claim.trace)]
    return level, _properties(place, title), _data("\n".join(lines))


def _properties(place: Place, title: str) -> str:
    """GitHub takes columns only where a place is within one line."""
    where = {"file": relative(place.path), "line": str(place.line)}
    if place.end_line > place.line:
        where["endLine"] = str(place.end_line)
    elif place.end_column > place.column:
        where |= {"col": str(place.column), "endColumn": str(place.end_column)}
    where["title"] = title
    return ",".join(f"{name}={_property(value)}" for name, value in where.items())


def _data(text: str) -> str:
    """Escaped as GitHub's own toolkit does it, so that a message may have several lines and none of
    its text can begin a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
