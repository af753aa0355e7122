;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/descriptors.stpa",
;;  "content": "sha256:e4acf6cff4ac04d691a22cbcaabb61a6d6f73bad0f791a60ffc85216610b8cc7",
;;  "found by": "k-induction",
;;  "system": "Descriptors",
;;  "claim": [
;;   "check",
;;   "descriptors, as designed"
;;  ],
;;  "says": "H-1 unreachable",
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
; the invariant
(define-fun $invariant ((|Files.started| Int) (|Files.refused| Bool)) Bool (and (<= 0 |Files.started|) (<= |Files.started| 4) (not |Files.refused|)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Files.started| () Int 0)
(define-fun |$initial:Files.refused| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Files.started| |$initial:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Files.started| Int)
(declare-const |Files.refused| Bool)
(define-fun $holds () Bool ($invariant |Files.started| |Files.refused|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; 0.0: Files.open_file
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Files.refused| () Bool (or |Files.refused| (<= 400 (* 75 |Files.started|))))
; obligation: consecution of 0.0, Files.open_file
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Files.started| |$0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 start_container
(define-fun $1.0.may () Bool (< |Files.started| 4))
(define-fun |$1.0:Files.started| () Int (+ |Files.started| 1))
; obligation: consecution of 1.0, CA-8 start_container
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Files.started| |Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Files.refused|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
