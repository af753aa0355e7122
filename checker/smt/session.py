"""Solver sessions: text in, answers and exact Python values out.

Each session owns a z3 context, so that two sessions can work in two threads; nothing of z3's leaves
a session. z3 is imported when the first session is made.

**Bounds.** A time-out is z3's own. Memory is bounded twice: `max_memory`, which z3 looks at while
it solves, and `watch_memory`, a thread that reads z3's allocation and interrupts.
(`memory_max_size` makes z3 end the whole process when an allocation inside its parser fails;
`memory_high_watermark` did nothing.) Either way the answer is UNKNOWN with a reason, never an
exception.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from fractions import Fraction
from typing import Any

from checker.smt.emit import plain
from checker.system.terms import Const, Sort


class Answer(Enum):
    SAT = "sat"
    UNSAT = "unsat"
    UNKNOWN = "unknown"


class Stopped(Exception):
    """A solver ended without an answer; the argument says why: `time`, `memory`, `interrupted`
    or z3's own words."""


class SolverError(Exception):
    """The solver rejected what it was given: a defect of ours."""


def z3_module() -> Any:
    """The z3 package, imported late: `fmt` and `--help` must not pay for it."""
    import z3

    return z3


def reason_of(text: str) -> str:
    """z3's reason for giving up, in the words of `Stopped`."""
    lowered = text.lower()
    if "memory" in lowered or "memout" in lowered:
        return "memory"
    if "timeout" in lowered or "resource" in lowered:
        return "time"
    if "cancel" in lowered or "interrupt" in lowered:
        return "interrupted"
    return text or "incomplete"


def new_context(z3: Any) -> Any:
    """A z3 context for one thread. Python may free its objects in another thread (a collection of
    cycles runs wherever it likes), which z3 has to be told."""
    context = z3.Context()
    z3.Z3_enable_concurrent_dec_ref(context.ref())
    return context


def interrupt(context: Any) -> None:
    """End what a z3 context is doing, from another thread.

    z3py then looks at the context's last error, which belongs to that other thread: not ours.
    """
    with contextlib.suppress(z3_module().Z3Exception):
        context.interrupt()


class Session:
    """One incremental solver in a context of its own. Use it from one thread only, except for
    `interrupt`.

    z3's older simplex comes two or three macro-steps deeper in the same time than its default. Not
    so on long fixed sequences, a hundred times slower: those ask for the default by `sequential`.
    """

    def __init__(self, memory_mb: int | None = None, *, sequential: bool = False) -> None:
        z3 = z3_module()
        self._z3 = z3
        self._context = new_context(z3)
        self._solver = z3.Solver(ctx=self._context)
        self._solver.set("ctrl_c", False)  # z3 would take the signal and Python never see it
        if not sequential:
            self._solver.set("arith.solver", 2)
        if memory_mb is not None:
            self._solver.set("max_memory", memory_mb)
        self._constants: dict[tuple[str, Sort], Any] = {}
        self._timeout = -1
        self._model: Any = None
        self.reason = ""

    def add(self, text: str) -> None:
        """Read declarations, definitions and assertions; those of earlier texts stay visible."""
        try:
            self._solver.from_string(text)
        except self._z3.Z3Exception as error:
            raise failure(error) from None

    def check(self, assumptions: Iterable[str] = (), seconds: float | None = None) -> Answer:
        """Decide under Boolean constants taken as true; a name with a leading `!` is taken as
        false. On UNKNOWN `reason` says why."""
        self._model = None
        limit = 4294967295 if seconds is None else max(1, int(seconds * 1000))
        if limit != self._timeout:
            self._solver.set("timeout", limit)
            self._timeout = limit
        taken = [self._literal(name) for name in assumptions]
        try:
            answer = self._solver.check(*taken)
        except self._z3.Z3Exception as error:
            self.reason = failure(error).args[0]
            return Answer.UNKNOWN
        if answer == self._z3.sat:
            self._model = self._solver.model()
            return Answer.SAT
        if answer == self._z3.unsat:
            return Answer.UNSAT
        self.reason = reason_of(self._solver.reason_unknown())
        return Answer.UNKNOWN

    def decide(self, assumptions: Iterable[str] = (), seconds: float | None = None) -> bool:
        """As `check`: is it satisfiable? Raises `Stopped` where z3 does not know."""
        answer = self.check(assumptions, seconds)
        if answer is Answer.UNKNOWN:
            raise Stopped(self.reason)
        return answer is Answer.SAT

    def values(self, names: Mapping[str, Sort]) -> dict[str, Const]:
        """What the last satisfying model says of these constants (anything where it is silent)."""
        try:
            return {name: self._value(name, sort) for name, sort in names.items()}
        except self._z3.Z3Exception as error:
            raise failure(error) from None

    def core(self) -> frozenset[str]:
        """Assumptions that the last UNSAT rests on, spelled as given to `check`."""
        return frozenset(_name_of(literal, self._z3) for literal in self._solver.unsat_core())

    def push(self) -> None:
        self._solver.push()

    def pop(self) -> None:
        self._solver.pop()

    def interrupt(self) -> None:
        """Make a running check end soon; safe from any thread. Without effect between checks."""
        interrupt(self._context)

    def _constant(self, name: str, sort: Sort) -> Any:
        found = self._constants.get((name, sort))
        if found is None:
            make = {
                Sort.BOOL: self._z3.Bool,
                Sort.INT: self._z3.Int,
                Sort.REAL: self._z3.Real,
            }[sort]
            found = self._constants[name, sort] = make(plain(name), self._context)
        return found

    def _literal(self, name: str) -> Any:
        if name.startswith("!"):
            return self._z3.Not(self._constant(name[1:], Sort.BOOL))
        return self._constant(name, Sort.BOOL)

    def _value(self, name: str, sort: Sort) -> Const:
        value = self._model.eval(self._constant(name, sort), model_completion=True)
        match sort:
            case Sort.BOOL:
                return bool(self._z3.is_true(value))
            case Sort.INT:
                return int(value.as_long())
            case Sort.REAL:
                return Fraction(int(value.numerator_as_long()), int(value.denominator_as_long()))


def _name_of(literal: Any, z3: Any) -> str:
    if z3.is_not(literal):
        return "!" + str(literal.arg(0).decl().name())
    return str(literal.decl().name())


def words_of(error: Exception) -> str:
    """The message of an exception of z3, whose argument may be bytes."""
    argument = error.args[0] if error.args else ""
    return argument.decode(errors="replace") if isinstance(argument, bytes) else str(argument)


def failure(error: Exception) -> Stopped:
    """What an exception of z3 means; raises `SolverError` where it is no lack of resources."""
    text = words_of(error)
    reason = reason_of(text)
    if reason not in ("memory", "time", "interrupted"):
        raise SolverError(text) from None
    return Stopped(reason)


@contextlib.contextmanager
def watch_memory(memory_mb: int | None, on_excess: Callable[[], None]) -> Iterator[None]:
    """Call `on_excess` (again and again) while z3 holds more than `memory_mb` MB."""
    if memory_mb is None:
        yield
        return
    z3 = z3_module()
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.02):
            if z3.Z3_get_estimated_alloc_size() > memory_mb * 2**20:
                on_excess()

    thread = threading.Thread(target=watch, name="z3-memory", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
