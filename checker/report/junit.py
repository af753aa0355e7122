"""The report for test dashboards: JUnit XML, as Jenkins, GitLab and others read it.

A suite for each file, a test case for each claim: not met is a failure, undecided an error (nobody
knows), not checked or known from a baseline is skipped. A mistake in the model is a test case that
could not run. There is no official schema; what is written is what all readers have in common.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from checker.diagnostics import Diagnostic, Severity
from checker.report.diagnostics import render as render_diagnostics
from checker.report.places import Places, relative
from checker.report.standing import Standing, standing
from checker.report.text import name_of
from checker.report.wording import finding, story_of
from checker.results import ClaimResult, FileResult

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document can hold, not even escaped."""

_WIDTH = 100


def render(results: Sequence[FileResult]) -> str:
    """The whole report as one document."""
    suites = [_suite(result) for result in results]
    root = ElementTree.Element("testsuites", name="kcheck")
    _sum_up(root, suites)
    root.extend(suites)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _suite(result: FileResult) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", name=_clean(relative(result.path)))
    errors = [d for d in result.diagnostics if d.severity is Severity.ERROR]
    cases = [_mistake(error, result) for error in errors]
    cases += [_case(claim, result) for claim in result.claims]
    if result.interrupted:
        case = ElementTree.Element("testcase", classname=_class(result.path), name="interrupted")
        message = "claims that are not listed were not looked at"
        ElementTree.SubElement(case, "error", type="interrupted", message=message)
        cases.append(case)
    _sum_up(suite, cases, of_cases=True)
    suite.extend(cases)
    return suite


def _sum_up(
    element: ElementTree.Element, children: Sequence[ElementTree.Element], of_cases: bool = False
) -> None:
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        if of_cases:
            number = sum(child.find(tag) is not None for child in children)
        else:
            number = sum(int(child.get(name, "0")) for child in children)
        element.set(name, str(number))
    tests = len(children) if of_cases else sum(int(c.get("tests", "0")) for c in children)
    element.set("tests", str(tests))
    element.set("time", f"{sum(float(child.get('time', '0')) for child in children):.3f}")


def _case(claim: ClaimResult, result: FileResult) -> ElementTree.Element:
    case = ElementTree.Element(
        "testcase",
        classname=_class(claim.path),
        name=_clean(name_of(claim)),
        file=_clean(relative(claim.path)),
        line=str(claim.line),
        time=f"{claim.seconds:.3f}",
    )
    message = _clean(finding(claim))
    match standing(claim):
        case Standing.NOT_MET | Standing.UNDECIDED if claim.accepted:
            ElementTree.SubElement(case, "skipped", message=f"known failure; {message}")
        case Standing.NOT_MET:
            failure = ElementTree.SubElement(case, "failure", type="not met", message=message)
            failure.text = _clean(_full(claim))
        case Standing.UNDECIDED:
            error = ElementTree.SubElement(case, "error", type="undecided", message=message)
            error.text = _clean(_full(claim))
        case Standing.NOT_CHECKED:
            ElementTree.SubElement(case, "skipped", message=message)
        case Standing.MET:
            pass
    return case


def _full(claim: ClaimResult) -> str:
    lines = [f"{relative(claim.path)}:{claim.line}", finding(claim), *claim.notes]
    if claim.trace is not None:
        lines += ["", *story_of(claim.trace)]
    return "\n".join(lines)


def _mistake(error: Diagnostic, result: FileResult) -> ElementTree.Element:
    place = Places(result.sources).of_label(error.primary) if error.primary else None
    path = place.path if place else result.path
    case = ElementTree.Element(
        "testcase",
        classname=_class(path),
        name=f"{error.code.ident} {error.code.title}",
        file=_clean(relative(path)),
        line=str(place.line if place else 1),
        time="0.000",
    )
    element = ElementTree.SubElement(
        case, "error", type=error.code.ident, message=_clean(error.message)
    )
    element.text = _clean(
        render_diagnostics([error], result.sources, colour=False, width=_WIDTH).rstrip()
    )
    return case


def _class(path: str) -> str:
    """Dashboards make a tree of it at the dots: `models.pod_termination`."""
    return _clean(relative(path).removesuffix(".stpa").replace("/", "."))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
