;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_pull.stpa",
;;  "content": "sha256:a4e2d7436e34641b1c4b595760ab6ab83f52f7965eed7f01f1187f978f437f4b",
;;  "found by": "Spacer",
;;  "system": "DeliveryPull",
;;  "claim": [
;;   "check",
;;   "pull: how old a version gets does not depend on how many ask"
;;  ],
;;  "says": "for any pollers, poll_period: H-1 unreachable iff poll_period < stale",
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
;;      5,
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
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Origin.period
; parameters and switches: chosen once
(declare-const pollers Int)
(declare-const poll_period Real)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 1000.0 poll_period) (<= 2 pollers) (<= 1000.0 poll_period) (< poll_period 60000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |held flag| |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|))))))
; timers: when they are active, and how old they may become
; CA-5 fetch first
(define-fun $active.0 ((|CA-5 fetch has ticked| Bool)) Bool (not |CA-5 fetch has ticked|))
; CA-5 fetch_as_user first
(define-fun $active.2 ((|CA-5 fetch_as_user has ticked| Bool)) Bool (not |CA-5 fetch_as_user has ticked|))
; held flag
(define-fun $active.4 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Origin.changed| Bool) (|Sites.told| Int) (|Sites.provider_asked| Bool) (|Sites.user_asked| Bool) (|CA-5 fetch has ticked| Bool) (|CA-5 fetch_as_user has ticked| Bool) (|held flag| Bool) (|age:CA-5 fetch first| Real) (|age:CA-5 fetch| Real) (|age:CA-5 fetch_as_user first| Real) (|age:CA-5 fetch_as_user| Real) (|age:held flag| Real)) Bool (let (($s0 (not |CA-5 fetch has ticked|))) (let (($s1 (not |CA-5 fetch_as_user has ticked|))) (let (($s2 (not (and |Sites.provider_asked| |Sites.user_asked|)))) (let (($s3 (not |held flag|))) (let (($s4 (and |Origin.changed| $s2 $s3))) (let (($s5 (* (- 1.0) |age:held flag|))) (let (($s6 (* (- 1.0) poll_period))) (let (($s7 (not (<= (+ |age:CA-5 fetch_as_user| $s5 $s6) (- 60000.0))))) (let (($s8 (not (<= (+ |age:CA-5 fetch| $s5 $s6) (- 60000.0))))) (and (= |Sites.told| 0) (<= 2 pollers) (<= 1000.0 poll_period) (< poll_period 60000.0) (<= 0.0 |age:CA-5 fetch first|) (or $s0 (<= |age:CA-5 fetch first| 0.0)) (or |CA-5 fetch has ticked| (<= |age:CA-5 fetch first| poll_period)) (<= 0.0 |age:CA-5 fetch|) (or |CA-5 fetch has ticked| (<= |age:CA-5 fetch| 0.0)) (or $s0 (<= |age:CA-5 fetch| poll_period)) (<= 0.0 |age:CA-5 fetch_as_user first|) (or $s1 (<= |age:CA-5 fetch_as_user first| 0.0)) (or |CA-5 fetch_as_user has ticked| (<= |age:CA-5 fetch_as_user first| poll_period)) (<= 0.0 |age:CA-5 fetch_as_user|) (or |CA-5 fetch_as_user has ticked| (<= |age:CA-5 fetch_as_user| 0.0)) (or $s1 (<= |age:CA-5 fetch_as_user| poll_period)) (<= 0.0 |age:held flag|) (or $s4 (<= |age:held flag| 0.0)) (or (not $s4) (<= |age:held flag| 60000.0)) (= |held flag| (and |held flag| |Origin.changed| $s2)) (or $s7 $s1 $s8 $s0) $s3 (not (<= 60000.0 poll_period)) (not (<= (+ |age:CA-5 fetch_as_user first| $s6) (- 60000.0))) (or |CA-5 fetch_as_user has ticked| (not (<= (+ |age:CA-5 fetch_as_user first| $s5 $s6) (- 60000.0)))) (not (<= (+ |age:CA-5 fetch first| $s6) (- 60000.0))) (or |CA-5 fetch has ticked| (not (<= (+ |age:CA-5 fetch first| $s5 $s6) (- 60000.0)))) (not (<= (+ |age:CA-5 fetch_as_user| $s6) (- 60000.0))) (or |Sites.user_asked| $s7 $s1) (or |Sites.provider_asked| $s8 $s0) (not (<= (+ |age:CA-5 fetch| $s6) (- 60000.0))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Origin.changed| () Bool false)
(define-fun |$initial:Sites.told| () Int 0)
(define-fun |$initial:Sites.provider_asked| () Bool false)
(define-fun |$initial:Sites.user_asked| () Bool false)
(define-fun |$initial:CA-5 fetch has ticked| () Bool false)
(define-fun |$initial:CA-5 fetch_as_user has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Origin.changed| |$initial:Sites.provider_asked| |$initial:Sites.told| |$initial:Sites.user_asked| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Origin.changed| |$initial:Sites.told| |$initial:Sites.provider_asked| |$initial:Sites.user_asked| |$initial:CA-5 fetch has ticked| |$initial:CA-5 fetch_as_user has ticked| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Origin.changed| Bool)
(declare-const |Sites.told| Int)
(declare-const |Sites.provider_asked| Bool)
(declare-const |Sites.user_asked| Bool)
(declare-const |CA-5 fetch has ticked| Bool)
(declare-const |CA-5 fetch_as_user has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:CA-5 fetch first| Real)
(declare-const |age:CA-5 fetch| Real)
(declare-const |age:CA-5 fetch_as_user first| Real)
(declare-const |age:CA-5 fetch_as_user| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| |held flag| |age:CA-5 fetch first| |age:CA-5 fetch| |age:CA-5 fetch_as_user first| |age:CA-5 fetch_as_user| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |CA-5 fetch has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-5 fetch first| $delay) |age:CA-5 fetch first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |CA-5 fetch has ticked| (+ |age:CA-5 fetch| $delay) |age:CA-5 fetch|))
(define-fun $left.1 () Real (ite |CA-5 fetch has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |CA-5 fetch_as_user has ticked|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 fetch_as_user first| $delay) |age:CA-5 fetch_as_user first|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |CA-5 fetch_as_user has ticked| (+ |age:CA-5 fetch_as_user| $delay) |age:CA-5 fetch_as_user|))
(define-fun $left.3 () Real (ite |CA-5 fetch_as_user has ticked| $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-5 fetch first| $delay) poll_period)) (=> (and |CA-5 fetch has ticked| true) (<= (+ |age:CA-5 fetch| $delay) poll_period)) (=> (and $now.2 true) (<= (+ |age:CA-5 fetch_as_user first| $delay) poll_period)) (=> (and |CA-5 fetch_as_user has ticked| true) (<= (+ |age:CA-5 fetch_as_user| $delay) poll_period)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Origin.change
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Origin.changed| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |$0.0:Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| $0.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, Origin.change
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $0.0.latch.0 $left.0 $left.1 $left.2 $left.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-5 fetch first
(define-fun $1.0.may () Bool (not |CA-5 fetch has ticked|))
(define-fun |$1.0:Sites.provider_asked| () Bool |Origin.changed|)
(define-fun |$1.0:CA-5 fetch has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Origin.changed| |$1.0:Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $1.0.age.1 () Real (ite (and |$1.0:CA-5 fetch has ticked| |CA-5 fetch has ticked|) $later.1 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |Origin.changed| |$1.0:Sites.provider_asked| |Sites.told| |Sites.user_asked| $1.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, CA-5 fetch first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |$1.0:Sites.provider_asked| |Sites.user_asked| |$1.0:CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $1.0.latch.0 0.0 $1.0.age.1 $left.2 $left.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 fetch
(define-fun $2.0.may () Bool (and |CA-5 fetch has ticked| (<= poll_period $later.1)))
(define-fun |$2.0:Sites.provider_asked| () Bool |Origin.changed|)
(define-fun |$2.0:CA-5 fetch has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Origin.changed| |$2.0:Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:CA-5 fetch has ticked|) $now.0) $later.0 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |Origin.changed| |$2.0:Sites.provider_asked| |Sites.told| |Sites.user_asked| $2.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, CA-5 fetch
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |$2.0:Sites.provider_asked| |Sites.user_asked| |$2.0:CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $2.0.latch.0 $2.0.age.0 0.0 $left.2 $left.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 fetch_as_user first
(define-fun $3.0.may () Bool (not |CA-5 fetch_as_user has ticked|))
(define-fun |$3.0:Sites.user_asked| () Bool |Origin.changed|)
(define-fun |$3.0:CA-5 fetch_as_user has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |$3.0:Sites.user_asked| |held flag|))
(define-fun $3.0.age.3 () Real (ite (and |$3.0:CA-5 fetch_as_user has ticked| |CA-5 fetch_as_user has ticked|) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |Origin.changed| |Sites.provider_asked| |Sites.told| |$3.0:Sites.user_asked| $3.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, CA-5 fetch_as_user first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |$3.0:Sites.user_asked| |CA-5 fetch has ticked| |$3.0:CA-5 fetch_as_user has ticked| $3.0.latch.0 $left.0 $left.1 0.0 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 fetch_as_user
(define-fun $4.0.may () Bool (and |CA-5 fetch_as_user has ticked| (<= poll_period $later.3)))
(define-fun |$4.0:Sites.user_asked| () Bool |Origin.changed|)
(define-fun |$4.0:CA-5 fetch_as_user has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |$4.0:Sites.user_asked| |held flag|))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:CA-5 fetch_as_user has ticked|) $now.2) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |Origin.changed| |Sites.provider_asked| |Sites.told| |$4.0:Sites.user_asked| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 fetch_as_user
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |$4.0:Sites.user_asked| |CA-5 fetch has ticked| |$4.0:CA-5 fetch_as_user has ticked| $4.0.latch.0 $left.0 $left.1 $4.0.age.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)) (<= 60000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |$5.0:held flag|))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $5.0.latch.0 $left.0 $left.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-5 fetch first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |CA-5 fetch has ticked|))
(assert (not ($active.0 |CA-5 fetch has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-5 fetch
(push 1)
(assert $chosen)
(assert $holds)
(assert |CA-5 fetch has ticked|)
(assert (not |CA-5 fetch has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 fetch_as_user first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |CA-5 fetch_as_user has ticked|))
(assert (not ($active.2 |CA-5 fetch_as_user has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 fetch_as_user
(push 1)
(assert $chosen)
(assert $holds)
(assert |CA-5 fetch_as_user has ticked|)
(assert (not |CA-5 fetch_as_user has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
(assert (not ($active.4 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|)))
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
(declare-const pollers Int)
(declare-const poll_period Real)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 1000.0 poll_period) (<= 2 pollers) (<= 1000.0 poll_period)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |held flag| |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|))))))
; timers: when they are active, and how old they may become
; CA-5 fetch first
(define-fun $active.0 ((|CA-5 fetch has ticked| Bool)) Bool (not |CA-5 fetch has ticked|))
; CA-5 fetch_as_user first
(define-fun $active.2 ((|CA-5 fetch_as_user has ticked| Bool)) Bool (not |CA-5 fetch_as_user has ticked|))
; held flag
(define-fun $active.4 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< poll_period 60000.0))
(define-fun $piece.0 () Bool (and (<= 2.0 (to_real pollers)) (<= 60000.0 poll_period)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Origin.changed| () Bool false)
(define-fun |$0/initial:Sites.told| () Int 0)
(define-fun |$0/initial:Sites.provider_asked| () Bool false)
(define-fun |$0/initial:Sites.user_asked| () Bool false)
(define-fun |$0/initial:CA-5 fetch has ticked| () Bool false)
(define-fun |$0/initial:CA-5 fetch_as_user has ticked| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:CA-5 fetch has ticked|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:CA-5 fetch has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:CA-5 fetch has ticked| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:CA-5 fetch_as_user has ticked|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/later.3| () Real (ite |$0/initial:CA-5 fetch_as_user has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/initial:CA-5 fetch_as_user has ticked| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial.latch.0|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) poll_period)) (=> (and |$0/initial:CA-5 fetch has ticked| true) (<= (+ 0.0 |$0/0/delay|) poll_period)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) poll_period)) (=> (and |$0/initial:CA-5 fetch_as_user has ticked| true) (<= (+ 0.0 |$0/0/delay|) poll_period)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/0.0: Origin.change
(define-fun |$0/0/0.0.may| () Bool true)
(define-fun |$0/0/0.0:Origin.changed| () Bool true)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.4| () Real (ite (and ($active.4 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/0/0.0.latch.0|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ $time.0.0 60000.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:CA-5 fetch has ticked|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:CA-5 fetch has ticked| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:CA-5 fetch has ticked| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:CA-5 fetch_as_user has ticked|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/later.3| () Real (ite |$0/initial:CA-5 fetch_as_user has ticked| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/initial:CA-5 fetch_as_user has ticked| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/0.0.age.4| |$0/1/delay|) |$0/0/0.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) poll_period)) (=> (and |$0/initial:CA-5 fetch has ticked| true) (<= (+ |$0/0/left.1| |$0/1/delay|) poll_period)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) poll_period)) (=> (and |$0/initial:CA-5 fetch_as_user has ticked| true) (<= (+ |$0/0/left.3| |$0/1/delay|) poll_period)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/0.0.age.4| |$0/1/delay|) 60000.0))))))
; 0/1/5.0: held flag
(define-fun |$0/1/5.0.may| () Bool (and (and |$0/0/0.0:Origin.changed| (not (and (or |$0/initial:Sites.provider_asked| (<= 1 |$0/initial:Sites.told|)) (or |$0/initial:Sites.user_asked| (<= 3 |$0/initial:Sites.told|)))) (not |$0/0/0.0.latch.0|)) (<= 60000.0 |$0/1/later.4|)))
(define-fun |$0/1/5.0:held flag| () Bool true)
(define-fun |$0/1/5.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/1/5.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/5.0.may| |$0/1/5.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
