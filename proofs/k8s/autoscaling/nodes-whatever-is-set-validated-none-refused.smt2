;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/autoscaling.stpa",
;;  "content": "sha256:9c6f0627b1c5c65300314c559d96f6669c82ab6db6ee51cfe815cdc3debdb5fb",
;;  "found by": "zones",
;;  "system": "Autoscaling",
;;  "claim": [
;;   "check",
;;   "nodes, whatever is set, validated: none refused"
;;  ],
;;  "says": "with HS-2, M-1: H-3 unreachable",
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
(define-fun $invariant ((|Load.phase| Int) (|Nodes.ready| Int) (|Nodes.asked| Bool) (|held flag| Bool) (|age:Load.morning| Real) (|age:Load.rise| Real) (|age:Nodes.come_up| Real) (|age:CA-11 add_node| Real) (|age:CA-11 remove_node| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Nodes.asked|))) (let (($s1 (not |held flag|))) (let (($s2 (<= 0.0 |age:Load.morning|))) (let (($s3 (= |Nodes.ready| 2))) (or (and (= |Load.phase| 0) (or (and (= |Nodes.ready| 1) (or (and $s0 $s1 $s2 (<= 0.0 |age:CA-11 add_node|) (<= |age:Load.morning| 10000.0) (<= (+ |age:Load.morning| (* (- 1.0) |age:CA-11 add_node|)) 0.0)) (and |Nodes.asked| $s1 $s2 (<= 0.0 |age:Nodes.come_up|) (<= |age:Load.morning| 310000.0) (<= (+ |age:Load.morning| (* (- 1.0) |age:Nodes.come_up|)) 10000.0)))) (and $s3 $s0 $s1 $s2))) (and (= |Load.phase| 1) $s3 $s0 $s1) (and (= |Load.phase| 2) $s3 $s0 $s1 (<= 0.0 |age:Load.rise|) (<= 0.0 |age:CA-11 remove_node|) (<= |age:CA-11 remove_node| 300000.0) (<= (+ |age:CA-11 remove_node| (* (- 1.0) |age:Load.rise|)) 0.0))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Load.rise| $delay) 300000.0)) (=> (and |Nodes.asked| true) (<= (+ |age:Nodes.come_up| $delay) 300000.0)) (=> (and $now.3 true) (<= (+ |age:CA-11 add_node| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-11 remove_node| $delay) 610000.0)) (=> (and $now.5 true) (<= (+ |age:held flag| $delay) 120000.0))))))
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
(define-fun $5.0.may () Bool (and (and (= |Load.phase| 2) (= |Nodes.ready| 2)) (<= 600000.0 $later.4)))
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
(define-fun $6.0.may () Bool (and (and (= |Load.phase| 1) (< |Nodes.ready| 2) (not |held flag|)) (<= 120000.0 $later.5)))
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
