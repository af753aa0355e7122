;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/nodes.stpa",
;;  "content": "sha256:82d5d11d2cad1558e2942402361d40334da5dbfbd73b1970d314d8ea978b3f20",
;;  "found by": "Spacer",
;;  "system": "Nodes",
;;  "claim": [
;;   "check",
;;   "nodes, how long the API server may be away: one renewal before, one after"
;;  ],
;;  "says": "for any api_outage: H-3 unreachable iff api_outage < node_grace - 22s",
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
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
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
(declare-const api_outage Real)
(define-fun $chosen () Bool (and (<= 1000.0 api_outage) (<= 1000.0 api_outage) (< api_outage 28000.0)))
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
(define-fun $invariant ((|ApiServer.outage| Int) (|ApiServer.lease_ready| Bool) (|Machine.running| Bool) (|Machine.no_endpoint| Bool) (|quiet flag| Bool) (|age:ApiServer.answer_again| Real) (|age:Machine.new_machine| Real) (|age:CA-5 renew| Real) (|age:quiet flag| Real) (|age:CA-14 mark_not_ready| Real) (|age:CA-16 recreate_machine| Real)) Bool (let (($s0 (= |ApiServer.outage| 1))) (let (($s1 (not $s0))) (let (($s2 (and $s1 |Machine.running|))) (let (($s3 (not |quiet flag|))) (let (($s4 (and |ApiServer.lease_ready| $s1 |quiet flag|))) (let (($s5 (* (- 1.0) |age:quiet flag|))) (let (($s6 (+ |age:CA-5 renew| $s5))) (and (<= 1000.0 api_outage) (< api_outage 28000.0) (<= 0.0 |age:ApiServer.answer_again|) (or $s0 (<= |age:ApiServer.answer_again| 0.0)) (or $s1 (<= |age:ApiServer.answer_again| api_outage)) (<= 0.0 |age:Machine.new_machine|) (or (not |Machine.running|) (<= |age:Machine.new_machine| 0.0)) (or |Machine.running| (<= |age:Machine.new_machine| 180000.0)) (<= 0.0 |age:CA-5 renew|) (or $s2 (<= |age:CA-5 renew| 0.0)) (or (not $s2) (<= |age:CA-5 renew| 11000.0)) (<= 0.0 |age:quiet flag|) (or $s3 (<= |age:quiet flag| 0.0)) (or |quiet flag| (<= |age:quiet flag| 50000.0)) (<= 0.0 |age:CA-14 mark_not_ready|) (or $s4 (<= |age:CA-14 mark_not_ready| 0.0)) (or (not $s4) (<= |age:CA-14 mark_not_ready| 5000.0)) (<= 0.0 |age:CA-16 recreate_machine|) (or |quiet flag| (<= |age:CA-16 recreate_machine| 0.0)) (or $s1 (not (<= (+ |age:ApiServer.answer_again| $s5 (* (- 1.0) api_outage)) (- 39000.0)))) (not |Machine.no_endpoint|) $s3 (not (<= 28000.0 api_outage)) (or |Machine.running| |quiet flag|) (or |ApiServer.lease_ready| |quiet flag|) (or (not (<= |ApiServer.outage| 0)) (<= 0.0 $s6)) (or (not (<= 2 |ApiServer.outage|)) (not (<= $s6 (- 39000.0)))) (<= 0 |ApiServer.outage|) (<= |ApiServer.outage| 2))))))))))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:ApiServer.answer_again| $delay) api_outage)) (=> (and $now.1 true) (<= (+ |age:Machine.new_machine| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 renew| $delay) 11000.0)) (=> (and $now.3 true) (<= (+ |age:quiet flag| $delay) 50000.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 mark_not_ready| $delay) 5000.0))))))
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
(reset)
; proof 2: where the condition of `iff` does not hold the goal is reached, whatever the values
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const api_outage Real)
(define-fun $chosen () Bool (and (<= 1000.0 api_outage) (<= 1000.0 api_outage)))
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
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< api_outage 28000.0))
(define-fun $piece.0 () Bool (<= 28000.0 api_outage))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.outage| () Int 0)
(define-fun |$0/initial:ApiServer.lease_ready| () Bool true)
(define-fun |$0/initial:Machine.running| () Bool true)
(define-fun |$0/initial:Machine.no_endpoint| () Bool false)
(define-fun |$0/initial:quiet flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real (let (($s0 (+ (* (- 1.0) api_outage) 39000.0))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:ApiServer.outage|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Machine.running|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:ApiServer.outage| |$0/initial:Machine.running|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:quiet flag|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/now.4| () Bool ($active.4 |$0/initial:ApiServer.lease_ready| |$0/initial:ApiServer.outage| |$0/initial:quiet flag|))
(define-fun |$0/0/later.4| () Real (ite |$0/0/now.4| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.4| () Real (ite |$0/0/now.4| |$0/0/later.4| 0.0))
(define-fun |$0/0/later.5| () Real (ite |$0/initial:quiet flag| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.5| () Real (ite |$0/initial:quiet flag| |$0/0/later.5| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) api_outage)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 180000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 11000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 50000.0)) (=> (and |$0/0/now.4| true) (<= (+ 0.0 |$0/0/delay|) 5000.0))))))
; 0/0/0.0: ApiServer.stop_answering
(define-fun |$0/0/0.0.may| () Bool (= |$0/initial:ApiServer.outage| 0))
(define-fun |$0/0/0.0:ApiServer.outage| () Int 1)
(define-fun |$0/0/0.0.age.0| () Real (ite (and ($active.0 |$0/0/0.0:ApiServer.outage|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/0.0.age.2| () Real (ite (and ($active.2 |$0/0/0.0:ApiServer.outage| |$0/initial:Machine.running|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun |$0/0/0.0.age.4| () Real (ite (and ($active.4 |$0/initial:ApiServer.lease_ready| |$0/0/0.0:ApiServer.outage| |$0/initial:quiet flag|) |$0/0/now.4|) |$0/0/later.4| 0.0))
(define-fun $time.0.1 () Real (ite (<= $time.0.0 39000.0) 39000.0 $time.0.0))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/0/0.0:ApiServer.outage|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/initial:Machine.running|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/0/0.0:ApiServer.outage| |$0/initial:Machine.running|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/0.0.age.2| |$0/1/delay|) |$0/0/0.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:quiet flag|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/left.3| |$0/1/delay|) |$0/0/left.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/now.4| () Bool ($active.4 |$0/initial:ApiServer.lease_ready| |$0/0/0.0:ApiServer.outage| |$0/initial:quiet flag|))
(define-fun |$0/1/later.4| () Real (ite |$0/1/now.4| (+ |$0/0/0.0.age.4| |$0/1/delay|) |$0/0/0.0.age.4|))
(define-fun |$0/1/left.4| () Real (ite |$0/1/now.4| |$0/1/later.4| 0.0))
(define-fun |$0/1/later.5| () Real (ite |$0/initial:quiet flag| (+ |$0/0/left.5| |$0/1/delay|) |$0/0/left.5|))
(define-fun |$0/1/left.5| () Real (ite |$0/initial:quiet flag| |$0/1/later.5| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/0.0.age.0| |$0/1/delay|) api_outage)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 180000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/0.0.age.2| |$0/1/delay|) 11000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/left.3| |$0/1/delay|) 50000.0)) (=> (and |$0/1/now.4| true) (<= (+ |$0/0/0.0.age.4| |$0/1/delay|) 5000.0))))))
; 0/1/1.0: ApiServer.answer_again
(define-fun |$0/1/1.0.may| () Bool (= |$0/0/0.0:ApiServer.outage| 1))
(define-fun |$0/1/1.0:ApiServer.outage| () Int 2)
(define-fun |$0/1/1.0.age.2| () Real (ite (and ($active.2 |$0/1/1.0:ApiServer.outage| |$0/initial:Machine.running|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun |$0/1/1.0.age.4| () Real (ite (and ($active.4 |$0/initial:ApiServer.lease_ready| |$0/1/1.0:ApiServer.outage| |$0/initial:quiet flag|) |$0/1/now.4|) |$0/1/later.4| 0.0))
(define-fun $time.0.2 () Real (ite (<= $time.0.1 50000.0) 50000.0 $time.0.1))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/1.0:ApiServer.outage|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/initial:Machine.running|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/1.0:ApiServer.outage| |$0/initial:Machine.running|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/1.0.age.2| |$0/2/delay|) |$0/1/1.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/initial:quiet flag|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/left.3| |$0/2/delay|) |$0/1/left.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/now.4| () Bool ($active.4 |$0/initial:ApiServer.lease_ready| |$0/1/1.0:ApiServer.outage| |$0/initial:quiet flag|))
(define-fun |$0/2/later.4| () Real (ite |$0/2/now.4| (+ |$0/1/1.0.age.4| |$0/2/delay|) |$0/1/1.0.age.4|))
(define-fun |$0/2/left.4| () Real (ite |$0/2/now.4| |$0/2/later.4| 0.0))
(define-fun |$0/2/later.5| () Real (ite |$0/initial:quiet flag| (+ |$0/1/left.5| |$0/2/delay|) |$0/1/left.5|))
(define-fun |$0/2/left.5| () Real (ite |$0/initial:quiet flag| |$0/2/later.5| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) api_outage)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 180000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/1.0.age.2| |$0/2/delay|) 11000.0)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/left.3| |$0/2/delay|) 50000.0)) (=> (and |$0/2/now.4| true) (<= (+ |$0/1/1.0.age.4| |$0/2/delay|) 5000.0))))))
; 0/2/5.0: quiet flag
(define-fun |$0/2/5.0.may| () Bool (and (not |$0/initial:quiet flag|) (<= 50000.0 |$0/2/later.3|)))
(define-fun |$0/2/5.0:quiet flag| () Bool true)
(define-fun |$0/2/5.0.age.4| () Real (ite (and ($active.4 |$0/initial:ApiServer.lease_ready| |$0/1/1.0:ApiServer.outage| |$0/2/5.0:quiet flag|) |$0/2/now.4|) |$0/2/later.4| 0.0))
(define-fun |$0/2/5.0.age.5| () Real (ite (and |$0/2/5.0:quiet flag| |$0/initial:quiet flag|) |$0/2/later.5| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/1/1.0:ApiServer.outage|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/initial:Machine.running|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/1/1.0:ApiServer.outage| |$0/initial:Machine.running|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/left.2| |$0/3/delay|) |$0/2/left.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/5.0:quiet flag|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/now.4| () Bool ($active.4 |$0/initial:ApiServer.lease_ready| |$0/1/1.0:ApiServer.outage| |$0/2/5.0:quiet flag|))
(define-fun |$0/3/later.4| () Real (ite |$0/3/now.4| (+ |$0/2/5.0.age.4| |$0/3/delay|) |$0/2/5.0.age.4|))
(define-fun |$0/3/left.4| () Real (ite |$0/3/now.4| |$0/3/later.4| 0.0))
(define-fun |$0/3/later.5| () Real (ite |$0/2/5.0:quiet flag| (+ |$0/2/5.0.age.5| |$0/3/delay|) |$0/2/5.0.age.5|))
(define-fun |$0/3/left.5| () Real (ite |$0/2/5.0:quiet flag| |$0/3/later.5| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/left.0| |$0/3/delay|) api_outage)) (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 180000.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/left.2| |$0/3/delay|) 11000.0)) (=> (and |$0/3/now.3| true) (<= (+ 0.0 |$0/3/delay|) 50000.0)) (=> (and |$0/3/now.4| true) (<= (+ |$0/2/5.0.age.4| |$0/3/delay|) 5000.0))))))
; 0/3/6.0: CA-14 mark_not_ready
(define-fun |$0/3/6.0.may| () Bool (and |$0/initial:ApiServer.lease_ready| (not (= |$0/1/1.0:ApiServer.outage| 1)) |$0/2/5.0:quiet flag|))
(define-fun |$0/3/6.0:ApiServer.lease_ready| () Bool false)
(define-fun $time.0.4 () Real $time.0.3)
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/1/1.0:ApiServer.outage|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/initial:Machine.running|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/1/1.0:ApiServer.outage| |$0/initial:Machine.running|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/2/5.0:quiet flag|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/left.3| |$0/4/delay|) |$0/3/left.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/now.4| () Bool ($active.4 |$0/3/6.0:ApiServer.lease_ready| |$0/1/1.0:ApiServer.outage| |$0/2/5.0:quiet flag|))
(define-fun |$0/4/later.4| () Real (ite |$0/4/now.4| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.4| () Real (ite |$0/4/now.4| |$0/4/later.4| 0.0))
(define-fun |$0/4/later.5| () Real (ite |$0/2/5.0:quiet flag| (+ |$0/3/left.5| |$0/4/delay|) |$0/3/left.5|))
(define-fun |$0/4/left.5| () Real (ite |$0/2/5.0:quiet flag| |$0/4/later.5| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/left.0| |$0/4/delay|) api_outage)) (=> (and |$0/4/now.1| true) (<= (+ |$0/3/left.1| |$0/4/delay|) 180000.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/left.2| |$0/4/delay|) 11000.0)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/left.3| |$0/4/delay|) 50000.0)) (=> (and |$0/4/now.4| true) (<= (+ 0.0 |$0/4/delay|) 5000.0))))))
; 0/4/3.0: Machine.client_request
(define-fun |$0/4/3.0.may| () Bool true)
(define-fun |$0/4/3.0:Machine.no_endpoint| () Bool (or |$0/initial:Machine.no_endpoint| (not |$0/3/6.0:ApiServer.lease_ready|)))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/2/may-wait| |$0/2/5.0.may| |$0/3/may-wait| |$0/3/6.0.may| |$0/4/may-wait| |$0/4/3.0.may| |$0/4/3.0:Machine.no_endpoint|)))
(set-info :status unsat)
(check-sat)
(pop 1)
