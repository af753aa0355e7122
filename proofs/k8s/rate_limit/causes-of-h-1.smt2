;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/rate_limit.stpa",
;;  "content": "sha256:4019b9882656db31ea600ae696ef8dbc44d6ee11af34c12b23b4a3b7acf47acc",
;;  "found by": "zones, Spacer",
;;  "system": "RateLimit",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-2, UCA-150}, {HS-2, UCA-6}",
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
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-6": [
;;      3
;;     ],
;;     "UCA-150": [
;;      3
;;     ]
;;    },
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
;;     "UCA-150"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-6"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "burst": "10",
;;     "permit UCA-150": true,
;;     "permit UCA-6": false,
;;     "qps": "50"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "1000",
;;     "2000",
;;     "3000",
;;     "4000",
;;     "4000",
;;     "5000",
;;     "5000",
;;     "5000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "burst": "10",
;;     "permit UCA-150": false,
;;     "permit UCA-6": true,
;;     "qps": "5"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "1000",
;;     "2000",
;;     "3000",
;;     "4000",
;;     "4000",
;;     "5000",
;;     "5000"
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
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Pod.given_up|))) (let (($s1 (= |ClientLimit.calls_ahead| 0))) (let (($s2 (not |ClientLimit.refill has ticked|))) (let (($s3 (not |held flag|))) (let (($s4 (not |hazard over|))) (let (($s5 (<= 0.0 |age:ClientLimit.refill first|))) (let (($s6 (<= 0.0 |age:ClientLimit.refill|))) (let (($s7 (<= |age:ClientLimit.refill| 1000.0))) (let (($s8 (<= 0.0 |age:Pod.give_up|))) (let (($s9 (<= 0.0 |age:held flag|))) (let (($s10 (<= |age:Pod.give_up| 1000.0))) (let (($s11 (* (- 1.0) |age:ClientLimit.refill first|))) (let (($s12 (* (- 1.0) |age:held flag|))) (let (($s13 (<= (+ |age:Pod.give_up| $s12) 0.0))) (let (($s14 (<= |age:held flag| 1000.0))) (let (($s15 (* (- 1.0) |age:ClientLimit.refill|))) (let (($s16 (+ |age:Pod.give_up| $s15))) (let (($s17 (+ |age:held flag| $s15))) (let (($s18 (+ |age:ClientLimit.refill| $s12))) (let (($s19 (* (- 1.0) |age:CA-5 get_credentials|))) (or (and (not |Pod.without_credentials|) (or (and (not |Pod.node_started|) $s0 $s1 (or (and $s2 $s3 $s4 $s5) (and |ClientLimit.refill has ticked| $s3 $s4 $s6 $s7))) (and |Pod.node_started| $s0 $s1 |ClientLimit.refill has ticked| $s3 $s4 $s6 $s7))) (and |Pod.without_credentials| |Pod.node_started| $s0 (or (and (= |ClientLimit.calls_ahead| 140) (or (and $s2 $s3 $s4 $s8 $s5 $s9 $s10 (<= (+ |age:Pod.give_up| $s11) 0.0) $s13 $s14 (<= (+ |age:held flag| $s11) 0.0)) (and |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s9 $s10 (<= $s16 0.0) $s13 $s7 $s14 (<= $s17 0.0)))) (and (= |ClientLimit.calls_ahead| 90) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s9 (<= |age:Pod.give_up| 2000.0) (<= $s16 1000.0) $s13 $s7 (<= $s18 0.0) (<= |age:held flag| 2000.0) (<= $s17 1000.0)) (and (= |ClientLimit.calls_ahead| 40) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 (<= 1000.0 |age:held flag|) (<= |age:Pod.give_up| 3000.0) (<= $s16 2000.0) $s13 $s7 (<= $s18 (- 1000.0)) (<= |age:held flag| 3000.0) (<= $s17 2000.0)) (and $s1 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 (<= 0.0 |age:CA-5 get_credentials|) (<= 2000.0 |age:held flag|) (<= |age:Pod.give_up| 3500.0) (<= $s16 3000.0) (<= (+ |age:Pod.give_up| $s19) 3000.0) $s13 (<= |age:ClientLimit.refill| 500.0) (<= (+ |age:ClientLimit.refill| $s19) 0.0) (<= $s18 (- 2000.0)) (<= |age:held flag| 3500.0) (<= $s17 3000.0) (<= (+ |age:held flag| $s19) 3000.0))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.without_credentials| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |held flag| |hazard over| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Pod.without_credentials| (+ |age:Pod.give_up| $delay) |age:Pod.give_up|))
(define-fun $left.0 () Real (ite |Pod.without_credentials| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ClientLimit.refill has ticked|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:ClientLimit.refill first| $delay) |age:ClientLimit.refill first|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |ClientLimit.refill has ticked| (+ |age:ClientLimit.refill| $delay) |age:ClientLimit.refill|))
(define-fun $left.2 () Real (ite |ClientLimit.refill has ticked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 get_credentials| $delay) |age:CA-5 get_credentials|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Pod.without_credentials| |held flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 5000.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $0.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 $0.0.latch.1 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $1.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $1.0.latch.1 $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 50)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $2.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $2.0.latch.1 $left.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int 140)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.without_credentials| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Pod.without_credentials| $3.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.latch.1 $3.0.age.0 $left.1 $left.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:Pod.without_credentials| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:Pod.without_credentials| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.latch.1 $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and |Pod.without_credentials| (not |held flag|)) (<= 5000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert |Pod.without_credentials|)
(assert (not |Pod.without_credentials|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |ClientLimit.refill has ticked|))
(assert (not ($active.1 |ClientLimit.refill has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert |ClientLimit.refill has ticked|)
(assert (not |ClientLimit.refill has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(assert (not ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |held flag|)))
(assert (not ($active.4 |Pod.without_credentials| |held flag|)))
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
; proof 2: no closed run reaches H-1 with HS-2 without showing UCA-6, UCA-150
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(declare-const |permit UCA-6| Bool)
(declare-const |permit UCA-150| Bool)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (not |permit UCA-6|) (not |permit UCA-150|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
(define-fun $latch.1 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|long CA-5 get_credentials| Bool) (|open CA-5 get_credentials| Bool) (|shown UCA-6| Bool)) Bool (or |shown UCA-6| (and |open CA-5 get_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| (not |Pod.without_credentials|))))
(define-fun $latch.2 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|hazard over| Bool) (|open CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (ite |open CA-5 get_credentials| |counted CA-5 get_credentials| (not |hazard over|))))
(define-fun $latch.3 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |long CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.4 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |past CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; long CA-5 get_credentials
(define-fun $active.5 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |long CA-5 get_credentials|)))
; past CA-5 get_credentials
(define-fun $active.6 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |past CA-5 get_credentials|)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-6| Bool) (|open CA-5 get_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|long CA-5 get_credentials| Bool) (|past CA-5 get_credentials| Bool) (|shown UCA-150| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real) (|age:held flag| Real) (|age:long CA-5 get_credentials| Real) (|age:past CA-5 get_credentials| Real)) Bool (let (($s0 (not |ClientLimit.refill has ticked|))) (let (($s1 (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))) (let (($s2 (not |held flag|))) (let (($s3 (and |Pod.without_credentials| $s2))) (let (($s4 (and |Pod.without_credentials| (not |long CA-5 get_credentials|)))) (let (($s5 (not |hazard over|))) (let (($s6 (not |Pod.without_credentials|))) (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (not |permit UCA-6|) (not |permit UCA-150|) (<= 0.0 |age:Pod.give_up|) (or |Pod.without_credentials| (<= |age:Pod.give_up| 0.0)) (<= 0.0 |age:ClientLimit.refill first|) (or $s0 (<= |age:ClientLimit.refill first| 0.0)) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill first| 1000.0)) (<= 0.0 |age:ClientLimit.refill|) (or |ClientLimit.refill has ticked| (<= |age:ClientLimit.refill| 0.0)) (or $s0 (<= |age:ClientLimit.refill| 1000.0)) (<= 0.0 |age:CA-5 get_credentials|) (or $s1 (<= |age:CA-5 get_credentials| 0.0)) (or (not $s1) (<= |age:CA-5 get_credentials| 500.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 5000.0)) (<= 0.0 |age:long CA-5 get_credentials|) (or $s4 (<= |age:long CA-5 get_credentials| 0.0)) (or (not $s4) (<= |age:long CA-5 get_credentials| 4000.0)) (<= 0.0 |age:past CA-5 get_credentials|) (or (and |Pod.without_credentials| (not |past CA-5 get_credentials|)) (<= |age:past CA-5 get_credentials| 0.0)) (= |held flag| (and |held flag| |Pod.without_credentials|)) (= |long CA-5 get_credentials| (and |long CA-5 get_credentials| |Pod.without_credentials|)) (= |past CA-5 get_credentials| (and |past CA-5 get_credentials| |Pod.without_credentials|)) (= |open CA-5 get_credentials| |Pod.without_credentials|) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-150| |long CA-5 get_credentials| $s5) (or $s6 |open CA-5 get_credentials|) (or |Pod.node_started| (not |open CA-5 get_credentials|)) (or |Pod.without_credentials| $s2) (or |ClientLimit.refill has ticked| |Pod.given_up| |past CA-5 get_credentials| |long CA-5 get_credentials| |held flag| (<= 0.0 (+ |age:CA-5 get_credentials| (* (- 1.0) |age:held flag|)))) (or (<= (+ |age:held flag| (* (- 1.0) |age:long CA-5 get_credentials|)) 500.0) |long CA-5 get_credentials|) (or |long CA-5 get_credentials| $s2) (not (<= |ClientLimit.calls_ahead| (- 1))) (or |shown UCA-150| $s6 |counted CA-5 get_credentials|) (or |Pod.without_credentials| |shown UCA-150| $s5))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-6| () Bool false)
(define-fun |$initial:open CA-5 get_credentials| () Bool false)
(define-fun |$initial:counted CA-5 get_credentials| () Bool false)
(define-fun |$initial:long CA-5 get_credentials| () Bool false)
(define-fun |$initial:past CA-5 get_credentials| () Bool false)
(define-fun |$initial:shown UCA-150| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.without_credentials| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Pod.without_credentials| |$initial:counted CA-5 get_credentials| |$initial:long CA-5 get_credentials| |$initial:open CA-5 get_credentials| |$initial:shown UCA-6|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Pod.without_credentials| |$initial:counted CA-5 get_credentials| |$initial:hazard over| |$initial:open CA-5 get_credentials|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Pod.without_credentials| |$initial:long CA-5 get_credentials|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:Pod.without_credentials| |$initial:past CA-5 get_credentials|))
(define-fun $initial.latch.5 () Bool |$initial:Pod.without_credentials|)
(define-fun $initial.latch.6 () Bool ($latch.6 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-150| 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-6| Bool)
(declare-const |open CA-5 get_credentials| Bool)
(declare-const |counted CA-5 get_credentials| Bool)
(declare-const |long CA-5 get_credentials| Bool)
(declare-const |past CA-5 get_credentials| Bool)
(declare-const |shown UCA-150| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-5 get_credentials| Real)
(declare-const |age:past CA-5 get_credentials| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |held flag| |hazard over| |shown UCA-6| |open CA-5 get_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |past CA-5 get_credentials| |shown UCA-150| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials| |age:held flag| |age:long CA-5 get_credentials| |age:past CA-5 get_credentials|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Pod.without_credentials| (+ |age:Pod.give_up| $delay) |age:Pod.give_up|))
(define-fun $left.0 () Real (ite |Pod.without_credentials| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ClientLimit.refill has ticked|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:ClientLimit.refill first| $delay) |age:ClientLimit.refill first|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |ClientLimit.refill has ticked| (+ |age:ClientLimit.refill| $delay) |age:ClientLimit.refill|))
(define-fun $left.2 () Real (ite |ClientLimit.refill has ticked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 get_credentials| $delay) |age:CA-5 get_credentials|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Pod.without_credentials| |held flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:long CA-5 get_credentials| $delay) |age:long CA-5 get_credentials|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:past CA-5 get_credentials| $delay) |age:past CA-5 get_credentials|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 5000.0)) (=> (and $now.5 true) (<= (+ |age:long CA-5 get_credentials| $delay) 4000.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $0.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $0.0.latch.6 () Bool ($latch.6 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $0.0.latch.0) $now.4) $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |Pod.without_credentials| $0.0.latch.3) $now.5) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Pod.without_credentials| $0.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-150| 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4 $0.0.age.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $1.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $1.0.latch.6 () Bool ($latch.6 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $1.0.latch.0) $now.4) $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite (and ($active.5 |Pod.without_credentials| $1.0.latch.3) $now.5) $later.5 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Pod.without_credentials| $1.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |shown UCA-150| $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4 $1.0.age.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $2.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $2.0.latch.6 () Bool ($latch.6 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $2.0.latch.0) $now.4) $later.4 0.0))
(define-fun $2.0.age.5 () Real (ite (and ($active.5 |Pod.without_credentials| $2.0.latch.3) $now.5) $later.5 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |Pod.without_credentials| $2.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-150| $left.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4 $2.0.age.5 $2.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ (* (- 1) burst) 240))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pod.without_credentials| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |$3.0:Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |$3.0:Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |$3.0:Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |$3.0:Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $3.0.latch.5 () Bool |$3.0:Pod.without_credentials|)
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:Pod.without_credentials| $3.0.latch.0) $now.4) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |$3.0:Pod.without_credentials| $3.0.latch.3) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |$3.0:Pod.without_credentials| $3.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |shown UCA-150| $3.0.age.0 $left.1 $left.2 $3.0.age.3 $3.0.age.4 $3.0.age.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun |$4.0:open CA-5 get_credentials| () Bool false)
(define-fun |$4.0:long CA-5 get_credentials| () Bool false)
(define-fun |$4.0:past CA-5 get_credentials| () Bool false)
(define-fun |$4.0:shown UCA-150| () Bool (or |shown UCA-150| (and |open CA-5 get_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials|)))
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:Pod.without_credentials| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:Pod.without_credentials| |counted CA-5 get_credentials| |$4.0:long CA-5 get_credentials| |$4.0:open CA-5 get_credentials| |shown UCA-6|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |$4.0:Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |$4.0:open CA-5 get_credentials|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |$4.0:Pod.without_credentials| |$4.0:long CA-5 get_credentials|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |$4.0:Pod.without_credentials| |$4.0:past CA-5 get_credentials|))
(define-fun $4.0.latch.5 () Bool |$4.0:Pod.without_credentials|)
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:Pod.without_credentials| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |$4.0:shown UCA-150| $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and |Pod.without_credentials| (not |held flag|)) (<= 5000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $5.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $5.0.latch.6 () Bool ($latch.6 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |Pod.without_credentials| $5.0.latch.3) $now.5) $later.5 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Pod.without_credentials| $5.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-150| $left.0 $left.1 $left.2 $left.3 0.0 $5.0.age.5 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: long CA-5 get_credentials
(define-fun $6.0.may () Bool (and (and |Pod.without_credentials| (not |long CA-5 get_credentials|)) (<= 4000.0 $later.5)))
(define-fun |$6.0:long CA-5 get_credentials| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |$6.0:long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |$6.0:long CA-5 get_credentials|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |past CA-5 get_credentials|))
(define-fun $6.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $6.0.latch.6 () Bool ($latch.6 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $6.0.latch.0) $now.4) $later.4 0.0))
(define-fun $6.0.age.6 () Real (ite (and ($active.6 |Pod.without_credentials| $6.0.latch.4) $now.6) $later.6 0.0))
; obligation: consecution of 6.0, long CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-150| $left.0 $left.1 $left.2 $left.3 $6.0.age.4 0.0 $6.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: past CA-5 get_credentials
(define-fun $7.0.may () Bool (and (and |Pod.without_credentials| (not |past CA-5 get_credentials|)) (< 4000.0 $later.6)))
(define-fun |$7.0:past CA-5 get_credentials| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Pod.without_credentials| |held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |Pod.without_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| |open CA-5 get_credentials| |shown UCA-6|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |Pod.without_credentials| |counted CA-5 get_credentials| |hazard over| |open CA-5 get_credentials|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |Pod.without_credentials| |long CA-5 get_credentials|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |Pod.without_credentials| |$7.0:past CA-5 get_credentials|))
(define-fun $7.0.latch.5 () Bool |Pod.without_credentials|)
(define-fun $7.0.latch.6 () Bool ($latch.6 |hazard over| $7.0.latch.0))
(define-fun $7.0.age.4 () Real (ite (and ($active.4 |Pod.without_credentials| $7.0.latch.0) $now.4) $later.4 0.0))
(define-fun $7.0.age.5 () Real (ite (and ($active.5 |Pod.without_credentials| $7.0.latch.3) $now.5) $later.5 0.0))
; obligation: consecution of 7.0, past CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $7.0.latch.0 $7.0.latch.6 $7.0.latch.1 $7.0.latch.5 $7.0.latch.2 $7.0.latch.3 $7.0.latch.4 |shown UCA-150| $left.0 $left.1 $left.2 $left.3 $7.0.age.4 $7.0.age.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert |Pod.without_credentials|)
(assert (not |Pod.without_credentials|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |ClientLimit.refill has ticked|))
(assert (not ($active.1 |ClientLimit.refill has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert |ClientLimit.refill has ticked|)
(assert (not |ClientLimit.refill has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(assert (not ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |held flag|)))
(assert (not ($active.4 |Pod.without_credentials| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, long CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |long CA-5 get_credentials|)))
(assert (not ($active.5 |Pod.without_credentials| |long CA-5 get_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, past CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |past CA-5 get_credentials|)))
(assert (not ($active.6 |Pod.without_credentials| |past CA-5 get_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-5 get_credentials| |counted CA-5 get_credentials|)))) (and |hazard over| (or $s0 |past CA-5 get_credentials|) (or (not |shown UCA-6|) |permit UCA-6|) (or $s0 |permit UCA-6|) (or (not |shown UCA-150|) |permit UCA-150|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-150
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(declare-const |permit UCA-6| Bool)
(declare-const |permit UCA-150| Bool)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (not |permit UCA-6|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
(define-fun $latch.1 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|long CA-5 get_credentials| Bool) (|open CA-5 get_credentials| Bool) (|shown UCA-6| Bool)) Bool (or |shown UCA-6| (and |open CA-5 get_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| (not |Pod.without_credentials|))))
(define-fun $latch.2 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|hazard over| Bool) (|open CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (ite |open CA-5 get_credentials| |counted CA-5 get_credentials| (not |hazard over|))))
(define-fun $latch.3 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |long CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.4 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |past CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; long CA-5 get_credentials
(define-fun $active.5 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |long CA-5 get_credentials|)))
; past CA-5 get_credentials
(define-fun $active.6 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |past CA-5 get_credentials|)))
; the values of this run
(define-fun $given () Bool (and (= qps 50) (= burst 10) (= |permit UCA-6| false) (= |permit UCA-150| true)))
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
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.10))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.11))
(define-fun $initial.latch.5 () Bool $initial.0)
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.6 $initial.latch.0))
; time passes
(define-fun $0.later.0 () Real (ite $initial.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $initial.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.4))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.later.2 () Real (ite $initial.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $initial.4 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.3 $initial.2 $initial.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.0))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.0 $initial.latch.4))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $initial.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 500.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 4000.0))))))
; 0.3.0: Admin.start_node
(define-fun $0.3.0.may () Bool (not $initial.1))
(define-fun $0.3.0.1 () Bool true)
(define-fun $0.3.0.0 () Bool true)
(define-fun $0.3.0.3 () Int (let (($s0 (+ (* (- 1) burst) 240))) (ite (<= 0 $s0) $s0 0)))
(define-fun $0.3.0.latch.0 () Bool ($latch.0 $0.3.0.0 $initial.latch.0))
(define-fun $0.3.0.latch.1 () Bool ($latch.1 $0.3.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.3.0.latch.2 () Bool ($latch.2 $0.3.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.3.0.latch.3 () Bool ($latch.3 $0.3.0.0 $initial.latch.3))
(define-fun $0.3.0.latch.4 () Bool ($latch.4 $0.3.0.0 $initial.latch.4))
(define-fun $0.3.0.latch.5 () Bool $0.3.0.0)
(define-fun $0.3.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.3.0.latch.0))
(define-fun $0.3.0.age.0 () Real (ite (and $0.3.0.0 $initial.0) $0.later.0 0.0))
(define-fun $0.3.0.age.3 () Real (ite (and ($active.3 $0.3.0.3 $initial.2 $0.3.0.0) $0.now.3) $0.later.3 0.0))
(define-fun $0.3.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $0.3.0.latch.0) $0.now.4) $0.later.4 0.0))
(define-fun $0.3.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $0.3.0.latch.3) $0.now.5) $0.later.5 0.0))
(define-fun $0.3.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $0.3.0.latch.4) $0.now.6) $0.later.6 0.0))
; time passes
(define-fun $1.later.0 () Real (ite $0.3.0.0 (+ $0.3.0.age.0 1000.0) $0.3.0.age.0))
(define-fun $1.left.0 () Real (ite $0.3.0.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.4))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 1000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.later.2 () Real (ite $initial.4 (+ $0.left.2 1000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $initial.4 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.3.0.3 $initial.2 $0.3.0.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.3.0.age.3 1000.0) $0.3.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.3.0.0 $0.3.0.latch.0))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.3.0.age.4 1000.0) $0.3.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.3.0.0 $0.3.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.3.0.age.5 1000.0) $0.3.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $0.3.0.0 $0.3.0.latch.4))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.3.0.age.6 1000.0) $0.3.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $1.now.1 true) (<= (+ $0.left.1 1000.0) 1000.0)) (=> (and $initial.4 true) (<= (+ $0.left.2 1000.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.3.0.age.3 1000.0) 500.0)) (=> (and $1.now.4 true) (<= (+ $0.3.0.age.4 1000.0) 5000.0)) (=> (and $1.now.5 true) (<= (+ $0.3.0.age.5 1000.0) 4000.0))))))
; 1.1.0: ClientLimit.refill first
(define-fun $1.1.0.may () Bool (not $initial.4))
(define-fun $1.1.0.3 () Int (let (($s0 (+ $0.3.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $1.1.0.4 () Bool true)
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $0.3.0.0 $0.3.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $0.3.0.0 $0.3.0.latch.2 $0.3.0.latch.3 $0.3.0.latch.5 $0.3.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $0.3.0.0 $0.3.0.latch.2 $0.3.0.latch.6 $0.3.0.latch.5))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $0.3.0.0 $0.3.0.latch.3))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $0.3.0.0 $0.3.0.latch.4))
(define-fun $1.1.0.latch.5 () Bool $0.3.0.0)
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.3.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.age.2 () Real (ite (and $1.1.0.4 $initial.4) $1.later.2 0.0))
(define-fun $1.1.0.age.3 () Real (ite (and ($active.3 $1.1.0.3 $initial.2 $0.3.0.0) $1.now.3) $1.later.3 0.0))
(define-fun $1.1.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $1.1.0.latch.0) $1.now.4) $1.later.4 0.0))
(define-fun $1.1.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $1.1.0.latch.3) $1.now.5) $1.later.5 0.0))
(define-fun $1.1.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $1.1.0.latch.4) $1.now.6) $1.later.6 0.0))
; time passes
(define-fun $2.later.0 () Real (ite $0.3.0.0 (+ $1.left.0 1000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $0.3.0.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.1.0.4))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ 0.0 1000.0) 0.0))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.later.2 () Real (ite $1.1.0.4 (+ $1.1.0.age.2 1000.0) $1.1.0.age.2))
(define-fun $2.left.2 () Real (ite $1.1.0.4 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.1.0.3 $initial.2 $0.3.0.0))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.1.0.age.3 1000.0) $1.1.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.3.0.0 $1.1.0.latch.0))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.1.0.age.4 1000.0) $1.1.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.3.0.0 $1.1.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.1.0.age.5 1000.0) $1.1.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $0.3.0.0 $1.1.0.latch.4))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.1.0.age.6 1000.0) $1.1.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $2.now.1 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.1.0.4 true) (<= (+ $1.1.0.age.2 1000.0) 1000.0)) (=> (and $2.now.3 true) (<= (+ $1.1.0.age.3 1000.0) 500.0)) (=> (and $2.now.4 true) (<= (+ $1.1.0.age.4 1000.0) 5000.0)) (=> (and $2.now.5 true) (<= (+ $1.1.0.age.5 1000.0) 4000.0))))))
; 2.2.0: ClientLimit.refill
(define-fun $2.2.0.may () Bool (and $1.1.0.4 (<= 1000.0 $2.later.2)))
(define-fun $2.2.0.3 () Int (let (($s0 (+ $1.1.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $2.2.0.4 () Bool true)
(define-fun $2.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $1.1.0.latch.0))
(define-fun $2.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $1.1.0.latch.2 $1.1.0.latch.3 $1.1.0.latch.5 $1.1.0.latch.1))
(define-fun $2.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $1.1.0.latch.5))
(define-fun $2.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $1.1.0.latch.3))
(define-fun $2.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $1.1.0.latch.4))
(define-fun $2.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $2.2.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.2.0.latch.0))
(define-fun $2.2.0.age.1 () Real (ite (and ($active.1 $2.2.0.4) $2.now.1) $2.later.1 0.0))
(define-fun $2.2.0.age.3 () Real (ite (and ($active.3 $2.2.0.3 $initial.2 $0.3.0.0) $2.now.3) $2.later.3 0.0))
(define-fun $2.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $2.2.0.latch.0) $2.now.4) $2.later.4 0.0))
(define-fun $2.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $2.2.0.latch.3) $2.now.5) $2.later.5 0.0))
(define-fun $2.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $2.2.0.latch.4) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.later.0 () Real (ite $0.3.0.0 (+ $2.left.0 1000.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $0.3.0.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.2.0.4))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.2.0.age.1 1000.0) $2.2.0.age.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.later.2 () Real (ite $2.2.0.4 (+ 0.0 1000.0) 0.0))
(define-fun $3.left.2 () Real (ite $2.2.0.4 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.2.0.3 $initial.2 $0.3.0.0))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.2.0.age.3 1000.0) $2.2.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.3.0.0 $2.2.0.latch.0))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.2.0.age.4 1000.0) $2.2.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.3.0.0 $2.2.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.2.0.age.5 1000.0) $2.2.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $0.3.0.0 $2.2.0.latch.4))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.2.0.age.6 1000.0) $2.2.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.2.0.age.1 1000.0) 1000.0)) (=> (and $2.2.0.4 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $3.now.3 true) (<= (+ $2.2.0.age.3 1000.0) 500.0)) (=> (and $3.now.4 true) (<= (+ $2.2.0.age.4 1000.0) 5000.0)) (=> (and $3.now.5 true) (<= (+ $2.2.0.age.5 1000.0) 4000.0))))))
; 3.2.0: ClientLimit.refill
(define-fun $3.2.0.may () Bool (and $2.2.0.4 (<= 1000.0 $3.later.2)))
(define-fun $3.2.0.3 () Int (let (($s0 (+ $2.2.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.2.0.4 () Bool true)
(define-fun $3.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $2.2.0.latch.0))
(define-fun $3.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $2.2.0.latch.2 $2.2.0.latch.3 $2.2.0.latch.5 $2.2.0.latch.1))
(define-fun $3.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $2.2.0.latch.2 $2.2.0.latch.6 $2.2.0.latch.5))
(define-fun $3.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $2.2.0.latch.3))
(define-fun $3.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $2.2.0.latch.4))
(define-fun $3.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $3.2.0.latch.6 () Bool ($latch.6 $2.2.0.latch.6 $3.2.0.latch.0))
(define-fun $3.2.0.age.1 () Real (ite (and ($active.1 $3.2.0.4) $3.now.1) $3.later.1 0.0))
(define-fun $3.2.0.age.3 () Real (ite (and ($active.3 $3.2.0.3 $initial.2 $0.3.0.0) $3.now.3) $3.later.3 0.0))
(define-fun $3.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $3.2.0.latch.0) $3.now.4) $3.later.4 0.0))
(define-fun $3.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $3.2.0.latch.3) $3.now.5) $3.later.5 0.0))
(define-fun $3.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $3.2.0.latch.4) $3.now.6) $3.later.6 0.0))
; time passes
(define-fun $4.later.0 () Real (ite $0.3.0.0 (+ $3.left.0 1000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $0.3.0.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.2.0.4))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.2.0.age.1 1000.0) $3.2.0.age.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.later.2 () Real (ite $3.2.0.4 (+ 0.0 1000.0) 0.0))
(define-fun $4.left.2 () Real (ite $3.2.0.4 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.2.0.3 $initial.2 $0.3.0.0))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.2.0.age.3 1000.0) $3.2.0.age.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.3.0.0 $3.2.0.latch.0))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.2.0.age.4 1000.0) $3.2.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.3.0.0 $3.2.0.latch.3))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.2.0.age.5 1000.0) $3.2.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $0.3.0.0 $3.2.0.latch.4))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.2.0.age.6 1000.0) $3.2.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.2.0.age.1 1000.0) 1000.0)) (=> (and $3.2.0.4 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $4.now.3 true) (<= (+ $3.2.0.age.3 1000.0) 500.0)) (=> (and $4.now.4 true) (<= (+ $3.2.0.age.4 1000.0) 5000.0)) (=> (and $4.now.5 true) (<= (+ $3.2.0.age.5 1000.0) 4000.0))))))
; 4.2.0: ClientLimit.refill
(define-fun $4.2.0.may () Bool (and $3.2.0.4 (<= 1000.0 $4.later.2)))
(define-fun $4.2.0.3 () Int (let (($s0 (+ $3.2.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $4.2.0.4 () Bool true)
(define-fun $4.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $3.2.0.latch.0))
(define-fun $4.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $3.2.0.latch.2 $3.2.0.latch.3 $3.2.0.latch.5 $3.2.0.latch.1))
(define-fun $4.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $3.2.0.latch.2 $3.2.0.latch.6 $3.2.0.latch.5))
(define-fun $4.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $3.2.0.latch.3))
(define-fun $4.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $3.2.0.latch.4))
(define-fun $4.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $4.2.0.latch.6 () Bool ($latch.6 $3.2.0.latch.6 $4.2.0.latch.0))
(define-fun $4.2.0.age.1 () Real (ite (and ($active.1 $4.2.0.4) $4.now.1) $4.later.1 0.0))
(define-fun $4.2.0.age.3 () Real (ite (and ($active.3 $4.2.0.3 $initial.2 $0.3.0.0) $4.now.3) $4.later.3 0.0))
(define-fun $4.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $4.2.0.latch.0) $4.now.4) $4.later.4 0.0))
(define-fun $4.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $4.2.0.latch.3) $4.now.5) $4.later.5 0.0))
(define-fun $4.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $4.2.0.latch.4) $4.now.6) $4.later.6 0.0))
; time passes
(define-fun $5.later.0 () Real (ite $0.3.0.0 (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $0.3.0.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.2.0.age.1 0.0) $4.2.0.age.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.later.2 () Real (ite $4.2.0.4 (+ 0.0 0.0) 0.0))
(define-fun $5.left.2 () Real (ite $4.2.0.4 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.2.0.age.3 0.0) $4.2.0.age.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $0.3.0.0 $4.2.0.latch.0))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ $4.2.0.age.4 0.0) $4.2.0.age.4))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.now.5 () Bool ($active.5 $0.3.0.0 $4.2.0.latch.3))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.2.0.age.5 0.0) $4.2.0.age.5))
(define-fun $5.left.5 () Real (ite $5.now.5 $5.later.5 0.0))
(define-fun $5.now.6 () Bool ($active.6 $0.3.0.0 $4.2.0.latch.4))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.2.0.age.6 0.0) $4.2.0.age.6))
(define-fun $5.left.6 () Real (ite $5.now.6 $5.later.6 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.2.0.age.1 0.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $5.now.3 true) (<= (+ $4.2.0.age.3 0.0) 500.0)) (=> (and $5.now.4 true) (<= (+ $4.2.0.age.4 0.0) 5000.0)) (=> (and $5.now.5 true) (<= (+ $4.2.0.age.5 0.0) 4000.0))))))
; 5.6.0: long CA-5 get_credentials
(define-fun $5.6.0.may () Bool (and (and $0.3.0.0 (not $4.2.0.latch.3)) (<= 4000.0 $5.later.5)))
(define-fun $5.6.0.10 () Bool true)
(define-fun $5.6.0.latch.0 () Bool ($latch.0 $0.3.0.0 $4.2.0.latch.0))
(define-fun $5.6.0.latch.1 () Bool ($latch.1 $0.3.0.0 $4.2.0.latch.2 $5.6.0.10 $4.2.0.latch.5 $4.2.0.latch.1))
(define-fun $5.6.0.latch.2 () Bool ($latch.2 $0.3.0.0 $4.2.0.latch.2 $4.2.0.latch.6 $4.2.0.latch.5))
(define-fun $5.6.0.latch.3 () Bool ($latch.3 $0.3.0.0 $5.6.0.10))
(define-fun $5.6.0.latch.4 () Bool ($latch.4 $0.3.0.0 $4.2.0.latch.4))
(define-fun $5.6.0.latch.5 () Bool $0.3.0.0)
(define-fun $5.6.0.latch.6 () Bool ($latch.6 $4.2.0.latch.6 $5.6.0.latch.0))
(define-fun $5.6.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $5.6.0.latch.0) $5.now.4) $5.later.4 0.0))
(define-fun $5.6.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $5.6.0.latch.4) $5.now.6) $5.later.6 0.0))
; time passes
(define-fun $6.later.0 () Real (ite $0.3.0.0 (+ $5.left.0 1000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $0.3.0.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 1000.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.later.2 () Real (ite $4.2.0.4 (+ $5.left.2 1000.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $4.2.0.4 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.left.3 1000.0) $5.left.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $0.3.0.0 $5.6.0.latch.0))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ $5.6.0.age.4 1000.0) $5.6.0.age.4))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.now.5 () Bool ($active.5 $0.3.0.0 $5.6.0.latch.3))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ 0.0 1000.0) 0.0))
(define-fun $6.left.5 () Real (ite $6.now.5 $6.later.5 0.0))
(define-fun $6.now.6 () Bool ($active.6 $0.3.0.0 $5.6.0.latch.4))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.6.0.age.6 1000.0) $5.6.0.age.6))
(define-fun $6.left.6 () Real (ite $6.now.6 $6.later.6 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $6.now.1 true) (<= (+ $5.left.1 1000.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ $5.left.2 1000.0) 1000.0)) (=> (and $6.now.3 true) (<= (+ $5.left.3 1000.0) 500.0)) (=> (and $6.now.4 true) (<= (+ $5.6.0.age.4 1000.0) 5000.0)) (=> (and $6.now.5 true) (<= (+ 0.0 1000.0) 4000.0))))))
; 6.5.0: held flag
(define-fun $6.5.0.may () Bool (and (and $0.3.0.0 (not $5.6.0.latch.0)) (<= 5000.0 $6.later.4)))
(define-fun $6.5.0.5 () Bool true)
(define-fun $6.5.0.latch.0 () Bool ($latch.0 $0.3.0.0 $6.5.0.5))
(define-fun $6.5.0.latch.1 () Bool ($latch.1 $0.3.0.0 $5.6.0.latch.2 $5.6.0.latch.3 $5.6.0.latch.5 $5.6.0.latch.1))
(define-fun $6.5.0.latch.2 () Bool ($latch.2 $0.3.0.0 $5.6.0.latch.2 $5.6.0.latch.6 $5.6.0.latch.5))
(define-fun $6.5.0.latch.3 () Bool ($latch.3 $0.3.0.0 $5.6.0.latch.3))
(define-fun $6.5.0.latch.4 () Bool ($latch.4 $0.3.0.0 $5.6.0.latch.4))
(define-fun $6.5.0.latch.5 () Bool $0.3.0.0)
(define-fun $6.5.0.latch.6 () Bool ($latch.6 $5.6.0.latch.6 $6.5.0.latch.0))
(define-fun $6.5.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $6.5.0.latch.3) $6.now.5) $6.later.5 0.0))
(define-fun $6.5.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $6.5.0.latch.4) $6.now.6) $6.later.6 0.0))
; time passes
(define-fun $7.later.0 () Real (ite $0.3.0.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $0.3.0.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.later.2 () Real (ite $4.2.0.4 (+ $6.left.2 0.0) $6.left.2))
(define-fun $7.left.2 () Real (ite $4.2.0.4 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.left.3 0.0) $6.left.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $0.3.0.0 $6.5.0.latch.0))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ 0.0 0.0) 0.0))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.now.5 () Bool ($active.5 $0.3.0.0 $6.5.0.latch.3))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.5.0.age.5 0.0) $6.5.0.age.5))
(define-fun $7.left.5 () Real (ite $7.now.5 $7.later.5 0.0))
(define-fun $7.now.6 () Bool ($active.6 $0.3.0.0 $6.5.0.latch.4))
(define-fun $7.later.6 () Real (ite $7.now.6 (+ $6.5.0.age.6 0.0) $6.5.0.age.6))
(define-fun $7.left.6 () Real (ite $7.now.6 $7.later.6 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ $6.left.2 0.0) 1000.0)) (=> (and $7.now.3 true) (<= (+ $6.left.3 0.0) 500.0)) (=> (and $7.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $7.now.5 true) (<= (+ $6.5.0.age.5 0.0) 4000.0))))))
; 7.2.0: ClientLimit.refill
(define-fun $7.2.0.may () Bool (and $4.2.0.4 (<= 1000.0 $7.later.2)))
(define-fun $7.2.0.3 () Int (let (($s0 (+ $4.2.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $7.2.0.4 () Bool true)
(define-fun $7.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $6.5.0.latch.0))
(define-fun $7.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $6.5.0.latch.2 $6.5.0.latch.3 $6.5.0.latch.5 $6.5.0.latch.1))
(define-fun $7.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $6.5.0.latch.2 $6.5.0.latch.6 $6.5.0.latch.5))
(define-fun $7.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $6.5.0.latch.3))
(define-fun $7.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $6.5.0.latch.4))
(define-fun $7.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $7.2.0.latch.6 () Bool ($latch.6 $6.5.0.latch.6 $7.2.0.latch.0))
(define-fun $7.2.0.age.1 () Real (ite (and ($active.1 $7.2.0.4) $7.now.1) $7.later.1 0.0))
(define-fun $7.2.0.age.3 () Real (ite (and ($active.3 $7.2.0.3 $initial.2 $0.3.0.0) $7.now.3) $7.later.3 0.0))
(define-fun $7.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $7.2.0.latch.0) $7.now.4) $7.later.4 0.0))
(define-fun $7.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $7.2.0.latch.3) $7.now.5) $7.later.5 0.0))
(define-fun $7.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $7.2.0.latch.4) $7.now.6) $7.later.6 0.0))
; time passes
(define-fun $8.later.0 () Real (ite $0.3.0.0 (+ $7.left.0 0.0) $7.left.0))
(define-fun $8.left.0 () Real (ite $0.3.0.0 $8.later.0 0.0))
(define-fun $8.now.1 () Bool ($active.1 $7.2.0.4))
(define-fun $8.later.1 () Real (ite $8.now.1 (+ $7.2.0.age.1 0.0) $7.2.0.age.1))
(define-fun $8.left.1 () Real (ite $8.now.1 $8.later.1 0.0))
(define-fun $8.later.2 () Real (ite $7.2.0.4 (+ 0.0 0.0) 0.0))
(define-fun $8.left.2 () Real (ite $7.2.0.4 $8.later.2 0.0))
(define-fun $8.now.3 () Bool ($active.3 $7.2.0.3 $initial.2 $0.3.0.0))
(define-fun $8.later.3 () Real (ite $8.now.3 (+ $7.2.0.age.3 0.0) $7.2.0.age.3))
(define-fun $8.left.3 () Real (ite $8.now.3 $8.later.3 0.0))
(define-fun $8.now.4 () Bool ($active.4 $0.3.0.0 $7.2.0.latch.0))
(define-fun $8.later.4 () Real (ite $8.now.4 (+ $7.2.0.age.4 0.0) $7.2.0.age.4))
(define-fun $8.left.4 () Real (ite $8.now.4 $8.later.4 0.0))
(define-fun $8.now.5 () Bool ($active.5 $0.3.0.0 $7.2.0.latch.3))
(define-fun $8.later.5 () Real (ite $8.now.5 (+ $7.2.0.age.5 0.0) $7.2.0.age.5))
(define-fun $8.left.5 () Real (ite $8.now.5 $8.later.5 0.0))
(define-fun $8.now.6 () Bool ($active.6 $0.3.0.0 $7.2.0.latch.4))
(define-fun $8.later.6 () Real (ite $8.now.6 (+ $7.2.0.age.6 0.0) $7.2.0.age.6))
(define-fun $8.left.6 () Real (ite $8.now.6 $8.later.6 0.0))
(define-fun $8.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $8.now.1 true) (<= (+ $7.2.0.age.1 0.0) 1000.0)) (=> (and $7.2.0.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $8.now.3 true) (<= (+ $7.2.0.age.3 0.0) 500.0)) (=> (and $8.now.4 true) (<= (+ $7.2.0.age.4 0.0) 5000.0)) (=> (and $8.now.5 true) (<= (+ $7.2.0.age.5 0.0) 4000.0))))))
; 8.4.0: CA-5 get_credentials
(define-fun $8.4.0.may () Bool (and $0.3.0.0 (not $initial.2) (= $7.2.0.3 0)))
(define-fun $8.4.0.0 () Bool false)
(define-fun $8.4.0.8 () Bool false)
(define-fun $8.4.0.10 () Bool false)
(define-fun $8.4.0.11 () Bool false)
(define-fun $8.4.0.12 () Bool (or $initial.12 (and $7.2.0.latch.5 $7.2.0.latch.2 $7.2.0.latch.3)))
(define-fun $8.4.0.latch.0 () Bool ($latch.0 $8.4.0.0 $7.2.0.latch.0))
(define-fun $8.4.0.latch.1 () Bool ($latch.1 $8.4.0.0 $7.2.0.latch.2 $8.4.0.10 $8.4.0.8 $7.2.0.latch.1))
(define-fun $8.4.0.latch.2 () Bool ($latch.2 $8.4.0.0 $7.2.0.latch.2 $7.2.0.latch.6 $8.4.0.8))
(define-fun $8.4.0.latch.3 () Bool ($latch.3 $8.4.0.0 $8.4.0.10))
(define-fun $8.4.0.latch.4 () Bool ($latch.4 $8.4.0.0 $8.4.0.11))
(define-fun $8.4.0.latch.5 () Bool $8.4.0.0)
(define-fun $8.4.0.latch.6 () Bool ($latch.6 $7.2.0.latch.6 $8.4.0.latch.0))
(define-fun $8.4.0.age.0 () Real (ite (and $8.4.0.0 $0.3.0.0) $8.later.0 0.0))
(define-fun $8.4.0.age.4 () Real (ite (and ($active.4 $8.4.0.0 $8.4.0.latch.0) $8.now.4) $8.later.4 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.3.0.may $1.may-wait $1.1.0.may $2.may-wait $2.2.0.may $3.may-wait $3.2.0.may $4.may-wait $4.2.0.may $5.may-wait $5.6.0.may $6.may-wait $6.5.0.may $7.may-wait $7.2.0.may $8.may-wait $8.4.0.may (let (($s0 (not (and $8.4.0.latch.5 $8.4.0.latch.2)))) (and $8.4.0.latch.6 (or $s0 $8.4.0.latch.4) (or (not $8.4.0.latch.1) |permit UCA-6|) (or $s0 |permit UCA-6|) (or (not $8.4.0.12) |permit UCA-150|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-6
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const qps Int)
(declare-const burst Int)
(declare-const |permit UCA-6| Bool)
(declare-const |permit UCA-150| Bool)
(define-fun $chosen () Bool (and (<= 1 qps) (<= 0 burst) (or (= qps 50) (= qps 5)) (or (= burst 100) (= burst 10)) (not |permit UCA-150|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |held flag| |Pod.without_credentials|))
(define-fun $latch.1 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|long CA-5 get_credentials| Bool) (|open CA-5 get_credentials| Bool) (|shown UCA-6| Bool)) Bool (or |shown UCA-6| (and |open CA-5 get_credentials| |counted CA-5 get_credentials| |long CA-5 get_credentials| (not |Pod.without_credentials|))))
(define-fun $latch.2 ((|Pod.without_credentials| Bool) (|counted CA-5 get_credentials| Bool) (|hazard over| Bool) (|open CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (ite |open CA-5 get_credentials| |counted CA-5 get_credentials| (not |hazard over|))))
(define-fun $latch.3 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |long CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.4 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |past CA-5 get_credentials| |Pod.without_credentials|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; held flag
(define-fun $active.4 ((|Pod.without_credentials| Bool) (|held flag| Bool)) Bool (and |Pod.without_credentials| (not |held flag|)))
; long CA-5 get_credentials
(define-fun $active.5 ((|Pod.without_credentials| Bool) (|long CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |long CA-5 get_credentials|)))
; past CA-5 get_credentials
(define-fun $active.6 ((|Pod.without_credentials| Bool) (|past CA-5 get_credentials| Bool)) Bool (and |Pod.without_credentials| (not |past CA-5 get_credentials|)))
; the values of this run
(define-fun $given () Bool (and (= qps 5) (= burst 10) (= |permit UCA-6| true) (= |permit UCA-150| false)))
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
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.10))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.11))
(define-fun $initial.latch.5 () Bool $initial.0)
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.6 $initial.latch.0))
; time passes
(define-fun $0.later.0 () Real (ite $initial.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $initial.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.4))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.later.2 () Real (ite $initial.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $initial.4 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.3 $initial.2 $initial.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.0))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.0 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.0 $initial.latch.4))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $initial.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 500.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 4000.0))))))
; 0.3.0: Admin.start_node
(define-fun $0.3.0.may () Bool (not $initial.1))
(define-fun $0.3.0.1 () Bool true)
(define-fun $0.3.0.0 () Bool true)
(define-fun $0.3.0.3 () Int (let (($s0 (+ (* (- 1) burst) 240))) (ite (<= 0 $s0) $s0 0)))
(define-fun $0.3.0.latch.0 () Bool ($latch.0 $0.3.0.0 $initial.latch.0))
(define-fun $0.3.0.latch.1 () Bool ($latch.1 $0.3.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.3.0.latch.2 () Bool ($latch.2 $0.3.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.3.0.latch.3 () Bool ($latch.3 $0.3.0.0 $initial.latch.3))
(define-fun $0.3.0.latch.4 () Bool ($latch.4 $0.3.0.0 $initial.latch.4))
(define-fun $0.3.0.latch.5 () Bool $0.3.0.0)
(define-fun $0.3.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.3.0.latch.0))
(define-fun $0.3.0.age.0 () Real (ite (and $0.3.0.0 $initial.0) $0.later.0 0.0))
(define-fun $0.3.0.age.3 () Real (ite (and ($active.3 $0.3.0.3 $initial.2 $0.3.0.0) $0.now.3) $0.later.3 0.0))
(define-fun $0.3.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $0.3.0.latch.0) $0.now.4) $0.later.4 0.0))
(define-fun $0.3.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $0.3.0.latch.3) $0.now.5) $0.later.5 0.0))
(define-fun $0.3.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $0.3.0.latch.4) $0.now.6) $0.later.6 0.0))
; time passes
(define-fun $1.later.0 () Real (ite $0.3.0.0 (+ $0.3.0.age.0 1000.0) $0.3.0.age.0))
(define-fun $1.left.0 () Real (ite $0.3.0.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.4))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 1000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.later.2 () Real (ite $initial.4 (+ $0.left.2 1000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $initial.4 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.3.0.3 $initial.2 $0.3.0.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.3.0.age.3 1000.0) $0.3.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.3.0.0 $0.3.0.latch.0))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.3.0.age.4 1000.0) $0.3.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.3.0.0 $0.3.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.3.0.age.5 1000.0) $0.3.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $0.3.0.0 $0.3.0.latch.4))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.3.0.age.6 1000.0) $0.3.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $1.now.1 true) (<= (+ $0.left.1 1000.0) 1000.0)) (=> (and $initial.4 true) (<= (+ $0.left.2 1000.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.3.0.age.3 1000.0) 500.0)) (=> (and $1.now.4 true) (<= (+ $0.3.0.age.4 1000.0) 5000.0)) (=> (and $1.now.5 true) (<= (+ $0.3.0.age.5 1000.0) 4000.0))))))
; 1.1.0: ClientLimit.refill first
(define-fun $1.1.0.may () Bool (not $initial.4))
(define-fun $1.1.0.3 () Int (let (($s0 (+ $0.3.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $1.1.0.4 () Bool true)
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $0.3.0.0 $0.3.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $0.3.0.0 $0.3.0.latch.2 $0.3.0.latch.3 $0.3.0.latch.5 $0.3.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $0.3.0.0 $0.3.0.latch.2 $0.3.0.latch.6 $0.3.0.latch.5))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $0.3.0.0 $0.3.0.latch.3))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $0.3.0.0 $0.3.0.latch.4))
(define-fun $1.1.0.latch.5 () Bool $0.3.0.0)
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.3.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.age.2 () Real (ite (and $1.1.0.4 $initial.4) $1.later.2 0.0))
(define-fun $1.1.0.age.3 () Real (ite (and ($active.3 $1.1.0.3 $initial.2 $0.3.0.0) $1.now.3) $1.later.3 0.0))
(define-fun $1.1.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $1.1.0.latch.0) $1.now.4) $1.later.4 0.0))
(define-fun $1.1.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $1.1.0.latch.3) $1.now.5) $1.later.5 0.0))
(define-fun $1.1.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $1.1.0.latch.4) $1.now.6) $1.later.6 0.0))
; time passes
(define-fun $2.later.0 () Real (ite $0.3.0.0 (+ $1.left.0 1000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $0.3.0.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.1.0.4))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ 0.0 1000.0) 0.0))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.later.2 () Real (ite $1.1.0.4 (+ $1.1.0.age.2 1000.0) $1.1.0.age.2))
(define-fun $2.left.2 () Real (ite $1.1.0.4 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.1.0.3 $initial.2 $0.3.0.0))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.1.0.age.3 1000.0) $1.1.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.3.0.0 $1.1.0.latch.0))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.1.0.age.4 1000.0) $1.1.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.3.0.0 $1.1.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.1.0.age.5 1000.0) $1.1.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $0.3.0.0 $1.1.0.latch.4))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.1.0.age.6 1000.0) $1.1.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $2.now.1 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.1.0.4 true) (<= (+ $1.1.0.age.2 1000.0) 1000.0)) (=> (and $2.now.3 true) (<= (+ $1.1.0.age.3 1000.0) 500.0)) (=> (and $2.now.4 true) (<= (+ $1.1.0.age.4 1000.0) 5000.0)) (=> (and $2.now.5 true) (<= (+ $1.1.0.age.5 1000.0) 4000.0))))))
; 2.2.0: ClientLimit.refill
(define-fun $2.2.0.may () Bool (and $1.1.0.4 (<= 1000.0 $2.later.2)))
(define-fun $2.2.0.3 () Int (let (($s0 (+ $1.1.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $2.2.0.4 () Bool true)
(define-fun $2.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $1.1.0.latch.0))
(define-fun $2.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $1.1.0.latch.2 $1.1.0.latch.3 $1.1.0.latch.5 $1.1.0.latch.1))
(define-fun $2.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $1.1.0.latch.5))
(define-fun $2.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $1.1.0.latch.3))
(define-fun $2.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $1.1.0.latch.4))
(define-fun $2.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $2.2.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.2.0.latch.0))
(define-fun $2.2.0.age.1 () Real (ite (and ($active.1 $2.2.0.4) $2.now.1) $2.later.1 0.0))
(define-fun $2.2.0.age.3 () Real (ite (and ($active.3 $2.2.0.3 $initial.2 $0.3.0.0) $2.now.3) $2.later.3 0.0))
(define-fun $2.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $2.2.0.latch.0) $2.now.4) $2.later.4 0.0))
(define-fun $2.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $2.2.0.latch.3) $2.now.5) $2.later.5 0.0))
(define-fun $2.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $2.2.0.latch.4) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.later.0 () Real (ite $0.3.0.0 (+ $2.left.0 1000.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $0.3.0.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.2.0.4))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.2.0.age.1 1000.0) $2.2.0.age.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.later.2 () Real (ite $2.2.0.4 (+ 0.0 1000.0) 0.0))
(define-fun $3.left.2 () Real (ite $2.2.0.4 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.2.0.3 $initial.2 $0.3.0.0))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.2.0.age.3 1000.0) $2.2.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.3.0.0 $2.2.0.latch.0))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.2.0.age.4 1000.0) $2.2.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.3.0.0 $2.2.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.2.0.age.5 1000.0) $2.2.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $0.3.0.0 $2.2.0.latch.4))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.2.0.age.6 1000.0) $2.2.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.2.0.age.1 1000.0) 1000.0)) (=> (and $2.2.0.4 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $3.now.3 true) (<= (+ $2.2.0.age.3 1000.0) 500.0)) (=> (and $3.now.4 true) (<= (+ $2.2.0.age.4 1000.0) 5000.0)) (=> (and $3.now.5 true) (<= (+ $2.2.0.age.5 1000.0) 4000.0))))))
; 3.2.0: ClientLimit.refill
(define-fun $3.2.0.may () Bool (and $2.2.0.4 (<= 1000.0 $3.later.2)))
(define-fun $3.2.0.3 () Int (let (($s0 (+ $2.2.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.2.0.4 () Bool true)
(define-fun $3.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $2.2.0.latch.0))
(define-fun $3.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $2.2.0.latch.2 $2.2.0.latch.3 $2.2.0.latch.5 $2.2.0.latch.1))
(define-fun $3.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $2.2.0.latch.2 $2.2.0.latch.6 $2.2.0.latch.5))
(define-fun $3.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $2.2.0.latch.3))
(define-fun $3.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $2.2.0.latch.4))
(define-fun $3.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $3.2.0.latch.6 () Bool ($latch.6 $2.2.0.latch.6 $3.2.0.latch.0))
(define-fun $3.2.0.age.1 () Real (ite (and ($active.1 $3.2.0.4) $3.now.1) $3.later.1 0.0))
(define-fun $3.2.0.age.3 () Real (ite (and ($active.3 $3.2.0.3 $initial.2 $0.3.0.0) $3.now.3) $3.later.3 0.0))
(define-fun $3.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $3.2.0.latch.0) $3.now.4) $3.later.4 0.0))
(define-fun $3.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $3.2.0.latch.3) $3.now.5) $3.later.5 0.0))
(define-fun $3.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $3.2.0.latch.4) $3.now.6) $3.later.6 0.0))
; time passes
(define-fun $4.later.0 () Real (ite $0.3.0.0 (+ $3.left.0 1000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $0.3.0.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.2.0.4))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.2.0.age.1 1000.0) $3.2.0.age.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.later.2 () Real (ite $3.2.0.4 (+ 0.0 1000.0) 0.0))
(define-fun $4.left.2 () Real (ite $3.2.0.4 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.2.0.3 $initial.2 $0.3.0.0))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.2.0.age.3 1000.0) $3.2.0.age.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $0.3.0.0 $3.2.0.latch.0))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.2.0.age.4 1000.0) $3.2.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $0.3.0.0 $3.2.0.latch.3))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.2.0.age.5 1000.0) $3.2.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $0.3.0.0 $3.2.0.latch.4))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.2.0.age.6 1000.0) $3.2.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.2.0.age.1 1000.0) 1000.0)) (=> (and $3.2.0.4 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $4.now.3 true) (<= (+ $3.2.0.age.3 1000.0) 500.0)) (=> (and $4.now.4 true) (<= (+ $3.2.0.age.4 1000.0) 5000.0)) (=> (and $4.now.5 true) (<= (+ $3.2.0.age.5 1000.0) 4000.0))))))
; 4.2.0: ClientLimit.refill
(define-fun $4.2.0.may () Bool (and $3.2.0.4 (<= 1000.0 $4.later.2)))
(define-fun $4.2.0.3 () Int (let (($s0 (+ $3.2.0.3 (* (- 1) qps)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $4.2.0.4 () Bool true)
(define-fun $4.2.0.latch.0 () Bool ($latch.0 $0.3.0.0 $3.2.0.latch.0))
(define-fun $4.2.0.latch.1 () Bool ($latch.1 $0.3.0.0 $3.2.0.latch.2 $3.2.0.latch.3 $3.2.0.latch.5 $3.2.0.latch.1))
(define-fun $4.2.0.latch.2 () Bool ($latch.2 $0.3.0.0 $3.2.0.latch.2 $3.2.0.latch.6 $3.2.0.latch.5))
(define-fun $4.2.0.latch.3 () Bool ($latch.3 $0.3.0.0 $3.2.0.latch.3))
(define-fun $4.2.0.latch.4 () Bool ($latch.4 $0.3.0.0 $3.2.0.latch.4))
(define-fun $4.2.0.latch.5 () Bool $0.3.0.0)
(define-fun $4.2.0.latch.6 () Bool ($latch.6 $3.2.0.latch.6 $4.2.0.latch.0))
(define-fun $4.2.0.age.1 () Real (ite (and ($active.1 $4.2.0.4) $4.now.1) $4.later.1 0.0))
(define-fun $4.2.0.age.3 () Real (ite (and ($active.3 $4.2.0.3 $initial.2 $0.3.0.0) $4.now.3) $4.later.3 0.0))
(define-fun $4.2.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $4.2.0.latch.0) $4.now.4) $4.later.4 0.0))
(define-fun $4.2.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $4.2.0.latch.3) $4.now.5) $4.later.5 0.0))
(define-fun $4.2.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $4.2.0.latch.4) $4.now.6) $4.later.6 0.0))
; time passes
(define-fun $5.later.0 () Real (ite $0.3.0.0 (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $0.3.0.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.2.0.age.1 0.0) $4.2.0.age.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.later.2 () Real (ite $4.2.0.4 (+ 0.0 0.0) 0.0))
(define-fun $5.left.2 () Real (ite $4.2.0.4 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.2.0.age.3 0.0) $4.2.0.age.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $0.3.0.0 $4.2.0.latch.0))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ $4.2.0.age.4 0.0) $4.2.0.age.4))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.now.5 () Bool ($active.5 $0.3.0.0 $4.2.0.latch.3))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.2.0.age.5 0.0) $4.2.0.age.5))
(define-fun $5.left.5 () Real (ite $5.now.5 $5.later.5 0.0))
(define-fun $5.now.6 () Bool ($active.6 $0.3.0.0 $4.2.0.latch.4))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.2.0.age.6 0.0) $4.2.0.age.6))
(define-fun $5.left.6 () Real (ite $5.now.6 $5.later.6 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.2.0.age.1 0.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $5.now.3 true) (<= (+ $4.2.0.age.3 0.0) 500.0)) (=> (and $5.now.4 true) (<= (+ $4.2.0.age.4 0.0) 5000.0)) (=> (and $5.now.5 true) (<= (+ $4.2.0.age.5 0.0) 4000.0))))))
; 5.6.0: long CA-5 get_credentials
(define-fun $5.6.0.may () Bool (and (and $0.3.0.0 (not $4.2.0.latch.3)) (<= 4000.0 $5.later.5)))
(define-fun $5.6.0.10 () Bool true)
(define-fun $5.6.0.latch.0 () Bool ($latch.0 $0.3.0.0 $4.2.0.latch.0))
(define-fun $5.6.0.latch.1 () Bool ($latch.1 $0.3.0.0 $4.2.0.latch.2 $5.6.0.10 $4.2.0.latch.5 $4.2.0.latch.1))
(define-fun $5.6.0.latch.2 () Bool ($latch.2 $0.3.0.0 $4.2.0.latch.2 $4.2.0.latch.6 $4.2.0.latch.5))
(define-fun $5.6.0.latch.3 () Bool ($latch.3 $0.3.0.0 $5.6.0.10))
(define-fun $5.6.0.latch.4 () Bool ($latch.4 $0.3.0.0 $4.2.0.latch.4))
(define-fun $5.6.0.latch.5 () Bool $0.3.0.0)
(define-fun $5.6.0.latch.6 () Bool ($latch.6 $4.2.0.latch.6 $5.6.0.latch.0))
(define-fun $5.6.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $5.6.0.latch.0) $5.now.4) $5.later.4 0.0))
(define-fun $5.6.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $5.6.0.latch.4) $5.now.6) $5.later.6 0.0))
; time passes
(define-fun $6.later.0 () Real (ite $0.3.0.0 (+ $5.left.0 1000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $0.3.0.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 1000.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.later.2 () Real (ite $4.2.0.4 (+ $5.left.2 1000.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $4.2.0.4 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.left.3 1000.0) $5.left.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $0.3.0.0 $5.6.0.latch.0))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ $5.6.0.age.4 1000.0) $5.6.0.age.4))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.now.5 () Bool ($active.5 $0.3.0.0 $5.6.0.latch.3))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ 0.0 1000.0) 0.0))
(define-fun $6.left.5 () Real (ite $6.now.5 $6.later.5 0.0))
(define-fun $6.now.6 () Bool ($active.6 $0.3.0.0 $5.6.0.latch.4))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.6.0.age.6 1000.0) $5.6.0.age.6))
(define-fun $6.left.6 () Real (ite $6.now.6 $6.later.6 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $6.now.1 true) (<= (+ $5.left.1 1000.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ $5.left.2 1000.0) 1000.0)) (=> (and $6.now.3 true) (<= (+ $5.left.3 1000.0) 500.0)) (=> (and $6.now.4 true) (<= (+ $5.6.0.age.4 1000.0) 5000.0)) (=> (and $6.now.5 true) (<= (+ 0.0 1000.0) 4000.0))))))
; 6.5.0: held flag
(define-fun $6.5.0.may () Bool (and (and $0.3.0.0 (not $5.6.0.latch.0)) (<= 5000.0 $6.later.4)))
(define-fun $6.5.0.5 () Bool true)
(define-fun $6.5.0.latch.0 () Bool ($latch.0 $0.3.0.0 $6.5.0.5))
(define-fun $6.5.0.latch.1 () Bool ($latch.1 $0.3.0.0 $5.6.0.latch.2 $5.6.0.latch.3 $5.6.0.latch.5 $5.6.0.latch.1))
(define-fun $6.5.0.latch.2 () Bool ($latch.2 $0.3.0.0 $5.6.0.latch.2 $5.6.0.latch.6 $5.6.0.latch.5))
(define-fun $6.5.0.latch.3 () Bool ($latch.3 $0.3.0.0 $5.6.0.latch.3))
(define-fun $6.5.0.latch.4 () Bool ($latch.4 $0.3.0.0 $5.6.0.latch.4))
(define-fun $6.5.0.latch.5 () Bool $0.3.0.0)
(define-fun $6.5.0.latch.6 () Bool ($latch.6 $5.6.0.latch.6 $6.5.0.latch.0))
(define-fun $6.5.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $6.5.0.latch.3) $6.now.5) $6.later.5 0.0))
(define-fun $6.5.0.age.6 () Real (ite (and ($active.6 $0.3.0.0 $6.5.0.latch.4) $6.now.6) $6.later.6 0.0))
; time passes
(define-fun $7.later.0 () Real (ite $0.3.0.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $0.3.0.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $4.2.0.4))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.later.2 () Real (ite $4.2.0.4 (+ $6.left.2 0.0) $6.left.2))
(define-fun $7.left.2 () Real (ite $4.2.0.4 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $4.2.0.3 $initial.2 $0.3.0.0))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.left.3 0.0) $6.left.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $0.3.0.0 $6.5.0.latch.0))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ 0.0 0.0) 0.0))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.now.5 () Bool ($active.5 $0.3.0.0 $6.5.0.latch.3))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.5.0.age.5 0.0) $6.5.0.age.5))
(define-fun $7.left.5 () Real (ite $7.now.5 $7.later.5 0.0))
(define-fun $7.now.6 () Bool ($active.6 $0.3.0.0 $6.5.0.latch.4))
(define-fun $7.later.6 () Real (ite $7.now.6 (+ $6.5.0.age.6 0.0) $6.5.0.age.6))
(define-fun $7.left.6 () Real (ite $7.now.6 $7.later.6 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 1000.0)) (=> (and $4.2.0.4 true) (<= (+ $6.left.2 0.0) 1000.0)) (=> (and $7.now.3 true) (<= (+ $6.left.3 0.0) 500.0)) (=> (and $7.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $7.now.5 true) (<= (+ $6.5.0.age.5 0.0) 4000.0))))))
; 7.7.0: past CA-5 get_credentials
(define-fun $7.7.0.may () Bool (and (and $0.3.0.0 (not $6.5.0.latch.4)) (< 4000.0 $7.later.6)))
(define-fun $7.7.0.11 () Bool true)
(define-fun $7.7.0.latch.0 () Bool ($latch.0 $0.3.0.0 $6.5.0.latch.0))
(define-fun $7.7.0.latch.1 () Bool ($latch.1 $0.3.0.0 $6.5.0.latch.2 $6.5.0.latch.3 $6.5.0.latch.5 $6.5.0.latch.1))
(define-fun $7.7.0.latch.2 () Bool ($latch.2 $0.3.0.0 $6.5.0.latch.2 $6.5.0.latch.6 $6.5.0.latch.5))
(define-fun $7.7.0.latch.3 () Bool ($latch.3 $0.3.0.0 $6.5.0.latch.3))
(define-fun $7.7.0.latch.4 () Bool ($latch.4 $0.3.0.0 $7.7.0.11))
(define-fun $7.7.0.latch.5 () Bool $0.3.0.0)
(define-fun $7.7.0.latch.6 () Bool ($latch.6 $6.5.0.latch.6 $7.7.0.latch.0))
(define-fun $7.7.0.age.4 () Real (ite (and ($active.4 $0.3.0.0 $7.7.0.latch.0) $7.now.4) $7.later.4 0.0))
(define-fun $7.7.0.age.5 () Real (ite (and ($active.5 $0.3.0.0 $7.7.0.latch.3) $7.now.5) $7.later.5 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.3.0.may $1.may-wait $1.1.0.may $2.may-wait $2.2.0.may $3.may-wait $3.2.0.may $4.may-wait $4.2.0.may $5.may-wait $5.6.0.may $6.may-wait $6.5.0.may $7.may-wait $7.7.0.may (let (($s0 (not (and $7.7.0.latch.5 $7.7.0.latch.2)))) (and $7.7.0.latch.6 (or $s0 $7.7.0.latch.4) (or (not $7.7.0.latch.1) |permit UCA-6|) (or $s0 |permit UCA-6|) (or (not $initial.12) |permit UCA-150|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
