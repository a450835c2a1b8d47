//! Tensors of any length, views, expressions and batches have the same bits.

use super::{bits, numbers};
use crate::element::Real;
use crate::tensor::Tensor;

pub(crate) type Matrix = crate::shape![30, 10];

/// The name of a receiver, and what it makes of the elements of a matrix.
pub(crate) type Receiver<T> = (&'static str, fn(&Tensor<T, Matrix>) -> Tensor<T, Matrix>);

/// Compares the values that receivers give with those that the first one gives.
pub(crate) fn all_agree<T: Real>(name: &str, [(_, first), others @ ..]: [Receiver<T>; 6]) {
    let x = Tensor::try_from_iter(numbers::<T>(300)).expect("as many");
    let expected = bits(first(&x).as_slice());
    for (receiver, values) in others {
        assert!(bits(values(&x).as_slice()) == expected, "`{name}` of {receiver}");
    }
}

/// Compares the method of a name of all receivers.
macro_rules! receivers {
    ($name:ident) => {{
        use crate::ops::elementwise::tests::agree::{Receiver, all_agree};

        type Row = crate::shape![10];
        fn all<T: Real>() -> [Receiver<T>; 6] {
            [
                ("a tensor", |x| x.$name()),
                ("a tensor in place", |x| Tensor::from_fn(|at| Tensor::<T, ()>::full(x[at]).$name().item())),
                ("a view", |x| x.view().$name()),
                ("a strided view", |x| x.transpose().$name().transpose().to_tensor()),
                ("an expression", |x| x.lazy().$name().eval()),
                ("a batch", |x| {
                    let batch: TensorVec<T, Row> = x.as_slice().to_vec().try_into().expect("whole rows");
                    Tensor::try_from_iter(batch.$name().as_slice().iter().copied()).expect("as many")
                }),
            ]
        }
        all_agree(stringify!($name), all::<f32>());
        all_agree(stringify!($name), all::<f64>());
    }};
}
pub(crate) use receivers;
