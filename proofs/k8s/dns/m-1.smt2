;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/dns.stpa",
;;  "content": "sha256:9c8ecb9f9870c46228d05861fc69225e683226176e5d53d6dbc8a7d0543dc2fc",
;;  "found by": "k-induction",
;;  "system": "Dns",
;;  "claim": [
;;   "mitigation",
;;   "M-1"
;;  ],
;;  "says": "with M-1 no run reaches H-1, H-2, H-3, whichever of HS-1, HS-2, HS-3 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with HS-1, HS-2, HS-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const ndots Int)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (or (= ndots 2) (and (<= 0 ndots) (<= ndots 5))) (<= ndots 2)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Dns.waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 12000 |Dns.waiting|)))
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|hazard over| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (<= 0 ndots))) (let (($s1 (not |Dns.second has ticked|))) (and $s0 (<= ndots 15) (or (= ndots 2) (and $s0 (<= ndots 5))) (<= ndots 2) (<= 0.0 |age:Dns.second first|) (or $s1 (<= |age:Dns.second first| 0.0)) (or |Dns.second has ticked| (<= |age:Dns.second first| 1000.0)) (<= 0.0 |age:Dns.second|) (or |Dns.second has ticked| (<= |age:Dns.second| 0.0)) (or $s1 (<= |age:Dns.second| 1000.0)) (= |hazard over| (or |hazard over| (< 12000 |Dns.waiting|))) (<= 0 |Dns.clients|) (<= |Dns.clients| 3) (not |hazard over|)))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Dns.clients| () Int 0)
(define-fun |$initial:Dns.waiting| () Int 0)
(define-fun |$initial:Dns.second has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Dns.waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Dns.clients| |$initial:Dns.waiting| |$initial:Dns.second has ticked| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Dns.clients| Int)
(declare-const |Dns.waiting| Int)
(declare-const |Dns.second has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Dns.second first| Real)
(declare-const |age:Dns.second| Real)
(define-fun $holds () Bool ($invariant |Dns.clients| |Dns.waiting| |Dns.second has ticked| |hazard over| |age:Dns.second first| |age:Dns.second|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Dns.waiting| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Dns.second has ticked| |Dns.second has ticked|) $later.1 0.0))
; obligation: consecution of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Dns.clients| |$0.0:Dns.waiting| |$0.0:Dns.second has ticked| $0.0.latch.0 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Dns.second
(define-fun $1.0.may () Bool (and |Dns.second has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$1.0:Dns.second has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Dns.waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Dns.second has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Dns.clients| |$1.0:Dns.waiting| |$1.0:Dns.second has ticked| $1.0.latch.0 $1.0.age.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-9 start_client
(define-fun $2.0.may () Bool (< |Dns.clients| 3))
(define-fun |$2.0:Dns.clients| () Int (+ |Dns.clients| 1))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Dns.waiting| |hazard over|))
; obligation: consecution of 2.0, CA-9 start_client
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Dns.clients| |Dns.waiting| |Dns.second has ticked| $2.0.latch.0 $left.0 $left.1)))
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
; proof 2: no run reaches H-2 with HS-1, HS-2, HS-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const ndots Int)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (or (= ndots 2) (and (<= 0 ndots) (<= ndots 5))) (<= ndots 2)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Dns.waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 60000 |Dns.waiting|)))
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|hazard over| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (<= 0 ndots))) (let (($s1 (not |Dns.second has ticked|))) (and $s0 (<= ndots 15) (or (= ndots 2) (and $s0 (<= ndots 5))) (<= ndots 2) (<= 0.0 |age:Dns.second first|) (or $s1 (<= |age:Dns.second first| 0.0)) (or |Dns.second has ticked| (<= |age:Dns.second first| 1000.0)) (<= 0.0 |age:Dns.second|) (or |Dns.second has ticked| (<= |age:Dns.second| 0.0)) (or $s1 (<= |age:Dns.second| 1000.0)) (= |hazard over| (or |hazard over| (< 60000 |Dns.waiting|))) (<= 0 |Dns.clients|) (<= |Dns.clients| 3) (not |hazard over|)))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Dns.clients| () Int 0)
(define-fun |$initial:Dns.waiting| () Int 0)
(define-fun |$initial:Dns.second has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Dns.waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Dns.clients| |$initial:Dns.waiting| |$initial:Dns.second has ticked| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Dns.clients| Int)
(declare-const |Dns.waiting| Int)
(declare-const |Dns.second has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Dns.second first| Real)
(declare-const |age:Dns.second| Real)
(define-fun $holds () Bool ($invariant |Dns.clients| |Dns.waiting| |Dns.second has ticked| |hazard over| |age:Dns.second first| |age:Dns.second|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Dns.waiting| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Dns.second has ticked| |Dns.second has ticked|) $later.1 0.0))
; obligation: consecution of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Dns.clients| |$0.0:Dns.waiting| |$0.0:Dns.second has ticked| $0.0.latch.0 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Dns.second
(define-fun $1.0.may () Bool (and |Dns.second has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$1.0:Dns.second has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Dns.waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Dns.second has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Dns.clients| |$1.0:Dns.waiting| |$1.0:Dns.second has ticked| $1.0.latch.0 $1.0.age.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-9 start_client
(define-fun $2.0.may () Bool (< |Dns.clients| 3))
(define-fun |$2.0:Dns.clients| () Int (+ |Dns.clients| 1))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Dns.waiting| |hazard over|))
; obligation: consecution of 2.0, CA-9 start_client
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Dns.clients| |Dns.waiting| |Dns.second has ticked| $2.0.latch.0 $left.0 $left.1)))
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
; proof 3: no run reaches H-3 with HS-1, HS-2, HS-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const ndots Int)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (or (= ndots 2) (and (<= 0 ndots) (<= ndots 5))) (<= ndots 2)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Dns.waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 120000 |Dns.waiting|)))
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|hazard over| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (<= 0 ndots))) (let (($s1 (not |Dns.second has ticked|))) (and $s0 (<= ndots 15) (or (= ndots 2) (and $s0 (<= ndots 5))) (<= ndots 2) (<= 0.0 |age:Dns.second first|) (or $s1 (<= |age:Dns.second first| 0.0)) (or |Dns.second has ticked| (<= |age:Dns.second first| 1000.0)) (<= 0.0 |age:Dns.second|) (or |Dns.second has ticked| (<= |age:Dns.second| 0.0)) (or $s1 (<= |age:Dns.second| 1000.0)) (= |hazard over| (or |hazard over| (< 120000 |Dns.waiting|))) (<= 0 |Dns.clients|) (<= |Dns.clients| 3) (not |hazard over|)))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Dns.clients| () Int 0)
(define-fun |$initial:Dns.waiting| () Int 0)
(define-fun |$initial:Dns.second has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Dns.waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Dns.clients| |$initial:Dns.waiting| |$initial:Dns.second has ticked| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Dns.clients| Int)
(declare-const |Dns.waiting| Int)
(declare-const |Dns.second has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Dns.second first| Real)
(declare-const |age:Dns.second| Real)
(define-fun $holds () Bool ($invariant |Dns.clients| |Dns.waiting| |Dns.second has ticked| |hazard over| |age:Dns.second first| |age:Dns.second|))
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
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Dns.waiting| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Dns.second has ticked| |Dns.second has ticked|) $later.1 0.0))
; obligation: consecution of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Dns.clients| |$0.0:Dns.waiting| |$0.0:Dns.second has ticked| $0.0.latch.0 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Dns.second
(define-fun $1.0.may () Bool (and |Dns.second has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$1.0:Dns.second has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Dns.waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Dns.second has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Dns.clients| |$1.0:Dns.waiting| |$1.0:Dns.second has ticked| $1.0.latch.0 $1.0.age.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-9 start_client
(define-fun $2.0.may () Bool (< |Dns.clients| 3))
(define-fun |$2.0:Dns.clients| () Int (+ |Dns.clients| 1))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Dns.waiting| |hazard over|))
; obligation: consecution of 2.0, CA-9 start_client
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Dns.clients| |Dns.waiting| |Dns.second has ticked| $2.0.latch.0 $left.0 $left.1)))
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
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
