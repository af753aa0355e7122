;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/credentials.stpa",
;;  "content": "sha256:767735edc4e3097c4e63150c2426cd2ef348ada64d70d650e678aedbea7f7c40",
;;  "found by": "Spacer",
;;  "system": "Credentials",
;;  "claim": [
;;   "mitigation",
;;   "M-61"
;;  ],
;;  "says": "with M-61 no run reaches H-1, whichever of HS-1 are on",
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
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with HS-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const fetcher_limit Int)
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
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|ApiServer.calls_waiting| Int) (|ApiServer.serve_calls has ticked| Bool) (|hazard over| Bool) (|age:Fetcher.fetch_more| Real) (|age:ApiServer.serve_calls first| Real) (|age:ApiServer.serve_calls| Real) (|age:CA-8 give_memory| Real)) Bool (let (($s0 (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))) (let (($s1 (<= |age:Fetcher.fetch_more| 0.0))) (let (($s2 (not |ApiServer.serve_calls has ticked|))) (let (($s3 (= |Fetcher.fetcher| 0))) (let (($s4 (not (<= 901 |ApiServer.calls_waiting|)))) (let (($s5 (not (<= 1 |Fetcher.fetched|)))) (let (($s6 (* (- 1.0) |age:Fetcher.fetch_more|))) (let (($s7 (not (<= 2 |Fetcher.fetcher|)))) (let (($s8 (not (<= 2 |Fetcher.fetched|)))) (and (<= 0 fetcher_limit) (or (= fetcher_limit 2) (= fetcher_limit 1)) (<= 0.0 |age:Fetcher.fetch_more|) (or $s0 $s1) (or (not $s0) (<= |age:Fetcher.fetch_more| 2000.0)) (<= 0.0 |age:ApiServer.serve_calls first|) (or $s2 (<= |age:ApiServer.serve_calls first| 0.0)) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls first| 1000.0)) (<= 0.0 |age:ApiServer.serve_calls|) (or |ApiServer.serve_calls has ticked| (<= |age:ApiServer.serve_calls| 0.0)) (or $s2 (<= |age:ApiServer.serve_calls| 1000.0)) (<= 0.0 |age:CA-8 give_memory|) (or $s3 (<= |age:CA-8 give_memory| 0.0)) (or (not $s3) (<= |age:CA-8 give_memory| 500.0)) (= |hazard over| (or |hazard over| (< 1000 |ApiServer.calls_waiting|))) (or $s2 $s4 $s5 (not (<= (+ |age:ApiServer.serve_calls| $s6) 0.0))) (not |hazard over|) (or $s7 $s4) (not (<= 1001 |ApiServer.calls_waiting|)) (not (<= |Fetcher.fetcher| (- 1))) (or $s1 $s4) (not (<= fetcher_limit 0)) (or (not (<= |Fetcher.fetcher| 0)) $s5) (or (not (<= 801 |ApiServer.calls_waiting|)) (<= 0.0 (+ |age:CA-8 give_memory| $s6))) (or $s5 $s7) (or $s8 $s4) (or |ApiServer.serve_calls has ticked| $s1) (or |ApiServer.serve_calls has ticked| (<= 1000.0 |age:ApiServer.serve_calls first|) $s5) (or |ApiServer.serve_calls has ticked| $s8) (or $s7 |ApiServer.serve_calls has ticked|) (<= 0 |Fetcher.fetcher|) (<= |Fetcher.fetcher| 2))))))))))))
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
(define-fun |$5.0:ApiServer.calls_waiting| () Int (let (($s0 (+ |ApiServer.calls_waiting| 100))) (ite (<= 2000 $s0) 2000 $s0)))
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
