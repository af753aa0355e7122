;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/rate_limit.stpa",
;;  "content": "sha256:4019b9882656db31ea600ae696ef8dbc44d6ee11af34c12b23b4a3b7acf47acc",
;;  "found by": "Spacer",
;;  "system": "RateLimit",
;;  "claim": [
;;   "mitigation",
;;   "M-50"
;;  ],
;;  "says": "with M-50 no run reaches H-1, H-2, H-3, whichever of HS-2 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with HS-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real) (|age:held flag| Real)) Bool (let (($s0 (not |ClientLimit.refill has ticked|))) (let (($s1 (<= |age:ClientLimit.refill| 0.0))) (let (($s2 (not |Pod.given_up|))) (let (($s3 (and |Pod.without_credentials| $s2 (= |ClientLimit.calls_ahead| 0)))) (let (($s4 (not |held flag|))) (let (($s5 (and |Pod.without_credentials| $s4))) (let (($s6 (not |Pod.without_credentials|))) (let (($s7 (* (- 1.0) |age:Pod.give_up|))) (let (($s8 (not (<= (+ |age:CA-5 get_credentials| $s7) (- 9500.0))))) (let (($s9 (* (- 1.0) |age:held flag|))) (let (($s10 (+ |ClientLimit.calls_ahead| (* (- 3) qps)))) (let (($s11 (not (<= (- 4) $s10)))) (let (($s12 (+ |age:ClientLimit.refill| $s9))) (let (($s13 (<= (- 2500.0) $s12))) (let (($s14 (<= 0.0 (+ |age:CA-5 get_credentials| (* (- 1.0) |age:ClientLimit.refill|))))) (let (($s15 (<= (- 500.0) $s12))) (let (($s16 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (let (($s17 (not (<= 0 $s16)))) (let (($s18 (not (<= 0 (+ |ClientLimit.calls_ahead| (* (- 2) qps)))))) (let (($s19 (not (<= 1 |ClientLimit.calls_ahead|)))) (let (($s20 (not (<= (+ |age:CA-5 get_credentials| $s9) (- 4500.0))))) (let (($s21 (+ |age:ClientLimit.refill| $s7))) (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (<= 0.0 |age:Pod.give_up|) (or |Pod.without_credentials| (<= |age:Pod.give_up| 0.0)) (<= 0.0 |age:ClientLimit.refill first|) (or $s0 (<= |age:ClientLimit.refill first| 0.0)) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill first| 1000.0)) (<= 0.0 |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| $s1) (or $s0 (<= |age:ClientLimit.refill| 1000.0)) (<= 0.0 |age:CA-5 get_credentials|) (or $s3 (<= |age:CA-5 get_credentials| 0.0)) (or (not $s3) (<= |age:CA-5 get_credentials| 500.0)) (<= 0.0 |age:held flag|) (or $s5 (<= |age:held flag| 0.0)) (or (not $s5) (<= |age:held flag| 5000.0)) (= |held flag| (and |held flag| |Pod.without_credentials|)) (= |hazard over| (or |hazard over| |held flag|)) (or $s6 $s8) $s2 (not |hazard over|) $s4 (not (<= 5000.0 |age:held flag|)) (not (<= |ClientLimit.calls_ahead| (- 1))) (<= (- 500.0) |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| (<= 0.0 (+ |age:ClientLimit.refill first| $s9))) (not (<= (+ burst (* 3 qps)) 24)) (or |ClientLimit.refill has ticked| $s11) (or |ClientLimit.refill has ticked| (not (<= (+ |age:ClientLimit.refill first| $s7) (- 4000.0)))) (not (<= 10000.0 |age:Pod.give_up|)) (or $s6 |Pod.node_started|) (not (<= 0 $s10)) (or |Pod.node_started| $s13) (or $s14 $s11 $s15 (not (<= 1 $s16))) (or $s17 (<= (- 1500.0) $s12)) (or $s18 $s15) (or $s13 $s19) (or (not (<= 4000.0 |age:held flag|)) $s1) (or (not (<= $s12 (- 1000.0))) $s1) (or |Pod.given_up| $s20 $s14) (or |Pod.given_up| $s6 $s20) (or $s14 $s8) (or (not (<= $s21 (- 5500.0))) $s18) (or (not (<= $s21 (- 7000.0))) $s17) (or $s19 (not (<= $s21 (- 8500.0))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.without_credentials| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0 0.0)))
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
(declare-const |hazard over| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |held flag| |hazard over| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials| |age:held flag|))
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
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $0.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 $0.0.latch.1 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $1.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $1.0.latch.1 $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $2.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $2.0.latch.1 $left.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* (- 1) burst) 20))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.without_credentials| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Pod.without_credentials| $3.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.latch.1 $3.0.age.0 $left.1 $left.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:Pod.without_credentials| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:Pod.without_credentials| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.latch.1 $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and |Pod.without_credentials| (not |held flag|)) (<= 5000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 $left.3 0.0)))
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
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no run reaches H-2 with HS-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.given_up| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pod.given_up|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|hazard over| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real)) Bool (let (($s0 (not |ClientLimit.refill has ticked|))) (let (($s1 (<= |age:ClientLimit.refill| 0.0))) (let (($s2 (not |Pod.given_up|))) (let (($s3 (and |Pod.without_credentials| $s2 (= |ClientLimit.calls_ahead| 0)))) (let (($s4 (not (<= 1 |ClientLimit.calls_ahead|)))) (let (($s5 (* (- 1.0) |age:Pod.give_up|))) (let (($s6 (+ |age:ClientLimit.refill| $s5))) (let (($s7 (not (<= $s6 (- 8000.0))))) (let (($s8 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (let (($s9 (not (<= 1 $s8)))) (let (($s10 (+ |age:CA-5 get_credentials| (* (- 1.0) |age:ClientLimit.refill|)))) (let (($s11 (<= 0.0 $s10))) (let (($s12 (<= (- 6000.0) $s6))) (let (($s13 (+ |ClientLimit.calls_ahead| (* (- 2) qps)))) (let (($s14 (+ |age:CA-5 get_credentials| $s5))) (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (<= 0.0 |age:Pod.give_up|) (or |Pod.without_credentials| (<= |age:Pod.give_up| 0.0)) (<= 0.0 |age:ClientLimit.refill first|) (or $s0 (<= |age:ClientLimit.refill first| 0.0)) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill first| 1000.0)) (<= 0.0 |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| $s1) (or $s0 (<= |age:ClientLimit.refill| 1000.0)) (<= 0.0 |age:CA-5 get_credentials|) (or $s3 (<= |age:CA-5 get_credentials| 0.0)) (or (not $s3) (<= |age:CA-5 get_credentials| 500.0)) (= |hazard over| (or |hazard over| |Pod.given_up|)) (or $s4 $s7) $s2 (not |hazard over|) (not (<= |ClientLimit.calls_ahead| (- 1))) (or $s7 $s1) (not (<= 9000.0 |age:Pod.give_up|)) (or |ClientLimit.refill has ticked| (<= 0.0 (+ |age:ClientLimit.refill first| $s5))) (or $s9 $s11 $s12) (not (<= (+ burst (* 3 qps)) 24)) (not (<= (- 4) (+ |ClientLimit.calls_ahead| (* (- 3) qps)))) (or (not (<= 0 $s13)) $s12) (or (<= (- 7000.0) $s6) (not (<= 0 $s8))) (or (not (<= $s14 (- 8500.0))) $s11 $s7) (or |Pod.node_started| $s4) (or (not (<= $s10 (- 500.0))) (not (<= $s14 (- 7000.0)))) (or |Pod.node_started| (not |Pod.without_credentials|)) (or (not (<= 1 $s13)) (<= (- 3000.0) $s6)) (or (not (<= $s6 (- 7000.0))) $s9))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.given_up| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |hazard over| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pod.given_up| |hazard over|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 0.0 $left.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $left.0 0.0 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $left.0 $2.0.age.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* (- 1) burst) 20))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.age.0 $left.1 $left.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.age.0 $left.1 $left.2 0.0)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: no run reaches H-3 with HS-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.given_up| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pod.given_up|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|hazard over| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real)) Bool (let (($s0 (not |ClientLimit.refill has ticked|))) (let (($s1 (<= |age:ClientLimit.refill| 0.0))) (let (($s2 (not |Pod.given_up|))) (let (($s3 (and |Pod.without_credentials| $s2 (= |ClientLimit.calls_ahead| 0)))) (let (($s4 (not (<= 1 |ClientLimit.calls_ahead|)))) (let (($s5 (* (- 1.0) |age:Pod.give_up|))) (let (($s6 (+ |age:ClientLimit.refill| $s5))) (let (($s7 (not (<= $s6 (- 8000.0))))) (let (($s8 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (let (($s9 (not (<= 1 $s8)))) (let (($s10 (+ |age:CA-5 get_credentials| (* (- 1.0) |age:ClientLimit.refill|)))) (let (($s11 (<= 0.0 $s10))) (let (($s12 (<= (- 6000.0) $s6))) (let (($s13 (+ |ClientLimit.calls_ahead| (* (- 2) qps)))) (let (($s14 (+ |age:CA-5 get_credentials| $s5))) (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (<= 0.0 |age:Pod.give_up|) (or |Pod.without_credentials| (<= |age:Pod.give_up| 0.0)) (<= 0.0 |age:ClientLimit.refill first|) (or $s0 (<= |age:ClientLimit.refill first| 0.0)) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill first| 1000.0)) (<= 0.0 |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| $s1) (or $s0 (<= |age:ClientLimit.refill| 1000.0)) (<= 0.0 |age:CA-5 get_credentials|) (or $s3 (<= |age:CA-5 get_credentials| 0.0)) (or (not $s3) (<= |age:CA-5 get_credentials| 500.0)) (= |hazard over| (or |hazard over| |Pod.given_up|)) (or $s4 $s7) $s2 (not |hazard over|) (not (<= |ClientLimit.calls_ahead| (- 1))) (or $s7 $s1) (not (<= 9000.0 |age:Pod.give_up|)) (or |ClientLimit.refill has ticked| (<= 0.0 (+ |age:ClientLimit.refill first| $s5))) (or $s9 $s11 $s12) (not (<= (+ burst (* 3 qps)) 24)) (not (<= (- 4) (+ |ClientLimit.calls_ahead| (* (- 3) qps)))) (or (not (<= 0 $s13)) $s12) (or (<= (- 7000.0) $s6) (not (<= 0 $s8))) (or (not (<= $s14 (- 8500.0))) $s11 $s7) (or |Pod.node_started| $s4) (or (not (<= $s10 (- 500.0))) (not (<= $s14 (- 7000.0)))) (or |Pod.node_started| (not |Pod.without_credentials|)) (or (not (<= 1 $s13)) (<= (- 3000.0) $s6)) (or (not (<= $s6 (- 7000.0))) $s9))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.given_up| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |hazard over| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pod.given_up| |hazard over|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 0.0 $left.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $left.0 0.0 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $left.0 $2.0.age.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* (- 1) burst) 20))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.age.0 $left.1 $left.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pod.given_up| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.age.0 $left.1 $left.2 0.0)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
