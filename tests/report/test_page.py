"""The report as one page: what is in it, before any browser looks at it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from checker.cli.group import cli
from tests.report.conftest import Page


class Outline(HTMLParser):
    """Tags with their attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="session")
def outline(page: Page) -> Outline:
    return Outline(page.text)


@pytest.fixture(scope="session")
def data(page: Page) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page.text, re.S)
    assert found
    return json.loads(found[1])  # type: ignore[no-any-return]


def test_the_status_is_that_of_a_check(page: Page) -> None:
    assert page.done.return_value == 1
    assert page.done.stdout == ""


class TestSafety:
    def test_what_an_author_wrote_is_text(self, page: Page, outline: Outline) -> None:
        assert [a.get("type") for a in outline.all("script")] == ["application/json", None]
        assert outline.all("img") == []
        assert "requests come &lt;script&gt;alert(1)&lt;/script&gt;" in page.text
        assert "<script>alert" not in page.text
        assert "<img" not in page.text

    def test_the_data_does_not_end_its_element(self, data: dict[str, Any]) -> None:
        titles = [item["title"] for item in data["items"]]
        assert "A deploy dropped requests </script><img src=x onerror=alert(1)>" in titles

    def test_no_script_runs_but_the_page_s_own(self, page: Page, outline: Outline) -> None:
        script = re.findall(r"<script>(.*?)</script>", page.text, re.S)
        digest = base64.b64encode(hashlib.sha256(script[0].encode()).digest()).decode()
        policy = outline.all("meta")[1]
        assert policy["http-equiv"] == "Content-Security-Policy"
        assert policy["content"] == (
            "default-src 'none'; style-src 'unsafe-inline'; "
            f"script-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
        )

    def test_nothing_is_loaded(self, page: Page, outline: Outline) -> None:
        assert set(re.findall(r"https?://[^\s\"']+", page.text)) == {"http://www.w3.org/2000/svg"}
        sources = [a[k] for _, a in outline.tags for k in ("src", "href") if a.get(k)]
        assert all(s is not None and s.startswith(("#", "data:")) for s in sources)
        assert "@import" not in page.text
        assert "url(" not in page.text

    def test_no_element_has_a_handler_of_its_own(self, outline: Outline) -> None:
        assert not [n for _, a in outline.tags for n in a if n.startswith("on")]


class TestContent:
    def test_failures_come_first(self, page: Page) -> None:
        rows = re.findall(r'<tr class="found-by-search" data-kind-row.*?</tr>', page.text, re.S)
        words = [re.search(r'class="pill \w+">([\w ]+)<', row)[1] for row in rows]  # type: ignore[index]
        assert words[0] == "not met"
        order = ["not met", "undecided", "met", "not checked"]
        assert words == sorted(words, key=order.index)

    def test_the_grid_has_every_action_under_every_guideword(self, page: Page) -> None:
        grid = page.text[page.text.index('id="grid"') : page.text.index('id="scenarios"')]
        labels = re.findall(r'aria-label="(CA-[^"]*)"', grid)
        assert labels == [
            "CA-1 drain not given: not checked",
            "CA-1 drain given: proved safe",
            "CA-1 drain too early: argued",
            "CA-1 drain too late: not checked",
            "CA-1 drain out of order: not applicable",
            "CA-2 unlist not given: confirmed UCA-1 H-1",
            "CA-2 unlist given: proved safe",
            "CA-2 unlist too early: not applicable",
            "CA-2 unlist too late: confirmed UCA-2 H-1",
            "CA-2 unlist out of order: not applicable",
        ]

    def test_scenarios_meet_unsafe_control_actions(self, page: Page) -> None:
        matrix = page.text[page.text.index('id="scenarios"') : page.text.index('id="incidents"')]
        assert re.findall(r'aria-label="(HS-[^"]*)"', matrix) == [
            "HS-1 and UCA-2: confirmed",
            "HS-2 and UCA-1: confirmed",
            "HS-2 and UCA-2: confirmed",
        ]

    def test_a_cause_has_a_run_for_each_set_of_scenarios(self, data: dict[str, Any]) -> None:
        cell = next(i for i in data["items"] if i["title"] == "CA-2 unlist too late")
        assert [name for name, _ in cell["runs"]] == [
            "UCA-2, H-1, with HS-1",
            "UCA-2, H-1, with HS-2",
        ]

    def test_a_step_knows_its_arrow(self, data: dict[str, Any]) -> None:
        item = next(i for i in data["items"] if i["title"] == "a second is enough")
        steps = data["traces"][item["runs"][0][1]]["steps"]
        assert [(s["from"], s["to"], s["kind"], s["text"]) for s in steps] == [
            ("Operator", "Server", "control", "CA-1 drain"),
            ("Server", "Server", "event", "stop"),
        ]
        assert steps[0]["arrow"][1] == "CA-1 drain"
        assert steps[1]["arrow"] is None
        assert steps[0]["gaps"] == [["Balancer.draining", "false", "true"]]

    def test_regions_are_drawn_and_said(self, page: Page) -> None:
        plots = re.findall(r'class="kc-plot".*?aria-label="([^"]*)"', page.text)
        assert plots == [
            "Unreachable where grace &gt; poll + 100ms; drawn for grace from 0s to 8s;"
            " the model has grace = 5s",
            "Unreachable where grace &gt; poll + 100ms; drawn for grace from 0s to 8s,"
            " poll from 0s to 3.2s; the model has grace = 5s, poll = 2s",
            "Unreachable where grace &gt; 2100ms; drawn for grace from 0s to 8s;"
            " the model has grace = 5s",
        ]

    def test_what_is_proved_says_how(self, page: Page) -> None:
        proofs = page.text[page.text.index('id="proofs"') : page.text.index('id="analysis"')]
        assert "as designed" in proofs
        assert "visiting all zones" in proofs


class TestAccess:
    def test_every_control_has_a_name(self, page: Page) -> None:
        for button in re.findall(r"<button[^>]*>.*?</button>", page.text, re.S):
            text = re.sub(r"<[^>]*>", "", button).strip()
            assert text or "aria-label=" in button

    def test_tables_have_headings(self, page: Page) -> None:
        for table in re.findall(r"<table.*?</table>", page.text.split('id="runs"')[0], re.S):
            assert 'scope="col"' in table

    def test_the_picture_is_there_in_words(self, page: Page) -> None:
        words = page.text[page.text.index("In words") : page.text.index('id="player"')]
        assert "<li>Operator to Server: control CA-1 drain</li>" in words
        assert "<li>Server to Balancer: belief draining over News</li>" in words

    def test_the_language_is_said(self, outline: Outline) -> None:
        assert outline.all("html") == [{"lang": "en"}]


class TestCommand:
    def test_a_wrong_model_gives_no_page(self, tmp_path: Path) -> None:
        (tmp_path / "wrong.stpa").write_text('system S "s"\nloss L-1\n')
        target = tmp_path / "page.html"
        done = CliRunner().invoke(
            cli, ["report", str(tmp_path / "wrong.stpa"), "-o", str(target)], standalone_mode=False
        )
        assert done.return_value == 2
        assert not target.exists()

    def test_a_region_names_hazard_and_parameters(self, tmp_path: Path) -> None:
        done = CliRunner().invoke(cli, ["report", "x.stpa", "--region", "H-1"])
        assert done.exit_code == 2
        assert "'H-1' is not a hazard and parameters such as H-3:pre_stop,min_sync" in done.stderr

    def test_a_structure_alone_is_a_page(self, tmp_path: Path) -> None:
        (tmp_path / "bare.stpa").write_text('system Bare "nothing yet"\n')
        target = tmp_path / "page.html"
        done = CliRunner().invoke(
            cli, ["report", str(tmp_path / "bare.stpa"), "-o", str(target)], standalone_mode=False
        )
        assert done.return_value == 0
        assert "The model claims nothing." in target.read_text()
