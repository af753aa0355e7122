"""The reachability question as constrained Horn clauses, for Spacer (Komuravelli, Gurfinkel and
Chaki 2014, "SMT-based model checking for recursive programs").

Three rules over one relation `Inv`: the initial states, one step (a single rule holding the
disjunction of all moves), and the question. The answer, an invariant, comes back as a term over the
names of the relation's vector.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from checker.smt.emit import Writer, quote
from checker.smt.relation import Relation, Step
from checker.smt.session import (
    Answer,
    failure,
    interrupt,
    new_context,
    reason_of,
    words_of,
    z3_module,
)
from checker.system.terms import (
    FALSE,
    TRUE,
    Sort,
    Term,
    add,
    conj,
    disj,
    eq,
    floor_div,
    implies,
    integer,
    ite,
    le,
    lt,
    mul,
    negate,
    real,
    sub,
    to_real,
    var,
)

_DELAY = "delay#"


class Untranslatable(Exception):
    """An expression of z3's that has no counterpart among our terms."""


class Horn:
    """One Spacer query in a z3 context of its own. `facts` are inductive and assumed in all rules.

    z3 inlines rules first, which is faster but can leave an answer with quantifiers inside; with
    `inline=False` it never does.
    """

    def __init__(
        self,
        relation: Relation,
        predicate: Term,
        facts: Sequence[Term] = (),
        *,
        inline: bool = True,
        seed: int = 0,
    ) -> None:
        self._relation = relation
        self._names = sorted(relation.sorts)
        self._z3 = z3 = z3_module()
        self._context = new_context(z3)
        self._fixedpoint = z3.Fixedpoint(ctx=self._context)
        self._fixedpoint.set("ctrl_c", False)
        self._fixedpoint.set("spacer.random_seed", seed)
        if not inline:
            for name in ("inline_eager", "inline_linear", "tail_simplifier_pve"):
                self._fixedpoint.set(f"xform.{name}", False)
        self._predicate = predicate
        self._facts = tuple(facts)
        self._query: Any = None
        self.reason = ""

    def interrupt(self) -> None:
        """End a running `check` soon; safe from any thread."""
        interrupt(self._context)

    def load(self) -> None:
        """Build the rules and hand them to z3."""
        try:
            self._query = self._fixedpoint.parse_string(self.text())[0]
        except self._z3.Z3Exception as error:
            raise failure(error) from None

    def check(self, seconds: float) -> Answer:
        """UNSAT: the predicate is unreachable. UNKNOWN: see `reason`."""
        self._fixedpoint.set("engine", "spacer", "timeout", max(1, int(seconds * 1000)))
        try:
            answer = self._fixedpoint.query(self._query)
        except self._z3.Z3Exception as error:  # a time-out, and "Stuck on a lemma", are exceptions
            self.reason = reason_of(words_of(error))
            return Answer.UNKNOWN
        if answer == self._z3.sat:
            return Answer.SAT
        if answer == self._z3.unsat:
            return Answer.UNSAT
        self.reason = reason_of(self._fixedpoint.reason_unknown())
        return Answer.UNKNOWN

    def invariant(self) -> Term | None:
        """After UNSAT: what Spacer found, or None where it cannot be put in our terms."""
        try:
            answer = self._fixedpoint.get_answer()
            return _interpretation(answer, self._names, self._relation.sorts, self._z3)
        except (Untranslatable, self._z3.Z3Exception):
            return None

    def text(self) -> str:
        """The rules, in z3's extension of SMT-LIB 2 for fixed points."""
        relation, names = self._relation, self._names
        writer = Writer("w.")
        sorts = " ".join(relation.sorts[x].value for x in names)
        writer.line(f"(declare-rel Inv ({sorts}))")
        writer.line("(declare-rel Bad ())")
        free, constraints, first = relation.initial()
        now = {x: var(x, s) for x, s in relation.sorts.items()}
        changing = [x for x in names if relation.changing(x)]
        later = {x: var(f"{x}#", relation.sorts[x]) for x in changing}
        declared = dict(relation.sorts) | free | {_DELAY: Sort.REAL}
        declared |= {f"{x}#": relation.sorts[x] for x in changing}
        for name, sort in declared.items():
            writer.line(f"(declare-var {quote(name)} {sort.value})")
        self._rule(writer, [*constraints, *(eq(now[x], first[x]) for x in names)], None, now)
        step = relation.step(now, var(_DELAY, Sort.REAL))
        body = [*self._known(now), step.allowed, _any_move(step, later)]
        self._rule(writer, body, now, now | later)
        bad = writer.spell(conj(*self._known(now), relation.read(self._predicate, now)))
        writer.line(f"(rule (=> (and {self._inv(now)} {bad}) Bad))")
        writer.line("(query Bad)")
        return writer.text()

    def _known(self, vector: Mapping[str, Term]) -> list[Term]:
        return [self._relation.read(term, vector) for term in self._facts]

    def _rule(
        self,
        writer: Writer,
        body: Sequence[Term],
        source: Mapping[str, Term] | None,
        target: Mapping[str, Term],
    ) -> None:
        condition = writer.spell(conj(*body))
        if source is not None:
            condition = f"(and {self._inv(source)} {condition})"
        writer.line(f"(rule (=> {condition} {self._inv(target)}))")

    def _inv(self, vector: Mapping[str, Term]) -> str:
        if not self._names:
            return "Inv"
        return f"(Inv {' '.join(quote(vector[x].name) for x in self._names)})"


def _any_move(step: Step, later: Mapping[str, Term]) -> Term:
    """The disjunction of all moves, each with the entries that it leaves as they are."""
    stays = {x: eq(later[x], step.passed[x]) for x in later}
    options = []
    for move in step.moves:
        equations = stays | {x: eq(later[x], value) for x, value in move.changes.items()}
        options.append(conj(move.condition, *equations.values()))
    return disj(*options)


def _interpretation(
    answer: Any, names: Sequence[str], sorts: Mapping[str, Sort], z3: Any
) -> Term | None:
    """The definition of `Inv` in an answer of the form `forall x. Inv(x) = body`, one per
    relation."""
    pending = [answer]
    while pending:
        node = pending.pop()
        if z3.is_and(node):
            pending.extend(node.children())
            continue
        inner = node.body() if z3.is_quantifier(node) else node
        if not z3.is_eq(inner):
            continue
        head, body = inner.children()
        if head.decl().name() != "Inv":
            head, body = body, head
        if head.decl().name() != "Inv":
            continue
        binding: dict[int, Term] = {}
        for argument, name in zip(head.children(), names, strict=True):
            if not z3.is_var(argument):
                raise Untranslatable
            binding[z3.get_var_index(argument)] = var(name, sorts[name])
        if _quantified(body, z3):
            raise Untranslatable
        return _Translation(z3, binding).term(body)
    return None


def _quantified(root: Any, z3: Any) -> bool:
    seen: set[int] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if z3.is_quantifier(node):
            return True
        if node.get_id() not in seen:
            seen.add(node.get_id())
            stack.extend(node.children())
    return False


class _Translation:
    """z3's expressions as our terms; only linear arithmetic over bound variables."""

    def __init__(self, z3: Any, binding: Mapping[int, Term]) -> None:
        self._z3 = z3
        self._binding = binding

    def term(self, root: Any) -> Term:
        # A node is looked up by its id only while `keep` holds it: z3 reuses ids of the dead.
        done: dict[int, Term] = {}
        keep: list[Any] = []
        stack = [root]
        while stack:
            node = stack[-1]
            if node.get_id() in done:
                stack.pop()
                continue
            children = [] if self._z3.is_var(node) else node.children()
            missing = [c for c in children if c.get_id() not in done]
            if missing:
                stack.extend(missing)
                keep.extend(missing)
                continue
            keep.append(node)
            done[node.get_id()] = self._node(node, [done[c.get_id()] for c in children])
            stack.pop()
        return done[root.get_id()]

    def _node(self, node: Any, args: list[Term]) -> Term:
        z3 = self._z3
        if z3.is_var(node):
            return self._binding[z3.get_var_index(node)]
        if z3.is_int_value(node):
            return integer(node.as_long())
        if z3.is_rational_value(node):
            return real(Fraction(node.numerator_as_long(), node.denominator_as_long()))
        match node.decl().kind():
            case z3.Z3_OP_TRUE:
                return TRUE
            case z3.Z3_OP_FALSE:
                return FALSE
            case z3.Z3_OP_NOT:
                return negate(args[0])
            case z3.Z3_OP_AND:
                return conj(*args)
            case z3.Z3_OP_OR:
                return disj(*args)
            case z3.Z3_OP_IMPLIES:
                return implies(args[0], args[1])
            case z3.Z3_OP_EQ if len(args) == 2:
                return eq(args[0], args[1])
            case z3.Z3_OP_ITE:
                return ite(args[0], args[1], args[2])
            case z3.Z3_OP_LE:
                return le(args[0], args[1])
            case z3.Z3_OP_GE:
                return le(args[1], args[0])
            case z3.Z3_OP_LT:
                return lt(args[0], args[1])
            case z3.Z3_OP_GT:
                return lt(args[1], args[0])
            case z3.Z3_OP_ADD:
                return add(*args)
            case z3.Z3_OP_SUB:
                result = args[0]
                for other in args[1:]:
                    result = sub(result, other)
                return result
            case z3.Z3_OP_UMINUS:
                return mul(integer(-1), args[0])
            case z3.Z3_OP_MUL if len(args) == 2:
                return mul(args[0], args[1])
            case z3.Z3_OP_TO_REAL:
                return to_real(args[0])
            case z3.Z3_OP_IDIV if args[1].is_const:
                return floor_div(args[0], args[1])
            case z3.Z3_OP_TO_INT:
                return floor_div(args[0], real(1))
            case _:
                raise Untranslatable
