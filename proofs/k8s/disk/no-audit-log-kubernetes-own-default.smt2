;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/disk.stpa",
;;  "content": "sha256:898485a2d0baeb5de4f4c84d921c0f6871a5c4320b40f833dc2f4368da0e424b",
;;  "found by": "zones",
;;  "system": "Disk",
;;  "claim": [
;;   "check",
;;   "no audit log, Kubernetes' own default"
;;  ],
;;  "says": "with audit_writes = 0: H-1 unreachable",
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
; only has more room without them: CA-8 enable_audit
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Disk.waiting_writes| Int) (|Disk.written has ticked| Bool) (|held flag| Bool) (|age:Disk.written first| Real) (|age:Disk.written| Real) (|age:held flag| Real)) Bool (let (($s0 (not |held flag|))) (and (= |Disk.waiting_writes| 0) (or (and (not |Disk.written has ticked|) $s0 (<= 0.0 |age:Disk.written first|)) (and |Disk.written has ticked| $s0 (<= 0.0 |age:Disk.written|) (<= |age:Disk.written| 1000.0))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Disk.waiting_writes| () Int 0)
(define-fun |$initial:Disk.written has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Disk.waiting_writes| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Disk.waiting_writes| |$initial:Disk.written has ticked| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Disk.waiting_writes| Int)
(declare-const |Disk.written has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Disk.written first| Real)
(declare-const |age:Disk.written| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Disk.waiting_writes| |Disk.written has ticked| |held flag| |age:Disk.written first| |age:Disk.written| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Disk.written has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Disk.written first| $delay) |age:Disk.written first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Disk.written has ticked| (+ |age:Disk.written| $delay) |age:Disk.written|))
(define-fun $left.1 () Real (ite |Disk.written has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Disk.waiting_writes| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Disk.written first| $delay) 1000.0)) (=> (and |Disk.written has ticked| true) (<= (+ |age:Disk.written| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 5000.0))))))
; 0.0: Disk.written first
(define-fun $0.0.may () Bool (not |Disk.written has ticked|))
(define-fun |$0.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0.0:Disk.written has ticked| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Disk.waiting_writes| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Disk.written has ticked| |Disk.written has ticked|) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Disk.waiting_writes| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Disk.waiting_writes| |$0.0:Disk.written has ticked| $0.0.latch.0 0.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Disk.written
(define-fun $1.0.may () Bool (and |Disk.written has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1.0:Disk.written has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Disk.waiting_writes| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Disk.written has ticked|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Disk.waiting_writes| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Disk.waiting_writes| |$1.0:Disk.written has ticked| $1.0.latch.0 $1.0.age.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Disk.waiting_writes|) (not |held flag|)) (<= 5000.0 $later.2)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |$2.0:held flag|))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Disk.waiting_writes| |Disk.written has ticked| $2.0.latch.0 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |held flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Disk.waiting_writes| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Disk.written has ticked|))
(assert (not ($active.0 |Disk.written has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert |Disk.written has ticked|)
(assert (not |Disk.written has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
(assert (not ($active.2 |Disk.waiting_writes| |held flag|)))
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
