"""The parser's tables: what each state does at each word, built from the grammar or read back.

Lark builds them (LALR(1), DeRemer and Pennello 1982), which takes longer than most models take to
be decided. So they are kept where answers are, under the hash of all that they are made from: the
grammar, lark, and this module. Lark itself is imported only to build them. What cannot be read back
is built again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from checker import resources
from checker.records import dataclass
from checker.storage.place import cache_folder
from checker.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lark import Token


@dataclass(frozen=True, slots=True)
class Rule:
    """One alternative of a rule of the grammar.

    `origin` is the rule, `build` the builder's method for it: None for those that Lark makes of
    `*` and `+`, whose children are taken in their place. `spread` tells for each symbol whether it
    is such a one. `passes`: a single child stands for the whole (`?rule`).
    """

    origin: str
    build: str | None
    spread: tuple[bool, ...]
    passes: bool


@dataclass(frozen=True, slots=True)
class Tables:
    """What a parser is to do.

    `states` has for each state what follows at each terminal and at each rule that was read: to go
    on in the state n >= 0, or that rule number -1 - n is complete. `terminals` are the words of the
    language and how the grammar calls them. A text is read when `end` is reached from `start`.
    """

    states: tuple[Mapping[str, int], ...]
    rules: tuple[Rule, ...]
    terminals: Mapping[str, str]
    start: int
    end: int


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables of the grammar, kept from an earlier run or built now."""
    grammar = resources.grammar_text()
    folder = cache_folder()
    if folder is None:
        return build(grammar)
    store, key = Store(folder), _key(grammar)
    kept = store.get(key)
    if kept is not None:
        try:
            return _read(json.loads(kept))
        except (ValueError, TypeError):
            store.drop(key)
    built = build(grammar)
    store.put(key, json.dumps(_plain(built), separators=(",", ":")).encode())
    return built


def build(grammar: str) -> Tables:
    """Let Lark build the tables of a grammar."""
    from lark import Lark
    from lark.lexer import Lexer, LexerState
    from lark.parsers.lalr_analysis import Shift

    class NoLexer(Lexer):
        """Words come from `checker.syntax.words`; Lark's own lexers are not built."""

        def __init__(self, conf: object) -> None:
            del conf

        def lex(self, lexer_state: LexerState, parser_state: object) -> Iterator[Token]:
            raise NotImplementedError

    lark = Lark(
        grammar, parser="lalr", lexer=NoLexer, keep_all_tokens=True, maybe_placeholders=False
    )
    conf = lark.parse_interactive("").parser_state.parse_conf
    rules = sorted({_rule(rule) for rule in lark.rules}, key=repr)
    number = {rule: index for index, rule in enumerate(rules)}
    met = [conf.start_state]  # Lark numbers states by chance, we in the order in which they are met
    place = {conf.start_state: 0}
    states: list[dict[str, int]] = []
    for state in met:
        choices: dict[str, int] = {}
        for symbol, (action, argument) in sorted(conf.states[state].items()):
            if action is not Shift:
                choices[symbol] = -1 - number[_rule(argument)]
                continue
            if argument not in place:
                place[argument] = len(met)
                met.append(argument)
            choices[symbol] = place[argument]
        states.append(choices)
    words = {t.pattern.value: str(t.name) for t in lark.terminals if t.pattern.type == "str"}
    return Tables(tuple(states), tuple(rules), words, 0, place[conf.end_state])


def _rule(rule: Any) -> Rule:
    origin = str(rule.origin.name)
    build = None if _is_part(rule.origin) else str(rule.alias or origin)
    spread = tuple(_is_part(symbol) for symbol in rule.expansion)
    return Rule(origin, build, spread, bool(rule.options.expand1) and not rule.alias)


def _is_part(symbol: Any) -> bool:
    """Whether Lark's trees have a symbol's children in place of the symbol."""
    return not symbol.is_term and symbol.name.startswith("_")


def _key(grammar: str) -> str:
    """A name for all that the tables are made from."""
    found = hashlib.sha256(grammar.encode())
    spec = find_spec("lark")
    for path in (__file__, spec.origin if spec else None):  # the latter tells lark's version
        if path is not None:
            with open(path, "rb") as stream:
                found.update(b"\0" + stream.read())
    return f"{found.hexdigest()}-tables"


def _plain(made: Tables) -> list[Any]:
    rules = [[rule.origin, rule.build, rule.spread, rule.passes] for rule in made.rules]
    return [made.states, rules, made.terminals, made.start, made.end]


def _read(plain: Any) -> Tables:
    """Raises ValueError or TypeError where it is something else."""
    states, rules, terminals, start, end = plain
    made = (Rule(origin, build, tuple(spread), passes) for origin, build, spread, passes in rules)
    return Tables(tuple(states), tuple(made), terminals, start, end)


__all__ = ["Rule", "Tables", "build", "tables"]
