"""Trace files: a run with all that is needed to do it again, as JSON (`trace.schema.json`).

A trace file names transitions, states and parameters as the model does. Beside each step it keeps
what that step's guard, windows and effects were, so that a later model, in which the step is
refused, can be told from the one in which the trace was found.

Times are milliseconds, written as exact fractions in strings. The version rises when a reader of
the old one could misread the new one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from checker.evidence.documents import Reader, Wrong, json_of

FORMAT = "kcheck trace"
VERSION = 1

Plain = bool | int | str
"""A value as JSON says it: members of enumerations and groups by name, times as fractions."""


@dataclass(frozen=True, slots=True)
class SavedDeviation:
    """`actions` are pairs of component and label, such as `("KubeProxy", "CA-7 sync")`."""

    name: str
    actions: tuple[tuple[str, str], ...]
    guideword: str


@dataclass(frozen=True, slots=True)
class SavedStep:
    """A firing, and what the transition was when the trace was saved, in the language's words.

    `branch` counts those with the same choices, from 0.
    """

    time: Fraction
    transition: str
    component: str
    choices: tuple[tuple[str, str], ...]
    branch: int
    guard: str
    windows: tuple[str, ...]
    effects: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SavedTrace:
    """`files` pairs names of the model's files with the SHA-256 of their texts.

    `sizes` and `parameters` say what groups and parameters were, for comparison; only `values` are
    fixed when the trace is replayed. `reached` counts the steps after which the goal first held.
    """

    title: str
    writer: str
    system: str
    files: tuple[tuple[str, str], ...]
    values: tuple[tuple[str, Plain], ...]
    on: tuple[str, ...]
    free: tuple[str, ...]
    open: tuple[str, ...]
    deviations: tuple[SavedDeviation, ...]
    goal: tuple[str, str] | None
    reached: int | None
    sizes: tuple[tuple[str, Plain], ...]
    parameters: tuple[tuple[str, Plain], ...]
    rigid: tuple[tuple[str, Plain], ...]
    initial: tuple[tuple[str, Plain], ...]
    steps: tuple[SavedStep, ...]
    end: Fraction


def write_trace(trace: SavedTrace) -> str:
    """The trace as JSON, the same bytes for the same trace."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "kcheck": trace.writer,
        "title": trace.title,
        "model": {
            "system": trace.system,
            "files": [{"name": name, "sha256": digest} for name, digest in trace.files],
        },
        "setting": {
            "values": dict(trace.values),
            "on": list(trace.on),
            "free": list(trace.free),
            "open": list(trace.open),
            "deviations": [
                {
                    "name": d.name,
                    "actions": [{"component": c, "action": a} for c, a in d.actions],
                    "guideword": d.guideword,
                }
                for d in trace.deviations
            ],
        },
        "goal": None if trace.goal is None else {"kind": trace.goal[0], "name": trace.goal[1]},
        "reached_after": trace.reached,
        "sizes": dict(trace.sizes),
        "parameters": dict(trace.parameters),
        "rigid": dict(trace.rigid),
        "initial": dict(trace.initial),
        "steps": [_step(step) for step in trace.steps],
        "end": str(trace.end),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _step(step: SavedStep) -> dict[str, Any]:
    return {
        "time": str(step.time),
        "transition": step.transition,
        "component": step.component,
        "choices": dict(step.choices),
        "branch": step.branch,
        "guard": step.guard,
        "windows": list(step.windows),
        "effects": dict(step.effects),
    }


def read_trace(text: str) -> SavedTrace:
    """The trace that a text says; raises `Wrong` where it says none."""
    top = Reader(json_of(text), "the trace")
    if top.get("format") != FORMAT:
        raise Wrong(f'it is no trace: its `format` is not "{FORMAT}"')
    version = top.integer("version")
    if version != VERSION:
        raise Wrong(f"its version is {version}; this kcheck reads version {VERSION}")
    model = Reader(top.get("model"), "`model`")
    setting = Reader(top.get("setting"), "`setting`")
    trace = SavedTrace(
        title=top.text("title"),
        writer=top.text("kcheck"),
        system=model.text("system"),
        files=tuple((f.text("name"), f.text("sha256")) for f in model.objects("files")),
        values=_plain(setting, "values"),
        on=setting.texts("on"),
        free=setting.texts("free"),
        open=setting.texts("open"),
        deviations=tuple(
            SavedDeviation(
                d.text("name"),
                tuple((a.text("component"), a.text("action")) for a in d.objects("actions")),
                d.text("guideword"),
            )
            for d in setting.objects("deviations")
        ),
        goal=_goal(top.optional("goal")),
        reached=None if top.get("reached_after") is None else top.integer("reached_after"),
        sizes=_plain(top, "sizes"),
        parameters=_plain(top, "parameters"),
        rigid=_plain(top, "rigid"),
        initial=_plain(top, "initial"),
        steps=tuple(_read_step(step) for step in top.objects("steps")),
        end=top.fraction("end"),
    )
    top.done()
    _check(trace)
    return trace


def _check(trace: SavedTrace) -> None:
    if trace.reached is not None and not 0 <= trace.reached <= len(trace.steps):
        raise Wrong("`reached_after` is no number of steps of the trace")


def _goal(goal: Reader | None) -> tuple[str, str] | None:
    if goal is None:
        return None
    kind = goal.text("kind")
    if kind not in ("hazard", "constraint", "check"):
        raise Wrong("`kind` of the goal is none of hazard, constraint, check")
    return kind, goal.text("name")


def _read_step(step: Reader) -> SavedStep:
    choices = step.pairs("choices")
    effects = step.pairs("effects")
    if not all(isinstance(value, str) for _, value in (*choices, *effects)):
        raise Wrong(f"choices and effects of {step.where} have values that are no strings")
    return SavedStep(
        step.fraction("time"),
        step.text("transition"),
        step.text("component"),
        choices,
        step.integer("branch"),
        step.text("guard"),
        step.texts("windows"),
        effects,
    )


def _plain(reader: Reader, key: str) -> tuple[tuple[str, Plain], ...]:
    pairs = reader.pairs(key)
    for name, value in pairs:
        if not isinstance(value, bool | int | str):
            raise Wrong(f"`{name[:60]}` in `{key}` is neither a number, a string nor a Boolean")
    return pairs
