//! What is reduced without a tensor of its elements is what the tensor is reduced to, to the bit.

use shapewise::prelude::*;

use crate::lazy::{Bits, assert_same, float};
use crate::random::{for_all, tensor};

/// Reductions of an expression, and of its tensor.
macro_rules! same {
    ($e:ident; $($reduction:ident)*) => { $(
        let (lazy, eager) = ($e.$reduction(), $e.eval().$reduction());
        assert!(lazy.same(eager), "{}: {lazy:?}, not {eager:?}", stringify!($reduction));
    )* };
}

/// The same over axes.
macro_rules! same_over {
    ($lazy:expr, $eager:expr; $($reduction:ident)*) => { $(
        assert_same(&$lazy.$reduction(), &$eager.$reduction(), concat!(stringify!($eager), ".", stringify!($reduction)));
    )* };
}

/// Every reduction over axes: kept or not, with a degree of freedom less, where a mask is true.
macro_rules! every_reduction_over {
    ($e:ident, $mask:ident; $([$($axis:literal),*])*) => {
        let (x, mask) = ($e.eval(), $mask.eval());
        $(
            same_over!($e.over(axes![$($axis),*]), x.over(axes![$($axis),*]); sum prod mean var std max min);
            same_over!($e.over(axes![$($axis),*]).keepdims().ddof(1), x.over(axes![$($axis),*]).keepdims().ddof(1); var std);
            same_over!($e.over(axes![$($axis),*]).masked($mask), x.over(axes![$($axis),*]).masked(&mask); sum prod mean var count);
            same_over!($mask.over(axes![$($axis),*]), mask.over(axes![$($axis),*]); any all count);
        )*
    };
}

/// Whether a sum is that of the elements, up to what the roundings of any order of addition may make of it: for each of the numbers one
/// for every addition that it goes through, at most as many as there are.
fn near<S: Shape>(sum: f32, x: &Tensor<f32, S>) -> bool {
    let (exact, size) = (x.cast::<f64>().sum(), x.cast::<f64>().abs().sum());
    let bound = S::LEN as f64 * f64::from(f32::EPSILON) / 2.0 * size;
    (f64::from(sum) - exact).abs() <= bound || size.is_nan() || size >= f64::from(f32::MAX)
}

#[test]
fn of_everything() {
    fn check<T: Real + Bits, S: Shape>() {
        for_all((tensor::<T, S>(float()), tensor::<T, S>(float())), |(x, y)| {
            let (e, mask) = (x.lazy() * &y + T::from_f64(0.5), x.lazy().gt(&y));
            same!(e; sum prod mean var std norm logsumexp max min);
            same!(mask; any all count mean sum);
            let (lazy, eager) = (e.over_all().masked(mask), e.eval());
            assert!(lazy.var().item().same(eager.over_all().masked(&mask.eval()).var().item()));
        });
    }
    check::<f64, ()>();
    check::<f32, shape![2, 3, 4]>();
    check::<f64, shape![2, 1, 2, 1, 2, 1, 2, 2]>();
    check::<f32, shape![2, 300]>();
}

#[test]
fn over_axes() {
    for_all((tensor::<f64, shape![3, 4]>(float()), tensor::<f64, shape![4]>(float())), |(x, row)| {
        let (e, mask) = (x.lazy() * &row - 1.0, x.lazy().lt(&row));
        every_reduction_over!(e, mask; [0] [1]);
    });
    for_all((tensor::<i32, shape![3, 5]>(-2..3), tensor::<i32, shape![5]>(1..3)), |(x, row)| {
        let (e, mask) = (x.lazy() * &row, x.lazy().gt(&row));
        every_reduction_over!(e, mask; [-1]);
    });
}

/// Long rows and columns, more axes, and operands that do not lie in order.
#[test]
fn over_axes_of_other_shapes() {
    fn check<S: Shape>(test: impl Fn(Tensor<f32, S>, Tensor<f32, S>)) {
        for_all((tensor(float()), tensor(float())), |(x, y)| test(x, y));
    }
    check::<shape![2, 300]>(|x, y| {
        let (e, z) = (x.lazy() * &y, &x * &y);
        same_over!(e.over(axes![0]), z.over(axes![0]); sum var max);
        same_over!(e.over(axes![1]), z.over(axes![1]); sum var max);
    });
    check::<shape![300, 2]>(|x, y| {
        let (e, z) = (x.lazy() * &y, &x * &y);
        same_over!(e.over(axes![0]), z.over(axes![0]); sum var max);
        same_over!(e.over(axes![1]), z.over(axes![1]); sum var max);
    });
    check::<shape![2, 3, 2, 3]>(|x, y| {
        let (e, z) = (x.lazy() * &y, x * y);
        same_over!(e.over(axes![0, 2]), z.over(axes![0, 2]); mean max);
        same_over!(e.over(axes![3, 1]), z.over(axes![3, 1]); mean max);
    });
    check::<shape![6, 6]>(|x, y| {
        // What does not lie in order is summed row by row, so the whole sum is only near; along each axis the order is the same.
        let columns = y.transpose();
        let (e, z) = (x.lazy() - &columns, x - &columns);
        same!(e; max min);
        assert!(near(e.sum(), &z));
        same_over!(e.over(axes![0]), z.over(axes![0]); sum var max);
        same_over!(e.over(axes![1]), z.over(axes![1]); sum var max);
        let (e, z) = (columns.lazy().abs(), columns.abs());
        same!(e; max min);
        assert!(near(e.sum(), &z));
        same_over!(e.over(axes![0]), z.over(axes![0]); sum var max);
        same_over!(e.over(axes![1]), z.over(axes![1]); sum var max);
    });
}
