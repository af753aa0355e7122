;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_push.stpa",
;;  "content": "sha256:d7c3ff423a511d9c99ab140e87a9bc5c75f0cb7709a9b6460ac659e5a8db17ff",
;;  "found by": "k-induction",
;;  "system": "DeliveryPush",
;;  "claim": [
;;   "check",
;;   "push: no agent is a load, however many"
;;  ],
;;  "says": "with delivery = by_push, for any pollers, answers: H-2 unreachable",
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
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Origin.change, CA-30 send
; parameters and switches: chosen once
(declare-const pollers Int)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 2 pollers)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Origin.unanswered| Int)) Bool (and (= |Origin.unanswered| 0) (<= 2 pollers) (not (< 0 |Origin.unanswered|))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Origin.unanswered| () Int 0)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Origin.unanswered|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Origin.unanswered| Int)
(define-fun $holds () Bool ($invariant |Origin.unanswered|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; what is claimed to be unreachable
(define-fun $bad () Bool (< 0 |Origin.unanswered|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
