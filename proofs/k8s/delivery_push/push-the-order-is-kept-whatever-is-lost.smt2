;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_push.stpa",
;;  "content": "sha256:d7c3ff423a511d9c99ab140e87a9bc5c75f0cb7709a9b6460ac659e5a8db17ff",
;;  "found by": "k-induction",
;;  "system": "DeliveryPush",
;;  "claim": [
;;   "check",
;;   "push: the order is kept, whatever is lost"
;;  ],
;;  "says": "with delivery = by_push, tolerates = 0s, HS-12: H-3 unreachable",
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
; timers: when they are active, and how old they may become
; CA-30 send
(define-fun $active.0 ((|Origin.changed| Bool) (|Sites.told| Int)) Bool (and |Origin.changed| (< |Sites.told| 3)))
; the invariant
(define-fun $invariant ((|Origin.changed| Bool) (|Sites.told| Int) (|Sites.provider_asked| Bool) (|Sites.user_asked| Bool) (|CA-30 send high| Real) (|age:CA-30 send| Real)) Bool (and (not |Sites.provider_asked|) (not |Sites.user_asked|) (<= 0 |Sites.told|) (<= |Sites.told| 3) (not (and (or |Sites.user_asked| (<= 3 |Sites.told|)) (not (or |Sites.provider_asked| (<= 1 |Sites.told|)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Origin.changed| () Bool false)
(define-fun |$initial:Sites.told| () Int 0)
(define-fun |$initial:Sites.provider_asked| () Bool false)
(define-fun |$initial:Sites.user_asked| () Bool false)
(define-fun |$initial:CA-30 send high| () Real 0.0)
(define-fun $initially () Bool true)
(define-fun |$initial.capture.0:CA-30 send high| () Real (ite (= |$initial:Sites.told| 1) 49000.0 500.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Origin.changed| |$initial:Sites.told| |$initial:Sites.provider_asked| |$initial:Sites.user_asked| |$initial.capture.0:CA-30 send high| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Origin.changed| Bool)
(declare-const |Sites.told| Int)
(declare-const |Sites.provider_asked| Bool)
(declare-const |Sites.user_asked| Bool)
(declare-const |CA-30 send high| Real)
(declare-const |age:CA-30 send| Real)
(define-fun $holds () Bool ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-30 send high| |age:CA-30 send|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Origin.changed| |Sites.told|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-30 send| $delay) |age:CA-30 send|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; 0.0: Origin.change
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Origin.changed| () Bool true)
(define-fun |$0.0.capture.0:CA-30 send high| () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) (not $now.0)) (ite (= |Sites.told| 1) 49000.0 500.0) |CA-30 send high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) $now.0) $later.0 0.0))
; obligation: consecution of 0.0, Origin.change
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |$0.0.capture.0:CA-30 send high| $0.0.age.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-30 send
(define-fun $1.0.may () Bool (and |Origin.changed| (< |Sites.told| 3)))
(define-fun |$1.0:Sites.told| () Int (+ |Sites.told| 1))
(define-fun |$1.0.capture.0:CA-30 send high| () Real (ite (= |$1.0:Sites.told| 1) 49000.0 500.0))
; obligation: consecution of 1.0, CA-30 send
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Origin.changed| |$1.0:Sites.told| |Sites.provider_asked| |Sites.user_asked| |$1.0.capture.0:CA-30 send high| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-30 send
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Origin.changed| (< |Sites.told| 3)))
(assert (not ($active.0 |Origin.changed| |Sites.told|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and (or |Sites.user_asked| (<= 3 |Sites.told|)) (not (or |Sites.provider_asked| (<= 1 |Sites.told|)))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
