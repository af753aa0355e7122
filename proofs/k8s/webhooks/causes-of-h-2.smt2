;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/webhooks.stpa",
;;  "content": "sha256:bcf7f98245a8747f06ab11cee6035ae385d7953ff994e828c5ec9199f1d811fc",
;;  "found by": "Spacer, zones",
;;  "system": "Webhooks",
;;  "claim": [
;;   "causes",
;;   "H-2"
;;  ],
;;  "says": "closed runs reach H-2 in these ways and no other: {HS-2, UCA-29}, {HS-2, UCA-30}, {HS-3, UCA-30}, {HS-9, UCA-251}, {HS-9, UCA-28}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-29": [
;;      4
;;     ],
;;     "UCA-30": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-3"
;;    ],
;;    "forbidden": {
;;     "UCA-30": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [],
;;    "forbidden": {},
;;    "kept": {}
;;   },
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
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-3",
;;     "HS-9"
;;    ],
;;    "forbidden": {
;;     "UCA-28": [
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
;;   },
;;   {
;;    "hazard": "H-2",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-9"
;;    ],
;;    "forbidden": {
;;     "UCA-28": [
;;      4
;;     ],
;;     "UCA-251": [
;;      4
;;     ]
;;    },
;;    "kept": {}
;;   }
;;  ],
;;  "ways": [
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-29"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-2"
;;    ],
;;    "patterns": [
;;     "UCA-30"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-3"
;;    ],
;;    "patterns": [
;;     "UCA-30"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-9"
;;    ],
;;    "patterns": [
;;     "UCA-251"
;;    ]
;;   },
;;   {
;;    "hazard": "H-2",
;;    "switches": [
;;     "HS-9"
;;    ],
;;    "patterns": [
;;     "UCA-28"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "conforms": false,
;;     "exempt": false,
;;     "permit UCA-251": false,
;;     "permit UCA-28": false,
;;     "permit UCA-29": true,
;;     "permit UCA-30": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      3,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000",
;;     "50000",
;;     "70000",
;;     "90000",
;;     "90000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "conforms": false,
;;     "exempt": false,
;;     "permit UCA-251": false,
;;     "permit UCA-28": false,
;;     "permit UCA-29": false,
;;     "permit UCA-30": true
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
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000",
;;     "50000",
;;     "70000",
;;     "90000",
;;     "90000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "hook_start": "300000",
;;     "permit UCA-251": false,
;;     "permit UCA-28": false,
;;     "permit UCA-29": false,
;;     "permit UCA-30": true
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
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "10000",
;;     "30000",
;;     "50000",
;;     "70000",
;;     "90000",
;;     "90000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-251": true,
;;     "permit UCA-28": false,
;;     "permit UCA-29": false,
;;     "permit UCA-30": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "20000",
;;     "90000",
;;     "90000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "permit UCA-251": false,
;;     "permit UCA-28": true,
;;     "permit UCA-29": false,
;;     "permit UCA-30": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "20000",
;;     "90000",
;;     "90000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-2 with HS-2, HS-3 without showing UCA-29, UCA-30
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const exempt Bool)
(declare-const hook_start Real)
(declare-const conforms Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-29|) (not |permit UCA-30|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (and (not |Webhook.hook_up|) exempt))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.enforces| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-29| Bool) (|shown UCA-30| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real)) Bool (let (($s0 (and (not |Webhook.hook_up|) exempt))) (let (($s1 (not |AppPod.app_up|))) (let (($s2 (not |held flag|))) (let (($s3 (and $s1 $s2))) (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-29|) (not |permit UCA-30|) (<= 0.0 |age:Webhook.hook_starts|) (or $s0 (<= |age:Webhook.hook_starts| 0.0)) (or (not $s0) (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s1 (<= |age:CA-17 review| 0.0)) (or |AppPod.app_up| (<= |age:CA-17 review| 20000.0)) (<= 0.0 |age:held flag|) (or $s3 (<= |age:held flag| 0.0)) (or (not $s3) (<= |age:held flag| 90000.0)) (= |held flag| (and |held flag| $s1)) (= |hazard over| (or |hazard over| |held flag|)) (or |AppPod.app_died| $s2) (or |shown UCA-29| |shown UCA-30| (<= 0.0 (+ |age:CA-17 review| (* (- 1.0) |age:held flag|)))) (or |shown UCA-29| |shown UCA-30| (not |hazard over|)) (or |AppPod.app_died| |AppPod.app_up|)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.enforces| () Bool false)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-29| () Bool false)
(define-fun |$initial:shown UCA-30| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.enforces| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-29| |$initial:shown UCA-30| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.enforces| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-29| Bool)
(declare-const |shown UCA-30| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-29| |shown UCA-30| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) hook_start)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.1 |shown UCA-29| |shown UCA-30| $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |Webhook.enforces| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.1 |shown UCA-29| |shown UCA-30| $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (and (not |Webhook.hook_up|) exempt))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.1 |shown UCA-29| |shown UCA-30| 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 enforce
(define-fun $3.0.may () Bool (not |Webhook.enforces|))
(define-fun |$3.0:Webhook.enforces| () Bool true)
(define-fun $3.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-13 enforce
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |$3.0:Webhook.enforces| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.1 |shown UCA-29| |shown UCA-30| $left.0 $left.1 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-17 review
(define-fun $4.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$4.0:AppPod.app_up| () Bool (and |Webhook.hook_up| (or conforms (not |Webhook.enforces|))))
(define-fun |$4.0:shown UCA-29| () Bool (or |shown UCA-29| (and (not |hazard over|) |Webhook.hook_up| |Webhook.enforces| (not conforms))))
(define-fun |$4.0:shown UCA-30| () Bool (or |shown UCA-30| (and (not |hazard over|) (not |Webhook.hook_up|))))
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:AppPod.app_up| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:AppPod.app_up| $4.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 4.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.1 |$4.0:shown UCA-29| |$4.0:shown UCA-30| $left.0 0.0 $4.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $5.0.latch.0 $5.0.latch.1 |shown UCA-29| |shown UCA-30| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 $once.latch.1 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
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
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-29|) |permit UCA-29|) (or (not |shown UCA-30|) |permit UCA-30|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-2 with HS-3 without showing UCA-30
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(declare-const hook_start Real)
(declare-const |permit UCA-30| Bool)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-30|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-30| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real)) Bool (let (($s0 (not |AppPod.app_up|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-30|) (<= 0.0 |age:Webhook.hook_starts|) (or (not |Webhook.hook_up|) (<= |age:Webhook.hook_starts| 0.0)) (or |Webhook.hook_up| (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s0 (<= |age:CA-17 review| 0.0)) (or |AppPod.app_up| (<= |age:CA-17 review| 20000.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 90000.0)) (= |held flag| (and |held flag| $s0)) (= |hazard over| (or |hazard over| |held flag|)) (or |shown UCA-30| $s1) (or |shown UCA-30| (<= 0.0 (+ |age:CA-17 review| (* (- 1.0) |age:held flag|)))) (or |shown UCA-30| (not |hazard over|)))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-30| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-30| 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-30| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-30| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) hook_start)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.1 |shown UCA-30| $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.1 |shown UCA-30| $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.1 |shown UCA-30| 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun |$3.0:shown UCA-30| () Bool (or |shown UCA-30| (and (not |hazard over|) (not |Webhook.hook_up|))))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.1 |$3.0:shown UCA-30| $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.1 |shown UCA-30| $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 $once.latch.1 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-30|) |permit UCA-30|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: no run reaches H-2
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and |held flag| (not |AppPod.app_up|)))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; Webhook.hook_starts
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |hazard over|))) (let (($s2 (not |Webhook.hook_up|))) (let (($s3 (<= 0.0 |age:Webhook.hook_starts|))) (let (($s4 (<= 0.0 |age:CA-17 review|))) (let (($s5 (<= 0.0 |age:held flag|))) (let (($s6 (<= |age:CA-17 review| 20000.0))) (let (($s7 (+ |age:CA-17 review| (* (- 1.0) |age:held flag|)))) (let (($s8 (<= $s7 0.0))) (let (($s9 (<= |age:held flag| 20000.0))) (let (($s10 (+ |age:held flag| (* (- 1.0) |age:CA-17 review|)))) (let (($s11 (<= $s10 0.0))) (let (($s12 (<= 10000.0 |age:held flag|))) (let (($s13 (<= |age:CA-17 review| 30000.0))) (let (($s14 (<= $s7 (- 10000.0)))) (let (($s15 (<= |age:held flag| 40000.0))) (let (($s16 (<= $s10 20000.0))) (let (($s17 (<= 20000.0 |age:held flag|))) (let (($s18 (<= |age:CA-17 review| 40000.0))) (let (($s19 (<= $s7 (- 20000.0)))) (let (($s20 (<= $s10 40000.0))) (let (($s21 (<= 30000.0 |age:held flag|))) (let (($s22 (<= $s7 (- 30000.0)))) (let (($s23 (* (- 1.0) |age:Webhook.hook_starts|))) (let (($s24 (+ |age:CA-17 review| $s23))) (let (($s25 (<= (+ |age:held flag| $s23) 20000.0))) (let (($s26 (<= |age:held flag| 50000.0))) (or (and |AppPod.app_up| (or (and |Webhook.hook_up| $s0 $s1) (and $s2 |Webhook.hook_died| $s0 $s1 $s3))) (and (not |AppPod.app_up|) |AppPod.app_died| (or (and |Webhook.hook_up| (or (and (not |Webhook.hook_died|) $s0 $s1 $s4 $s5 $s6 $s8 $s9 $s11) (and |Webhook.hook_died| $s0 $s1 (or (and $s4 $s5 $s6 $s8 $s9 $s11) (and $s4 $s12 $s13 $s14 $s15 $s16) (and $s4 $s17 $s18 $s19 (<= |age:held flag| 60000.0) $s20) (and $s4 $s21 $s18 $s22 (<= |age:held flag| 70000.0) (<= $s10 50000.0)))))) (and $s2 |Webhook.hook_died| $s0 $s1 (or (and $s3 $s4 $s5 $s6 $s8 $s9 $s11) (and $s3 $s4 $s12 $s13 (<= $s24 0.0) $s14 $s15 $s25 $s16) (and (<= 10000.0 |age:Webhook.hook_starts|) $s4 $s17 $s13 (<= $s24 (- 10000.0)) $s19 $s26 $s25 $s20) (and (<= 20000.0 |age:Webhook.hook_starts|) $s4 $s21 (<= |age:CA-17 review| 10000.0) (<= $s24 (- 20000.0)) $s22 $s26 $s25))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:AppPod.app_up| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |hazard over| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-17 review| $delay) 20000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0))))))
; 0.0: AppPod.app_dies
(define-fun $0.0.may () Bool (not |AppPod.app_died|))
(define-fun |$0.0:AppPod.app_died| () Bool true)
(define-fun |$0.0:AppPod.app_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |$0.0:AppPod.app_up| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:AppPod.app_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.2 () Real (ite (and ($active.2 |$0.0:AppPod.app_up| $0.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 0.0, AppPod.app_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.1 $left.0 $0.0.age.1 $0.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: Webhook.hook_dies
(define-fun $1.0.may () Bool (not |Webhook.hook_died|))
(define-fun |$1.0:Webhook.hook_died| () Bool true)
(define-fun |$1.0:Webhook.hook_up| () Bool false)
(define-fun $1.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.0 () Real (ite (and ($active.0 |$1.0:Webhook.hook_up|) $now.0) $later.0 0.0))
(define-fun $1.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $1.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 1.0, Webhook.hook_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.1 $1.0.age.0 $left.1 $1.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
(define-fun |$2.0:Webhook.hook_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $2.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.1 0.0 $left.1 $2.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.1 $left.0 0.0 $3.0.age.2)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 $once.latch.1 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
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
; proof 4: no closed run reaches H-2 with HS-2, HS-3, HS-9 without showing UCA-28, UCA-29, UCA-30, UCA-251
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
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.enforces| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-28| Bool) (|open CA-17 review| Bool) (|counted CA-17 review| Bool) (|long CA-17 review| Bool) (|past CA-17 review| Bool) (|shown UCA-29| Bool) (|shown UCA-30| Bool) (|shown UCA-251| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real) (|age:long CA-17 review| Real) (|age:past CA-17 review| Real)) Bool (let (($s0 (not |Webhook.hook_up|))) (let (($s1 (and $s0 exempt))) (let (($s2 (not |AppPod.app_up|))) (let (($s3 (not |held flag|))) (let (($s4 (and $s2 $s3))) (let (($s5 (and $s2 (not |long CA-17 review|)))) (let (($s6 (not conforms))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:long CA-17 review|)))) (let (($s8 (not (<= 70000.0 $s7)))) (let (($s9 (not |hazard over|))) (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-30|) (not |permit UCA-251|) (<= 0.0 |age:Webhook.hook_starts|) (or $s1 (<= |age:Webhook.hook_starts| 0.0)) (or (not $s1) (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s2 (<= |age:CA-17 review| 0.0)) (<= 0.0 |age:held flag|) (or $s4 (<= |age:held flag| 0.0)) (or (not $s4) (<= |age:held flag| 90000.0)) (<= 0.0 |age:long CA-17 review|) (or $s5 (<= |age:long CA-17 review| 0.0)) (or (not $s5) (<= |age:long CA-17 review| 20000.0)) (<= 0.0 |age:past CA-17 review|) (or (and $s2 (not |past CA-17 review|)) (<= |age:past CA-17 review| 0.0)) (= |held flag| (and |held flag| $s2)) (= |long CA-17 review| (and |long CA-17 review| $s2)) (= |past CA-17 review| (and |past CA-17 review| $s2)) (= |open CA-17 review| $s2) (= |hazard over| (or |hazard over| |held flag|)) (or |AppPod.app_up| |counted CA-17 review| |shown UCA-251| |shown UCA-29| |shown UCA-30|) (or |AppPod.app_up| |open CA-17 review|) (or $s2 $s3) (or |AppPod.app_died| (not |open CA-17 review|)) (or exempt |long CA-17 review| $s6 $s0 $s8) (or exempt |held flag| $s6 $s0 (<= (+ |age:CA-17 review| (* (- 1.0) |age:held flag|)) 0.0)) (or exempt |long CA-17 review| $s6 $s0 $s3) (or |Webhook.enforces| exempt |long CA-17 review| $s0 (<= $s7 0.0)) (or |shown UCA-251| |shown UCA-29| |shown UCA-30| $s9 |open CA-17 review|) (or |long CA-17 review| |shown UCA-251| |shown UCA-29| |shown UCA-30| $s8) (or |long CA-17 review| |shown UCA-251| |shown UCA-29| |shown UCA-30| $s9) (or |shown UCA-251| |shown UCA-28| |shown UCA-29| |shown UCA-30| $s9 |counted CA-17 review|)))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
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
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.enforces| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-29| |$initial:shown UCA-30| |$initial:shown UCA-251| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
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
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-28| |open CA-17 review| |counted CA-17 review| |long CA-17 review| |past CA-17 review| |shown UCA-29| |shown UCA-30| |shown UCA-251| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag| |age:long CA-17 review| |age:past CA-17 review|))
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
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |Webhook.enforces| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| 0.0 $left.1 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |$3.0:Webhook.enforces| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $3.0.age.2 $3.0.age.3 $3.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-17 review
(define-fun $4.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$4.0:AppPod.app_up| () Bool (and |Webhook.hook_up| (or conforms (not |Webhook.enforces|))))
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
(assert (not ($invariant |$4.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |$4.0:shown UCA-29| |$4.0:shown UCA-30| |$4.0:shown UCA-251| $left.0 0.0 $4.0.age.2 0.0 0.0)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 0.0 $5.0.age.3 $5.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $6.0.age.2 0.0 $6.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.enforces| |Webhook.hook_died| $7.0.latch.0 $7.0.latch.6 $7.0.latch.1 $7.0.latch.5 $7.0.latch.2 $7.0.latch.3 $7.0.latch.4 |shown UCA-29| |shown UCA-30| |shown UCA-251| $left.0 $left.1 $7.0.age.2 $7.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $once.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $once.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $once.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $once.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $once.latch.6 () Bool ($latch.6 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |AppPod.app_up| $once.latch.2 $once.latch.3 $once.latch.5 $once.latch.1))
(define-fun $twice.latch.2 () Bool ($latch.2 |AppPod.app_up| $once.latch.2 $once.latch.6 $once.latch.5))
(define-fun $twice.latch.3 () Bool ($latch.3 |AppPod.app_up| $once.latch.3))
(define-fun $twice.latch.4 () Bool ($latch.4 |AppPod.app_up| $once.latch.4))
(define-fun $twice.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $twice.latch.6 () Bool ($latch.6 $once.latch.6 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2)) (not (= $once.latch.3 $twice.latch.3)) (not (= $once.latch.4 $twice.latch.4)) (not (= $once.latch.5 $twice.latch.5)) (not (= $once.latch.6 $twice.latch.6))))
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
(reset)
; proof 5: no closed run reaches H-2 with HS-3, HS-9 without showing UCA-28, UCA-30, UCA-251
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(declare-const hook_start Real)
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-30|) (not |permit UCA-251|)))
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
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-28| Bool) (|open CA-17 review| Bool) (|counted CA-17 review| Bool) (|long CA-17 review| Bool) (|past CA-17 review| Bool) (|shown UCA-30| Bool) (|shown UCA-251| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real) (|age:long CA-17 review| Real) (|age:past CA-17 review| Real)) Bool (let (($s0 (not |AppPod.app_up|))) (let (($s1 (not |held flag|))) (let (($s2 (and $s0 $s1))) (let (($s3 (not |long CA-17 review|))) (let (($s4 (and $s0 $s3))) (let (($s5 (+ |age:held flag| (* (- 1.0) |age:long CA-17 review|)))) (let (($s6 (not |hazard over|))) (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-30|) (not |permit UCA-251|) (<= 0.0 |age:Webhook.hook_starts|) (or (not |Webhook.hook_up|) (<= |age:Webhook.hook_starts| 0.0)) (or |Webhook.hook_up| (<= |age:Webhook.hook_starts| hook_start)) (<= 0.0 |age:CA-17 review|) (or $s0 (<= |age:CA-17 review| 0.0)) (<= 0.0 |age:held flag|) (or $s2 (<= |age:held flag| 0.0)) (or (not $s2) (<= |age:held flag| 90000.0)) (<= 0.0 |age:long CA-17 review|) (or $s4 (<= |age:long CA-17 review| 0.0)) (or (not $s4) (<= |age:long CA-17 review| 20000.0)) (<= 0.0 |age:past CA-17 review|) (or (and $s0 (not |past CA-17 review|)) (<= |age:past CA-17 review| 0.0)) (= |held flag| (and |held flag| $s0)) (= |long CA-17 review| (and |long CA-17 review| $s0)) (= |past CA-17 review| (and |past CA-17 review| $s0)) (= |open CA-17 review| $s0) (= |hazard over| (or |hazard over| |held flag|)) (or |AppPod.app_up| |shown UCA-251| |shown UCA-30| |counted CA-17 review|) (or |open CA-17 review| (not |counted CA-17 review|)) (or |open CA-17 review| $s3) (or |open CA-17 review| (<= $s5 0.0)) (or |AppPod.app_died| (not |open CA-17 review|)) (or |AppPod.app_up| |open CA-17 review|) (or |Webhook.hook_died| |Webhook.hook_up| $s0) (or |hazard over| $s1) (or |shown UCA-251| |shown UCA-30| $s6 |long CA-17 review|) (or |shown UCA-251| |shown UCA-30| |long CA-17 review| (<= $s5 60000.0)) (or |shown UCA-251| |shown UCA-28| |shown UCA-30| $s6 |counted CA-17 review|))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-28| () Bool false)
(define-fun |$initial:open CA-17 review| () Bool false)
(define-fun |$initial:counted CA-17 review| () Bool false)
(define-fun |$initial:long CA-17 review| () Bool false)
(define-fun |$initial:past CA-17 review| () Bool false)
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
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-30| |$initial:shown UCA-251| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-28| Bool)
(declare-const |open CA-17 review| Bool)
(declare-const |counted CA-17 review| Bool)
(declare-const |long CA-17 review| Bool)
(declare-const |past CA-17 review| Bool)
(declare-const |shown UCA-30| Bool)
(declare-const |shown UCA-251| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-17 review| Real)
(declare-const |age:past CA-17 review| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-28| |open CA-17 review| |counted CA-17 review| |long CA-17 review| |past CA-17 review| |shown UCA-30| |shown UCA-251| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag| |age:long CA-17 review| |age:past CA-17 review|))
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
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-30| |shown UCA-251| $left.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |shown UCA-30| |shown UCA-251| $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-30| |shown UCA-251| 0.0 $left.1 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun |$3.0:open CA-17 review| () Bool false)
(define-fun |$3.0:long CA-17 review| () Bool false)
(define-fun |$3.0:past CA-17 review| () Bool false)
(define-fun |$3.0:shown UCA-30| () Bool (or |shown UCA-30| (and (not |hazard over|) (not |Webhook.hook_up|))))
(define-fun |$3.0:shown UCA-251| () Bool (or |shown UCA-251| (and |open CA-17 review| |counted CA-17 review| |long CA-17 review|)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |$3.0:AppPod.app_up| |counted CA-17 review| |$3.0:long CA-17 review| |$3.0:open CA-17 review| |shown UCA-28|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |$3.0:AppPod.app_up| |counted CA-17 review| |hazard over| |$3.0:open CA-17 review|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |$3.0:AppPod.app_up| |$3.0:long CA-17 review|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |$3.0:AppPod.app_up| |$3.0:past CA-17 review|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |$3.0:AppPod.app_up|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |$3.0:shown UCA-30| |$3.0:shown UCA-251| $left.0 0.0 $3.0.age.2 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $4.0.latch.3) $now.3) $later.3 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $4.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |shown UCA-30| |shown UCA-251| $left.0 $left.1 0.0 $4.0.age.3 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: long CA-17 review
(define-fun $5.0.may () Bool (and (and (not |AppPod.app_up|) (not |long CA-17 review|)) (<= 20000.0 $later.3)))
(define-fun |$5.0:long CA-17 review| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |$5.0:long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |$5.0:long CA-17 review|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $5.0.latch.6 () Bool ($latch.6 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $5.0.latch.0) $now.2) $later.2 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $5.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 5.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-30| |shown UCA-251| $left.0 $left.1 $5.0.age.2 0.0 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: past CA-17 review
(define-fun $6.0.may () Bool (and (and (not |AppPod.app_up|) (not |past CA-17 review|)) (< 20000.0 $later.4)))
(define-fun |$6.0:past CA-17 review| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |$6.0:past CA-17 review|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $6.0.latch.6 () Bool ($latch.6 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $6.0.latch.0) $now.2) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $6.0.latch.3) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-30| |shown UCA-251| $left.0 $left.1 $6.0.age.2 $6.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $once.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $once.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $once.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $once.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $once.latch.6 () Bool ($latch.6 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |AppPod.app_up| $once.latch.2 $once.latch.3 $once.latch.5 $once.latch.1))
(define-fun $twice.latch.2 () Bool ($latch.2 |AppPod.app_up| $once.latch.2 $once.latch.6 $once.latch.5))
(define-fun $twice.latch.3 () Bool ($latch.3 |AppPod.app_up| $once.latch.3))
(define-fun $twice.latch.4 () Bool ($latch.4 |AppPod.app_up| $once.latch.4))
(define-fun $twice.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $twice.latch.6 () Bool ($latch.6 $once.latch.6 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2)) (not (= $once.latch.3 $twice.latch.3)) (not (= $once.latch.4 $twice.latch.4)) (not (= $once.latch.5 $twice.latch.5)) (not (= $once.latch.6 $twice.latch.6))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |long CA-17 review|)))
(assert (not ($active.3 |AppPod.app_up| |long CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |past CA-17 review|)))
(assert (not ($active.4 |AppPod.app_up| |past CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-17 review| |counted CA-17 review|)))) (and |hazard over| (or $s0 |past CA-17 review|) (or (not |shown UCA-28|) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not |shown UCA-30|) |permit UCA-30|) (or (not |shown UCA-251|) |permit UCA-251|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 6: no closed run reaches H-2 with HS-9 without showing UCA-28, UCA-251
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; Left out, since nothing that the predicate depends on reads what they write, and time
; only has more room without them: CA-13 enforce
; parameters and switches: chosen once
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-28|) (not |permit UCA-251|)))
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
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the invariant
(define-fun $invariant ((|AppPod.app_up| Bool) (|AppPod.app_died| Bool) (|Webhook.hook_up| Bool) (|Webhook.hook_died| Bool) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-28| Bool) (|open CA-17 review| Bool) (|counted CA-17 review| Bool) (|long CA-17 review| Bool) (|past CA-17 review| Bool) (|shown UCA-251| Bool) (|age:Webhook.hook_starts| Real) (|age:CA-17 review| Real) (|age:held flag| Real) (|age:long CA-17 review| Real) (|age:past CA-17 review| Real)) Bool (let (($s0 (not |held flag|))) (let (($s1 (not |hazard over|))) (let (($s2 (not |shown UCA-28|))) (let (($s3 (not |open CA-17 review|))) (let (($s4 (not |counted CA-17 review|))) (let (($s5 (not |long CA-17 review|))) (let (($s6 (not |past CA-17 review|))) (let (($s7 (not |shown UCA-251|))) (let (($s8 (not |Webhook.hook_up|))) (let (($s9 (<= 0.0 |age:Webhook.hook_starts|))) (let (($s10 (<= 0.0 |age:CA-17 review|))) (let (($s11 (<= 0.0 |age:held flag|))) (let (($s12 (<= 0.0 |age:long CA-17 review|))) (let (($s13 (<= 0.0 |age:past CA-17 review|))) (let (($s14 (<= |age:CA-17 review| 20000.0))) (let (($s15 (* (- 1.0) |age:held flag|))) (let (($s16 (+ |age:CA-17 review| $s15))) (let (($s17 (<= $s16 0.0))) (let (($s18 (* (- 1.0) |age:long CA-17 review|))) (let (($s19 (<= (+ |age:CA-17 review| $s18) 0.0))) (let (($s20 (<= |age:held flag| 20000.0))) (let (($s21 (+ |age:held flag| $s18))) (let (($s22 (<= $s21 0.0))) (let (($s23 (<= |age:long CA-17 review| 20000.0))) (let (($s24 (+ |age:long CA-17 review| $s15))) (let (($s25 (<= $s24 0.0))) (let (($s26 (<= |age:past CA-17 review| 20000.0))) (let (($s27 (+ |age:past CA-17 review| $s15))) (let (($s28 (<= $s27 0.0))) (let (($s29 (<= (+ |age:past CA-17 review| $s18) 0.0))) (let (($s30 (<= 20000.0 |age:held flag|))) (let (($s31 (<= |age:CA-17 review| 90000.0))) (let (($s32 (<= |age:held flag| 90000.0))) (let (($s33 (<= |age:past CA-17 review| 90000.0))) (let (($s34 (< 20000.0 |age:held flag|))) (let (($s35 (<= 10000.0 |age:held flag|))) (let (($s36 (<= $s16 (- 10000.0)))) (let (($s37 (<= |age:held flag| 40000.0))) (let (($s38 (<= $s21 20000.0))) (let (($s39 (<= $s24 (- 10000.0)))) (let (($s40 (<= $s27 (- 10000.0)))) (let (($s41 (<= $s16 (- 20000.0)))) (let (($s42 (<= $s21 40000.0))) (let (($s43 (<= $s24 (- 20000.0)))) (let (($s44 (<= $s27 (- 20000.0)))) (let (($s45 (<= 30000.0 |age:held flag|))) (let (($s46 (<= $s16 (- 30000.0)))) (let (($s47 (<= $s24 (- 30000.0)))) (let (($s48 (<= $s27 (- 30000.0)))) (let (($s49 (<= 40000.0 |age:held flag|))) (let (($s50 (<= |age:CA-17 review| 70000.0))) (let (($s51 (<= |age:past CA-17 review| 70000.0))) (let (($s52 (< 40000.0 |age:held flag|))) (let (($s53 (and $s5 $s6 |shown UCA-251| $s10 $s12 $s13 $s14 $s19 $s23 $s26 $s29))) (let (($s54 (* (- 1.0) |age:Webhook.hook_starts|))) (let (($s55 (+ |age:CA-17 review| $s54))) (let (($s56 (<= $s55 0.0))) (let (($s57 (<= (+ |age:held flag| $s54) 20000.0))) (let (($s58 (+ |age:long CA-17 review| $s54))) (let (($s59 (<= $s58 0.0))) (let (($s60 (+ |age:past CA-17 review| $s54))) (let (($s61 (<= $s60 0.0))) (let (($s62 (<= |age:held flag| 50000.0))) (let (($s63 (<= 20000.0 |age:Webhook.hook_starts|))) (let (($s64 (< 20000.0 |age:Webhook.hook_starts|))) (let (($s65 (and $s5 $s6 |shown UCA-251| $s9 $s10 $s12 $s13 $s14 $s56 $s19 $s23 $s59 $s26 $s61 $s29))) (and (not |permit UCA-28|) (not |permit UCA-251|) (or (and |AppPod.app_up| (or (and (not |AppPod.app_died|) (or (and |Webhook.hook_up| $s0 $s1 $s2 $s3 $s4 $s5 $s6 $s7) (and $s8 |Webhook.hook_died| $s0 $s1 $s2 $s3 $s4 $s5 $s6 $s7 $s9))) (and |AppPod.app_died| (or (and |Webhook.hook_up| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6) (and |hazard over| $s2 $s3 $s4 $s5 $s6 |shown UCA-251|))) (and $s8 |Webhook.hook_died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 $s9) (and |hazard over| $s2 $s3 $s4 $s5 $s6 |shown UCA-251| $s9))))))) (and (not |AppPod.app_up|) |AppPod.app_died| (or (and |Webhook.hook_up| (or (and (not |Webhook.hook_died|) (or (and $s0 $s1 $s2 |open CA-17 review| |counted CA-17 review| (or (and $s5 $s6 $s7 $s10 $s11 $s12 $s13 $s14 $s17 $s19 $s20 $s22 $s23 $s25 $s26 $s28 $s29) (and |long CA-17 review| (or (and $s6 $s7 $s10 $s30 $s13 $s31 $s17 $s32 $s33 $s28) (and |past CA-17 review| $s7 $s10 $s34 $s31 $s17 $s32))))) (and |held flag| |hazard over| $s2 |open CA-17 review| |counted CA-17 review| |long CA-17 review| (or (and $s6 $s7 $s10 $s13) (and |past CA-17 review| $s7 $s10))))) (and |Webhook.hook_died| (or (and $s0 $s1 $s2 |open CA-17 review| |counted CA-17 review| (or (and $s5 $s6 (or (and $s7 (or (and $s10 $s11 $s12 $s13 $s14 $s17 $s19 $s20 $s22 $s23 $s25 $s26 $s28 $s29) (and $s10 $s35 $s12 $s13 $s14 $s36 $s19 $s37 $s38 $s23 $s39 $s26 $s40 $s29) (and $s10 $s30 $s12 $s13 $s14 $s41 $s19 (<= |age:held flag| 60000.0) $s42 $s23 $s43 $s26 $s44 $s29) (and $s10 $s45 $s12 $s13 $s14 $s46 $s19 (<= |age:held flag| 70000.0) (<= $s21 50000.0) $s23 $s47 $s26 $s48 $s29))) (and |shown UCA-251| $s10 $s30 $s12 $s13 $s14 $s41 $s19 $s32 $s23 $s43 $s26 $s44 $s29))) (and |long CA-17 review| (or (and $s6 (or (and $s7 $s10 $s30 $s13 $s31 $s17 $s32 $s33 $s28) (and |shown UCA-251| $s10 $s49 $s13 $s50 $s41 $s32 $s51 $s44))) (and |past CA-17 review| (or (and $s7 $s10 $s34 $s31 $s17 $s32) (and |shown UCA-251| $s10 $s52 $s50 $s41 $s32))))))) (and |held flag| |hazard over| $s2 |open CA-17 review| (or (and |counted CA-17 review| (or (and |long CA-17 review| (or (and $s6 $s10 $s13) (and |past CA-17 review| $s10))) $s53)) (and $s4 (or $s53 (and |long CA-17 review| (or (and $s6 |shown UCA-251| $s10 $s13) (and |past CA-17 review| |shown UCA-251| $s10))))))))))) (and $s8 |Webhook.hook_died| (or (and $s0 $s1 $s2 |open CA-17 review| |counted CA-17 review| (or (and $s5 $s6 (or (and $s7 (or (and $s9 $s10 $s11 $s12 $s13 $s14 $s17 $s19 $s20 $s22 $s23 $s25 $s26 $s28 $s29) (and $s9 $s10 $s35 $s12 $s13 $s14 $s56 $s36 $s19 $s37 $s57 $s38 $s23 $s59 $s39 $s26 $s61 $s40 $s29) (and (<= 10000.0 |age:Webhook.hook_starts|) $s10 $s30 $s12 $s13 $s14 (<= $s55 (- 10000.0)) $s41 $s19 $s62 $s57 $s42 $s23 (<= $s58 (- 10000.0)) $s43 $s26 (<= $s60 (- 10000.0)) $s44 $s29) (and $s63 $s10 $s45 $s12 $s13 (<= |age:CA-17 review| 10000.0) (<= $s55 (- 20000.0)) $s46 $s19 $s62 $s57 (<= |age:long CA-17 review| 10000.0) (<= $s58 (- 20000.0)) $s47 (<= |age:past CA-17 review| 10000.0) (<= $s60 (- 20000.0)) $s48 $s29))) (and |shown UCA-251| $s9 $s10 $s30 $s12 $s13 $s14 $s56 $s41 $s19 $s32 $s23 $s59 $s43 $s26 $s61 $s44 $s29))) (and |long CA-17 review| (or (and $s6 (or (and $s7 $s9 $s10 $s30 $s13 $s31 $s17 $s32 $s33 $s28) (and |shown UCA-251| $s63 $s10 $s49 $s13 $s50 $s56 $s41 $s32 $s51 $s61 $s44))) (and |past CA-17 review| (or (and $s7 $s9 $s10 $s34 $s31 $s17 $s32) (and |shown UCA-251| $s64 $s10 $s52 $s50 $s56 $s41 $s32))))))) (and |held flag| |hazard over| $s2 |open CA-17 review| (or (and |counted CA-17 review| (or (and |long CA-17 review| (or (and $s6 (or (and $s7 $s9 $s10 $s13) (and |shown UCA-251| $s63 $s10 $s13 $s56 $s61))) (and |past CA-17 review| (or (and $s7 $s9 $s10) (and |shown UCA-251| $s64 $s10 $s56))))) $s65)) (and $s4 (or $s65 (and |long CA-17 review| (or (and $s6 |shown UCA-251| $s63 $s10 $s13 $s56 $s61) (and |past CA-17 review| |shown UCA-251| $s64 $s10 $s56))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:AppPod.app_up| () Bool true)
(define-fun |$initial:AppPod.app_died| () Bool false)
(define-fun |$initial:Webhook.hook_up| () Bool true)
(define-fun |$initial:Webhook.hook_died| () Bool false)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-28| () Bool false)
(define-fun |$initial:open CA-17 review| () Bool false)
(define-fun |$initial:counted CA-17 review| () Bool false)
(define-fun |$initial:long CA-17 review| () Bool false)
(define-fun |$initial:past CA-17 review| () Bool false)
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
(assert (not ($invariant |$initial:AppPod.app_up| |$initial:AppPod.app_died| |$initial:Webhook.hook_up| |$initial:Webhook.hook_died| $initial.latch.0 $initial.latch.6 $initial.latch.1 $initial.latch.5 $initial.latch.2 $initial.latch.3 $initial.latch.4 |$initial:shown UCA-251| 0.0 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |AppPod.app_up| Bool)
(declare-const |AppPod.app_died| Bool)
(declare-const |Webhook.hook_up| Bool)
(declare-const |Webhook.hook_died| Bool)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-28| Bool)
(declare-const |open CA-17 review| Bool)
(declare-const |counted CA-17 review| Bool)
(declare-const |long CA-17 review| Bool)
(declare-const |past CA-17 review| Bool)
(declare-const |shown UCA-251| Bool)
(declare-const |age:Webhook.hook_starts| Real)
(declare-const |age:CA-17 review| Real)
(declare-const |age:held flag| Real)
(declare-const |age:long CA-17 review| Real)
(declare-const |age:past CA-17 review| Real)
(define-fun $holds () Bool ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| |held flag| |hazard over| |shown UCA-28| |open CA-17 review| |counted CA-17 review| |long CA-17 review| |past CA-17 review| |shown UCA-251| |age:Webhook.hook_starts| |age:CA-17 review| |age:held flag| |age:long CA-17 review| |age:past CA-17 review|))
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
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:Webhook.hook_starts| $delay) 30000.0)) (=> (and $now.2 true) (<= (+ |age:held flag| $delay) 90000.0)) (=> (and $now.3 true) (<= (+ |age:long CA-17 review| $delay) 20000.0))))))
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
(assert (not ($invariant |$0.0:AppPod.app_up| |$0.0:AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $0.0.latch.0 $0.0.latch.6 $0.0.latch.1 $0.0.latch.5 $0.0.latch.2 $0.0.latch.3 $0.0.latch.4 |shown UCA-251| $left.0 $0.0.age.1 $0.0.age.2 $0.0.age.3 $0.0.age.4)))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$1.0:Webhook.hook_up| |$1.0:Webhook.hook_died| $1.0.latch.0 $1.0.latch.6 $1.0.latch.1 $1.0.latch.5 $1.0.latch.2 $1.0.latch.3 $1.0.latch.4 |shown UCA-251| $1.0.age.0 $left.1 $1.0.age.2 $1.0.age.3 $1.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: Webhook.hook_starts
(define-fun $2.0.may () Bool (not |Webhook.hook_up|))
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
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |$2.0:Webhook.hook_up| |Webhook.hook_died| $2.0.latch.0 $2.0.latch.6 $2.0.latch.1 $2.0.latch.5 $2.0.latch.2 $2.0.latch.3 $2.0.latch.4 |shown UCA-251| 0.0 $left.1 $2.0.age.2 $2.0.age.3 $2.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-17 review
(define-fun $3.0.may () Bool (and (not |AppPod.app_up|) (<= 10000.0 $later.1)))
(define-fun |$3.0:AppPod.app_up| () Bool |Webhook.hook_up|)
(define-fun |$3.0:open CA-17 review| () Bool false)
(define-fun |$3.0:long CA-17 review| () Bool false)
(define-fun |$3.0:past CA-17 review| () Bool false)
(define-fun |$3.0:shown UCA-251| () Bool (or |shown UCA-251| (and |open CA-17 review| |counted CA-17 review| |long CA-17 review|)))
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:AppPod.app_up| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |$3.0:AppPod.app_up| |counted CA-17 review| |$3.0:long CA-17 review| |$3.0:open CA-17 review| |shown UCA-28|))
(define-fun $3.0.latch.2 () Bool ($latch.2 |$3.0:AppPod.app_up| |counted CA-17 review| |hazard over| |$3.0:open CA-17 review|))
(define-fun $3.0.latch.3 () Bool ($latch.3 |$3.0:AppPod.app_up| |$3.0:long CA-17 review|))
(define-fun $3.0.latch.4 () Bool ($latch.4 |$3.0:AppPod.app_up| |$3.0:past CA-17 review|))
(define-fun $3.0.latch.5 () Bool ($latch.5 |$3.0:AppPod.app_up|))
(define-fun $3.0.latch.6 () Bool ($latch.6 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:AppPod.app_up| $3.0.latch.0) $now.2) $later.2 0.0))
; obligation: consecution of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $3.0.latch.0 $3.0.latch.6 $3.0.latch.1 $3.0.latch.5 $3.0.latch.2 $3.0.latch.3 $3.0.latch.4 |$3.0:shown UCA-251| $left.0 0.0 $3.0.age.2 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: held flag
(define-fun $4.0.may () Bool (and (and (not |AppPod.app_up|) (not |held flag|)) (<= 90000.0 $later.2)))
(define-fun |$4.0:held flag| () Bool true)
(define-fun $4.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |$4.0:held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $4.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $4.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $4.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $4.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $4.0.latch.6 () Bool ($latch.6 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $4.0.latch.3) $now.3) $later.3 0.0))
(define-fun $4.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $4.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $4.0.latch.0 $4.0.latch.6 $4.0.latch.1 $4.0.latch.5 $4.0.latch.2 $4.0.latch.3 $4.0.latch.4 |shown UCA-251| $left.0 $left.1 0.0 $4.0.age.3 $4.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: long CA-17 review
(define-fun $5.0.may () Bool (and (and (not |AppPod.app_up|) (not |long CA-17 review|)) (<= 20000.0 $later.3)))
(define-fun |$5.0:long CA-17 review| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |$5.0:long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $5.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $5.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |$5.0:long CA-17 review|))
(define-fun $5.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $5.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $5.0.latch.6 () Bool ($latch.6 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $5.0.latch.0) $now.2) $later.2 0.0))
(define-fun $5.0.age.4 () Real (ite (and ($active.4 |AppPod.app_up| $5.0.latch.4) $now.4) $later.4 0.0))
; obligation: consecution of 5.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $5.0.latch.0 $5.0.latch.6 $5.0.latch.1 $5.0.latch.5 $5.0.latch.2 $5.0.latch.3 $5.0.latch.4 |shown UCA-251| $left.0 $left.1 $5.0.age.2 0.0 $5.0.age.4)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: past CA-17 review
(define-fun $6.0.may () Bool (and (and (not |AppPod.app_up|) (not |past CA-17 review|)) (< 20000.0 $later.4)))
(define-fun |$6.0:past CA-17 review| () Bool true)
(define-fun $6.0.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $6.0.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $6.0.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $6.0.latch.4 () Bool ($latch.4 |AppPod.app_up| |$6.0:past CA-17 review|))
(define-fun $6.0.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $6.0.latch.6 () Bool ($latch.6 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.2 () Real (ite (and ($active.2 |AppPod.app_up| $6.0.latch.0) $now.2) $later.2 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |AppPod.app_up| $6.0.latch.3) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |AppPod.app_up| |AppPod.app_died| |Webhook.hook_up| |Webhook.hook_died| $6.0.latch.0 $6.0.latch.6 $6.0.latch.1 $6.0.latch.5 $6.0.latch.2 $6.0.latch.3 $6.0.latch.4 |shown UCA-251| $left.0 $left.1 $6.0.age.2 $6.0.age.3 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; the latches, computed once and twice
(define-fun $once.latch.0 () Bool ($latch.0 |AppPod.app_up| |held flag|))
(define-fun $once.latch.1 () Bool ($latch.1 |AppPod.app_up| |counted CA-17 review| |long CA-17 review| |open CA-17 review| |shown UCA-28|))
(define-fun $once.latch.2 () Bool ($latch.2 |AppPod.app_up| |counted CA-17 review| |hazard over| |open CA-17 review|))
(define-fun $once.latch.3 () Bool ($latch.3 |AppPod.app_up| |long CA-17 review|))
(define-fun $once.latch.4 () Bool ($latch.4 |AppPod.app_up| |past CA-17 review|))
(define-fun $once.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $once.latch.6 () Bool ($latch.6 |hazard over| $once.latch.0))
(define-fun $twice.latch.0 () Bool ($latch.0 |AppPod.app_up| $once.latch.0))
(define-fun $twice.latch.1 () Bool ($latch.1 |AppPod.app_up| $once.latch.2 $once.latch.3 $once.latch.5 $once.latch.1))
(define-fun $twice.latch.2 () Bool ($latch.2 |AppPod.app_up| $once.latch.2 $once.latch.6 $once.latch.5))
(define-fun $twice.latch.3 () Bool ($latch.3 |AppPod.app_up| $once.latch.3))
(define-fun $twice.latch.4 () Bool ($latch.4 |AppPod.app_up| $once.latch.4))
(define-fun $twice.latch.5 () Bool ($latch.5 |AppPod.app_up|))
(define-fun $twice.latch.6 () Bool ($latch.6 $once.latch.6 $twice.latch.0))
; obligation: settled
(push 1)
(assert $chosen)
(assert (or (not (= $once.latch.0 $twice.latch.0)) (not (= $once.latch.1 $twice.latch.1)) (not (= $once.latch.2 $twice.latch.2)) (not (= $once.latch.3 $twice.latch.3)) (not (= $once.latch.4 $twice.latch.4)) (not (= $once.latch.5 $twice.latch.5)) (not (= $once.latch.6 $twice.latch.6))))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, Webhook.hook_starts
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Webhook.hook_up|))
(assert (not ($active.0 |Webhook.hook_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |AppPod.app_up|))
(assert (not ($active.1 |AppPod.app_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |held flag|)))
(assert (not ($active.2 |AppPod.app_up| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, long CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |long CA-17 review|)))
(assert (not ($active.3 |AppPod.app_up| |long CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 6.0, past CA-17 review
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not |AppPod.app_up|) (not |past CA-17 review|)))
(assert (not ($active.4 |AppPod.app_up| |past CA-17 review|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (let (($s0 (not (and |open CA-17 review| |counted CA-17 review|)))) (and |hazard over| (or $s0 |past CA-17 review|) (or (not |shown UCA-28|) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not |shown UCA-251|) |permit UCA-251|))))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 7: with HS-2 on a closed run reaches H-2 and shows no listed pattern but: UCA-29
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const exempt Bool)
(declare-const conforms Bool)
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-28|) (not |permit UCA-30|) (not |permit UCA-251|)))
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
; the values of this run
(define-fun $given () Bool (and (= exempt false) (= conforms false) (= |permit UCA-28| false) (= |permit UCA-29| true) (= |permit UCA-30| false) (= |permit UCA-251| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
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
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.10 $initial.7 $initial.9))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.12))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 20000.0))))))
; 0.0.0: AppPod.app_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.0 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.3) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 30000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 20000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 90000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 0.0) 20000.0))))))
; 1.3.0: CA-13 enforce
(define-fun $1.3.0.may () Bool (not $initial.4))
(define-fun $1.3.0.4 () Bool true)
(define-fun $1.3.0.latch.0 () Bool ($latch.0 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.3.0.latch.1 () Bool ($latch.1 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.3 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.3.0.latch.2 () Bool ($latch.2 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.3.0.latch.3 () Bool ($latch.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.3.0.latch.4 () Bool ($latch.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.3.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $1.3.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.3.0.latch.0))
(define-fun $1.3.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $1.3.0.latch.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.3.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $1.3.0.latch.3) $1.now.3) $1.later.3 0.0))
(define-fun $1.3.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $1.3.0.latch.4) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 10000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 10000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $1.3.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.3.0.age.2 10000.0) $1.3.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.0.0.0 $1.3.0.latch.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.3.0.age.3 10000.0) $1.3.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.0 $1.3.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.3.0.age.4 10000.0) $1.3.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 10000.0) 30000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 10000.0) 20000.0)) (=> (and $2.now.2 true) (<= (+ $1.3.0.age.2 10000.0) 90000.0)) (=> (and $2.now.3 true) (<= (+ $1.3.0.age.3 10000.0) 20000.0))))))
; 2.4.0: CA-17 review
(define-fun $2.4.0.may () Bool (and (not $0.0.0.0) (<= 10000.0 $2.later.1)))
(define-fun $2.4.0.0 () Bool (and $initial.3 (or conforms (not $1.3.0.4))))
(define-fun $2.4.0.1 () Bool false)
(define-fun $2.4.0.9 () Bool false)
(define-fun $2.4.0.11 () Bool false)
(define-fun $2.4.0.12 () Bool false)
(define-fun $2.4.0.13 () Bool (or $initial.13 (and (not $1.3.0.latch.6) $initial.3 $1.3.0.4 (not conforms))))
(define-fun $2.4.0.14 () Bool (or $initial.14 (and (not $1.3.0.latch.6) (not $initial.3))))
(define-fun $2.4.0.15 () Bool (or $initial.15 (and $1.3.0.latch.5 $1.3.0.latch.2 $1.3.0.latch.3)))
(define-fun $2.4.0.latch.0 () Bool ($latch.0 $2.4.0.0 $1.3.0.latch.0))
(define-fun $2.4.0.latch.1 () Bool ($latch.1 $2.4.0.0 $1.3.0.latch.2 $2.4.0.11 $2.4.0.9 $1.3.0.latch.1))
(define-fun $2.4.0.latch.2 () Bool ($latch.2 $2.4.0.0 $1.3.0.latch.2 $1.3.0.latch.6 $2.4.0.9))
(define-fun $2.4.0.latch.3 () Bool ($latch.3 $2.4.0.0 $2.4.0.11))
(define-fun $2.4.0.latch.4 () Bool ($latch.4 $2.4.0.0 $2.4.0.12))
(define-fun $2.4.0.latch.5 () Bool ($latch.5 $2.4.0.0))
(define-fun $2.4.0.latch.6 () Bool ($latch.6 $1.3.0.latch.6 $2.4.0.latch.0))
(define-fun $2.4.0.age.2 () Real (ite (and ($active.2 $2.4.0.0 $2.4.0.latch.0) $2.now.2) $2.later.2 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 20000.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.4.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.4.0.0 $2.4.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.4.0.age.2 20000.0) $2.4.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.4.0.0 $2.4.0.latch.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.4.0.0 $2.4.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 20000.0) 30000.0)) (=> (and $3.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $3.now.2 true) (<= (+ $2.4.0.age.2 20000.0) 90000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 3.4.0: CA-17 review
(define-fun $3.4.0.may () Bool (and (not $2.4.0.0) (<= 10000.0 $3.later.1)))
(define-fun $3.4.0.0 () Bool (and $initial.3 (or conforms (not $1.3.0.4))))
(define-fun $3.4.0.1 () Bool false)
(define-fun $3.4.0.9 () Bool false)
(define-fun $3.4.0.11 () Bool false)
(define-fun $3.4.0.12 () Bool false)
(define-fun $3.4.0.13 () Bool (or $2.4.0.13 (and (not $2.4.0.latch.6) $initial.3 $1.3.0.4 (not conforms))))
(define-fun $3.4.0.14 () Bool (or $2.4.0.14 (and (not $2.4.0.latch.6) (not $initial.3))))
(define-fun $3.4.0.15 () Bool (or $2.4.0.15 (and $2.4.0.latch.5 $2.4.0.latch.2 $2.4.0.latch.3)))
(define-fun $3.4.0.latch.0 () Bool ($latch.0 $3.4.0.0 $2.4.0.latch.0))
(define-fun $3.4.0.latch.1 () Bool ($latch.1 $3.4.0.0 $2.4.0.latch.2 $3.4.0.11 $3.4.0.9 $2.4.0.latch.1))
(define-fun $3.4.0.latch.2 () Bool ($latch.2 $3.4.0.0 $2.4.0.latch.2 $2.4.0.latch.6 $3.4.0.9))
(define-fun $3.4.0.latch.3 () Bool ($latch.3 $3.4.0.0 $3.4.0.11))
(define-fun $3.4.0.latch.4 () Bool ($latch.4 $3.4.0.0 $3.4.0.12))
(define-fun $3.4.0.latch.5 () Bool ($latch.5 $3.4.0.0))
(define-fun $3.4.0.latch.6 () Bool ($latch.6 $2.4.0.latch.6 $3.4.0.latch.0))
(define-fun $3.4.0.age.2 () Real (ite (and ($active.2 $3.4.0.0 $3.4.0.latch.0) $3.now.2) $3.later.2 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $initial.3))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 20000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.4.0.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.4.0.0 $3.4.0.latch.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.4.0.age.2 20000.0) $3.4.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.4.0.0 $3.4.0.latch.3))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $3.4.0.0 $3.4.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 20000.0) 30000.0)) (=> (and $4.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $4.now.2 true) (<= (+ $3.4.0.age.2 20000.0) 90000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 4.4.0: CA-17 review
(define-fun $4.4.0.may () Bool (and (not $3.4.0.0) (<= 10000.0 $4.later.1)))
(define-fun $4.4.0.0 () Bool (and $initial.3 (or conforms (not $1.3.0.4))))
(define-fun $4.4.0.1 () Bool false)
(define-fun $4.4.0.9 () Bool false)
(define-fun $4.4.0.11 () Bool false)
(define-fun $4.4.0.12 () Bool false)
(define-fun $4.4.0.13 () Bool (or $3.4.0.13 (and (not $3.4.0.latch.6) $initial.3 $1.3.0.4 (not conforms))))
(define-fun $4.4.0.14 () Bool (or $3.4.0.14 (and (not $3.4.0.latch.6) (not $initial.3))))
(define-fun $4.4.0.15 () Bool (or $3.4.0.15 (and $3.4.0.latch.5 $3.4.0.latch.2 $3.4.0.latch.3)))
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $4.4.0.0 $3.4.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $4.4.0.0 $3.4.0.latch.2 $4.4.0.11 $4.4.0.9 $3.4.0.latch.1))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $4.4.0.0 $3.4.0.latch.2 $3.4.0.latch.6 $4.4.0.9))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $4.4.0.0 $4.4.0.11))
(define-fun $4.4.0.latch.4 () Bool ($latch.4 $4.4.0.0 $4.4.0.12))
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $4.4.0.0))
(define-fun $4.4.0.latch.6 () Bool ($latch.6 $3.4.0.latch.6 $4.4.0.latch.0))
(define-fun $4.4.0.age.2 () Real (ite (and ($active.2 $4.4.0.0 $4.4.0.latch.0) $4.now.2) $4.later.2 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $initial.3))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 20000.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.4.0.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.4.0.0 $4.4.0.latch.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.4.0.age.2 20000.0) $4.4.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.4.0.0 $4.4.0.latch.3))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $4.4.0.0 $4.4.0.latch.4))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 20000.0) 30000.0)) (=> (and $5.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $5.now.2 true) (<= (+ $4.4.0.age.2 20000.0) 90000.0)) (=> (and $5.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 5.4.0: CA-17 review
(define-fun $5.4.0.may () Bool (and (not $4.4.0.0) (<= 10000.0 $5.later.1)))
(define-fun $5.4.0.0 () Bool (and $initial.3 (or conforms (not $1.3.0.4))))
(define-fun $5.4.0.1 () Bool false)
(define-fun $5.4.0.9 () Bool false)
(define-fun $5.4.0.11 () Bool false)
(define-fun $5.4.0.12 () Bool false)
(define-fun $5.4.0.13 () Bool (or $4.4.0.13 (and (not $4.4.0.latch.6) $initial.3 $1.3.0.4 (not conforms))))
(define-fun $5.4.0.14 () Bool (or $4.4.0.14 (and (not $4.4.0.latch.6) (not $initial.3))))
(define-fun $5.4.0.15 () Bool (or $4.4.0.15 (and $4.4.0.latch.5 $4.4.0.latch.2 $4.4.0.latch.3)))
(define-fun $5.4.0.latch.0 () Bool ($latch.0 $5.4.0.0 $4.4.0.latch.0))
(define-fun $5.4.0.latch.1 () Bool ($latch.1 $5.4.0.0 $4.4.0.latch.2 $5.4.0.11 $5.4.0.9 $4.4.0.latch.1))
(define-fun $5.4.0.latch.2 () Bool ($latch.2 $5.4.0.0 $4.4.0.latch.2 $4.4.0.latch.6 $5.4.0.9))
(define-fun $5.4.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.11))
(define-fun $5.4.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.12))
(define-fun $5.4.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $5.4.0.latch.6 () Bool ($latch.6 $4.4.0.latch.6 $5.4.0.latch.0))
(define-fun $5.4.0.age.2 () Real (ite (and ($active.2 $5.4.0.0 $5.4.0.latch.0) $5.now.2) $5.later.2 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $initial.3))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.left.0 20000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.4.0.0 $5.4.0.latch.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.4.0.age.2 20000.0) $5.4.0.age.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.left.0 20000.0) 30000.0)) (=> (and $6.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $6.now.2 true) (<= (+ $5.4.0.age.2 20000.0) 90000.0)) (=> (and $6.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 6.5.0: held flag
(define-fun $6.5.0.may () Bool (and (and (not $5.4.0.0) (not $5.4.0.latch.0)) (<= 90000.0 $6.later.2)))
(define-fun $6.5.0.6 () Bool true)
(define-fun $6.5.0.latch.0 () Bool ($latch.0 $5.4.0.0 $6.5.0.6))
(define-fun $6.5.0.latch.1 () Bool ($latch.1 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.3 $5.4.0.latch.5 $5.4.0.latch.1))
(define-fun $6.5.0.latch.2 () Bool ($latch.2 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.6 $5.4.0.latch.5))
(define-fun $6.5.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.5.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.5.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $6.5.0.latch.6 () Bool ($latch.6 $5.4.0.latch.6 $6.5.0.latch.0))
(define-fun $6.5.0.age.3 () Real (ite (and ($active.3 $5.4.0.0 $6.5.0.latch.3) $6.now.3) $6.later.3 0.0))
(define-fun $6.5.0.age.4 () Real (ite (and ($active.4 $5.4.0.0 $6.5.0.latch.4) $6.now.4) $6.later.4 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $initial.3))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $5.4.0.0 $6.5.0.latch.0))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ 0.0 0.0) 0.0))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $5.4.0.0 $6.5.0.latch.3))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.5.0.age.3 0.0) $6.5.0.age.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $5.4.0.0 $6.5.0.latch.4))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ $6.5.0.age.4 0.0) $6.5.0.age.4))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 0.0) 30000.0)) (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 20000.0)) (=> (and $7.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $7.now.3 true) (<= (+ $6.5.0.age.3 0.0) 20000.0))))))
; 7.4.0: CA-17 review
(define-fun $7.4.0.may () Bool (and (not $5.4.0.0) (<= 10000.0 $7.later.1)))
(define-fun $7.4.0.0 () Bool (and $initial.3 (or conforms (not $1.3.0.4))))
(define-fun $7.4.0.1 () Bool false)
(define-fun $7.4.0.9 () Bool false)
(define-fun $7.4.0.11 () Bool false)
(define-fun $7.4.0.12 () Bool false)
(define-fun $7.4.0.13 () Bool (or $5.4.0.13 (and (not $6.5.0.latch.6) $initial.3 $1.3.0.4 (not conforms))))
(define-fun $7.4.0.14 () Bool (or $5.4.0.14 (and (not $6.5.0.latch.6) (not $initial.3))))
(define-fun $7.4.0.15 () Bool (or $5.4.0.15 (and $6.5.0.latch.5 $6.5.0.latch.2 $6.5.0.latch.3)))
(define-fun $7.4.0.latch.0 () Bool ($latch.0 $7.4.0.0 $6.5.0.latch.0))
(define-fun $7.4.0.latch.1 () Bool ($latch.1 $7.4.0.0 $6.5.0.latch.2 $7.4.0.11 $7.4.0.9 $6.5.0.latch.1))
(define-fun $7.4.0.latch.2 () Bool ($latch.2 $7.4.0.0 $6.5.0.latch.2 $6.5.0.latch.6 $7.4.0.9))
(define-fun $7.4.0.latch.3 () Bool ($latch.3 $7.4.0.0 $7.4.0.11))
(define-fun $7.4.0.latch.4 () Bool ($latch.4 $7.4.0.0 $7.4.0.12))
(define-fun $7.4.0.latch.5 () Bool ($latch.5 $7.4.0.0))
(define-fun $7.4.0.latch.6 () Bool ($latch.6 $6.5.0.latch.6 $7.4.0.latch.0))
(define-fun $7.4.0.age.2 () Real (ite (and ($active.2 $7.4.0.0 $7.4.0.latch.0) $7.now.2) $7.later.2 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.3.0.may $2.may-wait $2.4.0.may $3.may-wait $3.4.0.may $4.may-wait $4.4.0.may $5.may-wait $5.4.0.may $6.may-wait $6.5.0.may $7.may-wait $7.4.0.may (let (($s0 (not (and $7.4.0.latch.5 $7.4.0.latch.2)))) (and $7.4.0.latch.6 (or $s0 $7.4.0.latch.4) (or (not $7.4.0.latch.1) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not $7.4.0.13) |permit UCA-29|) (or (not $7.4.0.14) |permit UCA-30|) (or (not $7.4.0.15) |permit UCA-251|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 8: with HS-2 on a closed run reaches H-2 and shows no listed pattern but: UCA-30
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const exempt Bool)
(declare-const conforms Bool)
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-251|)))
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
; the values of this run
(define-fun $given () Bool (and (= exempt false) (= conforms false) (= |permit UCA-28| false) (= |permit UCA-29| false) (= |permit UCA-30| true) (= |permit UCA-251| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
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
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.10 $initial.7 $initial.9))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.12))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 20000.0))))))
; 0.0.0: AppPod.app_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.0 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.3) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) 30000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 20000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 90000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 0.0) 20000.0))))))
; 1.1.0: Webhook.hook_dies
(define-fun $1.1.0.may () Bool (not $initial.5))
(define-fun $1.1.0.5 () Bool true)
(define-fun $1.1.0.3 () Bool false)
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.3 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.1.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.age.0 () Real (ite (and ($active.0 $1.1.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.1.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $1.1.0.latch.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.1.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $1.1.0.latch.3) $1.now.3) $1.later.3 0.0))
(define-fun $1.1.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $1.1.0.latch.4) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.1.0.age.0 10000.0) $1.1.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 10000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $1.1.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.1.0.age.2 10000.0) $1.1.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.0.0.0 $1.1.0.latch.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.1.0.age.3 10000.0) $1.1.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.0 $1.1.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.1.0.age.4 10000.0) $1.1.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.1.0.age.0 10000.0) 30000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 10000.0) 20000.0)) (=> (and $2.now.2 true) (<= (+ $1.1.0.age.2 10000.0) 90000.0)) (=> (and $2.now.3 true) (<= (+ $1.1.0.age.3 10000.0) 20000.0))))))
; 2.4.0: CA-17 review
(define-fun $2.4.0.may () Bool (and (not $0.0.0.0) (<= 10000.0 $2.later.1)))
(define-fun $2.4.0.0 () Bool (and $1.1.0.3 (or conforms (not $initial.4))))
(define-fun $2.4.0.1 () Bool false)
(define-fun $2.4.0.9 () Bool false)
(define-fun $2.4.0.11 () Bool false)
(define-fun $2.4.0.12 () Bool false)
(define-fun $2.4.0.13 () Bool (or $initial.13 (and (not $1.1.0.latch.6) $1.1.0.3 $initial.4 (not conforms))))
(define-fun $2.4.0.14 () Bool (or $initial.14 (and (not $1.1.0.latch.6) (not $1.1.0.3))))
(define-fun $2.4.0.15 () Bool (or $initial.15 (and $1.1.0.latch.5 $1.1.0.latch.2 $1.1.0.latch.3)))
(define-fun $2.4.0.latch.0 () Bool ($latch.0 $2.4.0.0 $1.1.0.latch.0))
(define-fun $2.4.0.latch.1 () Bool ($latch.1 $2.4.0.0 $1.1.0.latch.2 $2.4.0.11 $2.4.0.9 $1.1.0.latch.1))
(define-fun $2.4.0.latch.2 () Bool ($latch.2 $2.4.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $2.4.0.9))
(define-fun $2.4.0.latch.3 () Bool ($latch.3 $2.4.0.0 $2.4.0.11))
(define-fun $2.4.0.latch.4 () Bool ($latch.4 $2.4.0.0 $2.4.0.12))
(define-fun $2.4.0.latch.5 () Bool ($latch.5 $2.4.0.0))
(define-fun $2.4.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.4.0.latch.0))
(define-fun $2.4.0.age.2 () Real (ite (and ($active.2 $2.4.0.0 $2.4.0.latch.0) $2.now.2) $2.later.2 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 20000.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.4.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.4.0.0 $2.4.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.4.0.age.2 20000.0) $2.4.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.4.0.0 $2.4.0.latch.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.4.0.0 $2.4.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 20000.0) 30000.0)) (=> (and $3.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $3.now.2 true) (<= (+ $2.4.0.age.2 20000.0) 90000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 3.4.0: CA-17 review
(define-fun $3.4.0.may () Bool (and (not $2.4.0.0) (<= 10000.0 $3.later.1)))
(define-fun $3.4.0.0 () Bool (and $1.1.0.3 (or conforms (not $initial.4))))
(define-fun $3.4.0.1 () Bool false)
(define-fun $3.4.0.9 () Bool false)
(define-fun $3.4.0.11 () Bool false)
(define-fun $3.4.0.12 () Bool false)
(define-fun $3.4.0.13 () Bool (or $2.4.0.13 (and (not $2.4.0.latch.6) $1.1.0.3 $initial.4 (not conforms))))
(define-fun $3.4.0.14 () Bool (or $2.4.0.14 (and (not $2.4.0.latch.6) (not $1.1.0.3))))
(define-fun $3.4.0.15 () Bool (or $2.4.0.15 (and $2.4.0.latch.5 $2.4.0.latch.2 $2.4.0.latch.3)))
(define-fun $3.4.0.latch.0 () Bool ($latch.0 $3.4.0.0 $2.4.0.latch.0))
(define-fun $3.4.0.latch.1 () Bool ($latch.1 $3.4.0.0 $2.4.0.latch.2 $3.4.0.11 $3.4.0.9 $2.4.0.latch.1))
(define-fun $3.4.0.latch.2 () Bool ($latch.2 $3.4.0.0 $2.4.0.latch.2 $2.4.0.latch.6 $3.4.0.9))
(define-fun $3.4.0.latch.3 () Bool ($latch.3 $3.4.0.0 $3.4.0.11))
(define-fun $3.4.0.latch.4 () Bool ($latch.4 $3.4.0.0 $3.4.0.12))
(define-fun $3.4.0.latch.5 () Bool ($latch.5 $3.4.0.0))
(define-fun $3.4.0.latch.6 () Bool ($latch.6 $2.4.0.latch.6 $3.4.0.latch.0))
(define-fun $3.4.0.age.2 () Real (ite (and ($active.2 $3.4.0.0 $3.4.0.latch.0) $3.now.2) $3.later.2 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 20000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.4.0.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.4.0.0 $3.4.0.latch.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.4.0.age.2 20000.0) $3.4.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.4.0.0 $3.4.0.latch.3))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $3.4.0.0 $3.4.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 20000.0) 30000.0)) (=> (and $4.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $4.now.2 true) (<= (+ $3.4.0.age.2 20000.0) 90000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 4.4.0: CA-17 review
(define-fun $4.4.0.may () Bool (and (not $3.4.0.0) (<= 10000.0 $4.later.1)))
(define-fun $4.4.0.0 () Bool (and $1.1.0.3 (or conforms (not $initial.4))))
(define-fun $4.4.0.1 () Bool false)
(define-fun $4.4.0.9 () Bool false)
(define-fun $4.4.0.11 () Bool false)
(define-fun $4.4.0.12 () Bool false)
(define-fun $4.4.0.13 () Bool (or $3.4.0.13 (and (not $3.4.0.latch.6) $1.1.0.3 $initial.4 (not conforms))))
(define-fun $4.4.0.14 () Bool (or $3.4.0.14 (and (not $3.4.0.latch.6) (not $1.1.0.3))))
(define-fun $4.4.0.15 () Bool (or $3.4.0.15 (and $3.4.0.latch.5 $3.4.0.latch.2 $3.4.0.latch.3)))
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $4.4.0.0 $3.4.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $4.4.0.0 $3.4.0.latch.2 $4.4.0.11 $4.4.0.9 $3.4.0.latch.1))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $4.4.0.0 $3.4.0.latch.2 $3.4.0.latch.6 $4.4.0.9))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $4.4.0.0 $4.4.0.11))
(define-fun $4.4.0.latch.4 () Bool ($latch.4 $4.4.0.0 $4.4.0.12))
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $4.4.0.0))
(define-fun $4.4.0.latch.6 () Bool ($latch.6 $3.4.0.latch.6 $4.4.0.latch.0))
(define-fun $4.4.0.age.2 () Real (ite (and ($active.2 $4.4.0.0 $4.4.0.latch.0) $4.now.2) $4.later.2 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 20000.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.4.0.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.4.0.0 $4.4.0.latch.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.4.0.age.2 20000.0) $4.4.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.4.0.0 $4.4.0.latch.3))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $4.4.0.0 $4.4.0.latch.4))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 20000.0) 30000.0)) (=> (and $5.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $5.now.2 true) (<= (+ $4.4.0.age.2 20000.0) 90000.0)) (=> (and $5.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 5.4.0: CA-17 review
(define-fun $5.4.0.may () Bool (and (not $4.4.0.0) (<= 10000.0 $5.later.1)))
(define-fun $5.4.0.0 () Bool (and $1.1.0.3 (or conforms (not $initial.4))))
(define-fun $5.4.0.1 () Bool false)
(define-fun $5.4.0.9 () Bool false)
(define-fun $5.4.0.11 () Bool false)
(define-fun $5.4.0.12 () Bool false)
(define-fun $5.4.0.13 () Bool (or $4.4.0.13 (and (not $4.4.0.latch.6) $1.1.0.3 $initial.4 (not conforms))))
(define-fun $5.4.0.14 () Bool (or $4.4.0.14 (and (not $4.4.0.latch.6) (not $1.1.0.3))))
(define-fun $5.4.0.15 () Bool (or $4.4.0.15 (and $4.4.0.latch.5 $4.4.0.latch.2 $4.4.0.latch.3)))
(define-fun $5.4.0.latch.0 () Bool ($latch.0 $5.4.0.0 $4.4.0.latch.0))
(define-fun $5.4.0.latch.1 () Bool ($latch.1 $5.4.0.0 $4.4.0.latch.2 $5.4.0.11 $5.4.0.9 $4.4.0.latch.1))
(define-fun $5.4.0.latch.2 () Bool ($latch.2 $5.4.0.0 $4.4.0.latch.2 $4.4.0.latch.6 $5.4.0.9))
(define-fun $5.4.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.11))
(define-fun $5.4.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.12))
(define-fun $5.4.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $5.4.0.latch.6 () Bool ($latch.6 $4.4.0.latch.6 $5.4.0.latch.0))
(define-fun $5.4.0.age.2 () Real (ite (and ($active.2 $5.4.0.0 $5.4.0.latch.0) $5.now.2) $5.later.2 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.left.0 20000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.4.0.0 $5.4.0.latch.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.4.0.age.2 20000.0) $5.4.0.age.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.left.0 20000.0) 30000.0)) (=> (and $6.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $6.now.2 true) (<= (+ $5.4.0.age.2 20000.0) 90000.0)) (=> (and $6.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 6.5.0: held flag
(define-fun $6.5.0.may () Bool (and (and (not $5.4.0.0) (not $5.4.0.latch.0)) (<= 90000.0 $6.later.2)))
(define-fun $6.5.0.6 () Bool true)
(define-fun $6.5.0.latch.0 () Bool ($latch.0 $5.4.0.0 $6.5.0.6))
(define-fun $6.5.0.latch.1 () Bool ($latch.1 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.3 $5.4.0.latch.5 $5.4.0.latch.1))
(define-fun $6.5.0.latch.2 () Bool ($latch.2 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.6 $5.4.0.latch.5))
(define-fun $6.5.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.5.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.5.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $6.5.0.latch.6 () Bool ($latch.6 $5.4.0.latch.6 $6.5.0.latch.0))
(define-fun $6.5.0.age.3 () Real (ite (and ($active.3 $5.4.0.0 $6.5.0.latch.3) $6.now.3) $6.later.3 0.0))
(define-fun $6.5.0.age.4 () Real (ite (and ($active.4 $5.4.0.0 $6.5.0.latch.4) $6.now.4) $6.later.4 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $5.4.0.0 $6.5.0.latch.0))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ 0.0 0.0) 0.0))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $5.4.0.0 $6.5.0.latch.3))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.5.0.age.3 0.0) $6.5.0.age.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $5.4.0.0 $6.5.0.latch.4))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ $6.5.0.age.4 0.0) $6.5.0.age.4))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 0.0) 30000.0)) (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 20000.0)) (=> (and $7.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $7.now.3 true) (<= (+ $6.5.0.age.3 0.0) 20000.0))))))
; 7.4.0: CA-17 review
(define-fun $7.4.0.may () Bool (and (not $5.4.0.0) (<= 10000.0 $7.later.1)))
(define-fun $7.4.0.0 () Bool (and $1.1.0.3 (or conforms (not $initial.4))))
(define-fun $7.4.0.1 () Bool false)
(define-fun $7.4.0.9 () Bool false)
(define-fun $7.4.0.11 () Bool false)
(define-fun $7.4.0.12 () Bool false)
(define-fun $7.4.0.13 () Bool (or $5.4.0.13 (and (not $6.5.0.latch.6) $1.1.0.3 $initial.4 (not conforms))))
(define-fun $7.4.0.14 () Bool (or $5.4.0.14 (and (not $6.5.0.latch.6) (not $1.1.0.3))))
(define-fun $7.4.0.15 () Bool (or $5.4.0.15 (and $6.5.0.latch.5 $6.5.0.latch.2 $6.5.0.latch.3)))
(define-fun $7.4.0.latch.0 () Bool ($latch.0 $7.4.0.0 $6.5.0.latch.0))
(define-fun $7.4.0.latch.1 () Bool ($latch.1 $7.4.0.0 $6.5.0.latch.2 $7.4.0.11 $7.4.0.9 $6.5.0.latch.1))
(define-fun $7.4.0.latch.2 () Bool ($latch.2 $7.4.0.0 $6.5.0.latch.2 $6.5.0.latch.6 $7.4.0.9))
(define-fun $7.4.0.latch.3 () Bool ($latch.3 $7.4.0.0 $7.4.0.11))
(define-fun $7.4.0.latch.4 () Bool ($latch.4 $7.4.0.0 $7.4.0.12))
(define-fun $7.4.0.latch.5 () Bool ($latch.5 $7.4.0.0))
(define-fun $7.4.0.latch.6 () Bool ($latch.6 $6.5.0.latch.6 $7.4.0.latch.0))
(define-fun $7.4.0.age.2 () Real (ite (and ($active.2 $7.4.0.0 $7.4.0.latch.0) $7.now.2) $7.later.2 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.1.0.may $2.may-wait $2.4.0.may $3.may-wait $3.4.0.may $4.may-wait $4.4.0.may $5.may-wait $5.4.0.may $6.may-wait $6.5.0.may $7.may-wait $7.4.0.may (let (($s0 (not (and $7.4.0.latch.5 $7.4.0.latch.2)))) (and $7.4.0.latch.6 (or $s0 $7.4.0.latch.4) (or (not $7.4.0.latch.1) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not $7.4.0.13) |permit UCA-29|) (or (not $7.4.0.14) |permit UCA-30|) (or (not $7.4.0.15) |permit UCA-251|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 9: with HS-3 on a closed run reaches H-2 and shows no listed pattern but: UCA-30
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const hook_start Real)
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (<= 2000.0 hook_start) (or (= hook_start 30000.0) (= hook_start 300000.0)) (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-251|)))
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
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the values of this run
(define-fun $given () Bool (and (= hook_start 300000.0) (= |permit UCA-28| false) (= |permit UCA-29| false) (= |permit UCA-30| true) (= |permit UCA-251| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
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
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.10 $initial.7 $initial.9))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.12))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) hook_start)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 20000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 20000.0))))))
; 0.0.0: AppPod.app_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.0 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.3) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 0.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 0.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 0.0) hook_start)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 20000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 0.0) 90000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 0.0) 20000.0))))))
; 1.1.0: Webhook.hook_dies
(define-fun $1.1.0.may () Bool (not $initial.5))
(define-fun $1.1.0.5 () Bool true)
(define-fun $1.1.0.3 () Bool false)
(define-fun $1.1.0.latch.0 () Bool ($latch.0 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.1.0.latch.1 () Bool ($latch.1 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.3 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.1.0.latch.2 () Bool ($latch.2 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.1.0.latch.3 () Bool ($latch.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.1.0.latch.4 () Bool ($latch.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.1.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $1.1.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.1.0.latch.0))
(define-fun $1.1.0.age.0 () Real (ite (and ($active.0 $1.1.0.3) $1.now.0) $1.later.0 0.0))
(define-fun $1.1.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $1.1.0.latch.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.1.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $1.1.0.latch.3) $1.now.3) $1.later.3 0.0))
(define-fun $1.1.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $1.1.0.latch.4) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.1.0.age.0 10000.0) $1.1.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 10000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $1.1.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.1.0.age.2 10000.0) $1.1.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.0.0.0 $1.1.0.latch.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.1.0.age.3 10000.0) $1.1.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.0 $1.1.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.1.0.age.4 10000.0) $1.1.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 10000.0) (or (= 10000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.1.0.age.0 10000.0) hook_start)) (=> (and $2.now.1 true) (<= (+ $1.left.1 10000.0) 20000.0)) (=> (and $2.now.2 true) (<= (+ $1.1.0.age.2 10000.0) 90000.0)) (=> (and $2.now.3 true) (<= (+ $1.1.0.age.3 10000.0) 20000.0))))))
; 2.4.0: CA-17 review
(define-fun $2.4.0.may () Bool (and (not $0.0.0.0) (<= 10000.0 $2.later.1)))
(define-fun $2.4.0.0 () Bool $1.1.0.3)
(define-fun $2.4.0.1 () Bool false)
(define-fun $2.4.0.9 () Bool false)
(define-fun $2.4.0.11 () Bool false)
(define-fun $2.4.0.12 () Bool false)
(define-fun $2.4.0.14 () Bool (or $initial.14 (and (not $1.1.0.latch.6) (not $1.1.0.3))))
(define-fun $2.4.0.15 () Bool (or $initial.15 (and $1.1.0.latch.5 $1.1.0.latch.2 $1.1.0.latch.3)))
(define-fun $2.4.0.latch.0 () Bool ($latch.0 $2.4.0.0 $1.1.0.latch.0))
(define-fun $2.4.0.latch.1 () Bool ($latch.1 $2.4.0.0 $1.1.0.latch.2 $2.4.0.11 $2.4.0.9 $1.1.0.latch.1))
(define-fun $2.4.0.latch.2 () Bool ($latch.2 $2.4.0.0 $1.1.0.latch.2 $1.1.0.latch.6 $2.4.0.9))
(define-fun $2.4.0.latch.3 () Bool ($latch.3 $2.4.0.0 $2.4.0.11))
(define-fun $2.4.0.latch.4 () Bool ($latch.4 $2.4.0.0 $2.4.0.12))
(define-fun $2.4.0.latch.5 () Bool ($latch.5 $2.4.0.0))
(define-fun $2.4.0.latch.6 () Bool ($latch.6 $1.1.0.latch.6 $2.4.0.latch.0))
(define-fun $2.4.0.age.2 () Real (ite (and ($active.2 $2.4.0.0 $2.4.0.latch.0) $2.now.2) $2.later.2 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 20000.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.4.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.4.0.0 $2.4.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.4.0.age.2 20000.0) $2.4.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.4.0.0 $2.4.0.latch.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.4.0.0 $2.4.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 20000.0) hook_start)) (=> (and $3.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $3.now.2 true) (<= (+ $2.4.0.age.2 20000.0) 90000.0)) (=> (and $3.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 3.4.0: CA-17 review
(define-fun $3.4.0.may () Bool (and (not $2.4.0.0) (<= 10000.0 $3.later.1)))
(define-fun $3.4.0.0 () Bool $1.1.0.3)
(define-fun $3.4.0.1 () Bool false)
(define-fun $3.4.0.9 () Bool false)
(define-fun $3.4.0.11 () Bool false)
(define-fun $3.4.0.12 () Bool false)
(define-fun $3.4.0.14 () Bool (or $2.4.0.14 (and (not $2.4.0.latch.6) (not $1.1.0.3))))
(define-fun $3.4.0.15 () Bool (or $2.4.0.15 (and $2.4.0.latch.5 $2.4.0.latch.2 $2.4.0.latch.3)))
(define-fun $3.4.0.latch.0 () Bool ($latch.0 $3.4.0.0 $2.4.0.latch.0))
(define-fun $3.4.0.latch.1 () Bool ($latch.1 $3.4.0.0 $2.4.0.latch.2 $3.4.0.11 $3.4.0.9 $2.4.0.latch.1))
(define-fun $3.4.0.latch.2 () Bool ($latch.2 $3.4.0.0 $2.4.0.latch.2 $2.4.0.latch.6 $3.4.0.9))
(define-fun $3.4.0.latch.3 () Bool ($latch.3 $3.4.0.0 $3.4.0.11))
(define-fun $3.4.0.latch.4 () Bool ($latch.4 $3.4.0.0 $3.4.0.12))
(define-fun $3.4.0.latch.5 () Bool ($latch.5 $3.4.0.0))
(define-fun $3.4.0.latch.6 () Bool ($latch.6 $2.4.0.latch.6 $3.4.0.latch.0))
(define-fun $3.4.0.age.2 () Real (ite (and ($active.2 $3.4.0.0 $3.4.0.latch.0) $3.now.2) $3.later.2 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.left.0 20000.0) $3.left.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.4.0.0))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $3.4.0.0 $3.4.0.latch.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.4.0.age.2 20000.0) $3.4.0.age.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $3.4.0.0 $3.4.0.latch.3))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $3.4.0.0 $3.4.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.left.0 20000.0) hook_start)) (=> (and $4.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $4.now.2 true) (<= (+ $3.4.0.age.2 20000.0) 90000.0)) (=> (and $4.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 4.4.0: CA-17 review
(define-fun $4.4.0.may () Bool (and (not $3.4.0.0) (<= 10000.0 $4.later.1)))
(define-fun $4.4.0.0 () Bool $1.1.0.3)
(define-fun $4.4.0.1 () Bool false)
(define-fun $4.4.0.9 () Bool false)
(define-fun $4.4.0.11 () Bool false)
(define-fun $4.4.0.12 () Bool false)
(define-fun $4.4.0.14 () Bool (or $3.4.0.14 (and (not $3.4.0.latch.6) (not $1.1.0.3))))
(define-fun $4.4.0.15 () Bool (or $3.4.0.15 (and $3.4.0.latch.5 $3.4.0.latch.2 $3.4.0.latch.3)))
(define-fun $4.4.0.latch.0 () Bool ($latch.0 $4.4.0.0 $3.4.0.latch.0))
(define-fun $4.4.0.latch.1 () Bool ($latch.1 $4.4.0.0 $3.4.0.latch.2 $4.4.0.11 $4.4.0.9 $3.4.0.latch.1))
(define-fun $4.4.0.latch.2 () Bool ($latch.2 $4.4.0.0 $3.4.0.latch.2 $3.4.0.latch.6 $4.4.0.9))
(define-fun $4.4.0.latch.3 () Bool ($latch.3 $4.4.0.0 $4.4.0.11))
(define-fun $4.4.0.latch.4 () Bool ($latch.4 $4.4.0.0 $4.4.0.12))
(define-fun $4.4.0.latch.5 () Bool ($latch.5 $4.4.0.0))
(define-fun $4.4.0.latch.6 () Bool ($latch.6 $3.4.0.latch.6 $4.4.0.latch.0))
(define-fun $4.4.0.age.2 () Real (ite (and ($active.2 $4.4.0.0 $4.4.0.latch.0) $4.now.2) $4.later.2 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ $4.left.0 20000.0) $4.left.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $4.4.0.0))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $4.4.0.0 $4.4.0.latch.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.4.0.age.2 20000.0) $4.4.0.age.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $4.4.0.0 $4.4.0.latch.3))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $4.4.0.0 $4.4.0.latch.4))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $5.now.0 true) (<= (+ $4.left.0 20000.0) hook_start)) (=> (and $5.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $5.now.2 true) (<= (+ $4.4.0.age.2 20000.0) 90000.0)) (=> (and $5.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 5.4.0: CA-17 review
(define-fun $5.4.0.may () Bool (and (not $4.4.0.0) (<= 10000.0 $5.later.1)))
(define-fun $5.4.0.0 () Bool $1.1.0.3)
(define-fun $5.4.0.1 () Bool false)
(define-fun $5.4.0.9 () Bool false)
(define-fun $5.4.0.11 () Bool false)
(define-fun $5.4.0.12 () Bool false)
(define-fun $5.4.0.14 () Bool (or $4.4.0.14 (and (not $4.4.0.latch.6) (not $1.1.0.3))))
(define-fun $5.4.0.15 () Bool (or $4.4.0.15 (and $4.4.0.latch.5 $4.4.0.latch.2 $4.4.0.latch.3)))
(define-fun $5.4.0.latch.0 () Bool ($latch.0 $5.4.0.0 $4.4.0.latch.0))
(define-fun $5.4.0.latch.1 () Bool ($latch.1 $5.4.0.0 $4.4.0.latch.2 $5.4.0.11 $5.4.0.9 $4.4.0.latch.1))
(define-fun $5.4.0.latch.2 () Bool ($latch.2 $5.4.0.0 $4.4.0.latch.2 $4.4.0.latch.6 $5.4.0.9))
(define-fun $5.4.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.11))
(define-fun $5.4.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.12))
(define-fun $5.4.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $5.4.0.latch.6 () Bool ($latch.6 $4.4.0.latch.6 $5.4.0.latch.0))
(define-fun $5.4.0.age.2 () Real (ite (and ($active.2 $5.4.0.0 $5.4.0.latch.0) $5.now.2) $5.later.2 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.left.0 20000.0) $5.left.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $5.4.0.0 $5.4.0.latch.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.4.0.age.2 20000.0) $5.4.0.age.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ 0.0 20000.0) 0.0))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.left.0 20000.0) hook_start)) (=> (and $6.now.1 true) (<= (+ 0.0 20000.0) 20000.0)) (=> (and $6.now.2 true) (<= (+ $5.4.0.age.2 20000.0) 90000.0)) (=> (and $6.now.3 true) (<= (+ 0.0 20000.0) 20000.0))))))
; 6.5.0: held flag
(define-fun $6.5.0.may () Bool (and (and (not $5.4.0.0) (not $5.4.0.latch.0)) (<= 90000.0 $6.later.2)))
(define-fun $6.5.0.6 () Bool true)
(define-fun $6.5.0.latch.0 () Bool ($latch.0 $5.4.0.0 $6.5.0.6))
(define-fun $6.5.0.latch.1 () Bool ($latch.1 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.3 $5.4.0.latch.5 $5.4.0.latch.1))
(define-fun $6.5.0.latch.2 () Bool ($latch.2 $5.4.0.0 $5.4.0.latch.2 $5.4.0.latch.6 $5.4.0.latch.5))
(define-fun $6.5.0.latch.3 () Bool ($latch.3 $5.4.0.0 $5.4.0.latch.3))
(define-fun $6.5.0.latch.4 () Bool ($latch.4 $5.4.0.0 $5.4.0.latch.4))
(define-fun $6.5.0.latch.5 () Bool ($latch.5 $5.4.0.0))
(define-fun $6.5.0.latch.6 () Bool ($latch.6 $5.4.0.latch.6 $6.5.0.latch.0))
(define-fun $6.5.0.age.3 () Real (ite (and ($active.3 $5.4.0.0 $6.5.0.latch.3) $6.now.3) $6.later.3 0.0))
(define-fun $6.5.0.age.4 () Real (ite (and ($active.4 $5.4.0.0 $6.5.0.latch.4) $6.now.4) $6.later.4 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $1.1.0.3))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 0.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $5.4.0.0))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 0.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $5.4.0.0 $6.5.0.latch.0))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ 0.0 0.0) 0.0))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $5.4.0.0 $6.5.0.latch.3))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.5.0.age.3 0.0) $6.5.0.age.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $5.4.0.0 $6.5.0.latch.4))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ $6.5.0.age.4 0.0) $6.5.0.age.4))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 0.0) hook_start)) (=> (and $7.now.1 true) (<= (+ $6.left.1 0.0) 20000.0)) (=> (and $7.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $7.now.3 true) (<= (+ $6.5.0.age.3 0.0) 20000.0))))))
; 7.4.0: CA-17 review
(define-fun $7.4.0.may () Bool (and (not $5.4.0.0) (<= 10000.0 $7.later.1)))
(define-fun $7.4.0.0 () Bool $1.1.0.3)
(define-fun $7.4.0.1 () Bool false)
(define-fun $7.4.0.9 () Bool false)
(define-fun $7.4.0.11 () Bool false)
(define-fun $7.4.0.12 () Bool false)
(define-fun $7.4.0.14 () Bool (or $5.4.0.14 (and (not $6.5.0.latch.6) (not $1.1.0.3))))
(define-fun $7.4.0.15 () Bool (or $5.4.0.15 (and $6.5.0.latch.5 $6.5.0.latch.2 $6.5.0.latch.3)))
(define-fun $7.4.0.latch.0 () Bool ($latch.0 $7.4.0.0 $6.5.0.latch.0))
(define-fun $7.4.0.latch.1 () Bool ($latch.1 $7.4.0.0 $6.5.0.latch.2 $7.4.0.11 $7.4.0.9 $6.5.0.latch.1))
(define-fun $7.4.0.latch.2 () Bool ($latch.2 $7.4.0.0 $6.5.0.latch.2 $6.5.0.latch.6 $7.4.0.9))
(define-fun $7.4.0.latch.3 () Bool ($latch.3 $7.4.0.0 $7.4.0.11))
(define-fun $7.4.0.latch.4 () Bool ($latch.4 $7.4.0.0 $7.4.0.12))
(define-fun $7.4.0.latch.5 () Bool ($latch.5 $7.4.0.0))
(define-fun $7.4.0.latch.6 () Bool ($latch.6 $6.5.0.latch.6 $7.4.0.latch.0))
(define-fun $7.4.0.age.2 () Real (ite (and ($active.2 $7.4.0.0 $7.4.0.latch.0) $7.now.2) $7.later.2 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.1.0.may $2.may-wait $2.4.0.may $3.may-wait $3.4.0.may $4.may-wait $4.4.0.may $5.may-wait $5.4.0.may $6.may-wait $6.5.0.may $7.may-wait $7.4.0.may (let (($s0 (not (and $7.4.0.latch.5 $7.4.0.latch.2)))) (and $7.4.0.latch.6 (or $s0 $7.4.0.latch.4) (or (not $7.4.0.latch.1) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not $initial.13) |permit UCA-29|) (or (not $7.4.0.14) |permit UCA-30|) (or (not $7.4.0.15) |permit UCA-251|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 10: with HS-9 on a closed run reaches H-2 and shows no listed pattern but: UCA-251
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-28|) (not |permit UCA-29|) (not |permit UCA-30|)))
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
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-28| false) (= |permit UCA-29| false) (= |permit UCA-30| false) (= |permit UCA-251| true)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
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
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.10 $initial.7 $initial.9))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.12))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 20000.0))))))
; 0.0.0: AppPod.app_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.0 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.3) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 20000.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 20000.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 20000.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 20000.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 20000.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 20000.0) 30000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 20000.0) 90000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 20000.0) 20000.0))))))
; 1.6.0: long CA-17 review
(define-fun $1.6.0.may () Bool (and (and (not $0.0.0.0) (not $0.0.0.latch.3)) (<= 20000.0 $1.later.3)))
(define-fun $1.6.0.11 () Bool true)
(define-fun $1.6.0.latch.0 () Bool ($latch.0 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.6.0.latch.1 () Bool ($latch.1 $0.0.0.0 $0.0.0.latch.2 $1.6.0.11 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.6.0.latch.2 () Bool ($latch.2 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.6.0.latch.3 () Bool ($latch.3 $0.0.0.0 $1.6.0.11))
(define-fun $1.6.0.latch.4 () Bool ($latch.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.6.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $1.6.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.6.0.latch.0))
(define-fun $1.6.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $1.6.0.latch.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.6.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $1.6.0.latch.4) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 70000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 70000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $1.6.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.6.0.age.2 70000.0) $1.6.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.0.0.0 $1.6.0.latch.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 70000.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.0 $1.6.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.6.0.age.4 70000.0) $1.6.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 70000.0) (or (= 70000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 70000.0) 30000.0)) (=> (and $2.now.2 true) (<= (+ $1.6.0.age.2 70000.0) 90000.0)) (=> (and $2.now.3 true) (<= (+ 0.0 70000.0) 20000.0))))))
; 2.5.0: held flag
(define-fun $2.5.0.may () Bool (and (and (not $0.0.0.0) (not $1.6.0.latch.0)) (<= 90000.0 $2.later.2)))
(define-fun $2.5.0.6 () Bool true)
(define-fun $2.5.0.latch.0 () Bool ($latch.0 $0.0.0.0 $2.5.0.6))
(define-fun $2.5.0.latch.1 () Bool ($latch.1 $0.0.0.0 $1.6.0.latch.2 $1.6.0.latch.3 $1.6.0.latch.5 $1.6.0.latch.1))
(define-fun $2.5.0.latch.2 () Bool ($latch.2 $0.0.0.0 $1.6.0.latch.2 $1.6.0.latch.6 $1.6.0.latch.5))
(define-fun $2.5.0.latch.3 () Bool ($latch.3 $0.0.0.0 $1.6.0.latch.3))
(define-fun $2.5.0.latch.4 () Bool ($latch.4 $0.0.0.0 $1.6.0.latch.4))
(define-fun $2.5.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $2.5.0.latch.6 () Bool ($latch.6 $1.6.0.latch.6 $2.5.0.latch.0))
(define-fun $2.5.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $2.5.0.latch.3) $2.now.3) $2.later.3 0.0))
(define-fun $2.5.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $2.5.0.latch.4) $2.now.4) $2.later.4 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $0.0.0.0 $2.5.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ 0.0 0.0) 0.0))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $0.0.0.0 $2.5.0.latch.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.5.0.age.3 0.0) $2.5.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.0.0.0 $2.5.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.5.0.age.4 0.0) $2.5.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) 30000.0)) (=> (and $3.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $3.now.3 true) (<= (+ $2.5.0.age.3 0.0) 20000.0))))))
; 3.4.0: CA-17 review
(define-fun $3.4.0.may () Bool (and (not $0.0.0.0) (<= 10000.0 $3.later.1)))
(define-fun $3.4.0.0 () Bool $initial.3)
(define-fun $3.4.0.1 () Bool false)
(define-fun $3.4.0.9 () Bool false)
(define-fun $3.4.0.11 () Bool false)
(define-fun $3.4.0.12 () Bool false)
(define-fun $3.4.0.14 () Bool (or $initial.14 (and (not $2.5.0.latch.6) (not $initial.3))))
(define-fun $3.4.0.15 () Bool (or $initial.15 (and $2.5.0.latch.5 $2.5.0.latch.2 $2.5.0.latch.3)))
(define-fun $3.4.0.latch.0 () Bool ($latch.0 $3.4.0.0 $2.5.0.latch.0))
(define-fun $3.4.0.latch.1 () Bool ($latch.1 $3.4.0.0 $2.5.0.latch.2 $3.4.0.11 $3.4.0.9 $2.5.0.latch.1))
(define-fun $3.4.0.latch.2 () Bool ($latch.2 $3.4.0.0 $2.5.0.latch.2 $2.5.0.latch.6 $3.4.0.9))
(define-fun $3.4.0.latch.3 () Bool ($latch.3 $3.4.0.0 $3.4.0.11))
(define-fun $3.4.0.latch.4 () Bool ($latch.4 $3.4.0.0 $3.4.0.12))
(define-fun $3.4.0.latch.5 () Bool ($latch.5 $3.4.0.0))
(define-fun $3.4.0.latch.6 () Bool ($latch.6 $2.5.0.latch.6 $3.4.0.latch.0))
(define-fun $3.4.0.age.2 () Real (ite (and ($active.2 $3.4.0.0 $3.4.0.latch.0) $3.now.2) $3.later.2 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.6.0.may $2.may-wait $2.5.0.may $3.may-wait $3.4.0.may (let (($s0 (not (and $3.4.0.latch.5 $3.4.0.latch.2)))) (and $3.4.0.latch.6 (or $s0 $3.4.0.latch.4) (or (not $3.4.0.latch.1) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not $initial.13) |permit UCA-29|) (or (not $3.4.0.14) |permit UCA-30|) (or (not $3.4.0.15) |permit UCA-251|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 11: with HS-9 on a closed run reaches H-2 and shows no listed pattern but: UCA-28
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const |permit UCA-28| Bool)
(declare-const |permit UCA-29| Bool)
(declare-const |permit UCA-30| Bool)
(declare-const |permit UCA-251| Bool)
(define-fun $chosen () Bool (and (not |permit UCA-29|) (not |permit UCA-30|) (not |permit UCA-251|)))
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
(define-fun $active.0 ((|Webhook.hook_up| Bool)) Bool (not |Webhook.hook_up|))
; CA-17 review
(define-fun $active.1 ((|AppPod.app_up| Bool)) Bool (not |AppPod.app_up|))
; held flag
(define-fun $active.2 ((|AppPod.app_up| Bool) (|held flag| Bool)) Bool (and (not |AppPod.app_up|) (not |held flag|)))
; long CA-17 review
(define-fun $active.3 ((|AppPod.app_up| Bool) (|long CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |long CA-17 review|)))
; past CA-17 review
(define-fun $active.4 ((|AppPod.app_up| Bool) (|past CA-17 review| Bool)) Bool (and (not |AppPod.app_up|) (not |past CA-17 review|)))
; the values of this run
(define-fun $given () Bool (and (= |permit UCA-28| true) (= |permit UCA-29| false) (= |permit UCA-30| false) (= |permit UCA-251| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Bool true)
(define-fun $initial.1 () Bool false)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Bool true)
(define-fun $initial.4 () Bool false)
(define-fun $initial.5 () Bool false)
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
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.0 $initial.10 $initial.11 $initial.9 $initial.8))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.0 $initial.10 $initial.7 $initial.9))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.0 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.0 $initial.12))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.0))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.3))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.0))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0 $initial.latch.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.latch.3))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.0 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 20000.0))))))
; 0.0.0: AppPod.app_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.0 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $0.0.0.0 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.0 $initial.latch.2 $initial.latch.3 $initial.latch.5 $initial.latch.1))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.0 $initial.latch.2 $initial.latch.6 $initial.latch.5))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.0 $initial.latch.3))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.0 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $initial.latch.6 $0.0.0.latch.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.0) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $0.0.0.latch.0) $0.now.2) $0.later.2 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $0.0.0.latch.3) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.3))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.left.0 20000.0) $0.left.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 20000.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.0.0.age.2 20000.0) $0.0.0.age.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $0.0.0.0 $0.0.0.latch.3))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 20000.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 20000.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 20000.0) (or (= 20000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.left.0 20000.0) 30000.0)) (=> (and $1.now.2 true) (<= (+ $0.0.0.age.2 20000.0) 90000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 20000.0) 20000.0))))))
; 1.6.0: long CA-17 review
(define-fun $1.6.0.may () Bool (and (and (not $0.0.0.0) (not $0.0.0.latch.3)) (<= 20000.0 $1.later.3)))
(define-fun $1.6.0.11 () Bool true)
(define-fun $1.6.0.latch.0 () Bool ($latch.0 $0.0.0.0 $0.0.0.latch.0))
(define-fun $1.6.0.latch.1 () Bool ($latch.1 $0.0.0.0 $0.0.0.latch.2 $1.6.0.11 $0.0.0.latch.5 $0.0.0.latch.1))
(define-fun $1.6.0.latch.2 () Bool ($latch.2 $0.0.0.0 $0.0.0.latch.2 $0.0.0.latch.6 $0.0.0.latch.5))
(define-fun $1.6.0.latch.3 () Bool ($latch.3 $0.0.0.0 $1.6.0.11))
(define-fun $1.6.0.latch.4 () Bool ($latch.4 $0.0.0.0 $0.0.0.latch.4))
(define-fun $1.6.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $1.6.0.latch.6 () Bool ($latch.6 $0.0.0.latch.6 $1.6.0.latch.0))
(define-fun $1.6.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $1.6.0.latch.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.6.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $1.6.0.latch.4) $1.now.4) $1.later.4 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $initial.3))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 70000.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 70000.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $0.0.0.0 $1.6.0.latch.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.6.0.age.2 70000.0) $1.6.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $0.0.0.0 $1.6.0.latch.3))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ 0.0 70000.0) 0.0))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.0 $1.6.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.6.0.age.4 70000.0) $1.6.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 70000.0) (or (= 70000.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 70000.0) 30000.0)) (=> (and $2.now.2 true) (<= (+ $1.6.0.age.2 70000.0) 90000.0)) (=> (and $2.now.3 true) (<= (+ 0.0 70000.0) 20000.0))))))
; 2.5.0: held flag
(define-fun $2.5.0.may () Bool (and (and (not $0.0.0.0) (not $1.6.0.latch.0)) (<= 90000.0 $2.later.2)))
(define-fun $2.5.0.6 () Bool true)
(define-fun $2.5.0.latch.0 () Bool ($latch.0 $0.0.0.0 $2.5.0.6))
(define-fun $2.5.0.latch.1 () Bool ($latch.1 $0.0.0.0 $1.6.0.latch.2 $1.6.0.latch.3 $1.6.0.latch.5 $1.6.0.latch.1))
(define-fun $2.5.0.latch.2 () Bool ($latch.2 $0.0.0.0 $1.6.0.latch.2 $1.6.0.latch.6 $1.6.0.latch.5))
(define-fun $2.5.0.latch.3 () Bool ($latch.3 $0.0.0.0 $1.6.0.latch.3))
(define-fun $2.5.0.latch.4 () Bool ($latch.4 $0.0.0.0 $1.6.0.latch.4))
(define-fun $2.5.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $2.5.0.latch.6 () Bool ($latch.6 $1.6.0.latch.6 $2.5.0.latch.0))
(define-fun $2.5.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $2.5.0.latch.3) $2.now.3) $2.later.3 0.0))
(define-fun $2.5.0.age.4 () Real (ite (and ($active.4 $0.0.0.0 $2.5.0.latch.4) $2.now.4) $2.later.4 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $initial.3))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $0.0.0.0))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $0.0.0.0 $2.5.0.latch.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ 0.0 0.0) 0.0))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $0.0.0.0 $2.5.0.latch.3))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.5.0.age.3 0.0) $2.5.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.0.0.0 $2.5.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.5.0.age.4 0.0) $2.5.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) 30000.0)) (=> (and $3.now.2 true) (<= (+ 0.0 0.0) 90000.0)) (=> (and $3.now.3 true) (<= (+ $2.5.0.age.3 0.0) 20000.0))))))
; 3.7.0: past CA-17 review
(define-fun $3.7.0.may () Bool (and (and (not $0.0.0.0) (not $2.5.0.latch.4)) (< 20000.0 $3.later.4)))
(define-fun $3.7.0.12 () Bool true)
(define-fun $3.7.0.latch.0 () Bool ($latch.0 $0.0.0.0 $2.5.0.latch.0))
(define-fun $3.7.0.latch.1 () Bool ($latch.1 $0.0.0.0 $2.5.0.latch.2 $2.5.0.latch.3 $2.5.0.latch.5 $2.5.0.latch.1))
(define-fun $3.7.0.latch.2 () Bool ($latch.2 $0.0.0.0 $2.5.0.latch.2 $2.5.0.latch.6 $2.5.0.latch.5))
(define-fun $3.7.0.latch.3 () Bool ($latch.3 $0.0.0.0 $2.5.0.latch.3))
(define-fun $3.7.0.latch.4 () Bool ($latch.4 $0.0.0.0 $3.7.0.12))
(define-fun $3.7.0.latch.5 () Bool ($latch.5 $0.0.0.0))
(define-fun $3.7.0.latch.6 () Bool ($latch.6 $2.5.0.latch.6 $3.7.0.latch.0))
(define-fun $3.7.0.age.2 () Real (ite (and ($active.2 $0.0.0.0 $3.7.0.latch.0) $3.now.2) $3.later.2 0.0))
(define-fun $3.7.0.age.3 () Real (ite (and ($active.3 $0.0.0.0 $3.7.0.latch.3) $3.now.3) $3.later.3 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.6.0.may $2.may-wait $2.5.0.may $3.may-wait $3.7.0.may (let (($s0 (not (and $3.7.0.latch.5 $3.7.0.latch.2)))) (and $3.7.0.latch.6 (or $s0 $3.7.0.latch.4) (or (not $3.7.0.latch.1) |permit UCA-28|) (or $s0 |permit UCA-28|) (or (not $initial.13) |permit UCA-29|) (or (not $initial.14) |permit UCA-30|) (or (not $initial.15) |permit UCA-251|))))))
(set-info :status unsat)
(check-sat)
(pop 1)
