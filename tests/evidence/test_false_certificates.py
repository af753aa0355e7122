"""Certificates that are deliberately false are refused, and the reason names what is wrong."""

from __future__ import annotations

import re

import pytest

from checker.model.entities import Model
from checker.results import CertifyStatus, Kind
from tests.evidence.certifying import refusal, text_of, verdict
from tests.evidence.test_certificates import MANY, RACE
from tests.rules.deciding import model_of


@pytest.fixture(scope="module")
def race() -> Model:
    return model_of(RACE)


@pytest.fixture(scope="module")
def text(race: Model) -> str:
    return text_of(race, Kind.CHECK, "as designed")


def with_invariant(text: str, body: str) -> str:
    """The certificate with another invariant."""
    return re.sub(
        r"(\(define-fun \$invariant \(.*?\)\) Bool ).*\)\n",
        lambda m: f"{m[1]}{body})\n",
        text,
        count=1,
    )


def test_an_invariant_that_is_too_strong_at_the_start(race: Model, text: str) -> None:
    assert "the obligation fails: initiation" in refusal(race, with_invariant(text, "false"))


def test_an_invariant_that_a_step_breaks(race: Model, text: str) -> None:
    """Not the hazard, and no more: not inductive."""
    claim = "(or (not |Route.open|) (not |Pod.gone|))"
    assert refusal(race, with_invariant(text, claim)) == (
        "the obligation fails: consecution of 0.0, CA-1 stop",
    )


def test_an_invariant_that_says_too_little(race: Model, text: str) -> None:
    reasons = refusal(race, with_invariant(text, "true"))
    assert "the obligation fails: implication" in reasons


def test_one_literal_of_the_invariant_changed(race: Model, text: str) -> None:
    """Every number of the invariant, one at a time: what then passes must still be a proof."""
    line = next(one for one in text.splitlines() if one.startswith("(define-fun $invariant"))
    numbers = list(re.finditer(r"[1-9][0-9]{2,}\.0", line))
    assert numbers
    refused = 0
    for found in numbers:
        other = line[: found.start()] + "17.0" + line[found.end() :]
        result = verdict(race, text.replace(line, other))
        refused += result.status is CertifyStatus.REFUSED
        if result.status is CertifyStatus.REFUSED:
            assert all("the obligation fails: " in reason for reason in result.reasons)
    assert refused >= len(numbers) - 1


def changed(text: str, old: str, new: str) -> str:
    assert old in text, old
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("(<= (+ |age:CA-2 close| $delay) 2000.0)", "(<= (+ |age:CA-2 close| $delay) 1.0)",
         "time passes"),
        ("(define-fun $0.0.may () Bool (and", "(define-fun $0.0.may () Bool (or",
         "0.0: CA-1 stop"),
        ("(define-fun |$initial:Route.open| () Bool true)",
         "(define-fun |$initial:Route.open| () Bool false)", "the beginning"),
        ("(define-fun $bad () Bool (and |Route.open| |Pod.gone|))",
         "(define-fun $bad () Bool (and |Route.open| |Pod.gone| false))",
         "what is claimed to be unreachable"),
        ("(assert $may-wait)", "(assert false)", "obligation: consecution of 0.0"),
        ("(define-fun $chosen () Bool true)", "(define-fun $chosen () Bool false)",
         "parameters and switches"),
    ],
)  # fmt: skip
def test_another_relation_or_property(
    race: Model, text: str, old: str, new: str, where: str
) -> None:
    """Changed where the solver would be content with it: what is not the model's is refused."""
    first = refusal(race, changed(text, old, new))[0]
    assert where in first
    assert "is not what the model yields today" in first


def test_an_obligation_left_out(race: Model, text: str) -> None:
    start = text.index("; obligation: consecution of 0.0")
    end = text.index("(pop 1)", start) + len("(pop 1)\n")
    assert "obligation: consecution of 0.0" in refusal(race, text[:start] + text[end:])[0]


def test_a_transition_left_out(race: Model, text: str) -> None:
    start, end = text.index("; 0.0: CA-1 stop"), text.index("; 1.0: CA-2 close")
    assert "0.0: CA-1 stop" in refusal(race, text[:start] + text[end:])[0]


@pytest.mark.parametrize(
    "command",
    ['(echo "unsat")', "(exit)", "(set-option :produce-models true)", "(get-model)",
     "(define-fun $may-wait () Bool false)", '(include "x")', "(check-sat)"],
)  # fmt: skip
def test_any_other_command(race: Model, text: str, command: str) -> None:
    for place in ("; any state\n", "; obligation: initiation\n"):
        assert "is not what the model yields" in refusal(
            race, changed(text, place, f"{command}\n{place}")
        )[0]  # fmt: skip
    assert "instead of nothing" in refusal(race, text + command + "\n")[0]


def test_the_invariant_given_twice(race: Model, text: str) -> None:
    line = next(one for one in text.splitlines() if one.startswith("(define-fun $invariant"))
    assert refusal(race, changed(text, line, f"{line}\n{line}")) == (
        "1 proofs are announced, 2 given",
    )


def test_another_setting(race: Model, text: str) -> None:
    """The proof of one claim with the name of another."""
    with_name = changed(text, '"as designed"', '"exactly"')
    assert refusal(race, with_name) == (
        "it is no proof of that claim in the model as it is: "
        "a lemma leaves out, or adds, the condition of an `iff`",
    )
    assert refusal(race, changed(text, '"as designed"', '"no such"'))[0].endswith(
        "the model has no check `no such`"
    )


def test_an_iff_without_its_other_half(race: Model) -> None:
    text = text_of(race, Kind.CHECK, "exactly")
    header, rest = text.split(";; }\n", 1)
    start = header.index(';;  "cover"')
    short = header[:start].rstrip().rstrip(",") + "\n;; }\n" + rest
    assert "what lies outside of an `iff`" in refusal(race, short)[0]


def test_a_piece_that_is_larger_than_its_run(race: Model) -> None:
    text = text_of(race, Kind.CHECK, "exactly")
    larger = re.sub(
        r"(\(define-fun \$piece\.0 \(\) Bool ).*\)\n", lambda m: f"{m[1]}true)\n", text, count=1
    )
    assert any("the obligation fails: " in r and "run 0" in r for r in refusal(race, larger))


def test_a_piece_that_is_smaller_leaves_something(race: Model) -> None:
    text = text_of(race, Kind.CHECK, "exactly")
    none = re.sub(
        r"(\(define-fun \$piece\.[0-9]+ \(\) Bool ).*\)\n", lambda m: f"{m[1]}false)\n", text
    )
    assert any("the obligation fails: " in r and "cover" in r for r in refusal(race, none))


def reason(model: Model, text: str) -> str:
    """Why the lemmas of a certificate do not amount to its claim."""
    (said,) = refusal(model, text)
    head, _, why = said.partition(": ")
    assert head == "it is no proof of that claim in the model as it is"
    return why


def test_sizes_and_members_that_do_not_amount_to_the_claim() -> None:
    model = model_of(MANY)
    text = text_of(model, Kind.CHECK, "any")
    kept, size = '"Node": 2', '"nodes": 1'
    assert reason(model, changed(text, kept, '"Node": 1')) == (
        "a lemma keeps another number of members than a proof needs"
    )
    for other in ("0", "2", "9999"):  # 9999 is refused before anything of that size is built
        assert reason(model, changed(text, size, f'"nodes": {other}')) == (
            "a lemma is about a size that is not in question"
        )
    assert refusal(model, changed(text, size, '"nodes": 99999')) == (
        "it is no proof of that claim in the model as it is: "
        "its header lists sizes that are no numbers",
    )


def test_a_predicate_left_out(race: Model) -> None:
    two = RACE.replace(
        "when Route.open and Pod.gone\n", "when Route.open and Pod.gone or Lamp.on\n"
    )
    two = two.replace("process Pod ", "process Lamp { state on : bool = false }\nprocess Pod ")
    model = model_of(two)
    text = text_of(model, Kind.CHECK, "as designed")
    start = text.index(';;   {\n;;    "parts": [\n;;     1')
    end = text.index(";;  ]\n;; }", start)
    header = text[:start].rstrip().rstrip(",") + "\n" + text[end:]
    one = header[: header.index("(reset)")]
    assert reason(model, one) == (
        "not every predicate of the goal is proved unreachable for the claim's setting"
    )


def test_a_pattern_that_is_not_listed(race: Model) -> None:
    text = text_of(race, Kind.SANITY, "UCAs of H-1")
    assert '"UCA-3"' in text
    assert "which is not listed" in refusal(race, text.replace('"UCA-3"', '"UCA-9"'))[0]


def test_a_switch_left_off(race: Model) -> None:
    text = text_of(race, Kind.SANITY, "UCAs of H-1")
    fewer = changed(text, ';;     "HS-1",\n', "")
    assert "it is not proved that H-1 cannot come of HS-1, HS-2" in refusal(race, fewer)[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [("3s", "2999ms"), ("0s..2s do Route.open", "0s..2001ms do Route.open"),
     ("grace..grace + 1s", "grace..grace + 2s"), ("open : bool = true", "open : bool = false")],
)  # fmt: skip
def test_one_number_of_the_model_changed(text: str, old: str, new: str) -> None:
    """It is another relation; where the proof still holds for it, that is said."""
    first, *rest = refusal(model_of(changed(RACE, old, new)), text)
    assert "is not what the model yields today" in first
    assert rest == ["its invariants would prove today's claim: write the certificate anew"] or all(
        "with the model as it is today, the obligation fails: " in one for one in rest
    )


def test_a_model_in_which_it_is_no_longer_so(text: str) -> None:
    """The obligation that fails is named."""
    wrong = model_of(changed(RACE, "grace : duration = 3s", "grace : duration = 2s"))
    assert (
        "with the model as it is today, the obligation fails: consecution of 0.0, CA-1 stop"
        in refusal(wrong, text)
    )


@pytest.mark.parametrize(
    "content",
    ["", "(check-sat)\n", ";; {\n", ";; []\n", ';; {"certificate": 2}\n', ";; " + "[" * 100_000,
     ';; {"certificate": 1, "claim": ["check", 1]}\n'],
)  # fmt: skip
def test_what_is_no_certificate_at_all(race: Model, content: str) -> None:
    result = verdict(race, content)
    assert result.status is CertifyStatus.WRONG
    assert len(result.reasons) == 1


@pytest.mark.parametrize(
    "body",
    ["(" * 200_000 + "true" + ")" * 200_000, "(not 1)", "(and)", "$may-wait", "(let ((x true)) x)",
     "(forall ((x Int)) true)", "(div |age:CA-1 stop| 2)", "1", "1" * 2000, "(= true 1.0)"],
)  # fmt: skip
def test_an_invariant_that_is_no_predicate(race: Model, text: str, body: str) -> None:
    assert verdict(race, with_invariant(text, body)).status is CertifyStatus.REFUSED


def test_a_model_that_is_not_there(text: str) -> None:
    result = verdict("its model, model.stpa, is not there", text)
    assert result.status is CertifyStatus.WRONG
