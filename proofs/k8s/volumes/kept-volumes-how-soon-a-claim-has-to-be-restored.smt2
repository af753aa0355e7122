;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/volumes.stpa",
;;  "content": "sha256:f8db213a613e79fc1bacf136dd367cd60c34a8a88e4db00dd85043109abf1773",
;;  "found by": "Spacer",
;;  "system": "Volumes",
;;  "claim": [
;;   "check",
;;   "kept volumes: how soon a claim has to be restored"
;;  ],
;;  "says": "with asks_first = false, for any restore: H-1 unreachable iff make_volume + make_node + restore < volume_slow",
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
;;      3,
;;      0
;;     ],
;;     [
;;      5,
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
;;      6,
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
(declare-const restore Real)
(define-fun $chosen () Bool (and (<= 0.0 restore) (<= 0.0 restore) (< (+ restore 210000.0) 300000.0)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
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
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (and (= |Place.volume| 0) |Place.node_up|))) (let (($s1 (not |Place.node_up|))) (let (($s2 (= |ApiServer.claim| 2))) (let (($s3 (not $s2))) (let (($s4 (not (and |Place.node_up| (= |Place.volume| 1) (= 0 |Place.volume_zone|) $s3)))) (let (($s5 (not |held flag|))) (let (($s6 (and $s4 $s5))) (let (($s7 (not (<= |Place.volume| 0)))) (let (($s8 (* (- 1.0) |age:held flag|))) (let (($s9 (+ |age:CA-11 create_volume| $s8))) (let (($s10 (<= (- 240000.0) $s9))) (let (($s11 (+ |age:CA-11 create_node| $s8))) (let (($s12 (<= (- 30000.0) $s11))) (let (($s13 (* (- 1.0) restore))) (let (($s14 (not (<= 2 |ApiServer.claim|)))) (let (($s15 (not (<= (+ |age:CA-13 restore_claim| $s8 $s13) (- 300000.0))))) (and (= |Place.node_zone| 0) (<= 0.0 restore) (< (+ restore 210000.0) 300000.0) (<= 0.0 |age:CA-11 create_volume|) (or $s0 (<= |age:CA-11 create_volume| 0.0)) (or (not $s0) (<= |age:CA-11 create_volume| 30000.0)) (<= 0.0 |age:CA-11 create_node|) (or $s1 (<= |age:CA-11 create_node| 0.0)) (or |Place.node_up| (<= |age:CA-11 create_node| 180000.0)) (<= 0.0 |age:CA-13 restore_claim|) (or $s2 (<= |age:CA-13 restore_claim| 0.0)) (or $s3 (<= |age:CA-13 restore_claim| restore)) (<= 0.0 |age:held flag|) (or $s6 (<= |age:held flag| 0.0)) (or (not $s6) (<= |age:held flag| 300000.0)) (= |held flag| (and |held flag| $s4)) (or (not (<= 300000.0 (+ |age:held flag| restore))) |Place.node_up|) $s5 (not (<= 90000.0 restore)) (not (<= 300000.0 |age:held flag|)) (not (<= |Place.volume| (- 1))) (not (<= |Place.volume_zone| (- 1))) (not (<= 2 |Place.volume|)) (not (<= 1 |Place.volume_zone|)) (not (<= 3 |ApiServer.claim|)) (or $s1 $s7 $s10) (or |Place.node_up| $s12 (not (<= (+ |age:CA-11 create_node| |age:CA-13 restore_claim| $s8 $s13) (- 120000.0))) $s3) (or |Place.node_died| |Place.node_up|) (or |Place.node_up| (not (<= $s11 (- 120000.0)))) (or |Place.node_died| (<= 0.0 $s9) $s7) (or |Place.node_up| $s12 $s7) (or $s14 $s15) (or $s15 $s10 $s1) (or |Place.node_died| $s14) (not (<= (+ |age:CA-13 restore_claim| $s13) (- 300000.0))) (or (not (<= (+ |age:CA-11 create_node| $s8 $s13) (- 120000.0))) |Place.node_up|) (<= 0 |ApiServer.claim|) (<= |ApiServer.claim| 2) (<= 0 |Place.volume|) (<= |Place.volume| 2) (<= 0 |Place.volume_zone|) (<= |Place.volume_zone| 1)))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 0.0 0.0 0.0 0.0)))
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
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-13 restore_claim| $delay) restore)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 delete_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 0))
(define-fun |$3.0:ApiServer.claim| () Int 1)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 delete_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $left.0 $left.1 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-13 restore_claim
(define-fun $4.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$4.0:ApiServer.claim| () Int 0)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $left.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 release_claim
(define-fun $5.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$5.0:ApiServer.claim| () Int 2)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $left.0 $left.1 $5.0.age.2 $5.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: held flag
(define-fun $6.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$6.0:held flag| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$6.0:held flag|))
; obligation: consecution of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $6.0.latch.0 $left.0 $left.1 $left.2 0.0)))
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
; obligation: rest of the timer of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
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
(declare-const restore Real)
(define-fun $chosen () Bool (and (<= 0.0 restore) (<= 0.0 restore)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ restore 210000.0) 300000.0))
(define-fun $piece.0 () Bool (<= 90000.0 restore))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.claim| () Int 0)
(define-fun |$0/initial:Place.node_up| () Bool true)
(define-fun |$0/initial:Place.node_died| () Bool false)
(define-fun |$0/initial:Place.node_zone| () Int 0)
(define-fun |$0/initial:Place.volume| () Int 0)
(define-fun |$0/initial:Place.volume_zone| () Int 0)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:ApiServer.claim| |$0/initial:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/initial:held flag|))
(define-fun $time.0.0 () Real (let (($s0 (+ (* (- 1.0) restore) 120000.0))) (ite (<= 0.0 $s0) $s0 0.0)))
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Place.node_up| |$0/initial:Place.volume|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:Place.node_up|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:ApiServer.claim|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/now.3| () Bool ($active.3 |$0/initial:ApiServer.claim| |$0/initial:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/initial.latch.0|))
(define-fun |$0/0/later.3| () Real (ite |$0/0/now.3| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.3| () Real (ite |$0/0/now.3| |$0/0/later.3| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 30000.0)) (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) 180000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) restore)) (=> (and |$0/0/now.3| true) (<= (+ 0.0 |$0/0/delay|) 300000.0))))))
; 0/0/0.0: Place.node_dies
(define-fun |$0/0/0.0.may| () Bool (not |$0/initial:Place.node_died|))
(define-fun |$0/0/0.0:Place.node_died| () Bool true)
(define-fun |$0/0/0.0:Place.node_up| () Bool false)
(define-fun |$0/0/0.0.latch.0| () Bool ($latch.0 |$0/initial:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/initial.latch.0|))
(define-fun |$0/0/0.0.age.0| () Real (ite (and ($active.0 |$0/0/0.0:Place.node_up| |$0/initial:Place.volume|) |$0/0/now.0|) |$0/0/later.0| 0.0))
(define-fun |$0/0/0.0.age.1| () Real (ite (and ($active.1 |$0/0/0.0:Place.node_up|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun |$0/0/0.0.age.3| () Real (ite (and ($active.3 |$0/initial:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/0/0.0.latch.0|) |$0/0/now.3|) |$0/0/later.3| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/0/0.0:Place.node_up| |$0/initial:Place.volume|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/0.0.age.0| |$0/1/delay|) |$0/0/0.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/0.0:Place.node_up|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/0.0.age.1| |$0/1/delay|) |$0/0/0.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:ApiServer.claim|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/now.3| () Bool ($active.3 |$0/initial:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/0/0.0.latch.0|))
(define-fun |$0/1/later.3| () Real (ite |$0/1/now.3| (+ |$0/0/0.0.age.3| |$0/1/delay|) |$0/0/0.0.age.3|))
(define-fun |$0/1/left.3| () Real (ite |$0/1/now.3| |$0/1/later.3| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/0.0.age.0| |$0/1/delay|) 30000.0)) (=> (and |$0/1/now.1| true) (<= (+ |$0/0/0.0.age.1| |$0/1/delay|) 180000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) restore)) (=> (and |$0/1/now.3| true) (<= (+ |$0/0/0.0.age.3| |$0/1/delay|) 300000.0))))))
; 0/1/3.0: CA-13 delete_claim
(define-fun |$0/1/3.0.may| () Bool (= |$0/initial:ApiServer.claim| 0))
(define-fun |$0/1/3.0:ApiServer.claim| () Int 1)
(define-fun |$0/1/3.0.latch.0| () Bool ($latch.0 |$0/1/3.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/0/0.0.latch.0|))
(define-fun |$0/1/3.0.age.2| () Real (ite (and ($active.2 |$0/1/3.0:ApiServer.claim|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun |$0/1/3.0.age.3| () Real (ite (and ($active.3 |$0/1/3.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/1/3.0.latch.0|) |$0/1/now.3|) |$0/1/later.3| 0.0))
(define-fun $time.0.2 () Real (let (($s0 (+ (* (- 1.0) restore) 300000.0))) (ite (<= $time.0.1 $s0) $s0 $time.0.1)))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/0/0.0:Place.node_up| |$0/initial:Place.volume|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ |$0/1/left.0| |$0/2/delay|) |$0/1/left.0|))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/0.0:Place.node_up|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/3.0:ApiServer.claim|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/3.0.age.2| |$0/2/delay|) |$0/1/3.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/now.3| () Bool ($active.3 |$0/1/3.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/1/3.0.latch.0|))
(define-fun |$0/2/later.3| () Real (ite |$0/2/now.3| (+ |$0/1/3.0.age.3| |$0/2/delay|) |$0/1/3.0.age.3|))
(define-fun |$0/2/left.3| () Real (ite |$0/2/now.3| |$0/2/later.3| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ |$0/1/left.0| |$0/2/delay|) 30000.0)) (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) 180000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/3.0.age.2| |$0/2/delay|) restore)) (=> (and |$0/2/now.3| true) (<= (+ |$0/1/3.0.age.3| |$0/2/delay|) 300000.0))))))
; 0/2/5.0: CA-14 release_claim
(define-fun |$0/2/5.0.may| () Bool (and (= |$0/1/3.0:ApiServer.claim| 1) (not |$0/0/0.0:Place.node_up|)))
(define-fun |$0/2/5.0:ApiServer.claim| () Int 2)
(define-fun |$0/2/5.0.latch.0| () Bool ($latch.0 |$0/2/5.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/1/3.0.latch.0|))
(define-fun |$0/2/5.0.age.2| () Real (ite (and ($active.2 |$0/2/5.0:ApiServer.claim|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun |$0/2/5.0.age.3| () Real (ite (and ($active.3 |$0/2/5.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/2/5.0.latch.0|) |$0/2/now.3|) |$0/2/later.3| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/0/0.0:Place.node_up| |$0/initial:Place.volume|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/0/0.0:Place.node_up|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ |$0/2/left.1| |$0/3/delay|) |$0/2/left.1|))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/5.0:ApiServer.claim|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/5.0.age.2| |$0/3/delay|) |$0/2/5.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/now.3| () Bool ($active.3 |$0/2/5.0:ApiServer.claim| |$0/0/0.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/2/5.0.latch.0|))
(define-fun |$0/3/later.3| () Real (ite |$0/3/now.3| (+ |$0/2/5.0.age.3| |$0/3/delay|) |$0/2/5.0.age.3|))
(define-fun |$0/3/left.3| () Real (ite |$0/3/now.3| |$0/3/later.3| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/left.0| |$0/3/delay|) 30000.0)) (=> (and |$0/3/now.1| true) (<= (+ |$0/2/left.1| |$0/3/delay|) 180000.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/5.0.age.2| |$0/3/delay|) restore)) (=> (and |$0/3/now.3| true) (<= (+ |$0/2/5.0.age.3| |$0/3/delay|) 300000.0))))))
; 0/3/2.0: CA-11 create_node
(define-fun |$0/3/2.0.may| () Bool (not |$0/0/0.0:Place.node_up|))
(define-fun |$0/3/2.0:Place.node_up| () Bool true)
(define-fun |$0/3/2.0.latch.0| () Bool ($latch.0 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/2/5.0.latch.0|))
(define-fun |$0/3/2.0.age.0| () Real (ite (and ($active.0 |$0/3/2.0:Place.node_up| |$0/initial:Place.volume|) |$0/3/now.0|) |$0/3/later.0| 0.0))
(define-fun |$0/3/2.0.age.3| () Real (ite (and ($active.3 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/3/2.0.latch.0|) |$0/3/now.3|) |$0/3/later.3| 0.0))
(define-fun $time.0.4 () Real $time.0.3)
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/3/2.0:Place.node_up| |$0/initial:Place.volume|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/2.0.age.0| |$0/4/delay|) |$0/3/2.0.age.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/3/2.0:Place.node_up|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/2/5.0:ApiServer.claim|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/left.2| |$0/4/delay|) |$0/3/left.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/now.3| () Bool ($active.3 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/initial:Place.volume| |$0/initial:Place.volume_zone| |$0/3/2.0.latch.0|))
(define-fun |$0/4/later.3| () Real (ite |$0/4/now.3| (+ |$0/3/2.0.age.3| |$0/4/delay|) |$0/3/2.0.age.3|))
(define-fun |$0/4/left.3| () Real (ite |$0/4/now.3| |$0/4/later.3| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/2.0.age.0| |$0/4/delay|) 30000.0)) (=> (and |$0/4/now.1| true) (<= (+ 0.0 |$0/4/delay|) 180000.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/left.2| |$0/4/delay|) restore)) (=> (and |$0/4/now.3| true) (<= (+ |$0/3/2.0.age.3| |$0/4/delay|) 300000.0))))))
; 0/4/1.0: CA-11 create_volume
(define-fun |$0/4/1.0.may| () Bool (and (= |$0/initial:Place.volume| 0) |$0/3/2.0:Place.node_up|))
(define-fun |$0/4/1.0:Place.volume| () Int 1)
(define-fun |$0/4/1.0:Place.volume_zone| () Int |$0/initial:Place.node_zone|)
(define-fun |$0/4/1.0.latch.0| () Bool ($latch.0 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/4/1.0:Place.volume| |$0/4/1.0:Place.volume_zone| |$0/3/2.0.latch.0|))
(define-fun |$0/4/1.0.age.3| () Real (ite (and ($active.3 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/4/1.0:Place.volume| |$0/4/1.0:Place.volume_zone| |$0/4/1.0.latch.0|) |$0/4/now.3|) |$0/4/later.3| 0.0))
(define-fun $time.0.5 () Real (ite (<= $time.0.4 300000.0) 300000.0 $time.0.4))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/3/2.0:Place.node_up| |$0/4/1.0:Place.volume|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/now.1| () Bool ($active.1 |$0/3/2.0:Place.node_up|))
(define-fun |$0/5/later.1| () Real (ite |$0/5/now.1| (+ |$0/4/left.1| |$0/5/delay|) |$0/4/left.1|))
(define-fun |$0/5/left.1| () Real (ite |$0/5/now.1| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/2/5.0:ApiServer.claim|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/left.2| |$0/5/delay|) |$0/4/left.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/now.3| () Bool ($active.3 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/4/1.0:Place.volume| |$0/4/1.0:Place.volume_zone| |$0/4/1.0.latch.0|))
(define-fun |$0/5/later.3| () Real (ite |$0/5/now.3| (+ |$0/4/1.0.age.3| |$0/5/delay|) |$0/4/1.0.age.3|))
(define-fun |$0/5/left.3| () Real (ite |$0/5/now.3| |$0/5/later.3| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.0| true) (<= (+ 0.0 |$0/5/delay|) 30000.0)) (=> (and |$0/5/now.1| true) (<= (+ |$0/4/left.1| |$0/5/delay|) 180000.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/left.2| |$0/5/delay|) restore)) (=> (and |$0/5/now.3| true) (<= (+ |$0/4/1.0.age.3| |$0/5/delay|) 300000.0))))))
; 0/5/6.0: held flag
(define-fun |$0/5/6.0.may| () Bool (and (and (not (and |$0/3/2.0:Place.node_up| (= |$0/4/1.0:Place.volume| 1) (= |$0/initial:Place.node_zone| |$0/4/1.0:Place.volume_zone|) (not (= |$0/2/5.0:ApiServer.claim| 2)))) (not |$0/4/1.0.latch.0|)) (<= 300000.0 |$0/5/later.3|)))
(define-fun |$0/5/6.0:held flag| () Bool true)
(define-fun |$0/5/6.0.latch.0| () Bool ($latch.0 |$0/2/5.0:ApiServer.claim| |$0/3/2.0:Place.node_up| |$0/initial:Place.node_zone| |$0/4/1.0:Place.volume| |$0/4/1.0:Place.volume_zone| |$0/5/6.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/1/may-wait| |$0/1/3.0.may| |$0/2/may-wait| |$0/2/5.0.may| |$0/3/may-wait| |$0/3/2.0.may| |$0/4/may-wait| |$0/4/1.0.may| |$0/5/may-wait| |$0/5/6.0.may| |$0/5/6.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
