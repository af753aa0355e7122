;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/relist.stpa",
;;  "content": "sha256:343457e5ebef68bb7a7439a5963f87da6871afa3f92c1e20698684723c77f702",
;;  "found by": "Spacer",
;;  "system": "Relist",
;;  "claim": [
;;   "check",
;;   "how long a relist may take"
;;  ],
;;  "says": "for any relist_limit: H-1 unreachable iff relist_limit < pleg_limit + node_patience - report_each",
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
;;      2,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      6,
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
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const relist_limit Real)
(define-fun $chosen () Bool (and (<= 1000.0 relist_limit) (<= 1000.0 relist_limit) (< relist_limit 230000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
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
(define-fun $invariant ((|Relisted.node_ready| Bool) (|Relisted.its_pods| Int) (|quiet flag| Bool) (|held flag| Bool) (|age:Relisted.start_elsewhere| Real) (|age:CA-3 relist| Real) (|age:quiet flag| Real) (|age:CA-5 report_not_ready| Real) (|age:CA-5 report_ready| Real) (|age:CA-14 evict_from_node| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Relisted.its_pods| 1))) (let (($s1 (not |quiet flag|))) (let (($s2 (and |Relisted.node_ready| |quiet flag|))) (let (($s3 (not |Relisted.node_ready|))) (let (($s4 (and $s3 $s1))) (let (($s5 (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))))) (let (($s6 (not |held flag|))) (let (($s7 (and $s5 $s6))) (let (($s8 (* (- 1.0) |age:held flag|))) (let (($s9 (* (- 1.0) relist_limit))) (let (($s10 (* (- 1.0) |age:quiet flag|))) (let (($s11 (not (<= 1 |Relisted.its_pods|)))) (and (<= 1000.0 relist_limit) (< relist_limit 230000.0) (<= 0.0 |age:Relisted.start_elsewhere|) (or $s0 (<= |age:Relisted.start_elsewhere| 0.0)) (or (not $s0) (<= |age:Relisted.start_elsewhere| 30000.0)) (<= 0.0 |age:CA-3 relist|) (<= |age:CA-3 relist| relist_limit) (<= 0.0 |age:quiet flag|) (or $s1 (<= |age:quiet flag| 0.0)) (or |quiet flag| (<= |age:quiet flag| 180000.0)) (<= 0.0 |age:CA-5 report_not_ready|) (or $s2 (<= |age:CA-5 report_not_ready| 0.0)) (or (not $s2) (<= |age:CA-5 report_not_ready| 10000.0)) (<= 0.0 |age:CA-5 report_ready|) (or $s4 (<= |age:CA-5 report_ready| 0.0)) (or (not $s4) (<= |age:CA-5 report_ready| 10000.0)) (<= 0.0 |age:CA-14 evict_from_node|) (or $s3 (<= |age:CA-14 evict_from_node| 0.0)) (or |Relisted.node_ready| (<= |age:CA-14 evict_from_node| 305000.0)) (<= 0.0 |age:held flag|) (or $s7 (<= |age:held flag| 0.0)) (or (not $s7) (<= |age:held flag| 60000.0)) (= |held flag| (and |held flag| $s5)) (or |Relisted.node_ready| $s1 (not (<= (+ |age:CA-3 relist| $s8 $s9) (- 50000.0))) (not (<= |Relisted.its_pods| 0))) $s6 (not (<= 230000.0 relist_limit)) (<= (+ |age:CA-14 evict_from_node| $s8) 245000.0) (not (<= |Relisted.its_pods| (- 1))) (not (<= 60000.0 |age:held flag|)) (or $s1 (not (<= (+ |age:CA-3 relist| $s9) (- 50000.0)))) (not (<= (+ |age:CA-3 relist| $s10 $s9) (- 230000.0))) (or |quiet flag| $s11) (or |Relisted.node_ready| |quiet flag| (not (<= (+ |age:CA-5 report_ready| $s8) (- 50000.0))) (not (<= |Relisted.its_pods| 1))) (or |quiet flag| (not (<= 180000.0 |age:quiet flag|))) (or |Relisted.node_ready| (not (<= 290000.0 (+ |age:CA-14 evict_from_node| (* (- 1.0) |age:CA-5 report_ready|))))) (not (<= |age:CA-5 report_ready| (- 170000.0))) (or |Relisted.node_ready| |quiet flag| (not (<= (+ |age:CA-5 report_ready| $s10) (- 170000.0)))) (or $s1 $s11) (or |Relisted.node_ready| $s1 (not (<= 60000.0 (+ |age:CA-14 evict_from_node| (* (- 1.0) |age:CA-3 relist|) relist_limit)))) (<= 0 |Relisted.its_pods|) (<= |Relisted.its_pods| 2)))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Relisted.node_ready| () Bool true)
(define-fun |$initial:Relisted.its_pods| () Int 0)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Relisted.its_pods| |$initial:Relisted.node_ready| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Relisted.node_ready| |$initial:Relisted.its_pods| |$initial:quiet flag| $initial.latch.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Relisted.node_ready| Bool)
(declare-const |Relisted.its_pods| Int)
(declare-const |quiet flag| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Relisted.start_elsewhere| Real)
(declare-const |age:CA-3 relist| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-5 report_not_ready| Real)
(declare-const |age:CA-5 report_ready| Real)
(declare-const |age:CA-14 evict_from_node| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Relisted.start_elsewhere| $delay) 30000.0)) (=> (and true true) (<= (+ |age:CA-3 relist| $delay) relist_limit)) (=> (and $now.2 true) (<= (+ |age:quiet flag| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 report_not_ready| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-5 report_ready| $delay) 10000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 evict_from_node| $delay) 305000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Relisted.start_elsewhere
(define-fun $0.0.may () Bool (= |Relisted.its_pods| 1))
(define-fun |$0.0:Relisted.its_pods| () Int 2)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |$0.0:Relisted.its_pods| |Relisted.node_ready| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Relisted.node_ready| |$0.0:Relisted.its_pods| |quiet flag| $0.0.latch.0 0.0 $left.1 $left.2 $left.3 $left.4 $left.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 relist
(define-fun $1.0.may () Bool (<= 1000.0 $later.1))
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$1.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$1.0:quiet flag| $1.0.latch.0 $left.0 0.0 0.0 $1.0.age.3 $1.0.age.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: quiet flag
(define-fun $2.0.may () Bool (and (not |quiet flag|) (<= 180000.0 $later.2)))
(define-fun |$2.0:quiet flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$2.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$2.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$2.0:quiet flag| $2.0.latch.0 $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $left.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 report_not_ready
(define-fun $3.0.may () Bool (and |Relisted.node_ready| |quiet flag|))
(define-fun |$3.0:Relisted.node_ready| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$3.0:Relisted.node_ready| |held flag|))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Relisted.node_ready| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |$3.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$3.0:Relisted.node_ready| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $3.0.latch.0 $left.0 $left.1 $left.2 0.0 $3.0.age.4 $3.0.age.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 report_ready
(define-fun $4.0.may () Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
(define-fun |$4.0:Relisted.node_ready| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$4.0:Relisted.node_ready| |held flag|))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Relisted.node_ready| |quiet flag|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |$4.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$4.0:Relisted.node_ready| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $4.0.latch.0 $left.0 $left.1 $left.2 $4.0.age.3 0.0 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 evict_from_node
(define-fun $5.0.may () Bool (and (not |Relisted.node_ready|) (<= 300000.0 $later.5)))
(define-fun |$5.0:Relisted.its_pods| () Int (ite (= |Relisted.its_pods| 0) 1 |Relisted.its_pods|))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |$5.0:Relisted.its_pods|) $now.0) $later.0 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |$5.0:Relisted.its_pods| |Relisted.node_ready| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Relisted.node_ready| |$5.0:Relisted.its_pods| |quiet flag| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 $left.3 $left.4 0.0 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)) (<= 60000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |$6.0:held flag|))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $6.0.latch.0 $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0)))
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
(define-fun $bad () Bool |held flag|)
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
(declare-const relist_limit Real)
(define-fun $chosen () Bool (and (<= 1000.0 relist_limit) (<= 1000.0 relist_limit)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
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
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< relist_limit 230000.0))
(define-fun $piece.0 () Bool (<= 240000.0 relist_limit))
(define-fun $piece.1 () Bool (<= 230000.0 relist_limit))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Relisted.node_ready| () Bool true)
(define-fun |$0/initial:Relisted.its_pods| () Int 0)
(define-fun |$0/initial:quiet flag| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Relisted.its_pods| |$0/initial:Relisted.node_ready| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 180000.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Relisted.its_pods|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite true (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real |$0/0/later.1|)
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:quiet flag|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Relisted.node_ready| |$0/initial:quiet flag|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Relisted.node_ready| |$0/initial:quiet flag|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/now.5| () Bool ($active.5 |$0/initial:Relisted.node_ready|))
(define-fun |$0/0/later.5| () Real (ite |$0/0/now.5| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.5| () Real (ite |$0/0/now.5| |$0/0/later.5| 0.0))
(define-fun |$0/0/now.6| () Bool ($active.6 |$0/initial:Relisted.its_pods| |$0/initial:Relisted.node_ready| |$0/initial.latch.0|))
(define-fun |$0/0/later.6| () Real (ite |$0/0/now.6| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.6| () Real (ite |$0/0/now.6| |$0/0/later.6| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 30000.0)) (=> (and true true) (<= (+ 0.0 |$0/0/delay|) relist_limit)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 180000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.5| true) (<= (+ 0.0 |$0/0/delay|) 305000.0)) (=> (and |$0/0/now.6| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/2.0: quiet flag
(define-fun |$0/0/2.0.may| () Bool (and (not |$0/initial:quiet flag|) (<= 180000.0 |$0/0/later.2|)))
(define-fun |$0/0/2.0:quiet flag| () Bool true)
(define-fun |$0/0/2.0.latch.0| () Bool ($latch.0 |$0/initial:Relisted.its_pods| |$0/initial:Relisted.node_ready| |$0/initial.latch.0|))
(define-fun |$0/0/2.0.age.3| () Real (ite (and ($active.3 |$0/initial:Relisted.node_ready| |$0/0/2.0:quiet flag|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun |$0/0/2.0.age.4| () Real (ite (and ($active.4 |$0/initial:Relisted.node_ready| |$0/0/2.0:quiet flag|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun |$0/0/2.0.age.6| () Real (ite (and ($active.6 |$0/initial:Relisted.its_pods| |$0/initial:Relisted.node_ready| |$0/0/2.0.latch.0|) |$0/0/now.6|) |$0/0/later.6| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Relisted.its_pods|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite true (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real |$0/1/later.1|)
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/2.0:quiet flag|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:Relisted.node_ready| |$0/0/2.0:quiet flag|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/2.0.age.3| |$0/1/delay|) |$0/0/2.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:Relisted.node_ready| |$0/0/2.0:quiet flag|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/2.0.age.4| |$0/1/delay|) |$0/0/2.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/now.5| () Bool ($active.5 |$0/initial:Relisted.node_ready|))
(define-fun |$0/1/later.5| () Real (ite |$0/1/now.5| (+ |$0/0/left.5| |$0/1/delay|) |$0/0/left.5|))
(define-fun |$0/1/left.5| () Real (ite |$0/1/now.5| |$0/1/later.5| 0.0))
(define-fun |$0/1/now.6| () Bool ($active.6 |$0/initial:Relisted.its_pods| |$0/initial:Relisted.node_ready| |$0/0/2.0.latch.0|))
(define-fun |$0/1/later.6| () Real (ite |$0/1/now.6| (+ |$0/0/2.0.age.6| |$0/1/delay|) |$0/0/2.0.age.6|))
(define-fun |$0/1/left.6| () Real (ite |$0/1/now.6| |$0/1/later.6| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 30000.0)) (=> (and true true) (<= (+ |$0/0/left.1| |$0/1/delay|) relist_limit)) (=> (and |$0/1/now.2| true) (<= (+ 0.0 |$0/1/delay|) 180000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/2.0.age.3| |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/2.0.age.4| |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.5| true) (<= (+ |$0/0/left.5| |$0/1/delay|) 305000.0)) (=> (and |$0/1/now.6| true) (<= (+ |$0/0/2.0.age.6| |$0/1/delay|) 60000.0))))))
; 0/1/3.0: CA-5 report_not_ready
(define-fun |$0/1/3.0.may| () Bool (and |$0/initial:Relisted.node_ready| |$0/0/2.0:quiet flag|))
(define-fun |$0/1/3.0:Relisted.node_ready| () Bool false)
(define-fun |$0/1/3.0.latch.0| () Bool ($latch.0 |$0/initial:Relisted.its_pods| |$0/1/3.0:Relisted.node_ready| |$0/0/2.0.latch.0|))
(define-fun |$0/1/3.0.age.4| () Real (ite (and ($active.4 |$0/1/3.0:Relisted.node_ready| |$0/0/2.0:quiet flag|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun |$0/1/3.0.age.5| () Real (ite (and ($active.5 |$0/1/3.0:Relisted.node_ready|) |$0/1/now.5|) |$0/1/later.5| 0.0))
(define-fun |$0/1/3.0.age.6| () Real (ite (and ($active.6 |$0/initial:Relisted.its_pods| |$0/1/3.0:Relisted.node_ready| |$0/1/3.0.latch.0|) |$0/1/now.6|) |$0/1/later.6| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.1 60000.0))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/initial:Relisted.its_pods|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/later.1| () Real (ite true (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real |$0/2/later.1|)
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/0/2.0:quiet flag|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/1/3.0:Relisted.node_ready| |$0/0/2.0:quiet flag|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/1/3.0:Relisted.node_ready| |$0/0/2.0:quiet flag|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/3.0.age.4| |$0/2/delay|) |$0/1/3.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/now.5| () Bool ($active.5 |$0/1/3.0:Relisted.node_ready|))
(define-fun |$0/2/later.5| () Real (ite |$0/2/now.5| (+ |$0/1/3.0.age.5| |$0/2/delay|) |$0/1/3.0.age.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/2/now.5| |$0/2/later.5| 0.0))
(define-fun |$0/2/now.6| () Bool ($active.6 |$0/initial:Relisted.its_pods| |$0/1/3.0:Relisted.node_ready| |$0/1/3.0.latch.0|))
(define-fun |$0/2/later.6| () Real (ite |$0/2/now.6| (+ |$0/1/3.0.age.6| |$0/2/delay|) |$0/1/3.0.age.6|))
(define-fun |$0/2/left.6| () Real (ite |$0/2/now.6| |$0/2/later.6| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ |$0/1/left.0| |$0/2/delay|) 30000.0)) (=> (and true true) (<= (+ |$0/1/left.1| |$0/2/delay|) relist_limit)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) 180000.0)) (=> (and |$0/2/now.3| true) (<= (+ 0.0 |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/3.0.age.4| |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.5| true) (<= (+ |$0/1/3.0.age.5| |$0/2/delay|) 305000.0)) (=> (and |$0/2/now.6| true) (<= (+ |$0/1/3.0.age.6| |$0/2/delay|) 60000.0))))))
; 0/2/6.0: held flag
(define-fun |$0/2/6.0.may| () Bool (and (and (not (or (and |$0/1/3.0:Relisted.node_ready| (= |$0/initial:Relisted.its_pods| 0)) (= |$0/initial:Relisted.its_pods| 2))) (not |$0/1/3.0.latch.0|)) (<= 60000.0 |$0/2/later.6|)))
(define-fun |$0/2/6.0:held flag| () Bool true)
(define-fun |$0/2/6.0.latch.0| () Bool ($latch.0 |$0/initial:Relisted.its_pods| |$0/1/3.0:Relisted.node_ready| |$0/2/6.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/1/may-wait| |$0/1/3.0.may| |$0/2/may-wait| |$0/2/6.0.may| |$0/2/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Relisted.node_ready| () Bool true)
(define-fun |$1/initial:Relisted.its_pods| () Int 0)
(define-fun |$1/initial:quiet flag| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Relisted.its_pods| |$1/initial:Relisted.node_ready| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 180000.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Relisted.its_pods|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/later.1| () Real (ite true (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real |$1/0/later.1|)
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:quiet flag|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:Relisted.node_ready| |$1/initial:quiet flag|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/now.4| () Bool ($active.4 |$1/initial:Relisted.node_ready| |$1/initial:quiet flag|))
(define-fun |$1/0/later.4| () Real (ite |$1/0/now.4| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.4| () Real (ite |$1/0/now.4| |$1/0/later.4| 0.0))
(define-fun |$1/0/now.5| () Bool ($active.5 |$1/initial:Relisted.node_ready|))
(define-fun |$1/0/later.5| () Real (ite |$1/0/now.5| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.5| () Real (ite |$1/0/now.5| |$1/0/later.5| 0.0))
(define-fun |$1/0/now.6| () Bool ($active.6 |$1/initial:Relisted.its_pods| |$1/initial:Relisted.node_ready| |$1/initial.latch.0|))
(define-fun |$1/0/later.6| () Real (ite |$1/0/now.6| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.6| () Real (ite |$1/0/now.6| |$1/0/later.6| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 30000.0)) (=> (and true true) (<= (+ 0.0 |$1/0/delay|) relist_limit)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 180000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.4| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.5| true) (<= (+ 0.0 |$1/0/delay|) 305000.0)) (=> (and |$1/0/now.6| true) (<= (+ 0.0 |$1/0/delay|) 60000.0))))))
; 1/0/2.0: quiet flag
(define-fun |$1/0/2.0.may| () Bool (and (not |$1/initial:quiet flag|) (<= 180000.0 |$1/0/later.2|)))
(define-fun |$1/0/2.0:quiet flag| () Bool true)
(define-fun |$1/0/2.0.latch.0| () Bool ($latch.0 |$1/initial:Relisted.its_pods| |$1/initial:Relisted.node_ready| |$1/initial.latch.0|))
(define-fun |$1/0/2.0.age.3| () Real (ite (and ($active.3 |$1/initial:Relisted.node_ready| |$1/0/2.0:quiet flag|) |$1/0/now.3|) |$1/0/later.3| 0.0))
(define-fun |$1/0/2.0.age.4| () Real (ite (and ($active.4 |$1/initial:Relisted.node_ready| |$1/0/2.0:quiet flag|) |$1/0/now.4|) |$1/0/later.4| 0.0))
(define-fun |$1/0/2.0.age.6| () Real (ite (and ($active.6 |$1/initial:Relisted.its_pods| |$1/initial:Relisted.node_ready| |$1/0/2.0.latch.0|) |$1/0/now.6|) |$1/0/later.6| 0.0))
(define-fun $time.1.1 () Real (ite (<= $time.1.0 (- 59000.0)) (- 59000.0) $time.1.0))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Relisted.its_pods|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/later.1| () Real (ite true (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real |$1/1/later.1|)
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/0/2.0:quiet flag|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/initial:Relisted.node_ready| |$1/0/2.0:quiet flag|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/2.0.age.3| |$1/1/delay|) |$1/0/2.0.age.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/now.4| () Bool ($active.4 |$1/initial:Relisted.node_ready| |$1/0/2.0:quiet flag|))
(define-fun |$1/1/later.4| () Real (ite |$1/1/now.4| (+ |$1/0/2.0.age.4| |$1/1/delay|) |$1/0/2.0.age.4|))
(define-fun |$1/1/left.4| () Real (ite |$1/1/now.4| |$1/1/later.4| 0.0))
(define-fun |$1/1/now.5| () Bool ($active.5 |$1/initial:Relisted.node_ready|))
(define-fun |$1/1/later.5| () Real (ite |$1/1/now.5| (+ |$1/0/left.5| |$1/1/delay|) |$1/0/left.5|))
(define-fun |$1/1/left.5| () Real (ite |$1/1/now.5| |$1/1/later.5| 0.0))
(define-fun |$1/1/now.6| () Bool ($active.6 |$1/initial:Relisted.its_pods| |$1/initial:Relisted.node_ready| |$1/0/2.0.latch.0|))
(define-fun |$1/1/later.6| () Real (ite |$1/1/now.6| (+ |$1/0/2.0.age.6| |$1/1/delay|) |$1/0/2.0.age.6|))
(define-fun |$1/1/left.6| () Real (ite |$1/1/now.6| |$1/1/later.6| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) 30000.0)) (=> (and true true) (<= (+ |$1/0/left.1| |$1/1/delay|) relist_limit)) (=> (and |$1/1/now.2| true) (<= (+ 0.0 |$1/1/delay|) 180000.0)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/2.0.age.3| |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.4| true) (<= (+ |$1/0/2.0.age.4| |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.5| true) (<= (+ |$1/0/left.5| |$1/1/delay|) 305000.0)) (=> (and |$1/1/now.6| true) (<= (+ |$1/0/2.0.age.6| |$1/1/delay|) 60000.0))))))
; 1/1/3.0: CA-5 report_not_ready
(define-fun |$1/1/3.0.may| () Bool (and |$1/initial:Relisted.node_ready| |$1/0/2.0:quiet flag|))
(define-fun |$1/1/3.0:Relisted.node_ready| () Bool false)
(define-fun |$1/1/3.0.latch.0| () Bool ($latch.0 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/0/2.0.latch.0|))
(define-fun |$1/1/3.0.age.4| () Real (ite (and ($active.4 |$1/1/3.0:Relisted.node_ready| |$1/0/2.0:quiet flag|) |$1/1/now.4|) |$1/1/later.4| 0.0))
(define-fun |$1/1/3.0.age.5| () Real (ite (and ($active.5 |$1/1/3.0:Relisted.node_ready|) |$1/1/now.5|) |$1/1/later.5| 0.0))
(define-fun |$1/1/3.0.age.6| () Real (ite (and ($active.6 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/1/3.0.latch.0|) |$1/1/now.6|) |$1/1/later.6| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.1 50000.0))) (let (($s1 (ite (<= $s0 1000.0) 1000.0 $s0))) (let (($s2 (+ (* (- 1.0) relist_limit) $time.1.1 60000.0))) (ite (<= $s1 $s2) $s2 $s1)))))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/initial:Relisted.its_pods|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ |$1/1/left.0| |$1/2/delay|) |$1/1/left.0|))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/later.1| () Real (ite true (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real |$1/2/later.1|)
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/0/2.0:quiet flag|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/1/3.0:Relisted.node_ready| |$1/0/2.0:quiet flag|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/now.4| () Bool ($active.4 |$1/1/3.0:Relisted.node_ready| |$1/0/2.0:quiet flag|))
(define-fun |$1/2/later.4| () Real (ite |$1/2/now.4| (+ |$1/1/3.0.age.4| |$1/2/delay|) |$1/1/3.0.age.4|))
(define-fun |$1/2/left.4| () Real (ite |$1/2/now.4| |$1/2/later.4| 0.0))
(define-fun |$1/2/now.5| () Bool ($active.5 |$1/1/3.0:Relisted.node_ready|))
(define-fun |$1/2/later.5| () Real (ite |$1/2/now.5| (+ |$1/1/3.0.age.5| |$1/2/delay|) |$1/1/3.0.age.5|))
(define-fun |$1/2/left.5| () Real (ite |$1/2/now.5| |$1/2/later.5| 0.0))
(define-fun |$1/2/now.6| () Bool ($active.6 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/1/3.0.latch.0|))
(define-fun |$1/2/later.6| () Real (ite |$1/2/now.6| (+ |$1/1/3.0.age.6| |$1/2/delay|) |$1/1/3.0.age.6|))
(define-fun |$1/2/left.6| () Real (ite |$1/2/now.6| |$1/2/later.6| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ |$1/1/left.0| |$1/2/delay|) 30000.0)) (=> (and true true) (<= (+ |$1/1/left.1| |$1/2/delay|) relist_limit)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/left.2| |$1/2/delay|) 180000.0)) (=> (and |$1/2/now.3| true) (<= (+ 0.0 |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.4| true) (<= (+ |$1/1/3.0.age.4| |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.5| true) (<= (+ |$1/1/3.0.age.5| |$1/2/delay|) 305000.0)) (=> (and |$1/2/now.6| true) (<= (+ |$1/1/3.0.age.6| |$1/2/delay|) 60000.0))))))
; 1/2/1.0: CA-3 relist
(define-fun |$1/2/1.0.may| () Bool (<= 1000.0 |$1/2/later.1|))
(define-fun |$1/2/1.0:quiet flag| () Bool false)
(define-fun |$1/2/1.0.latch.0| () Bool ($latch.0 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/1/3.0.latch.0|))
(define-fun |$1/2/1.0.age.3| () Real (ite (and ($active.3 |$1/1/3.0:Relisted.node_ready| |$1/2/1.0:quiet flag|) |$1/2/now.3|) |$1/2/later.3| 0.0))
(define-fun |$1/2/1.0.age.4| () Real (ite (and ($active.4 |$1/1/3.0:Relisted.node_ready| |$1/2/1.0:quiet flag|) |$1/2/now.4|) |$1/2/later.4| 0.0))
(define-fun |$1/2/1.0.age.6| () Real (ite (and ($active.6 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/2/1.0.latch.0|) |$1/2/now.6|) |$1/2/later.6| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.1 60000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/initial:Relisted.its_pods|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/left.0| |$1/3/delay|) |$1/2/left.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/later.1| () Real (ite true (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.1| () Real |$1/3/later.1|)
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/1.0:quiet flag|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/1/3.0:Relisted.node_ready| |$1/2/1.0:quiet flag|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ |$1/2/1.0.age.3| |$1/3/delay|) |$1/2/1.0.age.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/now.4| () Bool ($active.4 |$1/1/3.0:Relisted.node_ready| |$1/2/1.0:quiet flag|))
(define-fun |$1/3/later.4| () Real (ite |$1/3/now.4| (+ |$1/2/1.0.age.4| |$1/3/delay|) |$1/2/1.0.age.4|))
(define-fun |$1/3/left.4| () Real (ite |$1/3/now.4| |$1/3/later.4| 0.0))
(define-fun |$1/3/now.5| () Bool ($active.5 |$1/1/3.0:Relisted.node_ready|))
(define-fun |$1/3/later.5| () Real (ite |$1/3/now.5| (+ |$1/2/left.5| |$1/3/delay|) |$1/2/left.5|))
(define-fun |$1/3/left.5| () Real (ite |$1/3/now.5| |$1/3/later.5| 0.0))
(define-fun |$1/3/now.6| () Bool ($active.6 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/2/1.0.latch.0|))
(define-fun |$1/3/later.6| () Real (ite |$1/3/now.6| (+ |$1/2/1.0.age.6| |$1/3/delay|) |$1/2/1.0.age.6|))
(define-fun |$1/3/left.6| () Real (ite |$1/3/now.6| |$1/3/later.6| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/left.0| |$1/3/delay|) 30000.0)) (=> (and true true) (<= (+ 0.0 |$1/3/delay|) relist_limit)) (=> (and |$1/3/now.2| true) (<= (+ 0.0 |$1/3/delay|) 180000.0)) (=> (and |$1/3/now.3| true) (<= (+ |$1/2/1.0.age.3| |$1/3/delay|) 10000.0)) (=> (and |$1/3/now.4| true) (<= (+ |$1/2/1.0.age.4| |$1/3/delay|) 10000.0)) (=> (and |$1/3/now.5| true) (<= (+ |$1/2/left.5| |$1/3/delay|) 305000.0)) (=> (and |$1/3/now.6| true) (<= (+ |$1/2/1.0.age.6| |$1/3/delay|) 60000.0))))))
; 1/3/6.0: held flag
(define-fun |$1/3/6.0.may| () Bool (and (and (not (or (and |$1/1/3.0:Relisted.node_ready| (= |$1/initial:Relisted.its_pods| 0)) (= |$1/initial:Relisted.its_pods| 2))) (not |$1/2/1.0.latch.0|)) (<= 60000.0 |$1/3/later.6|)))
(define-fun |$1/3/6.0:held flag| () Bool true)
(define-fun |$1/3/6.0.latch.0| () Bool ($latch.0 |$1/initial:Relisted.its_pods| |$1/1/3.0:Relisted.node_ready| |$1/3/6.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/2.0.may| |$1/1/may-wait| |$1/1/3.0.may| |$1/2/may-wait| |$1/2/1.0.may| |$1/3/may-wait| |$1/3/6.0.may| |$1/3/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
