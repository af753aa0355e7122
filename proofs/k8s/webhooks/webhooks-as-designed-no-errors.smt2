;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/webhooks.stpa",
;;  "content": "sha256:bcf7f98245a8747f06ab11cee6035ae385d7953ff994e828c5ec9199f1d811fc",
;;  "found by": "zones",
;;  "system": "Webhooks",
;;  "claim": [
;;   "check",
;;   "webhooks, as designed: no errors"
;;  ],
;;  "says": "H-3 unreachable",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0,
;;     1
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
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_bare| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real)) Bool (let (($s0 (not |AppPod.app_bare|))) (let (($s1 (not |held flag|))) (let (($s2 (not |Webhook.hook_up|))) (let (($s3 (<= 0.0 |age:Webhook.hook_starts|))) (let (($s4 (<= 0.0 |age:CA-17 review|))) (let (($s5 (<= 0.0 |age:held flag|))) (let (($s6 (<= |age:CA-17 review| 20000.0))) (let (($s7 (+ |age:CA-17 review| (* (- 1.0) |age:held flag|)))) (let (($s8 (<= $s7 0.0))) (let (($s9 (<= |age:held flag| 20000.0))) (let (($s10 (+ |age:held flag| (* (- 1.0) |age:CA-17 review|)))) (let (($s11 (<= $s10 0.0))) (let (($s12 (<= 10000.0 |age:held flag|))) (let (($s13 (<= |age:CA-17 review| 30000.0))) (let (($s14 (<= $s7 (- 10000.0)))) (let (($s15 (<= |age:held flag| 40000.0))) (let (($s16 (<= $s10 20000.0))) (let (($s17 (<= 20000.0 |age:held flag|))) (let (($s18 (<= |age:CA-17 review| 40000.0))) (let (($s19 (<= $s7 (- 20000.0)))) (let (($s20 (<= $s10 40000.0))) (let (($s21 (<= 30000.0 |age:held flag|))) (let (($s22 (<= $s7 (- 30000.0)))) (let (($s23 (* (- 1.0) |age:Webhook.hook_starts|))) (let (($s24 (+ |age:CA-17 review| $s23))) (let (($s25 (<= (+ |age:held flag| $s23) 20000.0))) (let (($s26 (<= |age:held flag| 50000.0))) (or (and |AppPod.app_up| $s0 (or (and |Webhook.hook_up| $s1) (and $s2 |Webhook.hook_died| $s1 $s3))) (and (not |AppPod.app_up|) $s0 |AppPod.app_died| (or (and |Webhook.hook_up| (or (and (not |Webhook.hook_died|) $s1 $s4 $s5 $s6 $s8 $s9 $s11) (and |Webhook.hook_died| $s1 (or (and $s4 $s5 $s6 $s8 $s9 $s11) (and $s4 $s12 $s13 $s14 $s15 $s16) (and $s4 $s17 $s18 $s19 (<= |age:held flag| 60000.0) $s20) (and $s4 $s21 $s18 $s22 (<= |age:held flag| 70000.0) (<= $s10 50000.0)))))) (and $s2 |Webhook.hook_died| $s1 (or (and $s3 $s4 $s5 $s6 $s8 $s9 $s11) (and $s3 $s4 $s12 $s13 (<= $s24 0.0) $s14 $s15 $s25 $s16) (and (<= 10000.0 |age:Webhook.hook_starts|) $s4 $s17 $s13 (<= $s24 (- 10000.0)) $s19 $s26 $s25 $s20) (and (<= 20000.0 |age:Webhook.hook_starts|) $s4 $s21 (<= |age:CA-17 review| 10000.0) (<= $s24 (- 20000.0)) $s22 $s26 $s25))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_bare| () Bool false)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_bare| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_bare| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Webhook.hook_up|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Webhook.hook_starts| $delay) |age:Webhook.hook_starts|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |AppPod.app_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-17 review| $delay) |age:CA-17 review|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |AppPod.app_up| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 120000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |AppPod.app_bare| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun |$3.0:AppPod.app_bare| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |$3.0:AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 120000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
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
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (or |held flag| |AppPod.app_bare|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
