;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/cloud.stpa",
;;  "content": "sha256:17f3b6b53c865703e70f6101ac73f5e9a37e989056e5f82c0edfb0a4326a4fd2",
;;  "found by": "Spacer",
;;  "system": "Cloud",
;;  "claim": [
;;   "check",
;;   "how long a machine may take, and an address"
;;  ],
;;  "says": "with addresses = 2, for any release, nodes_slow: H-1 unreachable iff release + make_machine + register < nodes_slow",
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
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      0,
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
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      1,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      1,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
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
(declare-const release Real)
(declare-const nodes_slow Real)
(define-fun $chosen () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= 0.0 release) (<= 0.0 nodes_slow) (< (+ release 130000.0) nodes_slow)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.phase| Int) (|held flag| Bool)) Bool (and |held flag| (not (= |Machine.phase| 0))))
; timers: when they are active, and how old they may become
; InfraApi.give_back
(define-fun $active.0 ((|InfraApi.held| Int)) Bool (< 0 |InfraApi.held|))
; CA-16 create_machine
(define-fun $active.1 ((|Machine.phase| Int)) Bool (= |Machine.phase| 1))
; CA-15 register
(define-fun $active.2 ((|Machine.phase| Int)) Bool (= |Machine.phase| 3))
; held flag
(define-fun $active.3 ((|Machine.phase| Int) (|held flag| Bool)) Bool (and (not (= |Machine.phase| 0)) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Machine.phase| Int) (|Machine.died| Bool) (|InfraApi.held| Int) (|held flag| Bool) (|age:InfraApi.give_back| Real) (|age:CA-16 create_machine| Real) (|age:CA-15 register| Real) (|age:held flag| Real)) Bool (let (($s0 (< 0 |InfraApi.held|))) (let (($s1 (= |Machine.phase| 1))) (let (($s2 (= |Machine.phase| 3))) (let (($s3 (not (= |Machine.phase| 0)))) (let (($s4 (not |held flag|))) (let (($s5 (and $s3 $s4))) (let (($s6 (not (<= 1 |InfraApi.held|)))) (let (($s7 (* (- 1.0) |age:held flag|))) (let (($s8 (not (<= (+ |age:CA-16 create_machine| $s7 nodes_slow) 130000.0)))) (let (($s9 (* (- 1.0) release))) (let (($s10 (+ |age:CA-15 register| $s7 nodes_slow))) (let (($s11 (not (= |Machine.phase| 2)))) (let (($s12 (not (<= $s10 130000.0)))) (let (($s13 (not (<= |InfraApi.held| 0)))) (and (<= 0.0 release) (<= 0.0 nodes_slow) (< (+ release 130000.0) nodes_slow) (<= 0.0 |age:InfraApi.give_back|) (or $s0 (<= |age:InfraApi.give_back| 0.0)) (or (not $s0) (<= |age:InfraApi.give_back| release)) (<= 0.0 |age:CA-16 create_machine|) (or $s1 (<= |age:CA-16 create_machine| 0.0)) (or (not $s1) (<= |age:CA-16 create_machine| 120000.0)) (<= 0.0 |age:CA-15 register|) (or $s2 (<= |age:CA-15 register| 0.0)) (or (not $s2) (<= |age:CA-15 register| 10000.0)) (<= 0.0 |age:held flag|) (or $s5 (<= |age:held flag| 0.0)) (or (not $s5) (<= |age:held flag| nodes_slow)) (= |held flag| (and |held flag| $s3)) (or $s6 $s8) $s4 (not (<= (+ nodes_slow $s9) 130000.0)) (not (<= |Machine.phase| (- 1))) (not (<= (+ |age:InfraApi.give_back| nodes_slow $s9) 130000.0)) (or (not (<= (+ |age:InfraApi.give_back| $s9) 0.0)) (not (<= 0.0 (+ |age:held flag| (* (- 1.0) nodes_slow))))) (not (<= $s10 10000.0)) (not (<= 4 |Machine.phase|)) (or $s6 (not (<= (+ |age:InfraApi.give_back| $s7 nodes_slow $s9) 130000.0))) (or $s11 $s12) (or $s13 $s11) (or |Machine.died| (not (<= 1 |Machine.phase|))) (or |Machine.died| $s12) (or (not (<= |Machine.phase| 2)) $s8) (or $s13 (not (<= nodes_slow 130000.0))) (<= 0 |Machine.phase|) (<= |Machine.phase| 3) (<= 0 |InfraApi.held|) (<= |InfraApi.held| 1)))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Machine.phase| () Int 0)
(define-fun |$initial:Machine.died| () Bool false)
(define-fun |$initial:InfraApi.held| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Machine.phase| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Machine.phase| |$initial:Machine.died| |$initial:InfraApi.held| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Machine.phase| Int)
(declare-const |Machine.died| Bool)
(declare-const |InfraApi.held| Int)
(declare-const |held flag| Bool)
(declare-const |age:InfraApi.give_back| Real)
(declare-const |age:CA-16 create_machine| Real)
(declare-const |age:CA-15 register| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Machine.phase| |Machine.died| |InfraApi.held| |held flag| |age:InfraApi.give_back| |age:CA-16 create_machine| |age:CA-15 register| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |InfraApi.held|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:InfraApi.give_back| $delay) |age:InfraApi.give_back|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Machine.phase|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-16 create_machine| $delay) |age:CA-16 create_machine|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Machine.phase|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-15 register| $delay) |age:CA-15 register|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Machine.phase| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:InfraApi.give_back| $delay) release)) (=> (and $now.1 true) (<= (+ |age:CA-16 create_machine| $delay) 120000.0)) (=> (and $now.2 true) (<= (+ |age:CA-15 register| $delay) 10000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) nodes_slow))))))
; 0.0: Machine.machine_dies
(define-fun $0.0.may () Bool (not |Machine.died|))
(define-fun |$0.0:Machine.died| () Bool true)
(define-fun |$0.0:Machine.phase| () Int 1)
(define-fun |$0.0:InfraApi.held| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Machine.phase| |held flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:InfraApi.held|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:Machine.phase| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Machine.machine_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Machine.phase| |$0.0:Machine.died| |$0.0:InfraApi.held| $0.0.latch.0 $0.0.age.0 $0.0.age.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: InfraApi.give_back
(define-fun $1.0.may () Bool (< 0 |InfraApi.held|))
(define-fun |$1.0:InfraApi.held| () Int 0)
(define-fun |$1.0:Machine.phase| () Int (ite (= |Machine.phase| 2) 1 |Machine.phase|))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Machine.phase| |held flag|))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Machine.phase| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, InfraApi.give_back
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Machine.phase| |Machine.died| |$1.0:InfraApi.held| $1.0.latch.0 0.0 $1.0.age.1 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-16 create_machine
(define-fun $2.0.may () Bool (= |Machine.phase| 1))
(define-fun |$2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |InfraApi.held|) 1)) 3 2))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Machine.phase| |held flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Machine.phase| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-16 create_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Machine.phase| |Machine.died| |InfraApi.held| $2.0.latch.0 $left.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-15 register
(define-fun $3.0.may () Bool (= |Machine.phase| 3))
(define-fun |$3.0:Machine.phase| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Machine.phase| |held flag|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:Machine.phase| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-15 register
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Machine.phase| |Machine.died| |InfraApi.held| $3.0.latch.0 $left.0 $3.0.age.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not (= |Machine.phase| 0)) (not |held flag|)) (<= nodes_slow $later.3)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Machine.phase| |$4.0:held flag|))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Machine.phase| |Machine.died| |InfraApi.held| $4.0.latch.0 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, InfraApi.give_back
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |InfraApi.held|))
(assert (not ($active.0 |InfraApi.held|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-16 create_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Machine.phase| 1))
(assert (not ($active.1 |Machine.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-15 register
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Machine.phase| 3))
(assert (not ($active.2 |Machine.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |Machine.phase| 0)) (not |held flag|)))
(assert (not ($active.3 |Machine.phase| |held flag|)))
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
(declare-const release Real)
(declare-const nodes_slow Real)
(define-fun $chosen () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= 0.0 release) (<= 0.0 nodes_slow)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.phase| Int) (|held flag| Bool)) Bool (and |held flag| (not (= |Machine.phase| 0))))
; timers: when they are active, and how old they may become
; InfraApi.give_back
(define-fun $active.0 ((|InfraApi.held| Int)) Bool (< 0 |InfraApi.held|))
; CA-16 create_machine
(define-fun $active.1 ((|Machine.phase| Int)) Bool (= |Machine.phase| 1))
; CA-15 register
(define-fun $active.2 ((|Machine.phase| Int)) Bool (= |Machine.phase| 3))
; held flag
(define-fun $active.3 ((|Machine.phase| Int) (|held flag| Bool)) Bool (and (not (= |Machine.phase| 0)) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ release 130000.0) nodes_slow))
(define-fun $piece.0 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow release) (<= nodes_slow 120000.0)))
(define-fun $piece.1 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow 120000.0)))
(define-fun $piece.2 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow release)))
(define-fun $piece.3 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow 130000.0)))
(define-fun $piece.4 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow (+ release 120000.0))))
(define-fun $piece.5 () Bool (and (<= 0.0 release) (<= 0.0 nodes_slow) (<= nodes_slow (+ release 130000.0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(assert (not $piece.4))
(assert (not $piece.5))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Machine.phase| () Int 0)
(define-fun |$0/initial:Machine.died| () Bool false)
(define-fun |$0/initial:InfraApi.held| () Int 0)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Machine.phase| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:InfraApi.held|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Machine.phase|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Machine.phase|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Machine.phase| |$0/initial.latch.0|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) release)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 120000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) nodes_slow))))))
; 0/0/0.0: Machine.machine_dies
(define-fun |$0/0/0.0.may| () Bool (not |$0/initial:Machine.died|))
(define-fun |$0/0/0.0:Machine.died| () Bool true)
(define-fun |$0/0/0.0:Machine.phase| () Int 1)
(define-fun |$0/0/0.0:InfraApi.held| () Int 1)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Machine.phase| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.0| () Real (ite (and ($active.0 |$0/0/0.0:InfraApi.held|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Machine.phase|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun |$0/0/0.0.age.2| () Real (ite (and ($active.2 |$0/0/0.0:Machine.phase|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun |$0/0/0.0.age.3| () Real (ite (and ($active.3 |$0/0/0.0:Machine.phase| |$0/0/0.0.latch.0|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ nodes_slow $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/0/0.0:InfraApi.held|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:Machine.phase|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/0.0:Machine.phase|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/0.0.age.2| |$0/1/delay|) |$0/0/0.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/0.0:Machine.phase| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/0.0.age.3| |$0/1/delay|) |$0/0/0.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/0.0.age.0| |$0/1/delay|) release)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 120000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/0.0.age.2| |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/0.0.age.3| |$0/1/delay|) nodes_slow))))))
; 0/1/4.0: held flag
(define-fun |$0/1/4.0.may| () Bool (and (and (not (= |$0/0/0.0:Machine.phase| 0)) (not |$0/0/0.0.latch.0|)) (<= nodes_slow |$0/1/later.3|)))
(define-fun |$0/1/4.0:held flag| () Bool true)
(define-fun |$0/1/4.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Machine.phase| |$0/1/4.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/4.0.may| |$0/1/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Machine.phase| () Int 0)
(define-fun |$1/initial:Machine.died| () Bool false)
(define-fun |$1/initial:InfraApi.held| () Int 0)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Machine.phase| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:InfraApi.held|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:Machine.phase|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Machine.phase|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:Machine.phase| |$1/initial.latch.0|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) release)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 120000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) nodes_slow))))))
; 1/0/0.0: Machine.machine_dies
(define-fun |$1/0/0.0.may| () Bool (not |$1/initial:Machine.died|))
(define-fun |$1/0/0.0:Machine.died| () Bool true)
(define-fun |$1/0/0.0:Machine.phase| () Int 1)
(define-fun |$1/0/0.0:InfraApi.held| () Int 1)
(define-fun |$1/0/0.0.latch.0| () Bool ($latch.0 |$1/0/0.0:Machine.phase| |$1/initial.latch.0|))
(define-fun |$1/0/0.0.age.0| () Real (ite (and ($active.0 |$1/0/0.0:InfraApi.held|) |$1/0/now.0|) |$1/0/later.0| 0.0))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Machine.phase|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun |$1/0/0.0.age.2| () Real (ite (and ($active.2 |$1/0/0.0:Machine.phase|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun |$1/0/0.0.age.3| () Real (ite (and ($active.3 |$1/0/0.0:Machine.phase| |$1/0/0.0.latch.0|) |$1/0/now.3|) |$1/0/later.3| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/0/0.0:InfraApi.held|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/0.0.age.0| |$1/1/delay|) |$1/0/0.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/0.0:Machine.phase|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/0.0.age.1| |$1/1/delay|) |$1/0/0.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/0/0.0:Machine.phase|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/0.0.age.2| |$1/1/delay|) |$1/0/0.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/0/0.0:Machine.phase| |$1/0/0.0.latch.0|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/0.0.age.3| |$1/1/delay|) |$1/0/0.0.age.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/0.0.age.0| |$1/1/delay|) release)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 120000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/0.0.age.2| |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/0.0.age.3| |$1/1/delay|) nodes_slow))))))
; 1/1/1.0: InfraApi.give_back
(define-fun |$1/1/1.0.may| () Bool (< 0 |$1/0/0.0:InfraApi.held|))
(define-fun |$1/1/1.0:InfraApi.held| () Int 0)
(define-fun |$1/1/1.0:Machine.phase| () Int (ite (= |$1/0/0.0:Machine.phase| 2) 1 |$1/0/0.0:Machine.phase|))
(define-fun |$1/1/1.0.latch.0| () Bool ($latch.0 |$1/1/1.0:Machine.phase| |$1/0/0.0.latch.0|))
(define-fun |$1/1/1.0.age.1| () Real (ite (and ($active.1 |$1/1/1.0:Machine.phase|) |$1/1/now.1|) |$1/1/later.1| 0.0))
(define-fun |$1/1/1.0.age.2| () Real (ite (and ($active.2 |$1/1/1.0:Machine.phase|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun |$1/1/1.0.age.3| () Real (ite (and ($active.3 |$1/1/1.0:Machine.phase| |$1/1/1.0.latch.0|) |$1/1/now.3|) |$1/1/later.3| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ nodes_slow $time.1.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/1.0:InfraApi.held|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/1/1.0:Machine.phase|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/1.0.age.1| |$1/2/delay|) |$1/1/1.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/1.0:Machine.phase|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/1.0.age.2| |$1/2/delay|) |$1/1/1.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/1/1.0:Machine.phase| |$1/1/1.0.latch.0|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/1.0.age.3| |$1/2/delay|) |$1/1/1.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) release)) (=> (and |$1/2/now.1| true) (<= (+ |$1/1/1.0.age.1| |$1/2/delay|) 120000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/1.0.age.2| |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/1.0.age.3| |$1/2/delay|) nodes_slow))))))
; 1/2/4.0: held flag
(define-fun |$1/2/4.0.may| () Bool (and (and (not (= |$1/1/1.0:Machine.phase| 0)) (not |$1/1/1.0.latch.0|)) (<= nodes_slow |$1/2/later.3|)))
(define-fun |$1/2/4.0:held flag| () Bool true)
(define-fun |$1/2/4.0.latch.0| () Bool ($latch.0 |$1/1/1.0:Machine.phase| |$1/2/4.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/1.0.may| |$1/2/may-wait| |$1/2/4.0.may| |$1/2/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Machine.phase| () Int 0)
(define-fun |$2/initial:Machine.died| () Bool false)
(define-fun |$2/initial:InfraApi.held| () Int 0)
(define-fun |$2/initial:held flag| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0| () Bool ($latch.0 |$2/initial:Machine.phase| |$2/initial:held flag|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:InfraApi.held|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:Machine.phase|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:Machine.phase|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/now.3| () Bool ($active.3 |$2/initial:Machine.phase| |$2/initial.latch.0|))
(define-fun |$2/0/later.3| () Real (ite |$2/0/now.3| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/0/now.3| |$2/0/later.3| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.0| true) (<= (+ 0.0 |$2/0/delay|) release)) (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 120000.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 10000.0)) (=> (and |$2/0/now.3| true) (<= (+ 0.0 |$2/0/delay|) nodes_slow))))))
; 2/0/0.0: Machine.machine_dies
(define-fun |$2/0/0.0.may| () Bool (not |$2/initial:Machine.died|))
(define-fun |$2/0/0.0:Machine.died| () Bool true)
(define-fun |$2/0/0.0:Machine.phase| () Int 1)
(define-fun |$2/0/0.0:InfraApi.held| () Int 1)
(define-fun |$2/0/0.0.latch.0| () Bool ($latch.0 |$2/0/0.0:Machine.phase| |$2/initial.latch.0|))
(define-fun |$2/0/0.0.age.0| () Real (ite (and ($active.0 |$2/0/0.0:InfraApi.held|) |$2/0/now.0|) |$2/0/later.0| 0.0))
(define-fun |$2/0/0.0.age.1| () Real (ite (and ($active.1 |$2/0/0.0:Machine.phase|) |$2/0/now.1|) |$2/0/later.1| 0.0))
(define-fun |$2/0/0.0.age.2| () Real (ite (and ($active.2 |$2/0/0.0:Machine.phase|) |$2/0/now.2|) |$2/0/later.2| 0.0))
(define-fun |$2/0/0.0.age.3| () Real (ite (and ($active.3 |$2/0/0.0:Machine.phase| |$2/0/0.0.latch.0|) |$2/0/now.3|) |$2/0/later.3| 0.0))
(define-fun $time.2.1 () Real $time.2.0)
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/0/0.0:InfraApi.held|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/0.0.age.0| |$2/1/delay|) |$2/0/0.0.age.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/0/0.0:Machine.phase|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/0.0.age.1| |$2/1/delay|) |$2/0/0.0.age.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/0/0.0:Machine.phase|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/0.0.age.2| |$2/1/delay|) |$2/0/0.0.age.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/now.3| () Bool ($active.3 |$2/0/0.0:Machine.phase| |$2/0/0.0.latch.0|))
(define-fun |$2/1/later.3| () Real (ite |$2/1/now.3| (+ |$2/0/0.0.age.3| |$2/1/delay|) |$2/0/0.0.age.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/1/now.3| |$2/1/later.3| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.0| true) (<= (+ |$2/0/0.0.age.0| |$2/1/delay|) release)) (=> (and |$2/1/now.1| true) (<= (+ |$2/0/0.0.age.1| |$2/1/delay|) 120000.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/0.0.age.2| |$2/1/delay|) 10000.0)) (=> (and |$2/1/now.3| true) (<= (+ |$2/0/0.0.age.3| |$2/1/delay|) nodes_slow))))))
; 2/1/2.0: CA-16 create_machine
(define-fun |$2/1/2.0.may| () Bool (= |$2/0/0.0:Machine.phase| 1))
(define-fun |$2/1/2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |$2/0/0.0:InfraApi.held|) 1)) 3 2))
(define-fun |$2/1/2.0.latch.0| () Bool ($latch.0 |$2/1/2.0:Machine.phase| |$2/0/0.0.latch.0|))
(define-fun |$2/1/2.0.age.2| () Real (ite (and ($active.2 |$2/1/2.0:Machine.phase|) |$2/1/now.2|) |$2/1/later.2| 0.0))
(define-fun |$2/1/2.0.age.3| () Real (ite (and ($active.3 |$2/1/2.0:Machine.phase| |$2/1/2.0.latch.0|) |$2/1/now.3|) |$2/1/later.3| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ nodes_slow $time.2.0))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/0/0.0:InfraApi.held|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ |$2/1/left.0| |$2/2/delay|) |$2/1/left.0|))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/1/2.0:Machine.phase|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/2.0:Machine.phase|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/2.0.age.2| |$2/2/delay|) |$2/1/2.0.age.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/now.3| () Bool ($active.3 |$2/1/2.0:Machine.phase| |$2/1/2.0.latch.0|))
(define-fun |$2/2/later.3| () Real (ite |$2/2/now.3| (+ |$2/1/2.0.age.3| |$2/2/delay|) |$2/1/2.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/2/now.3| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.0| true) (<= (+ |$2/1/left.0| |$2/2/delay|) release)) (=> (and |$2/2/now.1| true) (<= (+ 0.0 |$2/2/delay|) 120000.0)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/2.0.age.2| |$2/2/delay|) 10000.0)) (=> (and |$2/2/now.3| true) (<= (+ |$2/1/2.0.age.3| |$2/2/delay|) nodes_slow))))))
; 2/2/4.0: held flag
(define-fun |$2/2/4.0.may| () Bool (and (and (not (= |$2/1/2.0:Machine.phase| 0)) (not |$2/1/2.0.latch.0|)) (<= nodes_slow |$2/2/later.3|)))
(define-fun |$2/2/4.0:held flag| () Bool true)
(define-fun |$2/2/4.0.latch.0| () Bool ($latch.0 |$2/1/2.0:Machine.phase| |$2/2/4.0:held flag|))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/0.0.may| |$2/1/may-wait| |$2/1/2.0.may| |$2/2/may-wait| |$2/2/4.0.may| |$2/2/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:Machine.phase| () Int 0)
(define-fun |$3/initial:Machine.died| () Bool false)
(define-fun |$3/initial:InfraApi.held| () Int 0)
(define-fun |$3/initial:held flag| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun |$3/initial.latch.0| () Bool ($latch.0 |$3/initial:Machine.phase| |$3/initial:held flag|))
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/now.0| () Bool ($active.0 |$3/initial:InfraApi.held|))
(define-fun |$3/0/later.0| () Real (ite |$3/0/now.0| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real (ite |$3/0/now.0| |$3/0/later.0| 0.0))
(define-fun |$3/0/now.1| () Bool ($active.1 |$3/initial:Machine.phase|))
(define-fun |$3/0/later.1| () Real (ite |$3/0/now.1| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/0/now.1| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:Machine.phase|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/now.3| () Bool ($active.3 |$3/initial:Machine.phase| |$3/initial.latch.0|))
(define-fun |$3/0/later.3| () Real (ite |$3/0/now.3| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.3| () Real (ite |$3/0/now.3| |$3/0/later.3| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.0| true) (<= (+ 0.0 |$3/0/delay|) release)) (=> (and |$3/0/now.1| true) (<= (+ 0.0 |$3/0/delay|) 120000.0)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) 10000.0)) (=> (and |$3/0/now.3| true) (<= (+ 0.0 |$3/0/delay|) nodes_slow))))))
; 3/0/0.0: Machine.machine_dies
(define-fun |$3/0/0.0.may| () Bool (not |$3/initial:Machine.died|))
(define-fun |$3/0/0.0:Machine.died| () Bool true)
(define-fun |$3/0/0.0:Machine.phase| () Int 1)
(define-fun |$3/0/0.0:InfraApi.held| () Int 1)
(define-fun |$3/0/0.0.latch.0| () Bool ($latch.0 |$3/0/0.0:Machine.phase| |$3/initial.latch.0|))
(define-fun |$3/0/0.0.age.0| () Real (ite (and ($active.0 |$3/0/0.0:InfraApi.held|) |$3/0/now.0|) |$3/0/later.0| 0.0))
(define-fun |$3/0/0.0.age.1| () Real (ite (and ($active.1 |$3/0/0.0:Machine.phase|) |$3/0/now.1|) |$3/0/later.1| 0.0))
(define-fun |$3/0/0.0.age.2| () Real (ite (and ($active.2 |$3/0/0.0:Machine.phase|) |$3/0/now.2|) |$3/0/later.2| 0.0))
(define-fun |$3/0/0.0.age.3| () Real (ite (and ($active.3 |$3/0/0.0:Machine.phase| |$3/0/0.0.latch.0|) |$3/0/now.3|) |$3/0/later.3| 0.0))
(define-fun $time.3.1 () Real $time.3.0)
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/now.0| () Bool ($active.0 |$3/0/0.0:InfraApi.held|))
(define-fun |$3/1/later.0| () Real (ite |$3/1/now.0| (+ |$3/0/0.0.age.0| |$3/1/delay|) |$3/0/0.0.age.0|))
(define-fun |$3/1/left.0| () Real (ite |$3/1/now.0| |$3/1/later.0| 0.0))
(define-fun |$3/1/now.1| () Bool ($active.1 |$3/0/0.0:Machine.phase|))
(define-fun |$3/1/later.1| () Real (ite |$3/1/now.1| (+ |$3/0/0.0.age.1| |$3/1/delay|) |$3/0/0.0.age.1|))
(define-fun |$3/1/left.1| () Real (ite |$3/1/now.1| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/0/0.0:Machine.phase|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/0.0.age.2| |$3/1/delay|) |$3/0/0.0.age.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/now.3| () Bool ($active.3 |$3/0/0.0:Machine.phase| |$3/0/0.0.latch.0|))
(define-fun |$3/1/later.3| () Real (ite |$3/1/now.3| (+ |$3/0/0.0.age.3| |$3/1/delay|) |$3/0/0.0.age.3|))
(define-fun |$3/1/left.3| () Real (ite |$3/1/now.3| |$3/1/later.3| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.0| true) (<= (+ |$3/0/0.0.age.0| |$3/1/delay|) release)) (=> (and |$3/1/now.1| true) (<= (+ |$3/0/0.0.age.1| |$3/1/delay|) 120000.0)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/0.0.age.2| |$3/1/delay|) 10000.0)) (=> (and |$3/1/now.3| true) (<= (+ |$3/0/0.0.age.3| |$3/1/delay|) nodes_slow))))))
; 3/1/1.0: InfraApi.give_back
(define-fun |$3/1/1.0.may| () Bool (< 0 |$3/0/0.0:InfraApi.held|))
(define-fun |$3/1/1.0:InfraApi.held| () Int 0)
(define-fun |$3/1/1.0:Machine.phase| () Int (ite (= |$3/0/0.0:Machine.phase| 2) 1 |$3/0/0.0:Machine.phase|))
(define-fun |$3/1/1.0.latch.0| () Bool ($latch.0 |$3/1/1.0:Machine.phase| |$3/0/0.0.latch.0|))
(define-fun |$3/1/1.0.age.1| () Real (ite (and ($active.1 |$3/1/1.0:Machine.phase|) |$3/1/now.1|) |$3/1/later.1| 0.0))
(define-fun |$3/1/1.0.age.2| () Real (ite (and ($active.2 |$3/1/1.0:Machine.phase|) |$3/1/now.2|) |$3/1/later.2| 0.0))
(define-fun |$3/1/1.0.age.3| () Real (ite (and ($active.3 |$3/1/1.0:Machine.phase| |$3/1/1.0.latch.0|) |$3/1/now.3|) |$3/1/later.3| 0.0))
(define-fun $time.3.2 () Real (let (($s0 (+ nodes_slow $time.3.0 (- 10000.0)))) (ite (<= $time.3.1 $s0) $s0 $time.3.1)))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/now.0| () Bool ($active.0 |$3/1/1.0:InfraApi.held|))
(define-fun |$3/2/later.0| () Real (ite |$3/2/now.0| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.0| () Real (ite |$3/2/now.0| |$3/2/later.0| 0.0))
(define-fun |$3/2/now.1| () Bool ($active.1 |$3/1/1.0:Machine.phase|))
(define-fun |$3/2/later.1| () Real (ite |$3/2/now.1| (+ |$3/1/1.0.age.1| |$3/2/delay|) |$3/1/1.0.age.1|))
(define-fun |$3/2/left.1| () Real (ite |$3/2/now.1| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/1/1.0:Machine.phase|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ |$3/1/1.0.age.2| |$3/2/delay|) |$3/1/1.0.age.2|))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/now.3| () Bool ($active.3 |$3/1/1.0:Machine.phase| |$3/1/1.0.latch.0|))
(define-fun |$3/2/later.3| () Real (ite |$3/2/now.3| (+ |$3/1/1.0.age.3| |$3/2/delay|) |$3/1/1.0.age.3|))
(define-fun |$3/2/left.3| () Real (ite |$3/2/now.3| |$3/2/later.3| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.0| true) (<= (+ 0.0 |$3/2/delay|) release)) (=> (and |$3/2/now.1| true) (<= (+ |$3/1/1.0.age.1| |$3/2/delay|) 120000.0)) (=> (and |$3/2/now.2| true) (<= (+ |$3/1/1.0.age.2| |$3/2/delay|) 10000.0)) (=> (and |$3/2/now.3| true) (<= (+ |$3/1/1.0.age.3| |$3/2/delay|) nodes_slow))))))
; 3/2/2.0: CA-16 create_machine
(define-fun |$3/2/2.0.may| () Bool (= |$3/1/1.0:Machine.phase| 1))
(define-fun |$3/2/2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |$3/1/1.0:InfraApi.held|) 1)) 3 2))
(define-fun |$3/2/2.0.latch.0| () Bool ($latch.0 |$3/2/2.0:Machine.phase| |$3/1/1.0.latch.0|))
(define-fun |$3/2/2.0.age.2| () Real (ite (and ($active.2 |$3/2/2.0:Machine.phase|) |$3/2/now.2|) |$3/2/later.2| 0.0))
(define-fun |$3/2/2.0.age.3| () Real (ite (and ($active.3 |$3/2/2.0:Machine.phase| |$3/2/2.0.latch.0|) |$3/2/now.3|) |$3/2/later.3| 0.0))
(define-fun $time.3.3 () Real (let (($s0 (+ nodes_slow $time.3.0))) (ite (<= $time.3.2 $s0) $s0 $time.3.2)))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/now.0| () Bool ($active.0 |$3/1/1.0:InfraApi.held|))
(define-fun |$3/3/later.0| () Real (ite |$3/3/now.0| (+ |$3/2/left.0| |$3/3/delay|) |$3/2/left.0|))
(define-fun |$3/3/left.0| () Real (ite |$3/3/now.0| |$3/3/later.0| 0.0))
(define-fun |$3/3/now.1| () Bool ($active.1 |$3/2/2.0:Machine.phase|))
(define-fun |$3/3/later.1| () Real (ite |$3/3/now.1| (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.1| () Real (ite |$3/3/now.1| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/2/2.0:Machine.phase|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ |$3/2/2.0.age.2| |$3/3/delay|) |$3/2/2.0.age.2|))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/now.3| () Bool ($active.3 |$3/2/2.0:Machine.phase| |$3/2/2.0.latch.0|))
(define-fun |$3/3/later.3| () Real (ite |$3/3/now.3| (+ |$3/2/2.0.age.3| |$3/3/delay|) |$3/2/2.0.age.3|))
(define-fun |$3/3/left.3| () Real (ite |$3/3/now.3| |$3/3/later.3| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.0| true) (<= (+ |$3/2/left.0| |$3/3/delay|) release)) (=> (and |$3/3/now.1| true) (<= (+ 0.0 |$3/3/delay|) 120000.0)) (=> (and |$3/3/now.2| true) (<= (+ |$3/2/2.0.age.2| |$3/3/delay|) 10000.0)) (=> (and |$3/3/now.3| true) (<= (+ |$3/2/2.0.age.3| |$3/3/delay|) nodes_slow))))))
; 3/3/4.0: held flag
(define-fun |$3/3/4.0.may| () Bool (and (and (not (= |$3/2/2.0:Machine.phase| 0)) (not |$3/2/2.0.latch.0|)) (<= nodes_slow |$3/3/later.3|)))
(define-fun |$3/3/4.0:held flag| () Bool true)
(define-fun |$3/3/4.0.latch.0| () Bool ($latch.0 |$3/2/2.0:Machine.phase| |$3/3/4.0:held flag|))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/0.0.may| |$3/1/may-wait| |$3/1/1.0.may| |$3/2/may-wait| |$3/2/2.0.may| |$3/3/may-wait| |$3/3/4.0.may| |$3/3/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$4/initial:Machine.phase| () Int 0)
(define-fun |$4/initial:Machine.died| () Bool false)
(define-fun |$4/initial:InfraApi.held| () Int 0)
(define-fun |$4/initial:held flag| () Bool false)
(define-fun |$4/initially| () Bool true)
(define-fun |$4/initial.latch.0| () Bool ($latch.0 |$4/initial:Machine.phase| |$4/initial:held flag|))
(define-fun $time.4.0 () Real 0.0)
(define-fun |$4/0/delay| () Real (- $time.4.0 0.0))
; time passes
(define-fun |$4/0/now.0| () Bool ($active.0 |$4/initial:InfraApi.held|))
(define-fun |$4/0/later.0| () Real (ite |$4/0/now.0| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.0| () Real (ite |$4/0/now.0| |$4/0/later.0| 0.0))
(define-fun |$4/0/now.1| () Bool ($active.1 |$4/initial:Machine.phase|))
(define-fun |$4/0/later.1| () Real (ite |$4/0/now.1| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.1| () Real (ite |$4/0/now.1| |$4/0/later.1| 0.0))
(define-fun |$4/0/now.2| () Bool ($active.2 |$4/initial:Machine.phase|))
(define-fun |$4/0/later.2| () Real (ite |$4/0/now.2| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.2| () Real (ite |$4/0/now.2| |$4/0/later.2| 0.0))
(define-fun |$4/0/now.3| () Bool ($active.3 |$4/initial:Machine.phase| |$4/initial.latch.0|))
(define-fun |$4/0/later.3| () Real (ite |$4/0/now.3| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.3| () Real (ite |$4/0/now.3| |$4/0/later.3| 0.0))
(define-fun |$4/0/may-wait| () Bool (and (<= 0.0 |$4/0/delay|) (or (= |$4/0/delay| 0.0) (and (=> (and |$4/0/now.0| true) (<= (+ 0.0 |$4/0/delay|) release)) (=> (and |$4/0/now.1| true) (<= (+ 0.0 |$4/0/delay|) 120000.0)) (=> (and |$4/0/now.2| true) (<= (+ 0.0 |$4/0/delay|) 10000.0)) (=> (and |$4/0/now.3| true) (<= (+ 0.0 |$4/0/delay|) nodes_slow))))))
; 4/0/0.0: Machine.machine_dies
(define-fun |$4/0/0.0.may| () Bool (not |$4/initial:Machine.died|))
(define-fun |$4/0/0.0:Machine.died| () Bool true)
(define-fun |$4/0/0.0:Machine.phase| () Int 1)
(define-fun |$4/0/0.0:InfraApi.held| () Int 1)
(define-fun |$4/0/0.0.latch.0| () Bool ($latch.0 |$4/0/0.0:Machine.phase| |$4/initial.latch.0|))
(define-fun |$4/0/0.0.age.0| () Real (ite (and ($active.0 |$4/0/0.0:InfraApi.held|) |$4/0/now.0|) |$4/0/later.0| 0.0))
(define-fun |$4/0/0.0.age.1| () Real (ite (and ($active.1 |$4/0/0.0:Machine.phase|) |$4/0/now.1|) |$4/0/later.1| 0.0))
(define-fun |$4/0/0.0.age.2| () Real (ite (and ($active.2 |$4/0/0.0:Machine.phase|) |$4/0/now.2|) |$4/0/later.2| 0.0))
(define-fun |$4/0/0.0.age.3| () Real (ite (and ($active.3 |$4/0/0.0:Machine.phase| |$4/0/0.0.latch.0|) |$4/0/now.3|) |$4/0/later.3| 0.0))
(define-fun $time.4.1 () Real $time.4.0)
(define-fun |$4/1/delay| () Real (- $time.4.1 $time.4.0))
; time passes
(define-fun |$4/1/now.0| () Bool ($active.0 |$4/0/0.0:InfraApi.held|))
(define-fun |$4/1/later.0| () Real (ite |$4/1/now.0| (+ |$4/0/0.0.age.0| |$4/1/delay|) |$4/0/0.0.age.0|))
(define-fun |$4/1/left.0| () Real (ite |$4/1/now.0| |$4/1/later.0| 0.0))
(define-fun |$4/1/now.1| () Bool ($active.1 |$4/0/0.0:Machine.phase|))
(define-fun |$4/1/later.1| () Real (ite |$4/1/now.1| (+ |$4/0/0.0.age.1| |$4/1/delay|) |$4/0/0.0.age.1|))
(define-fun |$4/1/left.1| () Real (ite |$4/1/now.1| |$4/1/later.1| 0.0))
(define-fun |$4/1/now.2| () Bool ($active.2 |$4/0/0.0:Machine.phase|))
(define-fun |$4/1/later.2| () Real (ite |$4/1/now.2| (+ |$4/0/0.0.age.2| |$4/1/delay|) |$4/0/0.0.age.2|))
(define-fun |$4/1/left.2| () Real (ite |$4/1/now.2| |$4/1/later.2| 0.0))
(define-fun |$4/1/now.3| () Bool ($active.3 |$4/0/0.0:Machine.phase| |$4/0/0.0.latch.0|))
(define-fun |$4/1/later.3| () Real (ite |$4/1/now.3| (+ |$4/0/0.0.age.3| |$4/1/delay|) |$4/0/0.0.age.3|))
(define-fun |$4/1/left.3| () Real (ite |$4/1/now.3| |$4/1/later.3| 0.0))
(define-fun |$4/1/may-wait| () Bool (and (<= 0.0 |$4/1/delay|) (or (= |$4/1/delay| 0.0) (and (=> (and |$4/1/now.0| true) (<= (+ |$4/0/0.0.age.0| |$4/1/delay|) release)) (=> (and |$4/1/now.1| true) (<= (+ |$4/0/0.0.age.1| |$4/1/delay|) 120000.0)) (=> (and |$4/1/now.2| true) (<= (+ |$4/0/0.0.age.2| |$4/1/delay|) 10000.0)) (=> (and |$4/1/now.3| true) (<= (+ |$4/0/0.0.age.3| |$4/1/delay|) nodes_slow))))))
; 4/1/2.0: CA-16 create_machine
(define-fun |$4/1/2.0.may| () Bool (= |$4/0/0.0:Machine.phase| 1))
(define-fun |$4/1/2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |$4/0/0.0:InfraApi.held|) 1)) 3 2))
(define-fun |$4/1/2.0.latch.0| () Bool ($latch.0 |$4/1/2.0:Machine.phase| |$4/0/0.0.latch.0|))
(define-fun |$4/1/2.0.age.2| () Real (ite (and ($active.2 |$4/1/2.0:Machine.phase|) |$4/1/now.2|) |$4/1/later.2| 0.0))
(define-fun |$4/1/2.0.age.3| () Real (ite (and ($active.3 |$4/1/2.0:Machine.phase| |$4/1/2.0.latch.0|) |$4/1/now.3|) |$4/1/later.3| 0.0))
(define-fun $time.4.2 () Real (let (($s0 (+ nodes_slow $time.4.0 (- 120000.0)))) (ite (<= $time.4.1 $s0) $s0 $time.4.1)))
(define-fun |$4/2/delay| () Real (- $time.4.2 $time.4.1))
; time passes
(define-fun |$4/2/now.0| () Bool ($active.0 |$4/0/0.0:InfraApi.held|))
(define-fun |$4/2/later.0| () Real (ite |$4/2/now.0| (+ |$4/1/left.0| |$4/2/delay|) |$4/1/left.0|))
(define-fun |$4/2/left.0| () Real (ite |$4/2/now.0| |$4/2/later.0| 0.0))
(define-fun |$4/2/now.1| () Bool ($active.1 |$4/1/2.0:Machine.phase|))
(define-fun |$4/2/later.1| () Real (ite |$4/2/now.1| (+ 0.0 |$4/2/delay|) 0.0))
(define-fun |$4/2/left.1| () Real (ite |$4/2/now.1| |$4/2/later.1| 0.0))
(define-fun |$4/2/now.2| () Bool ($active.2 |$4/1/2.0:Machine.phase|))
(define-fun |$4/2/later.2| () Real (ite |$4/2/now.2| (+ |$4/1/2.0.age.2| |$4/2/delay|) |$4/1/2.0.age.2|))
(define-fun |$4/2/left.2| () Real (ite |$4/2/now.2| |$4/2/later.2| 0.0))
(define-fun |$4/2/now.3| () Bool ($active.3 |$4/1/2.0:Machine.phase| |$4/1/2.0.latch.0|))
(define-fun |$4/2/later.3| () Real (ite |$4/2/now.3| (+ |$4/1/2.0.age.3| |$4/2/delay|) |$4/1/2.0.age.3|))
(define-fun |$4/2/left.3| () Real (ite |$4/2/now.3| |$4/2/later.3| 0.0))
(define-fun |$4/2/may-wait| () Bool (and (<= 0.0 |$4/2/delay|) (or (= |$4/2/delay| 0.0) (and (=> (and |$4/2/now.0| true) (<= (+ |$4/1/left.0| |$4/2/delay|) release)) (=> (and |$4/2/now.1| true) (<= (+ 0.0 |$4/2/delay|) 120000.0)) (=> (and |$4/2/now.2| true) (<= (+ |$4/1/2.0.age.2| |$4/2/delay|) 10000.0)) (=> (and |$4/2/now.3| true) (<= (+ |$4/1/2.0.age.3| |$4/2/delay|) nodes_slow))))))
; 4/2/1.0: InfraApi.give_back
(define-fun |$4/2/1.0.may| () Bool (< 0 |$4/0/0.0:InfraApi.held|))
(define-fun |$4/2/1.0:InfraApi.held| () Int 0)
(define-fun |$4/2/1.0:Machine.phase| () Int (ite (= |$4/1/2.0:Machine.phase| 2) 1 |$4/1/2.0:Machine.phase|))
(define-fun |$4/2/1.0.latch.0| () Bool ($latch.0 |$4/2/1.0:Machine.phase| |$4/1/2.0.latch.0|))
(define-fun |$4/2/1.0.age.1| () Real (ite (and ($active.1 |$4/2/1.0:Machine.phase|) |$4/2/now.1|) |$4/2/later.1| 0.0))
(define-fun |$4/2/1.0.age.2| () Real (ite (and ($active.2 |$4/2/1.0:Machine.phase|) |$4/2/now.2|) |$4/2/later.2| 0.0))
(define-fun |$4/2/1.0.age.3| () Real (ite (and ($active.3 |$4/2/1.0:Machine.phase| |$4/2/1.0.latch.0|) |$4/2/now.3|) |$4/2/later.3| 0.0))
(define-fun $time.4.3 () Real (let (($s0 (+ nodes_slow $time.4.0))) (ite (<= $time.4.2 $s0) $s0 $time.4.2)))
(define-fun |$4/3/delay| () Real (- $time.4.3 $time.4.2))
; time passes
(define-fun |$4/3/now.0| () Bool ($active.0 |$4/2/1.0:InfraApi.held|))
(define-fun |$4/3/later.0| () Real (ite |$4/3/now.0| (+ 0.0 |$4/3/delay|) 0.0))
(define-fun |$4/3/left.0| () Real (ite |$4/3/now.0| |$4/3/later.0| 0.0))
(define-fun |$4/3/now.1| () Bool ($active.1 |$4/2/1.0:Machine.phase|))
(define-fun |$4/3/later.1| () Real (ite |$4/3/now.1| (+ |$4/2/1.0.age.1| |$4/3/delay|) |$4/2/1.0.age.1|))
(define-fun |$4/3/left.1| () Real (ite |$4/3/now.1| |$4/3/later.1| 0.0))
(define-fun |$4/3/now.2| () Bool ($active.2 |$4/2/1.0:Machine.phase|))
(define-fun |$4/3/later.2| () Real (ite |$4/3/now.2| (+ |$4/2/1.0.age.2| |$4/3/delay|) |$4/2/1.0.age.2|))
(define-fun |$4/3/left.2| () Real (ite |$4/3/now.2| |$4/3/later.2| 0.0))
(define-fun |$4/3/now.3| () Bool ($active.3 |$4/2/1.0:Machine.phase| |$4/2/1.0.latch.0|))
(define-fun |$4/3/later.3| () Real (ite |$4/3/now.3| (+ |$4/2/1.0.age.3| |$4/3/delay|) |$4/2/1.0.age.3|))
(define-fun |$4/3/left.3| () Real (ite |$4/3/now.3| |$4/3/later.3| 0.0))
(define-fun |$4/3/may-wait| () Bool (and (<= 0.0 |$4/3/delay|) (or (= |$4/3/delay| 0.0) (and (=> (and |$4/3/now.0| true) (<= (+ 0.0 |$4/3/delay|) release)) (=> (and |$4/3/now.1| true) (<= (+ |$4/2/1.0.age.1| |$4/3/delay|) 120000.0)) (=> (and |$4/3/now.2| true) (<= (+ |$4/2/1.0.age.2| |$4/3/delay|) 10000.0)) (=> (and |$4/3/now.3| true) (<= (+ |$4/2/1.0.age.3| |$4/3/delay|) nodes_slow))))))
; 4/3/4.0: held flag
(define-fun |$4/3/4.0.may| () Bool (and (and (not (= |$4/2/1.0:Machine.phase| 0)) (not |$4/2/1.0.latch.0|)) (<= nodes_slow |$4/3/later.3|)))
(define-fun |$4/3/4.0:held flag| () Bool true)
(define-fun |$4/3/4.0.latch.0| () Bool ($latch.0 |$4/2/1.0:Machine.phase| |$4/3/4.0:held flag|))
; obligation: run 4
(push 1)
(assert $chosen)
(assert $piece.4)
(assert (not (and |$4/initially| |$4/0/may-wait| |$4/0/0.0.may| |$4/1/may-wait| |$4/1/2.0.may| |$4/2/may-wait| |$4/2/1.0.may| |$4/3/may-wait| |$4/3/4.0.may| |$4/3/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$5/initial:Machine.phase| () Int 0)
(define-fun |$5/initial:Machine.died| () Bool false)
(define-fun |$5/initial:InfraApi.held| () Int 0)
(define-fun |$5/initial:held flag| () Bool false)
(define-fun |$5/initially| () Bool true)
(define-fun |$5/initial.latch.0| () Bool ($latch.0 |$5/initial:Machine.phase| |$5/initial:held flag|))
(define-fun $time.5.0 () Real 0.0)
(define-fun |$5/0/delay| () Real (- $time.5.0 0.0))
; time passes
(define-fun |$5/0/now.0| () Bool ($active.0 |$5/initial:InfraApi.held|))
(define-fun |$5/0/later.0| () Real (ite |$5/0/now.0| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.0| () Real (ite |$5/0/now.0| |$5/0/later.0| 0.0))
(define-fun |$5/0/now.1| () Bool ($active.1 |$5/initial:Machine.phase|))
(define-fun |$5/0/later.1| () Real (ite |$5/0/now.1| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.1| () Real (ite |$5/0/now.1| |$5/0/later.1| 0.0))
(define-fun |$5/0/now.2| () Bool ($active.2 |$5/initial:Machine.phase|))
(define-fun |$5/0/later.2| () Real (ite |$5/0/now.2| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.2| () Real (ite |$5/0/now.2| |$5/0/later.2| 0.0))
(define-fun |$5/0/now.3| () Bool ($active.3 |$5/initial:Machine.phase| |$5/initial.latch.0|))
(define-fun |$5/0/later.3| () Real (ite |$5/0/now.3| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.3| () Real (ite |$5/0/now.3| |$5/0/later.3| 0.0))
(define-fun |$5/0/may-wait| () Bool (and (<= 0.0 |$5/0/delay|) (or (= |$5/0/delay| 0.0) (and (=> (and |$5/0/now.0| true) (<= (+ 0.0 |$5/0/delay|) release)) (=> (and |$5/0/now.1| true) (<= (+ 0.0 |$5/0/delay|) 120000.0)) (=> (and |$5/0/now.2| true) (<= (+ 0.0 |$5/0/delay|) 10000.0)) (=> (and |$5/0/now.3| true) (<= (+ 0.0 |$5/0/delay|) nodes_slow))))))
; 5/0/0.0: Machine.machine_dies
(define-fun |$5/0/0.0.may| () Bool (not |$5/initial:Machine.died|))
(define-fun |$5/0/0.0:Machine.died| () Bool true)
(define-fun |$5/0/0.0:Machine.phase| () Int 1)
(define-fun |$5/0/0.0:InfraApi.held| () Int 1)
(define-fun |$5/0/0.0.latch.0| () Bool ($latch.0 |$5/0/0.0:Machine.phase| |$5/initial.latch.0|))
(define-fun |$5/0/0.0.age.0| () Real (ite (and ($active.0 |$5/0/0.0:InfraApi.held|) |$5/0/now.0|) |$5/0/later.0| 0.0))
(define-fun |$5/0/0.0.age.1| () Real (ite (and ($active.1 |$5/0/0.0:Machine.phase|) |$5/0/now.1|) |$5/0/later.1| 0.0))
(define-fun |$5/0/0.0.age.2| () Real (ite (and ($active.2 |$5/0/0.0:Machine.phase|) |$5/0/now.2|) |$5/0/later.2| 0.0))
(define-fun |$5/0/0.0.age.3| () Real (ite (and ($active.3 |$5/0/0.0:Machine.phase| |$5/0/0.0.latch.0|) |$5/0/now.3|) |$5/0/later.3| 0.0))
(define-fun $time.5.1 () Real $time.5.0)
(define-fun |$5/1/delay| () Real (- $time.5.1 $time.5.0))
; time passes
(define-fun |$5/1/now.0| () Bool ($active.0 |$5/0/0.0:InfraApi.held|))
(define-fun |$5/1/later.0| () Real (ite |$5/1/now.0| (+ |$5/0/0.0.age.0| |$5/1/delay|) |$5/0/0.0.age.0|))
(define-fun |$5/1/left.0| () Real (ite |$5/1/now.0| |$5/1/later.0| 0.0))
(define-fun |$5/1/now.1| () Bool ($active.1 |$5/0/0.0:Machine.phase|))
(define-fun |$5/1/later.1| () Real (ite |$5/1/now.1| (+ |$5/0/0.0.age.1| |$5/1/delay|) |$5/0/0.0.age.1|))
(define-fun |$5/1/left.1| () Real (ite |$5/1/now.1| |$5/1/later.1| 0.0))
(define-fun |$5/1/now.2| () Bool ($active.2 |$5/0/0.0:Machine.phase|))
(define-fun |$5/1/later.2| () Real (ite |$5/1/now.2| (+ |$5/0/0.0.age.2| |$5/1/delay|) |$5/0/0.0.age.2|))
(define-fun |$5/1/left.2| () Real (ite |$5/1/now.2| |$5/1/later.2| 0.0))
(define-fun |$5/1/now.3| () Bool ($active.3 |$5/0/0.0:Machine.phase| |$5/0/0.0.latch.0|))
(define-fun |$5/1/later.3| () Real (ite |$5/1/now.3| (+ |$5/0/0.0.age.3| |$5/1/delay|) |$5/0/0.0.age.3|))
(define-fun |$5/1/left.3| () Real (ite |$5/1/now.3| |$5/1/later.3| 0.0))
(define-fun |$5/1/may-wait| () Bool (and (<= 0.0 |$5/1/delay|) (or (= |$5/1/delay| 0.0) (and (=> (and |$5/1/now.0| true) (<= (+ |$5/0/0.0.age.0| |$5/1/delay|) release)) (=> (and |$5/1/now.1| true) (<= (+ |$5/0/0.0.age.1| |$5/1/delay|) 120000.0)) (=> (and |$5/1/now.2| true) (<= (+ |$5/0/0.0.age.2| |$5/1/delay|) 10000.0)) (=> (and |$5/1/now.3| true) (<= (+ |$5/0/0.0.age.3| |$5/1/delay|) nodes_slow))))))
; 5/1/2.0: CA-16 create_machine
(define-fun |$5/1/2.0.may| () Bool (= |$5/0/0.0:Machine.phase| 1))
(define-fun |$5/1/2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |$5/0/0.0:InfraApi.held|) 1)) 3 2))
(define-fun |$5/1/2.0.latch.0| () Bool ($latch.0 |$5/1/2.0:Machine.phase| |$5/0/0.0.latch.0|))
(define-fun |$5/1/2.0.age.2| () Real (ite (and ($active.2 |$5/1/2.0:Machine.phase|) |$5/1/now.2|) |$5/1/later.2| 0.0))
(define-fun |$5/1/2.0.age.3| () Real (ite (and ($active.3 |$5/1/2.0:Machine.phase| |$5/1/2.0.latch.0|) |$5/1/now.3|) |$5/1/later.3| 0.0))
(define-fun $time.5.2 () Real (let (($s0 (+ nodes_slow $time.5.0 (- 130000.0)))) (ite (<= $time.5.1 $s0) $s0 $time.5.1)))
(define-fun |$5/2/delay| () Real (- $time.5.2 $time.5.1))
; time passes
(define-fun |$5/2/now.0| () Bool ($active.0 |$5/0/0.0:InfraApi.held|))
(define-fun |$5/2/later.0| () Real (ite |$5/2/now.0| (+ |$5/1/left.0| |$5/2/delay|) |$5/1/left.0|))
(define-fun |$5/2/left.0| () Real (ite |$5/2/now.0| |$5/2/later.0| 0.0))
(define-fun |$5/2/now.1| () Bool ($active.1 |$5/1/2.0:Machine.phase|))
(define-fun |$5/2/later.1| () Real (ite |$5/2/now.1| (+ 0.0 |$5/2/delay|) 0.0))
(define-fun |$5/2/left.1| () Real (ite |$5/2/now.1| |$5/2/later.1| 0.0))
(define-fun |$5/2/now.2| () Bool ($active.2 |$5/1/2.0:Machine.phase|))
(define-fun |$5/2/later.2| () Real (ite |$5/2/now.2| (+ |$5/1/2.0.age.2| |$5/2/delay|) |$5/1/2.0.age.2|))
(define-fun |$5/2/left.2| () Real (ite |$5/2/now.2| |$5/2/later.2| 0.0))
(define-fun |$5/2/now.3| () Bool ($active.3 |$5/1/2.0:Machine.phase| |$5/1/2.0.latch.0|))
(define-fun |$5/2/later.3| () Real (ite |$5/2/now.3| (+ |$5/1/2.0.age.3| |$5/2/delay|) |$5/1/2.0.age.3|))
(define-fun |$5/2/left.3| () Real (ite |$5/2/now.3| |$5/2/later.3| 0.0))
(define-fun |$5/2/may-wait| () Bool (and (<= 0.0 |$5/2/delay|) (or (= |$5/2/delay| 0.0) (and (=> (and |$5/2/now.0| true) (<= (+ |$5/1/left.0| |$5/2/delay|) release)) (=> (and |$5/2/now.1| true) (<= (+ 0.0 |$5/2/delay|) 120000.0)) (=> (and |$5/2/now.2| true) (<= (+ |$5/1/2.0.age.2| |$5/2/delay|) 10000.0)) (=> (and |$5/2/now.3| true) (<= (+ |$5/1/2.0.age.3| |$5/2/delay|) nodes_slow))))))
; 5/2/1.0: InfraApi.give_back
(define-fun |$5/2/1.0.may| () Bool (< 0 |$5/0/0.0:InfraApi.held|))
(define-fun |$5/2/1.0:InfraApi.held| () Int 0)
(define-fun |$5/2/1.0:Machine.phase| () Int (ite (= |$5/1/2.0:Machine.phase| 2) 1 |$5/1/2.0:Machine.phase|))
(define-fun |$5/2/1.0.latch.0| () Bool ($latch.0 |$5/2/1.0:Machine.phase| |$5/1/2.0.latch.0|))
(define-fun |$5/2/1.0.age.1| () Real (ite (and ($active.1 |$5/2/1.0:Machine.phase|) |$5/2/now.1|) |$5/2/later.1| 0.0))
(define-fun |$5/2/1.0.age.2| () Real (ite (and ($active.2 |$5/2/1.0:Machine.phase|) |$5/2/now.2|) |$5/2/later.2| 0.0))
(define-fun |$5/2/1.0.age.3| () Real (ite (and ($active.3 |$5/2/1.0:Machine.phase| |$5/2/1.0.latch.0|) |$5/2/now.3|) |$5/2/later.3| 0.0))
(define-fun $time.5.3 () Real (let (($s0 (+ nodes_slow $time.5.0 (- 10000.0)))) (ite (<= $time.5.2 $s0) $s0 $time.5.2)))
(define-fun |$5/3/delay| () Real (- $time.5.3 $time.5.2))
; time passes
(define-fun |$5/3/now.0| () Bool ($active.0 |$5/2/1.0:InfraApi.held|))
(define-fun |$5/3/later.0| () Real (ite |$5/3/now.0| (+ 0.0 |$5/3/delay|) 0.0))
(define-fun |$5/3/left.0| () Real (ite |$5/3/now.0| |$5/3/later.0| 0.0))
(define-fun |$5/3/now.1| () Bool ($active.1 |$5/2/1.0:Machine.phase|))
(define-fun |$5/3/later.1| () Real (ite |$5/3/now.1| (+ |$5/2/1.0.age.1| |$5/3/delay|) |$5/2/1.0.age.1|))
(define-fun |$5/3/left.1| () Real (ite |$5/3/now.1| |$5/3/later.1| 0.0))
(define-fun |$5/3/now.2| () Bool ($active.2 |$5/2/1.0:Machine.phase|))
(define-fun |$5/3/later.2| () Real (ite |$5/3/now.2| (+ |$5/2/1.0.age.2| |$5/3/delay|) |$5/2/1.0.age.2|))
(define-fun |$5/3/left.2| () Real (ite |$5/3/now.2| |$5/3/later.2| 0.0))
(define-fun |$5/3/now.3| () Bool ($active.3 |$5/2/1.0:Machine.phase| |$5/2/1.0.latch.0|))
(define-fun |$5/3/later.3| () Real (ite |$5/3/now.3| (+ |$5/2/1.0.age.3| |$5/3/delay|) |$5/2/1.0.age.3|))
(define-fun |$5/3/left.3| () Real (ite |$5/3/now.3| |$5/3/later.3| 0.0))
(define-fun |$5/3/may-wait| () Bool (and (<= 0.0 |$5/3/delay|) (or (= |$5/3/delay| 0.0) (and (=> (and |$5/3/now.0| true) (<= (+ 0.0 |$5/3/delay|) release)) (=> (and |$5/3/now.1| true) (<= (+ |$5/2/1.0.age.1| |$5/3/delay|) 120000.0)) (=> (and |$5/3/now.2| true) (<= (+ |$5/2/1.0.age.2| |$5/3/delay|) 10000.0)) (=> (and |$5/3/now.3| true) (<= (+ |$5/2/1.0.age.3| |$5/3/delay|) nodes_slow))))))
; 5/3/2.0: CA-16 create_machine
(define-fun |$5/3/2.0.may| () Bool (= |$5/2/1.0:Machine.phase| 1))
(define-fun |$5/3/2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |$5/2/1.0:InfraApi.held|) 1)) 3 2))
(define-fun |$5/3/2.0.latch.0| () Bool ($latch.0 |$5/3/2.0:Machine.phase| |$5/2/1.0.latch.0|))
(define-fun |$5/3/2.0.age.2| () Real (ite (and ($active.2 |$5/3/2.0:Machine.phase|) |$5/3/now.2|) |$5/3/later.2| 0.0))
(define-fun |$5/3/2.0.age.3| () Real (ite (and ($active.3 |$5/3/2.0:Machine.phase| |$5/3/2.0.latch.0|) |$5/3/now.3|) |$5/3/later.3| 0.0))
(define-fun $time.5.4 () Real (let (($s0 (+ nodes_slow $time.5.0))) (ite (<= $time.5.3 $s0) $s0 $time.5.3)))
(define-fun |$5/4/delay| () Real (- $time.5.4 $time.5.3))
; time passes
(define-fun |$5/4/now.0| () Bool ($active.0 |$5/2/1.0:InfraApi.held|))
(define-fun |$5/4/later.0| () Real (ite |$5/4/now.0| (+ |$5/3/left.0| |$5/4/delay|) |$5/3/left.0|))
(define-fun |$5/4/left.0| () Real (ite |$5/4/now.0| |$5/4/later.0| 0.0))
(define-fun |$5/4/now.1| () Bool ($active.1 |$5/3/2.0:Machine.phase|))
(define-fun |$5/4/later.1| () Real (ite |$5/4/now.1| (+ 0.0 |$5/4/delay|) 0.0))
(define-fun |$5/4/left.1| () Real (ite |$5/4/now.1| |$5/4/later.1| 0.0))
(define-fun |$5/4/now.2| () Bool ($active.2 |$5/3/2.0:Machine.phase|))
(define-fun |$5/4/later.2| () Real (ite |$5/4/now.2| (+ |$5/3/2.0.age.2| |$5/4/delay|) |$5/3/2.0.age.2|))
(define-fun |$5/4/left.2| () Real (ite |$5/4/now.2| |$5/4/later.2| 0.0))
(define-fun |$5/4/now.3| () Bool ($active.3 |$5/3/2.0:Machine.phase| |$5/3/2.0.latch.0|))
(define-fun |$5/4/later.3| () Real (ite |$5/4/now.3| (+ |$5/3/2.0.age.3| |$5/4/delay|) |$5/3/2.0.age.3|))
(define-fun |$5/4/left.3| () Real (ite |$5/4/now.3| |$5/4/later.3| 0.0))
(define-fun |$5/4/may-wait| () Bool (and (<= 0.0 |$5/4/delay|) (or (= |$5/4/delay| 0.0) (and (=> (and |$5/4/now.0| true) (<= (+ |$5/3/left.0| |$5/4/delay|) release)) (=> (and |$5/4/now.1| true) (<= (+ 0.0 |$5/4/delay|) 120000.0)) (=> (and |$5/4/now.2| true) (<= (+ |$5/3/2.0.age.2| |$5/4/delay|) 10000.0)) (=> (and |$5/4/now.3| true) (<= (+ |$5/3/2.0.age.3| |$5/4/delay|) nodes_slow))))))
; 5/4/4.0: held flag
(define-fun |$5/4/4.0.may| () Bool (and (and (not (= |$5/3/2.0:Machine.phase| 0)) (not |$5/3/2.0.latch.0|)) (<= nodes_slow |$5/4/later.3|)))
(define-fun |$5/4/4.0:held flag| () Bool true)
(define-fun |$5/4/4.0.latch.0| () Bool ($latch.0 |$5/3/2.0:Machine.phase| |$5/4/4.0:held flag|))
; obligation: run 5
(push 1)
(assert $chosen)
(assert $piece.5)
(assert (not (and |$5/initially| |$5/0/may-wait| |$5/0/0.0.may| |$5/1/may-wait| |$5/1/2.0.may| |$5/2/may-wait| |$5/2/1.0.may| |$5/3/may-wait| |$5/3/2.0.may| |$5/4/may-wait| |$5/4/4.0.may| |$5/4/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
