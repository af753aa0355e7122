"""Golden stories: the run behind every unsafe control action, for each of its hazards, and behind
every incident of the models of Kubernetes.

A story is kept twice, in `golden/FILE/`: as a trace file, and as the text that comes of it where it
is done again (`kcheck replay tests/models/golden` does all). Which run an engine finds depends on
engine, solver and machine; what comes of a kept run depends on nothing but the model. So a change
of a model shows as a difference of a story: in what happens, or in the guard, the window or the
effects of a step of it.

`python3 dev.py tables` looks for all stories anew. It keeps those that go as they did, as long as
no shorter one is found with the same scenarios.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import StringIO
from pathlib import Path

from checker.diagnostics import Diagnostic
from checker.model.load import load_model
from checker.report import replay as report
from checker.report.terminal import Terminal, console_on
from checker.report.trace import timeline
from checker.results import Explanation, Trace
from checker.traces import Replayed, replay_paths, trace_text
from tests.models import paper
from tests.models.packaged import model, path
from tests.models.surveys import FILES, Found

FOLDER = Path(__file__).parent / "golden"
SCREEN = Terminal(width=100, colour=False, unicode=True)


@dataclass(frozen=True, slots=True)
class Story:
    """What a file claims, and the run behind it. `stem` names its files."""

    title: str
    stem: str
    trace: Trace


def folder_of(name: str) -> Path:
    return FOLDER / name


def uca_stem(uca: str, hazard: str) -> str:
    return f"{uca}-{hazard}"


def incident_stem(title: str, hazard: str = "") -> str:
    words = re.findall(r"[a-z0-9]+", title.lower())
    return "-".join(("incident", *words[:7], *([hazard] if hazard else ())))


def stories(name: str, found: Found) -> Iterator[Story]:
    """The stories of one file as the run tells them, of several ways to the same the simplest."""
    told = {}
    here = {u.ident for u in model(name).ucas if u.span.path == model(name).files[0]}
    for finding in (f for cell in found.cells for f in cell.findings):
        if finding.uca in here and finding.trace is not None:
            told[finding.uca, finding.hazard] = finding.trace
    for uca, hazard in told:
        ways = [e for e in found.explanations if (e.uca, e.hazard) == (uca, hazard)]
        trace = _simplest(ways).trace if ways else told[uca, hazard]
        yield Story(f"{uca}, {hazard}", uca_stem(uca, hazard), trace)
    for incident in (i for i in model(name).incidents if i.span.path == model(name).files[0]):
        mine = [
            e
            for e in found.explanations
            if e.uca in incident.ucas and incident.scenario in e.scenarios
        ]
        for hazard in sorted({e.hazard for e in mine}):
            trace = _simplest([e for e in mine if e.hazard == hazard]).trace
            title = f"{incident.title}, {hazard}"
            yield Story(title, incident_stem(incident.title, hazard), trace)


def _simplest(ways: Sequence[Explanation]) -> Explanation:
    """The fewest scenarios, those before others that the paper names."""
    return min(
        ways, key=lambda e: (len(e.scenarios), not _named(e), e.scenarios, len(e.trace.steps))
    )


def _named(cause: Explanation) -> bool:
    uca = int(re.sub(r"\D", "", cause.uca))
    return all(uca in paper.SCENARIOS.get(scenario, ()) for scenario in cause.scenarios)


def replayed(stored: Path, name: str) -> Replayed:
    """A kept run, done again in the model of today."""
    return next(replay_paths([str(stored)], str(path(name))))


def goes_as_before(again: Replayed) -> bool:
    result = again.result
    return result is not None and result.replays and not result.differences


def shown_trace(again: Replayed, name: str) -> Trace:
    """The story, without the scenarios that are off in it, and with the hazard's predicate."""
    assert again.trace is not None
    chosen = tuple(p for p in again.trace.parameters if not re.match(r"HS-\d+$", p[0]) or on(p))
    return replace(again.trace, parameters=chosen, conclusion=_ending(again, name))


def _ending(again: Replayed, name: str) -> str:
    assert again.trace is not None
    words = again.trace.conclusion
    texts = {source.path: source.text for source in again.sources}
    for hazard in model(name).hazards:
        if hazard.ident == words and len(hazard.conditions) == 1:
            span = hazard.conditions[0].span
            said = next(t for p, t in texts.items() if Path(p).samefile(span.path))
            return f"{words}: {' '.join(said[span.start : span.end].split())}"
    return words


def on(parameter: tuple[str, str]) -> bool:
    return parameter[1] == "true"


def scenarios(trace: Trace) -> frozenset[str]:
    return frozenset(p[0] for p in trace.parameters if re.match(r"HS-\d+$", p[0]) and on(p))


def story_text(again: Replayed, name: str) -> str:
    """The story as people read it."""
    assert again.result is not None
    buffer = StringIO()
    console = console_on(buffer, SCREEN)
    console.print(timeline(shown_trace(again, name), unicode=True))
    lines = (line.rstrip() for line in buffer.getvalue().splitlines())
    return "\n".join((again.result.title, "", *lines)) + "\n"


def what_became_of(stored: Path, name: str, again: Replayed) -> str:
    """How the run goes in the model of today, as `kcheck replay` tells it."""
    if again.result is None:
        return "\n".join(d.message for d in again.diagnostics)
    return report.render(stored.name, name, again.result, again.trace, SCREEN)


@cache
def steps(name: str, stem: str) -> int:
    """How many steps a story has."""
    return len(shown_trace(replayed(folder_of(name) / f"{stem}.json", name), name).steps)


def write(every: Mapping[str, Found]) -> None:
    """Write the stories of these files; those of files that are gone leave."""
    for name, found in every.items():
        _write(name, found)
    known = {folder_of(name) for name in FILES}
    for stored in list(FOLDER.rglob("*.json")):
        if stored.parent not in known:
            shutil.rmtree(stored.parent, ignore_errors=True)


def _write(name: str, found: Found) -> None:
    folder = folder_of(name)
    folder.mkdir(parents=True, exist_ok=True)
    left = {p.name for p in folder.iterdir()}
    for story in stories(name, found):
        stored = folder / f"{story.stem}.json"
        if not stored.exists() or not keeps(story, name, replayed(stored, name)):
            stored.write_text(_saved(name, story), encoding="utf-8")
        text = stored.with_suffix(".txt")
        text.write_text(story_text(replayed(stored, name), name), encoding="utf-8")
        left -= {stored.name, text.name}
    for gone in left:
        (folder / gone).unlink()
    if not any(folder.iterdir()):
        folder.rmdir()


def keeps(story: Story, name: str, again: Replayed) -> bool:
    if not goes_as_before(again):
        return False
    kept = shown_trace(again, name)
    return scenarios(kept) == scenarios(story.trace) and len(kept.steps) <= len(story.trace.steps)


def _saved(name: str, story: Story) -> str:
    loaded = load_model(str(path(name)))
    assert loaded.model is not None
    text = trace_text(loaded.model, loaded.sources, story.title, story.trace)
    if isinstance(text, Diagnostic):
        raise ValueError(f"{name}: {story.title}: {text.message}")
    return text
