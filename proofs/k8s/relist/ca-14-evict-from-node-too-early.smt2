;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/relist.stpa",
;;  "content": "sha256:343457e5ebef68bb7a7439a5963f87da6871afa3f92c1e20698684723c77f702",
;;  "found by": "zones",
;;  "system": "Relist",
;;  "claim": [
;;   "no uca",
;;   "CA-14 evict_from_node too early"
;;  ],
;;  "says": "CA-14 evict_from_node too early, by its own deviation, is no cause of H-1",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "deviation CA-14 evict_from_node too early"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with deviation CA-14 evict_from_node too early
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Relisted.start_elsewhere
(define-fun $active.0 ((|Relisted.its_pods| Int)) Bool (= |Relisted.its_pods| 1))
; quiet flag
(define-fun $active.2 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-5 report_not_ready
(define-fun $active.3 ((|Relisted.node_ready| Bool) (|quiet flag| Bool)) Bool (and |Relisted.node_ready| |quiet flag|))
; CA-5 report_ready
(define-fun $active.4 ((|Relisted.node_ready| Bool) (|quiet flag| Bool)) Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
; CA-14 evict_from_node
(define-fun $active.5 ((|Relisted.node_ready| Bool)) Bool (not |Relisted.node_ready|))
; held flag
(define-fun $active.6 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Relisted.node_ready| Bool) (|Relisted.its_pods| Int) (|quiet flag| Bool) (|held flag| Bool) (|hazard over| Bool) (|age:Relisted.start_elsewhere| Real) (|age:CA-3 relist| Real) (|age:quiet flag| Real) (|age:CA-5 report_not_ready| Real) (|age:CA-5 report_ready| Real) (|age:CA-14 evict_from_node| Real) (|age:held flag| Real)) Bool (and |Relisted.node_ready| (= |Relisted.its_pods| 0) (not |quiet flag|) (not |held flag|) (not |hazard over|) (<= 0.0 |age:CA-3 relist|) (<= 0.0 |age:quiet flag|) (<= |age:CA-3 relist| 120000.0) (<= (+ |age:CA-3 relist| (* (- 1.0) |age:quiet flag|)) 0.0) (<= |age:quiet flag| 120000.0) (<= (+ |age:quiet flag| (* (- 1.0) |age:CA-3 relist|)) 0.0)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Relisted.node_ready| () Bool true)
(define-fun |$initial:Relisted.its_pods| () Int 0)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Relisted.its_pods| |$initial:Relisted.node_ready| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Relisted.node_ready| |$initial:Relisted.its_pods| |$initial:quiet flag| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Relisted.node_ready| Bool)
(declare-const |Relisted.its_pods| Int)
(declare-const |quiet flag| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Relisted.start_elsewhere| Real)
(declare-const |age:CA-3 relist| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-5 report_not_ready| Real)
(declare-const |age:CA-5 report_ready| Real)
(declare-const |age:CA-14 evict_from_node| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Relisted.its_pods|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Relisted.start_elsewhere| $delay) |age:Relisted.start_elsewhere|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite true (+ |age:CA-3 relist| $delay) |age:CA-3 relist|))
(define-fun $left.1 () Real $later.1)
(define-fun $now.2 () Bool ($active.2 |quiet flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Relisted.node_ready| |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 report_not_ready| $delay) |age:CA-5 report_not_ready|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Relisted.node_ready| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-5 report_ready| $delay) |age:CA-5 report_ready|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |Relisted.node_ready|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-14 evict_from_node| $delay) |age:CA-14 evict_from_node|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Relisted.start_elsewhere| $delay) 30000.0)) (=> (and true true) (<= (+ |age:CA-3 relist| $delay) 120000.0)) (=> (and $now.2 true) (<= (+ |age:quiet flag| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 report_not_ready| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-5 report_ready| $delay) 10000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 evict_from_node| $delay) 305000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Relisted.start_elsewhere
(define-fun $0.0.may () Bool (= |Relisted.its_pods| 1))
(define-fun |$0.0:Relisted.its_pods| () Int 2)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |$0.0:Relisted.its_pods| |Relisted.node_ready| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Relisted.node_ready| |$0.0:Relisted.its_pods| |quiet flag| $0.0.latch.0 $0.0.latch.1 0.0 $left.1 $left.2 $left.3 $left.4 $left.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 relist
(define-fun $1.0.may () Bool (<= 1000.0 $later.1))
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$1.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$1.0:quiet flag| $1.0.latch.0 $1.0.latch.1 $left.0 0.0 0.0 $1.0.age.3 $1.0.age.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: quiet flag
(define-fun $2.0.may () Bool (and (not |quiet flag|) (<= 180000.0 $later.2)))
(define-fun |$2.0:quiet flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$2.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$2.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$2.0:quiet flag| $2.0.latch.0 $2.0.latch.1 $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $left.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 report_not_ready
(define-fun $3.0.may () Bool (and |Relisted.node_ready| |quiet flag|))
(define-fun |$3.0:Relisted.node_ready| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$3.0:Relisted.node_ready| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Relisted.node_ready| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |$3.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$3.0:Relisted.node_ready| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 $left.2 0.0 $3.0.age.4 $3.0.age.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 report_ready
(define-fun $4.0.may () Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
(define-fun |$4.0:Relisted.node_ready| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$4.0:Relisted.node_ready| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Relisted.node_ready| |quiet flag|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |$4.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$4.0:Relisted.node_ready| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $left.2 $4.0.age.3 0.0 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 evict_from_node
(define-fun $5.0.may () Bool (not |Relisted.node_ready|))
(define-fun |$5.0:Relisted.its_pods| () Int (ite (= |Relisted.its_pods| 0) 1 |Relisted.its_pods|))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |$5.0:Relisted.its_pods|) $now.0) $later.0 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |$5.0:Relisted.its_pods| |Relisted.node_ready| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Relisted.node_ready| |$5.0:Relisted.its_pods| |quiet flag| $5.0.latch.0 $5.0.latch.1 $5.0.age.0 $left.1 $left.2 $left.3 $left.4 0.0 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)) (<= 60000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |$6.0:held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |hazard over| $6.0.latch.0))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $6.0.latch.0 $6.0.latch.1 $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Relisted.its_pods| 1))
(assert (not ($active.0 |Relisted.its_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.2 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Relisted.node_ready| |quiet flag|))
(assert (not ($active.3 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Relisted.node_ready|) (not |quiet flag|)))
(assert (not ($active.4 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Relisted.node_ready|))
(assert (not ($active.5 |Relisted.node_ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)))
(assert (not ($active.6 |Relisted.its_pods| |Relisted.node_ready| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
