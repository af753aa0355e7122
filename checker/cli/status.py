"""Exit statuses of the command; what each means stands in `checker.cli`."""

from __future__ import annotations

NOT_FORMATTED, WRONG, UNDECIDED, DEFECT, INTERRUPTED, NO_READER = 1, 2, 3, 4, 130, 141
