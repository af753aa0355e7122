"""The catalogue: what could be wrong in the source, and where to look for the test that notices.

A fault is a change of one file: `old` occurs there exactly once and becomes `new`. `tests` are
tried in order until one fails; the cheap ones come first.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """`name` says what is wrong, as a reviewer would."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


LOWERING = "checker/system/lowering"
RULES = "tests/rules"
MEANING = (f"{RULES}", "tests/laws/test_random_models.py")
"""Tiny models with known answers, then random ones against an interpreter of the prose."""
INTERPRETER = ("tests/system", "tests/laws/test_walk.py", "tests/laws/test_explorer.py")
ZONES = ("tests/system", "tests/laws/test_explorer.py", "tests/laws/test_timelock.py")
ENGINES = ("tests/smt", "tests/engines/test_induction.py", "tests/engines/test_bmc.py",
           "tests/engines/test_exact.py", "tests/engines/test_portfolio.py",
           "tests/engines/test_laws.py")  # fmt: skip
PATTERNS = ("tests/claims/test_guidewords.py", "tests/claims/test_attribution.py")
CERTIFICATES = ("tests/evidence/test_certificates.py", "tests/evidence/test_false_certificates.py",
                "tests/laws/test_certificates.py")  # fmt: skip
WAYS = ("tests/evidence/test_ways.py", "tests/evidence/test_false_certificates.py")
PARTS = ("tests/evidence/test_slices.py", "tests/laws/test_parts.py")
ENDLESS = ("tests/evidence/test_endless.py", "tests/laws/test_endless.py")
CONFORM = ("tests/evidence/test_conform.py", "tests/laws/test_conform.py")

CATALOGUE = (
    # ------------------------------------------------------------------ windows and timers
    Fault(
        "a window is open only after its lower bound, not at it",
        f"{LOWERING}/windows.py",
        "return (AgeWindow(self.low),)",
        "return (AgeWindow(self.low, strict=True),)",
        (f"{RULES}/test_windows.py",),
    ),
    Fault(
        "a scenario's window replaces a longer deadline instead of adding to it",
        f"{LOWERING}/windows.py",
        "latest = ite(extra.switch, maximum(latest, extra.high), latest)",
        "latest = ite(extra.switch, extra.high, latest)",
        (f"{RULES}/test_switches.py", *MEANING),
    ),
    Fault(
        "the time on a path is left out of the lower bound of what goes over it",
        f"{LOWERING}/windows.py",
        "add(a.low, to_real(b.low)),",
        "a.low,",
        (f"{RULES}/test_paths.py", f"{RULES}/test_beliefs.py"),
    ),
    Fault(
        "a transition's own stamp is not restarted when it fires",
        f"{LOWERING}/timing.py",
        "        transition.restarts += (timer,)\n",
        "",
        MEANING,
    ),
    Fault(
        "a bound that reads the state is not fixed when the guard comes true",
        f"{LOWERING}/timing.py",
        "        captures.append((kept.name, term))\n",
        "",
        (f"{RULES}/test_windows.py",),
    ),
    # ------------------------------------------------------------------ the forms of time
    Fault(
        "`P for d` stays raised when P fails",
        f"{LOWERING}/monitors.py",
        "Latch(flag.name, conj(flag, condition))",
        "Latch(flag.name, flag)",
        (f"{RULES}/test_time.py",),
    ),
    Fault(
        "`no CA for d` is not restarted by an execution",
        f"{LOWERING}/monitors.py",
        "branch.effects[flag.name] = FALSE\n                branch.restarts.append(timer)\n",
        "branch.effects[flag.name] = FALSE\n",
        (f"{RULES}/test_time.py", *MEANING),
    ),
    Fault(
        "the last but one execution is forgotten (`times`, a bound off by one)",
        f"{LOWERING}/monitors.py",
        "for j in range(len(flags) - 1, 0, -1):",
        "for j in range(len(flags) - 1, 1, -1):",
        (f"{RULES}/test_time.py",),
    ),
    Fault(
        "an older execution's stamp is restarted instead of handed on (`times`)",
        f"{LOWERING}/monitors.py",
        "branch.copies.append((timers[j], timers[j - 1]))",
        "branch.restarts.append(timers[j])",
        (f"{RULES}/test_time.py",),
    ),
    Fault(
        "`leads to Q within d` complains at d already (`<=` for `<`)",
        f"{LOWERING}/monitors.py",
        "(AgeWindow(duration, None, strict=True),)",
        "(AgeWindow(duration, None),)",
        (f"{RULES}/test_time.py", f"{RULES}/test_windows.py"),
    ),
    # ------------------------------------------------------------------ beliefs
    Fault(
        "a belief that is being told changes its mind on the way",
        f"{LOWERING}/beliefs.py",
        "ite(eq(sent, self.told), self.truth, sent)",
        "self.truth",
        (f"{RULES}/test_beliefs.py",),
    ),
    Fault(
        "what is told is the truth on arrival, not the sample that was sent",
        f"{LOWERING}/beliefs.py",
        "self._deliver(limits, under_way, sent)",
        "self._deliver(limits, under_way, self.truth)",
        (f"{RULES}/test_beliefs.py", *MEANING),
    ),
    Fault(
        "a lost path keeps the deadline of what is told over it",
        f"{LOWERING}/beliefs.py",
        "waived = disj(lost(scope, scope.model, belief.path), self._added(self._exists()))",
        "waived = self._added(self._exists())",
        (f"{RULES}/test_switches.py", f"{RULES}/test_beliefs.py", *MEANING),
    ),
    # ------------------------------------------------------------------ actions
    Fault(
        "a command is given again while its copy is still on the way",
        f"{LOWERING}/actions.py",
        "            blocked.append(flight)\n",
        "            pass\n",
        (f"{RULES}/test_paths.py", *MEANING),
    ),
    Fault(
        "what the source owns is read when the command arrives, not when it is given",
        f"{LOWERING}/actions.py",
        "rest = [self._carry(w, carried) for w in writes if not w.own]",
        "rest = [w for w in writes if not w.own]",
        (f"{RULES}/test_paths.py",),
    ),
    Fault(
        "`after CA` is satisfied for ever by one execution",
        f"{LOWERING}/actions.py",
        "effects[way.after.name] = FALSE",
        "effects[way.after.name] = TRUE",
        MEANING,
    ),
    Fault(
        "a tick whose guard fails is not possible (time stops there)",
        f"{LOWERING}/actions.py",
        "idle = BranchDraft(negate(must), {ticked.name: TRUE})",
        "idle = BranchDraft(FALSE, {ticked.name: TRUE})",
        (f"{RULES}/test_ticks.py",),
    ),
    Fault(
        "the first tick of `every` may come at any time, however late",
        f"{LOWERING}/actions.py",
        "first_high = later.deadline()",
        "first_high = None",
        (f"{RULES}/test_ticks.py",),
    ),
    Fault(
        "`until` does not end an action that lasts",
        f"{LOWERING}/actions.py",
        "if until != FALSE:",
        "if until == TRUE:",
        (f"{RULES}/test_lasting.py",),
    ),
    # ------------------------------------------------------------------ switches and patterns
    Fault(
        "`skip` leaves the deadline of the action that is skipped",
        f"{LOWERING}/actions.py",
        "return disj(skipped(self.scope, self.scope.model, self.position), gone, added, late)",
        "return disj(gone, added, late)",
        (f"{RULES}/test_switches.py", *MEANING),
    ),
    Fault(
        "the deviation `given` still asks for the guard",
        f"{LOWERING}/actions.py",
        "replace(b, guard=conj(ready, switch), effects=dict(b.effects))",
        "replace(b, guard=conj(b.guard, switch), effects=dict(b.effects))",
        PATTERNS,
    ),
    Fault(
        "an interval of need that begins after the hazard counts as its cause",
        f"{LOWERING}/patterns.py",
        "ite(i.open, i.counted, negate(self.over))",
        "ite(i.open, i.counted, TRUE)",
        PATTERNS,
    ),
    Fault(
        "what executions after the hazard do is held against it",
        f"{LOWERING}/patterns.py",
        "return conj(negate(self.over), condition)",
        "return condition",
        PATTERNS,
    ),
    # ------------------------------------------------------------------ groups of any size
    Fault(
        "a choice that members left out could make presses like one that is sure",
        f"{LOWERING}/actions.py",
        "FALSE if stranger else must,",
        "must,",
        (f"{RULES}/test_any_size.py", "tests/laws/test_random_models.py"),
    ),
    Fault(
        "guards of members left out have to hold, instead of perhaps holding",
        f"{LOWERING}/actions.py",
        "guard = conj(guard, self.expressions.truth(self.action.guard, env, True))",
        "guard = conj(guard, self.expressions.truth(self.action.guard, env, False))",
        (f"{RULES}/test_any_size.py", "tests/laws/test_random_models.py"),
    ),
    Fault(
        "too few members are kept: those in one firing are not counted",
        f"{LOWERING}/abstraction.py",
        "return max(hazard + max(firing, belief), 1)",
        "return max(hazard, 1)",
        (f"{RULES}/test_any_size.py", "tests/laws/test_random_models.py"),
    ),
    # ------------------------------------------------------------------ interpreter and explorer
    Fault(
        "a strict bound is taken for a closed one (`<=` for `<`)",
        "checker/system/interpreter.py",
        "if age < low or (window.strict and age == low):",
        "if age < low:",
        INTERPRETER,
    ),
    Fault(
        "a timer that goes on being active is stamped anew",
        "checker/system/interpreter.py",
        "begins = holds(timer.active, values) and not holds(timer.active, old.values)",
        "begins = holds(timer.active, values)",
        INTERPRETER,
    ),
    Fault(
        "waiting ends before the deadline instead of at it (`<` for `<=`)",
        "checker/system/interpreter.py",
        "return t > state.now and (latest is None or t <= latest)",
        "return t > state.now and (latest is None or t < latest)",
        INTERPRETER,
    ),
    Fault(
        "effects read what other effects of the same firing have written",
        "checker/system/interpreter.py",
        "values.update({name: evaluate(term, state.values) for name, term in taken.effects})",
        "for name, term in taken.effects:\n        values[name] = evaluate(term, values)",
        INTERPRETER,
    ),
    Fault(
        "the complement of `<` is taken for `<` again",
        "checker/system/zones.py",
        "return 1 - bound",
        "return -bound",
        ZONES,
    ),
    Fault(
        "zones forget differences that a bound can still tell apart (off by one)",
        "checker/system/zones.py",
        "limit = 2 * lower[i] + 1",
        "limit = 2 * lower[i] - 1",
        ZONES,
    ),
    Fault(
        "the zone graph does not restart a transition's stamp",
        "checker/system/zonegraph.py",
        "                or timer in transition.restarts\n",
        "",
        ZONES,
    ),
    Fault(
        "instants ignore that a bound is strict",
        "checker/system/timing.py",
        "needed = (value + c.low, steps + c.strict)",
        "needed = (value + c.low, steps)",
        ("tests/system", "tests/laws/test_explorer.py", "tests/laws/test_model_laws.py"),
    ),
    # ------------------------------------------------------------------ slicing
    Fault(
        "slicing drops what a kept timer's activity reads",
        "checker/system/slicing.py",
        "self._read(timer.active, timer.deadline)",
        "self._read(timer.deadline)",
        ("tests/system/test_slicing.py", "tests/laws/test_slicing.py"),
    ),
    Fault(
        "slicing drops deadlines that force what is kept",
        "checker/system/slicing.py",
        "if i not in self.timers and self._forces(i, timer):",
        "if False and self._forces(i, timer):",
        (
            "tests/system/test_slicing.py",
            "tests/laws/test_slicing.py",
            "tests/laws/test_model_laws.py",
        ),
    ),
    Fault(
        "slicing keeps no copies of stamps",
        "checker/system/slicing.py",
        "or any(target in self.timers for target, _ in branch.copies)",
        "",
        ("tests/system/test_slicing.py", "tests/laws/test_slicing.py"),
    ),
    Fault(
        "slicing takes all latches to be steady",
        "checker/system/steady.py",
        "return all(equal(substitute(one.value, become), become[one.variable]) for one in latches)",
        "return True",
        ("tests/system/test_slicing.py", "tests/system/test_steady.py"),
    ),
    # ------------------------------------------------------------------ encoder
    Fault(
        "time may run backwards between two steps of a search",
        "checker/smt/unroll.py",
        "        text.require(le(before, self._now))\n",
        "",
        ENGINES,
    ),
    Fault(
        "a search forgets one timer's deadline in each step",
        "checker/smt/unroll.py",
        "for timer in sorted(touched):",
        "for timer in sorted(touched)[1:]:",
        ENGINES,
    ),
    Fault(
        "a search forgets the deadlines that its last step leaves alone",
        "checker/smt/unroll.py",
        "self._untouched = program.timed - touched",
        "self._untouched = frozenset()",
        ENGINES,
    ),
    Fault(
        "the encoder takes a strict bound for a closed one",
        "checker/smt/program.py",
        "above = lt(low, age) if window.strict else le(low, age)",
        "above = le(low, age)",
        ENGINES,
    ),
    Fault(
        "the encoder lets a window close a moment too soon (`<` for `<=`)",
        "checker/smt/program.py",
        "below = TRUE if window.high is None else le(age, state.read(window.high))",
        "below = TRUE if window.high is None else lt(age, state.read(window.high))",
        ENGINES,
    ),
    Fault(
        "a frame condition is lost: what a step leaves alone may change (Horn clauses)",
        "checker/smt/horn.py",
        "equations = stays | {x: eq(later[x], value) for x, value in move.changes.items()}",
        "equations = {x: eq(later[x], value) for x, value in move.changes.items()}",
        ENGINES,
    ),
    Fault(
        "deadlines do not count in the relation with ages",
        "checker/smt/relation.py",
        "return Step(delay, conj(le(ZERO, delay), *bounds), ahead, tuple(moves))",
        "return Step(delay, le(ZERO, delay), ahead, tuple(moves))",
        ENGINES,
    ),
    # ------------------------------------------------------------------ engines
    Fault(
        "k-induction takes its bases for granted",
        "checker/engines/induction.py",
        'if self._reached(self._base, base, "b", budget):',
        "if False:",
        ENGINES,
    ),
    Fault(
        "invariants are not asked whether they hold at the start",
        "checker/engines/induction.py",
        '        alive = _surviving(first, start, alive, "a", budget)\n',
        "",
        ENGINES,
    ),
    Fault(
        "invariants are not asked whether a step keeps them",
        "checker/engines/induction.py",
        "        while kept:\n",
        "        while False:\n",
        ENGINES,
    ),
    # ------------------------------------------------------------------ evidence
    Fault(
        "certificates: time may go on only short of a deadline (`<` for `<=`)",
        "checker/evidence/translate.py",
        "(=> (and {active} {binding}) (<= {older} {due}))",
        "(=> (and {active} {binding}) (< {older} {due}))",
        CERTIFICATES,
    ),
    Fault(
        "certificates: a stamp that a firing restarts is kept",
        "checker/evidence/translate.py",
        '        if again:\n            return "true"\n',
        "",
        CERTIFICATES,
    ),
    Fault(
        "certificates: that the invariant holds at the start is not owed",
        "checker/evidence/obligations.py",
        'writer.query("initiation", chosen, begins,',
        'writer.query("initiation", chosen, "false",',
        CERTIFICATES,
    ),
    Fault(
        "certificates: the last transition owes nothing",
        "checker/evidence/obligations.py",
        "for t, b in relation.places():",
        "for t, b in relation.places()[:-1]:",
        CERTIFICATES,
    ),
    Fault(
        "certificates: a way to a hazard owes no run",
        "checker/evidence/causes.py",
        "            for on in question.settings\n",
        "            for on in question.settings[:0]\n",
        WAYS,
    ),
    Fault(
        "certificates: a pattern that a way shows may be the one that is claimed to be no cause",
        "checker/evidence/ways.py",
        "            if way.patterns & self.innocent:\n",
        "            if way.patterns < self.innocent:\n",
        WAYS,
    ),
    Fault(
        "certificates: a way may be a larger one than is needed",
        "checker/evidence/ways.py",
        "for other in self.ways) > 1:",
        "for other in self.ways) > 2:",
        WAYS,
    ),
    Fault(
        "certificates: a run may show patterns that its way does not have",
        "checker/evidence/causes.py",
        "            if name not in owed.way.patterns\n",
        "            if name in owed.way.names - owed.way.patterns\n",
        WAYS,
    ),
    Fault(
        "certificates: a run may use values that no parameter can have",
        "checker/evidence/runs.py",
        '    writer.query("allowed", given, f"(not {chosen})")\n',
        "",
        WAYS,
    ),
    Fault(
        "certificates: a run need not obey the deadlines that it passes",
        "checker/evidence/runs.py",
        "        needs += [may_wait, firing.may]\n",
        "        needs += [firing.may]\n",
        WAYS,
    ),
    Fault(
        "certificates: a case settles what its lemma has forbidden",
        "checker/evidence/causes.py",
        "and not forbidden & set(case)",
        "and not forbidden & (set(case) - forbidden)",
        WAYS,
    ),
    Fault(
        "certificates: a part of a system may have other effects on what is followed",
        "checker/evidence/slices.py",
        "        and {x: term for x, term in mine.effects if x in followed} == effects\n",
        "",
        PARTS,
    ),
    Fault(
        "certificates: a part of a system may read what it does not follow",
        "checker/evidence/slices.py",
        "        and (v.name not in moved or v.name in written)\n",
        "",
        PARTS,
    ),
    Fault(
        "certificates: a part of a system may have shorter deadlines",
        "checker/evidence/slices.py",
        "(one.active, one.deadline, one.binding) ==",
        "(one.active, other.deadline, one.binding) ==",
        PARTS,
    ),
    Fault(
        "certificates: that latches are settled is not owed",
        "checker/evidence/obligations.py",
        "    if part and system.latches:\n",
        "    if part and not system.latches:\n",
        PARTS,
    ),
    Fault(
        "certificates: a wait ends by a timer that is stamped again and again",
        "checker/evidence/endless.py",
        '    return [f"(= {later.ages[timer]} {firing.after.ages[timer]})"]\n',
        "    return []\n",
        ENDLESS,
    ),
    Fault(
        "certificates: a wait ends by a deadline that is put off again and again",
        "checker/evidence/endless.py",
        "    return conjunction([*_kept(later, firing, stage.position), same])\n",
        "    return conjunction(_kept(later, firing, stage.position))\n",
        ENDLESS,
    ),
    Fault(
        "certificates: a wait ends by a fair firing after which it goes on",
        "checker/evidence/endless.py",
        "        if firing.transition == stage.position:\n",
        "        if firing.transition == -1:\n",
        ENDLESS,
    ),
    Fault(
        "certificates: stages may lead to later ones",
        "checker/evidence/endless.py",
        "            goes = [ended, *then[:k]]",
        "            goes = [ended, *then]",
        ENDLESS,
    ),
    Fault(
        "a folder of traces replays if one of them does",
        "checker/traces.py",
        "    return max((result.status for result in results), default=WRONG)\n",
        "    return min((result.status for result in results), default=WRONG)\n",
        ("tests/evidence/test_trace_folders.py",),
    ),
    Fault(
        "conformance: an event may come later than the tolerance allows, or not as late",
        "checker/evidence/conform.py",
        "found.append(Expected(frozenset(keys), after, low, low + spare, event))",
        "found.append(Expected(frozenset(keys), after, low, low + spare / 2, event))",
        CONFORM,
    ),
    Fault(
        "conformance: what the map names may also happen without being recorded",
        "checker/evidence/conform.py",
        "if (edge.transition, edge.branch) not in self.watched:",
        "if True:",
        CONFORM,
    ),
    Fault(
        "replay: a trace that does not come to its hazard is accepted",
        "checker/evidence/replay.py",
        "if found.goal != FALSE and not any(holds(found.goal, s.values) for s in progress.states):",
        "if False:",
        ("tests/evidence/test_traces.py",),
    ),
)

QUICK = (
    "a window is open only after its lower bound, not at it",
    "`P for d` stays raised when P fails",
    "a belief that is being told changes its mind on the way",
    "the complement of `<` is taken for `<` again",
    "slicing drops deadlines that force what is kept",
    "a search forgets one timer's deadline in each step",
    "replay: a trace that does not come to its hazard is accepted",
)
"""Planted in every run of the tests; the others with `python3 dev.py faults`."""
