;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/images.stpa",
;;  "content": "sha256:96559715447b6042fafb684d659dd7f8d5cda175b112dd53989a55a9bc4acae8",
;;  "found by": "Spacer, zones",
;;  "system": "Images",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-2, UCA-2}, {HS-3, UCA-2}",
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
;;     "UCA-2": [
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
;;     "UCA-2"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-3"
;;    ],
;;    "patterns": [
;;     "UCA-2"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "always_pull": true,
;;     "permit UCA-130": false,
;;     "permit UCA-131": false,
;;     "permit UCA-132": false,
;;     "permit UCA-2": true
;;    },
;;    "initial": {},
;;    "firings": [
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
;;      2,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "30000",
;;     "60000",
;;     "90000",
;;     "120000",
;;     "120000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-130": false,
;;     "permit UCA-131": false,
;;     "permit UCA-132": false,
;;     "permit UCA-2": true,
;;     "registry_quota": "15"
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      1,
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
;;      2,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "0",
;;     "30000",
;;     "60000",
;;     "90000",
;;     "120000",
;;     "120000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2, HS-3 without showing UCA-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time is not shown to go on here; `kcheck check` looks for states in which it stops
; parameters and switches: chosen once
(declare-const registry_quota Int)
(declare-const always_pull Bool)
(declare-const |permit UCA-2| Bool)
(define-fun $chosen () Bool (and (<= 0 registry_quota) (or (= registry_quota 25) (= registry_quota 15)) (not |permit UCA-2|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Cri.missing| Int) (|Registry.quota_left| Int) (|Admin.rolled_out| Int) (|Kubelet.pulls_refused| Bool) (|CA-3 create low| Real) (|CA-3 create high| Real) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-2| Bool) (|age:CA-3 create| Real) (|age:held flag| Real)) Bool (let (($s0 (< 0 |Cri.missing|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (and (<= 0 registry_quota) (or (= registry_quota 25) (= registry_quota 15)) (not |permit UCA-2|) (<= 0.0 |age:CA-3 create|) (or $s0 (<= |age:CA-3 create| 0.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 120000.0)) (= |held flag| (and |held flag| $s0)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-2| (not (<= 120000.0 |age:held flag|))) (or (<= (+ |CA-3 create high| (* (- 1.0) |age:CA-3 create|) |age:held flag|) 30000.0) |shown UCA-2|) (or (not |hazard over|) |shown UCA-2|) (or |shown UCA-2| $s1) (or (not |Kubelet.pulls_refused|) |shown UCA-2|) (<= 0 |Cri.missing|) (<= |Cri.missing| 30) (<= 0 |Registry.quota_left|) (<= |Registry.quota_left| registry_quota) (<= 0 |Admin.rolled_out|) (<= |Admin.rolled_out| 2) (or (not $s0) (<= |age:CA-3 create| |CA-3 create high|)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Cri.missing| () Int 0)
(define-fun |$initial:Registry.quota_left| () Int registry_quota)
(define-fun |$initial:Admin.rolled_out| () Int 0)
(define-fun |$initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$initial:CA-3 create low| () Real 0.0)
(define-fun |$initial:CA-3 create high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-2| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Cri.missing| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
(define-fun |$initial.capture.0:CA-3 create low| () Real (ite |$initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$initial.capture.0:CA-3 create high| () Real (ite |$initial:Kubelet.pulls_refused| 330000.0 30000.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Cri.missing| |$initial:Registry.quota_left| |$initial:Admin.rolled_out| |$initial:Kubelet.pulls_refused| |$initial.capture.0:CA-3 create low| |$initial.capture.0:CA-3 create high| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-2| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Cri.missing| Int)
(declare-const |Registry.quota_left| Int)
(declare-const |Admin.rolled_out| Int)
(declare-const |Kubelet.pulls_refused| Bool)
(declare-const |CA-3 create low| Real)
(declare-const |CA-3 create high| Real)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-2| Bool)
(declare-const |age:CA-3 create| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| |held flag| |hazard over| |shown UCA-2| |age:CA-3 create| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Cri.missing|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-3 create| $delay) |age:CA-3 create|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Cri.missing| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-3 create| $delay) |CA-3 create high|)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 120000.0))))))
; 0.0: CA-13 roll_out
(define-fun $0.0.may () Bool (< |Admin.rolled_out| 2))
(define-fun |$0.0:Cri.missing| () Int 30)
(define-fun |$0.0:Admin.rolled_out| () Int (let (($s0 (+ |Admin.rolled_out| 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Cri.missing| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun |$0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 10000.0 0.0) |CA-3 create low|))
(define-fun |$0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 330000.0 30000.0) |CA-3 create high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Cri.missing|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Cri.missing| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, CA-13 roll_out
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Cri.missing| |Registry.quota_left| |$0.0:Admin.rolled_out| |Kubelet.pulls_refused| |$0.0.capture.0:CA-3 create low| |$0.0.capture.0:CA-3 create high| $0.0.latch.0 $0.0.latch.1 |shown UCA-2| $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 create
(define-fun $1.0.may () Bool (and (< 0 |Cri.missing|) (<= |CA-3 create low| $later.0)))
(define-fun |$1.0:Registry.quota_left| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (+ |Registry.quota_left| (* (- 1) (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|)))))
(define-fun |$1.0:Cri.missing| () Int (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (let (($s1 (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|))) (ite (= $s1 $s0) 0 (+ |Cri.missing| (* (- 1) $s1))))))
(define-fun |$1.0:Kubelet.pulls_refused| () Bool (let (($s0 (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10)))) (< (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|) $s0)))
(define-fun |$1.0:shown UCA-2| () Bool (or |shown UCA-2| (and (not |hazard over|) (< |Registry.quota_left| (ite always_pull |Cri.missing| (ite (<= |Cri.missing| 10) |Cri.missing| 10))))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Cri.missing| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun |$1.0.capture.0:CA-3 create low| () Real (ite |$1.0:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$1.0.capture.0:CA-3 create high| () Real (ite |$1.0:Kubelet.pulls_refused| 330000.0 30000.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Cri.missing| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Cri.missing| |$1.0:Registry.quota_left| |Admin.rolled_out| |$1.0:Kubelet.pulls_refused| |$1.0.capture.0:CA-3 create low| |$1.0.capture.0:CA-3 create high| $1.0.latch.0 $1.0.latch.1 |$1.0:shown UCA-2| 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Cri.missing|) (not |held flag|)) (<= 120000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Cri.missing| |$2.0:held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $2.0.latch.0 $2.0.latch.1 |shown UCA-2| $left.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |Cri.missing|))
(assert (not ($active.0 |Cri.missing|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Cri.missing|) (not |held flag|)))
(assert (not ($active.1 |Cri.missing| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-2|) |permit UCA-2|)))
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
; time goes on from every state: all 7 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|Cri.missing| Int) (|Registry.quota_left| Int) (|Admin.rolled_out| Int) (|Kubelet.pulls_refused| Bool) (|CA-3 create low| Real) (|CA-3 create high| Real) (|held flag| Bool) (|hazard over| Bool) (|age:CA-3 create| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Registry.quota_left| 25))) (let (($s1 (not |Kubelet.pulls_refused|))) (let (($s2 (= |CA-3 create low| 0.0))) (let (($s3 (= |CA-3 create high| 30000.0))) (let (($s4 (not |held flag|))) (let (($s5 (not |hazard over|))) (let (($s6 (= |Registry.quota_left| 15))) (let (($s7 (= |Admin.rolled_out| 2))) (let (($s8 (or (= |Admin.rolled_out| 1) $s7))) (let (($s9 (<= 0.0 |age:CA-3 create|))) (let (($s10 (<= 0.0 |age:held flag|))) (let (($s11 (<= |age:held flag| 30000.0))) (let (($s12 (<= (+ |age:held flag| (* (- 1.0) |age:CA-3 create|)) 0.0))) (or (and (= |Cri.missing| 0) (or (and $s0 (= |Admin.rolled_out| 0) $s1 $s2 $s3 $s4 $s5) (and $s6 $s8 $s1 $s2 $s3 $s4 $s5) (and (= |Registry.quota_left| 5) $s7 $s1 $s2 $s3 $s4 $s5))) (and (= |Cri.missing| 30) (or (and $s0 $s8 $s1 $s2 $s3 $s4 $s5 $s9 $s10 $s11 $s12) (and $s6 $s7 $s1 $s2 $s3 $s4 $s5 $s9 $s10 $s11 $s12))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Cri.missing| () Int 0)
(define-fun |$initial:Registry.quota_left| () Int 25)
(define-fun |$initial:Admin.rolled_out| () Int 0)
(define-fun |$initial:Kubelet.pulls_refused| () Bool false)
(define-fun |$initial:CA-3 create low| () Real 0.0)
(define-fun |$initial:CA-3 create high| () Real 0.0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Cri.missing| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
(define-fun |$initial.capture.0:CA-3 create low| () Real (ite |$initial:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$initial.capture.0:CA-3 create high| () Real (ite |$initial:Kubelet.pulls_refused| 330000.0 30000.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Cri.missing| |$initial:Registry.quota_left| |$initial:Admin.rolled_out| |$initial:Kubelet.pulls_refused| |$initial.capture.0:CA-3 create low| |$initial.capture.0:CA-3 create high| $initial.latch.0 $initial.latch.1 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Cri.missing| Int)
(declare-const |Registry.quota_left| Int)
(declare-const |Admin.rolled_out| Int)
(declare-const |Kubelet.pulls_refused| Bool)
(declare-const |CA-3 create low| Real)
(declare-const |CA-3 create high| Real)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-3 create| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| |held flag| |hazard over| |age:CA-3 create| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Cri.missing|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-3 create| $delay) |age:CA-3 create|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Cri.missing| |held flag|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-3 create| $delay) |CA-3 create high|)) (=> (and $now.1 true) (<= (+ |age:held flag| $delay) 120000.0))))))
; 0.0: CA-13 roll_out
(define-fun $0.0.may () Bool (< |Admin.rolled_out| 2))
(define-fun |$0.0:Cri.missing| () Int 30)
(define-fun |$0.0:Admin.rolled_out| () Int (let (($s0 (+ |Admin.rolled_out| 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Cri.missing| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun |$0.0.capture.0:CA-3 create low| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 10000.0 0.0) |CA-3 create low|))
(define-fun |$0.0.capture.0:CA-3 create high| () Real (ite (and ($active.0 |$0.0:Cri.missing|) (not $now.0)) (ite |Kubelet.pulls_refused| 330000.0 30000.0) |CA-3 create high|))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Cri.missing|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Cri.missing| $0.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 0.0, CA-13 roll_out
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:Cri.missing| |Registry.quota_left| |$0.0:Admin.rolled_out| |Kubelet.pulls_refused| |$0.0.capture.0:CA-3 create low| |$0.0.capture.0:CA-3 create high| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-3 create
(define-fun $1.0.may () Bool (and (< 0 |Cri.missing|) (<= |CA-3 create low| $later.0)))
(define-fun |$1.0:Registry.quota_left| () Int (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (+ |Registry.quota_left| (* (- 1) (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|)))))
(define-fun |$1.0:Cri.missing| () Int (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (let (($s1 (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|))) (ite (= $s1 $s0) 0 (+ |Cri.missing| (* (- 1) $s1))))))
(define-fun |$1.0:Kubelet.pulls_refused| () Bool (let (($s0 (ite (<= |Cri.missing| 10) |Cri.missing| 10))) (< (ite (<= $s0 |Registry.quota_left|) $s0 |Registry.quota_left|) $s0)))
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Cri.missing| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun |$1.0.capture.0:CA-3 create low| () Real (ite |$1.0:Kubelet.pulls_refused| 10000.0 0.0))
(define-fun |$1.0.capture.0:CA-3 create high| () Real (ite |$1.0:Kubelet.pulls_refused| 330000.0 30000.0))
(define-fun $1.0.age.1 () Real (ite (and ($active.1 |$1.0:Cri.missing| $1.0.latch.0) $now.1) $later.1 0.0))
; obligation: consecution of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Cri.missing| |$1.0:Registry.quota_left| |Admin.rolled_out| |$1.0:Kubelet.pulls_refused| |$1.0.capture.0:CA-3 create low| |$1.0.capture.0:CA-3 create high| $1.0.latch.0 $1.0.latch.1 0.0 $1.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: held flag
(define-fun $2.0.may () Bool (and (and (< 0 |Cri.missing|) (not |held flag|)) (<= 120000.0 $later.1)))
(define-fun |$2.0:held flag| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Cri.missing| |$2.0:held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
; obligation: consecution of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Cri.missing| |Registry.quota_left| |Admin.rolled_out| |Kubelet.pulls_refused| |CA-3 create low| |CA-3 create high| $2.0.latch.0 $2.0.latch.1 $left.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-3 create
(push 1)
(assert $chosen)
(assert $holds)
(assert (< 0 |Cri.missing|))
(assert (not ($active.0 |Cri.missing|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (< 0 |Cri.missing|) (not |held flag|)))
(assert (not ($active.1 |Cri.missing| |held flag|)))
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
; proof 3: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const always_pull Bool)
(declare-const |permit UCA-2| Bool)
(declare-const |permit UCA-130| Bool)
(declare-const |permit UCA-131| Bool)
(declare-const |permit UCA-132| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-130|) (not |permit UCA-131|) (not |permit UCA-132|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|long CA-3 create| Bool) (|open CA-3 create| Bool) (|shown UCA-131| Bool)) Bool (or |shown UCA-131| (and |open CA-3 create| |counted CA-3 create| |long CA-3 create| (not (< 0 |Cri.missing|)))))
(define-fun $latch.2 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|hazard over| Bool) (|open CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (ite |open CA-3 create| |counted CA-3 create| (not |hazard over|))))
(define-fun $latch.3 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and |long CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.4 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and |past CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.5 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; long CA-3 create
(define-fun $active.2 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |long CA-3 create|)))
; past CA-3 create
(define-fun $active.3 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |past CA-3 create|)))
; the values of this run
(define-fun $given () Bool (and (= always_pull true) (= |permit UCA-2| true) (= |permit UCA-130| false) (= |permit UCA-131| false) (= |permit UCA-132| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Int 25)
(define-fun $initial.2 () Int 0)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Real 0.0)
(define-fun $initial.5 () Real 0.0)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initial.15 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.6))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.12 $initial.13 $initial.11 $initial.10))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.12 $initial.7 $initial.11))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.13))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.14))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
(define-fun $initial.capture.0.4 () Real (ite $initial.3 10000.0 0.0))
(define-fun $initial.capture.0.5 () Real (ite $initial.3 330000.0 30000.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0 $initial.latch.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.3))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.4))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) $initial.capture.0.5)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 120000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 30000.0))))))
; 0.0.0: CA-13 roll_out
(define-fun $0.0.0.may () Bool (< $initial.2 2))
(define-fun $0.0.0.0 () Int 30)
(define-fun $0.0.0.2 () Int (let (($s0 (+ $initial.2 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $0.0.0.9 () Bool (or $initial.9 (and (not $initial.latch.6) (not (< $initial.2 2)))))
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.capture.0.4 () Real (ite (and ($active.0 $0.0.0.0) (not $0.now.0)) (ite $initial.3 10000.0 0.0) $initial.capture.0.4))
(define-fun $0.0.0.capture.0.5 () Real (ite (and ($active.0 $0.0.0.0) (not $0.now.0)) (ite $initial.3 330000.0 30000.0) $initial.capture.0.5))
(define-fun $0.0.0.age.0 () Real (ite (and ($active.0 $0.0.0.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0 $0.0.0.latch.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.3) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.4) $0.now.3) $0.later.3 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.0.0.age.0 30000.0) $0.0.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 30000.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 30000.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 30000.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.0.0.age.0 30000.0) $0.0.0.capture.0.5)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 30000.0) 120000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 30000.0) 30000.0))))))
; 1.1.0: CA-3 create
(define-fun $1.1.0.may () Bool (and (< 0 $0.0.0.0) (<= $0.0.0.capture.0.4 $1.later.0)))
(define-fun $1.1.0.1 () Int (let (($s0 (ite always_pull $0.0.0.0 (ite (<= $0.0.0.0 10) $0.0.0.0 10)))) (+ $initial.1 (* (- 1) (ite (<= $s0 $initial.1) $s0 $initial.1)))))
(define-fun $1.1.0.0 () Int (let (($s0 (ite always_pull $0.0.0.0 (ite (<= $0.0.0.0 10) $0.0.0.0 10)))) (let (($s1 (ite (<= $s0 $initial.1) $s0 $initial.1))) (ite (= $s1 $s0) 0 (+ $0.0.0.0 (* (- 1) $s1))))))
(define-fun $1.1.0.3 () Bool (let (($s0 (ite always_pull $0.0.0.0 (ite (<= $0.0.0.0 10) $0.0.0.0 10)))) (< (ite (<= $s0 $initial.1) $s0 $initial.1) $s0)))
(define-fun $1.1.0.8 () Bool (or $initial.8 (and (not $0.0.0.latch.6) (< $initial.1 (ite always_pull $0.0.0.0 (ite (<= $0.0.0.0 10) $0.0.0.0 10))))))
(define-fun $1.1.0.11 () Bool false)
(define-fun $1.1.0.13 () Bool false)
(define-fun $1.1.0.14 () Bool false)
(define-fun $1.1.0.15 () Bool (or $initial.15 (and $0.0.0.latch.5 $0.0.0.latch.2 $0.0.0.latch.3)))
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $1.1.0.0 $0.0.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $1.1.0.0 $0.0.0.latch.2 $1.1.0.13 $1.1.0.11 $0.0.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $1.1.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $1.1.0.11))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $1.1.0.0 $1.1.0.13))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $1.1.0.0 $1.1.0.14))
(define-fun $1.1.0.latch.5 () Bool ($latch.5 $1.1.0.0))
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.capture.0.4 () Real (ite $1.1.0.3 10000.0 0.0))
(define-fun $1.1.0.capture.0.5 () Real (ite $1.1.0.3 330000.0 30000.0))
(define-fun $1.1.0.age.1 () Real (ite (and ($active.1 $1.1.0.0 $1.1.0.latch.0) $1.now.1) $1.later.1 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.1.0.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.1.0.0 $1.1.0.latch.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.1.0.age.1 30000.0) $1.1.0.age.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.1.0.0 $1.1.0.latch.3))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.1.0.0 $1.1.0.latch.4))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 30000.0) $1.1.0.capture.0.5)) (=> (and $2.now.1 true) (<= (+ $1.1.0.age.1 30000.0) 120000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 2.1.0: CA-3 create
(define-fun $2.1.0.may () Bool (and (< 0 $1.1.0.0) (<= $1.1.0.capture.0.4 $2.later.0)))
(define-fun $2.1.0.1 () Int (let (($s0 (ite always_pull $1.1.0.0 (ite (<= $1.1.0.0 10) $1.1.0.0 10)))) (+ $1.1.0.1 (* (- 1) (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1)))))
(define-fun $2.1.0.0 () Int (let (($s0 (ite always_pull $1.1.0.0 (ite (<= $1.1.0.0 10) $1.1.0.0 10)))) (let (($s1 (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1))) (ite (= $s1 $s0) 0 (+ $1.1.0.0 (* (- 1) $s1))))))
(define-fun $2.1.0.3 () Bool (let (($s0 (ite always_pull $1.1.0.0 (ite (<= $1.1.0.0 10) $1.1.0.0 10)))) (< (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1) $s0)))
(define-fun $2.1.0.8 () Bool (or $1.1.0.8 (and (not $1.1.0.latch.6) (< $1.1.0.1 (ite always_pull $1.1.0.0 (ite (<= $1.1.0.0 10) $1.1.0.0 10))))))
(define-fun $2.1.0.11 () Bool false)
(define-fun $2.1.0.13 () Bool false)
(define-fun $2.1.0.14 () Bool false)
(define-fun $2.1.0.15 () Bool (or $1.1.0.15 (and $1.1.0.latch.5 $1.1.0.latch.2 $1.1.0.latch.3)))
(define-fun $2.1.0.latch.0 () Bool ($latch.0 $2.1.0.0 $1.1.0.latch.0))
(define-fun $2.1.0.latch.1 () Bool ($latch.1 $2.1.0.0 $1.1.0.latch.2 $2.1.0.13 $2.1.0.11 $1.1.0.latch.1))
(define-fun $2.1.0.latch.2 () Bool ($latch.2 $2.1.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $2.1.0.11))
(define-fun $2.1.0.latch.3 () Bool ($latch.3 $2.1.0.0 $2.1.0.13))
(define-fun $2.1.0.latch.4 () Bool ($latch.4 $2.1.0.0 $2.1.0.14))
(define-fun $2.1.0.latch.5 () Bool ($latch.5 $2.1.0.0))
(define-fun $2.1.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.1.0.latch.0))
(define-fun $2.1.0.capture.0.4 () Real (ite $2.1.0.3 10000.0 0.0))
(define-fun $2.1.0.capture.0.5 () Real (ite $2.1.0.3 330000.0 30000.0))
(define-fun $2.1.0.age.1 () Real (ite (and ($active.1 $2.1.0.0 $2.1.0.latch.0) $2.now.1) $2.later.1 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.1.0.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.1.0.0 $2.1.0.latch.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.1.0.age.1 30000.0) $2.1.0.age.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.1.0.0 $2.1.0.latch.3))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.1.0.0 $2.1.0.latch.4))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ 0.0 30000.0) $2.1.0.capture.0.5)) (=> (and $3.now.1 true) (<= (+ $2.1.0.age.1 30000.0) 120000.0)) (=> (and $3.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 3.1.0: CA-3 create
(define-fun $3.1.0.may () Bool (and (< 0 $2.1.0.0) (<= $2.1.0.capture.0.4 $3.later.0)))
(define-fun $3.1.0.1 () Int (let (($s0 (ite always_pull $2.1.0.0 (ite (<= $2.1.0.0 10) $2.1.0.0 10)))) (+ $2.1.0.1 (* (- 1) (ite (<= $s0 $2.1.0.1) $s0 $2.1.0.1)))))
(define-fun $3.1.0.0 () Int (let (($s0 (ite always_pull $2.1.0.0 (ite (<= $2.1.0.0 10) $2.1.0.0 10)))) (let (($s1 (ite (<= $s0 $2.1.0.1) $s0 $2.1.0.1))) (ite (= $s1 $s0) 0 (+ $2.1.0.0 (* (- 1) $s1))))))
(define-fun $3.1.0.3 () Bool (let (($s0 (ite always_pull $2.1.0.0 (ite (<= $2.1.0.0 10) $2.1.0.0 10)))) (< (ite (<= $s0 $2.1.0.1) $s0 $2.1.0.1) $s0)))
(define-fun $3.1.0.8 () Bool (or $2.1.0.8 (and (not $2.1.0.latch.6) (< $2.1.0.1 (ite always_pull $2.1.0.0 (ite (<= $2.1.0.0 10) $2.1.0.0 10))))))
(define-fun $3.1.0.11 () Bool false)
(define-fun $3.1.0.13 () Bool false)
(define-fun $3.1.0.14 () Bool false)
(define-fun $3.1.0.15 () Bool (or $2.1.0.15 (and $2.1.0.latch.5 $2.1.0.latch.2 $2.1.0.latch.3)))
(define-fun $3.1.0.latch.0 () Bool ($latch.0 $3.1.0.0 $2.1.0.latch.0))
(define-fun $3.1.0.latch.1 () Bool ($latch.1 $3.1.0.0 $2.1.0.latch.2 $3.1.0.13 $3.1.0.11 $2.1.0.latch.1))
(define-fun $3.1.0.latch.2 () Bool ($latch.2 $3.1.0.0 $2.1.0.latch.2 $2.1.0.latch.6 $3.1.0.11))
(define-fun $3.1.0.latch.3 () Bool ($latch.3 $3.1.0.0 $3.1.0.13))
(define-fun $3.1.0.latch.4 () Bool ($latch.4 $3.1.0.0 $3.1.0.14))
(define-fun $3.1.0.latch.5 () Bool ($latch.5 $3.1.0.0))
(define-fun $3.1.0.latch.6 () Bool ($latch.6 $2.1.0.latch.6 $3.1.0.latch.0))
(define-fun $3.1.0.capture.0.4 () Real (ite $3.1.0.3 10000.0 0.0))
(define-fun $3.1.0.capture.0.5 () Real (ite $3.1.0.3 330000.0 30000.0))
(define-fun $3.1.0.age.1 () Real (ite (and ($active.1 $3.1.0.0 $3.1.0.latch.0) $3.now.1) $3.later.1 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.1.0.0 $3.1.0.latch.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.1.0.age.1 30000.0) $3.1.0.age.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.1.0.0 $3.1.0.latch.3))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.1.0.0 $3.1.0.latch.4))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ 0.0 30000.0) $3.1.0.capture.0.5)) (=> (and $4.now.1 true) (<= (+ $3.1.0.age.1 30000.0) 120000.0)) (=> (and $4.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 4.2.0: held flag
(define-fun $4.2.0.may () Bool (and (and (< 0 $3.1.0.0) (not $3.1.0.latch.0)) (<= 120000.0 $4.later.1)))
(define-fun $4.2.0.6 () Bool true)
(define-fun $4.2.0.latch.0 () Bool ($latch.0 $3.1.0.0 $4.2.0.6))
(define-fun $4.2.0.latch.1 () Bool ($latch.1 $3.1.0.0 $3.1.0.latch.2 $3.1.0.latch.3 $3.1.0.latch.5 $3.1.0.latch.1))
(define-fun $4.2.0.latch.2 () Bool ($latch.2 $3.1.0.0 $3.1.0.latch.2 $3.1.0.latch.6 $3.1.0.latch.5))
(define-fun $4.2.0.latch.3 () Bool ($latch.3 $3.1.0.0 $3.1.0.latch.3))
(define-fun $4.2.0.latch.4 () Bool ($latch.4 $3.1.0.0 $3.1.0.latch.4))
(define-fun $4.2.0.latch.5 () Bool ($latch.5 $3.1.0.0))
(define-fun $4.2.0.latch.6 () Bool ($latch.6 $3.1.0.latch.6 $4.2.0.latch.0))
(define-fun $4.2.0.age.2 () Real (ite (and ($active.2 $3.1.0.0 $4.2.0.latch.3) $4.now.2) $4.later.2 0.0))
(define-fun $4.2.0.age.3 () Real (ite (and ($active.3 $3.1.0.0 $4.2.0.latch.4) $4.now.3) $4.later.3 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 0.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $3.1.0.0 $4.2.0.latch.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ 0.0 0.0) 0.0))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $3.1.0.0 $4.2.0.latch.3))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.2.0.age.2 0.0) $4.2.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $3.1.0.0 $4.2.0.latch.4))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.2.0.age.3 0.0) $4.2.0.age.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 0.0) $3.1.0.capture.0.5)) (=> (and $5.now.1 true) (<= (+ 0.0 0.0) 120000.0)) (=> (and $5.now.2 true) (<= (+ $4.2.0.age.2 0.0) 30000.0))))))
; 5.1.0: CA-3 create
(define-fun $5.1.0.may () Bool (and (< 0 $3.1.0.0) (<= $3.1.0.capture.0.4 $5.later.0)))
(define-fun $5.1.0.1 () Int (let (($s0 (ite always_pull $3.1.0.0 (ite (<= $3.1.0.0 10) $3.1.0.0 10)))) (+ $3.1.0.1 (* (- 1) (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1)))))
(define-fun $5.1.0.0 () Int (let (($s0 (ite always_pull $3.1.0.0 (ite (<= $3.1.0.0 10) $3.1.0.0 10)))) (let (($s1 (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1))) (ite (= $s1 $s0) 0 (+ $3.1.0.0 (* (- 1) $s1))))))
(define-fun $5.1.0.3 () Bool (let (($s0 (ite always_pull $3.1.0.0 (ite (<= $3.1.0.0 10) $3.1.0.0 10)))) (< (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1) $s0)))
(define-fun $5.1.0.8 () Bool (or $3.1.0.8 (and (not $4.2.0.latch.6) (< $3.1.0.1 (ite always_pull $3.1.0.0 (ite (<= $3.1.0.0 10) $3.1.0.0 10))))))
(define-fun $5.1.0.11 () Bool false)
(define-fun $5.1.0.13 () Bool false)
(define-fun $5.1.0.14 () Bool false)
(define-fun $5.1.0.15 () Bool (or $3.1.0.15 (and $4.2.0.latch.5 $4.2.0.latch.2 $4.2.0.latch.3)))
(define-fun $5.1.0.latch.0 () Bool ($latch.0 $5.1.0.0 $4.2.0.latch.0))
(define-fun $5.1.0.latch.1 () Bool ($latch.1 $5.1.0.0 $4.2.0.latch.2 $5.1.0.13 $5.1.0.11 $4.2.0.latch.1))
(define-fun $5.1.0.latch.2 () Bool ($latch.2 $5.1.0.0 $4.2.0.latch.2 $4.2.0.latch.6 $5.1.0.11))
(define-fun $5.1.0.latch.3 () Bool ($latch.3 $5.1.0.0 $5.1.0.13))
(define-fun $5.1.0.latch.4 () Bool ($latch.4 $5.1.0.0 $5.1.0.14))
(define-fun $5.1.0.latch.5 () Bool ($latch.5 $5.1.0.0))
(define-fun $5.1.0.latch.6 () Bool ($latch.6 $4.2.0.latch.6 $5.1.0.latch.0))
(define-fun $5.1.0.capture.0.4 () Real (ite $5.1.0.3 10000.0 0.0))
(define-fun $5.1.0.capture.0.5 () Real (ite $5.1.0.3 330000.0 30000.0))
(define-fun $5.1.0.age.1 () Real (ite (and ($active.1 $5.1.0.0 $5.1.0.latch.0) $5.now.1) $5.later.1 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.1.0.may $2.may-wait $2.1.0.may $3.may-wait $3.1.0.may $4.may-wait $4.2.0.may $5.may-wait $5.1.0.may (let (($s0 (not (and $5.1.0.latch.5 $5.1.0.latch.2)))) (and $5.1.0.latch.6 (or $s0 $5.1.0.latch.4) (or (not $5.1.0.8) |permit UCA-2|) (or (not $0.0.0.9) |permit UCA-130|) (or (not $5.1.0.latch.1) |permit UCA-131|) (or $s0 |permit UCA-131|) (or (not $5.1.0.15) |permit UCA-132|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: with HS-3 on a closed run reaches H-1 and shows no listed pattern but: UCA-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const registry_quota Int)
(declare-const |permit UCA-2| Bool)
(declare-const |permit UCA-130| Bool)
(declare-const |permit UCA-131| Bool)
(declare-const |permit UCA-132| Bool)
(define-fun $chosen () Bool (and (<= 0 registry_quota) (or (= registry_quota 25) (= registry_quota 15)) (not |permit UCA-130|) (not |permit UCA-131|) (not |permit UCA-132|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and |held flag| (< 0 |Cri.missing|)))
(define-fun $latch.1 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|long CA-3 create| Bool) (|open CA-3 create| Bool) (|shown UCA-131| Bool)) Bool (or |shown UCA-131| (and |open CA-3 create| |counted CA-3 create| |long CA-3 create| (not (< 0 |Cri.missing|)))))
(define-fun $latch.2 ((|Cri.missing| Int) (|counted CA-3 create| Bool) (|hazard over| Bool) (|open CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (ite |open CA-3 create| |counted CA-3 create| (not |hazard over|))))
(define-fun $latch.3 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and |long CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.4 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and |past CA-3 create| (< 0 |Cri.missing|)))
(define-fun $latch.5 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-3 create
(define-fun $active.0 ((|Cri.missing| Int)) Bool (< 0 |Cri.missing|))
; held flag
(define-fun $active.1 ((|Cri.missing| Int) (|held flag| Bool)) Bool (and (< 0 |Cri.missing|) (not |held flag|)))
; long CA-3 create
(define-fun $active.2 ((|Cri.missing| Int) (|long CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |long CA-3 create|)))
; past CA-3 create
(define-fun $active.3 ((|Cri.missing| Int) (|past CA-3 create| Bool)) Bool (and (< 0 |Cri.missing|) (not |past CA-3 create|)))
; the values of this run
(define-fun $given () Bool (and (= registry_quota 15) (= |permit UCA-2| true) (= |permit UCA-130| false) (= |permit UCA-131| false) (= |permit UCA-132| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Int registry_quota)
(define-fun $initial.2 () Int 0)
(define-fun $initial.3 () Bool false)
(define-fun $initial.4 () Real 0.0)
(define-fun $initial.5 () Real 0.0)
(define-fun $initial.6 () Bool false)
(define-fun $initial.7 () Bool false)
(define-fun $initial.8 () Bool false)
(define-fun $initial.9 () Bool false)
(define-fun $initial.10 () Bool false)
(define-fun $initial.11 () Bool false)
(define-fun $initial.12 () Bool false)
(define-fun $initial.13 () Bool false)
(define-fun $initial.14 () Bool false)
(define-fun $initial.15 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.6))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.12 $initial.13 $initial.11 $initial.10))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.12 $initial.7 $initial.11))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.13))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.14))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
(define-fun $initial.capture.0.4 () Real (ite $initial.3 10000.0 0.0))
(define-fun $initial.capture.0.5 () Real (ite $initial.3 330000.0 30000.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.0))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0 $initial.latch.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.3))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.4))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) $initial.capture.0.5)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 120000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 30000.0))))))
; 0.0.0: CA-13 roll_out
(define-fun $0.0.0.may () Bool (< $initial.2 2))
(define-fun $0.0.0.0 () Int 30)
(define-fun $0.0.0.2 () Int (let (($s0 (+ $initial.2 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $0.0.0.9 () Bool (or $initial.9 (and (not $initial.latch.6) (not (< $initial.2 2)))))
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.capture.0.4 () Real (ite (and ($active.0 $0.0.0.0) (not $0.now.0)) (ite $initial.3 10000.0 0.0) $initial.capture.0.4))
(define-fun $0.0.0.capture.0.5 () Real (ite (and ($active.0 $0.0.0.0) (not $0.now.0)) (ite $initial.3 330000.0 30000.0) $initial.capture.0.5))
(define-fun $0.0.0.age.0 () Real (ite (and ($active.0 $0.0.0.0) $0.now.0) $0.later.0 0.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0 $0.0.0.latch.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.3) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.4) $0.now.3) $0.later.3 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $0.0.0.0))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.0.0.age.0 0.0) $0.0.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.0.0.age.0 0.0) $0.0.0.capture.0.5)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 120000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 30000.0))))))
; 1.1.0: CA-3 create
(define-fun $1.1.0.may () Bool (and (< 0 $0.0.0.0) (<= $0.0.0.capture.0.4 $1.later.0)))
(define-fun $1.1.0.1 () Int (let (($s0 (ite (<= $0.0.0.0 10) $0.0.0.0 10))) (+ $initial.1 (* (- 1) (ite (<= $s0 $initial.1) $s0 $initial.1)))))
(define-fun $1.1.0.0 () Int (let (($s0 (ite (<= $0.0.0.0 10) $0.0.0.0 10))) (let (($s1 (ite (<= $s0 $initial.1) $s0 $initial.1))) (ite (= $s1 $s0) 0 (+ $0.0.0.0 (* (- 1) $s1))))))
(define-fun $1.1.0.3 () Bool (let (($s0 (ite (<= $0.0.0.0 10) $0.0.0.0 10))) (< (ite (<= $s0 $initial.1) $s0 $initial.1) $s0)))
(define-fun $1.1.0.8 () Bool (or $initial.8 (and (not $0.0.0.latch.6) (< $initial.1 (ite (<= $0.0.0.0 10) $0.0.0.0 10)))))
(define-fun $1.1.0.11 () Bool false)
(define-fun $1.1.0.13 () Bool false)
(define-fun $1.1.0.14 () Bool false)
(define-fun $1.1.0.15 () Bool (or $initial.15 (and $0.0.0.latch.5 $0.0.0.latch.2 $0.0.0.latch.3)))
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $1.1.0.0 $0.0.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $1.1.0.0 $0.0.0.latch.2 $1.1.0.13 $1.1.0.11 $0.0.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $1.1.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $1.1.0.11))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $1.1.0.0 $1.1.0.13))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $1.1.0.0 $1.1.0.14))
(define-fun $1.1.0.latch.5 () Bool ($latch.5 $1.1.0.0))
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.capture.0.4 () Real (ite $1.1.0.3 10000.0 0.0))
(define-fun $1.1.0.capture.0.5 () Real (ite $1.1.0.3 330000.0 30000.0))
(define-fun $1.1.0.age.1 () Real (ite (and ($active.1 $1.1.0.0 $1.1.0.latch.0) $1.now.1) $1.later.1 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.1.0.0))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ 0.0 0.0) 0.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.1.0.0 $1.1.0.latch.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.1.0.age.1 0.0) $1.1.0.age.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.1.0.0 $1.1.0.latch.3))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ 0.0 0.0) 0.0))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.1.0.0 $1.1.0.latch.4))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 0.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ 0.0 0.0) $1.1.0.capture.0.5)) (=> (and $2.now.1 true) (<= (+ $1.1.0.age.1 0.0) 120000.0)) (=> (and $2.now.2 true) (<= (+ 0.0 0.0) 30000.0))))))
; 2.0.0: CA-13 roll_out
(define-fun $2.0.0.may () Bool (< $0.0.0.2 2))
(define-fun $2.0.0.0 () Int 30)
(define-fun $2.0.0.2 () Int (let (($s0 (+ $0.0.0.2 1))) (ite (<= $s0 2) $s0 2)))
(define-fun $2.0.0.9 () Bool (or $0.0.0.9 (and (not $1.1.0.latch.6) (not (< $0.0.0.2 2)))))
(define-fun $2.0.0.latch.0 () Bool ($latch.0 $2.0.0.0 $1.1.0.latch.0))
(define-fun $2.0.0.latch.1 () Bool ($latch.1 $2.0.0.0 $1.1.0.latch.2 $1.1.0.latch.3 $1.1.0.latch.5 $1.1.0.latch.1))
(define-fun $2.0.0.latch.2 () Bool ($latch.2 $2.0.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $1.1.0.latch.5))
(define-fun $2.0.0.latch.3 () Bool ($latch.3 $2.0.0.0 $1.1.0.latch.3))
(define-fun $2.0.0.latch.4 () Bool ($latch.4 $2.0.0.0 $1.1.0.latch.4))
(define-fun $2.0.0.latch.5 () Bool ($latch.5 $2.0.0.0))
(define-fun $2.0.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.0.0.latch.0))
(define-fun $2.0.0.capture.0.4 () Real (ite (and ($active.0 $2.0.0.0) (not $2.now.0)) (ite $1.1.0.3 10000.0 0.0) $1.1.0.capture.0.4))
(define-fun $2.0.0.capture.0.5 () Real (ite (and ($active.0 $2.0.0.0) (not $2.now.0)) (ite $1.1.0.3 330000.0 30000.0) $1.1.0.capture.0.5))
(define-fun $2.0.0.age.0 () Real (ite (and ($active.0 $2.0.0.0) $2.now.0) $2.later.0 0.0))
(define-fun $2.0.0.age.1 () Real (ite (and ($active.1 $2.0.0.0 $2.0.0.latch.0) $2.now.1) $2.later.1 0.0))
(define-fun $2.0.0.age.2 () Real (ite (and ($active.2 $2.0.0.0 $2.0.0.latch.3) $2.now.2) $2.later.2 0.0))
(define-fun $2.0.0.age.3 () Real (ite (and ($active.3 $2.0.0.0 $2.0.0.latch.4) $2.now.3) $2.later.3 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.0.0.0))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.0.0.age.0 30000.0) $2.0.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.0.0.0 $2.0.0.latch.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.0.0.age.1 30000.0) $2.0.0.age.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.0.0.0 $2.0.0.latch.3))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.0.0.age.2 30000.0) $2.0.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.0.0.0 $2.0.0.latch.4))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.0.0.age.3 30000.0) $2.0.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.0.0.age.0 30000.0) $2.0.0.capture.0.5)) (=> (and $3.now.1 true) (<= (+ $2.0.0.age.1 30000.0) 120000.0)) (=> (and $3.now.2 true) (<= (+ $2.0.0.age.2 30000.0) 30000.0))))))
; 3.1.0: CA-3 create
(define-fun $3.1.0.may () Bool (and (< 0 $2.0.0.0) (<= $2.0.0.capture.0.4 $3.later.0)))
(define-fun $3.1.0.1 () Int (let (($s0 (ite (<= $2.0.0.0 10) $2.0.0.0 10))) (+ $1.1.0.1 (* (- 1) (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1)))))
(define-fun $3.1.0.0 () Int (let (($s0 (ite (<= $2.0.0.0 10) $2.0.0.0 10))) (let (($s1 (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1))) (ite (= $s1 $s0) 0 (+ $2.0.0.0 (* (- 1) $s1))))))
(define-fun $3.1.0.3 () Bool (let (($s0 (ite (<= $2.0.0.0 10) $2.0.0.0 10))) (< (ite (<= $s0 $1.1.0.1) $s0 $1.1.0.1) $s0)))
(define-fun $3.1.0.8 () Bool (or $1.1.0.8 (and (not $2.0.0.latch.6) (< $1.1.0.1 (ite (<= $2.0.0.0 10) $2.0.0.0 10)))))
(define-fun $3.1.0.11 () Bool false)
(define-fun $3.1.0.13 () Bool false)
(define-fun $3.1.0.14 () Bool false)
(define-fun $3.1.0.15 () Bool (or $1.1.0.15 (and $2.0.0.latch.5 $2.0.0.latch.2 $2.0.0.latch.3)))
(define-fun $3.1.0.latch.0 () Bool ($latch.0 $3.1.0.0 $2.0.0.latch.0))
(define-fun $3.1.0.latch.1 () Bool ($latch.1 $3.1.0.0 $2.0.0.latch.2 $3.1.0.13 $3.1.0.11 $2.0.0.latch.1))
(define-fun $3.1.0.latch.2 () Bool ($latch.2 $3.1.0.0 $2.0.0.latch.2 $2.0.0.latch.6 $3.1.0.11))
(define-fun $3.1.0.latch.3 () Bool ($latch.3 $3.1.0.0 $3.1.0.13))
(define-fun $3.1.0.latch.4 () Bool ($latch.4 $3.1.0.0 $3.1.0.14))
(define-fun $3.1.0.latch.5 () Bool ($latch.5 $3.1.0.0))
(define-fun $3.1.0.latch.6 () Bool ($latch.6 $2.0.0.latch.6 $3.1.0.latch.0))
(define-fun $3.1.0.capture.0.4 () Real (ite $3.1.0.3 10000.0 0.0))
(define-fun $3.1.0.capture.0.5 () Real (ite $3.1.0.3 330000.0 30000.0))
(define-fun $3.1.0.age.1 () Real (ite (and ($active.1 $3.1.0.0 $3.1.0.latch.0) $3.now.1) $3.later.1 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.1.0.0))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.1.0.0 $3.1.0.latch.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ $3.1.0.age.1 30000.0) $3.1.0.age.1))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.1.0.0 $3.1.0.latch.3))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.1.0.0 $3.1.0.latch.4))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ 0.0 30000.0) $3.1.0.capture.0.5)) (=> (and $4.now.1 true) (<= (+ $3.1.0.age.1 30000.0) 120000.0)) (=> (and $4.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 4.1.0: CA-3 create
(define-fun $4.1.0.may () Bool (and (< 0 $3.1.0.0) (<= $3.1.0.capture.0.4 $4.later.0)))
(define-fun $4.1.0.1 () Int (let (($s0 (ite (<= $3.1.0.0 10) $3.1.0.0 10))) (+ $3.1.0.1 (* (- 1) (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1)))))
(define-fun $4.1.0.0 () Int (let (($s0 (ite (<= $3.1.0.0 10) $3.1.0.0 10))) (let (($s1 (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1))) (ite (= $s1 $s0) 0 (+ $3.1.0.0 (* (- 1) $s1))))))
(define-fun $4.1.0.3 () Bool (let (($s0 (ite (<= $3.1.0.0 10) $3.1.0.0 10))) (< (ite (<= $s0 $3.1.0.1) $s0 $3.1.0.1) $s0)))
(define-fun $4.1.0.8 () Bool (or $3.1.0.8 (and (not $3.1.0.latch.6) (< $3.1.0.1 (ite (<= $3.1.0.0 10) $3.1.0.0 10)))))
(define-fun $4.1.0.11 () Bool false)
(define-fun $4.1.0.13 () Bool false)
(define-fun $4.1.0.14 () Bool false)
(define-fun $4.1.0.15 () Bool (or $3.1.0.15 (and $3.1.0.latch.5 $3.1.0.latch.2 $3.1.0.latch.3)))
(define-fun $4.1.0.latch.0 () Bool ($latch.0 $4.1.0.0 $3.1.0.latch.0))
(define-fun $4.1.0.latch.1 () Bool ($latch.1 $4.1.0.0 $3.1.0.latch.2 $4.1.0.13 $4.1.0.11 $3.1.0.latch.1))
(define-fun $4.1.0.latch.2 () Bool ($latch.2 $4.1.0.0 $3.1.0.latch.2 $3.1.0.latch.6 $4.1.0.11))
(define-fun $4.1.0.latch.3 () Bool ($latch.3 $4.1.0.0 $4.1.0.13))
(define-fun $4.1.0.latch.4 () Bool ($latch.4 $4.1.0.0 $4.1.0.14))
(define-fun $4.1.0.latch.5 () Bool ($latch.5 $4.1.0.0))
(define-fun $4.1.0.latch.6 () Bool ($latch.6 $3.1.0.latch.6 $4.1.0.latch.0))
(define-fun $4.1.0.capture.0.4 () Real (ite $4.1.0.3 10000.0 0.0))
(define-fun $4.1.0.capture.0.5 () Real (ite $4.1.0.3 330000.0 30000.0))
(define-fun $4.1.0.age.1 () Real (ite (and ($active.1 $4.1.0.0 $4.1.0.latch.0) $4.now.1) $4.later.1 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $4.1.0.0))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.1.0.0 $4.1.0.latch.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.1.0.age.1 30000.0) $4.1.0.age.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.1.0.0 $4.1.0.latch.3))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.1.0.0 $4.1.0.latch.4))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ 0.0 30000.0) $4.1.0.capture.0.5)) (=> (and $5.now.1 true) (<= (+ $4.1.0.age.1 30000.0) 120000.0)) (=> (and $5.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 5.1.0: CA-3 create
(define-fun $5.1.0.may () Bool (and (< 0 $4.1.0.0) (<= $4.1.0.capture.0.4 $5.later.0)))
(define-fun $5.1.0.1 () Int (let (($s0 (ite (<= $4.1.0.0 10) $4.1.0.0 10))) (+ $4.1.0.1 (* (- 1) (ite (<= $s0 $4.1.0.1) $s0 $4.1.0.1)))))
(define-fun $5.1.0.0 () Int (let (($s0 (ite (<= $4.1.0.0 10) $4.1.0.0 10))) (let (($s1 (ite (<= $s0 $4.1.0.1) $s0 $4.1.0.1))) (ite (= $s1 $s0) 0 (+ $4.1.0.0 (* (- 1) $s1))))))
(define-fun $5.1.0.3 () Bool (let (($s0 (ite (<= $4.1.0.0 10) $4.1.0.0 10))) (< (ite (<= $s0 $4.1.0.1) $s0 $4.1.0.1) $s0)))
(define-fun $5.1.0.8 () Bool (or $4.1.0.8 (and (not $4.1.0.latch.6) (< $4.1.0.1 (ite (<= $4.1.0.0 10) $4.1.0.0 10)))))
(define-fun $5.1.0.11 () Bool false)
(define-fun $5.1.0.13 () Bool false)
(define-fun $5.1.0.14 () Bool false)
(define-fun $5.1.0.15 () Bool (or $4.1.0.15 (and $4.1.0.latch.5 $4.1.0.latch.2 $4.1.0.latch.3)))
(define-fun $5.1.0.latch.0 () Bool ($latch.0 $5.1.0.0 $4.1.0.latch.0))
(define-fun $5.1.0.latch.1 () Bool ($latch.1 $5.1.0.0 $4.1.0.latch.2 $5.1.0.13 $5.1.0.11 $4.1.0.latch.1))
(define-fun $5.1.0.latch.2 () Bool ($latch.2 $5.1.0.0 $4.1.0.latch.2 $4.1.0.latch.6 $5.1.0.11))
(define-fun $5.1.0.latch.3 () Bool ($latch.3 $5.1.0.0 $5.1.0.13))
(define-fun $5.1.0.latch.4 () Bool ($latch.4 $5.1.0.0 $5.1.0.14))
(define-fun $5.1.0.latch.5 () Bool ($latch.5 $5.1.0.0))
(define-fun $5.1.0.latch.6 () Bool ($latch.6 $4.1.0.latch.6 $5.1.0.latch.0))
(define-fun $5.1.0.capture.0.4 () Real (ite $5.1.0.3 10000.0 0.0))
(define-fun $5.1.0.capture.0.5 () Real (ite $5.1.0.3 330000.0 30000.0))
(define-fun $5.1.0.age.1 () Real (ite (and ($active.1 $5.1.0.0 $5.1.0.latch.0) $5.now.1) $5.later.1 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $5.1.0.0))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ 0.0 30000.0) 0.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $5.1.0.0 $5.1.0.latch.0))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.1.0.age.1 30000.0) $5.1.0.age.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.1.0.0 $5.1.0.latch.3))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ 0.0 30000.0) 0.0))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $5.1.0.0 $5.1.0.latch.4))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ 0.0 30000.0) 0.0))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 30000.0) (or (= 30000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ 0.0 30000.0) $5.1.0.capture.0.5)) (=> (and $6.now.1 true) (<= (+ $5.1.0.age.1 30000.0) 120000.0)) (=> (and $6.now.2 true) (<= (+ 0.0 30000.0) 30000.0))))))
; 6.2.0: held flag
(define-fun $6.2.0.may () Bool (and (and (< 0 $5.1.0.0) (not $5.1.0.latch.0)) (<= 120000.0 $6.later.1)))
(define-fun $6.2.0.6 () Bool true)
(define-fun $6.2.0.latch.0 () Bool ($latch.0 $5.1.0.0 $6.2.0.6))
(define-fun $6.2.0.latch.1 () Bool ($latch.1 $5.1.0.0 $5.1.0.latch.2 $5.1.0.latch.3 $5.1.0.latch.5 $5.1.0.latch.1))
(define-fun $6.2.0.latch.2 () Bool ($latch.2 $5.1.0.0 $5.1.0.latch.2 $5.1.0.latch.6 $5.1.0.latch.5))
(define-fun $6.2.0.latch.3 () Bool ($latch.3 $5.1.0.0 $5.1.0.latch.3))
(define-fun $6.2.0.latch.4 () Bool ($latch.4 $5.1.0.0 $5.1.0.latch.4))
(define-fun $6.2.0.latch.5 () Bool ($latch.5 $5.1.0.0))
(define-fun $6.2.0.latch.6 () Bool ($latch.6 $5.1.0.latch.6 $6.2.0.latch.0))
(define-fun $6.2.0.age.2 () Real (ite (and ($active.2 $5.1.0.0 $6.2.0.latch.3) $6.now.2) $6.later.2 0.0))
(define-fun $6.2.0.age.3 () Real (ite (and ($active.3 $5.1.0.0 $6.2.0.latch.4) $6.now.3) $6.later.3 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $5.1.0.0))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $5.1.0.0 $6.2.0.latch.0))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ 0.0 0.0) 0.0))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $5.1.0.0 $6.2.0.latch.3))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ $6.2.0.age.2 0.0) $6.2.0.age.2))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $5.1.0.0 $6.2.0.latch.4))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.2.0.age.3 0.0) $6.2.0.age.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 0.0) $5.1.0.capture.0.5)) (=> (and $7.now.1 true) (<= (+ 0.0 0.0) 120000.0)) (=> (and $7.now.2 true) (<= (+ $6.2.0.age.2 0.0) 30000.0))))))
; 7.1.0: CA-3 create
(define-fun $7.1.0.may () Bool (and (< 0 $5.1.0.0) (<= $5.1.0.capture.0.4 $7.later.0)))
(define-fun $7.1.0.1 () Int (let (($s0 (ite (<= $5.1.0.0 10) $5.1.0.0 10))) (+ $5.1.0.1 (* (- 1) (ite (<= $s0 $5.1.0.1) $s0 $5.1.0.1)))))
(define-fun $7.1.0.0 () Int (let (($s0 (ite (<= $5.1.0.0 10) $5.1.0.0 10))) (let (($s1 (ite (<= $s0 $5.1.0.1) $s0 $5.1.0.1))) (ite (= $s1 $s0) 0 (+ $5.1.0.0 (* (- 1) $s1))))))
(define-fun $7.1.0.3 () Bool (let (($s0 (ite (<= $5.1.0.0 10) $5.1.0.0 10))) (< (ite (<= $s0 $5.1.0.1) $s0 $5.1.0.1) $s0)))
(define-fun $7.1.0.8 () Bool (or $5.1.0.8 (and (not $6.2.0.latch.6) (< $5.1.0.1 (ite (<= $5.1.0.0 10) $5.1.0.0 10)))))
(define-fun $7.1.0.11 () Bool false)
(define-fun $7.1.0.13 () Bool false)
(define-fun $7.1.0.14 () Bool false)
(define-fun $7.1.0.15 () Bool (or $5.1.0.15 (and $6.2.0.latch.5 $6.2.0.latch.2 $6.2.0.latch.3)))
(define-fun $7.1.0.latch.0 () Bool ($latch.0 $7.1.0.0 $6.2.0.latch.0))
(define-fun $7.1.0.latch.1 () Bool ($latch.1 $7.1.0.0 $6.2.0.latch.2 $7.1.0.13 $7.1.0.11 $6.2.0.latch.1))
(define-fun $7.1.0.latch.2 () Bool ($latch.2 $7.1.0.0 $6.2.0.latch.2 $6.2.0.latch.6 $7.1.0.11))
(define-fun $7.1.0.latch.3 () Bool ($latch.3 $7.1.0.0 $7.1.0.13))
(define-fun $7.1.0.latch.4 () Bool ($latch.4 $7.1.0.0 $7.1.0.14))
(define-fun $7.1.0.latch.5 () Bool ($latch.5 $7.1.0.0))
(define-fun $7.1.0.latch.6 () Bool ($latch.6 $6.2.0.latch.6 $7.1.0.latch.0))
(define-fun $7.1.0.capture.0.4 () Real (ite $7.1.0.3 10000.0 0.0))
(define-fun $7.1.0.capture.0.5 () Real (ite $7.1.0.3 330000.0 30000.0))
(define-fun $7.1.0.age.1 () Real (ite (and ($active.1 $7.1.0.0 $7.1.0.latch.0) $7.now.1) $7.later.1 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.1.0.may $2.may-wait $2.0.0.may $3.may-wait $3.1.0.may $4.may-wait $4.1.0.may $5.may-wait $5.1.0.may $6.may-wait $6.2.0.may $7.may-wait $7.1.0.may (let (($s0 (not (and $7.1.0.latch.5 $7.1.0.latch.2)))) (and $7.1.0.latch.6 (or $s0 $7.1.0.latch.4) (or (not $7.1.0.8) |permit UCA-2|) (or (not $2.0.0.9) |permit UCA-130|) (or (not $7.1.0.latch.1) |permit UCA-131|) (or $s0 |permit UCA-131|) (or (not $7.1.0.15) |permit UCA-132|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
