;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "Spacer",
;;  "system": "Eviction",
;;  "claim": [
;;   "check",
;;   "pressure, how much to keep free: enough for a look, and not so much that there is always too little"
;;  ],
;;  "says": "with steady_request = 0, leak_every = 3s, for any evict_below: H-3 unreachable iff evict_below >= 4 and evict_below <= pressed_memory - steady_use",
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
;;      3,
;;      0
;;     ],
;;     [
;;      0,
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
;;      0,
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
;;      0,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
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
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      0,
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
;;      0,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
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
(declare-const evict_below Int)
(define-fun $chosen () Bool (and (<= 0 evict_below) (<= 0 evict_below) (and (<= 4 evict_below) (<= evict_below 8))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (not |CA-4 evict has ticked|))) (let (($s2 (not (<= 5 |Pressed.leaked|)))) (let (($s3 (<= (+ |age:Pressed.leak| (* (- 1.0) |age:Pressed.out_of_memory|)) 0.0))) (let (($s4 (* (- 1.0) |age:Pressed.leak|))) (let (($s5 (+ |age:CA-4 evict first| $s4))) (let (($s6 (not (<= 8 |Pressed.leaked|)))) (let (($s7 (+ |age:CA-4 evict| $s4))) (and (not |Pressed.scored|) (<= 0 evict_below) (<= 4 evict_below) (<= evict_below 8) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-4 evict first|) (or $s1 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s1 (<= |age:CA-4 evict| 10000.0)) (or $s2 (not (<= 3000.0 |age:Pressed.leak|))) (not |Pressed.serving_ended|) (not (<= 9 evict_below)) (not (<= 9 |Pressed.leaked|)) (or |CA-4 evict has ticked| $s3) (or |CA-4 evict has ticked| (<= 0.0 $s5)) (or |CA-4 evict has ticked| (not (<= 1 |Pressed.leaked|)) (<= 2990.0 $s5)) (or $s6 $s3) (or |CA-4 evict has ticked| (<= 5980.0 $s5) (not (<= 3 |Pressed.leaked|))) (or $s6 (not (<= $s7 7000.0))) (or $s6 (<= (+ |age:Pressed.leak| (* (- 2.0) |age:Pressed.out_of_memory|)) 0.0)) (or (not (<= 7 |Pressed.leaked|)) (not (<= $s7 4010.0))) (or $s2 (<= (- 1020.0) $s7)) (or (not (<= 6 |Pressed.leaked|)) (not (<= $s7 1010.0))) (or $s6 (not (<= (+ |age:CA-4 evict| $s4 |age:Pressed.out_of_memory|) 7010.0))) (or |CA-4 evict has ticked| (<= 8980.0 $s5) (not (<= 4 |Pressed.leaked|))) (or |CA-4 evict has ticked| $s2) (not (<= evict_below 3))))))))))))
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
(define-fun $0.0.may () Bool (<= 3000.0 $later.0))
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
(define-fun $2.0.may () Bool (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below)) (not |CA-4 evict has ticked|)))
(define-fun |$2.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not (< 0 |Pressed.leaked|)))))
(define-fun |$2.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not (< 0 |Pressed.leaked|))) |Pressed.leaked| 0))
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
(define-fun $3.0.may () Bool (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below))) (not |CA-4 evict has ticked|)))
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
(define-fun $4.0.may () Bool (and (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below)) |CA-4 evict has ticked|) (<= 10000.0 $later.3)))
(define-fun |$4.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not (< 0 |Pressed.leaked|)))))
(define-fun |$4.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not (< 0 |Pressed.leaked|))) |Pressed.leaked| 0))
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
(define-fun $5.0.may () Bool (and (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below))) |CA-4 evict has ticked|) (<= 10000.0 $later.3)))
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
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below)) (not |CA-4 evict has ticked|)))
(assert (not ($active.2 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below))) (not |CA-4 evict has ticked|)))
(assert (not ($active.2 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) evict_below))) |CA-4 evict has ticked|))
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
(declare-const evict_below Int)
(define-fun $chosen () Bool (and (<= 0 evict_below) (<= 0 evict_below)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (and (<= 4 evict_below) (<= evict_below 8)))
(define-fun $piece.0 () Bool (< 8.0 (to_real evict_below)))
(define-fun $piece.1 () Bool (let (($s0 (to_real evict_below))) (and (<= 0.0 $s0) (<= $s0 2.0))))
(define-fun $piece.2 () Bool (let (($s0 (to_real evict_below))) (and (<= 0.0 $s0) (<= $s0 3.0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Pressed.leaked| () Int 0)
(define-fun |$0/initial:Pressed.serving_ended| () Bool false)
(define-fun |$0/initial:Pressed.scored| () Bool false)
(define-fun |$0/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
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
; 0/0/2.0: CA-4 evict first
(define-fun |$0/0/2.0.may| () Bool (and (< 20 (+ |$0/initial:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12) evict_below)) (not |$0/initial:CA-4 evict has ticked|)))
(define-fun |$0/0/2.0:Pressed.serving_ended| () Bool (or |$0/initial:Pressed.serving_ended| (and (not |$0/initial:Pressed.serving_ended|) (not (< 0 |$0/initial:Pressed.leaked|)))))
(define-fun |$0/0/2.0:Pressed.leaked| () Int (ite (and (not |$0/initial:Pressed.serving_ended|) (not (< 0 |$0/initial:Pressed.leaked|))) |$0/initial:Pressed.leaked| 0))
(define-fun |$0/0/2.0:CA-4 evict has ticked| () Bool true)
(define-fun |$0/0/2.0.age.1| () Real (ite (and ($active.1 |$0/0/2.0:Pressed.leaked| |$0/0/2.0:Pressed.serving_ended|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun |$0/0/2.0.age.3| () Real (ite (and |$0/0/2.0:CA-4 evict has ticked| |$0/initial:CA-4 evict has ticked|) |$0/0/later.3| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/0/2.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Pressed.leaked| () Int 0)
(define-fun |$1/initial:Pressed.serving_ended| () Bool false)
(define-fun |$1/initial:Pressed.scored| () Bool false)
(define-fun |$1/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 3000.0)
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
; 1/0/0.0: Pressed.leak
(define-fun |$1/0/0.0.may| () Bool (<= 3000.0 |$1/0/later.0|))
(define-fun |$1/0/0.0:Pressed.leaked| () Int (+ |$1/initial:Pressed.leaked| 1))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/later.0| () Real (ite true (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.0| () Real |$1/1/later.0|)
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/0.0.age.1| |$1/1/delay|) |$1/0/0.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/left.2| |$1/1/delay|) |$1/0/left.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/0/left.3| |$1/1/delay|) |$1/0/left.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 10.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 10000.0)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/0/left.3| |$1/1/delay|) 10000.0))))))
; 1/1/3.0: CA-4 evict first idle
(define-fun |$1/1/3.0.may| () Bool (and (not (< 20 (+ |$1/0/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) evict_below))) (not |$1/initial:CA-4 evict has ticked|)))
(define-fun |$1/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/1/3.0.age.3| () Real (ite (and |$1/1/3.0:CA-4 evict has ticked| |$1/initial:CA-4 evict has ticked|) |$1/1/later.3| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.0 3000.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite true (+ |$1/1/left.0| |$1/2/delay|) |$1/1/left.0|))
(define-fun |$1/2/left.0| () Real |$1/2/later.0|)
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/3.0:CA-4 evict has ticked|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/later.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| (+ |$1/1/3.0.age.3| |$1/2/delay|) |$1/1/3.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ |$1/1/left.1| |$1/2/delay|) 10.0)) (=> (and |$1/2/now.2| true) (<= (+ 0.0 |$1/2/delay|) 10000.0)) (=> (and |$1/1/3.0:CA-4 evict has ticked| true) (<= (+ |$1/1/3.0.age.3| |$1/2/delay|) 10000.0))))))
; 1/2/0.0: Pressed.leak
(define-fun |$1/2/0.0.may| () Bool (<= 3000.0 |$1/2/later.0|))
(define-fun |$1/2/0.0:Pressed.leaked| () Int (+ |$1/0/0.0:Pressed.leaked| 1))
(define-fun |$1/2/0.0.age.1| () Real (ite (and ($active.1 |$1/2/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun $time.1.3 () Real (+ $time.1.2 3000.0))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite true (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real |$1/3/later.0|)
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/0.0.age.1| |$1/3/delay|) |$1/2/0.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/1/3.0:CA-4 evict has ticked|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/later.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| (+ |$1/2/left.3| |$1/3/delay|) |$1/2/left.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/0.0.age.1| |$1/3/delay|) 10.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/left.2| |$1/3/delay|) 10000.0)) (=> (and |$1/1/3.0:CA-4 evict has ticked| true) (<= (+ |$1/2/left.3| |$1/3/delay|) 10000.0))))))
; 1/3/0.0: Pressed.leak
(define-fun |$1/3/0.0.may| () Bool (<= 3000.0 |$1/3/later.0|))
(define-fun |$1/3/0.0:Pressed.leaked| () Int (+ |$1/2/0.0:Pressed.leaked| 1))
(define-fun |$1/3/0.0.age.1| () Real (ite (and ($active.1 |$1/3/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/3/now.1|) |$1/3/later.1| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ $time.1.1 10000.0))) (ite (<= $time.1.3 $s0) $s0 $time.1.3)))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/later.0| () Real (ite true (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.0| () Real |$1/4/later.0|)
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/3/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/0.0.age.1| |$1/4/delay|) |$1/3/0.0.age.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/1/3.0:CA-4 evict has ticked|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/left.2| |$1/4/delay|) |$1/3/left.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/later.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| (+ |$1/3/left.3| |$1/4/delay|) |$1/3/left.3|))
(define-fun |$1/4/left.3| () Real (ite |$1/1/3.0:CA-4 evict has ticked| |$1/4/later.3| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.1| true) (<= (+ |$1/3/0.0.age.1| |$1/4/delay|) 10.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/left.2| |$1/4/delay|) 10000.0)) (=> (and |$1/1/3.0:CA-4 evict has ticked| true) (<= (+ |$1/3/left.3| |$1/4/delay|) 10000.0))))))
; 1/4/5.0: CA-4 evict idle
(define-fun |$1/4/5.0.may| () Bool (and (and (not (< 20 (+ |$1/3/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) evict_below))) |$1/1/3.0:CA-4 evict has ticked|) (<= 10000.0 |$1/4/later.3|)))
(define-fun |$1/4/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/4/5.0.age.2| () Real (ite (and ($active.2 |$1/4/5.0:CA-4 evict has ticked|) |$1/4/now.2|) |$1/4/later.2| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.3 3000.0))) (ite (<= $time.1.4 $s0) $s0 $time.1.4)))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/later.0| () Real (ite true (+ |$1/4/left.0| |$1/5/delay|) |$1/4/left.0|))
(define-fun |$1/5/left.0| () Real |$1/5/later.0|)
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/3/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/left.1| |$1/5/delay|) |$1/4/left.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/4/5.0:CA-4 evict has ticked|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/5.0.age.2| |$1/5/delay|) |$1/4/5.0.age.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/later.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| |$1/5/later.3| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.1| true) (<= (+ |$1/4/left.1| |$1/5/delay|) 10.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/5.0.age.2| |$1/5/delay|) 10000.0)) (=> (and |$1/4/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/5/delay|) 10000.0))))))
; 1/5/0.0: Pressed.leak
(define-fun |$1/5/0.0.may| () Bool (<= 3000.0 |$1/5/later.0|))
(define-fun |$1/5/0.0:Pressed.leaked| () Int (+ |$1/3/0.0:Pressed.leaked| 1))
(define-fun |$1/5/0.0.age.1| () Real (ite (and ($active.1 |$1/5/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/5/now.1|) |$1/5/later.1| 0.0))
(define-fun $time.1.6 () Real (+ $time.1.5 3000.0))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/later.0| () Real (ite true (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.0| () Real |$1/6/later.0|)
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/5/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ |$1/5/0.0.age.1| |$1/6/delay|) |$1/5/0.0.age.1|))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/4/5.0:CA-4 evict has ticked|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/left.2| |$1/6/delay|) |$1/5/left.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/later.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| (+ |$1/5/left.3| |$1/6/delay|) |$1/5/left.3|))
(define-fun |$1/6/left.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| |$1/6/later.3| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.1| true) (<= (+ |$1/5/0.0.age.1| |$1/6/delay|) 10.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/left.2| |$1/6/delay|) 10000.0)) (=> (and |$1/4/5.0:CA-4 evict has ticked| true) (<= (+ |$1/5/left.3| |$1/6/delay|) 10000.0))))))
; 1/6/0.0: Pressed.leak
(define-fun |$1/6/0.0.may| () Bool (<= 3000.0 |$1/6/later.0|))
(define-fun |$1/6/0.0:Pressed.leaked| () Int (+ |$1/5/0.0:Pressed.leaked| 1))
(define-fun |$1/6/0.0.age.1| () Real (ite (and ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/6/now.1|) |$1/6/later.1| 0.0))
(define-fun $time.1.7 () Real (+ $time.1.6 3000.0))
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/later.0| () Real (ite true (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.0| () Real |$1/7/later.0|)
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/0.0.age.1| |$1/7/delay|) |$1/6/0.0.age.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/now.2| () Bool ($active.2 |$1/4/5.0:CA-4 evict has ticked|))
(define-fun |$1/7/later.2| () Real (ite |$1/7/now.2| (+ |$1/6/left.2| |$1/7/delay|) |$1/6/left.2|))
(define-fun |$1/7/left.2| () Real (ite |$1/7/now.2| |$1/7/later.2| 0.0))
(define-fun |$1/7/later.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| (+ |$1/6/left.3| |$1/7/delay|) |$1/6/left.3|))
(define-fun |$1/7/left.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| |$1/7/later.3| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.1| true) (<= (+ |$1/6/0.0.age.1| |$1/7/delay|) 10.0)) (=> (and |$1/7/now.2| true) (<= (+ |$1/6/left.2| |$1/7/delay|) 10000.0)) (=> (and |$1/4/5.0:CA-4 evict has ticked| true) (<= (+ |$1/6/left.3| |$1/7/delay|) 10000.0))))))
; 1/7/0.0: Pressed.leak
(define-fun |$1/7/0.0.may| () Bool (<= 3000.0 |$1/7/later.0|))
(define-fun |$1/7/0.0:Pressed.leaked| () Int (+ |$1/6/0.0:Pressed.leaked| 1))
(define-fun |$1/7/0.0.age.1| () Real (ite (and ($active.1 |$1/7/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/7/now.1|) |$1/7/later.1| 0.0))
(define-fun $time.1.8 () Real (let (($s0 (+ $time.1.4 10000.0))) (ite (<= $time.1.7 $s0) $s0 $time.1.7)))
(define-fun |$1/8/delay| () Real (- $time.1.8 $time.1.7))
; time passes
(define-fun |$1/8/later.0| () Real (ite true (+ 0.0 |$1/8/delay|) 0.0))
(define-fun |$1/8/left.0| () Real |$1/8/later.0|)
(define-fun |$1/8/now.1| () Bool ($active.1 |$1/7/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/8/later.1| () Real (ite |$1/8/now.1| (+ |$1/7/0.0.age.1| |$1/8/delay|) |$1/7/0.0.age.1|))
(define-fun |$1/8/left.1| () Real (ite |$1/8/now.1| |$1/8/later.1| 0.0))
(define-fun |$1/8/now.2| () Bool ($active.2 |$1/4/5.0:CA-4 evict has ticked|))
(define-fun |$1/8/later.2| () Real (ite |$1/8/now.2| (+ |$1/7/left.2| |$1/8/delay|) |$1/7/left.2|))
(define-fun |$1/8/left.2| () Real (ite |$1/8/now.2| |$1/8/later.2| 0.0))
(define-fun |$1/8/later.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| (+ |$1/7/left.3| |$1/8/delay|) |$1/7/left.3|))
(define-fun |$1/8/left.3| () Real (ite |$1/4/5.0:CA-4 evict has ticked| |$1/8/later.3| 0.0))
(define-fun |$1/8/may-wait| () Bool (and (<= 0.0 |$1/8/delay|) (or (= |$1/8/delay| 0.0) (and (=> (and |$1/8/now.1| true) (<= (+ |$1/7/0.0.age.1| |$1/8/delay|) 10.0)) (=> (and |$1/8/now.2| true) (<= (+ |$1/7/left.2| |$1/8/delay|) 10000.0)) (=> (and |$1/4/5.0:CA-4 evict has ticked| true) (<= (+ |$1/7/left.3| |$1/8/delay|) 10000.0))))))
; 1/8/5.0: CA-4 evict idle
(define-fun |$1/8/5.0.may| () Bool (and (and (not (< 20 (+ |$1/7/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) evict_below))) |$1/4/5.0:CA-4 evict has ticked|) (<= 10000.0 |$1/8/later.3|)))
(define-fun |$1/8/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/8/5.0.age.2| () Real (ite (and ($active.2 |$1/8/5.0:CA-4 evict has ticked|) |$1/8/now.2|) |$1/8/later.2| 0.0))
(define-fun $time.1.9 () Real (let (($s0 (+ $time.1.7 3000.0))) (ite (<= $time.1.8 $s0) $s0 $time.1.8)))
(define-fun |$1/9/delay| () Real (- $time.1.9 $time.1.8))
; time passes
(define-fun |$1/9/later.0| () Real (ite true (+ |$1/8/left.0| |$1/9/delay|) |$1/8/left.0|))
(define-fun |$1/9/left.0| () Real |$1/9/later.0|)
(define-fun |$1/9/now.1| () Bool ($active.1 |$1/7/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/9/later.1| () Real (ite |$1/9/now.1| (+ |$1/8/left.1| |$1/9/delay|) |$1/8/left.1|))
(define-fun |$1/9/left.1| () Real (ite |$1/9/now.1| |$1/9/later.1| 0.0))
(define-fun |$1/9/now.2| () Bool ($active.2 |$1/8/5.0:CA-4 evict has ticked|))
(define-fun |$1/9/later.2| () Real (ite |$1/9/now.2| (+ |$1/8/5.0.age.2| |$1/9/delay|) |$1/8/5.0.age.2|))
(define-fun |$1/9/left.2| () Real (ite |$1/9/now.2| |$1/9/later.2| 0.0))
(define-fun |$1/9/later.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| (+ 0.0 |$1/9/delay|) 0.0))
(define-fun |$1/9/left.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| |$1/9/later.3| 0.0))
(define-fun |$1/9/may-wait| () Bool (and (<= 0.0 |$1/9/delay|) (or (= |$1/9/delay| 0.0) (and (=> (and |$1/9/now.1| true) (<= (+ |$1/8/left.1| |$1/9/delay|) 10.0)) (=> (and |$1/9/now.2| true) (<= (+ |$1/8/5.0.age.2| |$1/9/delay|) 10000.0)) (=> (and |$1/8/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/9/delay|) 10000.0))))))
; 1/9/0.0: Pressed.leak
(define-fun |$1/9/0.0.may| () Bool (<= 3000.0 |$1/9/later.0|))
(define-fun |$1/9/0.0:Pressed.leaked| () Int (+ |$1/7/0.0:Pressed.leaked| 1))
(define-fun |$1/9/0.0.age.1| () Real (ite (and ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/9/now.1|) |$1/9/later.1| 0.0))
(define-fun $time.1.10 () Real (+ $time.1.9 3000.0))
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
; 1/10/0.0: Pressed.leak
(define-fun |$1/10/0.0.may| () Bool (<= 3000.0 |$1/10/later.0|))
(define-fun |$1/10/0.0:Pressed.leaked| () Int (+ |$1/9/0.0:Pressed.leaked| 1))
(define-fun |$1/10/0.0.age.1| () Real (ite (and ($active.1 |$1/10/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/10/now.1|) |$1/10/later.1| 0.0))
(define-fun $time.1.11 () Real (+ $time.1.10 3000.0))
(define-fun |$1/11/delay| () Real (- $time.1.11 $time.1.10))
; time passes
(define-fun |$1/11/later.0| () Real (ite true (+ 0.0 |$1/11/delay|) 0.0))
(define-fun |$1/11/left.0| () Real |$1/11/later.0|)
(define-fun |$1/11/now.1| () Bool ($active.1 |$1/10/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/11/later.1| () Real (ite |$1/11/now.1| (+ |$1/10/0.0.age.1| |$1/11/delay|) |$1/10/0.0.age.1|))
(define-fun |$1/11/left.1| () Real (ite |$1/11/now.1| |$1/11/later.1| 0.0))
(define-fun |$1/11/now.2| () Bool ($active.2 |$1/8/5.0:CA-4 evict has ticked|))
(define-fun |$1/11/later.2| () Real (ite |$1/11/now.2| (+ |$1/10/left.2| |$1/11/delay|) |$1/10/left.2|))
(define-fun |$1/11/left.2| () Real (ite |$1/11/now.2| |$1/11/later.2| 0.0))
(define-fun |$1/11/later.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| (+ |$1/10/left.3| |$1/11/delay|) |$1/10/left.3|))
(define-fun |$1/11/left.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| |$1/11/later.3| 0.0))
(define-fun |$1/11/may-wait| () Bool (and (<= 0.0 |$1/11/delay|) (or (= |$1/11/delay| 0.0) (and (=> (and |$1/11/now.1| true) (<= (+ |$1/10/0.0.age.1| |$1/11/delay|) 10.0)) (=> (and |$1/11/now.2| true) (<= (+ |$1/10/left.2| |$1/11/delay|) 10000.0)) (=> (and |$1/8/5.0:CA-4 evict has ticked| true) (<= (+ |$1/10/left.3| |$1/11/delay|) 10000.0))))))
; 1/11/0.0: Pressed.leak
(define-fun |$1/11/0.0.may| () Bool (<= 3000.0 |$1/11/later.0|))
(define-fun |$1/11/0.0:Pressed.leaked| () Int (+ |$1/10/0.0:Pressed.leaked| 1))
(define-fun |$1/11/0.0.age.1| () Real (ite (and ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/11/now.1|) |$1/11/later.1| 0.0))
(define-fun $time.1.12 () Real $time.1.11)
(define-fun |$1/12/delay| () Real (- $time.1.12 $time.1.11))
; time passes
(define-fun |$1/12/later.0| () Real (ite true (+ 0.0 |$1/12/delay|) 0.0))
(define-fun |$1/12/left.0| () Real |$1/12/later.0|)
(define-fun |$1/12/now.1| () Bool ($active.1 |$1/11/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/12/later.1| () Real (ite |$1/12/now.1| (+ |$1/11/0.0.age.1| |$1/12/delay|) |$1/11/0.0.age.1|))
(define-fun |$1/12/left.1| () Real (ite |$1/12/now.1| |$1/12/later.1| 0.0))
(define-fun |$1/12/now.2| () Bool ($active.2 |$1/8/5.0:CA-4 evict has ticked|))
(define-fun |$1/12/later.2| () Real (ite |$1/12/now.2| (+ |$1/11/left.2| |$1/12/delay|) |$1/11/left.2|))
(define-fun |$1/12/left.2| () Real (ite |$1/12/now.2| |$1/12/later.2| 0.0))
(define-fun |$1/12/later.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| (+ |$1/11/left.3| |$1/12/delay|) |$1/11/left.3|))
(define-fun |$1/12/left.3| () Real (ite |$1/8/5.0:CA-4 evict has ticked| |$1/12/later.3| 0.0))
(define-fun |$1/12/may-wait| () Bool (and (<= 0.0 |$1/12/delay|) (or (= |$1/12/delay| 0.0) (and (=> (and |$1/12/now.1| true) (<= (+ |$1/11/0.0.age.1| |$1/12/delay|) 10.0)) (=> (and |$1/12/now.2| true) (<= (+ |$1/11/left.2| |$1/12/delay|) 10000.0)) (=> (and |$1/8/5.0:CA-4 evict has ticked| true) (<= (+ |$1/11/left.3| |$1/12/delay|) 10000.0))))))
; 1/12/1.0: Pressed.out_of_memory
(define-fun |$1/12/1.0.may| () Bool (< 20 (+ |$1/11/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12))))
(define-fun |$1/12/1.0:Pressed.serving_ended| () Bool (or |$1/initial:Pressed.serving_ended| (and (not |$1/initial:Pressed.serving_ended|) (not |$1/initial:Pressed.scored|) (<= |$1/11/0.0:Pressed.leaked| 12))))
(define-fun |$1/12/1.0:Pressed.leaked| () Int (ite (and (not |$1/initial:Pressed.serving_ended|) (not |$1/initial:Pressed.scored|) (<= |$1/11/0.0:Pressed.leaked| 12)) |$1/11/0.0:Pressed.leaked| 0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/3.0.may| |$1/2/may-wait| |$1/2/0.0.may| |$1/3/may-wait| |$1/3/0.0.may| |$1/4/may-wait| |$1/4/5.0.may| |$1/5/may-wait| |$1/5/0.0.may| |$1/6/may-wait| |$1/6/0.0.may| |$1/7/may-wait| |$1/7/0.0.may| |$1/8/may-wait| |$1/8/5.0.may| |$1/9/may-wait| |$1/9/0.0.may| |$1/10/may-wait| |$1/10/0.0.may| |$1/11/may-wait| |$1/11/0.0.may| |$1/12/may-wait| |$1/12/1.0.may| |$1/12/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Pressed.leaked| () Int 0)
(define-fun |$2/initial:Pressed.serving_ended| () Bool false)
(define-fun |$2/initial:Pressed.scored| () Bool false)
(define-fun |$2/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real 3000.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/later.0| () Real (ite true (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real |$2/0/later.0|)
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/0/later.3| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 10.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 10000.0)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$2/0/delay|) 10000.0))))))
; 2/0/0.0: Pressed.leak
(define-fun |$2/0/0.0.may| () Bool (<= 3000.0 |$2/0/later.0|))
(define-fun |$2/0/0.0:Pressed.leaked| () Int (+ |$2/initial:Pressed.leaked| 1))
(define-fun |$2/0/0.0.age.1| () Real (ite (and ($active.1 |$2/0/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/0/now.1|) |$2/0/later.1| 0.0))
(define-fun $time.2.1 () Real $time.2.0)
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/later.0| () Real (ite true (+ 0.0 |$2/1/delay|) 0.0))
(define-fun |$2/1/left.0| () Real |$2/1/later.0|)
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/0/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/0.0.age.1| |$2/1/delay|) |$2/0/0.0.age.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/left.2| |$2/1/delay|) |$2/0/left.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/0/left.3| |$2/1/delay|) |$2/0/left.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/1/later.3| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.1| true) (<= (+ |$2/0/0.0.age.1| |$2/1/delay|) 10.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/left.2| |$2/1/delay|) 10000.0)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/0/left.3| |$2/1/delay|) 10000.0))))))
; 2/1/3.0: CA-4 evict first idle
(define-fun |$2/1/3.0.may| () Bool (and (not (< 20 (+ |$2/0/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12) evict_below))) (not |$2/initial:CA-4 evict has ticked|)))
(define-fun |$2/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$2/1/3.0.age.3| () Real (ite (and |$2/1/3.0:CA-4 evict has ticked| |$2/initial:CA-4 evict has ticked|) |$2/1/later.3| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ $time.2.0 3000.0))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/later.0| () Real (ite true (+ |$2/1/left.0| |$2/2/delay|) |$2/1/left.0|))
(define-fun |$2/2/left.0| () Real |$2/2/later.0|)
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/0/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ |$2/1/left.1| |$2/2/delay|) |$2/1/left.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/3.0:CA-4 evict has ticked|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/later.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| (+ |$2/1/3.0.age.3| |$2/2/delay|) |$2/1/3.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.1| true) (<= (+ |$2/1/left.1| |$2/2/delay|) 10.0)) (=> (and |$2/2/now.2| true) (<= (+ 0.0 |$2/2/delay|) 10000.0)) (=> (and |$2/1/3.0:CA-4 evict has ticked| true) (<= (+ |$2/1/3.0.age.3| |$2/2/delay|) 10000.0))))))
; 2/2/0.0: Pressed.leak
(define-fun |$2/2/0.0.may| () Bool (<= 3000.0 |$2/2/later.0|))
(define-fun |$2/2/0.0:Pressed.leaked| () Int (+ |$2/0/0.0:Pressed.leaked| 1))
(define-fun |$2/2/0.0.age.1| () Real (ite (and ($active.1 |$2/2/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/2/now.1|) |$2/2/later.1| 0.0))
(define-fun $time.2.3 () Real (+ $time.2.2 3000.0))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/later.0| () Real (ite true (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.0| () Real |$2/3/later.0|)
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/2/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/0.0.age.1| |$2/3/delay|) |$2/2/0.0.age.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/1/3.0:CA-4 evict has ticked|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/later.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| (+ |$2/2/left.3| |$2/3/delay|) |$2/2/left.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| |$2/3/later.3| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.1| true) (<= (+ |$2/2/0.0.age.1| |$2/3/delay|) 10.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/left.2| |$2/3/delay|) 10000.0)) (=> (and |$2/1/3.0:CA-4 evict has ticked| true) (<= (+ |$2/2/left.3| |$2/3/delay|) 10000.0))))))
; 2/3/0.0: Pressed.leak
(define-fun |$2/3/0.0.may| () Bool (<= 3000.0 |$2/3/later.0|))
(define-fun |$2/3/0.0:Pressed.leaked| () Int (+ |$2/2/0.0:Pressed.leaked| 1))
(define-fun |$2/3/0.0.age.1| () Real (ite (and ($active.1 |$2/3/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/3/now.1|) |$2/3/later.1| 0.0))
(define-fun $time.2.4 () Real (+ $time.2.3 3000.0))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/later.0| () Real (ite true (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.0| () Real |$2/4/later.0|)
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/3/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ |$2/3/0.0.age.1| |$2/4/delay|) |$2/3/0.0.age.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/1/3.0:CA-4 evict has ticked|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/left.2| |$2/4/delay|) |$2/3/left.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/later.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| (+ |$2/3/left.3| |$2/4/delay|) |$2/3/left.3|))
(define-fun |$2/4/left.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| |$2/4/later.3| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.1| true) (<= (+ |$2/3/0.0.age.1| |$2/4/delay|) 10.0)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/left.2| |$2/4/delay|) 10000.0)) (=> (and |$2/1/3.0:CA-4 evict has ticked| true) (<= (+ |$2/3/left.3| |$2/4/delay|) 10000.0))))))
; 2/4/0.0: Pressed.leak
(define-fun |$2/4/0.0.may| () Bool (<= 3000.0 |$2/4/later.0|))
(define-fun |$2/4/0.0:Pressed.leaked| () Int (+ |$2/3/0.0:Pressed.leaked| 1))
(define-fun |$2/4/0.0.age.1| () Real (ite (and ($active.1 |$2/4/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/4/now.1|) |$2/4/later.1| 0.0))
(define-fun $time.2.5 () Real (let (($s0 (+ $time.2.1 10000.0))) (ite (<= $time.2.4 $s0) $s0 $time.2.4)))
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/later.0| () Real (ite true (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/left.0| () Real |$2/5/later.0|)
(define-fun |$2/5/now.1| () Bool ($active.1 |$2/4/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/5/later.1| () Real (ite |$2/5/now.1| (+ |$2/4/0.0.age.1| |$2/5/delay|) |$2/4/0.0.age.1|))
(define-fun |$2/5/left.1| () Real (ite |$2/5/now.1| |$2/5/later.1| 0.0))
(define-fun |$2/5/now.2| () Bool ($active.2 |$2/1/3.0:CA-4 evict has ticked|))
(define-fun |$2/5/later.2| () Real (ite |$2/5/now.2| (+ |$2/4/left.2| |$2/5/delay|) |$2/4/left.2|))
(define-fun |$2/5/left.2| () Real (ite |$2/5/now.2| |$2/5/later.2| 0.0))
(define-fun |$2/5/later.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| (+ |$2/4/left.3| |$2/5/delay|) |$2/4/left.3|))
(define-fun |$2/5/left.3| () Real (ite |$2/1/3.0:CA-4 evict has ticked| |$2/5/later.3| 0.0))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and |$2/5/now.1| true) (<= (+ |$2/4/0.0.age.1| |$2/5/delay|) 10.0)) (=> (and |$2/5/now.2| true) (<= (+ |$2/4/left.2| |$2/5/delay|) 10000.0)) (=> (and |$2/1/3.0:CA-4 evict has ticked| true) (<= (+ |$2/4/left.3| |$2/5/delay|) 10000.0))))))
; 2/5/5.0: CA-4 evict idle
(define-fun |$2/5/5.0.may| () Bool (and (and (not (< 20 (+ |$2/4/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12) evict_below))) |$2/1/3.0:CA-4 evict has ticked|) (<= 10000.0 |$2/5/later.3|)))
(define-fun |$2/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$2/5/5.0.age.2| () Real (ite (and ($active.2 |$2/5/5.0:CA-4 evict has ticked|) |$2/5/now.2|) |$2/5/later.2| 0.0))
(define-fun $time.2.6 () Real (let (($s0 (+ $time.2.4 3000.0))) (ite (<= $time.2.5 $s0) $s0 $time.2.5)))
(define-fun |$2/6/delay| () Real (- $time.2.6 $time.2.5))
; time passes
(define-fun |$2/6/later.0| () Real (ite true (+ |$2/5/left.0| |$2/6/delay|) |$2/5/left.0|))
(define-fun |$2/6/left.0| () Real |$2/6/later.0|)
(define-fun |$2/6/now.1| () Bool ($active.1 |$2/4/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/6/later.1| () Real (ite |$2/6/now.1| (+ |$2/5/left.1| |$2/6/delay|) |$2/5/left.1|))
(define-fun |$2/6/left.1| () Real (ite |$2/6/now.1| |$2/6/later.1| 0.0))
(define-fun |$2/6/now.2| () Bool ($active.2 |$2/5/5.0:CA-4 evict has ticked|))
(define-fun |$2/6/later.2| () Real (ite |$2/6/now.2| (+ |$2/5/5.0.age.2| |$2/6/delay|) |$2/5/5.0.age.2|))
(define-fun |$2/6/left.2| () Real (ite |$2/6/now.2| |$2/6/later.2| 0.0))
(define-fun |$2/6/later.3| () Real (ite |$2/5/5.0:CA-4 evict has ticked| (+ 0.0 |$2/6/delay|) 0.0))
(define-fun |$2/6/left.3| () Real (ite |$2/5/5.0:CA-4 evict has ticked| |$2/6/later.3| 0.0))
(define-fun |$2/6/may-wait| () Bool (and (<= 0.0 |$2/6/delay|) (or (= |$2/6/delay| 0.0) (and (=> (and |$2/6/now.1| true) (<= (+ |$2/5/left.1| |$2/6/delay|) 10.0)) (=> (and |$2/6/now.2| true) (<= (+ |$2/5/5.0.age.2| |$2/6/delay|) 10000.0)) (=> (and |$2/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$2/6/delay|) 10000.0))))))
; 2/6/0.0: Pressed.leak
(define-fun |$2/6/0.0.may| () Bool (<= 3000.0 |$2/6/later.0|))
(define-fun |$2/6/0.0:Pressed.leaked| () Int (+ |$2/4/0.0:Pressed.leaked| 1))
(define-fun |$2/6/0.0.age.1| () Real (ite (and ($active.1 |$2/6/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/6/now.1|) |$2/6/later.1| 0.0))
(define-fun $time.2.7 () Real (let (($s0 (+ $time.2.6 2000.0))) (let (($s1 (+ $time.2.5 10000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/7/delay| () Real (- $time.2.7 $time.2.6))
; time passes
(define-fun |$2/7/later.0| () Real (ite true (+ 0.0 |$2/7/delay|) 0.0))
(define-fun |$2/7/left.0| () Real |$2/7/later.0|)
(define-fun |$2/7/now.1| () Bool ($active.1 |$2/6/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/7/later.1| () Real (ite |$2/7/now.1| (+ |$2/6/0.0.age.1| |$2/7/delay|) |$2/6/0.0.age.1|))
(define-fun |$2/7/left.1| () Real (ite |$2/7/now.1| |$2/7/later.1| 0.0))
(define-fun |$2/7/now.2| () Bool ($active.2 |$2/5/5.0:CA-4 evict has ticked|))
(define-fun |$2/7/later.2| () Real (ite |$2/7/now.2| (+ |$2/6/left.2| |$2/7/delay|) |$2/6/left.2|))
(define-fun |$2/7/left.2| () Real (ite |$2/7/now.2| |$2/7/later.2| 0.0))
(define-fun |$2/7/later.3| () Real (ite |$2/5/5.0:CA-4 evict has ticked| (+ |$2/6/left.3| |$2/7/delay|) |$2/6/left.3|))
(define-fun |$2/7/left.3| () Real (ite |$2/5/5.0:CA-4 evict has ticked| |$2/7/later.3| 0.0))
(define-fun |$2/7/may-wait| () Bool (and (<= 0.0 |$2/7/delay|) (or (= |$2/7/delay| 0.0) (and (=> (and |$2/7/now.1| true) (<= (+ |$2/6/0.0.age.1| |$2/7/delay|) 10.0)) (=> (and |$2/7/now.2| true) (<= (+ |$2/6/left.2| |$2/7/delay|) 10000.0)) (=> (and |$2/5/5.0:CA-4 evict has ticked| true) (<= (+ |$2/6/left.3| |$2/7/delay|) 10000.0))))))
; 2/7/5.0: CA-4 evict idle
(define-fun |$2/7/5.0.may| () Bool (and (and (not (< 20 (+ |$2/6/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12) evict_below))) |$2/5/5.0:CA-4 evict has ticked|) (<= 10000.0 |$2/7/later.3|)))
(define-fun |$2/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$2/7/5.0.age.2| () Real (ite (and ($active.2 |$2/7/5.0:CA-4 evict has ticked|) |$2/7/now.2|) |$2/7/later.2| 0.0))
(define-fun $time.2.8 () Real (let (($s0 (+ $time.2.6 3000.0))) (ite (<= $time.2.7 $s0) $s0 $time.2.7)))
(define-fun |$2/8/delay| () Real (- $time.2.8 $time.2.7))
; time passes
(define-fun |$2/8/later.0| () Real (ite true (+ |$2/7/left.0| |$2/8/delay|) |$2/7/left.0|))
(define-fun |$2/8/left.0| () Real |$2/8/later.0|)
(define-fun |$2/8/now.1| () Bool ($active.1 |$2/6/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/8/later.1| () Real (ite |$2/8/now.1| (+ |$2/7/left.1| |$2/8/delay|) |$2/7/left.1|))
(define-fun |$2/8/left.1| () Real (ite |$2/8/now.1| |$2/8/later.1| 0.0))
(define-fun |$2/8/now.2| () Bool ($active.2 |$2/7/5.0:CA-4 evict has ticked|))
(define-fun |$2/8/later.2| () Real (ite |$2/8/now.2| (+ |$2/7/5.0.age.2| |$2/8/delay|) |$2/7/5.0.age.2|))
(define-fun |$2/8/left.2| () Real (ite |$2/8/now.2| |$2/8/later.2| 0.0))
(define-fun |$2/8/later.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| (+ 0.0 |$2/8/delay|) 0.0))
(define-fun |$2/8/left.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| |$2/8/later.3| 0.0))
(define-fun |$2/8/may-wait| () Bool (and (<= 0.0 |$2/8/delay|) (or (= |$2/8/delay| 0.0) (and (=> (and |$2/8/now.1| true) (<= (+ |$2/7/left.1| |$2/8/delay|) 10.0)) (=> (and |$2/8/now.2| true) (<= (+ |$2/7/5.0.age.2| |$2/8/delay|) 10000.0)) (=> (and |$2/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$2/8/delay|) 10000.0))))))
; 2/8/0.0: Pressed.leak
(define-fun |$2/8/0.0.may| () Bool (<= 3000.0 |$2/8/later.0|))
(define-fun |$2/8/0.0:Pressed.leaked| () Int (+ |$2/6/0.0:Pressed.leaked| 1))
(define-fun |$2/8/0.0.age.1| () Real (ite (and ($active.1 |$2/8/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/8/now.1|) |$2/8/later.1| 0.0))
(define-fun $time.2.9 () Real (+ $time.2.8 3000.0))
(define-fun |$2/9/delay| () Real (- $time.2.9 $time.2.8))
; time passes
(define-fun |$2/9/later.0| () Real (ite true (+ 0.0 |$2/9/delay|) 0.0))
(define-fun |$2/9/left.0| () Real |$2/9/later.0|)
(define-fun |$2/9/now.1| () Bool ($active.1 |$2/8/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/9/later.1| () Real (ite |$2/9/now.1| (+ |$2/8/0.0.age.1| |$2/9/delay|) |$2/8/0.0.age.1|))
(define-fun |$2/9/left.1| () Real (ite |$2/9/now.1| |$2/9/later.1| 0.0))
(define-fun |$2/9/now.2| () Bool ($active.2 |$2/7/5.0:CA-4 evict has ticked|))
(define-fun |$2/9/later.2| () Real (ite |$2/9/now.2| (+ |$2/8/left.2| |$2/9/delay|) |$2/8/left.2|))
(define-fun |$2/9/left.2| () Real (ite |$2/9/now.2| |$2/9/later.2| 0.0))
(define-fun |$2/9/later.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| (+ |$2/8/left.3| |$2/9/delay|) |$2/8/left.3|))
(define-fun |$2/9/left.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| |$2/9/later.3| 0.0))
(define-fun |$2/9/may-wait| () Bool (and (<= 0.0 |$2/9/delay|) (or (= |$2/9/delay| 0.0) (and (=> (and |$2/9/now.1| true) (<= (+ |$2/8/0.0.age.1| |$2/9/delay|) 10.0)) (=> (and |$2/9/now.2| true) (<= (+ |$2/8/left.2| |$2/9/delay|) 10000.0)) (=> (and |$2/7/5.0:CA-4 evict has ticked| true) (<= (+ |$2/8/left.3| |$2/9/delay|) 10000.0))))))
; 2/9/0.0: Pressed.leak
(define-fun |$2/9/0.0.may| () Bool (<= 3000.0 |$2/9/later.0|))
(define-fun |$2/9/0.0:Pressed.leaked| () Int (+ |$2/8/0.0:Pressed.leaked| 1))
(define-fun |$2/9/0.0.age.1| () Real (ite (and ($active.1 |$2/9/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/9/now.1|) |$2/9/later.1| 0.0))
(define-fun $time.2.10 () Real (+ $time.2.9 3000.0))
(define-fun |$2/10/delay| () Real (- $time.2.10 $time.2.9))
; time passes
(define-fun |$2/10/later.0| () Real (ite true (+ 0.0 |$2/10/delay|) 0.0))
(define-fun |$2/10/left.0| () Real |$2/10/later.0|)
(define-fun |$2/10/now.1| () Bool ($active.1 |$2/9/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/10/later.1| () Real (ite |$2/10/now.1| (+ |$2/9/0.0.age.1| |$2/10/delay|) |$2/9/0.0.age.1|))
(define-fun |$2/10/left.1| () Real (ite |$2/10/now.1| |$2/10/later.1| 0.0))
(define-fun |$2/10/now.2| () Bool ($active.2 |$2/7/5.0:CA-4 evict has ticked|))
(define-fun |$2/10/later.2| () Real (ite |$2/10/now.2| (+ |$2/9/left.2| |$2/10/delay|) |$2/9/left.2|))
(define-fun |$2/10/left.2| () Real (ite |$2/10/now.2| |$2/10/later.2| 0.0))
(define-fun |$2/10/later.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| (+ |$2/9/left.3| |$2/10/delay|) |$2/9/left.3|))
(define-fun |$2/10/left.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| |$2/10/later.3| 0.0))
(define-fun |$2/10/may-wait| () Bool (and (<= 0.0 |$2/10/delay|) (or (= |$2/10/delay| 0.0) (and (=> (and |$2/10/now.1| true) (<= (+ |$2/9/0.0.age.1| |$2/10/delay|) 10.0)) (=> (and |$2/10/now.2| true) (<= (+ |$2/9/left.2| |$2/10/delay|) 10000.0)) (=> (and |$2/7/5.0:CA-4 evict has ticked| true) (<= (+ |$2/9/left.3| |$2/10/delay|) 10000.0))))))
; 2/10/0.0: Pressed.leak
(define-fun |$2/10/0.0.may| () Bool (<= 3000.0 |$2/10/later.0|))
(define-fun |$2/10/0.0:Pressed.leaked| () Int (+ |$2/9/0.0:Pressed.leaked| 1))
(define-fun |$2/10/0.0.age.1| () Real (ite (and ($active.1 |$2/10/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/10/now.1|) |$2/10/later.1| 0.0))
(define-fun $time.2.11 () Real (+ $time.2.10 3000.0))
(define-fun |$2/11/delay| () Real (- $time.2.11 $time.2.10))
; time passes
(define-fun |$2/11/later.0| () Real (ite true (+ 0.0 |$2/11/delay|) 0.0))
(define-fun |$2/11/left.0| () Real |$2/11/later.0|)
(define-fun |$2/11/now.1| () Bool ($active.1 |$2/10/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/11/later.1| () Real (ite |$2/11/now.1| (+ |$2/10/0.0.age.1| |$2/11/delay|) |$2/10/0.0.age.1|))
(define-fun |$2/11/left.1| () Real (ite |$2/11/now.1| |$2/11/later.1| 0.0))
(define-fun |$2/11/now.2| () Bool ($active.2 |$2/7/5.0:CA-4 evict has ticked|))
(define-fun |$2/11/later.2| () Real (ite |$2/11/now.2| (+ |$2/10/left.2| |$2/11/delay|) |$2/10/left.2|))
(define-fun |$2/11/left.2| () Real (ite |$2/11/now.2| |$2/11/later.2| 0.0))
(define-fun |$2/11/later.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| (+ |$2/10/left.3| |$2/11/delay|) |$2/10/left.3|))
(define-fun |$2/11/left.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| |$2/11/later.3| 0.0))
(define-fun |$2/11/may-wait| () Bool (and (<= 0.0 |$2/11/delay|) (or (= |$2/11/delay| 0.0) (and (=> (and |$2/11/now.1| true) (<= (+ |$2/10/0.0.age.1| |$2/11/delay|) 10.0)) (=> (and |$2/11/now.2| true) (<= (+ |$2/10/left.2| |$2/11/delay|) 10000.0)) (=> (and |$2/7/5.0:CA-4 evict has ticked| true) (<= (+ |$2/10/left.3| |$2/11/delay|) 10000.0))))))
; 2/11/0.0: Pressed.leak
(define-fun |$2/11/0.0.may| () Bool (<= 3000.0 |$2/11/later.0|))
(define-fun |$2/11/0.0:Pressed.leaked| () Int (+ |$2/10/0.0:Pressed.leaked| 1))
(define-fun |$2/11/0.0.age.1| () Real (ite (and ($active.1 |$2/11/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/11/now.1|) |$2/11/later.1| 0.0))
(define-fun $time.2.12 () Real $time.2.11)
(define-fun |$2/12/delay| () Real (- $time.2.12 $time.2.11))
; time passes
(define-fun |$2/12/later.0| () Real (ite true (+ 0.0 |$2/12/delay|) 0.0))
(define-fun |$2/12/left.0| () Real |$2/12/later.0|)
(define-fun |$2/12/now.1| () Bool ($active.1 |$2/11/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/12/later.1| () Real (ite |$2/12/now.1| (+ |$2/11/0.0.age.1| |$2/12/delay|) |$2/11/0.0.age.1|))
(define-fun |$2/12/left.1| () Real (ite |$2/12/now.1| |$2/12/later.1| 0.0))
(define-fun |$2/12/now.2| () Bool ($active.2 |$2/7/5.0:CA-4 evict has ticked|))
(define-fun |$2/12/later.2| () Real (ite |$2/12/now.2| (+ |$2/11/left.2| |$2/12/delay|) |$2/11/left.2|))
(define-fun |$2/12/left.2| () Real (ite |$2/12/now.2| |$2/12/later.2| 0.0))
(define-fun |$2/12/later.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| (+ |$2/11/left.3| |$2/12/delay|) |$2/11/left.3|))
(define-fun |$2/12/left.3| () Real (ite |$2/7/5.0:CA-4 evict has ticked| |$2/12/later.3| 0.0))
(define-fun |$2/12/may-wait| () Bool (and (<= 0.0 |$2/12/delay|) (or (= |$2/12/delay| 0.0) (and (=> (and |$2/12/now.1| true) (<= (+ |$2/11/0.0.age.1| |$2/12/delay|) 10.0)) (=> (and |$2/12/now.2| true) (<= (+ |$2/11/left.2| |$2/12/delay|) 10000.0)) (=> (and |$2/7/5.0:CA-4 evict has ticked| true) (<= (+ |$2/11/left.3| |$2/12/delay|) 10000.0))))))
; 2/12/1.0: Pressed.out_of_memory
(define-fun |$2/12/1.0.may| () Bool (< 20 (+ |$2/11/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12))))
(define-fun |$2/12/1.0:Pressed.serving_ended| () Bool (or |$2/initial:Pressed.serving_ended| (and (not |$2/initial:Pressed.serving_ended|) (not |$2/initial:Pressed.scored|) (<= |$2/11/0.0:Pressed.leaked| 12))))
(define-fun |$2/12/1.0:Pressed.leaked| () Int (ite (and (not |$2/initial:Pressed.serving_ended|) (not |$2/initial:Pressed.scored|) (<= |$2/11/0.0:Pressed.leaked| 12)) |$2/11/0.0:Pressed.leaked| 0))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/0.0.may| |$2/1/may-wait| |$2/1/3.0.may| |$2/2/may-wait| |$2/2/0.0.may| |$2/3/may-wait| |$2/3/0.0.may| |$2/4/may-wait| |$2/4/0.0.may| |$2/5/may-wait| |$2/5/5.0.may| |$2/6/may-wait| |$2/6/0.0.may| |$2/7/may-wait| |$2/7/5.0.may| |$2/8/may-wait| |$2/8/0.0.may| |$2/9/may-wait| |$2/9/0.0.may| |$2/10/may-wait| |$2/10/0.0.may| |$2/11/may-wait| |$2/11/0.0.may| |$2/12/may-wait| |$2/12/1.0.may| |$2/12/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
