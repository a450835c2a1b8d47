//! The crate gemm, on one thread. The result is allocated, as everyone's is.

use ::gemm::{Parallelism, gemm};

use crate::data;
use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::Scalar;

pub fn measure<T: Scalar>(case: Case, turn: Turn) {
    match case {
        Case::MatMul4 => products::<T>(turn, 4, 4, 4),
        Case::MatMul16 => products::<T>(turn, 16, 16, 16),
        Case::MatMul64 => products::<T>(turn, 64, 64, 64),
        Case::MatMul256 => products::<T>(turn, 256, 256, 256),
        Case::MatMul1024 => products::<T>(turn, 1024, 1024, 1024),
        // The bias is what the product is added to.
        Case::Linear => {
            let bias: Vec<T> = data::numbers(128, 3);
            turn.run((data::numbers(32 * 784, 1), data::numbers(784 * 128, 2), bias), |(x, w, bias)| {
                let mut y = bias.repeat(32);
                multiply((32, 784, 128), x, w, true, &mut y);
                y.iter_mut().for_each(|y| *y = num_traits::Float::max(*y, T::zero()));
                y
            });
        }
        _ => {}
    }
}

fn products<T: Scalar>(turn: Turn, n: usize, k: usize, m: usize) {
    let input: (Vec<T>, Vec<T>) = (data::numbers(n * k, 1), data::numbers(k * m, 2));
    turn.run(input, |(a, b)| {
        let mut c = vec![T::zero(); n * m];
        multiply((n, k, m), a, b, false, &mut c);
        c
    });
}

/// `c = a * b`, or that added to `c`; all in C order.
fn multiply<T: Scalar>((n, k, m): (usize, usize, usize), a: &[T], b: &[T], add: bool, c: &mut [T]) {
    assert!(a.len() == n * k && b.len() == k * m && c.len() == n * m);
    let (a, b, c) = (a.as_ptr(), b.as_ptr(), c.as_mut_ptr());
    let (k_stride, m_stride) = (k as isize, m as isize);
    let (one, none) = (T::one(), Parallelism::None);
    // SAFETY: the slices have as many elements as the sizes say.
    unsafe {
        gemm(n, m, k, c, 1, m_stride, add, a, 1, k_stride, b, 1, m_stride, one, one, false, false, false, none);
    }
}
