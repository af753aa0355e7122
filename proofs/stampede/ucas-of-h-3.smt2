;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/stampede.stpa",
;;  "content": "sha256:541f543182a2680144a639c135f5f86750eeb0486b0747a4b375ffa2d7e6d362",
;;  "found by": "Spacer",
;;  "system": "Stampede",
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
;;     "HS-11"
;;    ],
;;    "forbidden": {
;;     "UCA-7": [
;;      3
;;     ],
;;     "UCA-19": [
;;      4
;;     ],
;;     "UCA-38": [
;;      3
;;     ],
;;     "UCA-39": [
;;      3
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-3 with HS-11 without showing UCA-7, UCA-19, UCA-38, UCA-39
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
(declare-const |permit UCA-38| Bool)
(declare-const |permit UCA-39| Bool)
(define-fun $chosen () Bool (and (<= 0 agents) (<= 0 queue) (and (<= 0 callers) (<= callers 1)) (or (= agents 400) (and (<= 0 agents) (<= agents 5000))) (or (= queue 400) (and (<= 0 queue) (<= queue 5000))) (or (= callers 0) (= callers 1)) (not |permit UCA-7|) (not |permit UCA-19|) (not |permit UCA-38|) (not |permit UCA-39|)))
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
; the invariant
(define-fun $invariant ((|ApiServer.restarted| Bool) (|ApiServer.cut| Int) (|ApiServer.queued| Int) (|ApiServer.served| Int) (|ApiServer.refused| Int) (|hazard over| Bool) (|shown UCA-7| Bool) (|shown UCA-19| Bool) (|shown UCA-38| Bool) (|open CA-5 list| Bool) (|counted CA-5 list| Bool) (|long CA-5 list| Bool) (|past CA-5 list| Bool) (|shown UCA-39| Bool) (|age:FB-1 copies| Real) (|age:CA-5 list| Real) (|age:CA-12 list_as_pod| Real) (|age:Agents.list_again| Real) (|age:long CA-5 list| Real) (|age:past CA-5 list| Real)) Bool (let (($s0 (<= 0 agents))) (let (($s1 (<= 0 queue))) (let (($s2 (= callers 0))) (let (($s3 (= callers 1))) (let (($s4 (< 0 |ApiServer.served|))) (let (($s5 (< 0 |ApiServer.cut|))) (let (($s6 (and $s2 $s5))) (let (($s7 (and $s3 $s5))) (let (($s8 (< 0 |ApiServer.refused|))) (let (($s9 (and $s5 (not |long CA-5 list|)))) (let (($s10 (<= 0 |ApiServer.served|))) (let (($s11 (not $s10))) (let (($s12 (* (- 1) queue))) (let (($s13 (not (<= 1 |ApiServer.cut|)))) (and $s0 $s1 (<= 0 callers) (<= callers 1) (or (= agents 400) (and $s0 (<= agents 5000))) (or (= queue 400) (and $s1 (<= queue 5000))) (or $s2 $s3) (not |permit UCA-7|) (not |permit UCA-19|) (not |permit UCA-38|) (not |permit UCA-39|) (<= 0.0 |age:FB-1 copies|) (or $s4 (<= |age:FB-1 copies| 0.0)) (or (not $s4) (<= |age:FB-1 copies| 20000.0)) (<= 0.0 |age:CA-5 list|) (or $s6 (<= |age:CA-5 list| 0.0)) (or (not $s6) (<= |age:CA-5 list| 1000.0)) (<= 0.0 |age:CA-12 list_as_pod|) (or $s7 (<= |age:CA-12 list_as_pod| 0.0)) (or (not $s7) (<= |age:CA-12 list_as_pod| 1000.0)) (<= 0.0 |age:Agents.list_again|) (or $s8 (<= |age:Agents.list_again| 0.0)) (or (not $s8) (<= |age:Agents.list_again| 10000.0)) (<= 0.0 |age:long CA-5 list|) (or $s9 (<= |age:long CA-5 list| 0.0)) (or (not $s9) (<= |age:long CA-5 list| 1000.0)) (<= 0.0 |age:past CA-5 list|) (or (and $s5 (not |past CA-5 list|)) (<= |age:past CA-5 list| 0.0)) (= |long CA-5 list| (and |long CA-5 list| $s5)) (= |past CA-5 list| (and |past CA-5 list| $s5)) (= |open CA-5 list| $s5) (= |hazard over| (or |hazard over| $s8)) (or |shown UCA-19| |shown UCA-7| $s11 (not (<= 401 (+ |ApiServer.queued| agents $s12))) (not (<= agents 400))) (or |open CA-5 list| $s13) (or |shown UCA-19| (not |hazard over|) |shown UCA-7|) (or |ApiServer.restarted| (not |open CA-5 list|)) (or |shown UCA-19| |shown UCA-7| (not (<= 1 |ApiServer.refused|))) (or |counted CA-5 list| |shown UCA-19| |shown UCA-7| $s13) (or |shown UCA-19| |shown UCA-7| $s13 $s11 (not (<= |ApiServer.cut| 400)) (not (<= 401 (+ |ApiServer.refused| |ApiServer.queued| |ApiServer.cut| $s12)))) (<= 0 |ApiServer.cut|) (<= |ApiServer.cut| agents) (<= 0 |ApiServer.queued|) (<= |ApiServer.queued| (+ queue 400)) $s10 (<= |ApiServer.served| 400)))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.restarted| () Bool false)
(define-fun |$initial:ApiServer.cut| () Int 0)
(define-fun |$initial:ApiServer.queued| () Int 0)
(define-fun |$initial:ApiServer.served| () Int 0)
(define-fun |$initial:ApiServer.refused| () Int 0)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-7| () Bool false)
(define-fun |$initial:shown UCA-19| () Bool false)
(define-fun |$initial:shown UCA-38| () Bool false)
(define-fun |$initial:open CA-5 list| () Bool false)
(define-fun |$initial:counted CA-5 list| () Bool false)
(define-fun |$initial:long CA-5 list| () Bool false)
(define-fun |$initial:past CA-5 list| () Bool false)
(define-fun |$initial:shown UCA-39| () Bool false)
(define-fun $initially () Bool true)
(define-fun |$initial.latch.0:shown UCA-38| () Bool ($latch.0 |$initial:ApiServer.cut| |$initial:counted CA-5 list| |$initial:long CA-5 list| |$initial:open CA-5 list| |$initial:shown UCA-38|))
(define-fun |$initial.latch.1:counted CA-5 list| () Bool ($latch.1 |$initial:ApiServer.cut| |$initial:counted CA-5 list| |$initial:hazard over| |$initial:open CA-5 list|))
(define-fun |$initial.latch.2:long CA-5 list| () Bool ($latch.2 |$initial:ApiServer.cut| |$initial:long CA-5 list|))
(define-fun |$initial.latch.3:past CA-5 list| () Bool ($latch.3 |$initial:ApiServer.cut| |$initial:past CA-5 list|))
(define-fun |$initial.latch.4:open CA-5 list| () Bool ($latch.4 |$initial:ApiServer.cut|))
(define-fun |$initial.latch.5:hazard over| () Bool ($latch.5 |$initial:ApiServer.refused| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.restarted| |$initial:ApiServer.cut| |$initial:ApiServer.queued| |$initial:ApiServer.served| |$initial:ApiServer.refused| |$initial.latch.5:hazard over| |$initial:shown UCA-7| |$initial:shown UCA-19| |$initial.latch.0:shown UCA-38| |$initial.latch.4:open CA-5 list| |$initial.latch.1:counted CA-5 list| |$initial.latch.2:long CA-5 list| |$initial.latch.3:past CA-5 list| |$initial:shown UCA-39| 0.0 0.0 0.0 0.0 0.0 0.0)))
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
(declare-const |shown UCA-38| Bool)
(declare-const |open CA-5 list| Bool)
(declare-const |counted CA-5 list| Bool)
(declare-const |long CA-5 list| Bool)
(declare-const |past CA-5 list| Bool)
(declare-const |shown UCA-39| Bool)
(declare-const |age:FB-1 copies| Real)
(declare-const |age:CA-5 list| Real)
(declare-const |age:CA-12 list_as_pod| Real)
(declare-const |age:Agents.list_again| Real)
(declare-const |age:long CA-5 list| Real)
(declare-const |age:past CA-5 list| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite ($active.0 |ApiServer.served|) (+ |age:FB-1 copies| $delay) |age:FB-1 copies|))
(define-fun $later.1 () Real (ite ($active.1 |ApiServer.cut|) (+ |age:CA-5 list| $delay) |age:CA-5 list|))
(define-fun $later.2 () Real (ite ($active.2 |ApiServer.cut|) (+ |age:CA-12 list_as_pod| $delay) |age:CA-12 list_as_pod|))
(define-fun $later.3 () Real (ite ($active.3 |ApiServer.refused|) (+ |age:Agents.list_again| $delay) |age:Agents.list_again|))
(define-fun $later.4 () Real (ite ($active.4 |ApiServer.cut| |long CA-5 list|) (+ |age:long CA-5 list| $delay) |age:long CA-5 list|))
(define-fun $later.5 () Real (ite ($active.5 |ApiServer.cut| |past CA-5 list|) (+ |age:past CA-5 list| $delay) |age:past CA-5 list|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and ($active.0 |ApiServer.served|) true) (<= (+ |age:FB-1 copies| $delay) 20000.0)) (=> (and ($active.1 |ApiServer.cut|) true) (<= (+ |age:CA-5 list| $delay) 1000.0)) (=> (and ($active.2 |ApiServer.cut|) true) (<= (+ |age:CA-12 list_as_pod| $delay) 1000.0)) (=> (and ($active.3 |ApiServer.refused|) true) (<= (+ |age:Agents.list_again| $delay) 10000.0)) (=> (and ($active.4 |ApiServer.cut| |long CA-5 list|) true) (<= (+ |age:long CA-5 list| $delay) 1000.0))))))
; 0.0: ApiServer.restart
(define-fun $0.0.may () Bool (not |ApiServer.restarted|))
(define-fun |$0.0:ApiServer.restarted| () Bool true)
(define-fun |$0.0:ApiServer.cut| () Int agents)
(define-fun |$0.0.latch.0:shown UCA-38| () Bool ($latch.0 |$0.0:ApiServer.cut| |counted CA-5 list| |long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$0.0.latch.1:counted CA-5 list| () Bool ($latch.1 |$0.0:ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$0.0.latch.2:long CA-5 list| () Bool ($latch.2 |$0.0:ApiServer.cut| |long CA-5 list|))
(define-fun |$0.0.latch.3:past CA-5 list| () Bool ($latch.3 |$0.0:ApiServer.cut| |past CA-5 list|))
(define-fun |$0.0.latch.4:open CA-5 list| () Bool ($latch.4 |$0.0:ApiServer.cut|))
(define-fun |$0.0.latch.5:hazard over| () Bool ($latch.5 |ApiServer.refused| |hazard over|))
(define-fun |$0.0:age:FB-1 copies| () Real (ite ($active.0 |ApiServer.served|) $later.0 0.0))
(define-fun |$0.0:age:CA-5 list| () Real (ite ($active.1 |$0.0:ApiServer.cut|) (ite (and ($active.1 |$0.0:ApiServer.cut|) (not ($active.1 |ApiServer.cut|))) 0.0 $later.1) 0.0))
(define-fun |$0.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |$0.0:ApiServer.cut|) (ite (and ($active.2 |$0.0:ApiServer.cut|) (not ($active.2 |ApiServer.cut|))) 0.0 $later.2) 0.0))
(define-fun |$0.0:age:Agents.list_again| () Real (ite ($active.3 |ApiServer.refused|) $later.3 0.0))
(define-fun |$0.0:age:long CA-5 list| () Real (ite ($active.4 |$0.0:ApiServer.cut| |$0.0.latch.2:long CA-5 list|) (ite (and ($active.4 |$0.0:ApiServer.cut| |$0.0.latch.2:long CA-5 list|) (not ($active.4 |ApiServer.cut| |long CA-5 list|))) 0.0 $later.4) 0.0))
(define-fun |$0.0:age:past CA-5 list| () Real (ite ($active.5 |$0.0:ApiServer.cut| |$0.0.latch.3:past CA-5 list|) (ite (and ($active.5 |$0.0:ApiServer.cut| |$0.0.latch.3:past CA-5 list|) (not ($active.5 |ApiServer.cut| |past CA-5 list|))) 0.0 $later.5) 0.0))
; obligation: consecution of 0.0, ApiServer.restart
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:ApiServer.restarted| |$0.0:ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |$0.0.latch.5:hazard over| |shown UCA-7| |shown UCA-19| |$0.0.latch.0:shown UCA-38| |$0.0.latch.4:open CA-5 list| |$0.0.latch.1:counted CA-5 list| |$0.0.latch.2:long CA-5 list| |$0.0.latch.3:past CA-5 list| |shown UCA-39| |$0.0:age:FB-1 copies| |$0.0:age:CA-5 list| |$0.0:age:CA-12 list_as_pod| |$0.0:age:Agents.list_again| |$0.0:age:long CA-5 list| |$0.0:age:past CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: FB-1 copies
(define-fun $1.0.may () Bool (and (< 0 |ApiServer.served|) (<= 1000.0 $later.0)))
(define-fun |$1.0:ApiServer.served| () Int (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))
(define-fun |$1.0:ApiServer.queued| () Int (+ |ApiServer.queued| (* (- 1) (ite (<= |ApiServer.queued| 400) |ApiServer.queued| 400))))
(define-fun |$1.0.latch.0:shown UCA-38| () Bool ($latch.0 |ApiServer.cut| |counted CA-5 list| |long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$1.0.latch.1:counted CA-5 list| () Bool ($latch.1 |ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$1.0.latch.2:long CA-5 list| () Bool ($latch.2 |ApiServer.cut| |long CA-5 list|))
(define-fun |$1.0.latch.3:past CA-5 list| () Bool ($latch.3 |ApiServer.cut| |past CA-5 list|))
(define-fun |$1.0.latch.4:open CA-5 list| () Bool ($latch.4 |ApiServer.cut|))
(define-fun |$1.0.latch.5:hazard over| () Bool ($latch.5 |ApiServer.refused| |hazard over|))
(define-fun |$1.0:age:CA-5 list| () Real (ite ($active.1 |ApiServer.cut|) $later.1 0.0))
(define-fun |$1.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |ApiServer.cut|) $later.2 0.0))
(define-fun |$1.0:age:Agents.list_again| () Real (ite ($active.3 |ApiServer.refused|) $later.3 0.0))
(define-fun |$1.0:age:long CA-5 list| () Real (ite ($active.4 |ApiServer.cut| |$1.0.latch.2:long CA-5 list|) (ite (and ($active.4 |ApiServer.cut| |$1.0.latch.2:long CA-5 list|) (not ($active.4 |ApiServer.cut| |long CA-5 list|))) 0.0 $later.4) 0.0))
(define-fun |$1.0:age:past CA-5 list| () Real (ite ($active.5 |ApiServer.cut| |$1.0.latch.3:past CA-5 list|) (ite (and ($active.5 |ApiServer.cut| |$1.0.latch.3:past CA-5 list|) (not ($active.5 |ApiServer.cut| |past CA-5 list|))) 0.0 $later.5) 0.0))
; obligation: consecution of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$1.0:ApiServer.queued| |$1.0:ApiServer.served| |ApiServer.refused| |$1.0.latch.5:hazard over| |shown UCA-7| |shown UCA-19| |$1.0.latch.0:shown UCA-38| |$1.0.latch.4:open CA-5 list| |$1.0.latch.1:counted CA-5 list| |$1.0.latch.2:long CA-5 list| |$1.0.latch.3:past CA-5 list| |shown UCA-39| 0.0 |$1.0:age:CA-5 list| |$1.0:age:CA-12 list_as_pod| |$1.0:age:Agents.list_again| |$1.0:age:long CA-5 list| |$1.0:age:past CA-5 list|)))
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
(define-fun |$2.0:open CA-5 list| () Bool false)
(define-fun |$2.0:long CA-5 list| () Bool false)
(define-fun |$2.0:past CA-5 list| () Bool false)
(define-fun |$2.0:shown UCA-39| () Bool (or |shown UCA-39| (and |open CA-5 list| |counted CA-5 list| |long CA-5 list|)))
(define-fun |$2.0.latch.0:shown UCA-38| () Bool ($latch.0 |$2.0:ApiServer.cut| |counted CA-5 list| |$2.0:long CA-5 list| |$2.0:open CA-5 list| |shown UCA-38|))
(define-fun |$2.0.latch.1:counted CA-5 list| () Bool ($latch.1 |$2.0:ApiServer.cut| |counted CA-5 list| |hazard over| |$2.0:open CA-5 list|))
(define-fun |$2.0.latch.2:long CA-5 list| () Bool ($latch.2 |$2.0:ApiServer.cut| |$2.0:long CA-5 list|))
(define-fun |$2.0.latch.3:past CA-5 list| () Bool ($latch.3 |$2.0:ApiServer.cut| |$2.0:past CA-5 list|))
(define-fun |$2.0.latch.4:open CA-5 list| () Bool ($latch.4 |$2.0:ApiServer.cut|))
(define-fun |$2.0.latch.5:hazard over| () Bool ($latch.5 |$2.0:ApiServer.refused| |hazard over|))
(define-fun |$2.0:age:FB-1 copies| () Real (ite ($active.0 |$2.0:ApiServer.served|) (ite (and ($active.0 |$2.0:ApiServer.served|) (not ($active.0 |ApiServer.served|))) 0.0 $later.0) 0.0))
(define-fun |$2.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |$2.0:ApiServer.cut|) (ite (and ($active.2 |$2.0:ApiServer.cut|) (not ($active.2 |ApiServer.cut|))) 0.0 $later.2) 0.0))
(define-fun |$2.0:age:Agents.list_again| () Real (ite ($active.3 |$2.0:ApiServer.refused|) (ite (and ($active.3 |$2.0:ApiServer.refused|) (not ($active.3 |ApiServer.refused|))) 0.0 $later.3) 0.0))
; obligation: consecution of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.restarted| |$2.0:ApiServer.cut| |$2.0:ApiServer.queued| |$2.0:ApiServer.served| |$2.0:ApiServer.refused| |$2.0.latch.5:hazard over| |$2.0:shown UCA-7| |shown UCA-19| |$2.0.latch.0:shown UCA-38| |$2.0.latch.4:open CA-5 list| |$2.0.latch.1:counted CA-5 list| |$2.0.latch.2:long CA-5 list| |$2.0.latch.3:past CA-5 list| |$2.0:shown UCA-39| |$2.0:age:FB-1 copies| 0.0 |$2.0:age:CA-12 list_as_pod| |$2.0:age:Agents.list_again| 0.0 0.0)))
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
(define-fun |$3.0.latch.0:shown UCA-38| () Bool ($latch.0 |$3.0:ApiServer.cut| |counted CA-5 list| |long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$3.0.latch.1:counted CA-5 list| () Bool ($latch.1 |$3.0:ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$3.0.latch.2:long CA-5 list| () Bool ($latch.2 |$3.0:ApiServer.cut| |long CA-5 list|))
(define-fun |$3.0.latch.3:past CA-5 list| () Bool ($latch.3 |$3.0:ApiServer.cut| |past CA-5 list|))
(define-fun |$3.0.latch.4:open CA-5 list| () Bool ($latch.4 |$3.0:ApiServer.cut|))
(define-fun |$3.0.latch.5:hazard over| () Bool ($latch.5 |$3.0:ApiServer.refused| |hazard over|))
(define-fun |$3.0:age:FB-1 copies| () Real (ite ($active.0 |$3.0:ApiServer.served|) (ite (and ($active.0 |$3.0:ApiServer.served|) (not ($active.0 |ApiServer.served|))) 0.0 $later.0) 0.0))
(define-fun |$3.0:age:CA-5 list| () Real (ite ($active.1 |$3.0:ApiServer.cut|) (ite (and ($active.1 |$3.0:ApiServer.cut|) (not ($active.1 |ApiServer.cut|))) 0.0 $later.1) 0.0))
(define-fun |$3.0:age:Agents.list_again| () Real (ite ($active.3 |$3.0:ApiServer.refused|) (ite (and ($active.3 |$3.0:ApiServer.refused|) (not ($active.3 |ApiServer.refused|))) 0.0 $later.3) 0.0))
(define-fun |$3.0:age:long CA-5 list| () Real (ite ($active.4 |$3.0:ApiServer.cut| |$3.0.latch.2:long CA-5 list|) (ite (and ($active.4 |$3.0:ApiServer.cut| |$3.0.latch.2:long CA-5 list|) (not ($active.4 |ApiServer.cut| |long CA-5 list|))) 0.0 $later.4) 0.0))
(define-fun |$3.0:age:past CA-5 list| () Real (ite ($active.5 |$3.0:ApiServer.cut| |$3.0.latch.3:past CA-5 list|) (ite (and ($active.5 |$3.0:ApiServer.cut| |$3.0.latch.3:past CA-5 list|) (not ($active.5 |ApiServer.cut| |past CA-5 list|))) 0.0 $later.5) 0.0))
; obligation: consecution of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.restarted| |$3.0:ApiServer.cut| |$3.0:ApiServer.queued| |$3.0:ApiServer.served| |$3.0:ApiServer.refused| |$3.0.latch.5:hazard over| |shown UCA-7| |$3.0:shown UCA-19| |$3.0.latch.0:shown UCA-38| |$3.0.latch.4:open CA-5 list| |$3.0.latch.1:counted CA-5 list| |$3.0.latch.2:long CA-5 list| |$3.0.latch.3:past CA-5 list| |shown UCA-39| |$3.0:age:FB-1 copies| |$3.0:age:CA-5 list| 0.0 |$3.0:age:Agents.list_again| |$3.0:age:long CA-5 list| |$3.0:age:past CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Agents.list_again
(define-fun $4.0.may () Bool (and (< 0 |ApiServer.refused|) (<= 5000.0 $later.3)))
(define-fun |$4.0:ApiServer.served| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.served| (ite (<= $s1 $s2) $s1 $s2))))))
(define-fun |$4.0:ApiServer.queued| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (let (($s1 (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0))) (let (($s2 (ite (= |ApiServer.served| 0) 400 0))) (+ |ApiServer.queued| $s1 (* (- 1) (ite (<= $s1 $s2) $s1 $s2)))))))
(define-fun |$4.0:ApiServer.refused| () Int (let (($s0 (+ queue (* (- 1) |ApiServer.served|) (* (- 1) |ApiServer.queued|) 400))) (+ |ApiServer.refused| (* (- 1) (ite (<= |ApiServer.refused| $s0) |ApiServer.refused| $s0)))))
(define-fun |$4.0.latch.0:shown UCA-38| () Bool ($latch.0 |ApiServer.cut| |counted CA-5 list| |long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$4.0.latch.1:counted CA-5 list| () Bool ($latch.1 |ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$4.0.latch.2:long CA-5 list| () Bool ($latch.2 |ApiServer.cut| |long CA-5 list|))
(define-fun |$4.0.latch.3:past CA-5 list| () Bool ($latch.3 |ApiServer.cut| |past CA-5 list|))
(define-fun |$4.0.latch.4:open CA-5 list| () Bool ($latch.4 |ApiServer.cut|))
(define-fun |$4.0.latch.5:hazard over| () Bool ($latch.5 |$4.0:ApiServer.refused| |hazard over|))
(define-fun |$4.0:age:FB-1 copies| () Real (ite ($active.0 |$4.0:ApiServer.served|) (ite (and ($active.0 |$4.0:ApiServer.served|) (not ($active.0 |ApiServer.served|))) 0.0 $later.0) 0.0))
(define-fun |$4.0:age:CA-5 list| () Real (ite ($active.1 |ApiServer.cut|) $later.1 0.0))
(define-fun |$4.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |ApiServer.cut|) $later.2 0.0))
(define-fun |$4.0:age:long CA-5 list| () Real (ite ($active.4 |ApiServer.cut| |$4.0.latch.2:long CA-5 list|) (ite (and ($active.4 |ApiServer.cut| |$4.0.latch.2:long CA-5 list|) (not ($active.4 |ApiServer.cut| |long CA-5 list|))) 0.0 $later.4) 0.0))
(define-fun |$4.0:age:past CA-5 list| () Real (ite ($active.5 |ApiServer.cut| |$4.0.latch.3:past CA-5 list|) (ite (and ($active.5 |ApiServer.cut| |$4.0.latch.3:past CA-5 list|) (not ($active.5 |ApiServer.cut| |past CA-5 list|))) 0.0 $later.5) 0.0))
; obligation: consecution of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |$4.0:ApiServer.queued| |$4.0:ApiServer.served| |$4.0:ApiServer.refused| |$4.0.latch.5:hazard over| |shown UCA-7| |shown UCA-19| |$4.0.latch.0:shown UCA-38| |$4.0.latch.4:open CA-5 list| |$4.0.latch.1:counted CA-5 list| |$4.0.latch.2:long CA-5 list| |$4.0.latch.3:past CA-5 list| |shown UCA-39| |$4.0:age:FB-1 copies| |$4.0:age:CA-5 list| |$4.0:age:CA-12 list_as_pod| 0.0 |$4.0:age:long CA-5 list| |$4.0:age:past CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: long CA-5 list
(define-fun $5.0.may () Bool (and (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)) (<= 1000.0 $later.4)))
(define-fun |$5.0:long CA-5 list| () Bool true)
(define-fun |$5.0.latch.0:shown UCA-38| () Bool ($latch.0 |ApiServer.cut| |counted CA-5 list| |$5.0:long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$5.0.latch.1:counted CA-5 list| () Bool ($latch.1 |ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$5.0.latch.2:long CA-5 list| () Bool ($latch.2 |ApiServer.cut| |$5.0:long CA-5 list|))
(define-fun |$5.0.latch.3:past CA-5 list| () Bool ($latch.3 |ApiServer.cut| |past CA-5 list|))
(define-fun |$5.0.latch.4:open CA-5 list| () Bool ($latch.4 |ApiServer.cut|))
(define-fun |$5.0.latch.5:hazard over| () Bool ($latch.5 |ApiServer.refused| |hazard over|))
(define-fun |$5.0:age:FB-1 copies| () Real (ite ($active.0 |ApiServer.served|) $later.0 0.0))
(define-fun |$5.0:age:CA-5 list| () Real (ite ($active.1 |ApiServer.cut|) $later.1 0.0))
(define-fun |$5.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |ApiServer.cut|) $later.2 0.0))
(define-fun |$5.0:age:Agents.list_again| () Real (ite ($active.3 |ApiServer.refused|) $later.3 0.0))
(define-fun |$5.0:age:past CA-5 list| () Real (ite ($active.5 |ApiServer.cut| |$5.0.latch.3:past CA-5 list|) (ite (and ($active.5 |ApiServer.cut| |$5.0.latch.3:past CA-5 list|) (not ($active.5 |ApiServer.cut| |past CA-5 list|))) 0.0 $later.5) 0.0))
; obligation: consecution of 5.0, long CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |$5.0.latch.5:hazard over| |shown UCA-7| |shown UCA-19| |$5.0.latch.0:shown UCA-38| |$5.0.latch.4:open CA-5 list| |$5.0.latch.1:counted CA-5 list| |$5.0.latch.2:long CA-5 list| |$5.0.latch.3:past CA-5 list| |shown UCA-39| |$5.0:age:FB-1 copies| |$5.0:age:CA-5 list| |$5.0:age:CA-12 list_as_pod| |$5.0:age:Agents.list_again| 0.0 |$5.0:age:past CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: past CA-5 list
(define-fun $6.0.may () Bool (and (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)) (< 1000.0 $later.5)))
(define-fun |$6.0:past CA-5 list| () Bool true)
(define-fun |$6.0.latch.0:shown UCA-38| () Bool ($latch.0 |ApiServer.cut| |counted CA-5 list| |long CA-5 list| |open CA-5 list| |shown UCA-38|))
(define-fun |$6.0.latch.1:counted CA-5 list| () Bool ($latch.1 |ApiServer.cut| |counted CA-5 list| |hazard over| |open CA-5 list|))
(define-fun |$6.0.latch.2:long CA-5 list| () Bool ($latch.2 |ApiServer.cut| |long CA-5 list|))
(define-fun |$6.0.latch.3:past CA-5 list| () Bool ($latch.3 |ApiServer.cut| |$6.0:past CA-5 list|))
(define-fun |$6.0.latch.4:open CA-5 list| () Bool ($latch.4 |ApiServer.cut|))
(define-fun |$6.0.latch.5:hazard over| () Bool ($latch.5 |ApiServer.refused| |hazard over|))
(define-fun |$6.0:age:FB-1 copies| () Real (ite ($active.0 |ApiServer.served|) $later.0 0.0))
(define-fun |$6.0:age:CA-5 list| () Real (ite ($active.1 |ApiServer.cut|) $later.1 0.0))
(define-fun |$6.0:age:CA-12 list_as_pod| () Real (ite ($active.2 |ApiServer.cut|) $later.2 0.0))
(define-fun |$6.0:age:Agents.list_again| () Real (ite ($active.3 |ApiServer.refused|) $later.3 0.0))
(define-fun |$6.0:age:long CA-5 list| () Real (ite ($active.4 |ApiServer.cut| |$6.0.latch.2:long CA-5 list|) (ite (and ($active.4 |ApiServer.cut| |$6.0.latch.2:long CA-5 list|) (not ($active.4 |ApiServer.cut| |long CA-5 list|))) 0.0 $later.4) 0.0))
; obligation: consecution of 6.0, past CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |$6.0.latch.5:hazard over| |shown UCA-7| |shown UCA-19| |$6.0.latch.0:shown UCA-38| |$6.0.latch.4:open CA-5 list| |$6.0.latch.1:counted CA-5 list| |$6.0.latch.2:long CA-5 list| |$6.0.latch.3:past CA-5 list| |shown UCA-39| |$6.0:age:FB-1 copies| |$6.0:age:CA-5 list| |$6.0:age:CA-12 list_as_pod| |$6.0:age:Agents.list_again| |$6.0:age:long CA-5 list| 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, FB-1 copies
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (< 0 |ApiServer.served|))
(assert (not ($active.0 |ApiServer.served|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (and (= callers 0) (< 0 |ApiServer.cut|)))
(assert (not ($active.1 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-12 list_as_pod
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (and (= callers 1) (< 0 |ApiServer.cut|)))
(assert (not ($active.2 |ApiServer.cut|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, Agents.list_again
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (< 0 |ApiServer.refused|))
(assert (not ($active.3 |ApiServer.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, long CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (and (< 0 |ApiServer.cut|) (not |long CA-5 list|)))
(assert (not ($active.4 |ApiServer.cut| |long CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, past CA-5 list
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert (and (< 0 |ApiServer.cut|) (not |past CA-5 list|)))
(assert (not ($active.5 |ApiServer.cut| |past CA-5 list|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-5 list| |counted CA-5 list|)))) (and |hazard over| (or $s0 |past CA-5 list|) (or (not |shown UCA-7|) |permit UCA-7|) (or (not |shown UCA-19|) |permit UCA-19|) (or (not |shown UCA-38|) |permit UCA-38|) (or $s0 |permit UCA-38|) (or (not |shown UCA-39|) |permit UCA-39|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |ApiServer.restarted| |ApiServer.cut| |ApiServer.queued| |ApiServer.served| |ApiServer.refused| |hazard over| |shown UCA-7| |shown UCA-19| |shown UCA-38| |open CA-5 list| |counted CA-5 list| |long CA-5 list| |past CA-5 list| |shown UCA-39| |age:FB-1 copies| |age:CA-5 list| |age:CA-12 list_as_pod| |age:Agents.list_again| |age:long CA-5 list| |age:past CA-5 list|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
