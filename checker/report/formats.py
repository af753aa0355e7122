"""The formats of a check's report, by name: one for people, the others for what reads them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import assert_never

from checker.report.terminal import Terminal
from checker.results import FileResult


class Format(StrEnum):
    """Names as they stand after `--format` and `--output`."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    MARKDOWN = "markdown"


def render(
    layout: Format, results: Sequence[FileResult], status: int, terminal: Terminal, detail: int = 1
) -> str:
    """The whole report of all files; `status` is the exit status that goes with it.

    `terminal` and `detail` (as in `checker.report.text.Detail`) matter to the text alone.
    """
    match layout:
        case Format.TEXT:
            from checker.report import text

            wanted = text.Detail(detail)
            blocks = [text.render_file(result, terminal, wanted) for result in results]
            if len(results) > 1 and wanted is not text.Detail.QUIET:
                blocks.append(text.render_total(results, terminal))
            return "\n".join(block for block in blocks if block)
        case Format.JSON:
            from checker.report import json_report

            return json_report.render(results, status, ascii_only=not terminal.unicode)
        case Format.SARIF:
            from checker.report import sarif

            return sarif.render(results, status)
        case Format.JUNIT:
            from checker.report import junit

            return junit.render(results)
        case Format.GITHUB:
            from checker.report import github

            return github.render(results)
        case Format.MARKDOWN:
            from checker.report import markdown

            return markdown.render(results)
        case _:
            assert_never(layout)
