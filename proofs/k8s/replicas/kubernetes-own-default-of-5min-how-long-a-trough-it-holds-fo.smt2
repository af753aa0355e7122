;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/replicas.stpa",
;;  "content": "sha256:eecffed1dd0e497d3b9a2733f0f4c930ea8786c1f17ec7ea5e72aa14fc7ed766",
;;  "found by": "Spacer",
;;  "system": "Replicas",
;;  "claim": [
;;   "check",
;;   "Kubernetes' own default of 5min: how long a trough it holds for"
;;  ],
;;  "says": "for any lull: H-1 unreachable iff lull + metric_age < stabilise",
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
;;      2,
;;      0
;;     ],
;;     [
;;      5,
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
;;     ],
;;     [
;;      0,
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
(declare-const lull Real)
(define-fun $chosen () Bool (and (<= 1000.0 lull) (<= 1000.0 lull) (< (+ lull 15000.0) 300000.0)))
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
(define-fun $invariant ((|Demand.load_pods| Int) (|ScaledPods.wanted| Int) (|ScaledPods.running| Int) (|held flag| Bool) (|ControllerManager.load_seen| Int) (|age:ControllerManager.load_seen told| Real) (|age:Demand.lull_begins| Real) (|age:Demand.lull_ends| Real) (|age:ScaledPods.start_pods| Real) (|age:CA-14 scale_up| Real) (|age:CA-14 scale_down| Real) (|age:held flag| Real)) Bool (let (($s0 (<= 0.0 |age:ControllerManager.load_seen told|))) (let (($s1 (= |ControllerManager.load_seen| |Demand.load_pods|))) (let (($s2 (= |Demand.load_pods| 1))) (let (($s3 (< |ScaledPods.running| |ScaledPods.wanted|))) (let (($s4 (< |ScaledPods.wanted| |ControllerManager.load_seen|))) (let (($s5 (< |ControllerManager.load_seen| |ScaledPods.wanted|))) (let (($s6 (< |ScaledPods.running| |Demand.load_pods|))) (let (($s7 (not |held flag|))) (let (($s8 (and $s6 $s7))) (let (($s9 (not (<= |ControllerManager.load_seen| 1)))) (let (($s10 (+ |ControllerManager.load_seen| (* (- 1) |Demand.load_pods|)))) (let (($s11 (not (<= $s10 (- 1))))) (let (($s12 (+ |ControllerManager.load_seen| (* (- 1) |ScaledPods.wanted|)))) (let (($s13 (not (<= $s12 (- 1))))) (let (($s14 (* (- 1) |ScaledPods.running|))) (let (($s15 (* (- 1.0) |age:Demand.lull_ends|))) (let (($s16 (not (<= 285000.0 (+ |age:CA-14 scale_down| $s15 lull))))) (let (($s17 (not (<= |Demand.load_pods| 1)))) (let (($s18 (not (<= 1 (+ |ControllerManager.load_seen| $s14))))) (let (($s19 (not (<= 2 |Demand.load_pods|)))) (let (($s20 (* (- 1.0) |age:Demand.lull_begins|))) (and (<= 1000.0 lull) (< (+ lull 15000.0) 300000.0) $s0 (or (not $s1) (<= |age:ControllerManager.load_seen told| 0.0)) (or $s1 (<= |age:ControllerManager.load_seen told| 15000.0)) (<= 0.0 |age:Demand.lull_begins|) (or (= |Demand.load_pods| 3) (<= |age:Demand.lull_begins| 0.0)) (<= 0.0 |age:Demand.lull_ends|) (or $s2 (<= |age:Demand.lull_ends| 0.0)) (or (not $s2) (<= |age:Demand.lull_ends| lull)) (<= 0.0 |age:ScaledPods.start_pods|) (or $s3 (<= |age:ScaledPods.start_pods| 0.0)) (or (not $s3) (<= |age:ScaledPods.start_pods| 20000.0)) (<= 0.0 |age:CA-14 scale_up|) (or $s4 (<= |age:CA-14 scale_up| 0.0)) (or (not $s4) (<= |age:CA-14 scale_up| 15000.0)) (<= 0.0 |age:CA-14 scale_down|) (or $s5 (<= |age:CA-14 scale_down| 0.0)) (or (not $s5) (<= |age:CA-14 scale_down| 315000.0)) (<= 0.0 |age:held flag|) (or $s8 (<= |age:held flag| 0.0)) (or (not $s8) (<= |age:held flag| 30000.0)) (= |held flag| (and |held flag| $s6)) (or (not (<= 300000.0 |age:CA-14 scale_down|)) $s9) $s7 (not (<= 285000.0 lull)) (not (<= 4 |Demand.load_pods|)) (or $s11 (not (<= |Demand.load_pods| 2))) (or $s13 $s0) (not (<= |ControllerManager.load_seen| 0)) (not (<= |Demand.load_pods| 0)) (not (<= (+ |age:Demand.lull_ends| (* (- 1.0) lull)) (- 285000.0))) (or (not (<= 1 $s12)) (not (<= 1 (+ |Demand.load_pods| $s14)))) (or $s16 $s17 $s9) (or $s9 (not (<= |ScaledPods.running| 2))) (not (= |ControllerManager.load_seen| 2)) (or (not (<= $s12 0)) $s18) (or $s19 (not (<= 1 $s10))) (or (<= 0.0 (+ |age:ControllerManager.load_seen told| $s20)) (not (<= |ControllerManager.load_seen| 2)) $s19) (or $s17 $s18) (or $s11 $s13 (not (<= 285000.0 (+ |age:CA-14 scale_down| (* (- 1.0) |age:ControllerManager.load_seen told|))))) (or (not (<= 4 |ScaledPods.wanted|)) $s13) (or $s11 (<= (- 15000.0) (+ |age:ControllerManager.load_seen told| $s20 |age:Demand.lull_ends|))) (or $s16 (<= (+ |age:Demand.lull_begins| $s15) 30000.0)) (not (<= 4 |ControllerManager.load_seen|)) (<= 1 |Demand.load_pods|) (<= |Demand.load_pods| 3) (<= 1 |ScaledPods.wanted|) (<= |ScaledPods.wanted| 3) (<= 1 |ScaledPods.running|) (<= |ScaledPods.running| 3) (<= 1 |ControllerManager.load_seen|) (<= |ControllerManager.load_seen| 3))))))))))))))))))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ControllerManager.load_seen told| $delay) 15000.0)) (=> (and $now.2 true) (<= (+ |age:Demand.lull_ends| $delay) lull)) (=> (and $now.3 true) (<= (+ |age:ScaledPods.start_pods| $delay) 20000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 scale_up| $delay) 15000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 scale_down| $delay) 315000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 30000.0))))))
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
(reset)
; proof 2: where the condition of `iff` does not hold the goal is reached, whatever the values
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const lull Real)
(define-fun $chosen () Bool (and (<= 1000.0 lull) (<= 1000.0 lull)))
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
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ lull 15000.0) 300000.0))
(define-fun $piece.0 () Bool (<= 300000.0 lull))
(define-fun $piece.1 () Bool (<= 285000.0 lull))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Demand.load_pods| () Int 3)
(define-fun |$0/initial:ScaledPods.wanted| () Int 3)
(define-fun |$0/initial:ScaledPods.running| () Int 3)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initial:ControllerManager.load_seen| () Int |$0/initial:Demand.load_pods|)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 60000.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:ControllerManager.load_seen| |$0/initial:Demand.load_pods|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Demand.load_pods|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Demand.load_pods|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:ScaledPods.running| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/now.5| () Bool ($active.5 |$0/initial:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/0/later.5| () Real (ite |$0/0/now.5| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.5| () Real (ite |$0/0/now.5| |$0/0/later.5| 0.0))
(define-fun |$0/0/now.6| () Bool ($active.6 |$0/initial:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/initial.latch.0|))
(define-fun |$0/0/later.6| () Real (ite |$0/0/now.6| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.6| () Real (ite |$0/0/now.6| |$0/0/later.6| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 15000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) lull)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 20000.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 15000.0)) (=> (and |$0/0/now.5| true) (<= (+ 0.0 |$0/0/delay|) 315000.0)) (=> (and |$0/0/now.6| true) (<= (+ 0.0 |$0/0/delay|) 30000.0))))))
; 0/0/1.0: Demand.lull_begins
(define-fun |$0/0/1.0.may| () Bool (and (= |$0/initial:Demand.load_pods| 3) (<= 60000.0 |$0/0/later.1|)))
(define-fun |$0/0/1.0:Demand.load_pods| () Int 1)
(define-fun |$0/0/1.0.latch.0| () Bool ($latch.0 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/initial.latch.0|))
(define-fun |$0/0/1.0.age.0| () Real (ite (and ($active.0 |$0/initial:ControllerManager.load_seen| |$0/0/1.0:Demand.load_pods|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/1.0.age.2| () Real (ite (and ($active.2 |$0/0/1.0:Demand.load_pods|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun |$0/0/1.0.age.6| () Real (ite (and ($active.6 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/0/1.0.latch.0|) |$0/0/now.6|) |$0/0/later.6| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:ControllerManager.load_seen| |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/1.0.age.0| |$0/1/delay|) |$0/0/1.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/1.0.age.2| |$0/1/delay|) |$0/0/1.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:ScaledPods.running| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/left.4| |$0/1/delay|) |$0/0/left.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/now.5| () Bool ($active.5 |$0/initial:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/1/later.5| () Real (ite |$0/1/now.5| (+ |$0/0/left.5| |$0/1/delay|) |$0/0/left.5|))
(define-fun |$0/1/left.5| () Real (ite |$0/1/now.5| |$0/1/later.5| 0.0))
(define-fun |$0/1/now.6| () Bool ($active.6 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/0/1.0.latch.0|))
(define-fun |$0/1/later.6| () Real (ite |$0/1/now.6| (+ |$0/0/1.0.age.6| |$0/1/delay|) |$0/0/1.0.age.6|))
(define-fun |$0/1/left.6| () Real (ite |$0/1/now.6| |$0/1/later.6| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/1.0.age.0| |$0/1/delay|) 15000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/1.0.age.2| |$0/1/delay|) lull)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/left.3| |$0/1/delay|) 20000.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/left.4| |$0/1/delay|) 15000.0)) (=> (and |$0/1/now.5| true) (<= (+ |$0/0/left.5| |$0/1/delay|) 315000.0)) (=> (and |$0/1/now.6| true) (<= (+ |$0/0/1.0.age.6| |$0/1/delay|) 30000.0))))))
; 0/1/0.0: ControllerManager.load_seen told
(define-fun |$0/1/0.0.may| () Bool (not (= |$0/initial:ControllerManager.load_seen| |$0/0/1.0:Demand.load_pods|)))
(define-fun |$0/1/0.0:ControllerManager.load_seen| () Int |$0/0/1.0:Demand.load_pods|)
(define-fun |$0/1/0.0.latch.0| () Bool ($latch.0 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/0/1.0.latch.0|))
(define-fun |$0/1/0.0.age.4| () Real (ite (and ($active.4 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun |$0/1/0.0.age.5| () Real (ite (and ($active.5 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|) |$0/1/now.5|) |$0/1/later.5| 0.0))
(define-fun |$0/1/0.0.age.6| () Real (ite (and ($active.6 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/1/0.0.latch.0|) |$0/1/now.6|) |$0/1/later.6| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.1 300000.0))) (let (($s1 (+ $time.0.0 1000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/0.0:ControllerManager.load_seen| |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/0/1.0:Demand.load_pods|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/initial:ScaledPods.running| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/0.0.age.4| |$0/2/delay|) |$0/1/0.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/now.5| () Bool ($active.5 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/2/later.5| () Real (ite |$0/2/now.5| (+ |$0/1/0.0.age.5| |$0/2/delay|) |$0/1/0.0.age.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/2/now.5| |$0/2/later.5| 0.0))
(define-fun |$0/2/now.6| () Bool ($active.6 |$0/0/1.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/1/0.0.latch.0|))
(define-fun |$0/2/later.6| () Real (ite |$0/2/now.6| (+ |$0/1/0.0.age.6| |$0/2/delay|) |$0/1/0.0.age.6|))
(define-fun |$0/2/left.6| () Real (ite |$0/2/now.6| |$0/2/later.6| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) 15000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) lull)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/left.3| |$0/2/delay|) 20000.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/0.0.age.4| |$0/2/delay|) 15000.0)) (=> (and |$0/2/now.5| true) (<= (+ |$0/1/0.0.age.5| |$0/2/delay|) 315000.0)) (=> (and |$0/2/now.6| true) (<= (+ |$0/1/0.0.age.6| |$0/2/delay|) 30000.0))))))
; 0/2/2.0: Demand.lull_ends
(define-fun |$0/2/2.0.may| () Bool (and (= |$0/0/1.0:Demand.load_pods| 1) (<= 1000.0 |$0/2/later.2|)))
(define-fun |$0/2/2.0:Demand.load_pods| () Int 3)
(define-fun |$0/2/2.0.latch.0| () Bool ($latch.0 |$0/2/2.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/1/0.0.latch.0|))
(define-fun |$0/2/2.0.age.0| () Real (ite (and ($active.0 |$0/1/0.0:ControllerManager.load_seen| |$0/2/2.0:Demand.load_pods|) |$0/2/now.0|) |$0/2/later.0| 0.0))
(define-fun |$0/2/2.0.age.1| () Real (ite (and ($active.1 |$0/2/2.0:Demand.load_pods|) |$0/2/now.1|) |$0/2/later.1| 0.0))
(define-fun |$0/2/2.0.age.6| () Real (ite (and ($active.6 |$0/2/2.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/2/2.0.latch.0|) |$0/2/now.6|) |$0/2/later.6| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.1 300000.0))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/1/0.0:ControllerManager.load_seen| |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/2.0.age.0| |$0/3/delay|) |$0/2/2.0.age.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/2.0.age.1| |$0/3/delay|) |$0/2/2.0.age.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/initial:ScaledPods.running| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/left.3| |$0/3/delay|) |$0/2/left.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/now.4| () Bool ($active.4 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/3/later.4| () Real (ite |$0/3/now.4| (+ |$0/2/left.4| |$0/3/delay|) |$0/2/left.4|))
(define-fun |$0/3/left.4| () Real (ite |$0/3/now.4| |$0/3/later.4| 0.0))
(define-fun |$0/3/now.5| () Bool ($active.5 |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|))
(define-fun |$0/3/later.5| () Real (ite |$0/3/now.5| (+ |$0/2/left.5| |$0/3/delay|) |$0/2/left.5|))
(define-fun |$0/3/left.5| () Real (ite |$0/3/now.5| |$0/3/later.5| 0.0))
(define-fun |$0/3/now.6| () Bool ($active.6 |$0/2/2.0:Demand.load_pods| |$0/initial:ScaledPods.running| |$0/2/2.0.latch.0|))
(define-fun |$0/3/later.6| () Real (ite |$0/3/now.6| (+ |$0/2/2.0.age.6| |$0/3/delay|) |$0/2/2.0.age.6|))
(define-fun |$0/3/left.6| () Real (ite |$0/3/now.6| |$0/3/later.6| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/2.0.age.0| |$0/3/delay|) 15000.0)) (=> (and |$0/3/now.2| true) (<= (+ 0.0 |$0/3/delay|) lull)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/left.3| |$0/3/delay|) 20000.0)) (=> (and |$0/3/now.4| true) (<= (+ |$0/2/left.4| |$0/3/delay|) 15000.0)) (=> (and |$0/3/now.5| true) (<= (+ |$0/2/left.5| |$0/3/delay|) 315000.0)) (=> (and |$0/3/now.6| true) (<= (+ |$0/2/2.0.age.6| |$0/3/delay|) 30000.0))))))
; 0/3/5.0: CA-14 scale_down
(define-fun |$0/3/5.0.may| () Bool (and (< |$0/1/0.0:ControllerManager.load_seen| |$0/initial:ScaledPods.wanted|) (<= 300000.0 |$0/3/later.5|)))
(define-fun |$0/3/5.0:ScaledPods.wanted| () Int |$0/1/0.0:ControllerManager.load_seen|)
(define-fun |$0/3/5.0:ScaledPods.running| () Int (ite (<= |$0/initial:ScaledPods.running| |$0/1/0.0:ControllerManager.load_seen|) |$0/initial:ScaledPods.running| |$0/1/0.0:ControllerManager.load_seen|))
(define-fun |$0/3/5.0.latch.0| () Bool ($latch.0 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/2/2.0.latch.0|))
(define-fun |$0/3/5.0.age.3| () Real (ite (and ($active.3 |$0/3/5.0:ScaledPods.running| |$0/3/5.0:ScaledPods.wanted|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun |$0/3/5.0.age.4| () Real (ite (and ($active.4 |$0/1/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|) |$0/3/now.4|) |$0/3/later.4| 0.0))
(define-fun |$0/3/5.0.age.6| () Real (ite (and ($active.6 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/3/5.0.latch.0|) |$0/3/now.6|) |$0/3/later.6| 0.0))
(define-fun $time.0.4 () Real (+ $time.0.3 15000.0))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/1/0.0:ControllerManager.load_seen| |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/3/5.0:ScaledPods.running| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/5.0.age.3| |$0/4/delay|) |$0/3/5.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/now.4| () Bool ($active.4 |$0/1/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/4/later.4| () Real (ite |$0/4/now.4| (+ |$0/3/5.0.age.4| |$0/4/delay|) |$0/3/5.0.age.4|))
(define-fun |$0/4/left.4| () Real (ite |$0/4/now.4| |$0/4/later.4| 0.0))
(define-fun |$0/4/now.5| () Bool ($active.5 |$0/1/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/4/later.5| () Real (ite |$0/4/now.5| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.5| () Real (ite |$0/4/now.5| |$0/4/later.5| 0.0))
(define-fun |$0/4/now.6| () Bool ($active.6 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/3/5.0.latch.0|))
(define-fun |$0/4/later.6| () Real (ite |$0/4/now.6| (+ |$0/3/5.0.age.6| |$0/4/delay|) |$0/3/5.0.age.6|))
(define-fun |$0/4/left.6| () Real (ite |$0/4/now.6| |$0/4/later.6| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/left.0| |$0/4/delay|) 15000.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/left.2| |$0/4/delay|) lull)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/5.0.age.3| |$0/4/delay|) 20000.0)) (=> (and |$0/4/now.4| true) (<= (+ |$0/3/5.0.age.4| |$0/4/delay|) 15000.0)) (=> (and |$0/4/now.5| true) (<= (+ 0.0 |$0/4/delay|) 315000.0)) (=> (and |$0/4/now.6| true) (<= (+ |$0/3/5.0.age.6| |$0/4/delay|) 30000.0))))))
; 0/4/0.0: ControllerManager.load_seen told
(define-fun |$0/4/0.0.may| () Bool (not (= |$0/1/0.0:ControllerManager.load_seen| |$0/2/2.0:Demand.load_pods|)))
(define-fun |$0/4/0.0:ControllerManager.load_seen| () Int |$0/2/2.0:Demand.load_pods|)
(define-fun |$0/4/0.0.latch.0| () Bool ($latch.0 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/3/5.0.latch.0|))
(define-fun |$0/4/0.0.age.4| () Real (ite (and ($active.4 |$0/4/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|) |$0/4/now.4|) |$0/4/later.4| 0.0))
(define-fun |$0/4/0.0.age.5| () Real (ite (and ($active.5 |$0/4/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|) |$0/4/now.5|) |$0/4/later.5| 0.0))
(define-fun |$0/4/0.0.age.6| () Real (ite (and ($active.6 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/4/0.0.latch.0|) |$0/4/now.6|) |$0/4/later.6| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ $time.0.3 30000.0))) (ite (<= $time.0.4 $s0) $s0 $time.0.4)))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/4/0.0:ControllerManager.load_seen| |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/left.1| |$0/5/delay|) |$0/4/left.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/2/2.0:Demand.load_pods|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/left.2| |$0/5/delay|) |$0/4/left.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/3/5.0:ScaledPods.running| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/left.3| |$0/5/delay|) |$0/4/left.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/now.4| () Bool ($active.4 |$0/4/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/5/later.4| () Real (ite |$0/5/now.4| (+ |$0/4/0.0.age.4| |$0/5/delay|) |$0/4/0.0.age.4|))
(define-fun |$0/5/left.4| () Real (ite |$0/5/now.4| |$0/5/later.4| 0.0))
(define-fun |$0/5/now.5| () Bool ($active.5 |$0/4/0.0:ControllerManager.load_seen| |$0/3/5.0:ScaledPods.wanted|))
(define-fun |$0/5/later.5| () Real (ite |$0/5/now.5| (+ |$0/4/0.0.age.5| |$0/5/delay|) |$0/4/0.0.age.5|))
(define-fun |$0/5/left.5| () Real (ite |$0/5/now.5| |$0/5/later.5| 0.0))
(define-fun |$0/5/now.6| () Bool ($active.6 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/4/0.0.latch.0|))
(define-fun |$0/5/later.6| () Real (ite |$0/5/now.6| (+ |$0/4/0.0.age.6| |$0/5/delay|) |$0/4/0.0.age.6|))
(define-fun |$0/5/left.6| () Real (ite |$0/5/now.6| |$0/5/later.6| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.0| true) (<= (+ 0.0 |$0/5/delay|) 15000.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/left.2| |$0/5/delay|) lull)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/left.3| |$0/5/delay|) 20000.0)) (=> (and |$0/5/now.4| true) (<= (+ |$0/4/0.0.age.4| |$0/5/delay|) 15000.0)) (=> (and |$0/5/now.5| true) (<= (+ |$0/4/0.0.age.5| |$0/5/delay|) 315000.0)) (=> (and |$0/5/now.6| true) (<= (+ |$0/4/0.0.age.6| |$0/5/delay|) 30000.0))))))
; 0/5/6.0: held flag
(define-fun |$0/5/6.0.may| () Bool (and (and (< |$0/3/5.0:ScaledPods.running| |$0/2/2.0:Demand.load_pods|) (not |$0/4/0.0.latch.0|)) (<= 30000.0 |$0/5/later.6|)))
(define-fun |$0/5/6.0:held flag| () Bool true)
(define-fun |$0/5/6.0.latch.0| () Bool ($latch.0 |$0/2/2.0:Demand.load_pods| |$0/3/5.0:ScaledPods.running| |$0/5/6.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/1.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/2.0.may| |$0/3/may-wait| |$0/3/5.0.may| |$0/4/may-wait| |$0/4/0.0.may| |$0/5/may-wait| |$0/5/6.0.may| |$0/5/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Demand.load_pods| () Int 3)
(define-fun |$1/initial:ScaledPods.wanted| () Int 3)
(define-fun |$1/initial:ScaledPods.running| () Int 3)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initial:ControllerManager.load_seen| () Int |$1/initial:Demand.load_pods|)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 60000.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:ControllerManager.load_seen| |$1/initial:Demand.load_pods|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:Demand.load_pods|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Demand.load_pods|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:ScaledPods.running| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/now.4| () Bool ($active.4 |$1/initial:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/0/later.4| () Real (ite |$1/0/now.4| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.4| () Real (ite |$1/0/now.4| |$1/0/later.4| 0.0))
(define-fun |$1/0/now.5| () Bool ($active.5 |$1/initial:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/0/later.5| () Real (ite |$1/0/now.5| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.5| () Real (ite |$1/0/now.5| |$1/0/later.5| 0.0))
(define-fun |$1/0/now.6| () Bool ($active.6 |$1/initial:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/initial.latch.0|))
(define-fun |$1/0/later.6| () Real (ite |$1/0/now.6| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.6| () Real (ite |$1/0/now.6| |$1/0/later.6| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 15000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) lull)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) 20000.0)) (=> (and |$1/0/now.4| true) (<= (+ 0.0 |$1/0/delay|) 15000.0)) (=> (and |$1/0/now.5| true) (<= (+ 0.0 |$1/0/delay|) 315000.0)) (=> (and |$1/0/now.6| true) (<= (+ 0.0 |$1/0/delay|) 30000.0))))))
; 1/0/1.0: Demand.lull_begins
(define-fun |$1/0/1.0.may| () Bool (and (= |$1/initial:Demand.load_pods| 3) (<= 60000.0 |$1/0/later.1|)))
(define-fun |$1/0/1.0:Demand.load_pods| () Int 1)
(define-fun |$1/0/1.0.latch.0| () Bool ($latch.0 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/initial.latch.0|))
(define-fun |$1/0/1.0.age.0| () Real (ite (and ($active.0 |$1/initial:ControllerManager.load_seen| |$1/0/1.0:Demand.load_pods|) |$1/0/now.0|) |$1/0/later.0| 0.0))
(define-fun |$1/0/1.0.age.2| () Real (ite (and ($active.2 |$1/0/1.0:Demand.load_pods|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun |$1/0/1.0.age.6| () Real (ite (and ($active.6 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/0/1.0.latch.0|) |$1/0/now.6|) |$1/0/later.6| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:ControllerManager.load_seen| |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/1.0.age.0| |$1/1/delay|) |$1/0/1.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/1.0.age.2| |$1/1/delay|) |$1/0/1.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/initial:ScaledPods.running| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/left.3| |$1/1/delay|) |$1/0/left.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/now.4| () Bool ($active.4 |$1/initial:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/1/later.4| () Real (ite |$1/1/now.4| (+ |$1/0/left.4| |$1/1/delay|) |$1/0/left.4|))
(define-fun |$1/1/left.4| () Real (ite |$1/1/now.4| |$1/1/later.4| 0.0))
(define-fun |$1/1/now.5| () Bool ($active.5 |$1/initial:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/1/later.5| () Real (ite |$1/1/now.5| (+ |$1/0/left.5| |$1/1/delay|) |$1/0/left.5|))
(define-fun |$1/1/left.5| () Real (ite |$1/1/now.5| |$1/1/later.5| 0.0))
(define-fun |$1/1/now.6| () Bool ($active.6 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/0/1.0.latch.0|))
(define-fun |$1/1/later.6| () Real (ite |$1/1/now.6| (+ |$1/0/1.0.age.6| |$1/1/delay|) |$1/0/1.0.age.6|))
(define-fun |$1/1/left.6| () Real (ite |$1/1/now.6| |$1/1/later.6| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/1.0.age.0| |$1/1/delay|) 15000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/1.0.age.2| |$1/1/delay|) lull)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/left.3| |$1/1/delay|) 20000.0)) (=> (and |$1/1/now.4| true) (<= (+ |$1/0/left.4| |$1/1/delay|) 15000.0)) (=> (and |$1/1/now.5| true) (<= (+ |$1/0/left.5| |$1/1/delay|) 315000.0)) (=> (and |$1/1/now.6| true) (<= (+ |$1/0/1.0.age.6| |$1/1/delay|) 30000.0))))))
; 1/1/0.0: ControllerManager.load_seen told
(define-fun |$1/1/0.0.may| () Bool (not (= |$1/initial:ControllerManager.load_seen| |$1/0/1.0:Demand.load_pods|)))
(define-fun |$1/1/0.0:ControllerManager.load_seen| () Int |$1/0/1.0:Demand.load_pods|)
(define-fun |$1/1/0.0.latch.0| () Bool ($latch.0 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/0/1.0.latch.0|))
(define-fun |$1/1/0.0.age.4| () Real (ite (and ($active.4 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|) |$1/1/now.4|) |$1/1/later.4| 0.0))
(define-fun |$1/1/0.0.age.5| () Real (ite (and ($active.5 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|) |$1/1/now.5|) |$1/1/later.5| 0.0))
(define-fun |$1/1/0.0.age.6| () Real (ite (and ($active.6 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/1/0.0.latch.0|) |$1/1/now.6|) |$1/1/later.6| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.1 285000.0))) (let (($s1 (+ $time.1.0 1000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/0.0:ControllerManager.load_seen| |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/0/1.0:Demand.load_pods|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/initial:ScaledPods.running| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/left.3| |$1/2/delay|) |$1/1/left.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/now.4| () Bool ($active.4 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/2/later.4| () Real (ite |$1/2/now.4| (+ |$1/1/0.0.age.4| |$1/2/delay|) |$1/1/0.0.age.4|))
(define-fun |$1/2/left.4| () Real (ite |$1/2/now.4| |$1/2/later.4| 0.0))
(define-fun |$1/2/now.5| () Bool ($active.5 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/2/later.5| () Real (ite |$1/2/now.5| (+ |$1/1/0.0.age.5| |$1/2/delay|) |$1/1/0.0.age.5|))
(define-fun |$1/2/left.5| () Real (ite |$1/2/now.5| |$1/2/later.5| 0.0))
(define-fun |$1/2/now.6| () Bool ($active.6 |$1/0/1.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/1/0.0.latch.0|))
(define-fun |$1/2/later.6| () Real (ite |$1/2/now.6| (+ |$1/1/0.0.age.6| |$1/2/delay|) |$1/1/0.0.age.6|))
(define-fun |$1/2/left.6| () Real (ite |$1/2/now.6| |$1/2/later.6| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) 15000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/left.2| |$1/2/delay|) lull)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/left.3| |$1/2/delay|) 20000.0)) (=> (and |$1/2/now.4| true) (<= (+ |$1/1/0.0.age.4| |$1/2/delay|) 15000.0)) (=> (and |$1/2/now.5| true) (<= (+ |$1/1/0.0.age.5| |$1/2/delay|) 315000.0)) (=> (and |$1/2/now.6| true) (<= (+ |$1/1/0.0.age.6| |$1/2/delay|) 30000.0))))))
; 1/2/2.0: Demand.lull_ends
(define-fun |$1/2/2.0.may| () Bool (and (= |$1/0/1.0:Demand.load_pods| 1) (<= 1000.0 |$1/2/later.2|)))
(define-fun |$1/2/2.0:Demand.load_pods| () Int 3)
(define-fun |$1/2/2.0.latch.0| () Bool ($latch.0 |$1/2/2.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/1/0.0.latch.0|))
(define-fun |$1/2/2.0.age.0| () Real (ite (and ($active.0 |$1/1/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|) |$1/2/now.0|) |$1/2/later.0| 0.0))
(define-fun |$1/2/2.0.age.1| () Real (ite (and ($active.1 |$1/2/2.0:Demand.load_pods|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun |$1/2/2.0.age.6| () Real (ite (and ($active.6 |$1/2/2.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/2/2.0.latch.0|) |$1/2/now.6|) |$1/2/later.6| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.1 300000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/1/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/2.0.age.0| |$1/3/delay|) |$1/2/2.0.age.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/2.0.age.1| |$1/3/delay|) |$1/2/2.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/initial:ScaledPods.running| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ |$1/2/left.3| |$1/3/delay|) |$1/2/left.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/now.4| () Bool ($active.4 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/3/later.4| () Real (ite |$1/3/now.4| (+ |$1/2/left.4| |$1/3/delay|) |$1/2/left.4|))
(define-fun |$1/3/left.4| () Real (ite |$1/3/now.4| |$1/3/later.4| 0.0))
(define-fun |$1/3/now.5| () Bool ($active.5 |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|))
(define-fun |$1/3/later.5| () Real (ite |$1/3/now.5| (+ |$1/2/left.5| |$1/3/delay|) |$1/2/left.5|))
(define-fun |$1/3/left.5| () Real (ite |$1/3/now.5| |$1/3/later.5| 0.0))
(define-fun |$1/3/now.6| () Bool ($active.6 |$1/2/2.0:Demand.load_pods| |$1/initial:ScaledPods.running| |$1/2/2.0.latch.0|))
(define-fun |$1/3/later.6| () Real (ite |$1/3/now.6| (+ |$1/2/2.0.age.6| |$1/3/delay|) |$1/2/2.0.age.6|))
(define-fun |$1/3/left.6| () Real (ite |$1/3/now.6| |$1/3/later.6| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/2.0.age.0| |$1/3/delay|) 15000.0)) (=> (and |$1/3/now.2| true) (<= (+ 0.0 |$1/3/delay|) lull)) (=> (and |$1/3/now.3| true) (<= (+ |$1/2/left.3| |$1/3/delay|) 20000.0)) (=> (and |$1/3/now.4| true) (<= (+ |$1/2/left.4| |$1/3/delay|) 15000.0)) (=> (and |$1/3/now.5| true) (<= (+ |$1/2/left.5| |$1/3/delay|) 315000.0)) (=> (and |$1/3/now.6| true) (<= (+ |$1/2/2.0.age.6| |$1/3/delay|) 30000.0))))))
; 1/3/5.0: CA-14 scale_down
(define-fun |$1/3/5.0.may| () Bool (and (< |$1/1/0.0:ControllerManager.load_seen| |$1/initial:ScaledPods.wanted|) (<= 300000.0 |$1/3/later.5|)))
(define-fun |$1/3/5.0:ScaledPods.wanted| () Int |$1/1/0.0:ControllerManager.load_seen|)
(define-fun |$1/3/5.0:ScaledPods.running| () Int (ite (<= |$1/initial:ScaledPods.running| |$1/1/0.0:ControllerManager.load_seen|) |$1/initial:ScaledPods.running| |$1/1/0.0:ControllerManager.load_seen|))
(define-fun |$1/3/5.0.latch.0| () Bool ($latch.0 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/2/2.0.latch.0|))
(define-fun |$1/3/5.0.age.3| () Real (ite (and ($active.3 |$1/3/5.0:ScaledPods.running| |$1/3/5.0:ScaledPods.wanted|) |$1/3/now.3|) |$1/3/later.3| 0.0))
(define-fun |$1/3/5.0.age.4| () Real (ite (and ($active.4 |$1/1/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|) |$1/3/now.4|) |$1/3/later.4| 0.0))
(define-fun |$1/3/5.0.age.6| () Real (ite (and ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/3/5.0.latch.0|) |$1/3/now.6|) |$1/3/later.6| 0.0))
(define-fun $time.1.4 () Real $time.1.3)
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/1/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ |$1/3/left.0| |$1/4/delay|) |$1/3/left.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/left.1| |$1/4/delay|) |$1/3/left.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/left.2| |$1/4/delay|) |$1/3/left.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/now.3| () Bool ($active.3 |$1/3/5.0:ScaledPods.running| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/4/later.3| () Real (ite |$1/4/now.3| (+ |$1/3/5.0.age.3| |$1/4/delay|) |$1/3/5.0.age.3|))
(define-fun |$1/4/left.3| () Real (ite |$1/4/now.3| |$1/4/later.3| 0.0))
(define-fun |$1/4/now.4| () Bool ($active.4 |$1/1/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/4/later.4| () Real (ite |$1/4/now.4| (+ |$1/3/5.0.age.4| |$1/4/delay|) |$1/3/5.0.age.4|))
(define-fun |$1/4/left.4| () Real (ite |$1/4/now.4| |$1/4/later.4| 0.0))
(define-fun |$1/4/now.5| () Bool ($active.5 |$1/1/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/4/later.5| () Real (ite |$1/4/now.5| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.5| () Real (ite |$1/4/now.5| |$1/4/later.5| 0.0))
(define-fun |$1/4/now.6| () Bool ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/3/5.0.latch.0|))
(define-fun |$1/4/later.6| () Real (ite |$1/4/now.6| (+ |$1/3/5.0.age.6| |$1/4/delay|) |$1/3/5.0.age.6|))
(define-fun |$1/4/left.6| () Real (ite |$1/4/now.6| |$1/4/later.6| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.0| true) (<= (+ |$1/3/left.0| |$1/4/delay|) 15000.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/left.2| |$1/4/delay|) lull)) (=> (and |$1/4/now.3| true) (<= (+ |$1/3/5.0.age.3| |$1/4/delay|) 20000.0)) (=> (and |$1/4/now.4| true) (<= (+ |$1/3/5.0.age.4| |$1/4/delay|) 15000.0)) (=> (and |$1/4/now.5| true) (<= (+ 0.0 |$1/4/delay|) 315000.0)) (=> (and |$1/4/now.6| true) (<= (+ |$1/3/5.0.age.6| |$1/4/delay|) 30000.0))))))
; 1/4/0.0: ControllerManager.load_seen told
(define-fun |$1/4/0.0.may| () Bool (not (= |$1/1/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|)))
(define-fun |$1/4/0.0:ControllerManager.load_seen| () Int |$1/2/2.0:Demand.load_pods|)
(define-fun |$1/4/0.0.latch.0| () Bool ($latch.0 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/3/5.0.latch.0|))
(define-fun |$1/4/0.0.age.4| () Real (ite (and ($active.4 |$1/4/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|) |$1/4/now.4|) |$1/4/later.4| 0.0))
(define-fun |$1/4/0.0.age.5| () Real (ite (and ($active.5 |$1/4/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|) |$1/4/now.5|) |$1/4/later.5| 0.0))
(define-fun |$1/4/0.0.age.6| () Real (ite (and ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/4/0.0.latch.0|) |$1/4/now.6|) |$1/4/later.6| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.3 10000.0))) (ite (<= $time.1.4 $s0) $s0 $time.1.4)))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/now.0| () Bool ($active.0 |$1/4/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/5/later.0| () Real (ite |$1/5/now.0| (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.0| () Real (ite |$1/5/now.0| |$1/5/later.0| 0.0))
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/left.1| |$1/5/delay|) |$1/4/left.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/left.2| |$1/5/delay|) |$1/4/left.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/now.3| () Bool ($active.3 |$1/3/5.0:ScaledPods.running| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/5/later.3| () Real (ite |$1/5/now.3| (+ |$1/4/left.3| |$1/5/delay|) |$1/4/left.3|))
(define-fun |$1/5/left.3| () Real (ite |$1/5/now.3| |$1/5/later.3| 0.0))
(define-fun |$1/5/now.4| () Bool ($active.4 |$1/4/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/5/later.4| () Real (ite |$1/5/now.4| (+ |$1/4/0.0.age.4| |$1/5/delay|) |$1/4/0.0.age.4|))
(define-fun |$1/5/left.4| () Real (ite |$1/5/now.4| |$1/5/later.4| 0.0))
(define-fun |$1/5/now.5| () Bool ($active.5 |$1/4/0.0:ControllerManager.load_seen| |$1/3/5.0:ScaledPods.wanted|))
(define-fun |$1/5/later.5| () Real (ite |$1/5/now.5| (+ |$1/4/0.0.age.5| |$1/5/delay|) |$1/4/0.0.age.5|))
(define-fun |$1/5/left.5| () Real (ite |$1/5/now.5| |$1/5/later.5| 0.0))
(define-fun |$1/5/now.6| () Bool ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/4/0.0.latch.0|))
(define-fun |$1/5/later.6| () Real (ite |$1/5/now.6| (+ |$1/4/0.0.age.6| |$1/5/delay|) |$1/4/0.0.age.6|))
(define-fun |$1/5/left.6| () Real (ite |$1/5/now.6| |$1/5/later.6| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.0| true) (<= (+ 0.0 |$1/5/delay|) 15000.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/left.2| |$1/5/delay|) lull)) (=> (and |$1/5/now.3| true) (<= (+ |$1/4/left.3| |$1/5/delay|) 20000.0)) (=> (and |$1/5/now.4| true) (<= (+ |$1/4/0.0.age.4| |$1/5/delay|) 15000.0)) (=> (and |$1/5/now.5| true) (<= (+ |$1/4/0.0.age.5| |$1/5/delay|) 315000.0)) (=> (and |$1/5/now.6| true) (<= (+ |$1/4/0.0.age.6| |$1/5/delay|) 30000.0))))))
; 1/5/4.0: CA-14 scale_up
(define-fun |$1/5/4.0.may| () Bool (< |$1/3/5.0:ScaledPods.wanted| |$1/4/0.0:ControllerManager.load_seen|))
(define-fun |$1/5/4.0:ScaledPods.wanted| () Int |$1/4/0.0:ControllerManager.load_seen|)
(define-fun |$1/5/4.0.latch.0| () Bool ($latch.0 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/4/0.0.latch.0|))
(define-fun |$1/5/4.0.age.3| () Real (ite (and ($active.3 |$1/3/5.0:ScaledPods.running| |$1/5/4.0:ScaledPods.wanted|) |$1/5/now.3|) |$1/5/later.3| 0.0))
(define-fun |$1/5/4.0.age.5| () Real (ite (and ($active.5 |$1/4/0.0:ControllerManager.load_seen| |$1/5/4.0:ScaledPods.wanted|) |$1/5/now.5|) |$1/5/later.5| 0.0))
(define-fun |$1/5/4.0.age.6| () Real (ite (and ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/5/4.0.latch.0|) |$1/5/now.6|) |$1/5/later.6| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ $time.1.3 30000.0))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/now.0| () Bool ($active.0 |$1/4/0.0:ControllerManager.load_seen| |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/6/later.0| () Real (ite |$1/6/now.0| (+ |$1/5/left.0| |$1/6/delay|) |$1/5/left.0|))
(define-fun |$1/6/left.0| () Real (ite |$1/6/now.0| |$1/6/later.0| 0.0))
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ |$1/5/left.1| |$1/6/delay|) |$1/5/left.1|))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/2/2.0:Demand.load_pods|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/left.2| |$1/6/delay|) |$1/5/left.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/now.3| () Bool ($active.3 |$1/3/5.0:ScaledPods.running| |$1/5/4.0:ScaledPods.wanted|))
(define-fun |$1/6/later.3| () Real (ite |$1/6/now.3| (+ |$1/5/4.0.age.3| |$1/6/delay|) |$1/5/4.0.age.3|))
(define-fun |$1/6/left.3| () Real (ite |$1/6/now.3| |$1/6/later.3| 0.0))
(define-fun |$1/6/now.4| () Bool ($active.4 |$1/4/0.0:ControllerManager.load_seen| |$1/5/4.0:ScaledPods.wanted|))
(define-fun |$1/6/later.4| () Real (ite |$1/6/now.4| (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.4| () Real (ite |$1/6/now.4| |$1/6/later.4| 0.0))
(define-fun |$1/6/now.5| () Bool ($active.5 |$1/4/0.0:ControllerManager.load_seen| |$1/5/4.0:ScaledPods.wanted|))
(define-fun |$1/6/later.5| () Real (ite |$1/6/now.5| (+ |$1/5/4.0.age.5| |$1/6/delay|) |$1/5/4.0.age.5|))
(define-fun |$1/6/left.5| () Real (ite |$1/6/now.5| |$1/6/later.5| 0.0))
(define-fun |$1/6/now.6| () Bool ($active.6 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/5/4.0.latch.0|))
(define-fun |$1/6/later.6| () Real (ite |$1/6/now.6| (+ |$1/5/4.0.age.6| |$1/6/delay|) |$1/5/4.0.age.6|))
(define-fun |$1/6/left.6| () Real (ite |$1/6/now.6| |$1/6/later.6| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.0| true) (<= (+ |$1/5/left.0| |$1/6/delay|) 15000.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/left.2| |$1/6/delay|) lull)) (=> (and |$1/6/now.3| true) (<= (+ |$1/5/4.0.age.3| |$1/6/delay|) 20000.0)) (=> (and |$1/6/now.4| true) (<= (+ 0.0 |$1/6/delay|) 15000.0)) (=> (and |$1/6/now.5| true) (<= (+ |$1/5/4.0.age.5| |$1/6/delay|) 315000.0)) (=> (and |$1/6/now.6| true) (<= (+ |$1/5/4.0.age.6| |$1/6/delay|) 30000.0))))))
; 1/6/6.0: held flag
(define-fun |$1/6/6.0.may| () Bool (and (and (< |$1/3/5.0:ScaledPods.running| |$1/2/2.0:Demand.load_pods|) (not |$1/5/4.0.latch.0|)) (<= 30000.0 |$1/6/later.6|)))
(define-fun |$1/6/6.0:held flag| () Bool true)
(define-fun |$1/6/6.0.latch.0| () Bool ($latch.0 |$1/2/2.0:Demand.load_pods| |$1/3/5.0:ScaledPods.running| |$1/6/6.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/1.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/2.0.may| |$1/3/may-wait| |$1/3/5.0.may| |$1/4/may-wait| |$1/4/0.0.may| |$1/5/may-wait| |$1/5/4.0.may| |$1/6/may-wait| |$1/6/6.0.may| |$1/6/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
