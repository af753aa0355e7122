;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/cpu.stpa",
;;  "content": "sha256:c04c8230e25f319876900741823ce276e829d2994369876150db6f57838977d4",
;;  "found by": "Spacer",
;;  "system": "Cpu",
;;  "claim": [
;;   "complete",
;;   "H-1"
;;  ],
;;  "says": "every way to H-1 shows a listed unsafe control action",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-170": [
;;      2
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-3 without showing UCA-170
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const cpu_quota Int)
(declare-const |permit UCA-170| Bool)
(define-fun $chosen () Bool (and (<= 1 cpu_quota) (or (= cpu_quota 400) (= cpu_quota 100)) (not |permit UCA-170|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Request.work_left|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Request.next_period first
(define-fun $active.0 ((|Request.next_period has ticked| Bool)) Bool (not |Request.next_period has ticked|))
; held flag
(define-fun $active.2 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and (< 0 |Request.work_left|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Request.quota_set| Bool) (|Request.work_left| Int) (|Request.next_period has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-170| Bool) (|age:Request.next_period first| Real) (|age:Request.next_period| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Request.next_period has ticked|))) (let (($s1 (< 0 |Request.work_left|))) (let (($s2 (not |held flag|))) (let (($s3 (and $s1 $s2))) (let (($s4 (* (- 1.0) |age:held flag|))) (let (($s5 (+ |age:Request.next_period| $s4))) (let (($s6 (<= 0.0 $s5))) (let (($s7 (+ |Request.work_left| (* (- 1) cpu_quota)))) (let (($s8 (not |Request.quota_set|))) (and (<= 1 cpu_quota) (or (= cpu_quota 400) (= cpu_quota 100)) (not |permit UCA-170|) (<= 0.0 |age:Request.next_period first|) (or $s0 (<= |age:Request.next_period first| 0.0)) (or |Request.next_period has ticked| (<= |age:Request.next_period first| 100.0)) (<= 0.0 |age:Request.next_period|) (or |Request.next_period has ticked| (<= |age:Request.next_period| 0.0)) (or $s0 (<= |age:Request.next_period| 100.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 250.0)) (= |held flag| (and |held flag| $s1)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-170| $s2) (or |Request.next_period has ticked| (<= 0.0 (+ |age:Request.next_period first| $s4))) (or |Request.quota_set| (not (<= 601 |Request.work_left|))) (or |Request.quota_set| $s6 (not (<= 201 |Request.work_left|))) (or |shown UCA-170| (<= |age:held flag| 100.0) (not (<= 0 $s7))) (or |shown UCA-170| $s8 (not (<= (- 199) (+ |Request.work_left| (* (- 2) cpu_quota))))) (or |shown UCA-170| $s8 (not (<= cpu_quota 399))) (or |shown UCA-170| $s0 $s8 (not (<= cpu_quota 400)) (not (<= (- 99) $s7)) $s6) (not (<= 401 cpu_quota)) (or |shown UCA-170| (<= (- 100.0) $s5)) (or |shown UCA-170| (not |hazard over|)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Request.quota_set| () Bool false)
(define-fun |$initial:Request.work_left| () Int 0)
(define-fun |$initial:Request.next_period has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-170| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Request.work_left| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Request.quota_set| |$initial:Request.work_left| |$initial:Request.next_period has ticked| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-170| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Request.quota_set| Bool)
(declare-const |Request.work_left| Int)
(declare-const |Request.next_period has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-170| Bool)
(declare-const |age:Request.next_period first| Real)
(declare-const |age:Request.next_period| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Request.quota_set| |Request.work_left| |Request.next_period has ticked| |held flag| |hazard over| |shown UCA-170| |age:Request.next_period first| |age:Request.next_period| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Request.next_period has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Request.next_period first| $delay) |age:Request.next_period first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Request.next_period has ticked| (+ |age:Request.next_period| $delay) |age:Request.next_period|))
(define-fun $left.1 () Real (ite |Request.next_period has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Request.work_left| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Request.next_period first| $delay) 100.0)) (=> (and |Request.next_period has ticked| true) (<= (+ |age:Request.next_period| $delay) 100.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 250.0))))))
; 0.0: Request.arrive
(define-fun $0.0.may () Bool (= |Request.work_left| 0))
(define-fun |$0.0:Request.work_left| () Int 600)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Request.work_left| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Request.work_left| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Request.arrive
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Request.quota_set| |$0.0:Request.work_left| |Request.next_period has ticked| $0.0.latch.0 $0.0.latch.1 |shown UCA-170| $left.0 $left.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Request.next_period first
(define-fun $1.0.may () Bool (not |Request.next_period has ticked|))
(define-fun |$1.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (* (- 1) (ite |Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:Request.next_period has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Request.work_left| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.1 () Real (ite (and |$1.0:Request.next_period has ticked| |Request.next_period has ticked|) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Request.work_left| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Request.next_period first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Request.quota_set| |$1.0:Request.work_left| |$1.0:Request.next_period has ticked| $1.0.latch.0 $1.0.latch.1 |shown UCA-170| 0.0 $1.0.age.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Request.next_period
(define-fun $2.0.may () Bool (and |Request.next_period has ticked| (<= 100.0 $later.1)))
(define-fun |$2.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (* (- 1) (ite |Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:Request.next_period has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Request.work_left| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Request.next_period has ticked|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:Request.work_left| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Request.next_period
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Request.quota_set| |$2.0:Request.work_left| |$2.0:Request.next_period has ticked| $2.0.latch.0 $2.0.latch.1 |shown UCA-170| $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-8 set_quota
(define-fun $3.0.may () Bool (not |Request.quota_set|))
(define-fun |$3.0:Request.quota_set| () Bool true)
(define-fun |$3.0:shown UCA-170| () Bool (or |shown UCA-170| (and (not |hazard over|) (< cpu_quota 400))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Request.work_left| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |Request.work_left| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-8 set_quota
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Request.quota_set| |Request.work_left| |Request.next_period has ticked| $3.0.latch.0 $3.0.latch.1 |$3.0:shown UCA-170| $left.0 $left.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (< 0 |Request.work_left|) (not |held flag|)) (<= 250.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Request.work_left| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Request.quota_set| |Request.work_left| |Request.next_period has ticked| $4.0.latch.0 $4.0.latch.1 |shown UCA-170| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Request.next_period first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Request.next_period has ticked|))
(assert (not ($active.0 |Request.next_period has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Request.next_period
(push 1)
(assert $chosen)
(assert $holds)
(assert |Request.next_period has ticked|)
(assert (not |Request.next_period has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Request.work_left|) (not |held flag|)))
(assert (not ($active.2 |Request.work_left| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-170|) |permit UCA-170|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
