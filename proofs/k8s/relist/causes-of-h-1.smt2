;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/relist.stpa",
;;  "content": "sha256:343457e5ebef68bb7a7439a5963f87da6871afa3f92c1e20698684723c77f702",
;;  "found by": "zones",
;;  "system": "Relist",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-10, UCA-1}, {HS-10, UCA-140}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-10"
;;    ],
;;    "forbidden": {
;;     "UCA-1": [
;;      1
;;     ],
;;     "UCA-140": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-10"
;;    ],
;;    "patterns": [
;;     "UCA-1"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-10"
;;    ],
;;    "patterns": [
;;     "UCA-140"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "permit UCA-1": true,
;;     "permit UCA-140": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      7,
;;      0
;;     ],
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
;;     ],
;;     [
;;      8,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "120000",
;;     "180000",
;;     "180000",
;;     "240000",
;;     "240000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-1": false,
;;     "permit UCA-140": true
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      7,
;;      0
;;     ],
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
;;     ],
;;     [
;;      1,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "120000",
;;     "180000",
;;     "180000",
;;     "240000",
;;     "240000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1
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
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Relisted.its_pods|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Relisted.start_elsewhere| $delay) |age:Relisted.start_elsewhere|))
(define-fun $later.1 () Real (ite true (+ |age:CA-3 relist| $delay) |age:CA-3 relist|))
(define-fun $now.2 () Bool ($active.2 |quiet flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $now.3 () Bool ($active.3 |Relisted.node_ready| |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 report_not_ready| $delay) |age:CA-5 report_not_ready|))
(define-fun $now.4 () Bool ($active.4 |Relisted.node_ready| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-5 report_ready| $delay) |age:CA-5 report_ready|))
(define-fun $now.5 () Bool ($active.5 |Relisted.node_ready|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-14 evict_from_node| $delay) |age:CA-14 evict_from_node|))
(define-fun $now.6 () Bool ($active.6 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Relisted.start_elsewhere| $delay) 30000.0)) (=> (and true true) (<= (+ |age:CA-3 relist| $delay) 120000.0)) (=> (and $now.2 true) (<= (+ |age:quiet flag| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 report_not_ready| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-5 report_ready| $delay) 10000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 evict_from_node| $delay) 305000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Relisted.start_elsewhere
(define-fun $0.0.may () Bool (= |Relisted.its_pods| 1))
(define-fun |$0.0:Relisted.its_pods| () Int 2)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |$0.0:Relisted.its_pods| |Relisted.node_ready| $0.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Relisted.node_ready| |$0.0:Relisted.its_pods| |quiet flag| $0.0.latch.0 $0.0.latch.1 0.0 $later.1 $0.0.age.2 $0.0.age.3 $0.0.age.4 $0.0.age.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 relist
(define-fun $1.0.may () Bool (<= 1000.0 $later.1))
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$1.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$1.0:quiet flag| $1.0.latch.0 $1.0.latch.1 $1.0.age.0 0.0 0.0 $1.0.age.3 $1.0.age.4 $1.0.age.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: quiet flag
(define-fun $2.0.may () Bool (and (not |quiet flag|) (<= 180000.0 $later.2)))
(define-fun |$2.0:quiet flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$2.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$2.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $2.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$2.0:quiet flag| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 $later.1 0.0 $2.0.age.3 $2.0.age.4 $2.0.age.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 report_not_ready
(define-fun $3.0.may () Bool (and |Relisted.node_ready| |quiet flag|))
(define-fun |$3.0:Relisted.node_ready| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$3.0:Relisted.node_ready| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $3.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Relisted.node_ready| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |$3.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$3.0:Relisted.node_ready| $3.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $3.0.latch.0 $3.0.latch.1 $3.0.age.0 $later.1 $3.0.age.2 0.0 $3.0.age.4 $3.0.age.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 report_ready
(define-fun $4.0.may () Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
(define-fun |$4.0:Relisted.node_ready| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$4.0:Relisted.node_ready| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $4.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Relisted.node_ready| |quiet flag|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |$4.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$4.0:Relisted.node_ready| $4.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $4.0.latch.0 $4.0.latch.1 $4.0.age.0 $later.1 $4.0.age.2 $4.0.age.3 0.0 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 evict_from_node
(define-fun $5.0.may () Bool (and (not |Relisted.node_ready|) (<= 300000.0 $later.5)))
(define-fun |$5.0:Relisted.its_pods| () Int (ite (= |Relisted.its_pods| 0) 1 |Relisted.its_pods|))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |$5.0:Relisted.its_pods|) $now.0) $later.0 0.0))
(define-fun $5.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |$5.0:Relisted.its_pods| |Relisted.node_ready| $5.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Relisted.node_ready| |$5.0:Relisted.its_pods| |quiet flag| $5.0.latch.0 $5.0.latch.1 $5.0.age.0 $later.1 $5.0.age.2 $5.0.age.3 $5.0.age.4 0.0 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)) (<= 60000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |$6.0:held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $6.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $6.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $6.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $6.0.latch.0 $6.0.latch.1 $6.0.age.0 $later.1 $6.0.age.2 $6.0.age.3 $6.0.age.4 $6.0.age.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert (= |Relisted.its_pods| 1))
(assert (not ($active.0 |Relisted.its_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert (not |quiet flag|))
(assert (not ($active.2 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert (and |Relisted.node_ready| |quiet flag|))
(assert (not ($active.3 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert (and (not |Relisted.node_ready|) (not |quiet flag|)))
(assert (not ($active.4 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert (not |Relisted.node_ready|))
(assert (not ($active.5 |Relisted.node_ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
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
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-1 with HS-10 without showing UCA-1, UCA-140
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-140| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-1|) (not |permit UCA-140|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
(define-fun $latch.1 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|long CA-3 relist| Bool) (|open CA-3 relist| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| (= |Relisted.its_pods| 2))))
(define-fun $latch.2 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|hazard over| Bool) (|open CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (ite |open CA-3 relist| |counted CA-3 relist| (not |hazard over|))))
(define-fun $latch.3 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and |long CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.4 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and |past CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.5 ((|Relisted.its_pods| Int)) Bool (not (= |Relisted.its_pods| 2)))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
; long CA-3 relist
(define-fun $active.7 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |long CA-3 relist|)))
; past CA-3 relist
(define-fun $active.8 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |past CA-3 relist|)))
; the invariant
(define-fun $invariant ((|Relisted.node_ready| Bool) (|Relisted.its_pods| Int) (|quiet flag| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-1| Bool) (|open CA-3 relist| Bool) (|counted CA-3 relist| Bool) (|long CA-3 relist| Bool) (|past CA-3 relist| Bool) (|shown UCA-140| Bool) (|age:Relisted.start_elsewhere| Real) (|age:CA-3 relist| Real) (|age:quiet flag| Real) (|age:CA-5 report_not_ready| Real) (|age:CA-5 report_ready| Real) (|age:CA-14 evict_from_node| Real) (|age:held flag| Real) (|age:long CA-3 relist| Real) (|age:past CA-3 relist| Real)) Bool (let (($s0 (= |Relisted.its_pods| 0))) (let (($s1 (not |quiet flag|))) (let (($s2 (not |held flag|))) (let (($s3 (not |hazard over|))) (let (($s4 (not |shown UCA-1|))) (let (($s5 (not |long CA-3 relist|))) (let (($s6 (not |past CA-3 relist|))) (let (($s7 (<= 0.0 |age:CA-3 relist|))) (let (($s8 (<= 0.0 |age:quiet flag|))) (let (($s9 (<= 0.0 |age:long CA-3 relist|))) (let (($s10 (<= 0.0 |age:past CA-3 relist|))) (let (($s11 (<= |age:CA-3 relist| 120000.0))) (let (($s12 (* (- 1.0) |age:quiet flag|))) (let (($s13 (<= (+ |age:CA-3 relist| $s12) 0.0))) (let (($s14 (* (- 1.0) |age:long CA-3 relist|))) (let (($s15 (<= (+ |age:CA-3 relist| $s14) 0.0))) (let (($s16 (<= |age:quiet flag| 120000.0))) (let (($s17 (<= (+ |age:quiet flag| $s14) 0.0))) (let (($s18 (<= |age:long CA-3 relist| 120000.0))) (let (($s19 (<= (+ |age:long CA-3 relist| $s12) 0.0))) (let (($s20 (<= |age:past CA-3 relist| 120000.0))) (let (($s21 (<= (+ |age:past CA-3 relist| $s12) 0.0))) (let (($s22 (<= (+ |age:past CA-3 relist| $s14) 0.0))) (let (($s23 (<= 120000.0 |age:quiet flag|))) (let (($s24 (<= |age:CA-3 relist| 180000.0))) (let (($s25 (<= |age:quiet flag| 180000.0))) (let (($s26 (<= |age:past CA-3 relist| 180000.0))) (let (($s27 (< 120000.0 |age:quiet flag|))) (let (($s28 (<= 0.0 |age:CA-5 report_not_ready|))) (let (($s29 (= |Relisted.its_pods| 1))) (let (($s30 (not |counted CA-3 relist|))) (let (($s31 (<= 0.0 |age:Relisted.start_elsewhere|))) (let (($s32 (* (- 1.0) |age:Relisted.start_elsewhere|))) (let (($s33 (+ |age:CA-3 relist| $s32))) (let (($s34 (+ |age:quiet flag| $s32))) (let (($s35 (+ |age:long CA-3 relist| $s32))) (let (($s36 (+ |age:past CA-3 relist| $s32))) (let (($s37 (= |Relisted.its_pods| 2))) (let (($s38 (not |open CA-3 relist|))) (let (($s39 (<= 0.0 |age:CA-14 evict_from_node|))) (let (($s40 (<= 0.0 |age:held flag|))) (let (($s41 (<= |age:CA-14 evict_from_node| 60000.0))) (let (($s42 (* (- 1.0) |age:held flag|))) (let (($s43 (<= (+ |age:CA-14 evict_from_node| $s42) 0.0))) (let (($s44 (<= |age:held flag| 60000.0))) (let (($s45 (* (- 1.0) |age:CA-14 evict_from_node|))) (let (($s46 (<= (+ |age:held flag| $s45) 0.0))) (let (($s47 (<= 60000.0 |age:CA-14 evict_from_node|))) (let (($s48 (<= 0.0 |age:CA-5 report_ready|))) (let (($s49 (<= |age:CA-3 relist| 10000.0))) (let (($s50 (* (- 1.0) |age:CA-5 report_ready|))) (let (($s51 (<= (+ |age:CA-3 relist| $s50) 0.0))) (let (($s52 (+ |age:CA-3 relist| $s45))) (let (($s53 (<= $s52 0.0))) (let (($s54 (<= (+ |age:CA-3 relist| $s42) 0.0))) (let (($s55 (<= |age:quiet flag| 10000.0))) (let (($s56 (<= (+ |age:quiet flag| $s50) 0.0))) (let (($s57 (+ |age:quiet flag| $s45))) (let (($s58 (<= $s57 0.0))) (let (($s59 (<= (+ |age:quiet flag| $s42) 0.0))) (let (($s60 (<= |age:long CA-3 relist| 10000.0))) (let (($s61 (<= (+ |age:long CA-3 relist| $s50) 0.0))) (let (($s62 (+ |age:long CA-3 relist| $s45))) (let (($s63 (<= $s62 0.0))) (let (($s64 (<= (+ |age:long CA-3 relist| $s42) 0.0))) (let (($s65 (<= |age:past CA-3 relist| 10000.0))) (let (($s66 (<= (+ |age:past CA-3 relist| $s50) 0.0))) (let (($s67 (+ |age:past CA-3 relist| $s45))) (let (($s68 (<= $s67 0.0))) (let (($s69 (<= (+ |age:past CA-3 relist| $s42) 0.0))) (let (($s70 (<= |age:CA-14 evict_from_node| 70000.0))) (let (($s71 (+ |age:CA-14 evict_from_node| $s12))) (let (($s72 (<= $s71 60000.0))) (let (($s73 (+ |age:CA-14 evict_from_node| $s50))) (let (($s74 (<= $s73 60000.0))) (let (($s75 (+ |age:CA-14 evict_from_node| $s14))) (let (($s76 (<= $s75 60000.0))) (let (($s77 (<= |age:CA-14 evict_from_node| 30000.0))) (let (($s78 (<= (+ |age:CA-14 evict_from_node| $s32) 0.0))) (let (($s79 (<= |age:CA-14 evict_from_node| 10000.0))) (let (($s80 (<= $s71 0.0))) (let (($s81 (<= $s73 0.0))) (let (($s82 (and $s7 $s8 $s48 $s39 $s49 $s13 $s51 $s55 $s56 $s79 $s80 $s81))) (let (($s83 (and $s7 $s8 $s48 $s39 $s49 $s13 $s51 $s53 $s55 $s56 $s58))) (and (not |permit UCA-1|) (not |permit UCA-140|) (or (and |Relisted.node_ready| (or (and $s0 (or (and $s1 $s2 (or (and $s3 $s4 |open CA-3 relist| |counted CA-3 relist| (or (and $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s13 $s15 $s16 $s17 $s18 $s19 $s20 $s21 $s22) (and |long CA-3 relist| (or (and $s6 $s7 $s23 $s10 $s24 $s13 $s25 $s26 $s21) (and |past CA-3 relist| $s7 $s27 $s24 $s13 $s25))))) (and |hazard over| $s4 |open CA-3 relist| (or (and $s5 $s6 |shown UCA-140| $s7 $s8 $s9 $s10 $s11 $s13 $s15 $s16 $s17 $s18 $s19 $s20 $s21 $s22) (and |long CA-3 relist| (or (and $s6 |shown UCA-140| $s7 $s23 $s10 $s24 $s13 $s25 $s26 $s21) (and |past CA-3 relist| |shown UCA-140| $s7 $s27 $s24 $s13 $s25))))))) (and |quiet flag| $s2 (or (and $s3 $s4 |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| (or (and $s6 $s7 $s28 $s10) (and |past CA-3 relist| $s7 $s28))) (and |hazard over| $s4 |open CA-3 relist| |long CA-3 relist| (or (and $s6 |shown UCA-140| $s7 $s28 $s10) (and |past CA-3 relist| |shown UCA-140| $s7 $s28))))))) (and $s29 $s1 |held flag| |hazard over| $s4 |open CA-3 relist| $s30 $s5 $s6 |shown UCA-140| $s31 $s7 $s8 $s9 $s10 (<= |age:CA-3 relist| 40000.0) (<= $s33 10000.0) $s13 $s15 (<= |age:quiet flag| 40000.0) (<= $s34 10000.0) $s17 (<= |age:long CA-3 relist| 40000.0) (<= $s35 10000.0) $s19 (<= |age:past CA-3 relist| 40000.0) (<= $s36 10000.0) $s21 $s22) (and $s37 (or (and $s1 $s2 |hazard over| (or (and $s4 $s38 $s30 $s5 $s6 |shown UCA-140| $s7 $s8 $s24 $s13 $s25) (and |shown UCA-1| $s38 $s30 $s5 $s6 $s7 $s8 $s24 $s13 $s25))) (and |quiet flag| $s2 |hazard over| (or (and $s4 $s38 $s30 $s5 $s6 |shown UCA-140| $s7 $s28) (and |shown UCA-1| $s38 $s30 $s5 $s6 $s7 $s28))))))) (and (not |Relisted.node_ready|) (or (and $s0 (or (and |quiet flag| (or (and $s2 (or (and $s3 $s4 |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| (or (and $s6 $s7 $s39 $s40 $s10 $s41 $s43 $s44 $s46) (and |past CA-3 relist| $s7 $s39 $s40 $s41 $s43 $s44 $s46))) (and |hazard over| $s4 |open CA-3 relist| |long CA-3 relist| (or (and $s6 |shown UCA-140| $s7 $s39 $s40 $s10 $s41 $s43 $s44 $s46) (and |past CA-3 relist| |shown UCA-140| $s7 $s39 $s40 $s41 $s43 $s44 $s46))))) (and |held flag| |hazard over| $s4 |open CA-3 relist| (or (and |counted CA-3 relist| |long CA-3 relist| (or (and $s6 $s7 $s47 $s10) (and |past CA-3 relist| $s7 $s47))) (and $s30 |long CA-3 relist| (or (and $s6 |shown UCA-140| $s7 $s47 $s10) (and |past CA-3 relist| |shown UCA-140| $s7 $s47))))))) (and $s1 (or (and $s2 (or (and $s3 $s4 |open CA-3 relist| |counted CA-3 relist| $s5 $s6 |shown UCA-140| $s7 $s8 $s48 $s39 $s40 $s9 $s10 $s49 $s13 $s51 $s53 $s54 $s15 $s55 $s56 $s58 $s59 $s17 $s41 $s43 $s44 $s46 $s60 $s19 $s61 $s63 $s64 $s65 $s21 $s66 $s68 $s69 $s22) (and |hazard over| $s4 |open CA-3 relist| $s30 $s5 $s6 |shown UCA-140| $s7 $s8 $s48 $s39 $s40 $s9 $s10 $s49 $s13 $s51 $s53 $s54 $s15 $s55 $s56 $s58 $s59 $s17 $s41 $s43 $s44 $s46 $s60 $s19 $s61 $s63 $s64 $s65 $s21 $s66 $s68 $s69 $s22))) (and |held flag| |hazard over| $s4 |open CA-3 relist| (or (and |counted CA-3 relist| $s5 $s6 |shown UCA-140| $s7 $s8 $s48 $s47 $s9 $s10 $s49 $s13 $s51 $s15 $s55 $s56 $s17 $s70 $s72 $s74 $s76 $s60 $s19 $s61 $s65 $s21 $s66 $s22) (and $s30 $s5 $s6 |shown UCA-140| (or (and $s7 $s8 $s48 $s47 $s9 $s10 $s49 $s13 $s51 (<= $s52 (- 60000.0)) $s15 $s55 $s56 (<= $s57 (- 60000.0)) $s17 $s60 $s19 $s61 (<= $s62 (- 60000.0)) $s65 $s21 $s66 (<= $s67 (- 60000.0)) $s22) (and $s7 $s8 $s48 $s47 $s9 $s10 $s49 $s13 $s51 $s15 $s55 $s56 $s17 $s70 $s72 $s74 $s76 $s60 $s19 $s61 $s65 $s21 $s66 $s22))))))))) (and $s29 (or (and |quiet flag| |held flag| |hazard over| $s4 |open CA-3 relist| (or (and |counted CA-3 relist| |long CA-3 relist| (or (and $s6 $s31 $s7 $s39 $s10 $s77 $s78) (and |past CA-3 relist| $s31 $s7 $s39 $s77 $s78))) (and $s30 |long CA-3 relist| (or (and $s6 |shown UCA-140| $s31 $s7 $s39 $s10 $s77 $s78) (and |past CA-3 relist| |shown UCA-140| $s31 $s7 $s39 $s77 $s78))))) (and $s1 |held flag| |hazard over| $s4 |open CA-3 relist| $s30 $s5 $s6 |shown UCA-140| (or (and $s31 $s7 $s8 $s48 $s39 $s9 $s10 $s49 $s13 $s51 $s15 $s55 $s56 $s17 $s79 $s78 $s80 $s81 (<= $s75 0.0) $s60 $s19 $s61 $s65 $s21 $s66 $s22) (and $s31 $s7 $s8 $s48 $s39 $s9 $s10 $s49 (<= $s33 0.0) $s13 $s51 $s53 $s15 $s55 (<= $s34 0.0) $s56 $s58 $s17 $s77 $s78 $s60 (<= $s35 0.0) $s19 $s61 $s63 $s65 (<= $s36 0.0) $s21 $s66 $s68 $s22))))) (and $s37 (or (and |quiet flag| $s2 |hazard over| (or (and |shown UCA-1| $s38 $s30 $s5 $s6 $s7 $s39) (and $s4 $s38 $s30 $s5 $s6 |shown UCA-140| $s7 $s39))) (and $s1 $s2 |hazard over| (or (and $s4 $s38 $s30 $s5 $s6 |shown UCA-140| (or $s82 $s83)) (and |shown UCA-1| $s38 $s30 $s5 $s6 (or $s83 $s82)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Relisted.node_ready| () Bool true)
(define-fun |$initial:Relisted.its_pods| () Int 0)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-1| () Bool false)
(define-fun |$initial:open CA-3 relist| () Bool false)
(define-fun |$initial:counted CA-3 relist| () Bool false)
(define-fun |$initial:long CA-3 relist| () Bool false)
(define-fun |$initial:past CA-3 relist| () Bool false)
(define-fun |$initial:shown UCA-140| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Relisted.its_pods| |$initial:Relisted.node_ready| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Relisted.its_pods| |$initial:counted CA-3 relist| |$initial:long CA-3 relist| |$initial:open CA-3 relist| |$initial:shown UCA-1|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Relisted.its_pods| |$initial:counted CA-3 relist| |$initial:hazard over| |$initial:open CA-3 relist|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Relisted.its_pods| |$initial:long CA-3 relist|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:Relisted.its_pods| |$initial:past CA-3 relist|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Relisted.its_pods|))
(define-fun $initial.latch.6 () Bool ($latch.6 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Relisted.node_ready| |$initial:Relisted.its_pods| |$initial:quiet flag| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-140| 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Relisted.node_ready| Bool)
(declare-const |Relisted.its_pods| Int)
(declare-const |quiet flag| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-1| Bool)
(declare-const |open CA-3 relist| Bool)
(declare-const |counted CA-3 relist| Bool)
(declare-const |long CA-3 relist| Bool)
(declare-const |past CA-3 relist| Bool)
(declare-const |shown UCA-140| Bool)
(declare-const |age:Relisted.start_elsewhere| Real)
(declare-const |age:CA-3 relist| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-5 report_not_ready| Real)
(declare-const |age:CA-5 report_ready| Real)
(declare-const |age:CA-14 evict_from_node| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-3 relist| Real)
(declare-const |age:past CA-3 relist| Real)
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Relisted.its_pods|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Relisted.start_elsewhere| $delay) |age:Relisted.start_elsewhere|))
(define-fun $later.1 () Real (ite true (+ |age:CA-3 relist| $delay) |age:CA-3 relist|))
(define-fun $now.2 () Bool ($active.2 |quiet flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $now.3 () Bool ($active.3 |Relisted.node_ready| |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 report_not_ready| $delay) |age:CA-5 report_not_ready|))
(define-fun $now.4 () Bool ($active.4 |Relisted.node_ready| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-5 report_ready| $delay) |age:CA-5 report_ready|))
(define-fun $now.5 () Bool ($active.5 |Relisted.node_ready|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-14 evict_from_node| $delay) |age:CA-14 evict_from_node|))
(define-fun $now.6 () Bool ($active.6 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $now.7 () Bool ($active.7 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $later.7 () Real (ite $now.7 (+ |age:long CA-3 relist| $delay) |age:long CA-3 relist|))
(define-fun $now.8 () Bool ($active.8 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $later.8 () Real (ite $now.8 (+ |age:past CA-3 relist| $delay) |age:past CA-3 relist|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Relisted.start_elsewhere| $delay) 30000.0)) (=> (and $now.2 true) (<= (+ |age:quiet flag| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 report_not_ready| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:CA-5 report_ready| $delay) 10000.0)) (=> (and $now.5 true) (<= (+ |age:CA-14 evict_from_node| $delay) 305000.0)) (=> (and $now.6 true) (<= (+ |age:held flag| $delay) 60000.0)) (=> (and $now.7 true) (<= (+ |age:long CA-3 relist| $delay) 120000.0))))))
; 0.0: Relisted.start_elsewhere
(define-fun $0.0.may () Bool (= |Relisted.its_pods| 1))
(define-fun |$0.0:Relisted.its_pods| () Int 2)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |$0.0:Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |$0.0:Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |$0.0:Relisted.its_pods| |long CA-3 relist|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |$0.0:Relisted.its_pods| |past CA-3 relist|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |$0.0:Relisted.its_pods|))
(define-fun $0.0.latch.6 () Bool ($latch.6 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |$0.0:Relisted.its_pods| |Relisted.node_ready| $0.0.latch.0) $now.6) $later.6 0.0))
(define-fun $0.0.age.7 () Real (ite (and ($active.7 |$0.0:Relisted.its_pods| $0.0.latch.3) $now.7) $later.7 0.0))
(define-fun $0.0.age.8 () Real (ite (and ($active.8 |$0.0:Relisted.its_pods| $0.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Relisted.node_ready| |$0.0:Relisted.its_pods| |quiet flag| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-140| 0.0 $later.1 $0.0.age.2 $0.0.age.3 $0.0.age.4 $0.0.age.5 $0.0.age.6 $0.0.age.7 $0.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 relist
(define-fun $1.0.may () Bool (or (<= 1000.0 $later.1) (<= 1000.0 $later.1)))
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun |$1.0:open CA-3 relist| () Bool false)
(define-fun |$1.0:long CA-3 relist| () Bool false)
(define-fun |$1.0:past CA-3 relist| () Bool false)
(define-fun |$1.0:shown UCA-140| () Bool (or |shown UCA-140| (and |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist|)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |$1.0:long CA-3 relist| |$1.0:open CA-3 relist| |shown UCA-1|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |$1.0:open CA-3 relist|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |$1.0:long CA-3 relist|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |$1.0:past CA-3 relist|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $1.0.latch.6 () Bool ($latch.6 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$1.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $1.0.latch.0) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$1.0:quiet flag| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |$1.0:shown UCA-140| $1.0.age.0 0.0 0.0 $1.0.age.3 $1.0.age.4 $1.0.age.5 $1.0.age.6 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: quiet flag
(define-fun $2.0.may () Bool (and (not |quiet flag|) (<= 180000.0 $later.2)))
(define-fun |$2.0:quiet flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $2.0.latch.6 () Bool ($latch.6 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |Relisted.node_ready| |$2.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Relisted.node_ready| |$2.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $2.0.latch.0) $now.6) $later.6 0.0))
(define-fun $2.0.age.7 () Real (ite (and ($active.7 |Relisted.its_pods| $2.0.latch.3) $now.7) $later.7 0.0))
(define-fun $2.0.age.8 () Real (ite (and ($active.8 |Relisted.its_pods| $2.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |$2.0:quiet flag| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-140| $2.0.age.0 $later.1 0.0 $2.0.age.3 $2.0.age.4 $2.0.age.5 $2.0.age.6 $2.0.age.7 $2.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 report_not_ready
(define-fun $3.0.may () Bool (and |Relisted.node_ready| |quiet flag|))
(define-fun |$3.0:Relisted.node_ready| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$3.0:Relisted.node_ready| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $3.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Relisted.node_ready| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |$3.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$3.0:Relisted.node_ready| $3.0.latch.0) $now.6) $later.6 0.0))
(define-fun $3.0.age.7 () Real (ite (and ($active.7 |Relisted.its_pods| $3.0.latch.3) $now.7) $later.7 0.0))
(define-fun $3.0.age.8 () Real (ite (and ($active.8 |Relisted.its_pods| $3.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |shown UCA-140| $3.0.age.0 $later.1 $3.0.age.2 0.0 $3.0.age.4 $3.0.age.5 $3.0.age.6 $3.0.age.7 $3.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 report_ready
(define-fun $4.0.may () Bool (and (not |Relisted.node_ready|) (not |quiet flag|)))
(define-fun |$4.0:Relisted.node_ready| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |$4.0:Relisted.node_ready| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $4.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:Relisted.node_ready| |quiet flag|) $now.3) $later.3 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |$4.0:Relisted.node_ready|) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |$4.0:Relisted.node_ready| $4.0.latch.0) $now.6) $later.6 0.0))
(define-fun $4.0.age.7 () Real (ite (and ($active.7 |Relisted.its_pods| $4.0.latch.3) $now.7) $later.7 0.0))
(define-fun $4.0.age.8 () Real (ite (and ($active.8 |Relisted.its_pods| $4.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Relisted.node_ready| |Relisted.its_pods| |quiet flag| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |shown UCA-140| $4.0.age.0 $later.1 $4.0.age.2 $4.0.age.3 0.0 $4.0.age.5 $4.0.age.6 $4.0.age.7 $4.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 evict_from_node
(define-fun $5.0.may () Bool (and (not |Relisted.node_ready|) (<= 300000.0 $later.5)))
(define-fun |$5.0:Relisted.its_pods| () Int (ite (= |Relisted.its_pods| 0) 1 |Relisted.its_pods|))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |$5.0:Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |$5.0:Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |$5.0:Relisted.its_pods| |long CA-3 relist|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |$5.0:Relisted.its_pods| |past CA-3 relist|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |$5.0:Relisted.its_pods|))
(define-fun $5.0.latch.6 () Bool ($latch.6 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |$5.0:Relisted.its_pods|) $now.0) $later.0 0.0))
(define-fun $5.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |$5.0:Relisted.its_pods| |Relisted.node_ready| $5.0.latch.0) $now.6) $later.6 0.0))
(define-fun $5.0.age.7 () Real (ite (and ($active.7 |$5.0:Relisted.its_pods| $5.0.latch.3) $now.7) $later.7 0.0))
(define-fun $5.0.age.8 () Real (ite (and ($active.8 |$5.0:Relisted.its_pods| $5.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Relisted.node_ready| |$5.0:Relisted.its_pods| |quiet flag| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-140| $5.0.age.0 $later.1 $5.0.age.2 $5.0.age.3 $5.0.age.4 0.0 $5.0.age.6 $5.0.age.7 $5.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)) (<= 60000.0 $later.6)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |$6.0:held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $6.0.latch.6 () Bool ($latch.6 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $6.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $6.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $6.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $6.0.age.7 () Real (ite (and ($active.7 |Relisted.its_pods| $6.0.latch.3) $now.7) $later.7 0.0))
(define-fun $6.0.age.8 () Real (ite (and ($active.8 |Relisted.its_pods| $6.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-140| $6.0.age.0 $later.1 $6.0.age.2 $6.0.age.3 $6.0.age.4 $6.0.age.5 0.0 $6.0.age.7 $6.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: long CA-3 relist
(define-fun $7.0.may () Bool (and (and (not (= |Relisted.its_pods| 2)) (not |long CA-3 relist|)) (<= 120000.0 $later.7)))
(define-fun |$7.0:long CA-3 relist| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |$7.0:long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |$7.0:long CA-3 relist|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |past CA-3 relist|))
(define-fun $7.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $7.0.latch.6 () Bool ($latch.6 |hazard over| $7.0.latch.0))
(define-fun $7.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $7.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $7.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $7.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $7.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $7.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $7.0.latch.0) $now.6) $later.6 0.0))
(define-fun $7.0.age.8 () Real (ite (and ($active.8 |Relisted.its_pods| $7.0.latch.4) $now.8) $later.8 0.0))
; obligation: consecution of 7.0, long CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $7.0.latch.0 $7.0.latch.6 $7.0.latch.1 $7.0.latch.5 $7.0.latch.2 $7.0.latch.3 $7.0.latch.4 |shown UCA-140| $7.0.age.0 $later.1 $7.0.age.2 $7.0.age.3 $7.0.age.4 $7.0.age.5 $7.0.age.6 0.0 $7.0.age.8)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: past CA-3 relist
(define-fun $8.0.may () Bool (and (and (not (= |Relisted.its_pods| 2)) (not |past CA-3 relist|)) (< 120000.0 $later.8)))
(define-fun |$8.0:past CA-3 relist| () Bool true)
(define-fun $8.0.latch.0 () Bool ($latch.0 |Relisted.its_pods| |Relisted.node_ready| |held flag|))
(define-fun $8.0.latch.1 () Bool ($latch.1 |Relisted.its_pods| |counted CA-3 relist| |long CA-3 relist| |open CA-3 relist| |shown UCA-1|))
(define-fun $8.0.latch.2 () Bool ($latch.2 |Relisted.its_pods| |counted CA-3 relist| |hazard over| |open CA-3 relist|))
(define-fun $8.0.latch.3 () Bool ($latch.3 |Relisted.its_pods| |long CA-3 relist|))
(define-fun $8.0.latch.4 () Bool ($latch.4 |Relisted.its_pods| |$8.0:past CA-3 relist|))
(define-fun $8.0.latch.5 () Bool ($latch.5 |Relisted.its_pods|))
(define-fun $8.0.latch.6 () Bool ($latch.6 |hazard over| $8.0.latch.0))
(define-fun $8.0.age.0 () Real (ite ($active.0 |Relisted.its_pods|) $later.0 0.0))
(define-fun $8.0.age.2 () Real (ite ($active.2 |quiet flag|) $later.2 0.0))
(define-fun $8.0.age.3 () Real (ite ($active.3 |Relisted.node_ready| |quiet flag|) $later.3 0.0))
(define-fun $8.0.age.4 () Real (ite ($active.4 |Relisted.node_ready| |quiet flag|) $later.4 0.0))
(define-fun $8.0.age.5 () Real (ite ($active.5 |Relisted.node_ready|) $later.5 0.0))
(define-fun $8.0.age.6 () Real (ite (and ($active.6 |Relisted.its_pods| |Relisted.node_ready| $8.0.latch.0) $now.6) $later.6 0.0))
(define-fun $8.0.age.7 () Real (ite (and ($active.7 |Relisted.its_pods| $8.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 8.0, past CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| $8.0.latch.0 $8.0.latch.6 $8.0.latch.1 $8.0.latch.5 $8.0.latch.2 $8.0.latch.3 $8.0.latch.4 |shown UCA-140| $8.0.age.0 $later.1 $8.0.age.2 $8.0.age.3 $8.0.age.4 $8.0.age.5 $8.0.age.6 $8.0.age.7 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Relisted.start_elsewhere
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (= |Relisted.its_pods| 1))
(assert (not ($active.0 |Relisted.its_pods|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (not |quiet flag|))
(assert (not ($active.2 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 report_not_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (and |Relisted.node_ready| |quiet flag|))
(assert (not ($active.3 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 report_ready
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (and (not |Relisted.node_ready|) (not |quiet flag|)))
(assert (not ($active.4 |Relisted.node_ready| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 evict_from_node
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (not |Relisted.node_ready|))
(assert (not ($active.5 |Relisted.node_ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (and (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2))) (not |held flag|)))
(assert (not ($active.6 |Relisted.its_pods| |Relisted.node_ready| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, long CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (and (not (= |Relisted.its_pods| 2)) (not |long CA-3 relist|)))
(assert (not ($active.7 |Relisted.its_pods| |long CA-3 relist|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 8.0, past CA-3 relist
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert (and (not (= |Relisted.its_pods| 2)) (not |past CA-3 relist|)))
(assert (not ($active.8 |Relisted.its_pods| |past CA-3 relist|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-3 relist| |counted CA-3 relist|)))) (and |hazard over| (or $s0 |past CA-3 relist|) (or (not |shown UCA-1|) |permit UCA-1|) (or $s0 |permit UCA-1|) (or (not |shown UCA-140|) |permit UCA-140|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Relisted.node_ready| |Relisted.its_pods| |quiet flag| |held flag| |hazard over| |shown UCA-1| |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| |past CA-3 relist| |shown UCA-140| |age:Relisted.start_elsewhere| |age:CA-3 relist| |age:quiet flag| |age:CA-5 report_not_ready| |age:CA-5 report_ready| |age:CA-14 evict_from_node| |age:held flag| |age:long CA-3 relist| |age:past CA-3 relist|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-10 on a closed run reaches H-1 and shows no listed pattern but: UCA-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-140| Bool)
(define-fun $chosen () Bool (not |permit UCA-140|))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
(define-fun $latch.1 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|long CA-3 relist| Bool) (|open CA-3 relist| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| (= |Relisted.its_pods| 2))))
(define-fun $latch.2 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|hazard over| Bool) (|open CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (ite |open CA-3 relist| |counted CA-3 relist| (not |hazard over|))))
(define-fun $latch.3 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and |long CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.4 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and |past CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.5 ((|Relisted.its_pods| Int)) Bool (not (= |Relisted.its_pods| 2)))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
; long CA-3 relist
(define-fun $active.7 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |long CA-3 relist|)))
; past CA-3 relist
(define-fun $active.8 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |past CA-3 relist|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-1| true) (= |permit UCA-140| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $initial.3))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.7 $initial.8 $initial.6 $initial.5))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.7 $initial.4 $initial.6))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.8))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.9))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.4 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 120000.0) 0.0))
(define-fun $0.later.1 () Real (ite true (+ 0.0 120000.0) 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.2))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.0 $initial.latch.0))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.1 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.8 () Bool ($active.8 $initial.1 $initial.latch.4))
(define-fun $0.later.8 () Real (ite $0.now.8 (+ 0.0 120000.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 120000.0) (or (= 120000.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 120000.0) 30000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 120000.0) 180000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 120000.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 120000.0) 10000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 120000.0) 305000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 120000.0) 60000.0)) (=> (and $0.now.7 true) (<= (+ 0.0 120000.0) 120000.0))))))
; 0.7.0: long CA-3 relist
(define-fun $0.7.0.may () Bool (and (and (not (= $initial.1 2)) (not $initial.latch.3)) (<= 120000.0 $0.later.7)))
(define-fun $0.7.0.8 () Bool true)
(define-fun $0.7.0.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $initial.latch.0))
(define-fun $0.7.0.latch.1 () Bool ($latch.1 $initial.1 $initial.latch.2 $0.7.0.8 $initial.latch.5 $initial.latch.1))
(define-fun $0.7.0.latch.2 () Bool ($latch.2 $initial.1 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.7.0.latch.3 () Bool ($latch.3 $initial.1 $0.7.0.8))
(define-fun $0.7.0.latch.4 () Bool ($latch.4 $initial.1 $initial.latch.4))
(define-fun $0.7.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $0.7.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.7.0.latch.0))
(define-fun $0.7.0.age.0 () Real (ite ($active.0 $initial.1) $0.later.0 0.0))
(define-fun $0.7.0.age.2 () Real (ite ($active.2 $initial.2) $0.later.2 0.0))
(define-fun $0.7.0.age.3 () Real (ite ($active.3 $initial.0 $initial.2) $0.later.3 0.0))
(define-fun $0.7.0.age.4 () Real (ite ($active.4 $initial.0 $initial.2) $0.later.4 0.0))
(define-fun $0.7.0.age.5 () Real (ite ($active.5 $initial.0) $0.later.5 0.0))
(define-fun $0.7.0.age.6 () Real (ite (and ($active.6 $initial.1 $initial.0 $0.7.0.latch.0) $0.now.6) $0.later.6 0.0))
(define-fun $0.7.0.age.8 () Real (ite (and ($active.8 $initial.1 $0.7.0.latch.4) $0.now.8) $0.later.8 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.1))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.7.0.age.0 60000.0) $0.7.0.age.0))
(define-fun $1.later.1 () Real (ite true (+ $0.later.1 60000.0) $0.later.1))
(define-fun $1.now.2 () Bool ($active.2 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.7.0.age.2 60000.0) $0.7.0.age.2))
(define-fun $1.now.3 () Bool ($active.3 $initial.0 $initial.2))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.7.0.age.3 60000.0) $0.7.0.age.3))
(define-fun $1.now.4 () Bool ($active.4 $initial.0 $initial.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.7.0.age.4 60000.0) $0.7.0.age.4))
(define-fun $1.now.5 () Bool ($active.5 $initial.0))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.7.0.age.5 60000.0) $0.7.0.age.5))
(define-fun $1.now.6 () Bool ($active.6 $initial.1 $initial.0 $0.7.0.latch.0))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.7.0.age.6 60000.0) $0.7.0.age.6))
(define-fun $1.now.7 () Bool ($active.7 $initial.1 $0.7.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ 0.0 60000.0) 0.0))
(define-fun $1.now.8 () Bool ($active.8 $initial.1 $0.7.0.latch.4))
(define-fun $1.later.8 () Real (ite $1.now.8 (+ $0.7.0.age.8 60000.0) $0.7.0.age.8))
(define-fun $1.may-wait () Bool (and (<= 0.0 60000.0) (or (= 60000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.7.0.age.0 60000.0) 30000.0)) (=> (and $1.now.2 true) (<= (+ $0.7.0.age.2 60000.0) 180000.0)) (=> (and $1.now.3 true) (<= (+ $0.7.0.age.3 60000.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.7.0.age.4 60000.0) 10000.0)) (=> (and $1.now.5 true) (<= (+ $0.7.0.age.5 60000.0) 305000.0)) (=> (and $1.now.6 true) (<= (+ $0.7.0.age.6 60000.0) 60000.0)) (=> (and $1.now.7 true) (<= (+ 0.0 60000.0) 120000.0))))))
; 1.2.0: quiet flag
(define-fun $1.2.0.may () Bool (and (not $initial.2) (<= 180000.0 $1.later.2)))
(define-fun $1.2.0.2 () Bool true)
(define-fun $1.2.0.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $0.7.0.latch.0))
(define-fun $1.2.0.latch.1 () Bool ($latch.1 $initial.1 $0.7.0.latch.2 $0.7.0.latch.3 $0.7.0.latch.5 $0.7.0.latch.1))
(define-fun $1.2.0.latch.2 () Bool ($latch.2 $initial.1 $0.7.0.latch.2 $0.7.0.latch.6 $0.7.0.latch.5))
(define-fun $1.2.0.latch.3 () Bool ($latch.3 $initial.1 $0.7.0.latch.3))
(define-fun $1.2.0.latch.4 () Bool ($latch.4 $initial.1 $0.7.0.latch.4))
(define-fun $1.2.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $1.2.0.latch.6 () Bool ($latch.6 $0.7.0.latch.6 $1.2.0.latch.0))
(define-fun $1.2.0.age.0 () Real (ite ($active.0 $initial.1) $1.later.0 0.0))
(define-fun $1.2.0.age.3 () Real (ite (and ($active.3 $initial.0 $1.2.0.2) $1.now.3) $1.later.3 0.0))
(define-fun $1.2.0.age.4 () Real (ite (and ($active.4 $initial.0 $1.2.0.2) $1.now.4) $1.later.4 0.0))
(define-fun $1.2.0.age.5 () Real (ite ($active.5 $initial.0) $1.later.5 0.0))
(define-fun $1.2.0.age.6 () Real (ite (and ($active.6 $initial.1 $initial.0 $1.2.0.latch.0) $1.now.6) $1.later.6 0.0))
(define-fun $1.2.0.age.7 () Real (ite (and ($active.7 $initial.1 $1.2.0.latch.3) $1.now.7) $1.later.7 0.0))
(define-fun $1.2.0.age.8 () Real (ite (and ($active.8 $initial.1 $1.2.0.latch.4) $1.now.8) $1.later.8 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.1))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.2.0.age.0 0.0) $1.2.0.age.0))
(define-fun $2.later.1 () Real (ite true (+ $1.later.1 0.0) $1.later.1))
(define-fun $2.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 0.0) 0.0))
(define-fun $2.now.3 () Bool ($active.3 $initial.0 $1.2.0.2))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.2.0.age.3 0.0) $1.2.0.age.3))
(define-fun $2.now.4 () Bool ($active.4 $initial.0 $1.2.0.2))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.2.0.age.4 0.0) $1.2.0.age.4))
(define-fun $2.now.5 () Bool ($active.5 $initial.0))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.2.0.age.5 0.0) $1.2.0.age.5))
(define-fun $2.now.6 () Bool ($active.6 $initial.1 $initial.0 $1.2.0.latch.0))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.2.0.age.6 0.0) $1.2.0.age.6))
(define-fun $2.now.7 () Bool ($active.7 $initial.1 $1.2.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.2.0.age.7 0.0) $1.2.0.age.7))
(define-fun $2.now.8 () Bool ($active.8 $initial.1 $1.2.0.latch.4))
(define-fun $2.later.8 () Real (ite $2.now.8 (+ $1.2.0.age.8 0.0) $1.2.0.age.8))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.2.0.age.0 0.0) 30000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $2.now.3 true) (<= (+ $1.2.0.age.3 0.0) 10000.0)) (=> (and $2.now.4 true) (<= (+ $1.2.0.age.4 0.0) 10000.0)) (=> (and $2.now.5 true) (<= (+ $1.2.0.age.5 0.0) 305000.0)) (=> (and $2.now.6 true) (<= (+ $1.2.0.age.6 0.0) 60000.0)) (=> (and $2.now.7 true) (<= (+ $1.2.0.age.7 0.0) 120000.0))))))
; 2.3.0: CA-5 report_not_ready
(define-fun $2.3.0.may () Bool (and $initial.0 $1.2.0.2))
(define-fun $2.3.0.0 () Bool false)
(define-fun $2.3.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $1.2.0.latch.0))
(define-fun $2.3.0.latch.1 () Bool ($latch.1 $initial.1 $1.2.0.latch.2 $1.2.0.latch.3 $1.2.0.latch.5 $1.2.0.latch.1))
(define-fun $2.3.0.latch.2 () Bool ($latch.2 $initial.1 $1.2.0.latch.2 $1.2.0.latch.6 $1.2.0.latch.5))
(define-fun $2.3.0.latch.3 () Bool ($latch.3 $initial.1 $1.2.0.latch.3))
(define-fun $2.3.0.latch.4 () Bool ($latch.4 $initial.1 $1.2.0.latch.4))
(define-fun $2.3.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $2.3.0.latch.6 () Bool ($latch.6 $1.2.0.latch.6 $2.3.0.latch.0))
(define-fun $2.3.0.age.0 () Real (ite ($active.0 $initial.1) $2.later.0 0.0))
(define-fun $2.3.0.age.2 () Real (ite ($active.2 $1.2.0.2) $2.later.2 0.0))
(define-fun $2.3.0.age.4 () Real (ite (and ($active.4 $2.3.0.0 $1.2.0.2) $2.now.4) $2.later.4 0.0))
(define-fun $2.3.0.age.5 () Real (ite (and ($active.5 $2.3.0.0) $2.now.5) $2.later.5 0.0))
(define-fun $2.3.0.age.6 () Real (ite (and ($active.6 $initial.1 $2.3.0.0 $2.3.0.latch.0) $2.now.6) $2.later.6 0.0))
(define-fun $2.3.0.age.7 () Real (ite (and ($active.7 $initial.1 $2.3.0.latch.3) $2.now.7) $2.later.7 0.0))
(define-fun $2.3.0.age.8 () Real (ite (and ($active.8 $initial.1 $2.3.0.latch.4) $2.now.8) $2.later.8 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.1))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.3.0.age.0 60000.0) $2.3.0.age.0))
(define-fun $3.later.1 () Real (ite true (+ $2.later.1 60000.0) $2.later.1))
(define-fun $3.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.3.0.age.2 60000.0) $2.3.0.age.2))
(define-fun $3.now.3 () Bool ($active.3 $2.3.0.0 $1.2.0.2))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 60000.0) 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.3.0.0 $1.2.0.2))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.3.0.age.4 60000.0) $2.3.0.age.4))
(define-fun $3.now.5 () Bool ($active.5 $2.3.0.0))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.3.0.age.5 60000.0) $2.3.0.age.5))
(define-fun $3.now.6 () Bool ($active.6 $initial.1 $2.3.0.0 $2.3.0.latch.0))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.3.0.age.6 60000.0) $2.3.0.age.6))
(define-fun $3.now.7 () Bool ($active.7 $initial.1 $2.3.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.3.0.age.7 60000.0) $2.3.0.age.7))
(define-fun $3.now.8 () Bool ($active.8 $initial.1 $2.3.0.latch.4))
(define-fun $3.later.8 () Real (ite $3.now.8 (+ $2.3.0.age.8 60000.0) $2.3.0.age.8))
(define-fun $3.may-wait () Bool (and (<= 0.0 60000.0) (or (= 60000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.3.0.age.0 60000.0) 30000.0)) (=> (and $3.now.2 true) (<= (+ $2.3.0.age.2 60000.0) 180000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 60000.0) 10000.0)) (=> (and $3.now.4 true) (<= (+ $2.3.0.age.4 60000.0) 10000.0)) (=> (and $3.now.5 true) (<= (+ $2.3.0.age.5 60000.0) 305000.0)) (=> (and $3.now.6 true) (<= (+ $2.3.0.age.6 60000.0) 60000.0)) (=> (and $3.now.7 true) (<= (+ $2.3.0.age.7 60000.0) 120000.0))))))
; 3.6.0: held flag
(define-fun $3.6.0.may () Bool (and (and (not (or (and $2.3.0.0 (= $initial.1 0)) (= $initial.1 2))) (not $2.3.0.latch.0)) (<= 60000.0 $3.later.6)))
(define-fun $3.6.0.3 () Bool true)
(define-fun $3.6.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $3.6.0.3))
(define-fun $3.6.0.latch.1 () Bool ($latch.1 $initial.1 $2.3.0.latch.2 $2.3.0.latch.3 $2.3.0.latch.5 $2.3.0.latch.1))
(define-fun $3.6.0.latch.2 () Bool ($latch.2 $initial.1 $2.3.0.latch.2 $2.3.0.latch.6 $2.3.0.latch.5))
(define-fun $3.6.0.latch.3 () Bool ($latch.3 $initial.1 $2.3.0.latch.3))
(define-fun $3.6.0.latch.4 () Bool ($latch.4 $initial.1 $2.3.0.latch.4))
(define-fun $3.6.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $3.6.0.latch.6 () Bool ($latch.6 $2.3.0.latch.6 $3.6.0.latch.0))
(define-fun $3.6.0.age.0 () Real (ite ($active.0 $initial.1) $3.later.0 0.0))
(define-fun $3.6.0.age.2 () Real (ite ($active.2 $1.2.0.2) $3.later.2 0.0))
(define-fun $3.6.0.age.3 () Real (ite ($active.3 $2.3.0.0 $1.2.0.2) $3.later.3 0.0))
(define-fun $3.6.0.age.4 () Real (ite ($active.4 $2.3.0.0 $1.2.0.2) $3.later.4 0.0))
(define-fun $3.6.0.age.5 () Real (ite ($active.5 $2.3.0.0) $3.later.5 0.0))
(define-fun $3.6.0.age.7 () Real (ite (and ($active.7 $initial.1 $3.6.0.latch.3) $3.now.7) $3.later.7 0.0))
(define-fun $3.6.0.age.8 () Real (ite (and ($active.8 $initial.1 $3.6.0.latch.4) $3.now.8) $3.later.8 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $initial.1))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.6.0.age.0 0.0) $3.6.0.age.0))
(define-fun $4.later.1 () Real (ite true (+ $3.later.1 0.0) $3.later.1))
(define-fun $4.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.6.0.age.2 0.0) $3.6.0.age.2))
(define-fun $4.now.3 () Bool ($active.3 $2.3.0.0 $1.2.0.2))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.6.0.age.3 0.0) $3.6.0.age.3))
(define-fun $4.now.4 () Bool ($active.4 $2.3.0.0 $1.2.0.2))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.6.0.age.4 0.0) $3.6.0.age.4))
(define-fun $4.now.5 () Bool ($active.5 $2.3.0.0))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.6.0.age.5 0.0) $3.6.0.age.5))
(define-fun $4.now.6 () Bool ($active.6 $initial.1 $2.3.0.0 $3.6.0.latch.0))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ 0.0 0.0) 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.1 $3.6.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.6.0.age.7 0.0) $3.6.0.age.7))
(define-fun $4.now.8 () Bool ($active.8 $initial.1 $3.6.0.latch.4))
(define-fun $4.later.8 () Real (ite $4.now.8 (+ $3.6.0.age.8 0.0) $3.6.0.age.8))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.6.0.age.0 0.0) 30000.0)) (=> (and $4.now.2 true) (<= (+ $3.6.0.age.2 0.0) 180000.0)) (=> (and $4.now.3 true) (<= (+ $3.6.0.age.3 0.0) 10000.0)) (=> (and $4.now.4 true) (<= (+ $3.6.0.age.4 0.0) 10000.0)) (=> (and $4.now.5 true) (<= (+ $3.6.0.age.5 0.0) 305000.0)) (=> (and $4.now.6 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $4.now.7 true) (<= (+ $3.6.0.age.7 0.0) 120000.0))))))
; 4.8.0: past CA-3 relist
(define-fun $4.8.0.may () Bool (and (and (not (= $initial.1 2)) (not $3.6.0.latch.4)) (< 120000.0 $4.later.8)))
(define-fun $4.8.0.9 () Bool true)
(define-fun $4.8.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $3.6.0.latch.0))
(define-fun $4.8.0.latch.1 () Bool ($latch.1 $initial.1 $3.6.0.latch.2 $3.6.0.latch.3 $3.6.0.latch.5 $3.6.0.latch.1))
(define-fun $4.8.0.latch.2 () Bool ($latch.2 $initial.1 $3.6.0.latch.2 $3.6.0.latch.6 $3.6.0.latch.5))
(define-fun $4.8.0.latch.3 () Bool ($latch.3 $initial.1 $3.6.0.latch.3))
(define-fun $4.8.0.latch.4 () Bool ($latch.4 $initial.1 $4.8.0.9))
(define-fun $4.8.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $4.8.0.latch.6 () Bool ($latch.6 $3.6.0.latch.6 $4.8.0.latch.0))
(define-fun $4.8.0.age.0 () Real (ite ($active.0 $initial.1) $4.later.0 0.0))
(define-fun $4.8.0.age.2 () Real (ite ($active.2 $1.2.0.2) $4.later.2 0.0))
(define-fun $4.8.0.age.3 () Real (ite ($active.3 $2.3.0.0 $1.2.0.2) $4.later.3 0.0))
(define-fun $4.8.0.age.4 () Real (ite ($active.4 $2.3.0.0 $1.2.0.2) $4.later.4 0.0))
(define-fun $4.8.0.age.5 () Real (ite ($active.5 $2.3.0.0) $4.later.5 0.0))
(define-fun $4.8.0.age.6 () Real (ite (and ($active.6 $initial.1 $2.3.0.0 $4.8.0.latch.0) $4.now.6) $4.later.6 0.0))
(define-fun $4.8.0.age.7 () Real (ite (and ($active.7 $initial.1 $4.8.0.latch.3) $4.now.7) $4.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.7.0.may $1.may-wait $1.2.0.may $2.may-wait $2.3.0.may $3.may-wait $3.6.0.may $4.may-wait $4.8.0.may (let (($s0 (not (and $4.8.0.latch.5 $4.8.0.latch.2)))) (and $4.8.0.latch.6 (or $s0 $4.8.0.latch.4) (or (not $4.8.0.latch.1) |permit UCA-1|) (or $s0 |permit UCA-1|) (or (not $initial.10) |permit UCA-140|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-10 on a closed run reaches H-1 and shows no listed pattern but: UCA-140
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-140| Bool)
(define-fun $chosen () Bool (not |permit UCA-1|))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Relisted.its_pods| Int) (|Relisted.node_ready| Bool) (|held flag| Bool)) Bool (and |held flag| (not (or (and |Relisted.node_ready| (= |Relisted.its_pods| 0)) (= |Relisted.its_pods| 2)))))
(define-fun $latch.1 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|long CA-3 relist| Bool) (|open CA-3 relist| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-3 relist| |counted CA-3 relist| |long CA-3 relist| (= |Relisted.its_pods| 2))))
(define-fun $latch.2 ((|Relisted.its_pods| Int) (|counted CA-3 relist| Bool) (|hazard over| Bool) (|open CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (ite |open CA-3 relist| |counted CA-3 relist| (not |hazard over|))))
(define-fun $latch.3 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and |long CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.4 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and |past CA-3 relist| (not (= |Relisted.its_pods| 2))))
(define-fun $latch.5 ((|Relisted.its_pods| Int)) Bool (not (= |Relisted.its_pods| 2)))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
; long CA-3 relist
(define-fun $active.7 ((|Relisted.its_pods| Int) (|long CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |long CA-3 relist|)))
; past CA-3 relist
(define-fun $active.8 ((|Relisted.its_pods| Int) (|past CA-3 relist| Bool)) Bool (and (not (= |Relisted.its_pods| 2)) (not |past CA-3 relist|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-1| false) (= |permit UCA-140| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $initial.3))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.7 $initial.8 $initial.6 $initial.5))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.7 $initial.4 $initial.6))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.8))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.9))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.4 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 120000.0) 0.0))
(define-fun $0.later.1 () Real (ite true (+ 0.0 120000.0) 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.2))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.0 $initial.latch.0))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.1 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 120000.0) 0.0))
(define-fun $0.now.8 () Bool ($active.8 $initial.1 $initial.latch.4))
(define-fun $0.later.8 () Real (ite $0.now.8 (+ 0.0 120000.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 120000.0) (or (= 120000.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 120000.0) 30000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 120000.0) 180000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 120000.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 120000.0) 10000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 120000.0) 305000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 120000.0) 60000.0)) (=> (and $0.now.7 true) (<= (+ 0.0 120000.0) 120000.0))))))
; 0.7.0: long CA-3 relist
(define-fun $0.7.0.may () Bool (and (and (not (= $initial.1 2)) (not $initial.latch.3)) (<= 120000.0 $0.later.7)))
(define-fun $0.7.0.8 () Bool true)
(define-fun $0.7.0.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $initial.latch.0))
(define-fun $0.7.0.latch.1 () Bool ($latch.1 $initial.1 $initial.latch.2 $0.7.0.8 $initial.latch.5 $initial.latch.1))
(define-fun $0.7.0.latch.2 () Bool ($latch.2 $initial.1 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.7.0.latch.3 () Bool ($latch.3 $initial.1 $0.7.0.8))
(define-fun $0.7.0.latch.4 () Bool ($latch.4 $initial.1 $initial.latch.4))
(define-fun $0.7.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $0.7.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.7.0.latch.0))
(define-fun $0.7.0.age.0 () Real (ite ($active.0 $initial.1) $0.later.0 0.0))
(define-fun $0.7.0.age.2 () Real (ite ($active.2 $initial.2) $0.later.2 0.0))
(define-fun $0.7.0.age.3 () Real (ite ($active.3 $initial.0 $initial.2) $0.later.3 0.0))
(define-fun $0.7.0.age.4 () Real (ite ($active.4 $initial.0 $initial.2) $0.later.4 0.0))
(define-fun $0.7.0.age.5 () Real (ite ($active.5 $initial.0) $0.later.5 0.0))
(define-fun $0.7.0.age.6 () Real (ite (and ($active.6 $initial.1 $initial.0 $0.7.0.latch.0) $0.now.6) $0.later.6 0.0))
(define-fun $0.7.0.age.8 () Real (ite (and ($active.8 $initial.1 $0.7.0.latch.4) $0.now.8) $0.later.8 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.1))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.7.0.age.0 60000.0) $0.7.0.age.0))
(define-fun $1.later.1 () Real (ite true (+ $0.later.1 60000.0) $0.later.1))
(define-fun $1.now.2 () Bool ($active.2 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.7.0.age.2 60000.0) $0.7.0.age.2))
(define-fun $1.now.3 () Bool ($active.3 $initial.0 $initial.2))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.7.0.age.3 60000.0) $0.7.0.age.3))
(define-fun $1.now.4 () Bool ($active.4 $initial.0 $initial.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.7.0.age.4 60000.0) $0.7.0.age.4))
(define-fun $1.now.5 () Bool ($active.5 $initial.0))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.7.0.age.5 60000.0) $0.7.0.age.5))
(define-fun $1.now.6 () Bool ($active.6 $initial.1 $initial.0 $0.7.0.latch.0))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.7.0.age.6 60000.0) $0.7.0.age.6))
(define-fun $1.now.7 () Bool ($active.7 $initial.1 $0.7.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ 0.0 60000.0) 0.0))
(define-fun $1.now.8 () Bool ($active.8 $initial.1 $0.7.0.latch.4))
(define-fun $1.later.8 () Real (ite $1.now.8 (+ $0.7.0.age.8 60000.0) $0.7.0.age.8))
(define-fun $1.may-wait () Bool (and (<= 0.0 60000.0) (or (= 60000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.7.0.age.0 60000.0) 30000.0)) (=> (and $1.now.2 true) (<= (+ $0.7.0.age.2 60000.0) 180000.0)) (=> (and $1.now.3 true) (<= (+ $0.7.0.age.3 60000.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.7.0.age.4 60000.0) 10000.0)) (=> (and $1.now.5 true) (<= (+ $0.7.0.age.5 60000.0) 305000.0)) (=> (and $1.now.6 true) (<= (+ $0.7.0.age.6 60000.0) 60000.0)) (=> (and $1.now.7 true) (<= (+ 0.0 60000.0) 120000.0))))))
; 1.2.0: quiet flag
(define-fun $1.2.0.may () Bool (and (not $initial.2) (<= 180000.0 $1.later.2)))
(define-fun $1.2.0.2 () Bool true)
(define-fun $1.2.0.latch.0 () Bool ($latch.0 $initial.1 $initial.0 $0.7.0.latch.0))
(define-fun $1.2.0.latch.1 () Bool ($latch.1 $initial.1 $0.7.0.latch.2 $0.7.0.latch.3 $0.7.0.latch.5 $0.7.0.latch.1))
(define-fun $1.2.0.latch.2 () Bool ($latch.2 $initial.1 $0.7.0.latch.2 $0.7.0.latch.6 $0.7.0.latch.5))
(define-fun $1.2.0.latch.3 () Bool ($latch.3 $initial.1 $0.7.0.latch.3))
(define-fun $1.2.0.latch.4 () Bool ($latch.4 $initial.1 $0.7.0.latch.4))
(define-fun $1.2.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $1.2.0.latch.6 () Bool ($latch.6 $0.7.0.latch.6 $1.2.0.latch.0))
(define-fun $1.2.0.age.0 () Real (ite ($active.0 $initial.1) $1.later.0 0.0))
(define-fun $1.2.0.age.3 () Real (ite (and ($active.3 $initial.0 $1.2.0.2) $1.now.3) $1.later.3 0.0))
(define-fun $1.2.0.age.4 () Real (ite (and ($active.4 $initial.0 $1.2.0.2) $1.now.4) $1.later.4 0.0))
(define-fun $1.2.0.age.5 () Real (ite ($active.5 $initial.0) $1.later.5 0.0))
(define-fun $1.2.0.age.6 () Real (ite (and ($active.6 $initial.1 $initial.0 $1.2.0.latch.0) $1.now.6) $1.later.6 0.0))
(define-fun $1.2.0.age.7 () Real (ite (and ($active.7 $initial.1 $1.2.0.latch.3) $1.now.7) $1.later.7 0.0))
(define-fun $1.2.0.age.8 () Real (ite (and ($active.8 $initial.1 $1.2.0.latch.4) $1.now.8) $1.later.8 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.1))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.2.0.age.0 0.0) $1.2.0.age.0))
(define-fun $2.later.1 () Real (ite true (+ $1.later.1 0.0) $1.later.1))
(define-fun $2.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 0.0) 0.0))
(define-fun $2.now.3 () Bool ($active.3 $initial.0 $1.2.0.2))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.2.0.age.3 0.0) $1.2.0.age.3))
(define-fun $2.now.4 () Bool ($active.4 $initial.0 $1.2.0.2))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.2.0.age.4 0.0) $1.2.0.age.4))
(define-fun $2.now.5 () Bool ($active.5 $initial.0))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.2.0.age.5 0.0) $1.2.0.age.5))
(define-fun $2.now.6 () Bool ($active.6 $initial.1 $initial.0 $1.2.0.latch.0))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.2.0.age.6 0.0) $1.2.0.age.6))
(define-fun $2.now.7 () Bool ($active.7 $initial.1 $1.2.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.2.0.age.7 0.0) $1.2.0.age.7))
(define-fun $2.now.8 () Bool ($active.8 $initial.1 $1.2.0.latch.4))
(define-fun $2.later.8 () Real (ite $2.now.8 (+ $1.2.0.age.8 0.0) $1.2.0.age.8))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.2.0.age.0 0.0) 30000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $2.now.3 true) (<= (+ $1.2.0.age.3 0.0) 10000.0)) (=> (and $2.now.4 true) (<= (+ $1.2.0.age.4 0.0) 10000.0)) (=> (and $2.now.5 true) (<= (+ $1.2.0.age.5 0.0) 305000.0)) (=> (and $2.now.6 true) (<= (+ $1.2.0.age.6 0.0) 60000.0)) (=> (and $2.now.7 true) (<= (+ $1.2.0.age.7 0.0) 120000.0))))))
; 2.3.0: CA-5 report_not_ready
(define-fun $2.3.0.may () Bool (and $initial.0 $1.2.0.2))
(define-fun $2.3.0.0 () Bool false)
(define-fun $2.3.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $1.2.0.latch.0))
(define-fun $2.3.0.latch.1 () Bool ($latch.1 $initial.1 $1.2.0.latch.2 $1.2.0.latch.3 $1.2.0.latch.5 $1.2.0.latch.1))
(define-fun $2.3.0.latch.2 () Bool ($latch.2 $initial.1 $1.2.0.latch.2 $1.2.0.latch.6 $1.2.0.latch.5))
(define-fun $2.3.0.latch.3 () Bool ($latch.3 $initial.1 $1.2.0.latch.3))
(define-fun $2.3.0.latch.4 () Bool ($latch.4 $initial.1 $1.2.0.latch.4))
(define-fun $2.3.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $2.3.0.latch.6 () Bool ($latch.6 $1.2.0.latch.6 $2.3.0.latch.0))
(define-fun $2.3.0.age.0 () Real (ite ($active.0 $initial.1) $2.later.0 0.0))
(define-fun $2.3.0.age.2 () Real (ite ($active.2 $1.2.0.2) $2.later.2 0.0))
(define-fun $2.3.0.age.4 () Real (ite (and ($active.4 $2.3.0.0 $1.2.0.2) $2.now.4) $2.later.4 0.0))
(define-fun $2.3.0.age.5 () Real (ite (and ($active.5 $2.3.0.0) $2.now.5) $2.later.5 0.0))
(define-fun $2.3.0.age.6 () Real (ite (and ($active.6 $initial.1 $2.3.0.0 $2.3.0.latch.0) $2.now.6) $2.later.6 0.0))
(define-fun $2.3.0.age.7 () Real (ite (and ($active.7 $initial.1 $2.3.0.latch.3) $2.now.7) $2.later.7 0.0))
(define-fun $2.3.0.age.8 () Real (ite (and ($active.8 $initial.1 $2.3.0.latch.4) $2.now.8) $2.later.8 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.1))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.3.0.age.0 60000.0) $2.3.0.age.0))
(define-fun $3.later.1 () Real (ite true (+ $2.later.1 60000.0) $2.later.1))
(define-fun $3.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.3.0.age.2 60000.0) $2.3.0.age.2))
(define-fun $3.now.3 () Bool ($active.3 $2.3.0.0 $1.2.0.2))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 60000.0) 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.3.0.0 $1.2.0.2))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.3.0.age.4 60000.0) $2.3.0.age.4))
(define-fun $3.now.5 () Bool ($active.5 $2.3.0.0))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.3.0.age.5 60000.0) $2.3.0.age.5))
(define-fun $3.now.6 () Bool ($active.6 $initial.1 $2.3.0.0 $2.3.0.latch.0))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.3.0.age.6 60000.0) $2.3.0.age.6))
(define-fun $3.now.7 () Bool ($active.7 $initial.1 $2.3.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.3.0.age.7 60000.0) $2.3.0.age.7))
(define-fun $3.now.8 () Bool ($active.8 $initial.1 $2.3.0.latch.4))
(define-fun $3.later.8 () Real (ite $3.now.8 (+ $2.3.0.age.8 60000.0) $2.3.0.age.8))
(define-fun $3.may-wait () Bool (and (<= 0.0 60000.0) (or (= 60000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.3.0.age.0 60000.0) 30000.0)) (=> (and $3.now.2 true) (<= (+ $2.3.0.age.2 60000.0) 180000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 60000.0) 10000.0)) (=> (and $3.now.4 true) (<= (+ $2.3.0.age.4 60000.0) 10000.0)) (=> (and $3.now.5 true) (<= (+ $2.3.0.age.5 60000.0) 305000.0)) (=> (and $3.now.6 true) (<= (+ $2.3.0.age.6 60000.0) 60000.0)) (=> (and $3.now.7 true) (<= (+ $2.3.0.age.7 60000.0) 120000.0))))))
; 3.6.0: held flag
(define-fun $3.6.0.may () Bool (and (and (not (or (and $2.3.0.0 (= $initial.1 0)) (= $initial.1 2))) (not $2.3.0.latch.0)) (<= 60000.0 $3.later.6)))
(define-fun $3.6.0.3 () Bool true)
(define-fun $3.6.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $3.6.0.3))
(define-fun $3.6.0.latch.1 () Bool ($latch.1 $initial.1 $2.3.0.latch.2 $2.3.0.latch.3 $2.3.0.latch.5 $2.3.0.latch.1))
(define-fun $3.6.0.latch.2 () Bool ($latch.2 $initial.1 $2.3.0.latch.2 $2.3.0.latch.6 $2.3.0.latch.5))
(define-fun $3.6.0.latch.3 () Bool ($latch.3 $initial.1 $2.3.0.latch.3))
(define-fun $3.6.0.latch.4 () Bool ($latch.4 $initial.1 $2.3.0.latch.4))
(define-fun $3.6.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $3.6.0.latch.6 () Bool ($latch.6 $2.3.0.latch.6 $3.6.0.latch.0))
(define-fun $3.6.0.age.0 () Real (ite ($active.0 $initial.1) $3.later.0 0.0))
(define-fun $3.6.0.age.2 () Real (ite ($active.2 $1.2.0.2) $3.later.2 0.0))
(define-fun $3.6.0.age.3 () Real (ite ($active.3 $2.3.0.0 $1.2.0.2) $3.later.3 0.0))
(define-fun $3.6.0.age.4 () Real (ite ($active.4 $2.3.0.0 $1.2.0.2) $3.later.4 0.0))
(define-fun $3.6.0.age.5 () Real (ite ($active.5 $2.3.0.0) $3.later.5 0.0))
(define-fun $3.6.0.age.7 () Real (ite (and ($active.7 $initial.1 $3.6.0.latch.3) $3.now.7) $3.later.7 0.0))
(define-fun $3.6.0.age.8 () Real (ite (and ($active.8 $initial.1 $3.6.0.latch.4) $3.now.8) $3.later.8 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $initial.1))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.6.0.age.0 0.0) $3.6.0.age.0))
(define-fun $4.later.1 () Real (ite true (+ $3.later.1 0.0) $3.later.1))
(define-fun $4.now.2 () Bool ($active.2 $1.2.0.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.6.0.age.2 0.0) $3.6.0.age.2))
(define-fun $4.now.3 () Bool ($active.3 $2.3.0.0 $1.2.0.2))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.6.0.age.3 0.0) $3.6.0.age.3))
(define-fun $4.now.4 () Bool ($active.4 $2.3.0.0 $1.2.0.2))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.6.0.age.4 0.0) $3.6.0.age.4))
(define-fun $4.now.5 () Bool ($active.5 $2.3.0.0))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.6.0.age.5 0.0) $3.6.0.age.5))
(define-fun $4.now.6 () Bool ($active.6 $initial.1 $2.3.0.0 $3.6.0.latch.0))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ 0.0 0.0) 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.1 $3.6.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.6.0.age.7 0.0) $3.6.0.age.7))
(define-fun $4.now.8 () Bool ($active.8 $initial.1 $3.6.0.latch.4))
(define-fun $4.later.8 () Real (ite $4.now.8 (+ $3.6.0.age.8 0.0) $3.6.0.age.8))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.6.0.age.0 0.0) 30000.0)) (=> (and $4.now.2 true) (<= (+ $3.6.0.age.2 0.0) 180000.0)) (=> (and $4.now.3 true) (<= (+ $3.6.0.age.3 0.0) 10000.0)) (=> (and $4.now.4 true) (<= (+ $3.6.0.age.4 0.0) 10000.0)) (=> (and $4.now.5 true) (<= (+ $3.6.0.age.5 0.0) 305000.0)) (=> (and $4.now.6 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $4.now.7 true) (<= (+ $3.6.0.age.7 0.0) 120000.0))))))
; 4.1.0: CA-3 relist
(define-fun $4.1.0.may () Bool (or (<= 1000.0 $4.later.1) (<= 1000.0 $4.later.1)))
(define-fun $4.1.0.2 () Bool false)
(define-fun $4.1.0.6 () Bool false)
(define-fun $4.1.0.8 () Bool false)
(define-fun $4.1.0.9 () Bool false)
(define-fun $4.1.0.10 () Bool (or $initial.10 (and $3.6.0.latch.5 $3.6.0.latch.2 $3.6.0.latch.3)))
(define-fun $4.1.0.latch.0 () Bool ($latch.0 $initial.1 $2.3.0.0 $3.6.0.latch.0))
(define-fun $4.1.0.latch.1 () Bool ($latch.1 $initial.1 $3.6.0.latch.2 $4.1.0.8 $4.1.0.6 $3.6.0.latch.1))
(define-fun $4.1.0.latch.2 () Bool ($latch.2 $initial.1 $3.6.0.latch.2 $3.6.0.latch.6 $4.1.0.6))
(define-fun $4.1.0.latch.3 () Bool ($latch.3 $initial.1 $4.1.0.8))
(define-fun $4.1.0.latch.4 () Bool ($latch.4 $initial.1 $4.1.0.9))
(define-fun $4.1.0.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $4.1.0.latch.6 () Bool ($latch.6 $3.6.0.latch.6 $4.1.0.latch.0))
(define-fun $4.1.0.age.0 () Real (ite ($active.0 $initial.1) $4.later.0 0.0))
(define-fun $4.1.0.age.3 () Real (ite (and ($active.3 $2.3.0.0 $4.1.0.2) $4.now.3) $4.later.3 0.0))
(define-fun $4.1.0.age.4 () Real (ite (and ($active.4 $2.3.0.0 $4.1.0.2) $4.now.4) $4.later.4 0.0))
(define-fun $4.1.0.age.5 () Real (ite ($active.5 $2.3.0.0) $4.later.5 0.0))
(define-fun $4.1.0.age.6 () Real (ite (and ($active.6 $initial.1 $2.3.0.0 $4.1.0.latch.0) $4.now.6) $4.later.6 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.7.0.may $1.may-wait $1.2.0.may $2.may-wait $2.3.0.may $3.may-wait $3.6.0.may $4.may-wait $4.1.0.may (let (($s0 (not (and $4.1.0.latch.5 $4.1.0.latch.2)))) (and $4.1.0.latch.6 (or $s0 $4.1.0.latch.4) (or (not $4.1.0.latch.1) |permit UCA-1|) (or $s0 |permit UCA-1|) (or (not $4.1.0.10) |permit UCA-140|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
