;; Looks at sixteen UTF-16 code units at once for what the reader asks of a whole window: where its lines end, whether
;; it holds an invisible mark, whether it holds an "@". text-scan.ts says the same in TypeScript, and is its meaning.
(module
  (memory (export "memory") 0)
  (global $marks (export "marks") (mut i32) (i32.const 0))
  (global $ats (export "ats") (mut i32) (i32.const 0))

  ;; Lanes that hold one of the marks of marks.ts: a first unit, and how many follow on it. Units below the first wrap
  ;; around, so that one comparison does. Written out, because V8 makes a call of each call.
  (func $invisible (param $units v128) (result v128)
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x061c))) (i16x8.splat (i32.const 1)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x200b))) (i16x8.splat (i32.const 1)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x200e))) (i16x8.splat (i32.const 2)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x202a))) (i16x8.splat (i32.const 5)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x2060))) (i16x8.splat (i32.const 5)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0x2066))) (i16x8.splat (i32.const 4)))
    (i16x8.lt_u (i16x8.sub (local.get $units) (i16x8.splat (i32.const 0xfeff))) (i16x8.splat (i32.const 1)))
    v128.or v128.or v128.or v128.or v128.or v128.or)

  ;; Reads the units at 0, $length of them, and zeros after them up to a multiple of sixteen. Writes the offset of each
  ;; newline to $ends, in 32 bits each, and returns how many there are. Sets $marks and $ats to 1 or 0.
  (func (export "scan") (param $length i32) (param $ends i32) (result i32)
    (local $at i32) (local $end i32) (local $newlines i32)
    (local $low v128) (local $high v128) (local $mark v128) (local $sign v128)
    (local.set $end (local.get $ends))
    (block $read
      (loop $block
        (br_if $read (i32.ge_u (local.get $at) (local.get $length)))
        (local.set $low (v128.load (i32.shl (local.get $at) (i32.const 1))))
        (local.set $high (v128.load offset=16 (i32.shl (local.get $at) (i32.const 1))))
        (local.set $sign
          (v128.or
            (local.get $sign)
            (v128.or
              (i16x8.eq (local.get $low) (i16x8.splat (i32.const 0x40)))
              (i16x8.eq (local.get $high) (i16x8.splat (i32.const 0x40))))))
        ;; No mark stands below U+0200, and most blocks of European languages lie there whole.
        (if
          (v128.any_true
            (v128.and
              (v128.or (local.get $low) (local.get $high))
              (i16x8.splat (i32.const 0xfe00))))
          (then
            (local.set $mark
              (v128.or
                (local.get $mark)
                (v128.or (call $invisible (local.get $low)) (call $invisible (local.get $high)))))))
        ;; One bit a unit.
        (local.set $newlines
          (i8x16.bitmask
            (i8x16.narrow_i16x8_s
              (i16x8.eq (local.get $low) (i16x8.splat (i32.const 0x0a)))
              (i16x8.eq (local.get $high) (i16x8.splat (i32.const 0x0a))))))
        (block $written
          (loop $newline
            (br_if $written (i32.eqz (local.get $newlines)))
            (i32.store (local.get $end) (i32.add (local.get $at) (i32.ctz (local.get $newlines))))
            (local.set $end (i32.add (local.get $end) (i32.const 4)))
            (local.set $newlines (i32.and (local.get $newlines) (i32.sub (local.get $newlines) (i32.const 1))))
            (br $newline)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $block)))
    (global.set $marks (v128.any_true (local.get $mark)))
    (global.set $ats (v128.any_true (local.get $sign)))
    (i32.shr_u (i32.sub (local.get $end) (local.get $ends)) (i32.const 2))))
