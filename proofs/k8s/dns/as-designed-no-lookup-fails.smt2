;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/dns.stpa",
;;  "content": "sha256:9c8ecb9f9870c46228d05861fc69225e683226176e5d53d6dbc8a7d0543dc2fc",
;;  "found by": "k-induction",
;;  "system": "Dns",
;;  "claim": [
;;   "check",
;;   "as designed: no lookup fails"
;;  ],
;;  "says": "H-3 unreachable",
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
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (not |Dns.second has ticked|))) (and (<= 0.0 |age:Dns.second first|) (or $s0 (<= |age:Dns.second first| 0.0)) (or |Dns.second has ticked| (<= |age:Dns.second first| 1000.0)) (<= 0.0 |age:Dns.second|) (or |Dns.second has ticked| (<= |age:Dns.second| 0.0)) (or $s0 (<= |age:Dns.second| 1000.0)) (<= 0 |Dns.clients|) (<= |Dns.clients| 3) (not (< 120000 |Dns.waiting|)))))
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
(define-fun |$0.0:Dns.waiting| () Int (let (($s0 (* 2000 |Dns.clients|))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
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
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (* 2000 |Dns.clients|))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
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
(define-fun $bad () Bool (< 120000 |Dns.waiting|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
