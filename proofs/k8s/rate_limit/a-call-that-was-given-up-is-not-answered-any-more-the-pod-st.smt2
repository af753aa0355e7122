;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/rate_limit.stpa",
;;  "content": "sha256:4019b9882656db31ea600ae696ef8dbc44d6ee11af34c12b23b4a3b7acf47acc",
;;  "found by": "zones",
;;  "system": "RateLimit",
;;  "claim": [
;;   "check",
;;   "a call that was given up is not answered any more: the pod stays without credentials"
;;  ],
;;  "says": "with qps = 5, burst = 10: Pod.given_up leads to Pod.without_credentials within 0s",
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
(define-fun $latch.0 ((|Pod.given_up| Bool) (|Pod.without_credentials| Bool) (|pending flag| Bool)) Bool (and (not |Pod.without_credentials|) (or |pending flag| |Pod.given_up|)))
; timers: when they are active, and how old they may become
; ClientLimit.refill first
(define-fun $active.1 ((|ClientLimit.refill has ticked| Bool)) Bool (not |ClientLimit.refill has ticked|))
; CA-5 get_credentials
(define-fun $active.3 ((|ClientLimit.calls_ahead| Int) (|Pod.given_up| Bool) (|Pod.without_credentials| Bool)) Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
; the invariant
(define-fun $invariant ((|Pod.without_credentials| Bool) (|Pod.node_started| Bool) (|Pod.given_up| Bool) (|ClientLimit.calls_ahead| Int) (|ClientLimit.refill has ticked| Bool) (|pending flag| Bool) (|late flag| Bool) (|age:Pod.give_up| Real) (|age:ClientLimit.refill first| Real) (|age:ClientLimit.refill| Real) (|age:CA-5 get_credentials| Real) (|age:late flag| Real)) Bool (let (($s0 (not |Pod.given_up|))) (let (($s1 (= |ClientLimit.calls_ahead| 0))) (let (($s2 (not |ClientLimit.refill has ticked|))) (let (($s3 (not |pending flag|))) (let (($s4 (not |late flag|))) (let (($s5 (<= 0.0 |age:ClientLimit.refill first|))) (let (($s6 (<= 0.0 |age:ClientLimit.refill|))) (let (($s7 (<= |age:ClientLimit.refill| 1000.0))) (let (($s8 (<= 0.0 |age:Pod.give_up|))) (let (($s9 (<= |age:Pod.give_up| 1000.0))) (let (($s10 (+ |age:Pod.give_up| (* (- 1.0) |age:ClientLimit.refill|)))) (let (($s11 (<= $s10 0.0))) (let (($s12 (<= |age:Pod.give_up| 2000.0))) (let (($s13 (<= $s10 1000.0))) (let (($s14 (<= |age:Pod.give_up| 3000.0))) (let (($s15 (<= $s10 2000.0))) (let (($s16 (<= |age:Pod.give_up| 4000.0))) (let (($s17 (<= $s10 3000.0))) (let (($s18 (<= |age:Pod.give_up| 5000.0))) (let (($s19 (<= $s10 4000.0))) (let (($s20 (<= |age:Pod.give_up| 6000.0))) (let (($s21 (<= $s10 5000.0))) (let (($s22 (<= |age:Pod.give_up| 7000.0))) (let (($s23 (<= $s10 6000.0))) (let (($s24 (<= |age:Pod.give_up| 8000.0))) (let (($s25 (<= $s10 7000.0))) (let (($s26 (<= |age:Pod.give_up| 9000.0))) (let (($s27 (<= $s10 8000.0))) (let (($s28 (= |ClientLimit.calls_ahead| 185))) (let (($s29 (<= |age:Pod.give_up| 10000.0))) (let (($s30 (<= $s10 9000.0))) (let (($s31 (= |ClientLimit.calls_ahead| 180))) (let (($s32 (<= |age:Pod.give_up| 11000.0))) (let (($s33 (<= $s10 10000.0))) (let (($s34 (= |ClientLimit.calls_ahead| 175))) (let (($s35 (= |ClientLimit.calls_ahead| 170))) (let (($s36 (= |ClientLimit.calls_ahead| 165))) (let (($s37 (= |ClientLimit.calls_ahead| 160))) (let (($s38 (= |ClientLimit.calls_ahead| 155))) (let (($s39 (= |ClientLimit.calls_ahead| 150))) (let (($s40 (= |ClientLimit.calls_ahead| 145))) (let (($s41 (= |ClientLimit.calls_ahead| 140))) (let (($s42 (= |ClientLimit.calls_ahead| 135))) (let (($s43 (= |ClientLimit.calls_ahead| 130))) (let (($s44 (= |ClientLimit.calls_ahead| 125))) (let (($s45 (= |ClientLimit.calls_ahead| 120))) (let (($s46 (= |ClientLimit.calls_ahead| 115))) (let (($s47 (= |ClientLimit.calls_ahead| 110))) (let (($s48 (= |ClientLimit.calls_ahead| 105))) (let (($s49 (= |ClientLimit.calls_ahead| 100))) (let (($s50 (= |ClientLimit.calls_ahead| 95))) (let (($s51 (= |ClientLimit.calls_ahead| 90))) (let (($s52 (= |ClientLimit.calls_ahead| 85))) (let (($s53 (= |ClientLimit.calls_ahead| 80))) (let (($s54 (= |ClientLimit.calls_ahead| 75))) (let (($s55 (= |ClientLimit.calls_ahead| 70))) (let (($s56 (= |ClientLimit.calls_ahead| 65))) (let (($s57 (= |ClientLimit.calls_ahead| 60))) (let (($s58 (= |ClientLimit.calls_ahead| 55))) (let (($s59 (= |ClientLimit.calls_ahead| 50))) (let (($s60 (= |ClientLimit.calls_ahead| 45))) (let (($s61 (= |ClientLimit.calls_ahead| 40))) (let (($s62 (= |ClientLimit.calls_ahead| 35))) (let (($s63 (= |ClientLimit.calls_ahead| 30))) (let (($s64 (= |ClientLimit.calls_ahead| 25))) (let (($s65 (= |ClientLimit.calls_ahead| 20))) (let (($s66 (= |ClientLimit.calls_ahead| 15))) (let (($s67 (= |ClientLimit.calls_ahead| 10))) (let (($s68 (= |ClientLimit.calls_ahead| 5))) (or (and (not |Pod.without_credentials|) (or (and (not |Pod.node_started|) $s0 $s1 (or (and $s2 $s3 $s4 $s5) (and |ClientLimit.refill has ticked| $s3 $s4 $s6 $s7))) (and |Pod.node_started| $s0 $s1 |ClientLimit.refill has ticked| $s3 $s4 $s6 $s7))) (and |Pod.without_credentials| |Pod.node_started| (or (and $s0 (or (and (= |ClientLimit.calls_ahead| 230) (or (and $s2 $s3 $s4 $s8 $s5 $s9 (<= (+ |age:Pod.give_up| (* (- 1.0) |age:ClientLimit.refill first|)) 0.0)) (and |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s9 $s11 $s7))) (and (= |ClientLimit.calls_ahead| 225) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s12 $s13 $s7) (and (= |ClientLimit.calls_ahead| 220) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s14 $s15 $s7) (and (= |ClientLimit.calls_ahead| 215) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s16 $s17 $s7) (and (= |ClientLimit.calls_ahead| 210) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s18 $s19 $s7) (and (= |ClientLimit.calls_ahead| 205) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s20 $s21 $s7) (and (= |ClientLimit.calls_ahead| 200) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s22 $s23 $s7) (and (= |ClientLimit.calls_ahead| 195) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s24 $s25 $s7) (and (= |ClientLimit.calls_ahead| 190) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s26 $s27 $s7) (and $s28 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s29 $s30 $s7) (and $s31 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s32 $s33 $s7) (and (or $s34 $s35 $s36 $s37 $s38 $s39 $s40 $s41 $s42 $s43 $s44 $s45 $s46 $s47 $s48 $s49 $s50 $s51 $s52 $s53 $s54 $s55 $s56 $s57 $s58 $s59 $s60 $s61 $s62 $s63 $s64 $s65 $s66 $s67 $s68) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s7) (and $s1 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 (<= 0.0 |age:CA-5 get_credentials|) (<= |age:ClientLimit.refill| 500.0) (<= (+ |age:ClientLimit.refill| (* (- 1.0) |age:CA-5 get_credentials|)) 0.0)))) (and |Pod.given_up| (or (and $s28 |ClientLimit.refill has ticked| $s3 $s4 $s8 (<= 1000.0 |age:ClientLimit.refill|) (<= |age:Pod.give_up| 0.0) $s7) (and $s31 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s9 $s11 $s7) (and $s34 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s12 $s13 $s7) (and $s35 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s14 $s15 $s7) (and $s36 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s16 $s17 $s7) (and $s37 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s18 $s19 $s7) (and $s38 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s20 $s21 $s7) (and $s39 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s22 $s23 $s7) (and $s40 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s24 $s25 $s7) (and $s41 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s26 $s27 $s7) (and $s42 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s29 $s30 $s7) (and $s43 |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s32 $s33 $s7) (and (or $s44 $s45 $s46 $s47 $s48 $s49 $s50 $s51 $s52 $s53 $s54 $s55 $s56 $s57 $s58 $s59 $s60 $s61 $s62 $s63 $s64 $s65 $s66 $s67 $s68 $s1) |ClientLimit.refill has ticked| $s3 $s4 $s8 $s6 $s7))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Pod.without_credentials| () Bool false)
(define-fun |$initial:Pod.node_started| () Bool false)
(define-fun |$initial:Pod.given_up| () Bool false)
(define-fun |$initial:ClientLimit.calls_ahead| () Int 0)
(define-fun |$initial:ClientLimit.refill has ticked| () Bool false)
(define-fun |$initial:pending flag| () Bool false)
(define-fun |$initial:late flag| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Pod.given_up| |$initial:Pod.without_credentials| |$initial:pending flag|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Pod.without_credentials| |$initial:Pod.node_started| |$initial:Pod.given_up| |$initial:ClientLimit.calls_ahead| |$initial:ClientLimit.refill has ticked| $initial.latch.0 |$initial:late flag| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Pod.without_credentials| Bool)
(declare-const |Pod.node_started| Bool)
(declare-const |Pod.given_up| Bool)
(declare-const |ClientLimit.calls_ahead| Int)
(declare-const |ClientLimit.refill has ticked| Bool)
(declare-const |pending flag| Bool)
(declare-const |late flag| Bool)
(declare-const |age:Pod.give_up| Real)
(declare-const |age:ClientLimit.refill first| Real)
(declare-const |age:ClientLimit.refill| Real)
(declare-const |age:CA-5 get_credentials| Real)
(declare-const |age:late flag| Real)
(define-fun $holds () Bool ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| |pending flag| |late flag| |age:Pod.give_up| |age:ClientLimit.refill first| |age:ClientLimit.refill| |age:CA-5 get_credentials| |age:late flag|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite |Pod.without_credentials| (+ |age:Pod.give_up| $delay) |age:Pod.give_up|))
(define-fun $left.0 () Real (ite |Pod.without_credentials| $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |ClientLimit.refill has ticked|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:ClientLimit.refill first| $delay) |age:ClientLimit.refill first|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $later.2 () Real (ite |ClientLimit.refill has ticked| (+ |age:ClientLimit.refill| $delay) |age:ClientLimit.refill|))
(define-fun $left.2 () Real (ite |ClientLimit.refill has ticked| $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:CA-5 get_credentials| $delay) |age:CA-5 get_credentials|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $later.4 () Real (ite |pending flag| (+ |age:late flag| $delay) |age:late flag|))
(define-fun $left.4 () Real (ite |pending flag| $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:ClientLimit.refill first| $delay) 1000.0)) (=> (and |ClientLimit.refill has ticked| true) (<= (+ |age:ClientLimit.refill| $delay) 1000.0)) (=> (and $now.3 true) (<= (+ |age:CA-5 get_credentials| $delay) 500.0))))))
; 0.0: Pod.give_up
(define-fun $0.0.may () Bool (and |Pod.without_credentials| (<= 10000.0 $later.0)))
(define-fun |$0.0:Pod.given_up| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Pod.given_up| |Pod.without_credentials| |pending flag|))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ClientLimit.calls_ahead| |$0.0:Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and $0.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |$0.0:Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $0.0.latch.0 |late flag| 0.0 $left.1 $left.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: ClientLimit.refill first
(define-fun $1.0.may () Bool (not |ClientLimit.refill has ticked|))
(define-fun |$1.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 5)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$1.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |Pod.given_up| |Pod.without_credentials| |pending flag|))
(define-fun $1.0.age.2 () Real (ite (and |$1.0:ClientLimit.refill has ticked| |ClientLimit.refill has ticked|) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |$1.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and $1.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$1.0:ClientLimit.calls_ahead| |$1.0:ClientLimit.refill has ticked| $1.0.latch.0 |late flag| $left.0 0.0 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: ClientLimit.refill
(define-fun $2.0.may () Bool (and |ClientLimit.refill has ticked| (<= 1000.0 $later.2)))
(define-fun |$2.0:ClientLimit.calls_ahead| () Int (let (($s0 (+ |ClientLimit.calls_ahead| (- 5)))) (ite (<= 0 $s0) $s0 0)))
(define-fun |$2.0:ClientLimit.refill has ticked| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |Pod.given_up| |Pod.without_credentials| |pending flag|))
(define-fun $2.0.age.1 () Real (ite (and ($active.1 |$2.0:ClientLimit.refill has ticked|) $now.1) $later.1 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |$2.0:ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and $2.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |$2.0:ClientLimit.calls_ahead| |$2.0:ClientLimit.refill has ticked| $2.0.latch.0 |late flag| $left.0 $2.0.age.1 0.0 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Admin.start_node
(define-fun $3.0.may () Bool (not |Pod.node_started|))
(define-fun |$3.0:Pod.node_started| () Bool true)
(define-fun |$3.0:Pod.without_credentials| () Bool true)
(define-fun |$3.0:ClientLimit.calls_ahead| () Int 230)
(define-fun $3.0.latch.0 () Bool ($latch.0 |Pod.given_up| |$3.0:Pod.without_credentials| |pending flag|))
(define-fun $3.0.age.0 () Real (ite (and |$3.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ClientLimit.calls_ahead| |Pod.given_up| |$3.0:Pod.without_credentials|) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and $3.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 3.0, Admin.start_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:Pod.without_credentials| |$3.0:Pod.node_started| |Pod.given_up| |$3.0:ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $3.0.latch.0 |late flag| $3.0.age.0 $left.1 $left.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-5 get_credentials
(define-fun $4.0.may () Bool (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(define-fun |$4.0:Pod.without_credentials| () Bool false)
(define-fun $4.0.latch.0 () Bool ($latch.0 |Pod.given_up| |$4.0:Pod.without_credentials| |pending flag|))
(define-fun $4.0.age.0 () Real (ite (and |$4.0:Pod.without_credentials| |Pod.without_credentials|) $later.0 0.0))
(define-fun $4.0.age.4 () Real (ite (and $4.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $4.0.latch.0 |late flag| $4.0.age.0 $left.1 $left.2 0.0 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: late flag
(define-fun $5.0.may () Bool (and (and |pending flag| (not |late flag|)) (< 0.0 $later.4)))
(define-fun |$5.0:late flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |Pod.given_up| |Pod.without_credentials| |pending flag|))
(define-fun $5.0.age.4 () Real (ite (and $5.0.latch.0 |pending flag|) $later.4 0.0))
; obligation: consecution of 5.0, late flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |Pod.without_credentials| |Pod.node_started| |Pod.given_up| |ClientLimit.calls_ahead| |ClientLimit.refill has ticked| $5.0.latch.0 |$5.0:late flag| $left.0 $left.1 $left.2 $left.3 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Pod.give_up
(push 1)
(assert $chosen)
(assert $holds)
(assert |Pod.without_credentials|)
(assert (not |Pod.without_credentials|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, ClientLimit.refill first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |ClientLimit.refill has ticked|))
(assert (not ($active.1 |ClientLimit.refill has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, ClientLimit.refill
(push 1)
(assert $chosen)
(assert $holds)
(assert |ClientLimit.refill has ticked|)
(assert (not |ClientLimit.refill has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-5 get_credentials
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |Pod.without_credentials| (not |Pod.given_up|) (= |ClientLimit.calls_ahead| 0)))
(assert (not ($active.3 |ClientLimit.calls_ahead| |Pod.given_up| |Pod.without_credentials|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, late flag
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
