;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/credentials.stpa",
;;  "content": "sha256:767735edc4e3097c4e63150c2426cd2ef348ada64d70d650e678aedbea7f7c40",
;;  "found by": "k-induction, Spacer, zones",
;;  "system": "Credentials",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-1, UCA-160, UCA-161}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1"
;;    ],
;;    "forbidden": {
;;     "UCA-161": [
;;      4
;;     ]
;;    },
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
;;     "UCA-160": [
;;      3
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
;;     "HS-1"
;;    ],
;;    "patterns": [
;;     "UCA-160",
;;     "UCA-161"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "fetcher_limit": "1",
;;     "permit UCA-160": true,
;;     "permit UCA-161": true
;;    },
;;    "initial": {},
;;    "firings": [
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
;;      3,
;;      0
;;     ],
;;     [
;;      5,
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
;;    "times": [
;;     "0",
;;     "0",
;;     "1000",
;;     "1000",
;;     "2000",
;;     "2000",
;;     "2000",
;;     "2000",
;;     "2000",
;;     "3000",
;;     "3000",
;;     "4000",
;;     "4000",
;;     "4000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-1 without showing UCA-161
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const fetcher_limit Int)
(declare-const |permit UCA-161| Bool)
(define-fun $chosen () Bool (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1)) (not |permit UCA-161|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.calls_waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 1000 |ApiServer.calls_waiting|)))
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|ApiServer.calls_waiting| Int) (|ApiServer.serve_calls has ticked| Bool) (|hazard over| Bool) (|shown UCA-161| Bool) (|age:Fetcher.fetch_more| Real) (|age:ApiServer.serve_calls first| Real) (|age:ApiServer.serve_calls| Real) (|age:CA-8 give_memory| Real)) Bool (let (($s0 (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))) (let (($s1 (not |ApiServer.serve_calls has ticked|))) (let (($s2 (= |Fetcher.fetcher| 0))) (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1)) (not |permit UCA-161|) (<= 0.0 |age:Fetcher.fetch_more|) (or $s0 (<= |age:Fetcher.fetch_more| 0.0)) (or (not $s0) (<= |age:Fetcher.fetch_more| 2000.0)) (<= 0.0 |age:ApiServer.serve_calls first|) (or $s1 (<= |age:ApiServer.serve_calls first| 0.0)) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls first| 1000.0)) (<= 0.0 |age:ApiServer.serve_calls|) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls| 0.0)) (or $s1 (<= |age:ApiServer.serve_calls| 1000.0)) (<= 0.0 |age:CA-8 give_memory|) (or $s2 (<= |age:CA-8 give_memory| 0.0)) (or (not $s2) (<= |age:CA-8 give_memory| 500.0)) (= |hazard over| (or |hazard over| (< 1000 |ApiServer.calls_waiting|))) (<= 0 |Fetcher.fetcher|) (<= |Fetcher.fetcher| 2) (not (and |hazard over| (or (not |shown UCA-161|) |permit UCA-161|))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Fetcher.fetcher| () Int 0)
(define-fun |$initial:Fetcher.fetched| () Int 0)
(define-fun |$initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-161| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.calls_waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Fetcher.fetcher| |$initial:Fetcher.fetched| |$initial:ApiServer.calls_waiting| |$initial:ApiServer.serve_calls has ticked| $initial.latch.0 |$initial:shown UCA-161| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Fetcher.fetcher| Int)
(declare-const |Fetcher.fetched| Int)
(declare-const |ApiServer.calls_waiting| Int)
(declare-const |ApiServer.serve_calls has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-161| Bool)
(declare-const |age:Fetcher.fetch_more| Real)
(declare-const |age:ApiServer.serve_calls first| Real)
(declare-const |age:ApiServer.serve_calls| Real)
(declare-const |age:CA-8 give_memory| Real)
(define-fun $holds () Bool ($invariant |Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| |hazard over| |shown UCA-161| |age:Fetcher.fetch_more| |age:ApiServer.serve_calls first| |age:ApiServer.serve_calls| |age:CA-8 give_memory|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
; obligation: consecution of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Fetcher.fetcher| |$0.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $0.0.latch.0 |shown UCA-161| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Fetcher.kill
(define-fun $1.0.may () Bool (< fetcher_limit |Fetcher.fetched|))
(define-fun |$1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1.0:Fetcher.fetched| () Int 0)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Fetcher.kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Fetcher.fetcher| |$1.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $1.0.latch.0 |shown UCA-161| $1.0.age.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ApiServer.serve_calls first
(define-fun $2.0.may () Bool (not |ApiServer.serve_calls has ticked|))
(define-fun |$2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $2.0.age.2 () Real (ite (and |$2.0:ApiServer.serve_calls has ticked| |ApiServer.serve_calls has ticked|) $later.2 0.0))
; obligation: consecution of 2.0, ApiServer.serve_calls first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$2.0:ApiServer.calls_waiting| |$2.0:ApiServer.serve_calls has ticked| $2.0.latch.0 |shown UCA-161| $left.0 0.0 $2.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ApiServer.serve_calls
(define-fun $3.0.may () Bool (and |ApiServer.serve_calls has ticked| (<= 1000.0 $later.2)))
(define-fun |$3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.serve_calls has ticked|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, ApiServer.serve_calls
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$3.0:ApiServer.calls_waiting| |$3.0:ApiServer.serve_calls has ticked| $3.0.latch.0 |shown UCA-161| $left.0 $3.0.age.1 0.0 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-8 give_memory
(define-fun $4.0.may () Bool (= |Fetcher.fetcher| 0))
(define-fun |$4.0:Fetcher.fetcher| () Int 1)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$4.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $4.0.latch.0 |shown UCA-161| $4.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-12 list_all
(define-fun $5.0.may () Bool (= |Fetcher.fetcher| 2))
(define-fun |$5.0:Fetcher.fetcher| () Int 0)
(define-fun |$5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun |$5.0:shown UCA-161| () Bool (or |shown UCA-161| (and (not |hazard over|) (< 0 |ApiServer.calls_waiting|))))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$5.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-12 list_all
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Fetcher.fetcher| |Fetcher.fetched| |$5.0:ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $5.0.latch.0 |$5.0:shown UCA-161| $5.0.age.0 $left.1 $left.2 $5.0.age.3)))
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
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-161|) |permit UCA-161|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-1 with HS-1 without showing UCA-160
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const fetcher_limit Int)
(declare-const |permit UCA-160| Bool)
(define-fun $chosen () Bool (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1)) (not |permit UCA-160|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.calls_waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 1000 |ApiServer.calls_waiting|)))
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|ApiServer.calls_waiting| Int) (|ApiServer.serve_calls has ticked| Bool) (|hazard over| Bool) (|shown UCA-160| Bool) (|age:Fetcher.fetch_more| Real) (|age:ApiServer.serve_calls first| Real) (|age:ApiServer.serve_calls| Real) (|age:CA-8 give_memory| Real)) Bool (let (($s0 (= |Fetcher.fetcher| 1))) (let (($s1 (and $s0 (< |Fetcher.fetched| 2)))) (let (($s2 (not |ApiServer.serve_calls has ticked|))) (let (($s3 (= |Fetcher.fetcher| 0))) (let (($s4 (not (<= 2 |Fetcher.fetcher|)))) (let (($s5 (not (<= 1 (+ |Fetcher.fetched| (* (- 1) fetcher_limit)))))) (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1)) (not |permit UCA-160|) (<= 0.0 |age:Fetcher.fetch_more|) (or $s1 (<= |age:Fetcher.fetch_more| 0.0)) (or (not $s1) (<= |age:Fetcher.fetch_more| 2000.0)) (<= 0.0 |age:ApiServer.serve_calls first|) (or $s2 (<= |age:ApiServer.serve_calls first| 0.0)) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls first| 1000.0)) (<= 0.0 |age:ApiServer.serve_calls|) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls| 0.0)) (or $s2 (<= |age:ApiServer.serve_calls| 1000.0)) (<= 0.0 |age:CA-8 give_memory|) (or $s3 (<= |age:CA-8 give_memory| 0.0)) (or (not $s3) (<= |age:CA-8 give_memory| 500.0)) (= |hazard over| (or |hazard over| (< 1000 |ApiServer.calls_waiting|))) (or |shown UCA-160| (not (<= 1200 |ApiServer.calls_waiting|))) (not (<= |Fetcher.fetcher| (- 1))) (not (<= fetcher_limit (- 1))) (or $s4 $s5) (or (not |hazard over|) |shown UCA-160|) (or |shown UCA-160| (not (<= fetcher_limit 1)) (not $s0)) (or $s5 |shown UCA-160|) (or |shown UCA-160| $s4) (<= 0 |Fetcher.fetcher|) (<= |Fetcher.fetcher| 2)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Fetcher.fetcher| () Int 0)
(define-fun |$initial:Fetcher.fetched| () Int 0)
(define-fun |$initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-160| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.calls_waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Fetcher.fetcher| |$initial:Fetcher.fetched| |$initial:ApiServer.calls_waiting| |$initial:ApiServer.serve_calls has ticked| $initial.latch.0 |$initial:shown UCA-160| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Fetcher.fetcher| Int)
(declare-const |Fetcher.fetched| Int)
(declare-const |ApiServer.calls_waiting| Int)
(declare-const |ApiServer.serve_calls has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-160| Bool)
(declare-const |age:Fetcher.fetch_more| Real)
(declare-const |age:ApiServer.serve_calls first| Real)
(declare-const |age:ApiServer.serve_calls| Real)
(declare-const |age:CA-8 give_memory| Real)
(define-fun $holds () Bool ($invariant |Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| |hazard over| |shown UCA-160| |age:Fetcher.fetch_more| |age:ApiServer.serve_calls first| |age:ApiServer.serve_calls| |age:CA-8 give_memory|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
; obligation: consecution of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Fetcher.fetcher| |$0.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $0.0.latch.0 |shown UCA-160| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Fetcher.kill
(define-fun $1.0.may () Bool (< fetcher_limit |Fetcher.fetched|))
(define-fun |$1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1.0:Fetcher.fetched| () Int 0)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Fetcher.kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Fetcher.fetcher| |$1.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $1.0.latch.0 |shown UCA-160| $1.0.age.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ApiServer.serve_calls first
(define-fun $2.0.may () Bool (not |ApiServer.serve_calls has ticked|))
(define-fun |$2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $2.0.age.2 () Real (ite (and |$2.0:ApiServer.serve_calls has ticked| |ApiServer.serve_calls has ticked|) $later.2 0.0))
; obligation: consecution of 2.0, ApiServer.serve_calls first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$2.0:ApiServer.calls_waiting| |$2.0:ApiServer.serve_calls has ticked| $2.0.latch.0 |shown UCA-160| $left.0 0.0 $2.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ApiServer.serve_calls
(define-fun $3.0.may () Bool (and |ApiServer.serve_calls has ticked| (<= 1000.0 $later.2)))
(define-fun |$3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.serve_calls has ticked|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, ApiServer.serve_calls
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$3.0:ApiServer.calls_waiting| |$3.0:ApiServer.serve_calls has ticked| $3.0.latch.0 |shown UCA-160| $left.0 $3.0.age.1 0.0 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-8 give_memory
(define-fun $4.0.may () Bool (= |Fetcher.fetcher| 0))
(define-fun |$4.0:Fetcher.fetcher| () Int 1)
(define-fun |$4.0:shown UCA-160| () Bool (or |shown UCA-160| (and (not |hazard over|) (< fetcher_limit 2))))
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$4.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $4.0.latch.0 |$4.0:shown UCA-160| $4.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-12 list_all
(define-fun $5.0.may () Bool (= |Fetcher.fetcher| 2))
(define-fun |$5.0:Fetcher.fetcher| () Int 0)
(define-fun |$5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$5.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-12 list_all
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Fetcher.fetcher| |Fetcher.fetched| |$5.0:ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $5.0.latch.0 |shown UCA-160| $5.0.age.0 $left.1 $left.2 $5.0.age.3)))
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
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-160|) |permit UCA-160|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: no run reaches H-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.calls_waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 1000 |ApiServer.calls_waiting|)))
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|ApiServer.calls_waiting| Int) (|ApiServer.serve_calls has ticked| Bool) (|hazard over| Bool) (|age:Fetcher.fetch_more| Real) (|age:ApiServer.serve_calls first| Real) (|age:ApiServer.serve_calls| Real) (|age:CA-8 give_memory| Real)) Bool (let (($s0 (= |Fetcher.fetched| 0))) (let (($s1 (= |ApiServer.calls_waiting| 0))) (let (($s2 (not |ApiServer.serve_calls has ticked|))) (let (($s3 (not |hazard over|))) (let (($s4 (<= 0.0 |age:ApiServer.serve_calls first|))) (let (($s5 (<= 0.0 |age:CA-8 give_memory|))) (let (($s6 (<= 0.0 |age:ApiServer.serve_calls|))) (let (($s7 (<= 0.0 |age:Fetcher.fetch_more|))) (let (($s8 (<= |age:Fetcher.fetch_more| 1000.0))) (let (($s9 (+ |age:Fetcher.fetch_more| (* (- 1.0) |age:ApiServer.serve_calls|)))) (let (($s10 (<= $s9 0.0))) (let (($s11 (<= |age:ApiServer.serve_calls| 1000.0))) (let (($s12 (+ |age:ApiServer.serve_calls| (* (- 1.0) |age:Fetcher.fetch_more|)))) (let (($s13 (and $s7 $s6 (<= |age:Fetcher.fetch_more| 2000.0) (<= $s9 1000.0) $s11 (<= $s12 0.0)))) (let (($s14 (and (<= 1000.0 |age:Fetcher.fetch_more|) $s6 $s11 (<= $s12 (- 1000.0))))) (or (and (= |Fetcher.fetcher| 0) $s0 $s1 (or (and $s2 $s3 $s4 $s5) (and |ApiServer.serve_calls has ticked| $s3 $s6 $s5 (<= |age:ApiServer.serve_calls| 500.0) (<= (+ |age:ApiServer.serve_calls| (* (- 1.0) |age:CA-8 give_memory|)) 0.0)))) (and (= |Fetcher.fetcher| 1) (or (and $s0 $s1 (or (and $s2 $s3 $s7 $s4 $s8 (<= (+ |age:Fetcher.fetch_more| (* (- 1.0) |age:ApiServer.serve_calls first|)) 0.0)) (and |ApiServer.serve_calls has ticked| $s3 (or (and $s7 $s6 $s8 $s10 $s11 (<= $s12 500.0)) $s13 $s14)))) (and (= |Fetcher.fetched| 1) $s1 (or (and $s2 $s3 $s7 (<= 1000.0 |age:ApiServer.serve_calls first|) (<= |age:Fetcher.fetch_more| 0.0)) (and |ApiServer.serve_calls has ticked| $s3 (or (and $s7 $s6 $s8 $s10 $s11) $s13 $s14)))) (and (= |Fetcher.fetched| 2) $s1 |ApiServer.serve_calls has ticked| $s3 $s6 $s11))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Fetcher.fetcher| () Int 0)
(define-fun |$initial:Fetcher.fetched| () Int 0)
(define-fun |$initial:ApiServer.calls_waiting| () Int 0)
(define-fun |$initial:ApiServer.serve_calls has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.calls_waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Fetcher.fetcher| |$initial:Fetcher.fetched| |$initial:ApiServer.calls_waiting| |$initial:ApiServer.serve_calls has ticked| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Fetcher.fetcher| Int)
(declare-const |Fetcher.fetched| Int)
(declare-const |ApiServer.calls_waiting| Int)
(declare-const |ApiServer.serve_calls has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Fetcher.fetch_more| Real)
(declare-const |age:ApiServer.serve_calls first| Real)
(declare-const |age:ApiServer.serve_calls| Real)
(declare-const |age:CA-8 give_memory| Real)
(define-fun $holds () Bool ($invariant |Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| |hazard over| |age:Fetcher.fetch_more| |age:ApiServer.serve_calls first| |age:ApiServer.serve_calls| |age:CA-8 give_memory|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
; obligation: consecution of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Fetcher.fetcher| |$0.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $0.0.latch.0 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Fetcher.kill
(define-fun $1.0.may () Bool (< 2 |Fetcher.fetched|))
(define-fun |$1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1.0:Fetcher.fetched| () Int 0)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, Fetcher.kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Fetcher.fetcher| |$1.0:Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $1.0.latch.0 $1.0.age.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ApiServer.serve_calls first
(define-fun $2.0.may () Bool (not |ApiServer.serve_calls has ticked|))
(define-fun |$2.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $2.0.age.2 () Real (ite (and |$2.0:ApiServer.serve_calls has ticked| |ApiServer.serve_calls has ticked|) $later.2 0.0))
; obligation: consecution of 2.0, ApiServer.serve_calls first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$2.0:ApiServer.calls_waiting| |$2.0:ApiServer.serve_calls has ticked| $2.0.latch.0 $left.0 0.0 $2.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: ApiServer.serve_calls
(define-fun $3.0.may () Bool (and |ApiServer.serve_calls has ticked| (<= 1000.0 $later.2)))
(define-fun |$3.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$3.0:ApiServer.serve_calls has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.serve_calls has ticked|) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, ApiServer.serve_calls
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| |$3.0:ApiServer.calls_waiting| |$3.0:ApiServer.serve_calls has ticked| $3.0.latch.0 $left.0 $3.0.age.1 0.0 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-8 give_memory
(define-fun $4.0.may () Bool (= |Fetcher.fetcher| 0))
(define-fun |$4.0:Fetcher.fetcher| () Int 1)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.calls_waiting| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$4.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Fetcher.fetcher| |Fetcher.fetched| |ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $4.0.latch.0 $4.0.age.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-12 list_all
(define-fun $5.0.may () Bool (= |Fetcher.fetcher| 2))
(define-fun |$5.0:Fetcher.fetcher| () Int 0)
(define-fun |$5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.calls_waiting| |hazard over|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$5.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:Fetcher.fetcher|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-12 list_all
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Fetcher.fetcher| |Fetcher.fetched| |$5.0:ApiServer.calls_waiting| |ApiServer.serve_calls has ticked| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 $5.0.age.3)))
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
; proof 4: with HS-1 on a closed run reaches H-1 and shows no listed pattern but: UCA-160, UCA-161
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const fetcher_limit Int)
(declare-const |permit UCA-160| Bool)
(declare-const |permit UCA-161| Bool)
(define-fun $chosen () Bool (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.calls_waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 1000 |ApiServer.calls_waiting|)))
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; ApiServer.serve_calls first
(define-fun $active.1 ((|ApiServer.serve_calls has ticked| Bool)) Bool (not |ApiServer.serve_calls has ticked|))
; CA-8 give_memory
(define-fun $active.3 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the values of this run
(define-fun $given () Bool (and (= fetcher_limit 1) (= |permit UCA-160| true) (= |permit UCA-161| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Int 0)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.4))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.3))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.later.2 () Real (ite $initial.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $initial.3 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 2000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $initial.3 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 500.0))))))
; 0.2.0: ApiServer.serve_calls first
(define-fun $0.2.0.may () Bool (not $initial.3))
(define-fun $0.2.0.2 () Int (let (($s0 (+ $initial.2 (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $0.2.0.3 () Bool true)
(define-fun $0.2.0.latch.0 () Bool ($latch.0 $0.2.0.2 $initial.latch.0))
(define-fun $0.2.0.age.2 () Real (ite (and $0.2.0.3 $initial.3) $0.later.2 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.1 $initial.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.2.0.3))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ 0.0 0.0) 0.0))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.later.2 () Real (ite $0.2.0.3 (+ $0.2.0.age.2 0.0) $0.2.0.age.2))
(define-fun $1.left.2 () Real (ite $0.2.0.3 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 0.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 2000.0)) (=> (and $1.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.2.0.3 true) (<= (+ $0.2.0.age.2 0.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 500.0))))))
; 1.4.0: CA-8 give_memory
(define-fun $1.4.0.may () Bool (= $initial.0 0))
(define-fun $1.4.0.0 () Int 1)
(define-fun $1.4.0.5 () Bool (or $initial.5 (and (not $0.2.0.latch.0) (< fetcher_limit 2))))
(define-fun $1.4.0.latch.0 () Bool ($latch.0 $0.2.0.2 $0.2.0.latch.0))
(define-fun $1.4.0.age.0 () Real (ite (and ($active.0 $initial.1 $1.4.0.0) $1.now.0) $1.later.0 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.1 $1.4.0.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.4.0.age.0 1000.0) $1.4.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.2.0.3))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 1000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.later.2 () Real (ite $0.2.0.3 (+ $1.left.2 1000.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $0.2.0.3 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.4.0.0))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 1000.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.4.0.age.0 1000.0) 2000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 1000.0) 1000.0)) (=> (and $0.2.0.3 true) (<= (+ $1.left.2 1000.0) 1000.0)) (=> (and $2.now.3 true) (<= (+ 0.0 1000.0) 500.0))))))
; 2.0.0: Fetcher.fetch_more
(define-fun $2.0.0.may () Bool (and (and (= $1.4.0.0 1) (< $initial.1 2)) (<= 1000.0 $2.later.0)))
(define-fun $2.0.0.1 () Int (+ $initial.1 1))
(define-fun $2.0.0.latch.0 () Bool ($latch.0 $0.2.0.2 $1.4.0.latch.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.0.0.1 $1.4.0.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ 0.0 0.0) 0.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $0.2.0.3))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.later.2 () Real (ite $0.2.0.3 (+ $2.left.2 0.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $0.2.0.3 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $1.4.0.0))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 0.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ 0.0 0.0) 2000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 1000.0)) (=> (and $0.2.0.3 true) (<= (+ $2.left.2 0.0) 1000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 0.0) 500.0))))))
; 3.3.0: ApiServer.serve_calls
(define-fun $3.3.0.may () Bool (and $0.2.0.3 (<= 1000.0 $3.later.2)))
(define-fun $3.3.0.2 () Int (let (($s0 (+ $0.2.0.2 (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $3.3.0.3 () Bool true)
(define-fun $3.3.0.latch.0 () Bool ($latch.0 $3.3.0.2 $2.0.0.latch.0))
(define-fun $3.3.0.age.1 () Real (ite (and ($active.1 $3.3.0.3) $3.now.1) $3.later.1 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $2.0.0.1 $1.4.0.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 1000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.3.0.3))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.3.0.age.1 1000.0) $3.3.0.age.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.later.2 () Real (ite $3.3.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $4.left.2 () Real (ite $3.3.0.3 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $1.4.0.0))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.left.3 1000.0) $3.left.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 1000.0) 2000.0)) (=> (and $4.now.1 true) (<= (+ $3.3.0.age.1 1000.0) 1000.0)) (=> (and $3.3.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $4.now.3 true) (<= (+ $3.left.3 1000.0) 500.0))))))
; 4.0.0: Fetcher.fetch_more
(define-fun $4.0.0.may () Bool (and (and (= $1.4.0.0 1) (< $2.0.0.1 2)) (<= 1000.0 $4.later.0)))
(define-fun $4.0.0.1 () Int (+ $2.0.0.1 1))
(define-fun $4.0.0.latch.0 () Bool ($latch.0 $3.3.0.2 $3.3.0.latch.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $4.0.0.1 $1.4.0.0))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ 0.0 0.0) 0.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $3.3.0.3))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.later.2 () Real (ite $3.3.0.3 (+ $4.left.2 0.0) $4.left.2))
(define-fun $5.left.2 () Real (ite $3.3.0.3 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $1.4.0.0))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.left.3 0.0) $4.left.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.0 true) (<= (+ 0.0 0.0) 2000.0)) (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 1000.0)) (=> (and $3.3.0.3 true) (<= (+ $4.left.2 0.0) 1000.0)) (=> (and $5.now.3 true) (<= (+ $4.left.3 0.0) 500.0))))))
; 5.1.0: Fetcher.kill
(define-fun $5.1.0.may () Bool (< fetcher_limit $4.0.0.1))
(define-fun $5.1.0.0 () Int 2)
(define-fun $5.1.0.1 () Int 0)
(define-fun $5.1.0.latch.0 () Bool ($latch.0 $3.3.0.2 $4.0.0.latch.0))
(define-fun $5.1.0.age.0 () Real (ite (and ($active.0 $5.1.0.1 $5.1.0.0) $5.now.0) $5.later.0 0.0))
(define-fun $5.1.0.age.3 () Real (ite (and ($active.3 $5.1.0.0) $5.now.3) $5.later.3 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $5.1.0.1 $5.1.0.0))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.1.0.age.0 0.0) $5.1.0.age.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $3.3.0.3))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 0.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.later.2 () Real (ite $3.3.0.3 (+ $5.left.2 0.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $3.3.0.3 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $5.1.0.0))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.1.0.age.3 0.0) $5.1.0.age.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.1.0.age.0 0.0) 2000.0)) (=> (and $6.now.1 true) (<= (+ $5.left.1 0.0) 1000.0)) (=> (and $3.3.0.3 true) (<= (+ $5.left.2 0.0) 1000.0)) (=> (and $6.now.3 true) (<= (+ $5.1.0.age.3 0.0) 500.0))))))
; 6.3.0: ApiServer.serve_calls
(define-fun $6.3.0.may () Bool (and $3.3.0.3 (<= 1000.0 $6.later.2)))
(define-fun $6.3.0.2 () Int (let (($s0 (+ $3.3.0.2 (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $6.3.0.3 () Bool true)
(define-fun $6.3.0.latch.0 () Bool ($latch.0 $6.3.0.2 $5.1.0.latch.0))
(define-fun $6.3.0.age.1 () Real (ite (and ($active.1 $6.3.0.3) $6.now.1) $6.later.1 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $5.1.0.1 $5.1.0.0))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $6.3.0.3))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.3.0.age.1 0.0) $6.3.0.age.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.later.2 () Real (ite $6.3.0.3 (+ 0.0 0.0) 0.0))
(define-fun $7.left.2 () Real (ite $6.3.0.3 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $5.1.0.0))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.left.3 0.0) $6.left.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 0.0) 2000.0)) (=> (and $7.now.1 true) (<= (+ $6.3.0.age.1 0.0) 1000.0)) (=> (and $6.3.0.3 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $7.now.3 true) (<= (+ $6.left.3 0.0) 500.0))))))
; 7.5.0: CA-12 list_all
(define-fun $7.5.0.may () Bool (= $5.1.0.0 2))
(define-fun $7.5.0.0 () Int 0)
(define-fun $7.5.0.2 () Int (let (($s0 (+ $6.3.0.2 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun $7.5.0.6 () Bool (or $initial.6 (and (not $6.3.0.latch.0) (< 0 $6.3.0.2))))
(define-fun $7.5.0.latch.0 () Bool ($latch.0 $7.5.0.2 $6.3.0.latch.0))
(define-fun $7.5.0.age.0 () Real (ite (and ($active.0 $5.1.0.1 $7.5.0.0) $7.now.0) $7.later.0 0.0))
(define-fun $7.5.0.age.3 () Real (ite (and ($active.3 $7.5.0.0) $7.now.3) $7.later.3 0.0))
; time passes
(define-fun $8.now.0 () Bool ($active.0 $5.1.0.1 $7.5.0.0))
(define-fun $8.later.0 () Real (ite $8.now.0 (+ $7.5.0.age.0 0.0) $7.5.0.age.0))
(define-fun $8.left.0 () Real (ite $8.now.0 $8.later.0 0.0))
(define-fun $8.now.1 () Bool ($active.1 $6.3.0.3))
(define-fun $8.later.1 () Real (ite $8.now.1 (+ $7.left.1 0.0) $7.left.1))
(define-fun $8.left.1 () Real (ite $8.now.1 $8.later.1 0.0))
(define-fun $8.later.2 () Real (ite $6.3.0.3 (+ $7.left.2 0.0) $7.left.2))
(define-fun $8.left.2 () Real (ite $6.3.0.3 $8.later.2 0.0))
(define-fun $8.now.3 () Bool ($active.3 $7.5.0.0))
(define-fun $8.later.3 () Real (ite $8.now.3 (+ $7.5.0.age.3 0.0) $7.5.0.age.3))
(define-fun $8.left.3 () Real (ite $8.now.3 $8.later.3 0.0))
(define-fun $8.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $8.now.0 true) (<= (+ $7.5.0.age.0 0.0) 2000.0)) (=> (and $8.now.1 true) (<= (+ $7.left.1 0.0) 1000.0)) (=> (and $6.3.0.3 true) (<= (+ $7.left.2 0.0) 1000.0)) (=> (and $8.now.3 true) (<= (+ $7.5.0.age.3 0.0) 500.0))))))
; 8.4.0: CA-8 give_memory
(define-fun $8.4.0.may () Bool (= $7.5.0.0 0))
(define-fun $8.4.0.0 () Int 1)
(define-fun $8.4.0.5 () Bool (or $1.4.0.5 (and (not $7.5.0.latch.0) (< fetcher_limit 2))))
(define-fun $8.4.0.latch.0 () Bool ($latch.0 $7.5.0.2 $7.5.0.latch.0))
(define-fun $8.4.0.age.0 () Real (ite (and ($active.0 $5.1.0.1 $8.4.0.0) $8.now.0) $8.later.0 0.0))
; time passes
(define-fun $9.now.0 () Bool ($active.0 $5.1.0.1 $8.4.0.0))
(define-fun $9.later.0 () Real (ite $9.now.0 (+ $8.4.0.age.0 1000.0) $8.4.0.age.0))
(define-fun $9.left.0 () Real (ite $9.now.0 $9.later.0 0.0))
(define-fun $9.now.1 () Bool ($active.1 $6.3.0.3))
(define-fun $9.later.1 () Real (ite $9.now.1 (+ $8.left.1 1000.0) $8.left.1))
(define-fun $9.left.1 () Real (ite $9.now.1 $9.later.1 0.0))
(define-fun $9.later.2 () Real (ite $6.3.0.3 (+ $8.left.2 1000.0) $8.left.2))
(define-fun $9.left.2 () Real (ite $6.3.0.3 $9.later.2 0.0))
(define-fun $9.now.3 () Bool ($active.3 $8.4.0.0))
(define-fun $9.later.3 () Real (ite $9.now.3 (+ 0.0 1000.0) 0.0))
(define-fun $9.left.3 () Real (ite $9.now.3 $9.later.3 0.0))
(define-fun $9.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $9.now.0 true) (<= (+ $8.4.0.age.0 1000.0) 2000.0)) (=> (and $9.now.1 true) (<= (+ $8.left.1 1000.0) 1000.0)) (=> (and $6.3.0.3 true) (<= (+ $8.left.2 1000.0) 1000.0)) (=> (and $9.now.3 true) (<= (+ 0.0 1000.0) 500.0))))))
; 9.0.0: Fetcher.fetch_more
(define-fun $9.0.0.may () Bool (and (and (= $8.4.0.0 1) (< $5.1.0.1 2)) (<= 1000.0 $9.later.0)))
(define-fun $9.0.0.1 () Int (+ $5.1.0.1 1))
(define-fun $9.0.0.latch.0 () Bool ($latch.0 $7.5.0.2 $8.4.0.latch.0))
; time passes
(define-fun $10.now.0 () Bool ($active.0 $9.0.0.1 $8.4.0.0))
(define-fun $10.later.0 () Real (ite $10.now.0 (+ 0.0 0.0) 0.0))
(define-fun $10.left.0 () Real (ite $10.now.0 $10.later.0 0.0))
(define-fun $10.now.1 () Bool ($active.1 $6.3.0.3))
(define-fun $10.later.1 () Real (ite $10.now.1 (+ $9.left.1 0.0) $9.left.1))
(define-fun $10.left.1 () Real (ite $10.now.1 $10.later.1 0.0))
(define-fun $10.later.2 () Real (ite $6.3.0.3 (+ $9.left.2 0.0) $9.left.2))
(define-fun $10.left.2 () Real (ite $6.3.0.3 $10.later.2 0.0))
(define-fun $10.now.3 () Bool ($active.3 $8.4.0.0))
(define-fun $10.later.3 () Real (ite $10.now.3 (+ $9.left.3 0.0) $9.left.3))
(define-fun $10.left.3 () Real (ite $10.now.3 $10.later.3 0.0))
(define-fun $10.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $10.now.0 true) (<= (+ 0.0 0.0) 2000.0)) (=> (and $10.now.1 true) (<= (+ $9.left.1 0.0) 1000.0)) (=> (and $6.3.0.3 true) (<= (+ $9.left.2 0.0) 1000.0)) (=> (and $10.now.3 true) (<= (+ $9.left.3 0.0) 500.0))))))
; 10.3.0: ApiServer.serve_calls
(define-fun $10.3.0.may () Bool (and $6.3.0.3 (<= 1000.0 $10.later.2)))
(define-fun $10.3.0.2 () Int (let (($s0 (+ $7.5.0.2 (- 200)))) (ite (<= 0 $s0) $s0 0)))
(define-fun $10.3.0.3 () Bool true)
(define-fun $10.3.0.latch.0 () Bool ($latch.0 $10.3.0.2 $9.0.0.latch.0))
(define-fun $10.3.0.age.1 () Real (ite (and ($active.1 $10.3.0.3) $10.now.1) $10.later.1 0.0))
; time passes
(define-fun $11.now.0 () Bool ($active.0 $9.0.0.1 $8.4.0.0))
(define-fun $11.later.0 () Real (ite $11.now.0 (+ $10.left.0 1000.0) $10.left.0))
(define-fun $11.left.0 () Real (ite $11.now.0 $11.later.0 0.0))
(define-fun $11.now.1 () Bool ($active.1 $10.3.0.3))
(define-fun $11.later.1 () Real (ite $11.now.1 (+ $10.3.0.age.1 1000.0) $10.3.0.age.1))
(define-fun $11.left.1 () Real (ite $11.now.1 $11.later.1 0.0))
(define-fun $11.later.2 () Real (ite $10.3.0.3 (+ 0.0 1000.0) 0.0))
(define-fun $11.left.2 () Real (ite $10.3.0.3 $11.later.2 0.0))
(define-fun $11.now.3 () Bool ($active.3 $8.4.0.0))
(define-fun $11.later.3 () Real (ite $11.now.3 (+ $10.left.3 1000.0) $10.left.3))
(define-fun $11.left.3 () Real (ite $11.now.3 $11.later.3 0.0))
(define-fun $11.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $11.now.0 true) (<= (+ $10.left.0 1000.0) 2000.0)) (=> (and $11.now.1 true) (<= (+ $10.3.0.age.1 1000.0) 1000.0)) (=> (and $10.3.0.3 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $11.now.3 true) (<= (+ $10.left.3 1000.0) 500.0))))))
; 11.0.0: Fetcher.fetch_more
(define-fun $11.0.0.may () Bool (and (and (= $8.4.0.0 1) (< $9.0.0.1 2)) (<= 1000.0 $11.later.0)))
(define-fun $11.0.0.1 () Int (+ $9.0.0.1 1))
(define-fun $11.0.0.latch.0 () Bool ($latch.0 $10.3.0.2 $10.3.0.latch.0))
; time passes
(define-fun $12.now.0 () Bool ($active.0 $11.0.0.1 $8.4.0.0))
(define-fun $12.later.0 () Real (ite $12.now.0 (+ 0.0 0.0) 0.0))
(define-fun $12.left.0 () Real (ite $12.now.0 $12.later.0 0.0))
(define-fun $12.now.1 () Bool ($active.1 $10.3.0.3))
(define-fun $12.later.1 () Real (ite $12.now.1 (+ $11.left.1 0.0) $11.left.1))
(define-fun $12.left.1 () Real (ite $12.now.1 $12.later.1 0.0))
(define-fun $12.later.2 () Real (ite $10.3.0.3 (+ $11.left.2 0.0) $11.left.2))
(define-fun $12.left.2 () Real (ite $10.3.0.3 $12.later.2 0.0))
(define-fun $12.now.3 () Bool ($active.3 $8.4.0.0))
(define-fun $12.later.3 () Real (ite $12.now.3 (+ $11.left.3 0.0) $11.left.3))
(define-fun $12.left.3 () Real (ite $12.now.3 $12.later.3 0.0))
(define-fun $12.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $12.now.0 true) (<= (+ 0.0 0.0) 2000.0)) (=> (and $12.now.1 true) (<= (+ $11.left.1 0.0) 1000.0)) (=> (and $10.3.0.3 true) (<= (+ $11.left.2 0.0) 1000.0)) (=> (and $12.now.3 true) (<= (+ $11.left.3 0.0) 500.0))))))
; 12.1.0: Fetcher.kill
(define-fun $12.1.0.may () Bool (< fetcher_limit $11.0.0.1))
(define-fun $12.1.0.0 () Int 2)
(define-fun $12.1.0.1 () Int 0)
(define-fun $12.1.0.latch.0 () Bool ($latch.0 $10.3.0.2 $11.0.0.latch.0))
(define-fun $12.1.0.age.0 () Real (ite (and ($active.0 $12.1.0.1 $12.1.0.0) $12.now.0) $12.later.0 0.0))
(define-fun $12.1.0.age.3 () Real (ite (and ($active.3 $12.1.0.0) $12.now.3) $12.later.3 0.0))
; time passes
(define-fun $13.now.0 () Bool ($active.0 $12.1.0.1 $12.1.0.0))
(define-fun $13.later.0 () Real (ite $13.now.0 (+ $12.1.0.age.0 0.0) $12.1.0.age.0))
(define-fun $13.left.0 () Real (ite $13.now.0 $13.later.0 0.0))
(define-fun $13.now.1 () Bool ($active.1 $10.3.0.3))
(define-fun $13.later.1 () Real (ite $13.now.1 (+ $12.left.1 0.0) $12.left.1))
(define-fun $13.left.1 () Real (ite $13.now.1 $13.later.1 0.0))
(define-fun $13.later.2 () Real (ite $10.3.0.3 (+ $12.left.2 0.0) $12.left.2))
(define-fun $13.left.2 () Real (ite $10.3.0.3 $13.later.2 0.0))
(define-fun $13.now.3 () Bool ($active.3 $12.1.0.0))
(define-fun $13.later.3 () Real (ite $13.now.3 (+ $12.1.0.age.3 0.0) $12.1.0.age.3))
(define-fun $13.left.3 () Real (ite $13.now.3 $13.later.3 0.0))
(define-fun $13.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $13.now.0 true) (<= (+ $12.1.0.age.0 0.0) 2000.0)) (=> (and $13.now.1 true) (<= (+ $12.left.1 0.0) 1000.0)) (=> (and $10.3.0.3 true) (<= (+ $12.left.2 0.0) 1000.0)) (=> (and $13.now.3 true) (<= (+ $12.1.0.age.3 0.0) 500.0))))))
; 13.5.0: CA-12 list_all
(define-fun $13.5.0.may () Bool (= $12.1.0.0 2))
(define-fun $13.5.0.0 () Int 0)
(define-fun $13.5.0.2 () Int (let (($s0 (+ $10.3.0.2 800))) (ite (<= 2000 $s0) 2000 $s0)))
(define-fun $13.5.0.6 () Bool (or $7.5.0.6 (and (not $12.1.0.latch.0) (< 0 $10.3.0.2))))
(define-fun $13.5.0.latch.0 () Bool ($latch.0 $13.5.0.2 $12.1.0.latch.0))
(define-fun $13.5.0.age.0 () Real (ite (and ($active.0 $12.1.0.1 $13.5.0.0) $13.now.0) $13.later.0 0.0))
(define-fun $13.5.0.age.3 () Real (ite (and ($active.3 $13.5.0.0) $13.now.3) $13.later.3 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.2.0.may $1.may-wait $1.4.0.may $2.may-wait $2.0.0.may $3.may-wait $3.3.0.may $4.may-wait $4.0.0.may $5.may-wait $5.1.0.may $6.may-wait $6.3.0.may $7.may-wait $7.5.0.may $8.may-wait $8.4.0.may $9.may-wait $9.0.0.may $10.may-wait $10.3.0.may $11.may-wait $11.0.0.may $12.may-wait $12.1.0.may $13.may-wait $13.5.0.may (and $13.5.0.latch.0 (or (not $8.4.0.5) |permit UCA-160|) (or (not $13.5.0.6) |permit UCA-161|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
