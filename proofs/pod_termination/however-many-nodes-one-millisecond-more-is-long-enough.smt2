;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/pod_termination.stpa",
;;  "content": "sha256:4b485876eb4904532c61434916844797650854affe896a2aa4e66502ab939cb6",
;;  "found by": "Spacer",
;;  "system": "PodTermination",
;;  "claim": [
;;   "check",
;;   "however many nodes, one millisecond more is long enough"
;;  ],
;;  "says": "with pre_stop = slice_lag + min_sync + 101ms, for any nodes: H-3 unreachable",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0
;;    ],
;;    "size": {},
;;    "kept": {
;;     "Node": 1
;;    },
;;    "inside": false
;;   }
;;  ]
;; }
; proof 1: the goal is unreachable with 1 of Node kept and the others as an environment, for every size from 1 on
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-7 sync[other]
; parameters and switches: chosen once
(declare-const nodes Int)
(define-fun $chosen () Bool (and (<= 1 nodes) (<= 1 nodes) (<= 1 nodes)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.deleting| Bool) (|Kubelet.deleting| Bool) (|sent Kubelet.deleting| Bool)) Bool (ite (= |sent Kubelet.deleting| |Kubelet.deleting|) |ApiServer.deleting| |sent Kubelet.deleting|))
(define-fun $latch.1 ((|ApiServer.listed| Bool) (|KubeProxy[1].listed| Bool) (|sent KubeProxy[1].listed| Bool)) Bool (ite (= |sent KubeProxy[1].listed| |KubeProxy[1].listed|) |ApiServer.listed| |sent KubeProxy[1].listed|))
; timers: when they are active, and how old they may become
; Kubelet.deleting told
(define-fun $active.0 ((|Kubelet.deleting| Bool) (|sent Kubelet.deleting| Bool)) Bool (not (= |sent Kubelet.deleting| |Kubelet.deleting|)))
; KubeProxy[1].listed told
(define-fun $active.1 ((|KubeProxy[1].listed| Bool) (|sent KubeProxy[1].listed| Bool)) Bool (not (= |sent KubeProxy[1].listed| |KubeProxy[1].listed|)))
; CA-4 stop
(define-fun $active.2 ((|Kubelet.deleting| Bool) (|Pod.phase| Int)) Bool (and |Kubelet.deleting| (= |Pod.phase| 0)))
; CA-14 unlist
(define-fun $active.3 ((|ApiServer.deleting| Bool) (|ApiServer.listed| Bool)) Bool (and |ApiServer.deleting| |ApiServer.listed|))
; CA-7 sync[1]
(define-fun $active.4 ((|KubeProxy[1].listed| Bool) (|Rules[1].forwards| Bool)) Bool (not (= |Rules[1].forwards| |KubeProxy[1].listed|)))
; the invariant
(define-fun $invariant ((|ApiServer.deleting| Bool) (|ApiServer.listed| Bool) (|Pod.phase| Int) (|Rules[1].forwards| Bool) (|Client.answer| Int) (|Kubelet.deleting| Bool) (|sent Kubelet.deleting| Bool) (|KubeProxy[1].listed| Bool) (|sent KubeProxy[1].listed| Bool) (|age:Kubelet.deleting told| Real) (|age:KubeProxy[1].listed told| Real) (|age:CA-4 stop| Real) (|age:CA-14 unlist| Real) (|age:CA-7 sync[1]| Real)) Bool (let (($s0 (= |sent Kubelet.deleting| |Kubelet.deleting|))) (let (($s1 (= |sent KubeProxy[1].listed| |KubeProxy[1].listed|))) (let (($s2 (and |Kubelet.deleting| (= |Pod.phase| 0)))) (let (($s3 (and |ApiServer.deleting| |ApiServer.listed|))) (let (($s4 (= |Rules[1].forwards| |KubeProxy[1].listed|))) (let (($s5 (not |ApiServer.listed|))) (let (($s6 (not |Kubelet.deleting|))) (let (($s7 (not (<= 1 |Pod.phase|)))) (let (($s8 (not |sent KubeProxy[1].listed|))) (let (($s9 (+ |age:CA-4 stop| (* (- 1.0) |age:KubeProxy[1].listed told|)))) (let (($s10 (not |KubeProxy[1].listed|))) (let (($s11 (not |Rules[1].forwards|))) (let (($s12 (<= (+ |age:CA-4 stop| (* (- 1.0) |age:CA-7 sync[1]|)) 1300.0))) (and (<= 1 nodes) (<= 0.0 |age:Kubelet.deleting told|) (or (not $s0) (<= |age:Kubelet.deleting told| 0.0)) (or $s0 (<= |age:Kubelet.deleting told| 100.0)) (<= 0.0 |age:KubeProxy[1].listed told|) (or (not $s1) (<= |age:KubeProxy[1].listed told| 0.0)) (or $s1 (<= |age:KubeProxy[1].listed told| 100.0)) (<= 0.0 |age:CA-4 stop|) (or $s2 (<= |age:CA-4 stop| 0.0)) (or (not $s2) (<= |age:CA-4 stop| 3301.0)) (<= 0.0 |age:CA-14 unlist|) (or $s3 (<= |age:CA-14 unlist| 0.0)) (or (not $s3) (<= |age:CA-14 unlist| 1200.0)) (<= 0.0 |age:CA-7 sync[1]|) (or (not $s4) (<= |age:CA-7 sync[1]| 0.0)) (or $s4 (<= |age:CA-7 sync[1]| 1000.0)) (= |sent Kubelet.deleting| (ite $s0 |ApiServer.deleting| |sent Kubelet.deleting|)) (= |sent KubeProxy[1].listed| (ite $s1 |ApiServer.listed| |sent KubeProxy[1].listed|)) (or |KubeProxy[1].listed| $s5) (not (<= 2 |Client.answer|)) (not (<= |Pod.phase| (- 1))) (or |ApiServer.deleting| |sent KubeProxy[1].listed|) (or |ApiServer.deleting| (not |sent Kubelet.deleting|)) (or |ApiServer.deleting| $s6) (or |sent Kubelet.deleting| (not |ApiServer.deleting|)) (or $s7 |Kubelet.deleting|) (or |ApiServer.listed| $s8) (or $s8 (<= $s9 1400.0)) (or $s5 $s6 (<= 0.0 (+ |age:CA-14 unlist| (* (- 1.0) |age:CA-4 stop|)))) (or $s10 $s7) (or $s11 $s7) (or $s10 $s6 (<= $s9 1200.0)) (or $s8 $s12 $s11 $s6) (or $s12 $s11 |KubeProxy[1].listed| $s6) (or $s10 $s6 (not (<= 1301.0 |age:CA-4 stop|))) (or |sent KubeProxy[1].listed| $s5) (<= 0 |Pod.phase|) (<= |Pod.phase| 1) (<= 0 |Client.answer|) (<= |Client.answer| 2))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.deleting| () Bool false)
(define-fun |$initial:ApiServer.listed| () Bool true)
(define-fun |$initial:Pod.phase| () Int 0)
(define-fun |$initial:Rules[1].forwards| () Bool true)
(define-fun |$initial:Client.answer| () Int 0)
(define-fun |$initial:Kubelet.deleting| () Bool |$initial:ApiServer.deleting|)
(define-fun |$initial:sent Kubelet.deleting| () Bool |$initial:ApiServer.deleting|)
(define-fun |$initial:KubeProxy[1].listed| () Bool |$initial:ApiServer.listed|)
(define-fun |$initial:sent KubeProxy[1].listed| () Bool |$initial:ApiServer.listed|)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.deleting| |$initial:Kubelet.deleting| |$initial:sent Kubelet.deleting|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:ApiServer.listed| |$initial:KubeProxy[1].listed| |$initial:sent KubeProxy[1].listed|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.deleting| |$initial:ApiServer.listed| |$initial:Pod.phase| |$initial:Rules[1].forwards| |$initial:Client.answer| |$initial:Kubelet.deleting| $initial.latch.0 |$initial:KubeProxy[1].listed| $initial.latch.1 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.deleting| Bool)
(declare-const |ApiServer.listed| Bool)
(declare-const |Pod.phase| Int)
(declare-const |Rules[1].forwards| Bool)
(declare-const |Client.answer| Int)
(declare-const |Kubelet.deleting| Bool)
(declare-const |sent Kubelet.deleting| Bool)
(declare-const |KubeProxy[1].listed| Bool)
(declare-const |sent KubeProxy[1].listed| Bool)
(declare-const |age:Kubelet.deleting told| Real)
(declare-const |age:KubeProxy[1].listed told| Real)
(declare-const |age:CA-4 stop| Real)
(declare-const |age:CA-14 unlist| Real)
(declare-const |age:CA-7 sync[1]| Real)
(define-fun $holds () Bool ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |Client.answer| |Kubelet.deleting| |sent Kubelet.deleting| |KubeProxy[1].listed| |sent KubeProxy[1].listed| |age:Kubelet.deleting told| |age:KubeProxy[1].listed told| |age:CA-4 stop| |age:CA-14 unlist| |age:CA-7 sync[1]|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Kubelet.deleting told| $delay) |age:Kubelet.deleting told|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:KubeProxy[1].listed told| $delay) |age:KubeProxy[1].listed told|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Kubelet.deleting| |Pod.phase|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-4 stop| $delay) |age:CA-4 stop|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.deleting| |ApiServer.listed|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-14 unlist| $delay) |age:CA-14 unlist|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |KubeProxy[1].listed| |Rules[1].forwards|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:CA-7 sync[1]| $delay) |age:CA-7 sync[1]|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Kubelet.deleting told| $delay) 100.0)) (=> (and $now.1 true) (<= (+ |age:KubeProxy[1].listed told| $delay) 100.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 stop| $delay) 3301.0)) (=> (and $now.3 true) (<= (+ |age:CA-14 unlist| $delay) 1200.0)) (=> (and $now.4 true) (<= (+ |age:CA-7 sync[1]| $delay) 1000.0))))))
; 0.0: Kubelet.deleting told
(define-fun $0.0.may () Bool (not (= |sent Kubelet.deleting| |Kubelet.deleting|)))
(define-fun |$0.0:Kubelet.deleting| () Bool |sent Kubelet.deleting|)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |$0.0:Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $0.0.latch.1) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Kubelet.deleting| |Pod.phase|) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Kubelet.deleting told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |Client.answer| |$0.0:Kubelet.deleting| $0.0.latch.0 |KubeProxy[1].listed| $0.0.latch.1 0.0 $0.0.age.1 $0.0.age.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: KubeProxy[1].listed told
(define-fun $1.0.may () Bool (not (= |sent KubeProxy[1].listed| |KubeProxy[1].listed|)))
(define-fun |$1.0:KubeProxy[1].listed| () Bool |sent KubeProxy[1].listed|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |$1.0:KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $1.0.latch.0) $now.0) $later.0 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |$1.0:KubeProxy[1].listed| |Rules[1].forwards|) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, KubeProxy[1].listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |Client.answer| |Kubelet.deleting| $1.0.latch.0 |$1.0:KubeProxy[1].listed| $1.0.latch.1 $1.0.age.0 0.0 $left.2 $left.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-13 delete_pod
(define-fun $2.0.may () Bool (not |ApiServer.deleting|))
(define-fun |$2.0:ApiServer.deleting| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $2.0.latch.0) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $2.0.latch.1) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.deleting| |ApiServer.listed|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-13 delete_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |Client.answer| |Kubelet.deleting| $2.0.latch.0 |KubeProxy[1].listed| $2.0.latch.1 $2.0.age.0 $2.0.age.1 $left.2 $2.0.age.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 stop
(define-fun $3.0.may () Bool (and (and |Kubelet.deleting| (= |Pod.phase| 0)) (<= 2301.0 $later.2)))
(define-fun |$3.0:Pod.phase| () Int 1)
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $3.0.latch.0) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $3.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 3.0, CA-4 stop
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |$3.0:Pod.phase| |Rules[1].forwards| |Client.answer| |Kubelet.deleting| $3.0.latch.0 |KubeProxy[1].listed| $3.0.latch.1 $3.0.age.0 $3.0.age.1 0.0 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 unlist
(define-fun $4.0.may () Bool (and |ApiServer.deleting| |ApiServer.listed|))
(define-fun |$4.0:ApiServer.listed| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $4.0.latch.0) $now.0) $later.0 0.0))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $4.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 4.0, CA-14 unlist
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.deleting| |$4.0:ApiServer.listed| |Pod.phase| |Rules[1].forwards| |Client.answer| |Kubelet.deleting| $4.0.latch.0 |KubeProxy[1].listed| $4.0.latch.1 $4.0.age.0 $4.0.age.1 $left.2 0.0 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-7 sync[1]
(define-fun $5.0.may () Bool (not (= |Rules[1].forwards| |KubeProxy[1].listed|)))
(define-fun |$5.0:Rules[1].forwards| () Bool |KubeProxy[1].listed|)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $5.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $5.0.latch.0) $now.0) $later.0 0.0))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $5.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 5.0, CA-7 sync[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |$5.0:Rules[1].forwards| |Client.answer| |Kubelet.deleting| $5.0.latch.0 |KubeProxy[1].listed| $5.0.latch.1 $5.0.age.0 $5.0.age.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: Client.request (n = 1)
(define-fun $6.0.may () Bool |Rules[1].forwards|)
(define-fun |$6.0:Client.answer| () Int (ite (= |Pod.phase| 0) 1 2))
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $6.0.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $6.0.latch.0) $now.0) $later.0 0.0))
(define-fun $6.0.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $6.0.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 6.0, Client.request (n = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |$6.0:Client.answer| |Kubelet.deleting| $6.0.latch.0 |KubeProxy[1].listed| $6.0.latch.1 $6.0.age.0 $6.0.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.1: Client.request (n = other)
(define-fun $6.1.may () Bool (= |Pod.phase| 0))
(define-fun |$6.1:Client.answer| () Int (ite (= |Pod.phase| 0) 1 2))
(define-fun $6.1.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $6.1.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $6.1.age.0 () Real (ite (and ($active.0 |Kubelet.deleting| $6.1.latch.0) $now.0) $later.0 0.0))
(define-fun $6.1.age.1 () Real (ite (and ($active.1 |KubeProxy[1].listed| $6.1.latch.1) $now.1) $later.1 0.0))
; obligation: consecution of 6.1, Client.request (n = other)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.1.may)
(assert (not ($invariant |ApiServer.deleting| |ApiServer.listed| |Pod.phase| |Rules[1].forwards| |$6.1:Client.answer| |Kubelet.deleting| $6.1.latch.0 |KubeProxy[1].listed| $6.1.latch.1 $6.1.age.0 $6.1.age.1 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| |sent Kubelet.deleting|))
(define-fun $once.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| |sent KubeProxy[1].listed|))
(define-fun $twice.latch.0 () Bool ($latch.0 |ApiServer.deleting| |Kubelet.deleting| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |ApiServer.listed| |KubeProxy[1].listed| $once.latch.1))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Kubelet.deleting told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |sent Kubelet.deleting| |Kubelet.deleting|)))
(assert (not ($active.0 |Kubelet.deleting| |sent Kubelet.deleting|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, KubeProxy[1].listed told
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |sent KubeProxy[1].listed| |KubeProxy[1].listed|)))
(assert (not ($active.1 |KubeProxy[1].listed| |sent KubeProxy[1].listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 stop
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Kubelet.deleting| (= |Pod.phase| 0)))
(assert (not ($active.2 |Kubelet.deleting| |Pod.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-14 unlist
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.deleting| |ApiServer.listed|))
(assert (not ($active.3 |ApiServer.deleting| |ApiServer.listed|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-7 sync[1]
(push 1)
(assert $chosen)
(assert $holds)
(assert (not (= |Rules[1].forwards| |KubeProxy[1].listed|)))
(assert (not ($active.4 |KubeProxy[1].listed| |Rules[1].forwards|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (= |Client.answer| 2))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
