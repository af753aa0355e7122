"""The canonical layout: it reads back as the same tree, and printing it again changes nothing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given

from checker.diagnostics import Span
from checker.syntax import tree
from checker.syntax.printer import format_expr, format_file
from tests.syntax import trees
from tests.syntax.examples import FILES, read


def bare(node: object) -> object:
    """A tree without places."""
    if isinstance(node, Span):
        return None
    if isinstance(node, tuple):
        return tuple(bare(child) for child in node)
    if is_dataclass(node):
        kept = (f.name for f in fields(node) if f.name not in ("lines", "path", "own_line"))
        return (type(node).__name__, *(bare(getattr(node, name)) for name in kept))
    return node


def comments(file: tree.File) -> list[str]:
    return [comment.text for comment in file.comments]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_examples_print_and_read_back(path: Path) -> None:
    file = read(path.read_text(encoding="utf-8"))
    text = format_file(file)
    again = read(text)
    assert bare(again) == bare(file)
    assert comments(again) == comments(file)
    assert format_file(again) == text


@given(trees.file)
def test_any_tree_prints_and_reads_back(file: tree.File) -> None:
    text = format_file(file)
    again = read(text)
    assert bare(again) == bare(file)
    settled = format_file(again)
    assert bare(read(settled)) == bare(file)
    assert format_file(read(settled)) == settled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(a and (b)) or c", "a and b or c"),
        ("a and (b or c)", "a and (b or c)"),
        ("a and (b and c)", "a and (b and c)"),
        ("(a - b) - c", "a - b - c"),
        ("a - (b - c)", "a - (b - c)"),
        ("(not a) and not (b and c)", "not a and not (b and c)"),
        ("(a == b) == c", "(a == b) == c"),
        ("(a and b) for 5s", "a and b for 5s"),
        ("a and (b for 5s)", "a and (b for 5s)"),
        ("(if a then b else c) + 1", "(if a then b else c) + 1"),
        ("if a then (if b then c else d) else e", "if a then if b then c else d else e"),
        ("(no CA-1 go[n] for 5s) and a", "no CA-1 go[n] for 5s and a"),
        ("times(CA-1 last 1.50s) >= 3", "times(CA-1 last 1.50s) >= 3"),
        ("some(n in G, m in G: (a[n,m]))", "some(n in G, m in G: a[n, m])"),
    ],
)
def test_parentheses_stand_only_where_they_mean_something(text: str, expected: str) -> None:
    (item,) = read(f"let x = {text}").items
    assert isinstance(item, tree.Let)
    assert format_expr(item.value) == expected


def test_layout() -> None:
    text = """\
# A file begins with a comment.


system   S   "t"
loss L-1 "a"   # why
hazard H-10 "b"   [ L-1,L-2 ]   when  a==b


hazard H-2 when a
  or b   # the first
  # before the last
  or c


param p:int=3 in 1..
param longer :duration= 5s "what it is"
process P{

  # about x
  state x:bool=true
  state longer : 0..3 = any

  event e any n in 1..3 when x  immediately
     do x=false,

       longer = 1 # done
  # the end

}
process Q { state y : bool = true }
controller C controls P,Q {
  model seen follows P.x   within 0s..1s over W
  control CA-1 stop->P
    when seen   within 1s over W
    do P.x = false  lasts 1s..2s until seen then P.x = true
}
uca UCA-1 "t" [H-2] CA-1 stop not given
  when P.x
scenario HS-1 "s" [UCA-1]   # a class follows
   unsafe input # like this
   set p in 1..2
check "short" H-2 unreachable
check "a little longer" with p=3: H-2 reachable
check "two lines"
  for any p: H-2 reachable
# the last
"""
    expected = """\
# A file begins with a comment.

system S "t"
loss   L-1  "a"  # why
hazard H-10 "b" [L-1, L-2] when a == b

hazard H-2
    when a
         or b  # the first
         # before the last
         or c

param p      : int = 3 in 1..
param longer : duration = 5s "what it is"
process P {
    # about x
    state x      : bool = true
    state longer : 0..3 = any

    event e any n in 1..3
        when x
        immediately
        do   x = false,
             longer = 1  # done
    # the end
}
process Q { state y : bool = true }
controller C controls P, Q {
    model seen follows P.x within 0s..1s over W
    control CA-1 stop -> P
        when   seen
        within 1s over W
        do     P.x = false
        lasts  1s..2s until seen
        then   P.x = true
}
uca UCA-1 "t" [H-2]
    CA-1 stop not given
    when P.x
scenario HS-1 "s" [UCA-1]  # a class follows
    unsafe input  # like this
    set p in 1..2
check "short"           H-2 unreachable
check "a little longer" with p = 3: H-2 reachable
check "two lines"
    for any p: H-2 reachable
# the last
"""
    assert format_file(read(text)) == expected
    assert format_file(read(expected)) == expected


def test_what_is_too_long_is_broken_at_its_outermost_operator() -> None:
    condition = " and ".join(f"Component{n}.some_state == some_value" for n in range(4))
    text = f'hazard H-1 "t" when {condition}\n'
    expected = 'hazard H-1 "t"\n    when Component0.some_state == some_value\n' + "".join(
        f"         and Component{n}.some_state == some_value\n" for n in range(1, 4)
    )
    assert format_file(read(text)) == expected
    assert format_file(read(expected)) == expected


def test_an_empty_file() -> None:
    assert format_file(read("\n\n")) == ""
    assert format_file(read("# only\n\n\n# comments\n")) == "# only\n\n# comments\n"
