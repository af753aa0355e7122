;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "zones, k-induction",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "a Guaranteed pod stays, whatever its neighbour does"
;;  ],
;;  "says": "with neighbour_limit = 16: H-3 unreachable",
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
; time goes on from every state: all 176 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-8 hand_over, ApiServer.arrive
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pod.serve_more
(define-fun $active.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int)) Bool (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
; OsSettings.oom_kill
(define-fun $active.3 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))
; OsSettings.oom_kill_neighbour
(define-fun $active.4 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))))
; CA-8 protect
(define-fun $active.5 ((|OsSettings.protected| Bool)) Bool (not |OsSettings.protected|))
; the invariant
(define-fun $invariant ((|Pod.serving_memory| Int) (|Pod.oom_killed| Bool) (|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|age:Pod.serve_more| Real) (|age:Pod.restart_after_oom| Real) (|age:Neighbour.grow| Real) (|age:OsSettings.oom_kill| Real) (|age:OsSettings.oom_kill_neighbour| Real) (|age:CA-8 protect| Real)) Bool (let (($s0 (not |Pod.oom_killed|))) (let (($s1 (= |Neighbour.memory| 0))) (let (($s2 (<= 0.0 |age:Pod.serve_more|))) (let (($s3 (<= 0.0 |age:Neighbour.grow|))) (let (($s4 (* (- 1.0) |age:CA-8 protect|))) (let (($s5 (= |Neighbour.memory| 1))) (let (($s6 (= |Neighbour.memory| 2))) (let (($s7 (= |Neighbour.memory| 3))) (let (($s8 (= |Neighbour.memory| 4))) (let (($s9 (= |Neighbour.memory| 5))) (let (($s10 (= |Neighbour.memory| 6))) (let (($s11 (= |Neighbour.memory| 7))) (let (($s12 (= |Neighbour.memory| 8))) (let (($s13 (<= 0.0 |age:OsSettings.oom_kill_neighbour|))) (let (($s14 (<= |age:Neighbour.grow| 10.0))) (let (($s15 (* (- 1.0) |age:OsSettings.oom_kill_neighbour|))) (let (($s16 (<= (+ |age:Neighbour.grow| $s15) 0.0))) (let (($s17 (<= |age:Pod.serve_more| 10.0))) (let (($s18 (<= (+ |age:Pod.serve_more| $s15) 0.0))) (let (($s19 (or (and $s2 $s3 $s13 $s14 $s16) (and $s2 $s3 $s13 $s17 $s18)))) (or (and (= |Pod.serving_memory| 1) $s0 (or (and $s1 (or (and (not |OsSettings.protected|) $s2 $s3 (<= 0.0 |age:CA-8 protect|) (<= |age:Pod.serve_more| 500.0) (<= (+ |age:Pod.serve_more| $s4) 0.0) (<= |age:Neighbour.grow| 500.0) (<= (+ |age:Neighbour.grow| $s4) 0.0)) (and |OsSettings.protected| $s2 $s3))) (and (or $s5 $s6 $s7 $s8 $s9 $s10 $s11) |OsSettings.protected| $s2 $s3) (and $s12 |OsSettings.protected| $s2 $s3 $s13 $s14 $s16))) (and (= |Pod.serving_memory| 2) $s0 (or (and (or $s1 $s5 $s6 $s7 $s8 $s9 $s10) |OsSettings.protected| $s2 $s3) (and $s11 |OsSettings.protected| $s19) (and $s12 |OsSettings.protected| $s2 $s3 $s13 $s17 $s18 $s14 $s16))) (and (= |Pod.serving_memory| 3) $s0 (or (and (or $s1 $s5 $s6 $s7 $s8 $s9) |OsSettings.protected| $s2 $s3) (and $s10 |OsSettings.protected| $s19) (and $s11 |OsSettings.protected| $s2 $s3 $s13 $s17 $s18 $s14 $s16))) (and (= |Pod.serving_memory| 4) $s0 (or (and (or $s1 $s5 $s6 $s7 $s8) |OsSettings.protected| $s3) (and $s9 |OsSettings.protected| $s3 $s13) (and $s10 |OsSettings.protected| $s3 $s13 $s14 $s16)))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.serving_memory| () Int 1)
(define-fun |$initial:Pod.oom_killed| () Bool false)
(define-fun |$initial:Neighbour.memory| () Int 0)
(define-fun |$initial:OsSettings.protected| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.serving_memory| |$initial:Pod.oom_killed| |$initial:Neighbour.memory| |$initial:OsSettings.protected| 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.serving_memory| Int)
(declare-const |Pod.oom_killed| Bool)
(declare-const |Neighbour.memory| Int)
(declare-const |OsSettings.protected| Bool)
(declare-const |age:Pod.serve_more| Real)
(declare-const |age:Pod.restart_after_oom| Real)
(declare-const |age:Neighbour.grow| Real)
(declare-const |age:OsSettings.oom_kill| Real)
(declare-const |age:OsSettings.oom_kill_neighbour| Real)
(declare-const |age:CA-8 protect| Real)
(define-fun $holds () Bool ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| |age:Pod.serve_more| |age:Pod.restart_after_oom| |age:Neighbour.grow| |age:OsSettings.oom_kill| |age:OsSettings.oom_kill_neighbour| |age:CA-8 protect|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Pod.oom_killed| true) (<= (+ |age:Pod.restart_after_oom| $delay) 20000.0)) (=> (and $now.3 true) (<= (+ |age:OsSettings.oom_kill| $delay) 10.0)) (=> (and $now.4 true) (<= (+ |age:OsSettings.oom_kill_neighbour| $delay) 10.0)) (=> (and $now.5 true) (<= (+ |age:CA-8 protect| $delay) 500.0))))))
; 0.0: Pod.serve_more
(define-fun $0.0.may () Bool (and (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)) (<= 1000.0 $later.0)))
(define-fun |$0.0:Pod.serving_memory| () Int (+ |Pod.serving_memory| 1))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$0.0:Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, Pod.serve_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.restart_after_oom
(define-fun $1.0.may () Bool |Pod.oom_killed|)
(define-fun |$1.0:Pod.oom_killed| () Bool false)
(define-fun |$1.0:Pod.serving_memory| () Int 1)
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Pod.oom_killed| |$1.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$1.0:Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, Pod.restart_after_oom
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pod.serving_memory| |$1.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $1.0.age.0 0.0 $left.2 $1.0.age.3 $1.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Neighbour.grow
(define-fun $2.0.may () Bool (<= 1000.0 $later.2))
(define-fun |$2.0:Neighbour.memory| () Int (let (($s0 (+ |Neighbour.memory| 1))) (ite (< 16 $s0) 0 $s0)))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, Neighbour.grow
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$2.0:Neighbour.memory| |OsSettings.protected| $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: OsSettings.oom_kill
(define-fun $3.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))
(define-fun |$3.0:Pod.oom_killed| () Bool true)
(define-fun |$3.0:Pod.serving_memory| () Int 0)
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:Pod.oom_killed| |$3.0:Pod.serving_memory|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and |$3.0:Pod.oom_killed| |Pod.oom_killed|) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |OsSettings.protected| |$3.0:Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, OsSettings.oom_kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.serving_memory| |$3.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $3.0.age.0 $3.0.age.1 $left.2 0.0 $3.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: OsSettings.oom_kill_neighbour
(define-fun $4.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) (+ |Pod.serving_memory| (- 4)))))))
(define-fun |$4.0:Neighbour.memory| () Int 0)
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$4.0:Neighbour.memory| |OsSettings.protected| $left.0 $left.1 $left.2 $4.0.age.3 0.0 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-8 protect
(define-fun $5.0.may () Bool (not |OsSettings.protected|))
(define-fun |$5.0:OsSettings.protected| () Bool true)
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |Neighbour.memory| |$5.0:OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |Neighbour.memory| |$5.0:OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 5.0, CA-8 protect
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |$5.0:OsSettings.protected| $left.0 $left.1 $left.2 $5.0.age.3 $5.0.age.4 0.0)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool |Pod.oom_killed|)
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
; time goes on from every state: all 176 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.serve_more, Pod.restart_after_oom, Neighbour.grow, OsSettings.oom_kill, OsSettings.oom_kill_neighbour, CA-8 protect, ApiServer.arrive
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Pod.displaced| Bool) (|ApiServer.victim| Bool) (|age:CA-8 hand_over| Real)) Bool (and (not |ApiServer.victim|) (<= 0.0 |age:CA-8 hand_over|) (<= |age:CA-8 hand_over| 0.0) (not |Pod.displaced|)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.displaced| () Bool false)
(define-fun |$initial:ApiServer.victim| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.displaced| |$initial:ApiServer.victim| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.displaced| Bool)
(declare-const |ApiServer.victim| Bool)
(declare-const |age:CA-8 hand_over| Real)
(define-fun $holds () Bool ($invariant |Pod.displaced| |ApiServer.victim| |age:CA-8 hand_over|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |ApiServer.victim| (+ |age:CA-8 hand_over| $delay) |age:CA-8 hand_over|))
(define-fun $left.0 () Real (ite |ApiServer.victim| $later.0 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (=> (and |ApiServer.victim| true) (<= (+ |age:CA-8 hand_over| $delay) 30000.0)))))
; 0.0: CA-8 hand_over
(define-fun $0.0.may () Bool |ApiServer.victim|)
(define-fun |$0.0:Pod.displaced| () Bool true)
; obligation: consecution of 0.0, CA-8 hand_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.displaced| |ApiServer.victim| 0.0)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool |Pod.displaced|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
