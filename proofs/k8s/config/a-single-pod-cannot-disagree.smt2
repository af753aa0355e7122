;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/config.stpa",
;;  "content": "sha256:786994d23c52ffde3b920a5cc291757b52f1d5efcaa809048cd0ce3cb8ce09a3",
;;  "found by": "k-induction",
;;  "system": "Config",
;;  "claim": [
;;   "check",
;;   "a single pod cannot disagree"
;;  ],
;;  "says": "with recreate = 8760h, config_pods = 1: H-3 unreachable",
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
; only has more room without them: Keys.activate, Reader[1].crash, CA-13 edit, CA-13 restart, CA-14 replace_pod
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Session.answer| Int)) Bool (and (<= 0 |Session.answer|) (<= |Session.answer| 2) (not (= |Session.answer| 2))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Session.answer| () Int 0)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Session.answer|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Session.answer| Int)
(define-fun $holds () Bool ($invariant |Session.answer|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; 0.0: Session.present (p = 1, q = 1)
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Session.answer| () Int 1)
; obligation: consecution of 0.0, Session.present (p = 1, q = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Session.answer|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (= |Session.answer| 2))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
