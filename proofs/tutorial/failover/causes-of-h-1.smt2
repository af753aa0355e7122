;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/tutorial/failover.stpa",
;;  "content": "sha256:83ba7da2ad31c4ea81b2260b4685cb741b17b5ec20d60decdf6e165003663c05",
;;  "found by": "zones",
;;  "system": "Failover",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-1, UCA-1}, {HS-1, UCA-2}",
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
;;     "HS-1"
;;    ],
;;    "forbidden": {
;;     "UCA-1": [
;;      2
;;     ],
;;     "UCA-2": [
;;      2
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-1"
;;    ],
;;    "patterns": [
;;     "UCA-1"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-1"
;;    ],
;;    "patterns": [
;;     "UCA-2"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "permit UCA-1": true,
;;     "permit UCA-2": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      8,
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
;;      9,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "1000",
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
;;     "permit UCA-1": false,
;;     "permit UCA-2": true
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      8,
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
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "1000",
;;     "1000",
;;     "2000",
;;     "3000",
;;     "4000",
;;     "4000",
;;     "5000",
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
; time goes on from every state: all 19 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Command.primary| Bool) (|Command.standby| Bool) (|hazard over| Bool)) Bool (or |hazard over| (and |Command.primary| |Command.standby|)))
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; the invariant
(define-fun $invariant ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|FB-1 report has ticked| Bool) (|quiet flag| Bool) (|hazard over| Bool) (|age:FB-1 report first| Real) (|age:FB-1 report| Real) (|age:CA-1 step_down| Real) (|age:quiet flag| Real) (|age:CA-2 take_over| Real)) Bool (let (($s0 (not |Command.standby|))) (let (($s1 (not |FB-1 report has ticked|))) (let (($s2 (not |quiet flag|))) (let (($s3 (not |hazard over|))) (let (($s4 (<= 0.0 |age:FB-1 report first|))) (let (($s5 (<= 0.0 |age:quiet flag|))) (let (($s6 (<= |age:quiet flag| 1000.0))) (let (($s7 (<= (+ |age:quiet flag| (* (- 1.0) |age:FB-1 report first|)) 0.0))) (let (($s8 (and $s1 $s2 $s3 $s4 $s5 $s6 $s7))) (let (($s9 (<= 0.0 |age:FB-1 report|))) (let (($s10 (<= |age:FB-1 report| 1000.0))) (let (($s11 (+ |age:FB-1 report| (* (- 1.0) |age:quiet flag|)))) (let (($s12 (<= $s11 0.0))) (let (($s13 (+ |age:quiet flag| (* (- 1.0) |age:FB-1 report|)))) (let (($s14 (<= $s13 0.0))) (let (($s15 (<= 0.0 |age:CA-1 step_down|))) (let (($s16 (* (- 1.0) |age:CA-1 step_down|))) (let (($s17 (+ |age:FB-1 report| $s16))) (let (($s18 (<= |age:quiet flag| 2000.0))) (let (($s19 (<= $s13 1000.0))) (let (($s20 (<= (+ |age:quiet flag| $s16) 1000.0))) (let (($s21 (<= 1000.0 |age:quiet flag|))) (let (($s22 (<= $s11 (- 1000.0)))) (let (($s23 (<= |age:quiet flag| 3000.0))) (let (($s24 (<= $s13 2000.0))) (let (($s25 (<= 2000.0 |age:quiet flag|))) (let (($s26 (<= $s11 (- 2000.0)))) (let (($s27 (<= |age:quiet flag| 4000.0))) (let (($s28 (<= $s13 3000.0))) (let (($s29 (<= 3000.0 |age:quiet flag|))) (let (($s30 (<= |age:quiet flag| 5000.0))) (or (and |Command.primary| $s0 (or (and (not |Primary.cut_off|) (or $s8 (and |FB-1 report has ticked| $s2 $s3 $s9 $s5 $s10 $s12 $s6 $s14))) (and |Primary.cut_off| (or (and $s1 $s2 $s3 $s4 $s15 $s5 $s6 $s7) (and |FB-1 report has ticked| $s2 $s3 (or (and $s9 $s15 $s5 $s10 (<= $s17 0.0) $s12 $s18 $s19 $s20) (and $s9 $s15 $s5 $s10 $s12 $s6 $s14) (and $s9 (<= 1000.0 |age:CA-1 step_down|) $s21 $s10 (<= $s17 (- 1000.0)) $s22 $s23 $s24 $s20) (and $s9 (<= 2000.0 |age:CA-1 step_down|) $s25 $s10 (<= $s17 (- 2000.0)) $s26 $s27 $s28 $s20) (and $s9 (<= 3000.0 |age:CA-1 step_down|) $s29 (<= |age:FB-1 report| 0.0) $s27))))))) (and (not |Command.primary|) (or (and $s0 |Primary.cut_off| (or $s8 (and |FB-1 report has ticked| (or (and $s2 $s3 (or (and $s9 $s5 $s10 $s12 $s18 $s19) (and $s9 $s21 $s10 $s22 $s23 $s24) (and $s9 $s25 $s10 $s26 $s27 $s28) (and $s9 $s29 $s10 (<= $s11 (- 3000.0)) $s30 (<= $s13 4000.0)) (and $s9 (<= 4000.0 |age:quiet flag|) $s10 (<= $s11 (- 4000.0)) $s30))) (and |quiet flag| $s3 $s9 (<= 0.0 |age:CA-2 take_over|) $s10))))) (and |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $s3 $s9 $s10))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Command.primary| () Bool true)
(define-fun |$initial:Command.standby| () Bool false)
(define-fun |$initial:Primary.cut_off| () Bool false)
(define-fun |$initial:FB-1 report has ticked| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun |$initial.latch.0:hazard over| () Bool ($latch.0 |$initial:Command.primary| |$initial:Command.standby| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:FB-1 report has ticked| |$initial:quiet flag| |$initial.latch.0:hazard over| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Command.primary| Bool)
(declare-const |Command.standby| Bool)
(declare-const |Primary.cut_off| Bool)
(declare-const |FB-1 report has ticked| Bool)
(declare-const |quiet flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:FB-1 report first| Real)
(declare-const |age:FB-1 report| Real)
(declare-const |age:CA-1 step_down| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-2 take_over| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite ($active.0 |FB-1 report has ticked|) (+ |age:FB-1 report first| $delay) |age:FB-1 report first|))
(define-fun $later.1 () Real (ite |FB-1 report has ticked| (+ |age:FB-1 report| $delay) |age:FB-1 report|))
(define-fun $later.2 () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) (+ |age:CA-1 step_down| $delay) |age:CA-1 step_down|))
(define-fun $later.3 () Real (ite ($active.3 |quiet flag|) (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $later.4 () Real (ite ($active.4 |Command.standby| |quiet flag|) (+ |age:CA-2 take_over| $delay) |age:CA-2 take_over|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and ($active.0 |FB-1 report has ticked|) true) (<= (+ |age:FB-1 report first| $delay) 1000.0)) (=> (and |FB-1 report has ticked| true) (<= (+ |age:FB-1 report| $delay) 1000.0)) (=> (and ($active.2 |Command.primary| |Primary.cut_off|) true) (<= (+ |age:CA-1 step_down| $delay) 3000.0)) (=> (and ($active.3 |quiet flag|) true) (<= (+ |age:quiet flag| $delay) 5000.0)) (=> (and ($active.4 |Command.standby| |quiet flag|) true) (<= (+ |age:CA-2 take_over| $delay) 100.0))))))
; 0.0: Primary.lose_network
(define-fun $0.0.may () Bool (not |Primary.cut_off|))
(define-fun |$0.0:Primary.cut_off| () Bool true)
(define-fun |$0.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$0.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$0.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$0.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |$0.0:Primary.cut_off|) (ite (and ($active.2 |Command.primary| |$0.0:Primary.cut_off|) (not ($active.2 |Command.primary| |Primary.cut_off|))) 0.0 $later.2) 0.0))
(define-fun |$0.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$0.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
; obligation: consecution of 0.0, Primary.lose_network
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$0.0.latch.0:hazard over| |$0.0:age:FB-1 report first| |$0.0:age:FB-1 report| |$0.0:age:CA-1 step_down| |$0.0:age:quiet flag| |$0.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 report first
(define-fun $1.0.may () Bool (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(define-fun |$1.0:FB-1 report has ticked| () Bool true)
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun |$1.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$1.0:age:FB-1 report| () Real (ite |$1.0:FB-1 report has ticked| (ite (and |$1.0:FB-1 report has ticked| (not |FB-1 report has ticked|)) 0.0 $later.1) 0.0))
(define-fun |$1.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$1.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$1.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$1.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
; obligation: consecution of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$1.0:FB-1 report has ticked| |$1.0:quiet flag| |$1.0.latch.0:hazard over| 0.0 |$1.0:age:FB-1 report| |$1.0:age:CA-1 step_down| 0.0 |$1.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: FB-1 report first idle
(define-fun $2.0.may () Bool (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(define-fun |$2.0:FB-1 report has ticked| () Bool true)
(define-fun |$2.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$2.0:age:FB-1 report| () Real (ite |$2.0:FB-1 report has ticked| (ite (and |$2.0:FB-1 report has ticked| (not |FB-1 report has ticked|)) 0.0 $later.1) 0.0))
(define-fun |$2.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$2.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$2.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
; obligation: consecution of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$2.0:FB-1 report has ticked| |quiet flag| |$2.0.latch.0:hazard over| 0.0 |$2.0:age:FB-1 report| |$2.0:age:CA-1 step_down| |$2.0:age:quiet flag| |$2.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: FB-1 report
(define-fun $3.0.may () Bool (and (and (not |Primary.cut_off|) |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$3.0:FB-1 report has ticked| () Bool true)
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun |$3.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$3.0:age:FB-1 report first| () Real (ite ($active.0 |$3.0:FB-1 report has ticked|) (ite (and ($active.0 |$3.0:FB-1 report has ticked|) (not ($active.0 |FB-1 report has ticked|))) 0.0 $later.0) 0.0))
(define-fun |$3.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$3.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$3.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$3.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
; obligation: consecution of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$3.0:FB-1 report has ticked| |$3.0:quiet flag| |$3.0.latch.0:hazard over| |$3.0:age:FB-1 report first| 0.0 |$3.0:age:CA-1 step_down| 0.0 |$3.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: FB-1 report idle
(define-fun $4.0.may () Bool (and (and |Primary.cut_off| |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$4.0:FB-1 report has ticked| () Bool true)
(define-fun |$4.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$4.0:age:FB-1 report first| () Real (ite ($active.0 |$4.0:FB-1 report has ticked|) (ite (and ($active.0 |$4.0:FB-1 report has ticked|) (not ($active.0 |FB-1 report has ticked|))) 0.0 $later.0) 0.0))
(define-fun |$4.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$4.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$4.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
; obligation: consecution of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$4.0:FB-1 report has ticked| |quiet flag| |$4.0.latch.0:hazard over| |$4.0:age:FB-1 report first| 0.0 |$4.0:age:CA-1 step_down| |$4.0:age:quiet flag| |$4.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-1 step_down
(define-fun $5.0.may () Bool (and |Primary.cut_off| |Command.primary|))
(define-fun |$5.0:Command.primary| () Bool false)
(define-fun |$5.0.latch.0:hazard over| () Bool ($latch.0 |$5.0:Command.primary| |Command.standby| |hazard over|))
(define-fun |$5.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$5.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$5.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$5.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
; obligation: consecution of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$5.0.latch.0:hazard over| |$5.0:age:FB-1 report first| |$5.0:age:FB-1 report| 0.0 |$5.0:age:quiet flag| |$5.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: quiet flag
(define-fun $6.0.may () Bool (and (not |quiet flag|) (<= 5000.0 $later.3)))
(define-fun |$6.0:quiet flag| () Bool true)
(define-fun |$6.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$6.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$6.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$6.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$6.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$6.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$6.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
; obligation: consecution of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |$6.0:quiet flag| |$6.0.latch.0:hazard over| |$6.0:age:FB-1 report first| |$6.0:age:FB-1 report| |$6.0:age:CA-1 step_down| 0.0 |$6.0:age:CA-2 take_over|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-2 take_over
(define-fun $7.0.may () Bool (and (not |Command.standby|) |quiet flag|))
(define-fun |$7.0:Command.standby| () Bool true)
(define-fun |$7.0.latch.0:hazard over| () Bool ($latch.0 |Command.primary| |$7.0:Command.standby| |hazard over|))
(define-fun |$7.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$7.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$7.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$7.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
; obligation: consecution of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$7.0.latch.0:hazard over| |$7.0:age:FB-1 report first| |$7.0:age:FB-1 report| |$7.0:age:CA-1 step_down| |$7.0:age:quiet flag| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and (not |Primary.cut_off|) |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and |Primary.cut_off| |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and |Primary.cut_off| |Command.primary|))
(assert (not ($active.2 |Command.primary| |Primary.cut_off|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert (and (not |Command.standby|) |quiet flag|))
(assert (not ($active.4 |Command.standby| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-1 with HS-1 without showing UCA-1, UCA-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 160 zones visited
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-2| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-1|) (not |permit UCA-2|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|long CA-1 step_down| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |saw UCA-1| (not (and |Primary.cut_off| |Command.primary|)))))
(define-fun $latch.1 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|hazard over| Bool) (|open CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (ite |open CA-1 step_down| |counted CA-1 step_down| (not |hazard over|))))
(define-fun $latch.2 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-1|))))
(define-fun $latch.3 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-2| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-2|))))
(define-fun $latch.4 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |long CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |past CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
(define-fun $latch.7 ((|Command.primary| Bool) (|Command.standby| Bool) (|hazard over| Bool)) Bool (or |hazard over| (and |Command.primary| |Command.standby|)))
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; long CA-1 step_down
(define-fun $active.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |long CA-1 step_down|)))
; past CA-1 step_down
(define-fun $active.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |past CA-1 step_down|)))
; the invariant
(define-fun $invariant ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|FB-1 report has ticked| Bool) (|quiet flag| Bool) (|hazard over| Bool) (|shown UCA-1| Bool) (|open CA-1 step_down| Bool) (|counted CA-1 step_down| Bool) (|long CA-1 step_down| Bool) (|past CA-1 step_down| Bool) (|saw UCA-1| Bool) (|shown UCA-2| Bool) (|saw UCA-2| Bool) (|age:FB-1 report first| Real) (|age:FB-1 report| Real) (|age:CA-1 step_down| Real) (|age:quiet flag| Real) (|age:CA-2 take_over| Real) (|age:long CA-1 step_down| Real) (|age:past CA-1 step_down| Real)) Bool (let (($s0 (not |Command.standby|))) (let (($s1 (not |FB-1 report has ticked|))) (let (($s2 (not |quiet flag|))) (let (($s3 (not |hazard over|))) (let (($s4 (not |shown UCA-1|))) (let (($s5 (not |open CA-1 step_down|))) (let (($s6 (not |counted CA-1 step_down|))) (let (($s7 (not |long CA-1 step_down|))) (let (($s8 (not |past CA-1 step_down|))) (let (($s9 (not |saw UCA-1|))) (let (($s10 (not |shown UCA-2|))) (let (($s11 (not |saw UCA-2|))) (let (($s12 (<= 0.0 |age:FB-1 report first|))) (let (($s13 (<= 0.0 |age:quiet flag|))) (let (($s14 (<= |age:quiet flag| 1000.0))) (let (($s15 (* (- 1.0) |age:FB-1 report first|))) (let (($s16 (<= (+ |age:quiet flag| $s15) 0.0))) (let (($s17 (and $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s12 $s13 $s14 $s16))) (let (($s18 (<= 0.0 |age:FB-1 report|))) (let (($s19 (<= |age:FB-1 report| 1000.0))) (let (($s20 (* (- 1.0) |age:quiet flag|))) (let (($s21 (+ |age:FB-1 report| $s20))) (let (($s22 (<= $s21 0.0))) (let (($s23 (* (- 1.0) |age:FB-1 report|))) (let (($s24 (+ |age:quiet flag| $s23))) (let (($s25 (<= $s24 0.0))) (let (($s26 (<= 0.0 |age:long CA-1 step_down|))) (let (($s27 (<= 0.0 |age:past CA-1 step_down|))) (let (($s28 (<= |age:long CA-1 step_down| 1000.0))) (let (($s29 (<= (+ |age:long CA-1 step_down| $s20) 0.0))) (let (($s30 (<= |age:past CA-1 step_down| 1000.0))) (let (($s31 (<= (+ |age:past CA-1 step_down| $s20) 0.0))) (let (($s32 (* (- 1.0) |age:long CA-1 step_down|))) (let (($s33 (<= (+ |age:past CA-1 step_down| $s32) 0.0))) (let (($s34 (+ |age:FB-1 report| $s32))) (let (($s35 (<= |age:quiet flag| 2000.0))) (let (($s36 (<= $s24 1000.0))) (let (($s37 (<= (+ |age:quiet flag| $s32) 1000.0))) (let (($s38 (+ |age:long CA-1 step_down| $s23))) (let (($s39 (+ |age:past CA-1 step_down| $s23))) (let (($s40 (<= 1000.0 |age:quiet flag|))) (let (($s41 (<= $s21 (- 1000.0)))) (let (($s42 (<= |age:quiet flag| 3000.0))) (let (($s43 (<= $s24 2000.0))) (let (($s44 (<= |age:long CA-1 step_down| 3000.0))) (let (($s45 (<= |age:past CA-1 step_down| 3000.0))) (let (($s46 (<= 2000.0 |age:quiet flag|))) (let (($s47 (<= $s21 (- 2000.0)))) (let (($s48 (<= |age:quiet flag| 4000.0))) (let (($s49 (<= $s24 3000.0))) (let (($s50 (<= 3000.0 |age:quiet flag|))) (let (($s51 (<= $s21 (- 3000.0)))) (let (($s52 (<= |age:quiet flag| 5000.0))) (let (($s53 (<= $s24 4000.0))) (let (($s54 (<= |age:past CA-1 step_down| 5000.0))) (let (($s55 (<= 4000.0 |age:quiet flag|))) (let (($s56 (<= $s21 (- 4000.0)))) (let (($s57 (< 3000.0 |age:quiet flag|))) (let (($s58 (and $s18 $s55 $s19 $s56 $s52))) (let (($s59 (<= 0.0 |age:CA-2 take_over|))) (and (not |permit UCA-1|) (not |permit UCA-2|) (or (and |Command.primary| (or (and $s0 (or (and (not |Primary.cut_off|) (or $s17 (and |FB-1 report has ticked| $s2 $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s18 $s13 $s19 $s22 $s14 $s25))) (and |Primary.cut_off| (or (and $s1 $s2 $s3 $s4 |open CA-1 step_down| |counted CA-1 step_down| $s7 $s8 $s9 $s10 $s11 $s12 $s13 $s26 $s27 $s14 $s16 $s28 (<= (+ |age:long CA-1 step_down| $s15) 0.0) $s29 $s30 (<= (+ |age:past CA-1 step_down| $s15) 0.0) $s31 $s33) (and |FB-1 report has ticked| (or (and $s2 $s3 $s4 |open CA-1 step_down| |counted CA-1 step_down| (or (and $s7 $s8 $s9 $s10 $s11 (or (and $s18 $s13 $s26 $s27 $s19 $s22 (<= $s34 0.0) $s35 $s36 $s37 (<= |age:long CA-1 step_down| 2000.0) (<= $s38 1000.0) $s29 (<= |age:past CA-1 step_down| 2000.0) (<= $s39 1000.0) $s31 $s33) (and $s18 $s13 $s26 $s27 $s19 $s22 $s14 $s25 $s28 (<= $s38 0.0) $s29 $s30 (<= $s39 0.0) $s31 $s33) (and $s18 $s40 (<= 1000.0 |age:long CA-1 step_down|) $s27 $s19 $s41 (<= $s34 (- 1000.0)) $s42 $s43 $s37 $s44 (<= $s38 2000.0) $s29 $s45 (<= $s39 2000.0) $s31 $s33) (and $s18 $s46 (<= 2000.0 |age:long CA-1 step_down|) $s27 $s19 $s47 (<= $s34 (- 2000.0)) $s48 $s49 $s37 $s44 $s29 $s45 $s31 $s33) (and $s18 $s50 (<= 3000.0 |age:long CA-1 step_down|) $s27 (<= |age:FB-1 report| 0.0) $s48 $s44 $s45))) (and |long CA-1 step_down| (or (and $s8 $s9 $s10 $s11 (or (and $s18 $s50 $s27 $s19 $s48 $s49 (<= |age:past CA-1 step_down| 4000.0) (<= $s39 3000.0) $s31) (and $s18 $s50 $s27 $s19 $s51 $s52 $s53 $s54 (<= $s39 4000.0) $s31) (and $s18 $s55 $s27 $s19 $s56 $s52 $s54 $s31))) (and |past CA-1 step_down| $s9 $s10 $s11 (or (and (< 0.0 |age:FB-1 report|) $s57 $s19 $s48 $s49) (and $s18 $s57 $s19 $s51 $s52 $s53) $s58)))))) (and |quiet flag| $s3 $s4 |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| (or (and $s8 $s9 $s10 $s11 $s18 $s59 $s27 $s19) (and |past CA-1 step_down| $s9 $s10 $s11 $s18 $s59 $s19))))))))) (and |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| $s4 |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| (or (and $s8 |saw UCA-1| $s10 |saw UCA-2| $s18 $s27 $s19) (and |past CA-1 step_down| |saw UCA-1| $s10 |saw UCA-2| $s18 $s19))))) (and (not |Command.primary|) (or (and $s0 |Primary.cut_off| (or $s17 (and |FB-1 report has ticked| (or (and $s2 $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 (or (and $s18 $s13 $s19 $s22 $s35 $s36) (and $s18 $s40 $s19 $s41 $s42 $s43) (and $s18 $s46 $s19 $s47 $s48 $s49) (and $s18 $s50 $s19 $s51 $s52 $s53) $s58)) (and |quiet flag| $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s18 $s59 $s19))))) (and |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| (or (and $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s18 $s19) (and |hazard over| $s4 $s5 $s6 $s7 $s8 $s9 |shown UCA-2| $s11 $s18 $s19))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Command.primary| () Bool true)
(define-fun |$initial:Command.standby| () Bool false)
(define-fun |$initial:Primary.cut_off| () Bool false)
(define-fun |$initial:FB-1 report has ticked| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-1| () Bool false)
(define-fun |$initial:open CA-1 step_down| () Bool false)
(define-fun |$initial:counted CA-1 step_down| () Bool false)
(define-fun |$initial:long CA-1 step_down| () Bool false)
(define-fun |$initial:past CA-1 step_down| () Bool false)
(define-fun |$initial:saw UCA-1| () Bool false)
(define-fun |$initial:shown UCA-2| () Bool false)
(define-fun |$initial:saw UCA-2| () Bool false)
(define-fun $initially () Bool true)
(define-fun |$initial.latch.0:shown UCA-1| () Bool ($latch.0 |$initial:Command.primary| |$initial:Primary.cut_off| |$initial:counted CA-1 step_down| |$initial:long CA-1 step_down| |$initial:open CA-1 step_down| |$initial:saw UCA-1| |$initial:shown UCA-1|))
(define-fun |$initial.latch.1:counted CA-1 step_down| () Bool ($latch.1 |$initial:Command.primary| |$initial:Primary.cut_off| |$initial:counted CA-1 step_down| |$initial:hazard over| |$initial:open CA-1 step_down|))
(define-fun |$initial.latch.2:saw UCA-1| () Bool ($latch.2 |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:open CA-1 step_down| |$initial:saw UCA-1|))
(define-fun |$initial.latch.3:saw UCA-2| () Bool ($latch.3 |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:open CA-1 step_down| |$initial:saw UCA-2|))
(define-fun |$initial.latch.4:long CA-1 step_down| () Bool ($latch.4 |$initial:Command.primary| |$initial:Primary.cut_off| |$initial:long CA-1 step_down|))
(define-fun |$initial.latch.5:past CA-1 step_down| () Bool ($latch.5 |$initial:Command.primary| |$initial:Primary.cut_off| |$initial:past CA-1 step_down|))
(define-fun |$initial.latch.6:open CA-1 step_down| () Bool ($latch.6 |$initial:Command.primary| |$initial:Primary.cut_off|))
(define-fun |$initial.latch.7:hazard over| () Bool ($latch.7 |$initial:Command.primary| |$initial:Command.standby| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:FB-1 report has ticked| |$initial:quiet flag| |$initial.latch.7:hazard over| |$initial.latch.0:shown UCA-1| |$initial.latch.6:open CA-1 step_down| |$initial.latch.1:counted CA-1 step_down| |$initial.latch.4:long CA-1 step_down| |$initial.latch.5:past CA-1 step_down| |$initial.latch.2:saw UCA-1| |$initial:shown UCA-2| |$initial.latch.3:saw UCA-2| 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Command.primary| Bool)
(declare-const |Command.standby| Bool)
(declare-const |Primary.cut_off| Bool)
(declare-const |FB-1 report has ticked| Bool)
(declare-const |quiet flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-1| Bool)
(declare-const |open CA-1 step_down| Bool)
(declare-const |counted CA-1 step_down| Bool)
(declare-const |long CA-1 step_down| Bool)
(declare-const |past CA-1 step_down| Bool)
(declare-const |saw UCA-1| Bool)
(declare-const |shown UCA-2| Bool)
(declare-const |saw UCA-2| Bool)
(declare-const |age:FB-1 report first| Real)
(declare-const |age:FB-1 report| Real)
(declare-const |age:CA-1 step_down| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-2 take_over| Real)
(declare-const |age:long CA-1 step_down| Real)
(declare-const |age:past CA-1 step_down| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite ($active.0 |FB-1 report has ticked|) (+ |age:FB-1 report first| $delay) |age:FB-1 report first|))
(define-fun $later.1 () Real (ite |FB-1 report has ticked| (+ |age:FB-1 report| $delay) |age:FB-1 report|))
(define-fun $later.2 () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) (+ |age:CA-1 step_down| $delay) |age:CA-1 step_down|))
(define-fun $later.3 () Real (ite ($active.3 |quiet flag|) (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $later.4 () Real (ite ($active.4 |Command.standby| |quiet flag|) (+ |age:CA-2 take_over| $delay) |age:CA-2 take_over|))
(define-fun $later.5 () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|) (+ |age:long CA-1 step_down| $delay) |age:long CA-1 step_down|))
(define-fun $later.6 () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|) (+ |age:past CA-1 step_down| $delay) |age:past CA-1 step_down|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and ($active.0 |FB-1 report has ticked|) true) (<= (+ |age:FB-1 report first| $delay) 1000.0)) (=> (and |FB-1 report has ticked| true) (<= (+ |age:FB-1 report| $delay) 1000.0)) (=> (and ($active.3 |quiet flag|) true) (<= (+ |age:quiet flag| $delay) 5000.0)) (=> (and ($active.4 |Command.standby| |quiet flag|) true) (<= (+ |age:CA-2 take_over| $delay) 100.0)) (=> (and ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|) true) (<= (+ |age:long CA-1 step_down| $delay) 3000.0))))))
; 0.0: Primary.lose_network
(define-fun $0.0.may () Bool (not |Primary.cut_off|))
(define-fun |$0.0:Primary.cut_off| () Bool true)
(define-fun |$0.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |$0.0:Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$0.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |$0.0:Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$0.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$0.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$0.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |$0.0:Primary.cut_off| |long CA-1 step_down|))
(define-fun |$0.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |$0.0:Primary.cut_off| |past CA-1 step_down|))
(define-fun |$0.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |$0.0:Primary.cut_off|))
(define-fun |$0.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$0.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$0.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$0.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |$0.0:Primary.cut_off|) (ite (and ($active.2 |Command.primary| |$0.0:Primary.cut_off|) (not ($active.2 |Command.primary| |Primary.cut_off|))) 0.0 $later.2) 0.0))
(define-fun |$0.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$0.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
(define-fun |$0.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |$0.0:Primary.cut_off| |$0.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |$0.0:Primary.cut_off| |$0.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$0.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |$0.0:Primary.cut_off| |$0.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |$0.0:Primary.cut_off| |$0.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 0.0, Primary.lose_network
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$0.0.latch.7:hazard over| |$0.0.latch.0:shown UCA-1| |$0.0.latch.6:open CA-1 step_down| |$0.0.latch.1:counted CA-1 step_down| |$0.0.latch.4:long CA-1 step_down| |$0.0.latch.5:past CA-1 step_down| |$0.0.latch.2:saw UCA-1| |shown UCA-2| |$0.0.latch.3:saw UCA-2| |$0.0:age:FB-1 report first| |$0.0:age:FB-1 report| |$0.0:age:CA-1 step_down| |$0.0:age:quiet flag| |$0.0:age:CA-2 take_over| |$0.0:age:long CA-1 step_down| |$0.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 report first
(define-fun $1.0.may () Bool (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(define-fun |$1.0:FB-1 report has ticked| () Bool true)
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun |$1.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$1.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$1.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$1.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$1.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$1.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$1.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$1.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$1.0:age:FB-1 report| () Real (ite |$1.0:FB-1 report has ticked| (ite (and |$1.0:FB-1 report has ticked| (not |FB-1 report has ticked|)) 0.0 $later.1) 0.0))
(define-fun |$1.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$1.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$1.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$1.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
(define-fun |$1.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$1.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$1.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$1.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$1.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$1.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$1.0:FB-1 report has ticked| |$1.0:quiet flag| |$1.0.latch.7:hazard over| |$1.0.latch.0:shown UCA-1| |$1.0.latch.6:open CA-1 step_down| |$1.0.latch.1:counted CA-1 step_down| |$1.0.latch.4:long CA-1 step_down| |$1.0.latch.5:past CA-1 step_down| |$1.0.latch.2:saw UCA-1| |shown UCA-2| |$1.0.latch.3:saw UCA-2| 0.0 |$1.0:age:FB-1 report| |$1.0:age:CA-1 step_down| 0.0 |$1.0:age:CA-2 take_over| |$1.0:age:long CA-1 step_down| |$1.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: FB-1 report first idle
(define-fun $2.0.may () Bool (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(define-fun |$2.0:FB-1 report has ticked| () Bool true)
(define-fun |$2.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$2.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$2.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$2.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$2.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$2.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$2.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$2.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$2.0:age:FB-1 report| () Real (ite |$2.0:FB-1 report has ticked| (ite (and |$2.0:FB-1 report has ticked| (not |FB-1 report has ticked|)) 0.0 $later.1) 0.0))
(define-fun |$2.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$2.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$2.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
(define-fun |$2.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$2.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$2.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$2.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$2.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$2.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$2.0:FB-1 report has ticked| |quiet flag| |$2.0.latch.7:hazard over| |$2.0.latch.0:shown UCA-1| |$2.0.latch.6:open CA-1 step_down| |$2.0.latch.1:counted CA-1 step_down| |$2.0.latch.4:long CA-1 step_down| |$2.0.latch.5:past CA-1 step_down| |$2.0.latch.2:saw UCA-1| |shown UCA-2| |$2.0.latch.3:saw UCA-2| 0.0 |$2.0:age:FB-1 report| |$2.0:age:CA-1 step_down| |$2.0:age:quiet flag| |$2.0:age:CA-2 take_over| |$2.0:age:long CA-1 step_down| |$2.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: FB-1 report
(define-fun $3.0.may () Bool (and (and (not |Primary.cut_off|) |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$3.0:FB-1 report has ticked| () Bool true)
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun |$3.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$3.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$3.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$3.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$3.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$3.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$3.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$3.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$3.0:age:FB-1 report first| () Real (ite ($active.0 |$3.0:FB-1 report has ticked|) (ite (and ($active.0 |$3.0:FB-1 report has ticked|) (not ($active.0 |FB-1 report has ticked|))) 0.0 $later.0) 0.0))
(define-fun |$3.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$3.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$3.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$3.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
(define-fun |$3.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$3.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$3.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$3.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$3.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$3.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$3.0:FB-1 report has ticked| |$3.0:quiet flag| |$3.0.latch.7:hazard over| |$3.0.latch.0:shown UCA-1| |$3.0.latch.6:open CA-1 step_down| |$3.0.latch.1:counted CA-1 step_down| |$3.0.latch.4:long CA-1 step_down| |$3.0.latch.5:past CA-1 step_down| |$3.0.latch.2:saw UCA-1| |shown UCA-2| |$3.0.latch.3:saw UCA-2| |$3.0:age:FB-1 report first| 0.0 |$3.0:age:CA-1 step_down| 0.0 |$3.0:age:CA-2 take_over| |$3.0:age:long CA-1 step_down| |$3.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: FB-1 report idle
(define-fun $4.0.may () Bool (and (and |Primary.cut_off| |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$4.0:FB-1 report has ticked| () Bool true)
(define-fun |$4.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$4.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$4.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$4.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$4.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$4.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$4.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$4.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$4.0:age:FB-1 report first| () Real (ite ($active.0 |$4.0:FB-1 report has ticked|) (ite (and ($active.0 |$4.0:FB-1 report has ticked|) (not ($active.0 |FB-1 report has ticked|))) 0.0 $later.0) 0.0))
(define-fun |$4.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$4.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$4.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
(define-fun |$4.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$4.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$4.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$4.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$4.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$4.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$4.0:FB-1 report has ticked| |quiet flag| |$4.0.latch.7:hazard over| |$4.0.latch.0:shown UCA-1| |$4.0.latch.6:open CA-1 step_down| |$4.0.latch.1:counted CA-1 step_down| |$4.0.latch.4:long CA-1 step_down| |$4.0.latch.5:past CA-1 step_down| |$4.0.latch.2:saw UCA-1| |shown UCA-2| |$4.0.latch.3:saw UCA-2| |$4.0:age:FB-1 report first| 0.0 |$4.0:age:CA-1 step_down| |$4.0:age:quiet flag| |$4.0:age:CA-2 take_over| |$4.0:age:long CA-1 step_down| |$4.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-1 step_down
(define-fun $5.0.may () Bool (and |Primary.cut_off| |Command.primary|))
(define-fun |$5.0:Command.primary| () Bool false)
(define-fun |$5.0:open CA-1 step_down| () Bool false)
(define-fun |$5.0:long CA-1 step_down| () Bool false)
(define-fun |$5.0:past CA-1 step_down| () Bool false)
(define-fun |$5.0:shown UCA-2| () Bool (or |shown UCA-2| (and |open CA-1 step_down| |counted CA-1 step_down| |saw UCA-2|)))
(define-fun |$5.0.latch.0:shown UCA-1| () Bool ($latch.0 |$5.0:Command.primary| |Primary.cut_off| |counted CA-1 step_down| |$5.0:long CA-1 step_down| |$5.0:open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$5.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |$5.0:Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |$5.0:open CA-1 step_down|))
(define-fun |$5.0.latch.2:saw UCA-1| () Bool ($latch.2 |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |$5.0:open CA-1 step_down| |saw UCA-1|))
(define-fun |$5.0.latch.3:saw UCA-2| () Bool ($latch.3 |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |$5.0:open CA-1 step_down| |saw UCA-2|))
(define-fun |$5.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |$5.0:Command.primary| |Primary.cut_off| |$5.0:long CA-1 step_down|))
(define-fun |$5.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |$5.0:Command.primary| |Primary.cut_off| |$5.0:past CA-1 step_down|))
(define-fun |$5.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |$5.0:Command.primary| |Primary.cut_off|))
(define-fun |$5.0.latch.7:hazard over| () Bool ($latch.7 |$5.0:Command.primary| |Command.standby| |hazard over|))
(define-fun |$5.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$5.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$5.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$5.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
; obligation: consecution of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$5.0.latch.7:hazard over| |$5.0.latch.0:shown UCA-1| |$5.0.latch.6:open CA-1 step_down| |$5.0.latch.1:counted CA-1 step_down| |$5.0.latch.4:long CA-1 step_down| |$5.0.latch.5:past CA-1 step_down| |$5.0.latch.2:saw UCA-1| |$5.0:shown UCA-2| |$5.0.latch.3:saw UCA-2| |$5.0:age:FB-1 report first| |$5.0:age:FB-1 report| 0.0 |$5.0:age:quiet flag| |$5.0:age:CA-2 take_over| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: quiet flag
(define-fun $6.0.may () Bool (and (not |quiet flag|) (<= 5000.0 $later.3)))
(define-fun |$6.0:quiet flag| () Bool true)
(define-fun |$6.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$6.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$6.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$6.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$6.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$6.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$6.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$6.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$6.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$6.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$6.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$6.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |$6.0:quiet flag|) (ite (and ($active.4 |Command.standby| |$6.0:quiet flag|) (not ($active.4 |Command.standby| |quiet flag|))) 0.0 $later.4) 0.0))
(define-fun |$6.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$6.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$6.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$6.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$6.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$6.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |$6.0:quiet flag| |$6.0.latch.7:hazard over| |$6.0.latch.0:shown UCA-1| |$6.0.latch.6:open CA-1 step_down| |$6.0.latch.1:counted CA-1 step_down| |$6.0.latch.4:long CA-1 step_down| |$6.0.latch.5:past CA-1 step_down| |$6.0.latch.2:saw UCA-1| |shown UCA-2| |$6.0.latch.3:saw UCA-2| |$6.0:age:FB-1 report first| |$6.0:age:FB-1 report| |$6.0:age:CA-1 step_down| 0.0 |$6.0:age:CA-2 take_over| |$6.0:age:long CA-1 step_down| |$6.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-2 take_over
(define-fun $7.0.may () Bool (and (not |Command.standby|) |quiet flag|))
(define-fun |$7.0:Command.standby| () Bool true)
(define-fun |$7.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$7.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$7.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$7.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$7.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$7.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$7.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$7.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |$7.0:Command.standby| |hazard over|))
(define-fun |$7.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$7.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$7.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$7.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$7.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$7.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$7.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
(define-fun |$7.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$7.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$7.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$7.0.latch.7:hazard over| |$7.0.latch.0:shown UCA-1| |$7.0.latch.6:open CA-1 step_down| |$7.0.latch.1:counted CA-1 step_down| |$7.0.latch.4:long CA-1 step_down| |$7.0.latch.5:past CA-1 step_down| |$7.0.latch.2:saw UCA-1| |shown UCA-2| |$7.0.latch.3:saw UCA-2| |$7.0:age:FB-1 report first| |$7.0:age:FB-1 report| |$7.0:age:CA-1 step_down| |$7.0:age:quiet flag| 0.0 |$7.0:age:long CA-1 step_down| |$7.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: long CA-1 step_down
(define-fun $8.0.may () Bool (and (and |Primary.cut_off| |Command.primary| (not |long CA-1 step_down|)) (<= 3000.0 $later.5)))
(define-fun |$8.0:long CA-1 step_down| () Bool true)
(define-fun |$8.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |$8.0:long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$8.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$8.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$8.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$8.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |$8.0:long CA-1 step_down|))
(define-fun |$8.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))
(define-fun |$8.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$8.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$8.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$8.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$8.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$8.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$8.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
(define-fun |$8.0:age:past CA-1 step_down| () Real (ite ($active.6 |Command.primary| |Primary.cut_off| |$8.0.latch.5:past CA-1 step_down|) (ite (and ($active.6 |Command.primary| |Primary.cut_off| |$8.0.latch.5:past CA-1 step_down|) (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|))) 0.0 $later.6) 0.0))
; obligation: consecution of 8.0, long CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$8.0.latch.7:hazard over| |$8.0.latch.0:shown UCA-1| |$8.0.latch.6:open CA-1 step_down| |$8.0.latch.1:counted CA-1 step_down| |$8.0.latch.4:long CA-1 step_down| |$8.0.latch.5:past CA-1 step_down| |$8.0.latch.2:saw UCA-1| |shown UCA-2| |$8.0.latch.3:saw UCA-2| |$8.0:age:FB-1 report first| |$8.0:age:FB-1 report| |$8.0:age:CA-1 step_down| |$8.0:age:quiet flag| |$8.0:age:CA-2 take_over| 0.0 |$8.0:age:past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: past CA-1 step_down
(define-fun $9.0.may () Bool (and (and |Primary.cut_off| |Command.primary| (not |past CA-1 step_down|)) (< 3000.0 $later.6)))
(define-fun |$9.0:past CA-1 step_down| () Bool true)
(define-fun |$9.0.latch.0:shown UCA-1| () Bool ($latch.0 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |long CA-1 step_down| |open CA-1 step_down| |saw UCA-1| |shown UCA-1|))
(define-fun |$9.0.latch.1:counted CA-1 step_down| () Bool ($latch.1 |Command.primary| |Primary.cut_off| |counted CA-1 step_down| |hazard over| |open CA-1 step_down|))
(define-fun |$9.0.latch.2:saw UCA-1| () Bool ($latch.2 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-1|))
(define-fun |$9.0.latch.3:saw UCA-2| () Bool ($latch.3 |Command.primary| |Command.standby| |Primary.cut_off| |open CA-1 step_down| |saw UCA-2|))
(define-fun |$9.0.latch.4:long CA-1 step_down| () Bool ($latch.4 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))
(define-fun |$9.0.latch.5:past CA-1 step_down| () Bool ($latch.5 |Command.primary| |Primary.cut_off| |$9.0:past CA-1 step_down|))
(define-fun |$9.0.latch.6:open CA-1 step_down| () Bool ($latch.6 |Command.primary| |Primary.cut_off|))
(define-fun |$9.0.latch.7:hazard over| () Bool ($latch.7 |Command.primary| |Command.standby| |hazard over|))
(define-fun |$9.0:age:FB-1 report first| () Real (ite ($active.0 |FB-1 report has ticked|) $later.0 0.0))
(define-fun |$9.0:age:FB-1 report| () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun |$9.0:age:CA-1 step_down| () Real (ite ($active.2 |Command.primary| |Primary.cut_off|) $later.2 0.0))
(define-fun |$9.0:age:quiet flag| () Real (ite ($active.3 |quiet flag|) $later.3 0.0))
(define-fun |$9.0:age:CA-2 take_over| () Real (ite ($active.4 |Command.standby| |quiet flag|) $later.4 0.0))
(define-fun |$9.0:age:long CA-1 step_down| () Real (ite ($active.5 |Command.primary| |Primary.cut_off| |$9.0.latch.4:long CA-1 step_down|) (ite (and ($active.5 |Command.primary| |Primary.cut_off| |$9.0.latch.4:long CA-1 step_down|) (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|))) 0.0 $later.5) 0.0))
; obligation: consecution of 9.0, past CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |$9.0.latch.7:hazard over| |$9.0.latch.0:shown UCA-1| |$9.0.latch.6:open CA-1 step_down| |$9.0.latch.1:counted CA-1 step_down| |$9.0.latch.4:long CA-1 step_down| |$9.0.latch.5:past CA-1 step_down| |$9.0.latch.2:saw UCA-1| |shown UCA-2| |$9.0.latch.3:saw UCA-2| |$9.0:age:FB-1 report first| |$9.0:age:FB-1 report| |$9.0:age:CA-1 step_down| |$9.0:age:quiet flag| |$9.0:age:CA-2 take_over| |$9.0:age:long CA-1 step_down| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and (not |Primary.cut_off|) |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and |Primary.cut_off| |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and |Primary.cut_off| |Command.primary|))
(assert (not ($active.2 |Command.primary| |Primary.cut_off|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and (not |Command.standby|) |quiet flag|))
(assert (not ($active.4 |Command.standby| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 8.0, long CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and |Primary.cut_off| |Command.primary| (not |long CA-1 step_down|)))
(assert (not ($active.5 |Command.primary| |Primary.cut_off| |long CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 9.0, past CA-1 step_down
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert (and |Primary.cut_off| |Command.primary| (not |past CA-1 step_down|)))
(assert (not ($active.6 |Command.primary| |Primary.cut_off| |past CA-1 step_down|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not (and |open CA-1 step_down| |counted CA-1 step_down|)) |past CA-1 step_down|) (or (not |shown UCA-1|) |permit UCA-1|) (or (not (and |open CA-1 step_down| |counted CA-1 step_down| |saw UCA-1|)) |permit UCA-1|) (or (not |shown UCA-2|) |permit UCA-2|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |hazard over| |shown UCA-1| |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |past CA-1 step_down| |saw UCA-1| |shown UCA-2| |saw UCA-2| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over| |age:long CA-1 step_down| |age:past CA-1 step_down|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-1 on a closed run reaches H-1 and shows no listed pattern but: UCA-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-2| Bool)
(define-fun $chosen () Bool (not |permit UCA-2|))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|long CA-1 step_down| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |saw UCA-1| (not (and |Primary.cut_off| |Command.primary|)))))
(define-fun $latch.1 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|hazard over| Bool) (|open CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (ite |open CA-1 step_down| |counted CA-1 step_down| (not |hazard over|))))
(define-fun $latch.2 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-1|))))
(define-fun $latch.3 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-2| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-2|))))
(define-fun $latch.4 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |long CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |past CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
(define-fun $latch.7 ((|Command.primary| Bool) (|Command.standby| Bool) (|hazard over| Bool)) Bool (or |hazard over| (and |Command.primary| |Command.standby|)))
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; long CA-1 step_down
(define-fun $active.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |long CA-1 step_down|)))
; past CA-1 step_down
(define-fun $active.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |past CA-1 step_down|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-1| true) (= |permit UCA-2| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
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
(define-fun $initially () Bool true)
(define-fun $initial.latch.0.6 () Bool ($latch.0 $initial.0 $initial.2 $initial.8 $initial.9 $initial.7 $initial.11 $initial.6))
(define-fun $initial.latch.1.8 () Bool ($latch.1 $initial.0 $initial.2 $initial.8 $initial.5 $initial.7))
(define-fun $initial.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $initial.2 $initial.7 $initial.11))
(define-fun $initial.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $initial.2 $initial.7 $initial.13))
(define-fun $initial.latch.4.9 () Bool ($latch.4 $initial.0 $initial.2 $initial.9))
(define-fun $initial.latch.5.10 () Bool ($latch.5 $initial.0 $initial.2 $initial.10))
(define-fun $initial.latch.6.7 () Bool ($latch.6 $initial.0 $initial.2))
(define-fun $initial.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $initial.5))
; time passes
(define-fun $0.later.0 () Real (ite ($active.0 $initial.3) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.1 () Real (ite $initial.3 (+ 0.0 1000.0) 0.0))
(define-fun $0.later.2 () Real (ite ($active.2 $initial.0 $initial.2) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.3 () Real (ite ($active.3 $initial.4) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.5 () Real (ite ($active.5 $initial.0 $initial.2 $initial.latch.4.9) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.6 () Real (ite ($active.6 $initial.0 $initial.2 $initial.latch.5.10) (+ 0.0 1000.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $initial.3) true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $initial.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ 0.0 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ 0.0 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $initial.2 $initial.latch.4.9) true) (<= (+ 0.0 1000.0) 3000.0))))))
; 0.0.0: Primary.lose_network
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $initial.latch.1.8 $initial.latch.4.9 $initial.latch.6.7 $initial.latch.2.11 $initial.latch.0.6))
(define-fun $0.0.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $initial.latch.1.8 $initial.latch.7.5 $initial.latch.6.7))
(define-fun $0.0.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $initial.latch.6.7 $initial.latch.2.11))
(define-fun $0.0.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $initial.latch.6.7 $initial.latch.3.13))
(define-fun $0.0.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $initial.latch.4.9))
(define-fun $0.0.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $initial.latch.5.10))
(define-fun $0.0.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $0.0.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $initial.latch.7.5))
(define-fun $0.0.0.age.0 () Real (ite ($active.0 $initial.3) $0.later.0 0.0))
(define-fun $0.0.0.age.1 () Real (ite $initial.3 $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (ite (and ($active.2 $initial.0 $0.0.0.2) (not ($active.2 $initial.0 $initial.2))) 0.0 $0.later.2) 0.0))
(define-fun $0.0.0.age.3 () Real (ite ($active.3 $initial.4) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (not ($active.5 $initial.0 $initial.2 $initial.latch.4.9))) 0.0 $0.later.5) 0.0))
(define-fun $0.0.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (not ($active.6 $initial.0 $initial.2 $initial.latch.5.10))) 0.0 $0.later.6) 0.0))
; time passes
(define-fun $1.later.0 () Real (ite ($active.0 $initial.3) (+ $0.0.0.age.0 0.0) $0.0.0.age.0))
(define-fun $1.later.1 () Real (ite $initial.3 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.later.3 () Real (ite ($active.3 $initial.4) (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (+ $0.0.0.age.6 0.0) $0.0.0.age.6))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $initial.3) true) (<= (+ $0.0.0.age.0 0.0) 1000.0)) (=> (and $initial.3 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $0.0.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $0.0.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) true) (<= (+ $0.0.0.age.5 0.0) 3000.0))))))
; 1.2.0: FB-1 report first idle
(define-fun $1.2.0.may () Bool (and $0.0.0.2 (not $initial.3)))
(define-fun $1.2.0.3 () Bool true)
(define-fun $1.2.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $0.0.0.latch.1.8 $0.0.0.latch.4.9 $0.0.0.latch.6.7 $0.0.0.latch.2.11 $0.0.0.latch.0.6))
(define-fun $1.2.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $0.0.0.latch.1.8 $0.0.0.latch.7.5 $0.0.0.latch.6.7))
(define-fun $1.2.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $0.0.0.latch.6.7 $0.0.0.latch.2.11))
(define-fun $1.2.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $0.0.0.latch.6.7 $0.0.0.latch.3.13))
(define-fun $1.2.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $0.0.0.latch.4.9))
(define-fun $1.2.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $0.0.0.latch.5.10))
(define-fun $1.2.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $1.2.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $0.0.0.latch.7.5))
(define-fun $1.2.0.age.1 () Real (ite $1.2.0.3 (ite (and $1.2.0.3 (not $initial.3)) 0.0 $1.later.1) 0.0))
(define-fun $1.2.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $1.later.2 0.0))
(define-fun $1.2.0.age.3 () Real (ite ($active.3 $initial.4) $1.later.3 0.0))
(define-fun $1.2.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $1.later.4 0.0))
(define-fun $1.2.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9))) 0.0 $1.later.5) 0.0))
(define-fun $1.2.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10))) 0.0 $1.later.6) 0.0))
; time passes
(define-fun $2.later.0 () Real (ite ($active.0 $1.2.0.3) (+ 0.0 1000.0) 0.0))
(define-fun $2.later.1 () Real (ite $1.2.0.3 (+ $1.2.0.age.1 1000.0) $1.2.0.age.1))
(define-fun $2.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $1.2.0.age.2 1000.0) $1.2.0.age.2))
(define-fun $2.later.3 () Real (ite ($active.3 $initial.4) (+ $1.2.0.age.3 1000.0) $1.2.0.age.3))
(define-fun $2.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $1.2.0.age.4 1000.0) $1.2.0.age.4))
(define-fun $2.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (+ $1.2.0.age.5 1000.0) $1.2.0.age.5))
(define-fun $2.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (+ $1.2.0.age.6 1000.0) $1.2.0.age.6))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $1.2.0.3) true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.2.0.3 true) (<= (+ $1.2.0.age.1 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $1.2.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $1.2.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) true) (<= (+ $1.2.0.age.5 1000.0) 3000.0))))))
; 2.4.0: FB-1 report idle
(define-fun $2.4.0.may () Bool (and (and $0.0.0.2 $1.2.0.3) (<= 1000.0 $2.later.1)))
(define-fun $2.4.0.3 () Bool true)
(define-fun $2.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $1.2.0.latch.1.8 $1.2.0.latch.4.9 $1.2.0.latch.6.7 $1.2.0.latch.2.11 $1.2.0.latch.0.6))
(define-fun $2.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $1.2.0.latch.1.8 $1.2.0.latch.7.5 $1.2.0.latch.6.7))
(define-fun $2.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $1.2.0.latch.6.7 $1.2.0.latch.2.11))
(define-fun $2.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $1.2.0.latch.6.7 $1.2.0.latch.3.13))
(define-fun $2.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $1.2.0.latch.4.9))
(define-fun $2.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $1.2.0.latch.5.10))
(define-fun $2.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $2.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $1.2.0.latch.7.5))
(define-fun $2.4.0.age.0 () Real (ite ($active.0 $2.4.0.3) (ite (and ($active.0 $2.4.0.3) (not ($active.0 $1.2.0.3))) 0.0 $2.later.0) 0.0))
(define-fun $2.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $2.later.2 0.0))
(define-fun $2.4.0.age.3 () Real (ite ($active.3 $initial.4) $2.later.3 0.0))
(define-fun $2.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $2.later.4 0.0))
(define-fun $2.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9))) 0.0 $2.later.5) 0.0))
(define-fun $2.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10))) 0.0 $2.later.6) 0.0))
; time passes
(define-fun $3.later.0 () Real (ite ($active.0 $2.4.0.3) (+ $2.4.0.age.0 1000.0) $2.4.0.age.0))
(define-fun $3.later.1 () Real (ite $2.4.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $3.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $2.4.0.age.2 1000.0) $2.4.0.age.2))
(define-fun $3.later.3 () Real (ite ($active.3 $initial.4) (+ $2.4.0.age.3 1000.0) $2.4.0.age.3))
(define-fun $3.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $2.4.0.age.4 1000.0) $2.4.0.age.4))
(define-fun $3.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (+ $2.4.0.age.5 1000.0) $2.4.0.age.5))
(define-fun $3.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (+ $2.4.0.age.6 1000.0) $2.4.0.age.6))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $2.4.0.3) true) (<= (+ $2.4.0.age.0 1000.0) 1000.0)) (=> (and $2.4.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $2.4.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $2.4.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) true) (<= (+ $2.4.0.age.5 1000.0) 3000.0))))))
; 3.4.0: FB-1 report idle
(define-fun $3.4.0.may () Bool (and (and $0.0.0.2 $2.4.0.3) (<= 1000.0 $3.later.1)))
(define-fun $3.4.0.3 () Bool true)
(define-fun $3.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $2.4.0.latch.1.8 $2.4.0.latch.4.9 $2.4.0.latch.6.7 $2.4.0.latch.2.11 $2.4.0.latch.0.6))
(define-fun $3.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $2.4.0.latch.1.8 $2.4.0.latch.7.5 $2.4.0.latch.6.7))
(define-fun $3.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $2.4.0.latch.6.7 $2.4.0.latch.2.11))
(define-fun $3.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $2.4.0.latch.6.7 $2.4.0.latch.3.13))
(define-fun $3.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $2.4.0.latch.4.9))
(define-fun $3.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $2.4.0.latch.5.10))
(define-fun $3.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $3.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $2.4.0.latch.7.5))
(define-fun $3.4.0.age.0 () Real (ite ($active.0 $3.4.0.3) (ite (and ($active.0 $3.4.0.3) (not ($active.0 $2.4.0.3))) 0.0 $3.later.0) 0.0))
(define-fun $3.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $3.later.2 0.0))
(define-fun $3.4.0.age.3 () Real (ite ($active.3 $initial.4) $3.later.3 0.0))
(define-fun $3.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $3.later.4 0.0))
(define-fun $3.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9))) 0.0 $3.later.5) 0.0))
(define-fun $3.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10))) 0.0 $3.later.6) 0.0))
; time passes
(define-fun $4.later.0 () Real (ite ($active.0 $3.4.0.3) (+ $3.4.0.age.0 1000.0) $3.4.0.age.0))
(define-fun $4.later.1 () Real (ite $3.4.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $4.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $3.4.0.age.2 1000.0) $3.4.0.age.2))
(define-fun $4.later.3 () Real (ite ($active.3 $initial.4) (+ $3.4.0.age.3 1000.0) $3.4.0.age.3))
(define-fun $4.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $3.4.0.age.4 1000.0) $3.4.0.age.4))
(define-fun $4.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (+ $3.4.0.age.5 1000.0) $3.4.0.age.5))
(define-fun $4.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (+ $3.4.0.age.6 1000.0) $3.4.0.age.6))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $3.4.0.3) true) (<= (+ $3.4.0.age.0 1000.0) 1000.0)) (=> (and $3.4.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $3.4.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $3.4.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) true) (<= (+ $3.4.0.age.5 1000.0) 3000.0))))))
; 4.4.0: FB-1 report idle
(define-fun $4.4.0.may () Bool (and (and $0.0.0.2 $3.4.0.3) (<= 1000.0 $4.later.1)))
(define-fun $4.4.0.3 () Bool true)
(define-fun $4.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $3.4.0.latch.1.8 $3.4.0.latch.4.9 $3.4.0.latch.6.7 $3.4.0.latch.2.11 $3.4.0.latch.0.6))
(define-fun $4.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $3.4.0.latch.1.8 $3.4.0.latch.7.5 $3.4.0.latch.6.7))
(define-fun $4.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $3.4.0.latch.6.7 $3.4.0.latch.2.11))
(define-fun $4.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $3.4.0.latch.6.7 $3.4.0.latch.3.13))
(define-fun $4.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $3.4.0.latch.4.9))
(define-fun $4.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $3.4.0.latch.5.10))
(define-fun $4.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $4.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $3.4.0.latch.7.5))
(define-fun $4.4.0.age.0 () Real (ite ($active.0 $4.4.0.3) (ite (and ($active.0 $4.4.0.3) (not ($active.0 $3.4.0.3))) 0.0 $4.later.0) 0.0))
(define-fun $4.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $4.later.2 0.0))
(define-fun $4.4.0.age.3 () Real (ite ($active.3 $initial.4) $4.later.3 0.0))
(define-fun $4.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $4.later.4 0.0))
(define-fun $4.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9))) 0.0 $4.later.5) 0.0))
(define-fun $4.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10))) 0.0 $4.later.6) 0.0))
; time passes
(define-fun $5.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $4.4.0.age.0 0.0) $4.4.0.age.0))
(define-fun $5.later.1 () Real (ite $4.4.0.3 (+ 0.0 0.0) 0.0))
(define-fun $5.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $4.4.0.age.2 0.0) $4.4.0.age.2))
(define-fun $5.later.3 () Real (ite ($active.3 $initial.4) (+ $4.4.0.age.3 0.0) $4.4.0.age.3))
(define-fun $5.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $4.4.0.age.4 0.0) $4.4.0.age.4))
(define-fun $5.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (+ $4.4.0.age.5 0.0) $4.4.0.age.5))
(define-fun $5.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (+ $4.4.0.age.6 0.0) $4.4.0.age.6))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $4.4.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $4.4.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $4.4.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) true) (<= (+ $4.4.0.age.5 0.0) 3000.0))))))
; 5.8.0: long CA-1 step_down
(define-fun $5.8.0.may () Bool (and (and $0.0.0.2 $initial.0 (not $4.4.0.latch.4.9)) (<= 3000.0 $5.later.5)))
(define-fun $5.8.0.9 () Bool true)
(define-fun $5.8.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $4.4.0.latch.1.8 $5.8.0.9 $4.4.0.latch.6.7 $4.4.0.latch.2.11 $4.4.0.latch.0.6))
(define-fun $5.8.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $4.4.0.latch.1.8 $4.4.0.latch.7.5 $4.4.0.latch.6.7))
(define-fun $5.8.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $4.4.0.latch.6.7 $4.4.0.latch.2.11))
(define-fun $5.8.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $4.4.0.latch.6.7 $4.4.0.latch.3.13))
(define-fun $5.8.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $5.8.0.9))
(define-fun $5.8.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $4.4.0.latch.5.10))
(define-fun $5.8.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $5.8.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $4.4.0.latch.7.5))
(define-fun $5.8.0.age.0 () Real (ite ($active.0 $4.4.0.3) $5.later.0 0.0))
(define-fun $5.8.0.age.1 () Real (ite $4.4.0.3 $5.later.1 0.0))
(define-fun $5.8.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $5.later.2 0.0))
(define-fun $5.8.0.age.3 () Real (ite ($active.3 $initial.4) $5.later.3 0.0))
(define-fun $5.8.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $5.later.4 0.0))
(define-fun $5.8.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10))) 0.0 $5.later.6) 0.0))
; time passes
(define-fun $6.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $5.8.0.age.0 1000.0) $5.8.0.age.0))
(define-fun $6.later.1 () Real (ite $4.4.0.3 (+ $5.8.0.age.1 1000.0) $5.8.0.age.1))
(define-fun $6.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $5.8.0.age.2 1000.0) $5.8.0.age.2))
(define-fun $6.later.3 () Real (ite ($active.3 $initial.4) (+ $5.8.0.age.3 1000.0) $5.8.0.age.3))
(define-fun $6.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $5.8.0.age.4 1000.0) $5.8.0.age.4))
(define-fun $6.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9) (+ 0.0 1000.0) 0.0))
(define-fun $6.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (+ $5.8.0.age.6 1000.0) $5.8.0.age.6))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $5.8.0.age.0 1000.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $5.8.0.age.1 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $5.8.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $5.8.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9) true) (<= (+ 0.0 1000.0) 3000.0))))))
; 6.6.0: quiet flag
(define-fun $6.6.0.may () Bool (and (not $initial.4) (<= 5000.0 $6.later.3)))
(define-fun $6.6.0.4 () Bool true)
(define-fun $6.6.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $5.8.0.latch.1.8 $5.8.0.latch.4.9 $5.8.0.latch.6.7 $5.8.0.latch.2.11 $5.8.0.latch.0.6))
(define-fun $6.6.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $5.8.0.latch.1.8 $5.8.0.latch.7.5 $5.8.0.latch.6.7))
(define-fun $6.6.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $5.8.0.latch.6.7 $5.8.0.latch.2.11))
(define-fun $6.6.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $5.8.0.latch.6.7 $5.8.0.latch.3.13))
(define-fun $6.6.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $5.8.0.latch.4.9))
(define-fun $6.6.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $5.8.0.latch.5.10))
(define-fun $6.6.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $6.6.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $5.8.0.latch.7.5))
(define-fun $6.6.0.age.0 () Real (ite ($active.0 $4.4.0.3) $6.later.0 0.0))
(define-fun $6.6.0.age.1 () Real (ite $4.4.0.3 $6.later.1 0.0))
(define-fun $6.6.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $6.later.2 0.0))
(define-fun $6.6.0.age.4 () Real (ite ($active.4 $initial.1 $6.6.0.4) (ite (and ($active.4 $initial.1 $6.6.0.4) (not ($active.4 $initial.1 $initial.4))) 0.0 $6.later.4) 0.0))
(define-fun $6.6.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9))) 0.0 $6.later.5) 0.0))
(define-fun $6.6.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10))) 0.0 $6.later.6) 0.0))
; time passes
(define-fun $7.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $6.6.0.age.0 0.0) $6.6.0.age.0))
(define-fun $7.later.1 () Real (ite $4.4.0.3 (+ $6.6.0.age.1 0.0) $6.6.0.age.1))
(define-fun $7.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $6.6.0.age.2 0.0) $6.6.0.age.2))
(define-fun $7.later.3 () Real (ite ($active.3 $6.6.0.4) (+ 0.0 0.0) 0.0))
(define-fun $7.later.4 () Real (ite ($active.4 $initial.1 $6.6.0.4) (+ $6.6.0.age.4 0.0) $6.6.0.age.4))
(define-fun $7.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (+ $6.6.0.age.5 0.0) $6.6.0.age.5))
(define-fun $7.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (+ $6.6.0.age.6 0.0) $6.6.0.age.6))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $6.6.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $6.6.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $6.6.0.4) true) (<= (+ 0.0 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $6.6.0.4) true) (<= (+ $6.6.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) true) (<= (+ $6.6.0.age.5 0.0) 3000.0))))))
; 7.7.0: CA-2 take_over
(define-fun $7.7.0.may () Bool (and (not $initial.1) $6.6.0.4))
(define-fun $7.7.0.1 () Bool true)
(define-fun $7.7.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $6.6.0.latch.1.8 $6.6.0.latch.4.9 $6.6.0.latch.6.7 $6.6.0.latch.2.11 $6.6.0.latch.0.6))
(define-fun $7.7.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $6.6.0.latch.1.8 $6.6.0.latch.7.5 $6.6.0.latch.6.7))
(define-fun $7.7.0.latch.2.11 () Bool ($latch.2 $initial.0 $7.7.0.1 $0.0.0.2 $6.6.0.latch.6.7 $6.6.0.latch.2.11))
(define-fun $7.7.0.latch.3.13 () Bool ($latch.3 $initial.0 $7.7.0.1 $0.0.0.2 $6.6.0.latch.6.7 $6.6.0.latch.3.13))
(define-fun $7.7.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $6.6.0.latch.4.9))
(define-fun $7.7.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $6.6.0.latch.5.10))
(define-fun $7.7.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $7.7.0.latch.7.5 () Bool ($latch.7 $initial.0 $7.7.0.1 $6.6.0.latch.7.5))
(define-fun $7.7.0.age.0 () Real (ite ($active.0 $4.4.0.3) $7.later.0 0.0))
(define-fun $7.7.0.age.1 () Real (ite $4.4.0.3 $7.later.1 0.0))
(define-fun $7.7.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $7.later.2 0.0))
(define-fun $7.7.0.age.3 () Real (ite ($active.3 $6.6.0.4) $7.later.3 0.0))
(define-fun $7.7.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9))) 0.0 $7.later.5) 0.0))
(define-fun $7.7.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10))) 0.0 $7.later.6) 0.0))
; time passes
(define-fun $8.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $7.7.0.age.0 0.0) $7.7.0.age.0))
(define-fun $8.later.1 () Real (ite $4.4.0.3 (+ $7.7.0.age.1 0.0) $7.7.0.age.1))
(define-fun $8.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $7.7.0.age.2 0.0) $7.7.0.age.2))
(define-fun $8.later.3 () Real (ite ($active.3 $6.6.0.4) (+ $7.7.0.age.3 0.0) $7.7.0.age.3))
(define-fun $8.later.4 () Real (ite ($active.4 $7.7.0.1 $6.6.0.4) (+ 0.0 0.0) 0.0))
(define-fun $8.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (+ $7.7.0.age.5 0.0) $7.7.0.age.5))
(define-fun $8.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (+ $7.7.0.age.6 0.0) $7.7.0.age.6))
(define-fun $8.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $7.7.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $7.7.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $6.6.0.4) true) (<= (+ $7.7.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $7.7.0.1 $6.6.0.4) true) (<= (+ 0.0 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) true) (<= (+ $7.7.0.age.5 0.0) 3000.0))))))
; 8.9.0: past CA-1 step_down
(define-fun $8.9.0.may () Bool (and (and $0.0.0.2 $initial.0 (not $7.7.0.latch.5.10)) (< 3000.0 $8.later.6)))
(define-fun $8.9.0.10 () Bool true)
(define-fun $8.9.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $7.7.0.latch.1.8 $7.7.0.latch.4.9 $7.7.0.latch.6.7 $7.7.0.latch.2.11 $7.7.0.latch.0.6))
(define-fun $8.9.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $7.7.0.latch.1.8 $7.7.0.latch.7.5 $7.7.0.latch.6.7))
(define-fun $8.9.0.latch.2.11 () Bool ($latch.2 $initial.0 $7.7.0.1 $0.0.0.2 $7.7.0.latch.6.7 $7.7.0.latch.2.11))
(define-fun $8.9.0.latch.3.13 () Bool ($latch.3 $initial.0 $7.7.0.1 $0.0.0.2 $7.7.0.latch.6.7 $7.7.0.latch.3.13))
(define-fun $8.9.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $7.7.0.latch.4.9))
(define-fun $8.9.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $8.9.0.10))
(define-fun $8.9.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $8.9.0.latch.7.5 () Bool ($latch.7 $initial.0 $7.7.0.1 $7.7.0.latch.7.5))
(define-fun $8.9.0.age.0 () Real (ite ($active.0 $4.4.0.3) $8.later.0 0.0))
(define-fun $8.9.0.age.1 () Real (ite $4.4.0.3 $8.later.1 0.0))
(define-fun $8.9.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $8.later.2 0.0))
(define-fun $8.9.0.age.3 () Real (ite ($active.3 $6.6.0.4) $8.later.3 0.0))
(define-fun $8.9.0.age.4 () Real (ite ($active.4 $7.7.0.1 $6.6.0.4) $8.later.4 0.0))
(define-fun $8.9.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $8.9.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $8.9.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9))) 0.0 $8.later.5) 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.2.0.may $2.may-wait $2.4.0.may $3.may-wait $3.4.0.may $4.may-wait $4.4.0.may $5.may-wait $5.8.0.may $6.may-wait $6.6.0.may $7.may-wait $7.7.0.may $8.may-wait $8.9.0.may (and $8.9.0.latch.7.5 (or (not (and $8.9.0.latch.6.7 $8.9.0.latch.1.8)) $8.9.0.latch.5.10) (or (not $8.9.0.latch.0.6) |permit UCA-1|) (or (not (and $8.9.0.latch.6.7 $8.9.0.latch.1.8 $8.9.0.latch.2.11)) |permit UCA-1|) (or (not $initial.12) |permit UCA-2|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-1 on a closed run reaches H-1 and shows no listed pattern but: UCA-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-1| Bool)
(declare-const |permit UCA-2| Bool)
(define-fun $chosen () Bool (not |permit UCA-1|))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|long CA-1 step_down| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool) (|shown UCA-1| Bool)) Bool (or |shown UCA-1| (and |open CA-1 step_down| |counted CA-1 step_down| |long CA-1 step_down| |saw UCA-1| (not (and |Primary.cut_off| |Command.primary|)))))
(define-fun $latch.1 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|counted CA-1 step_down| Bool) (|hazard over| Bool) (|open CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (ite |open CA-1 step_down| |counted CA-1 step_down| (not |hazard over|))))
(define-fun $latch.2 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-1| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-1|))))
(define-fun $latch.3 ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|open CA-1 step_down| Bool) (|saw UCA-2| Bool)) Bool (and |Primary.cut_off| |Command.primary| (or |Command.standby| (and |open CA-1 step_down| |saw UCA-2|))))
(define-fun $latch.4 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |long CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |past CA-1 step_down| |Primary.cut_off| |Command.primary|))
(define-fun $latch.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
(define-fun $latch.7 ((|Command.primary| Bool) (|Command.standby| Bool) (|hazard over| Bool)) Bool (or |hazard over| (and |Command.primary| |Command.standby|)))
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; long CA-1 step_down
(define-fun $active.5 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|long CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |long CA-1 step_down|)))
; past CA-1 step_down
(define-fun $active.6 ((|Command.primary| Bool) (|Primary.cut_off| Bool) (|past CA-1 step_down| Bool)) Bool (and |Primary.cut_off| |Command.primary| (not |past CA-1 step_down|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-1| false) (= |permit UCA-2| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
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
(define-fun $initially () Bool true)
(define-fun $initial.latch.0.6 () Bool ($latch.0 $initial.0 $initial.2 $initial.8 $initial.9 $initial.7 $initial.11 $initial.6))
(define-fun $initial.latch.1.8 () Bool ($latch.1 $initial.0 $initial.2 $initial.8 $initial.5 $initial.7))
(define-fun $initial.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $initial.2 $initial.7 $initial.11))
(define-fun $initial.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $initial.2 $initial.7 $initial.13))
(define-fun $initial.latch.4.9 () Bool ($latch.4 $initial.0 $initial.2 $initial.9))
(define-fun $initial.latch.5.10 () Bool ($latch.5 $initial.0 $initial.2 $initial.10))
(define-fun $initial.latch.6.7 () Bool ($latch.6 $initial.0 $initial.2))
(define-fun $initial.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $initial.5))
; time passes
(define-fun $0.later.0 () Real (ite ($active.0 $initial.3) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.1 () Real (ite $initial.3 (+ 0.0 1000.0) 0.0))
(define-fun $0.later.2 () Real (ite ($active.2 $initial.0 $initial.2) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.3 () Real (ite ($active.3 $initial.4) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.5 () Real (ite ($active.5 $initial.0 $initial.2 $initial.latch.4.9) (+ 0.0 1000.0) 0.0))
(define-fun $0.later.6 () Real (ite ($active.6 $initial.0 $initial.2 $initial.latch.5.10) (+ 0.0 1000.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $initial.3) true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $initial.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ 0.0 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ 0.0 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $initial.2 $initial.latch.4.9) true) (<= (+ 0.0 1000.0) 3000.0))))))
; 0.0.0: Primary.lose_network
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $initial.latch.1.8 $initial.latch.4.9 $initial.latch.6.7 $initial.latch.2.11 $initial.latch.0.6))
(define-fun $0.0.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $initial.latch.1.8 $initial.latch.7.5 $initial.latch.6.7))
(define-fun $0.0.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $initial.latch.6.7 $initial.latch.2.11))
(define-fun $0.0.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $initial.latch.6.7 $initial.latch.3.13))
(define-fun $0.0.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $initial.latch.4.9))
(define-fun $0.0.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $initial.latch.5.10))
(define-fun $0.0.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $0.0.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $initial.latch.7.5))
(define-fun $0.0.0.age.0 () Real (ite ($active.0 $initial.3) $0.later.0 0.0))
(define-fun $0.0.0.age.1 () Real (ite $initial.3 $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (ite (and ($active.2 $initial.0 $0.0.0.2) (not ($active.2 $initial.0 $initial.2))) 0.0 $0.later.2) 0.0))
(define-fun $0.0.0.age.3 () Real (ite ($active.3 $initial.4) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (not ($active.5 $initial.0 $initial.2 $initial.latch.4.9))) 0.0 $0.later.5) 0.0))
(define-fun $0.0.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (not ($active.6 $initial.0 $initial.2 $initial.latch.5.10))) 0.0 $0.later.6) 0.0))
; time passes
(define-fun $1.later.0 () Real (ite ($active.0 $initial.3) (+ $0.0.0.age.0 0.0) $0.0.0.age.0))
(define-fun $1.later.1 () Real (ite $initial.3 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.later.3 () Real (ite ($active.3 $initial.4) (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10) (+ $0.0.0.age.6 0.0) $0.0.0.age.6))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $initial.3) true) (<= (+ $0.0.0.age.0 0.0) 1000.0)) (=> (and $initial.3 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $0.0.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $0.0.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9) true) (<= (+ $0.0.0.age.5 0.0) 3000.0))))))
; 1.2.0: FB-1 report first idle
(define-fun $1.2.0.may () Bool (and $0.0.0.2 (not $initial.3)))
(define-fun $1.2.0.3 () Bool true)
(define-fun $1.2.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $0.0.0.latch.1.8 $0.0.0.latch.4.9 $0.0.0.latch.6.7 $0.0.0.latch.2.11 $0.0.0.latch.0.6))
(define-fun $1.2.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $0.0.0.latch.1.8 $0.0.0.latch.7.5 $0.0.0.latch.6.7))
(define-fun $1.2.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $0.0.0.latch.6.7 $0.0.0.latch.2.11))
(define-fun $1.2.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $0.0.0.latch.6.7 $0.0.0.latch.3.13))
(define-fun $1.2.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $0.0.0.latch.4.9))
(define-fun $1.2.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $0.0.0.latch.5.10))
(define-fun $1.2.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $1.2.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $0.0.0.latch.7.5))
(define-fun $1.2.0.age.1 () Real (ite $1.2.0.3 (ite (and $1.2.0.3 (not $initial.3)) 0.0 $1.later.1) 0.0))
(define-fun $1.2.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $1.later.2 0.0))
(define-fun $1.2.0.age.3 () Real (ite ($active.3 $initial.4) $1.later.3 0.0))
(define-fun $1.2.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $1.later.4 0.0))
(define-fun $1.2.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $0.0.0.latch.4.9))) 0.0 $1.later.5) 0.0))
(define-fun $1.2.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $0.0.0.latch.5.10))) 0.0 $1.later.6) 0.0))
; time passes
(define-fun $2.later.0 () Real (ite ($active.0 $1.2.0.3) (+ 0.0 1000.0) 0.0))
(define-fun $2.later.1 () Real (ite $1.2.0.3 (+ $1.2.0.age.1 1000.0) $1.2.0.age.1))
(define-fun $2.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $1.2.0.age.2 1000.0) $1.2.0.age.2))
(define-fun $2.later.3 () Real (ite ($active.3 $initial.4) (+ $1.2.0.age.3 1000.0) $1.2.0.age.3))
(define-fun $2.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $1.2.0.age.4 1000.0) $1.2.0.age.4))
(define-fun $2.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) (+ $1.2.0.age.5 1000.0) $1.2.0.age.5))
(define-fun $2.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10) (+ $1.2.0.age.6 1000.0) $1.2.0.age.6))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $1.2.0.3) true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.2.0.3 true) (<= (+ $1.2.0.age.1 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $1.2.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $1.2.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9) true) (<= (+ $1.2.0.age.5 1000.0) 3000.0))))))
; 2.4.0: FB-1 report idle
(define-fun $2.4.0.may () Bool (and (and $0.0.0.2 $1.2.0.3) (<= 1000.0 $2.later.1)))
(define-fun $2.4.0.3 () Bool true)
(define-fun $2.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $1.2.0.latch.1.8 $1.2.0.latch.4.9 $1.2.0.latch.6.7 $1.2.0.latch.2.11 $1.2.0.latch.0.6))
(define-fun $2.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $1.2.0.latch.1.8 $1.2.0.latch.7.5 $1.2.0.latch.6.7))
(define-fun $2.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $1.2.0.latch.6.7 $1.2.0.latch.2.11))
(define-fun $2.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $1.2.0.latch.6.7 $1.2.0.latch.3.13))
(define-fun $2.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $1.2.0.latch.4.9))
(define-fun $2.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $1.2.0.latch.5.10))
(define-fun $2.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $2.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $1.2.0.latch.7.5))
(define-fun $2.4.0.age.0 () Real (ite ($active.0 $2.4.0.3) (ite (and ($active.0 $2.4.0.3) (not ($active.0 $1.2.0.3))) 0.0 $2.later.0) 0.0))
(define-fun $2.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $2.later.2 0.0))
(define-fun $2.4.0.age.3 () Real (ite ($active.3 $initial.4) $2.later.3 0.0))
(define-fun $2.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $2.later.4 0.0))
(define-fun $2.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $1.2.0.latch.4.9))) 0.0 $2.later.5) 0.0))
(define-fun $2.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $1.2.0.latch.5.10))) 0.0 $2.later.6) 0.0))
; time passes
(define-fun $3.later.0 () Real (ite ($active.0 $2.4.0.3) (+ $2.4.0.age.0 1000.0) $2.4.0.age.0))
(define-fun $3.later.1 () Real (ite $2.4.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $3.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $2.4.0.age.2 1000.0) $2.4.0.age.2))
(define-fun $3.later.3 () Real (ite ($active.3 $initial.4) (+ $2.4.0.age.3 1000.0) $2.4.0.age.3))
(define-fun $3.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $2.4.0.age.4 1000.0) $2.4.0.age.4))
(define-fun $3.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) (+ $2.4.0.age.5 1000.0) $2.4.0.age.5))
(define-fun $3.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10) (+ $2.4.0.age.6 1000.0) $2.4.0.age.6))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $2.4.0.3) true) (<= (+ $2.4.0.age.0 1000.0) 1000.0)) (=> (and $2.4.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $2.4.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $2.4.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9) true) (<= (+ $2.4.0.age.5 1000.0) 3000.0))))))
; 3.4.0: FB-1 report idle
(define-fun $3.4.0.may () Bool (and (and $0.0.0.2 $2.4.0.3) (<= 1000.0 $3.later.1)))
(define-fun $3.4.0.3 () Bool true)
(define-fun $3.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $2.4.0.latch.1.8 $2.4.0.latch.4.9 $2.4.0.latch.6.7 $2.4.0.latch.2.11 $2.4.0.latch.0.6))
(define-fun $3.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $2.4.0.latch.1.8 $2.4.0.latch.7.5 $2.4.0.latch.6.7))
(define-fun $3.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $2.4.0.latch.6.7 $2.4.0.latch.2.11))
(define-fun $3.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $2.4.0.latch.6.7 $2.4.0.latch.3.13))
(define-fun $3.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $2.4.0.latch.4.9))
(define-fun $3.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $2.4.0.latch.5.10))
(define-fun $3.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $3.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $2.4.0.latch.7.5))
(define-fun $3.4.0.age.0 () Real (ite ($active.0 $3.4.0.3) (ite (and ($active.0 $3.4.0.3) (not ($active.0 $2.4.0.3))) 0.0 $3.later.0) 0.0))
(define-fun $3.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $3.later.2 0.0))
(define-fun $3.4.0.age.3 () Real (ite ($active.3 $initial.4) $3.later.3 0.0))
(define-fun $3.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $3.later.4 0.0))
(define-fun $3.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $2.4.0.latch.4.9))) 0.0 $3.later.5) 0.0))
(define-fun $3.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $2.4.0.latch.5.10))) 0.0 $3.later.6) 0.0))
; time passes
(define-fun $4.later.0 () Real (ite ($active.0 $3.4.0.3) (+ $3.4.0.age.0 1000.0) $3.4.0.age.0))
(define-fun $4.later.1 () Real (ite $3.4.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $4.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $3.4.0.age.2 1000.0) $3.4.0.age.2))
(define-fun $4.later.3 () Real (ite ($active.3 $initial.4) (+ $3.4.0.age.3 1000.0) $3.4.0.age.3))
(define-fun $4.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $3.4.0.age.4 1000.0) $3.4.0.age.4))
(define-fun $4.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) (+ $3.4.0.age.5 1000.0) $3.4.0.age.5))
(define-fun $4.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10) (+ $3.4.0.age.6 1000.0) $3.4.0.age.6))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $3.4.0.3) true) (<= (+ $3.4.0.age.0 1000.0) 1000.0)) (=> (and $3.4.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $3.4.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $3.4.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9) true) (<= (+ $3.4.0.age.5 1000.0) 3000.0))))))
; 4.4.0: FB-1 report idle
(define-fun $4.4.0.may () Bool (and (and $0.0.0.2 $3.4.0.3) (<= 1000.0 $4.later.1)))
(define-fun $4.4.0.3 () Bool true)
(define-fun $4.4.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $3.4.0.latch.1.8 $3.4.0.latch.4.9 $3.4.0.latch.6.7 $3.4.0.latch.2.11 $3.4.0.latch.0.6))
(define-fun $4.4.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $3.4.0.latch.1.8 $3.4.0.latch.7.5 $3.4.0.latch.6.7))
(define-fun $4.4.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $3.4.0.latch.6.7 $3.4.0.latch.2.11))
(define-fun $4.4.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $3.4.0.latch.6.7 $3.4.0.latch.3.13))
(define-fun $4.4.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $3.4.0.latch.4.9))
(define-fun $4.4.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $3.4.0.latch.5.10))
(define-fun $4.4.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $4.4.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $3.4.0.latch.7.5))
(define-fun $4.4.0.age.0 () Real (ite ($active.0 $4.4.0.3) (ite (and ($active.0 $4.4.0.3) (not ($active.0 $3.4.0.3))) 0.0 $4.later.0) 0.0))
(define-fun $4.4.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $4.later.2 0.0))
(define-fun $4.4.0.age.3 () Real (ite ($active.3 $initial.4) $4.later.3 0.0))
(define-fun $4.4.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $4.later.4 0.0))
(define-fun $4.4.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $3.4.0.latch.4.9))) 0.0 $4.later.5) 0.0))
(define-fun $4.4.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $3.4.0.latch.5.10))) 0.0 $4.later.6) 0.0))
; time passes
(define-fun $5.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $4.4.0.age.0 0.0) $4.4.0.age.0))
(define-fun $5.later.1 () Real (ite $4.4.0.3 (+ 0.0 0.0) 0.0))
(define-fun $5.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $4.4.0.age.2 0.0) $4.4.0.age.2))
(define-fun $5.later.3 () Real (ite ($active.3 $initial.4) (+ $4.4.0.age.3 0.0) $4.4.0.age.3))
(define-fun $5.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $4.4.0.age.4 0.0) $4.4.0.age.4))
(define-fun $5.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) (+ $4.4.0.age.5 0.0) $4.4.0.age.5))
(define-fun $5.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10) (+ $4.4.0.age.6 0.0) $4.4.0.age.6))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $4.4.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $4.4.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $4.4.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $4.4.0.latch.4.9) true) (<= (+ $4.4.0.age.5 0.0) 3000.0))))))
; 5.8.0: long CA-1 step_down
(define-fun $5.8.0.may () Bool (and (and $0.0.0.2 $initial.0 (not $4.4.0.latch.4.9)) (<= 3000.0 $5.later.5)))
(define-fun $5.8.0.9 () Bool true)
(define-fun $5.8.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $4.4.0.latch.1.8 $5.8.0.9 $4.4.0.latch.6.7 $4.4.0.latch.2.11 $4.4.0.latch.0.6))
(define-fun $5.8.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $4.4.0.latch.1.8 $4.4.0.latch.7.5 $4.4.0.latch.6.7))
(define-fun $5.8.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $4.4.0.latch.6.7 $4.4.0.latch.2.11))
(define-fun $5.8.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $4.4.0.latch.6.7 $4.4.0.latch.3.13))
(define-fun $5.8.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $5.8.0.9))
(define-fun $5.8.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $4.4.0.latch.5.10))
(define-fun $5.8.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $5.8.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $4.4.0.latch.7.5))
(define-fun $5.8.0.age.0 () Real (ite ($active.0 $4.4.0.3) $5.later.0 0.0))
(define-fun $5.8.0.age.1 () Real (ite $4.4.0.3 $5.later.1 0.0))
(define-fun $5.8.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $5.later.2 0.0))
(define-fun $5.8.0.age.3 () Real (ite ($active.3 $initial.4) $5.later.3 0.0))
(define-fun $5.8.0.age.4 () Real (ite ($active.4 $initial.1 $initial.4) $5.later.4 0.0))
(define-fun $5.8.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $4.4.0.latch.5.10))) 0.0 $5.later.6) 0.0))
; time passes
(define-fun $6.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $5.8.0.age.0 1000.0) $5.8.0.age.0))
(define-fun $6.later.1 () Real (ite $4.4.0.3 (+ $5.8.0.age.1 1000.0) $5.8.0.age.1))
(define-fun $6.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $5.8.0.age.2 1000.0) $5.8.0.age.2))
(define-fun $6.later.3 () Real (ite ($active.3 $initial.4) (+ $5.8.0.age.3 1000.0) $5.8.0.age.3))
(define-fun $6.later.4 () Real (ite ($active.4 $initial.1 $initial.4) (+ $5.8.0.age.4 1000.0) $5.8.0.age.4))
(define-fun $6.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9) (+ 0.0 1000.0) 0.0))
(define-fun $6.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10) (+ $5.8.0.age.6 1000.0) $5.8.0.age.6))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $5.8.0.age.0 1000.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $5.8.0.age.1 1000.0) 1000.0)) (=> (and ($active.3 $initial.4) true) (<= (+ $5.8.0.age.3 1000.0) 5000.0)) (=> (and ($active.4 $initial.1 $initial.4) true) (<= (+ $5.8.0.age.4 1000.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9) true) (<= (+ 0.0 1000.0) 3000.0))))))
; 6.6.0: quiet flag
(define-fun $6.6.0.may () Bool (and (not $initial.4) (<= 5000.0 $6.later.3)))
(define-fun $6.6.0.4 () Bool true)
(define-fun $6.6.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $5.8.0.latch.1.8 $5.8.0.latch.4.9 $5.8.0.latch.6.7 $5.8.0.latch.2.11 $5.8.0.latch.0.6))
(define-fun $6.6.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $5.8.0.latch.1.8 $5.8.0.latch.7.5 $5.8.0.latch.6.7))
(define-fun $6.6.0.latch.2.11 () Bool ($latch.2 $initial.0 $initial.1 $0.0.0.2 $5.8.0.latch.6.7 $5.8.0.latch.2.11))
(define-fun $6.6.0.latch.3.13 () Bool ($latch.3 $initial.0 $initial.1 $0.0.0.2 $5.8.0.latch.6.7 $5.8.0.latch.3.13))
(define-fun $6.6.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $5.8.0.latch.4.9))
(define-fun $6.6.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $5.8.0.latch.5.10))
(define-fun $6.6.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $6.6.0.latch.7.5 () Bool ($latch.7 $initial.0 $initial.1 $5.8.0.latch.7.5))
(define-fun $6.6.0.age.0 () Real (ite ($active.0 $4.4.0.3) $6.later.0 0.0))
(define-fun $6.6.0.age.1 () Real (ite $4.4.0.3 $6.later.1 0.0))
(define-fun $6.6.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $6.later.2 0.0))
(define-fun $6.6.0.age.4 () Real (ite ($active.4 $initial.1 $6.6.0.4) (ite (and ($active.4 $initial.1 $6.6.0.4) (not ($active.4 $initial.1 $initial.4))) 0.0 $6.later.4) 0.0))
(define-fun $6.6.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $5.8.0.latch.4.9))) 0.0 $6.later.5) 0.0))
(define-fun $6.6.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $5.8.0.latch.5.10))) 0.0 $6.later.6) 0.0))
; time passes
(define-fun $7.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $6.6.0.age.0 0.0) $6.6.0.age.0))
(define-fun $7.later.1 () Real (ite $4.4.0.3 (+ $6.6.0.age.1 0.0) $6.6.0.age.1))
(define-fun $7.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $6.6.0.age.2 0.0) $6.6.0.age.2))
(define-fun $7.later.3 () Real (ite ($active.3 $6.6.0.4) (+ 0.0 0.0) 0.0))
(define-fun $7.later.4 () Real (ite ($active.4 $initial.1 $6.6.0.4) (+ $6.6.0.age.4 0.0) $6.6.0.age.4))
(define-fun $7.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) (+ $6.6.0.age.5 0.0) $6.6.0.age.5))
(define-fun $7.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10) (+ $6.6.0.age.6 0.0) $6.6.0.age.6))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $6.6.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $6.6.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $6.6.0.4) true) (<= (+ 0.0 0.0) 5000.0)) (=> (and ($active.4 $initial.1 $6.6.0.4) true) (<= (+ $6.6.0.age.4 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9) true) (<= (+ $6.6.0.age.5 0.0) 3000.0))))))
; 7.7.0: CA-2 take_over
(define-fun $7.7.0.may () Bool (and (not $initial.1) $6.6.0.4))
(define-fun $7.7.0.1 () Bool true)
(define-fun $7.7.0.latch.0.6 () Bool ($latch.0 $initial.0 $0.0.0.2 $6.6.0.latch.1.8 $6.6.0.latch.4.9 $6.6.0.latch.6.7 $6.6.0.latch.2.11 $6.6.0.latch.0.6))
(define-fun $7.7.0.latch.1.8 () Bool ($latch.1 $initial.0 $0.0.0.2 $6.6.0.latch.1.8 $6.6.0.latch.7.5 $6.6.0.latch.6.7))
(define-fun $7.7.0.latch.2.11 () Bool ($latch.2 $initial.0 $7.7.0.1 $0.0.0.2 $6.6.0.latch.6.7 $6.6.0.latch.2.11))
(define-fun $7.7.0.latch.3.13 () Bool ($latch.3 $initial.0 $7.7.0.1 $0.0.0.2 $6.6.0.latch.6.7 $6.6.0.latch.3.13))
(define-fun $7.7.0.latch.4.9 () Bool ($latch.4 $initial.0 $0.0.0.2 $6.6.0.latch.4.9))
(define-fun $7.7.0.latch.5.10 () Bool ($latch.5 $initial.0 $0.0.0.2 $6.6.0.latch.5.10))
(define-fun $7.7.0.latch.6.7 () Bool ($latch.6 $initial.0 $0.0.0.2))
(define-fun $7.7.0.latch.7.5 () Bool ($latch.7 $initial.0 $7.7.0.1 $6.6.0.latch.7.5))
(define-fun $7.7.0.age.0 () Real (ite ($active.0 $4.4.0.3) $7.later.0 0.0))
(define-fun $7.7.0.age.1 () Real (ite $4.4.0.3 $7.later.1 0.0))
(define-fun $7.7.0.age.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) $7.later.2 0.0))
(define-fun $7.7.0.age.3 () Real (ite ($active.3 $6.6.0.4) $7.later.3 0.0))
(define-fun $7.7.0.age.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (ite (and ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (not ($active.5 $initial.0 $0.0.0.2 $6.6.0.latch.4.9))) 0.0 $7.later.5) 0.0))
(define-fun $7.7.0.age.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (ite (and ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (not ($active.6 $initial.0 $0.0.0.2 $6.6.0.latch.5.10))) 0.0 $7.later.6) 0.0))
; time passes
(define-fun $8.later.0 () Real (ite ($active.0 $4.4.0.3) (+ $7.7.0.age.0 0.0) $7.7.0.age.0))
(define-fun $8.later.1 () Real (ite $4.4.0.3 (+ $7.7.0.age.1 0.0) $7.7.0.age.1))
(define-fun $8.later.2 () Real (ite ($active.2 $initial.0 $0.0.0.2) (+ $7.7.0.age.2 0.0) $7.7.0.age.2))
(define-fun $8.later.3 () Real (ite ($active.3 $6.6.0.4) (+ $7.7.0.age.3 0.0) $7.7.0.age.3))
(define-fun $8.later.4 () Real (ite ($active.4 $7.7.0.1 $6.6.0.4) (+ 0.0 0.0) 0.0))
(define-fun $8.later.5 () Real (ite ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) (+ $7.7.0.age.5 0.0) $7.7.0.age.5))
(define-fun $8.later.6 () Real (ite ($active.6 $initial.0 $0.0.0.2 $7.7.0.latch.5.10) (+ $7.7.0.age.6 0.0) $7.7.0.age.6))
(define-fun $8.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and ($active.0 $4.4.0.3) true) (<= (+ $7.7.0.age.0 0.0) 1000.0)) (=> (and $4.4.0.3 true) (<= (+ $7.7.0.age.1 0.0) 1000.0)) (=> (and ($active.3 $6.6.0.4) true) (<= (+ $7.7.0.age.3 0.0) 5000.0)) (=> (and ($active.4 $7.7.0.1 $6.6.0.4) true) (<= (+ 0.0 0.0) 100.0)) (=> (and ($active.5 $initial.0 $0.0.0.2 $7.7.0.latch.4.9) true) (<= (+ $7.7.0.age.5 0.0) 3000.0))))))
; 8.5.0: CA-1 step_down
(define-fun $8.5.0.may () Bool (and $0.0.0.2 $initial.0))
(define-fun $8.5.0.0 () Bool false)
(define-fun $8.5.0.7 () Bool false)
(define-fun $8.5.0.9 () Bool false)
(define-fun $8.5.0.10 () Bool false)
(define-fun $8.5.0.12 () Bool (or $initial.12 (and $7.7.0.latch.6.7 $7.7.0.latch.1.8 $7.7.0.latch.3.13)))
(define-fun $8.5.0.latch.0.6 () Bool ($latch.0 $8.5.0.0 $0.0.0.2 $7.7.0.latch.1.8 $8.5.0.9 $8.5.0.7 $7.7.0.latch.2.11 $7.7.0.latch.0.6))
(define-fun $8.5.0.latch.1.8 () Bool ($latch.1 $8.5.0.0 $0.0.0.2 $7.7.0.latch.1.8 $7.7.0.latch.7.5 $8.5.0.7))
(define-fun $8.5.0.latch.2.11 () Bool ($latch.2 $8.5.0.0 $7.7.0.1 $0.0.0.2 $8.5.0.7 $7.7.0.latch.2.11))
(define-fun $8.5.0.latch.3.13 () Bool ($latch.3 $8.5.0.0 $7.7.0.1 $0.0.0.2 $8.5.0.7 $7.7.0.latch.3.13))
(define-fun $8.5.0.latch.4.9 () Bool ($latch.4 $8.5.0.0 $0.0.0.2 $8.5.0.9))
(define-fun $8.5.0.latch.5.10 () Bool ($latch.5 $8.5.0.0 $0.0.0.2 $8.5.0.10))
(define-fun $8.5.0.latch.6.7 () Bool ($latch.6 $8.5.0.0 $0.0.0.2))
(define-fun $8.5.0.latch.7.5 () Bool ($latch.7 $8.5.0.0 $7.7.0.1 $7.7.0.latch.7.5))
(define-fun $8.5.0.age.0 () Real (ite ($active.0 $4.4.0.3) $8.later.0 0.0))
(define-fun $8.5.0.age.1 () Real (ite $4.4.0.3 $8.later.1 0.0))
(define-fun $8.5.0.age.3 () Real (ite ($active.3 $6.6.0.4) $8.later.3 0.0))
(define-fun $8.5.0.age.4 () Real (ite ($active.4 $7.7.0.1 $6.6.0.4) $8.later.4 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.2.0.may $2.may-wait $2.4.0.may $3.may-wait $3.4.0.may $4.may-wait $4.4.0.may $5.may-wait $5.8.0.may $6.may-wait $6.6.0.may $7.may-wait $7.7.0.may $8.may-wait $8.5.0.may (and $8.5.0.latch.7.5 (or (not (and $8.5.0.latch.6.7 $8.5.0.latch.1.8)) $8.5.0.latch.5.10) (or (not $8.5.0.latch.0.6) |permit UCA-1|) (or (not (and $8.5.0.latch.6.7 $8.5.0.latch.1.8 $8.5.0.latch.2.11)) |permit UCA-1|) (or (not $8.5.0.12) |permit UCA-2|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
