;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/dns.stpa",
;;  "content": "sha256:9c8ecb9f9870c46228d05861fc69225e683226176e5d53d6dbc8a7d0543dc2fc",
;;  "found by": "k-induction",
;;  "system": "Dns",
;;  "claim": [
;;   "check",
;;   "how many dots are enough"
;;  ],
;;  "says": "for any ndots: H-1 unreachable iff ndots <= dots",
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
;;      2,
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
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const ndots Int)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (and (<= 0 ndots) (<= ndots 15)) (<= ndots 2)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (not |Dns.second has ticked|))) (and (<= 0 ndots) (<= ndots 15) (<= ndots 2) (<= 0.0 |age:Dns.second first|) (or $s0 (<= |age:Dns.second first| 0.0)) (or |Dns.second has ticked| (<= |age:Dns.second first| 1000.0)) (<= 0.0 |age:Dns.second|) (or |Dns.second has ticked| (<= |age:Dns.second| 0.0)) (or $s0 (<= |age:Dns.second| 1000.0)) (<= 0 |Dns.clients|) (<= |Dns.clients| 3) (not (< 12000 |Dns.waiting|)))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Dns.clients| () Int 0)
(define-fun |$initial:Dns.waiting| () Int 0)
(define-fun |$initial:Dns.second has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Dns.clients| |$initial:Dns.waiting| |$initial:Dns.second has ticked| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Dns.clients| Int)
(declare-const |Dns.waiting| Int)
(declare-const |Dns.second has ticked| Bool)
(declare-const |age:Dns.second first| Real)
(declare-const |age:Dns.second| Real)
(define-fun $holds () Bool ($invariant |Dns.clients| |Dns.waiting| |Dns.second has ticked| |age:Dns.second first| |age:Dns.second|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Dns.second has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Dns.second first| $delay) |age:Dns.second first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Dns.second has ticked| (+ |age:Dns.second| $delay) |age:Dns.second|))
(define-fun $left.1 () Real (ite |Dns.second has ticked| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Dns.second first| $delay) 1000.0)) (=> (and |Dns.second has ticked| true) (<= (+ |age:Dns.second| $delay) 1000.0))))))
; 0.0: Dns.second first
(define-fun $0.0.may () Bool (not |Dns.second has ticked|))
(define-fun |$0.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$0.0:Dns.second has ticked| () Bool true)
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Dns.second has ticked| |Dns.second has ticked|) $later.1 0.0))
; obligation: consecution of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Dns.clients| |$0.0:Dns.waiting| |$0.0:Dns.second has ticked| 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Dns.second
(define-fun $1.0.may () Bool (and |Dns.second has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$1.0:Dns.second has ticked| () Bool true)
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Dns.second has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Dns.clients| |$1.0:Dns.waiting| |$1.0:Dns.second has ticked| $1.0.age.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-9 start_client
(define-fun $2.0.may () Bool (< |Dns.clients| 3))
(define-fun |$2.0:Dns.clients| () Int (+ |Dns.clients| 1))
; obligation: consecution of 2.0, CA-9 start_client
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Dns.clients| |Dns.waiting| |Dns.second has ticked| $left.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Dns.second has ticked|))
(assert (not ($active.0 |Dns.second has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert |Dns.second has ticked|)
(assert (not |Dns.second has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (< 12000 |Dns.waiting|))
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
(declare-const ndots Int)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (and (<= 0 ndots) (<= ndots 15))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= ndots 2))
(define-fun $piece.0 () Bool (let (($s0 (to_real ndots))) (and (<= $s0 15.0) (< 2.0 $s0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Dns.clients| () Int 0)
(define-fun |$0/initial:Dns.waiting| () Int 0)
(define-fun |$0/initial:Dns.second has ticked| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Dns.second has ticked|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:Dns.second has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:Dns.second has ticked| |$0/0/later.1| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/initial:Dns.second has ticked| true) (<= (+ 0.0 |$0/0/delay|) 1000.0))))))
; 0/0/2.0: CA-9 start_client
(define-fun |$0/0/2.0.may| () Bool (< |$0/initial:Dns.clients| 3))
(define-fun |$0/0/2.0:Dns.clients| () Int (+ |$0/initial:Dns.clients| 1))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Dns.second has ticked|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:Dns.second has ticked| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:Dns.second has ticked| |$0/1/later.1| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 1000.0)) (=> (and |$0/initial:Dns.second has ticked| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 1000.0))))))
; 0/1/2.0: CA-9 start_client
(define-fun |$0/1/2.0.may| () Bool (< |$0/0/2.0:Dns.clients| 3))
(define-fun |$0/1/2.0:Dns.clients| () Int (+ |$0/0/2.0:Dns.clients| 1))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/initial:Dns.second has ticked|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/later.1| () Real (ite |$0/initial:Dns.second has ticked| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/initial:Dns.second has ticked| |$0/2/later.1| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ |$0/1/left.0| |$0/2/delay|) 1000.0)) (=> (and |$0/initial:Dns.second has ticked| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 1000.0))))))
; 0/2/0.0: Dns.second first
(define-fun |$0/2/0.0.may| () Bool (not |$0/initial:Dns.second has ticked|))
(define-fun |$0/2/0.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |$0/1/2.0:Dns.clients|) (* 2000 |$0/1/2.0:Dns.clients|)))) (let (($s1 (+ |$0/initial:Dns.waiting| $s0 (ite (< 60000 |$0/initial:Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$0/2/0.0:Dns.second has ticked| () Bool true)
(define-fun |$0/2/0.0.age.1| () Real (ite (and |$0/2/0.0:Dns.second has ticked| |$0/initial:Dns.second has ticked|) |$0/2/later.1| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/2/0.0:Dns.second has ticked|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/later.1| () Real (ite |$0/2/0.0:Dns.second has ticked| (+ |$0/2/0.0.age.1| |$0/3/delay|) |$0/2/0.0.age.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/2/0.0:Dns.second has ticked| |$0/3/later.1| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ 0.0 |$0/3/delay|) 1000.0)) (=> (and |$0/2/0.0:Dns.second has ticked| true) (<= (+ |$0/2/0.0.age.1| |$0/3/delay|) 1000.0))))))
; 0/3/2.0: CA-9 start_client
(define-fun |$0/3/2.0.may| () Bool (< |$0/1/2.0:Dns.clients| 3))
(define-fun |$0/3/2.0:Dns.clients| () Int (+ |$0/1/2.0:Dns.clients| 1))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.2 1000.0))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/2/0.0:Dns.second has ticked|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/later.1| () Real (ite |$0/2/0.0:Dns.second has ticked| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/2/0.0:Dns.second has ticked| |$0/4/later.1| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/left.0| |$0/4/delay|) 1000.0)) (=> (and |$0/2/0.0:Dns.second has ticked| true) (<= (+ |$0/3/left.1| |$0/4/delay|) 1000.0))))))
; 0/4/1.0: Dns.second
(define-fun |$0/4/1.0.may| () Bool (and |$0/2/0.0:Dns.second has ticked| (<= 1000.0 |$0/4/later.1|)))
(define-fun |$0/4/1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |$0/3/2.0:Dns.clients|) (* 2000 |$0/3/2.0:Dns.clients|)))) (let (($s1 (+ |$0/2/0.0:Dns.waiting| $s0 (ite (< 60000 |$0/2/0.0:Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$0/4/1.0:Dns.second has ticked| () Bool true)
(define-fun |$0/4/1.0.age.0| () Real (ite (and ($active.0 |$0/4/1.0:Dns.second has ticked|) |$0/4/now.0|) |$0/4/later.0| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/1/may-wait| |$0/1/2.0.may| |$0/2/may-wait| |$0/2/0.0.may| |$0/3/may-wait| |$0/3/2.0.may| |$0/4/may-wait| |$0/4/1.0.may| (< 12000 |$0/4/1.0:Dns.waiting|))))
(set-info :status unsat)
(check-sat)
(pop 1)
