;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/disruption.stpa",
;;  "content": "sha256:c3658d5a89dc2458154a83b56f4c872cf53e28156a8632c4e467a5720a05f127",
;;  "found by": "k-induction",
;;  "system": "Disruption",
;;  "claim": [
;;   "no uca",
;;   "CA-14 recreate too late"
;;  ],
;;  "says": "CA-14 recreate too late, by its own deviation, is no cause of H-3",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "deviation CA-14 recreate too late"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-3 with deviation CA-14 recreate too late
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.phase[3]| Int) (|hazard over| Bool)) Bool (or |hazard over| (= (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)) 0)))
; timers: when they are active, and how old they may become
; CA-13 drain
(define-fun $active.1 ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.phase[3]| Int) (|Drained.waits| Bool)) Bool (let (($s0 (not |Drained.waits|))) (let (($s1 (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0))))) (or (and (= |Drained.phase[1]| 0) $s0 $s1) (and (= |Drained.phase[2]| 0) $s0 $s1) (and (= |Drained.phase[3]| 0) $s0 $s1)))))
; CA-14 recreate[1]
(define-fun $active.2 ((|Drained.phase[1]| Int)) Bool (= |Drained.phase[1]| 1))
; CA-14 recreate[2]
(define-fun $active.3 ((|Drained.phase[2]| Int)) Bool (= |Drained.phase[2]| 1))
; CA-14 recreate[3]
(define-fun $active.4 ((|Drained.phase[3]| Int)) Bool (= |Drained.phase[3]| 1))
; the invariant
(define-fun $invariant ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.phase[3]| Int) (|Drained.waits| Bool) (|hazard over| Bool) (|age:Drained.next_node| Real) (|age:CA-13 drain| Real) (|age:CA-14 recreate[1]| Real) (|age:CA-14 recreate[2]| Real) (|age:CA-14 recreate[3]| Real)) Bool (let (($s0 (not |Drained.waits|))) (let (($s1 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))) (let (($s2 (< 2 $s1))) (let (($s3 (and (= |Drained.phase[1]| 0) $s0 $s2))) (let (($s4 (and (= |Drained.phase[2]| 0) $s0 $s2))) (let (($s5 (and (= |Drained.phase[3]| 0) $s0 $s2))) (and (<= 0.0 |age:Drained.next_node|) (or |Drained.waits| (<= |age:Drained.next_node| 0.0)) (or $s0 (<= |age:Drained.next_node| 10000.0)) (<= 0.0 |age:CA-13 drain|) (or $s3 $s4 $s5 (<= |age:CA-13 drain| 0.0)) (or (not (or $s3 $s4 $s5)) (<= |age:CA-13 drain| 10000.0)) (= |hazard over| (or |hazard over| (= $s1 0))) (<= 0 |Drained.phase[1]|) (<= |Drained.phase[1]| 2) (<= 0 |Drained.phase[2]|) (<= |Drained.phase[2]| 2) (<= 0 |Drained.phase[3]|) (<= |Drained.phase[3]| 2) (not |hazard over|)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Drained.phase[1]| () Int 0)
(define-fun |$initial:Drained.phase[2]| () Int 0)
(define-fun |$initial:Drained.phase[3]| () Int 0)
(define-fun |$initial:Drained.waits| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Drained.phase[1]| |$initial:Drained.phase[2]| |$initial:Drained.phase[3]| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Drained.phase[1]| |$initial:Drained.phase[2]| |$initial:Drained.phase[3]| |$initial:Drained.waits| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Drained.phase[1]| Int)
(declare-const |Drained.phase[2]| Int)
(declare-const |Drained.phase[3]| Int)
(declare-const |Drained.waits| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Drained.next_node| Real)
(declare-const |age:CA-13 drain| Real)
(declare-const |age:CA-14 recreate[1]| Real)
(declare-const |age:CA-14 recreate[2]| Real)
(declare-const |age:CA-14 recreate[3]| Real)
(define-fun $holds () Bool ($invariant |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits| |hazard over| |age:Drained.next_node| |age:CA-13 drain| |age:CA-14 recreate[1]| |age:CA-14 recreate[2]| |age:CA-14 recreate[3]|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Drained.waits| (+ |age:Drained.next_node| $delay) |age:Drained.next_node|))
(define-fun $left.0 () Real (ite |Drained.waits| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-13 drain| $delay) |age:CA-13 drain|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Drained.phase[1]|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-14 recreate[1]| $delay) |age:CA-14 recreate[1]|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Drained.phase[2]|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-14 recreate[2]| $delay) |age:CA-14 recreate[2]|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Drained.phase[3]|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 recreate[3]| $delay) |age:CA-14 recreate[3]|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Drained.waits| true) (<= (+ |age:Drained.next_node| $delay) 10000.0)) (=> (and $now.1 true) (<= (+ |age:CA-13 drain| $delay) 10000.0))))))
; 0.0: Drained.next_node
(define-fun $0.0.may () Bool |Drained.waits|)
(define-fun |$0.0:Drained.waits| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |$0.0:Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Drained.next_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |$0.0:Drained.waits| $0.0.latch.0 0.0 $0.0.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-13 drain (p = 1)
(define-fun $1.0.may () Bool (and (= |Drained.phase[1]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(define-fun |$1.0:Drained.phase[1]| () Int 1)
(define-fun |$1.0:Drained.waits| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and |$1.0:Drained.waits| |Drained.waits|) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Drained.phase[1]|) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, CA-13 drain (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |$1.0:Drained.waits| $1.0.latch.0 $1.0.age.0 0.0 $1.0.age.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.1: CA-13 drain (p = 2)
(define-fun $1.1.may () Bool (and (= |Drained.phase[2]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(define-fun |$1.1:Drained.phase[2]| () Int 1)
(define-fun |$1.1:Drained.waits| () Bool true)
(define-fun $1.1.latch.0 () Bool ($latch.0 |Drained.phase[1]| |$1.1:Drained.phase[2]| |Drained.phase[3]| |hazard over|))
(define-fun $1.1.age.0 () Real (ite (and |$1.1:Drained.waits| |Drained.waits|) $later.0 0.0))
(define-fun $1.1.age.3 () Real (ite (and ($active.3 |$1.1:Drained.phase[2]|) $now.3) $later.3 0.0))
; obligation: consecution of 1.1, CA-13 drain (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.1.may)
(assert (not ($invariant |Drained.phase[1]| |$1.1:Drained.phase[2]| |Drained.phase[3]| |$1.1:Drained.waits| $1.1.latch.0 $1.1.age.0 0.0 $left.2 $1.1.age.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.2: CA-13 drain (p = 3)
(define-fun $1.2.may () Bool (and (= |Drained.phase[3]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(define-fun |$1.2:Drained.phase[3]| () Int 1)
(define-fun |$1.2:Drained.waits| () Bool true)
(define-fun $1.2.latch.0 () Bool ($latch.0 |Drained.phase[1]| |Drained.phase[2]| |$1.2:Drained.phase[3]| |hazard over|))
(define-fun $1.2.age.0 () Real (ite (and |$1.2:Drained.waits| |Drained.waits|) $later.0 0.0))
(define-fun $1.2.age.4 () Real (ite (and ($active.4 |$1.2:Drained.phase[3]|) $now.4) $later.4 0.0))
; obligation: consecution of 1.2, CA-13 drain (p = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.2.may)
(assert (not ($invariant |Drained.phase[1]| |Drained.phase[2]| |$1.2:Drained.phase[3]| |$1.2:Drained.waits| $1.2.latch.0 $1.2.age.0 0.0 $left.2 $left.3 $1.2.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-14 recreate[1]
(define-fun $2.0.may () Bool (= |Drained.phase[1]| 1))
(define-fun |$2.0:Drained.phase[1]| () Int 2)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |hazard over|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 2.0, CA-14 recreate[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits| $2.0.latch.0 $left.0 $2.0.age.1 0.0 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-14 recreate[2]
(define-fun $3.0.may () Bool (= |Drained.phase[2]| 1))
(define-fun |$3.0:Drained.phase[2]| () Int 2)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Drained.phase[1]| |$3.0:Drained.phase[2]| |Drained.phase[3]| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |Drained.phase[1]| |$3.0:Drained.phase[2]| |Drained.phase[3]| |Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, CA-14 recreate[2]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Drained.phase[1]| |$3.0:Drained.phase[2]| |Drained.phase[3]| |Drained.waits| $3.0.latch.0 $left.0 $3.0.age.1 $left.2 0.0 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 recreate[3]
(define-fun $4.0.may () Bool (= |Drained.phase[3]| 1))
(define-fun |$4.0:Drained.phase[3]| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Drained.phase[1]| |Drained.phase[2]| |$4.0:Drained.phase[3]| |hazard over|))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |Drained.phase[1]| |Drained.phase[2]| |$4.0:Drained.phase[3]| |Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 4.0, CA-14 recreate[3]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Drained.phase[1]| |Drained.phase[2]| |$4.0:Drained.phase[3]| |Drained.waits| $4.0.latch.0 $left.0 $4.0.age.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Drained.next_node
(push 1)
(assert $chosen)
(assert $holds)
(assert |Drained.waits|)
(assert (not |Drained.waits|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-13 drain (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Drained.phase[1]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(assert (not ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.1, CA-13 drain (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Drained.phase[2]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(assert (not ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.2, CA-13 drain (p = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Drained.phase[3]| 0) (not |Drained.waits|) (< 2 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0) (ite (not (= |Drained.phase[3]| 1)) 1 0)))))
(assert (not ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.phase[3]| |Drained.waits|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-14 recreate[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Drained.phase[1]| 1))
(assert (not ($active.2 |Drained.phase[1]|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-14 recreate[2]
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Drained.phase[2]| 1))
(assert (not ($active.3 |Drained.phase[2]|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 recreate[3]
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Drained.phase[3]| 1))
(assert (not ($active.4 |Drained.phase[3]|)))
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
