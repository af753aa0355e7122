;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/conntrack.stpa",
;;  "content": "sha256:f1118631102bbbb43f51e7b30e875203bd1d94f3ee1ac99fb826490cf6546735",
;;  "found by": "zones",
;;  "system": "Conntrack",
;;  "claim": [
;;   "check",
;;   "connections, as designed"
;;  ],
;;  "says": "H-1 unreachable",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "parts": [
;;     0,
;;     1,
;;     2
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
; time goes on from every state: all 83 zones visited
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
; timers: when they are active, and how old they may become
; CA-8 prepare
(define-fun $active.1 ((|OsSettings.prepared| Bool)) Bool (not |OsSettings.prepared|))
; Conntrack.minute first
(define-fun $active.2 ((|Conntrack.minute has ticked| Bool)) Bool (not |Conntrack.minute has ticked|))
; the invariant
(define-fun $invariant ((|OsSettings.prepared| Bool) (|OsSettings.has_pods| Bool) (|OsSettings.random| Bool) (|OsSettings.room| Int) (|Conntrack.entered| Int) (|Conntrack.last| Int) (|Conntrack.overflow| Bool) (|Resolver[query_a].phase| Int) (|Resolver[query_aaaa].phase| Int) (|Resolver[query_a].port| Int) (|Resolver[query_aaaa].port| Int) (|Conntrack.minute has ticked| Bool) (|age:OsSettings.pods_start| Real) (|age:CA-8 prepare| Real) (|age:Conntrack.minute first| Real) (|age:Conntrack.minute| Real)) Bool (let (($s0 (not |OsSettings.has_pods|))) (let (($s1 (= |Conntrack.entered| 0))) (let (($s2 (= |Conntrack.last| 0))) (let (($s3 (not |Conntrack.overflow|))) (let (($s4 (= |Resolver[query_a].phase| 0))) (let (($s5 (= |Resolver[query_aaaa].phase| 0))) (let (($s6 (= |Resolver[query_a].port| 0))) (let (($s7 (= |Resolver[query_aaaa].port| 0))) (let (($s8 (not |Conntrack.minute has ticked|))) (let (($s9 (<= 0.0 |age:OsSettings.pods_start|))) (let (($s10 (<= 0.0 |age:CA-8 prepare|))) (let (($s11 (<= 0.0 |age:Conntrack.minute first|))) (let (($s12 (<= |age:OsSettings.pods_start| 10000.0))) (let (($s13 (* (- 1.0) |age:CA-8 prepare|))) (let (($s14 (<= (+ |age:OsSettings.pods_start| $s13) 0.0))) (let (($s15 (+ |age:OsSettings.pods_start| (* (- 1.0) |age:Conntrack.minute first|)))) (let (($s16 (<= $s15 0.0))) (let (($s17 (<= 0.0 |age:Conntrack.minute|))) (let (($s18 (= |OsSettings.room| 64512))) (let (($s19 (<= |age:Conntrack.minute| 60000.0))) (let (($s20 (= |Resolver[query_a].phase| 1))) (let (($s21 (or $s4 $s20))) (let (($s22 (= |Resolver[query_aaaa].phase| 1))) (let (($s23 (or $s5 $s22))) (let (($s24 (or (and $s8 $s9 (<= 30000.0 |age:Conntrack.minute first|) (<= |age:OsSettings.pods_start| 30000.0) (<= $s15 (- 30000.0))) (and |Conntrack.minute has ticked| $s9 $s17 (<= |age:OsSettings.pods_start| 60000.0) (<= (+ |age:OsSettings.pods_start| (* (- 1.0) |age:Conntrack.minute|)) 0.0) $s19)))) (let (($s25 (= |Conntrack.last| 20000))) (let (($s26 (= |Resolver[query_a].phase| 2))) (let (($s27 (or $s7 (= |Resolver[query_aaaa].port| 1)))) (let (($s28 (= |Resolver[query_aaaa].phase| 2))) (let (($s29 (= |Resolver[query_a].port| 1))) (let (($s30 (or $s6 $s29))) (or (and (not |OsSettings.prepared|) $s0 (not |OsSettings.random|) (= |OsSettings.room| 0) $s1 $s2 $s3 $s4 $s5 $s6 $s7 (or (and $s8 $s9 $s10 $s11 $s12 $s14 $s16) (and |Conntrack.minute has ticked| $s9 $s10 $s17 $s12 $s14 (<= |age:Conntrack.minute| 10000.0) (<= (+ |age:Conntrack.minute| $s13) 0.0)))) (and |OsSettings.prepared| (or (and $s0 |OsSettings.random| $s18 $s1 $s2 $s3 $s4 $s5 $s6 $s7 (or (and $s8 $s9 $s11 $s16) (and |Conntrack.minute has ticked| $s9 $s17 $s19))) (and |OsSettings.has_pods| |OsSettings.random| $s18 (or (and $s1 (or (and $s2 $s3 $s21 $s23 $s6 $s7 $s24) (and $s25 $s3 $s21 $s23 $s6 $s7 |Conntrack.minute has ticked| $s9 $s17 $s19))) (and (= |Conntrack.entered| 1) (or (and $s2 $s3 (or (and $s26 (or (and $s5 $s6 $s7 $s24) (and $s22 $s6 $s27 $s24))) (and $s4 $s28 $s6 $s7 $s24) (and $s20 $s28 $s30 $s7 $s24))) (and $s25 $s3 (or (and $s26 (or (and $s5 $s6 $s7 |Conntrack.minute has ticked| $s9 $s17 $s19) (and $s22 $s6 $s27 |Conntrack.minute has ticked| $s9 $s17 $s19))) (and $s4 $s28 $s6 $s7 |Conntrack.minute has ticked| $s9 $s17 $s19) (and $s20 $s28 $s30 $s7 |Conntrack.minute has ticked| $s9 $s17 $s19))))) (and (= |Conntrack.entered| 2) (or (and $s2 $s3 $s26 $s28 (or (and $s6 $s27 $s24) (and $s29 $s7 $s24))) (and $s25 $s3 $s26 $s28 (or (and $s6 $s27 |Conntrack.minute has ticked| $s9 $s17 $s19) (and $s29 $s7 |Conntrack.minute has ticked| $s9 $s17 $s19))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:OsSettings.prepared| () Bool false)
(define-fun |$initial:OsSettings.has_pods| () Bool false)
(define-fun |$initial:OsSettings.random| () Bool false)
(define-fun |$initial:OsSettings.room| () Int 0)
(define-fun |$initial:Conntrack.entered| () Int 0)
(define-fun |$initial:Conntrack.last| () Int 0)
(define-fun |$initial:Conntrack.overflow| () Bool false)
(define-fun |$initial:Resolver[query_a].phase| () Int 0)
(define-fun |$initial:Resolver[query_aaaa].phase| () Int 0)
(define-fun |$initial:Resolver[query_a].port| () Int 0)
(define-fun |$initial:Resolver[query_aaaa].port| () Int 0)
(define-fun |$initial:Conntrack.minute has ticked| () Bool false)
(define-fun $initially () Bool true)
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:OsSettings.prepared| |$initial:OsSettings.has_pods| |$initial:OsSettings.random| |$initial:OsSettings.room| |$initial:Conntrack.entered| |$initial:Conntrack.last| |$initial:Conntrack.overflow| |$initial:Resolver[query_a].phase| |$initial:Resolver[query_aaaa].phase| |$initial:Resolver[query_a].port| |$initial:Resolver[query_aaaa].port| |$initial:Conntrack.minute has ticked| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |OsSettings.prepared| Bool)
(declare-const |OsSettings.has_pods| Bool)
(declare-const |OsSettings.random| Bool)
(declare-const |OsSettings.room| Int)
(declare-const |Conntrack.entered| Int)
(declare-const |Conntrack.last| Int)
(declare-const |Conntrack.overflow| Bool)
(declare-const |Resolver[query_a].phase| Int)
(declare-const |Resolver[query_aaaa].phase| Int)
(declare-const |Resolver[query_a].port| Int)
(declare-const |Resolver[query_aaaa].port| Int)
(declare-const |Conntrack.minute has ticked| Bool)
(declare-const |age:OsSettings.pods_start| Real)
(declare-const |age:CA-8 prepare| Real)
(declare-const |age:Conntrack.minute first| Real)
(declare-const |age:Conntrack.minute| Real)
(define-fun $holds () Bool ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| |age:OsSettings.pods_start| |age:CA-8 prepare| |age:Conntrack.minute first| |age:Conntrack.minute|))
(declare-const $delay Real)
; time passes
(define-fun $later.0 () Real (ite true (+ |age:OsSettings.pods_start| $delay) |age:OsSettings.pods_start|))
(define-fun $left.0 () Real $later.0)
(define-fun $now.1 () Bool ($active.1 |OsSettings.prepared|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-8 prepare| $delay) |age:CA-8 prepare|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |Conntrack.minute has ticked|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:Conntrack.minute first| $delay) |age:Conntrack.minute first|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $later.3 () Real (ite |Conntrack.minute has ticked| (+ |age:Conntrack.minute| $delay) |age:Conntrack.minute|))
(define-fun $left.3 () Real (ite |Conntrack.minute has ticked| $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.1 true) (<= (+ |age:CA-8 prepare| $delay) 10000.0)) (=> (and $now.2 true) (<= (+ |age:Conntrack.minute first| $delay) 60000.0)) (=> (and |Conntrack.minute has ticked| true) (<= (+ |age:Conntrack.minute| $delay) 60000.0))))))
; 0.0: OsSettings.pods_start
(define-fun $0.0.may () Bool (<= 30000.0 $later.0))
(define-fun |$0.0:OsSettings.has_pods| () Bool true)
; obligation: consecution of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |OsSettings.prepared| |$0.0:OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| 0.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-8 prepare
(define-fun $1.0.may () Bool (not |OsSettings.prepared|))
(define-fun |$1.0:OsSettings.prepared| () Bool true)
(define-fun |$1.0:OsSettings.random| () Bool true)
(define-fun |$1.0:OsSettings.room| () Int 64512)
; obligation: consecution of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |$1.0:OsSettings.prepared| |OsSettings.has_pods| |$1.0:OsSettings.random| |$1.0:OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 0.0 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Conntrack.minute first
(define-fun $2.0.may () Bool (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(define-fun |$2.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| 20000)))
(define-fun |$2.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= 20000 $s0) 20000 $s0)))
(define-fun |$2.0:Conntrack.minute has ticked| () Bool true)
(define-fun $2.0.age.3 () Real (ite (and |$2.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$2.0:Conntrack.last| |$2.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$2.0:Conntrack.minute has ticked| $left.0 $left.1 0.0 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: Conntrack.minute first idle
(define-fun $3.0.may () Bool (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(define-fun |$3.0:Conntrack.minute has ticked| () Bool true)
(define-fun $3.0.age.3 () Real (ite (and |$3.0:Conntrack.minute has ticked| |Conntrack.minute has ticked|) $later.3 0.0))
; obligation: consecution of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$3.0:Conntrack.minute has ticked| $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: Conntrack.minute
(define-fun $4.0.may () Bool (and (and |OsSettings.has_pods| |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$4.0:Conntrack.overflow| () Bool (< |OsSettings.room| (+ |Conntrack.last| 20000)))
(define-fun |$4.0:Conntrack.last| () Int (let (($s0 (+ |OsSettings.room| (* (- 1) |Conntrack.last|)))) (ite (<= 20000 $s0) 20000 $s0)))
(define-fun |$4.0:Conntrack.minute has ticked| () Bool true)
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |$4.0:Conntrack.last| |$4.0:Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$4.0:Conntrack.minute has ticked| $left.0 $left.1 $4.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: Conntrack.minute idle
(define-fun $5.0.may () Bool (and (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|) (<= 60000.0 $later.3)))
(define-fun |$5.0:Conntrack.minute has ticked| () Bool true)
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:Conntrack.minute has ticked|) $now.2) $later.2 0.0))
; obligation: consecution of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |$5.0:Conntrack.minute has ticked| $left.0 $left.1 $5.0.age.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: Resolver[query_a].choose
(define-fun $6.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_a].phase| 0)))
(define-fun |$6.0:Resolver[query_a].phase| () Int 1)
(define-fun |$6.0:Resolver[query_a].port| () Int |Conntrack.entered|)
; obligation: consecution of 6.0, Resolver[query_a].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$6.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |$6.0:Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: Resolver[query_aaaa].choose
(define-fun $7.0.may () Bool (and |OsSettings.has_pods| (= |Resolver[query_aaaa].phase| 0)))
(define-fun |$7.0:Resolver[query_aaaa].phase| () Int 1)
(define-fun |$7.0:Resolver[query_aaaa].port| () Int |Conntrack.entered|)
; obligation: consecution of 7.0, Resolver[query_aaaa].choose
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$7.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |$7.0:Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 8.0: Resolver[query_a].enter
(define-fun $8.0.may () Bool (= |Resolver[query_a].phase| 1))
(define-fun |$8.0:Resolver[query_a].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) 2 3))
(define-fun |$8.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_a].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
; obligation: consecution of 8.0, Resolver[query_a].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $8.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$8.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |$8.0:Resolver[query_a].phase| |Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 9.0: Resolver[query_aaaa].enter
(define-fun $9.0.may () Bool (= |Resolver[query_aaaa].phase| 1))
(define-fun |$9.0:Resolver[query_aaaa].phase| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) 2 3))
(define-fun |$9.0:Conntrack.entered| () Int (ite (or |OsSettings.random| (= |Resolver[query_aaaa].port| |Conntrack.entered|)) (+ |Conntrack.entered| 1) |Conntrack.entered|))
; obligation: consecution of 9.0, Resolver[query_aaaa].enter
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $9.0.may)
(assert (not ($invariant |OsSettings.prepared| |OsSettings.has_pods| |OsSettings.random| |OsSettings.room| |$9.0:Conntrack.entered| |Conntrack.last| |Conntrack.overflow| |Resolver[query_a].phase| |$9.0:Resolver[query_aaaa].phase| |Resolver[query_a].port| |Resolver[query_aaaa].port| |Conntrack.minute has ticked| $left.0 $left.1 $left.2 $left.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 0.0, OsSettings.pods_start
(push 1)
(assert $chosen)
(assert $holds)
(assert true)
(assert (not true))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-8 prepare
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |OsSettings.prepared|))
(assert (not ($active.1 |OsSettings.prepared|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Conntrack.minute first
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |OsSettings.has_pods| (not |Conntrack.minute has ticked|)))
(assert (not ($active.2 |Conntrack.minute has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, Conntrack.minute first idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |OsSettings.has_pods|) (not |Conntrack.minute has ticked|)))
(assert (not ($active.2 |Conntrack.minute has ticked|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, Conntrack.minute
(push 1)
(assert $chosen)
(assert $holds)
(assert (and |OsSettings.has_pods| |Conntrack.minute has ticked|))
(assert (not |Conntrack.minute has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, Conntrack.minute idle
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |OsSettings.has_pods|) |Conntrack.minute has ticked|))
(assert (not |Conntrack.minute has ticked|))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (or |Conntrack.overflow| (= |Resolver[query_a].phase| 3) (= |Resolver[query_aaaa].phase| 3)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
