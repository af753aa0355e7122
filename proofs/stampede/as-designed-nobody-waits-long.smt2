;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "zones",
;;  "system": "Stampede",
;;  "claim": [
;;   "check",
;;   "as designed: nobody waits long"
;;  ],
;;  "says": "H-2 unreachable",
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
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |ApiServer.queued|)))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.3 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and (< 0 |ApiServer.queued|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|held flag| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:Agents.list_again| Real) (|age:held flag| Real)) Bool (let (($s0 (= |ApiServer.cut| 0))) (let (($s1 (= |ApiServer.queued| 0))) (let (($s2 (= |ApiServer.served| 0))) (let (($s3 (= |ApiServer.refused| 0))) (let (($s4 (not |held flag|))) (or (and (not |ApiServer.restarted|) $s0 $s1 $s2 $s3 $s4) (and |ApiServer.restarted| (or (and (= |ApiServer.cut| 400) $s1 $s2 $s3 $s4 (<= 0.0 |age:CA-5 list|)) (and $s0 $s1 (or (and (= |ApiServer.served| 400) $s3 $s4 (<= 0.0 |age:FB-1 copies|)) (and $s2 $s3 $s4))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.queued| |$initial:held flag|))
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
(define-fun $now.3 () Bool ($active.3 |ApiServer.queued| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:Agents.list_again| $delay) 10000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 30000.0))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int 400)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.queued| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.queued| $0.0.latch.0) $now.3) $later.3 0.0))
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
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:ApiServer.queued| |held flag|))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ApiServer.queued| $1.0.latch.0) $now.3) $later.3 0.0))
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
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.queued| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.refused|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.queued| $2.0.latch.0) $now.3) $later.3 0.0))
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
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.queued| |held flag|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.queued| $3.0.latch.0) $now.3) $later.3 0.0))
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
(define-fun $4.0.may () Bool (and (and (< 0 |ApiServer.queued|) (not |held flag|)) (<= 30000.0 $later.3)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.queued| |$4.0:held flag|))
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
(assert (and (< 0 |ApiServer.queued|) (not |held flag|)))
(assert (not ($active.3 |ApiServer.queued| |held flag|)))
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
