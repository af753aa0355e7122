;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/replicas.stpa",
;;  "content": "sha256:eecffed1dd0e497d3b9a2733f0f4c930ea8786c1f17ec7ea5e72aa14fc7ed766",
;;  "found by": "zones",
;;  "system": "Replicas",
;;  "claim": [
;;   "check",
;;   "the HPA knows the load within the age of its metric"
;;  ],
;;  "says": "ControllerManager.load_seen != Demand.load_pods leads to ControllerManager.load_seen == Demand.load_pods within metric_age",
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
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: ScaledPods.start_pods, CA-14 scale_up, CA-14 scale_down
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ControllerManager.load_seen| Int) (|Demand.load_pods| Int) (|pending flag| Bool)) Bool (let (($s0 (not (= |ControllerManager.load_seen| |Demand.load_pods|)))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; ControllerManager.load_seen told
(define-fun $active.0 ((|ControllerManager.load_seen| Int) (|Demand.load_pods| Int)) Bool (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
; Demand.lull_begins
(define-fun $active.1 ((|Demand.load_pods| Int)) Bool (= |Demand.load_pods| 3))
; Demand.lull_ends
(define-fun $active.2 ((|Demand.load_pods| Int)) Bool (= |Demand.load_pods| 1))
; the invariant
(define-fun $invariant ((|Demand.load_pods| Int) (|pending flag| Bool) (|late flag| Bool) (|ControllerManager.load_seen| Int) (|age:ControllerManager.load_seen told| Real) (|age:Demand.lull_begins| Real) (|age:Demand.lull_ends| Real) (|age:late flag| Real)) Bool (let (($s0 (not |pending flag|))) (let (($s1 (not |late flag|))) (let (($s2 (= |ControllerManager.load_seen| 3))) (let (($s3 (<= 0.0 |age:Demand.lull_begins|))) (let (($s4 (= |ControllerManager.load_seen| 1))) (let (($s5 (<= 0.0 |age:ControllerManager.load_seen told|))) (let (($s6 (<= 0.0 |age:late flag|))) (let (($s7 (* (- 1.0) |age:ControllerManager.load_seen told|))) (let (($s8 (<= |age:late flag| 15000.0))) (let (($s9 (<= (+ |age:late flag| $s7) 0.0))) (let (($s10 (<= 0.0 |age:Demand.lull_ends|))) (or (and (= |Demand.load_pods| 3) (or (and $s0 $s1 $s2 $s3) (and |pending flag| $s1 $s4 $s5 $s3 $s6 (<= |age:Demand.lull_begins| 15000.0) (<= (+ |age:Demand.lull_begins| $s7) 0.0) $s8 $s9))) (and (= |Demand.load_pods| 1) (or (and |pending flag| $s1 $s2 $s5 $s10 $s6 (<= (+ |age:Demand.lull_ends| $s7) 0.0) $s8 $s9 (<= (+ |age:late flag| (* (- 1.0) |age:Demand.lull_ends|)) 0.0)) (and $s0 $s1 $s4 $s10))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Demand.load_pods| () Int 3)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun |$initial:ControllerManager.load_seen| () Int |$initial:Demand.load_pods|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ControllerManager.load_seen| |$initial:Demand.load_pods| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Demand.load_pods| $initial.latch.0 |$initial:late flag| |$initial:ControllerManager.load_seen| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Demand.load_pods| Int)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |ControllerManager.load_seen| Int)
(declare-const |age:ControllerManager.load_seen told| Real)
(declare-const |age:Demand.lull_begins| Real)
(declare-const |age:Demand.lull_ends| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Demand.load_pods| |pending flag| |late flag| |ControllerManager.load_seen| |age:ControllerManager.load_seen told| |age:Demand.lull_begins| |age:Demand.lull_ends| |age:late flag|))
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
(define-fun $later.3 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.3 () Real (ite |pending flag| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ControllerManager.load_seen told| $delay) 15000.0)) (=> (and $now.2 true) (<= (+ |age:Demand.lull_ends| $delay) 120000.0))))))
; 0.0: ControllerManager.load_seen told
(define-fun $0.0.may () Bool (not (= |ControllerManager.load_seen| |Demand.load_pods|)))
(define-fun |$0.0:ControllerManager.load_seen| () Int |Demand.load_pods|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:ControllerManager.load_seen| |Demand.load_pods| |pending flag|))
(define-fun $0.0.age.3 () Real (ite (and $0.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 0.0, ControllerManager.load_seen told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Demand.load_pods| $0.0.latch.0 |late flag| |$0.0:ControllerManager.load_seen| 0.0 $left.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Demand.lull_begins
(define-fun $1.0.may () Bool (and (= |Demand.load_pods| 3) (<= 60000.0 $later.1)))
(define-fun |$1.0:Demand.load_pods| () Int 1)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ControllerManager.load_seen| |$1.0:Demand.load_pods| |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$1.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Demand.load_pods|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and $1.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 1.0, Demand.lull_begins
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Demand.load_pods| $1.0.latch.0 |late flag| |ControllerManager.load_seen| $1.0.age.0 0.0 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Demand.lull_ends
(define-fun $2.0.may () Bool (and (= |Demand.load_pods| 1) (<= 1000.0 $later.2)))
(define-fun |$2.0:Demand.load_pods| () Int 3)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ControllerManager.load_seen| |$2.0:Demand.load_pods| |pending flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |ControllerManager.load_seen| |$2.0:Demand.load_pods|) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Demand.load_pods|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and $2.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 2.0, Demand.lull_ends
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Demand.load_pods| $2.0.latch.0 |late flag| |ControllerManager.load_seen| $2.0.age.0 $2.0.age.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: late flag
(define-fun $3.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 15000.0 $later.3)))
(define-fun |$3.0:late flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ControllerManager.load_seen| |Demand.load_pods| |pending flag|))
(define-fun $3.0.age.3 () Real (ite (and $3.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 3.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Demand.load_pods| $3.0.latch.0 |$3.0:late flag| |ControllerManager.load_seen| $left.0 $left.1 $left.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ControllerManager.load_seen| |Demand.load_pods| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ControllerManager.load_seen| |Demand.load_pods| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
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
; obligation: rest of the timer of 3.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |pending flag| (not |late flag|)))
(assert (not |pending flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |late flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
