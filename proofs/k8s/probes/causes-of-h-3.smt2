;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/probes.stpa",
;;  "content": "sha256:735760acc55c1f8a71e3146a924f53cbaf41b0ae748f14923d6afa4ead8df909",
;;  "found by": "Spacer, zones",
;;  "system": "Probes",
;;  "claim": [
;;   "causes",
;;   "H-3"
;;  ],
;;  "says": "closed runs reach H-3 in these ways and no other: {HS-2, UCA-4}",
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
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-4"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "live_period": "2000",
;;     "live_threshold": "1",
;;     "permit UCA-120": false,
;;     "permit UCA-3": false,
;;     "permit UCA-4": true,
;;     "ready_sees": "0",
;;     "startup_probe": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      11,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-3 with HS-2 without showing UCA-4
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
(define-fun $chosen () Bool (and (<= 1 live_threshold) (<= 0.0 live_period) (and (<= 0 ready_sees) (<= ready_sees 2)) (or (= live_threshold 3) (= live_threshold 1)) (or (= live_period 10000.0) (= live_period 2000.0)) (or (= ready_sees 2) (= ready_sees 0) (= ready_sees 1)) (not |permit UCA-4|)))
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
(define-fun $invariant ((|Pod.port_open| Bool) (|Pod.warm| Bool) (|Pod.ready| Bool) (|Pod.cold_answer| Bool) (|hazard over| Bool) (|shown UCA-4| Bool) (|age:Pod.open_the_port| Real) (|age:Pod.warms| Real) (|age:CA-4 admit| Real)) Bool (let (($s0 (= ready_sees 2))) (let (($s1 (= ready_sees 0))) (let (($s2 (= ready_sees 1))) (let (($s3 (not |Pod.ready|))) (let (($s4 (and $s3 (or $s1 (and $s2 |Pod.port_open|) (and $s0 |Pod.warm|))))) (and (<= 1 live_threshold) (<= 0.0 live_period) (<= 0 ready_sees) (<= ready_sees 2) (or (= live_threshold 3) (= live_threshold 1)) (or (= live_period 10000.0) (= live_period 2000.0)) (or $s0 $s1 $s2) (not |permit UCA-4|) (<= 0.0 |age:Pod.open_the_port|) (or (not |Pod.port_open|) (<= |age:Pod.open_the_port| 0.0)) (or |Pod.port_open| (<= |age:Pod.open_the_port| 1000.0)) (<= 0.0 |age:Pod.warms|) (or (not |Pod.warm|) (<= |age:Pod.warms| 0.0)) (or |Pod.warm| (<= |age:Pod.warms| 20000.0)) (<= 0.0 |age:CA-4 admit|) (or $s4 (<= |age:CA-4 admit| 0.0)) (or (not $s4) (<= |age:CA-4 admit| 10000.0)) (= |hazard over| (or |hazard over| |Pod.cold_answer|)) (or |Pod.warm| |shown UCA-4| $s3) (or |shown UCA-4| (not |hazard over|)) (or |shown UCA-4| (not |Pod.cold_answer|)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.port_open| () Bool false)
(define-fun |$initial:Pod.warm| () Bool false)
(define-fun |$initial:Pod.ready| () Bool false)
(define-fun |$initial:Pod.cold_answer| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-4| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.cold_answer| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.port_open| |$initial:Pod.warm| |$initial:Pod.ready| |$initial:Pod.cold_answer| $initial.latch.0 |$initial:shown UCA-4| 0.0 0.0 0.0)))
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
(declare-const |age:Pod.open_the_port| Real)
(declare-const |age:Pod.warms| Real)
(declare-const |age:CA-4 admit| Real)
(define-fun $holds () Bool ($invariant |Pod.port_open| |Pod.warm| |Pod.ready| |Pod.cold_answer| |hazard over| |shown UCA-4| |age:Pod.open_the_port| |age:Pod.warms| |age:CA-4 admit|))
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
(assert (not ($invariant |$0.0:Pod.port_open| |Pod.warm| |Pod.ready| |Pod.cold_answer| $0.0.latch.0 |shown UCA-4| 0.0 $left.1 $0.0.age.2)))
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
(assert (not ($invariant |Pod.port_open| |$1.0:Pod.warm| |Pod.ready| |Pod.cold_answer| $1.0.latch.0 |shown UCA-4| $left.0 0.0 $1.0.age.2)))
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
(assert (not ($invariant |Pod.port_open| |Pod.warm| |Pod.ready| |$2.0:Pod.cold_answer| $2.0.latch.0 |shown UCA-4| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 admit
(define-fun $3.0.may () Bool (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|))))
(define-fun |$3.0:Pod.ready| () Bool true)
(define-fun |$3.0:shown UCA-4| () Bool (or |shown UCA-4| (and (not |hazard over|) (not |Pod.warm|))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
; obligation: consecution of 3.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Pod.port_open| |Pod.warm| |$3.0:Pod.ready| |Pod.cold_answer| $3.0.latch.0 |$3.0:shown UCA-4| $left.0 $left.1 0.0)))
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
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-4|) |permit UCA-4|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no run reaches H-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.pause, Pod.resume, Pod.boot[odd], Pod.boot[even], Pod.open_the_port, held flag, Kubelet.live_probe first, Kubelet.live_probe, CA-4 restart
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.cold_answer| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pod.cold_answer|))
; timers: when they are active, and how old they may become
; Pod.warms
(define-fun $active.0 ((|Pod.warm| Bool)) Bool (not |Pod.warm|))
; CA-4 admit
(define-fun $active.1 ((|Pod.ready| Bool) (|Pod.warm| Bool)) Bool (and (not |Pod.ready|) |Pod.warm|))
; the invariant
(define-fun $invariant ((|Pod.warm| Bool) (|Pod.ready| Bool) (|Pod.cold_answer| Bool) (|hazard over| Bool) (|age:Pod.warms| Real) (|age:CA-4 admit| Real)) Bool (let (($s0 (not |Pod.ready|))) (let (($s1 (not |Pod.cold_answer|))) (let (($s2 (not |hazard over|))) (or (and (not |Pod.warm|) $s0 $s1 $s2 (<= 0.0 |age:Pod.warms|)) (and |Pod.warm| (or (and $s0 $s1 $s2 (<= 0.0 |age:CA-4 admit|)) (and |Pod.ready| $s1 $s2))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.warm| () Bool false)
(define-fun |$initial:Pod.ready| () Bool false)
(define-fun |$initial:Pod.cold_answer| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.cold_answer| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.warm| |$initial:Pod.ready| |$initial:Pod.cold_answer| $initial.latch.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.warm| Bool)
(declare-const |Pod.ready| Bool)
(declare-const |Pod.cold_answer| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pod.warms| Real)
(declare-const |age:CA-4 admit| Real)
(define-fun $holds () Bool ($invariant |Pod.warm| |Pod.ready| |Pod.cold_answer| |hazard over| |age:Pod.warms| |age:CA-4 admit|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.warm|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Pod.warms| $delay) |age:Pod.warms|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Pod.ready| |Pod.warm|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-4 admit| $delay) |age:CA-4 admit|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Pod.warms| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-4 admit| $delay) 10000.0))))))
; 0.0: Pod.warms
(define-fun $0.0.may () Bool (not |Pod.warm|))
(define-fun |$0.0:Pod.warm| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |Pod.ready| |$0.0:Pod.warm|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, Pod.warms
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.warm| |Pod.ready| |Pod.cold_answer| $0.0.latch.0 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.request
(define-fun $1.0.may () Bool |Pod.ready|)
(define-fun |$1.0:Pod.cold_answer| () Bool (or |Pod.cold_answer| (not |Pod.warm|)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pod.cold_answer| |hazard over|))
; obligation: consecution of 1.0, Pod.request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.warm| |Pod.ready| |$1.0:Pod.cold_answer| $1.0.latch.0 $left.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-4 admit
(define-fun $2.0.may () Bool (and (not |Pod.ready|) |Pod.warm|))
(define-fun |$2.0:Pod.ready| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.cold_answer| |hazard over|))
; obligation: consecution of 2.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.warm| |$2.0:Pod.ready| |Pod.cold_answer| $2.0.latch.0 $left.0 0.0)))
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
; obligation: rest of the timer of 0.0, Pod.warms
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pod.warm|))
(assert (not ($active.0 |Pod.warm|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Pod.ready|) |Pod.warm|))
(assert (not ($active.1 |Pod.ready| |Pod.warm|)))
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
(reset)
; proof 3: with HS-2 on a closed run reaches H-3 and shows no listed pattern but: UCA-4
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const live_threshold Int)
(declare-const startup_probe Bool)
(declare-const live_period Real)
(declare-const ready_sees Int)
(declare-const |permit UCA-3| Bool)
(declare-const |permit UCA-4| Bool)
(declare-const |permit UCA-120| Bool)
(define-fun $chosen () Bool (and (<= 1 live_threshold) (<= 0.0 live_period) (and (<= 0 ready_sees) (<= ready_sees 2)) (or (= live_threshold 3) (= live_threshold 1)) (or (= live_period 10000.0) (= live_period 2000.0)) (or (= ready_sees 2) (= ready_sees 0) (= ready_sees 1)) (not |permit UCA-3|) (not |permit UCA-120|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pod.live| Int) (|held flag| Bool)) Bool (and |held flag| (not (= |Pod.live| 1))))
(define-fun $latch.1 ((|Pod.cold_answer| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pod.cold_answer|))
; timers: when they are active, and how old they may become
; Pod.pause
(define-fun $active.0 ((|Pod.live| Int)) Bool (= |Pod.live| 1))
; Pod.resume
(define-fun $active.1 ((|Pod.live| Int)) Bool (= |Pod.live| 2))
; Pod.boot[odd]
(define-fun $active.2 ((|Pod.attempt| Int) (|Pod.live| Int)) Bool (and (= |Pod.live| 0) (= |Pod.attempt| 0)))
; Pod.boot[even]
(define-fun $active.3 ((|Pod.attempt| Int) (|Pod.live| Int)) Bool (and (= |Pod.live| 0) (= |Pod.attempt| 1)))
; Pod.open_the_port
(define-fun $active.4 ((|Pod.port_open| Bool)) Bool (not |Pod.port_open|))
; Pod.warms
(define-fun $active.5 ((|Pod.warm| Bool)) Bool (not |Pod.warm|))
; held flag
(define-fun $active.6 ((|Pod.live| Int) (|held flag| Bool)) Bool (and (not (= |Pod.live| 1)) (not |held flag|)))
; Kubelet.live_probe first
(define-fun $active.7 ((|Kubelet.live_probe has ticked| Bool)) Bool (not |Kubelet.live_probe has ticked|))
; CA-4 restart
(define-fun $active.9 ((|Kubelet.failures| Int)) Bool (<= live_threshold |Kubelet.failures|))
; CA-4 admit
(define-fun $active.10 ((|Pod.port_open| Bool) (|Pod.ready| Bool) (|Pod.warm| Bool)) Bool (and (not |Pod.ready|) (or (= ready_sees 0) (and (= ready_sees 1) |Pod.port_open|) (and (= ready_sees 2) |Pod.warm|))))
; the values of this run
(define-fun $given () Bool (and (= live_threshold 1) (= startup_probe false) (= live_period 2000.0) (= ready_sees 0) (= |permit UCA-3| false) (= |permit UCA-4| true) (= |permit UCA-120| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Int 0)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.8))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.6 $initial.10))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.1 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.1 $initial.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.3))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.4))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.0 $initial.latch.0))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.9))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.later.8 () Real (ite $initial.9 (+ 0.0 0.0) 0.0))
(define-fun $0.left.8 () Real (ite $initial.9 $0.later.8 0.0))
(define-fun $0.now.9 () Bool ($active.9 $initial.7))
(define-fun $0.later.9 () Real (ite $0.now.9 (+ 0.0 0.0) 0.0))
(define-fun $0.left.9 () Real (ite $0.now.9 $0.later.9 0.0))
(define-fun $0.now.10 () Bool ($active.10 $initial.3 $initial.5 $initial.4))
(define-fun $0.later.10 () Real (ite $0.now.10 (+ 0.0 0.0) 0.0))
(define-fun $0.left.10 () Real (ite $0.now.10 $0.later.10 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 15000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 40000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 40000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.7 true) (<= (+ 0.0 0.0) live_period)) (=> (and $initial.9 true) (<= (+ 0.0 0.0) live_period)) (=> (and $0.now.9 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.10 true) (<= (+ 0.0 0.0) 10000.0))))))
; 0.11.0: CA-4 admit
(define-fun $0.11.0.may () Bool (and (not $initial.5) (or (= ready_sees 0) (and (= ready_sees 1) $initial.3) (and (= ready_sees 2) $initial.4))))
(define-fun $0.11.0.5 () Bool true)
(define-fun $0.11.0.12 () Bool (or $initial.12 (and (not $initial.latch.1) (not $initial.4))))
(define-fun $0.11.0.13 () Bool (or $initial.13 (and (not $initial.latch.1) (not (and (not $initial.5) (or (= ready_sees 0) (and (= ready_sees 1) $initial.3) (and (= ready_sees 2) $initial.4)))))))
(define-fun $0.11.0.latch.0 () Bool ($latch.0 $initial.0 $initial.latch.0))
(define-fun $0.11.0.latch.1 () Bool ($latch.1 $initial.6 $initial.latch.1))
(define-fun $0.11.0.age.6 () Real (ite (and ($active.6 $initial.0 $0.11.0.latch.0) $0.now.6) $0.later.6 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.1 $initial.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 0.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.1 $initial.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 0.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.3))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.left.4 0.0) $0.left.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $initial.4))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.left.5 0.0) $0.left.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.0 $0.11.0.latch.0))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.11.0.age.6 0.0) $0.11.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.9))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.left.7 0.0) $0.left.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.later.8 () Real (ite $initial.9 (+ $0.left.8 0.0) $0.left.8))
(define-fun $1.left.8 () Real (ite $initial.9 $1.later.8 0.0))
(define-fun $1.now.9 () Bool ($active.9 $initial.7))
(define-fun $1.later.9 () Real (ite $1.now.9 (+ $0.left.9 0.0) $0.left.9))
(define-fun $1.left.9 () Real (ite $1.now.9 $1.later.9 0.0))
(define-fun $1.now.10 () Bool ($active.10 $initial.3 $0.11.0.5 $initial.4))
(define-fun $1.later.10 () Real (ite $1.now.10 (+ 0.0 0.0) 0.0))
(define-fun $1.left.10 () Real (ite $1.now.10 $1.later.10 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.1 true) (<= (+ $0.left.1 0.0) 15000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 0.0) 40000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 40000.0)) (=> (and $1.now.4 true) (<= (+ $0.left.4 0.0) 1000.0)) (=> (and $1.now.5 true) (<= (+ $0.left.5 0.0) 20000.0)) (=> (and $1.now.6 true) (<= (+ $0.11.0.age.6 0.0) 1000.0)) (=> (and $1.now.7 true) (<= (+ $0.left.7 0.0) live_period)) (=> (and $initial.9 true) (<= (+ $0.left.8 0.0) live_period)) (=> (and $1.now.9 true) (<= (+ $0.left.9 0.0) 1000.0)) (=> (and $1.now.10 true) (<= (+ 0.0 0.0) 10000.0))))))
; 1.6.0: Pod.request
(define-fun $1.6.0.may () Bool $0.11.0.5)
(define-fun $1.6.0.6 () Bool (or $initial.6 (not $initial.4)))
(define-fun $1.6.0.latch.0 () Bool ($latch.0 $initial.0 $0.11.0.latch.0))
(define-fun $1.6.0.latch.1 () Bool ($latch.1 $1.6.0.6 $0.11.0.latch.1))
(define-fun $1.6.0.age.6 () Real (ite (and ($active.6 $initial.0 $1.6.0.latch.0) $1.now.6) $1.later.6 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.11.0.may $1.may-wait $1.6.0.may (and $1.6.0.latch.1 (or (not $initial.11) |permit UCA-3|) (or (not $0.11.0.12) |permit UCA-4|) (or (not $0.11.0.13) |permit UCA-120|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
