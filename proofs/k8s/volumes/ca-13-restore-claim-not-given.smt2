;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/volumes.stpa",
;;  "content": "sha256:f8db213a613e79fc1bacf136dd367cd60c34a8a88e4db00dd85043109abf1773",
;;  "found by": "zones",
;;  "system": "Volumes",
;;  "claim": [
;;   "no uca",
;;   "CA-13 restore_claim not given"
;;  ],
;;  "says": "CA-13 restore_claim not given, by its own deviation, is no cause of H-1, H-2, H-3",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "deviation CA-13 restore_claim not given"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "deviation CA-13 restore_claim not given"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "deviation CA-13 restore_claim not given"
;;    ],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no run reaches H-1 with deviation CA-13 restore_claim not given
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Place.node_zone| 0))) (let (($s1 (= |Place.volume| 0))) (let (($s2 (= |Place.volume_zone| 0))) (let (($s3 (not |held flag|))) (let (($s4 (not |hazard over|))) (let (($s5 (<= 0.0 |age:CA-11 create_volume|))) (let (($s6 (<= 0.0 |age:held flag|))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s8 (= |Place.volume| 1))) (let (($s9 (and $s8 $s2 $s3 $s4))) (let (($s10 (<= 0.0 |age:CA-11 create_node|))) (let (($s11 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (and (= |ApiServer.claim| 0) (or (and |Place.node_up| (or (and (not |Place.node_died|) $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 30000.0) (<= $s7 0.0)) $s9)) (and |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 240000.0) (<= $s7 210000.0)) $s9)))) (and (not |Place.node_up|) |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 210000.0) (<= $s11 30000.0)) (and $s8 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 180000.0) (<= $s11 0.0)))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restore_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$3.0:ApiServer.claim| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 release_claim
(define-fun $4.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$4.0:ApiServer.claim| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) |Place.node_up|))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
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
; proof 2: no run reaches H-2 with deviation CA-13 restore_claim not given
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Place.node_zone| 0))) (let (($s1 (= |Place.volume| 0))) (let (($s2 (= |Place.volume_zone| 0))) (let (($s3 (not |held flag|))) (let (($s4 (not |hazard over|))) (let (($s5 (<= 0.0 |age:CA-11 create_volume|))) (let (($s6 (<= 0.0 |age:held flag|))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s8 (= |Place.volume| 1))) (let (($s9 (and $s8 $s2 $s3 $s4))) (let (($s10 (<= 0.0 |age:CA-11 create_node|))) (let (($s11 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (and (= |ApiServer.claim| 0) (or (and |Place.node_up| (or (and (not |Place.node_died|) $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 30000.0) (<= $s7 0.0)) $s9)) (and |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 240000.0) (<= $s7 210000.0)) $s9)))) (and (not |Place.node_up|) |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 210000.0) (<= $s11 30000.0)) (and $s8 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 180000.0) (<= $s11 0.0)))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 600000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restore_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$3.0:ApiServer.claim| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 release_claim
(define-fun $4.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$4.0:ApiServer.claim| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 600000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) |Place.node_up|))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
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
; proof 3: no run reaches H-3 with deviation CA-13 restore_claim not given
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Place.node_zone| 0))) (let (($s1 (= |Place.volume| 0))) (let (($s2 (= |Place.volume_zone| 0))) (let (($s3 (not |held flag|))) (let (($s4 (not |hazard over|))) (let (($s5 (<= 0.0 |age:CA-11 create_volume|))) (let (($s6 (<= 0.0 |age:held flag|))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s8 (= |Place.volume| 1))) (let (($s9 (and $s8 $s2 $s3 $s4))) (let (($s10 (<= 0.0 |age:CA-11 create_node|))) (let (($s11 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (and (= |ApiServer.claim| 0) (or (and |Place.node_up| (or (and (not |Place.node_died|) $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 30000.0) (<= $s7 0.0)) $s9)) (and |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 240000.0) (<= $s7 210000.0)) $s9)))) (and (not |Place.node_up|) |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 210000.0) (<= $s11 30000.0)) (and $s8 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 180000.0) (<= $s11 0.0)))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 900000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restore_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$3.0:ApiServer.claim| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 release_claim
(define-fun $4.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$4.0:ApiServer.claim| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 900000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) |Place.node_up|))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
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
