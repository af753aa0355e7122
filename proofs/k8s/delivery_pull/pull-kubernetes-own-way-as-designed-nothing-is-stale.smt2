;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_pull.stpa",
;;  "content": "sha256:a4e2d7436e34641b1c4b595760ab6ab83f52f7965eed7f01f1187f978f437f4b",
;;  "found by": "zones",
;;  "system": "DeliveryPull",
;;  "claim": [
;;   "check",
;;   "pull, Kubernetes' own way, as designed: nothing is stale"
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
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Origin.period
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
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
(define-fun $invariant ((|Origin.changed| Bool) (|Sites.told| Int) (|Sites.provider_asked| Bool) (|Sites.user_asked| Bool) (|CA-5 fetch has ticked| Bool) (|CA-5 fetch_as_user has ticked| Bool) (|held flag| Bool) (|age:CA-5 fetch first| Real) (|age:CA-5 fetch| Real) (|age:CA-5 fetch_as_user first| Real) (|age:CA-5 fetch_as_user| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Sites.told| 0))) (let (($s1 (not |Sites.provider_asked|))) (let (($s2 (not |Sites.user_asked|))) (let (($s3 (not |CA-5 fetch has ticked|))) (let (($s4 (not |CA-5 fetch_as_user has ticked|))) (let (($s5 (not |held flag|))) (let (($s6 (<= 0.0 |age:CA-5 fetch first|))) (let (($s7 (<= 0.0 |age:CA-5 fetch_as_user first|))) (let (($s8 (<= 0.0 |age:CA-5 fetch_as_user|))) (let (($s9 (<= |age:CA-5 fetch_as_user| 10000.0))) (let (($s10 (* (- 1.0) |age:CA-5 fetch first|))) (let (($s11 (<= (+ |age:CA-5 fetch_as_user| $s10) 0.0))) (let (($s12 (<= 0.0 |age:CA-5 fetch|))) (let (($s13 (<= |age:CA-5 fetch| 10000.0))) (let (($s14 (* (- 1.0) |age:CA-5 fetch_as_user first|))) (let (($s15 (<= (+ |age:CA-5 fetch| $s14) 0.0))) (let (($s16 (* (- 1.0) |age:CA-5 fetch|))) (let (($s17 (<= (+ |age:CA-5 fetch_as_user| $s16) 0.0))) (let (($s18 (* (- 1.0) |age:CA-5 fetch_as_user|))) (let (($s19 (<= (+ |age:CA-5 fetch| $s18) 0.0))) (let (($s20 (or (and $s12 $s8 $s13 $s9 $s17) (and $s12 $s8 $s13 $s19 $s9)))) (let (($s21 (<= 0.0 |age:held flag|))) (let (($s22 (<= |age:held flag| 10000.0))) (let (($s23 (<= (+ |age:held flag| $s10) 0.0))) (let (($s24 (<= (+ |age:held flag| $s14) 0.0))) (let (($s25 (<= (+ |age:held flag| $s18) 0.0))) (let (($s26 (<= (+ |age:held flag| $s16) 0.0))) (let (($s27 (* (- 1.0) |age:held flag|))) (let (($s28 (<= (+ |age:CA-5 fetch_as_user| $s27) 0.0))) (let (($s29 (<= (+ |age:CA-5 fetch| $s27) 0.0))) (or (and (not |Origin.changed|) $s0 $s1 $s2 (or (and $s3 (or (and $s4 $s5 $s6 $s7) (and |CA-5 fetch_as_user has ticked| $s5 $s6 $s8 $s9 $s11))) (and |CA-5 fetch has ticked| (or (and $s4 $s5 $s12 $s7 $s13 $s15) (and |CA-5 fetch_as_user has ticked| $s5 $s20))))) (and |Origin.changed| $s0 (or (and $s1 (or (and $s2 (or (and $s3 (or (and $s4 $s5 $s6 $s7 $s21 $s22 $s23 $s24) (and |CA-5 fetch_as_user has ticked| $s5 $s6 $s8 $s21 $s9 $s11 $s22 $s23 $s25))) (and |CA-5 fetch has ticked| (or (and $s4 $s5 $s12 $s7 $s21 $s13 $s15 $s22 $s26 $s24) (and |CA-5 fetch_as_user has ticked| $s5 (or (and $s12 $s8 $s21 $s13 $s9 $s17 $s22 $s26 $s25) (and $s12 $s8 $s21 $s13 $s19 $s9 $s22 $s26 $s25))))))) (and |Sites.user_asked| (or (and $s3 |CA-5 fetch_as_user has ticked| $s5 $s6 $s8 $s21 $s9 $s11 $s28 $s22 $s23) (and |CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $s5 $s12 $s8 $s21 $s13 $s9 $s17 $s28 $s22 $s26))))) (and |Sites.provider_asked| (or (and $s2 |CA-5 fetch has ticked| (or (and $s4 $s5 $s12 $s7 $s21 $s13 $s15 $s29 $s22 $s24) (and |CA-5 fetch_as_user has ticked| $s5 $s12 $s8 $s21 $s13 $s19 $s29 $s9 $s22 $s25))) (and |Sites.user_asked| |CA-5 fetch has ticked| |CA-5 fetch_as_user has ticked| $s5 $s20)))))))))))))))))))))))))))))))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-5 fetch first| $delay) 10000.0)) (=> (and |CA-5 fetch has ticked| true) (<= (+ |age:CA-5 fetch| $delay) 10000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 fetch_as_user first| $delay) 10000.0)) (=> (and |CA-5 fetch_as_user has ticked| true) (<= (+ |age:CA-5 fetch_as_user| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 60000.0))))))
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
(define-fun $2.0.may () Bool (and |CA-5 fetch has ticked| (<= 10000.0 $later.1)))
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
(define-fun $4.0.may () Bool (and |CA-5 fetch_as_user has ticked| (<= 10000.0 $later.3)))
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
