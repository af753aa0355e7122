"""What can be opened in the page: what is known of a claim or a cell, its runs, and its arrows.

An *item* is what one click opens; the page gets all of them as data, and its script shows one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any

from checker.quantities import instant
from checker.records import dataclass
from checker.report.diagram import Diagram
from checker.report.excerpt import shown
from checker.report.messages import lifelines, messages
from checker.results import Link, Trace

Json = dict[str, Any]
Lit = tuple[int, str]
"""An arrow of the diagram (by number) and the line of its label that is meant."""


@dataclass(slots=True)
class Items:
    """Items and traces are numbered as they are added; the same trace is kept once."""

    drawn: Diagram
    links: Sequence[Link]
    items: list[Json] = field(default_factory=list)
    traces: list[Json] = field(default_factory=list)
    _known: dict[Trace, int] = field(default_factory=dict)
    _arrows: dict[tuple[str, str, str, str], Lit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, arrow in enumerate(self.drawn.arrows):
            for line in arrow.lines:
                lit = (number, line.label)
                self._arrows[arrow.source, arrow.target, line.kind, line.label] = lit

    def add(
        self,
        title: str,
        kind: str,
        status: str,
        word: str,
        lines: Iterable[str] = (),
        runs: Sequence[tuple[str, Trace]] = (),
        actions: Iterable[str] = (),
        paths: Iterable[str] = (),
    ) -> int:
        """A new item; `runs` are traces, each with what it shows; `actions` (as people write them,
        `CA-7 sync`) and `paths` say which arrows it is about, besides those of its runs."""
        named, lost = set(actions), set(paths)
        lit = [
            (number, line.label)
            for number, arrow in enumerate(self.drawn.arrows)
            for line in arrow.lines
            if (line.kind in ("control", "feedback") and line.label in named)
            or (line.path and line.path in lost)
        ]
        self.items.append(
            {
                "title": shown(title),
                "kind": kind,
                "status": status,
                "word": word,
                "lines": [shown(line) for line in lines if line],
                "runs": [[shown(name), self.trace(trace)] for name, trace in runs],
                "arrows": lit,
            }
        )
        return len(self.items) - 1

    def trace(self, trace: Trace) -> int:
        """The number of a trace, for the script of the page."""
        if trace not in self._known:
            self._known[trace] = len(self.traces)
            self.traces.append(self._trace(trace))
        return self._known[trace]

    def _trace(self, trace: Trace) -> Json:
        told = messages(trace, self.links)
        steps: list[Json] = []
        for step, message in zip(trace.steps, told, strict=True):
            arrow = None
            if message.link is not None:
                link = self.links[message.link]
                arrow = self._arrows.get((link.source, link.target, link.kind, link.label))
            steps.append(
                {
                    "time": message.time,
                    "who": shown(step.component),
                    "from": shown(message.sender),
                    "to": shown(message.receiver),
                    "kind": message.kind,
                    "text": shown(message.text),
                    "arrow": arrow,
                    "changes": [
                        [shown(c.variable), shown(c.before), shown(c.after), c.belief]
                        for c in step.changes
                    ],
                    "gaps": [
                        [shown(g.belief), shown(g.believes), shown(g.truth)] for g in step.gaps
                    ],
                    "note": shown(step.note),
                    "shows": shown(step.shows),
                }
            )
        return {
            "chosen": [f"{shown(n)} = {shown(v)}" for n, v in (*trace.parameters, *trace.initial)],
            "people": [shown(name) for name in lifelines(told)],
            "steps": steps,
            "conclusion": shown(trace.conclusion),
            "end": instant(trace.end),
        }

    def data(self) -> Mapping[str, Any]:
        return {"items": self.items, "traces": self.traces}


__all__ = ["Items", "Json"]
