"""Many claims at once: the report is the one of a single process, and nothing is lost."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker.asking import claims as claims_module
from checker.asking import crew as crew_module
from checker.asking.account import Account
from checker.asking.claims import ask
from checker.asking.crew import _Process
from checker.asking.tasks import Desk, Task
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Defect, Limits
from checker.model.load import load_model
from checker.results import ClaimResult, Verdict

MODEL = """system Doors "two doors and what they are claimed to do"
loss L-1 "someone is hurt"
hazard H-1 "the front is open while moving" [L-1] when Front.open and Train.moving
hazard H-2 "the rear is open while moving" [L-1] when Rear.open and Train.moving
process Front { state open : bool = false }
process Rear { state open : bool = false }
process Train {
    state moving : bool = false
    event start
        when not moving and not Front.open
        within 1s..2s
        do moving = true
}
controller Driver controls Front, Rear {
    control CA-1 release -> Front
        when not Front.open
        within 0s..3s
        do   Front.open = true
    control CA-2 release -> Rear
        when not Rear.open
        within 0s..3s
        do   Rear.open = true
}
uca UCA-1 "released while moving" [H-1]
    CA-1 given when Train.moving
uca UCA-2 "the rear released while moving" [H-2]
    CA-2 given when Train.moving
check "the front opens" H-1 reachable
check "the rear opens" H-2 reachable
check "the front stays shut" H-1 unreachable
check "the rear stays shut" H-2 unreachable
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.chdir(tmp_path)
    Path("doors.stpa").write_text(MODEL)
    yield "doors.stpa"


def account_of(path: str, seconds: float = 60.0) -> Account:
    loaded = load_model(path)
    assert loaded.model is not None, loaded.diagnostics
    texts = {source.path: source.text for source in loaded.sources}
    bench = Bench(loaded.model, Limits(seconds, 40), texts=texts)
    return Account(Desk(bench, Analysis(bench, seconds)), None, list(loaded.diagnostics))


def silent(_text: str) -> None:
    pass


def plain(account: Account) -> list[ClaimResult]:
    return [replace(claim, seconds=0.0) for claim in account.claims]


def idle_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process does nothing itself: all is left to the others."""
    monkeypatch.setattr(claims_module, "_work", lambda desk, board, shelf: _wait(board))


def _wait(board: object) -> None:
    while not board.wait(0.05):  # type: ignore[attr-defined]
        pass


@pytest.fixture
def alone(path: str) -> list[ClaimResult]:
    account = account_of(path)
    ask(account, 1, silent)
    return plain(account)


def test_one_process_decides_all(alone: list[ClaimResult]) -> None:
    assert [(c.ident, c.verdict, c.met) for c in alone] == [
        ("the front opens", Verdict.REACHABLE, True),
        ("the rear opens", Verdict.REACHABLE, True),
        ("the front stays shut", Verdict.REACHABLE, False),
        ("the rear stays shut", Verdict.REACHABLE, False),
        ("UCA-1", Verdict.REACHABLE, True),
        ("UCA-2", Verdict.UNREACHABLE, False),
        ("UCAs of H-1", Verdict.UNREACHABLE, True),
        ("UCAs of H-2", Verdict.REACHABLE, False),
    ]


@pytest.mark.parametrize("jobs", [2, 4])
def test_several_processes_say_the_same_in_the_same_order(
    jobs: int, path: str, alone: list[ClaimResult]
) -> None:
    account = account_of(path)
    ask(account, jobs, silent, patience=0.0)
    assert plain(account) == alone


def test_the_others_can_do_it_all(
    path: str, alone: list[ClaimResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    idle_here(monkeypatch)
    account = account_of(path)
    ask(account, 3, silent, patience=0.0)
    assert plain(account) == alone


def test_claims_are_told_as_they_come_in_the_order_of_the_file(path: str) -> None:
    account = account_of(path)
    told: list[str] = []
    account.on_claim = lambda claim: told.append(claim.ident)
    ask(account, 2, silent, patience=0.0)
    assert told == [claim.ident for claim in account.claims]


def test_progress_says_how_far_it_is(path: str) -> None:
    said: list[str] = []
    account = account_of(path)
    ask(account, 1, said.append)
    assert said[0] == "the front opens"
    assert "3 of 8 claims, 1 not met: the rear stays shut" in said


def test_a_process_that_is_killed_takes_one_claim_with_it(
    path: str, alone: list[ClaimResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = crew_module.Crew._do

    def do(self: crew_module.Crew, process: _Process, task: Task) -> bool:
        if task.title == "the rear opens":
            process.ready = True
            process.popen.kill()
        return crew(self, process, task)

    idle_here(monkeypatch)
    monkeypatch.setattr(crew_module.Crew, "_do", do)
    account = account_of(path)
    ask(account, 2, silent, patience=0.0)
    found = plain(account)
    assert [c for i, c in enumerate(found) if i != 1] == [c for i, c in enumerate(alone) if i != 1]
    assert (found[1].ident, found[1].verdict, found[1].met) == (
        "the rear opens",
        Verdict.UNDECIDED,
        None,
    )
    assert found[1].notes == (
        "undecided: the process that worked on it was ended by SIGKILL "
        "(perhaps out of memory: bound it with --memory, or use fewer --jobs)",
    )


def test_lost_causes_leave_the_claims_about_them_undecided(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = crew_module.Crew._do

    def do(self: crew_module.Crew, process: _Process, task: Task) -> bool:
        if task.title == "causes of H-1":
            process.ready = True
            process.popen.kill()
        return crew(self, process, task)

    idle_here(monkeypatch)
    monkeypatch.setattr(crew_module.Crew, "_do", do)
    account = account_of(path)
    ask(account, 2, silent, patience=0.0)
    verdicts = {c.ident: c.verdict for c in account.claims}
    assert verdicts["UCAs of H-1"] is Verdict.UNDECIDED
    assert verdicts["UCAs of H-2"] is Verdict.REACHABLE
    assert len(verdicts) == 8


def test_without_other_processes_all_is_done_here(
    path: str, alone: list[ClaimResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module.sys, "executable", "/nowhere/python")
    account = account_of(path)
    ask(account, 3, silent, patience=0.0)
    assert plain(account) == alone


def test_a_process_that_cannot_begin_leaves_its_work_to_others(
    path: str, alone: list[ClaimResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module, "_START", "raise SystemExit(3)")
    account = account_of(path)
    ask(account, 3, silent, patience=0.0)
    assert plain(account) == alone


def test_a_defect_elsewhere_is_a_defect_here(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from checker.asking import worker\n"
        "def perform(desk, task): raise ValueError('an example')\n"
        "worker.perform = perform\n"
        "worker.main()"
    )
    idle_here(monkeypatch)
    monkeypatch.setattr(crew_module, "_START", program)
    with pytest.raises(Defect, match="ValueError: an example"):
        ask(account_of(path), 2, silent, patience=0.0)


def test_a_process_out_of_memory_says_so(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from checker.asking import worker\n"
        "real = worker.perform\n"
        "def perform(desk, task):\n"
        "    if task.title == 'the front opens': raise MemoryError\n"
        "    return real(desk, task)\n"
        "worker.perform = perform\n"
        "worker.main()"
    )
    idle_here(monkeypatch)
    monkeypatch.setattr(crew_module, "_START", program)
    account = account_of(path)
    ask(account, 2, silent, patience=0.0)
    assert account.claims[0].notes == (
        "undecided: out of memory: bound it with --memory, or use fewer --jobs",
    )
    assert sum(c.verdict is Verdict.UNDECIDED for c in account.claims) == 1
    assert len(account.claims) == 8


def test_an_interruption_tells_what_is_known_and_ends_all(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (
        "import time\n"
        "from checker.asking import worker\n"
        "real = worker.perform\n"
        "def perform(desk, task):\n"
        "    if task.title == 'the rear opens': time.sleep(100)\n"
        "    return real(desk, task)\n"
        "worker.perform = perform\n"
        "worker.main()"
    )
    started: list[_Process] = []
    hire = crew_module.Crew._hire

    def hired(self: crew_module.Crew) -> _Process:
        started.append(hire(self))
        return started[-1]

    account = account_of(path)

    def interrupted(desk: Desk, board: object, shelf: object) -> None:
        while not any(c.ident == "the front opens" for c in account.claims):
            time.sleep(0.02)  # which of the others are done by now is chance
        raise KeyboardInterrupt

    monkeypatch.setattr(crew_module, "_START", program)
    monkeypatch.setattr(crew_module.Crew, "_hire", hired)
    monkeypatch.setattr(claims_module, "_work", interrupted)
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        ask(account, 3, silent, patience=0.0)
    assert time.monotonic() - begun < 60
    known = [c.ident for c in account.claims]
    assert "the front opens" in known
    assert "the rear opens" not in known
    assert all(process.popen.poll() is not None for process in started)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_ends_when_nobody_listens_any_more() -> None:
    process = _Process.start(b"")
    assert process.popen.stdin is not None
    process.popen.stdin.close()
    assert process.popen.wait(timeout=60) == 0
    process.end()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_interrupts_are_not_for_workers(path: str) -> None:
    process = _Process.start(
        crew_module.packed(crew_module.Room(account_of(path).desk.bench.model, Limits(1.0, 1), {}))
    )
    assert isinstance(process.answer(), crew_module.Ready)
    process.popen.send_signal(signal.SIGINT)
    time.sleep(0.2)
    assert process.popen.poll() is None
    process.end()
