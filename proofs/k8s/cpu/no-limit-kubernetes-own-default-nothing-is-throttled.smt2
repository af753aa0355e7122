;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/cpu.stpa",
;;  "content": "sha256:c04c8230e25f319876900741823ce276e829d2994369876150db6f57838977d4",
;;  "found by": "zones",
;;  "system": "Cpu",
;;  "claim": [
;;   "check",
;;   "no limit, Kubernetes' own default: nothing is throttled"
;;  ],
;;  "says": "with cpu_quota = threads * 100: H-1 unreachable",
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
; only has more room without them: CA-8 set_quota
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Request.work_left|)))
; timers: when they are active, and how old they may become
; Request.next_period first
(define-fun $active.0 ((|Request.next_period has ticked| Bool)) Bool (not |Request.next_period has ticked|))
; held flag
(define-fun $active.2 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and (< 0 |Request.work_left|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Request.work_left| Int) (|Request.next_period has ticked| Bool) (|held flag| Bool) (|age:Request.next_period first| Real) (|age:Request.next_period| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Request.next_period has ticked|))) (let (($s1 (not |held flag|))) (let (($s2 (<= 0.0 |age:Request.next_period first|))) (let (($s3 (<= 0.0 |age:Request.next_period|))) (let (($s4 (<= |age:Request.next_period| 100.0))) (let (($s5 (<= 0.0 |age:held flag|))) (let (($s6 (<= |age:held flag| 100.0))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:Request.next_period|)))) (or (and (= |Request.work_left| 0) (or (and $s0 $s1 $s2) (and |Request.next_period has ticked| $s1 $s3 $s4))) (and (= |Request.work_left| 600) (or (and $s0 $s1 $s2 $s5 $s6 (<= (+ |age:held flag| (* (- 1.0) |age:Request.next_period first|)) 0.0)) (and |Request.next_period has ticked| $s1 $s3 $s5 $s4 $s6 (<= $s7 0.0)))) (and (= |Request.work_left| 200) |Request.next_period has ticked| $s1 $s3 $s5 $s4 (<= (+ |age:Request.next_period| (* (- 1.0) |age:held flag|)) 0.0) (<= |age:held flag| 200.0) (<= $s7 100.0))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Request.work_left| () Int 0)
(define-fun |$initial:Request.next_period has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Request.work_left| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Request.work_left| |$initial:Request.next_period has ticked| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Request.work_left| Int)
(declare-const |Request.next_period has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Request.next_period first| Real)
(declare-const |age:Request.next_period| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Request.work_left| |Request.next_period has ticked| |held flag| |age:Request.next_period first| |age:Request.next_period| |age:held flag|))
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
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Request.work_left| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Request.arrive
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Request.work_left| |Request.next_period has ticked| $0.0.latch.0 $left.0 $left.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Request.next_period first
(define-fun $1.0.may () Bool (not |Request.next_period has ticked|))
(define-fun |$1.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (- 400)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:Request.next_period has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Request.work_left| |held flag|))
(define-fun $1.0.age.1 () Real (ite (and |$1.0:Request.next_period has ticked| |Request.next_period has ticked|) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Request.work_left| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Request.next_period first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Request.work_left| |$1.0:Request.next_period has ticked| $1.0.latch.0 0.0 $1.0.age.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Request.next_period
(define-fun $2.0.may () Bool (and |Request.next_period has ticked| (<= 100.0 $later.1)))
(define-fun |$2.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (- 400)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:Request.next_period has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Request.work_left| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Request.next_period has ticked|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:Request.work_left| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Request.next_period
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Request.work_left| |$2.0:Request.next_period has ticked| $2.0.latch.0 $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and (< 0 |Request.work_left|) (not |held flag|)) (<= 250.0 $later.2)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Request.work_left| |$3.0:held flag|))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Request.work_left| |Request.next_period has ticked| $3.0.latch.0 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Request.work_left| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Request.work_left| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
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
; obligation: rest of the timer of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Request.work_left|) (not |held flag|)))
(assert (not ($active.2 |Request.work_left| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |held flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
