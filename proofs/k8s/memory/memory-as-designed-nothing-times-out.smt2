;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "zones",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "memory, as designed: nothing times out"
;;  ],
;;  "says": "H-2 unreachable",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": false
;;   },
;;   {
;;    "parts": [
;;     1
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": false
;;   }
;;  ]
;; }
; proof 1: of the 2 predicates of the goal 1 is unreachable
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 86 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-8 hand_over, ApiServer.arrive, held flag~2
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.oom_killed| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.oom_killed|))
; timers: when they are active, and how old they may become
; Pod.serve_more
(define-fun $active.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int)) Bool (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
; OsSettings.oom_kill
(define-fun $active.3 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))
; OsSettings.oom_kill_neighbour
(define-fun $active.4 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))))
; CA-8 protect
(define-fun $active.5 ((|OsSettings.protected| Bool)) Bool (not |OsSettings.protected|))
; held flag
(define-fun $active.6 ((|Pod.oom_killed| Bool) (|held flag| Bool)) Bool (and |Pod.oom_killed| (not |held flag|)))
; the invariant
(define-fun $invariant ((|Pod.serving_memory| Int) (|Pod.oom_killed| Bool) (|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|held flag| Bool) (|age:Pod.serve_more| Real) (|age:Pod.restart_after_oom| Real) (|age:Neighbour.grow| Real) (|age:OsSettings.oom_kill| Real) (|age:OsSettings.oom_kill_neighbour| Real) (|age:CA-8 protect| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Pod.oom_killed|))) (let (($s1 (= |Neighbour.memory| 0))) (let (($s2 (not |held flag|))) (let (($s3 (<= 0.0 |age:Pod.serve_more|))) (let (($s4 (<= 0.0 |age:Neighbour.grow|))) (let (($s5 (* (- 1.0) |age:CA-8 protect|))) (let (($s6 (= |Neighbour.memory| 1))) (let (($s7 (= |Neighbour.memory| 2))) (let (($s8 (= |Neighbour.memory| 3))) (let (($s9 (or $s1 $s6 $s7 $s8))) (or (and (= |Pod.serving_memory| 1) $s0 (or (and $s1 (or (and (not |OsSettings.protected|) $s2 $s3 $s4 (<= 0.0 |age:CA-8 protect|) (<= |age:Pod.serve_more| 500.0) (<= (+ |age:Pod.serve_more| $s5) 0.0) (<= |age:Neighbour.grow| 500.0) (<= (+ |age:Neighbour.grow| $s5) 0.0)) (and |OsSettings.protected| $s2 $s3 $s4))) (and (or $s6 $s7 $s8) |OsSettings.protected| $s2 $s3 $s4))) (and (or (= |Pod.serving_memory| 2) (= |Pod.serving_memory| 3)) $s0 $s9 |OsSettings.protected| $s2 $s3 $s4) (and (= |Pod.serving_memory| 4) $s0 $s9 |OsSettings.protected| $s2 $s4)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.serving_memory| () Int 1)
(define-fun |$initial:Pod.oom_killed| () Bool false)
(define-fun |$initial:Neighbour.memory| () Int 0)
(define-fun |$initial:OsSettings.protected| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.oom_killed| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.serving_memory| |$initial:Pod.oom_killed| |$initial:Neighbour.memory| |$initial:OsSettings.protected| $initial.latch.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.serving_memory| Int)
(declare-const |Pod.oom_killed| Bool)
(declare-const |Neighbour.memory| Int)
(declare-const |OsSettings.protected| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Pod.serve_more| Real)
(declare-const |age:Pod.restart_after_oom| Real)
(declare-const |age:Neighbour.grow| Real)
(declare-const |age:OsSettings.oom_kill| Real)
(declare-const |age:OsSettings.oom_kill_neighbour| Real)
(declare-const |age:CA-8 protect| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| |held flag| |age:Pod.serve_more| |age:Pod.restart_after_oom| |age:Neighbour.grow| |age:OsSettings.oom_kill| |age:OsSettings.oom_kill_neighbour| |age:CA-8 protect| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.oom_killed| |Pod.serving_memory|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Pod.serve_more| $delay) |age:Pod.serve_more|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Pod.oom_killed| (+ |age:Pod.restart_after_oom| $delay) |age:Pod.restart_after_oom|))
(define-fun $left.1 () Real (ite |Pod.oom_killed| $later.1 0.0))
(define-fun $later.2 () Real (ite true (+ |age:Neighbour.grow| $delay) |age:Neighbour.grow|))
(define-fun $left.2 () Real $later.2)
(define-fun $now.3 () Bool ($active.3 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:OsSettings.oom_kill| $delay) |age:OsSettings.oom_kill|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:OsSettings.oom_kill_neighbour| $delay) |age:OsSettings.oom_kill_neighbour|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |OsSettings.protected|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-8 protect| $delay) |age:CA-8 protect|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |Pod.oom_killed| |held flag|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Pod.oom_killed| true) (<= (+ |age:Pod.restart_after_oom| $delay) 20000.0)) (=> (and $now.3 true) (<= (+ |age:OsSettings.oom_kill| $delay) 10.0)) (=> (and $now.4 true) (<= (+ |age:OsSettings.oom_kill_neighbour| $delay) 10.0)) (=> (and $now.5 true) (<= (+ |age:CA-8 protect| $delay) 500.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 10000.0))))))
; 0.0: Pod.serve_more
(define-fun $0.0.may () Bool (and (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)) (<= 1000.0 $later.0)))
(define-fun |$0.0:Pod.serving_memory| () Int (+ |Pod.serving_memory| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |held flag|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Pod.oom_killed| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Pod.serve_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $0.0.latch.0 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4 $left.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.restart_after_oom
(define-fun $1.0.may () Bool |Pod.oom_killed|)
(define-fun |$1.0:Pod.oom_killed| () Bool false)
(define-fun |$1.0:Pod.serving_memory| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pod.oom_killed| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Pod.oom_killed| |$1.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |$1.0:Pod.oom_killed| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, Pod.restart_after_oom
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pod.serving_memory| |$1.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $1.0.latch.0 $1.0.age.0 0.0 $left.2 $1.0.age.3 $1.0.age.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Neighbour.grow
(define-fun $2.0.may () Bool (<= 1000.0 $later.2))
(define-fun |$2.0:Neighbour.memory| () Int (let (($s0 (+ |Neighbour.memory| 1))) (ite (< 3 $s0) 0 $s0)))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |held flag|))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Pod.oom_killed| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, Neighbour.grow
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$2.0:Neighbour.memory| |OsSettings.protected| $2.0.latch.0 $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $left.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: OsSettings.oom_kill
(define-fun $3.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))
(define-fun |$3.0:Pod.oom_killed| () Bool true)
(define-fun |$3.0:Pod.serving_memory| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.oom_killed| |held flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:Pod.oom_killed| |$3.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and |$3.0:Pod.oom_killed| |Pod.oom_killed|) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$3.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |$3.0:Pod.oom_killed| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, OsSettings.oom_kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.serving_memory| |$3.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $3.0.latch.0 $3.0.age.0 $3.0.age.1 $left.2 0.0 $3.0.age.4 $left.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: OsSettings.oom_kill_neighbour
(define-fun $4.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))))
(define-fun |$4.0:Neighbour.memory| () Int 0)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |held flag|))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Pod.oom_killed| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$4.0:Neighbour.memory| |OsSettings.protected| $4.0.latch.0 $left.0 $left.1 $left.2 $4.0.age.3 0.0 $left.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-8 protect
(define-fun $5.0.may () Bool (not |OsSettings.protected|))
(define-fun |$5.0:OsSettings.protected| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |held flag|))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |$5.0:OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |$5.0:OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Pod.oom_killed| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-8 protect
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |$5.0:OsSettings.protected| $5.0.latch.0 $left.0 $left.1 $left.2 $5.0.age.3 $5.0.age.4 0.0 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and |Pod.oom_killed| (not |held flag|)) (<= 10000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |$6.0:held flag|))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $6.0.latch.0 $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pod.oom_killed| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pod.oom_killed| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.serve_more
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
(assert (not ($active.0 |Pod.oom_killed| |Pod.serving_memory|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pod.restart_after_oom
(push 1)
(assert $chosen)
(assert $holds)
(assert |Pod.oom_killed|)
(assert (not |Pod.oom_killed|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Neighbour.grow
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, OsSettings.oom_kill
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))
(assert (not ($active.3 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))))
(assert (not ($active.4 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-8 protect
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |OsSettings.protected|))
(assert (not ($active.5 |OsSettings.protected|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.oom_killed| (not |held flag|)))
(assert (not ($active.6 |Pod.oom_killed| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |held flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: of the 2 predicates of the goal 2 is unreachable
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 86 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.serve_more, Pod.restart_after_oom, Neighbour.grow, OsSettings.oom_kill, OsSettings.oom_kill_neighbour, CA-8 protect, ApiServer.arrive, held flag
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.displaced| Bool) (|held flag~7e~2| Bool)) Bool (and |held flag~7e~2| |Pod.displaced|))
; timers: when they are active, and how old they may become
; held flag~2
(define-fun $active.1 ((|Pod.displaced| Bool) (|held flag~7e~2| Bool)) Bool (and |Pod.displaced| (not |held flag~7e~2|)))
; the invariant
(define-fun $invariant ((|Pod.displaced| Bool) (|ApiServer.victim| Bool) (|held flag~7e~2| Bool) (|age:CA-8 hand_over| Real) (|age:held flag~7e~2| Real)) Bool (and (not |Pod.displaced|) (not |ApiServer.victim|) (not |held flag~7e~2|)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.displaced| () Bool false)
(define-fun |$initial:ApiServer.victim| () Bool false)
(define-fun |$initial:held flag~7e~2| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.displaced| |$initial:held flag~7e~2|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.displaced| |$initial:ApiServer.victim| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.displaced| Bool)
(declare-const |ApiServer.victim| Bool)
(declare-const |held flag~7e~2| Bool)
(declare-const |age:CA-8 hand_over| Real)
(declare-const |age:held flag~7e~2| Real)
(define-fun $holds () Bool ($invariant |Pod.displaced| |ApiServer.victim| |held flag~7e~2| |age:CA-8 hand_over| |age:held flag~7e~2|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |ApiServer.victim| (+ |age:CA-8 hand_over| $delay) |age:CA-8 hand_over|))
(define-fun $left.0 () Real (ite |ApiServer.victim| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Pod.displaced| |held flag~7e~2|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag~7e~2| $delay) |age:held flag~7e~2|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |ApiServer.victim| true) (<= (+ |age:CA-8 hand_over| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:held flag~7e~2| $delay) 10000.0))))))
; 0.0: CA-8 hand_over
(define-fun $0.0.may () Bool |ApiServer.victim|)
(define-fun |$0.0:Pod.displaced| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pod.displaced| |held flag~7e~2|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pod.displaced| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, CA-8 hand_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.displaced| |ApiServer.victim| $0.0.latch.0 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: held flag~2
(define-fun $1.0.may () Bool (and (and |Pod.displaced| (not |held flag~7e~2|)) (<= 10000.0 $later.1)))
(define-fun |$1.0:held flag~7e~2| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.displaced| |$1.0:held flag~7e~2|))
; obligation: consecution of 1.0, held flag~2
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.displaced| |ApiServer.victim| $1.0.latch.0 $left.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pod.displaced| |held flag~7e~2|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pod.displaced| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
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
; obligation: rest of the timer of 1.0, held flag~2
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.displaced| (not |held flag~7e~2|)))
(assert (not ($active.1 |Pod.displaced| |held flag~7e~2|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |held flag~7e~2|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
