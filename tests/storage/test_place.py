"""Where answers are kept: the platform's folder, or the one that is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_cache_path

from checker.storage.place import VARIABLE, cache_folder


@pytest.mark.parametrize("own", [None, "", "/somewhere/else"])
def test_it_is_the_platforms_own(
    own: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    if own is None:
        monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", own)
    assert cache_folder() == user_cache_path("kcheck", appauthor=False)


def test_it_is_the_one_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, "here")
    assert cache_folder() == tmp_path / "here"
    monkeypatch.setenv(VARIABLE, "")
    assert cache_folder() is None
