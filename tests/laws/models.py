"""A Hypothesis strategy for small random models, as text.

A process P (perhaps one for each member of a group), a process Q, a controller K (perhaps per
member) with beliefs, and a path between them; their actions draw on everything that the language
has for behaviour. Durations are small whole numbers of seconds, so that exploration ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[str]], str]


@dataclass(frozen=True)
class Text:
    """A model: its `body` without hazard and checks, the hazard's predicate, whether it has the
    group N whose size is the parameter `members`, and the scenarios that it has."""

    body: str
    hazard: str
    grouped: bool
    scenarios: tuple[str, ...]

    def asked(self, how: str = "") -> str:
        """The whole file, with one check; `how` is the check's `with` or `for any`."""
        return (
            'system Random\nloss L-1 "loss"\n'
            f'hazard H-1 "hazard" [L-1] when {self.hazard}\n{self.body}\n'
            f'check "asked" {how}{":" if how else ""} H-1 reachable\n'
        )


@dataclass
class Maker:
    """Draws the pieces of one model.

    `overdue` gathers what should not hold for long: guards of actions, and beliefs that are wrong.
    """

    data: st.DataObject
    grouped: bool = False
    p_each: bool = False
    k_each: bool = False
    has_path: bool = False
    param: bool = False
    beliefs: list[str] = field(default_factory=list)
    commands: list[tuple[str, bool]] = field(default_factory=list)
    timed: int = 0
    names: int = 0
    overdue: list[str] = field(default_factory=list)

    def one(self, *options: str) -> str:
        return str(self.data.draw(st.sampled_from(options)))

    def chance(self, per_cent: int) -> bool:
        return bool(self.data.draw(st.integers(0, 99)) < per_cent)

    def seconds(self, low: int = 0, high: int = 3) -> str:
        return f"{self.data.draw(st.integers(low, high))}s"

    # ------------------------------------------------------------------ expressions

    def p(self, state: str, member: str | None) -> str:
        return f"P[{member}].{state}" if self.p_each else f"P.{state}"

    def p_any(self) -> str:
        """That some copy of P has moved."""
        what = self.one("x", "k == 2", "k == 1")
        return f"some(j in N: P[j].{what})" if self.p_each else f"P.{what}"

    def member(self, bound: str | None) -> str | None:
        """A member that can be named: a bound variable, or the one that Q remembers."""
        if not self.grouped:
            return None
        return self.one(bound, bound, "Q.who") if bound else "Q.who"

    def atom(self, bound: str | None, inside_k: bool, deep: int = 1) -> str:
        kinds = ["flag", "x", "k", "mode", "flag", "x"]
        if self.grouped:
            kinds += ["who", "some", "count"]
        if self.beliefs and (not self.k_each or inside_k):
            kinds += ["belief", "belief"]
        if deep and self.timed < 2:
            kinds += ["for", "for"]
            kinds += ["no", "times"] if self.commands else []
        member = self.member(bound)
        match self.one(*kinds):
            case "flag":
                return "Q.flag"
            case "x":
                with_ = self.one("", "", " == false", " != true", " == Q.flag")
                return self.p("x", member) + with_
            case "k":
                of = self.one("Q.k", self.p("k", member))
                return f"{of} {self.one('==', '!=', '>=', '<')} {self.one('0', '1', '2')}"
            case "mode":
                return f"Q.mode {self.one('==', '!=')} {self.one('red', 'green', 'blue')}"
            case "who":
                with_ = self.one("none", bound or "none")
                return f"Q.who {self.one('==', '!=')} {with_}"
            case "some":
                name, inner = self.inner()
                return f"{self.one('some', 'all')}({name} in N: {inner})"
            case "count":
                name, inner = self.inner()
                return (
                    f"count({name} in N: {inner}) {self.one('>=', '==', '<')} {self.one('1', '2')}"
                )
            case "belief":
                return ("" if inside_k else "K.") + self.one(*self.beliefs)
            case "for":
                self.timed += 1
                return f"({self.predicate(bound, inside_k, 0, 0)} for {self.seconds(1, 3)})"
            case "no":
                self.timed += 1
                return f"(no {self.command(bound)} for {self.seconds(1, 3)})"
            case _:
                self.timed += 1
                times = f"times({self.command(bound)} last {self.seconds(1, 3)})"
                return f"{times} {self.one('>=', '==', '<')} {self.one('1', '2')}"

    def inner(self) -> tuple[str, str]:
        """A new bound variable and a predicate about it."""
        self.names += 1
        name = f"j{self.names}"
        return name, self.predicate(name, False, 0, int(self.chance(30)))

    def command(self, bound: str | None) -> str:
        ident, indexed = self.data.draw(st.sampled_from(self.commands))
        inner = bound is not None and bound.startswith("j")  # beside it another one may be bound
        return f"{ident}[{bound}]" if indexed and bound and (inner or self.chance(60)) else ident

    def predicate(self, bound: str | None, inside_k: bool, size: int = 2, deep: int = 1) -> str:
        first = self.atom(bound, inside_k, deep)
        if self.chance(30):
            first = f"not ({first})"
        if size == 0 or self.chance(45):
            return first
        second = self.predicate(bound, inside_k, size - 1, deep)
        match self.one("and", "and", "or", "if"):
            case "if":
                other = self.atom(bound, inside_k, 0)
                return f"(if {first} then {second} else {other})"
            case word:
                return f"({first} {word} {second})"

    # ------------------------------------------------------------------ clauses

    def bounds(self) -> str:
        low = self.data.draw(st.integers(0, 2))
        width = self.data.draw(st.integers(0, 2))
        return f"{low}s..{low + width}s"

    def timing(self) -> str:
        match self.one("within", "within", "within", "high", "low", "now", "none", "every",
                       "from", "spread", "state", "param"):  # fmt: skip
            case "within":
                return f"within {self.bounds()}"
            case "high":
                return f"within {self.seconds(1, 3)}"
            case "low":
                return f"within {self.seconds(1, 3)}.."
            case "now":
                return "immediately"
            case "every":
                return f"every {self.seconds(1, 3)}"
            case "from":
                return f"every {self.seconds(1, 3)} from {self.bounds()}"
            case "spread":
                return self.one("every 1s..2s", "every 2s..3s", "every 1s..")
            case "state":
                return self.one("within Q.k * 1s..Q.k * 1s + 1s", "within 0s..Q.k * 1s")
            case "param" if self.param:
                return self.one("within lag * 1s..3s", "within 0s..lag * 1s", "every lag * 1s + 1s")
            case _:
                return ""

    def effects(self, bound: str | None, own: bool, over: bool, most: int = 2) -> str:
        """Assignments to different states. `own`: K's own state may be written."""
        targets: dict[str, str] = {}
        options = ["flag", "k", "mode", "x", "px", "pk"]
        if self.grouped:
            options += ["who", "all"]
        if own:
            options += ["own"]
        picked = self.data.draw(
            st.lists(st.sampled_from(options), min_size=1, max_size=most, unique=True)
        )
        member = self.member(bound)
        for kind in picked:
            match kind:
                case "flag":
                    targets["Q.flag"] = self.one("true", "false", "not Q.flag")
                case "k":
                    targets["Q.k"] = self.one("0", "1", "2", "min(Q.k + 1, 2)", "2 - Q.k")
                case "mode":
                    targets["Q.mode"] = self.one(
                        "red", "green", "blue", "if Q.mode == red then green else blue"
                    )
                case "x" | "px":
                    value = self.one("true", "true", "false", self.predicate(bound, False, 1, 0))
                    targets[self.p("x", member)] = value
                case "pk":
                    targets[self.p("k", member)] = self.one("0", "1", "2", "Q.k", "min(Q.k + 1, 2)")
                    if bound and self.p_each and member != "Q.who" and self.chance(40):
                        targets["P[Q.who].k"] = self.one("0", "1", "2")
                case "who":
                    targets["Q.who"] = self.one("none", bound or "none", bound or "none")
                case "own":
                    targets["K_own"] = self.one("true", "false")
                case _:
                    if not any(t.startswith("P[") and t.endswith(".k") for t in targets):
                        if self.p_each and "pk" not in picked:
                            targets["all j in N: P[j].k"] = self.one("0", "1", "Q.k")
        if not targets:
            targets["Q.flag"] = "true"
        own_name = "own"
        shown = [f"{own_name if t == 'K_own' else t} = {v}" for t, v in targets.items()]
        return ", ".join(shown)

    def action(self, head: str, bound: str | None, inside_k: bool, target: str | None) -> str:
        """`head` is `control CA-1 a` or `event e`."""
        binder = ""
        if self.grouped and bound is None and self.chance(50):
            bound = "m"
            binder = f" {self.one('per', 'any')} m in N"
        over = inside_k and target is not None and self.has_path and self.chance(50)
        clauses = [f"{head}{binder}" + (f" -> {target}" if target else "")]
        if self.chance(85):
            timed = self.timed
            guard = self.predicate(bound, inside_k and self.chance(60))
            if bound is None and "b0" not in guard and "b1" not in guard and timed == self.timed:
                self.overdue.append(guard)
            clauses.append(f"when {guard}")
        clauses.append(self.timing())
        if over:
            clauses.append("over W")
        if self.commands and self.chance(15):
            clauses.append(f"after {self.command(bound)}")
        clauses.append(f"do {self.effects(bound, inside_k, over)}")
        if self.chance(12):
            clauses.append(f"lasts {self.bounds()}")
            if self.chance(50):
                clauses.append(f"until {self.predicate(bound, inside_k, 0, 0)}")
            clauses.append(f"then {self.effects(bound, inside_k, over, 1)}")
        if target is not None:
            self.commands.append((head.split()[1], bound is not None))
        return " ".join(c for c in clauses if c)

    # ------------------------------------------------------------------ the model

    def model(self) -> Text:
        self.grouped = self.chance(60)
        self.p_each = self.grouped and self.chance(75)
        self.k_each = self.grouped and self.chance(30)
        self.has_path = self.chance(60)
        self.param = self.chance(30)
        lines = ["type Mode = red | green | blue"]
        if self.param:
            lines.append(f"param lag : int = {self.one('0', '1', '2')} in 0..3")
        if self.grouped:
            size = self.one("1", "2", "2", "3")
            lines += [f"param members : int = {size} in 1..", "group N[members]"]
        takes = ""
        if self.has_path:
            takes = self.one("", f" takes {self.bounds()}", f" takes {self.bounds()}")
        each = " per n in N" if self.k_each else ""
        controller = [f"controller K{each} controls P, Q {{", "    state own : bool = false"]
        for i in range(self.data.draw(st.integers(0, 2))):
            controller.append("    " + self.belief(f"b{i}"))
        bound = "n" if self.k_each else None
        for i in range(self.data.draw(st.integers(1, 2))):
            target = self.one("P", "Q")
            head = f"control CA-{i + 1} c{i + 1}"
            controller.append("    " + self.action(head, bound, True, target))
        controller.append("}")
        lines += self.processes()
        lines += controller
        if self.has_path:
            lines.append(f"path W : K -> P, Q{takes}".replace("K -> P, Q", "P, Q -> K"))
        scenarios = [self.scenario(f"HS-{i + 1}") for i in range(2) if self.chance(80)]
        lines += scenarios
        hazard = self.predicate(None, False, 2)
        if self.overdue and self.chance(50):
            hazard = f"({self.one(*self.overdue)}) for {self.seconds(1, 4)}"
        elif self.chance(50):
            goal = self.one("Q.k == 2", "Q.mode == blue", "Q.flag", "Q.k == 1", self.p_any())
            late = f"(true for {self.seconds(1, 5)})"
            hazard = goal + self.one(f" and {hazard}", f" and not {late}", f" and not {late}")
        idents = tuple(s.split()[1] for s in scenarios)
        return Text("\n".join(lines), hazard, self.grouped, idents)

    def processes(self) -> list[str]:
        any_ = self.one("any", "false", "false", "false")
        lines = ["process P per i in N {" if self.p_each else "process P {",
                 f"    state x : bool = {any_}", "    state k : 0..2 = 0"]  # fmt: skip
        if self.chance(50):
            where = "i" if self.p_each else None
            lines.append("    " + self.action("event p_moves", where, False, None))
        lines += ["}", "process Q {", "    state flag : bool = false", "    state k : 0..2 = 0",
                  "    state mode : Mode = red"]  # fmt: skip
        if self.grouped:
            lines.append("    state who : N? = none")
        for i in range(self.data.draw(st.integers(0, 2))):
            lines.append("    " + self.action(f"event q{i}", None, False, None))
        return [*lines, "}"]

    def belief(self, name: str) -> str:
        bound = "n" if self.k_each else None
        timed = self.timed
        followed = self.predicate(bound, True, 1, int(self.chance(30)))
        if not self.beliefs and bound is None and timed == self.timed:
            self.overdue.append(f"({followed}) != K.{name}")
        clause = f"model {name} follows {followed}"
        if self.chance(30):
            clause += " latest"
        clause += f" within {self.one(self.bounds(), self.bounds(), '1s..')}"
        if self.has_path and self.chance(50):
            clause += " over W"
        self.beliefs.append(name)
        return clause

    def scenario(self, ident: str) -> str:
        command = self.data.draw(st.sampled_from(self.commands))[0]
        options = [f"slow {command} to {self.bounds()}", f"slow K to {self.bounds()}",
                   f"slow {command} to {self.seconds(1, 3)}..", f"skip {command}"]  # fmt: skip
        if self.has_path:
            options += ["lose W", "lose W", f"delay W to {self.bounds()}"]
        if self.param:
            options += ["set lag = 3", "set lag in 0..2"]
        return f'scenario {ident} "s" controller failure {self.one(*options)}'


@st.composite
def models(draw: Callable[[st.SearchStrategy[st.DataObject]], st.DataObject]) -> Text:
    """A random model."""
    return Maker(draw(st.data())).model()
