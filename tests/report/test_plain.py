"""Columns of plain text are the ones that rich draws, or none."""

from __future__ import annotations

from io import StringIO

from hypothesis import event, given
from hypothesis import strategies as st
from rich.table import Table
from rich.text import Text

from checker.report.excerpt import shown
from checker.report.plain import columns
from checker.report.terminal import Terminal, console_on
from checker.report.text import _line

ASCII = st.text("abc XYZ-.[]/", max_size=12).map(lambda text: text.strip() or text)
ANY = st.one_of(ASCII, st.text(max_size=8).map(lambda text: text.replace("\n", " ")))
BELOW = st.lists(ASCII, min_size=1, max_size=3).map("\n".join)
WORD = st.sampled_from(("met", "NOT MET", "reachable", "1.0s", "known: met"))
FIRST = st.one_of(WORD, WORD, WORD, ANY)
ROWS = st.lists(st.tuples(FIRST, st.one_of(WORD, ASCII), WORD, BELOW), min_size=1, max_size=5)


def by_rich(rows: list[tuple[str, str, str, str]], width: int) -> str:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for name in ("standing", "verdict"):
        table.add_column(name, no_wrap=True)
    table.add_column("time", justify="right", no_wrap=True)
    table.add_column("claim", overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    buffer = StringIO()
    console_on(buffer, Terminal(width)).print(table)
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))


@given(ROWS, st.integers(20, 90))
def test_they_are_those_of_rich(rows: list[tuple[str, str, str, str]], width: int) -> None:
    drawn = columns(rows, 2, width)
    event(f"drawn: {drawn is not None}")
    assert drawn in (None, by_rich(rows, width))


def test_what_fits_is_drawn() -> None:
    rows = [("met", "reachable", "5ms", "it opens\nH-1 reachable"), ("NOT MET", "", "1.0s", "shut")]
    drawn = (
        "met      reachable   5ms  it opens\n"
        "                          H-1 reachable\n"
        "NOT MET             1.0s  shut\n"
    )
    assert columns(rows, 2, 39) == drawn == by_rich(rows, 39)
    assert columns(rows, 2, 38) is None
    assert columns([("met", "reachable", "5ms", "öffnet")], 2, 60) is None


@given(st.one_of(ASCII, st.text(max_size=200)))
def test_a_line_is_that_of_rich(text: str) -> None:
    buffer = StringIO()
    console_on(buffer, Terminal()).print(shown(text), style="bold", soft_wrap=True)
    assert _line(Terminal(), text, "bold") == buffer.getvalue()
