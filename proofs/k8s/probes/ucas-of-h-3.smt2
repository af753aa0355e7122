;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/probes.stpa",
;;  "content": "sha256:735760acc55c1f8a71e3146a924f53cbaf41b0ae748f14923d6afa4ead8df909",
;;  "found by": "Spacer",
;;  "system": "Probes",
;;  "claim": [
;;   "complete",
;;   "H-3"
;;  ],
;;  "says": "every way to H-3 shows a listed unsafe control action",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-4": [
;;      8
;;     ],
;;     "UCA-120": [
;;      8
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-3 with HS-2 without showing UCA-4, UCA-120
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.pause, Pod.resume, Pod.boot[odd], Pod.boot[even], held flag, Kubelet.live_probe first, Kubelet.live_probe, CA-4 restart
; parameters and switches: chosen once
(declare-const live_threshold Int)
(declare-const startup_probe Bool)
(declare-const live_period Real)
(declare-const ready_sees Int)
(declare-const |permit UCA-4| Bool)
(declare-const |permit UCA-120| Bool)
(define-fun $chosen () Bool (and (<= 1 live_threshold) (<= 0.0 live_period) (and (<= 0 ready_sees) (<= ready_sees 2)) (or (= live_threshold 3) (= live_threshold 1)) (or (= live_period 10000.0) (= live_period 2000.0)) (or (= ready_sees 2) (= ready_sees 0) (= ready_sees 1)) (not |permit UCA-4|) (not |permit UCA-120|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.cold_answer| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pod.cold_answer|))
; timers: when they are active, and how old they may become
; Pod.open_the_port
(define-fun $active.0 ((|Pod.port_open| Bool)) Bool (not |Pod.port_open|))
; Pod.warms
(define-fun $active.1 ((|Pod.warm| Bool)) Bool (not |Pod.warm|))
; CA-4 admit
(define-fun $active.2 ((|Pod.port_open| Bool) (|Pod.ready| Bool) (|Pod.warm| Bool)) Bool (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|))))
; the invariant
(define-fun $invariant ((|Pod.port_open| Bool) (|Pod.warm| Bool) (|Pod.ready| Bool) (|Pod.cold_answer| Bool) (|hazard over| Bool) (|shown UCA-4| Bool) (|shown UCA-120| Bool) (|age:Pod.open_the_port| Real) (|age:Pod.warms| Real) (|age:CA-4 admit| Real)) Bool (let (($s0 (= ready_sees 2))) (let (($s1 (= ready_sees 0))) (let (($s2 (= ready_sees 1))) (let (($s3 (not |Pod.ready|))) (let (($s4 (and $s3 (or $s1 (and $s2 |Pod.port_open|) (and $s0 |Pod.warm|))))) (and (<= 1 live_threshold) (<= 0.0 live_period) (<= 0 ready_sees) (<= ready_sees 2) (or (= live_threshold 3) (= live_threshold 1)) (or (= live_period 10000.0) (= live_period 2000.0)) (or $s0 $s1 $s2) (not |permit UCA-4|) (not |permit UCA-120|) (<= 0.0 |age:Pod.open_the_port|) (or (not |Pod.port_open|) (<= |age:Pod.open_the_port| 0.0)) (or |Pod.port_open| (<= |age:Pod.open_the_port| 1000.0)) (<= 0.0 |age:Pod.warms|) (or (not |Pod.warm|) (<= |age:Pod.warms| 0.0)) (or |Pod.warm| (<= |age:Pod.warms| 20000.0)) (<= 0.0 |age:CA-4 admit|) (or $s4 (<= |age:CA-4 admit| 0.0)) (or (not $s4) (<= |age:CA-4 admit| 10000.0)) (= |hazard over| (or |hazard over| |Pod.cold_answer|)) (or |shown UCA-4| (not |Pod.cold_answer|)) (or |shown UCA-4| (not |hazard over|)) (or |shown UCA-4| $s3 |Pod.warm|))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.port_open| () Bool false)
(define-fun |$initial:Pod.warm| () Bool false)
(define-fun |$initial:Pod.ready| () Bool false)
(define-fun |$initial:Pod.cold_answer| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-4| () Bool false)
(define-fun |$initial:shown UCA-120| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.cold_answer| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.port_open| |$initial:Pod.warm| |$initial:Pod.ready| |$initial:Pod.cold_answer| $initial.latch.0 |$initial:shown UCA-4| |$initial:shown UCA-120| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.port_open| Bool)
(declare-const |Pod.warm| Bool)
(declare-const |Pod.ready| Bool)
(declare-const |Pod.cold_answer| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-4| Bool)
(declare-const |shown UCA-120| Bool)
(declare-const |age:Pod.open_the_port| Real)
(declare-const |age:Pod.warms| Real)
(declare-const |age:CA-4 admit| Real)
(define-fun $holds () Bool ($invariant |Pod.port_open| |Pod.warm| |Pod.ready| |Pod.cold_answer| |hazard over| |shown UCA-4| |shown UCA-120| |age:Pod.open_the_port| |age:Pod.warms| |age:CA-4 admit|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.port_open|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Pod.open_the_port| $delay) |age:Pod.open_the_port|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Pod.warm|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pod.warms| $delay) |age:Pod.warms|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Pod.port_open| |Pod.ready| |Pod.warm|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-4 admit| $delay) |age:CA-4 admit|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Pod.open_the_port| $delay) 1000.0)) (=> (and $now.1 true) (<= (+ |age:Pod.warms| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:CA-4 admit| $delay) 10000.0))))))
; 0.0: Pod.open_the_port
(define-fun $0.0.may () Bool (not |Pod.port_open|))
(define-fun |$0.0:Pod.port_open| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Pod.port_open| |Pod.ready| |Pod.warm|) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Pod.open_the_port
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.port_open| |Pod.warm| |Pod.ready| |Pod.cold_answer| $0.0.latch.0 |shown UCA-4| |shown UCA-120| 0.0 $left.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.warms
(define-fun $1.0.may () Bool (not |Pod.warm|))
(define-fun |$1.0:Pod.warm| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |Pod.port_open| |Pod.ready| |$1.0:Pod.warm|) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Pod.warms
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.port_open| |$1.0:Pod.warm| |Pod.ready| |Pod.cold_answer| $1.0.latch.0 |shown UCA-4| |shown UCA-120| $left.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Pod.request
(define-fun $2.0.may () Bool |Pod.ready|)
(define-fun |$2.0:Pod.cold_answer| () Bool (or |Pod.cold_answer| (not |Pod.warm|)))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Pod.cold_answer| |hazard over|))
; obligation: consecution of 2.0, Pod.request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.port_open| |Pod.warm| |Pod.ready| |$2.0:Pod.cold_answer| $2.0.latch.0 |shown UCA-4| |shown UCA-120| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 admit
(define-fun $3.0.may () Bool (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|))))
(define-fun |$3.0:Pod.ready| () Bool true)
(define-fun |$3.0:shown UCA-4| () Bool (or |shown UCA-4| (and (not |hazard over|) (not |Pod.warm|))))
(define-fun |$3.0:shown UCA-120| () Bool (or |shown UCA-120| (and (not |hazard over|) (not (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|)))))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
; obligation: consecution of 3.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Pod.port_open| |Pod.warm| |$3.0:Pod.ready| |Pod.cold_answer| $3.0.latch.0 |$3.0:shown UCA-4| |$3.0:shown UCA-120| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
(define-fun $twice.latch.0 () Bool ($latch.0 |Pod.cold_answer| $once.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (not (= $once.latch.0 $twice.latch.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.open_the_port
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pod.port_open|))
(assert (not ($active.0 |Pod.port_open|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pod.warms
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pod.warm|))
(assert (not ($active.1 |Pod.warm|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|))))
(assert (not ($active.2 |Pod.port_open| |Pod.ready| |Pod.warm|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-4|) |permit UCA-4|) (or (not |shown UCA-120|) |permit UCA-120|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
