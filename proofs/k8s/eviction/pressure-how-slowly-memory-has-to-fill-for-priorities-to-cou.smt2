;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "Spacer",
;;  "system": "Eviction",
;;  "claim": [
;;   "check",
;;   "pressure, how slowly memory has to fill for priorities to count"
;;  ],
;;  "says": "with steady_request = 0, for any leak_every, evict_poll: H-3 unreachable iff leak_every > evict_poll",
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
;;      0,
;;      0
;;     ],
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
;;      0,
;;      0
;;     ],
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
(declare-const leak_every Real)
(declare-const evict_poll Real)
(define-fun $chosen () Bool (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (< evict_poll leak_every)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (not |CA-4 evict has ticked|))) (let (($s2 (not (<= 8 |Pressed.leaked|)))) (let (($s3 (* (- 1.0) |age:Pressed.leak|))) (let (($s4 (* (- 1.0) evict_poll))) (let (($s5 (* (- 1.0) leak_every))) (let (($s6 (<= (+ |age:Pressed.leak| (* (- 1.0) |age:Pressed.out_of_memory|) $s5) (- 1000.0)))) (and (not |Pressed.scored|) (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (< evict_poll leak_every) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-4 evict first|) (or $s1 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| evict_poll)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s1 (<= |age:CA-4 evict| evict_poll)) (or $s2 (not (<= (+ |age:CA-4 evict| $s3 $s4 leak_every) 0.0))) (not |Pressed.serving_ended|) (not (<= 0.0 (+ evict_poll $s5))) (not (<= 9 |Pressed.leaked|)) (or |CA-4 evict has ticked| $s6) (or |CA-4 evict has ticked| (not (<= (+ |age:CA-4 evict first| $s3 $s4 leak_every) 0.0))) (or $s2 $s6) (or |CA-4 evict has ticked| (not (<= 1 |Pressed.leaked|))) (not (<= (+ |age:CA-4 evict| $s4 leak_every) 0.0)))))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 evict first| $delay) evict_poll)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) evict_poll))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= leak_every $later.0))
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
(define-fun $4.0.may () Bool (and (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= evict_poll $later.3)))
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
(define-fun $5.0.may () Bool (and (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|) (<= evict_poll $later.3)))
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
(declare-const leak_every Real)
(declare-const evict_poll Real)
(define-fun $chosen () Bool (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= 1000.0 leak_every) (<= 1000.0 evict_poll)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-4 evict first
(define-fun $active.2 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< evict_poll leak_every))
(define-fun $piece.0 () Bool (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= (* 2.0 leak_every) evict_poll) (<= (* 3.0 leak_every) evict_poll) (<= (* 4.0 leak_every) evict_poll) (<= (* 5.0 leak_every) evict_poll) (<= (* 6.0 leak_every) evict_poll) (<= (* 7.0 leak_every) evict_poll) (<= (* 8.0 leak_every) evict_poll) (<= (* 9.0 leak_every) evict_poll)))
(define-fun $piece.1 () Bool (let (($s0 (* 2.0 evict_poll))) (let (($s1 (* 3.0 leak_every))) (let (($s2 (* 5.0 leak_every))) (let (($s3 (* 7.0 leak_every))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every $s0) (<= $s1 $s0) (<= (* 2.0 leak_every) evict_poll) (<= $s1 evict_poll) (<= $s2 $s0) (<= (* 4.0 leak_every) evict_poll) (<= $s2 evict_poll) (<= $s3 $s0) (<= (* 6.0 leak_every) evict_poll) (<= $s3 evict_poll) (<= (* 9.0 leak_every) $s0)))))))
(define-fun $piece.2 () Bool (let (($s0 (* 2.0 evict_poll))) (let (($s1 (* 3.0 leak_every))) (let (($s2 (* 5.0 leak_every))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= (* 2.0 leak_every) evict_poll) (<= leak_every $s0) (<= $s1 $s0) (<= $s2 $s0) (<= $s1 evict_poll) (<= (* 4.0 leak_every) evict_poll) (<= (* 7.0 leak_every) $s0) (<= $s2 evict_poll) (<= (* 6.0 leak_every) evict_poll) (<= (* 9.0 leak_every) $s0))))))
(define-fun $piece.3 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 3.0 leak_every))) (let (($s2 (* 4.0 leak_every))) (let (($s3 (* 5.0 leak_every))) (let (($s4 (* 2.0 evict_poll))) (let (($s5 (* 7.0 leak_every))) (let (($s6 (* 3.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= $s1 evict_poll) (<= $s2 evict_poll) (<= $s3 evict_poll) (<= leak_every $s4) (<= $s1 $s4) (<= $s3 $s4) (<= $s5 $s4) (<= $s0 $s6) (<= $s2 $s6) (<= $s3 $s6) (<= $s5 $s6) (<= (* 8.0 leak_every) $s6) (<= leak_every $s6))))))))))
(define-fun $piece.4 () Bool (let (($s0 (* 3.0 leak_every))) (let (($s1 (* 2.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= (* 2.0 leak_every) evict_poll) (<= $s0 evict_poll) (<= (* 4.0 leak_every) evict_poll) (<= leak_every $s1) (<= $s0 $s1) (<= (* 5.0 leak_every) $s1) (<= (* 7.0 leak_every) $s1) (<= (* 9.0 leak_every) $s1)))))
(define-fun $piece.5 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 3.0 leak_every))) (let (($s2 (* 2.0 evict_poll))) (let (($s3 (* 3.0 evict_poll))) (let (($s4 (* 4.0 leak_every))) (let (($s5 (* 5.0 leak_every))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= $s1 evict_poll) (<= leak_every $s2) (<= $s1 $s2) (<= $s0 $s3) (<= $s4 $s3) (<= $s5 $s3) (<= leak_every $s3) (<= (* 7.0 leak_every) $s3) (<= (* 8.0 leak_every) $s3) (<= $s4 evict_poll) (<= $s5 $s2)))))))))
(define-fun $piece.6 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 2.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 5.0 leak_every))) (let (($s4 (* 3.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= leak_every $s1) (<= $s2 $s1) (<= $s3 $s1) (<= $s2 evict_poll) (<= $s0 $s4) (<= (* 4.0 leak_every) $s4) (<= $s3 $s4) (<= (* 7.0 leak_every) $s4) (<= leak_every $s4) (<= (* 8.0 leak_every) $s4))))))))
(define-fun $piece.7 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 2.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 5.0 leak_every))) (let (($s4 (* 3.0 evict_poll))) (let (($s5 (* 7.0 leak_every))) (let (($s6 (* 4.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= leak_every $s1) (<= $s2 $s1) (<= $s3 $s1) (<= $s0 $s4) (<= (* 4.0 leak_every) $s4) (<= $s3 $s4) (<= $s5 $s4) (<= $s2 $s6) (<= $s3 $s6) (<= $s5 $s6) (<= (* 9.0 leak_every) $s6) (<= leak_every $s4))))))))))
(define-fun $piece.8 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 2.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 3.0 evict_poll))) (let (($s4 (* 5.0 leak_every))) (let (($s5 (* 7.0 leak_every))) (let (($s6 (* 4.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= leak_every $s1) (<= $s2 $s1) (<= $s0 $s3) (<= (* 4.0 leak_every) $s3) (<= $s4 $s3) (<= $s5 $s3) (<= $s2 $s6) (<= $s4 $s6) (<= $s5 $s6) (<= (* 9.0 leak_every) $s6) (<= leak_every $s3))))))))))
(define-fun $piece.9 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 2.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 3.0 evict_poll))) (let (($s4 (* 4.0 leak_every))) (let (($s5 (* 4.0 evict_poll))) (let (($s6 (* 5.0 leak_every))) (let (($s7 (* 7.0 leak_every))) (let (($s8 (* 5.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= $s0 evict_poll) (<= leak_every $s1) (<= $s2 $s1) (<= $s0 $s3) (<= $s4 $s3) (<= leak_every $s3) (<= $s2 $s5) (<= $s6 $s5) (<= $s7 $s5) (<= $s4 $s8) (<= (* 6.0 leak_every) $s8) (<= $s7 $s8) (<= (* 8.0 leak_every) $s8) (<= $s2 $s8) (<= $s6 $s3) (<= (* 9.0 leak_every) $s8) (<= leak_every $s5) (<= $s0 $s8))))))))))))
(define-fun $piece.10 () Bool (let (($s0 (* 2.0 evict_poll))) (let (($s1 (* 2.0 leak_every))) (let (($s2 (* 3.0 evict_poll))) (let (($s3 (* 4.0 leak_every))) (let (($s4 (* 3.0 leak_every))) (let (($s5 (* 4.0 evict_poll))) (let (($s6 (* 5.0 evict_poll))) (let (($s7 (* 5.0 leak_every))) (let (($s8 (* 6.0 leak_every))) (let (($s9 (* 7.0 leak_every))) (let (($s10 (* 6.0 evict_poll))) (let (($s11 (* 7.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every $s0) (<= $s1 $s2) (<= $s3 $s2) (<= $s4 $s5) (<= $s3 $s6) (<= $s7 $s5) (<= $s8 $s6) (<= $s4 $s0) (<= $s9 $s6) (<= $s7 $s10) (<= $s9 $s10) (<= leak_every $s2) (<= $s4 $s6) (<= $s7 $s11) (<= $s8 $s11) (<= (* 8.0 leak_every) $s11) (<= (* 9.0 leak_every) $s11) (<= leak_every $s5) (<= $s1 $s6) (<= $s3 $s11)))))))))))))))
(define-fun $piece.11 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 3.0 evict_poll))) (let (($s2 (* 4.0 leak_every))) (let (($s3 (* 3.0 leak_every))) (let (($s4 (* 4.0 evict_poll))) (let (($s5 (* 5.0 leak_every))) (let (($s6 (* 5.0 evict_poll))) (let (($s7 (* 6.0 leak_every))) (let (($s8 (* 6.0 evict_poll))) (let (($s9 (* 7.0 leak_every))) (let (($s10 (* 7.0 evict_poll))) (let (($s11 (* 9.0 leak_every))) (let (($s12 (* 8.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every (* 2.0 evict_poll)) (<= $s0 $s1) (<= $s2 $s1) (<= $s3 $s4) (<= $s5 $s4) (<= leak_every $s1) (<= $s2 $s6) (<= $s7 $s6) (<= $s5 $s8) (<= $s9 $s8) (<= $s3 $s6) (<= leak_every $s4) (<= $s0 $s6) (<= $s7 $s10) (<= (* 8.0 leak_every) $s10) (<= $s11 $s10) (<= $s5 $s10) (<= $s2 $s10) (<= $s9 $s12) (<= $s5 $s12) (<= $s11 $s12) (<= leak_every $s6) (<= $s3 $s10))))))))))))))))
(define-fun $piece.12 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 3.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 4.0 evict_poll))) (let (($s4 (* 5.0 leak_every))) (let (($s5 (* 4.0 leak_every))) (let (($s6 (* 5.0 evict_poll))) (let (($s7 (* 6.0 leak_every))) (let (($s8 (* 6.0 evict_poll))) (let (($s9 (* 7.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every (* 2.0 evict_poll)) (<= $s0 $s1) (<= $s2 $s3) (<= $s4 $s3) (<= $s5 $s6) (<= $s7 $s6) (<= $s4 $s8) (<= (* 7.0 leak_every) $s8) (<= leak_every $s1) (<= $s2 $s6) (<= $s7 $s9) (<= (* 8.0 leak_every) $s9) (<= (* 9.0 leak_every) $s9) (<= $s4 $s9) (<= leak_every $s3) (<= $s0 $s6) (<= $s5 $s9)))))))))))))
(define-fun $piece.13 () Bool (let (($s0 (* 2.0 leak_every))) (let (($s1 (* 3.0 evict_poll))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 4.0 evict_poll))) (let (($s4 (* 4.0 leak_every))) (let (($s5 (* 5.0 evict_poll))) (let (($s6 (* 5.0 leak_every))) (let (($s7 (* 7.0 evict_poll))) (let (($s8 (* 7.0 leak_every))) (let (($s9 (* 8.0 evict_poll))) (let (($s10 (* 9.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every (* 2.0 evict_poll)) (<= $s0 $s1) (<= $s2 $s3) (<= $s4 $s5) (<= leak_every $s1) (<= $s2 $s5) (<= $s6 (* 6.0 evict_poll)) (<= (* 6.0 leak_every) $s7) (<= $s6 $s7) (<= leak_every $s3) (<= $s0 $s5) (<= $s8 $s9) (<= (* 9.0 leak_every) $s9) (<= $s4 $s7) (<= $s6 $s9) (<= $s8 $s10) (<= (* 8.0 leak_every) $s10) (<= leak_every $s5) (<= $s2 $s7) (<= $s6 $s10))))))))))))))
(define-fun $piece.14 () Bool (let (($s0 (* 3.0 evict_poll))) (let (($s1 (* 2.0 leak_every))) (let (($s2 (* 3.0 leak_every))) (let (($s3 (* 4.0 evict_poll))) (let (($s4 (* 5.0 evict_poll))) (let (($s5 (* 4.0 leak_every))) (let (($s6 (* 5.0 leak_every))) (let (($s7 (* 7.0 evict_poll))) (let (($s8 (* 7.0 leak_every))) (let (($s9 (* 8.0 evict_poll))) (let (($s10 (* 9.0 evict_poll))) (let (($s11 (* 10.0 evict_poll))) (and (<= 1000.0 leak_every) (<= 1000.0 evict_poll) (<= leak_every evict_poll) (<= leak_every $s0) (<= $s1 $s0) (<= leak_every (* 2.0 evict_poll)) (<= $s2 $s3) (<= $s2 $s4) (<= $s5 $s4) (<= $s6 (* 6.0 evict_poll)) (<= $s6 $s7) (<= (* 6.0 leak_every) $s7) (<= $s5 $s7) (<= $s8 $s9) (<= $s6 $s9) (<= leak_every $s3) (<= $s1 $s4) (<= $s8 $s10) (<= (* 8.0 leak_every) $s10) (<= $s6 $s10) (<= $s8 $s11) (<= (* 9.0 leak_every) $s11) (<= leak_every $s4) (<= $s2 $s7) (<= $s5 $s10)))))))))))))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(assert (not $piece.4))
(assert (not $piece.5))
(assert (not $piece.6))
(assert (not $piece.7))
(assert (not $piece.8))
(assert (not $piece.9))
(assert (not $piece.10))
(assert (not $piece.11))
(assert (not $piece.12))
(assert (not $piece.13))
(assert (not $piece.14))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Pressed.leaked| () Int 0)
(define-fun |$0/initial:Pressed.serving_ended| () Bool false)
(define-fun |$0/initial:Pressed.scored| () Bool false)
(define-fun |$0/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
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
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 10.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$0/0/delay|) evict_poll))))))
; 0/0/0.0: Pressed.leak
(define-fun |$0/0/0.0.may| () Bool (<= leak_every |$0/0/later.0|))
(define-fun |$0/0/0.0:Pressed.leaked| () Int (+ |$0/initial:Pressed.leaked| 1))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ leak_every $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite true (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.0| () Real |$0/1/later.0|)
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 10.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/0/left.3| |$0/1/delay|) evict_poll))))))
; 0/1/0.0: Pressed.leak
(define-fun |$0/1/0.0.may| () Bool (<= leak_every |$0/1/later.0|))
(define-fun |$0/1/0.0:Pressed.leaked| () Int (+ |$0/0/0.0:Pressed.leaked| 1))
(define-fun |$0/1/0.0.age.1| () Real (ite (and ($active.1 |$0/1/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ leak_every $time.0.1))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite true (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real |$0/2/later.0|)
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/1/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/0.0.age.1| |$0/2/delay|) |$0/1/0.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/0.0.age.1| |$0/2/delay|) 10.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/1/left.3| |$0/2/delay|) evict_poll))))))
; 0/2/0.0: Pressed.leak
(define-fun |$0/2/0.0.may| () Bool (<= leak_every |$0/2/later.0|))
(define-fun |$0/2/0.0:Pressed.leaked| () Int (+ |$0/1/0.0:Pressed.leaked| 1))
(define-fun |$0/2/0.0.age.1| () Real (ite (and ($active.1 |$0/2/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/2/now.1|) |$0/2/later.1| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ leak_every $time.0.2))) (ite (<= $time.0.2 $s0) $s0 $time.0.2)))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/later.0| () Real (ite true (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.0| () Real |$0/3/later.0|)
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/2/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/0.0.age.1| |$0/3/delay|) |$0/2/0.0.age.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/left.2| |$0/3/delay|) |$0/2/left.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/2/left.3| |$0/3/delay|) |$0/2/left.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ |$0/2/0.0.age.1| |$0/3/delay|) 10.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/left.2| |$0/3/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/2/left.3| |$0/3/delay|) evict_poll))))))
; 0/3/0.0: Pressed.leak
(define-fun |$0/3/0.0.may| () Bool (<= leak_every |$0/3/later.0|))
(define-fun |$0/3/0.0:Pressed.leaked| () Int (+ |$0/2/0.0:Pressed.leaked| 1))
(define-fun |$0/3/0.0.age.1| () Real (ite (and ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/3/now.1|) |$0/3/later.1| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ leak_every $time.0.3))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/later.0| () Real (ite true (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.0| () Real |$0/4/later.0|)
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/0.0.age.1| |$0/4/delay|) |$0/3/0.0.age.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/3/left.3| |$0/4/delay|) |$0/3/left.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/4/later.3| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.1| true) (<= (+ |$0/3/0.0.age.1| |$0/4/delay|) 10.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/left.2| |$0/4/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/3/left.3| |$0/4/delay|) evict_poll))))))
; 0/4/0.0: Pressed.leak
(define-fun |$0/4/0.0.may| () Bool (<= leak_every |$0/4/later.0|))
(define-fun |$0/4/0.0:Pressed.leaked| () Int (+ |$0/3/0.0:Pressed.leaked| 1))
(define-fun |$0/4/0.0.age.1| () Real (ite (and ($active.1 |$0/4/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/4/now.1|) |$0/4/later.1| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ leak_every $time.0.4))) (ite (<= $time.0.4 $s0) $s0 $time.0.4)))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/later.0| () Real (ite true (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.0| () Real |$0/5/later.0|)
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/4/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/0.0.age.1| |$0/5/delay|) |$0/4/0.0.age.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/left.2| |$0/5/delay|) |$0/4/left.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/4/left.3| |$0/5/delay|) |$0/4/left.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/5/later.3| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.1| true) (<= (+ |$0/4/0.0.age.1| |$0/5/delay|) 10.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/left.2| |$0/5/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/4/left.3| |$0/5/delay|) evict_poll))))))
; 0/5/0.0: Pressed.leak
(define-fun |$0/5/0.0.may| () Bool (<= leak_every |$0/5/later.0|))
(define-fun |$0/5/0.0:Pressed.leaked| () Int (+ |$0/4/0.0:Pressed.leaked| 1))
(define-fun |$0/5/0.0.age.1| () Real (ite (and ($active.1 |$0/5/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/5/now.1|) |$0/5/later.1| 0.0))
(define-fun $time.0.6 () Real (let (($s0 (+ leak_every $time.0.5))) (ite (<= $time.0.5 $s0) $s0 $time.0.5)))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/later.0| () Real (ite true (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.0| () Real |$0/6/later.0|)
(define-fun |$0/6/now.1| () Bool ($active.1 |$0/5/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/6/later.1| () Real (ite |$0/6/now.1| (+ |$0/5/0.0.age.1| |$0/6/delay|) |$0/5/0.0.age.1|))
(define-fun |$0/6/left.1| () Real (ite |$0/6/now.1| |$0/6/later.1| 0.0))
(define-fun |$0/6/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/6/later.2| () Real (ite |$0/6/now.2| (+ |$0/5/left.2| |$0/6/delay|) |$0/5/left.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/6/now.2| |$0/6/later.2| 0.0))
(define-fun |$0/6/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/5/left.3| |$0/6/delay|) |$0/5/left.3|))
(define-fun |$0/6/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/6/later.3| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.1| true) (<= (+ |$0/5/0.0.age.1| |$0/6/delay|) 10.0)) (=> (and |$0/6/now.2| true) (<= (+ |$0/5/left.2| |$0/6/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/5/left.3| |$0/6/delay|) evict_poll))))))
; 0/6/0.0: Pressed.leak
(define-fun |$0/6/0.0.may| () Bool (<= leak_every |$0/6/later.0|))
(define-fun |$0/6/0.0:Pressed.leaked| () Int (+ |$0/5/0.0:Pressed.leaked| 1))
(define-fun |$0/6/0.0.age.1| () Real (ite (and ($active.1 |$0/6/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/6/now.1|) |$0/6/later.1| 0.0))
(define-fun $time.0.7 () Real (let (($s0 (+ leak_every $time.0.6))) (ite (<= $time.0.6 $s0) $s0 $time.0.6)))
(define-fun |$0/7/delay| () Real (- $time.0.7 $time.0.6))
; time passes
(define-fun |$0/7/later.0| () Real (ite true (+ 0.0 |$0/7/delay|) 0.0))
(define-fun |$0/7/left.0| () Real |$0/7/later.0|)
(define-fun |$0/7/now.1| () Bool ($active.1 |$0/6/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/7/later.1| () Real (ite |$0/7/now.1| (+ |$0/6/0.0.age.1| |$0/7/delay|) |$0/6/0.0.age.1|))
(define-fun |$0/7/left.1| () Real (ite |$0/7/now.1| |$0/7/later.1| 0.0))
(define-fun |$0/7/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/7/later.2| () Real (ite |$0/7/now.2| (+ |$0/6/left.2| |$0/7/delay|) |$0/6/left.2|))
(define-fun |$0/7/left.2| () Real (ite |$0/7/now.2| |$0/7/later.2| 0.0))
(define-fun |$0/7/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/6/left.3| |$0/7/delay|) |$0/6/left.3|))
(define-fun |$0/7/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/7/later.3| 0.0))
(define-fun |$0/7/may-wait| () Bool (and (<= 0.0 |$0/7/delay|) (or (= |$0/7/delay| 0.0) (and (=> (and |$0/7/now.1| true) (<= (+ |$0/6/0.0.age.1| |$0/7/delay|) 10.0)) (=> (and |$0/7/now.2| true) (<= (+ |$0/6/left.2| |$0/7/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/6/left.3| |$0/7/delay|) evict_poll))))))
; 0/7/0.0: Pressed.leak
(define-fun |$0/7/0.0.may| () Bool (<= leak_every |$0/7/later.0|))
(define-fun |$0/7/0.0:Pressed.leaked| () Int (+ |$0/6/0.0:Pressed.leaked| 1))
(define-fun |$0/7/0.0.age.1| () Real (ite (and ($active.1 |$0/7/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/7/now.1|) |$0/7/later.1| 0.0))
(define-fun $time.0.8 () Real (let (($s0 (+ leak_every $time.0.7))) (ite (<= $time.0.7 $s0) $s0 $time.0.7)))
(define-fun |$0/8/delay| () Real (- $time.0.8 $time.0.7))
; time passes
(define-fun |$0/8/later.0| () Real (ite true (+ 0.0 |$0/8/delay|) 0.0))
(define-fun |$0/8/left.0| () Real |$0/8/later.0|)
(define-fun |$0/8/now.1| () Bool ($active.1 |$0/7/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/8/later.1| () Real (ite |$0/8/now.1| (+ |$0/7/0.0.age.1| |$0/8/delay|) |$0/7/0.0.age.1|))
(define-fun |$0/8/left.1| () Real (ite |$0/8/now.1| |$0/8/later.1| 0.0))
(define-fun |$0/8/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/8/later.2| () Real (ite |$0/8/now.2| (+ |$0/7/left.2| |$0/8/delay|) |$0/7/left.2|))
(define-fun |$0/8/left.2| () Real (ite |$0/8/now.2| |$0/8/later.2| 0.0))
(define-fun |$0/8/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/7/left.3| |$0/8/delay|) |$0/7/left.3|))
(define-fun |$0/8/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/8/later.3| 0.0))
(define-fun |$0/8/may-wait| () Bool (and (<= 0.0 |$0/8/delay|) (or (= |$0/8/delay| 0.0) (and (=> (and |$0/8/now.1| true) (<= (+ |$0/7/0.0.age.1| |$0/8/delay|) 10.0)) (=> (and |$0/8/now.2| true) (<= (+ |$0/7/left.2| |$0/8/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/7/left.3| |$0/8/delay|) evict_poll))))))
; 0/8/0.0: Pressed.leak
(define-fun |$0/8/0.0.may| () Bool (<= leak_every |$0/8/later.0|))
(define-fun |$0/8/0.0:Pressed.leaked| () Int (+ |$0/7/0.0:Pressed.leaked| 1))
(define-fun |$0/8/0.0.age.1| () Real (ite (and ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|) |$0/8/now.1|) |$0/8/later.1| 0.0))
(define-fun $time.0.9 () Real $time.0.8)
(define-fun |$0/9/delay| () Real (- $time.0.9 $time.0.8))
; time passes
(define-fun |$0/9/later.0| () Real (ite true (+ 0.0 |$0/9/delay|) 0.0))
(define-fun |$0/9/left.0| () Real |$0/9/later.0|)
(define-fun |$0/9/now.1| () Bool ($active.1 |$0/8/0.0:Pressed.leaked| |$0/initial:Pressed.serving_ended|))
(define-fun |$0/9/later.1| () Real (ite |$0/9/now.1| (+ |$0/8/0.0.age.1| |$0/9/delay|) |$0/8/0.0.age.1|))
(define-fun |$0/9/left.1| () Real (ite |$0/9/now.1| |$0/9/later.1| 0.0))
(define-fun |$0/9/now.2| () Bool ($active.2 |$0/initial:CA-4 evict has ticked|))
(define-fun |$0/9/later.2| () Real (ite |$0/9/now.2| (+ |$0/8/left.2| |$0/9/delay|) |$0/8/left.2|))
(define-fun |$0/9/left.2| () Real (ite |$0/9/now.2| |$0/9/later.2| 0.0))
(define-fun |$0/9/later.3| () Real (ite |$0/initial:CA-4 evict has ticked| (+ |$0/8/left.3| |$0/9/delay|) |$0/8/left.3|))
(define-fun |$0/9/left.3| () Real (ite |$0/initial:CA-4 evict has ticked| |$0/9/later.3| 0.0))
(define-fun |$0/9/may-wait| () Bool (and (<= 0.0 |$0/9/delay|) (or (= |$0/9/delay| 0.0) (and (=> (and |$0/9/now.1| true) (<= (+ |$0/8/0.0.age.1| |$0/9/delay|) 10.0)) (=> (and |$0/9/now.2| true) (<= (+ |$0/8/left.2| |$0/9/delay|) evict_poll)) (=> (and |$0/initial:CA-4 evict has ticked| true) (<= (+ |$0/8/left.3| |$0/9/delay|) evict_poll))))))
; 0/9/1.0: Pressed.out_of_memory
(define-fun |$0/9/1.0.may| () Bool (< 20 (+ |$0/8/0.0:Pressed.leaked| (ite |$0/initial:Pressed.serving_ended| 0 12))))
(define-fun |$0/9/1.0:Pressed.serving_ended| () Bool (or |$0/initial:Pressed.serving_ended| (and (not |$0/initial:Pressed.serving_ended|) (not |$0/initial:Pressed.scored|) (<= |$0/8/0.0:Pressed.leaked| 12))))
(define-fun |$0/9/1.0:Pressed.leaked| () Int (ite (and (not |$0/initial:Pressed.serving_ended|) (not |$0/initial:Pressed.scored|) (<= |$0/8/0.0:Pressed.leaked| 12)) |$0/8/0.0:Pressed.leaked| 0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/0.0.may| |$0/3/may-wait| |$0/3/0.0.may| |$0/4/may-wait| |$0/4/0.0.may| |$0/5/may-wait| |$0/5/0.0.may| |$0/6/may-wait| |$0/6/0.0.may| |$0/7/may-wait| |$0/7/0.0.may| |$0/8/may-wait| |$0/8/0.0.may| |$0/9/may-wait| |$0/9/1.0.may| |$0/9/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Pressed.leaked| () Int 0)
(define-fun |$1/initial:Pressed.serving_ended| () Bool false)
(define-fun |$1/initial:Pressed.scored| () Bool false)
(define-fun |$1/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
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
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 10.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$1/0/delay|) evict_poll))))))
; 1/0/0.0: Pressed.leak
(define-fun |$1/0/0.0.may| () Bool (<= leak_every |$1/0/later.0|))
(define-fun |$1/0/0.0:Pressed.leaked| () Int (+ |$1/initial:Pressed.leaked| 1))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ leak_every $time.1.0))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
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
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 10.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/0/left.3| |$1/1/delay|) evict_poll))))))
; 1/1/0.0: Pressed.leak
(define-fun |$1/1/0.0.may| () Bool (<= leak_every |$1/1/later.0|))
(define-fun |$1/1/0.0:Pressed.leaked| () Int (+ |$1/0/0.0:Pressed.leaked| 1))
(define-fun |$1/1/0.0.age.1| () Real (ite (and ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/1/now.1|) |$1/1/later.1| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ leak_every $time.1.1))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite true (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real |$1/2/later.0|)
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/1/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/0.0.age.1| |$1/2/delay|) |$1/1/0.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/1/left.3| |$1/2/delay|) |$1/1/left.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ |$1/1/0.0.age.1| |$1/2/delay|) 10.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/left.2| |$1/2/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/1/left.3| |$1/2/delay|) evict_poll))))))
; 1/2/0.0: Pressed.leak
(define-fun |$1/2/0.0.may| () Bool (<= leak_every |$1/2/later.0|))
(define-fun |$1/2/0.0:Pressed.leaked| () Int (+ |$1/1/0.0:Pressed.leaked| 1))
(define-fun |$1/2/0.0.age.1| () Real (ite (and ($active.1 |$1/2/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ leak_every $time.1.2))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite true (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real |$1/3/later.0|)
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/0.0.age.1| |$1/3/delay|) |$1/2/0.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/2/left.3| |$1/3/delay|) |$1/2/left.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/0.0.age.1| |$1/3/delay|) 10.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/left.2| |$1/3/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/2/left.3| |$1/3/delay|) evict_poll))))))
; 1/3/0.0: Pressed.leak
(define-fun |$1/3/0.0.may| () Bool (<= leak_every |$1/3/later.0|))
(define-fun |$1/3/0.0:Pressed.leaked| () Int (+ |$1/2/0.0:Pressed.leaked| 1))
(define-fun |$1/3/0.0.age.1| () Real (ite (and ($active.1 |$1/3/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/3/now.1|) |$1/3/later.1| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ leak_every $time.1.3))) (ite (<= $time.1.3 $s0) $s0 $time.1.3)))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/later.0| () Real (ite true (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.0| () Real |$1/4/later.0|)
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/3/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/0.0.age.1| |$1/4/delay|) |$1/3/0.0.age.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/left.2| |$1/4/delay|) |$1/3/left.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/3/left.3| |$1/4/delay|) |$1/3/left.3|))
(define-fun |$1/4/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/4/later.3| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.1| true) (<= (+ |$1/3/0.0.age.1| |$1/4/delay|) 10.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/left.2| |$1/4/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/3/left.3| |$1/4/delay|) evict_poll))))))
; 1/4/0.0: Pressed.leak
(define-fun |$1/4/0.0.may| () Bool (<= leak_every |$1/4/later.0|))
(define-fun |$1/4/0.0:Pressed.leaked| () Int (+ |$1/3/0.0:Pressed.leaked| 1))
(define-fun |$1/4/0.0.age.1| () Real (ite (and ($active.1 |$1/4/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/4/now.1|) |$1/4/later.1| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ leak_every $time.1.4))) (ite (<= $time.1.4 $s0) $s0 $time.1.4)))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/later.0| () Real (ite true (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.0| () Real |$1/5/later.0|)
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/4/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/0.0.age.1| |$1/5/delay|) |$1/4/0.0.age.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/left.2| |$1/5/delay|) |$1/4/left.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/4/left.3| |$1/5/delay|) |$1/4/left.3|))
(define-fun |$1/5/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/5/later.3| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.1| true) (<= (+ |$1/4/0.0.age.1| |$1/5/delay|) 10.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/left.2| |$1/5/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/4/left.3| |$1/5/delay|) evict_poll))))))
; 1/5/0.0: Pressed.leak
(define-fun |$1/5/0.0.may| () Bool (<= leak_every |$1/5/later.0|))
(define-fun |$1/5/0.0:Pressed.leaked| () Int (+ |$1/4/0.0:Pressed.leaked| 1))
(define-fun |$1/5/0.0.age.1| () Real (ite (and ($active.1 |$1/5/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/5/now.1|) |$1/5/later.1| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ leak_every $time.1.5))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/later.0| () Real (ite true (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.0| () Real |$1/6/later.0|)
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/5/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ |$1/5/0.0.age.1| |$1/6/delay|) |$1/5/0.0.age.1|))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/left.2| |$1/6/delay|) |$1/5/left.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/5/left.3| |$1/6/delay|) |$1/5/left.3|))
(define-fun |$1/6/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/6/later.3| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.1| true) (<= (+ |$1/5/0.0.age.1| |$1/6/delay|) 10.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/left.2| |$1/6/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/5/left.3| |$1/6/delay|) evict_poll))))))
; 1/6/0.0: Pressed.leak
(define-fun |$1/6/0.0.may| () Bool (<= leak_every |$1/6/later.0|))
(define-fun |$1/6/0.0:Pressed.leaked| () Int (+ |$1/5/0.0:Pressed.leaked| 1))
(define-fun |$1/6/0.0.age.1| () Real (ite (and ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/6/now.1|) |$1/6/later.1| 0.0))
(define-fun $time.1.7 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.1.6))) (let (($s2 (ite (<= $time.1.6 $s1) $s1 $time.1.6))) (let (($s3 (+ $s0 (* 2.0 leak_every) $time.1.6))) (ite (<= $s2 $s3) $s3 $s2))))))
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/later.0| () Real (ite true (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.0| () Real |$1/7/later.0|)
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/0.0.age.1| |$1/7/delay|) |$1/6/0.0.age.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/now.2| () Bool ($active.2 |$1/initial:CA-4 evict has ticked|))
(define-fun |$1/7/later.2| () Real (ite |$1/7/now.2| (+ |$1/6/left.2| |$1/7/delay|) |$1/6/left.2|))
(define-fun |$1/7/left.2| () Real (ite |$1/7/now.2| |$1/7/later.2| 0.0))
(define-fun |$1/7/later.3| () Real (ite |$1/initial:CA-4 evict has ticked| (+ |$1/6/left.3| |$1/7/delay|) |$1/6/left.3|))
(define-fun |$1/7/left.3| () Real (ite |$1/initial:CA-4 evict has ticked| |$1/7/later.3| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.1| true) (<= (+ |$1/6/0.0.age.1| |$1/7/delay|) 10.0)) (=> (and |$1/7/now.2| true) (<= (+ |$1/6/left.2| |$1/7/delay|) evict_poll)) (=> (and |$1/initial:CA-4 evict has ticked| true) (<= (+ |$1/6/left.3| |$1/7/delay|) evict_poll))))))
; 1/7/3.0: CA-4 evict first idle
(define-fun |$1/7/3.0.may| () Bool (and (not (< 20 (+ |$1/6/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12) 1))) (not |$1/initial:CA-4 evict has ticked|)))
(define-fun |$1/7/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$1/7/3.0.age.3| () Real (ite (and |$1/7/3.0:CA-4 evict has ticked| |$1/initial:CA-4 evict has ticked|) |$1/7/later.3| 0.0))
(define-fun $time.1.8 () Real (let (($s0 (+ leak_every $time.1.6))) (ite (<= $time.1.7 $s0) $s0 $time.1.7)))
(define-fun |$1/8/delay| () Real (- $time.1.8 $time.1.7))
; time passes
(define-fun |$1/8/later.0| () Real (ite true (+ |$1/7/left.0| |$1/8/delay|) |$1/7/left.0|))
(define-fun |$1/8/left.0| () Real |$1/8/later.0|)
(define-fun |$1/8/now.1| () Bool ($active.1 |$1/6/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/8/later.1| () Real (ite |$1/8/now.1| (+ |$1/7/left.1| |$1/8/delay|) |$1/7/left.1|))
(define-fun |$1/8/left.1| () Real (ite |$1/8/now.1| |$1/8/later.1| 0.0))
(define-fun |$1/8/now.2| () Bool ($active.2 |$1/7/3.0:CA-4 evict has ticked|))
(define-fun |$1/8/later.2| () Real (ite |$1/8/now.2| (+ 0.0 |$1/8/delay|) 0.0))
(define-fun |$1/8/left.2| () Real (ite |$1/8/now.2| |$1/8/later.2| 0.0))
(define-fun |$1/8/later.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| (+ |$1/7/3.0.age.3| |$1/8/delay|) |$1/7/3.0.age.3|))
(define-fun |$1/8/left.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| |$1/8/later.3| 0.0))
(define-fun |$1/8/may-wait| () Bool (and (<= 0.0 |$1/8/delay|) (or (= |$1/8/delay| 0.0) (and (=> (and |$1/8/now.1| true) (<= (+ |$1/7/left.1| |$1/8/delay|) 10.0)) (=> (and |$1/8/now.2| true) (<= (+ 0.0 |$1/8/delay|) evict_poll)) (=> (and |$1/7/3.0:CA-4 evict has ticked| true) (<= (+ |$1/7/3.0.age.3| |$1/8/delay|) evict_poll))))))
; 1/8/0.0: Pressed.leak
(define-fun |$1/8/0.0.may| () Bool (<= leak_every |$1/8/later.0|))
(define-fun |$1/8/0.0:Pressed.leaked| () Int (+ |$1/6/0.0:Pressed.leaked| 1))
(define-fun |$1/8/0.0.age.1| () Real (ite (and ($active.1 |$1/8/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/8/now.1|) |$1/8/later.1| 0.0))
(define-fun $time.1.9 () Real (let (($s0 (+ leak_every $time.1.8))) (ite (<= $time.1.8 $s0) $s0 $time.1.8)))
(define-fun |$1/9/delay| () Real (- $time.1.9 $time.1.8))
; time passes
(define-fun |$1/9/later.0| () Real (ite true (+ 0.0 |$1/9/delay|) 0.0))
(define-fun |$1/9/left.0| () Real |$1/9/later.0|)
(define-fun |$1/9/now.1| () Bool ($active.1 |$1/8/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/9/later.1| () Real (ite |$1/9/now.1| (+ |$1/8/0.0.age.1| |$1/9/delay|) |$1/8/0.0.age.1|))
(define-fun |$1/9/left.1| () Real (ite |$1/9/now.1| |$1/9/later.1| 0.0))
(define-fun |$1/9/now.2| () Bool ($active.2 |$1/7/3.0:CA-4 evict has ticked|))
(define-fun |$1/9/later.2| () Real (ite |$1/9/now.2| (+ |$1/8/left.2| |$1/9/delay|) |$1/8/left.2|))
(define-fun |$1/9/left.2| () Real (ite |$1/9/now.2| |$1/9/later.2| 0.0))
(define-fun |$1/9/later.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| (+ |$1/8/left.3| |$1/9/delay|) |$1/8/left.3|))
(define-fun |$1/9/left.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| |$1/9/later.3| 0.0))
(define-fun |$1/9/may-wait| () Bool (and (<= 0.0 |$1/9/delay|) (or (= |$1/9/delay| 0.0) (and (=> (and |$1/9/now.1| true) (<= (+ |$1/8/0.0.age.1| |$1/9/delay|) 10.0)) (=> (and |$1/9/now.2| true) (<= (+ |$1/8/left.2| |$1/9/delay|) evict_poll)) (=> (and |$1/7/3.0:CA-4 evict has ticked| true) (<= (+ |$1/8/left.3| |$1/9/delay|) evict_poll))))))
; 1/9/0.0: Pressed.leak
(define-fun |$1/9/0.0.may| () Bool (<= leak_every |$1/9/later.0|))
(define-fun |$1/9/0.0:Pressed.leaked| () Int (+ |$1/8/0.0:Pressed.leaked| 1))
(define-fun |$1/9/0.0.age.1| () Real (ite (and ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|) |$1/9/now.1|) |$1/9/later.1| 0.0))
(define-fun $time.1.10 () Real $time.1.9)
(define-fun |$1/10/delay| () Real (- $time.1.10 $time.1.9))
; time passes
(define-fun |$1/10/later.0| () Real (ite true (+ 0.0 |$1/10/delay|) 0.0))
(define-fun |$1/10/left.0| () Real |$1/10/later.0|)
(define-fun |$1/10/now.1| () Bool ($active.1 |$1/9/0.0:Pressed.leaked| |$1/initial:Pressed.serving_ended|))
(define-fun |$1/10/later.1| () Real (ite |$1/10/now.1| (+ |$1/9/0.0.age.1| |$1/10/delay|) |$1/9/0.0.age.1|))
(define-fun |$1/10/left.1| () Real (ite |$1/10/now.1| |$1/10/later.1| 0.0))
(define-fun |$1/10/now.2| () Bool ($active.2 |$1/7/3.0:CA-4 evict has ticked|))
(define-fun |$1/10/later.2| () Real (ite |$1/10/now.2| (+ |$1/9/left.2| |$1/10/delay|) |$1/9/left.2|))
(define-fun |$1/10/left.2| () Real (ite |$1/10/now.2| |$1/10/later.2| 0.0))
(define-fun |$1/10/later.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| (+ |$1/9/left.3| |$1/10/delay|) |$1/9/left.3|))
(define-fun |$1/10/left.3| () Real (ite |$1/7/3.0:CA-4 evict has ticked| |$1/10/later.3| 0.0))
(define-fun |$1/10/may-wait| () Bool (and (<= 0.0 |$1/10/delay|) (or (= |$1/10/delay| 0.0) (and (=> (and |$1/10/now.1| true) (<= (+ |$1/9/0.0.age.1| |$1/10/delay|) 10.0)) (=> (and |$1/10/now.2| true) (<= (+ |$1/9/left.2| |$1/10/delay|) evict_poll)) (=> (and |$1/7/3.0:CA-4 evict has ticked| true) (<= (+ |$1/9/left.3| |$1/10/delay|) evict_poll))))))
; 1/10/1.0: Pressed.out_of_memory
(define-fun |$1/10/1.0.may| () Bool (< 20 (+ |$1/9/0.0:Pressed.leaked| (ite |$1/initial:Pressed.serving_ended| 0 12))))
(define-fun |$1/10/1.0:Pressed.serving_ended| () Bool (or |$1/initial:Pressed.serving_ended| (and (not |$1/initial:Pressed.serving_ended|) (not |$1/initial:Pressed.scored|) (<= |$1/9/0.0:Pressed.leaked| 12))))
(define-fun |$1/10/1.0:Pressed.leaked| () Int (ite (and (not |$1/initial:Pressed.serving_ended|) (not |$1/initial:Pressed.scored|) (<= |$1/9/0.0:Pressed.leaked| 12)) |$1/9/0.0:Pressed.leaked| 0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/0.0.may| |$1/3/may-wait| |$1/3/0.0.may| |$1/4/may-wait| |$1/4/0.0.may| |$1/5/may-wait| |$1/5/0.0.may| |$1/6/may-wait| |$1/6/0.0.may| |$1/7/may-wait| |$1/7/3.0.may| |$1/8/may-wait| |$1/8/0.0.may| |$1/9/may-wait| |$1/9/0.0.may| |$1/10/may-wait| |$1/10/1.0.may| |$1/10/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Pressed.leaked| () Int 0)
(define-fun |$2/initial:Pressed.serving_ended| () Bool false)
(define-fun |$2/initial:Pressed.scored| () Bool false)
(define-fun |$2/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
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
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 10.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$2/0/delay|) evict_poll))))))
; 2/0/0.0: Pressed.leak
(define-fun |$2/0/0.0.may| () Bool (<= leak_every |$2/0/later.0|))
(define-fun |$2/0/0.0:Pressed.leaked| () Int (+ |$2/initial:Pressed.leaked| 1))
(define-fun |$2/0/0.0.age.1| () Real (ite (and ($active.1 |$2/0/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/0/now.1|) |$2/0/later.1| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ leak_every $time.2.0))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
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
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.1| true) (<= (+ |$2/0/0.0.age.1| |$2/1/delay|) 10.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/left.2| |$2/1/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/0/left.3| |$2/1/delay|) evict_poll))))))
; 2/1/0.0: Pressed.leak
(define-fun |$2/1/0.0.may| () Bool (<= leak_every |$2/1/later.0|))
(define-fun |$2/1/0.0:Pressed.leaked| () Int (+ |$2/0/0.0:Pressed.leaked| 1))
(define-fun |$2/1/0.0.age.1| () Real (ite (and ($active.1 |$2/1/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/1/now.1|) |$2/1/later.1| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ leak_every $time.2.1))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/later.0| () Real (ite true (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.0| () Real |$2/2/later.0|)
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/1/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ |$2/1/0.0.age.1| |$2/2/delay|) |$2/1/0.0.age.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/left.2| |$2/2/delay|) |$2/1/left.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/1/left.3| |$2/2/delay|) |$2/1/left.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.1| true) (<= (+ |$2/1/0.0.age.1| |$2/2/delay|) 10.0)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/left.2| |$2/2/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/1/left.3| |$2/2/delay|) evict_poll))))))
; 2/2/0.0: Pressed.leak
(define-fun |$2/2/0.0.may| () Bool (<= leak_every |$2/2/later.0|))
(define-fun |$2/2/0.0:Pressed.leaked| () Int (+ |$2/1/0.0:Pressed.leaked| 1))
(define-fun |$2/2/0.0.age.1| () Real (ite (and ($active.1 |$2/2/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/2/now.1|) |$2/2/later.1| 0.0))
(define-fun $time.2.3 () Real (let (($s0 (+ leak_every $time.2.2))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/later.0| () Real (ite true (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.0| () Real |$2/3/later.0|)
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/2/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/0.0.age.1| |$2/3/delay|) |$2/2/0.0.age.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/2/left.3| |$2/3/delay|) |$2/2/left.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/3/later.3| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.1| true) (<= (+ |$2/2/0.0.age.1| |$2/3/delay|) 10.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/left.2| |$2/3/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/2/left.3| |$2/3/delay|) evict_poll))))))
; 2/3/0.0: Pressed.leak
(define-fun |$2/3/0.0.may| () Bool (<= leak_every |$2/3/later.0|))
(define-fun |$2/3/0.0:Pressed.leaked| () Int (+ |$2/2/0.0:Pressed.leaked| 1))
(define-fun |$2/3/0.0.age.1| () Real (ite (and ($active.1 |$2/3/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/3/now.1|) |$2/3/later.1| 0.0))
(define-fun $time.2.4 () Real (let (($s0 (+ leak_every $time.2.3))) (ite (<= $time.2.3 $s0) $s0 $time.2.3)))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/later.0| () Real (ite true (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.0| () Real |$2/4/later.0|)
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/3/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ |$2/3/0.0.age.1| |$2/4/delay|) |$2/3/0.0.age.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/left.2| |$2/4/delay|) |$2/3/left.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/3/left.3| |$2/4/delay|) |$2/3/left.3|))
(define-fun |$2/4/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/4/later.3| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.1| true) (<= (+ |$2/3/0.0.age.1| |$2/4/delay|) 10.0)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/left.2| |$2/4/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/3/left.3| |$2/4/delay|) evict_poll))))))
; 2/4/0.0: Pressed.leak
(define-fun |$2/4/0.0.may| () Bool (<= leak_every |$2/4/later.0|))
(define-fun |$2/4/0.0:Pressed.leaked| () Int (+ |$2/3/0.0:Pressed.leaked| 1))
(define-fun |$2/4/0.0.age.1| () Real (ite (and ($active.1 |$2/4/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/4/now.1|) |$2/4/later.1| 0.0))
(define-fun $time.2.5 () Real (let (($s0 (+ leak_every $time.2.4))) (ite (<= $time.2.4 $s0) $s0 $time.2.4)))
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/later.0| () Real (ite true (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/left.0| () Real |$2/5/later.0|)
(define-fun |$2/5/now.1| () Bool ($active.1 |$2/4/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/5/later.1| () Real (ite |$2/5/now.1| (+ |$2/4/0.0.age.1| |$2/5/delay|) |$2/4/0.0.age.1|))
(define-fun |$2/5/left.1| () Real (ite |$2/5/now.1| |$2/5/later.1| 0.0))
(define-fun |$2/5/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/5/later.2| () Real (ite |$2/5/now.2| (+ |$2/4/left.2| |$2/5/delay|) |$2/4/left.2|))
(define-fun |$2/5/left.2| () Real (ite |$2/5/now.2| |$2/5/later.2| 0.0))
(define-fun |$2/5/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/4/left.3| |$2/5/delay|) |$2/4/left.3|))
(define-fun |$2/5/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/5/later.3| 0.0))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and |$2/5/now.1| true) (<= (+ |$2/4/0.0.age.1| |$2/5/delay|) 10.0)) (=> (and |$2/5/now.2| true) (<= (+ |$2/4/left.2| |$2/5/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/4/left.3| |$2/5/delay|) evict_poll))))))
; 2/5/0.0: Pressed.leak
(define-fun |$2/5/0.0.may| () Bool (<= leak_every |$2/5/later.0|))
(define-fun |$2/5/0.0:Pressed.leaked| () Int (+ |$2/4/0.0:Pressed.leaked| 1))
(define-fun |$2/5/0.0.age.1| () Real (ite (and ($active.1 |$2/5/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/5/now.1|) |$2/5/later.1| 0.0))
(define-fun $time.2.6 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.2.5))) (let (($s2 (ite (<= $time.2.5 $s1) $s1 $time.2.5))) (let (($s3 (+ $s0 (* 2.0 leak_every) $time.2.5))) (let (($s4 (ite (<= $s2 $s3) $s3 $s2))) (let (($s5 (+ $s0 (* 3.0 leak_every) $time.2.5))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$2/6/delay| () Real (- $time.2.6 $time.2.5))
; time passes
(define-fun |$2/6/later.0| () Real (ite true (+ 0.0 |$2/6/delay|) 0.0))
(define-fun |$2/6/left.0| () Real |$2/6/later.0|)
(define-fun |$2/6/now.1| () Bool ($active.1 |$2/5/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/6/later.1| () Real (ite |$2/6/now.1| (+ |$2/5/0.0.age.1| |$2/6/delay|) |$2/5/0.0.age.1|))
(define-fun |$2/6/left.1| () Real (ite |$2/6/now.1| |$2/6/later.1| 0.0))
(define-fun |$2/6/now.2| () Bool ($active.2 |$2/initial:CA-4 evict has ticked|))
(define-fun |$2/6/later.2| () Real (ite |$2/6/now.2| (+ |$2/5/left.2| |$2/6/delay|) |$2/5/left.2|))
(define-fun |$2/6/left.2| () Real (ite |$2/6/now.2| |$2/6/later.2| 0.0))
(define-fun |$2/6/later.3| () Real (ite |$2/initial:CA-4 evict has ticked| (+ |$2/5/left.3| |$2/6/delay|) |$2/5/left.3|))
(define-fun |$2/6/left.3| () Real (ite |$2/initial:CA-4 evict has ticked| |$2/6/later.3| 0.0))
(define-fun |$2/6/may-wait| () Bool (and (<= 0.0 |$2/6/delay|) (or (= |$2/6/delay| 0.0) (and (=> (and |$2/6/now.1| true) (<= (+ |$2/5/0.0.age.1| |$2/6/delay|) 10.0)) (=> (and |$2/6/now.2| true) (<= (+ |$2/5/left.2| |$2/6/delay|) evict_poll)) (=> (and |$2/initial:CA-4 evict has ticked| true) (<= (+ |$2/5/left.3| |$2/6/delay|) evict_poll))))))
; 2/6/3.0: CA-4 evict first idle
(define-fun |$2/6/3.0.may| () Bool (and (not (< 20 (+ |$2/5/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12) 1))) (not |$2/initial:CA-4 evict has ticked|)))
(define-fun |$2/6/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$2/6/3.0.age.3| () Real (ite (and |$2/6/3.0:CA-4 evict has ticked| |$2/initial:CA-4 evict has ticked|) |$2/6/later.3| 0.0))
(define-fun $time.2.7 () Real (let (($s0 (+ leak_every $time.2.5))) (ite (<= $time.2.6 $s0) $s0 $time.2.6)))
(define-fun |$2/7/delay| () Real (- $time.2.7 $time.2.6))
; time passes
(define-fun |$2/7/later.0| () Real (ite true (+ |$2/6/left.0| |$2/7/delay|) |$2/6/left.0|))
(define-fun |$2/7/left.0| () Real |$2/7/later.0|)
(define-fun |$2/7/now.1| () Bool ($active.1 |$2/5/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/7/later.1| () Real (ite |$2/7/now.1| (+ |$2/6/left.1| |$2/7/delay|) |$2/6/left.1|))
(define-fun |$2/7/left.1| () Real (ite |$2/7/now.1| |$2/7/later.1| 0.0))
(define-fun |$2/7/now.2| () Bool ($active.2 |$2/6/3.0:CA-4 evict has ticked|))
(define-fun |$2/7/later.2| () Real (ite |$2/7/now.2| (+ 0.0 |$2/7/delay|) 0.0))
(define-fun |$2/7/left.2| () Real (ite |$2/7/now.2| |$2/7/later.2| 0.0))
(define-fun |$2/7/later.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| (+ |$2/6/3.0.age.3| |$2/7/delay|) |$2/6/3.0.age.3|))
(define-fun |$2/7/left.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| |$2/7/later.3| 0.0))
(define-fun |$2/7/may-wait| () Bool (and (<= 0.0 |$2/7/delay|) (or (= |$2/7/delay| 0.0) (and (=> (and |$2/7/now.1| true) (<= (+ |$2/6/left.1| |$2/7/delay|) 10.0)) (=> (and |$2/7/now.2| true) (<= (+ 0.0 |$2/7/delay|) evict_poll)) (=> (and |$2/6/3.0:CA-4 evict has ticked| true) (<= (+ |$2/6/3.0.age.3| |$2/7/delay|) evict_poll))))))
; 2/7/0.0: Pressed.leak
(define-fun |$2/7/0.0.may| () Bool (<= leak_every |$2/7/later.0|))
(define-fun |$2/7/0.0:Pressed.leaked| () Int (+ |$2/5/0.0:Pressed.leaked| 1))
(define-fun |$2/7/0.0.age.1| () Real (ite (and ($active.1 |$2/7/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/7/now.1|) |$2/7/later.1| 0.0))
(define-fun $time.2.8 () Real (let (($s0 (+ leak_every $time.2.7))) (ite (<= $time.2.7 $s0) $s0 $time.2.7)))
(define-fun |$2/8/delay| () Real (- $time.2.8 $time.2.7))
; time passes
(define-fun |$2/8/later.0| () Real (ite true (+ 0.0 |$2/8/delay|) 0.0))
(define-fun |$2/8/left.0| () Real |$2/8/later.0|)
(define-fun |$2/8/now.1| () Bool ($active.1 |$2/7/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/8/later.1| () Real (ite |$2/8/now.1| (+ |$2/7/0.0.age.1| |$2/8/delay|) |$2/7/0.0.age.1|))
(define-fun |$2/8/left.1| () Real (ite |$2/8/now.1| |$2/8/later.1| 0.0))
(define-fun |$2/8/now.2| () Bool ($active.2 |$2/6/3.0:CA-4 evict has ticked|))
(define-fun |$2/8/later.2| () Real (ite |$2/8/now.2| (+ |$2/7/left.2| |$2/8/delay|) |$2/7/left.2|))
(define-fun |$2/8/left.2| () Real (ite |$2/8/now.2| |$2/8/later.2| 0.0))
(define-fun |$2/8/later.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| (+ |$2/7/left.3| |$2/8/delay|) |$2/7/left.3|))
(define-fun |$2/8/left.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| |$2/8/later.3| 0.0))
(define-fun |$2/8/may-wait| () Bool (and (<= 0.0 |$2/8/delay|) (or (= |$2/8/delay| 0.0) (and (=> (and |$2/8/now.1| true) (<= (+ |$2/7/0.0.age.1| |$2/8/delay|) 10.0)) (=> (and |$2/8/now.2| true) (<= (+ |$2/7/left.2| |$2/8/delay|) evict_poll)) (=> (and |$2/6/3.0:CA-4 evict has ticked| true) (<= (+ |$2/7/left.3| |$2/8/delay|) evict_poll))))))
; 2/8/0.0: Pressed.leak
(define-fun |$2/8/0.0.may| () Bool (<= leak_every |$2/8/later.0|))
(define-fun |$2/8/0.0:Pressed.leaked| () Int (+ |$2/7/0.0:Pressed.leaked| 1))
(define-fun |$2/8/0.0.age.1| () Real (ite (and ($active.1 |$2/8/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/8/now.1|) |$2/8/later.1| 0.0))
(define-fun $time.2.9 () Real (let (($s0 (+ leak_every $time.2.8))) (ite (<= $time.2.8 $s0) $s0 $time.2.8)))
(define-fun |$2/9/delay| () Real (- $time.2.9 $time.2.8))
; time passes
(define-fun |$2/9/later.0| () Real (ite true (+ 0.0 |$2/9/delay|) 0.0))
(define-fun |$2/9/left.0| () Real |$2/9/later.0|)
(define-fun |$2/9/now.1| () Bool ($active.1 |$2/8/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/9/later.1| () Real (ite |$2/9/now.1| (+ |$2/8/0.0.age.1| |$2/9/delay|) |$2/8/0.0.age.1|))
(define-fun |$2/9/left.1| () Real (ite |$2/9/now.1| |$2/9/later.1| 0.0))
(define-fun |$2/9/now.2| () Bool ($active.2 |$2/6/3.0:CA-4 evict has ticked|))
(define-fun |$2/9/later.2| () Real (ite |$2/9/now.2| (+ |$2/8/left.2| |$2/9/delay|) |$2/8/left.2|))
(define-fun |$2/9/left.2| () Real (ite |$2/9/now.2| |$2/9/later.2| 0.0))
(define-fun |$2/9/later.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| (+ |$2/8/left.3| |$2/9/delay|) |$2/8/left.3|))
(define-fun |$2/9/left.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| |$2/9/later.3| 0.0))
(define-fun |$2/9/may-wait| () Bool (and (<= 0.0 |$2/9/delay|) (or (= |$2/9/delay| 0.0) (and (=> (and |$2/9/now.1| true) (<= (+ |$2/8/0.0.age.1| |$2/9/delay|) 10.0)) (=> (and |$2/9/now.2| true) (<= (+ |$2/8/left.2| |$2/9/delay|) evict_poll)) (=> (and |$2/6/3.0:CA-4 evict has ticked| true) (<= (+ |$2/8/left.3| |$2/9/delay|) evict_poll))))))
; 2/9/0.0: Pressed.leak
(define-fun |$2/9/0.0.may| () Bool (<= leak_every |$2/9/later.0|))
(define-fun |$2/9/0.0:Pressed.leaked| () Int (+ |$2/8/0.0:Pressed.leaked| 1))
(define-fun |$2/9/0.0.age.1| () Real (ite (and ($active.1 |$2/9/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|) |$2/9/now.1|) |$2/9/later.1| 0.0))
(define-fun $time.2.10 () Real $time.2.9)
(define-fun |$2/10/delay| () Real (- $time.2.10 $time.2.9))
; time passes
(define-fun |$2/10/later.0| () Real (ite true (+ 0.0 |$2/10/delay|) 0.0))
(define-fun |$2/10/left.0| () Real |$2/10/later.0|)
(define-fun |$2/10/now.1| () Bool ($active.1 |$2/9/0.0:Pressed.leaked| |$2/initial:Pressed.serving_ended|))
(define-fun |$2/10/later.1| () Real (ite |$2/10/now.1| (+ |$2/9/0.0.age.1| |$2/10/delay|) |$2/9/0.0.age.1|))
(define-fun |$2/10/left.1| () Real (ite |$2/10/now.1| |$2/10/later.1| 0.0))
(define-fun |$2/10/now.2| () Bool ($active.2 |$2/6/3.0:CA-4 evict has ticked|))
(define-fun |$2/10/later.2| () Real (ite |$2/10/now.2| (+ |$2/9/left.2| |$2/10/delay|) |$2/9/left.2|))
(define-fun |$2/10/left.2| () Real (ite |$2/10/now.2| |$2/10/later.2| 0.0))
(define-fun |$2/10/later.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| (+ |$2/9/left.3| |$2/10/delay|) |$2/9/left.3|))
(define-fun |$2/10/left.3| () Real (ite |$2/6/3.0:CA-4 evict has ticked| |$2/10/later.3| 0.0))
(define-fun |$2/10/may-wait| () Bool (and (<= 0.0 |$2/10/delay|) (or (= |$2/10/delay| 0.0) (and (=> (and |$2/10/now.1| true) (<= (+ |$2/9/0.0.age.1| |$2/10/delay|) 10.0)) (=> (and |$2/10/now.2| true) (<= (+ |$2/9/left.2| |$2/10/delay|) evict_poll)) (=> (and |$2/6/3.0:CA-4 evict has ticked| true) (<= (+ |$2/9/left.3| |$2/10/delay|) evict_poll))))))
; 2/10/1.0: Pressed.out_of_memory
(define-fun |$2/10/1.0.may| () Bool (< 20 (+ |$2/9/0.0:Pressed.leaked| (ite |$2/initial:Pressed.serving_ended| 0 12))))
(define-fun |$2/10/1.0:Pressed.serving_ended| () Bool (or |$2/initial:Pressed.serving_ended| (and (not |$2/initial:Pressed.serving_ended|) (not |$2/initial:Pressed.scored|) (<= |$2/9/0.0:Pressed.leaked| 12))))
(define-fun |$2/10/1.0:Pressed.leaked| () Int (ite (and (not |$2/initial:Pressed.serving_ended|) (not |$2/initial:Pressed.scored|) (<= |$2/9/0.0:Pressed.leaked| 12)) |$2/9/0.0:Pressed.leaked| 0))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/0.0.may| |$2/1/may-wait| |$2/1/0.0.may| |$2/2/may-wait| |$2/2/0.0.may| |$2/3/may-wait| |$2/3/0.0.may| |$2/4/may-wait| |$2/4/0.0.may| |$2/5/may-wait| |$2/5/0.0.may| |$2/6/may-wait| |$2/6/3.0.may| |$2/7/may-wait| |$2/7/0.0.may| |$2/8/may-wait| |$2/8/0.0.may| |$2/9/may-wait| |$2/9/0.0.may| |$2/10/may-wait| |$2/10/1.0.may| |$2/10/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:Pressed.leaked| () Int 0)
(define-fun |$3/initial:Pressed.serving_ended| () Bool false)
(define-fun |$3/initial:Pressed.scored| () Bool false)
(define-fun |$3/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun $time.3.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/later.0| () Real (ite true (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real |$3/0/later.0|)
(define-fun |$3/0/now.1| () Bool ($active.1 |$3/initial:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/0/later.1| () Real (ite |$3/0/now.1| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/0/now.1| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:CA-4 evict has ticked|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/later.3| () Real (ite |$3/initial:CA-4 evict has ticked| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.3| () Real (ite |$3/initial:CA-4 evict has ticked| |$3/0/later.3| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.1| true) (<= (+ 0.0 |$3/0/delay|) 10.0)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) evict_poll)) (=> (and |$3/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$3/0/delay|) evict_poll))))))
; 3/0/0.0: Pressed.leak
(define-fun |$3/0/0.0.may| () Bool (<= leak_every |$3/0/later.0|))
(define-fun |$3/0/0.0:Pressed.leaked| () Int (+ |$3/initial:Pressed.leaked| 1))
(define-fun |$3/0/0.0.age.1| () Real (ite (and ($active.1 |$3/0/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/0/now.1|) |$3/0/later.1| 0.0))
(define-fun $time.3.1 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.3.0))) (let (($s2 (ite (<= $time.3.0 $s1) $s1 $time.3.0))) (let (($s3 (* (- 2.0) evict_poll))) (let (($s4 (* 2.0 leak_every))) (let (($s5 (+ $s3 $s4 $time.3.0))) (let (($s6 (ite (<= $s2 $s5) $s5 $s2))) (let (($s7 (+ $s3 (* 3.0 leak_every) $time.3.0))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s3 (* 4.0 leak_every) $time.3.0))) (let (($s10 (ite (<= $s8 $s9) $s9 $s8))) (let (($s11 (+ $s3 (* 5.0 leak_every) $time.3.0))) (let (($s12 (ite (<= $s10 $s11) $s11 $s10))) (let (($s13 (+ $s3 (* 6.0 leak_every) $time.3.0))) (let (($s14 (ite (<= $s12 $s13) $s13 $s12))) (let (($s15 (+ $s3 (* 7.0 leak_every) $time.3.0))) (let (($s16 (ite (<= $s14 $s15) $s15 $s14))) (let (($s17 (+ $s0 $s4 $time.3.0))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s3 (* 8.0 leak_every) $time.3.0))) (ite (<= $s18 $s19) $s19 $s18))))))))))))))))))))))
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/later.0| () Real (ite true (+ 0.0 |$3/1/delay|) 0.0))
(define-fun |$3/1/left.0| () Real |$3/1/later.0|)
(define-fun |$3/1/now.1| () Bool ($active.1 |$3/0/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/1/later.1| () Real (ite |$3/1/now.1| (+ |$3/0/0.0.age.1| |$3/1/delay|) |$3/0/0.0.age.1|))
(define-fun |$3/1/left.1| () Real (ite |$3/1/now.1| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/initial:CA-4 evict has ticked|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/left.2| |$3/1/delay|) |$3/0/left.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/later.3| () Real (ite |$3/initial:CA-4 evict has ticked| (+ |$3/0/left.3| |$3/1/delay|) |$3/0/left.3|))
(define-fun |$3/1/left.3| () Real (ite |$3/initial:CA-4 evict has ticked| |$3/1/later.3| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.1| true) (<= (+ |$3/0/0.0.age.1| |$3/1/delay|) 10.0)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/left.2| |$3/1/delay|) evict_poll)) (=> (and |$3/initial:CA-4 evict has ticked| true) (<= (+ |$3/0/left.3| |$3/1/delay|) evict_poll))))))
; 3/1/3.0: CA-4 evict first idle
(define-fun |$3/1/3.0.may| () Bool (and (not (< 20 (+ |$3/0/0.0:Pressed.leaked| (ite |$3/initial:Pressed.serving_ended| 0 12) 1))) (not |$3/initial:CA-4 evict has ticked|)))
(define-fun |$3/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$3/1/3.0.age.3| () Real (ite (and |$3/1/3.0:CA-4 evict has ticked| |$3/initial:CA-4 evict has ticked|) |$3/1/later.3| 0.0))
(define-fun $time.3.2 () Real (let (($s0 (+ leak_every $time.3.0))) (ite (<= $time.3.1 $s0) $s0 $time.3.1)))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/later.0| () Real (ite true (+ |$3/1/left.0| |$3/2/delay|) |$3/1/left.0|))
(define-fun |$3/2/left.0| () Real |$3/2/later.0|)
(define-fun |$3/2/now.1| () Bool ($active.1 |$3/0/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/2/later.1| () Real (ite |$3/2/now.1| (+ |$3/1/left.1| |$3/2/delay|) |$3/1/left.1|))
(define-fun |$3/2/left.1| () Real (ite |$3/2/now.1| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/1/3.0:CA-4 evict has ticked|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/later.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| (+ |$3/1/3.0.age.3| |$3/2/delay|) |$3/1/3.0.age.3|))
(define-fun |$3/2/left.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| |$3/2/later.3| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.1| true) (<= (+ |$3/1/left.1| |$3/2/delay|) 10.0)) (=> (and |$3/2/now.2| true) (<= (+ 0.0 |$3/2/delay|) evict_poll)) (=> (and |$3/1/3.0:CA-4 evict has ticked| true) (<= (+ |$3/1/3.0.age.3| |$3/2/delay|) evict_poll))))))
; 3/2/0.0: Pressed.leak
(define-fun |$3/2/0.0.may| () Bool (<= leak_every |$3/2/later.0|))
(define-fun |$3/2/0.0:Pressed.leaked| () Int (+ |$3/0/0.0:Pressed.leaked| 1))
(define-fun |$3/2/0.0.age.1| () Real (ite (and ($active.1 |$3/2/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/2/now.1|) |$3/2/later.1| 0.0))
(define-fun $time.3.3 () Real (let (($s0 (+ leak_every $time.3.2))) (ite (<= $time.3.2 $s0) $s0 $time.3.2)))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/later.0| () Real (ite true (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.0| () Real |$3/3/later.0|)
(define-fun |$3/3/now.1| () Bool ($active.1 |$3/2/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/3/later.1| () Real (ite |$3/3/now.1| (+ |$3/2/0.0.age.1| |$3/3/delay|) |$3/2/0.0.age.1|))
(define-fun |$3/3/left.1| () Real (ite |$3/3/now.1| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/1/3.0:CA-4 evict has ticked|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ |$3/2/left.2| |$3/3/delay|) |$3/2/left.2|))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/later.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| (+ |$3/2/left.3| |$3/3/delay|) |$3/2/left.3|))
(define-fun |$3/3/left.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| |$3/3/later.3| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.1| true) (<= (+ |$3/2/0.0.age.1| |$3/3/delay|) 10.0)) (=> (and |$3/3/now.2| true) (<= (+ |$3/2/left.2| |$3/3/delay|) evict_poll)) (=> (and |$3/1/3.0:CA-4 evict has ticked| true) (<= (+ |$3/2/left.3| |$3/3/delay|) evict_poll))))))
; 3/3/0.0: Pressed.leak
(define-fun |$3/3/0.0.may| () Bool (<= leak_every |$3/3/later.0|))
(define-fun |$3/3/0.0:Pressed.leaked| () Int (+ |$3/2/0.0:Pressed.leaked| 1))
(define-fun |$3/3/0.0.age.1| () Real (ite (and ($active.1 |$3/3/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/3/now.1|) |$3/3/later.1| 0.0))
(define-fun $time.3.4 () Real (let (($s0 (+ evict_poll $time.3.1))) (let (($s1 (ite (<= $time.3.3 $s0) $s0 $time.3.3))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.3.3))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.3.3))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.3.3))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s2 (* 4.0 leak_every) $time.3.3))) (let (($s10 (ite (<= $s8 $s9) $s9 $s8))) (let (($s11 (+ $s2 (* 5.0 leak_every) $time.3.3))) (let (($s12 (ite (<= $s10 $s11) $s11 $s10))) (let (($s13 (+ $s2 (* 6.0 leak_every) $time.3.3))) (ite (<= $s12 $s13) $s13 $s12))))))))))))))))
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/later.0| () Real (ite true (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/left.0| () Real |$3/4/later.0|)
(define-fun |$3/4/now.1| () Bool ($active.1 |$3/3/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/4/later.1| () Real (ite |$3/4/now.1| (+ |$3/3/0.0.age.1| |$3/4/delay|) |$3/3/0.0.age.1|))
(define-fun |$3/4/left.1| () Real (ite |$3/4/now.1| |$3/4/later.1| 0.0))
(define-fun |$3/4/now.2| () Bool ($active.2 |$3/1/3.0:CA-4 evict has ticked|))
(define-fun |$3/4/later.2| () Real (ite |$3/4/now.2| (+ |$3/3/left.2| |$3/4/delay|) |$3/3/left.2|))
(define-fun |$3/4/left.2| () Real (ite |$3/4/now.2| |$3/4/later.2| 0.0))
(define-fun |$3/4/later.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| (+ |$3/3/left.3| |$3/4/delay|) |$3/3/left.3|))
(define-fun |$3/4/left.3| () Real (ite |$3/1/3.0:CA-4 evict has ticked| |$3/4/later.3| 0.0))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and |$3/4/now.1| true) (<= (+ |$3/3/0.0.age.1| |$3/4/delay|) 10.0)) (=> (and |$3/4/now.2| true) (<= (+ |$3/3/left.2| |$3/4/delay|) evict_poll)) (=> (and |$3/1/3.0:CA-4 evict has ticked| true) (<= (+ |$3/3/left.3| |$3/4/delay|) evict_poll))))))
; 3/4/5.0: CA-4 evict idle
(define-fun |$3/4/5.0.may| () Bool (and (and (not (< 20 (+ |$3/3/0.0:Pressed.leaked| (ite |$3/initial:Pressed.serving_ended| 0 12) 1))) |$3/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$3/4/later.3|)))
(define-fun |$3/4/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$3/4/5.0.age.2| () Real (ite (and ($active.2 |$3/4/5.0:CA-4 evict has ticked|) |$3/4/now.2|) |$3/4/later.2| 0.0))
(define-fun $time.3.5 () Real (let (($s0 (+ leak_every $time.3.3))) (ite (<= $time.3.4 $s0) $s0 $time.3.4)))
(define-fun |$3/5/delay| () Real (- $time.3.5 $time.3.4))
; time passes
(define-fun |$3/5/later.0| () Real (ite true (+ |$3/4/left.0| |$3/5/delay|) |$3/4/left.0|))
(define-fun |$3/5/left.0| () Real |$3/5/later.0|)
(define-fun |$3/5/now.1| () Bool ($active.1 |$3/3/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/5/later.1| () Real (ite |$3/5/now.1| (+ |$3/4/left.1| |$3/5/delay|) |$3/4/left.1|))
(define-fun |$3/5/left.1| () Real (ite |$3/5/now.1| |$3/5/later.1| 0.0))
(define-fun |$3/5/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/5/later.2| () Real (ite |$3/5/now.2| (+ |$3/4/5.0.age.2| |$3/5/delay|) |$3/4/5.0.age.2|))
(define-fun |$3/5/left.2| () Real (ite |$3/5/now.2| |$3/5/later.2| 0.0))
(define-fun |$3/5/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ 0.0 |$3/5/delay|) 0.0))
(define-fun |$3/5/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/5/later.3| 0.0))
(define-fun |$3/5/may-wait| () Bool (and (<= 0.0 |$3/5/delay|) (or (= |$3/5/delay| 0.0) (and (=> (and |$3/5/now.1| true) (<= (+ |$3/4/left.1| |$3/5/delay|) 10.0)) (=> (and |$3/5/now.2| true) (<= (+ |$3/4/5.0.age.2| |$3/5/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$3/5/delay|) evict_poll))))))
; 3/5/0.0: Pressed.leak
(define-fun |$3/5/0.0.may| () Bool (<= leak_every |$3/5/later.0|))
(define-fun |$3/5/0.0:Pressed.leaked| () Int (+ |$3/3/0.0:Pressed.leaked| 1))
(define-fun |$3/5/0.0.age.1| () Real (ite (and ($active.1 |$3/5/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/5/now.1|) |$3/5/later.1| 0.0))
(define-fun $time.3.6 () Real (let (($s0 (+ leak_every $time.3.5))) (ite (<= $time.3.5 $s0) $s0 $time.3.5)))
(define-fun |$3/6/delay| () Real (- $time.3.6 $time.3.5))
; time passes
(define-fun |$3/6/later.0| () Real (ite true (+ 0.0 |$3/6/delay|) 0.0))
(define-fun |$3/6/left.0| () Real |$3/6/later.0|)
(define-fun |$3/6/now.1| () Bool ($active.1 |$3/5/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/6/later.1| () Real (ite |$3/6/now.1| (+ |$3/5/0.0.age.1| |$3/6/delay|) |$3/5/0.0.age.1|))
(define-fun |$3/6/left.1| () Real (ite |$3/6/now.1| |$3/6/later.1| 0.0))
(define-fun |$3/6/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/6/later.2| () Real (ite |$3/6/now.2| (+ |$3/5/left.2| |$3/6/delay|) |$3/5/left.2|))
(define-fun |$3/6/left.2| () Real (ite |$3/6/now.2| |$3/6/later.2| 0.0))
(define-fun |$3/6/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/5/left.3| |$3/6/delay|) |$3/5/left.3|))
(define-fun |$3/6/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/6/later.3| 0.0))
(define-fun |$3/6/may-wait| () Bool (and (<= 0.0 |$3/6/delay|) (or (= |$3/6/delay| 0.0) (and (=> (and |$3/6/now.1| true) (<= (+ |$3/5/0.0.age.1| |$3/6/delay|) 10.0)) (=> (and |$3/6/now.2| true) (<= (+ |$3/5/left.2| |$3/6/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/5/left.3| |$3/6/delay|) evict_poll))))))
; 3/6/0.0: Pressed.leak
(define-fun |$3/6/0.0.may| () Bool (<= leak_every |$3/6/later.0|))
(define-fun |$3/6/0.0:Pressed.leaked| () Int (+ |$3/5/0.0:Pressed.leaked| 1))
(define-fun |$3/6/0.0.age.1| () Real (ite (and ($active.1 |$3/6/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/6/now.1|) |$3/6/later.1| 0.0))
(define-fun $time.3.7 () Real (let (($s0 (+ leak_every $time.3.6))) (ite (<= $time.3.6 $s0) $s0 $time.3.6)))
(define-fun |$3/7/delay| () Real (- $time.3.7 $time.3.6))
; time passes
(define-fun |$3/7/later.0| () Real (ite true (+ 0.0 |$3/7/delay|) 0.0))
(define-fun |$3/7/left.0| () Real |$3/7/later.0|)
(define-fun |$3/7/now.1| () Bool ($active.1 |$3/6/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/7/later.1| () Real (ite |$3/7/now.1| (+ |$3/6/0.0.age.1| |$3/7/delay|) |$3/6/0.0.age.1|))
(define-fun |$3/7/left.1| () Real (ite |$3/7/now.1| |$3/7/later.1| 0.0))
(define-fun |$3/7/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/7/later.2| () Real (ite |$3/7/now.2| (+ |$3/6/left.2| |$3/7/delay|) |$3/6/left.2|))
(define-fun |$3/7/left.2| () Real (ite |$3/7/now.2| |$3/7/later.2| 0.0))
(define-fun |$3/7/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/6/left.3| |$3/7/delay|) |$3/6/left.3|))
(define-fun |$3/7/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/7/later.3| 0.0))
(define-fun |$3/7/may-wait| () Bool (and (<= 0.0 |$3/7/delay|) (or (= |$3/7/delay| 0.0) (and (=> (and |$3/7/now.1| true) (<= (+ |$3/6/0.0.age.1| |$3/7/delay|) 10.0)) (=> (and |$3/7/now.2| true) (<= (+ |$3/6/left.2| |$3/7/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/6/left.3| |$3/7/delay|) evict_poll))))))
; 3/7/0.0: Pressed.leak
(define-fun |$3/7/0.0.may| () Bool (<= leak_every |$3/7/later.0|))
(define-fun |$3/7/0.0:Pressed.leaked| () Int (+ |$3/6/0.0:Pressed.leaked| 1))
(define-fun |$3/7/0.0.age.1| () Real (ite (and ($active.1 |$3/7/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/7/now.1|) |$3/7/later.1| 0.0))
(define-fun $time.3.8 () Real (let (($s0 (+ leak_every $time.3.7))) (ite (<= $time.3.7 $s0) $s0 $time.3.7)))
(define-fun |$3/8/delay| () Real (- $time.3.8 $time.3.7))
; time passes
(define-fun |$3/8/later.0| () Real (ite true (+ 0.0 |$3/8/delay|) 0.0))
(define-fun |$3/8/left.0| () Real |$3/8/later.0|)
(define-fun |$3/8/now.1| () Bool ($active.1 |$3/7/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/8/later.1| () Real (ite |$3/8/now.1| (+ |$3/7/0.0.age.1| |$3/8/delay|) |$3/7/0.0.age.1|))
(define-fun |$3/8/left.1| () Real (ite |$3/8/now.1| |$3/8/later.1| 0.0))
(define-fun |$3/8/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/8/later.2| () Real (ite |$3/8/now.2| (+ |$3/7/left.2| |$3/8/delay|) |$3/7/left.2|))
(define-fun |$3/8/left.2| () Real (ite |$3/8/now.2| |$3/8/later.2| 0.0))
(define-fun |$3/8/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/7/left.3| |$3/8/delay|) |$3/7/left.3|))
(define-fun |$3/8/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/8/later.3| 0.0))
(define-fun |$3/8/may-wait| () Bool (and (<= 0.0 |$3/8/delay|) (or (= |$3/8/delay| 0.0) (and (=> (and |$3/8/now.1| true) (<= (+ |$3/7/0.0.age.1| |$3/8/delay|) 10.0)) (=> (and |$3/8/now.2| true) (<= (+ |$3/7/left.2| |$3/8/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/7/left.3| |$3/8/delay|) evict_poll))))))
; 3/8/0.0: Pressed.leak
(define-fun |$3/8/0.0.may| () Bool (<= leak_every |$3/8/later.0|))
(define-fun |$3/8/0.0:Pressed.leaked| () Int (+ |$3/7/0.0:Pressed.leaked| 1))
(define-fun |$3/8/0.0.age.1| () Real (ite (and ($active.1 |$3/8/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/8/now.1|) |$3/8/later.1| 0.0))
(define-fun $time.3.9 () Real (let (($s0 (+ leak_every $time.3.8))) (ite (<= $time.3.8 $s0) $s0 $time.3.8)))
(define-fun |$3/9/delay| () Real (- $time.3.9 $time.3.8))
; time passes
(define-fun |$3/9/later.0| () Real (ite true (+ 0.0 |$3/9/delay|) 0.0))
(define-fun |$3/9/left.0| () Real |$3/9/later.0|)
(define-fun |$3/9/now.1| () Bool ($active.1 |$3/8/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/9/later.1| () Real (ite |$3/9/now.1| (+ |$3/8/0.0.age.1| |$3/9/delay|) |$3/8/0.0.age.1|))
(define-fun |$3/9/left.1| () Real (ite |$3/9/now.1| |$3/9/later.1| 0.0))
(define-fun |$3/9/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/9/later.2| () Real (ite |$3/9/now.2| (+ |$3/8/left.2| |$3/9/delay|) |$3/8/left.2|))
(define-fun |$3/9/left.2| () Real (ite |$3/9/now.2| |$3/9/later.2| 0.0))
(define-fun |$3/9/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/8/left.3| |$3/9/delay|) |$3/8/left.3|))
(define-fun |$3/9/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/9/later.3| 0.0))
(define-fun |$3/9/may-wait| () Bool (and (<= 0.0 |$3/9/delay|) (or (= |$3/9/delay| 0.0) (and (=> (and |$3/9/now.1| true) (<= (+ |$3/8/0.0.age.1| |$3/9/delay|) 10.0)) (=> (and |$3/9/now.2| true) (<= (+ |$3/8/left.2| |$3/9/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/8/left.3| |$3/9/delay|) evict_poll))))))
; 3/9/0.0: Pressed.leak
(define-fun |$3/9/0.0.may| () Bool (<= leak_every |$3/9/later.0|))
(define-fun |$3/9/0.0:Pressed.leaked| () Int (+ |$3/8/0.0:Pressed.leaked| 1))
(define-fun |$3/9/0.0.age.1| () Real (ite (and ($active.1 |$3/9/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/9/now.1|) |$3/9/later.1| 0.0))
(define-fun $time.3.10 () Real (let (($s0 (+ leak_every $time.3.9))) (ite (<= $time.3.9 $s0) $s0 $time.3.9)))
(define-fun |$3/10/delay| () Real (- $time.3.10 $time.3.9))
; time passes
(define-fun |$3/10/later.0| () Real (ite true (+ 0.0 |$3/10/delay|) 0.0))
(define-fun |$3/10/left.0| () Real |$3/10/later.0|)
(define-fun |$3/10/now.1| () Bool ($active.1 |$3/9/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/10/later.1| () Real (ite |$3/10/now.1| (+ |$3/9/0.0.age.1| |$3/10/delay|) |$3/9/0.0.age.1|))
(define-fun |$3/10/left.1| () Real (ite |$3/10/now.1| |$3/10/later.1| 0.0))
(define-fun |$3/10/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/10/later.2| () Real (ite |$3/10/now.2| (+ |$3/9/left.2| |$3/10/delay|) |$3/9/left.2|))
(define-fun |$3/10/left.2| () Real (ite |$3/10/now.2| |$3/10/later.2| 0.0))
(define-fun |$3/10/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/9/left.3| |$3/10/delay|) |$3/9/left.3|))
(define-fun |$3/10/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/10/later.3| 0.0))
(define-fun |$3/10/may-wait| () Bool (and (<= 0.0 |$3/10/delay|) (or (= |$3/10/delay| 0.0) (and (=> (and |$3/10/now.1| true) (<= (+ |$3/9/0.0.age.1| |$3/10/delay|) 10.0)) (=> (and |$3/10/now.2| true) (<= (+ |$3/9/left.2| |$3/10/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/9/left.3| |$3/10/delay|) evict_poll))))))
; 3/10/0.0: Pressed.leak
(define-fun |$3/10/0.0.may| () Bool (<= leak_every |$3/10/later.0|))
(define-fun |$3/10/0.0:Pressed.leaked| () Int (+ |$3/9/0.0:Pressed.leaked| 1))
(define-fun |$3/10/0.0.age.1| () Real (ite (and ($active.1 |$3/10/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|) |$3/10/now.1|) |$3/10/later.1| 0.0))
(define-fun $time.3.11 () Real $time.3.10)
(define-fun |$3/11/delay| () Real (- $time.3.11 $time.3.10))
; time passes
(define-fun |$3/11/later.0| () Real (ite true (+ 0.0 |$3/11/delay|) 0.0))
(define-fun |$3/11/left.0| () Real |$3/11/later.0|)
(define-fun |$3/11/now.1| () Bool ($active.1 |$3/10/0.0:Pressed.leaked| |$3/initial:Pressed.serving_ended|))
(define-fun |$3/11/later.1| () Real (ite |$3/11/now.1| (+ |$3/10/0.0.age.1| |$3/11/delay|) |$3/10/0.0.age.1|))
(define-fun |$3/11/left.1| () Real (ite |$3/11/now.1| |$3/11/later.1| 0.0))
(define-fun |$3/11/now.2| () Bool ($active.2 |$3/4/5.0:CA-4 evict has ticked|))
(define-fun |$3/11/later.2| () Real (ite |$3/11/now.2| (+ |$3/10/left.2| |$3/11/delay|) |$3/10/left.2|))
(define-fun |$3/11/left.2| () Real (ite |$3/11/now.2| |$3/11/later.2| 0.0))
(define-fun |$3/11/later.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| (+ |$3/10/left.3| |$3/11/delay|) |$3/10/left.3|))
(define-fun |$3/11/left.3| () Real (ite |$3/4/5.0:CA-4 evict has ticked| |$3/11/later.3| 0.0))
(define-fun |$3/11/may-wait| () Bool (and (<= 0.0 |$3/11/delay|) (or (= |$3/11/delay| 0.0) (and (=> (and |$3/11/now.1| true) (<= (+ |$3/10/0.0.age.1| |$3/11/delay|) 10.0)) (=> (and |$3/11/now.2| true) (<= (+ |$3/10/left.2| |$3/11/delay|) evict_poll)) (=> (and |$3/4/5.0:CA-4 evict has ticked| true) (<= (+ |$3/10/left.3| |$3/11/delay|) evict_poll))))))
; 3/11/1.0: Pressed.out_of_memory
(define-fun |$3/11/1.0.may| () Bool (< 20 (+ |$3/10/0.0:Pressed.leaked| (ite |$3/initial:Pressed.serving_ended| 0 12))))
(define-fun |$3/11/1.0:Pressed.serving_ended| () Bool (or |$3/initial:Pressed.serving_ended| (and (not |$3/initial:Pressed.serving_ended|) (not |$3/initial:Pressed.scored|) (<= |$3/10/0.0:Pressed.leaked| 12))))
(define-fun |$3/11/1.0:Pressed.leaked| () Int (ite (and (not |$3/initial:Pressed.serving_ended|) (not |$3/initial:Pressed.scored|) (<= |$3/10/0.0:Pressed.leaked| 12)) |$3/10/0.0:Pressed.leaked| 0))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/0.0.may| |$3/1/may-wait| |$3/1/3.0.may| |$3/2/may-wait| |$3/2/0.0.may| |$3/3/may-wait| |$3/3/0.0.may| |$3/4/may-wait| |$3/4/5.0.may| |$3/5/may-wait| |$3/5/0.0.may| |$3/6/may-wait| |$3/6/0.0.may| |$3/7/may-wait| |$3/7/0.0.may| |$3/8/may-wait| |$3/8/0.0.may| |$3/9/may-wait| |$3/9/0.0.may| |$3/10/may-wait| |$3/10/0.0.may| |$3/11/may-wait| |$3/11/1.0.may| |$3/11/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$4/initial:Pressed.leaked| () Int 0)
(define-fun |$4/initial:Pressed.serving_ended| () Bool false)
(define-fun |$4/initial:Pressed.scored| () Bool false)
(define-fun |$4/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$4/initially| () Bool true)
(define-fun $time.4.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$4/0/delay| () Real (- $time.4.0 0.0))
; time passes
(define-fun |$4/0/later.0| () Real (ite true (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.0| () Real |$4/0/later.0|)
(define-fun |$4/0/now.1| () Bool ($active.1 |$4/initial:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/0/later.1| () Real (ite |$4/0/now.1| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.1| () Real (ite |$4/0/now.1| |$4/0/later.1| 0.0))
(define-fun |$4/0/now.2| () Bool ($active.2 |$4/initial:CA-4 evict has ticked|))
(define-fun |$4/0/later.2| () Real (ite |$4/0/now.2| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.2| () Real (ite |$4/0/now.2| |$4/0/later.2| 0.0))
(define-fun |$4/0/later.3| () Real (ite |$4/initial:CA-4 evict has ticked| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.3| () Real (ite |$4/initial:CA-4 evict has ticked| |$4/0/later.3| 0.0))
(define-fun |$4/0/may-wait| () Bool (and (<= 0.0 |$4/0/delay|) (or (= |$4/0/delay| 0.0) (and (=> (and |$4/0/now.1| true) (<= (+ 0.0 |$4/0/delay|) 10.0)) (=> (and |$4/0/now.2| true) (<= (+ 0.0 |$4/0/delay|) evict_poll)) (=> (and |$4/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$4/0/delay|) evict_poll))))))
; 4/0/0.0: Pressed.leak
(define-fun |$4/0/0.0.may| () Bool (<= leak_every |$4/0/later.0|))
(define-fun |$4/0/0.0:Pressed.leaked| () Int (+ |$4/initial:Pressed.leaked| 1))
(define-fun |$4/0/0.0.age.1| () Real (ite (and ($active.1 |$4/0/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/0/now.1|) |$4/0/later.1| 0.0))
(define-fun $time.4.1 () Real (let (($s0 (+ leak_every $time.4.0))) (ite (<= $time.4.0 $s0) $s0 $time.4.0)))
(define-fun |$4/1/delay| () Real (- $time.4.1 $time.4.0))
; time passes
(define-fun |$4/1/later.0| () Real (ite true (+ 0.0 |$4/1/delay|) 0.0))
(define-fun |$4/1/left.0| () Real |$4/1/later.0|)
(define-fun |$4/1/now.1| () Bool ($active.1 |$4/0/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/1/later.1| () Real (ite |$4/1/now.1| (+ |$4/0/0.0.age.1| |$4/1/delay|) |$4/0/0.0.age.1|))
(define-fun |$4/1/left.1| () Real (ite |$4/1/now.1| |$4/1/later.1| 0.0))
(define-fun |$4/1/now.2| () Bool ($active.2 |$4/initial:CA-4 evict has ticked|))
(define-fun |$4/1/later.2| () Real (ite |$4/1/now.2| (+ |$4/0/left.2| |$4/1/delay|) |$4/0/left.2|))
(define-fun |$4/1/left.2| () Real (ite |$4/1/now.2| |$4/1/later.2| 0.0))
(define-fun |$4/1/later.3| () Real (ite |$4/initial:CA-4 evict has ticked| (+ |$4/0/left.3| |$4/1/delay|) |$4/0/left.3|))
(define-fun |$4/1/left.3| () Real (ite |$4/initial:CA-4 evict has ticked| |$4/1/later.3| 0.0))
(define-fun |$4/1/may-wait| () Bool (and (<= 0.0 |$4/1/delay|) (or (= |$4/1/delay| 0.0) (and (=> (and |$4/1/now.1| true) (<= (+ |$4/0/0.0.age.1| |$4/1/delay|) 10.0)) (=> (and |$4/1/now.2| true) (<= (+ |$4/0/left.2| |$4/1/delay|) evict_poll)) (=> (and |$4/initial:CA-4 evict has ticked| true) (<= (+ |$4/0/left.3| |$4/1/delay|) evict_poll))))))
; 4/1/0.0: Pressed.leak
(define-fun |$4/1/0.0.may| () Bool (<= leak_every |$4/1/later.0|))
(define-fun |$4/1/0.0:Pressed.leaked| () Int (+ |$4/0/0.0:Pressed.leaked| 1))
(define-fun |$4/1/0.0.age.1| () Real (ite (and ($active.1 |$4/1/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/1/now.1|) |$4/1/later.1| 0.0))
(define-fun $time.4.2 () Real (let (($s0 (+ leak_every $time.4.1))) (ite (<= $time.4.1 $s0) $s0 $time.4.1)))
(define-fun |$4/2/delay| () Real (- $time.4.2 $time.4.1))
; time passes
(define-fun |$4/2/later.0| () Real (ite true (+ 0.0 |$4/2/delay|) 0.0))
(define-fun |$4/2/left.0| () Real |$4/2/later.0|)
(define-fun |$4/2/now.1| () Bool ($active.1 |$4/1/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/2/later.1| () Real (ite |$4/2/now.1| (+ |$4/1/0.0.age.1| |$4/2/delay|) |$4/1/0.0.age.1|))
(define-fun |$4/2/left.1| () Real (ite |$4/2/now.1| |$4/2/later.1| 0.0))
(define-fun |$4/2/now.2| () Bool ($active.2 |$4/initial:CA-4 evict has ticked|))
(define-fun |$4/2/later.2| () Real (ite |$4/2/now.2| (+ |$4/1/left.2| |$4/2/delay|) |$4/1/left.2|))
(define-fun |$4/2/left.2| () Real (ite |$4/2/now.2| |$4/2/later.2| 0.0))
(define-fun |$4/2/later.3| () Real (ite |$4/initial:CA-4 evict has ticked| (+ |$4/1/left.3| |$4/2/delay|) |$4/1/left.3|))
(define-fun |$4/2/left.3| () Real (ite |$4/initial:CA-4 evict has ticked| |$4/2/later.3| 0.0))
(define-fun |$4/2/may-wait| () Bool (and (<= 0.0 |$4/2/delay|) (or (= |$4/2/delay| 0.0) (and (=> (and |$4/2/now.1| true) (<= (+ |$4/1/0.0.age.1| |$4/2/delay|) 10.0)) (=> (and |$4/2/now.2| true) (<= (+ |$4/1/left.2| |$4/2/delay|) evict_poll)) (=> (and |$4/initial:CA-4 evict has ticked| true) (<= (+ |$4/1/left.3| |$4/2/delay|) evict_poll))))))
; 4/2/0.0: Pressed.leak
(define-fun |$4/2/0.0.may| () Bool (<= leak_every |$4/2/later.0|))
(define-fun |$4/2/0.0:Pressed.leaked| () Int (+ |$4/1/0.0:Pressed.leaked| 1))
(define-fun |$4/2/0.0.age.1| () Real (ite (and ($active.1 |$4/2/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/2/now.1|) |$4/2/later.1| 0.0))
(define-fun $time.4.3 () Real (let (($s0 (+ leak_every $time.4.2))) (ite (<= $time.4.2 $s0) $s0 $time.4.2)))
(define-fun |$4/3/delay| () Real (- $time.4.3 $time.4.2))
; time passes
(define-fun |$4/3/later.0| () Real (ite true (+ 0.0 |$4/3/delay|) 0.0))
(define-fun |$4/3/left.0| () Real |$4/3/later.0|)
(define-fun |$4/3/now.1| () Bool ($active.1 |$4/2/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/3/later.1| () Real (ite |$4/3/now.1| (+ |$4/2/0.0.age.1| |$4/3/delay|) |$4/2/0.0.age.1|))
(define-fun |$4/3/left.1| () Real (ite |$4/3/now.1| |$4/3/later.1| 0.0))
(define-fun |$4/3/now.2| () Bool ($active.2 |$4/initial:CA-4 evict has ticked|))
(define-fun |$4/3/later.2| () Real (ite |$4/3/now.2| (+ |$4/2/left.2| |$4/3/delay|) |$4/2/left.2|))
(define-fun |$4/3/left.2| () Real (ite |$4/3/now.2| |$4/3/later.2| 0.0))
(define-fun |$4/3/later.3| () Real (ite |$4/initial:CA-4 evict has ticked| (+ |$4/2/left.3| |$4/3/delay|) |$4/2/left.3|))
(define-fun |$4/3/left.3| () Real (ite |$4/initial:CA-4 evict has ticked| |$4/3/later.3| 0.0))
(define-fun |$4/3/may-wait| () Bool (and (<= 0.0 |$4/3/delay|) (or (= |$4/3/delay| 0.0) (and (=> (and |$4/3/now.1| true) (<= (+ |$4/2/0.0.age.1| |$4/3/delay|) 10.0)) (=> (and |$4/3/now.2| true) (<= (+ |$4/2/left.2| |$4/3/delay|) evict_poll)) (=> (and |$4/initial:CA-4 evict has ticked| true) (<= (+ |$4/2/left.3| |$4/3/delay|) evict_poll))))))
; 4/3/0.0: Pressed.leak
(define-fun |$4/3/0.0.may| () Bool (<= leak_every |$4/3/later.0|))
(define-fun |$4/3/0.0:Pressed.leaked| () Int (+ |$4/2/0.0:Pressed.leaked| 1))
(define-fun |$4/3/0.0.age.1| () Real (ite (and ($active.1 |$4/3/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/3/now.1|) |$4/3/later.1| 0.0))
(define-fun $time.4.4 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.4.3))) (let (($s2 (ite (<= $time.4.3 $s1) $s1 $time.4.3))) (let (($s3 (+ $s0 (* 2.0 leak_every) $time.4.3))) (let (($s4 (ite (<= $s2 $s3) $s3 $s2))) (let (($s5 (+ $s0 (* 3.0 leak_every) $time.4.3))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s0 (* 4.0 leak_every) $time.4.3))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s0 (* 5.0 leak_every) $time.4.3))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$4/4/delay| () Real (- $time.4.4 $time.4.3))
; time passes
(define-fun |$4/4/later.0| () Real (ite true (+ 0.0 |$4/4/delay|) 0.0))
(define-fun |$4/4/left.0| () Real |$4/4/later.0|)
(define-fun |$4/4/now.1| () Bool ($active.1 |$4/3/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/4/later.1| () Real (ite |$4/4/now.1| (+ |$4/3/0.0.age.1| |$4/4/delay|) |$4/3/0.0.age.1|))
(define-fun |$4/4/left.1| () Real (ite |$4/4/now.1| |$4/4/later.1| 0.0))
(define-fun |$4/4/now.2| () Bool ($active.2 |$4/initial:CA-4 evict has ticked|))
(define-fun |$4/4/later.2| () Real (ite |$4/4/now.2| (+ |$4/3/left.2| |$4/4/delay|) |$4/3/left.2|))
(define-fun |$4/4/left.2| () Real (ite |$4/4/now.2| |$4/4/later.2| 0.0))
(define-fun |$4/4/later.3| () Real (ite |$4/initial:CA-4 evict has ticked| (+ |$4/3/left.3| |$4/4/delay|) |$4/3/left.3|))
(define-fun |$4/4/left.3| () Real (ite |$4/initial:CA-4 evict has ticked| |$4/4/later.3| 0.0))
(define-fun |$4/4/may-wait| () Bool (and (<= 0.0 |$4/4/delay|) (or (= |$4/4/delay| 0.0) (and (=> (and |$4/4/now.1| true) (<= (+ |$4/3/0.0.age.1| |$4/4/delay|) 10.0)) (=> (and |$4/4/now.2| true) (<= (+ |$4/3/left.2| |$4/4/delay|) evict_poll)) (=> (and |$4/initial:CA-4 evict has ticked| true) (<= (+ |$4/3/left.3| |$4/4/delay|) evict_poll))))))
; 4/4/3.0: CA-4 evict first idle
(define-fun |$4/4/3.0.may| () Bool (and (not (< 20 (+ |$4/3/0.0:Pressed.leaked| (ite |$4/initial:Pressed.serving_ended| 0 12) 1))) (not |$4/initial:CA-4 evict has ticked|)))
(define-fun |$4/4/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$4/4/3.0.age.3| () Real (ite (and |$4/4/3.0:CA-4 evict has ticked| |$4/initial:CA-4 evict has ticked|) |$4/4/later.3| 0.0))
(define-fun $time.4.5 () Real (let (($s0 (+ leak_every $time.4.3))) (ite (<= $time.4.4 $s0) $s0 $time.4.4)))
(define-fun |$4/5/delay| () Real (- $time.4.5 $time.4.4))
; time passes
(define-fun |$4/5/later.0| () Real (ite true (+ |$4/4/left.0| |$4/5/delay|) |$4/4/left.0|))
(define-fun |$4/5/left.0| () Real |$4/5/later.0|)
(define-fun |$4/5/now.1| () Bool ($active.1 |$4/3/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/5/later.1| () Real (ite |$4/5/now.1| (+ |$4/4/left.1| |$4/5/delay|) |$4/4/left.1|))
(define-fun |$4/5/left.1| () Real (ite |$4/5/now.1| |$4/5/later.1| 0.0))
(define-fun |$4/5/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/5/later.2| () Real (ite |$4/5/now.2| (+ 0.0 |$4/5/delay|) 0.0))
(define-fun |$4/5/left.2| () Real (ite |$4/5/now.2| |$4/5/later.2| 0.0))
(define-fun |$4/5/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/4/3.0.age.3| |$4/5/delay|) |$4/4/3.0.age.3|))
(define-fun |$4/5/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/5/later.3| 0.0))
(define-fun |$4/5/may-wait| () Bool (and (<= 0.0 |$4/5/delay|) (or (= |$4/5/delay| 0.0) (and (=> (and |$4/5/now.1| true) (<= (+ |$4/4/left.1| |$4/5/delay|) 10.0)) (=> (and |$4/5/now.2| true) (<= (+ 0.0 |$4/5/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/4/3.0.age.3| |$4/5/delay|) evict_poll))))))
; 4/5/0.0: Pressed.leak
(define-fun |$4/5/0.0.may| () Bool (<= leak_every |$4/5/later.0|))
(define-fun |$4/5/0.0:Pressed.leaked| () Int (+ |$4/3/0.0:Pressed.leaked| 1))
(define-fun |$4/5/0.0.age.1| () Real (ite (and ($active.1 |$4/5/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/5/now.1|) |$4/5/later.1| 0.0))
(define-fun $time.4.6 () Real (let (($s0 (+ leak_every $time.4.5))) (ite (<= $time.4.5 $s0) $s0 $time.4.5)))
(define-fun |$4/6/delay| () Real (- $time.4.6 $time.4.5))
; time passes
(define-fun |$4/6/later.0| () Real (ite true (+ 0.0 |$4/6/delay|) 0.0))
(define-fun |$4/6/left.0| () Real |$4/6/later.0|)
(define-fun |$4/6/now.1| () Bool ($active.1 |$4/5/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/6/later.1| () Real (ite |$4/6/now.1| (+ |$4/5/0.0.age.1| |$4/6/delay|) |$4/5/0.0.age.1|))
(define-fun |$4/6/left.1| () Real (ite |$4/6/now.1| |$4/6/later.1| 0.0))
(define-fun |$4/6/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/6/later.2| () Real (ite |$4/6/now.2| (+ |$4/5/left.2| |$4/6/delay|) |$4/5/left.2|))
(define-fun |$4/6/left.2| () Real (ite |$4/6/now.2| |$4/6/later.2| 0.0))
(define-fun |$4/6/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/5/left.3| |$4/6/delay|) |$4/5/left.3|))
(define-fun |$4/6/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/6/later.3| 0.0))
(define-fun |$4/6/may-wait| () Bool (and (<= 0.0 |$4/6/delay|) (or (= |$4/6/delay| 0.0) (and (=> (and |$4/6/now.1| true) (<= (+ |$4/5/0.0.age.1| |$4/6/delay|) 10.0)) (=> (and |$4/6/now.2| true) (<= (+ |$4/5/left.2| |$4/6/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/5/left.3| |$4/6/delay|) evict_poll))))))
; 4/6/0.0: Pressed.leak
(define-fun |$4/6/0.0.may| () Bool (<= leak_every |$4/6/later.0|))
(define-fun |$4/6/0.0:Pressed.leaked| () Int (+ |$4/5/0.0:Pressed.leaked| 1))
(define-fun |$4/6/0.0.age.1| () Real (ite (and ($active.1 |$4/6/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/6/now.1|) |$4/6/later.1| 0.0))
(define-fun $time.4.7 () Real (let (($s0 (+ leak_every $time.4.6))) (ite (<= $time.4.6 $s0) $s0 $time.4.6)))
(define-fun |$4/7/delay| () Real (- $time.4.7 $time.4.6))
; time passes
(define-fun |$4/7/later.0| () Real (ite true (+ 0.0 |$4/7/delay|) 0.0))
(define-fun |$4/7/left.0| () Real |$4/7/later.0|)
(define-fun |$4/7/now.1| () Bool ($active.1 |$4/6/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/7/later.1| () Real (ite |$4/7/now.1| (+ |$4/6/0.0.age.1| |$4/7/delay|) |$4/6/0.0.age.1|))
(define-fun |$4/7/left.1| () Real (ite |$4/7/now.1| |$4/7/later.1| 0.0))
(define-fun |$4/7/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/7/later.2| () Real (ite |$4/7/now.2| (+ |$4/6/left.2| |$4/7/delay|) |$4/6/left.2|))
(define-fun |$4/7/left.2| () Real (ite |$4/7/now.2| |$4/7/later.2| 0.0))
(define-fun |$4/7/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/6/left.3| |$4/7/delay|) |$4/6/left.3|))
(define-fun |$4/7/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/7/later.3| 0.0))
(define-fun |$4/7/may-wait| () Bool (and (<= 0.0 |$4/7/delay|) (or (= |$4/7/delay| 0.0) (and (=> (and |$4/7/now.1| true) (<= (+ |$4/6/0.0.age.1| |$4/7/delay|) 10.0)) (=> (and |$4/7/now.2| true) (<= (+ |$4/6/left.2| |$4/7/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/6/left.3| |$4/7/delay|) evict_poll))))))
; 4/7/0.0: Pressed.leak
(define-fun |$4/7/0.0.may| () Bool (<= leak_every |$4/7/later.0|))
(define-fun |$4/7/0.0:Pressed.leaked| () Int (+ |$4/6/0.0:Pressed.leaked| 1))
(define-fun |$4/7/0.0.age.1| () Real (ite (and ($active.1 |$4/7/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/7/now.1|) |$4/7/later.1| 0.0))
(define-fun $time.4.8 () Real (let (($s0 (+ leak_every $time.4.7))) (ite (<= $time.4.7 $s0) $s0 $time.4.7)))
(define-fun |$4/8/delay| () Real (- $time.4.8 $time.4.7))
; time passes
(define-fun |$4/8/later.0| () Real (ite true (+ 0.0 |$4/8/delay|) 0.0))
(define-fun |$4/8/left.0| () Real |$4/8/later.0|)
(define-fun |$4/8/now.1| () Bool ($active.1 |$4/7/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/8/later.1| () Real (ite |$4/8/now.1| (+ |$4/7/0.0.age.1| |$4/8/delay|) |$4/7/0.0.age.1|))
(define-fun |$4/8/left.1| () Real (ite |$4/8/now.1| |$4/8/later.1| 0.0))
(define-fun |$4/8/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/8/later.2| () Real (ite |$4/8/now.2| (+ |$4/7/left.2| |$4/8/delay|) |$4/7/left.2|))
(define-fun |$4/8/left.2| () Real (ite |$4/8/now.2| |$4/8/later.2| 0.0))
(define-fun |$4/8/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/7/left.3| |$4/8/delay|) |$4/7/left.3|))
(define-fun |$4/8/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/8/later.3| 0.0))
(define-fun |$4/8/may-wait| () Bool (and (<= 0.0 |$4/8/delay|) (or (= |$4/8/delay| 0.0) (and (=> (and |$4/8/now.1| true) (<= (+ |$4/7/0.0.age.1| |$4/8/delay|) 10.0)) (=> (and |$4/8/now.2| true) (<= (+ |$4/7/left.2| |$4/8/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/7/left.3| |$4/8/delay|) evict_poll))))))
; 4/8/0.0: Pressed.leak
(define-fun |$4/8/0.0.may| () Bool (<= leak_every |$4/8/later.0|))
(define-fun |$4/8/0.0:Pressed.leaked| () Int (+ |$4/7/0.0:Pressed.leaked| 1))
(define-fun |$4/8/0.0.age.1| () Real (ite (and ($active.1 |$4/8/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/8/now.1|) |$4/8/later.1| 0.0))
(define-fun $time.4.9 () Real (let (($s0 (+ leak_every $time.4.8))) (ite (<= $time.4.8 $s0) $s0 $time.4.8)))
(define-fun |$4/9/delay| () Real (- $time.4.9 $time.4.8))
; time passes
(define-fun |$4/9/later.0| () Real (ite true (+ 0.0 |$4/9/delay|) 0.0))
(define-fun |$4/9/left.0| () Real |$4/9/later.0|)
(define-fun |$4/9/now.1| () Bool ($active.1 |$4/8/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/9/later.1| () Real (ite |$4/9/now.1| (+ |$4/8/0.0.age.1| |$4/9/delay|) |$4/8/0.0.age.1|))
(define-fun |$4/9/left.1| () Real (ite |$4/9/now.1| |$4/9/later.1| 0.0))
(define-fun |$4/9/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/9/later.2| () Real (ite |$4/9/now.2| (+ |$4/8/left.2| |$4/9/delay|) |$4/8/left.2|))
(define-fun |$4/9/left.2| () Real (ite |$4/9/now.2| |$4/9/later.2| 0.0))
(define-fun |$4/9/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/8/left.3| |$4/9/delay|) |$4/8/left.3|))
(define-fun |$4/9/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/9/later.3| 0.0))
(define-fun |$4/9/may-wait| () Bool (and (<= 0.0 |$4/9/delay|) (or (= |$4/9/delay| 0.0) (and (=> (and |$4/9/now.1| true) (<= (+ |$4/8/0.0.age.1| |$4/9/delay|) 10.0)) (=> (and |$4/9/now.2| true) (<= (+ |$4/8/left.2| |$4/9/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/8/left.3| |$4/9/delay|) evict_poll))))))
; 4/9/0.0: Pressed.leak
(define-fun |$4/9/0.0.may| () Bool (<= leak_every |$4/9/later.0|))
(define-fun |$4/9/0.0:Pressed.leaked| () Int (+ |$4/8/0.0:Pressed.leaked| 1))
(define-fun |$4/9/0.0.age.1| () Real (ite (and ($active.1 |$4/9/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|) |$4/9/now.1|) |$4/9/later.1| 0.0))
(define-fun $time.4.10 () Real $time.4.9)
(define-fun |$4/10/delay| () Real (- $time.4.10 $time.4.9))
; time passes
(define-fun |$4/10/later.0| () Real (ite true (+ 0.0 |$4/10/delay|) 0.0))
(define-fun |$4/10/left.0| () Real |$4/10/later.0|)
(define-fun |$4/10/now.1| () Bool ($active.1 |$4/9/0.0:Pressed.leaked| |$4/initial:Pressed.serving_ended|))
(define-fun |$4/10/later.1| () Real (ite |$4/10/now.1| (+ |$4/9/0.0.age.1| |$4/10/delay|) |$4/9/0.0.age.1|))
(define-fun |$4/10/left.1| () Real (ite |$4/10/now.1| |$4/10/later.1| 0.0))
(define-fun |$4/10/now.2| () Bool ($active.2 |$4/4/3.0:CA-4 evict has ticked|))
(define-fun |$4/10/later.2| () Real (ite |$4/10/now.2| (+ |$4/9/left.2| |$4/10/delay|) |$4/9/left.2|))
(define-fun |$4/10/left.2| () Real (ite |$4/10/now.2| |$4/10/later.2| 0.0))
(define-fun |$4/10/later.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| (+ |$4/9/left.3| |$4/10/delay|) |$4/9/left.3|))
(define-fun |$4/10/left.3| () Real (ite |$4/4/3.0:CA-4 evict has ticked| |$4/10/later.3| 0.0))
(define-fun |$4/10/may-wait| () Bool (and (<= 0.0 |$4/10/delay|) (or (= |$4/10/delay| 0.0) (and (=> (and |$4/10/now.1| true) (<= (+ |$4/9/0.0.age.1| |$4/10/delay|) 10.0)) (=> (and |$4/10/now.2| true) (<= (+ |$4/9/left.2| |$4/10/delay|) evict_poll)) (=> (and |$4/4/3.0:CA-4 evict has ticked| true) (<= (+ |$4/9/left.3| |$4/10/delay|) evict_poll))))))
; 4/10/1.0: Pressed.out_of_memory
(define-fun |$4/10/1.0.may| () Bool (< 20 (+ |$4/9/0.0:Pressed.leaked| (ite |$4/initial:Pressed.serving_ended| 0 12))))
(define-fun |$4/10/1.0:Pressed.serving_ended| () Bool (or |$4/initial:Pressed.serving_ended| (and (not |$4/initial:Pressed.serving_ended|) (not |$4/initial:Pressed.scored|) (<= |$4/9/0.0:Pressed.leaked| 12))))
(define-fun |$4/10/1.0:Pressed.leaked| () Int (ite (and (not |$4/initial:Pressed.serving_ended|) (not |$4/initial:Pressed.scored|) (<= |$4/9/0.0:Pressed.leaked| 12)) |$4/9/0.0:Pressed.leaked| 0))
; obligation: run 4
(push 1)
(assert $chosen)
(assert $piece.4)
(assert (not (and |$4/initially| |$4/0/may-wait| |$4/0/0.0.may| |$4/1/may-wait| |$4/1/0.0.may| |$4/2/may-wait| |$4/2/0.0.may| |$4/3/may-wait| |$4/3/0.0.may| |$4/4/may-wait| |$4/4/3.0.may| |$4/5/may-wait| |$4/5/0.0.may| |$4/6/may-wait| |$4/6/0.0.may| |$4/7/may-wait| |$4/7/0.0.may| |$4/8/may-wait| |$4/8/0.0.may| |$4/9/may-wait| |$4/9/0.0.may| |$4/10/may-wait| |$4/10/1.0.may| |$4/10/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$5/initial:Pressed.leaked| () Int 0)
(define-fun |$5/initial:Pressed.serving_ended| () Bool false)
(define-fun |$5/initial:Pressed.scored| () Bool false)
(define-fun |$5/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$5/initially| () Bool true)
(define-fun $time.5.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$5/0/delay| () Real (- $time.5.0 0.0))
; time passes
(define-fun |$5/0/later.0| () Real (ite true (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.0| () Real |$5/0/later.0|)
(define-fun |$5/0/now.1| () Bool ($active.1 |$5/initial:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/0/later.1| () Real (ite |$5/0/now.1| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.1| () Real (ite |$5/0/now.1| |$5/0/later.1| 0.0))
(define-fun |$5/0/now.2| () Bool ($active.2 |$5/initial:CA-4 evict has ticked|))
(define-fun |$5/0/later.2| () Real (ite |$5/0/now.2| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.2| () Real (ite |$5/0/now.2| |$5/0/later.2| 0.0))
(define-fun |$5/0/later.3| () Real (ite |$5/initial:CA-4 evict has ticked| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.3| () Real (ite |$5/initial:CA-4 evict has ticked| |$5/0/later.3| 0.0))
(define-fun |$5/0/may-wait| () Bool (and (<= 0.0 |$5/0/delay|) (or (= |$5/0/delay| 0.0) (and (=> (and |$5/0/now.1| true) (<= (+ 0.0 |$5/0/delay|) 10.0)) (=> (and |$5/0/now.2| true) (<= (+ 0.0 |$5/0/delay|) evict_poll)) (=> (and |$5/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$5/0/delay|) evict_poll))))))
; 5/0/0.0: Pressed.leak
(define-fun |$5/0/0.0.may| () Bool (<= leak_every |$5/0/later.0|))
(define-fun |$5/0/0.0:Pressed.leaked| () Int (+ |$5/initial:Pressed.leaked| 1))
(define-fun |$5/0/0.0.age.1| () Real (ite (and ($active.1 |$5/0/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/0/now.1|) |$5/0/later.1| 0.0))
(define-fun $time.5.1 () Real (let (($s0 (+ leak_every $time.5.0))) (ite (<= $time.5.0 $s0) $s0 $time.5.0)))
(define-fun |$5/1/delay| () Real (- $time.5.1 $time.5.0))
; time passes
(define-fun |$5/1/later.0| () Real (ite true (+ 0.0 |$5/1/delay|) 0.0))
(define-fun |$5/1/left.0| () Real |$5/1/later.0|)
(define-fun |$5/1/now.1| () Bool ($active.1 |$5/0/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/1/later.1| () Real (ite |$5/1/now.1| (+ |$5/0/0.0.age.1| |$5/1/delay|) |$5/0/0.0.age.1|))
(define-fun |$5/1/left.1| () Real (ite |$5/1/now.1| |$5/1/later.1| 0.0))
(define-fun |$5/1/now.2| () Bool ($active.2 |$5/initial:CA-4 evict has ticked|))
(define-fun |$5/1/later.2| () Real (ite |$5/1/now.2| (+ |$5/0/left.2| |$5/1/delay|) |$5/0/left.2|))
(define-fun |$5/1/left.2| () Real (ite |$5/1/now.2| |$5/1/later.2| 0.0))
(define-fun |$5/1/later.3| () Real (ite |$5/initial:CA-4 evict has ticked| (+ |$5/0/left.3| |$5/1/delay|) |$5/0/left.3|))
(define-fun |$5/1/left.3| () Real (ite |$5/initial:CA-4 evict has ticked| |$5/1/later.3| 0.0))
(define-fun |$5/1/may-wait| () Bool (and (<= 0.0 |$5/1/delay|) (or (= |$5/1/delay| 0.0) (and (=> (and |$5/1/now.1| true) (<= (+ |$5/0/0.0.age.1| |$5/1/delay|) 10.0)) (=> (and |$5/1/now.2| true) (<= (+ |$5/0/left.2| |$5/1/delay|) evict_poll)) (=> (and |$5/initial:CA-4 evict has ticked| true) (<= (+ |$5/0/left.3| |$5/1/delay|) evict_poll))))))
; 5/1/0.0: Pressed.leak
(define-fun |$5/1/0.0.may| () Bool (<= leak_every |$5/1/later.0|))
(define-fun |$5/1/0.0:Pressed.leaked| () Int (+ |$5/0/0.0:Pressed.leaked| 1))
(define-fun |$5/1/0.0.age.1| () Real (ite (and ($active.1 |$5/1/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/1/now.1|) |$5/1/later.1| 0.0))
(define-fun $time.5.2 () Real (let (($s0 (+ leak_every $time.5.1))) (ite (<= $time.5.1 $s0) $s0 $time.5.1)))
(define-fun |$5/2/delay| () Real (- $time.5.2 $time.5.1))
; time passes
(define-fun |$5/2/later.0| () Real (ite true (+ 0.0 |$5/2/delay|) 0.0))
(define-fun |$5/2/left.0| () Real |$5/2/later.0|)
(define-fun |$5/2/now.1| () Bool ($active.1 |$5/1/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/2/later.1| () Real (ite |$5/2/now.1| (+ |$5/1/0.0.age.1| |$5/2/delay|) |$5/1/0.0.age.1|))
(define-fun |$5/2/left.1| () Real (ite |$5/2/now.1| |$5/2/later.1| 0.0))
(define-fun |$5/2/now.2| () Bool ($active.2 |$5/initial:CA-4 evict has ticked|))
(define-fun |$5/2/later.2| () Real (ite |$5/2/now.2| (+ |$5/1/left.2| |$5/2/delay|) |$5/1/left.2|))
(define-fun |$5/2/left.2| () Real (ite |$5/2/now.2| |$5/2/later.2| 0.0))
(define-fun |$5/2/later.3| () Real (ite |$5/initial:CA-4 evict has ticked| (+ |$5/1/left.3| |$5/2/delay|) |$5/1/left.3|))
(define-fun |$5/2/left.3| () Real (ite |$5/initial:CA-4 evict has ticked| |$5/2/later.3| 0.0))
(define-fun |$5/2/may-wait| () Bool (and (<= 0.0 |$5/2/delay|) (or (= |$5/2/delay| 0.0) (and (=> (and |$5/2/now.1| true) (<= (+ |$5/1/0.0.age.1| |$5/2/delay|) 10.0)) (=> (and |$5/2/now.2| true) (<= (+ |$5/1/left.2| |$5/2/delay|) evict_poll)) (=> (and |$5/initial:CA-4 evict has ticked| true) (<= (+ |$5/1/left.3| |$5/2/delay|) evict_poll))))))
; 5/2/0.0: Pressed.leak
(define-fun |$5/2/0.0.may| () Bool (<= leak_every |$5/2/later.0|))
(define-fun |$5/2/0.0:Pressed.leaked| () Int (+ |$5/1/0.0:Pressed.leaked| 1))
(define-fun |$5/2/0.0.age.1| () Real (ite (and ($active.1 |$5/2/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/2/now.1|) |$5/2/later.1| 0.0))
(define-fun $time.5.3 () Real (let (($s0 (+ leak_every $time.5.2))) (ite (<= $time.5.2 $s0) $s0 $time.5.2)))
(define-fun |$5/3/delay| () Real (- $time.5.3 $time.5.2))
; time passes
(define-fun |$5/3/later.0| () Real (ite true (+ 0.0 |$5/3/delay|) 0.0))
(define-fun |$5/3/left.0| () Real |$5/3/later.0|)
(define-fun |$5/3/now.1| () Bool ($active.1 |$5/2/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/3/later.1| () Real (ite |$5/3/now.1| (+ |$5/2/0.0.age.1| |$5/3/delay|) |$5/2/0.0.age.1|))
(define-fun |$5/3/left.1| () Real (ite |$5/3/now.1| |$5/3/later.1| 0.0))
(define-fun |$5/3/now.2| () Bool ($active.2 |$5/initial:CA-4 evict has ticked|))
(define-fun |$5/3/later.2| () Real (ite |$5/3/now.2| (+ |$5/2/left.2| |$5/3/delay|) |$5/2/left.2|))
(define-fun |$5/3/left.2| () Real (ite |$5/3/now.2| |$5/3/later.2| 0.0))
(define-fun |$5/3/later.3| () Real (ite |$5/initial:CA-4 evict has ticked| (+ |$5/2/left.3| |$5/3/delay|) |$5/2/left.3|))
(define-fun |$5/3/left.3| () Real (ite |$5/initial:CA-4 evict has ticked| |$5/3/later.3| 0.0))
(define-fun |$5/3/may-wait| () Bool (and (<= 0.0 |$5/3/delay|) (or (= |$5/3/delay| 0.0) (and (=> (and |$5/3/now.1| true) (<= (+ |$5/2/0.0.age.1| |$5/3/delay|) 10.0)) (=> (and |$5/3/now.2| true) (<= (+ |$5/2/left.2| |$5/3/delay|) evict_poll)) (=> (and |$5/initial:CA-4 evict has ticked| true) (<= (+ |$5/2/left.3| |$5/3/delay|) evict_poll))))))
; 5/3/0.0: Pressed.leak
(define-fun |$5/3/0.0.may| () Bool (<= leak_every |$5/3/later.0|))
(define-fun |$5/3/0.0:Pressed.leaked| () Int (+ |$5/2/0.0:Pressed.leaked| 1))
(define-fun |$5/3/0.0.age.1| () Real (ite (and ($active.1 |$5/3/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/3/now.1|) |$5/3/later.1| 0.0))
(define-fun $time.5.4 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.5.3))) (let (($s1 (ite (<= $time.5.3 $s0) $s0 $time.5.3))) (let (($s2 (* (- 2.0) evict_poll))) (let (($s3 (+ $s2 (* 2.0 leak_every) $time.5.3))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 3.0 leak_every) $time.5.3))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 4.0 leak_every) $time.5.3))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s2 (* 5.0 leak_every) $time.5.3))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$5/4/delay| () Real (- $time.5.4 $time.5.3))
; time passes
(define-fun |$5/4/later.0| () Real (ite true (+ 0.0 |$5/4/delay|) 0.0))
(define-fun |$5/4/left.0| () Real |$5/4/later.0|)
(define-fun |$5/4/now.1| () Bool ($active.1 |$5/3/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/4/later.1| () Real (ite |$5/4/now.1| (+ |$5/3/0.0.age.1| |$5/4/delay|) |$5/3/0.0.age.1|))
(define-fun |$5/4/left.1| () Real (ite |$5/4/now.1| |$5/4/later.1| 0.0))
(define-fun |$5/4/now.2| () Bool ($active.2 |$5/initial:CA-4 evict has ticked|))
(define-fun |$5/4/later.2| () Real (ite |$5/4/now.2| (+ |$5/3/left.2| |$5/4/delay|) |$5/3/left.2|))
(define-fun |$5/4/left.2| () Real (ite |$5/4/now.2| |$5/4/later.2| 0.0))
(define-fun |$5/4/later.3| () Real (ite |$5/initial:CA-4 evict has ticked| (+ |$5/3/left.3| |$5/4/delay|) |$5/3/left.3|))
(define-fun |$5/4/left.3| () Real (ite |$5/initial:CA-4 evict has ticked| |$5/4/later.3| 0.0))
(define-fun |$5/4/may-wait| () Bool (and (<= 0.0 |$5/4/delay|) (or (= |$5/4/delay| 0.0) (and (=> (and |$5/4/now.1| true) (<= (+ |$5/3/0.0.age.1| |$5/4/delay|) 10.0)) (=> (and |$5/4/now.2| true) (<= (+ |$5/3/left.2| |$5/4/delay|) evict_poll)) (=> (and |$5/initial:CA-4 evict has ticked| true) (<= (+ |$5/3/left.3| |$5/4/delay|) evict_poll))))))
; 5/4/3.0: CA-4 evict first idle
(define-fun |$5/4/3.0.may| () Bool (and (not (< 20 (+ |$5/3/0.0:Pressed.leaked| (ite |$5/initial:Pressed.serving_ended| 0 12) 1))) (not |$5/initial:CA-4 evict has ticked|)))
(define-fun |$5/4/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$5/4/3.0.age.3| () Real (ite (and |$5/4/3.0:CA-4 evict has ticked| |$5/initial:CA-4 evict has ticked|) |$5/4/later.3| 0.0))
(define-fun $time.5.5 () Real (let (($s0 (+ leak_every $time.5.3))) (ite (<= $time.5.4 $s0) $s0 $time.5.4)))
(define-fun |$5/5/delay| () Real (- $time.5.5 $time.5.4))
; time passes
(define-fun |$5/5/later.0| () Real (ite true (+ |$5/4/left.0| |$5/5/delay|) |$5/4/left.0|))
(define-fun |$5/5/left.0| () Real |$5/5/later.0|)
(define-fun |$5/5/now.1| () Bool ($active.1 |$5/3/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/5/later.1| () Real (ite |$5/5/now.1| (+ |$5/4/left.1| |$5/5/delay|) |$5/4/left.1|))
(define-fun |$5/5/left.1| () Real (ite |$5/5/now.1| |$5/5/later.1| 0.0))
(define-fun |$5/5/now.2| () Bool ($active.2 |$5/4/3.0:CA-4 evict has ticked|))
(define-fun |$5/5/later.2| () Real (ite |$5/5/now.2| (+ 0.0 |$5/5/delay|) 0.0))
(define-fun |$5/5/left.2| () Real (ite |$5/5/now.2| |$5/5/later.2| 0.0))
(define-fun |$5/5/later.3| () Real (ite |$5/4/3.0:CA-4 evict has ticked| (+ |$5/4/3.0.age.3| |$5/5/delay|) |$5/4/3.0.age.3|))
(define-fun |$5/5/left.3| () Real (ite |$5/4/3.0:CA-4 evict has ticked| |$5/5/later.3| 0.0))
(define-fun |$5/5/may-wait| () Bool (and (<= 0.0 |$5/5/delay|) (or (= |$5/5/delay| 0.0) (and (=> (and |$5/5/now.1| true) (<= (+ |$5/4/left.1| |$5/5/delay|) 10.0)) (=> (and |$5/5/now.2| true) (<= (+ 0.0 |$5/5/delay|) evict_poll)) (=> (and |$5/4/3.0:CA-4 evict has ticked| true) (<= (+ |$5/4/3.0.age.3| |$5/5/delay|) evict_poll))))))
; 5/5/0.0: Pressed.leak
(define-fun |$5/5/0.0.may| () Bool (<= leak_every |$5/5/later.0|))
(define-fun |$5/5/0.0:Pressed.leaked| () Int (+ |$5/3/0.0:Pressed.leaked| 1))
(define-fun |$5/5/0.0.age.1| () Real (ite (and ($active.1 |$5/5/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/5/now.1|) |$5/5/later.1| 0.0))
(define-fun $time.5.6 () Real (let (($s0 (+ evict_poll $time.5.4))) (let (($s1 (ite (<= $time.5.5 $s0) $s0 $time.5.5))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.5.5))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.5.5))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.5.5))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s2 (* 4.0 leak_every) $time.5.5))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$5/6/delay| () Real (- $time.5.6 $time.5.5))
; time passes
(define-fun |$5/6/later.0| () Real (ite true (+ 0.0 |$5/6/delay|) 0.0))
(define-fun |$5/6/left.0| () Real |$5/6/later.0|)
(define-fun |$5/6/now.1| () Bool ($active.1 |$5/5/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/6/later.1| () Real (ite |$5/6/now.1| (+ |$5/5/0.0.age.1| |$5/6/delay|) |$5/5/0.0.age.1|))
(define-fun |$5/6/left.1| () Real (ite |$5/6/now.1| |$5/6/later.1| 0.0))
(define-fun |$5/6/now.2| () Bool ($active.2 |$5/4/3.0:CA-4 evict has ticked|))
(define-fun |$5/6/later.2| () Real (ite |$5/6/now.2| (+ |$5/5/left.2| |$5/6/delay|) |$5/5/left.2|))
(define-fun |$5/6/left.2| () Real (ite |$5/6/now.2| |$5/6/later.2| 0.0))
(define-fun |$5/6/later.3| () Real (ite |$5/4/3.0:CA-4 evict has ticked| (+ |$5/5/left.3| |$5/6/delay|) |$5/5/left.3|))
(define-fun |$5/6/left.3| () Real (ite |$5/4/3.0:CA-4 evict has ticked| |$5/6/later.3| 0.0))
(define-fun |$5/6/may-wait| () Bool (and (<= 0.0 |$5/6/delay|) (or (= |$5/6/delay| 0.0) (and (=> (and |$5/6/now.1| true) (<= (+ |$5/5/0.0.age.1| |$5/6/delay|) 10.0)) (=> (and |$5/6/now.2| true) (<= (+ |$5/5/left.2| |$5/6/delay|) evict_poll)) (=> (and |$5/4/3.0:CA-4 evict has ticked| true) (<= (+ |$5/5/left.3| |$5/6/delay|) evict_poll))))))
; 5/6/5.0: CA-4 evict idle
(define-fun |$5/6/5.0.may| () Bool (and (and (not (< 20 (+ |$5/5/0.0:Pressed.leaked| (ite |$5/initial:Pressed.serving_ended| 0 12) 1))) |$5/4/3.0:CA-4 evict has ticked|) (<= evict_poll |$5/6/later.3|)))
(define-fun |$5/6/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$5/6/5.0.age.2| () Real (ite (and ($active.2 |$5/6/5.0:CA-4 evict has ticked|) |$5/6/now.2|) |$5/6/later.2| 0.0))
(define-fun $time.5.7 () Real (let (($s0 (+ leak_every $time.5.5))) (ite (<= $time.5.6 $s0) $s0 $time.5.6)))
(define-fun |$5/7/delay| () Real (- $time.5.7 $time.5.6))
; time passes
(define-fun |$5/7/later.0| () Real (ite true (+ |$5/6/left.0| |$5/7/delay|) |$5/6/left.0|))
(define-fun |$5/7/left.0| () Real |$5/7/later.0|)
(define-fun |$5/7/now.1| () Bool ($active.1 |$5/5/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/7/later.1| () Real (ite |$5/7/now.1| (+ |$5/6/left.1| |$5/7/delay|) |$5/6/left.1|))
(define-fun |$5/7/left.1| () Real (ite |$5/7/now.1| |$5/7/later.1| 0.0))
(define-fun |$5/7/now.2| () Bool ($active.2 |$5/6/5.0:CA-4 evict has ticked|))
(define-fun |$5/7/later.2| () Real (ite |$5/7/now.2| (+ |$5/6/5.0.age.2| |$5/7/delay|) |$5/6/5.0.age.2|))
(define-fun |$5/7/left.2| () Real (ite |$5/7/now.2| |$5/7/later.2| 0.0))
(define-fun |$5/7/later.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| (+ 0.0 |$5/7/delay|) 0.0))
(define-fun |$5/7/left.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| |$5/7/later.3| 0.0))
(define-fun |$5/7/may-wait| () Bool (and (<= 0.0 |$5/7/delay|) (or (= |$5/7/delay| 0.0) (and (=> (and |$5/7/now.1| true) (<= (+ |$5/6/left.1| |$5/7/delay|) 10.0)) (=> (and |$5/7/now.2| true) (<= (+ |$5/6/5.0.age.2| |$5/7/delay|) evict_poll)) (=> (and |$5/6/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$5/7/delay|) evict_poll))))))
; 5/7/0.0: Pressed.leak
(define-fun |$5/7/0.0.may| () Bool (<= leak_every |$5/7/later.0|))
(define-fun |$5/7/0.0:Pressed.leaked| () Int (+ |$5/5/0.0:Pressed.leaked| 1))
(define-fun |$5/7/0.0.age.1| () Real (ite (and ($active.1 |$5/7/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/7/now.1|) |$5/7/later.1| 0.0))
(define-fun $time.5.8 () Real (let (($s0 (+ leak_every $time.5.7))) (ite (<= $time.5.7 $s0) $s0 $time.5.7)))
(define-fun |$5/8/delay| () Real (- $time.5.8 $time.5.7))
; time passes
(define-fun |$5/8/later.0| () Real (ite true (+ 0.0 |$5/8/delay|) 0.0))
(define-fun |$5/8/left.0| () Real |$5/8/later.0|)
(define-fun |$5/8/now.1| () Bool ($active.1 |$5/7/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/8/later.1| () Real (ite |$5/8/now.1| (+ |$5/7/0.0.age.1| |$5/8/delay|) |$5/7/0.0.age.1|))
(define-fun |$5/8/left.1| () Real (ite |$5/8/now.1| |$5/8/later.1| 0.0))
(define-fun |$5/8/now.2| () Bool ($active.2 |$5/6/5.0:CA-4 evict has ticked|))
(define-fun |$5/8/later.2| () Real (ite |$5/8/now.2| (+ |$5/7/left.2| |$5/8/delay|) |$5/7/left.2|))
(define-fun |$5/8/left.2| () Real (ite |$5/8/now.2| |$5/8/later.2| 0.0))
(define-fun |$5/8/later.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| (+ |$5/7/left.3| |$5/8/delay|) |$5/7/left.3|))
(define-fun |$5/8/left.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| |$5/8/later.3| 0.0))
(define-fun |$5/8/may-wait| () Bool (and (<= 0.0 |$5/8/delay|) (or (= |$5/8/delay| 0.0) (and (=> (and |$5/8/now.1| true) (<= (+ |$5/7/0.0.age.1| |$5/8/delay|) 10.0)) (=> (and |$5/8/now.2| true) (<= (+ |$5/7/left.2| |$5/8/delay|) evict_poll)) (=> (and |$5/6/5.0:CA-4 evict has ticked| true) (<= (+ |$5/7/left.3| |$5/8/delay|) evict_poll))))))
; 5/8/0.0: Pressed.leak
(define-fun |$5/8/0.0.may| () Bool (<= leak_every |$5/8/later.0|))
(define-fun |$5/8/0.0:Pressed.leaked| () Int (+ |$5/7/0.0:Pressed.leaked| 1))
(define-fun |$5/8/0.0.age.1| () Real (ite (and ($active.1 |$5/8/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/8/now.1|) |$5/8/later.1| 0.0))
(define-fun $time.5.9 () Real (let (($s0 (+ leak_every $time.5.8))) (ite (<= $time.5.8 $s0) $s0 $time.5.8)))
(define-fun |$5/9/delay| () Real (- $time.5.9 $time.5.8))
; time passes
(define-fun |$5/9/later.0| () Real (ite true (+ 0.0 |$5/9/delay|) 0.0))
(define-fun |$5/9/left.0| () Real |$5/9/later.0|)
(define-fun |$5/9/now.1| () Bool ($active.1 |$5/8/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/9/later.1| () Real (ite |$5/9/now.1| (+ |$5/8/0.0.age.1| |$5/9/delay|) |$5/8/0.0.age.1|))
(define-fun |$5/9/left.1| () Real (ite |$5/9/now.1| |$5/9/later.1| 0.0))
(define-fun |$5/9/now.2| () Bool ($active.2 |$5/6/5.0:CA-4 evict has ticked|))
(define-fun |$5/9/later.2| () Real (ite |$5/9/now.2| (+ |$5/8/left.2| |$5/9/delay|) |$5/8/left.2|))
(define-fun |$5/9/left.2| () Real (ite |$5/9/now.2| |$5/9/later.2| 0.0))
(define-fun |$5/9/later.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| (+ |$5/8/left.3| |$5/9/delay|) |$5/8/left.3|))
(define-fun |$5/9/left.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| |$5/9/later.3| 0.0))
(define-fun |$5/9/may-wait| () Bool (and (<= 0.0 |$5/9/delay|) (or (= |$5/9/delay| 0.0) (and (=> (and |$5/9/now.1| true) (<= (+ |$5/8/0.0.age.1| |$5/9/delay|) 10.0)) (=> (and |$5/9/now.2| true) (<= (+ |$5/8/left.2| |$5/9/delay|) evict_poll)) (=> (and |$5/6/5.0:CA-4 evict has ticked| true) (<= (+ |$5/8/left.3| |$5/9/delay|) evict_poll))))))
; 5/9/0.0: Pressed.leak
(define-fun |$5/9/0.0.may| () Bool (<= leak_every |$5/9/later.0|))
(define-fun |$5/9/0.0:Pressed.leaked| () Int (+ |$5/8/0.0:Pressed.leaked| 1))
(define-fun |$5/9/0.0.age.1| () Real (ite (and ($active.1 |$5/9/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/9/now.1|) |$5/9/later.1| 0.0))
(define-fun $time.5.10 () Real (let (($s0 (+ leak_every $time.5.9))) (ite (<= $time.5.9 $s0) $s0 $time.5.9)))
(define-fun |$5/10/delay| () Real (- $time.5.10 $time.5.9))
; time passes
(define-fun |$5/10/later.0| () Real (ite true (+ 0.0 |$5/10/delay|) 0.0))
(define-fun |$5/10/left.0| () Real |$5/10/later.0|)
(define-fun |$5/10/now.1| () Bool ($active.1 |$5/9/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/10/later.1| () Real (ite |$5/10/now.1| (+ |$5/9/0.0.age.1| |$5/10/delay|) |$5/9/0.0.age.1|))
(define-fun |$5/10/left.1| () Real (ite |$5/10/now.1| |$5/10/later.1| 0.0))
(define-fun |$5/10/now.2| () Bool ($active.2 |$5/6/5.0:CA-4 evict has ticked|))
(define-fun |$5/10/later.2| () Real (ite |$5/10/now.2| (+ |$5/9/left.2| |$5/10/delay|) |$5/9/left.2|))
(define-fun |$5/10/left.2| () Real (ite |$5/10/now.2| |$5/10/later.2| 0.0))
(define-fun |$5/10/later.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| (+ |$5/9/left.3| |$5/10/delay|) |$5/9/left.3|))
(define-fun |$5/10/left.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| |$5/10/later.3| 0.0))
(define-fun |$5/10/may-wait| () Bool (and (<= 0.0 |$5/10/delay|) (or (= |$5/10/delay| 0.0) (and (=> (and |$5/10/now.1| true) (<= (+ |$5/9/0.0.age.1| |$5/10/delay|) 10.0)) (=> (and |$5/10/now.2| true) (<= (+ |$5/9/left.2| |$5/10/delay|) evict_poll)) (=> (and |$5/6/5.0:CA-4 evict has ticked| true) (<= (+ |$5/9/left.3| |$5/10/delay|) evict_poll))))))
; 5/10/0.0: Pressed.leak
(define-fun |$5/10/0.0.may| () Bool (<= leak_every |$5/10/later.0|))
(define-fun |$5/10/0.0:Pressed.leaked| () Int (+ |$5/9/0.0:Pressed.leaked| 1))
(define-fun |$5/10/0.0.age.1| () Real (ite (and ($active.1 |$5/10/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|) |$5/10/now.1|) |$5/10/later.1| 0.0))
(define-fun $time.5.11 () Real $time.5.10)
(define-fun |$5/11/delay| () Real (- $time.5.11 $time.5.10))
; time passes
(define-fun |$5/11/later.0| () Real (ite true (+ 0.0 |$5/11/delay|) 0.0))
(define-fun |$5/11/left.0| () Real |$5/11/later.0|)
(define-fun |$5/11/now.1| () Bool ($active.1 |$5/10/0.0:Pressed.leaked| |$5/initial:Pressed.serving_ended|))
(define-fun |$5/11/later.1| () Real (ite |$5/11/now.1| (+ |$5/10/0.0.age.1| |$5/11/delay|) |$5/10/0.0.age.1|))
(define-fun |$5/11/left.1| () Real (ite |$5/11/now.1| |$5/11/later.1| 0.0))
(define-fun |$5/11/now.2| () Bool ($active.2 |$5/6/5.0:CA-4 evict has ticked|))
(define-fun |$5/11/later.2| () Real (ite |$5/11/now.2| (+ |$5/10/left.2| |$5/11/delay|) |$5/10/left.2|))
(define-fun |$5/11/left.2| () Real (ite |$5/11/now.2| |$5/11/later.2| 0.0))
(define-fun |$5/11/later.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| (+ |$5/10/left.3| |$5/11/delay|) |$5/10/left.3|))
(define-fun |$5/11/left.3| () Real (ite |$5/6/5.0:CA-4 evict has ticked| |$5/11/later.3| 0.0))
(define-fun |$5/11/may-wait| () Bool (and (<= 0.0 |$5/11/delay|) (or (= |$5/11/delay| 0.0) (and (=> (and |$5/11/now.1| true) (<= (+ |$5/10/0.0.age.1| |$5/11/delay|) 10.0)) (=> (and |$5/11/now.2| true) (<= (+ |$5/10/left.2| |$5/11/delay|) evict_poll)) (=> (and |$5/6/5.0:CA-4 evict has ticked| true) (<= (+ |$5/10/left.3| |$5/11/delay|) evict_poll))))))
; 5/11/1.0: Pressed.out_of_memory
(define-fun |$5/11/1.0.may| () Bool (< 20 (+ |$5/10/0.0:Pressed.leaked| (ite |$5/initial:Pressed.serving_ended| 0 12))))
(define-fun |$5/11/1.0:Pressed.serving_ended| () Bool (or |$5/initial:Pressed.serving_ended| (and (not |$5/initial:Pressed.serving_ended|) (not |$5/initial:Pressed.scored|) (<= |$5/10/0.0:Pressed.leaked| 12))))
(define-fun |$5/11/1.0:Pressed.leaked| () Int (ite (and (not |$5/initial:Pressed.serving_ended|) (not |$5/initial:Pressed.scored|) (<= |$5/10/0.0:Pressed.leaked| 12)) |$5/10/0.0:Pressed.leaked| 0))
; obligation: run 5
(push 1)
(assert $chosen)
(assert $piece.5)
(assert (not (and |$5/initially| |$5/0/may-wait| |$5/0/0.0.may| |$5/1/may-wait| |$5/1/0.0.may| |$5/2/may-wait| |$5/2/0.0.may| |$5/3/may-wait| |$5/3/0.0.may| |$5/4/may-wait| |$5/4/3.0.may| |$5/5/may-wait| |$5/5/0.0.may| |$5/6/may-wait| |$5/6/5.0.may| |$5/7/may-wait| |$5/7/0.0.may| |$5/8/may-wait| |$5/8/0.0.may| |$5/9/may-wait| |$5/9/0.0.may| |$5/10/may-wait| |$5/10/0.0.may| |$5/11/may-wait| |$5/11/1.0.may| |$5/11/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$6/initial:Pressed.leaked| () Int 0)
(define-fun |$6/initial:Pressed.serving_ended| () Bool false)
(define-fun |$6/initial:Pressed.scored| () Bool false)
(define-fun |$6/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$6/initially| () Bool true)
(define-fun $time.6.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$6/0/delay| () Real (- $time.6.0 0.0))
; time passes
(define-fun |$6/0/later.0| () Real (ite true (+ 0.0 |$6/0/delay|) 0.0))
(define-fun |$6/0/left.0| () Real |$6/0/later.0|)
(define-fun |$6/0/now.1| () Bool ($active.1 |$6/initial:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/0/later.1| () Real (ite |$6/0/now.1| (+ 0.0 |$6/0/delay|) 0.0))
(define-fun |$6/0/left.1| () Real (ite |$6/0/now.1| |$6/0/later.1| 0.0))
(define-fun |$6/0/now.2| () Bool ($active.2 |$6/initial:CA-4 evict has ticked|))
(define-fun |$6/0/later.2| () Real (ite |$6/0/now.2| (+ 0.0 |$6/0/delay|) 0.0))
(define-fun |$6/0/left.2| () Real (ite |$6/0/now.2| |$6/0/later.2| 0.0))
(define-fun |$6/0/later.3| () Real (ite |$6/initial:CA-4 evict has ticked| (+ 0.0 |$6/0/delay|) 0.0))
(define-fun |$6/0/left.3| () Real (ite |$6/initial:CA-4 evict has ticked| |$6/0/later.3| 0.0))
(define-fun |$6/0/may-wait| () Bool (and (<= 0.0 |$6/0/delay|) (or (= |$6/0/delay| 0.0) (and (=> (and |$6/0/now.1| true) (<= (+ 0.0 |$6/0/delay|) 10.0)) (=> (and |$6/0/now.2| true) (<= (+ 0.0 |$6/0/delay|) evict_poll)) (=> (and |$6/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$6/0/delay|) evict_poll))))))
; 6/0/0.0: Pressed.leak
(define-fun |$6/0/0.0.may| () Bool (<= leak_every |$6/0/later.0|))
(define-fun |$6/0/0.0:Pressed.leaked| () Int (+ |$6/initial:Pressed.leaked| 1))
(define-fun |$6/0/0.0.age.1| () Real (ite (and ($active.1 |$6/0/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/0/now.1|) |$6/0/later.1| 0.0))
(define-fun $time.6.1 () Real (let (($s0 (+ leak_every $time.6.0))) (ite (<= $time.6.0 $s0) $s0 $time.6.0)))
(define-fun |$6/1/delay| () Real (- $time.6.1 $time.6.0))
; time passes
(define-fun |$6/1/later.0| () Real (ite true (+ 0.0 |$6/1/delay|) 0.0))
(define-fun |$6/1/left.0| () Real |$6/1/later.0|)
(define-fun |$6/1/now.1| () Bool ($active.1 |$6/0/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/1/later.1| () Real (ite |$6/1/now.1| (+ |$6/0/0.0.age.1| |$6/1/delay|) |$6/0/0.0.age.1|))
(define-fun |$6/1/left.1| () Real (ite |$6/1/now.1| |$6/1/later.1| 0.0))
(define-fun |$6/1/now.2| () Bool ($active.2 |$6/initial:CA-4 evict has ticked|))
(define-fun |$6/1/later.2| () Real (ite |$6/1/now.2| (+ |$6/0/left.2| |$6/1/delay|) |$6/0/left.2|))
(define-fun |$6/1/left.2| () Real (ite |$6/1/now.2| |$6/1/later.2| 0.0))
(define-fun |$6/1/later.3| () Real (ite |$6/initial:CA-4 evict has ticked| (+ |$6/0/left.3| |$6/1/delay|) |$6/0/left.3|))
(define-fun |$6/1/left.3| () Real (ite |$6/initial:CA-4 evict has ticked| |$6/1/later.3| 0.0))
(define-fun |$6/1/may-wait| () Bool (and (<= 0.0 |$6/1/delay|) (or (= |$6/1/delay| 0.0) (and (=> (and |$6/1/now.1| true) (<= (+ |$6/0/0.0.age.1| |$6/1/delay|) 10.0)) (=> (and |$6/1/now.2| true) (<= (+ |$6/0/left.2| |$6/1/delay|) evict_poll)) (=> (and |$6/initial:CA-4 evict has ticked| true) (<= (+ |$6/0/left.3| |$6/1/delay|) evict_poll))))))
; 6/1/0.0: Pressed.leak
(define-fun |$6/1/0.0.may| () Bool (<= leak_every |$6/1/later.0|))
(define-fun |$6/1/0.0:Pressed.leaked| () Int (+ |$6/0/0.0:Pressed.leaked| 1))
(define-fun |$6/1/0.0.age.1| () Real (ite (and ($active.1 |$6/1/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/1/now.1|) |$6/1/later.1| 0.0))
(define-fun $time.6.2 () Real (let (($s0 (+ leak_every $time.6.1))) (ite (<= $time.6.1 $s0) $s0 $time.6.1)))
(define-fun |$6/2/delay| () Real (- $time.6.2 $time.6.1))
; time passes
(define-fun |$6/2/later.0| () Real (ite true (+ 0.0 |$6/2/delay|) 0.0))
(define-fun |$6/2/left.0| () Real |$6/2/later.0|)
(define-fun |$6/2/now.1| () Bool ($active.1 |$6/1/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/2/later.1| () Real (ite |$6/2/now.1| (+ |$6/1/0.0.age.1| |$6/2/delay|) |$6/1/0.0.age.1|))
(define-fun |$6/2/left.1| () Real (ite |$6/2/now.1| |$6/2/later.1| 0.0))
(define-fun |$6/2/now.2| () Bool ($active.2 |$6/initial:CA-4 evict has ticked|))
(define-fun |$6/2/later.2| () Real (ite |$6/2/now.2| (+ |$6/1/left.2| |$6/2/delay|) |$6/1/left.2|))
(define-fun |$6/2/left.2| () Real (ite |$6/2/now.2| |$6/2/later.2| 0.0))
(define-fun |$6/2/later.3| () Real (ite |$6/initial:CA-4 evict has ticked| (+ |$6/1/left.3| |$6/2/delay|) |$6/1/left.3|))
(define-fun |$6/2/left.3| () Real (ite |$6/initial:CA-4 evict has ticked| |$6/2/later.3| 0.0))
(define-fun |$6/2/may-wait| () Bool (and (<= 0.0 |$6/2/delay|) (or (= |$6/2/delay| 0.0) (and (=> (and |$6/2/now.1| true) (<= (+ |$6/1/0.0.age.1| |$6/2/delay|) 10.0)) (=> (and |$6/2/now.2| true) (<= (+ |$6/1/left.2| |$6/2/delay|) evict_poll)) (=> (and |$6/initial:CA-4 evict has ticked| true) (<= (+ |$6/1/left.3| |$6/2/delay|) evict_poll))))))
; 6/2/0.0: Pressed.leak
(define-fun |$6/2/0.0.may| () Bool (<= leak_every |$6/2/later.0|))
(define-fun |$6/2/0.0:Pressed.leaked| () Int (+ |$6/1/0.0:Pressed.leaked| 1))
(define-fun |$6/2/0.0.age.1| () Real (ite (and ($active.1 |$6/2/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/2/now.1|) |$6/2/later.1| 0.0))
(define-fun $time.6.3 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.6.2))) (let (($s2 (ite (<= $time.6.2 $s1) $s1 $time.6.2))) (let (($s3 (* (- 2.0) evict_poll))) (let (($s4 (* 2.0 leak_every))) (let (($s5 (+ $s3 $s4 $time.6.2))) (let (($s6 (ite (<= $s2 $s5) $s5 $s2))) (let (($s7 (* 3.0 leak_every))) (let (($s8 (+ $s3 $s7 $time.6.2))) (let (($s9 (ite (<= $s6 $s8) $s8 $s6))) (let (($s10 (+ $s3 (* 4.0 leak_every) $time.6.2))) (let (($s11 (ite (<= $s9 $s10) $s10 $s9))) (let (($s12 (+ $s0 $s4 $time.6.2))) (let (($s13 (ite (<= $s11 $s12) $s12 $s11))) (let (($s14 (+ $s3 (* 5.0 leak_every) $time.6.2))) (let (($s15 (ite (<= $s13 $s14) $s14 $s13))) (let (($s16 (+ $s0 $s7 $time.6.2))) (let (($s17 (ite (<= $s15 $s16) $s16 $s15))) (let (($s18 (+ $s3 (* 6.0 leak_every) $time.6.2))) (ite (<= $s17 $s18) $s18 $s17)))))))))))))))))))))
(define-fun |$6/3/delay| () Real (- $time.6.3 $time.6.2))
; time passes
(define-fun |$6/3/later.0| () Real (ite true (+ 0.0 |$6/3/delay|) 0.0))
(define-fun |$6/3/left.0| () Real |$6/3/later.0|)
(define-fun |$6/3/now.1| () Bool ($active.1 |$6/2/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/3/later.1| () Real (ite |$6/3/now.1| (+ |$6/2/0.0.age.1| |$6/3/delay|) |$6/2/0.0.age.1|))
(define-fun |$6/3/left.1| () Real (ite |$6/3/now.1| |$6/3/later.1| 0.0))
(define-fun |$6/3/now.2| () Bool ($active.2 |$6/initial:CA-4 evict has ticked|))
(define-fun |$6/3/later.2| () Real (ite |$6/3/now.2| (+ |$6/2/left.2| |$6/3/delay|) |$6/2/left.2|))
(define-fun |$6/3/left.2| () Real (ite |$6/3/now.2| |$6/3/later.2| 0.0))
(define-fun |$6/3/later.3| () Real (ite |$6/initial:CA-4 evict has ticked| (+ |$6/2/left.3| |$6/3/delay|) |$6/2/left.3|))
(define-fun |$6/3/left.3| () Real (ite |$6/initial:CA-4 evict has ticked| |$6/3/later.3| 0.0))
(define-fun |$6/3/may-wait| () Bool (and (<= 0.0 |$6/3/delay|) (or (= |$6/3/delay| 0.0) (and (=> (and |$6/3/now.1| true) (<= (+ |$6/2/0.0.age.1| |$6/3/delay|) 10.0)) (=> (and |$6/3/now.2| true) (<= (+ |$6/2/left.2| |$6/3/delay|) evict_poll)) (=> (and |$6/initial:CA-4 evict has ticked| true) (<= (+ |$6/2/left.3| |$6/3/delay|) evict_poll))))))
; 6/3/3.0: CA-4 evict first idle
(define-fun |$6/3/3.0.may| () Bool (and (not (< 20 (+ |$6/2/0.0:Pressed.leaked| (ite |$6/initial:Pressed.serving_ended| 0 12) 1))) (not |$6/initial:CA-4 evict has ticked|)))
(define-fun |$6/3/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$6/3/3.0.age.3| () Real (ite (and |$6/3/3.0:CA-4 evict has ticked| |$6/initial:CA-4 evict has ticked|) |$6/3/later.3| 0.0))
(define-fun $time.6.4 () Real (let (($s0 (+ leak_every $time.6.2))) (ite (<= $time.6.3 $s0) $s0 $time.6.3)))
(define-fun |$6/4/delay| () Real (- $time.6.4 $time.6.3))
; time passes
(define-fun |$6/4/later.0| () Real (ite true (+ |$6/3/left.0| |$6/4/delay|) |$6/3/left.0|))
(define-fun |$6/4/left.0| () Real |$6/4/later.0|)
(define-fun |$6/4/now.1| () Bool ($active.1 |$6/2/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/4/later.1| () Real (ite |$6/4/now.1| (+ |$6/3/left.1| |$6/4/delay|) |$6/3/left.1|))
(define-fun |$6/4/left.1| () Real (ite |$6/4/now.1| |$6/4/later.1| 0.0))
(define-fun |$6/4/now.2| () Bool ($active.2 |$6/3/3.0:CA-4 evict has ticked|))
(define-fun |$6/4/later.2| () Real (ite |$6/4/now.2| (+ 0.0 |$6/4/delay|) 0.0))
(define-fun |$6/4/left.2| () Real (ite |$6/4/now.2| |$6/4/later.2| 0.0))
(define-fun |$6/4/later.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| (+ |$6/3/3.0.age.3| |$6/4/delay|) |$6/3/3.0.age.3|))
(define-fun |$6/4/left.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| |$6/4/later.3| 0.0))
(define-fun |$6/4/may-wait| () Bool (and (<= 0.0 |$6/4/delay|) (or (= |$6/4/delay| 0.0) (and (=> (and |$6/4/now.1| true) (<= (+ |$6/3/left.1| |$6/4/delay|) 10.0)) (=> (and |$6/4/now.2| true) (<= (+ 0.0 |$6/4/delay|) evict_poll)) (=> (and |$6/3/3.0:CA-4 evict has ticked| true) (<= (+ |$6/3/3.0.age.3| |$6/4/delay|) evict_poll))))))
; 6/4/0.0: Pressed.leak
(define-fun |$6/4/0.0.may| () Bool (<= leak_every |$6/4/later.0|))
(define-fun |$6/4/0.0:Pressed.leaked| () Int (+ |$6/2/0.0:Pressed.leaked| 1))
(define-fun |$6/4/0.0.age.1| () Real (ite (and ($active.1 |$6/4/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/4/now.1|) |$6/4/later.1| 0.0))
(define-fun $time.6.5 () Real (let (($s0 (+ leak_every $time.6.4))) (ite (<= $time.6.4 $s0) $s0 $time.6.4)))
(define-fun |$6/5/delay| () Real (- $time.6.5 $time.6.4))
; time passes
(define-fun |$6/5/later.0| () Real (ite true (+ 0.0 |$6/5/delay|) 0.0))
(define-fun |$6/5/left.0| () Real |$6/5/later.0|)
(define-fun |$6/5/now.1| () Bool ($active.1 |$6/4/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/5/later.1| () Real (ite |$6/5/now.1| (+ |$6/4/0.0.age.1| |$6/5/delay|) |$6/4/0.0.age.1|))
(define-fun |$6/5/left.1| () Real (ite |$6/5/now.1| |$6/5/later.1| 0.0))
(define-fun |$6/5/now.2| () Bool ($active.2 |$6/3/3.0:CA-4 evict has ticked|))
(define-fun |$6/5/later.2| () Real (ite |$6/5/now.2| (+ |$6/4/left.2| |$6/5/delay|) |$6/4/left.2|))
(define-fun |$6/5/left.2| () Real (ite |$6/5/now.2| |$6/5/later.2| 0.0))
(define-fun |$6/5/later.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| (+ |$6/4/left.3| |$6/5/delay|) |$6/4/left.3|))
(define-fun |$6/5/left.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| |$6/5/later.3| 0.0))
(define-fun |$6/5/may-wait| () Bool (and (<= 0.0 |$6/5/delay|) (or (= |$6/5/delay| 0.0) (and (=> (and |$6/5/now.1| true) (<= (+ |$6/4/0.0.age.1| |$6/5/delay|) 10.0)) (=> (and |$6/5/now.2| true) (<= (+ |$6/4/left.2| |$6/5/delay|) evict_poll)) (=> (and |$6/3/3.0:CA-4 evict has ticked| true) (<= (+ |$6/4/left.3| |$6/5/delay|) evict_poll))))))
; 6/5/0.0: Pressed.leak
(define-fun |$6/5/0.0.may| () Bool (<= leak_every |$6/5/later.0|))
(define-fun |$6/5/0.0:Pressed.leaked| () Int (+ |$6/4/0.0:Pressed.leaked| 1))
(define-fun |$6/5/0.0.age.1| () Real (ite (and ($active.1 |$6/5/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/5/now.1|) |$6/5/later.1| 0.0))
(define-fun $time.6.6 () Real (let (($s0 (+ leak_every $time.6.5))) (ite (<= $time.6.5 $s0) $s0 $time.6.5)))
(define-fun |$6/6/delay| () Real (- $time.6.6 $time.6.5))
; time passes
(define-fun |$6/6/later.0| () Real (ite true (+ 0.0 |$6/6/delay|) 0.0))
(define-fun |$6/6/left.0| () Real |$6/6/later.0|)
(define-fun |$6/6/now.1| () Bool ($active.1 |$6/5/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/6/later.1| () Real (ite |$6/6/now.1| (+ |$6/5/0.0.age.1| |$6/6/delay|) |$6/5/0.0.age.1|))
(define-fun |$6/6/left.1| () Real (ite |$6/6/now.1| |$6/6/later.1| 0.0))
(define-fun |$6/6/now.2| () Bool ($active.2 |$6/3/3.0:CA-4 evict has ticked|))
(define-fun |$6/6/later.2| () Real (ite |$6/6/now.2| (+ |$6/5/left.2| |$6/6/delay|) |$6/5/left.2|))
(define-fun |$6/6/left.2| () Real (ite |$6/6/now.2| |$6/6/later.2| 0.0))
(define-fun |$6/6/later.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| (+ |$6/5/left.3| |$6/6/delay|) |$6/5/left.3|))
(define-fun |$6/6/left.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| |$6/6/later.3| 0.0))
(define-fun |$6/6/may-wait| () Bool (and (<= 0.0 |$6/6/delay|) (or (= |$6/6/delay| 0.0) (and (=> (and |$6/6/now.1| true) (<= (+ |$6/5/0.0.age.1| |$6/6/delay|) 10.0)) (=> (and |$6/6/now.2| true) (<= (+ |$6/5/left.2| |$6/6/delay|) evict_poll)) (=> (and |$6/3/3.0:CA-4 evict has ticked| true) (<= (+ |$6/5/left.3| |$6/6/delay|) evict_poll))))))
; 6/6/0.0: Pressed.leak
(define-fun |$6/6/0.0.may| () Bool (<= leak_every |$6/6/later.0|))
(define-fun |$6/6/0.0:Pressed.leaked| () Int (+ |$6/5/0.0:Pressed.leaked| 1))
(define-fun |$6/6/0.0.age.1| () Real (ite (and ($active.1 |$6/6/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/6/now.1|) |$6/6/later.1| 0.0))
(define-fun $time.6.7 () Real (let (($s0 (+ evict_poll $time.6.3))) (let (($s1 (ite (<= $time.6.6 $s0) $s0 $time.6.6))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.6.6))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.6.6))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.6.6))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$6/7/delay| () Real (- $time.6.7 $time.6.6))
; time passes
(define-fun |$6/7/later.0| () Real (ite true (+ 0.0 |$6/7/delay|) 0.0))
(define-fun |$6/7/left.0| () Real |$6/7/later.0|)
(define-fun |$6/7/now.1| () Bool ($active.1 |$6/6/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/7/later.1| () Real (ite |$6/7/now.1| (+ |$6/6/0.0.age.1| |$6/7/delay|) |$6/6/0.0.age.1|))
(define-fun |$6/7/left.1| () Real (ite |$6/7/now.1| |$6/7/later.1| 0.0))
(define-fun |$6/7/now.2| () Bool ($active.2 |$6/3/3.0:CA-4 evict has ticked|))
(define-fun |$6/7/later.2| () Real (ite |$6/7/now.2| (+ |$6/6/left.2| |$6/7/delay|) |$6/6/left.2|))
(define-fun |$6/7/left.2| () Real (ite |$6/7/now.2| |$6/7/later.2| 0.0))
(define-fun |$6/7/later.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| (+ |$6/6/left.3| |$6/7/delay|) |$6/6/left.3|))
(define-fun |$6/7/left.3| () Real (ite |$6/3/3.0:CA-4 evict has ticked| |$6/7/later.3| 0.0))
(define-fun |$6/7/may-wait| () Bool (and (<= 0.0 |$6/7/delay|) (or (= |$6/7/delay| 0.0) (and (=> (and |$6/7/now.1| true) (<= (+ |$6/6/0.0.age.1| |$6/7/delay|) 10.0)) (=> (and |$6/7/now.2| true) (<= (+ |$6/6/left.2| |$6/7/delay|) evict_poll)) (=> (and |$6/3/3.0:CA-4 evict has ticked| true) (<= (+ |$6/6/left.3| |$6/7/delay|) evict_poll))))))
; 6/7/5.0: CA-4 evict idle
(define-fun |$6/7/5.0.may| () Bool (and (and (not (< 20 (+ |$6/6/0.0:Pressed.leaked| (ite |$6/initial:Pressed.serving_ended| 0 12) 1))) |$6/3/3.0:CA-4 evict has ticked|) (<= evict_poll |$6/7/later.3|)))
(define-fun |$6/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$6/7/5.0.age.2| () Real (ite (and ($active.2 |$6/7/5.0:CA-4 evict has ticked|) |$6/7/now.2|) |$6/7/later.2| 0.0))
(define-fun $time.6.8 () Real (let (($s0 (+ leak_every $time.6.6))) (ite (<= $time.6.7 $s0) $s0 $time.6.7)))
(define-fun |$6/8/delay| () Real (- $time.6.8 $time.6.7))
; time passes
(define-fun |$6/8/later.0| () Real (ite true (+ |$6/7/left.0| |$6/8/delay|) |$6/7/left.0|))
(define-fun |$6/8/left.0| () Real |$6/8/later.0|)
(define-fun |$6/8/now.1| () Bool ($active.1 |$6/6/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/8/later.1| () Real (ite |$6/8/now.1| (+ |$6/7/left.1| |$6/8/delay|) |$6/7/left.1|))
(define-fun |$6/8/left.1| () Real (ite |$6/8/now.1| |$6/8/later.1| 0.0))
(define-fun |$6/8/now.2| () Bool ($active.2 |$6/7/5.0:CA-4 evict has ticked|))
(define-fun |$6/8/later.2| () Real (ite |$6/8/now.2| (+ |$6/7/5.0.age.2| |$6/8/delay|) |$6/7/5.0.age.2|))
(define-fun |$6/8/left.2| () Real (ite |$6/8/now.2| |$6/8/later.2| 0.0))
(define-fun |$6/8/later.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| (+ 0.0 |$6/8/delay|) 0.0))
(define-fun |$6/8/left.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| |$6/8/later.3| 0.0))
(define-fun |$6/8/may-wait| () Bool (and (<= 0.0 |$6/8/delay|) (or (= |$6/8/delay| 0.0) (and (=> (and |$6/8/now.1| true) (<= (+ |$6/7/left.1| |$6/8/delay|) 10.0)) (=> (and |$6/8/now.2| true) (<= (+ |$6/7/5.0.age.2| |$6/8/delay|) evict_poll)) (=> (and |$6/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$6/8/delay|) evict_poll))))))
; 6/8/0.0: Pressed.leak
(define-fun |$6/8/0.0.may| () Bool (<= leak_every |$6/8/later.0|))
(define-fun |$6/8/0.0:Pressed.leaked| () Int (+ |$6/6/0.0:Pressed.leaked| 1))
(define-fun |$6/8/0.0.age.1| () Real (ite (and ($active.1 |$6/8/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/8/now.1|) |$6/8/later.1| 0.0))
(define-fun $time.6.9 () Real (let (($s0 (+ leak_every $time.6.8))) (ite (<= $time.6.8 $s0) $s0 $time.6.8)))
(define-fun |$6/9/delay| () Real (- $time.6.9 $time.6.8))
; time passes
(define-fun |$6/9/later.0| () Real (ite true (+ 0.0 |$6/9/delay|) 0.0))
(define-fun |$6/9/left.0| () Real |$6/9/later.0|)
(define-fun |$6/9/now.1| () Bool ($active.1 |$6/8/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/9/later.1| () Real (ite |$6/9/now.1| (+ |$6/8/0.0.age.1| |$6/9/delay|) |$6/8/0.0.age.1|))
(define-fun |$6/9/left.1| () Real (ite |$6/9/now.1| |$6/9/later.1| 0.0))
(define-fun |$6/9/now.2| () Bool ($active.2 |$6/7/5.0:CA-4 evict has ticked|))
(define-fun |$6/9/later.2| () Real (ite |$6/9/now.2| (+ |$6/8/left.2| |$6/9/delay|) |$6/8/left.2|))
(define-fun |$6/9/left.2| () Real (ite |$6/9/now.2| |$6/9/later.2| 0.0))
(define-fun |$6/9/later.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| (+ |$6/8/left.3| |$6/9/delay|) |$6/8/left.3|))
(define-fun |$6/9/left.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| |$6/9/later.3| 0.0))
(define-fun |$6/9/may-wait| () Bool (and (<= 0.0 |$6/9/delay|) (or (= |$6/9/delay| 0.0) (and (=> (and |$6/9/now.1| true) (<= (+ |$6/8/0.0.age.1| |$6/9/delay|) 10.0)) (=> (and |$6/9/now.2| true) (<= (+ |$6/8/left.2| |$6/9/delay|) evict_poll)) (=> (and |$6/7/5.0:CA-4 evict has ticked| true) (<= (+ |$6/8/left.3| |$6/9/delay|) evict_poll))))))
; 6/9/0.0: Pressed.leak
(define-fun |$6/9/0.0.may| () Bool (<= leak_every |$6/9/later.0|))
(define-fun |$6/9/0.0:Pressed.leaked| () Int (+ |$6/8/0.0:Pressed.leaked| 1))
(define-fun |$6/9/0.0.age.1| () Real (ite (and ($active.1 |$6/9/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/9/now.1|) |$6/9/later.1| 0.0))
(define-fun $time.6.10 () Real (let (($s0 (+ leak_every $time.6.9))) (ite (<= $time.6.9 $s0) $s0 $time.6.9)))
(define-fun |$6/10/delay| () Real (- $time.6.10 $time.6.9))
; time passes
(define-fun |$6/10/later.0| () Real (ite true (+ 0.0 |$6/10/delay|) 0.0))
(define-fun |$6/10/left.0| () Real |$6/10/later.0|)
(define-fun |$6/10/now.1| () Bool ($active.1 |$6/9/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/10/later.1| () Real (ite |$6/10/now.1| (+ |$6/9/0.0.age.1| |$6/10/delay|) |$6/9/0.0.age.1|))
(define-fun |$6/10/left.1| () Real (ite |$6/10/now.1| |$6/10/later.1| 0.0))
(define-fun |$6/10/now.2| () Bool ($active.2 |$6/7/5.0:CA-4 evict has ticked|))
(define-fun |$6/10/later.2| () Real (ite |$6/10/now.2| (+ |$6/9/left.2| |$6/10/delay|) |$6/9/left.2|))
(define-fun |$6/10/left.2| () Real (ite |$6/10/now.2| |$6/10/later.2| 0.0))
(define-fun |$6/10/later.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| (+ |$6/9/left.3| |$6/10/delay|) |$6/9/left.3|))
(define-fun |$6/10/left.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| |$6/10/later.3| 0.0))
(define-fun |$6/10/may-wait| () Bool (and (<= 0.0 |$6/10/delay|) (or (= |$6/10/delay| 0.0) (and (=> (and |$6/10/now.1| true) (<= (+ |$6/9/0.0.age.1| |$6/10/delay|) 10.0)) (=> (and |$6/10/now.2| true) (<= (+ |$6/9/left.2| |$6/10/delay|) evict_poll)) (=> (and |$6/7/5.0:CA-4 evict has ticked| true) (<= (+ |$6/9/left.3| |$6/10/delay|) evict_poll))))))
; 6/10/0.0: Pressed.leak
(define-fun |$6/10/0.0.may| () Bool (<= leak_every |$6/10/later.0|))
(define-fun |$6/10/0.0:Pressed.leaked| () Int (+ |$6/9/0.0:Pressed.leaked| 1))
(define-fun |$6/10/0.0.age.1| () Real (ite (and ($active.1 |$6/10/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|) |$6/10/now.1|) |$6/10/later.1| 0.0))
(define-fun $time.6.11 () Real $time.6.10)
(define-fun |$6/11/delay| () Real (- $time.6.11 $time.6.10))
; time passes
(define-fun |$6/11/later.0| () Real (ite true (+ 0.0 |$6/11/delay|) 0.0))
(define-fun |$6/11/left.0| () Real |$6/11/later.0|)
(define-fun |$6/11/now.1| () Bool ($active.1 |$6/10/0.0:Pressed.leaked| |$6/initial:Pressed.serving_ended|))
(define-fun |$6/11/later.1| () Real (ite |$6/11/now.1| (+ |$6/10/0.0.age.1| |$6/11/delay|) |$6/10/0.0.age.1|))
(define-fun |$6/11/left.1| () Real (ite |$6/11/now.1| |$6/11/later.1| 0.0))
(define-fun |$6/11/now.2| () Bool ($active.2 |$6/7/5.0:CA-4 evict has ticked|))
(define-fun |$6/11/later.2| () Real (ite |$6/11/now.2| (+ |$6/10/left.2| |$6/11/delay|) |$6/10/left.2|))
(define-fun |$6/11/left.2| () Real (ite |$6/11/now.2| |$6/11/later.2| 0.0))
(define-fun |$6/11/later.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| (+ |$6/10/left.3| |$6/11/delay|) |$6/10/left.3|))
(define-fun |$6/11/left.3| () Real (ite |$6/7/5.0:CA-4 evict has ticked| |$6/11/later.3| 0.0))
(define-fun |$6/11/may-wait| () Bool (and (<= 0.0 |$6/11/delay|) (or (= |$6/11/delay| 0.0) (and (=> (and |$6/11/now.1| true) (<= (+ |$6/10/0.0.age.1| |$6/11/delay|) 10.0)) (=> (and |$6/11/now.2| true) (<= (+ |$6/10/left.2| |$6/11/delay|) evict_poll)) (=> (and |$6/7/5.0:CA-4 evict has ticked| true) (<= (+ |$6/10/left.3| |$6/11/delay|) evict_poll))))))
; 6/11/1.0: Pressed.out_of_memory
(define-fun |$6/11/1.0.may| () Bool (< 20 (+ |$6/10/0.0:Pressed.leaked| (ite |$6/initial:Pressed.serving_ended| 0 12))))
(define-fun |$6/11/1.0:Pressed.serving_ended| () Bool (or |$6/initial:Pressed.serving_ended| (and (not |$6/initial:Pressed.serving_ended|) (not |$6/initial:Pressed.scored|) (<= |$6/10/0.0:Pressed.leaked| 12))))
(define-fun |$6/11/1.0:Pressed.leaked| () Int (ite (and (not |$6/initial:Pressed.serving_ended|) (not |$6/initial:Pressed.scored|) (<= |$6/10/0.0:Pressed.leaked| 12)) |$6/10/0.0:Pressed.leaked| 0))
; obligation: run 6
(push 1)
(assert $chosen)
(assert $piece.6)
(assert (not (and |$6/initially| |$6/0/may-wait| |$6/0/0.0.may| |$6/1/may-wait| |$6/1/0.0.may| |$6/2/may-wait| |$6/2/0.0.may| |$6/3/may-wait| |$6/3/3.0.may| |$6/4/may-wait| |$6/4/0.0.may| |$6/5/may-wait| |$6/5/0.0.may| |$6/6/may-wait| |$6/6/0.0.may| |$6/7/may-wait| |$6/7/5.0.may| |$6/8/may-wait| |$6/8/0.0.may| |$6/9/may-wait| |$6/9/0.0.may| |$6/10/may-wait| |$6/10/0.0.may| |$6/11/may-wait| |$6/11/1.0.may| |$6/11/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$7/initial:Pressed.leaked| () Int 0)
(define-fun |$7/initial:Pressed.serving_ended| () Bool false)
(define-fun |$7/initial:Pressed.scored| () Bool false)
(define-fun |$7/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$7/initially| () Bool true)
(define-fun $time.7.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$7/0/delay| () Real (- $time.7.0 0.0))
; time passes
(define-fun |$7/0/later.0| () Real (ite true (+ 0.0 |$7/0/delay|) 0.0))
(define-fun |$7/0/left.0| () Real |$7/0/later.0|)
(define-fun |$7/0/now.1| () Bool ($active.1 |$7/initial:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/0/later.1| () Real (ite |$7/0/now.1| (+ 0.0 |$7/0/delay|) 0.0))
(define-fun |$7/0/left.1| () Real (ite |$7/0/now.1| |$7/0/later.1| 0.0))
(define-fun |$7/0/now.2| () Bool ($active.2 |$7/initial:CA-4 evict has ticked|))
(define-fun |$7/0/later.2| () Real (ite |$7/0/now.2| (+ 0.0 |$7/0/delay|) 0.0))
(define-fun |$7/0/left.2| () Real (ite |$7/0/now.2| |$7/0/later.2| 0.0))
(define-fun |$7/0/later.3| () Real (ite |$7/initial:CA-4 evict has ticked| (+ 0.0 |$7/0/delay|) 0.0))
(define-fun |$7/0/left.3| () Real (ite |$7/initial:CA-4 evict has ticked| |$7/0/later.3| 0.0))
(define-fun |$7/0/may-wait| () Bool (and (<= 0.0 |$7/0/delay|) (or (= |$7/0/delay| 0.0) (and (=> (and |$7/0/now.1| true) (<= (+ 0.0 |$7/0/delay|) 10.0)) (=> (and |$7/0/now.2| true) (<= (+ 0.0 |$7/0/delay|) evict_poll)) (=> (and |$7/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$7/0/delay|) evict_poll))))))
; 7/0/0.0: Pressed.leak
(define-fun |$7/0/0.0.may| () Bool (<= leak_every |$7/0/later.0|))
(define-fun |$7/0/0.0:Pressed.leaked| () Int (+ |$7/initial:Pressed.leaked| 1))
(define-fun |$7/0/0.0.age.1| () Real (ite (and ($active.1 |$7/0/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/0/now.1|) |$7/0/later.1| 0.0))
(define-fun $time.7.1 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.7.0))) (let (($s2 (ite (<= $time.7.0 $s1) $s1 $time.7.0))) (let (($s3 (* (- 2.0) evict_poll))) (let (($s4 (* 2.0 leak_every))) (let (($s5 (+ $s3 $s4 $time.7.0))) (let (($s6 (ite (<= $s2 $s5) $s5 $s2))) (let (($s7 (* (- 3.0) evict_poll))) (let (($s8 (* 3.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.7.0))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* 4.0 leak_every))) (let (($s12 (+ $s7 $s11 $time.7.0))) (let (($s13 (ite (<= $s10 $s12) $s12 $s10))) (let (($s14 (* 5.0 leak_every))) (let (($s15 (+ $s7 $s14 $time.7.0))) (let (($s16 (ite (<= $s13 $s15) $s15 $s13))) (let (($s17 (+ $s3 $s8 $time.7.0))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s7 (* 6.0 leak_every) $time.7.0))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s3 $s11 $time.7.0))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s7 (* 7.0 leak_every) $time.7.0))) (let (($s24 (ite (<= $s22 $s23) $s23 $s22))) (let (($s25 (+ $s0 $s4 $time.7.0))) (let (($s26 (ite (<= $s24 $s25) $s25 $s24))) (let (($s27 (+ $s3 $s14 $time.7.0))) (let (($s28 (ite (<= $s26 $s27) $s27 $s26))) (let (($s29 (+ $s7 (* 8.0 leak_every) $time.7.0))) (ite (<= $s28 $s29) $s29 $s28))))))))))))))))))))))))))))))))
(define-fun |$7/1/delay| () Real (- $time.7.1 $time.7.0))
; time passes
(define-fun |$7/1/later.0| () Real (ite true (+ 0.0 |$7/1/delay|) 0.0))
(define-fun |$7/1/left.0| () Real |$7/1/later.0|)
(define-fun |$7/1/now.1| () Bool ($active.1 |$7/0/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/1/later.1| () Real (ite |$7/1/now.1| (+ |$7/0/0.0.age.1| |$7/1/delay|) |$7/0/0.0.age.1|))
(define-fun |$7/1/left.1| () Real (ite |$7/1/now.1| |$7/1/later.1| 0.0))
(define-fun |$7/1/now.2| () Bool ($active.2 |$7/initial:CA-4 evict has ticked|))
(define-fun |$7/1/later.2| () Real (ite |$7/1/now.2| (+ |$7/0/left.2| |$7/1/delay|) |$7/0/left.2|))
(define-fun |$7/1/left.2| () Real (ite |$7/1/now.2| |$7/1/later.2| 0.0))
(define-fun |$7/1/later.3| () Real (ite |$7/initial:CA-4 evict has ticked| (+ |$7/0/left.3| |$7/1/delay|) |$7/0/left.3|))
(define-fun |$7/1/left.3| () Real (ite |$7/initial:CA-4 evict has ticked| |$7/1/later.3| 0.0))
(define-fun |$7/1/may-wait| () Bool (and (<= 0.0 |$7/1/delay|) (or (= |$7/1/delay| 0.0) (and (=> (and |$7/1/now.1| true) (<= (+ |$7/0/0.0.age.1| |$7/1/delay|) 10.0)) (=> (and |$7/1/now.2| true) (<= (+ |$7/0/left.2| |$7/1/delay|) evict_poll)) (=> (and |$7/initial:CA-4 evict has ticked| true) (<= (+ |$7/0/left.3| |$7/1/delay|) evict_poll))))))
; 7/1/3.0: CA-4 evict first idle
(define-fun |$7/1/3.0.may| () Bool (and (not (< 20 (+ |$7/0/0.0:Pressed.leaked| (ite |$7/initial:Pressed.serving_ended| 0 12) 1))) (not |$7/initial:CA-4 evict has ticked|)))
(define-fun |$7/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$7/1/3.0.age.3| () Real (ite (and |$7/1/3.0:CA-4 evict has ticked| |$7/initial:CA-4 evict has ticked|) |$7/1/later.3| 0.0))
(define-fun $time.7.2 () Real (let (($s0 (+ leak_every $time.7.0))) (ite (<= $time.7.1 $s0) $s0 $time.7.1)))
(define-fun |$7/2/delay| () Real (- $time.7.2 $time.7.1))
; time passes
(define-fun |$7/2/later.0| () Real (ite true (+ |$7/1/left.0| |$7/2/delay|) |$7/1/left.0|))
(define-fun |$7/2/left.0| () Real |$7/2/later.0|)
(define-fun |$7/2/now.1| () Bool ($active.1 |$7/0/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/2/later.1| () Real (ite |$7/2/now.1| (+ |$7/1/left.1| |$7/2/delay|) |$7/1/left.1|))
(define-fun |$7/2/left.1| () Real (ite |$7/2/now.1| |$7/2/later.1| 0.0))
(define-fun |$7/2/now.2| () Bool ($active.2 |$7/1/3.0:CA-4 evict has ticked|))
(define-fun |$7/2/later.2| () Real (ite |$7/2/now.2| (+ 0.0 |$7/2/delay|) 0.0))
(define-fun |$7/2/left.2| () Real (ite |$7/2/now.2| |$7/2/later.2| 0.0))
(define-fun |$7/2/later.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| (+ |$7/1/3.0.age.3| |$7/2/delay|) |$7/1/3.0.age.3|))
(define-fun |$7/2/left.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| |$7/2/later.3| 0.0))
(define-fun |$7/2/may-wait| () Bool (and (<= 0.0 |$7/2/delay|) (or (= |$7/2/delay| 0.0) (and (=> (and |$7/2/now.1| true) (<= (+ |$7/1/left.1| |$7/2/delay|) 10.0)) (=> (and |$7/2/now.2| true) (<= (+ 0.0 |$7/2/delay|) evict_poll)) (=> (and |$7/1/3.0:CA-4 evict has ticked| true) (<= (+ |$7/1/3.0.age.3| |$7/2/delay|) evict_poll))))))
; 7/2/0.0: Pressed.leak
(define-fun |$7/2/0.0.may| () Bool (<= leak_every |$7/2/later.0|))
(define-fun |$7/2/0.0:Pressed.leaked| () Int (+ |$7/0/0.0:Pressed.leaked| 1))
(define-fun |$7/2/0.0.age.1| () Real (ite (and ($active.1 |$7/2/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/2/now.1|) |$7/2/later.1| 0.0))
(define-fun $time.7.3 () Real (let (($s0 (+ leak_every $time.7.2))) (ite (<= $time.7.2 $s0) $s0 $time.7.2)))
(define-fun |$7/3/delay| () Real (- $time.7.3 $time.7.2))
; time passes
(define-fun |$7/3/later.0| () Real (ite true (+ 0.0 |$7/3/delay|) 0.0))
(define-fun |$7/3/left.0| () Real |$7/3/later.0|)
(define-fun |$7/3/now.1| () Bool ($active.1 |$7/2/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/3/later.1| () Real (ite |$7/3/now.1| (+ |$7/2/0.0.age.1| |$7/3/delay|) |$7/2/0.0.age.1|))
(define-fun |$7/3/left.1| () Real (ite |$7/3/now.1| |$7/3/later.1| 0.0))
(define-fun |$7/3/now.2| () Bool ($active.2 |$7/1/3.0:CA-4 evict has ticked|))
(define-fun |$7/3/later.2| () Real (ite |$7/3/now.2| (+ |$7/2/left.2| |$7/3/delay|) |$7/2/left.2|))
(define-fun |$7/3/left.2| () Real (ite |$7/3/now.2| |$7/3/later.2| 0.0))
(define-fun |$7/3/later.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| (+ |$7/2/left.3| |$7/3/delay|) |$7/2/left.3|))
(define-fun |$7/3/left.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| |$7/3/later.3| 0.0))
(define-fun |$7/3/may-wait| () Bool (and (<= 0.0 |$7/3/delay|) (or (= |$7/3/delay| 0.0) (and (=> (and |$7/3/now.1| true) (<= (+ |$7/2/0.0.age.1| |$7/3/delay|) 10.0)) (=> (and |$7/3/now.2| true) (<= (+ |$7/2/left.2| |$7/3/delay|) evict_poll)) (=> (and |$7/1/3.0:CA-4 evict has ticked| true) (<= (+ |$7/2/left.3| |$7/3/delay|) evict_poll))))))
; 7/3/0.0: Pressed.leak
(define-fun |$7/3/0.0.may| () Bool (<= leak_every |$7/3/later.0|))
(define-fun |$7/3/0.0:Pressed.leaked| () Int (+ |$7/2/0.0:Pressed.leaked| 1))
(define-fun |$7/3/0.0.age.1| () Real (ite (and ($active.1 |$7/3/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/3/now.1|) |$7/3/later.1| 0.0))
(define-fun $time.7.4 () Real (let (($s0 (+ evict_poll $time.7.1))) (let (($s1 (ite (<= $time.7.3 $s0) $s0 $time.7.3))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.7.3))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.7.3))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* 3.0 leak_every))) (let (($s10 (+ $s5 $s9 $time.7.3))) (let (($s11 (ite (<= $s8 $s10) $s10 $s8))) (let (($s12 (+ $s5 (* 4.0 leak_every) $time.7.3))) (let (($s13 (ite (<= $s11 $s12) $s12 $s11))) (let (($s14 (+ $s2 $s6 $time.7.3))) (let (($s15 (ite (<= $s13 $s14) $s14 $s13))) (let (($s16 (+ $s5 (* 5.0 leak_every) $time.7.3))) (let (($s17 (ite (<= $s15 $s16) $s16 $s15))) (let (($s18 (+ $s2 $s9 $time.7.3))) (let (($s19 (ite (<= $s17 $s18) $s18 $s17))) (let (($s20 (+ $s5 (* 6.0 leak_every) $time.7.3))) (ite (<= $s19 $s20) $s20 $s19)))))))))))))))))))))))
(define-fun |$7/4/delay| () Real (- $time.7.4 $time.7.3))
; time passes
(define-fun |$7/4/later.0| () Real (ite true (+ 0.0 |$7/4/delay|) 0.0))
(define-fun |$7/4/left.0| () Real |$7/4/later.0|)
(define-fun |$7/4/now.1| () Bool ($active.1 |$7/3/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/4/later.1| () Real (ite |$7/4/now.1| (+ |$7/3/0.0.age.1| |$7/4/delay|) |$7/3/0.0.age.1|))
(define-fun |$7/4/left.1| () Real (ite |$7/4/now.1| |$7/4/later.1| 0.0))
(define-fun |$7/4/now.2| () Bool ($active.2 |$7/1/3.0:CA-4 evict has ticked|))
(define-fun |$7/4/later.2| () Real (ite |$7/4/now.2| (+ |$7/3/left.2| |$7/4/delay|) |$7/3/left.2|))
(define-fun |$7/4/left.2| () Real (ite |$7/4/now.2| |$7/4/later.2| 0.0))
(define-fun |$7/4/later.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| (+ |$7/3/left.3| |$7/4/delay|) |$7/3/left.3|))
(define-fun |$7/4/left.3| () Real (ite |$7/1/3.0:CA-4 evict has ticked| |$7/4/later.3| 0.0))
(define-fun |$7/4/may-wait| () Bool (and (<= 0.0 |$7/4/delay|) (or (= |$7/4/delay| 0.0) (and (=> (and |$7/4/now.1| true) (<= (+ |$7/3/0.0.age.1| |$7/4/delay|) 10.0)) (=> (and |$7/4/now.2| true) (<= (+ |$7/3/left.2| |$7/4/delay|) evict_poll)) (=> (and |$7/1/3.0:CA-4 evict has ticked| true) (<= (+ |$7/3/left.3| |$7/4/delay|) evict_poll))))))
; 7/4/5.0: CA-4 evict idle
(define-fun |$7/4/5.0.may| () Bool (and (and (not (< 20 (+ |$7/3/0.0:Pressed.leaked| (ite |$7/initial:Pressed.serving_ended| 0 12) 1))) |$7/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$7/4/later.3|)))
(define-fun |$7/4/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$7/4/5.0.age.2| () Real (ite (and ($active.2 |$7/4/5.0:CA-4 evict has ticked|) |$7/4/now.2|) |$7/4/later.2| 0.0))
(define-fun $time.7.5 () Real (let (($s0 (+ leak_every $time.7.3))) (ite (<= $time.7.4 $s0) $s0 $time.7.4)))
(define-fun |$7/5/delay| () Real (- $time.7.5 $time.7.4))
; time passes
(define-fun |$7/5/later.0| () Real (ite true (+ |$7/4/left.0| |$7/5/delay|) |$7/4/left.0|))
(define-fun |$7/5/left.0| () Real |$7/5/later.0|)
(define-fun |$7/5/now.1| () Bool ($active.1 |$7/3/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/5/later.1| () Real (ite |$7/5/now.1| (+ |$7/4/left.1| |$7/5/delay|) |$7/4/left.1|))
(define-fun |$7/5/left.1| () Real (ite |$7/5/now.1| |$7/5/later.1| 0.0))
(define-fun |$7/5/now.2| () Bool ($active.2 |$7/4/5.0:CA-4 evict has ticked|))
(define-fun |$7/5/later.2| () Real (ite |$7/5/now.2| (+ |$7/4/5.0.age.2| |$7/5/delay|) |$7/4/5.0.age.2|))
(define-fun |$7/5/left.2| () Real (ite |$7/5/now.2| |$7/5/later.2| 0.0))
(define-fun |$7/5/later.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| (+ 0.0 |$7/5/delay|) 0.0))
(define-fun |$7/5/left.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| |$7/5/later.3| 0.0))
(define-fun |$7/5/may-wait| () Bool (and (<= 0.0 |$7/5/delay|) (or (= |$7/5/delay| 0.0) (and (=> (and |$7/5/now.1| true) (<= (+ |$7/4/left.1| |$7/5/delay|) 10.0)) (=> (and |$7/5/now.2| true) (<= (+ |$7/4/5.0.age.2| |$7/5/delay|) evict_poll)) (=> (and |$7/4/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$7/5/delay|) evict_poll))))))
; 7/5/0.0: Pressed.leak
(define-fun |$7/5/0.0.may| () Bool (<= leak_every |$7/5/later.0|))
(define-fun |$7/5/0.0:Pressed.leaked| () Int (+ |$7/3/0.0:Pressed.leaked| 1))
(define-fun |$7/5/0.0.age.1| () Real (ite (and ($active.1 |$7/5/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/5/now.1|) |$7/5/later.1| 0.0))
(define-fun $time.7.6 () Real (let (($s0 (+ leak_every $time.7.5))) (ite (<= $time.7.5 $s0) $s0 $time.7.5)))
(define-fun |$7/6/delay| () Real (- $time.7.6 $time.7.5))
; time passes
(define-fun |$7/6/later.0| () Real (ite true (+ 0.0 |$7/6/delay|) 0.0))
(define-fun |$7/6/left.0| () Real |$7/6/later.0|)
(define-fun |$7/6/now.1| () Bool ($active.1 |$7/5/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/6/later.1| () Real (ite |$7/6/now.1| (+ |$7/5/0.0.age.1| |$7/6/delay|) |$7/5/0.0.age.1|))
(define-fun |$7/6/left.1| () Real (ite |$7/6/now.1| |$7/6/later.1| 0.0))
(define-fun |$7/6/now.2| () Bool ($active.2 |$7/4/5.0:CA-4 evict has ticked|))
(define-fun |$7/6/later.2| () Real (ite |$7/6/now.2| (+ |$7/5/left.2| |$7/6/delay|) |$7/5/left.2|))
(define-fun |$7/6/left.2| () Real (ite |$7/6/now.2| |$7/6/later.2| 0.0))
(define-fun |$7/6/later.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| (+ |$7/5/left.3| |$7/6/delay|) |$7/5/left.3|))
(define-fun |$7/6/left.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| |$7/6/later.3| 0.0))
(define-fun |$7/6/may-wait| () Bool (and (<= 0.0 |$7/6/delay|) (or (= |$7/6/delay| 0.0) (and (=> (and |$7/6/now.1| true) (<= (+ |$7/5/0.0.age.1| |$7/6/delay|) 10.0)) (=> (and |$7/6/now.2| true) (<= (+ |$7/5/left.2| |$7/6/delay|) evict_poll)) (=> (and |$7/4/5.0:CA-4 evict has ticked| true) (<= (+ |$7/5/left.3| |$7/6/delay|) evict_poll))))))
; 7/6/0.0: Pressed.leak
(define-fun |$7/6/0.0.may| () Bool (<= leak_every |$7/6/later.0|))
(define-fun |$7/6/0.0:Pressed.leaked| () Int (+ |$7/5/0.0:Pressed.leaked| 1))
(define-fun |$7/6/0.0.age.1| () Real (ite (and ($active.1 |$7/6/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/6/now.1|) |$7/6/later.1| 0.0))
(define-fun $time.7.7 () Real (let (($s0 (+ leak_every $time.7.6))) (ite (<= $time.7.6 $s0) $s0 $time.7.6)))
(define-fun |$7/7/delay| () Real (- $time.7.7 $time.7.6))
; time passes
(define-fun |$7/7/later.0| () Real (ite true (+ 0.0 |$7/7/delay|) 0.0))
(define-fun |$7/7/left.0| () Real |$7/7/later.0|)
(define-fun |$7/7/now.1| () Bool ($active.1 |$7/6/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/7/later.1| () Real (ite |$7/7/now.1| (+ |$7/6/0.0.age.1| |$7/7/delay|) |$7/6/0.0.age.1|))
(define-fun |$7/7/left.1| () Real (ite |$7/7/now.1| |$7/7/later.1| 0.0))
(define-fun |$7/7/now.2| () Bool ($active.2 |$7/4/5.0:CA-4 evict has ticked|))
(define-fun |$7/7/later.2| () Real (ite |$7/7/now.2| (+ |$7/6/left.2| |$7/7/delay|) |$7/6/left.2|))
(define-fun |$7/7/left.2| () Real (ite |$7/7/now.2| |$7/7/later.2| 0.0))
(define-fun |$7/7/later.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| (+ |$7/6/left.3| |$7/7/delay|) |$7/6/left.3|))
(define-fun |$7/7/left.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| |$7/7/later.3| 0.0))
(define-fun |$7/7/may-wait| () Bool (and (<= 0.0 |$7/7/delay|) (or (= |$7/7/delay| 0.0) (and (=> (and |$7/7/now.1| true) (<= (+ |$7/6/0.0.age.1| |$7/7/delay|) 10.0)) (=> (and |$7/7/now.2| true) (<= (+ |$7/6/left.2| |$7/7/delay|) evict_poll)) (=> (and |$7/4/5.0:CA-4 evict has ticked| true) (<= (+ |$7/6/left.3| |$7/7/delay|) evict_poll))))))
; 7/7/0.0: Pressed.leak
(define-fun |$7/7/0.0.may| () Bool (<= leak_every |$7/7/later.0|))
(define-fun |$7/7/0.0:Pressed.leaked| () Int (+ |$7/6/0.0:Pressed.leaked| 1))
(define-fun |$7/7/0.0.age.1| () Real (ite (and ($active.1 |$7/7/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/7/now.1|) |$7/7/later.1| 0.0))
(define-fun $time.7.8 () Real (let (($s0 (+ evict_poll $time.7.4))) (let (($s1 (ite (<= $time.7.7 $s0) $s0 $time.7.7))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.7.7))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.7.7))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.7.7))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$7/8/delay| () Real (- $time.7.8 $time.7.7))
; time passes
(define-fun |$7/8/later.0| () Real (ite true (+ 0.0 |$7/8/delay|) 0.0))
(define-fun |$7/8/left.0| () Real |$7/8/later.0|)
(define-fun |$7/8/now.1| () Bool ($active.1 |$7/7/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/8/later.1| () Real (ite |$7/8/now.1| (+ |$7/7/0.0.age.1| |$7/8/delay|) |$7/7/0.0.age.1|))
(define-fun |$7/8/left.1| () Real (ite |$7/8/now.1| |$7/8/later.1| 0.0))
(define-fun |$7/8/now.2| () Bool ($active.2 |$7/4/5.0:CA-4 evict has ticked|))
(define-fun |$7/8/later.2| () Real (ite |$7/8/now.2| (+ |$7/7/left.2| |$7/8/delay|) |$7/7/left.2|))
(define-fun |$7/8/left.2| () Real (ite |$7/8/now.2| |$7/8/later.2| 0.0))
(define-fun |$7/8/later.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| (+ |$7/7/left.3| |$7/8/delay|) |$7/7/left.3|))
(define-fun |$7/8/left.3| () Real (ite |$7/4/5.0:CA-4 evict has ticked| |$7/8/later.3| 0.0))
(define-fun |$7/8/may-wait| () Bool (and (<= 0.0 |$7/8/delay|) (or (= |$7/8/delay| 0.0) (and (=> (and |$7/8/now.1| true) (<= (+ |$7/7/0.0.age.1| |$7/8/delay|) 10.0)) (=> (and |$7/8/now.2| true) (<= (+ |$7/7/left.2| |$7/8/delay|) evict_poll)) (=> (and |$7/4/5.0:CA-4 evict has ticked| true) (<= (+ |$7/7/left.3| |$7/8/delay|) evict_poll))))))
; 7/8/5.0: CA-4 evict idle
(define-fun |$7/8/5.0.may| () Bool (and (and (not (< 20 (+ |$7/7/0.0:Pressed.leaked| (ite |$7/initial:Pressed.serving_ended| 0 12) 1))) |$7/4/5.0:CA-4 evict has ticked|) (<= evict_poll |$7/8/later.3|)))
(define-fun |$7/8/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$7/8/5.0.age.2| () Real (ite (and ($active.2 |$7/8/5.0:CA-4 evict has ticked|) |$7/8/now.2|) |$7/8/later.2| 0.0))
(define-fun $time.7.9 () Real (let (($s0 (+ leak_every $time.7.7))) (ite (<= $time.7.8 $s0) $s0 $time.7.8)))
(define-fun |$7/9/delay| () Real (- $time.7.9 $time.7.8))
; time passes
(define-fun |$7/9/later.0| () Real (ite true (+ |$7/8/left.0| |$7/9/delay|) |$7/8/left.0|))
(define-fun |$7/9/left.0| () Real |$7/9/later.0|)
(define-fun |$7/9/now.1| () Bool ($active.1 |$7/7/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/9/later.1| () Real (ite |$7/9/now.1| (+ |$7/8/left.1| |$7/9/delay|) |$7/8/left.1|))
(define-fun |$7/9/left.1| () Real (ite |$7/9/now.1| |$7/9/later.1| 0.0))
(define-fun |$7/9/now.2| () Bool ($active.2 |$7/8/5.0:CA-4 evict has ticked|))
(define-fun |$7/9/later.2| () Real (ite |$7/9/now.2| (+ |$7/8/5.0.age.2| |$7/9/delay|) |$7/8/5.0.age.2|))
(define-fun |$7/9/left.2| () Real (ite |$7/9/now.2| |$7/9/later.2| 0.0))
(define-fun |$7/9/later.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| (+ 0.0 |$7/9/delay|) 0.0))
(define-fun |$7/9/left.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| |$7/9/later.3| 0.0))
(define-fun |$7/9/may-wait| () Bool (and (<= 0.0 |$7/9/delay|) (or (= |$7/9/delay| 0.0) (and (=> (and |$7/9/now.1| true) (<= (+ |$7/8/left.1| |$7/9/delay|) 10.0)) (=> (and |$7/9/now.2| true) (<= (+ |$7/8/5.0.age.2| |$7/9/delay|) evict_poll)) (=> (and |$7/8/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$7/9/delay|) evict_poll))))))
; 7/9/0.0: Pressed.leak
(define-fun |$7/9/0.0.may| () Bool (<= leak_every |$7/9/later.0|))
(define-fun |$7/9/0.0:Pressed.leaked| () Int (+ |$7/7/0.0:Pressed.leaked| 1))
(define-fun |$7/9/0.0.age.1| () Real (ite (and ($active.1 |$7/9/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/9/now.1|) |$7/9/later.1| 0.0))
(define-fun $time.7.10 () Real (let (($s0 (+ leak_every $time.7.9))) (ite (<= $time.7.9 $s0) $s0 $time.7.9)))
(define-fun |$7/10/delay| () Real (- $time.7.10 $time.7.9))
; time passes
(define-fun |$7/10/later.0| () Real (ite true (+ 0.0 |$7/10/delay|) 0.0))
(define-fun |$7/10/left.0| () Real |$7/10/later.0|)
(define-fun |$7/10/now.1| () Bool ($active.1 |$7/9/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/10/later.1| () Real (ite |$7/10/now.1| (+ |$7/9/0.0.age.1| |$7/10/delay|) |$7/9/0.0.age.1|))
(define-fun |$7/10/left.1| () Real (ite |$7/10/now.1| |$7/10/later.1| 0.0))
(define-fun |$7/10/now.2| () Bool ($active.2 |$7/8/5.0:CA-4 evict has ticked|))
(define-fun |$7/10/later.2| () Real (ite |$7/10/now.2| (+ |$7/9/left.2| |$7/10/delay|) |$7/9/left.2|))
(define-fun |$7/10/left.2| () Real (ite |$7/10/now.2| |$7/10/later.2| 0.0))
(define-fun |$7/10/later.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| (+ |$7/9/left.3| |$7/10/delay|) |$7/9/left.3|))
(define-fun |$7/10/left.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| |$7/10/later.3| 0.0))
(define-fun |$7/10/may-wait| () Bool (and (<= 0.0 |$7/10/delay|) (or (= |$7/10/delay| 0.0) (and (=> (and |$7/10/now.1| true) (<= (+ |$7/9/0.0.age.1| |$7/10/delay|) 10.0)) (=> (and |$7/10/now.2| true) (<= (+ |$7/9/left.2| |$7/10/delay|) evict_poll)) (=> (and |$7/8/5.0:CA-4 evict has ticked| true) (<= (+ |$7/9/left.3| |$7/10/delay|) evict_poll))))))
; 7/10/0.0: Pressed.leak
(define-fun |$7/10/0.0.may| () Bool (<= leak_every |$7/10/later.0|))
(define-fun |$7/10/0.0:Pressed.leaked| () Int (+ |$7/9/0.0:Pressed.leaked| 1))
(define-fun |$7/10/0.0.age.1| () Real (ite (and ($active.1 |$7/10/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/10/now.1|) |$7/10/later.1| 0.0))
(define-fun $time.7.11 () Real (let (($s0 (+ leak_every $time.7.10))) (ite (<= $time.7.10 $s0) $s0 $time.7.10)))
(define-fun |$7/11/delay| () Real (- $time.7.11 $time.7.10))
; time passes
(define-fun |$7/11/later.0| () Real (ite true (+ 0.0 |$7/11/delay|) 0.0))
(define-fun |$7/11/left.0| () Real |$7/11/later.0|)
(define-fun |$7/11/now.1| () Bool ($active.1 |$7/10/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/11/later.1| () Real (ite |$7/11/now.1| (+ |$7/10/0.0.age.1| |$7/11/delay|) |$7/10/0.0.age.1|))
(define-fun |$7/11/left.1| () Real (ite |$7/11/now.1| |$7/11/later.1| 0.0))
(define-fun |$7/11/now.2| () Bool ($active.2 |$7/8/5.0:CA-4 evict has ticked|))
(define-fun |$7/11/later.2| () Real (ite |$7/11/now.2| (+ |$7/10/left.2| |$7/11/delay|) |$7/10/left.2|))
(define-fun |$7/11/left.2| () Real (ite |$7/11/now.2| |$7/11/later.2| 0.0))
(define-fun |$7/11/later.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| (+ |$7/10/left.3| |$7/11/delay|) |$7/10/left.3|))
(define-fun |$7/11/left.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| |$7/11/later.3| 0.0))
(define-fun |$7/11/may-wait| () Bool (and (<= 0.0 |$7/11/delay|) (or (= |$7/11/delay| 0.0) (and (=> (and |$7/11/now.1| true) (<= (+ |$7/10/0.0.age.1| |$7/11/delay|) 10.0)) (=> (and |$7/11/now.2| true) (<= (+ |$7/10/left.2| |$7/11/delay|) evict_poll)) (=> (and |$7/8/5.0:CA-4 evict has ticked| true) (<= (+ |$7/10/left.3| |$7/11/delay|) evict_poll))))))
; 7/11/0.0: Pressed.leak
(define-fun |$7/11/0.0.may| () Bool (<= leak_every |$7/11/later.0|))
(define-fun |$7/11/0.0:Pressed.leaked| () Int (+ |$7/10/0.0:Pressed.leaked| 1))
(define-fun |$7/11/0.0.age.1| () Real (ite (and ($active.1 |$7/11/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|) |$7/11/now.1|) |$7/11/later.1| 0.0))
(define-fun $time.7.12 () Real $time.7.11)
(define-fun |$7/12/delay| () Real (- $time.7.12 $time.7.11))
; time passes
(define-fun |$7/12/later.0| () Real (ite true (+ 0.0 |$7/12/delay|) 0.0))
(define-fun |$7/12/left.0| () Real |$7/12/later.0|)
(define-fun |$7/12/now.1| () Bool ($active.1 |$7/11/0.0:Pressed.leaked| |$7/initial:Pressed.serving_ended|))
(define-fun |$7/12/later.1| () Real (ite |$7/12/now.1| (+ |$7/11/0.0.age.1| |$7/12/delay|) |$7/11/0.0.age.1|))
(define-fun |$7/12/left.1| () Real (ite |$7/12/now.1| |$7/12/later.1| 0.0))
(define-fun |$7/12/now.2| () Bool ($active.2 |$7/8/5.0:CA-4 evict has ticked|))
(define-fun |$7/12/later.2| () Real (ite |$7/12/now.2| (+ |$7/11/left.2| |$7/12/delay|) |$7/11/left.2|))
(define-fun |$7/12/left.2| () Real (ite |$7/12/now.2| |$7/12/later.2| 0.0))
(define-fun |$7/12/later.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| (+ |$7/11/left.3| |$7/12/delay|) |$7/11/left.3|))
(define-fun |$7/12/left.3| () Real (ite |$7/8/5.0:CA-4 evict has ticked| |$7/12/later.3| 0.0))
(define-fun |$7/12/may-wait| () Bool (and (<= 0.0 |$7/12/delay|) (or (= |$7/12/delay| 0.0) (and (=> (and |$7/12/now.1| true) (<= (+ |$7/11/0.0.age.1| |$7/12/delay|) 10.0)) (=> (and |$7/12/now.2| true) (<= (+ |$7/11/left.2| |$7/12/delay|) evict_poll)) (=> (and |$7/8/5.0:CA-4 evict has ticked| true) (<= (+ |$7/11/left.3| |$7/12/delay|) evict_poll))))))
; 7/12/1.0: Pressed.out_of_memory
(define-fun |$7/12/1.0.may| () Bool (< 20 (+ |$7/11/0.0:Pressed.leaked| (ite |$7/initial:Pressed.serving_ended| 0 12))))
(define-fun |$7/12/1.0:Pressed.serving_ended| () Bool (or |$7/initial:Pressed.serving_ended| (and (not |$7/initial:Pressed.serving_ended|) (not |$7/initial:Pressed.scored|) (<= |$7/11/0.0:Pressed.leaked| 12))))
(define-fun |$7/12/1.0:Pressed.leaked| () Int (ite (and (not |$7/initial:Pressed.serving_ended|) (not |$7/initial:Pressed.scored|) (<= |$7/11/0.0:Pressed.leaked| 12)) |$7/11/0.0:Pressed.leaked| 0))
; obligation: run 7
(push 1)
(assert $chosen)
(assert $piece.7)
(assert (not (and |$7/initially| |$7/0/may-wait| |$7/0/0.0.may| |$7/1/may-wait| |$7/1/3.0.may| |$7/2/may-wait| |$7/2/0.0.may| |$7/3/may-wait| |$7/3/0.0.may| |$7/4/may-wait| |$7/4/5.0.may| |$7/5/may-wait| |$7/5/0.0.may| |$7/6/may-wait| |$7/6/0.0.may| |$7/7/may-wait| |$7/7/0.0.may| |$7/8/may-wait| |$7/8/5.0.may| |$7/9/may-wait| |$7/9/0.0.may| |$7/10/may-wait| |$7/10/0.0.may| |$7/11/may-wait| |$7/11/0.0.may| |$7/12/may-wait| |$7/12/1.0.may| |$7/12/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$8/initial:Pressed.leaked| () Int 0)
(define-fun |$8/initial:Pressed.serving_ended| () Bool false)
(define-fun |$8/initial:Pressed.scored| () Bool false)
(define-fun |$8/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$8/initially| () Bool true)
(define-fun $time.8.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$8/0/delay| () Real (- $time.8.0 0.0))
; time passes
(define-fun |$8/0/later.0| () Real (ite true (+ 0.0 |$8/0/delay|) 0.0))
(define-fun |$8/0/left.0| () Real |$8/0/later.0|)
(define-fun |$8/0/now.1| () Bool ($active.1 |$8/initial:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/0/later.1| () Real (ite |$8/0/now.1| (+ 0.0 |$8/0/delay|) 0.0))
(define-fun |$8/0/left.1| () Real (ite |$8/0/now.1| |$8/0/later.1| 0.0))
(define-fun |$8/0/now.2| () Bool ($active.2 |$8/initial:CA-4 evict has ticked|))
(define-fun |$8/0/later.2| () Real (ite |$8/0/now.2| (+ 0.0 |$8/0/delay|) 0.0))
(define-fun |$8/0/left.2| () Real (ite |$8/0/now.2| |$8/0/later.2| 0.0))
(define-fun |$8/0/later.3| () Real (ite |$8/initial:CA-4 evict has ticked| (+ 0.0 |$8/0/delay|) 0.0))
(define-fun |$8/0/left.3| () Real (ite |$8/initial:CA-4 evict has ticked| |$8/0/later.3| 0.0))
(define-fun |$8/0/may-wait| () Bool (and (<= 0.0 |$8/0/delay|) (or (= |$8/0/delay| 0.0) (and (=> (and |$8/0/now.1| true) (<= (+ 0.0 |$8/0/delay|) 10.0)) (=> (and |$8/0/now.2| true) (<= (+ 0.0 |$8/0/delay|) evict_poll)) (=> (and |$8/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$8/0/delay|) evict_poll))))))
; 8/0/0.0: Pressed.leak
(define-fun |$8/0/0.0.may| () Bool (<= leak_every |$8/0/later.0|))
(define-fun |$8/0/0.0:Pressed.leaked| () Int (+ |$8/initial:Pressed.leaked| 1))
(define-fun |$8/0/0.0.age.1| () Real (ite (and ($active.1 |$8/0/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/0/now.1|) |$8/0/later.1| 0.0))
(define-fun $time.8.1 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.8.0))) (let (($s2 (ite (<= $time.8.0 $s1) $s1 $time.8.0))) (let (($s3 (* (- 2.0) evict_poll))) (let (($s4 (* 2.0 leak_every))) (let (($s5 (+ $s3 $s4 $time.8.0))) (let (($s6 (ite (<= $s2 $s5) $s5 $s2))) (let (($s7 (* (- 3.0) evict_poll))) (let (($s8 (* 3.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.8.0))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* 4.0 leak_every))) (let (($s12 (+ $s7 $s11 $time.8.0))) (let (($s13 (ite (<= $s10 $s12) $s12 $s10))) (let (($s14 (* 5.0 leak_every))) (let (($s15 (+ $s7 $s14 $time.8.0))) (let (($s16 (ite (<= $s13 $s15) $s15 $s13))) (let (($s17 (+ $s3 $s8 $time.8.0))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s7 (* 6.0 leak_every) $time.8.0))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s0 $s4 $time.8.0))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s3 $s11 $time.8.0))) (let (($s24 (ite (<= $s22 $s23) $s23 $s22))) (let (($s25 (+ $s7 (* 7.0 leak_every) $time.8.0))) (let (($s26 (ite (<= $s24 $s25) $s25 $s24))) (let (($s27 (+ $s0 $s8 $time.8.0))) (let (($s28 (ite (<= $s26 $s27) $s27 $s26))) (let (($s29 (+ $s3 $s14 $time.8.0))) (let (($s30 (ite (<= $s28 $s29) $s29 $s28))) (let (($s31 (+ $s7 (* 8.0 leak_every) $time.8.0))) (ite (<= $s30 $s31) $s31 $s30))))))))))))))))))))))))))))))))))
(define-fun |$8/1/delay| () Real (- $time.8.1 $time.8.0))
; time passes
(define-fun |$8/1/later.0| () Real (ite true (+ 0.0 |$8/1/delay|) 0.0))
(define-fun |$8/1/left.0| () Real |$8/1/later.0|)
(define-fun |$8/1/now.1| () Bool ($active.1 |$8/0/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/1/later.1| () Real (ite |$8/1/now.1| (+ |$8/0/0.0.age.1| |$8/1/delay|) |$8/0/0.0.age.1|))
(define-fun |$8/1/left.1| () Real (ite |$8/1/now.1| |$8/1/later.1| 0.0))
(define-fun |$8/1/now.2| () Bool ($active.2 |$8/initial:CA-4 evict has ticked|))
(define-fun |$8/1/later.2| () Real (ite |$8/1/now.2| (+ |$8/0/left.2| |$8/1/delay|) |$8/0/left.2|))
(define-fun |$8/1/left.2| () Real (ite |$8/1/now.2| |$8/1/later.2| 0.0))
(define-fun |$8/1/later.3| () Real (ite |$8/initial:CA-4 evict has ticked| (+ |$8/0/left.3| |$8/1/delay|) |$8/0/left.3|))
(define-fun |$8/1/left.3| () Real (ite |$8/initial:CA-4 evict has ticked| |$8/1/later.3| 0.0))
(define-fun |$8/1/may-wait| () Bool (and (<= 0.0 |$8/1/delay|) (or (= |$8/1/delay| 0.0) (and (=> (and |$8/1/now.1| true) (<= (+ |$8/0/0.0.age.1| |$8/1/delay|) 10.0)) (=> (and |$8/1/now.2| true) (<= (+ |$8/0/left.2| |$8/1/delay|) evict_poll)) (=> (and |$8/initial:CA-4 evict has ticked| true) (<= (+ |$8/0/left.3| |$8/1/delay|) evict_poll))))))
; 8/1/3.0: CA-4 evict first idle
(define-fun |$8/1/3.0.may| () Bool (and (not (< 20 (+ |$8/0/0.0:Pressed.leaked| (ite |$8/initial:Pressed.serving_ended| 0 12) 1))) (not |$8/initial:CA-4 evict has ticked|)))
(define-fun |$8/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$8/1/3.0.age.3| () Real (ite (and |$8/1/3.0:CA-4 evict has ticked| |$8/initial:CA-4 evict has ticked|) |$8/1/later.3| 0.0))
(define-fun $time.8.2 () Real (let (($s0 (+ leak_every $time.8.0))) (ite (<= $time.8.1 $s0) $s0 $time.8.1)))
(define-fun |$8/2/delay| () Real (- $time.8.2 $time.8.1))
; time passes
(define-fun |$8/2/later.0| () Real (ite true (+ |$8/1/left.0| |$8/2/delay|) |$8/1/left.0|))
(define-fun |$8/2/left.0| () Real |$8/2/later.0|)
(define-fun |$8/2/now.1| () Bool ($active.1 |$8/0/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/2/later.1| () Real (ite |$8/2/now.1| (+ |$8/1/left.1| |$8/2/delay|) |$8/1/left.1|))
(define-fun |$8/2/left.1| () Real (ite |$8/2/now.1| |$8/2/later.1| 0.0))
(define-fun |$8/2/now.2| () Bool ($active.2 |$8/1/3.0:CA-4 evict has ticked|))
(define-fun |$8/2/later.2| () Real (ite |$8/2/now.2| (+ 0.0 |$8/2/delay|) 0.0))
(define-fun |$8/2/left.2| () Real (ite |$8/2/now.2| |$8/2/later.2| 0.0))
(define-fun |$8/2/later.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| (+ |$8/1/3.0.age.3| |$8/2/delay|) |$8/1/3.0.age.3|))
(define-fun |$8/2/left.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| |$8/2/later.3| 0.0))
(define-fun |$8/2/may-wait| () Bool (and (<= 0.0 |$8/2/delay|) (or (= |$8/2/delay| 0.0) (and (=> (and |$8/2/now.1| true) (<= (+ |$8/1/left.1| |$8/2/delay|) 10.0)) (=> (and |$8/2/now.2| true) (<= (+ 0.0 |$8/2/delay|) evict_poll)) (=> (and |$8/1/3.0:CA-4 evict has ticked| true) (<= (+ |$8/1/3.0.age.3| |$8/2/delay|) evict_poll))))))
; 8/2/0.0: Pressed.leak
(define-fun |$8/2/0.0.may| () Bool (<= leak_every |$8/2/later.0|))
(define-fun |$8/2/0.0:Pressed.leaked| () Int (+ |$8/0/0.0:Pressed.leaked| 1))
(define-fun |$8/2/0.0.age.1| () Real (ite (and ($active.1 |$8/2/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/2/now.1|) |$8/2/later.1| 0.0))
(define-fun $time.8.3 () Real (let (($s0 (+ leak_every $time.8.2))) (ite (<= $time.8.2 $s0) $s0 $time.8.2)))
(define-fun |$8/3/delay| () Real (- $time.8.3 $time.8.2))
; time passes
(define-fun |$8/3/later.0| () Real (ite true (+ 0.0 |$8/3/delay|) 0.0))
(define-fun |$8/3/left.0| () Real |$8/3/later.0|)
(define-fun |$8/3/now.1| () Bool ($active.1 |$8/2/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/3/later.1| () Real (ite |$8/3/now.1| (+ |$8/2/0.0.age.1| |$8/3/delay|) |$8/2/0.0.age.1|))
(define-fun |$8/3/left.1| () Real (ite |$8/3/now.1| |$8/3/later.1| 0.0))
(define-fun |$8/3/now.2| () Bool ($active.2 |$8/1/3.0:CA-4 evict has ticked|))
(define-fun |$8/3/later.2| () Real (ite |$8/3/now.2| (+ |$8/2/left.2| |$8/3/delay|) |$8/2/left.2|))
(define-fun |$8/3/left.2| () Real (ite |$8/3/now.2| |$8/3/later.2| 0.0))
(define-fun |$8/3/later.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| (+ |$8/2/left.3| |$8/3/delay|) |$8/2/left.3|))
(define-fun |$8/3/left.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| |$8/3/later.3| 0.0))
(define-fun |$8/3/may-wait| () Bool (and (<= 0.0 |$8/3/delay|) (or (= |$8/3/delay| 0.0) (and (=> (and |$8/3/now.1| true) (<= (+ |$8/2/0.0.age.1| |$8/3/delay|) 10.0)) (=> (and |$8/3/now.2| true) (<= (+ |$8/2/left.2| |$8/3/delay|) evict_poll)) (=> (and |$8/1/3.0:CA-4 evict has ticked| true) (<= (+ |$8/2/left.3| |$8/3/delay|) evict_poll))))))
; 8/3/0.0: Pressed.leak
(define-fun |$8/3/0.0.may| () Bool (<= leak_every |$8/3/later.0|))
(define-fun |$8/3/0.0:Pressed.leaked| () Int (+ |$8/2/0.0:Pressed.leaked| 1))
(define-fun |$8/3/0.0.age.1| () Real (ite (and ($active.1 |$8/3/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/3/now.1|) |$8/3/later.1| 0.0))
(define-fun $time.8.4 () Real (let (($s0 (+ leak_every $time.8.3))) (ite (<= $time.8.3 $s0) $s0 $time.8.3)))
(define-fun |$8/4/delay| () Real (- $time.8.4 $time.8.3))
; time passes
(define-fun |$8/4/later.0| () Real (ite true (+ 0.0 |$8/4/delay|) 0.0))
(define-fun |$8/4/left.0| () Real |$8/4/later.0|)
(define-fun |$8/4/now.1| () Bool ($active.1 |$8/3/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/4/later.1| () Real (ite |$8/4/now.1| (+ |$8/3/0.0.age.1| |$8/4/delay|) |$8/3/0.0.age.1|))
(define-fun |$8/4/left.1| () Real (ite |$8/4/now.1| |$8/4/later.1| 0.0))
(define-fun |$8/4/now.2| () Bool ($active.2 |$8/1/3.0:CA-4 evict has ticked|))
(define-fun |$8/4/later.2| () Real (ite |$8/4/now.2| (+ |$8/3/left.2| |$8/4/delay|) |$8/3/left.2|))
(define-fun |$8/4/left.2| () Real (ite |$8/4/now.2| |$8/4/later.2| 0.0))
(define-fun |$8/4/later.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| (+ |$8/3/left.3| |$8/4/delay|) |$8/3/left.3|))
(define-fun |$8/4/left.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| |$8/4/later.3| 0.0))
(define-fun |$8/4/may-wait| () Bool (and (<= 0.0 |$8/4/delay|) (or (= |$8/4/delay| 0.0) (and (=> (and |$8/4/now.1| true) (<= (+ |$8/3/0.0.age.1| |$8/4/delay|) 10.0)) (=> (and |$8/4/now.2| true) (<= (+ |$8/3/left.2| |$8/4/delay|) evict_poll)) (=> (and |$8/1/3.0:CA-4 evict has ticked| true) (<= (+ |$8/3/left.3| |$8/4/delay|) evict_poll))))))
; 8/4/0.0: Pressed.leak
(define-fun |$8/4/0.0.may| () Bool (<= leak_every |$8/4/later.0|))
(define-fun |$8/4/0.0:Pressed.leaked| () Int (+ |$8/3/0.0:Pressed.leaked| 1))
(define-fun |$8/4/0.0.age.1| () Real (ite (and ($active.1 |$8/4/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/4/now.1|) |$8/4/later.1| 0.0))
(define-fun $time.8.5 () Real (let (($s0 (+ evict_poll $time.8.1))) (let (($s1 (ite (<= $time.8.4 $s0) $s0 $time.8.4))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.8.4))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.8.4))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (+ $s5 (* 3.0 leak_every) $time.8.4))) (let (($s10 (ite (<= $s8 $s9) $s9 $s8))) (let (($s11 (+ $s5 (* 4.0 leak_every) $time.8.4))) (let (($s12 (ite (<= $s10 $s11) $s11 $s10))) (let (($s13 (+ $s2 $s6 $time.8.4))) (let (($s14 (ite (<= $s12 $s13) $s13 $s12))) (let (($s15 (+ $s5 (* 5.0 leak_every) $time.8.4))) (ite (<= $s14 $s15) $s15 $s14))))))))))))))))))
(define-fun |$8/5/delay| () Real (- $time.8.5 $time.8.4))
; time passes
(define-fun |$8/5/later.0| () Real (ite true (+ 0.0 |$8/5/delay|) 0.0))
(define-fun |$8/5/left.0| () Real |$8/5/later.0|)
(define-fun |$8/5/now.1| () Bool ($active.1 |$8/4/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/5/later.1| () Real (ite |$8/5/now.1| (+ |$8/4/0.0.age.1| |$8/5/delay|) |$8/4/0.0.age.1|))
(define-fun |$8/5/left.1| () Real (ite |$8/5/now.1| |$8/5/later.1| 0.0))
(define-fun |$8/5/now.2| () Bool ($active.2 |$8/1/3.0:CA-4 evict has ticked|))
(define-fun |$8/5/later.2| () Real (ite |$8/5/now.2| (+ |$8/4/left.2| |$8/5/delay|) |$8/4/left.2|))
(define-fun |$8/5/left.2| () Real (ite |$8/5/now.2| |$8/5/later.2| 0.0))
(define-fun |$8/5/later.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| (+ |$8/4/left.3| |$8/5/delay|) |$8/4/left.3|))
(define-fun |$8/5/left.3| () Real (ite |$8/1/3.0:CA-4 evict has ticked| |$8/5/later.3| 0.0))
(define-fun |$8/5/may-wait| () Bool (and (<= 0.0 |$8/5/delay|) (or (= |$8/5/delay| 0.0) (and (=> (and |$8/5/now.1| true) (<= (+ |$8/4/0.0.age.1| |$8/5/delay|) 10.0)) (=> (and |$8/5/now.2| true) (<= (+ |$8/4/left.2| |$8/5/delay|) evict_poll)) (=> (and |$8/1/3.0:CA-4 evict has ticked| true) (<= (+ |$8/4/left.3| |$8/5/delay|) evict_poll))))))
; 8/5/5.0: CA-4 evict idle
(define-fun |$8/5/5.0.may| () Bool (and (and (not (< 20 (+ |$8/4/0.0:Pressed.leaked| (ite |$8/initial:Pressed.serving_ended| 0 12) 1))) |$8/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$8/5/later.3|)))
(define-fun |$8/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$8/5/5.0.age.2| () Real (ite (and ($active.2 |$8/5/5.0:CA-4 evict has ticked|) |$8/5/now.2|) |$8/5/later.2| 0.0))
(define-fun $time.8.6 () Real (let (($s0 (+ leak_every $time.8.4))) (ite (<= $time.8.5 $s0) $s0 $time.8.5)))
(define-fun |$8/6/delay| () Real (- $time.8.6 $time.8.5))
; time passes
(define-fun |$8/6/later.0| () Real (ite true (+ |$8/5/left.0| |$8/6/delay|) |$8/5/left.0|))
(define-fun |$8/6/left.0| () Real |$8/6/later.0|)
(define-fun |$8/6/now.1| () Bool ($active.1 |$8/4/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/6/later.1| () Real (ite |$8/6/now.1| (+ |$8/5/left.1| |$8/6/delay|) |$8/5/left.1|))
(define-fun |$8/6/left.1| () Real (ite |$8/6/now.1| |$8/6/later.1| 0.0))
(define-fun |$8/6/now.2| () Bool ($active.2 |$8/5/5.0:CA-4 evict has ticked|))
(define-fun |$8/6/later.2| () Real (ite |$8/6/now.2| (+ |$8/5/5.0.age.2| |$8/6/delay|) |$8/5/5.0.age.2|))
(define-fun |$8/6/left.2| () Real (ite |$8/6/now.2| |$8/6/later.2| 0.0))
(define-fun |$8/6/later.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| (+ 0.0 |$8/6/delay|) 0.0))
(define-fun |$8/6/left.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| |$8/6/later.3| 0.0))
(define-fun |$8/6/may-wait| () Bool (and (<= 0.0 |$8/6/delay|) (or (= |$8/6/delay| 0.0) (and (=> (and |$8/6/now.1| true) (<= (+ |$8/5/left.1| |$8/6/delay|) 10.0)) (=> (and |$8/6/now.2| true) (<= (+ |$8/5/5.0.age.2| |$8/6/delay|) evict_poll)) (=> (and |$8/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$8/6/delay|) evict_poll))))))
; 8/6/0.0: Pressed.leak
(define-fun |$8/6/0.0.may| () Bool (<= leak_every |$8/6/later.0|))
(define-fun |$8/6/0.0:Pressed.leaked| () Int (+ |$8/4/0.0:Pressed.leaked| 1))
(define-fun |$8/6/0.0.age.1| () Real (ite (and ($active.1 |$8/6/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/6/now.1|) |$8/6/later.1| 0.0))
(define-fun $time.8.7 () Real (let (($s0 (+ leak_every $time.8.6))) (ite (<= $time.8.6 $s0) $s0 $time.8.6)))
(define-fun |$8/7/delay| () Real (- $time.8.7 $time.8.6))
; time passes
(define-fun |$8/7/later.0| () Real (ite true (+ 0.0 |$8/7/delay|) 0.0))
(define-fun |$8/7/left.0| () Real |$8/7/later.0|)
(define-fun |$8/7/now.1| () Bool ($active.1 |$8/6/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/7/later.1| () Real (ite |$8/7/now.1| (+ |$8/6/0.0.age.1| |$8/7/delay|) |$8/6/0.0.age.1|))
(define-fun |$8/7/left.1| () Real (ite |$8/7/now.1| |$8/7/later.1| 0.0))
(define-fun |$8/7/now.2| () Bool ($active.2 |$8/5/5.0:CA-4 evict has ticked|))
(define-fun |$8/7/later.2| () Real (ite |$8/7/now.2| (+ |$8/6/left.2| |$8/7/delay|) |$8/6/left.2|))
(define-fun |$8/7/left.2| () Real (ite |$8/7/now.2| |$8/7/later.2| 0.0))
(define-fun |$8/7/later.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| (+ |$8/6/left.3| |$8/7/delay|) |$8/6/left.3|))
(define-fun |$8/7/left.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| |$8/7/later.3| 0.0))
(define-fun |$8/7/may-wait| () Bool (and (<= 0.0 |$8/7/delay|) (or (= |$8/7/delay| 0.0) (and (=> (and |$8/7/now.1| true) (<= (+ |$8/6/0.0.age.1| |$8/7/delay|) 10.0)) (=> (and |$8/7/now.2| true) (<= (+ |$8/6/left.2| |$8/7/delay|) evict_poll)) (=> (and |$8/5/5.0:CA-4 evict has ticked| true) (<= (+ |$8/6/left.3| |$8/7/delay|) evict_poll))))))
; 8/7/0.0: Pressed.leak
(define-fun |$8/7/0.0.may| () Bool (<= leak_every |$8/7/later.0|))
(define-fun |$8/7/0.0:Pressed.leaked| () Int (+ |$8/6/0.0:Pressed.leaked| 1))
(define-fun |$8/7/0.0.age.1| () Real (ite (and ($active.1 |$8/7/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/7/now.1|) |$8/7/later.1| 0.0))
(define-fun $time.8.8 () Real (let (($s0 (+ evict_poll $time.8.5))) (let (($s1 (ite (<= $time.8.7 $s0) $s0 $time.8.7))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.8.7))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.8.7))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.8.7))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$8/8/delay| () Real (- $time.8.8 $time.8.7))
; time passes
(define-fun |$8/8/later.0| () Real (ite true (+ 0.0 |$8/8/delay|) 0.0))
(define-fun |$8/8/left.0| () Real |$8/8/later.0|)
(define-fun |$8/8/now.1| () Bool ($active.1 |$8/7/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/8/later.1| () Real (ite |$8/8/now.1| (+ |$8/7/0.0.age.1| |$8/8/delay|) |$8/7/0.0.age.1|))
(define-fun |$8/8/left.1| () Real (ite |$8/8/now.1| |$8/8/later.1| 0.0))
(define-fun |$8/8/now.2| () Bool ($active.2 |$8/5/5.0:CA-4 evict has ticked|))
(define-fun |$8/8/later.2| () Real (ite |$8/8/now.2| (+ |$8/7/left.2| |$8/8/delay|) |$8/7/left.2|))
(define-fun |$8/8/left.2| () Real (ite |$8/8/now.2| |$8/8/later.2| 0.0))
(define-fun |$8/8/later.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| (+ |$8/7/left.3| |$8/8/delay|) |$8/7/left.3|))
(define-fun |$8/8/left.3| () Real (ite |$8/5/5.0:CA-4 evict has ticked| |$8/8/later.3| 0.0))
(define-fun |$8/8/may-wait| () Bool (and (<= 0.0 |$8/8/delay|) (or (= |$8/8/delay| 0.0) (and (=> (and |$8/8/now.1| true) (<= (+ |$8/7/0.0.age.1| |$8/8/delay|) 10.0)) (=> (and |$8/8/now.2| true) (<= (+ |$8/7/left.2| |$8/8/delay|) evict_poll)) (=> (and |$8/5/5.0:CA-4 evict has ticked| true) (<= (+ |$8/7/left.3| |$8/8/delay|) evict_poll))))))
; 8/8/5.0: CA-4 evict idle
(define-fun |$8/8/5.0.may| () Bool (and (and (not (< 20 (+ |$8/7/0.0:Pressed.leaked| (ite |$8/initial:Pressed.serving_ended| 0 12) 1))) |$8/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$8/8/later.3|)))
(define-fun |$8/8/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$8/8/5.0.age.2| () Real (ite (and ($active.2 |$8/8/5.0:CA-4 evict has ticked|) |$8/8/now.2|) |$8/8/later.2| 0.0))
(define-fun $time.8.9 () Real (let (($s0 (+ leak_every $time.8.7))) (ite (<= $time.8.8 $s0) $s0 $time.8.8)))
(define-fun |$8/9/delay| () Real (- $time.8.9 $time.8.8))
; time passes
(define-fun |$8/9/later.0| () Real (ite true (+ |$8/8/left.0| |$8/9/delay|) |$8/8/left.0|))
(define-fun |$8/9/left.0| () Real |$8/9/later.0|)
(define-fun |$8/9/now.1| () Bool ($active.1 |$8/7/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/9/later.1| () Real (ite |$8/9/now.1| (+ |$8/8/left.1| |$8/9/delay|) |$8/8/left.1|))
(define-fun |$8/9/left.1| () Real (ite |$8/9/now.1| |$8/9/later.1| 0.0))
(define-fun |$8/9/now.2| () Bool ($active.2 |$8/8/5.0:CA-4 evict has ticked|))
(define-fun |$8/9/later.2| () Real (ite |$8/9/now.2| (+ |$8/8/5.0.age.2| |$8/9/delay|) |$8/8/5.0.age.2|))
(define-fun |$8/9/left.2| () Real (ite |$8/9/now.2| |$8/9/later.2| 0.0))
(define-fun |$8/9/later.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| (+ 0.0 |$8/9/delay|) 0.0))
(define-fun |$8/9/left.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| |$8/9/later.3| 0.0))
(define-fun |$8/9/may-wait| () Bool (and (<= 0.0 |$8/9/delay|) (or (= |$8/9/delay| 0.0) (and (=> (and |$8/9/now.1| true) (<= (+ |$8/8/left.1| |$8/9/delay|) 10.0)) (=> (and |$8/9/now.2| true) (<= (+ |$8/8/5.0.age.2| |$8/9/delay|) evict_poll)) (=> (and |$8/8/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$8/9/delay|) evict_poll))))))
; 8/9/0.0: Pressed.leak
(define-fun |$8/9/0.0.may| () Bool (<= leak_every |$8/9/later.0|))
(define-fun |$8/9/0.0:Pressed.leaked| () Int (+ |$8/7/0.0:Pressed.leaked| 1))
(define-fun |$8/9/0.0.age.1| () Real (ite (and ($active.1 |$8/9/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/9/now.1|) |$8/9/later.1| 0.0))
(define-fun $time.8.10 () Real (let (($s0 (+ leak_every $time.8.9))) (ite (<= $time.8.9 $s0) $s0 $time.8.9)))
(define-fun |$8/10/delay| () Real (- $time.8.10 $time.8.9))
; time passes
(define-fun |$8/10/later.0| () Real (ite true (+ 0.0 |$8/10/delay|) 0.0))
(define-fun |$8/10/left.0| () Real |$8/10/later.0|)
(define-fun |$8/10/now.1| () Bool ($active.1 |$8/9/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/10/later.1| () Real (ite |$8/10/now.1| (+ |$8/9/0.0.age.1| |$8/10/delay|) |$8/9/0.0.age.1|))
(define-fun |$8/10/left.1| () Real (ite |$8/10/now.1| |$8/10/later.1| 0.0))
(define-fun |$8/10/now.2| () Bool ($active.2 |$8/8/5.0:CA-4 evict has ticked|))
(define-fun |$8/10/later.2| () Real (ite |$8/10/now.2| (+ |$8/9/left.2| |$8/10/delay|) |$8/9/left.2|))
(define-fun |$8/10/left.2| () Real (ite |$8/10/now.2| |$8/10/later.2| 0.0))
(define-fun |$8/10/later.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| (+ |$8/9/left.3| |$8/10/delay|) |$8/9/left.3|))
(define-fun |$8/10/left.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| |$8/10/later.3| 0.0))
(define-fun |$8/10/may-wait| () Bool (and (<= 0.0 |$8/10/delay|) (or (= |$8/10/delay| 0.0) (and (=> (and |$8/10/now.1| true) (<= (+ |$8/9/0.0.age.1| |$8/10/delay|) 10.0)) (=> (and |$8/10/now.2| true) (<= (+ |$8/9/left.2| |$8/10/delay|) evict_poll)) (=> (and |$8/8/5.0:CA-4 evict has ticked| true) (<= (+ |$8/9/left.3| |$8/10/delay|) evict_poll))))))
; 8/10/0.0: Pressed.leak
(define-fun |$8/10/0.0.may| () Bool (<= leak_every |$8/10/later.0|))
(define-fun |$8/10/0.0:Pressed.leaked| () Int (+ |$8/9/0.0:Pressed.leaked| 1))
(define-fun |$8/10/0.0.age.1| () Real (ite (and ($active.1 |$8/10/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/10/now.1|) |$8/10/later.1| 0.0))
(define-fun $time.8.11 () Real (let (($s0 (+ leak_every $time.8.10))) (ite (<= $time.8.10 $s0) $s0 $time.8.10)))
(define-fun |$8/11/delay| () Real (- $time.8.11 $time.8.10))
; time passes
(define-fun |$8/11/later.0| () Real (ite true (+ 0.0 |$8/11/delay|) 0.0))
(define-fun |$8/11/left.0| () Real |$8/11/later.0|)
(define-fun |$8/11/now.1| () Bool ($active.1 |$8/10/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/11/later.1| () Real (ite |$8/11/now.1| (+ |$8/10/0.0.age.1| |$8/11/delay|) |$8/10/0.0.age.1|))
(define-fun |$8/11/left.1| () Real (ite |$8/11/now.1| |$8/11/later.1| 0.0))
(define-fun |$8/11/now.2| () Bool ($active.2 |$8/8/5.0:CA-4 evict has ticked|))
(define-fun |$8/11/later.2| () Real (ite |$8/11/now.2| (+ |$8/10/left.2| |$8/11/delay|) |$8/10/left.2|))
(define-fun |$8/11/left.2| () Real (ite |$8/11/now.2| |$8/11/later.2| 0.0))
(define-fun |$8/11/later.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| (+ |$8/10/left.3| |$8/11/delay|) |$8/10/left.3|))
(define-fun |$8/11/left.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| |$8/11/later.3| 0.0))
(define-fun |$8/11/may-wait| () Bool (and (<= 0.0 |$8/11/delay|) (or (= |$8/11/delay| 0.0) (and (=> (and |$8/11/now.1| true) (<= (+ |$8/10/0.0.age.1| |$8/11/delay|) 10.0)) (=> (and |$8/11/now.2| true) (<= (+ |$8/10/left.2| |$8/11/delay|) evict_poll)) (=> (and |$8/8/5.0:CA-4 evict has ticked| true) (<= (+ |$8/10/left.3| |$8/11/delay|) evict_poll))))))
; 8/11/0.0: Pressed.leak
(define-fun |$8/11/0.0.may| () Bool (<= leak_every |$8/11/later.0|))
(define-fun |$8/11/0.0:Pressed.leaked| () Int (+ |$8/10/0.0:Pressed.leaked| 1))
(define-fun |$8/11/0.0.age.1| () Real (ite (and ($active.1 |$8/11/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|) |$8/11/now.1|) |$8/11/later.1| 0.0))
(define-fun $time.8.12 () Real $time.8.11)
(define-fun |$8/12/delay| () Real (- $time.8.12 $time.8.11))
; time passes
(define-fun |$8/12/later.0| () Real (ite true (+ 0.0 |$8/12/delay|) 0.0))
(define-fun |$8/12/left.0| () Real |$8/12/later.0|)
(define-fun |$8/12/now.1| () Bool ($active.1 |$8/11/0.0:Pressed.leaked| |$8/initial:Pressed.serving_ended|))
(define-fun |$8/12/later.1| () Real (ite |$8/12/now.1| (+ |$8/11/0.0.age.1| |$8/12/delay|) |$8/11/0.0.age.1|))
(define-fun |$8/12/left.1| () Real (ite |$8/12/now.1| |$8/12/later.1| 0.0))
(define-fun |$8/12/now.2| () Bool ($active.2 |$8/8/5.0:CA-4 evict has ticked|))
(define-fun |$8/12/later.2| () Real (ite |$8/12/now.2| (+ |$8/11/left.2| |$8/12/delay|) |$8/11/left.2|))
(define-fun |$8/12/left.2| () Real (ite |$8/12/now.2| |$8/12/later.2| 0.0))
(define-fun |$8/12/later.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| (+ |$8/11/left.3| |$8/12/delay|) |$8/11/left.3|))
(define-fun |$8/12/left.3| () Real (ite |$8/8/5.0:CA-4 evict has ticked| |$8/12/later.3| 0.0))
(define-fun |$8/12/may-wait| () Bool (and (<= 0.0 |$8/12/delay|) (or (= |$8/12/delay| 0.0) (and (=> (and |$8/12/now.1| true) (<= (+ |$8/11/0.0.age.1| |$8/12/delay|) 10.0)) (=> (and |$8/12/now.2| true) (<= (+ |$8/11/left.2| |$8/12/delay|) evict_poll)) (=> (and |$8/8/5.0:CA-4 evict has ticked| true) (<= (+ |$8/11/left.3| |$8/12/delay|) evict_poll))))))
; 8/12/1.0: Pressed.out_of_memory
(define-fun |$8/12/1.0.may| () Bool (< 20 (+ |$8/11/0.0:Pressed.leaked| (ite |$8/initial:Pressed.serving_ended| 0 12))))
(define-fun |$8/12/1.0:Pressed.serving_ended| () Bool (or |$8/initial:Pressed.serving_ended| (and (not |$8/initial:Pressed.serving_ended|) (not |$8/initial:Pressed.scored|) (<= |$8/11/0.0:Pressed.leaked| 12))))
(define-fun |$8/12/1.0:Pressed.leaked| () Int (ite (and (not |$8/initial:Pressed.serving_ended|) (not |$8/initial:Pressed.scored|) (<= |$8/11/0.0:Pressed.leaked| 12)) |$8/11/0.0:Pressed.leaked| 0))
; obligation: run 8
(push 1)
(assert $chosen)
(assert $piece.8)
(assert (not (and |$8/initially| |$8/0/may-wait| |$8/0/0.0.may| |$8/1/may-wait| |$8/1/3.0.may| |$8/2/may-wait| |$8/2/0.0.may| |$8/3/may-wait| |$8/3/0.0.may| |$8/4/may-wait| |$8/4/0.0.may| |$8/5/may-wait| |$8/5/5.0.may| |$8/6/may-wait| |$8/6/0.0.may| |$8/7/may-wait| |$8/7/0.0.may| |$8/8/may-wait| |$8/8/5.0.may| |$8/9/may-wait| |$8/9/0.0.may| |$8/10/may-wait| |$8/10/0.0.may| |$8/11/may-wait| |$8/11/0.0.may| |$8/12/may-wait| |$8/12/1.0.may| |$8/12/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$9/initial:Pressed.leaked| () Int 0)
(define-fun |$9/initial:Pressed.serving_ended| () Bool false)
(define-fun |$9/initial:Pressed.scored| () Bool false)
(define-fun |$9/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$9/initially| () Bool true)
(define-fun $time.9.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$9/0/delay| () Real (- $time.9.0 0.0))
; time passes
(define-fun |$9/0/later.0| () Real (ite true (+ 0.0 |$9/0/delay|) 0.0))
(define-fun |$9/0/left.0| () Real |$9/0/later.0|)
(define-fun |$9/0/now.1| () Bool ($active.1 |$9/initial:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/0/later.1| () Real (ite |$9/0/now.1| (+ 0.0 |$9/0/delay|) 0.0))
(define-fun |$9/0/left.1| () Real (ite |$9/0/now.1| |$9/0/later.1| 0.0))
(define-fun |$9/0/now.2| () Bool ($active.2 |$9/initial:CA-4 evict has ticked|))
(define-fun |$9/0/later.2| () Real (ite |$9/0/now.2| (+ 0.0 |$9/0/delay|) 0.0))
(define-fun |$9/0/left.2| () Real (ite |$9/0/now.2| |$9/0/later.2| 0.0))
(define-fun |$9/0/later.3| () Real (ite |$9/initial:CA-4 evict has ticked| (+ 0.0 |$9/0/delay|) 0.0))
(define-fun |$9/0/left.3| () Real (ite |$9/initial:CA-4 evict has ticked| |$9/0/later.3| 0.0))
(define-fun |$9/0/may-wait| () Bool (and (<= 0.0 |$9/0/delay|) (or (= |$9/0/delay| 0.0) (and (=> (and |$9/0/now.1| true) (<= (+ 0.0 |$9/0/delay|) 10.0)) (=> (and |$9/0/now.2| true) (<= (+ 0.0 |$9/0/delay|) evict_poll)) (=> (and |$9/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$9/0/delay|) evict_poll))))))
; 9/0/0.0: Pressed.leak
(define-fun |$9/0/0.0.may| () Bool (<= leak_every |$9/0/later.0|))
(define-fun |$9/0/0.0:Pressed.leaked| () Int (+ |$9/initial:Pressed.leaked| 1))
(define-fun |$9/0/0.0.age.1| () Real (ite (and ($active.1 |$9/0/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/0/now.1|) |$9/0/later.1| 0.0))
(define-fun $time.9.1 () Real (let (($s0 (* (- 1.0) evict_poll))) (let (($s1 (+ $s0 leak_every $time.9.0))) (let (($s2 (ite (<= $time.9.0 $s1) $s1 $time.9.0))) (let (($s3 (* (- 2.0) evict_poll))) (let (($s4 (* 2.0 leak_every))) (let (($s5 (+ $s3 $s4 $time.9.0))) (let (($s6 (ite (<= $s2 $s5) $s5 $s2))) (let (($s7 (* (- 3.0) evict_poll))) (let (($s8 (* 3.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.9.0))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* (- 4.0) evict_poll))) (let (($s12 (* 4.0 leak_every))) (let (($s13 (+ $s11 $s12 $time.9.0))) (let (($s14 (ite (<= $s10 $s13) $s13 $s10))) (let (($s15 (* 5.0 leak_every))) (let (($s16 (+ $s11 $s15 $time.9.0))) (let (($s17 (ite (<= $s14 $s16) $s16 $s14))) (let (($s18 (+ $s11 (* 6.0 leak_every) $time.9.0))) (let (($s19 (ite (<= $s17 $s18) $s18 $s17))) (let (($s20 (+ $s0 $s4 $time.9.0))) (let (($s21 (ite (<= $s19 $s20) $s20 $s19))) (let (($s22 (+ $s3 $s8 $time.9.0))) (let (($s23 (ite (<= $s21 $s22) $s22 $s21))) (let (($s24 (+ $s7 $s12 $time.9.0))) (let (($s25 (ite (<= $s23 $s24) $s24 $s23))) (let (($s26 (+ $s11 (* 7.0 leak_every) $time.9.0))) (let (($s27 (ite (<= $s25 $s26) $s26 $s25))) (let (($s28 (+ $s0 $s8 $time.9.0))) (let (($s29 (ite (<= $s27 $s28) $s28 $s27))) (let (($s30 (+ $s3 $s12 $time.9.0))) (let (($s31 (ite (<= $s29 $s30) $s30 $s29))) (let (($s32 (+ $s7 $s15 $time.9.0))) (let (($s33 (ite (<= $s31 $s32) $s32 $s31))) (let (($s34 (+ $s11 (* 8.0 leak_every) $time.9.0))) (ite (<= $s33 $s34) $s34 $s33)))))))))))))))))))))))))))))))))))))
(define-fun |$9/1/delay| () Real (- $time.9.1 $time.9.0))
; time passes
(define-fun |$9/1/later.0| () Real (ite true (+ 0.0 |$9/1/delay|) 0.0))
(define-fun |$9/1/left.0| () Real |$9/1/later.0|)
(define-fun |$9/1/now.1| () Bool ($active.1 |$9/0/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/1/later.1| () Real (ite |$9/1/now.1| (+ |$9/0/0.0.age.1| |$9/1/delay|) |$9/0/0.0.age.1|))
(define-fun |$9/1/left.1| () Real (ite |$9/1/now.1| |$9/1/later.1| 0.0))
(define-fun |$9/1/now.2| () Bool ($active.2 |$9/initial:CA-4 evict has ticked|))
(define-fun |$9/1/later.2| () Real (ite |$9/1/now.2| (+ |$9/0/left.2| |$9/1/delay|) |$9/0/left.2|))
(define-fun |$9/1/left.2| () Real (ite |$9/1/now.2| |$9/1/later.2| 0.0))
(define-fun |$9/1/later.3| () Real (ite |$9/initial:CA-4 evict has ticked| (+ |$9/0/left.3| |$9/1/delay|) |$9/0/left.3|))
(define-fun |$9/1/left.3| () Real (ite |$9/initial:CA-4 evict has ticked| |$9/1/later.3| 0.0))
(define-fun |$9/1/may-wait| () Bool (and (<= 0.0 |$9/1/delay|) (or (= |$9/1/delay| 0.0) (and (=> (and |$9/1/now.1| true) (<= (+ |$9/0/0.0.age.1| |$9/1/delay|) 10.0)) (=> (and |$9/1/now.2| true) (<= (+ |$9/0/left.2| |$9/1/delay|) evict_poll)) (=> (and |$9/initial:CA-4 evict has ticked| true) (<= (+ |$9/0/left.3| |$9/1/delay|) evict_poll))))))
; 9/1/3.0: CA-4 evict first idle
(define-fun |$9/1/3.0.may| () Bool (and (not (< 20 (+ |$9/0/0.0:Pressed.leaked| (ite |$9/initial:Pressed.serving_ended| 0 12) 1))) (not |$9/initial:CA-4 evict has ticked|)))
(define-fun |$9/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$9/1/3.0.age.3| () Real (ite (and |$9/1/3.0:CA-4 evict has ticked| |$9/initial:CA-4 evict has ticked|) |$9/1/later.3| 0.0))
(define-fun $time.9.2 () Real (let (($s0 (+ leak_every $time.9.0))) (ite (<= $time.9.1 $s0) $s0 $time.9.1)))
(define-fun |$9/2/delay| () Real (- $time.9.2 $time.9.1))
; time passes
(define-fun |$9/2/later.0| () Real (ite true (+ |$9/1/left.0| |$9/2/delay|) |$9/1/left.0|))
(define-fun |$9/2/left.0| () Real |$9/2/later.0|)
(define-fun |$9/2/now.1| () Bool ($active.1 |$9/0/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/2/later.1| () Real (ite |$9/2/now.1| (+ |$9/1/left.1| |$9/2/delay|) |$9/1/left.1|))
(define-fun |$9/2/left.1| () Real (ite |$9/2/now.1| |$9/2/later.1| 0.0))
(define-fun |$9/2/now.2| () Bool ($active.2 |$9/1/3.0:CA-4 evict has ticked|))
(define-fun |$9/2/later.2| () Real (ite |$9/2/now.2| (+ 0.0 |$9/2/delay|) 0.0))
(define-fun |$9/2/left.2| () Real (ite |$9/2/now.2| |$9/2/later.2| 0.0))
(define-fun |$9/2/later.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| (+ |$9/1/3.0.age.3| |$9/2/delay|) |$9/1/3.0.age.3|))
(define-fun |$9/2/left.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| |$9/2/later.3| 0.0))
(define-fun |$9/2/may-wait| () Bool (and (<= 0.0 |$9/2/delay|) (or (= |$9/2/delay| 0.0) (and (=> (and |$9/2/now.1| true) (<= (+ |$9/1/left.1| |$9/2/delay|) 10.0)) (=> (and |$9/2/now.2| true) (<= (+ 0.0 |$9/2/delay|) evict_poll)) (=> (and |$9/1/3.0:CA-4 evict has ticked| true) (<= (+ |$9/1/3.0.age.3| |$9/2/delay|) evict_poll))))))
; 9/2/0.0: Pressed.leak
(define-fun |$9/2/0.0.may| () Bool (<= leak_every |$9/2/later.0|))
(define-fun |$9/2/0.0:Pressed.leaked| () Int (+ |$9/0/0.0:Pressed.leaked| 1))
(define-fun |$9/2/0.0.age.1| () Real (ite (and ($active.1 |$9/2/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/2/now.1|) |$9/2/later.1| 0.0))
(define-fun $time.9.3 () Real (let (($s0 (+ leak_every $time.9.2))) (ite (<= $time.9.2 $s0) $s0 $time.9.2)))
(define-fun |$9/3/delay| () Real (- $time.9.3 $time.9.2))
; time passes
(define-fun |$9/3/later.0| () Real (ite true (+ 0.0 |$9/3/delay|) 0.0))
(define-fun |$9/3/left.0| () Real |$9/3/later.0|)
(define-fun |$9/3/now.1| () Bool ($active.1 |$9/2/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/3/later.1| () Real (ite |$9/3/now.1| (+ |$9/2/0.0.age.1| |$9/3/delay|) |$9/2/0.0.age.1|))
(define-fun |$9/3/left.1| () Real (ite |$9/3/now.1| |$9/3/later.1| 0.0))
(define-fun |$9/3/now.2| () Bool ($active.2 |$9/1/3.0:CA-4 evict has ticked|))
(define-fun |$9/3/later.2| () Real (ite |$9/3/now.2| (+ |$9/2/left.2| |$9/3/delay|) |$9/2/left.2|))
(define-fun |$9/3/left.2| () Real (ite |$9/3/now.2| |$9/3/later.2| 0.0))
(define-fun |$9/3/later.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| (+ |$9/2/left.3| |$9/3/delay|) |$9/2/left.3|))
(define-fun |$9/3/left.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| |$9/3/later.3| 0.0))
(define-fun |$9/3/may-wait| () Bool (and (<= 0.0 |$9/3/delay|) (or (= |$9/3/delay| 0.0) (and (=> (and |$9/3/now.1| true) (<= (+ |$9/2/0.0.age.1| |$9/3/delay|) 10.0)) (=> (and |$9/3/now.2| true) (<= (+ |$9/2/left.2| |$9/3/delay|) evict_poll)) (=> (and |$9/1/3.0:CA-4 evict has ticked| true) (<= (+ |$9/2/left.3| |$9/3/delay|) evict_poll))))))
; 9/3/0.0: Pressed.leak
(define-fun |$9/3/0.0.may| () Bool (<= leak_every |$9/3/later.0|))
(define-fun |$9/3/0.0:Pressed.leaked| () Int (+ |$9/2/0.0:Pressed.leaked| 1))
(define-fun |$9/3/0.0.age.1| () Real (ite (and ($active.1 |$9/3/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/3/now.1|) |$9/3/later.1| 0.0))
(define-fun $time.9.4 () Real (let (($s0 (+ leak_every $time.9.3))) (ite (<= $time.9.3 $s0) $s0 $time.9.3)))
(define-fun |$9/4/delay| () Real (- $time.9.4 $time.9.3))
; time passes
(define-fun |$9/4/later.0| () Real (ite true (+ 0.0 |$9/4/delay|) 0.0))
(define-fun |$9/4/left.0| () Real |$9/4/later.0|)
(define-fun |$9/4/now.1| () Bool ($active.1 |$9/3/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/4/later.1| () Real (ite |$9/4/now.1| (+ |$9/3/0.0.age.1| |$9/4/delay|) |$9/3/0.0.age.1|))
(define-fun |$9/4/left.1| () Real (ite |$9/4/now.1| |$9/4/later.1| 0.0))
(define-fun |$9/4/now.2| () Bool ($active.2 |$9/1/3.0:CA-4 evict has ticked|))
(define-fun |$9/4/later.2| () Real (ite |$9/4/now.2| (+ |$9/3/left.2| |$9/4/delay|) |$9/3/left.2|))
(define-fun |$9/4/left.2| () Real (ite |$9/4/now.2| |$9/4/later.2| 0.0))
(define-fun |$9/4/later.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| (+ |$9/3/left.3| |$9/4/delay|) |$9/3/left.3|))
(define-fun |$9/4/left.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| |$9/4/later.3| 0.0))
(define-fun |$9/4/may-wait| () Bool (and (<= 0.0 |$9/4/delay|) (or (= |$9/4/delay| 0.0) (and (=> (and |$9/4/now.1| true) (<= (+ |$9/3/0.0.age.1| |$9/4/delay|) 10.0)) (=> (and |$9/4/now.2| true) (<= (+ |$9/3/left.2| |$9/4/delay|) evict_poll)) (=> (and |$9/1/3.0:CA-4 evict has ticked| true) (<= (+ |$9/3/left.3| |$9/4/delay|) evict_poll))))))
; 9/4/0.0: Pressed.leak
(define-fun |$9/4/0.0.may| () Bool (<= leak_every |$9/4/later.0|))
(define-fun |$9/4/0.0:Pressed.leaked| () Int (+ |$9/3/0.0:Pressed.leaked| 1))
(define-fun |$9/4/0.0.age.1| () Real (ite (and ($active.1 |$9/4/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/4/now.1|) |$9/4/later.1| 0.0))
(define-fun $time.9.5 () Real (let (($s0 (+ evict_poll $time.9.1))) (let (($s1 (ite (<= $time.9.4 $s0) $s0 $time.9.4))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.9.4))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.9.4))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 3.0) evict_poll))) (let (($s7 (+ $s6 (* 3.0 leak_every) $time.9.4))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (+ $s6 (* 4.0 leak_every) $time.9.4))) (let (($s10 (ite (<= $s8 $s9) $s9 $s8))) (let (($s11 (+ $s6 (* 5.0 leak_every) $time.9.4))) (ite (<= $s10 $s11) $s11 $s10))))))))))))))
(define-fun |$9/5/delay| () Real (- $time.9.5 $time.9.4))
; time passes
(define-fun |$9/5/later.0| () Real (ite true (+ 0.0 |$9/5/delay|) 0.0))
(define-fun |$9/5/left.0| () Real |$9/5/later.0|)
(define-fun |$9/5/now.1| () Bool ($active.1 |$9/4/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/5/later.1| () Real (ite |$9/5/now.1| (+ |$9/4/0.0.age.1| |$9/5/delay|) |$9/4/0.0.age.1|))
(define-fun |$9/5/left.1| () Real (ite |$9/5/now.1| |$9/5/later.1| 0.0))
(define-fun |$9/5/now.2| () Bool ($active.2 |$9/1/3.0:CA-4 evict has ticked|))
(define-fun |$9/5/later.2| () Real (ite |$9/5/now.2| (+ |$9/4/left.2| |$9/5/delay|) |$9/4/left.2|))
(define-fun |$9/5/left.2| () Real (ite |$9/5/now.2| |$9/5/later.2| 0.0))
(define-fun |$9/5/later.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| (+ |$9/4/left.3| |$9/5/delay|) |$9/4/left.3|))
(define-fun |$9/5/left.3| () Real (ite |$9/1/3.0:CA-4 evict has ticked| |$9/5/later.3| 0.0))
(define-fun |$9/5/may-wait| () Bool (and (<= 0.0 |$9/5/delay|) (or (= |$9/5/delay| 0.0) (and (=> (and |$9/5/now.1| true) (<= (+ |$9/4/0.0.age.1| |$9/5/delay|) 10.0)) (=> (and |$9/5/now.2| true) (<= (+ |$9/4/left.2| |$9/5/delay|) evict_poll)) (=> (and |$9/1/3.0:CA-4 evict has ticked| true) (<= (+ |$9/4/left.3| |$9/5/delay|) evict_poll))))))
; 9/5/5.0: CA-4 evict idle
(define-fun |$9/5/5.0.may| () Bool (and (and (not (< 20 (+ |$9/4/0.0:Pressed.leaked| (ite |$9/initial:Pressed.serving_ended| 0 12) 1))) |$9/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$9/5/later.3|)))
(define-fun |$9/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$9/5/5.0.age.2| () Real (ite (and ($active.2 |$9/5/5.0:CA-4 evict has ticked|) |$9/5/now.2|) |$9/5/later.2| 0.0))
(define-fun $time.9.6 () Real (let (($s0 (+ leak_every $time.9.4))) (ite (<= $time.9.5 $s0) $s0 $time.9.5)))
(define-fun |$9/6/delay| () Real (- $time.9.6 $time.9.5))
; time passes
(define-fun |$9/6/later.0| () Real (ite true (+ |$9/5/left.0| |$9/6/delay|) |$9/5/left.0|))
(define-fun |$9/6/left.0| () Real |$9/6/later.0|)
(define-fun |$9/6/now.1| () Bool ($active.1 |$9/4/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/6/later.1| () Real (ite |$9/6/now.1| (+ |$9/5/left.1| |$9/6/delay|) |$9/5/left.1|))
(define-fun |$9/6/left.1| () Real (ite |$9/6/now.1| |$9/6/later.1| 0.0))
(define-fun |$9/6/now.2| () Bool ($active.2 |$9/5/5.0:CA-4 evict has ticked|))
(define-fun |$9/6/later.2| () Real (ite |$9/6/now.2| (+ |$9/5/5.0.age.2| |$9/6/delay|) |$9/5/5.0.age.2|))
(define-fun |$9/6/left.2| () Real (ite |$9/6/now.2| |$9/6/later.2| 0.0))
(define-fun |$9/6/later.3| () Real (ite |$9/5/5.0:CA-4 evict has ticked| (+ 0.0 |$9/6/delay|) 0.0))
(define-fun |$9/6/left.3| () Real (ite |$9/5/5.0:CA-4 evict has ticked| |$9/6/later.3| 0.0))
(define-fun |$9/6/may-wait| () Bool (and (<= 0.0 |$9/6/delay|) (or (= |$9/6/delay| 0.0) (and (=> (and |$9/6/now.1| true) (<= (+ |$9/5/left.1| |$9/6/delay|) 10.0)) (=> (and |$9/6/now.2| true) (<= (+ |$9/5/5.0.age.2| |$9/6/delay|) evict_poll)) (=> (and |$9/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$9/6/delay|) evict_poll))))))
; 9/6/0.0: Pressed.leak
(define-fun |$9/6/0.0.may| () Bool (<= leak_every |$9/6/later.0|))
(define-fun |$9/6/0.0:Pressed.leaked| () Int (+ |$9/4/0.0:Pressed.leaked| 1))
(define-fun |$9/6/0.0.age.1| () Real (ite (and ($active.1 |$9/6/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/6/now.1|) |$9/6/later.1| 0.0))
(define-fun $time.9.7 () Real (let (($s0 (+ evict_poll $time.9.5))) (let (($s1 (ite (<= $time.9.6 $s0) $s0 $time.9.6))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.9.6))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.9.6))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.9.6))) (let (($s8 (ite (<= $s6 $s7) $s7 $s6))) (let (($s9 (+ $s4 (* 4.0 leak_every) $time.9.6))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$9/7/delay| () Real (- $time.9.7 $time.9.6))
; time passes
(define-fun |$9/7/later.0| () Real (ite true (+ 0.0 |$9/7/delay|) 0.0))
(define-fun |$9/7/left.0| () Real |$9/7/later.0|)
(define-fun |$9/7/now.1| () Bool ($active.1 |$9/6/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/7/later.1| () Real (ite |$9/7/now.1| (+ |$9/6/0.0.age.1| |$9/7/delay|) |$9/6/0.0.age.1|))
(define-fun |$9/7/left.1| () Real (ite |$9/7/now.1| |$9/7/later.1| 0.0))
(define-fun |$9/7/now.2| () Bool ($active.2 |$9/5/5.0:CA-4 evict has ticked|))
(define-fun |$9/7/later.2| () Real (ite |$9/7/now.2| (+ |$9/6/left.2| |$9/7/delay|) |$9/6/left.2|))
(define-fun |$9/7/left.2| () Real (ite |$9/7/now.2| |$9/7/later.2| 0.0))
(define-fun |$9/7/later.3| () Real (ite |$9/5/5.0:CA-4 evict has ticked| (+ |$9/6/left.3| |$9/7/delay|) |$9/6/left.3|))
(define-fun |$9/7/left.3| () Real (ite |$9/5/5.0:CA-4 evict has ticked| |$9/7/later.3| 0.0))
(define-fun |$9/7/may-wait| () Bool (and (<= 0.0 |$9/7/delay|) (or (= |$9/7/delay| 0.0) (and (=> (and |$9/7/now.1| true) (<= (+ |$9/6/0.0.age.1| |$9/7/delay|) 10.0)) (=> (and |$9/7/now.2| true) (<= (+ |$9/6/left.2| |$9/7/delay|) evict_poll)) (=> (and |$9/5/5.0:CA-4 evict has ticked| true) (<= (+ |$9/6/left.3| |$9/7/delay|) evict_poll))))))
; 9/7/5.0: CA-4 evict idle
(define-fun |$9/7/5.0.may| () Bool (and (and (not (< 20 (+ |$9/6/0.0:Pressed.leaked| (ite |$9/initial:Pressed.serving_ended| 0 12) 1))) |$9/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$9/7/later.3|)))
(define-fun |$9/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$9/7/5.0.age.2| () Real (ite (and ($active.2 |$9/7/5.0:CA-4 evict has ticked|) |$9/7/now.2|) |$9/7/later.2| 0.0))
(define-fun $time.9.8 () Real (let (($s0 (+ leak_every $time.9.6))) (ite (<= $time.9.7 $s0) $s0 $time.9.7)))
(define-fun |$9/8/delay| () Real (- $time.9.8 $time.9.7))
; time passes
(define-fun |$9/8/later.0| () Real (ite true (+ |$9/7/left.0| |$9/8/delay|) |$9/7/left.0|))
(define-fun |$9/8/left.0| () Real |$9/8/later.0|)
(define-fun |$9/8/now.1| () Bool ($active.1 |$9/6/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/8/later.1| () Real (ite |$9/8/now.1| (+ |$9/7/left.1| |$9/8/delay|) |$9/7/left.1|))
(define-fun |$9/8/left.1| () Real (ite |$9/8/now.1| |$9/8/later.1| 0.0))
(define-fun |$9/8/now.2| () Bool ($active.2 |$9/7/5.0:CA-4 evict has ticked|))
(define-fun |$9/8/later.2| () Real (ite |$9/8/now.2| (+ |$9/7/5.0.age.2| |$9/8/delay|) |$9/7/5.0.age.2|))
(define-fun |$9/8/left.2| () Real (ite |$9/8/now.2| |$9/8/later.2| 0.0))
(define-fun |$9/8/later.3| () Real (ite |$9/7/5.0:CA-4 evict has ticked| (+ 0.0 |$9/8/delay|) 0.0))
(define-fun |$9/8/left.3| () Real (ite |$9/7/5.0:CA-4 evict has ticked| |$9/8/later.3| 0.0))
(define-fun |$9/8/may-wait| () Bool (and (<= 0.0 |$9/8/delay|) (or (= |$9/8/delay| 0.0) (and (=> (and |$9/8/now.1| true) (<= (+ |$9/7/left.1| |$9/8/delay|) 10.0)) (=> (and |$9/8/now.2| true) (<= (+ |$9/7/5.0.age.2| |$9/8/delay|) evict_poll)) (=> (and |$9/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$9/8/delay|) evict_poll))))))
; 9/8/0.0: Pressed.leak
(define-fun |$9/8/0.0.may| () Bool (<= leak_every |$9/8/later.0|))
(define-fun |$9/8/0.0:Pressed.leaked| () Int (+ |$9/6/0.0:Pressed.leaked| 1))
(define-fun |$9/8/0.0.age.1| () Real (ite (and ($active.1 |$9/8/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/8/now.1|) |$9/8/later.1| 0.0))
(define-fun $time.9.9 () Real (let (($s0 (+ evict_poll $time.9.7))) (let (($s1 (ite (<= $time.9.8 $s0) $s0 $time.9.8))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.9.8))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.9.8))) (let (($s6 (ite (<= $s4 $s5) $s5 $s4))) (let (($s7 (+ $s2 (* 3.0 leak_every) $time.9.8))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$9/9/delay| () Real (- $time.9.9 $time.9.8))
; time passes
(define-fun |$9/9/later.0| () Real (ite true (+ 0.0 |$9/9/delay|) 0.0))
(define-fun |$9/9/left.0| () Real |$9/9/later.0|)
(define-fun |$9/9/now.1| () Bool ($active.1 |$9/8/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/9/later.1| () Real (ite |$9/9/now.1| (+ |$9/8/0.0.age.1| |$9/9/delay|) |$9/8/0.0.age.1|))
(define-fun |$9/9/left.1| () Real (ite |$9/9/now.1| |$9/9/later.1| 0.0))
(define-fun |$9/9/now.2| () Bool ($active.2 |$9/7/5.0:CA-4 evict has ticked|))
(define-fun |$9/9/later.2| () Real (ite |$9/9/now.2| (+ |$9/8/left.2| |$9/9/delay|) |$9/8/left.2|))
(define-fun |$9/9/left.2| () Real (ite |$9/9/now.2| |$9/9/later.2| 0.0))
(define-fun |$9/9/later.3| () Real (ite |$9/7/5.0:CA-4 evict has ticked| (+ |$9/8/left.3| |$9/9/delay|) |$9/8/left.3|))
(define-fun |$9/9/left.3| () Real (ite |$9/7/5.0:CA-4 evict has ticked| |$9/9/later.3| 0.0))
(define-fun |$9/9/may-wait| () Bool (and (<= 0.0 |$9/9/delay|) (or (= |$9/9/delay| 0.0) (and (=> (and |$9/9/now.1| true) (<= (+ |$9/8/0.0.age.1| |$9/9/delay|) 10.0)) (=> (and |$9/9/now.2| true) (<= (+ |$9/8/left.2| |$9/9/delay|) evict_poll)) (=> (and |$9/7/5.0:CA-4 evict has ticked| true) (<= (+ |$9/8/left.3| |$9/9/delay|) evict_poll))))))
; 9/9/5.0: CA-4 evict idle
(define-fun |$9/9/5.0.may| () Bool (and (and (not (< 20 (+ |$9/8/0.0:Pressed.leaked| (ite |$9/initial:Pressed.serving_ended| 0 12) 1))) |$9/7/5.0:CA-4 evict has ticked|) (<= evict_poll |$9/9/later.3|)))
(define-fun |$9/9/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$9/9/5.0.age.2| () Real (ite (and ($active.2 |$9/9/5.0:CA-4 evict has ticked|) |$9/9/now.2|) |$9/9/later.2| 0.0))
(define-fun $time.9.10 () Real (let (($s0 (+ leak_every $time.9.8))) (ite (<= $time.9.9 $s0) $s0 $time.9.9)))
(define-fun |$9/10/delay| () Real (- $time.9.10 $time.9.9))
; time passes
(define-fun |$9/10/later.0| () Real (ite true (+ |$9/9/left.0| |$9/10/delay|) |$9/9/left.0|))
(define-fun |$9/10/left.0| () Real |$9/10/later.0|)
(define-fun |$9/10/now.1| () Bool ($active.1 |$9/8/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/10/later.1| () Real (ite |$9/10/now.1| (+ |$9/9/left.1| |$9/10/delay|) |$9/9/left.1|))
(define-fun |$9/10/left.1| () Real (ite |$9/10/now.1| |$9/10/later.1| 0.0))
(define-fun |$9/10/now.2| () Bool ($active.2 |$9/9/5.0:CA-4 evict has ticked|))
(define-fun |$9/10/later.2| () Real (ite |$9/10/now.2| (+ |$9/9/5.0.age.2| |$9/10/delay|) |$9/9/5.0.age.2|))
(define-fun |$9/10/left.2| () Real (ite |$9/10/now.2| |$9/10/later.2| 0.0))
(define-fun |$9/10/later.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| (+ 0.0 |$9/10/delay|) 0.0))
(define-fun |$9/10/left.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| |$9/10/later.3| 0.0))
(define-fun |$9/10/may-wait| () Bool (and (<= 0.0 |$9/10/delay|) (or (= |$9/10/delay| 0.0) (and (=> (and |$9/10/now.1| true) (<= (+ |$9/9/left.1| |$9/10/delay|) 10.0)) (=> (and |$9/10/now.2| true) (<= (+ |$9/9/5.0.age.2| |$9/10/delay|) evict_poll)) (=> (and |$9/9/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$9/10/delay|) evict_poll))))))
; 9/10/0.0: Pressed.leak
(define-fun |$9/10/0.0.may| () Bool (<= leak_every |$9/10/later.0|))
(define-fun |$9/10/0.0:Pressed.leaked| () Int (+ |$9/8/0.0:Pressed.leaked| 1))
(define-fun |$9/10/0.0.age.1| () Real (ite (and ($active.1 |$9/10/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/10/now.1|) |$9/10/later.1| 0.0))
(define-fun $time.9.11 () Real (let (($s0 (+ leak_every $time.9.10))) (ite (<= $time.9.10 $s0) $s0 $time.9.10)))
(define-fun |$9/11/delay| () Real (- $time.9.11 $time.9.10))
; time passes
(define-fun |$9/11/later.0| () Real (ite true (+ 0.0 |$9/11/delay|) 0.0))
(define-fun |$9/11/left.0| () Real |$9/11/later.0|)
(define-fun |$9/11/now.1| () Bool ($active.1 |$9/10/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/11/later.1| () Real (ite |$9/11/now.1| (+ |$9/10/0.0.age.1| |$9/11/delay|) |$9/10/0.0.age.1|))
(define-fun |$9/11/left.1| () Real (ite |$9/11/now.1| |$9/11/later.1| 0.0))
(define-fun |$9/11/now.2| () Bool ($active.2 |$9/9/5.0:CA-4 evict has ticked|))
(define-fun |$9/11/later.2| () Real (ite |$9/11/now.2| (+ |$9/10/left.2| |$9/11/delay|) |$9/10/left.2|))
(define-fun |$9/11/left.2| () Real (ite |$9/11/now.2| |$9/11/later.2| 0.0))
(define-fun |$9/11/later.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| (+ |$9/10/left.3| |$9/11/delay|) |$9/10/left.3|))
(define-fun |$9/11/left.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| |$9/11/later.3| 0.0))
(define-fun |$9/11/may-wait| () Bool (and (<= 0.0 |$9/11/delay|) (or (= |$9/11/delay| 0.0) (and (=> (and |$9/11/now.1| true) (<= (+ |$9/10/0.0.age.1| |$9/11/delay|) 10.0)) (=> (and |$9/11/now.2| true) (<= (+ |$9/10/left.2| |$9/11/delay|) evict_poll)) (=> (and |$9/9/5.0:CA-4 evict has ticked| true) (<= (+ |$9/10/left.3| |$9/11/delay|) evict_poll))))))
; 9/11/0.0: Pressed.leak
(define-fun |$9/11/0.0.may| () Bool (<= leak_every |$9/11/later.0|))
(define-fun |$9/11/0.0:Pressed.leaked| () Int (+ |$9/10/0.0:Pressed.leaked| 1))
(define-fun |$9/11/0.0.age.1| () Real (ite (and ($active.1 |$9/11/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/11/now.1|) |$9/11/later.1| 0.0))
(define-fun $time.9.12 () Real (let (($s0 (+ leak_every $time.9.11))) (ite (<= $time.9.11 $s0) $s0 $time.9.11)))
(define-fun |$9/12/delay| () Real (- $time.9.12 $time.9.11))
; time passes
(define-fun |$9/12/later.0| () Real (ite true (+ 0.0 |$9/12/delay|) 0.0))
(define-fun |$9/12/left.0| () Real |$9/12/later.0|)
(define-fun |$9/12/now.1| () Bool ($active.1 |$9/11/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/12/later.1| () Real (ite |$9/12/now.1| (+ |$9/11/0.0.age.1| |$9/12/delay|) |$9/11/0.0.age.1|))
(define-fun |$9/12/left.1| () Real (ite |$9/12/now.1| |$9/12/later.1| 0.0))
(define-fun |$9/12/now.2| () Bool ($active.2 |$9/9/5.0:CA-4 evict has ticked|))
(define-fun |$9/12/later.2| () Real (ite |$9/12/now.2| (+ |$9/11/left.2| |$9/12/delay|) |$9/11/left.2|))
(define-fun |$9/12/left.2| () Real (ite |$9/12/now.2| |$9/12/later.2| 0.0))
(define-fun |$9/12/later.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| (+ |$9/11/left.3| |$9/12/delay|) |$9/11/left.3|))
(define-fun |$9/12/left.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| |$9/12/later.3| 0.0))
(define-fun |$9/12/may-wait| () Bool (and (<= 0.0 |$9/12/delay|) (or (= |$9/12/delay| 0.0) (and (=> (and |$9/12/now.1| true) (<= (+ |$9/11/0.0.age.1| |$9/12/delay|) 10.0)) (=> (and |$9/12/now.2| true) (<= (+ |$9/11/left.2| |$9/12/delay|) evict_poll)) (=> (and |$9/9/5.0:CA-4 evict has ticked| true) (<= (+ |$9/11/left.3| |$9/12/delay|) evict_poll))))))
; 9/12/0.0: Pressed.leak
(define-fun |$9/12/0.0.may| () Bool (<= leak_every |$9/12/later.0|))
(define-fun |$9/12/0.0:Pressed.leaked| () Int (+ |$9/11/0.0:Pressed.leaked| 1))
(define-fun |$9/12/0.0.age.1| () Real (ite (and ($active.1 |$9/12/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|) |$9/12/now.1|) |$9/12/later.1| 0.0))
(define-fun $time.9.13 () Real $time.9.12)
(define-fun |$9/13/delay| () Real (- $time.9.13 $time.9.12))
; time passes
(define-fun |$9/13/later.0| () Real (ite true (+ 0.0 |$9/13/delay|) 0.0))
(define-fun |$9/13/left.0| () Real |$9/13/later.0|)
(define-fun |$9/13/now.1| () Bool ($active.1 |$9/12/0.0:Pressed.leaked| |$9/initial:Pressed.serving_ended|))
(define-fun |$9/13/later.1| () Real (ite |$9/13/now.1| (+ |$9/12/0.0.age.1| |$9/13/delay|) |$9/12/0.0.age.1|))
(define-fun |$9/13/left.1| () Real (ite |$9/13/now.1| |$9/13/later.1| 0.0))
(define-fun |$9/13/now.2| () Bool ($active.2 |$9/9/5.0:CA-4 evict has ticked|))
(define-fun |$9/13/later.2| () Real (ite |$9/13/now.2| (+ |$9/12/left.2| |$9/13/delay|) |$9/12/left.2|))
(define-fun |$9/13/left.2| () Real (ite |$9/13/now.2| |$9/13/later.2| 0.0))
(define-fun |$9/13/later.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| (+ |$9/12/left.3| |$9/13/delay|) |$9/12/left.3|))
(define-fun |$9/13/left.3| () Real (ite |$9/9/5.0:CA-4 evict has ticked| |$9/13/later.3| 0.0))
(define-fun |$9/13/may-wait| () Bool (and (<= 0.0 |$9/13/delay|) (or (= |$9/13/delay| 0.0) (and (=> (and |$9/13/now.1| true) (<= (+ |$9/12/0.0.age.1| |$9/13/delay|) 10.0)) (=> (and |$9/13/now.2| true) (<= (+ |$9/12/left.2| |$9/13/delay|) evict_poll)) (=> (and |$9/9/5.0:CA-4 evict has ticked| true) (<= (+ |$9/12/left.3| |$9/13/delay|) evict_poll))))))
; 9/13/1.0: Pressed.out_of_memory
(define-fun |$9/13/1.0.may| () Bool (< 20 (+ |$9/12/0.0:Pressed.leaked| (ite |$9/initial:Pressed.serving_ended| 0 12))))
(define-fun |$9/13/1.0:Pressed.serving_ended| () Bool (or |$9/initial:Pressed.serving_ended| (and (not |$9/initial:Pressed.serving_ended|) (not |$9/initial:Pressed.scored|) (<= |$9/12/0.0:Pressed.leaked| 12))))
(define-fun |$9/13/1.0:Pressed.leaked| () Int (ite (and (not |$9/initial:Pressed.serving_ended|) (not |$9/initial:Pressed.scored|) (<= |$9/12/0.0:Pressed.leaked| 12)) |$9/12/0.0:Pressed.leaked| 0))
; obligation: run 9
(push 1)
(assert $chosen)
(assert $piece.9)
(assert (not (and |$9/initially| |$9/0/may-wait| |$9/0/0.0.may| |$9/1/may-wait| |$9/1/3.0.may| |$9/2/may-wait| |$9/2/0.0.may| |$9/3/may-wait| |$9/3/0.0.may| |$9/4/may-wait| |$9/4/0.0.may| |$9/5/may-wait| |$9/5/5.0.may| |$9/6/may-wait| |$9/6/0.0.may| |$9/7/may-wait| |$9/7/5.0.may| |$9/8/may-wait| |$9/8/0.0.may| |$9/9/may-wait| |$9/9/5.0.may| |$9/10/may-wait| |$9/10/0.0.may| |$9/11/may-wait| |$9/11/0.0.may| |$9/12/may-wait| |$9/12/0.0.may| |$9/13/may-wait| |$9/13/1.0.may| |$9/13/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$10/initial:Pressed.leaked| () Int 0)
(define-fun |$10/initial:Pressed.serving_ended| () Bool false)
(define-fun |$10/initial:Pressed.scored| () Bool false)
(define-fun |$10/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$10/initially| () Bool true)
(define-fun $time.10.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$10/0/delay| () Real (- $time.10.0 0.0))
; time passes
(define-fun |$10/0/later.0| () Real (ite true (+ 0.0 |$10/0/delay|) 0.0))
(define-fun |$10/0/left.0| () Real |$10/0/later.0|)
(define-fun |$10/0/now.1| () Bool ($active.1 |$10/initial:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/0/later.1| () Real (ite |$10/0/now.1| (+ 0.0 |$10/0/delay|) 0.0))
(define-fun |$10/0/left.1| () Real (ite |$10/0/now.1| |$10/0/later.1| 0.0))
(define-fun |$10/0/now.2| () Bool ($active.2 |$10/initial:CA-4 evict has ticked|))
(define-fun |$10/0/later.2| () Real (ite |$10/0/now.2| (+ 0.0 |$10/0/delay|) 0.0))
(define-fun |$10/0/left.2| () Real (ite |$10/0/now.2| |$10/0/later.2| 0.0))
(define-fun |$10/0/later.3| () Real (ite |$10/initial:CA-4 evict has ticked| (+ 0.0 |$10/0/delay|) 0.0))
(define-fun |$10/0/left.3| () Real (ite |$10/initial:CA-4 evict has ticked| |$10/0/later.3| 0.0))
(define-fun |$10/0/may-wait| () Bool (and (<= 0.0 |$10/0/delay|) (or (= |$10/0/delay| 0.0) (and (=> (and |$10/0/now.1| true) (<= (+ 0.0 |$10/0/delay|) 10.0)) (=> (and |$10/0/now.2| true) (<= (+ 0.0 |$10/0/delay|) evict_poll)) (=> (and |$10/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$10/0/delay|) evict_poll))))))
; 10/0/0.0: Pressed.leak
(define-fun |$10/0/0.0.may| () Bool (<= leak_every |$10/0/later.0|))
(define-fun |$10/0/0.0:Pressed.leaked| () Int (+ |$10/initial:Pressed.leaked| 1))
(define-fun |$10/0/0.0.age.1| () Real (ite (and ($active.1 |$10/0/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/0/now.1|) |$10/0/later.1| 0.0))
(define-fun $time.10.1 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.10.0))) (let (($s1 (ite (<= $time.10.0 $s0) $s0 $time.10.0))) (let (($s2 (* (- 2.0) evict_poll))) (let (($s3 (+ $s2 (* 2.0 leak_every) $time.10.0))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 3.0) evict_poll))) (let (($s6 (* 3.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.10.0))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* (- 4.0) evict_poll))) (let (($s10 (* 4.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.10.0))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (* (- 5.0) evict_poll))) (let (($s14 (* 5.0 leak_every))) (let (($s15 (+ $s13 $s14 $time.10.0))) (let (($s16 (ite (<= $s12 $s15) $s15 $s12))) (let (($s17 (* 6.0 leak_every))) (let (($s18 (+ $s13 $s17 $time.10.0))) (let (($s19 (ite (<= $s16 $s18) $s18 $s16))) (let (($s20 (+ $s5 $s10 $time.10.0))) (let (($s21 (ite (<= $s19 $s20) $s20 $s19))) (let (($s22 (+ $s9 $s14 $time.10.0))) (let (($s23 (ite (<= $s21 $s22) $s22 $s21))) (let (($s24 (+ $s13 (* 7.0 leak_every) $time.10.0))) (let (($s25 (ite (<= $s23 $s24) $s24 $s23))) (let (($s26 (+ $s2 $s6 $time.10.0))) (let (($s27 (ite (<= $s25 $s26) $s26 $s25))) (let (($s28 (+ $s5 $s14 $time.10.0))) (let (($s29 (ite (<= $s27 $s28) $s28 $s27))) (let (($s30 (+ $s9 $s17 $time.10.0))) (let (($s31 (ite (<= $s29 $s30) $s30 $s29))) (let (($s32 (+ $s13 (* 8.0 leak_every) $time.10.0))) (ite (<= $s31 $s32) $s32 $s31)))))))))))))))))))))))))))))))))))
(define-fun |$10/1/delay| () Real (- $time.10.1 $time.10.0))
; time passes
(define-fun |$10/1/later.0| () Real (ite true (+ 0.0 |$10/1/delay|) 0.0))
(define-fun |$10/1/left.0| () Real |$10/1/later.0|)
(define-fun |$10/1/now.1| () Bool ($active.1 |$10/0/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/1/later.1| () Real (ite |$10/1/now.1| (+ |$10/0/0.0.age.1| |$10/1/delay|) |$10/0/0.0.age.1|))
(define-fun |$10/1/left.1| () Real (ite |$10/1/now.1| |$10/1/later.1| 0.0))
(define-fun |$10/1/now.2| () Bool ($active.2 |$10/initial:CA-4 evict has ticked|))
(define-fun |$10/1/later.2| () Real (ite |$10/1/now.2| (+ |$10/0/left.2| |$10/1/delay|) |$10/0/left.2|))
(define-fun |$10/1/left.2| () Real (ite |$10/1/now.2| |$10/1/later.2| 0.0))
(define-fun |$10/1/later.3| () Real (ite |$10/initial:CA-4 evict has ticked| (+ |$10/0/left.3| |$10/1/delay|) |$10/0/left.3|))
(define-fun |$10/1/left.3| () Real (ite |$10/initial:CA-4 evict has ticked| |$10/1/later.3| 0.0))
(define-fun |$10/1/may-wait| () Bool (and (<= 0.0 |$10/1/delay|) (or (= |$10/1/delay| 0.0) (and (=> (and |$10/1/now.1| true) (<= (+ |$10/0/0.0.age.1| |$10/1/delay|) 10.0)) (=> (and |$10/1/now.2| true) (<= (+ |$10/0/left.2| |$10/1/delay|) evict_poll)) (=> (and |$10/initial:CA-4 evict has ticked| true) (<= (+ |$10/0/left.3| |$10/1/delay|) evict_poll))))))
; 10/1/3.0: CA-4 evict first idle
(define-fun |$10/1/3.0.may| () Bool (and (not (< 20 (+ |$10/0/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12) 1))) (not |$10/initial:CA-4 evict has ticked|)))
(define-fun |$10/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$10/1/3.0.age.3| () Real (ite (and |$10/1/3.0:CA-4 evict has ticked| |$10/initial:CA-4 evict has ticked|) |$10/1/later.3| 0.0))
(define-fun $time.10.2 () Real (let (($s0 (+ leak_every $time.10.0))) (ite (<= $time.10.1 $s0) $s0 $time.10.1)))
(define-fun |$10/2/delay| () Real (- $time.10.2 $time.10.1))
; time passes
(define-fun |$10/2/later.0| () Real (ite true (+ |$10/1/left.0| |$10/2/delay|) |$10/1/left.0|))
(define-fun |$10/2/left.0| () Real |$10/2/later.0|)
(define-fun |$10/2/now.1| () Bool ($active.1 |$10/0/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/2/later.1| () Real (ite |$10/2/now.1| (+ |$10/1/left.1| |$10/2/delay|) |$10/1/left.1|))
(define-fun |$10/2/left.1| () Real (ite |$10/2/now.1| |$10/2/later.1| 0.0))
(define-fun |$10/2/now.2| () Bool ($active.2 |$10/1/3.0:CA-4 evict has ticked|))
(define-fun |$10/2/later.2| () Real (ite |$10/2/now.2| (+ 0.0 |$10/2/delay|) 0.0))
(define-fun |$10/2/left.2| () Real (ite |$10/2/now.2| |$10/2/later.2| 0.0))
(define-fun |$10/2/later.3| () Real (ite |$10/1/3.0:CA-4 evict has ticked| (+ |$10/1/3.0.age.3| |$10/2/delay|) |$10/1/3.0.age.3|))
(define-fun |$10/2/left.3| () Real (ite |$10/1/3.0:CA-4 evict has ticked| |$10/2/later.3| 0.0))
(define-fun |$10/2/may-wait| () Bool (and (<= 0.0 |$10/2/delay|) (or (= |$10/2/delay| 0.0) (and (=> (and |$10/2/now.1| true) (<= (+ |$10/1/left.1| |$10/2/delay|) 10.0)) (=> (and |$10/2/now.2| true) (<= (+ 0.0 |$10/2/delay|) evict_poll)) (=> (and |$10/1/3.0:CA-4 evict has ticked| true) (<= (+ |$10/1/3.0.age.3| |$10/2/delay|) evict_poll))))))
; 10/2/0.0: Pressed.leak
(define-fun |$10/2/0.0.may| () Bool (<= leak_every |$10/2/later.0|))
(define-fun |$10/2/0.0:Pressed.leaked| () Int (+ |$10/0/0.0:Pressed.leaked| 1))
(define-fun |$10/2/0.0.age.1| () Real (ite (and ($active.1 |$10/2/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/2/now.1|) |$10/2/later.1| 0.0))
(define-fun $time.10.3 () Real (let (($s0 (+ evict_poll $time.10.1))) (let (($s1 (ite (<= $time.10.2 $s0) $s0 $time.10.2))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.10.2))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.10.2))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* (- 3.0) evict_poll))) (let (($s10 (* 3.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.10.2))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (* (- 4.0) evict_poll))) (let (($s14 (* 4.0 leak_every))) (let (($s15 (+ $s13 $s14 $time.10.2))) (let (($s16 (ite (<= $s12 $s15) $s15 $s12))) (let (($s17 (* 5.0 leak_every))) (let (($s18 (+ $s13 $s17 $time.10.2))) (let (($s19 (ite (<= $s16 $s18) $s18 $s16))) (let (($s20 (+ $s5 $s10 $time.10.2))) (let (($s21 (ite (<= $s19 $s20) $s20 $s19))) (let (($s22 (+ $s9 $s14 $time.10.2))) (let (($s23 (ite (<= $s21 $s22) $s22 $s21))) (let (($s24 (+ $s13 (* 6.0 leak_every) $time.10.2))) (let (($s25 (ite (<= $s23 $s24) $s24 $s23))) (let (($s26 (+ $s2 $s6 $time.10.2))) (let (($s27 (ite (<= $s25 $s26) $s26 $s25))) (let (($s28 (+ $s5 $s14 $time.10.2))) (let (($s29 (ite (<= $s27 $s28) $s28 $s27))) (let (($s30 (+ $s9 $s17 $time.10.2))) (let (($s31 (ite (<= $s29 $s30) $s30 $s29))) (let (($s32 (+ $s13 (* 7.0 leak_every) $time.10.2))) (ite (<= $s31 $s32) $s32 $s31)))))))))))))))))))))))))))))))))))
(define-fun |$10/3/delay| () Real (- $time.10.3 $time.10.2))
; time passes
(define-fun |$10/3/later.0| () Real (ite true (+ 0.0 |$10/3/delay|) 0.0))
(define-fun |$10/3/left.0| () Real |$10/3/later.0|)
(define-fun |$10/3/now.1| () Bool ($active.1 |$10/2/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/3/later.1| () Real (ite |$10/3/now.1| (+ |$10/2/0.0.age.1| |$10/3/delay|) |$10/2/0.0.age.1|))
(define-fun |$10/3/left.1| () Real (ite |$10/3/now.1| |$10/3/later.1| 0.0))
(define-fun |$10/3/now.2| () Bool ($active.2 |$10/1/3.0:CA-4 evict has ticked|))
(define-fun |$10/3/later.2| () Real (ite |$10/3/now.2| (+ |$10/2/left.2| |$10/3/delay|) |$10/2/left.2|))
(define-fun |$10/3/left.2| () Real (ite |$10/3/now.2| |$10/3/later.2| 0.0))
(define-fun |$10/3/later.3| () Real (ite |$10/1/3.0:CA-4 evict has ticked| (+ |$10/2/left.3| |$10/3/delay|) |$10/2/left.3|))
(define-fun |$10/3/left.3| () Real (ite |$10/1/3.0:CA-4 evict has ticked| |$10/3/later.3| 0.0))
(define-fun |$10/3/may-wait| () Bool (and (<= 0.0 |$10/3/delay|) (or (= |$10/3/delay| 0.0) (and (=> (and |$10/3/now.1| true) (<= (+ |$10/2/0.0.age.1| |$10/3/delay|) 10.0)) (=> (and |$10/3/now.2| true) (<= (+ |$10/2/left.2| |$10/3/delay|) evict_poll)) (=> (and |$10/1/3.0:CA-4 evict has ticked| true) (<= (+ |$10/2/left.3| |$10/3/delay|) evict_poll))))))
; 10/3/5.0: CA-4 evict idle
(define-fun |$10/3/5.0.may| () Bool (and (and (not (< 20 (+ |$10/2/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12) 1))) |$10/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$10/3/later.3|)))
(define-fun |$10/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$10/3/5.0.age.2| () Real (ite (and ($active.2 |$10/3/5.0:CA-4 evict has ticked|) |$10/3/now.2|) |$10/3/later.2| 0.0))
(define-fun $time.10.4 () Real (let (($s0 (+ leak_every $time.10.2))) (ite (<= $time.10.3 $s0) $s0 $time.10.3)))
(define-fun |$10/4/delay| () Real (- $time.10.4 $time.10.3))
; time passes
(define-fun |$10/4/later.0| () Real (ite true (+ |$10/3/left.0| |$10/4/delay|) |$10/3/left.0|))
(define-fun |$10/4/left.0| () Real |$10/4/later.0|)
(define-fun |$10/4/now.1| () Bool ($active.1 |$10/2/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/4/later.1| () Real (ite |$10/4/now.1| (+ |$10/3/left.1| |$10/4/delay|) |$10/3/left.1|))
(define-fun |$10/4/left.1| () Real (ite |$10/4/now.1| |$10/4/later.1| 0.0))
(define-fun |$10/4/now.2| () Bool ($active.2 |$10/3/5.0:CA-4 evict has ticked|))
(define-fun |$10/4/later.2| () Real (ite |$10/4/now.2| (+ |$10/3/5.0.age.2| |$10/4/delay|) |$10/3/5.0.age.2|))
(define-fun |$10/4/left.2| () Real (ite |$10/4/now.2| |$10/4/later.2| 0.0))
(define-fun |$10/4/later.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| (+ 0.0 |$10/4/delay|) 0.0))
(define-fun |$10/4/left.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| |$10/4/later.3| 0.0))
(define-fun |$10/4/may-wait| () Bool (and (<= 0.0 |$10/4/delay|) (or (= |$10/4/delay| 0.0) (and (=> (and |$10/4/now.1| true) (<= (+ |$10/3/left.1| |$10/4/delay|) 10.0)) (=> (and |$10/4/now.2| true) (<= (+ |$10/3/5.0.age.2| |$10/4/delay|) evict_poll)) (=> (and |$10/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$10/4/delay|) evict_poll))))))
; 10/4/0.0: Pressed.leak
(define-fun |$10/4/0.0.may| () Bool (<= leak_every |$10/4/later.0|))
(define-fun |$10/4/0.0:Pressed.leaked| () Int (+ |$10/2/0.0:Pressed.leaked| 1))
(define-fun |$10/4/0.0.age.1| () Real (ite (and ($active.1 |$10/4/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/4/now.1|) |$10/4/later.1| 0.0))
(define-fun $time.10.5 () Real (let (($s0 (+ leak_every $time.10.4))) (ite (<= $time.10.4 $s0) $s0 $time.10.4)))
(define-fun |$10/5/delay| () Real (- $time.10.5 $time.10.4))
; time passes
(define-fun |$10/5/later.0| () Real (ite true (+ 0.0 |$10/5/delay|) 0.0))
(define-fun |$10/5/left.0| () Real |$10/5/later.0|)
(define-fun |$10/5/now.1| () Bool ($active.1 |$10/4/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/5/later.1| () Real (ite |$10/5/now.1| (+ |$10/4/0.0.age.1| |$10/5/delay|) |$10/4/0.0.age.1|))
(define-fun |$10/5/left.1| () Real (ite |$10/5/now.1| |$10/5/later.1| 0.0))
(define-fun |$10/5/now.2| () Bool ($active.2 |$10/3/5.0:CA-4 evict has ticked|))
(define-fun |$10/5/later.2| () Real (ite |$10/5/now.2| (+ |$10/4/left.2| |$10/5/delay|) |$10/4/left.2|))
(define-fun |$10/5/left.2| () Real (ite |$10/5/now.2| |$10/5/later.2| 0.0))
(define-fun |$10/5/later.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| (+ |$10/4/left.3| |$10/5/delay|) |$10/4/left.3|))
(define-fun |$10/5/left.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| |$10/5/later.3| 0.0))
(define-fun |$10/5/may-wait| () Bool (and (<= 0.0 |$10/5/delay|) (or (= |$10/5/delay| 0.0) (and (=> (and |$10/5/now.1| true) (<= (+ |$10/4/0.0.age.1| |$10/5/delay|) 10.0)) (=> (and |$10/5/now.2| true) (<= (+ |$10/4/left.2| |$10/5/delay|) evict_poll)) (=> (and |$10/3/5.0:CA-4 evict has ticked| true) (<= (+ |$10/4/left.3| |$10/5/delay|) evict_poll))))))
; 10/5/0.0: Pressed.leak
(define-fun |$10/5/0.0.may| () Bool (<= leak_every |$10/5/later.0|))
(define-fun |$10/5/0.0:Pressed.leaked| () Int (+ |$10/4/0.0:Pressed.leaked| 1))
(define-fun |$10/5/0.0.age.1| () Real (ite (and ($active.1 |$10/5/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/5/now.1|) |$10/5/later.1| 0.0))
(define-fun $time.10.6 () Real (let (($s0 (+ evict_poll $time.10.3))) (let (($s1 (ite (<= $time.10.5 $s0) $s0 $time.10.5))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.10.5))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.10.5))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* (- 3.0) evict_poll))) (let (($s10 (* 3.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.10.5))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (+ $s9 (* 4.0 leak_every) $time.10.5))) (let (($s14 (ite (<= $s12 $s13) $s13 $s12))) (let (($s15 (+ $s2 $s6 $time.10.5))) (let (($s16 (ite (<= $s14 $s15) $s15 $s14))) (let (($s17 (+ $s5 $s10 $time.10.5))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s9 (* 5.0 leak_every) $time.10.5))) (ite (<= $s18 $s19) $s19 $s18))))))))))))))))))))))
(define-fun |$10/6/delay| () Real (- $time.10.6 $time.10.5))
; time passes
(define-fun |$10/6/later.0| () Real (ite true (+ 0.0 |$10/6/delay|) 0.0))
(define-fun |$10/6/left.0| () Real |$10/6/later.0|)
(define-fun |$10/6/now.1| () Bool ($active.1 |$10/5/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/6/later.1| () Real (ite |$10/6/now.1| (+ |$10/5/0.0.age.1| |$10/6/delay|) |$10/5/0.0.age.1|))
(define-fun |$10/6/left.1| () Real (ite |$10/6/now.1| |$10/6/later.1| 0.0))
(define-fun |$10/6/now.2| () Bool ($active.2 |$10/3/5.0:CA-4 evict has ticked|))
(define-fun |$10/6/later.2| () Real (ite |$10/6/now.2| (+ |$10/5/left.2| |$10/6/delay|) |$10/5/left.2|))
(define-fun |$10/6/left.2| () Real (ite |$10/6/now.2| |$10/6/later.2| 0.0))
(define-fun |$10/6/later.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| (+ |$10/5/left.3| |$10/6/delay|) |$10/5/left.3|))
(define-fun |$10/6/left.3| () Real (ite |$10/3/5.0:CA-4 evict has ticked| |$10/6/later.3| 0.0))
(define-fun |$10/6/may-wait| () Bool (and (<= 0.0 |$10/6/delay|) (or (= |$10/6/delay| 0.0) (and (=> (and |$10/6/now.1| true) (<= (+ |$10/5/0.0.age.1| |$10/6/delay|) 10.0)) (=> (and |$10/6/now.2| true) (<= (+ |$10/5/left.2| |$10/6/delay|) evict_poll)) (=> (and |$10/3/5.0:CA-4 evict has ticked| true) (<= (+ |$10/5/left.3| |$10/6/delay|) evict_poll))))))
; 10/6/5.0: CA-4 evict idle
(define-fun |$10/6/5.0.may| () Bool (and (and (not (< 20 (+ |$10/5/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12) 1))) |$10/3/5.0:CA-4 evict has ticked|) (<= evict_poll |$10/6/later.3|)))
(define-fun |$10/6/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$10/6/5.0.age.2| () Real (ite (and ($active.2 |$10/6/5.0:CA-4 evict has ticked|) |$10/6/now.2|) |$10/6/later.2| 0.0))
(define-fun $time.10.7 () Real (let (($s0 (+ leak_every $time.10.5))) (ite (<= $time.10.6 $s0) $s0 $time.10.6)))
(define-fun |$10/7/delay| () Real (- $time.10.7 $time.10.6))
; time passes
(define-fun |$10/7/later.0| () Real (ite true (+ |$10/6/left.0| |$10/7/delay|) |$10/6/left.0|))
(define-fun |$10/7/left.0| () Real |$10/7/later.0|)
(define-fun |$10/7/now.1| () Bool ($active.1 |$10/5/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/7/later.1| () Real (ite |$10/7/now.1| (+ |$10/6/left.1| |$10/7/delay|) |$10/6/left.1|))
(define-fun |$10/7/left.1| () Real (ite |$10/7/now.1| |$10/7/later.1| 0.0))
(define-fun |$10/7/now.2| () Bool ($active.2 |$10/6/5.0:CA-4 evict has ticked|))
(define-fun |$10/7/later.2| () Real (ite |$10/7/now.2| (+ |$10/6/5.0.age.2| |$10/7/delay|) |$10/6/5.0.age.2|))
(define-fun |$10/7/left.2| () Real (ite |$10/7/now.2| |$10/7/later.2| 0.0))
(define-fun |$10/7/later.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| (+ 0.0 |$10/7/delay|) 0.0))
(define-fun |$10/7/left.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| |$10/7/later.3| 0.0))
(define-fun |$10/7/may-wait| () Bool (and (<= 0.0 |$10/7/delay|) (or (= |$10/7/delay| 0.0) (and (=> (and |$10/7/now.1| true) (<= (+ |$10/6/left.1| |$10/7/delay|) 10.0)) (=> (and |$10/7/now.2| true) (<= (+ |$10/6/5.0.age.2| |$10/7/delay|) evict_poll)) (=> (and |$10/6/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$10/7/delay|) evict_poll))))))
; 10/7/0.0: Pressed.leak
(define-fun |$10/7/0.0.may| () Bool (<= leak_every |$10/7/later.0|))
(define-fun |$10/7/0.0:Pressed.leaked| () Int (+ |$10/5/0.0:Pressed.leaked| 1))
(define-fun |$10/7/0.0.age.1| () Real (ite (and ($active.1 |$10/7/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/7/now.1|) |$10/7/later.1| 0.0))
(define-fun $time.10.8 () Real (let (($s0 (+ leak_every $time.10.7))) (ite (<= $time.10.7 $s0) $s0 $time.10.7)))
(define-fun |$10/8/delay| () Real (- $time.10.8 $time.10.7))
; time passes
(define-fun |$10/8/later.0| () Real (ite true (+ 0.0 |$10/8/delay|) 0.0))
(define-fun |$10/8/left.0| () Real |$10/8/later.0|)
(define-fun |$10/8/now.1| () Bool ($active.1 |$10/7/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/8/later.1| () Real (ite |$10/8/now.1| (+ |$10/7/0.0.age.1| |$10/8/delay|) |$10/7/0.0.age.1|))
(define-fun |$10/8/left.1| () Real (ite |$10/8/now.1| |$10/8/later.1| 0.0))
(define-fun |$10/8/now.2| () Bool ($active.2 |$10/6/5.0:CA-4 evict has ticked|))
(define-fun |$10/8/later.2| () Real (ite |$10/8/now.2| (+ |$10/7/left.2| |$10/8/delay|) |$10/7/left.2|))
(define-fun |$10/8/left.2| () Real (ite |$10/8/now.2| |$10/8/later.2| 0.0))
(define-fun |$10/8/later.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| (+ |$10/7/left.3| |$10/8/delay|) |$10/7/left.3|))
(define-fun |$10/8/left.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| |$10/8/later.3| 0.0))
(define-fun |$10/8/may-wait| () Bool (and (<= 0.0 |$10/8/delay|) (or (= |$10/8/delay| 0.0) (and (=> (and |$10/8/now.1| true) (<= (+ |$10/7/0.0.age.1| |$10/8/delay|) 10.0)) (=> (and |$10/8/now.2| true) (<= (+ |$10/7/left.2| |$10/8/delay|) evict_poll)) (=> (and |$10/6/5.0:CA-4 evict has ticked| true) (<= (+ |$10/7/left.3| |$10/8/delay|) evict_poll))))))
; 10/8/0.0: Pressed.leak
(define-fun |$10/8/0.0.may| () Bool (<= leak_every |$10/8/later.0|))
(define-fun |$10/8/0.0:Pressed.leaked| () Int (+ |$10/7/0.0:Pressed.leaked| 1))
(define-fun |$10/8/0.0.age.1| () Real (ite (and ($active.1 |$10/8/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/8/now.1|) |$10/8/later.1| 0.0))
(define-fun $time.10.9 () Real (let (($s0 (+ evict_poll $time.10.6))) (let (($s1 (ite (<= $time.10.8 $s0) $s0 $time.10.8))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.10.8))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.10.8))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.10.8))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$10/9/delay| () Real (- $time.10.9 $time.10.8))
; time passes
(define-fun |$10/9/later.0| () Real (ite true (+ 0.0 |$10/9/delay|) 0.0))
(define-fun |$10/9/left.0| () Real |$10/9/later.0|)
(define-fun |$10/9/now.1| () Bool ($active.1 |$10/8/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/9/later.1| () Real (ite |$10/9/now.1| (+ |$10/8/0.0.age.1| |$10/9/delay|) |$10/8/0.0.age.1|))
(define-fun |$10/9/left.1| () Real (ite |$10/9/now.1| |$10/9/later.1| 0.0))
(define-fun |$10/9/now.2| () Bool ($active.2 |$10/6/5.0:CA-4 evict has ticked|))
(define-fun |$10/9/later.2| () Real (ite |$10/9/now.2| (+ |$10/8/left.2| |$10/9/delay|) |$10/8/left.2|))
(define-fun |$10/9/left.2| () Real (ite |$10/9/now.2| |$10/9/later.2| 0.0))
(define-fun |$10/9/later.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| (+ |$10/8/left.3| |$10/9/delay|) |$10/8/left.3|))
(define-fun |$10/9/left.3| () Real (ite |$10/6/5.0:CA-4 evict has ticked| |$10/9/later.3| 0.0))
(define-fun |$10/9/may-wait| () Bool (and (<= 0.0 |$10/9/delay|) (or (= |$10/9/delay| 0.0) (and (=> (and |$10/9/now.1| true) (<= (+ |$10/8/0.0.age.1| |$10/9/delay|) 10.0)) (=> (and |$10/9/now.2| true) (<= (+ |$10/8/left.2| |$10/9/delay|) evict_poll)) (=> (and |$10/6/5.0:CA-4 evict has ticked| true) (<= (+ |$10/8/left.3| |$10/9/delay|) evict_poll))))))
; 10/9/5.0: CA-4 evict idle
(define-fun |$10/9/5.0.may| () Bool (and (and (not (< 20 (+ |$10/8/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12) 1))) |$10/6/5.0:CA-4 evict has ticked|) (<= evict_poll |$10/9/later.3|)))
(define-fun |$10/9/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$10/9/5.0.age.2| () Real (ite (and ($active.2 |$10/9/5.0:CA-4 evict has ticked|) |$10/9/now.2|) |$10/9/later.2| 0.0))
(define-fun $time.10.10 () Real (let (($s0 (+ leak_every $time.10.8))) (ite (<= $time.10.9 $s0) $s0 $time.10.9)))
(define-fun |$10/10/delay| () Real (- $time.10.10 $time.10.9))
; time passes
(define-fun |$10/10/later.0| () Real (ite true (+ |$10/9/left.0| |$10/10/delay|) |$10/9/left.0|))
(define-fun |$10/10/left.0| () Real |$10/10/later.0|)
(define-fun |$10/10/now.1| () Bool ($active.1 |$10/8/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/10/later.1| () Real (ite |$10/10/now.1| (+ |$10/9/left.1| |$10/10/delay|) |$10/9/left.1|))
(define-fun |$10/10/left.1| () Real (ite |$10/10/now.1| |$10/10/later.1| 0.0))
(define-fun |$10/10/now.2| () Bool ($active.2 |$10/9/5.0:CA-4 evict has ticked|))
(define-fun |$10/10/later.2| () Real (ite |$10/10/now.2| (+ |$10/9/5.0.age.2| |$10/10/delay|) |$10/9/5.0.age.2|))
(define-fun |$10/10/left.2| () Real (ite |$10/10/now.2| |$10/10/later.2| 0.0))
(define-fun |$10/10/later.3| () Real (ite |$10/9/5.0:CA-4 evict has ticked| (+ 0.0 |$10/10/delay|) 0.0))
(define-fun |$10/10/left.3| () Real (ite |$10/9/5.0:CA-4 evict has ticked| |$10/10/later.3| 0.0))
(define-fun |$10/10/may-wait| () Bool (and (<= 0.0 |$10/10/delay|) (or (= |$10/10/delay| 0.0) (and (=> (and |$10/10/now.1| true) (<= (+ |$10/9/left.1| |$10/10/delay|) 10.0)) (=> (and |$10/10/now.2| true) (<= (+ |$10/9/5.0.age.2| |$10/10/delay|) evict_poll)) (=> (and |$10/9/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$10/10/delay|) evict_poll))))))
; 10/10/0.0: Pressed.leak
(define-fun |$10/10/0.0.may| () Bool (<= leak_every |$10/10/later.0|))
(define-fun |$10/10/0.0:Pressed.leaked| () Int (+ |$10/8/0.0:Pressed.leaked| 1))
(define-fun |$10/10/0.0.age.1| () Real (ite (and ($active.1 |$10/10/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/10/now.1|) |$10/10/later.1| 0.0))
(define-fun $time.10.11 () Real (let (($s0 (+ evict_poll $time.10.9))) (let (($s1 (ite (<= $time.10.10 $s0) $s0 $time.10.10))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.10.10))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.10.10))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$10/11/delay| () Real (- $time.10.11 $time.10.10))
; time passes
(define-fun |$10/11/later.0| () Real (ite true (+ 0.0 |$10/11/delay|) 0.0))
(define-fun |$10/11/left.0| () Real |$10/11/later.0|)
(define-fun |$10/11/now.1| () Bool ($active.1 |$10/10/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/11/later.1| () Real (ite |$10/11/now.1| (+ |$10/10/0.0.age.1| |$10/11/delay|) |$10/10/0.0.age.1|))
(define-fun |$10/11/left.1| () Real (ite |$10/11/now.1| |$10/11/later.1| 0.0))
(define-fun |$10/11/now.2| () Bool ($active.2 |$10/9/5.0:CA-4 evict has ticked|))
(define-fun |$10/11/later.2| () Real (ite |$10/11/now.2| (+ |$10/10/left.2| |$10/11/delay|) |$10/10/left.2|))
(define-fun |$10/11/left.2| () Real (ite |$10/11/now.2| |$10/11/later.2| 0.0))
(define-fun |$10/11/later.3| () Real (ite |$10/9/5.0:CA-4 evict has ticked| (+ |$10/10/left.3| |$10/11/delay|) |$10/10/left.3|))
(define-fun |$10/11/left.3| () Real (ite |$10/9/5.0:CA-4 evict has ticked| |$10/11/later.3| 0.0))
(define-fun |$10/11/may-wait| () Bool (and (<= 0.0 |$10/11/delay|) (or (= |$10/11/delay| 0.0) (and (=> (and |$10/11/now.1| true) (<= (+ |$10/10/0.0.age.1| |$10/11/delay|) 10.0)) (=> (and |$10/11/now.2| true) (<= (+ |$10/10/left.2| |$10/11/delay|) evict_poll)) (=> (and |$10/9/5.0:CA-4 evict has ticked| true) (<= (+ |$10/10/left.3| |$10/11/delay|) evict_poll))))))
; 10/11/5.0: CA-4 evict idle
(define-fun |$10/11/5.0.may| () Bool (and (and (not (< 20 (+ |$10/10/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12) 1))) |$10/9/5.0:CA-4 evict has ticked|) (<= evict_poll |$10/11/later.3|)))
(define-fun |$10/11/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$10/11/5.0.age.2| () Real (ite (and ($active.2 |$10/11/5.0:CA-4 evict has ticked|) |$10/11/now.2|) |$10/11/later.2| 0.0))
(define-fun $time.10.12 () Real (let (($s0 (+ leak_every $time.10.10))) (ite (<= $time.10.11 $s0) $s0 $time.10.11)))
(define-fun |$10/12/delay| () Real (- $time.10.12 $time.10.11))
; time passes
(define-fun |$10/12/later.0| () Real (ite true (+ |$10/11/left.0| |$10/12/delay|) |$10/11/left.0|))
(define-fun |$10/12/left.0| () Real |$10/12/later.0|)
(define-fun |$10/12/now.1| () Bool ($active.1 |$10/10/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/12/later.1| () Real (ite |$10/12/now.1| (+ |$10/11/left.1| |$10/12/delay|) |$10/11/left.1|))
(define-fun |$10/12/left.1| () Real (ite |$10/12/now.1| |$10/12/later.1| 0.0))
(define-fun |$10/12/now.2| () Bool ($active.2 |$10/11/5.0:CA-4 evict has ticked|))
(define-fun |$10/12/later.2| () Real (ite |$10/12/now.2| (+ |$10/11/5.0.age.2| |$10/12/delay|) |$10/11/5.0.age.2|))
(define-fun |$10/12/left.2| () Real (ite |$10/12/now.2| |$10/12/later.2| 0.0))
(define-fun |$10/12/later.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| (+ 0.0 |$10/12/delay|) 0.0))
(define-fun |$10/12/left.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| |$10/12/later.3| 0.0))
(define-fun |$10/12/may-wait| () Bool (and (<= 0.0 |$10/12/delay|) (or (= |$10/12/delay| 0.0) (and (=> (and |$10/12/now.1| true) (<= (+ |$10/11/left.1| |$10/12/delay|) 10.0)) (=> (and |$10/12/now.2| true) (<= (+ |$10/11/5.0.age.2| |$10/12/delay|) evict_poll)) (=> (and |$10/11/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$10/12/delay|) evict_poll))))))
; 10/12/0.0: Pressed.leak
(define-fun |$10/12/0.0.may| () Bool (<= leak_every |$10/12/later.0|))
(define-fun |$10/12/0.0:Pressed.leaked| () Int (+ |$10/10/0.0:Pressed.leaked| 1))
(define-fun |$10/12/0.0.age.1| () Real (ite (and ($active.1 |$10/12/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/12/now.1|) |$10/12/later.1| 0.0))
(define-fun $time.10.13 () Real (let (($s0 (+ leak_every $time.10.12))) (ite (<= $time.10.12 $s0) $s0 $time.10.12)))
(define-fun |$10/13/delay| () Real (- $time.10.13 $time.10.12))
; time passes
(define-fun |$10/13/later.0| () Real (ite true (+ 0.0 |$10/13/delay|) 0.0))
(define-fun |$10/13/left.0| () Real |$10/13/later.0|)
(define-fun |$10/13/now.1| () Bool ($active.1 |$10/12/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/13/later.1| () Real (ite |$10/13/now.1| (+ |$10/12/0.0.age.1| |$10/13/delay|) |$10/12/0.0.age.1|))
(define-fun |$10/13/left.1| () Real (ite |$10/13/now.1| |$10/13/later.1| 0.0))
(define-fun |$10/13/now.2| () Bool ($active.2 |$10/11/5.0:CA-4 evict has ticked|))
(define-fun |$10/13/later.2| () Real (ite |$10/13/now.2| (+ |$10/12/left.2| |$10/13/delay|) |$10/12/left.2|))
(define-fun |$10/13/left.2| () Real (ite |$10/13/now.2| |$10/13/later.2| 0.0))
(define-fun |$10/13/later.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| (+ |$10/12/left.3| |$10/13/delay|) |$10/12/left.3|))
(define-fun |$10/13/left.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| |$10/13/later.3| 0.0))
(define-fun |$10/13/may-wait| () Bool (and (<= 0.0 |$10/13/delay|) (or (= |$10/13/delay| 0.0) (and (=> (and |$10/13/now.1| true) (<= (+ |$10/12/0.0.age.1| |$10/13/delay|) 10.0)) (=> (and |$10/13/now.2| true) (<= (+ |$10/12/left.2| |$10/13/delay|) evict_poll)) (=> (and |$10/11/5.0:CA-4 evict has ticked| true) (<= (+ |$10/12/left.3| |$10/13/delay|) evict_poll))))))
; 10/13/0.0: Pressed.leak
(define-fun |$10/13/0.0.may| () Bool (<= leak_every |$10/13/later.0|))
(define-fun |$10/13/0.0:Pressed.leaked| () Int (+ |$10/12/0.0:Pressed.leaked| 1))
(define-fun |$10/13/0.0.age.1| () Real (ite (and ($active.1 |$10/13/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|) |$10/13/now.1|) |$10/13/later.1| 0.0))
(define-fun $time.10.14 () Real $time.10.13)
(define-fun |$10/14/delay| () Real (- $time.10.14 $time.10.13))
; time passes
(define-fun |$10/14/later.0| () Real (ite true (+ 0.0 |$10/14/delay|) 0.0))
(define-fun |$10/14/left.0| () Real |$10/14/later.0|)
(define-fun |$10/14/now.1| () Bool ($active.1 |$10/13/0.0:Pressed.leaked| |$10/initial:Pressed.serving_ended|))
(define-fun |$10/14/later.1| () Real (ite |$10/14/now.1| (+ |$10/13/0.0.age.1| |$10/14/delay|) |$10/13/0.0.age.1|))
(define-fun |$10/14/left.1| () Real (ite |$10/14/now.1| |$10/14/later.1| 0.0))
(define-fun |$10/14/now.2| () Bool ($active.2 |$10/11/5.0:CA-4 evict has ticked|))
(define-fun |$10/14/later.2| () Real (ite |$10/14/now.2| (+ |$10/13/left.2| |$10/14/delay|) |$10/13/left.2|))
(define-fun |$10/14/left.2| () Real (ite |$10/14/now.2| |$10/14/later.2| 0.0))
(define-fun |$10/14/later.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| (+ |$10/13/left.3| |$10/14/delay|) |$10/13/left.3|))
(define-fun |$10/14/left.3| () Real (ite |$10/11/5.0:CA-4 evict has ticked| |$10/14/later.3| 0.0))
(define-fun |$10/14/may-wait| () Bool (and (<= 0.0 |$10/14/delay|) (or (= |$10/14/delay| 0.0) (and (=> (and |$10/14/now.1| true) (<= (+ |$10/13/0.0.age.1| |$10/14/delay|) 10.0)) (=> (and |$10/14/now.2| true) (<= (+ |$10/13/left.2| |$10/14/delay|) evict_poll)) (=> (and |$10/11/5.0:CA-4 evict has ticked| true) (<= (+ |$10/13/left.3| |$10/14/delay|) evict_poll))))))
; 10/14/1.0: Pressed.out_of_memory
(define-fun |$10/14/1.0.may| () Bool (< 20 (+ |$10/13/0.0:Pressed.leaked| (ite |$10/initial:Pressed.serving_ended| 0 12))))
(define-fun |$10/14/1.0:Pressed.serving_ended| () Bool (or |$10/initial:Pressed.serving_ended| (and (not |$10/initial:Pressed.serving_ended|) (not |$10/initial:Pressed.scored|) (<= |$10/13/0.0:Pressed.leaked| 12))))
(define-fun |$10/14/1.0:Pressed.leaked| () Int (ite (and (not |$10/initial:Pressed.serving_ended|) (not |$10/initial:Pressed.scored|) (<= |$10/13/0.0:Pressed.leaked| 12)) |$10/13/0.0:Pressed.leaked| 0))
; obligation: run 10
(push 1)
(assert $chosen)
(assert $piece.10)
(assert (not (and |$10/initially| |$10/0/may-wait| |$10/0/0.0.may| |$10/1/may-wait| |$10/1/3.0.may| |$10/2/may-wait| |$10/2/0.0.may| |$10/3/may-wait| |$10/3/5.0.may| |$10/4/may-wait| |$10/4/0.0.may| |$10/5/may-wait| |$10/5/0.0.may| |$10/6/may-wait| |$10/6/5.0.may| |$10/7/may-wait| |$10/7/0.0.may| |$10/8/may-wait| |$10/8/0.0.may| |$10/9/may-wait| |$10/9/5.0.may| |$10/10/may-wait| |$10/10/0.0.may| |$10/11/may-wait| |$10/11/5.0.may| |$10/12/may-wait| |$10/12/0.0.may| |$10/13/may-wait| |$10/13/0.0.may| |$10/14/may-wait| |$10/14/1.0.may| |$10/14/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$11/initial:Pressed.leaked| () Int 0)
(define-fun |$11/initial:Pressed.serving_ended| () Bool false)
(define-fun |$11/initial:Pressed.scored| () Bool false)
(define-fun |$11/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$11/initially| () Bool true)
(define-fun $time.11.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$11/0/delay| () Real (- $time.11.0 0.0))
; time passes
(define-fun |$11/0/later.0| () Real (ite true (+ 0.0 |$11/0/delay|) 0.0))
(define-fun |$11/0/left.0| () Real |$11/0/later.0|)
(define-fun |$11/0/now.1| () Bool ($active.1 |$11/initial:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/0/later.1| () Real (ite |$11/0/now.1| (+ 0.0 |$11/0/delay|) 0.0))
(define-fun |$11/0/left.1| () Real (ite |$11/0/now.1| |$11/0/later.1| 0.0))
(define-fun |$11/0/now.2| () Bool ($active.2 |$11/initial:CA-4 evict has ticked|))
(define-fun |$11/0/later.2| () Real (ite |$11/0/now.2| (+ 0.0 |$11/0/delay|) 0.0))
(define-fun |$11/0/left.2| () Real (ite |$11/0/now.2| |$11/0/later.2| 0.0))
(define-fun |$11/0/later.3| () Real (ite |$11/initial:CA-4 evict has ticked| (+ 0.0 |$11/0/delay|) 0.0))
(define-fun |$11/0/left.3| () Real (ite |$11/initial:CA-4 evict has ticked| |$11/0/later.3| 0.0))
(define-fun |$11/0/may-wait| () Bool (and (<= 0.0 |$11/0/delay|) (or (= |$11/0/delay| 0.0) (and (=> (and |$11/0/now.1| true) (<= (+ 0.0 |$11/0/delay|) 10.0)) (=> (and |$11/0/now.2| true) (<= (+ 0.0 |$11/0/delay|) evict_poll)) (=> (and |$11/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/0/delay|) evict_poll))))))
; 11/0/0.0: Pressed.leak
(define-fun |$11/0/0.0.may| () Bool (<= leak_every |$11/0/later.0|))
(define-fun |$11/0/0.0:Pressed.leaked| () Int (+ |$11/initial:Pressed.leaked| 1))
(define-fun |$11/0/0.0.age.1| () Real (ite (and ($active.1 |$11/0/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/0/now.1|) |$11/0/later.1| 0.0))
(define-fun $time.11.1 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.11.0))) (let (($s1 (ite (<= $time.11.0 $s0) $s0 $time.11.0))) (let (($s2 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.11.0))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.11.0))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 4.0) evict_poll))) (let (($s7 (+ $s6 (* 4.0 leak_every) $time.11.0))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (* (- 5.0) evict_poll))) (let (($s10 (* 5.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.11.0))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (* (- 6.0) evict_poll))) (let (($s14 (* 6.0 leak_every))) (let (($s15 (+ $s13 $s14 $time.11.0))) (let (($s16 (ite (<= $s12 $s15) $s15 $s12))) (let (($s17 (+ $s13 (* 7.0 leak_every) $time.11.0))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s6 $s10 $time.11.0))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s9 $s14 $time.11.0))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s13 (* 8.0 leak_every) $time.11.0))) (ite (<= $s22 $s23) $s23 $s22))))))))))))))))))))))))))
(define-fun |$11/1/delay| () Real (- $time.11.1 $time.11.0))
; time passes
(define-fun |$11/1/later.0| () Real (ite true (+ 0.0 |$11/1/delay|) 0.0))
(define-fun |$11/1/left.0| () Real |$11/1/later.0|)
(define-fun |$11/1/now.1| () Bool ($active.1 |$11/0/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/1/later.1| () Real (ite |$11/1/now.1| (+ |$11/0/0.0.age.1| |$11/1/delay|) |$11/0/0.0.age.1|))
(define-fun |$11/1/left.1| () Real (ite |$11/1/now.1| |$11/1/later.1| 0.0))
(define-fun |$11/1/now.2| () Bool ($active.2 |$11/initial:CA-4 evict has ticked|))
(define-fun |$11/1/later.2| () Real (ite |$11/1/now.2| (+ |$11/0/left.2| |$11/1/delay|) |$11/0/left.2|))
(define-fun |$11/1/left.2| () Real (ite |$11/1/now.2| |$11/1/later.2| 0.0))
(define-fun |$11/1/later.3| () Real (ite |$11/initial:CA-4 evict has ticked| (+ |$11/0/left.3| |$11/1/delay|) |$11/0/left.3|))
(define-fun |$11/1/left.3| () Real (ite |$11/initial:CA-4 evict has ticked| |$11/1/later.3| 0.0))
(define-fun |$11/1/may-wait| () Bool (and (<= 0.0 |$11/1/delay|) (or (= |$11/1/delay| 0.0) (and (=> (and |$11/1/now.1| true) (<= (+ |$11/0/0.0.age.1| |$11/1/delay|) 10.0)) (=> (and |$11/1/now.2| true) (<= (+ |$11/0/left.2| |$11/1/delay|) evict_poll)) (=> (and |$11/initial:CA-4 evict has ticked| true) (<= (+ |$11/0/left.3| |$11/1/delay|) evict_poll))))))
; 11/1/3.0: CA-4 evict first idle
(define-fun |$11/1/3.0.may| () Bool (and (not (< 20 (+ |$11/0/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) (not |$11/initial:CA-4 evict has ticked|)))
(define-fun |$11/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/1/3.0.age.3| () Real (ite (and |$11/1/3.0:CA-4 evict has ticked| |$11/initial:CA-4 evict has ticked|) |$11/1/later.3| 0.0))
(define-fun $time.11.2 () Real (let (($s0 (+ leak_every $time.11.0))) (ite (<= $time.11.1 $s0) $s0 $time.11.1)))
(define-fun |$11/2/delay| () Real (- $time.11.2 $time.11.1))
; time passes
(define-fun |$11/2/later.0| () Real (ite true (+ |$11/1/left.0| |$11/2/delay|) |$11/1/left.0|))
(define-fun |$11/2/left.0| () Real |$11/2/later.0|)
(define-fun |$11/2/now.1| () Bool ($active.1 |$11/0/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/2/later.1| () Real (ite |$11/2/now.1| (+ |$11/1/left.1| |$11/2/delay|) |$11/1/left.1|))
(define-fun |$11/2/left.1| () Real (ite |$11/2/now.1| |$11/2/later.1| 0.0))
(define-fun |$11/2/now.2| () Bool ($active.2 |$11/1/3.0:CA-4 evict has ticked|))
(define-fun |$11/2/later.2| () Real (ite |$11/2/now.2| (+ 0.0 |$11/2/delay|) 0.0))
(define-fun |$11/2/left.2| () Real (ite |$11/2/now.2| |$11/2/later.2| 0.0))
(define-fun |$11/2/later.3| () Real (ite |$11/1/3.0:CA-4 evict has ticked| (+ |$11/1/3.0.age.3| |$11/2/delay|) |$11/1/3.0.age.3|))
(define-fun |$11/2/left.3| () Real (ite |$11/1/3.0:CA-4 evict has ticked| |$11/2/later.3| 0.0))
(define-fun |$11/2/may-wait| () Bool (and (<= 0.0 |$11/2/delay|) (or (= |$11/2/delay| 0.0) (and (=> (and |$11/2/now.1| true) (<= (+ |$11/1/left.1| |$11/2/delay|) 10.0)) (=> (and |$11/2/now.2| true) (<= (+ 0.0 |$11/2/delay|) evict_poll)) (=> (and |$11/1/3.0:CA-4 evict has ticked| true) (<= (+ |$11/1/3.0.age.3| |$11/2/delay|) evict_poll))))))
; 11/2/0.0: Pressed.leak
(define-fun |$11/2/0.0.may| () Bool (<= leak_every |$11/2/later.0|))
(define-fun |$11/2/0.0:Pressed.leaked| () Int (+ |$11/0/0.0:Pressed.leaked| 1))
(define-fun |$11/2/0.0.age.1| () Real (ite (and ($active.1 |$11/2/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/2/now.1|) |$11/2/later.1| 0.0))
(define-fun $time.11.3 () Real (let (($s0 (+ evict_poll $time.11.1))) (let (($s1 (ite (<= $time.11.2 $s0) $s0 $time.11.2))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.11.2))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.11.2))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 3.0) evict_poll))) (let (($s7 (+ $s6 (* 3.0 leak_every) $time.11.2))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (* (- 4.0) evict_poll))) (let (($s10 (* 4.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.11.2))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (* (- 5.0) evict_poll))) (let (($s14 (* 5.0 leak_every))) (let (($s15 (+ $s13 $s14 $time.11.2))) (let (($s16 (ite (<= $s12 $s15) $s15 $s12))) (let (($s17 (+ $s13 (* 6.0 leak_every) $time.11.2))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s6 $s10 $time.11.2))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s9 $s14 $time.11.2))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s13 (* 7.0 leak_every) $time.11.2))) (ite (<= $s22 $s23) $s23 $s22))))))))))))))))))))))))))
(define-fun |$11/3/delay| () Real (- $time.11.3 $time.11.2))
; time passes
(define-fun |$11/3/later.0| () Real (ite true (+ 0.0 |$11/3/delay|) 0.0))
(define-fun |$11/3/left.0| () Real |$11/3/later.0|)
(define-fun |$11/3/now.1| () Bool ($active.1 |$11/2/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/3/later.1| () Real (ite |$11/3/now.1| (+ |$11/2/0.0.age.1| |$11/3/delay|) |$11/2/0.0.age.1|))
(define-fun |$11/3/left.1| () Real (ite |$11/3/now.1| |$11/3/later.1| 0.0))
(define-fun |$11/3/now.2| () Bool ($active.2 |$11/1/3.0:CA-4 evict has ticked|))
(define-fun |$11/3/later.2| () Real (ite |$11/3/now.2| (+ |$11/2/left.2| |$11/3/delay|) |$11/2/left.2|))
(define-fun |$11/3/left.2| () Real (ite |$11/3/now.2| |$11/3/later.2| 0.0))
(define-fun |$11/3/later.3| () Real (ite |$11/1/3.0:CA-4 evict has ticked| (+ |$11/2/left.3| |$11/3/delay|) |$11/2/left.3|))
(define-fun |$11/3/left.3| () Real (ite |$11/1/3.0:CA-4 evict has ticked| |$11/3/later.3| 0.0))
(define-fun |$11/3/may-wait| () Bool (and (<= 0.0 |$11/3/delay|) (or (= |$11/3/delay| 0.0) (and (=> (and |$11/3/now.1| true) (<= (+ |$11/2/0.0.age.1| |$11/3/delay|) 10.0)) (=> (and |$11/3/now.2| true) (<= (+ |$11/2/left.2| |$11/3/delay|) evict_poll)) (=> (and |$11/1/3.0:CA-4 evict has ticked| true) (<= (+ |$11/2/left.3| |$11/3/delay|) evict_poll))))))
; 11/3/5.0: CA-4 evict idle
(define-fun |$11/3/5.0.may| () Bool (and (and (not (< 20 (+ |$11/2/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) |$11/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$11/3/later.3|)))
(define-fun |$11/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/3/5.0.age.2| () Real (ite (and ($active.2 |$11/3/5.0:CA-4 evict has ticked|) |$11/3/now.2|) |$11/3/later.2| 0.0))
(define-fun $time.11.4 () Real (let (($s0 (+ leak_every $time.11.2))) (ite (<= $time.11.3 $s0) $s0 $time.11.3)))
(define-fun |$11/4/delay| () Real (- $time.11.4 $time.11.3))
; time passes
(define-fun |$11/4/later.0| () Real (ite true (+ |$11/3/left.0| |$11/4/delay|) |$11/3/left.0|))
(define-fun |$11/4/left.0| () Real |$11/4/later.0|)
(define-fun |$11/4/now.1| () Bool ($active.1 |$11/2/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/4/later.1| () Real (ite |$11/4/now.1| (+ |$11/3/left.1| |$11/4/delay|) |$11/3/left.1|))
(define-fun |$11/4/left.1| () Real (ite |$11/4/now.1| |$11/4/later.1| 0.0))
(define-fun |$11/4/now.2| () Bool ($active.2 |$11/3/5.0:CA-4 evict has ticked|))
(define-fun |$11/4/later.2| () Real (ite |$11/4/now.2| (+ |$11/3/5.0.age.2| |$11/4/delay|) |$11/3/5.0.age.2|))
(define-fun |$11/4/left.2| () Real (ite |$11/4/now.2| |$11/4/later.2| 0.0))
(define-fun |$11/4/later.3| () Real (ite |$11/3/5.0:CA-4 evict has ticked| (+ 0.0 |$11/4/delay|) 0.0))
(define-fun |$11/4/left.3| () Real (ite |$11/3/5.0:CA-4 evict has ticked| |$11/4/later.3| 0.0))
(define-fun |$11/4/may-wait| () Bool (and (<= 0.0 |$11/4/delay|) (or (= |$11/4/delay| 0.0) (and (=> (and |$11/4/now.1| true) (<= (+ |$11/3/left.1| |$11/4/delay|) 10.0)) (=> (and |$11/4/now.2| true) (<= (+ |$11/3/5.0.age.2| |$11/4/delay|) evict_poll)) (=> (and |$11/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/4/delay|) evict_poll))))))
; 11/4/0.0: Pressed.leak
(define-fun |$11/4/0.0.may| () Bool (<= leak_every |$11/4/later.0|))
(define-fun |$11/4/0.0:Pressed.leaked| () Int (+ |$11/2/0.0:Pressed.leaked| 1))
(define-fun |$11/4/0.0.age.1| () Real (ite (and ($active.1 |$11/4/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/4/now.1|) |$11/4/later.1| 0.0))
(define-fun $time.11.5 () Real (let (($s0 (+ evict_poll $time.11.3))) (let (($s1 (ite (<= $time.11.4 $s0) $s0 $time.11.4))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.11.4))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.11.4))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (* (- 3.0) evict_poll))) (let (($s8 (* 3.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.11.4))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* (- 4.0) evict_poll))) (let (($s12 (* 4.0 leak_every))) (let (($s13 (+ $s11 $s12 $time.11.4))) (let (($s14 (ite (<= $s10 $s13) $s13 $s10))) (let (($s15 (+ $s11 (* 5.0 leak_every) $time.11.4))) (let (($s16 (ite (<= $s14 $s15) $s15 $s14))) (let (($s17 (+ $s4 $s8 $time.11.4))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s7 $s12 $time.11.4))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s11 (* 6.0 leak_every) $time.11.4))) (ite (<= $s20 $s21) $s21 $s20))))))))))))))))))))))))
(define-fun |$11/5/delay| () Real (- $time.11.5 $time.11.4))
; time passes
(define-fun |$11/5/later.0| () Real (ite true (+ 0.0 |$11/5/delay|) 0.0))
(define-fun |$11/5/left.0| () Real |$11/5/later.0|)
(define-fun |$11/5/now.1| () Bool ($active.1 |$11/4/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/5/later.1| () Real (ite |$11/5/now.1| (+ |$11/4/0.0.age.1| |$11/5/delay|) |$11/4/0.0.age.1|))
(define-fun |$11/5/left.1| () Real (ite |$11/5/now.1| |$11/5/later.1| 0.0))
(define-fun |$11/5/now.2| () Bool ($active.2 |$11/3/5.0:CA-4 evict has ticked|))
(define-fun |$11/5/later.2| () Real (ite |$11/5/now.2| (+ |$11/4/left.2| |$11/5/delay|) |$11/4/left.2|))
(define-fun |$11/5/left.2| () Real (ite |$11/5/now.2| |$11/5/later.2| 0.0))
(define-fun |$11/5/later.3| () Real (ite |$11/3/5.0:CA-4 evict has ticked| (+ |$11/4/left.3| |$11/5/delay|) |$11/4/left.3|))
(define-fun |$11/5/left.3| () Real (ite |$11/3/5.0:CA-4 evict has ticked| |$11/5/later.3| 0.0))
(define-fun |$11/5/may-wait| () Bool (and (<= 0.0 |$11/5/delay|) (or (= |$11/5/delay| 0.0) (and (=> (and |$11/5/now.1| true) (<= (+ |$11/4/0.0.age.1| |$11/5/delay|) 10.0)) (=> (and |$11/5/now.2| true) (<= (+ |$11/4/left.2| |$11/5/delay|) evict_poll)) (=> (and |$11/3/5.0:CA-4 evict has ticked| true) (<= (+ |$11/4/left.3| |$11/5/delay|) evict_poll))))))
; 11/5/5.0: CA-4 evict idle
(define-fun |$11/5/5.0.may| () Bool (and (and (not (< 20 (+ |$11/4/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) |$11/3/5.0:CA-4 evict has ticked|) (<= evict_poll |$11/5/later.3|)))
(define-fun |$11/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/5/5.0.age.2| () Real (ite (and ($active.2 |$11/5/5.0:CA-4 evict has ticked|) |$11/5/now.2|) |$11/5/later.2| 0.0))
(define-fun $time.11.6 () Real (let (($s0 (+ leak_every $time.11.4))) (ite (<= $time.11.5 $s0) $s0 $time.11.5)))
(define-fun |$11/6/delay| () Real (- $time.11.6 $time.11.5))
; time passes
(define-fun |$11/6/later.0| () Real (ite true (+ |$11/5/left.0| |$11/6/delay|) |$11/5/left.0|))
(define-fun |$11/6/left.0| () Real |$11/6/later.0|)
(define-fun |$11/6/now.1| () Bool ($active.1 |$11/4/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/6/later.1| () Real (ite |$11/6/now.1| (+ |$11/5/left.1| |$11/6/delay|) |$11/5/left.1|))
(define-fun |$11/6/left.1| () Real (ite |$11/6/now.1| |$11/6/later.1| 0.0))
(define-fun |$11/6/now.2| () Bool ($active.2 |$11/5/5.0:CA-4 evict has ticked|))
(define-fun |$11/6/later.2| () Real (ite |$11/6/now.2| (+ |$11/5/5.0.age.2| |$11/6/delay|) |$11/5/5.0.age.2|))
(define-fun |$11/6/left.2| () Real (ite |$11/6/now.2| |$11/6/later.2| 0.0))
(define-fun |$11/6/later.3| () Real (ite |$11/5/5.0:CA-4 evict has ticked| (+ 0.0 |$11/6/delay|) 0.0))
(define-fun |$11/6/left.3| () Real (ite |$11/5/5.0:CA-4 evict has ticked| |$11/6/later.3| 0.0))
(define-fun |$11/6/may-wait| () Bool (and (<= 0.0 |$11/6/delay|) (or (= |$11/6/delay| 0.0) (and (=> (and |$11/6/now.1| true) (<= (+ |$11/5/left.1| |$11/6/delay|) 10.0)) (=> (and |$11/6/now.2| true) (<= (+ |$11/5/5.0.age.2| |$11/6/delay|) evict_poll)) (=> (and |$11/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/6/delay|) evict_poll))))))
; 11/6/0.0: Pressed.leak
(define-fun |$11/6/0.0.may| () Bool (<= leak_every |$11/6/later.0|))
(define-fun |$11/6/0.0:Pressed.leaked| () Int (+ |$11/4/0.0:Pressed.leaked| 1))
(define-fun |$11/6/0.0.age.1| () Real (ite (and ($active.1 |$11/6/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/6/now.1|) |$11/6/later.1| 0.0))
(define-fun $time.11.7 () Real (let (($s0 (+ evict_poll $time.11.5))) (let (($s1 (ite (<= $time.11.6 $s0) $s0 $time.11.6))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.11.6))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.11.6))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* (- 3.0) evict_poll))) (let (($s10 (* 3.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.11.6))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (+ $s9 (* 4.0 leak_every) $time.11.6))) (let (($s14 (ite (<= $s12 $s13) $s13 $s12))) (let (($s15 (+ $s2 $s6 $time.11.6))) (let (($s16 (ite (<= $s14 $s15) $s15 $s14))) (let (($s17 (+ $s5 $s10 $time.11.6))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s9 (* 5.0 leak_every) $time.11.6))) (ite (<= $s18 $s19) $s19 $s18))))))))))))))))))))))
(define-fun |$11/7/delay| () Real (- $time.11.7 $time.11.6))
; time passes
(define-fun |$11/7/later.0| () Real (ite true (+ 0.0 |$11/7/delay|) 0.0))
(define-fun |$11/7/left.0| () Real |$11/7/later.0|)
(define-fun |$11/7/now.1| () Bool ($active.1 |$11/6/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/7/later.1| () Real (ite |$11/7/now.1| (+ |$11/6/0.0.age.1| |$11/7/delay|) |$11/6/0.0.age.1|))
(define-fun |$11/7/left.1| () Real (ite |$11/7/now.1| |$11/7/later.1| 0.0))
(define-fun |$11/7/now.2| () Bool ($active.2 |$11/5/5.0:CA-4 evict has ticked|))
(define-fun |$11/7/later.2| () Real (ite |$11/7/now.2| (+ |$11/6/left.2| |$11/7/delay|) |$11/6/left.2|))
(define-fun |$11/7/left.2| () Real (ite |$11/7/now.2| |$11/7/later.2| 0.0))
(define-fun |$11/7/later.3| () Real (ite |$11/5/5.0:CA-4 evict has ticked| (+ |$11/6/left.3| |$11/7/delay|) |$11/6/left.3|))
(define-fun |$11/7/left.3| () Real (ite |$11/5/5.0:CA-4 evict has ticked| |$11/7/later.3| 0.0))
(define-fun |$11/7/may-wait| () Bool (and (<= 0.0 |$11/7/delay|) (or (= |$11/7/delay| 0.0) (and (=> (and |$11/7/now.1| true) (<= (+ |$11/6/0.0.age.1| |$11/7/delay|) 10.0)) (=> (and |$11/7/now.2| true) (<= (+ |$11/6/left.2| |$11/7/delay|) evict_poll)) (=> (and |$11/5/5.0:CA-4 evict has ticked| true) (<= (+ |$11/6/left.3| |$11/7/delay|) evict_poll))))))
; 11/7/5.0: CA-4 evict idle
(define-fun |$11/7/5.0.may| () Bool (and (and (not (< 20 (+ |$11/6/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) |$11/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$11/7/later.3|)))
(define-fun |$11/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/7/5.0.age.2| () Real (ite (and ($active.2 |$11/7/5.0:CA-4 evict has ticked|) |$11/7/now.2|) |$11/7/later.2| 0.0))
(define-fun $time.11.8 () Real (let (($s0 (+ leak_every $time.11.6))) (ite (<= $time.11.7 $s0) $s0 $time.11.7)))
(define-fun |$11/8/delay| () Real (- $time.11.8 $time.11.7))
; time passes
(define-fun |$11/8/later.0| () Real (ite true (+ |$11/7/left.0| |$11/8/delay|) |$11/7/left.0|))
(define-fun |$11/8/left.0| () Real |$11/8/later.0|)
(define-fun |$11/8/now.1| () Bool ($active.1 |$11/6/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/8/later.1| () Real (ite |$11/8/now.1| (+ |$11/7/left.1| |$11/8/delay|) |$11/7/left.1|))
(define-fun |$11/8/left.1| () Real (ite |$11/8/now.1| |$11/8/later.1| 0.0))
(define-fun |$11/8/now.2| () Bool ($active.2 |$11/7/5.0:CA-4 evict has ticked|))
(define-fun |$11/8/later.2| () Real (ite |$11/8/now.2| (+ |$11/7/5.0.age.2| |$11/8/delay|) |$11/7/5.0.age.2|))
(define-fun |$11/8/left.2| () Real (ite |$11/8/now.2| |$11/8/later.2| 0.0))
(define-fun |$11/8/later.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| (+ 0.0 |$11/8/delay|) 0.0))
(define-fun |$11/8/left.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| |$11/8/later.3| 0.0))
(define-fun |$11/8/may-wait| () Bool (and (<= 0.0 |$11/8/delay|) (or (= |$11/8/delay| 0.0) (and (=> (and |$11/8/now.1| true) (<= (+ |$11/7/left.1| |$11/8/delay|) 10.0)) (=> (and |$11/8/now.2| true) (<= (+ |$11/7/5.0.age.2| |$11/8/delay|) evict_poll)) (=> (and |$11/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/8/delay|) evict_poll))))))
; 11/8/0.0: Pressed.leak
(define-fun |$11/8/0.0.may| () Bool (<= leak_every |$11/8/later.0|))
(define-fun |$11/8/0.0:Pressed.leaked| () Int (+ |$11/6/0.0:Pressed.leaked| 1))
(define-fun |$11/8/0.0.age.1| () Real (ite (and ($active.1 |$11/8/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/8/now.1|) |$11/8/later.1| 0.0))
(define-fun $time.11.9 () Real (let (($s0 (+ leak_every $time.11.8))) (ite (<= $time.11.8 $s0) $s0 $time.11.8)))
(define-fun |$11/9/delay| () Real (- $time.11.9 $time.11.8))
; time passes
(define-fun |$11/9/later.0| () Real (ite true (+ 0.0 |$11/9/delay|) 0.0))
(define-fun |$11/9/left.0| () Real |$11/9/later.0|)
(define-fun |$11/9/now.1| () Bool ($active.1 |$11/8/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/9/later.1| () Real (ite |$11/9/now.1| (+ |$11/8/0.0.age.1| |$11/9/delay|) |$11/8/0.0.age.1|))
(define-fun |$11/9/left.1| () Real (ite |$11/9/now.1| |$11/9/later.1| 0.0))
(define-fun |$11/9/now.2| () Bool ($active.2 |$11/7/5.0:CA-4 evict has ticked|))
(define-fun |$11/9/later.2| () Real (ite |$11/9/now.2| (+ |$11/8/left.2| |$11/9/delay|) |$11/8/left.2|))
(define-fun |$11/9/left.2| () Real (ite |$11/9/now.2| |$11/9/later.2| 0.0))
(define-fun |$11/9/later.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| (+ |$11/8/left.3| |$11/9/delay|) |$11/8/left.3|))
(define-fun |$11/9/left.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| |$11/9/later.3| 0.0))
(define-fun |$11/9/may-wait| () Bool (and (<= 0.0 |$11/9/delay|) (or (= |$11/9/delay| 0.0) (and (=> (and |$11/9/now.1| true) (<= (+ |$11/8/0.0.age.1| |$11/9/delay|) 10.0)) (=> (and |$11/9/now.2| true) (<= (+ |$11/8/left.2| |$11/9/delay|) evict_poll)) (=> (and |$11/7/5.0:CA-4 evict has ticked| true) (<= (+ |$11/8/left.3| |$11/9/delay|) evict_poll))))))
; 11/9/0.0: Pressed.leak
(define-fun |$11/9/0.0.may| () Bool (<= leak_every |$11/9/later.0|))
(define-fun |$11/9/0.0:Pressed.leaked| () Int (+ |$11/8/0.0:Pressed.leaked| 1))
(define-fun |$11/9/0.0.age.1| () Real (ite (and ($active.1 |$11/9/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/9/now.1|) |$11/9/later.1| 0.0))
(define-fun $time.11.10 () Real (let (($s0 (+ evict_poll $time.11.7))) (let (($s1 (ite (<= $time.11.9 $s0) $s0 $time.11.9))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.11.9))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.11.9))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.11.9))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$11/10/delay| () Real (- $time.11.10 $time.11.9))
; time passes
(define-fun |$11/10/later.0| () Real (ite true (+ 0.0 |$11/10/delay|) 0.0))
(define-fun |$11/10/left.0| () Real |$11/10/later.0|)
(define-fun |$11/10/now.1| () Bool ($active.1 |$11/9/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/10/later.1| () Real (ite |$11/10/now.1| (+ |$11/9/0.0.age.1| |$11/10/delay|) |$11/9/0.0.age.1|))
(define-fun |$11/10/left.1| () Real (ite |$11/10/now.1| |$11/10/later.1| 0.0))
(define-fun |$11/10/now.2| () Bool ($active.2 |$11/7/5.0:CA-4 evict has ticked|))
(define-fun |$11/10/later.2| () Real (ite |$11/10/now.2| (+ |$11/9/left.2| |$11/10/delay|) |$11/9/left.2|))
(define-fun |$11/10/left.2| () Real (ite |$11/10/now.2| |$11/10/later.2| 0.0))
(define-fun |$11/10/later.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| (+ |$11/9/left.3| |$11/10/delay|) |$11/9/left.3|))
(define-fun |$11/10/left.3| () Real (ite |$11/7/5.0:CA-4 evict has ticked| |$11/10/later.3| 0.0))
(define-fun |$11/10/may-wait| () Bool (and (<= 0.0 |$11/10/delay|) (or (= |$11/10/delay| 0.0) (and (=> (and |$11/10/now.1| true) (<= (+ |$11/9/0.0.age.1| |$11/10/delay|) 10.0)) (=> (and |$11/10/now.2| true) (<= (+ |$11/9/left.2| |$11/10/delay|) evict_poll)) (=> (and |$11/7/5.0:CA-4 evict has ticked| true) (<= (+ |$11/9/left.3| |$11/10/delay|) evict_poll))))))
; 11/10/5.0: CA-4 evict idle
(define-fun |$11/10/5.0.may| () Bool (and (and (not (< 20 (+ |$11/9/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) |$11/7/5.0:CA-4 evict has ticked|) (<= evict_poll |$11/10/later.3|)))
(define-fun |$11/10/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/10/5.0.age.2| () Real (ite (and ($active.2 |$11/10/5.0:CA-4 evict has ticked|) |$11/10/now.2|) |$11/10/later.2| 0.0))
(define-fun $time.11.11 () Real (let (($s0 (+ leak_every $time.11.9))) (ite (<= $time.11.10 $s0) $s0 $time.11.10)))
(define-fun |$11/11/delay| () Real (- $time.11.11 $time.11.10))
; time passes
(define-fun |$11/11/later.0| () Real (ite true (+ |$11/10/left.0| |$11/11/delay|) |$11/10/left.0|))
(define-fun |$11/11/left.0| () Real |$11/11/later.0|)
(define-fun |$11/11/now.1| () Bool ($active.1 |$11/9/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/11/later.1| () Real (ite |$11/11/now.1| (+ |$11/10/left.1| |$11/11/delay|) |$11/10/left.1|))
(define-fun |$11/11/left.1| () Real (ite |$11/11/now.1| |$11/11/later.1| 0.0))
(define-fun |$11/11/now.2| () Bool ($active.2 |$11/10/5.0:CA-4 evict has ticked|))
(define-fun |$11/11/later.2| () Real (ite |$11/11/now.2| (+ |$11/10/5.0.age.2| |$11/11/delay|) |$11/10/5.0.age.2|))
(define-fun |$11/11/left.2| () Real (ite |$11/11/now.2| |$11/11/later.2| 0.0))
(define-fun |$11/11/later.3| () Real (ite |$11/10/5.0:CA-4 evict has ticked| (+ 0.0 |$11/11/delay|) 0.0))
(define-fun |$11/11/left.3| () Real (ite |$11/10/5.0:CA-4 evict has ticked| |$11/11/later.3| 0.0))
(define-fun |$11/11/may-wait| () Bool (and (<= 0.0 |$11/11/delay|) (or (= |$11/11/delay| 0.0) (and (=> (and |$11/11/now.1| true) (<= (+ |$11/10/left.1| |$11/11/delay|) 10.0)) (=> (and |$11/11/now.2| true) (<= (+ |$11/10/5.0.age.2| |$11/11/delay|) evict_poll)) (=> (and |$11/10/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/11/delay|) evict_poll))))))
; 11/11/0.0: Pressed.leak
(define-fun |$11/11/0.0.may| () Bool (<= leak_every |$11/11/later.0|))
(define-fun |$11/11/0.0:Pressed.leaked| () Int (+ |$11/9/0.0:Pressed.leaked| 1))
(define-fun |$11/11/0.0.age.1| () Real (ite (and ($active.1 |$11/11/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/11/now.1|) |$11/11/later.1| 0.0))
(define-fun $time.11.12 () Real (let (($s0 (+ evict_poll $time.11.10))) (let (($s1 (ite (<= $time.11.11 $s0) $s0 $time.11.11))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.11.11))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.11.11))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$11/12/delay| () Real (- $time.11.12 $time.11.11))
; time passes
(define-fun |$11/12/later.0| () Real (ite true (+ 0.0 |$11/12/delay|) 0.0))
(define-fun |$11/12/left.0| () Real |$11/12/later.0|)
(define-fun |$11/12/now.1| () Bool ($active.1 |$11/11/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/12/later.1| () Real (ite |$11/12/now.1| (+ |$11/11/0.0.age.1| |$11/12/delay|) |$11/11/0.0.age.1|))
(define-fun |$11/12/left.1| () Real (ite |$11/12/now.1| |$11/12/later.1| 0.0))
(define-fun |$11/12/now.2| () Bool ($active.2 |$11/10/5.0:CA-4 evict has ticked|))
(define-fun |$11/12/later.2| () Real (ite |$11/12/now.2| (+ |$11/11/left.2| |$11/12/delay|) |$11/11/left.2|))
(define-fun |$11/12/left.2| () Real (ite |$11/12/now.2| |$11/12/later.2| 0.0))
(define-fun |$11/12/later.3| () Real (ite |$11/10/5.0:CA-4 evict has ticked| (+ |$11/11/left.3| |$11/12/delay|) |$11/11/left.3|))
(define-fun |$11/12/left.3| () Real (ite |$11/10/5.0:CA-4 evict has ticked| |$11/12/later.3| 0.0))
(define-fun |$11/12/may-wait| () Bool (and (<= 0.0 |$11/12/delay|) (or (= |$11/12/delay| 0.0) (and (=> (and |$11/12/now.1| true) (<= (+ |$11/11/0.0.age.1| |$11/12/delay|) 10.0)) (=> (and |$11/12/now.2| true) (<= (+ |$11/11/left.2| |$11/12/delay|) evict_poll)) (=> (and |$11/10/5.0:CA-4 evict has ticked| true) (<= (+ |$11/11/left.3| |$11/12/delay|) evict_poll))))))
; 11/12/5.0: CA-4 evict idle
(define-fun |$11/12/5.0.may| () Bool (and (and (not (< 20 (+ |$11/11/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12) 1))) |$11/10/5.0:CA-4 evict has ticked|) (<= evict_poll |$11/12/later.3|)))
(define-fun |$11/12/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$11/12/5.0.age.2| () Real (ite (and ($active.2 |$11/12/5.0:CA-4 evict has ticked|) |$11/12/now.2|) |$11/12/later.2| 0.0))
(define-fun $time.11.13 () Real (let (($s0 (+ leak_every $time.11.11))) (ite (<= $time.11.12 $s0) $s0 $time.11.12)))
(define-fun |$11/13/delay| () Real (- $time.11.13 $time.11.12))
; time passes
(define-fun |$11/13/later.0| () Real (ite true (+ |$11/12/left.0| |$11/13/delay|) |$11/12/left.0|))
(define-fun |$11/13/left.0| () Real |$11/13/later.0|)
(define-fun |$11/13/now.1| () Bool ($active.1 |$11/11/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/13/later.1| () Real (ite |$11/13/now.1| (+ |$11/12/left.1| |$11/13/delay|) |$11/12/left.1|))
(define-fun |$11/13/left.1| () Real (ite |$11/13/now.1| |$11/13/later.1| 0.0))
(define-fun |$11/13/now.2| () Bool ($active.2 |$11/12/5.0:CA-4 evict has ticked|))
(define-fun |$11/13/later.2| () Real (ite |$11/13/now.2| (+ |$11/12/5.0.age.2| |$11/13/delay|) |$11/12/5.0.age.2|))
(define-fun |$11/13/left.2| () Real (ite |$11/13/now.2| |$11/13/later.2| 0.0))
(define-fun |$11/13/later.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| (+ 0.0 |$11/13/delay|) 0.0))
(define-fun |$11/13/left.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| |$11/13/later.3| 0.0))
(define-fun |$11/13/may-wait| () Bool (and (<= 0.0 |$11/13/delay|) (or (= |$11/13/delay| 0.0) (and (=> (and |$11/13/now.1| true) (<= (+ |$11/12/left.1| |$11/13/delay|) 10.0)) (=> (and |$11/13/now.2| true) (<= (+ |$11/12/5.0.age.2| |$11/13/delay|) evict_poll)) (=> (and |$11/12/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$11/13/delay|) evict_poll))))))
; 11/13/0.0: Pressed.leak
(define-fun |$11/13/0.0.may| () Bool (<= leak_every |$11/13/later.0|))
(define-fun |$11/13/0.0:Pressed.leaked| () Int (+ |$11/11/0.0:Pressed.leaked| 1))
(define-fun |$11/13/0.0.age.1| () Real (ite (and ($active.1 |$11/13/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/13/now.1|) |$11/13/later.1| 0.0))
(define-fun $time.11.14 () Real (let (($s0 (+ leak_every $time.11.13))) (ite (<= $time.11.13 $s0) $s0 $time.11.13)))
(define-fun |$11/14/delay| () Real (- $time.11.14 $time.11.13))
; time passes
(define-fun |$11/14/later.0| () Real (ite true (+ 0.0 |$11/14/delay|) 0.0))
(define-fun |$11/14/left.0| () Real |$11/14/later.0|)
(define-fun |$11/14/now.1| () Bool ($active.1 |$11/13/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/14/later.1| () Real (ite |$11/14/now.1| (+ |$11/13/0.0.age.1| |$11/14/delay|) |$11/13/0.0.age.1|))
(define-fun |$11/14/left.1| () Real (ite |$11/14/now.1| |$11/14/later.1| 0.0))
(define-fun |$11/14/now.2| () Bool ($active.2 |$11/12/5.0:CA-4 evict has ticked|))
(define-fun |$11/14/later.2| () Real (ite |$11/14/now.2| (+ |$11/13/left.2| |$11/14/delay|) |$11/13/left.2|))
(define-fun |$11/14/left.2| () Real (ite |$11/14/now.2| |$11/14/later.2| 0.0))
(define-fun |$11/14/later.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| (+ |$11/13/left.3| |$11/14/delay|) |$11/13/left.3|))
(define-fun |$11/14/left.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| |$11/14/later.3| 0.0))
(define-fun |$11/14/may-wait| () Bool (and (<= 0.0 |$11/14/delay|) (or (= |$11/14/delay| 0.0) (and (=> (and |$11/14/now.1| true) (<= (+ |$11/13/0.0.age.1| |$11/14/delay|) 10.0)) (=> (and |$11/14/now.2| true) (<= (+ |$11/13/left.2| |$11/14/delay|) evict_poll)) (=> (and |$11/12/5.0:CA-4 evict has ticked| true) (<= (+ |$11/13/left.3| |$11/14/delay|) evict_poll))))))
; 11/14/0.0: Pressed.leak
(define-fun |$11/14/0.0.may| () Bool (<= leak_every |$11/14/later.0|))
(define-fun |$11/14/0.0:Pressed.leaked| () Int (+ |$11/13/0.0:Pressed.leaked| 1))
(define-fun |$11/14/0.0.age.1| () Real (ite (and ($active.1 |$11/14/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|) |$11/14/now.1|) |$11/14/later.1| 0.0))
(define-fun $time.11.15 () Real $time.11.14)
(define-fun |$11/15/delay| () Real (- $time.11.15 $time.11.14))
; time passes
(define-fun |$11/15/later.0| () Real (ite true (+ 0.0 |$11/15/delay|) 0.0))
(define-fun |$11/15/left.0| () Real |$11/15/later.0|)
(define-fun |$11/15/now.1| () Bool ($active.1 |$11/14/0.0:Pressed.leaked| |$11/initial:Pressed.serving_ended|))
(define-fun |$11/15/later.1| () Real (ite |$11/15/now.1| (+ |$11/14/0.0.age.1| |$11/15/delay|) |$11/14/0.0.age.1|))
(define-fun |$11/15/left.1| () Real (ite |$11/15/now.1| |$11/15/later.1| 0.0))
(define-fun |$11/15/now.2| () Bool ($active.2 |$11/12/5.0:CA-4 evict has ticked|))
(define-fun |$11/15/later.2| () Real (ite |$11/15/now.2| (+ |$11/14/left.2| |$11/15/delay|) |$11/14/left.2|))
(define-fun |$11/15/left.2| () Real (ite |$11/15/now.2| |$11/15/later.2| 0.0))
(define-fun |$11/15/later.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| (+ |$11/14/left.3| |$11/15/delay|) |$11/14/left.3|))
(define-fun |$11/15/left.3| () Real (ite |$11/12/5.0:CA-4 evict has ticked| |$11/15/later.3| 0.0))
(define-fun |$11/15/may-wait| () Bool (and (<= 0.0 |$11/15/delay|) (or (= |$11/15/delay| 0.0) (and (=> (and |$11/15/now.1| true) (<= (+ |$11/14/0.0.age.1| |$11/15/delay|) 10.0)) (=> (and |$11/15/now.2| true) (<= (+ |$11/14/left.2| |$11/15/delay|) evict_poll)) (=> (and |$11/12/5.0:CA-4 evict has ticked| true) (<= (+ |$11/14/left.3| |$11/15/delay|) evict_poll))))))
; 11/15/1.0: Pressed.out_of_memory
(define-fun |$11/15/1.0.may| () Bool (< 20 (+ |$11/14/0.0:Pressed.leaked| (ite |$11/initial:Pressed.serving_ended| 0 12))))
(define-fun |$11/15/1.0:Pressed.serving_ended| () Bool (or |$11/initial:Pressed.serving_ended| (and (not |$11/initial:Pressed.serving_ended|) (not |$11/initial:Pressed.scored|) (<= |$11/14/0.0:Pressed.leaked| 12))))
(define-fun |$11/15/1.0:Pressed.leaked| () Int (ite (and (not |$11/initial:Pressed.serving_ended|) (not |$11/initial:Pressed.scored|) (<= |$11/14/0.0:Pressed.leaked| 12)) |$11/14/0.0:Pressed.leaked| 0))
; obligation: run 11
(push 1)
(assert $chosen)
(assert $piece.11)
(assert (not (and |$11/initially| |$11/0/may-wait| |$11/0/0.0.may| |$11/1/may-wait| |$11/1/3.0.may| |$11/2/may-wait| |$11/2/0.0.may| |$11/3/may-wait| |$11/3/5.0.may| |$11/4/may-wait| |$11/4/0.0.may| |$11/5/may-wait| |$11/5/5.0.may| |$11/6/may-wait| |$11/6/0.0.may| |$11/7/may-wait| |$11/7/5.0.may| |$11/8/may-wait| |$11/8/0.0.may| |$11/9/may-wait| |$11/9/0.0.may| |$11/10/may-wait| |$11/10/5.0.may| |$11/11/may-wait| |$11/11/0.0.may| |$11/12/may-wait| |$11/12/5.0.may| |$11/13/may-wait| |$11/13/0.0.may| |$11/14/may-wait| |$11/14/0.0.may| |$11/15/may-wait| |$11/15/1.0.may| |$11/15/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$12/initial:Pressed.leaked| () Int 0)
(define-fun |$12/initial:Pressed.serving_ended| () Bool false)
(define-fun |$12/initial:Pressed.scored| () Bool false)
(define-fun |$12/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$12/initially| () Bool true)
(define-fun $time.12.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$12/0/delay| () Real (- $time.12.0 0.0))
; time passes
(define-fun |$12/0/later.0| () Real (ite true (+ 0.0 |$12/0/delay|) 0.0))
(define-fun |$12/0/left.0| () Real |$12/0/later.0|)
(define-fun |$12/0/now.1| () Bool ($active.1 |$12/initial:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/0/later.1| () Real (ite |$12/0/now.1| (+ 0.0 |$12/0/delay|) 0.0))
(define-fun |$12/0/left.1| () Real (ite |$12/0/now.1| |$12/0/later.1| 0.0))
(define-fun |$12/0/now.2| () Bool ($active.2 |$12/initial:CA-4 evict has ticked|))
(define-fun |$12/0/later.2| () Real (ite |$12/0/now.2| (+ 0.0 |$12/0/delay|) 0.0))
(define-fun |$12/0/left.2| () Real (ite |$12/0/now.2| |$12/0/later.2| 0.0))
(define-fun |$12/0/later.3| () Real (ite |$12/initial:CA-4 evict has ticked| (+ 0.0 |$12/0/delay|) 0.0))
(define-fun |$12/0/left.3| () Real (ite |$12/initial:CA-4 evict has ticked| |$12/0/later.3| 0.0))
(define-fun |$12/0/may-wait| () Bool (and (<= 0.0 |$12/0/delay|) (or (= |$12/0/delay| 0.0) (and (=> (and |$12/0/now.1| true) (<= (+ 0.0 |$12/0/delay|) 10.0)) (=> (and |$12/0/now.2| true) (<= (+ 0.0 |$12/0/delay|) evict_poll)) (=> (and |$12/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/0/delay|) evict_poll))))))
; 12/0/0.0: Pressed.leak
(define-fun |$12/0/0.0.may| () Bool (<= leak_every |$12/0/later.0|))
(define-fun |$12/0/0.0:Pressed.leaked| () Int (+ |$12/initial:Pressed.leaked| 1))
(define-fun |$12/0/0.0.age.1| () Real (ite (and ($active.1 |$12/0/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/0/now.1|) |$12/0/later.1| 0.0))
(define-fun $time.12.1 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.12.0))) (let (($s1 (ite (<= $time.12.0 $s0) $s0 $time.12.0))) (let (($s2 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.12.0))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 3.0) evict_poll))) (let (($s5 (+ $s4 (* 3.0 leak_every) $time.12.0))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (* (- 4.0) evict_poll))) (let (($s8 (* 4.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.12.0))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* (- 5.0) evict_poll))) (let (($s12 (* 5.0 leak_every))) (let (($s13 (+ $s11 $s12 $time.12.0))) (let (($s14 (ite (<= $s10 $s13) $s13 $s10))) (let (($s15 (* (- 6.0) evict_poll))) (let (($s16 (* 6.0 leak_every))) (let (($s17 (+ $s15 $s16 $time.12.0))) (let (($s18 (ite (<= $s14 $s17) $s17 $s14))) (let (($s19 (+ $s15 (* 7.0 leak_every) $time.12.0))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s4 $s8 $time.12.0))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s7 $s12 $time.12.0))) (let (($s24 (ite (<= $s22 $s23) $s23 $s22))) (let (($s25 (+ $s11 $s16 $time.12.0))) (let (($s26 (ite (<= $s24 $s25) $s25 $s24))) (let (($s27 (+ $s15 (* 8.0 leak_every) $time.12.0))) (ite (<= $s26 $s27) $s27 $s26))))))))))))))))))))))))))))))
(define-fun |$12/1/delay| () Real (- $time.12.1 $time.12.0))
; time passes
(define-fun |$12/1/later.0| () Real (ite true (+ 0.0 |$12/1/delay|) 0.0))
(define-fun |$12/1/left.0| () Real |$12/1/later.0|)
(define-fun |$12/1/now.1| () Bool ($active.1 |$12/0/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/1/later.1| () Real (ite |$12/1/now.1| (+ |$12/0/0.0.age.1| |$12/1/delay|) |$12/0/0.0.age.1|))
(define-fun |$12/1/left.1| () Real (ite |$12/1/now.1| |$12/1/later.1| 0.0))
(define-fun |$12/1/now.2| () Bool ($active.2 |$12/initial:CA-4 evict has ticked|))
(define-fun |$12/1/later.2| () Real (ite |$12/1/now.2| (+ |$12/0/left.2| |$12/1/delay|) |$12/0/left.2|))
(define-fun |$12/1/left.2| () Real (ite |$12/1/now.2| |$12/1/later.2| 0.0))
(define-fun |$12/1/later.3| () Real (ite |$12/initial:CA-4 evict has ticked| (+ |$12/0/left.3| |$12/1/delay|) |$12/0/left.3|))
(define-fun |$12/1/left.3| () Real (ite |$12/initial:CA-4 evict has ticked| |$12/1/later.3| 0.0))
(define-fun |$12/1/may-wait| () Bool (and (<= 0.0 |$12/1/delay|) (or (= |$12/1/delay| 0.0) (and (=> (and |$12/1/now.1| true) (<= (+ |$12/0/0.0.age.1| |$12/1/delay|) 10.0)) (=> (and |$12/1/now.2| true) (<= (+ |$12/0/left.2| |$12/1/delay|) evict_poll)) (=> (and |$12/initial:CA-4 evict has ticked| true) (<= (+ |$12/0/left.3| |$12/1/delay|) evict_poll))))))
; 12/1/3.0: CA-4 evict first idle
(define-fun |$12/1/3.0.may| () Bool (and (not (< 20 (+ |$12/0/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) (not |$12/initial:CA-4 evict has ticked|)))
(define-fun |$12/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/1/3.0.age.3| () Real (ite (and |$12/1/3.0:CA-4 evict has ticked| |$12/initial:CA-4 evict has ticked|) |$12/1/later.3| 0.0))
(define-fun $time.12.2 () Real (let (($s0 (+ leak_every $time.12.0))) (ite (<= $time.12.1 $s0) $s0 $time.12.1)))
(define-fun |$12/2/delay| () Real (- $time.12.2 $time.12.1))
; time passes
(define-fun |$12/2/later.0| () Real (ite true (+ |$12/1/left.0| |$12/2/delay|) |$12/1/left.0|))
(define-fun |$12/2/left.0| () Real |$12/2/later.0|)
(define-fun |$12/2/now.1| () Bool ($active.1 |$12/0/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/2/later.1| () Real (ite |$12/2/now.1| (+ |$12/1/left.1| |$12/2/delay|) |$12/1/left.1|))
(define-fun |$12/2/left.1| () Real (ite |$12/2/now.1| |$12/2/later.1| 0.0))
(define-fun |$12/2/now.2| () Bool ($active.2 |$12/1/3.0:CA-4 evict has ticked|))
(define-fun |$12/2/later.2| () Real (ite |$12/2/now.2| (+ 0.0 |$12/2/delay|) 0.0))
(define-fun |$12/2/left.2| () Real (ite |$12/2/now.2| |$12/2/later.2| 0.0))
(define-fun |$12/2/later.3| () Real (ite |$12/1/3.0:CA-4 evict has ticked| (+ |$12/1/3.0.age.3| |$12/2/delay|) |$12/1/3.0.age.3|))
(define-fun |$12/2/left.3| () Real (ite |$12/1/3.0:CA-4 evict has ticked| |$12/2/later.3| 0.0))
(define-fun |$12/2/may-wait| () Bool (and (<= 0.0 |$12/2/delay|) (or (= |$12/2/delay| 0.0) (and (=> (and |$12/2/now.1| true) (<= (+ |$12/1/left.1| |$12/2/delay|) 10.0)) (=> (and |$12/2/now.2| true) (<= (+ 0.0 |$12/2/delay|) evict_poll)) (=> (and |$12/1/3.0:CA-4 evict has ticked| true) (<= (+ |$12/1/3.0.age.3| |$12/2/delay|) evict_poll))))))
; 12/2/0.0: Pressed.leak
(define-fun |$12/2/0.0.may| () Bool (<= leak_every |$12/2/later.0|))
(define-fun |$12/2/0.0:Pressed.leaked| () Int (+ |$12/0/0.0:Pressed.leaked| 1))
(define-fun |$12/2/0.0.age.1| () Real (ite (and ($active.1 |$12/2/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/2/now.1|) |$12/2/later.1| 0.0))
(define-fun $time.12.3 () Real (let (($s0 (+ evict_poll $time.12.1))) (let (($s1 (ite (<= $time.12.2 $s0) $s0 $time.12.2))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.12.2))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.12.2))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (* (- 3.0) evict_poll))) (let (($s8 (* 3.0 leak_every))) (let (($s9 (+ $s7 $s8 $time.12.2))) (let (($s10 (ite (<= $s6 $s9) $s9 $s6))) (let (($s11 (* (- 4.0) evict_poll))) (let (($s12 (* 4.0 leak_every))) (let (($s13 (+ $s11 $s12 $time.12.2))) (let (($s14 (ite (<= $s10 $s13) $s13 $s10))) (let (($s15 (* (- 5.0) evict_poll))) (let (($s16 (* 5.0 leak_every))) (let (($s17 (+ $s15 $s16 $time.12.2))) (let (($s18 (ite (<= $s14 $s17) $s17 $s14))) (let (($s19 (+ $s15 (* 6.0 leak_every) $time.12.2))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s4 $s8 $time.12.2))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s7 $s12 $time.12.2))) (let (($s24 (ite (<= $s22 $s23) $s23 $s22))) (let (($s25 (+ $s11 $s16 $time.12.2))) (let (($s26 (ite (<= $s24 $s25) $s25 $s24))) (let (($s27 (+ $s15 (* 7.0 leak_every) $time.12.2))) (ite (<= $s26 $s27) $s27 $s26))))))))))))))))))))))))))))))
(define-fun |$12/3/delay| () Real (- $time.12.3 $time.12.2))
; time passes
(define-fun |$12/3/later.0| () Real (ite true (+ 0.0 |$12/3/delay|) 0.0))
(define-fun |$12/3/left.0| () Real |$12/3/later.0|)
(define-fun |$12/3/now.1| () Bool ($active.1 |$12/2/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/3/later.1| () Real (ite |$12/3/now.1| (+ |$12/2/0.0.age.1| |$12/3/delay|) |$12/2/0.0.age.1|))
(define-fun |$12/3/left.1| () Real (ite |$12/3/now.1| |$12/3/later.1| 0.0))
(define-fun |$12/3/now.2| () Bool ($active.2 |$12/1/3.0:CA-4 evict has ticked|))
(define-fun |$12/3/later.2| () Real (ite |$12/3/now.2| (+ |$12/2/left.2| |$12/3/delay|) |$12/2/left.2|))
(define-fun |$12/3/left.2| () Real (ite |$12/3/now.2| |$12/3/later.2| 0.0))
(define-fun |$12/3/later.3| () Real (ite |$12/1/3.0:CA-4 evict has ticked| (+ |$12/2/left.3| |$12/3/delay|) |$12/2/left.3|))
(define-fun |$12/3/left.3| () Real (ite |$12/1/3.0:CA-4 evict has ticked| |$12/3/later.3| 0.0))
(define-fun |$12/3/may-wait| () Bool (and (<= 0.0 |$12/3/delay|) (or (= |$12/3/delay| 0.0) (and (=> (and |$12/3/now.1| true) (<= (+ |$12/2/0.0.age.1| |$12/3/delay|) 10.0)) (=> (and |$12/3/now.2| true) (<= (+ |$12/2/left.2| |$12/3/delay|) evict_poll)) (=> (and |$12/1/3.0:CA-4 evict has ticked| true) (<= (+ |$12/2/left.3| |$12/3/delay|) evict_poll))))))
; 12/3/5.0: CA-4 evict idle
(define-fun |$12/3/5.0.may| () Bool (and (and (not (< 20 (+ |$12/2/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) |$12/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$12/3/later.3|)))
(define-fun |$12/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/3/5.0.age.2| () Real (ite (and ($active.2 |$12/3/5.0:CA-4 evict has ticked|) |$12/3/now.2|) |$12/3/later.2| 0.0))
(define-fun $time.12.4 () Real (let (($s0 (+ leak_every $time.12.2))) (ite (<= $time.12.3 $s0) $s0 $time.12.3)))
(define-fun |$12/4/delay| () Real (- $time.12.4 $time.12.3))
; time passes
(define-fun |$12/4/later.0| () Real (ite true (+ |$12/3/left.0| |$12/4/delay|) |$12/3/left.0|))
(define-fun |$12/4/left.0| () Real |$12/4/later.0|)
(define-fun |$12/4/now.1| () Bool ($active.1 |$12/2/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/4/later.1| () Real (ite |$12/4/now.1| (+ |$12/3/left.1| |$12/4/delay|) |$12/3/left.1|))
(define-fun |$12/4/left.1| () Real (ite |$12/4/now.1| |$12/4/later.1| 0.0))
(define-fun |$12/4/now.2| () Bool ($active.2 |$12/3/5.0:CA-4 evict has ticked|))
(define-fun |$12/4/later.2| () Real (ite |$12/4/now.2| (+ |$12/3/5.0.age.2| |$12/4/delay|) |$12/3/5.0.age.2|))
(define-fun |$12/4/left.2| () Real (ite |$12/4/now.2| |$12/4/later.2| 0.0))
(define-fun |$12/4/later.3| () Real (ite |$12/3/5.0:CA-4 evict has ticked| (+ 0.0 |$12/4/delay|) 0.0))
(define-fun |$12/4/left.3| () Real (ite |$12/3/5.0:CA-4 evict has ticked| |$12/4/later.3| 0.0))
(define-fun |$12/4/may-wait| () Bool (and (<= 0.0 |$12/4/delay|) (or (= |$12/4/delay| 0.0) (and (=> (and |$12/4/now.1| true) (<= (+ |$12/3/left.1| |$12/4/delay|) 10.0)) (=> (and |$12/4/now.2| true) (<= (+ |$12/3/5.0.age.2| |$12/4/delay|) evict_poll)) (=> (and |$12/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/4/delay|) evict_poll))))))
; 12/4/0.0: Pressed.leak
(define-fun |$12/4/0.0.may| () Bool (<= leak_every |$12/4/later.0|))
(define-fun |$12/4/0.0:Pressed.leaked| () Int (+ |$12/2/0.0:Pressed.leaked| 1))
(define-fun |$12/4/0.0.age.1| () Real (ite (and ($active.1 |$12/4/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/4/now.1|) |$12/4/later.1| 0.0))
(define-fun $time.12.5 () Real (let (($s0 (+ evict_poll $time.12.3))) (let (($s1 (ite (<= $time.12.4 $s0) $s0 $time.12.4))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.12.4))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (* (- 2.0) evict_poll))) (let (($s6 (* 2.0 leak_every))) (let (($s7 (+ $s5 $s6 $time.12.4))) (let (($s8 (ite (<= $s4 $s7) $s7 $s4))) (let (($s9 (* (- 3.0) evict_poll))) (let (($s10 (* 3.0 leak_every))) (let (($s11 (+ $s9 $s10 $time.12.4))) (let (($s12 (ite (<= $s8 $s11) $s11 $s8))) (let (($s13 (* (- 4.0) evict_poll))) (let (($s14 (* 4.0 leak_every))) (let (($s15 (+ $s13 $s14 $time.12.4))) (let (($s16 (ite (<= $s12 $s15) $s15 $s12))) (let (($s17 (+ $s13 (* 5.0 leak_every) $time.12.4))) (let (($s18 (ite (<= $s16 $s17) $s17 $s16))) (let (($s19 (+ $s2 $s6 $time.12.4))) (let (($s20 (ite (<= $s18 $s19) $s19 $s18))) (let (($s21 (+ $s5 $s10 $time.12.4))) (let (($s22 (ite (<= $s20 $s21) $s21 $s20))) (let (($s23 (+ $s9 $s14 $time.12.4))) (let (($s24 (ite (<= $s22 $s23) $s23 $s22))) (let (($s25 (+ $s13 (* 6.0 leak_every) $time.12.4))) (ite (<= $s24 $s25) $s25 $s24))))))))))))))))))))))))))))
(define-fun |$12/5/delay| () Real (- $time.12.5 $time.12.4))
; time passes
(define-fun |$12/5/later.0| () Real (ite true (+ 0.0 |$12/5/delay|) 0.0))
(define-fun |$12/5/left.0| () Real |$12/5/later.0|)
(define-fun |$12/5/now.1| () Bool ($active.1 |$12/4/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/5/later.1| () Real (ite |$12/5/now.1| (+ |$12/4/0.0.age.1| |$12/5/delay|) |$12/4/0.0.age.1|))
(define-fun |$12/5/left.1| () Real (ite |$12/5/now.1| |$12/5/later.1| 0.0))
(define-fun |$12/5/now.2| () Bool ($active.2 |$12/3/5.0:CA-4 evict has ticked|))
(define-fun |$12/5/later.2| () Real (ite |$12/5/now.2| (+ |$12/4/left.2| |$12/5/delay|) |$12/4/left.2|))
(define-fun |$12/5/left.2| () Real (ite |$12/5/now.2| |$12/5/later.2| 0.0))
(define-fun |$12/5/later.3| () Real (ite |$12/3/5.0:CA-4 evict has ticked| (+ |$12/4/left.3| |$12/5/delay|) |$12/4/left.3|))
(define-fun |$12/5/left.3| () Real (ite |$12/3/5.0:CA-4 evict has ticked| |$12/5/later.3| 0.0))
(define-fun |$12/5/may-wait| () Bool (and (<= 0.0 |$12/5/delay|) (or (= |$12/5/delay| 0.0) (and (=> (and |$12/5/now.1| true) (<= (+ |$12/4/0.0.age.1| |$12/5/delay|) 10.0)) (=> (and |$12/5/now.2| true) (<= (+ |$12/4/left.2| |$12/5/delay|) evict_poll)) (=> (and |$12/3/5.0:CA-4 evict has ticked| true) (<= (+ |$12/4/left.3| |$12/5/delay|) evict_poll))))))
; 12/5/5.0: CA-4 evict idle
(define-fun |$12/5/5.0.may| () Bool (and (and (not (< 20 (+ |$12/4/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) |$12/3/5.0:CA-4 evict has ticked|) (<= evict_poll |$12/5/later.3|)))
(define-fun |$12/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/5/5.0.age.2| () Real (ite (and ($active.2 |$12/5/5.0:CA-4 evict has ticked|) |$12/5/now.2|) |$12/5/later.2| 0.0))
(define-fun $time.12.6 () Real (let (($s0 (+ leak_every $time.12.4))) (ite (<= $time.12.5 $s0) $s0 $time.12.5)))
(define-fun |$12/6/delay| () Real (- $time.12.6 $time.12.5))
; time passes
(define-fun |$12/6/later.0| () Real (ite true (+ |$12/5/left.0| |$12/6/delay|) |$12/5/left.0|))
(define-fun |$12/6/left.0| () Real |$12/6/later.0|)
(define-fun |$12/6/now.1| () Bool ($active.1 |$12/4/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/6/later.1| () Real (ite |$12/6/now.1| (+ |$12/5/left.1| |$12/6/delay|) |$12/5/left.1|))
(define-fun |$12/6/left.1| () Real (ite |$12/6/now.1| |$12/6/later.1| 0.0))
(define-fun |$12/6/now.2| () Bool ($active.2 |$12/5/5.0:CA-4 evict has ticked|))
(define-fun |$12/6/later.2| () Real (ite |$12/6/now.2| (+ |$12/5/5.0.age.2| |$12/6/delay|) |$12/5/5.0.age.2|))
(define-fun |$12/6/left.2| () Real (ite |$12/6/now.2| |$12/6/later.2| 0.0))
(define-fun |$12/6/later.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| (+ 0.0 |$12/6/delay|) 0.0))
(define-fun |$12/6/left.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| |$12/6/later.3| 0.0))
(define-fun |$12/6/may-wait| () Bool (and (<= 0.0 |$12/6/delay|) (or (= |$12/6/delay| 0.0) (and (=> (and |$12/6/now.1| true) (<= (+ |$12/5/left.1| |$12/6/delay|) 10.0)) (=> (and |$12/6/now.2| true) (<= (+ |$12/5/5.0.age.2| |$12/6/delay|) evict_poll)) (=> (and |$12/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/6/delay|) evict_poll))))))
; 12/6/0.0: Pressed.leak
(define-fun |$12/6/0.0.may| () Bool (<= leak_every |$12/6/later.0|))
(define-fun |$12/6/0.0:Pressed.leaked| () Int (+ |$12/4/0.0:Pressed.leaked| 1))
(define-fun |$12/6/0.0.age.1| () Real (ite (and ($active.1 |$12/6/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/6/now.1|) |$12/6/later.1| 0.0))
(define-fun $time.12.7 () Real (let (($s0 (+ leak_every $time.12.6))) (ite (<= $time.12.6 $s0) $s0 $time.12.6)))
(define-fun |$12/7/delay| () Real (- $time.12.7 $time.12.6))
; time passes
(define-fun |$12/7/later.0| () Real (ite true (+ 0.0 |$12/7/delay|) 0.0))
(define-fun |$12/7/left.0| () Real |$12/7/later.0|)
(define-fun |$12/7/now.1| () Bool ($active.1 |$12/6/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/7/later.1| () Real (ite |$12/7/now.1| (+ |$12/6/0.0.age.1| |$12/7/delay|) |$12/6/0.0.age.1|))
(define-fun |$12/7/left.1| () Real (ite |$12/7/now.1| |$12/7/later.1| 0.0))
(define-fun |$12/7/now.2| () Bool ($active.2 |$12/5/5.0:CA-4 evict has ticked|))
(define-fun |$12/7/later.2| () Real (ite |$12/7/now.2| (+ |$12/6/left.2| |$12/7/delay|) |$12/6/left.2|))
(define-fun |$12/7/left.2| () Real (ite |$12/7/now.2| |$12/7/later.2| 0.0))
(define-fun |$12/7/later.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| (+ |$12/6/left.3| |$12/7/delay|) |$12/6/left.3|))
(define-fun |$12/7/left.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| |$12/7/later.3| 0.0))
(define-fun |$12/7/may-wait| () Bool (and (<= 0.0 |$12/7/delay|) (or (= |$12/7/delay| 0.0) (and (=> (and |$12/7/now.1| true) (<= (+ |$12/6/0.0.age.1| |$12/7/delay|) 10.0)) (=> (and |$12/7/now.2| true) (<= (+ |$12/6/left.2| |$12/7/delay|) evict_poll)) (=> (and |$12/5/5.0:CA-4 evict has ticked| true) (<= (+ |$12/6/left.3| |$12/7/delay|) evict_poll))))))
; 12/7/0.0: Pressed.leak
(define-fun |$12/7/0.0.may| () Bool (<= leak_every |$12/7/later.0|))
(define-fun |$12/7/0.0:Pressed.leaked| () Int (+ |$12/6/0.0:Pressed.leaked| 1))
(define-fun |$12/7/0.0.age.1| () Real (ite (and ($active.1 |$12/7/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/7/now.1|) |$12/7/later.1| 0.0))
(define-fun $time.12.8 () Real (let (($s0 (+ evict_poll $time.12.5))) (let (($s1 (ite (<= $time.12.7 $s0) $s0 $time.12.7))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.12.7))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.12.7))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 3.0) evict_poll))) (let (($s7 (+ $s6 (* 3.0 leak_every) $time.12.7))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (+ $s6 (* 4.0 leak_every) $time.12.7))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$12/8/delay| () Real (- $time.12.8 $time.12.7))
; time passes
(define-fun |$12/8/later.0| () Real (ite true (+ 0.0 |$12/8/delay|) 0.0))
(define-fun |$12/8/left.0| () Real |$12/8/later.0|)
(define-fun |$12/8/now.1| () Bool ($active.1 |$12/7/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/8/later.1| () Real (ite |$12/8/now.1| (+ |$12/7/0.0.age.1| |$12/8/delay|) |$12/7/0.0.age.1|))
(define-fun |$12/8/left.1| () Real (ite |$12/8/now.1| |$12/8/later.1| 0.0))
(define-fun |$12/8/now.2| () Bool ($active.2 |$12/5/5.0:CA-4 evict has ticked|))
(define-fun |$12/8/later.2| () Real (ite |$12/8/now.2| (+ |$12/7/left.2| |$12/8/delay|) |$12/7/left.2|))
(define-fun |$12/8/left.2| () Real (ite |$12/8/now.2| |$12/8/later.2| 0.0))
(define-fun |$12/8/later.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| (+ |$12/7/left.3| |$12/8/delay|) |$12/7/left.3|))
(define-fun |$12/8/left.3| () Real (ite |$12/5/5.0:CA-4 evict has ticked| |$12/8/later.3| 0.0))
(define-fun |$12/8/may-wait| () Bool (and (<= 0.0 |$12/8/delay|) (or (= |$12/8/delay| 0.0) (and (=> (and |$12/8/now.1| true) (<= (+ |$12/7/0.0.age.1| |$12/8/delay|) 10.0)) (=> (and |$12/8/now.2| true) (<= (+ |$12/7/left.2| |$12/8/delay|) evict_poll)) (=> (and |$12/5/5.0:CA-4 evict has ticked| true) (<= (+ |$12/7/left.3| |$12/8/delay|) evict_poll))))))
; 12/8/5.0: CA-4 evict idle
(define-fun |$12/8/5.0.may| () Bool (and (and (not (< 20 (+ |$12/7/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) |$12/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$12/8/later.3|)))
(define-fun |$12/8/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/8/5.0.age.2| () Real (ite (and ($active.2 |$12/8/5.0:CA-4 evict has ticked|) |$12/8/now.2|) |$12/8/later.2| 0.0))
(define-fun $time.12.9 () Real (let (($s0 (+ leak_every $time.12.7))) (ite (<= $time.12.8 $s0) $s0 $time.12.8)))
(define-fun |$12/9/delay| () Real (- $time.12.9 $time.12.8))
; time passes
(define-fun |$12/9/later.0| () Real (ite true (+ |$12/8/left.0| |$12/9/delay|) |$12/8/left.0|))
(define-fun |$12/9/left.0| () Real |$12/9/later.0|)
(define-fun |$12/9/now.1| () Bool ($active.1 |$12/7/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/9/later.1| () Real (ite |$12/9/now.1| (+ |$12/8/left.1| |$12/9/delay|) |$12/8/left.1|))
(define-fun |$12/9/left.1| () Real (ite |$12/9/now.1| |$12/9/later.1| 0.0))
(define-fun |$12/9/now.2| () Bool ($active.2 |$12/8/5.0:CA-4 evict has ticked|))
(define-fun |$12/9/later.2| () Real (ite |$12/9/now.2| (+ |$12/8/5.0.age.2| |$12/9/delay|) |$12/8/5.0.age.2|))
(define-fun |$12/9/left.2| () Real (ite |$12/9/now.2| |$12/9/later.2| 0.0))
(define-fun |$12/9/later.3| () Real (ite |$12/8/5.0:CA-4 evict has ticked| (+ 0.0 |$12/9/delay|) 0.0))
(define-fun |$12/9/left.3| () Real (ite |$12/8/5.0:CA-4 evict has ticked| |$12/9/later.3| 0.0))
(define-fun |$12/9/may-wait| () Bool (and (<= 0.0 |$12/9/delay|) (or (= |$12/9/delay| 0.0) (and (=> (and |$12/9/now.1| true) (<= (+ |$12/8/left.1| |$12/9/delay|) 10.0)) (=> (and |$12/9/now.2| true) (<= (+ |$12/8/5.0.age.2| |$12/9/delay|) evict_poll)) (=> (and |$12/8/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/9/delay|) evict_poll))))))
; 12/9/0.0: Pressed.leak
(define-fun |$12/9/0.0.may| () Bool (<= leak_every |$12/9/later.0|))
(define-fun |$12/9/0.0:Pressed.leaked| () Int (+ |$12/7/0.0:Pressed.leaked| 1))
(define-fun |$12/9/0.0.age.1| () Real (ite (and ($active.1 |$12/9/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/9/now.1|) |$12/9/later.1| 0.0))
(define-fun $time.12.10 () Real (let (($s0 (+ evict_poll $time.12.8))) (let (($s1 (ite (<= $time.12.9 $s0) $s0 $time.12.9))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.12.9))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.12.9))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.12.9))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$12/10/delay| () Real (- $time.12.10 $time.12.9))
; time passes
(define-fun |$12/10/later.0| () Real (ite true (+ 0.0 |$12/10/delay|) 0.0))
(define-fun |$12/10/left.0| () Real |$12/10/later.0|)
(define-fun |$12/10/now.1| () Bool ($active.1 |$12/9/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/10/later.1| () Real (ite |$12/10/now.1| (+ |$12/9/0.0.age.1| |$12/10/delay|) |$12/9/0.0.age.1|))
(define-fun |$12/10/left.1| () Real (ite |$12/10/now.1| |$12/10/later.1| 0.0))
(define-fun |$12/10/now.2| () Bool ($active.2 |$12/8/5.0:CA-4 evict has ticked|))
(define-fun |$12/10/later.2| () Real (ite |$12/10/now.2| (+ |$12/9/left.2| |$12/10/delay|) |$12/9/left.2|))
(define-fun |$12/10/left.2| () Real (ite |$12/10/now.2| |$12/10/later.2| 0.0))
(define-fun |$12/10/later.3| () Real (ite |$12/8/5.0:CA-4 evict has ticked| (+ |$12/9/left.3| |$12/10/delay|) |$12/9/left.3|))
(define-fun |$12/10/left.3| () Real (ite |$12/8/5.0:CA-4 evict has ticked| |$12/10/later.3| 0.0))
(define-fun |$12/10/may-wait| () Bool (and (<= 0.0 |$12/10/delay|) (or (= |$12/10/delay| 0.0) (and (=> (and |$12/10/now.1| true) (<= (+ |$12/9/0.0.age.1| |$12/10/delay|) 10.0)) (=> (and |$12/10/now.2| true) (<= (+ |$12/9/left.2| |$12/10/delay|) evict_poll)) (=> (and |$12/8/5.0:CA-4 evict has ticked| true) (<= (+ |$12/9/left.3| |$12/10/delay|) evict_poll))))))
; 12/10/5.0: CA-4 evict idle
(define-fun |$12/10/5.0.may| () Bool (and (and (not (< 20 (+ |$12/9/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) |$12/8/5.0:CA-4 evict has ticked|) (<= evict_poll |$12/10/later.3|)))
(define-fun |$12/10/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/10/5.0.age.2| () Real (ite (and ($active.2 |$12/10/5.0:CA-4 evict has ticked|) |$12/10/now.2|) |$12/10/later.2| 0.0))
(define-fun $time.12.11 () Real (let (($s0 (+ leak_every $time.12.9))) (ite (<= $time.12.10 $s0) $s0 $time.12.10)))
(define-fun |$12/11/delay| () Real (- $time.12.11 $time.12.10))
; time passes
(define-fun |$12/11/later.0| () Real (ite true (+ |$12/10/left.0| |$12/11/delay|) |$12/10/left.0|))
(define-fun |$12/11/left.0| () Real |$12/11/later.0|)
(define-fun |$12/11/now.1| () Bool ($active.1 |$12/9/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/11/later.1| () Real (ite |$12/11/now.1| (+ |$12/10/left.1| |$12/11/delay|) |$12/10/left.1|))
(define-fun |$12/11/left.1| () Real (ite |$12/11/now.1| |$12/11/later.1| 0.0))
(define-fun |$12/11/now.2| () Bool ($active.2 |$12/10/5.0:CA-4 evict has ticked|))
(define-fun |$12/11/later.2| () Real (ite |$12/11/now.2| (+ |$12/10/5.0.age.2| |$12/11/delay|) |$12/10/5.0.age.2|))
(define-fun |$12/11/left.2| () Real (ite |$12/11/now.2| |$12/11/later.2| 0.0))
(define-fun |$12/11/later.3| () Real (ite |$12/10/5.0:CA-4 evict has ticked| (+ 0.0 |$12/11/delay|) 0.0))
(define-fun |$12/11/left.3| () Real (ite |$12/10/5.0:CA-4 evict has ticked| |$12/11/later.3| 0.0))
(define-fun |$12/11/may-wait| () Bool (and (<= 0.0 |$12/11/delay|) (or (= |$12/11/delay| 0.0) (and (=> (and |$12/11/now.1| true) (<= (+ |$12/10/left.1| |$12/11/delay|) 10.0)) (=> (and |$12/11/now.2| true) (<= (+ |$12/10/5.0.age.2| |$12/11/delay|) evict_poll)) (=> (and |$12/10/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/11/delay|) evict_poll))))))
; 12/11/0.0: Pressed.leak
(define-fun |$12/11/0.0.may| () Bool (<= leak_every |$12/11/later.0|))
(define-fun |$12/11/0.0:Pressed.leaked| () Int (+ |$12/9/0.0:Pressed.leaked| 1))
(define-fun |$12/11/0.0.age.1| () Real (ite (and ($active.1 |$12/11/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/11/now.1|) |$12/11/later.1| 0.0))
(define-fun $time.12.12 () Real (let (($s0 (+ evict_poll $time.12.10))) (let (($s1 (ite (<= $time.12.11 $s0) $s0 $time.12.11))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.12.11))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.12.11))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$12/12/delay| () Real (- $time.12.12 $time.12.11))
; time passes
(define-fun |$12/12/later.0| () Real (ite true (+ 0.0 |$12/12/delay|) 0.0))
(define-fun |$12/12/left.0| () Real |$12/12/later.0|)
(define-fun |$12/12/now.1| () Bool ($active.1 |$12/11/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/12/later.1| () Real (ite |$12/12/now.1| (+ |$12/11/0.0.age.1| |$12/12/delay|) |$12/11/0.0.age.1|))
(define-fun |$12/12/left.1| () Real (ite |$12/12/now.1| |$12/12/later.1| 0.0))
(define-fun |$12/12/now.2| () Bool ($active.2 |$12/10/5.0:CA-4 evict has ticked|))
(define-fun |$12/12/later.2| () Real (ite |$12/12/now.2| (+ |$12/11/left.2| |$12/12/delay|) |$12/11/left.2|))
(define-fun |$12/12/left.2| () Real (ite |$12/12/now.2| |$12/12/later.2| 0.0))
(define-fun |$12/12/later.3| () Real (ite |$12/10/5.0:CA-4 evict has ticked| (+ |$12/11/left.3| |$12/12/delay|) |$12/11/left.3|))
(define-fun |$12/12/left.3| () Real (ite |$12/10/5.0:CA-4 evict has ticked| |$12/12/later.3| 0.0))
(define-fun |$12/12/may-wait| () Bool (and (<= 0.0 |$12/12/delay|) (or (= |$12/12/delay| 0.0) (and (=> (and |$12/12/now.1| true) (<= (+ |$12/11/0.0.age.1| |$12/12/delay|) 10.0)) (=> (and |$12/12/now.2| true) (<= (+ |$12/11/left.2| |$12/12/delay|) evict_poll)) (=> (and |$12/10/5.0:CA-4 evict has ticked| true) (<= (+ |$12/11/left.3| |$12/12/delay|) evict_poll))))))
; 12/12/5.0: CA-4 evict idle
(define-fun |$12/12/5.0.may| () Bool (and (and (not (< 20 (+ |$12/11/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12) 1))) |$12/10/5.0:CA-4 evict has ticked|) (<= evict_poll |$12/12/later.3|)))
(define-fun |$12/12/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$12/12/5.0.age.2| () Real (ite (and ($active.2 |$12/12/5.0:CA-4 evict has ticked|) |$12/12/now.2|) |$12/12/later.2| 0.0))
(define-fun $time.12.13 () Real (let (($s0 (+ leak_every $time.12.11))) (ite (<= $time.12.12 $s0) $s0 $time.12.12)))
(define-fun |$12/13/delay| () Real (- $time.12.13 $time.12.12))
; time passes
(define-fun |$12/13/later.0| () Real (ite true (+ |$12/12/left.0| |$12/13/delay|) |$12/12/left.0|))
(define-fun |$12/13/left.0| () Real |$12/13/later.0|)
(define-fun |$12/13/now.1| () Bool ($active.1 |$12/11/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/13/later.1| () Real (ite |$12/13/now.1| (+ |$12/12/left.1| |$12/13/delay|) |$12/12/left.1|))
(define-fun |$12/13/left.1| () Real (ite |$12/13/now.1| |$12/13/later.1| 0.0))
(define-fun |$12/13/now.2| () Bool ($active.2 |$12/12/5.0:CA-4 evict has ticked|))
(define-fun |$12/13/later.2| () Real (ite |$12/13/now.2| (+ |$12/12/5.0.age.2| |$12/13/delay|) |$12/12/5.0.age.2|))
(define-fun |$12/13/left.2| () Real (ite |$12/13/now.2| |$12/13/later.2| 0.0))
(define-fun |$12/13/later.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| (+ 0.0 |$12/13/delay|) 0.0))
(define-fun |$12/13/left.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| |$12/13/later.3| 0.0))
(define-fun |$12/13/may-wait| () Bool (and (<= 0.0 |$12/13/delay|) (or (= |$12/13/delay| 0.0) (and (=> (and |$12/13/now.1| true) (<= (+ |$12/12/left.1| |$12/13/delay|) 10.0)) (=> (and |$12/13/now.2| true) (<= (+ |$12/12/5.0.age.2| |$12/13/delay|) evict_poll)) (=> (and |$12/12/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$12/13/delay|) evict_poll))))))
; 12/13/0.0: Pressed.leak
(define-fun |$12/13/0.0.may| () Bool (<= leak_every |$12/13/later.0|))
(define-fun |$12/13/0.0:Pressed.leaked| () Int (+ |$12/11/0.0:Pressed.leaked| 1))
(define-fun |$12/13/0.0.age.1| () Real (ite (and ($active.1 |$12/13/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/13/now.1|) |$12/13/later.1| 0.0))
(define-fun $time.12.14 () Real (let (($s0 (+ leak_every $time.12.13))) (ite (<= $time.12.13 $s0) $s0 $time.12.13)))
(define-fun |$12/14/delay| () Real (- $time.12.14 $time.12.13))
; time passes
(define-fun |$12/14/later.0| () Real (ite true (+ 0.0 |$12/14/delay|) 0.0))
(define-fun |$12/14/left.0| () Real |$12/14/later.0|)
(define-fun |$12/14/now.1| () Bool ($active.1 |$12/13/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/14/later.1| () Real (ite |$12/14/now.1| (+ |$12/13/0.0.age.1| |$12/14/delay|) |$12/13/0.0.age.1|))
(define-fun |$12/14/left.1| () Real (ite |$12/14/now.1| |$12/14/later.1| 0.0))
(define-fun |$12/14/now.2| () Bool ($active.2 |$12/12/5.0:CA-4 evict has ticked|))
(define-fun |$12/14/later.2| () Real (ite |$12/14/now.2| (+ |$12/13/left.2| |$12/14/delay|) |$12/13/left.2|))
(define-fun |$12/14/left.2| () Real (ite |$12/14/now.2| |$12/14/later.2| 0.0))
(define-fun |$12/14/later.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| (+ |$12/13/left.3| |$12/14/delay|) |$12/13/left.3|))
(define-fun |$12/14/left.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| |$12/14/later.3| 0.0))
(define-fun |$12/14/may-wait| () Bool (and (<= 0.0 |$12/14/delay|) (or (= |$12/14/delay| 0.0) (and (=> (and |$12/14/now.1| true) (<= (+ |$12/13/0.0.age.1| |$12/14/delay|) 10.0)) (=> (and |$12/14/now.2| true) (<= (+ |$12/13/left.2| |$12/14/delay|) evict_poll)) (=> (and |$12/12/5.0:CA-4 evict has ticked| true) (<= (+ |$12/13/left.3| |$12/14/delay|) evict_poll))))))
; 12/14/0.0: Pressed.leak
(define-fun |$12/14/0.0.may| () Bool (<= leak_every |$12/14/later.0|))
(define-fun |$12/14/0.0:Pressed.leaked| () Int (+ |$12/13/0.0:Pressed.leaked| 1))
(define-fun |$12/14/0.0.age.1| () Real (ite (and ($active.1 |$12/14/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|) |$12/14/now.1|) |$12/14/later.1| 0.0))
(define-fun $time.12.15 () Real $time.12.14)
(define-fun |$12/15/delay| () Real (- $time.12.15 $time.12.14))
; time passes
(define-fun |$12/15/later.0| () Real (ite true (+ 0.0 |$12/15/delay|) 0.0))
(define-fun |$12/15/left.0| () Real |$12/15/later.0|)
(define-fun |$12/15/now.1| () Bool ($active.1 |$12/14/0.0:Pressed.leaked| |$12/initial:Pressed.serving_ended|))
(define-fun |$12/15/later.1| () Real (ite |$12/15/now.1| (+ |$12/14/0.0.age.1| |$12/15/delay|) |$12/14/0.0.age.1|))
(define-fun |$12/15/left.1| () Real (ite |$12/15/now.1| |$12/15/later.1| 0.0))
(define-fun |$12/15/now.2| () Bool ($active.2 |$12/12/5.0:CA-4 evict has ticked|))
(define-fun |$12/15/later.2| () Real (ite |$12/15/now.2| (+ |$12/14/left.2| |$12/15/delay|) |$12/14/left.2|))
(define-fun |$12/15/left.2| () Real (ite |$12/15/now.2| |$12/15/later.2| 0.0))
(define-fun |$12/15/later.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| (+ |$12/14/left.3| |$12/15/delay|) |$12/14/left.3|))
(define-fun |$12/15/left.3| () Real (ite |$12/12/5.0:CA-4 evict has ticked| |$12/15/later.3| 0.0))
(define-fun |$12/15/may-wait| () Bool (and (<= 0.0 |$12/15/delay|) (or (= |$12/15/delay| 0.0) (and (=> (and |$12/15/now.1| true) (<= (+ |$12/14/0.0.age.1| |$12/15/delay|) 10.0)) (=> (and |$12/15/now.2| true) (<= (+ |$12/14/left.2| |$12/15/delay|) evict_poll)) (=> (and |$12/12/5.0:CA-4 evict has ticked| true) (<= (+ |$12/14/left.3| |$12/15/delay|) evict_poll))))))
; 12/15/1.0: Pressed.out_of_memory
(define-fun |$12/15/1.0.may| () Bool (< 20 (+ |$12/14/0.0:Pressed.leaked| (ite |$12/initial:Pressed.serving_ended| 0 12))))
(define-fun |$12/15/1.0:Pressed.serving_ended| () Bool (or |$12/initial:Pressed.serving_ended| (and (not |$12/initial:Pressed.serving_ended|) (not |$12/initial:Pressed.scored|) (<= |$12/14/0.0:Pressed.leaked| 12))))
(define-fun |$12/15/1.0:Pressed.leaked| () Int (ite (and (not |$12/initial:Pressed.serving_ended|) (not |$12/initial:Pressed.scored|) (<= |$12/14/0.0:Pressed.leaked| 12)) |$12/14/0.0:Pressed.leaked| 0))
; obligation: run 12
(push 1)
(assert $chosen)
(assert $piece.12)
(assert (not (and |$12/initially| |$12/0/may-wait| |$12/0/0.0.may| |$12/1/may-wait| |$12/1/3.0.may| |$12/2/may-wait| |$12/2/0.0.may| |$12/3/may-wait| |$12/3/5.0.may| |$12/4/may-wait| |$12/4/0.0.may| |$12/5/may-wait| |$12/5/5.0.may| |$12/6/may-wait| |$12/6/0.0.may| |$12/7/may-wait| |$12/7/0.0.may| |$12/8/may-wait| |$12/8/5.0.may| |$12/9/may-wait| |$12/9/0.0.may| |$12/10/may-wait| |$12/10/5.0.may| |$12/11/may-wait| |$12/11/0.0.may| |$12/12/may-wait| |$12/12/5.0.may| |$12/13/may-wait| |$12/13/0.0.may| |$12/14/may-wait| |$12/14/0.0.may| |$12/15/may-wait| |$12/15/1.0.may| |$12/15/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$13/initial:Pressed.leaked| () Int 0)
(define-fun |$13/initial:Pressed.serving_ended| () Bool false)
(define-fun |$13/initial:Pressed.scored| () Bool false)
(define-fun |$13/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$13/initially| () Bool true)
(define-fun $time.13.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$13/0/delay| () Real (- $time.13.0 0.0))
; time passes
(define-fun |$13/0/later.0| () Real (ite true (+ 0.0 |$13/0/delay|) 0.0))
(define-fun |$13/0/left.0| () Real |$13/0/later.0|)
(define-fun |$13/0/now.1| () Bool ($active.1 |$13/initial:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/0/later.1| () Real (ite |$13/0/now.1| (+ 0.0 |$13/0/delay|) 0.0))
(define-fun |$13/0/left.1| () Real (ite |$13/0/now.1| |$13/0/later.1| 0.0))
(define-fun |$13/0/now.2| () Bool ($active.2 |$13/initial:CA-4 evict has ticked|))
(define-fun |$13/0/later.2| () Real (ite |$13/0/now.2| (+ 0.0 |$13/0/delay|) 0.0))
(define-fun |$13/0/left.2| () Real (ite |$13/0/now.2| |$13/0/later.2| 0.0))
(define-fun |$13/0/later.3| () Real (ite |$13/initial:CA-4 evict has ticked| (+ 0.0 |$13/0/delay|) 0.0))
(define-fun |$13/0/left.3| () Real (ite |$13/initial:CA-4 evict has ticked| |$13/0/later.3| 0.0))
(define-fun |$13/0/may-wait| () Bool (and (<= 0.0 |$13/0/delay|) (or (= |$13/0/delay| 0.0) (and (=> (and |$13/0/now.1| true) (<= (+ 0.0 |$13/0/delay|) 10.0)) (=> (and |$13/0/now.2| true) (<= (+ 0.0 |$13/0/delay|) evict_poll)) (=> (and |$13/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/0/delay|) evict_poll))))))
; 13/0/0.0: Pressed.leak
(define-fun |$13/0/0.0.may| () Bool (<= leak_every |$13/0/later.0|))
(define-fun |$13/0/0.0:Pressed.leaked| () Int (+ |$13/initial:Pressed.leaked| 1))
(define-fun |$13/0/0.0.age.1| () Real (ite (and ($active.1 |$13/0/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/0/now.1|) |$13/0/later.1| 0.0))
(define-fun $time.13.1 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.13.0))) (let (($s1 (ite (<= $time.13.0 $s0) $s0 $time.13.0))) (let (($s2 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.13.0))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.13.0))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.13.0))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 5.0) evict_poll) (* 5.0 leak_every) $time.13.0))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (+ (* (- 6.0) evict_poll) (* 6.0 leak_every) $time.13.0))) (let (($s11 (ite (<= $s9 $s10) $s10 $s9))) (let (($s12 (* (- 7.0) evict_poll))) (let (($s13 (+ $s12 (* 7.0 leak_every) $time.13.0))) (let (($s14 (ite (<= $s11 $s13) $s13 $s11))) (let (($s15 (+ $s12 (* 8.0 leak_every) $time.13.0))) (ite (<= $s14 $s15) $s15 $s14))))))))))))))))))
(define-fun |$13/1/delay| () Real (- $time.13.1 $time.13.0))
; time passes
(define-fun |$13/1/later.0| () Real (ite true (+ 0.0 |$13/1/delay|) 0.0))
(define-fun |$13/1/left.0| () Real |$13/1/later.0|)
(define-fun |$13/1/now.1| () Bool ($active.1 |$13/0/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/1/later.1| () Real (ite |$13/1/now.1| (+ |$13/0/0.0.age.1| |$13/1/delay|) |$13/0/0.0.age.1|))
(define-fun |$13/1/left.1| () Real (ite |$13/1/now.1| |$13/1/later.1| 0.0))
(define-fun |$13/1/now.2| () Bool ($active.2 |$13/initial:CA-4 evict has ticked|))
(define-fun |$13/1/later.2| () Real (ite |$13/1/now.2| (+ |$13/0/left.2| |$13/1/delay|) |$13/0/left.2|))
(define-fun |$13/1/left.2| () Real (ite |$13/1/now.2| |$13/1/later.2| 0.0))
(define-fun |$13/1/later.3| () Real (ite |$13/initial:CA-4 evict has ticked| (+ |$13/0/left.3| |$13/1/delay|) |$13/0/left.3|))
(define-fun |$13/1/left.3| () Real (ite |$13/initial:CA-4 evict has ticked| |$13/1/later.3| 0.0))
(define-fun |$13/1/may-wait| () Bool (and (<= 0.0 |$13/1/delay|) (or (= |$13/1/delay| 0.0) (and (=> (and |$13/1/now.1| true) (<= (+ |$13/0/0.0.age.1| |$13/1/delay|) 10.0)) (=> (and |$13/1/now.2| true) (<= (+ |$13/0/left.2| |$13/1/delay|) evict_poll)) (=> (and |$13/initial:CA-4 evict has ticked| true) (<= (+ |$13/0/left.3| |$13/1/delay|) evict_poll))))))
; 13/1/3.0: CA-4 evict first idle
(define-fun |$13/1/3.0.may| () Bool (and (not (< 20 (+ |$13/0/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) (not |$13/initial:CA-4 evict has ticked|)))
(define-fun |$13/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/1/3.0.age.3| () Real (ite (and |$13/1/3.0:CA-4 evict has ticked| |$13/initial:CA-4 evict has ticked|) |$13/1/later.3| 0.0))
(define-fun $time.13.2 () Real (let (($s0 (+ leak_every $time.13.0))) (ite (<= $time.13.1 $s0) $s0 $time.13.1)))
(define-fun |$13/2/delay| () Real (- $time.13.2 $time.13.1))
; time passes
(define-fun |$13/2/later.0| () Real (ite true (+ |$13/1/left.0| |$13/2/delay|) |$13/1/left.0|))
(define-fun |$13/2/left.0| () Real |$13/2/later.0|)
(define-fun |$13/2/now.1| () Bool ($active.1 |$13/0/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/2/later.1| () Real (ite |$13/2/now.1| (+ |$13/1/left.1| |$13/2/delay|) |$13/1/left.1|))
(define-fun |$13/2/left.1| () Real (ite |$13/2/now.1| |$13/2/later.1| 0.0))
(define-fun |$13/2/now.2| () Bool ($active.2 |$13/1/3.0:CA-4 evict has ticked|))
(define-fun |$13/2/later.2| () Real (ite |$13/2/now.2| (+ 0.0 |$13/2/delay|) 0.0))
(define-fun |$13/2/left.2| () Real (ite |$13/2/now.2| |$13/2/later.2| 0.0))
(define-fun |$13/2/later.3| () Real (ite |$13/1/3.0:CA-4 evict has ticked| (+ |$13/1/3.0.age.3| |$13/2/delay|) |$13/1/3.0.age.3|))
(define-fun |$13/2/left.3| () Real (ite |$13/1/3.0:CA-4 evict has ticked| |$13/2/later.3| 0.0))
(define-fun |$13/2/may-wait| () Bool (and (<= 0.0 |$13/2/delay|) (or (= |$13/2/delay| 0.0) (and (=> (and |$13/2/now.1| true) (<= (+ |$13/1/left.1| |$13/2/delay|) 10.0)) (=> (and |$13/2/now.2| true) (<= (+ 0.0 |$13/2/delay|) evict_poll)) (=> (and |$13/1/3.0:CA-4 evict has ticked| true) (<= (+ |$13/1/3.0.age.3| |$13/2/delay|) evict_poll))))))
; 13/2/0.0: Pressed.leak
(define-fun |$13/2/0.0.may| () Bool (<= leak_every |$13/2/later.0|))
(define-fun |$13/2/0.0:Pressed.leaked| () Int (+ |$13/0/0.0:Pressed.leaked| 1))
(define-fun |$13/2/0.0.age.1| () Real (ite (and ($active.1 |$13/2/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/2/now.1|) |$13/2/later.1| 0.0))
(define-fun $time.13.3 () Real (let (($s0 (+ evict_poll $time.13.1))) (let (($s1 (ite (<= $time.13.2 $s0) $s0 $time.13.2))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.13.2))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.13.2))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.13.2))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.13.2))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (+ (* (- 5.0) evict_poll) (* 5.0 leak_every) $time.13.2))) (let (($s11 (ite (<= $s9 $s10) $s10 $s9))) (let (($s12 (* (- 6.0) evict_poll))) (let (($s13 (+ $s12 (* 6.0 leak_every) $time.13.2))) (let (($s14 (ite (<= $s11 $s13) $s13 $s11))) (let (($s15 (+ $s12 (* 7.0 leak_every) $time.13.2))) (ite (<= $s14 $s15) $s15 $s14))))))))))))))))))
(define-fun |$13/3/delay| () Real (- $time.13.3 $time.13.2))
; time passes
(define-fun |$13/3/later.0| () Real (ite true (+ 0.0 |$13/3/delay|) 0.0))
(define-fun |$13/3/left.0| () Real |$13/3/later.0|)
(define-fun |$13/3/now.1| () Bool ($active.1 |$13/2/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/3/later.1| () Real (ite |$13/3/now.1| (+ |$13/2/0.0.age.1| |$13/3/delay|) |$13/2/0.0.age.1|))
(define-fun |$13/3/left.1| () Real (ite |$13/3/now.1| |$13/3/later.1| 0.0))
(define-fun |$13/3/now.2| () Bool ($active.2 |$13/1/3.0:CA-4 evict has ticked|))
(define-fun |$13/3/later.2| () Real (ite |$13/3/now.2| (+ |$13/2/left.2| |$13/3/delay|) |$13/2/left.2|))
(define-fun |$13/3/left.2| () Real (ite |$13/3/now.2| |$13/3/later.2| 0.0))
(define-fun |$13/3/later.3| () Real (ite |$13/1/3.0:CA-4 evict has ticked| (+ |$13/2/left.3| |$13/3/delay|) |$13/2/left.3|))
(define-fun |$13/3/left.3| () Real (ite |$13/1/3.0:CA-4 evict has ticked| |$13/3/later.3| 0.0))
(define-fun |$13/3/may-wait| () Bool (and (<= 0.0 |$13/3/delay|) (or (= |$13/3/delay| 0.0) (and (=> (and |$13/3/now.1| true) (<= (+ |$13/2/0.0.age.1| |$13/3/delay|) 10.0)) (=> (and |$13/3/now.2| true) (<= (+ |$13/2/left.2| |$13/3/delay|) evict_poll)) (=> (and |$13/1/3.0:CA-4 evict has ticked| true) (<= (+ |$13/2/left.3| |$13/3/delay|) evict_poll))))))
; 13/3/5.0: CA-4 evict idle
(define-fun |$13/3/5.0.may| () Bool (and (and (not (< 20 (+ |$13/2/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$13/3/later.3|)))
(define-fun |$13/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/3/5.0.age.2| () Real (ite (and ($active.2 |$13/3/5.0:CA-4 evict has ticked|) |$13/3/now.2|) |$13/3/later.2| 0.0))
(define-fun $time.13.4 () Real (let (($s0 (+ leak_every $time.13.2))) (ite (<= $time.13.3 $s0) $s0 $time.13.3)))
(define-fun |$13/4/delay| () Real (- $time.13.4 $time.13.3))
; time passes
(define-fun |$13/4/later.0| () Real (ite true (+ |$13/3/left.0| |$13/4/delay|) |$13/3/left.0|))
(define-fun |$13/4/left.0| () Real |$13/4/later.0|)
(define-fun |$13/4/now.1| () Bool ($active.1 |$13/2/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/4/later.1| () Real (ite |$13/4/now.1| (+ |$13/3/left.1| |$13/4/delay|) |$13/3/left.1|))
(define-fun |$13/4/left.1| () Real (ite |$13/4/now.1| |$13/4/later.1| 0.0))
(define-fun |$13/4/now.2| () Bool ($active.2 |$13/3/5.0:CA-4 evict has ticked|))
(define-fun |$13/4/later.2| () Real (ite |$13/4/now.2| (+ |$13/3/5.0.age.2| |$13/4/delay|) |$13/3/5.0.age.2|))
(define-fun |$13/4/left.2| () Real (ite |$13/4/now.2| |$13/4/later.2| 0.0))
(define-fun |$13/4/later.3| () Real (ite |$13/3/5.0:CA-4 evict has ticked| (+ 0.0 |$13/4/delay|) 0.0))
(define-fun |$13/4/left.3| () Real (ite |$13/3/5.0:CA-4 evict has ticked| |$13/4/later.3| 0.0))
(define-fun |$13/4/may-wait| () Bool (and (<= 0.0 |$13/4/delay|) (or (= |$13/4/delay| 0.0) (and (=> (and |$13/4/now.1| true) (<= (+ |$13/3/left.1| |$13/4/delay|) 10.0)) (=> (and |$13/4/now.2| true) (<= (+ |$13/3/5.0.age.2| |$13/4/delay|) evict_poll)) (=> (and |$13/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/4/delay|) evict_poll))))))
; 13/4/0.0: Pressed.leak
(define-fun |$13/4/0.0.may| () Bool (<= leak_every |$13/4/later.0|))
(define-fun |$13/4/0.0:Pressed.leaked| () Int (+ |$13/2/0.0:Pressed.leaked| 1))
(define-fun |$13/4/0.0.age.1| () Real (ite (and ($active.1 |$13/4/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/4/now.1|) |$13/4/later.1| 0.0))
(define-fun $time.13.5 () Real (let (($s0 (+ evict_poll $time.13.3))) (let (($s1 (ite (<= $time.13.4 $s0) $s0 $time.13.4))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.13.4))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.13.4))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.13.4))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.13.4))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (* (- 5.0) evict_poll))) (let (($s11 (+ $s10 (* 5.0 leak_every) $time.13.4))) (let (($s12 (ite (<= $s9 $s11) $s11 $s9))) (let (($s13 (+ $s10 (* 6.0 leak_every) $time.13.4))) (ite (<= $s12 $s13) $s13 $s12))))))))))))))))
(define-fun |$13/5/delay| () Real (- $time.13.5 $time.13.4))
; time passes
(define-fun |$13/5/later.0| () Real (ite true (+ 0.0 |$13/5/delay|) 0.0))
(define-fun |$13/5/left.0| () Real |$13/5/later.0|)
(define-fun |$13/5/now.1| () Bool ($active.1 |$13/4/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/5/later.1| () Real (ite |$13/5/now.1| (+ |$13/4/0.0.age.1| |$13/5/delay|) |$13/4/0.0.age.1|))
(define-fun |$13/5/left.1| () Real (ite |$13/5/now.1| |$13/5/later.1| 0.0))
(define-fun |$13/5/now.2| () Bool ($active.2 |$13/3/5.0:CA-4 evict has ticked|))
(define-fun |$13/5/later.2| () Real (ite |$13/5/now.2| (+ |$13/4/left.2| |$13/5/delay|) |$13/4/left.2|))
(define-fun |$13/5/left.2| () Real (ite |$13/5/now.2| |$13/5/later.2| 0.0))
(define-fun |$13/5/later.3| () Real (ite |$13/3/5.0:CA-4 evict has ticked| (+ |$13/4/left.3| |$13/5/delay|) |$13/4/left.3|))
(define-fun |$13/5/left.3| () Real (ite |$13/3/5.0:CA-4 evict has ticked| |$13/5/later.3| 0.0))
(define-fun |$13/5/may-wait| () Bool (and (<= 0.0 |$13/5/delay|) (or (= |$13/5/delay| 0.0) (and (=> (and |$13/5/now.1| true) (<= (+ |$13/4/0.0.age.1| |$13/5/delay|) 10.0)) (=> (and |$13/5/now.2| true) (<= (+ |$13/4/left.2| |$13/5/delay|) evict_poll)) (=> (and |$13/3/5.0:CA-4 evict has ticked| true) (<= (+ |$13/4/left.3| |$13/5/delay|) evict_poll))))))
; 13/5/5.0: CA-4 evict idle
(define-fun |$13/5/5.0.may| () Bool (and (and (not (< 20 (+ |$13/4/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/3/5.0:CA-4 evict has ticked|) (<= evict_poll |$13/5/later.3|)))
(define-fun |$13/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/5/5.0.age.2| () Real (ite (and ($active.2 |$13/5/5.0:CA-4 evict has ticked|) |$13/5/now.2|) |$13/5/later.2| 0.0))
(define-fun $time.13.6 () Real (let (($s0 (+ leak_every $time.13.4))) (ite (<= $time.13.5 $s0) $s0 $time.13.5)))
(define-fun |$13/6/delay| () Real (- $time.13.6 $time.13.5))
; time passes
(define-fun |$13/6/later.0| () Real (ite true (+ |$13/5/left.0| |$13/6/delay|) |$13/5/left.0|))
(define-fun |$13/6/left.0| () Real |$13/6/later.0|)
(define-fun |$13/6/now.1| () Bool ($active.1 |$13/4/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/6/later.1| () Real (ite |$13/6/now.1| (+ |$13/5/left.1| |$13/6/delay|) |$13/5/left.1|))
(define-fun |$13/6/left.1| () Real (ite |$13/6/now.1| |$13/6/later.1| 0.0))
(define-fun |$13/6/now.2| () Bool ($active.2 |$13/5/5.0:CA-4 evict has ticked|))
(define-fun |$13/6/later.2| () Real (ite |$13/6/now.2| (+ |$13/5/5.0.age.2| |$13/6/delay|) |$13/5/5.0.age.2|))
(define-fun |$13/6/left.2| () Real (ite |$13/6/now.2| |$13/6/later.2| 0.0))
(define-fun |$13/6/later.3| () Real (ite |$13/5/5.0:CA-4 evict has ticked| (+ 0.0 |$13/6/delay|) 0.0))
(define-fun |$13/6/left.3| () Real (ite |$13/5/5.0:CA-4 evict has ticked| |$13/6/later.3| 0.0))
(define-fun |$13/6/may-wait| () Bool (and (<= 0.0 |$13/6/delay|) (or (= |$13/6/delay| 0.0) (and (=> (and |$13/6/now.1| true) (<= (+ |$13/5/left.1| |$13/6/delay|) 10.0)) (=> (and |$13/6/now.2| true) (<= (+ |$13/5/5.0.age.2| |$13/6/delay|) evict_poll)) (=> (and |$13/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/6/delay|) evict_poll))))))
; 13/6/0.0: Pressed.leak
(define-fun |$13/6/0.0.may| () Bool (<= leak_every |$13/6/later.0|))
(define-fun |$13/6/0.0:Pressed.leaked| () Int (+ |$13/4/0.0:Pressed.leaked| 1))
(define-fun |$13/6/0.0.age.1| () Real (ite (and ($active.1 |$13/6/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/6/now.1|) |$13/6/later.1| 0.0))
(define-fun $time.13.7 () Real (let (($s0 (+ evict_poll $time.13.5))) (let (($s1 (ite (<= $time.13.6 $s0) $s0 $time.13.6))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.13.6))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.13.6))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.13.6))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (* (- 4.0) evict_poll))) (let (($s9 (+ $s8 (* 4.0 leak_every) $time.13.6))) (let (($s10 (ite (<= $s7 $s9) $s9 $s7))) (let (($s11 (+ $s8 (* 5.0 leak_every) $time.13.6))) (ite (<= $s10 $s11) $s11 $s10))))))))))))))
(define-fun |$13/7/delay| () Real (- $time.13.7 $time.13.6))
; time passes
(define-fun |$13/7/later.0| () Real (ite true (+ 0.0 |$13/7/delay|) 0.0))
(define-fun |$13/7/left.0| () Real |$13/7/later.0|)
(define-fun |$13/7/now.1| () Bool ($active.1 |$13/6/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/7/later.1| () Real (ite |$13/7/now.1| (+ |$13/6/0.0.age.1| |$13/7/delay|) |$13/6/0.0.age.1|))
(define-fun |$13/7/left.1| () Real (ite |$13/7/now.1| |$13/7/later.1| 0.0))
(define-fun |$13/7/now.2| () Bool ($active.2 |$13/5/5.0:CA-4 evict has ticked|))
(define-fun |$13/7/later.2| () Real (ite |$13/7/now.2| (+ |$13/6/left.2| |$13/7/delay|) |$13/6/left.2|))
(define-fun |$13/7/left.2| () Real (ite |$13/7/now.2| |$13/7/later.2| 0.0))
(define-fun |$13/7/later.3| () Real (ite |$13/5/5.0:CA-4 evict has ticked| (+ |$13/6/left.3| |$13/7/delay|) |$13/6/left.3|))
(define-fun |$13/7/left.3| () Real (ite |$13/5/5.0:CA-4 evict has ticked| |$13/7/later.3| 0.0))
(define-fun |$13/7/may-wait| () Bool (and (<= 0.0 |$13/7/delay|) (or (= |$13/7/delay| 0.0) (and (=> (and |$13/7/now.1| true) (<= (+ |$13/6/0.0.age.1| |$13/7/delay|) 10.0)) (=> (and |$13/7/now.2| true) (<= (+ |$13/6/left.2| |$13/7/delay|) evict_poll)) (=> (and |$13/5/5.0:CA-4 evict has ticked| true) (<= (+ |$13/6/left.3| |$13/7/delay|) evict_poll))))))
; 13/7/5.0: CA-4 evict idle
(define-fun |$13/7/5.0.may| () Bool (and (and (not (< 20 (+ |$13/6/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$13/7/later.3|)))
(define-fun |$13/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/7/5.0.age.2| () Real (ite (and ($active.2 |$13/7/5.0:CA-4 evict has ticked|) |$13/7/now.2|) |$13/7/later.2| 0.0))
(define-fun $time.13.8 () Real (let (($s0 (+ leak_every $time.13.6))) (ite (<= $time.13.7 $s0) $s0 $time.13.7)))
(define-fun |$13/8/delay| () Real (- $time.13.8 $time.13.7))
; time passes
(define-fun |$13/8/later.0| () Real (ite true (+ |$13/7/left.0| |$13/8/delay|) |$13/7/left.0|))
(define-fun |$13/8/left.0| () Real |$13/8/later.0|)
(define-fun |$13/8/now.1| () Bool ($active.1 |$13/6/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/8/later.1| () Real (ite |$13/8/now.1| (+ |$13/7/left.1| |$13/8/delay|) |$13/7/left.1|))
(define-fun |$13/8/left.1| () Real (ite |$13/8/now.1| |$13/8/later.1| 0.0))
(define-fun |$13/8/now.2| () Bool ($active.2 |$13/7/5.0:CA-4 evict has ticked|))
(define-fun |$13/8/later.2| () Real (ite |$13/8/now.2| (+ |$13/7/5.0.age.2| |$13/8/delay|) |$13/7/5.0.age.2|))
(define-fun |$13/8/left.2| () Real (ite |$13/8/now.2| |$13/8/later.2| 0.0))
(define-fun |$13/8/later.3| () Real (ite |$13/7/5.0:CA-4 evict has ticked| (+ 0.0 |$13/8/delay|) 0.0))
(define-fun |$13/8/left.3| () Real (ite |$13/7/5.0:CA-4 evict has ticked| |$13/8/later.3| 0.0))
(define-fun |$13/8/may-wait| () Bool (and (<= 0.0 |$13/8/delay|) (or (= |$13/8/delay| 0.0) (and (=> (and |$13/8/now.1| true) (<= (+ |$13/7/left.1| |$13/8/delay|) 10.0)) (=> (and |$13/8/now.2| true) (<= (+ |$13/7/5.0.age.2| |$13/8/delay|) evict_poll)) (=> (and |$13/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/8/delay|) evict_poll))))))
; 13/8/0.0: Pressed.leak
(define-fun |$13/8/0.0.may| () Bool (<= leak_every |$13/8/later.0|))
(define-fun |$13/8/0.0:Pressed.leaked| () Int (+ |$13/6/0.0:Pressed.leaked| 1))
(define-fun |$13/8/0.0.age.1| () Real (ite (and ($active.1 |$13/8/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/8/now.1|) |$13/8/later.1| 0.0))
(define-fun $time.13.9 () Real (let (($s0 (+ evict_poll $time.13.7))) (let (($s1 (ite (<= $time.13.8 $s0) $s0 $time.13.8))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.13.8))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.13.8))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 3.0) evict_poll))) (let (($s7 (+ $s6 (* 3.0 leak_every) $time.13.8))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (+ $s6 (* 4.0 leak_every) $time.13.8))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$13/9/delay| () Real (- $time.13.9 $time.13.8))
; time passes
(define-fun |$13/9/later.0| () Real (ite true (+ 0.0 |$13/9/delay|) 0.0))
(define-fun |$13/9/left.0| () Real |$13/9/later.0|)
(define-fun |$13/9/now.1| () Bool ($active.1 |$13/8/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/9/later.1| () Real (ite |$13/9/now.1| (+ |$13/8/0.0.age.1| |$13/9/delay|) |$13/8/0.0.age.1|))
(define-fun |$13/9/left.1| () Real (ite |$13/9/now.1| |$13/9/later.1| 0.0))
(define-fun |$13/9/now.2| () Bool ($active.2 |$13/7/5.0:CA-4 evict has ticked|))
(define-fun |$13/9/later.2| () Real (ite |$13/9/now.2| (+ |$13/8/left.2| |$13/9/delay|) |$13/8/left.2|))
(define-fun |$13/9/left.2| () Real (ite |$13/9/now.2| |$13/9/later.2| 0.0))
(define-fun |$13/9/later.3| () Real (ite |$13/7/5.0:CA-4 evict has ticked| (+ |$13/8/left.3| |$13/9/delay|) |$13/8/left.3|))
(define-fun |$13/9/left.3| () Real (ite |$13/7/5.0:CA-4 evict has ticked| |$13/9/later.3| 0.0))
(define-fun |$13/9/may-wait| () Bool (and (<= 0.0 |$13/9/delay|) (or (= |$13/9/delay| 0.0) (and (=> (and |$13/9/now.1| true) (<= (+ |$13/8/0.0.age.1| |$13/9/delay|) 10.0)) (=> (and |$13/9/now.2| true) (<= (+ |$13/8/left.2| |$13/9/delay|) evict_poll)) (=> (and |$13/7/5.0:CA-4 evict has ticked| true) (<= (+ |$13/8/left.3| |$13/9/delay|) evict_poll))))))
; 13/9/5.0: CA-4 evict idle
(define-fun |$13/9/5.0.may| () Bool (and (and (not (< 20 (+ |$13/8/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/7/5.0:CA-4 evict has ticked|) (<= evict_poll |$13/9/later.3|)))
(define-fun |$13/9/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/9/5.0.age.2| () Real (ite (and ($active.2 |$13/9/5.0:CA-4 evict has ticked|) |$13/9/now.2|) |$13/9/later.2| 0.0))
(define-fun $time.13.10 () Real (let (($s0 (+ leak_every $time.13.8))) (ite (<= $time.13.9 $s0) $s0 $time.13.9)))
(define-fun |$13/10/delay| () Real (- $time.13.10 $time.13.9))
; time passes
(define-fun |$13/10/later.0| () Real (ite true (+ |$13/9/left.0| |$13/10/delay|) |$13/9/left.0|))
(define-fun |$13/10/left.0| () Real |$13/10/later.0|)
(define-fun |$13/10/now.1| () Bool ($active.1 |$13/8/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/10/later.1| () Real (ite |$13/10/now.1| (+ |$13/9/left.1| |$13/10/delay|) |$13/9/left.1|))
(define-fun |$13/10/left.1| () Real (ite |$13/10/now.1| |$13/10/later.1| 0.0))
(define-fun |$13/10/now.2| () Bool ($active.2 |$13/9/5.0:CA-4 evict has ticked|))
(define-fun |$13/10/later.2| () Real (ite |$13/10/now.2| (+ |$13/9/5.0.age.2| |$13/10/delay|) |$13/9/5.0.age.2|))
(define-fun |$13/10/left.2| () Real (ite |$13/10/now.2| |$13/10/later.2| 0.0))
(define-fun |$13/10/later.3| () Real (ite |$13/9/5.0:CA-4 evict has ticked| (+ 0.0 |$13/10/delay|) 0.0))
(define-fun |$13/10/left.3| () Real (ite |$13/9/5.0:CA-4 evict has ticked| |$13/10/later.3| 0.0))
(define-fun |$13/10/may-wait| () Bool (and (<= 0.0 |$13/10/delay|) (or (= |$13/10/delay| 0.0) (and (=> (and |$13/10/now.1| true) (<= (+ |$13/9/left.1| |$13/10/delay|) 10.0)) (=> (and |$13/10/now.2| true) (<= (+ |$13/9/5.0.age.2| |$13/10/delay|) evict_poll)) (=> (and |$13/9/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/10/delay|) evict_poll))))))
; 13/10/0.0: Pressed.leak
(define-fun |$13/10/0.0.may| () Bool (<= leak_every |$13/10/later.0|))
(define-fun |$13/10/0.0:Pressed.leaked| () Int (+ |$13/8/0.0:Pressed.leaked| 1))
(define-fun |$13/10/0.0.age.1| () Real (ite (and ($active.1 |$13/10/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/10/now.1|) |$13/10/later.1| 0.0))
(define-fun $time.13.11 () Real (let (($s0 (+ evict_poll $time.13.9))) (let (($s1 (ite (<= $time.13.10 $s0) $s0 $time.13.10))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.13.10))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 2.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.13.10))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.13.10))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$13/11/delay| () Real (- $time.13.11 $time.13.10))
; time passes
(define-fun |$13/11/later.0| () Real (ite true (+ 0.0 |$13/11/delay|) 0.0))
(define-fun |$13/11/left.0| () Real |$13/11/later.0|)
(define-fun |$13/11/now.1| () Bool ($active.1 |$13/10/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/11/later.1| () Real (ite |$13/11/now.1| (+ |$13/10/0.0.age.1| |$13/11/delay|) |$13/10/0.0.age.1|))
(define-fun |$13/11/left.1| () Real (ite |$13/11/now.1| |$13/11/later.1| 0.0))
(define-fun |$13/11/now.2| () Bool ($active.2 |$13/9/5.0:CA-4 evict has ticked|))
(define-fun |$13/11/later.2| () Real (ite |$13/11/now.2| (+ |$13/10/left.2| |$13/11/delay|) |$13/10/left.2|))
(define-fun |$13/11/left.2| () Real (ite |$13/11/now.2| |$13/11/later.2| 0.0))
(define-fun |$13/11/later.3| () Real (ite |$13/9/5.0:CA-4 evict has ticked| (+ |$13/10/left.3| |$13/11/delay|) |$13/10/left.3|))
(define-fun |$13/11/left.3| () Real (ite |$13/9/5.0:CA-4 evict has ticked| |$13/11/later.3| 0.0))
(define-fun |$13/11/may-wait| () Bool (and (<= 0.0 |$13/11/delay|) (or (= |$13/11/delay| 0.0) (and (=> (and |$13/11/now.1| true) (<= (+ |$13/10/0.0.age.1| |$13/11/delay|) 10.0)) (=> (and |$13/11/now.2| true) (<= (+ |$13/10/left.2| |$13/11/delay|) evict_poll)) (=> (and |$13/9/5.0:CA-4 evict has ticked| true) (<= (+ |$13/10/left.3| |$13/11/delay|) evict_poll))))))
; 13/11/5.0: CA-4 evict idle
(define-fun |$13/11/5.0.may| () Bool (and (and (not (< 20 (+ |$13/10/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/9/5.0:CA-4 evict has ticked|) (<= evict_poll |$13/11/later.3|)))
(define-fun |$13/11/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/11/5.0.age.2| () Real (ite (and ($active.2 |$13/11/5.0:CA-4 evict has ticked|) |$13/11/now.2|) |$13/11/later.2| 0.0))
(define-fun $time.13.12 () Real (let (($s0 (+ leak_every $time.13.10))) (ite (<= $time.13.11 $s0) $s0 $time.13.11)))
(define-fun |$13/12/delay| () Real (- $time.13.12 $time.13.11))
; time passes
(define-fun |$13/12/later.0| () Real (ite true (+ |$13/11/left.0| |$13/12/delay|) |$13/11/left.0|))
(define-fun |$13/12/left.0| () Real |$13/12/later.0|)
(define-fun |$13/12/now.1| () Bool ($active.1 |$13/10/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/12/later.1| () Real (ite |$13/12/now.1| (+ |$13/11/left.1| |$13/12/delay|) |$13/11/left.1|))
(define-fun |$13/12/left.1| () Real (ite |$13/12/now.1| |$13/12/later.1| 0.0))
(define-fun |$13/12/now.2| () Bool ($active.2 |$13/11/5.0:CA-4 evict has ticked|))
(define-fun |$13/12/later.2| () Real (ite |$13/12/now.2| (+ |$13/11/5.0.age.2| |$13/12/delay|) |$13/11/5.0.age.2|))
(define-fun |$13/12/left.2| () Real (ite |$13/12/now.2| |$13/12/later.2| 0.0))
(define-fun |$13/12/later.3| () Real (ite |$13/11/5.0:CA-4 evict has ticked| (+ 0.0 |$13/12/delay|) 0.0))
(define-fun |$13/12/left.3| () Real (ite |$13/11/5.0:CA-4 evict has ticked| |$13/12/later.3| 0.0))
(define-fun |$13/12/may-wait| () Bool (and (<= 0.0 |$13/12/delay|) (or (= |$13/12/delay| 0.0) (and (=> (and |$13/12/now.1| true) (<= (+ |$13/11/left.1| |$13/12/delay|) 10.0)) (=> (and |$13/12/now.2| true) (<= (+ |$13/11/5.0.age.2| |$13/12/delay|) evict_poll)) (=> (and |$13/11/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/12/delay|) evict_poll))))))
; 13/12/0.0: Pressed.leak
(define-fun |$13/12/0.0.may| () Bool (<= leak_every |$13/12/later.0|))
(define-fun |$13/12/0.0:Pressed.leaked| () Int (+ |$13/10/0.0:Pressed.leaked| 1))
(define-fun |$13/12/0.0.age.1| () Real (ite (and ($active.1 |$13/12/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/12/now.1|) |$13/12/later.1| 0.0))
(define-fun $time.13.13 () Real (let (($s0 (+ evict_poll $time.13.11))) (let (($s1 (ite (<= $time.13.12 $s0) $s0 $time.13.12))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.13.12))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.13.12))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$13/13/delay| () Real (- $time.13.13 $time.13.12))
; time passes
(define-fun |$13/13/later.0| () Real (ite true (+ 0.0 |$13/13/delay|) 0.0))
(define-fun |$13/13/left.0| () Real |$13/13/later.0|)
(define-fun |$13/13/now.1| () Bool ($active.1 |$13/12/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/13/later.1| () Real (ite |$13/13/now.1| (+ |$13/12/0.0.age.1| |$13/13/delay|) |$13/12/0.0.age.1|))
(define-fun |$13/13/left.1| () Real (ite |$13/13/now.1| |$13/13/later.1| 0.0))
(define-fun |$13/13/now.2| () Bool ($active.2 |$13/11/5.0:CA-4 evict has ticked|))
(define-fun |$13/13/later.2| () Real (ite |$13/13/now.2| (+ |$13/12/left.2| |$13/13/delay|) |$13/12/left.2|))
(define-fun |$13/13/left.2| () Real (ite |$13/13/now.2| |$13/13/later.2| 0.0))
(define-fun |$13/13/later.3| () Real (ite |$13/11/5.0:CA-4 evict has ticked| (+ |$13/12/left.3| |$13/13/delay|) |$13/12/left.3|))
(define-fun |$13/13/left.3| () Real (ite |$13/11/5.0:CA-4 evict has ticked| |$13/13/later.3| 0.0))
(define-fun |$13/13/may-wait| () Bool (and (<= 0.0 |$13/13/delay|) (or (= |$13/13/delay| 0.0) (and (=> (and |$13/13/now.1| true) (<= (+ |$13/12/0.0.age.1| |$13/13/delay|) 10.0)) (=> (and |$13/13/now.2| true) (<= (+ |$13/12/left.2| |$13/13/delay|) evict_poll)) (=> (and |$13/11/5.0:CA-4 evict has ticked| true) (<= (+ |$13/12/left.3| |$13/13/delay|) evict_poll))))))
; 13/13/5.0: CA-4 evict idle
(define-fun |$13/13/5.0.may| () Bool (and (and (not (< 20 (+ |$13/12/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12) 1))) |$13/11/5.0:CA-4 evict has ticked|) (<= evict_poll |$13/13/later.3|)))
(define-fun |$13/13/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$13/13/5.0.age.2| () Real (ite (and ($active.2 |$13/13/5.0:CA-4 evict has ticked|) |$13/13/now.2|) |$13/13/later.2| 0.0))
(define-fun $time.13.14 () Real (let (($s0 (+ leak_every $time.13.12))) (ite (<= $time.13.13 $s0) $s0 $time.13.13)))
(define-fun |$13/14/delay| () Real (- $time.13.14 $time.13.13))
; time passes
(define-fun |$13/14/later.0| () Real (ite true (+ |$13/13/left.0| |$13/14/delay|) |$13/13/left.0|))
(define-fun |$13/14/left.0| () Real |$13/14/later.0|)
(define-fun |$13/14/now.1| () Bool ($active.1 |$13/12/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/14/later.1| () Real (ite |$13/14/now.1| (+ |$13/13/left.1| |$13/14/delay|) |$13/13/left.1|))
(define-fun |$13/14/left.1| () Real (ite |$13/14/now.1| |$13/14/later.1| 0.0))
(define-fun |$13/14/now.2| () Bool ($active.2 |$13/13/5.0:CA-4 evict has ticked|))
(define-fun |$13/14/later.2| () Real (ite |$13/14/now.2| (+ |$13/13/5.0.age.2| |$13/14/delay|) |$13/13/5.0.age.2|))
(define-fun |$13/14/left.2| () Real (ite |$13/14/now.2| |$13/14/later.2| 0.0))
(define-fun |$13/14/later.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| (+ 0.0 |$13/14/delay|) 0.0))
(define-fun |$13/14/left.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| |$13/14/later.3| 0.0))
(define-fun |$13/14/may-wait| () Bool (and (<= 0.0 |$13/14/delay|) (or (= |$13/14/delay| 0.0) (and (=> (and |$13/14/now.1| true) (<= (+ |$13/13/left.1| |$13/14/delay|) 10.0)) (=> (and |$13/14/now.2| true) (<= (+ |$13/13/5.0.age.2| |$13/14/delay|) evict_poll)) (=> (and |$13/13/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$13/14/delay|) evict_poll))))))
; 13/14/0.0: Pressed.leak
(define-fun |$13/14/0.0.may| () Bool (<= leak_every |$13/14/later.0|))
(define-fun |$13/14/0.0:Pressed.leaked| () Int (+ |$13/12/0.0:Pressed.leaked| 1))
(define-fun |$13/14/0.0.age.1| () Real (ite (and ($active.1 |$13/14/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/14/now.1|) |$13/14/later.1| 0.0))
(define-fun $time.13.15 () Real (let (($s0 (+ leak_every $time.13.14))) (ite (<= $time.13.14 $s0) $s0 $time.13.14)))
(define-fun |$13/15/delay| () Real (- $time.13.15 $time.13.14))
; time passes
(define-fun |$13/15/later.0| () Real (ite true (+ 0.0 |$13/15/delay|) 0.0))
(define-fun |$13/15/left.0| () Real |$13/15/later.0|)
(define-fun |$13/15/now.1| () Bool ($active.1 |$13/14/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/15/later.1| () Real (ite |$13/15/now.1| (+ |$13/14/0.0.age.1| |$13/15/delay|) |$13/14/0.0.age.1|))
(define-fun |$13/15/left.1| () Real (ite |$13/15/now.1| |$13/15/later.1| 0.0))
(define-fun |$13/15/now.2| () Bool ($active.2 |$13/13/5.0:CA-4 evict has ticked|))
(define-fun |$13/15/later.2| () Real (ite |$13/15/now.2| (+ |$13/14/left.2| |$13/15/delay|) |$13/14/left.2|))
(define-fun |$13/15/left.2| () Real (ite |$13/15/now.2| |$13/15/later.2| 0.0))
(define-fun |$13/15/later.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| (+ |$13/14/left.3| |$13/15/delay|) |$13/14/left.3|))
(define-fun |$13/15/left.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| |$13/15/later.3| 0.0))
(define-fun |$13/15/may-wait| () Bool (and (<= 0.0 |$13/15/delay|) (or (= |$13/15/delay| 0.0) (and (=> (and |$13/15/now.1| true) (<= (+ |$13/14/0.0.age.1| |$13/15/delay|) 10.0)) (=> (and |$13/15/now.2| true) (<= (+ |$13/14/left.2| |$13/15/delay|) evict_poll)) (=> (and |$13/13/5.0:CA-4 evict has ticked| true) (<= (+ |$13/14/left.3| |$13/15/delay|) evict_poll))))))
; 13/15/0.0: Pressed.leak
(define-fun |$13/15/0.0.may| () Bool (<= leak_every |$13/15/later.0|))
(define-fun |$13/15/0.0:Pressed.leaked| () Int (+ |$13/14/0.0:Pressed.leaked| 1))
(define-fun |$13/15/0.0.age.1| () Real (ite (and ($active.1 |$13/15/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|) |$13/15/now.1|) |$13/15/later.1| 0.0))
(define-fun $time.13.16 () Real $time.13.15)
(define-fun |$13/16/delay| () Real (- $time.13.16 $time.13.15))
; time passes
(define-fun |$13/16/later.0| () Real (ite true (+ 0.0 |$13/16/delay|) 0.0))
(define-fun |$13/16/left.0| () Real |$13/16/later.0|)
(define-fun |$13/16/now.1| () Bool ($active.1 |$13/15/0.0:Pressed.leaked| |$13/initial:Pressed.serving_ended|))
(define-fun |$13/16/later.1| () Real (ite |$13/16/now.1| (+ |$13/15/0.0.age.1| |$13/16/delay|) |$13/15/0.0.age.1|))
(define-fun |$13/16/left.1| () Real (ite |$13/16/now.1| |$13/16/later.1| 0.0))
(define-fun |$13/16/now.2| () Bool ($active.2 |$13/13/5.0:CA-4 evict has ticked|))
(define-fun |$13/16/later.2| () Real (ite |$13/16/now.2| (+ |$13/15/left.2| |$13/16/delay|) |$13/15/left.2|))
(define-fun |$13/16/left.2| () Real (ite |$13/16/now.2| |$13/16/later.2| 0.0))
(define-fun |$13/16/later.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| (+ |$13/15/left.3| |$13/16/delay|) |$13/15/left.3|))
(define-fun |$13/16/left.3| () Real (ite |$13/13/5.0:CA-4 evict has ticked| |$13/16/later.3| 0.0))
(define-fun |$13/16/may-wait| () Bool (and (<= 0.0 |$13/16/delay|) (or (= |$13/16/delay| 0.0) (and (=> (and |$13/16/now.1| true) (<= (+ |$13/15/0.0.age.1| |$13/16/delay|) 10.0)) (=> (and |$13/16/now.2| true) (<= (+ |$13/15/left.2| |$13/16/delay|) evict_poll)) (=> (and |$13/13/5.0:CA-4 evict has ticked| true) (<= (+ |$13/15/left.3| |$13/16/delay|) evict_poll))))))
; 13/16/1.0: Pressed.out_of_memory
(define-fun |$13/16/1.0.may| () Bool (< 20 (+ |$13/15/0.0:Pressed.leaked| (ite |$13/initial:Pressed.serving_ended| 0 12))))
(define-fun |$13/16/1.0:Pressed.serving_ended| () Bool (or |$13/initial:Pressed.serving_ended| (and (not |$13/initial:Pressed.serving_ended|) (not |$13/initial:Pressed.scored|) (<= |$13/15/0.0:Pressed.leaked| 12))))
(define-fun |$13/16/1.0:Pressed.leaked| () Int (ite (and (not |$13/initial:Pressed.serving_ended|) (not |$13/initial:Pressed.scored|) (<= |$13/15/0.0:Pressed.leaked| 12)) |$13/15/0.0:Pressed.leaked| 0))
; obligation: run 13
(push 1)
(assert $chosen)
(assert $piece.13)
(assert (not (and |$13/initially| |$13/0/may-wait| |$13/0/0.0.may| |$13/1/may-wait| |$13/1/3.0.may| |$13/2/may-wait| |$13/2/0.0.may| |$13/3/may-wait| |$13/3/5.0.may| |$13/4/may-wait| |$13/4/0.0.may| |$13/5/may-wait| |$13/5/5.0.may| |$13/6/may-wait| |$13/6/0.0.may| |$13/7/may-wait| |$13/7/5.0.may| |$13/8/may-wait| |$13/8/0.0.may| |$13/9/may-wait| |$13/9/5.0.may| |$13/10/may-wait| |$13/10/0.0.may| |$13/11/may-wait| |$13/11/5.0.may| |$13/12/may-wait| |$13/12/0.0.may| |$13/13/may-wait| |$13/13/5.0.may| |$13/14/may-wait| |$13/14/0.0.may| |$13/15/may-wait| |$13/15/0.0.may| |$13/16/may-wait| |$13/16/1.0.may| |$13/16/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$14/initial:Pressed.leaked| () Int 0)
(define-fun |$14/initial:Pressed.serving_ended| () Bool false)
(define-fun |$14/initial:Pressed.scored| () Bool false)
(define-fun |$14/initial:CA-4 evict has ticked| () Bool false)
(define-fun |$14/initially| () Bool true)
(define-fun $time.14.0 () Real (ite (<= 0.0 leak_every) leak_every 0.0))
(define-fun |$14/0/delay| () Real (- $time.14.0 0.0))
; time passes
(define-fun |$14/0/later.0| () Real (ite true (+ 0.0 |$14/0/delay|) 0.0))
(define-fun |$14/0/left.0| () Real |$14/0/later.0|)
(define-fun |$14/0/now.1| () Bool ($active.1 |$14/initial:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/0/later.1| () Real (ite |$14/0/now.1| (+ 0.0 |$14/0/delay|) 0.0))
(define-fun |$14/0/left.1| () Real (ite |$14/0/now.1| |$14/0/later.1| 0.0))
(define-fun |$14/0/now.2| () Bool ($active.2 |$14/initial:CA-4 evict has ticked|))
(define-fun |$14/0/later.2| () Real (ite |$14/0/now.2| (+ 0.0 |$14/0/delay|) 0.0))
(define-fun |$14/0/left.2| () Real (ite |$14/0/now.2| |$14/0/later.2| 0.0))
(define-fun |$14/0/later.3| () Real (ite |$14/initial:CA-4 evict has ticked| (+ 0.0 |$14/0/delay|) 0.0))
(define-fun |$14/0/left.3| () Real (ite |$14/initial:CA-4 evict has ticked| |$14/0/later.3| 0.0))
(define-fun |$14/0/may-wait| () Bool (and (<= 0.0 |$14/0/delay|) (or (= |$14/0/delay| 0.0) (and (=> (and |$14/0/now.1| true) (<= (+ 0.0 |$14/0/delay|) 10.0)) (=> (and |$14/0/now.2| true) (<= (+ 0.0 |$14/0/delay|) evict_poll)) (=> (and |$14/initial:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/0/delay|) evict_poll))))))
; 14/0/0.0: Pressed.leak
(define-fun |$14/0/0.0.may| () Bool (<= leak_every |$14/0/later.0|))
(define-fun |$14/0/0.0:Pressed.leaked| () Int (+ |$14/initial:Pressed.leaked| 1))
(define-fun |$14/0/0.0.age.1| () Real (ite (and ($active.1 |$14/0/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/0/now.1|) |$14/0/later.1| 0.0))
(define-fun $time.14.1 () Real (let (($s0 (+ (* (- 1.0) evict_poll) leak_every $time.14.0))) (let (($s1 (ite (<= $time.14.0 $s0) $s0 $time.14.0))) (let (($s2 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.14.0))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.14.0))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.14.0))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 5.0) evict_poll) (* 5.0 leak_every) $time.14.0))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (+ (* (- 6.0) evict_poll) (* 6.0 leak_every) $time.14.0))) (let (($s11 (ite (<= $s9 $s10) $s10 $s9))) (let (($s12 (* (- 8.0) evict_poll))) (let (($s13 (+ $s12 (* 7.0 leak_every) $time.14.0))) (let (($s14 (ite (<= $s11 $s13) $s13 $s11))) (let (($s15 (+ $s12 (* 8.0 leak_every) $time.14.0))) (ite (<= $s14 $s15) $s15 $s14))))))))))))))))))
(define-fun |$14/1/delay| () Real (- $time.14.1 $time.14.0))
; time passes
(define-fun |$14/1/later.0| () Real (ite true (+ 0.0 |$14/1/delay|) 0.0))
(define-fun |$14/1/left.0| () Real |$14/1/later.0|)
(define-fun |$14/1/now.1| () Bool ($active.1 |$14/0/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/1/later.1| () Real (ite |$14/1/now.1| (+ |$14/0/0.0.age.1| |$14/1/delay|) |$14/0/0.0.age.1|))
(define-fun |$14/1/left.1| () Real (ite |$14/1/now.1| |$14/1/later.1| 0.0))
(define-fun |$14/1/now.2| () Bool ($active.2 |$14/initial:CA-4 evict has ticked|))
(define-fun |$14/1/later.2| () Real (ite |$14/1/now.2| (+ |$14/0/left.2| |$14/1/delay|) |$14/0/left.2|))
(define-fun |$14/1/left.2| () Real (ite |$14/1/now.2| |$14/1/later.2| 0.0))
(define-fun |$14/1/later.3| () Real (ite |$14/initial:CA-4 evict has ticked| (+ |$14/0/left.3| |$14/1/delay|) |$14/0/left.3|))
(define-fun |$14/1/left.3| () Real (ite |$14/initial:CA-4 evict has ticked| |$14/1/later.3| 0.0))
(define-fun |$14/1/may-wait| () Bool (and (<= 0.0 |$14/1/delay|) (or (= |$14/1/delay| 0.0) (and (=> (and |$14/1/now.1| true) (<= (+ |$14/0/0.0.age.1| |$14/1/delay|) 10.0)) (=> (and |$14/1/now.2| true) (<= (+ |$14/0/left.2| |$14/1/delay|) evict_poll)) (=> (and |$14/initial:CA-4 evict has ticked| true) (<= (+ |$14/0/left.3| |$14/1/delay|) evict_poll))))))
; 14/1/3.0: CA-4 evict first idle
(define-fun |$14/1/3.0.may| () Bool (and (not (< 20 (+ |$14/0/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) (not |$14/initial:CA-4 evict has ticked|)))
(define-fun |$14/1/3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/1/3.0.age.3| () Real (ite (and |$14/1/3.0:CA-4 evict has ticked| |$14/initial:CA-4 evict has ticked|) |$14/1/later.3| 0.0))
(define-fun $time.14.2 () Real (let (($s0 (+ leak_every $time.14.0))) (ite (<= $time.14.1 $s0) $s0 $time.14.1)))
(define-fun |$14/2/delay| () Real (- $time.14.2 $time.14.1))
; time passes
(define-fun |$14/2/later.0| () Real (ite true (+ |$14/1/left.0| |$14/2/delay|) |$14/1/left.0|))
(define-fun |$14/2/left.0| () Real |$14/2/later.0|)
(define-fun |$14/2/now.1| () Bool ($active.1 |$14/0/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/2/later.1| () Real (ite |$14/2/now.1| (+ |$14/1/left.1| |$14/2/delay|) |$14/1/left.1|))
(define-fun |$14/2/left.1| () Real (ite |$14/2/now.1| |$14/2/later.1| 0.0))
(define-fun |$14/2/now.2| () Bool ($active.2 |$14/1/3.0:CA-4 evict has ticked|))
(define-fun |$14/2/later.2| () Real (ite |$14/2/now.2| (+ 0.0 |$14/2/delay|) 0.0))
(define-fun |$14/2/left.2| () Real (ite |$14/2/now.2| |$14/2/later.2| 0.0))
(define-fun |$14/2/later.3| () Real (ite |$14/1/3.0:CA-4 evict has ticked| (+ |$14/1/3.0.age.3| |$14/2/delay|) |$14/1/3.0.age.3|))
(define-fun |$14/2/left.3| () Real (ite |$14/1/3.0:CA-4 evict has ticked| |$14/2/later.3| 0.0))
(define-fun |$14/2/may-wait| () Bool (and (<= 0.0 |$14/2/delay|) (or (= |$14/2/delay| 0.0) (and (=> (and |$14/2/now.1| true) (<= (+ |$14/1/left.1| |$14/2/delay|) 10.0)) (=> (and |$14/2/now.2| true) (<= (+ 0.0 |$14/2/delay|) evict_poll)) (=> (and |$14/1/3.0:CA-4 evict has ticked| true) (<= (+ |$14/1/3.0.age.3| |$14/2/delay|) evict_poll))))))
; 14/2/0.0: Pressed.leak
(define-fun |$14/2/0.0.may| () Bool (<= leak_every |$14/2/later.0|))
(define-fun |$14/2/0.0:Pressed.leaked| () Int (+ |$14/0/0.0:Pressed.leaked| 1))
(define-fun |$14/2/0.0.age.1| () Real (ite (and ($active.1 |$14/2/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/2/now.1|) |$14/2/later.1| 0.0))
(define-fun $time.14.3 () Real (let (($s0 (+ evict_poll $time.14.1))) (let (($s1 (ite (<= $time.14.2 $s0) $s0 $time.14.2))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.14.2))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.14.2))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.14.2))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.14.2))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (+ (* (- 5.0) evict_poll) (* 5.0 leak_every) $time.14.2))) (let (($s11 (ite (<= $s9 $s10) $s10 $s9))) (let (($s12 (* (- 7.0) evict_poll))) (let (($s13 (+ $s12 (* 6.0 leak_every) $time.14.2))) (let (($s14 (ite (<= $s11 $s13) $s13 $s11))) (let (($s15 (+ $s12 (* 7.0 leak_every) $time.14.2))) (ite (<= $s14 $s15) $s15 $s14))))))))))))))))))
(define-fun |$14/3/delay| () Real (- $time.14.3 $time.14.2))
; time passes
(define-fun |$14/3/later.0| () Real (ite true (+ 0.0 |$14/3/delay|) 0.0))
(define-fun |$14/3/left.0| () Real |$14/3/later.0|)
(define-fun |$14/3/now.1| () Bool ($active.1 |$14/2/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/3/later.1| () Real (ite |$14/3/now.1| (+ |$14/2/0.0.age.1| |$14/3/delay|) |$14/2/0.0.age.1|))
(define-fun |$14/3/left.1| () Real (ite |$14/3/now.1| |$14/3/later.1| 0.0))
(define-fun |$14/3/now.2| () Bool ($active.2 |$14/1/3.0:CA-4 evict has ticked|))
(define-fun |$14/3/later.2| () Real (ite |$14/3/now.2| (+ |$14/2/left.2| |$14/3/delay|) |$14/2/left.2|))
(define-fun |$14/3/left.2| () Real (ite |$14/3/now.2| |$14/3/later.2| 0.0))
(define-fun |$14/3/later.3| () Real (ite |$14/1/3.0:CA-4 evict has ticked| (+ |$14/2/left.3| |$14/3/delay|) |$14/2/left.3|))
(define-fun |$14/3/left.3| () Real (ite |$14/1/3.0:CA-4 evict has ticked| |$14/3/later.3| 0.0))
(define-fun |$14/3/may-wait| () Bool (and (<= 0.0 |$14/3/delay|) (or (= |$14/3/delay| 0.0) (and (=> (and |$14/3/now.1| true) (<= (+ |$14/2/0.0.age.1| |$14/3/delay|) 10.0)) (=> (and |$14/3/now.2| true) (<= (+ |$14/2/left.2| |$14/3/delay|) evict_poll)) (=> (and |$14/1/3.0:CA-4 evict has ticked| true) (<= (+ |$14/2/left.3| |$14/3/delay|) evict_poll))))))
; 14/3/5.0: CA-4 evict idle
(define-fun |$14/3/5.0.may| () Bool (and (and (not (< 20 (+ |$14/2/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/1/3.0:CA-4 evict has ticked|) (<= evict_poll |$14/3/later.3|)))
(define-fun |$14/3/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/3/5.0.age.2| () Real (ite (and ($active.2 |$14/3/5.0:CA-4 evict has ticked|) |$14/3/now.2|) |$14/3/later.2| 0.0))
(define-fun $time.14.4 () Real (let (($s0 (+ leak_every $time.14.2))) (ite (<= $time.14.3 $s0) $s0 $time.14.3)))
(define-fun |$14/4/delay| () Real (- $time.14.4 $time.14.3))
; time passes
(define-fun |$14/4/later.0| () Real (ite true (+ |$14/3/left.0| |$14/4/delay|) |$14/3/left.0|))
(define-fun |$14/4/left.0| () Real |$14/4/later.0|)
(define-fun |$14/4/now.1| () Bool ($active.1 |$14/2/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/4/later.1| () Real (ite |$14/4/now.1| (+ |$14/3/left.1| |$14/4/delay|) |$14/3/left.1|))
(define-fun |$14/4/left.1| () Real (ite |$14/4/now.1| |$14/4/later.1| 0.0))
(define-fun |$14/4/now.2| () Bool ($active.2 |$14/3/5.0:CA-4 evict has ticked|))
(define-fun |$14/4/later.2| () Real (ite |$14/4/now.2| (+ |$14/3/5.0.age.2| |$14/4/delay|) |$14/3/5.0.age.2|))
(define-fun |$14/4/left.2| () Real (ite |$14/4/now.2| |$14/4/later.2| 0.0))
(define-fun |$14/4/later.3| () Real (ite |$14/3/5.0:CA-4 evict has ticked| (+ 0.0 |$14/4/delay|) 0.0))
(define-fun |$14/4/left.3| () Real (ite |$14/3/5.0:CA-4 evict has ticked| |$14/4/later.3| 0.0))
(define-fun |$14/4/may-wait| () Bool (and (<= 0.0 |$14/4/delay|) (or (= |$14/4/delay| 0.0) (and (=> (and |$14/4/now.1| true) (<= (+ |$14/3/left.1| |$14/4/delay|) 10.0)) (=> (and |$14/4/now.2| true) (<= (+ |$14/3/5.0.age.2| |$14/4/delay|) evict_poll)) (=> (and |$14/3/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/4/delay|) evict_poll))))))
; 14/4/0.0: Pressed.leak
(define-fun |$14/4/0.0.may| () Bool (<= leak_every |$14/4/later.0|))
(define-fun |$14/4/0.0:Pressed.leaked| () Int (+ |$14/2/0.0:Pressed.leaked| 1))
(define-fun |$14/4/0.0.age.1| () Real (ite (and ($active.1 |$14/4/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/4/now.1|) |$14/4/later.1| 0.0))
(define-fun $time.14.5 () Real (let (($s0 (+ evict_poll $time.14.3))) (let (($s1 (ite (<= $time.14.4 $s0) $s0 $time.14.4))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.14.4))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.14.4))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.14.4))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (+ (* (- 4.0) evict_poll) (* 4.0 leak_every) $time.14.4))) (let (($s9 (ite (<= $s7 $s8) $s8 $s7))) (let (($s10 (* (- 6.0) evict_poll))) (let (($s11 (+ $s10 (* 5.0 leak_every) $time.14.4))) (let (($s12 (ite (<= $s9 $s11) $s11 $s9))) (let (($s13 (+ $s10 (* 6.0 leak_every) $time.14.4))) (ite (<= $s12 $s13) $s13 $s12))))))))))))))))
(define-fun |$14/5/delay| () Real (- $time.14.5 $time.14.4))
; time passes
(define-fun |$14/5/later.0| () Real (ite true (+ 0.0 |$14/5/delay|) 0.0))
(define-fun |$14/5/left.0| () Real |$14/5/later.0|)
(define-fun |$14/5/now.1| () Bool ($active.1 |$14/4/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/5/later.1| () Real (ite |$14/5/now.1| (+ |$14/4/0.0.age.1| |$14/5/delay|) |$14/4/0.0.age.1|))
(define-fun |$14/5/left.1| () Real (ite |$14/5/now.1| |$14/5/later.1| 0.0))
(define-fun |$14/5/now.2| () Bool ($active.2 |$14/3/5.0:CA-4 evict has ticked|))
(define-fun |$14/5/later.2| () Real (ite |$14/5/now.2| (+ |$14/4/left.2| |$14/5/delay|) |$14/4/left.2|))
(define-fun |$14/5/left.2| () Real (ite |$14/5/now.2| |$14/5/later.2| 0.0))
(define-fun |$14/5/later.3| () Real (ite |$14/3/5.0:CA-4 evict has ticked| (+ |$14/4/left.3| |$14/5/delay|) |$14/4/left.3|))
(define-fun |$14/5/left.3| () Real (ite |$14/3/5.0:CA-4 evict has ticked| |$14/5/later.3| 0.0))
(define-fun |$14/5/may-wait| () Bool (and (<= 0.0 |$14/5/delay|) (or (= |$14/5/delay| 0.0) (and (=> (and |$14/5/now.1| true) (<= (+ |$14/4/0.0.age.1| |$14/5/delay|) 10.0)) (=> (and |$14/5/now.2| true) (<= (+ |$14/4/left.2| |$14/5/delay|) evict_poll)) (=> (and |$14/3/5.0:CA-4 evict has ticked| true) (<= (+ |$14/4/left.3| |$14/5/delay|) evict_poll))))))
; 14/5/5.0: CA-4 evict idle
(define-fun |$14/5/5.0.may| () Bool (and (and (not (< 20 (+ |$14/4/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/3/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/5/later.3|)))
(define-fun |$14/5/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/5/5.0.age.2| () Real (ite (and ($active.2 |$14/5/5.0:CA-4 evict has ticked|) |$14/5/now.2|) |$14/5/later.2| 0.0))
(define-fun $time.14.6 () Real (let (($s0 (+ leak_every $time.14.4))) (ite (<= $time.14.5 $s0) $s0 $time.14.5)))
(define-fun |$14/6/delay| () Real (- $time.14.6 $time.14.5))
; time passes
(define-fun |$14/6/later.0| () Real (ite true (+ |$14/5/left.0| |$14/6/delay|) |$14/5/left.0|))
(define-fun |$14/6/left.0| () Real |$14/6/later.0|)
(define-fun |$14/6/now.1| () Bool ($active.1 |$14/4/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/6/later.1| () Real (ite |$14/6/now.1| (+ |$14/5/left.1| |$14/6/delay|) |$14/5/left.1|))
(define-fun |$14/6/left.1| () Real (ite |$14/6/now.1| |$14/6/later.1| 0.0))
(define-fun |$14/6/now.2| () Bool ($active.2 |$14/5/5.0:CA-4 evict has ticked|))
(define-fun |$14/6/later.2| () Real (ite |$14/6/now.2| (+ |$14/5/5.0.age.2| |$14/6/delay|) |$14/5/5.0.age.2|))
(define-fun |$14/6/left.2| () Real (ite |$14/6/now.2| |$14/6/later.2| 0.0))
(define-fun |$14/6/later.3| () Real (ite |$14/5/5.0:CA-4 evict has ticked| (+ 0.0 |$14/6/delay|) 0.0))
(define-fun |$14/6/left.3| () Real (ite |$14/5/5.0:CA-4 evict has ticked| |$14/6/later.3| 0.0))
(define-fun |$14/6/may-wait| () Bool (and (<= 0.0 |$14/6/delay|) (or (= |$14/6/delay| 0.0) (and (=> (and |$14/6/now.1| true) (<= (+ |$14/5/left.1| |$14/6/delay|) 10.0)) (=> (and |$14/6/now.2| true) (<= (+ |$14/5/5.0.age.2| |$14/6/delay|) evict_poll)) (=> (and |$14/5/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/6/delay|) evict_poll))))))
; 14/6/0.0: Pressed.leak
(define-fun |$14/6/0.0.may| () Bool (<= leak_every |$14/6/later.0|))
(define-fun |$14/6/0.0:Pressed.leaked| () Int (+ |$14/4/0.0:Pressed.leaked| 1))
(define-fun |$14/6/0.0.age.1| () Real (ite (and ($active.1 |$14/6/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/6/now.1|) |$14/6/later.1| 0.0))
(define-fun $time.14.7 () Real (let (($s0 (+ evict_poll $time.14.5))) (let (($s1 (ite (<= $time.14.6 $s0) $s0 $time.14.6))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.14.6))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.14.6))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (+ (* (- 3.0) evict_poll) (* 3.0 leak_every) $time.14.6))) (let (($s7 (ite (<= $s5 $s6) $s6 $s5))) (let (($s8 (* (- 5.0) evict_poll))) (let (($s9 (+ $s8 (* 4.0 leak_every) $time.14.6))) (let (($s10 (ite (<= $s7 $s9) $s9 $s7))) (let (($s11 (+ $s8 (* 5.0 leak_every) $time.14.6))) (ite (<= $s10 $s11) $s11 $s10))))))))))))))
(define-fun |$14/7/delay| () Real (- $time.14.7 $time.14.6))
; time passes
(define-fun |$14/7/later.0| () Real (ite true (+ 0.0 |$14/7/delay|) 0.0))
(define-fun |$14/7/left.0| () Real |$14/7/later.0|)
(define-fun |$14/7/now.1| () Bool ($active.1 |$14/6/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/7/later.1| () Real (ite |$14/7/now.1| (+ |$14/6/0.0.age.1| |$14/7/delay|) |$14/6/0.0.age.1|))
(define-fun |$14/7/left.1| () Real (ite |$14/7/now.1| |$14/7/later.1| 0.0))
(define-fun |$14/7/now.2| () Bool ($active.2 |$14/5/5.0:CA-4 evict has ticked|))
(define-fun |$14/7/later.2| () Real (ite |$14/7/now.2| (+ |$14/6/left.2| |$14/7/delay|) |$14/6/left.2|))
(define-fun |$14/7/left.2| () Real (ite |$14/7/now.2| |$14/7/later.2| 0.0))
(define-fun |$14/7/later.3| () Real (ite |$14/5/5.0:CA-4 evict has ticked| (+ |$14/6/left.3| |$14/7/delay|) |$14/6/left.3|))
(define-fun |$14/7/left.3| () Real (ite |$14/5/5.0:CA-4 evict has ticked| |$14/7/later.3| 0.0))
(define-fun |$14/7/may-wait| () Bool (and (<= 0.0 |$14/7/delay|) (or (= |$14/7/delay| 0.0) (and (=> (and |$14/7/now.1| true) (<= (+ |$14/6/0.0.age.1| |$14/7/delay|) 10.0)) (=> (and |$14/7/now.2| true) (<= (+ |$14/6/left.2| |$14/7/delay|) evict_poll)) (=> (and |$14/5/5.0:CA-4 evict has ticked| true) (<= (+ |$14/6/left.3| |$14/7/delay|) evict_poll))))))
; 14/7/5.0: CA-4 evict idle
(define-fun |$14/7/5.0.may| () Bool (and (and (not (< 20 (+ |$14/6/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/5/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/7/later.3|)))
(define-fun |$14/7/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/7/5.0.age.2| () Real (ite (and ($active.2 |$14/7/5.0:CA-4 evict has ticked|) |$14/7/now.2|) |$14/7/later.2| 0.0))
(define-fun $time.14.8 () Real (let (($s0 (+ leak_every $time.14.6))) (ite (<= $time.14.7 $s0) $s0 $time.14.7)))
(define-fun |$14/8/delay| () Real (- $time.14.8 $time.14.7))
; time passes
(define-fun |$14/8/later.0| () Real (ite true (+ |$14/7/left.0| |$14/8/delay|) |$14/7/left.0|))
(define-fun |$14/8/left.0| () Real |$14/8/later.0|)
(define-fun |$14/8/now.1| () Bool ($active.1 |$14/6/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/8/later.1| () Real (ite |$14/8/now.1| (+ |$14/7/left.1| |$14/8/delay|) |$14/7/left.1|))
(define-fun |$14/8/left.1| () Real (ite |$14/8/now.1| |$14/8/later.1| 0.0))
(define-fun |$14/8/now.2| () Bool ($active.2 |$14/7/5.0:CA-4 evict has ticked|))
(define-fun |$14/8/later.2| () Real (ite |$14/8/now.2| (+ |$14/7/5.0.age.2| |$14/8/delay|) |$14/7/5.0.age.2|))
(define-fun |$14/8/left.2| () Real (ite |$14/8/now.2| |$14/8/later.2| 0.0))
(define-fun |$14/8/later.3| () Real (ite |$14/7/5.0:CA-4 evict has ticked| (+ 0.0 |$14/8/delay|) 0.0))
(define-fun |$14/8/left.3| () Real (ite |$14/7/5.0:CA-4 evict has ticked| |$14/8/later.3| 0.0))
(define-fun |$14/8/may-wait| () Bool (and (<= 0.0 |$14/8/delay|) (or (= |$14/8/delay| 0.0) (and (=> (and |$14/8/now.1| true) (<= (+ |$14/7/left.1| |$14/8/delay|) 10.0)) (=> (and |$14/8/now.2| true) (<= (+ |$14/7/5.0.age.2| |$14/8/delay|) evict_poll)) (=> (and |$14/7/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/8/delay|) evict_poll))))))
; 14/8/0.0: Pressed.leak
(define-fun |$14/8/0.0.may| () Bool (<= leak_every |$14/8/later.0|))
(define-fun |$14/8/0.0:Pressed.leaked| () Int (+ |$14/6/0.0:Pressed.leaked| 1))
(define-fun |$14/8/0.0.age.1| () Real (ite (and ($active.1 |$14/8/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/8/now.1|) |$14/8/later.1| 0.0))
(define-fun $time.14.9 () Real (let (($s0 (+ evict_poll $time.14.7))) (let (($s1 (ite (<= $time.14.8 $s0) $s0 $time.14.8))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.14.8))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (+ (* (- 2.0) evict_poll) (* 2.0 leak_every) $time.14.8))) (let (($s5 (ite (<= $s3 $s4) $s4 $s3))) (let (($s6 (* (- 4.0) evict_poll))) (let (($s7 (+ $s6 (* 3.0 leak_every) $time.14.8))) (let (($s8 (ite (<= $s5 $s7) $s7 $s5))) (let (($s9 (+ $s6 (* 4.0 leak_every) $time.14.8))) (ite (<= $s8 $s9) $s9 $s8))))))))))))
(define-fun |$14/9/delay| () Real (- $time.14.9 $time.14.8))
; time passes
(define-fun |$14/9/later.0| () Real (ite true (+ 0.0 |$14/9/delay|) 0.0))
(define-fun |$14/9/left.0| () Real |$14/9/later.0|)
(define-fun |$14/9/now.1| () Bool ($active.1 |$14/8/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/9/later.1| () Real (ite |$14/9/now.1| (+ |$14/8/0.0.age.1| |$14/9/delay|) |$14/8/0.0.age.1|))
(define-fun |$14/9/left.1| () Real (ite |$14/9/now.1| |$14/9/later.1| 0.0))
(define-fun |$14/9/now.2| () Bool ($active.2 |$14/7/5.0:CA-4 evict has ticked|))
(define-fun |$14/9/later.2| () Real (ite |$14/9/now.2| (+ |$14/8/left.2| |$14/9/delay|) |$14/8/left.2|))
(define-fun |$14/9/left.2| () Real (ite |$14/9/now.2| |$14/9/later.2| 0.0))
(define-fun |$14/9/later.3| () Real (ite |$14/7/5.0:CA-4 evict has ticked| (+ |$14/8/left.3| |$14/9/delay|) |$14/8/left.3|))
(define-fun |$14/9/left.3| () Real (ite |$14/7/5.0:CA-4 evict has ticked| |$14/9/later.3| 0.0))
(define-fun |$14/9/may-wait| () Bool (and (<= 0.0 |$14/9/delay|) (or (= |$14/9/delay| 0.0) (and (=> (and |$14/9/now.1| true) (<= (+ |$14/8/0.0.age.1| |$14/9/delay|) 10.0)) (=> (and |$14/9/now.2| true) (<= (+ |$14/8/left.2| |$14/9/delay|) evict_poll)) (=> (and |$14/7/5.0:CA-4 evict has ticked| true) (<= (+ |$14/8/left.3| |$14/9/delay|) evict_poll))))))
; 14/9/5.0: CA-4 evict idle
(define-fun |$14/9/5.0.may| () Bool (and (and (not (< 20 (+ |$14/8/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/7/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/9/later.3|)))
(define-fun |$14/9/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/9/5.0.age.2| () Real (ite (and ($active.2 |$14/9/5.0:CA-4 evict has ticked|) |$14/9/now.2|) |$14/9/later.2| 0.0))
(define-fun $time.14.10 () Real (let (($s0 (+ leak_every $time.14.8))) (ite (<= $time.14.9 $s0) $s0 $time.14.9)))
(define-fun |$14/10/delay| () Real (- $time.14.10 $time.14.9))
; time passes
(define-fun |$14/10/later.0| () Real (ite true (+ |$14/9/left.0| |$14/10/delay|) |$14/9/left.0|))
(define-fun |$14/10/left.0| () Real |$14/10/later.0|)
(define-fun |$14/10/now.1| () Bool ($active.1 |$14/8/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/10/later.1| () Real (ite |$14/10/now.1| (+ |$14/9/left.1| |$14/10/delay|) |$14/9/left.1|))
(define-fun |$14/10/left.1| () Real (ite |$14/10/now.1| |$14/10/later.1| 0.0))
(define-fun |$14/10/now.2| () Bool ($active.2 |$14/9/5.0:CA-4 evict has ticked|))
(define-fun |$14/10/later.2| () Real (ite |$14/10/now.2| (+ |$14/9/5.0.age.2| |$14/10/delay|) |$14/9/5.0.age.2|))
(define-fun |$14/10/left.2| () Real (ite |$14/10/now.2| |$14/10/later.2| 0.0))
(define-fun |$14/10/later.3| () Real (ite |$14/9/5.0:CA-4 evict has ticked| (+ 0.0 |$14/10/delay|) 0.0))
(define-fun |$14/10/left.3| () Real (ite |$14/9/5.0:CA-4 evict has ticked| |$14/10/later.3| 0.0))
(define-fun |$14/10/may-wait| () Bool (and (<= 0.0 |$14/10/delay|) (or (= |$14/10/delay| 0.0) (and (=> (and |$14/10/now.1| true) (<= (+ |$14/9/left.1| |$14/10/delay|) 10.0)) (=> (and |$14/10/now.2| true) (<= (+ |$14/9/5.0.age.2| |$14/10/delay|) evict_poll)) (=> (and |$14/9/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/10/delay|) evict_poll))))))
; 14/10/0.0: Pressed.leak
(define-fun |$14/10/0.0.may| () Bool (<= leak_every |$14/10/later.0|))
(define-fun |$14/10/0.0:Pressed.leaked| () Int (+ |$14/8/0.0:Pressed.leaked| 1))
(define-fun |$14/10/0.0.age.1| () Real (ite (and ($active.1 |$14/10/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/10/now.1|) |$14/10/later.1| 0.0))
(define-fun $time.14.11 () Real (let (($s0 (+ evict_poll $time.14.9))) (let (($s1 (ite (<= $time.14.10 $s0) $s0 $time.14.10))) (let (($s2 (+ (* (- 1.0) evict_poll) leak_every $time.14.10))) (let (($s3 (ite (<= $s1 $s2) $s2 $s1))) (let (($s4 (* (- 3.0) evict_poll))) (let (($s5 (+ $s4 (* 2.0 leak_every) $time.14.10))) (let (($s6 (ite (<= $s3 $s5) $s5 $s3))) (let (($s7 (+ $s4 (* 3.0 leak_every) $time.14.10))) (ite (<= $s6 $s7) $s7 $s6))))))))))
(define-fun |$14/11/delay| () Real (- $time.14.11 $time.14.10))
; time passes
(define-fun |$14/11/later.0| () Real (ite true (+ 0.0 |$14/11/delay|) 0.0))
(define-fun |$14/11/left.0| () Real |$14/11/later.0|)
(define-fun |$14/11/now.1| () Bool ($active.1 |$14/10/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/11/later.1| () Real (ite |$14/11/now.1| (+ |$14/10/0.0.age.1| |$14/11/delay|) |$14/10/0.0.age.1|))
(define-fun |$14/11/left.1| () Real (ite |$14/11/now.1| |$14/11/later.1| 0.0))
(define-fun |$14/11/now.2| () Bool ($active.2 |$14/9/5.0:CA-4 evict has ticked|))
(define-fun |$14/11/later.2| () Real (ite |$14/11/now.2| (+ |$14/10/left.2| |$14/11/delay|) |$14/10/left.2|))
(define-fun |$14/11/left.2| () Real (ite |$14/11/now.2| |$14/11/later.2| 0.0))
(define-fun |$14/11/later.3| () Real (ite |$14/9/5.0:CA-4 evict has ticked| (+ |$14/10/left.3| |$14/11/delay|) |$14/10/left.3|))
(define-fun |$14/11/left.3| () Real (ite |$14/9/5.0:CA-4 evict has ticked| |$14/11/later.3| 0.0))
(define-fun |$14/11/may-wait| () Bool (and (<= 0.0 |$14/11/delay|) (or (= |$14/11/delay| 0.0) (and (=> (and |$14/11/now.1| true) (<= (+ |$14/10/0.0.age.1| |$14/11/delay|) 10.0)) (=> (and |$14/11/now.2| true) (<= (+ |$14/10/left.2| |$14/11/delay|) evict_poll)) (=> (and |$14/9/5.0:CA-4 evict has ticked| true) (<= (+ |$14/10/left.3| |$14/11/delay|) evict_poll))))))
; 14/11/5.0: CA-4 evict idle
(define-fun |$14/11/5.0.may| () Bool (and (and (not (< 20 (+ |$14/10/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/9/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/11/later.3|)))
(define-fun |$14/11/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/11/5.0.age.2| () Real (ite (and ($active.2 |$14/11/5.0:CA-4 evict has ticked|) |$14/11/now.2|) |$14/11/later.2| 0.0))
(define-fun $time.14.12 () Real (let (($s0 (+ leak_every $time.14.10))) (ite (<= $time.14.11 $s0) $s0 $time.14.11)))
(define-fun |$14/12/delay| () Real (- $time.14.12 $time.14.11))
; time passes
(define-fun |$14/12/later.0| () Real (ite true (+ |$14/11/left.0| |$14/12/delay|) |$14/11/left.0|))
(define-fun |$14/12/left.0| () Real |$14/12/later.0|)
(define-fun |$14/12/now.1| () Bool ($active.1 |$14/10/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/12/later.1| () Real (ite |$14/12/now.1| (+ |$14/11/left.1| |$14/12/delay|) |$14/11/left.1|))
(define-fun |$14/12/left.1| () Real (ite |$14/12/now.1| |$14/12/later.1| 0.0))
(define-fun |$14/12/now.2| () Bool ($active.2 |$14/11/5.0:CA-4 evict has ticked|))
(define-fun |$14/12/later.2| () Real (ite |$14/12/now.2| (+ |$14/11/5.0.age.2| |$14/12/delay|) |$14/11/5.0.age.2|))
(define-fun |$14/12/left.2| () Real (ite |$14/12/now.2| |$14/12/later.2| 0.0))
(define-fun |$14/12/later.3| () Real (ite |$14/11/5.0:CA-4 evict has ticked| (+ 0.0 |$14/12/delay|) 0.0))
(define-fun |$14/12/left.3| () Real (ite |$14/11/5.0:CA-4 evict has ticked| |$14/12/later.3| 0.0))
(define-fun |$14/12/may-wait| () Bool (and (<= 0.0 |$14/12/delay|) (or (= |$14/12/delay| 0.0) (and (=> (and |$14/12/now.1| true) (<= (+ |$14/11/left.1| |$14/12/delay|) 10.0)) (=> (and |$14/12/now.2| true) (<= (+ |$14/11/5.0.age.2| |$14/12/delay|) evict_poll)) (=> (and |$14/11/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/12/delay|) evict_poll))))))
; 14/12/0.0: Pressed.leak
(define-fun |$14/12/0.0.may| () Bool (<= leak_every |$14/12/later.0|))
(define-fun |$14/12/0.0:Pressed.leaked| () Int (+ |$14/10/0.0:Pressed.leaked| 1))
(define-fun |$14/12/0.0.age.1| () Real (ite (and ($active.1 |$14/12/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/12/now.1|) |$14/12/later.1| 0.0))
(define-fun $time.14.13 () Real (let (($s0 (+ evict_poll $time.14.11))) (let (($s1 (ite (<= $time.14.12 $s0) $s0 $time.14.12))) (let (($s2 (* (- 2.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.14.12))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.14.12))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$14/13/delay| () Real (- $time.14.13 $time.14.12))
; time passes
(define-fun |$14/13/later.0| () Real (ite true (+ 0.0 |$14/13/delay|) 0.0))
(define-fun |$14/13/left.0| () Real |$14/13/later.0|)
(define-fun |$14/13/now.1| () Bool ($active.1 |$14/12/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/13/later.1| () Real (ite |$14/13/now.1| (+ |$14/12/0.0.age.1| |$14/13/delay|) |$14/12/0.0.age.1|))
(define-fun |$14/13/left.1| () Real (ite |$14/13/now.1| |$14/13/later.1| 0.0))
(define-fun |$14/13/now.2| () Bool ($active.2 |$14/11/5.0:CA-4 evict has ticked|))
(define-fun |$14/13/later.2| () Real (ite |$14/13/now.2| (+ |$14/12/left.2| |$14/13/delay|) |$14/12/left.2|))
(define-fun |$14/13/left.2| () Real (ite |$14/13/now.2| |$14/13/later.2| 0.0))
(define-fun |$14/13/later.3| () Real (ite |$14/11/5.0:CA-4 evict has ticked| (+ |$14/12/left.3| |$14/13/delay|) |$14/12/left.3|))
(define-fun |$14/13/left.3| () Real (ite |$14/11/5.0:CA-4 evict has ticked| |$14/13/later.3| 0.0))
(define-fun |$14/13/may-wait| () Bool (and (<= 0.0 |$14/13/delay|) (or (= |$14/13/delay| 0.0) (and (=> (and |$14/13/now.1| true) (<= (+ |$14/12/0.0.age.1| |$14/13/delay|) 10.0)) (=> (and |$14/13/now.2| true) (<= (+ |$14/12/left.2| |$14/13/delay|) evict_poll)) (=> (and |$14/11/5.0:CA-4 evict has ticked| true) (<= (+ |$14/12/left.3| |$14/13/delay|) evict_poll))))))
; 14/13/5.0: CA-4 evict idle
(define-fun |$14/13/5.0.may| () Bool (and (and (not (< 20 (+ |$14/12/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/11/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/13/later.3|)))
(define-fun |$14/13/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/13/5.0.age.2| () Real (ite (and ($active.2 |$14/13/5.0:CA-4 evict has ticked|) |$14/13/now.2|) |$14/13/later.2| 0.0))
(define-fun $time.14.14 () Real (let (($s0 (+ evict_poll $time.14.13))) (let (($s1 (ite (<= $time.14.13 $s0) $s0 $time.14.13))) (let (($s2 (* (- 1.0) evict_poll))) (let (($s3 (+ $s2 leak_every $time.14.12))) (let (($s4 (ite (<= $s1 $s3) $s3 $s1))) (let (($s5 (+ $s2 (* 2.0 leak_every) $time.14.12))) (ite (<= $s4 $s5) $s5 $s4))))))))
(define-fun |$14/14/delay| () Real (- $time.14.14 $time.14.13))
; time passes
(define-fun |$14/14/later.0| () Real (ite true (+ |$14/13/left.0| |$14/14/delay|) |$14/13/left.0|))
(define-fun |$14/14/left.0| () Real |$14/14/later.0|)
(define-fun |$14/14/now.1| () Bool ($active.1 |$14/12/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/14/later.1| () Real (ite |$14/14/now.1| (+ |$14/13/left.1| |$14/14/delay|) |$14/13/left.1|))
(define-fun |$14/14/left.1| () Real (ite |$14/14/now.1| |$14/14/later.1| 0.0))
(define-fun |$14/14/now.2| () Bool ($active.2 |$14/13/5.0:CA-4 evict has ticked|))
(define-fun |$14/14/later.2| () Real (ite |$14/14/now.2| (+ |$14/13/5.0.age.2| |$14/14/delay|) |$14/13/5.0.age.2|))
(define-fun |$14/14/left.2| () Real (ite |$14/14/now.2| |$14/14/later.2| 0.0))
(define-fun |$14/14/later.3| () Real (ite |$14/13/5.0:CA-4 evict has ticked| (+ 0.0 |$14/14/delay|) 0.0))
(define-fun |$14/14/left.3| () Real (ite |$14/13/5.0:CA-4 evict has ticked| |$14/14/later.3| 0.0))
(define-fun |$14/14/may-wait| () Bool (and (<= 0.0 |$14/14/delay|) (or (= |$14/14/delay| 0.0) (and (=> (and |$14/14/now.1| true) (<= (+ |$14/13/left.1| |$14/14/delay|) 10.0)) (=> (and |$14/14/now.2| true) (<= (+ |$14/13/5.0.age.2| |$14/14/delay|) evict_poll)) (=> (and |$14/13/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/14/delay|) evict_poll))))))
; 14/14/5.0: CA-4 evict idle
(define-fun |$14/14/5.0.may| () Bool (and (and (not (< 20 (+ |$14/12/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12) 1))) |$14/13/5.0:CA-4 evict has ticked|) (<= evict_poll |$14/14/later.3|)))
(define-fun |$14/14/5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$14/14/5.0.age.2| () Real (ite (and ($active.2 |$14/14/5.0:CA-4 evict has ticked|) |$14/14/now.2|) |$14/14/later.2| 0.0))
(define-fun $time.14.15 () Real (let (($s0 (+ leak_every $time.14.12))) (ite (<= $time.14.14 $s0) $s0 $time.14.14)))
(define-fun |$14/15/delay| () Real (- $time.14.15 $time.14.14))
; time passes
(define-fun |$14/15/later.0| () Real (ite true (+ |$14/14/left.0| |$14/15/delay|) |$14/14/left.0|))
(define-fun |$14/15/left.0| () Real |$14/15/later.0|)
(define-fun |$14/15/now.1| () Bool ($active.1 |$14/12/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/15/later.1| () Real (ite |$14/15/now.1| (+ |$14/14/left.1| |$14/15/delay|) |$14/14/left.1|))
(define-fun |$14/15/left.1| () Real (ite |$14/15/now.1| |$14/15/later.1| 0.0))
(define-fun |$14/15/now.2| () Bool ($active.2 |$14/14/5.0:CA-4 evict has ticked|))
(define-fun |$14/15/later.2| () Real (ite |$14/15/now.2| (+ |$14/14/5.0.age.2| |$14/15/delay|) |$14/14/5.0.age.2|))
(define-fun |$14/15/left.2| () Real (ite |$14/15/now.2| |$14/15/later.2| 0.0))
(define-fun |$14/15/later.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| (+ 0.0 |$14/15/delay|) 0.0))
(define-fun |$14/15/left.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| |$14/15/later.3| 0.0))
(define-fun |$14/15/may-wait| () Bool (and (<= 0.0 |$14/15/delay|) (or (= |$14/15/delay| 0.0) (and (=> (and |$14/15/now.1| true) (<= (+ |$14/14/left.1| |$14/15/delay|) 10.0)) (=> (and |$14/15/now.2| true) (<= (+ |$14/14/5.0.age.2| |$14/15/delay|) evict_poll)) (=> (and |$14/14/5.0:CA-4 evict has ticked| true) (<= (+ 0.0 |$14/15/delay|) evict_poll))))))
; 14/15/0.0: Pressed.leak
(define-fun |$14/15/0.0.may| () Bool (<= leak_every |$14/15/later.0|))
(define-fun |$14/15/0.0:Pressed.leaked| () Int (+ |$14/12/0.0:Pressed.leaked| 1))
(define-fun |$14/15/0.0.age.1| () Real (ite (and ($active.1 |$14/15/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/15/now.1|) |$14/15/later.1| 0.0))
(define-fun $time.14.16 () Real (let (($s0 (+ leak_every $time.14.15))) (ite (<= $time.14.15 $s0) $s0 $time.14.15)))
(define-fun |$14/16/delay| () Real (- $time.14.16 $time.14.15))
; time passes
(define-fun |$14/16/later.0| () Real (ite true (+ 0.0 |$14/16/delay|) 0.0))
(define-fun |$14/16/left.0| () Real |$14/16/later.0|)
(define-fun |$14/16/now.1| () Bool ($active.1 |$14/15/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/16/later.1| () Real (ite |$14/16/now.1| (+ |$14/15/0.0.age.1| |$14/16/delay|) |$14/15/0.0.age.1|))
(define-fun |$14/16/left.1| () Real (ite |$14/16/now.1| |$14/16/later.1| 0.0))
(define-fun |$14/16/now.2| () Bool ($active.2 |$14/14/5.0:CA-4 evict has ticked|))
(define-fun |$14/16/later.2| () Real (ite |$14/16/now.2| (+ |$14/15/left.2| |$14/16/delay|) |$14/15/left.2|))
(define-fun |$14/16/left.2| () Real (ite |$14/16/now.2| |$14/16/later.2| 0.0))
(define-fun |$14/16/later.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| (+ |$14/15/left.3| |$14/16/delay|) |$14/15/left.3|))
(define-fun |$14/16/left.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| |$14/16/later.3| 0.0))
(define-fun |$14/16/may-wait| () Bool (and (<= 0.0 |$14/16/delay|) (or (= |$14/16/delay| 0.0) (and (=> (and |$14/16/now.1| true) (<= (+ |$14/15/0.0.age.1| |$14/16/delay|) 10.0)) (=> (and |$14/16/now.2| true) (<= (+ |$14/15/left.2| |$14/16/delay|) evict_poll)) (=> (and |$14/14/5.0:CA-4 evict has ticked| true) (<= (+ |$14/15/left.3| |$14/16/delay|) evict_poll))))))
; 14/16/0.0: Pressed.leak
(define-fun |$14/16/0.0.may| () Bool (<= leak_every |$14/16/later.0|))
(define-fun |$14/16/0.0:Pressed.leaked| () Int (+ |$14/15/0.0:Pressed.leaked| 1))
(define-fun |$14/16/0.0.age.1| () Real (ite (and ($active.1 |$14/16/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|) |$14/16/now.1|) |$14/16/later.1| 0.0))
(define-fun $time.14.17 () Real $time.14.16)
(define-fun |$14/17/delay| () Real (- $time.14.17 $time.14.16))
; time passes
(define-fun |$14/17/later.0| () Real (ite true (+ 0.0 |$14/17/delay|) 0.0))
(define-fun |$14/17/left.0| () Real |$14/17/later.0|)
(define-fun |$14/17/now.1| () Bool ($active.1 |$14/16/0.0:Pressed.leaked| |$14/initial:Pressed.serving_ended|))
(define-fun |$14/17/later.1| () Real (ite |$14/17/now.1| (+ |$14/16/0.0.age.1| |$14/17/delay|) |$14/16/0.0.age.1|))
(define-fun |$14/17/left.1| () Real (ite |$14/17/now.1| |$14/17/later.1| 0.0))
(define-fun |$14/17/now.2| () Bool ($active.2 |$14/14/5.0:CA-4 evict has ticked|))
(define-fun |$14/17/later.2| () Real (ite |$14/17/now.2| (+ |$14/16/left.2| |$14/17/delay|) |$14/16/left.2|))
(define-fun |$14/17/left.2| () Real (ite |$14/17/now.2| |$14/17/later.2| 0.0))
(define-fun |$14/17/later.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| (+ |$14/16/left.3| |$14/17/delay|) |$14/16/left.3|))
(define-fun |$14/17/left.3| () Real (ite |$14/14/5.0:CA-4 evict has ticked| |$14/17/later.3| 0.0))
(define-fun |$14/17/may-wait| () Bool (and (<= 0.0 |$14/17/delay|) (or (= |$14/17/delay| 0.0) (and (=> (and |$14/17/now.1| true) (<= (+ |$14/16/0.0.age.1| |$14/17/delay|) 10.0)) (=> (and |$14/17/now.2| true) (<= (+ |$14/16/left.2| |$14/17/delay|) evict_poll)) (=> (and |$14/14/5.0:CA-4 evict has ticked| true) (<= (+ |$14/16/left.3| |$14/17/delay|) evict_poll))))))
; 14/17/1.0: Pressed.out_of_memory
(define-fun |$14/17/1.0.may| () Bool (< 20 (+ |$14/16/0.0:Pressed.leaked| (ite |$14/initial:Pressed.serving_ended| 0 12))))
(define-fun |$14/17/1.0:Pressed.serving_ended| () Bool (or |$14/initial:Pressed.serving_ended| (and (not |$14/initial:Pressed.serving_ended|) (not |$14/initial:Pressed.scored|) (<= |$14/16/0.0:Pressed.leaked| 12))))
(define-fun |$14/17/1.0:Pressed.leaked| () Int (ite (and (not |$14/initial:Pressed.serving_ended|) (not |$14/initial:Pressed.scored|) (<= |$14/16/0.0:Pressed.leaked| 12)) |$14/16/0.0:Pressed.leaked| 0))
; obligation: run 14
(push 1)
(assert $chosen)
(assert $piece.14)
(assert (not (and |$14/initially| |$14/0/may-wait| |$14/0/0.0.may| |$14/1/may-wait| |$14/1/3.0.may| |$14/2/may-wait| |$14/2/0.0.may| |$14/3/may-wait| |$14/3/5.0.may| |$14/4/may-wait| |$14/4/0.0.may| |$14/5/may-wait| |$14/5/5.0.may| |$14/6/may-wait| |$14/6/0.0.may| |$14/7/may-wait| |$14/7/5.0.may| |$14/8/may-wait| |$14/8/0.0.may| |$14/9/may-wait| |$14/9/5.0.may| |$14/10/may-wait| |$14/10/0.0.may| |$14/11/may-wait| |$14/11/5.0.may| |$14/12/may-wait| |$14/12/0.0.may| |$14/13/may-wait| |$14/13/5.0.may| |$14/14/may-wait| |$14/14/5.0.may| |$14/15/may-wait| |$14/15/0.0.may| |$14/16/may-wait| |$14/16/0.0.may| |$14/17/may-wait| |$14/17/1.0.may| |$14/17/1.0:Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
