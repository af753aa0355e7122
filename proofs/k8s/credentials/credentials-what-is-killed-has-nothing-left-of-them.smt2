;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/credentials.stpa",
;;  "content": "sha256:767735edc4e3097c4e63150c2426cd2ef348ada64d70d650e678aedbea7f7c40",
;;  "found by": "zones",
;;  "system": "Credentials",
;;  "claim": [
;;   "check",
;;   "credentials, what is killed has nothing left of them"
;;  ],
;;  "says": "with fetcher_limit = 1: Fetcher.fetcher == fetcher_killed leads to Fetcher.fetched == 0 within 0s",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
;;    ],
;;    "size": {},
;;    "kept": {},
;;    "inside": false
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: ApiServer.serve_calls first, ApiServer.serve_calls
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int) (|pending flag| Bool)) Bool (and (not (= |Fetcher.fetched| 0)) (or |pending flag| (= |Fetcher.fetcher| 2))))
; timers: when they are active, and how old they may become
; Fetcher.fetch_more
(define-fun $active.0 ((|Fetcher.fetched| Int) (|Fetcher.fetcher| Int)) Bool (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)))
; CA-8 give_memory
(define-fun $active.1 ((|Fetcher.fetcher| Int)) Bool (= |Fetcher.fetcher| 0))
; the invariant
(define-fun $invariant ((|Fetcher.fetcher| Int) (|Fetcher.fetched| Int) (|pending flag| Bool) (|late flag| Bool) (|age:Fetcher.fetch_more| Real) (|age:CA-8 give_memory| Real) (|age:late flag| Real)) Bool (let (($s0 (= |Fetcher.fetched| 0))) (let (($s1 (not |pending flag|))) (let (($s2 (not |late flag|))) (or (and (= |Fetcher.fetcher| 0) $s0 $s1 $s2 (<= 0.0 |age:CA-8 give_memory|)) (and (= |Fetcher.fetcher| 1) (or (and (or $s0 (= |Fetcher.fetched| 1)) $s1 $s2 (<= 0.0 |age:Fetcher.fetch_more|)) (and (= |Fetcher.fetched| 2) $s1 $s2))) (and (= |Fetcher.fetcher| 2) $s0 $s1 $s2))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Fetcher.fetcher| () Int 0)
(define-fun |$initial:Fetcher.fetched| () Int 0)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Fetcher.fetched| |$initial:Fetcher.fetcher| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Fetcher.fetcher| |$initial:Fetcher.fetched| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Fetcher.fetcher| Int)
(declare-const |Fetcher.fetched| Int)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Fetcher.fetch_more| Real)
(declare-const |age:CA-8 give_memory| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Fetcher.fetcher| |Fetcher.fetched| |pending flag| |late flag| |age:Fetcher.fetch_more| |age:CA-8 give_memory| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Fetcher.fetched| |Fetcher.fetcher|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Fetcher.fetch_more| $delay) |age:Fetcher.fetch_more|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Fetcher.fetcher|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-8 give_memory| $delay) |age:CA-8 give_memory|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.2 () Real (ite |pending flag| $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Fetcher.fetch_more| $delay) 2000.0)) (=> (and $now.1 true) (<= (+ |age:CA-8 give_memory| $delay) 500.0))))))
; 0.0: Fetcher.fetch_more
(define-fun $0.0.may () Bool (and (and (= |Fetcher.fetcher| 1) (< |Fetcher.fetched| 2)) (<= 1000.0 $later.0)))
(define-fun |$0.0:Fetcher.fetched| () Int (+ |Fetcher.fetched| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Fetcher.fetched| |Fetcher.fetcher| |pending flag|))
(define-fun $0.0.age.2 () Real (ite (and $0.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.0, Fetcher.fetch_more
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Fetcher.fetcher| |$0.0:Fetcher.fetched| $0.0.latch.0 |late flag| 0.0 $left.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Fetcher.kill
(define-fun $1.0.may () Bool (< 1 |Fetcher.fetched|))
(define-fun |$1.0:Fetcher.fetcher| () Int 2)
(define-fun |$1.0:Fetcher.fetched| () Int 0)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher| |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Fetcher.fetched| |$1.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Fetcher.fetcher|) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and $1.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 1.0, Fetcher.kill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Fetcher.fetcher| |$1.0:Fetcher.fetched| $1.0.latch.0 |late flag| $1.0.age.0 $1.0.age.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 give_memory
(define-fun $2.0.may () Bool (= |Fetcher.fetcher| 0))
(define-fun |$2.0:Fetcher.fetcher| () Int 1)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Fetcher.fetched| |$2.0:Fetcher.fetcher| |pending flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$2.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and $2.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 2.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Fetcher.fetcher| |Fetcher.fetched| $2.0.latch.0 |late flag| $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-12 list_all
(define-fun $3.0.may () Bool (= |Fetcher.fetcher| 2))
(define-fun |$3.0:Fetcher.fetcher| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Fetcher.fetched| |$3.0:Fetcher.fetcher| |pending flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |Fetcher.fetched| |$3.0:Fetcher.fetcher|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Fetcher.fetcher|) $now.1) $later.1 0.0))
(define-fun $3.0.age.2 () Real (ite (and $3.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 3.0, CA-12 list_all
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Fetcher.fetcher| |Fetcher.fetched| $3.0.latch.0 |late flag| $3.0.age.0 $3.0.age.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.2)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Fetcher.fetched| |Fetcher.fetcher| |pending flag|))
(define-fun $4.0.age.2 () Real (ite (and $4.0.latch.0 |pending flag|) $later.2 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Fetcher.fetcher| |Fetcher.fetched| $4.0.latch.0 |$4.0:late flag| $left.0 $left.1 $4.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Fetcher.fetched| |Fetcher.fetcher| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Fetcher.fetched| |Fetcher.fetcher| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
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
; obligation: rest of the timer of 2.0, CA-8 give_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Fetcher.fetcher| 0))
(assert (not ($active.1 |Fetcher.fetcher|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |pending flag| (not |late flag|)))
(assert (not |pending flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |late flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
