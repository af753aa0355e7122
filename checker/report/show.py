"""`kcheck show`: a model as an analyst reads it, in the order of STPA's four steps.

The control structure comes in layers, from who controls to what is controlled: under each component
its control actions, which go down, and what it is told, which comes up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING, assert_never

from checker.model import entities as model
from checker.model.feedback import Feedback, Reader
from checker.model.wording import Wording
from checker.quantities import instant
from checker.report.excerpt import shown
from checker.report.terminal import Terminal, console_on

if TYPE_CHECKING:
    from rich.table import Table

    from checker.model.structure import Loop, Structure

Entry = tuple[str, str, tuple[str, ...]]
"""What stands on the left, its text, and lines below the text."""


def render(
    what: model.Model,
    built: Structure,
    terminal: Terminal,
    told: Sequence[Feedback] = (),
) -> str:
    """The whole model as text; `built` is its control structure, `told` what is known of the
    delays of its feedback."""
    page = _Page(what, terminal)
    title = f"{what.name}  {what.title}".rstrip()
    parts = [_line(terminal, title, "bold")]
    for heading, entries in page.analysis():
        parts += page.section(heading, entries)
    parts += page.control_structure(built)
    parts += page.section("Feedback", [_feedback(entry) for entry in told])
    for heading, entries in page.claims():
        parts += page.section(heading, entries)
    return "".join(parts)


def _feedback(entry: Feedback) -> Entry:
    """A belief: what it follows, how stale it may be, and whether that is in time for whom."""
    if not entry.known:
        stale = "how stale depends on the member or the state"
    elif entry.stale is None or entry.unsettled is None:
        stale = "stale without a bound"
    else:
        stale = f"stale for at most {instant(entry.stale)}"
        if entry.unsettled != entry.stale:
            stale += f", {instant(entry.unsettled)} while that keeps changing"
    readers = tuple(f"{r.action}: {_in_time(entry, r)}" for r in entry.readers)
    return entry.belief, f"follows {entry.follows}; {stale}", readers


def _in_time(entry: Feedback, reader: Reader) -> str:
    if reader.fits is None:
        return "cannot be said"
    if reader.allowed is None:
        return "bounded" if reader.fits else "does not fit: no bound"
    parts = " + ".join("no bound" if t is None else instant(t) for t in (entry.stale, reader.own))
    return (
        f"{'fits' if reader.fits else 'does not fit'}: {parts}, needed in {instant(reader.allowed)}"
    )


class _Page:
    def __init__(self, what: model.Model, terminal: Terminal) -> None:
        self._model = what
        self._words = Wording(what)
        self._terminal = terminal
        marks = ("↓", "↑", "→", "•") if terminal.unicode else ("v", "^", "->", "*")
        self._down, self._up, self._to, self._event = marks

    # ------------------------------------------------------------------ the analysis

    def analysis(self) -> Iterator[tuple[str, list[Entry]]]:
        m, say = self._model, self._words.expression
        yield "Losses", [(loss.ident, loss.title, ()) for loss in m.losses]
        yield (
            "Hazards",
            [
                (h.ident, _titled(h.title, h.losses), tuple(f"when {say(c)}" for c in h.conditions))
                for h in m.hazards
            ],
        )
        yield (
            "Safety constraints",
            [
                (
                    c.ident,
                    _titled(c.title, c.hazards),
                    () if c.condition is None else (f"requires {say(c.condition)}",),
                )
                for c in m.constraints
            ],
        )
        yield "Parameters", [self._param(p) for p in m.params]
        yield "Groups", [(f"{g.name}[{say(g.size)}]", g.title, ()) for g in m.groups]

    def _param(self, param: model.Param) -> Entry:
        words = self._words
        per = f" per {words.binders(param.binders)}" if param.binders else ""
        value = "" if param.default is None else f" = {words.expression(param.default)}"
        domain = ""
        if param.low is not None or param.high is not None:
            ends = ("" if e is None else words.expression(e) for e in (param.low, param.high))
            domain = f" in {'..'.join(ends)}"
        text = f"{words.type(param.type)}{per}{value}{domain}"
        return param.name, text, _some(param.title)

    # ------------------------------------------------------------------ the control structure

    def control_structure(self, built: Structure) -> Iterator[str]:
        components = {component.name: component for component in self._model.components}
        if not components:
            return
        yield "\n" + _line(self._terminal, "Control structure", "bold")
        for number, layer in enumerate(built.layers, start=1):
            yield "\n" + _line(self._terminal, f"  Layer {number}", "dim")
            for name in layer:
                yield self._table([self._component(components[name])])
                yield self._table(list(self._members(components[name])), indent=4)
        yield from self.section("Paths", [self._path(path) for path in self._model.paths])
        yield from self.section("Control loops", [self._loop(loop) for loop in built.loops])

    def _component(self, component: model.Component) -> Entry:
        words = self._words
        name = component.name
        if component.binders:
            name += f" per {words.binders(component.binders)}"
        notes = [component.kind]
        if component.controls:
            notes.append(f"controls {', '.join(component.controls)}")
        if component.only is not None:
            notes.append(f"only with {words.expression(component.only)}")
        return name, ", ".join(notes), _some(component.title)

    def _members(self, component: model.Component) -> Iterator[Entry]:
        m = self._model
        actions = [m.actions[i] for i in component.actions]
        yield from (self._action(a) for a in actions if a.kind == "control")
        yield from (self._belief(m.beliefs[i]) for i in component.beliefs)
        yield from (self._action(a) for a in actions if a.kind == "feedback")
        yield from (self._action(a) for a in actions if a.kind == "event")
        yield from (self._state(m.states[i]) for i in component.states)

    def _action(self, action: model.Action) -> Entry:
        words = self._words
        mark = {"control": self._down, "feedback": self._up}.get(action.kind, self._event)
        name = " ".join(part for part in (action.ident, action.name) if part)
        choices = f" any {words.binders(action.choices)}" if action.choices else ""
        target = f" {self._to} {action.target}" if action.target else ""
        over = f" over {action.path}" if action.path else ""
        when = [words.timing(action.timing)]
        if action.after is not None:
            when.append(f"after {words.action(action.after)}")
        if action.lasts is not None:
            until = action.lasts.until
            stop = "" if until is None else f" until {words.expression(until)}"
            when.append(f"lasts {words.window(action.lasts.window)}{stop}")
        if action.only is not None:
            when.append(f"only with {words.expression(action.only)}")
        if not action.has_behaviour:
            when.append("no behaviour given")
        lines = [] if action.guard is None else [f"when {words.expression(action.guard)}"]
        if action.needs is not None:
            bound = action.needs.duration
            due = "" if bound is None else f" in {words.expression(bound)}"
            lines.append(f"needs {words.expression(action.needs.condition)}{due}")
        lines += _some(", ".join(part for part in when if part))
        lines += [f"do {words.effect(effect)}" for effect in action.effects]
        if action.lasts is not None:
            lines += [f"then {words.effect(effect)}" for effect in action.lasts.then]
        return mark, f"{name}{choices}{target}{over}", tuple(lines)

    def _belief(self, belief: model.Belief) -> Entry:
        words = self._words
        if belief.follows is None:
            initial = "any" if belief.initial is None else words.expression(belief.initial)
            text = f"believes {belief.name} : {words.type(belief.type)} = {initial}"
            return " ", text, ()
        text = f"learns {belief.name} from {words.expression(belief.follows)}"
        within = "" if belief.window is None else f"within {words.window(belief.window)}"
        over = "" if belief.path is None else f"over {belief.path}"
        latest = "latest" if belief.latest else ""
        return self._up, text, _some(" ".join(part for part in (latest, within, over) if part))

    def _state(self, state: model.State) -> Entry:
        words = self._words
        component = next(c for c in self._model.components if c.name == state.component)
        own = state.binders[len(component.binders) :]
        per = f" per {words.binders(own)}" if own else ""
        initial = "any" if state.initial is None else words.expression(state.initial)
        text = f"state {state.name}{per} : {words.type(state.type)} = {initial}"
        return " ", text, _some(state.title)

    def _path(self, path: model.Path) -> Entry:
        words = self._words
        per = f" per {words.binders(path.binders)}" if path.binders else ""
        takes = f", takes {words.window(path.takes)}" if path.takes else ""
        text = f"{', '.join(path.sources)} {self._to} {path.target}{per}{takes}"
        return path.name, text, ()

    def _loop(self, loop: Loop) -> Entry:
        return loop.action, f" {self._to} ".join((*loop.components, loop.components[0])), ()

    # ------------------------------------------------------------------ what is claimed

    def claims(self) -> Iterator[tuple[str, list[Entry]]]:
        m = self._model
        yield "Unsafe control actions", [*map(self._uca, m.ucas), *map(self._no_uca, m.no_ucas)]
        yield "Scenarios", [self._scenario(s) for s in m.scenarios]
        yield "Mitigations", [self._mitigation(s) for s in m.mitigations]
        yield "Incidents", [self._incident(i) for i in m.incidents]
        yield (
            "Assumptions",
            [("", a.title, (self._words.expression(a.condition),)) for a in m.assumptions],
        )
        yield "Checks", [("", c.title, (self._words.check(c),)) for c in m.checks]

    def _uca(self, uca: model.Uca) -> Entry:
        cell = f"{self._cell(uca.action, uca.action_name)} {uca.guideword.value}"
        if uca.context is not None:
            cell += f" when {self._words.expression(uca.context)}"
        return uca.ident, _titled(uca.title, uca.hazards), (cell,)

    def _no_uca(self, uca: model.NoUca) -> Entry:
        cell = f"{self._cell(uca.action, uca.action_name)} {uca.guideword.value}"
        return "none", cell, _some(uca.reason)

    @staticmethod
    def _cell(action: str, name: str | None) -> str:
        return f"{action} {name}" if name else action

    def _scenario(self, scenario: model.Scenario) -> Entry:
        kind = () if scenario.kind is None else (scenario.kind.value,)
        effects = tuple(self._effect(effect) for effect in scenario.effects)
        return scenario.ident, _titled(scenario.title, scenario.ucas), (*kind, *effects)

    def _mitigation(self, mitigation: model.Mitigation) -> Entry:
        against = _some(", ".join(mitigation.against), "against ")
        effects = tuple(self._effect(effect) for effect in mitigation.effects)
        return mitigation.ident, _titled(mitigation.title, mitigation.ucas), (*against, *effects)

    @staticmethod
    def _incident(incident: model.Incident) -> Entry:
        through = f"explained by {incident.scenario} through {', '.join(incident.ucas)}"
        return f"{incident.count}x", incident.title, (through,)

    def _effect(self, effect: model.SwitchEffect) -> str:
        words = self._words
        match effect:
            case model.SetIn(param, low, high):
                return f"set {param} in {words.window(model.Window(low, high))}"
            case model.SetTo(param, value):
                return f"set {param} = {words.expression(value)}"
            case model.Lose(path):
                return f"lose {path}"
            case model.Delay(path, window):
                return f"delay {path} to {words.window(window)}"
            case model.Slow(actions, beliefs, window):
                return f"slow {self._named(actions, beliefs)} to {words.window(window)}"
            case model.Skip(actions):
                return f"skip {self._named(actions, ())}"
            case model.Allow(actions):
                return f"allow {self._named(actions, ())}"
            case model.Stop(actions, beliefs):
                return f"stop {self._named(actions, beliefs)}"
            case model.Require(condition):
                return f"require {words.expression(condition)}"
            case _:
                assert_never(effect)

    def _named(self, actions: Sequence[int], beliefs: Sequence[int]) -> str:
        m = self._model
        names = [m.actions[i].label for i in actions]
        names += [f"{m.beliefs[i].component}.{m.beliefs[i].name}" for i in beliefs]
        return ", ".join(names)

    # ------------------------------------------------------------------ layout

    def section(self, heading: str, entries: Sequence[Entry]) -> Iterator[str]:
        """A heading and its entries; nothing where there are none."""
        if entries:
            yield "\n" + _line(self._terminal, heading, "bold")
            yield self._table(entries)

    def _table(self, entries: Sequence[Entry], *, indent: int = 2) -> str:
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text

        if not entries:
            return ""
        table: Table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
        if any(left for left, _, _ in entries):
            table.add_column("left", style="cyan", overflow="fold", max_width=28)
        table.add_column("text", overflow="fold")
        for left, text, below in entries:
            cell = Text(shown(text))
            for line in below:
                cell.append("\n" + shown(line), style="dim")
            table.add_row(*([left, cell] if len(table.columns) == 2 else [cell]))
        buffer = StringIO()
        console_on(buffer, self._terminal).print(Padding(table, (0, 0, 0, indent)))
        return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


def _line(terminal: Terminal, text: str, style: str) -> str:
    buffer = StringIO()
    console_on(buffer, terminal).print(shown(text), style=style, soft_wrap=True)
    return buffer.getvalue()


def _titled(title: str, references: Sequence[str]) -> str:
    return f"{title}  [{', '.join(references)}]" if references else title


def _some(text: str, before: str = "") -> tuple[str, ...]:
    return (before + text,) if text else ()
