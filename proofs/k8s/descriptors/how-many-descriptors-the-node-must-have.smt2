;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/descriptors.stpa",
;;  "content": "sha256:e4acf6cff4ac04d691a22cbcaabb61a6d6f73bad0f791a60ffc85216610b8cc7",
;;  "found by": "k-induction",
;;  "system": "Descriptors",
;;  "claim": [
;;   "check",
;;   "how many descriptors the node must have"
;;  ],
;;  "says": "for any files_max: H-1 unreachable iff files_max > containers * files_each",
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
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
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
;;      0,
;;      0
;;     ]
;;    ],
;;    "initial": {}
;;   },
;;   {
;;    "firings": [
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
;;      0,
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
(declare-const files_max Int)
(define-fun $chosen () Bool (and (<= 0 files_max) (<= 0 files_max) (< 300 files_max)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the invariant
(define-fun $invariant ((|Files.started| Int) (|Files.refused| Bool)) Bool (and (<= 0 files_max) (< 300 files_max) (<= 0 |Files.started|) (<= |Files.started| 4) (not |Files.refused|)))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Files.started| () Int 0)
(define-fun |$initial:Files.refused| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Files.started| |$initial:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Files.started| Int)
(declare-const |Files.refused| Bool)
(define-fun $holds () Bool ($invariant |Files.started| |Files.refused|))
(declare-const $delay Real)
; time passes
(define-fun $may-wait () Bool (and (<= 0.0 $delay) true))
; 0.0: Files.open_file
(define-fun $0.0.may () Bool true)
(define-fun |$0.0:Files.refused| () Bool (or |Files.refused| (<= files_max (* 75 |Files.started|))))
; obligation: consecution of 0.0, Files.open_file
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Files.started| |$0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 start_container
(define-fun $1.0.may () Bool (< |Files.started| 4))
(define-fun |$1.0:Files.started| () Int (+ |Files.started| 1))
; obligation: consecution of 1.0, CA-8 start_container
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Files.started| |Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool |Files.refused|)
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
(declare-const files_max Int)
(define-fun $chosen () Bool (and (<= 0 files_max) (<= 0 files_max)))
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; the condition of `iff`, and the pieces
(define-fun $inside () Bool (< 300 files_max))
(define-fun $piece.0 () Bool (let (($s0 (to_real files_max))) (and (<= 0.0 $s0) (<= $s0 0.0))))
(define-fun $piece.1 () Bool (let (($s0 (to_real files_max))) (and (<= 0.0 $s0) (<= $s0 75.0))))
(define-fun $piece.2 () Bool (let (($s0 (to_real files_max))) (and (<= 0.0 $s0) (<= $s0 150.0))))
(define-fun $piece.3 () Bool (let (($s0 (to_real files_max))) (and (<= 0.0 $s0) (<= $s0 225.0))))
(define-fun $piece.4 () Bool (let (($s0 (to_real files_max))) (and (<= 0.0 $s0) (<= $s0 300.0))))
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
(define-fun |$0/initial:Files.started| () Int 0)
(define-fun |$0/initial:Files.refused| () Bool false)
(define-fun |$0/initially| () Bool true)
(define-fun $time.0.0 () Real 0.0)
(define-fun |$0/0/delay| () Real (- $time.0.0 0.0))
; time passes
(define-fun |$0/0/may-wait| () Bool (and (<= 0.0 |$0/0/delay|) true))
; 0/0/0.0: Files.open_file
(define-fun |$0/0/0.0.may| () Bool true)
(define-fun |$0/0/0.0:Files.refused| () Bool (or |$0/initial:Files.refused| (<= files_max (* 75 |$0/initial:Files.started|))))
; obligation: run 0
(push 1)
(assert $chosen)
(assert $piece.0)
(assert (not (and |$0/initially| |$0/0/may-wait| |$0/0/0.0.may| |$0/0/0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$1/initial:Files.started| () Int 0)
(define-fun |$1/initial:Files.refused| () Bool false)
(define-fun |$1/initially| () Bool true)
(define-fun $time.1.0 () Real 0.0)
(define-fun |$1/0/delay| () Real (- $time.1.0 0.0))
; time passes
(define-fun |$1/0/may-wait| () Bool (and (<= 0.0 |$1/0/delay|) true))
; 1/0/1.0: CA-8 start_container
(define-fun |$1/0/1.0.may| () Bool (< |$1/initial:Files.started| 4))
(define-fun |$1/0/1.0:Files.started| () Int (+ |$1/initial:Files.started| 1))
(define-fun $time.1.1 () Real $time.1.0)
(define-fun |$1/1/delay| () Real (- $time.1.1 $time.1.0))
; time passes
(define-fun |$1/1/may-wait| () Bool (and (<= 0.0 |$1/1/delay|) true))
; 1/1/0.0: Files.open_file
(define-fun |$1/1/0.0.may| () Bool true)
(define-fun |$1/1/0.0:Files.refused| () Bool (or |$1/initial:Files.refused| (<= files_max (* 75 |$1/0/1.0:Files.started|))))
; obligation: run 1
(push 1)
(assert $chosen)
(assert $piece.1)
(assert (not (and |$1/initially| |$1/0/may-wait| |$1/0/1.0.may| |$1/1/may-wait| |$1/1/0.0.may| |$1/1/0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$2/initial:Files.started| () Int 0)
(define-fun |$2/initial:Files.refused| () Bool false)
(define-fun |$2/initially| () Bool true)
(define-fun $time.2.0 () Real 0.0)
(define-fun |$2/0/delay| () Real (- $time.2.0 0.0))
; time passes
(define-fun |$2/0/may-wait| () Bool (and (<= 0.0 |$2/0/delay|) true))
; 2/0/1.0: CA-8 start_container
(define-fun |$2/0/1.0.may| () Bool (< |$2/initial:Files.started| 4))
(define-fun |$2/0/1.0:Files.started| () Int (+ |$2/initial:Files.started| 1))
(define-fun $time.2.1 () Real $time.2.0)
(define-fun |$2/1/delay| () Real (- $time.2.1 $time.2.0))
; time passes
(define-fun |$2/1/may-wait| () Bool (and (<= 0.0 |$2/1/delay|) true))
; 2/1/1.0: CA-8 start_container
(define-fun |$2/1/1.0.may| () Bool (< |$2/0/1.0:Files.started| 4))
(define-fun |$2/1/1.0:Files.started| () Int (+ |$2/0/1.0:Files.started| 1))
(define-fun $time.2.2 () Real $time.2.1)
(define-fun |$2/2/delay| () Real (- $time.2.2 $time.2.1))
; time passes
(define-fun |$2/2/may-wait| () Bool (and (<= 0.0 |$2/2/delay|) true))
; 2/2/0.0: Files.open_file
(define-fun |$2/2/0.0.may| () Bool true)
(define-fun |$2/2/0.0:Files.refused| () Bool (or |$2/initial:Files.refused| (<= files_max (* 75 |$2/1/1.0:Files.started|))))
; obligation: run 2
(push 1)
(assert $chosen)
(assert $piece.2)
(assert (not (and |$2/initially| |$2/0/may-wait| |$2/0/1.0.may| |$2/1/may-wait| |$2/1/1.0.may| |$2/2/may-wait| |$2/2/0.0.may| |$2/2/0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$3/initial:Files.started| () Int 0)
(define-fun |$3/initial:Files.refused| () Bool false)
(define-fun |$3/initially| () Bool true)
(define-fun $time.3.0 () Real 0.0)
(define-fun |$3/0/delay| () Real (- $time.3.0 0.0))
; time passes
(define-fun |$3/0/may-wait| () Bool (and (<= 0.0 |$3/0/delay|) true))
; 3/0/1.0: CA-8 start_container
(define-fun |$3/0/1.0.may| () Bool (< |$3/initial:Files.started| 4))
(define-fun |$3/0/1.0:Files.started| () Int (+ |$3/initial:Files.started| 1))
(define-fun $time.3.1 () Real $time.3.0)
(define-fun |$3/1/delay| () Real (- $time.3.1 $time.3.0))
; time passes
(define-fun |$3/1/may-wait| () Bool (and (<= 0.0 |$3/1/delay|) true))
; 3/1/1.0: CA-8 start_container
(define-fun |$3/1/1.0.may| () Bool (< |$3/0/1.0:Files.started| 4))
(define-fun |$3/1/1.0:Files.started| () Int (+ |$3/0/1.0:Files.started| 1))
(define-fun $time.3.2 () Real $time.3.1)
(define-fun |$3/2/delay| () Real (- $time.3.2 $time.3.1))
; time passes
(define-fun |$3/2/may-wait| () Bool (and (<= 0.0 |$3/2/delay|) true))
; 3/2/1.0: CA-8 start_container
(define-fun |$3/2/1.0.may| () Bool (< |$3/1/1.0:Files.started| 4))
(define-fun |$3/2/1.0:Files.started| () Int (+ |$3/1/1.0:Files.started| 1))
(define-fun $time.3.3 () Real $time.3.2)
(define-fun |$3/3/delay| () Real (- $time.3.3 $time.3.2))
; time passes
(define-fun |$3/3/may-wait| () Bool (and (<= 0.0 |$3/3/delay|) true))
; 3/3/0.0: Files.open_file
(define-fun |$3/3/0.0.may| () Bool true)
(define-fun |$3/3/0.0:Files.refused| () Bool (or |$3/initial:Files.refused| (<= files_max (* 75 |$3/2/1.0:Files.started|))))
; obligation: run 3
(push 1)
(assert $chosen)
(assert $piece.3)
(assert (not (and |$3/initially| |$3/0/may-wait| |$3/0/1.0.may| |$3/1/may-wait| |$3/1/1.0.may| |$3/2/may-wait| |$3/2/1.0.may| |$3/3/may-wait| |$3/3/0.0.may| |$3/3/0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun |$4/initial:Files.started| () Int 0)
(define-fun |$4/initial:Files.refused| () Bool false)
(define-fun |$4/initially| () Bool true)
(define-fun $time.4.0 () Real 0.0)
(define-fun |$4/0/delay| () Real (- $time.4.0 0.0))
; time passes
(define-fun |$4/0/may-wait| () Bool (and (<= 0.0 |$4/0/delay|) true))
; 4/0/1.0: CA-8 start_container
(define-fun |$4/0/1.0.may| () Bool (< |$4/initial:Files.started| 4))
(define-fun |$4/0/1.0:Files.started| () Int (+ |$4/initial:Files.started| 1))
(define-fun $time.4.1 () Real $time.4.0)
(define-fun |$4/1/delay| () Real (- $time.4.1 $time.4.0))
; time passes
(define-fun |$4/1/may-wait| () Bool (and (<= 0.0 |$4/1/delay|) true))
; 4/1/1.0: CA-8 start_container
(define-fun |$4/1/1.0.may| () Bool (< |$4/0/1.0:Files.started| 4))
(define-fun |$4/1/1.0:Files.started| () Int (+ |$4/0/1.0:Files.started| 1))
(define-fun $time.4.2 () Real $time.4.1)
(define-fun |$4/2/delay| () Real (- $time.4.2 $time.4.1))
; time passes
(define-fun |$4/2/may-wait| () Bool (and (<= 0.0 |$4/2/delay|) true))
; 4/2/1.0: CA-8 start_container
(define-fun |$4/2/1.0.may| () Bool (< |$4/1/1.0:Files.started| 4))
(define-fun |$4/2/1.0:Files.started| () Int (+ |$4/1/1.0:Files.started| 1))
(define-fun $time.4.3 () Real $time.4.2)
(define-fun |$4/3/delay| () Real (- $time.4.3 $time.4.2))
; time passes
(define-fun |$4/3/may-wait| () Bool (and (<= 0.0 |$4/3/delay|) true))
; 4/3/1.0: CA-8 start_container
(define-fun |$4/3/1.0.may| () Bool (< |$4/2/1.0:Files.started| 4))
(define-fun |$4/3/1.0:Files.started| () Int (+ |$4/2/1.0:Files.started| 1))
(define-fun $time.4.4 () Real $time.4.3)
(define-fun |$4/4/delay| () Real (- $time.4.4 $time.4.3))
; time passes
(define-fun |$4/4/may-wait| () Bool (and (<= 0.0 |$4/4/delay|) true))
; 4/4/0.0: Files.open_file
(define-fun |$4/4/0.0.may| () Bool true)
(define-fun |$4/4/0.0:Files.refused| () Bool (or |$4/initial:Files.refused| (<= files_max (* 75 |$4/3/1.0:Files.started|))))
; obligation: run 4
(push 1)
(assert $chosen)
(assert $piece.4)
(assert (not (and |$4/initially| |$4/0/may-wait| |$4/0/1.0.may| |$4/1/may-wait| |$4/1/1.0.may| |$4/2/may-wait| |$4/2/1.0.may| |$4/3/may-wait| |$4/3/1.0.may| |$4/4/may-wait| |$4/4/0.0.may| |$4/4/0.0:Files.refused|)))
(set-info :status unsat)
(check-sat)
(pop 1)
