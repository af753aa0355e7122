;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/images.stpa",
;;  "content": "sha256:96559715447b6042fafb684d659dd7f8d5cda175b112dd53989a55a9bc4acae8",
;;  "found by": "Spacer",
;;  "system": "Images",
;;  "claim": [
;;   "check",
;;   "how slow a start may be: large images lengthen recovery"
;;  ],
;;  "says": "for any image_time: H-1 unreachable iff image_time < image_patience",
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
;;      2,
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
(declare-const image_time Real)
(define-fun $chosen () Bool (and (<= 1000.0 image_time) (<= 1000.0 image_time) (< image_time 120000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Cri.missing| Int) (|Registry.quota_left| Int) (|Admin.rolled_out| Int) (|Kubelet.pulls_refused| Bool) (|CA-3 create low| Real) (|CA-3 create high| Real) (|held flag| Bool) (|age:CA-3 create| Real) (|age:held flag| Real)) Bool (let (($s0 (< 0 |Cri.missing|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (let (($s3 (not (<= |Admin.rolled_out| 1)))) (let (($s4 (not (<= |Registry.quota_left| 10)))) (let (($s5 (not (<= 1 |Cri.missing|)))) (let (($s6 (not (<= |Admin.rolled_out| 0)))) (let (($s7 (not (<= |Registry.quota_left| 24)))) (and (<= 1000.0 image_time) (< image_time 120000.0) (<= 0.0 |age:CA-3 create|) (or $s0 (<= |age:CA-3 create| 0.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 120000.0)) (= |held flag| (and |held flag| $s0)) (or $s3 $s4) (not |Kubelet.pulls_refused|) $s1 (not (<= 120000.0 |CA-3 create high|)) (not (<= 120000.0 (+ |CA-3 create high| (* (- 1.0) |age:CA-3 create|) |age:held flag|))) (not (<= 120000.0 image_time)) (not (<= 120000.0 |age:held flag|)) (or $s4 $s5) (or $s5 (not (<= |Registry.quota_left| 29)) (not (<= (+ |Cri.missing| (* (- 1) |Registry.quota_left|)) 0))) (or $s6 $s5) (not (<= |Admin.rolled_out| (- 1))) (or $s6 $s7) (or $s7 $s5 $s3) (<= 0 |Cri.missing|) (<= |Cri.missing| 30) (<= 0 |Registry.quota_left|) (<= |Registry.quota_left| 25) (<= 0 |Admin.rolled_out|) (<= |Admin.rolled_out| 2) (or (not $s0) (<= |age:CA-3 create| |CA-3 create high|))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Cri.missing| () Int 0)
(define-fun |$initial:Registry.quota_left| () Int 25)
(define-fun |$initial:Admin.rolled_out| () Int 0)
(define-fun |$initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$initial:CA-3 create low| () Real 0.0)
(define-fun |$initial:CA-3 create high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Cri.missing| |$initial:held flag|))
(define-fun |$initial.capture.0:CA-3 create low| () Real (ite |$initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$initial.capture.0:CA-3 create high| () Real (ite |$initial:Kubelet.pulls_refused| (+ image_time 300000.0) image_time))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Cri.missing| |$initial:Registry.quota_left| |$initial:Admin.rolled_out| |$initial:Kubelet.pulls_refused| |$initial.capture.0:CA-3 create low| |$initial.capture.0:CA-3 create high| $initial.latch.0 0.0 0.0)))
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
(declare-const |age:CA-3 create| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| |held flag| |age:CA-3 create| |age:held flag|))
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
(define-fun |$0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 10000.0 0.0) |CA-3 create low|))
(define-fun |$0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| (+ image_time 300000.0) image_time) |CA-3 create high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Cri.missing|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Cri.missing| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, CA-13 roll_out
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Cri.missing| |Registry.quota_left| |$0.0:Admin.rolled_out| |Kubelet.pulls_refused| |$0.0.capture.0:CA-3 create low| |$0.0.capture.0:CA-3 create high| $0.0.latch.0 $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 create
(define-fun $1.0.may () Bool (and (< 0 |Cri.missing|) (<= |CA-3 create low| $later.0)))
(define-fun |$1.0:Registry.quota_left| () Int (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (+ |Registry.quota_left| (* (- 1) (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|)))))
(define-fun |$1.0:Cri.missing| () Int (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (let (($s1 (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|))) (ite (= $s1 $s0) 0 (+ |Cri.missing| (* (- 1) $s1))))))
(define-fun |$1.0:Kubelet.pulls_refused| () Bool (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (< (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|) $s0)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Cri.missing| |held flag|))
(define-fun |$1.0.capture.0:CA-3 create low| () Real (ite |$1.0:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$1.0.capture.0:CA-3 create high| () Real (ite |$1.0:Kubelet.pulls_refused| (+ image_time 300000.0) image_time))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Cri.missing| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Cri.missing| |$1.0:Registry.quota_left| |Admin.rolled_out| |$1.0:Kubelet.pulls_refused| |$1.0.capture.0:CA-3 create low| |$1.0.capture.0:CA-3 create high| $1.0.latch.0 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Cri.missing|) (not |held flag|)) (<= 120000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Cri.missing| |$2.0:held flag|))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $2.0.latch.0 $left.0 0.0)))
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
(declare-const image_time Real)
(define-fun $chosen () Bool (and (<= 1000.0 image_time) (<= 1000.0 image_time)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< image_time 120000.0))
(define-fun $piece.0 () Bool (<= 120000.0 image_time))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Cri.missing| () Int 0)
(define-fun |$0/initial:Registry.quota_left| () Int 25)
(define-fun |$0/initial:Admin.rolled_out| () Int 0)
(define-fun |$0/initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$0/initial:CA-3 create low| () Real 0.0)
(define-fun |$0/initial:CA-3 create high| () Real 0.0)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Cri.missing| |$0/initial:held flag|))
(define-fun |$0/initial.capture.0:CA-3 create low| () Real (ite |$0/initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$0/initial.capture.0:CA-3 create high| () Real (ite |$0/initial:Kubelet.pulls_refused| (+ image_time 300000.0) image_time))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Cri.missing|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Cri.missing| |$0/initial.latch.0|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) |$0/initial.capture.0:CA-3 create high|)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 120000.0))))))
; 0/0/0.0: CA-13 roll_out
(define-fun |$0/0/0.0.may| () Bool (< |$0/initial:Admin.rolled_out| 2))
(define-fun |$0/0/0.0:Cri.missing| () Int 30)
(define-fun |$0/0/0.0:Admin.rolled_out| () Int (let (($s0 (+ |$0/initial:Admin.rolled_out| 1))) (ite (<= $s0 2) $s0 2)))
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Cri.missing| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0/0/0.0:Cri.missing|) (not |$0/0/now.0|)) (ite |$0/initial:Kubelet.pulls_refused| 10000.0 0.0) |$0/initial.capture.0:CA-3 create low|))
(define-fun |$0/0/0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0/0/0.0:Cri.missing|) (not |$0/0/now.0|)) (ite |$0/initial:Kubelet.pulls_refused| (+ image_time 300000.0) image_time) |$0/initial.capture.0:CA-3 create high|))
(define-fun |$0/0/0.0.age.0| () Real (ite (and ($active.0 |$0/0/0.0:Cri.missing|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Cri.missing| |$0/0/0.0.latch.0|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ $time.0.0 120000.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/0/0.0:Cri.missing|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:Cri.missing| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.capture.0:CA-3 create high|)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 120000.0))))))
; 0/1/2.0: held flag
(define-fun |$0/1/2.0.may| () Bool (and (and (< 0 |$0/0/0.0:Cri.missing|) (not |$0/0/0.0.latch.0|)) (<= 120000.0 |$0/1/later.1|)))
(define-fun |$0/1/2.0:held flag| () Bool true)
(define-fun |$0/1/2.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Cri.missing| |$0/1/2.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/2.0.may| |$0/1/2.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
