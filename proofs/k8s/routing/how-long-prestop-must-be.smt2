;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:91bf83f37e59e9620a2651a150271f340c2227c499add4aebd0bb8feaaba8e30",
;;  "found by": "Spacer",
;;  "system": "Routing",
;;  "claim": [
;;   "check",
;;   "how long preStop must be"
;;  ],
;;  "says": "for any stop_sleep: H-3 unreachable iff stop_sleep > slice_time + max(proxy_sync, reload) + 100ms",
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
;;      2,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      8,
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
(declare-const stop_sleep Real)
(define-fun $chosen () Bool (and (<= 0.0 stop_sleep) (<= 0.0 stop_sleep) (< 2300.0 stop_sleep)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.slice_listed| Bool) (|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (ite (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|) |ApiServer.slice_listed| |sent KubeProxy.proxy_listed|))
(define-fun $latch.1 ((|ApiServer.slice_listed| Bool) (|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (ite (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|) |ApiServer.slice_listed| |sent IngressController.ingress_listed|))
; timers: when they are active, and how old they may become
; KubeProxy.proxy_listed told
(define-fun $active.0 ((|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
; IngressController.ingress_listed told
(define-fun $active.1 ((|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
; CA-4 terminate
(define-fun $active.2 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
(define-fun $deadline.2 () Real (+ (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) 1000.0))
; CA-14 unlist_leaving
(define-fun $active.3 ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool)) Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
; CA-14 unlist_lost
(define-fun $active.4 ((|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool)) Bool (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
; CA-7 drop_rule
(define-fun $active.5 ((|KubeProxy.proxy_listed| Bool) (|OsSettings.rule_forwards| Bool)) Bool (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
; CA-7 drop_upstream
(define-fun $active.6 ((|IngressController.ingress_listed| Bool) (|Upstreams.names_pod| Bool)) Bool (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
; the invariant
(define-fun $invariant ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool) (|OsSettings.rule_forwards| Bool) (|Upstreams.names_pod| Bool) (|Caller.refused| Bool) (|KubeProxy.proxy_listed| Bool) (|IngressController.ingress_listed| Bool) (|sent KubeProxy.proxy_listed| Bool) (|sent IngressController.ingress_listed| Bool) (|age:KubeProxy.proxy_listed told| Real) (|age:IngressController.ingress_listed told| Real) (|age:CA-4 terminate| Real) (|age:CA-14 unlist_leaving| Real) (|age:CA-14 unlist_lost| Real) (|age:CA-7 drop_rule| Real) (|age:CA-7 drop_upstream| Real)) Bool (let (($s0 (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|))) (let (($s1 (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|))) (let (($s2 (and |ApiServer.leaving| |Pod.route_serves|))) (let (($s3 (and |ApiServer.leaving| |ApiServer.slice_listed|))) (let (($s4 (and (not |Pod.route_serves|) |ApiServer.slice_listed|))) (let (($s5 (not |KubeProxy.proxy_listed|))) (let (($s6 (and |OsSettings.rule_forwards| $s5))) (let (($s7 (not |IngressController.ingress_listed|))) (let (($s8 (and |Upstreams.names_pod| $s7))) (let (($s9 (not |Upstreams.names_pod|))) (let (($s10 (not |ApiServer.slice_listed|))) (let (($s11 (not |sent IngressController.ingress_listed|))) (let (($s12 (* (- 1.0) |age:KubeProxy.proxy_listed told|))) (let (($s13 (* (- 1.0) stop_sleep))) (let (($s14 (+ |age:CA-4 terminate| $s13))) (let (($s15 (not |OsSettings.rule_forwards|))) (let (($s16 (* (- 1.0) |age:CA-7 drop_rule|))) (and (<= 0.0 stop_sleep) (< 2300.0 stop_sleep) (<= 0.0 |age:KubeProxy.proxy_listed told|) (or (not $s0) (<= |age:KubeProxy.proxy_listed told| 0.0)) (or $s0 (<= |age:KubeProxy.proxy_listed told| 100.0)) (<= 0.0 |age:IngressController.ingress_listed told|) (or (not $s1) (<= |age:IngressController.ingress_listed told| 0.0)) (or $s1 (<= |age:IngressController.ingress_listed told| 100.0)) (<= 0.0 |age:CA-4 terminate|) (or $s2 (<= |age:CA-4 terminate| 0.0)) (or (not $s2) (<= |age:CA-4 terminate| (+ (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) 1000.0))) (<= 0.0 |age:CA-14 unlist_leaving|) (or $s3 (<= |age:CA-14 unlist_leaving| 0.0)) (or (not $s3) (<= |age:CA-14 unlist_leaving| 200.0)) (<= 0.0 |age:CA-14 unlist_lost|) (or $s4 (<= |age:CA-14 unlist_lost| 0.0)) (or (not $s4) (<= |age:CA-14 unlist_lost| 55000.0)) (<= 0.0 |age:CA-7 drop_rule|) (or $s6 (<= |age:CA-7 drop_rule| 0.0)) (or (not $s6) (<= |age:CA-7 drop_rule| 1000.0)) (<= 0.0 |age:CA-7 drop_upstream|) (or $s8 (<= |age:CA-7 drop_upstream| 0.0)) (or (not $s8) (<= |age:CA-7 drop_upstream| 2000.0)) (= |sent KubeProxy.proxy_listed| (ite $s0 |ApiServer.slice_listed| |sent KubeProxy.proxy_listed|)) (= |sent IngressController.ingress_listed| (ite $s1 |ApiServer.slice_listed| |sent IngressController.ingress_listed|)) (or |Pod.route_serves| $s9) (not (<= stop_sleep 2300.0)) (not |Caller.refused|) (or $s10 (<= 0.0 (+ |age:CA-14 unlist_leaving| (* (- 1.0) |age:CA-4 terminate|)))) (or |ApiServer.slice_listed| (not |sent KubeProxy.proxy_listed|)) (or |ApiServer.leaving| |ApiServer.slice_listed|) (or |sent IngressController.ingress_listed| $s10) (or |ApiServer.slice_listed| (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:IngressController.ingress_listed told|)) 200.0) $s7) (or |sent KubeProxy.proxy_listed| $s10) (or $s11 |KubeProxy.proxy_listed|) (or |ApiServer.slice_listed| $s5 (<= (+ |age:CA-4 terminate| $s12) 2300.0)) (not (<= 0.0 $s14)) (or |ApiServer.slice_listed| $s11 $s7) (or (not (<= 29000.0 stop_sleep)) (not (<= (- 2300.0) $s14))) (or |Pod.route_serves| $s5) (or |Pod.route_serves| |KubeProxy.proxy_listed| $s7) (or |ApiServer.slice_listed| $s5 (not (<= (- 2000.0) (+ |age:CA-4 terminate| $s12 $s13)))) (or |sent KubeProxy.proxy_listed| $s15 |KubeProxy.proxy_listed| (<= (+ |age:CA-4 terminate| $s16) 2400.0)) (or |sent KubeProxy.proxy_listed| (not (<= (- 1900.0) (+ |age:CA-4 terminate| $s16 $s13))) $s15 |KubeProxy.proxy_listed|) (or |sent KubeProxy.proxy_listed| $s15 |Pod.route_serves|) (or $s9 (not (<= 30000.0 |age:CA-4 terminate|))) (or |IngressController.ingress_listed| (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:CA-7 drop_upstream|)) 300.0) $s9) (or $s11 |IngressController.ingress_listed|))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.leaving| () Bool false)
(define-fun |$initial:ApiServer.slice_listed| () Bool true)
(define-fun |$initial:Pod.route_serves| () Bool true)
(define-fun |$initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$initial:Upstreams.names_pod| () Bool true)
(define-fun |$initial:Caller.refused| () Bool false)
(define-fun |$initial:KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:IngressController.ingress_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:sent KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:sent IngressController.ingress_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun $initially () Bool true)
(define-fun |$initial.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$initial:ApiServer.slice_listed| |$initial:KubeProxy.proxy_listed| |$initial:sent KubeProxy.proxy_listed|))
(define-fun |$initial.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$initial:ApiServer.slice_listed| |$initial:IngressController.ingress_listed| |$initial:sent IngressController.ingress_listed|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.leaving| |$initial:ApiServer.slice_listed| |$initial:Pod.route_serves| |$initial:OsSettings.rule_forwards| |$initial:Upstreams.names_pod| |$initial:Caller.refused| |$initial:KubeProxy.proxy_listed| |$initial:IngressController.ingress_listed| |$initial.latch.0:sent KubeProxy.proxy_listed| |$initial.latch.1:sent IngressController.ingress_listed| 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
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
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|) (+ |age:KubeProxy.proxy_listed told| $delay) |age:KubeProxy.proxy_listed told|))
(define-fun $later.1 () Real (ite ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|) (+ |age:IngressController.ingress_listed told| $delay) |age:IngressController.ingress_listed told|))
(define-fun $later.2 () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) (+ |age:CA-4 terminate| $delay) |age:CA-4 terminate|))
(define-fun $later.3 () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) (+ |age:CA-14 unlist_leaving| $delay) |age:CA-14 unlist_leaving|))
(define-fun $later.4 () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) (+ |age:CA-14 unlist_lost| $delay) |age:CA-14 unlist_lost|))
(define-fun $later.5 () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) (+ |age:CA-7 drop_rule| $delay) |age:CA-7 drop_rule|))
(define-fun $later.6 () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) (+ |age:CA-7 drop_upstream| $delay) |age:CA-7 drop_upstream|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|) true) (<= (+ |age:KubeProxy.proxy_listed told| $delay) 100.0)) (=> (and ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|) true) (<= (+ |age:IngressController.ingress_listed told| $delay) 100.0)) (=> (and ($active.2 |ApiServer.leaving| |Pod.route_serves|) true) (<= (+ |age:CA-4 terminate| $delay) $deadline.2)) (=> (and ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) true) (<= (+ |age:CA-14 unlist_leaving| $delay) 200.0)) (=> (and ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) true) (<= (+ |age:CA-14 unlist_lost| $delay) 55000.0)) (=> (and ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) true) (<= (+ |age:CA-7 drop_rule| $delay) 1000.0)) (=> (and ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) true) (<= (+ |age:CA-7 drop_upstream| $delay) 2000.0))))))
; 0.0: KubeProxy.proxy_listed told
(define-fun $0.0.may () Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
(define-fun |$0.0:KubeProxy.proxy_listed| () Bool |sent KubeProxy.proxy_listed|)
(define-fun |$0.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |$0.0:KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$0.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$0.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$0.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$0.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$0.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$0.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$0.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$0.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$0.0:KubeProxy.proxy_listed| |OsSettings.rule_forwards|) (ite (and ($active.5 |$0.0:KubeProxy.proxy_listed| |OsSettings.rule_forwards|) (not ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|))) 0.0 $later.5) 0.0))
(define-fun |$0.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 0.0, KubeProxy.proxy_listed told
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |$0.0:KubeProxy.proxy_listed| |IngressController.ingress_listed| |$0.0.latch.0:sent KubeProxy.proxy_listed| |$0.0.latch.1:sent IngressController.ingress_listed| 0.0 |$0.0:age:IngressController.ingress_listed told| |$0.0:age:CA-4 terminate| |$0.0:age:CA-14 unlist_leaving| |$0.0:age:CA-14 unlist_lost| |$0.0:age:CA-7 drop_rule| |$0.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: IngressController.ingress_listed told
(define-fun $1.0.may () Bool (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
(define-fun |$1.0:IngressController.ingress_listed| () Bool |sent IngressController.ingress_listed|)
(define-fun |$1.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$1.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |$1.0:IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$1.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$1.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$1.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$1.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$1.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$1.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$1.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$1.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$1.0:IngressController.ingress_listed| |Upstreams.names_pod|) (ite (and ($active.6 |$1.0:IngressController.ingress_listed| |Upstreams.names_pod|) (not ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|))) 0.0 $later.6) 0.0))
; obligation: consecution of 1.0, IngressController.ingress_listed told
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |$1.0:IngressController.ingress_listed| |$1.0.latch.0:sent KubeProxy.proxy_listed| |$1.0.latch.1:sent IngressController.ingress_listed| |$1.0:age:KubeProxy.proxy_listed told| 0.0 |$1.0:age:CA-4 terminate| |$1.0:age:CA-14 unlist_leaving| |$1.0:age:CA-14 unlist_lost| |$1.0:age:CA-7 drop_rule| |$1.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-13 evict
(define-fun $2.0.may () Bool (and (not |ApiServer.leaving|) |Pod.route_serves|))
(define-fun |$2.0:ApiServer.leaving| () Bool true)
(define-fun |$2.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$2.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$2.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$2.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$2.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$2.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$2.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$2.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$2.0:age:CA-4 terminate| () Real (ite ($active.2 |$2.0:ApiServer.leaving| |Pod.route_serves|) (ite (and ($active.2 |$2.0:ApiServer.leaving| |Pod.route_serves|) (not ($active.2 |ApiServer.leaving| |Pod.route_serves|))) 0.0 $later.2) 0.0))
(define-fun |$2.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2.0:ApiServer.leaving| |ApiServer.slice_listed|) (ite (and ($active.3 |$2.0:ApiServer.leaving| |ApiServer.slice_listed|) (not ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|))) 0.0 $later.3) 0.0))
(define-fun |$2.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$2.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$2.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 2.0, CA-13 evict
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$2.0.latch.0:sent KubeProxy.proxy_listed| |$2.0.latch.1:sent IngressController.ingress_listed| |$2.0:age:KubeProxy.proxy_listed told| |$2.0:age:IngressController.ingress_listed told| |$2.0:age:CA-4 terminate| |$2.0:age:CA-14 unlist_leaving| |$2.0:age:CA-14 unlist_lost| |$2.0:age:CA-7 drop_rule| |$2.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 terminate
(define-fun $3.0.may () Bool (and (and |ApiServer.leaving| |Pod.route_serves|) (<= (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) $later.2)))
(define-fun |$3.0:Pod.route_serves| () Bool false)
(define-fun |$3.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$3.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$3.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$3.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$3.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$3.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$3.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$3.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$3.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$3.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |$3.0:Pod.route_serves|) (ite (and ($active.4 |ApiServer.slice_listed| |$3.0:Pod.route_serves|) (not ($active.4 |ApiServer.slice_listed| |Pod.route_serves|))) 0.0 $later.4) 0.0))
(define-fun |$3.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$3.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 3.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |$3.0:Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$3.0.latch.0:sent KubeProxy.proxy_listed| |$3.0.latch.1:sent IngressController.ingress_listed| |$3.0:age:KubeProxy.proxy_listed told| |$3.0:age:IngressController.ingress_listed told| 0.0 |$3.0:age:CA-14 unlist_leaving| |$3.0:age:CA-14 unlist_lost| |$3.0:age:CA-7 drop_rule| |$3.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 unlist_leaving
(define-fun $4.0.may () Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
(define-fun |$4.0:ApiServer.slice_listed| () Bool false)
(define-fun |$4.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$4.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$4.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$4.0:ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$4.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$4.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$4.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$4.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$4.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$4.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$4.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$4.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$4.0:ApiServer.slice_listed| |Pod.route_serves|) (ite (and ($active.4 |$4.0:ApiServer.slice_listed| |Pod.route_serves|) (not ($active.4 |ApiServer.slice_listed| |Pod.route_serves|))) 0.0 $later.4) 0.0))
(define-fun |$4.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$4.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 4.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.leaving| |$4.0:ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$4.0.latch.0:sent KubeProxy.proxy_listed| |$4.0.latch.1:sent IngressController.ingress_listed| |$4.0:age:KubeProxy.proxy_listed told| |$4.0:age:IngressController.ingress_listed told| |$4.0:age:CA-4 terminate| 0.0 |$4.0:age:CA-14 unlist_lost| |$4.0:age:CA-7 drop_rule| |$4.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 unlist_lost
(define-fun $5.0.may () Bool (and (and (not |Pod.route_serves|) |ApiServer.slice_listed|) (<= 50000.0 $later.4)))
(define-fun |$5.0:ApiServer.slice_listed| () Bool false)
(define-fun |$5.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$5.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$5.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$5.0:ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$5.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$5.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$5.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$5.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$5.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$5.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$5.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$5.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |$5.0:ApiServer.slice_listed|) (ite (and ($active.3 |ApiServer.leaving| |$5.0:ApiServer.slice_listed|) (not ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|))) 0.0 $later.3) 0.0))
(define-fun |$5.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$5.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 5.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.leaving| |$5.0:ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$5.0.latch.0:sent KubeProxy.proxy_listed| |$5.0.latch.1:sent IngressController.ingress_listed| |$5.0:age:KubeProxy.proxy_listed told| |$5.0:age:IngressController.ingress_listed told| |$5.0:age:CA-4 terminate| |$5.0:age:CA-14 unlist_leaving| 0.0 |$5.0:age:CA-7 drop_rule| |$5.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-7 drop_rule
(define-fun $6.0.may () Bool (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
(define-fun |$6.0:OsSettings.rule_forwards| () Bool false)
(define-fun |$6.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$6.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$6.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$6.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$6.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$6.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$6.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$6.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$6.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$6.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$6.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$6.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 6.0, CA-7 drop_rule
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |$6.0:OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$6.0.latch.0:sent KubeProxy.proxy_listed| |$6.0.latch.1:sent IngressController.ingress_listed| |$6.0:age:KubeProxy.proxy_listed told| |$6.0:age:IngressController.ingress_listed told| |$6.0:age:CA-4 terminate| |$6.0:age:CA-14 unlist_leaving| |$6.0:age:CA-14 unlist_lost| 0.0 |$6.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-7 drop_upstream
(define-fun $7.0.may () Bool (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
(define-fun |$7.0:Upstreams.names_pod| () Bool false)
(define-fun |$7.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$7.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$7.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$7.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$7.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$7.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$7.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$7.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$7.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$7.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$7.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$7.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
; obligation: consecution of 7.0, CA-7 drop_upstream
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |$7.0:Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$7.0.latch.0:sent KubeProxy.proxy_listed| |$7.0.latch.1:sent IngressController.ingress_listed| |$7.0:age:KubeProxy.proxy_listed told| |$7.0:age:IngressController.ingress_listed told| |$7.0:age:CA-4 terminate| |$7.0:age:CA-14 unlist_leaving| |$7.0:age:CA-14 unlist_lost| |$7.0:age:CA-7 drop_rule| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Caller.call
(define-fun $8.0.may () Bool (or |OsSettings.rule_forwards| |Upstreams.names_pod|))
(define-fun |$8.0:Caller.refused| () Bool (or |Caller.refused| (not |Pod.route_serves|)))
(define-fun |$8.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun |$8.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |ApiServer.slice_listed| |IngressController.ingress_listed| |sent IngressController.ingress_listed|))
(define-fun |$8.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |KubeProxy.proxy_listed| |$8.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |KubeProxy.proxy_listed| |$8.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))) 0.0 $later.0) 0.0))
(define-fun |$8.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |IngressController.ingress_listed| |$8.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |IngressController.ingress_listed| |$8.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|))) 0.0 $later.1) 0.0))
(define-fun |$8.0:age:CA-4 terminate| () Real (ite ($active.2 |ApiServer.leaving| |Pod.route_serves|) $later.2 0.0))
(define-fun |$8.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|) $later.3 0.0))
(define-fun |$8.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |ApiServer.slice_listed| |Pod.route_serves|) $later.4 0.0))
(define-fun |$8.0:age:CA-7 drop_rule| () Real (ite ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|) $later.5 0.0))
(define-fun |$8.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|) $later.6 0.0))
; obligation: consecution of 8.0, Caller.call
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |$8.0:Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |$8.0.latch.0:sent KubeProxy.proxy_listed| |$8.0.latch.1:sent IngressController.ingress_listed| |$8.0:age:KubeProxy.proxy_listed told| |$8.0:age:IngressController.ingress_listed told| |$8.0:age:CA-4 terminate| |$8.0:age:CA-14 unlist_leaving| |$8.0:age:CA-14 unlist_lost| |$8.0:age:CA-7 drop_rule| |$8.0:age:CA-7 drop_upstream|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, KubeProxy.proxy_listed told
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
(assert (not ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, IngressController.ingress_listed told
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
(assert (not ($active.1 |IngressController.ingress_listed| |sent IngressController.ingress_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (and |ApiServer.leaving| |Pod.route_serves|))
(assert (not ($active.2 |ApiServer.leaving| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (and |ApiServer.leaving| |ApiServer.slice_listed|))
(assert (not ($active.3 |ApiServer.leaving| |ApiServer.slice_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
(assert (not ($active.4 |ApiServer.slice_listed| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-7 drop_rule
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
(assert (not ($active.5 |KubeProxy.proxy_listed| |OsSettings.rule_forwards|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-7 drop_upstream
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
(assert (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
(assert (not ($active.6 |IngressController.ingress_listed| |Upstreams.names_pod|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Caller.refused|)
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |OsSettings.rule_forwards| |Upstreams.names_pod| |Caller.refused| |KubeProxy.proxy_listed| |IngressController.ingress_listed| |sent KubeProxy.proxy_listed| |sent IngressController.ingress_listed| |age:KubeProxy.proxy_listed told| |age:IngressController.ingress_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:CA-7 drop_rule| |age:CA-7 drop_upstream|))
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
(declare-const stop_sleep Real)
(define-fun $chosen () Bool (and (<= 0.0 stop_sleep) (<= 0.0 stop_sleep)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.slice_listed| Bool) (|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (ite (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|) |ApiServer.slice_listed| |sent KubeProxy.proxy_listed|))
(define-fun $latch.1 ((|ApiServer.slice_listed| Bool) (|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (ite (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|) |ApiServer.slice_listed| |sent IngressController.ingress_listed|))
; timers: when they are active, and how old they may become
; KubeProxy.proxy_listed told
(define-fun $active.0 ((|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
; IngressController.ingress_listed told
(define-fun $active.1 ((|IngressController.ingress_listed| Bool) (|sent IngressController.ingress_listed| Bool)) Bool (not (= |sent IngressController.ingress_listed| |IngressController.ingress_listed|)))
; CA-4 terminate
(define-fun $active.2 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
(define-fun $deadline.2 () Real (+ (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) 1000.0))
; CA-14 unlist_leaving
(define-fun $active.3 ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool)) Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
; CA-14 unlist_lost
(define-fun $active.4 ((|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool)) Bool (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
; CA-7 drop_rule
(define-fun $active.5 ((|KubeProxy.proxy_listed| Bool) (|OsSettings.rule_forwards| Bool)) Bool (and |OsSettings.rule_forwards| (not |KubeProxy.proxy_listed|)))
; CA-7 drop_upstream
(define-fun $active.6 ((|IngressController.ingress_listed| Bool) (|Upstreams.names_pod| Bool)) Bool (and |Upstreams.names_pod| (not |IngressController.ingress_listed|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< 2300.0 stop_sleep))
(define-fun $piece.0 () Bool (and (<= 0.0 stop_sleep) (<= stop_sleep 200.0)))
(define-fun $piece.1 () Bool (and (<= 0.0 stop_sleep) (<= stop_sleep 300.0)))
(define-fun $piece.2 () Bool (and (<= 0.0 stop_sleep) (<= stop_sleep 1300.0)))
(define-fun $piece.3 () Bool (and (<= 0.0 stop_sleep) (<= stop_sleep 2300.0)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.leaving| () Bool false)
(define-fun |$0/initial:ApiServer.slice_listed| () Bool true)
(define-fun |$0/initial:Pod.route_serves| () Bool true)
(define-fun |$0/initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$0/initial:Upstreams.names_pod| () Bool true)
(define-fun |$0/initial:Caller.refused| () Bool false)
(define-fun |$0/initial:KubeProxy.proxy_listed| () Bool |$0/initial:ApiServer.slice_listed|)
(define-fun |$0/initial:IngressController.ingress_listed| () Bool |$0/initial:ApiServer.slice_listed|)
(define-fun |$0/initial:sent KubeProxy.proxy_listed| () Bool |$0/initial:ApiServer.slice_listed|)
(define-fun |$0/initial:sent IngressController.ingress_listed| () Bool |$0/initial:ApiServer.slice_listed|)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$0/initial:ApiServer.slice_listed| |$0/initial:KubeProxy.proxy_listed| |$0/initial:sent KubeProxy.proxy_listed|))
(define-fun |$0/initial.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$0/initial:ApiServer.slice_listed| |$0/initial:IngressController.ingress_listed| |$0/initial:sent IngressController.ingress_listed|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/initial.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.1| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/initial.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.2| () Real (ite ($active.2 |$0/initial:ApiServer.leaving| |$0/initial:Pod.route_serves|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.3| () Real (ite ($active.3 |$0/initial:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.4| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.5| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/later.6| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/initial.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$0/0/delay|) 100.0)) (=> (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/initial.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$0/0/delay|) 100.0)) (=> (and ($active.2 |$0/initial:ApiServer.leaving| |$0/initial:Pod.route_serves|) true) (<= (+ 0.0 |$0/0/delay|) $deadline.2)) (=> (and ($active.3 |$0/initial:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) true) (<= (+ 0.0 |$0/0/delay|) 200.0)) (=> (and ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|) true) (<= (+ 0.0 |$0/0/delay|) 55000.0)) (=> (and ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) true) (<= (+ 0.0 |$0/0/delay|) 2000.0))))))
; 0/0/2.0: CA-13 evict
(define-fun |$0/0/2.0.may| () Bool (and (not |$0/initial:ApiServer.leaving|) |$0/initial:Pod.route_serves|))
(define-fun |$0/0/2.0:ApiServer.leaving| () Bool true)
(define-fun |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$0/initial:ApiServer.slice_listed| |$0/initial:KubeProxy.proxy_listed| |$0/initial.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$0/0/2.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$0/initial:ApiServer.slice_listed| |$0/initial:IngressController.ingress_listed| |$0/initial.latch.1:sent IngressController.ingress_listed|))
(define-fun |$0/0/2.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/initial.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$0/0/later.0|) 0.0))
(define-fun |$0/0/2.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$0/initial:IngressController.ingress_listed| |$0/initial.latch.1:sent IngressController.ingress_listed|))) 0.0 |$0/0/later.1|) 0.0))
(define-fun |$0/0/2.0:age:CA-4 terminate| () Real (ite ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/initial:Pod.route_serves|) (ite (and ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/initial:Pod.route_serves|) (not ($active.2 |$0/initial:ApiServer.leaving| |$0/initial:Pod.route_serves|))) 0.0 |$0/0/later.2|) 0.0))
(define-fun |$0/0/2.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) (ite (and ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) (not ($active.3 |$0/initial:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|))) 0.0 |$0/0/later.3|) 0.0))
(define-fun |$0/0/2.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|) |$0/0/later.4| 0.0))
(define-fun |$0/0/2.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) |$0/0/later.5| 0.0))
(define-fun |$0/0/2.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) |$0/0/later.6| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ stop_sleep $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$0/0/2.0:age:KubeProxy.proxy_listed told| |$0/1/delay|) |$0/0/2.0:age:KubeProxy.proxy_listed told|))
(define-fun |$0/1/later.1| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|) (+ |$0/0/2.0:age:IngressController.ingress_listed told| |$0/1/delay|) |$0/0/2.0:age:IngressController.ingress_listed told|))
(define-fun |$0/1/later.2| () Real (ite ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/initial:Pod.route_serves|) (+ |$0/0/2.0:age:CA-4 terminate| |$0/1/delay|) |$0/0/2.0:age:CA-4 terminate|))
(define-fun |$0/1/later.3| () Real (ite ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) (+ |$0/0/2.0:age:CA-14 unlist_leaving| |$0/1/delay|) |$0/0/2.0:age:CA-14 unlist_leaving|))
(define-fun |$0/1/later.4| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|) (+ |$0/0/2.0:age:CA-14 unlist_lost| |$0/1/delay|) |$0/0/2.0:age:CA-14 unlist_lost|))
(define-fun |$0/1/later.5| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) (+ |$0/0/2.0:age:CA-7 drop_rule| |$0/1/delay|) |$0/0/2.0:age:CA-7 drop_rule|))
(define-fun |$0/1/later.6| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) (+ |$0/0/2.0:age:CA-7 drop_upstream| |$0/1/delay|) |$0/0/2.0:age:CA-7 drop_upstream|))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$0/0/2.0:age:KubeProxy.proxy_listed told| |$0/1/delay|) 100.0)) (=> (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$0/0/2.0:age:IngressController.ingress_listed told| |$0/1/delay|) 100.0)) (=> (and ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/initial:Pod.route_serves|) true) (<= (+ |$0/0/2.0:age:CA-4 terminate| |$0/1/delay|) $deadline.2)) (=> (and ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) true) (<= (+ |$0/0/2.0:age:CA-14 unlist_leaving| |$0/1/delay|) 200.0)) (=> (and ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|) true) (<= (+ |$0/0/2.0:age:CA-14 unlist_lost| |$0/1/delay|) 55000.0)) (=> (and ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) true) (<= (+ |$0/0/2.0:age:CA-7 drop_rule| |$0/1/delay|) 1000.0)) (=> (and ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) true) (<= (+ |$0/0/2.0:age:CA-7 drop_upstream| |$0/1/delay|) 2000.0))))))
; 0/1/3.0: CA-4 terminate
(define-fun |$0/1/3.0.may| () Bool (and (and |$0/0/2.0:ApiServer.leaving| |$0/initial:Pod.route_serves|) (<= (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) |$0/1/later.2|)))
(define-fun |$0/1/3.0:Pod.route_serves| () Bool false)
(define-fun |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$0/initial:ApiServer.slice_listed| |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$0/1/3.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$0/initial:ApiServer.slice_listed| |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$0/1/3.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/0/2.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$0/1/later.0|) 0.0))
(define-fun |$0/1/3.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$0/initial:IngressController.ingress_listed| |$0/0/2.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$0/1/later.1|) 0.0))
(define-fun |$0/1/3.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) |$0/1/later.3| 0.0))
(define-fun |$0/1/3.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/1/3.0:Pod.route_serves|) (ite (and ($active.4 |$0/initial:ApiServer.slice_listed| |$0/1/3.0:Pod.route_serves|) (not ($active.4 |$0/initial:ApiServer.slice_listed| |$0/initial:Pod.route_serves|))) 0.0 |$0/1/later.4|) 0.0))
(define-fun |$0/1/3.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) |$0/1/later.5| 0.0))
(define-fun |$0/1/3.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) |$0/1/later.6| 0.0))
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$0/1/3.0:age:KubeProxy.proxy_listed told| |$0/2/delay|) |$0/1/3.0:age:KubeProxy.proxy_listed told|))
(define-fun |$0/2/later.1| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|) (+ |$0/1/3.0:age:IngressController.ingress_listed told| |$0/2/delay|) |$0/1/3.0:age:IngressController.ingress_listed told|))
(define-fun |$0/2/later.2| () Real (ite ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/1/3.0:Pod.route_serves|) (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/later.3| () Real (ite ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) (+ |$0/1/3.0:age:CA-14 unlist_leaving| |$0/2/delay|) |$0/1/3.0:age:CA-14 unlist_leaving|))
(define-fun |$0/2/later.4| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/1/3.0:Pod.route_serves|) (+ |$0/1/3.0:age:CA-14 unlist_lost| |$0/2/delay|) |$0/1/3.0:age:CA-14 unlist_lost|))
(define-fun |$0/2/later.5| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) (+ |$0/1/3.0:age:CA-7 drop_rule| |$0/2/delay|) |$0/1/3.0:age:CA-7 drop_rule|))
(define-fun |$0/2/later.6| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) (+ |$0/1/3.0:age:CA-7 drop_upstream| |$0/2/delay|) |$0/1/3.0:age:CA-7 drop_upstream|))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$0/1/3.0:age:KubeProxy.proxy_listed told| |$0/2/delay|) 100.0)) (=> (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$0/1/3.0:age:IngressController.ingress_listed told| |$0/2/delay|) 100.0)) (=> (and ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/1/3.0:Pod.route_serves|) true) (<= (+ 0.0 |$0/2/delay|) $deadline.2)) (=> (and ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) true) (<= (+ |$0/1/3.0:age:CA-14 unlist_leaving| |$0/2/delay|) 200.0)) (=> (and ($active.4 |$0/initial:ApiServer.slice_listed| |$0/1/3.0:Pod.route_serves|) true) (<= (+ |$0/1/3.0:age:CA-14 unlist_lost| |$0/2/delay|) 55000.0)) (=> (and ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) true) (<= (+ |$0/1/3.0:age:CA-7 drop_rule| |$0/2/delay|) 1000.0)) (=> (and ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) true) (<= (+ |$0/1/3.0:age:CA-7 drop_upstream| |$0/2/delay|) 2000.0))))))
; 0/2/8.0: Caller.call
(define-fun |$0/2/8.0.may| () Bool (or |$0/initial:OsSettings.rule_forwards| |$0/initial:Upstreams.names_pod|))
(define-fun |$0/2/8.0:Caller.refused| () Bool (or |$0/initial:Caller.refused| (not |$0/1/3.0:Pod.route_serves|)))
(define-fun |$0/2/8.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$0/initial:ApiServer.slice_listed| |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$0/2/8.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$0/initial:ApiServer.slice_listed| |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$0/2/8.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/2/8.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/2/8.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$0/initial:KubeProxy.proxy_listed| |$0/1/3.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$0/2/later.0|) 0.0))
(define-fun |$0/2/8.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$0/initial:IngressController.ingress_listed| |$0/2/8.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$0/initial:IngressController.ingress_listed| |$0/2/8.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$0/initial:IngressController.ingress_listed| |$0/1/3.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$0/2/later.1|) 0.0))
(define-fun |$0/2/8.0:age:CA-4 terminate| () Real (ite ($active.2 |$0/0/2.0:ApiServer.leaving| |$0/1/3.0:Pod.route_serves|) |$0/2/later.2| 0.0))
(define-fun |$0/2/8.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$0/0/2.0:ApiServer.leaving| |$0/initial:ApiServer.slice_listed|) |$0/2/later.3| 0.0))
(define-fun |$0/2/8.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$0/initial:ApiServer.slice_listed| |$0/1/3.0:Pod.route_serves|) |$0/2/later.4| 0.0))
(define-fun |$0/2/8.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$0/initial:KubeProxy.proxy_listed| |$0/initial:OsSettings.rule_forwards|) |$0/2/later.5| 0.0))
(define-fun |$0/2/8.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$0/initial:IngressController.ingress_listed| |$0/initial:Upstreams.names_pod|) |$0/2/later.6| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/1/may-wait| |$0/1/3.0.may| |$0/2/may-wait| |$0/2/8.0.may| |$0/2/8.0:Caller.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:ApiServer.leaving| () Bool false)
(define-fun |$1/initial:ApiServer.slice_listed| () Bool true)
(define-fun |$1/initial:Pod.route_serves| () Bool true)
(define-fun |$1/initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$1/initial:Upstreams.names_pod| () Bool true)
(define-fun |$1/initial:Caller.refused| () Bool false)
(define-fun |$1/initial:KubeProxy.proxy_listed| () Bool |$1/initial:ApiServer.slice_listed|)
(define-fun |$1/initial:IngressController.ingress_listed| () Bool |$1/initial:ApiServer.slice_listed|)
(define-fun |$1/initial:sent KubeProxy.proxy_listed| () Bool |$1/initial:ApiServer.slice_listed|)
(define-fun |$1/initial:sent IngressController.ingress_listed| () Bool |$1/initial:ApiServer.slice_listed|)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$1/initial:ApiServer.slice_listed| |$1/initial:KubeProxy.proxy_listed| |$1/initial:sent KubeProxy.proxy_listed|))
(define-fun |$1/initial.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$1/initial:ApiServer.slice_listed| |$1/initial:IngressController.ingress_listed| |$1/initial:sent IngressController.ingress_listed|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/later.0| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/initial.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.1| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/initial.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.2| () Real (ite ($active.2 |$1/initial:ApiServer.leaving| |$1/initial:Pod.route_serves|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.3| () Real (ite ($active.3 |$1/initial:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.4| () Real (ite ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.5| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/later.6| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/initial.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$1/0/delay|) 100.0)) (=> (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/initial.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$1/0/delay|) 100.0)) (=> (and ($active.2 |$1/initial:ApiServer.leaving| |$1/initial:Pod.route_serves|) true) (<= (+ 0.0 |$1/0/delay|) $deadline.2)) (=> (and ($active.3 |$1/initial:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) true) (<= (+ 0.0 |$1/0/delay|) 200.0)) (=> (and ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) true) (<= (+ 0.0 |$1/0/delay|) 55000.0)) (=> (and ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) true) (<= (+ 0.0 |$1/0/delay|) 2000.0))))))
; 1/0/2.0: CA-13 evict
(define-fun |$1/0/2.0.may| () Bool (and (not |$1/initial:ApiServer.leaving|) |$1/initial:Pod.route_serves|))
(define-fun |$1/0/2.0:ApiServer.leaving| () Bool true)
(define-fun |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$1/initial:ApiServer.slice_listed| |$1/initial:KubeProxy.proxy_listed| |$1/initial.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$1/0/2.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$1/initial:ApiServer.slice_listed| |$1/initial:IngressController.ingress_listed| |$1/initial.latch.1:sent IngressController.ingress_listed|))
(define-fun |$1/0/2.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/initial.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$1/0/later.0|) 0.0))
(define-fun |$1/0/2.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$1/initial:IngressController.ingress_listed| |$1/initial.latch.1:sent IngressController.ingress_listed|))) 0.0 |$1/0/later.1|) 0.0))
(define-fun |$1/0/2.0:age:CA-4 terminate| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) (ite (and ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) (not ($active.2 |$1/initial:ApiServer.leaving| |$1/initial:Pod.route_serves|))) 0.0 |$1/0/later.2|) 0.0))
(define-fun |$1/0/2.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) (ite (and ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) (not ($active.3 |$1/initial:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|))) 0.0 |$1/0/later.3|) 0.0))
(define-fun |$1/0/2.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) |$1/0/later.4| 0.0))
(define-fun |$1/0/2.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) |$1/0/later.5| 0.0))
(define-fun |$1/0/2.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) |$1/0/later.6| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ stop_sleep $time.1.0 (- 100.0)))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/later.0| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$1/0/2.0:age:KubeProxy.proxy_listed told| |$1/1/delay|) |$1/0/2.0:age:KubeProxy.proxy_listed told|))
(define-fun |$1/1/later.1| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|) (+ |$1/0/2.0:age:IngressController.ingress_listed told| |$1/1/delay|) |$1/0/2.0:age:IngressController.ingress_listed told|))
(define-fun |$1/1/later.2| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) (+ |$1/0/2.0:age:CA-4 terminate| |$1/1/delay|) |$1/0/2.0:age:CA-4 terminate|))
(define-fun |$1/1/later.3| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) (+ |$1/0/2.0:age:CA-14 unlist_leaving| |$1/1/delay|) |$1/0/2.0:age:CA-14 unlist_leaving|))
(define-fun |$1/1/later.4| () Real (ite ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) (+ |$1/0/2.0:age:CA-14 unlist_lost| |$1/1/delay|) |$1/0/2.0:age:CA-14 unlist_lost|))
(define-fun |$1/1/later.5| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) (+ |$1/0/2.0:age:CA-7 drop_rule| |$1/1/delay|) |$1/0/2.0:age:CA-7 drop_rule|))
(define-fun |$1/1/later.6| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) (+ |$1/0/2.0:age:CA-7 drop_upstream| |$1/1/delay|) |$1/0/2.0:age:CA-7 drop_upstream|))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$1/0/2.0:age:KubeProxy.proxy_listed told| |$1/1/delay|) 100.0)) (=> (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$1/0/2.0:age:IngressController.ingress_listed told| |$1/1/delay|) 100.0)) (=> (and ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) true) (<= (+ |$1/0/2.0:age:CA-4 terminate| |$1/1/delay|) $deadline.2)) (=> (and ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|) true) (<= (+ |$1/0/2.0:age:CA-14 unlist_leaving| |$1/1/delay|) 200.0)) (=> (and ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) true) (<= (+ |$1/0/2.0:age:CA-14 unlist_lost| |$1/1/delay|) 55000.0)) (=> (and ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) true) (<= (+ |$1/0/2.0:age:CA-7 drop_rule| |$1/1/delay|) 1000.0)) (=> (and ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) true) (<= (+ |$1/0/2.0:age:CA-7 drop_upstream| |$1/1/delay|) 2000.0))))))
; 1/1/4.0: CA-14 unlist_leaving
(define-fun |$1/1/4.0.may| () Bool (and |$1/0/2.0:ApiServer.leaving| |$1/initial:ApiServer.slice_listed|))
(define-fun |$1/1/4.0:ApiServer.slice_listed| () Bool false)
(define-fun |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$1/1/4.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$1/1/4.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/0/2.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$1/1/later.0|) 0.0))
(define-fun |$1/1/4.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$1/initial:IngressController.ingress_listed| |$1/0/2.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$1/1/later.1|) 0.0))
(define-fun |$1/1/4.0:age:CA-4 terminate| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) |$1/1/later.2| 0.0))
(define-fun |$1/1/4.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) (ite (and ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) (not ($active.4 |$1/initial:ApiServer.slice_listed| |$1/initial:Pod.route_serves|))) 0.0 |$1/1/later.4|) 0.0))
(define-fun |$1/1/4.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) |$1/1/later.5| 0.0))
(define-fun |$1/1/4.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) |$1/1/later.6| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ stop_sleep $time.1.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$1/1/4.0:age:KubeProxy.proxy_listed told| |$1/2/delay|) |$1/1/4.0:age:KubeProxy.proxy_listed told|))
(define-fun |$1/2/later.1| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|) (+ |$1/1/4.0:age:IngressController.ingress_listed told| |$1/2/delay|) |$1/1/4.0:age:IngressController.ingress_listed told|))
(define-fun |$1/2/later.2| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) (+ |$1/1/4.0:age:CA-4 terminate| |$1/2/delay|) |$1/1/4.0:age:CA-4 terminate|))
(define-fun |$1/2/later.3| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/later.4| () Real (ite ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) (+ |$1/1/4.0:age:CA-14 unlist_lost| |$1/2/delay|) |$1/1/4.0:age:CA-14 unlist_lost|))
(define-fun |$1/2/later.5| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) (+ |$1/1/4.0:age:CA-7 drop_rule| |$1/2/delay|) |$1/1/4.0:age:CA-7 drop_rule|))
(define-fun |$1/2/later.6| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) (+ |$1/1/4.0:age:CA-7 drop_upstream| |$1/2/delay|) |$1/1/4.0:age:CA-7 drop_upstream|))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$1/1/4.0:age:KubeProxy.proxy_listed told| |$1/2/delay|) 100.0)) (=> (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$1/1/4.0:age:IngressController.ingress_listed told| |$1/2/delay|) 100.0)) (=> (and ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) true) (<= (+ |$1/1/4.0:age:CA-4 terminate| |$1/2/delay|) $deadline.2)) (=> (and ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) true) (<= (+ 0.0 |$1/2/delay|) 200.0)) (=> (and ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:Pod.route_serves|) true) (<= (+ |$1/1/4.0:age:CA-14 unlist_lost| |$1/2/delay|) 55000.0)) (=> (and ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) true) (<= (+ |$1/1/4.0:age:CA-7 drop_rule| |$1/2/delay|) 1000.0)) (=> (and ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) true) (<= (+ |$1/1/4.0:age:CA-7 drop_upstream| |$1/2/delay|) 2000.0))))))
; 1/2/3.0: CA-4 terminate
(define-fun |$1/2/3.0.may| () Bool (and (and |$1/0/2.0:ApiServer.leaving| |$1/initial:Pod.route_serves|) (<= (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) |$1/2/later.2|)))
(define-fun |$1/2/3.0:Pod.route_serves| () Bool false)
(define-fun |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$1/2/3.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$1/2/3.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/1/4.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$1/2/later.0|) 0.0))
(define-fun |$1/2/3.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$1/initial:IngressController.ingress_listed| |$1/1/4.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$1/2/later.1|) 0.0))
(define-fun |$1/2/3.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) |$1/2/later.3| 0.0))
(define-fun |$1/2/3.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/2/3.0:Pod.route_serves|) (ite (and ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/2/3.0:Pod.route_serves|) (not ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:Pod.route_serves|))) 0.0 |$1/2/later.4|) 0.0))
(define-fun |$1/2/3.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) |$1/2/later.5| 0.0))
(define-fun |$1/2/3.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) |$1/2/later.6| 0.0))
(define-fun $time.1.3 () Real $time.1.2)
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$1/2/3.0:age:KubeProxy.proxy_listed told| |$1/3/delay|) |$1/2/3.0:age:KubeProxy.proxy_listed told|))
(define-fun |$1/3/later.1| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|) (+ |$1/2/3.0:age:IngressController.ingress_listed told| |$1/3/delay|) |$1/2/3.0:age:IngressController.ingress_listed told|))
(define-fun |$1/3/later.2| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/2/3.0:Pod.route_serves|) (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/later.3| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) (+ |$1/2/3.0:age:CA-14 unlist_leaving| |$1/3/delay|) |$1/2/3.0:age:CA-14 unlist_leaving|))
(define-fun |$1/3/later.4| () Real (ite ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/2/3.0:Pod.route_serves|) (+ |$1/2/3.0:age:CA-14 unlist_lost| |$1/3/delay|) |$1/2/3.0:age:CA-14 unlist_lost|))
(define-fun |$1/3/later.5| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) (+ |$1/2/3.0:age:CA-7 drop_rule| |$1/3/delay|) |$1/2/3.0:age:CA-7 drop_rule|))
(define-fun |$1/3/later.6| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) (+ |$1/2/3.0:age:CA-7 drop_upstream| |$1/3/delay|) |$1/2/3.0:age:CA-7 drop_upstream|))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$1/2/3.0:age:KubeProxy.proxy_listed told| |$1/3/delay|) 100.0)) (=> (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$1/2/3.0:age:IngressController.ingress_listed told| |$1/3/delay|) 100.0)) (=> (and ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/2/3.0:Pod.route_serves|) true) (<= (+ 0.0 |$1/3/delay|) $deadline.2)) (=> (and ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$1/2/3.0:age:CA-14 unlist_leaving| |$1/3/delay|) 200.0)) (=> (and ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/2/3.0:Pod.route_serves|) true) (<= (+ |$1/2/3.0:age:CA-14 unlist_lost| |$1/3/delay|) 55000.0)) (=> (and ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) true) (<= (+ |$1/2/3.0:age:CA-7 drop_rule| |$1/3/delay|) 1000.0)) (=> (and ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) true) (<= (+ |$1/2/3.0:age:CA-7 drop_upstream| |$1/3/delay|) 2000.0))))))
; 1/3/8.0: Caller.call
(define-fun |$1/3/8.0.may| () Bool (or |$1/initial:OsSettings.rule_forwards| |$1/initial:Upstreams.names_pod|))
(define-fun |$1/3/8.0:Caller.refused| () Bool (or |$1/initial:Caller.refused| (not |$1/2/3.0:Pod.route_serves|)))
(define-fun |$1/3/8.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$1/3/8.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$1/1/4.0:ApiServer.slice_listed| |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$1/3/8.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/3/8.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/3/8.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$1/initial:KubeProxy.proxy_listed| |$1/2/3.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$1/3/later.0|) 0.0))
(define-fun |$1/3/8.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$1/initial:IngressController.ingress_listed| |$1/3/8.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$1/initial:IngressController.ingress_listed| |$1/3/8.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$1/initial:IngressController.ingress_listed| |$1/2/3.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$1/3/later.1|) 0.0))
(define-fun |$1/3/8.0:age:CA-4 terminate| () Real (ite ($active.2 |$1/0/2.0:ApiServer.leaving| |$1/2/3.0:Pod.route_serves|) |$1/3/later.2| 0.0))
(define-fun |$1/3/8.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$1/0/2.0:ApiServer.leaving| |$1/1/4.0:ApiServer.slice_listed|) |$1/3/later.3| 0.0))
(define-fun |$1/3/8.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$1/1/4.0:ApiServer.slice_listed| |$1/2/3.0:Pod.route_serves|) |$1/3/later.4| 0.0))
(define-fun |$1/3/8.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$1/initial:KubeProxy.proxy_listed| |$1/initial:OsSettings.rule_forwards|) |$1/3/later.5| 0.0))
(define-fun |$1/3/8.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$1/initial:IngressController.ingress_listed| |$1/initial:Upstreams.names_pod|) |$1/3/later.6| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/2.0.may| |$1/1/may-wait| |$1/1/4.0.may| |$1/2/may-wait| |$1/2/3.0.may| |$1/3/may-wait| |$1/3/8.0.may| |$1/3/8.0:Caller.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:ApiServer.leaving| () Bool false)
(define-fun |$2/initial:ApiServer.slice_listed| () Bool true)
(define-fun |$2/initial:Pod.route_serves| () Bool true)
(define-fun |$2/initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$2/initial:Upstreams.names_pod| () Bool true)
(define-fun |$2/initial:Caller.refused| () Bool false)
(define-fun |$2/initial:KubeProxy.proxy_listed| () Bool |$2/initial:ApiServer.slice_listed|)
(define-fun |$2/initial:IngressController.ingress_listed| () Bool |$2/initial:ApiServer.slice_listed|)
(define-fun |$2/initial:sent KubeProxy.proxy_listed| () Bool |$2/initial:ApiServer.slice_listed|)
(define-fun |$2/initial:sent IngressController.ingress_listed| () Bool |$2/initial:ApiServer.slice_listed|)
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/initial:ApiServer.slice_listed| |$2/initial:KubeProxy.proxy_listed| |$2/initial:sent KubeProxy.proxy_listed|))
(define-fun |$2/initial.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/initial:ApiServer.slice_listed| |$2/initial:IngressController.ingress_listed| |$2/initial:sent IngressController.ingress_listed|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/later.0| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/initial.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.1| () Real (ite ($active.1 |$2/initial:IngressController.ingress_listed| |$2/initial.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.2| () Real (ite ($active.2 |$2/initial:ApiServer.leaving| |$2/initial:Pod.route_serves|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.3| () Real (ite ($active.3 |$2/initial:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.4| () Real (ite ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.5| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/later.6| () Real (ite ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/initial.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$2/0/delay|) 100.0)) (=> (and ($active.1 |$2/initial:IngressController.ingress_listed| |$2/initial.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$2/0/delay|) 100.0)) (=> (and ($active.2 |$2/initial:ApiServer.leaving| |$2/initial:Pod.route_serves|) true) (<= (+ 0.0 |$2/0/delay|) $deadline.2)) (=> (and ($active.3 |$2/initial:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) true) (<= (+ 0.0 |$2/0/delay|) 200.0)) (=> (and ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) true) (<= (+ 0.0 |$2/0/delay|) 55000.0)) (=> (and ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ 0.0 |$2/0/delay|) 2000.0))))))
; 2/0/2.0: CA-13 evict
(define-fun |$2/0/2.0.may| () Bool (and (not |$2/initial:ApiServer.leaving|) |$2/initial:Pod.route_serves|))
(define-fun |$2/0/2.0:ApiServer.leaving| () Bool true)
(define-fun |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/initial:ApiServer.slice_listed| |$2/initial:KubeProxy.proxy_listed| |$2/initial.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/0/2.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/initial:ApiServer.slice_listed| |$2/initial:IngressController.ingress_listed| |$2/initial.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/0/2.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/initial.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$2/0/later.0|) 0.0))
(define-fun |$2/0/2.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$2/initial:IngressController.ingress_listed| |$2/initial.latch.1:sent IngressController.ingress_listed|))) 0.0 |$2/0/later.1|) 0.0))
(define-fun |$2/0/2.0:age:CA-4 terminate| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (ite (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (not ($active.2 |$2/initial:ApiServer.leaving| |$2/initial:Pod.route_serves|))) 0.0 |$2/0/later.2|) 0.0))
(define-fun |$2/0/2.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) (ite (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) (not ($active.3 |$2/initial:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|))) 0.0 |$2/0/later.3|) 0.0))
(define-fun |$2/0/2.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) |$2/0/later.4| 0.0))
(define-fun |$2/0/2.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) |$2/0/later.5| 0.0))
(define-fun |$2/0/2.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) |$2/0/later.6| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ stop_sleep $time.2.0 (- 1100.0)))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/later.0| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$2/0/2.0:age:KubeProxy.proxy_listed told| |$2/1/delay|) |$2/0/2.0:age:KubeProxy.proxy_listed told|))
(define-fun |$2/1/later.1| () Real (ite ($active.1 |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|) (+ |$2/0/2.0:age:IngressController.ingress_listed told| |$2/1/delay|) |$2/0/2.0:age:IngressController.ingress_listed told|))
(define-fun |$2/1/later.2| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (+ |$2/0/2.0:age:CA-4 terminate| |$2/1/delay|) |$2/0/2.0:age:CA-4 terminate|))
(define-fun |$2/1/later.3| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) (+ |$2/0/2.0:age:CA-14 unlist_leaving| |$2/1/delay|) |$2/0/2.0:age:CA-14 unlist_leaving|))
(define-fun |$2/1/later.4| () Real (ite ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (+ |$2/0/2.0:age:CA-14 unlist_lost| |$2/1/delay|) |$2/0/2.0:age:CA-14 unlist_lost|))
(define-fun |$2/1/later.5| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ |$2/0/2.0:age:CA-7 drop_rule| |$2/1/delay|) |$2/0/2.0:age:CA-7 drop_rule|))
(define-fun |$2/1/later.6| () Real (ite ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ |$2/0/2.0:age:CA-7 drop_upstream| |$2/1/delay|) |$2/0/2.0:age:CA-7 drop_upstream|))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$2/0/2.0:age:KubeProxy.proxy_listed told| |$2/1/delay|) 100.0)) (=> (and ($active.1 |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$2/0/2.0:age:IngressController.ingress_listed told| |$2/1/delay|) 100.0)) (=> (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/0/2.0:age:CA-4 terminate| |$2/1/delay|) $deadline.2)) (=> (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|) true) (<= (+ |$2/0/2.0:age:CA-14 unlist_leaving| |$2/1/delay|) 200.0)) (=> (and ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/0/2.0:age:CA-14 unlist_lost| |$2/1/delay|) 55000.0)) (=> (and ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ |$2/0/2.0:age:CA-7 drop_rule| |$2/1/delay|) 1000.0)) (=> (and ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ |$2/0/2.0:age:CA-7 drop_upstream| |$2/1/delay|) 2000.0))))))
; 2/1/4.0: CA-14 unlist_leaving
(define-fun |$2/1/4.0.may| () Bool (and |$2/0/2.0:ApiServer.leaving| |$2/initial:ApiServer.slice_listed|))
(define-fun |$2/1/4.0:ApiServer.slice_listed| () Bool false)
(define-fun |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/1/4.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/1/4.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/0/2.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$2/1/later.0|) 0.0))
(define-fun |$2/1/4.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$2/initial:IngressController.ingress_listed| |$2/1/4.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$2/initial:IngressController.ingress_listed| |$2/1/4.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$2/initial:IngressController.ingress_listed| |$2/0/2.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$2/1/later.1|) 0.0))
(define-fun |$2/1/4.0:age:CA-4 terminate| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) |$2/1/later.2| 0.0))
(define-fun |$2/1/4.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (ite (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (not ($active.4 |$2/initial:ApiServer.slice_listed| |$2/initial:Pod.route_serves|))) 0.0 |$2/1/later.4|) 0.0))
(define-fun |$2/1/4.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) |$2/1/later.5| 0.0))
(define-fun |$2/1/4.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) |$2/1/later.6| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ stop_sleep $time.2.0 (- 2000.0)))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/later.0| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$2/1/4.0:age:KubeProxy.proxy_listed told| |$2/2/delay|) |$2/1/4.0:age:KubeProxy.proxy_listed told|))
(define-fun |$2/2/later.1| () Real (ite ($active.1 |$2/initial:IngressController.ingress_listed| |$2/1/4.0.latch.1:sent IngressController.ingress_listed|) (+ |$2/1/4.0:age:IngressController.ingress_listed told| |$2/2/delay|) |$2/1/4.0:age:IngressController.ingress_listed told|))
(define-fun |$2/2/later.2| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (+ |$2/1/4.0:age:CA-4 terminate| |$2/2/delay|) |$2/1/4.0:age:CA-4 terminate|))
(define-fun |$2/2/later.3| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/later.4| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (+ |$2/1/4.0:age:CA-14 unlist_lost| |$2/2/delay|) |$2/1/4.0:age:CA-14 unlist_lost|))
(define-fun |$2/2/later.5| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ |$2/1/4.0:age:CA-7 drop_rule| |$2/2/delay|) |$2/1/4.0:age:CA-7 drop_rule|))
(define-fun |$2/2/later.6| () Real (ite ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ |$2/1/4.0:age:CA-7 drop_upstream| |$2/2/delay|) |$2/1/4.0:age:CA-7 drop_upstream|))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$2/1/4.0:age:KubeProxy.proxy_listed told| |$2/2/delay|) 100.0)) (=> (and ($active.1 |$2/initial:IngressController.ingress_listed| |$2/1/4.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$2/1/4.0:age:IngressController.ingress_listed told| |$2/2/delay|) 100.0)) (=> (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/1/4.0:age:CA-4 terminate| |$2/2/delay|) $deadline.2)) (=> (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) true) (<= (+ 0.0 |$2/2/delay|) 200.0)) (=> (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/1/4.0:age:CA-14 unlist_lost| |$2/2/delay|) 55000.0)) (=> (and ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ |$2/1/4.0:age:CA-7 drop_rule| |$2/2/delay|) 1000.0)) (=> (and ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ |$2/1/4.0:age:CA-7 drop_upstream| |$2/2/delay|) 2000.0))))))
; 2/2/1.0: IngressController.ingress_listed told
(define-fun |$2/2/1.0.may| () Bool (not (= |$2/1/4.0.latch.1:sent IngressController.ingress_listed| |$2/initial:IngressController.ingress_listed|)))
(define-fun |$2/2/1.0:IngressController.ingress_listed| () Bool |$2/1/4.0.latch.1:sent IngressController.ingress_listed|)
(define-fun |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/2/1.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/1/4.0:ApiServer.slice_listed| |$2/2/1.0:IngressController.ingress_listed| |$2/1/4.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/2/1.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/1/4.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$2/2/later.0|) 0.0))
(define-fun |$2/2/1.0:age:CA-4 terminate| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) |$2/2/later.2| 0.0))
(define-fun |$2/2/1.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) |$2/2/later.3| 0.0))
(define-fun |$2/2/1.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) |$2/2/later.4| 0.0))
(define-fun |$2/2/1.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) |$2/2/later.5| 0.0))
(define-fun |$2/2/1.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (ite (and ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (not ($active.6 |$2/initial:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|))) 0.0 |$2/2/later.6|) 0.0))
(define-fun $time.2.3 () Real (let (($s0 (+ stop_sleep $time.2.0 (- 1000.0)))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/later.0| () Real (ite ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$2/2/1.0:age:KubeProxy.proxy_listed told| |$2/3/delay|) |$2/2/1.0:age:KubeProxy.proxy_listed told|))
(define-fun |$2/3/later.1| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/2/1.0.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/later.2| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (+ |$2/2/1.0:age:CA-4 terminate| |$2/3/delay|) |$2/2/1.0:age:CA-4 terminate|))
(define-fun |$2/3/later.3| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) (+ |$2/2/1.0:age:CA-14 unlist_leaving| |$2/3/delay|) |$2/2/1.0:age:CA-14 unlist_leaving|))
(define-fun |$2/3/later.4| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (+ |$2/2/1.0:age:CA-14 unlist_lost| |$2/3/delay|) |$2/2/1.0:age:CA-14 unlist_lost|))
(define-fun |$2/3/later.5| () Real (ite ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ |$2/2/1.0:age:CA-7 drop_rule| |$2/3/delay|) |$2/2/1.0:age:CA-7 drop_rule|))
(define-fun |$2/3/later.6| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ |$2/2/1.0:age:CA-7 drop_upstream| |$2/3/delay|) |$2/2/1.0:age:CA-7 drop_upstream|))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and ($active.0 |$2/initial:KubeProxy.proxy_listed| |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$2/2/1.0:age:KubeProxy.proxy_listed told| |$2/3/delay|) 100.0)) (=> (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/2/1.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$2/3/delay|) 100.0)) (=> (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/2/1.0:age:CA-4 terminate| |$2/3/delay|) $deadline.2)) (=> (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$2/2/1.0:age:CA-14 unlist_leaving| |$2/3/delay|) 200.0)) (=> (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/2/1.0:age:CA-14 unlist_lost| |$2/3/delay|) 55000.0)) (=> (and ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ |$2/2/1.0:age:CA-7 drop_rule| |$2/3/delay|) 1000.0)) (=> (and ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ |$2/2/1.0:age:CA-7 drop_upstream| |$2/3/delay|) 2000.0))))))
; 2/3/0.0: KubeProxy.proxy_listed told
(define-fun |$2/3/0.0.may| () Bool (not (= |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed| |$2/initial:KubeProxy.proxy_listed|)))
(define-fun |$2/3/0.0:KubeProxy.proxy_listed| () Bool |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|)
(define-fun |$2/3/0.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/1/4.0:ApiServer.slice_listed| |$2/3/0.0:KubeProxy.proxy_listed| |$2/2/1.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/3/0.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/1/4.0:ApiServer.slice_listed| |$2/2/1.0:IngressController.ingress_listed| |$2/2/1.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/3/0.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/2/1.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$2/3/later.1|) 0.0))
(define-fun |$2/3/0.0:age:CA-4 terminate| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) |$2/3/later.2| 0.0))
(define-fun |$2/3/0.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) |$2/3/later.3| 0.0))
(define-fun |$2/3/0.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) |$2/3/later.4| 0.0))
(define-fun |$2/3/0.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (ite (and ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (not ($active.5 |$2/initial:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|))) 0.0 |$2/3/later.5|) 0.0))
(define-fun |$2/3/0.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) |$2/3/later.6| 0.0))
(define-fun $time.2.4 () Real (let (($s0 (+ stop_sleep $time.2.0))) (ite (<= $time.2.3 $s0) $s0 $time.2.3)))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/later.0| () Real (ite ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/3/0.0.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/later.1| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|) (+ |$2/3/0.0:age:IngressController.ingress_listed told| |$2/4/delay|) |$2/3/0.0:age:IngressController.ingress_listed told|))
(define-fun |$2/4/later.2| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (+ |$2/3/0.0:age:CA-4 terminate| |$2/4/delay|) |$2/3/0.0:age:CA-4 terminate|))
(define-fun |$2/4/later.3| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) (+ |$2/3/0.0:age:CA-14 unlist_leaving| |$2/4/delay|) |$2/3/0.0:age:CA-14 unlist_leaving|))
(define-fun |$2/4/later.4| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) (+ |$2/3/0.0:age:CA-14 unlist_lost| |$2/4/delay|) |$2/3/0.0:age:CA-14 unlist_lost|))
(define-fun |$2/4/later.5| () Real (ite ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ |$2/3/0.0:age:CA-7 drop_rule| |$2/4/delay|) |$2/3/0.0:age:CA-7 drop_rule|))
(define-fun |$2/4/later.6| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ |$2/3/0.0:age:CA-7 drop_upstream| |$2/4/delay|) |$2/3/0.0:age:CA-7 drop_upstream|))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/3/0.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$2/4/delay|) 100.0)) (=> (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$2/3/0.0:age:IngressController.ingress_listed told| |$2/4/delay|) 100.0)) (=> (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/3/0.0:age:CA-4 terminate| |$2/4/delay|) $deadline.2)) (=> (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$2/3/0.0:age:CA-14 unlist_leaving| |$2/4/delay|) 200.0)) (=> (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|) true) (<= (+ |$2/3/0.0:age:CA-14 unlist_lost| |$2/4/delay|) 55000.0)) (=> (and ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ |$2/3/0.0:age:CA-7 drop_rule| |$2/4/delay|) 1000.0)) (=> (and ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ |$2/3/0.0:age:CA-7 drop_upstream| |$2/4/delay|) 2000.0))))))
; 2/4/3.0: CA-4 terminate
(define-fun |$2/4/3.0.may| () Bool (and (and |$2/0/2.0:ApiServer.leaving| |$2/initial:Pod.route_serves|) (<= (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) |$2/4/later.2|)))
(define-fun |$2/4/3.0:Pod.route_serves| () Bool false)
(define-fun |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/1/4.0:ApiServer.slice_listed| |$2/3/0.0:KubeProxy.proxy_listed| |$2/3/0.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/4/3.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/1/4.0:ApiServer.slice_listed| |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/4/3.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/3/0.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$2/4/later.0|) 0.0))
(define-fun |$2/4/3.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/3/0.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$2/4/later.1|) 0.0))
(define-fun |$2/4/3.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) |$2/4/later.3| 0.0))
(define-fun |$2/4/3.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/4/3.0:Pod.route_serves|) (ite (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/4/3.0:Pod.route_serves|) (not ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/initial:Pod.route_serves|))) 0.0 |$2/4/later.4|) 0.0))
(define-fun |$2/4/3.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) |$2/4/later.5| 0.0))
(define-fun |$2/4/3.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) |$2/4/later.6| 0.0))
(define-fun $time.2.5 () Real $time.2.4)
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/later.0| () Real (ite ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$2/4/3.0:age:KubeProxy.proxy_listed told| |$2/5/delay|) |$2/4/3.0:age:KubeProxy.proxy_listed told|))
(define-fun |$2/5/later.1| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|) (+ |$2/4/3.0:age:IngressController.ingress_listed told| |$2/5/delay|) |$2/4/3.0:age:IngressController.ingress_listed told|))
(define-fun |$2/5/later.2| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/4/3.0:Pod.route_serves|) (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/later.3| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) (+ |$2/4/3.0:age:CA-14 unlist_leaving| |$2/5/delay|) |$2/4/3.0:age:CA-14 unlist_leaving|))
(define-fun |$2/5/later.4| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/4/3.0:Pod.route_serves|) (+ |$2/4/3.0:age:CA-14 unlist_lost| |$2/5/delay|) |$2/4/3.0:age:CA-14 unlist_lost|))
(define-fun |$2/5/later.5| () Real (ite ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) (+ |$2/4/3.0:age:CA-7 drop_rule| |$2/5/delay|) |$2/4/3.0:age:CA-7 drop_rule|))
(define-fun |$2/5/later.6| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) (+ |$2/4/3.0:age:CA-7 drop_upstream| |$2/5/delay|) |$2/4/3.0:age:CA-7 drop_upstream|))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$2/4/3.0:age:KubeProxy.proxy_listed told| |$2/5/delay|) 100.0)) (=> (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$2/4/3.0:age:IngressController.ingress_listed told| |$2/5/delay|) 100.0)) (=> (and ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/4/3.0:Pod.route_serves|) true) (<= (+ 0.0 |$2/5/delay|) $deadline.2)) (=> (and ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$2/4/3.0:age:CA-14 unlist_leaving| |$2/5/delay|) 200.0)) (=> (and ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/4/3.0:Pod.route_serves|) true) (<= (+ |$2/4/3.0:age:CA-14 unlist_lost| |$2/5/delay|) 55000.0)) (=> (and ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) true) (<= (+ |$2/4/3.0:age:CA-7 drop_rule| |$2/5/delay|) 1000.0)) (=> (and ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) true) (<= (+ |$2/4/3.0:age:CA-7 drop_upstream| |$2/5/delay|) 2000.0))))))
; 2/5/8.0: Caller.call
(define-fun |$2/5/8.0.may| () Bool (or |$2/initial:OsSettings.rule_forwards| |$2/initial:Upstreams.names_pod|))
(define-fun |$2/5/8.0:Caller.refused| () Bool (or |$2/initial:Caller.refused| (not |$2/4/3.0:Pod.route_serves|)))
(define-fun |$2/5/8.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$2/1/4.0:ApiServer.slice_listed| |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$2/5/8.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$2/1/4.0:ApiServer.slice_listed| |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$2/5/8.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/5/8.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/5/8.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$2/3/0.0:KubeProxy.proxy_listed| |$2/4/3.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$2/5/later.0|) 0.0))
(define-fun |$2/5/8.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/5/8.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/5/8.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$2/2/1.0:IngressController.ingress_listed| |$2/4/3.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$2/5/later.1|) 0.0))
(define-fun |$2/5/8.0:age:CA-4 terminate| () Real (ite ($active.2 |$2/0/2.0:ApiServer.leaving| |$2/4/3.0:Pod.route_serves|) |$2/5/later.2| 0.0))
(define-fun |$2/5/8.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$2/0/2.0:ApiServer.leaving| |$2/1/4.0:ApiServer.slice_listed|) |$2/5/later.3| 0.0))
(define-fun |$2/5/8.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$2/1/4.0:ApiServer.slice_listed| |$2/4/3.0:Pod.route_serves|) |$2/5/later.4| 0.0))
(define-fun |$2/5/8.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$2/3/0.0:KubeProxy.proxy_listed| |$2/initial:OsSettings.rule_forwards|) |$2/5/later.5| 0.0))
(define-fun |$2/5/8.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$2/2/1.0:IngressController.ingress_listed| |$2/initial:Upstreams.names_pod|) |$2/5/later.6| 0.0))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/2.0.may| |$2/1/may-wait| |$2/1/4.0.may| |$2/2/may-wait| |$2/2/1.0.may| |$2/3/may-wait| |$2/3/0.0.may| |$2/4/may-wait| |$2/4/3.0.may| |$2/5/may-wait| |$2/5/8.0.may| |$2/5/8.0:Caller.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:ApiServer.leaving| () Bool false)
(define-fun |$3/initial:ApiServer.slice_listed| () Bool true)
(define-fun |$3/initial:Pod.route_serves| () Bool true)
(define-fun |$3/initial:OsSettings.rule_forwards| () Bool true)
(define-fun |$3/initial:Upstreams.names_pod| () Bool true)
(define-fun |$3/initial:Caller.refused| () Bool false)
(define-fun |$3/initial:KubeProxy.proxy_listed| () Bool |$3/initial:ApiServer.slice_listed|)
(define-fun |$3/initial:IngressController.ingress_listed| () Bool |$3/initial:ApiServer.slice_listed|)
(define-fun |$3/initial:sent KubeProxy.proxy_listed| () Bool |$3/initial:ApiServer.slice_listed|)
(define-fun |$3/initial:sent IngressController.ingress_listed| () Bool |$3/initial:ApiServer.slice_listed|)
(define-fun |$3/initially| () Bool true)
(define-fun |$3/initial.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/initial:ApiServer.slice_listed| |$3/initial:KubeProxy.proxy_listed| |$3/initial:sent KubeProxy.proxy_listed|))
(define-fun |$3/initial.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/initial:ApiServer.slice_listed| |$3/initial:IngressController.ingress_listed| |$3/initial:sent IngressController.ingress_listed|))
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/later.0| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/initial.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.1| () Real (ite ($active.1 |$3/initial:IngressController.ingress_listed| |$3/initial.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.2| () Real (ite ($active.2 |$3/initial:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.3| () Real (ite ($active.3 |$3/initial:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.4| () Real (ite ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.5| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/later.6| () Real (ite ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/initial.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$3/0/delay|) 100.0)) (=> (and ($active.1 |$3/initial:IngressController.ingress_listed| |$3/initial.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$3/0/delay|) 100.0)) (=> (and ($active.2 |$3/initial:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ 0.0 |$3/0/delay|) $deadline.2)) (=> (and ($active.3 |$3/initial:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) true) (<= (+ 0.0 |$3/0/delay|) 200.0)) (=> (and ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ 0.0 |$3/0/delay|) 55000.0)) (=> (and ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) true) (<= (+ 0.0 |$3/0/delay|) 1000.0)) (=> (and ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ 0.0 |$3/0/delay|) 2000.0))))))
; 3/0/2.0: CA-13 evict
(define-fun |$3/0/2.0.may| () Bool (and (not |$3/initial:ApiServer.leaving|) |$3/initial:Pod.route_serves|))
(define-fun |$3/0/2.0:ApiServer.leaving| () Bool true)
(define-fun |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/initial:ApiServer.slice_listed| |$3/initial:KubeProxy.proxy_listed| |$3/initial.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/0/2.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/initial:ApiServer.slice_listed| |$3/initial:IngressController.ingress_listed| |$3/initial.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/0/2.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/initial.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/0/later.0|) 0.0))
(define-fun |$3/0/2.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/initial:IngressController.ingress_listed| |$3/initial.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/0/later.1|) 0.0))
(define-fun |$3/0/2.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (ite (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (not ($active.2 |$3/initial:ApiServer.leaving| |$3/initial:Pod.route_serves|))) 0.0 |$3/0/later.2|) 0.0))
(define-fun |$3/0/2.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) (ite (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) (not ($active.3 |$3/initial:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|))) 0.0 |$3/0/later.3|) 0.0))
(define-fun |$3/0/2.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) |$3/0/later.4| 0.0))
(define-fun |$3/0/2.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) |$3/0/later.5| 0.0))
(define-fun |$3/0/2.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/0/later.6| 0.0))
(define-fun $time.3.1 () Real (let (($s0 (+ stop_sleep $time.3.0 (- 2100.0)))) (ite (<= $time.3.0 $s0) $s0 $time.3.0)))
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/later.0| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$3/0/2.0:age:KubeProxy.proxy_listed told| |$3/1/delay|) |$3/0/2.0:age:KubeProxy.proxy_listed told|))
(define-fun |$3/1/later.1| () Real (ite ($active.1 |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|) (+ |$3/0/2.0:age:IngressController.ingress_listed told| |$3/1/delay|) |$3/0/2.0:age:IngressController.ingress_listed told|))
(define-fun |$3/1/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ |$3/0/2.0:age:CA-4 terminate| |$3/1/delay|) |$3/0/2.0:age:CA-4 terminate|))
(define-fun |$3/1/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) (+ |$3/0/2.0:age:CA-14 unlist_leaving| |$3/1/delay|) |$3/0/2.0:age:CA-14 unlist_leaving|))
(define-fun |$3/1/later.4| () Real (ite ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ |$3/0/2.0:age:CA-14 unlist_lost| |$3/1/delay|) |$3/0/2.0:age:CA-14 unlist_lost|))
(define-fun |$3/1/later.5| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (+ |$3/0/2.0:age:CA-7 drop_rule| |$3/1/delay|) |$3/0/2.0:age:CA-7 drop_rule|))
(define-fun |$3/1/later.6| () Real (ite ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/0/2.0:age:CA-7 drop_upstream| |$3/1/delay|) |$3/0/2.0:age:CA-7 drop_upstream|))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$3/0/2.0:age:KubeProxy.proxy_listed told| |$3/1/delay|) 100.0)) (=> (and ($active.1 |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$3/0/2.0:age:IngressController.ingress_listed told| |$3/1/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/0/2.0:age:CA-4 terminate| |$3/1/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|) true) (<= (+ |$3/0/2.0:age:CA-14 unlist_leaving| |$3/1/delay|) 200.0)) (=> (and ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/0/2.0:age:CA-14 unlist_lost| |$3/1/delay|) 55000.0)) (=> (and ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) true) (<= (+ |$3/0/2.0:age:CA-7 drop_rule| |$3/1/delay|) 1000.0)) (=> (and ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/0/2.0:age:CA-7 drop_upstream| |$3/1/delay|) 2000.0))))))
; 3/1/4.0: CA-14 unlist_leaving
(define-fun |$3/1/4.0.may| () Bool (and |$3/0/2.0:ApiServer.leaving| |$3/initial:ApiServer.slice_listed|))
(define-fun |$3/1/4.0:ApiServer.slice_listed| () Bool false)
(define-fun |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/1/4.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/1/4.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/0/2.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/1/later.0|) 0.0))
(define-fun |$3/1/4.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/initial:IngressController.ingress_listed| |$3/1/4.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/initial:IngressController.ingress_listed| |$3/1/4.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/initial:IngressController.ingress_listed| |$3/0/2.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/1/later.1|) 0.0))
(define-fun |$3/1/4.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) |$3/1/later.2| 0.0))
(define-fun |$3/1/4.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (ite (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (not ($active.4 |$3/initial:ApiServer.slice_listed| |$3/initial:Pod.route_serves|))) 0.0 |$3/1/later.4|) 0.0))
(define-fun |$3/1/4.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) |$3/1/later.5| 0.0))
(define-fun |$3/1/4.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/1/later.6| 0.0))
(define-fun $time.3.2 () Real (let (($s0 (+ stop_sleep $time.3.0 (- 2000.0)))) (ite (<= $time.3.1 $s0) $s0 $time.3.1)))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/later.0| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$3/1/4.0:age:KubeProxy.proxy_listed told| |$3/2/delay|) |$3/1/4.0:age:KubeProxy.proxy_listed told|))
(define-fun |$3/2/later.1| () Real (ite ($active.1 |$3/initial:IngressController.ingress_listed| |$3/1/4.0.latch.1:sent IngressController.ingress_listed|) (+ |$3/1/4.0:age:IngressController.ingress_listed told| |$3/2/delay|) |$3/1/4.0:age:IngressController.ingress_listed told|))
(define-fun |$3/2/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ |$3/1/4.0:age:CA-4 terminate| |$3/2/delay|) |$3/1/4.0:age:CA-4 terminate|))
(define-fun |$3/2/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/later.4| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ |$3/1/4.0:age:CA-14 unlist_lost| |$3/2/delay|) |$3/1/4.0:age:CA-14 unlist_lost|))
(define-fun |$3/2/later.5| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (+ |$3/1/4.0:age:CA-7 drop_rule| |$3/2/delay|) |$3/1/4.0:age:CA-7 drop_rule|))
(define-fun |$3/2/later.6| () Real (ite ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/1/4.0:age:CA-7 drop_upstream| |$3/2/delay|) |$3/1/4.0:age:CA-7 drop_upstream|))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$3/1/4.0:age:KubeProxy.proxy_listed told| |$3/2/delay|) 100.0)) (=> (and ($active.1 |$3/initial:IngressController.ingress_listed| |$3/1/4.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$3/1/4.0:age:IngressController.ingress_listed told| |$3/2/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/1/4.0:age:CA-4 terminate| |$3/2/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) true) (<= (+ 0.0 |$3/2/delay|) 200.0)) (=> (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/1/4.0:age:CA-14 unlist_lost| |$3/2/delay|) 55000.0)) (=> (and ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) true) (<= (+ |$3/1/4.0:age:CA-7 drop_rule| |$3/2/delay|) 1000.0)) (=> (and ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/1/4.0:age:CA-7 drop_upstream| |$3/2/delay|) 2000.0))))))
; 3/2/1.0: IngressController.ingress_listed told
(define-fun |$3/2/1.0.may| () Bool (not (= |$3/1/4.0.latch.1:sent IngressController.ingress_listed| |$3/initial:IngressController.ingress_listed|)))
(define-fun |$3/2/1.0:IngressController.ingress_listed| () Bool |$3/1/4.0.latch.1:sent IngressController.ingress_listed|)
(define-fun |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/2/1.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/2/1.0:IngressController.ingress_listed| |$3/1/4.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/2/1.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/1/4.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/2/later.0|) 0.0))
(define-fun |$3/2/1.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) |$3/2/later.2| 0.0))
(define-fun |$3/2/1.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) |$3/2/later.3| 0.0))
(define-fun |$3/2/1.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) |$3/2/later.4| 0.0))
(define-fun |$3/2/1.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) |$3/2/later.5| 0.0))
(define-fun |$3/2/1.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (ite (and ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (not ($active.6 |$3/initial:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|))) 0.0 |$3/2/later.6|) 0.0))
(define-fun $time.3.3 () Real $time.3.2)
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/later.0| () Real (ite ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$3/2/1.0:age:KubeProxy.proxy_listed told| |$3/3/delay|) |$3/2/1.0:age:KubeProxy.proxy_listed told|))
(define-fun |$3/3/later.1| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/2/1.0.latch.1:sent IngressController.ingress_listed|) (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ |$3/2/1.0:age:CA-4 terminate| |$3/3/delay|) |$3/2/1.0:age:CA-4 terminate|))
(define-fun |$3/3/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) (+ |$3/2/1.0:age:CA-14 unlist_leaving| |$3/3/delay|) |$3/2/1.0:age:CA-14 unlist_leaving|))
(define-fun |$3/3/later.4| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ |$3/2/1.0:age:CA-14 unlist_lost| |$3/3/delay|) |$3/2/1.0:age:CA-14 unlist_lost|))
(define-fun |$3/3/later.5| () Real (ite ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (+ |$3/2/1.0:age:CA-7 drop_rule| |$3/3/delay|) |$3/2/1.0:age:CA-7 drop_rule|))
(define-fun |$3/3/later.6| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/2/1.0:age:CA-7 drop_upstream| |$3/3/delay|) |$3/2/1.0:age:CA-7 drop_upstream|))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and ($active.0 |$3/initial:KubeProxy.proxy_listed| |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$3/2/1.0:age:KubeProxy.proxy_listed told| |$3/3/delay|) 100.0)) (=> (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/2/1.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ 0.0 |$3/3/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/2/1.0:age:CA-4 terminate| |$3/3/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$3/2/1.0:age:CA-14 unlist_leaving| |$3/3/delay|) 200.0)) (=> (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/2/1.0:age:CA-14 unlist_lost| |$3/3/delay|) 55000.0)) (=> (and ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) true) (<= (+ |$3/2/1.0:age:CA-7 drop_rule| |$3/3/delay|) 1000.0)) (=> (and ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/2/1.0:age:CA-7 drop_upstream| |$3/3/delay|) 2000.0))))))
; 3/3/0.0: KubeProxy.proxy_listed told
(define-fun |$3/3/0.0.may| () Bool (not (= |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed| |$3/initial:KubeProxy.proxy_listed|)))
(define-fun |$3/3/0.0:KubeProxy.proxy_listed| () Bool |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|)
(define-fun |$3/3/0.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/3/0.0:KubeProxy.proxy_listed| |$3/2/1.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/3/0.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/2/1.0:IngressController.ingress_listed| |$3/2/1.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/3/0.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/2/1.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/3/later.1|) 0.0))
(define-fun |$3/3/0.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) |$3/3/later.2| 0.0))
(define-fun |$3/3/0.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) |$3/3/later.3| 0.0))
(define-fun |$3/3/0.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) |$3/3/later.4| 0.0))
(define-fun |$3/3/0.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (ite (and ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (not ($active.5 |$3/initial:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|))) 0.0 |$3/3/later.5|) 0.0))
(define-fun |$3/3/0.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/3/later.6| 0.0))
(define-fun $time.3.4 () Real $time.3.3)
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/later.0| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/3/0.0.latch.0:sent KubeProxy.proxy_listed|) (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/later.1| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|) (+ |$3/3/0.0:age:IngressController.ingress_listed told| |$3/4/delay|) |$3/3/0.0:age:IngressController.ingress_listed told|))
(define-fun |$3/4/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ |$3/3/0.0:age:CA-4 terminate| |$3/4/delay|) |$3/3/0.0:age:CA-4 terminate|))
(define-fun |$3/4/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) (+ |$3/3/0.0:age:CA-14 unlist_leaving| |$3/4/delay|) |$3/3/0.0:age:CA-14 unlist_leaving|))
(define-fun |$3/4/later.4| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ |$3/3/0.0:age:CA-14 unlist_lost| |$3/4/delay|) |$3/3/0.0:age:CA-14 unlist_lost|))
(define-fun |$3/4/later.5| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) (+ |$3/3/0.0:age:CA-7 drop_rule| |$3/4/delay|) |$3/3/0.0:age:CA-7 drop_rule|))
(define-fun |$3/4/later.6| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/3/0.0:age:CA-7 drop_upstream| |$3/4/delay|) |$3/3/0.0:age:CA-7 drop_upstream|))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/3/0.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ 0.0 |$3/4/delay|) 100.0)) (=> (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$3/3/0.0:age:IngressController.ingress_listed told| |$3/4/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/3/0.0:age:CA-4 terminate| |$3/4/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$3/3/0.0:age:CA-14 unlist_leaving| |$3/4/delay|) 200.0)) (=> (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/3/0.0:age:CA-14 unlist_lost| |$3/4/delay|) 55000.0)) (=> (and ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/initial:OsSettings.rule_forwards|) true) (<= (+ |$3/3/0.0:age:CA-7 drop_rule| |$3/4/delay|) 1000.0)) (=> (and ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/3/0.0:age:CA-7 drop_upstream| |$3/4/delay|) 2000.0))))))
; 3/4/6.0: CA-7 drop_rule
(define-fun |$3/4/6.0.may| () Bool (and |$3/initial:OsSettings.rule_forwards| (not |$3/3/0.0:KubeProxy.proxy_listed|)))
(define-fun |$3/4/6.0:OsSettings.rule_forwards| () Bool false)
(define-fun |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/3/0.0:KubeProxy.proxy_listed| |$3/3/0.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/4/6.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/4/6.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/3/0.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/4/later.0|) 0.0))
(define-fun |$3/4/6.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/3/0.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/4/later.1|) 0.0))
(define-fun |$3/4/6.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) |$3/4/later.2| 0.0))
(define-fun |$3/4/6.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) |$3/4/later.3| 0.0))
(define-fun |$3/4/6.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) |$3/4/later.4| 0.0))
(define-fun |$3/4/6.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/4/later.6| 0.0))
(define-fun $time.3.5 () Real (let (($s0 (+ stop_sleep $time.3.0))) (ite (<= $time.3.4 $s0) $s0 $time.3.4)))
(define-fun |$3/5/delay| () Real (- $time.3.5 $time.3.4))
; time passes
(define-fun |$3/5/later.0| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$3/4/6.0:age:KubeProxy.proxy_listed told| |$3/5/delay|) |$3/4/6.0:age:KubeProxy.proxy_listed told|))
(define-fun |$3/5/later.1| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|) (+ |$3/4/6.0:age:IngressController.ingress_listed told| |$3/5/delay|) |$3/4/6.0:age:IngressController.ingress_listed told|))
(define-fun |$3/5/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (+ |$3/4/6.0:age:CA-4 terminate| |$3/5/delay|) |$3/4/6.0:age:CA-4 terminate|))
(define-fun |$3/5/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) (+ |$3/4/6.0:age:CA-14 unlist_leaving| |$3/5/delay|) |$3/4/6.0:age:CA-14 unlist_leaving|))
(define-fun |$3/5/later.4| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) (+ |$3/4/6.0:age:CA-14 unlist_lost| |$3/5/delay|) |$3/4/6.0:age:CA-14 unlist_lost|))
(define-fun |$3/5/later.5| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) (+ 0.0 |$3/5/delay|) 0.0))
(define-fun |$3/5/later.6| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/4/6.0:age:CA-7 drop_upstream| |$3/5/delay|) |$3/4/6.0:age:CA-7 drop_upstream|))
(define-fun |$3/5/may-wait| () Bool (and (<= 0.0 |$3/5/delay|) (or (= |$3/5/delay| 0.0) (and (=> (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$3/4/6.0:age:KubeProxy.proxy_listed told| |$3/5/delay|) 100.0)) (=> (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$3/4/6.0:age:IngressController.ingress_listed told| |$3/5/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/4/6.0:age:CA-4 terminate| |$3/5/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$3/4/6.0:age:CA-14 unlist_leaving| |$3/5/delay|) 200.0)) (=> (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|) true) (<= (+ |$3/4/6.0:age:CA-14 unlist_lost| |$3/5/delay|) 55000.0)) (=> (and ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) true) (<= (+ 0.0 |$3/5/delay|) 1000.0)) (=> (and ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/4/6.0:age:CA-7 drop_upstream| |$3/5/delay|) 2000.0))))))
; 3/5/3.0: CA-4 terminate
(define-fun |$3/5/3.0.may| () Bool (and (and |$3/0/2.0:ApiServer.leaving| |$3/initial:Pod.route_serves|) (<= (ite (<= stop_sleep 30000.0) stop_sleep 30000.0) |$3/5/later.2|)))
(define-fun |$3/5/3.0:Pod.route_serves| () Bool false)
(define-fun |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/5/3.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/5/3.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/5/later.0|) 0.0))
(define-fun |$3/5/3.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/4/6.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/5/later.1|) 0.0))
(define-fun |$3/5/3.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) |$3/5/later.3| 0.0))
(define-fun |$3/5/3.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/5/3.0:Pod.route_serves|) (ite (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/5/3.0:Pod.route_serves|) (not ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/initial:Pod.route_serves|))) 0.0 |$3/5/later.4|) 0.0))
(define-fun |$3/5/3.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) |$3/5/later.5| 0.0))
(define-fun |$3/5/3.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/5/later.6| 0.0))
(define-fun $time.3.6 () Real $time.3.5)
(define-fun |$3/6/delay| () Real (- $time.3.6 $time.3.5))
; time passes
(define-fun |$3/6/later.0| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|) (+ |$3/5/3.0:age:KubeProxy.proxy_listed told| |$3/6/delay|) |$3/5/3.0:age:KubeProxy.proxy_listed told|))
(define-fun |$3/6/later.1| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|) (+ |$3/5/3.0:age:IngressController.ingress_listed told| |$3/6/delay|) |$3/5/3.0:age:IngressController.ingress_listed told|))
(define-fun |$3/6/later.2| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/5/3.0:Pod.route_serves|) (+ 0.0 |$3/6/delay|) 0.0))
(define-fun |$3/6/later.3| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) (+ |$3/5/3.0:age:CA-14 unlist_leaving| |$3/6/delay|) |$3/5/3.0:age:CA-14 unlist_leaving|))
(define-fun |$3/6/later.4| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/5/3.0:Pod.route_serves|) (+ |$3/5/3.0:age:CA-14 unlist_lost| |$3/6/delay|) |$3/5/3.0:age:CA-14 unlist_lost|))
(define-fun |$3/6/later.5| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) (+ |$3/5/3.0:age:CA-7 drop_rule| |$3/6/delay|) |$3/5/3.0:age:CA-7 drop_rule|))
(define-fun |$3/6/later.6| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) (+ |$3/5/3.0:age:CA-7 drop_upstream| |$3/6/delay|) |$3/5/3.0:age:CA-7 drop_upstream|))
(define-fun |$3/6/may-wait| () Bool (and (<= 0.0 |$3/6/delay|) (or (= |$3/6/delay| 0.0) (and (=> (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|) true) (<= (+ |$3/5/3.0:age:KubeProxy.proxy_listed told| |$3/6/delay|) 100.0)) (=> (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|) true) (<= (+ |$3/5/3.0:age:IngressController.ingress_listed told| |$3/6/delay|) 100.0)) (=> (and ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/5/3.0:Pod.route_serves|) true) (<= (+ 0.0 |$3/6/delay|) $deadline.2)) (=> (and ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) true) (<= (+ |$3/5/3.0:age:CA-14 unlist_leaving| |$3/6/delay|) 200.0)) (=> (and ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/5/3.0:Pod.route_serves|) true) (<= (+ |$3/5/3.0:age:CA-14 unlist_lost| |$3/6/delay|) 55000.0)) (=> (and ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) true) (<= (+ |$3/5/3.0:age:CA-7 drop_rule| |$3/6/delay|) 1000.0)) (=> (and ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) true) (<= (+ |$3/5/3.0:age:CA-7 drop_upstream| |$3/6/delay|) 2000.0))))))
; 3/6/8.0: Caller.call
(define-fun |$3/6/8.0.may| () Bool (or |$3/4/6.0:OsSettings.rule_forwards| |$3/initial:Upstreams.names_pod|))
(define-fun |$3/6/8.0:Caller.refused| () Bool (or |$3/initial:Caller.refused| (not |$3/5/3.0:Pod.route_serves|)))
(define-fun |$3/6/8.0.latch.0:sent KubeProxy.proxy_listed| () Bool ($latch.0 |$3/1/4.0:ApiServer.slice_listed| |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|))
(define-fun |$3/6/8.0.latch.1:sent IngressController.ingress_listed| () Bool ($latch.1 |$3/1/4.0:ApiServer.slice_listed| |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|))
(define-fun |$3/6/8.0:age:KubeProxy.proxy_listed told| () Real (ite ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/6/8.0.latch.0:sent KubeProxy.proxy_listed|) (ite (and ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/6/8.0.latch.0:sent KubeProxy.proxy_listed|) (not ($active.0 |$3/3/0.0:KubeProxy.proxy_listed| |$3/5/3.0.latch.0:sent KubeProxy.proxy_listed|))) 0.0 |$3/6/later.0|) 0.0))
(define-fun |$3/6/8.0:age:IngressController.ingress_listed told| () Real (ite ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/6/8.0.latch.1:sent IngressController.ingress_listed|) (ite (and ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/6/8.0.latch.1:sent IngressController.ingress_listed|) (not ($active.1 |$3/2/1.0:IngressController.ingress_listed| |$3/5/3.0.latch.1:sent IngressController.ingress_listed|))) 0.0 |$3/6/later.1|) 0.0))
(define-fun |$3/6/8.0:age:CA-4 terminate| () Real (ite ($active.2 |$3/0/2.0:ApiServer.leaving| |$3/5/3.0:Pod.route_serves|) |$3/6/later.2| 0.0))
(define-fun |$3/6/8.0:age:CA-14 unlist_leaving| () Real (ite ($active.3 |$3/0/2.0:ApiServer.leaving| |$3/1/4.0:ApiServer.slice_listed|) |$3/6/later.3| 0.0))
(define-fun |$3/6/8.0:age:CA-14 unlist_lost| () Real (ite ($active.4 |$3/1/4.0:ApiServer.slice_listed| |$3/5/3.0:Pod.route_serves|) |$3/6/later.4| 0.0))
(define-fun |$3/6/8.0:age:CA-7 drop_rule| () Real (ite ($active.5 |$3/3/0.0:KubeProxy.proxy_listed| |$3/4/6.0:OsSettings.rule_forwards|) |$3/6/later.5| 0.0))
(define-fun |$3/6/8.0:age:CA-7 drop_upstream| () Real (ite ($active.6 |$3/2/1.0:IngressController.ingress_listed| |$3/initial:Upstreams.names_pod|) |$3/6/later.6| 0.0))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/2.0.may| |$3/1/may-wait| |$3/1/4.0.may| |$3/2/may-wait| |$3/2/1.0.may| |$3/3/may-wait| |$3/3/0.0.may| |$3/4/may-wait| |$3/4/6.0.may| |$3/5/may-wait| |$3/5/3.0.may| |$3/6/may-wait| |$3/6/8.0.may| |$3/6/8.0:Caller.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
