;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/dns.stpa",
;;  "content": "sha256:9c8ecb9f9870c46228d05861fc69225e683226176e5d53d6dbc8a7d0543dc2fc",
;;  "found by": "zones",
;;  "system": "Dns",
;;  "claim": [
;;   "complete",
;;   "H-1"
;;  ],
;;  "says": "every way to H-1 shows a listed unsafe control action",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2"
;;    ],
;;    "forbidden": {
;;     "UCA-14": [
;;      1
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2 without showing UCA-14
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const ndots Int)
(declare-const |permit UCA-14| Bool)
(define-fun $chosen () Bool (and (and (<= 0 ndots) (<= ndots 15)) (or (= ndots 2) (and (<= 0 ndots) (<= ndots 5))) (not |permit UCA-14|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|Dns.waiting| Int) (|hazard over| Bool)) Bool (or |hazard over| (< 12000 |Dns.waiting|)))
; timers: when they are active, and how old they may become
; Dns.second first
(define-fun $active.0 ((|Dns.second has ticked| Bool)) Bool (not |Dns.second has ticked|))
; the invariant
(define-fun $invariant ((|Dns.clients| Int) (|Dns.waiting| Int) (|Dns.second has ticked| Bool) (|hazard over| Bool) (|shown UCA-14| Bool) (|age:Dns.second first| Real) (|age:Dns.second| Real)) Bool (let (($s0 (not |permit UCA-14|))) (let (($s1 (= |Dns.clients| 0))) (let (($s2 (= |Dns.clients| 1))) (let (($s3 (= |Dns.clients| 2))) (let (($s4 (= |Dns.clients| 3))) (let (($s5 (= |Dns.waiting| 0))) (let (($s6 (not |Dns.second has ticked|))) (let (($s7 (not |hazard over|))) (let (($s8 (not |shown UCA-14|))) (let (($s9 (<= 0.0 |age:Dns.second first|))) (let (($s10 (<= 0.0 |age:Dns.second|))) (let (($s11 (<= |age:Dns.second| 1000.0))) (let (($s12 (or (and $s6 $s7 $s8 $s9) (and |Dns.second has ticked| $s7 $s8 $s10 $s11)))) (let (($s13 (and $s5 (or (and $s6 $s7 |shown UCA-14| $s9) (and |Dns.second has ticked| $s7 |shown UCA-14| $s10 $s11))))) (let (($s14 (= |Dns.waiting| 4000))) (let (($s15 (= |Dns.waiting| 8000))) (let (($s16 (= |Dns.waiting| 12000))) (let (($s17 (= |Dns.waiting| 16000))) (let (($s18 (= |Dns.waiting| 20000))) (let (($s19 (= |Dns.waiting| 24000))) (let (($s20 (= |Dns.waiting| 28000))) (let (($s21 (= |Dns.waiting| 32000))) (let (($s22 (= |Dns.waiting| 36000))) (let (($s23 (= |Dns.waiting| 40000))) (let (($s24 (= |Dns.waiting| 44000))) (let (($s25 (= |Dns.waiting| 48000))) (let (($s26 (= |Dns.waiting| 52000))) (let (($s27 (= |Dns.waiting| 56000))) (let (($s28 (= |Dns.waiting| 60000))) (let (($s29 (= |Dns.waiting| 64000))) (let (($s30 (= |Dns.waiting| 84000))) (let (($s31 (= |Dns.waiting| 104000))) (let (($s32 (= |Dns.waiting| 124000))) (let (($s33 (= |Dns.waiting| 132000))) (or (and (or (= ndots 0) (= ndots 1) (= ndots 2)) $s0 (or $s1 $s2 $s3 $s4) $s5 $s12) (and (or (= ndots 3) (= ndots 4) (= ndots 5)) $s0 (or (and (or $s1 $s2) $s5 $s12) (and $s3 (or $s13 (and (or $s14 $s15 $s16) |Dns.second has ticked| $s7 |shown UCA-14| $s10 $s11) (and (or $s17 $s18 $s19 $s20 $s21 $s22 $s23 $s24 $s25 $s26 $s27 $s28 $s29 $s30 $s31 $s32 $s33) |Dns.second has ticked| |hazard over| |shown UCA-14| $s10 $s11))) (and $s4 (or $s13 (and (or $s14 $s16 $s15) |Dns.second has ticked| $s7 |shown UCA-14| $s10 $s11) (and (or $s17 $s19 $s18 $s20 $s22 $s21 $s23 $s25 $s24 $s26 $s28 $s27 $s29 (= |Dns.waiting| 72000) (= |Dns.waiting| 68000) (= |Dns.waiting| 100000) (= |Dns.waiting| 108000) $s31 $s33 $s30 (= |Dns.waiting| 120000) $s32) |Dns.second has ticked| |hazard over| |shown UCA-14| $s10 $s11)))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:Dns.clients| () Int 0)
(define-fun |$initial:Dns.waiting| () Int 0)
(define-fun |$initial:Dns.second has ticked| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-14| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:Dns.waiting| |$initial:hazard over|))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:Dns.clients| |$initial:Dns.waiting| |$initial:Dns.second has ticked| $initial.latch.0 |$initial:shown UCA-14| 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |Dns.clients| Int)
(declare-const |Dns.waiting| Int)
(declare-const |Dns.second has ticked| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-14| Bool)
(declare-const |age:Dns.second first| Real)
(declare-const |age:Dns.second| Real)
(define-fun $holds () Bool ($invariant |Dns.clients| |Dns.waiting| |Dns.second has ticked| |hazard over| |shown UCA-14| |age:Dns.second first| |age:Dns.second|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Dns.second has ticked|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Dns.second first| $delay) |age:Dns.second first|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $later.1 () Real (ite |Dns.second has ticked| (+ |age:Dns.second| $delay) |age:Dns.second|))
(define-fun $left.1 () Real (ite |Dns.second has ticked| $later.1 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Dns.second first| $delay) 1000.0)) (=> (and |Dns.second has ticked| true) (<= (+ |age:Dns.second| $delay) 1000.0))))))
; 0.0: Dns.second first
(define-fun $0.0.may () Bool (not |Dns.second has ticked|))
(define-fun |$0.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$0.0:Dns.second has ticked| () Bool true)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:Dns.waiting| |hazard over|))
(define-fun $0.0.age.1 () Real (ite (and |$0.0:Dns.second has ticked| |Dns.second has ticked|) $later.1 0.0))
; obligation: consecution of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |Dns.clients| |$0.0:Dns.waiting| |$0.0:Dns.second has ticked| $0.0.latch.0 |shown UCA-14| 0.0 $0.0.age.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Dns.second
(define-fun $1.0.may () Bool (and |Dns.second has ticked| (<= 1000.0 $later.1)))
(define-fun |$1.0:Dns.waiting| () Int (let (($s0 (ite (< 2 ndots) (* 8000 |Dns.clients|) (* 2000 |Dns.clients|)))) (let (($s1 (+ |Dns.waiting| $s0 (ite (< 60000 |Dns.waiting|) $s0 0) (- 12000)))) (let (($s2 (ite (<= 0 $s1) $s1 0))) (ite (<= 132000 $s2) 132000 $s2)))))
(define-fun |$1.0:Dns.second has ticked| () Bool true)
(define-fun $1.0.latch.0 () Bool ($latch.0 |$1.0:Dns.waiting| |hazard over|))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Dns.second has ticked|) $now.0) $later.0 0.0))
; obligation: consecution of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |Dns.clients| |$1.0:Dns.waiting| |$1.0:Dns.second has ticked| $1.0.latch.0 |shown UCA-14| $1.0.age.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-9 start_client
(define-fun $2.0.may () Bool (< |Dns.clients| 3))
(define-fun |$2.0:Dns.clients| () Int (+ |Dns.clients| 1))
(define-fun |$2.0:shown UCA-14| () Bool (or |shown UCA-14| (and (not |hazard over|) (< 12000 (ite (< 2 ndots) (+ (* 8000 |Dns.clients|) 8000) (+ (* 2000 |Dns.clients|) 2000))))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |Dns.waiting| |hazard over|))
; obligation: consecution of 2.0, CA-9 start_client
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |$2.0:Dns.clients| |Dns.waiting| |Dns.second has ticked| $2.0.latch.0 |$2.0:shown UCA-14| $left.0 $left.1)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, Dns.second first
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Dns.second has ticked|))
(assert (not ($active.0 |Dns.second has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, Dns.second
(push 1)
(assert $chosen)
(assert $holds)
(assert |Dns.second has ticked|)
(assert (not |Dns.second has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-14|) |permit UCA-14|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
