;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/credentials.stpa",
;;  "content": "sha256:767735edc4e3097c4e63150c2426cd2ef348ada64d70d650e678aedbea7f7c40",
;;  "found by": "Spacer",
;;  "system": "Credentials",
;;  "claim": [
;;   "check",
;;   "credentials, how large the limit must be"
;;  ],
;;  "says": "for any fetcher_limit: H-1 unreachable iff fetcher_limit >= fetcher_need",
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
;;      4,
;;      0
;;     ],
;;     [
;;      0,
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
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
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
;;      3,
;;      0
;;     ],
;;     [
;;      4,
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
;;      1,
;;      0
;;     ],
;;     [
;;      5,
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
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const fetcher_limit Int)
(define-fun $chosen () Bool (and (<= 0 fetcher_limit) (<= 0 fetcher_limit) (<= 2 fetcher_limit)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|ApiServer.calls_waiting| Int) (|ApiServer.serve_calls has ticked| Bool) (|age:Fetcher.fetch_more| Real) (|age:ApiServer.serve_calls first| Real) (|age:ApiServer.serve_calls| Real) (|age:CA-8 give_memory| Real)) Bool (let (($s0 (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))) (let (($s1 (not |ApiServer.serve_calls has ticked|))) (let (($s2 (= |Fetcher.fetcher| 0))) (and (<= 0 fetcher_limit) (<= 2 fetcher_limit) (<= 0.0 |age:Fetcher.fetch_more|) (or $s0 (<= |age:Fetcher.fetch_more| 0.0)) (or (not $s0) (<= |age:Fetcher.fetch_more| 2000.0)) (<= 0.0 |age:ApiServer.serve_calls first|) (or $s1 (<= |age:ApiServer.serve_calls first| 0.0)) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls first| 1000.0)) (<= 0.0 |age:ApiServer.serve_calls|) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls| 0.0)) (or $s1 (<= |age:ApiServer.serve_calls| 1000.0)) (<= 0.0 |age:CA-8 give_memory|) (or $s2 (<= |age:CA-8 give_memory| 0.0)) (or (not $s2) (<= |age:CA-8 give_memory| 500.0)) (not (<= fetcher_limit 1)) (not (<= 1 |ApiServer.calls_waiting|)) (not (<= 2 |Fetcher.fetcher|)) (not (<= |Fetcher.fetcher| (- 1))) (not (<= 1 (+ |Fetcher.fetched| (* (- 1) fetcher_limit)))) (<= 0 |Fetcher.fetcher|) (<= |Fetcher.fetcher| 2))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Fetcher.fetcher| () Int 0)
(define-fun |$initial:Fetcher.fetched| () Int 0)
(define-fun |$initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Fetcher.fetcher| |$initial:Fetcher.fetched| |$initial:ApiServer.calls_waiting| |$initial:ApiServer.serve_calls has ticked| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Fetcher.fetcher| Int)
(declare-const |Fetcher.fetched| Int)
(declare-const |ApiServer.calls_waiting| Int)
(declare-const |ApiServer.serve_calls has ticked| Bool)
(declare-const |age:Fetcher.fetch_more| Real)
(declare-const |age:ApiServer.serve_calls first| Real)
(declare-const |age:ApiServer.serve_calls| Real)
(declare-const |age:CA-8 give_memory| Real)
(define-fun $holds () Bool ($invariant |Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| |age:Fetcher.fetch_more| |age:ApiServer.serve_calls first| |age:ApiServer.serve_calls| |age:CA-8 give_memory|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Fetcher.fetched| |Fetcher.fetcher|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Fetcher.fetch_more| $delay) |age:Fetcher.fetch_more|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.serve_calls has ticked|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:ApiServer.serve_calls first| $delay) |age:ApiServer.serve_calls first|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |ApiServer.serve_calls has ticked| (+ |age:ApiServer.serve_calls| $delay) |age:ApiServer.serve_calls|))
(define-fun $left.2 () Real (ite |ApiServer.serve_calls has ticked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Fetcher.fetcher|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-8 give_memory| $delay) |age:CA-8 give_memory|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Fetcher.fetch_more| $delay) 2000.0)) (=> (and $now.1 true) (<= (+ |age:ApiServer.serve_calls first| $delay) 1000.0)) (=> (and |ApiServer.serve_calls has ticked| true) (<= (+ |age:ApiServer.serve_calls| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-8 give_memory| $delay) 500.0))))))
; 0.0: Fetcher.fetch_more
(define-fun $0.0.may () Bool (and (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)) (<= 1000.0 $later.0)))
(define-fun |$0.0:Fetcher.fetched| () Int (+ |Fetcher.fetched| 1))
; obligation: consecution of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Fetcher.fetcher| |$0.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Fetcher.kill
(define-fun $1.0.may () Bool (< fetcher_limit |Fetcher.fetched|))
(define-fun |$1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1.0:Fetcher.fetched| () Int 0)
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Fetcher.kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Fetcher.fetcher| |$1.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $1.0.age.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ApiServer.serve_calls first
(define-fun $2.0.may () Bool (not |ApiServer.serve_calls has ticked|))
(define-fun |$2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $2.0.age.2 () Real (ite (and |$2.0:ApiServer.serve_calls has ticked| |ApiServer.serve_calls has ticked|) $later.2 0.0))
; obligation: consecution of 2.0, ApiServer.serve_calls first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$2.0:ApiServer.calls_waiting| |$2.0:ApiServer.serve_calls has ticked| $left.0 0.0 $2.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ApiServer.serve_calls
(define-fun $3.0.may () Bool (and |ApiServer.serve_calls has ticked| (<= 1000.0 $later.2)))
(define-fun |$3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.serve_calls has ticked|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, ApiServer.serve_calls
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$3.0:ApiServer.calls_waiting| |$3.0:ApiServer.serve_calls has ticked| $left.0 $3.0.age.1 0.0 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-8 give_memory
(define-fun $4.0.may () Bool (= |Fetcher.fetcher| 0))
(define-fun |$4.0:Fetcher.fetcher| () Int 1)
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$4.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $4.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-12 list_all
(define-fun $5.0.may () Bool (= |Fetcher.fetcher| 2))
(define-fun |$5.0:Fetcher.fetcher| () Int 0)
(define-fun |$5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$5.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-12 list_all
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Fetcher.fetcher| |Fetcher.fetched| |$5.0:ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $5.0.age.0 $left.1 $left.2 $5.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
(assert (not ($active.0 |Fetcher.fetched| |Fetcher.fetcher|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, ApiServer.serve_calls first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |ApiServer.serve_calls has ticked|))
(assert (not ($active.1 |ApiServer.serve_calls has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, ApiServer.serve_calls
(push 1)
(assert $chosen)
(assert $holds)
(assert |ApiServer.serve_calls has ticked|)
(assert (not |ApiServer.serve_calls has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Fetcher.fetcher| 0))
(assert (not ($active.3 |Fetcher.fetcher|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (< 1000 |ApiServer.calls_waiting|))
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
(declare-const fetcher_limit Int)
(define-fun $chosen () Bool (and (<= 0 fetcher_limit) (<= 0 fetcher_limit)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= 2 fetcher_limit))
(define-fun $piece.0 () Bool (let (($s0 (to_real fetcher_limit))) (and (<= 0.0 $s0) (< $s0 1.0))))
(define-fun $piece.1 () Bool (let (($s0 (to_real fetcher_limit))) (and (<= 0.0 $s0) (< $s0 2.0))))
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
(define-fun |$0/initial:Fetcher.fetcher| () Int 0)
(define-fun |$0/initial:Fetcher.fetched| () Int 0)
(define-fun |$0/initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$0/initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Fetcher.fetched| |$0/initial:Fetcher.fetcher|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/later.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:Fetcher.fetcher|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 2000.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/initial:ApiServer.serve_calls has ticked| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 500.0))))))
; 0/0/4.0: CA-8 give_memory
(define-fun |$0/0/4.0.may| () Bool (= |$0/initial:Fetcher.fetcher| 0))
(define-fun |$0/0/4.0:Fetcher.fetcher| () Int 1)
(define-fun |$0/0/4.0.age.0| () Real (ite (and ($active.0 |$0/initial:Fetcher.fetched| |$0/0/4.0:Fetcher.fetcher|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun $time.0.1 () Real (+ $time.0.0 1000.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Fetcher.fetched| |$0/0/4.0:Fetcher.fetcher|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/4.0.age.0| |$0/1/delay|) |$0/0/4.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/later.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/4.0:Fetcher.fetcher|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/4.0.age.0| |$0/1/delay|) 2000.0)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 1000.0)) (=> (and |$0/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.3| true) (<= (+ 0.0 |$0/1/delay|) 500.0))))))
; 0/1/0.0: Fetcher.fetch_more
(define-fun |$0/1/0.0.may| () Bool (and (and (= |$0/0/4.0:Fetcher.fetcher| 1) (< |$0/initial:Fetcher.fetched| 2)) (<= 1000.0 |$0/1/later.0|)))
(define-fun |$0/1/0.0:Fetcher.fetched| () Int (+ |$0/initial:Fetcher.fetched| 1))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/0.0:Fetcher.fetched| |$0/0/4.0:Fetcher.fetcher|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/later.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/0/4.0:Fetcher.fetcher|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) 2000.0)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 1000.0)) (=> (and |$0/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$0/1/left.2| |$0/2/delay|) 1000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/left.3| |$0/2/delay|) 500.0))))))
; 0/2/1.0: Fetcher.kill
(define-fun |$0/2/1.0.may| () Bool (< fetcher_limit |$0/1/0.0:Fetcher.fetched|))
(define-fun |$0/2/1.0:Fetcher.fetcher| () Int 2)
(define-fun |$0/2/1.0:Fetcher.fetched| () Int 0)
(define-fun |$0/2/1.0.age.0| () Real (ite (and ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/2/1.0:Fetcher.fetcher|) |$0/2/now.0|) |$0/2/later.0| 0.0))
(define-fun |$0/2/1.0.age.3| () Real (ite (and ($active.3 |$0/2/1.0:Fetcher.fetcher|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/2/1.0:Fetcher.fetcher|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/1.0.age.0| |$0/3/delay|) |$0/2/1.0.age.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/later.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| (+ |$0/2/left.2| |$0/3/delay|) |$0/2/left.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/1.0:Fetcher.fetcher|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/1.0.age.3| |$0/3/delay|) |$0/2/1.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/1.0.age.0| |$0/3/delay|) 2000.0)) (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 1000.0)) (=> (and |$0/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$0/2/left.2| |$0/3/delay|) 1000.0)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/1.0.age.3| |$0/3/delay|) 500.0))))))
; 0/3/5.0: CA-12 list_all
(define-fun |$0/3/5.0.may| () Bool (= |$0/2/1.0:Fetcher.fetcher| 2))
(define-fun |$0/3/5.0:Fetcher.fetcher| () Int 0)
(define-fun |$0/3/5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$0/initial:ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun |$0/3/5.0.age.0| () Real (ite (and ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/3/5.0:Fetcher.fetcher|) |$0/3/now.0|) |$0/3/later.0| 0.0))
(define-fun |$0/3/5.0.age.3| () Real (ite (and ($active.3 |$0/3/5.0:Fetcher.fetcher|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun $time.0.4 () Real $time.0.3)
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/3/5.0:Fetcher.fetcher|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/5.0.age.0| |$0/4/delay|) |$0/3/5.0.age.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/later.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/initial:ApiServer.serve_calls has ticked| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/3/5.0:Fetcher.fetcher|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/5.0.age.3| |$0/4/delay|) |$0/3/5.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/5.0.age.0| |$0/4/delay|) 2000.0)) (=> (and |$0/4/now.1| true) (<= (+ |$0/3/left.1| |$0/4/delay|) 1000.0)) (=> (and |$0/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$0/3/left.2| |$0/4/delay|) 1000.0)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/5.0.age.3| |$0/4/delay|) 500.0))))))
; 0/4/2.0: ApiServer.serve_calls first
(define-fun |$0/4/2.0.may| () Bool (not |$0/initial:ApiServer.serve_calls has ticked|))
(define-fun |$0/4/2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$0/3/5.0:ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/4/2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun |$0/4/2.0.age.2| () Real (ite (and |$0/4/2.0:ApiServer.serve_calls has ticked| |$0/initial:ApiServer.serve_calls has ticked|) |$0/4/later.2| 0.0))
(define-fun $time.0.5 () Real $time.0.4)
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/3/5.0:Fetcher.fetcher|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/4/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/later.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| (+ |$0/4/2.0.age.2| |$0/5/delay|) |$0/4/2.0.age.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| |$0/5/later.2| 0.0))
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/3/5.0:Fetcher.fetcher|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/left.3| |$0/5/delay|) |$0/4/left.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.0| true) (<= (+ |$0/4/left.0| |$0/5/delay|) 2000.0)) (=> (and |$0/5/now.1| true) (<= (+ 0.0 |$0/5/delay|) 1000.0)) (=> (and |$0/4/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$0/4/2.0.age.2| |$0/5/delay|) 1000.0)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/left.3| |$0/5/delay|) 500.0))))))
; 0/5/4.0: CA-8 give_memory
(define-fun |$0/5/4.0.may| () Bool (= |$0/3/5.0:Fetcher.fetcher| 0))
(define-fun |$0/5/4.0:Fetcher.fetcher| () Int 1)
(define-fun |$0/5/4.0.age.0| () Real (ite (and ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/5/4.0:Fetcher.fetcher|) |$0/5/now.0|) |$0/5/later.0| 0.0))
(define-fun $time.0.6 () Real (+ $time.0.5 1000.0))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/now.0| () Bool ($active.0 |$0/2/1.0:Fetcher.fetched| |$0/5/4.0:Fetcher.fetcher|))
(define-fun |$0/6/later.0| () Real (ite |$0/6/now.0| (+ |$0/5/4.0.age.0| |$0/6/delay|) |$0/5/4.0.age.0|))
(define-fun |$0/6/left.0| () Real (ite |$0/6/now.0| |$0/6/later.0| 0.0))
(define-fun |$0/6/now.1| () Bool ($active.1 |$0/4/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$0/6/later.1| () Real (ite |$0/6/now.1| (+ |$0/5/left.1| |$0/6/delay|) |$0/5/left.1|))
(define-fun |$0/6/left.1| () Real (ite |$0/6/now.1| |$0/6/later.1| 0.0))
(define-fun |$0/6/later.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| (+ |$0/5/left.2| |$0/6/delay|) |$0/5/left.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| |$0/6/later.2| 0.0))
(define-fun |$0/6/now.3| () Bool ($active.3 |$0/5/4.0:Fetcher.fetcher|))
(define-fun |$0/6/later.3| () Real (ite |$0/6/now.3| (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.3| () Real (ite |$0/6/now.3| |$0/6/later.3| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.0| true) (<= (+ |$0/5/4.0.age.0| |$0/6/delay|) 2000.0)) (=> (and |$0/6/now.1| true) (<= (+ |$0/5/left.1| |$0/6/delay|) 1000.0)) (=> (and |$0/4/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$0/5/left.2| |$0/6/delay|) 1000.0)) (=> (and |$0/6/now.3| true) (<= (+ 0.0 |$0/6/delay|) 500.0))))))
; 0/6/0.0: Fetcher.fetch_more
(define-fun |$0/6/0.0.may| () Bool (and (and (= |$0/5/4.0:Fetcher.fetcher| 1) (< |$0/2/1.0:Fetcher.fetched| 2)) (<= 1000.0 |$0/6/later.0|)))
(define-fun |$0/6/0.0:Fetcher.fetched| () Int (+ |$0/2/1.0:Fetcher.fetched| 1))
(define-fun $time.0.7 () Real $time.0.6)
(define-fun |$0/7/delay| () Real (- $time.0.7 $time.0.6))
; time passes
(define-fun |$0/7/now.0| () Bool ($active.0 |$0/6/0.0:Fetcher.fetched| |$0/5/4.0:Fetcher.fetcher|))
(define-fun |$0/7/later.0| () Real (ite |$0/7/now.0| (+ 0.0 |$0/7/delay|) 0.0))
(define-fun |$0/7/left.0| () Real (ite |$0/7/now.0| |$0/7/later.0| 0.0))
(define-fun |$0/7/now.1| () Bool ($active.1 |$0/4/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$0/7/later.1| () Real (ite |$0/7/now.1| (+ |$0/6/left.1| |$0/7/delay|) |$0/6/left.1|))
(define-fun |$0/7/left.1| () Real (ite |$0/7/now.1| |$0/7/later.1| 0.0))
(define-fun |$0/7/later.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| (+ |$0/6/left.2| |$0/7/delay|) |$0/6/left.2|))
(define-fun |$0/7/left.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| |$0/7/later.2| 0.0))
(define-fun |$0/7/now.3| () Bool ($active.3 |$0/5/4.0:Fetcher.fetcher|))
(define-fun |$0/7/later.3| () Real (ite |$0/7/now.3| (+ |$0/6/left.3| |$0/7/delay|) |$0/6/left.3|))
(define-fun |$0/7/left.3| () Real (ite |$0/7/now.3| |$0/7/later.3| 0.0))
(define-fun |$0/7/may-wait| () Bool (and (<= 0.0 |$0/7/delay|) (or (= |$0/7/delay| 0.0) (and (=> (and |$0/7/now.0| true) (<= (+ 0.0 |$0/7/delay|) 2000.0)) (=> (and |$0/7/now.1| true) (<= (+ |$0/6/left.1| |$0/7/delay|) 1000.0)) (=> (and |$0/4/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$0/6/left.2| |$0/7/delay|) 1000.0)) (=> (and |$0/7/now.3| true) (<= (+ |$0/6/left.3| |$0/7/delay|) 500.0))))))
; 0/7/1.0: Fetcher.kill
(define-fun |$0/7/1.0.may| () Bool (< fetcher_limit |$0/6/0.0:Fetcher.fetched|))
(define-fun |$0/7/1.0:Fetcher.fetcher| () Int 2)
(define-fun |$0/7/1.0:Fetcher.fetched| () Int 0)
(define-fun |$0/7/1.0.age.0| () Real (ite (and ($active.0 |$0/7/1.0:Fetcher.fetched| |$0/7/1.0:Fetcher.fetcher|) |$0/7/now.0|) |$0/7/later.0| 0.0))
(define-fun |$0/7/1.0.age.3| () Real (ite (and ($active.3 |$0/7/1.0:Fetcher.fetcher|) |$0/7/now.3|) |$0/7/later.3| 0.0))
(define-fun $time.0.8 () Real $time.0.7)
(define-fun |$0/8/delay| () Real (- $time.0.8 $time.0.7))
; time passes
(define-fun |$0/8/now.0| () Bool ($active.0 |$0/7/1.0:Fetcher.fetched| |$0/7/1.0:Fetcher.fetcher|))
(define-fun |$0/8/later.0| () Real (ite |$0/8/now.0| (+ |$0/7/1.0.age.0| |$0/8/delay|) |$0/7/1.0.age.0|))
(define-fun |$0/8/left.0| () Real (ite |$0/8/now.0| |$0/8/later.0| 0.0))
(define-fun |$0/8/now.1| () Bool ($active.1 |$0/4/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$0/8/later.1| () Real (ite |$0/8/now.1| (+ |$0/7/left.1| |$0/8/delay|) |$0/7/left.1|))
(define-fun |$0/8/left.1| () Real (ite |$0/8/now.1| |$0/8/later.1| 0.0))
(define-fun |$0/8/later.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| (+ |$0/7/left.2| |$0/8/delay|) |$0/7/left.2|))
(define-fun |$0/8/left.2| () Real (ite |$0/4/2.0:ApiServer.serve_calls has ticked| |$0/8/later.2| 0.0))
(define-fun |$0/8/now.3| () Bool ($active.3 |$0/7/1.0:Fetcher.fetcher|))
(define-fun |$0/8/later.3| () Real (ite |$0/8/now.3| (+ |$0/7/1.0.age.3| |$0/8/delay|) |$0/7/1.0.age.3|))
(define-fun |$0/8/left.3| () Real (ite |$0/8/now.3| |$0/8/later.3| 0.0))
(define-fun |$0/8/may-wait| () Bool (and (<= 0.0 |$0/8/delay|) (or (= |$0/8/delay| 0.0) (and (=> (and |$0/8/now.0| true) (<= (+ |$0/7/1.0.age.0| |$0/8/delay|) 2000.0)) (=> (and |$0/8/now.1| true) (<= (+ |$0/7/left.1| |$0/8/delay|) 1000.0)) (=> (and |$0/4/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$0/7/left.2| |$0/8/delay|) 1000.0)) (=> (and |$0/8/now.3| true) (<= (+ |$0/7/1.0.age.3| |$0/8/delay|) 500.0))))))
; 0/8/5.0: CA-12 list_all
(define-fun |$0/8/5.0.may| () Bool (= |$0/7/1.0:Fetcher.fetcher| 2))
(define-fun |$0/8/5.0:Fetcher.fetcher| () Int 0)
(define-fun |$0/8/5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$0/4/2.0:ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun |$0/8/5.0.age.0| () Real (ite (and ($active.0 |$0/7/1.0:Fetcher.fetched| |$0/8/5.0:Fetcher.fetcher|) |$0/8/now.0|) |$0/8/later.0| 0.0))
(define-fun |$0/8/5.0.age.3| () Real (ite (and ($active.3 |$0/8/5.0:Fetcher.fetcher|) |$0/8/now.3|) |$0/8/later.3| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/4.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/1.0.may| |$0/3/may-wait| |$0/3/5.0.may| |$0/4/may-wait| |$0/4/2.0.may| |$0/5/may-wait| |$0/5/4.0.may| |$0/6/may-wait| |$0/6/0.0.may| |$0/7/may-wait| |$0/7/1.0.may| |$0/8/may-wait| |$0/8/5.0.may| (< 1000 |$0/8/5.0:ApiServer.calls_waiting|))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Fetcher.fetcher| () Int 0)
(define-fun |$1/initial:Fetcher.fetched| () Int 0)
(define-fun |$1/initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$1/initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Fetcher.fetched| |$1/initial:Fetcher.fetcher|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:ApiServer.serve_calls has ticked|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/later.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:Fetcher.fetcher|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 2000.0)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/initial:ApiServer.serve_calls has ticked| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) 500.0))))))
; 1/0/4.0: CA-8 give_memory
(define-fun |$1/0/4.0.may| () Bool (= |$1/initial:Fetcher.fetcher| 0))
(define-fun |$1/0/4.0:Fetcher.fetcher| () Int 1)
(define-fun |$1/0/4.0.age.0| () Real (ite (and ($active.0 |$1/initial:Fetcher.fetched| |$1/0/4.0:Fetcher.fetcher|) |$1/0/now.0|) |$1/0/later.0| 0.0))
(define-fun $time.1.1 () Real (+ $time.1.0 1000.0))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Fetcher.fetched| |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/4.0.age.0| |$1/1/delay|) |$1/0/4.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/initial:ApiServer.serve_calls has ticked|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/later.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| (+ |$1/0/left.2| |$1/1/delay|) |$1/0/left.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ 0.0 |$1/1/delay|) 0.0))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/4.0.age.0| |$1/1/delay|) 2000.0)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 1000.0)) (=> (and |$1/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 1000.0)) (=> (and |$1/1/now.3| true) (<= (+ 0.0 |$1/1/delay|) 500.0))))))
; 1/1/0.0: Fetcher.fetch_more
(define-fun |$1/1/0.0.may| () Bool (and (and (= |$1/0/4.0:Fetcher.fetcher| 1) (< |$1/initial:Fetcher.fetched| 2)) (<= 1000.0 |$1/1/later.0|)))
(define-fun |$1/1/0.0:Fetcher.fetched| () Int (+ |$1/initial:Fetcher.fetched| 1))
(define-fun $time.1.2 () Real $time.1.1)
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/0.0:Fetcher.fetched| |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/initial:ApiServer.serve_calls has ticked|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/later.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| (+ |$1/1/left.2| |$1/2/delay|) |$1/1/left.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/initial:ApiServer.serve_calls has ticked| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/left.3| |$1/2/delay|) |$1/1/left.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) 2000.0)) (=> (and |$1/2/now.1| true) (<= (+ |$1/1/left.1| |$1/2/delay|) 1000.0)) (=> (and |$1/initial:ApiServer.serve_calls has ticked| true) (<= (+ |$1/1/left.2| |$1/2/delay|) 1000.0)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/left.3| |$1/2/delay|) 500.0))))))
; 1/2/2.0: ApiServer.serve_calls first
(define-fun |$1/2/2.0.may| () Bool (not |$1/initial:ApiServer.serve_calls has ticked|))
(define-fun |$1/2/2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$1/initial:ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1/2/2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun |$1/2/2.0.age.2| () Real (ite (and |$1/2/2.0:ApiServer.serve_calls has ticked| |$1/initial:ApiServer.serve_calls has ticked|) |$1/2/later.2| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.1 1000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/1/0.0:Fetcher.fetched| |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/left.0| |$1/3/delay|) |$1/2/left.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/later.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| (+ |$1/2/2.0.age.2| |$1/3/delay|) |$1/2/2.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| |$1/3/later.2| 0.0))
(define-fun |$1/3/now.3| () Bool ($active.3 |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/3/later.3| () Real (ite |$1/3/now.3| (+ |$1/2/left.3| |$1/3/delay|) |$1/2/left.3|))
(define-fun |$1/3/left.3| () Real (ite |$1/3/now.3| |$1/3/later.3| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/left.0| |$1/3/delay|) 2000.0)) (=> (and |$1/3/now.1| true) (<= (+ 0.0 |$1/3/delay|) 1000.0)) (=> (and |$1/2/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/2/2.0.age.2| |$1/3/delay|) 1000.0)) (=> (and |$1/3/now.3| true) (<= (+ |$1/2/left.3| |$1/3/delay|) 500.0))))))
; 1/3/0.0: Fetcher.fetch_more
(define-fun |$1/3/0.0.may| () Bool (and (and (= |$1/0/4.0:Fetcher.fetcher| 1) (< |$1/1/0.0:Fetcher.fetched| 2)) (<= 1000.0 |$1/3/later.0|)))
(define-fun |$1/3/0.0:Fetcher.fetched| () Int (+ |$1/1/0.0:Fetcher.fetched| 1))
(define-fun $time.1.4 () Real $time.1.3)
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/3/0.0:Fetcher.fetched| |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/2/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/left.1| |$1/4/delay|) |$1/3/left.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/later.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| (+ |$1/3/left.2| |$1/4/delay|) |$1/3/left.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| |$1/4/later.2| 0.0))
(define-fun |$1/4/now.3| () Bool ($active.3 |$1/0/4.0:Fetcher.fetcher|))
(define-fun |$1/4/later.3| () Real (ite |$1/4/now.3| (+ |$1/3/left.3| |$1/4/delay|) |$1/3/left.3|))
(define-fun |$1/4/left.3| () Real (ite |$1/4/now.3| |$1/4/later.3| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.0| true) (<= (+ 0.0 |$1/4/delay|) 2000.0)) (=> (and |$1/4/now.1| true) (<= (+ |$1/3/left.1| |$1/4/delay|) 1000.0)) (=> (and |$1/2/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/3/left.2| |$1/4/delay|) 1000.0)) (=> (and |$1/4/now.3| true) (<= (+ |$1/3/left.3| |$1/4/delay|) 500.0))))))
; 1/4/1.0: Fetcher.kill
(define-fun |$1/4/1.0.may| () Bool (< fetcher_limit |$1/3/0.0:Fetcher.fetched|))
(define-fun |$1/4/1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1/4/1.0:Fetcher.fetched| () Int 0)
(define-fun |$1/4/1.0.age.0| () Real (ite (and ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/4/1.0:Fetcher.fetcher|) |$1/4/now.0|) |$1/4/later.0| 0.0))
(define-fun |$1/4/1.0.age.3| () Real (ite (and ($active.3 |$1/4/1.0:Fetcher.fetcher|) |$1/4/now.3|) |$1/4/later.3| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.2 500.0))) (ite (<= $time.1.4 $s0) $s0 $time.1.4)))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/now.0| () Bool ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/4/1.0:Fetcher.fetcher|))
(define-fun |$1/5/later.0| () Real (ite |$1/5/now.0| (+ |$1/4/1.0.age.0| |$1/5/delay|) |$1/4/1.0.age.0|))
(define-fun |$1/5/left.0| () Real (ite |$1/5/now.0| |$1/5/later.0| 0.0))
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/2/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ |$1/4/left.1| |$1/5/delay|) |$1/4/left.1|))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/later.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| (+ |$1/4/left.2| |$1/5/delay|) |$1/4/left.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| |$1/5/later.2| 0.0))
(define-fun |$1/5/now.3| () Bool ($active.3 |$1/4/1.0:Fetcher.fetcher|))
(define-fun |$1/5/later.3| () Real (ite |$1/5/now.3| (+ |$1/4/1.0.age.3| |$1/5/delay|) |$1/4/1.0.age.3|))
(define-fun |$1/5/left.3| () Real (ite |$1/5/now.3| |$1/5/later.3| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.0| true) (<= (+ |$1/4/1.0.age.0| |$1/5/delay|) 2000.0)) (=> (and |$1/5/now.1| true) (<= (+ |$1/4/left.1| |$1/5/delay|) 1000.0)) (=> (and |$1/2/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/4/left.2| |$1/5/delay|) 1000.0)) (=> (and |$1/5/now.3| true) (<= (+ |$1/4/1.0.age.3| |$1/5/delay|) 500.0))))))
; 1/5/5.0: CA-12 list_all
(define-fun |$1/5/5.0.may| () Bool (= |$1/4/1.0:Fetcher.fetcher| 2))
(define-fun |$1/5/5.0:Fetcher.fetcher| () Int 0)
(define-fun |$1/5/5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$1/2/2.0:ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun |$1/5/5.0.age.0| () Real (ite (and ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/5/5.0:Fetcher.fetcher|) |$1/5/now.0|) |$1/5/later.0| 0.0))
(define-fun |$1/5/5.0.age.3| () Real (ite (and ($active.3 |$1/5/5.0:Fetcher.fetcher|) |$1/5/now.3|) |$1/5/later.3| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ $time.1.2 1000.0))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/now.0| () Bool ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/5/5.0:Fetcher.fetcher|))
(define-fun |$1/6/later.0| () Real (ite |$1/6/now.0| (+ |$1/5/5.0.age.0| |$1/6/delay|) |$1/5/5.0.age.0|))
(define-fun |$1/6/left.0| () Real (ite |$1/6/now.0| |$1/6/later.0| 0.0))
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/2/2.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ |$1/5/left.1| |$1/6/delay|) |$1/5/left.1|))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/later.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| (+ |$1/5/left.2| |$1/6/delay|) |$1/5/left.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/2/2.0:ApiServer.serve_calls has ticked| |$1/6/later.2| 0.0))
(define-fun |$1/6/now.3| () Bool ($active.3 |$1/5/5.0:Fetcher.fetcher|))
(define-fun |$1/6/later.3| () Real (ite |$1/6/now.3| (+ |$1/5/5.0.age.3| |$1/6/delay|) |$1/5/5.0.age.3|))
(define-fun |$1/6/left.3| () Real (ite |$1/6/now.3| |$1/6/later.3| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.0| true) (<= (+ |$1/5/5.0.age.0| |$1/6/delay|) 2000.0)) (=> (and |$1/6/now.1| true) (<= (+ |$1/5/left.1| |$1/6/delay|) 1000.0)) (=> (and |$1/2/2.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/5/left.2| |$1/6/delay|) 1000.0)) (=> (and |$1/6/now.3| true) (<= (+ |$1/5/5.0.age.3| |$1/6/delay|) 500.0))))))
; 1/6/3.0: ApiServer.serve_calls
(define-fun |$1/6/3.0.may| () Bool (and |$1/2/2.0:ApiServer.serve_calls has ticked| (<= 1000.0 |$1/6/later.2|)))
(define-fun |$1/6/3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$1/5/5.0:ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1/6/3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun |$1/6/3.0.age.1| () Real (ite (and ($active.1 |$1/6/3.0:ApiServer.serve_calls has ticked|) |$1/6/now.1|) |$1/6/later.1| 0.0))
(define-fun $time.1.7 () Real $time.1.6)
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/now.0| () Bool ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/5/5.0:Fetcher.fetcher|))
(define-fun |$1/7/later.0| () Real (ite |$1/7/now.0| (+ |$1/6/left.0| |$1/7/delay|) |$1/6/left.0|))
(define-fun |$1/7/left.0| () Real (ite |$1/7/now.0| |$1/7/later.0| 0.0))
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/6/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/3.0.age.1| |$1/7/delay|) |$1/6/3.0.age.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/later.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| |$1/7/later.2| 0.0))
(define-fun |$1/7/now.3| () Bool ($active.3 |$1/5/5.0:Fetcher.fetcher|))
(define-fun |$1/7/later.3| () Real (ite |$1/7/now.3| (+ |$1/6/left.3| |$1/7/delay|) |$1/6/left.3|))
(define-fun |$1/7/left.3| () Real (ite |$1/7/now.3| |$1/7/later.3| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.0| true) (<= (+ |$1/6/left.0| |$1/7/delay|) 2000.0)) (=> (and |$1/7/now.1| true) (<= (+ |$1/6/3.0.age.1| |$1/7/delay|) 1000.0)) (=> (and |$1/6/3.0:ApiServer.serve_calls has ticked| true) (<= (+ 0.0 |$1/7/delay|) 1000.0)) (=> (and |$1/7/now.3| true) (<= (+ |$1/6/left.3| |$1/7/delay|) 500.0))))))
; 1/7/4.0: CA-8 give_memory
(define-fun |$1/7/4.0.may| () Bool (= |$1/5/5.0:Fetcher.fetcher| 0))
(define-fun |$1/7/4.0:Fetcher.fetcher| () Int 1)
(define-fun |$1/7/4.0.age.0| () Real (ite (and ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/7/4.0:Fetcher.fetcher|) |$1/7/now.0|) |$1/7/later.0| 0.0))
(define-fun $time.1.8 () Real (let (($s0 (+ $time.1.7 1000.0))) (let (($s1 (+ $time.1.6 (- 1000.0)))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/8/delay| () Real (- $time.1.8 $time.1.7))
; time passes
(define-fun |$1/8/now.0| () Bool ($active.0 |$1/4/1.0:Fetcher.fetched| |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/8/later.0| () Real (ite |$1/8/now.0| (+ |$1/7/4.0.age.0| |$1/8/delay|) |$1/7/4.0.age.0|))
(define-fun |$1/8/left.0| () Real (ite |$1/8/now.0| |$1/8/later.0| 0.0))
(define-fun |$1/8/now.1| () Bool ($active.1 |$1/6/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/8/later.1| () Real (ite |$1/8/now.1| (+ |$1/7/left.1| |$1/8/delay|) |$1/7/left.1|))
(define-fun |$1/8/left.1| () Real (ite |$1/8/now.1| |$1/8/later.1| 0.0))
(define-fun |$1/8/later.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| (+ |$1/7/left.2| |$1/8/delay|) |$1/7/left.2|))
(define-fun |$1/8/left.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| |$1/8/later.2| 0.0))
(define-fun |$1/8/now.3| () Bool ($active.3 |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/8/later.3| () Real (ite |$1/8/now.3| (+ 0.0 |$1/8/delay|) 0.0))
(define-fun |$1/8/left.3| () Real (ite |$1/8/now.3| |$1/8/later.3| 0.0))
(define-fun |$1/8/may-wait| () Bool (and (<= 0.0 |$1/8/delay|) (or (= |$1/8/delay| 0.0) (and (=> (and |$1/8/now.0| true) (<= (+ |$1/7/4.0.age.0| |$1/8/delay|) 2000.0)) (=> (and |$1/8/now.1| true) (<= (+ |$1/7/left.1| |$1/8/delay|) 1000.0)) (=> (and |$1/6/3.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/7/left.2| |$1/8/delay|) 1000.0)) (=> (and |$1/8/now.3| true) (<= (+ 0.0 |$1/8/delay|) 500.0))))))
; 1/8/0.0: Fetcher.fetch_more
(define-fun |$1/8/0.0.may| () Bool (and (and (= |$1/7/4.0:Fetcher.fetcher| 1) (< |$1/4/1.0:Fetcher.fetched| 2)) (<= 1000.0 |$1/8/later.0|)))
(define-fun |$1/8/0.0:Fetcher.fetched| () Int (+ |$1/4/1.0:Fetcher.fetched| 1))
(define-fun $time.1.9 () Real (let (($s0 (+ $time.1.6 1000.0))) (ite (<= $time.1.8 $s0) $s0 $time.1.8)))
(define-fun |$1/9/delay| () Real (- $time.1.9 $time.1.8))
; time passes
(define-fun |$1/9/now.0| () Bool ($active.0 |$1/8/0.0:Fetcher.fetched| |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/9/later.0| () Real (ite |$1/9/now.0| (+ 0.0 |$1/9/delay|) 0.0))
(define-fun |$1/9/left.0| () Real (ite |$1/9/now.0| |$1/9/later.0| 0.0))
(define-fun |$1/9/now.1| () Bool ($active.1 |$1/6/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/9/later.1| () Real (ite |$1/9/now.1| (+ |$1/8/left.1| |$1/9/delay|) |$1/8/left.1|))
(define-fun |$1/9/left.1| () Real (ite |$1/9/now.1| |$1/9/later.1| 0.0))
(define-fun |$1/9/later.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| (+ |$1/8/left.2| |$1/9/delay|) |$1/8/left.2|))
(define-fun |$1/9/left.2| () Real (ite |$1/6/3.0:ApiServer.serve_calls has ticked| |$1/9/later.2| 0.0))
(define-fun |$1/9/now.3| () Bool ($active.3 |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/9/later.3| () Real (ite |$1/9/now.3| (+ |$1/8/left.3| |$1/9/delay|) |$1/8/left.3|))
(define-fun |$1/9/left.3| () Real (ite |$1/9/now.3| |$1/9/later.3| 0.0))
(define-fun |$1/9/may-wait| () Bool (and (<= 0.0 |$1/9/delay|) (or (= |$1/9/delay| 0.0) (and (=> (and |$1/9/now.0| true) (<= (+ 0.0 |$1/9/delay|) 2000.0)) (=> (and |$1/9/now.1| true) (<= (+ |$1/8/left.1| |$1/9/delay|) 1000.0)) (=> (and |$1/6/3.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/8/left.2| |$1/9/delay|) 1000.0)) (=> (and |$1/9/now.3| true) (<= (+ |$1/8/left.3| |$1/9/delay|) 500.0))))))
; 1/9/3.0: ApiServer.serve_calls
(define-fun |$1/9/3.0.may| () Bool (and |$1/6/3.0:ApiServer.serve_calls has ticked| (<= 1000.0 |$1/9/later.2|)))
(define-fun |$1/9/3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$1/6/3.0:ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1/9/3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun |$1/9/3.0.age.1| () Real (ite (and ($active.1 |$1/9/3.0:ApiServer.serve_calls has ticked|) |$1/9/now.1|) |$1/9/later.1| 0.0))
(define-fun $time.1.10 () Real (let (($s0 (+ $time.1.8 1000.0))) (ite (<= $time.1.9 $s0) $s0 $time.1.9)))
(define-fun |$1/10/delay| () Real (- $time.1.10 $time.1.9))
; time passes
(define-fun |$1/10/now.0| () Bool ($active.0 |$1/8/0.0:Fetcher.fetched| |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/10/later.0| () Real (ite |$1/10/now.0| (+ |$1/9/left.0| |$1/10/delay|) |$1/9/left.0|))
(define-fun |$1/10/left.0| () Real (ite |$1/10/now.0| |$1/10/later.0| 0.0))
(define-fun |$1/10/now.1| () Bool ($active.1 |$1/9/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/10/later.1| () Real (ite |$1/10/now.1| (+ |$1/9/3.0.age.1| |$1/10/delay|) |$1/9/3.0.age.1|))
(define-fun |$1/10/left.1| () Real (ite |$1/10/now.1| |$1/10/later.1| 0.0))
(define-fun |$1/10/later.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| (+ 0.0 |$1/10/delay|) 0.0))
(define-fun |$1/10/left.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| |$1/10/later.2| 0.0))
(define-fun |$1/10/now.3| () Bool ($active.3 |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/10/later.3| () Real (ite |$1/10/now.3| (+ |$1/9/left.3| |$1/10/delay|) |$1/9/left.3|))
(define-fun |$1/10/left.3| () Real (ite |$1/10/now.3| |$1/10/later.3| 0.0))
(define-fun |$1/10/may-wait| () Bool (and (<= 0.0 |$1/10/delay|) (or (= |$1/10/delay| 0.0) (and (=> (and |$1/10/now.0| true) (<= (+ |$1/9/left.0| |$1/10/delay|) 2000.0)) (=> (and |$1/10/now.1| true) (<= (+ |$1/9/3.0.age.1| |$1/10/delay|) 1000.0)) (=> (and |$1/9/3.0:ApiServer.serve_calls has ticked| true) (<= (+ 0.0 |$1/10/delay|) 1000.0)) (=> (and |$1/10/now.3| true) (<= (+ |$1/9/left.3| |$1/10/delay|) 500.0))))))
; 1/10/0.0: Fetcher.fetch_more
(define-fun |$1/10/0.0.may| () Bool (and (and (= |$1/7/4.0:Fetcher.fetcher| 1) (< |$1/8/0.0:Fetcher.fetched| 2)) (<= 1000.0 |$1/10/later.0|)))
(define-fun |$1/10/0.0:Fetcher.fetched| () Int (+ |$1/8/0.0:Fetcher.fetched| 1))
(define-fun $time.1.11 () Real $time.1.10)
(define-fun |$1/11/delay| () Real (- $time.1.11 $time.1.10))
; time passes
(define-fun |$1/11/now.0| () Bool ($active.0 |$1/10/0.0:Fetcher.fetched| |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/11/later.0| () Real (ite |$1/11/now.0| (+ 0.0 |$1/11/delay|) 0.0))
(define-fun |$1/11/left.0| () Real (ite |$1/11/now.0| |$1/11/later.0| 0.0))
(define-fun |$1/11/now.1| () Bool ($active.1 |$1/9/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/11/later.1| () Real (ite |$1/11/now.1| (+ |$1/10/left.1| |$1/11/delay|) |$1/10/left.1|))
(define-fun |$1/11/left.1| () Real (ite |$1/11/now.1| |$1/11/later.1| 0.0))
(define-fun |$1/11/later.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| (+ |$1/10/left.2| |$1/11/delay|) |$1/10/left.2|))
(define-fun |$1/11/left.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| |$1/11/later.2| 0.0))
(define-fun |$1/11/now.3| () Bool ($active.3 |$1/7/4.0:Fetcher.fetcher|))
(define-fun |$1/11/later.3| () Real (ite |$1/11/now.3| (+ |$1/10/left.3| |$1/11/delay|) |$1/10/left.3|))
(define-fun |$1/11/left.3| () Real (ite |$1/11/now.3| |$1/11/later.3| 0.0))
(define-fun |$1/11/may-wait| () Bool (and (<= 0.0 |$1/11/delay|) (or (= |$1/11/delay| 0.0) (and (=> (and |$1/11/now.0| true) (<= (+ 0.0 |$1/11/delay|) 2000.0)) (=> (and |$1/11/now.1| true) (<= (+ |$1/10/left.1| |$1/11/delay|) 1000.0)) (=> (and |$1/9/3.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/10/left.2| |$1/11/delay|) 1000.0)) (=> (and |$1/11/now.3| true) (<= (+ |$1/10/left.3| |$1/11/delay|) 500.0))))))
; 1/11/1.0: Fetcher.kill
(define-fun |$1/11/1.0.may| () Bool (< fetcher_limit |$1/10/0.0:Fetcher.fetched|))
(define-fun |$1/11/1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1/11/1.0:Fetcher.fetched| () Int 0)
(define-fun |$1/11/1.0.age.0| () Real (ite (and ($active.0 |$1/11/1.0:Fetcher.fetched| |$1/11/1.0:Fetcher.fetcher|) |$1/11/now.0|) |$1/11/later.0| 0.0))
(define-fun |$1/11/1.0.age.3| () Real (ite (and ($active.3 |$1/11/1.0:Fetcher.fetcher|) |$1/11/now.3|) |$1/11/later.3| 0.0))
(define-fun $time.1.12 () Real $time.1.11)
(define-fun |$1/12/delay| () Real (- $time.1.12 $time.1.11))
; time passes
(define-fun |$1/12/now.0| () Bool ($active.0 |$1/11/1.0:Fetcher.fetched| |$1/11/1.0:Fetcher.fetcher|))
(define-fun |$1/12/later.0| () Real (ite |$1/12/now.0| (+ |$1/11/1.0.age.0| |$1/12/delay|) |$1/11/1.0.age.0|))
(define-fun |$1/12/left.0| () Real (ite |$1/12/now.0| |$1/12/later.0| 0.0))
(define-fun |$1/12/now.1| () Bool ($active.1 |$1/9/3.0:ApiServer.serve_calls has ticked|))
(define-fun |$1/12/later.1| () Real (ite |$1/12/now.1| (+ |$1/11/left.1| |$1/12/delay|) |$1/11/left.1|))
(define-fun |$1/12/left.1| () Real (ite |$1/12/now.1| |$1/12/later.1| 0.0))
(define-fun |$1/12/later.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| (+ |$1/11/left.2| |$1/12/delay|) |$1/11/left.2|))
(define-fun |$1/12/left.2| () Real (ite |$1/9/3.0:ApiServer.serve_calls has ticked| |$1/12/later.2| 0.0))
(define-fun |$1/12/now.3| () Bool ($active.3 |$1/11/1.0:Fetcher.fetcher|))
(define-fun |$1/12/later.3| () Real (ite |$1/12/now.3| (+ |$1/11/1.0.age.3| |$1/12/delay|) |$1/11/1.0.age.3|))
(define-fun |$1/12/left.3| () Real (ite |$1/12/now.3| |$1/12/later.3| 0.0))
(define-fun |$1/12/may-wait| () Bool (and (<= 0.0 |$1/12/delay|) (or (= |$1/12/delay| 0.0) (and (=> (and |$1/12/now.0| true) (<= (+ |$1/11/1.0.age.0| |$1/12/delay|) 2000.0)) (=> (and |$1/12/now.1| true) (<= (+ |$1/11/left.1| |$1/12/delay|) 1000.0)) (=> (and |$1/9/3.0:ApiServer.serve_calls has ticked| true) (<= (+ |$1/11/left.2| |$1/12/delay|) 1000.0)) (=> (and |$1/12/now.3| true) (<= (+ |$1/11/1.0.age.3| |$1/12/delay|) 500.0))))))
; 1/12/5.0: CA-12 list_all
(define-fun |$1/12/5.0.may| () Bool (= |$1/11/1.0:Fetcher.fetcher| 2))
(define-fun |$1/12/5.0:Fetcher.fetcher| () Int 0)
(define-fun |$1/12/5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |$1/9/3.0:ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun |$1/12/5.0.age.0| () Real (ite (and ($active.0 |$1/11/1.0:Fetcher.fetched| |$1/12/5.0:Fetcher.fetcher|) |$1/12/now.0|) |$1/12/later.0| 0.0))
(define-fun |$1/12/5.0.age.3| () Real (ite (and ($active.3 |$1/12/5.0:Fetcher.fetcher|) |$1/12/now.3|) |$1/12/later.3| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/4.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/2.0.may| |$1/3/may-wait| |$1/3/0.0.may| |$1/4/may-wait| |$1/4/1.0.may| |$1/5/may-wait| |$1/5/5.0.may| |$1/6/may-wait| |$1/6/3.0.may| |$1/7/may-wait| |$1/7/4.0.may| |$1/8/may-wait| |$1/8/0.0.may| |$1/9/may-wait| |$1/9/3.0.may| |$1/10/may-wait| |$1/10/0.0.may| |$1/11/may-wait| |$1/11/1.0.may| |$1/12/may-wait| |$1/12/5.0.may| (< 1000 |$1/12/5.0:ApiServer.calls_waiting|))))
(set-info :status unsat)
(check-sat)
(pop 1)
