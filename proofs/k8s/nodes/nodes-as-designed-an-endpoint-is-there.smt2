;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/nodes.stpa",
;;  "content": "sha256:82d5d11d2cad1558e2942402361d40334da5dbfbd73b1970d314d8ea978b3f20",
;;  "found by": "zones",
;;  "system": "Nodes",
;;  "claim": [
;;   "check",
;;   "nodes, as designed: an endpoint is there"
;;  ],
;;  "says": "H-3 unreachable",
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
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; ApiServer.answer_again
(define-fun $active.0 ((|ApiServer.outage| Int)) Bool (= |ApiServer.outage| 1))
; Machine.new_machine
(define-fun $active.1 ((|Machine.running| Bool)) Bool (not |Machine.running|))
; CA-5 renew
(define-fun $active.2 ((|ApiServer.outage| Int) (|Machine.running| Bool)) Bool (and (not (= |ApiServer.outage| 1)) |Machine.running|))
; quiet flag
(define-fun $active.3 ((|quiet flag| Bool)) Bool (not |quiet flag|))
; CA-14 mark_not_ready
(define-fun $active.4 ((|ApiServer.lease_ready| Bool) (|ApiServer.outage| Int) (|quiet flag| Bool)) Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
; the invariant
(define-fun $invariant ((|ApiServer.outage| Int) (|ApiServer.lease_ready| Bool) (|Machine.running| Bool) (|Machine.no_endpoint| Bool) (|quiet flag| Bool) (|age:ApiServer.answer_again| Real) (|age:Machine.new_machine| Real) (|age:CA-5 renew| Real) (|age:quiet flag| Real) (|age:CA-14 mark_not_ready| Real) (|age:CA-16 recreate_machine| Real)) Bool (let (($s0 (not |Machine.no_endpoint|))) (let (($s1 (not |quiet flag|))) (let (($s2 (<= 0.0 |age:CA-5 renew|))) (let (($s3 (<= 0.0 |age:quiet flag|))) (let (($s4 (<= (+ |age:CA-5 renew| (* (- 1.0) |age:quiet flag|)) 0.0))) (let (($s5 (+ |age:quiet flag| (* (- 1.0) |age:CA-5 renew|)))) (or (and (= |ApiServer.outage| 0) |ApiServer.lease_ready| |Machine.running| $s0 $s1 $s2 $s3 (<= |age:CA-5 renew| 11000.0) $s4 (<= |age:quiet flag| 11000.0) (<= $s5 0.0)) (and (= |ApiServer.outage| 1) |ApiServer.lease_ready| |Machine.running| $s0 $s1 (<= 0.0 |age:ApiServer.answer_again|) $s3 (<= |age:quiet flag| 36000.0) (<= (+ |age:quiet flag| (* (- 1.0) |age:ApiServer.answer_again|)) 11000.0)) (and (= |ApiServer.outage| 2) |ApiServer.lease_ready| |Machine.running| $s0 $s1 $s2 $s3 (<= |age:CA-5 renew| 47000.0) $s4 (<= |age:quiet flag| 47000.0) (<= $s5 36000.0))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.outage| () Int 0)
(define-fun |$initial:ApiServer.lease_ready| () Bool true)
(define-fun |$initial:Machine.running| () Bool true)
(define-fun |$initial:Machine.no_endpoint| () Bool false)
(define-fun |$initial:quiet flag| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.outage| |$initial:ApiServer.lease_ready| |$initial:Machine.running| |$initial:Machine.no_endpoint| |$initial:quiet flag| 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.outage| Int)
(declare-const |ApiServer.lease_ready| Bool)
(declare-const |Machine.running| Bool)
(declare-const |Machine.no_endpoint| Bool)
(declare-const |quiet flag| Bool)
(declare-const |age:ApiServer.answer_again| Real)
(declare-const |age:Machine.new_machine| Real)
(declare-const |age:CA-5 renew| Real)
(declare-const |age:quiet flag| Real)
(declare-const |age:CA-14 mark_not_ready| Real)
(declare-const |age:CA-16 recreate_machine| Real)
(define-fun $holds () Bool ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| |age:ApiServer.answer_again| |age:Machine.new_machine| |age:CA-5 renew| |age:quiet flag| |age:CA-14 mark_not_ready| |age:CA-16 recreate_machine|))
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
(define-fun $now.4 () Bool ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 mark_not_ready| $delay) |age:CA-14 mark_not_ready|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $later.5 () Real (ite |quiet flag| (+ |age:CA-16 recreate_machine| $delay) |age:CA-16 recreate_machine|))
(define-fun $left.5 () Real (ite |quiet flag| $later.5 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ApiServer.answer_again| $delay) 25000.0)) (=> (and $now.1 true) (<= (+ |age:Machine.new_machine| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 renew| $delay) 11000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 50000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 mark_not_ready| $delay) 5000.0))))))
; 0.0: ApiServer.stop_answering
(define-fun $0.0.may () Bool (= |ApiServer.outage| 0))
(define-fun |$0.0:ApiServer.outage| () Int 1)
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.outage|) $now.0) $later.0 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$0.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, ApiServer.stop_answering
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $0.0.age.0 $left.1 $0.0.age.2 $left.3 $0.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ApiServer.answer_again
(define-fun $1.0.may () Bool (= |ApiServer.outage| 1))
(define-fun |$1.0:ApiServer.outage| () Int 2)
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.outage| |Machine.running|) $now.2) $later.2 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |$1.0:ApiServer.outage| |quiet flag|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, ApiServer.answer_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| 0.0 $left.1 $1.0.age.2 $left.3 $1.0.age.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Machine.new_machine
(define-fun $2.0.may () Bool (not |Machine.running|))
(define-fun |$2.0:Machine.running| () Bool true)
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$2.0:Machine.running|) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Machine.new_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$2.0:Machine.running| |Machine.no_endpoint| |quiet flag| $left.0 0.0 $2.0.age.2 $left.3 $left.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Machine.client_request
(define-fun $3.0.may () Bool true)
(define-fun |$3.0:Machine.no_endpoint| () Bool (or |Machine.no_endpoint| (not |ApiServer.lease_ready|)))
; obligation: consecution of 3.0, Machine.client_request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |$3.0:Machine.no_endpoint| |quiet flag| $left.0 $left.1 $left.2 $left.3 $left.4 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 renew
(define-fun $4.0.may () Bool (and (and (not (= |ApiServer.outage| 1)) |Machine.running|) (<= 9000.0 $later.2)))
(define-fun |$4.0:ApiServer.lease_ready| () Bool true)
(define-fun |$4.0:quiet flag| () Bool false)
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:ApiServer.lease_ready| |ApiServer.outage| |$4.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and |$4.0:quiet flag| |quiet flag|) $later.5 0.0))
; obligation: consecution of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.outage| |$4.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$4.0:quiet flag| $left.0 $left.1 0.0 0.0 $4.0.age.4 $4.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: quiet flag
(define-fun $5.0.may () Bool (and (not |quiet flag|) (<= 50000.0 $later.3)))
(define-fun |$5.0:quiet flag| () Bool true)
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |$5.0:quiet flag|) $now.4) $later.4 0.0))
(define-fun $5.0.age.5 () Real (ite (and |$5.0:quiet flag| |quiet flag|) $later.5 0.0))
; obligation: consecution of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |$5.0:quiet flag| $left.0 $left.1 $left.2 0.0 $5.0.age.4 $5.0.age.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-14 mark_not_ready
(define-fun $6.0.may () Bool (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(define-fun |$6.0:ApiServer.lease_ready| () Bool false)
; obligation: consecution of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.outage| |$6.0:ApiServer.lease_ready| |Machine.running| |Machine.no_endpoint| |quiet flag| $left.0 $left.1 $left.2 $left.3 0.0 $left.5)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-16 recreate_machine
(define-fun $7.0.may () Bool (and |quiet flag| (<= 600000.0 $later.5)))
(define-fun |$7.0:Machine.running| () Bool false)
(define-fun $7.0.age.1 () Real (ite (and ($active.1 |$7.0:Machine.running|) $now.1) $later.1 0.0))
(define-fun $7.0.age.2 () Real (ite (and ($active.2 |ApiServer.outage| |$7.0:Machine.running|) $now.2) $later.2 0.0))
; obligation: consecution of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.outage| |ApiServer.lease_ready| |$7.0:Machine.running| |Machine.no_endpoint| |quiet flag| $left.0 $7.0.age.1 $7.0.age.2 $left.3 $left.4 0.0)))
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
; obligation: rest of the timer of 4.0, CA-5 renew
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (= |ApiServer.outage| 1)) |Machine.running|))
(assert (not ($active.2 |ApiServer.outage| |Machine.running|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, quiet flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |quiet flag|))
(assert (not ($active.3 |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-14 mark_not_ready
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.lease_ready| (not (= |ApiServer.outage| 1)) |quiet flag|))
(assert (not ($active.4 |ApiServer.lease_ready| |ApiServer.outage| |quiet flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-16 recreate_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert |quiet flag|)
(assert (not |quiet flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Machine.no_endpoint|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
