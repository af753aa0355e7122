;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/tutorial/failover.stpa",
;;  "content": "sha256:83ba7da2ad31c4ea81b2260b4685cb741b17b5ec20d60decdf6e165003663c05",
;;  "found by": "Spacer",
;;  "system": "Failover",
;;  "claim": [
;;   "check",
;;   "how long to wait"
;;  ],
;;  "says": "for any silence: H-1 unreachable iff silence > beat + lease",
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
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
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
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
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
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
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
;;      6,
;;      0
;;     ],
;;     [
;;      7,
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
(declare-const silence Real)
(define-fun $chosen () Bool (and (<= 0.0 silence) (<= 0.0 silence) (< 4000.0 silence)))
; what is computed after every firing, in this order
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
(define-fun $invariant ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|FB-1 report has ticked| Bool) (|quiet flag| Bool) (|age:FB-1 report first| Real) (|age:FB-1 report| Real) (|age:CA-1 step_down| Real) (|age:quiet flag| Real) (|age:CA-2 take_over| Real)) Bool (let (($s0 (not |FB-1 report has ticked|))) (let (($s1 (and |Primary.cut_off| |Command.primary|))) (let (($s2 (not |quiet flag|))) (let (($s3 (not |Command.standby|))) (let (($s4 (and $s3 |quiet flag|))) (let (($s5 (not |Command.primary|))) (let (($s6 (* (- 1.0) |age:quiet flag|))) (let (($s7 (not (<= (+ |age:CA-1 step_down| $s6 silence) 3000.0)))) (let (($s8 (+ |age:quiet flag| (* (- 1.0) silence)))) (and (<= 0.0 silence) (< 4000.0 silence) (<= 0.0 |age:FB-1 report first|) (or $s0 (<= |age:FB-1 report first| 0.0)) (or |FB-1 report has ticked| (<= |age:FB-1 report first| 1000.0)) (<= 0.0 |age:FB-1 report|) (or |FB-1 report has ticked| (<= |age:FB-1 report| 0.0)) (or $s0 (<= |age:FB-1 report| 1000.0)) (<= 0.0 |age:CA-1 step_down|) (or $s1 (<= |age:CA-1 step_down| 0.0)) (or (not $s1) (<= |age:CA-1 step_down| 3000.0)) (<= 0.0 |age:quiet flag|) (or $s2 (<= |age:quiet flag| 0.0)) (or |quiet flag| (<= |age:quiet flag| silence)) (<= 0.0 |age:CA-2 take_over|) (or $s4 (<= |age:CA-2 take_over| 0.0)) (or (not $s4) (<= |age:CA-2 take_over| 100.0)) (or $s5 (not |Primary.cut_off|) $s7) (not (<= silence 4000.0)) (or $s2 |FB-1 report has ticked|) (or |FB-1 report has ticked| (not (<= (+ |age:FB-1 report first| $s6 silence) 4000.0))) (or |Primary.cut_off| (not (<= (+ |age:FB-1 report| $s6 silence) 4000.0))) (or $s2 |Primary.cut_off|) (or $s3 $s5) (or $s2 $s5) (or $s5 $s7 (not (<= (- 1000.0) $s8))) (or $s5 (not (<= 0.0 $s8))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Command.primary| () Bool true)
(define-fun |$initial:Command.standby| () Bool false)
(define-fun |$initial:Primary.cut_off| () Bool false)
(define-fun |$initial:FB-1 report has ticked| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:FB-1 report has ticked| |$initial:quiet flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Command.primary| Bool)
(declare-const |Command.standby| Bool)
(declare-const |Primary.cut_off| Bool)
(declare-const |FB-1 report has ticked| Bool)
(declare-const |quiet flag| Bool)
(declare-const |age:FB-1 report first| Real)
(declare-const |age:FB-1 report| Real)
(declare-const |age:CA-1 step_down| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-2 take_over| Real)
(define-fun $holds () Bool ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |FB-1 report has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:FB-1 report first| $delay) |age:FB-1 report first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |FB-1 report has ticked| (+ |age:FB-1 report| $delay) |age:FB-1 report|))
(define-fun $left.1 () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Command.primary| |Primary.cut_off|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-1 step_down| $delay) |age:CA-1 step_down|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Command.standby| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-2 take_over| $delay) |age:CA-2 take_over|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 report first| $delay) 1000.0)) (=> (and |FB-1 report has ticked| true) (<= (+ |age:FB-1 report| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:CA-1 step_down| $delay) 3000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) silence)) (=> (and $now.4 true) (<= (+ |age:CA-2 take_over| $delay) 100.0))))))
; 0.0: Primary.lose_network
(define-fun $0.0.may () Bool (not |Primary.cut_off|))
(define-fun |$0.0:Primary.cut_off| () Bool true)
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |Command.primary| |$0.0:Primary.cut_off|) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Primary.lose_network
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 $0.0.age.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 report first
(define-fun $1.0.may () Bool (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(define-fun |$1.0:FB-1 report has ticked| () Bool true)
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.age.1 () Real (ite (and |$1.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$1.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$1.0:FB-1 report has ticked| |$1.0:quiet flag| 0.0 $1.0.age.1 $left.2 0.0 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: FB-1 report first idle
(define-fun $2.0.may () Bool (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(define-fun |$2.0:FB-1 report has ticked| () Bool true)
(define-fun $2.0.age.1 () Real (ite (and |$2.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
; obligation: consecution of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$2.0:FB-1 report has ticked| |quiet flag| 0.0 $2.0.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: FB-1 report
(define-fun $3.0.may () Bool (and (and (not |Primary.cut_off|) |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$3.0:FB-1 report has ticked| () Bool true)
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$3.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$3.0:FB-1 report has ticked| |$3.0:quiet flag| $3.0.age.0 0.0 $left.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: FB-1 report idle
(define-fun $4.0.may () Bool (and (and |Primary.cut_off| |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$4.0:FB-1 report has ticked| () Bool true)
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |$4.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$4.0:FB-1 report has ticked| |quiet flag| $4.0.age.0 0.0 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-1 step_down
(define-fun $5.0.may () Bool (and |Primary.cut_off| |Command.primary|))
(define-fun |$5.0:Command.primary| () Bool false)
; obligation: consecution of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 0.0 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: quiet flag
(define-fun $6.0.may () Bool (and (not |quiet flag|) (<= silence $later.3)))
(define-fun |$6.0:quiet flag| () Bool true)
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$6.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |$6.0:quiet flag| $left.0 $left.1 $left.2 0.0 $6.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-2 take_over
(define-fun $7.0.may () Bool (and (not |Command.standby|) |quiet flag|))
(define-fun |$7.0:Command.standby| () Bool true)
; obligation: consecution of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.cut_off|) |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| |Command.primary|))
(assert (not ($active.2 |Command.primary| |Primary.cut_off|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Command.standby|) |quiet flag|))
(assert (not ($active.4 |Command.standby| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |Command.primary| |Command.standby|))
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
(declare-const silence Real)
(define-fun $chosen () Bool (and (<= 0.0 silence) (<= 0.0 silence)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< 4000.0 silence))
(define-fun $piece.0 () Bool (and (<= 0.0 silence) (<= silence 1000.0)))
(define-fun $piece.1 () Bool (and (<= 0.0 silence) (<= silence 2000.0)))
(define-fun $piece.2 () Bool (and (<= 1000.0 silence) (<= silence 3000.0)))
(define-fun $piece.3 () Bool (and (<= 2000.0 silence) (<= silence 4000.0)))
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
(define-fun |$0/initial:Command.primary| () Bool true)
(define-fun |$0/initial:Command.standby| () Bool false)
(define-fun |$0/initial:Primary.cut_off| () Bool false)
(define-fun |$0/initial:FB-1 report has ticked| () Bool false)
(define-fun |$0/initial:quiet flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real (ite (<= 0.0 silence) silence 0.0))
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:FB-1 report has ticked|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:FB-1 report has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:FB-1 report has ticked| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Command.primary| |$0/initial:Primary.cut_off|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:quiet flag|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Command.standby| |$0/initial:quiet flag|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/initial:FB-1 report has ticked| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 3000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) silence)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 100.0))))))
; 0/0/6.0: quiet flag
(define-fun |$0/0/6.0.may| () Bool (and (not |$0/initial:quiet flag|) (<= silence |$0/0/later.3|)))
(define-fun |$0/0/6.0:quiet flag| () Bool true)
(define-fun |$0/0/6.0.age.4| () Real (ite (and ($active.4 |$0/initial:Command.standby| |$0/0/6.0:quiet flag|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:FB-1 report has ticked|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:FB-1 report has ticked| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:FB-1 report has ticked| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:Command.primary| |$0/initial:Primary.cut_off|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/6.0:quiet flag|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:Command.standby| |$0/0/6.0:quiet flag|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/6.0.age.4| |$0/1/delay|) |$0/0/6.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 1000.0)) (=> (and |$0/initial:FB-1 report has ticked| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 3000.0)) (=> (and |$0/1/now.3| true) (<= (+ 0.0 |$0/1/delay|) silence)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/6.0.age.4| |$0/1/delay|) 100.0))))))
; 0/1/7.0: CA-2 take_over
(define-fun |$0/1/7.0.may| () Bool (and (not |$0/initial:Command.standby|) |$0/0/6.0:quiet flag|))
(define-fun |$0/1/7.0:Command.standby| () Bool true)
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/6.0.may| |$0/1/may-wait| |$0/1/7.0.may| (and |$0/initial:Command.primary| |$0/1/7.0:Command.standby|))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Command.primary| () Bool true)
(define-fun |$1/initial:Command.standby| () Bool false)
(define-fun |$1/initial:Primary.cut_off| () Bool false)
(define-fun |$1/initial:FB-1 report has ticked| () Bool false)
(define-fun |$1/initial:quiet flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real (let (($s0 (+ silence (- 3000.0)))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:FB-1 report has ticked|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/later.1| () Real (ite |$1/initial:FB-1 report has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/initial:FB-1 report has ticked| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Command.primary| |$1/initial:Primary.cut_off|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:quiet flag|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/now.4| () Bool ($active.4 |$1/initial:Command.standby| |$1/initial:quiet flag|))
(define-fun |$1/0/later.4| () Real (ite |$1/0/now.4| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.4| () Real (ite |$1/0/now.4| |$1/0/later.4| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/initial:FB-1 report has ticked| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 3000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) silence)) (=> (and |$1/0/now.4| true) (<= (+ 0.0 |$1/0/delay|) 100.0))))))
; 1/0/0.0: Primary.lose_network
(define-fun |$1/0/0.0.may| () Bool (not |$1/initial:Primary.cut_off|))
(define-fun |$1/0/0.0:Primary.cut_off| () Bool true)
(define-fun |$1/0/0.0.age.2| () Real (ite (and ($active.2 |$1/initial:Command.primary| |$1/0/0.0:Primary.cut_off|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ silence (- 1000.0)))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:FB-1 report has ticked|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/later.1| () Real (ite |$1/initial:FB-1 report has ticked| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/initial:FB-1 report has ticked| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:Command.primary| |$1/0/0.0:Primary.cut_off|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/0.0.age.2| |$1/1/delay|) |$1/0/0.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/initial:quiet flag|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/left.3| |$1/1/delay|) |$1/0/left.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/now.4| () Bool ($active.4 |$1/initial:Command.standby| |$1/initial:quiet flag|))
(define-fun |$1/1/later.4| () Real (ite |$1/1/now.4| (+ |$1/0/left.4| |$1/1/delay|) |$1/0/left.4|))
(define-fun |$1/1/left.4| () Real (ite |$1/1/now.4| |$1/1/later.4| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) 1000.0)) (=> (and |$1/initial:FB-1 report has ticked| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 1000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/0.0.age.2| |$1/1/delay|) 3000.0)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/left.3| |$1/1/delay|) silence)) (=> (and |$1/1/now.4| true) (<= (+ |$1/0/left.4| |$1/1/delay|) 100.0))))))
; 1/1/2.0: FB-1 report first idle
(define-fun |$1/1/2.0.may| () Bool (and |$1/0/0.0:Primary.cut_off| (not |$1/initial:FB-1 report has ticked|)))
(define-fun |$1/1/2.0:FB-1 report has ticked| () Bool true)
(define-fun |$1/1/2.0.age.1| () Real (ite (and |$1/1/2.0:FB-1 report has ticked| |$1/initial:FB-1 report has ticked|) |$1/1/later.1| 0.0))
(define-fun $time.1.2 () Real (ite (<= $time.1.1 silence) silence $time.1.1))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/2.0:FB-1 report has ticked|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/later.1| () Real (ite |$1/1/2.0:FB-1 report has ticked| (+ |$1/1/2.0.age.1| |$1/2/delay|) |$1/1/2.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/1/2.0:FB-1 report has ticked| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/initial:Command.primary| |$1/0/0.0:Primary.cut_off|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/initial:quiet flag|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/left.3| |$1/2/delay|) |$1/1/left.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/now.4| () Bool ($active.4 |$1/initial:Command.standby| |$1/initial:quiet flag|))
(define-fun |$1/2/later.4| () Real (ite |$1/2/now.4| (+ |$1/1/left.4| |$1/2/delay|) |$1/1/left.4|))
(define-fun |$1/2/left.4| () Real (ite |$1/2/now.4| |$1/2/later.4| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) 1000.0)) (=> (and |$1/1/2.0:FB-1 report has ticked| true) (<= (+ |$1/1/2.0.age.1| |$1/2/delay|) 1000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/left.2| |$1/2/delay|) 3000.0)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/left.3| |$1/2/delay|) silence)) (=> (and |$1/2/now.4| true) (<= (+ |$1/1/left.4| |$1/2/delay|) 100.0))))))
; 1/2/6.0: quiet flag
(define-fun |$1/2/6.0.may| () Bool (and (not |$1/initial:quiet flag|) (<= silence |$1/2/later.3|)))
(define-fun |$1/2/6.0:quiet flag| () Bool true)
(define-fun |$1/2/6.0.age.4| () Real (ite (and ($active.4 |$1/initial:Command.standby| |$1/2/6.0:quiet flag|) |$1/2/now.4|) |$1/2/later.4| 0.0))
(define-fun $time.1.3 () Real $time.1.2)
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/1/2.0:FB-1 report has ticked|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/left.0| |$1/3/delay|) |$1/2/left.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/later.1| () Real (ite |$1/1/2.0:FB-1 report has ticked| (+ |$1/2/left.1| |$1/3/delay|) |$1/2/left.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/1/2.0:FB-1 report has ticked| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/initial:Command.primary| |$1/0/0.0:Primary.cut_off|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/2/6.0:quiet flag|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/now.4| () Bool ($active.4 |$1/initial:Command.standby| |$1/2/6.0:quiet flag|))
(define-fun |$1/3/later.4| () Real (ite |$1/3/now.4| (+ |$1/2/6.0.age.4| |$1/3/delay|) |$1/2/6.0.age.4|))
(define-fun |$1/3/left.4| () Real (ite |$1/3/now.4| |$1/3/later.4| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/left.0| |$1/3/delay|) 1000.0)) (=> (and |$1/1/2.0:FB-1 report has ticked| true) (<= (+ |$1/2/left.1| |$1/3/delay|) 1000.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/left.2| |$1/3/delay|) 3000.0)) (=> (and |$1/3/now.3| true) (<= (+ 0.0 |$1/3/delay|) silence)) (=> (and |$1/3/now.4| true) (<= (+ |$1/2/6.0.age.4| |$1/3/delay|) 100.0))))))
; 1/3/7.0: CA-2 take_over
(define-fun |$1/3/7.0.may| () Bool (and (not |$1/initial:Command.standby|) |$1/2/6.0:quiet flag|))
(define-fun |$1/3/7.0:Command.standby| () Bool true)
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/2.0.may| |$1/2/may-wait| |$1/2/6.0.may| |$1/3/may-wait| |$1/3/7.0.may| (and |$1/initial:Command.primary| |$1/3/7.0:Command.standby|))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Command.primary| () Bool true)
(define-fun |$2/initial:Command.standby| () Bool false)
(define-fun |$2/initial:Primary.cut_off| () Bool false)
(define-fun |$2/initial:FB-1 report has ticked| () Bool false)
(define-fun |$2/initial:quiet flag| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real (let (($s0 (+ silence (- 3000.0)))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:FB-1 report has ticked|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/later.1| () Real (ite |$2/initial:FB-1 report has ticked| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/initial:FB-1 report has ticked| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:Command.primary| |$2/initial:Primary.cut_off|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/now.3| () Bool ($active.3 |$2/initial:quiet flag|))
(define-fun |$2/0/later.3| () Real (ite |$2/0/now.3| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/0/now.3| |$2/0/later.3| 0.0))
(define-fun |$2/0/now.4| () Bool ($active.4 |$2/initial:Command.standby| |$2/initial:quiet flag|))
(define-fun |$2/0/later.4| () Real (ite |$2/0/now.4| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.4| () Real (ite |$2/0/now.4| |$2/0/later.4| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.0| true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and |$2/initial:FB-1 report has ticked| true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 3000.0)) (=> (and |$2/0/now.3| true) (<= (+ 0.0 |$2/0/delay|) silence)) (=> (and |$2/0/now.4| true) (<= (+ 0.0 |$2/0/delay|) 100.0))))))
; 2/0/0.0: Primary.lose_network
(define-fun |$2/0/0.0.may| () Bool (not |$2/initial:Primary.cut_off|))
(define-fun |$2/0/0.0:Primary.cut_off| () Bool true)
(define-fun |$2/0/0.0.age.2| () Real (ite (and ($active.2 |$2/initial:Command.primary| |$2/0/0.0:Primary.cut_off|) |$2/0/now.2|) |$2/0/later.2| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ silence (- 2000.0)))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/initial:FB-1 report has ticked|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/left.0| |$2/1/delay|) |$2/0/left.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/later.1| () Real (ite |$2/initial:FB-1 report has ticked| (+ |$2/0/left.1| |$2/1/delay|) |$2/0/left.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/initial:FB-1 report has ticked| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:Command.primary| |$2/0/0.0:Primary.cut_off|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/0.0.age.2| |$2/1/delay|) |$2/0/0.0.age.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/now.3| () Bool ($active.3 |$2/initial:quiet flag|))
(define-fun |$2/1/later.3| () Real (ite |$2/1/now.3| (+ |$2/0/left.3| |$2/1/delay|) |$2/0/left.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/1/now.3| |$2/1/later.3| 0.0))
(define-fun |$2/1/now.4| () Bool ($active.4 |$2/initial:Command.standby| |$2/initial:quiet flag|))
(define-fun |$2/1/later.4| () Real (ite |$2/1/now.4| (+ |$2/0/left.4| |$2/1/delay|) |$2/0/left.4|))
(define-fun |$2/1/left.4| () Real (ite |$2/1/now.4| |$2/1/later.4| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.0| true) (<= (+ |$2/0/left.0| |$2/1/delay|) 1000.0)) (=> (and |$2/initial:FB-1 report has ticked| true) (<= (+ |$2/0/left.1| |$2/1/delay|) 1000.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/0.0.age.2| |$2/1/delay|) 3000.0)) (=> (and |$2/1/now.3| true) (<= (+ |$2/0/left.3| |$2/1/delay|) silence)) (=> (and |$2/1/now.4| true) (<= (+ |$2/0/left.4| |$2/1/delay|) 100.0))))))
; 2/1/2.0: FB-1 report first idle
(define-fun |$2/1/2.0.may| () Bool (and |$2/0/0.0:Primary.cut_off| (not |$2/initial:FB-1 report has ticked|)))
(define-fun |$2/1/2.0:FB-1 report has ticked| () Bool true)
(define-fun |$2/1/2.0.age.1| () Real (ite (and |$2/1/2.0:FB-1 report has ticked| |$2/initial:FB-1 report has ticked|) |$2/1/later.1| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ $time.2.1 1000.0))) (let (($s1 (+ silence (- 1000.0)))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/1/2.0:FB-1 report has ticked|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/later.1| () Real (ite |$2/1/2.0:FB-1 report has ticked| (+ |$2/1/2.0.age.1| |$2/2/delay|) |$2/1/2.0.age.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/1/2.0:FB-1 report has ticked| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/initial:Command.primary| |$2/0/0.0:Primary.cut_off|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/left.2| |$2/2/delay|) |$2/1/left.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/now.3| () Bool ($active.3 |$2/initial:quiet flag|))
(define-fun |$2/2/later.3| () Real (ite |$2/2/now.3| (+ |$2/1/left.3| |$2/2/delay|) |$2/1/left.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/2/now.3| |$2/2/later.3| 0.0))
(define-fun |$2/2/now.4| () Bool ($active.4 |$2/initial:Command.standby| |$2/initial:quiet flag|))
(define-fun |$2/2/later.4| () Real (ite |$2/2/now.4| (+ |$2/1/left.4| |$2/2/delay|) |$2/1/left.4|))
(define-fun |$2/2/left.4| () Real (ite |$2/2/now.4| |$2/2/later.4| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.0| true) (<= (+ 0.0 |$2/2/delay|) 1000.0)) (=> (and |$2/1/2.0:FB-1 report has ticked| true) (<= (+ |$2/1/2.0.age.1| |$2/2/delay|) 1000.0)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/left.2| |$2/2/delay|) 3000.0)) (=> (and |$2/2/now.3| true) (<= (+ |$2/1/left.3| |$2/2/delay|) silence)) (=> (and |$2/2/now.4| true) (<= (+ |$2/1/left.4| |$2/2/delay|) 100.0))))))
; 2/2/4.0: FB-1 report idle
(define-fun |$2/2/4.0.may| () Bool (and (and |$2/0/0.0:Primary.cut_off| |$2/1/2.0:FB-1 report has ticked|) (<= 1000.0 |$2/2/later.1|)))
(define-fun |$2/2/4.0:FB-1 report has ticked| () Bool true)
(define-fun |$2/2/4.0.age.0| () Real (ite (and ($active.0 |$2/2/4.0:FB-1 report has ticked|) |$2/2/now.0|) |$2/2/later.0| 0.0))
(define-fun $time.2.3 () Real (ite (<= $time.2.2 silence) silence $time.2.2))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/now.0| () Bool ($active.0 |$2/2/4.0:FB-1 report has ticked|))
(define-fun |$2/3/later.0| () Real (ite |$2/3/now.0| (+ |$2/2/4.0.age.0| |$2/3/delay|) |$2/2/4.0.age.0|))
(define-fun |$2/3/left.0| () Real (ite |$2/3/now.0| |$2/3/later.0| 0.0))
(define-fun |$2/3/later.1| () Real (ite |$2/2/4.0:FB-1 report has ticked| (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.1| () Real (ite |$2/2/4.0:FB-1 report has ticked| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/initial:Command.primary| |$2/0/0.0:Primary.cut_off|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/now.3| () Bool ($active.3 |$2/initial:quiet flag|))
(define-fun |$2/3/later.3| () Real (ite |$2/3/now.3| (+ |$2/2/left.3| |$2/3/delay|) |$2/2/left.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/3/now.3| |$2/3/later.3| 0.0))
(define-fun |$2/3/now.4| () Bool ($active.4 |$2/initial:Command.standby| |$2/initial:quiet flag|))
(define-fun |$2/3/later.4| () Real (ite |$2/3/now.4| (+ |$2/2/left.4| |$2/3/delay|) |$2/2/left.4|))
(define-fun |$2/3/left.4| () Real (ite |$2/3/now.4| |$2/3/later.4| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.0| true) (<= (+ |$2/2/4.0.age.0| |$2/3/delay|) 1000.0)) (=> (and |$2/2/4.0:FB-1 report has ticked| true) (<= (+ 0.0 |$2/3/delay|) 1000.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/left.2| |$2/3/delay|) 3000.0)) (=> (and |$2/3/now.3| true) (<= (+ |$2/2/left.3| |$2/3/delay|) silence)) (=> (and |$2/3/now.4| true) (<= (+ |$2/2/left.4| |$2/3/delay|) 100.0))))))
; 2/3/6.0: quiet flag
(define-fun |$2/3/6.0.may| () Bool (and (not |$2/initial:quiet flag|) (<= silence |$2/3/later.3|)))
(define-fun |$2/3/6.0:quiet flag| () Bool true)
(define-fun |$2/3/6.0.age.4| () Real (ite (and ($active.4 |$2/initial:Command.standby| |$2/3/6.0:quiet flag|) |$2/3/now.4|) |$2/3/later.4| 0.0))
(define-fun $time.2.4 () Real $time.2.3)
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/now.0| () Bool ($active.0 |$2/2/4.0:FB-1 report has ticked|))
(define-fun |$2/4/later.0| () Real (ite |$2/4/now.0| (+ |$2/3/left.0| |$2/4/delay|) |$2/3/left.0|))
(define-fun |$2/4/left.0| () Real (ite |$2/4/now.0| |$2/4/later.0| 0.0))
(define-fun |$2/4/later.1| () Real (ite |$2/2/4.0:FB-1 report has ticked| (+ |$2/3/left.1| |$2/4/delay|) |$2/3/left.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/2/4.0:FB-1 report has ticked| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/initial:Command.primary| |$2/0/0.0:Primary.cut_off|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/left.2| |$2/4/delay|) |$2/3/left.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/now.3| () Bool ($active.3 |$2/3/6.0:quiet flag|))
(define-fun |$2/4/later.3| () Real (ite |$2/4/now.3| (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.3| () Real (ite |$2/4/now.3| |$2/4/later.3| 0.0))
(define-fun |$2/4/now.4| () Bool ($active.4 |$2/initial:Command.standby| |$2/3/6.0:quiet flag|))
(define-fun |$2/4/later.4| () Real (ite |$2/4/now.4| (+ |$2/3/6.0.age.4| |$2/4/delay|) |$2/3/6.0.age.4|))
(define-fun |$2/4/left.4| () Real (ite |$2/4/now.4| |$2/4/later.4| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.0| true) (<= (+ |$2/3/left.0| |$2/4/delay|) 1000.0)) (=> (and |$2/2/4.0:FB-1 report has ticked| true) (<= (+ |$2/3/left.1| |$2/4/delay|) 1000.0)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/left.2| |$2/4/delay|) 3000.0)) (=> (and |$2/4/now.3| true) (<= (+ 0.0 |$2/4/delay|) silence)) (=> (and |$2/4/now.4| true) (<= (+ |$2/3/6.0.age.4| |$2/4/delay|) 100.0))))))
; 2/4/7.0: CA-2 take_over
(define-fun |$2/4/7.0.may| () Bool (and (not |$2/initial:Command.standby|) |$2/3/6.0:quiet flag|))
(define-fun |$2/4/7.0:Command.standby| () Bool true)
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/0.0.may| |$2/1/may-wait| |$2/1/2.0.may| |$2/2/may-wait| |$2/2/4.0.may| |$2/3/may-wait| |$2/3/6.0.may| |$2/4/may-wait| |$2/4/7.0.may| (and |$2/initial:Command.primary| |$2/4/7.0:Command.standby|))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:Command.primary| () Bool true)
(define-fun |$3/initial:Command.standby| () Bool false)
(define-fun |$3/initial:Primary.cut_off| () Bool false)
(define-fun |$3/initial:FB-1 report has ticked| () Bool false)
(define-fun |$3/initial:quiet flag| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun $time.3.0 () Real (let (($s0 (+ silence (- 3000.0)))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/now.0| () Bool ($active.0 |$3/initial:FB-1 report has ticked|))
(define-fun |$3/0/later.0| () Real (ite |$3/0/now.0| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real (ite |$3/0/now.0| |$3/0/later.0| 0.0))
(define-fun |$3/0/later.1| () Real (ite |$3/initial:FB-1 report has ticked| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/initial:FB-1 report has ticked| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/initial:Primary.cut_off|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/now.3| () Bool ($active.3 |$3/initial:quiet flag|))
(define-fun |$3/0/later.3| () Real (ite |$3/0/now.3| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.3| () Real (ite |$3/0/now.3| |$3/0/later.3| 0.0))
(define-fun |$3/0/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/initial:quiet flag|))
(define-fun |$3/0/later.4| () Real (ite |$3/0/now.4| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.4| () Real (ite |$3/0/now.4| |$3/0/later.4| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.0| true) (<= (+ 0.0 |$3/0/delay|) 1000.0)) (=> (and |$3/initial:FB-1 report has ticked| true) (<= (+ 0.0 |$3/0/delay|) 1000.0)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) 3000.0)) (=> (and |$3/0/now.3| true) (<= (+ 0.0 |$3/0/delay|) silence)) (=> (and |$3/0/now.4| true) (<= (+ 0.0 |$3/0/delay|) 100.0))))))
; 3/0/0.0: Primary.lose_network
(define-fun |$3/0/0.0.may| () Bool (not |$3/initial:Primary.cut_off|))
(define-fun |$3/0/0.0:Primary.cut_off| () Bool true)
(define-fun |$3/0/0.0.age.2| () Real (ite (and ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|) |$3/0/now.2|) |$3/0/later.2| 0.0))
(define-fun $time.3.1 () Real (let (($s0 (+ silence (- 3000.0)))) (ite (<= $time.3.0 $s0) $s0 $time.3.0)))
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/now.0| () Bool ($active.0 |$3/initial:FB-1 report has ticked|))
(define-fun |$3/1/later.0| () Real (ite |$3/1/now.0| (+ |$3/0/left.0| |$3/1/delay|) |$3/0/left.0|))
(define-fun |$3/1/left.0| () Real (ite |$3/1/now.0| |$3/1/later.0| 0.0))
(define-fun |$3/1/later.1| () Real (ite |$3/initial:FB-1 report has ticked| (+ |$3/0/left.1| |$3/1/delay|) |$3/0/left.1|))
(define-fun |$3/1/left.1| () Real (ite |$3/initial:FB-1 report has ticked| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/0.0.age.2| |$3/1/delay|) |$3/0/0.0.age.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/now.3| () Bool ($active.3 |$3/initial:quiet flag|))
(define-fun |$3/1/later.3| () Real (ite |$3/1/now.3| (+ |$3/0/left.3| |$3/1/delay|) |$3/0/left.3|))
(define-fun |$3/1/left.3| () Real (ite |$3/1/now.3| |$3/1/later.3| 0.0))
(define-fun |$3/1/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/initial:quiet flag|))
(define-fun |$3/1/later.4| () Real (ite |$3/1/now.4| (+ |$3/0/left.4| |$3/1/delay|) |$3/0/left.4|))
(define-fun |$3/1/left.4| () Real (ite |$3/1/now.4| |$3/1/later.4| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.0| true) (<= (+ |$3/0/left.0| |$3/1/delay|) 1000.0)) (=> (and |$3/initial:FB-1 report has ticked| true) (<= (+ |$3/0/left.1| |$3/1/delay|) 1000.0)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/0.0.age.2| |$3/1/delay|) 3000.0)) (=> (and |$3/1/now.3| true) (<= (+ |$3/0/left.3| |$3/1/delay|) silence)) (=> (and |$3/1/now.4| true) (<= (+ |$3/0/left.4| |$3/1/delay|) 100.0))))))
; 3/1/2.0: FB-1 report first idle
(define-fun |$3/1/2.0.may| () Bool (and |$3/0/0.0:Primary.cut_off| (not |$3/initial:FB-1 report has ticked|)))
(define-fun |$3/1/2.0:FB-1 report has ticked| () Bool true)
(define-fun |$3/1/2.0.age.1| () Real (ite (and |$3/1/2.0:FB-1 report has ticked| |$3/initial:FB-1 report has ticked|) |$3/1/later.1| 0.0))
(define-fun $time.3.2 () Real (let (($s0 (+ $time.3.1 1000.0))) (let (($s1 (+ silence (- 2000.0)))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/now.0| () Bool ($active.0 |$3/1/2.0:FB-1 report has ticked|))
(define-fun |$3/2/later.0| () Real (ite |$3/2/now.0| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.0| () Real (ite |$3/2/now.0| |$3/2/later.0| 0.0))
(define-fun |$3/2/later.1| () Real (ite |$3/1/2.0:FB-1 report has ticked| (+ |$3/1/2.0.age.1| |$3/2/delay|) |$3/1/2.0.age.1|))
(define-fun |$3/2/left.1| () Real (ite |$3/1/2.0:FB-1 report has ticked| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ |$3/1/left.2| |$3/2/delay|) |$3/1/left.2|))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/now.3| () Bool ($active.3 |$3/initial:quiet flag|))
(define-fun |$3/2/later.3| () Real (ite |$3/2/now.3| (+ |$3/1/left.3| |$3/2/delay|) |$3/1/left.3|))
(define-fun |$3/2/left.3| () Real (ite |$3/2/now.3| |$3/2/later.3| 0.0))
(define-fun |$3/2/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/initial:quiet flag|))
(define-fun |$3/2/later.4| () Real (ite |$3/2/now.4| (+ |$3/1/left.4| |$3/2/delay|) |$3/1/left.4|))
(define-fun |$3/2/left.4| () Real (ite |$3/2/now.4| |$3/2/later.4| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.0| true) (<= (+ 0.0 |$3/2/delay|) 1000.0)) (=> (and |$3/1/2.0:FB-1 report has ticked| true) (<= (+ |$3/1/2.0.age.1| |$3/2/delay|) 1000.0)) (=> (and |$3/2/now.2| true) (<= (+ |$3/1/left.2| |$3/2/delay|) 3000.0)) (=> (and |$3/2/now.3| true) (<= (+ |$3/1/left.3| |$3/2/delay|) silence)) (=> (and |$3/2/now.4| true) (<= (+ |$3/1/left.4| |$3/2/delay|) 100.0))))))
; 3/2/4.0: FB-1 report idle
(define-fun |$3/2/4.0.may| () Bool (and (and |$3/0/0.0:Primary.cut_off| |$3/1/2.0:FB-1 report has ticked|) (<= 1000.0 |$3/2/later.1|)))
(define-fun |$3/2/4.0:FB-1 report has ticked| () Bool true)
(define-fun |$3/2/4.0.age.0| () Real (ite (and ($active.0 |$3/2/4.0:FB-1 report has ticked|) |$3/2/now.0|) |$3/2/later.0| 0.0))
(define-fun $time.3.3 () Real (let (($s0 (+ $time.3.2 1000.0))) (let (($s1 (+ silence (- 1000.0)))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/now.0| () Bool ($active.0 |$3/2/4.0:FB-1 report has ticked|))
(define-fun |$3/3/later.0| () Real (ite |$3/3/now.0| (+ |$3/2/4.0.age.0| |$3/3/delay|) |$3/2/4.0.age.0|))
(define-fun |$3/3/left.0| () Real (ite |$3/3/now.0| |$3/3/later.0| 0.0))
(define-fun |$3/3/later.1| () Real (ite |$3/2/4.0:FB-1 report has ticked| (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.1| () Real (ite |$3/2/4.0:FB-1 report has ticked| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ |$3/2/left.2| |$3/3/delay|) |$3/2/left.2|))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/now.3| () Bool ($active.3 |$3/initial:quiet flag|))
(define-fun |$3/3/later.3| () Real (ite |$3/3/now.3| (+ |$3/2/left.3| |$3/3/delay|) |$3/2/left.3|))
(define-fun |$3/3/left.3| () Real (ite |$3/3/now.3| |$3/3/later.3| 0.0))
(define-fun |$3/3/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/initial:quiet flag|))
(define-fun |$3/3/later.4| () Real (ite |$3/3/now.4| (+ |$3/2/left.4| |$3/3/delay|) |$3/2/left.4|))
(define-fun |$3/3/left.4| () Real (ite |$3/3/now.4| |$3/3/later.4| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.0| true) (<= (+ |$3/2/4.0.age.0| |$3/3/delay|) 1000.0)) (=> (and |$3/2/4.0:FB-1 report has ticked| true) (<= (+ 0.0 |$3/3/delay|) 1000.0)) (=> (and |$3/3/now.2| true) (<= (+ |$3/2/left.2| |$3/3/delay|) 3000.0)) (=> (and |$3/3/now.3| true) (<= (+ |$3/2/left.3| |$3/3/delay|) silence)) (=> (and |$3/3/now.4| true) (<= (+ |$3/2/left.4| |$3/3/delay|) 100.0))))))
; 3/3/4.0: FB-1 report idle
(define-fun |$3/3/4.0.may| () Bool (and (and |$3/0/0.0:Primary.cut_off| |$3/2/4.0:FB-1 report has ticked|) (<= 1000.0 |$3/3/later.1|)))
(define-fun |$3/3/4.0:FB-1 report has ticked| () Bool true)
(define-fun |$3/3/4.0.age.0| () Real (ite (and ($active.0 |$3/3/4.0:FB-1 report has ticked|) |$3/3/now.0|) |$3/3/later.0| 0.0))
(define-fun $time.3.4 () Real (ite (<= $time.3.3 silence) silence $time.3.3))
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/now.0| () Bool ($active.0 |$3/3/4.0:FB-1 report has ticked|))
(define-fun |$3/4/later.0| () Real (ite |$3/4/now.0| (+ |$3/3/4.0.age.0| |$3/4/delay|) |$3/3/4.0.age.0|))
(define-fun |$3/4/left.0| () Real (ite |$3/4/now.0| |$3/4/later.0| 0.0))
(define-fun |$3/4/later.1| () Real (ite |$3/3/4.0:FB-1 report has ticked| (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/left.1| () Real (ite |$3/3/4.0:FB-1 report has ticked| |$3/4/later.1| 0.0))
(define-fun |$3/4/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|))
(define-fun |$3/4/later.2| () Real (ite |$3/4/now.2| (+ |$3/3/left.2| |$3/4/delay|) |$3/3/left.2|))
(define-fun |$3/4/left.2| () Real (ite |$3/4/now.2| |$3/4/later.2| 0.0))
(define-fun |$3/4/now.3| () Bool ($active.3 |$3/initial:quiet flag|))
(define-fun |$3/4/later.3| () Real (ite |$3/4/now.3| (+ |$3/3/left.3| |$3/4/delay|) |$3/3/left.3|))
(define-fun |$3/4/left.3| () Real (ite |$3/4/now.3| |$3/4/later.3| 0.0))
(define-fun |$3/4/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/initial:quiet flag|))
(define-fun |$3/4/later.4| () Real (ite |$3/4/now.4| (+ |$3/3/left.4| |$3/4/delay|) |$3/3/left.4|))
(define-fun |$3/4/left.4| () Real (ite |$3/4/now.4| |$3/4/later.4| 0.0))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and |$3/4/now.0| true) (<= (+ |$3/3/4.0.age.0| |$3/4/delay|) 1000.0)) (=> (and |$3/3/4.0:FB-1 report has ticked| true) (<= (+ 0.0 |$3/4/delay|) 1000.0)) (=> (and |$3/4/now.2| true) (<= (+ |$3/3/left.2| |$3/4/delay|) 3000.0)) (=> (and |$3/4/now.3| true) (<= (+ |$3/3/left.3| |$3/4/delay|) silence)) (=> (and |$3/4/now.4| true) (<= (+ |$3/3/left.4| |$3/4/delay|) 100.0))))))
; 3/4/6.0: quiet flag
(define-fun |$3/4/6.0.may| () Bool (and (not |$3/initial:quiet flag|) (<= silence |$3/4/later.3|)))
(define-fun |$3/4/6.0:quiet flag| () Bool true)
(define-fun |$3/4/6.0.age.4| () Real (ite (and ($active.4 |$3/initial:Command.standby| |$3/4/6.0:quiet flag|) |$3/4/now.4|) |$3/4/later.4| 0.0))
(define-fun $time.3.5 () Real $time.3.4)
(define-fun |$3/5/delay| () Real (- $time.3.5 $time.3.4))
; time passes
(define-fun |$3/5/now.0| () Bool ($active.0 |$3/3/4.0:FB-1 report has ticked|))
(define-fun |$3/5/later.0| () Real (ite |$3/5/now.0| (+ |$3/4/left.0| |$3/5/delay|) |$3/4/left.0|))
(define-fun |$3/5/left.0| () Real (ite |$3/5/now.0| |$3/5/later.0| 0.0))
(define-fun |$3/5/later.1| () Real (ite |$3/3/4.0:FB-1 report has ticked| (+ |$3/4/left.1| |$3/5/delay|) |$3/4/left.1|))
(define-fun |$3/5/left.1| () Real (ite |$3/3/4.0:FB-1 report has ticked| |$3/5/later.1| 0.0))
(define-fun |$3/5/now.2| () Bool ($active.2 |$3/initial:Command.primary| |$3/0/0.0:Primary.cut_off|))
(define-fun |$3/5/later.2| () Real (ite |$3/5/now.2| (+ |$3/4/left.2| |$3/5/delay|) |$3/4/left.2|))
(define-fun |$3/5/left.2| () Real (ite |$3/5/now.2| |$3/5/later.2| 0.0))
(define-fun |$3/5/now.3| () Bool ($active.3 |$3/4/6.0:quiet flag|))
(define-fun |$3/5/later.3| () Real (ite |$3/5/now.3| (+ 0.0 |$3/5/delay|) 0.0))
(define-fun |$3/5/left.3| () Real (ite |$3/5/now.3| |$3/5/later.3| 0.0))
(define-fun |$3/5/now.4| () Bool ($active.4 |$3/initial:Command.standby| |$3/4/6.0:quiet flag|))
(define-fun |$3/5/later.4| () Real (ite |$3/5/now.4| (+ |$3/4/6.0.age.4| |$3/5/delay|) |$3/4/6.0.age.4|))
(define-fun |$3/5/left.4| () Real (ite |$3/5/now.4| |$3/5/later.4| 0.0))
(define-fun |$3/5/may-wait| () Bool (and (<= 0.0 |$3/5/delay|) (or (= |$3/5/delay| 0.0) (and (=> (and |$3/5/now.0| true) (<= (+ |$3/4/left.0| |$3/5/delay|) 1000.0)) (=> (and |$3/3/4.0:FB-1 report has ticked| true) (<= (+ |$3/4/left.1| |$3/5/delay|) 1000.0)) (=> (and |$3/5/now.2| true) (<= (+ |$3/4/left.2| |$3/5/delay|) 3000.0)) (=> (and |$3/5/now.3| true) (<= (+ 0.0 |$3/5/delay|) silence)) (=> (and |$3/5/now.4| true) (<= (+ |$3/4/6.0.age.4| |$3/5/delay|) 100.0))))))
; 3/5/7.0: CA-2 take_over
(define-fun |$3/5/7.0.may| () Bool (and (not |$3/initial:Command.standby|) |$3/4/6.0:quiet flag|))
(define-fun |$3/5/7.0:Command.standby| () Bool true)
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/0.0.may| |$3/1/may-wait| |$3/1/2.0.may| |$3/2/may-wait| |$3/2/4.0.may| |$3/3/may-wait| |$3/3/4.0.may| |$3/4/may-wait| |$3/4/6.0.may| |$3/5/may-wait| |$3/5/7.0.may| (and |$3/initial:Command.primary| |$3/5/7.0:Command.standby|))))
(set-info :status unsat)
(check-sat)
(pop 1)
