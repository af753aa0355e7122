;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/nodes.stpa",
;;  "content": "sha256:82d5d11d2cad1558e2942402361d40334da5dbfbd73b1970d314d8ea978b3f20",
;;  "found by": "zones",
;;  "system": "Nodes",
;;  "claim": [
;;   "check",
;;   "nodes, a new machine is up in time"
;;  ],
;;  "says": "with api_outage = 30min: not Machine.running leads to Machine.running within repair_boot",
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
; only has more room without them: Machine.client_request, CA-14 mark_not_ready
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Machine.running| Bool) (|pending flag| Bool)) Bool (let (($s0 (not |Machine.running|))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; the invariant
(define-fun $invariant ((|ApiServer.outage| Int) (|Machine.running| Bool) (|quiet flag| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:ApiServer.answer_again| Real) (|age:Machine.new_machine| Real) (|age:CA-5 renew| Real) (|age:quiet flag| Real) (|age:CA-16 recreate_machine| Real) (|age:late flag| Real)) Bool (let (($s0 (not |quiet flag|))) (let (($s1 (not |pending flag|))) (let (($s2 (not |late flag|))) (let (($s3 (<= 0.0 |age:CA-5 renew|))) (let (($s4 (<= 0.0 |age:quiet flag|))) (let (($s5 (<= (+ |age:CA-5 renew| (* (- 1.0) |age:quiet flag|)) 0.0))) (let (($s6 (<= |age:quiet flag| 50000.0))) (let (($s7 (* (- 1.0) |age:ApiServer.answer_again|))) (let (($s8 (<= 0.0 |age:CA-16 recreate_machine|))) (let (($s9 (+ |age:CA-16 recreate_machine| $s7))) (let (($s10 (not |Machine.running|))) (let (($s11 (<= 0.0 |age:Machine.new_machine|))) (let (($s12 (<= 0.0 |age:late flag|))) (let (($s13 (<= |age:CA-16 recreate_machine| 180000.0))) (let (($s14 (* (- 1.0) |age:Machine.new_machine|))) (let (($s15 (<= (+ |age:CA-16 recreate_machine| $s14) 0.0))) (let (($s16 (<= |age:late flag| 180000.0))) (let (($s17 (<= (+ |age:late flag| $s14) 0.0))) (or (and (= |ApiServer.outage| 0) |Machine.running| $s0 $s1 $s2 $s3 $s4 (<= |age:CA-5 renew| 11000.0) $s5 (<= |age:quiet flag| 11000.0) (<= (+ |age:quiet flag| (* (- 1.0) |age:CA-5 renew|)) 0.0)) (and (= |ApiServer.outage| 1) (or (and |Machine.running| (or (and $s0 $s1 $s2 (<= 0.0 |age:ApiServer.answer_again|) $s4 $s6 (<= (+ |age:quiet flag| $s7) 11000.0)) (and |quiet flag| $s1 $s2 (<= 39000.0 |age:ApiServer.answer_again|) $s8 (<= $s9 (- 39000.0))))) (and $s10 |quiet flag| |pending flag| $s2 (<= 639000.0 |age:ApiServer.answer_again|) $s11 $s8 $s12 $s13 (<= $s9 (- 639000.0)) $s15 $s16 (<= (+ |age:late flag| $s7) (- 639000.0)) $s17))) (and (= |ApiServer.outage| 2) (or (and |Machine.running| (or (and $s0 $s1 $s2 $s3 $s4 (<= |age:CA-5 renew| 50000.0) $s5 $s6) (and |quiet flag| $s1 $s2 $s3 $s8))) (and $s10 |quiet flag| |pending flag| $s2 $s11 $s8 $s12 $s13 $s15 $s16 $s17)))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.outage| () Int 0)
(define-fun |$initial:Machine.running| () Bool true)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Machine.running| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.outage| |$initial:Machine.running| |$initial:quiet flag| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.outage| Int)
(declare-const |Machine.running| Bool)
(declare-const |quiet flag| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:ApiServer.answer_again| Real)
(declare-const |age:Machine.new_machine| Real)
(declare-const |age:CA-5 renew| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-16 recreate_machine| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.outage| |Machine.running| |quiet flag| |pending flag| |late flag| |age:ApiServer.answer_again| |age:Machine.new_machine| |age:CA-5 renew| |age:quiet flag| |age:CA-16 recreate_machine| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.outage|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:ApiServer.answer_again| $delay) |age:ApiServer.answer_again|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Machine.running|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Machine.new_machine| $delay) |age:Machine.new_machine|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.outage| |Machine.running|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 renew| $delay) |age:CA-5 renew|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |quiet flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:quiet flag| $delay) |age:quiet flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |quiet flag| (+ |age:CA-16 recreate_machine| $delay) |age:CA-16 recreate_machine|))
(define-fun $left.4 () Real (ite |quiet flag| $later.4 0.0))
(define-fun $later.5 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.5 () Real (ite |pending flag| $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ApiServer.answer_again| $delay) 1800000.0)) (=> (and $now.1 true) (<= (+ |age:Machine.new_machine| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 renew| $delay) 11000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 50000.0))))))
; 0.0: ApiServer.stop_answering
(define-fun $0.0.may () Bool (= |ApiServer.outage| 0))
(define-fun |$0.0:ApiServer.outage| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.outage|) $now.0) $later.0 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $0.0.age.5 () Real (ite (and $0.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 0.0, ApiServer.stop_answering
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.outage| |Machine.running| |quiet flag| $0.0.latch.0 |late flag| $0.0.age.0 $left.1 $0.0.age.2 $left.3 $left.4 $0.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ApiServer.answer_again
(define-fun $1.0.may () Bool (= |ApiServer.outage| 1))
(define-fun |$1.0:ApiServer.outage| () Int 2)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $1.0.age.5 () Real (ite (and $1.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.outage| |Machine.running| |quiet flag| $1.0.latch.0 |late flag| 0.0 $left.1 $1.0.age.2 $left.3 $left.4 $1.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Machine.new_machine
(define-fun $2.0.may () Bool (not |Machine.running|))
(define-fun |$2.0:Machine.running| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Machine.running| |pending flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$2.0:Machine.running|) $now.2) $later.2 0.0))
(define-fun $2.0.age.5 () Real (ite (and $2.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.outage| |$2.0:Machine.running| |quiet flag| $2.0.latch.0 |late flag| $left.0 0.0 $2.0.age.2 $left.3 $left.4 $2.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-5 renew
(define-fun $3.0.may () Bool (and (and (not (= |ApiServer.outage| 1)) |Machine.running|) (<= 9000.0 $later.2)))
(define-fun |$3.0:quiet flag| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:quiet flag| |quiet flag|) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and $3.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 3.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.outage| |Machine.running| |$3.0:quiet flag| $3.0.latch.0 |late flag| $left.0 $left.1 0.0 0.0 $3.0.age.4 $3.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: quiet flag
(define-fun $4.0.may () Bool (and (not |quiet flag|) (<= 50000.0 $later.3)))
(define-fun |$4.0:quiet flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:quiet flag| |quiet flag|) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and $4.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 4.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.outage| |Machine.running| |$4.0:quiet flag| $4.0.latch.0 |late flag| $left.0 $left.1 $left.2 0.0 $4.0.age.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-16 recreate_machine
(define-fun $5.0.may () Bool (and |quiet flag| (<= 600000.0 $later.4)))
(define-fun |$5.0:Machine.running| () Bool false)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Machine.running| |pending flag|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Machine.running|) $now.1) $later.1 0.0))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$5.0:Machine.running|) $now.2) $later.2 0.0))
(define-fun $5.0.age.5 () Real (ite (and $5.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 5.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.outage| |$5.0:Machine.running| |quiet flag| $5.0.latch.0 |late flag| $left.0 $5.0.age.1 $5.0.age.2 $left.3 0.0 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: late flag
(define-fun $6.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 180000.0 $later.5)))
(define-fun |$6.0:late flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $6.0.age.5 () Real (ite (and $6.0.latch.0 |pending flag|) $later.5 0.0))
; obligation: consecution of 6.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.outage| |Machine.running| |quiet flag| $6.0.latch.0 |$6.0:late flag| $left.0 $left.1 $left.2 $left.3 $left.4 $6.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Machine.running| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Machine.running| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.outage| 1))
(assert (not ($active.0 |ApiServer.outage|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Machine.running|))
(assert (not ($active.1 |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |ApiServer.outage| 1)) |Machine.running|))
(assert (not ($active.2 |ApiServer.outage| |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert |quiet flag|)
(assert (not |quiet flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, late flag
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
