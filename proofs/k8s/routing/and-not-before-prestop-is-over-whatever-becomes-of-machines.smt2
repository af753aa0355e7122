;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:d8ddeff1e9296b89e9676d96fe3dc380732bbabc8db3bc45422acf1adbde4b79",
;;  "found by": "zones",
;;  "system": "Routing",
;;  "claim": [
;;   "check",
;;   "and not before preStop is over, whatever becomes of machines"
;;  ],
;;  "says": "with pool_drain = false: ApiServer.leaving and not ApiServer.leaving for stop_sleep - 1ms leads to Pod.route_serves within 0s",
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
; only has more room without them: KubeProxy.proxy_listed told, IngressController.ingress_listed told, CA-14 unlist_leaving, CA-14 unlist_lost, CA-7 drop_rule, CA-7 drop_upstream, Caller.call
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.leaving| Bool) (|held flag| Bool)) Bool (and |held flag| |ApiServer.leaving|))
(define-fun $latch.1 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool) (|held flag| Bool) (|pending flag| Bool)) Bool (and (not |Pod.route_serves|) (or |pending flag| (and |ApiServer.leaving| (not |held flag|)))))
; timers: when they are active, and how old they may become
; CA-4 terminate
(define-fun $active.0 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
; held flag
(define-fun $active.1 ((|ApiServer.leaving| Bool) (|held flag| Bool)) Bool (and |ApiServer.leaving| (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool) (|held flag| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-4 terminate| Real) (|age:held flag| Real) (|age:late flag| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |pending flag|))) (let (($s2 (not |late flag|))) (or (and (not |ApiServer.leaving|) $s0 $s1 $s2) (and |ApiServer.leaving| (or (and |Pod.route_serves| (or (and $s0 $s1 $s2 (<= 0.0 |age:CA-4 terminate|) (<= 0.0 |age:held flag|) (<= |age:CA-4 terminate| 4999.0) (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:held flag|)) 0.0) (<= |age:held flag| 4999.0) (<= (+ |age:held flag| (* (- 1.0) |age:CA-4 terminate|)) 0.0)) (and |held flag| $s1 $s2 (<= 4999.0 |age:CA-4 terminate|)))) (and (not |Pod.route_serves|) |held flag| $s1 $s2))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.leaving| () Bool false)
(define-fun |$initial:Pod.route_serves| () Bool true)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.leaving| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:ApiServer.leaving| |$initial:Pod.route_serves| $initial.latch.0 |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.leaving| |$initial:Pod.route_serves| $initial.latch.0 $initial.latch.1 |$initial:late flag| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.leaving| Bool)
(declare-const |Pod.route_serves| Bool)
(declare-const |held flag| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-4 terminate| Real)
(declare-const |age:held flag| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.leaving| |Pod.route_serves| |held flag| |pending flag| |late flag| |age:CA-4 terminate| |age:held flag| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.leaving| |Pod.route_serves|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-4 terminate| $delay) |age:CA-4 terminate|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.leaving| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.2 () Real (ite |pending flag| $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-4 terminate| $delay) 6000.0)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 4999.0))))))
; 0.0: CA-13 evict
(define-fun $0.0.may () Bool (and (not |ApiServer.leaving|) |Pod.route_serves|))
(define-fun |$0.0:ApiServer.leaving| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:ApiServer.leaving| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |$0.0:ApiServer.leaving| |Pod.route_serves| $0.0.latch.0 |pending flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.leaving| |Pod.route_serves|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.leaving| $0.0.latch.0) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and $0.0.latch.1 |pending flag|) $later.2 0.0))
; obligation: consecution of 0.0, CA-13 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.leaving| |Pod.route_serves| $0.0.latch.0 $0.0.latch.1 |late flag| $0.0.age.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Admin.remove_machine
(define-fun $1.0.may () Bool (and |Pod.route_serves| (not |ApiServer.leaving|)))
(define-fun |$1.0:Pod.route_serves| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |ApiServer.leaving| |$1.0:Pod.route_serves| $1.0.latch.0 |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |ApiServer.leaving| |$1.0:Pod.route_serves|) $now.0) $later.0 0.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |ApiServer.leaving| $1.0.latch.0) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and $1.0.latch.1 |pending flag|) $later.2 0.0))
; obligation: consecution of 1.0, Admin.remove_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.leaving| |$1.0:Pod.route_serves| $1.0.latch.0 $1.0.latch.1 |late flag| $1.0.age.0 $1.0.age.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-4 terminate
(define-fun $2.0.may () Bool (and (and |ApiServer.leaving| |Pod.route_serves|) (<= 5000.0 $later.0)))
(define-fun |$2.0:Pod.route_serves| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |ApiServer.leaving| |$2.0:Pod.route_serves| $2.0.latch.0 |pending flag|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |ApiServer.leaving| $2.0.latch.0) $now.1) $later.1 0.0))
(define-fun $2.0.age.2 () Real (ite (and $2.0.latch.1 |pending flag|) $later.2 0.0))
; obligation: consecution of 2.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.leaving| |$2.0:Pod.route_serves| $2.0.latch.0 $2.0.latch.1 |late flag| 0.0 $2.0.age.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and |ApiServer.leaving| (not |held flag|)) (<= 4999.0 $later.1)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |$3.0:held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |ApiServer.leaving| |Pod.route_serves| $3.0.latch.0 |pending flag|))
(define-fun $3.0.age.2 () Real (ite (and $3.0.latch.1 |pending flag|) $later.2 0.0))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.leaving| |Pod.route_serves| $3.0.latch.0 $3.0.latch.1 |late flag| $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.2)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |ApiServer.leaving| |Pod.route_serves| $4.0.latch.0 |pending flag|))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |ApiServer.leaving| $4.0.latch.0) $now.1) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite (and $4.0.latch.1 |pending flag|) $later.2 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.leaving| |Pod.route_serves| $4.0.latch.0 $4.0.latch.1 |$4.0:late flag| $left.0 $4.0.age.1 $4.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.leaving| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |ApiServer.leaving| |Pod.route_serves| $once.latch.0 |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.leaving| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |ApiServer.leaving| |Pod.route_serves| $twice.latch.0 $once.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |Pod.route_serves|))
(assert (not ($active.0 |ApiServer.leaving| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| (not |held flag|)))
(assert (not ($active.1 |ApiServer.leaving| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, late flag
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
