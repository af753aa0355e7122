;; {
;;  "certificate": 1,
;;  "kcheck": "0.1.0",
;;  "model": "models/k8s/volumes.stpa",
;;  "content": "sha256:f8db213a613e79fc1bacf136dd367cd60c34a8a88e4db00dd85043109abf1773",
;;  "found by": "zones",
;;  "system": "Volumes",
;;  "claim": [
;;   "causes",
;;   "H-1"
;;  ],
;;  "says": "closed runs reach H-1 in these ways and no other: {HS-2, UCA-16}, {HS-3, UCA-16}, {HS-4, UCA-26}",
;;  "assuming": [],
;;  "proofs": [
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-2",
;;     "HS-3",
;;     "HS-4"
;;    ],
;;    "forbidden": {
;;     "UCA-16": [
;;      1,
;;      2
;;     ],
;;     "UCA-26": [
;;      6
;;     ]
;;    },
;;    "kept": {}
;;   },
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
;;     "UCA-16": [
;;      1,
;;      2
;;     ]
;;    },
;;    "kept": {}
;;   },
;;   {
;;    "hazard": "H-1",
;;    "conditions": [
;;     0
;;    ],
;;    "on": [
;;     "HS-4"
;;    ],
;;    "forbidden": {
;;     "UCA-26": [
;;      6
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
;;     "UCA-16"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-3"
;;    ],
;;    "patterns": [
;;     "UCA-16"
;;    ]
;;   },
;;   {
;;    "hazard": "H-1",
;;    "switches": [
;;     "HS-4"
;;    ],
;;    "patterns": [
;;     "UCA-26"
;;    ]
;;   }
;;  ],
;;  "runs": [
;;   {
;;    "rigid": {
;;     "binding": "1",
;;     "permit UCA-16": true,
;;     "permit UCA-244": false,
;;     "permit UCA-245": false,
;;     "permit UCA-246": false,
;;     "permit UCA-26": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "300000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "groups": "1",
;;     "permit UCA-16": true,
;;     "permit UCA-244": false,
;;     "permit UCA-245": false,
;;     "permit UCA-246": false,
;;     "permit UCA-26": false
;;    },
;;    "initial": {},
;;    "firings": [
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      0,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      5,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "0",
;;     "300000"
;;    ]
;;   },
;;   {
;;    "rigid": {
;;     "asks_first": false,
;;     "permit UCA-16": false,
;;     "permit UCA-244": false,
;;     "permit UCA-245": false,
;;     "permit UCA-246": false,
;;     "permit UCA-26": true,
;;     "reclaim": "1"
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
;;      5,
;;      0
;;     ],
;;     [
;;      2,
;;      0
;;     ],
;;     [
;;      1,
;;      0
;;     ],
;;     [
;;      6,
;;      0
;;     ],
;;     [
;;      4,
;;      0
;;     ],
;;     [
;;      7,
;;      0
;;     ]
;;    ],
;;    "times": [
;;     "0",
;;     "0",
;;     "0",
;;     "0",
;;     "0",
;;     "0",
;;     "0",
;;     "300000"
;;    ]
;;   }
;;  ]
;; }
; proof 1: no closed run reaches H-1 with HS-2, HS-3, HS-4 without showing UCA-16, UCA-26
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const binding Int)
(declare-const groups Int)
(declare-const asks_first Bool)
(declare-const reclaim Int)
(declare-const |permit UCA-16| Bool)
(declare-const |permit UCA-26| Bool)
(define-fun $chosen () Bool (and (and (<= 0 binding) (<= binding 1)) (and (<= 0 groups) (<= groups 1)) (and (<= 0 reclaim) (<= reclaim 1)) (or (= binding 0) (= binding 1)) (or (= groups 0) (= groups 1)) (or (= reclaim 0) (= reclaim 1)) (not |permit UCA-16|) (not |permit UCA-26|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-16| Bool) (|shown UCA-26| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= groups 0))) (let (($s1 (not asks_first))) (let (($s2 (= reclaim 0))) (let (($s3 (not |permit UCA-16|))) (let (($s4 (not |permit UCA-26|))) (let (($s5 (= |ApiServer.claim| 0))) (let (($s6 (or $s5 (= |ApiServer.claim| 1)))) (let (($s7 (not |Place.node_died|))) (let (($s8 (= |Place.node_zone| 0))) (let (($s9 (= |Place.volume| 0))) (let (($s10 (= |Place.volume_zone| 0))) (let (($s11 (not |held flag|))) (let (($s12 (not |hazard over|))) (let (($s13 (not |shown UCA-16|))) (let (($s14 (not |shown UCA-26|))) (let (($s15 (<= 0.0 |age:CA-11 create_volume|))) (let (($s16 (<= 0.0 |age:held flag|))) (let (($s17 (<= |age:held flag| 30000.0))) (let (($s18 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s19 (<= $s18 0.0))) (let (($s20 (and $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s16 $s17 $s19))) (let (($s21 (= |Place.volume| 1))) (let (($s22 (and $s21 $s10 $s11 $s12 $s13 $s14))) (let (($s23 (and $s7 $s8 (or $s20 $s22)))) (let (($s24 (<= |age:held flag| 240000.0))) (let (($s25 (<= $s18 210000.0))) (let (($s26 (and $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s16 $s24 $s25))) (let (($s27 (not |Place.node_up|))) (let (($s28 (<= 0.0 |age:CA-11 create_node|))) (let (($s29 (<= |age:held flag| 210000.0))) (let (($s30 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (let (($s31 (<= $s30 30000.0))) (let (($s32 (and $s9 $s10 $s11 $s12 $s13 $s14 $s28 $s16 $s29 $s31))) (let (($s33 (<= |age:held flag| 180000.0))) (let (($s34 (<= $s30 0.0))) (let (($s35 (and $s21 $s10 $s11 $s12 $s13 $s14 $s28 $s16 $s33 $s34))) (let (($s36 (and $s27 |Place.node_died| $s8 (or $s32 $s35)))) (let (($s37 (or (and |Place.node_up| (or $s23 (and |Place.node_died| $s8 (or $s26 $s22)))) $s36))) (let (($s38 (= |ApiServer.claim| 2))) (let (($s39 (<= 0.0 |age:CA-13 restore_claim|))) (let (($s40 (and $s9 $s10 $s11 $s12 $s13 $s14 $s28 $s39 $s16 $s29 $s31))) (let (($s41 (and $s21 $s10 $s11 $s12 $s13 $s14 $s28 $s39 $s16 $s33 $s34))) (let (($s42 (and $s27 |Place.node_died| $s8 (or $s40 $s41)))) (let (($s43 (+ |age:held flag| (* (- 1.0) |age:CA-13 restore_claim|)))) (let (($s44 (<= $s43 210000.0))) (let (($s45 (and $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s39 $s16 $s24 $s25 $s44))) (let (($s46 (<= |age:held flag| 270000.0))) (let (($s47 (and $s21 $s10 $s11 $s12 $s13 $s14 $s39 $s16 $s46 $s44))) (let (($s48 (= reclaim 1))) (let (($s49 (= |Place.volume| 2))) (let (($s50 (<= |age:held flag| 300000.0))) (let (($s51 (or (and $s11 $s12 $s13 |shown UCA-26| $s16 $s50) (and |held flag| |hazard over| $s13 |shown UCA-26|)))) (let (($s52 (and $s27 |Place.node_died| $s8 (or $s32 $s35 (and $s49 $s10 $s11 $s12 $s13 |shown UCA-26| $s28 $s16 $s33 $s34))))) (let (($s53 (and $s27 |Place.node_died| $s8 (or $s40 $s41 (and $s49 $s10 $s11 $s12 $s13 |shown UCA-26| $s28 $s39 $s16 $s33 $s34))))) (let (($s54 (or $s2 $s48))) (let (($s55 (= groups 1))) (let (($s56 (= |Place.node_zone| 1))) (let (($s57 (= |Place.volume_zone| 1))) (let (($s58 (or (and $s11 $s12 |shown UCA-16| $s14 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s14)))) (let (($s59 (and $s21 (or (and $s57 $s11 $s12 $s13 $s14) (and $s10 $s58))))) (let (($s60 (or (and |Place.node_up| (or $s23 (and |Place.node_died| $s56 (or $s26 $s59)))) $s36))) (let (($s61 (<= $s43 180000.0))) (let (($s62 (and $s21 (or (and $s57 $s11 $s12 $s13 $s14 $s39 $s16 $s46 $s44) (and $s10 $s11 $s12 |shown UCA-16| $s14 $s39 $s16 $s24 $s61))))) (let (($s63 (and $s21 $s57 $s58))) (let (($s64 (and $s7 $s8 (or $s20 $s63)))) (let (($s65 (and $s9 $s10 $s11 $s12 |shown UCA-16| $s14 $s15 $s16 $s17 $s19))) (let (($s66 (and $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s28 $s16 $s17 $s19))) (let (($s67 (and $s21 $s57 (or (and $s11 $s12 |shown UCA-16| $s14 $s28 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s14 $s28))))) (let (($s68 (and $s27 |Place.node_died| $s8 (or $s66 $s67)))) (let (($s69 (or (and |Place.node_up| (or $s64 (and |Place.node_died| $s8 (or $s65 $s63)))) $s68))) (let (($s70 (and $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s28 $s39 $s16 $s17 $s19))) (let (($s71 (and $s21 $s57 (or (and $s11 $s12 |shown UCA-16| $s14 $s28 $s39 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s14 $s28 $s39))))) (let (($s72 (and $s27 |Place.node_died| $s8 (or $s70 $s71)))) (let (($s73 (and $s9 $s10 $s11 $s12 |shown UCA-16| $s14 $s15 $s39 $s16 $s17 $s19))) (let (($s74 (and $s21 $s57 (or (and $s11 $s12 |shown UCA-16| $s14 $s39 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s14 $s39))))) (let (($s75 (or $s73 $s74))) (let (($s76 (and $s49 $s57 (or (and $s11 $s12 |shown UCA-16| |shown UCA-26| $s16 $s50) (and |held flag| |hazard over| |shown UCA-16|))))) (let (($s77 (and $s27 |Place.node_died| $s8 (or $s66 $s67 (and $s49 $s57 (or (and $s11 $s12 |shown UCA-16| |shown UCA-26| $s28 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s28))))))) (let (($s78 (and $s27 |Place.node_died| $s8 (or $s70 $s71 (and $s49 $s57 (or (and $s11 $s12 |shown UCA-16| |shown UCA-26| $s28 $s39 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s28 $s39))))))) (let (($s79 (or $s73 $s74 (and $s49 $s57 (or (and $s11 $s12 |shown UCA-16| |shown UCA-26| $s39 $s16 $s50) (and |held flag| |hazard over| |shown UCA-16| $s39)))))) (let (($s80 (and $s21 $s57 $s11 |shown UCA-16| $s14))) (let (($s81 (or (and |Place.node_up| (or $s64 (and |Place.node_died| $s56 (or $s65 $s80)))) $s68))) (or (and (= binding 0) (or (and $s0 (or (and $s1 (or (and $s2 $s3 $s4 (or (and $s6 $s37) (and $s38 (or $s42 (and |Place.node_up| |Place.node_died| $s8 (or $s45 $s47)))))) (and $s48 $s3 $s4 (or (and $s6 (or (and |Place.node_up| (or $s23 (and |Place.node_died| $s8 (or $s26 $s22 (and $s49 $s10 $s51))))) $s52)) (and $s38 (or $s53 (and |Place.node_up| |Place.node_died| $s8 (or $s45 $s47 (and $s49 $s10 $s11 $s12 $s13 |shown UCA-26| $s39 $s16 $s46 $s44))))))))) (and asks_first $s54 $s3 $s4 $s5 $s37))) (and $s55 (or (and $s1 (or (and $s2 $s3 $s4 (or (and $s6 $s60) (and $s38 (or $s42 (and |Place.node_up| |Place.node_died| $s56 (or $s45 $s62)))))) (and $s48 $s3 $s4 (or (and $s6 (or (and |Place.node_up| (or $s23 (and |Place.node_died| $s56 (or $s26 $s59 (and $s49 (or (and $s57 $s51) (and $s10 (or (and $s11 $s12 |shown UCA-26| $s16 $s50) (and |held flag| |hazard over| |shown UCA-26|))))))))) $s52)) (and $s38 (or $s53 (and |Place.node_up| |Place.node_died| $s56 (or $s45 $s62 (and $s49 (or (and $s57 $s11 $s12 $s13 |shown UCA-26| $s39 $s16 $s46 $s44) (and $s10 $s11 $s12 |shown UCA-26| $s39 $s16 $s24 $s61))))))))))) (and asks_first $s54 $s3 $s4 $s5 $s60))))) (and (= binding 1) (or (and $s0 (or (and $s1 (or (and $s2 $s3 $s4 (or (and $s6 $s69) (and $s38 (or $s72 (and |Place.node_up| |Place.node_died| $s8 $s75))))) (and $s48 $s3 $s4 (or (and $s6 (or (and |Place.node_up| (or $s64 (and |Place.node_died| $s8 (or $s65 $s63 $s76)))) $s77)) (and $s38 (or $s78 (and |Place.node_up| |Place.node_died| $s8 $s79))))))) (and asks_first $s54 $s3 $s4 $s5 $s69))) (and $s55 (or (and $s1 (or (and $s2 $s3 $s4 (or (and $s6 $s81) (and $s38 (or $s72 (and |Place.node_up| |Place.node_died| $s56 $s75))))) (and $s48 $s3 $s4 (or (and $s6 (or (and |Place.node_up| (or $s64 (and |Place.node_died| $s56 (or $s65 $s80 $s76)))) $s77)) (and $s38 (or $s78 (and |Place.node_up| |Place.node_died| $s56 $s79))))))) (and asks_first $s54 $s3 $s4 $s5 $s81)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-16| () Bool false)
(define-fun |$initial:shown UCA-26| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-16| |$initial:shown UCA-26| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-16| Bool)
(declare-const |shown UCA-26| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |shown UCA-16| |shown UCA-26| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-13 restore_claim| $delay) 60000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 |shown UCA-16| |shown UCA-26| $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int (ite (= binding 1) 1 |Place.node_zone|))
(define-fun |$1.0:shown UCA-16| () Bool (or |shown UCA-16| (and (not |hazard over|) (or (and (= |Place.volume| 0) (not (= (ite (= binding 1) 1 |Place.node_zone|) |Place.node_zone|))) (and (= |Place.volume| 1) (not |Place.node_up|) (not (= (ite (= groups 1) 1 |Place.node_zone|) |Place.volume_zone|)))))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 |$1.0:shown UCA-16| |shown UCA-26| 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun |$2.0:Place.node_zone| () Int (ite (= groups 1) 1 |Place.node_zone|))
(define-fun |$2.0:shown UCA-16| () Bool (or |shown UCA-16| (and (not |hazard over|) (or (and (= |Place.volume| 0) (not (= (ite (= binding 1) 1 |Place.node_zone|) |Place.node_zone|))) (and (= |Place.volume| 1) (not |Place.node_up|) (not (= (ite (= groups 1) 1 |Place.node_zone|) |Place.volume_zone|)))))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 |$2.0:shown UCA-16| |shown UCA-26| $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 delete_claim
(define-fun $3.0.may () Bool (and (= |ApiServer.claim| 0) (not asks_first)))
(define-fun |$3.0:ApiServer.claim| () Int 1)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 delete_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 |shown UCA-16| |shown UCA-26| $left.0 $left.1 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-13 restore_claim
(define-fun $4.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$4.0:ApiServer.claim| () Int 0)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 |shown UCA-16| |shown UCA-26| $left.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 release_claim
(define-fun $5.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$5.0:ApiServer.claim| () Int 2)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 |shown UCA-16| |shown UCA-26| $left.0 $left.1 $5.0.age.2 $5.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-16 delete_volume
(define-fun $6.0.may () Bool (and (= |ApiServer.claim| 2) (= |Place.volume| 1) (= reclaim 1)))
(define-fun |$6.0:Place.volume| () Int 2)
(define-fun |$6.0:shown UCA-26| () Bool (or |shown UCA-26| (and (not |hazard over|) (= |Place.volume| 1))))
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.0 () Real (ite (and ($active.0 |Place.node_up| |$6.0:Place.volume|) $now.0) $later.0 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| $6.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, CA-16 delete_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| $6.0.latch.0 $6.0.latch.1 |shown UCA-16| |$6.0:shown UCA-26| $6.0.age.0 $left.1 $left.2 $6.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: held flag
(define-fun $7.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$7.0:held flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$7.0:held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |hazard over| $7.0.latch.0))
; obligation: consecution of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $7.0.latch.0 $7.0.latch.1 |shown UCA-16| |shown UCA-26| $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-16|) |permit UCA-16|) (or (not |shown UCA-26|) |permit UCA-26|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 2: no closed run reaches H-1 with HS-2, HS-3 without showing UCA-16
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const binding Int)
(declare-const groups Int)
(declare-const |permit UCA-16| Bool)
(define-fun $chosen () Bool (and (and (<= 0 binding) (<= binding 1)) (and (<= 0 groups) (<= groups 1)) (or (= binding 0) (= binding 1)) (or (= groups 0) (= groups 1)) (not |permit UCA-16|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-16| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= groups 0))) (let (($s1 (not |permit UCA-16|))) (let (($s2 (= |ApiServer.claim| 0))) (let (($s3 (not |Place.node_died|))) (let (($s4 (= |Place.node_zone| 0))) (let (($s5 (= |Place.volume| 0))) (let (($s6 (= |Place.volume_zone| 0))) (let (($s7 (not |held flag|))) (let (($s8 (not |hazard over|))) (let (($s9 (not |shown UCA-16|))) (let (($s10 (<= 0.0 |age:CA-11 create_volume|))) (let (($s11 (<= 0.0 |age:held flag|))) (let (($s12 (<= |age:held flag| 30000.0))) (let (($s13 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s14 (<= $s13 0.0))) (let (($s15 (and $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s12 $s14))) (let (($s16 (= |Place.volume| 1))) (let (($s17 (and $s16 $s6 $s7 $s8 $s9))) (let (($s18 (and $s3 $s4 (or $s15 $s17)))) (let (($s19 (and $s5 $s6 $s7 $s8 $s9 $s10 $s11 (<= |age:held flag| 240000.0) (<= $s13 210000.0)))) (let (($s20 (not |Place.node_up|))) (let (($s21 (<= 0.0 |age:CA-11 create_node|))) (let (($s22 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (let (($s23 (and $s20 |Place.node_died| $s4 (or (and $s5 $s6 $s7 $s8 $s9 $s21 $s11 (<= |age:held flag| 210000.0) (<= $s22 30000.0)) (and $s16 $s6 $s7 $s8 $s9 $s21 $s11 (<= |age:held flag| 180000.0) (<= $s22 0.0)))))) (let (($s24 (= groups 1))) (let (($s25 (= |Place.node_zone| 1))) (let (($s26 (= |Place.volume_zone| 1))) (let (($s27 (<= |age:held flag| 300000.0))) (let (($s28 (or (and $s7 $s8 |shown UCA-16| $s11 $s27) (and |held flag| |hazard over| |shown UCA-16|)))) (let (($s29 (and $s16 $s26 $s28))) (let (($s30 (and $s3 $s4 (or $s15 $s29)))) (let (($s31 (and $s5 $s6 $s7 $s8 |shown UCA-16| $s10 $s11 $s12 $s14))) (let (($s32 (and $s20 |Place.node_died| $s4 (or (and $s5 $s6 $s7 $s8 $s9 $s10 $s21 $s11 $s12 $s14) (and $s16 $s26 (or (and $s7 $s8 |shown UCA-16| $s21 $s11 $s27) (and |held flag| |hazard over| |shown UCA-16| $s21))))))) (or (and (= binding 0) (or (and $s0 $s1 $s2 (or (and |Place.node_up| (or $s18 (and |Place.node_died| $s4 (or $s19 $s17)))) $s23)) (and $s24 $s1 $s2 (or (and |Place.node_up| (or $s18 (and |Place.node_died| $s25 (or $s19 (and $s16 (or (and $s26 $s7 $s8 $s9) (and $s6 $s28))))))) $s23)))) (and (= binding 1) (or (and $s0 $s1 $s2 (or (and |Place.node_up| (or $s30 (and |Place.node_died| $s4 (or $s31 $s29)))) $s32)) (and $s24 $s1 $s2 (or (and |Place.node_up| (or $s30 (and |Place.node_died| $s25 (or $s31 (and $s16 $s26 $s7 |shown UCA-16|))))) $s32)))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-16| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-16| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-16| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |shown UCA-16| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-13 restore_claim| $delay) 60000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 |shown UCA-16| $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int (ite (= binding 1) 1 |Place.node_zone|))
(define-fun |$1.0:shown UCA-16| () Bool (or |shown UCA-16| (and (not |hazard over|) (or (and (= |Place.volume| 0) (not (= (ite (= binding 1) 1 |Place.node_zone|) |Place.node_zone|))) (and (= |Place.volume| 1) (not |Place.node_up|) (not (= (ite (= groups 1) 1 |Place.node_zone|) |Place.volume_zone|)))))))
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 |$1.0:shown UCA-16| 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun |$2.0:Place.node_zone| () Int (ite (= groups 1) 1 |Place.node_zone|))
(define-fun |$2.0:shown UCA-16| () Bool (or |shown UCA-16| (and (not |hazard over|) (or (and (= |Place.volume| 0) (not (= (ite (= binding 1) 1 |Place.node_zone|) |Place.node_zone|))) (and (= |Place.volume| 1) (not |Place.node_up|) (not (= (ite (= groups 1) 1 |Place.node_zone|) |Place.volume_zone|)))))))
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |$2.0:Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 |$2.0:shown UCA-16| $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restore_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$3.0:ApiServer.claim| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 |shown UCA-16| $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 release_claim
(define-fun $4.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$4.0:ApiServer.claim| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 |shown UCA-16| $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 |shown UCA-16| $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-16|) |permit UCA-16|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 3: no closed run reaches H-1 with HS-4 without showing UCA-26
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(declare-const asks_first Bool)
(declare-const reclaim Int)
(declare-const |permit UCA-26| Bool)
(define-fun $chosen () Bool (and (and (<= 0 reclaim) (<= reclaim 1)) (or (= reclaim 0) (= reclaim 1)) (not |permit UCA-26|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|shown UCA-26| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= reclaim 0))) (let (($s1 (not |permit UCA-26|))) (let (($s2 (= |ApiServer.claim| 0))) (let (($s3 (or $s2 (= |ApiServer.claim| 1)))) (let (($s4 (= |Place.node_zone| 0))) (let (($s5 (= |Place.volume| 0))) (let (($s6 (= |Place.volume_zone| 0))) (let (($s7 (not |held flag|))) (let (($s8 (not |hazard over|))) (let (($s9 (not |shown UCA-26|))) (let (($s10 (<= 0.0 |age:CA-11 create_volume|))) (let (($s11 (<= 0.0 |age:held flag|))) (let (($s12 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s13 (= |Place.volume| 1))) (let (($s14 (and $s13 $s6 $s7 $s8 $s9))) (let (($s15 (and (not |Place.node_died|) $s4 (or (and $s5 $s6 $s7 $s8 $s9 $s10 $s11 (<= |age:held flag| 30000.0) (<= $s12 0.0)) $s14)))) (let (($s16 (<= |age:held flag| 240000.0))) (let (($s17 (<= $s12 210000.0))) (let (($s18 (and $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s16 $s17))) (let (($s19 (not |Place.node_up|))) (let (($s20 (<= 0.0 |age:CA-11 create_node|))) (let (($s21 (<= |age:held flag| 210000.0))) (let (($s22 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (let (($s23 (<= $s22 30000.0))) (let (($s24 (and $s5 $s6 $s7 $s8 $s9 $s20 $s11 $s21 $s23))) (let (($s25 (<= |age:held flag| 180000.0))) (let (($s26 (<= $s22 0.0))) (let (($s27 (and $s13 $s6 $s7 $s8 $s9 $s20 $s11 $s25 $s26))) (let (($s28 (or (and |Place.node_up| (or $s15 (and |Place.node_died| $s4 (or $s18 $s14)))) (and $s19 |Place.node_died| $s4 (or $s24 $s27))))) (let (($s29 (= |ApiServer.claim| 2))) (let (($s30 (<= 0.0 |age:CA-13 restore_claim|))) (let (($s31 (and $s5 $s6 $s7 $s8 $s9 $s20 $s30 $s11 $s21 $s23))) (let (($s32 (and $s13 $s6 $s7 $s8 $s9 $s20 $s30 $s11 $s25 $s26))) (let (($s33 (<= (+ |age:held flag| (* (- 1.0) |age:CA-13 restore_claim|)) 210000.0))) (let (($s34 (and $s5 $s6 $s7 $s8 $s9 $s10 $s30 $s11 $s16 $s17 $s33))) (let (($s35 (<= |age:held flag| 270000.0))) (let (($s36 (and $s13 $s6 $s7 $s8 $s9 $s30 $s11 $s35 $s33))) (let (($s37 (= reclaim 1))) (let (($s38 (= |Place.volume| 2))) (or (and (not asks_first) (or (and $s0 $s1 (or (and $s3 $s28) (and $s29 (or (and $s19 |Place.node_died| $s4 (or $s31 $s32)) (and |Place.node_up| |Place.node_died| $s4 (or $s34 $s36)))))) (and $s37 $s1 (or (and $s3 (or (and |Place.node_up| (or $s15 (and |Place.node_died| $s4 (or $s18 $s14 (and $s38 $s6 (or (and $s7 $s8 |shown UCA-26| $s11 (<= |age:held flag| 300000.0)) (and |held flag| |hazard over| |shown UCA-26|))))))) (and $s19 |Place.node_died| $s4 (or $s24 $s27 (and $s38 $s6 $s7 $s8 |shown UCA-26| $s20 $s11 $s25 $s26))))) (and $s29 (or (and $s19 |Place.node_died| $s4 (or $s31 $s32 (and $s38 $s6 $s7 $s8 |shown UCA-26| $s20 $s30 $s11 $s25 $s26))) (and |Place.node_up| |Place.node_died| $s4 (or $s34 $s36 (and $s38 $s6 $s7 $s8 |shown UCA-26| $s30 $s11 $s35 $s33))))))))) (and asks_first (or $s0 $s37) $s1 $s2 $s28))))))))))))))))))))))))))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun |$initial:shown UCA-26| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 |$initial:shown UCA-26| 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |shown UCA-26| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |shown UCA-26| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-13 restore_claim| $delay) 60000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 |shown UCA-26| $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 |shown UCA-26| 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 |shown UCA-26| $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 delete_claim
(define-fun $3.0.may () Bool (and (= |ApiServer.claim| 0) (not asks_first)))
(define-fun |$3.0:ApiServer.claim| () Int 1)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.2 () Real (ite (and ($active.2 |$3.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 delete_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 |shown UCA-26| $left.0 $left.1 $3.0.age.2 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-13 restore_claim
(define-fun $4.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$4.0:ApiServer.claim| () Int 0)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 |shown UCA-26| $left.0 $left.1 0.0 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: CA-14 release_claim
(define-fun $5.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$5.0:ApiServer.claim| () Int 2)
(define-fun $5.0.latch.0 () Bool ($latch.0 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
(define-fun $5.0.age.2 () Real (ite (and ($active.2 |$5.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $5.0.age.3 () Real (ite (and ($active.3 |$5.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 5.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |$5.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 |shown UCA-26| $left.0 $left.1 $5.0.age.2 $5.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 6.0: CA-16 delete_volume
(define-fun $6.0.may () Bool (and (= |ApiServer.claim| 2) (= |Place.volume| 1) (= reclaim 1)))
(define-fun |$6.0:Place.volume| () Int 2)
(define-fun |$6.0:shown UCA-26| () Bool (or |shown UCA-26| (and (not |hazard over|) (= |Place.volume| 1))))
(define-fun $6.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| |held flag|))
(define-fun $6.0.latch.1 () Bool ($latch.1 |hazard over| $6.0.latch.0))
(define-fun $6.0.age.0 () Real (ite (and ($active.0 |Place.node_up| |$6.0:Place.volume|) $now.0) $later.0 0.0))
(define-fun $6.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| $6.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 6.0, CA-16 delete_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $6.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$6.0:Place.volume| |Place.volume_zone| $6.0.latch.0 $6.0.latch.1 |$6.0:shown UCA-26| $6.0.age.0 $left.1 $left.2 $6.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 7.0: held flag
(define-fun $7.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$7.0:held flag| () Bool true)
(define-fun $7.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$7.0:held flag|))
(define-fun $7.0.latch.1 () Bool ($latch.1 |hazard over| $7.0.latch.0))
; obligation: consecution of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $7.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $7.0.latch.0 $7.0.latch.1 |shown UCA-26| $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) |Place.node_up|))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 4.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 7.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; what is claimed to be unreachable
(define-fun $bad () Bool (and |hazard over| (or (not |shown UCA-26|) |permit UCA-26|)))
; obligation: implication
(push 1)
(assert $chosen)
(assert $holds)
(assert $bad)
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 4: no run reaches H-1
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; time goes on by form: what is due can fire, and no circle of firings is due at once
; parameters and switches: chosen once
(define-fun $chosen () Bool true)
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; the invariant
(define-fun $invariant ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_died| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool) (|hazard over| Bool) (|age:CA-11 create_volume| Real) (|age:CA-11 create_node| Real) (|age:CA-13 restore_claim| Real) (|age:held flag| Real)) Bool (let (($s0 (= |Place.node_zone| 0))) (let (($s1 (= |Place.volume| 0))) (let (($s2 (= |Place.volume_zone| 0))) (let (($s3 (not |held flag|))) (let (($s4 (not |hazard over|))) (let (($s5 (<= 0.0 |age:CA-11 create_volume|))) (let (($s6 (<= 0.0 |age:held flag|))) (let (($s7 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_volume|)))) (let (($s8 (= |Place.volume| 1))) (let (($s9 (and $s8 $s2 $s3 $s4))) (let (($s10 (<= 0.0 |age:CA-11 create_node|))) (let (($s11 (+ |age:held flag| (* (- 1.0) |age:CA-11 create_node|)))) (and (= |ApiServer.claim| 0) (or (and |Place.node_up| (or (and (not |Place.node_died|) $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 30000.0) (<= $s7 0.0)) $s9)) (and |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s5 $s6 (<= |age:held flag| 240000.0) (<= $s7 210000.0)) $s9)))) (and (not |Place.node_up|) |Place.node_died| $s0 (or (and $s1 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 210000.0) (<= $s11 30000.0)) (and $s8 $s2 $s3 $s4 $s10 $s6 (<= |age:held flag| 180000.0) (<= $s11 0.0)))))))))))))))))))
; the beginning: initial values, then the latches, then the captures
(define-fun |$initial:ApiServer.claim| () Int 0)
(define-fun |$initial:Place.node_up| () Bool true)
(define-fun |$initial:Place.node_died| () Bool false)
(define-fun |$initial:Place.node_zone| () Int 0)
(define-fun |$initial:Place.volume| () Int 0)
(define-fun |$initial:Place.volume_zone| () Int 0)
(define-fun |$initial:held flag| () Bool false)
(define-fun |$initial:hazard over| () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| |$initial:held flag|))
(define-fun $initial.latch.1 () Bool ($latch.1 |$initial:hazard over| $initial.latch.0))
; obligation: initiation
(push 1)
(assert $chosen)
(assert $initially)
(assert (not ($invariant |$initial:ApiServer.claim| |$initial:Place.node_up| |$initial:Place.node_died| |$initial:Place.node_zone| |$initial:Place.volume| |$initial:Place.volume_zone| $initial.latch.0 $initial.latch.1 0.0 0.0 0.0 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; any state
(declare-const |ApiServer.claim| Int)
(declare-const |Place.node_up| Bool)
(declare-const |Place.node_died| Bool)
(declare-const |Place.node_zone| Int)
(declare-const |Place.volume| Int)
(declare-const |Place.volume_zone| Int)
(declare-const |held flag| Bool)
(declare-const |hazard over| Bool)
(declare-const |age:CA-11 create_volume| Real)
(declare-const |age:CA-11 create_node| Real)
(declare-const |age:CA-13 restore_claim| Real)
(declare-const |age:held flag| Real)
(define-fun $holds () Bool ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag| |hazard over| |age:CA-11 create_volume| |age:CA-11 create_node| |age:CA-13 restore_claim| |age:held flag|))
(declare-const $delay Real)
; time passes
(define-fun $now.0 () Bool ($active.0 |Place.node_up| |Place.volume|))
(define-fun $later.0 () Real (ite $now.0 (+ |age:CA-11 create_volume| $delay) |age:CA-11 create_volume|))
(define-fun $left.0 () Real (ite $now.0 $later.0 0.0))
(define-fun $now.1 () Bool ($active.1 |Place.node_up|))
(define-fun $later.1 () Real (ite $now.1 (+ |age:CA-11 create_node| $delay) |age:CA-11 create_node|))
(define-fun $left.1 () Real (ite $now.1 $later.1 0.0))
(define-fun $now.2 () Bool ($active.2 |ApiServer.claim|))
(define-fun $later.2 () Real (ite $now.2 (+ |age:CA-13 restore_claim| $delay) |age:CA-13 restore_claim|))
(define-fun $left.2 () Real (ite $now.2 $later.2 0.0))
(define-fun $now.3 () Bool ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $later.3 () Real (ite $now.3 (+ |age:held flag| $delay) |age:held flag|))
(define-fun $left.3 () Real (ite $now.3 $later.3 0.0))
(define-fun $may-wait () Bool (and (<= 0.0 $delay) (or (= $delay 0.0) (and (=> (and $now.0 true) (<= (+ |age:CA-11 create_volume| $delay) 30000.0)) (=> (and $now.1 true) (<= (+ |age:CA-11 create_node| $delay) 180000.0)) (=> (and $now.2 true) (<= (+ |age:CA-13 restore_claim| $delay) 60000.0)) (=> (and $now.3 true) (<= (+ |age:held flag| $delay) 300000.0))))))
; 0.0: Place.node_dies
(define-fun $0.0.may () Bool (not |Place.node_died|))
(define-fun |$0.0:Place.node_died| () Bool true)
(define-fun |$0.0:Place.node_up| () Bool false)
(define-fun $0.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $0.0.latch.1 () Bool ($latch.1 |hazard over| $0.0.latch.0))
(define-fun $0.0.age.0 () Real (ite (and ($active.0 |$0.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $0.0.age.1 () Real (ite (and ($active.1 |$0.0:Place.node_up|) $now.1) $later.1 0.0))
(define-fun $0.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$0.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 0.0, Place.node_dies
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $0.0.may)
(assert (not ($invariant |ApiServer.claim| |$0.0:Place.node_up| |$0.0:Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $0.0.latch.0 $0.0.latch.1 $0.0.age.0 $0.0.age.1 $left.2 $0.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 1.0: CA-11 create_volume
(define-fun $1.0.may () Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun |$1.0:Place.volume| () Int 1)
(define-fun |$1.0:Place.volume_zone| () Int |Place.node_zone|)
(define-fun $1.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| |held flag|))
(define-fun $1.0.latch.1 () Bool ($latch.1 |hazard over| $1.0.latch.0))
(define-fun $1.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $1.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |$1.0:Place.volume| |$1.0:Place.volume_zone| $1.0.latch.0 $1.0.latch.1 0.0 $left.1 $left.2 $1.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 2.0: CA-11 create_node
(define-fun $2.0.may () Bool (not |Place.node_up|))
(define-fun |$2.0:Place.node_up| () Bool true)
(define-fun $2.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $2.0.latch.1 () Bool ($latch.1 |hazard over| $2.0.latch.0))
(define-fun $2.0.age.0 () Real (ite (and ($active.0 |$2.0:Place.node_up| |Place.volume|) $now.0) $later.0 0.0))
(define-fun $2.0.age.3 () Real (ite (and ($active.3 |ApiServer.claim| |$2.0:Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $2.0.may)
(assert (not ($invariant |ApiServer.claim| |$2.0:Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $2.0.latch.0 $2.0.latch.1 $2.0.age.0 0.0 $left.2 $2.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 3.0: CA-13 restore_claim
(define-fun $3.0.may () Bool (= |ApiServer.claim| 2))
(define-fun |$3.0:ApiServer.claim| () Int 0)
(define-fun $3.0.latch.0 () Bool ($latch.0 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $3.0.latch.1 () Bool ($latch.1 |hazard over| $3.0.latch.0))
(define-fun $3.0.age.3 () Real (ite (and ($active.3 |$3.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $3.0.may)
(assert (not ($invariant |$3.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $3.0.latch.0 $3.0.latch.1 $left.0 $left.1 0.0 $3.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 4.0: CA-14 release_claim
(define-fun $4.0.may () Bool (and (= |ApiServer.claim| 1) (not |Place.node_up|)))
(define-fun |$4.0:ApiServer.claim| () Int 2)
(define-fun $4.0.latch.0 () Bool ($latch.0 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|))
(define-fun $4.0.latch.1 () Bool ($latch.1 |hazard over| $4.0.latch.0))
(define-fun $4.0.age.2 () Real (ite (and ($active.2 |$4.0:ApiServer.claim|) $now.2) $later.2 0.0))
(define-fun $4.0.age.3 () Real (ite (and ($active.3 |$4.0:ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0) $now.3) $later.3 0.0))
; obligation: consecution of 4.0, CA-14 release_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $4.0.may)
(assert (not ($invariant |$4.0:ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $4.0.latch.0 $4.0.latch.1 $left.0 $left.1 $4.0.age.2 $4.0.age.3)))
(set-info :status unsat)
(check-sat)
(pop 1)
; 5.0: held flag
(define-fun $5.0.may () Bool (and (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)) (<= 300000.0 $later.3)))
(define-fun |$5.0:held flag| () Bool true)
(define-fun $5.0.latch.0 () Bool ($latch.0 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |$5.0:held flag|))
(define-fun $5.0.latch.1 () Bool ($latch.1 |hazard over| $5.0.latch.0))
; obligation: consecution of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert $may-wait)
(assert $5.0.may)
(assert (not ($invariant |ApiServer.claim| |Place.node_up| |Place.node_died| |Place.node_zone| |Place.volume| |Place.volume_zone| $5.0.latch.0 $5.0.latch.1 $left.0 $left.1 $left.2 0.0)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 1.0, CA-11 create_volume
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (= |Place.volume| 0) |Place.node_up|))
(assert (not ($active.0 |Place.node_up| |Place.volume|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 2.0, CA-11 create_node
(push 1)
(assert $chosen)
(assert $holds)
(assert (not |Place.node_up|))
(assert (not ($active.1 |Place.node_up|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 3.0, CA-13 restore_claim
(push 1)
(assert $chosen)
(assert $holds)
(assert (= |ApiServer.claim| 2))
(assert (not ($active.2 |ApiServer.claim|)))
(set-info :status unsat)
(check-sat)
(pop 1)
; obligation: rest of the timer of 5.0, held flag
(push 1)
(assert $chosen)
(assert $holds)
(assert (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
(assert (not ($active.3 |ApiServer.claim| |Place.node_up| |Place.node_zone| |Place.volume| |Place.volume_zone| |held flag|)))
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
; proof 5: with HS-2 on a closed run reaches H-1 and shows no listed pattern but: UCA-16
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const binding Int)
(declare-const |permit UCA-16| Bool)
(declare-const |permit UCA-26| Bool)
(declare-const |permit UCA-244| Bool)
(declare-const |permit UCA-245| Bool)
(declare-const |permit UCA-246| Bool)
(define-fun $chosen () Bool (and (and (<= 0 binding) (<= binding 1)) (or (= binding 0) (= binding 1)) (not |permit UCA-26|) (not |permit UCA-244|) (not |permit UCA-245|) (not |permit UCA-246|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|long CA-11 create_volume| Bool) (|open CA-11 create_volume| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_volume| |counted CA-11 create_volume| |long CA-11 create_volume| (not (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|))))))
(define-fun $latch.2 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|long CA-11 create_node| Bool) (|open CA-11 create_node| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_node| |counted CA-11 create_node| |long CA-11 create_node| |Place.node_up|)))
(define-fun $latch.3 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|hazard over| Bool) (|open CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|) (ite |open CA-11 create_volume| |counted CA-11 create_volume| (not |hazard over|))))
(define-fun $latch.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and |long CA-11 create_volume| (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(define-fun $latch.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and |past CA-11 create_volume| (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(define-fun $latch.6 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
(define-fun $latch.7 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|hazard over| Bool) (|open CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (ite |open CA-11 create_node| |counted CA-11 create_node| (not |hazard over|))))
(define-fun $latch.8 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and |long CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.9 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and |past CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.10 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
(define-fun $latch.11 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|)))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; long CA-11 create_volume
(define-fun $active.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|) (not |long CA-11 create_volume|)))
; past CA-11 create_volume
(define-fun $active.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) (or (= binding 1) |Place.node_up|) (not |past CA-11 create_volume|)))
; long CA-11 create_node
(define-fun $active.6 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |long CA-11 create_node|)))
; past CA-11 create_node
(define-fun $active.7 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |past CA-11 create_node|)))
; the values of this run
(define-fun $given () Bool (and (= binding 1) (= |permit UCA-16| true) (= |permit UCA-26| false) (= |permit UCA-244| false) (= |permit UCA-245| false) (= |permit UCA-246| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Int 0)
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
(define-fun $initial.16 () Bool false)
(define-fun $initial.17 () Bool false)
(define-fun $initial.18 () Bool false)
(define-fun $initial.19 () Bool false)
(define-fun $initial.20 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.6))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.4 $initial.12 $initial.13 $initial.11 $initial.10))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.16 $initial.17 $initial.15 $initial.latch.1))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.4 $initial.12 $initial.7 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.4 $initial.13))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1 $initial.4 $initial.14))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.1 $initial.4))
(define-fun $initial.latch.7 () Bool ($latch.7 $initial.1 $initial.16 $initial.7 $initial.15))
(define-fun $initial.latch.8 () Bool ($latch.8 $initial.1 $initial.17))
(define-fun $initial.latch.9 () Bool ($latch.9 $initial.1 $initial.18))
(define-fun $initial.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $initial.latch.11 () Bool ($latch.11 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1 $initial.4))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.latch.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.4 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.4 $initial.latch.5))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.latch.8))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.1 $initial.latch.9))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 300000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 180000.0))))))
; 0.1.0: CA-11 create_volume
(define-fun $0.1.0.may () Bool (and (= $initial.4 0) (or (= binding 1) $initial.1)))
(define-fun $0.1.0.4 () Int 1)
(define-fun $0.1.0.5 () Int (ite (= binding 1) 1 $initial.3))
(define-fun $0.1.0.8 () Bool (or $initial.8 (and (not $initial.latch.11) (or (and (= $initial.4 0) (not (= (ite (= binding 1) 1 $initial.3) $initial.3))) (and (= $initial.4 1) (not $initial.1) (not (= $initial.3 $initial.5)))))))
(define-fun $0.1.0.11 () Bool false)
(define-fun $0.1.0.13 () Bool false)
(define-fun $0.1.0.14 () Bool false)
(define-fun $0.1.0.19 () Bool (or $initial.19 (and $initial.latch.6 $initial.latch.3 $initial.latch.4)))
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $initial.1 $0.1.0.4 $initial.latch.3 $0.1.0.13 $0.1.0.11 $initial.latch.2))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $initial.1 $initial.latch.7 $initial.latch.8 $initial.latch.10 $0.1.0.latch.1))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $initial.1 $0.1.0.4 $initial.latch.3 $initial.latch.11 $0.1.0.11))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $initial.1 $0.1.0.4 $0.1.0.13))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $initial.1 $0.1.0.4 $0.1.0.14))
(define-fun $0.1.0.latch.6 () Bool ($latch.6 $initial.1 $0.1.0.4))
(define-fun $0.1.0.latch.7 () Bool ($latch.7 $initial.1 $initial.latch.7 $initial.latch.11 $initial.latch.10))
(define-fun $0.1.0.latch.8 () Bool ($latch.8 $initial.1 $initial.latch.8))
(define-fun $0.1.0.latch.9 () Bool ($latch.9 $initial.1 $initial.latch.9))
(define-fun $0.1.0.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $0.1.0.latch.11 () Bool ($latch.11 $initial.latch.11 $0.1.0.latch.0))
(define-fun $0.1.0.age.3 () Real (ite (and ($active.3 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $0.1.0.latch.0) $0.now.3) $0.later.3 0.0))
(define-fun $0.1.0.age.6 () Real (ite (and ($active.6 $initial.1 $0.1.0.latch.8) $0.now.6) $0.later.6 0.0))
(define-fun $0.1.0.age.7 () Real (ite (and ($active.7 $initial.1 $0.1.0.latch.9) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.1 $0.1.0.4))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ 0.0 300000.0) 0.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 300000.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 300000.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $0.1.0.latch.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.1.0.age.3 300000.0) $0.1.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $0.1.0.4 $0.1.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ 0.0 300000.0) 0.0))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $initial.1 $0.1.0.4 $0.1.0.latch.5))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ 0.0 300000.0) 0.0))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.1 $0.1.0.latch.8))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.1.0.age.6 300000.0) $0.1.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.1 $0.1.0.latch.9))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.1.0.age.7 300000.0) $0.1.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 300000.0) (or (= 300000.0 0.0) (and (=> (and $1.now.0 true) (<= (+ 0.0 300000.0) 30000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 300000.0) 180000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 300000.0) 60000.0)) (=> (and $1.now.3 true) (<= (+ $0.1.0.age.3 300000.0) 300000.0)) (=> (and $1.now.4 true) (<= (+ 0.0 300000.0) 30000.0)) (=> (and $1.now.6 true) (<= (+ $0.1.0.age.6 300000.0) 180000.0))))))
; 1.5.0: held flag
(define-fun $1.5.0.may () Bool (and (and (not (and $initial.1 (= $0.1.0.4 1) (= $initial.3 $0.1.0.5) (not (= $initial.0 2)))) (not $0.1.0.latch.0)) (<= 300000.0 $1.later.3)))
(define-fun $1.5.0.6 () Bool true)
(define-fun $1.5.0.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $1.5.0.6))
(define-fun $1.5.0.latch.1 () Bool ($latch.1 $initial.1 $0.1.0.4 $0.1.0.latch.3 $0.1.0.latch.4 $0.1.0.latch.6 $0.1.0.latch.2))
(define-fun $1.5.0.latch.2 () Bool ($latch.2 $initial.1 $0.1.0.latch.7 $0.1.0.latch.8 $0.1.0.latch.10 $1.5.0.latch.1))
(define-fun $1.5.0.latch.3 () Bool ($latch.3 $initial.1 $0.1.0.4 $0.1.0.latch.3 $0.1.0.latch.11 $0.1.0.latch.6))
(define-fun $1.5.0.latch.4 () Bool ($latch.4 $initial.1 $0.1.0.4 $0.1.0.latch.4))
(define-fun $1.5.0.latch.5 () Bool ($latch.5 $initial.1 $0.1.0.4 $0.1.0.latch.5))
(define-fun $1.5.0.latch.6 () Bool ($latch.6 $initial.1 $0.1.0.4))
(define-fun $1.5.0.latch.7 () Bool ($latch.7 $initial.1 $0.1.0.latch.7 $0.1.0.latch.11 $0.1.0.latch.10))
(define-fun $1.5.0.latch.8 () Bool ($latch.8 $initial.1 $0.1.0.latch.8))
(define-fun $1.5.0.latch.9 () Bool ($latch.9 $initial.1 $0.1.0.latch.9))
(define-fun $1.5.0.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $1.5.0.latch.11 () Bool ($latch.11 $0.1.0.latch.11 $1.5.0.latch.0))
(define-fun $1.5.0.age.4 () Real (ite (and ($active.4 $initial.1 $0.1.0.4 $1.5.0.latch.4) $1.now.4) $1.later.4 0.0))
(define-fun $1.5.0.age.5 () Real (ite (and ($active.5 $initial.1 $0.1.0.4 $1.5.0.latch.5) $1.now.5) $1.later.5 0.0))
(define-fun $1.5.0.age.6 () Real (ite (and ($active.6 $initial.1 $1.5.0.latch.8) $1.now.6) $1.later.6 0.0))
(define-fun $1.5.0.age.7 () Real (ite (and ($active.7 $initial.1 $1.5.0.latch.9) $1.now.7) $1.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.5.0.may (let (($s0 (not (and $1.5.0.latch.6 $1.5.0.latch.3)))) (let (($s1 (not (and $1.5.0.latch.10 $1.5.0.latch.7)))) (and $1.5.0.latch.11 (or $s0 $1.5.0.latch.5) (or $s1 $1.5.0.latch.9) (or (not $0.1.0.8) |permit UCA-16|) (or (not $initial.9) |permit UCA-26|) (or (not $1.5.0.latch.2) |permit UCA-244|) (or $s0 |permit UCA-244|) (or $s1 |permit UCA-244|) (or (not $0.1.0.19) |permit UCA-245|) (or (not $initial.20) |permit UCA-246|)))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 6: with HS-3 on a closed run reaches H-1 and shows no listed pattern but: UCA-16
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const groups Int)
(declare-const |permit UCA-16| Bool)
(declare-const |permit UCA-26| Bool)
(declare-const |permit UCA-244| Bool)
(declare-const |permit UCA-245| Bool)
(declare-const |permit UCA-246| Bool)
(define-fun $chosen () Bool (and (and (<= 0 groups) (<= groups 1)) (or (= groups 0) (= groups 1)) (not |permit UCA-26|) (not |permit UCA-244|) (not |permit UCA-245|) (not |permit UCA-246|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|long CA-11 create_volume| Bool) (|open CA-11 create_volume| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_volume| |counted CA-11 create_volume| |long CA-11 create_volume| (not (and (= |Place.volume| 0) |Place.node_up|)))))
(define-fun $latch.2 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|long CA-11 create_node| Bool) (|open CA-11 create_node| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_node| |counted CA-11 create_node| |long CA-11 create_node| |Place.node_up|)))
(define-fun $latch.3 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|hazard over| Bool) (|open CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (ite |open CA-11 create_volume| |counted CA-11 create_volume| (not |hazard over|))))
(define-fun $latch.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and |long CA-11 create_volume| (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and |past CA-11 create_volume| (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.6 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.7 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|hazard over| Bool) (|open CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (ite |open CA-11 create_node| |counted CA-11 create_node| (not |hazard over|))))
(define-fun $latch.8 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and |long CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.9 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and |past CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.10 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
(define-fun $latch.11 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; long CA-11 create_volume
(define-fun $active.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (not |long CA-11 create_volume|)))
; past CA-11 create_volume
(define-fun $active.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (not |past CA-11 create_volume|)))
; long CA-11 create_node
(define-fun $active.6 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |long CA-11 create_node|)))
; past CA-11 create_node
(define-fun $active.7 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |past CA-11 create_node|)))
; the values of this run
(define-fun $given () Bool (and (= groups 1) (= |permit UCA-16| true) (= |permit UCA-26| false) (= |permit UCA-244| false) (= |permit UCA-245| false) (= |permit UCA-246| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Int 0)
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
(define-fun $initial.16 () Bool false)
(define-fun $initial.17 () Bool false)
(define-fun $initial.18 () Bool false)
(define-fun $initial.19 () Bool false)
(define-fun $initial.20 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.6))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.4 $initial.12 $initial.13 $initial.11 $initial.10))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.16 $initial.17 $initial.15 $initial.latch.1))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.4 $initial.12 $initial.7 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.4 $initial.13))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1 $initial.4 $initial.14))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.1 $initial.4))
(define-fun $initial.latch.7 () Bool ($latch.7 $initial.1 $initial.16 $initial.7 $initial.15))
(define-fun $initial.latch.8 () Bool ($latch.8 $initial.1 $initial.17))
(define-fun $initial.latch.9 () Bool ($latch.9 $initial.1 $initial.18))
(define-fun $initial.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $initial.latch.11 () Bool ($latch.11 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1 $initial.4))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.latch.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.4 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.4 $initial.latch.5))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.latch.8))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.1 $initial.latch.9))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 300000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 180000.0))))))
; 0.1.0: CA-11 create_volume
(define-fun $0.1.0.may () Bool (and (= $initial.4 0) $initial.1))
(define-fun $0.1.0.4 () Int 1)
(define-fun $0.1.0.5 () Int $initial.3)
(define-fun $0.1.0.8 () Bool (or $initial.8 (and (not $initial.latch.11) (= $initial.4 1) (not $initial.1) (not (= (ite (= groups 1) 1 $initial.3) $initial.5)))))
(define-fun $0.1.0.11 () Bool false)
(define-fun $0.1.0.13 () Bool false)
(define-fun $0.1.0.14 () Bool false)
(define-fun $0.1.0.19 () Bool (or $initial.19 (and $initial.latch.6 $initial.latch.3 $initial.latch.4)))
(define-fun $0.1.0.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $initial.latch.0))
(define-fun $0.1.0.latch.1 () Bool ($latch.1 $initial.1 $0.1.0.4 $initial.latch.3 $0.1.0.13 $0.1.0.11 $initial.latch.2))
(define-fun $0.1.0.latch.2 () Bool ($latch.2 $initial.1 $initial.latch.7 $initial.latch.8 $initial.latch.10 $0.1.0.latch.1))
(define-fun $0.1.0.latch.3 () Bool ($latch.3 $initial.1 $0.1.0.4 $initial.latch.3 $initial.latch.11 $0.1.0.11))
(define-fun $0.1.0.latch.4 () Bool ($latch.4 $initial.1 $0.1.0.4 $0.1.0.13))
(define-fun $0.1.0.latch.5 () Bool ($latch.5 $initial.1 $0.1.0.4 $0.1.0.14))
(define-fun $0.1.0.latch.6 () Bool ($latch.6 $initial.1 $0.1.0.4))
(define-fun $0.1.0.latch.7 () Bool ($latch.7 $initial.1 $initial.latch.7 $initial.latch.11 $initial.latch.10))
(define-fun $0.1.0.latch.8 () Bool ($latch.8 $initial.1 $initial.latch.8))
(define-fun $0.1.0.latch.9 () Bool ($latch.9 $initial.1 $initial.latch.9))
(define-fun $0.1.0.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $0.1.0.latch.11 () Bool ($latch.11 $initial.latch.11 $0.1.0.latch.0))
(define-fun $0.1.0.age.3 () Real (ite (and ($active.3 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $0.1.0.latch.0) $0.now.3) $0.later.3 0.0))
(define-fun $0.1.0.age.6 () Real (ite (and ($active.6 $initial.1 $0.1.0.latch.8) $0.now.6) $0.later.6 0.0))
(define-fun $0.1.0.age.7 () Real (ite (and ($active.7 $initial.1 $0.1.0.latch.9) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $initial.1 $0.1.0.4))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ 0.0 0.0) 0.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $initial.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.left.1 0.0) $0.left.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 0.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.0 $initial.1 $initial.3 $0.1.0.4 $0.1.0.5 $0.1.0.latch.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.1.0.age.3 0.0) $0.1.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $initial.1 $0.1.0.4 $0.1.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ 0.0 0.0) 0.0))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $initial.1 $0.1.0.4 $0.1.0.latch.5))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ 0.0 0.0) 0.0))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $initial.1 $0.1.0.latch.8))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.1.0.age.6 0.0) $0.1.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $initial.1 $0.1.0.latch.9))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.1.0.age.7 0.0) $0.1.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $1.now.1 true) (<= (+ $0.left.1 0.0) 180000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 0.0) 60000.0)) (=> (and $1.now.3 true) (<= (+ $0.1.0.age.3 0.0) 300000.0)) (=> (and $1.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $1.now.6 true) (<= (+ $0.1.0.age.6 0.0) 180000.0))))))
; 1.0.0: Place.node_dies
(define-fun $1.0.0.may () Bool (not $initial.2))
(define-fun $1.0.0.2 () Bool true)
(define-fun $1.0.0.1 () Bool false)
(define-fun $1.0.0.latch.0 () Bool ($latch.0 $initial.0 $1.0.0.1 $initial.3 $0.1.0.4 $0.1.0.5 $0.1.0.latch.0))
(define-fun $1.0.0.latch.1 () Bool ($latch.1 $1.0.0.1 $0.1.0.4 $0.1.0.latch.3 $0.1.0.latch.4 $0.1.0.latch.6 $0.1.0.latch.2))
(define-fun $1.0.0.latch.2 () Bool ($latch.2 $1.0.0.1 $0.1.0.latch.7 $0.1.0.latch.8 $0.1.0.latch.10 $1.0.0.latch.1))
(define-fun $1.0.0.latch.3 () Bool ($latch.3 $1.0.0.1 $0.1.0.4 $0.1.0.latch.3 $0.1.0.latch.11 $0.1.0.latch.6))
(define-fun $1.0.0.latch.4 () Bool ($latch.4 $1.0.0.1 $0.1.0.4 $0.1.0.latch.4))
(define-fun $1.0.0.latch.5 () Bool ($latch.5 $1.0.0.1 $0.1.0.4 $0.1.0.latch.5))
(define-fun $1.0.0.latch.6 () Bool ($latch.6 $1.0.0.1 $0.1.0.4))
(define-fun $1.0.0.latch.7 () Bool ($latch.7 $1.0.0.1 $0.1.0.latch.7 $0.1.0.latch.11 $0.1.0.latch.10))
(define-fun $1.0.0.latch.8 () Bool ($latch.8 $1.0.0.1 $0.1.0.latch.8))
(define-fun $1.0.0.latch.9 () Bool ($latch.9 $1.0.0.1 $0.1.0.latch.9))
(define-fun $1.0.0.latch.10 () Bool ($latch.10 $1.0.0.1))
(define-fun $1.0.0.latch.11 () Bool ($latch.11 $0.1.0.latch.11 $1.0.0.latch.0))
(define-fun $1.0.0.age.0 () Real (ite (and ($active.0 $1.0.0.1 $0.1.0.4) $1.now.0) $1.later.0 0.0))
(define-fun $1.0.0.age.1 () Real (ite (and ($active.1 $1.0.0.1) $1.now.1) $1.later.1 0.0))
(define-fun $1.0.0.age.3 () Real (ite (and ($active.3 $initial.0 $1.0.0.1 $initial.3 $0.1.0.4 $0.1.0.5 $1.0.0.latch.0) $1.now.3) $1.later.3 0.0))
(define-fun $1.0.0.age.4 () Real (ite (and ($active.4 $1.0.0.1 $0.1.0.4 $1.0.0.latch.4) $1.now.4) $1.later.4 0.0))
(define-fun $1.0.0.age.5 () Real (ite (and ($active.5 $1.0.0.1 $0.1.0.4 $1.0.0.latch.5) $1.now.5) $1.later.5 0.0))
(define-fun $1.0.0.age.6 () Real (ite (and ($active.6 $1.0.0.1 $1.0.0.latch.8) $1.now.6) $1.later.6 0.0))
(define-fun $1.0.0.age.7 () Real (ite (and ($active.7 $1.0.0.1 $1.0.0.latch.9) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $1.0.0.1 $0.1.0.4))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.0.0.age.0 0.0) $1.0.0.age.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $1.0.0.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.0.0.age.1 0.0) $1.0.0.age.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $initial.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.left.2 0.0) $1.left.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $initial.0 $1.0.0.1 $initial.3 $0.1.0.4 $0.1.0.5 $1.0.0.latch.0))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.0.0.age.3 0.0) $1.0.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $1.0.0.1 $0.1.0.4 $1.0.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.0.0.age.4 0.0) $1.0.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $1.0.0.1 $0.1.0.4 $1.0.0.latch.5))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.0.0.age.5 0.0) $1.0.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $1.0.0.1 $1.0.0.latch.8))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.0.0.age.6 0.0) $1.0.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $1.0.0.1 $1.0.0.latch.9))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.0.0.age.7 0.0) $1.0.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.0.0.age.0 0.0) 30000.0)) (=> (and $2.now.1 true) (<= (+ $1.0.0.age.1 0.0) 180000.0)) (=> (and $2.now.2 true) (<= (+ $1.left.2 0.0) 60000.0)) (=> (and $2.now.3 true) (<= (+ $1.0.0.age.3 0.0) 300000.0)) (=> (and $2.now.4 true) (<= (+ $1.0.0.age.4 0.0) 30000.0)) (=> (and $2.now.6 true) (<= (+ $1.0.0.age.6 0.0) 180000.0))))))
; 2.2.0: CA-11 create_node
(define-fun $2.2.0.may () Bool (not $1.0.0.1))
(define-fun $2.2.0.1 () Bool true)
(define-fun $2.2.0.3 () Int (ite (= groups 1) 1 $initial.3))
(define-fun $2.2.0.8 () Bool (or $0.1.0.8 (and (not $1.0.0.latch.11) (= $0.1.0.4 1) (not $1.0.0.1) (not (= (ite (= groups 1) 1 $initial.3) $0.1.0.5)))))
(define-fun $2.2.0.15 () Bool false)
(define-fun $2.2.0.17 () Bool false)
(define-fun $2.2.0.18 () Bool false)
(define-fun $2.2.0.19 () Bool (or $0.1.0.19 (and $1.0.0.latch.10 $1.0.0.latch.7 $1.0.0.latch.8)))
(define-fun $2.2.0.latch.0 () Bool ($latch.0 $initial.0 $2.2.0.1 $2.2.0.3 $0.1.0.4 $0.1.0.5 $1.0.0.latch.0))
(define-fun $2.2.0.latch.1 () Bool ($latch.1 $2.2.0.1 $0.1.0.4 $1.0.0.latch.3 $1.0.0.latch.4 $1.0.0.latch.6 $1.0.0.latch.2))
(define-fun $2.2.0.latch.2 () Bool ($latch.2 $2.2.0.1 $1.0.0.latch.7 $2.2.0.17 $2.2.0.15 $2.2.0.latch.1))
(define-fun $2.2.0.latch.3 () Bool ($latch.3 $2.2.0.1 $0.1.0.4 $1.0.0.latch.3 $1.0.0.latch.11 $1.0.0.latch.6))
(define-fun $2.2.0.latch.4 () Bool ($latch.4 $2.2.0.1 $0.1.0.4 $1.0.0.latch.4))
(define-fun $2.2.0.latch.5 () Bool ($latch.5 $2.2.0.1 $0.1.0.4 $1.0.0.latch.5))
(define-fun $2.2.0.latch.6 () Bool ($latch.6 $2.2.0.1 $0.1.0.4))
(define-fun $2.2.0.latch.7 () Bool ($latch.7 $2.2.0.1 $1.0.0.latch.7 $1.0.0.latch.11 $2.2.0.15))
(define-fun $2.2.0.latch.8 () Bool ($latch.8 $2.2.0.1 $2.2.0.17))
(define-fun $2.2.0.latch.9 () Bool ($latch.9 $2.2.0.1 $2.2.0.18))
(define-fun $2.2.0.latch.10 () Bool ($latch.10 $2.2.0.1))
(define-fun $2.2.0.latch.11 () Bool ($latch.11 $1.0.0.latch.11 $2.2.0.latch.0))
(define-fun $2.2.0.age.0 () Real (ite (and ($active.0 $2.2.0.1 $0.1.0.4) $2.now.0) $2.later.0 0.0))
(define-fun $2.2.0.age.3 () Real (ite (and ($active.3 $initial.0 $2.2.0.1 $2.2.0.3 $0.1.0.4 $0.1.0.5 $2.2.0.latch.0) $2.now.3) $2.later.3 0.0))
(define-fun $2.2.0.age.4 () Real (ite (and ($active.4 $2.2.0.1 $0.1.0.4 $2.2.0.latch.4) $2.now.4) $2.later.4 0.0))
(define-fun $2.2.0.age.5 () Real (ite (and ($active.5 $2.2.0.1 $0.1.0.4 $2.2.0.latch.5) $2.now.5) $2.later.5 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $2.2.0.1 $0.1.0.4))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.2.0.age.0 300000.0) $2.2.0.age.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $2.2.0.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ 0.0 300000.0) 0.0))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $initial.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.left.2 300000.0) $2.left.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $initial.0 $2.2.0.1 $2.2.0.3 $0.1.0.4 $0.1.0.5 $2.2.0.latch.0))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.2.0.age.3 300000.0) $2.2.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $2.2.0.1 $0.1.0.4 $2.2.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.2.0.age.4 300000.0) $2.2.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $2.2.0.1 $0.1.0.4 $2.2.0.latch.5))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.2.0.age.5 300000.0) $2.2.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $2.2.0.1 $2.2.0.latch.8))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ 0.0 300000.0) 0.0))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $2.2.0.1 $2.2.0.latch.9))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ 0.0 300000.0) 0.0))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 300000.0) (or (= 300000.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.2.0.age.0 300000.0) 30000.0)) (=> (and $3.now.1 true) (<= (+ 0.0 300000.0) 180000.0)) (=> (and $3.now.2 true) (<= (+ $2.left.2 300000.0) 60000.0)) (=> (and $3.now.3 true) (<= (+ $2.2.0.age.3 300000.0) 300000.0)) (=> (and $3.now.4 true) (<= (+ $2.2.0.age.4 300000.0) 30000.0)) (=> (and $3.now.6 true) (<= (+ 0.0 300000.0) 180000.0))))))
; 3.5.0: held flag
(define-fun $3.5.0.may () Bool (and (and (not (and $2.2.0.1 (= $0.1.0.4 1) (= $2.2.0.3 $0.1.0.5) (not (= $initial.0 2)))) (not $2.2.0.latch.0)) (<= 300000.0 $3.later.3)))
(define-fun $3.5.0.6 () Bool true)
(define-fun $3.5.0.latch.0 () Bool ($latch.0 $initial.0 $2.2.0.1 $2.2.0.3 $0.1.0.4 $0.1.0.5 $3.5.0.6))
(define-fun $3.5.0.latch.1 () Bool ($latch.1 $2.2.0.1 $0.1.0.4 $2.2.0.latch.3 $2.2.0.latch.4 $2.2.0.latch.6 $2.2.0.latch.2))
(define-fun $3.5.0.latch.2 () Bool ($latch.2 $2.2.0.1 $2.2.0.latch.7 $2.2.0.latch.8 $2.2.0.latch.10 $3.5.0.latch.1))
(define-fun $3.5.0.latch.3 () Bool ($latch.3 $2.2.0.1 $0.1.0.4 $2.2.0.latch.3 $2.2.0.latch.11 $2.2.0.latch.6))
(define-fun $3.5.0.latch.4 () Bool ($latch.4 $2.2.0.1 $0.1.0.4 $2.2.0.latch.4))
(define-fun $3.5.0.latch.5 () Bool ($latch.5 $2.2.0.1 $0.1.0.4 $2.2.0.latch.5))
(define-fun $3.5.0.latch.6 () Bool ($latch.6 $2.2.0.1 $0.1.0.4))
(define-fun $3.5.0.latch.7 () Bool ($latch.7 $2.2.0.1 $2.2.0.latch.7 $2.2.0.latch.11 $2.2.0.latch.10))
(define-fun $3.5.0.latch.8 () Bool ($latch.8 $2.2.0.1 $2.2.0.latch.8))
(define-fun $3.5.0.latch.9 () Bool ($latch.9 $2.2.0.1 $2.2.0.latch.9))
(define-fun $3.5.0.latch.10 () Bool ($latch.10 $2.2.0.1))
(define-fun $3.5.0.latch.11 () Bool ($latch.11 $2.2.0.latch.11 $3.5.0.latch.0))
(define-fun $3.5.0.age.4 () Real (ite (and ($active.4 $2.2.0.1 $0.1.0.4 $3.5.0.latch.4) $3.now.4) $3.later.4 0.0))
(define-fun $3.5.0.age.5 () Real (ite (and ($active.5 $2.2.0.1 $0.1.0.4 $3.5.0.latch.5) $3.now.5) $3.later.5 0.0))
(define-fun $3.5.0.age.6 () Real (ite (and ($active.6 $2.2.0.1 $3.5.0.latch.8) $3.now.6) $3.later.6 0.0))
(define-fun $3.5.0.age.7 () Real (ite (and ($active.7 $2.2.0.1 $3.5.0.latch.9) $3.now.7) $3.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.1.0.may $1.may-wait $1.0.0.may $2.may-wait $2.2.0.may $3.may-wait $3.5.0.may (let (($s0 (not (and $3.5.0.latch.6 $3.5.0.latch.3)))) (let (($s1 (not (and $3.5.0.latch.10 $3.5.0.latch.7)))) (and $3.5.0.latch.11 (or $s0 $3.5.0.latch.5) (or $s1 $3.5.0.latch.9) (or (not $2.2.0.8) |permit UCA-16|) (or (not $initial.9) |permit UCA-26|) (or (not $3.5.0.latch.2) |permit UCA-244|) (or $s0 |permit UCA-244|) (or $s1 |permit UCA-244|) (or (not $2.2.0.19) |permit UCA-245|) (or (not $initial.20) |permit UCA-246|)))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(reset)
; proof 7: with HS-4 on a closed run reaches H-1 and shows no listed pattern but: UCA-26
(set-info :smt-lib-version 2.6)
(set-option :incremental true)
(set-logic QF_LIRA)
; parameters and switches: chosen once
(declare-const asks_first Bool)
(declare-const reclaim Int)
(declare-const |permit UCA-16| Bool)
(declare-const |permit UCA-26| Bool)
(declare-const |permit UCA-244| Bool)
(declare-const |permit UCA-245| Bool)
(declare-const |permit UCA-246| Bool)
(define-fun $chosen () Bool (and (and (<= 0 reclaim) (<= reclaim 1)) (or (= reclaim 0) (= reclaim 1)) (not |permit UCA-16|) (not |permit UCA-244|) (not |permit UCA-245|) (not |permit UCA-246|)))
; what is computed after every firing, in this order
(define-fun $latch.0 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and |held flag| (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2))))))
(define-fun $latch.1 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|long CA-11 create_volume| Bool) (|open CA-11 create_volume| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_volume| |counted CA-11 create_volume| |long CA-11 create_volume| (not (and (= |Place.volume| 0) |Place.node_up|)))))
(define-fun $latch.2 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|long CA-11 create_node| Bool) (|open CA-11 create_node| Bool) (|shown UCA-244| Bool)) Bool (or |shown UCA-244| (and |open CA-11 create_node| |counted CA-11 create_node| |long CA-11 create_node| |Place.node_up|)))
(define-fun $latch.3 ((|Place.node_up| Bool) (|Place.volume| Int) (|counted CA-11 create_volume| Bool) (|hazard over| Bool) (|open CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (ite |open CA-11 create_volume| |counted CA-11 create_volume| (not |hazard over|))))
(define-fun $latch.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and |long CA-11 create_volume| (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and |past CA-11 create_volume| (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.6 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
(define-fun $latch.7 ((|Place.node_up| Bool) (|counted CA-11 create_node| Bool) (|hazard over| Bool) (|open CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (ite |open CA-11 create_node| |counted CA-11 create_node| (not |hazard over|))))
(define-fun $latch.8 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and |long CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.9 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and |past CA-11 create_node| (not |Place.node_up|)))
(define-fun $latch.10 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
(define-fun $latch.11 ((|hazard over| Bool) (|held flag| Bool)) Bool (or |hazard over| |held flag|))
; timers: when they are active, and how old they may become
; CA-11 create_volume
(define-fun $active.0 ((|Place.node_up| Bool) (|Place.volume| Int)) Bool (and (= |Place.volume| 0) |Place.node_up|))
; CA-11 create_node
(define-fun $active.1 ((|Place.node_up| Bool)) Bool (not |Place.node_up|))
; CA-13 restore_claim
(define-fun $active.2 ((|ApiServer.claim| Int)) Bool (= |ApiServer.claim| 2))
; held flag
(define-fun $active.3 ((|ApiServer.claim| Int) (|Place.node_up| Bool) (|Place.node_zone| Int) (|Place.volume| Int) (|Place.volume_zone| Int) (|held flag| Bool)) Bool (and (not (and |Place.node_up| (= |Place.volume| 1) (= |Place.node_zone| |Place.volume_zone|) (not (= |ApiServer.claim| 2)))) (not |held flag|)))
; long CA-11 create_volume
(define-fun $active.4 ((|Place.node_up| Bool) (|Place.volume| Int) (|long CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (not |long CA-11 create_volume|)))
; past CA-11 create_volume
(define-fun $active.5 ((|Place.node_up| Bool) (|Place.volume| Int) (|past CA-11 create_volume| Bool)) Bool (and (= |Place.volume| 0) |Place.node_up| (not |past CA-11 create_volume|)))
; long CA-11 create_node
(define-fun $active.6 ((|Place.node_up| Bool) (|long CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |long CA-11 create_node|)))
; past CA-11 create_node
(define-fun $active.7 ((|Place.node_up| Bool) (|past CA-11 create_node| Bool)) Bool (and (not |Place.node_up|) (not |past CA-11 create_node|)))
; the values of this run
(define-fun $given () Bool (and (= asks_first false) (= reclaim 1) (= |permit UCA-16| false) (= |permit UCA-26| true) (= |permit UCA-244| false) (= |permit UCA-245| false) (= |permit UCA-246| false)))
; obligation: allowed
(push 1)
(assert $given)
(assert (not $chosen))
(set-info :status unsat)
(check-sat)
(pop 1)
; the beginning: initial values, then the latches, then the captures
(define-fun $initial.0 () Int 0)
(define-fun $initial.1 () Bool true)
(define-fun $initial.2 () Bool false)
(define-fun $initial.3 () Int 0)
(define-fun $initial.4 () Int 0)
(define-fun $initial.5 () Int 0)
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
(define-fun $initial.16 () Bool false)
(define-fun $initial.17 () Bool false)
(define-fun $initial.18 () Bool false)
(define-fun $initial.19 () Bool false)
(define-fun $initial.20 () Bool false)
(define-fun $initially () Bool true)
(define-fun $initial.latch.0 () Bool ($latch.0 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.6))
(define-fun $initial.latch.1 () Bool ($latch.1 $initial.1 $initial.4 $initial.12 $initial.13 $initial.11 $initial.10))
(define-fun $initial.latch.2 () Bool ($latch.2 $initial.1 $initial.16 $initial.17 $initial.15 $initial.latch.1))
(define-fun $initial.latch.3 () Bool ($latch.3 $initial.1 $initial.4 $initial.12 $initial.7 $initial.11))
(define-fun $initial.latch.4 () Bool ($latch.4 $initial.1 $initial.4 $initial.13))
(define-fun $initial.latch.5 () Bool ($latch.5 $initial.1 $initial.4 $initial.14))
(define-fun $initial.latch.6 () Bool ($latch.6 $initial.1 $initial.4))
(define-fun $initial.latch.7 () Bool ($latch.7 $initial.1 $initial.16 $initial.7 $initial.15))
(define-fun $initial.latch.8 () Bool ($latch.8 $initial.1 $initial.17))
(define-fun $initial.latch.9 () Bool ($latch.9 $initial.1 $initial.18))
(define-fun $initial.latch.10 () Bool ($latch.10 $initial.1))
(define-fun $initial.latch.11 () Bool ($latch.11 $initial.7 $initial.latch.0))
; time passes
(define-fun $0.now.0 () Bool ($active.0 $initial.1 $initial.4))
(define-fun $0.later.0 () Real (ite $0.now.0 (+ 0.0 0.0) 0.0))
(define-fun $0.left.0 () Real (ite $0.now.0 $0.later.0 0.0))
(define-fun $0.now.1 () Bool ($active.1 $initial.1))
(define-fun $0.later.1 () Real (ite $0.now.1 (+ 0.0 0.0) 0.0))
(define-fun $0.left.1 () Real (ite $0.now.1 $0.later.1 0.0))
(define-fun $0.now.2 () Bool ($active.2 $initial.0))
(define-fun $0.later.2 () Real (ite $0.now.2 (+ 0.0 0.0) 0.0))
(define-fun $0.left.2 () Real (ite $0.now.2 $0.later.2 0.0))
(define-fun $0.now.3 () Bool ($active.3 $initial.0 $initial.1 $initial.3 $initial.4 $initial.5 $initial.latch.0))
(define-fun $0.later.3 () Real (ite $0.now.3 (+ 0.0 0.0) 0.0))
(define-fun $0.left.3 () Real (ite $0.now.3 $0.later.3 0.0))
(define-fun $0.now.4 () Bool ($active.4 $initial.1 $initial.4 $initial.latch.4))
(define-fun $0.later.4 () Real (ite $0.now.4 (+ 0.0 0.0) 0.0))
(define-fun $0.left.4 () Real (ite $0.now.4 $0.later.4 0.0))
(define-fun $0.now.5 () Bool ($active.5 $initial.1 $initial.4 $initial.latch.5))
(define-fun $0.later.5 () Real (ite $0.now.5 (+ 0.0 0.0) 0.0))
(define-fun $0.left.5 () Real (ite $0.now.5 $0.later.5 0.0))
(define-fun $0.now.6 () Bool ($active.6 $initial.1 $initial.latch.8))
(define-fun $0.later.6 () Real (ite $0.now.6 (+ 0.0 0.0) 0.0))
(define-fun $0.left.6 () Real (ite $0.now.6 $0.later.6 0.0))
(define-fun $0.now.7 () Bool ($active.7 $initial.1 $initial.latch.9))
(define-fun $0.later.7 () Real (ite $0.now.7 (+ 0.0 0.0) 0.0))
(define-fun $0.left.7 () Real (ite $0.now.7 $0.later.7 0.0))
(define-fun $0.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $0.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $0.now.2 true) (<= (+ 0.0 0.0) 60000.0)) (=> (and $0.now.3 true) (<= (+ 0.0 0.0) 300000.0)) (=> (and $0.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $0.now.6 true) (<= (+ 0.0 0.0) 180000.0))))))
; 0.0.0: Place.node_dies
(define-fun $0.0.0.may () Bool (not $initial.2))
(define-fun $0.0.0.2 () Bool true)
(define-fun $0.0.0.1 () Bool false)
(define-fun $0.0.0.latch.0 () Bool ($latch.0 $initial.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $initial.latch.0))
(define-fun $0.0.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.4 $initial.latch.3 $initial.latch.4 $initial.latch.6 $initial.latch.2))
(define-fun $0.0.0.latch.2 () Bool ($latch.2 $0.0.0.1 $initial.latch.7 $initial.latch.8 $initial.latch.10 $0.0.0.latch.1))
(define-fun $0.0.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.4 $initial.latch.3 $initial.latch.11 $initial.latch.6))
(define-fun $0.0.0.latch.4 () Bool ($latch.4 $0.0.0.1 $initial.4 $initial.latch.4))
(define-fun $0.0.0.latch.5 () Bool ($latch.5 $0.0.0.1 $initial.4 $initial.latch.5))
(define-fun $0.0.0.latch.6 () Bool ($latch.6 $0.0.0.1 $initial.4))
(define-fun $0.0.0.latch.7 () Bool ($latch.7 $0.0.0.1 $initial.latch.7 $initial.latch.11 $initial.latch.10))
(define-fun $0.0.0.latch.8 () Bool ($latch.8 $0.0.0.1 $initial.latch.8))
(define-fun $0.0.0.latch.9 () Bool ($latch.9 $0.0.0.1 $initial.latch.9))
(define-fun $0.0.0.latch.10 () Bool ($latch.10 $0.0.0.1))
(define-fun $0.0.0.latch.11 () Bool ($latch.11 $initial.latch.11 $0.0.0.latch.0))
(define-fun $0.0.0.age.0 () Real (ite (and ($active.0 $0.0.0.1 $initial.4) $0.now.0) $0.later.0 0.0))
(define-fun $0.0.0.age.1 () Real (ite (and ($active.1 $0.0.0.1) $0.now.1) $0.later.1 0.0))
(define-fun $0.0.0.age.3 () Real (ite (and ($active.3 $initial.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $0.0.0.latch.0) $0.now.3) $0.later.3 0.0))
(define-fun $0.0.0.age.4 () Real (ite (and ($active.4 $0.0.0.1 $initial.4 $0.0.0.latch.4) $0.now.4) $0.later.4 0.0))
(define-fun $0.0.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $initial.4 $0.0.0.latch.5) $0.now.5) $0.later.5 0.0))
(define-fun $0.0.0.age.6 () Real (ite (and ($active.6 $0.0.0.1 $0.0.0.latch.8) $0.now.6) $0.later.6 0.0))
(define-fun $0.0.0.age.7 () Real (ite (and ($active.7 $0.0.0.1 $0.0.0.latch.9) $0.now.7) $0.later.7 0.0))
; time passes
(define-fun $1.now.0 () Bool ($active.0 $0.0.0.1 $initial.4))
(define-fun $1.later.0 () Real (ite $1.now.0 (+ $0.0.0.age.0 0.0) $0.0.0.age.0))
(define-fun $1.left.0 () Real (ite $1.now.0 $1.later.0 0.0))
(define-fun $1.now.1 () Bool ($active.1 $0.0.0.1))
(define-fun $1.later.1 () Real (ite $1.now.1 (+ $0.0.0.age.1 0.0) $0.0.0.age.1))
(define-fun $1.left.1 () Real (ite $1.now.1 $1.later.1 0.0))
(define-fun $1.now.2 () Bool ($active.2 $initial.0))
(define-fun $1.later.2 () Real (ite $1.now.2 (+ $0.left.2 0.0) $0.left.2))
(define-fun $1.left.2 () Real (ite $1.now.2 $1.later.2 0.0))
(define-fun $1.now.3 () Bool ($active.3 $initial.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $0.0.0.latch.0))
(define-fun $1.later.3 () Real (ite $1.now.3 (+ $0.0.0.age.3 0.0) $0.0.0.age.3))
(define-fun $1.left.3 () Real (ite $1.now.3 $1.later.3 0.0))
(define-fun $1.now.4 () Bool ($active.4 $0.0.0.1 $initial.4 $0.0.0.latch.4))
(define-fun $1.later.4 () Real (ite $1.now.4 (+ $0.0.0.age.4 0.0) $0.0.0.age.4))
(define-fun $1.left.4 () Real (ite $1.now.4 $1.later.4 0.0))
(define-fun $1.now.5 () Bool ($active.5 $0.0.0.1 $initial.4 $0.0.0.latch.5))
(define-fun $1.later.5 () Real (ite $1.now.5 (+ $0.0.0.age.5 0.0) $0.0.0.age.5))
(define-fun $1.left.5 () Real (ite $1.now.5 $1.later.5 0.0))
(define-fun $1.now.6 () Bool ($active.6 $0.0.0.1 $0.0.0.latch.8))
(define-fun $1.later.6 () Real (ite $1.now.6 (+ $0.0.0.age.6 0.0) $0.0.0.age.6))
(define-fun $1.left.6 () Real (ite $1.now.6 $1.later.6 0.0))
(define-fun $1.now.7 () Bool ($active.7 $0.0.0.1 $0.0.0.latch.9))
(define-fun $1.later.7 () Real (ite $1.now.7 (+ $0.0.0.age.7 0.0) $0.0.0.age.7))
(define-fun $1.left.7 () Real (ite $1.now.7 $1.later.7 0.0))
(define-fun $1.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $1.now.0 true) (<= (+ $0.0.0.age.0 0.0) 30000.0)) (=> (and $1.now.1 true) (<= (+ $0.0.0.age.1 0.0) 180000.0)) (=> (and $1.now.2 true) (<= (+ $0.left.2 0.0) 60000.0)) (=> (and $1.now.3 true) (<= (+ $0.0.0.age.3 0.0) 300000.0)) (=> (and $1.now.4 true) (<= (+ $0.0.0.age.4 0.0) 30000.0)) (=> (and $1.now.6 true) (<= (+ $0.0.0.age.6 0.0) 180000.0))))))
; 1.3.0: CA-13 delete_claim
(define-fun $1.3.0.may () Bool (and (= $initial.0 0) (not asks_first)))
(define-fun $1.3.0.0 () Int 1)
(define-fun $1.3.0.latch.0 () Bool ($latch.0 $1.3.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $0.0.0.latch.0))
(define-fun $1.3.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.4 $0.0.0.latch.3 $0.0.0.latch.4 $0.0.0.latch.6 $0.0.0.latch.2))
(define-fun $1.3.0.latch.2 () Bool ($latch.2 $0.0.0.1 $0.0.0.latch.7 $0.0.0.latch.8 $0.0.0.latch.10 $1.3.0.latch.1))
(define-fun $1.3.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.4 $0.0.0.latch.3 $0.0.0.latch.11 $0.0.0.latch.6))
(define-fun $1.3.0.latch.4 () Bool ($latch.4 $0.0.0.1 $initial.4 $0.0.0.latch.4))
(define-fun $1.3.0.latch.5 () Bool ($latch.5 $0.0.0.1 $initial.4 $0.0.0.latch.5))
(define-fun $1.3.0.latch.6 () Bool ($latch.6 $0.0.0.1 $initial.4))
(define-fun $1.3.0.latch.7 () Bool ($latch.7 $0.0.0.1 $0.0.0.latch.7 $0.0.0.latch.11 $0.0.0.latch.10))
(define-fun $1.3.0.latch.8 () Bool ($latch.8 $0.0.0.1 $0.0.0.latch.8))
(define-fun $1.3.0.latch.9 () Bool ($latch.9 $0.0.0.1 $0.0.0.latch.9))
(define-fun $1.3.0.latch.10 () Bool ($latch.10 $0.0.0.1))
(define-fun $1.3.0.latch.11 () Bool ($latch.11 $0.0.0.latch.11 $1.3.0.latch.0))
(define-fun $1.3.0.age.2 () Real (ite (and ($active.2 $1.3.0.0) $1.now.2) $1.later.2 0.0))
(define-fun $1.3.0.age.3 () Real (ite (and ($active.3 $1.3.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $1.3.0.latch.0) $1.now.3) $1.later.3 0.0))
(define-fun $1.3.0.age.4 () Real (ite (and ($active.4 $0.0.0.1 $initial.4 $1.3.0.latch.4) $1.now.4) $1.later.4 0.0))
(define-fun $1.3.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $initial.4 $1.3.0.latch.5) $1.now.5) $1.later.5 0.0))
(define-fun $1.3.0.age.6 () Real (ite (and ($active.6 $0.0.0.1 $1.3.0.latch.8) $1.now.6) $1.later.6 0.0))
(define-fun $1.3.0.age.7 () Real (ite (and ($active.7 $0.0.0.1 $1.3.0.latch.9) $1.now.7) $1.later.7 0.0))
; time passes
(define-fun $2.now.0 () Bool ($active.0 $0.0.0.1 $initial.4))
(define-fun $2.later.0 () Real (ite $2.now.0 (+ $1.left.0 0.0) $1.left.0))
(define-fun $2.left.0 () Real (ite $2.now.0 $2.later.0 0.0))
(define-fun $2.now.1 () Bool ($active.1 $0.0.0.1))
(define-fun $2.later.1 () Real (ite $2.now.1 (+ $1.left.1 0.0) $1.left.1))
(define-fun $2.left.1 () Real (ite $2.now.1 $2.later.1 0.0))
(define-fun $2.now.2 () Bool ($active.2 $1.3.0.0))
(define-fun $2.later.2 () Real (ite $2.now.2 (+ $1.3.0.age.2 0.0) $1.3.0.age.2))
(define-fun $2.left.2 () Real (ite $2.now.2 $2.later.2 0.0))
(define-fun $2.now.3 () Bool ($active.3 $1.3.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $1.3.0.latch.0))
(define-fun $2.later.3 () Real (ite $2.now.3 (+ $1.3.0.age.3 0.0) $1.3.0.age.3))
(define-fun $2.left.3 () Real (ite $2.now.3 $2.later.3 0.0))
(define-fun $2.now.4 () Bool ($active.4 $0.0.0.1 $initial.4 $1.3.0.latch.4))
(define-fun $2.later.4 () Real (ite $2.now.4 (+ $1.3.0.age.4 0.0) $1.3.0.age.4))
(define-fun $2.left.4 () Real (ite $2.now.4 $2.later.4 0.0))
(define-fun $2.now.5 () Bool ($active.5 $0.0.0.1 $initial.4 $1.3.0.latch.5))
(define-fun $2.later.5 () Real (ite $2.now.5 (+ $1.3.0.age.5 0.0) $1.3.0.age.5))
(define-fun $2.left.5 () Real (ite $2.now.5 $2.later.5 0.0))
(define-fun $2.now.6 () Bool ($active.6 $0.0.0.1 $1.3.0.latch.8))
(define-fun $2.later.6 () Real (ite $2.now.6 (+ $1.3.0.age.6 0.0) $1.3.0.age.6))
(define-fun $2.left.6 () Real (ite $2.now.6 $2.later.6 0.0))
(define-fun $2.now.7 () Bool ($active.7 $0.0.0.1 $1.3.0.latch.9))
(define-fun $2.later.7 () Real (ite $2.now.7 (+ $1.3.0.age.7 0.0) $1.3.0.age.7))
(define-fun $2.left.7 () Real (ite $2.now.7 $2.later.7 0.0))
(define-fun $2.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $2.now.0 true) (<= (+ $1.left.0 0.0) 30000.0)) (=> (and $2.now.1 true) (<= (+ $1.left.1 0.0) 180000.0)) (=> (and $2.now.2 true) (<= (+ $1.3.0.age.2 0.0) 60000.0)) (=> (and $2.now.3 true) (<= (+ $1.3.0.age.3 0.0) 300000.0)) (=> (and $2.now.4 true) (<= (+ $1.3.0.age.4 0.0) 30000.0)) (=> (and $2.now.6 true) (<= (+ $1.3.0.age.6 0.0) 180000.0))))))
; 2.5.0: CA-14 release_claim
(define-fun $2.5.0.may () Bool (and (= $1.3.0.0 1) (not $0.0.0.1)))
(define-fun $2.5.0.0 () Int 2)
(define-fun $2.5.0.20 () Bool (or $initial.20 (and (not $1.3.0.latch.11) (not (and (= $1.3.0.0 1) (not $0.0.0.1))))))
(define-fun $2.5.0.latch.0 () Bool ($latch.0 $2.5.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $1.3.0.latch.0))
(define-fun $2.5.0.latch.1 () Bool ($latch.1 $0.0.0.1 $initial.4 $1.3.0.latch.3 $1.3.0.latch.4 $1.3.0.latch.6 $1.3.0.latch.2))
(define-fun $2.5.0.latch.2 () Bool ($latch.2 $0.0.0.1 $1.3.0.latch.7 $1.3.0.latch.8 $1.3.0.latch.10 $2.5.0.latch.1))
(define-fun $2.5.0.latch.3 () Bool ($latch.3 $0.0.0.1 $initial.4 $1.3.0.latch.3 $1.3.0.latch.11 $1.3.0.latch.6))
(define-fun $2.5.0.latch.4 () Bool ($latch.4 $0.0.0.1 $initial.4 $1.3.0.latch.4))
(define-fun $2.5.0.latch.5 () Bool ($latch.5 $0.0.0.1 $initial.4 $1.3.0.latch.5))
(define-fun $2.5.0.latch.6 () Bool ($latch.6 $0.0.0.1 $initial.4))
(define-fun $2.5.0.latch.7 () Bool ($latch.7 $0.0.0.1 $1.3.0.latch.7 $1.3.0.latch.11 $1.3.0.latch.10))
(define-fun $2.5.0.latch.8 () Bool ($latch.8 $0.0.0.1 $1.3.0.latch.8))
(define-fun $2.5.0.latch.9 () Bool ($latch.9 $0.0.0.1 $1.3.0.latch.9))
(define-fun $2.5.0.latch.10 () Bool ($latch.10 $0.0.0.1))
(define-fun $2.5.0.latch.11 () Bool ($latch.11 $1.3.0.latch.11 $2.5.0.latch.0))
(define-fun $2.5.0.age.2 () Real (ite (and ($active.2 $2.5.0.0) $2.now.2) $2.later.2 0.0))
(define-fun $2.5.0.age.3 () Real (ite (and ($active.3 $2.5.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $2.5.0.latch.0) $2.now.3) $2.later.3 0.0))
(define-fun $2.5.0.age.4 () Real (ite (and ($active.4 $0.0.0.1 $initial.4 $2.5.0.latch.4) $2.now.4) $2.later.4 0.0))
(define-fun $2.5.0.age.5 () Real (ite (and ($active.5 $0.0.0.1 $initial.4 $2.5.0.latch.5) $2.now.5) $2.later.5 0.0))
(define-fun $2.5.0.age.6 () Real (ite (and ($active.6 $0.0.0.1 $2.5.0.latch.8) $2.now.6) $2.later.6 0.0))
(define-fun $2.5.0.age.7 () Real (ite (and ($active.7 $0.0.0.1 $2.5.0.latch.9) $2.now.7) $2.later.7 0.0))
; time passes
(define-fun $3.now.0 () Bool ($active.0 $0.0.0.1 $initial.4))
(define-fun $3.later.0 () Real (ite $3.now.0 (+ $2.left.0 0.0) $2.left.0))
(define-fun $3.left.0 () Real (ite $3.now.0 $3.later.0 0.0))
(define-fun $3.now.1 () Bool ($active.1 $0.0.0.1))
(define-fun $3.later.1 () Real (ite $3.now.1 (+ $2.left.1 0.0) $2.left.1))
(define-fun $3.left.1 () Real (ite $3.now.1 $3.later.1 0.0))
(define-fun $3.now.2 () Bool ($active.2 $2.5.0.0))
(define-fun $3.later.2 () Real (ite $3.now.2 (+ $2.5.0.age.2 0.0) $2.5.0.age.2))
(define-fun $3.left.2 () Real (ite $3.now.2 $3.later.2 0.0))
(define-fun $3.now.3 () Bool ($active.3 $2.5.0.0 $0.0.0.1 $initial.3 $initial.4 $initial.5 $2.5.0.latch.0))
(define-fun $3.later.3 () Real (ite $3.now.3 (+ $2.5.0.age.3 0.0) $2.5.0.age.3))
(define-fun $3.left.3 () Real (ite $3.now.3 $3.later.3 0.0))
(define-fun $3.now.4 () Bool ($active.4 $0.0.0.1 $initial.4 $2.5.0.latch.4))
(define-fun $3.later.4 () Real (ite $3.now.4 (+ $2.5.0.age.4 0.0) $2.5.0.age.4))
(define-fun $3.left.4 () Real (ite $3.now.4 $3.later.4 0.0))
(define-fun $3.now.5 () Bool ($active.5 $0.0.0.1 $initial.4 $2.5.0.latch.5))
(define-fun $3.later.5 () Real (ite $3.now.5 (+ $2.5.0.age.5 0.0) $2.5.0.age.5))
(define-fun $3.left.5 () Real (ite $3.now.5 $3.later.5 0.0))
(define-fun $3.now.6 () Bool ($active.6 $0.0.0.1 $2.5.0.latch.8))
(define-fun $3.later.6 () Real (ite $3.now.6 (+ $2.5.0.age.6 0.0) $2.5.0.age.6))
(define-fun $3.left.6 () Real (ite $3.now.6 $3.later.6 0.0))
(define-fun $3.now.7 () Bool ($active.7 $0.0.0.1 $2.5.0.latch.9))
(define-fun $3.later.7 () Real (ite $3.now.7 (+ $2.5.0.age.7 0.0) $2.5.0.age.7))
(define-fun $3.left.7 () Real (ite $3.now.7 $3.later.7 0.0))
(define-fun $3.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $3.now.0 true) (<= (+ $2.left.0 0.0) 30000.0)) (=> (and $3.now.1 true) (<= (+ $2.left.1 0.0) 180000.0)) (=> (and $3.now.2 true) (<= (+ $2.5.0.age.2 0.0) 60000.0)) (=> (and $3.now.3 true) (<= (+ $2.5.0.age.3 0.0) 300000.0)) (=> (and $3.now.4 true) (<= (+ $2.5.0.age.4 0.0) 30000.0)) (=> (and $3.now.6 true) (<= (+ $2.5.0.age.6 0.0) 180000.0))))))
; 3.2.0: CA-11 create_node
(define-fun $3.2.0.may () Bool (not $0.0.0.1))
(define-fun $3.2.0.1 () Bool true)
(define-fun $3.2.0.8 () Bool (or $initial.8 (and (not $2.5.0.latch.11) (= $initial.4 1) (not $0.0.0.1) (not (= $initial.3 $initial.5)))))
(define-fun $3.2.0.15 () Bool false)
(define-fun $3.2.0.17 () Bool false)
(define-fun $3.2.0.18 () Bool false)
(define-fun $3.2.0.19 () Bool (or $initial.19 (and $2.5.0.latch.10 $2.5.0.latch.7 $2.5.0.latch.8)))
(define-fun $3.2.0.latch.0 () Bool ($latch.0 $2.5.0.0 $3.2.0.1 $initial.3 $initial.4 $initial.5 $2.5.0.latch.0))
(define-fun $3.2.0.latch.1 () Bool ($latch.1 $3.2.0.1 $initial.4 $2.5.0.latch.3 $2.5.0.latch.4 $2.5.0.latch.6 $2.5.0.latch.2))
(define-fun $3.2.0.latch.2 () Bool ($latch.2 $3.2.0.1 $2.5.0.latch.7 $3.2.0.17 $3.2.0.15 $3.2.0.latch.1))
(define-fun $3.2.0.latch.3 () Bool ($latch.3 $3.2.0.1 $initial.4 $2.5.0.latch.3 $2.5.0.latch.11 $2.5.0.latch.6))
(define-fun $3.2.0.latch.4 () Bool ($latch.4 $3.2.0.1 $initial.4 $2.5.0.latch.4))
(define-fun $3.2.0.latch.5 () Bool ($latch.5 $3.2.0.1 $initial.4 $2.5.0.latch.5))
(define-fun $3.2.0.latch.6 () Bool ($latch.6 $3.2.0.1 $initial.4))
(define-fun $3.2.0.latch.7 () Bool ($latch.7 $3.2.0.1 $2.5.0.latch.7 $2.5.0.latch.11 $3.2.0.15))
(define-fun $3.2.0.latch.8 () Bool ($latch.8 $3.2.0.1 $3.2.0.17))
(define-fun $3.2.0.latch.9 () Bool ($latch.9 $3.2.0.1 $3.2.0.18))
(define-fun $3.2.0.latch.10 () Bool ($latch.10 $3.2.0.1))
(define-fun $3.2.0.latch.11 () Bool ($latch.11 $2.5.0.latch.11 $3.2.0.latch.0))
(define-fun $3.2.0.age.0 () Real (ite (and ($active.0 $3.2.0.1 $initial.4) $3.now.0) $3.later.0 0.0))
(define-fun $3.2.0.age.3 () Real (ite (and ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $initial.4 $initial.5 $3.2.0.latch.0) $3.now.3) $3.later.3 0.0))
(define-fun $3.2.0.age.4 () Real (ite (and ($active.4 $3.2.0.1 $initial.4 $3.2.0.latch.4) $3.now.4) $3.later.4 0.0))
(define-fun $3.2.0.age.5 () Real (ite (and ($active.5 $3.2.0.1 $initial.4 $3.2.0.latch.5) $3.now.5) $3.later.5 0.0))
; time passes
(define-fun $4.now.0 () Bool ($active.0 $3.2.0.1 $initial.4))
(define-fun $4.later.0 () Real (ite $4.now.0 (+ $3.2.0.age.0 0.0) $3.2.0.age.0))
(define-fun $4.left.0 () Real (ite $4.now.0 $4.later.0 0.0))
(define-fun $4.now.1 () Bool ($active.1 $3.2.0.1))
(define-fun $4.later.1 () Real (ite $4.now.1 (+ 0.0 0.0) 0.0))
(define-fun $4.left.1 () Real (ite $4.now.1 $4.later.1 0.0))
(define-fun $4.now.2 () Bool ($active.2 $2.5.0.0))
(define-fun $4.later.2 () Real (ite $4.now.2 (+ $3.left.2 0.0) $3.left.2))
(define-fun $4.left.2 () Real (ite $4.now.2 $4.later.2 0.0))
(define-fun $4.now.3 () Bool ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $initial.4 $initial.5 $3.2.0.latch.0))
(define-fun $4.later.3 () Real (ite $4.now.3 (+ $3.2.0.age.3 0.0) $3.2.0.age.3))
(define-fun $4.left.3 () Real (ite $4.now.3 $4.later.3 0.0))
(define-fun $4.now.4 () Bool ($active.4 $3.2.0.1 $initial.4 $3.2.0.latch.4))
(define-fun $4.later.4 () Real (ite $4.now.4 (+ $3.2.0.age.4 0.0) $3.2.0.age.4))
(define-fun $4.left.4 () Real (ite $4.now.4 $4.later.4 0.0))
(define-fun $4.now.5 () Bool ($active.5 $3.2.0.1 $initial.4 $3.2.0.latch.5))
(define-fun $4.later.5 () Real (ite $4.now.5 (+ $3.2.0.age.5 0.0) $3.2.0.age.5))
(define-fun $4.left.5 () Real (ite $4.now.5 $4.later.5 0.0))
(define-fun $4.now.6 () Bool ($active.6 $3.2.0.1 $3.2.0.latch.8))
(define-fun $4.later.6 () Real (ite $4.now.6 (+ 0.0 0.0) 0.0))
(define-fun $4.left.6 () Real (ite $4.now.6 $4.later.6 0.0))
(define-fun $4.now.7 () Bool ($active.7 $3.2.0.1 $3.2.0.latch.9))
(define-fun $4.later.7 () Real (ite $4.now.7 (+ 0.0 0.0) 0.0))
(define-fun $4.left.7 () Real (ite $4.now.7 $4.later.7 0.0))
(define-fun $4.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $4.now.0 true) (<= (+ $3.2.0.age.0 0.0) 30000.0)) (=> (and $4.now.1 true) (<= (+ 0.0 0.0) 180000.0)) (=> (and $4.now.2 true) (<= (+ $3.left.2 0.0) 60000.0)) (=> (and $4.now.3 true) (<= (+ $3.2.0.age.3 0.0) 300000.0)) (=> (and $4.now.4 true) (<= (+ $3.2.0.age.4 0.0) 30000.0)) (=> (and $4.now.6 true) (<= (+ 0.0 0.0) 180000.0))))))
; 4.1.0: CA-11 create_volume
(define-fun $4.1.0.may () Bool (and (= $initial.4 0) $3.2.0.1))
(define-fun $4.1.0.4 () Int 1)
(define-fun $4.1.0.5 () Int $initial.3)
(define-fun $4.1.0.8 () Bool (or $3.2.0.8 (and (not $3.2.0.latch.11) (= $initial.4 1) (not $3.2.0.1) (not (= $initial.3 $initial.5)))))
(define-fun $4.1.0.11 () Bool false)
(define-fun $4.1.0.13 () Bool false)
(define-fun $4.1.0.14 () Bool false)
(define-fun $4.1.0.19 () Bool (or $3.2.0.19 (and $3.2.0.latch.6 $3.2.0.latch.3 $3.2.0.latch.4)))
(define-fun $4.1.0.latch.0 () Bool ($latch.0 $2.5.0.0 $3.2.0.1 $initial.3 $4.1.0.4 $4.1.0.5 $3.2.0.latch.0))
(define-fun $4.1.0.latch.1 () Bool ($latch.1 $3.2.0.1 $4.1.0.4 $3.2.0.latch.3 $4.1.0.13 $4.1.0.11 $3.2.0.latch.2))
(define-fun $4.1.0.latch.2 () Bool ($latch.2 $3.2.0.1 $3.2.0.latch.7 $3.2.0.latch.8 $3.2.0.latch.10 $4.1.0.latch.1))
(define-fun $4.1.0.latch.3 () Bool ($latch.3 $3.2.0.1 $4.1.0.4 $3.2.0.latch.3 $3.2.0.latch.11 $4.1.0.11))
(define-fun $4.1.0.latch.4 () Bool ($latch.4 $3.2.0.1 $4.1.0.4 $4.1.0.13))
(define-fun $4.1.0.latch.5 () Bool ($latch.5 $3.2.0.1 $4.1.0.4 $4.1.0.14))
(define-fun $4.1.0.latch.6 () Bool ($latch.6 $3.2.0.1 $4.1.0.4))
(define-fun $4.1.0.latch.7 () Bool ($latch.7 $3.2.0.1 $3.2.0.latch.7 $3.2.0.latch.11 $3.2.0.latch.10))
(define-fun $4.1.0.latch.8 () Bool ($latch.8 $3.2.0.1 $3.2.0.latch.8))
(define-fun $4.1.0.latch.9 () Bool ($latch.9 $3.2.0.1 $3.2.0.latch.9))
(define-fun $4.1.0.latch.10 () Bool ($latch.10 $3.2.0.1))
(define-fun $4.1.0.latch.11 () Bool ($latch.11 $3.2.0.latch.11 $4.1.0.latch.0))
(define-fun $4.1.0.age.3 () Real (ite (and ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $4.1.0.4 $4.1.0.5 $4.1.0.latch.0) $4.now.3) $4.later.3 0.0))
(define-fun $4.1.0.age.6 () Real (ite (and ($active.6 $3.2.0.1 $4.1.0.latch.8) $4.now.6) $4.later.6 0.0))
(define-fun $4.1.0.age.7 () Real (ite (and ($active.7 $3.2.0.1 $4.1.0.latch.9) $4.now.7) $4.later.7 0.0))
; time passes
(define-fun $5.now.0 () Bool ($active.0 $3.2.0.1 $4.1.0.4))
(define-fun $5.later.0 () Real (ite $5.now.0 (+ 0.0 0.0) 0.0))
(define-fun $5.left.0 () Real (ite $5.now.0 $5.later.0 0.0))
(define-fun $5.now.1 () Bool ($active.1 $3.2.0.1))
(define-fun $5.later.1 () Real (ite $5.now.1 (+ $4.left.1 0.0) $4.left.1))
(define-fun $5.left.1 () Real (ite $5.now.1 $5.later.1 0.0))
(define-fun $5.now.2 () Bool ($active.2 $2.5.0.0))
(define-fun $5.later.2 () Real (ite $5.now.2 (+ $4.left.2 0.0) $4.left.2))
(define-fun $5.left.2 () Real (ite $5.now.2 $5.later.2 0.0))
(define-fun $5.now.3 () Bool ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $4.1.0.4 $4.1.0.5 $4.1.0.latch.0))
(define-fun $5.later.3 () Real (ite $5.now.3 (+ $4.1.0.age.3 0.0) $4.1.0.age.3))
(define-fun $5.left.3 () Real (ite $5.now.3 $5.later.3 0.0))
(define-fun $5.now.4 () Bool ($active.4 $3.2.0.1 $4.1.0.4 $4.1.0.latch.4))
(define-fun $5.later.4 () Real (ite $5.now.4 (+ 0.0 0.0) 0.0))
(define-fun $5.left.4 () Real (ite $5.now.4 $5.later.4 0.0))
(define-fun $5.now.5 () Bool ($active.5 $3.2.0.1 $4.1.0.4 $4.1.0.latch.5))
(define-fun $5.later.5 () Real (ite $5.now.5 (+ 0.0 0.0) 0.0))
(define-fun $5.left.5 () Real (ite $5.now.5 $5.later.5 0.0))
(define-fun $5.now.6 () Bool ($active.6 $3.2.0.1 $4.1.0.latch.8))
(define-fun $5.later.6 () Real (ite $5.now.6 (+ $4.1.0.age.6 0.0) $4.1.0.age.6))
(define-fun $5.left.6 () Real (ite $5.now.6 $5.later.6 0.0))
(define-fun $5.now.7 () Bool ($active.7 $3.2.0.1 $4.1.0.latch.9))
(define-fun $5.later.7 () Real (ite $5.now.7 (+ $4.1.0.age.7 0.0) $4.1.0.age.7))
(define-fun $5.left.7 () Real (ite $5.now.7 $5.later.7 0.0))
(define-fun $5.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $5.now.0 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $5.now.1 true) (<= (+ $4.left.1 0.0) 180000.0)) (=> (and $5.now.2 true) (<= (+ $4.left.2 0.0) 60000.0)) (=> (and $5.now.3 true) (<= (+ $4.1.0.age.3 0.0) 300000.0)) (=> (and $5.now.4 true) (<= (+ 0.0 0.0) 30000.0)) (=> (and $5.now.6 true) (<= (+ $4.1.0.age.6 0.0) 180000.0))))))
; 5.6.0: CA-16 delete_volume
(define-fun $5.6.0.may () Bool (and (= $2.5.0.0 2) (= $4.1.0.4 1) (= reclaim 1)))
(define-fun $5.6.0.4 () Int 2)
(define-fun $5.6.0.9 () Bool (or $initial.9 (and (not $4.1.0.latch.11) (= $4.1.0.4 1))))
(define-fun $5.6.0.latch.0 () Bool ($latch.0 $2.5.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $4.1.0.latch.0))
(define-fun $5.6.0.latch.1 () Bool ($latch.1 $3.2.0.1 $5.6.0.4 $4.1.0.latch.3 $4.1.0.latch.4 $4.1.0.latch.6 $4.1.0.latch.2))
(define-fun $5.6.0.latch.2 () Bool ($latch.2 $3.2.0.1 $4.1.0.latch.7 $4.1.0.latch.8 $4.1.0.latch.10 $5.6.0.latch.1))
(define-fun $5.6.0.latch.3 () Bool ($latch.3 $3.2.0.1 $5.6.0.4 $4.1.0.latch.3 $4.1.0.latch.11 $4.1.0.latch.6))
(define-fun $5.6.0.latch.4 () Bool ($latch.4 $3.2.0.1 $5.6.0.4 $4.1.0.latch.4))
(define-fun $5.6.0.latch.5 () Bool ($latch.5 $3.2.0.1 $5.6.0.4 $4.1.0.latch.5))
(define-fun $5.6.0.latch.6 () Bool ($latch.6 $3.2.0.1 $5.6.0.4))
(define-fun $5.6.0.latch.7 () Bool ($latch.7 $3.2.0.1 $4.1.0.latch.7 $4.1.0.latch.11 $4.1.0.latch.10))
(define-fun $5.6.0.latch.8 () Bool ($latch.8 $3.2.0.1 $4.1.0.latch.8))
(define-fun $5.6.0.latch.9 () Bool ($latch.9 $3.2.0.1 $4.1.0.latch.9))
(define-fun $5.6.0.latch.10 () Bool ($latch.10 $3.2.0.1))
(define-fun $5.6.0.latch.11 () Bool ($latch.11 $4.1.0.latch.11 $5.6.0.latch.0))
(define-fun $5.6.0.age.0 () Real (ite (and ($active.0 $3.2.0.1 $5.6.0.4) $5.now.0) $5.later.0 0.0))
(define-fun $5.6.0.age.3 () Real (ite (and ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $5.6.0.latch.0) $5.now.3) $5.later.3 0.0))
(define-fun $5.6.0.age.4 () Real (ite (and ($active.4 $3.2.0.1 $5.6.0.4 $5.6.0.latch.4) $5.now.4) $5.later.4 0.0))
(define-fun $5.6.0.age.5 () Real (ite (and ($active.5 $3.2.0.1 $5.6.0.4 $5.6.0.latch.5) $5.now.5) $5.later.5 0.0))
(define-fun $5.6.0.age.6 () Real (ite (and ($active.6 $3.2.0.1 $5.6.0.latch.8) $5.now.6) $5.later.6 0.0))
(define-fun $5.6.0.age.7 () Real (ite (and ($active.7 $3.2.0.1 $5.6.0.latch.9) $5.now.7) $5.later.7 0.0))
; time passes
(define-fun $6.now.0 () Bool ($active.0 $3.2.0.1 $5.6.0.4))
(define-fun $6.later.0 () Real (ite $6.now.0 (+ $5.6.0.age.0 0.0) $5.6.0.age.0))
(define-fun $6.left.0 () Real (ite $6.now.0 $6.later.0 0.0))
(define-fun $6.now.1 () Bool ($active.1 $3.2.0.1))
(define-fun $6.later.1 () Real (ite $6.now.1 (+ $5.left.1 0.0) $5.left.1))
(define-fun $6.left.1 () Real (ite $6.now.1 $6.later.1 0.0))
(define-fun $6.now.2 () Bool ($active.2 $2.5.0.0))
(define-fun $6.later.2 () Real (ite $6.now.2 (+ $5.left.2 0.0) $5.left.2))
(define-fun $6.left.2 () Real (ite $6.now.2 $6.later.2 0.0))
(define-fun $6.now.3 () Bool ($active.3 $2.5.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $5.6.0.latch.0))
(define-fun $6.later.3 () Real (ite $6.now.3 (+ $5.6.0.age.3 0.0) $5.6.0.age.3))
(define-fun $6.left.3 () Real (ite $6.now.3 $6.later.3 0.0))
(define-fun $6.now.4 () Bool ($active.4 $3.2.0.1 $5.6.0.4 $5.6.0.latch.4))
(define-fun $6.later.4 () Real (ite $6.now.4 (+ $5.6.0.age.4 0.0) $5.6.0.age.4))
(define-fun $6.left.4 () Real (ite $6.now.4 $6.later.4 0.0))
(define-fun $6.now.5 () Bool ($active.5 $3.2.0.1 $5.6.0.4 $5.6.0.latch.5))
(define-fun $6.later.5 () Real (ite $6.now.5 (+ $5.6.0.age.5 0.0) $5.6.0.age.5))
(define-fun $6.left.5 () Real (ite $6.now.5 $6.later.5 0.0))
(define-fun $6.now.6 () Bool ($active.6 $3.2.0.1 $5.6.0.latch.8))
(define-fun $6.later.6 () Real (ite $6.now.6 (+ $5.6.0.age.6 0.0) $5.6.0.age.6))
(define-fun $6.left.6 () Real (ite $6.now.6 $6.later.6 0.0))
(define-fun $6.now.7 () Bool ($active.7 $3.2.0.1 $5.6.0.latch.9))
(define-fun $6.later.7 () Real (ite $6.now.7 (+ $5.6.0.age.7 0.0) $5.6.0.age.7))
(define-fun $6.left.7 () Real (ite $6.now.7 $6.later.7 0.0))
(define-fun $6.may-wait () Bool (and (<= 0.0 0.0) (or (= 0.0 0.0) (and (=> (and $6.now.0 true) (<= (+ $5.6.0.age.0 0.0) 30000.0)) (=> (and $6.now.1 true) (<= (+ $5.left.1 0.0) 180000.0)) (=> (and $6.now.2 true) (<= (+ $5.left.2 0.0) 60000.0)) (=> (and $6.now.3 true) (<= (+ $5.6.0.age.3 0.0) 300000.0)) (=> (and $6.now.4 true) (<= (+ $5.6.0.age.4 0.0) 30000.0)) (=> (and $6.now.6 true) (<= (+ $5.6.0.age.6 0.0) 180000.0))))))
; 6.4.0: CA-13 restore_claim
(define-fun $6.4.0.may () Bool (= $2.5.0.0 2))
(define-fun $6.4.0.0 () Int 0)
(define-fun $6.4.0.latch.0 () Bool ($latch.0 $6.4.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $5.6.0.latch.0))
(define-fun $6.4.0.latch.1 () Bool ($latch.1 $3.2.0.1 $5.6.0.4 $5.6.0.latch.3 $5.6.0.latch.4 $5.6.0.latch.6 $5.6.0.latch.2))
(define-fun $6.4.0.latch.2 () Bool ($latch.2 $3.2.0.1 $5.6.0.latch.7 $5.6.0.latch.8 $5.6.0.latch.10 $6.4.0.latch.1))
(define-fun $6.4.0.latch.3 () Bool ($latch.3 $3.2.0.1 $5.6.0.4 $5.6.0.latch.3 $5.6.0.latch.11 $5.6.0.latch.6))
(define-fun $6.4.0.latch.4 () Bool ($latch.4 $3.2.0.1 $5.6.0.4 $5.6.0.latch.4))
(define-fun $6.4.0.latch.5 () Bool ($latch.5 $3.2.0.1 $5.6.0.4 $5.6.0.latch.5))
(define-fun $6.4.0.latch.6 () Bool ($latch.6 $3.2.0.1 $5.6.0.4))
(define-fun $6.4.0.latch.7 () Bool ($latch.7 $3.2.0.1 $5.6.0.latch.7 $5.6.0.latch.11 $5.6.0.latch.10))
(define-fun $6.4.0.latch.8 () Bool ($latch.8 $3.2.0.1 $5.6.0.latch.8))
(define-fun $6.4.0.latch.9 () Bool ($latch.9 $3.2.0.1 $5.6.0.latch.9))
(define-fun $6.4.0.latch.10 () Bool ($latch.10 $3.2.0.1))
(define-fun $6.4.0.latch.11 () Bool ($latch.11 $5.6.0.latch.11 $6.4.0.latch.0))
(define-fun $6.4.0.age.3 () Real (ite (and ($active.3 $6.4.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $6.4.0.latch.0) $6.now.3) $6.later.3 0.0))
(define-fun $6.4.0.age.4 () Real (ite (and ($active.4 $3.2.0.1 $5.6.0.4 $6.4.0.latch.4) $6.now.4) $6.later.4 0.0))
(define-fun $6.4.0.age.5 () Real (ite (and ($active.5 $3.2.0.1 $5.6.0.4 $6.4.0.latch.5) $6.now.5) $6.later.5 0.0))
(define-fun $6.4.0.age.6 () Real (ite (and ($active.6 $3.2.0.1 $6.4.0.latch.8) $6.now.6) $6.later.6 0.0))
(define-fun $6.4.0.age.7 () Real (ite (and ($active.7 $3.2.0.1 $6.4.0.latch.9) $6.now.7) $6.later.7 0.0))
; time passes
(define-fun $7.now.0 () Bool ($active.0 $3.2.0.1 $5.6.0.4))
(define-fun $7.later.0 () Real (ite $7.now.0 (+ $6.left.0 300000.0) $6.left.0))
(define-fun $7.left.0 () Real (ite $7.now.0 $7.later.0 0.0))
(define-fun $7.now.1 () Bool ($active.1 $3.2.0.1))
(define-fun $7.later.1 () Real (ite $7.now.1 (+ $6.left.1 300000.0) $6.left.1))
(define-fun $7.left.1 () Real (ite $7.now.1 $7.later.1 0.0))
(define-fun $7.now.2 () Bool ($active.2 $6.4.0.0))
(define-fun $7.later.2 () Real (ite $7.now.2 (+ 0.0 300000.0) 0.0))
(define-fun $7.left.2 () Real (ite $7.now.2 $7.later.2 0.0))
(define-fun $7.now.3 () Bool ($active.3 $6.4.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $6.4.0.latch.0))
(define-fun $7.later.3 () Real (ite $7.now.3 (+ $6.4.0.age.3 300000.0) $6.4.0.age.3))
(define-fun $7.left.3 () Real (ite $7.now.3 $7.later.3 0.0))
(define-fun $7.now.4 () Bool ($active.4 $3.2.0.1 $5.6.0.4 $6.4.0.latch.4))
(define-fun $7.later.4 () Real (ite $7.now.4 (+ $6.4.0.age.4 300000.0) $6.4.0.age.4))
(define-fun $7.left.4 () Real (ite $7.now.4 $7.later.4 0.0))
(define-fun $7.now.5 () Bool ($active.5 $3.2.0.1 $5.6.0.4 $6.4.0.latch.5))
(define-fun $7.later.5 () Real (ite $7.now.5 (+ $6.4.0.age.5 300000.0) $6.4.0.age.5))
(define-fun $7.left.5 () Real (ite $7.now.5 $7.later.5 0.0))
(define-fun $7.now.6 () Bool ($active.6 $3.2.0.1 $6.4.0.latch.8))
(define-fun $7.later.6 () Real (ite $7.now.6 (+ $6.4.0.age.6 300000.0) $6.4.0.age.6))
(define-fun $7.left.6 () Real (ite $7.now.6 $7.later.6 0.0))
(define-fun $7.now.7 () Bool ($active.7 $3.2.0.1 $6.4.0.latch.9))
(define-fun $7.later.7 () Real (ite $7.now.7 (+ $6.4.0.age.7 300000.0) $6.4.0.age.7))
(define-fun $7.left.7 () Real (ite $7.now.7 $7.later.7 0.0))
(define-fun $7.may-wait () Bool (and (<= 0.0 300000.0) (or (= 300000.0 0.0) (and (=> (and $7.now.0 true) (<= (+ $6.left.0 300000.0) 30000.0)) (=> (and $7.now.1 true) (<= (+ $6.left.1 300000.0) 180000.0)) (=> (and $7.now.2 true) (<= (+ 0.0 300000.0) 60000.0)) (=> (and $7.now.3 true) (<= (+ $6.4.0.age.3 300000.0) 300000.0)) (=> (and $7.now.4 true) (<= (+ $6.4.0.age.4 300000.0) 30000.0)) (=> (and $7.now.6 true) (<= (+ $6.4.0.age.6 300000.0) 180000.0))))))
; 7.7.0: held flag
(define-fun $7.7.0.may () Bool (and (and (not (and $3.2.0.1 (= $5.6.0.4 1) (= $initial.3 $4.1.0.5) (not (= $6.4.0.0 2)))) (not $6.4.0.latch.0)) (<= 300000.0 $7.later.3)))
(define-fun $7.7.0.6 () Bool true)
(define-fun $7.7.0.latch.0 () Bool ($latch.0 $6.4.0.0 $3.2.0.1 $initial.3 $5.6.0.4 $4.1.0.5 $7.7.0.6))
(define-fun $7.7.0.latch.1 () Bool ($latch.1 $3.2.0.1 $5.6.0.4 $6.4.0.latch.3 $6.4.0.latch.4 $6.4.0.latch.6 $6.4.0.latch.2))
(define-fun $7.7.0.latch.2 () Bool ($latch.2 $3.2.0.1 $6.4.0.latch.7 $6.4.0.latch.8 $6.4.0.latch.10 $7.7.0.latch.1))
(define-fun $7.7.0.latch.3 () Bool ($latch.3 $3.2.0.1 $5.6.0.4 $6.4.0.latch.3 $6.4.0.latch.11 $6.4.0.latch.6))
(define-fun $7.7.0.latch.4 () Bool ($latch.4 $3.2.0.1 $5.6.0.4 $6.4.0.latch.4))
(define-fun $7.7.0.latch.5 () Bool ($latch.5 $3.2.0.1 $5.6.0.4 $6.4.0.latch.5))
(define-fun $7.7.0.latch.6 () Bool ($latch.6 $3.2.0.1 $5.6.0.4))
(define-fun $7.7.0.latch.7 () Bool ($latch.7 $3.2.0.1 $6.4.0.latch.7 $6.4.0.latch.11 $6.4.0.latch.10))
(define-fun $7.7.0.latch.8 () Bool ($latch.8 $3.2.0.1 $6.4.0.latch.8))
(define-fun $7.7.0.latch.9 () Bool ($latch.9 $3.2.0.1 $6.4.0.latch.9))
(define-fun $7.7.0.latch.10 () Bool ($latch.10 $3.2.0.1))
(define-fun $7.7.0.latch.11 () Bool ($latch.11 $6.4.0.latch.11 $7.7.0.latch.0))
(define-fun $7.7.0.age.4 () Real (ite (and ($active.4 $3.2.0.1 $5.6.0.4 $7.7.0.latch.4) $7.now.4) $7.later.4 0.0))
(define-fun $7.7.0.age.5 () Real (ite (and ($active.5 $3.2.0.1 $5.6.0.4 $7.7.0.latch.5) $7.now.5) $7.later.5 0.0))
(define-fun $7.7.0.age.6 () Real (ite (and ($active.6 $3.2.0.1 $7.7.0.latch.8) $7.now.6) $7.later.6 0.0))
(define-fun $7.7.0.age.7 () Real (ite (and ($active.7 $3.2.0.1 $7.7.0.latch.9) $7.now.7) $7.later.7 0.0))
; obligation: run
(push 1)
(assert $given)
(assert (not (and $initially $0.may-wait $0.0.0.may $1.may-wait $1.3.0.may $2.may-wait $2.5.0.may $3.may-wait $3.2.0.may $4.may-wait $4.1.0.may $5.may-wait $5.6.0.may $6.may-wait $6.4.0.may $7.may-wait $7.7.0.may (let (($s0 (not (and $7.7.0.latch.6 $7.7.0.latch.3)))) (let (($s1 (not (and $7.7.0.latch.10 $7.7.0.latch.7)))) (and $7.7.0.latch.11 (or $s0 $7.7.0.latch.5) (or $s1 $7.7.0.latch.9) (or (not $4.1.0.8) |permit UCA-16|) (or (not $5.6.0.9) |permit UCA-26|) (or (not $7.7.0.latch.2) |permit UCA-244|) (or $s0 |permit UCA-244|) (or $s1 |permit UCA-244|) (or (not $4.1.0.19) |permit UCA-245|) (or (not $2.5.0.20) |permit UCA-246|)))))))
(set-info :status unsat)
(check-sat)
(pop 1)
