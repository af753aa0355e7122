"""Where answers are kept: the platform's folder for caches, or the one that KCHECK_CACHE_DIR names.

An empty KCHECK_CACHE_DIR means that nothing is kept, and nothing is looked up.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

VARIABLE = "KCHECK_CACHE_DIR"


def cache_folder() -> Path | None:
    """The folder of the cache, which may not exist yet; None where none is wanted."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named).absolute() if named else None
    if sys.platform == "linux":  # as platformdirs says, which takes as long to load as an answer
        own = os.environ.get("XDG_CACHE_HOME", "")
        return Path(own if os.path.isabs(own) else os.path.expanduser("~/.cache")) / "kcheck"
    from platformdirs import user_cache_path

    return user_cache_path("kcheck", appauthor=False)
