;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/memory.stpa",
;;  "content": "sha256:71656d7b80c6d654b524dc68d77116c5d9ad782715ea7102c37cef41090567f9",
;;  "found by": "Spacer, k-induction",
;;  "system": "Memory",
;;  "claim": [
;;   "check",
;;   "how large the neighbour's limit may be where the pod that serves asks for nothing"
;;  ],
;;  "says": "with serving_request = 0, for any neighbour_limit: H-3 unreachable iff neighbour_limit <= node_memory - serving_most",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": true
;;   },
;;   {
;;    "parts": [
;;     1
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": true
;;   }
;;  ],
;;  "cover": [
;;   {
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   }
;;  ]
;; }
; proof 1: of the 2 predicates of the goal 1 is unreachable where the condition of `iff` holds
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-8 hand_over, ApiServer.arrive
; parameters and switches: chosen once
(declare-const neighbour_limit Int)
(define-fun $chosen () Bool (and (<= 1 neighbour_limit) (<= 1 neighbour_limit) (<= neighbour_limit 4)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pod.serve_more
(define-fun $active.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int)) Bool (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
; OsSettings.oom_kill
(define-fun $active.3 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
; OsSettings.oom_kill_neighbour
(define-fun $active.4 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
; the invariant
(define-fun $invariant ((|Pod.serving_memory| Int) (|Pod.oom_killed| Bool) (|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|age:Pod.serve_more| Real) (|age:Pod.restart_after_oom| Real) (|age:Neighbour.grow| Real) (|age:OsSettings.oom_kill| Real) (|age:OsSettings.oom_kill_neighbour| Real)) Bool (let (($s0 (not |Pod.oom_killed|))) (let (($s1 (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)))) (let (($s2 (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|))) (let (($s3 (and $s1 $s2))) (let (($s4 (and $s1 (not $s2)))) (let (($s5 (+ |Neighbour.memory| |Pod.serving_memory|))) (let (($s6 (+ |Neighbour.memory| (* (- 1) neighbour_limit)))) (and (not |OsSettings.protected|) (<= 1 neighbour_limit) (<= neighbour_limit 4) (<= 0.0 |age:Pod.serve_more|) (or (and $s0 (< |Pod.serving_memory| 4)) (<= |age:Pod.serve_more| 0.0)) (<= 0.0 |age:Pod.restart_after_oom|) (or |Pod.oom_killed| (<= |age:Pod.restart_after_oom| 0.0)) (or $s0 (<= |age:Pod.restart_after_oom| 20000.0)) (<= 0.0 |age:Neighbour.grow|) (<= 0.0 |age:OsSettings.oom_kill|) (or $s3 (<= |age:OsSettings.oom_kill| 0.0)) (or (not $s3) (<= |age:OsSettings.oom_kill| 10.0)) (<= 0.0 |age:OsSettings.oom_kill_neighbour|) (or $s4 (<= |age:OsSettings.oom_kill_neighbour| 0.0)) (or (not $s4) (<= |age:OsSettings.oom_kill_neighbour| 10.0)) (or (not (<= 6 $s5)) (not (<= $s6 (- 3)))) $s0 (not (<= 9 |Pod.serving_memory|)) (not (<= 5 |Neighbour.memory|)) (or (not (<= 7 $s5)) (not (<= 9 (+ |Pod.serving_memory| neighbour_limit)))) (or (not (<= 4 |Pod.serving_memory|)) (not (<= 9 $s5))) (not (<= $s6 (- 5))) (not (<= 5 neighbour_limit)) (or (not (<= 5 $s5)) (not (<= $s6 (- 4)))))))))))))
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
(assert (not ($invariant |$initial:Pod.serving_memory| |$initial:Pod.oom_killed| |$initial:Neighbour.memory| |$initial:OsSettings.protected| 0.0 0.0 0.0 0.0 0.0)))
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
(define-fun $holds () Bool ($invariant |Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| |age:Pod.serve_more| |age:Pod.restart_after_oom| |age:Neighbour.grow| |age:OsSettings.oom_kill| |age:OsSettings.oom_kill_neighbour|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Pod.oom_killed| true) (<= (+ |age:Pod.restart_after_oom| $delay) 20000.0)) (=> (and $now.3 true) (<= (+ |age:OsSettings.oom_kill| $delay) 10.0)) (=> (and $now.4 true) (<= (+ |age:OsSettings.oom_kill_neighbour| $delay) 10.0))))))
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
(assert (not ($invariant |$0.0:Pod.serving_memory| |Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4)))
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
(assert (not ($invariant |$1.0:Pod.serving_memory| |$1.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $1.0.age.0 0.0 $left.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Neighbour.grow
(define-fun $2.0.may () Bool (<= 1000.0 $later.2))
(define-fun |$2.0:Neighbour.memory| () Int (let (($s0 (+ |Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, Neighbour.grow
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$2.0:Neighbour.memory| |OsSettings.protected| $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: OsSettings.oom_kill
(define-fun $3.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
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
(assert (not ($invariant |$3.0:Pod.serving_memory| |$3.0:Pod.oom_killed| |Neighbour.memory| |OsSettings.protected| $3.0.age.0 $3.0.age.1 $left.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: OsSettings.oom_kill_neighbour
(define-fun $4.0.may () Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
(define-fun |$4.0:Neighbour.memory| () Int 0)
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Neighbour.memory| |OsSettings.protected| |Pod.serving_memory|) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, OsSettings.oom_kill_neighbour
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pod.serving_memory| |Pod.oom_killed| |$4.0:Neighbour.memory| |OsSettings.protected| $left.0 $left.1 $left.2 $4.0.age.3 0.0)))
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
; proof 2: of the 2 predicates of the goal 2 is unreachable where the condition of `iff` holds
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.serve_more, Pod.restart_after_oom, Neighbour.grow, OsSettings.oom_kill, OsSettings.oom_kill_neighbour, ApiServer.arrive
; parameters and switches: chosen once
(declare-const neighbour_limit Int)
(define-fun $chosen () Bool (and (<= 1 neighbour_limit) (<= 1 neighbour_limit) (<= neighbour_limit 4)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Pod.displaced| Bool) (|ApiServer.victim| Bool) (|age:CA-8 hand_over| Real)) Bool (and (not |ApiServer.victim|) (<= 1 neighbour_limit) (<= neighbour_limit 4) (<= 0.0 |age:CA-8 hand_over|) (<= |age:CA-8 hand_over| 0.0) (not |Pod.displaced|)))
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
(reset)
; proof 3: where the condition of `iff` does not hold the goal is reached, whatever the values
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const neighbour_limit Int)
(define-fun $chosen () Bool (and (<= 1 neighbour_limit) (<= 1 neighbour_limit)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pod.serve_more
(define-fun $active.0 ((|Pod.oom_killed| Bool) (|Pod.serving_memory| Int)) Bool (and (not |Pod.oom_killed|) (< |Pod.serving_memory| 4)))
; OsSettings.oom_kill
(define-fun $active.3 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))
; OsSettings.oom_kill_neighbour
(define-fun $active.4 ((|Neighbour.memory| Int) (|OsSettings.protected| Bool) (|Pod.serving_memory| Int)) Bool (and (< 8 (+ |Pod.serving_memory| |Neighbour.memory|)) (not (and (not |OsSettings.protected|) (<= (+ |Neighbour.memory| (- 1)) |Pod.serving_memory|)))))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= neighbour_limit 4))
(define-fun $piece.0 () Bool (<= 5.0 (to_real neighbour_limit)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Pod.serving_memory| () Int 1)
(define-fun |$0/initial:Pod.oom_killed| () Bool false)
(define-fun |$0/initial:Pod.displaced| () Bool false)
(define-fun |$0/initial:Neighbour.memory| () Int 0)
(define-fun |$0/initial:OsSettings.protected| () Bool false)
(define-fun |$0/initial:ApiServer.victim| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 1000.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/initial:Pod.serving_memory|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/0/later.1| 0.0))
(define-fun |$0/0/later.2| () Real (ite true (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real |$0/0/later.2|)
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/initial:Pod.serving_memory|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/initial:Pod.serving_memory|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/0/later.5| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ 0.0 |$0/0/delay|) 20000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 10.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ 0.0 |$0/0/delay|) 30000.0))))))
; 0/0/0.0: Pod.serve_more
(define-fun |$0/0/0.0.may| () Bool (and (and (not |$0/initial:Pod.oom_killed|) (< |$0/initial:Pod.serving_memory| 4)) (<= 1000.0 |$0/0/later.0|)))
(define-fun |$0/0/0.0:Pod.serving_memory| () Int (+ |$0/initial:Pod.serving_memory| 1))
(define-fun |$0/0/0.0.age.3| () Real (ite (and ($active.3 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun |$0/0/0.0.age.4| () Real (ite (and ($active.4 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun $time.0.1 () Real (ite (<= $time.0.0 1000.0) 1000.0 $time.0.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/1/later.1| 0.0))
(define-fun |$0/1/later.2| () Real (ite true (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real |$0/1/later.2|)
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/0.0.age.3| |$0/1/delay|) |$0/0/0.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/0.0.age.4| |$0/1/delay|) |$0/0/0.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/0/left.5| |$0/1/delay|) |$0/0/left.5|))
(define-fun |$0/1/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/1/later.5| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 20000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/0.0.age.3| |$0/1/delay|) 10.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/0.0.age.4| |$0/1/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/0/left.5| |$0/1/delay|) 30000.0))))))
; 0/1/2.0: Neighbour.grow
(define-fun |$0/1/2.0.may| () Bool (<= 1000.0 |$0/1/later.2|))
(define-fun |$0/1/2.0:Neighbour.memory| () Int (let (($s0 (+ |$0/initial:Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun |$0/1/2.0.age.3| () Real (ite (and ($active.3 |$0/1/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun |$0/1/2.0.age.4| () Real (ite (and ($active.4 |$0/1/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun $time.0.2 () Real (+ $time.0.1 1000.0))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/2/later.1| 0.0))
(define-fun |$0/2/later.2| () Real (ite true (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.2| () Real |$0/2/later.2|)
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/1/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/2.0.age.3| |$0/2/delay|) |$0/1/2.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/1/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/2.0.age.4| |$0/2/delay|) |$0/1/2.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/1/left.5| |$0/2/delay|) |$0/1/left.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/2/later.5| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 20000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/2.0.age.3| |$0/2/delay|) 10.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/2.0.age.4| |$0/2/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/1/left.5| |$0/2/delay|) 30000.0))))))
; 0/2/2.0: Neighbour.grow
(define-fun |$0/2/2.0.may| () Bool (<= 1000.0 |$0/2/later.2|))
(define-fun |$0/2/2.0:Neighbour.memory| () Int (let (($s0 (+ |$0/1/2.0:Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun |$0/2/2.0.age.3| () Real (ite (and ($active.3 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun |$0/2/2.0.age.4| () Real (ite (and ($active.4 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|) |$0/2/now.4|) |$0/2/later.4| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.0 1000.0))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/3/later.1| 0.0))
(define-fun |$0/3/later.2| () Real (ite true (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.2| () Real |$0/3/later.2|)
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/2.0.age.3| |$0/3/delay|) |$0/2/2.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/now.4| () Bool ($active.4 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/0/0.0:Pod.serving_memory|))
(define-fun |$0/3/later.4| () Real (ite |$0/3/now.4| (+ |$0/2/2.0.age.4| |$0/3/delay|) |$0/2/2.0.age.4|))
(define-fun |$0/3/left.4| () Real (ite |$0/3/now.4| |$0/3/later.4| 0.0))
(define-fun |$0/3/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/2/left.5| |$0/3/delay|) |$0/2/left.5|))
(define-fun |$0/3/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/3/later.5| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 20000.0)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/2.0.age.3| |$0/3/delay|) 10.0)) (=> (and |$0/3/now.4| true) (<= (+ |$0/2/2.0.age.4| |$0/3/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/2/left.5| |$0/3/delay|) 30000.0))))))
; 0/3/0.0: Pod.serve_more
(define-fun |$0/3/0.0.may| () Bool (and (and (not |$0/initial:Pod.oom_killed|) (< |$0/0/0.0:Pod.serving_memory| 4)) (<= 1000.0 |$0/3/later.0|)))
(define-fun |$0/3/0.0:Pod.serving_memory| () Int (+ |$0/0/0.0:Pod.serving_memory| 1))
(define-fun |$0/3/0.0.age.3| () Real (ite (and ($active.3 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun |$0/3/0.0.age.4| () Real (ite (and ($active.4 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/3/now.4|) |$0/3/later.4| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.2 1000.0))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/4/later.1| 0.0))
(define-fun |$0/4/later.2| () Real (ite true (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real |$0/4/later.2|)
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/0.0.age.3| |$0/4/delay|) |$0/3/0.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/now.4| () Bool ($active.4 |$0/2/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/4/later.4| () Real (ite |$0/4/now.4| (+ |$0/3/0.0.age.4| |$0/4/delay|) |$0/3/0.0.age.4|))
(define-fun |$0/4/left.4| () Real (ite |$0/4/now.4| |$0/4/later.4| 0.0))
(define-fun |$0/4/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/3/left.5| |$0/4/delay|) |$0/3/left.5|))
(define-fun |$0/4/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/4/later.5| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/3/left.1| |$0/4/delay|) 20000.0)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/0.0.age.3| |$0/4/delay|) 10.0)) (=> (and |$0/4/now.4| true) (<= (+ |$0/3/0.0.age.4| |$0/4/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/3/left.5| |$0/4/delay|) 30000.0))))))
; 0/4/2.0: Neighbour.grow
(define-fun |$0/4/2.0.may| () Bool (<= 1000.0 |$0/4/later.2|))
(define-fun |$0/4/2.0:Neighbour.memory| () Int (let (($s0 (+ |$0/2/2.0:Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun |$0/4/2.0.age.3| () Real (ite (and ($active.3 |$0/4/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/4/now.3|) |$0/4/later.3| 0.0))
(define-fun |$0/4/2.0.age.4| () Real (ite (and ($active.4 |$0/4/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/4/now.4|) |$0/4/later.4| 0.0))
(define-fun $time.0.5 () Real (+ $time.0.4 1000.0))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/4/left.1| |$0/5/delay|) |$0/4/left.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/5/later.1| 0.0))
(define-fun |$0/5/later.2| () Real (ite true (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.2| () Real |$0/5/later.2|)
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/4/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/2.0.age.3| |$0/5/delay|) |$0/4/2.0.age.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/now.4| () Bool ($active.4 |$0/4/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/5/later.4| () Real (ite |$0/5/now.4| (+ |$0/4/2.0.age.4| |$0/5/delay|) |$0/4/2.0.age.4|))
(define-fun |$0/5/left.4| () Real (ite |$0/5/now.4| |$0/5/later.4| 0.0))
(define-fun |$0/5/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/4/left.5| |$0/5/delay|) |$0/4/left.5|))
(define-fun |$0/5/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/5/later.5| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/4/left.1| |$0/5/delay|) 20000.0)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/2.0.age.3| |$0/5/delay|) 10.0)) (=> (and |$0/5/now.4| true) (<= (+ |$0/4/2.0.age.4| |$0/5/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/4/left.5| |$0/5/delay|) 30000.0))))))
; 0/5/2.0: Neighbour.grow
(define-fun |$0/5/2.0.may| () Bool (<= 1000.0 |$0/5/later.2|))
(define-fun |$0/5/2.0:Neighbour.memory| () Int (let (($s0 (+ |$0/4/2.0:Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun |$0/5/2.0.age.3| () Real (ite (and ($active.3 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/5/now.3|) |$0/5/later.3| 0.0))
(define-fun |$0/5/2.0.age.4| () Real (ite (and ($active.4 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|) |$0/5/now.4|) |$0/5/later.4| 0.0))
(define-fun $time.0.6 () Real (let (($s0 (+ $time.0.3 1000.0))) (ite (<= $time.0.5 $s0) $s0 $time.0.5)))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/6/later.0| () Real (ite |$0/6/now.0| (+ |$0/5/left.0| |$0/6/delay|) |$0/5/left.0|))
(define-fun |$0/6/left.0| () Real (ite |$0/6/now.0| |$0/6/later.0| 0.0))
(define-fun |$0/6/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/5/left.1| |$0/6/delay|) |$0/5/left.1|))
(define-fun |$0/6/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/6/later.1| 0.0))
(define-fun |$0/6/later.2| () Real (ite true (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.2| () Real |$0/6/later.2|)
(define-fun |$0/6/now.3| () Bool ($active.3 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/6/later.3| () Real (ite |$0/6/now.3| (+ |$0/5/2.0.age.3| |$0/6/delay|) |$0/5/2.0.age.3|))
(define-fun |$0/6/left.3| () Real (ite |$0/6/now.3| |$0/6/later.3| 0.0))
(define-fun |$0/6/now.4| () Bool ($active.4 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/3/0.0:Pod.serving_memory|))
(define-fun |$0/6/later.4| () Real (ite |$0/6/now.4| (+ |$0/5/2.0.age.4| |$0/6/delay|) |$0/5/2.0.age.4|))
(define-fun |$0/6/left.4| () Real (ite |$0/6/now.4| |$0/6/later.4| 0.0))
(define-fun |$0/6/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/5/left.5| |$0/6/delay|) |$0/5/left.5|))
(define-fun |$0/6/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/6/later.5| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/5/left.1| |$0/6/delay|) 20000.0)) (=> (and |$0/6/now.3| true) (<= (+ |$0/5/2.0.age.3| |$0/6/delay|) 10.0)) (=> (and |$0/6/now.4| true) (<= (+ |$0/5/2.0.age.4| |$0/6/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/5/left.5| |$0/6/delay|) 30000.0))))))
; 0/6/0.0: Pod.serve_more
(define-fun |$0/6/0.0.may| () Bool (and (and (not |$0/initial:Pod.oom_killed|) (< |$0/3/0.0:Pod.serving_memory| 4)) (<= 1000.0 |$0/6/later.0|)))
(define-fun |$0/6/0.0:Pod.serving_memory| () Int (+ |$0/3/0.0:Pod.serving_memory| 1))
(define-fun |$0/6/0.0.age.3| () Real (ite (and ($active.3 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|) |$0/6/now.3|) |$0/6/later.3| 0.0))
(define-fun |$0/6/0.0.age.4| () Real (ite (and ($active.4 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|) |$0/6/now.4|) |$0/6/later.4| 0.0))
(define-fun $time.0.7 () Real (let (($s0 (+ $time.0.5 1000.0))) (ite (<= $time.0.6 $s0) $s0 $time.0.6)))
(define-fun |$0/7/delay| () Real (- $time.0.7 $time.0.6))
; time passes
(define-fun |$0/7/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/7/later.0| () Real (ite |$0/7/now.0| (+ 0.0 |$0/7/delay|) 0.0))
(define-fun |$0/7/left.0| () Real (ite |$0/7/now.0| |$0/7/later.0| 0.0))
(define-fun |$0/7/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/6/left.1| |$0/7/delay|) |$0/6/left.1|))
(define-fun |$0/7/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/7/later.1| 0.0))
(define-fun |$0/7/later.2| () Real (ite true (+ |$0/6/left.2| |$0/7/delay|) |$0/6/left.2|))
(define-fun |$0/7/left.2| () Real |$0/7/later.2|)
(define-fun |$0/7/now.3| () Bool ($active.3 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/7/later.3| () Real (ite |$0/7/now.3| (+ |$0/6/0.0.age.3| |$0/7/delay|) |$0/6/0.0.age.3|))
(define-fun |$0/7/left.3| () Real (ite |$0/7/now.3| |$0/7/later.3| 0.0))
(define-fun |$0/7/now.4| () Bool ($active.4 |$0/5/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/7/later.4| () Real (ite |$0/7/now.4| (+ |$0/6/0.0.age.4| |$0/7/delay|) |$0/6/0.0.age.4|))
(define-fun |$0/7/left.4| () Real (ite |$0/7/now.4| |$0/7/later.4| 0.0))
(define-fun |$0/7/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/6/left.5| |$0/7/delay|) |$0/6/left.5|))
(define-fun |$0/7/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/7/later.5| 0.0))
(define-fun |$0/7/may-wait| () Bool (and (<= 0.0 |$0/7/delay|) (or (= |$0/7/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/6/left.1| |$0/7/delay|) 20000.0)) (=> (and |$0/7/now.3| true) (<= (+ |$0/6/0.0.age.3| |$0/7/delay|) 10.0)) (=> (and |$0/7/now.4| true) (<= (+ |$0/6/0.0.age.4| |$0/7/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/6/left.5| |$0/7/delay|) 30000.0))))))
; 0/7/2.0: Neighbour.grow
(define-fun |$0/7/2.0.may| () Bool (<= 1000.0 |$0/7/later.2|))
(define-fun |$0/7/2.0:Neighbour.memory| () Int (let (($s0 (+ |$0/5/2.0:Neighbour.memory| 1))) (ite (< neighbour_limit $s0) 0 $s0)))
(define-fun |$0/7/2.0.age.3| () Real (ite (and ($active.3 |$0/7/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|) |$0/7/now.3|) |$0/7/later.3| 0.0))
(define-fun |$0/7/2.0.age.4| () Real (ite (and ($active.4 |$0/7/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|) |$0/7/now.4|) |$0/7/later.4| 0.0))
(define-fun $time.0.8 () Real $time.0.7)
(define-fun |$0/8/delay| () Real (- $time.0.8 $time.0.7))
; time passes
(define-fun |$0/8/now.0| () Bool ($active.0 |$0/initial:Pod.oom_killed| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/8/later.0| () Real (ite |$0/8/now.0| (+ |$0/7/left.0| |$0/8/delay|) |$0/7/left.0|))
(define-fun |$0/8/left.0| () Real (ite |$0/8/now.0| |$0/8/later.0| 0.0))
(define-fun |$0/8/later.1| () Real (ite |$0/initial:Pod.oom_killed| (+ |$0/7/left.1| |$0/8/delay|) |$0/7/left.1|))
(define-fun |$0/8/left.1| () Real (ite |$0/initial:Pod.oom_killed| |$0/8/later.1| 0.0))
(define-fun |$0/8/later.2| () Real (ite true (+ 0.0 |$0/8/delay|) 0.0))
(define-fun |$0/8/left.2| () Real |$0/8/later.2|)
(define-fun |$0/8/now.3| () Bool ($active.3 |$0/7/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/8/later.3| () Real (ite |$0/8/now.3| (+ |$0/7/2.0.age.3| |$0/8/delay|) |$0/7/2.0.age.3|))
(define-fun |$0/8/left.3| () Real (ite |$0/8/now.3| |$0/8/later.3| 0.0))
(define-fun |$0/8/now.4| () Bool ($active.4 |$0/7/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/6/0.0:Pod.serving_memory|))
(define-fun |$0/8/later.4| () Real (ite |$0/8/now.4| (+ |$0/7/2.0.age.4| |$0/8/delay|) |$0/7/2.0.age.4|))
(define-fun |$0/8/left.4| () Real (ite |$0/8/now.4| |$0/8/later.4| 0.0))
(define-fun |$0/8/later.5| () Real (ite |$0/initial:ApiServer.victim| (+ |$0/7/left.5| |$0/8/delay|) |$0/7/left.5|))
(define-fun |$0/8/left.5| () Real (ite |$0/initial:ApiServer.victim| |$0/8/later.5| 0.0))
(define-fun |$0/8/may-wait| () Bool (and (<= 0.0 |$0/8/delay|) (or (= |$0/8/delay| 0.0) (and (=> (and |$0/initial:Pod.oom_killed| true) (<= (+ |$0/7/left.1| |$0/8/delay|) 20000.0)) (=> (and |$0/8/now.3| true) (<= (+ |$0/7/2.0.age.3| |$0/8/delay|) 10.0)) (=> (and |$0/8/now.4| true) (<= (+ |$0/7/2.0.age.4| |$0/8/delay|) 10.0)) (=> (and |$0/initial:ApiServer.victim| true) (<= (+ |$0/7/left.5| |$0/8/delay|) 30000.0))))))
; 0/8/3.0: OsSettings.oom_kill
(define-fun |$0/8/3.0.may| () Bool (and (< 8 (+ |$0/6/0.0:Pod.serving_memory| |$0/7/2.0:Neighbour.memory|)) (not |$0/initial:OsSettings.protected|) (<= (+ |$0/7/2.0:Neighbour.memory| (- 1)) |$0/6/0.0:Pod.serving_memory|)))
(define-fun |$0/8/3.0:Pod.oom_killed| () Bool true)
(define-fun |$0/8/3.0:Pod.serving_memory| () Int 0)
(define-fun |$0/8/3.0.age.0| () Real (ite (and ($active.0 |$0/8/3.0:Pod.oom_killed| |$0/8/3.0:Pod.serving_memory|) |$0/8/now.0|) |$0/8/later.0| 0.0))
(define-fun |$0/8/3.0.age.1| () Real (ite (and |$0/8/3.0:Pod.oom_killed| |$0/initial:Pod.oom_killed|) |$0/8/later.1| 0.0))
(define-fun |$0/8/3.0.age.4| () Real (ite (and ($active.4 |$0/7/2.0:Neighbour.memory| |$0/initial:OsSettings.protected| |$0/8/3.0:Pod.serving_memory|) |$0/8/now.4|) |$0/8/later.4| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/2.0.may| |$0/2/may-wait| |$0/2/2.0.may| |$0/3/may-wait| |$0/3/0.0.may| |$0/4/may-wait| |$0/4/2.0.may| |$0/5/may-wait| |$0/5/2.0.may| |$0/6/may-wait| |$0/6/0.0.may| |$0/7/may-wait| |$0/7/2.0.may| |$0/8/may-wait| |$0/8/3.0.may| (or |$0/8/3.0:Pod.oom_killed| |$0/initial:Pod.displaced|))))
(set-info :status unsat)
(check-sat)
(pop 1)
