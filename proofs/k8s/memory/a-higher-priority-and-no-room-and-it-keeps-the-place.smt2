;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "zones",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "a higher priority and no room: and it keeps the place"
;;  ],
;;  "says": "with newcomer_cpu = 3, newcomer_priority = 2000: ApiServer.newcomer == placed leads to (ApiServer.newcomer == placed) for 1min within 1min",
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
; only has more room without them: Pod.serve_more, Pod.restart_after_oom, Neighbour.grow, OsSettings.oom_kill, OsSettings.oom_kill_neighbour, CA-8 protect
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.newcomer| Int) (|held flag| Bool)) Bool (and |held flag| (= |ApiServer.newcomer| 2)))
(define-fun $latch.1 ((|ApiServer.newcomer| Int) (|held flag| Bool) (|pending flag| Bool)) Bool (and (not |held flag|) (or |pending flag| (= |ApiServer.newcomer| 2))))
; timers: when they are active, and how old they may become
; CA-14 preempt
(define-fun $active.1 ((|ApiServer.newcomer| Int) (|ApiServer.victim| Bool)) Bool (and (= |ApiServer.newcomer| 1) (not |ApiServer.victim|)))
; held flag
(define-fun $active.2 ((|ApiServer.newcomer| Int) (|held flag| Bool)) Bool (and (= |ApiServer.newcomer| 2) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.newcomer| Int) (|ApiServer.victim| Bool) (|held flag| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-8 hand_over| Real) (|age:CA-14 preempt| Real) (|age:held flag| Real) (|age:late flag| Real)) Bool (let (($s0 (not |ApiServer.victim|))) (let (($s1 (not |held flag|))) (let (($s2 (not |pending flag|))) (let (($s3 (not |late flag|))) (let (($s4 (<= 0.0 |age:CA-8 hand_over|))) (or (and (= |ApiServer.newcomer| 0) $s0 $s1 $s2 $s3) (and (= |ApiServer.newcomer| 1) (or (and $s0 $s1 $s2 $s3 (<= 0.0 |age:CA-14 preempt|)) (and |ApiServer.victim| $s1 $s2 $s3 $s4))) (and (= |ApiServer.newcomer| 2) |ApiServer.victim| (or (and $s1 |pending flag| $s3 $s4 (<= 0.0 |age:held flag|) (<= 0.0 |age:late flag|) (<= |age:held flag| 60000.0) (<= |age:late flag| 60000.0) (<= (+ |age:late flag| (* (- 1.0) |age:held flag|)) 0.0)) (and |held flag| $s2 $s3 $s4))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.newcomer| () Int 0)
(define-fun |$initial:ApiServer.victim| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.newcomer| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:ApiServer.newcomer| $initial.latch.0 |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.newcomer| |$initial:ApiServer.victim| $initial.latch.0 $initial.latch.1 |$initial:late flag| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.newcomer| Int)
(declare-const |ApiServer.victim| Bool)
(declare-const |held flag| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-8 hand_over| Real)
(declare-const |age:CA-14 preempt| Real)
(declare-const |age:held flag| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.newcomer| |ApiServer.victim| |held flag| |pending flag| |late flag| |age:CA-8 hand_over| |age:CA-14 preempt| |age:held flag| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |ApiServer.victim| (+ |age:CA-8 hand_over| $delay) |age:CA-8 hand_over|))
(define-fun $left.0 () Real (ite |ApiServer.victim| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.newcomer| |ApiServer.victim|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-14 preempt| $delay) |age:CA-14 preempt|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.newcomer| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.3 () Real (ite |pending flag| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |ApiServer.victim| true) (<= (+ |age:CA-8 hand_over| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-14 preempt| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: CA-8 hand_over
(define-fun $0.0.may () Bool |ApiServer.victim|)
(define-fun |$0.0:ApiServer.newcomer| () Int 2)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:ApiServer.newcomer| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |$0.0:ApiServer.newcomer| $0.0.latch.0 |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.newcomer| |ApiServer.victim|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.newcomer| $0.0.latch.0) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and $0.0.latch.1 |pending flag|) $later.3 0.0))
; obligation: consecution of 0.0, CA-8 hand_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.newcomer| |ApiServer.victim| $0.0.latch.0 $0.0.latch.1 |late flag| 0.0 $0.0.age.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ApiServer.arrive
(define-fun $1.0.may () Bool (= |ApiServer.newcomer| 0))
(define-fun |$1.0:ApiServer.newcomer| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:ApiServer.newcomer| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:ApiServer.newcomer| $1.0.latch.0 |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:ApiServer.newcomer| |ApiServer.victim|) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.newcomer| $1.0.latch.0) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and $1.0.latch.1 |pending flag|) $later.3 0.0))
; obligation: consecution of 1.0, ApiServer.arrive
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.newcomer| |ApiServer.victim| $1.0.latch.0 $1.0.latch.1 |late flag| $left.0 $1.0.age.1 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-14 preempt
(define-fun $2.0.may () Bool (and (= |ApiServer.newcomer| 1) (not |ApiServer.victim|)))
(define-fun |$2.0:ApiServer.victim| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.newcomer| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |ApiServer.newcomer| $2.0.latch.0 |pending flag|))
(define-fun $2.0.age.0 () Real (ite (and |$2.0:ApiServer.victim| |ApiServer.victim|) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.newcomer| $2.0.latch.0) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and $2.0.latch.1 |pending flag|) $later.3 0.0))
; obligation: consecution of 2.0, CA-14 preempt
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.newcomer| |$2.0:ApiServer.victim| $2.0.latch.0 $2.0.latch.1 |late flag| $2.0.age.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and (= |ApiServer.newcomer| 2) (not |held flag|)) (<= 60000.0 $later.2)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.newcomer| |$3.0:held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |ApiServer.newcomer| $3.0.latch.0 |pending flag|))
(define-fun $3.0.age.3 () Real (ite (and $3.0.latch.1 |pending flag|) $later.3 0.0))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.newcomer| |ApiServer.victim| $3.0.latch.0 $3.0.latch.1 |late flag| $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 60000.0 $later.3)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.newcomer| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |ApiServer.newcomer| $4.0.latch.0 |pending flag|))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |ApiServer.newcomer| $4.0.latch.0) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and $4.0.latch.1 |pending flag|) $later.3 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.newcomer| |ApiServer.victim| $4.0.latch.0 $4.0.latch.1 |$4.0:late flag| $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.newcomer| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |ApiServer.newcomer| $once.latch.0 |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.newcomer| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |ApiServer.newcomer| $twice.latch.0 $once.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, CA-8 hand_over
(push 1)
(assert $chosen)
(assert $holds)
(assert |ApiServer.victim|)
(assert (not |ApiServer.victim|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-14 preempt
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |ApiServer.newcomer| 1) (not |ApiServer.victim|)))
(assert (not ($active.1 |ApiServer.newcomer| |ApiServer.victim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |ApiServer.newcomer| 2) (not |held flag|)))
(assert (not ($active.2 |ApiServer.newcomer| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, late flag
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
