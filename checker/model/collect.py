"""Puts the items of all files together: what is declared, by name, with duplicates reported.

Nothing is resolved here. Items that may be reopened (hazards, scenarios, mitigations) and
components that may be told in parts keep the list of their parts in the order of the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Protocol, TypeVar, assert_never

from checker import codes
from checker.diagnostics import Label, Span
from checker.model.reporter import Reporter
from checker.records import dataclass
from checker.syntax import tree


@dataclass(slots=True)
class Collected:
    """All items of a system by name or identifier."""

    system: tree.System | None = None
    losses: dict[str, tree.Loss] = field(default_factory=dict)
    hazards: dict[str, list[tree.Hazard]] = field(default_factory=dict)
    constraints: dict[str, tree.Constraint] = field(default_factory=dict)
    params: dict[str, tree.Param] = field(default_factory=dict)
    types: dict[str, tree.TypeDef] = field(default_factory=dict)
    lets: dict[str, tree.Let] = field(default_factory=dict)
    groups: dict[str, tree.Group] = field(default_factory=dict)
    components: dict[str, list[tree.Component]] = field(default_factory=dict)
    paths: dict[str, tree.Path] = field(default_factory=dict)
    ucas: dict[str, tree.Uca] = field(default_factory=dict)
    no_ucas: list[tree.NoUca] = field(default_factory=list)
    scenarios: dict[str, list[tree.Scenario]] = field(default_factory=dict)
    mitigations: dict[str, list[tree.Mitigation]] = field(default_factory=dict)
    incidents: list[tree.Incident] = field(default_factory=list)
    checks: list[tree.Check] = field(default_factory=list)
    assumptions: list[tree.Assumption] = field(default_factory=list)


class _Named(Protocol):
    @property
    def name(self) -> tree.Ident: ...


class _Reopenable(Protocol):
    @property
    def ident(self) -> tree.Ident: ...
    @property
    def title(self) -> str | None: ...


_N = TypeVar("_N", bound=_Named)
_R = TypeVar("_R", bound=_Reopenable)


class _Collector:
    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self.found = Collected()
        self.names: dict[tuple[str, str], tuple[str, Span]] = {}
        self.idents: dict[str, tuple[str, Span]] = {}

    def name(self, space: str, what: str, into: dict[str, _N], item: _N) -> None:
        """Files `item` under its name unless something of that name space has it already."""
        text = item.name.text
        before = self.names.get((space, text))
        if before is not None:
            kind, span = before
            self.reporter.error(
                codes.DUPLICATE_NAME,
                f"{what} `{text}` is declared although there is a {kind} of that name",
                item.name.span,
                "the second declaration",
                also=(Label(span, f"the {kind} is declared here"),),
                help="rename one of the two, or delete it",
            )
            return
        self.names[(space, text)] = (what, item.name.span)
        into[text] = item

    def ident(self, what: str, ident: tree.Ident) -> bool:
        """Whether the identifier is new; reported where it is not."""
        before = self.idents.get(ident.text)
        if before is None:
            self.idents[ident.text] = (what, ident.span)
            return True
        kind, span = before
        self.reporter.error(
            codes.DUPLICATE_IDENTIFIER,
            f"identifier {ident.text} names two things: a {kind} and a {what}"
            if kind != what
            else f"{what} {ident.text} is declared twice",
            ident.span,
            "declared again here",
            also=(Label(span, "first declared here"),),
            help="give each its own number; identifiers are what tables and reports refer to",
        )
        return False

    def reopen(self, what: str, into: dict[str, list[_R]], item: _R) -> None:
        """Files a part of something that has its title in exactly one place."""
        parts = into.get(item.ident.text)
        titled = [part for part in parts or () if part.title is not None]
        if item.title is not None and titled:
            self.reporter.error(
                codes.DUPLICATE_IDENTIFIER,
                f"{what} {item.ident.text} is declared twice",
                item.ident.span,
                "has a title again",
                also=(Label(titled[0].ident.span, "first declared here"),),
                help=f"leave out the title to add to {item.ident.text}, or give this one a number "
                "of its own",
            )
            return
        if parts is None:
            before = self.idents.get(item.ident.text)
            if before is not None and before[0] != what:
                self.ident(what, item.ident)
                return
            self.idents[item.ident.text] = (what, item.ident.span)
            into[item.ident.text] = [item]
        else:
            parts.append(item)

    def untitled(self, what: str, items: dict[str, list[_R]]) -> None:
        """Reports what is reopened but was never opened with a title."""
        for ident, parts in items.items():
            if all(part.title is None for part in parts):
                self.reporter.error(
                    codes.NEVER_TITLED,
                    f"{what} {ident} is added to but declared nowhere",
                    parts[0].ident.span,
                    "has no title, so it adds to another declaration",
                    help=f'write `{what} {ident} "what it is" ..`, or import the file that '
                    "declares it",
                )

    def take(self, item: tree.Item) -> None:
        found = self.found
        match item:
            case tree.System() | tree.Import():
                pass
            case tree.Loss():
                if self.ident("loss", item.ident):
                    found.losses[item.ident.text] = item
            case tree.Hazard():
                self.reopen("hazard", found.hazards, item)
            case tree.Constraint():
                if self.ident("constraint", item.ident):
                    found.constraints[item.ident.text] = item
            case tree.Param():
                self.name("value", "parameter", found.params, item)
            case tree.Let():
                self.name("value", "let", found.lets, item)
            case tree.TypeDef():
                self.name("domain", "type", found.types, item)
            case tree.Group():
                self.name("domain", "group", found.groups, item)
            case tree.Component():
                found.components.setdefault(item.name.text, []).append(item)
            case tree.Path():
                self.name("path", "path", found.paths, item)
            case tree.Uca():
                if self.ident("uca", item.ident):
                    found.ucas[item.ident.text] = item
            case tree.NoUca():
                found.no_ucas.append(item)
            case tree.Scenario():
                self.reopen("scenario", found.scenarios, item)
            case tree.Mitigation():
                self.reopen("mitigation", found.mitigations, item)
            case tree.Incident():
                found.incidents.append(item)
            case tree.Check():
                found.checks.append(item)
            case tree.Assumption():
                found.assumptions.append(item)
            case _:
                assert_never(item)


def collect(files: Sequence[tree.File], reporter: Reporter) -> Collected:
    """The items of `files`, the root first: its `system` is the one that counts."""
    collector = _Collector(reporter)
    for file in files:
        systems = [item for item in file.items if isinstance(item, tree.System)]
        for again in systems[1:]:
            reporter.error(
                codes.DUPLICATE_NAME,
                "a file has one `system`, and this is the second",
                again.span,
                "second `system`",
                also=(Label(systems[0].span, "the first"),),
                help="delete one of them, or put the second system into a file of its own",
            )
        if systems and collector.found.system is None and file is files[0]:
            collector.found.system = systems[0]
        for item in file.items:
            collector.take(item)
    collector.untitled("hazard", collector.found.hazards)
    collector.untitled("scenario", collector.found.scenarios)
    collector.untitled("mitigation", collector.found.mitigations)
    titles: dict[str, tree.Check] = {}
    for check in collector.found.checks:
        before = titles.setdefault(check.title, check)
        if before is not check:
            reporter.warn(
                codes.DUPLICATE_NAME,
                f'two checks have the title "{check.title}"',
                check.span,
                "the second",
                also=(Label(before.span, "the first"),),
                help="reports name a check by its title: make them differ",
            )
    return collector.found
