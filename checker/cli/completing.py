"""What a shell offers where the command line goes on: models, and what is named in a model.

A model is read for its names as far as it can be read; nothing is said of mistakes in it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from checker.syntax import tree


def models(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Models in the folder that is being named; the shell's own files where folders fit too."""
    folder, start = os.path.split(incomplete)
    try:
        entries = sorted(os.scandir(folder or "."), key=lambda entry: entry.name)
    except OSError:
        return []
    found = []
    for entry in entries:
        if not entry.name.startswith(start) or (entry.name.startswith(".") and not start):
            continue
        if entry.is_dir():
            return [CompletionItem(incomplete, type="file")]
        if entry.name.endswith(".stpa"):
            found.append(CompletionItem(os.path.join(folder, entry.name)))
    return found


def hazards(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Hazards of the model that was named before."""
    return _named(ctx, incomplete, ("Hazard",))


def claims(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Claims of the model that was named before, and its control actions."""
    kinds = ("Uca", "Scenario", "Mitigation", "Constraint", "Check", "Incident", "Hazard")
    return _named(ctx, incomplete, kinds)


def settings(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Scenarios, mitigations, and parameters with `=`, after what stands before a comma."""
    before, comma, last = incomplete.rpartition(",")
    found = [
        *_named(ctx, last, ("Scenario", "Mitigation")),
        *_named(ctx, last, ("Param",), end="="),
    ]
    return [CompletionItem(before + comma + i.value, help=i.help) for i in found]


def parameters(
    ctx: click.Context, _param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Parameters, after what stands before a comma."""
    before, comma, last = incomplete.rpartition(",")
    found = _named(ctx, last, ("Param",))
    return [CompletionItem(before + comma + i.value, help=i.help) for i in found]


def known_codes(
    _ctx: click.Context, _param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Codes of messages."""
    from checker.codes import registry

    wanted = incomplete.upper()
    return [
        CompletionItem(ident, help=code.title)
        for ident, code in registry().items()
        if ident.startswith(wanted)
    ]


def _named(
    ctx: click.Context, incomplete: str, kinds: tuple[str, ...], end: str = ""
) -> list[CompletionItem]:
    path = ctx.params.get("file") or next(filter(os.path.isfile, ctx.args), None)
    found: dict[str, CompletionItem] = {}
    for item in _items(path) if isinstance(path, str) else ():
        if type(item).__name__ not in kinds:
            continue
        title = getattr(item, "title", None) or ""
        ident = getattr(item, "ident", None) or getattr(item, "name", None)
        name = ident.text if ident is not None else title
        if name.startswith(incomplete) and "\n" not in name:
            help_ = title if name != title else ""
            found.setdefault(name, CompletionItem(name + end, help=help_ or None))
    return list(found.values())


def _items(path: str) -> Iterator[tree.Item]:
    """The declarations of a file and of what it imports."""
    from checker.diagnostics import Diagnostic
    from checker.model.load import load_model
    from checker.syntax.parser import parse
    from checker.syntax.sources import load_source

    if isinstance(load_source(path), Diagnostic):
        return
    for source in load_model(path).sources:
        yield from parse(source).file.items
