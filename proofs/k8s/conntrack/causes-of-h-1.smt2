;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/conntrack.stpa",
;;  "content": "sha256:f1118631102bbbb43f51e7b30e875203bd1d94f3ee1ac99fb826490cf6546735",
;;  "found by": "Spacer, zones",
;;  "system": "Conntrack",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-2, UCA-11}, {HS-3, UCA-11}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-11": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-11"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-3"
;;    ],
;;    "patterns": [
;;     "UCA-11"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "permit UCA-11": true,
;;     "permit UCA-190": false,
;;     "snat_random": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      10,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ],
;;     [
;;      9,
;;      0
;;     ],
;;     [
;;      11,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "10000",
;;     "30000",
;;     "30000",
;;     "30000",
;;     "30000",
;;     "30000",
;;     "30000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "flows": "20000",
;;     "permit UCA-11": true,
;;     "permit UCA-190": false,
;;     "snat_ports": "1024"
;;    },
;;    "initial": {},
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
;;      10,
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
;;      11,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000",
;;     "60000",
;;     "60000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2, HS-3 without showing UCA-11
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const snat_random Bool)
(declare-const snat_ports Int)
(declare-const flows Int)
(declare-const |permit UCA-11| Bool)
(define-fun $chosen () Bool (and (<= 0 snat_ports) (<= 0 flows) (or (= snat_ports 64512) (= snat_ports 1024)) (or (= flows 20000) (= flows 100000)) (not |permit UCA-11|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|long CA-8 prepare| Bool) (|open CA-8 prepare| Bool) (|shown UCA-11| Bool)) Bool (or |shown UCA-11| (and |open CA-8 prepare| |counted CA-8 prepare| |long CA-8 prepare| (not (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))))
(define-fun $latch.1 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|hazard over| Bool) (|open CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (ite |open CA-8 prepare| |counted CA-8 prepare| (not |hazard over|))))
(define-fun $latch.2 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and |long CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))
(define-fun $latch.3 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and |past CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))
(define-fun $latch.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int)) Bool (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))))
(define-fun $latch.5 ((|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|hazard over| Bool)) Bool (or |hazard over| |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; long CA-8 prepare
(define-fun $active.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |long CA-8 prepare|)))
; past CA-8 prepare
(define-fun $active.5 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |past CA-8 prepare|)))
; the invariant
(define-fun $invariant ((|OsSettings.prepared| Bool) (|OsSettings.has_pods| Bool) (|OsSettings.random| Bool) (|OsSettings.room| Int) (|Conntrack.entered| Int) (|Conntrack.last| Int) (|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|Resolver[query_a].port| Int) (|Resolver[query_aaaa].port| Int) (|Conntrack.minute has ticked| Bool) (|hazard over| Bool) (|shown UCA-11| Bool) (|open CA-8 prepare| Bool) (|counted CA-8 prepare| Bool) (|long CA-8 prepare| Bool) (|past CA-8 prepare| Bool) (|age:OsSettings.pods_start| Real) (|age:CA-8 prepare| Real) (|age:Conntrack.minute first| Real) (|age:Conntrack.minute| Real) (|age:long CA-8 prepare| Real) (|age:past CA-8 prepare| Real)) Bool (let (($s0 (not |Conntrack.minute has ticked|))) (let (($s1 (not |OsSettings.random|))) (let (($s2 (* 2 flows))) (let (($s3 (or $s1 (< |OsSettings.room| $s2)))) (let (($s4 (not |long CA-8 prepare|))) (let (($s5 (and $s3 $s4))) (let (($s6 (not |past CA-8 prepare|))) (let (($s7 (not |Conntrack.overflow|))) (let (($s8 (+ |OsSettings.room| (* (- 2) flows)))) (let (($s9 (not (<= 0 $s8)))) (let (($s10 (not (<= $s8 (- 1))))) (let (($s11 (not |hazard over|))) (let (($s12 (* (- 1) snat_ports))) (and (<= 0 snat_ports) (<= 0 flows) (or (= snat_ports 64512) (= snat_ports 1024)) (or (= flows 20000) (= flows 100000)) (not |permit UCA-11|) (<= 0.0 |age:OsSettings.pods_start|) (<= 0.0 |age:CA-8 prepare|) (or (not |OsSettings.prepared|) (<= |age:CA-8 prepare| 0.0)) (or |OsSettings.prepared| (<= |age:CA-8 prepare| 10000.0)) (<= 0.0 |age:Conntrack.minute first|) (or $s0 (<= |age:Conntrack.minute first| 0.0)) (or |Conntrack.minute has ticked| (<= |age:Conntrack.minute first| 60000.0)) (<= 0.0 |age:Conntrack.minute|) (or |Conntrack.minute has ticked| (<= |age:Conntrack.minute| 0.0)) (or $s0 (<= |age:Conntrack.minute| 60000.0)) (<= 0.0 |age:long CA-8 prepare|) (or $s5 (<= |age:long CA-8 prepare| 0.0)) (or (not $s5) (<= |age:long CA-8 prepare| 10000.0)) (<= 0.0 |age:past CA-8 prepare|) (or (and $s3 $s6) (<= |age:past CA-8 prepare| 0.0)) (= |long CA-8 prepare| (and |long CA-8 prepare| $s3)) (= |past CA-8 prepare| (and |past CA-8 prepare| $s3)) (= |open CA-8 prepare| $s3) (= |hazard over| (or |hazard over| |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3))) (or $s7 $s9) (or |OsSettings.prepared| |open CA-8 prepare|) (or |OsSettings.random| |open CA-8 prepare|) (or |open CA-8 prepare| $s10) (or |OsSettings.prepared| (not |OsSettings.has_pods|)) (or |OsSettings.prepared| $s11) (or |open CA-8 prepare| $s4) (not (<= 64513 snat_ports)) (or |Conntrack.minute has ticked| $s7) (or $s9 (not (<= 1 (+ |Conntrack.last| (* (- 1) |OsSettings.room|) flows)))) (or |OsSettings.random| |counted CA-8 prepare|) (or |shown UCA-11| $s4 |counted CA-8 prepare|) (or |OsSettings.prepared| (not (<= 1 |Resolver[query_aaaa].phase|))) (or |OsSettings.prepared| (not (<= 1 |Resolver[query_a].phase|))) (or $s1 (not (<= 3 |Resolver[query_aaaa].phase|))) (or |OsSettings.prepared| (not (<= 30000.0 |age:OsSettings.pods_start|))) (or |OsSettings.prepared| (not (<= (+ |age:CA-8 prepare| (* (- 1.0) |age:OsSettings.pods_start|)) (- 20000.0)))) (or |Conntrack.minute has ticked| $s1 $s11) (or $s1 $s9 $s11) (or $s1 (not (<= 3 |Resolver[query_a].phase|))) (or $s10 |counted CA-8 prepare|) (or |OsSettings.prepared| (not (<= 1 (+ |Conntrack.last| flows $s12))) (not (<= (+ $s2 $s12) 1))) (or $s1 $s6 $s9) (or |OsSettings.prepared| $s7) (<= 0 |Conntrack.entered|) (<= 0 |Resolver[query_a].phase|) (<= |Resolver[query_a].phase| 3) (<= 0 |Resolver[query_aaaa].phase|) (<= |Resolver[query_aaaa].phase| 3) (<= 0 |Resolver[query_a].port|) (<= 0 |Resolver[query_aaaa].port|))))))))))))))))
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
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-11| () Bool false)
(define-fun |$initial:open CA-8 prepare| () Bool false)
(define-fun |$initial:counted CA-8 prepare| () Bool false)
(define-fun |$initial:long CA-8 prepare| () Bool false)
(define-fun |$initial:past CA-8 prepare| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:counted CA-8 prepare| |$initial:long CA-8 prepare| |$initial:open CA-8 prepare| |$initial:shown UCA-11|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:counted CA-8 prepare| |$initial:hazard over| |$initial:open CA-8 prepare|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:long CA-8 prepare|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:past CA-8 prepare|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:OsSettings.random| |$initial:OsSettings.room|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:OsSettings.prepared| |$initial:OsSettings.has_pods| |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:Conntrack.entered| |$initial:Conntrack.last| |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:Resolver[query_a].port| |$initial:Resolver[query_aaaa].port| |$initial:Conntrack.minute has ticked| $initial.latch.5 $initial.latch.0 $initial.latch.4 $initial.latch.1 $initial.latch.2 $initial.latch.3 0.0 0.0 0.0 0.0 0.0 0.0)))
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
(declare-const |hazard over| Bool)
(declare-const |shown UCA-11| Bool)
(declare-const |open CA-8 prepare| Bool)
(declare-const |counted CA-8 prepare| Bool)
(declare-const |long CA-8 prepare| Bool)
(declare-const |past CA-8 prepare| Bool)
(declare-const |age:OsSettings.pods_start| Real)
(declare-const |age:CA-8 prepare| Real)
(declare-const |age:Conntrack.minute first| Real)
(declare-const |age:Conntrack.minute| Real)
(declare-const |age:long CA-8 prepare| Real)
(declare-const |age:past CA-8 prepare| Real)
(define-fun $holds () Bool ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| |hazard over| |shown UCA-11| |open CA-8 prepare| |counted CA-8 prepare| |long CA-8 prepare| |past CA-8 prepare| |age:OsSettings.pods_start| |age:CA-8 prepare| |age:Conntrack.minute first| |age:Conntrack.minute| |age:long CA-8 prepare| |age:past CA-8 prepare|))
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
(define-fun $now.4 () Bool ($active.4 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:long CA-8 prepare| $delay) |age:long CA-8 prepare|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:past CA-8 prepare| $delay) |age:past CA-8 prepare|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:CA-8 prepare| $delay) 10000.0)) (=> (and $now.2 true) (<= (+ |age:Conntrack.minute first| $delay) 60000.0)) (=> (and |Conntrack.minute has ticked| true) (<= (+ |age:Conntrack.minute| $delay) 60000.0)) (=> (and $now.4 true) (<= (+ |age:long CA-8 prepare| $delay) 10000.0))))))
; 0.0: OsSettings.pods_start
(define-fun $0.0.may () Bool (<= 30000.0 $later.0))
(define-fun |$0.0:OsSettings.has_pods| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $0.0.latch.2) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $0.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |OsSettings.prepared| |$0.0:OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $0.0.latch.5 $0.0.latch.0 $0.0.latch.4 $0.0.latch.1 $0.0.latch.2 $0.0.latch.3 0.0 $left.1 $left.2 $left.3 $0.0.age.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 prepare
(define-fun $1.0.may () Bool (not |OsSettings.prepared|))
(define-fun |$1.0:OsSettings.prepared| () Bool true)
(define-fun |$1.0:OsSettings.random| () Bool snat_random)
(define-fun |$1.0:OsSettings.room| () Int (ite (<= 131072 snat_ports) 131072 snat_ports))
(define-fun |$1.0:open CA-8 prepare| () Bool false)
(define-fun |$1.0:long CA-8 prepare| () Bool false)
(define-fun |$1.0:past CA-8 prepare| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:OsSettings.random| |$1.0:OsSettings.room| |counted CA-8 prepare| |$1.0:long CA-8 prepare| |$1.0:open CA-8 prepare| |shown UCA-11|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |$1.0:OsSettings.random| |$1.0:OsSettings.room| |counted CA-8 prepare| |hazard over| |$1.0:open CA-8 prepare|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |$1.0:OsSettings.random| |$1.0:OsSettings.room| |$1.0:long CA-8 prepare|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |$1.0:OsSettings.random| |$1.0:OsSettings.room| |$1.0:past CA-8 prepare|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |$1.0:OsSettings.random| |$1.0:OsSettings.room|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:OsSettings.prepared| |OsSettings.has_pods| |$1.0:OsSettings.random| |$1.0:OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $1.0.latch.5 $1.0.latch.0 $1.0.latch.4 $1.0.latch.1 $1.0.latch.2 $1.0.latch.3 $left.0 0.0 $left.2 $left.3 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Conntrack.minute first
(define-fun $2.0.may () Bool (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(define-fun |$2.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| flows)))
(define-fun |$2.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$2.0:Conntrack.minute has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $2.0.age.3 () Real (ite (and |$2.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $2.0.latch.2) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $2.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$2.0:Conntrack.last| |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$2.0:Conntrack.minute has ticked| $2.0.latch.5 $2.0.latch.0 $2.0.latch.4 $2.0.latch.1 $2.0.latch.2 $2.0.latch.3 $left.0 $left.1 0.0 $2.0.age.3 $2.0.age.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Conntrack.minute first idle
(define-fun $3.0.may () Bool (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(define-fun |$3.0:Conntrack.minute has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $3.0.age.3 () Real (ite (and |$3.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $3.0.latch.2) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $3.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$3.0:Conntrack.minute has ticked| $3.0.latch.5 $3.0.latch.0 $3.0.latch.4 $3.0.latch.1 $3.0.latch.2 $3.0.latch.3 $left.0 $left.1 0.0 $3.0.age.3 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Conntrack.minute
(define-fun $4.0.may () Bool (and (and |OsSettings.has_pods| |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$4.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| flows)))
(define-fun |$4.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= flows $s0) flows $s0)))
(define-fun |$4.0:Conntrack.minute has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $4.0.latch.2) $now.4) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $4.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$4.0:Conntrack.last| |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$4.0:Conntrack.minute has ticked| $4.0.latch.5 $4.0.latch.0 $4.0.latch.4 $4.0.latch.1 $4.0.latch.2 $4.0.latch.3 $left.0 $left.1 $4.0.age.2 0.0 $4.0.age.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: Conntrack.minute idle
(define-fun $5.0.may () Bool (and (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$5.0:Conntrack.minute has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $5.0.latch.2) $now.4) $later.4 0.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $5.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$5.0:Conntrack.minute has ticked| $5.0.latch.5 $5.0.latch.0 $5.0.latch.4 $5.0.latch.1 $5.0.latch.2 $5.0.latch.3 $left.0 $left.1 $5.0.age.2 0.0 $5.0.age.4 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: Resolver[query_a].choose
(define-fun $6.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_a].phase| 0)))
(define-fun |$6.0:Resolver[query_a].phase| () Int 1)
(define-fun |$6.0:Resolver[query_a].port| () Int |Conntrack.entered|)
(define-fun $6.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $6.0.latch.2) $now.4) $later.4 0.0))
(define-fun $6.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $6.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 6.0, Resolver[query_a].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |$6.0:Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $6.0.latch.5 $6.0.latch.0 $6.0.latch.4 $6.0.latch.1 $6.0.latch.2 $6.0.latch.3 $left.0 $left.1 $left.2 $left.3 $6.0.age.4 $6.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: Resolver[query_aaaa].choose
(define-fun $7.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_aaaa].phase| 0)))
(define-fun |$7.0:Resolver[query_aaaa].phase| () Int 1)
(define-fun |$7.0:Resolver[query_aaaa].port| () Int |Conntrack.entered|)
(define-fun $7.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $7.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |hazard over|))
(define-fun $7.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $7.0.latch.2) $now.4) $later.4 0.0))
(define-fun $7.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $7.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 7.0, Resolver[query_aaaa].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |$7.0:Resolver[query_aaaa].port| |Conntrack.minute has ticked| $7.0.latch.5 $7.0.latch.0 $7.0.latch.4 $7.0.latch.1 $7.0.latch.2 $7.0.latch.3 $left.0 $left.1 $left.2 $left.3 $7.0.age.4 $7.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Resolver[query_a].enter
(define-fun $8.0.may () Bool (= |Resolver[query_a].phase| 1))
(define-fun |$8.0:Resolver[query_a].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) 2 3))
(define-fun |$8.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
(define-fun $8.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $8.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $8.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $8.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $8.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $8.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $8.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $8.0.latch.2) $now.4) $later.4 0.0))
(define-fun $8.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $8.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 8.0, Resolver[query_a].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$8.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $8.0.latch.5 $8.0.latch.0 $8.0.latch.4 $8.0.latch.1 $8.0.latch.2 $8.0.latch.3 $left.0 $left.1 $left.2 $left.3 $8.0.age.4 $8.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: Resolver[query_aaaa].enter
(define-fun $9.0.may () Bool (= |Resolver[query_aaaa].phase| 1))
(define-fun |$9.0:Resolver[query_aaaa].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) 2 3))
(define-fun |$9.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
(define-fun $9.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $9.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $9.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $9.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $9.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $9.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |hazard over|))
(define-fun $9.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $9.0.latch.2) $now.4) $later.4 0.0))
(define-fun $9.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $9.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 9.0, Resolver[query_aaaa].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$9.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $9.0.latch.5 $9.0.latch.0 $9.0.latch.4 $9.0.latch.1 $9.0.latch.2 $9.0.latch.3 $left.0 $left.1 $left.2 $left.3 $9.0.age.4 $9.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 10.0: long CA-8 prepare
(define-fun $10.0.may () Bool (and (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |long CA-8 prepare|)) (<= 10000.0 $later.4)))
(define-fun |$10.0:long CA-8 prepare| () Bool true)
(define-fun $10.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |$10.0:long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $10.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $10.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |$10.0:long CA-8 prepare|))
(define-fun $10.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|))
(define-fun $10.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $10.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $10.0.age.5 () Real (ite (and ($active.5 |OsSettings.random| |OsSettings.room| $10.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 10.0, long CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $10.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $10.0.latch.5 $10.0.latch.0 $10.0.latch.4 $10.0.latch.1 $10.0.latch.2 $10.0.latch.3 $left.0 $left.1 $left.2 $left.3 0.0 $10.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 11.0: past CA-8 prepare
(define-fun $11.0.may () Bool (and (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |past CA-8 prepare|)) (< 10000.0 $later.5)))
(define-fun |$11.0:past CA-8 prepare| () Bool true)
(define-fun $11.0.latch.0 () Bool ($latch.0 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |long CA-8 prepare| |open CA-8 prepare| |shown UCA-11|))
(define-fun $11.0.latch.1 () Bool ($latch.1 |OsSettings.random| |OsSettings.room| |counted CA-8 prepare| |hazard over| |open CA-8 prepare|))
(define-fun $11.0.latch.2 () Bool ($latch.2 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|))
(define-fun $11.0.latch.3 () Bool ($latch.3 |OsSettings.random| |OsSettings.room| |$11.0:past CA-8 prepare|))
(define-fun $11.0.latch.4 () Bool ($latch.4 |OsSettings.random| |OsSettings.room|))
(define-fun $11.0.latch.5 () Bool ($latch.5 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $11.0.age.4 () Real (ite (and ($active.4 |OsSettings.random| |OsSettings.room| $11.0.latch.2) $now.4) $later.4 0.0))
; obligation: consecution of 11.0, past CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $11.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $11.0.latch.5 $11.0.latch.0 $11.0.latch.4 $11.0.latch.1 $11.0.latch.2 $11.0.latch.3 $left.0 $left.1 $left.2 $left.3 $11.0.age.4 0.0)))
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
; obligation: rest of the timer of 10.0, long CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |long CA-8 prepare|)))
(assert (not ($active.4 |OsSettings.random| |OsSettings.room| |long CA-8 prepare|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 11.0, past CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |past CA-8 prepare|)))
(assert (not ($active.5 |OsSettings.random| |OsSettings.room| |past CA-8 prepare|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-8 prepare| |counted CA-8 prepare|)))) (and |hazard over| (or $s0 |past CA-8 prepare|) (or (not |shown UCA-11|) |permit UCA-11|) (or $s0 |permit UCA-11|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no run reaches H-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 83 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|hazard over| Bool)) Bool (or |hazard over| |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; the invariant
(define-fun $invariant ((|OsSettings.prepared| Bool) (|OsSettings.has_pods| Bool) (|OsSettings.random| Bool) (|OsSettings.room| Int) (|Conntrack.entered| Int) (|Conntrack.last| Int) (|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|Resolver[query_a].port| Int) (|Resolver[query_aaaa].port| Int) (|Conntrack.minute has ticked| Bool) (|hazard over| Bool) (|age:OsSettings.pods_start| Real) (|age:CA-8 prepare| Real) (|age:Conntrack.minute first| Real) (|age:Conntrack.minute| Real)) Bool (let (($s0 (not |OsSettings.has_pods|))) (let (($s1 (= |Conntrack.entered| 0))) (let (($s2 (= |Conntrack.last| 0))) (let (($s3 (not |Conntrack.overflow|))) (let (($s4 (= |Resolver[query_a].phase| 0))) (let (($s5 (= |Resolver[query_aaaa].phase| 0))) (let (($s6 (= |Resolver[query_a].port| 0))) (let (($s7 (= |Resolver[query_aaaa].port| 0))) (let (($s8 (not |Conntrack.minute has ticked|))) (let (($s9 (not |hazard over|))) (let (($s10 (<= 0.0 |age:OsSettings.pods_start|))) (let (($s11 (<= 0.0 |age:CA-8 prepare|))) (let (($s12 (<= 0.0 |age:Conntrack.minute first|))) (let (($s13 (<= |age:OsSettings.pods_start| 10000.0))) (let (($s14 (* (- 1.0) |age:CA-8 prepare|))) (let (($s15 (<= (+ |age:OsSettings.pods_start| $s14) 0.0))) (let (($s16 (+ |age:OsSettings.pods_start| (* (- 1.0) |age:Conntrack.minute first|)))) (let (($s17 (<= $s16 0.0))) (let (($s18 (<= 0.0 |age:Conntrack.minute|))) (let (($s19 (= |OsSettings.room| 64512))) (let (($s20 (<= |age:Conntrack.minute| 60000.0))) (let (($s21 (= |Resolver[query_a].phase| 1))) (let (($s22 (or $s4 $s21))) (let (($s23 (= |Resolver[query_aaaa].phase| 1))) (let (($s24 (or $s5 $s23))) (let (($s25 (or (and $s8 $s9 $s10 (<= 30000.0 |age:Conntrack.minute first|) (<= |age:OsSettings.pods_start| 30000.0) (<= $s16 (- 30000.0))) (and |Conntrack.minute has ticked| $s9 $s10 $s18 (<= |age:OsSettings.pods_start| 60000.0) (<= (+ |age:OsSettings.pods_start| (* (- 1.0) |age:Conntrack.minute|)) 0.0) $s20)))) (let (($s26 (= |Conntrack.last| 20000))) (let (($s27 (= |Resolver[query_a].phase| 2))) (let (($s28 (or $s7 (= |Resolver[query_aaaa].port| 1)))) (let (($s29 (= |Resolver[query_aaaa].phase| 2))) (let (($s30 (= |Resolver[query_a].port| 1))) (let (($s31 (or $s6 $s30))) (or (and (not |OsSettings.prepared|) $s0 (not |OsSettings.random|) (= |OsSettings.room| 0) $s1 $s2 $s3 $s4 $s5 $s6 $s7 (or (and $s8 $s9 $s10 $s11 $s12 $s13 $s15 $s17) (and |Conntrack.minute has ticked| $s9 $s10 $s11 $s18 $s13 $s15 (<= |age:Conntrack.minute| 10000.0) (<= (+ |age:Conntrack.minute| $s14) 0.0)))) (and |OsSettings.prepared| (or (and $s0 |OsSettings.random| $s19 $s1 $s2 $s3 $s4 $s5 $s6 $s7 (or (and $s8 $s9 $s10 $s12 $s17) (and |Conntrack.minute has ticked| $s9 $s10 $s18 $s20))) (and |OsSettings.has_pods| |OsSettings.random| $s19 (or (and $s1 (or (and $s2 $s3 $s22 $s24 $s6 $s7 $s25) (and $s26 $s3 $s22 $s24 $s6 $s7 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20))) (and (= |Conntrack.entered| 1) (or (and $s2 $s3 (or (and $s27 (or (and $s5 $s6 $s7 $s25) (and $s23 $s6 $s28 $s25))) (and $s4 $s29 $s6 $s7 $s25) (and $s21 $s29 $s31 $s7 $s25))) (and $s26 $s3 (or (and $s27 (or (and $s5 $s6 $s7 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20) (and $s23 $s6 $s28 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20))) (and $s4 $s29 $s6 $s7 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20) (and $s21 $s29 $s31 $s7 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20))))) (and (= |Conntrack.entered| 2) (or (and $s2 $s3 $s27 $s29 (or (and $s6 $s28 $s25) (and $s30 $s7 $s25))) (and $s26 $s3 $s27 $s29 (or (and $s6 $s28 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20) (and $s30 $s7 |Conntrack.minute has ticked| $s9 $s10 $s18 $s20)))))))))))))))))))))))))))))))))))))))))))
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
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:OsSettings.prepared| |$initial:OsSettings.has_pods| |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:Conntrack.entered| |$initial:Conntrack.last| |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:Resolver[query_a].port| |$initial:Resolver[query_aaaa].port| |$initial:Conntrack.minute has ticked| $initial.latch.0 0.0 0.0 0.0 0.0)))
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
(declare-const |hazard over| Bool)
(declare-const |age:OsSettings.pods_start| Real)
(declare-const |age:CA-8 prepare| Real)
(declare-const |age:Conntrack.minute first| Real)
(declare-const |age:Conntrack.minute| Real)
(define-fun $holds () Bool ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| |hazard over| |age:OsSettings.pods_start| |age:CA-8 prepare| |age:Conntrack.minute first| |age:Conntrack.minute|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |OsSettings.prepared| |$0.0:OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $0.0.latch.0 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 prepare
(define-fun $1.0.may () Bool (not |OsSettings.prepared|))
(define-fun |$1.0:OsSettings.prepared| () Bool true)
(define-fun |$1.0:OsSettings.random| () Bool true)
(define-fun |$1.0:OsSettings.room| () Int 64512)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:OsSettings.prepared| |OsSettings.has_pods| |$1.0:OsSettings.random| |$1.0:OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $1.0.latch.0 $left.0 0.0 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Conntrack.minute first
(define-fun $2.0.may () Bool (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(define-fun |$2.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| 20000)))
(define-fun |$2.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= 20000 $s0) 20000 $s0)))
(define-fun |$2.0:Conntrack.minute has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $2.0.age.3 () Real (ite (and |$2.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$2.0:Conntrack.last| |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$2.0:Conntrack.minute has ticked| $2.0.latch.0 $left.0 $left.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Conntrack.minute first idle
(define-fun $3.0.may () Bool (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(define-fun |$3.0:Conntrack.minute has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $3.0.age.3 () Real (ite (and |$3.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$3.0:Conntrack.minute has ticked| $3.0.latch.0 $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Conntrack.minute
(define-fun $4.0.may () Bool (and (and |OsSettings.has_pods| |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$4.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| 20000)))
(define-fun |$4.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= 20000 $s0) 20000 $s0)))
(define-fun |$4.0:Conntrack.minute has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$4.0:Conntrack.last| |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$4.0:Conntrack.minute has ticked| $4.0.latch.0 $left.0 $left.1 $4.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: Conntrack.minute idle
(define-fun $5.0.may () Bool (and (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$5.0:Conntrack.minute has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$5.0:Conntrack.minute has ticked| $5.0.latch.0 $left.0 $left.1 $5.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: Resolver[query_a].choose
(define-fun $6.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_a].phase| 0)))
(define-fun |$6.0:Resolver[query_a].phase| () Int 1)
(define-fun |$6.0:Resolver[query_a].port| () Int |Conntrack.entered|)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 6.0, Resolver[query_a].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |$6.0:Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $6.0.latch.0 $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: Resolver[query_aaaa].choose
(define-fun $7.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_aaaa].phase| 0)))
(define-fun |$7.0:Resolver[query_aaaa].phase| () Int 1)
(define-fun |$7.0:Resolver[query_aaaa].port| () Int |Conntrack.entered|)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 7.0, Resolver[query_aaaa].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |$7.0:Resolver[query_aaaa].port| |Conntrack.minute has ticked| $7.0.latch.0 $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Resolver[query_a].enter
(define-fun $8.0.may () Bool (= |Resolver[query_a].phase| 1))
(define-fun |$8.0:Resolver[query_a].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) 2 3))
(define-fun |$8.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
(define-fun $8.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 8.0, Resolver[query_a].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$8.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $8.0.latch.0 $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: Resolver[query_aaaa].enter
(define-fun $9.0.may () Bool (= |Resolver[query_aaaa].phase| 1))
(define-fun |$9.0:Resolver[query_aaaa].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) 2 3))
(define-fun |$9.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
(define-fun $9.0.latch.0 () Bool ($latch.0 |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |hazard over|))
; obligation: consecution of 9.0, Resolver[query_aaaa].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$9.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $9.0.latch.0 $left.0 $left.1 $left.2 $left.3)))
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
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-11
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const snat_random Bool)
(declare-const |permit UCA-11| Bool)
(declare-const |permit UCA-190| Bool)
(define-fun $chosen () Bool (not |permit UCA-190|))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|long CA-8 prepare| Bool) (|open CA-8 prepare| Bool) (|shown UCA-11| Bool)) Bool (or |shown UCA-11| (and |open CA-8 prepare| |counted CA-8 prepare| |long CA-8 prepare| (not (or (not |OsSettings.random|) (< |OsSettings.room| 40000))))))
(define-fun $latch.1 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|hazard over| Bool) (|open CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| 40000)) (ite |open CA-8 prepare| |counted CA-8 prepare| (not |hazard over|))))
(define-fun $latch.2 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and |long CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| 40000))))
(define-fun $latch.3 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and |past CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| 40000))))
(define-fun $latch.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int)) Bool (or (not |OsSettings.random|) (< |OsSettings.room| 40000)))
(define-fun $latch.5 ((|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|hazard over| Bool)) Bool (or |hazard over| |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; long CA-8 prepare
(define-fun $active.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| 40000)) (not |long CA-8 prepare|)))
; past CA-8 prepare
(define-fun $active.5 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| 40000)) (not |past CA-8 prepare|)))
; the values of this run
(define-fun $given () Bool (and (= snat_random false) (= |permit UCA-11| true) (= |permit UCA-190| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool false)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Int 0)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Int 0)
(define-fun $initial.8 () Int 0)
(define-fun $initial.9 () Int 0)
(define-fun $initial.10 () Int 0)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initial.15 () Bool false)
(define-fun $initial.16 () Bool false)
(define-fun $initial.17 () Bool false)
(define-fun $initial.18 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.3 $initial.15 $initial.16 $initial.14 $initial.13))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.3 $initial.15 $initial.12 $initial.14))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.3 $initial.16))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.3 $initial.17))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.2 $initial.3))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $initial.12))
; time passes
(define-fun $0.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real $0.later.0)
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.11))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.later.3 () Real (ite $initial.11 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $initial.11 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.2 $initial.3 $initial.latch.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.2 $initial.3 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 10000.0))))))
; 0.1.0: CA-8 prepare
(define-fun $0.1.0.may () Bool (not $initial.0))
(define-fun $0.1.0.0 () Bool true)
(define-fun $0.1.0.2 () Bool snat_random)
(define-fun $0.1.0.3 () Int 64512)
(define-fun $0.1.0.14 () Bool false)
(define-fun $0.1.0.16 () Bool false)
(define-fun $0.1.0.17 () Bool false)
(define-fun $0.1.0.18 () Bool (or $initial.18 (and $initial.latch.4 $initial.latch.1 $initial.latch.2)))
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $initial.latch.1 $0.1.0.16 $0.1.0.14 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $initial.latch.1 $initial.latch.5 $0.1.0.14))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $0.1.0.16))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $0.1.0.17))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $initial.latch.5))
; time passes
(define-fun $1.later.0 () Real (ite true (+ $0.left.0 10000.0) $0.left.0))
(define-fun $1.left.0 () Real $1.later.0)
(define-fun $1.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ 0.0 10000.0) 0.0))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.11))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 10000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.later.3 () Real (ite $initial.11 (+ $0.left.3 10000.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $initial.11 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $0.1.0.latch.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ 0.0 10000.0) 0.0))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $0.1.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ 0.0 10000.0) 0.0))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $1.now.1 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 10000.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $0.left.3 10000.0) 60000.0)) (=> (and $1.now.4 true) (<= (+ 0.0 10000.0) 10000.0))))))
; 1.10.0: long CA-8 prepare
(define-fun $1.10.0.may () Bool (and (and (or (not $0.1.0.2) (< $0.1.0.3 40000)) (not $0.1.0.latch.2)) (<= 10000.0 $1.later.4)))
(define-fun $1.10.0.16 () Bool true)
(define-fun $1.10.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $0.1.0.latch.1 $1.10.0.16 $0.1.0.latch.4 $0.1.0.latch.0))
(define-fun $1.10.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $0.1.0.latch.1 $0.1.0.latch.5 $0.1.0.latch.4))
(define-fun $1.10.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $1.10.0.16))
(define-fun $1.10.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $0.1.0.latch.3))
(define-fun $1.10.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $1.10.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $0.1.0.latch.5))
(define-fun $1.10.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $1.10.0.latch.3) $1.now.5) $1.later.5 0.0))
; time passes
(define-fun $2.later.0 () Real (ite true (+ $1.left.0 20000.0) $1.left.0))
(define-fun $2.left.0 () Real $2.later.0)
(define-fun $2.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 20000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.11))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 20000.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.later.3 () Real (ite $initial.11 (+ $1.left.3 20000.0) $1.left.3))
(define-fun $2.left.3 () Real (ite $initial.11 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $1.10.0.latch.2))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $1.10.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.10.0.age.5 20000.0) $1.10.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $2.now.1 true) (<= (+ $1.left.1 20000.0) 10000.0)) (=> (and $2.now.2 true) (<= (+ $1.left.2 20000.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $1.left.3 20000.0) 60000.0)) (=> (and $2.now.4 true) (<= (+ 0.0 20000.0) 10000.0))))))
; 2.0.0: OsSettings.pods_start
(define-fun $2.0.0.may () Bool (<= 30000.0 $2.later.0))
(define-fun $2.0.0.1 () Bool true)
(define-fun $2.0.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $1.10.0.latch.1 $1.10.0.latch.2 $1.10.0.latch.4 $1.10.0.latch.0))
(define-fun $2.0.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $1.10.0.latch.1 $1.10.0.latch.5 $1.10.0.latch.4))
(define-fun $2.0.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $1.10.0.latch.2))
(define-fun $2.0.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $1.10.0.latch.3))
(define-fun $2.0.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $2.0.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $1.10.0.latch.5))
(define-fun $2.0.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $2.0.0.latch.2) $2.now.4) $2.later.4 0.0))
(define-fun $2.0.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $2.0.0.latch.3) $2.now.5) $2.later.5 0.0))
; time passes
(define-fun $3.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $3.left.0 () Real $3.later.0)
(define-fun $3.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.11))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 0.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.later.3 () Real (ite $initial.11 (+ $2.left.3 0.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $initial.11 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $2.0.0.latch.2))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.0.0.age.4 0.0) $2.0.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $2.0.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.0.0.age.5 0.0) $2.0.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 10000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $2.left.3 0.0) 60000.0)) (=> (and $3.now.4 true) (<= (+ $2.0.0.age.4 0.0) 10000.0))))))
; 3.6.0: Resolver[query_a].choose
(define-fun $3.6.0.may () Bool (and $2.0.0.1 (= $initial.7 0)))
(define-fun $3.6.0.7 () Int 1)
(define-fun $3.6.0.9 () Int $initial.4)
(define-fun $3.6.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $2.0.0.latch.1 $2.0.0.latch.2 $2.0.0.latch.4 $2.0.0.latch.0))
(define-fun $3.6.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $2.0.0.latch.1 $2.0.0.latch.5 $2.0.0.latch.4))
(define-fun $3.6.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $2.0.0.latch.2))
(define-fun $3.6.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $2.0.0.latch.3))
(define-fun $3.6.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $3.6.0.latch.5 () Bool ($latch.5 $initial.6 $3.6.0.7 $initial.8 $2.0.0.latch.5))
(define-fun $3.6.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $3.6.0.latch.2) $3.now.4) $3.later.4 0.0))
(define-fun $3.6.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $3.6.0.latch.3) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.later.0 () Real (ite true (+ $3.left.0 0.0) $3.left.0))
(define-fun $4.left.0 () Real $4.later.0)
(define-fun $4.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $initial.11))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.later.3 () Real (ite $initial.11 (+ $3.left.3 0.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $initial.11 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $3.6.0.latch.2))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.6.0.age.4 0.0) $3.6.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $3.6.0.latch.3))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.6.0.age.5 0.0) $3.6.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 10000.0)) (=> (and $4.now.2 true) (<= (+ $3.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $3.left.3 0.0) 60000.0)) (=> (and $4.now.4 true) (<= (+ $3.6.0.age.4 0.0) 10000.0))))))
; 4.7.0: Resolver[query_aaaa].choose
(define-fun $4.7.0.may () Bool (and $2.0.0.1 (= $initial.8 0)))
(define-fun $4.7.0.8 () Int 1)
(define-fun $4.7.0.10 () Int $initial.4)
(define-fun $4.7.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $3.6.0.latch.1 $3.6.0.latch.2 $3.6.0.latch.4 $3.6.0.latch.0))
(define-fun $4.7.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $3.6.0.latch.1 $3.6.0.latch.5 $3.6.0.latch.4))
(define-fun $4.7.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $3.6.0.latch.2))
(define-fun $4.7.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $3.6.0.latch.3))
(define-fun $4.7.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $4.7.0.latch.5 () Bool ($latch.5 $initial.6 $3.6.0.7 $4.7.0.8 $3.6.0.latch.5))
(define-fun $4.7.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $4.7.0.latch.2) $4.now.4) $4.later.4 0.0))
(define-fun $4.7.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $4.7.0.latch.3) $4.now.5) $4.later.5 0.0))
; time passes
(define-fun $5.later.0 () Real (ite true (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real $5.later.0)
(define-fun $5.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $initial.11))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.left.2 0.0) $4.left.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.later.3 () Real (ite $initial.11 (+ $4.left.3 0.0) $4.left.3))
(define-fun $5.left.3 () Real (ite $initial.11 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $4.7.0.latch.2))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ $4.7.0.age.4 0.0) $4.7.0.age.4))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $4.7.0.latch.3))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.7.0.age.5 0.0) $4.7.0.age.5))
(define-fun $5.left.5 () Real (ite $5.now.5 $5.later.5 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 10000.0)) (=> (and $5.now.2 true) (<= (+ $4.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $4.left.3 0.0) 60000.0)) (=> (and $5.now.4 true) (<= (+ $4.7.0.age.4 0.0) 10000.0))))))
; 5.8.0: Resolver[query_a].enter
(define-fun $5.8.0.may () Bool (= $3.6.0.7 1))
(define-fun $5.8.0.7 () Int (ite (or $0.1.0.2 (= $3.6.0.9 $initial.4)) 2 3))
(define-fun $5.8.0.4 () Int (ite (or $0.1.0.2 (= $3.6.0.9 $initial.4)) (+ $initial.4 1) $initial.4))
(define-fun $5.8.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $4.7.0.latch.1 $4.7.0.latch.2 $4.7.0.latch.4 $4.7.0.latch.0))
(define-fun $5.8.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $4.7.0.latch.1 $4.7.0.latch.5 $4.7.0.latch.4))
(define-fun $5.8.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $4.7.0.latch.2))
(define-fun $5.8.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $4.7.0.latch.3))
(define-fun $5.8.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $5.8.0.latch.5 () Bool ($latch.5 $initial.6 $5.8.0.7 $4.7.0.8 $4.7.0.latch.5))
(define-fun $5.8.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $5.8.0.latch.2) $5.now.4) $5.later.4 0.0))
(define-fun $5.8.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $5.8.0.latch.3) $5.now.5) $5.later.5 0.0))
; time passes
(define-fun $6.later.0 () Real (ite true (+ $5.left.0 0.0) $5.left.0))
(define-fun $6.left.0 () Real $6.later.0)
(define-fun $6.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 0.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $initial.11))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.left.2 0.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.later.3 () Real (ite $initial.11 (+ $5.left.3 0.0) $5.left.3))
(define-fun $6.left.3 () Real (ite $initial.11 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $5.8.0.latch.2))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ $5.8.0.age.4 0.0) $5.8.0.age.4))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $5.8.0.latch.3))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ $5.8.0.age.5 0.0) $5.8.0.age.5))
(define-fun $6.left.5 () Real (ite $6.now.5 $6.later.5 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $6.now.1 true) (<= (+ $5.left.1 0.0) 10000.0)) (=> (and $6.now.2 true) (<= (+ $5.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $5.left.3 0.0) 60000.0)) (=> (and $6.now.4 true) (<= (+ $5.8.0.age.4 0.0) 10000.0))))))
; 6.9.0: Resolver[query_aaaa].enter
(define-fun $6.9.0.may () Bool (= $4.7.0.8 1))
(define-fun $6.9.0.8 () Int (ite (or $0.1.0.2 (= $4.7.0.10 $5.8.0.4)) 2 3))
(define-fun $6.9.0.4 () Int (ite (or $0.1.0.2 (= $4.7.0.10 $5.8.0.4)) (+ $5.8.0.4 1) $5.8.0.4))
(define-fun $6.9.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $5.8.0.latch.1 $5.8.0.latch.2 $5.8.0.latch.4 $5.8.0.latch.0))
(define-fun $6.9.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $5.8.0.latch.1 $5.8.0.latch.5 $5.8.0.latch.4))
(define-fun $6.9.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $5.8.0.latch.2))
(define-fun $6.9.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $5.8.0.latch.3))
(define-fun $6.9.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $6.9.0.latch.5 () Bool ($latch.5 $initial.6 $5.8.0.7 $6.9.0.8 $5.8.0.latch.5))
(define-fun $6.9.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $6.9.0.latch.2) $6.now.4) $6.later.4 0.0))
(define-fun $6.9.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $6.9.0.latch.3) $6.now.5) $6.later.5 0.0))
; time passes
(define-fun $7.later.0 () Real (ite true (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real $7.later.0)
(define-fun $7.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $initial.11))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ $6.left.2 0.0) $6.left.2))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.later.3 () Real (ite $initial.11 (+ $6.left.3 0.0) $6.left.3))
(define-fun $7.left.3 () Real (ite $initial.11 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $6.9.0.latch.2))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ $6.9.0.age.4 0.0) $6.9.0.age.4))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $6.9.0.latch.3))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.9.0.age.5 0.0) $6.9.0.age.5))
(define-fun $7.left.5 () Real (ite $7.now.5 $7.later.5 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 10000.0)) (=> (and $7.now.2 true) (<= (+ $6.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $6.left.3 0.0) 60000.0)) (=> (and $7.now.4 true) (<= (+ $6.9.0.age.4 0.0) 10000.0))))))
; 7.11.0: past CA-8 prepare
(define-fun $7.11.0.may () Bool (and (and (or (not $0.1.0.2) (< $0.1.0.3 40000)) (not $6.9.0.latch.3)) (< 10000.0 $7.later.5)))
(define-fun $7.11.0.17 () Bool true)
(define-fun $7.11.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $6.9.0.latch.1 $6.9.0.latch.2 $6.9.0.latch.4 $6.9.0.latch.0))
(define-fun $7.11.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $6.9.0.latch.1 $6.9.0.latch.5 $6.9.0.latch.4))
(define-fun $7.11.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $6.9.0.latch.2))
(define-fun $7.11.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $7.11.0.17))
(define-fun $7.11.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $7.11.0.latch.5 () Bool ($latch.5 $initial.6 $5.8.0.7 $6.9.0.8 $6.9.0.latch.5))
(define-fun $7.11.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $7.11.0.latch.2) $7.now.4) $7.later.4 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.10.0.may $2.may-wait $2.0.0.may $3.may-wait $3.6.0.may $4.may-wait $4.7.0.may $5.may-wait $5.8.0.may $6.may-wait $6.9.0.may $7.may-wait $7.11.0.may (let (($s0 (not (and $7.11.0.latch.4 $7.11.0.latch.1)))) (and $7.11.0.latch.5 (or $s0 $7.11.0.latch.3) (or (not $7.11.0.latch.0) |permit UCA-11|) (or $s0 |permit UCA-11|) (or (not $0.1.0.18) |permit UCA-190|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-3 on a closed run reaches H-1 and shows no listed pattern but: UCA-11
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const snat_ports Int)
(declare-const flows Int)
(declare-const |permit UCA-11| Bool)
(declare-const |permit UCA-190| Bool)
(define-fun $chosen () Bool (and (<= 0 snat_ports) (<= 0 flows) (or (= snat_ports 64512) (= snat_ports 1024)) (or (= flows 20000) (= flows 100000)) (not |permit UCA-190|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|long CA-8 prepare| Bool) (|open CA-8 prepare| Bool) (|shown UCA-11| Bool)) Bool (or |shown UCA-11| (and |open CA-8 prepare| |counted CA-8 prepare| |long CA-8 prepare| (not (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))))
(define-fun $latch.1 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|counted CA-8 prepare| Bool) (|hazard over| Bool) (|open CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (ite |open CA-8 prepare| |counted CA-8 prepare| (not |hazard over|))))
(define-fun $latch.2 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and |long CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))
(define-fun $latch.3 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and |past CA-8 prepare| (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows)))))
(define-fun $latch.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int)) Bool (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))))
(define-fun $latch.5 ((|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|hazard over| Bool)) Bool (or |hazard over| |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; long CA-8 prepare
(define-fun $active.4 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|long CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |long CA-8 prepare|)))
; past CA-8 prepare
(define-fun $active.5 ((|OsSettings.random| Bool) (|OsSettings.room| Int) (|past CA-8 prepare| Bool)) Bool (and (or (not |OsSettings.random|) (< |OsSettings.room| (* 2 flows))) (not |past CA-8 prepare|)))
; the values of this run
(define-fun $given () Bool (and (= snat_ports 1024) (= flows 20000) (= |permit UCA-11| true) (= |permit UCA-190| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool false)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Int 0)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Int 0)
(define-fun $initial.8 () Int 0)
(define-fun $initial.9 () Int 0)
(define-fun $initial.10 () Int 0)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initial.15 () Bool false)
(define-fun $initial.16 () Bool false)
(define-fun $initial.17 () Bool false)
(define-fun $initial.18 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.3 $initial.15 $initial.16 $initial.14 $initial.13))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.3 $initial.15 $initial.12 $initial.14))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.3 $initial.16))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.3 $initial.17))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.2 $initial.3))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $initial.12))
; time passes
(define-fun $0.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real $0.later.0)
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.11))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.later.3 () Real (ite $initial.11 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $initial.11 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.2 $initial.3 $initial.latch.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.2 $initial.3 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 10000.0))))))
; 0.1.0: CA-8 prepare
(define-fun $0.1.0.may () Bool (not $initial.0))
(define-fun $0.1.0.0 () Bool true)
(define-fun $0.1.0.2 () Bool true)
(define-fun $0.1.0.3 () Int (ite (<= 131072 snat_ports) 131072 snat_ports))
(define-fun $0.1.0.14 () Bool false)
(define-fun $0.1.0.16 () Bool false)
(define-fun $0.1.0.17 () Bool false)
(define-fun $0.1.0.18 () Bool (or $initial.18 (and $initial.latch.4 $initial.latch.1 $initial.latch.2)))
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $initial.latch.1 $0.1.0.16 $0.1.0.14 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $initial.latch.1 $initial.latch.5 $0.1.0.14))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $0.1.0.16))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $0.1.0.17))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $initial.latch.5))
; time passes
(define-fun $1.later.0 () Real (ite true (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real $1.later.0)
(define-fun $1.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ 0.0 0.0) 0.0))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.11))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 0.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.later.3 () Real (ite $initial.11 (+ $0.left.3 0.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $initial.11 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $0.1.0.latch.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ 0.0 0.0) 0.0))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $0.1.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ 0.0 0.0) 0.0))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.1 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 0.0) 60000.0)) (=> (and $initial.11 true) (<= (+ $0.left.3 0.0) 60000.0)) (=> (and $1.now.4 true) (<= (+ 0.0 0.0) 10000.0))))))
; 1.3.0: Conntrack.minute first idle
(define-fun $1.3.0.may () Bool (and (not $initial.1) (not $initial.11)))
(define-fun $1.3.0.11 () Bool true)
(define-fun $1.3.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $0.1.0.latch.1 $0.1.0.latch.2 $0.1.0.latch.4 $0.1.0.latch.0))
(define-fun $1.3.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $0.1.0.latch.1 $0.1.0.latch.5 $0.1.0.latch.4))
(define-fun $1.3.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $0.1.0.latch.2))
(define-fun $1.3.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $0.1.0.latch.3))
(define-fun $1.3.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $1.3.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $0.1.0.latch.5))
(define-fun $1.3.0.age.3 () Real (ite (and $1.3.0.11 $initial.11) $1.later.3 0.0))
(define-fun $1.3.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $1.3.0.latch.2) $1.now.4) $1.later.4 0.0))
(define-fun $1.3.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $1.3.0.latch.3) $1.now.5) $1.later.5 0.0))
; time passes
(define-fun $2.later.0 () Real (ite true (+ $1.left.0 10000.0) $1.left.0))
(define-fun $2.left.0 () Real $2.later.0)
(define-fun $2.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 10000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.3.0.11))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 10000.0) 0.0))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.later.3 () Real (ite $1.3.0.11 (+ $1.3.0.age.3 10000.0) $1.3.0.age.3))
(define-fun $2.left.3 () Real (ite $1.3.0.11 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $1.3.0.latch.2))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.3.0.age.4 10000.0) $1.3.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $1.3.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.3.0.age.5 10000.0) $1.3.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.1 true) (<= (+ $1.left.1 10000.0) 10000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 10000.0) 60000.0)) (=> (and $1.3.0.11 true) (<= (+ $1.3.0.age.3 10000.0) 60000.0)) (=> (and $2.now.4 true) (<= (+ $1.3.0.age.4 10000.0) 10000.0))))))
; 2.10.0: long CA-8 prepare
(define-fun $2.10.0.may () Bool (and (and (or (not $0.1.0.2) (< $0.1.0.3 (* 2 flows))) (not $1.3.0.latch.2)) (<= 10000.0 $2.later.4)))
(define-fun $2.10.0.16 () Bool true)
(define-fun $2.10.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $1.3.0.latch.1 $2.10.0.16 $1.3.0.latch.4 $1.3.0.latch.0))
(define-fun $2.10.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $1.3.0.latch.1 $1.3.0.latch.5 $1.3.0.latch.4))
(define-fun $2.10.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $2.10.0.16))
(define-fun $2.10.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $1.3.0.latch.3))
(define-fun $2.10.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $2.10.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $1.3.0.latch.5))
(define-fun $2.10.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $2.10.0.latch.3) $2.now.5) $2.later.5 0.0))
; time passes
(define-fun $3.later.0 () Real (ite true (+ $2.left.0 20000.0) $2.left.0))
(define-fun $3.left.0 () Real $3.later.0)
(define-fun $3.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 20000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $1.3.0.11))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 20000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.later.3 () Real (ite $1.3.0.11 (+ $2.left.3 20000.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $1.3.0.11 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $2.10.0.latch.2))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $2.10.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.10.0.age.5 20000.0) $2.10.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.left.1 20000.0) 10000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 20000.0) 60000.0)) (=> (and $1.3.0.11 true) (<= (+ $2.left.3 20000.0) 60000.0)) (=> (and $3.now.4 true) (<= (+ 0.0 20000.0) 10000.0))))))
; 3.0.0: OsSettings.pods_start
(define-fun $3.0.0.may () Bool (<= 30000.0 $3.later.0))
(define-fun $3.0.0.1 () Bool true)
(define-fun $3.0.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $2.10.0.latch.1 $2.10.0.latch.2 $2.10.0.latch.4 $2.10.0.latch.0))
(define-fun $3.0.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $2.10.0.latch.1 $2.10.0.latch.5 $2.10.0.latch.4))
(define-fun $3.0.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $2.10.0.latch.2))
(define-fun $3.0.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $2.10.0.latch.3))
(define-fun $3.0.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $3.0.0.latch.5 () Bool ($latch.5 $initial.6 $initial.7 $initial.8 $2.10.0.latch.5))
(define-fun $3.0.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $3.0.0.latch.2) $3.now.4) $3.later.4 0.0))
(define-fun $3.0.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $3.0.0.latch.3) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.later.0 () Real (ite true (+ 0.0 30000.0) 0.0))
(define-fun $4.left.0 () Real $4.later.0)
(define-fun $4.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 30000.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $1.3.0.11))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 30000.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.later.3 () Real (ite $1.3.0.11 (+ $3.left.3 30000.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $1.3.0.11 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $3.0.0.latch.2))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.0.0.age.4 30000.0) $3.0.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $3.0.0.latch.3))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.0.0.age.5 30000.0) $3.0.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.left.1 30000.0) 10000.0)) (=> (and $4.now.2 true) (<= (+ $3.left.2 30000.0) 60000.0)) (=> (and $1.3.0.11 true) (<= (+ $3.left.3 30000.0) 60000.0)) (=> (and $4.now.4 true) (<= (+ $3.0.0.age.4 30000.0) 10000.0))))))
; 4.4.0: Conntrack.minute
(define-fun $4.4.0.may () Bool (and (and $3.0.0.1 $1.3.0.11) (<= 60000.0 $4.later.3)))
(define-fun $4.4.0.6 () Bool (< $0.1.0.3 (+ $initial.5 flows)))
(define-fun $4.4.0.5 () Int (let (($s0 (+ $0.1.0.3 (* (- 1) $initial.5)))) (ite (<= flows $s0) flows $s0)))
(define-fun $4.4.0.11 () Bool true)
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $3.0.0.latch.1 $3.0.0.latch.2 $3.0.0.latch.4 $3.0.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $3.0.0.latch.1 $3.0.0.latch.5 $3.0.0.latch.4))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $3.0.0.latch.2))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $3.0.0.latch.3))
(define-fun $4.4.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $4.4.0.6 $initial.7 $initial.8 $3.0.0.latch.5))
(define-fun $4.4.0.age.2 () Real (ite (and ($active.2 $4.4.0.11) $4.now.2) $4.later.2 0.0))
(define-fun $4.4.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $4.4.0.latch.2) $4.now.4) $4.later.4 0.0))
(define-fun $4.4.0.age.5 () Real (ite (and ($active.5 $0.1.0.2 $0.1.0.3 $4.4.0.latch.3) $4.now.5) $4.later.5 0.0))
; time passes
(define-fun $5.later.0 () Real (ite true (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real $5.later.0)
(define-fun $5.now.1 () Bool ($active.1 $0.1.0.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.4.0.11))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.4.0.age.2 0.0) $4.4.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.later.3 () Real (ite $4.4.0.11 (+ 0.0 0.0) 0.0))
(define-fun $5.left.3 () Real (ite $4.4.0.11 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $0.1.0.2 $0.1.0.3 $4.4.0.latch.2))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ $4.4.0.age.4 0.0) $4.4.0.age.4))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.now.5 () Bool ($active.5 $0.1.0.2 $0.1.0.3 $4.4.0.latch.3))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.4.0.age.5 0.0) $4.4.0.age.5))
(define-fun $5.left.5 () Real (ite $5.now.5 $5.later.5 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 10000.0)) (=> (and $5.now.2 true) (<= (+ $4.4.0.age.2 0.0) 60000.0)) (=> (and $4.4.0.11 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $5.now.4 true) (<= (+ $4.4.0.age.4 0.0) 10000.0))))))
; 5.11.0: past CA-8 prepare
(define-fun $5.11.0.may () Bool (and (and (or (not $0.1.0.2) (< $0.1.0.3 (* 2 flows))) (not $4.4.0.latch.3)) (< 10000.0 $5.later.5)))
(define-fun $5.11.0.17 () Bool true)
(define-fun $5.11.0.latch.0 () Bool ($latch.0 $0.1.0.2 $0.1.0.3 $4.4.0.latch.1 $4.4.0.latch.2 $4.4.0.latch.4 $4.4.0.latch.0))
(define-fun $5.11.0.latch.1 () Bool ($latch.1 $0.1.0.2 $0.1.0.3 $4.4.0.latch.1 $4.4.0.latch.5 $4.4.0.latch.4))
(define-fun $5.11.0.latch.2 () Bool ($latch.2 $0.1.0.2 $0.1.0.3 $4.4.0.latch.2))
(define-fun $5.11.0.latch.3 () Bool ($latch.3 $0.1.0.2 $0.1.0.3 $5.11.0.17))
(define-fun $5.11.0.latch.4 () Bool ($latch.4 $0.1.0.2 $0.1.0.3))
(define-fun $5.11.0.latch.5 () Bool ($latch.5 $4.4.0.6 $initial.7 $initial.8 $4.4.0.latch.5))
(define-fun $5.11.0.age.4 () Real (ite (and ($active.4 $0.1.0.2 $0.1.0.3 $5.11.0.latch.2) $5.now.4) $5.later.4 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.3.0.may $2.may-wait $2.10.0.may $3.may-wait $3.0.0.may $4.may-wait $4.4.0.may $5.may-wait $5.11.0.may (let (($s0 (not (and $5.11.0.latch.4 $5.11.0.latch.1)))) (and $5.11.0.latch.5 (or $s0 $5.11.0.latch.3) (or (not $5.11.0.latch.0) |permit UCA-11|) (or $s0 |permit UCA-11|) (or (not $0.1.0.18) |permit UCA-190|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
