//! The kernels of floats, by the instructions that every processor has and by the best ones, against a loop in double precision.

extern crate std;

use core::fmt::Debug;
use core::mem::MaybeUninit;

use std::vec;
use std::vec::Vec;

use num_traits::{Float, NumCast};

use super::*;
use crate::kernel::level::{Baseline, Work};

/// Rows, steps and columns around the edges of tiles, panels and pieces.
const SIZES: [[usize; 3]; 27] = [
    [1, 1, 1],
    [1, 7, 1],
    [1, 5, 9],
    [9, 5, 1],
    [2, 3, 4],
    [3, 1, 8],
    [4, 4, 4],
    [4, 2, 7],
    [5, 9, 8],
    [6, 6, 16],
    [7, 3, 15],
    [8, 8, 9],
    [9, 2, 17],
    [10, 10, 24],
    [11, 16, 23],
    [13, 1, 25],
    [14, 33, 31],
    [16, 16, 16],
    [23, 5, 32],
    [24, 64, 33],
    [25, 65, 40],
    [32, 10, 10],
    [33, 40, 70],
    [12, 320, 6],
    [7, 321, 5],
    [3, 700, 3],
    [1, 130, 515],
];

/// Numbers without a pattern, between -1 and 1.
fn numbers<T: Float>(seed: u64) -> impl Iterator<Item = T> {
    let mut state = seed * 2 + 1;
    core::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        <T as NumCast>::from((state >> 33) as f64 / 2f64.powi(30) - 1.0).expect("a number")
    })
}

/// Room for the largest of these matrices, whatever lies between its elements.
const ROOM: usize = 140_000;

/// The steps of a matrix of so many rows and columns.
type Layout = fn(usize, usize) -> [usize; 2];

/// C order, the order of Fortran, with gaps in rows, and with gaps everywhere.
const LAYOUTS: [Layout; 4] = [|_, n| [n, 1], |m, _| [1, m], |_, n| [n + 3, 1], |_, n| [2 * n + 1, 2]];

fn each_layout<T: Number + Float + Debug>(
    put: fn(BlockProduct<'_, T, T>),
    write: fn(BlockProduct<'_, T, MaybeUninit<T>>),
) {
    let left: Vec<T> = numbers(1).take(ROOM).collect();
    let right: Vec<T> = numbers(2).take(ROOM).collect();
    for [n, k, m] in SIZES {
        for (i, of_left) in LAYOUTS.iter().enumerate() {
            for (j, of_right) in LAYOUTS.iter().enumerate() {
                let (l, r, p) = (of_left(n, k), of_right(k, m), LAYOUTS[(i + j + n) % 4](n, m));
                let axes = [
                    Loop { size: n, left: l[0], right: 0, product: p[0] },
                    Loop { size: k, left: l[1], right: r[0], product: 0 },
                    Loop { size: m, left: 0, right: r[1], product: p[1] },
                ];
                check(&left, &right, axes, put, write);
            }
        }
    }
}

/// Whatever the order of a sum of `k` products, its error is at most `k u` times the sum of their absolute values, `u` being half of
/// `EPSILON`, up to terms in `u²` (Higham, Accuracy and Stability of Numerical Algorithms, section 3.5); the loop has twice the precision, or
/// as much error.
fn check<T: Number + Float + Debug>(
    left: &[T],
    right: &[T],
    axes @ [rows, inner, columns]: [Loop; 3],
    put: fn(BlockProduct<'_, T, T>),
    write: fn(BlockProduct<'_, T, MaybeUninit<T>>),
) {
    const UNTOUCHED: f64 = 1000.0;
    let untouched = <T as NumCast>::from(UNTOUCHED).expect("a number");
    let mut sums = vec![untouched; 9000];
    let mut written = vec![MaybeUninit::new(untouched); 9000];
    let most = steps_written(axes);
    for from in (0..inner.size).step_by(most) {
        let (left, right) = (&left[from * inner.left..], &right[from * inner.right..]);
        let inner = Loop { size: most.min(inner.size - from), ..inner };
        put_by(&mut sums, left, right, [rows, inner, columns], put);
        if from == 0 {
            put_by(&mut written, left, right, [rows, inner, columns], write);
        }
    }
    let mut count = 0;
    for i in 0..rows.size {
        for j in 0..columns.size {
            let term = |k: usize| {
                let (a, b) = (left[i * rows.left + k * inner.left], right[k * inner.right + j * columns.right]);
                a.to_f64().expect("a number") * b.to_f64().expect("a number")
            };
            let epsilon = T::epsilon().to_f64().expect("a number");
            let near = |sum: f64, steps: usize, start: f64| {
                let exact: f64 = start + (0..steps).map(term).sum::<f64>();
                let size: f64 = start + (0..steps).map(|k| term(k).abs()).sum::<f64>();
                let bound = (steps + 1) as f64 * epsilon * size * 1.001;
                assert!((sum - exact).abs() <= bound, "{sum} is not {exact} at {i}, {j} of {axes:?}");
            };
            let at = i * rows.product + j * columns.product;
            near(sums[at].to_f64().expect("a number"), inner.size, UNTOUCHED);
            #[allow(unsafe_code)]
            // SAFETY: it was initialised before.
            let first = unsafe { written[at].assume_init() };
            near(first.to_f64().expect("a number"), most, 0.0);
            count += 1;
        }
    }
    let changed = sums.iter().filter(|&&sum| sum != untouched).count();
    assert!(changed <= count, "nothing else is touched");
}

fn at_baseline<T: Number + Float, P: Slot<T>>(product: BlockProduct<'_, T, P>) {
    product.run::<Baseline>();
}

fn at_best<T: Number + Float, P: Slot<T>>(product: BlockProduct<'_, T, P>) {
    dispatch(product);
}

#[test]
fn at_every_level() {
    each_layout::<f32>(at_baseline, at_baseline);
    each_layout::<f32>(at_best, at_best);
    each_layout::<f64>(at_baseline, at_baseline);
    each_layout::<f64>(at_best, at_best);
}

/// Products of about as many multiplications as another crate computes, if it is the one that `gemm` names. It never gets what is narrow, be it
/// a single row or column. Elements here and there are compared with the plain loop; the bound is that of [`check`].
fn around_large<T: Number + Float + LargeProducts + Debug>([n, k, m]: [usize; 3]) {
    let left: Vec<T> = numbers(3).take(n * k).collect();
    let right: Vec<T> = numbers(4).take(k * m).collect();
    let [rows, inner, columns] = [
        Loop { size: n, left: k, right: 0, product: m },
        Loop { size: k, left: 1, right: m, product: 0 },
        Loop { size: m, left: 0, right: 1, product: 1 },
    ];
    let first = steps_written([rows, inner, columns]);
    let mut written = vec![MaybeUninit::new(T::nan()); n * m];
    write_floats(&mut written, &left, &right, [rows, Loop { size: first, ..inner }, columns]);
    let mut added = vec![T::one(); n * m];
    add_floats(&mut added, &left, &right, [rows, inner, columns]);
    for at in (0..n * m).step_by(97).chain(n * m - 3..n * m) {
        let near = |sum: T, steps: usize, start: f64| {
            let (mut exact, mut size) = (start, start);
            for step in 0..steps {
                let (a, b) = (left[at / m * k + step], right[step * m + at % m]);
                let term = a.to_f64().expect("a number") * b.to_f64().expect("a number");
                (exact, size) = (exact + term, size + term.abs());
            }
            let bound = (steps + 1) as f64 * T::epsilon().to_f64().expect("a number") * size * 1.001;
            let error = (sum.to_f64().expect("a number") - exact).abs();
            assert!(error <= bound, "{sum:?} is not {exact} at {at} of {n}, {k}, {m}");
        };
        #[allow(unsafe_code)]
        // SAFETY: it was initialised before.
        let sum = unsafe { written[at].assume_init() };
        near(sum, first, 0.0);
        near(added[at], k, 1.0);
    }
}

#[test]
fn around_those_of_another_crate() {
    let count = 1 << 23;
    for m in [count / 4096 - 1, count / 4096, count / 4096 + 1] {
        around_large::<f32>([1, 4096, m]);
    }
    around_large::<f32>([count / 4096, 4096, 1]);
    around_large::<f64>([1, count / 2048 + 1, 2048]);
    for n in [31, 32, 33] {
        around_large::<f32>([n, 512, 512]);
    }
    around_large::<f64>([32, 512, 512]);
}
