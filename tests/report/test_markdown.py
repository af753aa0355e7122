"""The job summary: what needs attention first, traces folded away, no text that becomes markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from checker.report import markdown
from checker.report.markdown import code, fenced, render, text
from tests.report import samples
from tests.report.failing import FAILED, KNOWN, MET, UNDECIDED, result_of


def test_a_summary() -> None:
    page = render([result_of(MET, FAILED)])
    assert page.startswith(
        "# kcheck\n"
        "\n"
        "1 file, 2 claims: 1 met, 1 not met, 0 undecided, 0 not checked\n"
        "\n"
        "## `models/drain.stpa` (Drain)\n"
        "\n"
        "| | claim | line | |\n"
        "|---|---|---|---|\n"
        "| ❌ not met | 一秒で足りる, 100%: \\<b\\>yes\\|no\\</b\\> | 32 | claimed: with "
        "grace = 1s: H-1 unreachable; found: reachable, trace of 2 steps by zones |\n"
        "| ✅ met | as designed | 31 | met: H-1 unreachable; unreachable, "
        "proved by visiting all zones |\n"
        "\n"
        "<details><summary>一秒で足りる, 100%: &lt;b&gt;yes|no&lt;/b&gt;: the run</summary>\n"
    )
    assert "\n1s  H-1: Server.stopped and Rotation.listed\n```\n" in page
    assert page.endswith("</details>\n")


def test_a_trace_is_drawn_as_messages_between_components() -> None:
    page = render([result_of(FAILED)])
    diagram = page.split("```mermaid\n")[1].split("```")[0]
    assert diagram.splitlines()[0] == "sequenceDiagram"
    assert "participant p0 as Operator" in diagram
    assert "p0->>p1: 0s CA-1 drain" in diagram
    assert "p1->>p1: 1s stop" in diagram


def test_every_standing_has_its_mark() -> None:
    page = render([result_of(UNDECIDED, KNOWN, samples.UCA)])
    rows = [line.split(" | ")[0] for line in page.splitlines() if line.startswith("| ")]
    assert rows[1:] == ["| ❌ not met (known)", "| ⚠️ undecided", "| ➖ not checked"]


def test_mistakes_are_a_list() -> None:
    page = render([samples.file_of(diagnostics=(samples.MISTAKE, samples.WARNING))])
    assert page.splitlines()[4:] == [
        "## `models/pod.stpa` (PodTermination)",
        "",
        "- ❌ **KC104** `models/pod.stpa:2` unknown name \\`phas\\` (did you mean \\`phase\\`?)",
        "- ⚠️ **KC401** no hazard leads to L-2",
    ]


@pytest.mark.parametrize(
    "hostile", ["a|b", "<script>", "*x*", "[l](u)", "`c`", "a\nb", "\\", "~~x~~", "# h", "&lt;"]
)
def test_text_means_only_itself(hostile: str) -> None:
    page = f"| a |\n|---|\n| {text(hostile)} |\n"
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(page)
    cell = html.split("<td>")[1].split("</td>")[0]
    shown = cell.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert shown == " ".join(hostile.split())


def test_code_and_fences_are_longer_than_what_they_hold() -> None:
    assert code("a`b") == "`` a`b ``"
    assert fenced("text", "x\n````\ny") == "`````text\nx\n````\ny\n`````"


def test_a_summary_that_would_be_too_long_loses_traces_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(markdown, "MOST", 1900)
    page = render([result_of(*[replace(FAILED, line=32 + n) for n in range(3)])])
    assert page.count("<details>") == 1
    assert page.endswith("2 traces left out: the summary would be too long.\n")
