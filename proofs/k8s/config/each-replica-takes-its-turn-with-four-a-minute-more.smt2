;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/config.stpa",
;;  "content": "sha256:786994d23c52ffde3b920a5cc291757b52f1d5efcaa809048cd0ce3cb8ce09a3",
;;  "found by": "Spacer",
;;  "system": "Config",
;;  "claim": [
;;   "check",
;;   "each replica takes its turn: with four, a minute more"
;;  ],
;;  "says": "with config_pods = 4, for any recreate, activation: H-3 unreachable iff recreate + 4 * one_pod < activation",
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
;;      5,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      3
;;     ],
;;     [
;;      8,
;;      14
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      7,
;;      3
;;     ],
;;     [
;;      8,
;;      14
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      1
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      7,
;;      3
;;     ],
;;     [
;;      8,
;;      14
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      2
;;     ],
;;     [
;;      7,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      8,
;;      9
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      7,
;;      1
;;     ],
;;     [
;;      7,
;;      0
;;     ],
;;     [
;;      7,
;;      3
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      8,
;;      14
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
(declare-const activation Real)
(declare-const recreate Real)
(define-fun $chosen () Bool (and (<= 0.0 activation) (and (<= 0.0 recreate) (<= recreate 31536000000.0)) (<= 0.0 activation) (and (<= 0.0 recreate) (<= recreate 31536000000.0)) (< (+ recreate 120000.0) activation)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; CA-13 restart
(define-fun $active.1 ((|ApiServer.edited| Bool) (|ApiServer.rolled_out| Bool)) Bool (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
; CA-14 replace_pod
(define-fun $active.2 ((|ApiServer.rolled_out| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool) (|Reader[3].fresh| Bool) (|Reader[4].fresh| Bool)) Bool (or (and |ApiServer.rolled_out| (not |Reader[1].fresh|)) (and |ApiServer.rolled_out| (not |Reader[2].fresh|)) (and |ApiServer.rolled_out| (not |Reader[3].fresh|)) (and |ApiServer.rolled_out| (not |Reader[4].fresh|))))
; the invariant
(define-fun $invariant ((|ApiServer.edited| Bool) (|ApiServer.rolled_out| Bool) (|Keys.in_use| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool) (|Reader[3].fresh| Bool) (|Reader[4].fresh| Bool) (|Session.answer| Int) (|age:Keys.activate| Real) (|age:CA-13 restart| Real) (|age:CA-14 replace_pod| Real)) Bool (let (($s0 (not |ApiServer.rolled_out|))) (let (($s1 (and |ApiServer.edited| $s0))) (let (($s2 (not |Reader[1].fresh|))) (let (($s3 (and |ApiServer.rolled_out| $s2))) (let (($s4 (and |ApiServer.rolled_out| (not |Reader[2].fresh|)))) (let (($s5 (and |ApiServer.rolled_out| (not |Reader[3].fresh|)))) (let (($s6 (and |ApiServer.rolled_out| (not |Reader[4].fresh|)))) (let (($s7 (* (- 1.0) |age:Keys.activate|))) (let (($s8 (+ activation |age:CA-14 replace_pod| $s7))) (let (($s9 (not (<= $s8 60000.0)))) (let (($s10 (* (- 1.0) recreate))) (let (($s11 (not |Keys.in_use|))) (let (($s12 (not (<= $s8 30000.0)))) (let (($s13 (not (<= $s8 90000.0)))) (and (<= 0.0 activation) (<= 0.0 recreate) (<= recreate 31536000000.0) (< (+ recreate 120000.0) activation) (<= 0.0 |age:Keys.activate|) (or |ApiServer.edited| (<= |age:Keys.activate| 0.0)) (<= 0.0 |age:CA-13 restart|) (or $s1 (<= |age:CA-13 restart| 0.0)) (or (not $s1) (<= |age:CA-13 restart| recreate)) (<= 0.0 |age:CA-14 replace_pod|) (or $s3 $s4 $s5 $s6 (<= |age:CA-14 replace_pod| 0.0)) (or (not (or $s3 $s4 $s5 $s6)) (<= |age:CA-14 replace_pod| 30000.0)) (or |Reader[4].fresh| |Reader[3].fresh| $s0 $s9) (not (<= (+ activation $s10) 120000.0)) (not (<= 2 |Session.answer|)) (or $s2 |ApiServer.rolled_out| |ApiServer.edited|) (or |ApiServer.rolled_out| (not (<= (+ activation |age:CA-13 restart| $s7 $s10) 120000.0))) (or $s11 |ApiServer.rolled_out|) (or $s0 |ApiServer.edited|) (or $s11 |Reader[1].fresh|) (or |Reader[3].fresh| $s11) (or |Reader[4].fresh| $s11) (or $s2 (not (<= (+ activation $s7) 0.0)) |Reader[2].fresh|) (or $s0 |Reader[2].fresh| $s12) (or $s11 |Reader[2].fresh|) (or |Reader[4].fresh| |Reader[3].fresh| $s0 (not (<= $s8 120000.0)) |Reader[2].fresh| |Reader[1].fresh|) (or |Reader[3].fresh| $s0 $s12) (or |Reader[4].fresh| $s0 $s12) (or $s0 |Reader[1].fresh| $s12) (or |Reader[3].fresh| $s13 $s0 |Reader[2].fresh| |Reader[1].fresh|) (or |Reader[3].fresh| $s0 $s9 |Reader[2].fresh|) (or |Reader[4].fresh| $s13 $s0 |Reader[2].fresh| |Reader[1].fresh|) (or $s0 $s9 |Reader[2].fresh| |Reader[1].fresh|) (or |Reader[4].fresh| |Reader[3].fresh| $s13 $s0 |Reader[2].fresh|) (or |Reader[4].fresh| $s0 $s9 |Reader[2].fresh|) (or |Reader[4].fresh| |Reader[3].fresh| $s13 $s0 |Reader[1].fresh|) (or |Reader[3].fresh| $s0 $s9 |Reader[1].fresh|) (or |Reader[4].fresh| $s0 $s9 |Reader[1].fresh|) (<= 0 |Session.answer|) (<= |Session.answer| 2)))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.edited| () Bool false)
(define-fun |$initial:ApiServer.rolled_out| () Bool false)
(define-fun |$initial:Keys.in_use| () Bool false)
(define-fun |$initial:Reader[1].fresh| () Bool false)
(define-fun |$initial:Reader[2].fresh| () Bool false)
(define-fun |$initial:Reader[3].fresh| () Bool false)
(define-fun |$initial:Reader[4].fresh| () Bool false)
(define-fun |$initial:Session.answer| () Int 0)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.edited| |$initial:ApiServer.rolled_out| |$initial:Keys.in_use| |$initial:Reader[1].fresh| |$initial:Reader[2].fresh| |$initial:Reader[3].fresh| |$initial:Reader[4].fresh| |$initial:Session.answer| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.edited| Bool)
(declare-const |ApiServer.rolled_out| Bool)
(declare-const |Keys.in_use| Bool)
(declare-const |Reader[1].fresh| Bool)
(declare-const |Reader[2].fresh| Bool)
(declare-const |Reader[3].fresh| Bool)
(declare-const |Reader[4].fresh| Bool)
(declare-const |Session.answer| Int)
(declare-const |age:Keys.activate| Real)
(declare-const |age:CA-13 restart| Real)
(declare-const |age:CA-14 replace_pod| Real)
(define-fun $holds () Bool ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| |age:Keys.activate| |age:CA-13 restart| |age:CA-14 replace_pod|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |ApiServer.edited| (+ |age:Keys.activate| $delay) |age:Keys.activate|))
(define-fun $left.0 () Real (ite |ApiServer.edited| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ApiServer.edited| |ApiServer.rolled_out|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-13 restart| $delay) |age:CA-13 restart|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-14 replace_pod| $delay) |age:CA-14 replace_pod|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:CA-13 restart| $delay) recreate)) (=> (and $now.2 true) (<= (+ |age:CA-14 replace_pod| $delay) 30000.0))))))
; 0.0: Keys.activate
(define-fun $0.0.may () Bool (and |ApiServer.edited| (<= activation $later.0)))
(define-fun |$0.0:Keys.in_use| () Bool true)
; obligation: consecution of 0.0, Keys.activate
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |$0.0:Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| 0.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Reader[1].crash
(define-fun $1.0.may () Bool |ApiServer.edited|)
(define-fun |$1.0:Reader[1].fresh| () Bool true)
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |ApiServer.rolled_out| |$1.0:Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Reader[1].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |$1.0:Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Reader[2].crash
(define-fun $2.0.may () Bool |ApiServer.edited|)
(define-fun |$2.0:Reader[2].fresh| () Bool true)
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |$2.0:Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Reader[2].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |$2.0:Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Reader[3].crash
(define-fun $3.0.may () Bool |ApiServer.edited|)
(define-fun |$3.0:Reader[3].fresh| () Bool true)
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |$3.0:Reader[3].fresh| |Reader[4].fresh|) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, Reader[3].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |$3.0:Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Reader[4].crash
(define-fun $4.0.may () Bool |ApiServer.edited|)
(define-fun |$4.0:Reader[4].fresh| () Bool true)
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |$4.0:Reader[4].fresh|) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, Reader[4].crash
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |$4.0:Reader[4].fresh| |Session.answer| $left.0 $left.1 $4.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-13 edit
(define-fun $5.0.may () Bool true)
(define-fun |$5.0:ApiServer.edited| () Bool true)
(define-fun $5.0.age.0 () Real (ite (and |$5.0:ApiServer.edited| |ApiServer.edited|) $later.0 0.0))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:ApiServer.edited| |ApiServer.rolled_out|) $now.1) $later.1 0.0))
; obligation: consecution of 5.0, CA-13 edit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $5.0.age.0 $5.0.age.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-13 restart
(define-fun $6.0.may () Bool (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
(define-fun |$6.0:ApiServer.rolled_out| () Bool true)
(define-fun $6.0.age.2 () Real (ite (and ($active.2 |$6.0:ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|) $now.2) $later.2 0.0))
; obligation: consecution of 6.0, CA-13 restart
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.edited| |$6.0:ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 0.0 $6.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: CA-14 replace_pod (p = 1)
(define-fun $7.0.may () Bool (and |ApiServer.rolled_out| (not |Reader[1].fresh|)))
(define-fun |$7.0:Reader[1].fresh| () Bool true)
; obligation: consecution of 7.0, CA-14 replace_pod (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |$7.0:Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.1: CA-14 replace_pod (p = 2)
(define-fun $7.1.may () Bool (and |ApiServer.rolled_out| (not |Reader[2].fresh|)))
(define-fun |$7.1:Reader[2].fresh| () Bool true)
; obligation: consecution of 7.1, CA-14 replace_pod (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.1.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |$7.1:Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.2: CA-14 replace_pod (p = 3)
(define-fun $7.2.may () Bool (and |ApiServer.rolled_out| (not |Reader[3].fresh|)))
(define-fun |$7.2:Reader[3].fresh| () Bool true)
; obligation: consecution of 7.2, CA-14 replace_pod (p = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.2.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |$7.2:Reader[3].fresh| |Reader[4].fresh| |Session.answer| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.3: CA-14 replace_pod (p = 4)
(define-fun $7.3.may () Bool (and |ApiServer.rolled_out| (not |Reader[4].fresh|)))
(define-fun |$7.3:Reader[4].fresh| () Bool true)
; obligation: consecution of 7.3, CA-14 replace_pod (p = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.3.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |$7.3:Reader[4].fresh| |Session.answer| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Session.present (p = 1, q = 1)
(define-fun $8.0.may () Bool true)
(define-fun |$8.0:Session.answer| () Int 1)
; obligation: consecution of 8.0, Session.present (p = 1, q = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.0:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.1: Session.present (p = 1, q = 2)
(define-fun $8.1.may () Bool true)
(define-fun |$8.1:Session.answer| () Int (ite (and |Keys.in_use| |Reader[1].fresh| (not |Reader[2].fresh|)) 2 1))
; obligation: consecution of 8.1, Session.present (p = 1, q = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.1.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.1:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.2: Session.present (p = 1, q = 3)
(define-fun $8.2.may () Bool true)
(define-fun |$8.2:Session.answer| () Int (ite (and |Keys.in_use| |Reader[1].fresh| (not |Reader[3].fresh|)) 2 1))
; obligation: consecution of 8.2, Session.present (p = 1, q = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.2.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.2:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.3: Session.present (p = 1, q = 4)
(define-fun $8.3.may () Bool true)
(define-fun |$8.3:Session.answer| () Int (ite (and |Keys.in_use| |Reader[1].fresh| (not |Reader[4].fresh|)) 2 1))
; obligation: consecution of 8.3, Session.present (p = 1, q = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.3.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.3:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.4: Session.present (p = 2, q = 1)
(define-fun $8.4.may () Bool true)
(define-fun |$8.4:Session.answer| () Int (ite (and |Keys.in_use| |Reader[2].fresh| (not |Reader[1].fresh|)) 2 1))
; obligation: consecution of 8.4, Session.present (p = 2, q = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.4.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.4:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.5: Session.present (p = 2, q = 2)
(define-fun $8.5.may () Bool true)
(define-fun |$8.5:Session.answer| () Int 1)
; obligation: consecution of 8.5, Session.present (p = 2, q = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.5.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.5:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.6: Session.present (p = 2, q = 3)
(define-fun $8.6.may () Bool true)
(define-fun |$8.6:Session.answer| () Int (ite (and |Keys.in_use| |Reader[2].fresh| (not |Reader[3].fresh|)) 2 1))
; obligation: consecution of 8.6, Session.present (p = 2, q = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.6.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.6:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.7: Session.present (p = 2, q = 4)
(define-fun $8.7.may () Bool true)
(define-fun |$8.7:Session.answer| () Int (ite (and |Keys.in_use| |Reader[2].fresh| (not |Reader[4].fresh|)) 2 1))
; obligation: consecution of 8.7, Session.present (p = 2, q = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.7.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.7:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.8: Session.present (p = 3, q = 1)
(define-fun $8.8.may () Bool true)
(define-fun |$8.8:Session.answer| () Int (ite (and |Keys.in_use| |Reader[3].fresh| (not |Reader[1].fresh|)) 2 1))
; obligation: consecution of 8.8, Session.present (p = 3, q = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.8.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.8:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.9: Session.present (p = 3, q = 2)
(define-fun $8.9.may () Bool true)
(define-fun |$8.9:Session.answer| () Int (ite (and |Keys.in_use| |Reader[3].fresh| (not |Reader[2].fresh|)) 2 1))
; obligation: consecution of 8.9, Session.present (p = 3, q = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.9.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.9:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.10: Session.present (p = 3, q = 3)
(define-fun $8.10.may () Bool true)
(define-fun |$8.10:Session.answer| () Int 1)
; obligation: consecution of 8.10, Session.present (p = 3, q = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.10.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.10:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.11: Session.present (p = 3, q = 4)
(define-fun $8.11.may () Bool true)
(define-fun |$8.11:Session.answer| () Int (ite (and |Keys.in_use| |Reader[3].fresh| (not |Reader[4].fresh|)) 2 1))
; obligation: consecution of 8.11, Session.present (p = 3, q = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.11.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.11:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.12: Session.present (p = 4, q = 1)
(define-fun $8.12.may () Bool true)
(define-fun |$8.12:Session.answer| () Int (ite (and |Keys.in_use| |Reader[4].fresh| (not |Reader[1].fresh|)) 2 1))
; obligation: consecution of 8.12, Session.present (p = 4, q = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.12.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.12:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.13: Session.present (p = 4, q = 2)
(define-fun $8.13.may () Bool true)
(define-fun |$8.13:Session.answer| () Int (ite (and |Keys.in_use| |Reader[4].fresh| (not |Reader[2].fresh|)) 2 1))
; obligation: consecution of 8.13, Session.present (p = 4, q = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.13.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.13:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.14: Session.present (p = 4, q = 3)
(define-fun $8.14.may () Bool true)
(define-fun |$8.14:Session.answer| () Int (ite (and |Keys.in_use| |Reader[4].fresh| (not |Reader[3].fresh|)) 2 1))
; obligation: consecution of 8.14, Session.present (p = 4, q = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.14.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.14:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.15: Session.present (p = 4, q = 4)
(define-fun $8.15.may () Bool true)
(define-fun |$8.15:Session.answer| () Int 1)
; obligation: consecution of 8.15, Session.present (p = 4, q = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.15.may)
(assert (not ($invariant |ApiServer.edited| |ApiServer.rolled_out| |Keys.in_use| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh| |$8.15:Session.answer| $left.0 $left.1 $left.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Keys.activate
(push 1)
(assert $chosen)
(assert $holds)
(assert |ApiServer.edited|)
(assert (not |ApiServer.edited|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-13 restart
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
(assert (not ($active.1 |ApiServer.edited| |ApiServer.rolled_out|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, CA-14 replace_pod (p = 1)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[1].fresh|)))
(assert (not ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.1, CA-14 replace_pod (p = 2)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[2].fresh|)))
(assert (not ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.2, CA-14 replace_pod (p = 3)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[3].fresh|)))
(assert (not ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.3, CA-14 replace_pod (p = 4)
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |ApiServer.rolled_out| (not |Reader[4].fresh|)))
(assert (not ($active.2 |ApiServer.rolled_out| |Reader[1].fresh| |Reader[2].fresh| |Reader[3].fresh| |Reader[4].fresh|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (= |Session.answer| 2))
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
(declare-const activation Real)
(declare-const recreate Real)
(define-fun $chosen () Bool (and (<= 0.0 activation) (and (<= 0.0 recreate) (<= recreate 31536000000.0)) (<= 0.0 activation) (and (<= 0.0 recreate) (<= recreate 31536000000.0))))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; CA-13 restart
(define-fun $active.1 ((|ApiServer.edited| Bool) (|ApiServer.rolled_out| Bool)) Bool (and |ApiServer.edited| (not |ApiServer.rolled_out|)))
; CA-14 replace_pod
(define-fun $active.2 ((|ApiServer.rolled_out| Bool) (|Reader[1].fresh| Bool) (|Reader[2].fresh| Bool) (|Reader[3].fresh| Bool) (|Reader[4].fresh| Bool)) Bool (or (and |ApiServer.rolled_out| (not |Reader[1].fresh|)) (and |ApiServer.rolled_out| (not |Reader[2].fresh|)) (and |ApiServer.rolled_out| (not |Reader[3].fresh|)) (and |ApiServer.rolled_out| (not |Reader[4].fresh|))))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< (+ recreate 120000.0) activation))
(define-fun $piece.0 () Bool (and (<= 0.0 activation) (<= recreate 31536000000.0) (<= 0.0 recreate) (<= activation recreate)))
(define-fun $piece.1 () Bool (and (<= 0.0 activation) (<= recreate 31536000000.0) (<= 0.0 recreate) (<= activation (+ recreate 30000.0))))
(define-fun $piece.2 () Bool (and (<= 0.0 activation) (<= recreate 31536000000.0) (<= 0.0 recreate) (<= activation (+ recreate 60000.0))))
(define-fun $piece.3 () Bool (and (<= 0.0 activation) (<= recreate 31536000000.0) (<= 0.0 recreate) (<= activation (+ recreate 90000.0))))
(define-fun $piece.4 () Bool (and (<= 0.0 activation) (<= recreate 31536000000.0) (<= 0.0 recreate) (<= activation (+ recreate 120000.0))))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(assert (not $piece.4))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:ApiServer.edited| () Bool false)
(define-fun |$0/initial:ApiServer.rolled_out| () Bool false)
(define-fun |$0/initial:Keys.in_use| () Bool false)
(define-fun |$0/initial:Reader[1].fresh| () Bool false)
(define-fun |$0/initial:Reader[2].fresh| () Bool false)
(define-fun |$0/initial:Reader[3].fresh| () Bool false)
(define-fun |$0/initial:Reader[4].fresh| () Bool false)
(define-fun |$0/initial:Session.answer| () Int 0)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/later.0| () Real (ite |$0/initial:ApiServer.edited| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/initial:ApiServer.edited| |$0/0/later.0| 0.0))
(define-fun |$0/0/now.1| () Bool ($active.1 |$0/initial:ApiServer.edited| |$0/initial:ApiServer.rolled_out|))
(define-fun |$0/0/later.1| () Real (ite |$0/0/now.1| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/0/now.1| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/initial:Reader[4].fresh|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.1| true) (<= (+ 0.0 |$0/0/delay|) recreate)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 30000.0))))))
; 0/0/5.0: CA-13 edit
(define-fun |$0/0/5.0.may| () Bool true)
(define-fun |$0/0/5.0:ApiServer.edited| () Bool true)
(define-fun |$0/0/5.0.age.0| () Real (ite (and |$0/0/5.0:ApiServer.edited| |$0/initial:ApiServer.edited|) |$0/0/later.0| 0.0))
(define-fun |$0/0/5.0.age.1| () Real (ite (and ($active.1 |$0/0/5.0:ApiServer.edited| |$0/initial:ApiServer.rolled_out|) |$0/0/now.1|) |$0/0/later.1| 0.0))
(define-fun $time.0.1 () Real (let (($s0 (+ activation $time.0.0))) (ite (<= $time.0.0 $s0) $s0 $time.0.0)))
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/later.0| () Real (ite |$0/0/5.0:ApiServer.edited| (+ |$0/0/5.0.age.0| |$0/1/delay|) |$0/0/5.0.age.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/0/5.0:ApiServer.edited| |$0/1/later.0| 0.0))
(define-fun |$0/1/now.1| () Bool ($active.1 |$0/0/5.0:ApiServer.edited| |$0/initial:ApiServer.rolled_out|))
(define-fun |$0/1/later.1| () Real (ite |$0/1/now.1| (+ |$0/0/5.0.age.1| |$0/1/delay|) |$0/0/5.0.age.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/1/now.1| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/initial:Reader[4].fresh|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/left.2| |$0/1/delay|) |$0/0/left.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.1| true) (<= (+ |$0/0/5.0.age.1| |$0/1/delay|) recreate)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/left.2| |$0/1/delay|) 30000.0))))))
; 0/1/0.0: Keys.activate
(define-fun |$0/1/0.0.may| () Bool (and |$0/0/5.0:ApiServer.edited| (<= activation |$0/1/later.0|)))
(define-fun |$0/1/0.0:Keys.in_use| () Bool true)
(define-fun $time.0.2 () Real $time.0.1)
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/later.0| () Real (ite |$0/0/5.0:ApiServer.edited| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/0/5.0:ApiServer.edited| |$0/2/later.0| 0.0))
(define-fun |$0/2/now.1| () Bool ($active.1 |$0/0/5.0:ApiServer.edited| |$0/initial:ApiServer.rolled_out|))
(define-fun |$0/2/later.1| () Real (ite |$0/2/now.1| (+ |$0/1/left.1| |$0/2/delay|) |$0/1/left.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/2/now.1| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/initial:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/initial:Reader[4].fresh|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/left.2| |$0/2/delay|) |$0/1/left.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.1| true) (<= (+ |$0/1/left.1| |$0/2/delay|) recreate)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/left.2| |$0/2/delay|) 30000.0))))))
; 0/2/6.0: CA-13 restart
(define-fun |$0/2/6.0.may| () Bool (and |$0/0/5.0:ApiServer.edited| (not |$0/initial:ApiServer.rolled_out|)))
(define-fun |$0/2/6.0:ApiServer.rolled_out| () Bool true)
(define-fun |$0/2/6.0.age.2| () Real (ite (and ($active.2 |$0/2/6.0:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/initial:Reader[4].fresh|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun $time.0.3 () Real $time.0.2)
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/later.0| () Real (ite |$0/0/5.0:ApiServer.edited| (+ |$0/2/left.0| |$0/3/delay|) |$0/2/left.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/0/5.0:ApiServer.edited| |$0/3/later.0| 0.0))
(define-fun |$0/3/now.1| () Bool ($active.1 |$0/0/5.0:ApiServer.edited| |$0/2/6.0:ApiServer.rolled_out|))
(define-fun |$0/3/later.1| () Real (ite |$0/3/now.1| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.1| () Real (ite |$0/3/now.1| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/6.0:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/initial:Reader[4].fresh|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/6.0.age.2| |$0/3/delay|) |$0/2/6.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.1| true) (<= (+ 0.0 |$0/3/delay|) recreate)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/6.0.age.2| |$0/3/delay|) 30000.0))))))
; 0/3/7.3: CA-14 replace_pod (p = 4)
(define-fun |$0/3/7.3.may| () Bool (and |$0/2/6.0:ApiServer.rolled_out| (not |$0/initial:Reader[4].fresh|)))
(define-fun |$0/3/7.3:Reader[4].fresh| () Bool true)
(define-fun $time.0.4 () Real $time.0.3)
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/later.0| () Real (ite |$0/0/5.0:ApiServer.edited| (+ |$0/3/left.0| |$0/4/delay|) |$0/3/left.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/0/5.0:ApiServer.edited| |$0/4/later.0| 0.0))
(define-fun |$0/4/now.1| () Bool ($active.1 |$0/0/5.0:ApiServer.edited| |$0/2/6.0:ApiServer.rolled_out|))
(define-fun |$0/4/later.1| () Real (ite |$0/4/now.1| (+ |$0/3/left.1| |$0/4/delay|) |$0/3/left.1|))
(define-fun |$0/4/left.1| () Real (ite |$0/4/now.1| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/2/6.0:ApiServer.rolled_out| |$0/initial:Reader[1].fresh| |$0/initial:Reader[2].fresh| |$0/initial:Reader[3].fresh| |$0/3/7.3:Reader[4].fresh|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.1| true) (<= (+ |$0/3/left.1| |$0/4/delay|) recreate)) (=> (and |$0/4/now.2| true) (<= (+ 0.0 |$0/4/delay|) 30000.0))))))
; 0/4/8.14: Session.present (p = 4, q = 3)
(define-fun |$0/4/8.14.may| () Bool true)
(define-fun |$0/4/8.14:Session.answer| () Int (ite (and |$0/1/0.0:Keys.in_use| |$0/3/7.3:Reader[4].fresh| (not |$0/initial:Reader[3].fresh|)) 2 1))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/5.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/6.0.may| |$0/3/may-wait| |$0/3/7.3.may| |$0/4/may-wait| |$0/4/8.14.may| (= |$0/4/8.14:Session.answer| 2))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:ApiServer.edited| () Bool false)
(define-fun |$1/initial:ApiServer.rolled_out| () Bool false)
(define-fun |$1/initial:Keys.in_use| () Bool false)
(define-fun |$1/initial:Reader[1].fresh| () Bool false)
(define-fun |$1/initial:Reader[2].fresh| () Bool false)
(define-fun |$1/initial:Reader[3].fresh| () Bool false)
(define-fun |$1/initial:Reader[4].fresh| () Bool false)
(define-fun |$1/initial:Session.answer| () Int 0)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/later.0| () Real (ite |$1/initial:ApiServer.edited| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/initial:ApiServer.edited| |$1/0/later.0| 0.0))
(define-fun |$1/0/now.1| () Bool ($active.1 |$1/initial:ApiServer.edited| |$1/initial:ApiServer.rolled_out|))
(define-fun |$1/0/later.1| () Real (ite |$1/0/now.1| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/0/now.1| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/initial:Reader[4].fresh|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.1| true) (<= (+ 0.0 |$1/0/delay|) recreate)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 30000.0))))))
; 1/0/5.0: CA-13 edit
(define-fun |$1/0/5.0.may| () Bool true)
(define-fun |$1/0/5.0:ApiServer.edited| () Bool true)
(define-fun |$1/0/5.0.age.0| () Real (ite (and |$1/0/5.0:ApiServer.edited| |$1/initial:ApiServer.edited|) |$1/0/later.0| 0.0))
(define-fun |$1/0/5.0.age.1| () Real (ite (and ($active.1 |$1/0/5.0:ApiServer.edited| |$1/initial:ApiServer.rolled_out|) |$1/0/now.1|) |$1/0/later.1| 0.0))
(define-fun $time.1.1 () Real (let (($s0 (+ activation $time.1.0 (- 30000.0)))) (ite (<= $time.1.0 $s0) $s0 $time.1.0)))
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/later.0| () Real (ite |$1/0/5.0:ApiServer.edited| (+ |$1/0/5.0.age.0| |$1/1/delay|) |$1/0/5.0.age.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/0/5.0:ApiServer.edited| |$1/1/later.0| 0.0))
(define-fun |$1/1/now.1| () Bool ($active.1 |$1/0/5.0:ApiServer.edited| |$1/initial:ApiServer.rolled_out|))
(define-fun |$1/1/later.1| () Real (ite |$1/1/now.1| (+ |$1/0/5.0.age.1| |$1/1/delay|) |$1/0/5.0.age.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/1/now.1| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/initial:Reader[4].fresh|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/left.2| |$1/1/delay|) |$1/0/left.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.1| true) (<= (+ |$1/0/5.0.age.1| |$1/1/delay|) recreate)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/left.2| |$1/1/delay|) 30000.0))))))
; 1/1/6.0: CA-13 restart
(define-fun |$1/1/6.0.may| () Bool (and |$1/0/5.0:ApiServer.edited| (not |$1/initial:ApiServer.rolled_out|)))
(define-fun |$1/1/6.0:ApiServer.rolled_out| () Bool true)
(define-fun |$1/1/6.0.age.2| () Real (ite (and ($active.2 |$1/1/6.0:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/initial:Reader[4].fresh|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun $time.1.2 () Real (let (($s0 (+ activation $time.1.0))) (ite (<= $time.1.1 $s0) $s0 $time.1.1)))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/later.0| () Real (ite |$1/0/5.0:ApiServer.edited| (+ |$1/1/left.0| |$1/2/delay|) |$1/1/left.0|))
(define-fun |$1/2/left.0| () Real (ite |$1/0/5.0:ApiServer.edited| |$1/2/later.0| 0.0))
(define-fun |$1/2/now.1| () Bool ($active.1 |$1/0/5.0:ApiServer.edited| |$1/1/6.0:ApiServer.rolled_out|))
(define-fun |$1/2/later.1| () Real (ite |$1/2/now.1| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.1| () Real (ite |$1/2/now.1| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/6.0:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/initial:Reader[4].fresh|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/6.0.age.2| |$1/2/delay|) |$1/1/6.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.1| true) (<= (+ 0.0 |$1/2/delay|) recreate)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/6.0.age.2| |$1/2/delay|) 30000.0))))))
; 1/2/0.0: Keys.activate
(define-fun |$1/2/0.0.may| () Bool (and |$1/0/5.0:ApiServer.edited| (<= activation |$1/2/later.0|)))
(define-fun |$1/2/0.0:Keys.in_use| () Bool true)
(define-fun $time.1.3 () Real $time.1.2)
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/later.0| () Real (ite |$1/0/5.0:ApiServer.edited| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.0| () Real (ite |$1/0/5.0:ApiServer.edited| |$1/3/later.0| 0.0))
(define-fun |$1/3/now.1| () Bool ($active.1 |$1/0/5.0:ApiServer.edited| |$1/1/6.0:ApiServer.rolled_out|))
(define-fun |$1/3/later.1| () Real (ite |$1/3/now.1| (+ |$1/2/left.1| |$1/3/delay|) |$1/2/left.1|))
(define-fun |$1/3/left.1| () Real (ite |$1/3/now.1| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/1/6.0:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/initial:Reader[4].fresh|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/left.2| |$1/3/delay|) |$1/2/left.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.1| true) (<= (+ |$1/2/left.1| |$1/3/delay|) recreate)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/left.2| |$1/3/delay|) 30000.0))))))
; 1/3/7.3: CA-14 replace_pod (p = 4)
(define-fun |$1/3/7.3.may| () Bool (and |$1/1/6.0:ApiServer.rolled_out| (not |$1/initial:Reader[4].fresh|)))
(define-fun |$1/3/7.3:Reader[4].fresh| () Bool true)
(define-fun $time.1.4 () Real $time.1.3)
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/later.0| () Real (ite |$1/0/5.0:ApiServer.edited| (+ |$1/3/left.0| |$1/4/delay|) |$1/3/left.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/0/5.0:ApiServer.edited| |$1/4/later.0| 0.0))
(define-fun |$1/4/now.1| () Bool ($active.1 |$1/0/5.0:ApiServer.edited| |$1/1/6.0:ApiServer.rolled_out|))
(define-fun |$1/4/later.1| () Real (ite |$1/4/now.1| (+ |$1/3/left.1| |$1/4/delay|) |$1/3/left.1|))
(define-fun |$1/4/left.1| () Real (ite |$1/4/now.1| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/1/6.0:ApiServer.rolled_out| |$1/initial:Reader[1].fresh| |$1/initial:Reader[2].fresh| |$1/initial:Reader[3].fresh| |$1/3/7.3:Reader[4].fresh|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.1| true) (<= (+ |$1/3/left.1| |$1/4/delay|) recreate)) (=> (and |$1/4/now.2| true) (<= (+ 0.0 |$1/4/delay|) 30000.0))))))
; 1/4/8.14: Session.present (p = 4, q = 3)
(define-fun |$1/4/8.14.may| () Bool true)
(define-fun |$1/4/8.14:Session.answer| () Int (ite (and |$1/2/0.0:Keys.in_use| |$1/3/7.3:Reader[4].fresh| (not |$1/initial:Reader[3].fresh|)) 2 1))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/5.0.may| |$1/1/may-wait| |$1/1/6.0.may| |$1/2/may-wait| |$1/2/0.0.may| |$1/3/may-wait| |$1/3/7.3.may| |$1/4/may-wait| |$1/4/8.14.may| (= |$1/4/8.14:Session.answer| 2))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:ApiServer.edited| () Bool false)
(define-fun |$2/initial:ApiServer.rolled_out| () Bool false)
(define-fun |$2/initial:Keys.in_use| () Bool false)
(define-fun |$2/initial:Reader[1].fresh| () Bool false)
(define-fun |$2/initial:Reader[2].fresh| () Bool false)
(define-fun |$2/initial:Reader[3].fresh| () Bool false)
(define-fun |$2/initial:Reader[4].fresh| () Bool false)
(define-fun |$2/initial:Session.answer| () Int 0)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/later.0| () Real (ite |$2/initial:ApiServer.edited| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/initial:ApiServer.edited| |$2/0/later.0| 0.0))
(define-fun |$2/0/now.1| () Bool ($active.1 |$2/initial:ApiServer.edited| |$2/initial:ApiServer.rolled_out|))
(define-fun |$2/0/later.1| () Real (ite |$2/0/now.1| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/0/now.1| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/initial:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.1| true) (<= (+ 0.0 |$2/0/delay|) recreate)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 30000.0))))))
; 2/0/5.0: CA-13 edit
(define-fun |$2/0/5.0.may| () Bool true)
(define-fun |$2/0/5.0:ApiServer.edited| () Bool true)
(define-fun |$2/0/5.0.age.0| () Real (ite (and |$2/0/5.0:ApiServer.edited| |$2/initial:ApiServer.edited|) |$2/0/later.0| 0.0))
(define-fun |$2/0/5.0.age.1| () Real (ite (and ($active.1 |$2/0/5.0:ApiServer.edited| |$2/initial:ApiServer.rolled_out|) |$2/0/now.1|) |$2/0/later.1| 0.0))
(define-fun $time.2.1 () Real (let (($s0 (+ activation $time.2.0 (- 60000.0)))) (ite (<= $time.2.0 $s0) $s0 $time.2.0)))
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/later.0| () Real (ite |$2/0/5.0:ApiServer.edited| (+ |$2/0/5.0.age.0| |$2/1/delay|) |$2/0/5.0.age.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/0/5.0:ApiServer.edited| |$2/1/later.0| 0.0))
(define-fun |$2/1/now.1| () Bool ($active.1 |$2/0/5.0:ApiServer.edited| |$2/initial:ApiServer.rolled_out|))
(define-fun |$2/1/later.1| () Real (ite |$2/1/now.1| (+ |$2/0/5.0.age.1| |$2/1/delay|) |$2/0/5.0.age.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/1/now.1| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/initial:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/left.2| |$2/1/delay|) |$2/0/left.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.1| true) (<= (+ |$2/0/5.0.age.1| |$2/1/delay|) recreate)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/left.2| |$2/1/delay|) 30000.0))))))
; 2/1/6.0: CA-13 restart
(define-fun |$2/1/6.0.may| () Bool (and |$2/0/5.0:ApiServer.edited| (not |$2/initial:ApiServer.rolled_out|)))
(define-fun |$2/1/6.0:ApiServer.rolled_out| () Bool true)
(define-fun |$2/1/6.0.age.2| () Real (ite (and ($active.2 |$2/1/6.0:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/initial:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|) |$2/1/now.2|) |$2/1/later.2| 0.0))
(define-fun $time.2.2 () Real (let (($s0 (+ activation $time.2.0 (- 30000.0)))) (ite (<= $time.2.1 $s0) $s0 $time.2.1)))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/later.0| () Real (ite |$2/0/5.0:ApiServer.edited| (+ |$2/1/left.0| |$2/2/delay|) |$2/1/left.0|))
(define-fun |$2/2/left.0| () Real (ite |$2/0/5.0:ApiServer.edited| |$2/2/later.0| 0.0))
(define-fun |$2/2/now.1| () Bool ($active.1 |$2/0/5.0:ApiServer.edited| |$2/1/6.0:ApiServer.rolled_out|))
(define-fun |$2/2/later.1| () Real (ite |$2/2/now.1| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.1| () Real (ite |$2/2/now.1| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/6.0:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/initial:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/6.0.age.2| |$2/2/delay|) |$2/1/6.0.age.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.1| true) (<= (+ 0.0 |$2/2/delay|) recreate)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/6.0.age.2| |$2/2/delay|) 30000.0))))))
; 2/2/7.1: CA-14 replace_pod (p = 2)
(define-fun |$2/2/7.1.may| () Bool (and |$2/1/6.0:ApiServer.rolled_out| (not |$2/initial:Reader[2].fresh|)))
(define-fun |$2/2/7.1:Reader[2].fresh| () Bool true)
(define-fun $time.2.3 () Real (let (($s0 (+ activation $time.2.0))) (ite (<= $time.2.2 $s0) $s0 $time.2.2)))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/later.0| () Real (ite |$2/0/5.0:ApiServer.edited| (+ |$2/2/left.0| |$2/3/delay|) |$2/2/left.0|))
(define-fun |$2/3/left.0| () Real (ite |$2/0/5.0:ApiServer.edited| |$2/3/later.0| 0.0))
(define-fun |$2/3/now.1| () Bool ($active.1 |$2/0/5.0:ApiServer.edited| |$2/1/6.0:ApiServer.rolled_out|))
(define-fun |$2/3/later.1| () Real (ite |$2/3/now.1| (+ |$2/2/left.1| |$2/3/delay|) |$2/2/left.1|))
(define-fun |$2/3/left.1| () Real (ite |$2/3/now.1| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/1/6.0:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/2/7.1:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.1| true) (<= (+ |$2/2/left.1| |$2/3/delay|) recreate)) (=> (and |$2/3/now.2| true) (<= (+ 0.0 |$2/3/delay|) 30000.0))))))
; 2/3/0.0: Keys.activate
(define-fun |$2/3/0.0.may| () Bool (and |$2/0/5.0:ApiServer.edited| (<= activation |$2/3/later.0|)))
(define-fun |$2/3/0.0:Keys.in_use| () Bool true)
(define-fun $time.2.4 () Real $time.2.3)
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/later.0| () Real (ite |$2/0/5.0:ApiServer.edited| (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.0| () Real (ite |$2/0/5.0:ApiServer.edited| |$2/4/later.0| 0.0))
(define-fun |$2/4/now.1| () Bool ($active.1 |$2/0/5.0:ApiServer.edited| |$2/1/6.0:ApiServer.rolled_out|))
(define-fun |$2/4/later.1| () Real (ite |$2/4/now.1| (+ |$2/3/left.1| |$2/4/delay|) |$2/3/left.1|))
(define-fun |$2/4/left.1| () Real (ite |$2/4/now.1| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/1/6.0:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/2/7.1:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/initial:Reader[4].fresh|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/left.2| |$2/4/delay|) |$2/3/left.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.1| true) (<= (+ |$2/3/left.1| |$2/4/delay|) recreate)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/left.2| |$2/4/delay|) 30000.0))))))
; 2/4/7.3: CA-14 replace_pod (p = 4)
(define-fun |$2/4/7.3.may| () Bool (and |$2/1/6.0:ApiServer.rolled_out| (not |$2/initial:Reader[4].fresh|)))
(define-fun |$2/4/7.3:Reader[4].fresh| () Bool true)
(define-fun $time.2.5 () Real $time.2.4)
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/later.0| () Real (ite |$2/0/5.0:ApiServer.edited| (+ |$2/4/left.0| |$2/5/delay|) |$2/4/left.0|))
(define-fun |$2/5/left.0| () Real (ite |$2/0/5.0:ApiServer.edited| |$2/5/later.0| 0.0))
(define-fun |$2/5/now.1| () Bool ($active.1 |$2/0/5.0:ApiServer.edited| |$2/1/6.0:ApiServer.rolled_out|))
(define-fun |$2/5/later.1| () Real (ite |$2/5/now.1| (+ |$2/4/left.1| |$2/5/delay|) |$2/4/left.1|))
(define-fun |$2/5/left.1| () Real (ite |$2/5/now.1| |$2/5/later.1| 0.0))
(define-fun |$2/5/now.2| () Bool ($active.2 |$2/1/6.0:ApiServer.rolled_out| |$2/initial:Reader[1].fresh| |$2/2/7.1:Reader[2].fresh| |$2/initial:Reader[3].fresh| |$2/4/7.3:Reader[4].fresh|))
(define-fun |$2/5/later.2| () Real (ite |$2/5/now.2| (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/left.2| () Real (ite |$2/5/now.2| |$2/5/later.2| 0.0))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and |$2/5/now.1| true) (<= (+ |$2/4/left.1| |$2/5/delay|) recreate)) (=> (and |$2/5/now.2| true) (<= (+ 0.0 |$2/5/delay|) 30000.0))))))
; 2/5/8.14: Session.present (p = 4, q = 3)
(define-fun |$2/5/8.14.may| () Bool true)
(define-fun |$2/5/8.14:Session.answer| () Int (ite (and |$2/3/0.0:Keys.in_use| |$2/4/7.3:Reader[4].fresh| (not |$2/initial:Reader[3].fresh|)) 2 1))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/5.0.may| |$2/1/may-wait| |$2/1/6.0.may| |$2/2/may-wait| |$2/2/7.1.may| |$2/3/may-wait| |$2/3/0.0.may| |$2/4/may-wait| |$2/4/7.3.may| |$2/5/may-wait| |$2/5/8.14.may| (= |$2/5/8.14:Session.answer| 2))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:ApiServer.edited| () Bool false)
(define-fun |$3/initial:ApiServer.rolled_out| () Bool false)
(define-fun |$3/initial:Keys.in_use| () Bool false)
(define-fun |$3/initial:Reader[1].fresh| () Bool false)
(define-fun |$3/initial:Reader[2].fresh| () Bool false)
(define-fun |$3/initial:Reader[3].fresh| () Bool false)
(define-fun |$3/initial:Reader[4].fresh| () Bool false)
(define-fun |$3/initial:Session.answer| () Int 0)
(define-fun |$3/initially| () Bool true)
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/later.0| () Real (ite |$3/initial:ApiServer.edited| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real (ite |$3/initial:ApiServer.edited| |$3/0/later.0| 0.0))
(define-fun |$3/0/now.1| () Bool ($active.1 |$3/initial:ApiServer.edited| |$3/initial:ApiServer.rolled_out|))
(define-fun |$3/0/later.1| () Real (ite |$3/0/now.1| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/0/now.1| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:ApiServer.rolled_out| |$3/initial:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/initial:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.1| true) (<= (+ 0.0 |$3/0/delay|) recreate)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) 30000.0))))))
; 3/0/5.0: CA-13 edit
(define-fun |$3/0/5.0.may| () Bool true)
(define-fun |$3/0/5.0:ApiServer.edited| () Bool true)
(define-fun |$3/0/5.0.age.0| () Real (ite (and |$3/0/5.0:ApiServer.edited| |$3/initial:ApiServer.edited|) |$3/0/later.0| 0.0))
(define-fun |$3/0/5.0.age.1| () Real (ite (and ($active.1 |$3/0/5.0:ApiServer.edited| |$3/initial:ApiServer.rolled_out|) |$3/0/now.1|) |$3/0/later.1| 0.0))
(define-fun $time.3.1 () Real (let (($s0 (+ activation $time.3.0 (- 90000.0)))) (ite (<= $time.3.0 $s0) $s0 $time.3.0)))
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/later.0| () Real (ite |$3/0/5.0:ApiServer.edited| (+ |$3/0/5.0.age.0| |$3/1/delay|) |$3/0/5.0.age.0|))
(define-fun |$3/1/left.0| () Real (ite |$3/0/5.0:ApiServer.edited| |$3/1/later.0| 0.0))
(define-fun |$3/1/now.1| () Bool ($active.1 |$3/0/5.0:ApiServer.edited| |$3/initial:ApiServer.rolled_out|))
(define-fun |$3/1/later.1| () Real (ite |$3/1/now.1| (+ |$3/0/5.0.age.1| |$3/1/delay|) |$3/0/5.0.age.1|))
(define-fun |$3/1/left.1| () Real (ite |$3/1/now.1| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/initial:ApiServer.rolled_out| |$3/initial:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/initial:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/left.2| |$3/1/delay|) |$3/0/left.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.1| true) (<= (+ |$3/0/5.0.age.1| |$3/1/delay|) recreate)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/left.2| |$3/1/delay|) 30000.0))))))
; 3/1/6.0: CA-13 restart
(define-fun |$3/1/6.0.may| () Bool (and |$3/0/5.0:ApiServer.edited| (not |$3/initial:ApiServer.rolled_out|)))
(define-fun |$3/1/6.0:ApiServer.rolled_out| () Bool true)
(define-fun |$3/1/6.0.age.2| () Real (ite (and ($active.2 |$3/1/6.0:ApiServer.rolled_out| |$3/initial:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/initial:Reader[3].fresh| |$3/initial:Reader[4].fresh|) |$3/1/now.2|) |$3/1/later.2| 0.0))
(define-fun $time.3.2 () Real (let (($s0 (+ activation $time.3.0 (- 60000.0)))) (ite (<= $time.3.1 $s0) $s0 $time.3.1)))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/later.0| () Real (ite |$3/0/5.0:ApiServer.edited| (+ |$3/1/left.0| |$3/2/delay|) |$3/1/left.0|))
(define-fun |$3/2/left.0| () Real (ite |$3/0/5.0:ApiServer.edited| |$3/2/later.0| 0.0))
(define-fun |$3/2/now.1| () Bool ($active.1 |$3/0/5.0:ApiServer.edited| |$3/1/6.0:ApiServer.rolled_out|))
(define-fun |$3/2/later.1| () Real (ite |$3/2/now.1| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.1| () Real (ite |$3/2/now.1| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/1/6.0:ApiServer.rolled_out| |$3/initial:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/initial:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ |$3/1/6.0.age.2| |$3/2/delay|) |$3/1/6.0.age.2|))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.1| true) (<= (+ 0.0 |$3/2/delay|) recreate)) (=> (and |$3/2/now.2| true) (<= (+ |$3/1/6.0.age.2| |$3/2/delay|) 30000.0))))))
; 3/2/7.2: CA-14 replace_pod (p = 3)
(define-fun |$3/2/7.2.may| () Bool (and |$3/1/6.0:ApiServer.rolled_out| (not |$3/initial:Reader[3].fresh|)))
(define-fun |$3/2/7.2:Reader[3].fresh| () Bool true)
(define-fun $time.3.3 () Real (let (($s0 (+ activation $time.3.0 (- 30000.0)))) (ite (<= $time.3.2 $s0) $s0 $time.3.2)))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/later.0| () Real (ite |$3/0/5.0:ApiServer.edited| (+ |$3/2/left.0| |$3/3/delay|) |$3/2/left.0|))
(define-fun |$3/3/left.0| () Real (ite |$3/0/5.0:ApiServer.edited| |$3/3/later.0| 0.0))
(define-fun |$3/3/now.1| () Bool ($active.1 |$3/0/5.0:ApiServer.edited| |$3/1/6.0:ApiServer.rolled_out|))
(define-fun |$3/3/later.1| () Real (ite |$3/3/now.1| (+ |$3/2/left.1| |$3/3/delay|) |$3/2/left.1|))
(define-fun |$3/3/left.1| () Real (ite |$3/3/now.1| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/1/6.0:ApiServer.rolled_out| |$3/initial:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/2/7.2:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.1| true) (<= (+ |$3/2/left.1| |$3/3/delay|) recreate)) (=> (and |$3/3/now.2| true) (<= (+ 0.0 |$3/3/delay|) 30000.0))))))
; 3/3/7.0: CA-14 replace_pod (p = 1)
(define-fun |$3/3/7.0.may| () Bool (and |$3/1/6.0:ApiServer.rolled_out| (not |$3/initial:Reader[1].fresh|)))
(define-fun |$3/3/7.0:Reader[1].fresh| () Bool true)
(define-fun $time.3.4 () Real (let (($s0 (+ activation $time.3.0))) (ite (<= $time.3.3 $s0) $s0 $time.3.3)))
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/later.0| () Real (ite |$3/0/5.0:ApiServer.edited| (+ |$3/3/left.0| |$3/4/delay|) |$3/3/left.0|))
(define-fun |$3/4/left.0| () Real (ite |$3/0/5.0:ApiServer.edited| |$3/4/later.0| 0.0))
(define-fun |$3/4/now.1| () Bool ($active.1 |$3/0/5.0:ApiServer.edited| |$3/1/6.0:ApiServer.rolled_out|))
(define-fun |$3/4/later.1| () Real (ite |$3/4/now.1| (+ |$3/3/left.1| |$3/4/delay|) |$3/3/left.1|))
(define-fun |$3/4/left.1| () Real (ite |$3/4/now.1| |$3/4/later.1| 0.0))
(define-fun |$3/4/now.2| () Bool ($active.2 |$3/1/6.0:ApiServer.rolled_out| |$3/3/7.0:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/2/7.2:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/4/later.2| () Real (ite |$3/4/now.2| (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/left.2| () Real (ite |$3/4/now.2| |$3/4/later.2| 0.0))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and |$3/4/now.1| true) (<= (+ |$3/3/left.1| |$3/4/delay|) recreate)) (=> (and |$3/4/now.2| true) (<= (+ 0.0 |$3/4/delay|) 30000.0))))))
; 3/4/0.0: Keys.activate
(define-fun |$3/4/0.0.may| () Bool (and |$3/0/5.0:ApiServer.edited| (<= activation |$3/4/later.0|)))
(define-fun |$3/4/0.0:Keys.in_use| () Bool true)
(define-fun $time.3.5 () Real $time.3.4)
(define-fun |$3/5/delay| () Real (- $time.3.5 $time.3.4))
; time passes
(define-fun |$3/5/later.0| () Real (ite |$3/0/5.0:ApiServer.edited| (+ 0.0 |$3/5/delay|) 0.0))
(define-fun |$3/5/left.0| () Real (ite |$3/0/5.0:ApiServer.edited| |$3/5/later.0| 0.0))
(define-fun |$3/5/now.1| () Bool ($active.1 |$3/0/5.0:ApiServer.edited| |$3/1/6.0:ApiServer.rolled_out|))
(define-fun |$3/5/later.1| () Real (ite |$3/5/now.1| (+ |$3/4/left.1| |$3/5/delay|) |$3/4/left.1|))
(define-fun |$3/5/left.1| () Real (ite |$3/5/now.1| |$3/5/later.1| 0.0))
(define-fun |$3/5/now.2| () Bool ($active.2 |$3/1/6.0:ApiServer.rolled_out| |$3/3/7.0:Reader[1].fresh| |$3/initial:Reader[2].fresh| |$3/2/7.2:Reader[3].fresh| |$3/initial:Reader[4].fresh|))
(define-fun |$3/5/later.2| () Real (ite |$3/5/now.2| (+ |$3/4/left.2| |$3/5/delay|) |$3/4/left.2|))
(define-fun |$3/5/left.2| () Real (ite |$3/5/now.2| |$3/5/later.2| 0.0))
(define-fun |$3/5/may-wait| () Bool (and (<= 0.0 |$3/5/delay|) (or (= |$3/5/delay| 0.0) (and (=> (and |$3/5/now.1| true) (<= (+ |$3/4/left.1| |$3/5/delay|) recreate)) (=> (and |$3/5/now.2| true) (<= (+ |$3/4/left.2| |$3/5/delay|) 30000.0))))))
; 3/5/8.9: Session.present (p = 3, q = 2)
(define-fun |$3/5/8.9.may| () Bool true)
(define-fun |$3/5/8.9:Session.answer| () Int (ite (and |$3/4/0.0:Keys.in_use| |$3/2/7.2:Reader[3].fresh| (not |$3/initial:Reader[2].fresh|)) 2 1))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/5.0.may| |$3/1/may-wait| |$3/1/6.0.may| |$3/2/may-wait| |$3/2/7.2.may| |$3/3/may-wait| |$3/3/7.0.may| |$3/4/may-wait| |$3/4/0.0.may| |$3/5/may-wait| |$3/5/8.9.may| (= |$3/5/8.9:Session.answer| 2))))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$4/initial:ApiServer.edited| () Bool false)
(define-fun |$4/initial:ApiServer.rolled_out| () Bool false)
(define-fun |$4/initial:Keys.in_use| () Bool false)
(define-fun |$4/initial:Reader[1].fresh| () Bool false)
(define-fun |$4/initial:Reader[2].fresh| () Bool false)
(define-fun |$4/initial:Reader[3].fresh| () Bool false)
(define-fun |$4/initial:Reader[4].fresh| () Bool false)
(define-fun |$4/initial:Session.answer| () Int 0)
(define-fun |$4/initially| () Bool true)
(define-fun $time.4.0 () Real 0.0)
(define-fun |$4/0/delay| () Real (- $time.4.0 0.0))
; time passes
(define-fun |$4/0/later.0| () Real (ite |$4/initial:ApiServer.edited| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.0| () Real (ite |$4/initial:ApiServer.edited| |$4/0/later.0| 0.0))
(define-fun |$4/0/now.1| () Bool ($active.1 |$4/initial:ApiServer.edited| |$4/initial:ApiServer.rolled_out|))
(define-fun |$4/0/later.1| () Real (ite |$4/0/now.1| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.1| () Real (ite |$4/0/now.1| |$4/0/later.1| 0.0))
(define-fun |$4/0/now.2| () Bool ($active.2 |$4/initial:ApiServer.rolled_out| |$4/initial:Reader[1].fresh| |$4/initial:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|))
(define-fun |$4/0/later.2| () Real (ite |$4/0/now.2| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.2| () Real (ite |$4/0/now.2| |$4/0/later.2| 0.0))
(define-fun |$4/0/may-wait| () Bool (and (<= 0.0 |$4/0/delay|) (or (= |$4/0/delay| 0.0) (and (=> (and |$4/0/now.1| true) (<= (+ 0.0 |$4/0/delay|) recreate)) (=> (and |$4/0/now.2| true) (<= (+ 0.0 |$4/0/delay|) 30000.0))))))
; 4/0/5.0: CA-13 edit
(define-fun |$4/0/5.0.may| () Bool true)
(define-fun |$4/0/5.0:ApiServer.edited| () Bool true)
(define-fun |$4/0/5.0.age.0| () Real (ite (and |$4/0/5.0:ApiServer.edited| |$4/initial:ApiServer.edited|) |$4/0/later.0| 0.0))
(define-fun |$4/0/5.0.age.1| () Real (ite (and ($active.1 |$4/0/5.0:ApiServer.edited| |$4/initial:ApiServer.rolled_out|) |$4/0/now.1|) |$4/0/later.1| 0.0))
(define-fun $time.4.1 () Real (let (($s0 (+ activation $time.4.0 (- 120000.0)))) (ite (<= $time.4.0 $s0) $s0 $time.4.0)))
(define-fun |$4/1/delay| () Real (- $time.4.1 $time.4.0))
; time passes
(define-fun |$4/1/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ |$4/0/5.0.age.0| |$4/1/delay|) |$4/0/5.0.age.0|))
(define-fun |$4/1/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/1/later.0| 0.0))
(define-fun |$4/1/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/initial:ApiServer.rolled_out|))
(define-fun |$4/1/later.1| () Real (ite |$4/1/now.1| (+ |$4/0/5.0.age.1| |$4/1/delay|) |$4/0/5.0.age.1|))
(define-fun |$4/1/left.1| () Real (ite |$4/1/now.1| |$4/1/later.1| 0.0))
(define-fun |$4/1/now.2| () Bool ($active.2 |$4/initial:ApiServer.rolled_out| |$4/initial:Reader[1].fresh| |$4/initial:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|))
(define-fun |$4/1/later.2| () Real (ite |$4/1/now.2| (+ |$4/0/left.2| |$4/1/delay|) |$4/0/left.2|))
(define-fun |$4/1/left.2| () Real (ite |$4/1/now.2| |$4/1/later.2| 0.0))
(define-fun |$4/1/may-wait| () Bool (and (<= 0.0 |$4/1/delay|) (or (= |$4/1/delay| 0.0) (and (=> (and |$4/1/now.1| true) (<= (+ |$4/0/5.0.age.1| |$4/1/delay|) recreate)) (=> (and |$4/1/now.2| true) (<= (+ |$4/0/left.2| |$4/1/delay|) 30000.0))))))
; 4/1/6.0: CA-13 restart
(define-fun |$4/1/6.0.may| () Bool (and |$4/0/5.0:ApiServer.edited| (not |$4/initial:ApiServer.rolled_out|)))
(define-fun |$4/1/6.0:ApiServer.rolled_out| () Bool true)
(define-fun |$4/1/6.0.age.2| () Real (ite (and ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/initial:Reader[1].fresh| |$4/initial:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|) |$4/1/now.2|) |$4/1/later.2| 0.0))
(define-fun $time.4.2 () Real (let (($s0 (+ activation $time.4.0 (- 90000.0)))) (ite (<= $time.4.1 $s0) $s0 $time.4.1)))
(define-fun |$4/2/delay| () Real (- $time.4.2 $time.4.1))
; time passes
(define-fun |$4/2/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ |$4/1/left.0| |$4/2/delay|) |$4/1/left.0|))
(define-fun |$4/2/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/2/later.0| 0.0))
(define-fun |$4/2/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/1/6.0:ApiServer.rolled_out|))
(define-fun |$4/2/later.1| () Real (ite |$4/2/now.1| (+ 0.0 |$4/2/delay|) 0.0))
(define-fun |$4/2/left.1| () Real (ite |$4/2/now.1| |$4/2/later.1| 0.0))
(define-fun |$4/2/now.2| () Bool ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/initial:Reader[1].fresh| |$4/initial:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|))
(define-fun |$4/2/later.2| () Real (ite |$4/2/now.2| (+ |$4/1/6.0.age.2| |$4/2/delay|) |$4/1/6.0.age.2|))
(define-fun |$4/2/left.2| () Real (ite |$4/2/now.2| |$4/2/later.2| 0.0))
(define-fun |$4/2/may-wait| () Bool (and (<= 0.0 |$4/2/delay|) (or (= |$4/2/delay| 0.0) (and (=> (and |$4/2/now.1| true) (<= (+ 0.0 |$4/2/delay|) recreate)) (=> (and |$4/2/now.2| true) (<= (+ |$4/1/6.0.age.2| |$4/2/delay|) 30000.0))))))
; 4/2/7.1: CA-14 replace_pod (p = 2)
(define-fun |$4/2/7.1.may| () Bool (and |$4/1/6.0:ApiServer.rolled_out| (not |$4/initial:Reader[2].fresh|)))
(define-fun |$4/2/7.1:Reader[2].fresh| () Bool true)
(define-fun $time.4.3 () Real (let (($s0 (+ activation $time.4.0 (- 60000.0)))) (ite (<= $time.4.2 $s0) $s0 $time.4.2)))
(define-fun |$4/3/delay| () Real (- $time.4.3 $time.4.2))
; time passes
(define-fun |$4/3/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ |$4/2/left.0| |$4/3/delay|) |$4/2/left.0|))
(define-fun |$4/3/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/3/later.0| 0.0))
(define-fun |$4/3/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/1/6.0:ApiServer.rolled_out|))
(define-fun |$4/3/later.1| () Real (ite |$4/3/now.1| (+ |$4/2/left.1| |$4/3/delay|) |$4/2/left.1|))
(define-fun |$4/3/left.1| () Real (ite |$4/3/now.1| |$4/3/later.1| 0.0))
(define-fun |$4/3/now.2| () Bool ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/initial:Reader[1].fresh| |$4/2/7.1:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|))
(define-fun |$4/3/later.2| () Real (ite |$4/3/now.2| (+ 0.0 |$4/3/delay|) 0.0))
(define-fun |$4/3/left.2| () Real (ite |$4/3/now.2| |$4/3/later.2| 0.0))
(define-fun |$4/3/may-wait| () Bool (and (<= 0.0 |$4/3/delay|) (or (= |$4/3/delay| 0.0) (and (=> (and |$4/3/now.1| true) (<= (+ |$4/2/left.1| |$4/3/delay|) recreate)) (=> (and |$4/3/now.2| true) (<= (+ 0.0 |$4/3/delay|) 30000.0))))))
; 4/3/7.0: CA-14 replace_pod (p = 1)
(define-fun |$4/3/7.0.may| () Bool (and |$4/1/6.0:ApiServer.rolled_out| (not |$4/initial:Reader[1].fresh|)))
(define-fun |$4/3/7.0:Reader[1].fresh| () Bool true)
(define-fun $time.4.4 () Real (let (($s0 (+ activation $time.4.0 (- 30000.0)))) (ite (<= $time.4.3 $s0) $s0 $time.4.3)))
(define-fun |$4/4/delay| () Real (- $time.4.4 $time.4.3))
; time passes
(define-fun |$4/4/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ |$4/3/left.0| |$4/4/delay|) |$4/3/left.0|))
(define-fun |$4/4/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/4/later.0| 0.0))
(define-fun |$4/4/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/1/6.0:ApiServer.rolled_out|))
(define-fun |$4/4/later.1| () Real (ite |$4/4/now.1| (+ |$4/3/left.1| |$4/4/delay|) |$4/3/left.1|))
(define-fun |$4/4/left.1| () Real (ite |$4/4/now.1| |$4/4/later.1| 0.0))
(define-fun |$4/4/now.2| () Bool ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/3/7.0:Reader[1].fresh| |$4/2/7.1:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/initial:Reader[4].fresh|))
(define-fun |$4/4/later.2| () Real (ite |$4/4/now.2| (+ 0.0 |$4/4/delay|) 0.0))
(define-fun |$4/4/left.2| () Real (ite |$4/4/now.2| |$4/4/later.2| 0.0))
(define-fun |$4/4/may-wait| () Bool (and (<= 0.0 |$4/4/delay|) (or (= |$4/4/delay| 0.0) (and (=> (and |$4/4/now.1| true) (<= (+ |$4/3/left.1| |$4/4/delay|) recreate)) (=> (and |$4/4/now.2| true) (<= (+ 0.0 |$4/4/delay|) 30000.0))))))
; 4/4/7.3: CA-14 replace_pod (p = 4)
(define-fun |$4/4/7.3.may| () Bool (and |$4/1/6.0:ApiServer.rolled_out| (not |$4/initial:Reader[4].fresh|)))
(define-fun |$4/4/7.3:Reader[4].fresh| () Bool true)
(define-fun $time.4.5 () Real (let (($s0 (+ activation $time.4.0))) (ite (<= $time.4.4 $s0) $s0 $time.4.4)))
(define-fun |$4/5/delay| () Real (- $time.4.5 $time.4.4))
; time passes
(define-fun |$4/5/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ |$4/4/left.0| |$4/5/delay|) |$4/4/left.0|))
(define-fun |$4/5/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/5/later.0| 0.0))
(define-fun |$4/5/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/1/6.0:ApiServer.rolled_out|))
(define-fun |$4/5/later.1| () Real (ite |$4/5/now.1| (+ |$4/4/left.1| |$4/5/delay|) |$4/4/left.1|))
(define-fun |$4/5/left.1| () Real (ite |$4/5/now.1| |$4/5/later.1| 0.0))
(define-fun |$4/5/now.2| () Bool ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/3/7.0:Reader[1].fresh| |$4/2/7.1:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/4/7.3:Reader[4].fresh|))
(define-fun |$4/5/later.2| () Real (ite |$4/5/now.2| (+ 0.0 |$4/5/delay|) 0.0))
(define-fun |$4/5/left.2| () Real (ite |$4/5/now.2| |$4/5/later.2| 0.0))
(define-fun |$4/5/may-wait| () Bool (and (<= 0.0 |$4/5/delay|) (or (= |$4/5/delay| 0.0) (and (=> (and |$4/5/now.1| true) (<= (+ |$4/4/left.1| |$4/5/delay|) recreate)) (=> (and |$4/5/now.2| true) (<= (+ 0.0 |$4/5/delay|) 30000.0))))))
; 4/5/0.0: Keys.activate
(define-fun |$4/5/0.0.may| () Bool (and |$4/0/5.0:ApiServer.edited| (<= activation |$4/5/later.0|)))
(define-fun |$4/5/0.0:Keys.in_use| () Bool true)
(define-fun $time.4.6 () Real $time.4.5)
(define-fun |$4/6/delay| () Real (- $time.4.6 $time.4.5))
; time passes
(define-fun |$4/6/later.0| () Real (ite |$4/0/5.0:ApiServer.edited| (+ 0.0 |$4/6/delay|) 0.0))
(define-fun |$4/6/left.0| () Real (ite |$4/0/5.0:ApiServer.edited| |$4/6/later.0| 0.0))
(define-fun |$4/6/now.1| () Bool ($active.1 |$4/0/5.0:ApiServer.edited| |$4/1/6.0:ApiServer.rolled_out|))
(define-fun |$4/6/later.1| () Real (ite |$4/6/now.1| (+ |$4/5/left.1| |$4/6/delay|) |$4/5/left.1|))
(define-fun |$4/6/left.1| () Real (ite |$4/6/now.1| |$4/6/later.1| 0.0))
(define-fun |$4/6/now.2| () Bool ($active.2 |$4/1/6.0:ApiServer.rolled_out| |$4/3/7.0:Reader[1].fresh| |$4/2/7.1:Reader[2].fresh| |$4/initial:Reader[3].fresh| |$4/4/7.3:Reader[4].fresh|))
(define-fun |$4/6/later.2| () Real (ite |$4/6/now.2| (+ |$4/5/left.2| |$4/6/delay|) |$4/5/left.2|))
(define-fun |$4/6/left.2| () Real (ite |$4/6/now.2| |$4/6/later.2| 0.0))
(define-fun |$4/6/may-wait| () Bool (and (<= 0.0 |$4/6/delay|) (or (= |$4/6/delay| 0.0) (and (=> (and |$4/6/now.1| true) (<= (+ |$4/5/left.1| |$4/6/delay|) recreate)) (=> (and |$4/6/now.2| true) (<= (+ |$4/5/left.2| |$4/6/delay|) 30000.0))))))
; 4/6/8.14: Session.present (p = 4, q = 3)
(define-fun |$4/6/8.14.may| () Bool true)
(define-fun |$4/6/8.14:Session.answer| () Int (ite (and |$4/5/0.0:Keys.in_use| |$4/4/7.3:Reader[4].fresh| (not |$4/initial:Reader[3].fresh|)) 2 1))
; obligation: run 4
(push 1)
(assert $chosen)
(assert $piece.4)
(assert (not (and |$4/initially| |$4/0/may-wait| |$4/0/5.0.may| |$4/1/may-wait| |$4/1/6.0.may| |$4/2/may-wait| |$4/2/7.1.may| |$4/3/may-wait| |$4/3/7.0.may| |$4/4/may-wait| |$4/4/7.3.may| |$4/5/may-wait| |$4/5/0.0.may| |$4/6/may-wait| |$4/6/8.14.may| (= |$4/6/8.14:Session.answer| 2))))
(set-info :status unsat)
(check-sat)
(pop 1)
