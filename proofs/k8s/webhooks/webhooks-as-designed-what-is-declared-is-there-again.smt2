;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/webhooks.stpa",
;;  "content": "sha256:bcf7f98245a8747f06ab11cee6035ae385d7953ff994e828c5ec9199f1d811fc",
;;  "found by": "zones",
;;  "system": "Webhooks",
;;  "claim": [
;;   "check",
;;   "webhooks, as designed: what is declared is there again"
;;  ],
;;  "says": "not AppPod.app_up leads to AppPod.app_up within hook_start + 2 * hook_try",
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
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|pending flag| Bool)) Bool (let (($s0 (not |AppPod.app_up|))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:late flag| Real)) Bool (let (($s0 (not |pending flag|))) (let (($s1 (not |late flag|))) (let (($s2 (not |Webhook.hook_up|))) (let (($s3 (<= 0.0 |age:Webhook.hook_starts|))) (let (($s4 (<= 0.0 |age:CA-17 review|))) (let (($s5 (<= 0.0 |age:late flag|))) (let (($s6 (<= |age:late flag| 20000.0))) (let (($s7 (+ |age:late flag| (* (- 1.0) |age:CA-17 review|)))) (let (($s8 (<= $s7 0.0))) (let (($s9 (* (- 1.0) |age:Webhook.hook_starts|))) (let (($s10 (+ |age:CA-17 review| $s9))) (let (($s11 (<= (+ |age:late flag| $s9) 20000.0))) (let (($s12 (<= |age:late flag| 50000.0))) (or (and |AppPod.app_up| (or (and |Webhook.hook_up| $s0 $s1) (and $s2 |Webhook.hook_died| $s0 $s1 $s3))) (and (not |AppPod.app_up|) |AppPod.app_died| (or (and |Webhook.hook_up| (or (and (not |Webhook.hook_died|) |pending flag| $s1 $s4 $s5 $s6 $s8) (and |Webhook.hook_died| |pending flag| $s1 $s4 $s5 (<= |age:late flag| 70000.0) (<= $s7 50000.0)))) (and $s2 |Webhook.hook_died| |pending flag| $s1 (or (and $s3 $s4 $s5 $s6 $s8) (and $s3 $s4 $s5 (<= $s10 0.0) (<= |age:late flag| 40000.0) $s11 (<= $s7 20000.0)) (and (<= 10000.0 |age:Webhook.hook_starts|) $s4 $s5 (<= $s10 (- 10000.0)) $s12 $s11 (<= $s7 40000.0)) (and (<= 20000.0 |age:Webhook.hook_starts|) $s4 $s5 (<= |age:CA-17 review| 10000.0) (<= $s10 (- 20000.0)) $s12 $s11))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |pending flag| |late flag| |age:Webhook.hook_starts| |age:CA-17 review| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Webhook.hook_up|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Webhook.hook_starts| $delay) |age:Webhook.hook_starts|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |AppPod.app_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-17 review| $delay) |age:CA-17 review|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.2 () Real (ite |pending flag| $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and $0.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 |late flag| $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and $1.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 |late flag| $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |pending flag|))
(define-fun $2.0.age.2 () Real (ite (and $2.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 |late flag| 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |pending flag|))
(define-fun $3.0.age.2 () Real (ite (and $3.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 |late flag| $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 70000.0 $later.2)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |pending flag|))
(define-fun $4.0.age.2 () Real (ite (and $4.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 |$4.0:late flag| $left.0 $left.1 $4.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, late flag
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
