;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:d8ddeff1e9296b89e9676d96fe3dc380732bbabc8db3bc45422acf1adbde4b79",
;;  "found by": "zones",
;;  "system": "Routing",
;;  "claim": [
;;   "mitigation",
;;   "M-1"
;;  ],
;;  "says": "with M-1 no run reaches H-3, whichever of HS-1, HS-2, HS-3 are on",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-3 with HS-1, HS-2, HS-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.slice_listed| Bool) (|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (ite (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|) |ApiServer.slice_listed| |sent KubeProxy.proxy_listed|))
(define-fun $latch.1 ((|ApiServer.slice_listed| Bool) (|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (ite (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|) |ApiServer.slice_listed| |sent IngressController.ingress_listed|))
(define-fun $latch.2 ((|Caller.refused| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Caller.refused|))
; timers: when they are active, and how old they may become
; KubeProxy.proxy_listed told
(define-fun $active.0 ((|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
; IngressController.ingress_listed told
(define-fun $active.1 ((|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
; CA-4 terminate
(define-fun $active.2 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
; CA-14 unlist_leaving
(define-fun $active.3 ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool)) Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
; CA-14 unlist_lost
(define-fun $active.4 ((|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool)) Bool (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
; CA-7 drop_rule
(define-fun $active.5 ((|KubeProxy.proxy_listed| Bool) (|OsSettings.rule_forwards| Bool)) Bool (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
; CA-7 drop_upstream
(define-fun $active.6 ((|IngressController.ingress_listed| Bool) (|Upstreams.names_pod| Bool)) Bool (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
; the invariant
(define-fun $invariant ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool) (|OsSettings.rule_forwards| Bool) (|Upstreams.names_pod| Bool) (|Caller.refused| Bool) (|hazard over| Bool) (|KubeProxy.proxy_listed| Bool) (|IngressController.ingress_listed| Bool) (|sent KubeProxy.proxy_listed| Bool) (|sent IngressController.ingress_listed| Bool) (|age:KubeProxy.proxy_listed told| Real) (|age:IngressController.ingress_listed told| Real) (|age:CA-4 terminate| Real) (|age:CA-14 unlist_leaving| Real) (|age:CA-14 unlist_lost| Real) (|age:CA-7 drop_rule| Real) (|age:CA-7 drop_upstream| Real)) Bool (let (($s0 (not |Caller.refused|))) (let (($s1 (not |hazard over|))) (let (($s2 (<= 0.0 |age:CA-4 terminate|))) (let (($s3 (not |sent KubeProxy.proxy_listed|))) (let (($s4 (not |sent IngressController.ingress_listed|))) (let (($s5 (<= 0.0 |age:KubeProxy.proxy_listed told|))) (let (($s6 (<= 0.0 |age:IngressController.ingress_listed told|))) (let (($s7 (<= |age:CA-4 terminate| 300.0))) (let (($s8 (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:KubeProxy.proxy_listed told|)) 200.0))) (let (($s9 (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:IngressController.ingress_listed told|)) 200.0))) (let (($s10 (not |IngressController.ingress_listed|))) (let (($s11 (<= 0.0 |age:CA-7 drop_upstream|))) (let (($s12 (not |KubeProxy.proxy_listed|))) (let (($s13 (<= 0.0 |age:CA-7 drop_rule|))) (let (($s14 (<= |age:CA-4 terminate| 1300.0))) (let (($s15 (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:CA-7 drop_rule|)) 300.0))) (let (($s16 (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:CA-7 drop_upstream|)) 300.0))) (let (($s17 (not |Upstreams.names_pod|))) (let (($s18 (not |OsSettings.rule_forwards|))) (or (and (not |ApiServer.leaving|) |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| $s0 $s1 |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed|) (and |ApiServer.leaving| (or (and |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| $s0 $s1 |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| $s2 (<= 0.0 |age:CA-14 unlist_leaving|) (<= |age:CA-4 terminate| 200.0) (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:CA-14 unlist_leaving|)) 0.0)) (and (not |ApiServer.slice_listed|) (or (and |Pod.route_serves| (or (and |OsSettings.rule_forwards| (or (and |Upstreams.names_pod| $s0 $s1 (or (and |KubeProxy.proxy_listed| (or (and |IngressController.ingress_listed| $s3 $s4 $s5 $s6 $s2 $s7 $s8 $s9) (and $s10 $s3 $s4 $s5 $s2 $s11 $s7 $s8))) (and $s12 (or (and |IngressController.ingress_listed| $s3 $s4 $s6 $s2 $s13 $s7 $s9) (and $s10 $s3 $s4 $s2 $s13 $s11 $s14 $s15 $s16))))) (and $s17 $s0 $s1 (or (and |KubeProxy.proxy_listed| $s10 $s3 $s4 $s5 $s2 $s7 $s8) (and $s12 $s10 $s3 $s4 $s2 $s13 $s14 $s15))))) (and $s18 (or (and |Upstreams.names_pod| $s0 $s1 $s12 (or (and |IngressController.ingress_listed| $s3 $s4 $s6 $s2 $s7 $s9) (and $s10 $s3 $s4 $s2 $s11 (<= |age:CA-4 terminate| 2300.0) $s16))) (and $s17 $s0 $s1 $s12 $s10 $s3 $s4 $s2))))) (and (not |Pod.route_serves|) $s18 $s17 $s0 $s1 $s12 $s10 $s3 $s4))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.leaving| () Bool false)
(define-fun |$initial:ApiServer.slice_listed| () Bool true)
(define-fun |$initial:Pod.route_serves| () Bool true)
(define-fun |$initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$initial:Upstreams.names_pod| () Bool true)
(define-fun |$initial:Caller.refused| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:IngressController.ingress_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:sent KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:sent IngressController.ingress_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.slice_listed| |$initial:KubeProxy.proxy_listed| |$initial:sent KubeProxy.proxy_listed|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:ApiServer.slice_listed| |$initial:IngressController.ingress_listed| |$initial:sent IngressController.ingress_listed|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Caller.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.leaving| |$initial:ApiServer.slice_listed| |$initial:Pod.route_serves| |$initial:OsSettings.rule_forwards| |$initial:Upstreams.names_pod| |$initial:Caller.refused| $initial.latch.2 |$initial:KubeProxy.proxy_listed| |$initial:IngressController.ingress_listed| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.leaving| Bool)
(declare-const |ApiServer.slice_listed| Bool)
(declare-const |Pod.route_serves| Bool)
(declare-const |OsSettings.rule_forwards| Bool)
(declare-const |Upstreams.names_pod| Bool)
(declare-const |Caller.refused| Bool)
(declare-const |hazard over| Bool)
(declare-const |KubeProxy.proxy_listed| Bool)
(declare-const |IngressController.ingress_listed| Bool)
(declare-const |sent KubeProxy.proxy_listed| Bool)
(declare-const |sent IngressController.ingress_listed| Bool)
(declare-const |age:KubeProxy.proxy_listed told| Real)
(declare-const |age:IngressController.ingress_listed told| Real)
(declare-const |age:CA-4 terminate| Real)
(declare-const |age:CA-14 unlist_leaving| Real)
(declare-const |age:CA-14 unlist_lost| Real)
(declare-const |age:CA-7 drop_rule| Real)
(declare-const |age:CA-7 drop_upstream| Real)
(define-fun $holds () Bool ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |hazard over| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:KubeProxy.proxy_listed told| $delay) |age:KubeProxy.proxy_listed told|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:IngressController.ingress_listed told| $delay) |age:IngressController.ingress_listed told|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.leaving| |Pod.route_serves|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-4 terminate| $delay) |age:CA-4 terminate|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-14 unlist_leaving| $delay) |age:CA-14 unlist_leaving|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |ApiServer.slice_listed| |Pod.route_serves|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-14 unlist_lost| $delay) |age:CA-14 unlist_lost|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $now.5 () Bool ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:CA-7 drop_rule| $delay) |age:CA-7 drop_rule|))
(define-fun $left.5 () Real (ite $now.5 $later.5 0.0))
(define-fun $now.6 () Bool ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:CA-7 drop_upstream| $delay) |age:CA-7 drop_upstream|))
(define-fun $left.6 () Real (ite $now.6 $later.6 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:KubeProxy.proxy_listed told| $delay) 100.0)) (=> (and $now.1 true) (<= (+ |age:IngressController.ingress_listed told| $delay) 100.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 terminate| $delay) 6000.0)) (=> (and $now.3 true) (<= (+ |age:CA-14 unlist_leaving| $delay) 200.0)) (=> (and $now.4 true) (<= (+ |age:CA-14 unlist_lost| $delay) 55000.0)) (=> (and $now.5 true) (<= (+ |age:CA-7 drop_rule| $delay) 1000.0)) (=> (and $now.6 true) (<= (+ |age:CA-7 drop_upstream| $delay) 2000.0))))))
; 0.0: KubeProxy.proxy_listed told
(define-fun $0.0.may () Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
(define-fun |$0.0:KubeProxy.proxy_listed| () Bool |sent KubeProxy.proxy_listed|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |$0.0:KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $0.0.latch.1) $now.1) $later.1 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |$0.0:KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $now.5) $later.5 0.0))
; obligation: consecution of 0.0, KubeProxy.proxy_listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $0.0.latch.2 |$0.0:KubeProxy.proxy_listed| |IngressController.ingress_listed| $0.0.latch.0 $0.0.latch.1 0.0 $0.0.age.1 $left.2 $left.3 $left.4 $0.0.age.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: IngressController.ingress_listed told
(define-fun $1.0.may () Bool (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
(define-fun |$1.0:IngressController.ingress_listed| () Bool |sent IngressController.ingress_listed|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |$1.0:IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |$1.0:IngressController.ingress_listed| |Upstreams.names_pod|) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, IngressController.ingress_listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $1.0.latch.2 |KubeProxy.proxy_listed| |$1.0:IngressController.ingress_listed| $1.0.latch.0 $1.0.latch.1 $1.0.age.0 0.0 $left.2 $left.3 $left.4 $left.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-13 evict
(define-fun $2.0.may () Bool (and (not |ApiServer.leaving|) |Pod.route_serves|))
(define-fun |$2.0:ApiServer.leaving| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $2.0.latch.0) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $2.0.latch.1) $now.1) $later.1 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.leaving| |Pod.route_serves|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.leaving| |ApiServer.slice_listed|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-13 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $2.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 $2.0.age.1 $2.0.age.2 $2.0.age.3 $left.4 $left.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 terminate
(define-fun $3.0.may () Bool (and (and |ApiServer.leaving| |Pod.route_serves|) (<= 5000.0 $later.2)))
(define-fun |$3.0:Pod.route_serves| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $3.0.latch.1) $now.1) $later.1 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |ApiServer.slice_listed| |$3.0:Pod.route_serves|) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |$3.0:Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $3.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $3.0.latch.0 $3.0.latch.1 $3.0.age.0 $3.0.age.1 0.0 $left.3 $3.0.age.4 $left.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 unlist_leaving
(define-fun $4.0.may () Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
(define-fun |$4.0:ApiServer.slice_listed| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $4.0.latch.1) $now.1) $later.1 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:ApiServer.slice_listed| |Pod.route_serves|) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.leaving| |$4.0:ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $4.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $4.0.latch.0 $4.0.latch.1 $4.0.age.0 $4.0.age.1 $left.2 0.0 $4.0.age.4 $left.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 unlist_lost
(define-fun $5.0.may () Bool (and (and (not |Pod.route_serves|) |ApiServer.slice_listed|) (<= 50000.0 $later.4)))
(define-fun |$5.0:ApiServer.slice_listed| () Bool false)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |$5.0:ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $5.0.latch.0) $now.0) $later.0 0.0))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $5.0.latch.1) $now.1) $later.1 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |ApiServer.leaving| |$5.0:ApiServer.slice_listed|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.leaving| |$5.0:ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $5.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $5.0.latch.0 $5.0.latch.1 $5.0.age.0 $5.0.age.1 $left.2 $5.0.age.3 0.0 $left.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-7 drop_rule
(define-fun $6.0.may () Bool (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
(define-fun |$6.0:OsSettings.rule_forwards| () Bool false)
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $6.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $6.0.latch.0) $now.0) $later.0 0.0))
(define-fun $6.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $6.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 6.0, CA-7 drop_rule
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |$6.0:OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| $6.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $6.0.latch.0 $6.0.latch.1 $6.0.age.0 $6.0.age.1 $left.2 $left.3 $left.4 0.0 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-7 drop_upstream
(define-fun $7.0.may () Bool (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
(define-fun |$7.0:Upstreams.names_pod| () Bool false)
(define-fun $7.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |Caller.refused| |hazard over|))
(define-fun $7.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $7.0.latch.0) $now.0) $later.0 0.0))
(define-fun $7.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $7.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 7.0, CA-7 drop_upstream
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |$7.0:Upstreams.names_pod| |Caller.refused| $7.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $7.0.latch.0 $7.0.latch.1 $7.0.age.0 $7.0.age.1 $left.2 $left.3 $left.4 $left.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Caller.call
(define-fun $8.0.may () Bool (or |OsSettings.rule_forwards| |Upstreams.names_pod|))
(define-fun |$8.0:Caller.refused| () Bool (or |Caller.refused| (not |Pod.route_serves|)))
(define-fun $8.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $8.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun $8.0.latch.2 () Bool ($latch.2 |$8.0:Caller.refused| |hazard over|))
(define-fun $8.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $8.0.latch.0) $now.0) $later.0 0.0))
(define-fun $8.0.age.1 () Real (ite (and ($active.1 |IngressController.ingress_listed| $8.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 8.0, Caller.call
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |$8.0:Caller.refused| $8.0.latch.2 |KubeProxy.proxy_listed| |IngressController.ingress_listed| $8.0.latch.0 $8.0.latch.1 $8.0.age.0 $8.0.age.1 $left.2 $left.3 $left.4 $left.5 $left.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, KubeProxy.proxy_listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
(assert (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, IngressController.ingress_listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
(assert (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |Pod.route_serves|))
(assert (not ($active.2 |ApiServer.leaving| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |ApiServer.slice_listed|))
(assert (not ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
(assert (not ($active.4 |ApiServer.slice_listed| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-7 drop_rule
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
(assert (not ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-7 drop_upstream
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
(assert (not ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|)))
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
