;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/relist.stpa",
;;  "content": "sha256:343457e5ebef68bb7a7439a5963f87da6871afa3f92c1e20698684723c77f702",
;;  "found by": "zones",
;;  "system": "Relist",
;;  "claim": [
;;   "check",
;;   "relist, the API server has the node as it is: ready"
;;  ],
;;  "says": "true leads to Relisted.node_ready within 0s",
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
; only has more room without them: Relisted.start_elsewhere, CA-14 evict_from_node
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.node_ready| Bool)) Bool (not |Relisted.node_ready|))
; timers: when they are active, and how old they may become
; quiet flag
(define-fun $active.1 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-5 report_not_ready
(define-fun $active.2 ((|Relisted.node_ready| Bool) (|quiet flag| Bool)) Bool (and |Relisted.node_ready| |quiet flag|))
; CA-5 report_ready
(define-fun $active.3 ((|Relisted.node_ready| Bool) (|quiet flag| Bool)) Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
; the invariant
(define-fun $invariant ((|Relisted.node_ready| Bool) (|quiet flag| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-3 relist| Real) (|age:quiet flag| Real) (|age:CA-5 report_not_ready| Real) (|age:CA-5 report_ready| Real) (|age:late flag| Real)) Bool (and |Relisted.node_ready| (not |quiet flag|) (not |pending flag|) (not |late flag|) (<= 0.0 |age:CA-3 relist|) (<= 0.0 |age:quiet flag|) (<= |age:CA-3 relist| 120000.0) (<= (+ |age:CA-3 relist| (* (- 1.0) |age:quiet flag|)) 0.0) (<= |age:quiet flag| 120000.0) (<= (+ |age:quiet flag| (* (- 1.0) |age:CA-3 relist|)) 0.0)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Relisted.node_ready| () Bool true)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Relisted.node_ready|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Relisted.node_ready| |$initial:quiet flag| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Relisted.node_ready| Bool)
(declare-const |quiet flag| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-3 relist| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-5 report_not_ready| Real)
(declare-const |age:CA-5 report_ready| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Relisted.node_ready| |quiet flag| |pending flag| |late flag| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:CA-3 relist| $delay) |age:CA-3 relist|))
(define-fun $left.0 () Real $later.0)
(define-fun $now.1 () Bool ($active.1 |quiet flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Relisted.node_ready| |quiet flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 report_not_ready| $delay) |age:CA-5 report_not_ready|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Relisted.node_ready| |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 report_ready| $delay) |age:CA-5 report_ready|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.4 () Real (ite |pending flag| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and true true) (<= (+ |age:CA-3 relist| $delay) 120000.0)) (=> (and $now.1 true) (<= (+ |age:quiet flag| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 report_not_ready| $delay) 10000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 report_ready| $delay) 10000.0))))))
; 0.0: CA-3 relist
(define-fun $0.0.may () Bool (<= 1000.0 $later.0))
(define-fun |$0.0:quiet flag| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Relisted.node_ready|))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |Relisted.node_ready| |$0.0:quiet flag|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$0.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and $0.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 0.0, CA-3 relist
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Relisted.node_ready| |$0.0:quiet flag| $0.0.latch.0 |late flag| 0.0 0.0 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: quiet flag
(define-fun $1.0.may () Bool (and (not |quiet flag|) (<= 180000.0 $later.1)))
(define-fun |$1.0:quiet flag| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Relisted.node_ready|))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |Relisted.node_ready| |$1.0:quiet flag|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and $1.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 1.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Relisted.node_ready| |$1.0:quiet flag| $1.0.latch.0 |late flag| $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 report_not_ready
(define-fun $2.0.may () Bool (and |Relisted.node_ready| |quiet flag|))
(define-fun |$2.0:Relisted.node_ready| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Relisted.node_ready|))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:Relisted.node_ready| |quiet flag|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and $2.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 2.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Relisted.node_ready| |quiet flag| $2.0.latch.0 |late flag| $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 report_ready
(define-fun $3.0.may () Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
(define-fun |$3.0:Relisted.node_ready| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Relisted.node_ready|))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:Relisted.node_ready| |quiet flag|) $now.2) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and $3.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 3.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Relisted.node_ready| |quiet flag| $3.0.latch.0 |late flag| $left.0 $left.1 $3.0.age.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.4)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Relisted.node_ready|))
(define-fun $4.0.age.4 () Real (ite (and $4.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Relisted.node_ready| |quiet flag| $4.0.latch.0 |$4.0:late flag| $left.0 $left.1 $left.2 $left.3 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Relisted.node_ready|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Relisted.node_ready|))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, CA-3 relist
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.1 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Relisted.node_ready| |quiet flag|))
(assert (not ($active.2 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Relisted.node_ready|) (not |quiet flag|)))
(assert (not ($active.3 |Relisted.node_ready| |quiet flag|)))
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
