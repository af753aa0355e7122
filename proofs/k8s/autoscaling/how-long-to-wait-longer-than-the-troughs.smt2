;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/autoscaling.stpa",
;;  "content": "sha256:9c6f0627b1c5c65300314c559d96f6669c82ab6db6ee51cfe815cdc3debdb5fb",
;;  "found by": "Spacer",
;;  "system": "Autoscaling",
;;  "claim": [
;;   "check",
;;   "how long to wait: longer than the troughs"
;;  ],
;;  "says": "for any unneeded: H-1 unreachable iff unneeded > trough",
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
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const unneeded Real)
(define-fun $chosen () Bool (and (<= 0.0 unneeded) (<= 0.0 unneeded) (< 300000.0 unneeded)))
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
(define-fun $deadline.4 () Real (+ unneeded 10000.0))
; held flag
(define-fun $active.5 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Load.phase| Int) (|Nodes.ready| Int) (|Nodes.asked| Bool) (|held flag| Bool) (|age:Load.morning| Real) (|age:Load.rise| Real) (|age:Nodes.come_up| Real) (|age:CA-11 add_node| Real) (|age:CA-11 remove_node| Real) (|age:held flag| Real)) Bool (let (($s0 (<= |age:Load.morning| 0.0))) (let (($s1 (= |Load.phase| 2))) (let (($s2 (not $s1))) (let (($s3 (not |Nodes.asked|))) (let (($s4 (< |Nodes.ready| 2))) (let (($s5 (and $s2 $s4 $s3))) (let (($s6 (and $s1 (= |Nodes.ready| 2)))) (let (($s7 (= |Load.phase| 1))) (let (($s8 (not |held flag|))) (let (($s9 (and $s7 $s4 $s8))) (let (($s10 (not (<= 2 |Load.phase|)))) (let (($s11 (not (<= |Nodes.ready| 1)))) (let (($s12 (not $s7))) (let (($s13 (not (<= |Load.phase| 0)))) (and (<= 0.0 unneeded) (< 300000.0 unneeded) (<= 0.0 |age:Load.morning|) (or (= |Load.phase| 0) $s0) (<= 0.0 |age:Load.rise|) (or $s1 (<= |age:Load.rise| 0.0)) (or $s2 (<= |age:Load.rise| 300000.0)) (<= 0.0 |age:Nodes.come_up|) (or |Nodes.asked| (<= |age:Nodes.come_up| 0.0)) (or $s3 (<= |age:Nodes.come_up| 300000.0)) (<= 0.0 |age:CA-11 add_node|) (or $s5 (<= |age:CA-11 add_node| 0.0)) (or (not $s5) (<= |age:CA-11 add_node| 10000.0)) (<= 0.0 |age:CA-11 remove_node|) (or $s6 (<= |age:CA-11 remove_node| 0.0)) (or (not $s6) (<= |age:CA-11 remove_node| (+ unneeded 10000.0))) (<= 0.0 |age:held flag|) (or $s9 (<= |age:held flag| 0.0)) (or (not $s9) (<= |age:held flag| 60000.0)) (= |held flag| (and |held flag| $s7 $s4)) (or $s10 (not (<= (- 300000.0) (+ |age:CA-11 remove_node| (* (- 1.0) |age:Load.rise|) (* (- 1.0) unneeded))))) (not (<= unneeded 300000.0)) $s8 (or |Nodes.asked| (<= 0.0 (+ |age:CA-11 add_node| (* (- 1.0) |age:held flag|)))) (or $s11 $s12) (or $s3 $s12) (or |Nodes.asked| $s13 $s0 $s11) (or $s3 $s13 (not (<= 120000.0 (+ |age:Load.morning| (* (- 1.0) |age:Nodes.come_up|))))) (or $s11 $s10) (or $s3 $s10) (<= 0 |Load.phase|) (<= |Load.phase| 2) (<= 1 |Nodes.ready|) (<= |Nodes.ready| 2)))))))))))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Load.rise| $delay) 300000.0)) (=> (and |Nodes.asked| true) (<= (+ |age:Nodes.come_up| $delay) 300000.0)) (=> (and $now.3 true) (<= (+ |age:CA-11 add_node| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-11 remove_node| $delay) $deadline.4)) (=> (and $now.5 true) (<= (+ |age:held flag| $delay) 60000.0))))))
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
(define-fun $5.0.may () Bool (and (and (= |Load.phase| 2) (= |Nodes.ready| 2)) (<= unneeded $later.4)))
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
(declare-const unneeded Real)
(define-fun $chosen () Bool (and (<= 0.0 unneeded) (<= 0.0 unneeded)))
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
(define-fun $deadline.4 () Real (+ unneeded 10000.0))
; held flag
(define-fun $active.5 ((|Load.phase| Int) (|Nodes.ready| Int) (|held flag| Bool)) Bool (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< 300000.0 unneeded))
(define-fun $piece.0 () Bool (and (<= 0.0 unneeded) (<= unneeded 300000.0)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
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
(define-fun $time.0.0 () Real 0.0)
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
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 300000.0)) (=> (and |$0/initial:Nodes.asked| true) (<= (+ 0.0 |$0/0/delay|) 300000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) $deadline.4)) (=> (and |$0/0/now.5| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/4.0: CA-11 add_node
(define-fun |$0/0/4.0.may| () Bool (and (not (= |$0/initial:Load.phase| 2)) (< |$0/initial:Nodes.ready| 2) (not |$0/initial:Nodes.asked|)))
(define-fun |$0/0/4.0:Nodes.asked| () Bool true)
(define-fun |$0/0/4.0.latch.0| () Bool ($latch.0 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/initial.latch.0|))
(define-fun |$0/0/4.0.age.2| () Real (ite (and |$0/0/4.0:Nodes.asked| |$0/initial:Nodes.asked|) |$0/0/later.2| 0.0))
(define-fun |$0/0/4.0.age.5| () Real (ite (and ($active.5 |$0/initial:Load.phase| |$0/initial:Nodes.ready| |$0/0/4.0.latch.0|) |$0/0/now.5|) |$0/0/later.5| 0.0))
(define-fun $time.0.1 () Real (+ $time.0.0 1000.0))
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
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 300000.0)) (=> (and |$0/0/4.0:Nodes.asked| true) (<= (+ |$0/0/4.0.age.2| |$0/1/delay|) 300000.0)) (=> (and |$0/1/now.3| true) (<= (+ 0.0 |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/left.4| |$0/1/delay|) $deadline.4)) (=> (and |$0/1/now.5| true) (<= (+ |$0/0/4.0.age.5| |$0/1/delay|) 60000.0))))))
; 0/1/3.0: Nodes.come_up
(define-fun |$0/1/3.0.may| () Bool (and |$0/0/4.0:Nodes.asked| (<= 1000.0 |$0/1/later.2|)))
(define-fun |$0/1/3.0:Nodes.asked| () Bool false)
(define-fun |$0/1/3.0:Nodes.ready| () Int 2)
(define-fun |$0/1/3.0.latch.0| () Bool ($latch.0 |$0/initial:Load.phase| |$0/1/3.0:Nodes.ready| |$0/0/4.0.latch.0|))
(define-fun |$0/1/3.0.age.3| () Real (ite (and ($active.3 |$0/initial:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun |$0/1/3.0.age.4| () Real (ite (and ($active.4 |$0/initial:Load.phase| |$0/1/3.0:Nodes.ready|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun |$0/1/3.0.age.5| () Real (ite (and ($active.5 |$0/initial:Load.phase| |$0/1/3.0:Nodes.ready| |$0/1/3.0.latch.0|) |$0/1/now.5|) |$0/1/later.5| 0.0))
(define-fun $time.0.2 () Real (ite (<= $time.0.1 600000.0) 600000.0 $time.0.1))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/initial:Load.phase|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/initial:Load.phase|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/later.2| () Real (ite |$0/1/3.0:Nodes.asked| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.2| () Real (ite |$0/1/3.0:Nodes.asked| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/initial:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/3.0.age.3| |$0/2/delay|) |$0/1/3.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/initial:Load.phase| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/3.0.age.4| |$0/2/delay|) |$0/1/3.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/now.5| () Bool ($active.5 |$0/initial:Load.phase| |$0/1/3.0:Nodes.ready| |$0/1/3.0.latch.0|))
(define-fun |$0/2/later.5| () Real (ite |$0/2/now.5| (+ |$0/1/3.0.age.5| |$0/2/delay|) |$0/1/3.0.age.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/2/now.5| |$0/2/later.5| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 300000.0)) (=> (and |$0/1/3.0:Nodes.asked| true) (<= (+ 0.0 |$0/2/delay|) 300000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/3.0.age.3| |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/3.0.age.4| |$0/2/delay|) $deadline.4)) (=> (and |$0/2/now.5| true) (<= (+ |$0/1/3.0.age.5| |$0/2/delay|) 60000.0))))))
; 0/2/0.0: Load.morning
(define-fun |$0/2/0.0.may| () Bool (and (= |$0/initial:Load.phase| 0) (<= 600000.0 |$0/2/later.0|)))
(define-fun |$0/2/0.0:Load.phase| () Int 1)
(define-fun |$0/2/0.0.latch.0| () Bool ($latch.0 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/1/3.0.latch.0|))
(define-fun |$0/2/0.0.age.1| () Real (ite (and ($active.1 |$0/2/0.0:Load.phase|) |$0/2/now.1|) |$0/2/later.1| 0.0))
(define-fun |$0/2/0.0.age.3| () Real (ite (and ($active.3 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun |$0/2/0.0.age.4| () Real (ite (and ($active.4 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.ready|) |$0/2/now.4|) |$0/2/later.4| 0.0))
(define-fun |$0/2/0.0.age.5| () Real (ite (and ($active.5 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/2/0.0.latch.0|) |$0/2/now.5|) |$0/2/later.5| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/2/0.0:Load.phase|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/2/0.0:Load.phase|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/0.0.age.1| |$0/3/delay|) |$0/2/0.0.age.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/later.2| () Real (ite |$0/1/3.0:Nodes.asked| (+ |$0/2/left.2| |$0/3/delay|) |$0/2/left.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/1/3.0:Nodes.asked| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/0.0.age.3| |$0/3/delay|) |$0/2/0.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/now.4| () Bool ($active.4 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/3/later.4| () Real (ite |$0/3/now.4| (+ |$0/2/0.0.age.4| |$0/3/delay|) |$0/2/0.0.age.4|))
(define-fun |$0/3/left.4| () Real (ite |$0/3/now.4| |$0/3/later.4| 0.0))
(define-fun |$0/3/now.5| () Bool ($active.5 |$0/2/0.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/2/0.0.latch.0|))
(define-fun |$0/3/later.5| () Real (ite |$0/3/now.5| (+ |$0/2/0.0.age.5| |$0/3/delay|) |$0/2/0.0.age.5|))
(define-fun |$0/3/left.5| () Real (ite |$0/3/now.5| |$0/3/later.5| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ |$0/2/0.0.age.1| |$0/3/delay|) 300000.0)) (=> (and |$0/1/3.0:Nodes.asked| true) (<= (+ |$0/2/left.2| |$0/3/delay|) 300000.0)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/0.0.age.3| |$0/3/delay|) 10000.0)) (=> (and |$0/3/now.4| true) (<= (+ |$0/2/0.0.age.4| |$0/3/delay|) $deadline.4)) (=> (and |$0/3/now.5| true) (<= (+ |$0/2/0.0.age.5| |$0/3/delay|) 60000.0))))))
; 0/3/1.0: Load.fall
(define-fun |$0/3/1.0.may| () Bool (= |$0/2/0.0:Load.phase| 1))
(define-fun |$0/3/1.0:Load.phase| () Int 2)
(define-fun |$0/3/1.0.latch.0| () Bool ($latch.0 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/2/0.0.latch.0|))
(define-fun |$0/3/1.0.age.0| () Real (ite (and ($active.0 |$0/3/1.0:Load.phase|) |$0/3/now.0|) |$0/3/later.0| 0.0))
(define-fun |$0/3/1.0.age.1| () Real (ite (and ($active.1 |$0/3/1.0:Load.phase|) |$0/3/now.1|) |$0/3/later.1| 0.0))
(define-fun |$0/3/1.0.age.3| () Real (ite (and ($active.3 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun |$0/3/1.0.age.4| () Real (ite (and ($active.4 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.ready|) |$0/3/now.4|) |$0/3/later.4| 0.0))
(define-fun |$0/3/1.0.age.5| () Real (ite (and ($active.5 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/3/1.0.latch.0|) |$0/3/now.5|) |$0/3/later.5| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.3 unneeded))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/3/1.0:Load.phase|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/1.0.age.0| |$0/4/delay|) |$0/3/1.0.age.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/1.0:Load.phase|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/1.0.age.1| |$0/4/delay|) |$0/3/1.0.age.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/later.2| () Real (ite |$0/1/3.0:Nodes.asked| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/1/3.0:Nodes.asked| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/1.0.age.3| |$0/4/delay|) |$0/3/1.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/now.4| () Bool ($active.4 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.ready|))
(define-fun |$0/4/later.4| () Real (ite |$0/4/now.4| (+ |$0/3/1.0.age.4| |$0/4/delay|) |$0/3/1.0.age.4|))
(define-fun |$0/4/left.4| () Real (ite |$0/4/now.4| |$0/4/later.4| 0.0))
(define-fun |$0/4/now.5| () Bool ($active.5 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.ready| |$0/3/1.0.latch.0|))
(define-fun |$0/4/later.5| () Real (ite |$0/4/now.5| (+ |$0/3/1.0.age.5| |$0/4/delay|) |$0/3/1.0.age.5|))
(define-fun |$0/4/left.5| () Real (ite |$0/4/now.5| |$0/4/later.5| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.1| true) (<= (+ |$0/3/1.0.age.1| |$0/4/delay|) 300000.0)) (=> (and |$0/1/3.0:Nodes.asked| true) (<= (+ |$0/3/left.2| |$0/4/delay|) 300000.0)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/1.0.age.3| |$0/4/delay|) 10000.0)) (=> (and |$0/4/now.4| true) (<= (+ |$0/3/1.0.age.4| |$0/4/delay|) $deadline.4)) (=> (and |$0/4/now.5| true) (<= (+ |$0/3/1.0.age.5| |$0/4/delay|) 60000.0))))))
; 0/4/5.0: CA-11 remove_node
(define-fun |$0/4/5.0.may| () Bool (and (and (= |$0/3/1.0:Load.phase| 2) (= |$0/1/3.0:Nodes.ready| 2)) (<= unneeded |$0/4/later.4|)))
(define-fun |$0/4/5.0:Nodes.ready| () Int 1)
(define-fun |$0/4/5.0.latch.0| () Bool ($latch.0 |$0/3/1.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/3/1.0.latch.0|))
(define-fun |$0/4/5.0.age.3| () Real (ite (and ($active.3 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/4/5.0:Nodes.ready|) |$0/4/now.3|) |$0/4/later.3| 0.0))
(define-fun |$0/4/5.0.age.5| () Real (ite (and ($active.5 |$0/3/1.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/4/5.0.latch.0|) |$0/4/now.5|) |$0/4/later.5| 0.0))
(define-fun $time.0.5 () Real $time.0.4)
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/3/1.0:Load.phase|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/3/1.0:Load.phase|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/left.1| |$0/5/delay|) |$0/4/left.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/later.2| () Real (ite |$0/1/3.0:Nodes.asked| (+ |$0/4/left.2| |$0/5/delay|) |$0/4/left.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/1/3.0:Nodes.asked| |$0/5/later.2| 0.0))
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/3/1.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/5.0.age.3| |$0/5/delay|) |$0/4/5.0.age.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/now.4| () Bool ($active.4 |$0/3/1.0:Load.phase| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/5/later.4| () Real (ite |$0/5/now.4| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.4| () Real (ite |$0/5/now.4| |$0/5/later.4| 0.0))
(define-fun |$0/5/now.5| () Bool ($active.5 |$0/3/1.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/4/5.0.latch.0|))
(define-fun |$0/5/later.5| () Real (ite |$0/5/now.5| (+ |$0/4/5.0.age.5| |$0/5/delay|) |$0/4/5.0.age.5|))
(define-fun |$0/5/left.5| () Real (ite |$0/5/now.5| |$0/5/later.5| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.1| true) (<= (+ |$0/4/left.1| |$0/5/delay|) 300000.0)) (=> (and |$0/1/3.0:Nodes.asked| true) (<= (+ |$0/4/left.2| |$0/5/delay|) 300000.0)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/5.0.age.3| |$0/5/delay|) 10000.0)) (=> (and |$0/5/now.4| true) (<= (+ 0.0 |$0/5/delay|) $deadline.4)) (=> (and |$0/5/now.5| true) (<= (+ |$0/4/5.0.age.5| |$0/5/delay|) 60000.0))))))
; 0/5/2.0: Load.rise
(define-fun |$0/5/2.0.may| () Bool (= |$0/3/1.0:Load.phase| 2))
(define-fun |$0/5/2.0:Load.phase| () Int 1)
(define-fun |$0/5/2.0.latch.0| () Bool ($latch.0 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/4/5.0.latch.0|))
(define-fun |$0/5/2.0.age.0| () Real (ite (and ($active.0 |$0/5/2.0:Load.phase|) |$0/5/now.0|) |$0/5/later.0| 0.0))
(define-fun |$0/5/2.0.age.3| () Real (ite (and ($active.3 |$0/5/2.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/4/5.0:Nodes.ready|) |$0/5/now.3|) |$0/5/later.3| 0.0))
(define-fun |$0/5/2.0.age.4| () Real (ite (and ($active.4 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready|) |$0/5/now.4|) |$0/5/later.4| 0.0))
(define-fun |$0/5/2.0.age.5| () Real (ite (and ($active.5 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/5/2.0.latch.0|) |$0/5/now.5|) |$0/5/later.5| 0.0))
(define-fun $time.0.6 () Real $time.0.5)
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/now.0| () Bool ($active.0 |$0/5/2.0:Load.phase|))
(define-fun |$0/6/later.0| () Real (ite |$0/6/now.0| (+ |$0/5/2.0.age.0| |$0/6/delay|) |$0/5/2.0.age.0|))
(define-fun |$0/6/left.0| () Real (ite |$0/6/now.0| |$0/6/later.0| 0.0))
(define-fun |$0/6/now.1| () Bool ($active.1 |$0/5/2.0:Load.phase|))
(define-fun |$0/6/later.1| () Real (ite |$0/6/now.1| (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.1| () Real (ite |$0/6/now.1| |$0/6/later.1| 0.0))
(define-fun |$0/6/later.2| () Real (ite |$0/1/3.0:Nodes.asked| (+ |$0/5/left.2| |$0/6/delay|) |$0/5/left.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/1/3.0:Nodes.asked| |$0/6/later.2| 0.0))
(define-fun |$0/6/now.3| () Bool ($active.3 |$0/5/2.0:Load.phase| |$0/1/3.0:Nodes.asked| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/6/later.3| () Real (ite |$0/6/now.3| (+ |$0/5/2.0.age.3| |$0/6/delay|) |$0/5/2.0.age.3|))
(define-fun |$0/6/left.3| () Real (ite |$0/6/now.3| |$0/6/later.3| 0.0))
(define-fun |$0/6/now.4| () Bool ($active.4 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/6/later.4| () Real (ite |$0/6/now.4| (+ |$0/5/2.0.age.4| |$0/6/delay|) |$0/5/2.0.age.4|))
(define-fun |$0/6/left.4| () Real (ite |$0/6/now.4| |$0/6/later.4| 0.0))
(define-fun |$0/6/now.5| () Bool ($active.5 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/5/2.0.latch.0|))
(define-fun |$0/6/later.5| () Real (ite |$0/6/now.5| (+ |$0/5/2.0.age.5| |$0/6/delay|) |$0/5/2.0.age.5|))
(define-fun |$0/6/left.5| () Real (ite |$0/6/now.5| |$0/6/later.5| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.1| true) (<= (+ 0.0 |$0/6/delay|) 300000.0)) (=> (and |$0/1/3.0:Nodes.asked| true) (<= (+ |$0/5/left.2| |$0/6/delay|) 300000.0)) (=> (and |$0/6/now.3| true) (<= (+ |$0/5/2.0.age.3| |$0/6/delay|) 10000.0)) (=> (and |$0/6/now.4| true) (<= (+ |$0/5/2.0.age.4| |$0/6/delay|) $deadline.4)) (=> (and |$0/6/now.5| true) (<= (+ |$0/5/2.0.age.5| |$0/6/delay|) 60000.0))))))
; 0/6/4.0: CA-11 add_node
(define-fun |$0/6/4.0.may| () Bool (and (not (= |$0/5/2.0:Load.phase| 2)) (< |$0/4/5.0:Nodes.ready| 2) (not |$0/1/3.0:Nodes.asked|)))
(define-fun |$0/6/4.0:Nodes.asked| () Bool true)
(define-fun |$0/6/4.0.latch.0| () Bool ($latch.0 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/5/2.0.latch.0|))
(define-fun |$0/6/4.0.age.2| () Real (ite (and |$0/6/4.0:Nodes.asked| |$0/1/3.0:Nodes.asked|) |$0/6/later.2| 0.0))
(define-fun |$0/6/4.0.age.5| () Real (ite (and ($active.5 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/6/4.0.latch.0|) |$0/6/now.5|) |$0/6/later.5| 0.0))
(define-fun $time.0.7 () Real (let (($s0 (+ $time.0.5 60000.0))) (ite (<= $time.0.6 $s0) $s0 $time.0.6)))
(define-fun |$0/7/delay| () Real (- $time.0.7 $time.0.6))
; time passes
(define-fun |$0/7/now.0| () Bool ($active.0 |$0/5/2.0:Load.phase|))
(define-fun |$0/7/later.0| () Real (ite |$0/7/now.0| (+ |$0/6/left.0| |$0/7/delay|) |$0/6/left.0|))
(define-fun |$0/7/left.0| () Real (ite |$0/7/now.0| |$0/7/later.0| 0.0))
(define-fun |$0/7/now.1| () Bool ($active.1 |$0/5/2.0:Load.phase|))
(define-fun |$0/7/later.1| () Real (ite |$0/7/now.1| (+ |$0/6/left.1| |$0/7/delay|) |$0/6/left.1|))
(define-fun |$0/7/left.1| () Real (ite |$0/7/now.1| |$0/7/later.1| 0.0))
(define-fun |$0/7/later.2| () Real (ite |$0/6/4.0:Nodes.asked| (+ |$0/6/4.0.age.2| |$0/7/delay|) |$0/6/4.0.age.2|))
(define-fun |$0/7/left.2| () Real (ite |$0/6/4.0:Nodes.asked| |$0/7/later.2| 0.0))
(define-fun |$0/7/now.3| () Bool ($active.3 |$0/5/2.0:Load.phase| |$0/6/4.0:Nodes.asked| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/7/later.3| () Real (ite |$0/7/now.3| (+ 0.0 |$0/7/delay|) 0.0))
(define-fun |$0/7/left.3| () Real (ite |$0/7/now.3| |$0/7/later.3| 0.0))
(define-fun |$0/7/now.4| () Bool ($active.4 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready|))
(define-fun |$0/7/later.4| () Real (ite |$0/7/now.4| (+ |$0/6/left.4| |$0/7/delay|) |$0/6/left.4|))
(define-fun |$0/7/left.4| () Real (ite |$0/7/now.4| |$0/7/later.4| 0.0))
(define-fun |$0/7/now.5| () Bool ($active.5 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/6/4.0.latch.0|))
(define-fun |$0/7/later.5| () Real (ite |$0/7/now.5| (+ |$0/6/4.0.age.5| |$0/7/delay|) |$0/6/4.0.age.5|))
(define-fun |$0/7/left.5| () Real (ite |$0/7/now.5| |$0/7/later.5| 0.0))
(define-fun |$0/7/may-wait| () Bool (and (<= 0.0 |$0/7/delay|) (or (= |$0/7/delay| 0.0) (and (=> (and |$0/7/now.1| true) (<= (+ |$0/6/left.1| |$0/7/delay|) 300000.0)) (=> (and |$0/6/4.0:Nodes.asked| true) (<= (+ |$0/6/4.0.age.2| |$0/7/delay|) 300000.0)) (=> (and |$0/7/now.3| true) (<= (+ 0.0 |$0/7/delay|) 10000.0)) (=> (and |$0/7/now.4| true) (<= (+ |$0/6/left.4| |$0/7/delay|) $deadline.4)) (=> (and |$0/7/now.5| true) (<= (+ |$0/6/4.0.age.5| |$0/7/delay|) 60000.0))))))
; 0/7/6.0: held flag
(define-fun |$0/7/6.0.may| () Bool (and (and (= |$0/5/2.0:Load.phase| 1) (< |$0/4/5.0:Nodes.ready| 2) (not |$0/6/4.0.latch.0|)) (<= 60000.0 |$0/7/later.5|)))
(define-fun |$0/7/6.0:held flag| () Bool true)
(define-fun |$0/7/6.0.latch.0| () Bool ($latch.0 |$0/5/2.0:Load.phase| |$0/4/5.0:Nodes.ready| |$0/7/6.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/4.0.may| |$0/1/may-wait| |$0/1/3.0.may| |$0/2/may-wait| |$0/2/0.0.may| |$0/3/may-wait| |$0/3/1.0.may| |$0/4/may-wait| |$0/4/5.0.may| |$0/5/may-wait| |$0/5/2.0.may| |$0/6/may-wait| |$0/6/4.0.may| |$0/7/may-wait| |$0/7/6.0.may| |$0/7/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
