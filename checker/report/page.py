"""The report as one page: everything that is known of a model, to be opened in a browser.

The page is whole in itself: style, script and data are part of it, its policy lets it load nothing
and run no script but its own, and whatever a model's author wrote is text and never markup.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import Any

from checker import __version__
from checker.diagnostics import has_errors
from checker.model import entities
from checker.model.areas import Area
from checker.model.structure import Structure
from checker.model.wording import Wording
from checker.quantities import instant
from checker.records import dataclass
from checker.report import plots, svg
from checker.report.diagnostics import render as render_diagnostic
from checker.report.diagram import diagram
from checker.report.excerpt import shown
from checker.report.folding import by_file
from checker.report.items import Items, Json
from checker.report.standing import Standing, counts, standing, tally
from checker.report.text import name_of
from checker.report.times import elapsed
from checker.report.trace import headline
from checker.results import (
    CellResult,
    CellStatus,
    ClaimResult,
    Explanation,
    FileResult,
    Kind,
    Link,
    Trace,
    Verdict,
)

WIDTH = 96
"""Columns of a message from the compiler."""

_MARKS = {
    CellStatus.CONFIRMED: ("found", "confirmed"),
    CellStatus.REFUTED: ("bad", "refuted"),
    CellStatus.HAZARDOUS: ("bad", "hazardous"),
    CellStatus.SAFE: ("good", "proved safe"),
    CellStatus.ARGUED: ("argued", "argued"),
    CellStatus.NOT_CHECKED: ("open", "not checked"),
    CellStatus.NOT_APPLICABLE: ("none", "not applicable"),
    CellStatus.UNDECIDED: ("undecided", "undecided"),
}
_CLASSES = {
    Standing.NOT_MET: "bad",
    Standing.UNDECIDED: "undecided",
    Standing.MET: "good",
    Standing.NOT_CHECKED: "open",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A region: which check claims it (empty: it was found), of which hazard, where it is safe."""

    check: str
    hazard: str
    condition: str
    exact: bool
    area: Area | None


@dataclass(frozen=True, slots=True)
class Material:
    """All that the page is made of. `certificates` are the files of proofs, by kind and name of
    their claim, as the page is to link to them."""

    model: entities.Model
    structure: Structure
    checked: FileResult
    cells: tuple[CellResult, ...]
    explanations: tuple[Explanation, ...]
    regions: tuple[Drawn, ...]
    certificates: dict[tuple[str, str], str]


def render(material: Material) -> str:
    """The whole page."""
    from jinja2 import DictLoader, Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=DictLoader({"page": asset("page.html.j2")}),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["shown"] = shown
    view = _View(material)
    context = view.context()
    script = asset("page.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return environment.get_template("page").render(
        **context,
        structure=Markup(svg.inline(view.drawn)),
        style=Markup(svg.STYLE + asset("page.css")),
        script=Markup(script),
        script_hash=digest,
        data=Markup(_data(view.items.data())),
        version=__version__,
    )


def asset(name: str) -> str:
    return files("checker.report").joinpath("assets", name).read_text(encoding="utf-8")


def _data(what: Any) -> str:
    """JSON that cannot end the element that it stands in."""
    text = json.dumps(what, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


class _View:
    """What the template shows, section by section."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._model = material.model
        self._words = Wording(material.model)
        self.drawn = diagram(material.model, material.structure)
        links = [Link(e.source, e.target, e.kind.value, e.label) for e in material.structure.edges]
        self.items = Items(self.drawn, links)

    def context(self) -> Json:
        material, model = self._material, self._model
        claims = self.claims()
        return {
            "name": model.name,
            "title": model.title,
            "path": material.checked.path,
            "interrupted": material.checked.interrupted,
            "tally": self.tally(),
            "summary": tally(material.checked.claims),
            "claims": claims,
            "claim_groups": by_file(claims),
            "kinds": list(dict.fromkeys(c["kind"] for c in claims)),
            "losses": self.losses(),
            "arrows": [svg.described(a) for a in self.drawn.arrows],
            "components": self.components(),
            "grid": self.grid(),
            "matrix": self.matrix(),
            "incidents": self.incidents(claims),
            "regions": self.regions(),
            "proofs": by_file(self.proofs()),
            "messages": self.messages(),
            "wrong": has_errors(material.checked.diagnostics),
            "runs": self.runs(),
        }

    # ------------------------------------------------------------------ claims

    def tally(self) -> list[Json]:
        found = counts(self._material.checked.claims)
        return [{"word": k.value, "number": n, "status": _CLASSES[k]} for k, n in found.items()]

    def claims(self) -> list[Json]:
        order = list(Standing)
        ordered = sorted(self._material.checked.claims, key=lambda c: order.index(standing(c)))
        return [self._claim(claim) for claim in ordered]

    def _claim(self, claim: ClaimResult) -> Json:
        kind = standing(claim)
        runs = [(claim.expected, claim.trace)] if claim.trace is not None else []
        runs = self._of_uca(claim) or runs
        item = self.items.add(
            name_of(claim),
            claim.kind.value,
            _CLASSES[kind],
            kind.value,
            [claim.expected if claim.expected != claim.ident else "", *_found(claim), *claim.notes],
            runs,
            self._actions(claim),
            self._paths(claim),
        )
        return {
            "ident": "" if claim.kind is Kind.CHECK else claim.ident,
            "name": claim.title or claim.ident,
            "kind": claim.kind.value,
            "status": _CLASSES[kind],
            "word": kind.value,
            "expected": claim.expected if claim.expected != claim.ident else "",
            "found": "; ".join((*_found(claim), *claim.notes)),
            "time": elapsed(claim.seconds) if claim.seconds else "",
            "file": claim.path,
            "item": item,
            "runs": len(runs),
        }

    def _of_uca(self, claim: ClaimResult) -> list[tuple[str, Trace]]:
        """Every minimal set of scenarios with which an unsafe control action is a cause."""
        if claim.kind is not Kind.UCA:
            return []
        return [
            (f"{e.hazard}, {_set(e.scenarios)}", e.trace)
            for e in self._material.explanations
            if e.uca == claim.ident
        ]

    def _actions(self, claim: ClaimResult) -> list[str]:
        positions = [i for u in self._model.ucas if u.ident == claim.ident for i in u.actions]
        if claim.kind is Kind.NO_UCA:
            for argued in self._model.no_ucas:
                if claim.ident == f"{_label(argued)} {argued.guideword.value}":
                    positions += argued.actions
        return [self._model.actions[i].label for i in positions]

    def _paths(self, claim: ClaimResult) -> list[str]:
        switches = [s for s in self._model.scenarios if s.ident == claim.ident]
        lost = (entities.Lose, entities.Delay)
        return [e.path for s in switches for e in s.effects if isinstance(e, lost)]

    # ------------------------------------------------------------------ the analysis

    def losses(self) -> list[Json]:
        m, say = self._model, self._words.expression
        return [
            {
                "ident": loss.ident,
                "title": loss.title,
                "hazards": [
                    {
                        "ident": h.ident,
                        "title": h.title,
                        "when": " or ".join(say(c) for c in h.conditions),
                        "ucas": [u.ident for u in m.ucas if h.ident in u.hazards],
                    }
                    for h in m.hazards
                    if loss.ident in h.losses
                ],
            }
            for loss in m.losses
        ]

    def components(self) -> list[Json]:
        return [
            {"name": b.name, "kind": b.kind, "note": b.note, "title": b.title}
            for b in self.drawn.boxes
        ]

    # ------------------------------------------------------------------ the grid

    def grid(self) -> Json:
        rows: dict[str, list[CellResult]] = {}
        for cell in self._material.cells:
            rows.setdefault(cell.action, []).append(cell)
        words = list(dict.fromkeys(c.guideword for c in self._material.cells))
        present = {c.status for c in self._material.cells}
        return {
            "guidewords": words,
            "rows": [
                {
                    "action": action,
                    "title": self._title(action),
                    "cells": [
                        self._cell(c) for c in sorted(row, key=lambda c: words.index(c.guideword))
                    ],
                }
                for action, row in rows.items()
            ],
            "legend": [{"status": _MARKS[s][0], "word": s.value} for s in _MARKS if s in present],
        }

    def _title(self, action: str) -> str:
        return next((a.title for a in self._model.actions if a.label == action), "")

    def _cell(self, cell: CellResult) -> Json:
        css, word = _MARKS[cell.status]
        runs = []
        lines = [] if cell.findings else [cell.reason]
        for finding in cell.findings:
            who = f"{finding.uca}, {finding.hazard}" if finding.uca else finding.hazard
            lines.append(f"{who}: {finding.status.value}" + _because(finding.reason))
            mine = [e for e in self._material.explanations if e.uca == finding.uca != ""]
            of_hazard = [e for e in mine if e.hazard == finding.hazard]
            if of_hazard:
                runs += [(f"{who}, {_set(e.scenarios)}", e.trace) for e in of_hazard]
            elif finding.trace is not None:
                runs.append((who, finding.trace))
        name = f"{cell.action} {cell.guideword}"
        item = self.items.add(name, "cell", css, word, lines, runs, [cell.action])
        return {
            "name": name,
            "status": css,
            "word": word,
            "ucas": list(cell.ucas),
            "hazards": list(cell.hazards) if css in ("found", "bad", "undecided") else [],
            "item": item,
            "runs": len(runs),
        }

    # ------------------------------------------------------------------ scenarios x UCAs

    def matrix(self) -> Json:
        m = self._model
        ucas = list(m.ucas)
        rows = []
        for scenario in m.scenarios:
            cells = [self._explained(scenario, u) for u in ucas]
            rows.append(
                {
                    "ident": scenario.ident,
                    "title": scenario.title,
                    "kind": "" if scenario.kind is None else scenario.kind.value,
                    "cells": cells,
                }
            )
        return {"ucas": [{"ident": u.ident, "title": u.title} for u in ucas], "rows": rows}

    def _explained(self, scenario: entities.Scenario, uca: entities.Uca) -> Json | None:
        """What is known of one scenario and one unsafe control action; None where nothing is."""
        found = [
            e
            for e in self._material.explanations
            if e.uca == uca.ident and scenario.ident in e.scenarios
        ]
        stated = uca.ident in scenario.ucas
        if not found and not stated:
            return None
        if found and stated:
            css, word = "found", "confirmed"
        elif found:
            css, word = "extra", "found, not claimed"
        else:
            css, word = self._unfound(scenario.ident, uca.ident)
        runs = [(f"{e.hazard}, {_set(e.scenarios)}", e.trace) for e in found]
        paths = [e.path for e in scenario.effects if isinstance(e, entities.Lose | entities.Delay)]
        actions = [self._model.actions[i].label for i in uca.actions]
        title = f"{scenario.ident} and {uca.ident}"
        lines = [scenario.title, uca.title]
        item = self.items.add(title, "explanation", css, word, lines, runs, actions, paths)
        return {"name": title, "status": css, "word": word, "item": item, "runs": len(runs)}

    def _unfound(self, scenario: str, uca: str) -> tuple[str, str]:
        claims = [c for c in self._material.checked.claims if c.kind is Kind.SCENARIO]
        claim = next((c for c in claims if c.ident == scenario), None)
        if claim is None or claim.verdict is Verdict.NOT_CHECKED:
            return "open", "not checked"
        if claim.met is False and any(f"in which {uca} is" in n for n in claim.notes):
            return "bad", "refuted"
        if any(n.startswith(f"{uca}: not checked") for n in claim.notes):
            return "open", "not checked"
        return "undecided", "undecided"

    def incidents(self, claims: Sequence[Json]) -> list[Json]:
        known = {c["name"]: c for c in claims if c["kind"] == Kind.INCIDENT.value}
        return [
            {
                "title": i.title,
                "count": i.count,
                "scenario": i.scenario,
                "ucas": list(i.ucas),
                "claim": known.get(i.title),
            }
            for i in self._model.incidents
        ]

    # ------------------------------------------------------------------ regions, proofs, messages

    def regions(self) -> list[Json]:
        from markupsafe import Markup

        return [
            {
                "title": r.check or f"{r.hazard}: region found",
                "hazard": r.hazard,
                "condition": r.condition,
                "status": self._region_status(r),
                "facets": [
                    {"label": label, "svg": Markup(drawn)}
                    for label, drawn in plots.facets(r.area, r.condition)
                ],
                "here": _here(r.area),
            }
            for r in self._material.regions
        ]

    def _region_status(self, region: Drawn) -> tuple[str, str]:
        if not region.check:
            return ("good", "exact") if region.exact else ("undecided", "in part")
        for claim in self._material.checked.claims:
            if claim.kind is Kind.CHECK and claim.ident == region.check:
                return _CLASSES[standing(claim)], standing(claim).value
        return "open", "not checked"

    def proofs(self) -> list[Json]:
        return [
            {
                "name": name_of(c),
                "expected": c.expected,
                "proof": c.proof or c.engine,
                "notes": list(c.notes),
                "file": c.path,
                "certificate": self._material.certificates.get((c.kind.value, c.ident), ""),
            }
            for c in self._material.checked.claims
            if c.verdict is Verdict.UNREACHABLE and (c.proof or c.engine)
        ]

    def messages(self) -> list[Json]:
        return [
            {
                "code": d.code.ident,
                "severity": d.severity.value,
                "message": d.message,
                "text": render_diagnostic(
                    [d], self._material.checked.sources, colour=False, width=WIDTH
                ),
            }
            for d in self._material.checked.diagnostics
        ]

    def runs(self) -> list[Json]:
        """The runs of what failed, for print and for who has no script."""
        return [
            {
                "name": name_of(c),
                "steps": [(instant(s.time), s.component, headline(s)) for s in c.trace.steps],
                "end": instant(c.trace.end),
                "conclusion": c.trace.conclusion,
            }
            for c in self._material.checked.claims
            if c.trace is not None and standing(c) in (Standing.NOT_MET, Standing.UNDECIDED)
        ]


def _found(claim: ClaimResult) -> Iterable[str]:
    match claim.verdict:
        case Verdict.UNREACHABLE:
            by = claim.proof or claim.engine
            yield f"proved unreachable by {by}" if by else "unreachable"
        case Verdict.REACHABLE:
            yield f"reachable, found by {claim.engine}" if claim.engine else "reachable"
        case Verdict.UNDECIDED if claim.depth is not None and claim.depth >= 0:
            yield f"searched to depth {claim.depth}"
        case _:
            return


def _set(scenarios: Sequence[str]) -> str:
    return f"with {', '.join(scenarios)}" if scenarios else "the design itself"


def _because(reason: str) -> str:
    return f"; {reason}" if reason else ""


def _label(claim: entities.NoUca) -> str:
    return claim.action if claim.action_name is None else f"{claim.action} {claim.action_name}"


def _here(area: Area | None) -> str:
    if area is None:
        return ""
    known = [a for a in area.axes if a.here is not None]
    return ", ".join(
        f"{a.name} = {plots.quantity(a.here, a.unit)}" for a in known if a.here is not None
    )


__all__ = ["Drawn", "Material", "asset", "render"]
