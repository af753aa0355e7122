;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:d8ddeff1e9296b89e9676d96fe3dc380732bbabc8db3bc45422acf1adbde4b79",
;;  "found by": "k-induction",
;;  "system": "Routing",
;;  "claim": [
;;   "mitigation",
;;   "M-2"
;;  ],
;;  "says": "with M-2 no run reaches H-3, whichever of HS-2, HS-5 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-5"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-3 with HS-2, HS-5
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: KubeProxy.proxy_listed told, KubeProxy.proxy_listed lost, IngressController.ingress_listed told, IngressController.ingress_listed lost, CA-13 evict, Admin.remove_machine, CA-4 terminate, CA-14 unlist_leaving, CA-14 unlist_lost, CA-7 drop_rule, CA-7 drop_upstream, Caller.call
; parameters and switches: chosen once
(declare-const pool_drain Bool)
(declare-const stop_sleep Real)
(declare-const stop_grace Real)
(define-fun $chosen () Bool (and (<= 0.0 stop_sleep) (<= 0.0 stop_grace) (or (= stop_sleep 5000.0) (= stop_sleep 0.0) (= stop_sleep 2000.0)) (or (= stop_grace 30000.0) (= stop_grace 2000.0))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Caller.refused| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Caller.refused|))
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Caller.refused| Bool) (|hazard over| Bool)) Bool (and (not |Caller.refused|) (not |hazard over|) (<= 0.0 stop_sleep) (<= 0.0 stop_grace) (or (= stop_sleep 5000.0) (= stop_sleep 0.0) (= stop_sleep 2000.0)) (or (= stop_grace 30000.0) (= stop_grace 2000.0))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Caller.refused| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Caller.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Caller.refused| $initial.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Caller.refused| Bool)
(declare-const |hazard over| Bool)
(define-fun $holds () Bool ($invariant |Caller.refused| |hazard over|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Caller.refused| |hazard over|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Caller.refused| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
