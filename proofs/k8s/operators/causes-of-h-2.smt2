;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/operators.stpa",
;;  "content": "sha256:b3f3218517336f03fdbf9d148e11ae386b65e625b7d751176e43e5ffa512d5fb",
;;  "found by": "zones",
;;  "system": "Operators",
;;  "claim": [
;;   "causes",
;;   "H-2"
;;  ],
;;  "says": "closed runs reach H-2 in these ways and no other: {HS-5, UCA-18}, {HS-5, UCA-250}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-5"
;;    ],
;;    "forbidden": {
;;     "UCA-18": [
;;      3
;;     ],
;;     "UCA-250": [
;;      3
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-5"
;;    ],
;;    "patterns": [
;;     "UCA-18"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-5"
;;    ],
;;    "patterns": [
;;     "UCA-250"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "permit UCA-18": true,
;;     "permit UCA-250": false,
;;     "permit UCA-252": false
;;    },
;;    "initial": {},
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
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "28000",
;;     "60000",
;;     "60000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-18": false,
;;     "permit UCA-250": true,
;;     "permit UCA-252": false
;;    },
;;    "initial": {},
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
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "28000",
;;     "60000",
;;     "60000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no run reaches H-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
(define-fun $latch.2 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
(define-fun $invariant ((|Primary.primary_up| Bool) (|Primary.failed| Bool) (|DatabaseOperator.leads| Bool) (|DatabaseOperator.died| Bool) (|held flag| Bool) (|hazard over| Bool) (|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool) (|age:DatabaseOperator.primary_gone told| Real) (|age:DatabaseOperator.take_over| Real) (|age:CA-12 promote| Real) (|age:held flag| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |hazard over|))) (let (($s2 (not |DatabaseOperator.primary_gone|))) (let (($s3 (not |sent DatabaseOperator.primary_gone|))) (let (($s4 (not |DatabaseOperator.leads|))) (let (($s5 (<= 0.0 |age:DatabaseOperator.take_over|))) (let (($s6 (<= 0.0 |age:DatabaseOperator.primary_gone told|))) (let (($s7 (<= 0.0 |age:held flag|))) (let (($s8 (<= |age:held flag| 5000.0))) (let (($s9 (<= (+ |age:held flag| (* (- 1.0) |age:DatabaseOperator.primary_gone told|)) 0.0))) (let (($s10 (and $s2 |sent DatabaseOperator.primary_gone| $s6 $s7 $s8 $s9))) (let (($s11 (<= 0.0 |age:CA-12 promote|))) (let (($s12 (+ |age:held flag| (* (- 1.0) |age:CA-12 promote|)))) (or (and |Primary.primary_up| (or (and (not |Primary.failed|) (or (and |DatabaseOperator.leads| $s0 $s1 $s2 $s3) (and $s4 |DatabaseOperator.died| $s0 $s1 $s2 $s3 $s5))) (and |Primary.failed| (or (and |DatabaseOperator.leads| $s0 $s1 (or (and |DatabaseOperator.primary_gone| $s3 $s6) (and $s2 $s3))) (and $s4 |DatabaseOperator.died| $s0 $s1 (or (and |DatabaseOperator.primary_gone| $s3 $s6 $s5) (and $s2 $s3 $s5))))))) (and (not |Primary.primary_up|) |Primary.failed| (or (and |DatabaseOperator.leads| (or (and (not |DatabaseOperator.died|) $s0 $s1 (or $s10 (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s7 (<= |age:held flag| 8000.0) (<= $s12 5000.0)))) (and |DatabaseOperator.died| $s0 $s1 (or $s10 (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s7 (<= |age:held flag| 28000.0) (<= $s12 25000.0)))))) (and $s4 |DatabaseOperator.died| $s0 $s1 (or (and $s2 |sent DatabaseOperator.primary_gone| $s6 $s5 $s7 $s8 $s9) (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s5 $s7 (<= |age:held flag| 25000.0) (<= (+ |age:held flag| (* (- 1.0) |age:DatabaseOperator.take_over|)) 8000.0)))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Primary.primary_up| () Bool true)
(define-fun |$initial:Primary.failed| () Bool false)
(define-fun |$initial:DatabaseOperator.leads| () Bool true)
(define-fun |$initial:DatabaseOperator.died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun |$initial:sent DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:DatabaseOperator.primary_gone| |$initial:Primary.primary_up| |$initial:sent DatabaseOperator.primary_gone|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Primary.primary_up| |$initial:held flag|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:hazard over| $initial.latch.1))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Primary.primary_up| |$initial:Primary.failed| |$initial:DatabaseOperator.leads| |$initial:DatabaseOperator.died| $initial.latch.1 $initial.latch.2 |$initial:DatabaseOperator.primary_gone| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Primary.primary_up| Bool)
(declare-const |Primary.failed| Bool)
(declare-const |DatabaseOperator.leads| Bool)
(declare-const |DatabaseOperator.died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |DatabaseOperator.primary_gone| Bool)
(declare-const |sent DatabaseOperator.primary_gone| Bool)
(declare-const |age:DatabaseOperator.primary_gone told| Real)
(declare-const |age:DatabaseOperator.take_over| Real)
(declare-const |age:CA-12 promote| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| |held flag| |hazard over| |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| |age:DatabaseOperator.primary_gone told| |age:DatabaseOperator.take_over| |age:CA-12 promote| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:DatabaseOperator.primary_gone told| $delay) 5000.0)) (=> (and $now.1 true) (<= (+ |age:DatabaseOperator.take_over| $delay) 17000.0)) (=> (and $now.2 true) (<= (+ |age:CA-12 promote| $delay) 3000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: DatabaseOperator.primary_gone told
(define-fun $0.0.may () Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
(define-fun |$0.0:DatabaseOperator.primary_gone| () Bool |sent DatabaseOperator.primary_gone|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |hazard over| $0.0.latch.1))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $0.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, DatabaseOperator.primary_gone told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $0.0.latch.1 $0.0.latch.2 |$0.0:DatabaseOperator.primary_gone| $0.0.latch.0 0.0 $left.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Primary.primary_fails
(define-fun $1.0.may () Bool (not |Primary.failed|))
(define-fun |$1.0:Primary.failed| () Bool true)
(define-fun |$1.0:Primary.primary_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:Primary.primary_up| |held flag|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |hazard over| $1.0.latch.1))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Primary.primary_up| $1.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Primary.primary_fails
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Primary.primary_up| |$1.0:Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $1.0.latch.1 $1.0.latch.2 |DatabaseOperator.primary_gone| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: DatabaseOperator.leader_dies
(define-fun $2.0.may () Bool (not |DatabaseOperator.died|))
(define-fun |$2.0:DatabaseOperator.died| () Bool true)
(define-fun |$2.0:DatabaseOperator.leads| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |hazard over| $2.0.latch.1))
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
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$2.0:DatabaseOperator.leads| |$2.0:DatabaseOperator.died| $2.0.latch.1 $2.0.latch.2 |DatabaseOperator.primary_gone| $2.0.latch.0 $2.0.age.0 $2.0.age.1 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: DatabaseOperator.take_over
(define-fun $3.0.may () Bool (not |DatabaseOperator.leads|))
(define-fun |$3.0:DatabaseOperator.leads| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |hazard over| $3.0.latch.1))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $3.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, DatabaseOperator.take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$3.0:DatabaseOperator.leads| |DatabaseOperator.died| $3.0.latch.1 $3.0.latch.2 |DatabaseOperator.primary_gone| $3.0.latch.0 $3.0.age.0 0.0 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-12 promote
(define-fun $4.0.may () Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
(define-fun |$4.0:Primary.primary_up| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$4.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:Primary.primary_up| |held flag|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |hazard over| $4.0.latch.1))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Primary.primary_up| $4.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $4.0.latch.1 $4.0.latch.2 |DatabaseOperator.primary_gone| $4.0.latch.0 $4.0.age.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |Primary.primary_up|) (not |held flag|)) (<= 60000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |$5.0:held flag|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |hazard over| $5.0.latch.1))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $5.0.latch.0) $now.0) $later.0 0.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $5.0.latch.1 $5.0.latch.2 |DatabaseOperator.primary_gone| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $once.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $once.latch.2 () Bool ($latch.2 |hazard over| $once.latch.1))
(define-fun $twice.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |Primary.primary_up| $once.latch.1))
(define-fun $twice.latch.2 () Bool ($latch.2 $once.latch.2 $twice.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2))))
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
; proof 2: no closed run reaches H-2 with HS-5 without showing UCA-18, UCA-250
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const |permit UCA-18| Bool)
(declare-const |permit UCA-250| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-18|) (not |permit UCA-250|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
(define-fun $latch.2 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|long CA-12 promote| Bool) (|open CA-12 promote| Bool) (|shown UCA-18| Bool)) Bool (or |shown UCA-18| (and |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| |Primary.primary_up|)))
(define-fun $latch.3 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|hazard over| Bool) (|open CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (ite |open CA-12 promote| |counted CA-12 promote| (not |hazard over|))))
(define-fun $latch.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and |long CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and |past CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.6 ((|Primary.primary_up| Bool)) Bool (not |Primary.primary_up|))
(define-fun $latch.7 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; long CA-12 promote
(define-fun $active.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |long CA-12 promote|)))
; past CA-12 promote
(define-fun $active.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |past CA-12 promote|)))
; the invariant
(define-fun $invariant ((|Primary.primary_up| Bool) (|Primary.failed| Bool) (|DatabaseOperator.leads| Bool) (|DatabaseOperator.died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-18| Bool) (|open CA-12 promote| Bool) (|counted CA-12 promote| Bool) (|long CA-12 promote| Bool) (|past CA-12 promote| Bool) (|shown UCA-250| Bool) (|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool) (|age:DatabaseOperator.primary_gone told| Real) (|age:DatabaseOperator.take_over| Real) (|age:CA-12 promote| Real) (|age:held flag| Real) (|age:long CA-12 promote| Real) (|age:past CA-12 promote| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |hazard over|))) (let (($s2 (not |shown UCA-18|))) (let (($s3 (not |open CA-12 promote|))) (let (($s4 (not |counted CA-12 promote|))) (let (($s5 (not |long CA-12 promote|))) (let (($s6 (not |past CA-12 promote|))) (let (($s7 (not |shown UCA-250|))) (let (($s8 (not |DatabaseOperator.primary_gone|))) (let (($s9 (not |sent DatabaseOperator.primary_gone|))) (let (($s10 (not |DatabaseOperator.leads|))) (let (($s11 (<= 0.0 |age:DatabaseOperator.take_over|))) (let (($s12 (<= 0.0 |age:DatabaseOperator.primary_gone told|))) (let (($s13 (or (and |DatabaseOperator.primary_gone| $s9 $s12) (and $s8 $s9)))) (let (($s14 (or (and |DatabaseOperator.primary_gone| $s9 $s12 $s11) (and $s8 $s9 $s11)))) (let (($s15 (<= 0.0 |age:held flag|))) (let (($s16 (<= 0.0 |age:long CA-12 promote|))) (let (($s17 (<= 0.0 |age:past CA-12 promote|))) (let (($s18 (<= |age:held flag| 5000.0))) (let (($s19 (* (- 1.0) |age:DatabaseOperator.primary_gone told|))) (let (($s20 (<= (+ |age:held flag| $s19) 0.0))) (let (($s21 (* (- 1.0) |age:long CA-12 promote|))) (let (($s22 (<= (+ |age:held flag| $s21) 0.0))) (let (($s23 (<= |age:long CA-12 promote| 5000.0))) (let (($s24 (<= (+ |age:long CA-12 promote| $s19) 0.0))) (let (($s25 (* (- 1.0) |age:held flag|))) (let (($s26 (<= (+ |age:long CA-12 promote| $s25) 0.0))) (let (($s27 (<= |age:past CA-12 promote| 5000.0))) (let (($s28 (<= (+ |age:past CA-12 promote| $s19) 0.0))) (let (($s29 (<= (+ |age:past CA-12 promote| $s25) 0.0))) (let (($s30 (<= (+ |age:past CA-12 promote| $s21) 0.0))) (let (($s31 (<= |age:held flag| 28000.0))) (let (($s32 (<= |age:long CA-12 promote| 28000.0))) (let (($s33 (<= |age:past CA-12 promote| 28000.0))) (let (($s34 (<= 28000.0 |age:held flag|))) (let (($s35 (<= |age:held flag| 60000.0))) (let (($s36 (<= |age:past CA-12 promote| 60000.0))) (let (($s37 (< 28000.0 |age:held flag|))) (and (not |permit UCA-18|) (not |permit UCA-250|) (or (and |Primary.primary_up| (or (and (not |Primary.failed|) (or (and |DatabaseOperator.leads| $s0 $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s8 $s9) (and $s10 |DatabaseOperator.died| $s0 $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s11))) (and |Primary.failed| (or (and |DatabaseOperator.leads| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 $s13) (and |hazard over| $s2 $s3 $s4 $s5 $s6 |shown UCA-250| $s13))) (and $s10 |DatabaseOperator.died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 $s14) (and |hazard over| $s2 $s3 $s4 $s5 $s6 |shown UCA-250| $s14))))))) (and (not |Primary.primary_up|) |Primary.failed| (or (and |DatabaseOperator.leads| (or (and $s0 $s1 $s2 |open CA-12 promote| |counted CA-12 promote| (or (and $s5 $s6 $s7 (or (and $s8 |sent DatabaseOperator.primary_gone| $s12 $s15 $s16 $s17 $s18 $s20 $s22 $s23 $s24 $s26 $s27 $s28 $s29 $s30) (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s15 $s16 $s17 $s31 $s22 $s32 $s26 $s33 $s29 $s30))) (and |long CA-12 promote| (or (and $s6 $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s34 $s17 $s35 $s36 $s29) (and |past CA-12 promote| $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s37 $s35))))) (and |held flag| |hazard over| $s2 |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| (or (and $s6 $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s17) (and |past CA-12 promote| $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone|))))) (and $s10 |DatabaseOperator.died| (or (and $s0 $s1 $s2 |open CA-12 promote| |counted CA-12 promote| (or (and $s5 $s6 $s7 (or (and $s8 |sent DatabaseOperator.primary_gone| $s12 $s11 $s15 $s16 $s17 $s18 $s20 $s22 $s23 $s24 $s26 $s27 $s28 $s29 $s30) (and |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s15 $s16 $s17 $s31 $s22 $s32 $s26 $s33 $s29 $s30))) (and |long CA-12 promote| (or (and $s6 $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s34 $s17 $s35 $s36 $s29) (and |past CA-12 promote| $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s37 $s35))))) (and |held flag| |hazard over| $s2 |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| (or (and $s6 $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11 $s17) (and |past CA-12 promote| $s7 |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| $s11))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Primary.primary_up| () Bool true)
(define-fun |$initial:Primary.failed| () Bool false)
(define-fun |$initial:DatabaseOperator.leads| () Bool true)
(define-fun |$initial:DatabaseOperator.died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-18| () Bool false)
(define-fun |$initial:open CA-12 promote| () Bool false)
(define-fun |$initial:counted CA-12 promote| () Bool false)
(define-fun |$initial:long CA-12 promote| () Bool false)
(define-fun |$initial:past CA-12 promote| () Bool false)
(define-fun |$initial:shown UCA-250| () Bool false)
(define-fun |$initial:DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun |$initial:sent DatabaseOperator.primary_gone| () Bool (not |$initial:Primary.primary_up|))
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:DatabaseOperator.primary_gone| |$initial:Primary.primary_up| |$initial:sent DatabaseOperator.primary_gone|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Primary.primary_up| |$initial:held flag|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Primary.primary_up| |$initial:counted CA-12 promote| |$initial:long CA-12 promote| |$initial:open CA-12 promote| |$initial:shown UCA-18|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Primary.primary_up| |$initial:counted CA-12 promote| |$initial:hazard over| |$initial:open CA-12 promote|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:Primary.primary_up| |$initial:long CA-12 promote|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Primary.primary_up| |$initial:past CA-12 promote|))
(define-fun $initial.latch.6 () Bool ($latch.6 |$initial:Primary.primary_up|))
(define-fun $initial.latch.7 () Bool ($latch.7 |$initial:hazard over| $initial.latch.1))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Primary.primary_up| |$initial:Primary.failed| |$initial:DatabaseOperator.leads| |$initial:DatabaseOperator.died| $initial.latch.1 $initial.latch.7 $initial.latch.2 $initial.latch.6 $initial.latch.3 $initial.latch.4 $initial.latch.5 |$initial:shown UCA-250| |$initial:DatabaseOperator.primary_gone| $initial.latch.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Primary.primary_up| Bool)
(declare-const |Primary.failed| Bool)
(declare-const |DatabaseOperator.leads| Bool)
(declare-const |DatabaseOperator.died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-18| Bool)
(declare-const |open CA-12 promote| Bool)
(declare-const |counted CA-12 promote| Bool)
(declare-const |long CA-12 promote| Bool)
(declare-const |past CA-12 promote| Bool)
(declare-const |shown UCA-250| Bool)
(declare-const |DatabaseOperator.primary_gone| Bool)
(declare-const |sent DatabaseOperator.primary_gone| Bool)
(declare-const |age:DatabaseOperator.primary_gone told| Real)
(declare-const |age:DatabaseOperator.take_over| Real)
(declare-const |age:CA-12 promote| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-12 promote| Real)
(declare-const |age:past CA-12 promote| Real)
(define-fun $holds () Bool ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| |held flag| |hazard over| |shown UCA-18| |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| |past CA-12 promote| |shown UCA-250| |DatabaseOperator.primary_gone| |sent DatabaseOperator.primary_gone| |age:DatabaseOperator.primary_gone told| |age:DatabaseOperator.take_over| |age:CA-12 promote| |age:held flag| |age:long CA-12 promote| |age:past CA-12 promote|))
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
(define-fun $now.4 () Bool ($active.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:long CA-12 promote| $delay) |age:long CA-12 promote|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:past CA-12 promote| $delay) |age:past CA-12 promote|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:DatabaseOperator.primary_gone told| $delay) 5000.0)) (=> (and $now.1 true) (<= (+ |age:DatabaseOperator.take_over| $delay) 17000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 60000.0)) (=> (and $now.4 true) (<= (+ |age:long CA-12 promote| $delay) 28000.0))))))
; 0.0: DatabaseOperator.primary_gone told
(define-fun $0.0.may () Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
(define-fun |$0.0:DatabaseOperator.primary_gone| () Bool |sent DatabaseOperator.primary_gone|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $0.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $0.0.latch.7 () Bool ($latch.7 |hazard over| $0.0.latch.1))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |$0.0:DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $0.0.latch.1) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Primary.primary_up| $0.0.latch.4) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |Primary.primary_up| $0.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 0.0, DatabaseOperator.primary_gone told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $0.0.latch.1 $0.0.latch.7 $0.0.latch.2 $0.0.latch.6 $0.0.latch.3 $0.0.latch.4 $0.0.latch.5 |shown UCA-250| |$0.0:DatabaseOperator.primary_gone| $0.0.latch.0 0.0 $left.1 $0.0.age.2 $0.0.age.3 $0.0.age.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Primary.primary_fails
(define-fun $1.0.may () Bool (not |Primary.failed|))
(define-fun |$1.0:Primary.failed| () Bool true)
(define-fun |$1.0:Primary.primary_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:Primary.primary_up| |held flag|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |$1.0:Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |$1.0:Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |$1.0:Primary.primary_up| |long CA-12 promote|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |$1.0:Primary.primary_up| |past CA-12 promote|))
(define-fun $1.0.latch.6 () Bool ($latch.6 |$1.0:Primary.primary_up|))
(define-fun $1.0.latch.7 () Bool ($latch.7 |hazard over| $1.0.latch.1))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |DatabaseOperator.leads| |DatabaseOperator.primary_gone| |$1.0:Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Primary.primary_up| $1.0.latch.1) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |$1.0:Primary.primary_up| $1.0.latch.4) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite (and ($active.5 |$1.0:Primary.primary_up| $1.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 1.0, Primary.primary_fails
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Primary.primary_up| |$1.0:Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $1.0.latch.1 $1.0.latch.7 $1.0.latch.2 $1.0.latch.6 $1.0.latch.3 $1.0.latch.4 $1.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3 $1.0.age.4 $1.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: DatabaseOperator.leader_dies
(define-fun $2.0.may () Bool (not |DatabaseOperator.died|))
(define-fun |$2.0:DatabaseOperator.died| () Bool true)
(define-fun |$2.0:DatabaseOperator.leads| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $2.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $2.0.latch.7 () Bool ($latch.7 |hazard over| $2.0.latch.1))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $2.0.latch.0) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:DatabaseOperator.leads|) $now.1) $later.1 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $2.0.latch.1) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Primary.primary_up| $2.0.latch.4) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite (and ($active.5 |Primary.primary_up| $2.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 2.0, DatabaseOperator.leader_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$2.0:DatabaseOperator.leads| |$2.0:DatabaseOperator.died| $2.0.latch.1 $2.0.latch.7 $2.0.latch.2 $2.0.latch.6 $2.0.latch.3 $2.0.latch.4 $2.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $2.0.latch.0 $2.0.age.0 $2.0.age.1 $2.0.age.2 $2.0.age.3 $2.0.age.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: DatabaseOperator.take_over
(define-fun $3.0.may () Bool (not |DatabaseOperator.leads|))
(define-fun |$3.0:DatabaseOperator.leads| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $3.0.latch.7 () Bool ($latch.7 |hazard over| $3.0.latch.1))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:DatabaseOperator.leads| |DatabaseOperator.primary_gone| |Primary.primary_up|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $3.0.latch.1) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Primary.primary_up| $3.0.latch.4) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |Primary.primary_up| $3.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 3.0, DatabaseOperator.take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |$3.0:DatabaseOperator.leads| |DatabaseOperator.died| $3.0.latch.1 $3.0.latch.7 $3.0.latch.2 $3.0.latch.6 $3.0.latch.3 $3.0.latch.4 $3.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $3.0.latch.0 $3.0.age.0 0.0 $3.0.age.2 $3.0.age.3 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-12 promote
(define-fun $4.0.may () Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
(define-fun |$4.0:Primary.primary_up| () Bool true)
(define-fun |$4.0:open CA-12 promote| () Bool false)
(define-fun |$4.0:long CA-12 promote| () Bool false)
(define-fun |$4.0:past CA-12 promote| () Bool false)
(define-fun |$4.0:shown UCA-250| () Bool (or |shown UCA-250| (and |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote|)))
(define-fun $4.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |$4.0:Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:Primary.primary_up| |held flag|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |$4.0:Primary.primary_up| |counted CA-12 promote| |$4.0:long CA-12 promote| |$4.0:open CA-12 promote| |shown UCA-18|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |$4.0:Primary.primary_up| |counted CA-12 promote| |hazard over| |$4.0:open CA-12 promote|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |$4.0:Primary.primary_up| |$4.0:long CA-12 promote|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |$4.0:Primary.primary_up| |$4.0:past CA-12 promote|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |$4.0:Primary.primary_up|))
(define-fun $4.0.latch.7 () Bool ($latch.7 |hazard over| $4.0.latch.1))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Primary.primary_up| $4.0.latch.1) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $4.0.latch.1 $4.0.latch.7 $4.0.latch.2 $4.0.latch.6 $4.0.latch.3 $4.0.latch.4 $4.0.latch.5 |$4.0:shown UCA-250| |DatabaseOperator.primary_gone| $4.0.latch.0 $4.0.age.0 $left.1 0.0 $4.0.age.3 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |Primary.primary_up|) (not |held flag|)) (<= 60000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |$5.0:held flag|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $5.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $5.0.latch.7 () Bool ($latch.7 |hazard over| $5.0.latch.1))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $5.0.latch.0) $now.0) $later.0 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |Primary.primary_up| $5.0.latch.4) $now.4) $later.4 0.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |Primary.primary_up| $5.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $5.0.latch.1 $5.0.latch.7 $5.0.latch.2 $5.0.latch.6 $5.0.latch.3 $5.0.latch.4 $5.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 0.0 $5.0.age.4 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: long CA-12 promote
(define-fun $6.0.may () Bool (and (and (not |Primary.primary_up|) (not |long CA-12 promote|)) (<= 28000.0 $later.4)))
(define-fun |$6.0:long CA-12 promote| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |$6.0:long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |$6.0:long CA-12 promote|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $6.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $6.0.latch.7 () Bool ($latch.7 |hazard over| $6.0.latch.1))
(define-fun $6.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $6.0.latch.0) $now.0) $later.0 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $6.0.latch.1) $now.3) $later.3 0.0))
(define-fun $6.0.age.5 () Real (ite (and ($active.5 |Primary.primary_up| $6.0.latch.5) $now.5) $later.5 0.0))
; obligation: consecution of 6.0, long CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $6.0.latch.1 $6.0.latch.7 $6.0.latch.2 $6.0.latch.6 $6.0.latch.3 $6.0.latch.4 $6.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $6.0.latch.0 $6.0.age.0 $left.1 $left.2 $6.0.age.3 0.0 $6.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: past CA-12 promote
(define-fun $7.0.may () Bool (and (and (not |Primary.primary_up|) (not |past CA-12 promote|)) (< 28000.0 $later.5)))
(define-fun |$7.0:past CA-12 promote| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $7.0.latch.5 () Bool ($latch.5 |Primary.primary_up| |$7.0:past CA-12 promote|))
(define-fun $7.0.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $7.0.latch.7 () Bool ($latch.7 |hazard over| $7.0.latch.1))
(define-fun $7.0.age.0 () Real (ite (and ($active.0 |DatabaseOperator.primary_gone| $7.0.latch.0) $now.0) $later.0 0.0))
(define-fun $7.0.age.3 () Real (ite (and ($active.3 |Primary.primary_up| $7.0.latch.1) $now.3) $later.3 0.0))
(define-fun $7.0.age.4 () Real (ite (and ($active.4 |Primary.primary_up| $7.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 7.0, past CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Primary.primary_up| |Primary.failed| |DatabaseOperator.leads| |DatabaseOperator.died| $7.0.latch.1 $7.0.latch.7 $7.0.latch.2 $7.0.latch.6 $7.0.latch.3 $7.0.latch.4 $7.0.latch.5 |shown UCA-250| |DatabaseOperator.primary_gone| $7.0.latch.0 $7.0.age.0 $left.1 $left.2 $7.0.age.3 $7.0.age.4 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| |sent DatabaseOperator.primary_gone|))
(define-fun $once.latch.1 () Bool ($latch.1 |Primary.primary_up| |held flag|))
(define-fun $once.latch.2 () Bool ($latch.2 |Primary.primary_up| |counted CA-12 promote| |long CA-12 promote| |open CA-12 promote| |shown UCA-18|))
(define-fun $once.latch.3 () Bool ($latch.3 |Primary.primary_up| |counted CA-12 promote| |hazard over| |open CA-12 promote|))
(define-fun $once.latch.4 () Bool ($latch.4 |Primary.primary_up| |long CA-12 promote|))
(define-fun $once.latch.5 () Bool ($latch.5 |Primary.primary_up| |past CA-12 promote|))
(define-fun $once.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $once.latch.7 () Bool ($latch.7 |hazard over| $once.latch.1))
(define-fun $twice.latch.0 () Bool ($latch.0 |DatabaseOperator.primary_gone| |Primary.primary_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |Primary.primary_up| $once.latch.1))
(define-fun $twice.latch.2 () Bool ($latch.2 |Primary.primary_up| $once.latch.3 $once.latch.4 $once.latch.6 $once.latch.2))
(define-fun $twice.latch.3 () Bool ($latch.3 |Primary.primary_up| $once.latch.3 $once.latch.7 $once.latch.6))
(define-fun $twice.latch.4 () Bool ($latch.4 |Primary.primary_up| $once.latch.4))
(define-fun $twice.latch.5 () Bool ($latch.5 |Primary.primary_up| $once.latch.5))
(define-fun $twice.latch.6 () Bool ($latch.6 |Primary.primary_up|))
(define-fun $twice.latch.7 () Bool ($latch.7 $once.latch.7 $twice.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2)) (not (= $once.latch.3 $twice.latch.3)) (not (= $once.latch.4 $twice.latch.4)) (not (= $once.latch.5 $twice.latch.5)) (not (= $once.latch.6 $twice.latch.6)) (not (= $once.latch.7 $twice.latch.7))))
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
; obligation: rest of the timer of 6.0, long CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.primary_up|) (not |long CA-12 promote|)))
(assert (not ($active.4 |Primary.primary_up| |long CA-12 promote|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, past CA-12 promote
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.primary_up|) (not |past CA-12 promote|)))
(assert (not ($active.5 |Primary.primary_up| |past CA-12 promote|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-12 promote| |counted CA-12 promote|)))) (and |hazard over| (or $s0 |past CA-12 promote|) (or (not |shown UCA-18|) |permit UCA-18|) (or $s0 |permit UCA-18|) (or (not |shown UCA-250|) |permit UCA-250|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-5 on a closed run reaches H-2 and shows no listed pattern but: UCA-18
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-18| Bool)
(declare-const |permit UCA-250| Bool)
(declare-const |permit UCA-252| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-250|) (not |permit UCA-252|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
(define-fun $latch.2 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|long CA-12 promote| Bool) (|open CA-12 promote| Bool) (|shown UCA-18| Bool)) Bool (or |shown UCA-18| (and |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| |Primary.primary_up|)))
(define-fun $latch.3 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|hazard over| Bool) (|open CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (ite |open CA-12 promote| |counted CA-12 promote| (not |hazard over|))))
(define-fun $latch.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and |long CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and |past CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.6 ((|Primary.primary_up| Bool)) Bool (not |Primary.primary_up|))
(define-fun $latch.7 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; long CA-12 promote
(define-fun $active.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |long CA-12 promote|)))
; past CA-12 promote
(define-fun $active.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |past CA-12 promote|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-18| true) (= |permit UCA-250| false) (= |permit UCA-252| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool (not $initial.0))
(define-fun $initial.15 () Bool (not $initial.0))
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.14 $initial.0 $initial.15))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.5))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.10))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0 $initial.11))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.0))
(define-fun $initial.latch.7 () Bool ($latch.7 $initial.6 $initial.latch.1))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.14 $initial.latch.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.3))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.3 $initial.14 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.1))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0 $initial.latch.5))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 17000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 28000.0))))))
; 0.1.0: Primary.primary_fails
(define-fun $0.1.0.may () Bool (not $initial.1))
(define-fun $0.1.0.1 () Bool true)
(define-fun $0.1.0.0 () Bool false)
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $initial.14 $0.1.0.0 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $0.1.0.0 $initial.latch.1))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $0.1.0.0 $initial.latch.3 $initial.latch.4 $initial.latch.6 $initial.latch.2))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $0.1.0.0 $initial.latch.3 $initial.latch.7 $initial.latch.6))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $0.1.0.0 $initial.latch.4))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $0.1.0.0 $initial.latch.5))
(define-fun $0.1.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $0.1.0.latch.7 () Bool ($latch.7 $initial.latch.7 $0.1.0.latch.1))
(define-fun $0.1.0.age.0 () Real (ite (and ($active.0 $initial.14 $0.1.0.latch.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.1.0.age.2 () Real (ite (and ($active.2 $initial.3 $initial.14 $0.1.0.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.1.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $0.1.0.latch.1) $0.now.3) $0.later.3 0.0))
(define-fun $0.1.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $0.1.0.latch.4) $0.now.4) $0.later.4 0.0))
(define-fun $0.1.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $0.1.0.latch.5) $0.now.5) $0.later.5 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.14 $0.1.0.latch.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.1.0.age.0 0.0) $0.1.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.3))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.3 $initial.14 $0.1.0.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.1.0.age.2 0.0) $0.1.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.1.0.0 $0.1.0.latch.1))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.1.0.age.3 0.0) $0.1.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.1.0.0 $0.1.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.1.0.age.4 0.0) $0.1.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.1.0.0 $0.1.0.latch.5))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.1.0.age.5 0.0) $0.1.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.1.0.age.0 0.0) 5000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 0.0) 17000.0)) (=> (and $1.now.3 true) (<= (+ $0.1.0.age.3 0.0) 60000.0)) (=> (and $1.now.4 true) (<= (+ $0.1.0.age.4 0.0) 28000.0))))))
; 1.0.0: DatabaseOperator.primary_gone told
(define-fun $1.0.0.may () Bool (not (= $0.1.0.latch.0 $initial.14)))
(define-fun $1.0.0.14 () Bool $0.1.0.latch.0)
(define-fun $1.0.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $0.1.0.latch.0))
(define-fun $1.0.0.latch.1 () Bool ($latch.1 $0.1.0.0 $0.1.0.latch.1))
(define-fun $1.0.0.latch.2 () Bool ($latch.2 $0.1.0.0 $0.1.0.latch.3 $0.1.0.latch.4 $0.1.0.latch.6 $0.1.0.latch.2))
(define-fun $1.0.0.latch.3 () Bool ($latch.3 $0.1.0.0 $0.1.0.latch.3 $0.1.0.latch.7 $0.1.0.latch.6))
(define-fun $1.0.0.latch.4 () Bool ($latch.4 $0.1.0.0 $0.1.0.latch.4))
(define-fun $1.0.0.latch.5 () Bool ($latch.5 $0.1.0.0 $0.1.0.latch.5))
(define-fun $1.0.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $1.0.0.latch.7 () Bool ($latch.7 $0.1.0.latch.7 $1.0.0.latch.1))
(define-fun $1.0.0.age.2 () Real (ite (and ($active.2 $initial.3 $1.0.0.14 $0.1.0.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.0.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $1.0.0.latch.1) $1.now.3) $1.later.3 0.0))
(define-fun $1.0.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $1.0.0.latch.4) $1.now.4) $1.later.4 0.0))
(define-fun $1.0.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $1.0.0.latch.5) $1.now.5) $1.later.5 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.0.0.14 $1.0.0.latch.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 28000.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.3))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 28000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.0.0.age.2 28000.0) $1.0.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.1.0.0 $1.0.0.latch.1))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.0.0.age.3 28000.0) $1.0.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.1.0.0 $1.0.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.0.0.age.4 28000.0) $1.0.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.1.0.0 $1.0.0.latch.5))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.0.0.age.5 28000.0) $1.0.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 28000.0) (or (= 28000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 28000.0) 5000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 28000.0) 17000.0)) (=> (and $2.now.3 true) (<= (+ $1.0.0.age.3 28000.0) 60000.0)) (=> (and $2.now.4 true) (<= (+ $1.0.0.age.4 28000.0) 28000.0))))))
; 2.6.0: long CA-12 promote
(define-fun $2.6.0.may () Bool (and (and (not $0.1.0.0) (not $1.0.0.latch.4)) (<= 28000.0 $2.later.4)))
(define-fun $2.6.0.10 () Bool true)
(define-fun $2.6.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $1.0.0.latch.0))
(define-fun $2.6.0.latch.1 () Bool ($latch.1 $0.1.0.0 $1.0.0.latch.1))
(define-fun $2.6.0.latch.2 () Bool ($latch.2 $0.1.0.0 $1.0.0.latch.3 $2.6.0.10 $1.0.0.latch.6 $1.0.0.latch.2))
(define-fun $2.6.0.latch.3 () Bool ($latch.3 $0.1.0.0 $1.0.0.latch.3 $1.0.0.latch.7 $1.0.0.latch.6))
(define-fun $2.6.0.latch.4 () Bool ($latch.4 $0.1.0.0 $2.6.0.10))
(define-fun $2.6.0.latch.5 () Bool ($latch.5 $0.1.0.0 $1.0.0.latch.5))
(define-fun $2.6.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $2.6.0.latch.7 () Bool ($latch.7 $1.0.0.latch.7 $2.6.0.latch.1))
(define-fun $2.6.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $2.6.0.latch.0) $2.now.0) $2.later.0 0.0))
(define-fun $2.6.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $2.6.0.latch.1) $2.now.3) $2.later.3 0.0))
(define-fun $2.6.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $2.6.0.latch.5) $2.now.5) $2.later.5 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $1.0.0.14 $2.6.0.latch.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.6.0.age.0 32000.0) $2.6.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.3))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 32000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 32000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $0.1.0.0 $2.6.0.latch.1))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.6.0.age.3 32000.0) $2.6.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.1.0.0 $2.6.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 32000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.1.0.0 $2.6.0.latch.5))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.6.0.age.5 32000.0) $2.6.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 32000.0) (or (= 32000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.6.0.age.0 32000.0) 5000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 32000.0) 17000.0)) (=> (and $3.now.3 true) (<= (+ $2.6.0.age.3 32000.0) 60000.0)) (=> (and $3.now.4 true) (<= (+ 0.0 32000.0) 28000.0))))))
; 3.5.0: held flag
(define-fun $3.5.0.may () Bool (and (and (not $0.1.0.0) (not $2.6.0.latch.1)) (<= 60000.0 $3.later.3)))
(define-fun $3.5.0.5 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $2.6.0.latch.0))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $0.1.0.0 $3.5.0.5))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $0.1.0.0 $2.6.0.latch.3 $2.6.0.latch.4 $2.6.0.latch.6 $2.6.0.latch.2))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $0.1.0.0 $2.6.0.latch.3 $2.6.0.latch.7 $2.6.0.latch.6))
(define-fun $3.5.0.latch.4 () Bool ($latch.4 $0.1.0.0 $2.6.0.latch.4))
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $0.1.0.0 $2.6.0.latch.5))
(define-fun $3.5.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $3.5.0.latch.7 () Bool ($latch.7 $2.6.0.latch.7 $3.5.0.latch.1))
(define-fun $3.5.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $3.5.0.latch.0) $3.now.0) $3.later.0 0.0))
(define-fun $3.5.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $3.5.0.latch.4) $3.now.4) $3.later.4 0.0))
(define-fun $3.5.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $3.5.0.latch.5) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $1.0.0.14 $3.5.0.latch.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.5.0.age.0 0.0) $3.5.0.age.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.3))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $0.1.0.0 $3.5.0.latch.1))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 0.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.1.0.0 $3.5.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.5.0.age.4 0.0) $3.5.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.1.0.0 $3.5.0.latch.5))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.5.0.age.5 0.0) $3.5.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.5.0.age.0 0.0) 5000.0)) (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 17000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $4.now.4 true) (<= (+ $3.5.0.age.4 0.0) 28000.0))))))
; 4.7.0: past CA-12 promote
(define-fun $4.7.0.may () Bool (and (and (not $0.1.0.0) (not $3.5.0.latch.5)) (< 28000.0 $4.later.5)))
(define-fun $4.7.0.11 () Bool true)
(define-fun $4.7.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $3.5.0.latch.0))
(define-fun $4.7.0.latch.1 () Bool ($latch.1 $0.1.0.0 $3.5.0.latch.1))
(define-fun $4.7.0.latch.2 () Bool ($latch.2 $0.1.0.0 $3.5.0.latch.3 $3.5.0.latch.4 $3.5.0.latch.6 $3.5.0.latch.2))
(define-fun $4.7.0.latch.3 () Bool ($latch.3 $0.1.0.0 $3.5.0.latch.3 $3.5.0.latch.7 $3.5.0.latch.6))
(define-fun $4.7.0.latch.4 () Bool ($latch.4 $0.1.0.0 $3.5.0.latch.4))
(define-fun $4.7.0.latch.5 () Bool ($latch.5 $0.1.0.0 $4.7.0.11))
(define-fun $4.7.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $4.7.0.latch.7 () Bool ($latch.7 $3.5.0.latch.7 $4.7.0.latch.1))
(define-fun $4.7.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $4.7.0.latch.0) $4.now.0) $4.later.0 0.0))
(define-fun $4.7.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $4.7.0.latch.1) $4.now.3) $4.later.3 0.0))
(define-fun $4.7.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $4.7.0.latch.4) $4.now.4) $4.later.4 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.0.0.may $2.may-wait $2.6.0.may $3.may-wait $3.5.0.may $4.may-wait $4.7.0.may (let (($s0 (not (and $4.7.0.latch.6 $4.7.0.latch.3)))) (and $4.7.0.latch.7 (or $s0 $4.7.0.latch.5) (or (not $4.7.0.latch.2) |permit UCA-18|) (or $s0 |permit UCA-18|) (or (not $initial.12) |permit UCA-250|) (or (not $initial.13) |permit UCA-252|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-5 on a closed run reaches H-2 and shows no listed pattern but: UCA-250
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-18| Bool)
(declare-const |permit UCA-250| Bool)
(declare-const |permit UCA-252| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-18|) (not |permit UCA-252|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (ite (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|) (not |Primary.primary_up|) |sent DatabaseOperator.primary_gone|))
(define-fun $latch.1 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |Primary.primary_up|)))
(define-fun $latch.2 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|long CA-12 promote| Bool) (|open CA-12 promote| Bool) (|shown UCA-18| Bool)) Bool (or |shown UCA-18| (and |open CA-12 promote| |counted CA-12 promote| |long CA-12 promote| |Primary.primary_up|)))
(define-fun $latch.3 ((|Primary.primary_up| Bool) (|counted CA-12 promote| Bool) (|hazard over| Bool) (|open CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (ite |open CA-12 promote| |counted CA-12 promote| (not |hazard over|))))
(define-fun $latch.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and |long CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and |past CA-12 promote| (not |Primary.primary_up|)))
(define-fun $latch.6 ((|Primary.primary_up| Bool)) Bool (not |Primary.primary_up|))
(define-fun $latch.7 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; DatabaseOperator.primary_gone told
(define-fun $active.0 ((|DatabaseOperator.primary_gone| Bool) (|sent DatabaseOperator.primary_gone| Bool)) Bool (not (= |sent DatabaseOperator.primary_gone| |DatabaseOperator.primary_gone|)))
; DatabaseOperator.take_over
(define-fun $active.1 ((|DatabaseOperator.leads| Bool)) Bool (not |DatabaseOperator.leads|))
; CA-12 promote
(define-fun $active.2 ((|DatabaseOperator.leads| Bool) (|DatabaseOperator.primary_gone| Bool) (|Primary.primary_up| Bool)) Bool (and |DatabaseOperator.leads| |DatabaseOperator.primary_gone| (not |Primary.primary_up|)))
; held flag
(define-fun $active.3 ((|Primary.primary_up| Bool) (|held flag| Bool)) Bool (and (not |Primary.primary_up|) (not |held flag|)))
; long CA-12 promote
(define-fun $active.4 ((|Primary.primary_up| Bool) (|long CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |long CA-12 promote|)))
; past CA-12 promote
(define-fun $active.5 ((|Primary.primary_up| Bool) (|past CA-12 promote| Bool)) Bool (and (not |Primary.primary_up|) (not |past CA-12 promote|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-18| false) (= |permit UCA-250| true) (= |permit UCA-252| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool (not $initial.0))
(define-fun $initial.15 () Bool (not $initial.0))
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.14 $initial.0 $initial.15))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.5))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.10))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0 $initial.11))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.0))
(define-fun $initial.latch.7 () Bool ($latch.7 $initial.6 $initial.latch.1))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.14 $initial.latch.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.3))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.3 $initial.14 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.1))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0 $initial.latch.5))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 17000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 28000.0))))))
; 0.1.0: Primary.primary_fails
(define-fun $0.1.0.may () Bool (not $initial.1))
(define-fun $0.1.0.1 () Bool true)
(define-fun $0.1.0.0 () Bool false)
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $initial.14 $0.1.0.0 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $0.1.0.0 $initial.latch.1))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $0.1.0.0 $initial.latch.3 $initial.latch.4 $initial.latch.6 $initial.latch.2))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $0.1.0.0 $initial.latch.3 $initial.latch.7 $initial.latch.6))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $0.1.0.0 $initial.latch.4))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $0.1.0.0 $initial.latch.5))
(define-fun $0.1.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $0.1.0.latch.7 () Bool ($latch.7 $initial.latch.7 $0.1.0.latch.1))
(define-fun $0.1.0.age.0 () Real (ite (and ($active.0 $initial.14 $0.1.0.latch.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.1.0.age.2 () Real (ite (and ($active.2 $initial.3 $initial.14 $0.1.0.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.1.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $0.1.0.latch.1) $0.now.3) $0.later.3 0.0))
(define-fun $0.1.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $0.1.0.latch.4) $0.now.4) $0.later.4 0.0))
(define-fun $0.1.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $0.1.0.latch.5) $0.now.5) $0.later.5 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.14 $0.1.0.latch.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.1.0.age.0 0.0) $0.1.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.3))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.3 $initial.14 $0.1.0.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.1.0.age.2 0.0) $0.1.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.1.0.0 $0.1.0.latch.1))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.1.0.age.3 0.0) $0.1.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.1.0.0 $0.1.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.1.0.age.4 0.0) $0.1.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.1.0.0 $0.1.0.latch.5))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.1.0.age.5 0.0) $0.1.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.1.0.age.0 0.0) 5000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 0.0) 17000.0)) (=> (and $1.now.3 true) (<= (+ $0.1.0.age.3 0.0) 60000.0)) (=> (and $1.now.4 true) (<= (+ $0.1.0.age.4 0.0) 28000.0))))))
; 1.0.0: DatabaseOperator.primary_gone told
(define-fun $1.0.0.may () Bool (not (= $0.1.0.latch.0 $initial.14)))
(define-fun $1.0.0.14 () Bool $0.1.0.latch.0)
(define-fun $1.0.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $0.1.0.latch.0))
(define-fun $1.0.0.latch.1 () Bool ($latch.1 $0.1.0.0 $0.1.0.latch.1))
(define-fun $1.0.0.latch.2 () Bool ($latch.2 $0.1.0.0 $0.1.0.latch.3 $0.1.0.latch.4 $0.1.0.latch.6 $0.1.0.latch.2))
(define-fun $1.0.0.latch.3 () Bool ($latch.3 $0.1.0.0 $0.1.0.latch.3 $0.1.0.latch.7 $0.1.0.latch.6))
(define-fun $1.0.0.latch.4 () Bool ($latch.4 $0.1.0.0 $0.1.0.latch.4))
(define-fun $1.0.0.latch.5 () Bool ($latch.5 $0.1.0.0 $0.1.0.latch.5))
(define-fun $1.0.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $1.0.0.latch.7 () Bool ($latch.7 $0.1.0.latch.7 $1.0.0.latch.1))
(define-fun $1.0.0.age.2 () Real (ite (and ($active.2 $initial.3 $1.0.0.14 $0.1.0.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.0.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $1.0.0.latch.1) $1.now.3) $1.later.3 0.0))
(define-fun $1.0.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $1.0.0.latch.4) $1.now.4) $1.later.4 0.0))
(define-fun $1.0.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $1.0.0.latch.5) $1.now.5) $1.later.5 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.0.0.14 $1.0.0.latch.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 28000.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.3))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 28000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.0.0.age.2 28000.0) $1.0.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.1.0.0 $1.0.0.latch.1))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.0.0.age.3 28000.0) $1.0.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.1.0.0 $1.0.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.0.0.age.4 28000.0) $1.0.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.1.0.0 $1.0.0.latch.5))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.0.0.age.5 28000.0) $1.0.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 28000.0) (or (= 28000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 28000.0) 5000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 28000.0) 17000.0)) (=> (and $2.now.3 true) (<= (+ $1.0.0.age.3 28000.0) 60000.0)) (=> (and $2.now.4 true) (<= (+ $1.0.0.age.4 28000.0) 28000.0))))))
; 2.6.0: long CA-12 promote
(define-fun $2.6.0.may () Bool (and (and (not $0.1.0.0) (not $1.0.0.latch.4)) (<= 28000.0 $2.later.4)))
(define-fun $2.6.0.10 () Bool true)
(define-fun $2.6.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $1.0.0.latch.0))
(define-fun $2.6.0.latch.1 () Bool ($latch.1 $0.1.0.0 $1.0.0.latch.1))
(define-fun $2.6.0.latch.2 () Bool ($latch.2 $0.1.0.0 $1.0.0.latch.3 $2.6.0.10 $1.0.0.latch.6 $1.0.0.latch.2))
(define-fun $2.6.0.latch.3 () Bool ($latch.3 $0.1.0.0 $1.0.0.latch.3 $1.0.0.latch.7 $1.0.0.latch.6))
(define-fun $2.6.0.latch.4 () Bool ($latch.4 $0.1.0.0 $2.6.0.10))
(define-fun $2.6.0.latch.5 () Bool ($latch.5 $0.1.0.0 $1.0.0.latch.5))
(define-fun $2.6.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $2.6.0.latch.7 () Bool ($latch.7 $1.0.0.latch.7 $2.6.0.latch.1))
(define-fun $2.6.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $2.6.0.latch.0) $2.now.0) $2.later.0 0.0))
(define-fun $2.6.0.age.3 () Real (ite (and ($active.3 $0.1.0.0 $2.6.0.latch.1) $2.now.3) $2.later.3 0.0))
(define-fun $2.6.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $2.6.0.latch.5) $2.now.5) $2.later.5 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $1.0.0.14 $2.6.0.latch.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.6.0.age.0 32000.0) $2.6.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.3))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 32000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 32000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $0.1.0.0 $2.6.0.latch.1))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.6.0.age.3 32000.0) $2.6.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.1.0.0 $2.6.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 32000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.1.0.0 $2.6.0.latch.5))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.6.0.age.5 32000.0) $2.6.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 32000.0) (or (= 32000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.6.0.age.0 32000.0) 5000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 32000.0) 17000.0)) (=> (and $3.now.3 true) (<= (+ $2.6.0.age.3 32000.0) 60000.0)) (=> (and $3.now.4 true) (<= (+ 0.0 32000.0) 28000.0))))))
; 3.5.0: held flag
(define-fun $3.5.0.may () Bool (and (and (not $0.1.0.0) (not $2.6.0.latch.1)) (<= 60000.0 $3.later.3)))
(define-fun $3.5.0.5 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $1.0.0.14 $0.1.0.0 $2.6.0.latch.0))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $0.1.0.0 $3.5.0.5))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $0.1.0.0 $2.6.0.latch.3 $2.6.0.latch.4 $2.6.0.latch.6 $2.6.0.latch.2))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $0.1.0.0 $2.6.0.latch.3 $2.6.0.latch.7 $2.6.0.latch.6))
(define-fun $3.5.0.latch.4 () Bool ($latch.4 $0.1.0.0 $2.6.0.latch.4))
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $0.1.0.0 $2.6.0.latch.5))
(define-fun $3.5.0.latch.6 () Bool ($latch.6 $0.1.0.0))
(define-fun $3.5.0.latch.7 () Bool ($latch.7 $2.6.0.latch.7 $3.5.0.latch.1))
(define-fun $3.5.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $3.5.0.latch.0) $3.now.0) $3.later.0 0.0))
(define-fun $3.5.0.age.4 () Real (ite (and ($active.4 $0.1.0.0 $3.5.0.latch.4) $3.now.4) $3.later.4 0.0))
(define-fun $3.5.0.age.5 () Real (ite (and ($active.5 $0.1.0.0 $3.5.0.latch.5) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $1.0.0.14 $3.5.0.latch.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.5.0.age.0 0.0) $3.5.0.age.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.3))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $initial.3 $1.0.0.14 $0.1.0.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $0.1.0.0 $3.5.0.latch.1))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 0.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.1.0.0 $3.5.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.5.0.age.4 0.0) $3.5.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.1.0.0 $3.5.0.latch.5))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.5.0.age.5 0.0) $3.5.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.5.0.age.0 0.0) 5000.0)) (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 17000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $4.now.4 true) (<= (+ $3.5.0.age.4 0.0) 28000.0))))))
; 4.4.0: CA-12 promote
(define-fun $4.4.0.may () Bool (and $initial.3 $1.0.0.14 (not $0.1.0.0)))
(define-fun $4.4.0.2 () Bool $0.1.0.0)
(define-fun $4.4.0.0 () Bool true)
(define-fun $4.4.0.8 () Bool false)
(define-fun $4.4.0.10 () Bool false)
(define-fun $4.4.0.11 () Bool false)
(define-fun $4.4.0.12 () Bool (or $initial.12 (and $3.5.0.latch.6 $3.5.0.latch.3 $3.5.0.latch.4)))
(define-fun $4.4.0.13 () Bool (or $initial.13 (and (not $3.5.0.latch.7) $0.1.0.0)))
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $1.0.0.14 $4.4.0.0 $3.5.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $4.4.0.0 $3.5.0.latch.1))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $4.4.0.0 $3.5.0.latch.3 $4.4.0.10 $4.4.0.8 $3.5.0.latch.2))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $4.4.0.0 $3.5.0.latch.3 $3.5.0.latch.7 $4.4.0.8))
(define-fun $4.4.0.latch.4 () Bool ($latch.4 $4.4.0.0 $4.4.0.10))
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $4.4.0.0 $4.4.0.11))
(define-fun $4.4.0.latch.6 () Bool ($latch.6 $4.4.0.0))
(define-fun $4.4.0.latch.7 () Bool ($latch.7 $3.5.0.latch.7 $4.4.0.latch.1))
(define-fun $4.4.0.age.0 () Real (ite (and ($active.0 $1.0.0.14 $4.4.0.latch.0) $4.now.0) $4.later.0 0.0))
(define-fun $4.4.0.age.3 () Real (ite (and ($active.3 $4.4.0.0 $4.4.0.latch.1) $4.now.3) $4.later.3 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.0.0.may $2.may-wait $2.6.0.may $3.may-wait $3.5.0.may $4.may-wait $4.4.0.may (let (($s0 (not (and $4.4.0.latch.6 $4.4.0.latch.3)))) (and $4.4.0.latch.7 (or $s0 $4.4.0.latch.5) (or (not $4.4.0.latch.2) |permit UCA-18|) (or $s0 |permit UCA-18|) (or (not $4.4.0.12) |permit UCA-250|) (or (not $4.4.0.13) |permit UCA-252|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
