//! What is compiled with this crate if the feature `prebuilt` asks for it.

// A difference of equals is an instance like any other.
#![allow(clippy::eq_op)]

use core::hint::black_box;
use core::ops::{AddAssign, MulAssign, SubAssign};

use super::{Matrix, built, matrix};
#[cfg(debug_assertions)]
use crate::expr::{Scalar, Zip, built_copies, built_values};
#[cfg(debug_assertions)]
use crate::kernel::aside::Laid;
#[cfg(debug_assertions)]
use crate::kernel::strided::InSteps;
#[cfg(debug_assertions)]
use crate::ops::function::*;
use crate::prelude::*;
use crate::{Number, Real};

pub(super) fn instances() {
    floats::<f32>();
    floats::<f64>();
    #[cfg(debug_assertions)]
    {
        formulas::<f32>();
        formulas::<f64>();
    }
    numbers::<i32>();
    numbers::<i64>();
    copies::<u8>(1);
    copies::<usize>(1);
    copies::<bool>(true);
    let (mask, whole) = (&matrix(true), &matrix(1_i32));
    built((mask.cast::<f32>(), mask.cast::<f64>(), whole.cast::<f32>(), whole.cast::<f64>(), whole.cast::<usize>()));
    built((!mask, mask & mask, mask | mask, mask.all(), mask.any(), mask.count(), mask.over(axes![1]).count()));
}

/// The functions of formulas, which are computed one by one where the program is not optimised.
#[cfg(debug_assertions)]
fn formulas<T: Real>() {
    let x = &[black_box(T::one()); 4];
    macro_rules! of_one {
        ($($f:expr),*) => { $( built_values(Laid::of(x), &$f); )* };
    }
    macro_rules! of_two {
        ($($f:expr),*) => { $( built_values(Zip(Laid::of(x), Laid::of(x)), &$f); )* };
    }
    built_copies(Scalar(x[0]));
    built_copies(InSteps::new(x, 1, x.len()));
    of_one!(Negative, Magnitude, Sqrt, Relu, Exp, Ln, Tanh, Sigmoid, Sin, Cos, Clamp(x[0], x[0]));
    of_two!(Plus, Minus, Times, DividedBy, Larger, Smaller, Greater, Less, GreaterOrEqual, LessOrEqual);
    of_two!(Turned(Plus), Turned(Minus), Turned(Times), Turned(DividedBy));
}

fn floats<T: Real>() {
    let (x, k) = (&matrix(T::one()), black_box(T::one()));
    numbers::<T>();
    built((-x, x.abs(), x.exp(), x.ln(), x.sqrt(), x.tanh(), x.sigmoid(), x.relu(), x.sin(), x.cos()));
    built((x.over(axes![1]).var(), x.over(axes![1]).std(), x.over(axes![1]).norm(), x.over(axes![1]).logsumexp()));
    let row: &Tensor<T, shape![100]> = &Tensor::full(k);
    built(x.gt(k).select(x, k));
    built((x.clamp(k, k), x.maximum(x), x.maximum(k), x.minimum(x), x.minimum(k)));
    built((row.dot(row), x.matmul(row), x.cast::<f32>(), x.cast::<f64>(), x.cast::<i32>()));
    built((x.softmax(axes![1]), x.log_softmax(axes![1]), x.layer_norm(axes![1], row, row, k)));
    let images: &Tensor<T, shape![2, 3, 20, 20]> = &Tensor::full(k);
    let kernel: &Tensor<T, shape![4, 3, 3, 3]> = &Tensor::full(k);
    built((images.max_pool::<shape![2, 2]>(), images.conv2d(kernel)));
}

fn numbers<T: Number + PartialOrd + AddAssign + SubAssign + MulAssign>() {
    let (x, k) = (&matrix(T::one()), black_box(T::one()));
    copies(k);
    built((x + x, x - x, x * x, x / x));
    built((x + k, x - k, x * k, x / k));
    built((x.clone() + x, x.clone() - x, x.clone() * x, x.clone() / x));
    built((x.clone() + k, x.clone() - k, x.clone() * k, x.clone() / k));
    let mut changed = matrix(k);
    changed += x;
    changed -= x;
    changed *= x;
    built((x.gt(x), x.lt(x), x.ge(x), x.le(x), x.gt(k), x.lt(k), x.ge(k), x.le(k)));
    built((x.sum(), x.prod(), x.mean(), x.max(), x.min()));
    built((x.over(axes![1]).argmax(), x.over(axes![1]).argmin()));
    built((x.over(axes![1]).sort(), x.over(axes![1]).argsort(), x.over(axes![1]).top_k::<dim!(5)>()));
    built((x.diff(axes![1]), x.tril(0), x.over(axes![1]).cumsum(), x == x));
}

/// What only compares or copies elements.
fn copies<T: crate::Element + PartialOrd>(k: T) {
    let x: &Matrix<T> = &matrix(k);
    let indices: &Tensor<Idx<dim!(100)>, shape![150]> = &Tensor::full(Idx::default());
    let places: &Tensor<Idx<dim!(100)>, shape![16, 100]> = &Tensor::full(Idx::default());
    built((x.transpose().to_tensor(), x.flip(axes![1]), x.pad(pad![0, 1], k), x.tile::<shape![2, 3]>()));
    built((x.take(indices, axes![1]), x.gather(places, axes![1])));
    built((x.concat(x, axes![0]), x.repeat::<dim!(3), _>(axes![1])));
    let mask = x.equal(k);
    built((x.equal(x), x.not_equal(x), x.masked_fill(&mask, k)));
    built(mask.select(x, x));
}
