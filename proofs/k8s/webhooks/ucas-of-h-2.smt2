;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/webhooks.stpa",
;;  "content": "sha256:bcf7f98245a8747f06ab11cee6035ae385d7953ff994e828c5ec9199f1d811fc",
;;  "found by": "Spacer",
;;  "system": "Webhooks",
;;  "claim": [
;;   "complete",
;;   "H-2"
;;  ],
;;  "says": "every way to H-2 shows a listed unsafe control action",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3",
;;     "HS-9"
;;    ],
;;    "forbidden": {
;;     "UCA-28": [
;;      4
;;     ],
;;     "UCA-29": [
;;      4
;;     ],
;;     "UCA-30": [
;;      4
;;     ],
;;     "UCA-251": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-2 with HS-2, HS-3, HS-9 without showing UCA-28, UCA-29, UCA-30, UCA-251
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const exempt Bool)
(declare-const hook_start Real)
(declare-const conforms Bool)
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-30|) (not |permit UCA-251|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
(define-fun $latch.1 ((|AppPod.app_up| Bool) (|counted CA-17 review| Bool) (|long CA-17 review| Bool) (|open CA-17 review| Bool) (|shown UCA-28| Bool)) Bool (or |shown UCA-28| (and |open CA-17 review| |counted CA-17 review| |long CA-17 review| |AppPod.app_up|)))
(define-fun $latch.2 ((|AppPod.app_up| Bool) (|counted CA-17 review| Bool) (|hazard over| Bool) (|open CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (ite |open CA-17 review| |counted CA-17 review| (not |hazard over|))))
(define-fun $latch.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and |long CA-17 review| (not |AppPod.app_up|)))
(define-fun $latch.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and |past CA-17 review| (not |AppPod.app_up|)))
(define-fun $latch.5 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
(define-fun $latch.6 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (and (not |Webhook.hook_up|) exempt))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_bare| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.enforces| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-28| Bool) (|open CA-17 review| Bool) (|counted CA-17 review| Bool) (|long CA-17 review| Bool) (|past CA-17 review| Bool) (|shown UCA-29| Bool) (|shown UCA-30| Bool) (|shown UCA-251| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real) (|age:long CA-17 review| Real) (|age:past CA-17 review| Real)) Bool (let (($s0 (not |Webhook.hook_up|))) (let (($s1 (and $s0 exempt))) (let (($s2 (not |AppPod.app_up|))) (let (($s3 (not |held flag|))) (let (($s4 (and $s2 $s3))) (let (($s5 (not |long CA-17 review|))) (let (($s6 (and $s2 $s5))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:long CA-17 review|)))) (let (($s8 (<= $s7 0.0))) (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-30|) (not |permit UCA-251|) (<= 0.0 |age:Webhook.hook_starts|) (or $s1 (<= |age:Webhook.hook_starts| 0.0)) (or (not $s1) (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s2 (<= |age:CA-17 review| 0.0)) (<= 0.0 |age:held flag|) (or $s4 (<= |age:held flag| 0.0)) (or (not $s4) (<= |age:held flag| 90000.0)) (<= 0.0 |age:long CA-17 review|) (or $s6 (<= |age:long CA-17 review| 0.0)) (or (not $s6) (<= |age:long CA-17 review| 20000.0)) (<= 0.0 |age:past CA-17 review|) (or (and $s2 (not |past CA-17 review|)) (<= |age:past CA-17 review| 0.0)) (= |held flag| (and |held flag| $s2)) (= |long CA-17 review| (and |long CA-17 review| $s2)) (= |past CA-17 review| (and |past CA-17 review| $s2)) (= |open CA-17 review| $s2) (= |hazard over| (or |hazard over| |held flag|)) (or |AppPod.app_up| |counted CA-17 review| |shown UCA-251| |shown UCA-29| |shown UCA-30|) (or exempt |open CA-17 review| $s8 |long CA-17 review|) (or |AppPod.app_up| |open CA-17 review| |long CA-17 review|) (or |open CA-17 review| $s5) (or |Webhook.enforces| exempt $s0 $s8 |long CA-17 review|) (or $s2 (not |open CA-17 review|)) (or $s2 $s3) (or |hazard over| $s3) (or |Webhook.enforces| exempt $s3 $s0 |long CA-17 review|) (or |shown UCA-251| |shown UCA-29| |shown UCA-30| (not |hazard over|) |long CA-17 review|) (or |shown UCA-251| |shown UCA-29| |shown UCA-30| (not (<= 70000.0 $s7)) |long CA-17 review|))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_bare| () Bool false)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.enforces| () Bool false)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-28| () Bool false)
(define-fun |$initial:open CA-17 review| () Bool false)
(define-fun |$initial:counted CA-17 review| () Bool false)
(define-fun |$initial:long CA-17 review| () Bool false)
(define-fun |$initial:past CA-17 review| () Bool false)
(define-fun |$initial:shown UCA-29| () Bool false)
(define-fun |$initial:shown UCA-30| () Bool false)
(define-fun |$initial:shown UCA-251| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:AppPod.app_up| |$initial:counted CA-17 review| |$initial:long CA-17 review| |$initial:open CA-17 review| |$initial:shown UCA-28|))
(define-fun $initial.latch.2 () Bool ($latch.2 |$initial:AppPod.app_up| |$initial:counted CA-17 review| |$initial:hazard over| |$initial:open CA-17 review|))
(define-fun $initial.latch.3 () Bool ($latch.3 |$initial:AppPod.app_up| |$initial:long CA-17 review|))
(define-fun $initial.latch.4 () Bool ($latch.4 |$initial:AppPod.app_up| |$initial:past CA-17 review|))
(define-fun $initial.latch.5 () Bool ($latch.5 |$initial:AppPod.app_up|))
(define-fun $initial.latch.6 () Bool ($latch.6 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_bare| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.enforces| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-29| |$initial:shown UCA-30| |$initial:shown UCA-251| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_bare| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.enforces| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-28| Bool)
(declare-const |open CA-17 review| Bool)
(declare-const |counted CA-17 review| Bool)
(declare-const |long CA-17 review| Bool)
(declare-const |past CA-17 review| Bool)
(declare-const |shown UCA-29| Bool)
(declare-const |shown UCA-30| Bool)
(declare-const |shown UCA-251| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-17 review| Real)
(declare-const |age:past CA-17 review| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-28| |open CA-17 review| |counted CA-17 review| |long CA-17 review| |past CA-17 review| |shown UCA-29| |shown UCA-30| |shown UCA-251| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag| |age:long CA-17 review| |age:past CA-17 review|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Webhook.hook_up|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:Webhook.hook_starts| $delay) |age:Webhook.hook_starts|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |AppPod.app_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-17 review| $delay) |age:CA-17 review|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |AppPod.app_up| |held flag|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:long CA-17 review| $delay) |age:long CA-17 review|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $now.4 () Bool ($active.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $later.4 () Real (ite $now.4 (+ |age:past CA-17 review| $delay) |age:past CA-17 review|))
(define-fun $left.4 () Real (ite $now.4 $later.4 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) hook_start)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0)) (=> (and $now.3 true) (<= (+ |age:long CA-17 review| $delay) 20000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |$0.0:AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $0.0.latch.2 () Bool ($latch.2 |$0.0:AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $0.0.latch.3 () Bool ($latch.3 |$0.0:AppPod.app_up| |long CA-17 review|))
(define-fun $0.0.latch.4 () Bool ($latch.4 |$0.0:AppPod.app_up| |past CA-17 review|))
(define-fun $0.0.latch.5 () Bool ($latch.5 |$0.0:AppPod.app_up|))
(define-fun $0.0.latch.6 () Bool ($latch.6 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |$0.0:AppPod.app_up| $0.0.latch.3) $now.3) $later.3 0.0))
(define-fun $0.0.age.4 () Real (ite (and ($active.4 |$0.0:AppPod.app_up| $0.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |AppPod.app_bare| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $1.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $1.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $1.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $1.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $1.0.latch.6 () Bool ($latch.6 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $1.0.latch.3) $now.3) $later.3 0.0))
(define-fun $1.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $1.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |$1.0:Webhook.hook_up| |Webhook.enforces| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (and (not |Webhook.hook_up|) exempt))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $2.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $2.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $2.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $2.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $2.0.latch.6 () Bool ($latch.6 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $2.0.latch.3) $now.3) $later.3 0.0))
(define-fun $2.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $2.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| 0.0 $left.1 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 enforce
(define-fun $3.0.may () Bool (not |Webhook.enforces|))
(define-fun |$3.0:Webhook.enforces| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $3.0.latch.3) $now.3) $later.3 0.0))
(define-fun $3.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $3.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 3.0, CA-13 enforce
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |$3.0:Webhook.enforces| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $3.0.age.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-17 review
(define-fun $4.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$4.0:AppPod.app_up| () Bool (and |Webhook.hook_up| (or conforms (not |Webhook.enforces|))))
(define-fun |$4.0:AppPod.app_bare| () Bool false)
(define-fun |$4.0:open CA-17 review| () Bool false)
(define-fun |$4.0:long CA-17 review| () Bool false)
(define-fun |$4.0:past CA-17 review| () Bool false)
(define-fun |$4.0:shown UCA-29| () Bool (or |shown UCA-29| (and (not |hazard over|) |Webhook.hook_up| |Webhook.enforces| (not conforms))))
(define-fun |$4.0:shown UCA-30| () Bool (or |shown UCA-30| (and (not |hazard over|) (not |Webhook.hook_up|))))
(define-fun |$4.0:shown UCA-251| () Bool (or |shown UCA-251| (and |open CA-17 review| |counted CA-17 review| |long CA-17 review|)))
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:AppPod.app_up| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |$4.0:AppPod.app_up| |counted CA-17 review| |$4.0:long CA-17 review| |$4.0:open CA-17 review| |shown UCA-28|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |$4.0:AppPod.app_up| |counted CA-17 review| |hazard over| |$4.0:open CA-17 review|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |$4.0:AppPod.app_up| |$4.0:long CA-17 review|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |$4.0:AppPod.app_up| |$4.0:past CA-17 review|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |$4.0:AppPod.app_up|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:AppPod.app_up| $4.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:AppPod.app_up| |$4.0:AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |$4.0:shown UCA-29| |$4.0:shown UCA-30| |$4.0:shown UCA-251| $left.0 0.0 $4.0.age.2 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $5.0.latch.6 () Bool ($latch.6 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $5.0.latch.3) $now.3) $later.3 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $5.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 0.0 $5.0.age.3 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: long CA-17 review
(define-fun $6.0.may () Bool (and (and (not |AppPod.app_up|) (not |long CA-17 review|)) (<= 20000.0 $later.3)))
(define-fun |$6.0:long CA-17 review| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |$6.0:long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |$6.0:long CA-17 review|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $6.0.latch.6 () Bool ($latch.6 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $6.0.latch.0) $now.2) $later.2 0.0))
(define-fun $6.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $6.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 6.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $6.0.age.2 0.0 $6.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: past CA-17 review
(define-fun $7.0.may () Bool (and (and (not |AppPod.app_up|) (not |past CA-17 review|)) (< 20000.0 $later.4)))
(define-fun |$7.0:past CA-17 review| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $7.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $7.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $7.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |$7.0:past CA-17 review|))
(define-fun $7.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $7.0.latch.6 () Bool ($latch.6 |hazard over| $7.0.latch.0))
(define-fun $7.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $7.0.latch.0) $now.2) $later.2 0.0))
(define-fun $7.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $7.0.latch.3) $now.3) $later.3 0.0))
; obligation: consecution of 7.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_bare| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $7.0.latch.0 $7.0.latch.6 $7.0.latch.1 $7.0.latch.5 $7.0.latch.2 $7.0.latch.3 $7.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $7.0.age.2 $7.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |Webhook.hook_up|) exempt))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |long CA-17 review|)))
(assert (not ($active.3 |AppPod.app_up| |long CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |past CA-17 review|)))
(assert (not ($active.4 |AppPod.app_up| |past CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-17 review| |counted CA-17 review|)))) (and |hazard over| (or $s0 |past CA-17 review|) (or (not |shown UCA-28|) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not |shown UCA-29|) |permit UCA-29|) (or (not |shown UCA-30|) |permit UCA-30|) (or (not |shown UCA-251|) |permit UCA-251|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
