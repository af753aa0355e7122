;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/config.stpa",
;;  "content": "sha256:786994d23c52ffde3b920a5cc291757b52f1d5efcaa809048cd0ce3cb8ce09a3",
;;  "found by": "zones",
;;  "system": "Config",
;;  "claim": [
;;   "check",
;;   "nobody has read the new key before it is there, mounted"
;;  ],
;;  "says": "with config_from = mount: some(p in ConfigPod: Reader[p].fresh) leads to ApiServer.edited within 0s",
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
; only has more room without them: Keys.activate, Session.present
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.edited| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool) (|pending flag| Bool)) Bool (and (not |ApiServer.edited|) (or |pending flag| |Reader[1].fresh| |Reader[2].fresh|)))
; timers: when they are active, and how old they may become
; CA-13 restart
(define-fun $active.0 ((|ApiServer.edited| Bool) (|ApiServer.rolled_out| Bool)) Bool (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
; CA-14 replace_pod
(define-fun $active.1 ((|ApiServer.rolled_out| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool)) Bool (or (and |ApiServer.rolled_out| (not |Reader[1].fresh|)) (and |ApiServer.rolled_out| (not |Reader[2].fresh|))))
; CA-4 refresh_file[1]
(define-fun $active.2 ((|ApiServer.edited| Bool) (|Reader[1].fresh| Bool)) Bool (and |ApiServer.edited| (not |Reader[1].fresh|)))
; CA-4 refresh_file[2]
(define-fun $active.3 ((|ApiServer.edited| Bool) (|Reader[2].fresh| Bool)) Bool (and |ApiServer.edited| (not |Reader[2].fresh|)))
; the invariant
(define-fun $invariant ((|ApiServer.edited| Bool) (|ApiServer.rolled_out| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-13 restart| Real) (|age:CA-14 replace_pod| Real) (|age:CA-4 refresh_file[1]| Real) (|age:CA-4 refresh_file[2]| Real) (|age:late flag| Real)) Bool (let (($s0 (not |ApiServer.rolled_out|))) (let (($s1 (not |Reader[1].fresh|))) (let (($s2 (not |Reader[2].fresh|))) (let (($s3 (not |pending flag|))) (let (($s4 (not |late flag|))) (let (($s5 (<= 0.0 |age:CA-13 restart|))) (let (($s6 (<= 0.0 |age:CA-4 refresh_file[1]|))) (let (($s7 (<= 0.0 |age:CA-4 refresh_file[2]|))) (let (($s8 (<= 0.0 |age:CA-14 replace_pod|))) (or (and (not |ApiServer.edited|) $s0 $s1 $s2 $s3 $s4) (and |ApiServer.edited| (or (and $s0 (or (and $s1 (or (and $s2 $s3 $s4 $s5 $s6 $s7) (and |Reader[2].fresh| $s3 $s4 $s5 $s6))) (and |Reader[1].fresh| (or (and $s2 $s3 $s4 $s5 $s7) (and |Reader[2].fresh| $s3 $s4 $s5))))) (and |ApiServer.rolled_out| (or (and $s1 (or (and $s2 $s3 $s4 $s8 $s6 $s7) (and |Reader[2].fresh| $s3 $s4 $s8 $s6))) (and |Reader[1].fresh| (or (and $s2 $s3 $s4 $s8 $s7) (and |Reader[2].fresh| $s3 $s4))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.edited| () Bool false)
(define-fun |$initial:ApiServer.rolled_out| () Bool false)
(define-fun |$initial:Reader[1].fresh| () Bool false)
(define-fun |$initial:Reader[2].fresh| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.edited| |$initial:Reader[1].fresh| |$initial:Reader[2].fresh| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.edited| |$initial:ApiServer.rolled_out| |$initial:Reader[1].fresh| |$initial:Reader[2].fresh| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.edited| Bool)
(declare-const |ApiServer.rolled_out| Bool)
(declare-const |Reader[1].fresh| Bool)
(declare-const |Reader[2].fresh| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-13 restart| Real)
(declare-const |age:CA-14 replace_pod| Real)
(declare-const |age:CA-4 refresh_file[1]| Real)
(declare-const |age:CA-4 refresh_file[2]| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |pending flag| |late flag| |age:CA-13 restart| |age:CA-14 replace_pod| |age:CA-4 refresh_file[1]| |age:CA-4 refresh_file[2]| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.edited| |ApiServer.rolled_out|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-13 restart| $delay) |age:CA-13 restart|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-14 replace_pod| $delay) |age:CA-14 replace_pod|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.edited| |Reader[1].fresh|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-4 refresh_file[1]| $delay) |age:CA-4 refresh_file[1]|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.edited| |Reader[2].fresh|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-4 refresh_file[2]| $delay) |age:CA-4 refresh_file[2]|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.4 () Real (ite |pending flag| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-13 restart| $delay) 10000.0)) (=> (and $now.1 true) (<= (+ |age:CA-14 replace_pod| $delay) 30000.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 refresh_file[1]| $delay) 120000.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 refresh_file[2]| $delay) 120000.0))))))
; 0.0: Reader[1].crash
(define-fun $0.0.may () Bool |ApiServer.edited|)
(define-fun |$0.0:Reader[1].fresh| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |$0.0:Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |ApiServer.rolled_out| |$0.0:Reader[1].fresh| |Reader[2].fresh|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |ApiServer.edited| |$0.0:Reader[1].fresh|) $now.2) $later.2 0.0))
(define-fun $0.0.age.4 () Real (ite (and $0.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 0.0, Reader[1].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |$0.0:Reader[1].fresh| |Reader[2].fresh| $0.0.latch.0 |late flag| $left.0 $0.0.age.1 $0.0.age.2 $left.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Reader[2].crash
(define-fun $1.0.may () Bool |ApiServer.edited|)
(define-fun |$1.0:Reader[2].fresh| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |$1.0:Reader[2].fresh| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |ApiServer.rolled_out| |Reader[1].fresh| |$1.0:Reader[2].fresh|) $now.1) $later.1 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.edited| |$1.0:Reader[2].fresh|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and $1.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 1.0, Reader[2].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |$1.0:Reader[2].fresh| $1.0.latch.0 |late flag| $left.0 $1.0.age.1 $left.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-13 edit
(define-fun $2.0.may () Bool true)
(define-fun |$2.0:ApiServer.edited| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.edited| |Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.edited| |ApiServer.rolled_out|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.edited| |Reader[1].fresh|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.edited| |Reader[2].fresh|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and $2.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 2.0, CA-13 edit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| $2.0.latch.0 |late flag| $2.0.age.0 $left.1 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restart
(define-fun $3.0.may () Bool (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
(define-fun |$3.0:ApiServer.rolled_out| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh|) $now.1) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and $3.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 3.0, CA-13 restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.edited| |$3.0:ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| $3.0.latch.0 |late flag| 0.0 $3.0.age.1 $left.2 $left.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 replace_pod (p = 1)
(define-fun $4.0.may () Bool (and |ApiServer.rolled_out| (not |Reader[1].fresh|)))
(define-fun |$4.0:Reader[1].fresh| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |$4.0:Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |ApiServer.edited| |$4.0:Reader[1].fresh|) $now.2) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and $4.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.0, CA-14 replace_pod (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |$4.0:Reader[1].fresh| |Reader[2].fresh| $4.0.latch.0 |late flag| $left.0 0.0 $4.0.age.2 $left.3 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.1: CA-14 replace_pod (p = 2)
(define-fun $4.1.may () Bool (and |ApiServer.rolled_out| (not |Reader[2].fresh|)))
(define-fun |$4.1:Reader[2].fresh| () Bool true)
(define-fun $4.1.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |$4.1:Reader[2].fresh| |pending flag|))
(define-fun $4.1.age.3 () Real (ite (and ($active.3 |ApiServer.edited| |$4.1:Reader[2].fresh|) $now.3) $later.3 0.0))
(define-fun $4.1.age.4 () Real (ite (and $4.1.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.1, CA-14 replace_pod (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.1.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |$4.1:Reader[2].fresh| $4.1.latch.0 |late flag| $left.0 0.0 $left.2 $4.1.age.3 $4.1.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 refresh_file[1]
(define-fun $5.0.may () Bool (and |ApiServer.edited| (not |Reader[1].fresh|)))
(define-fun |$5.0:Reader[1].fresh| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |$5.0:Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |ApiServer.rolled_out| |$5.0:Reader[1].fresh| |Reader[2].fresh|) $now.1) $later.1 0.0))
(define-fun $5.0.age.4 () Real (ite (and $5.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 5.0, CA-4 refresh_file[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |$5.0:Reader[1].fresh| |Reader[2].fresh| $5.0.latch.0 |late flag| $left.0 $5.0.age.1 0.0 $left.3 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 refresh_file[2]
(define-fun $6.0.may () Bool (and |ApiServer.edited| (not |Reader[2].fresh|)))
(define-fun |$6.0:Reader[2].fresh| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |$6.0:Reader[2].fresh| |pending flag|))
(define-fun $6.0.age.1 () Real (ite (and ($active.1 |ApiServer.rolled_out| |Reader[1].fresh| |$6.0:Reader[2].fresh|) $now.1) $later.1 0.0))
(define-fun $6.0.age.4 () Real (ite (and $6.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 6.0, CA-4 refresh_file[2]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |$6.0:Reader[2].fresh| $6.0.latch.0 |late flag| $left.0 $6.0.age.1 $left.2 0.0 $6.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: late flag
(define-fun $7.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.4)))
(define-fun |$7.0:late flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $7.0.age.4 () Real (ite (and $7.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 7.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| $7.0.latch.0 |$7.0:late flag| $left.0 $left.1 $left.2 $left.3 $7.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |Reader[2].fresh| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.edited| |Reader[1].fresh| |Reader[2].fresh| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restart
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
(assert (not ($active.0 |ApiServer.edited| |ApiServer.rolled_out|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 replace_pod (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[1].fresh|)))
(assert (not ($active.1 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.1, CA-14 replace_pod (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[2].fresh|)))
(assert (not ($active.1 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 refresh_file[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.edited| (not |Reader[1].fresh|)))
(assert (not ($active.2 |ApiServer.edited| |Reader[1].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-4 refresh_file[2]
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.edited| (not |Reader[2].fresh|)))
(assert (not ($active.3 |ApiServer.edited| |Reader[2].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, late flag
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
