;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/images.stpa",
;;  "content": "sha256:96559715447b6042fafb684d659dd7f8d5cda175b112dd53989a55a9bc4acae8",
;;  "found by": "Spacer",
;;  "system": "Images",
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
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-2": [
;;      1
;;     ],
;;     "UCA-130": [
;;      0
;;     ],
;;     "UCA-131": [
;;      1
;;     ],
;;     "UCA-132": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2, HS-3 without showing UCA-2, UCA-130, UCA-131, UCA-132
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const registry_quota Int)
(declare-const always_pull Bool)
(declare-const |permit UCA-2| Bool)
(declare-const |permit UCA-130| Bool)
(declare-const |permit UCA-131| Bool)
(declare-const |permit UCA-132| Bool)
(define-fun $chosen () Bool (and (<= 0 registry_quota) (or (= registry_quota 25) (= registry_quota 15)) (not |permit UCA-2|) (not |permit UCA-130|) (not |permit UCA-131|) (not |permit UCA-132|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|long CA-3 create| Bool) (|open CA-3 create| Bool) (|shown UCA-131| Bool)) Bool (or |shown UCA-131| (and |open CA-3 create| |counted CA-3 create| |long CA-3 create| (not (< 0 |Cri.missing|)))))
(define-fun $latch.2 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|hazard over| Bool) (|open CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (ite |open CA-3 create| |counted CA-3 create| (not |hazard over|))))
(define-fun $latch.3 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and |long CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.4 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and |past CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.5 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; long CA-3 create
(define-fun $active.2 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |long CA-3 create|)))
; past CA-3 create
(define-fun $active.3 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |past CA-3 create|)))
; the invariant
(define-fun $invariant ((|Cri.missing| Int) (|Registry.quota_left| Int) (|Admin.rolled_out| Int) (|Kubelet.pulls_refused| Bool) (|CA-3 create low| Real) (|CA-3 create high| Real) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-2| Bool) (|shown UCA-130| Bool) (|shown UCA-131| Bool) (|open CA-3 create| Bool) (|counted CA-3 create| Bool) (|long CA-3 create| Bool) (|past CA-3 create| Bool) (|shown UCA-132| Bool) (|age:CA-3 create| Real) (|age:held flag| Real) (|age:long CA-3 create| Real) (|age:past CA-3 create| Real)) Bool (let (($s0 (< 0 |Cri.missing|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (let (($s3 (and $s0 (not |long CA-3 create|)))) (let (($s4 (not (<= 90000.0 (+ |age:held flag| (* (- 1.0) |age:long CA-3 create|)))))) (let (($s5 (not |hazard over|))) (let (($s6 (not (<= 1 |Registry.quota_left|)))) (and (<= 0 registry_quota) (or (= registry_quota 25) (= registry_quota 15)) (not |permit UCA-2|) (not |permit UCA-130|) (not |permit UCA-131|) (not |permit UCA-132|) (<= 0.0 |age:CA-3 create|) (or $s0 (<= |age:CA-3 create| 0.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 120000.0)) (<= 0.0 |age:long CA-3 create|) (or $s3 (<= |age:long CA-3 create| 0.0)) (or (not $s3) (<= |age:long CA-3 create| 30000.0)) (<= 0.0 |age:past CA-3 create|) (or (and $s0 (not |past CA-3 create|)) (<= |age:past CA-3 create| 0.0)) (= |held flag| (and |held flag| $s0)) (= |long CA-3 create| (and |long CA-3 create| $s0)) (= |past CA-3 create| (and |past CA-3 create| $s0)) (= |open CA-3 create| $s0) (= |hazard over| (or |hazard over| |held flag|)) (or |held flag| |long CA-3 create| (not |counted CA-3 create|) $s4 |shown UCA-2|) (or |open CA-3 create| (not (<= 1 |Cri.missing|))) (or |hazard over| $s1) (or |open CA-3 create| $s5 |shown UCA-132| |shown UCA-2|) (or |counted CA-3 create| |shown UCA-132| (not |open CA-3 create|) |shown UCA-2|) (or |long CA-3 create| $s5 |shown UCA-132| |shown UCA-2|) (or |held flag| |long CA-3 create| $s6 $s4) (or |long CA-3 create| $s1 $s6) (or |held flag| $s5 |shown UCA-132| |shown UCA-2|) (or |long CA-3 create| |shown UCA-132| |shown UCA-2| (not (<= 120000.0 |age:held flag|))) (<= 0 |Cri.missing|) (<= |Cri.missing| 30) (<= 0 |Registry.quota_left|) (<= |Registry.quota_left| registry_quota) (<= 0 |Admin.rolled_out|) (<= |Admin.rolled_out| 2) (or (not $s0) (<= |age:CA-3 create| |CA-3 create high|)))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Cri.missing| () Int 0)
(define-fun |$initial:Registry.quota_left| () Int registry_quota)
(define-fun |$initial:Admin.rolled_out| () Int 0)
(define-fun |$initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$initial:CA-3 create low| () Real 0.0)
(define-fun |$initial:CA-3 create high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-2| () Bool false)
(define-fun |$initial:shown UCA-130| () Bool false)
(define-fun |$initial:shown UCA-131| () Bool false)
(define-fun |$initial:open CA-3 create| () Bool false)
(define-fun |$initial:counted CA-3 create| () Bool false)
(define-fun |$initial:long CA-3 create| () Bool false)
(define-fun |$initial:past CA-3 create| () Bool false)
(define-fun |$initial:shown UCA-132| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Cri.missing| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Cri.missing| |$initial:counted CA-3 create| |$initial:long CA-3 create| |$initial:open CA-3 create| |$initial:shown UCA-131|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Cri.missing| |$initial:counted CA-3 create| |$initial:hazard over| |$initial:open CA-3 create|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Cri.missing| |$initial:long CA-3 create|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:Cri.missing| |$initial:past CA-3 create|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Cri.missing|))
(define-fun $initial.latch.6 () Bool ($latch.6 |$initial:hazard over| $initial.latch.0))
(define-fun |$initial.capture.0:CA-3 create low| () Real (ite |$initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$initial.capture.0:CA-3 create high| () Real (ite |$initial:Kubelet.pulls_refused| 330000.0 30000.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Cri.missing| |$initial:Registry.quota_left| |$initial:Admin.rolled_out| |$initial:Kubelet.pulls_refused| |$initial.capture.0:CA-3 create low| |$initial.capture.0:CA-3 create high| $initial.latch.0 $initial.latch.6 |$initial:shown UCA-2| |$initial:shown UCA-130| $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-132| 0.0 0.0 0.0 0.0)))
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
(declare-const |shown UCA-2| Bool)
(declare-const |shown UCA-130| Bool)
(declare-const |shown UCA-131| Bool)
(declare-const |open CA-3 create| Bool)
(declare-const |counted CA-3 create| Bool)
(declare-const |long CA-3 create| Bool)
(declare-const |past CA-3 create| Bool)
(declare-const |shown UCA-132| Bool)
(declare-const |age:CA-3 create| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-3 create| Real)
(declare-const |age:past CA-3 create| Real)
(define-fun $holds () Bool ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| |held flag| |hazard over| |shown UCA-2| |shown UCA-130| |shown UCA-131| |open CA-3 create| |counted CA-3 create| |long CA-3 create| |past CA-3 create| |shown UCA-132| |age:CA-3 create| |age:held flag| |age:long CA-3 create| |age:past CA-3 create|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Cri.missing|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-3 create| $delay) |age:CA-3 create|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Cri.missing| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Cri.missing| |long CA-3 create|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:long CA-3 create| $delay) |age:long CA-3 create|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Cri.missing| |past CA-3 create|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:past CA-3 create| $delay) |age:past CA-3 create|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-3 create| $delay) |CA-3 create high|)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 120000.0)) (=> (and $now.2 true) (<= (+ |age:long CA-3 create| $delay) 30000.0))))))
; 0.0: CA-13 roll_out
(define-fun $0.0.may () Bool (< |Admin.rolled_out| 2))
(define-fun |$0.0:Cri.missing| () Int 30)
(define-fun |$0.0:Admin.rolled_out| () Int (let (($s0 (+ |Admin.rolled_out| 1))) (ite (<= $s0 2) $s0 2)))
(define-fun |$0.0:shown UCA-130| () Bool (or |shown UCA-130| (and (not |hazard over|) (not (< |Admin.rolled_out| 2)))))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Cri.missing| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |$0.0:Cri.missing| |counted CA-3 create| |long CA-3 create| |open CA-3 create| |shown UCA-131|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |$0.0:Cri.missing| |counted CA-3 create| |hazard over| |open CA-3 create|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |$0.0:Cri.missing| |long CA-3 create|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |$0.0:Cri.missing| |past CA-3 create|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |$0.0:Cri.missing|))
(define-fun $0.0.latch.6 () Bool ($latch.6 |hazard over| $0.0.latch.0))
(define-fun |$0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 10000.0 0.0) |CA-3 create low|))
(define-fun |$0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 330000.0 30000.0) |CA-3 create high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Cri.missing|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Cri.missing| $0.0.latch.0) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Cri.missing| $0.0.latch.3) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:Cri.missing| $0.0.latch.4) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, CA-13 roll_out
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Cri.missing| |Registry.quota_left| |$0.0:Admin.rolled_out| |Kubelet.pulls_refused| |$0.0.capture.0:CA-3 create low| |$0.0.capture.0:CA-3 create high| $0.0.latch.0 $0.0.latch.6 |shown UCA-2| |$0.0:shown UCA-130| $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-132| $0.0.age.0 $0.0.age.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 create
(define-fun $1.0.may () Bool (and (< 0 |Cri.missing|) (<= |CA-3 create low| $later.0)))
(define-fun |$1.0:Registry.quota_left| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (+ |Registry.quota_left| (* (- 1) (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|)))))
(define-fun |$1.0:Cri.missing| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (let (($s1 (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|))) (ite (= $s1 $s0) 0 (+ |Cri.missing| (* (- 1) $s1))))))
(define-fun |$1.0:Kubelet.pulls_refused| () Bool (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (< (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|) $s0)))
(define-fun |$1.0:shown UCA-2| () Bool (or |shown UCA-2| (and (not |hazard over|) (< |Registry.quota_left| (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10))))))
(define-fun |$1.0:open CA-3 create| () Bool false)
(define-fun |$1.0:long CA-3 create| () Bool false)
(define-fun |$1.0:past CA-3 create| () Bool false)
(define-fun |$1.0:shown UCA-132| () Bool (or |shown UCA-132| (and |open CA-3 create| |counted CA-3 create| |long CA-3 create|)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Cri.missing| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:Cri.missing| |counted CA-3 create| |$1.0:long CA-3 create| |$1.0:open CA-3 create| |shown UCA-131|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |$1.0:Cri.missing| |counted CA-3 create| |hazard over| |$1.0:open CA-3 create|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |$1.0:Cri.missing| |$1.0:long CA-3 create|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |$1.0:Cri.missing| |$1.0:past CA-3 create|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |$1.0:Cri.missing|))
(define-fun $1.0.latch.6 () Bool ($latch.6 |hazard over| $1.0.latch.0))
(define-fun |$1.0.capture.0:CA-3 create low| () Real (ite |$1.0:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$1.0.capture.0:CA-3 create high| () Real (ite |$1.0:Kubelet.pulls_refused| 330000.0 30000.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Cri.missing| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Cri.missing| |$1.0:Registry.quota_left| |Admin.rolled_out| |$1.0:Kubelet.pulls_refused| |$1.0.capture.0:CA-3 create low| |$1.0.capture.0:CA-3 create high| $1.0.latch.0 $1.0.latch.6 |$1.0:shown UCA-2| |shown UCA-130| $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |$1.0:shown UCA-132| 0.0 $1.0.age.1 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Cri.missing|) (not |held flag|)) (<= 120000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Cri.missing| |$2.0:held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Cri.missing| |counted CA-3 create| |long CA-3 create| |open CA-3 create| |shown UCA-131|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |Cri.missing| |counted CA-3 create| |hazard over| |open CA-3 create|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |Cri.missing| |long CA-3 create|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |Cri.missing| |past CA-3 create|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |Cri.missing|))
(define-fun $2.0.latch.6 () Bool ($latch.6 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |Cri.missing| $2.0.latch.3) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Cri.missing| $2.0.latch.4) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $2.0.latch.0 $2.0.latch.6 |shown UCA-2| |shown UCA-130| $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-132| $left.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: long CA-3 create
(define-fun $3.0.may () Bool (and (and (< 0 |Cri.missing|) (not |long CA-3 create|)) (<= 30000.0 $later.2)))
(define-fun |$3.0:long CA-3 create| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Cri.missing| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Cri.missing| |counted CA-3 create| |$3.0:long CA-3 create| |open CA-3 create| |shown UCA-131|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Cri.missing| |counted CA-3 create| |hazard over| |open CA-3 create|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |Cri.missing| |$3.0:long CA-3 create|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |Cri.missing| |past CA-3 create|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |Cri.missing|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |Cri.missing| $3.0.latch.0) $now.1) $later.1 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Cri.missing| $3.0.latch.4) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, long CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $3.0.latch.0 $3.0.latch.6 |shown UCA-2| |shown UCA-130| $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |shown UCA-132| $left.0 $3.0.age.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: past CA-3 create
(define-fun $4.0.may () Bool (and (and (< 0 |Cri.missing|) (not |past CA-3 create|)) (< 30000.0 $later.3)))
(define-fun |$4.0:past CA-3 create| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Cri.missing| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |Cri.missing| |counted CA-3 create| |long CA-3 create| |open CA-3 create| |shown UCA-131|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |Cri.missing| |counted CA-3 create| |hazard over| |open CA-3 create|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |Cri.missing| |long CA-3 create|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |Cri.missing| |$4.0:past CA-3 create|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |Cri.missing|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |Cri.missing| $4.0.latch.0) $now.1) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |Cri.missing| $4.0.latch.3) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, past CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $4.0.latch.0 $4.0.latch.6 |shown UCA-2| |shown UCA-130| $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |shown UCA-132| $left.0 $4.0.age.1 $4.0.age.2 0.0)))
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
; obligation: rest of the timer of 3.0, long CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Cri.missing|) (not |long CA-3 create|)))
(assert (not ($active.2 |Cri.missing| |long CA-3 create|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, past CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Cri.missing|) (not |past CA-3 create|)))
(assert (not ($active.3 |Cri.missing| |past CA-3 create|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-3 create| |counted CA-3 create|)))) (and |hazard over| (or $s0 |past CA-3 create|) (or (not |shown UCA-2|) |permit UCA-2|) (or (not |shown UCA-130|) |permit UCA-130|) (or (not |shown UCA-131|) |permit UCA-131|) (or $s0 |permit UCA-131|) (or (not |shown UCA-132|) |permit UCA-132|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
