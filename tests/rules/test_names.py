"""A model may name its own things as it likes: nothing of ours can be mistaken for them."""

from __future__ import annotations

from tests.rules.deciding import decide_both

MODEL = """system Names "named like things of ours"
loss L-1 "l"
hazard H-1 "h" [L-1] when P.x for held
param held : duration = 2s
param goal : int = 1
param over : int = 1
param late : duration = 1s
param sent : bool = true
param permit : bool = true
param now : int = 1
process P {
    state x : bool = false
    event go
        when   not x and goal == over and sent and permit and now == 1
        within late..late + 1s
        do     x = true
}
"""


CHECK = 'check "c" H-1 reachable\n'


def test_parameters_named_like_internal_things() -> None:
    assert decide_both(MODEL + CHECK)
    assert not decide_both(MODEL.replace("permit : bool = true", "permit : bool = false") + CHECK)
