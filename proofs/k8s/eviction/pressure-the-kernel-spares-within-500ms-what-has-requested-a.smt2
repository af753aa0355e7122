;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "zones",
;;  "system": "Eviction",
;;  "claim": [
;;   "check",
;;   "pressure, the kernel spares within 500ms what has requested all that it uses"
;;  ],
;;  "says": "not Pressed.scored leads to Pressed.scored within 500ms",
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
; time goes on from every state: all 57 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pressed.leak, Pressed.out_of_memory, CA-4 evict first, CA-4 evict first idle, CA-4 evict, CA-4 evict idle
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.scored| Bool) (|pending flag| Bool)) Bool (let (($s0 (not |Pressed.scored|))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; CA-8 score
(define-fun $active.0 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
; the invariant
(define-fun $invariant ((|Pressed.scored| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-8 score| Real) (|age:late flag| Real)) Bool (let (($s0 (not |late flag|))) (or (and (not |Pressed.scored|) |pending flag| $s0 (<= 0.0 |age:CA-8 score|) (<= 0.0 |age:late flag|) (<= |age:late flag| 500.0) (<= (+ |age:late flag| (* (- 1.0) |age:CA-8 score|)) 0.0)) (and |Pressed.scored| (not |pending flag|) $s0))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.scored| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.scored| $initial.latch.0 |$initial:late flag| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.scored| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-8 score| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Pressed.scored| |pending flag| |late flag| |age:CA-8 score| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pressed.scored|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-8 score| $delay) |age:CA-8 score|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.1 () Real (ite |pending flag| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (=> (and $now.0 true) (<= (+ |age:CA-8 score| $delay) 500.0)))))
; 0.0: CA-8 score
(define-fun $0.0.may () Bool (not |Pressed.scored|))
(define-fun |$0.0:Pressed.scored| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pressed.scored| |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and $0.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 0.0, CA-8 score
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.scored| $0.0.latch.0 |late flag| 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: late flag
(define-fun $1.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 500.0 $later.1)))
(define-fun |$1.0:late flag| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pressed.scored| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and $1.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 1.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pressed.scored| $1.0.latch.0 |$1.0:late flag| $left.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pressed.scored| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pressed.scored| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, CA-8 score
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pressed.scored|))
(assert (not ($active.0 |Pressed.scored|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, late flag
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
