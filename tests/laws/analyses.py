"""A Hypothesis strategy for small random analyses: a random model (`tests.laws.models`) and what
steps 3 and 4 claim of it, rightly or wrongly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from tests.laws.models import Maker

WORDS = (
    "given", "not given", "not given", "too late", "too late", "too late", "too early",
    "stopped too soon", "applied too long", "out of order",
)  # fmt: skip


@dataclass
class Analyst(Maker):
    """Draws a model, unsafe control actions, cells that are argued away, and a mitigation.

    `awaited` pairs commands with their guards, which may do harm where they hold for long.
    """

    awaited: list[tuple[str, str]] = field(default_factory=list)

    def action(self, head: str, bound: str | None, inside_k: bool, target: str | None) -> str:
        known = len(self.overdue)
        text = super().action(head, bound, inside_k, target)
        if target is not None and len(self.overdue) > known:
            self.awaited.append((self.commands[-1][0], self.overdue[-1]))
        return text

    def any_command(self) -> str:
        ident, _ = self.data.draw(st.sampled_from(self.commands))
        return str(ident)

    def analysis(self) -> str:
        text = self.model()
        self.beliefs = []  # a context is about what is true, not about what is believed
        hazard, scenarios = text.hazard, list(text.scenarios)
        harm = self.any_command()
        ucas: dict[tuple[str, str], str] = {}
        if self.awaited and self.chance(80):
            harm, guard = self.data.draw(st.sampled_from(self.awaited))
            hazard = f"({guard}) for {self.seconds(3, 6)}"
            ucas = {(harm, "too late"): "UCA-1", (harm, "not given"): "UCA-2"}
        lines = [text.body, *(f'uca {u} "u" [H-1] {c} {word}' for (c, word), u in ucas.items())]
        for _ in range(self.data.draw(st.integers(0 if ucas else 1, 2))):
            cell = self.any_command(), self.one(*WORDS)
            if cell not in ucas:
                ident = ucas[cell] = f"UCA-{len(ucas) + 1}"
                when = f" when {self.predicate(None, False, 1, 0)}" if self.chance(40) else ""
                lines.append(f'uca {ident} "u" [H-1] {cell[0]} {cell[1]}{when}')
        if self.chance(80):
            effect = self.one("skip {}", "slow {} to 0s..7s", "slow {} to 3s..").format(harm)
            lines.append(f'scenario HS-3 "s" controller failure {effect}')
            scenarios.append("HS-3")
        argued = self.any_command(), self.one(*WORDS)
        if argued not in ucas and self.chance(50):
            lines.append(f'no uca {argued[0]} {argued[1]} "it is argued"')
        if scenarios and self.chance(60):
            removed = self.one(*ucas.values())
            effects = [f"stop {self.any_command()}"]
            effects += [f"require {self.one('lag <= 1', 'lag == 0')}"] if self.param else []
            against = ", ".join(s for s in scenarios if self.chance(70)) or scenarios[0]
            lines.append(f'mitigation M-1 "m" [{removed}] against {against} {self.one(*effects)}')
        body = "\n".join(lines)
        return f'system Random\nloss L-1 "loss"\nhazard H-1 "h" [L-1] when {hazard}\n{body}\n'


@st.composite
def analyses(draw: Callable[[st.SearchStrategy[st.DataObject]], st.DataObject]) -> str:
    """The text of a random analysis."""
    return Analyst(draw(st.data())).analysis()
