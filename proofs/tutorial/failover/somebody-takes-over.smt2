;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/tutorial/failover.stpa",
;;  "content": "sha256:83ba7da2ad31c4ea81b2260b4685cb741b17b5ec20d60decdf6e165003663c05",
;;  "found by": "zones",
;;  "system": "Failover",
;;  "claim": [
;;   "check",
;;   "somebody takes over"
;;  ],
;;  "says": "Primary.cut_off leads to Command.standby within 6s",
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
; time goes on from every state: all 25 zones visited
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-1 step_down
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Command.standby| Bool) (|Primary.cut_off| Bool) (|pending flag| Bool)) Bool (and (not |Command.standby|) (or |pending flag| |Primary.cut_off|)))
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; quiet flag
(define-fun $active.2 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.3 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; the invariant
(define-fun $invariant ((|Command.standby| Bool) (|Primary.cut_off| Bool) (|FB-1 report has ticked| Bool) (|quiet flag| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:FB-1 report first| Real) (|age:FB-1 report| Real) (|age:quiet flag| Real) (|age:CA-2 take_over| Real) (|age:late flag| Real)) Bool (let (($s0 (not |FB-1 report has ticked|))) (let (($s1 (not |quiet flag|))) (let (($s2 (not |pending flag|))) (let (($s3 (not |late flag|))) (let (($s4 (<= 0.0 |age:FB-1 report first|))) (let (($s5 (<= 0.0 |age:quiet flag|))) (let (($s6 (<= |age:quiet flag| 1000.0))) (let (($s7 (* (- 1.0) |age:FB-1 report first|))) (let (($s8 (<= (+ |age:quiet flag| $s7) 0.0))) (let (($s9 (<= 0.0 |age:FB-1 report|))) (let (($s10 (<= |age:FB-1 report| 1000.0))) (let (($s11 (* (- 1.0) |age:quiet flag|))) (let (($s12 (+ |age:FB-1 report| $s11))) (let (($s13 (<= $s12 0.0))) (let (($s14 (* (- 1.0) |age:FB-1 report|))) (let (($s15 (+ |age:quiet flag| $s14))) (let (($s16 (<= 0.0 |age:late flag|))) (let (($s17 (<= (+ |age:late flag| $s11) 0.0))) (let (($s18 (+ |age:late flag| $s14))) (let (($s19 (<= |age:quiet flag| 5000.0))) (let (($s20 (<= |age:late flag| 5000.0))) (let (($s21 (<= 0.0 |age:CA-2 take_over|))) (let (($s22 (<= |age:late flag| 5100.0))) (let (($s23 (* (- 1.0) |age:CA-2 take_over|))) (let (($s24 (<= (+ |age:late flag| $s23) 5000.0))) (or (and (not |Command.standby|) (or (and (not |Primary.cut_off|) (or (and $s0 $s1 $s2 $s3 $s4 $s5 $s6 $s8) (and |FB-1 report has ticked| $s1 $s2 $s3 $s9 $s5 $s10 $s13 $s6 (<= $s15 0.0)))) (and |Primary.cut_off| (or (and $s0 $s1 |pending flag| $s3 $s4 $s5 $s16 $s6 $s8 (<= |age:late flag| 1000.0) (<= (+ |age:late flag| $s7) 0.0) $s17) (and |FB-1 report has ticked| (or (and $s1 |pending flag| $s3 (or (and $s9 $s5 $s16 $s10 $s13 (<= |age:quiet flag| 2000.0) (<= $s15 1000.0) (<= |age:late flag| 2000.0) (<= $s18 1000.0) $s17) (and $s9 (<= 1000.0 |age:quiet flag|) $s16 $s10 (<= $s12 (- 1000.0)) (<= |age:quiet flag| 3000.0) (<= $s15 2000.0) (<= |age:late flag| 3000.0) (<= $s18 2000.0) $s17) (and $s9 (<= 2000.0 |age:quiet flag|) $s16 $s10 (<= $s12 (- 2000.0)) (<= |age:quiet flag| 4000.0) (<= $s15 3000.0) (<= |age:late flag| 4000.0) (<= $s18 3000.0) $s17) (and $s9 (<= 3000.0 |age:quiet flag|) $s16 $s10 (<= $s12 (- 3000.0)) $s19 (<= $s15 4000.0) $s20 (<= $s18 4000.0) $s17) (and $s9 (<= 4000.0 |age:quiet flag|) $s16 $s10 (<= $s12 (- 4000.0)) $s19 $s20 $s17))) (and |quiet flag| |pending flag| $s3 (or (and $s9 $s21 $s16 $s10 $s22 (<= $s18 5000.0) $s24) (and $s9 $s21 $s16 (<= |age:FB-1 report| 100.0) (<= (+ |age:FB-1 report| $s23) 0.0) $s22 $s24))))))))) (and |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $s2 $s3 $s9 $s10))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Command.standby| () Bool false)
(define-fun |$initial:Primary.cut_off| () Bool false)
(define-fun |$initial:FB-1 report has ticked| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:FB-1 report has ticked| |$initial:quiet flag| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Command.standby| Bool)
(declare-const |Primary.cut_off| Bool)
(declare-const |FB-1 report has ticked| Bool)
(declare-const |quiet flag| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:FB-1 report first| Real)
(declare-const |age:FB-1 report| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-2 take_over| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |pending flag| |late flag| |age:FB-1 report first| |age:FB-1 report| |age:quiet flag| |age:CA-2 take_over| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |FB-1 report has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:FB-1 report first| $delay) |age:FB-1 report first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |FB-1 report has ticked| (+ |age:FB-1 report| $delay) |age:FB-1 report|))
(define-fun $left.1 () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |quiet flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |Command.standby| |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-2 take_over| $delay) |age:CA-2 take_over|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.4 () Real (ite |pending flag| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 report first| $delay) 1000.0)) (=> (and |FB-1 report has ticked| true) (<= (+ |age:FB-1 report| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:quiet flag| $delay) 5000.0)) (=> (and $now.3 true) (<= (+ |age:CA-2 take_over| $delay) 100.0))))))
; 0.0: Primary.lose_network
(define-fun $0.0.may () Bool (not |Primary.cut_off|))
(define-fun |$0.0:Primary.cut_off| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Command.standby| |$0.0:Primary.cut_off| |pending flag|))
(define-fun $0.0.age.4 () Real (ite (and $0.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 0.0, Primary.lose_network
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Command.standby| |$0.0:Primary.cut_off| |FB-1 report has ticked| |quiet flag| $0.0.latch.0 |late flag| $left.0 $left.1 $left.2 $left.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 report first
(define-fun $1.0.may () Bool (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(define-fun |$1.0:FB-1 report has ticked| () Bool true)
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and |$1.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |Command.standby| |$1.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and $1.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |$1.0:FB-1 report has ticked| |$1.0:quiet flag| $1.0.latch.0 |late flag| 0.0 $1.0.age.1 0.0 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: FB-1 report first idle
(define-fun $2.0.may () Bool (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(define-fun |$2.0:FB-1 report has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $2.0.age.1 () Real (ite (and |$2.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
(define-fun $2.0.age.4 () Real (ite (and $2.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |$2.0:FB-1 report has ticked| |quiet flag| $2.0.latch.0 |late flag| 0.0 $2.0.age.1 $left.2 $left.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: FB-1 report
(define-fun $3.0.may () Bool (and (and (not |Primary.cut_off|) |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$3.0:FB-1 report has ticked| () Bool true)
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |Command.standby| |$3.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and $3.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |$3.0:FB-1 report has ticked| |$3.0:quiet flag| $3.0.latch.0 |late flag| $3.0.age.0 0.0 0.0 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: FB-1 report idle
(define-fun $4.0.may () Bool (and (and |Primary.cut_off| |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$4.0:FB-1 report has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |$4.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and $4.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |$4.0:FB-1 report has ticked| |quiet flag| $4.0.latch.0 |late flag| $4.0.age.0 0.0 $left.2 $left.3 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: quiet flag
(define-fun $5.0.may () Bool (and (not |quiet flag|) (<= 5000.0 $later.2)))
(define-fun |$5.0:quiet flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |Command.standby| |$5.0:quiet flag|) $now.3) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite (and $5.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |$5.0:quiet flag| $5.0.latch.0 |late flag| $left.0 $left.1 0.0 $5.0.age.3 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-2 take_over
(define-fun $6.0.may () Bool (and (not |Command.standby|) |quiet flag|))
(define-fun |$6.0:Command.standby| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |$6.0:Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $6.0.age.4 () Real (ite (and $6.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 6.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |$6.0:Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $6.0.latch.0 |late flag| $left.0 $left.1 $left.2 0.0 $6.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: late flag
(define-fun $7.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 6000.0 $later.4)))
(define-fun |$7.0:late flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $7.0.age.4 () Real (ite (and $7.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 7.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $7.0.latch.0 |$7.0:late flag| $left.0 $left.1 $left.2 $left.3 $7.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Command.standby| |Primary.cut_off| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(assert (not ($active.0 |FB-1 report has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Primary.cut_off|) |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| |FB-1 report has ticked|))
(assert (not |FB-1 report has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.2 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Command.standby|) |quiet flag|))
(assert (not ($active.3 |Command.standby| |quiet flag|)))
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
