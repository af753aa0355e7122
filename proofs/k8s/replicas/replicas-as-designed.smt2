;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/replicas.stpa",
;;  "content": "sha256:eecffed1dd0e497d3b9a2733f0f4c930ea8786c1f17ec7ea5e72aa14fc7ed766",
;;  "found by": "zones",
;;  "system": "Replicas",
;;  "claim": [
;;   "check",
;;   "replicas, as designed"
;;  ],
;;  "says": "H-1 unreachable",
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
(define-fun $latch.0 ((|Demand.load_pods| Int) (|ScaledPods.running| Int) (|held flag| Bool)) Bool (and |held flag| (< |ScaledPods.running| |Demand.load_pods|)))
; timers: when they are active, and how old they may become
; ControllerManager.load_seen told
(define-fun $active.0 ((|ControllerManager.load_seen| Int) (|Demand.load_pods| Int)) Bool (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
; Demand.lull_begins
(define-fun $active.1 ((|Demand.load_pods| Int)) Bool (= |Demand.load_pods| 3))
; Demand.lull_ends
(define-fun $active.2 ((|Demand.load_pods| Int)) Bool (= |Demand.load_pods| 1))
; ScaledPods.start_pods
(define-fun $active.3 ((|ScaledPods.running| Int) (|ScaledPods.wanted| Int)) Bool (< |ScaledPods.running| |ScaledPods.wanted|))
; CA-14 scale_up
(define-fun $active.4 ((|ControllerManager.load_seen| Int) (|ScaledPods.wanted| Int)) Bool (< |ScaledPods.wanted| |ControllerManager.load_seen|))
; CA-14 scale_down
(define-fun $active.5 ((|ControllerManager.load_seen| Int) (|ScaledPods.wanted| Int)) Bool (< |ControllerManager.load_seen| |ScaledPods.wanted|))
; held flag
(define-fun $active.6 ((|Demand.load_pods| Int) (|ScaledPods.running| Int) (|held flag| Bool)) Bool (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Demand.load_pods| Int) (|ScaledPods.wanted| Int) (|ScaledPods.running| Int) (|held flag| Bool) (|ControllerManager.load_seen| Int) (|age:ControllerManager.load_seen told| Real) (|age:Demand.lull_begins| Real) (|age:Demand.lull_ends| Real) (|age:ScaledPods.start_pods| Real) (|age:CA-14 scale_up| Real) (|age:CA-14 scale_down| Real) (|age:held flag| Real)) Bool (let (($s0 (= |ScaledPods.wanted| 3))) (let (($s1 (= |ScaledPods.running| 3))) (let (($s2 (not |held flag|))) (let (($s3 (= |ControllerManager.load_seen| 3))) (let (($s4 (<= 0.0 |age:Demand.lull_begins|))) (let (($s5 (= |ControllerManager.load_seen| 1))) (let (($s6 (<= 0.0 |age:ControllerManager.load_seen told|))) (let (($s7 (<= 0.0 |age:CA-14 scale_down|))) (let (($s8 (* (- 1.0) |age:ControllerManager.load_seen told|))) (let (($s9 (<= 0.0 |age:Demand.lull_ends|))) (or (and (= |Demand.load_pods| 3) $s0 $s1 $s2 (or (and $s3 $s4) (and $s5 $s6 $s4 $s7 (<= |age:Demand.lull_begins| 15000.0) (<= (+ |age:Demand.lull_begins| $s8) 0.0) (<= (+ |age:Demand.lull_begins| (* (- 1.0) |age:CA-14 scale_down|)) 0.0) (<= |age:CA-14 scale_down| 135000.0) (<= (+ |age:CA-14 scale_down| $s8) 120000.0)))) (and (= |Demand.load_pods| 1) $s0 $s1 $s2 (or (and $s3 $s6 $s9 (<= (+ |age:Demand.lull_ends| $s8) 0.0)) (and $s5 $s9 $s7 (<= |age:CA-14 scale_down| 120000.0) (<= (+ |age:CA-14 scale_down| (* (- 1.0) |age:Demand.lull_ends|)) 0.0))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Demand.load_pods| () Int 3)
(define-fun |$initial:ScaledPods.wanted| () Int 3)
(define-fun |$initial:ScaledPods.running| () Int 3)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:ControllerManager.load_seen| () Int |$initial:Demand.load_pods|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Demand.load_pods| |$initial:ScaledPods.running| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Demand.load_pods| |$initial:ScaledPods.wanted| |$initial:ScaledPods.running| $initial.latch.0 |$initial:ControllerManager.load_seen| 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Demand.load_pods| Int)
(declare-const |ScaledPods.wanted| Int)
(declare-const |ScaledPods.running| Int)
(declare-const |held flag| Bool)
(declare-const |ControllerManager.load_seen| Int)
(declare-const |age:ControllerManager.load_seen told| Real)
(declare-const |age:Demand.lull_begins| Real)
(declare-const |age:Demand.lull_ends| Real)
(declare-const |age:ScaledPods.start_pods| Real)
(declare-const |age:CA-14 scale_up| Real)
(declare-const |age:CA-14 scale_down| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| |held flag| |ControllerManager.load_seen| |age:ControllerManager.load_seen told| |age:Demand.lull_begins| |age:Demand.lull_ends| |age:ScaledPods.start_pods| |age:CA-14 scale_up| |age:CA-14 scale_down| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ControllerManager.load_seen| |Demand.load_pods|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:ControllerManager.load_seen told| $delay) |age:ControllerManager.load_seen told|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Demand.load_pods|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Demand.lull_begins| $delay) |age:Demand.lull_begins|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Demand.load_pods|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:Demand.lull_ends| $delay) |age:Demand.lull_ends|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ScaledPods.running| |ScaledPods.wanted|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:ScaledPods.start_pods| $delay) |age:ScaledPods.start_pods|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |ControllerManager.load_seen| |ScaledPods.wanted|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 scale_up| $delay) |age:CA-14 scale_up|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |ControllerManager.load_seen| |ScaledPods.wanted|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-14 scale_down| $delay) |age:CA-14 scale_down|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ControllerManager.load_seen told| $delay) 15000.0)) (=> (and $now.2 true) (<= (+ |age:Demand.lull_ends| $delay) 120000.0)) (=> (and $now.3 true) (<= (+ |age:ScaledPods.start_pods| $delay) 20000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 scale_up| $delay) 15000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 scale_down| $delay) 315000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 30000.0))))))
; 0.0: ControllerManager.load_seen told
(define-fun $0.0.may () Bool (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
(define-fun |$0.0:ControllerManager.load_seen| () Int |Demand.load_pods|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |$0.0:ControllerManager.load_seen| |ScaledPods.wanted|) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |$0.0:ControllerManager.load_seen| |ScaledPods.wanted|) $now.5) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |ScaledPods.running| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, ControllerManager.load_seen told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $0.0.latch.0 |$0.0:ControllerManager.load_seen| 0.0 $left.1 $left.2 $left.3 $0.0.age.4 $0.0.age.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Demand.lull_begins
(define-fun $1.0.may () Bool (and (= |Demand.load_pods| 3) (<= 60000.0 $later.1)))
(define-fun |$1.0:Demand.load_pods| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$1.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Demand.load_pods|) $now.2) $later.2 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |$1.0:Demand.load_pods| |ScaledPods.running| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, Demand.lull_begins
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $1.0.latch.0 |ControllerManager.load_seen| $1.0.age.0 0.0 $1.0.age.2 $left.3 $left.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Demand.lull_ends
(define-fun $2.0.may () Bool (and (= |Demand.load_pods| 1) (<= 1000.0 $later.2)))
(define-fun |$2.0:Demand.load_pods| () Int 3)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$2.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Demand.load_pods|) $now.1) $later.1 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |$2.0:Demand.load_pods| |ScaledPods.running| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, Demand.lull_ends
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $2.0.latch.0 |ControllerManager.load_seen| $2.0.age.0 $2.0.age.1 0.0 $left.3 $left.4 $left.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ScaledPods.start_pods
(define-fun $3.0.may () Bool (< |ScaledPods.running| |ScaledPods.wanted|))
(define-fun |$3.0:ScaledPods.running| () Int |ScaledPods.wanted|)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |$3.0:ScaledPods.running| |held flag|))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |$3.0:ScaledPods.running| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, ScaledPods.start_pods
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |$3.0:ScaledPods.running| $3.0.latch.0 |ControllerManager.load_seen| $left.0 $left.1 $left.2 0.0 $left.4 $left.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 scale_up
(define-fun $4.0.may () Bool (< |ScaledPods.wanted| |ControllerManager.load_seen|))
(define-fun |$4.0:ScaledPods.wanted| () Int |ControllerManager.load_seen|)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |ScaledPods.running| |$4.0:ScaledPods.wanted|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |ControllerManager.load_seen| |$4.0:ScaledPods.wanted|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |ScaledPods.running| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-14 scale_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Demand.load_pods| |$4.0:ScaledPods.wanted| |ScaledPods.running| $4.0.latch.0 |ControllerManager.load_seen| $left.0 $left.1 $left.2 $4.0.age.3 0.0 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 scale_down
(define-fun $5.0.may () Bool (and (< |ControllerManager.load_seen| |ScaledPods.wanted|) (<= 300000.0 $later.5)))
(define-fun |$5.0:ScaledPods.wanted| () Int |ControllerManager.load_seen|)
(define-fun |$5.0:ScaledPods.running| () Int (ite (<= |ScaledPods.running| |ControllerManager.load_seen|) |ScaledPods.running| |ControllerManager.load_seen|))
(define-fun $5.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |$5.0:ScaledPods.running| |held flag|))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:ScaledPods.running| |$5.0:ScaledPods.wanted|) $now.3) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |ControllerManager.load_seen| |$5.0:ScaledPods.wanted|) $now.4) $later.4 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |$5.0:ScaledPods.running| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 scale_down
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Demand.load_pods| |$5.0:ScaledPods.wanted| |$5.0:ScaledPods.running| $5.0.latch.0 |ControllerManager.load_seen| $left.0 $left.1 $left.2 $5.0.age.3 $5.0.age.4 0.0 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)) (<= 30000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |$6.0:held flag|))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $6.0.latch.0 |ControllerManager.load_seen| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, ControllerManager.load_seen told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
(assert (not ($active.0 |ControllerManager.load_seen| |Demand.load_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Demand.lull_begins
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Demand.load_pods| 3))
(assert (not ($active.1 |Demand.load_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Demand.lull_ends
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Demand.load_pods| 1))
(assert (not ($active.2 |Demand.load_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, ScaledPods.start_pods
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ScaledPods.running| |ScaledPods.wanted|))
(assert (not ($active.3 |ScaledPods.running| |ScaledPods.wanted|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 scale_up
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ScaledPods.wanted| |ControllerManager.load_seen|))
(assert (not ($active.4 |ControllerManager.load_seen| |ScaledPods.wanted|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 scale_down
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ControllerManager.load_seen| |ScaledPods.wanted|))
(assert (not ($active.5 |ControllerManager.load_seen| |ScaledPods.wanted|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)))
(assert (not ($active.6 |Demand.load_pods| |ScaledPods.running| |held flag|)))
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
