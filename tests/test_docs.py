"""The documentation is true: its models are formatted, its commands say what it says, the language
reference knows the grammar, and the site is built without a warning."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lark import Lark, Token, Tree

import checker
from checker.cli import run
from checker.resources import grammar_text
from tests.documents import FILE, agree, blocks, check_document, steps

DOCS = Path(checker.__file__).parent.parent / "docs"
PAGES = sorted(p for p in DOCS.rglob("*.md") if "adr" not in p.parts)

pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="an installed package has no docs")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("KCHECK_CACHE_DIR", "")
    return tmp_path


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(DOCS)))
def test_a_page_says_what_the_command_says(path: Path) -> None:
    check_document(path)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(DOCS)))
def test_models_are_formatted(path: Path, folder: Path) -> None:
    for language, text in blocks(path.read_text()):
        if language == "stpa" and FILE.match(text):
            (folder / "model.stpa").write_text(text)
            assert run(["fmt", "--check", "model.stpa"]) == 0, text


def test_yaml_is_yaml() -> None:
    for path in PAGES:
        for language, text in blocks(path.read_text()):
            if language == "yaml":
                yaml.safe_load(text)


class TestLanguageReference:
    """Whatever the grammar can say, the reference shows."""

    PAGE = DOCS / "language.md"

    def grammar(self) -> str:
        return re.sub(r"//.*", "", grammar_text())

    def trees(self) -> list[Tree[Token]]:
        language = Lark(
            grammar_text(), parser="lalr", keep_all_tokens=True, maybe_placeholders=False
        )
        examples = [text for name, text in blocks(self.PAGE.read_text()) if name == "stpa"]
        return [language.parse(text) for text in examples]

    def test_every_keyword_is_used_in_an_example(self) -> None:
        keywords = set(re.findall(r'"([a-z]+)"', self.grammar()))
        assert "unreachable" in keywords
        used = {str(word) for tree in self.trees() for word in tree.scan_values(lambda _: True)}
        assert keywords - used == set()

    def test_every_rule_is_used_in_an_example_and_named(self) -> None:
        """Rules that stand for their only child (`?rule`) show themselves by their alternatives."""
        rules = set(re.findall(r"^([a-z_]+):", self.grammar(), re.M))
        rules |= set(re.findall(r"-> ([a-z_]+)", self.grammar()))
        assert "quiet" in rules
        used = {str(node.data) for tree in self.trees() for node in tree.iter_subtrees()}
        assert rules - used == set()
        page = self.PAGE.read_text()
        assert {rule for rule in rules if f"`{rule}`" not in page} == set()


def test_the_site_is_built_without_a_warning(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-b", "html", "-W", "--keep-going", "-q", DOCS, "site"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    page = (folder / "site" / "tutorial.html").read_text()
    assert '<span class="k">unreachable</span>' in page


class TestTheExecutor:
    """What compares pages with commands can fail."""

    def page(self, folder: Path, text: str) -> Path:
        path = folder / "page.md"
        path.write_text(text)
        return path

    def test_it_sees_another_output(self, folder: Path) -> None:
        with pytest.raises(AssertionError, match="says something else"):
            check_document(self.page(folder, "```console\n$ kcheck --version\nkcheck 0.0\n```\n"))

    def test_it_sees_a_fragment_that_does_not_parse(self, folder: Path) -> None:
        with pytest.raises(AssertionError, match="says something else"):
            check_document(self.page(folder, "```stpa\nlos L-1\n```\n"))

    def test_dots_stand_for_any_lines_but_not_for_others(self, folder: Path) -> None:
        start = "```console\n$ kcheck completion --help\nUsage: kcheck completion [OPTIONS]"
        good = f"{start} {{bash|zsh|fish}}\n...\n  -h, --help  Show this message and exit.\n```\n"
        check_document(self.page(folder, good))
        with pytest.raises(AssertionError):
            check_document(self.page(folder, good.replace("and exit", "and stay")))

    def test_what_differs_between_runs_is_none(self) -> None:
        one = "met  unreachable   6ms  x\n" + " " * 23 + "y; proved by bmc (k = 3)\n\nz\n"
        two = "met  unreachable  0.4s  x\n" + " " * 23 + "y; proved by all zones\n\nz\n"
        assert agree(one, two)
        assert not agree(one, two.replace("unreachable", "reachable"))
        assert not agree(one, two.replace("y;", "w;"))

    def test_where_lines_are_broken_depends_on_the_engine(self) -> None:
        kinds = "elsewhere reachable for every value (1 kind of run);"
        one = f"proved by bounded runs; {kinds}\n2.1s\n"
        two = f"proved by k-induction; {kinds} 0.2s\n"
        three = f"proved by {two[10:].replace(' of run', chr(10) + 'of run')}"
        assert agree(one, two) and agree(two, one)
        assert agree(one, three) and agree(three, two)
        assert not agree(one, two.replace("1 kind", "2 kinds"))


def test_steps() -> None:
    assert [s.command for s in steps("$ kcheck a\nsaid\n$ kcheck b\n")] == ["kcheck a", "kcheck b"]
