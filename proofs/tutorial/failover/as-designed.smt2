;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/tutorial/failover.stpa",
;;  "content": "sha256:83ba7da2ad31c4ea81b2260b4685cb741b17b5ec20d60decdf6e165003663c05",
;;  "found by": "zones",
;;  "system": "Failover",
;;  "claim": [
;;   "check",
;;   "as designed"
;;  ],
;;  "says": "H-1 unreachable",
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
; time goes on from every state: all 19 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; FB-1 report first
(define-fun $active.0 ((|FB-1 report has ticked| Bool)) Bool (not |FB-1 report has ticked|))
; CA-1 step_down
(define-fun $active.2 ((|Command.primary| Bool) (|Primary.cut_off| Bool)) Bool (and |Primary.cut_off| |Command.primary|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-2 take_over
(define-fun $active.4 ((|Command.standby| Bool) (|quiet flag| Bool)) Bool (and (not |Command.standby|) |quiet flag|))
; the invariant
(define-fun $invariant ((|Command.primary| Bool) (|Command.standby| Bool) (|Primary.cut_off| Bool) (|FB-1 report has ticked| Bool) (|quiet flag| Bool) (|age:FB-1 report first| Real) (|age:FB-1 report| Real) (|age:CA-1 step_down| Real) (|age:quiet flag| Real) (|age:CA-2 take_over| Real)) Bool (let (($s0 (not |Command.standby|))) (let (($s1 (not |FB-1 report has ticked|))) (let (($s2 (not |quiet flag|))) (let (($s3 (<= 0.0 |age:FB-1 report first|))) (let (($s4 (<= 0.0 |age:quiet flag|))) (let (($s5 (<= |age:quiet flag| 1000.0))) (let (($s6 (<= (+ |age:quiet flag| (* (- 1.0) |age:FB-1 report first|)) 0.0))) (let (($s7 (and $s1 $s2 $s3 $s4 $s5 $s6))) (let (($s8 (<= 0.0 |age:FB-1 report|))) (let (($s9 (<= |age:FB-1 report| 1000.0))) (let (($s10 (+ |age:FB-1 report| (* (- 1.0) |age:quiet flag|)))) (let (($s11 (<= $s10 0.0))) (let (($s12 (+ |age:quiet flag| (* (- 1.0) |age:FB-1 report|)))) (let (($s13 (<= $s12 0.0))) (let (($s14 (<= 0.0 |age:CA-1 step_down|))) (let (($s15 (* (- 1.0) |age:CA-1 step_down|))) (let (($s16 (+ |age:FB-1 report| $s15))) (let (($s17 (<= |age:quiet flag| 2000.0))) (let (($s18 (<= $s12 1000.0))) (let (($s19 (<= (+ |age:quiet flag| $s15) 1000.0))) (let (($s20 (<= 1000.0 |age:quiet flag|))) (let (($s21 (<= $s10 (- 1000.0)))) (let (($s22 (<= |age:quiet flag| 3000.0))) (let (($s23 (<= $s12 2000.0))) (let (($s24 (<= 2000.0 |age:quiet flag|))) (let (($s25 (<= $s10 (- 2000.0)))) (let (($s26 (<= |age:quiet flag| 4000.0))) (let (($s27 (<= $s12 3000.0))) (let (($s28 (<= 3000.0 |age:quiet flag|))) (let (($s29 (<= |age:quiet flag| 5000.0))) (or (and |Command.primary| $s0 (or (and (not |Primary.cut_off|) (or $s7 (and |FB-1 report has ticked| $s2 $s8 $s4 $s9 $s11 $s5 $s13))) (and |Primary.cut_off| (or (and $s1 $s2 $s3 $s14 $s4 $s5 $s6) (and |FB-1 report has ticked| $s2 (or (and $s8 $s14 $s4 $s9 (<= $s16 0.0) $s11 $s17 $s18 $s19) (and $s8 $s14 $s4 $s9 $s11 $s5 $s13) (and $s8 (<= 1000.0 |age:CA-1 step_down|) $s20 $s9 (<= $s16 (- 1000.0)) $s21 $s22 $s23 $s19) (and $s8 (<= 2000.0 |age:CA-1 step_down|) $s24 $s9 (<= $s16 (- 2000.0)) $s25 $s26 $s27 $s19) (and $s8 (<= 3000.0 |age:CA-1 step_down|) $s28 (<= |age:FB-1 report| 0.0) $s26))))))) (and (not |Command.primary|) (or (and $s0 |Primary.cut_off| (or $s7 (and |FB-1 report has ticked| (or (and $s2 (or (and $s8 $s4 $s9 $s11 $s17 $s18) (and $s8 $s20 $s9 $s21 $s22 $s23) (and $s8 $s24 $s9 $s25 $s26 $s27) (and $s8 $s28 $s9 (<= $s10 (- 3000.0)) $s29 (<= $s12 4000.0)) (and $s8 (<= 4000.0 |age:quiet flag|) $s9 (<= $s10 (- 4000.0)) $s29))) (and |quiet flag| $s8 (<= 0.0 |age:CA-2 take_over|) $s9))))) (and |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $s8 $s9)))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Command.primary| () Bool true)
(define-fun |$initial:Command.standby| () Bool false)
(define-fun |$initial:Primary.cut_off| () Bool false)
(define-fun |$initial:FB-1 report has ticked| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Command.primary| |$initial:Command.standby| |$initial:Primary.cut_off| |$initial:FB-1 report has ticked| |$initial:quiet flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Command.primary| Bool)
(declare-const |Command.standby| Bool)
(declare-const |Primary.cut_off| Bool)
(declare-const |FB-1 report has ticked| Bool)
(declare-const |quiet flag| Bool)
(declare-const |age:FB-1 report first| Real)
(declare-const |age:FB-1 report| Real)
(declare-const |age:CA-1 step_down| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-2 take_over| Real)
(define-fun $holds () Bool ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| |age:FB-1 report first| |age:FB-1 report| |age:CA-1 step_down| |age:quiet flag| |age:CA-2 take_over|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |FB-1 report has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:FB-1 report first| $delay) |age:FB-1 report first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |FB-1 report has ticked| (+ |age:FB-1 report| $delay) |age:FB-1 report|))
(define-fun $left.1 () Real (ite |FB-1 report has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Command.primary| |Primary.cut_off|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-1 step_down| $delay) |age:CA-1 step_down|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Command.standby| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-2 take_over| $delay) |age:CA-2 take_over|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 report first| $delay) 1000.0)) (=> (and |FB-1 report has ticked| true) (<= (+ |age:FB-1 report| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:CA-1 step_down| $delay) 3000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 5000.0)) (=> (and $now.4 true) (<= (+ |age:CA-2 take_over| $delay) 100.0))))))
; 0.0: Primary.lose_network
(define-fun $0.0.may () Bool (not |Primary.cut_off|))
(define-fun |$0.0:Primary.cut_off| () Bool true)
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |Command.primary| |$0.0:Primary.cut_off|) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Primary.lose_network
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |$0.0:Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 $0.0.age.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 report first
(define-fun $1.0.may () Bool (and (not |Primary.cut_off|) (not |FB-1 report has ticked|)))
(define-fun |$1.0:FB-1 report has ticked| () Bool true)
(define-fun |$1.0:quiet flag| () Bool false)
(define-fun $1.0.age.1 () Real (ite (and |$1.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$1.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, FB-1 report first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$1.0:FB-1 report has ticked| |$1.0:quiet flag| 0.0 $1.0.age.1 $left.2 0.0 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: FB-1 report first idle
(define-fun $2.0.may () Bool (and |Primary.cut_off| (not |FB-1 report has ticked|)))
(define-fun |$2.0:FB-1 report has ticked| () Bool true)
(define-fun $2.0.age.1 () Real (ite (and |$2.0:FB-1 report has ticked| |FB-1 report has ticked|) $later.1 0.0))
; obligation: consecution of 2.0, FB-1 report first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$2.0:FB-1 report has ticked| |quiet flag| 0.0 $2.0.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: FB-1 report
(define-fun $3.0.may () Bool (and (and (not |Primary.cut_off|) |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$3.0:FB-1 report has ticked| () Bool true)
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$3.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, FB-1 report
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$3.0:FB-1 report has ticked| |$3.0:quiet flag| $3.0.age.0 0.0 $left.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: FB-1 report idle
(define-fun $4.0.may () Bool (and (and |Primary.cut_off| |FB-1 report has ticked|) (<= 1000.0 $later.1)))
(define-fun |$4.0:FB-1 report has ticked| () Bool true)
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |$4.0:FB-1 report has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, FB-1 report idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |$4.0:FB-1 report has ticked| |quiet flag| $4.0.age.0 0.0 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-1 step_down
(define-fun $5.0.may () Bool (and |Primary.cut_off| |Command.primary|))
(define-fun |$5.0:Command.primary| () Bool false)
; obligation: consecution of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 0.0 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: quiet flag
(define-fun $6.0.may () Bool (and (not |quiet flag|) (<= 5000.0 $later.3)))
(define-fun |$6.0:quiet flag| () Bool true)
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |Command.standby| |$6.0:quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Command.primary| |Command.standby| |Primary.cut_off| |FB-1 report has ticked| |$6.0:quiet flag| $left.0 $left.1 $left.2 0.0 $6.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-2 take_over
(define-fun $7.0.may () Bool (and (not |Command.standby|) |quiet flag|))
(define-fun |$7.0:Command.standby| () Bool true)
; obligation: consecution of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Command.primary| |$7.0:Command.standby| |Primary.cut_off| |FB-1 report has ticked| |quiet flag| $left.0 $left.1 $left.2 $left.3 0.0)))
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
; obligation: rest of the timer of 5.0, CA-1 step_down
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Primary.cut_off| |Command.primary|))
(assert (not ($active.2 |Command.primary| |Primary.cut_off|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-2 take_over
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Command.standby|) |quiet flag|))
(assert (not ($active.4 |Command.standby| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |Command.primary| |Command.standby|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
