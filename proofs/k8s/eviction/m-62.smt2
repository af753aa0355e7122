;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "Spacer",
;;  "system": "Eviction",
;;  "claim": [
;;   "mitigation",
;;   "M-62"
;;  ],
;;  "says": "with M-62 no run reaches H-3, whichever of HS-1, HS-2 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-3 with HS-1, HS-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const steady_request Int)
(declare-const leak_priority Int)
(define-fun $chosen () Bool (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= leak_priority 0) (= leak_priority 2000))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|hazard over| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-8 score| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (and (not |Pressed.scored|) (<= 12 steady_request)))) (let (($s2 (not |CA-4 evict has ticked|))) (let (($s3 (<= |age:CA-4 evict| 0.0))) (let (($s4 (not (<= 8 |Pressed.leaked|)))) (let (($s5 (<= (+ |age:Pressed.leak| (* (- 1.0) |age:Pressed.out_of_memory|)) 0.0))) (let (($s6 (not (<= steady_request 11)))) (let (($s7 (* (- 1.0) |age:Pressed.leak|))) (let (($s8 (not (<= (+ |age:CA-4 evict| $s7) (- 5000.0))))) (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= leak_priority 0) (= leak_priority 2000)) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-8 score|) (or $s1 (<= |age:CA-8 score| 0.0)) (or (not $s1) (<= |age:CA-8 score| 500.0)) (<= 0.0 |age:CA-4 evict first|) (or $s2 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| $s3) (or $s2 (<= |age:CA-4 evict| 10000.0)) (= |hazard over| (or |hazard over| |Pressed.serving_ended|)) (or $s4 (not (<= 15000.0 |age:Pressed.leak|))) (not |Pressed.serving_ended|) (not |hazard over|) (not (<= 3000 leak_priority)) (or |CA-4 evict has ticked| $s5 $s6) (or |CA-4 evict has ticked| (not (<= (+ |age:CA-4 evict first| $s7) (- 5000.0)))) (or |CA-4 evict has ticked| (not (<= 1 |Pressed.leaked|))) (or $s8 $s3 $s6) (or $s4 $s8 |Pressed.serving_ended|) (or (not (<= 9 |Pressed.leaked|)) |Pressed.serving_ended|) (or |Pressed.scored| $s5 $s3))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.serving_ended| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-8 score| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(define-fun $holds () Bool ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:Pressed.leak| $delay) |age:Pressed.leak|))
(define-fun $left.0 () Real $later.0)
(define-fun $now.1 () Bool ($active.1 |Pressed.leaked| |Pressed.serving_ended|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pressed.out_of_memory| $delay) |age:Pressed.out_of_memory|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Pressed.scored|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-8 score| $delay) |age:CA-8 score|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |CA-4 evict has ticked|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-4 evict first| $delay) |age:CA-4 evict first|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |CA-4 evict has ticked| (+ |age:CA-4 evict| $delay) |age:CA-4 evict|))
(define-fun $left.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-8 score| $delay) 500.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 15000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $0.0.latch.0 0.0 $0.0.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))) |Pressed.leaked| 0))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pressed.serving_ended| |hazard over|))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $1.0.latch.0 $left.0 0.0 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 score
(define-fun $2.0.may () Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
(define-fun |$2.0:Pressed.scored| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
; obligation: consecution of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |$2.0:Pressed.scored| |CA-4 evict has ticked| $2.0.latch.0 $left.0 $left.1 0.0 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first
(define-fun $3.0.may () Bool (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= 3000 leak_priority))) (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 3000 leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))))
(define-fun |$3.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= 3000 leak_priority))) (ite (and (not |Pressed.serving_ended|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 3000 leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))) |Pressed.leaked| 0)))))
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pressed.serving_ended| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $3.0.latch.0 $left.0 $3.0.age.1 $left.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict first idle
(define-fun $4.0.may () Bool (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) (not |CA-4 evict has ticked|)))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $4.0.latch.0 $left.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict
(define-fun $5.0.may () Bool (and (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$5.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= 3000 leak_priority))) (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 3000 leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))))
(define-fun |$5.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= 3000 leak_priority))) (ite (and (not |Pressed.serving_ended|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 3000 leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))) |Pressed.leaked| 0)))))
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Pressed.serving_ended| |hazard over|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $5.0.latch.0 $left.0 $5.0.age.1 $left.2 $5.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 evict idle
(define-fun $6.0.may () Bool (and (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$6.0:CA-4 evict has ticked| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$6.0:CA-4 evict has ticked| $6.0.latch.0 $left.0 $left.1 $left.2 $6.0.age.3 0.0)))
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
; obligation: rest of the timer of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pressed.scored|) (<= 12 steady_request)))
(assert (not ($active.2 |Pressed.scored|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
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
