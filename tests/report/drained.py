"""A model with something of everything that the page shows, and titles that try to be markup."""

from __future__ import annotations

MODEL = """\
system Drain "A server is stopped while requests come <script>alert(1)</script>"

loss   L-1 "A request fails"
hazard H-1 "A stopped server is still in the rotation" [L-1]
    when Server.stopped and Rotation.listed

param grace : duration = 5s "from the signal to the end of the server"
param poll  : duration = 2s "how old the balancer's news may be"

process Rotation { state listed : bool = true }
process Server {
    state draining : bool = false
    state stopped  : bool = false
    event stop
        when   draining and not stopped
        within grace..grace + 1s
        do     stopped = true
}
path News : Balancer -> Server
actor Operator "運用者 <b>人</b>" {
    control CA-1 drain -> Server
        when not Server.draining
        do   Server.draining = true
}
controller Balancer controls Rotation {
    model draining follows Server.draining within 0s..poll over News
    control CA-2 unlist -> Rotation
        when   draining and Rotation.listed
        needs  Server.draining and Rotation.listed in poll + 100ms
        within 0s..100ms
        do     Rotation.listed = false
}

uca UCA-1 "The server stays listed" [H-1]
    CA-2 unlist not given when Server.stopped
uca UCA-2 "The server is taken out too late 遅すぎる" [H-1]
    CA-2 unlist too late when Server.stopped
no uca CA-1 too early "draining is the start of the story"

scenario HS-1 "Grace periods of any length" [UCA-2]
    unsafe input
    set grace in 0s..60s
scenario HS-2 "News are lost" [UCA-1, UCA-2]
    feedback path
    lose News
mitigation M-1 "Grace periods are validated" [UCA-2]
    against HS-1
    require grace > poll + 100ms
incident "A deploy dropped requests </script><img src=x onerror=alert(1)>" count 3
    explained by HS-1 through UCA-2

check "as designed"        H-1 unreachable
check "a second is enough" with grace = 1s: H-1 unreachable
check "how long is enough" for any grace: H-1 unreachable iff grace > poll + 100ms
check "both of them"       for any grace, poll: H-1 unreachable iff grace > poll + 100ms
"""
