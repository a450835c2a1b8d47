//! Tensors of any length, views, expressions and batches have the same bits.

use alloc::vec::Vec;

use super::numbers;
use crate::element::Real;
use crate::tensor::Tensor;
use crate::tensor_vec::TensorVec;

pub(crate) type Row = crate::shape![10];
pub(crate) type Matrix = crate::shape![30, 10];

/// The name of a receiver, and what it makes of the elements of a matrix, as bits.
pub(crate) type Receiver<T> = (&'static str, fn(&Tensor<T, Matrix>) -> Vec<u64>);

/// What has bits.
pub(crate) trait Bits {
    fn bits(&self) -> u64;
}

macro_rules! bits {
    ($($T:ty: |$x:ident| $bits:expr;)*) => { $(
        impl Bits for $T {
            fn bits(&self) -> u64 {
                let $x = *self;
                $bits
            }
        }
    )* };
}

bits! {
    f32: |x| if x.is_nan() { 1 } else { x.to_bits().into() };
    f64: |x| if x.is_nan() { 1 } else { x.to_bits() };
    bool: |x| x.into();
}

pub(crate) fn bits_of<'x, T: Bits + 'x>(elements: impl IntoIterator<Item = &'x T>) -> Vec<u64> {
    elements.into_iter().map(Bits::bits).collect()
}

/// Compares the values that receivers give with those that the first one gives.
pub(crate) fn all_agree<T: Real, const N: usize>(name: &str, receivers: [Receiver<T>; N]) {
    let x = Tensor::try_from_iter(numbers::<T>(300)).expect("as many");
    let expected = receivers[0].1(&x);
    for (receiver, values) in receivers {
        assert!(values(&x) == expected, "`{name}` of {receiver}");
    }
}

/// The rows of a matrix.
pub(crate) fn rows<T: Real>(x: &Tensor<T, Matrix>) -> TensorVec<T, Row> {
    x.as_slice().to_vec().try_into().expect("whole rows")
}

/// A row, turned round, so that other elements stand beside each other.
pub(crate) fn another_row<T: Real>(x: &Tensor<T, Matrix>) -> Tensor<T, Row> {
    rows(x).get(7).expect("a row").flip(crate::axes![0])
}

/// Compares the method of a name of all receivers.
macro_rules! receivers {
    ($name:ident) => { agree::receivers!($name f32 f64) };
    ($name:ident $($T:ident)*) => { $( all_agree::<$T, 6>(stringify!($name), [
        ("a tensor", |x| bits_of(&x.$name())),
        ("a tensor in place", |x| x.iter().map(|&x| Tensor::<$T, ()>::full(x).$name().item().bits()).collect()),
        ("a view", |x| bits_of(&x.view().$name())),
        ("a strided view", |x| bits_of(&x.transpose().$name().transpose().to_tensor())),
        ("an expression", |x| bits_of(&x.lazy().$name().eval())),
        ("a batch", |x| bits_of(rows(x).$name().as_slice())),
    ]); )* };
}

/// Compares the method of a name of all receivers, beside another tensor.
macro_rules! receivers_of_pairs {
    ($name:ident) => { agree::receivers_of_pairs!($name f32 f64) };
    ($name:ident $($T:ident)*) => { $( all_agree::<$T, 6>(stringify!($name), [
        ("a tensor", |x| bits_of(&x.$name(another_row(x)))),
        ("a tensor in place", |x| rows(x).iter().flat_map(|row| bits_of(&row.$name(another_row(x)))).collect()),
        ("a view", |x| bits_of(&x.view().$name(another_row(x).view()))),
        ("a stretched operand", |x| bits_of(&x.$name(another_row(x).broadcast_to::<Matrix>()))),
        ("an expression", |x| bits_of(&x.lazy().$name(another_row(x).lazy()).eval())),
        ("a batch", |x| bits_of(rows(x).$name(another_row(x)).as_slice())),
    ]); )* };
}
pub(crate) use {receivers, receivers_of_pairs};
