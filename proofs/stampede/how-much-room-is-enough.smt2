;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "Spacer",
;;  "system": "Stampede",
;;  "claim": [
;;   "check",
;;   "how much room is enough"
;;  ],
;;  "says": "for any agents, slots, queue: H-3 unreachable iff agents <= slots + queue",
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
;;      2,
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
(declare-const agents Int)
(declare-const queue Int)
(declare-const slots Int)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (<= 1 slots) (<= 0 agents) (<= 0 queue) (<= 1 slots) (<= agents (+ slots queue))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:Agents.list_again| Real)) Bool (let (($s0 (< 0 |ApiServer.served|))) (let (($s1 (< 0 |ApiServer.cut|))) (let (($s2 (< 0 |ApiServer.refused|))) (let (($s3 (* (- 1) queue))) (let (($s4 (* (- 1) slots))) (let (($s5 (not (<= 1 |ApiServer.cut|)))) (let (($s6 (not (<= 1 |ApiServer.served|)))) (and (<= 0 agents) (<= 0 queue) (<= 1 slots) (<= agents (+ slots queue)) (<= 0.0 |age:FB-1 copies|) (or $s0 (<= |age:FB-1 copies| 0.0)) (or (not $s0) (<= |age:FB-1 copies| 20000.0)) (<= 0.0 |age:CA-5 list|) (or $s1 (<= |age:CA-5 list| 0.0)) (or (not $s1) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:Agents.list_again|) (or $s2 (<= |age:Agents.list_again| 0.0)) (or (not $s2) (<= |age:Agents.list_again| 10000.0)) (or |ApiServer.restarted| (not (<= 1 (+ |ApiServer.queued| agents $s3 $s4)))) (not (<= 1 |ApiServer.refused|)) (not (<= slots 0)) (or $s5 $s6) (or |ApiServer.restarted| $s5) (or |ApiServer.restarted| $s6) (or $s5 (not (<= 1 (+ |ApiServer.cut| |ApiServer.queued| $s3 $s4)))) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| agents) (<= 0 |ApiServer.queued|) (<= |ApiServer.queued| (+ queue slots)) (<= 0 |ApiServer.served|) (<= |ApiServer.served| slots))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.restarted| Bool)
(declare-const |ApiServer.cut| Int)
(declare-const |ApiServer.queued| Int)
(declare-const |ApiServer.served| Int)
(declare-const |ApiServer.refused| Int)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:Agents.list_again| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |age:FB-1 copies| |age:CA-5 list| |age:Agents.list_again|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:Agents.list_again| $delay) 10000.0))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int agents)
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $left.0 $0.0.age.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| slots) |ApiServer.queued| slots))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| slots) |ApiServer.queued| slots))))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| 0.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 list
(define-fun $2.0.may () Bool (< 0 |ApiServer.cut|))
(define-fun |$2.0:ApiServer.cut| () Int 0)
(define-fun |$2.0:ApiServer.served| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) slots 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2.0:ApiServer.queued| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) slots 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2.0:ApiServer.refused| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.refused|) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Agents.list_again
(define-fun $3.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.2)))
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) slots 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) slots 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ slots queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|)))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
; obligation: consecution of 3.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.age.0 $left.1 0.0)))
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
; what is claimed to be unreachable
(define-fun $bad () Bool (< 0 |ApiServer.refused|))
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
(declare-const agents Int)
(declare-const queue Int)
(declare-const slots Int)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (<= 1 slots) (<= 0 agents) (<= 0 queue) (<= 1 slots)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= agents (+ slots queue)))
(define-fun $piece.0 () Bool (let (($s0 (to_real agents))) (let (($s1 (to_real queue))) (let (($s2 (to_real slots))) (let (($s3 (+ $s1 $s2))) (and (< 0.0 $s0) (<= 0.0 $s1) (<= 1.0 $s2) (< 0.0 $s3) (<= $s1 0.0) (< $s3 $s0)))))))
(define-fun $piece.1 () Bool (let (($s0 (to_real agents))) (let (($s1 (to_real queue))) (let (($s2 (to_real slots))) (and (< 0.0 $s0) (< 0.0 $s1) (<= 1.0 $s2) (< (+ $s1 $s2) $s0))))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.restarted| () Bool false)
(define-fun |$0/initial:ApiServer.cut| () Int 0)
(define-fun |$0/initial:ApiServer.queued| () Int 0)
(define-fun |$0/initial:ApiServer.served| () Int 0)
(define-fun |$0/initial:ApiServer.refused| () Int 0)
(define-fun |$0/initially| () Bool true)
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
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 20000.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 10000.0))))))
; 0/0/0.0: ApiServer.restart
(define-fun |$0/0/0.0.may| () Bool (not |$0/initial:ApiServer.restarted|))
(define-fun |$0/0/0.0:ApiServer.restarted| () Bool true)
(define-fun |$0/0/0.0:ApiServer.cut| () Int agents)
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:ApiServer.cut|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
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
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 20000.0)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 10000.0))))))
; 0/1/2.0: CA-5 list
(define-fun |$0/1/2.0.may| () Bool (< 0 |$0/0/0.0:ApiServer.cut|))
(define-fun |$0/1/2.0:ApiServer.cut| () Int 0)
(define-fun |$0/1/2.0:ApiServer.served| () Int (let (($s0 (+ slots queue (* (- 1) |$0/initial:ApiServer.served|) (* (- 1) |$0/initial:ApiServer.queued|)))) (let (($s1 (ite (<= |$0/0/0.0:ApiServer.cut| $s0) |$0/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$0/initial:ApiServer.served| 0) slots 0))) (+ |$0/initial:ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$0/1/2.0:ApiServer.queued| () Int (let (($s0 (+ slots queue (* (- 1) |$0/initial:ApiServer.served|) (* (- 1) |$0/initial:ApiServer.queued|)))) (let (($s1 (ite (<= |$0/0/0.0:ApiServer.cut| $s0) |$0/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$0/initial:ApiServer.served| 0) slots 0))) (+ |$0/initial:ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$0/1/2.0:ApiServer.refused| () Int (let (($s0 (+ slots queue (* (- 1) |$0/initial:ApiServer.served|) (* (- 1) |$0/initial:ApiServer.queued|)))) (+ |$0/initial:ApiServer.refused| |$0/0/0.0:ApiServer.cut| (* (- 1) (ite (<= |$0/0/0.0:ApiServer.cut| $s0) |$0/0/0.0:ApiServer.cut| $s0)))))
(define-fun |$0/1/2.0.age.0| () Real (ite (and ($active.0 |$0/1/2.0:ApiServer.served|) |$0/1/now.0|) |$0/1/later.0| 0.0))
(define-fun |$0/1/2.0.age.2| () Real (ite (and ($active.2 |$0/1/2.0:ApiServer.refused|) |$0/1/now.2|) |$0/1/later.2| 0.0))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/2.0.may| (< 0 |$0/1/2.0:ApiServer.refused|))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:ApiServer.restarted| () Bool false)
(define-fun |$1/initial:ApiServer.cut| () Int 0)
(define-fun |$1/initial:ApiServer.queued| () Int 0)
(define-fun |$1/initial:ApiServer.served| () Int 0)
(define-fun |$1/initial:ApiServer.refused| () Int 0)
(define-fun |$1/initially| () Bool true)
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
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 20000.0)) (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 10000.0))))))
; 1/0/0.0: ApiServer.restart
(define-fun |$1/0/0.0.may| () Bool (not |$1/initial:ApiServer.restarted|))
(define-fun |$1/0/0.0:ApiServer.restarted| () Bool true)
(define-fun |$1/0/0.0:ApiServer.cut| () Int agents)
(define-fun |$1/0/0.0.age.1| () Real (ite (and ($active.1 |$1/0/0.0:ApiServer.cut|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
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
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) 20000.0)) (=> (and |$1/1/now.1| true) (<= (+ |$1/0/0.0.age.1| |$1/1/delay|) 1000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 10000.0))))))
; 1/1/2.0: CA-5 list
(define-fun |$1/1/2.0.may| () Bool (< 0 |$1/0/0.0:ApiServer.cut|))
(define-fun |$1/1/2.0:ApiServer.cut| () Int 0)
(define-fun |$1/1/2.0:ApiServer.served| () Int (let (($s0 (+ slots queue (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|)))) (let (($s1 (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$1/initial:ApiServer.served| 0) slots 0))) (+ |$1/initial:ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$1/1/2.0:ApiServer.queued| () Int (let (($s0 (+ slots queue (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|)))) (let (($s1 (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0))) (let (($s2 (ite (= |$1/initial:ApiServer.served| 0) slots 0))) (+ |$1/initial:ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$1/1/2.0:ApiServer.refused| () Int (let (($s0 (+ slots queue (* (- 1) |$1/initial:ApiServer.served|) (* (- 1) |$1/initial:ApiServer.queued|)))) (+ |$1/initial:ApiServer.refused| |$1/0/0.0:ApiServer.cut| (* (- 1) (ite (<= |$1/0/0.0:ApiServer.cut| $s0) |$1/0/0.0:ApiServer.cut| $s0)))))
(define-fun |$1/1/2.0.age.0| () Real (ite (and ($active.0 |$1/1/2.0:ApiServer.served|) |$1/1/now.0|) |$1/1/later.0| 0.0))
(define-fun |$1/1/2.0.age.2| () Real (ite (and ($active.2 |$1/1/2.0:ApiServer.refused|) |$1/1/now.2|) |$1/1/later.2| 0.0))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/0.0.may| |$1/1/may-wait| |$1/1/2.0.may| (< 0 |$1/1/2.0:ApiServer.refused|))))
(set-info :status unsat)
(check-sat)
(pop 1)
