;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/delivery_push.stpa",
;;  "content": "sha256:d7c3ff423a511d9c99ab140e87a9bc5c75f0cb7709a9b6460ac659e5a8db17ff",
;;  "found by": "zones",
;;  "system": "DeliveryPush",
;;  "claim": [
;;   "check",
;;   "push: nobody has what there is not yet"
;;  ],
;;  "says": "with delivery = by_push: Sites.provider_asked or Sites.told >= 1 leads to Origin.changed within 0s",
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
; time goes on from every state: all 5 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Origin.changed| Bool) (|Sites.provider_asked| Bool) (|Sites.told| Int) (|pending flag| Bool)) Bool (and (not |Origin.changed|) (or |pending flag| |Sites.provider_asked| (<= 1 |Sites.told|))))
; timers: when they are active, and how old they may become
; CA-30 send
(define-fun $active.0 ((|Origin.changed| Bool) (|Sites.told| Int)) Bool (and |Origin.changed| (< |Sites.told| 3)))
; the invariant
(define-fun $invariant ((|Origin.changed| Bool) (|Sites.told| Int) (|Sites.provider_asked| Bool) (|CA-30 send high| Real) (|pending flag| Bool) (|late flag| Bool) (|age:CA-30 send| Real) (|age:late flag| Real)) Bool (let (($s0 (= |Sites.told| 0))) (let (($s1 (not |Sites.provider_asked|))) (let (($s2 (= |CA-30 send high| 500.0))) (let (($s3 (not |pending flag|))) (let (($s4 (not |late flag|))) (let (($s5 (<= 0.0 |age:CA-30 send|))) (or (and (not |Origin.changed|) $s0 $s1 $s2 $s3 $s4) (and |Origin.changed| (or (and (or $s0 (= |Sites.told| 2)) $s1 $s2 $s3 $s4 $s5) (and (= |Sites.told| 1) $s1 (= |CA-30 send high| 49000.0) $s3 $s4 $s5) (and (= |Sites.told| 3) $s1 $s2 $s3 $s4)))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Origin.changed| () Bool false)
(define-fun |$initial:Sites.told| () Int 0)
(define-fun |$initial:Sites.provider_asked| () Bool false)
(define-fun |$initial:CA-30 send high| () Real 0.0)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Origin.changed| |$initial:Sites.provider_asked| |$initial:Sites.told| |$initial:pending flag|))
(define-fun |$initial.capture.0:CA-30 send high| () Real (ite (= |$initial:Sites.told| 1) 49000.0 500.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Origin.changed| |$initial:Sites.told| |$initial:Sites.provider_asked| |$initial.capture.0:CA-30 send high| $initial.latch.0 |$initial:late flag| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Origin.changed| Bool)
(declare-const |Sites.told| Int)
(declare-const |Sites.provider_asked| Bool)
(declare-const |CA-30 send high| Real)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-30 send| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |CA-30 send high| |pending flag| |late flag| |age:CA-30 send| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Origin.changed| |Sites.told|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-30 send| $delay) |age:CA-30 send|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.1 () Real (ite |pending flag| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (=> (and $now.0 true) (<= (+ |age:CA-30 send| $delay) |CA-30 send high|)))))
; 0.0: Origin.change
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Origin.changed| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Origin.changed| |Sites.provider_asked| |Sites.told| |pending flag|))
(define-fun |$0.0.capture.0:CA-30 send high| () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) (not $now.0)) (ite (= |Sites.told| 1) 49000.0 500.0) |CA-30 send high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Origin.changed| |Sites.told|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and $0.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 0.0, Origin.change
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Origin.changed| |Sites.told| |Sites.provider_asked| |$0.0.capture.0:CA-30 send high| $0.0.latch.0 |late flag| $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-30 send
(define-fun $1.0.may () Bool (and |Origin.changed| (< |Sites.told| 3)))
(define-fun |$1.0:Sites.told| () Int (+ |Sites.told| 1))
(define-fun $1.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |$1.0:Sites.told| |pending flag|))
(define-fun |$1.0.capture.0:CA-30 send high| () Real (ite (= |$1.0:Sites.told| 1) 49000.0 500.0))
(define-fun $1.0.age.1 () Real (ite (and $1.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 1.0, CA-30 send
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Origin.changed| |$1.0:Sites.told| |Sites.provider_asked| |$1.0.capture.0:CA-30 send high| $1.0.latch.0 |late flag| 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: late flag
(define-fun $2.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.1)))
(define-fun |$2.0:late flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |pending flag|))
(define-fun $2.0.age.1 () Real (ite (and $2.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 2.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Origin.changed| |Sites.told| |Sites.provider_asked| |CA-30 send high| $2.0.latch.0 |$2.0:late flag| $left.0 $2.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Origin.changed| |Sites.provider_asked| |Sites.told| $once.latch.0))
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
; obligation: rest of the timer of 2.0, late flag
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
