;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/probes.stpa",
;;  "content": "sha256:735760acc55c1f8a71e3146a924f53cbaf41b0ae748f14923d6afa4ead8df909",
;;  "found by": "zones",
;;  "system": "Probes",
;;  "claim": [
;;   "check",
;;   "a readiness probe that sees the open port: traffic comes within a period of that"
;;  ],
;;  "says": "with ready_sees = open_port: true leads to Pod.ready within 1s + ready_delay + ready_period",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": false
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.pause, Pod.resume, Pod.boot[odd], Pod.boot[even], Pod.warms, Pod.request, held flag, Kubelet.live_probe first, Kubelet.live_probe, CA-4 restart
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.ready| Bool)) Bool (not |Pod.ready|))
; timers: when they are active, and how old they may become
; Pod.open_the_port
(define-fun $active.0 ((|Pod.port_open| Bool)) Bool (not |Pod.port_open|))
; CA-4 admit
(define-fun $active.1 ((|Pod.port_open| Bool) (|Pod.ready| Bool)) Bool (and (not |Pod.ready|) |Pod.port_open|))
; the invariant
(define-fun $invariant ((|Pod.port_open| Bool) (|Pod.ready| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:Pod.open_the_port| Real) (|age:CA-4 admit| Real) (|age:late flag| Real)) Bool (let (($s0 (not |Pod.ready|))) (let (($s1 (not |late flag|))) (let (($s2 (<= 0.0 |age:late flag|))) (or (and (not |Pod.port_open|) $s0 |pending flag| $s1 (<= 0.0 |age:Pod.open_the_port|) $s2 (<= |age:late flag| 1000.0) (<= (+ |age:late flag| (* (- 1.0) |age:Pod.open_the_port|)) 0.0)) (and |Pod.port_open| (or (and $s0 |pending flag| $s1 (<= 0.0 |age:CA-4 admit|) $s2 (<= |age:late flag| 11000.0) (<= (+ |age:late flag| (* (- 1.0) |age:CA-4 admit|)) 1000.0)) (and |Pod.ready| (not |pending flag|) $s1))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.port_open| () Bool false)
(define-fun |$initial:Pod.ready| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.ready|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.port_open| |$initial:Pod.ready| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.port_open| Bool)
(declare-const |Pod.ready| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Pod.open_the_port| Real)
(declare-const |age:CA-4 admit| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Pod.port_open| |Pod.ready| |pending flag| |late flag| |age:Pod.open_the_port| |age:CA-4 admit| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.port_open|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Pod.open_the_port| $delay) |age:Pod.open_the_port|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Pod.port_open| |Pod.ready|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-4 admit| $delay) |age:CA-4 admit|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.2 () Real (ite |pending flag| $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Pod.open_the_port| $delay) 1000.0)) (=> (and $now.1 true) (<= (+ |age:CA-4 admit| $delay) 10000.0))))))
; 0.0: Pod.open_the_port
(define-fun $0.0.may () Bool (not |Pod.port_open|))
(define-fun |$0.0:Pod.port_open| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.ready|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pod.port_open| |Pod.ready|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and $0.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.0, Pod.open_the_port
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.port_open| |Pod.ready| $0.0.latch.0 |late flag| 0.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-4 admit
(define-fun $1.0.may () Bool (and (not |Pod.ready|) |Pod.port_open|))
(define-fun |$1.0:Pod.ready| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pod.ready|))
(define-fun $1.0.age.2 () Real (ite (and $1.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 1.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.port_open| |$1.0:Pod.ready| $1.0.latch.0 |late flag| $left.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: late flag
(define-fun $2.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 11000.0 $later.2)))
(define-fun |$2.0:late flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.ready|))
(define-fun $2.0.age.2 () Real (ite (and $2.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 2.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.port_open| |Pod.ready| $2.0.latch.0 |$2.0:late flag| $left.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pod.ready|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pod.ready|))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.open_the_port
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pod.port_open|))
(assert (not ($active.0 |Pod.port_open|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.ready|) |Pod.port_open|))
(assert (not ($active.1 |Pod.port_open| |Pod.ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |pending flag| (not |late flag|)))
(assert (not |pending flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |late flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
