"""Which pieces are to do, are being done and are done, for all who work on them at once.

Whoever is idle takes a piece: one whose group is theirs already, else one of a group that nobody
has begun, else the first. A piece that rests on minimal pairs waits until these are found. Who is
called `who` is a number; 0 is this process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import field

from checker.asking.tasks import Outcome, Task, What
from checker.records import dataclass

MOMENT = 0.1  # seconds between looks at whether the work was called off


@dataclass(slots=True)
class Board:
    """Any thread may call any method. `hazards` are those whose pairs are a piece, by index;
    `on_done` is told what comes of each, by whichever thread brings it, one at a time."""

    tasks: Sequence[Task]
    hazards: Sequence[str]
    on_done: Callable[[Task, Outcome], None]
    stopped: bool = False
    failure: BaseException | None = None
    _open: list[Task] = field(init=False)
    _doing: set[Task] = field(default_factory=set)
    _groups: dict[str, int] = field(default_factory=dict)
    _settled: set[str] = field(default_factory=set)
    _change: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        self._open = list(self.tasks)

    def take(self, who: int) -> Task | None:
        """The next piece for someone; waits for one. None where no more will come."""
        with self._change:
            while self._open and not self.stopped:
                task = self._choose(who)
                if task is not None:
                    self._open.remove(task)
                    self._doing.add(task)
                    if task.group:
                        self._groups.setdefault(task.group, who)
                    return task
                self._change.wait(MOMENT)
            return None

    def done(self, task: Task, outcome: Outcome) -> None:
        with self._change:
            self._doing.discard(task)
            if task.what is What.PAIRS:
                self._settled.add(self.hazards[task.index])
            try:
                self.on_done(task, outcome)
            except BaseException as error:
                self.failure = self.failure or error
                self.stopped = True
            self._change.notify_all()

    def put_back(self, task: Task) -> None:
        """Someone took it and could not even begin."""
        with self._change:
            self._doing.discard(task)
            self._open.insert(0, task)
            self._groups.pop(task.group, None)
            self._change.notify_all()

    def fail(self, error: BaseException) -> None:
        """Nothing can be told that rests on this: the work ends."""
        with self._change:
            self.failure = self.failure or error
            self.stopped = True
            self._change.notify_all()

    def stop(self) -> None:
        with self._change:
            self.stopped = True
            self._change.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait for that long, or until all is done or called off; whether it is."""
        with self._change:
            return self._change.wait_for(self._over, seconds)

    def left(self) -> int:
        """How many pieces nobody has begun."""
        with self._change:
            return 0 if self.stopped else len(self._open)

    def _over(self) -> bool:
        return self.stopped or not (self._open or self._doing)

    def _choose(self, who: int) -> Task | None:
        ready = [task for task in self._open if task.needs <= self._settled]
        if not ready:
            return None
        mine = (task for task in ready if task.group and self._groups.get(task.group) == who)
        fresh = (task for task in ready if task.group not in self._groups)
        return next(mine, None) or next(fresh, None) or ready[0]
