;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/operators.stpa",
;;  "content": "sha256:b3f3218517336f03fdbf9d148e11ae386b65e625b7d751176e43e5ffa512d5fb",
;;  "found by": "zones",
;;  "system": "Operators",
;;  "claim": [
;;   "check",
;;   "operators, as designed: none refused"
;;  ],
;;  "says": "H-3 unreachable",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0,
;;     1
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
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Primary.primary_up| Bool) (|Primary.failed| Bool) (|Primary.doubled| Bool) (|DatabaseOperator.leads| Bool) (|DatabaseOperator.died| Bool) (|held flag| Bool) (|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool) (|age:DatabaseOperator.primary_gone told| Real) (|age:DatabaseOperator.take_over| Real) (|age:CA-12 promote| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Primary.doubled|))) (let (($s1 (not |held flag|))) (let (($s2 (not |DatabaseOperator.primary_gone|))) (let (($s3 (not |sent DatabaseOperator.primary_gone|))) (let (($s4 (not |DatabaseOperator.leads|))) (let (($s5 (<= 0.0 |age:DatabaseOperator.take_over|))) (let (($s6 (<= 0.0 |age:DatabaseOperator.primary_gone told|))) (let (($s7 (<= 0.0 |age:held flag|))) (let (($s8 (<= |age:held flag| 5000.0))) (let (($s9 (<= (+ |age:held flag| (* (- 1.0) |age:DatabaseOperator.primary_gone told|)) 0.0))) (let (($s10 (and $s2 |sent DatabaseOperator.primary_gone| $s6 $s7 $s8 $s9))) (let (($s11 (<= 0.0 |age:CA-12 promote|))) (let (($s12 (+ |age:held flag| (* (- 1.0) |age:CA-12 promote|)))) (or (and |Primary.primary_up| (or (and (not |Primary.failed|) $s0 (or (and |DatabaseOperator.leads| $s1 $s2 $s3) (and $s4 |DatabaseOperator.died| $s1 $s2 $s3 $s5))) (and |Primary.failed| $s0 (or (and |DatabaseOperator.leads| $s1 (or (and |DatabaseOperator.primary_gone| $s3 $s6) (and $s2 $s3))) (and $s4 |DatabaseOperator.died| $s1 (or (and |DatabaseOperator.primary_gone| $s3 $s6 $s5) (and $s2 $s3 $s5))))))) (and (not |Primary.primary_up|) |Primary.failed| $s0 (or (and |DatabaseOperator.leads| (or (and (not |DatabaseOperator.died|) $s1 (or $s10 (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s7 (<= |age:held flag| 8000.0) (<= $s12 5000.0)))) (and |DatabaseOperator.died| $s1 (or $s10 (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s7 (<= |age:held flag| 28000.0) (<= $s12 25000.0)))))) (and $s4 |DatabaseOperator.died| $s1 (or (and $s2 |sent DatabaseOperator.primary_gone| $s6 $s5 $s7 $s8 $s9) (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s5 $s7 (<= |age:held flag| 25000.0) (<= (+ |age:held flag| (* (- 1.0) |age:DatabaseOperator.take_over|)) 8000.0)))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Primary.primary_up| () Bool true)
(define-fun |$initial:Primary.failed| () Bool false)
(define-fun |$initial:Primary.doubled| () Bool false)
(define-fun |$initial:DatabaseOperator.leads| () Bool true)
(define-fun |$initial:DatabaseOperator.died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun |$initial:sent DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:DatabaseOperator.primary_gone| |$initial:Primary.primary_up| |$initial:sent DatabaseOperator.primary_gone|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Primary.primary_up| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Primary.primary_up| |$initial:Primary.failed| |$initial:Primary.doubled| |$initial:DatabaseOperator.leads| |$initial:DatabaseOperator.died| $initial.latch.1 |$initial:DatabaseOperator.primary_gone| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Primary.primary_up| Bool)
(declare-const |Primary.failed| Bool)
(declare-const |Primary.doubled| Bool)
(declare-const |DatabaseOperator.leads| Bool)
(declare-const |DatabaseOperator.died| Bool)
(declare-const |held flag| Bool)
(declare-const |DatabaseOperator.primary_gone| Bool)
(declare-const |sent DatabaseOperator.primary_gone| Bool)
(declare-const |age:DatabaseOperator.primary_gone told| Real)
(declare-const |age:DatabaseOperator.take_over| Real)
(declare-const |age:CA-12 promote| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Primary.primary_up| |Primary.failed| |Primary.doubled| |DatabaseOperator.leads| |DatabaseOperator.died| |held flag| |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| |age:DatabaseOperator.primary_gone told| |age:DatabaseOperator.take_over| |age:CA-12 promote| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:DatabaseOperator.primary_gone told| $delay) |age:DatabaseOperator.primary_gone told|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |DatabaseOperator.leads|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:DatabaseOperator.take_over| $delay) |age:DatabaseOperator.take_over|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-12 promote| $delay) |age:CA-12 promote|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Primary.primary_up| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:DatabaseOperator.primary_gone told| $delay) 5000.0)) (=> (and $now.1 true) (<= (+ |age:DatabaseOperator.take_over| $delay) 17000.0)) (=> (and $now.2 true) (<= (+ |age:CA-12 promote| $delay) 3000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: DatabaseOperator.primary_gone told
(define-fun $0.0.may () Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
(define-fun |$0.0:DatabaseOperator.primary_gone| () Bool |sent DatabaseOperator.primary_gone|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $0.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, DatabaseOperator.primary_gone told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |Primary.doubled| |DatabaseOperator.leads| |DatabaseOperator.died| $0.0.latch.1 |$0.0:DatabaseOperator.primary_gone| $0.0.latch.0 0.0 $left.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Primary.primary_fails
(define-fun $1.0.may () Bool (not |Primary.failed|))
(define-fun |$1.0:Primary.failed| () Bool true)
(define-fun |$1.0:Primary.primary_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:Primary.primary_up| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Primary.primary_up| $1.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Primary.primary_fails
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Primary.primary_up| |$1.0:Primary.failed| |Primary.doubled| |DatabaseOperator.leads| |DatabaseOperator.died| $1.0.latch.1 |DatabaseOperator.primary_gone| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: DatabaseOperator.leader_dies
(define-fun $2.0.may () Bool (not |DatabaseOperator.died|))
(define-fun |$2.0:DatabaseOperator.died| () Bool true)
(define-fun |$2.0:DatabaseOperator.leads| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $2.0.latch.0) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:DatabaseOperator.leads|) $now.1) $later.1 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $2.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, DatabaseOperator.leader_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |Primary.doubled| |$2.0:DatabaseOperator.leads| |$2.0:DatabaseOperator.died| $2.0.latch.1 |DatabaseOperator.primary_gone| $2.0.latch.0 $2.0.age.0 $2.0.age.1 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: DatabaseOperator.take_over
(define-fun $3.0.may () Bool (not |DatabaseOperator.leads|))
(define-fun |$3.0:DatabaseOperator.leads| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $3.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, DatabaseOperator.take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |Primary.doubled| |$3.0:DatabaseOperator.leads| |DatabaseOperator.died| $3.0.latch.1 |DatabaseOperator.primary_gone| $3.0.latch.0 $3.0.age.0 0.0 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-12 promote
(define-fun $4.0.may () Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
(define-fun |$4.0:Primary.doubled| () Bool |Primary.primary_up|)
(define-fun |$4.0:Primary.primary_up| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$4.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:Primary.primary_up| |held flag|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Primary.primary_up| $4.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Primary.primary_up| |Primary.failed| |$4.0:Primary.doubled| |DatabaseOperator.leads| |DatabaseOperator.died| $4.0.latch.1 |DatabaseOperator.primary_gone| $4.0.latch.0 $4.0.age.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |Primary.primary_up|) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |$5.0:held flag|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $5.0.latch.0) $now.0) $later.0 0.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |Primary.doubled| |DatabaseOperator.leads| |DatabaseOperator.died| $5.0.latch.1 |DatabaseOperator.primary_gone| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, DatabaseOperator.primary_gone told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
(assert (not ($active.0 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, DatabaseOperator.take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |DatabaseOperator.leads|))
(assert (not ($active.1 |DatabaseOperator.leads|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
(assert (not ($active.2 |DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.primary_up|) (not |held flag|)))
(assert (not ($active.3 |Primary.primary_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (or |held flag| |Primary.doubled|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
