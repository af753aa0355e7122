"""Files of a system that stand alone: what they tell, no other file has a hand in.

A file *rests on* the files that declare what it speaks of: variables, parameters, paths, actions.
It stands alone where it is a system of its own, where that system, its imports and all, rests on
nothing outside of it, and where nobody outside writes a variable, widens, loses or slows anything,
or assumes anything, of what is in it. Then the part of the whole that its hazards depend on is the
same in the file alone, and so is what it claims of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from checker.diagnostics import Span, has_errors
from checker.model.entities import (
    Action,
    Belief,
    Check,
    Constraint,
    Mitigation,
    Model,
    Param,
    Path,
    Scenario,
    State,
)
from checker.model.expr import ParamRef, StateRef
from checker.model.load import load_model


def alone(model: Model) -> frozenset[str]:
    """The imported files that stand alone."""
    if len(model.files) == 1:
        return frozenset()
    told = _Told(model)
    return frozenset(path for path in model.files[1:] if told.stands_alone(path))


def seen_from(model: Model, files: frozenset[str]) -> frozenset[str]:
    """What hazards rest on whose predicates stand in these files: all files that may matter to
    them. (No other file writes what they rest on, as long as all that are left out stand alone.)"""
    told = _Told(model)
    waiting = [c.span.path for h in model.hazards for c in h.conditions if c.span.path in files]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting.extend(told.rests[path])
    return frozenset(seen)


class _Told:
    """Which file declares what, and which files rest on which."""

    def __init__(self, model: Model) -> None:
        variables: tuple[State | Belief, ...] = (*model.states, *model.beliefs)
        self.variables = {(v.component, v.name): v.span.path for v in variables}
        self.params = {p.name: p.span.path for p in model.params}
        self.paths = {p.name: p.span.path for p in model.paths}
        self.model = model
        self.rests: dict[str, set[str]] = {path: {path} for path in model.files}
        self.hands: dict[str, set[str]] = {path: set() for path in model.files}
        """For each file, the files of whose things it writes or widens some."""
        for action in model.actions:
            here = action.span.path
            effects = (*action.effects, *(action.lasts.then if action.lasts else ()))
            self.rests[here] |= set(self._named(action))
            self.hands[here] |= {self._home(e.target) for e in effects}
        told: tuple[Belief | Path | State | Param | Check | Constraint, ...] = (
            *model.beliefs, *model.paths, *model.states, *model.params,
            *model.checks, *model.constraints,
        )  # fmt: skip
        # not UCAs: `CA-7 too late` means the file's own CA-7 there, and in the whole all of them
        for item in told:
            self.rests[item.span.path] |= set(self._named(item))
        for hazard in model.hazards:
            for condition in hazard.conditions:
                self.rests[condition.span.path] |= set(self._named(condition))
        switches: tuple[Scenario | Mitigation, ...] = (*model.scenarios, *model.mitigations)
        for switch in switches:
            for effect in switch.effects:
                self.hands[effect.span.path] |= set(self._named(effect))
        for assumption in model.assumptions:
            self.hands[assumption.span.path] |= set(self._named(assumption))
        for component in model.components:
            if component.only is not None:
                self.hands[component.span.path] |= set(self._named(component))

    def stands_alone(self, path: str) -> bool:
        loaded = load_model(path)
        if loaded.model is None or has_errors(loaded.diagnostics):
            return False  # only its importer makes it whole
        mine = {os.path.realpath(file) for file in loaded.model.files}
        inside = {file for file in self.rests if os.path.realpath(file) in mine}
        ground = set().union(*(self.rests[file] for file in inside))
        hands = (self.hands[file] for file in self.hands if file not in inside)
        return ground <= inside and not any(hand & inside for hand in hands)

    def _home(self, target: StateRef) -> str:
        return self.variables[target.component, target.name]

    def _named(self, item: object) -> Iterator[str]:
        """The files that declare what is named in an item."""
        for value in _inside(item):
            if isinstance(value, StateRef):
                yield self._home(value)
            elif isinstance(value, ParamRef) and value.name in self.params:
                yield self.params[value.name]
        yield from (self.paths[p] for p in _texts(item, "path") if p in self.paths)
        yield from (self.params[p] for p in _texts(item, "param") if p in self.params)
        for name in ("actions", "beliefs", "states"):
            family: tuple[Action | Belief | State, ...] = getattr(self.model, name)
            yield from (family[position].span.path for position in getattr(item, name, ()))


def _texts(item: object, name: str) -> Iterator[str]:
    text = getattr(item, name, None)
    if isinstance(text, str):
        yield text


def _inside(item: object) -> Iterator[object]:
    """An item and all values in it, places in texts left out."""
    waiting = [item]
    while waiting:
        value = waiting.pop()
        yield value
        if isinstance(value, tuple):
            waiting.extend(value)
        elif isinstance(value, Mapping):
            waiting.extend(value.values())
        elif is_dataclass(value) and not isinstance(value, (type, Span)):
            waiting.extend(getattr(value, f.name) for f in fields(value))


__all__ = ["alone", "seen_from"]
