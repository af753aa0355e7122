;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/cloud.stpa",
;;  "content": "sha256:17f3b6b53c865703e70f6101ac73f5e9a37e989056e5f82c0edfb0a4326a4fd2",
;;  "found by": "zones",
;;  "system": "Cloud",
;;  "claim": [
;;   "check",
;;   "infrastructure, as designed: what is declared is there again"
;;  ],
;;  "says": "Machine.phase != machine_ready leads to Machine.phase == machine_ready within make_machine + register",
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
(define-fun $latch.0 ((|Machine.phase| Int) (|pending flag| Bool)) Bool (let (($s0 (not (= |Machine.phase| 0)))) (and $s0 (or |pending flag| $s0))))
; timers: when they are active, and how old they may become
; InfraApi.give_back
(define-fun $active.0 ((|InfraApi.held| Int)) Bool (< 0 |InfraApi.held|))
; CA-16 create_machine
(define-fun $active.1 ((|Machine.phase| Int)) Bool (= |Machine.phase| 1))
; CA-15 register
(define-fun $active.2 ((|Machine.phase| Int)) Bool (= |Machine.phase| 3))
; the invariant
(define-fun $invariant ((|Machine.phase| Int) (|Machine.died| Bool) (|InfraApi.held| Int) (|pending flag| Bool) (|late flag| Bool) (|age:InfraApi.give_back| Real) (|age:CA-16 create_machine| Real) (|age:CA-15 register| Real) (|age:late flag| Real)) Bool (let (($s0 (= |InfraApi.held| 0))) (let (($s1 (not |pending flag|))) (let (($s2 (not |late flag|))) (let (($s3 (= |InfraApi.held| 1))) (let (($s4 (<= 0.0 |age:InfraApi.give_back|))) (let (($s5 (<= 0.0 |age:CA-16 create_machine|))) (let (($s6 (<= 0.0 |age:late flag|))) (let (($s7 (<= |age:late flag| 120000.0))) (let (($s8 (<= (+ |age:late flag| (* (- 1.0) |age:InfraApi.give_back|)) 0.0))) (let (($s9 (<= (+ |age:late flag| (* (- 1.0) |age:CA-16 create_machine|)) 0.0))) (let (($s10 (<= 0.0 |age:CA-15 register|))) (let (($s11 (<= |age:late flag| 130000.0))) (let (($s12 (<= (+ |age:late flag| (* (- 1.0) |age:CA-15 register|)) 120000.0))) (or (and (= |Machine.phase| 0) (or (and (not |Machine.died|) $s0 $s1 $s2) (and |Machine.died| (or (and $s3 $s1 $s2 $s4) (and $s0 $s1 $s2))))) (and (= |Machine.phase| 1) |Machine.died| (or (and $s3 |pending flag| $s2 $s4 $s5 $s6 $s7 $s8 $s9) (and $s0 |pending flag| $s2 $s5 $s6 $s7 $s9))) (and (= |Machine.phase| 3) |Machine.died| (or (and $s3 |pending flag| $s2 $s4 $s10 $s6 $s11 $s8 $s12) (and $s0 |pending flag| $s2 $s10 $s6 $s11 $s12))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Machine.phase| () Int 0)
(define-fun |$initial:Machine.died| () Bool false)
(define-fun |$initial:InfraApi.held| () Int 0)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Machine.phase| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Machine.phase| |$initial:Machine.died| |$initial:InfraApi.held| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Machine.phase| Int)
(declare-const |Machine.died| Bool)
(declare-const |InfraApi.held| Int)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:InfraApi.give_back| Real)
(declare-const |age:CA-16 create_machine| Real)
(declare-const |age:CA-15 register| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Machine.phase| |Machine.died| |InfraApi.held| |pending flag| |late flag| |age:InfraApi.give_back| |age:CA-16 create_machine| |age:CA-15 register| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |InfraApi.held|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:InfraApi.give_back| $delay) |age:InfraApi.give_back|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Machine.phase|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-16 create_machine| $delay) |age:CA-16 create_machine|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Machine.phase|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-15 register| $delay) |age:CA-15 register|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.3 () Real (ite |pending flag| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:InfraApi.give_back| $delay) 600000.0)) (=> (and $now.1 true) (<= (+ |age:CA-16 create_machine| $delay) 120000.0)) (=> (and $now.2 true) (<= (+ |age:CA-15 register| $delay) 10000.0))))))
; 0.0: Machine.machine_dies
(define-fun $0.0.may () Bool (not |Machine.died|))
(define-fun |$0.0:Machine.died| () Bool true)
(define-fun |$0.0:Machine.phase| () Int 1)
(define-fun |$0.0:InfraApi.held| () Int 1)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Machine.phase| |pending flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:InfraApi.held|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and $0.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 0.0, Machine.machine_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Machine.phase| |$0.0:Machine.died| |$0.0:InfraApi.held| $0.0.latch.0 |late flag| $0.0.age.0 $0.0.age.1 $0.0.age.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: InfraApi.give_back
(define-fun $1.0.may () Bool (< 0 |InfraApi.held|))
(define-fun |$1.0:InfraApi.held| () Int 0)
(define-fun |$1.0:Machine.phase| () Int (ite (= |Machine.phase| 2) 1 |Machine.phase|))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Machine.phase| |pending flag|))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and $1.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 1.0, InfraApi.give_back
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Machine.phase| |Machine.died| |$1.0:InfraApi.held| $1.0.latch.0 |late flag| 0.0 $1.0.age.1 $1.0.age.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-16 create_machine
(define-fun $2.0.may () Bool (= |Machine.phase| 1))
(define-fun |$2.0:Machine.phase| () Int (ite (< 0 (+ (* (- 1) |InfraApi.held|) 2)) 3 2))
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Machine.phase| |pending flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |$2.0:Machine.phase|) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and $2.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 2.0, CA-16 create_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Machine.phase| |Machine.died| |InfraApi.held| $2.0.latch.0 |late flag| $left.0 0.0 $2.0.age.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-15 register
(define-fun $3.0.may () Bool (= |Machine.phase| 3))
(define-fun |$3.0:Machine.phase| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Machine.phase| |pending flag|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Machine.phase|) $now.1) $later.1 0.0))
(define-fun $3.0.age.3 () Real (ite (and $3.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 3.0, CA-15 register
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Machine.phase| |Machine.died| |InfraApi.held| $3.0.latch.0 |late flag| $left.0 $3.0.age.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: late flag
(define-fun $4.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 130000.0 $later.3)))
(define-fun |$4.0:late flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Machine.phase| |pending flag|))
(define-fun $4.0.age.3 () Real (ite (and $4.0.latch.0 |pending flag|) $later.3 0.0))
; obligation: consecution of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Machine.phase| |Machine.died| |InfraApi.held| $4.0.latch.0 |$4.0:late flag| $left.0 $left.1 $left.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, InfraApi.give_back
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |InfraApi.held|))
(assert (not ($active.0 |InfraApi.held|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-16 create_machine
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Machine.phase| 1))
(assert (not ($active.1 |Machine.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-15 register
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |Machine.phase| 3))
(assert (not ($active.2 |Machine.phase|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |pending flag| (not |late flag|)))
(assert (not |pending flag|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |late flag|)
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
