;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/autoscaling.stpa",
;;  "content": "sha256:9c6f0627b1c5c65300314c559d96f6669c82ab6db6ee51cfe815cdc3debdb5fb",
;;  "found by": "Spacer",
;;  "system": "Autoscaling",
;;  "claim": [
;;   "check",
;;   "or how quick to be"
;;  ],
;;  "says": "with unneeded = 1min, for any provision: H-1 unreachable iff scan + provision < few_slow",
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
;;      4,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      6,
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
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const provision Real)
(define-fun $chosen () Bool (and (<= 1000.0 provision) (<= 1000.0 provision) (< (+ provision 10000.0) 60000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and |held flag| (= |Load.phase| 1) (< |Nodes.ready| 2)))
; timers: when they are active, and how old they may become
; Load.morning
(define-fun $active.0 ((|Load.phase| Int)) Bool (= |Load.phase| 0))
; Load.rise
(define-fun $active.1 ((|Load.phase| Int)) Bool (= |Load.phase| 2))
; CA-11 add_node
(define-fun $active.3 ((|Load.phase| Int) (|Nodes.asked| Bool) (|Nodes.ready| Int)) Bool (and (not (= |Load.phase| 2)) (< |Nodes.ready| 2) (not |Nodes.asked|)))
; CA-11 remove_node
(define-fun $active.4 ((|Load.phase| Int) (|Nodes.ready| Int)) Bool (and (= |Load.phase| 2) (= |Nodes.ready| 2)))
; held flag
(define-fun $active.5 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Load.phase| Int) (|Nodes.ready| Int) (|Nodes.asked| Bool) (|held flag| Bool) (|age:Load.morning| Real) (|age:Load.rise| Real) (|age:Nodes.come_up| Real) (|age:CA-11 add_node| Real) (|age:CA-11 remove_node| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Load.phase| 2))) (let (($s1 (not $s0))) (let (($s2 (not |Nodes.asked|))) (let (($s3 (< |Nodes.ready| 2))) (let (($s4 (and $s1 $s3 $s2))) (let (($s5 (and $s0 (= |Nodes.ready| 2)))) (let (($s6 (= |Load.phase| 1))) (let (($s7 (not |held flag|))) (let (($s8 (and $s6 $s3 $s7))) (let (($s9 (* (- 1.0) |age:held flag|))) (let (($s10 (* (- 1.0) provision))) (and (<= 1000.0 provision) (< (+ provision 10000.0) 60000.0) (<= 0.0 |age:Load.morning|) (or (= |Load.phase| 0) (<= |age:Load.morning| 0.0)) (<= 0.0 |age:Load.rise|) (or $s0 (<= |age:Load.rise| 0.0)) (or $s1 (<= |age:Load.rise| 300000.0)) (<= 0.0 |age:Nodes.come_up|) (or |Nodes.asked| (<= |age:Nodes.come_up| 0.0)) (or $s2 (<= |age:Nodes.come_up| provision)) (<= 0.0 |age:CA-11 add_node|) (or $s4 (<= |age:CA-11 add_node| 0.0)) (or (not $s4) (<= |age:CA-11 add_node| 10000.0)) (<= 0.0 |age:CA-11 remove_node|) (or $s5 (<= |age:CA-11 remove_node| 0.0)) (or (not $s5) (<= |age:CA-11 remove_node| 70000.0)) (<= 0.0 |age:held flag|) (or $s8 (<= |age:held flag| 0.0)) (or (not $s8) (<= |age:held flag| 60000.0)) (= |held flag| (and |held flag| $s6 $s3)) (or |Nodes.asked| (<= 0.0 (+ |age:CA-11 add_node| $s9))) $s7 (not (<= 50000.0 provision)) (not (<= (+ |age:Nodes.come_up| $s10) (- 50000.0))) (or (not (<= 1 |Load.phase|)) (not (<= (+ |age:Nodes.come_up| $s9 $s10) (- 60000.0)))) (<= 0 |Load.phase|) (<= |Load.phase| 2) (<= 1 |Nodes.ready|) (<= |Nodes.ready| 2))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Load.phase| () Int 0)
(define-fun |$initial:Nodes.ready| () Int 1)
(define-fun |$initial:Nodes.asked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Load.phase| |$initial:Nodes.ready| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Load.phase| |$initial:Nodes.ready| |$initial:Nodes.asked| $initial.latch.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Load.phase| Int)
(declare-const |Nodes.ready| Int)
(declare-const |Nodes.asked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Load.morning| Real)
(declare-const |age:Load.rise| Real)
(declare-const |age:Nodes.come_up| Real)
(declare-const |age:CA-11 add_node| Real)
(declare-const |age:CA-11 remove_node| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Load.phase| |Nodes.ready| |Nodes.asked| |held flag| |age:Load.morning| |age:Load.rise| |age:Nodes.come_up| |age:CA-11 add_node| |age:CA-11 remove_node| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Load.phase|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Load.morning| $delay) |age:Load.morning|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Load.phase|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Load.rise| $delay) |age:Load.rise|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |Nodes.asked| (+ |age:Nodes.come_up| $delay) |age:Nodes.come_up|))
(define-fun $left.2 () Real (ite |Nodes.asked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Load.phase| |Nodes.asked| |Nodes.ready|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-11 add_node| $delay) |age:CA-11 add_node|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Load.phase| |Nodes.ready|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-11 remove_node| $delay) |age:CA-11 remove_node|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |Load.phase| |Nodes.ready| |held flag|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Load.rise| $delay) 300000.0)) (=> (and |Nodes.asked| true) (<= (+ |age:Nodes.come_up| $delay) provision)) (=> (and $now.3 true) (<= (+ |age:CA-11 add_node| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-11 remove_node| $delay) 70000.0)) (=> (and $now.5 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Load.morning
(define-fun $0.0.may () Bool (and (= |Load.phase| 0) (<= 600000.0 $later.0)))
(define-fun |$0.0:Load.phase| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Load.phase| |Nodes.ready| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Load.phase|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:Load.phase| |Nodes.asked| |Nodes.ready|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |$0.0:Load.phase| |Nodes.ready|) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |$0.0:Load.phase| |Nodes.ready| $0.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 0.0, Load.morning
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Load.phase| |Nodes.ready| |Nodes.asked| $0.0.latch.0 0.0 $0.0.age.1 $left.2 $0.0.age.3 $0.0.age.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Load.fall
(define-fun $1.0.may () Bool (= |Load.phase| 1))
(define-fun |$1.0:Load.phase| () Int 2)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Load.phase| |Nodes.ready| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Load.phase|) $now.0) $later.0 0.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Load.phase|) $now.1) $later.1 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Load.phase| |Nodes.asked| |Nodes.ready|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |$1.0:Load.phase| |Nodes.ready|) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite (and ($active.5 |$1.0:Load.phase| |Nodes.ready| $1.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 1.0, Load.fall
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Load.phase| |Nodes.ready| |Nodes.asked| $1.0.latch.0 $1.0.age.0 $1.0.age.1 $left.2 $1.0.age.3 $1.0.age.4 $1.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Load.rise
(define-fun $2.0.may () Bool (= |Load.phase| 2))
(define-fun |$2.0:Load.phase| () Int 1)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Load.phase| |Nodes.ready| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Load.phase|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Load.phase| |Nodes.asked| |Nodes.ready|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:Load.phase| |Nodes.ready|) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite (and ($active.5 |$2.0:Load.phase| |Nodes.ready| $2.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 2.0, Load.rise
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Load.phase| |Nodes.ready| |Nodes.asked| $2.0.latch.0 $2.0.age.0 0.0 $left.2 $2.0.age.3 $2.0.age.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Nodes.come_up
(define-fun $3.0.may () Bool (and |Nodes.asked| (<= 1000.0 $later.2)))
(define-fun |$3.0:Nodes.asked| () Bool false)
(define-fun |$3.0:Nodes.ready| () Int 2)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Load.phase| |$3.0:Nodes.ready| |held flag|))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Load.phase| |$3.0:Nodes.asked| |$3.0:Nodes.ready|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Load.phase| |$3.0:Nodes.ready|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |Load.phase| |$3.0:Nodes.ready| $3.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 3.0, Nodes.come_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Load.phase| |$3.0:Nodes.ready| |$3.0:Nodes.asked| $3.0.latch.0 $left.0 $left.1 0.0 $3.0.age.3 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-11 add_node
(define-fun $4.0.may () Bool (and (not (= |Load.phase| 2)) (< |Nodes.ready| 2) (not |Nodes.asked|)))
(define-fun |$4.0:Nodes.asked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Load.phase| |Nodes.ready| |held flag|))
(define-fun $4.0.age.2 () Real (ite (and |$4.0:Nodes.asked| |Nodes.asked|) $later.2 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |Load.phase| |Nodes.ready| $4.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 4.0, CA-11 add_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Load.phase| |Nodes.ready| |$4.0:Nodes.asked| $4.0.latch.0 $left.0 $left.1 $4.0.age.2 0.0 $left.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-11 remove_node
(define-fun $5.0.may () Bool (and (and (= |Load.phase| 2) (= |Nodes.ready| 2)) (<= 60000.0 $later.4)))
(define-fun |$5.0:Nodes.ready| () Int 1)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Load.phase| |$5.0:Nodes.ready| |held flag|))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |Load.phase| |Nodes.asked| |$5.0:Nodes.ready|) $now.3) $later.3 0.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |Load.phase| |$5.0:Nodes.ready| $5.0.latch.0) $now.5) $later.5 0.0))
; obligation: consecution of 5.0, CA-11 remove_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Load.phase| |$5.0:Nodes.ready| |Nodes.asked| $5.0.latch.0 $left.0 $left.1 $left.2 $5.0.age.3 0.0 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)) (<= 60000.0 $later.5)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Load.phase| |Nodes.ready| |$6.0:held flag|))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Load.phase| |Nodes.ready| |Nodes.asked| $6.0.latch.0 $left.0 $left.1 $left.2 $left.3 $left.4 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Load.morning
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Load.phase| 0))
(assert (not ($active.0 |Load.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Load.rise
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Load.phase| 2))
(assert (not ($active.1 |Load.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, Nodes.come_up
(push 1)
(assert $chosen)
(assert $holds)
(assert |Nodes.asked|)
(assert (not |Nodes.asked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-11 add_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |Load.phase| 2)) (< |Nodes.ready| 2) (not |Nodes.asked|)))
(assert (not ($active.3 |Load.phase| |Nodes.asked| |Nodes.ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-11 remove_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Load.phase| 2) (= |Nodes.ready| 2)))
(assert (not ($active.4 |Load.phase| |Nodes.ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)))
(assert (not ($active.5 |Load.phase| |Nodes.ready| |held flag|)))
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
(declare-const provision Real)
(define-fun $chosen () Bool (and (<= 1000.0 provision) (<= 1000.0 provision)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and |held flag| (= |Load.phase| 1) (< |Nodes.ready| 2)))
; timers: when they are active, and how old they may become
; Load.morning
(define-fun $active.0 ((|Load.phase| Int)) Bool (= |Load.phase| 0))
; Load.rise
(define-fun $active.1 ((|Load.phase| Int)) Bool (= |Load.phase| 2))
; CA-11 add_node
(define-fun $active.3 ((|Load.phase| Int) (|Nodes.asked| Bool) (|Nodes.ready| Int)) Bool (and (not (= |Load.phase| 2)) (< |Nodes.ready| 2) (not |Nodes.asked|)))
; CA-11 remove_node
(define-fun $active.4 ((|Load.phase| Int) (|Nodes.ready| Int)) Bool (and (= |Load.phase| 2) (= |Nodes.ready| 2)))
; held flag
(define-fun $active.5 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ provision 10000.0) 60000.0))
(define-fun $piece.0 () Bool (<= 650000.0 provision))
(define-fun $piece.1 () Bool (<= 590000.0 provision))
(define-fun $piece.2 () Bool (<= 50000.0 provision))
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
(define-fun |$0/initial:Load.phase| () Int 0)
(define-fun |$0/initial:Nodes.ready| () Int 1)
(define-fun |$0/initial:Nodes.asked| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/initial:held flag|))
(define-fun $time.0.0 () Real (let (($s0 (+ (* (- 1.0) provision) 660000.0))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Load.phase|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Load.phase|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/later.2| () Real (ite |$0/initial:Nodes.asked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/initial:Nodes.asked| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Load.phase| |$0/initial:Nodes.asked| |$0/initial:Nodes.ready|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Load.phase| |$0/initial:Nodes.ready|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/now.5| () Bool ($active.5 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/initial.latch.0|))
(define-fun |$0/0/later.5| () Real (ite |$0/0/now.5| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.5| () Real (ite |$0/0/now.5| |$0/0/later.5| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 300000.0)) (=> (and |$0/initial:Nodes.asked| true) (<= (+ 0.0 |$0/0/delay|) provision)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 70000.0)) (=> (and |$0/0/now.5| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/4.0: CA-11 add_node
(define-fun |$0/0/4.0.may| () Bool (and (not (= |$0/initial:Load.phase| 2)) (< |$0/initial:Nodes.ready| 2) (not |$0/initial:Nodes.asked|)))
(define-fun |$0/0/4.0:Nodes.asked| () Bool true)
(define-fun |$0/0/4.0.latch.0| () Bool ($latch.0 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/initial.latch.0|))
(define-fun |$0/0/4.0.age.2| () Real (ite (and |$0/0/4.0:Nodes.asked| |$0/initial:Nodes.asked|) |$0/0/later.2| 0.0))
(define-fun |$0/0/4.0.age.5| () Real (ite (and ($active.5 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/0/4.0.latch.0|) |$0/0/now.5|) |$0/0/later.5| 0.0))
(define-fun $time.0.1 () Real (ite (<= $time.0.0 600000.0) 600000.0 $time.0.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Load.phase|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:Load.phase|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/later.2| () Real (ite |$0/0/4.0:Nodes.asked| (+ |$0/0/4.0.age.2| |$0/1/delay|) |$0/0/4.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/0/4.0:Nodes.asked| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:Load.phase| |$0/0/4.0:Nodes.asked| |$0/initial:Nodes.ready|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:Load.phase| |$0/initial:Nodes.ready|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/left.4| |$0/1/delay|) |$0/0/left.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/now.5| () Bool ($active.5 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/0/4.0.latch.0|))
(define-fun |$0/1/later.5| () Real (ite |$0/1/now.5| (+ |$0/0/4.0.age.5| |$0/1/delay|) |$0/0/4.0.age.5|))
(define-fun |$0/1/left.5| () Real (ite |$0/1/now.5| |$0/1/later.5| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 300000.0)) (=> (and |$0/0/4.0:Nodes.asked| true) (<= (+ |$0/0/4.0.age.2| |$0/1/delay|) provision)) (=> (and |$0/1/now.3| true) (<= (+ 0.0 |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/left.4| |$0/1/delay|) 70000.0)) (=> (and |$0/1/now.5| true) (<= (+ |$0/0/4.0.age.5| |$0/1/delay|) 60000.0))))))
; 0/1/0.0: Load.morning
(define-fun |$0/1/0.0.may| () Bool (and (= |$0/initial:Load.phase| 0) (<= 600000.0 |$0/1/later.0|)))
(define-fun |$0/1/0.0:Load.phase| () Int 1)
(define-fun |$0/1/0.0.latch.0| () Bool ($latch.0 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready| |$0/0/4.0.latch.0|))
(define-fun |$0/1/0.0.age.1| () Real (ite (and ($active.1 |$0/1/0.0:Load.phase|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun |$0/1/0.0.age.3| () Real (ite (and ($active.3 |$0/1/0.0:Load.phase| |$0/0/4.0:Nodes.asked| |$0/initial:Nodes.ready|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun |$0/1/0.0.age.4| () Real (ite (and ($active.4 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun |$0/1/0.0.age.5| () Real (ite (and ($active.5 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready| |$0/1/0.0.latch.0|) |$0/1/now.5|) |$0/1/later.5| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.1 60000.0))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/0.0:Load.phase|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/1/0.0:Load.phase|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/0.0.age.1| |$0/2/delay|) |$0/1/0.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/later.2| () Real (ite |$0/0/4.0:Nodes.asked| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/0/4.0:Nodes.asked| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/1/0.0:Load.phase| |$0/0/4.0:Nodes.asked| |$0/initial:Nodes.ready|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/0.0.age.3| |$0/2/delay|) |$0/1/0.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/0.0.age.4| |$0/2/delay|) |$0/1/0.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/now.5| () Bool ($active.5 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready| |$0/1/0.0.latch.0|))
(define-fun |$0/2/later.5| () Real (ite |$0/2/now.5| (+ |$0/1/0.0.age.5| |$0/2/delay|) |$0/1/0.0.age.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/2/now.5| |$0/2/later.5| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/0.0.age.1| |$0/2/delay|) 300000.0)) (=> (and |$0/0/4.0:Nodes.asked| true) (<= (+ |$0/1/left.2| |$0/2/delay|) provision)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/0.0.age.3| |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/0.0.age.4| |$0/2/delay|) 70000.0)) (=> (and |$0/2/now.5| true) (<= (+ |$0/1/0.0.age.5| |$0/2/delay|) 60000.0))))))
; 0/2/6.0: held flag
(define-fun |$0/2/6.0.may| () Bool (and (and (= |$0/1/0.0:Load.phase| 1) (< |$0/initial:Nodes.ready| 2) (not |$0/1/0.0.latch.0|)) (<= 60000.0 |$0/2/later.5|)))
(define-fun |$0/2/6.0:held flag| () Bool true)
(define-fun |$0/2/6.0.latch.0| () Bool ($latch.0 |$0/1/0.0:Load.phase| |$0/initial:Nodes.ready| |$0/2/6.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/4.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/6.0.may| |$0/2/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Load.phase| () Int 0)
(define-fun |$1/initial:Nodes.ready| () Int 1)
(define-fun |$1/initial:Nodes.asked| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Load.phase| |$1/initial:Nodes.ready| |$1/initial:held flag|))
(define-fun $time.1.0 () Real (let (($s0 (+ (* (- 1.0) provision) 600000.0))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Load.phase|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:Load.phase|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/later.2| () Real (ite |$1/initial:Nodes.asked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/initial:Nodes.asked| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:Load.phase| |$1/initial:Nodes.asked| |$1/initial:Nodes.ready|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/now.4| () Bool ($active.4 |$1/initial:Load.phase| |$1/initial:Nodes.ready|))
(define-fun |$1/0/later.4| () Real (ite |$1/0/now.4| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.4| () Real (ite |$1/0/now.4| |$1/0/later.4| 0.0))
(define-fun |$1/0/now.5| () Bool ($active.5 |$1/initial:Load.phase| |$1/initial:Nodes.ready| |$1/initial.latch.0|))
(define-fun |$1/0/later.5| () Real (ite |$1/0/now.5| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.5| () Real (ite |$1/0/now.5| |$1/0/later.5| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 300000.0)) (=> (and |$1/initial:Nodes.asked| true) (<= (+ 0.0 |$1/0/delay|) provision)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.4| true) (<= (+ 0.0 |$1/0/delay|) 70000.0)) (=> (and |$1/0/now.5| true) (<= (+ 0.0 |$1/0/delay|) 60000.0))))))
; 1/0/4.0: CA-11 add_node
(define-fun |$1/0/4.0.may| () Bool (and (not (= |$1/initial:Load.phase| 2)) (< |$1/initial:Nodes.ready| 2) (not |$1/initial:Nodes.asked|)))
(define-fun |$1/0/4.0:Nodes.asked| () Bool true)
(define-fun |$1/0/4.0.latch.0| () Bool ($latch.0 |$1/initial:Load.phase| |$1/initial:Nodes.ready| |$1/initial.latch.0|))
(define-fun |$1/0/4.0.age.2| () Real (ite (and |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.asked|) |$1/0/later.2| 0.0))
(define-fun |$1/0/4.0.age.5| () Real (ite (and ($active.5 |$1/initial:Load.phase| |$1/initial:Nodes.ready| |$1/0/4.0.latch.0|) |$1/0/now.5|) |$1/0/later.5| 0.0))
(define-fun $time.1.1 () Real (ite (<= $time.1.0 600000.0) 600000.0 $time.1.0))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Load.phase|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/initial:Load.phase|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/later.2| () Real (ite |$1/0/4.0:Nodes.asked| (+ |$1/0/4.0.age.2| |$1/1/delay|) |$1/0/4.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/0/4.0:Nodes.asked| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/initial:Load.phase| |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.ready|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/now.4| () Bool ($active.4 |$1/initial:Load.phase| |$1/initial:Nodes.ready|))
(define-fun |$1/1/later.4| () Real (ite |$1/1/now.4| (+ |$1/0/left.4| |$1/1/delay|) |$1/0/left.4|))
(define-fun |$1/1/left.4| () Real (ite |$1/1/now.4| |$1/1/later.4| 0.0))
(define-fun |$1/1/now.5| () Bool ($active.5 |$1/initial:Load.phase| |$1/initial:Nodes.ready| |$1/0/4.0.latch.0|))
(define-fun |$1/1/later.5| () Real (ite |$1/1/now.5| (+ |$1/0/4.0.age.5| |$1/1/delay|) |$1/0/4.0.age.5|))
(define-fun |$1/1/left.5| () Real (ite |$1/1/now.5| |$1/1/later.5| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 300000.0)) (=> (and |$1/0/4.0:Nodes.asked| true) (<= (+ |$1/0/4.0.age.2| |$1/1/delay|) provision)) (=> (and |$1/1/now.3| true) (<= (+ 0.0 |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.4| true) (<= (+ |$1/0/left.4| |$1/1/delay|) 70000.0)) (=> (and |$1/1/now.5| true) (<= (+ |$1/0/4.0.age.5| |$1/1/delay|) 60000.0))))))
; 1/1/0.0: Load.morning
(define-fun |$1/1/0.0.may| () Bool (and (= |$1/initial:Load.phase| 0) (<= 600000.0 |$1/1/later.0|)))
(define-fun |$1/1/0.0:Load.phase| () Int 1)
(define-fun |$1/1/0.0.latch.0| () Bool ($latch.0 |$1/1/0.0:Load.phase| |$1/initial:Nodes.ready| |$1/0/4.0.latch.0|))
(define-fun |$1/1/0.0.age.1| () Real (ite (and ($active.1 |$1/1/0.0:Load.phase|) |$1/1/now.1|) |$1/1/later.1| 0.0))
(define-fun |$1/1/0.0.age.3| () Real (ite (and ($active.3 |$1/1/0.0:Load.phase| |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.ready|) |$1/1/now.3|) |$1/1/later.3| 0.0))
(define-fun |$1/1/0.0.age.4| () Real (ite (and ($active.4 |$1/1/0.0:Load.phase| |$1/initial:Nodes.ready|) |$1/1/now.4|) |$1/1/later.4| 0.0))
(define-fun |$1/1/0.0.age.5| () Real (ite (and ($active.5 |$1/1/0.0:Load.phase| |$1/initial:Nodes.ready| |$1/1/0.0.latch.0|) |$1/1/now.5|) |$1/1/later.5| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.0 (- 239000.0)))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/0.0:Load.phase|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/1/0.0:Load.phase|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/0.0.age.1| |$1/2/delay|) |$1/1/0.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/later.2| () Real (ite |$1/0/4.0:Nodes.asked| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/0/4.0:Nodes.asked| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/1/0.0:Load.phase| |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.ready|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/0.0.age.3| |$1/2/delay|) |$1/1/0.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/now.4| () Bool ($active.4 |$1/1/0.0:Load.phase| |$1/initial:Nodes.ready|))
(define-fun |$1/2/later.4| () Real (ite |$1/2/now.4| (+ |$1/1/0.0.age.4| |$1/2/delay|) |$1/1/0.0.age.4|))
(define-fun |$1/2/left.4| () Real (ite |$1/2/now.4| |$1/2/later.4| 0.0))
(define-fun |$1/2/now.5| () Bool ($active.5 |$1/1/0.0:Load.phase| |$1/initial:Nodes.ready| |$1/1/0.0.latch.0|))
(define-fun |$1/2/later.5| () Real (ite |$1/2/now.5| (+ |$1/1/0.0.age.5| |$1/2/delay|) |$1/1/0.0.age.5|))
(define-fun |$1/2/left.5| () Real (ite |$1/2/now.5| |$1/2/later.5| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ |$1/1/0.0.age.1| |$1/2/delay|) 300000.0)) (=> (and |$1/0/4.0:Nodes.asked| true) (<= (+ |$1/1/left.2| |$1/2/delay|) provision)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/0.0.age.3| |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.4| true) (<= (+ |$1/1/0.0.age.4| |$1/2/delay|) 70000.0)) (=> (and |$1/2/now.5| true) (<= (+ |$1/1/0.0.age.5| |$1/2/delay|) 60000.0))))))
; 1/2/1.0: Load.fall
(define-fun |$1/2/1.0.may| () Bool (= |$1/1/0.0:Load.phase| 1))
(define-fun |$1/2/1.0:Load.phase| () Int 2)
(define-fun |$1/2/1.0.latch.0| () Bool ($latch.0 |$1/2/1.0:Load.phase| |$1/initial:Nodes.ready| |$1/1/0.0.latch.0|))
(define-fun |$1/2/1.0.age.0| () Real (ite (and ($active.0 |$1/2/1.0:Load.phase|) |$1/2/now.0|) |$1/2/later.0| 0.0))
(define-fun |$1/2/1.0.age.1| () Real (ite (and ($active.1 |$1/2/1.0:Load.phase|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun |$1/2/1.0.age.3| () Real (ite (and ($active.3 |$1/2/1.0:Load.phase| |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.ready|) |$1/2/now.3|) |$1/2/later.3| 0.0))
(define-fun |$1/2/1.0.age.4| () Real (ite (and ($active.4 |$1/2/1.0:Load.phase| |$1/initial:Nodes.ready|) |$1/2/now.4|) |$1/2/later.4| 0.0))
(define-fun |$1/2/1.0.age.5| () Real (ite (and ($active.5 |$1/2/1.0:Load.phase| |$1/initial:Nodes.ready| |$1/2/1.0.latch.0|) |$1/2/now.5|) |$1/2/later.5| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.0 1000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/2/1.0:Load.phase|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/1.0.age.0| |$1/3/delay|) |$1/2/1.0.age.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/1.0:Load.phase|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/1.0.age.1| |$1/3/delay|) |$1/2/1.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/later.2| () Real (ite |$1/0/4.0:Nodes.asked| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/0/4.0:Nodes.asked| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/2/1.0:Load.phase| |$1/0/4.0:Nodes.asked| |$1/initial:Nodes.ready|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ |$1/2/1.0.age.3| |$1/3/delay|) |$1/2/1.0.age.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/now.4| () Bool ($active.4 |$1/2/1.0:Load.phase| |$1/initial:Nodes.ready|))
(define-fun |$1/3/later.4| () Real (ite |$1/3/now.4| (+ |$1/2/1.0.age.4| |$1/3/delay|) |$1/2/1.0.age.4|))
(define-fun |$1/3/left.4| () Real (ite |$1/3/now.4| |$1/3/later.4| 0.0))
(define-fun |$1/3/now.5| () Bool ($active.5 |$1/2/1.0:Load.phase| |$1/initial:Nodes.ready| |$1/2/1.0.latch.0|))
(define-fun |$1/3/later.5| () Real (ite |$1/3/now.5| (+ |$1/2/1.0.age.5| |$1/3/delay|) |$1/2/1.0.age.5|))
(define-fun |$1/3/left.5| () Real (ite |$1/3/now.5| |$1/3/later.5| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/1.0.age.1| |$1/3/delay|) 300000.0)) (=> (and |$1/0/4.0:Nodes.asked| true) (<= (+ |$1/2/left.2| |$1/3/delay|) provision)) (=> (and |$1/3/now.3| true) (<= (+ |$1/2/1.0.age.3| |$1/3/delay|) 10000.0)) (=> (and |$1/3/now.4| true) (<= (+ |$1/2/1.0.age.4| |$1/3/delay|) 70000.0)) (=> (and |$1/3/now.5| true) (<= (+ |$1/2/1.0.age.5| |$1/3/delay|) 60000.0))))))
; 1/3/3.0: Nodes.come_up
(define-fun |$1/3/3.0.may| () Bool (and |$1/0/4.0:Nodes.asked| (<= 1000.0 |$1/3/later.2|)))
(define-fun |$1/3/3.0:Nodes.asked| () Bool false)
(define-fun |$1/3/3.0:Nodes.ready| () Int 2)
(define-fun |$1/3/3.0.latch.0| () Bool ($latch.0 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.ready| |$1/2/1.0.latch.0|))
(define-fun |$1/3/3.0.age.3| () Real (ite (and ($active.3 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/3/3.0:Nodes.ready|) |$1/3/now.3|) |$1/3/later.3| 0.0))
(define-fun |$1/3/3.0.age.4| () Real (ite (and ($active.4 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.ready|) |$1/3/now.4|) |$1/3/later.4| 0.0))
(define-fun |$1/3/3.0.age.5| () Real (ite (and ($active.5 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.ready| |$1/3/3.0.latch.0|) |$1/3/now.5|) |$1/3/later.5| 0.0))
(define-fun $time.1.4 () Real (+ $time.1.3 60000.0))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/2/1.0:Load.phase|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ |$1/3/left.0| |$1/4/delay|) |$1/3/left.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/2/1.0:Load.phase|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/left.1| |$1/4/delay|) |$1/3/left.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/later.2| () Real (ite |$1/3/3.0:Nodes.asked| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.2| () Real (ite |$1/3/3.0:Nodes.asked| |$1/4/later.2| 0.0))
(define-fun |$1/4/now.3| () Bool ($active.3 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/3/3.0:Nodes.ready|))
(define-fun |$1/4/later.3| () Real (ite |$1/4/now.3| (+ |$1/3/3.0.age.3| |$1/4/delay|) |$1/3/3.0.age.3|))
(define-fun |$1/4/left.3| () Real (ite |$1/4/now.3| |$1/4/later.3| 0.0))
(define-fun |$1/4/now.4| () Bool ($active.4 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.ready|))
(define-fun |$1/4/later.4| () Real (ite |$1/4/now.4| (+ |$1/3/3.0.age.4| |$1/4/delay|) |$1/3/3.0.age.4|))
(define-fun |$1/4/left.4| () Real (ite |$1/4/now.4| |$1/4/later.4| 0.0))
(define-fun |$1/4/now.5| () Bool ($active.5 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.ready| |$1/3/3.0.latch.0|))
(define-fun |$1/4/later.5| () Real (ite |$1/4/now.5| (+ |$1/3/3.0.age.5| |$1/4/delay|) |$1/3/3.0.age.5|))
(define-fun |$1/4/left.5| () Real (ite |$1/4/now.5| |$1/4/later.5| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.1| true) (<= (+ |$1/3/left.1| |$1/4/delay|) 300000.0)) (=> (and |$1/3/3.0:Nodes.asked| true) (<= (+ 0.0 |$1/4/delay|) provision)) (=> (and |$1/4/now.3| true) (<= (+ |$1/3/3.0.age.3| |$1/4/delay|) 10000.0)) (=> (and |$1/4/now.4| true) (<= (+ |$1/3/3.0.age.4| |$1/4/delay|) 70000.0)) (=> (and |$1/4/now.5| true) (<= (+ |$1/3/3.0.age.5| |$1/4/delay|) 60000.0))))))
; 1/4/5.0: CA-11 remove_node
(define-fun |$1/4/5.0.may| () Bool (and (and (= |$1/2/1.0:Load.phase| 2) (= |$1/3/3.0:Nodes.ready| 2)) (<= 60000.0 |$1/4/later.4|)))
(define-fun |$1/4/5.0:Nodes.ready| () Int 1)
(define-fun |$1/4/5.0.latch.0| () Bool ($latch.0 |$1/2/1.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/3/3.0.latch.0|))
(define-fun |$1/4/5.0.age.3| () Real (ite (and ($active.3 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/4/5.0:Nodes.ready|) |$1/4/now.3|) |$1/4/later.3| 0.0))
(define-fun |$1/4/5.0.age.5| () Real (ite (and ($active.5 |$1/2/1.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/4/5.0.latch.0|) |$1/4/now.5|) |$1/4/later.5| 0.0))
(define-fun $time.1.5 () Real $time.1.4)
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/now.0| () Bool ($active.0 |$1/2/1.0:Load.phase|))
(define-fun |$1/5/later.0| () Real (ite |$1/5/now.0| (+ |$1/4/left.0| |$1/5/delay|) |$1/4/left.0|))
(define-fun |$1/5/left.0| () Real (ite |$1/5/now.0| |$1/5/later.0| 0.0))
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/2/1.0:Load.phase|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/left.1| |$1/5/delay|) |$1/4/left.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/later.2| () Real (ite |$1/3/3.0:Nodes.asked| (+ |$1/4/left.2| |$1/5/delay|) |$1/4/left.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/3/3.0:Nodes.asked| |$1/5/later.2| 0.0))
(define-fun |$1/5/now.3| () Bool ($active.3 |$1/2/1.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/5/later.3| () Real (ite |$1/5/now.3| (+ |$1/4/5.0.age.3| |$1/5/delay|) |$1/4/5.0.age.3|))
(define-fun |$1/5/left.3| () Real (ite |$1/5/now.3| |$1/5/later.3| 0.0))
(define-fun |$1/5/now.4| () Bool ($active.4 |$1/2/1.0:Load.phase| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/5/later.4| () Real (ite |$1/5/now.4| (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.4| () Real (ite |$1/5/now.4| |$1/5/later.4| 0.0))
(define-fun |$1/5/now.5| () Bool ($active.5 |$1/2/1.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/4/5.0.latch.0|))
(define-fun |$1/5/later.5| () Real (ite |$1/5/now.5| (+ |$1/4/5.0.age.5| |$1/5/delay|) |$1/4/5.0.age.5|))
(define-fun |$1/5/left.5| () Real (ite |$1/5/now.5| |$1/5/later.5| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.1| true) (<= (+ |$1/4/left.1| |$1/5/delay|) 300000.0)) (=> (and |$1/3/3.0:Nodes.asked| true) (<= (+ |$1/4/left.2| |$1/5/delay|) provision)) (=> (and |$1/5/now.3| true) (<= (+ |$1/4/5.0.age.3| |$1/5/delay|) 10000.0)) (=> (and |$1/5/now.4| true) (<= (+ 0.0 |$1/5/delay|) 70000.0)) (=> (and |$1/5/now.5| true) (<= (+ |$1/4/5.0.age.5| |$1/5/delay|) 60000.0))))))
; 1/5/2.0: Load.rise
(define-fun |$1/5/2.0.may| () Bool (= |$1/2/1.0:Load.phase| 2))
(define-fun |$1/5/2.0:Load.phase| () Int 1)
(define-fun |$1/5/2.0.latch.0| () Bool ($latch.0 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/4/5.0.latch.0|))
(define-fun |$1/5/2.0.age.0| () Real (ite (and ($active.0 |$1/5/2.0:Load.phase|) |$1/5/now.0|) |$1/5/later.0| 0.0))
(define-fun |$1/5/2.0.age.3| () Real (ite (and ($active.3 |$1/5/2.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/4/5.0:Nodes.ready|) |$1/5/now.3|) |$1/5/later.3| 0.0))
(define-fun |$1/5/2.0.age.4| () Real (ite (and ($active.4 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready|) |$1/5/now.4|) |$1/5/later.4| 0.0))
(define-fun |$1/5/2.0.age.5| () Real (ite (and ($active.5 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/5/2.0.latch.0|) |$1/5/now.5|) |$1/5/later.5| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ (* (- 1.0) provision) $time.1.5 60000.0))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/now.0| () Bool ($active.0 |$1/5/2.0:Load.phase|))
(define-fun |$1/6/later.0| () Real (ite |$1/6/now.0| (+ |$1/5/2.0.age.0| |$1/6/delay|) |$1/5/2.0.age.0|))
(define-fun |$1/6/left.0| () Real (ite |$1/6/now.0| |$1/6/later.0| 0.0))
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/5/2.0:Load.phase|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/later.2| () Real (ite |$1/3/3.0:Nodes.asked| (+ |$1/5/left.2| |$1/6/delay|) |$1/5/left.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/3/3.0:Nodes.asked| |$1/6/later.2| 0.0))
(define-fun |$1/6/now.3| () Bool ($active.3 |$1/5/2.0:Load.phase| |$1/3/3.0:Nodes.asked| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/6/later.3| () Real (ite |$1/6/now.3| (+ |$1/5/2.0.age.3| |$1/6/delay|) |$1/5/2.0.age.3|))
(define-fun |$1/6/left.3| () Real (ite |$1/6/now.3| |$1/6/later.3| 0.0))
(define-fun |$1/6/now.4| () Bool ($active.4 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/6/later.4| () Real (ite |$1/6/now.4| (+ |$1/5/2.0.age.4| |$1/6/delay|) |$1/5/2.0.age.4|))
(define-fun |$1/6/left.4| () Real (ite |$1/6/now.4| |$1/6/later.4| 0.0))
(define-fun |$1/6/now.5| () Bool ($active.5 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/5/2.0.latch.0|))
(define-fun |$1/6/later.5| () Real (ite |$1/6/now.5| (+ |$1/5/2.0.age.5| |$1/6/delay|) |$1/5/2.0.age.5|))
(define-fun |$1/6/left.5| () Real (ite |$1/6/now.5| |$1/6/later.5| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.1| true) (<= (+ 0.0 |$1/6/delay|) 300000.0)) (=> (and |$1/3/3.0:Nodes.asked| true) (<= (+ |$1/5/left.2| |$1/6/delay|) provision)) (=> (and |$1/6/now.3| true) (<= (+ |$1/5/2.0.age.3| |$1/6/delay|) 10000.0)) (=> (and |$1/6/now.4| true) (<= (+ |$1/5/2.0.age.4| |$1/6/delay|) 70000.0)) (=> (and |$1/6/now.5| true) (<= (+ |$1/5/2.0.age.5| |$1/6/delay|) 60000.0))))))
; 1/6/4.0: CA-11 add_node
(define-fun |$1/6/4.0.may| () Bool (and (not (= |$1/5/2.0:Load.phase| 2)) (< |$1/4/5.0:Nodes.ready| 2) (not |$1/3/3.0:Nodes.asked|)))
(define-fun |$1/6/4.0:Nodes.asked| () Bool true)
(define-fun |$1/6/4.0.latch.0| () Bool ($latch.0 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/5/2.0.latch.0|))
(define-fun |$1/6/4.0.age.2| () Real (ite (and |$1/6/4.0:Nodes.asked| |$1/3/3.0:Nodes.asked|) |$1/6/later.2| 0.0))
(define-fun |$1/6/4.0.age.5| () Real (ite (and ($active.5 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/6/4.0.latch.0|) |$1/6/now.5|) |$1/6/later.5| 0.0))
(define-fun $time.1.7 () Real (let (($s0 (+ $time.1.5 60000.0))) (ite (<= $time.1.6 $s0) $s0 $time.1.6)))
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/now.0| () Bool ($active.0 |$1/5/2.0:Load.phase|))
(define-fun |$1/7/later.0| () Real (ite |$1/7/now.0| (+ |$1/6/left.0| |$1/7/delay|) |$1/6/left.0|))
(define-fun |$1/7/left.0| () Real (ite |$1/7/now.0| |$1/7/later.0| 0.0))
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/5/2.0:Load.phase|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/left.1| |$1/7/delay|) |$1/6/left.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/later.2| () Real (ite |$1/6/4.0:Nodes.asked| (+ |$1/6/4.0.age.2| |$1/7/delay|) |$1/6/4.0.age.2|))
(define-fun |$1/7/left.2| () Real (ite |$1/6/4.0:Nodes.asked| |$1/7/later.2| 0.0))
(define-fun |$1/7/now.3| () Bool ($active.3 |$1/5/2.0:Load.phase| |$1/6/4.0:Nodes.asked| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/7/later.3| () Real (ite |$1/7/now.3| (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.3| () Real (ite |$1/7/now.3| |$1/7/later.3| 0.0))
(define-fun |$1/7/now.4| () Bool ($active.4 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready|))
(define-fun |$1/7/later.4| () Real (ite |$1/7/now.4| (+ |$1/6/left.4| |$1/7/delay|) |$1/6/left.4|))
(define-fun |$1/7/left.4| () Real (ite |$1/7/now.4| |$1/7/later.4| 0.0))
(define-fun |$1/7/now.5| () Bool ($active.5 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/6/4.0.latch.0|))
(define-fun |$1/7/later.5| () Real (ite |$1/7/now.5| (+ |$1/6/4.0.age.5| |$1/7/delay|) |$1/6/4.0.age.5|))
(define-fun |$1/7/left.5| () Real (ite |$1/7/now.5| |$1/7/later.5| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.1| true) (<= (+ |$1/6/left.1| |$1/7/delay|) 300000.0)) (=> (and |$1/6/4.0:Nodes.asked| true) (<= (+ |$1/6/4.0.age.2| |$1/7/delay|) provision)) (=> (and |$1/7/now.3| true) (<= (+ 0.0 |$1/7/delay|) 10000.0)) (=> (and |$1/7/now.4| true) (<= (+ |$1/6/left.4| |$1/7/delay|) 70000.0)) (=> (and |$1/7/now.5| true) (<= (+ |$1/6/4.0.age.5| |$1/7/delay|) 60000.0))))))
; 1/7/6.0: held flag
(define-fun |$1/7/6.0.may| () Bool (and (and (= |$1/5/2.0:Load.phase| 1) (< |$1/4/5.0:Nodes.ready| 2) (not |$1/6/4.0.latch.0|)) (<= 60000.0 |$1/7/later.5|)))
(define-fun |$1/7/6.0:held flag| () Bool true)
(define-fun |$1/7/6.0.latch.0| () Bool ($latch.0 |$1/5/2.0:Load.phase| |$1/4/5.0:Nodes.ready| |$1/7/6.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/4.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/1.0.may| |$1/3/may-wait| |$1/3/3.0.may| |$1/4/may-wait| |$1/4/5.0.may| |$1/5/may-wait| |$1/5/2.0.may| |$1/6/may-wait| |$1/6/4.0.may| |$1/7/may-wait| |$1/7/6.0.may| |$1/7/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Load.phase| () Int 0)
(define-fun |$2/initial:Nodes.ready| () Int 1)
(define-fun |$2/initial:Nodes.asked| () Bool false)
(define-fun |$2/initial:held flag| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0| () Bool ($latch.0 |$2/initial:Load.phase| |$2/initial:Nodes.ready| |$2/initial:held flag|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:Load.phase|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:Load.phase|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/later.2| () Real (ite |$2/initial:Nodes.asked| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/initial:Nodes.asked| |$2/0/later.2| 0.0))
(define-fun |$2/0/now.3| () Bool ($active.3 |$2/initial:Load.phase| |$2/initial:Nodes.asked| |$2/initial:Nodes.ready|))
(define-fun |$2/0/later.3| () Real (ite |$2/0/now.3| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/0/now.3| |$2/0/later.3| 0.0))
(define-fun |$2/0/now.4| () Bool ($active.4 |$2/initial:Load.phase| |$2/initial:Nodes.ready|))
(define-fun |$2/0/later.4| () Real (ite |$2/0/now.4| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.4| () Real (ite |$2/0/now.4| |$2/0/later.4| 0.0))
(define-fun |$2/0/now.5| () Bool ($active.5 |$2/initial:Load.phase| |$2/initial:Nodes.ready| |$2/initial.latch.0|))
(define-fun |$2/0/later.5| () Real (ite |$2/0/now.5| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.5| () Real (ite |$2/0/now.5| |$2/0/later.5| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 300000.0)) (=> (and |$2/initial:Nodes.asked| true) (<= (+ 0.0 |$2/0/delay|) provision)) (=> (and |$2/0/now.3| true) (<= (+ 0.0 |$2/0/delay|) 10000.0)) (=> (and |$2/0/now.4| true) (<= (+ 0.0 |$2/0/delay|) 70000.0)) (=> (and |$2/0/now.5| true) (<= (+ 0.0 |$2/0/delay|) 60000.0))))))
; 2/0/4.0: CA-11 add_node
(define-fun |$2/0/4.0.may| () Bool (and (not (= |$2/initial:Load.phase| 2)) (< |$2/initial:Nodes.ready| 2) (not |$2/initial:Nodes.asked|)))
(define-fun |$2/0/4.0:Nodes.asked| () Bool true)
(define-fun |$2/0/4.0.latch.0| () Bool ($latch.0 |$2/initial:Load.phase| |$2/initial:Nodes.ready| |$2/initial.latch.0|))
(define-fun |$2/0/4.0.age.2| () Real (ite (and |$2/0/4.0:Nodes.asked| |$2/initial:Nodes.asked|) |$2/0/later.2| 0.0))
(define-fun |$2/0/4.0.age.5| () Real (ite (and ($active.5 |$2/initial:Load.phase| |$2/initial:Nodes.ready| |$2/0/4.0.latch.0|) |$2/0/now.5|) |$2/0/later.5| 0.0))
(define-fun $time.2.1 () Real (+ $time.2.0 1000.0))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/initial:Load.phase|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/left.0| |$2/1/delay|) |$2/0/left.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/initial:Load.phase|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/left.1| |$2/1/delay|) |$2/0/left.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/later.2| () Real (ite |$2/0/4.0:Nodes.asked| (+ |$2/0/4.0.age.2| |$2/1/delay|) |$2/0/4.0.age.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/0/4.0:Nodes.asked| |$2/1/later.2| 0.0))
(define-fun |$2/1/now.3| () Bool ($active.3 |$2/initial:Load.phase| |$2/0/4.0:Nodes.asked| |$2/initial:Nodes.ready|))
(define-fun |$2/1/later.3| () Real (ite |$2/1/now.3| (+ 0.0 |$2/1/delay|) 0.0))
(define-fun |$2/1/left.3| () Real (ite |$2/1/now.3| |$2/1/later.3| 0.0))
(define-fun |$2/1/now.4| () Bool ($active.4 |$2/initial:Load.phase| |$2/initial:Nodes.ready|))
(define-fun |$2/1/later.4| () Real (ite |$2/1/now.4| (+ |$2/0/left.4| |$2/1/delay|) |$2/0/left.4|))
(define-fun |$2/1/left.4| () Real (ite |$2/1/now.4| |$2/1/later.4| 0.0))
(define-fun |$2/1/now.5| () Bool ($active.5 |$2/initial:Load.phase| |$2/initial:Nodes.ready| |$2/0/4.0.latch.0|))
(define-fun |$2/1/later.5| () Real (ite |$2/1/now.5| (+ |$2/0/4.0.age.5| |$2/1/delay|) |$2/0/4.0.age.5|))
(define-fun |$2/1/left.5| () Real (ite |$2/1/now.5| |$2/1/later.5| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.1| true) (<= (+ |$2/0/left.1| |$2/1/delay|) 300000.0)) (=> (and |$2/0/4.0:Nodes.asked| true) (<= (+ |$2/0/4.0.age.2| |$2/1/delay|) provision)) (=> (and |$2/1/now.3| true) (<= (+ 0.0 |$2/1/delay|) 10000.0)) (=> (and |$2/1/now.4| true) (<= (+ |$2/0/left.4| |$2/1/delay|) 70000.0)) (=> (and |$2/1/now.5| true) (<= (+ |$2/0/4.0.age.5| |$2/1/delay|) 60000.0))))))
; 2/1/3.0: Nodes.come_up
(define-fun |$2/1/3.0.may| () Bool (and |$2/0/4.0:Nodes.asked| (<= 1000.0 |$2/1/later.2|)))
(define-fun |$2/1/3.0:Nodes.asked| () Bool false)
(define-fun |$2/1/3.0:Nodes.ready| () Int 2)
(define-fun |$2/1/3.0.latch.0| () Bool ($latch.0 |$2/initial:Load.phase| |$2/1/3.0:Nodes.ready| |$2/0/4.0.latch.0|))
(define-fun |$2/1/3.0.age.3| () Real (ite (and ($active.3 |$2/initial:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|) |$2/1/now.3|) |$2/1/later.3| 0.0))
(define-fun |$2/1/3.0.age.4| () Real (ite (and ($active.4 |$2/initial:Load.phase| |$2/1/3.0:Nodes.ready|) |$2/1/now.4|) |$2/1/later.4| 0.0))
(define-fun |$2/1/3.0.age.5| () Real (ite (and ($active.5 |$2/initial:Load.phase| |$2/1/3.0:Nodes.ready| |$2/1/3.0.latch.0|) |$2/1/now.5|) |$2/1/later.5| 0.0))
(define-fun $time.2.2 () Real (ite (<= $time.2.1 600000.0) 600000.0 $time.2.1))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/initial:Load.phase|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ |$2/1/left.0| |$2/2/delay|) |$2/1/left.0|))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/initial:Load.phase|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ |$2/1/left.1| |$2/2/delay|) |$2/1/left.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/later.2| () Real (ite |$2/1/3.0:Nodes.asked| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.2| () Real (ite |$2/1/3.0:Nodes.asked| |$2/2/later.2| 0.0))
(define-fun |$2/2/now.3| () Bool ($active.3 |$2/initial:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/2/later.3| () Real (ite |$2/2/now.3| (+ |$2/1/3.0.age.3| |$2/2/delay|) |$2/1/3.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/2/now.3| |$2/2/later.3| 0.0))
(define-fun |$2/2/now.4| () Bool ($active.4 |$2/initial:Load.phase| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/2/later.4| () Real (ite |$2/2/now.4| (+ |$2/1/3.0.age.4| |$2/2/delay|) |$2/1/3.0.age.4|))
(define-fun |$2/2/left.4| () Real (ite |$2/2/now.4| |$2/2/later.4| 0.0))
(define-fun |$2/2/now.5| () Bool ($active.5 |$2/initial:Load.phase| |$2/1/3.0:Nodes.ready| |$2/1/3.0.latch.0|))
(define-fun |$2/2/later.5| () Real (ite |$2/2/now.5| (+ |$2/1/3.0.age.5| |$2/2/delay|) |$2/1/3.0.age.5|))
(define-fun |$2/2/left.5| () Real (ite |$2/2/now.5| |$2/2/later.5| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.1| true) (<= (+ |$2/1/left.1| |$2/2/delay|) 300000.0)) (=> (and |$2/1/3.0:Nodes.asked| true) (<= (+ 0.0 |$2/2/delay|) provision)) (=> (and |$2/2/now.3| true) (<= (+ |$2/1/3.0.age.3| |$2/2/delay|) 10000.0)) (=> (and |$2/2/now.4| true) (<= (+ |$2/1/3.0.age.4| |$2/2/delay|) 70000.0)) (=> (and |$2/2/now.5| true) (<= (+ |$2/1/3.0.age.5| |$2/2/delay|) 60000.0))))))
; 2/2/0.0: Load.morning
(define-fun |$2/2/0.0.may| () Bool (and (= |$2/initial:Load.phase| 0) (<= 600000.0 |$2/2/later.0|)))
(define-fun |$2/2/0.0:Load.phase| () Int 1)
(define-fun |$2/2/0.0.latch.0| () Bool ($latch.0 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/1/3.0.latch.0|))
(define-fun |$2/2/0.0.age.1| () Real (ite (and ($active.1 |$2/2/0.0:Load.phase|) |$2/2/now.1|) |$2/2/later.1| 0.0))
(define-fun |$2/2/0.0.age.3| () Real (ite (and ($active.3 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|) |$2/2/now.3|) |$2/2/later.3| 0.0))
(define-fun |$2/2/0.0.age.4| () Real (ite (and ($active.4 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.ready|) |$2/2/now.4|) |$2/2/later.4| 0.0))
(define-fun |$2/2/0.0.age.5| () Real (ite (and ($active.5 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/2/0.0.latch.0|) |$2/2/now.5|) |$2/2/later.5| 0.0))
(define-fun $time.2.3 () Real $time.2.2)
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/now.0| () Bool ($active.0 |$2/2/0.0:Load.phase|))
(define-fun |$2/3/later.0| () Real (ite |$2/3/now.0| (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.0| () Real (ite |$2/3/now.0| |$2/3/later.0| 0.0))
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/2/0.0:Load.phase|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/0.0.age.1| |$2/3/delay|) |$2/2/0.0.age.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/later.2| () Real (ite |$2/1/3.0:Nodes.asked| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/1/3.0:Nodes.asked| |$2/3/later.2| 0.0))
(define-fun |$2/3/now.3| () Bool ($active.3 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/3/later.3| () Real (ite |$2/3/now.3| (+ |$2/2/0.0.age.3| |$2/3/delay|) |$2/2/0.0.age.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/3/now.3| |$2/3/later.3| 0.0))
(define-fun |$2/3/now.4| () Bool ($active.4 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/3/later.4| () Real (ite |$2/3/now.4| (+ |$2/2/0.0.age.4| |$2/3/delay|) |$2/2/0.0.age.4|))
(define-fun |$2/3/left.4| () Real (ite |$2/3/now.4| |$2/3/later.4| 0.0))
(define-fun |$2/3/now.5| () Bool ($active.5 |$2/2/0.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/2/0.0.latch.0|))
(define-fun |$2/3/later.5| () Real (ite |$2/3/now.5| (+ |$2/2/0.0.age.5| |$2/3/delay|) |$2/2/0.0.age.5|))
(define-fun |$2/3/left.5| () Real (ite |$2/3/now.5| |$2/3/later.5| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.1| true) (<= (+ |$2/2/0.0.age.1| |$2/3/delay|) 300000.0)) (=> (and |$2/1/3.0:Nodes.asked| true) (<= (+ |$2/2/left.2| |$2/3/delay|) provision)) (=> (and |$2/3/now.3| true) (<= (+ |$2/2/0.0.age.3| |$2/3/delay|) 10000.0)) (=> (and |$2/3/now.4| true) (<= (+ |$2/2/0.0.age.4| |$2/3/delay|) 70000.0)) (=> (and |$2/3/now.5| true) (<= (+ |$2/2/0.0.age.5| |$2/3/delay|) 60000.0))))))
; 2/3/1.0: Load.fall
(define-fun |$2/3/1.0.may| () Bool (= |$2/2/0.0:Load.phase| 1))
(define-fun |$2/3/1.0:Load.phase| () Int 2)
(define-fun |$2/3/1.0.latch.0| () Bool ($latch.0 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/2/0.0.latch.0|))
(define-fun |$2/3/1.0.age.0| () Real (ite (and ($active.0 |$2/3/1.0:Load.phase|) |$2/3/now.0|) |$2/3/later.0| 0.0))
(define-fun |$2/3/1.0.age.1| () Real (ite (and ($active.1 |$2/3/1.0:Load.phase|) |$2/3/now.1|) |$2/3/later.1| 0.0))
(define-fun |$2/3/1.0.age.3| () Real (ite (and ($active.3 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|) |$2/3/now.3|) |$2/3/later.3| 0.0))
(define-fun |$2/3/1.0.age.4| () Real (ite (and ($active.4 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.ready|) |$2/3/now.4|) |$2/3/later.4| 0.0))
(define-fun |$2/3/1.0.age.5| () Real (ite (and ($active.5 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/3/1.0.latch.0|) |$2/3/now.5|) |$2/3/later.5| 0.0))
(define-fun $time.2.4 () Real (+ $time.2.3 60000.0))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/now.0| () Bool ($active.0 |$2/3/1.0:Load.phase|))
(define-fun |$2/4/later.0| () Real (ite |$2/4/now.0| (+ |$2/3/1.0.age.0| |$2/4/delay|) |$2/3/1.0.age.0|))
(define-fun |$2/4/left.0| () Real (ite |$2/4/now.0| |$2/4/later.0| 0.0))
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/3/1.0:Load.phase|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ |$2/3/1.0.age.1| |$2/4/delay|) |$2/3/1.0.age.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/later.2| () Real (ite |$2/1/3.0:Nodes.asked| (+ |$2/3/left.2| |$2/4/delay|) |$2/3/left.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/1/3.0:Nodes.asked| |$2/4/later.2| 0.0))
(define-fun |$2/4/now.3| () Bool ($active.3 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/4/later.3| () Real (ite |$2/4/now.3| (+ |$2/3/1.0.age.3| |$2/4/delay|) |$2/3/1.0.age.3|))
(define-fun |$2/4/left.3| () Real (ite |$2/4/now.3| |$2/4/later.3| 0.0))
(define-fun |$2/4/now.4| () Bool ($active.4 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.ready|))
(define-fun |$2/4/later.4| () Real (ite |$2/4/now.4| (+ |$2/3/1.0.age.4| |$2/4/delay|) |$2/3/1.0.age.4|))
(define-fun |$2/4/left.4| () Real (ite |$2/4/now.4| |$2/4/later.4| 0.0))
(define-fun |$2/4/now.5| () Bool ($active.5 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.ready| |$2/3/1.0.latch.0|))
(define-fun |$2/4/later.5| () Real (ite |$2/4/now.5| (+ |$2/3/1.0.age.5| |$2/4/delay|) |$2/3/1.0.age.5|))
(define-fun |$2/4/left.5| () Real (ite |$2/4/now.5| |$2/4/later.5| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.1| true) (<= (+ |$2/3/1.0.age.1| |$2/4/delay|) 300000.0)) (=> (and |$2/1/3.0:Nodes.asked| true) (<= (+ |$2/3/left.2| |$2/4/delay|) provision)) (=> (and |$2/4/now.3| true) (<= (+ |$2/3/1.0.age.3| |$2/4/delay|) 10000.0)) (=> (and |$2/4/now.4| true) (<= (+ |$2/3/1.0.age.4| |$2/4/delay|) 70000.0)) (=> (and |$2/4/now.5| true) (<= (+ |$2/3/1.0.age.5| |$2/4/delay|) 60000.0))))))
; 2/4/5.0: CA-11 remove_node
(define-fun |$2/4/5.0.may| () Bool (and (and (= |$2/3/1.0:Load.phase| 2) (= |$2/1/3.0:Nodes.ready| 2)) (<= 60000.0 |$2/4/later.4|)))
(define-fun |$2/4/5.0:Nodes.ready| () Int 1)
(define-fun |$2/4/5.0.latch.0| () Bool ($latch.0 |$2/3/1.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/3/1.0.latch.0|))
(define-fun |$2/4/5.0.age.3| () Real (ite (and ($active.3 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/4/5.0:Nodes.ready|) |$2/4/now.3|) |$2/4/later.3| 0.0))
(define-fun |$2/4/5.0.age.5| () Real (ite (and ($active.5 |$2/3/1.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/4/5.0.latch.0|) |$2/4/now.5|) |$2/4/later.5| 0.0))
(define-fun $time.2.5 () Real $time.2.4)
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/now.0| () Bool ($active.0 |$2/3/1.0:Load.phase|))
(define-fun |$2/5/later.0| () Real (ite |$2/5/now.0| (+ |$2/4/left.0| |$2/5/delay|) |$2/4/left.0|))
(define-fun |$2/5/left.0| () Real (ite |$2/5/now.0| |$2/5/later.0| 0.0))
(define-fun |$2/5/now.1| () Bool ($active.1 |$2/3/1.0:Load.phase|))
(define-fun |$2/5/later.1| () Real (ite |$2/5/now.1| (+ |$2/4/left.1| |$2/5/delay|) |$2/4/left.1|))
(define-fun |$2/5/left.1| () Real (ite |$2/5/now.1| |$2/5/later.1| 0.0))
(define-fun |$2/5/later.2| () Real (ite |$2/1/3.0:Nodes.asked| (+ |$2/4/left.2| |$2/5/delay|) |$2/4/left.2|))
(define-fun |$2/5/left.2| () Real (ite |$2/1/3.0:Nodes.asked| |$2/5/later.2| 0.0))
(define-fun |$2/5/now.3| () Bool ($active.3 |$2/3/1.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/5/later.3| () Real (ite |$2/5/now.3| (+ |$2/4/5.0.age.3| |$2/5/delay|) |$2/4/5.0.age.3|))
(define-fun |$2/5/left.3| () Real (ite |$2/5/now.3| |$2/5/later.3| 0.0))
(define-fun |$2/5/now.4| () Bool ($active.4 |$2/3/1.0:Load.phase| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/5/later.4| () Real (ite |$2/5/now.4| (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/left.4| () Real (ite |$2/5/now.4| |$2/5/later.4| 0.0))
(define-fun |$2/5/now.5| () Bool ($active.5 |$2/3/1.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/4/5.0.latch.0|))
(define-fun |$2/5/later.5| () Real (ite |$2/5/now.5| (+ |$2/4/5.0.age.5| |$2/5/delay|) |$2/4/5.0.age.5|))
(define-fun |$2/5/left.5| () Real (ite |$2/5/now.5| |$2/5/later.5| 0.0))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and |$2/5/now.1| true) (<= (+ |$2/4/left.1| |$2/5/delay|) 300000.0)) (=> (and |$2/1/3.0:Nodes.asked| true) (<= (+ |$2/4/left.2| |$2/5/delay|) provision)) (=> (and |$2/5/now.3| true) (<= (+ |$2/4/5.0.age.3| |$2/5/delay|) 10000.0)) (=> (and |$2/5/now.4| true) (<= (+ 0.0 |$2/5/delay|) 70000.0)) (=> (and |$2/5/now.5| true) (<= (+ |$2/4/5.0.age.5| |$2/5/delay|) 60000.0))))))
; 2/5/2.0: Load.rise
(define-fun |$2/5/2.0.may| () Bool (= |$2/3/1.0:Load.phase| 2))
(define-fun |$2/5/2.0:Load.phase| () Int 1)
(define-fun |$2/5/2.0.latch.0| () Bool ($latch.0 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/4/5.0.latch.0|))
(define-fun |$2/5/2.0.age.0| () Real (ite (and ($active.0 |$2/5/2.0:Load.phase|) |$2/5/now.0|) |$2/5/later.0| 0.0))
(define-fun |$2/5/2.0.age.3| () Real (ite (and ($active.3 |$2/5/2.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/4/5.0:Nodes.ready|) |$2/5/now.3|) |$2/5/later.3| 0.0))
(define-fun |$2/5/2.0.age.4| () Real (ite (and ($active.4 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready|) |$2/5/now.4|) |$2/5/later.4| 0.0))
(define-fun |$2/5/2.0.age.5| () Real (ite (and ($active.5 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/5/2.0.latch.0|) |$2/5/now.5|) |$2/5/later.5| 0.0))
(define-fun $time.2.6 () Real (let (($s0 (+ (* (- 1.0) provision) $time.2.5 60000.0))) (ite (<= $time.2.5 $s0) $s0 $time.2.5)))
(define-fun |$2/6/delay| () Real (- $time.2.6 $time.2.5))
; time passes
(define-fun |$2/6/now.0| () Bool ($active.0 |$2/5/2.0:Load.phase|))
(define-fun |$2/6/later.0| () Real (ite |$2/6/now.0| (+ |$2/5/2.0.age.0| |$2/6/delay|) |$2/5/2.0.age.0|))
(define-fun |$2/6/left.0| () Real (ite |$2/6/now.0| |$2/6/later.0| 0.0))
(define-fun |$2/6/now.1| () Bool ($active.1 |$2/5/2.0:Load.phase|))
(define-fun |$2/6/later.1| () Real (ite |$2/6/now.1| (+ 0.0 |$2/6/delay|) 0.0))
(define-fun |$2/6/left.1| () Real (ite |$2/6/now.1| |$2/6/later.1| 0.0))
(define-fun |$2/6/later.2| () Real (ite |$2/1/3.0:Nodes.asked| (+ |$2/5/left.2| |$2/6/delay|) |$2/5/left.2|))
(define-fun |$2/6/left.2| () Real (ite |$2/1/3.0:Nodes.asked| |$2/6/later.2| 0.0))
(define-fun |$2/6/now.3| () Bool ($active.3 |$2/5/2.0:Load.phase| |$2/1/3.0:Nodes.asked| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/6/later.3| () Real (ite |$2/6/now.3| (+ |$2/5/2.0.age.3| |$2/6/delay|) |$2/5/2.0.age.3|))
(define-fun |$2/6/left.3| () Real (ite |$2/6/now.3| |$2/6/later.3| 0.0))
(define-fun |$2/6/now.4| () Bool ($active.4 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/6/later.4| () Real (ite |$2/6/now.4| (+ |$2/5/2.0.age.4| |$2/6/delay|) |$2/5/2.0.age.4|))
(define-fun |$2/6/left.4| () Real (ite |$2/6/now.4| |$2/6/later.4| 0.0))
(define-fun |$2/6/now.5| () Bool ($active.5 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/5/2.0.latch.0|))
(define-fun |$2/6/later.5| () Real (ite |$2/6/now.5| (+ |$2/5/2.0.age.5| |$2/6/delay|) |$2/5/2.0.age.5|))
(define-fun |$2/6/left.5| () Real (ite |$2/6/now.5| |$2/6/later.5| 0.0))
(define-fun |$2/6/may-wait| () Bool (and (<= 0.0 |$2/6/delay|) (or (= |$2/6/delay| 0.0) (and (=> (and |$2/6/now.1| true) (<= (+ 0.0 |$2/6/delay|) 300000.0)) (=> (and |$2/1/3.0:Nodes.asked| true) (<= (+ |$2/5/left.2| |$2/6/delay|) provision)) (=> (and |$2/6/now.3| true) (<= (+ |$2/5/2.0.age.3| |$2/6/delay|) 10000.0)) (=> (and |$2/6/now.4| true) (<= (+ |$2/5/2.0.age.4| |$2/6/delay|) 70000.0)) (=> (and |$2/6/now.5| true) (<= (+ |$2/5/2.0.age.5| |$2/6/delay|) 60000.0))))))
; 2/6/4.0: CA-11 add_node
(define-fun |$2/6/4.0.may| () Bool (and (not (= |$2/5/2.0:Load.phase| 2)) (< |$2/4/5.0:Nodes.ready| 2) (not |$2/1/3.0:Nodes.asked|)))
(define-fun |$2/6/4.0:Nodes.asked| () Bool true)
(define-fun |$2/6/4.0.latch.0| () Bool ($latch.0 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/5/2.0.latch.0|))
(define-fun |$2/6/4.0.age.2| () Real (ite (and |$2/6/4.0:Nodes.asked| |$2/1/3.0:Nodes.asked|) |$2/6/later.2| 0.0))
(define-fun |$2/6/4.0.age.5| () Real (ite (and ($active.5 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/6/4.0.latch.0|) |$2/6/now.5|) |$2/6/later.5| 0.0))
(define-fun $time.2.7 () Real (let (($s0 (+ $time.2.5 60000.0))) (ite (<= $time.2.6 $s0) $s0 $time.2.6)))
(define-fun |$2/7/delay| () Real (- $time.2.7 $time.2.6))
; time passes
(define-fun |$2/7/now.0| () Bool ($active.0 |$2/5/2.0:Load.phase|))
(define-fun |$2/7/later.0| () Real (ite |$2/7/now.0| (+ |$2/6/left.0| |$2/7/delay|) |$2/6/left.0|))
(define-fun |$2/7/left.0| () Real (ite |$2/7/now.0| |$2/7/later.0| 0.0))
(define-fun |$2/7/now.1| () Bool ($active.1 |$2/5/2.0:Load.phase|))
(define-fun |$2/7/later.1| () Real (ite |$2/7/now.1| (+ |$2/6/left.1| |$2/7/delay|) |$2/6/left.1|))
(define-fun |$2/7/left.1| () Real (ite |$2/7/now.1| |$2/7/later.1| 0.0))
(define-fun |$2/7/later.2| () Real (ite |$2/6/4.0:Nodes.asked| (+ |$2/6/4.0.age.2| |$2/7/delay|) |$2/6/4.0.age.2|))
(define-fun |$2/7/left.2| () Real (ite |$2/6/4.0:Nodes.asked| |$2/7/later.2| 0.0))
(define-fun |$2/7/now.3| () Bool ($active.3 |$2/5/2.0:Load.phase| |$2/6/4.0:Nodes.asked| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/7/later.3| () Real (ite |$2/7/now.3| (+ 0.0 |$2/7/delay|) 0.0))
(define-fun |$2/7/left.3| () Real (ite |$2/7/now.3| |$2/7/later.3| 0.0))
(define-fun |$2/7/now.4| () Bool ($active.4 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready|))
(define-fun |$2/7/later.4| () Real (ite |$2/7/now.4| (+ |$2/6/left.4| |$2/7/delay|) |$2/6/left.4|))
(define-fun |$2/7/left.4| () Real (ite |$2/7/now.4| |$2/7/later.4| 0.0))
(define-fun |$2/7/now.5| () Bool ($active.5 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/6/4.0.latch.0|))
(define-fun |$2/7/later.5| () Real (ite |$2/7/now.5| (+ |$2/6/4.0.age.5| |$2/7/delay|) |$2/6/4.0.age.5|))
(define-fun |$2/7/left.5| () Real (ite |$2/7/now.5| |$2/7/later.5| 0.0))
(define-fun |$2/7/may-wait| () Bool (and (<= 0.0 |$2/7/delay|) (or (= |$2/7/delay| 0.0) (and (=> (and |$2/7/now.1| true) (<= (+ |$2/6/left.1| |$2/7/delay|) 300000.0)) (=> (and |$2/6/4.0:Nodes.asked| true) (<= (+ |$2/6/4.0.age.2| |$2/7/delay|) provision)) (=> (and |$2/7/now.3| true) (<= (+ 0.0 |$2/7/delay|) 10000.0)) (=> (and |$2/7/now.4| true) (<= (+ |$2/6/left.4| |$2/7/delay|) 70000.0)) (=> (and |$2/7/now.5| true) (<= (+ |$2/6/4.0.age.5| |$2/7/delay|) 60000.0))))))
; 2/7/6.0: held flag
(define-fun |$2/7/6.0.may| () Bool (and (and (= |$2/5/2.0:Load.phase| 1) (< |$2/4/5.0:Nodes.ready| 2) (not |$2/6/4.0.latch.0|)) (<= 60000.0 |$2/7/later.5|)))
(define-fun |$2/7/6.0:held flag| () Bool true)
(define-fun |$2/7/6.0.latch.0| () Bool ($latch.0 |$2/5/2.0:Load.phase| |$2/4/5.0:Nodes.ready| |$2/7/6.0:held flag|))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/4.0.may| |$2/1/may-wait| |$2/1/3.0.may| |$2/2/may-wait| |$2/2/0.0.may| |$2/3/may-wait| |$2/3/1.0.may| |$2/4/may-wait| |$2/4/5.0.may| |$2/5/may-wait| |$2/5/2.0.may| |$2/6/may-wait| |$2/6/4.0.may| |$2/7/may-wait| |$2/7/6.0.may| |$2/7/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
