"""How hard the property tests try: `dev` while working, `ci` for every change, `nightly` for long.

Chosen by the environment variable HYPOTHESIS_PROFILE.
"""

from __future__ import annotations

import os
import signal

os.environ["KCHECK_CACHE_DIR"] = ""  # no test is answered by what an earlier one was told

from hypothesis import HealthCheck, settings

# A shell starts what runs in its background deaf to Ctrl-C, and whom that starts inherits it.
signal.signal(signal.SIGINT, signal.default_int_handler)

collect_ignore_glob = ["*.stpa"]
"""Models in here are input of tests, not tests (`pytest models` checks the packaged ones)."""

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("dev", max_examples=40, deadline=None, suppress_health_check=_SLOW)
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, suppress_health_check=_SLOW
)
settings.register_profile("nightly", max_examples=5000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
