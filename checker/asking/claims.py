"""All claims of a model asked, on as many cores as there are for it."""

from __future__ import annotations

import os
from collections.abc import Callable

from checker.asking.account import Account
from checker.asking.board import MOMENT, Board
from checker.asking.crew import PATIENCE, Crew, Shelf
from checker.asking.tasks import Desk, What, perform
from checker.records import dataclass

_SHOWN = (What.CLAIM, What.LISTED)


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def ask(
    account: Account,
    jobs: int,
    say: Callable[[str], None],
    patience: float = PATIENCE,
) -> None:
    """Ask every claim, in up to `jobs` processes, this one among them.

    What comes of it is in the account, also after an interruption, which is passed on. Raises
    `Defect` where parts of kcheck disagree with each other.
    """
    desk = account.desk
    tasks = tuple(desk.tasks())
    board = Board(tasks, desk.hazards, account.take)
    shelf = Shelf(desk)
    teller = _Teller(account, sum(task.what in _SHOWN for task in tasks), say)
    desk.bench.say = teller.say
    crew = Crew(board, shelf, jobs - 1, teller.say, patience)
    try:
        crew.start()
        _work(desk, board, shelf)
        shelf.fetch_all()
    finally:
        board.stop()
        crew.end()
        account.close()
    if board.failure is not None:
        raise board.failure


def _work(desk: Desk, board: Board, shelf: Shelf) -> None:
    """What this process does: pieces, as long as there are any."""
    while True:
        task = board.take(0)
        if task is not None:
            shelf.fetch(task)
            board.done(task, perform(desk, task))
        elif board.wait(MOMENT):
            return


@dataclass(slots=True)
class _Teller:
    """Tells what is going on, and how far it is: `12 of 50 claims, 1 not met: as designed`."""

    account: Account
    total: int
    on_progress: Callable[[str], None]

    def say(self, text: str) -> None:
        claims = tuple(self.account.claims)
        refuted = sum(claim.met is False for claim in claims)
        far = f"{len(claims)} of {self.total} claims" if claims else ""
        failing = f", {refuted} not met" if refuted else ""
        self.on_progress(f"{far}{failing}: {text}" if far else text)


__all__ = ["ask", "cores"]
