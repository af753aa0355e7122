"""Where in the text of a model claims and the steps of a trace stand.

Results name a line; a report for an editor or a reviewer wants the whole stretch, and for each step
of a trace the declaration of what was done. Both are found in the syntax trees of the sources.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cached_property
from pathlib import Path, PurePath
from urllib.parse import quote

from checker.diagnostics import Label, Source, Span
from checker.records import dataclass
from checker.report.excerpt import Lines
from checker.results import ClaimResult, Link, Trace, TraceStep
from checker.syntax import tree
from checker.syntax.parser import parse


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file: lines and columns from 1, columns count characters, the end excluded."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class Places:
    """Finds places in the sources of one file that was checked."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = tuple(sources)
        self._lines = {source.path: Lines(source.text) for source in sources}

    def of_span(self, span: Span) -> Place | None:
        """The place of a span; None where its text is not at hand."""
        lines = self._lines.get(span.path)
        if lines is None:
            return None
        line, column = lines.position(span.start)
        return Place(span.path, line, column, *lines.position(span.end))

    def of_label(self, label: Label) -> Place | None:
        return self.of_span(label.span)

    def of_claim(self, claim: ClaimResult) -> Place:
        """The declaration that makes the claim, or the first column of its line."""
        for item in self._items:
            found = self.of_span(item.span)
            if found is None or (found.path, found.line) != (claim.path, claim.line):
                continue
            if names(item) & {claim.ident, claim.title} or isinstance(item, tree.NoUca):
                return found
        return Place(claim.path, claim.line, 1, claim.line, 1)

    def of_step(self, step: TraceStep) -> Place | None:
        """The declaration of what a step did: an action, an event, or a belief that was told."""
        component = re.sub(r"\[.*", "", step.component)
        for names_it in (component, ""):
            span = self._members.get((names_it, step.action, step.name))
            if span is not None:
                return self.of_span(span)
        return None

    def of_end(self, trace: Trace) -> Place | None:
        """The hazard or constraint that the conclusion of a trace names."""
        ident = trace.conclusion.split(":", 1)[0].strip()
        for item in self._items:
            if isinstance(item, tree.Hazard | tree.Constraint) and ident in names(item):
                if item.condition is not None:
                    return self.of_span(item.span)
        return None

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The arrows of the control structure as the sources declare them, for sequence diagrams: a
        belief comes from the component that the truth which it follows begins with."""
        components = [item for item in self._items if isinstance(item, tree.Component)]
        known = {component.name.text for component in components}
        found = []
        for component in components:
            name = component.name.text
            for member in component.members:
                match member:
                    case tree.Action(target=tree.Ident() as target):
                        words = [w.text for w in (member.ident, member.name) if w is not None]
                        found.append(Link(name, target.text, member.kind, " ".join(words)))
                    case tree.Belief(follows=tree.Follows() as follows):
                        source = _first_of(follows.source, known)
                        if source is not None:
                            found.append(Link(source, name, "belief", member.name.text))
                    case _:
                        pass
        return tuple(found)

    @cached_property
    def _items(self) -> tuple[tree.Item, ...]:
        return tuple(item for source in self._sources for item in parse(source).file.items)

    @cached_property
    def _members(self) -> Mapping[tuple[str, str, str], Span]:
        """Spans by component, identifier and name; with an empty component where it is the only
        one of that identifier and name."""
        found: dict[tuple[str, str, str], Span] = {}
        alone: dict[tuple[str, str], list[Span]] = {}
        for item in self._items:
            if not isinstance(item, tree.Component):
                continue
            for member in item.members:
                match member:
                    case tree.Action():
                        ident = member.ident.text if member.ident else ""
                        name = member.name.text if member.name else ""
                    case tree.Belief():
                        ident, name = "", member.name.text
                    case _:
                        continue
                found.setdefault((item.name.text, ident, name), member.span)
                alone.setdefault((ident, name), []).append(member.span)
        for (ident, name), spans in alone.items():
            if len(spans) == 1:
                found[("", ident, name)] = spans[0]
        return found


def _first_of(expr: tree.Expr, known: set[str]) -> str | None:
    """The first component that an expression names."""
    if isinstance(expr, tree.Ref) and expr.parts[0].name.text in known:
        return expr.parts[0].name.text
    for field in fields(expr):
        value = getattr(expr, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if is_dataclass(part) and not isinstance(part, type | Span):
                found = _first_of(part, known)  # type: ignore[arg-type]
                if found is not None:
                    return found
    return None


def names(item: tree.Item) -> frozenset[str]:
    """What an item is called: its identifier and its title."""
    ident = getattr(item, "ident", None)
    title = getattr(item, "title", None)
    return frozenset(
        text for text in (ident.text if isinstance(ident, tree.Ident) else None, title) if text
    )


def relative(path: str) -> str:
    """The path as seen from the working directory, with `/`; as it is where it lies outside."""
    try:
        inside = Path(os.path.abspath(path)).relative_to(os.getcwd())
    except ValueError:
        return PurePath(path).as_posix()
    return inside.as_posix()


def uri(path: str) -> str:
    """The path as a URI: relative to the working directory, or absolute where it lies outside."""
    seen = relative(path)
    if os.path.isabs(path) and seen == PurePath(path).as_posix():
        return Path(path).as_uri()
    return quote(seen)
