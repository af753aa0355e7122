;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/images.stpa",
;;  "content": "sha256:96559715447b6042fafb684d659dd7f8d5cda175b112dd53989a55a9bc4acae8",
;;  "found by": "zones",
;;  "system": "Images",
;;  "claim": [
;;   "mitigation",
;;   "M-30"
;;  ],
;;  "says": "with M-30 no run reaches H-1, whichever of HS-2, HS-3 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with HS-2, HS-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 14 zones visited
; parameters and switches: chosen once
(declare-const always_pull Bool)
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Cri.missing| Int) (|Registry.quota_left| Int) (|Admin.rolled_out| Int) (|Kubelet.pulls_refused| Bool) (|CA-3 create low| Real) (|CA-3 create high| Real) (|held flag| Bool) (|hazard over| Bool) (|age:CA-3 create| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Cri.missing| 0))) (let (($s1 (= |Registry.quota_left| 1000))) (let (($s2 (not |Kubelet.pulls_refused|))) (let (($s3 (= |CA-3 create low| 0.0))) (let (($s4 (= |CA-3 create high| 30000.0))) (let (($s5 (not |held flag|))) (let (($s6 (not |hazard over|))) (let (($s7 (and $s1 (= |Admin.rolled_out| 0) $s2 $s3 $s4 $s5 $s6))) (let (($s8 (= |Registry.quota_left| 990))) (let (($s9 (= |Admin.rolled_out| 2))) (let (($s10 (or (= |Admin.rolled_out| 1) $s9))) (let (($s11 (= |Cri.missing| 30))) (let (($s12 (<= 0.0 |age:CA-3 create|))) (let (($s13 (<= 0.0 |age:held flag|))) (let (($s14 (<= |age:held flag| 30000.0))) (let (($s15 (<= (+ |age:held flag| (* (- 1.0) |age:CA-3 create|)) 0.0))) (let (($s16 (and $s1 $s10 $s2 $s3 $s4 $s5 $s6 $s12 $s13 $s14 $s15))) (let (($s17 (= |Registry.quota_left| 970))) (or (and (not always_pull) (or (and $s0 (or $s7 (and $s8 $s10 $s2 $s3 $s4 $s5 $s6) (and (= |Registry.quota_left| 980) $s9 $s2 $s3 $s4 $s5 $s6))) (and $s11 (or $s16 (and $s8 $s9 $s2 $s3 $s4 $s5 $s6 $s12 $s13 $s14 $s15))))) (and always_pull (or (and $s0 (or $s7 (and $s17 $s10 $s2 $s3 $s4 $s5 $s6) (and (= |Registry.quota_left| 940) $s9 $s2 $s3 $s4 $s5 $s6))) (and $s11 (or $s16 (and $s17 $s9 $s2 $s3 $s4 $s5 $s6 $s12 $s13 $s14 $s15)))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Cri.missing| () Int 0)
(define-fun |$initial:Registry.quota_left| () Int 1000)
(define-fun |$initial:Admin.rolled_out| () Int 0)
(define-fun |$initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$initial:CA-3 create low| () Real 0.0)
(define-fun |$initial:CA-3 create high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Cri.missing| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
(define-fun |$initial.capture.0:CA-3 create low| () Real (ite |$initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$initial.capture.0:CA-3 create high| () Real (ite |$initial:Kubelet.pulls_refused| 330000.0 30000.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Cri.missing| |$initial:Registry.quota_left| |$initial:Admin.rolled_out| |$initial:Kubelet.pulls_refused| |$initial.capture.0:CA-3 create low| |$initial.capture.0:CA-3 create high| $initial.latch.0 $initial.latch.1 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Cri.missing| Int)
(declare-const |Registry.quota_left| Int)
(declare-const |Admin.rolled_out| Int)
(declare-const |Kubelet.pulls_refused| Bool)
(declare-const |CA-3 create low| Real)
(declare-const |CA-3 create high| Real)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-3 create| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| |held flag| |hazard over| |age:CA-3 create| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Cri.missing|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-3 create| $delay) |age:CA-3 create|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Cri.missing| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-3 create| $delay) |CA-3 create high|)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 120000.0))))))
; 0.0: CA-13 roll_out
(define-fun $0.0.may () Bool (< |Admin.rolled_out| 2))
(define-fun |$0.0:Cri.missing| () Int 30)
(define-fun |$0.0:Admin.rolled_out| () Int (let (($s0 (+ |Admin.rolled_out| 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Cri.missing| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun |$0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 10000.0 0.0) |CA-3 create low|))
(define-fun |$0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 330000.0 30000.0) |CA-3 create high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Cri.missing|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Cri.missing| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, CA-13 roll_out
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Cri.missing| |Registry.quota_left| |$0.0:Admin.rolled_out| |Kubelet.pulls_refused| |$0.0.capture.0:CA-3 create low| |$0.0.capture.0:CA-3 create high| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 create
(define-fun $1.0.may () Bool (and (< 0 |Cri.missing|) (<= |CA-3 create low| $later.0)))
(define-fun |$1.0:Registry.quota_left| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (+ |Registry.quota_left| (* (- 1) (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|)))))
(define-fun |$1.0:Cri.missing| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (let (($s1 (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|))) (ite (= $s1 $s0) 0 (+ |Cri.missing| (* (- 1) $s1))))))
(define-fun |$1.0:Kubelet.pulls_refused| () Bool (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (< (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|) $s0)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Cri.missing| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun |$1.0.capture.0:CA-3 create low| () Real (ite |$1.0:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$1.0.capture.0:CA-3 create high| () Real (ite |$1.0:Kubelet.pulls_refused| 330000.0 30000.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Cri.missing| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Cri.missing| |$1.0:Registry.quota_left| |Admin.rolled_out| |$1.0:Kubelet.pulls_refused| |$1.0.capture.0:CA-3 create low| |$1.0.capture.0:CA-3 create high| $1.0.latch.0 $1.0.latch.1 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Cri.missing|) (not |held flag|)) (<= 120000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Cri.missing| |$2.0:held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $2.0.latch.0 $2.0.latch.1 $left.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |Cri.missing|))
(assert (not ($active.0 |Cri.missing|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Cri.missing|) (not |held flag|)))
(assert (not ($active.1 |Cri.missing| |held flag|)))
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
