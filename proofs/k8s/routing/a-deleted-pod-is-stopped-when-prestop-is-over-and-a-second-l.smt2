;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:d8ddeff1e9296b89e9676d96fe3dc380732bbabc8db3bc45422acf1adbde4b79",
;;  "found by": "zones",
;;  "system": "Routing",
;;  "claim": [
;;   "check",
;;   "a deleted pod is stopped when preStop is over, and a second later at the latest"
;;  ],
;;  "says": "ApiServer.leaving leads to not Pod.route_serves within min(stop_sleep, stop_grace) + 1s",
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
(define-fun $latch.0 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool) (|pending flag| Bool)) Bool (and |Pod.route_serves| (or |pending flag| |ApiServer.leaving|)))
; timers: when they are active, and how old they may become
; CA-4 terminate
(define-fun $active.0 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
; the invariant
(define-fun $invariant ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:CA-4 terminate| Real) (|age:late flag| Real)) Bool (let (($s0 (not |pending flag|))) (let (($s1 (not |late flag|))) (or (and (not |ApiServer.leaving|) |Pod.route_serves| $s0 $s1) (and |ApiServer.leaving| (or (and |Pod.route_serves| |pending flag| $s1 (<= 0.0 |age:CA-4 terminate|) (<= 0.0 |age:late flag|) (<= |age:late flag| 6000.0) (<= (+ |age:late flag| (* (- 1.0) |age:CA-4 terminate|)) 0.0)) (and (not |Pod.route_serves|) $s0 $s1)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.leaving| () Bool false)
(define-fun |$initial:Pod.route_serves| () Bool true)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.leaving| |$initial:Pod.route_serves| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.leaving| |$initial:Pod.route_serves| $initial.latch.0 |$initial:late flag| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.leaving| Bool)
(declare-const |Pod.route_serves| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:CA-4 terminate| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.leaving| |Pod.route_serves| |pending flag| |late flag| |age:CA-4 terminate| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.leaving| |Pod.route_serves|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-4 terminate| $delay) |age:CA-4 terminate|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.1 () Real (ite |pending flag| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (=> (and $now.0 true) (<= (+ |age:CA-4 terminate| $delay) 6000.0)))))
; 0.0: CA-13 evict
(define-fun $0.0.may () Bool (and (not |ApiServer.leaving|) |Pod.route_serves|))
(define-fun |$0.0:ApiServer.leaving| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:ApiServer.leaving| |Pod.route_serves| |pending flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:ApiServer.leaving| |Pod.route_serves|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and $0.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 0.0, CA-13 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.leaving| |Pod.route_serves| $0.0.latch.0 |late flag| $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-4 terminate
(define-fun $1.0.may () Bool (and (and |ApiServer.leaving| |Pod.route_serves|) (<= 5000.0 $later.0)))
(define-fun |$1.0:Pod.route_serves| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |$1.0:Pod.route_serves| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and $1.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 1.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.leaving| |$1.0:Pod.route_serves| $1.0.latch.0 |late flag| 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: late flag
(define-fun $2.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 6000.0 $later.1)))
(define-fun |$2.0:late flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.leaving| |Pod.route_serves| |pending flag|))
(define-fun $2.0.age.1 () Real (ite (and $2.0.latch.0 |pending flag|) $later.1 0.0))
; obligation: consecution of 2.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.leaving| |Pod.route_serves| $2.0.latch.0 |$2.0:late flag| $left.0 $2.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.leaving| |Pod.route_serves| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.leaving| |Pod.route_serves| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |Pod.route_serves|))
(assert (not ($active.0 |ApiServer.leaving| |Pod.route_serves|)))
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
