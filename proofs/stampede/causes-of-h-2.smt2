;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:71f1c159b112d075439bb1eea093d173350ea83ddc449878733ba5ef0191920a",
;;  "found by": "zones, Spacer",
;;  "system": "Stampede",
;;  "claim": [
;;   "causes",
;;   "H-2"
;;  ],
;;  "says": "closed runs reach H-2 in these ways and no other: {HS-11, UCA-19}, {HS-11, UCA-7}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
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
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-11"
;;    ],
;;    "patterns": [
;;     "UCA-19"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
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
;;     "agents": "801",
;;     "callers": "1",
;;     "permit UCA-19": true,
;;     "permit UCA-38": false,
;;     "permit UCA-39": false,
;;     "permit UCA-7": false,
;;     "queue": "401"
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
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "agents": "801",
;;     "callers": "0",
;;     "permit UCA-19": false,
;;     "permit UCA-38": false,
;;     "permit UCA-39": false,
;;     "permit UCA-7": true,
;;     "queue": "401"
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
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no run reaches H-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |ApiServer.queued|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
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
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|held flag| Bool) (|hazard over| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:Agents.list_again| Real) (|age:held flag| Real)) Bool (let (($s0 (= |ApiServer.cut| 0))) (let (($s1 (= |ApiServer.queued| 0))) (let (($s2 (= |ApiServer.served| 0))) (let (($s3 (= |ApiServer.refused| 0))) (let (($s4 (not |held flag|))) (let (($s5 (not |hazard over|))) (or (and (not |ApiServer.restarted|) $s0 $s1 $s2 $s3 $s4 $s5) (and |ApiServer.restarted| (or (and (= |ApiServer.cut| 400) $s1 $s2 $s3 $s4 $s5 (<= 0.0 |age:CA-5 list|)) (and $s0 $s1 (or (and (= |ApiServer.served| 400) $s3 $s4 $s5 (<= 0.0 |age:FB-1 copies|)) (and $s2 $s3 $s4 $s5)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.queued| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0)))
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
(declare-const |hazard over| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:Agents.list_again| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |held flag| |hazard over| |age:FB-1 copies| |age:CA-5 list| |age:Agents.list_again| |age:held flag|))
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
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.queued| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $0.0.latch.0 $0.0.latch.1 $left.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:ApiServer.queued| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ApiServer.queued| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $1.0.latch.0 $1.0.latch.1 0.0 $left.1 $left.2 $1.0.age.3)))
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
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.refused|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.queued| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Agents.list_again
(define-fun $3.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.2)))
(define-fun |$3.0:ApiServer.served| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$3.0:ApiServer.queued| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$3.0:ApiServer.refused| () Int (let (($s0 (+ (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 800))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.queued| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.queued| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.latch.0 $3.0.latch.1 $3.0.age.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (< 0 |ApiServer.queued|) (not |held flag|)) (<= 30000.0 $later.3)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |ApiServer.queued| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $left.2 0.0)))
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
; proof 2: no closed run reaches H-2 with HS-11 without showing UCA-7, UCA-19
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
(define-fun $latch.0 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |ApiServer.queued|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.4 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and (< 0 |ApiServer.queued|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-7| Bool) (|shown UCA-19| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:CA-12 list_as_pod| Real) (|age:Agents.list_again| Real) (|age:held flag| Real)) Bool (let (($s0 (<= 0 agents))) (let (($s1 (<= 0 queue))) (let (($s2 (= callers 0))) (let (($s3 (= callers 1))) (let (($s4 (<= 0.0 |age:FB-1 copies|))) (let (($s5 (< 0 |ApiServer.served|))) (let (($s6 (<= |age:FB-1 copies| 0.0))) (let (($s7 (< 0 |ApiServer.cut|))) (let (($s8 (and $s2 $s7))) (let (($s9 (and $s3 $s7))) (let (($s10 (<= 0.0 |age:Agents.list_again|))) (let (($s11 (< 0 |ApiServer.refused|))) (let (($s12 (< 0 |ApiServer.queued|))) (let (($s13 (not |held flag|))) (let (($s14 (and $s12 $s13))) (let (($s15 (* (- 1) queue))) (let (($s16 (+ |ApiServer.queued| |ApiServer.served| $s15))) (let (($s17 (not (<= 1 |ApiServer.served|)))) (let (($s18 (* (- 1.0) |age:held flag|))) (let (($s19 (not (<= 1 |ApiServer.cut|)))) (let (($s20 (not (<= 1 |ApiServer.refused|)))) (let (($s21 (not (<= callers 0)))) (let (($s22 (not (<= 1 |ApiServer.queued|)))) (let (($s23 (not (<= $s16 399)))) (let (($s24 (+ |ApiServer.queued| $s15))) (let (($s25 (not (<= $s24 (- 1))))) (let (($s26 (not (<= 401 (+ |ApiServer.queued| |ApiServer.refused|))))) (let (($s27 (not (<= (+ |ApiServer.queued| |ApiServer.refused| |ApiServer.served| $s15) 400)))) (let (($s28 (not (<= 401 queue)))) (let (($s29 (not $s0))) (let (($s30 (not (<= (+ agents $s15) (- 1))))) (and $s0 $s1 (<= 0 callers) (<= callers 1) (or (= agents 400) (and $s0 (<= agents 5000))) (or (= queue 400) (and $s1 (<= queue 5000))) (or $s2 $s3) (not |permit UCA-7|) (not |permit UCA-19|) $s4 (or $s5 $s6) (or (not $s5) (<= |age:FB-1 copies| 20000.0)) (<= 0.0 |age:CA-5 list|) (or $s8 (<= |age:CA-5 list| 0.0)) (or (not $s8) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:CA-12 list_as_pod|) (or $s9 (<= |age:CA-12 list_as_pod| 0.0)) (or (not $s9) (<= |age:CA-12 list_as_pod| 1000.0)) $s10 (or $s11 (<= |age:Agents.list_again| 0.0)) (or (not $s11) (<= |age:Agents.list_again| 10000.0)) (<= 0.0 |age:held flag|) (or $s14 (<= |age:held flag| 0.0)) (or (not $s14) (<= |age:held flag| 30000.0)) (= |held flag| (and |held flag| $s12)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-7| |shown UCA-19| (not (<= 401 |ApiServer.refused|)) (not (<= $s16 (- 1))) $s17) (not (<= 2 callers)) (not (<= callers (- 1))) (or |shown UCA-7| |shown UCA-19| (not |hazard over|)) (or |shown UCA-7| |shown UCA-19| $s13) (or |shown UCA-7| |shown UCA-19| $s4) (or |shown UCA-7| |shown UCA-19| (<= 0.0 (+ |age:FB-1 copies| $s18))) (or $s19 $s20 (not (<= 34000.0 (+ |age:Agents.list_again| (* (- 1.0) |age:CA-5 list|)))) $s21) (not (<= |ApiServer.queued| (- 1))) (or |shown UCA-7| |shown UCA-19| (not (<= 30000.0 |age:held flag|))) (or |shown UCA-7| |shown UCA-19| (not (<= 401 |ApiServer.queued|))) (or $s22 |shown UCA-7| |shown UCA-19| $s20 $s23) (or $s22 |shown UCA-7| |shown UCA-19| (not (<= |ApiServer.served| 0)) (not (<= (+ |ApiServer.queued| |ApiServer.refused| $s15) 400))) (or (not (<= |ApiServer.served| (- 1))) $s23) (or $s22 |shown UCA-7| |shown UCA-19| (not (<= 400 $s24))) (or $s22 $s10 |shown UCA-7| |shown UCA-19| $s25) (or |shown UCA-7| |shown UCA-19| (not (<= 1201 (+ (* 2 |ApiServer.queued|) |ApiServer.refused| |ApiServer.served| $s15))) (not (<= (+ (* 3 |ApiServer.queued|) |ApiServer.refused| |ApiServer.served| (* (- 2) queue)) 800))) (or (not (<= 401 |ApiServer.served|)) $s23) (or $s26 |shown UCA-7| |shown UCA-19| $s27 $s17) (or |shown UCA-7| |shown UCA-19| $s28 (<= |age:Agents.list_again| 1000.0)) (or |shown UCA-7| |shown UCA-19| $s20 $s28) (or $s22 |shown UCA-7| |shown UCA-19| (not (<= (+ |age:CA-5 list| $s18) (- 29000.0))) $s19 $s21) (or $s22 |shown UCA-7| |shown UCA-19| $s25 $s20) (or $s26 |shown UCA-7| |shown UCA-19| $s27 $s6) (or $s22 $s29 |shown UCA-7| |shown UCA-19| $s30) (or $s29 |shown UCA-7| |shown UCA-19| $s30 $s20) (or |shown UCA-7| |shown UCA-19| (not (<= (+ |ApiServer.cut| $s15) (- 1))) $s19 $s20) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| agents) (<= 0 |ApiServer.queued|) (<= |ApiServer.queued| (+ queue 400)) (<= 0 |ApiServer.served|) (<= |ApiServer.served| 400))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-7| () Bool false)
(define-fun |$initial:shown UCA-19| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.queued| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-7| |$initial:shown UCA-19| 0.0 0.0 0.0 0.0 0.0)))
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
(declare-const |hazard over| Bool)
(declare-const |shown UCA-7| Bool)
(declare-const |shown UCA-19| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:CA-12 list_as_pod| Real)
(declare-const |age:Agents.list_again| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |held flag| |hazard over| |shown UCA-7| |shown UCA-19| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:held flag|))
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
(define-fun $now.4 () Bool ($active.4 |ApiServer.queued| |held flag|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and $now.1 true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:CA-12 list_as_pod| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:Agents.list_again| $delay) 10000.0)) (=> (and $now.4 true) (<= (+ |age:held flag| $delay) 30000.0))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int agents)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.queued| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:ApiServer.cut|) $now.2) $later.2 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |ApiServer.queued| $0.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $0.0.latch.0 $0.0.latch.1 |shown UCA-7| |shown UCA-19| $left.0 $0.0.age.1 $0.0.age.2 $left.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:ApiServer.queued| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |$1.0:ApiServer.queued| $1.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| $1.0.latch.0 $1.0.latch.1 |shown UCA-7| |shown UCA-19| 0.0 $left.1 $left.2 $left.3 $1.0.age.4)))
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
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:ApiServer.queued| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:ApiServer.cut|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ApiServer.refused|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |$2.0:ApiServer.queued| $2.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| $2.0.latch.0 $2.0.latch.1 |$2.0:shown UCA-7| |shown UCA-19| $2.0.age.0 0.0 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
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
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.queued| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.0 () Real (ite (and ($active.0 |$3.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:ApiServer.cut|) $now.1) $later.1 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.refused|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |$3.0:ApiServer.queued| $3.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |$3.0:ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| $3.0.latch.0 $3.0.latch.1 |shown UCA-7| |$3.0:shown UCA-19| $3.0.age.0 $3.0.age.1 0.0 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Agents.list_again
(define-fun $4.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.3)))
(define-fun |$4.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$4.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$4.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.queued| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.0 () Real (ite (and ($active.0 |$4.0:ApiServer.served|) $now.0) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |$4.0:ApiServer.queued| $4.0.latch.0) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$4.0:ApiServer.queued| |$4.0:ApiServer.served| |$4.0:ApiServer.refused| $4.0.latch.0 $4.0.latch.1 |shown UCA-7| |shown UCA-19| $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (< 0 |ApiServer.queued|) (not |held flag|)) (<= 30000.0 $later.4)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.queued| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| $5.0.latch.0 $5.0.latch.1 |shown UCA-7| |shown UCA-19| $left.0 $left.1 $left.2 $left.3 0.0)))
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
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |ApiServer.queued|) (not |held flag|)))
(assert (not ($active.4 |ApiServer.queued| |held flag|)))
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
; proof 3: with HS-11 on a closed run reaches H-2 and shows no listed pattern but: UCA-19
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
(define-fun $latch.0 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |ApiServer.queued|)))
(define-fun $latch.1 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|long CA-5 list| Bool) (|open CA-5 list| Bool) (|shown UCA-38| Bool)) Bool (or |shown UCA-38| (and |open CA-5 list| |counted CA-5 list| |long CA-5 list| (not (< 0 |ApiServer.cut|)))))
(define-fun $latch.2 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|hazard over| Bool) (|open CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (ite |open CA-5 list| |counted CA-5 list| (not |hazard over|))))
(define-fun $latch.3 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and |long CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.4 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and |past CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.5 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.4 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and (< 0 |ApiServer.queued|) (not |held flag|)))
; long CA-5 list
(define-fun $active.5 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)))
; past CA-5 list
(define-fun $active.6 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)))
; the values of this run
(define-fun $given () Bool (and (= agents 801) (= queue 401) (= callers 1) (= |permit UCA-7| false) (= |permit UCA-19| true) (= |permit UCA-38| false) (= |permit UCA-39| false)))
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
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.11 $initial.12 $initial.10 $initial.9))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.11 $initial.6 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.12))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.13))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.6 $initial.latch.0))
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
(define-fun $0.now.4 () Bool ($active.4 $initial.2 $initial.latch.0))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.latch.4))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 1000.0))))))
; 0.0.0: ApiServer.restart
(define-fun $0.0.0.may () Bool (not $initial.0))
(define-fun $0.0.0.0 () Bool true)
(define-fun $0.0.0.1 () Int agents)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.1 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.1 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.1))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.1) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.1) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $initial.2 $0.0.0.latch.0) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $0.0.0.latch.3) $0.now.5) $0.later.5 0.0))
(define-fun $0.0.0.age.6 () Real (ite (and ($active.6 $0.0.0.1 $0.0.0.latch.4) $0.now.6) $0.later.6 0.0))
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
(define-fun $1.now.4 () Bool ($active.4 $initial.2 $0.0.0.latch.0))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.0.0.1 $0.0.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $0.0.0.1 $0.0.0.latch.4))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.0.0.age.6 0.0) $0.0.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 20000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 0.0) 30000.0)) (=> (and $1.now.5 true) (<= (+ $0.0.0.age.5 0.0) 1000.0))))))
; 1.3.0: CA-12 list_as_pod
(define-fun $1.3.0.may () Bool (and (= callers 1) (< 0 $0.0.0.1)))
(define-fun $1.3.0.1 () Int 0)
(define-fun $1.3.0.3 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.3 (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun $1.3.0.2 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.2 $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun $1.3.0.4 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (+ $initial.4 $0.0.0.1 (* (- 1) (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0)))))
(define-fun $1.3.0.8 () Bool (or $initial.8 (and (not $0.0.0.latch.6) (< (ite (= $initial.3 0) 400 0) $0.0.0.1))))
(define-fun $1.3.0.latch.0 () Bool ($latch.0 $1.3.0.2 $0.0.0.latch.0))
(define-fun $1.3.0.latch.1 () Bool ($latch.1 $1.3.0.1 $0.0.0.latch.2 $0.0.0.latch.3 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.3.0.latch.2 () Bool ($latch.2 $1.3.0.1 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.3.0.latch.3 () Bool ($latch.3 $1.3.0.1 $0.0.0.latch.3))
(define-fun $1.3.0.latch.4 () Bool ($latch.4 $1.3.0.1 $0.0.0.latch.4))
(define-fun $1.3.0.latch.5 () Bool ($latch.5 $1.3.0.1))
(define-fun $1.3.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.3.0.latch.0))
(define-fun $1.3.0.age.0 () Real (ite (and ($active.0 $1.3.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.3.0.age.1 () Real (ite (and ($active.1 $1.3.0.1) $1.now.1) $1.later.1 0.0))
(define-fun $1.3.0.age.3 () Real (ite (and ($active.3 $1.3.0.4) $1.now.3) $1.later.3 0.0))
(define-fun $1.3.0.age.4 () Real (ite (and ($active.4 $1.3.0.2 $1.3.0.latch.0) $1.now.4) $1.later.4 0.0))
(define-fun $1.3.0.age.5 () Real (ite (and ($active.5 $1.3.0.1 $1.3.0.latch.3) $1.now.5) $1.later.5 0.0))
(define-fun $1.3.0.age.6 () Real (ite (and ($active.6 $1.3.0.1 $1.3.0.latch.4) $1.now.6) $1.later.6 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.3.0.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.3.0.age.0 10000.0) $1.3.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.3.0.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.3.0.age.1 10000.0) $1.3.0.age.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.3.0.1))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 10000.0) 0.0))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.3.0.4))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.3.0.age.3 10000.0) $1.3.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $1.3.0.2 $1.3.0.latch.0))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.3.0.age.4 10000.0) $1.3.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $1.3.0.1 $1.3.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.3.0.age.5 10000.0) $1.3.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $1.3.0.1 $1.3.0.latch.4))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.3.0.age.6 10000.0) $1.3.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.3.0.age.0 10000.0) 20000.0)) (=> (and $2.now.1 true) (<= (+ $1.3.0.age.1 10000.0) 1000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 10000.0) 1000.0)) (=> (and $2.now.3 true) (<= (+ $1.3.0.age.3 10000.0) 10000.0)) (=> (and $2.now.4 true) (<= (+ $1.3.0.age.4 10000.0) 30000.0)) (=> (and $2.now.5 true) (<= (+ $1.3.0.age.5 10000.0) 1000.0))))))
; 2.1.0: FB-1 copies
(define-fun $2.1.0.may () Bool (and (< 0 $1.3.0.3) (<= 1000.0 $2.later.0)))
(define-fun $2.1.0.3 () Int (ite (<= $1.3.0.2 400) $1.3.0.2 400))
(define-fun $2.1.0.2 () Int (+ $1.3.0.2 (* (- 1) (ite (<= $1.3.0.2 400) $1.3.0.2 400))))
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $2.1.0.2 $1.3.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $1.3.0.1 $1.3.0.latch.2 $1.3.0.latch.3 $1.3.0.latch.5 $1.3.0.latch.1))
(define-fun $2.1.0.latch.2 () Bool ($latch.2 $1.3.0.1 $1.3.0.latch.2 $1.3.0.latch.6 $1.3.0.latch.5))
(define-fun $2.1.0.latch.3 () Bool ($latch.3 $1.3.0.1 $1.3.0.latch.3))
(define-fun $2.1.0.latch.4 () Bool ($latch.4 $1.3.0.1 $1.3.0.latch.4))
(define-fun $2.1.0.latch.5 () Bool ($latch.5 $1.3.0.1))
(define-fun $2.1.0.latch.6 () Bool ($latch.6 $1.3.0.latch.6 $2.1.0.latch.0))
(define-fun $2.1.0.age.4 () Real (ite (and ($active.4 $2.1.0.2 $2.1.0.latch.0) $2.now.4) $2.later.4 0.0))
(define-fun $2.1.0.age.5 () Real (ite (and ($active.5 $1.3.0.1 $2.1.0.latch.3) $2.now.5) $2.later.5 0.0))
(define-fun $2.1.0.age.6 () Real (ite (and ($active.6 $1.3.0.1 $2.1.0.latch.4) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $1.3.0.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 20000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $1.3.0.1))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 20000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $1.3.0.4))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 20000.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.1.0.2 $2.1.0.latch.0))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.1.0.age.4 20000.0) $2.1.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $1.3.0.1 $2.1.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.1.0.age.5 20000.0) $2.1.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $1.3.0.1 $2.1.0.latch.4))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.1.0.age.6 20000.0) $2.1.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 20000.0) 1000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 20000.0) 1000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 20000.0) 10000.0)) (=> (and $3.now.4 true) (<= (+ $2.1.0.age.4 20000.0) 30000.0)) (=> (and $3.now.5 true) (<= (+ $2.1.0.age.5 20000.0) 1000.0))))))
; 3.5.0: held flag
(define-fun $3.5.0.may () Bool (and (and (< 0 $2.1.0.2) (not $2.1.0.latch.0)) (<= 30000.0 $3.later.4)))
(define-fun $3.5.0.5 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $2.1.0.2 $3.5.0.5))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $1.3.0.1 $2.1.0.latch.2 $2.1.0.latch.3 $2.1.0.latch.5 $2.1.0.latch.1))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $1.3.0.1 $2.1.0.latch.2 $2.1.0.latch.6 $2.1.0.latch.5))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $1.3.0.1 $2.1.0.latch.3))
(define-fun $3.5.0.latch.4 () Bool ($latch.4 $1.3.0.1 $2.1.0.latch.4))
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $1.3.0.1))
(define-fun $3.5.0.latch.6 () Bool ($latch.6 $2.1.0.latch.6 $3.5.0.latch.0))
(define-fun $3.5.0.age.5 () Real (ite (and ($active.5 $1.3.0.1 $3.5.0.latch.3) $3.now.5) $3.later.5 0.0))
(define-fun $3.5.0.age.6 () Real (ite (and ($active.6 $1.3.0.1 $3.5.0.latch.4) $3.now.6) $3.later.6 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.3.0.may $2.may-wait $2.1.0.may $3.may-wait $3.5.0.may (let (($s0 (not (and $3.5.0.latch.5 $3.5.0.latch.2)))) (and $3.5.0.latch.6 (or $s0 $3.5.0.latch.4) (or (not $initial.7) |permit UCA-7|) (or (not $1.3.0.8) |permit UCA-19|) (or (not $3.5.0.latch.1) |permit UCA-38|) (or $s0 |permit UCA-38|) (or (not $initial.14) |permit UCA-39|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-11 on a closed run reaches H-2 and shows no listed pattern but: UCA-7
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
(define-fun $latch.0 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |ApiServer.queued|)))
(define-fun $latch.1 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|long CA-5 list| Bool) (|open CA-5 list| Bool) (|shown UCA-38| Bool)) Bool (or |shown UCA-38| (and |open CA-5 list| |counted CA-5 list| |long CA-5 list| (not (< 0 |ApiServer.cut|)))))
(define-fun $latch.2 ((|ApiServer.cut| Int) (|counted CA-5 list| Bool) (|hazard over| Bool) (|open CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (ite |open CA-5 list| |counted CA-5 list| (not |hazard over|))))
(define-fun $latch.3 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and |long CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.4 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and |past CA-5 list| (< 0 |ApiServer.cut|)))
(define-fun $latch.5 ((|ApiServer.cut| Int)) Bool (< 0 |ApiServer.cut|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; FB-1 copies
(define-fun $active.0 ((|ApiServer.served| Int)) Bool (< 0 |ApiServer.served|))
; CA-5 list
(define-fun $active.1 ((|ApiServer.cut| Int)) Bool (and (= callers 0) (< 0 |ApiServer.cut|)))
; CA-12 list_as_pod
(define-fun $active.2 ((|ApiServer.cut| Int)) Bool (and (= callers 1) (< 0 |ApiServer.cut|)))
; Agents.list_again
(define-fun $active.3 ((|ApiServer.refused| Int)) Bool (< 0 |ApiServer.refused|))
; held flag
(define-fun $active.4 ((|ApiServer.queued| Int) (|held flag| Bool)) Bool (and (< 0 |ApiServer.queued|) (not |held flag|)))
; long CA-5 list
(define-fun $active.5 ((|ApiServer.cut| Int) (|long CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)))
; past CA-5 list
(define-fun $active.6 ((|ApiServer.cut| Int) (|past CA-5 list| Bool)) Bool (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)))
; the values of this run
(define-fun $given () Bool (and (= agents 801) (= queue 401) (= callers 0) (= |permit UCA-7| true) (= |permit UCA-19| false) (= |permit UCA-38| false) (= |permit UCA-39| false)))
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
(define-fun $initial.14 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.11 $initial.12 $initial.10 $initial.9))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.11 $initial.6 $initial.10))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.12))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.13))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.6 $initial.latch.0))
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
(define-fun $0.now.4 () Bool ($active.4 $initial.2 $initial.latch.0))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.latch.3))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.latch.4))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 1000.0))))))
; 0.0.0: ApiServer.restart
(define-fun $0.0.0.may () Bool (not $initial.0))
(define-fun $0.0.0.0 () Bool true)
(define-fun $0.0.0.1 () Int agents)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.1 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.1 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.1))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.1) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.1) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $initial.2 $0.0.0.latch.0) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $0.0.0.latch.3) $0.now.5) $0.later.5 0.0))
(define-fun $0.0.0.age.6 () Real (ite (and ($active.6 $0.0.0.1 $0.0.0.latch.4) $0.now.6) $0.later.6 0.0))
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
(define-fun $1.now.4 () Bool ($active.4 $initial.2 $0.0.0.latch.0))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.0.0.1 $0.0.0.latch.3))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $0.0.0.1 $0.0.0.latch.4))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.0.0.age.6 0.0) $0.0.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 20000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 1000.0)) (=> (and $1.now.3 true) (<= (+ $0.left.3 0.0) 10000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 0.0) 30000.0)) (=> (and $1.now.5 true) (<= (+ $0.0.0.age.5 0.0) 1000.0))))))
; 1.2.0: CA-5 list
(define-fun $1.2.0.may () Bool (and (= callers 0) (< 0 $0.0.0.1)))
(define-fun $1.2.0.1 () Int 0)
(define-fun $1.2.0.3 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.3 (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun $1.2.0.2 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (let (($s1 (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0))) (let (($s2 (ite (= $initial.3 0) 400 0))) (+ $initial.2 $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun $1.2.0.4 () Int (let (($s0 (+ queue (* (- 1) $initial.3) (* (- 1) $initial.2) 400))) (+ $initial.4 $0.0.0.1 (* (- 1) (ite (<= $0.0.0.1 $s0) $0.0.0.1 $s0)))))
(define-fun $1.2.0.7 () Bool (or $initial.7 (and (not $0.0.0.latch.6) (< (ite (= $initial.3 0) 400 0) $0.0.0.1))))
(define-fun $1.2.0.10 () Bool false)
(define-fun $1.2.0.12 () Bool false)
(define-fun $1.2.0.13 () Bool false)
(define-fun $1.2.0.14 () Bool (or $initial.14 (and $0.0.0.latch.5 $0.0.0.latch.2 $0.0.0.latch.3)))
(define-fun $1.2.0.latch.0 () Bool ($latch.0 $1.2.0.2 $0.0.0.latch.0))
(define-fun $1.2.0.latch.1 () Bool ($latch.1 $1.2.0.1 $0.0.0.latch.2 $1.2.0.12 $1.2.0.10 $0.0.0.latch.1))
(define-fun $1.2.0.latch.2 () Bool ($latch.2 $1.2.0.1 $0.0.0.latch.2 $0.0.0.latch.6 $1.2.0.10))
(define-fun $1.2.0.latch.3 () Bool ($latch.3 $1.2.0.1 $1.2.0.12))
(define-fun $1.2.0.latch.4 () Bool ($latch.4 $1.2.0.1 $1.2.0.13))
(define-fun $1.2.0.latch.5 () Bool ($latch.5 $1.2.0.1))
(define-fun $1.2.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.2.0.latch.0))
(define-fun $1.2.0.age.0 () Real (ite (and ($active.0 $1.2.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.2.0.age.2 () Real (ite (and ($active.2 $1.2.0.1) $1.now.2) $1.later.2 0.0))
(define-fun $1.2.0.age.3 () Real (ite (and ($active.3 $1.2.0.4) $1.now.3) $1.later.3 0.0))
(define-fun $1.2.0.age.4 () Real (ite (and ($active.4 $1.2.0.2 $1.2.0.latch.0) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.2.0.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.2.0.age.0 10000.0) $1.2.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.2.0.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ 0.0 10000.0) 0.0))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.2.0.1))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.2.0.age.2 10000.0) $1.2.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.2.0.4))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.2.0.age.3 10000.0) $1.2.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $1.2.0.2 $1.2.0.latch.0))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.2.0.age.4 10000.0) $1.2.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $1.2.0.1 $1.2.0.latch.3))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ 0.0 10000.0) 0.0))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $1.2.0.1 $1.2.0.latch.4))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ 0.0 10000.0) 0.0))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.2.0.age.0 10000.0) 20000.0)) (=> (and $2.now.1 true) (<= (+ 0.0 10000.0) 1000.0)) (=> (and $2.now.2 true) (<= (+ $1.2.0.age.2 10000.0) 1000.0)) (=> (and $2.now.3 true) (<= (+ $1.2.0.age.3 10000.0) 10000.0)) (=> (and $2.now.4 true) (<= (+ $1.2.0.age.4 10000.0) 30000.0)) (=> (and $2.now.5 true) (<= (+ 0.0 10000.0) 1000.0))))))
; 2.1.0: FB-1 copies
(define-fun $2.1.0.may () Bool (and (< 0 $1.2.0.3) (<= 1000.0 $2.later.0)))
(define-fun $2.1.0.3 () Int (ite (<= $1.2.0.2 400) $1.2.0.2 400))
(define-fun $2.1.0.2 () Int (+ $1.2.0.2 (* (- 1) (ite (<= $1.2.0.2 400) $1.2.0.2 400))))
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $2.1.0.2 $1.2.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $1.2.0.1 $1.2.0.latch.2 $1.2.0.latch.3 $1.2.0.latch.5 $1.2.0.latch.1))
(define-fun $2.1.0.latch.2 () Bool ($latch.2 $1.2.0.1 $1.2.0.latch.2 $1.2.0.latch.6 $1.2.0.latch.5))
(define-fun $2.1.0.latch.3 () Bool ($latch.3 $1.2.0.1 $1.2.0.latch.3))
(define-fun $2.1.0.latch.4 () Bool ($latch.4 $1.2.0.1 $1.2.0.latch.4))
(define-fun $2.1.0.latch.5 () Bool ($latch.5 $1.2.0.1))
(define-fun $2.1.0.latch.6 () Bool ($latch.6 $1.2.0.latch.6 $2.1.0.latch.0))
(define-fun $2.1.0.age.4 () Real (ite (and ($active.4 $2.1.0.2 $2.1.0.latch.0) $2.now.4) $2.later.4 0.0))
(define-fun $2.1.0.age.5 () Real (ite (and ($active.5 $1.2.0.1 $2.1.0.latch.3) $2.now.5) $2.later.5 0.0))
(define-fun $2.1.0.age.6 () Real (ite (and ($active.6 $1.2.0.1 $2.1.0.latch.4) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $1.2.0.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 20000.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $1.2.0.1))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 20000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $1.2.0.4))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.left.3 20000.0) $2.left.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.1.0.2 $2.1.0.latch.0))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.1.0.age.4 20000.0) $2.1.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $1.2.0.1 $2.1.0.latch.3))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.1.0.age.5 20000.0) $2.1.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $1.2.0.1 $2.1.0.latch.4))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.1.0.age.6 20000.0) $2.1.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 20000.0) 1000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 20000.0) 1000.0)) (=> (and $3.now.3 true) (<= (+ $2.left.3 20000.0) 10000.0)) (=> (and $3.now.4 true) (<= (+ $2.1.0.age.4 20000.0) 30000.0)) (=> (and $3.now.5 true) (<= (+ $2.1.0.age.5 20000.0) 1000.0))))))
; 3.5.0: held flag
(define-fun $3.5.0.may () Bool (and (and (< 0 $2.1.0.2) (not $2.1.0.latch.0)) (<= 30000.0 $3.later.4)))
(define-fun $3.5.0.5 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $2.1.0.2 $3.5.0.5))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $1.2.0.1 $2.1.0.latch.2 $2.1.0.latch.3 $2.1.0.latch.5 $2.1.0.latch.1))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $1.2.0.1 $2.1.0.latch.2 $2.1.0.latch.6 $2.1.0.latch.5))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $1.2.0.1 $2.1.0.latch.3))
(define-fun $3.5.0.latch.4 () Bool ($latch.4 $1.2.0.1 $2.1.0.latch.4))
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $1.2.0.1))
(define-fun $3.5.0.latch.6 () Bool ($latch.6 $2.1.0.latch.6 $3.5.0.latch.0))
(define-fun $3.5.0.age.5 () Real (ite (and ($active.5 $1.2.0.1 $3.5.0.latch.3) $3.now.5) $3.later.5 0.0))
(define-fun $3.5.0.age.6 () Real (ite (and ($active.6 $1.2.0.1 $3.5.0.latch.4) $3.now.6) $3.later.6 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.2.0.may $2.may-wait $2.1.0.may $3.may-wait $3.5.0.may (let (($s0 (not (and $3.5.0.latch.5 $3.5.0.latch.2)))) (and $3.5.0.latch.6 (or $s0 $3.5.0.latch.4) (or (not $1.2.0.7) |permit UCA-7|) (or (not $initial.8) |permit UCA-19|) (or (not $3.5.0.latch.1) |permit UCA-38|) (or $s0 |permit UCA-38|) (or (not $1.2.0.14) |permit UCA-39|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
