;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:86bdd515a713c1afb0b9832dbe752aeccd920784a0e841bf8b948e2ce7da72a5",
;;  "found by": "zones",
;;  "system": "Eviction",
;;  "claim": [
;;   "check",
;;   "pressure, and frees memory within 10ms where the kubelet is too slow"
;;  ],
;;  "says": "with leak_every = 3s: Pressed.leaked + (if Pressed.serving_ended then 0 else steady_use) > pressed_memory leads to Pressed.leaked + (if Pressed.serving_ended then 0 else steady_use) <= pressed_memory within 10ms",
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
; time goes on from every state: all 41 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|pending flag| Bool)) Bool (let (($s0 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12)))) (and (not (<= $s0 20)) (or |pending flag| (< 20 $s0)))))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-8 score| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real) (|age:late flag| Real)) Bool (let (($s0 (not |Pressed.serving_ended|))) (let (($s1 (not |CA-4 evict has ticked|))) (let (($s2 (not |pending flag|))) (let (($s3 (not |late flag|))) (let (($s4 (<= 0.0 |age:Pressed.leak|))) (let (($s5 (<= 0.0 |age:CA-8 score|))) (let (($s6 (<= 0.0 |age:CA-4 evict first|))) (let (($s7 (<= |age:Pressed.leak| 500.0))) (let (($s8 (* (- 1.0) |age:CA-8 score|))) (let (($s9 (<= (+ |age:Pressed.leak| $s8) 0.0))) (let (($s10 (+ |age:Pressed.leak| (* (- 1.0) |age:CA-4 evict first|)))) (let (($s11 (<= $s10 0.0))) (let (($s12 (<= 0.0 |age:CA-4 evict|))) (let (($s13 (<= |age:CA-4 evict| 10000.0))) (let (($s14 (and |CA-4 evict has ticked| $s2 $s3 $s4 $s12 $s13))) (let (($s15 (* (- 1.0) |age:CA-4 evict|))) (let (($s16 (+ |age:Pressed.leak| $s15))) (let (($s17 (* (- 1.0) |age:Pressed.out_of_memory|))) (or (and (= |Pressed.leaked| 0) $s0 (or (and (not |Pressed.scored|) (or (and $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s9 $s11) (and |CA-4 evict has ticked| $s2 $s3 $s4 $s5 $s12 $s7 $s9 (<= |age:CA-4 evict| 500.0) (<= (+ |age:CA-4 evict| $s8) 0.0)))) (and |Pressed.scored| (or (and $s1 $s2 $s3 $s4 $s6 $s11) $s14)))) (and (= |Pressed.leaked| 1) $s0 |Pressed.scored| (or (and $s1 $s2 $s3 $s4 (<= 3000.0 |age:CA-4 evict first|) (<= $s10 (- 3000.0))) $s14)) (and (= |Pressed.leaked| 2) $s0 |Pressed.scored| (or (and $s1 $s2 $s3 $s4 (<= 6000.0 |age:CA-4 evict first|) (<= $s10 (- 6000.0))) $s14)) (and (= |Pressed.leaked| 3) $s0 |Pressed.scored| (or (and $s1 $s2 $s3 $s4 (<= 9000.0 |age:CA-4 evict first|) (<= |age:Pressed.leak| 1000.0) (<= $s10 (- 9000.0))) $s14)) (and (or (= |Pressed.leaked| 4) (= |Pressed.leaked| 5) (= |Pressed.leaked| 6) (= |Pressed.leaked| 7)) $s0 |Pressed.scored| |CA-4 evict has ticked| $s2 $s3 $s4 $s12 $s13) (and (= |Pressed.leaked| 8) $s0 |Pressed.scored| |CA-4 evict has ticked| $s2 $s3 $s4 $s12 (<= |age:Pressed.leak| 10000.0) (<= $s16 0.0) $s13) (and (= |Pressed.leaked| 9) $s0 |Pressed.scored| |CA-4 evict has ticked| |pending flag| $s3 $s4 (<= 0.0 |age:Pressed.out_of_memory|) (<= 3000.0 |age:CA-4 evict|) (<= 0.0 |age:late flag|) (<= |age:Pressed.leak| 10.0) (<= (+ |age:Pressed.leak| $s17) 0.0) (<= $s16 (- 3000.0)) $s13 (<= |age:late flag| 10.0) (<= (+ |age:late flag| $s17) 0.0) (<= (+ |age:late flag| $s15) (- 3000.0)))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-8 score| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |pending flag| |late flag| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:late flag|))
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
(define-fun $later.5 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.5 () Real (ite |pending flag| $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-8 score| $delay) 500.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 3000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $0.0.age.5 () Real (ite (and $0.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $0.0.latch.0 |late flag| 0.0 $0.0.age.1 $left.2 $left.3 $left.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 0))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 0)) |Pressed.leaked| 0))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |pending flag|))
(define-fun $1.0.age.5 () Real (ite (and $1.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $1.0.latch.0 |late flag| $left.0 0.0 $left.2 $left.3 $left.4 $1.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 score
(define-fun $2.0.may () Bool (not |Pressed.scored|))
(define-fun |$2.0:Pressed.scored| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $2.0.age.5 () Real (ite (and $2.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |$2.0:Pressed.scored| |CA-4 evict has ticked| $2.0.latch.0 |late flag| $left.0 $left.1 0.0 $left.3 $left.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first
(define-fun $3.0.may () Bool (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:Pressed.leaked| () Int 0)
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and $3.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $3.0.latch.0 |late flag| $left.0 $3.0.age.1 $left.2 0.0 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict first idle
(define-fun $4.0.may () Bool (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) (not |CA-4 evict has ticked|)))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and $4.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $4.0.latch.0 |late flag| $left.0 $left.1 $left.2 0.0 $4.0.age.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict
(define-fun $5.0.may () Bool (and (and (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$5.0:Pressed.leaked| () Int 0)
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
(define-fun $5.0.age.5 () Real (ite (and $5.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $5.0.latch.0 |late flag| $left.0 $5.0.age.1 $left.2 $5.0.age.3 0.0 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 evict idle
(define-fun $6.0.may () Bool (and (and (not (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1))) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$6.0:CA-4 evict has ticked| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
(define-fun $6.0.age.5 () Real (ite (and $6.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$6.0:CA-4 evict has ticked| $6.0.latch.0 |late flag| $left.0 $left.1 $left.2 $6.0.age.3 0.0 $6.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: late flag
(define-fun $7.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 10.0 $later.5)))
(define-fun |$7.0:late flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Pressed.leaked| |Pressed.serving_ended| |pending flag|))
(define-fun $7.0.age.5 () Real (ite (and $7.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 7.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $7.0.latch.0 |$7.0:late flag| $left.0 $left.1 $left.2 $left.3 $left.4 $7.0.age.5)))
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
(assert (not |Pressed.scored|))
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
; obligation: rest of the timer of 7.0, late flag
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
