;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/rate_limit.stpa",
;;  "content": "sha256:4019b9882656db31ea600ae696ef8dbc44d6ee11af34c12b23b4a3b7acf47acc",
;;  "found by": "Spacer",
;;  "system": "RateLimit",
;;  "claim": [
;;   "check",
;;   "how many pods may start at once"
;;  ],
;;  "says": "for any node_pods: H-1 unreachable iff 4 * node_pods - burst <= 4 * qps",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
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
;;      3,
;;      0
;;     ],
;;     [
;;      1,
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
;;      2,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable where the condition of `iff` holds
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const node_pods Int)
(define-fun $chosen () Bool (and (<= 0 node_pods) (<= 0 node_pods) (<= (+ (* 4 node_pods) (- 100)) 200)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|held flag| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real) (|age:held flag| Real)) Bool (let (($s0 (not |ClientLimit.refill has ticked|))) (let (($s1 (not |Pod.given_up|))) (let (($s2 (and |Pod.without_credentials| $s1 (= |ClientLimit.calls_ahead| 0)))) (let (($s3 (not |held flag|))) (let (($s4 (and |Pod.without_credentials| $s3))) (let (($s5 (* (- 1.0) |age:held flag|))) (let (($s6 (not |Pod.without_credentials|))) (let (($s7 (+ |age:ClientLimit.refill| $s5))) (let (($s8 (not (<= $s7 (- 4000.0))))) (let (($s9 (not (<= 51 |ClientLimit.calls_ahead|)))) (and (<= 0 node_pods) (<= (+ (* 4 node_pods) (- 100)) 200) (<= 0.0 |age:Pod.give_up|) (or |Pod.without_credentials| (<= |age:Pod.give_up| 0.0)) (<= 0.0 |age:ClientLimit.refill first|) (or $s0 (<= |age:ClientLimit.refill first| 0.0)) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill first| 1000.0)) (<= 0.0 |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill| 0.0)) (or $s0 (<= |age:ClientLimit.refill| 1000.0)) (<= 0.0 |age:CA-5 get_credentials|) (or $s2 (<= |age:CA-5 get_credentials| 0.0)) (or (not $s2) (<= |age:CA-5 get_credentials| 500.0)) (<= 0.0 |age:held flag|) (or $s4 (<= |age:held flag| 0.0)) (or (not $s4) (<= |age:held flag| 5000.0)) (= |held flag| (and |held flag| |Pod.without_credentials|)) (or (not (<= (+ |age:CA-5 get_credentials| $s5) (- 4500.0))) $s6 $s8) $s1 $s3 (not (<= |ClientLimit.calls_ahead| (- 1))) (or (not (<= 1000.0 |age:ClientLimit.refill|)) (<= (- 2500.0) $s7)) (not (<= 201 |ClientLimit.calls_ahead|)) (not (<= 76 node_pods)) (or (not (<= (+ |age:CA-5 get_credentials| (* (- 1.0) |age:ClientLimit.refill|)) (- 500.0))) (not (<= (+ |age:CA-5 get_credentials| |age:ClientLimit.refill| $s5) (- 3000.0)))) (or |Pod.node_started| $s6) (or $s9 (not (<= 4000.0 |age:held flag|))) (not (<= 5000.0 (+ |age:Pod.give_up| $s5))) (or (not (<= 10000.0 |age:Pod.give_up|)) $s8) (or (not (<= 151 |ClientLimit.calls_ahead|)) (<= 0.0 $s7)) (or |ClientLimit.refill has ticked| (not (<= (+ |age:ClientLimit.refill first| $s5) (- 500.0)))) (or $s0 (not (<= 101 |ClientLimit.calls_ahead|)) (not (<= $s7 (- 1500.0)))) (or $s9 (not (<= $s7 (- 2500.0)))) (or (not (<= 1 |ClientLimit.calls_ahead|)) (not (<= $s7 (- 3500.0))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.without_credentials| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |held flag| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Pod.without_credentials| (+ |age:Pod.give_up| $delay) |age:Pod.give_up|))
(define-fun $left.0 () Real (ite |Pod.without_credentials| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ClientLimit.refill has ticked|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:ClientLimit.refill first| $delay) |age:ClientLimit.refill first|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |ClientLimit.refill has ticked| (+ |age:ClientLimit.refill| $delay) |age:ClientLimit.refill|))
(define-fun $left.2 () Real (ite |ClientLimit.refill has ticked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 get_credentials| $delay) |age:CA-5 get_credentials|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Pod.without_credentials| |held flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 5000.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $0.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $1.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $2.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $left.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* 4 node_pods) (- 100)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.without_credentials| |held flag|))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Pod.without_credentials| $3.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.age.0 $left.1 $left.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:Pod.without_credentials| |held flag|))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:Pod.without_credentials| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and |Pod.without_credentials| (not |held flag|)) (<= 5000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |$5.0:held flag|))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $5.0.latch.0 $left.0 $left.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert |Pod.without_credentials|)
(assert (not |Pod.without_credentials|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |ClientLimit.refill has ticked|))
(assert (not ($active.1 |ClientLimit.refill has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert |ClientLimit.refill has ticked|)
(assert (not |ClientLimit.refill has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(assert (not ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |held flag|)))
(assert (not ($active.4 |Pod.without_credentials| |held flag|)))
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
; proof 2: where the condition of `iff` does not hold the goal is reached, whatever the values
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const node_pods Int)
(define-fun $chosen () Bool (and (<= 0 node_pods) (<= 0 node_pods)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= (+ (* 4 node_pods) (- 100)) 200))
(define-fun $piece.0 () Bool (< 75.0 (to_real node_pods)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Pod.without_credentials| () Bool false)
(define-fun |$0/initial:Pod.node_started| () Bool false)
(define-fun |$0/initial:Pod.given_up| () Bool false)
(define-fun |$0/initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$0/initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Pod.without_credentials| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite |$0/initial:Pod.without_credentials| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/initial:Pod.without_credentials| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:ClientLimit.refill has ticked|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/later.2| () Real (ite |$0/initial:ClientLimit.refill has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/initial:ClientLimit.refill has ticked| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/initial:Pod.without_credentials|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Pod.without_credentials| |$0/initial.latch.0|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/initial:ClientLimit.refill has ticked| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 500.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 5000.0))))))
; 0/0/3.0: Admin.start_node
(define-fun |$0/0/3.0.may| () Bool (not |$0/initial:Pod.node_started|))
(define-fun |$0/0/3.0:Pod.node_started| () Bool true)
(define-fun |$0/0/3.0:Pod.without_credentials| () Bool true)
(define-fun |$0/0/3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* 4 node_pods) (- 100)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/0/3.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/initial.latch.0|))
(define-fun |$0/0/3.0.age.0| () Real (ite (and |$0/0/3.0:Pod.without_credentials| |$0/initial:Pod.without_credentials|) |$0/0/later.0| 0.0))
(define-fun |$0/0/3.0.age.3| () Real (ite (and ($active.3 |$0/0/3.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun |$0/0/3.0.age.4| () Real (ite (and ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/0/3.0.latch.0|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun $time.0.1 () Real (+ $time.0.0 1000.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite |$0/0/3.0:Pod.without_credentials| (+ |$0/0/3.0.age.0| |$0/1/delay|) |$0/0/3.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/0/3.0:Pod.without_credentials| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:ClientLimit.refill has ticked|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/later.2| () Real (ite |$0/initial:ClientLimit.refill has ticked| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/initial:ClientLimit.refill has ticked| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/3.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/3.0.age.3| |$0/1/delay|) |$0/0/3.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/0/3.0.latch.0|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/3.0.age.4| |$0/1/delay|) |$0/0/3.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 1000.0)) (=> (and |$0/initial:ClientLimit.refill has ticked| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/3.0.age.3| |$0/1/delay|) 500.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/3.0.age.4| |$0/1/delay|) 5000.0))))))
; 0/1/1.0: ClientLimit.refill first
(define-fun |$0/1/1.0.may| () Bool (not |$0/initial:ClientLimit.refill has ticked|))
(define-fun |$0/1/1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |$0/0/3.0:ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/1/1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun |$0/1/1.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/0/3.0.latch.0|))
(define-fun |$0/1/1.0.age.2| () Real (ite (and |$0/1/1.0:ClientLimit.refill has ticked| |$0/initial:ClientLimit.refill has ticked|) |$0/1/later.2| 0.0))
(define-fun |$0/1/1.0.age.3| () Real (ite (and ($active.3 |$0/1/1.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun |$0/1/1.0.age.4| () Real (ite (and ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/1/1.0.latch.0|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.1 1000.0))) (let (($s1 (+ $time.0.0 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite |$0/0/3.0:Pod.without_credentials| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/0/3.0:Pod.without_credentials| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/1/1.0:ClientLimit.refill has ticked|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/later.2| () Real (ite |$0/1/1.0:ClientLimit.refill has ticked| (+ |$0/1/1.0.age.2| |$0/2/delay|) |$0/1/1.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/1/1.0:ClientLimit.refill has ticked| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/1/1.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/1.0.age.3| |$0/2/delay|) |$0/1/1.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/1/1.0.latch.0|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/1.0.age.4| |$0/2/delay|) |$0/1/1.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ 0.0 |$0/2/delay|) 1000.0)) (=> (and |$0/1/1.0:ClientLimit.refill has ticked| true) (<= (+ |$0/1/1.0.age.2| |$0/2/delay|) 1000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/1.0.age.3| |$0/2/delay|) 500.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/1.0.age.4| |$0/2/delay|) 5000.0))))))
; 0/2/2.0: ClientLimit.refill
(define-fun |$0/2/2.0.may| () Bool (and |$0/1/1.0:ClientLimit.refill has ticked| (<= 1000.0 |$0/2/later.2|)))
(define-fun |$0/2/2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |$0/1/1.0:ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/2/2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun |$0/2/2.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/1/1.0.latch.0|))
(define-fun |$0/2/2.0.age.1| () Real (ite (and ($active.1 |$0/2/2.0:ClientLimit.refill has ticked|) |$0/2/now.1|) |$0/2/later.1| 0.0))
(define-fun |$0/2/2.0.age.3| () Real (ite (and ($active.3 |$0/2/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun |$0/2/2.0.age.4| () Real (ite (and ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/2/2.0.latch.0|) |$0/2/now.4|) |$0/2/later.4| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.2 1000.0))) (let (($s1 (+ $time.0.0 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/later.0| () Real (ite |$0/0/3.0:Pod.without_credentials| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/0/3.0:Pod.without_credentials| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/2/2.0:ClientLimit.refill has ticked|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/2.0.age.1| |$0/3/delay|) |$0/2/2.0.age.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/later.2| () Real (ite |$0/2/2.0:ClientLimit.refill has ticked| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.2| () Real (ite |$0/2/2.0:ClientLimit.refill has ticked| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/2.0.age.3| |$0/3/delay|) |$0/2/2.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/now.4| () Bool ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/2/2.0.latch.0|))
(define-fun |$0/3/later.4| () Real (ite |$0/3/now.4| (+ |$0/2/2.0.age.4| |$0/3/delay|) |$0/2/2.0.age.4|))
(define-fun |$0/3/left.4| () Real (ite |$0/3/now.4| |$0/3/later.4| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ |$0/2/2.0.age.1| |$0/3/delay|) 1000.0)) (=> (and |$0/2/2.0:ClientLimit.refill has ticked| true) (<= (+ 0.0 |$0/3/delay|) 1000.0)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/2.0.age.3| |$0/3/delay|) 500.0)) (=> (and |$0/3/now.4| true) (<= (+ |$0/2/2.0.age.4| |$0/3/delay|) 5000.0))))))
; 0/3/2.0: ClientLimit.refill
(define-fun |$0/3/2.0.may| () Bool (and |$0/2/2.0:ClientLimit.refill has ticked| (<= 1000.0 |$0/3/later.2|)))
(define-fun |$0/3/2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |$0/2/2.0:ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/3/2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun |$0/3/2.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/2/2.0.latch.0|))
(define-fun |$0/3/2.0.age.1| () Real (ite (and ($active.1 |$0/3/2.0:ClientLimit.refill has ticked|) |$0/3/now.1|) |$0/3/later.1| 0.0))
(define-fun |$0/3/2.0.age.3| () Real (ite (and ($active.3 |$0/3/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun |$0/3/2.0.age.4| () Real (ite (and ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/3/2.0.latch.0|) |$0/3/now.4|) |$0/3/later.4| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.3 1000.0))) (let (($s1 (+ $time.0.0 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/later.0| () Real (ite |$0/0/3.0:Pod.without_credentials| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/0/3.0:Pod.without_credentials| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/2.0:ClientLimit.refill has ticked|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/2.0.age.1| |$0/4/delay|) |$0/3/2.0.age.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/later.2| () Real (ite |$0/3/2.0:ClientLimit.refill has ticked| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.2| () Real (ite |$0/3/2.0:ClientLimit.refill has ticked| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/3/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/2.0.age.3| |$0/4/delay|) |$0/3/2.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/now.4| () Bool ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/3/2.0.latch.0|))
(define-fun |$0/4/later.4| () Real (ite |$0/4/now.4| (+ |$0/3/2.0.age.4| |$0/4/delay|) |$0/3/2.0.age.4|))
(define-fun |$0/4/left.4| () Real (ite |$0/4/now.4| |$0/4/later.4| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.1| true) (<= (+ |$0/3/2.0.age.1| |$0/4/delay|) 1000.0)) (=> (and |$0/3/2.0:ClientLimit.refill has ticked| true) (<= (+ 0.0 |$0/4/delay|) 1000.0)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/2.0.age.3| |$0/4/delay|) 500.0)) (=> (and |$0/4/now.4| true) (<= (+ |$0/3/2.0.age.4| |$0/4/delay|) 5000.0))))))
; 0/4/2.0: ClientLimit.refill
(define-fun |$0/4/2.0.may| () Bool (and |$0/3/2.0:ClientLimit.refill has ticked| (<= 1000.0 |$0/4/later.2|)))
(define-fun |$0/4/2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |$0/3/2.0:ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/4/2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun |$0/4/2.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/3/2.0.latch.0|))
(define-fun |$0/4/2.0.age.1| () Real (ite (and ($active.1 |$0/4/2.0:ClientLimit.refill has ticked|) |$0/4/now.1|) |$0/4/later.1| 0.0))
(define-fun |$0/4/2.0.age.3| () Real (ite (and ($active.3 |$0/4/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|) |$0/4/now.3|) |$0/4/later.3| 0.0))
(define-fun |$0/4/2.0.age.4| () Real (ite (and ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/4/2.0.latch.0|) |$0/4/now.4|) |$0/4/later.4| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ $time.0.0 5000.0))) (ite (<= $time.0.4 $s0) $s0 $time.0.4)))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/later.0| () Real (ite |$0/0/3.0:Pod.without_credentials| (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/0/3.0:Pod.without_credentials| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/4/2.0:ClientLimit.refill has ticked|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/2.0.age.1| |$0/5/delay|) |$0/4/2.0.age.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/later.2| () Real (ite |$0/4/2.0:ClientLimit.refill has ticked| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.2| () Real (ite |$0/4/2.0:ClientLimit.refill has ticked| |$0/5/later.2| 0.0))
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/4/2.0:ClientLimit.calls_ahead| |$0/initial:Pod.given_up| |$0/0/3.0:Pod.without_credentials|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/2.0.age.3| |$0/5/delay|) |$0/4/2.0.age.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/now.4| () Bool ($active.4 |$0/0/3.0:Pod.without_credentials| |$0/4/2.0.latch.0|))
(define-fun |$0/5/later.4| () Real (ite |$0/5/now.4| (+ |$0/4/2.0.age.4| |$0/5/delay|) |$0/4/2.0.age.4|))
(define-fun |$0/5/left.4| () Real (ite |$0/5/now.4| |$0/5/later.4| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.1| true) (<= (+ |$0/4/2.0.age.1| |$0/5/delay|) 1000.0)) (=> (and |$0/4/2.0:ClientLimit.refill has ticked| true) (<= (+ 0.0 |$0/5/delay|) 1000.0)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/2.0.age.3| |$0/5/delay|) 500.0)) (=> (and |$0/5/now.4| true) (<= (+ |$0/4/2.0.age.4| |$0/5/delay|) 5000.0))))))
; 0/5/5.0: held flag
(define-fun |$0/5/5.0.may| () Bool (and (and |$0/0/3.0:Pod.without_credentials| (not |$0/4/2.0.latch.0|)) (<= 5000.0 |$0/5/later.4|)))
(define-fun |$0/5/5.0:held flag| () Bool true)
(define-fun |$0/5/5.0.latch.0| () Bool ($latch.0 |$0/0/3.0:Pod.without_credentials| |$0/5/5.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/3.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/2/may-wait| |$0/2/2.0.may| |$0/3/may-wait| |$0/3/2.0.may| |$0/4/may-wait| |$0/4/2.0.may| |$0/5/may-wait| |$0/5/5.0.may| |$0/5/5.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
