;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "zones",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "memory, a pod that was killed uses none"
;;  ],
;;  "says": "with serving_request = 0, neighbour_limit = 16: Pod.oom_killed leads to Pod.serving_memory == 0 within 0s",
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
; time goes on from every state: all 276 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-8 hand_over, ApiServer.arrive
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int) (|pending flag| Bool)) Bool (and (not (= |Pod.serving_memory| 0)) (or |pending flag| |Pod.oom_killed|)))
; timers: when they are active, and how old they may become
; Pod.serve_more
(define-fun $active.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int)) Bool (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
; OsSettings.oom_kill
(define-fun $active.3 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
; OsSettings.oom_kill_neighbour
(define-fun $active.4 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
; the invariant
(define-fun $invariant ((|Pod.serving_memory| Int) (|Pod.oom_killed| Bool) (|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:Pod.serve_more| Real) (|age:Pod.restart_after_oom| Real) (|age:Neighbour.grow| Real) (|age:OsSettings.oom_kill| Real) (|age:OsSettings.oom_kill_neighbour| Real) (|age:late flag| Real)) Bool (let (($s0 (not |Pod.oom_killed|))) (let (($s1 (= |Neighbour.memory| 0))) (let (($s2 (= |Neighbour.memory| 1))) (let (($s3 (= |Neighbour.memory| 2))) (let (($s4 (= |Neighbour.memory| 3))) (let (($s5 (= |Neighbour.memory| 4))) (let (($s6 (= |Neighbour.memory| 5))) (let (($s7 (= |Neighbour.memory| 6))) (let (($s8 (= |Neighbour.memory| 7))) (let (($s9 (not |OsSettings.protected|))) (let (($s10 (not |pending flag|))) (let (($s11 (not |late flag|))) (let (($s12 (<= 0.0 |age:Pod.serve_more|))) (let (($s13 (<= 0.0 |age:Neighbour.grow|))) (let (($s14 (= |Neighbour.memory| 8))) (let (($s15 (<= 0.0 |age:OsSettings.oom_kill_neighbour|))) (let (($s16 (<= |age:Neighbour.grow| 10.0))) (let (($s17 (* (- 1.0) |age:OsSettings.oom_kill_neighbour|))) (let (($s18 (<= (+ |age:Neighbour.grow| $s17) 0.0))) (let (($s19 (<= |age:Pod.serve_more| 10.0))) (let (($s20 (<= (+ |age:Pod.serve_more| $s17) 0.0))) (let (($s21 (or (and $s12 $s13 $s15 $s16 $s18) (and $s12 $s13 $s15 $s19 $s20)))) (let (($s22 (= |Neighbour.memory| 9))) (let (($s23 (<= 0.0 |age:Pod.restart_after_oom|))) (let (($s24 (+ |age:Neighbour.grow| (* (- 1.0) |age:Pod.restart_after_oom|)))) (let (($s25 (<= 3000.0 |age:Pod.restart_after_oom|))) (let (($s26 (<= $s24 (- 3000.0)))) (or (and (= |Pod.serving_memory| 1) $s0 (or (and (or $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s8) $s9 $s10 $s11 $s12 $s13) (and $s14 $s9 $s10 $s11 $s21) (and $s22 $s9 $s10 $s11 $s12 $s13 $s15 $s19 $s20 $s16 $s18))) (and (= |Pod.serving_memory| 2) $s0 (or (and (or $s1 $s2 $s3 $s4 $s5 $s6 $s7) $s9 $s10 $s11 $s12 $s13) (and $s8 $s9 $s10 $s11 $s21) (and $s14 $s9 $s10 $s11 $s12 $s13 $s15 $s19 $s20 $s16 $s18))) (and (= |Pod.serving_memory| 3) $s0 (or (and (or $s1 $s2 $s3 $s4 $s5 $s6) $s9 $s10 $s11 $s12 $s13) (and $s7 $s9 $s10 $s11 $s21) (and $s8 $s9 $s10 $s11 $s12 $s13 $s15 $s19 $s20 $s16 $s18))) (and (= |Pod.serving_memory| 4) $s0 (or (and (or $s1 $s2 $s3 $s4 $s5) $s9 $s10 $s11 $s13) (and $s6 $s9 $s10 $s11 $s13 (<= 0.0 |age:OsSettings.oom_kill|)) (and $s7 $s9 $s10 $s11 $s13 $s15 $s16 $s18))) (and (= |Pod.serving_memory| 0) |Pod.oom_killed| (or (and $s6 $s9 $s10 $s11 $s23 $s13) (and $s7 $s9 $s10 $s11 $s23 $s13 (<= $s24 0.0)) (and $s8 $s9 $s10 $s11 (<= 1000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 1000.0))) (and $s14 $s9 $s10 $s11 (<= 2000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 2000.0))) (and $s22 $s9 $s10 $s11 $s25 $s13 $s15 $s16 $s26 $s18) (and $s1 $s9 $s10 $s11 $s25 $s13 $s26) (and $s2 $s9 $s10 $s11 (<= 4000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 4000.0))) (and $s3 $s9 $s10 $s11 (<= 5000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 5000.0))) (and $s4 $s9 $s10 $s11 (<= 6000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 6000.0))) (and $s5 $s9 $s10 $s11 (<= 7000.0 |age:Pod.restart_after_oom|) $s13 (<= $s24 (- 7000.0))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.serving_memory| () Int 1)
(define-fun |$initial:Pod.oom_killed| () Bool false)
(define-fun |$initial:Neighbour.memory| () Int 0)
(define-fun |$initial:OsSettings.protected| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.oom_killed| |$initial:Pod.serving_memory| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.serving_memory| |$initial:Pod.oom_killed| |$initial:Neighbour.memory| |$initial:OsSettings.protected| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.serving_memory| Int)
(declare-const |Pod.oom_killed| Bool)
(declare-const |Neighbour.memory| Int)
(declare-const |OsSettings.protected| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Pod.serve_more| Real)
(declare-const |age:Pod.restart_after_oom| Real)
(declare-const |age:Neighbour.grow| Real)
(declare-const |age:OsSettings.oom_kill| Real)
(declare-const |age:OsSettings.oom_kill_neighbour| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| |pending flag| |late flag| |age:Pod.serve_more| |age:Pod.restart_after_oom| |age:Neighbour.grow| |age:OsSettings.oom_kill| |age:OsSettings.oom_kill_neighbour| |age:late flag|))
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
(define-fun $later.5 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.5 () Real (ite |pending flag| $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Pod.oom_killed| true) (<= (+ |age:Pod.restart_after_oom| $delay) 20000.0)) (=> (and $now.3 true) (<= (+ |age:OsSettings.oom_kill| $delay) 10.0)) (=> (and $now.4 true) (<= (+ |age:OsSettings.oom_kill_neighbour| $delay) 10.0))))))
; 0.0: Pod.serve_more
(define-fun $0.0.may () Bool (and (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)) (<= 1000.0 $later.0)))
(define-fun |$0.0:Pod.serving_memory| () Int (+ |Pod.serving_memory| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |$0.0:Pod.serving_memory| |pending flag|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and $0.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 0.0, Pod.serve_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $0.0.latch.0 |late flag| 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.restart_after_oom
(define-fun $1.0.may () Bool |Pod.oom_killed|)
(define-fun |$1.0:Pod.oom_killed| () Bool false)
(define-fun |$1.0:Pod.serving_memory| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pod.oom_killed| |$1.0:Pod.serving_memory| |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Pod.oom_killed| |$1.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite (and $1.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 1.0, Pod.restart_after_oom
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pod.serving_memory| |$1.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $1.0.latch.0 |late flag| $1.0.age.0 0.0 $left.2 $1.0.age.3 $1.0.age.4 $1.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Neighbour.grow
(define-fun $2.0.may () Bool (<= 1000.0 $later.2))
(define-fun |$2.0:Neighbour.memory| () Int (let (($s0 (+ |Neighbour.memory| 1))) (ite (< 16 $s0) 0 $s0)))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |Pod.serving_memory| |pending flag|))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite (and $2.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 2.0, Neighbour.grow
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$2.0:Neighbour.memory| |OsSettings.protected| $2.0.latch.0 |late flag| $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: OsSettings.oom_kill
(define-fun $3.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
(define-fun |$3.0:Pod.oom_killed| () Bool true)
(define-fun |$3.0:Pod.serving_memory| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.oom_killed| |$3.0:Pod.serving_memory| |pending flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:Pod.oom_killed| |$3.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and |$3.0:Pod.oom_killed| |Pod.oom_killed|) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$3.0:Pod.serving_memory|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and $3.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 3.0, OsSettings.oom_kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.serving_memory| |$3.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $3.0.latch.0 |late flag| $3.0.age.0 $3.0.age.1 $left.2 0.0 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: OsSettings.oom_kill_neighbour
(define-fun $4.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
(define-fun |$4.0:Neighbour.memory| () Int 0)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |Pod.serving_memory| |pending flag|))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and $4.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$4.0:Neighbour.memory| |OsSettings.protected| $4.0.latch.0 |late flag| $left.0 $left.1 $left.2 $4.0.age.3 0.0 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: late flag
(define-fun $5.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.5)))
(define-fun |$5.0:late flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.oom_killed| |Pod.serving_memory| |pending flag|))
(define-fun $5.0.age.5 () Real (ite (and $5.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 5.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $5.0.latch.0 |$5.0:late flag| $left.0 $left.1 $left.2 $left.3 $left.4 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pod.oom_killed| |Pod.serving_memory| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pod.oom_killed| |Pod.serving_memory| $once.latch.0))
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
(assert (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
(assert (not ($active.3 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
(assert (not ($active.4 |Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, late flag
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
