;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_push.stpa",
;;  "content": "sha256:d7c3ff423a511d9c99ab140e87a9bc5c75f0cb7709a9b6460ac659e5a8db17ff",
;;  "found by": "Spacer",
;;  "system": "DeliveryPush",
;;  "claim": [
;;   "check",
;;   "push: a change takes longer the more agents there are"
;;  ],
;;  "says": "with delivery = by_push, for any pollers: H-1 unreachable iff pollers < 120",
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
;;      2,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
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
;;      1,
;;      0
;;     ],
;;     [
;;      2,
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
; parameters and switches: chosen once
(declare-const pollers Int)
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 2 pollers) (< pollers 120)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |held flag| |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|))))))
; timers: when they are active, and how old they may become
; CA-30 send
(define-fun $active.0 ((|Origin.changed| Bool) (|Sites.told| Int)) Bool (and |Origin.changed| (< |Sites.told| 3)))
; held flag
(define-fun $active.1 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Origin.changed| Bool) (|Sites.told| Int) (|Sites.provider_asked| Bool) (|Sites.user_asked| Bool) (|CA-30 send high| Real) (|held flag| Bool) (|age:CA-30 send| Real) (|age:held flag| Real)) Bool (let (($s0 (and |Origin.changed| (< |Sites.told| 3)))) (let (($s1 (not (and (<= 1 |Sites.told|) (<= 3 |Sites.told|))))) (let (($s2 (not |held flag|))) (let (($s3 (and |Origin.changed| $s1 $s2))) (let (($s4 (not (<= |Sites.told| 1)))) (let (($s5 (not (<= |Sites.told| 0)))) (let (($s6 (* (- 1.0) |age:CA-30 send|))) (let (($s7 (+ |CA-30 send high| $s6 |age:held flag|))) (let (($s8 (* 500.0 (to_real pollers)))) (and (not |Sites.provider_asked|) (not |Sites.user_asked|) (<= 2 pollers) (< pollers 120) (<= 0.0 |age:CA-30 send|) (or $s0 (<= |age:CA-30 send| 0.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 60000.0)) (= |held flag| (and |held flag| |Origin.changed| $s1)) (or $s4 (not (<= 59500.0 |age:held flag|))) $s2 (not (<= 120 pollers)) (not (<= 60000.0 |age:held flag|)) (or $s5 (<= $s7 1000.0)) (not (<= |Sites.told| (- 1))) (or (not (<= 60000.0 $s7)) (not (<= |Sites.told| 2))) (or $s5 (not (<= 60500.0 (+ |age:held flag| $s8)))) (or $s4 (not (<= 59500.0 $s7))) (or $s5 (<= (+ |CA-30 send high| $s6 |age:held flag| $s8) 60000.0)) (<= 0 |Sites.told|) (<= |Sites.told| 3) (or (not $s0) (<= |age:CA-30 send| |CA-30 send high|)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Origin.changed| () Bool false)
(define-fun |$initial:Sites.told| () Int 0)
(define-fun |$initial:Sites.provider_asked| () Bool false)
(define-fun |$initial:Sites.user_asked| () Bool false)
(define-fun |$initial:CA-30 send high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Origin.changed| |$initial:Sites.provider_asked| |$initial:Sites.told| |$initial:Sites.user_asked| |$initial:held flag|))
(define-fun |$initial.capture.0:CA-30 send high| () Real (ite (= |$initial:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Origin.changed| |$initial:Sites.told| |$initial:Sites.provider_asked| |$initial:Sites.user_asked| |$initial.capture.0:CA-30 send high| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Origin.changed| Bool)
(declare-const |Sites.told| Int)
(declare-const |Sites.provider_asked| Bool)
(declare-const |Sites.user_asked| Bool)
(declare-const |CA-30 send high| Real)
(declare-const |held flag| Bool)
(declare-const |age:CA-30 send| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-30 send high| |held flag| |age:CA-30 send| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Origin.changed| |Sites.told|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-30 send| $delay) |age:CA-30 send|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-30 send| $delay) |CA-30 send high|)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 60000.0))))))
; 0.0: Origin.change
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Origin.changed| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|))
(define-fun |$0.0.capture.0:CA-30 send high| () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) (not $now.0)) (ite (= |Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0) |CA-30 send high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Origin.change
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |$0.0.capture.0:CA-30 send high| $0.0.latch.0 $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-30 send
(define-fun $1.0.may () Bool (and |Origin.changed| (< |Sites.told| 3)))
(define-fun |$1.0:Sites.told| () Int (+ |Sites.told| 1))
(define-fun $1.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |$1.0:Sites.told| |Sites.user_asked| |held flag|))
(define-fun |$1.0.capture.0:CA-30 send high| () Real (ite (= |$1.0:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |Origin.changed| |Sites.provider_asked| |$1.0:Sites.told| |Sites.user_asked| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-30 send
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Origin.changed| |$1.0:Sites.told| |Sites.provider_asked| |Sites.user_asked| |$1.0.capture.0:CA-30 send high| $1.0.latch.0 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)) (<= 60000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |$2.0:held flag|))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |Sites.user_asked| |CA-30 send high| $2.0.latch.0 $left.0 0.0)))
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
; obligation: rest of the timer of 1.0, CA-30 send
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Origin.changed| (< |Sites.told| 3)))
(assert (not ($active.0 |Origin.changed| |Sites.told|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
(assert (not ($active.1 |Origin.changed| |Sites.provider_asked| |Sites.told| |Sites.user_asked| |held flag|)))
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
(define-fun $chosen () Bool (and (<= 2 pollers) (<= 2 pollers)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |held flag| |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|))))))
; timers: when they are active, and how old they may become
; CA-30 send
(define-fun $active.0 ((|Origin.changed| Bool) (|Sites.told| Int)) Bool (and |Origin.changed| (< |Sites.told| 3)))
; held flag
(define-fun $active.1 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|Sites.user_asked| Bool) (|held flag| Bool)) Bool (and |Origin.changed| (not (and (or |Sites.provider_asked| (<= 1 |Sites.told|)) (or |Sites.user_asked| (<= 3 |Sites.told|)))) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< pollers 120))
(define-fun $piece.0 () Bool (<= 121.0 (to_real pollers)))
(define-fun $piece.1 () Bool (<= 120.0 (to_real pollers)))
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
(define-fun |$0/initial:Origin.changed| () Bool false)
(define-fun |$0/initial:Sites.told| () Int 0)
(define-fun |$0/initial:Sites.provider_asked| () Bool false)
(define-fun |$0/initial:Sites.user_asked| () Bool false)
(define-fun |$0/initial:CA-30 send high| () Real 0.0)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial:held flag|))
(define-fun |$0/initial.capture.0:CA-30 send high| () Real (ite (= |$0/initial:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Origin.changed| |$0/initial:Sites.told|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial.latch.0|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) |$0/initial.capture.0:CA-30 send high|)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 60000.0))))))
; 0/0/0.0: Origin.change
(define-fun |$0/0/0.0.may| () Bool true)
(define-fun |$0/0/0.0:Origin.changed| () Bool true)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.capture.0:CA-30 send high| () Real (ite (and ($active.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.told|) (not |$0/0/now.0|)) (ite (= |$0/initial:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0) |$0/initial.capture.0:CA-30 send high|))
(define-fun |$0/0/0.0.age.0| () Real (ite (and ($active.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.told|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/0/0.0.latch.0|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ (* (- 500.0) (to_real pollers)) $time.0.0 61000.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.told|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/initial:Sites.told| |$0/initial:Sites.user_asked| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.capture.0:CA-30 send high|)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 60000.0))))))
; 0/1/1.0: CA-30 send
(define-fun |$0/1/1.0.may| () Bool (and |$0/0/0.0:Origin.changed| (< |$0/initial:Sites.told| 3)))
(define-fun |$0/1/1.0:Sites.told| () Int (+ |$0/initial:Sites.told| 1))
(define-fun |$0/1/1.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/1/1.0:Sites.told| |$0/initial:Sites.user_asked| |$0/0/0.0.latch.0|))
(define-fun |$0/1/1.0.capture.0:CA-30 send high| () Real (ite (= |$0/1/1.0:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun |$0/1/1.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/1/1.0:Sites.told| |$0/initial:Sites.user_asked| |$0/1/1.0.latch.0|) |$0/1/now.1|) |$0/1/later.1| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.0 60000.0))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/0/0.0:Origin.changed| |$0/1/1.0:Sites.told|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/1/1.0:Sites.told| |$0/initial:Sites.user_asked| |$0/1/1.0.latch.0|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/1.0.age.1| |$0/2/delay|) |$0/1/1.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) |$0/1/1.0.capture.0:CA-30 send high|)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/1.0.age.1| |$0/2/delay|) 60000.0))))))
; 0/2/2.0: held flag
(define-fun |$0/2/2.0.may| () Bool (and (and |$0/0/0.0:Origin.changed| (not (and (or |$0/initial:Sites.provider_asked| (<= 1 |$0/1/1.0:Sites.told|)) (or |$0/initial:Sites.user_asked| (<= 3 |$0/1/1.0:Sites.told|)))) (not |$0/1/1.0.latch.0|)) (<= 60000.0 |$0/2/later.1|)))
(define-fun |$0/2/2.0:held flag| () Bool true)
(define-fun |$0/2/2.0.latch.0| () Bool ($latch.0 |$0/0/0.0:Origin.changed| |$0/initial:Sites.provider_asked| |$0/1/1.0:Sites.told| |$0/initial:Sites.user_asked| |$0/2/2.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/2/may-wait| |$0/2/2.0.may| |$0/2/2.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Origin.changed| () Bool false)
(define-fun |$1/initial:Sites.told| () Int 0)
(define-fun |$1/initial:Sites.provider_asked| () Bool false)
(define-fun |$1/initial:Sites.user_asked| () Bool false)
(define-fun |$1/initial:CA-30 send high| () Real 0.0)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Origin.changed| |$1/initial:Sites.provider_asked| |$1/initial:Sites.told| |$1/initial:Sites.user_asked| |$1/initial:held flag|))
(define-fun |$1/initial.capture.0:CA-30 send high| () Real (ite (= |$1/initial:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Origin.changed| |$1/initial:Sites.told|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:Origin.changed| |$1/initial:Sites.provider_asked| |$1/initial:Sites.told| |$1/initial:Sites.user_asked| |$1/initial.latch.0|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) |$1/initial.capture.0:CA-30 send high|)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 60000.0))))))
; 1/0/0.0: Origin.change
(define-fun |$1/0/0.0.may| () Bool true)
(define-fun |$1/0/0.0:Origin.changed| () Bool true)
(define-fun |$1/0/0.0.latch.0| () Bool ($latch.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/initial:Sites.told| |$1/initial:Sites.user_asked| |$1/initial.latch.0|))
(define-fun |$1/0/0.0.capture.0:CA-30 send high| () Real (ite (and ($active.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.told|) (not |$1/0/now.0|)) (ite (= |$1/initial:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0) |$1/initial.capture.0:CA-30 send high|))
(define-fun |$1/0/0.0.age.0| () Real (ite (and ($active.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.told|) |$1/0/now.0|) |$1/0/later.0| 0.0))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/initial:Sites.told| |$1/initial:Sites.user_asked| |$1/0/0.0.latch.0|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ (* (- 500.0) (to_real pollers)) $time.1.0 60500.0))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.told|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/0.0.age.0| |$1/1/delay|) |$1/0/0.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/initial:Sites.told| |$1/initial:Sites.user_asked| |$1/0/0.0.latch.0|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/0.0.age.1| |$1/1/delay|) |$1/0/0.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/0.0.age.0| |$1/1/delay|) |$1/0/0.0.capture.0:CA-30 send high|)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 60000.0))))))
; 1/1/1.0: CA-30 send
(define-fun |$1/1/1.0.may| () Bool (and |$1/0/0.0:Origin.changed| (< |$1/initial:Sites.told| 3)))
(define-fun |$1/1/1.0:Sites.told| () Int (+ |$1/initial:Sites.told| 1))
(define-fun |$1/1/1.0.latch.0| () Bool ($latch.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/1/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/0/0.0.latch.0|))
(define-fun |$1/1/1.0.capture.0:CA-30 send high| () Real (ite (= |$1/1/1.0:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun |$1/1/1.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/1/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/1/1.0.latch.0|) |$1/1/now.1|) |$1/1/later.1| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.0 59500.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/0/0.0:Origin.changed| |$1/1/1.0:Sites.told|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/1/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/1/1.0.latch.0|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/1.0.age.1| |$1/2/delay|) |$1/1/1.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) |$1/1/1.0.capture.0:CA-30 send high|)) (=> (and |$1/2/now.1| true) (<= (+ |$1/1/1.0.age.1| |$1/2/delay|) 60000.0))))))
; 1/2/1.0: CA-30 send
(define-fun |$1/2/1.0.may| () Bool (and |$1/0/0.0:Origin.changed| (< |$1/1/1.0:Sites.told| 3)))
(define-fun |$1/2/1.0:Sites.told| () Int (+ |$1/1/1.0:Sites.told| 1))
(define-fun |$1/2/1.0.latch.0| () Bool ($latch.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/2/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/1/1.0.latch.0|))
(define-fun |$1/2/1.0.capture.0:CA-30 send high| () Real (ite (= |$1/2/1.0:Sites.told| 1) (* 500.0 (to_real (+ pollers (- 2)))) 500.0))
(define-fun |$1/2/1.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/2/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/2/1.0.latch.0|) |$1/2/now.1|) |$1/2/later.1| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.0 60000.0))) (ite (<= $time.1.2 $s0) $s0 $time.1.2)))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/0/0.0:Origin.changed| |$1/2/1.0:Sites.told|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/2/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/2/1.0.latch.0|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/1.0.age.1| |$1/3/delay|) |$1/2/1.0.age.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ 0.0 |$1/3/delay|) |$1/2/1.0.capture.0:CA-30 send high|)) (=> (and |$1/3/now.1| true) (<= (+ |$1/2/1.0.age.1| |$1/3/delay|) 60000.0))))))
; 1/3/2.0: held flag
(define-fun |$1/3/2.0.may| () Bool (and (and |$1/0/0.0:Origin.changed| (not (and (or |$1/initial:Sites.provider_asked| (<= 1 |$1/2/1.0:Sites.told|)) (or |$1/initial:Sites.user_asked| (<= 3 |$1/2/1.0:Sites.told|)))) (not |$1/2/1.0.latch.0|)) (<= 60000.0 |$1/3/later.1|)))
(define-fun |$1/3/2.0:held flag| () Bool true)
(define-fun |$1/3/2.0.latch.0| () Bool ($latch.0 |$1/0/0.0:Origin.changed| |$1/initial:Sites.provider_asked| |$1/2/1.0:Sites.told| |$1/initial:Sites.user_asked| |$1/3/2.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/1.0.may| |$1/2/may-wait| |$1/2/1.0.may| |$1/3/may-wait| |$1/3/2.0.may| |$1/3/2.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
