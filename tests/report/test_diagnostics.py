"""The renderer of diagnostics: whole outputs."""

from __future__ import annotations

import re

from checker.diagnostics import Code, Diagnostic, Label, Severity, Source, Span
from checker.report.diagnostics import render, summary

CODE = Code("KC104", "unknown name", "")
TEXT = """\
process Rules {
    state forwards : bool = true
}
controller C {
    control CA-7 sync -> Rules
        when   Rules.foward != listed
}
"""


def at(text: str, part: str, said: str = "", path: str = "pod.stpa") -> Label:
    start = text.index(part)
    return Label(Span(path, start, start + len(part)), said)


def shown(diagnostic: Diagnostic, text: str = TEXT, width: int = 100) -> str:
    return render([diagnostic], [Source("pod.stpa", text)], colour=False, width=width)


def test_the_excerpt_of_the_language_page() -> None:
    text = "\n" * 40 + "        when   Rules.foward != listed\n"
    diagnostic = Diagnostic(
        CODE,
        "unknown name `foward`",
        at(text, "foward", "`Rules` has no state of that name"),
        help="did you mean `forwards`?",
    )
    assert shown(diagnostic, text) == (
        "error[KC104]: unknown name `foward`\n"
        "  --> pod.stpa:41:22\n"
        "   |\n"
        "41 |         when   Rules.foward != listed\n"
        "   |                      ^^^^^^ `Rules` has no state of that name\n"
        "   |\n"
        "   = help: did you mean `forwards`?\n"
    )


def test_several_places_and_notes() -> None:
    diagnostic = Diagnostic(
        CODE,
        "unknown name `foward`",
        at(TEXT, "foward", "not there"),
        (at(TEXT, "Rules {", "of this process"), at(TEXT, "listed", "beside this")),
        notes=("one", "two"),
        help="three",
        severity=Severity.WARNING,
    )
    assert shown(diagnostic) == (
        "warning[KC104]: unknown name `foward`\n"
        " --> pod.stpa:6:22\n"
        "  |\n"
        "1 | process Rules {\n"
        "  |         ------- of this process\n"
        "...\n"
        "6 |         when   Rules.foward != listed\n"
        "  |                      ^^^^^^    ------ beside this\n"
        "  |                      |\n"
        "  |                      not there\n"
        "  |\n"
        "  = note: one\n"
        "  = note: two\n"
        "  = help: three\n"
    )


def test_a_place_over_several_lines_shows_its_first_and_last() -> None:
    start = TEXT.index("controller")
    place = Label(Span("pod.stpa", start, TEXT.rindex("}") + 1), "all of it")
    assert shown(Diagnostic(CODE, "long", place)) == (
        "error[KC104]: long\n"
        " --> pod.stpa:4:1\n"
        "  |\n"
        "4 | controller C {\n"
        "  | ^^^^^^^^^^^^^^\n"
        "...\n"
        "7 | }\n"
        "  | ^ all of it\n"
    )


def test_one_line_between_two_places_is_shown() -> None:
    diagnostic = Diagnostic(CODE, "m", at(TEXT, "control CA-7"), (at(TEXT, "Rules {"),))
    first = Diagnostic(CODE, "m", at(TEXT, "}"), (at(TEXT, "Rules {"),))
    assert "2 |     state forwards : bool = true\n" in shown(first)
    assert "...\n" in shown(diagnostic)


def test_tabs_and_wide_characters_keep_the_underline_in_place() -> None:
    text = "\twhen\t位置 == x\n"
    assert shown(Diagnostic(CODE, "m", at(text, "x", "here")), text) == (
        "error[KC104]: m\n"
        " --> pod.stpa:1:13\n"
        "  |\n"
        "1 |     when    位置 == x\n"
        "  |                     ^ here\n"
    )
    assert shown(Diagnostic(CODE, "m", at(text, "位置")), text).splitlines()[-1] == (
        "  |             ^^^^"
    )


def test_combining_marks_take_no_column() -> None:
    text = "e\u0301 x\n"
    assert shown(Diagnostic(CODE, "m", at(text, "x")), text).splitlines()[-1] == "  |   ^"


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "let x = " + " + ".join(f"name{n}" for n in range(60)) + "\n"
    out = shown(Diagnostic(CODE, "m", at(text, "name30", "this")), text, width=60)
    line, carets = out.splitlines()[-2:]
    assert len(line) <= 60
    assert line.startswith("1 | ...")
    assert line.endswith("...")
    start = carets.index("^")
    assert line[start : start + 6] == "name30"
    assert carets[start:] == "^^^^^^ this"


def test_what_could_harm_a_terminal_is_replaced() -> None:
    text = "a \x1b[31m \u202e b\n"
    out = shown(Diagnostic(CODE, "bad \x1b name", at(text, "b")), text)
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert out.splitlines()[-1].index("^") == out.splitlines()[-2].index("b")


def test_places_at_the_end_and_beyond() -> None:
    text = "system"
    out = shown(Diagnostic(CODE, "m", Label(Span("pod.stpa", 6, 6), "here")), text)
    assert out.splitlines()[-2:] == ["1 | system", "  |       ^ here"]
    assert shown(Diagnostic(CODE, "m", Label(Span("pod.stpa", 600, 700))), text)
    assert shown(Diagnostic(CODE, "m", Label(Span("pod.stpa", 0, 0))), "").endswith("^\n")


def test_without_a_place_or_without_the_text() -> None:
    assert shown(Diagnostic(CODE, "there is no file", help="look")) == (
        "error[KC104]: there is no file\n  = help: look\n"
    )
    elsewhere = Label(Span("other.stpa", 0, 1))
    assert shown(Diagnostic(CODE, "m", elsewhere)) == "error[KC104]: m\n --> other.stpa\n"


def test_places_in_two_files() -> None:
    other = Source("other.stpa", "process Rules { }\n")
    diagnostic = Diagnostic(
        CODE, "twice", at(TEXT, "Rules"), (at(other.text, "Rules", "first here", "other.stpa"),)
    )
    out = render([diagnostic], [Source("pod.stpa", TEXT), other], colour=False, width=80)
    assert out == (
        "error[KC104]: twice\n"
        " --> pod.stpa:1:9\n"
        "  |\n"
        "1 | process Rules {\n"
        "  |         ^^^^^\n"
        " ::: other.stpa:1:9\n"
        "  |\n"
        "1 | process Rules { }\n"
        "  |         ----- first here\n"
    )


def test_long_help_is_wrapped() -> None:
    out = shown(Diagnostic(CODE, "m", help="word " * 30), width=60)
    assert max(map(len, out.splitlines())) <= 60
    assert out.splitlines()[2].startswith("          word")


def test_colour_changes_nothing_but_colour() -> None:
    diagnostic = Diagnostic(CODE, "m", at(TEXT, "foward", "x"), (at(TEXT, "listed", "y"),), ("n",))
    sources = [Source("pod.stpa", TEXT)]
    coloured = render([diagnostic], sources, colour=True, width=80)
    assert coloured != shown(diagnostic, width=80)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == shown(diagnostic, width=80)


def test_summary() -> None:
    error = Diagnostic(CODE, "m")
    warning = Diagnostic(CODE, "m", severity=Severity.WARNING)
    assert summary([error, error, warning]) == "2 errors, 1 warning"
    assert summary([warning, warning]) == "2 warnings"
    assert summary([]) == "no errors"
    assert render([], [], colour=False, width=80) == ""
    assert render([error, warning], [], colour=False, width=80) == (
        "error[KC104]: m\n\nwarning[KC104]: m\n\n1 error, 1 warning\n"
    )
