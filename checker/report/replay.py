"""`kcheck replay`: a saved trace as it went again, or where it stopped and what is different there,
for people and programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from io import StringIO
from typing import Any

from checker import __version__
from checker.report.excerpt import shown
from checker.report.json_report import trace_json
from checker.report.terminal import Terminal, console_on
from checker.report.trace import timeline
from checker.results import Difference, ReplayResult, Trace, WrittenTrace

SCHEMA = 1
MOST_DIFFERENCES = 12


def render(
    trace_path: str, model_path: str, result: ReplayResult, trace: Trace | None, terminal: Terminal
) -> str:
    buffer = StringIO()
    console = console_on(buffer, terminal)

    def line(text: str, style: str = "") -> None:
        console.print(shown(text), style=style, soft_wrap=True)

    line(f"{trace_path}  ({result.title})  on {model_path}", "bold")
    buffer.write("\n")
    if trace is not None:
        console.print(timeline(trace, unicode=terminal.unicode, alarm=not result.replays))
        buffer.write("\n")
    if result.replays:
        steps = f"{result.done} step{'s' if result.done != 1 else ''}"
        line(f"replays: all {steps} can be done" if result.done else "replays: it has no steps")
    else:
        line(f"does not replay: {result.where}", "bold red")
        line(f"  {result.reason}")
    here = [d for d in result.differences if d.step == result.failed]
    others = [d for d in result.differences if d.step != result.failed]
    if here:
        line("  when the trace was saved, this step was another:")
        for difference in here:
            _difference(line, difference, "    ")
    if others:
        line("different in steps that can still be done:" if here or not result.replays
             else "different from when the trace was saved, without effect on it:")  # fmt: skip
        for difference in others[:MOST_DIFFERENCES]:
            _difference(line, difference, f"  step {difference.step}, {difference.transition}: ")
        if len(others) > MOST_DIFFERENCES:
            line(f"  and {len(others) - MOST_DIFFERENCES} more")
    for note in result.notes:
        line(f"note: {note}")
    return "".join(text.rstrip() + "\n" for text in buffer.getvalue().splitlines())


def _difference(line: object, difference: Difference, lead: str) -> None:
    assert callable(line)
    line(f"{lead}{difference.what} was {difference.before}, is {difference.now}")


def render_line(trace_path: str, result: ReplayResult) -> str:
    """One of several traces."""
    verdict = "replays" if result.replays else "FAILS"
    lines = [f"{verdict:8} {trace_path}  {result.title}"]
    if not result.replays:
        lines.append(f"         {result.where}: {result.reason}")
    return "\n".join(lines) + "\n"


def render_total(count: int, results: Sequence[ReplayResult]) -> str:
    """How many replay."""
    replaying = sum(result.replays for result in results)
    parts = [f"{replaying} replay", f"{len(results) - replaying} do not"]
    if len(results) < count:
        parts.append(f"{count - len(results)} are wrong")
    return f"{count} trace{'' if count == 1 else 's'}: {', '.join(parts)}\n"


def render_written(traces: Sequence[WrittenTrace], folder: str) -> str:
    """What was saved, and which traces could not be."""
    saved = [trace for trace in traces if trace.path]
    lines = [f"no trace saved for {t.claim}: {t.reason}" for t in traces if not t.path]
    lines.append(f"{len(saved)} of {len(traces)} traces are saved in {folder}")
    return "".join(f"kcheck: {line}\n" for line in lines)


def render_json(result: ReplayResult, trace: Trace | None, *, ascii_only: bool = False) -> str:
    """One trace as a JSON document (`#/$defs/replay` of `schema.json`)."""
    document = {"schema": SCHEMA, "kcheck": __version__, **_replay(result), **trace_json(trace)}
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def render_report(
    results: Sequence[tuple[str, str, ReplayResult, Trace | None]],
    status: int,
    *,
    ascii_only: bool = False,
) -> str:
    """Several traces, each with its path and its model's (`#/$defs/replay_report`)."""
    document = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "traces": [
            {"path": path, "model": model, **_replay(result), **trace_json(trace)}
            for path, model, result, trace in results
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _replay(result: ReplayResult) -> dict[str, Any]:
    return {
        "title": result.title,
        "replays": result.replays,
        "steps_done": result.done,
        "failed_at": None if result.replays else result.failed,
        "where": result.where or None,
        "reason": result.reason or None,
        "differences": [
            {
                "step": d.step,
                "transition": d.transition,
                "what": d.what,
                "before": d.before,
                "now": d.now,
            }
            for d in result.differences
        ],
        "notes": list(result.notes),
    }
