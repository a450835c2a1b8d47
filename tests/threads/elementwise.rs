//! Functions of one element, and expressions.

use std::thread;

use super::{Bits, assert_bits, by_rows, in_pool, numbers, same_bits};
use shapewise::prelude::*;

/// A prime number of elements, so that the last part is not whole.
type Odd = shape![200003];
type Row = dim!(1000);

macro_rules! functions {
    ($T:ty: $($function:ident)*) => {{
        let x = numbers::<$T, Odd>() * 100.0;
        $(
            let y = same_bits(|| x.$function());
            assert_bits(&y, &by_rows::<_, _, Row>(&x, |x| x.$function()), stringify!($function));
        )*
    }};
}

#[test]
fn functions_of_floats() {
    functions!(f32: exp tan tanh relu sin);
    functions!(f64: expm1 ln sigmoid cos);
}

/// Views whose runs are short, long, and lie across; none of their sizes is a multiple of another.
fn views<T: Bits>() {
    let matrix = numbers::<T, shape![407, 431]>();
    let transposed = matrix.transpose();
    assert_bits(&same_bits(|| transposed.exp()), &matrix.exp().transpose().to_tensor(), "a transposed matrix");
    assert_bits(&same_bits(|| transposed.sin()), &matrix.sin().transpose().to_tensor(), "a transposed matrix");

    let x = numbers::<T, shape![23, 13, 1301]>();
    let y = x.exp();
    let permuted = x.permute(axes![2, 0, 1]);
    assert_bits(&same_bits(|| permuted.exp()), &y.permute(axes![2, 0, 1]).to_tensor(), "runs that lie across");
    let permuted = x.permute(axes![1, 0, 2]);
    assert_bits(&same_bits(|| permuted.exp()), &y.permute(axes![1, 0, 2]).to_tensor(), "long runs in another order");
    let sliced = x.slice(slice![1.., ..;2, 1..1201]);
    assert_bits(&same_bits(|| sliced.exp()), &y.slice(slice![1.., ..;2, 1..1201]).to_tensor(), "a slice");

    let narrow = numbers::<T, shape![3, 25013, 2]>();
    let turned = narrow.permute(axes![1, 0, 2]);
    assert_bits(&same_bits(|| turned.exp()), &narrow.exp().permute(axes![1, 0, 2]).to_tensor(), "runs of two");
    assert_bits(&same_bits(|| turned.cos()), &narrow.cos().permute(axes![1, 0, 2]).to_tensor(), "runs of two");

    let x = numbers::<T, shape![5, 17, 13, 131]>();
    let permuted = x.permute(axes![2, 1, 0, 3]);
    let expected = x.exp().permute(axes![2, 1, 0, 3]).to_tensor();
    assert_bits(&same_bits(|| permuted.exp()), &expected, "three loops around a run");

    let row = numbers::<T, shape![1, 631, 1]>();
    let stretched = row.broadcast_to::<shape![41, 631, 11]>();
    let expected = row.exp().broadcast_to::<shape![41, 631, 11]>().to_tensor();
    assert_bits(&same_bits(|| stretched.exp()), &expected, "a row that is stretched");
}

#[test]
fn strided_and_stretched_views() {
    views::<f32>();
    views::<f64>();
}

#[test]
fn lazy_expressions() {
    let x = numbers::<f64, shape![401, 1, 7]>();
    let y = numbers::<f64, shape![61, 7]>();
    let limit = 3.0;
    let formula = || ((x.lazy() - &y).exp() * 0.5 + y.lazy()).map(|x| if x > limit { limit } else { x });
    assert_bits(&same_bits(|| formula().par_eval()), &formula().eval(), "a formula that broadcasts");
    let masks = || x.lazy().gt(y.lazy());
    assert_eq!(in_pool(5, || masks().par_eval()), masks().eval());
    assert_eq!(in_pool(2, || y.lazy().abs().par_eval()), y.abs(), "few elements");
}

#[test]
fn elements_that_are_dropped() {
    let x = Tensor::<u32, shape![400, 401]>::from_fn(|[i, j]| (i * j) as u32);
    let names = || x.lazy().map(|x| x.to_string());
    assert!(in_pool(5, || names().par_eval()) == names().eval());
}

#[test]
fn elements_without_a_size() {
    let x = Tensor::<u8, shape![400, 401]>::ones();
    let nothing: Tensor<(), shape![400, 401]> = in_pool(5, || x.lazy().map(|_| ()).par_eval());
    assert_eq!(nothing.iter().len(), 400 * 401);
}

#[test]
fn on_a_small_stack() {
    let compute = || {
        let x = Tensor::<f32, shape![512, 1024]>::ones();
        x.exp().sin().softmax(axes![1]).sum()
    };
    let small = thread::Builder::new().stack_size(1 << 21).spawn(compute).expect("a thread");
    assert!((small.join().expect("no overflow") - 512.0).abs() < 1.0);
}
