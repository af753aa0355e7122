;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/disk.stpa",
;;  "content": "sha256:898485a2d0baeb5de4f4c84d921c0f6871a5c4320b40f833dc2f4368da0e424b",
;;  "found by": "Spacer",
;;  "system": "Disk",
;;  "claim": [
;;   "check",
;;   "how much the audit log may write"
;;  ],
;;  "says": "for any audit_writes: H-1 unreachable iff audit_writes <= disk_rate - app_writes",
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
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      3,
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
(declare-const audit_writes Int)
(define-fun $chosen () Bool (and (<= 0 audit_writes) (<= 0 audit_writes) (<= audit_writes 60)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Disk.audited| Bool) (|Disk.waiting_writes| Int) (|Disk.written has ticked| Bool) (|held flag| Bool) (|age:Disk.written first| Real) (|age:Disk.written| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Disk.written has ticked|))) (let (($s1 (< 0 |Disk.waiting_writes|))) (let (($s2 (not |held flag|))) (let (($s3 (and $s1 $s2))) (and (<= 0 audit_writes) (<= audit_writes 60) (<= 0.0 |age:Disk.written first|) (or $s0 (<= |age:Disk.written first| 0.0)) (or |Disk.written has ticked| (<= |age:Disk.written first| 1000.0)) (<= 0.0 |age:Disk.written|) (or |Disk.written has ticked| (<= |age:Disk.written| 0.0)) (or $s0 (<= |age:Disk.written| 1000.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 5000.0)) (= |held flag| (and |held flag| $s1)) (not (<= 61 audit_writes)) $s2 (not (<= 1 |Disk.waiting_writes|)) (<= 0.0 (+ |age:Disk.written| (* (- 1.0) |age:held flag|)))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Disk.audited| () Bool false)
(define-fun |$initial:Disk.waiting_writes| () Int 0)
(define-fun |$initial:Disk.written has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Disk.waiting_writes| |$initial:held flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Disk.audited| |$initial:Disk.waiting_writes| |$initial:Disk.written has ticked| $initial.latch.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Disk.audited| Bool)
(declare-const |Disk.waiting_writes| Int)
(declare-const |Disk.written has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |age:Disk.written first| Real)
(declare-const |age:Disk.written| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| |held flag| |age:Disk.written first| |age:Disk.written| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Disk.written has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Disk.written first| $delay) |age:Disk.written first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Disk.written has ticked| (+ |age:Disk.written| $delay) |age:Disk.written|))
(define-fun $left.1 () Real (ite |Disk.written has ticked| $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Disk.waiting_writes| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Disk.written first| $delay) 1000.0)) (=> (and |Disk.written has ticked| true) (<= (+ |age:Disk.written| $delay) 1000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 5000.0))))))
; 0.0: Disk.written first
(define-fun $0.0.may () Bool (not |Disk.written has ticked|))
(define-fun |$0.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (ite |Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0.0:Disk.written has ticked| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Disk.waiting_writes| |held flag|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Disk.written has ticked| |Disk.written has ticked|) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Disk.waiting_writes| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Disk.audited| |$0.0:Disk.waiting_writes| |$0.0:Disk.written has ticked| $0.0.latch.0 0.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Disk.written
(define-fun $1.0.may () Bool (and |Disk.written has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (ite |Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1.0:Disk.written has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Disk.waiting_writes| |held flag|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Disk.written has ticked|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Disk.waiting_writes| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Disk.audited| |$1.0:Disk.waiting_writes| |$1.0:Disk.written has ticked| $1.0.latch.0 $1.0.age.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 enable_audit
(define-fun $2.0.may () Bool (not |Disk.audited|))
(define-fun |$2.0:Disk.audited| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |held flag|))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |Disk.waiting_writes| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, CA-8 enable_audit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $2.0.latch.0 $left.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and (< 0 |Disk.waiting_writes|) (not |held flag|)) (<= 5000.0 $later.2)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |$3.0:held flag|))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $3.0.latch.0 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Disk.written has ticked|))
(assert (not ($active.0 |Disk.written has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert |Disk.written has ticked|)
(assert (not |Disk.written has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
(assert (not ($active.2 |Disk.waiting_writes| |held flag|)))
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
(declare-const audit_writes Int)
(define-fun $chosen () Bool (and (<= 0 audit_writes) (<= 0 audit_writes)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (<= audit_writes 60))
(define-fun $piece.0 () Bool (let (($s0 (to_real audit_writes))) (and (< 60.0 $s0) (< $s0 100.0))))
(define-fun $piece.1 () Bool (let (($s0 (to_real audit_writes))) (and (<= 100.0 $s0) (< $s0 110.0))))
(define-fun $piece.2 () Bool (let (($s0 (to_real audit_writes))) (and (<= 110.0 $s0) (< $s0 (/ 380.0 3.0)))))
(define-fun $piece.3 () Bool (let (($s0 (to_real audit_writes))) (and (<= (/ 380.0 3.0) $s0) (< $s0 160.0))))
(define-fun $piece.4 () Bool (let (($s0 (to_real audit_writes))) (and (<= 160.0 $s0) (< $s0 260.0))))
(define-fun $piece.5 () Bool (<= 260.0 (to_real audit_writes)))
; obligation: cover
(push 1)
(assert $chosen)
(assert (not $inside))
(assert (not $piece.0))
(assert (not $piece.1))
(assert (not $piece.2))
(assert (not $piece.3))
(assert (not $piece.4))
(assert (not $piece.5))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$0/initial:Disk.audited| () Bool false)
(define-fun |$0/initial:Disk.waiting_writes| () Int 0)
(define-fun |$0/initial:Disk.written has ticked| () Bool false)
(define-fun |$0/initial:held flag| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun |$0/initial.latch.0| () Bool ($latch.0 |$0/initial:Disk.waiting_writes| |$0/initial:held flag|))
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/now.0| () Bool ($active.0 |$0/initial:Disk.written has ticked|))
(define-fun |$0/0/later.0| () Real (ite |$0/0/now.0| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.0| () Real (ite |$0/0/now.0| |$0/0/later.0| 0.0))
(define-fun |$0/0/later.1| () Real (ite |$0/initial:Disk.written has ticked| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.1| () Real (ite |$0/initial:Disk.written has ticked| |$0/0/later.1| 0.0))
(define-fun |$0/0/now.2| () Bool ($active.2 |$0/initial:Disk.waiting_writes| |$0/initial.latch.0|))
(define-fun |$0/0/later.2| () Real (ite |$0/0/now.2| (+ 0.0 |$0/0/delay|) 0.0))
(define-fun |$0/0/left.2| () Real (ite |$0/0/now.2| |$0/0/later.2| 0.0))
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) (or (= |$0/0/delay| 0.0) (and (=> (and |$0/0/now.0| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/initial:Disk.written has ticked| true) (<= (+ 0.0 |$0/0/delay|) 1000.0)) (=> (and |$0/0/now.2| true) (<= (+ 0.0 |$0/0/delay|) 5000.0))))))
; 0/0/2.0: CA-8 enable_audit
(define-fun |$0/0/2.0.may| () Bool (not |$0/initial:Disk.audited|))
(define-fun |$0/0/2.0:Disk.audited| () Bool true)
(define-fun |$0/0/2.0.latch.0| () Bool ($latch.0 |$0/initial:Disk.waiting_writes| |$0/initial.latch.0|))
(define-fun |$0/0/2.0.age.2| () Real (ite (and ($active.2 |$0/initial:Disk.waiting_writes| |$0/0/2.0.latch.0|) |$0/0/now.2|) |$0/0/later.2| 0.0))
(define-fun $time.0.1 () Real $time.0.0)
(define-fun |$0/1/delay| () Real (- $time.0.1 $time.0.0))
; time passes
(define-fun |$0/1/now.0| () Bool ($active.0 |$0/initial:Disk.written has ticked|))
(define-fun |$0/1/later.0| () Real (ite |$0/1/now.0| (+ |$0/0/left.0| |$0/1/delay|) |$0/0/left.0|))
(define-fun |$0/1/left.0| () Real (ite |$0/1/now.0| |$0/1/later.0| 0.0))
(define-fun |$0/1/later.1| () Real (ite |$0/initial:Disk.written has ticked| (+ |$0/0/left.1| |$0/1/delay|) |$0/0/left.1|))
(define-fun |$0/1/left.1| () Real (ite |$0/initial:Disk.written has ticked| |$0/1/later.1| 0.0))
(define-fun |$0/1/now.2| () Bool ($active.2 |$0/initial:Disk.waiting_writes| |$0/0/2.0.latch.0|))
(define-fun |$0/1/later.2| () Real (ite |$0/1/now.2| (+ |$0/0/2.0.age.2| |$0/1/delay|) |$0/0/2.0.age.2|))
(define-fun |$0/1/left.2| () Real (ite |$0/1/now.2| |$0/1/later.2| 0.0))
(define-fun |$0/1/may-wait| () Bool (and (<= 0.0 |$0/1/delay|) (or (= |$0/1/delay| 0.0) (and (=> (and |$0/1/now.0| true) (<= (+ |$0/0/left.0| |$0/1/delay|) 1000.0)) (=> (and |$0/initial:Disk.written has ticked| true) (<= (+ |$0/0/left.1| |$0/1/delay|) 1000.0)) (=> (and |$0/1/now.2| true) (<= (+ |$0/0/2.0.age.2| |$0/1/delay|) 5000.0))))))
; 0/1/0.0: Disk.written first
(define-fun |$0/1/0.0.may| () Bool (not |$0/initial:Disk.written has ticked|))
(define-fun |$0/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$0/initial:Disk.waiting_writes| (ite |$0/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$0/1/0.0.latch.0| () Bool ($latch.0 |$0/1/0.0:Disk.waiting_writes| |$0/0/2.0.latch.0|))
(define-fun |$0/1/0.0.age.1| () Real (ite (and |$0/1/0.0:Disk.written has ticked| |$0/initial:Disk.written has ticked|) |$0/1/later.1| 0.0))
(define-fun |$0/1/0.0.age.2| () Real (ite (and ($active.2 |$0/1/0.0:Disk.waiting_writes| |$0/1/0.0.latch.0|) |$0/1/now.2|) |$0/1/later.2| 0.0))
(define-fun $time.0.2 () Real (+ $time.0.1 1000.0))
(define-fun |$0/2/delay| () Real (- $time.0.2 $time.0.1))
; time passes
(define-fun |$0/2/now.0| () Bool ($active.0 |$0/1/0.0:Disk.written has ticked|))
(define-fun |$0/2/later.0| () Real (ite |$0/2/now.0| (+ 0.0 |$0/2/delay|) 0.0))
(define-fun |$0/2/left.0| () Real (ite |$0/2/now.0| |$0/2/later.0| 0.0))
(define-fun |$0/2/later.1| () Real (ite |$0/1/0.0:Disk.written has ticked| (+ |$0/1/0.0.age.1| |$0/2/delay|) |$0/1/0.0.age.1|))
(define-fun |$0/2/left.1| () Real (ite |$0/1/0.0:Disk.written has ticked| |$0/2/later.1| 0.0))
(define-fun |$0/2/now.2| () Bool ($active.2 |$0/1/0.0:Disk.waiting_writes| |$0/1/0.0.latch.0|))
(define-fun |$0/2/later.2| () Real (ite |$0/2/now.2| (+ |$0/1/0.0.age.2| |$0/2/delay|) |$0/1/0.0.age.2|))
(define-fun |$0/2/left.2| () Real (ite |$0/2/now.2| |$0/2/later.2| 0.0))
(define-fun |$0/2/may-wait| () Bool (and (<= 0.0 |$0/2/delay|) (or (= |$0/2/delay| 0.0) (and (=> (and |$0/2/now.0| true) (<= (+ 0.0 |$0/2/delay|) 1000.0)) (=> (and |$0/1/0.0:Disk.written has ticked| true) (<= (+ |$0/1/0.0.age.1| |$0/2/delay|) 1000.0)) (=> (and |$0/2/now.2| true) (<= (+ |$0/1/0.0.age.2| |$0/2/delay|) 5000.0))))))
; 0/2/1.0: Disk.written
(define-fun |$0/2/1.0.may| () Bool (and |$0/1/0.0:Disk.written has ticked| (<= 1000.0 |$0/2/later.1|)))
(define-fun |$0/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$0/1/0.0:Disk.waiting_writes| (ite |$0/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$0/2/1.0.latch.0| () Bool ($latch.0 |$0/2/1.0:Disk.waiting_writes| |$0/1/0.0.latch.0|))
(define-fun |$0/2/1.0.age.0| () Real (ite (and ($active.0 |$0/2/1.0:Disk.written has ticked|) |$0/2/now.0|) |$0/2/later.0| 0.0))
(define-fun |$0/2/1.0.age.2| () Real (ite (and ($active.2 |$0/2/1.0:Disk.waiting_writes| |$0/2/1.0.latch.0|) |$0/2/now.2|) |$0/2/later.2| 0.0))
(define-fun $time.0.3 () Real (let (($s0 (+ $time.0.2 1000.0))) (let (($s1 (+ $time.0.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/3/delay| () Real (- $time.0.3 $time.0.2))
; time passes
(define-fun |$0/3/now.0| () Bool ($active.0 |$0/2/1.0:Disk.written has ticked|))
(define-fun |$0/3/later.0| () Real (ite |$0/3/now.0| (+ |$0/2/1.0.age.0| |$0/3/delay|) |$0/2/1.0.age.0|))
(define-fun |$0/3/left.0| () Real (ite |$0/3/now.0| |$0/3/later.0| 0.0))
(define-fun |$0/3/later.1| () Real (ite |$0/2/1.0:Disk.written has ticked| (+ 0.0 |$0/3/delay|) 0.0))
(define-fun |$0/3/left.1| () Real (ite |$0/2/1.0:Disk.written has ticked| |$0/3/later.1| 0.0))
(define-fun |$0/3/now.2| () Bool ($active.2 |$0/2/1.0:Disk.waiting_writes| |$0/2/1.0.latch.0|))
(define-fun |$0/3/later.2| () Real (ite |$0/3/now.2| (+ |$0/2/1.0.age.2| |$0/3/delay|) |$0/2/1.0.age.2|))
(define-fun |$0/3/left.2| () Real (ite |$0/3/now.2| |$0/3/later.2| 0.0))
(define-fun |$0/3/may-wait| () Bool (and (<= 0.0 |$0/3/delay|) (or (= |$0/3/delay| 0.0) (and (=> (and |$0/3/now.0| true) (<= (+ |$0/2/1.0.age.0| |$0/3/delay|) 1000.0)) (=> (and |$0/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$0/3/delay|) 1000.0)) (=> (and |$0/3/now.2| true) (<= (+ |$0/2/1.0.age.2| |$0/3/delay|) 5000.0))))))
; 0/3/1.0: Disk.written
(define-fun |$0/3/1.0.may| () Bool (and |$0/2/1.0:Disk.written has ticked| (<= 1000.0 |$0/3/later.1|)))
(define-fun |$0/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$0/2/1.0:Disk.waiting_writes| (ite |$0/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$0/3/1.0.latch.0| () Bool ($latch.0 |$0/3/1.0:Disk.waiting_writes| |$0/2/1.0.latch.0|))
(define-fun |$0/3/1.0.age.0| () Real (ite (and ($active.0 |$0/3/1.0:Disk.written has ticked|) |$0/3/now.0|) |$0/3/later.0| 0.0))
(define-fun |$0/3/1.0.age.2| () Real (ite (and ($active.2 |$0/3/1.0:Disk.waiting_writes| |$0/3/1.0.latch.0|) |$0/3/now.2|) |$0/3/later.2| 0.0))
(define-fun $time.0.4 () Real (let (($s0 (+ $time.0.3 1000.0))) (let (($s1 (+ $time.0.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/4/delay| () Real (- $time.0.4 $time.0.3))
; time passes
(define-fun |$0/4/now.0| () Bool ($active.0 |$0/3/1.0:Disk.written has ticked|))
(define-fun |$0/4/later.0| () Real (ite |$0/4/now.0| (+ |$0/3/1.0.age.0| |$0/4/delay|) |$0/3/1.0.age.0|))
(define-fun |$0/4/left.0| () Real (ite |$0/4/now.0| |$0/4/later.0| 0.0))
(define-fun |$0/4/later.1| () Real (ite |$0/3/1.0:Disk.written has ticked| (+ 0.0 |$0/4/delay|) 0.0))
(define-fun |$0/4/left.1| () Real (ite |$0/3/1.0:Disk.written has ticked| |$0/4/later.1| 0.0))
(define-fun |$0/4/now.2| () Bool ($active.2 |$0/3/1.0:Disk.waiting_writes| |$0/3/1.0.latch.0|))
(define-fun |$0/4/later.2| () Real (ite |$0/4/now.2| (+ |$0/3/1.0.age.2| |$0/4/delay|) |$0/3/1.0.age.2|))
(define-fun |$0/4/left.2| () Real (ite |$0/4/now.2| |$0/4/later.2| 0.0))
(define-fun |$0/4/may-wait| () Bool (and (<= 0.0 |$0/4/delay|) (or (= |$0/4/delay| 0.0) (and (=> (and |$0/4/now.0| true) (<= (+ |$0/3/1.0.age.0| |$0/4/delay|) 1000.0)) (=> (and |$0/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$0/4/delay|) 1000.0)) (=> (and |$0/4/now.2| true) (<= (+ |$0/3/1.0.age.2| |$0/4/delay|) 5000.0))))))
; 0/4/1.0: Disk.written
(define-fun |$0/4/1.0.may| () Bool (and |$0/3/1.0:Disk.written has ticked| (<= 1000.0 |$0/4/later.1|)))
(define-fun |$0/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$0/3/1.0:Disk.waiting_writes| (ite |$0/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$0/4/1.0.latch.0| () Bool ($latch.0 |$0/4/1.0:Disk.waiting_writes| |$0/3/1.0.latch.0|))
(define-fun |$0/4/1.0.age.0| () Real (ite (and ($active.0 |$0/4/1.0:Disk.written has ticked|) |$0/4/now.0|) |$0/4/later.0| 0.0))
(define-fun |$0/4/1.0.age.2| () Real (ite (and ($active.2 |$0/4/1.0:Disk.waiting_writes| |$0/4/1.0.latch.0|) |$0/4/now.2|) |$0/4/later.2| 0.0))
(define-fun $time.0.5 () Real (let (($s0 (+ $time.0.4 1000.0))) (let (($s1 (+ $time.0.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$0/5/delay| () Real (- $time.0.5 $time.0.4))
; time passes
(define-fun |$0/5/now.0| () Bool ($active.0 |$0/4/1.0:Disk.written has ticked|))
(define-fun |$0/5/later.0| () Real (ite |$0/5/now.0| (+ |$0/4/1.0.age.0| |$0/5/delay|) |$0/4/1.0.age.0|))
(define-fun |$0/5/left.0| () Real (ite |$0/5/now.0| |$0/5/later.0| 0.0))
(define-fun |$0/5/later.1| () Real (ite |$0/4/1.0:Disk.written has ticked| (+ 0.0 |$0/5/delay|) 0.0))
(define-fun |$0/5/left.1| () Real (ite |$0/4/1.0:Disk.written has ticked| |$0/5/later.1| 0.0))
(define-fun |$0/5/now.2| () Bool ($active.2 |$0/4/1.0:Disk.waiting_writes| |$0/4/1.0.latch.0|))
(define-fun |$0/5/later.2| () Real (ite |$0/5/now.2| (+ |$0/4/1.0.age.2| |$0/5/delay|) |$0/4/1.0.age.2|))
(define-fun |$0/5/left.2| () Real (ite |$0/5/now.2| |$0/5/later.2| 0.0))
(define-fun |$0/5/may-wait| () Bool (and (<= 0.0 |$0/5/delay|) (or (= |$0/5/delay| 0.0) (and (=> (and |$0/5/now.0| true) (<= (+ |$0/4/1.0.age.0| |$0/5/delay|) 1000.0)) (=> (and |$0/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$0/5/delay|) 1000.0)) (=> (and |$0/5/now.2| true) (<= (+ |$0/4/1.0.age.2| |$0/5/delay|) 5000.0))))))
; 0/5/1.0: Disk.written
(define-fun |$0/5/1.0.may| () Bool (and |$0/4/1.0:Disk.written has ticked| (<= 1000.0 |$0/5/later.1|)))
(define-fun |$0/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$0/4/1.0:Disk.waiting_writes| (ite |$0/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$0/5/1.0.latch.0| () Bool ($latch.0 |$0/5/1.0:Disk.waiting_writes| |$0/4/1.0.latch.0|))
(define-fun |$0/5/1.0.age.0| () Real (ite (and ($active.0 |$0/5/1.0:Disk.written has ticked|) |$0/5/now.0|) |$0/5/later.0| 0.0))
(define-fun |$0/5/1.0.age.2| () Real (ite (and ($active.2 |$0/5/1.0:Disk.waiting_writes| |$0/5/1.0.latch.0|) |$0/5/now.2|) |$0/5/later.2| 0.0))
(define-fun $time.0.6 () Real (let (($s0 (+ $time.0.1 5000.0))) (ite (<= $time.0.5 $s0) $s0 $time.0.5)))
(define-fun |$0/6/delay| () Real (- $time.0.6 $time.0.5))
; time passes
(define-fun |$0/6/now.0| () Bool ($active.0 |$0/5/1.0:Disk.written has ticked|))
(define-fun |$0/6/later.0| () Real (ite |$0/6/now.0| (+ |$0/5/1.0.age.0| |$0/6/delay|) |$0/5/1.0.age.0|))
(define-fun |$0/6/left.0| () Real (ite |$0/6/now.0| |$0/6/later.0| 0.0))
(define-fun |$0/6/later.1| () Real (ite |$0/5/1.0:Disk.written has ticked| (+ 0.0 |$0/6/delay|) 0.0))
(define-fun |$0/6/left.1| () Real (ite |$0/5/1.0:Disk.written has ticked| |$0/6/later.1| 0.0))
(define-fun |$0/6/now.2| () Bool ($active.2 |$0/5/1.0:Disk.waiting_writes| |$0/5/1.0.latch.0|))
(define-fun |$0/6/later.2| () Real (ite |$0/6/now.2| (+ |$0/5/1.0.age.2| |$0/6/delay|) |$0/5/1.0.age.2|))
(define-fun |$0/6/left.2| () Real (ite |$0/6/now.2| |$0/6/later.2| 0.0))
(define-fun |$0/6/may-wait| () Bool (and (<= 0.0 |$0/6/delay|) (or (= |$0/6/delay| 0.0) (and (=> (and |$0/6/now.0| true) (<= (+ |$0/5/1.0.age.0| |$0/6/delay|) 1000.0)) (=> (and |$0/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$0/6/delay|) 1000.0)) (=> (and |$0/6/now.2| true) (<= (+ |$0/5/1.0.age.2| |$0/6/delay|) 5000.0))))))
; 0/6/3.0: held flag
(define-fun |$0/6/3.0.may| () Bool (and (and (< 0 |$0/5/1.0:Disk.waiting_writes|) (not |$0/5/1.0.latch.0|)) (<= 5000.0 |$0/6/later.2|)))
(define-fun |$0/6/3.0:held flag| () Bool true)
(define-fun |$0/6/3.0.latch.0| () Bool ($latch.0 |$0/5/1.0:Disk.waiting_writes| |$0/6/3.0:held flag|))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/2.0.may| |$0/1/may-wait| |$0/1/0.0.may| |$0/2/may-wait| |$0/2/1.0.may| |$0/3/may-wait| |$0/3/1.0.may| |$0/4/may-wait| |$0/4/1.0.may| |$0/5/may-wait| |$0/5/1.0.may| |$0/6/may-wait| |$0/6/3.0.may| |$0/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Disk.audited| () Bool false)
(define-fun |$1/initial:Disk.waiting_writes| () Int 0)
(define-fun |$1/initial:Disk.written has ticked| () Bool false)
(define-fun |$1/initial:held flag| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun |$1/initial.latch.0| () Bool ($latch.0 |$1/initial:Disk.waiting_writes| |$1/initial:held flag|))
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/now.0| () Bool ($active.0 |$1/initial:Disk.written has ticked|))
(define-fun |$1/0/later.0| () Real (ite |$1/0/now.0| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.0| () Real (ite |$1/0/now.0| |$1/0/later.0| 0.0))
(define-fun |$1/0/later.1| () Real (ite |$1/initial:Disk.written has ticked| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.1| () Real (ite |$1/initial:Disk.written has ticked| |$1/0/later.1| 0.0))
(define-fun |$1/0/now.2| () Bool ($active.2 |$1/initial:Disk.waiting_writes| |$1/initial.latch.0|))
(define-fun |$1/0/later.2| () Real (ite |$1/0/now.2| (+ 0.0 |$1/0/delay|) 0.0))
(define-fun |$1/0/left.2| () Real (ite |$1/0/now.2| |$1/0/later.2| 0.0))
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) (or (= |$1/0/delay| 0.0) (and (=> (and |$1/0/now.0| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/initial:Disk.written has ticked| true) (<= (+ 0.0 |$1/0/delay|) 1000.0)) (=> (and |$1/0/now.2| true) (<= (+ 0.0 |$1/0/delay|) 5000.0))))))
; 1/0/2.0: CA-8 enable_audit
(define-fun |$1/0/2.0.may| () Bool (not |$1/initial:Disk.audited|))
(define-fun |$1/0/2.0:Disk.audited| () Bool true)
(define-fun |$1/0/2.0.latch.0| () Bool ($latch.0 |$1/initial:Disk.waiting_writes| |$1/initial.latch.0|))
(define-fun |$1/0/2.0.age.2| () Real (ite (and ($active.2 |$1/initial:Disk.waiting_writes| |$1/0/2.0.latch.0|) |$1/0/now.2|) |$1/0/later.2| 0.0))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/now.0| () Bool ($active.0 |$1/initial:Disk.written has ticked|))
(define-fun |$1/1/later.0| () Real (ite |$1/1/now.0| (+ |$1/0/left.0| |$1/1/delay|) |$1/0/left.0|))
(define-fun |$1/1/left.0| () Real (ite |$1/1/now.0| |$1/1/later.0| 0.0))
(define-fun |$1/1/later.1| () Real (ite |$1/initial:Disk.written has ticked| (+ |$1/0/left.1| |$1/1/delay|) |$1/0/left.1|))
(define-fun |$1/1/left.1| () Real (ite |$1/initial:Disk.written has ticked| |$1/1/later.1| 0.0))
(define-fun |$1/1/now.2| () Bool ($active.2 |$1/initial:Disk.waiting_writes| |$1/0/2.0.latch.0|))
(define-fun |$1/1/later.2| () Real (ite |$1/1/now.2| (+ |$1/0/2.0.age.2| |$1/1/delay|) |$1/0/2.0.age.2|))
(define-fun |$1/1/left.2| () Real (ite |$1/1/now.2| |$1/1/later.2| 0.0))
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) (or (= |$1/1/delay| 0.0) (and (=> (and |$1/1/now.0| true) (<= (+ |$1/0/left.0| |$1/1/delay|) 1000.0)) (=> (and |$1/initial:Disk.written has ticked| true) (<= (+ |$1/0/left.1| |$1/1/delay|) 1000.0)) (=> (and |$1/1/now.2| true) (<= (+ |$1/0/2.0.age.2| |$1/1/delay|) 5000.0))))))
; 1/1/0.0: Disk.written first
(define-fun |$1/1/0.0.may| () Bool (not |$1/initial:Disk.written has ticked|))
(define-fun |$1/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$1/initial:Disk.waiting_writes| (ite |$1/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$1/1/0.0.latch.0| () Bool ($latch.0 |$1/1/0.0:Disk.waiting_writes| |$1/0/2.0.latch.0|))
(define-fun |$1/1/0.0.age.1| () Real (ite (and |$1/1/0.0:Disk.written has ticked| |$1/initial:Disk.written has ticked|) |$1/1/later.1| 0.0))
(define-fun |$1/1/0.0.age.2| () Real (ite (and ($active.2 |$1/1/0.0:Disk.waiting_writes| |$1/1/0.0.latch.0|) |$1/1/now.2|) |$1/1/later.2| 0.0))
(define-fun $time.1.2 () Real (+ $time.1.1 1000.0))
(define-fun |$1/2/delay| () Real (- $time.1.2 $time.1.1))
; time passes
(define-fun |$1/2/now.0| () Bool ($active.0 |$1/1/0.0:Disk.written has ticked|))
(define-fun |$1/2/later.0| () Real (ite |$1/2/now.0| (+ 0.0 |$1/2/delay|) 0.0))
(define-fun |$1/2/left.0| () Real (ite |$1/2/now.0| |$1/2/later.0| 0.0))
(define-fun |$1/2/later.1| () Real (ite |$1/1/0.0:Disk.written has ticked| (+ |$1/1/0.0.age.1| |$1/2/delay|) |$1/1/0.0.age.1|))
(define-fun |$1/2/left.1| () Real (ite |$1/1/0.0:Disk.written has ticked| |$1/2/later.1| 0.0))
(define-fun |$1/2/now.2| () Bool ($active.2 |$1/1/0.0:Disk.waiting_writes| |$1/1/0.0.latch.0|))
(define-fun |$1/2/later.2| () Real (ite |$1/2/now.2| (+ |$1/1/0.0.age.2| |$1/2/delay|) |$1/1/0.0.age.2|))
(define-fun |$1/2/left.2| () Real (ite |$1/2/now.2| |$1/2/later.2| 0.0))
(define-fun |$1/2/may-wait| () Bool (and (<= 0.0 |$1/2/delay|) (or (= |$1/2/delay| 0.0) (and (=> (and |$1/2/now.0| true) (<= (+ 0.0 |$1/2/delay|) 1000.0)) (=> (and |$1/1/0.0:Disk.written has ticked| true) (<= (+ |$1/1/0.0.age.1| |$1/2/delay|) 1000.0)) (=> (and |$1/2/now.2| true) (<= (+ |$1/1/0.0.age.2| |$1/2/delay|) 5000.0))))))
; 1/2/1.0: Disk.written
(define-fun |$1/2/1.0.may| () Bool (and |$1/1/0.0:Disk.written has ticked| (<= 1000.0 |$1/2/later.1|)))
(define-fun |$1/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$1/1/0.0:Disk.waiting_writes| (ite |$1/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$1/2/1.0.latch.0| () Bool ($latch.0 |$1/2/1.0:Disk.waiting_writes| |$1/1/0.0.latch.0|))
(define-fun |$1/2/1.0.age.0| () Real (ite (and ($active.0 |$1/2/1.0:Disk.written has ticked|) |$1/2/now.0|) |$1/2/later.0| 0.0))
(define-fun |$1/2/1.0.age.2| () Real (ite (and ($active.2 |$1/2/1.0:Disk.waiting_writes| |$1/2/1.0.latch.0|) |$1/2/now.2|) |$1/2/later.2| 0.0))
(define-fun $time.1.3 () Real (let (($s0 (+ $time.1.2 1000.0))) (let (($s1 (+ $time.1.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/3/delay| () Real (- $time.1.3 $time.1.2))
; time passes
(define-fun |$1/3/now.0| () Bool ($active.0 |$1/2/1.0:Disk.written has ticked|))
(define-fun |$1/3/later.0| () Real (ite |$1/3/now.0| (+ |$1/2/1.0.age.0| |$1/3/delay|) |$1/2/1.0.age.0|))
(define-fun |$1/3/left.0| () Real (ite |$1/3/now.0| |$1/3/later.0| 0.0))
(define-fun |$1/3/later.1| () Real (ite |$1/2/1.0:Disk.written has ticked| (+ 0.0 |$1/3/delay|) 0.0))
(define-fun |$1/3/left.1| () Real (ite |$1/2/1.0:Disk.written has ticked| |$1/3/later.1| 0.0))
(define-fun |$1/3/now.2| () Bool ($active.2 |$1/2/1.0:Disk.waiting_writes| |$1/2/1.0.latch.0|))
(define-fun |$1/3/later.2| () Real (ite |$1/3/now.2| (+ |$1/2/1.0.age.2| |$1/3/delay|) |$1/2/1.0.age.2|))
(define-fun |$1/3/left.2| () Real (ite |$1/3/now.2| |$1/3/later.2| 0.0))
(define-fun |$1/3/may-wait| () Bool (and (<= 0.0 |$1/3/delay|) (or (= |$1/3/delay| 0.0) (and (=> (and |$1/3/now.0| true) (<= (+ |$1/2/1.0.age.0| |$1/3/delay|) 1000.0)) (=> (and |$1/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$1/3/delay|) 1000.0)) (=> (and |$1/3/now.2| true) (<= (+ |$1/2/1.0.age.2| |$1/3/delay|) 5000.0))))))
; 1/3/1.0: Disk.written
(define-fun |$1/3/1.0.may| () Bool (and |$1/2/1.0:Disk.written has ticked| (<= 1000.0 |$1/3/later.1|)))
(define-fun |$1/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$1/2/1.0:Disk.waiting_writes| (ite |$1/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$1/3/1.0.latch.0| () Bool ($latch.0 |$1/3/1.0:Disk.waiting_writes| |$1/2/1.0.latch.0|))
(define-fun |$1/3/1.0.age.0| () Real (ite (and ($active.0 |$1/3/1.0:Disk.written has ticked|) |$1/3/now.0|) |$1/3/later.0| 0.0))
(define-fun |$1/3/1.0.age.2| () Real (ite (and ($active.2 |$1/3/1.0:Disk.waiting_writes| |$1/3/1.0.latch.0|) |$1/3/now.2|) |$1/3/later.2| 0.0))
(define-fun $time.1.4 () Real (let (($s0 (+ $time.1.3 1000.0))) (let (($s1 (+ $time.1.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/4/delay| () Real (- $time.1.4 $time.1.3))
; time passes
(define-fun |$1/4/now.0| () Bool ($active.0 |$1/3/1.0:Disk.written has ticked|))
(define-fun |$1/4/later.0| () Real (ite |$1/4/now.0| (+ |$1/3/1.0.age.0| |$1/4/delay|) |$1/3/1.0.age.0|))
(define-fun |$1/4/left.0| () Real (ite |$1/4/now.0| |$1/4/later.0| 0.0))
(define-fun |$1/4/later.1| () Real (ite |$1/3/1.0:Disk.written has ticked| (+ 0.0 |$1/4/delay|) 0.0))
(define-fun |$1/4/left.1| () Real (ite |$1/3/1.0:Disk.written has ticked| |$1/4/later.1| 0.0))
(define-fun |$1/4/now.2| () Bool ($active.2 |$1/3/1.0:Disk.waiting_writes| |$1/3/1.0.latch.0|))
(define-fun |$1/4/later.2| () Real (ite |$1/4/now.2| (+ |$1/3/1.0.age.2| |$1/4/delay|) |$1/3/1.0.age.2|))
(define-fun |$1/4/left.2| () Real (ite |$1/4/now.2| |$1/4/later.2| 0.0))
(define-fun |$1/4/may-wait| () Bool (and (<= 0.0 |$1/4/delay|) (or (= |$1/4/delay| 0.0) (and (=> (and |$1/4/now.0| true) (<= (+ |$1/3/1.0.age.0| |$1/4/delay|) 1000.0)) (=> (and |$1/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$1/4/delay|) 1000.0)) (=> (and |$1/4/now.2| true) (<= (+ |$1/3/1.0.age.2| |$1/4/delay|) 5000.0))))))
; 1/4/1.0: Disk.written
(define-fun |$1/4/1.0.may| () Bool (and |$1/3/1.0:Disk.written has ticked| (<= 1000.0 |$1/4/later.1|)))
(define-fun |$1/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$1/3/1.0:Disk.waiting_writes| (ite |$1/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$1/4/1.0.latch.0| () Bool ($latch.0 |$1/4/1.0:Disk.waiting_writes| |$1/3/1.0.latch.0|))
(define-fun |$1/4/1.0.age.0| () Real (ite (and ($active.0 |$1/4/1.0:Disk.written has ticked|) |$1/4/now.0|) |$1/4/later.0| 0.0))
(define-fun |$1/4/1.0.age.2| () Real (ite (and ($active.2 |$1/4/1.0:Disk.waiting_writes| |$1/4/1.0.latch.0|) |$1/4/now.2|) |$1/4/later.2| 0.0))
(define-fun $time.1.5 () Real (let (($s0 (+ $time.1.4 1000.0))) (let (($s1 (+ $time.1.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$1/5/delay| () Real (- $time.1.5 $time.1.4))
; time passes
(define-fun |$1/5/now.0| () Bool ($active.0 |$1/4/1.0:Disk.written has ticked|))
(define-fun |$1/5/later.0| () Real (ite |$1/5/now.0| (+ |$1/4/1.0.age.0| |$1/5/delay|) |$1/4/1.0.age.0|))
(define-fun |$1/5/left.0| () Real (ite |$1/5/now.0| |$1/5/later.0| 0.0))
(define-fun |$1/5/later.1| () Real (ite |$1/4/1.0:Disk.written has ticked| (+ 0.0 |$1/5/delay|) 0.0))
(define-fun |$1/5/left.1| () Real (ite |$1/4/1.0:Disk.written has ticked| |$1/5/later.1| 0.0))
(define-fun |$1/5/now.2| () Bool ($active.2 |$1/4/1.0:Disk.waiting_writes| |$1/4/1.0.latch.0|))
(define-fun |$1/5/later.2| () Real (ite |$1/5/now.2| (+ |$1/4/1.0.age.2| |$1/5/delay|) |$1/4/1.0.age.2|))
(define-fun |$1/5/left.2| () Real (ite |$1/5/now.2| |$1/5/later.2| 0.0))
(define-fun |$1/5/may-wait| () Bool (and (<= 0.0 |$1/5/delay|) (or (= |$1/5/delay| 0.0) (and (=> (and |$1/5/now.0| true) (<= (+ |$1/4/1.0.age.0| |$1/5/delay|) 1000.0)) (=> (and |$1/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$1/5/delay|) 1000.0)) (=> (and |$1/5/now.2| true) (<= (+ |$1/4/1.0.age.2| |$1/5/delay|) 5000.0))))))
; 1/5/1.0: Disk.written
(define-fun |$1/5/1.0.may| () Bool (and |$1/4/1.0:Disk.written has ticked| (<= 1000.0 |$1/5/later.1|)))
(define-fun |$1/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$1/4/1.0:Disk.waiting_writes| (ite |$1/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$1/5/1.0.latch.0| () Bool ($latch.0 |$1/5/1.0:Disk.waiting_writes| |$1/4/1.0.latch.0|))
(define-fun |$1/5/1.0.age.0| () Real (ite (and ($active.0 |$1/5/1.0:Disk.written has ticked|) |$1/5/now.0|) |$1/5/later.0| 0.0))
(define-fun |$1/5/1.0.age.2| () Real (ite (and ($active.2 |$1/5/1.0:Disk.waiting_writes| |$1/5/1.0.latch.0|) |$1/5/now.2|) |$1/5/later.2| 0.0))
(define-fun $time.1.6 () Real (let (($s0 (+ $time.1.1 5000.0))) (ite (<= $time.1.5 $s0) $s0 $time.1.5)))
(define-fun |$1/6/delay| () Real (- $time.1.6 $time.1.5))
; time passes
(define-fun |$1/6/now.0| () Bool ($active.0 |$1/5/1.0:Disk.written has ticked|))
(define-fun |$1/6/later.0| () Real (ite |$1/6/now.0| (+ |$1/5/1.0.age.0| |$1/6/delay|) |$1/5/1.0.age.0|))
(define-fun |$1/6/left.0| () Real (ite |$1/6/now.0| |$1/6/later.0| 0.0))
(define-fun |$1/6/later.1| () Real (ite |$1/5/1.0:Disk.written has ticked| (+ 0.0 |$1/6/delay|) 0.0))
(define-fun |$1/6/left.1| () Real (ite |$1/5/1.0:Disk.written has ticked| |$1/6/later.1| 0.0))
(define-fun |$1/6/now.2| () Bool ($active.2 |$1/5/1.0:Disk.waiting_writes| |$1/5/1.0.latch.0|))
(define-fun |$1/6/later.2| () Real (ite |$1/6/now.2| (+ |$1/5/1.0.age.2| |$1/6/delay|) |$1/5/1.0.age.2|))
(define-fun |$1/6/left.2| () Real (ite |$1/6/now.2| |$1/6/later.2| 0.0))
(define-fun |$1/6/may-wait| () Bool (and (<= 0.0 |$1/6/delay|) (or (= |$1/6/delay| 0.0) (and (=> (and |$1/6/now.0| true) (<= (+ |$1/5/1.0.age.0| |$1/6/delay|) 1000.0)) (=> (and |$1/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$1/6/delay|) 1000.0)) (=> (and |$1/6/now.2| true) (<= (+ |$1/5/1.0.age.2| |$1/6/delay|) 5000.0))))))
; 1/6/3.0: held flag
(define-fun |$1/6/3.0.may| () Bool (and (and (< 0 |$1/5/1.0:Disk.waiting_writes|) (not |$1/5/1.0.latch.0|)) (<= 5000.0 |$1/6/later.2|)))
(define-fun |$1/6/3.0:held flag| () Bool true)
(define-fun |$1/6/3.0.latch.0| () Bool ($latch.0 |$1/5/1.0:Disk.waiting_writes| |$1/6/3.0:held flag|))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/2.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/2/may-wait| |$1/2/1.0.may| |$1/3/may-wait| |$1/3/1.0.may| |$1/4/may-wait| |$1/4/1.0.may| |$1/5/may-wait| |$1/5/1.0.may| |$1/6/may-wait| |$1/6/3.0.may| |$1/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Disk.audited| () Bool false)
(define-fun |$2/initial:Disk.waiting_writes| () Int 0)
(define-fun |$2/initial:Disk.written has ticked| () Bool false)
(define-fun |$2/initial:held flag| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun |$2/initial.latch.0| () Bool ($latch.0 |$2/initial:Disk.waiting_writes| |$2/initial:held flag|))
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/now.0| () Bool ($active.0 |$2/initial:Disk.written has ticked|))
(define-fun |$2/0/later.0| () Real (ite |$2/0/now.0| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.0| () Real (ite |$2/0/now.0| |$2/0/later.0| 0.0))
(define-fun |$2/0/later.1| () Real (ite |$2/initial:Disk.written has ticked| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.1| () Real (ite |$2/initial:Disk.written has ticked| |$2/0/later.1| 0.0))
(define-fun |$2/0/now.2| () Bool ($active.2 |$2/initial:Disk.waiting_writes| |$2/initial.latch.0|))
(define-fun |$2/0/later.2| () Real (ite |$2/0/now.2| (+ 0.0 |$2/0/delay|) 0.0))
(define-fun |$2/0/left.2| () Real (ite |$2/0/now.2| |$2/0/later.2| 0.0))
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) (or (= |$2/0/delay| 0.0) (and (=> (and |$2/0/now.0| true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and |$2/initial:Disk.written has ticked| true) (<= (+ 0.0 |$2/0/delay|) 1000.0)) (=> (and |$2/0/now.2| true) (<= (+ 0.0 |$2/0/delay|) 5000.0))))))
; 2/0/2.0: CA-8 enable_audit
(define-fun |$2/0/2.0.may| () Bool (not |$2/initial:Disk.audited|))
(define-fun |$2/0/2.0:Disk.audited| () Bool true)
(define-fun |$2/0/2.0.latch.0| () Bool ($latch.0 |$2/initial:Disk.waiting_writes| |$2/initial.latch.0|))
(define-fun |$2/0/2.0.age.2| () Real (ite (and ($active.2 |$2/initial:Disk.waiting_writes| |$2/0/2.0.latch.0|) |$2/0/now.2|) |$2/0/later.2| 0.0))
(define-fun $time.2.1 () Real $time.2.0)
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/now.0| () Bool ($active.0 |$2/initial:Disk.written has ticked|))
(define-fun |$2/1/later.0| () Real (ite |$2/1/now.0| (+ |$2/0/left.0| |$2/1/delay|) |$2/0/left.0|))
(define-fun |$2/1/left.0| () Real (ite |$2/1/now.0| |$2/1/later.0| 0.0))
(define-fun |$2/1/later.1| () Real (ite |$2/initial:Disk.written has ticked| (+ |$2/0/left.1| |$2/1/delay|) |$2/0/left.1|))
(define-fun |$2/1/left.1| () Real (ite |$2/initial:Disk.written has ticked| |$2/1/later.1| 0.0))
(define-fun |$2/1/now.2| () Bool ($active.2 |$2/initial:Disk.waiting_writes| |$2/0/2.0.latch.0|))
(define-fun |$2/1/later.2| () Real (ite |$2/1/now.2| (+ |$2/0/2.0.age.2| |$2/1/delay|) |$2/0/2.0.age.2|))
(define-fun |$2/1/left.2| () Real (ite |$2/1/now.2| |$2/1/later.2| 0.0))
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) (or (= |$2/1/delay| 0.0) (and (=> (and |$2/1/now.0| true) (<= (+ |$2/0/left.0| |$2/1/delay|) 1000.0)) (=> (and |$2/initial:Disk.written has ticked| true) (<= (+ |$2/0/left.1| |$2/1/delay|) 1000.0)) (=> (and |$2/1/now.2| true) (<= (+ |$2/0/2.0.age.2| |$2/1/delay|) 5000.0))))))
; 2/1/0.0: Disk.written first
(define-fun |$2/1/0.0.may| () Bool (not |$2/initial:Disk.written has ticked|))
(define-fun |$2/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$2/initial:Disk.waiting_writes| (ite |$2/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$2/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$2/1/0.0.latch.0| () Bool ($latch.0 |$2/1/0.0:Disk.waiting_writes| |$2/0/2.0.latch.0|))
(define-fun |$2/1/0.0.age.1| () Real (ite (and |$2/1/0.0:Disk.written has ticked| |$2/initial:Disk.written has ticked|) |$2/1/later.1| 0.0))
(define-fun |$2/1/0.0.age.2| () Real (ite (and ($active.2 |$2/1/0.0:Disk.waiting_writes| |$2/1/0.0.latch.0|) |$2/1/now.2|) |$2/1/later.2| 0.0))
(define-fun $time.2.2 () Real (+ $time.2.1 1000.0))
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/now.0| () Bool ($active.0 |$2/1/0.0:Disk.written has ticked|))
(define-fun |$2/2/later.0| () Real (ite |$2/2/now.0| (+ 0.0 |$2/2/delay|) 0.0))
(define-fun |$2/2/left.0| () Real (ite |$2/2/now.0| |$2/2/later.0| 0.0))
(define-fun |$2/2/later.1| () Real (ite |$2/1/0.0:Disk.written has ticked| (+ |$2/1/0.0.age.1| |$2/2/delay|) |$2/1/0.0.age.1|))
(define-fun |$2/2/left.1| () Real (ite |$2/1/0.0:Disk.written has ticked| |$2/2/later.1| 0.0))
(define-fun |$2/2/now.2| () Bool ($active.2 |$2/1/0.0:Disk.waiting_writes| |$2/1/0.0.latch.0|))
(define-fun |$2/2/later.2| () Real (ite |$2/2/now.2| (+ |$2/1/0.0.age.2| |$2/2/delay|) |$2/1/0.0.age.2|))
(define-fun |$2/2/left.2| () Real (ite |$2/2/now.2| |$2/2/later.2| 0.0))
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) (or (= |$2/2/delay| 0.0) (and (=> (and |$2/2/now.0| true) (<= (+ 0.0 |$2/2/delay|) 1000.0)) (=> (and |$2/1/0.0:Disk.written has ticked| true) (<= (+ |$2/1/0.0.age.1| |$2/2/delay|) 1000.0)) (=> (and |$2/2/now.2| true) (<= (+ |$2/1/0.0.age.2| |$2/2/delay|) 5000.0))))))
; 2/2/1.0: Disk.written
(define-fun |$2/2/1.0.may| () Bool (and |$2/1/0.0:Disk.written has ticked| (<= 1000.0 |$2/2/later.1|)))
(define-fun |$2/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$2/1/0.0:Disk.waiting_writes| (ite |$2/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$2/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$2/2/1.0.latch.0| () Bool ($latch.0 |$2/2/1.0:Disk.waiting_writes| |$2/1/0.0.latch.0|))
(define-fun |$2/2/1.0.age.0| () Real (ite (and ($active.0 |$2/2/1.0:Disk.written has ticked|) |$2/2/now.0|) |$2/2/later.0| 0.0))
(define-fun |$2/2/1.0.age.2| () Real (ite (and ($active.2 |$2/2/1.0:Disk.waiting_writes| |$2/2/1.0.latch.0|) |$2/2/now.2|) |$2/2/later.2| 0.0))
(define-fun $time.2.3 () Real (let (($s0 (+ $time.2.2 1000.0))) (let (($s1 (+ $time.2.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/3/delay| () Real (- $time.2.3 $time.2.2))
; time passes
(define-fun |$2/3/now.0| () Bool ($active.0 |$2/2/1.0:Disk.written has ticked|))
(define-fun |$2/3/later.0| () Real (ite |$2/3/now.0| (+ |$2/2/1.0.age.0| |$2/3/delay|) |$2/2/1.0.age.0|))
(define-fun |$2/3/left.0| () Real (ite |$2/3/now.0| |$2/3/later.0| 0.0))
(define-fun |$2/3/later.1| () Real (ite |$2/2/1.0:Disk.written has ticked| (+ 0.0 |$2/3/delay|) 0.0))
(define-fun |$2/3/left.1| () Real (ite |$2/2/1.0:Disk.written has ticked| |$2/3/later.1| 0.0))
(define-fun |$2/3/now.2| () Bool ($active.2 |$2/2/1.0:Disk.waiting_writes| |$2/2/1.0.latch.0|))
(define-fun |$2/3/later.2| () Real (ite |$2/3/now.2| (+ |$2/2/1.0.age.2| |$2/3/delay|) |$2/2/1.0.age.2|))
(define-fun |$2/3/left.2| () Real (ite |$2/3/now.2| |$2/3/later.2| 0.0))
(define-fun |$2/3/may-wait| () Bool (and (<= 0.0 |$2/3/delay|) (or (= |$2/3/delay| 0.0) (and (=> (and |$2/3/now.0| true) (<= (+ |$2/2/1.0.age.0| |$2/3/delay|) 1000.0)) (=> (and |$2/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$2/3/delay|) 1000.0)) (=> (and |$2/3/now.2| true) (<= (+ |$2/2/1.0.age.2| |$2/3/delay|) 5000.0))))))
; 2/3/1.0: Disk.written
(define-fun |$2/3/1.0.may| () Bool (and |$2/2/1.0:Disk.written has ticked| (<= 1000.0 |$2/3/later.1|)))
(define-fun |$2/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$2/2/1.0:Disk.waiting_writes| (ite |$2/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$2/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$2/3/1.0.latch.0| () Bool ($latch.0 |$2/3/1.0:Disk.waiting_writes| |$2/2/1.0.latch.0|))
(define-fun |$2/3/1.0.age.0| () Real (ite (and ($active.0 |$2/3/1.0:Disk.written has ticked|) |$2/3/now.0|) |$2/3/later.0| 0.0))
(define-fun |$2/3/1.0.age.2| () Real (ite (and ($active.2 |$2/3/1.0:Disk.waiting_writes| |$2/3/1.0.latch.0|) |$2/3/now.2|) |$2/3/later.2| 0.0))
(define-fun $time.2.4 () Real (let (($s0 (+ $time.2.3 1000.0))) (let (($s1 (+ $time.2.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/4/delay| () Real (- $time.2.4 $time.2.3))
; time passes
(define-fun |$2/4/now.0| () Bool ($active.0 |$2/3/1.0:Disk.written has ticked|))
(define-fun |$2/4/later.0| () Real (ite |$2/4/now.0| (+ |$2/3/1.0.age.0| |$2/4/delay|) |$2/3/1.0.age.0|))
(define-fun |$2/4/left.0| () Real (ite |$2/4/now.0| |$2/4/later.0| 0.0))
(define-fun |$2/4/later.1| () Real (ite |$2/3/1.0:Disk.written has ticked| (+ 0.0 |$2/4/delay|) 0.0))
(define-fun |$2/4/left.1| () Real (ite |$2/3/1.0:Disk.written has ticked| |$2/4/later.1| 0.0))
(define-fun |$2/4/now.2| () Bool ($active.2 |$2/3/1.0:Disk.waiting_writes| |$2/3/1.0.latch.0|))
(define-fun |$2/4/later.2| () Real (ite |$2/4/now.2| (+ |$2/3/1.0.age.2| |$2/4/delay|) |$2/3/1.0.age.2|))
(define-fun |$2/4/left.2| () Real (ite |$2/4/now.2| |$2/4/later.2| 0.0))
(define-fun |$2/4/may-wait| () Bool (and (<= 0.0 |$2/4/delay|) (or (= |$2/4/delay| 0.0) (and (=> (and |$2/4/now.0| true) (<= (+ |$2/3/1.0.age.0| |$2/4/delay|) 1000.0)) (=> (and |$2/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$2/4/delay|) 1000.0)) (=> (and |$2/4/now.2| true) (<= (+ |$2/3/1.0.age.2| |$2/4/delay|) 5000.0))))))
; 2/4/1.0: Disk.written
(define-fun |$2/4/1.0.may| () Bool (and |$2/3/1.0:Disk.written has ticked| (<= 1000.0 |$2/4/later.1|)))
(define-fun |$2/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$2/3/1.0:Disk.waiting_writes| (ite |$2/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$2/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$2/4/1.0.latch.0| () Bool ($latch.0 |$2/4/1.0:Disk.waiting_writes| |$2/3/1.0.latch.0|))
(define-fun |$2/4/1.0.age.0| () Real (ite (and ($active.0 |$2/4/1.0:Disk.written has ticked|) |$2/4/now.0|) |$2/4/later.0| 0.0))
(define-fun |$2/4/1.0.age.2| () Real (ite (and ($active.2 |$2/4/1.0:Disk.waiting_writes| |$2/4/1.0.latch.0|) |$2/4/now.2|) |$2/4/later.2| 0.0))
(define-fun $time.2.5 () Real (let (($s0 (+ $time.2.4 1000.0))) (let (($s1 (+ $time.2.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$2/5/delay| () Real (- $time.2.5 $time.2.4))
; time passes
(define-fun |$2/5/now.0| () Bool ($active.0 |$2/4/1.0:Disk.written has ticked|))
(define-fun |$2/5/later.0| () Real (ite |$2/5/now.0| (+ |$2/4/1.0.age.0| |$2/5/delay|) |$2/4/1.0.age.0|))
(define-fun |$2/5/left.0| () Real (ite |$2/5/now.0| |$2/5/later.0| 0.0))
(define-fun |$2/5/later.1| () Real (ite |$2/4/1.0:Disk.written has ticked| (+ 0.0 |$2/5/delay|) 0.0))
(define-fun |$2/5/left.1| () Real (ite |$2/4/1.0:Disk.written has ticked| |$2/5/later.1| 0.0))
(define-fun |$2/5/now.2| () Bool ($active.2 |$2/4/1.0:Disk.waiting_writes| |$2/4/1.0.latch.0|))
(define-fun |$2/5/later.2| () Real (ite |$2/5/now.2| (+ |$2/4/1.0.age.2| |$2/5/delay|) |$2/4/1.0.age.2|))
(define-fun |$2/5/left.2| () Real (ite |$2/5/now.2| |$2/5/later.2| 0.0))
(define-fun |$2/5/may-wait| () Bool (and (<= 0.0 |$2/5/delay|) (or (= |$2/5/delay| 0.0) (and (=> (and |$2/5/now.0| true) (<= (+ |$2/4/1.0.age.0| |$2/5/delay|) 1000.0)) (=> (and |$2/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$2/5/delay|) 1000.0)) (=> (and |$2/5/now.2| true) (<= (+ |$2/4/1.0.age.2| |$2/5/delay|) 5000.0))))))
; 2/5/1.0: Disk.written
(define-fun |$2/5/1.0.may| () Bool (and |$2/4/1.0:Disk.written has ticked| (<= 1000.0 |$2/5/later.1|)))
(define-fun |$2/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$2/4/1.0:Disk.waiting_writes| (ite |$2/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$2/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$2/5/1.0.latch.0| () Bool ($latch.0 |$2/5/1.0:Disk.waiting_writes| |$2/4/1.0.latch.0|))
(define-fun |$2/5/1.0.age.0| () Real (ite (and ($active.0 |$2/5/1.0:Disk.written has ticked|) |$2/5/now.0|) |$2/5/later.0| 0.0))
(define-fun |$2/5/1.0.age.2| () Real (ite (and ($active.2 |$2/5/1.0:Disk.waiting_writes| |$2/5/1.0.latch.0|) |$2/5/now.2|) |$2/5/later.2| 0.0))
(define-fun $time.2.6 () Real (let (($s0 (+ $time.2.1 5000.0))) (ite (<= $time.2.5 $s0) $s0 $time.2.5)))
(define-fun |$2/6/delay| () Real (- $time.2.6 $time.2.5))
; time passes
(define-fun |$2/6/now.0| () Bool ($active.0 |$2/5/1.0:Disk.written has ticked|))
(define-fun |$2/6/later.0| () Real (ite |$2/6/now.0| (+ |$2/5/1.0.age.0| |$2/6/delay|) |$2/5/1.0.age.0|))
(define-fun |$2/6/left.0| () Real (ite |$2/6/now.0| |$2/6/later.0| 0.0))
(define-fun |$2/6/later.1| () Real (ite |$2/5/1.0:Disk.written has ticked| (+ 0.0 |$2/6/delay|) 0.0))
(define-fun |$2/6/left.1| () Real (ite |$2/5/1.0:Disk.written has ticked| |$2/6/later.1| 0.0))
(define-fun |$2/6/now.2| () Bool ($active.2 |$2/5/1.0:Disk.waiting_writes| |$2/5/1.0.latch.0|))
(define-fun |$2/6/later.2| () Real (ite |$2/6/now.2| (+ |$2/5/1.0.age.2| |$2/6/delay|) |$2/5/1.0.age.2|))
(define-fun |$2/6/left.2| () Real (ite |$2/6/now.2| |$2/6/later.2| 0.0))
(define-fun |$2/6/may-wait| () Bool (and (<= 0.0 |$2/6/delay|) (or (= |$2/6/delay| 0.0) (and (=> (and |$2/6/now.0| true) (<= (+ |$2/5/1.0.age.0| |$2/6/delay|) 1000.0)) (=> (and |$2/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$2/6/delay|) 1000.0)) (=> (and |$2/6/now.2| true) (<= (+ |$2/5/1.0.age.2| |$2/6/delay|) 5000.0))))))
; 2/6/3.0: held flag
(define-fun |$2/6/3.0.may| () Bool (and (and (< 0 |$2/5/1.0:Disk.waiting_writes|) (not |$2/5/1.0.latch.0|)) (<= 5000.0 |$2/6/later.2|)))
(define-fun |$2/6/3.0:held flag| () Bool true)
(define-fun |$2/6/3.0.latch.0| () Bool ($latch.0 |$2/5/1.0:Disk.waiting_writes| |$2/6/3.0:held flag|))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/2.0.may| |$2/1/may-wait| |$2/1/0.0.may| |$2/2/may-wait| |$2/2/1.0.may| |$2/3/may-wait| |$2/3/1.0.may| |$2/4/may-wait| |$2/4/1.0.may| |$2/5/may-wait| |$2/5/1.0.may| |$2/6/may-wait| |$2/6/3.0.may| |$2/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:Disk.audited| () Bool false)
(define-fun |$3/initial:Disk.waiting_writes| () Int 0)
(define-fun |$3/initial:Disk.written has ticked| () Bool false)
(define-fun |$3/initial:held flag| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun |$3/initial.latch.0| () Bool ($latch.0 |$3/initial:Disk.waiting_writes| |$3/initial:held flag|))
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/now.0| () Bool ($active.0 |$3/initial:Disk.written has ticked|))
(define-fun |$3/0/later.0| () Real (ite |$3/0/now.0| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.0| () Real (ite |$3/0/now.0| |$3/0/later.0| 0.0))
(define-fun |$3/0/later.1| () Real (ite |$3/initial:Disk.written has ticked| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.1| () Real (ite |$3/initial:Disk.written has ticked| |$3/0/later.1| 0.0))
(define-fun |$3/0/now.2| () Bool ($active.2 |$3/initial:Disk.waiting_writes| |$3/initial.latch.0|))
(define-fun |$3/0/later.2| () Real (ite |$3/0/now.2| (+ 0.0 |$3/0/delay|) 0.0))
(define-fun |$3/0/left.2| () Real (ite |$3/0/now.2| |$3/0/later.2| 0.0))
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) (or (= |$3/0/delay| 0.0) (and (=> (and |$3/0/now.0| true) (<= (+ 0.0 |$3/0/delay|) 1000.0)) (=> (and |$3/initial:Disk.written has ticked| true) (<= (+ 0.0 |$3/0/delay|) 1000.0)) (=> (and |$3/0/now.2| true) (<= (+ 0.0 |$3/0/delay|) 5000.0))))))
; 3/0/2.0: CA-8 enable_audit
(define-fun |$3/0/2.0.may| () Bool (not |$3/initial:Disk.audited|))
(define-fun |$3/0/2.0:Disk.audited| () Bool true)
(define-fun |$3/0/2.0.latch.0| () Bool ($latch.0 |$3/initial:Disk.waiting_writes| |$3/initial.latch.0|))
(define-fun |$3/0/2.0.age.2| () Real (ite (and ($active.2 |$3/initial:Disk.waiting_writes| |$3/0/2.0.latch.0|) |$3/0/now.2|) |$3/0/later.2| 0.0))
(define-fun $time.3.1 () Real $time.3.0)
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/now.0| () Bool ($active.0 |$3/initial:Disk.written has ticked|))
(define-fun |$3/1/later.0| () Real (ite |$3/1/now.0| (+ |$3/0/left.0| |$3/1/delay|) |$3/0/left.0|))
(define-fun |$3/1/left.0| () Real (ite |$3/1/now.0| |$3/1/later.0| 0.0))
(define-fun |$3/1/later.1| () Real (ite |$3/initial:Disk.written has ticked| (+ |$3/0/left.1| |$3/1/delay|) |$3/0/left.1|))
(define-fun |$3/1/left.1| () Real (ite |$3/initial:Disk.written has ticked| |$3/1/later.1| 0.0))
(define-fun |$3/1/now.2| () Bool ($active.2 |$3/initial:Disk.waiting_writes| |$3/0/2.0.latch.0|))
(define-fun |$3/1/later.2| () Real (ite |$3/1/now.2| (+ |$3/0/2.0.age.2| |$3/1/delay|) |$3/0/2.0.age.2|))
(define-fun |$3/1/left.2| () Real (ite |$3/1/now.2| |$3/1/later.2| 0.0))
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) (or (= |$3/1/delay| 0.0) (and (=> (and |$3/1/now.0| true) (<= (+ |$3/0/left.0| |$3/1/delay|) 1000.0)) (=> (and |$3/initial:Disk.written has ticked| true) (<= (+ |$3/0/left.1| |$3/1/delay|) 1000.0)) (=> (and |$3/1/now.2| true) (<= (+ |$3/0/2.0.age.2| |$3/1/delay|) 5000.0))))))
; 3/1/0.0: Disk.written first
(define-fun |$3/1/0.0.may| () Bool (not |$3/initial:Disk.written has ticked|))
(define-fun |$3/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$3/initial:Disk.waiting_writes| (ite |$3/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$3/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$3/1/0.0.latch.0| () Bool ($latch.0 |$3/1/0.0:Disk.waiting_writes| |$3/0/2.0.latch.0|))
(define-fun |$3/1/0.0.age.1| () Real (ite (and |$3/1/0.0:Disk.written has ticked| |$3/initial:Disk.written has ticked|) |$3/1/later.1| 0.0))
(define-fun |$3/1/0.0.age.2| () Real (ite (and ($active.2 |$3/1/0.0:Disk.waiting_writes| |$3/1/0.0.latch.0|) |$3/1/now.2|) |$3/1/later.2| 0.0))
(define-fun $time.3.2 () Real (+ $time.3.1 1000.0))
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/now.0| () Bool ($active.0 |$3/1/0.0:Disk.written has ticked|))
(define-fun |$3/2/later.0| () Real (ite |$3/2/now.0| (+ 0.0 |$3/2/delay|) 0.0))
(define-fun |$3/2/left.0| () Real (ite |$3/2/now.0| |$3/2/later.0| 0.0))
(define-fun |$3/2/later.1| () Real (ite |$3/1/0.0:Disk.written has ticked| (+ |$3/1/0.0.age.1| |$3/2/delay|) |$3/1/0.0.age.1|))
(define-fun |$3/2/left.1| () Real (ite |$3/1/0.0:Disk.written has ticked| |$3/2/later.1| 0.0))
(define-fun |$3/2/now.2| () Bool ($active.2 |$3/1/0.0:Disk.waiting_writes| |$3/1/0.0.latch.0|))
(define-fun |$3/2/later.2| () Real (ite |$3/2/now.2| (+ |$3/1/0.0.age.2| |$3/2/delay|) |$3/1/0.0.age.2|))
(define-fun |$3/2/left.2| () Real (ite |$3/2/now.2| |$3/2/later.2| 0.0))
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) (or (= |$3/2/delay| 0.0) (and (=> (and |$3/2/now.0| true) (<= (+ 0.0 |$3/2/delay|) 1000.0)) (=> (and |$3/1/0.0:Disk.written has ticked| true) (<= (+ |$3/1/0.0.age.1| |$3/2/delay|) 1000.0)) (=> (and |$3/2/now.2| true) (<= (+ |$3/1/0.0.age.2| |$3/2/delay|) 5000.0))))))
; 3/2/1.0: Disk.written
(define-fun |$3/2/1.0.may| () Bool (and |$3/1/0.0:Disk.written has ticked| (<= 1000.0 |$3/2/later.1|)))
(define-fun |$3/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$3/1/0.0:Disk.waiting_writes| (ite |$3/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$3/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$3/2/1.0.latch.0| () Bool ($latch.0 |$3/2/1.0:Disk.waiting_writes| |$3/1/0.0.latch.0|))
(define-fun |$3/2/1.0.age.0| () Real (ite (and ($active.0 |$3/2/1.0:Disk.written has ticked|) |$3/2/now.0|) |$3/2/later.0| 0.0))
(define-fun |$3/2/1.0.age.2| () Real (ite (and ($active.2 |$3/2/1.0:Disk.waiting_writes| |$3/2/1.0.latch.0|) |$3/2/now.2|) |$3/2/later.2| 0.0))
(define-fun $time.3.3 () Real (let (($s0 (+ $time.3.2 1000.0))) (let (($s1 (+ $time.3.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/now.0| () Bool ($active.0 |$3/2/1.0:Disk.written has ticked|))
(define-fun |$3/3/later.0| () Real (ite |$3/3/now.0| (+ |$3/2/1.0.age.0| |$3/3/delay|) |$3/2/1.0.age.0|))
(define-fun |$3/3/left.0| () Real (ite |$3/3/now.0| |$3/3/later.0| 0.0))
(define-fun |$3/3/later.1| () Real (ite |$3/2/1.0:Disk.written has ticked| (+ 0.0 |$3/3/delay|) 0.0))
(define-fun |$3/3/left.1| () Real (ite |$3/2/1.0:Disk.written has ticked| |$3/3/later.1| 0.0))
(define-fun |$3/3/now.2| () Bool ($active.2 |$3/2/1.0:Disk.waiting_writes| |$3/2/1.0.latch.0|))
(define-fun |$3/3/later.2| () Real (ite |$3/3/now.2| (+ |$3/2/1.0.age.2| |$3/3/delay|) |$3/2/1.0.age.2|))
(define-fun |$3/3/left.2| () Real (ite |$3/3/now.2| |$3/3/later.2| 0.0))
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) (or (= |$3/3/delay| 0.0) (and (=> (and |$3/3/now.0| true) (<= (+ |$3/2/1.0.age.0| |$3/3/delay|) 1000.0)) (=> (and |$3/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$3/3/delay|) 1000.0)) (=> (and |$3/3/now.2| true) (<= (+ |$3/2/1.0.age.2| |$3/3/delay|) 5000.0))))))
; 3/3/1.0: Disk.written
(define-fun |$3/3/1.0.may| () Bool (and |$3/2/1.0:Disk.written has ticked| (<= 1000.0 |$3/3/later.1|)))
(define-fun |$3/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$3/2/1.0:Disk.waiting_writes| (ite |$3/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$3/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$3/3/1.0.latch.0| () Bool ($latch.0 |$3/3/1.0:Disk.waiting_writes| |$3/2/1.0.latch.0|))
(define-fun |$3/3/1.0.age.0| () Real (ite (and ($active.0 |$3/3/1.0:Disk.written has ticked|) |$3/3/now.0|) |$3/3/later.0| 0.0))
(define-fun |$3/3/1.0.age.2| () Real (ite (and ($active.2 |$3/3/1.0:Disk.waiting_writes| |$3/3/1.0.latch.0|) |$3/3/now.2|) |$3/3/later.2| 0.0))
(define-fun $time.3.4 () Real (let (($s0 (+ $time.3.3 1000.0))) (let (($s1 (+ $time.3.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$3/4/delay| () Real (- $time.3.4 $time.3.3))
; time passes
(define-fun |$3/4/now.0| () Bool ($active.0 |$3/3/1.0:Disk.written has ticked|))
(define-fun |$3/4/later.0| () Real (ite |$3/4/now.0| (+ |$3/3/1.0.age.0| |$3/4/delay|) |$3/3/1.0.age.0|))
(define-fun |$3/4/left.0| () Real (ite |$3/4/now.0| |$3/4/later.0| 0.0))
(define-fun |$3/4/later.1| () Real (ite |$3/3/1.0:Disk.written has ticked| (+ 0.0 |$3/4/delay|) 0.0))
(define-fun |$3/4/left.1| () Real (ite |$3/3/1.0:Disk.written has ticked| |$3/4/later.1| 0.0))
(define-fun |$3/4/now.2| () Bool ($active.2 |$3/3/1.0:Disk.waiting_writes| |$3/3/1.0.latch.0|))
(define-fun |$3/4/later.2| () Real (ite |$3/4/now.2| (+ |$3/3/1.0.age.2| |$3/4/delay|) |$3/3/1.0.age.2|))
(define-fun |$3/4/left.2| () Real (ite |$3/4/now.2| |$3/4/later.2| 0.0))
(define-fun |$3/4/may-wait| () Bool (and (<= 0.0 |$3/4/delay|) (or (= |$3/4/delay| 0.0) (and (=> (and |$3/4/now.0| true) (<= (+ |$3/3/1.0.age.0| |$3/4/delay|) 1000.0)) (=> (and |$3/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$3/4/delay|) 1000.0)) (=> (and |$3/4/now.2| true) (<= (+ |$3/3/1.0.age.2| |$3/4/delay|) 5000.0))))))
; 3/4/1.0: Disk.written
(define-fun |$3/4/1.0.may| () Bool (and |$3/3/1.0:Disk.written has ticked| (<= 1000.0 |$3/4/later.1|)))
(define-fun |$3/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$3/3/1.0:Disk.waiting_writes| (ite |$3/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$3/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$3/4/1.0.latch.0| () Bool ($latch.0 |$3/4/1.0:Disk.waiting_writes| |$3/3/1.0.latch.0|))
(define-fun |$3/4/1.0.age.0| () Real (ite (and ($active.0 |$3/4/1.0:Disk.written has ticked|) |$3/4/now.0|) |$3/4/later.0| 0.0))
(define-fun |$3/4/1.0.age.2| () Real (ite (and ($active.2 |$3/4/1.0:Disk.waiting_writes| |$3/4/1.0.latch.0|) |$3/4/now.2|) |$3/4/later.2| 0.0))
(define-fun $time.3.5 () Real (let (($s0 (+ $time.3.4 1000.0))) (let (($s1 (+ $time.3.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$3/5/delay| () Real (- $time.3.5 $time.3.4))
; time passes
(define-fun |$3/5/now.0| () Bool ($active.0 |$3/4/1.0:Disk.written has ticked|))
(define-fun |$3/5/later.0| () Real (ite |$3/5/now.0| (+ |$3/4/1.0.age.0| |$3/5/delay|) |$3/4/1.0.age.0|))
(define-fun |$3/5/left.0| () Real (ite |$3/5/now.0| |$3/5/later.0| 0.0))
(define-fun |$3/5/later.1| () Real (ite |$3/4/1.0:Disk.written has ticked| (+ 0.0 |$3/5/delay|) 0.0))
(define-fun |$3/5/left.1| () Real (ite |$3/4/1.0:Disk.written has ticked| |$3/5/later.1| 0.0))
(define-fun |$3/5/now.2| () Bool ($active.2 |$3/4/1.0:Disk.waiting_writes| |$3/4/1.0.latch.0|))
(define-fun |$3/5/later.2| () Real (ite |$3/5/now.2| (+ |$3/4/1.0.age.2| |$3/5/delay|) |$3/4/1.0.age.2|))
(define-fun |$3/5/left.2| () Real (ite |$3/5/now.2| |$3/5/later.2| 0.0))
(define-fun |$3/5/may-wait| () Bool (and (<= 0.0 |$3/5/delay|) (or (= |$3/5/delay| 0.0) (and (=> (and |$3/5/now.0| true) (<= (+ |$3/4/1.0.age.0| |$3/5/delay|) 1000.0)) (=> (and |$3/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$3/5/delay|) 1000.0)) (=> (and |$3/5/now.2| true) (<= (+ |$3/4/1.0.age.2| |$3/5/delay|) 5000.0))))))
; 3/5/1.0: Disk.written
(define-fun |$3/5/1.0.may| () Bool (and |$3/4/1.0:Disk.written has ticked| (<= 1000.0 |$3/5/later.1|)))
(define-fun |$3/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$3/4/1.0:Disk.waiting_writes| (ite |$3/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$3/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$3/5/1.0.latch.0| () Bool ($latch.0 |$3/5/1.0:Disk.waiting_writes| |$3/4/1.0.latch.0|))
(define-fun |$3/5/1.0.age.0| () Real (ite (and ($active.0 |$3/5/1.0:Disk.written has ticked|) |$3/5/now.0|) |$3/5/later.0| 0.0))
(define-fun |$3/5/1.0.age.2| () Real (ite (and ($active.2 |$3/5/1.0:Disk.waiting_writes| |$3/5/1.0.latch.0|) |$3/5/now.2|) |$3/5/later.2| 0.0))
(define-fun $time.3.6 () Real (let (($s0 (+ $time.3.1 5000.0))) (ite (<= $time.3.5 $s0) $s0 $time.3.5)))
(define-fun |$3/6/delay| () Real (- $time.3.6 $time.3.5))
; time passes
(define-fun |$3/6/now.0| () Bool ($active.0 |$3/5/1.0:Disk.written has ticked|))
(define-fun |$3/6/later.0| () Real (ite |$3/6/now.0| (+ |$3/5/1.0.age.0| |$3/6/delay|) |$3/5/1.0.age.0|))
(define-fun |$3/6/left.0| () Real (ite |$3/6/now.0| |$3/6/later.0| 0.0))
(define-fun |$3/6/later.1| () Real (ite |$3/5/1.0:Disk.written has ticked| (+ 0.0 |$3/6/delay|) 0.0))
(define-fun |$3/6/left.1| () Real (ite |$3/5/1.0:Disk.written has ticked| |$3/6/later.1| 0.0))
(define-fun |$3/6/now.2| () Bool ($active.2 |$3/5/1.0:Disk.waiting_writes| |$3/5/1.0.latch.0|))
(define-fun |$3/6/later.2| () Real (ite |$3/6/now.2| (+ |$3/5/1.0.age.2| |$3/6/delay|) |$3/5/1.0.age.2|))
(define-fun |$3/6/left.2| () Real (ite |$3/6/now.2| |$3/6/later.2| 0.0))
(define-fun |$3/6/may-wait| () Bool (and (<= 0.0 |$3/6/delay|) (or (= |$3/6/delay| 0.0) (and (=> (and |$3/6/now.0| true) (<= (+ |$3/5/1.0.age.0| |$3/6/delay|) 1000.0)) (=> (and |$3/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$3/6/delay|) 1000.0)) (=> (and |$3/6/now.2| true) (<= (+ |$3/5/1.0.age.2| |$3/6/delay|) 5000.0))))))
; 3/6/3.0: held flag
(define-fun |$3/6/3.0.may| () Bool (and (and (< 0 |$3/5/1.0:Disk.waiting_writes|) (not |$3/5/1.0.latch.0|)) (<= 5000.0 |$3/6/later.2|)))
(define-fun |$3/6/3.0:held flag| () Bool true)
(define-fun |$3/6/3.0.latch.0| () Bool ($latch.0 |$3/5/1.0:Disk.waiting_writes| |$3/6/3.0:held flag|))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/2.0.may| |$3/1/may-wait| |$3/1/0.0.may| |$3/2/may-wait| |$3/2/1.0.may| |$3/3/may-wait| |$3/3/1.0.may| |$3/4/may-wait| |$3/4/1.0.may| |$3/5/may-wait| |$3/5/1.0.may| |$3/6/may-wait| |$3/6/3.0.may| |$3/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$4/initial:Disk.audited| () Bool false)
(define-fun |$4/initial:Disk.waiting_writes| () Int 0)
(define-fun |$4/initial:Disk.written has ticked| () Bool false)
(define-fun |$4/initial:held flag| () Bool false)
(define-fun |$4/initially| () Bool true)
(define-fun |$4/initial.latch.0| () Bool ($latch.0 |$4/initial:Disk.waiting_writes| |$4/initial:held flag|))
(define-fun $time.4.0 () Real 0.0)
(define-fun |$4/0/delay| () Real (- $time.4.0 0.0))
; time passes
(define-fun |$4/0/now.0| () Bool ($active.0 |$4/initial:Disk.written has ticked|))
(define-fun |$4/0/later.0| () Real (ite |$4/0/now.0| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.0| () Real (ite |$4/0/now.0| |$4/0/later.0| 0.0))
(define-fun |$4/0/later.1| () Real (ite |$4/initial:Disk.written has ticked| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.1| () Real (ite |$4/initial:Disk.written has ticked| |$4/0/later.1| 0.0))
(define-fun |$4/0/now.2| () Bool ($active.2 |$4/initial:Disk.waiting_writes| |$4/initial.latch.0|))
(define-fun |$4/0/later.2| () Real (ite |$4/0/now.2| (+ 0.0 |$4/0/delay|) 0.0))
(define-fun |$4/0/left.2| () Real (ite |$4/0/now.2| |$4/0/later.2| 0.0))
(define-fun |$4/0/may-wait| () Bool (and (<= 0.0 |$4/0/delay|) (or (= |$4/0/delay| 0.0) (and (=> (and |$4/0/now.0| true) (<= (+ 0.0 |$4/0/delay|) 1000.0)) (=> (and |$4/initial:Disk.written has ticked| true) (<= (+ 0.0 |$4/0/delay|) 1000.0)) (=> (and |$4/0/now.2| true) (<= (+ 0.0 |$4/0/delay|) 5000.0))))))
; 4/0/2.0: CA-8 enable_audit
(define-fun |$4/0/2.0.may| () Bool (not |$4/initial:Disk.audited|))
(define-fun |$4/0/2.0:Disk.audited| () Bool true)
(define-fun |$4/0/2.0.latch.0| () Bool ($latch.0 |$4/initial:Disk.waiting_writes| |$4/initial.latch.0|))
(define-fun |$4/0/2.0.age.2| () Real (ite (and ($active.2 |$4/initial:Disk.waiting_writes| |$4/0/2.0.latch.0|) |$4/0/now.2|) |$4/0/later.2| 0.0))
(define-fun $time.4.1 () Real $time.4.0)
(define-fun |$4/1/delay| () Real (- $time.4.1 $time.4.0))
; time passes
(define-fun |$4/1/now.0| () Bool ($active.0 |$4/initial:Disk.written has ticked|))
(define-fun |$4/1/later.0| () Real (ite |$4/1/now.0| (+ |$4/0/left.0| |$4/1/delay|) |$4/0/left.0|))
(define-fun |$4/1/left.0| () Real (ite |$4/1/now.0| |$4/1/later.0| 0.0))
(define-fun |$4/1/later.1| () Real (ite |$4/initial:Disk.written has ticked| (+ |$4/0/left.1| |$4/1/delay|) |$4/0/left.1|))
(define-fun |$4/1/left.1| () Real (ite |$4/initial:Disk.written has ticked| |$4/1/later.1| 0.0))
(define-fun |$4/1/now.2| () Bool ($active.2 |$4/initial:Disk.waiting_writes| |$4/0/2.0.latch.0|))
(define-fun |$4/1/later.2| () Real (ite |$4/1/now.2| (+ |$4/0/2.0.age.2| |$4/1/delay|) |$4/0/2.0.age.2|))
(define-fun |$4/1/left.2| () Real (ite |$4/1/now.2| |$4/1/later.2| 0.0))
(define-fun |$4/1/may-wait| () Bool (and (<= 0.0 |$4/1/delay|) (or (= |$4/1/delay| 0.0) (and (=> (and |$4/1/now.0| true) (<= (+ |$4/0/left.0| |$4/1/delay|) 1000.0)) (=> (and |$4/initial:Disk.written has ticked| true) (<= (+ |$4/0/left.1| |$4/1/delay|) 1000.0)) (=> (and |$4/1/now.2| true) (<= (+ |$4/0/2.0.age.2| |$4/1/delay|) 5000.0))))))
; 4/1/0.0: Disk.written first
(define-fun |$4/1/0.0.may| () Bool (not |$4/initial:Disk.written has ticked|))
(define-fun |$4/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$4/initial:Disk.waiting_writes| (ite |$4/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$4/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$4/1/0.0.latch.0| () Bool ($latch.0 |$4/1/0.0:Disk.waiting_writes| |$4/0/2.0.latch.0|))
(define-fun |$4/1/0.0.age.1| () Real (ite (and |$4/1/0.0:Disk.written has ticked| |$4/initial:Disk.written has ticked|) |$4/1/later.1| 0.0))
(define-fun |$4/1/0.0.age.2| () Real (ite (and ($active.2 |$4/1/0.0:Disk.waiting_writes| |$4/1/0.0.latch.0|) |$4/1/now.2|) |$4/1/later.2| 0.0))
(define-fun $time.4.2 () Real (+ $time.4.1 1000.0))
(define-fun |$4/2/delay| () Real (- $time.4.2 $time.4.1))
; time passes
(define-fun |$4/2/now.0| () Bool ($active.0 |$4/1/0.0:Disk.written has ticked|))
(define-fun |$4/2/later.0| () Real (ite |$4/2/now.0| (+ 0.0 |$4/2/delay|) 0.0))
(define-fun |$4/2/left.0| () Real (ite |$4/2/now.0| |$4/2/later.0| 0.0))
(define-fun |$4/2/later.1| () Real (ite |$4/1/0.0:Disk.written has ticked| (+ |$4/1/0.0.age.1| |$4/2/delay|) |$4/1/0.0.age.1|))
(define-fun |$4/2/left.1| () Real (ite |$4/1/0.0:Disk.written has ticked| |$4/2/later.1| 0.0))
(define-fun |$4/2/now.2| () Bool ($active.2 |$4/1/0.0:Disk.waiting_writes| |$4/1/0.0.latch.0|))
(define-fun |$4/2/later.2| () Real (ite |$4/2/now.2| (+ |$4/1/0.0.age.2| |$4/2/delay|) |$4/1/0.0.age.2|))
(define-fun |$4/2/left.2| () Real (ite |$4/2/now.2| |$4/2/later.2| 0.0))
(define-fun |$4/2/may-wait| () Bool (and (<= 0.0 |$4/2/delay|) (or (= |$4/2/delay| 0.0) (and (=> (and |$4/2/now.0| true) (<= (+ 0.0 |$4/2/delay|) 1000.0)) (=> (and |$4/1/0.0:Disk.written has ticked| true) (<= (+ |$4/1/0.0.age.1| |$4/2/delay|) 1000.0)) (=> (and |$4/2/now.2| true) (<= (+ |$4/1/0.0.age.2| |$4/2/delay|) 5000.0))))))
; 4/2/1.0: Disk.written
(define-fun |$4/2/1.0.may| () Bool (and |$4/1/0.0:Disk.written has ticked| (<= 1000.0 |$4/2/later.1|)))
(define-fun |$4/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$4/1/0.0:Disk.waiting_writes| (ite |$4/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$4/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$4/2/1.0.latch.0| () Bool ($latch.0 |$4/2/1.0:Disk.waiting_writes| |$4/1/0.0.latch.0|))
(define-fun |$4/2/1.0.age.0| () Real (ite (and ($active.0 |$4/2/1.0:Disk.written has ticked|) |$4/2/now.0|) |$4/2/later.0| 0.0))
(define-fun |$4/2/1.0.age.2| () Real (ite (and ($active.2 |$4/2/1.0:Disk.waiting_writes| |$4/2/1.0.latch.0|) |$4/2/now.2|) |$4/2/later.2| 0.0))
(define-fun $time.4.3 () Real (let (($s0 (+ $time.4.2 1000.0))) (let (($s1 (+ $time.4.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$4/3/delay| () Real (- $time.4.3 $time.4.2))
; time passes
(define-fun |$4/3/now.0| () Bool ($active.0 |$4/2/1.0:Disk.written has ticked|))
(define-fun |$4/3/later.0| () Real (ite |$4/3/now.0| (+ |$4/2/1.0.age.0| |$4/3/delay|) |$4/2/1.0.age.0|))
(define-fun |$4/3/left.0| () Real (ite |$4/3/now.0| |$4/3/later.0| 0.0))
(define-fun |$4/3/later.1| () Real (ite |$4/2/1.0:Disk.written has ticked| (+ 0.0 |$4/3/delay|) 0.0))
(define-fun |$4/3/left.1| () Real (ite |$4/2/1.0:Disk.written has ticked| |$4/3/later.1| 0.0))
(define-fun |$4/3/now.2| () Bool ($active.2 |$4/2/1.0:Disk.waiting_writes| |$4/2/1.0.latch.0|))
(define-fun |$4/3/later.2| () Real (ite |$4/3/now.2| (+ |$4/2/1.0.age.2| |$4/3/delay|) |$4/2/1.0.age.2|))
(define-fun |$4/3/left.2| () Real (ite |$4/3/now.2| |$4/3/later.2| 0.0))
(define-fun |$4/3/may-wait| () Bool (and (<= 0.0 |$4/3/delay|) (or (= |$4/3/delay| 0.0) (and (=> (and |$4/3/now.0| true) (<= (+ |$4/2/1.0.age.0| |$4/3/delay|) 1000.0)) (=> (and |$4/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$4/3/delay|) 1000.0)) (=> (and |$4/3/now.2| true) (<= (+ |$4/2/1.0.age.2| |$4/3/delay|) 5000.0))))))
; 4/3/1.0: Disk.written
(define-fun |$4/3/1.0.may| () Bool (and |$4/2/1.0:Disk.written has ticked| (<= 1000.0 |$4/3/later.1|)))
(define-fun |$4/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$4/2/1.0:Disk.waiting_writes| (ite |$4/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$4/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$4/3/1.0.latch.0| () Bool ($latch.0 |$4/3/1.0:Disk.waiting_writes| |$4/2/1.0.latch.0|))
(define-fun |$4/3/1.0.age.0| () Real (ite (and ($active.0 |$4/3/1.0:Disk.written has ticked|) |$4/3/now.0|) |$4/3/later.0| 0.0))
(define-fun |$4/3/1.0.age.2| () Real (ite (and ($active.2 |$4/3/1.0:Disk.waiting_writes| |$4/3/1.0.latch.0|) |$4/3/now.2|) |$4/3/later.2| 0.0))
(define-fun $time.4.4 () Real (let (($s0 (+ $time.4.3 1000.0))) (let (($s1 (+ $time.4.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$4/4/delay| () Real (- $time.4.4 $time.4.3))
; time passes
(define-fun |$4/4/now.0| () Bool ($active.0 |$4/3/1.0:Disk.written has ticked|))
(define-fun |$4/4/later.0| () Real (ite |$4/4/now.0| (+ |$4/3/1.0.age.0| |$4/4/delay|) |$4/3/1.0.age.0|))
(define-fun |$4/4/left.0| () Real (ite |$4/4/now.0| |$4/4/later.0| 0.0))
(define-fun |$4/4/later.1| () Real (ite |$4/3/1.0:Disk.written has ticked| (+ 0.0 |$4/4/delay|) 0.0))
(define-fun |$4/4/left.1| () Real (ite |$4/3/1.0:Disk.written has ticked| |$4/4/later.1| 0.0))
(define-fun |$4/4/now.2| () Bool ($active.2 |$4/3/1.0:Disk.waiting_writes| |$4/3/1.0.latch.0|))
(define-fun |$4/4/later.2| () Real (ite |$4/4/now.2| (+ |$4/3/1.0.age.2| |$4/4/delay|) |$4/3/1.0.age.2|))
(define-fun |$4/4/left.2| () Real (ite |$4/4/now.2| |$4/4/later.2| 0.0))
(define-fun |$4/4/may-wait| () Bool (and (<= 0.0 |$4/4/delay|) (or (= |$4/4/delay| 0.0) (and (=> (and |$4/4/now.0| true) (<= (+ |$4/3/1.0.age.0| |$4/4/delay|) 1000.0)) (=> (and |$4/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$4/4/delay|) 1000.0)) (=> (and |$4/4/now.2| true) (<= (+ |$4/3/1.0.age.2| |$4/4/delay|) 5000.0))))))
; 4/4/1.0: Disk.written
(define-fun |$4/4/1.0.may| () Bool (and |$4/3/1.0:Disk.written has ticked| (<= 1000.0 |$4/4/later.1|)))
(define-fun |$4/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$4/3/1.0:Disk.waiting_writes| (ite |$4/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$4/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$4/4/1.0.latch.0| () Bool ($latch.0 |$4/4/1.0:Disk.waiting_writes| |$4/3/1.0.latch.0|))
(define-fun |$4/4/1.0.age.0| () Real (ite (and ($active.0 |$4/4/1.0:Disk.written has ticked|) |$4/4/now.0|) |$4/4/later.0| 0.0))
(define-fun |$4/4/1.0.age.2| () Real (ite (and ($active.2 |$4/4/1.0:Disk.waiting_writes| |$4/4/1.0.latch.0|) |$4/4/now.2|) |$4/4/later.2| 0.0))
(define-fun $time.4.5 () Real (let (($s0 (+ $time.4.4 1000.0))) (let (($s1 (+ $time.4.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$4/5/delay| () Real (- $time.4.5 $time.4.4))
; time passes
(define-fun |$4/5/now.0| () Bool ($active.0 |$4/4/1.0:Disk.written has ticked|))
(define-fun |$4/5/later.0| () Real (ite |$4/5/now.0| (+ |$4/4/1.0.age.0| |$4/5/delay|) |$4/4/1.0.age.0|))
(define-fun |$4/5/left.0| () Real (ite |$4/5/now.0| |$4/5/later.0| 0.0))
(define-fun |$4/5/later.1| () Real (ite |$4/4/1.0:Disk.written has ticked| (+ 0.0 |$4/5/delay|) 0.0))
(define-fun |$4/5/left.1| () Real (ite |$4/4/1.0:Disk.written has ticked| |$4/5/later.1| 0.0))
(define-fun |$4/5/now.2| () Bool ($active.2 |$4/4/1.0:Disk.waiting_writes| |$4/4/1.0.latch.0|))
(define-fun |$4/5/later.2| () Real (ite |$4/5/now.2| (+ |$4/4/1.0.age.2| |$4/5/delay|) |$4/4/1.0.age.2|))
(define-fun |$4/5/left.2| () Real (ite |$4/5/now.2| |$4/5/later.2| 0.0))
(define-fun |$4/5/may-wait| () Bool (and (<= 0.0 |$4/5/delay|) (or (= |$4/5/delay| 0.0) (and (=> (and |$4/5/now.0| true) (<= (+ |$4/4/1.0.age.0| |$4/5/delay|) 1000.0)) (=> (and |$4/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$4/5/delay|) 1000.0)) (=> (and |$4/5/now.2| true) (<= (+ |$4/4/1.0.age.2| |$4/5/delay|) 5000.0))))))
; 4/5/1.0: Disk.written
(define-fun |$4/5/1.0.may| () Bool (and |$4/4/1.0:Disk.written has ticked| (<= 1000.0 |$4/5/later.1|)))
(define-fun |$4/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$4/4/1.0:Disk.waiting_writes| (ite |$4/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$4/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$4/5/1.0.latch.0| () Bool ($latch.0 |$4/5/1.0:Disk.waiting_writes| |$4/4/1.0.latch.0|))
(define-fun |$4/5/1.0.age.0| () Real (ite (and ($active.0 |$4/5/1.0:Disk.written has ticked|) |$4/5/now.0|) |$4/5/later.0| 0.0))
(define-fun |$4/5/1.0.age.2| () Real (ite (and ($active.2 |$4/5/1.0:Disk.waiting_writes| |$4/5/1.0.latch.0|) |$4/5/now.2|) |$4/5/later.2| 0.0))
(define-fun $time.4.6 () Real (let (($s0 (+ $time.4.1 5000.0))) (ite (<= $time.4.5 $s0) $s0 $time.4.5)))
(define-fun |$4/6/delay| () Real (- $time.4.6 $time.4.5))
; time passes
(define-fun |$4/6/now.0| () Bool ($active.0 |$4/5/1.0:Disk.written has ticked|))
(define-fun |$4/6/later.0| () Real (ite |$4/6/now.0| (+ |$4/5/1.0.age.0| |$4/6/delay|) |$4/5/1.0.age.0|))
(define-fun |$4/6/left.0| () Real (ite |$4/6/now.0| |$4/6/later.0| 0.0))
(define-fun |$4/6/later.1| () Real (ite |$4/5/1.0:Disk.written has ticked| (+ 0.0 |$4/6/delay|) 0.0))
(define-fun |$4/6/left.1| () Real (ite |$4/5/1.0:Disk.written has ticked| |$4/6/later.1| 0.0))
(define-fun |$4/6/now.2| () Bool ($active.2 |$4/5/1.0:Disk.waiting_writes| |$4/5/1.0.latch.0|))
(define-fun |$4/6/later.2| () Real (ite |$4/6/now.2| (+ |$4/5/1.0.age.2| |$4/6/delay|) |$4/5/1.0.age.2|))
(define-fun |$4/6/left.2| () Real (ite |$4/6/now.2| |$4/6/later.2| 0.0))
(define-fun |$4/6/may-wait| () Bool (and (<= 0.0 |$4/6/delay|) (or (= |$4/6/delay| 0.0) (and (=> (and |$4/6/now.0| true) (<= (+ |$4/5/1.0.age.0| |$4/6/delay|) 1000.0)) (=> (and |$4/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$4/6/delay|) 1000.0)) (=> (and |$4/6/now.2| true) (<= (+ |$4/5/1.0.age.2| |$4/6/delay|) 5000.0))))))
; 4/6/3.0: held flag
(define-fun |$4/6/3.0.may| () Bool (and (and (< 0 |$4/5/1.0:Disk.waiting_writes|) (not |$4/5/1.0.latch.0|)) (<= 5000.0 |$4/6/later.2|)))
(define-fun |$4/6/3.0:held flag| () Bool true)
(define-fun |$4/6/3.0.latch.0| () Bool ($latch.0 |$4/5/1.0:Disk.waiting_writes| |$4/6/3.0:held flag|))
; obligation: run 4
(push 1)
(assert $chosen)
(assert $piece.4)
(assert (not (and |$4/initially| |$4/0/may-wait| |$4/0/2.0.may| |$4/1/may-wait| |$4/1/0.0.may| |$4/2/may-wait| |$4/2/1.0.may| |$4/3/may-wait| |$4/3/1.0.may| |$4/4/may-wait| |$4/4/1.0.may| |$4/5/may-wait| |$4/5/1.0.may| |$4/6/may-wait| |$4/6/3.0.may| |$4/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$5/initial:Disk.audited| () Bool false)
(define-fun |$5/initial:Disk.waiting_writes| () Int 0)
(define-fun |$5/initial:Disk.written has ticked| () Bool false)
(define-fun |$5/initial:held flag| () Bool false)
(define-fun |$5/initially| () Bool true)
(define-fun |$5/initial.latch.0| () Bool ($latch.0 |$5/initial:Disk.waiting_writes| |$5/initial:held flag|))
(define-fun $time.5.0 () Real 0.0)
(define-fun |$5/0/delay| () Real (- $time.5.0 0.0))
; time passes
(define-fun |$5/0/now.0| () Bool ($active.0 |$5/initial:Disk.written has ticked|))
(define-fun |$5/0/later.0| () Real (ite |$5/0/now.0| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.0| () Real (ite |$5/0/now.0| |$5/0/later.0| 0.0))
(define-fun |$5/0/later.1| () Real (ite |$5/initial:Disk.written has ticked| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.1| () Real (ite |$5/initial:Disk.written has ticked| |$5/0/later.1| 0.0))
(define-fun |$5/0/now.2| () Bool ($active.2 |$5/initial:Disk.waiting_writes| |$5/initial.latch.0|))
(define-fun |$5/0/later.2| () Real (ite |$5/0/now.2| (+ 0.0 |$5/0/delay|) 0.0))
(define-fun |$5/0/left.2| () Real (ite |$5/0/now.2| |$5/0/later.2| 0.0))
(define-fun |$5/0/may-wait| () Bool (and (<= 0.0 |$5/0/delay|) (or (= |$5/0/delay| 0.0) (and (=> (and |$5/0/now.0| true) (<= (+ 0.0 |$5/0/delay|) 1000.0)) (=> (and |$5/initial:Disk.written has ticked| true) (<= (+ 0.0 |$5/0/delay|) 1000.0)) (=> (and |$5/0/now.2| true) (<= (+ 0.0 |$5/0/delay|) 5000.0))))))
; 5/0/2.0: CA-8 enable_audit
(define-fun |$5/0/2.0.may| () Bool (not |$5/initial:Disk.audited|))
(define-fun |$5/0/2.0:Disk.audited| () Bool true)
(define-fun |$5/0/2.0.latch.0| () Bool ($latch.0 |$5/initial:Disk.waiting_writes| |$5/initial.latch.0|))
(define-fun |$5/0/2.0.age.2| () Real (ite (and ($active.2 |$5/initial:Disk.waiting_writes| |$5/0/2.0.latch.0|) |$5/0/now.2|) |$5/0/later.2| 0.0))
(define-fun $time.5.1 () Real $time.5.0)
(define-fun |$5/1/delay| () Real (- $time.5.1 $time.5.0))
; time passes
(define-fun |$5/1/now.0| () Bool ($active.0 |$5/initial:Disk.written has ticked|))
(define-fun |$5/1/later.0| () Real (ite |$5/1/now.0| (+ |$5/0/left.0| |$5/1/delay|) |$5/0/left.0|))
(define-fun |$5/1/left.0| () Real (ite |$5/1/now.0| |$5/1/later.0| 0.0))
(define-fun |$5/1/later.1| () Real (ite |$5/initial:Disk.written has ticked| (+ |$5/0/left.1| |$5/1/delay|) |$5/0/left.1|))
(define-fun |$5/1/left.1| () Real (ite |$5/initial:Disk.written has ticked| |$5/1/later.1| 0.0))
(define-fun |$5/1/now.2| () Bool ($active.2 |$5/initial:Disk.waiting_writes| |$5/0/2.0.latch.0|))
(define-fun |$5/1/later.2| () Real (ite |$5/1/now.2| (+ |$5/0/2.0.age.2| |$5/1/delay|) |$5/0/2.0.age.2|))
(define-fun |$5/1/left.2| () Real (ite |$5/1/now.2| |$5/1/later.2| 0.0))
(define-fun |$5/1/may-wait| () Bool (and (<= 0.0 |$5/1/delay|) (or (= |$5/1/delay| 0.0) (and (=> (and |$5/1/now.0| true) (<= (+ |$5/0/left.0| |$5/1/delay|) 1000.0)) (=> (and |$5/initial:Disk.written has ticked| true) (<= (+ |$5/0/left.1| |$5/1/delay|) 1000.0)) (=> (and |$5/1/now.2| true) (<= (+ |$5/0/2.0.age.2| |$5/1/delay|) 5000.0))))))
; 5/1/0.0: Disk.written first
(define-fun |$5/1/0.0.may| () Bool (not |$5/initial:Disk.written has ticked|))
(define-fun |$5/1/0.0:Disk.waiting_writes| () Int (let (($s0 (+ |$5/initial:Disk.waiting_writes| (ite |$5/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$5/1/0.0:Disk.written has ticked| () Bool true)
(define-fun |$5/1/0.0.latch.0| () Bool ($latch.0 |$5/1/0.0:Disk.waiting_writes| |$5/0/2.0.latch.0|))
(define-fun |$5/1/0.0.age.1| () Real (ite (and |$5/1/0.0:Disk.written has ticked| |$5/initial:Disk.written has ticked|) |$5/1/later.1| 0.0))
(define-fun |$5/1/0.0.age.2| () Real (ite (and ($active.2 |$5/1/0.0:Disk.waiting_writes| |$5/1/0.0.latch.0|) |$5/1/now.2|) |$5/1/later.2| 0.0))
(define-fun $time.5.2 () Real (+ $time.5.1 1000.0))
(define-fun |$5/2/delay| () Real (- $time.5.2 $time.5.1))
; time passes
(define-fun |$5/2/now.0| () Bool ($active.0 |$5/1/0.0:Disk.written has ticked|))
(define-fun |$5/2/later.0| () Real (ite |$5/2/now.0| (+ 0.0 |$5/2/delay|) 0.0))
(define-fun |$5/2/left.0| () Real (ite |$5/2/now.0| |$5/2/later.0| 0.0))
(define-fun |$5/2/later.1| () Real (ite |$5/1/0.0:Disk.written has ticked| (+ |$5/1/0.0.age.1| |$5/2/delay|) |$5/1/0.0.age.1|))
(define-fun |$5/2/left.1| () Real (ite |$5/1/0.0:Disk.written has ticked| |$5/2/later.1| 0.0))
(define-fun |$5/2/now.2| () Bool ($active.2 |$5/1/0.0:Disk.waiting_writes| |$5/1/0.0.latch.0|))
(define-fun |$5/2/later.2| () Real (ite |$5/2/now.2| (+ |$5/1/0.0.age.2| |$5/2/delay|) |$5/1/0.0.age.2|))
(define-fun |$5/2/left.2| () Real (ite |$5/2/now.2| |$5/2/later.2| 0.0))
(define-fun |$5/2/may-wait| () Bool (and (<= 0.0 |$5/2/delay|) (or (= |$5/2/delay| 0.0) (and (=> (and |$5/2/now.0| true) (<= (+ 0.0 |$5/2/delay|) 1000.0)) (=> (and |$5/1/0.0:Disk.written has ticked| true) (<= (+ |$5/1/0.0.age.1| |$5/2/delay|) 1000.0)) (=> (and |$5/2/now.2| true) (<= (+ |$5/1/0.0.age.2| |$5/2/delay|) 5000.0))))))
; 5/2/1.0: Disk.written
(define-fun |$5/2/1.0.may| () Bool (and |$5/1/0.0:Disk.written has ticked| (<= 1000.0 |$5/2/later.1|)))
(define-fun |$5/2/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$5/1/0.0:Disk.waiting_writes| (ite |$5/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$5/2/1.0:Disk.written has ticked| () Bool true)
(define-fun |$5/2/1.0.latch.0| () Bool ($latch.0 |$5/2/1.0:Disk.waiting_writes| |$5/1/0.0.latch.0|))
(define-fun |$5/2/1.0.age.0| () Real (ite (and ($active.0 |$5/2/1.0:Disk.written has ticked|) |$5/2/now.0|) |$5/2/later.0| 0.0))
(define-fun |$5/2/1.0.age.2| () Real (ite (and ($active.2 |$5/2/1.0:Disk.waiting_writes| |$5/2/1.0.latch.0|) |$5/2/now.2|) |$5/2/later.2| 0.0))
(define-fun $time.5.3 () Real (let (($s0 (+ $time.5.2 1000.0))) (let (($s1 (+ $time.5.1 2000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$5/3/delay| () Real (- $time.5.3 $time.5.2))
; time passes
(define-fun |$5/3/now.0| () Bool ($active.0 |$5/2/1.0:Disk.written has ticked|))
(define-fun |$5/3/later.0| () Real (ite |$5/3/now.0| (+ |$5/2/1.0.age.0| |$5/3/delay|) |$5/2/1.0.age.0|))
(define-fun |$5/3/left.0| () Real (ite |$5/3/now.0| |$5/3/later.0| 0.0))
(define-fun |$5/3/later.1| () Real (ite |$5/2/1.0:Disk.written has ticked| (+ 0.0 |$5/3/delay|) 0.0))
(define-fun |$5/3/left.1| () Real (ite |$5/2/1.0:Disk.written has ticked| |$5/3/later.1| 0.0))
(define-fun |$5/3/now.2| () Bool ($active.2 |$5/2/1.0:Disk.waiting_writes| |$5/2/1.0.latch.0|))
(define-fun |$5/3/later.2| () Real (ite |$5/3/now.2| (+ |$5/2/1.0.age.2| |$5/3/delay|) |$5/2/1.0.age.2|))
(define-fun |$5/3/left.2| () Real (ite |$5/3/now.2| |$5/3/later.2| 0.0))
(define-fun |$5/3/may-wait| () Bool (and (<= 0.0 |$5/3/delay|) (or (= |$5/3/delay| 0.0) (and (=> (and |$5/3/now.0| true) (<= (+ |$5/2/1.0.age.0| |$5/3/delay|) 1000.0)) (=> (and |$5/2/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$5/3/delay|) 1000.0)) (=> (and |$5/3/now.2| true) (<= (+ |$5/2/1.0.age.2| |$5/3/delay|) 5000.0))))))
; 5/3/1.0: Disk.written
(define-fun |$5/3/1.0.may| () Bool (and |$5/2/1.0:Disk.written has ticked| (<= 1000.0 |$5/3/later.1|)))
(define-fun |$5/3/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$5/2/1.0:Disk.waiting_writes| (ite |$5/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$5/3/1.0:Disk.written has ticked| () Bool true)
(define-fun |$5/3/1.0.latch.0| () Bool ($latch.0 |$5/3/1.0:Disk.waiting_writes| |$5/2/1.0.latch.0|))
(define-fun |$5/3/1.0.age.0| () Real (ite (and ($active.0 |$5/3/1.0:Disk.written has ticked|) |$5/3/now.0|) |$5/3/later.0| 0.0))
(define-fun |$5/3/1.0.age.2| () Real (ite (and ($active.2 |$5/3/1.0:Disk.waiting_writes| |$5/3/1.0.latch.0|) |$5/3/now.2|) |$5/3/later.2| 0.0))
(define-fun $time.5.4 () Real (let (($s0 (+ $time.5.3 1000.0))) (let (($s1 (+ $time.5.1 3000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$5/4/delay| () Real (- $time.5.4 $time.5.3))
; time passes
(define-fun |$5/4/now.0| () Bool ($active.0 |$5/3/1.0:Disk.written has ticked|))
(define-fun |$5/4/later.0| () Real (ite |$5/4/now.0| (+ |$5/3/1.0.age.0| |$5/4/delay|) |$5/3/1.0.age.0|))
(define-fun |$5/4/left.0| () Real (ite |$5/4/now.0| |$5/4/later.0| 0.0))
(define-fun |$5/4/later.1| () Real (ite |$5/3/1.0:Disk.written has ticked| (+ 0.0 |$5/4/delay|) 0.0))
(define-fun |$5/4/left.1| () Real (ite |$5/3/1.0:Disk.written has ticked| |$5/4/later.1| 0.0))
(define-fun |$5/4/now.2| () Bool ($active.2 |$5/3/1.0:Disk.waiting_writes| |$5/3/1.0.latch.0|))
(define-fun |$5/4/later.2| () Real (ite |$5/4/now.2| (+ |$5/3/1.0.age.2| |$5/4/delay|) |$5/3/1.0.age.2|))
(define-fun |$5/4/left.2| () Real (ite |$5/4/now.2| |$5/4/later.2| 0.0))
(define-fun |$5/4/may-wait| () Bool (and (<= 0.0 |$5/4/delay|) (or (= |$5/4/delay| 0.0) (and (=> (and |$5/4/now.0| true) (<= (+ |$5/3/1.0.age.0| |$5/4/delay|) 1000.0)) (=> (and |$5/3/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$5/4/delay|) 1000.0)) (=> (and |$5/4/now.2| true) (<= (+ |$5/3/1.0.age.2| |$5/4/delay|) 5000.0))))))
; 5/4/1.0: Disk.written
(define-fun |$5/4/1.0.may| () Bool (and |$5/3/1.0:Disk.written has ticked| (<= 1000.0 |$5/4/later.1|)))
(define-fun |$5/4/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$5/3/1.0:Disk.waiting_writes| (ite |$5/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$5/4/1.0:Disk.written has ticked| () Bool true)
(define-fun |$5/4/1.0.latch.0| () Bool ($latch.0 |$5/4/1.0:Disk.waiting_writes| |$5/3/1.0.latch.0|))
(define-fun |$5/4/1.0.age.0| () Real (ite (and ($active.0 |$5/4/1.0:Disk.written has ticked|) |$5/4/now.0|) |$5/4/later.0| 0.0))
(define-fun |$5/4/1.0.age.2| () Real (ite (and ($active.2 |$5/4/1.0:Disk.waiting_writes| |$5/4/1.0.latch.0|) |$5/4/now.2|) |$5/4/later.2| 0.0))
(define-fun $time.5.5 () Real (let (($s0 (+ $time.5.4 1000.0))) (let (($s1 (+ $time.5.1 4000.0))) (ite (<= $s0 $s1) $s1 $s0))))
(define-fun |$5/5/delay| () Real (- $time.5.5 $time.5.4))
; time passes
(define-fun |$5/5/now.0| () Bool ($active.0 |$5/4/1.0:Disk.written has ticked|))
(define-fun |$5/5/later.0| () Real (ite |$5/5/now.0| (+ |$5/4/1.0.age.0| |$5/5/delay|) |$5/4/1.0.age.0|))
(define-fun |$5/5/left.0| () Real (ite |$5/5/now.0| |$5/5/later.0| 0.0))
(define-fun |$5/5/later.1| () Real (ite |$5/4/1.0:Disk.written has ticked| (+ 0.0 |$5/5/delay|) 0.0))
(define-fun |$5/5/left.1| () Real (ite |$5/4/1.0:Disk.written has ticked| |$5/5/later.1| 0.0))
(define-fun |$5/5/now.2| () Bool ($active.2 |$5/4/1.0:Disk.waiting_writes| |$5/4/1.0.latch.0|))
(define-fun |$5/5/later.2| () Real (ite |$5/5/now.2| (+ |$5/4/1.0.age.2| |$5/5/delay|) |$5/4/1.0.age.2|))
(define-fun |$5/5/left.2| () Real (ite |$5/5/now.2| |$5/5/later.2| 0.0))
(define-fun |$5/5/may-wait| () Bool (and (<= 0.0 |$5/5/delay|) (or (= |$5/5/delay| 0.0) (and (=> (and |$5/5/now.0| true) (<= (+ |$5/4/1.0.age.0| |$5/5/delay|) 1000.0)) (=> (and |$5/4/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$5/5/delay|) 1000.0)) (=> (and |$5/5/now.2| true) (<= (+ |$5/4/1.0.age.2| |$5/5/delay|) 5000.0))))))
; 5/5/1.0: Disk.written
(define-fun |$5/5/1.0.may| () Bool (and |$5/4/1.0:Disk.written has ticked| (<= 1000.0 |$5/5/later.1|)))
(define-fun |$5/5/1.0:Disk.waiting_writes| () Int (let (($s0 (+ |$5/4/1.0:Disk.waiting_writes| (ite |$5/0/2.0:Disk.audited| audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$5/5/1.0:Disk.written has ticked| () Bool true)
(define-fun |$5/5/1.0.latch.0| () Bool ($latch.0 |$5/5/1.0:Disk.waiting_writes| |$5/4/1.0.latch.0|))
(define-fun |$5/5/1.0.age.0| () Real (ite (and ($active.0 |$5/5/1.0:Disk.written has ticked|) |$5/5/now.0|) |$5/5/later.0| 0.0))
(define-fun |$5/5/1.0.age.2| () Real (ite (and ($active.2 |$5/5/1.0:Disk.waiting_writes| |$5/5/1.0.latch.0|) |$5/5/now.2|) |$5/5/later.2| 0.0))
(define-fun $time.5.6 () Real (let (($s0 (+ $time.5.1 5000.0))) (ite (<= $time.5.5 $s0) $s0 $time.5.5)))
(define-fun |$5/6/delay| () Real (- $time.5.6 $time.5.5))
; time passes
(define-fun |$5/6/now.0| () Bool ($active.0 |$5/5/1.0:Disk.written has ticked|))
(define-fun |$5/6/later.0| () Real (ite |$5/6/now.0| (+ |$5/5/1.0.age.0| |$5/6/delay|) |$5/5/1.0.age.0|))
(define-fun |$5/6/left.0| () Real (ite |$5/6/now.0| |$5/6/later.0| 0.0))
(define-fun |$5/6/later.1| () Real (ite |$5/5/1.0:Disk.written has ticked| (+ 0.0 |$5/6/delay|) 0.0))
(define-fun |$5/6/left.1| () Real (ite |$5/5/1.0:Disk.written has ticked| |$5/6/later.1| 0.0))
(define-fun |$5/6/now.2| () Bool ($active.2 |$5/5/1.0:Disk.waiting_writes| |$5/5/1.0.latch.0|))
(define-fun |$5/6/later.2| () Real (ite |$5/6/now.2| (+ |$5/5/1.0.age.2| |$5/6/delay|) |$5/5/1.0.age.2|))
(define-fun |$5/6/left.2| () Real (ite |$5/6/now.2| |$5/6/later.2| 0.0))
(define-fun |$5/6/may-wait| () Bool (and (<= 0.0 |$5/6/delay|) (or (= |$5/6/delay| 0.0) (and (=> (and |$5/6/now.0| true) (<= (+ |$5/5/1.0.age.0| |$5/6/delay|) 1000.0)) (=> (and |$5/5/1.0:Disk.written has ticked| true) (<= (+ 0.0 |$5/6/delay|) 1000.0)) (=> (and |$5/6/now.2| true) (<= (+ |$5/5/1.0.age.2| |$5/6/delay|) 5000.0))))))
; 5/6/3.0: held flag
(define-fun |$5/6/3.0.may| () Bool (and (and (< 0 |$5/5/1.0:Disk.waiting_writes|) (not |$5/5/1.0.latch.0|)) (<= 5000.0 |$5/6/later.2|)))
(define-fun |$5/6/3.0:held flag| () Bool true)
(define-fun |$5/6/3.0.latch.0| () Bool ($latch.0 |$5/5/1.0:Disk.waiting_writes| |$5/6/3.0:held flag|))
; obligation: run 5
(push 1)
(assert $chosen)
(assert $piece.5)
(assert (not (and |$5/initially| |$5/0/may-wait| |$5/0/2.0.may| |$5/1/may-wait| |$5/1/0.0.may| |$5/2/may-wait| |$5/2/1.0.may| |$5/3/may-wait| |$5/3/1.0.may| |$5/4/may-wait| |$5/4/1.0.may| |$5/5/may-wait| |$5/5/1.0.may| |$5/6/may-wait| |$5/6/3.0.may| |$5/6/3.0.latch.0|)))
(set-info :status unsat)
(check-sat)
(pop 1)
