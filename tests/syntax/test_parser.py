"""From text to tree, and what hostile or broken texts do: a message, never more."""

from __future__ import annotations

import random
import re
import time
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from checker.diagnostics import Source, Span
from checker.syntax import tree
from checker.syntax.limits import DEEPEST
from checker.syntax.parser import MOST_MISTAKES, parse
from checker.syntax.printer import format_expr
from tests.syntax.examples import FILES, WHOLE, messages, read


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_example_is_read(path: Path) -> None:
    assert len(read(path.read_text(encoding="utf-8")).items) > 8


def outline(node: object) -> object:
    """A tree without places, as nested tuples."""
    if isinstance(node, tuple):
        return tuple(outline(child) for child in node)
    if isinstance(node, tree.Ident):
        return node.text
    if isinstance(node, tree.Expr):
        return format_expr(node)
    if is_dataclass(node):
        parts = (getattr(node, f.name) for f in fields(node) if not f.name.endswith("span"))
        return (type(node).__name__, *(outline(part) for part in parts))
    return node


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('system S "t"', ("System", "S", "t")),
        ('import "a.stpa"', ("Import", "a.stpa")),
        ('hazard H-1 "t" [L-1, L-2] when a', ("Hazard", "H-1", "t", ("L-1", "L-2"), "a")),
        ("hazard H-1 when a", ("Hazard", "H-1", None, (), "a")),
        ('constraint SC-1 "t" [H-1] requires a', ("Constraint", "SC-1", "t", ("H-1",), "a")),
        (
            'param p per n in G : int = 3 in 1.. "real"',
            (
                "Param",
                "p",
                (("Binder", "n", "G"),),
                ("BasicType", "int"),
                "3",
                ("Interval", "1", None),
                "real",
            ),
        ),
        ("type T = 10s | 20s", ("TypeDef", "T", ("EnumType", ("10s", "20s")), None)),
        ("type T = a | b", ("TypeDef", "T", ("EnumType", ("a", "b")), None)),
        (
            "type T = 0..n + 1",
            ("TypeDef", "T", ("RangeType", ("Interval", "0", "n + 1")), None),
        ),
        ("type T = Node?", ("TypeDef", "T", ("NamedType", "Node", True), None)),
        (
            "let x per T, n in G = 1",
            ("Let", "x", (("Binder", None, "T"), ("Binder", "n", "G")), "1", None),
        ),
        ('group G[n + 1] "t"', ("Group", "G", "n + 1", "t")),
        (
            "path P per n in G : A, B -> C takes 1s..2s only with HS-1",
            (
                "Path",
                "P",
                (("Binder", "n", "G"),),
                ("A", "B"),
                "C",
                ("Interval", "1s", "2s"),
                ("OnlyWith", "HS-1"),
            ),
        ),
        (
            'uca UCA-1 "t" [H-1] CA-1 stop stopped too soon when a',
            ("Uca", "UCA-1", "t", ("H-1",), "CA-1", "stop", tree.Guideword.STOPPED_TOO_SOON, "a"),
        ),
        (
            'no uca CA-1 out of order "r"',
            ("NoUca", "CA-1", None, tree.Guideword.OUT_OF_ORDER, "r"),
        ),
        (
            "scenario HS-1 [UCA-1] set p in 1..2 lose P",
            (
                "Scenario",
                "HS-1",
                None,
                ("UCA-1",),
                None,
                (("SetIn", "p", ("Interval", "1", "2")), ("Lose", "P")),
            ),
        ),
        (
            'mitigation M-1 "t" against HS-1, HS-2 slow CA-1 x to 1s..2s stop A.b skip CA-1',
            (
                "Mitigation",
                "M-1",
                "t",
                (),
                ("HS-1", "HS-2"),
                (
                    ("Slow", ("ActionName", "CA-1", ("x",)), ("Interval", "1s", "2s")),
                    ("Stop", ("ActionName", None, ("A", "b"))),
                    ("Skip", ("ActionName", "CA-1", ())),
                ),
            ),
        ),
        (
            'incident "t" count 2 explained by HS-1 through UCA-1, UCA-2',
            ("Incident", "t", "2", "HS-1", ("UCA-1", "UCA-2")),
        ),
        (
            'check "t" with p = 3 or q, HS-1, for any a, b: H-1 unreachable iff a > 1',
            (
                "Check",
                "t",
                (("WithValue", "p", "3 or q"), ("WithSwitch", "HS-1")),
                ("a", "b"),
                ("Unreachable", "H-1", "a > 1"),
            ),
        ),
        ('check "t" for any a: SC-1 holds', ("Check", "t", (), ("a",), ("Holds", "SC-1"))),
        (
            'check "t" a leads to b within 5s',
            ("Check", "t", (), (), ("LeadsTo", "a", "b", "5s")),
        ),
        ('assume "t" a', ("Assumption", "t", "a")),
        ('loss L-1 "顧客満足の喪失"', ("Loss", "L-1", "顧客満足の喪失")),
        ("group ノード[3]", ("Group", "ノード", "3", None)),
        (f"let x = {2**64}", ("Let", "x", (), str(2**64), None)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_declaration_is_read_as(text: str, expected: tuple[object, ...]) -> None:
    assert outline(read(text).items) == (expected,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("state x : bool = any", ("State", "x", (), ("BasicType", "bool"), None, None)),
        ("model x : bool = any", ("Belief", "x", (), None, ("BasicType", "bool"), None)),
        (
            "model x per G follows a latest within 1s..2s over P only with b",
            (
                "Belief",
                "x",
                (("Binder", None, "G"),),
                (
                    "Follows",
                    "a",
                    True,
                    ("Within", "1s", "2s"),
                    ("Over", "P"),
                    ("OnlyWith", "b"),
                ),
                None,
                None,
            ),
        ),
        (
            "control CA-1 stop per n in G any k in 1..4 -> T",
            (
                "Action",
                "control",
                "CA-1",
                "stop",
                (("Binder", "n", "G"), ("Choice", "k", ("Interval", "1", "4"))),
                "T",
                None,
                (),
            ),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_member_is_read_as(text: str, expected: tuple[object, ...]) -> None:
    (component,) = read(f"controller C {{ {text} }}").items
    assert isinstance(component, tree.Component)
    assert outline(component.members) == (expected,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("when a", ("When", "a")),
        ("needs a in 5s", ("Needs", "a", "5s")),
        ("needs a", ("Needs", "a", None)),
        ("within 1s..2s", ("Within", "1s", "2s")),
        ("within 2s", ("Within", None, "2s")),
        ("within 1s..", ("Within", "1s", None)),
        ("every 9s", ("Every", "9s", None, False, None)),
        ("every 9s..11s from 0s..10s", ("Every", "9s", "11s", False, ("Interval", "0s", "10s"))),
        ("every 10min..", ("Every", "10min", None, True, None)),
        ("immediately", ("Immediately",)),
        ("eventually", ("Eventually",)),
        ("after CA-1 go[n]", ("After", ("Target", "CA-1", "go", ("n",), None))),
        ("after A.go", ("After", ("Target", None, None, (), "A.go"))),
        ("over P", ("Over", "P")),
        ("only with a or HS-1", ("OnlyWith", "a or HS-1")),
        (
            "do a = 1, all q in G: X[q].y = 2",
            (
                "Do",
                (
                    ("Assign", None, "a", "1"),
                    ("Assign", ("Quantifier", "q", "G"), "X[q].y", "2"),
                ),
            ),
        ),
        (
            "lasts 1s..2s until a then b = 1",
            ("Lasts", ("Interval", "1s", "2s"), "a", (("Assign", None, "b", "1"),)),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_clause_is_read_as(text: str, expected: tuple[object, ...]) -> None:
    (component,) = read(f"process P {{ event e {text} }}").items
    assert isinstance(component, tree.Component)
    (event,) = component.members
    assert isinstance(event, tree.Action)
    assert outline(event.clauses) == (expected,)


def test_spans_are_those_of_the_text() -> None:
    (item,) = read('hazard H-1 "t" when (a or b) and c').items
    assert isinstance(item, tree.Hazard)
    assert isinstance(item.condition, tree.Binary)
    assert item.condition.span == Span("model.stpa", 20, 34)
    assert item.condition.left.span == Span("model.stpa", 20, 28)


def test_comments_and_lines_are_kept() -> None:
    file = read("# one\ngroup G[1]  # two\n")
    assert [(c.text, c.own_line) for c in file.comments] == [("# one", True), ("# two", False)]
    assert file.lines == (0, 6, 24)


# ---------------------------------------------------------------------------- broken texts


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_removing_any_brace_gives_one_good_message(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for brace in re.finditer("[{}]", text):
        said = messages(text[: brace.start()] + text[brace.end() :])
        assert len(said) == 1, said
        assert said[0].startswith("KC027: `")
        assert " is missing" in said[0]


def test_several_mistakes_are_found_and_the_rest_is_read() -> None:
    text = (
        'loss L-1 "a"\n'
        "hazard H-1 when a = 1\n"
        "process P {\n"
        "    state x : bool = true\n"
        "    state y : bool =\n"
        "    state z : bool = true\n"
        "    event e\n"
        "        when x ) y\n"
        "        do z = false\n"
        "}\n"
        "hazrd H-2\n"
        'loss L-2 "b"\n'
    )
    parsed = parse(Source("m", text))
    said = [d.code.ident for d in parsed.diagnostics]
    assert said == ["KC023", "KC020", "KC020", "KC022"]
    names = [type(item).__name__ for item in parsed.file.items]
    assert names == ["Loss", "Hazard", "Component", "Hazard", "Loss"]
    component = parsed.file.items[2]
    assert isinstance(component, tree.Component)
    assert [type(m).__name__ for m in component.members] == ["State", "State", "Action"]


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("hazard H-1 when exists a in Pod: a.up", "write `some(a in Pod: ..)`"),
        ("hazard H-1 when forall a in Pod: a.up", "write `all(a in Pod: ..)`"),
        ("hazard H-1 when x and exists p in Pod: p.up", "write `some(p in Pod: ..)`"),
        ("group Pod [pods : 2 in 1..5]", "declare"),
        ("process P { state up[Pod] : bool = true }", "`up per Pod`"),
        ("group Pod [2 in 1..5]", "`param members : int = 2 in 1..5`"),
    ],
)
def test_what_others_call_it_is_told_in_words_of_the_language(text: str, advice: str) -> None:
    (mistake,) = parse(Source("m", text)).diagnostics
    assert mistake.help is not None
    assert advice in mistake.help


def test_no_prefix_and_no_lost_character_is_too_much() -> None:
    chosen = random.Random(7)
    for end in range(0, len(WHOLE), 23):
        parse(Source("m", WHOLE[:end]))
    for at in chosen.sample(range(len(WHOLE)), 250):
        parsed = parse(Source("m", WHOLE[:at] + WHOLE[at + 1 :]))
        assert parsed.diagnostics or len(parsed.file.items) > 25
        assert len(parsed.diagnostics) <= 3


def test_random_words_are_no_danger() -> None:
    chosen = random.Random(11)
    words = WHOLE.split()
    for _ in range(100):
        parse(Source("m", " ".join(chosen.choices(words, k=80))))
        parse(Source("m", "".join(chosen.choices(WHOLE, k=200))))


@pytest.mark.parametrize(
    "text",
    [
        "let x = " + "(" * 1000 + "1" + ")" * 1000,
        "let x = " + "(" * 100_000 + "1" + ")" * 100_000,
        "let x = " + "(" * 100_000,
        "let x = " + "not " * 100_000 + "a",
        "let x = " + "a and " * 50_000 + "a",
        "let x = " + "if a then b else " * 20_000 + "a",
        "let x = " + "a[" * 1000 + "1" + "]" * 1000,
    ],
    ids=["1000", "100000", "open", "not", "and", "if", "index"],
)
def test_hostile_depth_is_refused_at_once(text: str) -> None:
    begun = time.monotonic()
    parsed = parse(Source("m", f'loss L-1 "a"\n{text}\nloss L-2 "b"\n'))
    assert time.monotonic() - begun < 10
    assert [d.code.ident for d in parsed.diagnostics] == ["KC009"]
    assert [type(item).__name__ for item in parsed.file.items][-1] == "Loss"


def test_depth_up_to_the_limit_is_read() -> None:
    read("let x = " + "(" * DEEPEST + "1" + ")" * DEEPEST)
    read("let x = " + " + ".join(["a"] * DEEPEST))


def test_long_numbers() -> None:
    assert messages(f"let x = {'9' * 40}s") == []
    assert messages(f"let x = {'9' * 41}") == ["KC010: a number of 41 digits; 40 are the most"]


def test_too_many_mistakes_end_the_reading() -> None:
    said = messages("hazard 1\n" * 1000)
    assert len(said) == MOST_MISTAKES + 1
    assert said[-1] == "KC011: more than 50 mistakes: the rest of the file was not read"


def test_megabytes_of_model_are_read_in_seconds() -> None:
    text = WHOLE * 40
    begun = time.monotonic()
    assert messages(text) == []
    assert time.monotonic() - begun < 15


@pytest.mark.parametrize("sign", ["⑾", "⒢", "﹗", "㏄", "½", "＃", "＂", "①", "ｄ", "﹖", "㏂"])
def test_a_sign_that_stands_for_others_is_refused(sign: str) -> None:
    """Also where what it stands for is several words, or none of the language."""
    result = parse(Source("m.stpa", f'system S "s"\nprocess P {{ {sign} }}\nloss L-1 {sign} "l"\n'))
    assert result.diagnostics
    assert all(d.code.ident.startswith("KC02") for d in result.diagnostics)
