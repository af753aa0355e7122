;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "Spacer",
;;  "system": "Stampede",
;;  "claim": [
;;   "check",
;;   "how slow two rounds may be"
;;  ],
;;  "says": "with agents = 800, for any max_age, service: H-1 unreachable iff max_age > notice + jitter + 2 * service",
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
;;      0,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      4,
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
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const service Real)
(declare-const max_age Real)
(define-fun $chosen () Bool (and (<= 1000.0 service) (<= 0.0 max_age) (<= 1000.0 service) (<= 0.0 max_age) (< (+ (* 2.0 service) 1000.0) max_age)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.refused| Int) (|ApiServer.served| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|))))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.3 ((|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.refused| Int) (|ApiServer.served| Int) (|held flag| Bool)) Bool (and (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|)) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|held flag| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:Agents.list_again| Real) (|age:held flag| Real)) Bool (let (($s0 (<= 0.0 |age:FB-1 copies|))) (let (($s1 (< 0 |ApiServer.served|))) (let (($s2 (<= |age:FB-1 copies| 0.0))) (let (($s3 (< 0 |ApiServer.cut|))) (let (($s4 (< 0 |ApiServer.refused|))) (let (($s5 (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|)))) (let (($s6 (not |held flag|))) (let (($s7 (and $s5 $s6))) (let (($s8 (not (<= |ApiServer.served| 0)))) (let (($s9 (not (<= 1 |ApiServer.queued|)))) (let (($s10 (* (- 2.0) service))) (let (($s11 (not (<= 1 |ApiServer.cut|)))) (let (($s12 (not (<= 1 |ApiServer.served|)))) (let (($s13 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served|))) (let (($s14 (<= 0 |ApiServer.served|))) (let (($s15 (* (- 1.0) |age:held flag|))) (let (($s16 (* (- 1.0) service))) (let (($s17 (not (<= |ApiServer.served| (- 1))))) (let (($s18 (not (<= (+ |age:FB-1 copies| $s15 max_age $s10) 0.0)))) (and (<= 1000.0 service) (<= 0.0 max_age) (< (+ (* 2.0 service) 1000.0) max_age) $s0 (or $s1 $s2) (or (not $s1) (<= |age:FB-1 copies| service)) (<= 0.0 |age:CA-5 list|) (or $s3 (<= |age:CA-5 list| 0.0)) (or (not $s3) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:Agents.list_again|) (or $s4 (<= |age:Agents.list_again| 0.0)) (or (not $s4) (<= |age:Agents.list_again| 10000.0)) (<= 0.0 |age:held flag|) (or $s7 (<= |age:held flag| 0.0)) (or (not $s7) (<= |age:held flag| max_age)) (= |held flag| (and |held flag| $s5)) (or $s8 $s9) $s6 (not (<= (+ max_age $s10) 1000.0)) (not (<= 1 |ApiServer.refused|)) (not (<= 0.0 (+ |age:held flag| (* (- 1.0) max_age)))) (not (<= (+ |age:CA-5 list| max_age) 1000.0)) $s2 (or $s11 $s12) (not (<= max_age 3000.0)) (not (<= 801 $s13)) (or (not (<= |ApiServer.cut| 799)) $s11) (or (not $s14) (not (<= 801 (+ |ApiServer.cut| |ApiServer.queued|)))) (or $s8 (not (<= 1 $s13)) (not (<= (+ |age:CA-5 list| $s15 max_age $s16) 2000.0))) (not (<= (+ |age:FB-1 copies| $s15 max_age $s16) 0.0)) (or $s8 (not (<= (+ |age:CA-5 list| $s15 max_age) 1000.0))) (not (<= (+ |age:FB-1 copies| max_age $s16) 0.0)) (or (not (<= |ApiServer.cut| 0)) (not (<= 401 |ApiServer.queued|))) (or $s17 $s11) (or $s11 |ApiServer.restarted|) (or $s12 |ApiServer.restarted|) (or $s11 (not (<= (+ |age:CA-5 list| $s15 max_age $s10) 1000.0))) (or $s11 (not $s0) $s18) (or (not (<= |ApiServer.cut| 1)) $s9 $s18) (or $s17 |ApiServer.restarted|) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| 800) (<= 0 |ApiServer.queued|) (<= |ApiServer.queued| 800) $s14 (<= |ApiServer.served| 400))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.refused| |$initial:ApiServer.served| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| $initial.latch.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.restarted| Bool)
(declare-const |ApiServer.cut| Int)
(declare-const |ApiServer.queued| Int)
(declare-const |ApiServer.served| Int)
(declare-const |ApiServer.refused| Int)
(declare-const |held flag| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:Agents.list_again| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |held flag| |age:FB-1 copies| |age:CA-5 list| |age:Agents.list_again| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.served|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:FB-1 copies| $delay) |age:FB-1 copies|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.cut|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-5 list| $delay) |age:CA-5 list|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.refused|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:Agents.list_again| $delay) |age:Agents.list_again|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 copies| $delay) service)) (=> (and $now.1 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:Agents.list_again| $delay) 10000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) max_age))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int 800)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $0.0.latch.0 $left.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.cut| |$1.0:ApiServer.queued| |ApiServer.refused| |$1.0:ApiServer.served| |held flag|))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.cut| |$1.0:ApiServer.queued| |ApiServer.refused| |$1.0:ApiServer.served| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $1.0.latch.0 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 list
(define-fun $2.0.may () Bool (< 0 |ApiServer.cut|))
(define-fun |$2.0:ApiServer.cut| () Int 0)
(define-fun |$2.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.refused| |$2.0:ApiServer.served| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.refused|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.refused| |$2.0:ApiServer.served| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.latch.0 $2.0.age.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Agents.list_again
(define-fun $3.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.2)))
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.refused| |$3.0:ApiServer.served| |held flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.refused| |$3.0:ApiServer.served| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.latch.0 $3.0.age.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|)) (not |held flag|)) (<= max_age $later.3)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served| |$4.0:held flag|))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $4.0.latch.0 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.served|))
(assert (not ($active.0 |ApiServer.served|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.cut|))
(assert (not ($active.1 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.refused|))
(assert (not ($active.2 |ApiServer.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|)) (not |held flag|)))
(assert (not ($active.3 |ApiServer.cut| |ApiServer.queued| |ApiServer.refused| |ApiServer.served| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |held flag|)
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
(declare-const service Real)
(declare-const max_age Real)
(define-fun $chosen () Bool (and (<= 1000.0 service) (<= 0.0 max_age) (<= 1000.0 service) (<= 0.0 max_age)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.refused| Int) (|ApiServer.served| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|))))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.3 ((|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.refused| Int) (|ApiServer.served| Int) (|held flag| Bool)) Bool (and (< 0 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused|)) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ (* 2.0 service) 1000.0) max_age))
(define-fun $piece.0 () Bool (and (<= 1000.0 service) (<= 0.0 max_age) (<= max_age 1000.0)))
(define-fun $piece.1 () Bool (and (<= 1000.0 service) (<= 0.0 max_age) (<= max_age (+ service 1000.0))))
(define-fun $piece.2 () Bool (and (<= 1000.0 service) (<= 1000.0 max_age) (<= max_age (+ (* 2.0 service) 1000.0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.restarted| () Bool false)
(define-fun |$0/initial:ApiServer.cut| () Int 0)
(define-fun |$0/initial:ApiServer.queued| () Int 0)
(define-fun |$0/initial:ApiServer.served| () Int 0)
(define-fun |$0/initial:ApiServer.refused| () Int 0)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:ApiServer.served|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:ApiServer.cut|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:ApiServer.refused|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/initial.latch.0|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) service)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 10000.0)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) max_age))))))
; 0/0/0.0: ApiServer.restart
(define-fun |$0/0/0.0.may| () Bool (not |$0/initial:ApiServer.restarted|))
(define-fun |$0/0/0.0:ApiServer.restarted| () Bool true)
(define-fun |$0/0/0.0:ApiServer.cut| () Int 800)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/0/0.0:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:ApiServer.cut|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun |$0/0/0.0.age.3| () Real (ite (and ($active.3 |$0/0/0.0:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/0/0.0.latch.0|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ max_age $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:ApiServer.served|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:ApiServer.cut|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:ApiServer.refused|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/0/0.0:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/0.0.age.3| |$0/1/delay|) |$0/0/0.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) service)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 10000.0)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/0.0.age.3| |$0/1/delay|) max_age))))))
; 0/1/4.0: held flag
(define-fun |$0/1/4.0.may| () Bool (and (and (< 0 (+ |$0/0/0.0:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.served| |$0/initial:ApiServer.refused|)) (not |$0/0/0.0.latch.0|)) (<= max_age |$0/1/later.3|)))
(define-fun |$0/1/4.0:held flag| () Bool true)
(define-fun |$0/1/4.0.latch.0| () Bool ($latch.0 |$0/0/0.0:ApiServer.cut| |$0/initial:ApiServer.queued| |$0/initial:ApiServer.refused| |$0/initial:ApiServer.served| |$0/1/4.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/4.0.may| |$0/1/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:ApiServer.restarted| () Bool false)
(define-fun |$1/initial:ApiServer.cut| () Int 0)
(define-fun |$1/initial:ApiServer.queued| () Int 0)
(define-fun |$1/initial:ApiServer.served| () Int 0)
(define-fun |$1/initial:ApiServer.refused| () Int 0)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:ApiServer.cut| |$1/initial:ApiServer.queued| |$1/initial:ApiServer.refused| |$1/initial:ApiServer.served| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:ApiServer.served|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:ApiServer.cut|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:ApiServer.refused|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/now.3| () Bool ($active.3 |$1/initial:ApiServer.cut| |$1/initial:ApiServer.queued| |$1/initial:ApiServer.refused| |$1/initial:ApiServer.served| |$1/initial.latch.0|))
(define-fun |$1/0/later.3| () Real (ite |$1/0/now.3| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.3| () Real (ite |$1/0/now.3| |$1/0/later.3| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) service)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 10000.0)) (=> (and |$1/0/now.3| true) (<= (+ 0.0 |$1/0/delay|) max_age))))))
; 1/0/0.0: ApiServer.restart
(define-fun |$1/0/0.0.may| () Bool (not |$1/initial:ApiServer.restarted|))
(define-fun |$1/0/0.0:ApiServer.restarted| () Bool true)
(define-fun |$1/0/0.0:ApiServer.cut| () Int 800)
(define-fun |$1/0/0.0.latch.0| () Bool ($latch.0 |$1/0/0.0:ApiServer.cut| |$1/initial:ApiServer.queued| |$1/initial:ApiServer.refused| |$1/initial:ApiServer.served| |$1/initial.latch.0|))
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:ApiServer.cut|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun |$1/0/0.0.age.3| () Real (ite (and ($active.3 |$1/0/0.0:ApiServer.cut| |$1/initial:ApiServer.queued| |$1/initial:ApiServer.refused| |$1/initial:ApiServer.served| |$1/0/0.0.latch.0|) |$1/0/now.3|) |$1/0/later.3| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ max_age (* (- 1.0) service) $time.1.0))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:ApiServer.served|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/0.0:ApiServer.cut|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/0.0.age.1| |$1/1/delay|) |$1/0/0.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:ApiServer.refused|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/left.2| |$1/1/delay|) |$1/0/left.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/now.3| () Bool ($active.3 |$1/0/0.0:ApiServer.cut| |$1/initial:ApiServer.queued| |$1/initial:ApiServer.refused| |$1/initial:ApiServer.served| |$1/0/0.0.latch.0|))
(define-fun |$1/1/later.3| () Real (ite |$1/1/now.3| (+ |$1/0/0.0.age.3| |$1/1/delay|) |$1/0/0.0.age.3|))
(define-fun |$1/1/left.3| () Real (ite |$1/1/now.3| |$1/1/later.3| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) service)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 1000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 10000.0)) (=> (and |$1/1/now.3| true) (<= (+ |$1/0/0.0.age.3| |$1/1/delay|) max_age))))))
; 1/1/2.0: CA-5 list
(define-fun |$1/1/2.0.may| () Bool (< 0 |$1/0/0.0:ApiServer.cut|))
(define-fun |$1/1/2.0:ApiServer.cut| () Int 0)
(define-fun |$1/1/2.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|) 800))) (let (($s1 (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$1/initial:ApiServer.served| 0) 400 0))) (+ |$1/initial:ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$1/1/2.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|) 800))) (let (($s1 (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$1/initial:ApiServer.served| 0) 400 0))) (+ |$1/initial:ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$1/1/2.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|) 800))) (+ |$1/initial:ApiServer.refused| |$1/0/0.0:ApiServer.cut| (* (- 1) (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0)))))
(define-fun |$1/1/2.0.latch.0| () Bool ($latch.0 |$1/1/2.0:ApiServer.cut| |$1/1/2.0:ApiServer.queued| |$1/1/2.0:ApiServer.refused| |$1/1/2.0:ApiServer.served| |$1/0/0.0.latch.0|))
(define-fun |$1/1/2.0.age.0| () Real (ite (and ($active.0 |$1/1/2.0:ApiServer.served|) |$1/1/now.0|) |$1/1/later.0| 0.0))
(define-fun |$1/1/2.0.age.2| () Real (ite (and ($active.2 |$1/1/2.0:ApiServer.refused|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun |$1/1/2.0.age.3| () Real (ite (and ($active.3 |$1/1/2.0:ApiServer.cut| |$1/1/2.0:ApiServer.queued| |$1/1/2.0:ApiServer.refused| |$1/1/2.0:ApiServer.served| |$1/1/2.0.latch.0|) |$1/1/now.3|) |$1/1/later.3| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ max_age $time.1.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/2.0:ApiServer.served|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ |$1/1/2.0.age.0| |$1/2/delay|) |$1/1/2.0.age.0|))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/1/2.0:ApiServer.cut|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/2.0:ApiServer.refused|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/2.0.age.2| |$1/2/delay|) |$1/1/2.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/now.3| () Bool ($active.3 |$1/1/2.0:ApiServer.cut| |$1/1/2.0:ApiServer.queued| |$1/1/2.0:ApiServer.refused| |$1/1/2.0:ApiServer.served| |$1/1/2.0.latch.0|))
(define-fun |$1/2/later.3| () Real (ite |$1/2/now.3| (+ |$1/1/2.0.age.3| |$1/2/delay|) |$1/1/2.0.age.3|))
(define-fun |$1/2/left.3| () Real (ite |$1/2/now.3| |$1/2/later.3| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ |$1/1/2.0.age.0| |$1/2/delay|) service)) (=> (and |$1/2/now.1| true) (<= (+ 0.0 |$1/2/delay|) 1000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/2.0.age.2| |$1/2/delay|) 10000.0)) (=> (and |$1/2/now.3| true) (<= (+ |$1/1/2.0.age.3| |$1/2/delay|) max_age))))))
; 1/2/4.0: held flag
(define-fun |$1/2/4.0.may| () Bool (and (and (< 0 (+ |$1/1/2.0:ApiServer.cut| |$1/1/2.0:ApiServer.queued| |$1/1/2.0:ApiServer.served| |$1/1/2.0:ApiServer.refused|)) (not |$1/1/2.0.latch.0|)) (<= max_age |$1/2/later.3|)))
(define-fun |$1/2/4.0:held flag| () Bool true)
(define-fun |$1/2/4.0.latch.0| () Bool ($latch.0 |$1/1/2.0:ApiServer.cut| |$1/1/2.0:ApiServer.queued| |$1/1/2.0:ApiServer.refused| |$1/1/2.0:ApiServer.served| |$1/2/4.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/2.0.may| |$1/2/may-wait| |$1/2/4.0.may| |$1/2/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:ApiServer.restarted| () Bool false)
(define-fun |$2/initial:ApiServer.cut| () Int 0)
(define-fun |$2/initial:ApiServer.queued| () Int 0)
(define-fun |$2/initial:ApiServer.served| () Int 0)
(define-fun |$2/initial:ApiServer.refused| () Int 0)
(define-fun |$2/initial:held flag| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0| () Bool ($latch.0 |$2/initial:ApiServer.cut| |$2/initial:ApiServer.queued| |$2/initial:ApiServer.refused| |$2/initial:ApiServer.served| |$2/initial:held flag|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:ApiServer.served|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:ApiServer.cut|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:ApiServer.refused|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/now.3| () Bool ($active.3 |$2/initial:ApiServer.cut| |$2/initial:ApiServer.queued| |$2/initial:ApiServer.refused| |$2/initial:ApiServer.served| |$2/initial.latch.0|))
(define-fun |$2/0/later.3| () Real (ite |$2/0/now.3| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.3| () Real (ite |$2/0/now.3| |$2/0/later.3| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.0| true) (<= (+ 0.0 |$2/0/delay|) service)) (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 10000.0)) (=> (and |$2/0/now.3| true) (<= (+ 0.0 |$2/0/delay|) max_age))))))
; 2/0/0.0: ApiServer.restart
(define-fun |$2/0/0.0.may| () Bool (not |$2/initial:ApiServer.restarted|))
(define-fun |$2/0/0.0:ApiServer.restarted| () Bool true)
(define-fun |$2/0/0.0:ApiServer.cut| () Int 800)
(define-fun |$2/0/0.0.latch.0| () Bool ($latch.0 |$2/0/0.0:ApiServer.cut| |$2/initial:ApiServer.queued| |$2/initial:ApiServer.refused| |$2/initial:ApiServer.served| |$2/initial.latch.0|))
(define-fun |$2/0/0.0.age.1| () Real (ite (and ($active.1 |$2/0/0.0:ApiServer.cut|) |$2/0/now.1|) |$2/0/later.1| 0.0))
(define-fun |$2/0/0.0.age.3| () Real (ite (and ($active.3 |$2/0/0.0:ApiServer.cut| |$2/initial:ApiServer.queued| |$2/initial:ApiServer.refused| |$2/initial:ApiServer.served| |$2/0/0.0.latch.0|) |$2/0/now.3|) |$2/0/later.3| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ max_age (* (- 2.0) service) $time.2.0))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/initial:ApiServer.served|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/left.0| |$2/1/delay|) |$2/0/left.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/0/0.0:ApiServer.cut|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/0.0.age.1| |$2/1/delay|) |$2/0/0.0.age.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:ApiServer.refused|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/left.2| |$2/1/delay|) |$2/0/left.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/now.3| () Bool ($active.3 |$2/0/0.0:ApiServer.cut| |$2/initial:ApiServer.queued| |$2/initial:ApiServer.refused| |$2/initial:ApiServer.served| |$2/0/0.0.latch.0|))
(define-fun |$2/1/later.3| () Real (ite |$2/1/now.3| (+ |$2/0/0.0.age.3| |$2/1/delay|) |$2/0/0.0.age.3|))
(define-fun |$2/1/left.3| () Real (ite |$2/1/now.3| |$2/1/later.3| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.0| true) (<= (+ |$2/0/left.0| |$2/1/delay|) service)) (=> (and |$2/1/now.1| true) (<= (+ |$2/0/0.0.age.1| |$2/1/delay|) 1000.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/left.2| |$2/1/delay|) 10000.0)) (=> (and |$2/1/now.3| true) (<= (+ |$2/0/0.0.age.3| |$2/1/delay|) max_age))))))
; 2/1/2.0: CA-5 list
(define-fun |$2/1/2.0.may| () Bool (< 0 |$2/0/0.0:ApiServer.cut|))
(define-fun |$2/1/2.0:ApiServer.cut| () Int 0)
(define-fun |$2/1/2.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |$2/initial:ApiServer.served|) (* (- 1) |$2/initial:ApiServer.queued|) 800))) (let (($s1 (ite (<= |$2/0/0.0:ApiServer.cut| $s0) |$2/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$2/initial:ApiServer.served| 0) 400 0))) (+ |$2/initial:ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2/1/2.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |$2/initial:ApiServer.served|) (* (- 1) |$2/initial:ApiServer.queued|) 800))) (let (($s1 (ite (<= |$2/0/0.0:ApiServer.cut| $s0) |$2/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$2/initial:ApiServer.served| 0) 400 0))) (+ |$2/initial:ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2/1/2.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |$2/initial:ApiServer.served|) (* (- 1) |$2/initial:ApiServer.queued|) 800))) (+ |$2/initial:ApiServer.refused| |$2/0/0.0:ApiServer.cut| (* (- 1) (ite (<= |$2/0/0.0:ApiServer.cut| $s0) |$2/0/0.0:ApiServer.cut| $s0)))))
(define-fun |$2/1/2.0.latch.0| () Bool ($latch.0 |$2/1/2.0:ApiServer.cut| |$2/1/2.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/1/2.0:ApiServer.served| |$2/0/0.0.latch.0|))
(define-fun |$2/1/2.0.age.0| () Real (ite (and ($active.0 |$2/1/2.0:ApiServer.served|) |$2/1/now.0|) |$2/1/later.0| 0.0))
(define-fun |$2/1/2.0.age.2| () Real (ite (and ($active.2 |$2/1/2.0:ApiServer.refused|) |$2/1/now.2|) |$2/1/later.2| 0.0))
(define-fun |$2/1/2.0.age.3| () Real (ite (and ($active.3 |$2/1/2.0:ApiServer.cut| |$2/1/2.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/1/2.0:ApiServer.served| |$2/1/2.0.latch.0|) |$2/1/now.3|) |$2/1/later.3| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ $time.2.1 1000.0))) (let (($s1 (+ max_age (* (- 1.0) service) $time.2.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/1/2.0:ApiServer.served|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ |$2/1/2.0.age.0| |$2/2/delay|) |$2/1/2.0.age.0|))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/1/2.0:ApiServer.cut|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/2.0:ApiServer.refused|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/2.0.age.2| |$2/2/delay|) |$2/1/2.0.age.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/now.3| () Bool ($active.3 |$2/1/2.0:ApiServer.cut| |$2/1/2.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/1/2.0:ApiServer.served| |$2/1/2.0.latch.0|))
(define-fun |$2/2/later.3| () Real (ite |$2/2/now.3| (+ |$2/1/2.0.age.3| |$2/2/delay|) |$2/1/2.0.age.3|))
(define-fun |$2/2/left.3| () Real (ite |$2/2/now.3| |$2/2/later.3| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.0| true) (<= (+ |$2/1/2.0.age.0| |$2/2/delay|) service)) (=> (and |$2/2/now.1| true) (<= (+ 0.0 |$2/2/delay|) 1000.0)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/2.0.age.2| |$2/2/delay|) 10000.0)) (=> (and |$2/2/now.3| true) (<= (+ |$2/1/2.0.age.3| |$2/2/delay|) max_age))))))
; 2/2/1.0: FB-1 copies
(define-fun |$2/2/1.0.may| () Bool (and (< 0 |$2/1/2.0:ApiServer.served|) (<= 1000.0 |$2/2/later.0|)))
(define-fun |$2/2/1.0:ApiServer.served| () Int (ite (<= |$2/1/2.0:ApiServer.queued| 400) |$2/1/2.0:ApiServer.queued| 400))
(define-fun |$2/2/1.0:ApiServer.queued| () Int (+ |$2/1/2.0:ApiServer.queued| (* (- 1) (ite (<= |$2/1/2.0:ApiServer.queued| 400) |$2/1/2.0:ApiServer.queued| 400))))
(define-fun |$2/2/1.0.latch.0| () Bool ($latch.0 |$2/1/2.0:ApiServer.cut| |$2/2/1.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/2/1.0:ApiServer.served| |$2/1/2.0.latch.0|))
(define-fun |$2/2/1.0.age.3| () Real (ite (and ($active.3 |$2/1/2.0:ApiServer.cut| |$2/2/1.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/2/1.0:ApiServer.served| |$2/2/1.0.latch.0|) |$2/2/now.3|) |$2/2/later.3| 0.0))
(define-fun $time.2.3 () Real (let (($s0 (+ max_age $time.2.0))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/now.0| () Bool ($active.0 |$2/2/1.0:ApiServer.served|))
(define-fun |$2/3/later.0| () Real (ite |$2/3/now.0| (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.0| () Real (ite |$2/3/now.0| |$2/3/later.0| 0.0))
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/1/2.0:ApiServer.cut|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/left.1| |$2/3/delay|) |$2/2/left.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/1/2.0:ApiServer.refused|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/left.2| |$2/3/delay|) |$2/2/left.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/now.3| () Bool ($active.3 |$2/1/2.0:ApiServer.cut| |$2/2/1.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/2/1.0:ApiServer.served| |$2/2/1.0.latch.0|))
(define-fun |$2/3/later.3| () Real (ite |$2/3/now.3| (+ |$2/2/1.0.age.3| |$2/3/delay|) |$2/2/1.0.age.3|))
(define-fun |$2/3/left.3| () Real (ite |$2/3/now.3| |$2/3/later.3| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.0| true) (<= (+ 0.0 |$2/3/delay|) service)) (=> (and |$2/3/now.1| true) (<= (+ |$2/2/left.1| |$2/3/delay|) 1000.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/left.2| |$2/3/delay|) 10000.0)) (=> (and |$2/3/now.3| true) (<= (+ |$2/2/1.0.age.3| |$2/3/delay|) max_age))))))
; 2/3/4.0: held flag
(define-fun |$2/3/4.0.may| () Bool (and (and (< 0 (+ |$2/1/2.0:ApiServer.cut| |$2/2/1.0:ApiServer.queued| |$2/2/1.0:ApiServer.served| |$2/1/2.0:ApiServer.refused|)) (not |$2/2/1.0.latch.0|)) (<= max_age |$2/3/later.3|)))
(define-fun |$2/3/4.0:held flag| () Bool true)
(define-fun |$2/3/4.0.latch.0| () Bool ($latch.0 |$2/1/2.0:ApiServer.cut| |$2/2/1.0:ApiServer.queued| |$2/1/2.0:ApiServer.refused| |$2/2/1.0:ApiServer.served| |$2/3/4.0:held flag|))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/0.0.may| |$2/1/may-wait| |$2/1/2.0.may| |$2/2/may-wait| |$2/2/1.0.may| |$2/3/may-wait| |$2/3/4.0.may| |$2/3/4.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
