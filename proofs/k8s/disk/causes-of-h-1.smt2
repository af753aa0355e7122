;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/disk.stpa",
;;  "content": "sha256:898485a2d0baeb5de4f4c84d921c0f6871a5c4320b40f833dc2f4368da0e424b",
;;  "found by": "Spacer, zones",
;;  "system": "Disk",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-2, UCA-13}, {HS-3, UCA-13}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-13": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-13"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-3"
;;    ],
;;    "patterns": [
;;     "UCA-13"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "audit_writes": "150",
;;     "permit UCA-13": true
;;    },
;;    "initial": {},
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
;;    "times": [
;;     "0",
;;     "0",
;;     "1000",
;;     "2000",
;;     "3000",
;;     "4000",
;;     "5000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "disk_rate": "50",
;;     "permit UCA-13": true
;;    },
;;    "initial": {},
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
;;    "times": [
;;     "0",
;;     "0",
;;     "1000",
;;     "2000",
;;     "3000",
;;     "4000",
;;     "5000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2, HS-3 without showing UCA-13
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const disk_rate Int)
(declare-const audit_writes Int)
(declare-const |permit UCA-13| Bool)
(define-fun $chosen () Bool (and (<= 1 disk_rate) (<= 0 audit_writes) (or (= disk_rate 100) (= disk_rate 50)) (or (= audit_writes 20) (= audit_writes 150)) (not |permit UCA-13|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Disk.audited| Bool) (|Disk.waiting_writes| Int) (|Disk.written has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-13| Bool) (|age:Disk.written first| Real) (|age:Disk.written| Real) (|age:held flag| Real)) Bool (let (($s0 (not |Disk.written has ticked|))) (let (($s1 (< 0 |Disk.waiting_writes|))) (let (($s2 (and $s1 (not |held flag|)))) (let (($s3 (not (<= 1 |Disk.waiting_writes|)))) (let (($s4 (<= 0.0 (+ |age:Disk.written| (* (- 1.0) |age:held flag|))))) (and (<= 1 disk_rate) (<= 0 audit_writes) (or (= disk_rate 100) (= disk_rate 50)) (or (= audit_writes 20) (= audit_writes 150)) (not |permit UCA-13|) (<= 0.0 |age:Disk.written first|) (or $s0 (<= |age:Disk.written first| 0.0)) (or |Disk.written has ticked| (<= |age:Disk.written first| 1000.0)) (<= 0.0 |age:Disk.written|) (or |Disk.written has ticked| (<= |age:Disk.written| 0.0)) (or $s0 (<= |age:Disk.written| 1000.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 5000.0)) (= |held flag| (and |held flag| $s1)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-13| (not |hazard over|)) (or |Disk.written has ticked| $s3) (not (<= disk_rate 49)) (or |Disk.audited| $s3) (or |Disk.audited| $s4) (or |shown UCA-13| (not |Disk.audited|) (not (<= (- 39) (+ audit_writes (* (- 1) disk_rate))))) (or |shown UCA-13| $s3) (or |shown UCA-13| $s4))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Disk.audited| () Bool false)
(define-fun |$initial:Disk.waiting_writes| () Int 0)
(define-fun |$initial:Disk.written has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-13| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Disk.waiting_writes| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Disk.audited| |$initial:Disk.waiting_writes| |$initial:Disk.written has ticked| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-13| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Disk.audited| Bool)
(declare-const |Disk.waiting_writes| Int)
(declare-const |Disk.written has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-13| Bool)
(declare-const |age:Disk.written first| Real)
(declare-const |age:Disk.written| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| |held flag| |hazard over| |shown UCA-13| |age:Disk.written first| |age:Disk.written| |age:held flag|))
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
(define-fun |$0.0:Disk.waiting_writes| () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ |Disk.waiting_writes| (ite |Disk.audited| audit_writes 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun |$0.0:Disk.written has ticked| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Disk.waiting_writes| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Disk.written has ticked| |Disk.written has ticked|) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Disk.waiting_writes| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Disk.audited| |$0.0:Disk.waiting_writes| |$0.0:Disk.written has ticked| $0.0.latch.0 $0.0.latch.1 |shown UCA-13| 0.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Disk.written
(define-fun $1.0.may () Bool (and |Disk.written has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Disk.waiting_writes| () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ |Disk.waiting_writes| (ite |Disk.audited| audit_writes 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun |$1.0:Disk.written has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Disk.waiting_writes| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Disk.written has ticked|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Disk.waiting_writes| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Disk.audited| |$1.0:Disk.waiting_writes| |$1.0:Disk.written has ticked| $1.0.latch.0 $1.0.latch.1 |shown UCA-13| $1.0.age.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 enable_audit
(define-fun $2.0.may () Bool (not |Disk.audited|))
(define-fun |$2.0:Disk.audited| () Bool true)
(define-fun |$2.0:shown UCA-13| () Bool (or |shown UCA-13| (and (not |hazard over|) (< disk_rate (+ audit_writes 40)))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |Disk.waiting_writes| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, CA-8 enable_audit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $2.0.latch.0 $2.0.latch.1 |$2.0:shown UCA-13| $left.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and (< 0 |Disk.waiting_writes|) (not |held flag|)) (<= 5000.0 $later.2)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |$3.0:held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $3.0.latch.0 $3.0.latch.1 |shown UCA-13| $left.0 $left.1 0.0)))
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
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-13|) |permit UCA-13|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no run reaches H-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Disk.audited| Bool) (|Disk.waiting_writes| Int) (|Disk.written has ticked| Bool) (|held flag| Bool) (|hazard over| Bool) (|age:Disk.written first| Real) (|age:Disk.written| Real) (|age:held flag| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |hazard over|))) (and (= |Disk.waiting_writes| 0) (or (and (not |Disk.written has ticked|) $s0 $s1 (<= 0.0 |age:Disk.written first|)) (and |Disk.written has ticked| $s0 $s1 (<= 0.0 |age:Disk.written|) (<= |age:Disk.written| 1000.0)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Disk.audited| () Bool false)
(define-fun |$initial:Disk.waiting_writes| () Int 0)
(define-fun |$initial:Disk.written has ticked| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Disk.waiting_writes| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Disk.audited| |$initial:Disk.waiting_writes| |$initial:Disk.written has ticked| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Disk.audited| Bool)
(declare-const |Disk.waiting_writes| Int)
(declare-const |Disk.written has ticked| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Disk.written first| Real)
(declare-const |age:Disk.written| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| |held flag| |hazard over| |age:Disk.written first| |age:Disk.written| |age:held flag|))
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
(define-fun |$0.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (ite |Disk.audited| 20 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$0.0:Disk.written has ticked| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Disk.waiting_writes| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Disk.written has ticked| |Disk.written has ticked|) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:Disk.waiting_writes| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, Disk.written first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Disk.audited| |$0.0:Disk.waiting_writes| |$0.0:Disk.written has ticked| $0.0.latch.0 $0.0.latch.1 0.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Disk.written
(define-fun $1.0.may () Bool (and |Disk.written has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Disk.waiting_writes| () Int (let (($s0 (+ |Disk.waiting_writes| (ite |Disk.audited| 20 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun |$1.0:Disk.written has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Disk.waiting_writes| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Disk.written has ticked|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |$1.0:Disk.waiting_writes| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Disk.written
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Disk.audited| |$1.0:Disk.waiting_writes| |$1.0:Disk.written has ticked| $1.0.latch.0 $1.0.latch.1 $1.0.age.0 0.0 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 enable_audit
(define-fun $2.0.may () Bool (not |Disk.audited|))
(define-fun |$2.0:Disk.audited| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |Disk.waiting_writes| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, CA-8 enable_audit
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $2.0.latch.0 $2.0.latch.1 $left.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: held flag
(define-fun $3.0.may () Bool (and (and (< 0 |Disk.waiting_writes|) (not |held flag|)) (<= 5000.0 $later.2)))
(define-fun |$3.0:held flag| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Disk.waiting_writes| |$3.0:held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
; obligation: consecution of 3.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |Disk.audited| |Disk.waiting_writes| |Disk.written has ticked| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 0.0)))
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
; proof 3: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-13
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const audit_writes Int)
(declare-const |permit UCA-13| Bool)
(define-fun $chosen () Bool (and (<= 0 audit_writes) (or (= audit_writes 20) (= audit_writes 150))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the values of this run
(define-fun $given () Bool (and (= audit_writes 150) (= |permit UCA-13| true)))
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
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.3))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.4 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.2))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.later.1 () Real (ite $initial.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $initial.2 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.1 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $initial.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 5000.0))))))
; 0.2.0: CA-8 enable_audit
(define-fun $0.2.0.may () Bool (not $initial.0))
(define-fun $0.2.0.0 () Bool true)
(define-fun $0.2.0.5 () Bool (or $initial.5 (and (not $initial.latch.1) (< 100 (+ audit_writes 40)))))
(define-fun $0.2.0.latch.0 () Bool ($latch.0 $initial.1 $initial.latch.0))
(define-fun $0.2.0.latch.1 () Bool ($latch.1 $initial.latch.1 $0.2.0.latch.0))
(define-fun $0.2.0.age.2 () Real (ite (and ($active.2 $initial.1 $0.2.0.latch.0) $0.now.2) $0.later.2 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.2))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.later.1 () Real (ite $initial.2 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $initial.2 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.1 $0.2.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.2.0.age.2 0.0) $0.2.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 1000.0)) (=> (and $initial.2 true) (<= (+ $0.left.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.2.0.age.2 0.0) 5000.0))))))
; 1.0.0: Disk.written first
(define-fun $1.0.0.may () Bool (not $initial.2))
(define-fun $1.0.0.1 () Int (let (($s0 (+ $initial.1 (ite $0.2.0.0 audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun $1.0.0.2 () Bool true)
(define-fun $1.0.0.latch.0 () Bool ($latch.0 $1.0.0.1 $0.2.0.latch.0))
(define-fun $1.0.0.latch.1 () Bool ($latch.1 $0.2.0.latch.1 $1.0.0.latch.0))
(define-fun $1.0.0.age.1 () Real (ite (and $1.0.0.2 $initial.2) $1.later.1 0.0))
(define-fun $1.0.0.age.2 () Real (ite (and ($active.2 $1.0.0.1 $1.0.0.latch.0) $1.now.2) $1.later.2 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.0.0.2))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 1000.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.later.1 () Real (ite $1.0.0.2 (+ $1.0.0.age.1 1000.0) $1.0.0.age.1))
(define-fun $2.left.1 () Real (ite $1.0.0.2 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.0.0.1 $1.0.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.0.0.age.2 1000.0) $1.0.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.0.0.2 true) (<= (+ $1.0.0.age.1 1000.0) 1000.0)) (=> (and $2.now.2 true) (<= (+ $1.0.0.age.2 1000.0) 5000.0))))))
; 2.1.0: Disk.written
(define-fun $2.1.0.may () Bool (and $1.0.0.2 (<= 1000.0 $2.later.1)))
(define-fun $2.1.0.1 () Int (let (($s0 (+ $1.0.0.1 (ite $0.2.0.0 audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun $2.1.0.2 () Bool true)
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $2.1.0.1 $1.0.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $1.0.0.latch.1 $2.1.0.latch.0))
(define-fun $2.1.0.age.0 () Real (ite (and ($active.0 $2.1.0.2) $2.now.0) $2.later.0 0.0))
(define-fun $2.1.0.age.2 () Real (ite (and ($active.2 $2.1.0.1 $2.1.0.latch.0) $2.now.2) $2.later.2 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.2))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.1.0.age.0 1000.0) $2.1.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.later.1 () Real (ite $2.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $3.left.1 () Real (ite $2.1.0.2 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.1.0.1 $2.1.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.1.0.age.2 1000.0) $2.1.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.1.0.age.0 1000.0) 1000.0)) (=> (and $2.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $3.now.2 true) (<= (+ $2.1.0.age.2 1000.0) 5000.0))))))
; 3.1.0: Disk.written
(define-fun $3.1.0.may () Bool (and $2.1.0.2 (<= 1000.0 $3.later.1)))
(define-fun $3.1.0.1 () Int (let (($s0 (+ $2.1.0.1 (ite $0.2.0.0 audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun $3.1.0.2 () Bool true)
(define-fun $3.1.0.latch.0 () Bool ($latch.0 $3.1.0.1 $2.1.0.latch.0))
(define-fun $3.1.0.latch.1 () Bool ($latch.1 $2.1.0.latch.1 $3.1.0.latch.0))
(define-fun $3.1.0.age.0 () Real (ite (and ($active.0 $3.1.0.2) $3.now.0) $3.later.0 0.0))
(define-fun $3.1.0.age.2 () Real (ite (and ($active.2 $3.1.0.1 $3.1.0.latch.0) $3.now.2) $3.later.2 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.1.0.2))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.1.0.age.0 1000.0) $3.1.0.age.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.later.1 () Real (ite $3.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $4.left.1 () Real (ite $3.1.0.2 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.1.0.1 $3.1.0.latch.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.1.0.age.2 1000.0) $3.1.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.1.0.age.0 1000.0) 1000.0)) (=> (and $3.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $4.now.2 true) (<= (+ $3.1.0.age.2 1000.0) 5000.0))))))
; 4.1.0: Disk.written
(define-fun $4.1.0.may () Bool (and $3.1.0.2 (<= 1000.0 $4.later.1)))
(define-fun $4.1.0.1 () Int (let (($s0 (+ $3.1.0.1 (ite $0.2.0.0 audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun $4.1.0.2 () Bool true)
(define-fun $4.1.0.latch.0 () Bool ($latch.0 $4.1.0.1 $3.1.0.latch.0))
(define-fun $4.1.0.latch.1 () Bool ($latch.1 $3.1.0.latch.1 $4.1.0.latch.0))
(define-fun $4.1.0.age.0 () Real (ite (and ($active.0 $4.1.0.2) $4.now.0) $4.later.0 0.0))
(define-fun $4.1.0.age.2 () Real (ite (and ($active.2 $4.1.0.1 $4.1.0.latch.0) $4.now.2) $4.later.2 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $4.1.0.2))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.1.0.age.0 1000.0) $4.1.0.age.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.later.1 () Real (ite $4.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $5.left.1 () Real (ite $4.1.0.2 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.1.0.1 $4.1.0.latch.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.1.0.age.2 1000.0) $4.1.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.1.0.age.0 1000.0) 1000.0)) (=> (and $4.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $5.now.2 true) (<= (+ $4.1.0.age.2 1000.0) 5000.0))))))
; 5.1.0: Disk.written
(define-fun $5.1.0.may () Bool (and $4.1.0.2 (<= 1000.0 $5.later.1)))
(define-fun $5.1.0.1 () Int (let (($s0 (+ $4.1.0.1 (ite $0.2.0.0 audit_writes 0) (- 60)))) (let (($s1 (ite (<= 0 $s0) $s0 0))) (ite (<= 200 $s1) 200 $s1))))
(define-fun $5.1.0.2 () Bool true)
(define-fun $5.1.0.latch.0 () Bool ($latch.0 $5.1.0.1 $4.1.0.latch.0))
(define-fun $5.1.0.latch.1 () Bool ($latch.1 $4.1.0.latch.1 $5.1.0.latch.0))
(define-fun $5.1.0.age.0 () Real (ite (and ($active.0 $5.1.0.2) $5.now.0) $5.later.0 0.0))
(define-fun $5.1.0.age.2 () Real (ite (and ($active.2 $5.1.0.1 $5.1.0.latch.0) $5.now.2) $5.later.2 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $5.1.0.2))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.1.0.age.0 1000.0) $5.1.0.age.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.later.1 () Real (ite $5.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $6.left.1 () Real (ite $5.1.0.2 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.1.0.1 $5.1.0.latch.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.1.0.age.2 1000.0) $5.1.0.age.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.1.0.age.0 1000.0) 1000.0)) (=> (and $5.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $6.now.2 true) (<= (+ $5.1.0.age.2 1000.0) 5000.0))))))
; 6.3.0: held flag
(define-fun $6.3.0.may () Bool (and (and (< 0 $5.1.0.1) (not $5.1.0.latch.0)) (<= 5000.0 $6.later.2)))
(define-fun $6.3.0.3 () Bool true)
(define-fun $6.3.0.latch.0 () Bool ($latch.0 $5.1.0.1 $6.3.0.3))
(define-fun $6.3.0.latch.1 () Bool ($latch.1 $5.1.0.latch.1 $6.3.0.latch.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.2.0.may $1.may-wait $1.0.0.may $2.may-wait $2.1.0.may $3.may-wait $3.1.0.may $4.may-wait $4.1.0.may $5.may-wait $5.1.0.may $6.may-wait $6.3.0.may (and $6.3.0.latch.1 (or (not $0.2.0.5) |permit UCA-13|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-3 on a closed run reaches H-1 and shows no listed pattern but: UCA-13
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const disk_rate Int)
(declare-const |permit UCA-13| Bool)
(define-fun $chosen () Bool (and (<= 1 disk_rate) (or (= disk_rate 100) (= disk_rate 50))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Disk.waiting_writes|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Disk.written first
(define-fun $active.0 ((|Disk.written has ticked| Bool)) Bool (not |Disk.written has ticked|))
; held flag
(define-fun $active.2 ((|Disk.waiting_writes| Int) (|held flag| Bool)) Bool (and (< 0 |Disk.waiting_writes|) (not |held flag|)))
; the values of this run
(define-fun $given () Bool (and (= disk_rate 50) (= |permit UCA-13| true)))
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
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.1 $initial.3))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.4 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.2))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.later.1 () Real (ite $initial.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $initial.2 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.1 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $initial.2 true) (<= (+ 0.0 0.0) 1000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 5000.0))))))
; 0.2.0: CA-8 enable_audit
(define-fun $0.2.0.may () Bool (not $initial.0))
(define-fun $0.2.0.0 () Bool true)
(define-fun $0.2.0.5 () Bool (or $initial.5 (and (not $initial.latch.1) (< disk_rate 60))))
(define-fun $0.2.0.latch.0 () Bool ($latch.0 $initial.1 $initial.latch.0))
(define-fun $0.2.0.latch.1 () Bool ($latch.1 $initial.latch.1 $0.2.0.latch.0))
(define-fun $0.2.0.age.2 () Real (ite (and ($active.2 $initial.1 $0.2.0.latch.0) $0.now.2) $0.later.2 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.2))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.later.1 () Real (ite $initial.2 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $initial.2 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.1 $0.2.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.2.0.age.2 0.0) $0.2.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 1000.0)) (=> (and $initial.2 true) (<= (+ $0.left.1 0.0) 1000.0)) (=> (and $1.now.2 true) (<= (+ $0.2.0.age.2 0.0) 5000.0))))))
; 1.0.0: Disk.written first
(define-fun $1.0.0.may () Bool (not $initial.2))
(define-fun $1.0.0.1 () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ $initial.1 (ite $0.2.0.0 20 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun $1.0.0.2 () Bool true)
(define-fun $1.0.0.latch.0 () Bool ($latch.0 $1.0.0.1 $0.2.0.latch.0))
(define-fun $1.0.0.latch.1 () Bool ($latch.1 $0.2.0.latch.1 $1.0.0.latch.0))
(define-fun $1.0.0.age.1 () Real (ite (and $1.0.0.2 $initial.2) $1.later.1 0.0))
(define-fun $1.0.0.age.2 () Real (ite (and ($active.2 $1.0.0.1 $1.0.0.latch.0) $1.now.2) $1.later.2 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.0.0.2))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 1000.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.later.1 () Real (ite $1.0.0.2 (+ $1.0.0.age.1 1000.0) $1.0.0.age.1))
(define-fun $2.left.1 () Real (ite $1.0.0.2 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.0.0.1 $1.0.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.0.0.age.2 1000.0) $1.0.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $1.0.0.2 true) (<= (+ $1.0.0.age.1 1000.0) 1000.0)) (=> (and $2.now.2 true) (<= (+ $1.0.0.age.2 1000.0) 5000.0))))))
; 2.1.0: Disk.written
(define-fun $2.1.0.may () Bool (and $1.0.0.2 (<= 1000.0 $2.later.1)))
(define-fun $2.1.0.1 () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ $1.0.0.1 (ite $0.2.0.0 20 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun $2.1.0.2 () Bool true)
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $2.1.0.1 $1.0.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $1.0.0.latch.1 $2.1.0.latch.0))
(define-fun $2.1.0.age.0 () Real (ite (and ($active.0 $2.1.0.2) $2.now.0) $2.later.0 0.0))
(define-fun $2.1.0.age.2 () Real (ite (and ($active.2 $2.1.0.1 $2.1.0.latch.0) $2.now.2) $2.later.2 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.2))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.1.0.age.0 1000.0) $2.1.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.later.1 () Real (ite $2.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $3.left.1 () Real (ite $2.1.0.2 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.1.0.1 $2.1.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.1.0.age.2 1000.0) $2.1.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.1.0.age.0 1000.0) 1000.0)) (=> (and $2.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $3.now.2 true) (<= (+ $2.1.0.age.2 1000.0) 5000.0))))))
; 3.1.0: Disk.written
(define-fun $3.1.0.may () Bool (and $2.1.0.2 (<= 1000.0 $3.later.1)))
(define-fun $3.1.0.1 () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ $2.1.0.1 (ite $0.2.0.0 20 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun $3.1.0.2 () Bool true)
(define-fun $3.1.0.latch.0 () Bool ($latch.0 $3.1.0.1 $2.1.0.latch.0))
(define-fun $3.1.0.latch.1 () Bool ($latch.1 $2.1.0.latch.1 $3.1.0.latch.0))
(define-fun $3.1.0.age.0 () Real (ite (and ($active.0 $3.1.0.2) $3.now.0) $3.later.0 0.0))
(define-fun $3.1.0.age.2 () Real (ite (and ($active.2 $3.1.0.1 $3.1.0.latch.0) $3.now.2) $3.later.2 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.1.0.2))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.1.0.age.0 1000.0) $3.1.0.age.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.later.1 () Real (ite $3.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $4.left.1 () Real (ite $3.1.0.2 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.1.0.1 $3.1.0.latch.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.1.0.age.2 1000.0) $3.1.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.1.0.age.0 1000.0) 1000.0)) (=> (and $3.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $4.now.2 true) (<= (+ $3.1.0.age.2 1000.0) 5000.0))))))
; 4.1.0: Disk.written
(define-fun $4.1.0.may () Bool (and $3.1.0.2 (<= 1000.0 $4.later.1)))
(define-fun $4.1.0.1 () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ $3.1.0.1 (ite $0.2.0.0 20 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun $4.1.0.2 () Bool true)
(define-fun $4.1.0.latch.0 () Bool ($latch.0 $4.1.0.1 $3.1.0.latch.0))
(define-fun $4.1.0.latch.1 () Bool ($latch.1 $3.1.0.latch.1 $4.1.0.latch.0))
(define-fun $4.1.0.age.0 () Real (ite (and ($active.0 $4.1.0.2) $4.now.0) $4.later.0 0.0))
(define-fun $4.1.0.age.2 () Real (ite (and ($active.2 $4.1.0.1 $4.1.0.latch.0) $4.now.2) $4.later.2 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $4.1.0.2))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.1.0.age.0 1000.0) $4.1.0.age.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.later.1 () Real (ite $4.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $5.left.1 () Real (ite $4.1.0.2 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.1.0.1 $4.1.0.latch.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.1.0.age.2 1000.0) $4.1.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.1.0.age.0 1000.0) 1000.0)) (=> (and $4.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $5.now.2 true) (<= (+ $4.1.0.age.2 1000.0) 5000.0))))))
; 5.1.0: Disk.written
(define-fun $5.1.0.may () Bool (and $4.1.0.2 (<= 1000.0 $5.later.1)))
(define-fun $5.1.0.1 () Int (let (($s0 (* 2 disk_rate))) (let (($s1 (+ $4.1.0.1 (ite $0.2.0.0 20 0) (* (- 1) disk_rate) 40))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= $s0 $s2) $s0 $s2)))))
(define-fun $5.1.0.2 () Bool true)
(define-fun $5.1.0.latch.0 () Bool ($latch.0 $5.1.0.1 $4.1.0.latch.0))
(define-fun $5.1.0.latch.1 () Bool ($latch.1 $4.1.0.latch.1 $5.1.0.latch.0))
(define-fun $5.1.0.age.0 () Real (ite (and ($active.0 $5.1.0.2) $5.now.0) $5.later.0 0.0))
(define-fun $5.1.0.age.2 () Real (ite (and ($active.2 $5.1.0.1 $5.1.0.latch.0) $5.now.2) $5.later.2 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $5.1.0.2))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.1.0.age.0 1000.0) $5.1.0.age.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.later.1 () Real (ite $5.1.0.2 (+ 0.0 1000.0) 0.0))
(define-fun $6.left.1 () Real (ite $5.1.0.2 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.1.0.1 $5.1.0.latch.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.1.0.age.2 1000.0) $5.1.0.age.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 1000.0) (or (= 1000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.1.0.age.0 1000.0) 1000.0)) (=> (and $5.1.0.2 true) (<= (+ 0.0 1000.0) 1000.0)) (=> (and $6.now.2 true) (<= (+ $5.1.0.age.2 1000.0) 5000.0))))))
; 6.3.0: held flag
(define-fun $6.3.0.may () Bool (and (and (< 0 $5.1.0.1) (not $5.1.0.latch.0)) (<= 5000.0 $6.later.2)))
(define-fun $6.3.0.3 () Bool true)
(define-fun $6.3.0.latch.0 () Bool ($latch.0 $5.1.0.1 $6.3.0.3))
(define-fun $6.3.0.latch.1 () Bool ($latch.1 $5.1.0.latch.1 $6.3.0.latch.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.2.0.may $1.may-wait $1.0.0.may $2.may-wait $2.1.0.may $3.may-wait $3.1.0.may $4.may-wait $4.1.0.may $5.may-wait $5.1.0.may $6.may-wait $6.3.0.may (and $6.3.0.latch.1 (or (not $0.2.0.5) |permit UCA-13|)))))
(set-info :status unsat)
(check-sat)
(pop 1)
