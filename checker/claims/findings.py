"""Mistakes in a model that only its runs bring to light."""

from __future__ import annotations

from checker.diagnostics import Diagnostic
from checker.records import dataclass
from checker.results import Trace


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake, with the run that shows it where there is one. `subject` names what is wrong: a
    variable, or `time`."""

    diagnostic: Diagnostic
    subject: str
    trace: Trace | None = None
