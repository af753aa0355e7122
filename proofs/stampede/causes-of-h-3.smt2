;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "zones, Spacer",
;;  "system": "Stampede",
;;  "claim": [
;;   "causes",
;;   "H-3"
;;  ],
;;  "says": "closed runs reach H-3 in these ways and no other: {HS-11, UCA-19}, {HS-11, UCA-7}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-11"
;;    ],
;;    "forbidden": {
;;     "UCA-7": [
;;      3
;;     ],
;;     "UCA-19": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-11"
;;    ],
;;    "patterns": [
;;     "UCA-19"
;;    ]
;;   },
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-11"
;;    ],
;;    "patterns": [
;;     "UCA-7"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "agents": "401",
;;     "callers": "1",
;;     "permit UCA-19": true,
;;     "permit UCA-38": false,
;;     "permit UCA-39": false,
;;     "permit UCA-7": false,
;;     "queue": "0"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "agents": "401",
;;     "callers": "0",
;;     "permit UCA-19": false,
;;     "permit UCA-38": false,
;;     "permit UCA-39": false,
;;     "permit UCA-7": true,
;;     "queue": "0"
;;    },
;;    "initial": {},
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
;;    "times": [
;;     "0",
;;     "0"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no run reaches H-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.refused| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 0 |ApiServer.refused|)))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
; Agents.list_again
(define-fun $active.2 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|hazard over| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:Agents.list_again| Real)) Bool (let (($s0 (= |ApiServer.cut| 0))) (let (($s1 (= |ApiServer.queued| 0))) (let (($s2 (= |ApiServer.served| 0))) (let (($s3 (= |ApiServer.refused| 0))) (let (($s4 (not |hazard over|))) (or (and (not |ApiServer.restarted|) $s0 $s1 $s2 $s3 $s4) (and |ApiServer.restarted| (or (and (= |ApiServer.cut| 400) $s1 $s2 $s3 $s4 (<= 0.0 |age:CA-5 list|)) (and $s0 $s1 (or (and (= |ApiServer.served| 400) $s3 $s4 (<= 0.0 |age:FB-1 copies|)) (and $s2 $s3 $s4))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.restarted| Bool)
(declare-const |ApiServer.cut| Int)
(declare-const |ApiServer.queued| Int)
(declare-const |ApiServer.served| Int)
(declare-const |ApiServer.refused| Int)
(declare-const |hazard over| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:Agents.list_again| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |age:FB-1 copies| |age:CA-5 list| |age:Agents.list_again|))
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
(define-fun |$0.0:ApiServer.cut| () Int 400)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.refused| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $0.0.latch.0 $left.0 $0.0.age.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.refused| |hazard over|))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $1.0.latch.0 0.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 list
(define-fun $2.0.may () Bool (< 0 |ApiServer.cut|))
(define-fun |$2.0:ApiServer.cut| () Int 0)
(define-fun |$2.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.refused| |hazard over|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.refused|) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.latch.0 $2.0.age.0 0.0 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Agents.list_again
(define-fun $3.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.2)))
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.refused| |hazard over|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
; obligation: consecution of 3.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.latch.0 $3.0.age.0 $left.1 0.0)))
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
; proof 2: no closed run reaches H-3 with HS-11 without showing UCA-7, UCA-19
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const agents Int)
(declare-const queue Int)
(declare-const callers Int)
(declare-const |permit UCA-7| Bool)
(declare-const |permit UCA-19| Bool)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (and (<= 0 callers) (<= callers 1)) (or (= agents 400) (and (<= 0 agents) (<= agents 5000))) (or (= queue 400) (and (<= 0 queue) (<= queue 5000))) (or (= callers 0) (= callers 1)) (not |permit UCA-7|) (not |permit UCA-19|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.refused| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 0 |ApiServer.refused|)))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|hazard over| Bool) (|shown UCA-7| Bool) (|shown UCA-19| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:CA-12 list_as_pod| Real) (|age:Agents.list_again| Real)) Bool (let (($s0 (<= 0 agents))) (let (($s1 (<= 0 queue))) (let (($s2 (= callers 0))) (let (($s3 (= callers 1))) (let (($s4 (< 0 |ApiServer.served|))) (let (($s5 (<= |age:FB-1 copies| 0.0))) (let (($s6 (< 0 |ApiServer.cut|))) (let (($s7 (and $s2 $s6))) (let (($s8 (and $s3 $s6))) (let (($s9 (< 0 |ApiServer.refused|))) (let (($s10 (not (<= agents 400)))) (let (($s11 (<= 0 |ApiServer.served|))) (let (($s12 (not $s11))) (let (($s13 (* (- 1) queue))) (let (($s14 (not (<= |ApiServer.cut| 400)))) (let (($s15 (not (<= 401 (+ |ApiServer.queued| |ApiServer.cut| |ApiServer.refused| $s13))))) (let (($s16 (not (<= 1 |ApiServer.cut|)))) (let (($s17 (not (<= 401 (+ |ApiServer.refused| agents $s13))))) (let (($s18 (<= 0 |ApiServer.queued|))) (let (($s19 (not (<= |ApiServer.served| 0)))) (let (($s20 (not (<= 401 (+ |ApiServer.queued| |ApiServer.refused| agents $s13))))) (and $s0 $s1 (<= 0 callers) (<= callers 1) (or (= agents 400) (and $s0 (<= agents 5000))) (or (= queue 400) (and $s1 (<= queue 5000))) (or $s2 $s3) (not |permit UCA-7|) (not |permit UCA-19|) (<= 0.0 |age:FB-1 copies|) (or $s4 $s5) (or (not $s4) (<= |age:FB-1 copies| 20000.0)) (<= 0.0 |age:CA-5 list|) (or $s7 (<= |age:CA-5 list| 0.0)) (or (not $s7) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:CA-12 list_as_pod|) (or $s8 (<= |age:CA-12 list_as_pod| 0.0)) (or (not $s8) (<= |age:CA-12 list_as_pod| 1000.0)) (<= 0.0 |age:Agents.list_again|) (or $s9 (<= |age:Agents.list_again| 0.0)) (or (not $s9) (<= |age:Agents.list_again| 10000.0)) (= |hazard over| (or |hazard over| $s9)) (or |ApiServer.restarted| |shown UCA-7| |shown UCA-19| $s10 $s12 (not (<= 401 (+ |ApiServer.queued| agents $s13)))) (or |shown UCA-7| |shown UCA-19| (not |hazard over|)) (or |shown UCA-7| |shown UCA-19| (not (<= 1 |ApiServer.refused|))) (or $s12 (not (<= 400 (+ |ApiServer.queued| $s13)))) (or |ApiServer.restarted| |shown UCA-7| |shown UCA-19| $s5) (or |shown UCA-7| |shown UCA-19| $s12 $s14 $s15) (or $s16 |shown UCA-7| |shown UCA-19| $s10 $s12 $s17 (not $s18)) (or |ApiServer.restarted| |shown UCA-7| |shown UCA-19| $s10 $s17) (or |shown UCA-7| |shown UCA-19| (not (<= 401 (+ |ApiServer.cut| |ApiServer.refused| $s13))) $s12 $s14) (or |ApiServer.restarted| $s19 $s20 |shown UCA-7| |shown UCA-19| $s10) (or $s19 |shown UCA-7| |shown UCA-19| $s14 $s15) (or $s20 $s16 (not (= |ApiServer.served| 0)) |shown UCA-7| |shown UCA-19| $s10) (or |ApiServer.restarted| |shown UCA-7| |shown UCA-19| (not (<= 401 (+ |ApiServer.cut| $s13))) $s14) (or |ApiServer.restarted| |shown UCA-7| |shown UCA-19| (not (<= 401 (+ (* 2 |ApiServer.queued|) agents $s13))) $s10 $s12) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| agents) $s18 (<= |ApiServer.queued| (+ queue 400)) $s11 (<= |ApiServer.served| 400))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-7| () Bool false)
(define-fun |$initial:shown UCA-19| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| $initial.latch.0 |$initial:shown UCA-7| |$initial:shown UCA-19| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.restarted| Bool)
(declare-const |ApiServer.cut| Int)
(declare-const |ApiServer.queued| Int)
(declare-const |ApiServer.served| Int)
(declare-const |ApiServer.refused| Int)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-7| Bool)
(declare-const |shown UCA-19| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:CA-12 list_as_pod| Real)
(declare-const |age:Agents.list_again| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |ApiServer.served|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:FB-1 copies| $delay) |age:FB-1 copies|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.cut|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-5 list| $delay) |age:CA-5 list|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.cut|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-12 list_as_pod| $delay) |age:CA-12 list_as_pod|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.refused|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:Agents.list_again| $delay) |age:Agents.list_again|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:CA-12 list_as_pod| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:Agents.list_again| $delay) 10000.0))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int agents)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.refused| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.cut|) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $0.0.latch.0 |shown UCA-7| |shown UCA-19| $left.0 $0.0.age.1 $0.0.age.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.refused| |hazard over|))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $1.0.latch.0 |shown UCA-7| |shown UCA-19| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-5 list
(define-fun $2.0.may () Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
(define-fun |$2.0:ApiServer.cut| () Int 0)
(define-fun |$2.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$2.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$2.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun |$2.0:shown UCA-7| () Bool (or |shown UCA-7| (and (not |hazard over|) (< (ite (= |ApiServer.served| 0) 400 0) |ApiServer.cut|))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.refused| |hazard over|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.cut|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.refused|) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.latch.0 |$2.0:shown UCA-7| |shown UCA-19| $2.0.age.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-12 list_as_pod
(define-fun $3.0.may () Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
(define-fun |$3.0:ApiServer.cut| () Int 0)
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (+ |ApiServer.refused| |ApiServer.cut| (* (- 1) (ite (<= |ApiServer.cut| $s0) |ApiServer.cut| $s0)))))
(define-fun |$3.0:shown UCA-19| () Bool (or |shown UCA-19| (and (not |hazard over|) (< (ite (= |ApiServer.served| 0) 400 0) |ApiServer.cut|))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.refused| |hazard over|))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.refused|) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |$3.0:ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.latch.0 |shown UCA-7| |$3.0:shown UCA-19| $3.0.age.0 $3.0.age.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Agents.list_again
(define-fun $4.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.3)))
(define-fun |$4.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$4.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$4.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.refused| |hazard over|))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |$4.0:ApiServer.served|) $now.0) $later.0 0.0))
; obligation: consecution of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$4.0:ApiServer.queued| |$4.0:ApiServer.served| |$4.0:ApiServer.refused| $4.0.latch.0 |shown UCA-7| |shown UCA-19| $4.0.age.0 $left.1 $left.2 0.0)))
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
(assert (and (= callers 0) (< 0 |ApiServer.cut|)))
(assert (not ($active.1 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= callers 1) (< 0 |ApiServer.cut|)))
(assert (not ($active.2 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |ApiServer.refused|))
(assert (not ($active.3 |ApiServer.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-7|) |permit UCA-7|) (or (not |shown UCA-19|) |permit UCA-19|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: with HS-11 on a closed run reaches H-3 and shows no listed pattern but: UCA-19
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const agents Int)
(declare-const queue Int)
(declare-const callers Int)
(declare-const |permit UCA-7| Bool)
(declare-const |permit UCA-19| Bool)
(declare-const |permit UCA-38| Bool)
(declare-const |permit UCA-39| Bool)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (and (<= 0 callers) (<= callers 1)) (or (= agents 400) (and (<= 0 agents) (<= agents 5000))) (or (= queue 400) (and (<= 0 queue) (<= queue 5000))) (or (= callers 0) (= callers 1)) (not |permit UCA-7|) (not |permit UCA-38|) (not |permit UCA-39|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|long CA-5 list| Bool) (|open CA-5 list| Bool) (|shown UCA-38| Bool)) Bool (or |shown UCA-38| (and |open CA-5 list| |counted CA-5 list| |long CA-5 list| (not (< 0 |ApiServer.cut|)))))
(define-fun $latch.1 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|hazard over| Bool) (|open CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (ite |open CA-5 list| |counted CA-5 list| (not |hazard over|))))
(define-fun $latch.2 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and |long CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.3 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and |past CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.4 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
(define-fun $latch.5 ((|ApiServer.refused| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 0 |ApiServer.refused|)))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; long CA-5 list
(define-fun $active.4 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)))
; past CA-5 list
(define-fun $active.5 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)))
; the values of this run
(define-fun $given () Bool (and (= agents 401) (= queue 0) (= callers 1) (= |permit UCA-7| false) (= |permit UCA-19| true) (= |permit UCA-38| false) (= |permit UCA-39| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool false)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Int 0)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.10 $initial.5 $initial.9))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.11))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.12))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.5))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.1))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.4))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.latch.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 1000.0))))))
; 0.0.0: ApiServer.restart
(define-fun $0.0.0.may () Bool (not $initial.0))
(define-fun $0.0.0.0 () Bool true)
(define-fun $0.0.0.1 () Int agents)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.1 $initial.latch.1 $initial.latch.2 $initial.latch.4 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.1 $initial.latch.2))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.1))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.1) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.1) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.1 $0.0.0.latch.2) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $0.0.0.latch.3) $0.now.5) $0.later.5 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.1))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.4))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 0.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.1 $0.0.0.latch.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.0.0.1 $0.0.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 20000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 0.0) 1000.0))))))
; 1.3.0: CA-12 list_as_pod
(define-fun $1.3.0.may () Bool (and (= callers 1) (< 0 $0.0.0.1)))
(define-fun $1.3.0.1 () Int 0)
(define-fun $1.3.0.3 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.3 (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun $1.3.0.2 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.2 $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun $1.3.0.4 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (+ $initial.4 $0.0.0.1 (* (- 1) (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0)))))
(define-fun $1.3.0.7 () Bool (or $initial.7 (and (not $0.0.0.latch.5) (< (ite (= $initial.3 0) 400 0) $0.0.0.1))))
(define-fun $1.3.0.latch.0 () Bool ($latch.0 $1.3.0.1 $0.0.0.latch.1 $0.0.0.latch.2 $0.0.0.latch.4 $0.0.0.latch.0))
(define-fun $1.3.0.latch.1 () Bool ($latch.1 $1.3.0.1 $0.0.0.latch.1 $0.0.0.latch.5 $0.0.0.latch.4))
(define-fun $1.3.0.latch.2 () Bool ($latch.2 $1.3.0.1 $0.0.0.latch.2))
(define-fun $1.3.0.latch.3 () Bool ($latch.3 $1.3.0.1 $0.0.0.latch.3))
(define-fun $1.3.0.latch.4 () Bool ($latch.4 $1.3.0.1))
(define-fun $1.3.0.latch.5 () Bool ($latch.5 $1.3.0.4 $0.0.0.latch.5))
(define-fun $1.3.0.age.0 () Real (ite (and ($active.0 $1.3.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.3.0.age.1 () Real (ite (and ($active.1 $1.3.0.1) $1.now.1) $1.later.1 0.0))
(define-fun $1.3.0.age.3 () Real (ite (and ($active.3 $1.3.0.4) $1.now.3) $1.later.3 0.0))
(define-fun $1.3.0.age.4 () Real (ite (and ($active.4 $1.3.0.1 $1.3.0.latch.2) $1.now.4) $1.later.4 0.0))
(define-fun $1.3.0.age.5 () Real (ite (and ($active.5 $1.3.0.1 $1.3.0.latch.3) $1.now.5) $1.later.5 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.3.0.may (let (($s0 (not (and $1.3.0.latch.4 $1.3.0.latch.1)))) (and $1.3.0.latch.5 (or $s0 $1.3.0.latch.3) (or (not $initial.6) |permit UCA-7|) (or (not $1.3.0.7) |permit UCA-19|) (or (not $1.3.0.latch.0) |permit UCA-38|) (or $s0 |permit UCA-38|) (or (not $initial.13) |permit UCA-39|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-11 on a closed run reaches H-3 and shows no listed pattern but: UCA-7
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const agents Int)
(declare-const queue Int)
(declare-const callers Int)
(declare-const |permit UCA-7| Bool)
(declare-const |permit UCA-19| Bool)
(declare-const |permit UCA-38| Bool)
(declare-const |permit UCA-39| Bool)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (and (<= 0 callers) (<= callers 1)) (or (= agents 400) (and (<= 0 agents) (<= agents 5000))) (or (= queue 400) (and (<= 0 queue) (<= queue 5000))) (or (= callers 0) (= callers 1)) (not |permit UCA-19|) (not |permit UCA-38|) (not |permit UCA-39|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|long CA-5 list| Bool) (|open CA-5 list| Bool) (|shown UCA-38| Bool)) Bool (or |shown UCA-38| (and |open CA-5 list| |counted CA-5 list| |long CA-5 list| (not (< 0 |ApiServer.cut|)))))
(define-fun $latch.1 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|hazard over| Bool) (|open CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (ite |open CA-5 list| |counted CA-5 list| (not |hazard over|))))
(define-fun $latch.2 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and |long CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.3 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and |past CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.4 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
(define-fun $latch.5 ((|ApiServer.refused| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 0 |ApiServer.refused|)))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; long CA-5 list
(define-fun $active.4 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)))
; past CA-5 list
(define-fun $active.5 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)))
; the values of this run
(define-fun $given () Bool (and (= agents 401) (= queue 0) (= callers 0) (= |permit UCA-7| true) (= |permit UCA-19| false) (= |permit UCA-38| false) (= |permit UCA-39| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool false)
(define-fun $initial.1 () Int 0)
(define-fun $initial.2 () Int 0)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.10 $initial.5 $initial.9))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.11))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.12))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.4 $initial.5))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.1))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.4))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.latch.2))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 1000.0))))))
; 0.0.0: ApiServer.restart
(define-fun $0.0.0.may () Bool (not $initial.0))
(define-fun $0.0.0.0 () Bool true)
(define-fun $0.0.0.1 () Int agents)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.1 $initial.latch.1 $initial.latch.2 $initial.latch.4 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.1 $initial.latch.2))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.1))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $initial.4 $initial.latch.5))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.1) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.1) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.1 $0.0.0.latch.2) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $0.0.0.latch.3) $0.now.5) $0.later.5 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.1))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.4))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.left.3 0.0) $0.left.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.1 $0.0.0.latch.2))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.0.0.1 $0.0.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 20000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 0.0) 1000.0))))))
; 1.2.0: CA-5 list
(define-fun $1.2.0.may () Bool (and (= callers 0) (< 0 $0.0.0.1)))
(define-fun $1.2.0.1 () Int 0)
(define-fun $1.2.0.3 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.3 (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun $1.2.0.2 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.2 $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun $1.2.0.4 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (+ $initial.4 $0.0.0.1 (* (- 1) (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0)))))
(define-fun $1.2.0.6 () Bool (or $initial.6 (and (not $0.0.0.latch.5) (< (ite (= $initial.3 0) 400 0) $0.0.0.1))))
(define-fun $1.2.0.9 () Bool false)
(define-fun $1.2.0.11 () Bool false)
(define-fun $1.2.0.12 () Bool false)
(define-fun $1.2.0.13 () Bool (or $initial.13 (and $0.0.0.latch.4 $0.0.0.latch.1 $0.0.0.latch.2)))
(define-fun $1.2.0.latch.0 () Bool ($latch.0 $1.2.0.1 $0.0.0.latch.1 $1.2.0.11 $1.2.0.9 $0.0.0.latch.0))
(define-fun $1.2.0.latch.1 () Bool ($latch.1 $1.2.0.1 $0.0.0.latch.1 $0.0.0.latch.5 $1.2.0.9))
(define-fun $1.2.0.latch.2 () Bool ($latch.2 $1.2.0.1 $1.2.0.11))
(define-fun $1.2.0.latch.3 () Bool ($latch.3 $1.2.0.1 $1.2.0.12))
(define-fun $1.2.0.latch.4 () Bool ($latch.4 $1.2.0.1))
(define-fun $1.2.0.latch.5 () Bool ($latch.5 $1.2.0.4 $0.0.0.latch.5))
(define-fun $1.2.0.age.0 () Real (ite (and ($active.0 $1.2.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.2.0.age.2 () Real (ite (and ($active.2 $1.2.0.1) $1.now.2) $1.later.2 0.0))
(define-fun $1.2.0.age.3 () Real (ite (and ($active.3 $1.2.0.4) $1.now.3) $1.later.3 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.2.0.may (let (($s0 (not (and $1.2.0.latch.4 $1.2.0.latch.1)))) (and $1.2.0.latch.5 (or $s0 $1.2.0.latch.3) (or (not $1.2.0.6) |permit UCA-7|) (or (not $initial.7) |permit UCA-19|) (or (not $1.2.0.latch.0) |permit UCA-38|) (or $s0 |permit UCA-38|) (or (not $1.2.0.13) |permit UCA-39|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
