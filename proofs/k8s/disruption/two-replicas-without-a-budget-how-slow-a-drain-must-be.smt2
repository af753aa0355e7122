;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/disruption.stpa",
;;  "content": "sha256:c3658d5a89dc2458154a83b56f4c872cf53e28156a8632c4e467a5720a05f127",
;;  "found by": "Spacer",
;;  "system": "Disruption",
;;  "claim": [
;;   "check",
;;   "two replicas without a budget: how slow a drain must be"
;;  ],
;;  "says": "with drained_pods = 2, min_available = 0, for any drain_gap, back_again: H-3 unreachable iff drain_gap > back_again",
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
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      1
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
(declare-const drain_gap Real)
(declare-const back_again Real)
(define-fun $chosen () Bool (and (<= 0.0 drain_gap) (<= 1000.0 back_again) (<= 0.0 drain_gap) (<= 1000.0 back_again) (< back_again drain_gap)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
(define-fun $deadline.0 () Real (+ drain_gap 10000.0))
; CA-13 drain
(define-fun $active.1 ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.waits| Bool)) Bool (let (($s0 (not |Drained.waits|))) (let (($s1 (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0))))) (or (and (= |Drained.phase[1]| 0) $s0 $s1) (and (= |Drained.phase[2]| 0) $s0 $s1)))))
; CA-14 recreate[1]
(define-fun $active.2 ((|Drained.phase[1]| Int)) Bool (= |Drained.phase[1]| 1))
; CA-14 recreate[2]
(define-fun $active.3 ((|Drained.phase[2]| Int)) Bool (= |Drained.phase[2]| 1))
; the invariant
(define-fun $invariant ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.waits| Bool) (|age:Drained.next_node| Real) (|age:CA-13 drain| Real) (|age:CA-14 recreate[1]| Real) (|age:CA-14 recreate[2]| Real)) Bool (let (($s0 (not |Drained.waits|))) (let (($s1 (= |Drained.phase[1]| 1))) (let (($s2 (not $s1))) (let (($s3 (= |Drained.phase[2]| 1))) (let (($s4 (not $s3))) (let (($s5 (< 0 (+ (ite $s2 1 0) (ite $s4 1 0))))) (let (($s6 (and (= |Drained.phase[1]| 0) $s0 $s5))) (let (($s7 (and (= |Drained.phase[2]| 0) $s0 $s5))) (let (($s8 (* (- 1.0) drain_gap))) (and (<= 0.0 drain_gap) (<= 1000.0 back_again) (< back_again drain_gap) (<= 0.0 |age:Drained.next_node|) (or |Drained.waits| (<= |age:Drained.next_node| 0.0)) (or $s0 (<= |age:Drained.next_node| (+ drain_gap 10000.0))) (<= 0.0 |age:CA-13 drain|) (or $s6 $s7 (<= |age:CA-13 drain| 0.0)) (or (not (or $s6 $s7)) (<= |age:CA-13 drain| 10000.0)) (<= 0.0 |age:CA-14 recreate[1]|) (or $s1 (<= |age:CA-14 recreate[1]| 0.0)) (or $s2 (<= |age:CA-14 recreate[1]| back_again)) (<= 0.0 |age:CA-14 recreate[2]|) (or $s3 (<= |age:CA-14 recreate[2]| 0.0)) (or $s4 (<= |age:CA-14 recreate[2]| back_again)) (or $s4 (not (<= (+ |age:CA-14 recreate[2]| (* (- 1.0) |age:Drained.next_node|) (* (- 1.0) back_again) drain_gap) 0.0))) (not (<= 0.0 (+ back_again $s8))) (or $s4 |Drained.waits|) (or $s2 |Drained.waits|) (or $s2 $s4) (or $s2 (not (<= 0.0 (+ |age:Drained.next_node| (* (- 1.0) |age:CA-14 recreate[1]|) back_again $s8)))) (<= 0 |Drained.phase[1]|) (<= |Drained.phase[1]| 2) (<= 0 |Drained.phase[2]|) (<= |Drained.phase[2]| 2))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Drained.phase[1]| () Int 0)
(define-fun |$initial:Drained.phase[2]| () Int 0)
(define-fun |$initial:Drained.waits| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Drained.phase[1]| |$initial:Drained.phase[2]| |$initial:Drained.waits| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Drained.phase[1]| Int)
(declare-const |Drained.phase[2]| Int)
(declare-const |Drained.waits| Bool)
(declare-const |age:Drained.next_node| Real)
(declare-const |age:CA-13 drain| Real)
(declare-const |age:CA-14 recreate[1]| Real)
(declare-const |age:CA-14 recreate[2]| Real)
(define-fun $holds () Bool ($invariant |Drained.phase[1]| |Drained.phase[2]| |Drained.waits| |age:Drained.next_node| |age:CA-13 drain| |age:CA-14 recreate[1]| |age:CA-14 recreate[2]|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Drained.waits| (+ |age:Drained.next_node| $delay) |age:Drained.next_node|))
(define-fun $left.0 () Real (ite |Drained.waits| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.waits|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-13 drain| $delay) |age:CA-13 drain|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Drained.phase[1]|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-14 recreate[1]| $delay) |age:CA-14 recreate[1]|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Drained.phase[2]|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-14 recreate[2]| $delay) |age:CA-14 recreate[2]|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and |Drained.waits| true) (<= (+ |age:Drained.next_node| $delay) $deadline.0)) (=> (and $now.1 true) (<= (+ |age:CA-13 drain| $delay) 10000.0)) (=> (and $now.2 true) (<= (+ |age:CA-14 recreate[1]| $delay) back_again)) (=> (and $now.3 true) (<= (+ |age:CA-14 recreate[2]| $delay) back_again))))))
; 0.0: Drained.next_node
(define-fun $0.0.may () Bool (and |Drained.waits| (<= drain_gap $later.0)))
(define-fun |$0.0:Drained.waits| () Bool false)
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |Drained.phase[1]| |Drained.phase[2]| |$0.0:Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Drained.next_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Drained.phase[1]| |Drained.phase[2]| |$0.0:Drained.waits| 0.0 $0.0.age.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-13 drain (p = 1)
(define-fun $1.0.may () Bool (and (= |Drained.phase[1]| 0) (not |Drained.waits|) (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0)))))
(define-fun |$1.0:Drained.phase[1]| () Int 1)
(define-fun |$1.0:Drained.waits| () Bool true)
(define-fun $1.0.age.0 () Real (ite (and |$1.0:Drained.waits| |Drained.waits|) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Drained.phase[1]|) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, CA-13 drain (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Drained.phase[1]| |Drained.phase[2]| |$1.0:Drained.waits| $1.0.age.0 0.0 $1.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.1: CA-13 drain (p = 2)
(define-fun $1.1.may () Bool (and (= |Drained.phase[2]| 0) (not |Drained.waits|) (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0)))))
(define-fun |$1.1:Drained.phase[2]| () Int 1)
(define-fun |$1.1:Drained.waits| () Bool true)
(define-fun $1.1.age.0 () Real (ite (and |$1.1:Drained.waits| |Drained.waits|) $later.0 0.0))
(define-fun $1.1.age.3 () Real (ite (and ($active.3 |$1.1:Drained.phase[2]|) $now.3) $later.3 0.0))
; obligation: consecution of 1.1, CA-13 drain (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.1.may)
(assert (not ($invariant |Drained.phase[1]| |$1.1:Drained.phase[2]| |$1.1:Drained.waits| $1.1.age.0 0.0 $left.2 $1.1.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-14 recreate[1]
(define-fun $2.0.may () Bool (= |Drained.phase[1]| 1))
(define-fun |$2.0:Drained.phase[1]| () Int 2)
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Drained.phase[1]| |Drained.phase[2]| |Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 2.0, CA-14 recreate[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Drained.phase[1]| |Drained.phase[2]| |Drained.waits| $left.0 $2.0.age.1 0.0 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-14 recreate[2]
(define-fun $3.0.may () Bool (= |Drained.phase[2]| 1))
(define-fun |$3.0:Drained.phase[2]| () Int 2)
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |Drained.phase[1]| |$3.0:Drained.phase[2]| |Drained.waits|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, CA-14 recreate[2]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Drained.phase[1]| |$3.0:Drained.phase[2]| |Drained.waits| $left.0 $3.0.age.1 $left.2 0.0)))
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
(assert (and (= |Drained.phase[1]| 0) (not |Drained.waits|) (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0)))))
(assert (not ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.waits|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.1, CA-13 drain (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Drained.phase[2]| 0) (not |Drained.waits|) (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0)))))
(assert (not ($active.1 |Drained.phase[1]| |Drained.phase[2]| |Drained.waits|)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool (= (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0)) 0))
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
(declare-const drain_gap Real)
(declare-const back_again Real)
(define-fun $chosen () Bool (and (<= 0.0 drain_gap) (<= 1000.0 back_again) (<= 0.0 drain_gap) (<= 1000.0 back_again)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
(define-fun $deadline.0 () Real (+ drain_gap 10000.0))
; CA-13 drain
(define-fun $active.1 ((|Drained.phase[1]| Int) (|Drained.phase[2]| Int) (|Drained.waits| Bool)) Bool (let (($s0 (not |Drained.waits|))) (let (($s1 (< 0 (+ (ite (not (= |Drained.phase[1]| 1)) 1 0) (ite (not (= |Drained.phase[2]| 1)) 1 0))))) (or (and (= |Drained.phase[1]| 0) $s0 $s1) (and (= |Drained.phase[2]| 0) $s0 $s1)))))
; CA-14 recreate[1]
(define-fun $active.2 ((|Drained.phase[1]| Int)) Bool (= |Drained.phase[1]| 1))
; CA-14 recreate[2]
(define-fun $active.3 ((|Drained.phase[2]| Int)) Bool (= |Drained.phase[2]| 1))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< back_again drain_gap))
(define-fun $piece.0 () Bool (and (<= 0.0 drain_gap) (<= 1000.0 back_again) (<= drain_gap back_again)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Drained.phase[1]| () Int 0)
(define-fun |$0/initial:Drained.phase[2]| () Int 0)
(define-fun |$0/initial:Drained.waits| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite |$0/initial:Drained.waits| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/initial:Drained.waits| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Drained.phase[1]| |$0/initial:Drained.phase[2]| |$0/initial:Drained.waits|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Drained.phase[1]|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Drained.phase[2]|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/initial:Drained.waits| true) (<= (+ 0.0 |$0/0/delay|) $deadline.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) back_again)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) back_again))))))
; 0/0/1.0: CA-13 drain (p = 1)
(define-fun |$0/0/1.0.may| () Bool (and (= |$0/initial:Drained.phase[1]| 0) (not |$0/initial:Drained.waits|) (< 0 (+ (ite (not (= |$0/initial:Drained.phase[1]| 1)) 1 0) (ite (not (= |$0/initial:Drained.phase[2]| 1)) 1 0)))))
(define-fun |$0/0/1.0:Drained.phase[1]| () Int 1)
(define-fun |$0/0/1.0:Drained.waits| () Bool true)
(define-fun |$0/0/1.0.age.0| () Real (ite (and |$0/0/1.0:Drained.waits| |$0/initial:Drained.waits|) |$0/0/later.0| 0.0))
(define-fun |$0/0/1.0.age.2| () Real (ite (and ($active.2 |$0/0/1.0:Drained.phase[1]|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ drain_gap $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite |$0/0/1.0:Drained.waits| (+ |$0/0/1.0.age.0| |$0/1/delay|) |$0/0/1.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/0/1.0:Drained.waits| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/1.0:Drained.phase[1]| |$0/initial:Drained.phase[2]| |$0/0/1.0:Drained.waits|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/1.0:Drained.phase[1]|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/1.0.age.2| |$0/1/delay|) |$0/0/1.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:Drained.phase[2]|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/0/1.0:Drained.waits| true) (<= (+ |$0/0/1.0.age.0| |$0/1/delay|) $deadline.0)) (=> (and |$0/1/now.1| true) (<= (+ 0.0 |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/1.0.age.2| |$0/1/delay|) back_again)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/left.3| |$0/1/delay|) back_again))))))
; 0/1/0.0: Drained.next_node
(define-fun |$0/1/0.0.may| () Bool (and |$0/0/1.0:Drained.waits| (<= drain_gap |$0/1/later.0|)))
(define-fun |$0/1/0.0:Drained.waits| () Bool false)
(define-fun |$0/1/0.0.age.1| () Real (ite (and ($active.1 |$0/0/1.0:Drained.phase[1]| |$0/initial:Drained.phase[2]| |$0/1/0.0:Drained.waits|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite |$0/1/0.0:Drained.waits| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/1/0.0:Drained.waits| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/1.0:Drained.phase[1]| |$0/initial:Drained.phase[2]| |$0/1/0.0:Drained.waits|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/0.0.age.1| |$0/2/delay|) |$0/1/0.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/0/1.0:Drained.phase[1]|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/initial:Drained.phase[2]|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/1/0.0:Drained.waits| true) (<= (+ 0.0 |$0/2/delay|) $deadline.0)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/0.0.age.1| |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) back_again)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/left.3| |$0/2/delay|) back_again))))))
; 0/2/1.1: CA-13 drain (p = 2)
(define-fun |$0/2/1.1.may| () Bool (and (= |$0/initial:Drained.phase[2]| 0) (not |$0/1/0.0:Drained.waits|) (< 0 (+ (ite (not (= |$0/0/1.0:Drained.phase[1]| 1)) 1 0) (ite (not (= |$0/initial:Drained.phase[2]| 1)) 1 0)))))
(define-fun |$0/2/1.1:Drained.phase[2]| () Int 1)
(define-fun |$0/2/1.1:Drained.waits| () Bool true)
(define-fun |$0/2/1.1.age.0| () Real (ite (and |$0/2/1.1:Drained.waits| |$0/1/0.0:Drained.waits|) |$0/2/later.0| 0.0))
(define-fun |$0/2/1.1.age.3| () Real (ite (and ($active.3 |$0/2/1.1:Drained.phase[2]|) |$0/2/now.3|) |$0/2/later.3| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/1.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/1.1.may| (= (+ (ite (not (= |$0/0/1.0:Drained.phase[1]| 1)) 1 0) (ite (not (= |$0/2/1.1:Drained.phase[2]| 1)) 1 0)) 0))))
(set-info :status unsat)
(check-sat)
(pop 1)
