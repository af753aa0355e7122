;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "zones",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "memory, score and cgroup of a Guaranteed pod are set within 500ms"
;;  ],
;;  "says": "not OsSettings.protected leads to OsSettings.protected within 500ms",
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
; time goes on from every state: all 86 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.serve_more, Pod.restart_after_oom, Neighbour.grow, OsSettings.oom_kill, OsSettings.oom_kill_neighbour, CA-8 hand_over, ApiServer.arrive
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|OsSettings.protected| Bool) (|pending flag| Bool)) Bool (let (($s0 (not |OsSettings.protected|))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; CA-8 protect
(define-fun $active.0 ((|OsSettings.protected| Bool)) Bool (not |OsSettings.protected|))
; the invariant
(define-fun $invariant ((|OsSettings.protected| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-8 protect| Real) (|age:late flag| Real)) Bool (let (($s0 (not |late flag|))) (or (and (not |OsSettings.protected|) |pending flag| $s0 (<= 0.0 |age:CA-8 protect|) (<= 0.0 |age:late flag|) (<= |age:late flag| 500.0) (<= (+ |age:late flag| (* (- 1.0) |age:CA-8 protect|)) 0.0)) (and |OsSettings.protected| (not |pending flag|) $s0))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:OsSettings.protected| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:OsSettings.protected| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:OsSettings.protected| $initial.latch.0 |$initial:late flag| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |OsSettings.protected| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-8 protect| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |OsSettings.protected| |pending flag| |late flag| |age:CA-8 protect| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |OsSettings.protected|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-8 protect| $delay) |age:CA-8 protect|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.1 () Real (ite |pending flag| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (=> (and $now.0 true) (<= (+ |age:CA-8 protect| $delay) 500.0)))))
; 0.0: CA-8 protect
(define-fun $0.0.may () Bool (not |OsSettings.protected|))
(define-fun |$0.0:OsSettings.protected| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:OsSettings.protected| |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and $0.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 0.0, CA-8 protect
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:OsSettings.protected| $0.0.latch.0 |late flag| 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: late flag
(define-fun $1.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 500.0 $later.1)))
(define-fun |$1.0:late flag| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |OsSettings.protected| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and $1.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 1.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |OsSettings.protected| $1.0.latch.0 |$1.0:late flag| $left.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |OsSettings.protected| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |OsSettings.protected| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, CA-8 protect
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |OsSettings.protected|))
(assert (not ($active.0 |OsSettings.protected|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, late flag
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
