;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_pull.stpa",
;;  "content": "sha256:a4e2d7436e34641b1c4b595760ab6ab83f52f7965eed7f01f1187f978f437f4b",
;;  "found by": "k-induction",
;;  "system": "DeliveryPull",
;;  "claim": [
;;   "check",
;;   "pull, as designed: all are answered"
;;  ],
;;  "says": "H-2 unreachable",
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
; only has more room without them: Origin.change, CA-5 fetch first, CA-5 fetch, CA-5 fetch_as_user first, CA-5 fetch_as_user
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Origin.unanswered| Int)) Bool (not (< 0 |Origin.unanswered|)))
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
; 0.0: Origin.period
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Origin.unanswered| () Int (let (($s0 (+ |Origin.unanswered| (- 300)))) (ite (<= 0 $s0) $s0 0)))
; obligation: consecution of 0.0, Origin.period
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Origin.unanswered|)))
(set-info :status unsat)
(check-sat)
(pop 1)
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
