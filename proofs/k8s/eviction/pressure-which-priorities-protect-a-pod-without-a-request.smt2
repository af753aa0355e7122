;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "Spacer",
;;  "system": "Eviction",
;;  "claim": [
;;   "check",
;;   "pressure, which priorities protect a pod without a request"
;;  ],
;;  "says": "with steady_request = 0, for any steady_priority, leak_priority: H-3 unreachable iff steady_priority > leak_priority",
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
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
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
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
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
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable where the condition of `iff` holds
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const steady_priority Int)
(declare-const leak_priority Int)
(define-fun $chosen () Bool (< leak_priority steady_priority))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (not |CA-4 evict has ticked|))) (let (($s2 (not (<= 8 |Pressed.leaked|)))) (let (($s3 (* (- 1.0) |age:Pressed.leak|))) (let (($s4 (<= (+ |age:Pressed.leak| (* (- 1.0) |age:Pressed.out_of_memory|)) 0.0))) (and (not |Pressed.scored|) (< leak_priority steady_priority) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-4 evict first|) (or $s1 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s1 (<= |age:CA-4 evict| 10000.0)) (or $s2 (<= 0.0 (+ |age:CA-4 evict| $s3))) (not |Pressed.serving_ended|) (not (<= 0 (+ leak_priority (* (- 1) steady_priority)))) (not (<= 9 |Pressed.leaked|)) (or |CA-4 evict has ticked| $s4) (or $s2 $s4) (or |CA-4 evict has ticked| (not (<= 1 |Pressed.leaked|))) (or |CA-4 evict has ticked| (not (<= (+ |age:CA-4 evict first| $s3) (- 5000.0)))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(define-fun $holds () Bool ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-4 evict first| |age:CA-4 evict|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:Pressed.leak| $delay) |age:Pressed.leak|))
(define-fun $left.0 () Real $later.0)
(define-fun $now.1 () Bool ($active.1 |Pressed.leaked| |Pressed.serving_ended|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pressed.out_of_memory| $delay) |age:Pressed.out_of_memory|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |CA-4 evict has ticked|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-4 evict first| $delay) |age:CA-4 evict first|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |CA-4 evict has ticked| (+ |age:CA-4 evict| $delay) |age:CA-4 evict|))
(define-fun $left.3 () Real (ite |CA-4 evict has ticked| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 15000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| 0.0 $0.0.age.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 12))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 12)) |Pressed.leaked| 0))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $left.0 0.0 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-4 evict first
(define-fun $2.0.may () Bool (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$2.0:Pressed.serving_ended| () Bool (let (($s0 (< 0 |Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |Pressed.leaked| 12))))))))))
(define-fun |$2.0:Pressed.leaked| () Int (let (($s0 (< 0 |Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (ite (and (not |Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |Pressed.leaked| 12)))))) |Pressed.leaked| 0))))
(define-fun |$2.0:CA-4 evict has ticked| () Bool true)
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:Pressed.leaked| |$2.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and |$2.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.3 0.0))
; obligation: consecution of 2.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Pressed.leaked| |$2.0:Pressed.serving_ended| |Pressed.scored| |$2.0:CA-4 evict has ticked| $left.0 $2.0.age.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first idle
(define-fun $3.0.may () Bool (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun $3.0.age.3 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.3 0.0))
; obligation: consecution of 3.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict
(define-fun $4.0.may () Bool (and (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.3)))
(define-fun |$4.0:Pressed.serving_ended| () Bool (let (($s0 (< 0 |Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |Pressed.leaked| 12))))))))))
(define-fun |$4.0:Pressed.leaked| () Int (let (($s0 (< 0 |Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (ite (and (not |Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |Pressed.leaked| 12)))))) |Pressed.leaked| 0))))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |$4.0:Pressed.leaked| |$4.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:CA-4 evict has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pressed.leaked| |$4.0:Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $left.0 $4.0.age.1 $4.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict idle
(define-fun $5.0.may () Bool (and (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|) (<= 10000.0 $later.3)))
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:CA-4 evict has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 5.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $left.0 $left.1 $5.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(assert (not ($active.1 |Pressed.leaked| |Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(assert (not ($active.2 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) (not |CA-4 evict has ticked|)))
(assert (not ($active.2 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Pressed.serving_ended|)
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
(declare-const steady_priority Int)
(declare-const leak_priority Int)
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< leak_priority steady_priority))
(define-fun $piece.0 () Bool (let (($s0 (to_real steady_priority))) (let (($s1 (to_real leak_priority))) (and (<= $s0 $s1) (<= $s1 $s0)))))
(define-fun $piece.1 () Bool (< (to_real steady_priority) (to_real leak_priority)))
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
(define-fun |$0/initial:Pressed.leaked| () Int 0)
(define-fun |$0/initial:Pressed.serving_ended| () Bool false)
(define-fun |$0/initial:Pressed.scored| () Bool false)
(define-fun |$0/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 10000.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite true (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real |$0/0/later.0|)
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 10.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/0/delay|) 10000.0))))))
; 0/0/3.0: CA-4 evict first idle
(define-fun |$0/0/3.0.may| () Bool (and (not (< 20 (+ |$0/initial:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) (not |$0/initial:CA-4 evict has ticked|)))
(define-fun |$0/0/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/0/3.0.age.3| () Real (ite (and |$0/0/3.0:CA-4 evict has ticked| |$0/initial:CA-4 evict has ticked|) |$0/0/later.3| 0.0))
(define-fun $time.0.1 () Real (ite (<= $time.0.0 15000.0) 15000.0 $time.0.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite true (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real |$0/1/later.0|)
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/3.0:CA-4 evict has ticked|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/later.3| () Real (ite |$0/0/3.0:CA-4 evict has ticked| (+ |$0/0/3.0.age.3| |$0/1/delay|) |$0/0/3.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/0/3.0:CA-4 evict has ticked| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 10.0)) (=> (and |$0/1/now.2| true) (<= (+ 0.0 |$0/1/delay|) 10000.0)) (=> (and |$0/0/3.0:CA-4 evict has ticked| true) (<= (+ |$0/0/3.0.age.3| |$0/1/delay|) 10000.0))))))
; 0/1/0.0: Pressed.leak
(define-fun |$0/1/0.0.may| () Bool (<= 15000.0 |$0/1/later.0|))
(define-fun |$0/1/0.0:Pressed.leaked| () Int (+ |$0/initial:Pressed.leaked| 1))
(define-fun |$0/1/0.0.age.1| () Real (ite (and ($active.1 |$0/1/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.1 5000.0))) (let (($s1 (+ $time.0.0 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite true (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real |$0/2/later.0|)
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/1/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/0.0.age.1| |$0/2/delay|) |$0/1/0.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/0/3.0:CA-4 evict has ticked|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/later.3| () Real (ite |$0/0/3.0:CA-4 evict has ticked| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/0/3.0:CA-4 evict has ticked| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/0.0.age.1| |$0/2/delay|) 10.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) 10000.0)) (=> (and |$0/0/3.0:CA-4 evict has ticked| true) (<= (+ |$0/1/left.3| |$0/2/delay|) 10000.0))))))
; 0/2/5.0: CA-4 evict idle
(define-fun |$0/2/5.0.may| () Bool (and (and (not (< 20 (+ |$0/1/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/0/3.0:CA-4 evict has ticked|) (<= 10000.0 |$0/2/later.3|)))
(define-fun |$0/2/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/2/5.0.age.2| () Real (ite (and ($active.2 |$0/2/5.0:CA-4 evict has ticked|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.1 15000.0))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/later.0| () Real (ite true (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real |$0/3/later.0|)
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/1/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/5.0:CA-4 evict has ticked|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/5.0.age.2| |$0/3/delay|) |$0/2/5.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/later.3| () Real (ite |$0/2/5.0:CA-4 evict has ticked| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.3| () Real (ite |$0/2/5.0:CA-4 evict has ticked| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 10.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/5.0.age.2| |$0/3/delay|) 10000.0)) (=> (and |$0/2/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/3/delay|) 10000.0))))))
; 0/3/0.0: Pressed.leak
(define-fun |$0/3/0.0.may| () Bool (<= 15000.0 |$0/3/later.0|))
(define-fun |$0/3/0.0:Pressed.leaked| () Int (+ |$0/1/0.0:Pressed.leaked| 1))
(define-fun |$0/3/0.0.age.1| () Real (ite (and ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/3/now.1|) |$0/3/later.1| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.2 10000.0))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/later.0| () Real (ite true (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.0| () Real |$0/4/later.0|)
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/0.0.age.1| |$0/4/delay|) |$0/3/0.0.age.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/2/5.0:CA-4 evict has ticked|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/later.3| () Real (ite |$0/2/5.0:CA-4 evict has ticked| (+ |$0/3/left.3| |$0/4/delay|) |$0/3/left.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/2/5.0:CA-4 evict has ticked| |$0/4/later.3| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.1| true) (<= (+ |$0/3/0.0.age.1| |$0/4/delay|) 10.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/left.2| |$0/4/delay|) 10000.0)) (=> (and |$0/2/5.0:CA-4 evict has ticked| true) (<= (+ |$0/3/left.3| |$0/4/delay|) 10000.0))))))
; 0/4/5.0: CA-4 evict idle
(define-fun |$0/4/5.0.may| () Bool (and (and (not (< 20 (+ |$0/3/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/2/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/4/later.3|)))
(define-fun |$0/4/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/4/5.0.age.2| () Real (ite (and ($active.2 |$0/4/5.0:CA-4 evict has ticked|) |$0/4/now.2|) |$0/4/later.2| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ $time.0.4 10000.0))) (let (($s1 (+ $time.0.3 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/later.0| () Real (ite true (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real |$0/5/later.0|)
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/left.1| |$0/5/delay|) |$0/4/left.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/4/5.0:CA-4 evict has ticked|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/5.0.age.2| |$0/5/delay|) |$0/4/5.0.age.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/later.3| () Real (ite |$0/4/5.0:CA-4 evict has ticked| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.3| () Real (ite |$0/4/5.0:CA-4 evict has ticked| |$0/5/later.3| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.1| true) (<= (+ |$0/4/left.1| |$0/5/delay|) 10.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/5.0.age.2| |$0/5/delay|) 10000.0)) (=> (and |$0/4/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/5/delay|) 10000.0))))))
; 0/5/5.0: CA-4 evict idle
(define-fun |$0/5/5.0.may| () Bool (and (and (not (< 20 (+ |$0/3/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/4/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/5/later.3|)))
(define-fun |$0/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/5/5.0.age.2| () Real (ite (and ($active.2 |$0/5/5.0:CA-4 evict has ticked|) |$0/5/now.2|) |$0/5/later.2| 0.0))
(define-fun $time.0.6 () Real (let (($s0 (+ $time.0.3 15000.0))) (ite (<= $time.0.5 $s0) $s0 $time.0.5)))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/later.0| () Real (ite true (+ |$0/5/left.0| |$0/6/delay|) |$0/5/left.0|))
(define-fun |$0/6/left.0| () Real |$0/6/later.0|)
(define-fun |$0/6/now.1| () Bool ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/6/later.1| () Real (ite |$0/6/now.1| (+ |$0/5/left.1| |$0/6/delay|) |$0/5/left.1|))
(define-fun |$0/6/left.1| () Real (ite |$0/6/now.1| |$0/6/later.1| 0.0))
(define-fun |$0/6/now.2| () Bool ($active.2 |$0/5/5.0:CA-4 evict has ticked|))
(define-fun |$0/6/later.2| () Real (ite |$0/6/now.2| (+ |$0/5/5.0.age.2| |$0/6/delay|) |$0/5/5.0.age.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/6/now.2| |$0/6/later.2| 0.0))
(define-fun |$0/6/later.3| () Real (ite |$0/5/5.0:CA-4 evict has ticked| (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.3| () Real (ite |$0/5/5.0:CA-4 evict has ticked| |$0/6/later.3| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.1| true) (<= (+ |$0/5/left.1| |$0/6/delay|) 10.0)) (=> (and |$0/6/now.2| true) (<= (+ |$0/5/5.0.age.2| |$0/6/delay|) 10000.0)) (=> (and |$0/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/6/delay|) 10000.0))))))
; 0/6/0.0: Pressed.leak
(define-fun |$0/6/0.0.may| () Bool (<= 15000.0 |$0/6/later.0|))
(define-fun |$0/6/0.0:Pressed.leaked| () Int (+ |$0/3/0.0:Pressed.leaked| 1))
(define-fun |$0/6/0.0.age.1| () Real (ite (and ($active.1 |$0/6/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/6/now.1|) |$0/6/later.1| 0.0))
(define-fun $time.0.7 () Real (let (($s0 (+ $time.0.6 5000.0))) (let (($s1 (+ $time.0.5 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/7/delay| () Real (- $time.0.7 $time.0.6))
; time passes
(define-fun |$0/7/later.0| () Real (ite true (+ 0.0 |$0/7/delay|) 0.0))
(define-fun |$0/7/left.0| () Real |$0/7/later.0|)
(define-fun |$0/7/now.1| () Bool ($active.1 |$0/6/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/7/later.1| () Real (ite |$0/7/now.1| (+ |$0/6/0.0.age.1| |$0/7/delay|) |$0/6/0.0.age.1|))
(define-fun |$0/7/left.1| () Real (ite |$0/7/now.1| |$0/7/later.1| 0.0))
(define-fun |$0/7/now.2| () Bool ($active.2 |$0/5/5.0:CA-4 evict has ticked|))
(define-fun |$0/7/later.2| () Real (ite |$0/7/now.2| (+ |$0/6/left.2| |$0/7/delay|) |$0/6/left.2|))
(define-fun |$0/7/left.2| () Real (ite |$0/7/now.2| |$0/7/later.2| 0.0))
(define-fun |$0/7/later.3| () Real (ite |$0/5/5.0:CA-4 evict has ticked| (+ |$0/6/left.3| |$0/7/delay|) |$0/6/left.3|))
(define-fun |$0/7/left.3| () Real (ite |$0/5/5.0:CA-4 evict has ticked| |$0/7/later.3| 0.0))
(define-fun |$0/7/may-wait| () Bool (and (<= 0.0 |$0/7/delay|) (or (= |$0/7/delay| 0.0) (and (=> (and |$0/7/now.1| true) (<= (+ |$0/6/0.0.age.1| |$0/7/delay|) 10.0)) (=> (and |$0/7/now.2| true) (<= (+ |$0/6/left.2| |$0/7/delay|) 10000.0)) (=> (and |$0/5/5.0:CA-4 evict has ticked| true) (<= (+ |$0/6/left.3| |$0/7/delay|) 10000.0))))))
; 0/7/5.0: CA-4 evict idle
(define-fun |$0/7/5.0.may| () Bool (and (and (not (< 20 (+ |$0/6/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/5/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/7/later.3|)))
(define-fun |$0/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/7/5.0.age.2| () Real (ite (and ($active.2 |$0/7/5.0:CA-4 evict has ticked|) |$0/7/now.2|) |$0/7/later.2| 0.0))
(define-fun $time.0.8 () Real (let (($s0 (+ $time.0.6 15000.0))) (ite (<= $time.0.7 $s0) $s0 $time.0.7)))
(define-fun |$0/8/delay| () Real (- $time.0.8 $time.0.7))
; time passes
(define-fun |$0/8/later.0| () Real (ite true (+ |$0/7/left.0| |$0/8/delay|) |$0/7/left.0|))
(define-fun |$0/8/left.0| () Real |$0/8/later.0|)
(define-fun |$0/8/now.1| () Bool ($active.1 |$0/6/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/8/later.1| () Real (ite |$0/8/now.1| (+ |$0/7/left.1| |$0/8/delay|) |$0/7/left.1|))
(define-fun |$0/8/left.1| () Real (ite |$0/8/now.1| |$0/8/later.1| 0.0))
(define-fun |$0/8/now.2| () Bool ($active.2 |$0/7/5.0:CA-4 evict has ticked|))
(define-fun |$0/8/later.2| () Real (ite |$0/8/now.2| (+ |$0/7/5.0.age.2| |$0/8/delay|) |$0/7/5.0.age.2|))
(define-fun |$0/8/left.2| () Real (ite |$0/8/now.2| |$0/8/later.2| 0.0))
(define-fun |$0/8/later.3| () Real (ite |$0/7/5.0:CA-4 evict has ticked| (+ 0.0 |$0/8/delay|) 0.0))
(define-fun |$0/8/left.3| () Real (ite |$0/7/5.0:CA-4 evict has ticked| |$0/8/later.3| 0.0))
(define-fun |$0/8/may-wait| () Bool (and (<= 0.0 |$0/8/delay|) (or (= |$0/8/delay| 0.0) (and (=> (and |$0/8/now.1| true) (<= (+ |$0/7/left.1| |$0/8/delay|) 10.0)) (=> (and |$0/8/now.2| true) (<= (+ |$0/7/5.0.age.2| |$0/8/delay|) 10000.0)) (=> (and |$0/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/8/delay|) 10000.0))))))
; 0/8/0.0: Pressed.leak
(define-fun |$0/8/0.0.may| () Bool (<= 15000.0 |$0/8/later.0|))
(define-fun |$0/8/0.0:Pressed.leaked| () Int (+ |$0/6/0.0:Pressed.leaked| 1))
(define-fun |$0/8/0.0.age.1| () Real (ite (and ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/8/now.1|) |$0/8/later.1| 0.0))
(define-fun $time.0.9 () Real (let (($s0 (+ $time.0.7 10000.0))) (ite (<= $time.0.8 $s0) $s0 $time.0.8)))
(define-fun |$0/9/delay| () Real (- $time.0.9 $time.0.8))
; time passes
(define-fun |$0/9/later.0| () Real (ite true (+ 0.0 |$0/9/delay|) 0.0))
(define-fun |$0/9/left.0| () Real |$0/9/later.0|)
(define-fun |$0/9/now.1| () Bool ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/9/later.1| () Real (ite |$0/9/now.1| (+ |$0/8/0.0.age.1| |$0/9/delay|) |$0/8/0.0.age.1|))
(define-fun |$0/9/left.1| () Real (ite |$0/9/now.1| |$0/9/later.1| 0.0))
(define-fun |$0/9/now.2| () Bool ($active.2 |$0/7/5.0:CA-4 evict has ticked|))
(define-fun |$0/9/later.2| () Real (ite |$0/9/now.2| (+ |$0/8/left.2| |$0/9/delay|) |$0/8/left.2|))
(define-fun |$0/9/left.2| () Real (ite |$0/9/now.2| |$0/9/later.2| 0.0))
(define-fun |$0/9/later.3| () Real (ite |$0/7/5.0:CA-4 evict has ticked| (+ |$0/8/left.3| |$0/9/delay|) |$0/8/left.3|))
(define-fun |$0/9/left.3| () Real (ite |$0/7/5.0:CA-4 evict has ticked| |$0/9/later.3| 0.0))
(define-fun |$0/9/may-wait| () Bool (and (<= 0.0 |$0/9/delay|) (or (= |$0/9/delay| 0.0) (and (=> (and |$0/9/now.1| true) (<= (+ |$0/8/0.0.age.1| |$0/9/delay|) 10.0)) (=> (and |$0/9/now.2| true) (<= (+ |$0/8/left.2| |$0/9/delay|) 10000.0)) (=> (and |$0/7/5.0:CA-4 evict has ticked| true) (<= (+ |$0/8/left.3| |$0/9/delay|) 10000.0))))))
; 0/9/5.0: CA-4 evict idle
(define-fun |$0/9/5.0.may| () Bool (and (and (not (< 20 (+ |$0/8/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/7/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/9/later.3|)))
(define-fun |$0/9/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/9/5.0.age.2| () Real (ite (and ($active.2 |$0/9/5.0:CA-4 evict has ticked|) |$0/9/now.2|) |$0/9/later.2| 0.0))
(define-fun $time.0.10 () Real (let (($s0 (+ $time.0.9 10000.0))) (let (($s1 (+ $time.0.8 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/10/delay| () Real (- $time.0.10 $time.0.9))
; time passes
(define-fun |$0/10/later.0| () Real (ite true (+ |$0/9/left.0| |$0/10/delay|) |$0/9/left.0|))
(define-fun |$0/10/left.0| () Real |$0/10/later.0|)
(define-fun |$0/10/now.1| () Bool ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/10/later.1| () Real (ite |$0/10/now.1| (+ |$0/9/left.1| |$0/10/delay|) |$0/9/left.1|))
(define-fun |$0/10/left.1| () Real (ite |$0/10/now.1| |$0/10/later.1| 0.0))
(define-fun |$0/10/now.2| () Bool ($active.2 |$0/9/5.0:CA-4 evict has ticked|))
(define-fun |$0/10/later.2| () Real (ite |$0/10/now.2| (+ |$0/9/5.0.age.2| |$0/10/delay|) |$0/9/5.0.age.2|))
(define-fun |$0/10/left.2| () Real (ite |$0/10/now.2| |$0/10/later.2| 0.0))
(define-fun |$0/10/later.3| () Real (ite |$0/9/5.0:CA-4 evict has ticked| (+ 0.0 |$0/10/delay|) 0.0))
(define-fun |$0/10/left.3| () Real (ite |$0/9/5.0:CA-4 evict has ticked| |$0/10/later.3| 0.0))
(define-fun |$0/10/may-wait| () Bool (and (<= 0.0 |$0/10/delay|) (or (= |$0/10/delay| 0.0) (and (=> (and |$0/10/now.1| true) (<= (+ |$0/9/left.1| |$0/10/delay|) 10.0)) (=> (and |$0/10/now.2| true) (<= (+ |$0/9/5.0.age.2| |$0/10/delay|) 10000.0)) (=> (and |$0/9/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/10/delay|) 10000.0))))))
; 0/10/5.0: CA-4 evict idle
(define-fun |$0/10/5.0.may| () Bool (and (and (not (< 20 (+ |$0/8/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/9/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/10/later.3|)))
(define-fun |$0/10/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/10/5.0.age.2| () Real (ite (and ($active.2 |$0/10/5.0:CA-4 evict has ticked|) |$0/10/now.2|) |$0/10/later.2| 0.0))
(define-fun $time.0.11 () Real (let (($s0 (+ $time.0.8 15000.0))) (ite (<= $time.0.10 $s0) $s0 $time.0.10)))
(define-fun |$0/11/delay| () Real (- $time.0.11 $time.0.10))
; time passes
(define-fun |$0/11/later.0| () Real (ite true (+ |$0/10/left.0| |$0/11/delay|) |$0/10/left.0|))
(define-fun |$0/11/left.0| () Real |$0/11/later.0|)
(define-fun |$0/11/now.1| () Bool ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/11/later.1| () Real (ite |$0/11/now.1| (+ |$0/10/left.1| |$0/11/delay|) |$0/10/left.1|))
(define-fun |$0/11/left.1| () Real (ite |$0/11/now.1| |$0/11/later.1| 0.0))
(define-fun |$0/11/now.2| () Bool ($active.2 |$0/10/5.0:CA-4 evict has ticked|))
(define-fun |$0/11/later.2| () Real (ite |$0/11/now.2| (+ |$0/10/5.0.age.2| |$0/11/delay|) |$0/10/5.0.age.2|))
(define-fun |$0/11/left.2| () Real (ite |$0/11/now.2| |$0/11/later.2| 0.0))
(define-fun |$0/11/later.3| () Real (ite |$0/10/5.0:CA-4 evict has ticked| (+ 0.0 |$0/11/delay|) 0.0))
(define-fun |$0/11/left.3| () Real (ite |$0/10/5.0:CA-4 evict has ticked| |$0/11/later.3| 0.0))
(define-fun |$0/11/may-wait| () Bool (and (<= 0.0 |$0/11/delay|) (or (= |$0/11/delay| 0.0) (and (=> (and |$0/11/now.1| true) (<= (+ |$0/10/left.1| |$0/11/delay|) 10.0)) (=> (and |$0/11/now.2| true) (<= (+ |$0/10/5.0.age.2| |$0/11/delay|) 10000.0)) (=> (and |$0/10/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/11/delay|) 10000.0))))))
; 0/11/0.0: Pressed.leak
(define-fun |$0/11/0.0.may| () Bool (<= 15000.0 |$0/11/later.0|))
(define-fun |$0/11/0.0:Pressed.leaked| () Int (+ |$0/8/0.0:Pressed.leaked| 1))
(define-fun |$0/11/0.0.age.1| () Real (ite (and ($active.1 |$0/11/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/11/now.1|) |$0/11/later.1| 0.0))
(define-fun $time.0.12 () Real (let (($s0 (+ $time.0.11 5000.0))) (let (($s1 (+ $time.0.10 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/12/delay| () Real (- $time.0.12 $time.0.11))
; time passes
(define-fun |$0/12/later.0| () Real (ite true (+ 0.0 |$0/12/delay|) 0.0))
(define-fun |$0/12/left.0| () Real |$0/12/later.0|)
(define-fun |$0/12/now.1| () Bool ($active.1 |$0/11/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/12/later.1| () Real (ite |$0/12/now.1| (+ |$0/11/0.0.age.1| |$0/12/delay|) |$0/11/0.0.age.1|))
(define-fun |$0/12/left.1| () Real (ite |$0/12/now.1| |$0/12/later.1| 0.0))
(define-fun |$0/12/now.2| () Bool ($active.2 |$0/10/5.0:CA-4 evict has ticked|))
(define-fun |$0/12/later.2| () Real (ite |$0/12/now.2| (+ |$0/11/left.2| |$0/12/delay|) |$0/11/left.2|))
(define-fun |$0/12/left.2| () Real (ite |$0/12/now.2| |$0/12/later.2| 0.0))
(define-fun |$0/12/later.3| () Real (ite |$0/10/5.0:CA-4 evict has ticked| (+ |$0/11/left.3| |$0/12/delay|) |$0/11/left.3|))
(define-fun |$0/12/left.3| () Real (ite |$0/10/5.0:CA-4 evict has ticked| |$0/12/later.3| 0.0))
(define-fun |$0/12/may-wait| () Bool (and (<= 0.0 |$0/12/delay|) (or (= |$0/12/delay| 0.0) (and (=> (and |$0/12/now.1| true) (<= (+ |$0/11/0.0.age.1| |$0/12/delay|) 10.0)) (=> (and |$0/12/now.2| true) (<= (+ |$0/11/left.2| |$0/12/delay|) 10000.0)) (=> (and |$0/10/5.0:CA-4 evict has ticked| true) (<= (+ |$0/11/left.3| |$0/12/delay|) 10000.0))))))
; 0/12/5.0: CA-4 evict idle
(define-fun |$0/12/5.0.may| () Bool (and (and (not (< 20 (+ |$0/11/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/10/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/12/later.3|)))
(define-fun |$0/12/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/12/5.0.age.2| () Real (ite (and ($active.2 |$0/12/5.0:CA-4 evict has ticked|) |$0/12/now.2|) |$0/12/later.2| 0.0))
(define-fun $time.0.13 () Real (let (($s0 (+ $time.0.12 10000.0))) (let (($s1 (+ $time.0.11 15000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/13/delay| () Real (- $time.0.13 $time.0.12))
; time passes
(define-fun |$0/13/later.0| () Real (ite true (+ |$0/12/left.0| |$0/13/delay|) |$0/12/left.0|))
(define-fun |$0/13/left.0| () Real |$0/13/later.0|)
(define-fun |$0/13/now.1| () Bool ($active.1 |$0/11/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/13/later.1| () Real (ite |$0/13/now.1| (+ |$0/12/left.1| |$0/13/delay|) |$0/12/left.1|))
(define-fun |$0/13/left.1| () Real (ite |$0/13/now.1| |$0/13/later.1| 0.0))
(define-fun |$0/13/now.2| () Bool ($active.2 |$0/12/5.0:CA-4 evict has ticked|))
(define-fun |$0/13/later.2| () Real (ite |$0/13/now.2| (+ |$0/12/5.0.age.2| |$0/13/delay|) |$0/12/5.0.age.2|))
(define-fun |$0/13/left.2| () Real (ite |$0/13/now.2| |$0/13/later.2| 0.0))
(define-fun |$0/13/later.3| () Real (ite |$0/12/5.0:CA-4 evict has ticked| (+ 0.0 |$0/13/delay|) 0.0))
(define-fun |$0/13/left.3| () Real (ite |$0/12/5.0:CA-4 evict has ticked| |$0/13/later.3| 0.0))
(define-fun |$0/13/may-wait| () Bool (and (<= 0.0 |$0/13/delay|) (or (= |$0/13/delay| 0.0) (and (=> (and |$0/13/now.1| true) (<= (+ |$0/12/left.1| |$0/13/delay|) 10.0)) (=> (and |$0/13/now.2| true) (<= (+ |$0/12/5.0.age.2| |$0/13/delay|) 10000.0)) (=> (and |$0/12/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/13/delay|) 10000.0))))))
; 0/13/5.0: CA-4 evict idle
(define-fun |$0/13/5.0.may| () Bool (and (and (not (< 20 (+ |$0/11/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/12/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/13/later.3|)))
(define-fun |$0/13/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/13/5.0.age.2| () Real (ite (and ($active.2 |$0/13/5.0:CA-4 evict has ticked|) |$0/13/now.2|) |$0/13/later.2| 0.0))
(define-fun $time.0.14 () Real (let (($s0 (+ $time.0.11 15000.0))) (ite (<= $time.0.13 $s0) $s0 $time.0.13)))
(define-fun |$0/14/delay| () Real (- $time.0.14 $time.0.13))
; time passes
(define-fun |$0/14/later.0| () Real (ite true (+ |$0/13/left.0| |$0/14/delay|) |$0/13/left.0|))
(define-fun |$0/14/left.0| () Real |$0/14/later.0|)
(define-fun |$0/14/now.1| () Bool ($active.1 |$0/11/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/14/later.1| () Real (ite |$0/14/now.1| (+ |$0/13/left.1| |$0/14/delay|) |$0/13/left.1|))
(define-fun |$0/14/left.1| () Real (ite |$0/14/now.1| |$0/14/later.1| 0.0))
(define-fun |$0/14/now.2| () Bool ($active.2 |$0/13/5.0:CA-4 evict has ticked|))
(define-fun |$0/14/later.2| () Real (ite |$0/14/now.2| (+ |$0/13/5.0.age.2| |$0/14/delay|) |$0/13/5.0.age.2|))
(define-fun |$0/14/left.2| () Real (ite |$0/14/now.2| |$0/14/later.2| 0.0))
(define-fun |$0/14/later.3| () Real (ite |$0/13/5.0:CA-4 evict has ticked| (+ 0.0 |$0/14/delay|) 0.0))
(define-fun |$0/14/left.3| () Real (ite |$0/13/5.0:CA-4 evict has ticked| |$0/14/later.3| 0.0))
(define-fun |$0/14/may-wait| () Bool (and (<= 0.0 |$0/14/delay|) (or (= |$0/14/delay| 0.0) (and (=> (and |$0/14/now.1| true) (<= (+ |$0/13/left.1| |$0/14/delay|) 10.0)) (=> (and |$0/14/now.2| true) (<= (+ |$0/13/5.0.age.2| |$0/14/delay|) 10000.0)) (=> (and |$0/13/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/14/delay|) 10000.0))))))
; 0/14/0.0: Pressed.leak
(define-fun |$0/14/0.0.may| () Bool (<= 15000.0 |$0/14/later.0|))
(define-fun |$0/14/0.0:Pressed.leaked| () Int (+ |$0/11/0.0:Pressed.leaked| 1))
(define-fun |$0/14/0.0.age.1| () Real (ite (and ($active.1 |$0/14/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/14/now.1|) |$0/14/later.1| 0.0))
(define-fun $time.0.15 () Real (let (($s0 (+ $time.0.14 10000.0))) (let (($s1 (+ $time.0.13 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/15/delay| () Real (- $time.0.15 $time.0.14))
; time passes
(define-fun |$0/15/later.0| () Real (ite true (+ 0.0 |$0/15/delay|) 0.0))
(define-fun |$0/15/left.0| () Real |$0/15/later.0|)
(define-fun |$0/15/now.1| () Bool ($active.1 |$0/14/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/15/later.1| () Real (ite |$0/15/now.1| (+ |$0/14/0.0.age.1| |$0/15/delay|) |$0/14/0.0.age.1|))
(define-fun |$0/15/left.1| () Real (ite |$0/15/now.1| |$0/15/later.1| 0.0))
(define-fun |$0/15/now.2| () Bool ($active.2 |$0/13/5.0:CA-4 evict has ticked|))
(define-fun |$0/15/later.2| () Real (ite |$0/15/now.2| (+ |$0/14/left.2| |$0/15/delay|) |$0/14/left.2|))
(define-fun |$0/15/left.2| () Real (ite |$0/15/now.2| |$0/15/later.2| 0.0))
(define-fun |$0/15/later.3| () Real (ite |$0/13/5.0:CA-4 evict has ticked| (+ |$0/14/left.3| |$0/15/delay|) |$0/14/left.3|))
(define-fun |$0/15/left.3| () Real (ite |$0/13/5.0:CA-4 evict has ticked| |$0/15/later.3| 0.0))
(define-fun |$0/15/may-wait| () Bool (and (<= 0.0 |$0/15/delay|) (or (= |$0/15/delay| 0.0) (and (=> (and |$0/15/now.1| true) (<= (+ |$0/14/0.0.age.1| |$0/15/delay|) 10.0)) (=> (and |$0/15/now.2| true) (<= (+ |$0/14/left.2| |$0/15/delay|) 10000.0)) (=> (and |$0/13/5.0:CA-4 evict has ticked| true) (<= (+ |$0/14/left.3| |$0/15/delay|) 10000.0))))))
; 0/15/5.0: CA-4 evict idle
(define-fun |$0/15/5.0.may| () Bool (and (and (not (< 20 (+ |$0/14/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/13/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/15/later.3|)))
(define-fun |$0/15/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/15/5.0.age.2| () Real (ite (and ($active.2 |$0/15/5.0:CA-4 evict has ticked|) |$0/15/now.2|) |$0/15/later.2| 0.0))
(define-fun $time.0.16 () Real (let (($s0 (+ $time.0.14 15000.0))) (ite (<= $time.0.15 $s0) $s0 $time.0.15)))
(define-fun |$0/16/delay| () Real (- $time.0.16 $time.0.15))
; time passes
(define-fun |$0/16/later.0| () Real (ite true (+ |$0/15/left.0| |$0/16/delay|) |$0/15/left.0|))
(define-fun |$0/16/left.0| () Real |$0/16/later.0|)
(define-fun |$0/16/now.1| () Bool ($active.1 |$0/14/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/16/later.1| () Real (ite |$0/16/now.1| (+ |$0/15/left.1| |$0/16/delay|) |$0/15/left.1|))
(define-fun |$0/16/left.1| () Real (ite |$0/16/now.1| |$0/16/later.1| 0.0))
(define-fun |$0/16/now.2| () Bool ($active.2 |$0/15/5.0:CA-4 evict has ticked|))
(define-fun |$0/16/later.2| () Real (ite |$0/16/now.2| (+ |$0/15/5.0.age.2| |$0/16/delay|) |$0/15/5.0.age.2|))
(define-fun |$0/16/left.2| () Real (ite |$0/16/now.2| |$0/16/later.2| 0.0))
(define-fun |$0/16/later.3| () Real (ite |$0/15/5.0:CA-4 evict has ticked| (+ 0.0 |$0/16/delay|) 0.0))
(define-fun |$0/16/left.3| () Real (ite |$0/15/5.0:CA-4 evict has ticked| |$0/16/later.3| 0.0))
(define-fun |$0/16/may-wait| () Bool (and (<= 0.0 |$0/16/delay|) (or (= |$0/16/delay| 0.0) (and (=> (and |$0/16/now.1| true) (<= (+ |$0/15/left.1| |$0/16/delay|) 10.0)) (=> (and |$0/16/now.2| true) (<= (+ |$0/15/5.0.age.2| |$0/16/delay|) 10000.0)) (=> (and |$0/15/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/16/delay|) 10000.0))))))
; 0/16/0.0: Pressed.leak
(define-fun |$0/16/0.0.may| () Bool (<= 15000.0 |$0/16/later.0|))
(define-fun |$0/16/0.0:Pressed.leaked| () Int (+ |$0/14/0.0:Pressed.leaked| 1))
(define-fun |$0/16/0.0.age.1| () Real (ite (and ($active.1 |$0/16/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/16/now.1|) |$0/16/later.1| 0.0))
(define-fun $time.0.17 () Real (let (($s0 (+ $time.0.16 5000.0))) (let (($s1 (+ $time.0.15 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/17/delay| () Real (- $time.0.17 $time.0.16))
; time passes
(define-fun |$0/17/later.0| () Real (ite true (+ 0.0 |$0/17/delay|) 0.0))
(define-fun |$0/17/left.0| () Real |$0/17/later.0|)
(define-fun |$0/17/now.1| () Bool ($active.1 |$0/16/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/17/later.1| () Real (ite |$0/17/now.1| (+ |$0/16/0.0.age.1| |$0/17/delay|) |$0/16/0.0.age.1|))
(define-fun |$0/17/left.1| () Real (ite |$0/17/now.1| |$0/17/later.1| 0.0))
(define-fun |$0/17/now.2| () Bool ($active.2 |$0/15/5.0:CA-4 evict has ticked|))
(define-fun |$0/17/later.2| () Real (ite |$0/17/now.2| (+ |$0/16/left.2| |$0/17/delay|) |$0/16/left.2|))
(define-fun |$0/17/left.2| () Real (ite |$0/17/now.2| |$0/17/later.2| 0.0))
(define-fun |$0/17/later.3| () Real (ite |$0/15/5.0:CA-4 evict has ticked| (+ |$0/16/left.3| |$0/17/delay|) |$0/16/left.3|))
(define-fun |$0/17/left.3| () Real (ite |$0/15/5.0:CA-4 evict has ticked| |$0/17/later.3| 0.0))
(define-fun |$0/17/may-wait| () Bool (and (<= 0.0 |$0/17/delay|) (or (= |$0/17/delay| 0.0) (and (=> (and |$0/17/now.1| true) (<= (+ |$0/16/0.0.age.1| |$0/17/delay|) 10.0)) (=> (and |$0/17/now.2| true) (<= (+ |$0/16/left.2| |$0/17/delay|) 10000.0)) (=> (and |$0/15/5.0:CA-4 evict has ticked| true) (<= (+ |$0/16/left.3| |$0/17/delay|) 10000.0))))))
; 0/17/5.0: CA-4 evict idle
(define-fun |$0/17/5.0.may| () Bool (and (and (not (< 20 (+ |$0/16/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1))) |$0/15/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/17/later.3|)))
(define-fun |$0/17/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/17/5.0.age.2| () Real (ite (and ($active.2 |$0/17/5.0:CA-4 evict has ticked|) |$0/17/now.2|) |$0/17/later.2| 0.0))
(define-fun $time.0.18 () Real (let (($s0 (+ $time.0.16 15000.0))) (ite (<= $time.0.17 $s0) $s0 $time.0.17)))
(define-fun |$0/18/delay| () Real (- $time.0.18 $time.0.17))
; time passes
(define-fun |$0/18/later.0| () Real (ite true (+ |$0/17/left.0| |$0/18/delay|) |$0/17/left.0|))
(define-fun |$0/18/left.0| () Real |$0/18/later.0|)
(define-fun |$0/18/now.1| () Bool ($active.1 |$0/16/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/18/later.1| () Real (ite |$0/18/now.1| (+ |$0/17/left.1| |$0/18/delay|) |$0/17/left.1|))
(define-fun |$0/18/left.1| () Real (ite |$0/18/now.1| |$0/18/later.1| 0.0))
(define-fun |$0/18/now.2| () Bool ($active.2 |$0/17/5.0:CA-4 evict has ticked|))
(define-fun |$0/18/later.2| () Real (ite |$0/18/now.2| (+ |$0/17/5.0.age.2| |$0/18/delay|) |$0/17/5.0.age.2|))
(define-fun |$0/18/left.2| () Real (ite |$0/18/now.2| |$0/18/later.2| 0.0))
(define-fun |$0/18/later.3| () Real (ite |$0/17/5.0:CA-4 evict has ticked| (+ 0.0 |$0/18/delay|) 0.0))
(define-fun |$0/18/left.3| () Real (ite |$0/17/5.0:CA-4 evict has ticked| |$0/18/later.3| 0.0))
(define-fun |$0/18/may-wait| () Bool (and (<= 0.0 |$0/18/delay|) (or (= |$0/18/delay| 0.0) (and (=> (and |$0/18/now.1| true) (<= (+ |$0/17/left.1| |$0/18/delay|) 10.0)) (=> (and |$0/18/now.2| true) (<= (+ |$0/17/5.0.age.2| |$0/18/delay|) 10000.0)) (=> (and |$0/17/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/18/delay|) 10000.0))))))
; 0/18/0.0: Pressed.leak
(define-fun |$0/18/0.0.may| () Bool (<= 15000.0 |$0/18/later.0|))
(define-fun |$0/18/0.0:Pressed.leaked| () Int (+ |$0/16/0.0:Pressed.leaked| 1))
(define-fun |$0/18/0.0.age.1| () Real (ite (and ($active.1 |$0/18/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/18/now.1|) |$0/18/later.1| 0.0))
(define-fun $time.0.19 () Real (let (($s0 (+ $time.0.17 10000.0))) (ite (<= $time.0.18 $s0) $s0 $time.0.18)))
(define-fun |$0/19/delay| () Real (- $time.0.19 $time.0.18))
; time passes
(define-fun |$0/19/later.0| () Real (ite true (+ 0.0 |$0/19/delay|) 0.0))
(define-fun |$0/19/left.0| () Real |$0/19/later.0|)
(define-fun |$0/19/now.1| () Bool ($active.1 |$0/18/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/19/later.1| () Real (ite |$0/19/now.1| (+ |$0/18/0.0.age.1| |$0/19/delay|) |$0/18/0.0.age.1|))
(define-fun |$0/19/left.1| () Real (ite |$0/19/now.1| |$0/19/later.1| 0.0))
(define-fun |$0/19/now.2| () Bool ($active.2 |$0/17/5.0:CA-4 evict has ticked|))
(define-fun |$0/19/later.2| () Real (ite |$0/19/now.2| (+ |$0/18/left.2| |$0/19/delay|) |$0/18/left.2|))
(define-fun |$0/19/left.2| () Real (ite |$0/19/now.2| |$0/19/later.2| 0.0))
(define-fun |$0/19/later.3| () Real (ite |$0/17/5.0:CA-4 evict has ticked| (+ |$0/18/left.3| |$0/19/delay|) |$0/18/left.3|))
(define-fun |$0/19/left.3| () Real (ite |$0/17/5.0:CA-4 evict has ticked| |$0/19/later.3| 0.0))
(define-fun |$0/19/may-wait| () Bool (and (<= 0.0 |$0/19/delay|) (or (= |$0/19/delay| 0.0) (and (=> (and |$0/19/now.1| true) (<= (+ |$0/18/0.0.age.1| |$0/19/delay|) 10.0)) (=> (and |$0/19/now.2| true) (<= (+ |$0/18/left.2| |$0/19/delay|) 10000.0)) (=> (and |$0/17/5.0:CA-4 evict has ticked| true) (<= (+ |$0/18/left.3| |$0/19/delay|) 10000.0))))))
; 0/19/4.0: CA-4 evict
(define-fun |$0/19/4.0.may| () Bool (and (and (< 20 (+ |$0/18/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) 1)) |$0/17/5.0:CA-4 evict has ticked|) (<= 10000.0 |$0/19/later.3|)))
(define-fun |$0/19/4.0:Pressed.serving_ended| () Bool (let (($s0 (< 0 |$0/18/0.0:Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (or |$0/initial:Pressed.serving_ended| (and (not |$0/initial:Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |$0/18/0.0:Pressed.leaked| 12))))))))))
(define-fun |$0/19/4.0:Pressed.leaked| () Int (let (($s0 (< 0 |$0/18/0.0:Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (ite (and (not |$0/initial:Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |$0/18/0.0:Pressed.leaked| 12)))))) |$0/18/0.0:Pressed.leaked| 0))))
(define-fun |$0/19/4.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/19/4.0.age.1| () Real (ite (and ($active.1 |$0/19/4.0:Pressed.leaked| |$0/19/4.0:Pressed.serving_ended|) |$0/19/now.1|) |$0/19/later.1| 0.0))
(define-fun |$0/19/4.0.age.2| () Real (ite (and ($active.2 |$0/19/4.0:CA-4 evict has ticked|) |$0/19/now.2|) |$0/19/later.2| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/3.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/5.0.may| |$0/3/may-wait| |$0/3/0.0.may| |$0/4/may-wait| |$0/4/5.0.may| |$0/5/may-wait| |$0/5/5.0.may| |$0/6/may-wait| |$0/6/0.0.may| |$0/7/may-wait| |$0/7/5.0.may| |$0/8/may-wait| |$0/8/0.0.may| |$0/9/may-wait| |$0/9/5.0.may| |$0/10/may-wait| |$0/10/5.0.may| |$0/11/may-wait| |$0/11/0.0.may| |$0/12/may-wait| |$0/12/5.0.may| |$0/13/may-wait| |$0/13/5.0.may| |$0/14/may-wait| |$0/14/0.0.may| |$0/15/may-wait| |$0/15/5.0.may| |$0/16/may-wait| |$0/16/0.0.may| |$0/17/may-wait| |$0/17/5.0.may| |$0/18/may-wait| |$0/18/0.0.may| |$0/19/may-wait| |$0/19/4.0.may| |$0/19/4.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Pressed.leaked| () Int 0)
(define-fun |$1/initial:Pressed.serving_ended| () Bool false)
(define-fun |$1/initial:Pressed.scored| () Bool false)
(define-fun |$1/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 10000.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/later.0| () Real (ite true (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real |$1/0/later.0|)
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 10.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/0/delay|) 10000.0))))))
; 1/0/3.0: CA-4 evict first idle
(define-fun |$1/0/3.0.may| () Bool (and (not (< 20 (+ |$1/initial:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) (not |$1/initial:CA-4 evict has ticked|)))
(define-fun |$1/0/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/0/3.0.age.3| () Real (ite (and |$1/0/3.0:CA-4 evict has ticked| |$1/initial:CA-4 evict has ticked|) |$1/0/later.3| 0.0))
(define-fun $time.1.1 () Real (ite (<= $time.1.0 15000.0) 15000.0 $time.1.0))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/later.0| () Real (ite true (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real |$1/1/later.0|)
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/initial:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/0/3.0:CA-4 evict has ticked|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/later.3| () Real (ite |$1/0/3.0:CA-4 evict has ticked| (+ |$1/0/3.0.age.3| |$1/1/delay|) |$1/0/3.0.age.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/0/3.0:CA-4 evict has ticked| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 10.0)) (=> (and |$1/1/now.2| true) (<= (+ 0.0 |$1/1/delay|) 10000.0)) (=> (and |$1/0/3.0:CA-4 evict has ticked| true) (<= (+ |$1/0/3.0.age.3| |$1/1/delay|) 10000.0))))))
; 1/1/0.0: Pressed.leak
(define-fun |$1/1/0.0.may| () Bool (<= 15000.0 |$1/1/later.0|))
(define-fun |$1/1/0.0:Pressed.leaked| () Int (+ |$1/initial:Pressed.leaked| 1))
(define-fun |$1/1/0.0.age.1| () Real (ite (and ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/1/now.1|) |$1/1/later.1| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.1 5000.0))) (let (($s1 (+ $time.1.0 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite true (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real |$1/2/later.0|)
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/0.0.age.1| |$1/2/delay|) |$1/1/0.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/0/3.0:CA-4 evict has ticked|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/later.3| () Real (ite |$1/0/3.0:CA-4 evict has ticked| (+ |$1/1/left.3| |$1/2/delay|) |$1/1/left.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/0/3.0:CA-4 evict has ticked| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ |$1/1/0.0.age.1| |$1/2/delay|) 10.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/left.2| |$1/2/delay|) 10000.0)) (=> (and |$1/0/3.0:CA-4 evict has ticked| true) (<= (+ |$1/1/left.3| |$1/2/delay|) 10000.0))))))
; 1/2/5.0: CA-4 evict idle
(define-fun |$1/2/5.0.may| () Bool (and (and (not (< 20 (+ |$1/1/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/0/3.0:CA-4 evict has ticked|) (<= 10000.0 |$1/2/later.3|)))
(define-fun |$1/2/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/2/5.0.age.2| () Real (ite (and ($active.2 |$1/2/5.0:CA-4 evict has ticked|) |$1/2/now.2|) |$1/2/later.2| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.2 10000.0))) (let (($s1 (+ $time.1.1 15000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite true (+ |$1/2/left.0| |$1/3/delay|) |$1/2/left.0|))
(define-fun |$1/3/left.0| () Real |$1/3/later.0|)
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/left.1| |$1/3/delay|) |$1/2/left.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/5.0:CA-4 evict has ticked|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/5.0.age.2| |$1/3/delay|) |$1/2/5.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/later.3| () Real (ite |$1/2/5.0:CA-4 evict has ticked| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.3| () Real (ite |$1/2/5.0:CA-4 evict has ticked| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/left.1| |$1/3/delay|) 10.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/5.0.age.2| |$1/3/delay|) 10000.0)) (=> (and |$1/2/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/3/delay|) 10000.0))))))
; 1/3/5.0: CA-4 evict idle
(define-fun |$1/3/5.0.may| () Bool (and (and (not (< 20 (+ |$1/1/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/2/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/3/later.3|)))
(define-fun |$1/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/3/5.0.age.2| () Real (ite (and ($active.2 |$1/3/5.0:CA-4 evict has ticked|) |$1/3/now.2|) |$1/3/later.2| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ $time.1.1 15000.0))) (ite (<= $time.1.3 $s0) $s0 $time.1.3)))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/later.0| () Real (ite true (+ |$1/3/left.0| |$1/4/delay|) |$1/3/left.0|))
(define-fun |$1/4/left.0| () Real |$1/4/later.0|)
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/left.1| |$1/4/delay|) |$1/3/left.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/3/5.0:CA-4 evict has ticked|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/5.0.age.2| |$1/4/delay|) |$1/3/5.0.age.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/later.3| () Real (ite |$1/3/5.0:CA-4 evict has ticked| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.3| () Real (ite |$1/3/5.0:CA-4 evict has ticked| |$1/4/later.3| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.1| true) (<= (+ |$1/3/left.1| |$1/4/delay|) 10.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/5.0.age.2| |$1/4/delay|) 10000.0)) (=> (and |$1/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/4/delay|) 10000.0))))))
; 1/4/0.0: Pressed.leak
(define-fun |$1/4/0.0.may| () Bool (<= 15000.0 |$1/4/later.0|))
(define-fun |$1/4/0.0:Pressed.leaked| () Int (+ |$1/1/0.0:Pressed.leaked| 1))
(define-fun |$1/4/0.0.age.1| () Real (ite (and ($active.1 |$1/4/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/4/now.1|) |$1/4/later.1| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.4 10000.0))) (let (($s1 (+ $time.1.3 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/later.0| () Real (ite true (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.0| () Real |$1/5/later.0|)
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/4/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/0.0.age.1| |$1/5/delay|) |$1/4/0.0.age.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/3/5.0:CA-4 evict has ticked|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/left.2| |$1/5/delay|) |$1/4/left.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/later.3| () Real (ite |$1/3/5.0:CA-4 evict has ticked| (+ |$1/4/left.3| |$1/5/delay|) |$1/4/left.3|))
(define-fun |$1/5/left.3| () Real (ite |$1/3/5.0:CA-4 evict has ticked| |$1/5/later.3| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.1| true) (<= (+ |$1/4/0.0.age.1| |$1/5/delay|) 10.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/left.2| |$1/5/delay|) 10000.0)) (=> (and |$1/3/5.0:CA-4 evict has ticked| true) (<= (+ |$1/4/left.3| |$1/5/delay|) 10000.0))))))
; 1/5/5.0: CA-4 evict idle
(define-fun |$1/5/5.0.may| () Bool (and (and (not (< 20 (+ |$1/4/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/3/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/5/later.3|)))
(define-fun |$1/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/5/5.0.age.2| () Real (ite (and ($active.2 |$1/5/5.0:CA-4 evict has ticked|) |$1/5/now.2|) |$1/5/later.2| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ $time.1.4 15000.0))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/later.0| () Real (ite true (+ |$1/5/left.0| |$1/6/delay|) |$1/5/left.0|))
(define-fun |$1/6/left.0| () Real |$1/6/later.0|)
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/4/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ |$1/5/left.1| |$1/6/delay|) |$1/5/left.1|))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/5/5.0:CA-4 evict has ticked|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/5.0.age.2| |$1/6/delay|) |$1/5/5.0.age.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/later.3| () Real (ite |$1/5/5.0:CA-4 evict has ticked| (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.3| () Real (ite |$1/5/5.0:CA-4 evict has ticked| |$1/6/later.3| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.1| true) (<= (+ |$1/5/left.1| |$1/6/delay|) 10.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/5.0.age.2| |$1/6/delay|) 10000.0)) (=> (and |$1/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/6/delay|) 10000.0))))))
; 1/6/0.0: Pressed.leak
(define-fun |$1/6/0.0.may| () Bool (<= 15000.0 |$1/6/later.0|))
(define-fun |$1/6/0.0:Pressed.leaked| () Int (+ |$1/4/0.0:Pressed.leaked| 1))
(define-fun |$1/6/0.0.age.1| () Real (ite (and ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/6/now.1|) |$1/6/later.1| 0.0))
(define-fun $time.1.7 () Real (let (($s0 (+ $time.1.6 5000.0))) (let (($s1 (+ $time.1.5 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/later.0| () Real (ite true (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.0| () Real |$1/7/later.0|)
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/0.0.age.1| |$1/7/delay|) |$1/6/0.0.age.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/now.2| () Bool ($active.2 |$1/5/5.0:CA-4 evict has ticked|))
(define-fun |$1/7/later.2| () Real (ite |$1/7/now.2| (+ |$1/6/left.2| |$1/7/delay|) |$1/6/left.2|))
(define-fun |$1/7/left.2| () Real (ite |$1/7/now.2| |$1/7/later.2| 0.0))
(define-fun |$1/7/later.3| () Real (ite |$1/5/5.0:CA-4 evict has ticked| (+ |$1/6/left.3| |$1/7/delay|) |$1/6/left.3|))
(define-fun |$1/7/left.3| () Real (ite |$1/5/5.0:CA-4 evict has ticked| |$1/7/later.3| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.1| true) (<= (+ |$1/6/0.0.age.1| |$1/7/delay|) 10.0)) (=> (and |$1/7/now.2| true) (<= (+ |$1/6/left.2| |$1/7/delay|) 10000.0)) (=> (and |$1/5/5.0:CA-4 evict has ticked| true) (<= (+ |$1/6/left.3| |$1/7/delay|) 10000.0))))))
; 1/7/5.0: CA-4 evict idle
(define-fun |$1/7/5.0.may| () Bool (and (and (not (< 20 (+ |$1/6/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/5/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/7/later.3|)))
(define-fun |$1/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/7/5.0.age.2| () Real (ite (and ($active.2 |$1/7/5.0:CA-4 evict has ticked|) |$1/7/now.2|) |$1/7/later.2| 0.0))
(define-fun $time.1.8 () Real (let (($s0 (+ $time.1.7 10000.0))) (let (($s1 (+ $time.1.6 15000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/8/delay| () Real (- $time.1.8 $time.1.7))
; time passes
(define-fun |$1/8/later.0| () Real (ite true (+ |$1/7/left.0| |$1/8/delay|) |$1/7/left.0|))
(define-fun |$1/8/left.0| () Real |$1/8/later.0|)
(define-fun |$1/8/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/8/later.1| () Real (ite |$1/8/now.1| (+ |$1/7/left.1| |$1/8/delay|) |$1/7/left.1|))
(define-fun |$1/8/left.1| () Real (ite |$1/8/now.1| |$1/8/later.1| 0.0))
(define-fun |$1/8/now.2| () Bool ($active.2 |$1/7/5.0:CA-4 evict has ticked|))
(define-fun |$1/8/later.2| () Real (ite |$1/8/now.2| (+ |$1/7/5.0.age.2| |$1/8/delay|) |$1/7/5.0.age.2|))
(define-fun |$1/8/left.2| () Real (ite |$1/8/now.2| |$1/8/later.2| 0.0))
(define-fun |$1/8/later.3| () Real (ite |$1/7/5.0:CA-4 evict has ticked| (+ 0.0 |$1/8/delay|) 0.0))
(define-fun |$1/8/left.3| () Real (ite |$1/7/5.0:CA-4 evict has ticked| |$1/8/later.3| 0.0))
(define-fun |$1/8/may-wait| () Bool (and (<= 0.0 |$1/8/delay|) (or (= |$1/8/delay| 0.0) (and (=> (and |$1/8/now.1| true) (<= (+ |$1/7/left.1| |$1/8/delay|) 10.0)) (=> (and |$1/8/now.2| true) (<= (+ |$1/7/5.0.age.2| |$1/8/delay|) 10000.0)) (=> (and |$1/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/8/delay|) 10000.0))))))
; 1/8/5.0: CA-4 evict idle
(define-fun |$1/8/5.0.may| () Bool (and (and (not (< 20 (+ |$1/6/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/7/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/8/later.3|)))
(define-fun |$1/8/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/8/5.0.age.2| () Real (ite (and ($active.2 |$1/8/5.0:CA-4 evict has ticked|) |$1/8/now.2|) |$1/8/later.2| 0.0))
(define-fun $time.1.9 () Real (let (($s0 (+ $time.1.6 15000.0))) (ite (<= $time.1.8 $s0) $s0 $time.1.8)))
(define-fun |$1/9/delay| () Real (- $time.1.9 $time.1.8))
; time passes
(define-fun |$1/9/later.0| () Real (ite true (+ |$1/8/left.0| |$1/9/delay|) |$1/8/left.0|))
(define-fun |$1/9/left.0| () Real |$1/9/later.0|)
(define-fun |$1/9/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/9/later.1| () Real (ite |$1/9/now.1| (+ |$1/8/left.1| |$1/9/delay|) |$1/8/left.1|))
(define-fun |$1/9/left.1| () Real (ite |$1/9/now.1| |$1/9/later.1| 0.0))
(define-fun |$1/9/now.2| () Bool ($active.2 |$1/8/5.0:CA-4 evict has ticked|))
(define-fun |$1/9/later.2| () Real (ite |$1/9/now.2| (+ |$1/8/5.0.age.2| |$1/9/delay|) |$1/8/5.0.age.2|))
(define-fun |$1/9/left.2| () Real (ite |$1/9/now.2| |$1/9/later.2| 0.0))
(define-fun |$1/9/later.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| (+ 0.0 |$1/9/delay|) 0.0))
(define-fun |$1/9/left.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| |$1/9/later.3| 0.0))
(define-fun |$1/9/may-wait| () Bool (and (<= 0.0 |$1/9/delay|) (or (= |$1/9/delay| 0.0) (and (=> (and |$1/9/now.1| true) (<= (+ |$1/8/left.1| |$1/9/delay|) 10.0)) (=> (and |$1/9/now.2| true) (<= (+ |$1/8/5.0.age.2| |$1/9/delay|) 10000.0)) (=> (and |$1/8/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/9/delay|) 10000.0))))))
; 1/9/0.0: Pressed.leak
(define-fun |$1/9/0.0.may| () Bool (<= 15000.0 |$1/9/later.0|))
(define-fun |$1/9/0.0:Pressed.leaked| () Int (+ |$1/6/0.0:Pressed.leaked| 1))
(define-fun |$1/9/0.0.age.1| () Real (ite (and ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/9/now.1|) |$1/9/later.1| 0.0))
(define-fun $time.1.10 () Real (let (($s0 (+ $time.1.9 10000.0))) (let (($s1 (+ $time.1.8 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/10/delay| () Real (- $time.1.10 $time.1.9))
; time passes
(define-fun |$1/10/later.0| () Real (ite true (+ 0.0 |$1/10/delay|) 0.0))
(define-fun |$1/10/left.0| () Real |$1/10/later.0|)
(define-fun |$1/10/now.1| () Bool ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/10/later.1| () Real (ite |$1/10/now.1| (+ |$1/9/0.0.age.1| |$1/10/delay|) |$1/9/0.0.age.1|))
(define-fun |$1/10/left.1| () Real (ite |$1/10/now.1| |$1/10/later.1| 0.0))
(define-fun |$1/10/now.2| () Bool ($active.2 |$1/8/5.0:CA-4 evict has ticked|))
(define-fun |$1/10/later.2| () Real (ite |$1/10/now.2| (+ |$1/9/left.2| |$1/10/delay|) |$1/9/left.2|))
(define-fun |$1/10/left.2| () Real (ite |$1/10/now.2| |$1/10/later.2| 0.0))
(define-fun |$1/10/later.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| (+ |$1/9/left.3| |$1/10/delay|) |$1/9/left.3|))
(define-fun |$1/10/left.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| |$1/10/later.3| 0.0))
(define-fun |$1/10/may-wait| () Bool (and (<= 0.0 |$1/10/delay|) (or (= |$1/10/delay| 0.0) (and (=> (and |$1/10/now.1| true) (<= (+ |$1/9/0.0.age.1| |$1/10/delay|) 10.0)) (=> (and |$1/10/now.2| true) (<= (+ |$1/9/left.2| |$1/10/delay|) 10000.0)) (=> (and |$1/8/5.0:CA-4 evict has ticked| true) (<= (+ |$1/9/left.3| |$1/10/delay|) 10000.0))))))
; 1/10/5.0: CA-4 evict idle
(define-fun |$1/10/5.0.may| () Bool (and (and (not (< 20 (+ |$1/9/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/8/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/10/later.3|)))
(define-fun |$1/10/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/10/5.0.age.2| () Real (ite (and ($active.2 |$1/10/5.0:CA-4 evict has ticked|) |$1/10/now.2|) |$1/10/later.2| 0.0))
(define-fun $time.1.11 () Real (let (($s0 (+ $time.1.9 15000.0))) (ite (<= $time.1.10 $s0) $s0 $time.1.10)))
(define-fun |$1/11/delay| () Real (- $time.1.11 $time.1.10))
; time passes
(define-fun |$1/11/later.0| () Real (ite true (+ |$1/10/left.0| |$1/11/delay|) |$1/10/left.0|))
(define-fun |$1/11/left.0| () Real |$1/11/later.0|)
(define-fun |$1/11/now.1| () Bool ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/11/later.1| () Real (ite |$1/11/now.1| (+ |$1/10/left.1| |$1/11/delay|) |$1/10/left.1|))
(define-fun |$1/11/left.1| () Real (ite |$1/11/now.1| |$1/11/later.1| 0.0))
(define-fun |$1/11/now.2| () Bool ($active.2 |$1/10/5.0:CA-4 evict has ticked|))
(define-fun |$1/11/later.2| () Real (ite |$1/11/now.2| (+ |$1/10/5.0.age.2| |$1/11/delay|) |$1/10/5.0.age.2|))
(define-fun |$1/11/left.2| () Real (ite |$1/11/now.2| |$1/11/later.2| 0.0))
(define-fun |$1/11/later.3| () Real (ite |$1/10/5.0:CA-4 evict has ticked| (+ 0.0 |$1/11/delay|) 0.0))
(define-fun |$1/11/left.3| () Real (ite |$1/10/5.0:CA-4 evict has ticked| |$1/11/later.3| 0.0))
(define-fun |$1/11/may-wait| () Bool (and (<= 0.0 |$1/11/delay|) (or (= |$1/11/delay| 0.0) (and (=> (and |$1/11/now.1| true) (<= (+ |$1/10/left.1| |$1/11/delay|) 10.0)) (=> (and |$1/11/now.2| true) (<= (+ |$1/10/5.0.age.2| |$1/11/delay|) 10000.0)) (=> (and |$1/10/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/11/delay|) 10000.0))))))
; 1/11/0.0: Pressed.leak
(define-fun |$1/11/0.0.may| () Bool (<= 15000.0 |$1/11/later.0|))
(define-fun |$1/11/0.0:Pressed.leaked| () Int (+ |$1/9/0.0:Pressed.leaked| 1))
(define-fun |$1/11/0.0.age.1| () Real (ite (and ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/11/now.1|) |$1/11/later.1| 0.0))
(define-fun $time.1.12 () Real (let (($s0 (+ $time.1.11 5000.0))) (let (($s1 (+ $time.1.10 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/12/delay| () Real (- $time.1.12 $time.1.11))
; time passes
(define-fun |$1/12/later.0| () Real (ite true (+ 0.0 |$1/12/delay|) 0.0))
(define-fun |$1/12/left.0| () Real |$1/12/later.0|)
(define-fun |$1/12/now.1| () Bool ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/12/later.1| () Real (ite |$1/12/now.1| (+ |$1/11/0.0.age.1| |$1/12/delay|) |$1/11/0.0.age.1|))
(define-fun |$1/12/left.1| () Real (ite |$1/12/now.1| |$1/12/later.1| 0.0))
(define-fun |$1/12/now.2| () Bool ($active.2 |$1/10/5.0:CA-4 evict has ticked|))
(define-fun |$1/12/later.2| () Real (ite |$1/12/now.2| (+ |$1/11/left.2| |$1/12/delay|) |$1/11/left.2|))
(define-fun |$1/12/left.2| () Real (ite |$1/12/now.2| |$1/12/later.2| 0.0))
(define-fun |$1/12/later.3| () Real (ite |$1/10/5.0:CA-4 evict has ticked| (+ |$1/11/left.3| |$1/12/delay|) |$1/11/left.3|))
(define-fun |$1/12/left.3| () Real (ite |$1/10/5.0:CA-4 evict has ticked| |$1/12/later.3| 0.0))
(define-fun |$1/12/may-wait| () Bool (and (<= 0.0 |$1/12/delay|) (or (= |$1/12/delay| 0.0) (and (=> (and |$1/12/now.1| true) (<= (+ |$1/11/0.0.age.1| |$1/12/delay|) 10.0)) (=> (and |$1/12/now.2| true) (<= (+ |$1/11/left.2| |$1/12/delay|) 10000.0)) (=> (and |$1/10/5.0:CA-4 evict has ticked| true) (<= (+ |$1/11/left.3| |$1/12/delay|) 10000.0))))))
; 1/12/5.0: CA-4 evict idle
(define-fun |$1/12/5.0.may| () Bool (and (and (not (< 20 (+ |$1/11/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/10/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/12/later.3|)))
(define-fun |$1/12/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/12/5.0.age.2| () Real (ite (and ($active.2 |$1/12/5.0:CA-4 evict has ticked|) |$1/12/now.2|) |$1/12/later.2| 0.0))
(define-fun $time.1.13 () Real (let (($s0 (+ $time.1.12 10000.0))) (let (($s1 (+ $time.1.11 15000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/13/delay| () Real (- $time.1.13 $time.1.12))
; time passes
(define-fun |$1/13/later.0| () Real (ite true (+ |$1/12/left.0| |$1/13/delay|) |$1/12/left.0|))
(define-fun |$1/13/left.0| () Real |$1/13/later.0|)
(define-fun |$1/13/now.1| () Bool ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/13/later.1| () Real (ite |$1/13/now.1| (+ |$1/12/left.1| |$1/13/delay|) |$1/12/left.1|))
(define-fun |$1/13/left.1| () Real (ite |$1/13/now.1| |$1/13/later.1| 0.0))
(define-fun |$1/13/now.2| () Bool ($active.2 |$1/12/5.0:CA-4 evict has ticked|))
(define-fun |$1/13/later.2| () Real (ite |$1/13/now.2| (+ |$1/12/5.0.age.2| |$1/13/delay|) |$1/12/5.0.age.2|))
(define-fun |$1/13/left.2| () Real (ite |$1/13/now.2| |$1/13/later.2| 0.0))
(define-fun |$1/13/later.3| () Real (ite |$1/12/5.0:CA-4 evict has ticked| (+ 0.0 |$1/13/delay|) 0.0))
(define-fun |$1/13/left.3| () Real (ite |$1/12/5.0:CA-4 evict has ticked| |$1/13/later.3| 0.0))
(define-fun |$1/13/may-wait| () Bool (and (<= 0.0 |$1/13/delay|) (or (= |$1/13/delay| 0.0) (and (=> (and |$1/13/now.1| true) (<= (+ |$1/12/left.1| |$1/13/delay|) 10.0)) (=> (and |$1/13/now.2| true) (<= (+ |$1/12/5.0.age.2| |$1/13/delay|) 10000.0)) (=> (and |$1/12/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/13/delay|) 10000.0))))))
; 1/13/5.0: CA-4 evict idle
(define-fun |$1/13/5.0.may| () Bool (and (and (not (< 20 (+ |$1/11/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/12/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/13/later.3|)))
(define-fun |$1/13/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/13/5.0.age.2| () Real (ite (and ($active.2 |$1/13/5.0:CA-4 evict has ticked|) |$1/13/now.2|) |$1/13/later.2| 0.0))
(define-fun $time.1.14 () Real (let (($s0 (+ $time.1.11 15000.0))) (ite (<= $time.1.13 $s0) $s0 $time.1.13)))
(define-fun |$1/14/delay| () Real (- $time.1.14 $time.1.13))
; time passes
(define-fun |$1/14/later.0| () Real (ite true (+ |$1/13/left.0| |$1/14/delay|) |$1/13/left.0|))
(define-fun |$1/14/left.0| () Real |$1/14/later.0|)
(define-fun |$1/14/now.1| () Bool ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/14/later.1| () Real (ite |$1/14/now.1| (+ |$1/13/left.1| |$1/14/delay|) |$1/13/left.1|))
(define-fun |$1/14/left.1| () Real (ite |$1/14/now.1| |$1/14/later.1| 0.0))
(define-fun |$1/14/now.2| () Bool ($active.2 |$1/13/5.0:CA-4 evict has ticked|))
(define-fun |$1/14/later.2| () Real (ite |$1/14/now.2| (+ |$1/13/5.0.age.2| |$1/14/delay|) |$1/13/5.0.age.2|))
(define-fun |$1/14/left.2| () Real (ite |$1/14/now.2| |$1/14/later.2| 0.0))
(define-fun |$1/14/later.3| () Real (ite |$1/13/5.0:CA-4 evict has ticked| (+ 0.0 |$1/14/delay|) 0.0))
(define-fun |$1/14/left.3| () Real (ite |$1/13/5.0:CA-4 evict has ticked| |$1/14/later.3| 0.0))
(define-fun |$1/14/may-wait| () Bool (and (<= 0.0 |$1/14/delay|) (or (= |$1/14/delay| 0.0) (and (=> (and |$1/14/now.1| true) (<= (+ |$1/13/left.1| |$1/14/delay|) 10.0)) (=> (and |$1/14/now.2| true) (<= (+ |$1/13/5.0.age.2| |$1/14/delay|) 10000.0)) (=> (and |$1/13/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/14/delay|) 10000.0))))))
; 1/14/0.0: Pressed.leak
(define-fun |$1/14/0.0.may| () Bool (<= 15000.0 |$1/14/later.0|))
(define-fun |$1/14/0.0:Pressed.leaked| () Int (+ |$1/11/0.0:Pressed.leaked| 1))
(define-fun |$1/14/0.0.age.1| () Real (ite (and ($active.1 |$1/14/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/14/now.1|) |$1/14/later.1| 0.0))
(define-fun $time.1.15 () Real (let (($s0 (+ $time.1.14 10000.0))) (let (($s1 (+ $time.1.13 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/15/delay| () Real (- $time.1.15 $time.1.14))
; time passes
(define-fun |$1/15/later.0| () Real (ite true (+ 0.0 |$1/15/delay|) 0.0))
(define-fun |$1/15/left.0| () Real |$1/15/later.0|)
(define-fun |$1/15/now.1| () Bool ($active.1 |$1/14/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/15/later.1| () Real (ite |$1/15/now.1| (+ |$1/14/0.0.age.1| |$1/15/delay|) |$1/14/0.0.age.1|))
(define-fun |$1/15/left.1| () Real (ite |$1/15/now.1| |$1/15/later.1| 0.0))
(define-fun |$1/15/now.2| () Bool ($active.2 |$1/13/5.0:CA-4 evict has ticked|))
(define-fun |$1/15/later.2| () Real (ite |$1/15/now.2| (+ |$1/14/left.2| |$1/15/delay|) |$1/14/left.2|))
(define-fun |$1/15/left.2| () Real (ite |$1/15/now.2| |$1/15/later.2| 0.0))
(define-fun |$1/15/later.3| () Real (ite |$1/13/5.0:CA-4 evict has ticked| (+ |$1/14/left.3| |$1/15/delay|) |$1/14/left.3|))
(define-fun |$1/15/left.3| () Real (ite |$1/13/5.0:CA-4 evict has ticked| |$1/15/later.3| 0.0))
(define-fun |$1/15/may-wait| () Bool (and (<= 0.0 |$1/15/delay|) (or (= |$1/15/delay| 0.0) (and (=> (and |$1/15/now.1| true) (<= (+ |$1/14/0.0.age.1| |$1/15/delay|) 10.0)) (=> (and |$1/15/now.2| true) (<= (+ |$1/14/left.2| |$1/15/delay|) 10000.0)) (=> (and |$1/13/5.0:CA-4 evict has ticked| true) (<= (+ |$1/14/left.3| |$1/15/delay|) 10000.0))))))
; 1/15/5.0: CA-4 evict idle
(define-fun |$1/15/5.0.may| () Bool (and (and (not (< 20 (+ |$1/14/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/13/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/15/later.3|)))
(define-fun |$1/15/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/15/5.0.age.2| () Real (ite (and ($active.2 |$1/15/5.0:CA-4 evict has ticked|) |$1/15/now.2|) |$1/15/later.2| 0.0))
(define-fun $time.1.16 () Real (let (($s0 (+ $time.1.14 15000.0))) (ite (<= $time.1.15 $s0) $s0 $time.1.15)))
(define-fun |$1/16/delay| () Real (- $time.1.16 $time.1.15))
; time passes
(define-fun |$1/16/later.0| () Real (ite true (+ |$1/15/left.0| |$1/16/delay|) |$1/15/left.0|))
(define-fun |$1/16/left.0| () Real |$1/16/later.0|)
(define-fun |$1/16/now.1| () Bool ($active.1 |$1/14/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/16/later.1| () Real (ite |$1/16/now.1| (+ |$1/15/left.1| |$1/16/delay|) |$1/15/left.1|))
(define-fun |$1/16/left.1| () Real (ite |$1/16/now.1| |$1/16/later.1| 0.0))
(define-fun |$1/16/now.2| () Bool ($active.2 |$1/15/5.0:CA-4 evict has ticked|))
(define-fun |$1/16/later.2| () Real (ite |$1/16/now.2| (+ |$1/15/5.0.age.2| |$1/16/delay|) |$1/15/5.0.age.2|))
(define-fun |$1/16/left.2| () Real (ite |$1/16/now.2| |$1/16/later.2| 0.0))
(define-fun |$1/16/later.3| () Real (ite |$1/15/5.0:CA-4 evict has ticked| (+ 0.0 |$1/16/delay|) 0.0))
(define-fun |$1/16/left.3| () Real (ite |$1/15/5.0:CA-4 evict has ticked| |$1/16/later.3| 0.0))
(define-fun |$1/16/may-wait| () Bool (and (<= 0.0 |$1/16/delay|) (or (= |$1/16/delay| 0.0) (and (=> (and |$1/16/now.1| true) (<= (+ |$1/15/left.1| |$1/16/delay|) 10.0)) (=> (and |$1/16/now.2| true) (<= (+ |$1/15/5.0.age.2| |$1/16/delay|) 10000.0)) (=> (and |$1/15/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/16/delay|) 10000.0))))))
; 1/16/0.0: Pressed.leak
(define-fun |$1/16/0.0.may| () Bool (<= 15000.0 |$1/16/later.0|))
(define-fun |$1/16/0.0:Pressed.leaked| () Int (+ |$1/14/0.0:Pressed.leaked| 1))
(define-fun |$1/16/0.0.age.1| () Real (ite (and ($active.1 |$1/16/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/16/now.1|) |$1/16/later.1| 0.0))
(define-fun $time.1.17 () Real (let (($s0 (+ $time.1.16 5000.0))) (let (($s1 (+ $time.1.15 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/17/delay| () Real (- $time.1.17 $time.1.16))
; time passes
(define-fun |$1/17/later.0| () Real (ite true (+ 0.0 |$1/17/delay|) 0.0))
(define-fun |$1/17/left.0| () Real |$1/17/later.0|)
(define-fun |$1/17/now.1| () Bool ($active.1 |$1/16/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/17/later.1| () Real (ite |$1/17/now.1| (+ |$1/16/0.0.age.1| |$1/17/delay|) |$1/16/0.0.age.1|))
(define-fun |$1/17/left.1| () Real (ite |$1/17/now.1| |$1/17/later.1| 0.0))
(define-fun |$1/17/now.2| () Bool ($active.2 |$1/15/5.0:CA-4 evict has ticked|))
(define-fun |$1/17/later.2| () Real (ite |$1/17/now.2| (+ |$1/16/left.2| |$1/17/delay|) |$1/16/left.2|))
(define-fun |$1/17/left.2| () Real (ite |$1/17/now.2| |$1/17/later.2| 0.0))
(define-fun |$1/17/later.3| () Real (ite |$1/15/5.0:CA-4 evict has ticked| (+ |$1/16/left.3| |$1/17/delay|) |$1/16/left.3|))
(define-fun |$1/17/left.3| () Real (ite |$1/15/5.0:CA-4 evict has ticked| |$1/17/later.3| 0.0))
(define-fun |$1/17/may-wait| () Bool (and (<= 0.0 |$1/17/delay|) (or (= |$1/17/delay| 0.0) (and (=> (and |$1/17/now.1| true) (<= (+ |$1/16/0.0.age.1| |$1/17/delay|) 10.0)) (=> (and |$1/17/now.2| true) (<= (+ |$1/16/left.2| |$1/17/delay|) 10000.0)) (=> (and |$1/15/5.0:CA-4 evict has ticked| true) (<= (+ |$1/16/left.3| |$1/17/delay|) 10000.0))))))
; 1/17/5.0: CA-4 evict idle
(define-fun |$1/17/5.0.may| () Bool (and (and (not (< 20 (+ |$1/16/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) |$1/15/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/17/later.3|)))
(define-fun |$1/17/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/17/5.0.age.2| () Real (ite (and ($active.2 |$1/17/5.0:CA-4 evict has ticked|) |$1/17/now.2|) |$1/17/later.2| 0.0))
(define-fun $time.1.18 () Real (let (($s0 (+ $time.1.16 15000.0))) (ite (<= $time.1.17 $s0) $s0 $time.1.17)))
(define-fun |$1/18/delay| () Real (- $time.1.18 $time.1.17))
; time passes
(define-fun |$1/18/later.0| () Real (ite true (+ |$1/17/left.0| |$1/18/delay|) |$1/17/left.0|))
(define-fun |$1/18/left.0| () Real |$1/18/later.0|)
(define-fun |$1/18/now.1| () Bool ($active.1 |$1/16/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/18/later.1| () Real (ite |$1/18/now.1| (+ |$1/17/left.1| |$1/18/delay|) |$1/17/left.1|))
(define-fun |$1/18/left.1| () Real (ite |$1/18/now.1| |$1/18/later.1| 0.0))
(define-fun |$1/18/now.2| () Bool ($active.2 |$1/17/5.0:CA-4 evict has ticked|))
(define-fun |$1/18/later.2| () Real (ite |$1/18/now.2| (+ |$1/17/5.0.age.2| |$1/18/delay|) |$1/17/5.0.age.2|))
(define-fun |$1/18/left.2| () Real (ite |$1/18/now.2| |$1/18/later.2| 0.0))
(define-fun |$1/18/later.3| () Real (ite |$1/17/5.0:CA-4 evict has ticked| (+ 0.0 |$1/18/delay|) 0.0))
(define-fun |$1/18/left.3| () Real (ite |$1/17/5.0:CA-4 evict has ticked| |$1/18/later.3| 0.0))
(define-fun |$1/18/may-wait| () Bool (and (<= 0.0 |$1/18/delay|) (or (= |$1/18/delay| 0.0) (and (=> (and |$1/18/now.1| true) (<= (+ |$1/17/left.1| |$1/18/delay|) 10.0)) (=> (and |$1/18/now.2| true) (<= (+ |$1/17/5.0.age.2| |$1/18/delay|) 10000.0)) (=> (and |$1/17/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/18/delay|) 10000.0))))))
; 1/18/0.0: Pressed.leak
(define-fun |$1/18/0.0.may| () Bool (<= 15000.0 |$1/18/later.0|))
(define-fun |$1/18/0.0:Pressed.leaked| () Int (+ |$1/16/0.0:Pressed.leaked| 1))
(define-fun |$1/18/0.0.age.1| () Real (ite (and ($active.1 |$1/18/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/18/now.1|) |$1/18/later.1| 0.0))
(define-fun $time.1.19 () Real (let (($s0 (+ $time.1.17 10000.0))) (ite (<= $time.1.18 $s0) $s0 $time.1.18)))
(define-fun |$1/19/delay| () Real (- $time.1.19 $time.1.18))
; time passes
(define-fun |$1/19/later.0| () Real (ite true (+ 0.0 |$1/19/delay|) 0.0))
(define-fun |$1/19/left.0| () Real |$1/19/later.0|)
(define-fun |$1/19/now.1| () Bool ($active.1 |$1/18/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/19/later.1| () Real (ite |$1/19/now.1| (+ |$1/18/0.0.age.1| |$1/19/delay|) |$1/18/0.0.age.1|))
(define-fun |$1/19/left.1| () Real (ite |$1/19/now.1| |$1/19/later.1| 0.0))
(define-fun |$1/19/now.2| () Bool ($active.2 |$1/17/5.0:CA-4 evict has ticked|))
(define-fun |$1/19/later.2| () Real (ite |$1/19/now.2| (+ |$1/18/left.2| |$1/19/delay|) |$1/18/left.2|))
(define-fun |$1/19/left.2| () Real (ite |$1/19/now.2| |$1/19/later.2| 0.0))
(define-fun |$1/19/later.3| () Real (ite |$1/17/5.0:CA-4 evict has ticked| (+ |$1/18/left.3| |$1/19/delay|) |$1/18/left.3|))
(define-fun |$1/19/left.3| () Real (ite |$1/17/5.0:CA-4 evict has ticked| |$1/19/later.3| 0.0))
(define-fun |$1/19/may-wait| () Bool (and (<= 0.0 |$1/19/delay|) (or (= |$1/19/delay| 0.0) (and (=> (and |$1/19/now.1| true) (<= (+ |$1/18/0.0.age.1| |$1/19/delay|) 10.0)) (=> (and |$1/19/now.2| true) (<= (+ |$1/18/left.2| |$1/19/delay|) 10000.0)) (=> (and |$1/17/5.0:CA-4 evict has ticked| true) (<= (+ |$1/18/left.3| |$1/19/delay|) 10000.0))))))
; 1/19/4.0: CA-4 evict
(define-fun |$1/19/4.0.may| () Bool (and (and (< 20 (+ |$1/18/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1)) |$1/17/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/19/later.3|)))
(define-fun |$1/19/4.0:Pressed.serving_ended| () Bool (let (($s0 (< 0 |$1/18/0.0:Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (or |$1/initial:Pressed.serving_ended| (and (not |$1/initial:Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |$1/18/0.0:Pressed.leaked| 12))))))))))
(define-fun |$1/19/4.0:Pressed.leaked| () Int (let (($s0 (< 0 |$1/18/0.0:Pressed.leaked|))) (let (($s1 (= steady_priority leak_priority))) (ite (and (not |$1/initial:Pressed.serving_ended|) (or (not $s0) (and $s0 (or (and (not $s1) (< steady_priority leak_priority)) (and $s1 (<= |$1/18/0.0:Pressed.leaked| 12)))))) |$1/18/0.0:Pressed.leaked| 0))))
(define-fun |$1/19/4.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/19/4.0.age.1| () Real (ite (and ($active.1 |$1/19/4.0:Pressed.leaked| |$1/19/4.0:Pressed.serving_ended|) |$1/19/now.1|) |$1/19/later.1| 0.0))
(define-fun |$1/19/4.0.age.2| () Real (ite (and ($active.2 |$1/19/4.0:CA-4 evict has ticked|) |$1/19/now.2|) |$1/19/later.2| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/3.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/5.0.may| |$1/3/may-wait| |$1/3/5.0.may| |$1/4/may-wait| |$1/4/0.0.may| |$1/5/may-wait| |$1/5/5.0.may| |$1/6/may-wait| |$1/6/0.0.may| |$1/7/may-wait| |$1/7/5.0.may| |$1/8/may-wait| |$1/8/5.0.may| |$1/9/may-wait| |$1/9/0.0.may| |$1/10/may-wait| |$1/10/5.0.may| |$1/11/may-wait| |$1/11/0.0.may| |$1/12/may-wait| |$1/12/5.0.may| |$1/13/may-wait| |$1/13/5.0.may| |$1/14/may-wait| |$1/14/0.0.may| |$1/15/may-wait| |$1/15/5.0.may| |$1/16/may-wait| |$1/16/0.0.may| |$1/17/may-wait| |$1/17/5.0.may| |$1/18/may-wait| |$1/18/0.0.may| |$1/19/may-wait| |$1/19/4.0.may| |$1/19/4.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
