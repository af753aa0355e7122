;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "Spacer",
;;  "system": "Stampede",
;;  "claim": [
;;   "check",
;;   "one after another, however many: refusals"
;;  ],
;;  "says": "with slots = 1, HS-11, M-5: H-3 unreachable",
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
(declare-const agents Int)
(declare-const queue Int)
(declare-const callers Int)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (and (<= 0 callers) (<= callers 1)) (or (= agents 400) (and (<= 0 agents) (<= agents 5000))) (or (= queue 400) (and (<= 0 queue) (<= queue 5000))) (or (= callers 0) (= callers 1))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; ApiServer.end_watch
(define-fun $active.0 ((|ApiServer.cut| Int)) Bool (< |ApiServer.cut| agents))
; FB-1 copies
(define-fun $active.1 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.3 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.4 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; the invariant
(define-fun $invariant ((|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|age:ApiServer.end_watch| Real) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:CA-12 list_as_pod| Real) (|age:Agents.list_again| Real)) Bool (let (($s0 (<= 0 agents))) (let (($s1 (<= 0 queue))) (let (($s2 (= callers 0))) (let (($s3 (= callers 1))) (let (($s4 (< 0 |ApiServer.served|))) (let (($s5 (< 0 |ApiServer.cut|))) (let (($s6 (and $s2 $s5))) (let (($s7 (and $s3 $s5))) (let (($s8 (< 0 |ApiServer.refused|))) (let (($s9 (* (- 1) queue))) (let (($s10 (+ |ApiServer.cut| |ApiServer.queued| |ApiServer.served| $s9))) (let (($s11 (not (<= 1 $s10)))) (let (($s12 (+ |age:ApiServer.end_watch| (* (- 1.0) |age:CA-12 list_as_pod|)))) (let (($s13 (+ |age:ApiServer.end_watch| (* (- 1.0) |age:CA-5 list|)))) (let (($s14 (<= $s13 0.0))) (let (($s15 (not (<= 2 $s10)))) (let (($s16 (not $s2))) (let (($s17 (not (<= 2 |ApiServer.cut|)))) (let (($s18 (not $s3))) (let (($s19 (not (<= 1 |ApiServer.cut|)))) (let (($s20 (<= $s12 0.0))) (and $s0 $s1 (<= 0 callers) (<= callers 1) (or (= agents 400) (and $s0 (<= agents 5000))) (or (= queue 400) (and $s1 (<= queue 5000))) (or $s2 $s3) (<= 0.0 |age:ApiServer.end_watch|) (or (< |ApiServer.cut| agents) (<= |age:ApiServer.end_watch| 0.0)) (<= 0.0 |age:FB-1 copies|) (or $s4 (<= |age:FB-1 copies| 0.0)) (or (not $s4) (<= |age:FB-1 copies| 20000.0)) (<= 0.0 |age:CA-5 list|) (or $s6 (<= |age:CA-5 list| 0.0)) (or (not $s6) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:CA-12 list_as_pod|) (or $s7 (<= |age:CA-12 list_as_pod| 0.0)) (or (not $s7) (<= |age:CA-12 list_as_pod| 1000.0)) (<= 0.0 |age:Agents.list_again|) (or $s8 (<= |age:Agents.list_again| 0.0)) (or (not $s8) (<= |age:Agents.list_again| 10000.0)) (or $s11 (not (<= 24000.0 $s12))) (not (<= 1 |ApiServer.refused|)) (not (<= |ApiServer.served| (- 1))) (not (<= |ApiServer.cut| (- 1))) (or (not (<= 1 (+ |ApiServer.cut| |ApiServer.queued| $s9))) $s14) (or (not (<= 1 |ApiServer.served|)) $s15) (or $s16 $s17) (not (<= |ApiServer.queued| (- 1))) (or $s18 $s17) (or (not (<= |ApiServer.cut| 0)) (not (<= |ApiServer.served| 0)) $s11) (or $s15 (not (<= 1 (+ |ApiServer.queued| $s9))) (not (<= 1 (+ |ApiServer.queued| |ApiServer.served| $s9)))) (or $s11 (<= (+ |age:ApiServer.end_watch| (* (- 1.0) |age:FB-1 copies|)) 1000.0)) (or $s11 (not (<= 24000.0 $s13))) (or $s19 $s11 $s20) (or (not (<= 25000.0 |age:ApiServer.end_watch|)) $s11) (or $s16 $s19 $s14) (or $s18 $s19 $s20) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| agents) (<= 0 |ApiServer.queued|) (<= |ApiServer.queued| (+ queue 1)) (<= 0 |ApiServer.served|) (<= |ApiServer.served| 1))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.cut| Int)
(declare-const |ApiServer.queued| Int)
(declare-const |ApiServer.served| Int)
(declare-const |ApiServer.refused| Int)
(declare-const |age:ApiServer.end_watch| Real)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:CA-12 list_as_pod| Real)
(declare-const |age:Agents.list_again| Real)
(define-fun $holds () Bool ($invariant |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |age:ApiServer.end_watch| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.cut|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:ApiServer.end_watch| $delay) |age:ApiServer.end_watch|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.served|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:FB-1 copies| $delay) |age:FB-1 copies|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.cut|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-5 list| $delay) |age:CA-5 list|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.cut|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-12 list_as_pod| $delay) |age:CA-12 list_as_pod|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |ApiServer.refused|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:Agents.list_again| $delay) |age:Agents.list_again|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-12 list_as_pod| $delay) 1000.0)) (=> (and $now.4 true) (<= (+ |age:Agents.list_again| $delay) 10000.0))))))
; 0.0: ApiServer.end_watch
(define-fun $0.0.may () Bool (and (< |ApiServer.cut| agents) (<= 25000.0 $later.0)))
(define-fun |$0.0:ApiServer.cut| () Int (+ |ApiServer.cut| 1))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.cut|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:ApiServer.cut|) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, ApiServer.end_watch
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| 0.0 $left.1 $0.0.age.2 $0.0.age.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.1)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 1) |ApiServer.queued| 1))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 1) |ApiServer.queued| 1))))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $left.0 0.0 $left.2 $left.3 $left.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 list
(define-fun $2.0.may () Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
(define-fun |$2.0:ApiServer.cut| () Int 0)
(define-fun |$2.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.cut|) $now.0) $later.0 0.0))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ApiServer.served|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.cut|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:ApiServer.refused|) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.age.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-12 list_as_pod
(define-fun $3.0.may () Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
(define-fun |$3.0:ApiServer.cut| () Int 0)
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.cut|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.served|) $now.1) $later.1 0.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:ApiServer.cut|) $now.2) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:ApiServer.refused|) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.age.0 $3.0.age.1 $3.0.age.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Agents.list_again
(define-fun $4.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.4)))
(define-fun |$4.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$4.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 1 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$4.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 1))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $4.0.age.1 () Real (ite (and ($active.1 |$4.0:ApiServer.served|) $now.1) $later.1 0.0))
; obligation: consecution of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.cut| |$4.0:ApiServer.queued| |$4.0:ApiServer.served| |$4.0:ApiServer.refused| $left.0 $4.0.age.1 $left.2 $left.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, ApiServer.end_watch
(push 1)
(assert $chosen)
(assert $holds)
(assert (< |ApiServer.cut| agents))
(assert (not ($active.0 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.served|))
(assert (not ($active.1 |ApiServer.served|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= callers 0) (< 0 |ApiServer.cut|)))
(assert (not ($active.2 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= callers 1) (< 0 |ApiServer.cut|)))
(assert (not ($active.3 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.refused|))
(assert (not ($active.4 |ApiServer.refused|)))
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
