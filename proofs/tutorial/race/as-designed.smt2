;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/tutorial/race.stpa",
;;  "content": "sha256:fac2f83bc2d898be9e0f1bf3ea733a94a341eb1dfc799aefb03d8d309c2a69f9",
;;  "found by": "zones",
;;  "system": "Race",
;;  "claim": [
;;   "check",
;;   "as designed"
;;  ],
;;  "says": "H-1 unreachable",
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
; timers: when they are active, and how old they may become
; CA-1 stop
(define-fun $active.0 ((|Pod.gone| Bool)) Bool (not |Pod.gone|))
; the invariant
(define-fun $invariant ((|Route.open| Bool) (|Pod.gone| Bool) (|age:CA-1 stop| Real) (|age:CA-2 close| Real)) Bool (let (($s0 (not |Pod.gone|))) (let (($s1 (<= 0.0 |age:CA-1 stop|))) (or (and |Route.open| $s0 $s1 (<= 0.0 |age:CA-2 close|) (<= |age:CA-1 stop| 2000.0) (<= (+ |age:CA-1 stop| (* (- 1.0) |age:CA-2 close|)) 0.0)) (and (not |Route.open|) (or (and $s0 $s1 (<= |age:CA-1 stop| 3000.0)) |Pod.gone|))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Route.open| () Bool true)
(define-fun |$initial:Pod.gone| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Route.open| |$initial:Pod.gone| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Route.open| Bool)
(declare-const |Pod.gone| Bool)
(declare-const |age:CA-1 stop| Real)
(declare-const |age:CA-2 close| Real)
(define-fun $holds () Bool ($invariant |Route.open| |Pod.gone| |age:CA-1 stop| |age:CA-2 close|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Pod.gone|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-1 stop| $delay) |age:CA-1 stop|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Route.open| (+ |age:CA-2 close| $delay) |age:CA-2 close|))
(define-fun $left.1 () Real (ite |Route.open| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-1 stop| $delay) 3000.0)) (=> (and |Route.open| true) (<= (+ |age:CA-2 close| $delay) 2000.0))))))
; 0.0: CA-1 stop
(define-fun $0.0.may () Bool (and (not |Pod.gone|) (<= 3000.0 $later.0)))
(define-fun |$0.0:Pod.gone| () Bool true)
; obligation: consecution of 0.0, CA-1 stop
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Route.open| |$0.0:Pod.gone| 0.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-2 close
(define-fun $1.0.may () Bool |Route.open|)
(define-fun |$1.0:Route.open| () Bool false)
; obligation: consecution of 1.0, CA-2 close
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:Route.open| |Pod.gone| $left.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, CA-1 stop
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Pod.gone|))
(assert (not ($active.0 |Pod.gone|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-2 close
(push 1)
(assert $chosen)
(assert $holds)
(assert |Route.open|)
(assert (not |Route.open|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |Pod.gone| |Route.open|))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
