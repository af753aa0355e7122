"""A walk over the grammar: random sentences of the language, and nearly sentences."""

from __future__ import annotations

from random import Random

from lark import Lark
from lark.grammar import Terminal

from checker.resources import grammar_text

POOLS = {
    "NAME": ["a", "b", "Pod", "phase", "n", "Node", "K", "位置", "x_1", "none", "true", "state"],
    "ID": ["CA-1", "CA-2", "H-1", "L-1", "UCA-1", "HS-1", "SC-1", "M-1", "H-0", "CA-99999999999"],
    "STRING": ['"t"', '""', '"弁 \\\\ %s {0}"', '"' + "x" * 300 + '"', '"\u202e"'],
    "NUMBER": ["0", "1", "2", "10000", "10001", "99999999999999999999", "0.5", "1" + "0" * 38],
    "QUANTITY": ["0s", "1s", "100ms", "2min", "3h", "1Gi", "250m", "99999999999999999999h"],
}
DEEPEST = 24


class Grammar:
    """The rules of the language, with how deep the shallowest sentence of each is."""

    def __init__(self) -> None:
        text = grammar_text()
        parser = Lark(text, parser="lalr", maybe_placeholders=False, start="start")
        self.rules: dict[str, list[list[tuple[bool, str]]]] = {}
        for rule in parser.rules:
            symbols = [(isinstance(s, Terminal), s.name) for s in rule.expansion]
            self.rules.setdefault(rule.origin.name, []).append(symbols)
        self.words: dict[str, list[str]] = {}
        for terminal in parser.terminals:
            fixed = terminal.pattern.type == "str"
            self.words[terminal.name] = (
                [terminal.pattern.value] if fixed else POOLS.get(terminal.name, ["a", "1", '"t"'])
            )
        self.depth = self._depths()

    def _depths(self) -> dict[str, int]:
        depth = dict.fromkeys(self.rules, 10000)
        changed = True
        while changed:
            changed = False
            for name, options in self.rules.items():
                best = min(self._of(option, depth) for option in options)
                if best < depth[name]:
                    depth[name] = best
                    changed = True
        return depth

    def _of(self, option: list[tuple[bool, str]], depth: dict[str, int]) -> int:
        return 1 + max((0 if leaf else depth[name] for leaf, name in option), default=0)

    def sentence(self, chance: Random, symbol: str = "item") -> str:
        """A sentence that the rule derives; long ones are cut short where they nest."""
        words: list[str] = []
        stack: list[tuple[bool, str, int]] = [(False, symbol, 0)]
        while stack and len(words) < 400:
            leaf, name, level = stack.pop()
            if leaf:
                words.append(chance.choice(self.words[name]))
                continue
            options = self.rules[name]
            if level > DEEPEST // 3:
                shallow = min(self._of(option, self.depth) for option in options)
                options = [o for o in options if self._of(o, self.depth) <= shallow]
            chosen = chance.choice(options)
            stack += [(is_leaf, n, level + 1) for is_leaf, n in reversed(chosen)]
        return " ".join(words)

    def file(self, chance: Random) -> str:
        """A file: it begins as one has to, and goes on with anything."""
        items = [self.sentence(chance) for _ in range(chance.randint(1, 6))]
        return 'system S "s"\n' + "\n".join(items) + "\n"
