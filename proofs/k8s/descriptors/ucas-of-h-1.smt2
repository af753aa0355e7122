;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/descriptors.stpa",
;;  "content": "sha256:e4acf6cff4ac04d691a22cbcaabb61a6d6f73bad0f791a60ffc85216610b8cc7",
;;  "found by": "Spacer",
;;  "system": "Descriptors",
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
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-171": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-3 without showing UCA-171
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const containers Int)
(declare-const files_max Int)
(declare-const |permit UCA-171| Bool)
(define-fun $chosen () Bool (and (and (<= 0 containers) (<= containers 40)) (<= 0 files_max) (or (= containers 4) (= containers 8)) (or (= files_max 400) (= files_max 100)) (not |permit UCA-171|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Files.refused| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Files.refused|))
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Files.started| Int) (|Files.refused| Bool) (|hazard over| Bool) (|shown UCA-171| Bool)) Bool (and (<= 0 containers) (<= containers 40) (<= 0 files_max) (or (= containers 4) (= containers 8)) (or (= files_max 400) (= files_max 100)) (not |permit UCA-171|) (= |hazard over| (or |hazard over| |Files.refused|)) (or |shown UCA-171| (not |Files.refused|)) (or |shown UCA-171| (not |hazard over|)) (or |shown UCA-171| (not (<= 0 (+ (* 75 |Files.started|) (* (- 1) files_max))))) (<= 0 |Files.started|) (<= |Files.started| containers)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Files.started| () Int 0)
(define-fun |$initial:Files.refused| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-171| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Files.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Files.started| |$initial:Files.refused| $initial.latch.0 |$initial:shown UCA-171|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Files.started| Int)
(declare-const |Files.refused| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-171| Bool)
(define-fun $holds () Bool ($invariant |Files.started| |Files.refused| |hazard over| |shown UCA-171|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; 0.0: Files.open_file
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Files.refused| () Bool (or |Files.refused| (<= files_max (* 75 |Files.started|))))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Files.refused| |hazard over|))
; obligation: consecution of 0.0, Files.open_file
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Files.started| |$0.0:Files.refused| $0.0.latch.0 |shown UCA-171|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 start_container
(define-fun $1.0.may () Bool (< |Files.started| containers))
(define-fun |$1.0:Files.started| () Int (+ |Files.started| 1))
(define-fun |$1.0:shown UCA-171| () Bool (or |shown UCA-171| (and (not |hazard over|) (<= files_max (+ (* 75 |Files.started|) 75)))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |Files.refused| |hazard over|))
; obligation: consecution of 1.0, CA-8 start_container
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Files.started| |Files.refused| $1.0.latch.0 |$1.0:shown UCA-171|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-171|) |permit UCA-171|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
