;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/cpu.stpa",
;;  "content": "sha256:c04c8230e25f319876900741823ce276e829d2994369876150db6f57838977d4",
;;  "found by": "Spacer",
;;  "system": "Cpu",
;;  "claim": [
;;   "check",
;;   "how low the quota may be: the request must be done in two periods"
;;  ],
;;  "says": "for any cpu_quota: H-1 unreachable iff 2 * cpu_quota >= request_work",
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
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
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
(declare-const cpu_quota Int)
(define-fun $chosen () Bool (and (<= 1 cpu_quota) (<= 1 cpu_quota) (<= 600 (* 2 cpu_quota))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Request.work_left|)))
; timers: when they are active, and how old they may become
; Request.next_period first
(define-fun $active.0 ((|Request.next_period has ticked| Bool)) Bool (not |Request.next_period has ticked|))
; held flag
(define-fun $active.2 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and (< 0 |Request.work_left|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Request.quota_set| Bool) (|Request.work_left| Int) (|Request.next_period has ticked| Bool) (|held flag| Bool) (|age:Request.next_period first| Real) (|age:Request.next_period| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Request.next_period has ticked|))) (let (($s1 (< 0 |Request.work_left|))) (let (($s2 (not |held flag|))) (let (($s3 (and $s1 $s2))) (let (($s4 (* (- 1.0) |age:held flag|))) (let (($s5 (+ |age:Request.next_period| $s4))) (let (($s6 (<= 0.0 $s5))) (let (($s7 (not (<= 601 |Request.work_left|)))) (let (($s8 (not (<= 201 |Request.work_left|)))) (let (($s9 (not (<= 401 cpu_quota)))) (and (<= 1 cpu_quota) (<= 600 (* 2 cpu_quota)) (<= 0.0 |age:Request.next_period first|) (or $s0 (<= |age:Request.next_period first| 0.0)) (or |Request.next_period has ticked| (<= |age:Request.next_period first| 100.0)) (<= 0.0 |age:Request.next_period|) (or |Request.next_period has ticked| (<= |age:Request.next_period| 0.0)) (or $s0 (<= |age:Request.next_period| 100.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 250.0)) (= |held flag| (and |held flag| $s1)) (or $s0 $s6 (not (<= 1 (+ |Request.work_left| (* (- 1) cpu_quota))))) $s2 (<= (- 100.0) $s5) (or |Request.next_period has ticked| (<= 0.0 (+ |age:Request.next_period first| $s4))) (or $s7 |Request.quota_set|) (or $s6 $s8 |Request.quota_set|) (not (<= 250.0 |age:held flag|)) (or $s7 $s9) (or $s0 $s6 $s9 $s8) (not (<= 1 (+ |Request.work_left| (* (- 2) cpu_quota)))) (not (<= cpu_quota 299))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Request.quota_set| () Bool false)
(define-fun |$initial:Request.work_left| () Int 0)
(define-fun |$initial:Request.next_period has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Request.work_left| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Request.quota_set| |$initial:Request.work_left| |$initial:Request.next_period has ticked| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Request.quota_set| Bool)
(declare-const |Request.work_left| Int)
(declare-const |Request.next_period has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Request.next_period first| Real)
(declare-const |age:Request.next_period| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Request.quota_set| |Request.work_left| |Request.next_period has ticked| |held flag| |age:Request.next_period first| |age:Request.next_period| |age:held flag|))
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
(assert (not ($invariant |Request.quota_set| |$0.0:Request.work_left| |Request.next_period has ticked| $0.0.latch.0 $left.0 $left.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Request.next_period first
(define-fun $1.0.may () Bool (not |Request.next_period has ticked|))
(define-fun |$1.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (* (- 1) (ite |Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
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
(assert (not ($invariant |Request.quota_set| |$1.0:Request.work_left| |$1.0:Request.next_period has ticked| $1.0.latch.0 0.0 $1.0.age.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Request.next_period
(define-fun $2.0.may () Bool (and |Request.next_period has ticked| (<= 100.0 $later.1)))
(define-fun |$2.0:Request.work_left| () Int (let (($s0 (+ |Request.work_left| (* (- 1) (ite |Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
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
(assert (not ($invariant |Request.quota_set| |$2.0:Request.work_left| |$2.0:Request.next_period has ticked| $2.0.latch.0 $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-8 set_quota
(define-fun $3.0.may () Bool (not |Request.quota_set|))
(define-fun |$3.0:Request.quota_set| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Request.work_left| |held flag|))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |Request.work_left| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-8 set_quota
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Request.quota_set| |Request.work_left| |Request.next_period has ticked| $3.0.latch.0 $left.0 $left.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (< 0 |Request.work_left|) (not |held flag|)) (<= 250.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Request.work_left| |$4.0:held flag|))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Request.quota_set| |Request.work_left| |Request.next_period has ticked| $4.0.latch.0 $left.0 $left.1 0.0)))
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
(define-fun $bad () Bool |held flag|)
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
(declare-const cpu_quota Int)
(define-fun $chosen () Bool (and (<= 1 cpu_quota) (<= 1 cpu_quota)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Request.work_left|)))
; timers: when they are active, and how old they may become
; Request.next_period first
(define-fun $active.0 ((|Request.next_period has ticked| Bool)) Bool (not |Request.next_period has ticked|))
; held flag
(define-fun $active.2 ((|Request.work_left| Int) (|held flag| Bool)) Bool (and (< 0 |Request.work_left|) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= 600 (* 2 cpu_quota)))
(define-fun $piece.0 () Bool (let (($s0 (to_real cpu_quota))) (and (<= 1.0 $s0) (< $s0 200.0))))
(define-fun $piece.1 () Bool (let (($s0 (to_real cpu_quota))) (and (<= 1.0 $s0) (< $s0 300.0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Request.quota_set| () Bool false)
(define-fun |$0/initial:Request.work_left| () Int 0)
(define-fun |$0/initial:Request.next_period has ticked| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Request.work_left| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Request.next_period has ticked|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:Request.next_period has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:Request.next_period has ticked| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Request.work_left| |$0/initial.latch.0|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 100.0)) (=> (and |$0/initial:Request.next_period has ticked| true) (<= (+ 0.0 |$0/0/delay|) 100.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 250.0))))))
; 0/0/0.0: Request.arrive
(define-fun |$0/0/0.0.may| () Bool (= |$0/initial:Request.work_left| 0))
(define-fun |$0/0/0.0:Request.work_left| () Int 600)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Request.work_left| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.2| () Real (ite (and ($active.2 |$0/0/0.0:Request.work_left| |$0/0/0.0.latch.0|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun $time.0.1 () Real (+ $time.0.0 50.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Request.next_period has ticked|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:Request.next_period has ticked| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:Request.next_period has ticked| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/0.0:Request.work_left| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/0.0.age.2| |$0/1/delay|) |$0/0/0.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 100.0)) (=> (and |$0/initial:Request.next_period has ticked| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 100.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/0.0.age.2| |$0/1/delay|) 250.0))))))
; 0/1/1.0: Request.next_period first
(define-fun |$0/1/1.0.may| () Bool (not |$0/initial:Request.next_period has ticked|))
(define-fun |$0/1/1.0:Request.work_left| () Int (let (($s0 (+ |$0/0/0.0:Request.work_left| (* (- 1) (ite |$0/initial:Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/1/1.0:Request.next_period has ticked| () Bool true)
(define-fun |$0/1/1.0.latch.0| () Bool ($latch.0 |$0/1/1.0:Request.work_left| |$0/0/0.0.latch.0|))
(define-fun |$0/1/1.0.age.1| () Real (ite (and |$0/1/1.0:Request.next_period has ticked| |$0/initial:Request.next_period has ticked|) |$0/1/later.1| 0.0))
(define-fun |$0/1/1.0.age.2| () Real (ite (and ($active.2 |$0/1/1.0:Request.work_left| |$0/1/1.0.latch.0|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/1.0:Request.next_period has ticked|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/later.1| () Real (ite |$0/1/1.0:Request.next_period has ticked| (+ |$0/1/1.0.age.1| |$0/2/delay|) |$0/1/1.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/1/1.0:Request.next_period has ticked| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/1.0:Request.work_left| |$0/1/1.0.latch.0|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/1.0.age.2| |$0/2/delay|) |$0/1/1.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) 100.0)) (=> (and |$0/1/1.0:Request.next_period has ticked| true) (<= (+ |$0/1/1.0.age.1| |$0/2/delay|) 100.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/1.0.age.2| |$0/2/delay|) 250.0))))))
; 0/2/3.0: CA-8 set_quota
(define-fun |$0/2/3.0.may| () Bool (not |$0/initial:Request.quota_set|))
(define-fun |$0/2/3.0:Request.quota_set| () Bool true)
(define-fun |$0/2/3.0.latch.0| () Bool ($latch.0 |$0/1/1.0:Request.work_left| |$0/1/1.0.latch.0|))
(define-fun |$0/2/3.0.age.2| () Real (ite (and ($active.2 |$0/1/1.0:Request.work_left| |$0/2/3.0.latch.0|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.1 100.0))) (let (($s1 (ite (<= $time.0.2 $s0) $s0 $time.0.2))) (let (($s2 (+ $time.0.0 150.0))) (ite (<= $s1 $s2) $s2 $s1)))))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/1/1.0:Request.next_period has ticked|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/later.1| () Real (ite |$0/1/1.0:Request.next_period has ticked| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/1/1.0:Request.next_period has ticked| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/1/1.0:Request.work_left| |$0/2/3.0.latch.0|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/3.0.age.2| |$0/3/delay|) |$0/2/3.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/left.0| |$0/3/delay|) 100.0)) (=> (and |$0/1/1.0:Request.next_period has ticked| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 100.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/3.0.age.2| |$0/3/delay|) 250.0))))))
; 0/3/2.0: Request.next_period
(define-fun |$0/3/2.0.may| () Bool (and |$0/1/1.0:Request.next_period has ticked| (<= 100.0 |$0/3/later.1|)))
(define-fun |$0/3/2.0:Request.work_left| () Int (let (($s0 (+ |$0/1/1.0:Request.work_left| (* (- 1) (ite |$0/2/3.0:Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$0/3/2.0:Request.next_period has ticked| () Bool true)
(define-fun |$0/3/2.0.latch.0| () Bool ($latch.0 |$0/3/2.0:Request.work_left| |$0/2/3.0.latch.0|))
(define-fun |$0/3/2.0.age.0| () Real (ite (and ($active.0 |$0/3/2.0:Request.next_period has ticked|) |$0/3/now.0|) |$0/3/later.0| 0.0))
(define-fun |$0/3/2.0.age.2| () Real (ite (and ($active.2 |$0/3/2.0:Request.work_left| |$0/3/2.0.latch.0|) |$0/3/now.2|) |$0/3/later.2| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.0 250.0))) (ite (<= $time.0.3 $s0) $s0 $time.0.3)))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/3/2.0:Request.next_period has ticked|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/2.0.age.0| |$0/4/delay|) |$0/3/2.0.age.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/later.1| () Real (ite |$0/3/2.0:Request.next_period has ticked| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.1| () Real (ite |$0/3/2.0:Request.next_period has ticked| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/3/2.0:Request.work_left| |$0/3/2.0.latch.0|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/2.0.age.2| |$0/4/delay|) |$0/3/2.0.age.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/2.0.age.0| |$0/4/delay|) 100.0)) (=> (and |$0/3/2.0:Request.next_period has ticked| true) (<= (+ 0.0 |$0/4/delay|) 100.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/2.0.age.2| |$0/4/delay|) 250.0))))))
; 0/4/4.0: held flag
(define-fun |$0/4/4.0.may| () Bool (and (and (< 0 |$0/3/2.0:Request.work_left|) (not |$0/3/2.0.latch.0|)) (<= 250.0 |$0/4/later.2|)))
(define-fun |$0/4/4.0:held flag| () Bool true)
(define-fun |$0/4/4.0.latch.0| () Bool ($latch.0 |$0/3/2.0:Request.work_left| |$0/4/4.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/2/may-wait| |$0/2/3.0.may| |$0/3/may-wait| |$0/3/2.0.may| |$0/4/may-wait| |$0/4/4.0.may| |$0/4/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Request.quota_set| () Bool false)
(define-fun |$1/initial:Request.work_left| () Int 0)
(define-fun |$1/initial:Request.next_period has ticked| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Request.work_left| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Request.next_period has ticked|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/later.1| () Real (ite |$1/initial:Request.next_period has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/initial:Request.next_period has ticked| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Request.work_left| |$1/initial.latch.0|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 100.0)) (=> (and |$1/initial:Request.next_period has ticked| true) (<= (+ 0.0 |$1/0/delay|) 100.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 250.0))))))
; 1/0/3.0: CA-8 set_quota
(define-fun |$1/0/3.0.may| () Bool (not |$1/initial:Request.quota_set|))
(define-fun |$1/0/3.0:Request.quota_set| () Bool true)
(define-fun |$1/0/3.0.latch.0| () Bool ($latch.0 |$1/initial:Request.work_left| |$1/initial.latch.0|))
(define-fun |$1/0/3.0.age.2| () Real (ite (and ($active.2 |$1/initial:Request.work_left| |$1/0/3.0.latch.0|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Request.next_period has ticked|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/later.1| () Real (ite |$1/initial:Request.next_period has ticked| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/initial:Request.next_period has ticked| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:Request.work_left| |$1/0/3.0.latch.0|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/3.0.age.2| |$1/1/delay|) |$1/0/3.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) 100.0)) (=> (and |$1/initial:Request.next_period has ticked| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 100.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/3.0.age.2| |$1/1/delay|) 250.0))))))
; 1/1/0.0: Request.arrive
(define-fun |$1/1/0.0.may| () Bool (= |$1/initial:Request.work_left| 0))
(define-fun |$1/1/0.0:Request.work_left| () Int 600)
(define-fun |$1/1/0.0.latch.0| () Bool ($latch.0 |$1/1/0.0:Request.work_left| |$1/0/3.0.latch.0|))
(define-fun |$1/1/0.0.age.2| () Real (ite (and ($active.2 |$1/1/0.0:Request.work_left| |$1/1/0.0.latch.0|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun $time.1.2 () Real (+ $time.1.1 50.0))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/initial:Request.next_period has ticked|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ |$1/1/left.0| |$1/2/delay|) |$1/1/left.0|))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/later.1| () Real (ite |$1/initial:Request.next_period has ticked| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/initial:Request.next_period has ticked| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/0.0:Request.work_left| |$1/1/0.0.latch.0|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/0.0.age.2| |$1/2/delay|) |$1/1/0.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ |$1/1/left.0| |$1/2/delay|) 100.0)) (=> (and |$1/initial:Request.next_period has ticked| true) (<= (+ |$1/1/left.1| |$1/2/delay|) 100.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/0.0.age.2| |$1/2/delay|) 250.0))))))
; 1/2/1.0: Request.next_period first
(define-fun |$1/2/1.0.may| () Bool (not |$1/initial:Request.next_period has ticked|))
(define-fun |$1/2/1.0:Request.work_left| () Int (let (($s0 (+ |$1/1/0.0:Request.work_left| (* (- 1) (ite |$1/0/3.0:Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1/2/1.0:Request.next_period has ticked| () Bool true)
(define-fun |$1/2/1.0.latch.0| () Bool ($latch.0 |$1/2/1.0:Request.work_left| |$1/1/0.0.latch.0|))
(define-fun |$1/2/1.0.age.1| () Real (ite (and |$1/2/1.0:Request.next_period has ticked| |$1/initial:Request.next_period has ticked|) |$1/2/later.1| 0.0))
(define-fun |$1/2/1.0.age.2| () Real (ite (and ($active.2 |$1/2/1.0:Request.work_left| |$1/2/1.0.latch.0|) |$1/2/now.2|) |$1/2/later.2| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.2 100.0))) (let (($s1 (+ $time.1.1 150.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/2/1.0:Request.next_period has ticked|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/later.1| () Real (ite |$1/2/1.0:Request.next_period has ticked| (+ |$1/2/1.0.age.1| |$1/3/delay|) |$1/2/1.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/2/1.0:Request.next_period has ticked| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/1.0:Request.work_left| |$1/2/1.0.latch.0|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/1.0.age.2| |$1/3/delay|) |$1/2/1.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ 0.0 |$1/3/delay|) 100.0)) (=> (and |$1/2/1.0:Request.next_period has ticked| true) (<= (+ |$1/2/1.0.age.1| |$1/3/delay|) 100.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/1.0.age.2| |$1/3/delay|) 250.0))))))
; 1/3/2.0: Request.next_period
(define-fun |$1/3/2.0.may| () Bool (and |$1/2/1.0:Request.next_period has ticked| (<= 100.0 |$1/3/later.1|)))
(define-fun |$1/3/2.0:Request.work_left| () Int (let (($s0 (+ |$1/2/1.0:Request.work_left| (* (- 1) (ite |$1/0/3.0:Request.quota_set| (ite (<= cpu_quota 400) cpu_quota 400) 400))))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1/3/2.0:Request.next_period has ticked| () Bool true)
(define-fun |$1/3/2.0.latch.0| () Bool ($latch.0 |$1/3/2.0:Request.work_left| |$1/2/1.0.latch.0|))
(define-fun |$1/3/2.0.age.0| () Real (ite (and ($active.0 |$1/3/2.0:Request.next_period has ticked|) |$1/3/now.0|) |$1/3/later.0| 0.0))
(define-fun |$1/3/2.0.age.2| () Real (ite (and ($active.2 |$1/3/2.0:Request.work_left| |$1/3/2.0.latch.0|) |$1/3/now.2|) |$1/3/later.2| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ $time.1.1 250.0))) (ite (<= $time.1.3 $s0) $s0 $time.1.3)))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/3/2.0:Request.next_period has ticked|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ |$1/3/2.0.age.0| |$1/4/delay|) |$1/3/2.0.age.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/later.1| () Real (ite |$1/3/2.0:Request.next_period has ticked| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.1| () Real (ite |$1/3/2.0:Request.next_period has ticked| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/3/2.0:Request.work_left| |$1/3/2.0.latch.0|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/2.0.age.2| |$1/4/delay|) |$1/3/2.0.age.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.0| true) (<= (+ |$1/3/2.0.age.0| |$1/4/delay|) 100.0)) (=> (and |$1/3/2.0:Request.next_period has ticked| true) (<= (+ 0.0 |$1/4/delay|) 100.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/2.0.age.2| |$1/4/delay|) 250.0))))))
; 1/4/4.0: held flag
(define-fun |$1/4/4.0.may| () Bool (and (and (< 0 |$1/3/2.0:Request.work_left|) (not |$1/3/2.0.latch.0|)) (<= 250.0 |$1/4/later.2|)))
(define-fun |$1/4/4.0:held flag| () Bool true)
(define-fun |$1/4/4.0.latch.0| () Bool ($latch.0 |$1/3/2.0:Request.work_left| |$1/4/4.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/3.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/1.0.may| |$1/3/may-wait| |$1/3/2.0.may| |$1/4/may-wait| |$1/4/4.0.may| |$1/4/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
