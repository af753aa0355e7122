;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/nodes.stpa",
;;  "content": "sha256:82d5d11d2cad1558e2942402361d40334da5dbfbd73b1970d314d8ea978b3f20",
;;  "found by": "Spacer, zones",
;;  "system": "Nodes",
;;  "claim": [
;;   "causes",
;;   "H-3"
;;  ],
;;  "says": "closed runs reach H-3 in these ways and no other: {HS-2, UCA-141}, {HS-2, UCA-5}, {HS-5, UCA-141}, {HS-5, UCA-5}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-5"
;;    ],
;;    "forbidden": {
;;     "UCA-5": [
;;      4
;;     ],
;;     "UCA-141": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
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
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-141"
;;    ]
;;   },
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-5"
;;    ]
;;   },
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-5"
;;    ],
;;    "patterns": [
;;     "UCA-141"
;;    ]
;;   },
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-5"
;;    ],
;;    "patterns": [
;;     "UCA-5"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "api_outage": "1800000",
;;     "permit UCA-141": true,
;;     "permit UCA-142": false,
;;     "permit UCA-143": false,
;;     "permit UCA-5": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "47000",
;;     "50000",
;;     "50000",
;;     "50000",
;;     "50000",
;;     "59000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "api_outage": "1800000",
;;     "permit UCA-141": false,
;;     "permit UCA-142": false,
;;     "permit UCA-143": false,
;;     "permit UCA-5": true
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      9,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "47000",
;;     "47000",
;;     "50000",
;;     "50000",
;;     "50000",
;;     "50000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-141": true,
;;     "permit UCA-142": false,
;;     "permit UCA-143": false,
;;     "permit UCA-5": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      8,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "47000",
;;     "50000",
;;     "50000",
;;     "50000",
;;     "50000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-141": false,
;;     "permit UCA-142": false,
;;     "permit UCA-143": false,
;;     "permit UCA-5": true
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      8,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "47000",
;;     "50000",
;;     "50000",
;;     "50000",
;;     "650000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-3 with HS-2, HS-5 without showing UCA-5, UCA-141
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const api_outage Real)
(declare-const |permit UCA-5| Bool)
(declare-const |permit UCA-141| Bool)
(define-fun $chosen () Bool (and (<= 1000.0 api_outage) (or (= api_outage 25000.0) (= api_outage 1800000.0)) (not |permit UCA-5|) (not |permit UCA-141|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|open CA-5 renew| Bool) (|shown UCA-5| Bool)) Bool (or |shown UCA-5| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| (not |Machine.running|))))
(define-fun $latch.1 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|hazard over| Bool) (|open CA-5 renew| Bool)) Bool (and |Machine.running| (ite |open CA-5 renew| |counted CA-5 renew| (not |hazard over|))))
(define-fun $latch.2 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |long CA-5 renew| |Machine.running|))
(define-fun $latch.3 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |past CA-5 renew| |Machine.running|))
(define-fun $latch.5 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; long CA-5 renew
(define-fun $active.6 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |Machine.running| (not |long CA-5 renew|)))
; past CA-5 renew
(define-fun $active.7 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |Machine.running| (not |past CA-5 renew|)))
; the invariant
(define-fun $invariant ((|ApiServer.outage| Int) (|ApiServer.lease_ready| Bool) (|Machine.running| Bool) (|Machine.no_endpoint| Bool) (|quiet flag| Bool) (|hazard over| Bool) (|shown UCA-5| Bool) (|open CA-5 renew| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|past CA-5 renew| Bool) (|shown UCA-141| Bool) (|age:ApiServer.answer_again| Real) (|age:Machine.new_machine| Real) (|age:CA-5 renew| Real) (|age:quiet flag| Real) (|age:CA-14 mark_not_ready| Real) (|age:CA-16 recreate_machine| Real) (|age:long CA-5 renew| Real) (|age:past CA-5 renew| Real)) Bool (let (($s0 (= |ApiServer.outage| 1))) (let (($s1 (not $s0))) (let (($s2 (not |Machine.running|))) (let (($s3 (not |quiet flag|))) (let (($s4 (and |ApiServer.lease_ready| $s1 |quiet flag|))) (let (($s5 (not |long CA-5 renew|))) (let (($s6 (and |Machine.running| $s5))) (and (<= 1000.0 api_outage) (or (= api_outage 25000.0) (= api_outage 1800000.0)) (not |permit UCA-5|) (not |permit UCA-141|) (<= 0.0 |age:ApiServer.answer_again|) (or $s0 (<= |age:ApiServer.answer_again| 0.0)) (or $s1 (<= |age:ApiServer.answer_again| api_outage)) (<= 0.0 |age:Machine.new_machine|) (or $s2 (<= |age:Machine.new_machine| 0.0)) (or |Machine.running| (<= |age:Machine.new_machine| 180000.0)) (<= 0.0 |age:CA-5 renew|) (or (and $s1 |Machine.running|) (<= |age:CA-5 renew| 0.0)) (<= 0.0 |age:quiet flag|) (or $s3 (<= |age:quiet flag| 0.0)) (or |quiet flag| (<= |age:quiet flag| 50000.0)) (<= 0.0 |age:CA-14 mark_not_ready|) (or $s4 (<= |age:CA-14 mark_not_ready| 0.0)) (or (not $s4) (<= |age:CA-14 mark_not_ready| 5000.0)) (<= 0.0 |age:CA-16 recreate_machine|) (or |quiet flag| (<= |age:CA-16 recreate_machine| 0.0)) (<= 0.0 |age:long CA-5 renew|) (or $s6 (<= |age:long CA-5 renew| 0.0)) (or (not $s6) (<= |age:long CA-5 renew| 47000.0)) (<= 0.0 |age:past CA-5 renew|) (or (and |Machine.running| (not |past CA-5 renew|)) (<= |age:past CA-5 renew| 0.0)) (= |long CA-5 renew| (and |long CA-5 renew| |Machine.running|)) (= |past CA-5 renew| (and |past CA-5 renew| |Machine.running|)) (= |open CA-5 renew| |Machine.running|) (= |hazard over| (or |hazard over| |Machine.no_endpoint|)) (or |quiet flag| |shown UCA-5| |long CA-5 renew| (not (<= (+ |age:long CA-5 renew| (* (- 1.0) |age:quiet flag|)) (- 3000.0)))) (or |Machine.running| |quiet flag|) (or |ApiServer.lease_ready| |quiet flag|) (or $s2 |open CA-5 renew|) (or (not |counted CA-5 renew|) |open CA-5 renew|) (or $s5 |open CA-5 renew|) (or |Machine.running| |shown UCA-141| |shown UCA-5|) (or |counted CA-5 renew| |shown UCA-141| |shown UCA-5|) (or |shown UCA-5| |shown UCA-141| (not (<= 553000.0 (+ |age:CA-16 recreate_machine| (* (- 1.0) |age:long CA-5 renew|)))) |long CA-5 renew|) (or |shown UCA-5| |shown UCA-141| (not (<= 600000.0 |age:CA-16 recreate_machine|)) |long CA-5 renew|) (or |shown UCA-5| (not |Machine.no_endpoint|) |shown UCA-141| |long CA-5 renew|) (or |quiet flag| |shown UCA-5| |shown UCA-141| |long CA-5 renew| (not |hazard over|)) (or |shown UCA-5| $s3 |shown UCA-141| |long CA-5 renew|) (<= 0 |ApiServer.outage|) (<= |ApiServer.outage| 2))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.outage| () Int 0)
(define-fun |$initial:ApiServer.lease_ready| () Bool true)
(define-fun |$initial:Machine.running| () Bool true)
(define-fun |$initial:Machine.no_endpoint| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-5| () Bool false)
(define-fun |$initial:open CA-5 renew| () Bool false)
(define-fun |$initial:counted CA-5 renew| () Bool false)
(define-fun |$initial:long CA-5 renew| () Bool false)
(define-fun |$initial:past CA-5 renew| () Bool false)
(define-fun |$initial:shown UCA-141| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Machine.running| |$initial:counted CA-5 renew| |$initial:long CA-5 renew| |$initial:open CA-5 renew| |$initial:shown UCA-5|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Machine.running| |$initial:counted CA-5 renew| |$initial:hazard over| |$initial:open CA-5 renew|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Machine.running| |$initial:long CA-5 renew|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Machine.running| |$initial:past CA-5 renew|))
(define-fun $initial.latch.4 () Bool |$initial:Machine.running|)
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Machine.no_endpoint| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.outage| |$initial:ApiServer.lease_ready| |$initial:Machine.running| |$initial:Machine.no_endpoint| |$initial:quiet flag| $initial.latch.5 $initial.latch.0 $initial.latch.4 $initial.latch.1 $initial.latch.2 $initial.latch.3 |$initial:shown UCA-141| 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.outage| Int)
(declare-const |ApiServer.lease_ready| Bool)
(declare-const |Machine.running| Bool)
(declare-const |Machine.no_endpoint| Bool)
(declare-const |quiet flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-5| Bool)
(declare-const |open CA-5 renew| Bool)
(declare-const |counted CA-5 renew| Bool)
(declare-const |long CA-5 renew| Bool)
(declare-const |past CA-5 renew| Bool)
(declare-const |shown UCA-141| Bool)
(declare-const |age:ApiServer.answer_again| Real)
(declare-const |age:Machine.new_machine| Real)
(declare-const |age:CA-5 renew| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-14 mark_not_ready| Real)
(declare-const |age:CA-16 recreate_machine| Real)
(declare-const |age:long CA-5 renew| Real)
(declare-const |age:past CA-5 renew| Real)
(define-fun $holds () Bool ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| |hazard over| |shown UCA-5| |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| |past CA-5 renew| |shown UCA-141| |age:ApiServer.answer_again| |age:Machine.new_machine| |age:CA-5 renew| |age:quiet flag| |age:CA-14 mark_not_ready| |age:CA-16 recreate_machine| |age:long CA-5 renew| |age:past CA-5 renew|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.outage|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:ApiServer.answer_again| $delay) |age:ApiServer.answer_again|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Machine.running|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Machine.new_machine| $delay) |age:Machine.new_machine|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.outage| |Machine.running|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 renew| $delay) |age:CA-5 renew|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 mark_not_ready| $delay) |age:CA-14 mark_not_ready|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $later.5 () Real (ite |quiet flag| (+ |age:CA-16 recreate_machine| $delay) |age:CA-16 recreate_machine|))
(define-fun $left.5 () Real (ite |quiet flag| $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |Machine.running| |long CA-5 renew|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:long CA-5 renew| $delay) |age:long CA-5 renew|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $now.7 () Bool ($active.7 |Machine.running| |past CA-5 renew|))
(define-fun $later.7 () Real (ite $now.7 (+ |age:past CA-5 renew| $delay) |age:past CA-5 renew|))
(define-fun $left.7 () Real (ite $now.7 $later.7 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ApiServer.answer_again| $delay) api_outage)) (=> (and $now.1 true) (<= (+ |age:Machine.new_machine| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 50000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 mark_not_ready| $delay) 5000.0)) (=> (and $now.6 true) (<= (+ |age:long CA-5 renew| $delay) 47000.0))))))
; 0.0: ApiServer.stop_answering
(define-fun $0.0.may () Bool (= |ApiServer.outage| 0))
(define-fun |$0.0:ApiServer.outage| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $0.0.latch.4 () Bool |Machine.running|)
(define-fun $0.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.outage|) $now.0) $later.0 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$0.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Machine.running| $0.0.latch.2) $now.6) $later.6 0.0))
(define-fun $0.0.age.7 () Real (ite (and ($active.7 |Machine.running| $0.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 0.0, ApiServer.stop_answering
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $0.0.latch.5 $0.0.latch.0 $0.0.latch.4 $0.0.latch.1 $0.0.latch.2 $0.0.latch.3 |shown UCA-141| $0.0.age.0 $left.1 $0.0.age.2 $left.3 $0.0.age.4 $left.5 $0.0.age.6 $0.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ApiServer.answer_again
(define-fun $1.0.may () Bool (= |ApiServer.outage| 1))
(define-fun |$1.0:ApiServer.outage| () Int 2)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $1.0.latch.4 () Bool |Machine.running|)
(define-fun $1.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$1.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Machine.running| $1.0.latch.2) $now.6) $later.6 0.0))
(define-fun $1.0.age.7 () Real (ite (and ($active.7 |Machine.running| $1.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $1.0.latch.5 $1.0.latch.0 $1.0.latch.4 $1.0.latch.1 $1.0.latch.2 $1.0.latch.3 |shown UCA-141| 0.0 $left.1 $1.0.age.2 $left.3 $1.0.age.4 $left.5 $1.0.age.6 $1.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Machine.new_machine
(define-fun $2.0.may () Bool (not |Machine.running|))
(define-fun |$2.0:Machine.running| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |$2.0:Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |$2.0:Machine.running| |long CA-5 renew|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |$2.0:Machine.running| |past CA-5 renew|))
(define-fun $2.0.latch.4 () Bool |$2.0:Machine.running|)
(define-fun $2.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$2.0:Machine.running|) $now.2) $later.2 0.0))
(define-fun $2.0.age.6 () Real (ite (and ($active.6 |$2.0:Machine.running| $2.0.latch.2) $now.6) $later.6 0.0))
(define-fun $2.0.age.7 () Real (ite (and ($active.7 |$2.0:Machine.running| $2.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$2.0:Machine.running| |Machine.no_endpoint| |quiet flag| $2.0.latch.5 $2.0.latch.0 $2.0.latch.4 $2.0.latch.1 $2.0.latch.2 $2.0.latch.3 |shown UCA-141| $left.0 0.0 $2.0.age.2 $left.3 $left.4 $left.5 $2.0.age.6 $2.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Machine.client_request
(define-fun $3.0.may () Bool true)
(define-fun |$3.0:Machine.no_endpoint| () Bool (or |Machine.no_endpoint| (not |ApiServer.lease_ready|)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $3.0.latch.4 () Bool |Machine.running|)
(define-fun $3.0.latch.5 () Bool ($latch.5 |$3.0:Machine.no_endpoint| |hazard over|))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Machine.running| $3.0.latch.2) $now.6) $later.6 0.0))
(define-fun $3.0.age.7 () Real (ite (and ($active.7 |Machine.running| $3.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 3.0, Machine.client_request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |$3.0:Machine.no_endpoint| |quiet flag| $3.0.latch.5 $3.0.latch.0 $3.0.latch.4 $3.0.latch.1 $3.0.latch.2 $3.0.latch.3 |shown UCA-141| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 $3.0.age.6 $3.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 renew
(define-fun $4.0.may () Bool (and (and (not (= |ApiServer.outage| 1)) |Machine.running|) (<= 9000.0 $later.2)))
(define-fun |$4.0:ApiServer.lease_ready| () Bool true)
(define-fun |$4.0:quiet flag| () Bool false)
(define-fun |$4.0:open CA-5 renew| () Bool false)
(define-fun |$4.0:long CA-5 renew| () Bool false)
(define-fun |$4.0:past CA-5 renew| () Bool false)
(define-fun |$4.0:shown UCA-141| () Bool (or |shown UCA-141| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew|)))
(define-fun $4.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |$4.0:long CA-5 renew| |$4.0:open CA-5 renew| |shown UCA-5|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |$4.0:open CA-5 renew|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |Machine.running| |$4.0:long CA-5 renew|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |Machine.running| |$4.0:past CA-5 renew|))
(define-fun $4.0.latch.4 () Bool |Machine.running|)
(define-fun $4.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:ApiServer.lease_ready| |ApiServer.outage| |$4.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and |$4.0:quiet flag| |quiet flag|) $later.5 0.0))
; obligation: consecution of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.outage| |$4.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$4.0:quiet flag| $4.0.latch.5 $4.0.latch.0 $4.0.latch.4 $4.0.latch.1 $4.0.latch.2 $4.0.latch.3 |$4.0:shown UCA-141| $left.0 $left.1 0.0 0.0 $4.0.age.4 $4.0.age.5 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: quiet flag
(define-fun $5.0.may () Bool (and (not |quiet flag|) (<= 50000.0 $later.3)))
(define-fun |$5.0:quiet flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $5.0.latch.4 () Bool |Machine.running|)
(define-fun $5.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |$5.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $5.0.age.5 () Real (ite (and |$5.0:quiet flag| |quiet flag|) $later.5 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Machine.running| $5.0.latch.2) $now.6) $later.6 0.0))
(define-fun $5.0.age.7 () Real (ite (and ($active.7 |Machine.running| $5.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$5.0:quiet flag| $5.0.latch.5 $5.0.latch.0 $5.0.latch.4 $5.0.latch.1 $5.0.latch.2 $5.0.latch.3 |shown UCA-141| $left.0 $left.1 $left.2 0.0 $5.0.age.4 $5.0.age.5 $5.0.age.6 $5.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-14 mark_not_ready
(define-fun $6.0.may () Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(define-fun |$6.0:ApiServer.lease_ready| () Bool false)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $6.0.latch.4 () Bool |Machine.running|)
(define-fun $6.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $6.0.age.6 () Real (ite (and ($active.6 |Machine.running| $6.0.latch.2) $now.6) $later.6 0.0))
(define-fun $6.0.age.7 () Real (ite (and ($active.7 |Machine.running| $6.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.outage| |$6.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $6.0.latch.5 $6.0.latch.0 $6.0.latch.4 $6.0.latch.1 $6.0.latch.2 $6.0.latch.3 |shown UCA-141| $left.0 $left.1 $left.2 $left.3 0.0 $left.5 $6.0.age.6 $6.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-16 recreate_machine
(define-fun $7.0.may () Bool (and |quiet flag| (<= 600000.0 $later.5)))
(define-fun |$7.0:Machine.running| () Bool false)
(define-fun $7.0.latch.0 () Bool ($latch.0 |$7.0:Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |$7.0:Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |$7.0:Machine.running| |long CA-5 renew|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |$7.0:Machine.running| |past CA-5 renew|))
(define-fun $7.0.latch.4 () Bool |$7.0:Machine.running|)
(define-fun $7.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $7.0.age.1 () Real (ite (and ($active.1 |$7.0:Machine.running|) $now.1) $later.1 0.0))
(define-fun $7.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$7.0:Machine.running|) $now.2) $later.2 0.0))
(define-fun $7.0.age.6 () Real (ite (and ($active.6 |$7.0:Machine.running| $7.0.latch.2) $now.6) $later.6 0.0))
(define-fun $7.0.age.7 () Real (ite (and ($active.7 |$7.0:Machine.running| $7.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$7.0:Machine.running| |Machine.no_endpoint| |quiet flag| $7.0.latch.5 $7.0.latch.0 $7.0.latch.4 $7.0.latch.1 $7.0.latch.2 $7.0.latch.3 |shown UCA-141| $left.0 $7.0.age.1 $7.0.age.2 $left.3 $left.4 0.0 $7.0.age.6 $7.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: long CA-5 renew
(define-fun $8.0.may () Bool (and (and |Machine.running| (not |long CA-5 renew|)) (<= 47000.0 $later.6)))
(define-fun |$8.0:long CA-5 renew| () Bool true)
(define-fun $8.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |$8.0:long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $8.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $8.0.latch.2 () Bool ($latch.2 |Machine.running| |$8.0:long CA-5 renew|))
(define-fun $8.0.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $8.0.latch.4 () Bool |Machine.running|)
(define-fun $8.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $8.0.age.7 () Real (ite (and ($active.7 |Machine.running| $8.0.latch.3) $now.7) $later.7 0.0))
; obligation: consecution of 8.0, long CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $8.0.latch.5 $8.0.latch.0 $8.0.latch.4 $8.0.latch.1 $8.0.latch.2 $8.0.latch.3 |shown UCA-141| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 0.0 $8.0.age.7)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: past CA-5 renew
(define-fun $9.0.may () Bool (and (and |Machine.running| (not |past CA-5 renew|)) (< 47000.0 $later.7)))
(define-fun |$9.0:past CA-5 renew| () Bool true)
(define-fun $9.0.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $9.0.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $9.0.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $9.0.latch.3 () Bool ($latch.3 |Machine.running| |$9.0:past CA-5 renew|))
(define-fun $9.0.latch.4 () Bool |Machine.running|)
(define-fun $9.0.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $9.0.age.6 () Real (ite (and ($active.6 |Machine.running| $9.0.latch.2) $now.6) $later.6 0.0))
; obligation: consecution of 9.0, past CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $9.0.latch.5 $9.0.latch.0 $9.0.latch.4 $9.0.latch.1 $9.0.latch.2 $9.0.latch.3 |shown UCA-141| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5 $9.0.age.6 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Machine.running| |counted CA-5 renew| |long CA-5 renew| |open CA-5 renew| |shown UCA-5|))
(define-fun $once.latch.1 () Bool ($latch.1 |Machine.running| |counted CA-5 renew| |hazard over| |open CA-5 renew|))
(define-fun $once.latch.2 () Bool ($latch.2 |Machine.running| |long CA-5 renew|))
(define-fun $once.latch.3 () Bool ($latch.3 |Machine.running| |past CA-5 renew|))
(define-fun $once.latch.4 () Bool |Machine.running|)
(define-fun $once.latch.5 () Bool ($latch.5 |Machine.no_endpoint| |hazard over|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Machine.running| $once.latch.1 $once.latch.2 $once.latch.4 $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |Machine.running| $once.latch.1 $once.latch.5 $once.latch.4))
(define-fun $twice.latch.2 () Bool ($latch.2 |Machine.running| $once.latch.2))
(define-fun $twice.latch.3 () Bool ($latch.3 |Machine.running| $once.latch.3))
(define-fun $twice.latch.4 () Bool |Machine.running|)
(define-fun $twice.latch.5 () Bool ($latch.5 |Machine.no_endpoint| $once.latch.5))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2)) (not (= $once.latch.3 $twice.latch.3)) (not (= $once.latch.4 $twice.latch.4)) (not (= $once.latch.5 $twice.latch.5))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.outage| 1))
(assert (not ($active.0 |ApiServer.outage|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Machine.running|))
(assert (not ($active.1 |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |ApiServer.outage| 1)) |Machine.running|))
(assert (not ($active.2 |ApiServer.outage| |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(assert (not ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert |quiet flag|)
(assert (not |quiet flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 8.0, long CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Machine.running| (not |long CA-5 renew|)))
(assert (not ($active.6 |Machine.running| |long CA-5 renew|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 9.0, past CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Machine.running| (not |past CA-5 renew|)))
(assert (not ($active.7 |Machine.running| |past CA-5 renew|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-5 renew| |counted CA-5 renew|)))) (and |hazard over| (or $s0 |past CA-5 renew|) (or (not |shown UCA-5|) |permit UCA-5|) (or $s0 |permit UCA-5|) (or (not |shown UCA-141|) |permit UCA-141|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no run reaches H-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; the invariant
(define-fun $invariant ((|ApiServer.outage| Int) (|ApiServer.lease_ready| Bool) (|Machine.running| Bool) (|Machine.no_endpoint| Bool) (|quiet flag| Bool) (|hazard over| Bool) (|age:ApiServer.answer_again| Real) (|age:Machine.new_machine| Real) (|age:CA-5 renew| Real) (|age:quiet flag| Real) (|age:CA-14 mark_not_ready| Real) (|age:CA-16 recreate_machine| Real)) Bool (let (($s0 (not |Machine.no_endpoint|))) (let (($s1 (not |quiet flag|))) (let (($s2 (not |hazard over|))) (let (($s3 (<= 0.0 |age:CA-5 renew|))) (let (($s4 (<= 0.0 |age:quiet flag|))) (let (($s5 (<= (+ |age:CA-5 renew| (* (- 1.0) |age:quiet flag|)) 0.0))) (let (($s6 (+ |age:quiet flag| (* (- 1.0) |age:CA-5 renew|)))) (or (and (= |ApiServer.outage| 0) |ApiServer.lease_ready| |Machine.running| $s0 $s1 $s2 $s3 $s4 (<= |age:CA-5 renew| 11000.0) $s5 (<= |age:quiet flag| 11000.0) (<= $s6 0.0)) (and (= |ApiServer.outage| 1) |ApiServer.lease_ready| |Machine.running| $s0 $s1 $s2 (<= 0.0 |age:ApiServer.answer_again|) $s4 (<= |age:quiet flag| 36000.0) (<= (+ |age:quiet flag| (* (- 1.0) |age:ApiServer.answer_again|)) 11000.0)) (and (= |ApiServer.outage| 2) |ApiServer.lease_ready| |Machine.running| $s0 $s1 $s2 $s3 $s4 (<= |age:CA-5 renew| 47000.0) $s5 (<= |age:quiet flag| 47000.0) (<= $s6 36000.0)))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.outage| () Int 0)
(define-fun |$initial:ApiServer.lease_ready| () Bool true)
(define-fun |$initial:Machine.running| () Bool true)
(define-fun |$initial:Machine.no_endpoint| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Machine.no_endpoint| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.outage| |$initial:ApiServer.lease_ready| |$initial:Machine.running| |$initial:Machine.no_endpoint| |$initial:quiet flag| $initial.latch.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.outage| Int)
(declare-const |ApiServer.lease_ready| Bool)
(declare-const |Machine.running| Bool)
(declare-const |Machine.no_endpoint| Bool)
(declare-const |quiet flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:ApiServer.answer_again| Real)
(declare-const |age:Machine.new_machine| Real)
(declare-const |age:CA-5 renew| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-14 mark_not_ready| Real)
(declare-const |age:CA-16 recreate_machine| Real)
(define-fun $holds () Bool ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| |hazard over| |age:ApiServer.answer_again| |age:Machine.new_machine| |age:CA-5 renew| |age:quiet flag| |age:CA-14 mark_not_ready| |age:CA-16 recreate_machine|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.outage|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:ApiServer.answer_again| $delay) |age:ApiServer.answer_again|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Machine.running|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Machine.new_machine| $delay) |age:Machine.new_machine|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.outage| |Machine.running|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 renew| $delay) |age:CA-5 renew|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 mark_not_ready| $delay) |age:CA-14 mark_not_ready|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $later.5 () Real (ite |quiet flag| (+ |age:CA-16 recreate_machine| $delay) |age:CA-16 recreate_machine|))
(define-fun $left.5 () Real (ite |quiet flag| $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ApiServer.answer_again| $delay) 25000.0)) (=> (and $now.1 true) (<= (+ |age:Machine.new_machine| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 renew| $delay) 11000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 50000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 mark_not_ready| $delay) 5000.0))))))
; 0.0: ApiServer.stop_answering
(define-fun $0.0.may () Bool (= |ApiServer.outage| 0))
(define-fun |$0.0:ApiServer.outage| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.outage|) $now.0) $later.0 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$0.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, ApiServer.stop_answering
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $0.0.latch.0 $0.0.age.0 $left.1 $0.0.age.2 $left.3 $0.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ApiServer.answer_again
(define-fun $1.0.may () Bool (= |ApiServer.outage| 1))
(define-fun |$1.0:ApiServer.outage| () Int 2)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$1.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $1.0.latch.0 0.0 $left.1 $1.0.age.2 $left.3 $1.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Machine.new_machine
(define-fun $2.0.may () Bool (not |Machine.running|))
(define-fun |$2.0:Machine.running| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$2.0:Machine.running|) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$2.0:Machine.running| |Machine.no_endpoint| |quiet flag| $2.0.latch.0 $left.0 0.0 $2.0.age.2 $left.3 $left.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Machine.client_request
(define-fun $3.0.may () Bool true)
(define-fun |$3.0:Machine.no_endpoint| () Bool (or |Machine.no_endpoint| (not |ApiServer.lease_ready|)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Machine.no_endpoint| |hazard over|))
; obligation: consecution of 3.0, Machine.client_request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |$3.0:Machine.no_endpoint| |quiet flag| $3.0.latch.0 $left.0 $left.1 $left.2 $left.3 $left.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 renew
(define-fun $4.0.may () Bool (and (and (not (= |ApiServer.outage| 1)) |Machine.running|) (<= 9000.0 $later.2)))
(define-fun |$4.0:ApiServer.lease_ready| () Bool true)
(define-fun |$4.0:quiet flag| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:ApiServer.lease_ready| |ApiServer.outage| |$4.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and |$4.0:quiet flag| |quiet flag|) $later.5 0.0))
; obligation: consecution of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.outage| |$4.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$4.0:quiet flag| $4.0.latch.0 $left.0 $left.1 0.0 0.0 $4.0.age.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: quiet flag
(define-fun $5.0.may () Bool (and (not |quiet flag|) (<= 50000.0 $later.3)))
(define-fun |$5.0:quiet flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |$5.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $5.0.age.5 () Real (ite (and |$5.0:quiet flag| |quiet flag|) $later.5 0.0))
; obligation: consecution of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$5.0:quiet flag| $5.0.latch.0 $left.0 $left.1 $left.2 0.0 $5.0.age.4 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-14 mark_not_ready
(define-fun $6.0.may () Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(define-fun |$6.0:ApiServer.lease_ready| () Bool false)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
; obligation: consecution of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.outage| |$6.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $6.0.latch.0 $left.0 $left.1 $left.2 $left.3 0.0 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-16 recreate_machine
(define-fun $7.0.may () Bool (and |quiet flag| (<= 600000.0 $later.5)))
(define-fun |$7.0:Machine.running| () Bool false)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $7.0.age.1 () Real (ite (and ($active.1 |$7.0:Machine.running|) $now.1) $later.1 0.0))
(define-fun $7.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$7.0:Machine.running|) $now.2) $later.2 0.0))
; obligation: consecution of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$7.0:Machine.running| |Machine.no_endpoint| |quiet flag| $7.0.latch.0 $left.0 $7.0.age.1 $7.0.age.2 $left.3 $left.4 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Machine.no_endpoint| |hazard over|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Machine.no_endpoint| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.outage| 1))
(assert (not ($active.0 |ApiServer.outage|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Machine.running|))
(assert (not ($active.1 |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |ApiServer.outage| 1)) |Machine.running|))
(assert (not ($active.2 |ApiServer.outage| |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(assert (not ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert |quiet flag|)
(assert (not |quiet flag|))
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
; proof 3: with HS-2 on a closed run reaches H-3 and shows no listed pattern but: UCA-141
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const api_outage Real)
(declare-const |permit UCA-5| Bool)
(declare-const |permit UCA-141| Bool)
(declare-const |permit UCA-142| Bool)
(declare-const |permit UCA-143| Bool)
(define-fun $chosen () Bool (and (<= 1000.0 api_outage) (or (= api_outage 25000.0) (= api_outage 1800000.0)) (not |permit UCA-5|) (not |permit UCA-142|) (not |permit UCA-143|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|open CA-5 renew| Bool) (|shown UCA-5| Bool)) Bool (or |shown UCA-5| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| (not |Machine.running|))))
(define-fun $latch.1 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|hazard over| Bool) (|open CA-5 renew| Bool)) Bool (and |Machine.running| (ite |open CA-5 renew| |counted CA-5 renew| (not |hazard over|))))
(define-fun $latch.2 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |long CA-5 renew| |Machine.running|))
(define-fun $latch.3 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |past CA-5 renew| |Machine.running|))
(define-fun $latch.5 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; long CA-5 renew
(define-fun $active.6 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |Machine.running| (not |long CA-5 renew|)))
; past CA-5 renew
(define-fun $active.7 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |Machine.running| (not |past CA-5 renew|)))
; the values of this run
(define-fun $given () Bool (and (= api_outage 1800000.0) (= |permit UCA-5| false) (= |permit UCA-141| true) (= |permit UCA-142| false) (= |permit UCA-143| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool true)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.11))
(define-fun $initial.latch.4 () Bool $initial.2)
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.6))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.2))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.5))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.later.5 () Real (ite $initial.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $initial.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.2))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.2 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) api_outage)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 11000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 47000.0))))))
; 0.0.0: ApiServer.stop_answering
(define-fun $0.0.0.may () Bool (= $initial.0 0))
(define-fun $0.0.0.0 () Int 1)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $initial.latch.2 $initial.latch.4 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $initial.2 $initial.latch.2))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool $initial.2)
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.0.0.age.0 () Real (ite (and ($active.0 $0.0.0.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $initial.2) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $initial.1 $0.0.0.0 $initial.5) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $0.0.0.latch.2) $0.now.6) $0.later.6 0.0))
(define-fun $0.0.0.age.7 () Real (ite (and ($active.7 $initial.2 $0.0.0.latch.3) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.0.0.age.0 47000.0) $0.0.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.2))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 47000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 47000.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.5))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 47000.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $0.0.0.0 $initial.5))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 47000.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.later.5 () Real (ite $initial.5 (+ $0.left.5 47000.0) $0.left.5))
(define-fun $1.left.5 () Real (ite $initial.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.0.0.latch.2))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.0.0.age.6 47000.0) $0.0.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.2 $0.0.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.0.0.age.7 47000.0) $0.0.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 47000.0) (or (= 47000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.0.0.age.0 47000.0) api_outage)) (=> (and $1.now.1 true) (<= (+ $0.left.1 47000.0) 180000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 47000.0) 11000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 47000.0) 50000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 47000.0) 5000.0)) (=> (and $1.now.6 true) (<= (+ $0.0.0.age.6 47000.0) 47000.0))))))
; 1.8.0: long CA-5 renew
(define-fun $1.8.0.may () Bool (and (and $initial.2 (not $0.0.0.latch.2)) (<= 47000.0 $1.later.6)))
(define-fun $1.8.0.10 () Bool true)
(define-fun $1.8.0.latch.0 () Bool ($latch.0 $initial.2 $0.0.0.latch.1 $1.8.0.10 $0.0.0.latch.4 $0.0.0.latch.0))
(define-fun $1.8.0.latch.1 () Bool ($latch.1 $initial.2 $0.0.0.latch.1 $0.0.0.latch.5 $0.0.0.latch.4))
(define-fun $1.8.0.latch.2 () Bool ($latch.2 $initial.2 $1.8.0.10))
(define-fun $1.8.0.latch.3 () Bool ($latch.3 $initial.2 $0.0.0.latch.3))
(define-fun $1.8.0.latch.4 () Bool $initial.2)
(define-fun $1.8.0.latch.5 () Bool ($latch.5 $initial.4 $0.0.0.latch.5))
(define-fun $1.8.0.age.7 () Real (ite (and ($active.7 $initial.2 $1.8.0.latch.3) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 3000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.2))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 3000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 3000.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $initial.5))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.left.3 3000.0) $1.left.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $initial.1 $0.0.0.0 $initial.5))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.left.4 3000.0) $1.left.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.later.5 () Real (ite $initial.5 (+ $1.left.5 3000.0) $1.left.5))
(define-fun $2.left.5 () Real (ite $initial.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.8.0.latch.2))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ 0.0 3000.0) 0.0))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $initial.2 $1.8.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.8.0.age.7 3000.0) $1.8.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 3000.0) (or (= 3000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 3000.0) api_outage)) (=> (and $2.now.1 true) (<= (+ $1.left.1 3000.0) 180000.0)) (=> (and $2.now.2 true) (<= (+ $1.left.2 3000.0) 11000.0)) (=> (and $2.now.3 true) (<= (+ $1.left.3 3000.0) 50000.0)) (=> (and $2.now.4 true) (<= (+ $1.left.4 3000.0) 5000.0)) (=> (and $2.now.6 true) (<= (+ 0.0 3000.0) 47000.0))))))
; 2.5.0: quiet flag
(define-fun $2.5.0.may () Bool (and (not $initial.5) (<= 50000.0 $2.later.3)))
(define-fun $2.5.0.5 () Bool true)
(define-fun $2.5.0.latch.0 () Bool ($latch.0 $initial.2 $1.8.0.latch.1 $1.8.0.latch.2 $1.8.0.latch.4 $1.8.0.latch.0))
(define-fun $2.5.0.latch.1 () Bool ($latch.1 $initial.2 $1.8.0.latch.1 $1.8.0.latch.5 $1.8.0.latch.4))
(define-fun $2.5.0.latch.2 () Bool ($latch.2 $initial.2 $1.8.0.latch.2))
(define-fun $2.5.0.latch.3 () Bool ($latch.3 $initial.2 $1.8.0.latch.3))
(define-fun $2.5.0.latch.4 () Bool $initial.2)
(define-fun $2.5.0.latch.5 () Bool ($latch.5 $initial.4 $1.8.0.latch.5))
(define-fun $2.5.0.age.4 () Real (ite (and ($active.4 $initial.1 $0.0.0.0 $2.5.0.5) $2.now.4) $2.later.4 0.0))
(define-fun $2.5.0.age.5 () Real (ite (and $2.5.0.5 $initial.5) $2.later.5 0.0))
(define-fun $2.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.5.0.latch.2) $2.now.6) $2.later.6 0.0))
(define-fun $2.5.0.age.7 () Real (ite (and ($active.7 $initial.2 $2.5.0.latch.3) $2.now.7) $2.later.7 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.2))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $0.0.0.0 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 0.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.5.0.5))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 0.0) 0.0))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $initial.1 $0.0.0.0 $2.5.0.5))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.5.0.age.4 0.0) $2.5.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.later.5 () Real (ite $2.5.0.5 (+ $2.5.0.age.5 0.0) $2.5.0.age.5))
(define-fun $3.left.5 () Real (ite $2.5.0.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.5.0.latch.2))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.5.0.age.6 0.0) $2.5.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $initial.2 $2.5.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.5.0.age.7 0.0) $2.5.0.age.7))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) api_outage)) (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 180000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 0.0) 11000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $3.now.4 true) (<= (+ $2.5.0.age.4 0.0) 5000.0)) (=> (and $3.now.6 true) (<= (+ $2.5.0.age.6 0.0) 47000.0))))))
; 3.1.0: ApiServer.answer_again
(define-fun $3.1.0.may () Bool (= $0.0.0.0 1))
(define-fun $3.1.0.0 () Int 2)
(define-fun $3.1.0.latch.0 () Bool ($latch.0 $initial.2 $2.5.0.latch.1 $2.5.0.latch.2 $2.5.0.latch.4 $2.5.0.latch.0))
(define-fun $3.1.0.latch.1 () Bool ($latch.1 $initial.2 $2.5.0.latch.1 $2.5.0.latch.5 $2.5.0.latch.4))
(define-fun $3.1.0.latch.2 () Bool ($latch.2 $initial.2 $2.5.0.latch.2))
(define-fun $3.1.0.latch.3 () Bool ($latch.3 $initial.2 $2.5.0.latch.3))
(define-fun $3.1.0.latch.4 () Bool $initial.2)
(define-fun $3.1.0.latch.5 () Bool ($latch.5 $initial.4 $2.5.0.latch.5))
(define-fun $3.1.0.age.2 () Real (ite (and ($active.2 $3.1.0.0 $initial.2) $3.now.2) $3.later.2 0.0))
(define-fun $3.1.0.age.4 () Real (ite (and ($active.4 $initial.1 $3.1.0.0 $2.5.0.5) $3.now.4) $3.later.4 0.0))
(define-fun $3.1.0.age.6 () Real (ite (and ($active.6 $initial.2 $3.1.0.latch.2) $3.now.6) $3.later.6 0.0))
(define-fun $3.1.0.age.7 () Real (ite (and ($active.7 $initial.2 $3.1.0.latch.3) $3.now.7) $3.later.7 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ 0.0 0.0) 0.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.2))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.1.0.0 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.1.0.age.2 0.0) $3.1.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $2.5.0.5))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.left.3 0.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $initial.1 $3.1.0.0 $2.5.0.5))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.1.0.age.4 0.0) $3.1.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.later.5 () Real (ite $2.5.0.5 (+ $3.left.5 0.0) $3.left.5))
(define-fun $4.left.5 () Real (ite $2.5.0.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.1.0.latch.2))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.1.0.age.6 0.0) $3.1.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.2 $3.1.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.1.0.age.7 0.0) $3.1.0.age.7))
(define-fun $4.left.7 () Real (ite $4.now.7 $4.later.7 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ 0.0 0.0) api_outage)) (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 180000.0)) (=> (and $4.now.2 true) (<= (+ $3.1.0.age.2 0.0) 11000.0)) (=> (and $4.now.3 true) (<= (+ $3.left.3 0.0) 50000.0)) (=> (and $4.now.4 true) (<= (+ $3.1.0.age.4 0.0) 5000.0)) (=> (and $4.now.6 true) (<= (+ $3.1.0.age.6 0.0) 47000.0))))))
; 4.6.0: CA-14 mark_not_ready
(define-fun $4.6.0.may () Bool (and $initial.1 (not (= $3.1.0.0 1)) $2.5.0.5))
(define-fun $4.6.0.1 () Bool false)
(define-fun $4.6.0.13 () Bool (or $initial.13 (and (not $3.1.0.latch.5) (not (and $initial.1 (not (= $3.1.0.0 1)) $2.5.0.5)))))
(define-fun $4.6.0.latch.0 () Bool ($latch.0 $initial.2 $3.1.0.latch.1 $3.1.0.latch.2 $3.1.0.latch.4 $3.1.0.latch.0))
(define-fun $4.6.0.latch.1 () Bool ($latch.1 $initial.2 $3.1.0.latch.1 $3.1.0.latch.5 $3.1.0.latch.4))
(define-fun $4.6.0.latch.2 () Bool ($latch.2 $initial.2 $3.1.0.latch.2))
(define-fun $4.6.0.latch.3 () Bool ($latch.3 $initial.2 $3.1.0.latch.3))
(define-fun $4.6.0.latch.4 () Bool $initial.2)
(define-fun $4.6.0.latch.5 () Bool ($latch.5 $initial.4 $3.1.0.latch.5))
(define-fun $4.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $4.6.0.latch.2) $4.now.6) $4.later.6 0.0))
(define-fun $4.6.0.age.7 () Real (ite (and ($active.7 $initial.2 $4.6.0.latch.3) $4.now.7) $4.later.7 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $initial.2))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $3.1.0.0 $initial.2))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.left.2 0.0) $4.left.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $2.5.0.5))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.left.3 0.0) $4.left.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $4.6.0.1 $3.1.0.0 $2.5.0.5))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ 0.0 0.0) 0.0))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.later.5 () Real (ite $2.5.0.5 (+ $4.left.5 0.0) $4.left.5))
(define-fun $5.left.5 () Real (ite $2.5.0.5 $5.later.5 0.0))
(define-fun $5.now.6 () Bool ($active.6 $initial.2 $4.6.0.latch.2))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.6.0.age.6 0.0) $4.6.0.age.6))
(define-fun $5.left.6 () Real (ite $5.now.6 $5.later.6 0.0))
(define-fun $5.now.7 () Bool ($active.7 $initial.2 $4.6.0.latch.3))
(define-fun $5.later.7 () Real (ite $5.now.7 (+ $4.6.0.age.7 0.0) $4.6.0.age.7))
(define-fun $5.left.7 () Real (ite $5.now.7 $5.later.7 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 0.0) api_outage)) (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 180000.0)) (=> (and $5.now.2 true) (<= (+ $4.left.2 0.0) 11000.0)) (=> (and $5.now.3 true) (<= (+ $4.left.3 0.0) 50000.0)) (=> (and $5.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $5.now.6 true) (<= (+ $4.6.0.age.6 0.0) 47000.0))))))
; 5.3.0: Machine.client_request
(define-fun $5.3.0.may () Bool true)
(define-fun $5.3.0.3 () Bool (or $initial.3 (and $4.6.0.1 (not $initial.2))))
(define-fun $5.3.0.4 () Bool (or $initial.4 (not $4.6.0.1)))
(define-fun $5.3.0.latch.0 () Bool ($latch.0 $initial.2 $4.6.0.latch.1 $4.6.0.latch.2 $4.6.0.latch.4 $4.6.0.latch.0))
(define-fun $5.3.0.latch.1 () Bool ($latch.1 $initial.2 $4.6.0.latch.1 $4.6.0.latch.5 $4.6.0.latch.4))
(define-fun $5.3.0.latch.2 () Bool ($latch.2 $initial.2 $4.6.0.latch.2))
(define-fun $5.3.0.latch.3 () Bool ($latch.3 $initial.2 $4.6.0.latch.3))
(define-fun $5.3.0.latch.4 () Bool $initial.2)
(define-fun $5.3.0.latch.5 () Bool ($latch.5 $5.3.0.4 $4.6.0.latch.5))
(define-fun $5.3.0.age.6 () Real (ite (and ($active.6 $initial.2 $5.3.0.latch.2) $5.now.6) $5.later.6 0.0))
(define-fun $5.3.0.age.7 () Real (ite (and ($active.7 $initial.2 $5.3.0.latch.3) $5.now.7) $5.later.7 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.left.0 9000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $initial.2))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 9000.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $3.1.0.0 $initial.2))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.left.2 9000.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $2.5.0.5))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.left.3 9000.0) $5.left.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $4.6.0.1 $3.1.0.0 $2.5.0.5))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ $5.left.4 9000.0) $5.left.4))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.later.5 () Real (ite $2.5.0.5 (+ $5.left.5 9000.0) $5.left.5))
(define-fun $6.left.5 () Real (ite $2.5.0.5 $6.later.5 0.0))
(define-fun $6.now.6 () Bool ($active.6 $initial.2 $5.3.0.latch.2))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.3.0.age.6 9000.0) $5.3.0.age.6))
(define-fun $6.left.6 () Real (ite $6.now.6 $6.later.6 0.0))
(define-fun $6.now.7 () Bool ($active.7 $initial.2 $5.3.0.latch.3))
(define-fun $6.later.7 () Real (ite $6.now.7 (+ $5.3.0.age.7 9000.0) $5.3.0.age.7))
(define-fun $6.left.7 () Real (ite $6.now.7 $6.later.7 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 9000.0) (or (= 9000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.left.0 9000.0) api_outage)) (=> (and $6.now.1 true) (<= (+ $5.left.1 9000.0) 180000.0)) (=> (and $6.now.2 true) (<= (+ $5.left.2 9000.0) 11000.0)) (=> (and $6.now.3 true) (<= (+ $5.left.3 9000.0) 50000.0)) (=> (and $6.now.4 true) (<= (+ $5.left.4 9000.0) 5000.0)) (=> (and $6.now.6 true) (<= (+ $5.3.0.age.6 9000.0) 47000.0))))))
; 6.4.0: CA-5 renew
(define-fun $6.4.0.may () Bool (and (and (not (= $3.1.0.0 1)) $initial.2) (<= 9000.0 $6.later.2)))
(define-fun $6.4.0.1 () Bool true)
(define-fun $6.4.0.5 () Bool false)
(define-fun $6.4.0.8 () Bool false)
(define-fun $6.4.0.10 () Bool false)
(define-fun $6.4.0.11 () Bool false)
(define-fun $6.4.0.12 () Bool (or $initial.12 (and $5.3.0.latch.4 $5.3.0.latch.1 $5.3.0.latch.2)))
(define-fun $6.4.0.latch.0 () Bool ($latch.0 $initial.2 $5.3.0.latch.1 $6.4.0.10 $6.4.0.8 $5.3.0.latch.0))
(define-fun $6.4.0.latch.1 () Bool ($latch.1 $initial.2 $5.3.0.latch.1 $5.3.0.latch.5 $6.4.0.8))
(define-fun $6.4.0.latch.2 () Bool ($latch.2 $initial.2 $6.4.0.10))
(define-fun $6.4.0.latch.3 () Bool ($latch.3 $initial.2 $6.4.0.11))
(define-fun $6.4.0.latch.4 () Bool $initial.2)
(define-fun $6.4.0.latch.5 () Bool ($latch.5 $5.3.0.4 $5.3.0.latch.5))
(define-fun $6.4.0.age.4 () Real (ite (and ($active.4 $6.4.0.1 $3.1.0.0 $6.4.0.5) $6.now.4) $6.later.4 0.0))
(define-fun $6.4.0.age.5 () Real (ite (and $6.4.0.5 $2.5.0.5) $6.later.5 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.8.0.may $2.may-wait $2.5.0.may $3.may-wait $3.1.0.may $4.may-wait $4.6.0.may $5.may-wait $5.3.0.may $6.may-wait $6.4.0.may (let (($s0 (not (and $6.4.0.latch.4 $6.4.0.latch.1)))) (and $6.4.0.latch.5 (or $s0 $6.4.0.latch.3) (or (not $6.4.0.latch.0) |permit UCA-5|) (or $s0 |permit UCA-5|) (or (not $6.4.0.12) |permit UCA-141|) (or (not $4.6.0.13) |permit UCA-142|) (or (not $initial.14) |permit UCA-143|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-2 on a closed run reaches H-3 and shows no listed pattern but: UCA-5
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const api_outage Real)
(declare-const |permit UCA-5| Bool)
(declare-const |permit UCA-141| Bool)
(declare-const |permit UCA-142| Bool)
(declare-const |permit UCA-143| Bool)
(define-fun $chosen () Bool (and (<= 1000.0 api_outage) (or (= api_outage 25000.0) (= api_outage 1800000.0)) (not |permit UCA-141|) (not |permit UCA-142|) (not |permit UCA-143|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|open CA-5 renew| Bool) (|shown UCA-5| Bool)) Bool (or |shown UCA-5| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| (not |Machine.running|))))
(define-fun $latch.1 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|hazard over| Bool) (|open CA-5 renew| Bool)) Bool (and |Machine.running| (ite |open CA-5 renew| |counted CA-5 renew| (not |hazard over|))))
(define-fun $latch.2 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |long CA-5 renew| |Machine.running|))
(define-fun $latch.3 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |past CA-5 renew| |Machine.running|))
(define-fun $latch.5 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; long CA-5 renew
(define-fun $active.6 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |Machine.running| (not |long CA-5 renew|)))
; past CA-5 renew
(define-fun $active.7 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |Machine.running| (not |past CA-5 renew|)))
; the values of this run
(define-fun $given () Bool (and (= api_outage 1800000.0) (= |permit UCA-5| true) (= |permit UCA-141| false) (= |permit UCA-142| false) (= |permit UCA-143| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool true)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.11))
(define-fun $initial.latch.4 () Bool $initial.2)
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.6))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.2))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.5))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.later.5 () Real (ite $initial.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $initial.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.2))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.2 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) api_outage)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 11000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 47000.0))))))
; 0.0.0: ApiServer.stop_answering
(define-fun $0.0.0.may () Bool (= $initial.0 0))
(define-fun $0.0.0.0 () Int 1)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $initial.latch.2 $initial.latch.4 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $initial.2 $initial.latch.2))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool $initial.2)
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.0.0.age.0 () Real (ite (and ($active.0 $0.0.0.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $initial.2) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $initial.1 $0.0.0.0 $initial.5) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $0.0.0.latch.2) $0.now.6) $0.later.6 0.0))
(define-fun $0.0.0.age.7 () Real (ite (and ($active.7 $initial.2 $0.0.0.latch.3) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.0.0.age.0 47000.0) $0.0.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.2))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 47000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 47000.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.5))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 47000.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $0.0.0.0 $initial.5))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 47000.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.later.5 () Real (ite $initial.5 (+ $0.left.5 47000.0) $0.left.5))
(define-fun $1.left.5 () Real (ite $initial.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.0.0.latch.2))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.0.0.age.6 47000.0) $0.0.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.2 $0.0.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.0.0.age.7 47000.0) $0.0.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 47000.0) (or (= 47000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.0.0.age.0 47000.0) api_outage)) (=> (and $1.now.1 true) (<= (+ $0.left.1 47000.0) 180000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 47000.0) 11000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 47000.0) 50000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 47000.0) 5000.0)) (=> (and $1.now.6 true) (<= (+ $0.0.0.age.6 47000.0) 47000.0))))))
; 1.8.0: long CA-5 renew
(define-fun $1.8.0.may () Bool (and (and $initial.2 (not $0.0.0.latch.2)) (<= 47000.0 $1.later.6)))
(define-fun $1.8.0.10 () Bool true)
(define-fun $1.8.0.latch.0 () Bool ($latch.0 $initial.2 $0.0.0.latch.1 $1.8.0.10 $0.0.0.latch.4 $0.0.0.latch.0))
(define-fun $1.8.0.latch.1 () Bool ($latch.1 $initial.2 $0.0.0.latch.1 $0.0.0.latch.5 $0.0.0.latch.4))
(define-fun $1.8.0.latch.2 () Bool ($latch.2 $initial.2 $1.8.0.10))
(define-fun $1.8.0.latch.3 () Bool ($latch.3 $initial.2 $0.0.0.latch.3))
(define-fun $1.8.0.latch.4 () Bool $initial.2)
(define-fun $1.8.0.latch.5 () Bool ($latch.5 $initial.4 $0.0.0.latch.5))
(define-fun $1.8.0.age.7 () Real (ite (and ($active.7 $initial.2 $1.8.0.latch.3) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 0.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.2))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 0.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 0.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $initial.5))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.left.3 0.0) $1.left.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $initial.1 $0.0.0.0 $initial.5))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.left.4 0.0) $1.left.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.later.5 () Real (ite $initial.5 (+ $1.left.5 0.0) $1.left.5))
(define-fun $2.left.5 () Real (ite $initial.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.8.0.latch.2))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ 0.0 0.0) 0.0))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $initial.2 $1.8.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.8.0.age.7 0.0) $1.8.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 0.0) api_outage)) (=> (and $2.now.1 true) (<= (+ $1.left.1 0.0) 180000.0)) (=> (and $2.now.2 true) (<= (+ $1.left.2 0.0) 11000.0)) (=> (and $2.now.3 true) (<= (+ $1.left.3 0.0) 50000.0)) (=> (and $2.now.4 true) (<= (+ $1.left.4 0.0) 5000.0)) (=> (and $2.now.6 true) (<= (+ 0.0 0.0) 47000.0))))))
; 2.1.0: ApiServer.answer_again
(define-fun $2.1.0.may () Bool (= $0.0.0.0 1))
(define-fun $2.1.0.0 () Int 2)
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $initial.2 $1.8.0.latch.1 $1.8.0.latch.2 $1.8.0.latch.4 $1.8.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $initial.2 $1.8.0.latch.1 $1.8.0.latch.5 $1.8.0.latch.4))
(define-fun $2.1.0.latch.2 () Bool ($latch.2 $initial.2 $1.8.0.latch.2))
(define-fun $2.1.0.latch.3 () Bool ($latch.3 $initial.2 $1.8.0.latch.3))
(define-fun $2.1.0.latch.4 () Bool $initial.2)
(define-fun $2.1.0.latch.5 () Bool ($latch.5 $initial.4 $1.8.0.latch.5))
(define-fun $2.1.0.age.2 () Real (ite (and ($active.2 $2.1.0.0 $initial.2) $2.now.2) $2.later.2 0.0))
(define-fun $2.1.0.age.4 () Real (ite (and ($active.4 $initial.1 $2.1.0.0 $initial.5) $2.now.4) $2.later.4 0.0))
(define-fun $2.1.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.1.0.latch.2) $2.now.6) $2.later.6 0.0))
(define-fun $2.1.0.age.7 () Real (ite (and ($active.7 $initial.2 $2.1.0.latch.3) $2.now.7) $2.later.7 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ 0.0 3000.0) 0.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.2))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 3000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.1.0.0 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.1.0.age.2 3000.0) $2.1.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $initial.5))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 3000.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $initial.1 $2.1.0.0 $initial.5))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.1.0.age.4 3000.0) $2.1.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.later.5 () Real (ite $initial.5 (+ $2.left.5 3000.0) $2.left.5))
(define-fun $3.left.5 () Real (ite $initial.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.1.0.latch.2))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.1.0.age.6 3000.0) $2.1.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $initial.2 $2.1.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.1.0.age.7 3000.0) $2.1.0.age.7))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 3000.0) (or (= 3000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ 0.0 3000.0) api_outage)) (=> (and $3.now.1 true) (<= (+ $2.left.1 3000.0) 180000.0)) (=> (and $3.now.2 true) (<= (+ $2.1.0.age.2 3000.0) 11000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 3000.0) 50000.0)) (=> (and $3.now.4 true) (<= (+ $2.1.0.age.4 3000.0) 5000.0)) (=> (and $3.now.6 true) (<= (+ $2.1.0.age.6 3000.0) 47000.0))))))
; 3.5.0: quiet flag
(define-fun $3.5.0.may () Bool (and (not $initial.5) (<= 50000.0 $3.later.3)))
(define-fun $3.5.0.5 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $initial.2 $2.1.0.latch.1 $2.1.0.latch.2 $2.1.0.latch.4 $2.1.0.latch.0))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $initial.2 $2.1.0.latch.1 $2.1.0.latch.5 $2.1.0.latch.4))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $initial.2 $2.1.0.latch.2))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $initial.2 $2.1.0.latch.3))
(define-fun $3.5.0.latch.4 () Bool $initial.2)
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $initial.4 $2.1.0.latch.5))
(define-fun $3.5.0.age.4 () Real (ite (and ($active.4 $initial.1 $2.1.0.0 $3.5.0.5) $3.now.4) $3.later.4 0.0))
(define-fun $3.5.0.age.5 () Real (ite (and $3.5.0.5 $initial.5) $3.later.5 0.0))
(define-fun $3.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $3.5.0.latch.2) $3.now.6) $3.later.6 0.0))
(define-fun $3.5.0.age.7 () Real (ite (and ($active.7 $initial.2 $3.5.0.latch.3) $3.now.7) $3.later.7 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $2.1.0.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 0.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.2))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $2.1.0.0 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.5.0.5))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 0.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $initial.1 $2.1.0.0 $3.5.0.5))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.5.0.age.4 0.0) $3.5.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.later.5 () Real (ite $3.5.0.5 (+ $3.5.0.age.5 0.0) $3.5.0.age.5))
(define-fun $4.left.5 () Real (ite $3.5.0.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.5.0.latch.2))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.5.0.age.6 0.0) $3.5.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.2 $3.5.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.5.0.age.7 0.0) $3.5.0.age.7))
(define-fun $4.left.7 () Real (ite $4.now.7 $4.later.7 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 0.0) api_outage)) (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 180000.0)) (=> (and $4.now.2 true) (<= (+ $3.left.2 0.0) 11000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $4.now.4 true) (<= (+ $3.5.0.age.4 0.0) 5000.0)) (=> (and $4.now.6 true) (<= (+ $3.5.0.age.6 0.0) 47000.0))))))
; 4.9.0: past CA-5 renew
(define-fun $4.9.0.may () Bool (and (and $initial.2 (not $3.5.0.latch.3)) (< 47000.0 $4.later.7)))
(define-fun $4.9.0.11 () Bool true)
(define-fun $4.9.0.latch.0 () Bool ($latch.0 $initial.2 $3.5.0.latch.1 $3.5.0.latch.2 $3.5.0.latch.4 $3.5.0.latch.0))
(define-fun $4.9.0.latch.1 () Bool ($latch.1 $initial.2 $3.5.0.latch.1 $3.5.0.latch.5 $3.5.0.latch.4))
(define-fun $4.9.0.latch.2 () Bool ($latch.2 $initial.2 $3.5.0.latch.2))
(define-fun $4.9.0.latch.3 () Bool ($latch.3 $initial.2 $4.9.0.11))
(define-fun $4.9.0.latch.4 () Bool $initial.2)
(define-fun $4.9.0.latch.5 () Bool ($latch.5 $initial.4 $3.5.0.latch.5))
(define-fun $4.9.0.age.6 () Real (ite (and ($active.6 $initial.2 $4.9.0.latch.2) $4.now.6) $4.later.6 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $2.1.0.0))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $initial.2))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $2.1.0.0 $initial.2))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.left.2 0.0) $4.left.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $3.5.0.5))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.left.3 0.0) $4.left.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $initial.1 $2.1.0.0 $3.5.0.5))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ $4.left.4 0.0) $4.left.4))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.later.5 () Real (ite $3.5.0.5 (+ $4.left.5 0.0) $4.left.5))
(define-fun $5.left.5 () Real (ite $3.5.0.5 $5.later.5 0.0))
(define-fun $5.now.6 () Bool ($active.6 $initial.2 $4.9.0.latch.2))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.9.0.age.6 0.0) $4.9.0.age.6))
(define-fun $5.left.6 () Real (ite $5.now.6 $5.later.6 0.0))
(define-fun $5.now.7 () Bool ($active.7 $initial.2 $4.9.0.latch.3))
(define-fun $5.later.7 () Real (ite $5.now.7 (+ 0.0 0.0) 0.0))
(define-fun $5.left.7 () Real (ite $5.now.7 $5.later.7 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 0.0) api_outage)) (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 180000.0)) (=> (and $5.now.2 true) (<= (+ $4.left.2 0.0) 11000.0)) (=> (and $5.now.3 true) (<= (+ $4.left.3 0.0) 50000.0)) (=> (and $5.now.4 true) (<= (+ $4.left.4 0.0) 5000.0)) (=> (and $5.now.6 true) (<= (+ $4.9.0.age.6 0.0) 47000.0))))))
; 5.6.0: CA-14 mark_not_ready
(define-fun $5.6.0.may () Bool (and $initial.1 (not (= $2.1.0.0 1)) $3.5.0.5))
(define-fun $5.6.0.1 () Bool false)
(define-fun $5.6.0.13 () Bool (or $initial.13 (and (not $4.9.0.latch.5) (not (and $initial.1 (not (= $2.1.0.0 1)) $3.5.0.5)))))
(define-fun $5.6.0.latch.0 () Bool ($latch.0 $initial.2 $4.9.0.latch.1 $4.9.0.latch.2 $4.9.0.latch.4 $4.9.0.latch.0))
(define-fun $5.6.0.latch.1 () Bool ($latch.1 $initial.2 $4.9.0.latch.1 $4.9.0.latch.5 $4.9.0.latch.4))
(define-fun $5.6.0.latch.2 () Bool ($latch.2 $initial.2 $4.9.0.latch.2))
(define-fun $5.6.0.latch.3 () Bool ($latch.3 $initial.2 $4.9.0.latch.3))
(define-fun $5.6.0.latch.4 () Bool $initial.2)
(define-fun $5.6.0.latch.5 () Bool ($latch.5 $initial.4 $4.9.0.latch.5))
(define-fun $5.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $5.6.0.latch.2) $5.now.6) $5.later.6 0.0))
(define-fun $5.6.0.age.7 () Real (ite (and ($active.7 $initial.2 $5.6.0.latch.3) $5.now.7) $5.later.7 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $2.1.0.0))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.left.0 0.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $initial.2))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 0.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $2.1.0.0 $initial.2))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.left.2 0.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $3.5.0.5))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.left.3 0.0) $5.left.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $5.6.0.1 $2.1.0.0 $3.5.0.5))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ 0.0 0.0) 0.0))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.later.5 () Real (ite $3.5.0.5 (+ $5.left.5 0.0) $5.left.5))
(define-fun $6.left.5 () Real (ite $3.5.0.5 $6.later.5 0.0))
(define-fun $6.now.6 () Bool ($active.6 $initial.2 $5.6.0.latch.2))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.6.0.age.6 0.0) $5.6.0.age.6))
(define-fun $6.left.6 () Real (ite $6.now.6 $6.later.6 0.0))
(define-fun $6.now.7 () Bool ($active.7 $initial.2 $5.6.0.latch.3))
(define-fun $6.later.7 () Real (ite $6.now.7 (+ $5.6.0.age.7 0.0) $5.6.0.age.7))
(define-fun $6.left.7 () Real (ite $6.now.7 $6.later.7 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.left.0 0.0) api_outage)) (=> (and $6.now.1 true) (<= (+ $5.left.1 0.0) 180000.0)) (=> (and $6.now.2 true) (<= (+ $5.left.2 0.0) 11000.0)) (=> (and $6.now.3 true) (<= (+ $5.left.3 0.0) 50000.0)) (=> (and $6.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $6.now.6 true) (<= (+ $5.6.0.age.6 0.0) 47000.0))))))
; 6.3.0: Machine.client_request
(define-fun $6.3.0.may () Bool true)
(define-fun $6.3.0.3 () Bool (or $initial.3 (and $5.6.0.1 (not $initial.2))))
(define-fun $6.3.0.4 () Bool (or $initial.4 (not $5.6.0.1)))
(define-fun $6.3.0.latch.0 () Bool ($latch.0 $initial.2 $5.6.0.latch.1 $5.6.0.latch.2 $5.6.0.latch.4 $5.6.0.latch.0))
(define-fun $6.3.0.latch.1 () Bool ($latch.1 $initial.2 $5.6.0.latch.1 $5.6.0.latch.5 $5.6.0.latch.4))
(define-fun $6.3.0.latch.2 () Bool ($latch.2 $initial.2 $5.6.0.latch.2))
(define-fun $6.3.0.latch.3 () Bool ($latch.3 $initial.2 $5.6.0.latch.3))
(define-fun $6.3.0.latch.4 () Bool $initial.2)
(define-fun $6.3.0.latch.5 () Bool ($latch.5 $6.3.0.4 $5.6.0.latch.5))
(define-fun $6.3.0.age.6 () Real (ite (and ($active.6 $initial.2 $6.3.0.latch.2) $6.now.6) $6.later.6 0.0))
(define-fun $6.3.0.age.7 () Real (ite (and ($active.7 $initial.2 $6.3.0.latch.3) $6.now.7) $6.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.8.0.may $2.may-wait $2.1.0.may $3.may-wait $3.5.0.may $4.may-wait $4.9.0.may $5.may-wait $5.6.0.may $6.may-wait $6.3.0.may (let (($s0 (not (and $6.3.0.latch.4 $6.3.0.latch.1)))) (and $6.3.0.latch.5 (or $s0 $6.3.0.latch.3) (or (not $6.3.0.latch.0) |permit UCA-5|) (or $s0 |permit UCA-5|) (or (not $initial.12) |permit UCA-141|) (or (not $5.6.0.13) |permit UCA-142|) (or (not $initial.14) |permit UCA-143|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 5: with HS-5 on a closed run reaches H-3 and shows no listed pattern but: UCA-141
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-5| Bool)
(declare-const |permit UCA-141| Bool)
(declare-const |permit UCA-142| Bool)
(declare-const |permit UCA-143| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-5|) (not |permit UCA-142|) (not |permit UCA-143|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|open CA-5 renew| Bool) (|shown UCA-5| Bool)) Bool (or |shown UCA-5| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| (not |Machine.running|))))
(define-fun $latch.1 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|hazard over| Bool) (|open CA-5 renew| Bool)) Bool (and |Machine.running| (ite |open CA-5 renew| |counted CA-5 renew| (not |hazard over|))))
(define-fun $latch.2 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |long CA-5 renew| |Machine.running|))
(define-fun $latch.3 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |past CA-5 renew| |Machine.running|))
(define-fun $latch.5 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; long CA-5 renew
(define-fun $active.6 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |Machine.running| (not |long CA-5 renew|)))
; past CA-5 renew
(define-fun $active.7 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |Machine.running| (not |past CA-5 renew|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-5| false) (= |permit UCA-141| true) (= |permit UCA-142| false) (= |permit UCA-143| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool true)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.11))
(define-fun $initial.latch.4 () Bool $initial.2)
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.6))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.2))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.5))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.later.5 () Real (ite $initial.5 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.5 () Real (ite $initial.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.2))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.2 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 47000.0) (or (= 47000.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 47000.0) 25000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 47000.0) 180000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 47000.0) 50000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 47000.0) 5000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 47000.0) 47000.0))))))
; 0.8.0: long CA-5 renew
(define-fun $0.8.0.may () Bool (and (and $initial.2 (not $initial.latch.2)) (<= 47000.0 $0.later.6)))
(define-fun $0.8.0.10 () Bool true)
(define-fun $0.8.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $0.8.0.10 $initial.latch.4 $initial.latch.0))
(define-fun $0.8.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.8.0.latch.2 () Bool ($latch.2 $initial.2 $0.8.0.10))
(define-fun $0.8.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.8.0.latch.4 () Bool $initial.2)
(define-fun $0.8.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.8.0.age.7 () Real (ite (and ($active.7 $initial.2 $0.8.0.latch.3) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 3000.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.2))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 3000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 3000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.5))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 3000.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.left.4 3000.0) $0.left.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.later.5 () Real (ite $initial.5 (+ $0.left.5 3000.0) $0.left.5))
(define-fun $1.left.5 () Real (ite $initial.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.8.0.latch.2))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ 0.0 3000.0) 0.0))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.2 $0.8.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.8.0.age.7 3000.0) $0.8.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 3000.0) (or (= 3000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 3000.0) 25000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 3000.0) 180000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 3000.0) 50000.0)) (=> (and $1.now.4 true) (<= (+ $0.left.4 3000.0) 5000.0)) (=> (and $1.now.6 true) (<= (+ 0.0 3000.0) 47000.0))))))
; 1.5.0: quiet flag
(define-fun $1.5.0.may () Bool (and (not $initial.5) (<= 50000.0 $1.later.3)))
(define-fun $1.5.0.5 () Bool true)
(define-fun $1.5.0.latch.0 () Bool ($latch.0 $initial.2 $0.8.0.latch.1 $0.8.0.latch.2 $0.8.0.latch.4 $0.8.0.latch.0))
(define-fun $1.5.0.latch.1 () Bool ($latch.1 $initial.2 $0.8.0.latch.1 $0.8.0.latch.5 $0.8.0.latch.4))
(define-fun $1.5.0.latch.2 () Bool ($latch.2 $initial.2 $0.8.0.latch.2))
(define-fun $1.5.0.latch.3 () Bool ($latch.3 $initial.2 $0.8.0.latch.3))
(define-fun $1.5.0.latch.4 () Bool $initial.2)
(define-fun $1.5.0.latch.5 () Bool ($latch.5 $initial.4 $0.8.0.latch.5))
(define-fun $1.5.0.age.4 () Real (ite (and ($active.4 $initial.1 $initial.0 $1.5.0.5) $1.now.4) $1.later.4 0.0))
(define-fun $1.5.0.age.5 () Real (ite (and $1.5.0.5 $initial.5) $1.later.5 0.0))
(define-fun $1.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $1.5.0.latch.2) $1.now.6) $1.later.6 0.0))
(define-fun $1.5.0.age.7 () Real (ite (and ($active.7 $initial.2 $1.5.0.latch.3) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 0.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.2))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 0.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 0.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 0.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $initial.1 $initial.0 $1.5.0.5))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.5.0.age.4 0.0) $1.5.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.later.5 () Real (ite $1.5.0.5 (+ $1.5.0.age.5 0.0) $1.5.0.age.5))
(define-fun $2.left.5 () Real (ite $1.5.0.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.5.0.latch.2))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.5.0.age.6 0.0) $1.5.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $initial.2 $1.5.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.5.0.age.7 0.0) $1.5.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 0.0) 25000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 0.0) 180000.0)) (=> (and $2.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $2.now.4 true) (<= (+ $1.5.0.age.4 0.0) 5000.0)) (=> (and $2.now.6 true) (<= (+ $1.5.0.age.6 0.0) 47000.0))))))
; 2.6.0: CA-14 mark_not_ready
(define-fun $2.6.0.may () Bool (and $initial.1 (not (= $initial.0 1)) $1.5.0.5))
(define-fun $2.6.0.1 () Bool false)
(define-fun $2.6.0.13 () Bool (or $initial.13 (and (not $1.5.0.latch.5) (not (and $initial.1 (not (= $initial.0 1)) $1.5.0.5)))))
(define-fun $2.6.0.latch.0 () Bool ($latch.0 $initial.2 $1.5.0.latch.1 $1.5.0.latch.2 $1.5.0.latch.4 $1.5.0.latch.0))
(define-fun $2.6.0.latch.1 () Bool ($latch.1 $initial.2 $1.5.0.latch.1 $1.5.0.latch.5 $1.5.0.latch.4))
(define-fun $2.6.0.latch.2 () Bool ($latch.2 $initial.2 $1.5.0.latch.2))
(define-fun $2.6.0.latch.3 () Bool ($latch.3 $initial.2 $1.5.0.latch.3))
(define-fun $2.6.0.latch.4 () Bool $initial.2)
(define-fun $2.6.0.latch.5 () Bool ($latch.5 $initial.4 $1.5.0.latch.5))
(define-fun $2.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.6.0.latch.2) $2.now.6) $2.later.6 0.0))
(define-fun $2.6.0.age.7 () Real (ite (and ($active.7 $initial.2 $2.6.0.latch.3) $2.now.7) $2.later.7 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.2))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 0.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 0.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.6.0.1 $initial.0 $1.5.0.5))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 0.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.later.5 () Real (ite $1.5.0.5 (+ $2.left.5 0.0) $2.left.5))
(define-fun $3.left.5 () Real (ite $1.5.0.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.6.0.latch.2))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.6.0.age.6 0.0) $2.6.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $initial.2 $2.6.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.6.0.age.7 0.0) $2.6.0.age.7))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) 25000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 180000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 0.0) 50000.0)) (=> (and $3.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $3.now.6 true) (<= (+ $2.6.0.age.6 0.0) 47000.0))))))
; 3.3.0: Machine.client_request
(define-fun $3.3.0.may () Bool true)
(define-fun $3.3.0.3 () Bool (or $initial.3 (and $2.6.0.1 (not $initial.2))))
(define-fun $3.3.0.4 () Bool (or $initial.4 (not $2.6.0.1)))
(define-fun $3.3.0.latch.0 () Bool ($latch.0 $initial.2 $2.6.0.latch.1 $2.6.0.latch.2 $2.6.0.latch.4 $2.6.0.latch.0))
(define-fun $3.3.0.latch.1 () Bool ($latch.1 $initial.2 $2.6.0.latch.1 $2.6.0.latch.5 $2.6.0.latch.4))
(define-fun $3.3.0.latch.2 () Bool ($latch.2 $initial.2 $2.6.0.latch.2))
(define-fun $3.3.0.latch.3 () Bool ($latch.3 $initial.2 $2.6.0.latch.3))
(define-fun $3.3.0.latch.4 () Bool $initial.2)
(define-fun $3.3.0.latch.5 () Bool ($latch.5 $3.3.0.4 $2.6.0.latch.5))
(define-fun $3.3.0.age.6 () Real (ite (and ($active.6 $initial.2 $3.3.0.latch.2) $3.now.6) $3.later.6 0.0))
(define-fun $3.3.0.age.7 () Real (ite (and ($active.7 $initial.2 $3.3.0.latch.3) $3.now.7) $3.later.7 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $initial.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 0.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.2))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 0.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.left.3 0.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $2.6.0.1 $initial.0 $1.5.0.5))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.left.4 0.0) $3.left.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.later.5 () Real (ite $1.5.0.5 (+ $3.left.5 0.0) $3.left.5))
(define-fun $4.left.5 () Real (ite $1.5.0.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.3.0.latch.2))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.3.0.age.6 0.0) $3.3.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.2 $3.3.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.3.0.age.7 0.0) $3.3.0.age.7))
(define-fun $4.left.7 () Real (ite $4.now.7 $4.later.7 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 0.0) 25000.0)) (=> (and $4.now.1 true) (<= (+ $3.left.1 0.0) 180000.0)) (=> (and $4.now.3 true) (<= (+ $3.left.3 0.0) 50000.0)) (=> (and $4.now.4 true) (<= (+ $3.left.4 0.0) 5000.0)) (=> (and $4.now.6 true) (<= (+ $3.3.0.age.6 0.0) 47000.0))))))
; 4.4.0: CA-5 renew
(define-fun $4.4.0.may () Bool (and (and (not (= $initial.0 1)) $initial.2) (<= 9000.0 $4.later.2)))
(define-fun $4.4.0.1 () Bool true)
(define-fun $4.4.0.5 () Bool false)
(define-fun $4.4.0.8 () Bool false)
(define-fun $4.4.0.10 () Bool false)
(define-fun $4.4.0.11 () Bool false)
(define-fun $4.4.0.12 () Bool (or $initial.12 (and $3.3.0.latch.4 $3.3.0.latch.1 $3.3.0.latch.2)))
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $initial.2 $3.3.0.latch.1 $4.4.0.10 $4.4.0.8 $3.3.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $initial.2 $3.3.0.latch.1 $3.3.0.latch.5 $4.4.0.8))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $initial.2 $4.4.0.10))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $initial.2 $4.4.0.11))
(define-fun $4.4.0.latch.4 () Bool $initial.2)
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $3.3.0.4 $3.3.0.latch.5))
(define-fun $4.4.0.age.4 () Real (ite (and ($active.4 $4.4.0.1 $initial.0 $4.4.0.5) $4.now.4) $4.later.4 0.0))
(define-fun $4.4.0.age.5 () Real (ite (and $4.4.0.5 $1.5.0.5) $4.later.5 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.8.0.may $1.may-wait $1.5.0.may $2.may-wait $2.6.0.may $3.may-wait $3.3.0.may $4.may-wait $4.4.0.may (let (($s0 (not (and $4.4.0.latch.4 $4.4.0.latch.1)))) (and $4.4.0.latch.5 (or $s0 $4.4.0.latch.3) (or (not $4.4.0.latch.0) |permit UCA-5|) (or $s0 |permit UCA-5|) (or (not $4.4.0.12) |permit UCA-141|) (or (not $2.6.0.13) |permit UCA-142|) (or (not $initial.14) |permit UCA-143|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 6: with HS-5 on a closed run reaches H-3 and shows no listed pattern but: UCA-5
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-5| Bool)
(declare-const |permit UCA-141| Bool)
(declare-const |permit UCA-142| Bool)
(declare-const |permit UCA-143| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-141|) (not |permit UCA-142|) (not |permit UCA-143|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|long CA-5 renew| Bool) (|open CA-5 renew| Bool) (|shown UCA-5| Bool)) Bool (or |shown UCA-5| (and |open CA-5 renew| |counted CA-5 renew| |long CA-5 renew| (not |Machine.running|))))
(define-fun $latch.1 ((|Machine.running| Bool) (|counted CA-5 renew| Bool) (|hazard over| Bool) (|open CA-5 renew| Bool)) Bool (and |Machine.running| (ite |open CA-5 renew| |counted CA-5 renew| (not |hazard over|))))
(define-fun $latch.2 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |long CA-5 renew| |Machine.running|))
(define-fun $latch.3 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |past CA-5 renew| |Machine.running|))
(define-fun $latch.5 ((|Machine.no_endpoint| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Machine.no_endpoint|))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; long CA-5 renew
(define-fun $active.6 ((|Machine.running| Bool) (|long CA-5 renew| Bool)) Bool (and |Machine.running| (not |long CA-5 renew|)))
; past CA-5 renew
(define-fun $active.7 ((|Machine.running| Bool) (|past CA-5 renew| Bool)) Bool (and |Machine.running| (not |past CA-5 renew|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-5| true) (= |permit UCA-141| false) (= |permit UCA-142| false) (= |permit UCA-143| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool true)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.9 $initial.10 $initial.8 $initial.7))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.9 $initial.6 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.11))
(define-fun $initial.latch.4 () Bool $initial.2)
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.6))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.2))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.5))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.later.5 () Real (ite $initial.5 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.5 () Real (ite $initial.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.2))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.2 $initial.latch.3))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 47000.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 47000.0) (or (= 47000.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 47000.0) 25000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 47000.0) 180000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 47000.0) 50000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 47000.0) 5000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 47000.0) 47000.0))))))
; 0.8.0: long CA-5 renew
(define-fun $0.8.0.may () Bool (and (and $initial.2 (not $initial.latch.2)) (<= 47000.0 $0.later.6)))
(define-fun $0.8.0.10 () Bool true)
(define-fun $0.8.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $0.8.0.10 $initial.latch.4 $initial.latch.0))
(define-fun $0.8.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.8.0.latch.2 () Bool ($latch.2 $initial.2 $0.8.0.10))
(define-fun $0.8.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.8.0.latch.4 () Bool $initial.2)
(define-fun $0.8.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.8.0.age.7 () Real (ite (and ($active.7 $initial.2 $0.8.0.latch.3) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 3000.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.2))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 3000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 3000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.5))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 3000.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $initial.0 $initial.5))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.left.4 3000.0) $0.left.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.later.5 () Real (ite $initial.5 (+ $0.left.5 3000.0) $0.left.5))
(define-fun $1.left.5 () Real (ite $initial.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.8.0.latch.2))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ 0.0 3000.0) 0.0))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.2 $0.8.0.latch.3))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.8.0.age.7 3000.0) $0.8.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 3000.0) (or (= 3000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 3000.0) 25000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 3000.0) 180000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 3000.0) 50000.0)) (=> (and $1.now.4 true) (<= (+ $0.left.4 3000.0) 5000.0)) (=> (and $1.now.6 true) (<= (+ 0.0 3000.0) 47000.0))))))
; 1.5.0: quiet flag
(define-fun $1.5.0.may () Bool (and (not $initial.5) (<= 50000.0 $1.later.3)))
(define-fun $1.5.0.5 () Bool true)
(define-fun $1.5.0.latch.0 () Bool ($latch.0 $initial.2 $0.8.0.latch.1 $0.8.0.latch.2 $0.8.0.latch.4 $0.8.0.latch.0))
(define-fun $1.5.0.latch.1 () Bool ($latch.1 $initial.2 $0.8.0.latch.1 $0.8.0.latch.5 $0.8.0.latch.4))
(define-fun $1.5.0.latch.2 () Bool ($latch.2 $initial.2 $0.8.0.latch.2))
(define-fun $1.5.0.latch.3 () Bool ($latch.3 $initial.2 $0.8.0.latch.3))
(define-fun $1.5.0.latch.4 () Bool $initial.2)
(define-fun $1.5.0.latch.5 () Bool ($latch.5 $initial.4 $0.8.0.latch.5))
(define-fun $1.5.0.age.4 () Real (ite (and ($active.4 $initial.1 $initial.0 $1.5.0.5) $1.now.4) $1.later.4 0.0))
(define-fun $1.5.0.age.5 () Real (ite (and $1.5.0.5 $initial.5) $1.later.5 0.0))
(define-fun $1.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $1.5.0.latch.2) $1.now.6) $1.later.6 0.0))
(define-fun $1.5.0.age.7 () Real (ite (and ($active.7 $initial.2 $1.5.0.latch.3) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 0.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.2))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 0.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 0.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 0.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $initial.1 $initial.0 $1.5.0.5))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.5.0.age.4 0.0) $1.5.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.later.5 () Real (ite $1.5.0.5 (+ $1.5.0.age.5 0.0) $1.5.0.age.5))
(define-fun $2.left.5 () Real (ite $1.5.0.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.5.0.latch.2))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.5.0.age.6 0.0) $1.5.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $initial.2 $1.5.0.latch.3))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.5.0.age.7 0.0) $1.5.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 0.0) 25000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 0.0) 180000.0)) (=> (and $2.now.3 true) (<= (+ 0.0 0.0) 50000.0)) (=> (and $2.now.4 true) (<= (+ $1.5.0.age.4 0.0) 5000.0)) (=> (and $2.now.6 true) (<= (+ $1.5.0.age.6 0.0) 47000.0))))))
; 2.6.0: CA-14 mark_not_ready
(define-fun $2.6.0.may () Bool (and $initial.1 (not (= $initial.0 1)) $1.5.0.5))
(define-fun $2.6.0.1 () Bool false)
(define-fun $2.6.0.13 () Bool (or $initial.13 (and (not $1.5.0.latch.5) (not (and $initial.1 (not (= $initial.0 1)) $1.5.0.5)))))
(define-fun $2.6.0.latch.0 () Bool ($latch.0 $initial.2 $1.5.0.latch.1 $1.5.0.latch.2 $1.5.0.latch.4 $1.5.0.latch.0))
(define-fun $2.6.0.latch.1 () Bool ($latch.1 $initial.2 $1.5.0.latch.1 $1.5.0.latch.5 $1.5.0.latch.4))
(define-fun $2.6.0.latch.2 () Bool ($latch.2 $initial.2 $1.5.0.latch.2))
(define-fun $2.6.0.latch.3 () Bool ($latch.3 $initial.2 $1.5.0.latch.3))
(define-fun $2.6.0.latch.4 () Bool $initial.2)
(define-fun $2.6.0.latch.5 () Bool ($latch.5 $initial.4 $1.5.0.latch.5))
(define-fun $2.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.6.0.latch.2) $2.now.6) $2.later.6 0.0))
(define-fun $2.6.0.age.7 () Real (ite (and ($active.7 $initial.2 $2.6.0.latch.3) $2.now.7) $2.later.7 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.2))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 0.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 0.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.6.0.1 $initial.0 $1.5.0.5))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 0.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.later.5 () Real (ite $1.5.0.5 (+ $2.left.5 0.0) $2.left.5))
(define-fun $3.left.5 () Real (ite $1.5.0.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.6.0.latch.2))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.6.0.age.6 0.0) $2.6.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $initial.2 $2.6.0.latch.3))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.6.0.age.7 0.0) $2.6.0.age.7))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) 25000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 180000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 0.0) 50000.0)) (=> (and $3.now.4 true) (<= (+ 0.0 0.0) 5000.0)) (=> (and $3.now.6 true) (<= (+ $2.6.0.age.6 0.0) 47000.0))))))
; 3.3.0: Machine.client_request
(define-fun $3.3.0.may () Bool true)
(define-fun $3.3.0.3 () Bool (or $initial.3 (and $2.6.0.1 (not $initial.2))))
(define-fun $3.3.0.4 () Bool (or $initial.4 (not $2.6.0.1)))
(define-fun $3.3.0.latch.0 () Bool ($latch.0 $initial.2 $2.6.0.latch.1 $2.6.0.latch.2 $2.6.0.latch.4 $2.6.0.latch.0))
(define-fun $3.3.0.latch.1 () Bool ($latch.1 $initial.2 $2.6.0.latch.1 $2.6.0.latch.5 $2.6.0.latch.4))
(define-fun $3.3.0.latch.2 () Bool ($latch.2 $initial.2 $2.6.0.latch.2))
(define-fun $3.3.0.latch.3 () Bool ($latch.3 $initial.2 $2.6.0.latch.3))
(define-fun $3.3.0.latch.4 () Bool $initial.2)
(define-fun $3.3.0.latch.5 () Bool ($latch.5 $3.3.0.4 $2.6.0.latch.5))
(define-fun $3.3.0.age.6 () Real (ite (and ($active.6 $initial.2 $3.3.0.latch.2) $3.now.6) $3.later.6 0.0))
(define-fun $3.3.0.age.7 () Real (ite (and ($active.7 $initial.2 $3.3.0.latch.3) $3.now.7) $3.later.7 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $initial.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 600000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.2))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.left.1 600000.0) $3.left.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $initial.0 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 600000.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $1.5.0.5))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.left.3 600000.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $2.6.0.1 $initial.0 $1.5.0.5))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.left.4 600000.0) $3.left.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.later.5 () Real (ite $1.5.0.5 (+ $3.left.5 600000.0) $3.left.5))
(define-fun $4.left.5 () Real (ite $1.5.0.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.3.0.latch.2))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.3.0.age.6 600000.0) $3.3.0.age.6))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.now.7 () Bool ($active.7 $initial.2 $3.3.0.latch.3))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ $3.3.0.age.7 600000.0) $3.3.0.age.7))
(define-fun $4.left.7 () Real (ite $4.now.7 $4.later.7 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 600000.0) (or (= 600000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 600000.0) 25000.0)) (=> (and $4.now.1 true) (<= (+ $3.left.1 600000.0) 180000.0)) (=> (and $4.now.3 true) (<= (+ $3.left.3 600000.0) 50000.0)) (=> (and $4.now.4 true) (<= (+ $3.left.4 600000.0) 5000.0)) (=> (and $4.now.6 true) (<= (+ $3.3.0.age.6 600000.0) 47000.0))))))
; 4.7.0: CA-16 recreate_machine
(define-fun $4.7.0.may () Bool (and $1.5.0.5 (<= 600000.0 $4.later.5)))
(define-fun $4.7.0.2 () Bool false)
(define-fun $4.7.0.14 () Bool (or $initial.14 (and (not $3.3.0.latch.5) (not $1.5.0.5))))
(define-fun $4.7.0.latch.0 () Bool ($latch.0 $4.7.0.2 $3.3.0.latch.1 $3.3.0.latch.2 $3.3.0.latch.4 $3.3.0.latch.0))
(define-fun $4.7.0.latch.1 () Bool ($latch.1 $4.7.0.2 $3.3.0.latch.1 $3.3.0.latch.5 $3.3.0.latch.4))
(define-fun $4.7.0.latch.2 () Bool ($latch.2 $4.7.0.2 $3.3.0.latch.2))
(define-fun $4.7.0.latch.3 () Bool ($latch.3 $4.7.0.2 $3.3.0.latch.3))
(define-fun $4.7.0.latch.4 () Bool $4.7.0.2)
(define-fun $4.7.0.latch.5 () Bool ($latch.5 $3.3.0.4 $3.3.0.latch.5))
(define-fun $4.7.0.age.1 () Real (ite (and ($active.1 $4.7.0.2) $4.now.1) $4.later.1 0.0))
(define-fun $4.7.0.age.2 () Real (ite (and ($active.2 $initial.0 $4.7.0.2) $4.now.2) $4.later.2 0.0))
(define-fun $4.7.0.age.6 () Real (ite (and ($active.6 $4.7.0.2 $4.7.0.latch.2) $4.now.6) $4.later.6 0.0))
(define-fun $4.7.0.age.7 () Real (ite (and ($active.7 $4.7.0.2 $4.7.0.latch.3) $4.now.7) $4.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.8.0.may $1.may-wait $1.5.0.may $2.may-wait $2.6.0.may $3.may-wait $3.3.0.may $4.may-wait $4.7.0.may (let (($s0 (not (and $4.7.0.latch.4 $4.7.0.latch.1)))) (and $4.7.0.latch.5 (or $s0 $4.7.0.latch.3) (or (not $4.7.0.latch.0) |permit UCA-5|) (or $s0 |permit UCA-5|) (or (not $initial.12) |permit UCA-141|) (or (not $2.6.0.13) |permit UCA-142|) (or (not $4.7.0.14) |permit UCA-143|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
