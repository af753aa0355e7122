"""`kcheck cache`. Tells where answers of earlier runs are kept, and removes them"""

from __future__ import annotations

import click

from checker.cli.options import verbose_for_defects
from checker.output import out


@click.command()
@click.argument("action", required=False, type=click.Choice(["clear"]), metavar="[clear]")
@verbose_for_defects
def cache(action: str | None) -> int:
    """Tell where answers of earlier runs are kept, and how many; `clear` removes them all.

    An answer is given again as long as the files of the model, what is asked and kcheck itself are
    the same to the last byte; what is undecided is always asked again.

    The folder is the one that KCHECK_CACHE_DIR names, or the platform's own for caches. An empty
    KCHECK_CACHE_DIR turns the cache off, as `--no-cache` does for the answers of one run. One more
    entry, the tables of the parser, answers nothing: it only spares each run from making them.
    """
    from checker.storage.place import VARIABLE, cache_folder
    from checker.storage.store import Store

    folder = cache_folder()
    if folder is None:
        out(f"no cache: {VARIABLE} is empty\n")
        return 0
    store = Store(folder)
    if action == "clear":
        gone = store.clear()
        out(f"{folder}: {_count(gone.entries)} removed, {_size(gone.size)}\n")
    else:
        held = store.holdings()
        most = _size(store.largest)
        out(f"{folder}: {_count(held.entries)}, {_size(held.size)} of at most {most}\n")
    return 0


def _count(number: int) -> str:
    return f"{number} entry" if number == 1 else f"{number} entries"


def _size(size: int) -> str:
    if size < 1024:
        return f"{size} bytes"
    return f"{size / 1024:.0f} KiB" if size < 2**20 else f"{size / 2**20:.1f} MiB"
