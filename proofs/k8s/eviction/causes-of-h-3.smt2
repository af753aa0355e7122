;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/eviction.stpa",
;;  "content": "sha256:78bd90b328be6a74b1a0c5e6426722e319ef8df53080a5f78f230bef554e0d40",
;;  "found by": "Spacer, k-induction",
;;  "system": "Eviction",
;;  "claim": [
;;   "causes",
;;   "H-3"
;;  ],
;;  "says": "closed runs reach H-3 in these ways and no other: {HS-1, UCA-162, UCA-163}, {HS-2, UCA-162, UCA-163}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-163": [
;;      3
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-1",
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-162": [
;;      2
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-3",
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
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-1"
;;    ],
;;    "patterns": [
;;     "UCA-162",
;;     "UCA-163"
;;    ]
;;   },
;;   {
;;    "hazard": "H-3",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-162",
;;     "UCA-163"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "permit UCA-162": true,
;;     "permit UCA-163": true,
;;     "steady_priority": "0",
;;     "steady_request": "0"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      8,
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
;;      0,
;;      0
;;     ],
;;     [
;;      6,
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
;;      6,
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
;;      6,
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
;;      0,
;;      0
;;     ],
;;     [
;;      6,
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
;;      6,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "500",
;;     "10000",
;;     "10000",
;;     "15000",
;;     "20000",
;;     "30000",
;;     "30000",
;;     "40000",
;;     "45000",
;;     "50000",
;;     "60000",
;;     "60000",
;;     "70000",
;;     "75000",
;;     "80000",
;;     "90000",
;;     "90000",
;;     "100000",
;;     "105000",
;;     "110000",
;;     "120000",
;;     "120000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "leak_priority": "2000",
;;     "permit UCA-162": true,
;;     "permit UCA-163": true,
;;     "steady_request": "10"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      7,
;;      0
;;     ],
;;     [
;;      4,
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
;;      6,
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
;;      0,
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
;;      6,
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
;;      6,
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
;;      6,
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
;;      0,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      8,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "500",
;;     "10000",
;;     "15000",
;;     "20000",
;;     "30000",
;;     "30000",
;;     "40000",
;;     "45000",
;;     "50000",
;;     "60000",
;;     "60000",
;;     "70000",
;;     "75000",
;;     "80000",
;;     "90000",
;;     "90000",
;;     "100000",
;;     "105000",
;;     "110000",
;;     "120000",
;;     "120000",
;;     "120000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-3 with HS-1, HS-2 without showing UCA-163
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const steady_request Int)
(declare-const steady_priority Int)
(declare-const leak_priority Int)
(declare-const |permit UCA-163| Bool)
(define-fun $chosen () Bool (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= steady_priority 1000) (= steady_priority 0)) (or (= leak_priority 0) (= leak_priority 2000)) (not |permit UCA-163|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|hazard over| Bool) (|shown UCA-163| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-8 score| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (and (not |Pressed.scored|) (<= 12 steady_request)))) (let (($s2 (not |CA-4 evict has ticked|))) (let (($s3 (not |hazard over|))) (let (($s4 (not (<= 8 |Pressed.leaked|)))) (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= steady_priority 1000) (= steady_priority 0)) (or (= leak_priority 0) (= leak_priority 2000)) (not |permit UCA-163|) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-8 score|) (or $s1 (<= |age:CA-8 score| 0.0)) (or (not $s1) (<= |age:CA-8 score| 500.0)) (<= 0.0 |age:CA-4 evict first|) (or $s2 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s2 (<= |age:CA-4 evict| 10000.0)) (= |hazard over| (or |hazard over| |Pressed.serving_ended|)) (or |Pressed.scored| |Pressed.serving_ended| (not (<= 9 |Pressed.leaked|))) (or $s3 (not (<= 11 steady_request))) (or |CA-4 evict has ticked| $s3) (or |shown UCA-163| $s3) (or |Pressed.scored| |CA-4 evict has ticked| (<= |age:Pressed.leak| 0.0)) (or |Pressed.scored| |CA-4 evict has ticked| (not (<= 1 |Pressed.leaked|))) (or |Pressed.scored| |Pressed.serving_ended| (<= |age:Pressed.leak| 10000.0) $s4) (or |Pressed.scored| |Pressed.serving_ended| (not (<= 5000.0 (+ |age:Pressed.leak| |age:Pressed.out_of_memory|))) $s4))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-163| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.serving_ended| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| $initial.latch.0 |$initial:shown UCA-163| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-163| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-8 score| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:Pressed.leak| $delay) |age:Pressed.leak|))
(define-fun $now.1 () Bool ($active.1 |Pressed.leaked| |Pressed.serving_ended|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pressed.out_of_memory| $delay) |age:Pressed.out_of_memory|))
(define-fun $now.2 () Bool ($active.2 |Pressed.scored|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-8 score| $delay) |age:CA-8 score|))
(define-fun $now.3 () Bool ($active.3 |CA-4 evict has ticked|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-4 evict first| $delay) |age:CA-4 evict first|))
(define-fun $later.4 () Real (ite |CA-4 evict has ticked| (+ |age:CA-4 evict| $delay) |age:CA-4 evict|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-8 score| $delay) 500.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 15000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $0.0.latch.0 |shown UCA-163| 0.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))) |Pressed.leaked| 0))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pressed.serving_ended| |hazard over|))
(define-fun $1.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $1.0.latch.0 |shown UCA-163| $later.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 score
(define-fun $2.0.may () Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
(define-fun |$2.0:Pressed.scored| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $2.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |$2.0:Pressed.scored| |CA-4 evict has ticked| $2.0.latch.0 |shown UCA-163| $later.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first
(define-fun $3.0.may () Bool (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))
(define-fun |$3.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))) |Pressed.leaked| 0)))))
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun |$3.0:shown UCA-163| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or |shown UCA-163| (and (not |hazard over|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pressed.serving_ended| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $3.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $3.0.latch.0 |$3.0:shown UCA-163| $later.0 $3.0.age.1 $3.0.age.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict first idle
(define-fun $4.0.may () Bool (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $4.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $4.0.latch.0 |shown UCA-163| $later.0 $4.0.age.1 $4.0.age.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict
(define-fun $5.0.may () Bool (and (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$5.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))
(define-fun |$5.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))) |Pressed.leaked| 0)))))
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun |$5.0:shown UCA-163| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or |shown UCA-163| (and (not |hazard over|) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))))
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Pressed.serving_ended| |hazard over|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $5.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $5.0.latch.0 |$5.0:shown UCA-163| $later.0 $5.0.age.1 $5.0.age.2 $5.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 evict idle
(define-fun $6.0.may () Bool (and (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$6.0:CA-4 evict has ticked| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $6.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $6.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$6.0:CA-4 evict has ticked| $6.0.latch.0 |shown UCA-163| $later.0 $6.0.age.1 $6.0.age.2 $6.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(assert (not ($active.1 |Pressed.leaked| |Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not |Pressed.scored|) (<= 12 steady_request)))
(assert (not ($active.2 |Pressed.scored|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-163|) |permit UCA-163|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-163| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-3 with HS-1, HS-2 without showing UCA-162
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const steady_request Int)
(declare-const steady_priority Int)
(declare-const leak_priority Int)
(declare-const |permit UCA-162| Bool)
(define-fun $chosen () Bool (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= steady_priority 1000) (= steady_priority 0)) (or (= leak_priority 0) (= leak_priority 2000)) (not |permit UCA-162|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|long CA-8 score| Bool) (|open CA-8 score| Bool) (|shown UCA-162| Bool)) Bool (or |shown UCA-162| (and |open CA-8 score| |counted CA-8 score| |long CA-8 score| |Pressed.scored|)))
(define-fun $latch.1 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|hazard over| Bool) (|open CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (ite |open CA-8 score| |counted CA-8 score| (not |hazard over|))))
(define-fun $latch.2 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and |long CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.3 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and |past CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.4 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
(define-fun $latch.5 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; long CA-8 score
(define-fun $active.5 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |long CA-8 score|)))
; past CA-8 score
(define-fun $active.6 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |past CA-8 score|)))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|hazard over| Bool) (|shown UCA-162| Bool) (|open CA-8 score| Bool) (|counted CA-8 score| Bool) (|long CA-8 score| Bool) (|past CA-8 score| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-8 score| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real) (|age:long CA-8 score| Real) (|age:past CA-8 score| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (not |Pressed.scored|))) (let (($s2 (<= 12 steady_request))) (let (($s3 (and $s1 $s2))) (let (($s4 (not |CA-4 evict has ticked|))) (let (($s5 (not |long CA-8 score|))) (let (($s6 (and $s1 $s5))) (let (($s7 (not |hazard over|))) (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0) (= steady_request 10)) (or (= steady_priority 1000) (= steady_priority 0)) (or (= leak_priority 0) (= leak_priority 2000)) (not |permit UCA-162|) (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-8 score|) (or $s3 (<= |age:CA-8 score| 0.0)) (or (not $s3) (<= |age:CA-8 score| 500.0)) (<= 0.0 |age:CA-4 evict first|) (or $s4 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s4 (<= |age:CA-4 evict| 10000.0)) (<= 0.0 |age:long CA-8 score|) (or $s6 (<= |age:long CA-8 score| 0.0)) (or (not $s6) (<= |age:long CA-8 score| 500.0)) (<= 0.0 |age:past CA-8 score|) (or (and $s1 (not |past CA-8 score|)) (<= |age:past CA-8 score| 0.0)) (= |long CA-8 score| (and |long CA-8 score| $s1)) (= |past CA-8 score| (and |past CA-8 score| $s1)) (= |open CA-8 score| $s1) (= |hazard over| (or |hazard over| |Pressed.serving_ended|)) (or (not |Pressed.serving_ended|) |hazard over|) (or |Pressed.scored| |open CA-8 score|) (or |Pressed.scored| |counted CA-8 score|) (or |open CA-8 score| $s5) (or |CA-4 evict has ticked| $s7 (not (<= 11 steady_request))) (or $s7 (not $s2)) (or $s1 (not (<= steady_request 11)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-162| () Bool false)
(define-fun |$initial:open CA-8 score| () Bool false)
(define-fun |$initial:counted CA-8 score| () Bool false)
(define-fun |$initial:long CA-8 score| () Bool false)
(define-fun |$initial:past CA-8 score| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.scored| |$initial:counted CA-8 score| |$initial:long CA-8 score| |$initial:open CA-8 score| |$initial:shown UCA-162|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:Pressed.scored| |$initial:counted CA-8 score| |$initial:hazard over| |$initial:open CA-8 score|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:Pressed.scored| |$initial:long CA-8 score|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:Pressed.scored| |$initial:past CA-8 score|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:Pressed.scored|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:Pressed.serving_ended| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| $initial.latch.5 $initial.latch.0 $initial.latch.4 $initial.latch.1 $initial.latch.2 $initial.latch.3 0.0 0.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-162| Bool)
(declare-const |open CA-8 score| Bool)
(declare-const |counted CA-8 score| Bool)
(declare-const |long CA-8 score| Bool)
(declare-const |past CA-8 score| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-8 score| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(declare-const |age:long CA-8 score| Real)
(declare-const |age:past CA-8 score| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:Pressed.leak| $delay) |age:Pressed.leak|))
(define-fun $now.1 () Bool ($active.1 |Pressed.leaked| |Pressed.serving_ended|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pressed.out_of_memory| $delay) |age:Pressed.out_of_memory|))
(define-fun $now.2 () Bool ($active.2 |Pressed.scored|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-8 score| $delay) |age:CA-8 score|))
(define-fun $now.3 () Bool ($active.3 |CA-4 evict has ticked|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-4 evict first| $delay) |age:CA-4 evict first|))
(define-fun $later.4 () Real (ite |CA-4 evict has ticked| (+ |age:CA-4 evict| $delay) |age:CA-4 evict|))
(define-fun $now.5 () Bool ($active.5 |Pressed.scored| |long CA-8 score|))
(define-fun $later.5 () Real (ite $now.5 (+ |age:long CA-8 score| $delay) |age:long CA-8 score|))
(define-fun $now.6 () Bool ($active.6 |Pressed.scored| |past CA-8 score|))
(define-fun $later.6 () Real (ite $now.6 (+ |age:past CA-8 score| $delay) |age:past CA-8 score|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-8 score| $delay) 500.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0)) (=> (and $now.5 true) (<= (+ |age:long CA-8 score| $delay) 500.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 15000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
(define-fun $0.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $0.0.latch.2) $now.5) $later.5 0.0))
(define-fun $0.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $0.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $0.0.latch.5 $0.0.latch.0 $0.0.latch.4 $0.0.latch.1 $0.0.latch.2 $0.0.latch.3 0.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4 $0.0.age.5 $0.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))) |Pressed.leaked| 0))
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |$1.0:Pressed.serving_ended| |hazard over|))
(define-fun $1.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
(define-fun $1.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $1.0.latch.2) $now.5) $later.5 0.0))
(define-fun $1.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $1.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $1.0.latch.5 $1.0.latch.0 $1.0.latch.4 $1.0.latch.1 $1.0.latch.2 $1.0.latch.3 $later.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4 $1.0.age.5 $1.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 score
(define-fun $2.0.may () Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
(define-fun |$2.0:Pressed.scored| () Bool true)
(define-fun |$2.0:open CA-8 score| () Bool false)
(define-fun |$2.0:long CA-8 score| () Bool false)
(define-fun |$2.0:past CA-8 score| () Bool false)
(define-fun $2.0.latch.0 () Bool ($latch.0 |$2.0:Pressed.scored| |counted CA-8 score| |$2.0:long CA-8 score| |$2.0:open CA-8 score| |shown UCA-162|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |$2.0:Pressed.scored| |counted CA-8 score| |hazard over| |$2.0:open CA-8 score|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |$2.0:Pressed.scored| |$2.0:long CA-8 score|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |$2.0:Pressed.scored| |$2.0:past CA-8 score|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |$2.0:Pressed.scored|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $2.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |$2.0:Pressed.scored| |CA-4 evict has ticked| $2.0.latch.5 $2.0.latch.0 $2.0.latch.4 $2.0.latch.1 $2.0.latch.2 $2.0.latch.3 $later.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first
(define-fun $3.0.may () Bool (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))
(define-fun |$3.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))) |Pressed.leaked| 0)))))
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |$3.0:Pressed.serving_ended| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $3.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
(define-fun $3.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $3.0.latch.2) $now.5) $later.5 0.0))
(define-fun $3.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $3.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $3.0.latch.5 $3.0.latch.0 $3.0.latch.4 $3.0.latch.1 $3.0.latch.2 $3.0.latch.3 $later.0 $3.0.age.1 $3.0.age.2 0.0 $3.0.age.4 $3.0.age.5 $3.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict first idle
(define-fun $4.0.may () Bool (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $4.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
(define-fun $4.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $4.0.latch.2) $now.5) $later.5 0.0))
(define-fun $4.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $4.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $4.0.latch.5 $4.0.latch.0 $4.0.latch.4 $4.0.latch.1 $4.0.latch.2 $4.0.latch.3 $later.0 $4.0.age.1 $4.0.age.2 0.0 $4.0.age.4 $4.0.age.5 $4.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict
(define-fun $5.0.may () Bool (and (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$5.0:Pressed.serving_ended| () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12))))))))))
(define-fun |$5.0:Pressed.leaked| () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 |Pressed.leaked|)))) (let (($s2 (= steady_priority leak_priority))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority leak_priority)) (and $s2 (<= |Pressed.leaked| (+ (* (- 1) steady_request) 12)))))) |Pressed.leaked| 0)))))
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |$5.0:Pressed.serving_ended| |hazard over|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $5.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
(define-fun $5.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $5.0.latch.2) $now.5) $later.5 0.0))
(define-fun $5.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $5.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $5.0.latch.5 $5.0.latch.0 $5.0.latch.4 $5.0.latch.1 $5.0.latch.2 $5.0.latch.3 $later.0 $5.0.age.1 $5.0.age.2 $5.0.age.3 0.0 $5.0.age.5 $5.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 evict idle
(define-fun $6.0.may () Bool (and (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$6.0:CA-4 evict has ticked| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $6.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $6.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
(define-fun $6.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $6.0.latch.2) $now.5) $later.5 0.0))
(define-fun $6.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $6.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$6.0:CA-4 evict has ticked| $6.0.latch.5 $6.0.latch.0 $6.0.latch.4 $6.0.latch.1 $6.0.latch.2 $6.0.latch.3 $later.0 $6.0.age.1 $6.0.age.2 $6.0.age.3 0.0 $6.0.age.5 $6.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: long CA-8 score
(define-fun $7.0.may () Bool (and (and (not |Pressed.scored|) (not |long CA-8 score|)) (<= 500.0 $later.5)))
(define-fun |$7.0:long CA-8 score| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |$7.0:long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |Pressed.scored| |$7.0:long CA-8 score|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |Pressed.scored| |past CA-8 score|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $7.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $7.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $7.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $7.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $7.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
(define-fun $7.0.age.6 () Real (ite (and ($active.6 |Pressed.scored| $7.0.latch.3) $now.6) $later.6 0.0))
; obligation: consecution of 7.0, long CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $7.0.latch.5 $7.0.latch.0 $7.0.latch.4 $7.0.latch.1 $7.0.latch.2 $7.0.latch.3 $later.0 $7.0.age.1 $7.0.age.2 $7.0.age.3 $7.0.age.4 0.0 $7.0.age.6)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: past CA-8 score
(define-fun $8.0.may () Bool (and (and (not |Pressed.scored|) (not |past CA-8 score|)) (< 500.0 $later.6)))
(define-fun |$8.0:past CA-8 score| () Bool true)
(define-fun $8.0.latch.0 () Bool ($latch.0 |Pressed.scored| |counted CA-8 score| |long CA-8 score| |open CA-8 score| |shown UCA-162|))
(define-fun $8.0.latch.1 () Bool ($latch.1 |Pressed.scored| |counted CA-8 score| |hazard over| |open CA-8 score|))
(define-fun $8.0.latch.2 () Bool ($latch.2 |Pressed.scored| |long CA-8 score|))
(define-fun $8.0.latch.3 () Bool ($latch.3 |Pressed.scored| |$8.0:past CA-8 score|))
(define-fun $8.0.latch.4 () Bool ($latch.4 |Pressed.scored|))
(define-fun $8.0.latch.5 () Bool ($latch.5 |Pressed.serving_ended| |hazard over|))
(define-fun $8.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $8.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $8.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $8.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
(define-fun $8.0.age.5 () Real (ite (and ($active.5 |Pressed.scored| $8.0.latch.2) $now.5) $later.5 0.0))
; obligation: consecution of 8.0, past CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $8.0.latch.5 $8.0.latch.0 $8.0.latch.4 $8.0.latch.1 $8.0.latch.2 $8.0.latch.3 $later.0 $8.0.age.1 $8.0.age.2 $8.0.age.3 $8.0.age.4 $8.0.age.5 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(assert (not ($active.1 |Pressed.leaked| |Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not |Pressed.scored|) (<= 12 steady_request)))
(assert (not ($active.2 |Pressed.scored|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, long CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not |Pressed.scored|) (not |long CA-8 score|)))
(assert (not ($active.5 |Pressed.scored| |long CA-8 score|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 8.0, past CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert (and (not |Pressed.scored|) (not |past CA-8 score|)))
(assert (not ($active.6 |Pressed.scored| |past CA-8 score|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-8 score| |counted CA-8 score|)))) (and |hazard over| (or $s0 |past CA-8 score|) (or (not |shown UCA-162|) |permit UCA-162|) (or $s0 |permit UCA-162|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |shown UCA-162| |open CA-8 score| |counted CA-8 score| |long CA-8 score| |past CA-8 score| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict| |age:long CA-8 score| |age:past CA-8 score|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: no run reaches H-3
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on from every state: all 57 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; the invariant
(define-fun $invariant ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool) (|Pressed.scored| Bool) (|CA-4 evict has ticked| Bool) (|hazard over| Bool) (|age:Pressed.leak| Real) (|age:Pressed.out_of_memory| Real) (|age:CA-8 score| Real) (|age:CA-4 evict first| Real) (|age:CA-4 evict| Real)) Bool (let (($s0 (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))) (let (($s1 (not |CA-4 evict has ticked|))) (and (<= 0.0 |age:Pressed.leak|) (<= 0.0 |age:Pressed.out_of_memory|) (or $s0 (<= |age:Pressed.out_of_memory| 0.0)) (or (not $s0) (<= |age:Pressed.out_of_memory| 10.0)) (<= 0.0 |age:CA-8 score|) (or (not |Pressed.scored|) (<= |age:CA-8 score| 0.0)) (or |Pressed.scored| (<= |age:CA-8 score| 500.0)) (<= 0.0 |age:CA-4 evict first|) (or $s1 (<= |age:CA-4 evict first| 0.0)) (or |CA-4 evict has ticked| (<= |age:CA-4 evict first| 10000.0)) (<= 0.0 |age:CA-4 evict|) (or |CA-4 evict has ticked| (<= |age:CA-4 evict| 0.0)) (or $s1 (<= |age:CA-4 evict| 10000.0)) (= |hazard over| (or |hazard over| |Pressed.serving_ended|)) (not |hazard over|)))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pressed.leaked| () Int 0)
(define-fun |$initial:Pressed.serving_ended| () Bool false)
(define-fun |$initial:Pressed.scored| () Bool false)
(define-fun |$initial:CA-4 evict has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pressed.serving_ended| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pressed.leaked| |$initial:Pressed.serving_ended| |$initial:Pressed.scored| |$initial:CA-4 evict has ticked| $initial.latch.0 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pressed.leaked| Int)
(declare-const |Pressed.serving_ended| Bool)
(declare-const |Pressed.scored| Bool)
(declare-const |CA-4 evict has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Pressed.leak| Real)
(declare-const |age:Pressed.out_of_memory| Real)
(declare-const |age:CA-8 score| Real)
(declare-const |age:CA-4 evict first| Real)
(declare-const |age:CA-4 evict| Real)
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:Pressed.leak| $delay) |age:Pressed.leak|))
(define-fun $now.1 () Bool ($active.1 |Pressed.leaked| |Pressed.serving_ended|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:Pressed.out_of_memory| $delay) |age:Pressed.out_of_memory|))
(define-fun $now.2 () Bool ($active.2 |Pressed.scored|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-8 score| $delay) |age:CA-8 score|))
(define-fun $now.3 () Bool ($active.3 |CA-4 evict has ticked|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-4 evict first| $delay) |age:CA-4 evict first|))
(define-fun $later.4 () Real (ite |CA-4 evict has ticked| (+ |age:CA-4 evict| $delay) |age:CA-4 evict|))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:Pressed.out_of_memory| $delay) 10.0)) (=> (and $now.2 true) (<= (+ |age:CA-8 score| $delay) 500.0)) (=> (and $now.3 true) (<= (+ |age:CA-4 evict first| $delay) 10000.0)) (=> (and |CA-4 evict has ticked| true) (<= (+ |age:CA-4 evict| $delay) 10000.0))))))
; 0.0: Pressed.leak
(define-fun $0.0.may () Bool (<= 15000.0 $later.0))
(define-fun |$0.0:Pressed.leaked| () Int (+ |Pressed.leaked| 1))
(define-fun $0.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Pressed.leaked| |Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $0.0.latch.0 0.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Pressed.out_of_memory
(define-fun $1.0.may () Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(define-fun |$1.0:Pressed.serving_ended| () Bool (or |Pressed.serving_ended| (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 0))))
(define-fun |$1.0:Pressed.leaked| () Int (ite (and (not |Pressed.serving_ended|) (not |Pressed.scored|) (<= |Pressed.leaked| 0)) |Pressed.leaked| 0))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Pressed.serving_ended| |hazard over|))
(define-fun $1.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Pressed.leaked| |$1.0:Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| $1.0.latch.0 $later.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-8 score
(define-fun $2.0.may () Bool (not |Pressed.scored|))
(define-fun |$2.0:Pressed.scored| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $2.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite ($active.3 |CA-4 evict has ticked|) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite |CA-4 evict has ticked| $later.4 0.0))
; obligation: consecution of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |$2.0:Pressed.scored| |CA-4 evict has ticked| $2.0.latch.0 $later.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-4 evict first
(define-fun $3.0.may () Bool (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(define-fun |$3.0:Pressed.serving_ended| () Bool false)
(define-fun |$3.0:Pressed.leaked| () Int 0)
(define-fun |$3.0:CA-4 evict has ticked| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:Pressed.serving_ended| |hazard over|))
(define-fun $3.0.age.1 () Real (ite (and ($active.1 |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $3.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $3.0.age.4 () Real (ite (and |$3.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pressed.leaked| |$3.0:Pressed.serving_ended| |Pressed.scored| |$3.0:CA-4 evict has ticked| $3.0.latch.0 $later.0 $3.0.age.1 $3.0.age.2 0.0 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-4 evict first idle
(define-fun $4.0.may () Bool (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(define-fun |$4.0:CA-4 evict has ticked| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $4.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $4.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $4.0.age.4 () Real (ite (and |$4.0:CA-4 evict has ticked| |CA-4 evict has ticked|) $later.4 0.0))
; obligation: consecution of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$4.0:CA-4 evict has ticked| $4.0.latch.0 $later.0 $4.0.age.1 $4.0.age.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-4 evict
(define-fun $5.0.may () Bool (and (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$5.0:Pressed.serving_ended| () Bool false)
(define-fun |$5.0:Pressed.leaked| () Int 0)
(define-fun |$5.0:CA-4 evict has ticked| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:Pressed.serving_ended| |hazard over|))
(define-fun $5.0.age.1 () Real (ite (and ($active.1 |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended|) $now.1) $later.1 0.0))
(define-fun $5.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:Pressed.leaked| |$5.0:Pressed.serving_ended| |Pressed.scored| |$5.0:CA-4 evict has ticked| $5.0.latch.0 $later.0 $5.0.age.1 $5.0.age.2 $5.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-4 evict idle
(define-fun $6.0.may () Bool (and (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|) (<= 10000.0 $later.4)))
(define-fun |$6.0:CA-4 evict has ticked| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |Pressed.serving_ended| |hazard over|))
(define-fun $6.0.age.1 () Real (ite ($active.1 |Pressed.leaked| |Pressed.serving_ended|) $later.1 0.0))
(define-fun $6.0.age.2 () Real (ite ($active.2 |Pressed.scored|) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |$6.0:CA-4 evict has ticked|) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |$6.0:CA-4 evict has ticked| $6.0.latch.0 $later.0 $6.0.age.1 $6.0.age.2 $6.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pressed.leak
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Pressed.out_of_memory
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
(assert (not ($active.1 |Pressed.leaked| |Pressed.serving_ended|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-8 score
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (not |Pressed.scored|))
(assert (not ($active.2 |Pressed.scored|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-4 evict first
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-4 evict first idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) (not |CA-4 evict has ticked|)))
(assert (not ($active.3 |CA-4 evict has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, CA-4 evict
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, CA-4 evict idle
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert (and (not (and (not |Pressed.serving_ended|) (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12) 1)))) |CA-4 evict has ticked|))
(assert (not |CA-4 evict has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |hazard over|)
; obligation: implication
(push 1)
(assert $chosen)
(assert ($invariant |Pressed.leaked| |Pressed.serving_ended| |Pressed.scored| |CA-4 evict has ticked| |hazard over| |age:Pressed.leak| |age:Pressed.out_of_memory| |age:CA-8 score| |age:CA-4 evict first| |age:CA-4 evict|))
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-1 on a closed run reaches H-3 and shows no listed pattern but: UCA-162, UCA-163
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const steady_request Int)
(declare-const steady_priority Int)
(declare-const |permit UCA-162| Bool)
(declare-const |permit UCA-163| Bool)
(define-fun $chosen () Bool (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 0)) (or (= steady_priority 1000) (= steady_priority 0))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|long CA-8 score| Bool) (|open CA-8 score| Bool) (|shown UCA-162| Bool)) Bool (or |shown UCA-162| (and |open CA-8 score| |counted CA-8 score| |long CA-8 score| |Pressed.scored|)))
(define-fun $latch.1 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|hazard over| Bool) (|open CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (ite |open CA-8 score| |counted CA-8 score| (not |hazard over|))))
(define-fun $latch.2 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and |long CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.3 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and |past CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.4 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
(define-fun $latch.5 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; long CA-8 score
(define-fun $active.5 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |long CA-8 score|)))
; past CA-8 score
(define-fun $active.6 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |past CA-8 score|)))
; the values of this run
(define-fun $given () Bool (and (= steady_request 0) (= steady_priority 0) (= |permit UCA-162| true) (= |permit UCA-163| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.7 $initial.8 $initial.6 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.7 $initial.4 $initial.6))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.8))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.9))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1 $initial.4))
; time passes
(define-fun $0.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.later.4 () Real (ite $initial.3 (+ 0.0 0.0) 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.2 $initial.latch.2))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.3))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 10.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 500.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $initial.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 0.0) 500.0))))))
; 0.4.0: CA-4 evict first idle
(define-fun $0.4.0.may () Bool (and (not (and (not $initial.1) (< 20 (+ $initial.0 (ite $initial.1 0 12) 1)))) (not $initial.3)))
(define-fun $0.4.0.3 () Bool true)
(define-fun $0.4.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $initial.latch.2 $initial.latch.4 $initial.latch.0))
(define-fun $0.4.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.4.0.latch.2 () Bool ($latch.2 $initial.2 $initial.latch.2))
(define-fun $0.4.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.4.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $0.4.0.latch.5 () Bool ($latch.5 $initial.1 $initial.latch.5))
(define-fun $0.4.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $0.later.1 0.0))
(define-fun $0.4.0.age.2 () Real (ite ($active.2 $initial.2) $0.later.2 0.0))
(define-fun $0.4.0.age.4 () Real (ite (and $0.4.0.3 $initial.3) $0.later.4 0.0))
(define-fun $0.4.0.age.5 () Real (ite (and ($active.5 $initial.2 $0.4.0.latch.2) $0.now.5) $0.later.5 0.0))
(define-fun $0.4.0.age.6 () Real (ite (and ($active.6 $initial.2 $0.4.0.latch.3) $0.now.6) $0.later.6 0.0))
; time passes
(define-fun $1.later.0 () Real (ite true (+ $0.later.0 500.0) $0.later.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.4.0.age.1 500.0) $0.4.0.age.1))
(define-fun $1.now.2 () Bool ($active.2 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.4.0.age.2 500.0) $0.4.0.age.2))
(define-fun $1.now.3 () Bool ($active.3 $0.4.0.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ 0.0 500.0) 0.0))
(define-fun $1.later.4 () Real (ite $0.4.0.3 (+ $0.4.0.age.4 500.0) $0.4.0.age.4))
(define-fun $1.now.5 () Bool ($active.5 $initial.2 $0.4.0.latch.2))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.4.0.age.5 500.0) $0.4.0.age.5))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.4.0.latch.3))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.4.0.age.6 500.0) $0.4.0.age.6))
(define-fun $1.may-wait () Bool (and (<= 0.0 500.0) (or (= 500.0 0.0) (and (=> (and $1.now.1 true) (<= (+ $0.4.0.age.1 500.0) 10.0)) (=> (and $1.now.2 true) (<= (+ $0.4.0.age.2 500.0) 500.0)) (=> (and $1.now.3 true) (<= (+ 0.0 500.0) 10000.0)) (=> (and $0.4.0.3 true) (<= (+ $0.4.0.age.4 500.0) 10000.0)) (=> (and $1.now.5 true) (<= (+ $0.4.0.age.5 500.0) 500.0))))))
; 1.7.0: long CA-8 score
(define-fun $1.7.0.may () Bool (and (and (not $initial.2) (not $0.4.0.latch.2)) (<= 500.0 $1.later.5)))
(define-fun $1.7.0.8 () Bool true)
(define-fun $1.7.0.latch.0 () Bool ($latch.0 $initial.2 $0.4.0.latch.1 $1.7.0.8 $0.4.0.latch.4 $0.4.0.latch.0))
(define-fun $1.7.0.latch.1 () Bool ($latch.1 $initial.2 $0.4.0.latch.1 $0.4.0.latch.5 $0.4.0.latch.4))
(define-fun $1.7.0.latch.2 () Bool ($latch.2 $initial.2 $1.7.0.8))
(define-fun $1.7.0.latch.3 () Bool ($latch.3 $initial.2 $0.4.0.latch.3))
(define-fun $1.7.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $1.7.0.latch.5 () Bool ($latch.5 $initial.1 $0.4.0.latch.5))
(define-fun $1.7.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $1.later.1 0.0))
(define-fun $1.7.0.age.2 () Real (ite ($active.2 $initial.2) $1.later.2 0.0))
(define-fun $1.7.0.age.3 () Real (ite ($active.3 $0.4.0.3) $1.later.3 0.0))
(define-fun $1.7.0.age.4 () Real (ite $0.4.0.3 $1.later.4 0.0))
(define-fun $1.7.0.age.6 () Real (ite (and ($active.6 $initial.2 $1.7.0.latch.3) $1.now.6) $1.later.6 0.0))
; time passes
(define-fun $2.later.0 () Real (ite true (+ $1.later.0 9500.0) $1.later.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.7.0.age.1 9500.0) $1.7.0.age.1))
(define-fun $2.now.2 () Bool ($active.2 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.7.0.age.2 9500.0) $1.7.0.age.2))
(define-fun $2.now.3 () Bool ($active.3 $0.4.0.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.7.0.age.3 9500.0) $1.7.0.age.3))
(define-fun $2.later.4 () Real (ite $0.4.0.3 (+ $1.7.0.age.4 9500.0) $1.7.0.age.4))
(define-fun $2.now.5 () Bool ($active.5 $initial.2 $1.7.0.latch.2))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ 0.0 9500.0) 0.0))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.7.0.latch.3))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.7.0.age.6 9500.0) $1.7.0.age.6))
(define-fun $2.may-wait () Bool (and (<= 0.0 9500.0) (or (= 9500.0 0.0) (and (=> (and $2.now.1 true) (<= (+ $1.7.0.age.1 9500.0) 10.0)) (=> (and $2.now.2 true) (<= (+ $1.7.0.age.2 9500.0) 500.0)) (=> (and $2.now.3 true) (<= (+ $1.7.0.age.3 9500.0) 10000.0)) (=> (and $0.4.0.3 true) (<= (+ $1.7.0.age.4 9500.0) 10000.0)) (=> (and $2.now.5 true) (<= (+ 0.0 9500.0) 500.0))))))
; 2.6.0: CA-4 evict idle
(define-fun $2.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $initial.0 (ite $initial.1 0 12) 1)))) $0.4.0.3) (<= 10000.0 $2.later.4)))
(define-fun $2.6.0.3 () Bool true)
(define-fun $2.6.0.latch.0 () Bool ($latch.0 $initial.2 $1.7.0.latch.1 $1.7.0.latch.2 $1.7.0.latch.4 $1.7.0.latch.0))
(define-fun $2.6.0.latch.1 () Bool ($latch.1 $initial.2 $1.7.0.latch.1 $1.7.0.latch.5 $1.7.0.latch.4))
(define-fun $2.6.0.latch.2 () Bool ($latch.2 $initial.2 $1.7.0.latch.2))
(define-fun $2.6.0.latch.3 () Bool ($latch.3 $initial.2 $1.7.0.latch.3))
(define-fun $2.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $2.6.0.latch.5 () Bool ($latch.5 $initial.1 $1.7.0.latch.5))
(define-fun $2.6.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $2.later.1 0.0))
(define-fun $2.6.0.age.2 () Real (ite ($active.2 $initial.2) $2.later.2 0.0))
(define-fun $2.6.0.age.3 () Real (ite (and ($active.3 $2.6.0.3) $2.now.3) $2.later.3 0.0))
(define-fun $2.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $2.6.0.latch.2) $2.now.5) $2.later.5 0.0))
(define-fun $2.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.6.0.latch.3) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.later.0 () Real (ite true (+ $2.later.0 0.0) $2.later.0))
(define-fun $3.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.6.0.age.1 0.0) $2.6.0.age.1))
(define-fun $3.now.2 () Bool ($active.2 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.6.0.age.2 0.0) $2.6.0.age.2))
(define-fun $3.now.3 () Bool ($active.3 $2.6.0.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.6.0.age.3 0.0) $2.6.0.age.3))
(define-fun $3.later.4 () Real (ite $2.6.0.3 (+ 0.0 0.0) 0.0))
(define-fun $3.now.5 () Bool ($active.5 $initial.2 $2.6.0.latch.2))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.6.0.age.5 0.0) $2.6.0.age.5))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.6.0.latch.3))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.6.0.age.6 0.0) $2.6.0.age.6))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.6.0.age.1 0.0) 10.0)) (=> (and $3.now.2 true) (<= (+ $2.6.0.age.2 0.0) 500.0)) (=> (and $3.now.3 true) (<= (+ $2.6.0.age.3 0.0) 10000.0)) (=> (and $2.6.0.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $3.now.5 true) (<= (+ $2.6.0.age.5 0.0) 500.0))))))
; 3.8.0: past CA-8 score
(define-fun $3.8.0.may () Bool (and (and (not $initial.2) (not $2.6.0.latch.3)) (< 500.0 $3.later.6)))
(define-fun $3.8.0.9 () Bool true)
(define-fun $3.8.0.latch.0 () Bool ($latch.0 $initial.2 $2.6.0.latch.1 $2.6.0.latch.2 $2.6.0.latch.4 $2.6.0.latch.0))
(define-fun $3.8.0.latch.1 () Bool ($latch.1 $initial.2 $2.6.0.latch.1 $2.6.0.latch.5 $2.6.0.latch.4))
(define-fun $3.8.0.latch.2 () Bool ($latch.2 $initial.2 $2.6.0.latch.2))
(define-fun $3.8.0.latch.3 () Bool ($latch.3 $initial.2 $3.8.0.9))
(define-fun $3.8.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $3.8.0.latch.5 () Bool ($latch.5 $initial.1 $2.6.0.latch.5))
(define-fun $3.8.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $3.later.1 0.0))
(define-fun $3.8.0.age.2 () Real (ite ($active.2 $initial.2) $3.later.2 0.0))
(define-fun $3.8.0.age.3 () Real (ite ($active.3 $2.6.0.3) $3.later.3 0.0))
(define-fun $3.8.0.age.4 () Real (ite $2.6.0.3 $3.later.4 0.0))
(define-fun $3.8.0.age.5 () Real (ite (and ($active.5 $initial.2 $3.8.0.latch.2) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.later.0 () Real (ite true (+ $3.later.0 5000.0) $3.later.0))
(define-fun $4.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.8.0.age.1 5000.0) $3.8.0.age.1))
(define-fun $4.now.2 () Bool ($active.2 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.8.0.age.2 5000.0) $3.8.0.age.2))
(define-fun $4.now.3 () Bool ($active.3 $2.6.0.3))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.8.0.age.3 5000.0) $3.8.0.age.3))
(define-fun $4.later.4 () Real (ite $2.6.0.3 (+ $3.8.0.age.4 5000.0) $3.8.0.age.4))
(define-fun $4.now.5 () Bool ($active.5 $initial.2 $3.8.0.latch.2))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.8.0.age.5 5000.0) $3.8.0.age.5))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.8.0.latch.3))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ 0.0 5000.0) 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.8.0.age.1 5000.0) 10.0)) (=> (and $4.now.2 true) (<= (+ $3.8.0.age.2 5000.0) 500.0)) (=> (and $4.now.3 true) (<= (+ $3.8.0.age.3 5000.0) 10000.0)) (=> (and $2.6.0.3 true) (<= (+ $3.8.0.age.4 5000.0) 10000.0)) (=> (and $4.now.5 true) (<= (+ $3.8.0.age.5 5000.0) 500.0))))))
; 4.0.0: Pressed.leak
(define-fun $4.0.0.may () Bool (<= 15000.0 $4.later.0))
(define-fun $4.0.0.0 () Int (+ $initial.0 1))
(define-fun $4.0.0.latch.0 () Bool ($latch.0 $initial.2 $3.8.0.latch.1 $3.8.0.latch.2 $3.8.0.latch.4 $3.8.0.latch.0))
(define-fun $4.0.0.latch.1 () Bool ($latch.1 $initial.2 $3.8.0.latch.1 $3.8.0.latch.5 $3.8.0.latch.4))
(define-fun $4.0.0.latch.2 () Bool ($latch.2 $initial.2 $3.8.0.latch.2))
(define-fun $4.0.0.latch.3 () Bool ($latch.3 $initial.2 $3.8.0.latch.3))
(define-fun $4.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $4.0.0.latch.5 () Bool ($latch.5 $initial.1 $3.8.0.latch.5))
(define-fun $4.0.0.age.1 () Real (ite (and ($active.1 $4.0.0.0 $initial.1) $4.now.1) $4.later.1 0.0))
(define-fun $4.0.0.age.2 () Real (ite ($active.2 $initial.2) $4.later.2 0.0))
(define-fun $4.0.0.age.3 () Real (ite ($active.3 $2.6.0.3) $4.later.3 0.0))
(define-fun $4.0.0.age.4 () Real (ite $2.6.0.3 $4.later.4 0.0))
(define-fun $4.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $4.0.0.latch.2) $4.now.5) $4.later.5 0.0))
(define-fun $4.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $4.0.0.latch.3) $4.now.6) $4.later.6 0.0))
; time passes
(define-fun $5.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.0.0.0 $initial.1))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.0.0.age.1 5000.0) $4.0.0.age.1))
(define-fun $5.now.2 () Bool ($active.2 $initial.2))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.0.0.age.2 5000.0) $4.0.0.age.2))
(define-fun $5.now.3 () Bool ($active.3 $2.6.0.3))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.0.0.age.3 5000.0) $4.0.0.age.3))
(define-fun $5.later.4 () Real (ite $2.6.0.3 (+ $4.0.0.age.4 5000.0) $4.0.0.age.4))
(define-fun $5.now.5 () Bool ($active.5 $initial.2 $4.0.0.latch.2))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.0.0.age.5 5000.0) $4.0.0.age.5))
(define-fun $5.now.6 () Bool ($active.6 $initial.2 $4.0.0.latch.3))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.0.0.age.6 5000.0) $4.0.0.age.6))
(define-fun $5.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.0.0.age.1 5000.0) 10.0)) (=> (and $5.now.2 true) (<= (+ $4.0.0.age.2 5000.0) 500.0)) (=> (and $5.now.3 true) (<= (+ $4.0.0.age.3 5000.0) 10000.0)) (=> (and $2.6.0.3 true) (<= (+ $4.0.0.age.4 5000.0) 10000.0)) (=> (and $5.now.5 true) (<= (+ $4.0.0.age.5 5000.0) 500.0))))))
; 5.6.0: CA-4 evict idle
(define-fun $5.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $4.0.0.0 (ite $initial.1 0 12) 1)))) $2.6.0.3) (<= 10000.0 $5.later.4)))
(define-fun $5.6.0.3 () Bool true)
(define-fun $5.6.0.latch.0 () Bool ($latch.0 $initial.2 $4.0.0.latch.1 $4.0.0.latch.2 $4.0.0.latch.4 $4.0.0.latch.0))
(define-fun $5.6.0.latch.1 () Bool ($latch.1 $initial.2 $4.0.0.latch.1 $4.0.0.latch.5 $4.0.0.latch.4))
(define-fun $5.6.0.latch.2 () Bool ($latch.2 $initial.2 $4.0.0.latch.2))
(define-fun $5.6.0.latch.3 () Bool ($latch.3 $initial.2 $4.0.0.latch.3))
(define-fun $5.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $5.6.0.latch.5 () Bool ($latch.5 $initial.1 $4.0.0.latch.5))
(define-fun $5.6.0.age.1 () Real (ite ($active.1 $4.0.0.0 $initial.1) $5.later.1 0.0))
(define-fun $5.6.0.age.2 () Real (ite ($active.2 $initial.2) $5.later.2 0.0))
(define-fun $5.6.0.age.3 () Real (ite (and ($active.3 $5.6.0.3) $5.now.3) $5.later.3 0.0))
(define-fun $5.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $5.6.0.latch.2) $5.now.5) $5.later.5 0.0))
(define-fun $5.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $5.6.0.latch.3) $5.now.6) $5.later.6 0.0))
; time passes
(define-fun $6.later.0 () Real (ite true (+ $5.later.0 10000.0) $5.later.0))
(define-fun $6.now.1 () Bool ($active.1 $4.0.0.0 $initial.1))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.6.0.age.1 10000.0) $5.6.0.age.1))
(define-fun $6.now.2 () Bool ($active.2 $initial.2))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.6.0.age.2 10000.0) $5.6.0.age.2))
(define-fun $6.now.3 () Bool ($active.3 $5.6.0.3))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.6.0.age.3 10000.0) $5.6.0.age.3))
(define-fun $6.later.4 () Real (ite $5.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $6.now.5 () Bool ($active.5 $initial.2 $5.6.0.latch.2))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ $5.6.0.age.5 10000.0) $5.6.0.age.5))
(define-fun $6.now.6 () Bool ($active.6 $initial.2 $5.6.0.latch.3))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.6.0.age.6 10000.0) $5.6.0.age.6))
(define-fun $6.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $6.now.1 true) (<= (+ $5.6.0.age.1 10000.0) 10.0)) (=> (and $6.now.2 true) (<= (+ $5.6.0.age.2 10000.0) 500.0)) (=> (and $6.now.3 true) (<= (+ $5.6.0.age.3 10000.0) 10000.0)) (=> (and $5.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $6.now.5 true) (<= (+ $5.6.0.age.5 10000.0) 500.0))))))
; 6.0.0: Pressed.leak
(define-fun $6.0.0.may () Bool (<= 15000.0 $6.later.0))
(define-fun $6.0.0.0 () Int (+ $4.0.0.0 1))
(define-fun $6.0.0.latch.0 () Bool ($latch.0 $initial.2 $5.6.0.latch.1 $5.6.0.latch.2 $5.6.0.latch.4 $5.6.0.latch.0))
(define-fun $6.0.0.latch.1 () Bool ($latch.1 $initial.2 $5.6.0.latch.1 $5.6.0.latch.5 $5.6.0.latch.4))
(define-fun $6.0.0.latch.2 () Bool ($latch.2 $initial.2 $5.6.0.latch.2))
(define-fun $6.0.0.latch.3 () Bool ($latch.3 $initial.2 $5.6.0.latch.3))
(define-fun $6.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $6.0.0.latch.5 () Bool ($latch.5 $initial.1 $5.6.0.latch.5))
(define-fun $6.0.0.age.1 () Real (ite (and ($active.1 $6.0.0.0 $initial.1) $6.now.1) $6.later.1 0.0))
(define-fun $6.0.0.age.2 () Real (ite ($active.2 $initial.2) $6.later.2 0.0))
(define-fun $6.0.0.age.3 () Real (ite ($active.3 $5.6.0.3) $6.later.3 0.0))
(define-fun $6.0.0.age.4 () Real (ite $5.6.0.3 $6.later.4 0.0))
(define-fun $6.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $6.0.0.latch.2) $6.now.5) $6.later.5 0.0))
(define-fun $6.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $6.0.0.latch.3) $6.now.6) $6.later.6 0.0))
; time passes
(define-fun $7.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $7.now.1 () Bool ($active.1 $6.0.0.0 $initial.1))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.0.0.age.1 0.0) $6.0.0.age.1))
(define-fun $7.now.2 () Bool ($active.2 $initial.2))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ $6.0.0.age.2 0.0) $6.0.0.age.2))
(define-fun $7.now.3 () Bool ($active.3 $5.6.0.3))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.0.0.age.3 0.0) $6.0.0.age.3))
(define-fun $7.later.4 () Real (ite $5.6.0.3 (+ $6.0.0.age.4 0.0) $6.0.0.age.4))
(define-fun $7.now.5 () Bool ($active.5 $initial.2 $6.0.0.latch.2))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.0.0.age.5 0.0) $6.0.0.age.5))
(define-fun $7.now.6 () Bool ($active.6 $initial.2 $6.0.0.latch.3))
(define-fun $7.later.6 () Real (ite $7.now.6 (+ $6.0.0.age.6 0.0) $6.0.0.age.6))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.1 true) (<= (+ $6.0.0.age.1 0.0) 10.0)) (=> (and $7.now.2 true) (<= (+ $6.0.0.age.2 0.0) 500.0)) (=> (and $7.now.3 true) (<= (+ $6.0.0.age.3 0.0) 10000.0)) (=> (and $5.6.0.3 true) (<= (+ $6.0.0.age.4 0.0) 10000.0)) (=> (and $7.now.5 true) (<= (+ $6.0.0.age.5 0.0) 500.0))))))
; 7.6.0: CA-4 evict idle
(define-fun $7.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $6.0.0.0 (ite $initial.1 0 12) 1)))) $5.6.0.3) (<= 10000.0 $7.later.4)))
(define-fun $7.6.0.3 () Bool true)
(define-fun $7.6.0.latch.0 () Bool ($latch.0 $initial.2 $6.0.0.latch.1 $6.0.0.latch.2 $6.0.0.latch.4 $6.0.0.latch.0))
(define-fun $7.6.0.latch.1 () Bool ($latch.1 $initial.2 $6.0.0.latch.1 $6.0.0.latch.5 $6.0.0.latch.4))
(define-fun $7.6.0.latch.2 () Bool ($latch.2 $initial.2 $6.0.0.latch.2))
(define-fun $7.6.0.latch.3 () Bool ($latch.3 $initial.2 $6.0.0.latch.3))
(define-fun $7.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $7.6.0.latch.5 () Bool ($latch.5 $initial.1 $6.0.0.latch.5))
(define-fun $7.6.0.age.1 () Real (ite ($active.1 $6.0.0.0 $initial.1) $7.later.1 0.0))
(define-fun $7.6.0.age.2 () Real (ite ($active.2 $initial.2) $7.later.2 0.0))
(define-fun $7.6.0.age.3 () Real (ite (and ($active.3 $7.6.0.3) $7.now.3) $7.later.3 0.0))
(define-fun $7.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $7.6.0.latch.2) $7.now.5) $7.later.5 0.0))
(define-fun $7.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $7.6.0.latch.3) $7.now.6) $7.later.6 0.0))
; time passes
(define-fun $8.later.0 () Real (ite true (+ $7.later.0 10000.0) $7.later.0))
(define-fun $8.now.1 () Bool ($active.1 $6.0.0.0 $initial.1))
(define-fun $8.later.1 () Real (ite $8.now.1 (+ $7.6.0.age.1 10000.0) $7.6.0.age.1))
(define-fun $8.now.2 () Bool ($active.2 $initial.2))
(define-fun $8.later.2 () Real (ite $8.now.2 (+ $7.6.0.age.2 10000.0) $7.6.0.age.2))
(define-fun $8.now.3 () Bool ($active.3 $7.6.0.3))
(define-fun $8.later.3 () Real (ite $8.now.3 (+ $7.6.0.age.3 10000.0) $7.6.0.age.3))
(define-fun $8.later.4 () Real (ite $7.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $8.now.5 () Bool ($active.5 $initial.2 $7.6.0.latch.2))
(define-fun $8.later.5 () Real (ite $8.now.5 (+ $7.6.0.age.5 10000.0) $7.6.0.age.5))
(define-fun $8.now.6 () Bool ($active.6 $initial.2 $7.6.0.latch.3))
(define-fun $8.later.6 () Real (ite $8.now.6 (+ $7.6.0.age.6 10000.0) $7.6.0.age.6))
(define-fun $8.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $8.now.1 true) (<= (+ $7.6.0.age.1 10000.0) 10.0)) (=> (and $8.now.2 true) (<= (+ $7.6.0.age.2 10000.0) 500.0)) (=> (and $8.now.3 true) (<= (+ $7.6.0.age.3 10000.0) 10000.0)) (=> (and $7.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $8.now.5 true) (<= (+ $7.6.0.age.5 10000.0) 500.0))))))
; 8.6.0: CA-4 evict idle
(define-fun $8.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $6.0.0.0 (ite $initial.1 0 12) 1)))) $7.6.0.3) (<= 10000.0 $8.later.4)))
(define-fun $8.6.0.3 () Bool true)
(define-fun $8.6.0.latch.0 () Bool ($latch.0 $initial.2 $7.6.0.latch.1 $7.6.0.latch.2 $7.6.0.latch.4 $7.6.0.latch.0))
(define-fun $8.6.0.latch.1 () Bool ($latch.1 $initial.2 $7.6.0.latch.1 $7.6.0.latch.5 $7.6.0.latch.4))
(define-fun $8.6.0.latch.2 () Bool ($latch.2 $initial.2 $7.6.0.latch.2))
(define-fun $8.6.0.latch.3 () Bool ($latch.3 $initial.2 $7.6.0.latch.3))
(define-fun $8.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $8.6.0.latch.5 () Bool ($latch.5 $initial.1 $7.6.0.latch.5))
(define-fun $8.6.0.age.1 () Real (ite ($active.1 $6.0.0.0 $initial.1) $8.later.1 0.0))
(define-fun $8.6.0.age.2 () Real (ite ($active.2 $initial.2) $8.later.2 0.0))
(define-fun $8.6.0.age.3 () Real (ite (and ($active.3 $8.6.0.3) $8.now.3) $8.later.3 0.0))
(define-fun $8.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $8.6.0.latch.2) $8.now.5) $8.later.5 0.0))
(define-fun $8.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $8.6.0.latch.3) $8.now.6) $8.later.6 0.0))
; time passes
(define-fun $9.later.0 () Real (ite true (+ $8.later.0 5000.0) $8.later.0))
(define-fun $9.now.1 () Bool ($active.1 $6.0.0.0 $initial.1))
(define-fun $9.later.1 () Real (ite $9.now.1 (+ $8.6.0.age.1 5000.0) $8.6.0.age.1))
(define-fun $9.now.2 () Bool ($active.2 $initial.2))
(define-fun $9.later.2 () Real (ite $9.now.2 (+ $8.6.0.age.2 5000.0) $8.6.0.age.2))
(define-fun $9.now.3 () Bool ($active.3 $8.6.0.3))
(define-fun $9.later.3 () Real (ite $9.now.3 (+ $8.6.0.age.3 5000.0) $8.6.0.age.3))
(define-fun $9.later.4 () Real (ite $8.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $9.now.5 () Bool ($active.5 $initial.2 $8.6.0.latch.2))
(define-fun $9.later.5 () Real (ite $9.now.5 (+ $8.6.0.age.5 5000.0) $8.6.0.age.5))
(define-fun $9.now.6 () Bool ($active.6 $initial.2 $8.6.0.latch.3))
(define-fun $9.later.6 () Real (ite $9.now.6 (+ $8.6.0.age.6 5000.0) $8.6.0.age.6))
(define-fun $9.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $9.now.1 true) (<= (+ $8.6.0.age.1 5000.0) 10.0)) (=> (and $9.now.2 true) (<= (+ $8.6.0.age.2 5000.0) 500.0)) (=> (and $9.now.3 true) (<= (+ $8.6.0.age.3 5000.0) 10000.0)) (=> (and $8.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $9.now.5 true) (<= (+ $8.6.0.age.5 5000.0) 500.0))))))
; 9.0.0: Pressed.leak
(define-fun $9.0.0.may () Bool (<= 15000.0 $9.later.0))
(define-fun $9.0.0.0 () Int (+ $6.0.0.0 1))
(define-fun $9.0.0.latch.0 () Bool ($latch.0 $initial.2 $8.6.0.latch.1 $8.6.0.latch.2 $8.6.0.latch.4 $8.6.0.latch.0))
(define-fun $9.0.0.latch.1 () Bool ($latch.1 $initial.2 $8.6.0.latch.1 $8.6.0.latch.5 $8.6.0.latch.4))
(define-fun $9.0.0.latch.2 () Bool ($latch.2 $initial.2 $8.6.0.latch.2))
(define-fun $9.0.0.latch.3 () Bool ($latch.3 $initial.2 $8.6.0.latch.3))
(define-fun $9.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $9.0.0.latch.5 () Bool ($latch.5 $initial.1 $8.6.0.latch.5))
(define-fun $9.0.0.age.1 () Real (ite (and ($active.1 $9.0.0.0 $initial.1) $9.now.1) $9.later.1 0.0))
(define-fun $9.0.0.age.2 () Real (ite ($active.2 $initial.2) $9.later.2 0.0))
(define-fun $9.0.0.age.3 () Real (ite ($active.3 $8.6.0.3) $9.later.3 0.0))
(define-fun $9.0.0.age.4 () Real (ite $8.6.0.3 $9.later.4 0.0))
(define-fun $9.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $9.0.0.latch.2) $9.now.5) $9.later.5 0.0))
(define-fun $9.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $9.0.0.latch.3) $9.now.6) $9.later.6 0.0))
; time passes
(define-fun $10.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $10.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $10.later.1 () Real (ite $10.now.1 (+ $9.0.0.age.1 5000.0) $9.0.0.age.1))
(define-fun $10.now.2 () Bool ($active.2 $initial.2))
(define-fun $10.later.2 () Real (ite $10.now.2 (+ $9.0.0.age.2 5000.0) $9.0.0.age.2))
(define-fun $10.now.3 () Bool ($active.3 $8.6.0.3))
(define-fun $10.later.3 () Real (ite $10.now.3 (+ $9.0.0.age.3 5000.0) $9.0.0.age.3))
(define-fun $10.later.4 () Real (ite $8.6.0.3 (+ $9.0.0.age.4 5000.0) $9.0.0.age.4))
(define-fun $10.now.5 () Bool ($active.5 $initial.2 $9.0.0.latch.2))
(define-fun $10.later.5 () Real (ite $10.now.5 (+ $9.0.0.age.5 5000.0) $9.0.0.age.5))
(define-fun $10.now.6 () Bool ($active.6 $initial.2 $9.0.0.latch.3))
(define-fun $10.later.6 () Real (ite $10.now.6 (+ $9.0.0.age.6 5000.0) $9.0.0.age.6))
(define-fun $10.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $10.now.1 true) (<= (+ $9.0.0.age.1 5000.0) 10.0)) (=> (and $10.now.2 true) (<= (+ $9.0.0.age.2 5000.0) 500.0)) (=> (and $10.now.3 true) (<= (+ $9.0.0.age.3 5000.0) 10000.0)) (=> (and $8.6.0.3 true) (<= (+ $9.0.0.age.4 5000.0) 10000.0)) (=> (and $10.now.5 true) (<= (+ $9.0.0.age.5 5000.0) 500.0))))))
; 10.6.0: CA-4 evict idle
(define-fun $10.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $9.0.0.0 (ite $initial.1 0 12) 1)))) $8.6.0.3) (<= 10000.0 $10.later.4)))
(define-fun $10.6.0.3 () Bool true)
(define-fun $10.6.0.latch.0 () Bool ($latch.0 $initial.2 $9.0.0.latch.1 $9.0.0.latch.2 $9.0.0.latch.4 $9.0.0.latch.0))
(define-fun $10.6.0.latch.1 () Bool ($latch.1 $initial.2 $9.0.0.latch.1 $9.0.0.latch.5 $9.0.0.latch.4))
(define-fun $10.6.0.latch.2 () Bool ($latch.2 $initial.2 $9.0.0.latch.2))
(define-fun $10.6.0.latch.3 () Bool ($latch.3 $initial.2 $9.0.0.latch.3))
(define-fun $10.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $10.6.0.latch.5 () Bool ($latch.5 $initial.1 $9.0.0.latch.5))
(define-fun $10.6.0.age.1 () Real (ite ($active.1 $9.0.0.0 $initial.1) $10.later.1 0.0))
(define-fun $10.6.0.age.2 () Real (ite ($active.2 $initial.2) $10.later.2 0.0))
(define-fun $10.6.0.age.3 () Real (ite (and ($active.3 $10.6.0.3) $10.now.3) $10.later.3 0.0))
(define-fun $10.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $10.6.0.latch.2) $10.now.5) $10.later.5 0.0))
(define-fun $10.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $10.6.0.latch.3) $10.now.6) $10.later.6 0.0))
; time passes
(define-fun $11.later.0 () Real (ite true (+ $10.later.0 10000.0) $10.later.0))
(define-fun $11.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $11.later.1 () Real (ite $11.now.1 (+ $10.6.0.age.1 10000.0) $10.6.0.age.1))
(define-fun $11.now.2 () Bool ($active.2 $initial.2))
(define-fun $11.later.2 () Real (ite $11.now.2 (+ $10.6.0.age.2 10000.0) $10.6.0.age.2))
(define-fun $11.now.3 () Bool ($active.3 $10.6.0.3))
(define-fun $11.later.3 () Real (ite $11.now.3 (+ $10.6.0.age.3 10000.0) $10.6.0.age.3))
(define-fun $11.later.4 () Real (ite $10.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $11.now.5 () Bool ($active.5 $initial.2 $10.6.0.latch.2))
(define-fun $11.later.5 () Real (ite $11.now.5 (+ $10.6.0.age.5 10000.0) $10.6.0.age.5))
(define-fun $11.now.6 () Bool ($active.6 $initial.2 $10.6.0.latch.3))
(define-fun $11.later.6 () Real (ite $11.now.6 (+ $10.6.0.age.6 10000.0) $10.6.0.age.6))
(define-fun $11.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $11.now.1 true) (<= (+ $10.6.0.age.1 10000.0) 10.0)) (=> (and $11.now.2 true) (<= (+ $10.6.0.age.2 10000.0) 500.0)) (=> (and $11.now.3 true) (<= (+ $10.6.0.age.3 10000.0) 10000.0)) (=> (and $10.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $11.now.5 true) (<= (+ $10.6.0.age.5 10000.0) 500.0))))))
; 11.6.0: CA-4 evict idle
(define-fun $11.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $9.0.0.0 (ite $initial.1 0 12) 1)))) $10.6.0.3) (<= 10000.0 $11.later.4)))
(define-fun $11.6.0.3 () Bool true)
(define-fun $11.6.0.latch.0 () Bool ($latch.0 $initial.2 $10.6.0.latch.1 $10.6.0.latch.2 $10.6.0.latch.4 $10.6.0.latch.0))
(define-fun $11.6.0.latch.1 () Bool ($latch.1 $initial.2 $10.6.0.latch.1 $10.6.0.latch.5 $10.6.0.latch.4))
(define-fun $11.6.0.latch.2 () Bool ($latch.2 $initial.2 $10.6.0.latch.2))
(define-fun $11.6.0.latch.3 () Bool ($latch.3 $initial.2 $10.6.0.latch.3))
(define-fun $11.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $11.6.0.latch.5 () Bool ($latch.5 $initial.1 $10.6.0.latch.5))
(define-fun $11.6.0.age.1 () Real (ite ($active.1 $9.0.0.0 $initial.1) $11.later.1 0.0))
(define-fun $11.6.0.age.2 () Real (ite ($active.2 $initial.2) $11.later.2 0.0))
(define-fun $11.6.0.age.3 () Real (ite (and ($active.3 $11.6.0.3) $11.now.3) $11.later.3 0.0))
(define-fun $11.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $11.6.0.latch.2) $11.now.5) $11.later.5 0.0))
(define-fun $11.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $11.6.0.latch.3) $11.now.6) $11.later.6 0.0))
; time passes
(define-fun $12.later.0 () Real (ite true (+ $11.later.0 0.0) $11.later.0))
(define-fun $12.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $12.later.1 () Real (ite $12.now.1 (+ $11.6.0.age.1 0.0) $11.6.0.age.1))
(define-fun $12.now.2 () Bool ($active.2 $initial.2))
(define-fun $12.later.2 () Real (ite $12.now.2 (+ $11.6.0.age.2 0.0) $11.6.0.age.2))
(define-fun $12.now.3 () Bool ($active.3 $11.6.0.3))
(define-fun $12.later.3 () Real (ite $12.now.3 (+ $11.6.0.age.3 0.0) $11.6.0.age.3))
(define-fun $12.later.4 () Real (ite $11.6.0.3 (+ 0.0 0.0) 0.0))
(define-fun $12.now.5 () Bool ($active.5 $initial.2 $11.6.0.latch.2))
(define-fun $12.later.5 () Real (ite $12.now.5 (+ $11.6.0.age.5 0.0) $11.6.0.age.5))
(define-fun $12.now.6 () Bool ($active.6 $initial.2 $11.6.0.latch.3))
(define-fun $12.later.6 () Real (ite $12.now.6 (+ $11.6.0.age.6 0.0) $11.6.0.age.6))
(define-fun $12.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $12.now.1 true) (<= (+ $11.6.0.age.1 0.0) 10.0)) (=> (and $12.now.2 true) (<= (+ $11.6.0.age.2 0.0) 500.0)) (=> (and $12.now.3 true) (<= (+ $11.6.0.age.3 0.0) 10000.0)) (=> (and $11.6.0.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $12.now.5 true) (<= (+ $11.6.0.age.5 0.0) 500.0))))))
; 12.0.0: Pressed.leak
(define-fun $12.0.0.may () Bool (<= 15000.0 $12.later.0))
(define-fun $12.0.0.0 () Int (+ $9.0.0.0 1))
(define-fun $12.0.0.latch.0 () Bool ($latch.0 $initial.2 $11.6.0.latch.1 $11.6.0.latch.2 $11.6.0.latch.4 $11.6.0.latch.0))
(define-fun $12.0.0.latch.1 () Bool ($latch.1 $initial.2 $11.6.0.latch.1 $11.6.0.latch.5 $11.6.0.latch.4))
(define-fun $12.0.0.latch.2 () Bool ($latch.2 $initial.2 $11.6.0.latch.2))
(define-fun $12.0.0.latch.3 () Bool ($latch.3 $initial.2 $11.6.0.latch.3))
(define-fun $12.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $12.0.0.latch.5 () Bool ($latch.5 $initial.1 $11.6.0.latch.5))
(define-fun $12.0.0.age.1 () Real (ite (and ($active.1 $12.0.0.0 $initial.1) $12.now.1) $12.later.1 0.0))
(define-fun $12.0.0.age.2 () Real (ite ($active.2 $initial.2) $12.later.2 0.0))
(define-fun $12.0.0.age.3 () Real (ite ($active.3 $11.6.0.3) $12.later.3 0.0))
(define-fun $12.0.0.age.4 () Real (ite $11.6.0.3 $12.later.4 0.0))
(define-fun $12.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $12.0.0.latch.2) $12.now.5) $12.later.5 0.0))
(define-fun $12.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $12.0.0.latch.3) $12.now.6) $12.later.6 0.0))
; time passes
(define-fun $13.later.0 () Real (ite true (+ 0.0 10000.0) 0.0))
(define-fun $13.now.1 () Bool ($active.1 $12.0.0.0 $initial.1))
(define-fun $13.later.1 () Real (ite $13.now.1 (+ $12.0.0.age.1 10000.0) $12.0.0.age.1))
(define-fun $13.now.2 () Bool ($active.2 $initial.2))
(define-fun $13.later.2 () Real (ite $13.now.2 (+ $12.0.0.age.2 10000.0) $12.0.0.age.2))
(define-fun $13.now.3 () Bool ($active.3 $11.6.0.3))
(define-fun $13.later.3 () Real (ite $13.now.3 (+ $12.0.0.age.3 10000.0) $12.0.0.age.3))
(define-fun $13.later.4 () Real (ite $11.6.0.3 (+ $12.0.0.age.4 10000.0) $12.0.0.age.4))
(define-fun $13.now.5 () Bool ($active.5 $initial.2 $12.0.0.latch.2))
(define-fun $13.later.5 () Real (ite $13.now.5 (+ $12.0.0.age.5 10000.0) $12.0.0.age.5))
(define-fun $13.now.6 () Bool ($active.6 $initial.2 $12.0.0.latch.3))
(define-fun $13.later.6 () Real (ite $13.now.6 (+ $12.0.0.age.6 10000.0) $12.0.0.age.6))
(define-fun $13.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $13.now.1 true) (<= (+ $12.0.0.age.1 10000.0) 10.0)) (=> (and $13.now.2 true) (<= (+ $12.0.0.age.2 10000.0) 500.0)) (=> (and $13.now.3 true) (<= (+ $12.0.0.age.3 10000.0) 10000.0)) (=> (and $11.6.0.3 true) (<= (+ $12.0.0.age.4 10000.0) 10000.0)) (=> (and $13.now.5 true) (<= (+ $12.0.0.age.5 10000.0) 500.0))))))
; 13.6.0: CA-4 evict idle
(define-fun $13.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $12.0.0.0 (ite $initial.1 0 12) 1)))) $11.6.0.3) (<= 10000.0 $13.later.4)))
(define-fun $13.6.0.3 () Bool true)
(define-fun $13.6.0.latch.0 () Bool ($latch.0 $initial.2 $12.0.0.latch.1 $12.0.0.latch.2 $12.0.0.latch.4 $12.0.0.latch.0))
(define-fun $13.6.0.latch.1 () Bool ($latch.1 $initial.2 $12.0.0.latch.1 $12.0.0.latch.5 $12.0.0.latch.4))
(define-fun $13.6.0.latch.2 () Bool ($latch.2 $initial.2 $12.0.0.latch.2))
(define-fun $13.6.0.latch.3 () Bool ($latch.3 $initial.2 $12.0.0.latch.3))
(define-fun $13.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $13.6.0.latch.5 () Bool ($latch.5 $initial.1 $12.0.0.latch.5))
(define-fun $13.6.0.age.1 () Real (ite ($active.1 $12.0.0.0 $initial.1) $13.later.1 0.0))
(define-fun $13.6.0.age.2 () Real (ite ($active.2 $initial.2) $13.later.2 0.0))
(define-fun $13.6.0.age.3 () Real (ite (and ($active.3 $13.6.0.3) $13.now.3) $13.later.3 0.0))
(define-fun $13.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $13.6.0.latch.2) $13.now.5) $13.later.5 0.0))
(define-fun $13.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $13.6.0.latch.3) $13.now.6) $13.later.6 0.0))
; time passes
(define-fun $14.later.0 () Real (ite true (+ $13.later.0 5000.0) $13.later.0))
(define-fun $14.now.1 () Bool ($active.1 $12.0.0.0 $initial.1))
(define-fun $14.later.1 () Real (ite $14.now.1 (+ $13.6.0.age.1 5000.0) $13.6.0.age.1))
(define-fun $14.now.2 () Bool ($active.2 $initial.2))
(define-fun $14.later.2 () Real (ite $14.now.2 (+ $13.6.0.age.2 5000.0) $13.6.0.age.2))
(define-fun $14.now.3 () Bool ($active.3 $13.6.0.3))
(define-fun $14.later.3 () Real (ite $14.now.3 (+ $13.6.0.age.3 5000.0) $13.6.0.age.3))
(define-fun $14.later.4 () Real (ite $13.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $14.now.5 () Bool ($active.5 $initial.2 $13.6.0.latch.2))
(define-fun $14.later.5 () Real (ite $14.now.5 (+ $13.6.0.age.5 5000.0) $13.6.0.age.5))
(define-fun $14.now.6 () Bool ($active.6 $initial.2 $13.6.0.latch.3))
(define-fun $14.later.6 () Real (ite $14.now.6 (+ $13.6.0.age.6 5000.0) $13.6.0.age.6))
(define-fun $14.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $14.now.1 true) (<= (+ $13.6.0.age.1 5000.0) 10.0)) (=> (and $14.now.2 true) (<= (+ $13.6.0.age.2 5000.0) 500.0)) (=> (and $14.now.3 true) (<= (+ $13.6.0.age.3 5000.0) 10000.0)) (=> (and $13.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $14.now.5 true) (<= (+ $13.6.0.age.5 5000.0) 500.0))))))
; 14.0.0: Pressed.leak
(define-fun $14.0.0.may () Bool (<= 15000.0 $14.later.0))
(define-fun $14.0.0.0 () Int (+ $12.0.0.0 1))
(define-fun $14.0.0.latch.0 () Bool ($latch.0 $initial.2 $13.6.0.latch.1 $13.6.0.latch.2 $13.6.0.latch.4 $13.6.0.latch.0))
(define-fun $14.0.0.latch.1 () Bool ($latch.1 $initial.2 $13.6.0.latch.1 $13.6.0.latch.5 $13.6.0.latch.4))
(define-fun $14.0.0.latch.2 () Bool ($latch.2 $initial.2 $13.6.0.latch.2))
(define-fun $14.0.0.latch.3 () Bool ($latch.3 $initial.2 $13.6.0.latch.3))
(define-fun $14.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $14.0.0.latch.5 () Bool ($latch.5 $initial.1 $13.6.0.latch.5))
(define-fun $14.0.0.age.1 () Real (ite (and ($active.1 $14.0.0.0 $initial.1) $14.now.1) $14.later.1 0.0))
(define-fun $14.0.0.age.2 () Real (ite ($active.2 $initial.2) $14.later.2 0.0))
(define-fun $14.0.0.age.3 () Real (ite ($active.3 $13.6.0.3) $14.later.3 0.0))
(define-fun $14.0.0.age.4 () Real (ite $13.6.0.3 $14.later.4 0.0))
(define-fun $14.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $14.0.0.latch.2) $14.now.5) $14.later.5 0.0))
(define-fun $14.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $14.0.0.latch.3) $14.now.6) $14.later.6 0.0))
; time passes
(define-fun $15.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $15.now.1 () Bool ($active.1 $14.0.0.0 $initial.1))
(define-fun $15.later.1 () Real (ite $15.now.1 (+ $14.0.0.age.1 5000.0) $14.0.0.age.1))
(define-fun $15.now.2 () Bool ($active.2 $initial.2))
(define-fun $15.later.2 () Real (ite $15.now.2 (+ $14.0.0.age.2 5000.0) $14.0.0.age.2))
(define-fun $15.now.3 () Bool ($active.3 $13.6.0.3))
(define-fun $15.later.3 () Real (ite $15.now.3 (+ $14.0.0.age.3 5000.0) $14.0.0.age.3))
(define-fun $15.later.4 () Real (ite $13.6.0.3 (+ $14.0.0.age.4 5000.0) $14.0.0.age.4))
(define-fun $15.now.5 () Bool ($active.5 $initial.2 $14.0.0.latch.2))
(define-fun $15.later.5 () Real (ite $15.now.5 (+ $14.0.0.age.5 5000.0) $14.0.0.age.5))
(define-fun $15.now.6 () Bool ($active.6 $initial.2 $14.0.0.latch.3))
(define-fun $15.later.6 () Real (ite $15.now.6 (+ $14.0.0.age.6 5000.0) $14.0.0.age.6))
(define-fun $15.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $15.now.1 true) (<= (+ $14.0.0.age.1 5000.0) 10.0)) (=> (and $15.now.2 true) (<= (+ $14.0.0.age.2 5000.0) 500.0)) (=> (and $15.now.3 true) (<= (+ $14.0.0.age.3 5000.0) 10000.0)) (=> (and $13.6.0.3 true) (<= (+ $14.0.0.age.4 5000.0) 10000.0)) (=> (and $15.now.5 true) (<= (+ $14.0.0.age.5 5000.0) 500.0))))))
; 15.6.0: CA-4 evict idle
(define-fun $15.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $14.0.0.0 (ite $initial.1 0 12) 1)))) $13.6.0.3) (<= 10000.0 $15.later.4)))
(define-fun $15.6.0.3 () Bool true)
(define-fun $15.6.0.latch.0 () Bool ($latch.0 $initial.2 $14.0.0.latch.1 $14.0.0.latch.2 $14.0.0.latch.4 $14.0.0.latch.0))
(define-fun $15.6.0.latch.1 () Bool ($latch.1 $initial.2 $14.0.0.latch.1 $14.0.0.latch.5 $14.0.0.latch.4))
(define-fun $15.6.0.latch.2 () Bool ($latch.2 $initial.2 $14.0.0.latch.2))
(define-fun $15.6.0.latch.3 () Bool ($latch.3 $initial.2 $14.0.0.latch.3))
(define-fun $15.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $15.6.0.latch.5 () Bool ($latch.5 $initial.1 $14.0.0.latch.5))
(define-fun $15.6.0.age.1 () Real (ite ($active.1 $14.0.0.0 $initial.1) $15.later.1 0.0))
(define-fun $15.6.0.age.2 () Real (ite ($active.2 $initial.2) $15.later.2 0.0))
(define-fun $15.6.0.age.3 () Real (ite (and ($active.3 $15.6.0.3) $15.now.3) $15.later.3 0.0))
(define-fun $15.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $15.6.0.latch.2) $15.now.5) $15.later.5 0.0))
(define-fun $15.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $15.6.0.latch.3) $15.now.6) $15.later.6 0.0))
; time passes
(define-fun $16.later.0 () Real (ite true (+ $15.later.0 10000.0) $15.later.0))
(define-fun $16.now.1 () Bool ($active.1 $14.0.0.0 $initial.1))
(define-fun $16.later.1 () Real (ite $16.now.1 (+ $15.6.0.age.1 10000.0) $15.6.0.age.1))
(define-fun $16.now.2 () Bool ($active.2 $initial.2))
(define-fun $16.later.2 () Real (ite $16.now.2 (+ $15.6.0.age.2 10000.0) $15.6.0.age.2))
(define-fun $16.now.3 () Bool ($active.3 $15.6.0.3))
(define-fun $16.later.3 () Real (ite $16.now.3 (+ $15.6.0.age.3 10000.0) $15.6.0.age.3))
(define-fun $16.later.4 () Real (ite $15.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $16.now.5 () Bool ($active.5 $initial.2 $15.6.0.latch.2))
(define-fun $16.later.5 () Real (ite $16.now.5 (+ $15.6.0.age.5 10000.0) $15.6.0.age.5))
(define-fun $16.now.6 () Bool ($active.6 $initial.2 $15.6.0.latch.3))
(define-fun $16.later.6 () Real (ite $16.now.6 (+ $15.6.0.age.6 10000.0) $15.6.0.age.6))
(define-fun $16.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $16.now.1 true) (<= (+ $15.6.0.age.1 10000.0) 10.0)) (=> (and $16.now.2 true) (<= (+ $15.6.0.age.2 10000.0) 500.0)) (=> (and $16.now.3 true) (<= (+ $15.6.0.age.3 10000.0) 10000.0)) (=> (and $15.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $16.now.5 true) (<= (+ $15.6.0.age.5 10000.0) 500.0))))))
; 16.0.0: Pressed.leak
(define-fun $16.0.0.may () Bool (<= 15000.0 $16.later.0))
(define-fun $16.0.0.0 () Int (+ $14.0.0.0 1))
(define-fun $16.0.0.latch.0 () Bool ($latch.0 $initial.2 $15.6.0.latch.1 $15.6.0.latch.2 $15.6.0.latch.4 $15.6.0.latch.0))
(define-fun $16.0.0.latch.1 () Bool ($latch.1 $initial.2 $15.6.0.latch.1 $15.6.0.latch.5 $15.6.0.latch.4))
(define-fun $16.0.0.latch.2 () Bool ($latch.2 $initial.2 $15.6.0.latch.2))
(define-fun $16.0.0.latch.3 () Bool ($latch.3 $initial.2 $15.6.0.latch.3))
(define-fun $16.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $16.0.0.latch.5 () Bool ($latch.5 $initial.1 $15.6.0.latch.5))
(define-fun $16.0.0.age.1 () Real (ite (and ($active.1 $16.0.0.0 $initial.1) $16.now.1) $16.later.1 0.0))
(define-fun $16.0.0.age.2 () Real (ite ($active.2 $initial.2) $16.later.2 0.0))
(define-fun $16.0.0.age.3 () Real (ite ($active.3 $15.6.0.3) $16.later.3 0.0))
(define-fun $16.0.0.age.4 () Real (ite $15.6.0.3 $16.later.4 0.0))
(define-fun $16.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $16.0.0.latch.2) $16.now.5) $16.later.5 0.0))
(define-fun $16.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $16.0.0.latch.3) $16.now.6) $16.later.6 0.0))
; time passes
(define-fun $17.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $17.now.1 () Bool ($active.1 $16.0.0.0 $initial.1))
(define-fun $17.later.1 () Real (ite $17.now.1 (+ $16.0.0.age.1 0.0) $16.0.0.age.1))
(define-fun $17.now.2 () Bool ($active.2 $initial.2))
(define-fun $17.later.2 () Real (ite $17.now.2 (+ $16.0.0.age.2 0.0) $16.0.0.age.2))
(define-fun $17.now.3 () Bool ($active.3 $15.6.0.3))
(define-fun $17.later.3 () Real (ite $17.now.3 (+ $16.0.0.age.3 0.0) $16.0.0.age.3))
(define-fun $17.later.4 () Real (ite $15.6.0.3 (+ $16.0.0.age.4 0.0) $16.0.0.age.4))
(define-fun $17.now.5 () Bool ($active.5 $initial.2 $16.0.0.latch.2))
(define-fun $17.later.5 () Real (ite $17.now.5 (+ $16.0.0.age.5 0.0) $16.0.0.age.5))
(define-fun $17.now.6 () Bool ($active.6 $initial.2 $16.0.0.latch.3))
(define-fun $17.later.6 () Real (ite $17.now.6 (+ $16.0.0.age.6 0.0) $16.0.0.age.6))
(define-fun $17.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $17.now.1 true) (<= (+ $16.0.0.age.1 0.0) 10.0)) (=> (and $17.now.2 true) (<= (+ $16.0.0.age.2 0.0) 500.0)) (=> (and $17.now.3 true) (<= (+ $16.0.0.age.3 0.0) 10000.0)) (=> (and $15.6.0.3 true) (<= (+ $16.0.0.age.4 0.0) 10000.0)) (=> (and $17.now.5 true) (<= (+ $16.0.0.age.5 0.0) 500.0))))))
; 17.6.0: CA-4 evict idle
(define-fun $17.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $16.0.0.0 (ite $initial.1 0 12) 1)))) $15.6.0.3) (<= 10000.0 $17.later.4)))
(define-fun $17.6.0.3 () Bool true)
(define-fun $17.6.0.latch.0 () Bool ($latch.0 $initial.2 $16.0.0.latch.1 $16.0.0.latch.2 $16.0.0.latch.4 $16.0.0.latch.0))
(define-fun $17.6.0.latch.1 () Bool ($latch.1 $initial.2 $16.0.0.latch.1 $16.0.0.latch.5 $16.0.0.latch.4))
(define-fun $17.6.0.latch.2 () Bool ($latch.2 $initial.2 $16.0.0.latch.2))
(define-fun $17.6.0.latch.3 () Bool ($latch.3 $initial.2 $16.0.0.latch.3))
(define-fun $17.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $17.6.0.latch.5 () Bool ($latch.5 $initial.1 $16.0.0.latch.5))
(define-fun $17.6.0.age.1 () Real (ite ($active.1 $16.0.0.0 $initial.1) $17.later.1 0.0))
(define-fun $17.6.0.age.2 () Real (ite ($active.2 $initial.2) $17.later.2 0.0))
(define-fun $17.6.0.age.3 () Real (ite (and ($active.3 $17.6.0.3) $17.now.3) $17.later.3 0.0))
(define-fun $17.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $17.6.0.latch.2) $17.now.5) $17.later.5 0.0))
(define-fun $17.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $17.6.0.latch.3) $17.now.6) $17.later.6 0.0))
; time passes
(define-fun $18.later.0 () Real (ite true (+ $17.later.0 10000.0) $17.later.0))
(define-fun $18.now.1 () Bool ($active.1 $16.0.0.0 $initial.1))
(define-fun $18.later.1 () Real (ite $18.now.1 (+ $17.6.0.age.1 10000.0) $17.6.0.age.1))
(define-fun $18.now.2 () Bool ($active.2 $initial.2))
(define-fun $18.later.2 () Real (ite $18.now.2 (+ $17.6.0.age.2 10000.0) $17.6.0.age.2))
(define-fun $18.now.3 () Bool ($active.3 $17.6.0.3))
(define-fun $18.later.3 () Real (ite $18.now.3 (+ $17.6.0.age.3 10000.0) $17.6.0.age.3))
(define-fun $18.later.4 () Real (ite $17.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $18.now.5 () Bool ($active.5 $initial.2 $17.6.0.latch.2))
(define-fun $18.later.5 () Real (ite $18.now.5 (+ $17.6.0.age.5 10000.0) $17.6.0.age.5))
(define-fun $18.now.6 () Bool ($active.6 $initial.2 $17.6.0.latch.3))
(define-fun $18.later.6 () Real (ite $18.now.6 (+ $17.6.0.age.6 10000.0) $17.6.0.age.6))
(define-fun $18.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $18.now.1 true) (<= (+ $17.6.0.age.1 10000.0) 10.0)) (=> (and $18.now.2 true) (<= (+ $17.6.0.age.2 10000.0) 500.0)) (=> (and $18.now.3 true) (<= (+ $17.6.0.age.3 10000.0) 10000.0)) (=> (and $17.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $18.now.5 true) (<= (+ $17.6.0.age.5 10000.0) 500.0))))))
; 18.6.0: CA-4 evict idle
(define-fun $18.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $16.0.0.0 (ite $initial.1 0 12) 1)))) $17.6.0.3) (<= 10000.0 $18.later.4)))
(define-fun $18.6.0.3 () Bool true)
(define-fun $18.6.0.latch.0 () Bool ($latch.0 $initial.2 $17.6.0.latch.1 $17.6.0.latch.2 $17.6.0.latch.4 $17.6.0.latch.0))
(define-fun $18.6.0.latch.1 () Bool ($latch.1 $initial.2 $17.6.0.latch.1 $17.6.0.latch.5 $17.6.0.latch.4))
(define-fun $18.6.0.latch.2 () Bool ($latch.2 $initial.2 $17.6.0.latch.2))
(define-fun $18.6.0.latch.3 () Bool ($latch.3 $initial.2 $17.6.0.latch.3))
(define-fun $18.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $18.6.0.latch.5 () Bool ($latch.5 $initial.1 $17.6.0.latch.5))
(define-fun $18.6.0.age.1 () Real (ite ($active.1 $16.0.0.0 $initial.1) $18.later.1 0.0))
(define-fun $18.6.0.age.2 () Real (ite ($active.2 $initial.2) $18.later.2 0.0))
(define-fun $18.6.0.age.3 () Real (ite (and ($active.3 $18.6.0.3) $18.now.3) $18.later.3 0.0))
(define-fun $18.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $18.6.0.latch.2) $18.now.5) $18.later.5 0.0))
(define-fun $18.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $18.6.0.latch.3) $18.now.6) $18.later.6 0.0))
; time passes
(define-fun $19.later.0 () Real (ite true (+ $18.later.0 5000.0) $18.later.0))
(define-fun $19.now.1 () Bool ($active.1 $16.0.0.0 $initial.1))
(define-fun $19.later.1 () Real (ite $19.now.1 (+ $18.6.0.age.1 5000.0) $18.6.0.age.1))
(define-fun $19.now.2 () Bool ($active.2 $initial.2))
(define-fun $19.later.2 () Real (ite $19.now.2 (+ $18.6.0.age.2 5000.0) $18.6.0.age.2))
(define-fun $19.now.3 () Bool ($active.3 $18.6.0.3))
(define-fun $19.later.3 () Real (ite $19.now.3 (+ $18.6.0.age.3 5000.0) $18.6.0.age.3))
(define-fun $19.later.4 () Real (ite $18.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $19.now.5 () Bool ($active.5 $initial.2 $18.6.0.latch.2))
(define-fun $19.later.5 () Real (ite $19.now.5 (+ $18.6.0.age.5 5000.0) $18.6.0.age.5))
(define-fun $19.now.6 () Bool ($active.6 $initial.2 $18.6.0.latch.3))
(define-fun $19.later.6 () Real (ite $19.now.6 (+ $18.6.0.age.6 5000.0) $18.6.0.age.6))
(define-fun $19.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $19.now.1 true) (<= (+ $18.6.0.age.1 5000.0) 10.0)) (=> (and $19.now.2 true) (<= (+ $18.6.0.age.2 5000.0) 500.0)) (=> (and $19.now.3 true) (<= (+ $18.6.0.age.3 5000.0) 10000.0)) (=> (and $18.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $19.now.5 true) (<= (+ $18.6.0.age.5 5000.0) 500.0))))))
; 19.0.0: Pressed.leak
(define-fun $19.0.0.may () Bool (<= 15000.0 $19.later.0))
(define-fun $19.0.0.0 () Int (+ $16.0.0.0 1))
(define-fun $19.0.0.latch.0 () Bool ($latch.0 $initial.2 $18.6.0.latch.1 $18.6.0.latch.2 $18.6.0.latch.4 $18.6.0.latch.0))
(define-fun $19.0.0.latch.1 () Bool ($latch.1 $initial.2 $18.6.0.latch.1 $18.6.0.latch.5 $18.6.0.latch.4))
(define-fun $19.0.0.latch.2 () Bool ($latch.2 $initial.2 $18.6.0.latch.2))
(define-fun $19.0.0.latch.3 () Bool ($latch.3 $initial.2 $18.6.0.latch.3))
(define-fun $19.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $19.0.0.latch.5 () Bool ($latch.5 $initial.1 $18.6.0.latch.5))
(define-fun $19.0.0.age.1 () Real (ite (and ($active.1 $19.0.0.0 $initial.1) $19.now.1) $19.later.1 0.0))
(define-fun $19.0.0.age.2 () Real (ite ($active.2 $initial.2) $19.later.2 0.0))
(define-fun $19.0.0.age.3 () Real (ite ($active.3 $18.6.0.3) $19.later.3 0.0))
(define-fun $19.0.0.age.4 () Real (ite $18.6.0.3 $19.later.4 0.0))
(define-fun $19.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $19.0.0.latch.2) $19.now.5) $19.later.5 0.0))
(define-fun $19.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $19.0.0.latch.3) $19.now.6) $19.later.6 0.0))
; time passes
(define-fun $20.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $20.now.1 () Bool ($active.1 $19.0.0.0 $initial.1))
(define-fun $20.later.1 () Real (ite $20.now.1 (+ $19.0.0.age.1 5000.0) $19.0.0.age.1))
(define-fun $20.now.2 () Bool ($active.2 $initial.2))
(define-fun $20.later.2 () Real (ite $20.now.2 (+ $19.0.0.age.2 5000.0) $19.0.0.age.2))
(define-fun $20.now.3 () Bool ($active.3 $18.6.0.3))
(define-fun $20.later.3 () Real (ite $20.now.3 (+ $19.0.0.age.3 5000.0) $19.0.0.age.3))
(define-fun $20.later.4 () Real (ite $18.6.0.3 (+ $19.0.0.age.4 5000.0) $19.0.0.age.4))
(define-fun $20.now.5 () Bool ($active.5 $initial.2 $19.0.0.latch.2))
(define-fun $20.later.5 () Real (ite $20.now.5 (+ $19.0.0.age.5 5000.0) $19.0.0.age.5))
(define-fun $20.now.6 () Bool ($active.6 $initial.2 $19.0.0.latch.3))
(define-fun $20.later.6 () Real (ite $20.now.6 (+ $19.0.0.age.6 5000.0) $19.0.0.age.6))
(define-fun $20.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $20.now.1 true) (<= (+ $19.0.0.age.1 5000.0) 10.0)) (=> (and $20.now.2 true) (<= (+ $19.0.0.age.2 5000.0) 500.0)) (=> (and $20.now.3 true) (<= (+ $19.0.0.age.3 5000.0) 10000.0)) (=> (and $18.6.0.3 true) (<= (+ $19.0.0.age.4 5000.0) 10000.0)) (=> (and $20.now.5 true) (<= (+ $19.0.0.age.5 5000.0) 500.0))))))
; 20.6.0: CA-4 evict idle
(define-fun $20.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $19.0.0.0 (ite $initial.1 0 12) 1)))) $18.6.0.3) (<= 10000.0 $20.later.4)))
(define-fun $20.6.0.3 () Bool true)
(define-fun $20.6.0.latch.0 () Bool ($latch.0 $initial.2 $19.0.0.latch.1 $19.0.0.latch.2 $19.0.0.latch.4 $19.0.0.latch.0))
(define-fun $20.6.0.latch.1 () Bool ($latch.1 $initial.2 $19.0.0.latch.1 $19.0.0.latch.5 $19.0.0.latch.4))
(define-fun $20.6.0.latch.2 () Bool ($latch.2 $initial.2 $19.0.0.latch.2))
(define-fun $20.6.0.latch.3 () Bool ($latch.3 $initial.2 $19.0.0.latch.3))
(define-fun $20.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $20.6.0.latch.5 () Bool ($latch.5 $initial.1 $19.0.0.latch.5))
(define-fun $20.6.0.age.1 () Real (ite ($active.1 $19.0.0.0 $initial.1) $20.later.1 0.0))
(define-fun $20.6.0.age.2 () Real (ite ($active.2 $initial.2) $20.later.2 0.0))
(define-fun $20.6.0.age.3 () Real (ite (and ($active.3 $20.6.0.3) $20.now.3) $20.later.3 0.0))
(define-fun $20.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $20.6.0.latch.2) $20.now.5) $20.later.5 0.0))
(define-fun $20.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $20.6.0.latch.3) $20.now.6) $20.later.6 0.0))
; time passes
(define-fun $21.later.0 () Real (ite true (+ $20.later.0 10000.0) $20.later.0))
(define-fun $21.now.1 () Bool ($active.1 $19.0.0.0 $initial.1))
(define-fun $21.later.1 () Real (ite $21.now.1 (+ $20.6.0.age.1 10000.0) $20.6.0.age.1))
(define-fun $21.now.2 () Bool ($active.2 $initial.2))
(define-fun $21.later.2 () Real (ite $21.now.2 (+ $20.6.0.age.2 10000.0) $20.6.0.age.2))
(define-fun $21.now.3 () Bool ($active.3 $20.6.0.3))
(define-fun $21.later.3 () Real (ite $21.now.3 (+ $20.6.0.age.3 10000.0) $20.6.0.age.3))
(define-fun $21.later.4 () Real (ite $20.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $21.now.5 () Bool ($active.5 $initial.2 $20.6.0.latch.2))
(define-fun $21.later.5 () Real (ite $21.now.5 (+ $20.6.0.age.5 10000.0) $20.6.0.age.5))
(define-fun $21.now.6 () Bool ($active.6 $initial.2 $20.6.0.latch.3))
(define-fun $21.later.6 () Real (ite $21.now.6 (+ $20.6.0.age.6 10000.0) $20.6.0.age.6))
(define-fun $21.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $21.now.1 true) (<= (+ $20.6.0.age.1 10000.0) 10.0)) (=> (and $21.now.2 true) (<= (+ $20.6.0.age.2 10000.0) 500.0)) (=> (and $21.now.3 true) (<= (+ $20.6.0.age.3 10000.0) 10000.0)) (=> (and $20.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $21.now.5 true) (<= (+ $20.6.0.age.5 10000.0) 500.0))))))
; 21.0.0: Pressed.leak
(define-fun $21.0.0.may () Bool (<= 15000.0 $21.later.0))
(define-fun $21.0.0.0 () Int (+ $19.0.0.0 1))
(define-fun $21.0.0.latch.0 () Bool ($latch.0 $initial.2 $20.6.0.latch.1 $20.6.0.latch.2 $20.6.0.latch.4 $20.6.0.latch.0))
(define-fun $21.0.0.latch.1 () Bool ($latch.1 $initial.2 $20.6.0.latch.1 $20.6.0.latch.5 $20.6.0.latch.4))
(define-fun $21.0.0.latch.2 () Bool ($latch.2 $initial.2 $20.6.0.latch.2))
(define-fun $21.0.0.latch.3 () Bool ($latch.3 $initial.2 $20.6.0.latch.3))
(define-fun $21.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $21.0.0.latch.5 () Bool ($latch.5 $initial.1 $20.6.0.latch.5))
(define-fun $21.0.0.age.1 () Real (ite (and ($active.1 $21.0.0.0 $initial.1) $21.now.1) $21.later.1 0.0))
(define-fun $21.0.0.age.2 () Real (ite ($active.2 $initial.2) $21.later.2 0.0))
(define-fun $21.0.0.age.3 () Real (ite ($active.3 $20.6.0.3) $21.later.3 0.0))
(define-fun $21.0.0.age.4 () Real (ite $20.6.0.3 $21.later.4 0.0))
(define-fun $21.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $21.0.0.latch.2) $21.now.5) $21.later.5 0.0))
(define-fun $21.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $21.0.0.latch.3) $21.now.6) $21.later.6 0.0))
; time passes
(define-fun $22.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $22.now.1 () Bool ($active.1 $21.0.0.0 $initial.1))
(define-fun $22.later.1 () Real (ite $22.now.1 (+ $21.0.0.age.1 0.0) $21.0.0.age.1))
(define-fun $22.now.2 () Bool ($active.2 $initial.2))
(define-fun $22.later.2 () Real (ite $22.now.2 (+ $21.0.0.age.2 0.0) $21.0.0.age.2))
(define-fun $22.now.3 () Bool ($active.3 $20.6.0.3))
(define-fun $22.later.3 () Real (ite $22.now.3 (+ $21.0.0.age.3 0.0) $21.0.0.age.3))
(define-fun $22.later.4 () Real (ite $20.6.0.3 (+ $21.0.0.age.4 0.0) $21.0.0.age.4))
(define-fun $22.now.5 () Bool ($active.5 $initial.2 $21.0.0.latch.2))
(define-fun $22.later.5 () Real (ite $22.now.5 (+ $21.0.0.age.5 0.0) $21.0.0.age.5))
(define-fun $22.now.6 () Bool ($active.6 $initial.2 $21.0.0.latch.3))
(define-fun $22.later.6 () Real (ite $22.now.6 (+ $21.0.0.age.6 0.0) $21.0.0.age.6))
(define-fun $22.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $22.now.1 true) (<= (+ $21.0.0.age.1 0.0) 10.0)) (=> (and $22.now.2 true) (<= (+ $21.0.0.age.2 0.0) 500.0)) (=> (and $22.now.3 true) (<= (+ $21.0.0.age.3 0.0) 10000.0)) (=> (and $20.6.0.3 true) (<= (+ $21.0.0.age.4 0.0) 10000.0)) (=> (and $22.now.5 true) (<= (+ $21.0.0.age.5 0.0) 500.0))))))
; 22.5.0: CA-4 evict
(define-fun $22.5.0.may () Bool (and (and (not $initial.1) (< 20 (+ $21.0.0.0 (ite $initial.1 0 12) 1)) $20.6.0.3) (<= 10000.0 $22.later.4)))
(define-fun $22.5.0.1 () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $21.0.0.0)))) (let (($s2 (= steady_priority 0))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority 0)) (and $s2 (<= $21.0.0.0 (+ (* (- 1) steady_request) 12))))))))))
(define-fun $22.5.0.0 () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $21.0.0.0)))) (let (($s2 (= steady_priority 0))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority 0)) (and $s2 (<= $21.0.0.0 (+ (* (- 1) steady_request) 12)))))) $21.0.0.0 0)))))
(define-fun $22.5.0.3 () Bool true)
(define-fun $22.5.0.10 () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $21.0.0.0)))) (let (($s2 (= steady_priority 0))) (or $initial.10 (and (not $21.0.0.latch.5) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< steady_priority 0)) (and $s2 (<= $21.0.0.0 (+ (* (- 1) steady_request) 12))))))))))))
(define-fun $22.5.0.latch.0 () Bool ($latch.0 $initial.2 $21.0.0.latch.1 $21.0.0.latch.2 $21.0.0.latch.4 $21.0.0.latch.0))
(define-fun $22.5.0.latch.1 () Bool ($latch.1 $initial.2 $21.0.0.latch.1 $21.0.0.latch.5 $21.0.0.latch.4))
(define-fun $22.5.0.latch.2 () Bool ($latch.2 $initial.2 $21.0.0.latch.2))
(define-fun $22.5.0.latch.3 () Bool ($latch.3 $initial.2 $21.0.0.latch.3))
(define-fun $22.5.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $22.5.0.latch.5 () Bool ($latch.5 $22.5.0.1 $21.0.0.latch.5))
(define-fun $22.5.0.age.1 () Real (ite (and ($active.1 $22.5.0.0 $22.5.0.1) $22.now.1) $22.later.1 0.0))
(define-fun $22.5.0.age.2 () Real (ite ($active.2 $initial.2) $22.later.2 0.0))
(define-fun $22.5.0.age.3 () Real (ite (and ($active.3 $22.5.0.3) $22.now.3) $22.later.3 0.0))
(define-fun $22.5.0.age.5 () Real (ite (and ($active.5 $initial.2 $22.5.0.latch.2) $22.now.5) $22.later.5 0.0))
(define-fun $22.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $22.5.0.latch.3) $22.now.6) $22.later.6 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.4.0.may $1.may-wait $1.7.0.may $2.may-wait $2.6.0.may $3.may-wait $3.8.0.may $4.may-wait $4.0.0.may $5.may-wait $5.6.0.may $6.may-wait $6.0.0.may $7.may-wait $7.6.0.may $8.may-wait $8.6.0.may $9.may-wait $9.0.0.may $10.may-wait $10.6.0.may $11.may-wait $11.6.0.may $12.may-wait $12.0.0.may $13.may-wait $13.6.0.may $14.may-wait $14.0.0.may $15.may-wait $15.6.0.may $16.may-wait $16.0.0.may $17.may-wait $17.6.0.may $18.may-wait $18.6.0.may $19.may-wait $19.0.0.may $20.may-wait $20.6.0.may $21.may-wait $21.0.0.may $22.may-wait $22.5.0.may (let (($s0 (not (and $22.5.0.latch.4 $22.5.0.latch.1)))) (and $22.5.0.latch.5 (or $s0 $22.5.0.latch.3) (or (not $22.5.0.latch.0) |permit UCA-162|) (or $s0 |permit UCA-162|) (or (not $22.5.0.10) |permit UCA-163|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 5: with HS-2 on a closed run reaches H-3 and shows no listed pattern but: UCA-162, UCA-163
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const steady_request Int)
(declare-const leak_priority Int)
(declare-const |permit UCA-162| Bool)
(declare-const |permit UCA-163| Bool)
(define-fun $chosen () Bool (and (<= 0 steady_request) (or (= steady_request 12) (= steady_request 10)) (or (= leak_priority 0) (= leak_priority 2000))))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|long CA-8 score| Bool) (|open CA-8 score| Bool) (|shown UCA-162| Bool)) Bool (or |shown UCA-162| (and |open CA-8 score| |counted CA-8 score| |long CA-8 score| |Pressed.scored|)))
(define-fun $latch.1 ((|Pressed.scored| Bool) (|counted CA-8 score| Bool) (|hazard over| Bool) (|open CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (ite |open CA-8 score| |counted CA-8 score| (not |hazard over|))))
(define-fun $latch.2 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and |long CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.3 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and |past CA-8 score| (not |Pressed.scored|)))
(define-fun $latch.4 ((|Pressed.scored| Bool)) Bool (not |Pressed.scored|))
(define-fun $latch.5 ((|Pressed.serving_ended| Bool) (|hazard over| Bool)) Bool (or |hazard over| |Pressed.serving_ended|))
; timers: when they are active, and how old they may become
; Pressed.out_of_memory
(define-fun $active.1 ((|Pressed.leaked| Int) (|Pressed.serving_ended| Bool)) Bool (< 20 (+ |Pressed.leaked| (ite |Pressed.serving_ended| 0 12))))
; CA-8 score
(define-fun $active.2 ((|Pressed.scored| Bool)) Bool (and (not |Pressed.scored|) (<= 12 steady_request)))
; CA-4 evict first
(define-fun $active.3 ((|CA-4 evict has ticked| Bool)) Bool (not |CA-4 evict has ticked|))
; long CA-8 score
(define-fun $active.5 ((|Pressed.scored| Bool) (|long CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |long CA-8 score|)))
; past CA-8 score
(define-fun $active.6 ((|Pressed.scored| Bool) (|past CA-8 score| Bool)) Bool (and (not |Pressed.scored|) (not |past CA-8 score|)))
; the values of this run
(define-fun $given () Bool (and (= steady_request 10) (= leak_priority 2000) (= |permit UCA-162| true) (= |permit UCA-163| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.2 $initial.7 $initial.8 $initial.6 $initial.5))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.2 $initial.7 $initial.4 $initial.6))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.2 $initial.8))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.2 $initial.9))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1 $initial.4))
; time passes
(define-fun $0.later.0 () Real (ite true (+ 0.0 500.0) 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 500.0) 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.2))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 500.0) 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 500.0) 0.0))
(define-fun $0.later.4 () Real (ite $initial.3 (+ 0.0 500.0) 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.2 $initial.latch.2))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 500.0) 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.2 $initial.latch.3))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 500.0) 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 500.0) (or (= 500.0 0.0) (and (=> (and $0.now.1 true) (<= (+ 0.0 500.0) 10.0)) (=> (and $0.now.2 true) (<= (+ 0.0 500.0) 500.0)) (=> (and $0.now.3 true) (<= (+ 0.0 500.0) 10000.0)) (=> (and $initial.3 true) (<= (+ 0.0 500.0) 10000.0)) (=> (and $0.now.5 true) (<= (+ 0.0 500.0) 500.0))))))
; 0.7.0: long CA-8 score
(define-fun $0.7.0.may () Bool (and (and (not $initial.2) (not $initial.latch.2)) (<= 500.0 $0.later.5)))
(define-fun $0.7.0.8 () Bool true)
(define-fun $0.7.0.latch.0 () Bool ($latch.0 $initial.2 $initial.latch.1 $0.7.0.8 $initial.latch.4 $initial.latch.0))
(define-fun $0.7.0.latch.1 () Bool ($latch.1 $initial.2 $initial.latch.1 $initial.latch.5 $initial.latch.4))
(define-fun $0.7.0.latch.2 () Bool ($latch.2 $initial.2 $0.7.0.8))
(define-fun $0.7.0.latch.3 () Bool ($latch.3 $initial.2 $initial.latch.3))
(define-fun $0.7.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $0.7.0.latch.5 () Bool ($latch.5 $initial.1 $initial.latch.5))
(define-fun $0.7.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $0.later.1 0.0))
(define-fun $0.7.0.age.2 () Real (ite ($active.2 $initial.2) $0.later.2 0.0))
(define-fun $0.7.0.age.3 () Real (ite ($active.3 $initial.3) $0.later.3 0.0))
(define-fun $0.7.0.age.4 () Real (ite $initial.3 $0.later.4 0.0))
(define-fun $0.7.0.age.6 () Real (ite (and ($active.6 $initial.2 $0.7.0.latch.3) $0.now.6) $0.later.6 0.0))
; time passes
(define-fun $1.later.0 () Real (ite true (+ $0.later.0 9500.0) $0.later.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.7.0.age.1 9500.0) $0.7.0.age.1))
(define-fun $1.now.2 () Bool ($active.2 $initial.2))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.7.0.age.2 9500.0) $0.7.0.age.2))
(define-fun $1.now.3 () Bool ($active.3 $initial.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.7.0.age.3 9500.0) $0.7.0.age.3))
(define-fun $1.later.4 () Real (ite $initial.3 (+ $0.7.0.age.4 9500.0) $0.7.0.age.4))
(define-fun $1.now.5 () Bool ($active.5 $initial.2 $0.7.0.latch.2))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ 0.0 9500.0) 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.2 $0.7.0.latch.3))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.7.0.age.6 9500.0) $0.7.0.age.6))
(define-fun $1.may-wait () Bool (and (<= 0.0 9500.0) (or (= 9500.0 0.0) (and (=> (and $1.now.1 true) (<= (+ $0.7.0.age.1 9500.0) 10.0)) (=> (and $1.now.2 true) (<= (+ $0.7.0.age.2 9500.0) 500.0)) (=> (and $1.now.3 true) (<= (+ $0.7.0.age.3 9500.0) 10000.0)) (=> (and $initial.3 true) (<= (+ $0.7.0.age.4 9500.0) 10000.0)) (=> (and $1.now.5 true) (<= (+ 0.0 9500.0) 500.0))))))
; 1.4.0: CA-4 evict first idle
(define-fun $1.4.0.may () Bool (and (not (and (not $initial.1) (< 20 (+ $initial.0 (ite $initial.1 0 12) 1)))) (not $initial.3)))
(define-fun $1.4.0.3 () Bool true)
(define-fun $1.4.0.latch.0 () Bool ($latch.0 $initial.2 $0.7.0.latch.1 $0.7.0.latch.2 $0.7.0.latch.4 $0.7.0.latch.0))
(define-fun $1.4.0.latch.1 () Bool ($latch.1 $initial.2 $0.7.0.latch.1 $0.7.0.latch.5 $0.7.0.latch.4))
(define-fun $1.4.0.latch.2 () Bool ($latch.2 $initial.2 $0.7.0.latch.2))
(define-fun $1.4.0.latch.3 () Bool ($latch.3 $initial.2 $0.7.0.latch.3))
(define-fun $1.4.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $1.4.0.latch.5 () Bool ($latch.5 $initial.1 $0.7.0.latch.5))
(define-fun $1.4.0.age.1 () Real (ite ($active.1 $initial.0 $initial.1) $1.later.1 0.0))
(define-fun $1.4.0.age.2 () Real (ite ($active.2 $initial.2) $1.later.2 0.0))
(define-fun $1.4.0.age.4 () Real (ite (and $1.4.0.3 $initial.3) $1.later.4 0.0))
(define-fun $1.4.0.age.5 () Real (ite (and ($active.5 $initial.2 $1.4.0.latch.2) $1.now.5) $1.later.5 0.0))
(define-fun $1.4.0.age.6 () Real (ite (and ($active.6 $initial.2 $1.4.0.latch.3) $1.now.6) $1.later.6 0.0))
; time passes
(define-fun $2.later.0 () Real (ite true (+ $1.later.0 5000.0) $1.later.0))
(define-fun $2.now.1 () Bool ($active.1 $initial.0 $initial.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.4.0.age.1 5000.0) $1.4.0.age.1))
(define-fun $2.now.2 () Bool ($active.2 $initial.2))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.4.0.age.2 5000.0) $1.4.0.age.2))
(define-fun $2.now.3 () Bool ($active.3 $1.4.0.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 5000.0) 0.0))
(define-fun $2.later.4 () Real (ite $1.4.0.3 (+ $1.4.0.age.4 5000.0) $1.4.0.age.4))
(define-fun $2.now.5 () Bool ($active.5 $initial.2 $1.4.0.latch.2))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.4.0.age.5 5000.0) $1.4.0.age.5))
(define-fun $2.now.6 () Bool ($active.6 $initial.2 $1.4.0.latch.3))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.4.0.age.6 5000.0) $1.4.0.age.6))
(define-fun $2.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $2.now.1 true) (<= (+ $1.4.0.age.1 5000.0) 10.0)) (=> (and $2.now.2 true) (<= (+ $1.4.0.age.2 5000.0) 500.0)) (=> (and $2.now.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $1.4.0.3 true) (<= (+ $1.4.0.age.4 5000.0) 10000.0)) (=> (and $2.now.5 true) (<= (+ $1.4.0.age.5 5000.0) 500.0))))))
; 2.0.0: Pressed.leak
(define-fun $2.0.0.may () Bool (<= 15000.0 $2.later.0))
(define-fun $2.0.0.0 () Int (+ $initial.0 1))
(define-fun $2.0.0.latch.0 () Bool ($latch.0 $initial.2 $1.4.0.latch.1 $1.4.0.latch.2 $1.4.0.latch.4 $1.4.0.latch.0))
(define-fun $2.0.0.latch.1 () Bool ($latch.1 $initial.2 $1.4.0.latch.1 $1.4.0.latch.5 $1.4.0.latch.4))
(define-fun $2.0.0.latch.2 () Bool ($latch.2 $initial.2 $1.4.0.latch.2))
(define-fun $2.0.0.latch.3 () Bool ($latch.3 $initial.2 $1.4.0.latch.3))
(define-fun $2.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $2.0.0.latch.5 () Bool ($latch.5 $initial.1 $1.4.0.latch.5))
(define-fun $2.0.0.age.1 () Real (ite (and ($active.1 $2.0.0.0 $initial.1) $2.now.1) $2.later.1 0.0))
(define-fun $2.0.0.age.2 () Real (ite ($active.2 $initial.2) $2.later.2 0.0))
(define-fun $2.0.0.age.3 () Real (ite ($active.3 $1.4.0.3) $2.later.3 0.0))
(define-fun $2.0.0.age.4 () Real (ite $1.4.0.3 $2.later.4 0.0))
(define-fun $2.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $2.0.0.latch.2) $2.now.5) $2.later.5 0.0))
(define-fun $2.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $2.0.0.latch.3) $2.now.6) $2.later.6 0.0))
; time passes
(define-fun $3.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.0.0.0 $initial.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.0.0.age.1 5000.0) $2.0.0.age.1))
(define-fun $3.now.2 () Bool ($active.2 $initial.2))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.0.0.age.2 5000.0) $2.0.0.age.2))
(define-fun $3.now.3 () Bool ($active.3 $1.4.0.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.0.0.age.3 5000.0) $2.0.0.age.3))
(define-fun $3.later.4 () Real (ite $1.4.0.3 (+ $2.0.0.age.4 5000.0) $2.0.0.age.4))
(define-fun $3.now.5 () Bool ($active.5 $initial.2 $2.0.0.latch.2))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.0.0.age.5 5000.0) $2.0.0.age.5))
(define-fun $3.now.6 () Bool ($active.6 $initial.2 $2.0.0.latch.3))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.0.0.age.6 5000.0) $2.0.0.age.6))
(define-fun $3.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $3.now.1 true) (<= (+ $2.0.0.age.1 5000.0) 10.0)) (=> (and $3.now.2 true) (<= (+ $2.0.0.age.2 5000.0) 500.0)) (=> (and $3.now.3 true) (<= (+ $2.0.0.age.3 5000.0) 10000.0)) (=> (and $1.4.0.3 true) (<= (+ $2.0.0.age.4 5000.0) 10000.0)) (=> (and $3.now.5 true) (<= (+ $2.0.0.age.5 5000.0) 500.0))))))
; 3.6.0: CA-4 evict idle
(define-fun $3.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $2.0.0.0 (ite $initial.1 0 12) 1)))) $1.4.0.3) (<= 10000.0 $3.later.4)))
(define-fun $3.6.0.3 () Bool true)
(define-fun $3.6.0.latch.0 () Bool ($latch.0 $initial.2 $2.0.0.latch.1 $2.0.0.latch.2 $2.0.0.latch.4 $2.0.0.latch.0))
(define-fun $3.6.0.latch.1 () Bool ($latch.1 $initial.2 $2.0.0.latch.1 $2.0.0.latch.5 $2.0.0.latch.4))
(define-fun $3.6.0.latch.2 () Bool ($latch.2 $initial.2 $2.0.0.latch.2))
(define-fun $3.6.0.latch.3 () Bool ($latch.3 $initial.2 $2.0.0.latch.3))
(define-fun $3.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $3.6.0.latch.5 () Bool ($latch.5 $initial.1 $2.0.0.latch.5))
(define-fun $3.6.0.age.1 () Real (ite ($active.1 $2.0.0.0 $initial.1) $3.later.1 0.0))
(define-fun $3.6.0.age.2 () Real (ite ($active.2 $initial.2) $3.later.2 0.0))
(define-fun $3.6.0.age.3 () Real (ite (and ($active.3 $3.6.0.3) $3.now.3) $3.later.3 0.0))
(define-fun $3.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $3.6.0.latch.2) $3.now.5) $3.later.5 0.0))
(define-fun $3.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $3.6.0.latch.3) $3.now.6) $3.later.6 0.0))
; time passes
(define-fun $4.later.0 () Real (ite true (+ $3.later.0 10000.0) $3.later.0))
(define-fun $4.now.1 () Bool ($active.1 $2.0.0.0 $initial.1))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.6.0.age.1 10000.0) $3.6.0.age.1))
(define-fun $4.now.2 () Bool ($active.2 $initial.2))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.6.0.age.2 10000.0) $3.6.0.age.2))
(define-fun $4.now.3 () Bool ($active.3 $3.6.0.3))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.6.0.age.3 10000.0) $3.6.0.age.3))
(define-fun $4.later.4 () Real (ite $3.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $4.now.5 () Bool ($active.5 $initial.2 $3.6.0.latch.2))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.6.0.age.5 10000.0) $3.6.0.age.5))
(define-fun $4.now.6 () Bool ($active.6 $initial.2 $3.6.0.latch.3))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ $3.6.0.age.6 10000.0) $3.6.0.age.6))
(define-fun $4.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $4.now.1 true) (<= (+ $3.6.0.age.1 10000.0) 10.0)) (=> (and $4.now.2 true) (<= (+ $3.6.0.age.2 10000.0) 500.0)) (=> (and $4.now.3 true) (<= (+ $3.6.0.age.3 10000.0) 10000.0)) (=> (and $3.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $4.now.5 true) (<= (+ $3.6.0.age.5 10000.0) 500.0))))))
; 4.6.0: CA-4 evict idle
(define-fun $4.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $2.0.0.0 (ite $initial.1 0 12) 1)))) $3.6.0.3) (<= 10000.0 $4.later.4)))
(define-fun $4.6.0.3 () Bool true)
(define-fun $4.6.0.latch.0 () Bool ($latch.0 $initial.2 $3.6.0.latch.1 $3.6.0.latch.2 $3.6.0.latch.4 $3.6.0.latch.0))
(define-fun $4.6.0.latch.1 () Bool ($latch.1 $initial.2 $3.6.0.latch.1 $3.6.0.latch.5 $3.6.0.latch.4))
(define-fun $4.6.0.latch.2 () Bool ($latch.2 $initial.2 $3.6.0.latch.2))
(define-fun $4.6.0.latch.3 () Bool ($latch.3 $initial.2 $3.6.0.latch.3))
(define-fun $4.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $4.6.0.latch.5 () Bool ($latch.5 $initial.1 $3.6.0.latch.5))
(define-fun $4.6.0.age.1 () Real (ite ($active.1 $2.0.0.0 $initial.1) $4.later.1 0.0))
(define-fun $4.6.0.age.2 () Real (ite ($active.2 $initial.2) $4.later.2 0.0))
(define-fun $4.6.0.age.3 () Real (ite (and ($active.3 $4.6.0.3) $4.now.3) $4.later.3 0.0))
(define-fun $4.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $4.6.0.latch.2) $4.now.5) $4.later.5 0.0))
(define-fun $4.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $4.6.0.latch.3) $4.now.6) $4.later.6 0.0))
; time passes
(define-fun $5.later.0 () Real (ite true (+ $4.later.0 0.0) $4.later.0))
(define-fun $5.now.1 () Bool ($active.1 $2.0.0.0 $initial.1))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.6.0.age.1 0.0) $4.6.0.age.1))
(define-fun $5.now.2 () Bool ($active.2 $initial.2))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.6.0.age.2 0.0) $4.6.0.age.2))
(define-fun $5.now.3 () Bool ($active.3 $4.6.0.3))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.6.0.age.3 0.0) $4.6.0.age.3))
(define-fun $5.later.4 () Real (ite $4.6.0.3 (+ 0.0 0.0) 0.0))
(define-fun $5.now.5 () Bool ($active.5 $initial.2 $4.6.0.latch.2))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ $4.6.0.age.5 0.0) $4.6.0.age.5))
(define-fun $5.now.6 () Bool ($active.6 $initial.2 $4.6.0.latch.3))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.6.0.age.6 0.0) $4.6.0.age.6))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.1 true) (<= (+ $4.6.0.age.1 0.0) 10.0)) (=> (and $5.now.2 true) (<= (+ $4.6.0.age.2 0.0) 500.0)) (=> (and $5.now.3 true) (<= (+ $4.6.0.age.3 0.0) 10000.0)) (=> (and $4.6.0.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $5.now.5 true) (<= (+ $4.6.0.age.5 0.0) 500.0))))))
; 5.0.0: Pressed.leak
(define-fun $5.0.0.may () Bool (<= 15000.0 $5.later.0))
(define-fun $5.0.0.0 () Int (+ $2.0.0.0 1))
(define-fun $5.0.0.latch.0 () Bool ($latch.0 $initial.2 $4.6.0.latch.1 $4.6.0.latch.2 $4.6.0.latch.4 $4.6.0.latch.0))
(define-fun $5.0.0.latch.1 () Bool ($latch.1 $initial.2 $4.6.0.latch.1 $4.6.0.latch.5 $4.6.0.latch.4))
(define-fun $5.0.0.latch.2 () Bool ($latch.2 $initial.2 $4.6.0.latch.2))
(define-fun $5.0.0.latch.3 () Bool ($latch.3 $initial.2 $4.6.0.latch.3))
(define-fun $5.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $5.0.0.latch.5 () Bool ($latch.5 $initial.1 $4.6.0.latch.5))
(define-fun $5.0.0.age.1 () Real (ite (and ($active.1 $5.0.0.0 $initial.1) $5.now.1) $5.later.1 0.0))
(define-fun $5.0.0.age.2 () Real (ite ($active.2 $initial.2) $5.later.2 0.0))
(define-fun $5.0.0.age.3 () Real (ite ($active.3 $4.6.0.3) $5.later.3 0.0))
(define-fun $5.0.0.age.4 () Real (ite $4.6.0.3 $5.later.4 0.0))
(define-fun $5.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $5.0.0.latch.2) $5.now.5) $5.later.5 0.0))
(define-fun $5.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $5.0.0.latch.3) $5.now.6) $5.later.6 0.0))
; time passes
(define-fun $6.later.0 () Real (ite true (+ 0.0 10000.0) 0.0))
(define-fun $6.now.1 () Bool ($active.1 $5.0.0.0 $initial.1))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.0.0.age.1 10000.0) $5.0.0.age.1))
(define-fun $6.now.2 () Bool ($active.2 $initial.2))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.0.0.age.2 10000.0) $5.0.0.age.2))
(define-fun $6.now.3 () Bool ($active.3 $4.6.0.3))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.0.0.age.3 10000.0) $5.0.0.age.3))
(define-fun $6.later.4 () Real (ite $4.6.0.3 (+ $5.0.0.age.4 10000.0) $5.0.0.age.4))
(define-fun $6.now.5 () Bool ($active.5 $initial.2 $5.0.0.latch.2))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ $5.0.0.age.5 10000.0) $5.0.0.age.5))
(define-fun $6.now.6 () Bool ($active.6 $initial.2 $5.0.0.latch.3))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.0.0.age.6 10000.0) $5.0.0.age.6))
(define-fun $6.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $6.now.1 true) (<= (+ $5.0.0.age.1 10000.0) 10.0)) (=> (and $6.now.2 true) (<= (+ $5.0.0.age.2 10000.0) 500.0)) (=> (and $6.now.3 true) (<= (+ $5.0.0.age.3 10000.0) 10000.0)) (=> (and $4.6.0.3 true) (<= (+ $5.0.0.age.4 10000.0) 10000.0)) (=> (and $6.now.5 true) (<= (+ $5.0.0.age.5 10000.0) 500.0))))))
; 6.6.0: CA-4 evict idle
(define-fun $6.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $5.0.0.0 (ite $initial.1 0 12) 1)))) $4.6.0.3) (<= 10000.0 $6.later.4)))
(define-fun $6.6.0.3 () Bool true)
(define-fun $6.6.0.latch.0 () Bool ($latch.0 $initial.2 $5.0.0.latch.1 $5.0.0.latch.2 $5.0.0.latch.4 $5.0.0.latch.0))
(define-fun $6.6.0.latch.1 () Bool ($latch.1 $initial.2 $5.0.0.latch.1 $5.0.0.latch.5 $5.0.0.latch.4))
(define-fun $6.6.0.latch.2 () Bool ($latch.2 $initial.2 $5.0.0.latch.2))
(define-fun $6.6.0.latch.3 () Bool ($latch.3 $initial.2 $5.0.0.latch.3))
(define-fun $6.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $6.6.0.latch.5 () Bool ($latch.5 $initial.1 $5.0.0.latch.5))
(define-fun $6.6.0.age.1 () Real (ite ($active.1 $5.0.0.0 $initial.1) $6.later.1 0.0))
(define-fun $6.6.0.age.2 () Real (ite ($active.2 $initial.2) $6.later.2 0.0))
(define-fun $6.6.0.age.3 () Real (ite (and ($active.3 $6.6.0.3) $6.now.3) $6.later.3 0.0))
(define-fun $6.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $6.6.0.latch.2) $6.now.5) $6.later.5 0.0))
(define-fun $6.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $6.6.0.latch.3) $6.now.6) $6.later.6 0.0))
; time passes
(define-fun $7.later.0 () Real (ite true (+ $6.later.0 5000.0) $6.later.0))
(define-fun $7.now.1 () Bool ($active.1 $5.0.0.0 $initial.1))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.6.0.age.1 5000.0) $6.6.0.age.1))
(define-fun $7.now.2 () Bool ($active.2 $initial.2))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ $6.6.0.age.2 5000.0) $6.6.0.age.2))
(define-fun $7.now.3 () Bool ($active.3 $6.6.0.3))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.6.0.age.3 5000.0) $6.6.0.age.3))
(define-fun $7.later.4 () Real (ite $6.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $7.now.5 () Bool ($active.5 $initial.2 $6.6.0.latch.2))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.6.0.age.5 5000.0) $6.6.0.age.5))
(define-fun $7.now.6 () Bool ($active.6 $initial.2 $6.6.0.latch.3))
(define-fun $7.later.6 () Real (ite $7.now.6 (+ $6.6.0.age.6 5000.0) $6.6.0.age.6))
(define-fun $7.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $7.now.1 true) (<= (+ $6.6.0.age.1 5000.0) 10.0)) (=> (and $7.now.2 true) (<= (+ $6.6.0.age.2 5000.0) 500.0)) (=> (and $7.now.3 true) (<= (+ $6.6.0.age.3 5000.0) 10000.0)) (=> (and $6.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $7.now.5 true) (<= (+ $6.6.0.age.5 5000.0) 500.0))))))
; 7.0.0: Pressed.leak
(define-fun $7.0.0.may () Bool (<= 15000.0 $7.later.0))
(define-fun $7.0.0.0 () Int (+ $5.0.0.0 1))
(define-fun $7.0.0.latch.0 () Bool ($latch.0 $initial.2 $6.6.0.latch.1 $6.6.0.latch.2 $6.6.0.latch.4 $6.6.0.latch.0))
(define-fun $7.0.0.latch.1 () Bool ($latch.1 $initial.2 $6.6.0.latch.1 $6.6.0.latch.5 $6.6.0.latch.4))
(define-fun $7.0.0.latch.2 () Bool ($latch.2 $initial.2 $6.6.0.latch.2))
(define-fun $7.0.0.latch.3 () Bool ($latch.3 $initial.2 $6.6.0.latch.3))
(define-fun $7.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $7.0.0.latch.5 () Bool ($latch.5 $initial.1 $6.6.0.latch.5))
(define-fun $7.0.0.age.1 () Real (ite (and ($active.1 $7.0.0.0 $initial.1) $7.now.1) $7.later.1 0.0))
(define-fun $7.0.0.age.2 () Real (ite ($active.2 $initial.2) $7.later.2 0.0))
(define-fun $7.0.0.age.3 () Real (ite ($active.3 $6.6.0.3) $7.later.3 0.0))
(define-fun $7.0.0.age.4 () Real (ite $6.6.0.3 $7.later.4 0.0))
(define-fun $7.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $7.0.0.latch.2) $7.now.5) $7.later.5 0.0))
(define-fun $7.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $7.0.0.latch.3) $7.now.6) $7.later.6 0.0))
; time passes
(define-fun $8.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $8.now.1 () Bool ($active.1 $7.0.0.0 $initial.1))
(define-fun $8.later.1 () Real (ite $8.now.1 (+ $7.0.0.age.1 5000.0) $7.0.0.age.1))
(define-fun $8.now.2 () Bool ($active.2 $initial.2))
(define-fun $8.later.2 () Real (ite $8.now.2 (+ $7.0.0.age.2 5000.0) $7.0.0.age.2))
(define-fun $8.now.3 () Bool ($active.3 $6.6.0.3))
(define-fun $8.later.3 () Real (ite $8.now.3 (+ $7.0.0.age.3 5000.0) $7.0.0.age.3))
(define-fun $8.later.4 () Real (ite $6.6.0.3 (+ $7.0.0.age.4 5000.0) $7.0.0.age.4))
(define-fun $8.now.5 () Bool ($active.5 $initial.2 $7.0.0.latch.2))
(define-fun $8.later.5 () Real (ite $8.now.5 (+ $7.0.0.age.5 5000.0) $7.0.0.age.5))
(define-fun $8.now.6 () Bool ($active.6 $initial.2 $7.0.0.latch.3))
(define-fun $8.later.6 () Real (ite $8.now.6 (+ $7.0.0.age.6 5000.0) $7.0.0.age.6))
(define-fun $8.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $8.now.1 true) (<= (+ $7.0.0.age.1 5000.0) 10.0)) (=> (and $8.now.2 true) (<= (+ $7.0.0.age.2 5000.0) 500.0)) (=> (and $8.now.3 true) (<= (+ $7.0.0.age.3 5000.0) 10000.0)) (=> (and $6.6.0.3 true) (<= (+ $7.0.0.age.4 5000.0) 10000.0)) (=> (and $8.now.5 true) (<= (+ $7.0.0.age.5 5000.0) 500.0))))))
; 8.6.0: CA-4 evict idle
(define-fun $8.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $7.0.0.0 (ite $initial.1 0 12) 1)))) $6.6.0.3) (<= 10000.0 $8.later.4)))
(define-fun $8.6.0.3 () Bool true)
(define-fun $8.6.0.latch.0 () Bool ($latch.0 $initial.2 $7.0.0.latch.1 $7.0.0.latch.2 $7.0.0.latch.4 $7.0.0.latch.0))
(define-fun $8.6.0.latch.1 () Bool ($latch.1 $initial.2 $7.0.0.latch.1 $7.0.0.latch.5 $7.0.0.latch.4))
(define-fun $8.6.0.latch.2 () Bool ($latch.2 $initial.2 $7.0.0.latch.2))
(define-fun $8.6.0.latch.3 () Bool ($latch.3 $initial.2 $7.0.0.latch.3))
(define-fun $8.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $8.6.0.latch.5 () Bool ($latch.5 $initial.1 $7.0.0.latch.5))
(define-fun $8.6.0.age.1 () Real (ite ($active.1 $7.0.0.0 $initial.1) $8.later.1 0.0))
(define-fun $8.6.0.age.2 () Real (ite ($active.2 $initial.2) $8.later.2 0.0))
(define-fun $8.6.0.age.3 () Real (ite (and ($active.3 $8.6.0.3) $8.now.3) $8.later.3 0.0))
(define-fun $8.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $8.6.0.latch.2) $8.now.5) $8.later.5 0.0))
(define-fun $8.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $8.6.0.latch.3) $8.now.6) $8.later.6 0.0))
; time passes
(define-fun $9.later.0 () Real (ite true (+ $8.later.0 10000.0) $8.later.0))
(define-fun $9.now.1 () Bool ($active.1 $7.0.0.0 $initial.1))
(define-fun $9.later.1 () Real (ite $9.now.1 (+ $8.6.0.age.1 10000.0) $8.6.0.age.1))
(define-fun $9.now.2 () Bool ($active.2 $initial.2))
(define-fun $9.later.2 () Real (ite $9.now.2 (+ $8.6.0.age.2 10000.0) $8.6.0.age.2))
(define-fun $9.now.3 () Bool ($active.3 $8.6.0.3))
(define-fun $9.later.3 () Real (ite $9.now.3 (+ $8.6.0.age.3 10000.0) $8.6.0.age.3))
(define-fun $9.later.4 () Real (ite $8.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $9.now.5 () Bool ($active.5 $initial.2 $8.6.0.latch.2))
(define-fun $9.later.5 () Real (ite $9.now.5 (+ $8.6.0.age.5 10000.0) $8.6.0.age.5))
(define-fun $9.now.6 () Bool ($active.6 $initial.2 $8.6.0.latch.3))
(define-fun $9.later.6 () Real (ite $9.now.6 (+ $8.6.0.age.6 10000.0) $8.6.0.age.6))
(define-fun $9.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $9.now.1 true) (<= (+ $8.6.0.age.1 10000.0) 10.0)) (=> (and $9.now.2 true) (<= (+ $8.6.0.age.2 10000.0) 500.0)) (=> (and $9.now.3 true) (<= (+ $8.6.0.age.3 10000.0) 10000.0)) (=> (and $8.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $9.now.5 true) (<= (+ $8.6.0.age.5 10000.0) 500.0))))))
; 9.0.0: Pressed.leak
(define-fun $9.0.0.may () Bool (<= 15000.0 $9.later.0))
(define-fun $9.0.0.0 () Int (+ $7.0.0.0 1))
(define-fun $9.0.0.latch.0 () Bool ($latch.0 $initial.2 $8.6.0.latch.1 $8.6.0.latch.2 $8.6.0.latch.4 $8.6.0.latch.0))
(define-fun $9.0.0.latch.1 () Bool ($latch.1 $initial.2 $8.6.0.latch.1 $8.6.0.latch.5 $8.6.0.latch.4))
(define-fun $9.0.0.latch.2 () Bool ($latch.2 $initial.2 $8.6.0.latch.2))
(define-fun $9.0.0.latch.3 () Bool ($latch.3 $initial.2 $8.6.0.latch.3))
(define-fun $9.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $9.0.0.latch.5 () Bool ($latch.5 $initial.1 $8.6.0.latch.5))
(define-fun $9.0.0.age.1 () Real (ite (and ($active.1 $9.0.0.0 $initial.1) $9.now.1) $9.later.1 0.0))
(define-fun $9.0.0.age.2 () Real (ite ($active.2 $initial.2) $9.later.2 0.0))
(define-fun $9.0.0.age.3 () Real (ite ($active.3 $8.6.0.3) $9.later.3 0.0))
(define-fun $9.0.0.age.4 () Real (ite $8.6.0.3 $9.later.4 0.0))
(define-fun $9.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $9.0.0.latch.2) $9.now.5) $9.later.5 0.0))
(define-fun $9.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $9.0.0.latch.3) $9.now.6) $9.later.6 0.0))
; time passes
(define-fun $10.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $10.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $10.later.1 () Real (ite $10.now.1 (+ $9.0.0.age.1 0.0) $9.0.0.age.1))
(define-fun $10.now.2 () Bool ($active.2 $initial.2))
(define-fun $10.later.2 () Real (ite $10.now.2 (+ $9.0.0.age.2 0.0) $9.0.0.age.2))
(define-fun $10.now.3 () Bool ($active.3 $8.6.0.3))
(define-fun $10.later.3 () Real (ite $10.now.3 (+ $9.0.0.age.3 0.0) $9.0.0.age.3))
(define-fun $10.later.4 () Real (ite $8.6.0.3 (+ $9.0.0.age.4 0.0) $9.0.0.age.4))
(define-fun $10.now.5 () Bool ($active.5 $initial.2 $9.0.0.latch.2))
(define-fun $10.later.5 () Real (ite $10.now.5 (+ $9.0.0.age.5 0.0) $9.0.0.age.5))
(define-fun $10.now.6 () Bool ($active.6 $initial.2 $9.0.0.latch.3))
(define-fun $10.later.6 () Real (ite $10.now.6 (+ $9.0.0.age.6 0.0) $9.0.0.age.6))
(define-fun $10.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $10.now.1 true) (<= (+ $9.0.0.age.1 0.0) 10.0)) (=> (and $10.now.2 true) (<= (+ $9.0.0.age.2 0.0) 500.0)) (=> (and $10.now.3 true) (<= (+ $9.0.0.age.3 0.0) 10000.0)) (=> (and $8.6.0.3 true) (<= (+ $9.0.0.age.4 0.0) 10000.0)) (=> (and $10.now.5 true) (<= (+ $9.0.0.age.5 0.0) 500.0))))))
; 10.6.0: CA-4 evict idle
(define-fun $10.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $9.0.0.0 (ite $initial.1 0 12) 1)))) $8.6.0.3) (<= 10000.0 $10.later.4)))
(define-fun $10.6.0.3 () Bool true)
(define-fun $10.6.0.latch.0 () Bool ($latch.0 $initial.2 $9.0.0.latch.1 $9.0.0.latch.2 $9.0.0.latch.4 $9.0.0.latch.0))
(define-fun $10.6.0.latch.1 () Bool ($latch.1 $initial.2 $9.0.0.latch.1 $9.0.0.latch.5 $9.0.0.latch.4))
(define-fun $10.6.0.latch.2 () Bool ($latch.2 $initial.2 $9.0.0.latch.2))
(define-fun $10.6.0.latch.3 () Bool ($latch.3 $initial.2 $9.0.0.latch.3))
(define-fun $10.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $10.6.0.latch.5 () Bool ($latch.5 $initial.1 $9.0.0.latch.5))
(define-fun $10.6.0.age.1 () Real (ite ($active.1 $9.0.0.0 $initial.1) $10.later.1 0.0))
(define-fun $10.6.0.age.2 () Real (ite ($active.2 $initial.2) $10.later.2 0.0))
(define-fun $10.6.0.age.3 () Real (ite (and ($active.3 $10.6.0.3) $10.now.3) $10.later.3 0.0))
(define-fun $10.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $10.6.0.latch.2) $10.now.5) $10.later.5 0.0))
(define-fun $10.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $10.6.0.latch.3) $10.now.6) $10.later.6 0.0))
; time passes
(define-fun $11.later.0 () Real (ite true (+ $10.later.0 10000.0) $10.later.0))
(define-fun $11.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $11.later.1 () Real (ite $11.now.1 (+ $10.6.0.age.1 10000.0) $10.6.0.age.1))
(define-fun $11.now.2 () Bool ($active.2 $initial.2))
(define-fun $11.later.2 () Real (ite $11.now.2 (+ $10.6.0.age.2 10000.0) $10.6.0.age.2))
(define-fun $11.now.3 () Bool ($active.3 $10.6.0.3))
(define-fun $11.later.3 () Real (ite $11.now.3 (+ $10.6.0.age.3 10000.0) $10.6.0.age.3))
(define-fun $11.later.4 () Real (ite $10.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $11.now.5 () Bool ($active.5 $initial.2 $10.6.0.latch.2))
(define-fun $11.later.5 () Real (ite $11.now.5 (+ $10.6.0.age.5 10000.0) $10.6.0.age.5))
(define-fun $11.now.6 () Bool ($active.6 $initial.2 $10.6.0.latch.3))
(define-fun $11.later.6 () Real (ite $11.now.6 (+ $10.6.0.age.6 10000.0) $10.6.0.age.6))
(define-fun $11.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $11.now.1 true) (<= (+ $10.6.0.age.1 10000.0) 10.0)) (=> (and $11.now.2 true) (<= (+ $10.6.0.age.2 10000.0) 500.0)) (=> (and $11.now.3 true) (<= (+ $10.6.0.age.3 10000.0) 10000.0)) (=> (and $10.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $11.now.5 true) (<= (+ $10.6.0.age.5 10000.0) 500.0))))))
; 11.6.0: CA-4 evict idle
(define-fun $11.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $9.0.0.0 (ite $initial.1 0 12) 1)))) $10.6.0.3) (<= 10000.0 $11.later.4)))
(define-fun $11.6.0.3 () Bool true)
(define-fun $11.6.0.latch.0 () Bool ($latch.0 $initial.2 $10.6.0.latch.1 $10.6.0.latch.2 $10.6.0.latch.4 $10.6.0.latch.0))
(define-fun $11.6.0.latch.1 () Bool ($latch.1 $initial.2 $10.6.0.latch.1 $10.6.0.latch.5 $10.6.0.latch.4))
(define-fun $11.6.0.latch.2 () Bool ($latch.2 $initial.2 $10.6.0.latch.2))
(define-fun $11.6.0.latch.3 () Bool ($latch.3 $initial.2 $10.6.0.latch.3))
(define-fun $11.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $11.6.0.latch.5 () Bool ($latch.5 $initial.1 $10.6.0.latch.5))
(define-fun $11.6.0.age.1 () Real (ite ($active.1 $9.0.0.0 $initial.1) $11.later.1 0.0))
(define-fun $11.6.0.age.2 () Real (ite ($active.2 $initial.2) $11.later.2 0.0))
(define-fun $11.6.0.age.3 () Real (ite (and ($active.3 $11.6.0.3) $11.now.3) $11.later.3 0.0))
(define-fun $11.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $11.6.0.latch.2) $11.now.5) $11.later.5 0.0))
(define-fun $11.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $11.6.0.latch.3) $11.now.6) $11.later.6 0.0))
; time passes
(define-fun $12.later.0 () Real (ite true (+ $11.later.0 5000.0) $11.later.0))
(define-fun $12.now.1 () Bool ($active.1 $9.0.0.0 $initial.1))
(define-fun $12.later.1 () Real (ite $12.now.1 (+ $11.6.0.age.1 5000.0) $11.6.0.age.1))
(define-fun $12.now.2 () Bool ($active.2 $initial.2))
(define-fun $12.later.2 () Real (ite $12.now.2 (+ $11.6.0.age.2 5000.0) $11.6.0.age.2))
(define-fun $12.now.3 () Bool ($active.3 $11.6.0.3))
(define-fun $12.later.3 () Real (ite $12.now.3 (+ $11.6.0.age.3 5000.0) $11.6.0.age.3))
(define-fun $12.later.4 () Real (ite $11.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $12.now.5 () Bool ($active.5 $initial.2 $11.6.0.latch.2))
(define-fun $12.later.5 () Real (ite $12.now.5 (+ $11.6.0.age.5 5000.0) $11.6.0.age.5))
(define-fun $12.now.6 () Bool ($active.6 $initial.2 $11.6.0.latch.3))
(define-fun $12.later.6 () Real (ite $12.now.6 (+ $11.6.0.age.6 5000.0) $11.6.0.age.6))
(define-fun $12.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $12.now.1 true) (<= (+ $11.6.0.age.1 5000.0) 10.0)) (=> (and $12.now.2 true) (<= (+ $11.6.0.age.2 5000.0) 500.0)) (=> (and $12.now.3 true) (<= (+ $11.6.0.age.3 5000.0) 10000.0)) (=> (and $11.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $12.now.5 true) (<= (+ $11.6.0.age.5 5000.0) 500.0))))))
; 12.0.0: Pressed.leak
(define-fun $12.0.0.may () Bool (<= 15000.0 $12.later.0))
(define-fun $12.0.0.0 () Int (+ $9.0.0.0 1))
(define-fun $12.0.0.latch.0 () Bool ($latch.0 $initial.2 $11.6.0.latch.1 $11.6.0.latch.2 $11.6.0.latch.4 $11.6.0.latch.0))
(define-fun $12.0.0.latch.1 () Bool ($latch.1 $initial.2 $11.6.0.latch.1 $11.6.0.latch.5 $11.6.0.latch.4))
(define-fun $12.0.0.latch.2 () Bool ($latch.2 $initial.2 $11.6.0.latch.2))
(define-fun $12.0.0.latch.3 () Bool ($latch.3 $initial.2 $11.6.0.latch.3))
(define-fun $12.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $12.0.0.latch.5 () Bool ($latch.5 $initial.1 $11.6.0.latch.5))
(define-fun $12.0.0.age.1 () Real (ite (and ($active.1 $12.0.0.0 $initial.1) $12.now.1) $12.later.1 0.0))
(define-fun $12.0.0.age.2 () Real (ite ($active.2 $initial.2) $12.later.2 0.0))
(define-fun $12.0.0.age.3 () Real (ite ($active.3 $11.6.0.3) $12.later.3 0.0))
(define-fun $12.0.0.age.4 () Real (ite $11.6.0.3 $12.later.4 0.0))
(define-fun $12.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $12.0.0.latch.2) $12.now.5) $12.later.5 0.0))
(define-fun $12.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $12.0.0.latch.3) $12.now.6) $12.later.6 0.0))
; time passes
(define-fun $13.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $13.now.1 () Bool ($active.1 $12.0.0.0 $initial.1))
(define-fun $13.later.1 () Real (ite $13.now.1 (+ $12.0.0.age.1 5000.0) $12.0.0.age.1))
(define-fun $13.now.2 () Bool ($active.2 $initial.2))
(define-fun $13.later.2 () Real (ite $13.now.2 (+ $12.0.0.age.2 5000.0) $12.0.0.age.2))
(define-fun $13.now.3 () Bool ($active.3 $11.6.0.3))
(define-fun $13.later.3 () Real (ite $13.now.3 (+ $12.0.0.age.3 5000.0) $12.0.0.age.3))
(define-fun $13.later.4 () Real (ite $11.6.0.3 (+ $12.0.0.age.4 5000.0) $12.0.0.age.4))
(define-fun $13.now.5 () Bool ($active.5 $initial.2 $12.0.0.latch.2))
(define-fun $13.later.5 () Real (ite $13.now.5 (+ $12.0.0.age.5 5000.0) $12.0.0.age.5))
(define-fun $13.now.6 () Bool ($active.6 $initial.2 $12.0.0.latch.3))
(define-fun $13.later.6 () Real (ite $13.now.6 (+ $12.0.0.age.6 5000.0) $12.0.0.age.6))
(define-fun $13.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $13.now.1 true) (<= (+ $12.0.0.age.1 5000.0) 10.0)) (=> (and $13.now.2 true) (<= (+ $12.0.0.age.2 5000.0) 500.0)) (=> (and $13.now.3 true) (<= (+ $12.0.0.age.3 5000.0) 10000.0)) (=> (and $11.6.0.3 true) (<= (+ $12.0.0.age.4 5000.0) 10000.0)) (=> (and $13.now.5 true) (<= (+ $12.0.0.age.5 5000.0) 500.0))))))
; 13.6.0: CA-4 evict idle
(define-fun $13.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $12.0.0.0 (ite $initial.1 0 12) 1)))) $11.6.0.3) (<= 10000.0 $13.later.4)))
(define-fun $13.6.0.3 () Bool true)
(define-fun $13.6.0.latch.0 () Bool ($latch.0 $initial.2 $12.0.0.latch.1 $12.0.0.latch.2 $12.0.0.latch.4 $12.0.0.latch.0))
(define-fun $13.6.0.latch.1 () Bool ($latch.1 $initial.2 $12.0.0.latch.1 $12.0.0.latch.5 $12.0.0.latch.4))
(define-fun $13.6.0.latch.2 () Bool ($latch.2 $initial.2 $12.0.0.latch.2))
(define-fun $13.6.0.latch.3 () Bool ($latch.3 $initial.2 $12.0.0.latch.3))
(define-fun $13.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $13.6.0.latch.5 () Bool ($latch.5 $initial.1 $12.0.0.latch.5))
(define-fun $13.6.0.age.1 () Real (ite ($active.1 $12.0.0.0 $initial.1) $13.later.1 0.0))
(define-fun $13.6.0.age.2 () Real (ite ($active.2 $initial.2) $13.later.2 0.0))
(define-fun $13.6.0.age.3 () Real (ite (and ($active.3 $13.6.0.3) $13.now.3) $13.later.3 0.0))
(define-fun $13.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $13.6.0.latch.2) $13.now.5) $13.later.5 0.0))
(define-fun $13.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $13.6.0.latch.3) $13.now.6) $13.later.6 0.0))
; time passes
(define-fun $14.later.0 () Real (ite true (+ $13.later.0 10000.0) $13.later.0))
(define-fun $14.now.1 () Bool ($active.1 $12.0.0.0 $initial.1))
(define-fun $14.later.1 () Real (ite $14.now.1 (+ $13.6.0.age.1 10000.0) $13.6.0.age.1))
(define-fun $14.now.2 () Bool ($active.2 $initial.2))
(define-fun $14.later.2 () Real (ite $14.now.2 (+ $13.6.0.age.2 10000.0) $13.6.0.age.2))
(define-fun $14.now.3 () Bool ($active.3 $13.6.0.3))
(define-fun $14.later.3 () Real (ite $14.now.3 (+ $13.6.0.age.3 10000.0) $13.6.0.age.3))
(define-fun $14.later.4 () Real (ite $13.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $14.now.5 () Bool ($active.5 $initial.2 $13.6.0.latch.2))
(define-fun $14.later.5 () Real (ite $14.now.5 (+ $13.6.0.age.5 10000.0) $13.6.0.age.5))
(define-fun $14.now.6 () Bool ($active.6 $initial.2 $13.6.0.latch.3))
(define-fun $14.later.6 () Real (ite $14.now.6 (+ $13.6.0.age.6 10000.0) $13.6.0.age.6))
(define-fun $14.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $14.now.1 true) (<= (+ $13.6.0.age.1 10000.0) 10.0)) (=> (and $14.now.2 true) (<= (+ $13.6.0.age.2 10000.0) 500.0)) (=> (and $14.now.3 true) (<= (+ $13.6.0.age.3 10000.0) 10000.0)) (=> (and $13.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $14.now.5 true) (<= (+ $13.6.0.age.5 10000.0) 500.0))))))
; 14.0.0: Pressed.leak
(define-fun $14.0.0.may () Bool (<= 15000.0 $14.later.0))
(define-fun $14.0.0.0 () Int (+ $12.0.0.0 1))
(define-fun $14.0.0.latch.0 () Bool ($latch.0 $initial.2 $13.6.0.latch.1 $13.6.0.latch.2 $13.6.0.latch.4 $13.6.0.latch.0))
(define-fun $14.0.0.latch.1 () Bool ($latch.1 $initial.2 $13.6.0.latch.1 $13.6.0.latch.5 $13.6.0.latch.4))
(define-fun $14.0.0.latch.2 () Bool ($latch.2 $initial.2 $13.6.0.latch.2))
(define-fun $14.0.0.latch.3 () Bool ($latch.3 $initial.2 $13.6.0.latch.3))
(define-fun $14.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $14.0.0.latch.5 () Bool ($latch.5 $initial.1 $13.6.0.latch.5))
(define-fun $14.0.0.age.1 () Real (ite (and ($active.1 $14.0.0.0 $initial.1) $14.now.1) $14.later.1 0.0))
(define-fun $14.0.0.age.2 () Real (ite ($active.2 $initial.2) $14.later.2 0.0))
(define-fun $14.0.0.age.3 () Real (ite ($active.3 $13.6.0.3) $14.later.3 0.0))
(define-fun $14.0.0.age.4 () Real (ite $13.6.0.3 $14.later.4 0.0))
(define-fun $14.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $14.0.0.latch.2) $14.now.5) $14.later.5 0.0))
(define-fun $14.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $14.0.0.latch.3) $14.now.6) $14.later.6 0.0))
; time passes
(define-fun $15.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $15.now.1 () Bool ($active.1 $14.0.0.0 $initial.1))
(define-fun $15.later.1 () Real (ite $15.now.1 (+ $14.0.0.age.1 0.0) $14.0.0.age.1))
(define-fun $15.now.2 () Bool ($active.2 $initial.2))
(define-fun $15.later.2 () Real (ite $15.now.2 (+ $14.0.0.age.2 0.0) $14.0.0.age.2))
(define-fun $15.now.3 () Bool ($active.3 $13.6.0.3))
(define-fun $15.later.3 () Real (ite $15.now.3 (+ $14.0.0.age.3 0.0) $14.0.0.age.3))
(define-fun $15.later.4 () Real (ite $13.6.0.3 (+ $14.0.0.age.4 0.0) $14.0.0.age.4))
(define-fun $15.now.5 () Bool ($active.5 $initial.2 $14.0.0.latch.2))
(define-fun $15.later.5 () Real (ite $15.now.5 (+ $14.0.0.age.5 0.0) $14.0.0.age.5))
(define-fun $15.now.6 () Bool ($active.6 $initial.2 $14.0.0.latch.3))
(define-fun $15.later.6 () Real (ite $15.now.6 (+ $14.0.0.age.6 0.0) $14.0.0.age.6))
(define-fun $15.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $15.now.1 true) (<= (+ $14.0.0.age.1 0.0) 10.0)) (=> (and $15.now.2 true) (<= (+ $14.0.0.age.2 0.0) 500.0)) (=> (and $15.now.3 true) (<= (+ $14.0.0.age.3 0.0) 10000.0)) (=> (and $13.6.0.3 true) (<= (+ $14.0.0.age.4 0.0) 10000.0)) (=> (and $15.now.5 true) (<= (+ $14.0.0.age.5 0.0) 500.0))))))
; 15.6.0: CA-4 evict idle
(define-fun $15.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $14.0.0.0 (ite $initial.1 0 12) 1)))) $13.6.0.3) (<= 10000.0 $15.later.4)))
(define-fun $15.6.0.3 () Bool true)
(define-fun $15.6.0.latch.0 () Bool ($latch.0 $initial.2 $14.0.0.latch.1 $14.0.0.latch.2 $14.0.0.latch.4 $14.0.0.latch.0))
(define-fun $15.6.0.latch.1 () Bool ($latch.1 $initial.2 $14.0.0.latch.1 $14.0.0.latch.5 $14.0.0.latch.4))
(define-fun $15.6.0.latch.2 () Bool ($latch.2 $initial.2 $14.0.0.latch.2))
(define-fun $15.6.0.latch.3 () Bool ($latch.3 $initial.2 $14.0.0.latch.3))
(define-fun $15.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $15.6.0.latch.5 () Bool ($latch.5 $initial.1 $14.0.0.latch.5))
(define-fun $15.6.0.age.1 () Real (ite ($active.1 $14.0.0.0 $initial.1) $15.later.1 0.0))
(define-fun $15.6.0.age.2 () Real (ite ($active.2 $initial.2) $15.later.2 0.0))
(define-fun $15.6.0.age.3 () Real (ite (and ($active.3 $15.6.0.3) $15.now.3) $15.later.3 0.0))
(define-fun $15.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $15.6.0.latch.2) $15.now.5) $15.later.5 0.0))
(define-fun $15.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $15.6.0.latch.3) $15.now.6) $15.later.6 0.0))
; time passes
(define-fun $16.later.0 () Real (ite true (+ $15.later.0 10000.0) $15.later.0))
(define-fun $16.now.1 () Bool ($active.1 $14.0.0.0 $initial.1))
(define-fun $16.later.1 () Real (ite $16.now.1 (+ $15.6.0.age.1 10000.0) $15.6.0.age.1))
(define-fun $16.now.2 () Bool ($active.2 $initial.2))
(define-fun $16.later.2 () Real (ite $16.now.2 (+ $15.6.0.age.2 10000.0) $15.6.0.age.2))
(define-fun $16.now.3 () Bool ($active.3 $15.6.0.3))
(define-fun $16.later.3 () Real (ite $16.now.3 (+ $15.6.0.age.3 10000.0) $15.6.0.age.3))
(define-fun $16.later.4 () Real (ite $15.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $16.now.5 () Bool ($active.5 $initial.2 $15.6.0.latch.2))
(define-fun $16.later.5 () Real (ite $16.now.5 (+ $15.6.0.age.5 10000.0) $15.6.0.age.5))
(define-fun $16.now.6 () Bool ($active.6 $initial.2 $15.6.0.latch.3))
(define-fun $16.later.6 () Real (ite $16.now.6 (+ $15.6.0.age.6 10000.0) $15.6.0.age.6))
(define-fun $16.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $16.now.1 true) (<= (+ $15.6.0.age.1 10000.0) 10.0)) (=> (and $16.now.2 true) (<= (+ $15.6.0.age.2 10000.0) 500.0)) (=> (and $16.now.3 true) (<= (+ $15.6.0.age.3 10000.0) 10000.0)) (=> (and $15.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $16.now.5 true) (<= (+ $15.6.0.age.5 10000.0) 500.0))))))
; 16.6.0: CA-4 evict idle
(define-fun $16.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $14.0.0.0 (ite $initial.1 0 12) 1)))) $15.6.0.3) (<= 10000.0 $16.later.4)))
(define-fun $16.6.0.3 () Bool true)
(define-fun $16.6.0.latch.0 () Bool ($latch.0 $initial.2 $15.6.0.latch.1 $15.6.0.latch.2 $15.6.0.latch.4 $15.6.0.latch.0))
(define-fun $16.6.0.latch.1 () Bool ($latch.1 $initial.2 $15.6.0.latch.1 $15.6.0.latch.5 $15.6.0.latch.4))
(define-fun $16.6.0.latch.2 () Bool ($latch.2 $initial.2 $15.6.0.latch.2))
(define-fun $16.6.0.latch.3 () Bool ($latch.3 $initial.2 $15.6.0.latch.3))
(define-fun $16.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $16.6.0.latch.5 () Bool ($latch.5 $initial.1 $15.6.0.latch.5))
(define-fun $16.6.0.age.1 () Real (ite ($active.1 $14.0.0.0 $initial.1) $16.later.1 0.0))
(define-fun $16.6.0.age.2 () Real (ite ($active.2 $initial.2) $16.later.2 0.0))
(define-fun $16.6.0.age.3 () Real (ite (and ($active.3 $16.6.0.3) $16.now.3) $16.later.3 0.0))
(define-fun $16.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $16.6.0.latch.2) $16.now.5) $16.later.5 0.0))
(define-fun $16.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $16.6.0.latch.3) $16.now.6) $16.later.6 0.0))
; time passes
(define-fun $17.later.0 () Real (ite true (+ $16.later.0 5000.0) $16.later.0))
(define-fun $17.now.1 () Bool ($active.1 $14.0.0.0 $initial.1))
(define-fun $17.later.1 () Real (ite $17.now.1 (+ $16.6.0.age.1 5000.0) $16.6.0.age.1))
(define-fun $17.now.2 () Bool ($active.2 $initial.2))
(define-fun $17.later.2 () Real (ite $17.now.2 (+ $16.6.0.age.2 5000.0) $16.6.0.age.2))
(define-fun $17.now.3 () Bool ($active.3 $16.6.0.3))
(define-fun $17.later.3 () Real (ite $17.now.3 (+ $16.6.0.age.3 5000.0) $16.6.0.age.3))
(define-fun $17.later.4 () Real (ite $16.6.0.3 (+ 0.0 5000.0) 0.0))
(define-fun $17.now.5 () Bool ($active.5 $initial.2 $16.6.0.latch.2))
(define-fun $17.later.5 () Real (ite $17.now.5 (+ $16.6.0.age.5 5000.0) $16.6.0.age.5))
(define-fun $17.now.6 () Bool ($active.6 $initial.2 $16.6.0.latch.3))
(define-fun $17.later.6 () Real (ite $17.now.6 (+ $16.6.0.age.6 5000.0) $16.6.0.age.6))
(define-fun $17.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $17.now.1 true) (<= (+ $16.6.0.age.1 5000.0) 10.0)) (=> (and $17.now.2 true) (<= (+ $16.6.0.age.2 5000.0) 500.0)) (=> (and $17.now.3 true) (<= (+ $16.6.0.age.3 5000.0) 10000.0)) (=> (and $16.6.0.3 true) (<= (+ 0.0 5000.0) 10000.0)) (=> (and $17.now.5 true) (<= (+ $16.6.0.age.5 5000.0) 500.0))))))
; 17.0.0: Pressed.leak
(define-fun $17.0.0.may () Bool (<= 15000.0 $17.later.0))
(define-fun $17.0.0.0 () Int (+ $14.0.0.0 1))
(define-fun $17.0.0.latch.0 () Bool ($latch.0 $initial.2 $16.6.0.latch.1 $16.6.0.latch.2 $16.6.0.latch.4 $16.6.0.latch.0))
(define-fun $17.0.0.latch.1 () Bool ($latch.1 $initial.2 $16.6.0.latch.1 $16.6.0.latch.5 $16.6.0.latch.4))
(define-fun $17.0.0.latch.2 () Bool ($latch.2 $initial.2 $16.6.0.latch.2))
(define-fun $17.0.0.latch.3 () Bool ($latch.3 $initial.2 $16.6.0.latch.3))
(define-fun $17.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $17.0.0.latch.5 () Bool ($latch.5 $initial.1 $16.6.0.latch.5))
(define-fun $17.0.0.age.1 () Real (ite (and ($active.1 $17.0.0.0 $initial.1) $17.now.1) $17.later.1 0.0))
(define-fun $17.0.0.age.2 () Real (ite ($active.2 $initial.2) $17.later.2 0.0))
(define-fun $17.0.0.age.3 () Real (ite ($active.3 $16.6.0.3) $17.later.3 0.0))
(define-fun $17.0.0.age.4 () Real (ite $16.6.0.3 $17.later.4 0.0))
(define-fun $17.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $17.0.0.latch.2) $17.now.5) $17.later.5 0.0))
(define-fun $17.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $17.0.0.latch.3) $17.now.6) $17.later.6 0.0))
; time passes
(define-fun $18.later.0 () Real (ite true (+ 0.0 5000.0) 0.0))
(define-fun $18.now.1 () Bool ($active.1 $17.0.0.0 $initial.1))
(define-fun $18.later.1 () Real (ite $18.now.1 (+ $17.0.0.age.1 5000.0) $17.0.0.age.1))
(define-fun $18.now.2 () Bool ($active.2 $initial.2))
(define-fun $18.later.2 () Real (ite $18.now.2 (+ $17.0.0.age.2 5000.0) $17.0.0.age.2))
(define-fun $18.now.3 () Bool ($active.3 $16.6.0.3))
(define-fun $18.later.3 () Real (ite $18.now.3 (+ $17.0.0.age.3 5000.0) $17.0.0.age.3))
(define-fun $18.later.4 () Real (ite $16.6.0.3 (+ $17.0.0.age.4 5000.0) $17.0.0.age.4))
(define-fun $18.now.5 () Bool ($active.5 $initial.2 $17.0.0.latch.2))
(define-fun $18.later.5 () Real (ite $18.now.5 (+ $17.0.0.age.5 5000.0) $17.0.0.age.5))
(define-fun $18.now.6 () Bool ($active.6 $initial.2 $17.0.0.latch.3))
(define-fun $18.later.6 () Real (ite $18.now.6 (+ $17.0.0.age.6 5000.0) $17.0.0.age.6))
(define-fun $18.may-wait () Bool (and (<= 0.0 5000.0) (or (= 5000.0 0.0) (and (=> (and $18.now.1 true) (<= (+ $17.0.0.age.1 5000.0) 10.0)) (=> (and $18.now.2 true) (<= (+ $17.0.0.age.2 5000.0) 500.0)) (=> (and $18.now.3 true) (<= (+ $17.0.0.age.3 5000.0) 10000.0)) (=> (and $16.6.0.3 true) (<= (+ $17.0.0.age.4 5000.0) 10000.0)) (=> (and $18.now.5 true) (<= (+ $17.0.0.age.5 5000.0) 500.0))))))
; 18.6.0: CA-4 evict idle
(define-fun $18.6.0.may () Bool (and (and (not (and (not $initial.1) (< 20 (+ $17.0.0.0 (ite $initial.1 0 12) 1)))) $16.6.0.3) (<= 10000.0 $18.later.4)))
(define-fun $18.6.0.3 () Bool true)
(define-fun $18.6.0.latch.0 () Bool ($latch.0 $initial.2 $17.0.0.latch.1 $17.0.0.latch.2 $17.0.0.latch.4 $17.0.0.latch.0))
(define-fun $18.6.0.latch.1 () Bool ($latch.1 $initial.2 $17.0.0.latch.1 $17.0.0.latch.5 $17.0.0.latch.4))
(define-fun $18.6.0.latch.2 () Bool ($latch.2 $initial.2 $17.0.0.latch.2))
(define-fun $18.6.0.latch.3 () Bool ($latch.3 $initial.2 $17.0.0.latch.3))
(define-fun $18.6.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $18.6.0.latch.5 () Bool ($latch.5 $initial.1 $17.0.0.latch.5))
(define-fun $18.6.0.age.1 () Real (ite ($active.1 $17.0.0.0 $initial.1) $18.later.1 0.0))
(define-fun $18.6.0.age.2 () Real (ite ($active.2 $initial.2) $18.later.2 0.0))
(define-fun $18.6.0.age.3 () Real (ite (and ($active.3 $18.6.0.3) $18.now.3) $18.later.3 0.0))
(define-fun $18.6.0.age.5 () Real (ite (and ($active.5 $initial.2 $18.6.0.latch.2) $18.now.5) $18.later.5 0.0))
(define-fun $18.6.0.age.6 () Real (ite (and ($active.6 $initial.2 $18.6.0.latch.3) $18.now.6) $18.later.6 0.0))
; time passes
(define-fun $19.later.0 () Real (ite true (+ $18.later.0 10000.0) $18.later.0))
(define-fun $19.now.1 () Bool ($active.1 $17.0.0.0 $initial.1))
(define-fun $19.later.1 () Real (ite $19.now.1 (+ $18.6.0.age.1 10000.0) $18.6.0.age.1))
(define-fun $19.now.2 () Bool ($active.2 $initial.2))
(define-fun $19.later.2 () Real (ite $19.now.2 (+ $18.6.0.age.2 10000.0) $18.6.0.age.2))
(define-fun $19.now.3 () Bool ($active.3 $18.6.0.3))
(define-fun $19.later.3 () Real (ite $19.now.3 (+ $18.6.0.age.3 10000.0) $18.6.0.age.3))
(define-fun $19.later.4 () Real (ite $18.6.0.3 (+ 0.0 10000.0) 0.0))
(define-fun $19.now.5 () Bool ($active.5 $initial.2 $18.6.0.latch.2))
(define-fun $19.later.5 () Real (ite $19.now.5 (+ $18.6.0.age.5 10000.0) $18.6.0.age.5))
(define-fun $19.now.6 () Bool ($active.6 $initial.2 $18.6.0.latch.3))
(define-fun $19.later.6 () Real (ite $19.now.6 (+ $18.6.0.age.6 10000.0) $18.6.0.age.6))
(define-fun $19.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $19.now.1 true) (<= (+ $18.6.0.age.1 10000.0) 10.0)) (=> (and $19.now.2 true) (<= (+ $18.6.0.age.2 10000.0) 500.0)) (=> (and $19.now.3 true) (<= (+ $18.6.0.age.3 10000.0) 10000.0)) (=> (and $18.6.0.3 true) (<= (+ 0.0 10000.0) 10000.0)) (=> (and $19.now.5 true) (<= (+ $18.6.0.age.5 10000.0) 500.0))))))
; 19.0.0: Pressed.leak
(define-fun $19.0.0.may () Bool (<= 15000.0 $19.later.0))
(define-fun $19.0.0.0 () Int (+ $17.0.0.0 1))
(define-fun $19.0.0.latch.0 () Bool ($latch.0 $initial.2 $18.6.0.latch.1 $18.6.0.latch.2 $18.6.0.latch.4 $18.6.0.latch.0))
(define-fun $19.0.0.latch.1 () Bool ($latch.1 $initial.2 $18.6.0.latch.1 $18.6.0.latch.5 $18.6.0.latch.4))
(define-fun $19.0.0.latch.2 () Bool ($latch.2 $initial.2 $18.6.0.latch.2))
(define-fun $19.0.0.latch.3 () Bool ($latch.3 $initial.2 $18.6.0.latch.3))
(define-fun $19.0.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $19.0.0.latch.5 () Bool ($latch.5 $initial.1 $18.6.0.latch.5))
(define-fun $19.0.0.age.1 () Real (ite (and ($active.1 $19.0.0.0 $initial.1) $19.now.1) $19.later.1 0.0))
(define-fun $19.0.0.age.2 () Real (ite ($active.2 $initial.2) $19.later.2 0.0))
(define-fun $19.0.0.age.3 () Real (ite ($active.3 $18.6.0.3) $19.later.3 0.0))
(define-fun $19.0.0.age.4 () Real (ite $18.6.0.3 $19.later.4 0.0))
(define-fun $19.0.0.age.5 () Real (ite (and ($active.5 $initial.2 $19.0.0.latch.2) $19.now.5) $19.later.5 0.0))
(define-fun $19.0.0.age.6 () Real (ite (and ($active.6 $initial.2 $19.0.0.latch.3) $19.now.6) $19.later.6 0.0))
; time passes
(define-fun $20.later.0 () Real (ite true (+ 0.0 0.0) 0.0))
(define-fun $20.now.1 () Bool ($active.1 $19.0.0.0 $initial.1))
(define-fun $20.later.1 () Real (ite $20.now.1 (+ $19.0.0.age.1 0.0) $19.0.0.age.1))
(define-fun $20.now.2 () Bool ($active.2 $initial.2))
(define-fun $20.later.2 () Real (ite $20.now.2 (+ $19.0.0.age.2 0.0) $19.0.0.age.2))
(define-fun $20.now.3 () Bool ($active.3 $18.6.0.3))
(define-fun $20.later.3 () Real (ite $20.now.3 (+ $19.0.0.age.3 0.0) $19.0.0.age.3))
(define-fun $20.later.4 () Real (ite $18.6.0.3 (+ $19.0.0.age.4 0.0) $19.0.0.age.4))
(define-fun $20.now.5 () Bool ($active.5 $initial.2 $19.0.0.latch.2))
(define-fun $20.later.5 () Real (ite $20.now.5 (+ $19.0.0.age.5 0.0) $19.0.0.age.5))
(define-fun $20.now.6 () Bool ($active.6 $initial.2 $19.0.0.latch.3))
(define-fun $20.later.6 () Real (ite $20.now.6 (+ $19.0.0.age.6 0.0) $19.0.0.age.6))
(define-fun $20.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $20.now.1 true) (<= (+ $19.0.0.age.1 0.0) 10.0)) (=> (and $20.now.2 true) (<= (+ $19.0.0.age.2 0.0) 500.0)) (=> (and $20.now.3 true) (<= (+ $19.0.0.age.3 0.0) 10000.0)) (=> (and $18.6.0.3 true) (<= (+ $19.0.0.age.4 0.0) 10000.0)) (=> (and $20.now.5 true) (<= (+ $19.0.0.age.5 0.0) 500.0))))))
; 20.5.0: CA-4 evict
(define-fun $20.5.0.may () Bool (and (and (not $initial.1) (< 20 (+ $19.0.0.0 (ite $initial.1 0 12) 1)) $18.6.0.3) (<= 10000.0 $20.later.4)))
(define-fun $20.5.0.1 () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $19.0.0.0)))) (let (($s2 (= 1000 leak_priority))) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 1000 leak_priority)) (and $s2 (<= $19.0.0.0 (+ (* (- 1) steady_request) 12))))))))))
(define-fun $20.5.0.0 () Int (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $19.0.0.0)))) (let (($s2 (= 1000 leak_priority))) (ite (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 1000 leak_priority)) (and $s2 (<= $19.0.0.0 (+ (* (- 1) steady_request) 12)))))) $19.0.0.0 0)))))
(define-fun $20.5.0.3 () Bool true)
(define-fun $20.5.0.10 () Bool (let (($s0 (< steady_request 12))) (let (($s1 (= $s0 (< 0 $19.0.0.0)))) (let (($s2 (= 1000 leak_priority))) (or $initial.10 (and (not $19.0.0.latch.5) (or (and (not $s1) $s0) (and $s1 (or (and (not $s2) (< 1000 leak_priority)) (and $s2 (<= $19.0.0.0 (+ (* (- 1) steady_request) 12))))))))))))
(define-fun $20.5.0.latch.0 () Bool ($latch.0 $initial.2 $19.0.0.latch.1 $19.0.0.latch.2 $19.0.0.latch.4 $19.0.0.latch.0))
(define-fun $20.5.0.latch.1 () Bool ($latch.1 $initial.2 $19.0.0.latch.1 $19.0.0.latch.5 $19.0.0.latch.4))
(define-fun $20.5.0.latch.2 () Bool ($latch.2 $initial.2 $19.0.0.latch.2))
(define-fun $20.5.0.latch.3 () Bool ($latch.3 $initial.2 $19.0.0.latch.3))
(define-fun $20.5.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $20.5.0.latch.5 () Bool ($latch.5 $20.5.0.1 $19.0.0.latch.5))
(define-fun $20.5.0.age.1 () Real (ite (and ($active.1 $20.5.0.0 $20.5.0.1) $20.now.1) $20.later.1 0.0))
(define-fun $20.5.0.age.2 () Real (ite ($active.2 $initial.2) $20.later.2 0.0))
(define-fun $20.5.0.age.3 () Real (ite (and ($active.3 $20.5.0.3) $20.now.3) $20.later.3 0.0))
(define-fun $20.5.0.age.5 () Real (ite (and ($active.5 $initial.2 $20.5.0.latch.2) $20.now.5) $20.later.5 0.0))
(define-fun $20.5.0.age.6 () Real (ite (and ($active.6 $initial.2 $20.5.0.latch.3) $20.now.6) $20.later.6 0.0))
; time passes
(define-fun $21.later.0 () Real (ite true (+ $20.later.0 0.0) $20.later.0))
(define-fun $21.now.1 () Bool ($active.1 $20.5.0.0 $20.5.0.1))
(define-fun $21.later.1 () Real (ite $21.now.1 (+ $20.5.0.age.1 0.0) $20.5.0.age.1))
(define-fun $21.now.2 () Bool ($active.2 $initial.2))
(define-fun $21.later.2 () Real (ite $21.now.2 (+ $20.5.0.age.2 0.0) $20.5.0.age.2))
(define-fun $21.now.3 () Bool ($active.3 $20.5.0.3))
(define-fun $21.later.3 () Real (ite $21.now.3 (+ $20.5.0.age.3 0.0) $20.5.0.age.3))
(define-fun $21.later.4 () Real (ite $20.5.0.3 (+ 0.0 0.0) 0.0))
(define-fun $21.now.5 () Bool ($active.5 $initial.2 $20.5.0.latch.2))
(define-fun $21.later.5 () Real (ite $21.now.5 (+ $20.5.0.age.5 0.0) $20.5.0.age.5))
(define-fun $21.now.6 () Bool ($active.6 $initial.2 $20.5.0.latch.3))
(define-fun $21.later.6 () Real (ite $21.now.6 (+ $20.5.0.age.6 0.0) $20.5.0.age.6))
(define-fun $21.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $21.now.1 true) (<= (+ $20.5.0.age.1 0.0) 10.0)) (=> (and $21.now.2 true) (<= (+ $20.5.0.age.2 0.0) 500.0)) (=> (and $21.now.3 true) (<= (+ $20.5.0.age.3 0.0) 10000.0)) (=> (and $20.5.0.3 true) (<= (+ 0.0 0.0) 10000.0)) (=> (and $21.now.5 true) (<= (+ $20.5.0.age.5 0.0) 500.0))))))
; 21.8.0: past CA-8 score
(define-fun $21.8.0.may () Bool (and (and (not $initial.2) (not $20.5.0.latch.3)) (< 500.0 $21.later.6)))
(define-fun $21.8.0.9 () Bool true)
(define-fun $21.8.0.latch.0 () Bool ($latch.0 $initial.2 $20.5.0.latch.1 $20.5.0.latch.2 $20.5.0.latch.4 $20.5.0.latch.0))
(define-fun $21.8.0.latch.1 () Bool ($latch.1 $initial.2 $20.5.0.latch.1 $20.5.0.latch.5 $20.5.0.latch.4))
(define-fun $21.8.0.latch.2 () Bool ($latch.2 $initial.2 $20.5.0.latch.2))
(define-fun $21.8.0.latch.3 () Bool ($latch.3 $initial.2 $21.8.0.9))
(define-fun $21.8.0.latch.4 () Bool ($latch.4 $initial.2))
(define-fun $21.8.0.latch.5 () Bool ($latch.5 $20.5.0.1 $20.5.0.latch.5))
(define-fun $21.8.0.age.1 () Real (ite ($active.1 $20.5.0.0 $20.5.0.1) $21.later.1 0.0))
(define-fun $21.8.0.age.2 () Real (ite ($active.2 $initial.2) $21.later.2 0.0))
(define-fun $21.8.0.age.3 () Real (ite ($active.3 $20.5.0.3) $21.later.3 0.0))
(define-fun $21.8.0.age.4 () Real (ite $20.5.0.3 $21.later.4 0.0))
(define-fun $21.8.0.age.5 () Real (ite (and ($active.5 $initial.2 $21.8.0.latch.2) $21.now.5) $21.later.5 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.7.0.may $1.may-wait $1.4.0.may $2.may-wait $2.0.0.may $3.may-wait $3.6.0.may $4.may-wait $4.6.0.may $5.may-wait $5.0.0.may $6.may-wait $6.6.0.may $7.may-wait $7.0.0.may $8.may-wait $8.6.0.may $9.may-wait $9.0.0.may $10.may-wait $10.6.0.may $11.may-wait $11.6.0.may $12.may-wait $12.0.0.may $13.may-wait $13.6.0.may $14.may-wait $14.0.0.may $15.may-wait $15.6.0.may $16.may-wait $16.6.0.may $17.may-wait $17.0.0.may $18.may-wait $18.6.0.may $19.may-wait $19.0.0.may $20.may-wait $20.5.0.may $21.may-wait $21.8.0.may (let (($s0 (not (and $21.8.0.latch.4 $21.8.0.latch.1)))) (and $21.8.0.latch.5 (or $s0 $21.8.0.latch.3) (or (not $21.8.0.latch.0) |permit UCA-162|) (or $s0 |permit UCA-162|) (or (not $20.5.0.10) |permit UCA-163|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
