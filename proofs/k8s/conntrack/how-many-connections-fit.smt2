;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/conntrack.stpa",
;;  "content": "sha256:f1118631102bbbb43f51e7b30e875203bd1d94f3ee1ac99fb826490cf6546735",
;;  "found by": "Spacer",
;;  "system": "Conntrack",
;;  "claim": [
;;   "check",
;;   "how many connections fit"
;;  ],
;;  "says": "for any flows, table_size, snat_ports: H-1 unreachable iff 2 * flows <= table_size and 2 * flows <= snat_ports",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0,
;;     1,
;;     2
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
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
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
(declare-const table_size Int)
(declare-const snat_ports Int)
(declare-const flows Int)
(define-fun $chosen () Bool (and (<= 0 table_size) (<= 0 snat_ports) (<= 0 flows) (<= 0 table_size) (<= 0 snat_ports) (<= 0 flows) (let (($s0 (* 2 flows))) (and (<= $s0 table_size) (<= $s0 snat_ports)))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; the invariant
(define-fun $invariant ((|OsSettings.prepared| Bool) (|OsSettings.has_pods| Bool) (|OsSettings.random| Bool) (|OsSettings.room| Int) (|Conntrack.entered| Int) (|Conntrack.last| Int) (|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|Resolver[query_a].port| Int) (|Resolver[query_aaaa].port| Int) (|Conntrack.minute has ticked| Bool) (|age:OsSettings.pods_start| Real) (|age:CA-8 prepare| Real) (|age:Conntrack.minute first| Real) (|age:Conntrack.minute| Real)) Bool (let (($s0 (* 2 flows))) (let (($s1 (not |OsSettings.prepared|))) (let (($s2 (not |Conntrack.minute has ticked|))) (let (($s3 (* (- 1) snat_ports))) (let (($s4 (* (- 1) table_size))) (let (($s5 (+ |Conntrack.last| (* (- 1) |OsSettings.room|) flows))) (and (<= 0 table_size) (<= 0 snat_ports) (<= 0 flows) (<= $s0 table_size) (<= $s0 snat_ports) (<= 0.0 |age:OsSettings.pods_start|) (<= 0.0 |age:CA-8 prepare|) (or $s1 (<= |age:CA-8 prepare| 0.0)) (or |OsSettings.prepared| (<= |age:CA-8 prepare| 10000.0)) (<= 0.0 |age:Conntrack.minute first|) (or $s2 (<= |age:Conntrack.minute first| 0.0)) (or |Conntrack.minute has ticked| (<= |age:Conntrack.minute first| 60000.0)) (<= 0.0 |age:Conntrack.minute|) (or |Conntrack.minute has ticked| (<= |age:Conntrack.minute| 0.0)) (or $s2 (<= |age:Conntrack.minute| 60000.0)) (or $s1 |OsSettings.random|) (not |Conntrack.overflow|) (not (<= 3 |Resolver[query_a].phase|)) (not (<= 3 |Resolver[query_aaaa].phase|)) (not (<= (+ |Conntrack.entered| (* (- 1) |Resolver[query_a].port|)) (- 1))) (not (<= 1 (+ |Conntrack.last| flows $s3))) (not (<= 1 (+ |Conntrack.last| flows $s4))) (or $s1 (not (<= 1 $s5))) (or |OsSettings.prepared| (not (<= 30000.0 |age:OsSettings.pods_start|))) (or |OsSettings.prepared| (not (<= (+ |age:CA-8 prepare| (* (- 1.0) |age:OsSettings.pods_start|)) (- 20000.0)))) (or |OsSettings.prepared| (not |OsSettings.has_pods|)) (not (<= 1 (+ $s0 $s3))) (not (<= 1 (+ $s0 $s4))) (or (not (<= (+ |OsSettings.room| (* (- 2) flows)) (- 1))) (not (<= $s5 0))) (or |OsSettings.prepared| (not (<= 1 |Resolver[query_aaaa].phase|))) (not (<= (+ |Conntrack.entered| (* (- 1) |Resolver[query_aaaa].port|)) (- 1))) (or |OsSettings.prepared| (not (<= 1 |Resolver[query_a].phase|))) (<= 0 |Conntrack.entered|) (<= 0 |Resolver[query_a].phase|) (<= |Resolver[query_a].phase| 3) (<= 0 |Resolver[query_aaaa].phase|) (<= |Resolver[query_aaaa].phase| 3) (<= 0 |Resolver[query_a].port|) (<= 0 |Resolver[query_aaaa].port|)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:OsSettings.prepared| () Bool false)
(define-fun |$initial:OsSettings.has_pods| () Bool false)
(define-fun |$initial:OsSettings.random| () Bool false)
(define-fun |$initial:OsSettings.room| () Int 0)
(define-fun |$initial:Conntrack.entered| () Int 0)
(define-fun |$initial:Conntrack.last| () Int 0)
(define-fun |$initial:Conntrack.overflow| () Bool false)
(define-fun |$initial:Resolver[query_a].phase| () Int 0)
(define-fun |$initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$initial:Resolver[query_a].port| () Int 0)
(define-fun |$initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$initial:Conntrack.minute has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:OsSettings.prepared| |$initial:OsSettings.has_pods| |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:Conntrack.entered| |$initial:Conntrack.last| |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:Resolver[query_a].port| |$initial:Resolver[query_aaaa].port| |$initial:Conntrack.minute has ticked| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |OsSettings.prepared| Bool)
(declare-const |OsSettings.has_pods| Bool)
(declare-const |OsSettings.random| Bool)
(declare-const |OsSettings.room| Int)
(declare-const |Conntrack.entered| Int)
(declare-const |Conntrack.last| Int)
(declare-const |Conntrack.overflow| Bool)
(declare-const |Resolver[query_a].phase| Int)
(declare-const |Resolver[query_aaaa].phase| Int)
(declare-const |Resolver[query_a].port| Int)
(declare-const |Resolver[query_aaaa].port| Int)
(declare-const |Conntrack.minute has ticked| Bool)
(declare-const |age:OsSettings.pods_start| Real)
(declare-const |age:CA-8 prepare| Real)
(declare-const |age:Conntrack.minute first| Real)
(declare-const |age:Conntrack.minute| Real)
(define-fun $holds () Bool ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| |age:OsSettings.pods_start| |age:CA-8 prepare| |age:Conntrack.minute first| |age:Conntrack.minute|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:OsSettings.pods_start| $delay) |age:OsSettings.pods_start|))
(define-fun $left.0 () Real $later.0)
(define-fun $now.1 () Bool ($active.1 |OsSettings.prepared|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-8 prepare| $delay) |age:CA-8 prepare|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Conntrack.minute has ticked|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:Conntrack.minute first| $delay) |age:Conntrack.minute first|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |Conntrack.minute has ticked| (+ |age:Conntrack.minute| $delay) |age:Conntrack.minute|))
(define-fun $left.3 () Real (ite |Conntrack.minute has ticked| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:CA-8 prepare| $delay) 10000.0)) (=> (and $now.2 true) (<= (+ |age:Conntrack.minute first| $delay) 60000.0)) (=> (and |Conntrack.minute has ticked| true) (<= (+ |age:Conntrack.minute| $delay) 60000.0))))))
; 0.0: OsSettings.pods_start
(define-fun $0.0.may () Bool (<= 30000.0 $later.0))
(define-fun |$0.0:OsSettings.has_pods| () Bool true)
; obligation: consecution of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |OsSettings.prepared| |$0.0:OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 prepare
(define-fun $1.0.may () Bool (not |OsSettings.prepared|))
(define-fun |$1.0:OsSettings.prepared| () Bool true)
(define-fun |$1.0:OsSettings.random| () Bool true)
(define-fun |$1.0:OsSettings.room| () Int (ite (<= table_size snat_ports) table_size snat_ports))
; obligation: consecution of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:OsSettings.prepared| |OsSettings.has_pods| |$1.0:OsSettings.random| |$1.0:OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 0.0 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Conntrack.minute first
(define-fun $2.0.may () Bool (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(define-fun |$2.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| flows)))
(define-fun |$2.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$2.0:Conntrack.minute has ticked| () Bool true)
(define-fun $2.0.age.3 () Real (ite (and |$2.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$2.0:Conntrack.last| |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$2.0:Conntrack.minute has ticked| $left.0 $left.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Conntrack.minute first idle
(define-fun $3.0.may () Bool (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(define-fun |$3.0:Conntrack.minute has ticked| () Bool true)
(define-fun $3.0.age.3 () Real (ite (and |$3.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$3.0:Conntrack.minute has ticked| $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Conntrack.minute
(define-fun $4.0.may () Bool (and (and |OsSettings.has_pods| |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$4.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| flows)))
(define-fun |$4.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$4.0:Conntrack.minute has ticked| () Bool true)
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$4.0:Conntrack.last| |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$4.0:Conntrack.minute has ticked| $left.0 $left.1 $4.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: Conntrack.minute idle
(define-fun $5.0.may () Bool (and (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$5.0:Conntrack.minute has ticked| () Bool true)
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$5.0:Conntrack.minute has ticked| $left.0 $left.1 $5.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: Resolver[query_a].choose
(define-fun $6.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_a].phase| 0)))
(define-fun |$6.0:Resolver[query_a].phase| () Int 1)
(define-fun |$6.0:Resolver[query_a].port| () Int |Conntrack.entered|)
; obligation: consecution of 6.0, Resolver[query_a].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |$6.0:Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: Resolver[query_aaaa].choose
(define-fun $7.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_aaaa].phase| 0)))
(define-fun |$7.0:Resolver[query_aaaa].phase| () Int 1)
(define-fun |$7.0:Resolver[query_aaaa].port| () Int |Conntrack.entered|)
; obligation: consecution of 7.0, Resolver[query_aaaa].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |$7.0:Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Resolver[query_a].enter
(define-fun $8.0.may () Bool (= |Resolver[query_a].phase| 1))
(define-fun |$8.0:Resolver[query_a].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) 2 3))
(define-fun |$8.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
; obligation: consecution of 8.0, Resolver[query_a].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$8.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: Resolver[query_aaaa].enter
(define-fun $9.0.may () Bool (= |Resolver[query_aaaa].phase| 1))
(define-fun |$9.0:Resolver[query_aaaa].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) 2 3))
(define-fun |$9.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
; obligation: consecution of 9.0, Resolver[query_aaaa].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$9.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |OsSettings.prepared|))
(assert (not ($active.1 |OsSettings.prepared|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(assert (not ($active.2 |Conntrack.minute has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(assert (not ($active.2 |Conntrack.minute has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |OsSettings.has_pods| |Conntrack.minute has ticked|))
(assert (not |Conntrack.minute has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|))
(assert (not |Conntrack.minute has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (or |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
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
(declare-const table_size Int)
(declare-const snat_ports Int)
(declare-const flows Int)
(define-fun $chosen () Bool (and (<= 0 table_size) (<= 0 snat_ports) (<= 0 flows) (<= 0 table_size) (<= 0 snat_ports) (<= 0 flows)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (let (($s0 (* 2 flows))) (and (<= $s0 table_size) (<= $s0 snat_ports))))
(define-fun $piece.0 () Bool (let (($s0 (to_real table_size))) (let (($s1 (to_real snat_ports))) (let (($s2 (to_real flows))) (and (<= 0.0 $s0) (<= 0.0 $s1) (<= 0.0 $s2) (< $s0 $s2) (<= $s0 $s1))))))
(define-fun $piece.1 () Bool (let (($s0 (to_real table_size))) (let (($s1 (to_real snat_ports))) (let (($s2 (to_real flows))) (and (<= 0.0 $s0) (<= 0.0 $s1) (<= 0.0 $s2) (< $s1 $s2) (< $s1 $s0))))))
(define-fun $piece.2 () Bool (let (($s0 (to_real table_size))) (let (($s1 (to_real snat_ports))) (let (($s2 (to_real flows))) (and (<= 0.0 $s0) (<= 0.0 $s1) (<= 0.0 $s2) (< $s0 (* 2.0 $s2)) (<= $s2 $s0) (<= $s0 $s1))))))
(define-fun $piece.3 () Bool (let (($s0 (to_real table_size))) (let (($s1 (to_real snat_ports))) (let (($s2 (to_real flows))) (and (<= 0.0 $s0) (<= 0.0 $s1) (<= 0.0 $s2) (< $s1 (* 2.0 $s2)) (<= $s2 $s1) (< $s1 $s0))))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:OsSettings.prepared| () Bool false)
(define-fun |$0/initial:OsSettings.has_pods| () Bool false)
(define-fun |$0/initial:OsSettings.random| () Bool false)
(define-fun |$0/initial:OsSettings.room| () Int 0)
(define-fun |$0/initial:Conntrack.entered| () Int 0)
(define-fun |$0/initial:Conntrack.last| () Int 0)
(define-fun |$0/initial:Conntrack.overflow| () Bool false)
(define-fun |$0/initial:Resolver[query_a].phase| () Int 0)
(define-fun |$0/initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$0/initial:Resolver[query_a].port| () Int 0)
(define-fun |$0/initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$0/initial:Conntrack.minute has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite true (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real |$0/0/later.0|)
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:OsSettings.prepared|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Conntrack.minute has ticked|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/later.3| () Real (ite |$0/initial:Conntrack.minute has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/initial:Conntrack.minute has ticked| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 60000.0)) (=> (and |$0/initial:Conntrack.minute has ticked| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/1.0: CA-8 prepare
(define-fun |$0/0/1.0.may| () Bool (not |$0/initial:OsSettings.prepared|))
(define-fun |$0/0/1.0:OsSettings.prepared| () Bool true)
(define-fun |$0/0/1.0:OsSettings.random| () Bool true)
(define-fun |$0/0/1.0:OsSettings.room| () Int (ite (<= table_size snat_ports) table_size snat_ports))
(define-fun $time.0.1 () Real (ite (<= $time.0.0 (- 30000.0)) (- 30000.0) $time.0.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite true (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real |$0/1/later.0|)
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/1.0:OsSettings.prepared|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:Conntrack.minute has ticked|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/later.3| () Real (ite |$0/initial:Conntrack.minute has ticked| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/initial:Conntrack.minute has ticked| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ 0.0 |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 60000.0)) (=> (and |$0/initial:Conntrack.minute has ticked| true) (<= (+ |$0/0/left.3| |$0/1/delay|) 60000.0))))))
; 0/1/3.0: Conntrack.minute first idle
(define-fun |$0/1/3.0.may| () Bool (and (not |$0/initial:OsSettings.has_pods|) (not |$0/initial:Conntrack.minute has ticked|)))
(define-fun |$0/1/3.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$0/1/3.0.age.3| () Real (ite (and |$0/1/3.0:Conntrack.minute has ticked| |$0/initial:Conntrack.minute has ticked|) |$0/1/later.3| 0.0))
(define-fun $time.0.2 () Real (ite (<= $time.0.1 30000.0) 30000.0 $time.0.1))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite true (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real |$0/2/later.0|)
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/1.0:OsSettings.prepared|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/3.0:Conntrack.minute has ticked|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/later.3| () Real (ite |$0/1/3.0:Conntrack.minute has ticked| (+ |$0/1/3.0.age.3| |$0/2/delay|) |$0/1/3.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/1/3.0:Conntrack.minute has ticked| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 10000.0)) (=> (and |$0/2/now.2| true) (<= (+ 0.0 |$0/2/delay|) 60000.0)) (=> (and |$0/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$0/1/3.0.age.3| |$0/2/delay|) 60000.0))))))
; 0/2/0.0: OsSettings.pods_start
(define-fun |$0/2/0.0.may| () Bool (<= 30000.0 |$0/2/later.0|))
(define-fun |$0/2/0.0:OsSettings.has_pods| () Bool true)
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.1 60000.0))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/later.0| () Real (ite true (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.0| () Real |$0/3/later.0|)
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/0/1.0:OsSettings.prepared|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/1/3.0:Conntrack.minute has ticked|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/left.2| |$0/3/delay|) |$0/2/left.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/later.3| () Real (ite |$0/1/3.0:Conntrack.minute has ticked| (+ |$0/2/left.3| |$0/3/delay|) |$0/2/left.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/1/3.0:Conntrack.minute has ticked| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 10000.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/left.2| |$0/3/delay|) 60000.0)) (=> (and |$0/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$0/2/left.3| |$0/3/delay|) 60000.0))))))
; 0/3/4.0: Conntrack.minute
(define-fun |$0/3/4.0.may| () Bool (and (and |$0/2/0.0:OsSettings.has_pods| |$0/1/3.0:Conntrack.minute has ticked|) (<= 60000.0 |$0/3/later.3|)))
(define-fun |$0/3/4.0:Conntrack.overflow| () Bool (< |$0/0/1.0:OsSettings.room| (+ |$0/initial:Conntrack.last| flows)))
(define-fun |$0/3/4.0:Conntrack.last| () Int (let (($s0 (+ |$0/0/1.0:OsSettings.room| (* (- 1) |$0/initial:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$0/3/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$0/3/4.0.age.2| () Real (ite (and ($active.2 |$0/3/4.0:Conntrack.minute has ticked|) |$0/3/now.2|) |$0/3/later.2| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/1.0.may| |$0/1/may-wait| |$0/1/3.0.may| |$0/2/may-wait| |$0/2/0.0.may| |$0/3/may-wait| |$0/3/4.0.may| (or |$0/3/4.0:Conntrack.overflow| (= |$0/initial:Resolver[query_a].phase| 3) (= |$0/initial:Resolver[query_aaaa].phase| 3)))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:OsSettings.prepared| () Bool false)
(define-fun |$1/initial:OsSettings.has_pods| () Bool false)
(define-fun |$1/initial:OsSettings.random| () Bool false)
(define-fun |$1/initial:OsSettings.room| () Int 0)
(define-fun |$1/initial:Conntrack.entered| () Int 0)
(define-fun |$1/initial:Conntrack.last| () Int 0)
(define-fun |$1/initial:Conntrack.overflow| () Bool false)
(define-fun |$1/initial:Resolver[query_a].phase| () Int 0)
(define-fun |$1/initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$1/initial:Resolver[query_a].port| () Int 0)
(define-fun |$1/initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$1/initial:Conntrack.minute has ticked| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/later.0| () Real (ite true (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real |$1/0/later.0|)
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:OsSettings.prepared|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Conntrack.minute has ticked|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/later.3| () Real (ite |$1/initial:Conntrack.minute has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/initial:Conntrack.minute has ticked| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 60000.0)) (=> (and |$1/initial:Conntrack.minute has ticked| true) (<= (+ 0.0 |$1/0/delay|) 60000.0))))))
; 1/0/1.0: CA-8 prepare
(define-fun |$1/0/1.0.may| () Bool (not |$1/initial:OsSettings.prepared|))
(define-fun |$1/0/1.0:OsSettings.prepared| () Bool true)
(define-fun |$1/0/1.0:OsSettings.random| () Bool true)
(define-fun |$1/0/1.0:OsSettings.room| () Int (ite (<= table_size snat_ports) table_size snat_ports))
(define-fun $time.1.1 () Real (ite (<= $time.1.0 (- 30000.0)) (- 30000.0) $time.1.0))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/later.0| () Real (ite true (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real |$1/1/later.0|)
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/1.0:OsSettings.prepared|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:Conntrack.minute has ticked|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/left.2| |$1/1/delay|) |$1/0/left.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/later.3| () Real (ite |$1/initial:Conntrack.minute has ticked| (+ |$1/0/left.3| |$1/1/delay|) |$1/0/left.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/initial:Conntrack.minute has ticked| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ 0.0 |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 60000.0)) (=> (and |$1/initial:Conntrack.minute has ticked| true) (<= (+ |$1/0/left.3| |$1/1/delay|) 60000.0))))))
; 1/1/3.0: Conntrack.minute first idle
(define-fun |$1/1/3.0.may| () Bool (and (not |$1/initial:OsSettings.has_pods|) (not |$1/initial:Conntrack.minute has ticked|)))
(define-fun |$1/1/3.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$1/1/3.0.age.3| () Real (ite (and |$1/1/3.0:Conntrack.minute has ticked| |$1/initial:Conntrack.minute has ticked|) |$1/1/later.3| 0.0))
(define-fun $time.1.2 () Real (ite (<= $time.1.1 30000.0) 30000.0 $time.1.1))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite true (+ |$1/1/left.0| |$1/2/delay|) |$1/1/left.0|))
(define-fun |$1/2/left.0| () Real |$1/2/later.0|)
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/1.0:OsSettings.prepared|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/3.0:Conntrack.minute has ticked|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/later.3| () Real (ite |$1/1/3.0:Conntrack.minute has ticked| (+ |$1/1/3.0.age.3| |$1/2/delay|) |$1/1/3.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/1/3.0:Conntrack.minute has ticked| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ |$1/1/left.1| |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.2| true) (<= (+ 0.0 |$1/2/delay|) 60000.0)) (=> (and |$1/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$1/1/3.0.age.3| |$1/2/delay|) 60000.0))))))
; 1/2/0.0: OsSettings.pods_start
(define-fun |$1/2/0.0.may| () Bool (<= 30000.0 |$1/2/later.0|))
(define-fun |$1/2/0.0:OsSettings.has_pods| () Bool true)
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.1 60000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite true (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real |$1/3/later.0|)
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/0/1.0:OsSettings.prepared|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/left.1| |$1/3/delay|) |$1/2/left.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/1/3.0:Conntrack.minute has ticked|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/later.3| () Real (ite |$1/1/3.0:Conntrack.minute has ticked| (+ |$1/2/left.3| |$1/3/delay|) |$1/2/left.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/1/3.0:Conntrack.minute has ticked| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/left.1| |$1/3/delay|) 10000.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/left.2| |$1/3/delay|) 60000.0)) (=> (and |$1/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$1/2/left.3| |$1/3/delay|) 60000.0))))))
; 1/3/4.0: Conntrack.minute
(define-fun |$1/3/4.0.may| () Bool (and (and |$1/2/0.0:OsSettings.has_pods| |$1/1/3.0:Conntrack.minute has ticked|) (<= 60000.0 |$1/3/later.3|)))
(define-fun |$1/3/4.0:Conntrack.overflow| () Bool (< |$1/0/1.0:OsSettings.room| (+ |$1/initial:Conntrack.last| flows)))
(define-fun |$1/3/4.0:Conntrack.last| () Int (let (($s0 (+ |$1/0/1.0:OsSettings.room| (* (- 1) |$1/initial:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$1/3/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$1/3/4.0.age.2| () Real (ite (and ($active.2 |$1/3/4.0:Conntrack.minute has ticked|) |$1/3/now.2|) |$1/3/later.2| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/1.0.may| |$1/1/may-wait| |$1/1/3.0.may| |$1/2/may-wait| |$1/2/0.0.may| |$1/3/may-wait| |$1/3/4.0.may| (or |$1/3/4.0:Conntrack.overflow| (= |$1/initial:Resolver[query_a].phase| 3) (= |$1/initial:Resolver[query_aaaa].phase| 3)))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:OsSettings.prepared| () Bool false)
(define-fun |$2/initial:OsSettings.has_pods| () Bool false)
(define-fun |$2/initial:OsSettings.random| () Bool false)
(define-fun |$2/initial:OsSettings.room| () Int 0)
(define-fun |$2/initial:Conntrack.entered| () Int 0)
(define-fun |$2/initial:Conntrack.last| () Int 0)
(define-fun |$2/initial:Conntrack.overflow| () Bool false)
(define-fun |$2/initial:Resolver[query_a].phase| () Int 0)
(define-fun |$2/initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$2/initial:Resolver[query_a].port| () Int 0)
(define-fun |$2/initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$2/initial:Conntrack.minute has ticked| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/later.0| () Real (ite true (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real |$2/0/later.0|)
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:OsSettings.prepared|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:Conntrack.minute has ticked|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/later.3| () Real (ite |$2/initial:Conntrack.minute has ticked| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/initial:Conntrack.minute has ticked| |$2/0/later.3| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 10000.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 60000.0)) (=> (and |$2/initial:Conntrack.minute has ticked| true) (<= (+ 0.0 |$2/0/delay|) 60000.0))))))
; 2/0/1.0: CA-8 prepare
(define-fun |$2/0/1.0.may| () Bool (not |$2/initial:OsSettings.prepared|))
(define-fun |$2/0/1.0:OsSettings.prepared| () Bool true)
(define-fun |$2/0/1.0:OsSettings.random| () Bool true)
(define-fun |$2/0/1.0:OsSettings.room| () Int (ite (<= table_size snat_ports) table_size snat_ports))
(define-fun $time.2.1 () Real (ite (<= $time.2.0 (- 30000.0)) (- 30000.0) $time.2.0))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/later.0| () Real (ite true (+ |$2/0/left.0| |$2/1/delay|) |$2/0/left.0|))
(define-fun |$2/1/left.0| () Real |$2/1/later.0|)
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/0/1.0:OsSettings.prepared|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ 0.0 |$2/1/delay|) 0.0))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:Conntrack.minute has ticked|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/left.2| |$2/1/delay|) |$2/0/left.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/later.3| () Real (ite |$2/initial:Conntrack.minute has ticked| (+ |$2/0/left.3| |$2/1/delay|) |$2/0/left.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/initial:Conntrack.minute has ticked| |$2/1/later.3| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.1| true) (<= (+ 0.0 |$2/1/delay|) 10000.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/left.2| |$2/1/delay|) 60000.0)) (=> (and |$2/initial:Conntrack.minute has ticked| true) (<= (+ |$2/0/left.3| |$2/1/delay|) 60000.0))))))
; 2/1/3.0: Conntrack.minute first idle
(define-fun |$2/1/3.0.may| () Bool (and (not |$2/initial:OsSettings.has_pods|) (not |$2/initial:Conntrack.minute has ticked|)))
(define-fun |$2/1/3.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$2/1/3.0.age.3| () Real (ite (and |$2/1/3.0:Conntrack.minute has ticked| |$2/initial:Conntrack.minute has ticked|) |$2/1/later.3| 0.0))
(define-fun $time.2.2 () Real (ite (<= $time.2.1 30000.0) 30000.0 $time.2.1))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/later.0| () Real (ite true (+ |$2/1/left.0| |$2/2/delay|) |$2/1/left.0|))
(define-fun |$2/2/left.0| () Real |$2/2/later.0|)
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/0/1.0:OsSettings.prepared|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ |$2/1/left.1| |$2/2/delay|) |$2/1/left.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/3.0:Conntrack.minute has ticked|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/later.3| () Real (ite |$2/1/3.0:Conntrack.minute has ticked| (+ |$2/1/3.0.age.3| |$2/2/delay|) |$2/1/3.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/1/3.0:Conntrack.minute has ticked| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.1| true) (<= (+ |$2/1/left.1| |$2/2/delay|) 10000.0)) (=> (and |$2/2/now.2| true) (<= (+ 0.0 |$2/2/delay|) 60000.0)) (=> (and |$2/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$2/1/3.0.age.3| |$2/2/delay|) 60000.0))))))
; 2/2/0.0: OsSettings.pods_start
(define-fun |$2/2/0.0.may| () Bool (<= 30000.0 |$2/2/later.0|))
(define-fun |$2/2/0.0:OsSettings.has_pods| () Bool true)
(define-fun $time.2.3 () Real (let (($s0 (+ $time.2.1 60000.0))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/later.0| () Real (ite true (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.0| () Real |$2/3/later.0|)
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/0/1.0:OsSettings.prepared|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/left.1| |$2/3/delay|) |$2/2/left.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/1/3.0:Conntrack.minute has ticked|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/later.3| () Real (ite |$2/1/3.0:Conntrack.minute has ticked| (+ |$2/2/left.3| |$2/3/delay|) |$2/2/left.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/1/3.0:Conntrack.minute has ticked| |$2/3/later.3| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.1| true) (<= (+ |$2/2/left.1| |$2/3/delay|) 10000.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/left.2| |$2/3/delay|) 60000.0)) (=> (and |$2/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$2/2/left.3| |$2/3/delay|) 60000.0))))))
; 2/3/4.0: Conntrack.minute
(define-fun |$2/3/4.0.may| () Bool (and (and |$2/2/0.0:OsSettings.has_pods| |$2/1/3.0:Conntrack.minute has ticked|) (<= 60000.0 |$2/3/later.3|)))
(define-fun |$2/3/4.0:Conntrack.overflow| () Bool (< |$2/0/1.0:OsSettings.room| (+ |$2/initial:Conntrack.last| flows)))
(define-fun |$2/3/4.0:Conntrack.last| () Int (let (($s0 (+ |$2/0/1.0:OsSettings.room| (* (- 1) |$2/initial:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$2/3/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$2/3/4.0.age.2| () Real (ite (and ($active.2 |$2/3/4.0:Conntrack.minute has ticked|) |$2/3/now.2|) |$2/3/later.2| 0.0))
(define-fun $time.2.4 () Real (let (($s0 (+ $time.2.3 60000.0))) (ite (<= $time.2.3 $s0) $s0 $time.2.3)))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/later.0| () Real (ite true (+ |$2/3/left.0| |$2/4/delay|) |$2/3/left.0|))
(define-fun |$2/4/left.0| () Real |$2/4/later.0|)
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/0/1.0:OsSettings.prepared|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ |$2/3/left.1| |$2/4/delay|) |$2/3/left.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/3/4.0:Conntrack.minute has ticked|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/4.0.age.2| |$2/4/delay|) |$2/3/4.0.age.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/later.3| () Real (ite |$2/3/4.0:Conntrack.minute has ticked| (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.3| () Real (ite |$2/3/4.0:Conntrack.minute has ticked| |$2/4/later.3| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.1| true) (<= (+ |$2/3/left.1| |$2/4/delay|) 10000.0)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/4.0.age.2| |$2/4/delay|) 60000.0)) (=> (and |$2/3/4.0:Conntrack.minute has ticked| true) (<= (+ 0.0 |$2/4/delay|) 60000.0))))))
; 2/4/4.0: Conntrack.minute
(define-fun |$2/4/4.0.may| () Bool (and (and |$2/2/0.0:OsSettings.has_pods| |$2/3/4.0:Conntrack.minute has ticked|) (<= 60000.0 |$2/4/later.3|)))
(define-fun |$2/4/4.0:Conntrack.overflow| () Bool (< |$2/0/1.0:OsSettings.room| (+ |$2/3/4.0:Conntrack.last| flows)))
(define-fun |$2/4/4.0:Conntrack.last| () Int (let (($s0 (+ |$2/0/1.0:OsSettings.room| (* (- 1) |$2/3/4.0:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$2/4/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$2/4/4.0.age.2| () Real (ite (and ($active.2 |$2/4/4.0:Conntrack.minute has ticked|) |$2/4/now.2|) |$2/4/later.2| 0.0))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/1.0.may| |$2/1/may-wait| |$2/1/3.0.may| |$2/2/may-wait| |$2/2/0.0.may| |$2/3/may-wait| |$2/3/4.0.may| |$2/4/may-wait| |$2/4/4.0.may| (or |$2/4/4.0:Conntrack.overflow| (= |$2/initial:Resolver[query_a].phase| 3) (= |$2/initial:Resolver[query_aaaa].phase| 3)))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:OsSettings.prepared| () Bool false)
(define-fun |$3/initial:OsSettings.has_pods| () Bool false)
(define-fun |$3/initial:OsSettings.random| () Bool false)
(define-fun |$3/initial:OsSettings.room| () Int 0)
(define-fun |$3/initial:Conntrack.entered| () Int 0)
(define-fun |$3/initial:Conntrack.last| () Int 0)
(define-fun |$3/initial:Conntrack.overflow| () Bool false)
(define-fun |$3/initial:Resolver[query_a].phase| () Int 0)
(define-fun |$3/initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$3/initial:Resolver[query_a].port| () Int 0)
(define-fun |$3/initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$3/initial:Conntrack.minute has ticked| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/later.0| () Real (ite true (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real |$3/0/later.0|)
(define-fun |$3/0/now.1| () Bool ($active.1 |$3/initial:OsSettings.prepared|))
(define-fun |$3/0/later.1| () Real (ite |$3/0/now.1| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/0/now.1| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:Conntrack.minute has ticked|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/later.3| () Real (ite |$3/initial:Conntrack.minute has ticked| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.3| () Real (ite |$3/initial:Conntrack.minute has ticked| |$3/0/later.3| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.1| true) (<= (+ 0.0 |$3/0/delay|) 10000.0)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) 60000.0)) (=> (and |$3/initial:Conntrack.minute has ticked| true) (<= (+ 0.0 |$3/0/delay|) 60000.0))))))
; 3/0/1.0: CA-8 prepare
(define-fun |$3/0/1.0.may| () Bool (not |$3/initial:OsSettings.prepared|))
(define-fun |$3/0/1.0:OsSettings.prepared| () Bool true)
(define-fun |$3/0/1.0:OsSettings.random| () Bool true)
(define-fun |$3/0/1.0:OsSettings.room| () Int (ite (<= table_size snat_ports) table_size snat_ports))
(define-fun $time.3.1 () Real (ite (<= $time.3.0 (- 30000.0)) (- 30000.0) $time.3.0))
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/later.0| () Real (ite true (+ |$3/0/left.0| |$3/1/delay|) |$3/0/left.0|))
(define-fun |$3/1/left.0| () Real |$3/1/later.0|)
(define-fun |$3/1/now.1| () Bool ($active.1 |$3/0/1.0:OsSettings.prepared|))
(define-fun |$3/1/later.1| () Real (ite |$3/1/now.1| (+ 0.0 |$3/1/delay|) 0.0))
(define-fun |$3/1/left.1| () Real (ite |$3/1/now.1| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/initial:Conntrack.minute has ticked|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/left.2| |$3/1/delay|) |$3/0/left.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/later.3| () Real (ite |$3/initial:Conntrack.minute has ticked| (+ |$3/0/left.3| |$3/1/delay|) |$3/0/left.3|))
(define-fun |$3/1/left.3| () Real (ite |$3/initial:Conntrack.minute has ticked| |$3/1/later.3| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.1| true) (<= (+ 0.0 |$3/1/delay|) 10000.0)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/left.2| |$3/1/delay|) 60000.0)) (=> (and |$3/initial:Conntrack.minute has ticked| true) (<= (+ |$3/0/left.3| |$3/1/delay|) 60000.0))))))
; 3/1/3.0: Conntrack.minute first idle
(define-fun |$3/1/3.0.may| () Bool (and (not |$3/initial:OsSettings.has_pods|) (not |$3/initial:Conntrack.minute has ticked|)))
(define-fun |$3/1/3.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$3/1/3.0.age.3| () Real (ite (and |$3/1/3.0:Conntrack.minute has ticked| |$3/initial:Conntrack.minute has ticked|) |$3/1/later.3| 0.0))
(define-fun $time.3.2 () Real (ite (<= $time.3.1 30000.0) 30000.0 $time.3.1))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/later.0| () Real (ite true (+ |$3/1/left.0| |$3/2/delay|) |$3/1/left.0|))
(define-fun |$3/2/left.0| () Real |$3/2/later.0|)
(define-fun |$3/2/now.1| () Bool ($active.1 |$3/0/1.0:OsSettings.prepared|))
(define-fun |$3/2/later.1| () Real (ite |$3/2/now.1| (+ |$3/1/left.1| |$3/2/delay|) |$3/1/left.1|))
(define-fun |$3/2/left.1| () Real (ite |$3/2/now.1| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/1/3.0:Conntrack.minute has ticked|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/later.3| () Real (ite |$3/1/3.0:Conntrack.minute has ticked| (+ |$3/1/3.0.age.3| |$3/2/delay|) |$3/1/3.0.age.3|))
(define-fun |$3/2/left.3| () Real (ite |$3/1/3.0:Conntrack.minute has ticked| |$3/2/later.3| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.1| true) (<= (+ |$3/1/left.1| |$3/2/delay|) 10000.0)) (=> (and |$3/2/now.2| true) (<= (+ 0.0 |$3/2/delay|) 60000.0)) (=> (and |$3/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$3/1/3.0.age.3| |$3/2/delay|) 60000.0))))))
; 3/2/0.0: OsSettings.pods_start
(define-fun |$3/2/0.0.may| () Bool (<= 30000.0 |$3/2/later.0|))
(define-fun |$3/2/0.0:OsSettings.has_pods| () Bool true)
(define-fun $time.3.3 () Real (let (($s0 (+ $time.3.1 60000.0))) (ite (<= $time.3.2 $s0) $s0 $time.3.2)))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/later.0| () Real (ite true (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.0| () Real |$3/3/later.0|)
(define-fun |$3/3/now.1| () Bool ($active.1 |$3/0/1.0:OsSettings.prepared|))
(define-fun |$3/3/later.1| () Real (ite |$3/3/now.1| (+ |$3/2/left.1| |$3/3/delay|) |$3/2/left.1|))
(define-fun |$3/3/left.1| () Real (ite |$3/3/now.1| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/1/3.0:Conntrack.minute has ticked|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ |$3/2/left.2| |$3/3/delay|) |$3/2/left.2|))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/later.3| () Real (ite |$3/1/3.0:Conntrack.minute has ticked| (+ |$3/2/left.3| |$3/3/delay|) |$3/2/left.3|))
(define-fun |$3/3/left.3| () Real (ite |$3/1/3.0:Conntrack.minute has ticked| |$3/3/later.3| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.1| true) (<= (+ |$3/2/left.1| |$3/3/delay|) 10000.0)) (=> (and |$3/3/now.2| true) (<= (+ |$3/2/left.2| |$3/3/delay|) 60000.0)) (=> (and |$3/1/3.0:Conntrack.minute has ticked| true) (<= (+ |$3/2/left.3| |$3/3/delay|) 60000.0))))))
; 3/3/4.0: Conntrack.minute
(define-fun |$3/3/4.0.may| () Bool (and (and |$3/2/0.0:OsSettings.has_pods| |$3/1/3.0:Conntrack.minute has ticked|) (<= 60000.0 |$3/3/later.3|)))
(define-fun |$3/3/4.0:Conntrack.overflow| () Bool (< |$3/0/1.0:OsSettings.room| (+ |$3/initial:Conntrack.last| flows)))
(define-fun |$3/3/4.0:Conntrack.last| () Int (let (($s0 (+ |$3/0/1.0:OsSettings.room| (* (- 1) |$3/initial:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$3/3/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$3/3/4.0.age.2| () Real (ite (and ($active.2 |$3/3/4.0:Conntrack.minute has ticked|) |$3/3/now.2|) |$3/3/later.2| 0.0))
(define-fun $time.3.4 () Real (let (($s0 (+ $time.3.3 60000.0))) (ite (<= $time.3.3 $s0) $s0 $time.3.3)))
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/later.0| () Real (ite true (+ |$3/3/left.0| |$3/4/delay|) |$3/3/left.0|))
(define-fun |$3/4/left.0| () Real |$3/4/later.0|)
(define-fun |$3/4/now.1| () Bool ($active.1 |$3/0/1.0:OsSettings.prepared|))
(define-fun |$3/4/later.1| () Real (ite |$3/4/now.1| (+ |$3/3/left.1| |$3/4/delay|) |$3/3/left.1|))
(define-fun |$3/4/left.1| () Real (ite |$3/4/now.1| |$3/4/later.1| 0.0))
(define-fun |$3/4/now.2| () Bool ($active.2 |$3/3/4.0:Conntrack.minute has ticked|))
(define-fun |$3/4/later.2| () Real (ite |$3/4/now.2| (+ |$3/3/4.0.age.2| |$3/4/delay|) |$3/3/4.0.age.2|))
(define-fun |$3/4/left.2| () Real (ite |$3/4/now.2| |$3/4/later.2| 0.0))
(define-fun |$3/4/later.3| () Real (ite |$3/3/4.0:Conntrack.minute has ticked| (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/left.3| () Real (ite |$3/3/4.0:Conntrack.minute has ticked| |$3/4/later.3| 0.0))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and |$3/4/now.1| true) (<= (+ |$3/3/left.1| |$3/4/delay|) 10000.0)) (=> (and |$3/4/now.2| true) (<= (+ |$3/3/4.0.age.2| |$3/4/delay|) 60000.0)) (=> (and |$3/3/4.0:Conntrack.minute has ticked| true) (<= (+ 0.0 |$3/4/delay|) 60000.0))))))
; 3/4/4.0: Conntrack.minute
(define-fun |$3/4/4.0.may| () Bool (and (and |$3/2/0.0:OsSettings.has_pods| |$3/3/4.0:Conntrack.minute has ticked|) (<= 60000.0 |$3/4/later.3|)))
(define-fun |$3/4/4.0:Conntrack.overflow| () Bool (< |$3/0/1.0:OsSettings.room| (+ |$3/3/4.0:Conntrack.last| flows)))
(define-fun |$3/4/4.0:Conntrack.last| () Int (let (($s0 (+ |$3/0/1.0:OsSettings.room| (* (- 1) |$3/3/4.0:Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$3/4/4.0:Conntrack.minute has ticked| () Bool true)
(define-fun |$3/4/4.0.age.2| () Real (ite (and ($active.2 |$3/4/4.0:Conntrack.minute has ticked|) |$3/4/now.2|) |$3/4/later.2| 0.0))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/1.0.may| |$3/1/may-wait| |$3/1/3.0.may| |$3/2/may-wait| |$3/2/0.0.may| |$3/3/may-wait| |$3/3/4.0.may| |$3/4/may-wait| |$3/4/4.0.may| (or |$3/4/4.0:Conntrack.overflow| (= |$3/initial:Resolver[query_a].phase| 3) (= |$3/initial:Resolver[query_aaaa].phase| 3)))))
(set-info :status unsat)
(check-sat)
(pop 1)
