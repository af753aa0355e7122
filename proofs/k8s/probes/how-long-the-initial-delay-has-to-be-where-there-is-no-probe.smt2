;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/probes.stpa",
;;  "content": "sha256:735760acc55c1f8a71e3146a924f53cbaf41b0ae748f14923d6afa4ead8df909",
;;  "found by": "Spacer",
;;  "system": "Probes",
;;  "claim": [
;;   "check",
;;   "how long the initial delay has to be where there is no probe"
;;  ],
;;  "says": "with ready_sees = no_probe, for any ready_delay: H-3 unreachable iff ready_delay > warm_up",
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
;;      1,
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
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: Pod.pause, Pod.resume, Pod.boot[odd], Pod.boot[even], Pod.open_the_port, held flag, Kubelet.live_probe first, Kubelet.live_probe, CA-4 restart
; parameters and switches: chosen once
(declare-const ready_delay Real)
(define-fun $chosen () Bool (and (<= 0.0 ready_delay) (<= 0.0 ready_delay) (< 20000.0 ready_delay)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pod.warms
(define-fun $active.0 ((|Pod.warm| Bool)) Bool (not |Pod.warm|))
; CA-4 admit
(define-fun $active.1 ((|Pod.ready| Bool)) Bool (not |Pod.ready|))
(define-fun $deadline.1 () Real (+ ready_delay 10000.0))
; the invariant
(define-fun $invariant ((|Pod.warm| Bool) (|Pod.ready| Bool) (|Pod.cold_answer| Bool) (|age:Pod.warms| Real) (|age:CA-4 admit| Real)) Bool (let (($s0 (not |Pod.ready|))) (and (<= 0.0 ready_delay) (< 20000.0 ready_delay) (<= 0.0 |age:Pod.warms|) (or (not |Pod.warm|) (<= |age:Pod.warms| 0.0)) (or |Pod.warm| (<= |age:Pod.warms| 20000.0)) (<= 0.0 |age:CA-4 admit|) (or $s0 (<= |age:CA-4 admit| 0.0)) (or |Pod.ready| (<= |age:CA-4 admit| (+ ready_delay 10000.0))) (or |Pod.warm| (not (<= (- 20000.0) (+ |age:CA-4 admit| (* (- 1.0) |age:Pod.warms|) (* (- 1.0) ready_delay))))) (not |Pod.cold_answer|) (or |Pod.warm| $s0))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.warm| () Bool false)
(define-fun |$initial:Pod.ready| () Bool false)
(define-fun |$initial:Pod.cold_answer| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.warm| |$initial:Pod.ready| |$initial:Pod.cold_answer| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.warm| Bool)
(declare-const |Pod.ready| Bool)
(declare-const |Pod.cold_answer| Bool)
(declare-const |age:Pod.warms| Real)
(declare-const |age:CA-4 admit| Real)
(define-fun $holds () Bool ($invariant |Pod.warm| |Pod.ready| |Pod.cold_answer| |age:Pod.warms| |age:CA-4 admit|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.warm|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Pod.warms| $delay) |age:Pod.warms|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Pod.ready|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-4 admit| $delay) |age:CA-4 admit|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Pod.warms| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-4 admit| $delay) $deadline.1))))))
; 0.0: Pod.warms
(define-fun $0.0.may () Bool (not |Pod.warm|))
(define-fun |$0.0:Pod.warm| () Bool true)
; obligation: consecution of 0.0, Pod.warms
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pod.warm| |Pod.ready| |Pod.cold_answer| 0.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pod.request
(define-fun $1.0.may () Bool |Pod.ready|)
(define-fun |$1.0:Pod.cold_answer| () Bool (or |Pod.cold_answer| (not |Pod.warm|)))
; obligation: consecution of 1.0, Pod.request
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.warm| |Pod.ready| |$1.0:Pod.cold_answer| $left.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-4 admit
(define-fun $2.0.may () Bool (and (not |Pod.ready|) (<= ready_delay $later.1)))
(define-fun |$2.0:Pod.ready| () Bool true)
; obligation: consecution of 2.0, CA-4 admit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.warm| |$2.0:Pod.ready| |Pod.cold_answer| $left.0 0.0)))
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
(assert (not |Pod.ready|))
(assert (not ($active.1 |Pod.ready|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Pod.cold_answer|)
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
(declare-const ready_delay Real)
(define-fun $chosen () Bool (and (<= 0.0 ready_delay) (<= 0.0 ready_delay)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; Pod.warms
(define-fun $active.0 ((|Pod.warm| Bool)) Bool (not |Pod.warm|))
; CA-4 admit
(define-fun $active.1 ((|Pod.ready| Bool)) Bool (not |Pod.ready|))
(define-fun $deadline.1 () Real (+ ready_delay 10000.0))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< 20000.0 ready_delay))
(define-fun $piece.0 () Bool (and (<= 0.0 ready_delay) (<= ready_delay 20000.0)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Pod.warm| () Bool false)
(define-fun |$0/initial:Pod.ready| () Bool false)
(define-fun |$0/initial:Pod.cold_answer| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real (ite (<= 0.0 ready_delay) ready_delay 0.0))
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Pod.warm|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Pod.ready|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 20000.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) $deadline.1))))))
; 0/0/2.0: CA-4 admit
(define-fun |$0/0/2.0.may| () Bool (and (not |$0/initial:Pod.ready|) (<= ready_delay |$0/0/later.1|)))
(define-fun |$0/0/2.0:Pod.ready| () Bool true)
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Pod.warm|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/2.0:Pod.ready|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ 0.0 |$0/1/delay|) 0.0))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 20000.0)) (=> (and |$0/1/now.1| true) (<= (+ 0.0 |$0/1/delay|) $deadline.1))))))
; 0/1/1.0: Pod.request
(define-fun |$0/1/1.0.may| () Bool |$0/0/2.0:Pod.ready|)
(define-fun |$0/1/1.0:Pod.cold_answer| () Bool (or |$0/initial:Pod.cold_answer| (not |$0/initial:Pod.warm|)))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/1/may-wait| |$0/1/1.0.may| |$0/1/1.0:Pod.cold_answer|)))
(set-info :status unsat)
(check-sat)
(pop 1)
