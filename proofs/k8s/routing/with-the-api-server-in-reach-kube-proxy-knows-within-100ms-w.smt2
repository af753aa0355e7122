;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/routing.stpa",
;;  "content": "sha256:d8ddeff1e9296b89e9676d96fe3dc380732bbabc8db3bc45422acf1adbde4b79",
;;  "found by": "zones",
;;  "system": "Routing",
;;  "claim": [
;;   "check",
;;   "with the API server in reach, kube-proxy knows within 100ms what it has"
;;  ],
;;  "says": "KubeProxy.proxy_listed != ApiServer.slice_listed leads to KubeProxy.proxy_listed == ApiServer.slice_listed within 100ms",
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
; only has more room without them: IngressController.ingress_listed told, CA-7 drop_rule, CA-7 drop_upstream, Caller.call
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.slice_listed| Bool) (|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (ite (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|) |ApiServer.slice_listed| |sent KubeProxy.proxy_listed|))
(define-fun $latch.1 ((|ApiServer.slice_listed| Bool) (|KubeProxy.proxy_listed| Bool) (|pending flag| Bool)) Bool (let (($s0 (not (= |KubeProxy.proxy_listed| |ApiServer.slice_listed|)))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; KubeProxy.proxy_listed told
(define-fun $active.0 ((|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool)) Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
; CA-4 terminate
(define-fun $active.1 ((|ApiServer.leaving| Bool) (|Pod.route_serves| Bool)) Bool (and |ApiServer.leaving| |Pod.route_serves|))
; CA-14 unlist_leaving
(define-fun $active.2 ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool)) Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
; CA-14 unlist_lost
(define-fun $active.3 ((|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool)) Bool (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
; the invariant
(define-fun $invariant ((|ApiServer.leaving| Bool) (|ApiServer.slice_listed| Bool) (|Pod.route_serves| Bool) (|pending flag| Bool) (|late flag| Bool) (|KubeProxy.proxy_listed| Bool) (|sent KubeProxy.proxy_listed| Bool) (|age:KubeProxy.proxy_listed told| Real) (|age:CA-4 terminate| Real) (|age:CA-14 unlist_leaving| Real) (|age:CA-14 unlist_lost| Real) (|age:late flag| Real)) Bool (let (($s0 (not |pending flag|))) (let (($s1 (not |late flag|))) (let (($s2 (<= 0.0 |age:CA-4 terminate|))) (let (($s3 (not |sent KubeProxy.proxy_listed|))) (let (($s4 (* (- 1.0) |age:KubeProxy.proxy_listed told|))) (let (($s5 (not |KubeProxy.proxy_listed|))) (or (and (not |ApiServer.leaving|) |ApiServer.slice_listed| |Pod.route_serves| $s0 $s1 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|) (and |ApiServer.leaving| (or (and |ApiServer.slice_listed| |Pod.route_serves| $s0 $s1 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed| $s2 (<= 0.0 |age:CA-14 unlist_leaving|) (<= |age:CA-4 terminate| 200.0) (<= (+ |age:CA-4 terminate| (* (- 1.0) |age:CA-14 unlist_leaving|)) 0.0)) (and (not |ApiServer.slice_listed|) (or (and |Pod.route_serves| (or (and |pending flag| $s1 |KubeProxy.proxy_listed| $s3 (<= 0.0 |age:KubeProxy.proxy_listed told|) $s2 (<= 0.0 |age:late flag|) (<= |age:CA-4 terminate| 300.0) (<= (+ |age:CA-4 terminate| $s4) 200.0) (<= |age:late flag| 100.0) (<= (+ |age:late flag| $s4) 0.0) (<= (+ |age:late flag| (* (- 1.0) |age:CA-4 terminate|)) 0.0)) (and $s0 $s1 $s5 $s3 $s2))) (and (not |Pod.route_serves|) $s0 $s1 $s5 $s3)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.leaving| () Bool false)
(define-fun |$initial:ApiServer.slice_listed| () Bool true)
(define-fun |$initial:Pod.route_serves| () Bool true)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun |$initial:KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun |$initial:sent KubeProxy.proxy_listed| () Bool |$initial:ApiServer.slice_listed|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.slice_listed| |$initial:KubeProxy.proxy_listed| |$initial:sent KubeProxy.proxy_listed|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:ApiServer.slice_listed| |$initial:KubeProxy.proxy_listed| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.leaving| |$initial:ApiServer.slice_listed| |$initial:Pod.route_serves| $initial.latch.1 |$initial:late flag| |$initial:KubeProxy.proxy_listed| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.leaving| Bool)
(declare-const |ApiServer.slice_listed| Bool)
(declare-const |Pod.route_serves| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |KubeProxy.proxy_listed| Bool)
(declare-const |sent KubeProxy.proxy_listed| Bool)
(declare-const |age:KubeProxy.proxy_listed told| Real)
(declare-const |age:CA-4 terminate| Real)
(declare-const |age:CA-14 unlist_leaving| Real)
(declare-const |age:CA-14 unlist_lost| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| |pending flag| |late flag| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed| |age:KubeProxy.proxy_listed told| |age:CA-4 terminate| |age:CA-14 unlist_leaving| |age:CA-14 unlist_lost| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:KubeProxy.proxy_listed told| $delay) |age:KubeProxy.proxy_listed told|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.leaving| |Pod.route_serves|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-4 terminate| $delay) |age:CA-4 terminate|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.leaving| |ApiServer.slice_listed|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-14 unlist_leaving| $delay) |age:CA-14 unlist_leaving|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.slice_listed| |Pod.route_serves|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-14 unlist_lost| $delay) |age:CA-14 unlist_lost|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.4 () Real (ite |pending flag| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:KubeProxy.proxy_listed told| $delay) 100.0)) (=> (and $now.1 true) (<= (+ |age:CA-4 terminate| $delay) 6000.0)) (=> (and $now.2 true) (<= (+ |age:CA-14 unlist_leaving| $delay) 200.0)) (=> (and $now.3 true) (<= (+ |age:CA-14 unlist_lost| $delay) 55000.0))))))
; 0.0: KubeProxy.proxy_listed told
(define-fun $0.0.may () Bool (not (= |sent KubeProxy.proxy_listed| |KubeProxy.proxy_listed|)))
(define-fun |$0.0:KubeProxy.proxy_listed| () Bool |sent KubeProxy.proxy_listed|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |$0.0:KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |$0.0:KubeProxy.proxy_listed| |pending flag|))
(define-fun $0.0.age.4 () Real (ite (and $0.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 0.0, KubeProxy.proxy_listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| $0.0.latch.1 |late flag| |$0.0:KubeProxy.proxy_listed| $0.0.latch.0 0.0 $left.1 $left.2 $left.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-13 evict
(define-fun $1.0.may () Bool (and (not |ApiServer.leaving|) |Pod.route_serves|))
(define-fun |$1.0:ApiServer.leaving| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:ApiServer.leaving| |Pod.route_serves|) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:ApiServer.leaving| |ApiServer.slice_listed|) $now.2) $later.2 0.0))
(define-fun $1.0.age.4 () Real (ite (and $1.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 1.0, CA-13 evict
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| $1.0.latch.1 |late flag| |KubeProxy.proxy_listed| $1.0.latch.0 $1.0.age.0 $1.0.age.1 $1.0.age.2 $left.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-4 terminate
(define-fun $2.0.may () Bool (and (and |ApiServer.leaving| |Pod.route_serves|) (<= 5000.0 $later.1)))
(define-fun |$2.0:Pod.route_serves| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $2.0.latch.0) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.slice_listed| |$2.0:Pod.route_serves|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and $2.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 2.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |$2.0:Pod.route_serves| $2.0.latch.1 |late flag| |KubeProxy.proxy_listed| $2.0.latch.0 $2.0.age.0 0.0 $left.2 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-14 unlist_leaving
(define-fun $3.0.may () Bool (and |ApiServer.leaving| |ApiServer.slice_listed|))
(define-fun |$3.0:ApiServer.slice_listed| () Bool false)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |$3.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.slice_listed| |Pod.route_serves|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and $3.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 3.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.leaving| |$3.0:ApiServer.slice_listed| |Pod.route_serves| $3.0.latch.1 |late flag| |KubeProxy.proxy_listed| $3.0.latch.0 $3.0.age.0 $left.1 0.0 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 unlist_lost
(define-fun $4.0.may () Bool (and (and (not |Pod.route_serves|) |ApiServer.slice_listed|) (<= 50000.0 $later.3)))
(define-fun |$4.0:ApiServer.slice_listed| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |ApiServer.leaving| |$4.0:ApiServer.slice_listed|) $now.2) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and $4.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.leaving| |$4.0:ApiServer.slice_listed| |Pod.route_serves| $4.0.latch.1 |late flag| |KubeProxy.proxy_listed| $4.0.latch.0 $4.0.age.0 $left.1 $4.0.age.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: late flag
(define-fun $5.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 100.0 $later.4)))
(define-fun |$5.0:late flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |KubeProxy.proxy_listed| $5.0.latch.0) $now.0) $later.0 0.0))
(define-fun $5.0.age.4 () Real (ite (and $5.0.latch.1 |pending flag|) $later.4 0.0))
; obligation: consecution of 5.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.leaving| |ApiServer.slice_listed| |Pod.route_serves| $5.0.latch.1 |$5.0:late flag| |KubeProxy.proxy_listed| $5.0.latch.0 $5.0.age.0 $left.1 $left.2 $left.3 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |sent KubeProxy.proxy_listed|))
(define-fun $once.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |KubeProxy.proxy_listed| |pending flag|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.slice_listed| |KubeProxy.proxy_listed| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |ApiServer.slice_listed| |KubeProxy.proxy_listed| $once.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
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
; obligation: rest of the timer of 2.0, CA-4 terminate
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |Pod.route_serves|))
(assert (not ($active.1 |ApiServer.leaving| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-14 unlist_leaving
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.leaving| |ApiServer.slice_listed|))
(assert (not ($active.2 |ApiServer.leaving| |ApiServer.slice_listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 unlist_lost
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.route_serves|) |ApiServer.slice_listed|))
(assert (not ($active.3 |ApiServer.slice_listed| |Pod.route_serves|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, late flag
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
