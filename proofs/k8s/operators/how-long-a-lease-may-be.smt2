;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/operators.stpa",
;;  "content": "sha256:b3f3218517336f03fdbf9d148e11ae386b65e625b7d751176e43e5ffa512d5fb",
;;  "found by": "Spacer",
;;  "system": "Operators",
;;  "claim": [
;;   "check",
;;   "how long a lease may be"
;;  ],
;;  "says": "for any lease: H-1 unreachable iff lease + lease_retry + db_probe + 2 * promote_time < write_slow",
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
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      2,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      2,
;;      0
;;     ],
;;     [
;;      3,
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
(declare-const lease Real)
(define-fun $chosen () Bool (and (<= 1000.0 lease) (<= 1000.0 lease) (< (+ lease 13000.0) 30000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
(define-fun $deadline.1 () Real (+ lease 2000.0))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Primary.primary_up| Bool) (|Primary.failed| Bool) (|DatabaseOperator.leads| Bool) (|DatabaseOperator.died| Bool) (|held flag| Bool) (|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool) (|age:DatabaseOperator.primary_gone told| Real) (|age:DatabaseOperator.take_over| Real) (|age:CA-12 promote| Real) (|age:held flag| Real)) Bool (let (($s0 (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|))) (let (($s1 (not |Primary.primary_up|))) (let (($s2 (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| $s1))) (let (($s3 (not |held flag|))) (let (($s4 (and $s1 $s3))) (let (($s5 (* (- 1.0) |age:held flag|))) (let (($s6 (* (- 1.0) lease))) (let (($s7 (+ |age:CA-12 promote| $s5 $s6))) (let (($s8 (+ |age:DatabaseOperator.primary_gone told| $s5))) (let (($s9 (not |sent DatabaseOperator.primary_gone|))) (let (($s10 (+ |age:CA-12 promote| $s5))) (let (($s11 (not |DatabaseOperator.primary_gone|))) (and (<= 1000.0 lease) (< (+ lease 13000.0) 30000.0) (<= 0.0 |age:DatabaseOperator.primary_gone told|) (or (not $s0) (<= |age:DatabaseOperator.primary_gone told| 0.0)) (or $s0 (<= |age:DatabaseOperator.primary_gone told| 5000.0)) (<= 0.0 |age:DatabaseOperator.take_over|) (or (not |DatabaseOperator.leads|) (<= |age:DatabaseOperator.take_over| 0.0)) (or |DatabaseOperator.leads| (<= |age:DatabaseOperator.take_over| (+ lease 2000.0))) (<= 0.0 |age:CA-12 promote|) (or $s2 (<= |age:CA-12 promote| 0.0)) (or (not $s2) (<= |age:CA-12 promote| 3000.0)) (<= 0.0 |age:held flag|) (or $s4 (<= |age:held flag| 0.0)) (or (not $s4) (<= |age:held flag| 30000.0)) (= |sent DatabaseOperator.primary_gone| (ite $s0 $s1 |sent DatabaseOperator.primary_gone|)) (= |held flag| (and |held flag| $s1)) (or |DatabaseOperator.died| |DatabaseOperator.primary_gone| |Primary.primary_up| (not (<= $s7 (- 17000.0)))) $s3 (not (<= 17000.0 lease)) (or |DatabaseOperator.primary_gone| |Primary.primary_up| (<= (- 3000.0) $s8)) (or |DatabaseOperator.primary_gone| $s9 (<= (- 8000.0) $s8)) (or $s9 |Primary.failed|) (or |DatabaseOperator.leads| (not (<= (+ |age:DatabaseOperator.take_over| $s5 $s6) (- 25000.0))) |Primary.primary_up|) (or |DatabaseOperator.leads| (not (<= (+ |age:DatabaseOperator.take_over| $s6) (- 25000.0)))) (or |Primary.primary_up| (not (<= $s10 (- 27000.0)))) (or |DatabaseOperator.died| |DatabaseOperator.leads|) (or |Primary.primary_up| |sent DatabaseOperator.primary_gone|) (or |DatabaseOperator.primary_gone| |Primary.primary_up| (not (<= (+ |age:DatabaseOperator.primary_gone told| $s5 $s6) (- 17000.0)))) (or |Primary.primary_up| (not (<= 27000.0 |age:held flag|))) (or |DatabaseOperator.died| $s11 (<= (- 13000.0) $s10)) (or |DatabaseOperator.died| |Primary.primary_up| (not (<= $s7 (- 22000.0)))) (or $s11 |Primary.failed|)))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Primary.primary_up| () Bool true)
(define-fun |$initial:Primary.failed| () Bool false)
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
(assert (not ($invariant |$initial:Primary.primary_up| |$initial:Primary.failed| |$initial:DatabaseOperator.leads| |$initial:DatabaseOperator.died| $initial.latch.1 |$initial:DatabaseOperator.primary_gone| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Primary.primary_up| Bool)
(declare-const |Primary.failed| Bool)
(declare-const |DatabaseOperator.leads| Bool)
(declare-const |DatabaseOperator.died| Bool)
(declare-const |held flag| Bool)
(declare-const |DatabaseOperator.primary_gone| Bool)
(declare-const |sent DatabaseOperator.primary_gone| Bool)
(declare-const |age:DatabaseOperator.primary_gone told| Real)
(declare-const |age:DatabaseOperator.take_over| Real)
(declare-const |age:CA-12 promote| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| |held flag| |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| |age:DatabaseOperator.primary_gone told| |age:DatabaseOperator.take_over| |age:CA-12 promote| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:DatabaseOperator.primary_gone told| $delay) 5000.0)) (=> (and $now.1 true) (<= (+ |age:DatabaseOperator.take_over| $delay) $deadline.1)) (=> (and $now.2 true) (<= (+ |age:CA-12 promote| $delay) 3000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 30000.0))))))
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
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $0.0.latch.1 |$0.0:DatabaseOperator.primary_gone| $0.0.latch.0 0.0 $left.1 $0.0.age.2 $0.0.age.3)))
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
(assert (not ($invariant |$1.0:Primary.primary_up| |$1.0:Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $1.0.latch.1 |DatabaseOperator.primary_gone| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3)))
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
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$2.0:DatabaseOperator.leads| |$2.0:DatabaseOperator.died| $2.0.latch.1 |DatabaseOperator.primary_gone| $2.0.latch.0 $2.0.age.0 $2.0.age.1 $2.0.age.2 $2.0.age.3)))
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
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$3.0:DatabaseOperator.leads| |DatabaseOperator.died| $3.0.latch.1 |DatabaseOperator.primary_gone| $3.0.latch.0 $3.0.age.0 0.0 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-12 promote
(define-fun $4.0.may () Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
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
(assert (not ($invariant |$4.0:Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $4.0.latch.1 |DatabaseOperator.primary_gone| $4.0.latch.0 $4.0.age.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |Primary.primary_up|) (not |held flag|)) (<= 30000.0 $later.3)))
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
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $5.0.latch.1 |DatabaseOperator.primary_gone| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $once.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |Primary.primary_up| $once.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
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
(declare-const lease Real)
(define-fun $chosen () Bool (and (<= 1000.0 lease) (<= 1000.0 lease)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
(define-fun $deadline.1 () Real (+ lease 2000.0))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ lease 13000.0) 30000.0))
(define-fun $piece.0 () Bool (<= 23000.0 lease))
(define-fun $piece.1 () Bool (<= 20000.0 lease))
(define-fun $piece.2 () Bool (<= 17000.0 lease))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Primary.primary_up| () Bool true)
(define-fun |$0/initial:Primary.failed| () Bool false)
(define-fun |$0/initial:DatabaseOperator.leads| () Bool true)
(define-fun |$0/initial:DatabaseOperator.died| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initial:DatabaseOperator.primary_gone| () Bool (not |$0/initial:Primary.primary_up|))
(define-fun |$0/initial:sent DatabaseOperator.primary_gone| () Bool (not |$0/initial:Primary.primary_up|))
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:DatabaseOperator.primary_gone| |$0/initial:Primary.primary_up| |$0/initial:sent DatabaseOperator.primary_gone|))
(define-fun |$0/initial.latch.1| () Bool ($latch.1 |$0/initial:Primary.primary_up| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:DatabaseOperator.primary_gone| |$0/initial.latch.0|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:DatabaseOperator.leads|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:DatabaseOperator.leads| |$0/initial:DatabaseOperator.primary_gone| |$0/initial:Primary.primary_up|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Primary.primary_up| |$0/initial.latch.1|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 5000.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) $deadline.1)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 3000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 30000.0))))))
; 0/0/1.0: Primary.primary_fails
(define-fun |$0/0/1.0.may| () Bool (not |$0/initial:Primary.failed|))
(define-fun |$0/0/1.0:Primary.failed| () Bool true)
(define-fun |$0/0/1.0:Primary.primary_up| () Bool false)
(define-fun |$0/0/1.0.latch.0| () Bool ($latch.0 |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up| |$0/initial.latch.0|))
(define-fun |$0/0/1.0.latch.1| () Bool ($latch.1 |$0/0/1.0:Primary.primary_up| |$0/initial.latch.1|))
(define-fun |$0/0/1.0.age.0| () Real (ite (and ($active.0 |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0.latch.0|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/1.0.age.2| () Real (ite (and ($active.2 |$0/initial:DatabaseOperator.leads| |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun |$0/0/1.0.age.3| () Real (ite (and ($active.3 |$0/0/1.0:Primary.primary_up| |$0/0/1.0.latch.1|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ (* (- 1.0) lease) $time.0.0 28000.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0.latch.0|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/1.0.age.0| |$0/1/delay|) |$0/0/1.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:DatabaseOperator.leads|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:DatabaseOperator.leads| |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/1.0.age.2| |$0/1/delay|) |$0/0/1.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/1.0:Primary.primary_up| |$0/0/1.0.latch.1|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/1.0.age.3| |$0/1/delay|) |$0/0/1.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/1.0.age.0| |$0/1/delay|) 5000.0)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) $deadline.1)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/1.0.age.2| |$0/1/delay|) 3000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/1.0.age.3| |$0/1/delay|) 30000.0))))))
; 0/1/2.0: DatabaseOperator.leader_dies
(define-fun |$0/1/2.0.may| () Bool (not |$0/initial:DatabaseOperator.died|))
(define-fun |$0/1/2.0:DatabaseOperator.died| () Bool true)
(define-fun |$0/1/2.0:DatabaseOperator.leads| () Bool false)
(define-fun |$0/1/2.0.latch.0| () Bool ($latch.0 |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up| |$0/0/1.0.latch.0|))
(define-fun |$0/1/2.0.latch.1| () Bool ($latch.1 |$0/0/1.0:Primary.primary_up| |$0/0/1.0.latch.1|))
(define-fun |$0/1/2.0.age.0| () Real (ite (and ($active.0 |$0/initial:DatabaseOperator.primary_gone| |$0/1/2.0.latch.0|) |$0/1/now.0|) |$0/1/later.0| 0.0))
(define-fun |$0/1/2.0.age.1| () Real (ite (and ($active.1 |$0/1/2.0:DatabaseOperator.leads|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun |$0/1/2.0.age.2| () Real (ite (and ($active.2 |$0/1/2.0:DatabaseOperator.leads| |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun |$0/1/2.0.age.3| () Real (ite (and ($active.3 |$0/0/1.0:Primary.primary_up| |$0/1/2.0.latch.1|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/initial:DatabaseOperator.primary_gone| |$0/1/2.0.latch.0|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/2.0.age.0| |$0/2/delay|) |$0/1/2.0.age.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/1/2.0:DatabaseOperator.leads|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/2.0.age.1| |$0/2/delay|) |$0/1/2.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/2.0:DatabaseOperator.leads| |$0/initial:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/2.0.age.2| |$0/2/delay|) |$0/1/2.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/0/1.0:Primary.primary_up| |$0/1/2.0.latch.1|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/2.0.age.3| |$0/2/delay|) |$0/1/2.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ |$0/1/2.0.age.0| |$0/2/delay|) 5000.0)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/2.0.age.1| |$0/2/delay|) $deadline.1)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/2.0.age.2| |$0/2/delay|) 3000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/2.0.age.3| |$0/2/delay|) 30000.0))))))
; 0/2/0.0: DatabaseOperator.primary_gone told
(define-fun |$0/2/0.0.may| () Bool (not (= |$0/1/2.0.latch.0| |$0/initial:DatabaseOperator.primary_gone|)))
(define-fun |$0/2/0.0:DatabaseOperator.primary_gone| () Bool |$0/1/2.0.latch.0|)
(define-fun |$0/2/0.0.latch.0| () Bool ($latch.0 |$0/2/0.0:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up| |$0/1/2.0.latch.0|))
(define-fun |$0/2/0.0.latch.1| () Bool ($latch.1 |$0/0/1.0:Primary.primary_up| |$0/1/2.0.latch.1|))
(define-fun |$0/2/0.0.age.2| () Real (ite (and ($active.2 |$0/1/2.0:DatabaseOperator.leads| |$0/2/0.0:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun |$0/2/0.0.age.3| () Real (ite (and ($active.3 |$0/0/1.0:Primary.primary_up| |$0/2/0.0.latch.1|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.0 30000.0))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/2/0.0:DatabaseOperator.primary_gone| |$0/2/0.0.latch.0|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/1/2.0:DatabaseOperator.leads|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/1/2.0:DatabaseOperator.leads| |$0/2/0.0:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/0.0.age.2| |$0/3/delay|) |$0/2/0.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/0/1.0:Primary.primary_up| |$0/2/0.0.latch.1|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/0.0.age.3| |$0/3/delay|) |$0/2/0.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ 0.0 |$0/3/delay|) 5000.0)) (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) $deadline.1)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/0.0.age.2| |$0/3/delay|) 3000.0)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/0.0.age.3| |$0/3/delay|) 30000.0))))))
; 0/3/5.0: held flag
(define-fun |$0/3/5.0.may| () Bool (and (and (not |$0/0/1.0:Primary.primary_up|) (not |$0/2/0.0.latch.1|)) (<= 30000.0 |$0/3/later.3|)))
(define-fun |$0/3/5.0:held flag| () Bool true)
(define-fun |$0/3/5.0.latch.0| () Bool ($latch.0 |$0/2/0.0:DatabaseOperator.primary_gone| |$0/0/1.0:Primary.primary_up| |$0/2/0.0.latch.0|))
(define-fun |$0/3/5.0.latch.1| () Bool ($latch.1 |$0/0/1.0:Primary.primary_up| |$0/3/5.0:held flag|))
(define-fun |$0/3/5.0.age.0| () Real (ite (and ($active.0 |$0/2/0.0:DatabaseOperator.primary_gone| |$0/3/5.0.latch.0|) |$0/3/now.0|) |$0/3/later.0| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/1.0.may| |$0/1/may-wait| |$0/1/2.0.may| |$0/2/may-wait| |$0/2/0.0.may| |$0/3/may-wait| |$0/3/5.0.may| |$0/3/5.0.latch.1|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Primary.primary_up| () Bool true)
(define-fun |$1/initial:Primary.failed| () Bool false)
(define-fun |$1/initial:DatabaseOperator.leads| () Bool true)
(define-fun |$1/initial:DatabaseOperator.died| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initial:DatabaseOperator.primary_gone| () Bool (not |$1/initial:Primary.primary_up|))
(define-fun |$1/initial:sent DatabaseOperator.primary_gone| () Bool (not |$1/initial:Primary.primary_up|))
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:DatabaseOperator.primary_gone| |$1/initial:Primary.primary_up| |$1/initial:sent DatabaseOperator.primary_gone|))
(define-fun |$1/initial.latch.1| () Bool ($latch.1 |$1/initial:Primary.primary_up| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:DatabaseOperator.primary_gone| |$1/initial.latch.0|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:DatabaseOperator.leads|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:DatabaseOperator.leads| |$1/initial:DatabaseOperator.primary_gone| |$1/initial:Primary.primary_up|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:Primary.primary_up| |$1/initial.latch.1|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 5000.0)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) $deadline.1)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 3000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) 30000.0))))))
; 1/0/1.0: Primary.primary_fails
(define-fun |$1/0/1.0.may| () Bool (not |$1/initial:Primary.failed|))
(define-fun |$1/0/1.0:Primary.failed| () Bool true)
(define-fun |$1/0/1.0:Primary.primary_up| () Bool false)
(define-fun |$1/0/1.0.latch.0| () Bool ($latch.0 |$1/initial:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up| |$1/initial.latch.0|))
(define-fun |$1/0/1.0.latch.1| () Bool ($latch.1 |$1/0/1.0:Primary.primary_up| |$1/initial.latch.1|))
(define-fun |$1/0/1.0.age.0| () Real (ite (and ($active.0 |$1/initial:DatabaseOperator.primary_gone| |$1/0/1.0.latch.0|) |$1/0/now.0|) |$1/0/later.0| 0.0))
(define-fun |$1/0/1.0.age.2| () Real (ite (and ($active.2 |$1/initial:DatabaseOperator.leads| |$1/initial:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun |$1/0/1.0.age.3| () Real (ite (and ($active.3 |$1/0/1.0:Primary.primary_up| |$1/0/1.0.latch.1|) |$1/0/now.3|) |$1/0/later.3| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ (* (- 1.0) lease) $time.1.0 25000.0))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:DatabaseOperator.primary_gone| |$1/0/1.0.latch.0|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/1.0.age.0| |$1/1/delay|) |$1/0/1.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/initial:DatabaseOperator.leads|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:DatabaseOperator.leads| |$1/initial:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/1.0.age.2| |$1/1/delay|) |$1/0/1.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/0/1.0:Primary.primary_up| |$1/0/1.0.latch.1|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/1.0.age.3| |$1/1/delay|) |$1/0/1.0.age.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/1.0.age.0| |$1/1/delay|) 5000.0)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/left.1| |$1/1/delay|) $deadline.1)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/1.0.age.2| |$1/1/delay|) 3000.0)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/1.0.age.3| |$1/1/delay|) 30000.0))))))
; 1/1/0.0: DatabaseOperator.primary_gone told
(define-fun |$1/1/0.0.may| () Bool (not (= |$1/0/1.0.latch.0| |$1/initial:DatabaseOperator.primary_gone|)))
(define-fun |$1/1/0.0:DatabaseOperator.primary_gone| () Bool |$1/0/1.0.latch.0|)
(define-fun |$1/1/0.0.latch.0| () Bool ($latch.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up| |$1/0/1.0.latch.0|))
(define-fun |$1/1/0.0.latch.1| () Bool ($latch.1 |$1/0/1.0:Primary.primary_up| |$1/0/1.0.latch.1|))
(define-fun |$1/1/0.0.age.2| () Real (ite (and ($active.2 |$1/initial:DatabaseOperator.leads| |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun |$1/1/0.0.age.3| () Real (ite (and ($active.3 |$1/0/1.0:Primary.primary_up| |$1/1/0.0.latch.1|) |$1/1/now.3|) |$1/1/later.3| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ (* (- 1.0) lease) $time.1.0 28000.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/1/0.0.latch.0|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/initial:DatabaseOperator.leads|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/initial:DatabaseOperator.leads| |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/0.0.age.2| |$1/2/delay|) |$1/1/0.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/0/1.0:Primary.primary_up| |$1/1/0.0.latch.1|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/0.0.age.3| |$1/2/delay|) |$1/1/0.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) 5000.0)) (=> (and |$1/2/now.1| true) (<= (+ |$1/1/left.1| |$1/2/delay|) $deadline.1)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/0.0.age.2| |$1/2/delay|) 3000.0)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/0.0.age.3| |$1/2/delay|) 30000.0))))))
; 1/2/2.0: DatabaseOperator.leader_dies
(define-fun |$1/2/2.0.may| () Bool (not |$1/initial:DatabaseOperator.died|))
(define-fun |$1/2/2.0:DatabaseOperator.died| () Bool true)
(define-fun |$1/2/2.0:DatabaseOperator.leads| () Bool false)
(define-fun |$1/2/2.0.latch.0| () Bool ($latch.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up| |$1/1/0.0.latch.0|))
(define-fun |$1/2/2.0.latch.1| () Bool ($latch.1 |$1/0/1.0:Primary.primary_up| |$1/1/0.0.latch.1|))
(define-fun |$1/2/2.0.age.0| () Real (ite (and ($active.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/2/2.0.latch.0|) |$1/2/now.0|) |$1/2/later.0| 0.0))
(define-fun |$1/2/2.0.age.1| () Real (ite (and ($active.1 |$1/2/2.0:DatabaseOperator.leads|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun |$1/2/2.0.age.2| () Real (ite (and ($active.2 |$1/2/2.0:DatabaseOperator.leads| |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|) |$1/2/now.2|) |$1/2/later.2| 0.0))
(define-fun |$1/2/2.0.age.3| () Real (ite (and ($active.3 |$1/0/1.0:Primary.primary_up| |$1/2/2.0.latch.1|) |$1/2/now.3|) |$1/2/later.3| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.0 30000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/2/2.0.latch.0|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/2.0.age.0| |$1/3/delay|) |$1/2/2.0.age.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/2.0:DatabaseOperator.leads|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/2.0.age.1| |$1/3/delay|) |$1/2/2.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/2.0:DatabaseOperator.leads| |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/2.0.age.2| |$1/3/delay|) |$1/2/2.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/0/1.0:Primary.primary_up| |$1/2/2.0.latch.1|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ |$1/2/2.0.age.3| |$1/3/delay|) |$1/2/2.0.age.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/2.0.age.0| |$1/3/delay|) 5000.0)) (=> (and |$1/3/now.1| true) (<= (+ |$1/2/2.0.age.1| |$1/3/delay|) $deadline.1)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/2.0.age.2| |$1/3/delay|) 3000.0)) (=> (and |$1/3/now.3| true) (<= (+ |$1/2/2.0.age.3| |$1/3/delay|) 30000.0))))))
; 1/3/5.0: held flag
(define-fun |$1/3/5.0.may| () Bool (and (and (not |$1/0/1.0:Primary.primary_up|) (not |$1/2/2.0.latch.1|)) (<= 30000.0 |$1/3/later.3|)))
(define-fun |$1/3/5.0:held flag| () Bool true)
(define-fun |$1/3/5.0.latch.0| () Bool ($latch.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/0/1.0:Primary.primary_up| |$1/2/2.0.latch.0|))
(define-fun |$1/3/5.0.latch.1| () Bool ($latch.1 |$1/0/1.0:Primary.primary_up| |$1/3/5.0:held flag|))
(define-fun |$1/3/5.0.age.0| () Real (ite (and ($active.0 |$1/1/0.0:DatabaseOperator.primary_gone| |$1/3/5.0.latch.0|) |$1/3/now.0|) |$1/3/later.0| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/1.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/2.0.may| |$1/3/may-wait| |$1/3/5.0.may| |$1/3/5.0.latch.1|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Primary.primary_up| () Bool true)
(define-fun |$2/initial:Primary.failed| () Bool false)
(define-fun |$2/initial:DatabaseOperator.leads| () Bool true)
(define-fun |$2/initial:DatabaseOperator.died| () Bool false)
(define-fun |$2/initial:held flag| () Bool false)
(define-fun |$2/initial:DatabaseOperator.primary_gone| () Bool (not |$2/initial:Primary.primary_up|))
(define-fun |$2/initial:sent DatabaseOperator.primary_gone| () Bool (not |$2/initial:Primary.primary_up|))
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0| () Bool ($latch.0 |$2/initial:DatabaseOperator.primary_gone| |$2/initial:Primary.primary_up| |$2/initial:sent DatabaseOperator.primary_gone|))
(define-fun |$2/initial.latch.1| () Bool ($latch.1 |$2/initial:Primary.primary_up| |$2/initial:held flag|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:DatabaseOperator.primary_gone| |$2/initial.latch.0|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:DatabaseOperator.leads|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:DatabaseOperator.leads| |$2/initial:DatabaseOperator.primary_gone| |$2/initial:Primary.primary_up|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/now.3| () Bool ($active.3 |$2/initial:Primary.primary_up| |$2/initial.latch.1|))
(define-fun |$2/0/later.3| () Real (ite |$2/0/now.3| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/0/now.3| |$2/0/later.3| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.0| true) (<= (+ 0.0 |$2/0/delay|) 5000.0)) (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) $deadline.1)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 3000.0)) (=> (and |$2/0/now.3| true) (<= (+ 0.0 |$2/0/delay|) 30000.0))))))
; 2/0/1.0: Primary.primary_fails
(define-fun |$2/0/1.0.may| () Bool (not |$2/initial:Primary.failed|))
(define-fun |$2/0/1.0:Primary.failed| () Bool true)
(define-fun |$2/0/1.0:Primary.primary_up| () Bool false)
(define-fun |$2/0/1.0.latch.0| () Bool ($latch.0 |$2/initial:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up| |$2/initial.latch.0|))
(define-fun |$2/0/1.0.latch.1| () Bool ($latch.1 |$2/0/1.0:Primary.primary_up| |$2/initial.latch.1|))
(define-fun |$2/0/1.0.age.0| () Real (ite (and ($active.0 |$2/initial:DatabaseOperator.primary_gone| |$2/0/1.0.latch.0|) |$2/0/now.0|) |$2/0/later.0| 0.0))
(define-fun |$2/0/1.0.age.2| () Real (ite (and ($active.2 |$2/initial:DatabaseOperator.leads| |$2/initial:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|) |$2/0/now.2|) |$2/0/later.2| 0.0))
(define-fun |$2/0/1.0.age.3| () Real (ite (and ($active.3 |$2/0/1.0:Primary.primary_up| |$2/0/1.0.latch.1|) |$2/0/now.3|) |$2/0/later.3| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ (* (- 1.0) lease) $time.2.0 22000.0))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/initial:DatabaseOperator.primary_gone| |$2/0/1.0.latch.0|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/1.0.age.0| |$2/1/delay|) |$2/0/1.0.age.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/initial:DatabaseOperator.leads|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/left.1| |$2/1/delay|) |$2/0/left.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:DatabaseOperator.leads| |$2/initial:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/1.0.age.2| |$2/1/delay|) |$2/0/1.0.age.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/now.3| () Bool ($active.3 |$2/0/1.0:Primary.primary_up| |$2/0/1.0.latch.1|))
(define-fun |$2/1/later.3| () Real (ite |$2/1/now.3| (+ |$2/0/1.0.age.3| |$2/1/delay|) |$2/0/1.0.age.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/1/now.3| |$2/1/later.3| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.0| true) (<= (+ |$2/0/1.0.age.0| |$2/1/delay|) 5000.0)) (=> (and |$2/1/now.1| true) (<= (+ |$2/0/left.1| |$2/1/delay|) $deadline.1)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/1.0.age.2| |$2/1/delay|) 3000.0)) (=> (and |$2/1/now.3| true) (<= (+ |$2/0/1.0.age.3| |$2/1/delay|) 30000.0))))))
; 2/1/0.0: DatabaseOperator.primary_gone told
(define-fun |$2/1/0.0.may| () Bool (not (= |$2/0/1.0.latch.0| |$2/initial:DatabaseOperator.primary_gone|)))
(define-fun |$2/1/0.0:DatabaseOperator.primary_gone| () Bool |$2/0/1.0.latch.0|)
(define-fun |$2/1/0.0.latch.0| () Bool ($latch.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up| |$2/0/1.0.latch.0|))
(define-fun |$2/1/0.0.latch.1| () Bool ($latch.1 |$2/0/1.0:Primary.primary_up| |$2/0/1.0.latch.1|))
(define-fun |$2/1/0.0.age.2| () Real (ite (and ($active.2 |$2/initial:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|) |$2/1/now.2|) |$2/1/later.2| 0.0))
(define-fun |$2/1/0.0.age.3| () Real (ite (and ($active.3 |$2/0/1.0:Primary.primary_up| |$2/1/0.0.latch.1|) |$2/1/now.3|) |$2/1/later.3| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ (* (- 1.0) lease) $time.2.0 25000.0))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/1/0.0.latch.0|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/initial:DatabaseOperator.leads|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ |$2/1/left.1| |$2/2/delay|) |$2/1/left.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/initial:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/0.0.age.2| |$2/2/delay|) |$2/1/0.0.age.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/now.3| () Bool ($active.3 |$2/0/1.0:Primary.primary_up| |$2/1/0.0.latch.1|))
(define-fun |$2/2/later.3| () Real (ite |$2/2/now.3| (+ |$2/1/0.0.age.3| |$2/2/delay|) |$2/1/0.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/2/now.3| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.0| true) (<= (+ 0.0 |$2/2/delay|) 5000.0)) (=> (and |$2/2/now.1| true) (<= (+ |$2/1/left.1| |$2/2/delay|) $deadline.1)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/0.0.age.2| |$2/2/delay|) 3000.0)) (=> (and |$2/2/now.3| true) (<= (+ |$2/1/0.0.age.3| |$2/2/delay|) 30000.0))))))
; 2/2/2.0: DatabaseOperator.leader_dies
(define-fun |$2/2/2.0.may| () Bool (not |$2/initial:DatabaseOperator.died|))
(define-fun |$2/2/2.0:DatabaseOperator.died| () Bool true)
(define-fun |$2/2/2.0:DatabaseOperator.leads| () Bool false)
(define-fun |$2/2/2.0.latch.0| () Bool ($latch.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up| |$2/1/0.0.latch.0|))
(define-fun |$2/2/2.0.latch.1| () Bool ($latch.1 |$2/0/1.0:Primary.primary_up| |$2/1/0.0.latch.1|))
(define-fun |$2/2/2.0.age.0| () Real (ite (and ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/2/2.0.latch.0|) |$2/2/now.0|) |$2/2/later.0| 0.0))
(define-fun |$2/2/2.0.age.1| () Real (ite (and ($active.1 |$2/2/2.0:DatabaseOperator.leads|) |$2/2/now.1|) |$2/2/later.1| 0.0))
(define-fun |$2/2/2.0.age.2| () Real (ite (and ($active.2 |$2/2/2.0:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|) |$2/2/now.2|) |$2/2/later.2| 0.0))
(define-fun |$2/2/2.0.age.3| () Real (ite (and ($active.3 |$2/0/1.0:Primary.primary_up| |$2/2/2.0.latch.1|) |$2/2/now.3|) |$2/2/later.3| 0.0))
(define-fun $time.2.3 () Real (let (($s0 (+ $time.2.0 27000.0))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/now.0| () Bool ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/2/2.0.latch.0|))
(define-fun |$2/3/later.0| () Real (ite |$2/3/now.0| (+ |$2/2/2.0.age.0| |$2/3/delay|) |$2/2/2.0.age.0|))
(define-fun |$2/3/left.0| () Real (ite |$2/3/now.0| |$2/3/later.0| 0.0))
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/2/2.0:DatabaseOperator.leads|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/2.0.age.1| |$2/3/delay|) |$2/2/2.0.age.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/2/2.0:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/2.0.age.2| |$2/3/delay|) |$2/2/2.0.age.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/now.3| () Bool ($active.3 |$2/0/1.0:Primary.primary_up| |$2/2/2.0.latch.1|))
(define-fun |$2/3/later.3| () Real (ite |$2/3/now.3| (+ |$2/2/2.0.age.3| |$2/3/delay|) |$2/2/2.0.age.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/3/now.3| |$2/3/later.3| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.0| true) (<= (+ |$2/2/2.0.age.0| |$2/3/delay|) 5000.0)) (=> (and |$2/3/now.1| true) (<= (+ |$2/2/2.0.age.1| |$2/3/delay|) $deadline.1)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/2.0.age.2| |$2/3/delay|) 3000.0)) (=> (and |$2/3/now.3| true) (<= (+ |$2/2/2.0.age.3| |$2/3/delay|) 30000.0))))))
; 2/3/3.0: DatabaseOperator.take_over
(define-fun |$2/3/3.0.may| () Bool (not |$2/2/2.0:DatabaseOperator.leads|))
(define-fun |$2/3/3.0:DatabaseOperator.leads| () Bool true)
(define-fun |$2/3/3.0.latch.0| () Bool ($latch.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up| |$2/2/2.0.latch.0|))
(define-fun |$2/3/3.0.latch.1| () Bool ($latch.1 |$2/0/1.0:Primary.primary_up| |$2/2/2.0.latch.1|))
(define-fun |$2/3/3.0.age.0| () Real (ite (and ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/3/3.0.latch.0|) |$2/3/now.0|) |$2/3/later.0| 0.0))
(define-fun |$2/3/3.0.age.2| () Real (ite (and ($active.2 |$2/3/3.0:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|) |$2/3/now.2|) |$2/3/later.2| 0.0))
(define-fun |$2/3/3.0.age.3| () Real (ite (and ($active.3 |$2/0/1.0:Primary.primary_up| |$2/3/3.0.latch.1|) |$2/3/now.3|) |$2/3/later.3| 0.0))
(define-fun $time.2.4 () Real (let (($s0 (+ $time.2.0 30000.0))) (ite (<= $time.2.3 $s0) $s0 $time.2.3)))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/now.0| () Bool ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/3/3.0.latch.0|))
(define-fun |$2/4/later.0| () Real (ite |$2/4/now.0| (+ |$2/3/3.0.age.0| |$2/4/delay|) |$2/3/3.0.age.0|))
(define-fun |$2/4/left.0| () Real (ite |$2/4/now.0| |$2/4/later.0| 0.0))
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/3/3.0:DatabaseOperator.leads|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/3/3.0:DatabaseOperator.leads| |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/3.0.age.2| |$2/4/delay|) |$2/3/3.0.age.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/now.3| () Bool ($active.3 |$2/0/1.0:Primary.primary_up| |$2/3/3.0.latch.1|))
(define-fun |$2/4/later.3| () Real (ite |$2/4/now.3| (+ |$2/3/3.0.age.3| |$2/4/delay|) |$2/3/3.0.age.3|))
(define-fun |$2/4/left.3| () Real (ite |$2/4/now.3| |$2/4/later.3| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.0| true) (<= (+ |$2/3/3.0.age.0| |$2/4/delay|) 5000.0)) (=> (and |$2/4/now.1| true) (<= (+ 0.0 |$2/4/delay|) $deadline.1)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/3.0.age.2| |$2/4/delay|) 3000.0)) (=> (and |$2/4/now.3| true) (<= (+ |$2/3/3.0.age.3| |$2/4/delay|) 30000.0))))))
; 2/4/5.0: held flag
(define-fun |$2/4/5.0.may| () Bool (and (and (not |$2/0/1.0:Primary.primary_up|) (not |$2/3/3.0.latch.1|)) (<= 30000.0 |$2/4/later.3|)))
(define-fun |$2/4/5.0:held flag| () Bool true)
(define-fun |$2/4/5.0.latch.0| () Bool ($latch.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/0/1.0:Primary.primary_up| |$2/3/3.0.latch.0|))
(define-fun |$2/4/5.0.latch.1| () Bool ($latch.1 |$2/0/1.0:Primary.primary_up| |$2/4/5.0:held flag|))
(define-fun |$2/4/5.0.age.0| () Real (ite (and ($active.0 |$2/1/0.0:DatabaseOperator.primary_gone| |$2/4/5.0.latch.0|) |$2/4/now.0|) |$2/4/later.0| 0.0))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/1.0.may| |$2/1/may-wait| |$2/1/0.0.may| |$2/2/may-wait| |$2/2/2.0.may| |$2/3/may-wait| |$2/3/3.0.may| |$2/4/may-wait| |$2/4/5.0.may| |$2/4/5.0.latch.1|)))
(set-info :status unsat)
(check-sat)
(pop 1)
