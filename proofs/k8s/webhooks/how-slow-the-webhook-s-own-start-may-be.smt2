;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/webhooks.stpa",
;;  "content": "sha256:bcf7f98245a8747f06ab11cee6035ae385d7953ff994e828c5ec9199f1d811fc",
;;  "found by": "Spacer",
;;  "system": "Webhooks",
;;  "claim": [
;;   "check",
;;   "how slow the webhook's own start may be"
;;  ],
;;  "says": "for any hook_start: H-2 unreachable iff hook_start + 2 * hook_try < app_patience",
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
;;      3,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      3,
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
;;      3,
;;      0
;;     ],
;;     [
;;      3,
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
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable where the condition of `iff` holds
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(declare-const hook_start Real)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (<= 2000.0 hook_start) (< (+ hook_start 40000.0) 90000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real)) Bool (let (($s0 (not |AppPod.app_up|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (let (($s3 (* (- 1.0) |age:held flag|))) (let (($s4 (* (- 1.0) hook_start))) (let (($s5 (+ |age:CA-17 review| $s3))) (let (($s6 (<= 0.0 $s5))) (and (<= 2000.0 hook_start) (< (+ hook_start 40000.0) 90000.0) (<= 0.0 |age:Webhook.hook_starts|) (or (not |Webhook.hook_up|) (<= |age:Webhook.hook_starts| 0.0)) (or |Webhook.hook_up| (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s0 (<= |age:CA-17 review| 0.0)) (or |AppPod.app_up| (<= |age:CA-17 review| 20000.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 90000.0)) (= |held flag| (and |held flag| $s0)) (or |Webhook.hook_up| (not (<= (+ |age:Webhook.hook_starts| $s3 $s4) (- 70000.0))) $s6) $s1 (not (<= 50000.0 hook_start)) (not (<= $s5 (- 70000.0))) (not (<= (+ |age:Webhook.hook_starts| $s4) (- 50000.0))) (or |Webhook.hook_up| |Webhook.hook_died|) (or $s6 |Webhook.hook_died|))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Webhook.hook_up|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Webhook.hook_starts| $delay) |age:Webhook.hook_starts|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |AppPod.app_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-17 review| $delay) |age:CA-17 review|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |AppPod.app_up| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) hook_start)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
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
(declare-const hook_start Real)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (<= 2000.0 hook_start)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ hook_start 40000.0) 90000.0))
(define-fun $piece.0 () Bool (<= 70000.0 hook_start))
(define-fun $piece.1 () Bool (<= 50000.0 hook_start))
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
(define-fun |$0/initial:AppPod.app_up| () Bool true)
(define-fun |$0/initial:AppPod.app_died| () Bool false)
(define-fun |$0/initial:Webhook.hook_up| () Bool true)
(define-fun |$0/initial:Webhook.hook_died| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:AppPod.app_up| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Webhook.hook_up|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:AppPod.app_up|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:AppPod.app_up| |$0/initial.latch.0|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) hook_start)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 20000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 90000.0))))))
; 0/0/0.0: AppPod.app_dies
(define-fun |$0/0/0.0.may| () Bool (not |$0/initial:AppPod.app_died|))
(define-fun |$0/0/0.0:AppPod.app_died| () Bool true)
(define-fun |$0/0/0.0:AppPod.app_up| () Bool false)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:AppPod.app_up| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:AppPod.app_up|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun |$0/0/0.0.age.2| () Real (ite (and ($active.2 |$0/0/0.0:AppPod.app_up| |$0/0/0.0.latch.0|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ (* (- 1.0) hook_start) $time.0.0 90000.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Webhook.hook_up|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:AppPod.app_up|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/0.0:AppPod.app_up| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/0.0.age.2| |$0/1/delay|) |$0/0/0.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) hook_start)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 20000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/0.0.age.2| |$0/1/delay|) 90000.0))))))
; 0/1/1.0: Webhook.hook_dies
(define-fun |$0/1/1.0.may| () Bool (not |$0/initial:Webhook.hook_died|))
(define-fun |$0/1/1.0:Webhook.hook_died| () Bool true)
(define-fun |$0/1/1.0:Webhook.hook_up| () Bool false)
(define-fun |$0/1/1.0.latch.0| () Bool ($latch.0 |$0/0/0.0:AppPod.app_up| |$0/0/0.0.latch.0|))
(define-fun |$0/1/1.0.age.0| () Real (ite (and ($active.0 |$0/1/1.0:Webhook.hook_up|) |$0/1/now.0|) |$0/1/later.0| 0.0))
(define-fun |$0/1/1.0.age.2| () Real (ite (and ($active.2 |$0/0/0.0:AppPod.app_up| |$0/1/1.0.latch.0|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ $time.0.0 10000.0))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/1.0:Webhook.hook_up|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/1.0.age.0| |$0/2/delay|) |$0/1/1.0.age.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/0.0:AppPod.app_up|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/0/0.0:AppPod.app_up| |$0/1/1.0.latch.0|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/1.0.age.2| |$0/2/delay|) |$0/1/1.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ |$0/1/1.0.age.0| |$0/2/delay|) hook_start)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 20000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/1.0.age.2| |$0/2/delay|) 90000.0))))))
; 0/2/3.0: CA-17 review
(define-fun |$0/2/3.0.may| () Bool (and (not |$0/0/0.0:AppPod.app_up|) (<= 10000.0 |$0/2/later.1|)))
(define-fun |$0/2/3.0:AppPod.app_up| () Bool |$0/1/1.0:Webhook.hook_up|)
(define-fun |$0/2/3.0.latch.0| () Bool ($latch.0 |$0/2/3.0:AppPod.app_up| |$0/1/1.0.latch.0|))
(define-fun |$0/2/3.0.age.2| () Real (ite (and ($active.2 |$0/2/3.0:AppPod.app_up| |$0/2/3.0.latch.0|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.2 10000.0))) (let (($s1 (+ $time.0.0 30000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/1/1.0:Webhook.hook_up|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/2/3.0:AppPod.app_up|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/3.0:AppPod.app_up| |$0/2/3.0.latch.0|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/3.0.age.2| |$0/3/delay|) |$0/2/3.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/left.0| |$0/3/delay|) hook_start)) (=> (and |$0/3/now.1| true) (<= (+ 0.0 |$0/3/delay|) 20000.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/3.0.age.2| |$0/3/delay|) 90000.0))))))
; 0/3/3.0: CA-17 review
(define-fun |$0/3/3.0.may| () Bool (and (not |$0/2/3.0:AppPod.app_up|) (<= 10000.0 |$0/3/later.1|)))
(define-fun |$0/3/3.0:AppPod.app_up| () Bool |$0/1/1.0:Webhook.hook_up|)
(define-fun |$0/3/3.0.latch.0| () Bool ($latch.0 |$0/3/3.0:AppPod.app_up| |$0/2/3.0.latch.0|))
(define-fun |$0/3/3.0.age.2| () Real (ite (and ($active.2 |$0/3/3.0:AppPod.app_up| |$0/3/3.0.latch.0|) |$0/3/now.2|) |$0/3/later.2| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.3 10000.0))) (let (($s1 (+ $time.0.0 50000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/1/1.0:Webhook.hook_up|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/3.0:AppPod.app_up|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/3/3.0:AppPod.app_up| |$0/3/3.0.latch.0|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/3.0.age.2| |$0/4/delay|) |$0/3/3.0.age.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/left.0| |$0/4/delay|) hook_start)) (=> (and |$0/4/now.1| true) (<= (+ 0.0 |$0/4/delay|) 20000.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/3.0.age.2| |$0/4/delay|) 90000.0))))))
; 0/4/3.0: CA-17 review
(define-fun |$0/4/3.0.may| () Bool (and (not |$0/3/3.0:AppPod.app_up|) (<= 10000.0 |$0/4/later.1|)))
(define-fun |$0/4/3.0:AppPod.app_up| () Bool |$0/1/1.0:Webhook.hook_up|)
(define-fun |$0/4/3.0.latch.0| () Bool ($latch.0 |$0/4/3.0:AppPod.app_up| |$0/3/3.0.latch.0|))
(define-fun |$0/4/3.0.age.2| () Real (ite (and ($active.2 |$0/4/3.0:AppPod.app_up| |$0/4/3.0.latch.0|) |$0/4/now.2|) |$0/4/later.2| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ $time.0.4 10000.0))) (let (($s1 (+ $time.0.0 70000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/1/1.0:Webhook.hook_up|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ |$0/4/left.0| |$0/5/delay|) |$0/4/left.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/4/3.0:AppPod.app_up|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/4/3.0:AppPod.app_up| |$0/4/3.0.latch.0|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/3.0.age.2| |$0/5/delay|) |$0/4/3.0.age.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.0| true) (<= (+ |$0/4/left.0| |$0/5/delay|) hook_start)) (=> (and |$0/5/now.1| true) (<= (+ 0.0 |$0/5/delay|) 20000.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/3.0.age.2| |$0/5/delay|) 90000.0))))))
; 0/5/3.0: CA-17 review
(define-fun |$0/5/3.0.may| () Bool (and (not |$0/4/3.0:AppPod.app_up|) (<= 10000.0 |$0/5/later.1|)))
(define-fun |$0/5/3.0:AppPod.app_up| () Bool |$0/1/1.0:Webhook.hook_up|)
(define-fun |$0/5/3.0.latch.0| () Bool ($latch.0 |$0/5/3.0:AppPod.app_up| |$0/4/3.0.latch.0|))
(define-fun |$0/5/3.0.age.2| () Real (ite (and ($active.2 |$0/5/3.0:AppPod.app_up| |$0/5/3.0.latch.0|) |$0/5/now.2|) |$0/5/later.2| 0.0))
(define-fun $time.0.6 () Real (let (($s0 (+ $time.0.0 90000.0))) (ite (<= $time.0.5 $s0) $s0 $time.0.5)))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/now.0| () Bool ($active.0 |$0/1/1.0:Webhook.hook_up|))
(define-fun |$0/6/later.0| () Real (ite |$0/6/now.0| (+ |$0/5/left.0| |$0/6/delay|) |$0/5/left.0|))
(define-fun |$0/6/left.0| () Real (ite |$0/6/now.0| |$0/6/later.0| 0.0))
(define-fun |$0/6/now.1| () Bool ($active.1 |$0/5/3.0:AppPod.app_up|))
(define-fun |$0/6/later.1| () Real (ite |$0/6/now.1| (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.1| () Real (ite |$0/6/now.1| |$0/6/later.1| 0.0))
(define-fun |$0/6/now.2| () Bool ($active.2 |$0/5/3.0:AppPod.app_up| |$0/5/3.0.latch.0|))
(define-fun |$0/6/later.2| () Real (ite |$0/6/now.2| (+ |$0/5/3.0.age.2| |$0/6/delay|) |$0/5/3.0.age.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/6/now.2| |$0/6/later.2| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.0| true) (<= (+ |$0/5/left.0| |$0/6/delay|) hook_start)) (=> (and |$0/6/now.1| true) (<= (+ 0.0 |$0/6/delay|) 20000.0)) (=> (and |$0/6/now.2| true) (<= (+ |$0/5/3.0.age.2| |$0/6/delay|) 90000.0))))))
; 0/6/4.0: held flag
(define-fun |$0/6/4.0.may| () Bool (and (and (not |$0/5/3.0:AppPod.app_up|) (not |$0/5/3.0.latch.0|)) (<= 90000.0 |$0/6/later.2|)))
(define-fun |$0/6/4.0:held flag| () Bool true)
(define-fun |$0/6/4.0.latch.0| () Bool ($latch.0 |$0/5/3.0:AppPod.app_up| |$0/6/4.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/2/may-wait| |$0/2/3.0.may| |$0/3/may-wait| |$0/3/3.0.may| |$0/4/may-wait| |$0/4/3.0.may| |$0/5/may-wait| |$0/5/3.0.may| |$0/6/may-wait| |$0/6/4.0.may| |$0/6/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:AppPod.app_up| () Bool true)
(define-fun |$1/initial:AppPod.app_died| () Bool false)
(define-fun |$1/initial:Webhook.hook_up| () Bool true)
(define-fun |$1/initial:Webhook.hook_died| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:AppPod.app_up| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Webhook.hook_up|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:AppPod.app_up|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:AppPod.app_up| |$1/initial.latch.0|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) hook_start)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 20000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 90000.0))))))
; 1/0/0.0: AppPod.app_dies
(define-fun |$1/0/0.0.may| () Bool (not |$1/initial:AppPod.app_died|))
(define-fun |$1/0/0.0:AppPod.app_died| () Bool true)
(define-fun |$1/0/0.0:AppPod.app_up| () Bool false)
(define-fun |$1/0/0.0.latch.0| () Bool ($latch.0 |$1/0/0.0:AppPod.app_up| |$1/initial.latch.0|))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:AppPod.app_up|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun |$1/0/0.0.age.2| () Real (ite (and ($active.2 |$1/0/0.0:AppPod.app_up| |$1/0/0.0.latch.0|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ (* (- 1.0) hook_start) $time.1.0 70000.0))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Webhook.hook_up|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/0.0:AppPod.app_up|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/0.0.age.1| |$1/1/delay|) |$1/0/0.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/0/0.0:AppPod.app_up| |$1/0/0.0.latch.0|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/0.0.age.2| |$1/1/delay|) |$1/0/0.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) hook_start)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 20000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/0.0.age.2| |$1/1/delay|) 90000.0))))))
; 1/1/1.0: Webhook.hook_dies
(define-fun |$1/1/1.0.may| () Bool (not |$1/initial:Webhook.hook_died|))
(define-fun |$1/1/1.0:Webhook.hook_died| () Bool true)
(define-fun |$1/1/1.0:Webhook.hook_up| () Bool false)
(define-fun |$1/1/1.0.latch.0| () Bool ($latch.0 |$1/0/0.0:AppPod.app_up| |$1/0/0.0.latch.0|))
(define-fun |$1/1/1.0.age.0| () Real (ite (and ($active.0 |$1/1/1.0:Webhook.hook_up|) |$1/1/now.0|) |$1/1/later.0| 0.0))
(define-fun |$1/1/1.0.age.2| () Real (ite (and ($active.2 |$1/0/0.0:AppPod.app_up| |$1/1/1.0.latch.0|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ $time.1.0 10000.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ |$1/1/1.0.age.0| |$1/2/delay|) |$1/1/1.0.age.0|))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/0.0:AppPod.app_up|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ |$1/1/left.1| |$1/2/delay|) |$1/1/left.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/0/0.0:AppPod.app_up| |$1/1/1.0.latch.0|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/1.0.age.2| |$1/2/delay|) |$1/1/1.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ |$1/1/1.0.age.0| |$1/2/delay|) hook_start)) (=> (and |$1/2/now.1| true) (<= (+ |$1/1/left.1| |$1/2/delay|) 20000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/1.0.age.2| |$1/2/delay|) 90000.0))))))
; 1/2/3.0: CA-17 review
(define-fun |$1/2/3.0.may| () Bool (and (not |$1/0/0.0:AppPod.app_up|) (<= 10000.0 |$1/2/later.1|)))
(define-fun |$1/2/3.0:AppPod.app_up| () Bool |$1/1/1.0:Webhook.hook_up|)
(define-fun |$1/2/3.0.latch.0| () Bool ($latch.0 |$1/2/3.0:AppPod.app_up| |$1/1/1.0.latch.0|))
(define-fun |$1/2/3.0.age.2| () Real (ite (and ($active.2 |$1/2/3.0:AppPod.app_up| |$1/2/3.0.latch.0|) |$1/2/now.2|) |$1/2/later.2| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.2 10000.0))) (let (($s1 (+ $time.1.0 30000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/left.0| |$1/3/delay|) |$1/2/left.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/2/3.0:AppPod.app_up|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/3.0:AppPod.app_up| |$1/2/3.0.latch.0|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/3.0.age.2| |$1/3/delay|) |$1/2/3.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/left.0| |$1/3/delay|) hook_start)) (=> (and |$1/3/now.1| true) (<= (+ 0.0 |$1/3/delay|) 20000.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/3.0.age.2| |$1/3/delay|) 90000.0))))))
; 1/3/3.0: CA-17 review
(define-fun |$1/3/3.0.may| () Bool (and (not |$1/2/3.0:AppPod.app_up|) (<= 10000.0 |$1/3/later.1|)))
(define-fun |$1/3/3.0:AppPod.app_up| () Bool |$1/1/1.0:Webhook.hook_up|)
(define-fun |$1/3/3.0.latch.0| () Bool ($latch.0 |$1/3/3.0:AppPod.app_up| |$1/2/3.0.latch.0|))
(define-fun |$1/3/3.0.age.2| () Real (ite (and ($active.2 |$1/3/3.0:AppPod.app_up| |$1/3/3.0.latch.0|) |$1/3/now.2|) |$1/3/later.2| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ $time.1.3 10000.0))) (let (($s1 (+ $time.1.0 50000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ |$1/3/left.0| |$1/4/delay|) |$1/3/left.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/3/3.0:AppPod.app_up|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/3/3.0:AppPod.app_up| |$1/3/3.0.latch.0|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/3.0.age.2| |$1/4/delay|) |$1/3/3.0.age.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.0| true) (<= (+ |$1/3/left.0| |$1/4/delay|) hook_start)) (=> (and |$1/4/now.1| true) (<= (+ 0.0 |$1/4/delay|) 20000.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/3.0.age.2| |$1/4/delay|) 90000.0))))))
; 1/4/3.0: CA-17 review
(define-fun |$1/4/3.0.may| () Bool (and (not |$1/3/3.0:AppPod.app_up|) (<= 10000.0 |$1/4/later.1|)))
(define-fun |$1/4/3.0:AppPod.app_up| () Bool |$1/1/1.0:Webhook.hook_up|)
(define-fun |$1/4/3.0.latch.0| () Bool ($latch.0 |$1/4/3.0:AppPod.app_up| |$1/3/3.0.latch.0|))
(define-fun |$1/4/3.0.age.2| () Real (ite (and ($active.2 |$1/4/3.0:AppPod.app_up| |$1/4/3.0.latch.0|) |$1/4/now.2|) |$1/4/later.2| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.4 10000.0))) (let (($s1 (+ $time.1.0 70000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/now.0| () Bool ($active.0 |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/5/later.0| () Real (ite |$1/5/now.0| (+ |$1/4/left.0| |$1/5/delay|) |$1/4/left.0|))
(define-fun |$1/5/left.0| () Real (ite |$1/5/now.0| |$1/5/later.0| 0.0))
(define-fun |$1/5/now.1| () Bool ($active.1 |$1/4/3.0:AppPod.app_up|))
(define-fun |$1/5/later.1| () Real (ite |$1/5/now.1| (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.1| () Real (ite |$1/5/now.1| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/4/3.0:AppPod.app_up| |$1/4/3.0.latch.0|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/3.0.age.2| |$1/5/delay|) |$1/4/3.0.age.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.0| true) (<= (+ |$1/4/left.0| |$1/5/delay|) hook_start)) (=> (and |$1/5/now.1| true) (<= (+ 0.0 |$1/5/delay|) 20000.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/3.0.age.2| |$1/5/delay|) 90000.0))))))
; 1/5/3.0: CA-17 review
(define-fun |$1/5/3.0.may| () Bool (and (not |$1/4/3.0:AppPod.app_up|) (<= 10000.0 |$1/5/later.1|)))
(define-fun |$1/5/3.0:AppPod.app_up| () Bool |$1/1/1.0:Webhook.hook_up|)
(define-fun |$1/5/3.0.latch.0| () Bool ($latch.0 |$1/5/3.0:AppPod.app_up| |$1/4/3.0.latch.0|))
(define-fun |$1/5/3.0.age.2| () Real (ite (and ($active.2 |$1/5/3.0:AppPod.app_up| |$1/5/3.0.latch.0|) |$1/5/now.2|) |$1/5/later.2| 0.0))
(define-fun $time.1.6 () Real $time.1.5)
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/now.0| () Bool ($active.0 |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/6/later.0| () Real (ite |$1/6/now.0| (+ |$1/5/left.0| |$1/6/delay|) |$1/5/left.0|))
(define-fun |$1/6/left.0| () Real (ite |$1/6/now.0| |$1/6/later.0| 0.0))
(define-fun |$1/6/now.1| () Bool ($active.1 |$1/5/3.0:AppPod.app_up|))
(define-fun |$1/6/later.1| () Real (ite |$1/6/now.1| (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.1| () Real (ite |$1/6/now.1| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/5/3.0:AppPod.app_up| |$1/5/3.0.latch.0|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/3.0.age.2| |$1/6/delay|) |$1/5/3.0.age.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.0| true) (<= (+ |$1/5/left.0| |$1/6/delay|) hook_start)) (=> (and |$1/6/now.1| true) (<= (+ 0.0 |$1/6/delay|) 20000.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/3.0.age.2| |$1/6/delay|) 90000.0))))))
; 1/6/2.0: Webhook.hook_starts
(define-fun |$1/6/2.0.may| () Bool (not |$1/1/1.0:Webhook.hook_up|))
(define-fun |$1/6/2.0:Webhook.hook_up| () Bool true)
(define-fun |$1/6/2.0.latch.0| () Bool ($latch.0 |$1/5/3.0:AppPod.app_up| |$1/5/3.0.latch.0|))
(define-fun |$1/6/2.0.age.2| () Real (ite (and ($active.2 |$1/5/3.0:AppPod.app_up| |$1/6/2.0.latch.0|) |$1/6/now.2|) |$1/6/later.2| 0.0))
(define-fun $time.1.7 () Real (let (($s0 (+ $time.1.0 90000.0))) (ite (<= $time.1.6 $s0) $s0 $time.1.6)))
(define-fun |$1/7/delay| () Real (- $time.1.7 $time.1.6))
; time passes
(define-fun |$1/7/now.0| () Bool ($active.0 |$1/6/2.0:Webhook.hook_up|))
(define-fun |$1/7/later.0| () Real (ite |$1/7/now.0| (+ 0.0 |$1/7/delay|) 0.0))
(define-fun |$1/7/left.0| () Real (ite |$1/7/now.0| |$1/7/later.0| 0.0))
(define-fun |$1/7/now.1| () Bool ($active.1 |$1/5/3.0:AppPod.app_up|))
(define-fun |$1/7/later.1| () Real (ite |$1/7/now.1| (+ |$1/6/left.1| |$1/7/delay|) |$1/6/left.1|))
(define-fun |$1/7/left.1| () Real (ite |$1/7/now.1| |$1/7/later.1| 0.0))
(define-fun |$1/7/now.2| () Bool ($active.2 |$1/5/3.0:AppPod.app_up| |$1/6/2.0.latch.0|))
(define-fun |$1/7/later.2| () Real (ite |$1/7/now.2| (+ |$1/6/2.0.age.2| |$1/7/delay|) |$1/6/2.0.age.2|))
(define-fun |$1/7/left.2| () Real (ite |$1/7/now.2| |$1/7/later.2| 0.0))
(define-fun |$1/7/may-wait| () Bool (and (<= 0.0 |$1/7/delay|) (or (= |$1/7/delay| 0.0) (and (=> (and |$1/7/now.0| true) (<= (+ 0.0 |$1/7/delay|) hook_start)) (=> (and |$1/7/now.1| true) (<= (+ |$1/6/left.1| |$1/7/delay|) 20000.0)) (=> (and |$1/7/now.2| true) (<= (+ |$1/6/2.0.age.2| |$1/7/delay|) 90000.0))))))
; 1/7/4.0: held flag
(define-fun |$1/7/4.0.may| () Bool (and (and (not |$1/5/3.0:AppPod.app_up|) (not |$1/6/2.0.latch.0|)) (<= 90000.0 |$1/7/later.2|)))
(define-fun |$1/7/4.0:held flag| () Bool true)
(define-fun |$1/7/4.0.latch.0| () Bool ($latch.0 |$1/5/3.0:AppPod.app_up| |$1/7/4.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/1.0.may| |$1/2/may-wait| |$1/2/3.0.may| |$1/3/may-wait| |$1/3/3.0.may| |$1/4/may-wait| |$1/4/3.0.may| |$1/5/may-wait| |$1/5/3.0.may| |$1/6/may-wait| |$1/6/2.0.may| |$1/7/may-wait| |$1/7/4.0.may| |$1/7/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
