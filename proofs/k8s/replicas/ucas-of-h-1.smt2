;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/replicas.stpa",
;;  "content": "sha256:eecffed1dd0e497d3b9a2733f0f4c930ea8786c1f17ec7ea5e72aa14fc7ed766",
;;  "found by": "Spacer",
;;  "system": "Replicas",
;;  "claim": [
;;   "complete",
;;   "H-1"
;;  ],
;;  "says": "every way to H-1 shows a listed unsafe control action",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-231": [
;;      3
;;     ],
;;     "UCA-232": [
;;      5
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2 without showing UCA-231, UCA-232
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const in_manifest Bool)
(declare-const stabilise Real)
(declare-const |permit UCA-231| Bool)
(declare-const |permit UCA-232| Bool)
(define-fun $chosen () Bool (and (<= 0.0 stabilise) (or (= stabilise 300000.0) (= stabilise 0.0)) (not |permit UCA-231|) (not |permit UCA-232|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Demand.load_pods| Int) (|ScaledPods.running| Int) (|held flag| Bool)) Bool (and |held flag| (< |ScaledPods.running| |Demand.load_pods|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
(define-fun $deadline.5 () Real (+ stabilise 15000.0))
; held flag
(define-fun $active.6 ((|Demand.load_pods| Int) (|ScaledPods.running| Int) (|held flag| Bool)) Bool (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Demand.load_pods| Int) (|ScaledPods.wanted| Int) (|ScaledPods.running| Int) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-231| Bool) (|shown UCA-232| Bool) (|ControllerManager.load_seen| Int) (|age:ControllerManager.load_seen told| Real) (|age:Demand.lull_begins| Real) (|age:Demand.lull_ends| Real) (|age:ScaledPods.start_pods| Real) (|age:CA-14 scale_up| Real) (|age:CA-14 scale_down| Real) (|age:held flag| Real)) Bool (let (($s0 (= |ControllerManager.load_seen| |Demand.load_pods|))) (let (($s1 (= |Demand.load_pods| 1))) (let (($s2 (< |ScaledPods.running| |ScaledPods.wanted|))) (let (($s3 (< |ScaledPods.wanted| |ControllerManager.load_seen|))) (let (($s4 (< |ControllerManager.load_seen| |ScaledPods.wanted|))) (let (($s5 (< |ScaledPods.running| |Demand.load_pods|))) (let (($s6 (not |held flag|))) (let (($s7 (and $s5 $s6))) (let (($s8 (* (- 1) |ControllerManager.load_seen|))) (let (($s9 (* (- 1.0) |age:held flag|))) (let (($s10 (+ |age:ControllerManager.load_seen told| $s9))) (let (($s11 (not (<= (+ |age:CA-14 scale_up| $s9) (- 15000.0))))) (and (<= 0.0 stabilise) (or (= stabilise 300000.0) (= stabilise 0.0)) (not |permit UCA-231|) (not |permit UCA-232|) (<= 0.0 |age:ControllerManager.load_seen told|) (or (not $s0) (<= |age:ControllerManager.load_seen told| 0.0)) (or $s0 (<= |age:ControllerManager.load_seen told| 15000.0)) (<= 0.0 |age:Demand.lull_begins|) (or (= |Demand.load_pods| 3) (<= |age:Demand.lull_begins| 0.0)) (<= 0.0 |age:Demand.lull_ends|) (or $s1 (<= |age:Demand.lull_ends| 0.0)) (or (not $s1) (<= |age:Demand.lull_ends| 120000.0)) (<= 0.0 |age:ScaledPods.start_pods|) (or $s2 (<= |age:ScaledPods.start_pods| 0.0)) (or (not $s2) (<= |age:ScaledPods.start_pods| 20000.0)) (<= 0.0 |age:CA-14 scale_up|) (or $s3 (<= |age:CA-14 scale_up| 0.0)) (or (not $s3) (<= |age:CA-14 scale_up| 15000.0)) (<= 0.0 |age:CA-14 scale_down|) (or $s4 (<= |age:CA-14 scale_down| 0.0)) (or (not $s4) (<= |age:CA-14 scale_down| (+ stabilise 15000.0))) (<= 0.0 |age:held flag|) (or $s7 (<= |age:held flag| 0.0)) (or (not $s7) (<= |age:held flag| 30000.0)) (= |held flag| (and |held flag| $s5)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-231| $s6 |shown UCA-232|) (not (<= 4 |Demand.load_pods|)) (not (<= 4 |ControllerManager.load_seen|)) (not (<= |age:CA-14 scale_up| (- 15000.0))) (not (= |Demand.load_pods| 2)) (not (<= |Demand.load_pods| 0)) (not (<= 4 |ScaledPods.wanted|)) (or |shown UCA-231| (not (<= 1 (+ |ScaledPods.wanted| $s8))) (not (<= 1 (+ |Demand.load_pods| $s8))) (<= 0.0 $s10) (not (<= (+ |ScaledPods.running| (* (- 1) |ScaledPods.wanted|)) (- 1))) (<= 0.0 (+ |age:ScaledPods.start_pods| $s9))) (or (not (<= |ScaledPods.wanted| 0)) $s11) (or |shown UCA-231| (not (<= |ScaledPods.running| 0))) (not (<= |ControllerManager.load_seen| 0)) (or (not |hazard over|) |shown UCA-231| |shown UCA-232|) (or (not (<= |ControllerManager.load_seen| 2)) (not (<= $s10 (- 15000.0))) (not (<= 3 |Demand.load_pods|)) |shown UCA-231|) (or (not (<= |ScaledPods.running| 2)) |shown UCA-231| |shown UCA-232|) (or |shown UCA-231| (not (<= 15000.0 |age:held flag|)) |shown UCA-232|) (or |shown UCA-231| (not (<= |ScaledPods.wanted| 1)) |shown UCA-232|) (or |shown UCA-231| $s11 |shown UCA-232|) (<= 1 |Demand.load_pods|) (<= |Demand.load_pods| 3) (<= 1 |ScaledPods.wanted|) (<= |ScaledPods.wanted| 3) (<= 1 |ScaledPods.running|) (<= |ScaledPods.running| 3) (<= 1 |ControllerManager.load_seen|) (<= |ControllerManager.load_seen| 3)))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Demand.load_pods| () Int 3)
(define-fun |$initial:ScaledPods.wanted| () Int 3)
(define-fun |$initial:ScaledPods.running| () Int 3)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-231| () Bool false)
(define-fun |$initial:shown UCA-232| () Bool false)
(define-fun |$initial:ControllerManager.load_seen| () Int |$initial:Demand.load_pods|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Demand.load_pods| |$initial:ScaledPods.running| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Demand.load_pods| |$initial:ScaledPods.wanted| |$initial:ScaledPods.running| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-231| |$initial:shown UCA-232| |$initial:ControllerManager.load_seen| 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Demand.load_pods| Int)
(declare-const |ScaledPods.wanted| Int)
(declare-const |ScaledPods.running| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-231| Bool)
(declare-const |shown UCA-232| Bool)
(declare-const |ControllerManager.load_seen| Int)
(declare-const |age:ControllerManager.load_seen told| Real)
(declare-const |age:Demand.lull_begins| Real)
(declare-const |age:Demand.lull_ends| Real)
(declare-const |age:ScaledPods.start_pods| Real)
(declare-const |age:CA-14 scale_up| Real)
(declare-const |age:CA-14 scale_down| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| |held flag| |hazard over| |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| |age:ControllerManager.load_seen told| |age:Demand.lull_begins| |age:Demand.lull_ends| |age:ScaledPods.start_pods| |age:CA-14 scale_up| |age:CA-14 scale_down| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ControllerManager.load_seen told| $delay) 15000.0)) (=> (and $now.2 true) (<= (+ |age:Demand.lull_ends| $delay) 120000.0)) (=> (and $now.3 true) (<= (+ |age:ScaledPods.start_pods| $delay) 20000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 scale_up| $delay) 15000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 scale_down| $delay) $deadline.5)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 30000.0))))))
; 0.0: ControllerManager.load_seen told
(define-fun $0.0.may () Bool (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
(define-fun |$0.0:ControllerManager.load_seen| () Int |Demand.load_pods|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |$0.0:ControllerManager.load_seen| |ScaledPods.wanted|) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |$0.0:ControllerManager.load_seen| |ScaledPods.wanted|) $now.5) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |ScaledPods.running| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, ControllerManager.load_seen told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $0.0.latch.0 $0.0.latch.1 |shown UCA-231| |shown UCA-232| |$0.0:ControllerManager.load_seen| 0.0 $left.1 $left.2 $left.3 $0.0.age.4 $0.0.age.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Demand.lull_begins
(define-fun $1.0.may () Bool (and (= |Demand.load_pods| 3) (<= 60000.0 $later.1)))
(define-fun |$1.0:Demand.load_pods| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$1.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Demand.load_pods|) $now.2) $later.2 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |$1.0:Demand.load_pods| |ScaledPods.running| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, Demand.lull_begins
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $1.0.latch.0 $1.0.latch.1 |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $1.0.age.0 0.0 $1.0.age.2 $left.3 $left.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Demand.lull_ends
(define-fun $2.0.may () Bool (and (= |Demand.load_pods| 1) (<= 1000.0 $later.2)))
(define-fun |$2.0:Demand.load_pods| () Int 3)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$2.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Demand.load_pods|) $now.1) $later.1 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |$2.0:Demand.load_pods| |ScaledPods.running| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, Demand.lull_ends
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $2.0.latch.0 $2.0.latch.1 |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $2.0.age.0 $2.0.age.1 0.0 $left.3 $left.4 $left.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ScaledPods.start_pods
(define-fun $3.0.may () Bool (< |ScaledPods.running| |ScaledPods.wanted|))
(define-fun |$3.0:ScaledPods.running| () Int |ScaledPods.wanted|)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |$3.0:ScaledPods.running| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |$3.0:ScaledPods.running| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, ScaledPods.start_pods
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |$3.0:ScaledPods.running| $3.0.latch.0 $3.0.latch.1 |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $left.0 $left.1 $left.2 0.0 $left.4 $left.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-13 apply
(define-fun $4.0.may () Bool in_manifest)
(define-fun |$4.0:ScaledPods.wanted| () Int 1)
(define-fun |$4.0:ScaledPods.running| () Int 1)
(define-fun |$4.0:shown UCA-231| () Bool (or |shown UCA-231| (and (not |hazard over|) (< 1 |ScaledPods.wanted|))))
(define-fun $4.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |$4.0:ScaledPods.running| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ScaledPods.running| |$4.0:ScaledPods.wanted|) $now.3) $later.3 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |ControllerManager.load_seen| |$4.0:ScaledPods.wanted|) $now.4) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |ControllerManager.load_seen| |$4.0:ScaledPods.wanted|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |$4.0:ScaledPods.running| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-13 apply
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Demand.load_pods| |$4.0:ScaledPods.wanted| |$4.0:ScaledPods.running| $4.0.latch.0 $4.0.latch.1 |$4.0:shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $left.0 $left.1 $left.2 $4.0.age.3 $4.0.age.4 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 scale_up
(define-fun $5.0.may () Bool (< |ScaledPods.wanted| |ControllerManager.load_seen|))
(define-fun |$5.0:ScaledPods.wanted| () Int |ControllerManager.load_seen|)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |ScaledPods.running| |$5.0:ScaledPods.wanted|) $now.3) $later.3 0.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |ControllerManager.load_seen| |$5.0:ScaledPods.wanted|) $now.5) $later.5 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |ScaledPods.running| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 scale_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Demand.load_pods| |$5.0:ScaledPods.wanted| |ScaledPods.running| $5.0.latch.0 $5.0.latch.1 |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $left.0 $left.1 $left.2 $5.0.age.3 0.0 $5.0.age.5 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-14 scale_down
(define-fun $6.0.may () Bool (and (< |ControllerManager.load_seen| |ScaledPods.wanted|) (<= stabilise $later.5)))
(define-fun |$6.0:ScaledPods.wanted| () Int |ControllerManager.load_seen|)
(define-fun |$6.0:ScaledPods.running| () Int (ite (<= |ScaledPods.running| |ControllerManager.load_seen|) |ScaledPods.running| |ControllerManager.load_seen|))
(define-fun |$6.0:shown UCA-232| () Bool (or |shown UCA-232| (and (not |hazard over|) (< 1 |ScaledPods.wanted|))))
(define-fun $6.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |$6.0:ScaledPods.running| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:ScaledPods.running| |$6.0:ScaledPods.wanted|) $now.3) $later.3 0.0))
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |ControllerManager.load_seen| |$6.0:ScaledPods.wanted|) $now.4) $later.4 0.0))
(define-fun $6.0.age.6 () Real (ite (and ($active.6 |Demand.load_pods| |$6.0:ScaledPods.running| $6.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 6.0, CA-14 scale_down
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Demand.load_pods| |$6.0:ScaledPods.wanted| |$6.0:ScaledPods.running| $6.0.latch.0 $6.0.latch.1 |shown UCA-231| |$6.0:shown UCA-232| |ControllerManager.load_seen| $left.0 $left.1 $left.2 $6.0.age.3 $6.0.age.4 0.0 $6.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: held flag
(define-fun $7.0.may () Bool (and (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)) (<= 30000.0 $later.6)))
(define-fun |$7.0:held flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Demand.load_pods| |ScaledPods.running| |$7.0:held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |hazard over| $7.0.latch.0))
; obligation: consecution of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Demand.load_pods| |ScaledPods.wanted| |ScaledPods.running| $7.0.latch.0 $7.0.latch.1 |shown UCA-231| |shown UCA-232| |ControllerManager.load_seen| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0)))
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
; obligation: rest of the timer of 5.0, CA-14 scale_up
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ScaledPods.wanted| |ControllerManager.load_seen|))
(assert (not ($active.4 |ControllerManager.load_seen| |ScaledPods.wanted|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-14 scale_down
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ControllerManager.load_seen| |ScaledPods.wanted|))
(assert (not ($active.5 |ControllerManager.load_seen| |ScaledPods.wanted|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< |ScaledPods.running| |Demand.load_pods|) (not |held flag|)))
(assert (not ($active.6 |Demand.load_pods| |ScaledPods.running| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-231|) |permit UCA-231|) (or (not |shown UCA-232|) |permit UCA-232|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
