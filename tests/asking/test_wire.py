"""Values arrive as they were sent, in a process that hashes texts differently."""

from __future__ import annotations

import base64
import subprocess
import sys
from types import MappingProxyType

import pytest

from checker.asking.wire import Unsendable, packed, unpacked
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.causes import Pairs
from checker.model.load import load_model
from checker.system.terms import Sort, Term, conj, disj, negate, var
from tests.test_cli_cache import MODEL


def test_a_term_is_usable_where_texts_hash_differently() -> None:
    term = disj(conj(var("a", Sort.BOOL), var("b", Sort.BOOL)), negate(var("c", Sort.BOOL)))
    program = (
        "import sys, base64\n"
        "from checker.asking.wire import unpacked\n"
        "from checker.system.terms import Sort, conj, disj, negate, var\n"
        "own = disj(conj(var('a', Sort.BOOL), var('b', Sort.BOOL)), negate(var('c', Sort.BOOL)))\n"
        "sent = unpacked(base64.b64decode(sys.argv[1]))\n"
        "assert sent == {own: own} and own in sent and hash(own) == hash(sent[own])\n"
    )
    data = base64.b64encode(packed({term: term})).decode()
    done = subprocess.run([sys.executable, "-c", program, data], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_depth_is_no_matter() -> None:
    term: Term = var("x0", Sort.BOOL)
    for number in range(1, 20_000):
        other = var(f"x{number}", Sort.BOOL)
        term = conj(other, term) if number % 2 else disj(other, term)
    back = unpacked(packed(term))
    assert hash(back) == hash(term)


def test_read_only_mappings_arrive() -> None:
    assert unpacked(packed(MappingProxyType({"a": 1}))) == {"a": 1}


def test_what_cannot_be_sent_is_said() -> None:
    with pytest.raises(Unsendable):
        packed(lambda: None)


def test_minimal_pairs_arrive(tmp_path: object) -> None:
    path = f"{tmp_path}/door.stpa"
    with open(path, "w") as stream:
        stream.write(MODEL + 'uca UCA-1 "opened" [H-1]\n    CA-1 given when Train.moving\n')
    model = load_model(path).model
    assert model is not None
    bench = Bench(model, Limits(60.0, 40))
    pairs = Analysis(bench, 60.0).pairs("H-1")
    assert isinstance(pairs, Pairs) and pairs.pairs
    assert unpacked(packed(pairs)) == pairs
