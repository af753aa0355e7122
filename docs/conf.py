"""How the documentation is built: `python3 dev.py docs`, which takes any warning for an error."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from pygments.lexer import RegexLexer, words
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Text
from sphinx.application import Sphinx

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from checker import __version__  # noqa: E402
from checker.resources import grammar_text  # noqa: E402

project = "kcheck"
author = "the kcheck authors"
copyright = "the kcheck authors, Apache License 2.0"
release = version = __version__

extensions = ["myst_parser"]
root_doc = "index"
exclude_patterns = ["_build"]
nitpicky = True

html_theme = "furo"
html_title = "kcheck"
html_copy_source = False
html_show_sphinx = False

myst_heading_anchors = 3
myst_links_external_new_tab = False

_GRAMMAR = re.sub(r"//.*", "", grammar_text())
_KEYWORDS = tuple(sorted(set(re.findall(r'"([a-z]+)"', _GRAMMAR))))


class StpaLexer(RegexLexer):
    """Colours for models; the keywords are those of the grammar."""

    name = "stpa"
    aliases = ["stpa"]  # noqa: RUF012
    tokens = {  # noqa: RUF012
        "root": [
            (r"#[^\n]*", Comment.Single),
            (r'"[^"\n]*"', String),
            (r"[A-Z]+-[0-9]+\b", Name.Label),
            (r"[0-9]+(\.[0-9]+)?(ms|s|min|h|Ki|Mi|Gi|Ti|K|M|G|m)?\b", Number),
            (words(_KEYWORDS, prefix=r"\b", suffix=r"\b"), Keyword),
            (r"\w+", Name),
            (r"[-+*/=<>!|.,:;?()\[\]{}]+", Operator),
            (r"\s+", Text),
        ]
    }


def without_folders(app: Sphinx, name: str, source: list[str]) -> None:
    """A link to a folder of the repository leads nowhere on the site: its text is left."""
    page = app.env.doc2path(name).parent

    def left(link: re.Match[str]) -> str:
        return link[1] if (page / link[2]).is_dir() else link[0]

    source[0] = re.sub(r"\[([^\]\n]+)\]\(([^)\s:#]+)\)", left, source[0])


def setup(app: Sphinx) -> None:
    app.add_lexer("stpa", StpaLexer)
    app.connect("source-read", without_folders)
