"""The page as people meet it: opened in a headless Chromium, clicked, played, and photographed.

The pictures are left in the folder that `KCHECK_SCREENSHOTS` names, so that they can be looked at;
without it, in the folder of the test.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from checker.cli.group import cli
from tests.report.conftest import Page as Written

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = next(
    (p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None
)

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium here (Debian: apt-get install chromium)"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@dataclass
class Visit:
    """A page in a window, and everything that it complained of or asked for."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


@pytest.fixture
def visit(browser: Browser, page: Written) -> Iterator[Visit]:
    with_size = browser.new_page(viewport={"width": 1440, "height": 1000})
    yield listening(with_size, page)
    with_size.close()


def listening(window: Page, page: Written) -> Visit:
    found = Visit(window)
    window.on("console", lambda message: found.complaints.append(message.text))
    window.on("pageerror", lambda error: found.complaints.append(str(error)))
    window.on("request", lambda request: found.requests.append(request.url))
    window.goto(page.path.as_uri())
    return found


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("KCHECK_SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def lit(window: Page) -> list[str | None]:
    return [e.text_content() for e in window.query_selector_all(".kc-arrow.lit tspan.lit")]


def test_it_opens_in_silence_and_loads_nothing(visit: Visit, page: Written) -> None:
    assert visit.complaints == []
    assert visit.requests == [page.path.as_uri()]


def test_the_first_failure_is_open(visit: Visit) -> None:
    assert visit.page.inner_text("#player-title") == "a second is enough"
    assert lit(visit.page) == ["CA-1 drain"]


def test_every_cell_opens_what_is_known_of_it(visit: Visit) -> None:
    window = visit.page
    cells = window.locator("#grid button[data-item]")
    assert cells.count() == 10
    for number in range(cells.count()):
        cell = cells.nth(number)
        cell.click()
        label = cell.get_attribute("aria-label") or ""
        assert label.startswith(window.inner_text("#player-title") + ": ")
        assert cell.get_attribute("aria-pressed") == "true"
        has_run = cell.get_attribute("data-runs") != "0"
        assert window.is_visible("#play") == has_run
        assert window.locator("#line li").count() > 0 or not has_run
        action = " ".join(label.split()[:2])
        assert action in lit(window)
    assert visit.complaints == []


def test_every_claim_and_every_explanation_opens(visit: Visit) -> None:
    window = visit.page
    for place in ("#claims", "#scenarios", "#incidents"):
        buttons = window.locator(f"{place} button[data-item]")
        for number in range(buttons.count()):
            buttons.nth(number).click()
            assert buttons.nth(number).get_attribute("aria-pressed") == "true"
    assert visit.complaints == []


def test_a_run_is_stepped_through_by_keyboard(visit: Visit) -> None:
    window = visit.page
    window.locator("#grid button", has_text="UCA-2").click()
    seen = [window.inner_text("#where")]
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home"):
        window.keyboard.press(key)
        seen.append(window.inner_text("#where"))
    assert seen == [
        "start of 4 steps",
        "step 1 of 4",
        "step 2 of 4",
        "step 1 of 4",
        "the end",
        "start of 4 steps",
    ]
    window.keyboard.press("ArrowRight")
    assert window.locator("#line li.now").inner_text().startswith("0s")
    assert window.locator(".kc-arrow.now tspan.lit").text_content() == "CA-1 drain"
    assert window.inner_text("#now").startswith("0s, Operator: CA-1 drain; Server.draining is true")


def test_the_sequence_diagram_has_a_message_for_each_step(visit: Visit) -> None:
    window = visit.page
    window.locator("#grid button", has_text="UCA-2").click()
    window.click("#tab-sequence")
    assert window.locator("#sequence .sq").count() == 4
    people = window.locator("#sequence .sq-head text").all_text_contents()
    assert people == ["Operator", "Server", "Balancer", "Rotation"]
    window.locator("#sequence .sq").nth(2).click()
    assert window.inner_text("#where") == "step 3 of 4"
    window.click("#tab-state")
    assert "Balancer.draining (belief)" in window.inner_text("#state")


def test_all_of_it_is_reached_by_keyboard(visit: Visit) -> None:
    window = visit.page
    window.focus("#grid button")
    window.keyboard.press("Enter")
    assert window.evaluate("document.activeElement.id") == "player"
    window.keyboard.press("Escape")
    assert window.evaluate("document.activeElement.dataset.item") is not None
    window.keyboard.press("/")
    assert window.evaluate("document.activeElement.id") == "search"


def test_search_leaves_what_was_meant(visit: Visit) -> None:
    window = visit.page
    window.fill("#search", "遅すぎる")
    assert window.locator("#claims tbody tr:visible").count() == 1
    assert window.inner_text("#matches") == "1 found"
    window.fill("#search", "")
    window.click(".chip[data-kind=check]")
    shown = window.locator("#claims tbody tr:visible .kind").all_inner_texts()
    assert "check" not in shown
    assert "uca" in shown


def test_files_are_folded_where_there_are_many_claims(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "model.stpa").write_text(lamp("First", 60, 'import "part.stpa"'))
    (tmp_path / "part.stpa").write_text(lamp("Second", 50))
    target = tmp_path / "report.html"
    arguments = ["report", str(tmp_path / "model.stpa"), "-o", str(target)]
    assert CliRunner().invoke(cli, arguments, standalone_mode=False).return_value == 0
    window = browser.new_page()
    window.goto(target.as_uri())
    shown = window.locator("#claims tbody tr.found-by-search:visible")
    assert shown.count() == 0
    window.locator("#claims .fold", has_text="part").click()
    here = shown.count()
    assert here >= 50
    window.fill("#search", "first 60.")
    assert shown.count() == 1  # a fold hides nothing that was asked for
    assert window.locator("#claims .fold:visible").count() == 1
    window.fill("#search", "")
    assert shown.count() == here
    window.emulate_media(media="print")
    assert shown.count() >= 110
    window.close()


def lamp(name: str, number: int, above: str = "") -> str:
    """A model of its own with so many claims."""
    begin = f"""\
system {name} "a lamp"
{above}
loss   L-{number} "somebody is blinded"
hazard H-{number} "it is on" [L-{number}] when {name}Lamp.on
process {name}Lamp {{
    state on : bool = false
    event go
        do on = true
}}
"""
    return begin + "".join(
        f'check "{name} {n}." H-{number} reachable\n' for n in range(1, number + 1)
    )


def test_nothing_that_was_written_became_markup(visit: Visit) -> None:
    assert visit.page.locator("img, b:has-text('人')").count() == 0
    assert "<script>alert(1)</script>" in visit.page.inner_text("header .title")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_breaks_no_rule_of_accessibility(scheme: str, browser: Browser, page: Written) -> None:
    """The rules of axe-core: names, roles, contrast, order of headings and the rest."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    window = browser.new_page(
        viewport={"width": 1440, "height": 1000},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    listening(window, page)
    window.keyboard.press("End")
    found = axe.Axe().run(window)
    assert found.violations_count == 0, found.generate_report()
    window.close()


@pytest.mark.parametrize(
    ("name", "width", "height", "scheme"),
    [
        ("desktop", 1440, 1000, "light"),
        ("dark", 1440, 1000, "dark"),
        ("phone", 390, 844, "light"),
        ("tablet", 820, 1180, "light"),
    ],
)
def test_it_fits_the_window(
    name: str,
    width: int,
    height: int,
    scheme: str,
    browser: Browser,
    page: Written,
    pictures: Path,
) -> None:
    window = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    visit = listening(window, page)
    window.locator("#claims button[data-item]").first.click()
    window.keyboard.press("ArrowRight")
    picture = pictures / f"report-{name}.png"
    window.screenshot(path=picture)
    assert picture.stat().st_size > 10_000
    assert window.evaluate("document.documentElement.scrollWidth") <= width
    light = (
        window.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(245, 247, 250)"
    )
    assert light == (scheme == "light")
    if width < 1000:
        window.click("#close")
        assert not window.is_visible("#player")
    assert visit.complaints == []
    window.close()


def test_it_prints(visit: Visit, pictures: Path) -> None:
    visit.page.emulate_media(media="print")
    assert visit.page.is_visible("#runs")
    assert not visit.page.is_visible("#player")
    visit.page.pdf(path=pictures / "report.pdf", format="A4")
