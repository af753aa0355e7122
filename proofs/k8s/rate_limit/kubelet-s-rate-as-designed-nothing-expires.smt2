;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/rate_limit.stpa",
;;  "content": "sha256:4019b9882656db31ea600ae696ef8dbc44d6ee11af34c12b23b4a3b7acf47acc",
;;  "found by": "zones",
;;  "system": "RateLimit",
;;  "claim": [
;;   "check",
;;   "kubelet's rate, as designed: nothing expires"
;;  ],
;;  "says": "H-3 unreachable",
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
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real)) Bool (let (($s0 (not |Pod.given_up|))) (let (($s1 (= |ClientLimit.calls_ahead| 0))) (let (($s2 (not |ClientLimit.refill has ticked|))) (let (($s3 (<= 0.0 |age:ClientLimit.refill first|))) (let (($s4 (<= 0.0 |age:ClientLimit.refill|))) (let (($s5 (<= |age:ClientLimit.refill| 1000.0))) (let (($s6 (<= 0.0 |age:Pod.give_up|))) (let (($s7 (<= |age:Pod.give_up| 1000.0))) (let (($s8 (+ |age:Pod.give_up| (* (- 1.0) |age:ClientLimit.refill|)))) (let (($s9 (* (- 1.0) |age:CA-5 get_credentials|))) (or (and (not |Pod.without_credentials|) (or (and (not |Pod.node_started|) $s0 $s1 (or (and $s2 $s3) (and |ClientLimit.refill has ticked| $s4 $s5))) (and |Pod.node_started| $s0 $s1 |ClientLimit.refill has ticked| $s4 $s5))) (and |Pod.without_credentials| |Pod.node_started| $s0 (or (and (= |ClientLimit.calls_ahead| 140) (or (and $s2 $s6 $s3 $s7 (<= (+ |age:Pod.give_up| (* (- 1.0) |age:ClientLimit.refill first|)) 0.0)) (and |ClientLimit.refill has ticked| $s6 $s4 $s7 (<= $s8 0.0) $s5))) (and (= |ClientLimit.calls_ahead| 90) |ClientLimit.refill has ticked| $s6 $s4 (<= |age:Pod.give_up| 2000.0) (<= $s8 1000.0) $s5) (and (= |ClientLimit.calls_ahead| 40) |ClientLimit.refill has ticked| $s6 $s4 (<= |age:Pod.give_up| 3000.0) (<= $s8 2000.0) $s5) (and $s1 |ClientLimit.refill has ticked| $s6 $s4 (<= 0.0 |age:CA-5 get_credentials|) (<= |age:Pod.give_up| 3500.0) (<= $s8 3000.0) (<= (+ |age:Pod.give_up| $s9) 3000.0) (<= |age:ClientLimit.refill| 500.0) (<= (+ |age:ClientLimit.refill| $s9) 0.0))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials|))
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
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| 0.0 $left.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $left.0 0.0 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $left.0 $2.0.age.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int 140)
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.age.0 $left.1 $left.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.age.0 $left.1 $left.2 0.0)))
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
(define-fun $bad () Bool |Pod.given_up|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
