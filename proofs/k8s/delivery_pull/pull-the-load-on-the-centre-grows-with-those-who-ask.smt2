;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_pull.stpa",
;;  "content": "sha256:a4e2d7436e34641b1c4b595760ab6ab83f52f7965eed7f01f1187f978f437f4b",
;;  "found by": "k-induction",
;;  "system": "DeliveryPull",
;;  "claim": [
;;   "check",
;;   "pull: the load on the centre grows with those who ask"
;;  ],
;;  "says": "for any pollers, answers: H-2 unreachable iff pollers <= answers",
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
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Origin.change, CA-5 fetch first, CA-5 fetch, CA-5 fetch_as_user first, CA-5 fetch_as_user
; parameters and switches: chosen once
(declare-const pollers Int)
(declare-const answers Int)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 0 answers) (<= 2 pollers) (<= 0 answers) (<= pollers answers)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Origin.unanswered| Int)) Bool (and (<= 2 pollers) (<= 0 answers) (<= pollers answers) (not (< 0 |Origin.unanswered|))))
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
(define-fun |$0.0:Origin.unanswered| () Int (let (($s0 (+ |Origin.unanswered| pollers (* (- 1) answers)))) (ite (<= 0 $s0) $s0 0)))
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
(reset)
; proof 2: where the condition of `iff` does not hold the goal is reached, whatever the values
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const pollers Int)
(declare-const answers Int)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 0 answers) (<= 2 pollers) (<= 0 answers)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= pollers answers))
(define-fun $piece.0 () Bool (let (($s0 (to_real pollers))) (let (($s1 (to_real answers))) (and (<= 2.0 $s0) (<= 0.0 $s1) (< $s1 $s0)))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Origin.unanswered| () Int 0)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) true))
; 0/0/0.0: Origin.period
(define-fun |$0/0/0.0.may| () Bool true)
(define-fun |$0/0/0.0:Origin.unanswered| () Int (let (($s0 (+ |$0/initial:Origin.unanswered| pollers (* (- 1) answers)))) (ite (<= 0 $s0) $s0 0)))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| (< 0 |$0/0/0.0:Origin.unanswered|))))
(set-info :status unsat)
(check-sat)
(pop 1)
