;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/retry_chain.stpa",
;;  "content": "sha256:8fba5a10bff7bdd11128991fead1800c5aa7b2c33e9a9df8451c9891464bf8a1",
;;  "found by": "zones",
;;  "system": "RetryChain",
;;  "claim": [
;;   "check",
;;   "a stopped replica is out of all routes in time"
;;  ],
;;  "says": "Replicas.stopped != none leads to all(t in Tier, r in Replica: (t != stopping or Replicas.stopped != r) or not Routes.names[t, r]) within lag",
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
; time goes on from every state: all 126 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Call[gateway].try, Call[front].try, Call[back].try, Call[gateway].try_again, Call[front].try_again, Call[back].try_again, Visit.begin, Visit.to_front, Visit.to_back, Visit.fail
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Replicas.stopped| Int) (|Routes.names[back, 1]| Bool) (|Routes.names[back, 2]| Bool) (|pending flag| Bool)) Bool (and (not (and (or (not (= |Replicas.stopped| 0)) (not |Routes.names[back, 1]|)) (or (not (= |Replicas.stopped| 1)) (not |Routes.names[back, 2]|)))) (or |pending flag| (not (= |Replicas.stopped| 2)))))
; timers: when they are active, and how old they may become
; CA-7 drop_route[back, 1]
(define-fun $active.0 ((|Replicas.stopped| Int) (|Routes.names[back, 1]| Bool)) Bool (and |Routes.names[back, 1]| (= |Replicas.stopped| 0)))
; CA-7 drop_route[back, 2]
(define-fun $active.1 ((|Replicas.stopped| Int) (|Routes.names[back, 2]| Bool)) Bool (and |Routes.names[back, 2]| (= |Replicas.stopped| 1)))
; the invariant
(define-fun $invariant ((|Replicas.stopped| Int) (|Routes.names[back, 1]| Bool) (|Routes.names[back, 2]| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-7 drop_route[back, 1]| Real) (|age:CA-7 drop_route[back, 2]| Real) (|age:late flag| Real)) Bool (let (($s0 (not |pending flag|))) (let (($s1 (not |late flag|))) (let (($s2 (<= 0.0 |age:late flag|))) (let (($s3 (<= |age:late flag| 1000.0))) (or (and (= |Replicas.stopped| 2) |Routes.names[back, 1]| |Routes.names[back, 2]| $s0 $s1) (and (= |Replicas.stopped| 0) (or (and |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag| $s1 (<= 0.0 |age:CA-7 drop_route[back, 1]|) $s2 $s3 (<= (+ |age:late flag| (* (- 1.0) |age:CA-7 drop_route[back, 1]|)) 0.0)) (and (not |Routes.names[back, 1]|) |Routes.names[back, 2]| $s0 $s1))) (and (= |Replicas.stopped| 1) |Routes.names[back, 1]| (or (and |Routes.names[back, 2]| |pending flag| $s1 (<= 0.0 |age:CA-7 drop_route[back, 2]|) $s2 $s3 (<= (+ |age:late flag| (* (- 1.0) |age:CA-7 drop_route[back, 2]|)) 0.0)) (and (not |Routes.names[back, 2]|) $s0 $s1)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Replicas.stopped| () Int 2)
(define-fun |$initial:Routes.names[back, 1]| () Bool true)
(define-fun |$initial:Routes.names[back, 2]| () Bool true)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Replicas.stopped| |$initial:Routes.names[back, 1]| |$initial:Routes.names[back, 2]| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Replicas.stopped| |$initial:Routes.names[back, 1]| |$initial:Routes.names[back, 2]| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Replicas.stopped| Int)
(declare-const |Routes.names[back, 1]| Bool)
(declare-const |Routes.names[back, 2]| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-7 drop_route[back, 1]| Real)
(declare-const |age:CA-7 drop_route[back, 2]| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag| |late flag| |age:CA-7 drop_route[back, 1]| |age:CA-7 drop_route[back, 2]| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Replicas.stopped| |Routes.names[back, 1]|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-7 drop_route[back, 1]| $delay) |age:CA-7 drop_route[back, 1]|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Replicas.stopped| |Routes.names[back, 2]|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-7 drop_route[back, 2]| $delay) |age:CA-7 drop_route[back, 2]|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.2 () Real (ite |pending flag| $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-7 drop_route[back, 1]| $delay) 1000.0)) (=> (and $now.1 true) (<= (+ |age:CA-7 drop_route[back, 2]| $delay) 1000.0))))))
; 0.0: CA-13 stop_replica (r = 1)
(define-fun $0.0.may () Bool (= |Replicas.stopped| 2))
(define-fun |$0.0:Replicas.stopped| () Int 0)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Replicas.stopped| |Routes.names[back, 1]|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Replicas.stopped| |Routes.names[back, 2]|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and $0.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.0, CA-13 stop_replica (r = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| $0.0.latch.0 |late flag| $0.0.age.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 0.1: CA-13 stop_replica (r = 2)
(define-fun $0.1.may () Bool (= |Replicas.stopped| 2))
(define-fun |$0.1:Replicas.stopped| () Int 1)
(define-fun $0.1.latch.0 () Bool ($latch.0 |$0.1:Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag|))
(define-fun $0.1.age.0 () Real (ite (and ($active.0 |$0.1:Replicas.stopped| |Routes.names[back, 1]|) $now.0) $later.0 0.0))
(define-fun $0.1.age.1 () Real (ite (and ($active.1 |$0.1:Replicas.stopped| |Routes.names[back, 2]|) $now.1) $later.1 0.0))
(define-fun $0.1.age.2 () Real (ite (and $0.1.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.1, CA-13 stop_replica (r = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.1.may)
(assert (not ($invariant |$0.1:Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| $0.1.latch.0 |late flag| $0.1.age.0 $0.1.age.1 $0.1.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-7 drop_route[back, 1]
(define-fun $1.0.may () Bool (and |Routes.names[back, 1]| (= |Replicas.stopped| 0)))
(define-fun |$1.0:Routes.names[back, 1]| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Replicas.stopped| |$1.0:Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag|))
(define-fun $1.0.age.2 () Real (ite (and $1.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 1.0, CA-7 drop_route[back, 1]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Replicas.stopped| |$1.0:Routes.names[back, 1]| |Routes.names[back, 2]| $1.0.latch.0 |late flag| 0.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-7 drop_route[back, 2]
(define-fun $2.0.may () Bool (and |Routes.names[back, 2]| (= |Replicas.stopped| 1)))
(define-fun |$2.0:Routes.names[back, 2]| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Replicas.stopped| |Routes.names[back, 1]| |$2.0:Routes.names[back, 2]| |pending flag|))
(define-fun $2.0.age.2 () Real (ite (and $2.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 2.0, CA-7 drop_route[back, 2]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Replicas.stopped| |Routes.names[back, 1]| |$2.0:Routes.names[back, 2]| $2.0.latch.0 |late flag| $left.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: late flag
(define-fun $3.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 1000.0 $later.2)))
(define-fun |$3.0:late flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag|))
(define-fun $3.0.age.2 () Real (ite (and $3.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 3.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| $3.0.latch.0 |$3.0:late flag| $left.0 $left.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Replicas.stopped| |Routes.names[back, 1]| |Routes.names[back, 2]| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-7 drop_route[back, 1]
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Routes.names[back, 1]| (= |Replicas.stopped| 0)))
(assert (not ($active.0 |Replicas.stopped| |Routes.names[back, 1]|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-7 drop_route[back, 2]
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Routes.names[back, 2]| (= |Replicas.stopped| 1)))
(assert (not ($active.1 |Replicas.stopped| |Routes.names[back, 2]|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, late flag
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
