"""Input that nobody writes by hand: an answer in time, never a traceback."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest

from checker.model.load import load_model
from checker.model.structure import structure
from tests.model.reading import codes_of

EXAMPLES = Path(__file__).parent.parent / "examples"
HEAD = 'system S\nloss L-1 "l"\nprocess P { state n : int = 0   event up do n = n + 1 }\n'


def deep(open_: str, inside: str, close: str, times: int) -> str:
    return open_ * times + inside + close * times


@pytest.mark.parametrize(
    "condition",
    [
        deep("(", "P.n > 1", ")", 2000),
        deep("not ", "P.n > 1", "", 2000),
        deep("if P.n > 1 then ", "P.n > 1", " else P.n > 2", 500),
        deep("(P.n + ", "1", ")", 500) + " > 3",
        " + ".join(["P.n"] * 3000) + " > 3",
        " - ".join(["P.n"] * 300) + " > 3",
        "min(" * 500 + "1, 2" + ")" * 500 + " > 3",
        deep("all(n in G: ", "P.n > 1", ")", 300),
    ],
    ids=["parentheses", "not", "if", "right sums", "left sums", "long difference", "min", "all"],
)
def test_deep_nesting_is_refused(tmp_path: Path, condition: str) -> None:
    text = HEAD + f'group G[2]\nhazard H-1 "h" [L-1] when {condition}'
    found = codes_of(tmp_path, text)
    assert found and set(found) <= {"KC121", "KC104", "KC119"} | {
        code for code in found if code.startswith("KC0")
    }


def test_a_long_conjunction_is_not_deep(tmp_path: Path) -> None:
    condition = " and ".join(["P.n > 1"] * 150)
    assert codes_of(tmp_path, HEAD + f'hazard H-1 "h" [L-1] when {condition}') == []


def test_a_long_chain_of_lets(tmp_path: Path) -> None:
    lets = "\n".join(f"let a{i} = a{i + 1} + 1" for i in range(3000))
    text = HEAD + lets + '\nlet a3000 = 1\nhazard H-1 "h" [L-1] when P.n > a0'
    assert set(codes_of(tmp_path, text)) == {"KC121"}


def test_a_chain_of_lets_as_long_as_allowed(tmp_path: Path) -> None:
    lets = "\n".join(f"let a{i} = a{i + 1} + 1" for i in range(30))
    text = HEAD + lets + '\nlet a30 = 1\nhazard H-1 "h" [L-1] when P.n > a0'
    assert codes_of(tmp_path, text) == []


def test_lets_that_double_take_no_time(tmp_path: Path) -> None:
    lets = "\n".join(f"let a{i} = a{i + 1} + a{i + 1}" for i in range(35))
    text = HEAD + lets + '\nlet a35 = P.n\nhazard H-1 "h" [L-1] when P.n > a0'
    start = time.monotonic()
    assert set(codes_of(tmp_path, text)) == {"KC121"}
    assert time.monotonic() - start < 5


def test_a_large_model_takes_little_time(tmp_path: Path) -> None:
    parts = [
        f"process Q{i} {{ state n : int = 0   event up when Q{i - 1 if i else 0}.n > 1 "
        f"do n = n + 1 }}"
        for i in range(1000)
    ]
    text = HEAD + "\n".join(parts) + '\nhazard H-1 "h" [L-1] when P.n > Q999.n'
    start = time.monotonic()
    assert codes_of(tmp_path, text) == []
    assert time.monotonic() - start < 20


def test_many_mistakes_take_little_time(tmp_path: Path) -> None:
    parts = [f"process Q{i} {{ state n{i} : int = m{i} }}" for i in range(2000)]
    start = time.monotonic()
    found = codes_of(tmp_path, HEAD + "\n".join(parts))
    assert time.monotonic() - start < 30
    assert set(found) == {"KC104"}
    assert len(found) == 2000


@pytest.mark.parametrize("size", ["0", "1", "10000"])
def test_groups_of_every_size(tmp_path: Path, size: str) -> None:
    text = f"""system S
loss L-1 "l"
hazard H-1 "h" [L-1] when some(n in Node: H[n].up) or max(n in Node: H[n].k) > 3
group Node[{size}]
process H per Node {{ state up : bool = any   state k : int = 0   event rise do k = k + 1 }}"""
    assert codes_of(tmp_path, text) == []


def test_numbers_beyond_64_bits(tmp_path: Path) -> None:
    text = HEAD + 'hazard H-1 "h" [L-1] when P.n > 123456789012345678901234567890'
    assert codes_of(tmp_path, text) == []


def test_identifiers_in_any_script(tmp_path: Path) -> None:
    text = """system 停止
loss L-1 "顧客の信頼"
hazard H-1 "応答なし" [L-1] when ポッド.状態 == 停止中
process ポッド { state 状態 : 稼働中 | 停止中 = 稼働中   event 止まる do 状態 = 停止中 }"""
    assert codes_of(tmp_path, text) == []


def test_a_long_chain_of_imports(tmp_path: Path) -> None:
    for i in range(60):
        (tmp_path / f"p{i}.stpa").write_text(f'import "p{i + 1}.stpa"', encoding="utf-8")
    assert codes_of(tmp_path, 'system S\nimport "p0.stpa"') == ["KC106"]


_TOKEN = re.compile(r'\s+|[A-Za-z_]\w*(?:-\d+)?|\d+\w*|"[^"]*"|\.\.|->|[^\s\w]')


@pytest.mark.parametrize("seed", range(60))
def test_examples_with_words_exchanged(tmp_path: Path, seed: int) -> None:
    """Any text gets a model or an error, and a model has a structure."""
    chance = random.Random(seed)
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.stpa"))]
    words = [word for text in texts for word in _TOKEN.findall(text) if not word.isspace()]
    tokens = _TOKEN.findall(chance.choice(texts))
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(tokens))
        alike = [word for word in words if word[0].isalpha() == tokens[place][0].isalpha()]
        tokens[place] = chance.choice(alike)
    path = tmp_path / "model.stpa"
    path.write_text("".join(tokens), encoding="utf-8")
    loaded = load_model(str(path))
    if loaded.model is not None:
        structure(loaded.model)
    else:
        assert any(d.severity.value == "error" for d in loaded.diagnostics)
