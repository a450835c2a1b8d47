//! Vectors from and into the arrays of the generic-array crate, whose lengths are numbers of typenum's.

use generic_array::{ArrayLength, GenericArray};

use super::Tensor;
use crate::dim::positive::Positive;
use crate::dim::{Dim, FromTypenum, ToTypenum};

/// A vector of the elements of a generic array: its length is spelled as a numeral.
///
/// ```
/// use generic_array::{GenericArray, typenum::U3};
/// use shapewise::prelude::*;
///
/// let array: GenericArray<i32, U3> = GenericArray::from([1, 2, 3]);
/// let x: Tensor<i32, shape![3]> = array.into();
/// let array: GenericArray<i32, U3> = (x * 2).into();
/// assert_eq!(array.as_slice(), [2, 4, 6]);
/// ```
#[diagnostic::do_not_recommend]
impl<T, U: ArrayLength + Positive> From<GenericArray<T, U>> for Tensor<T, (FromTypenum<U>,)> {
    fn from(array: GenericArray<T, U>) -> Self {
        let mut elements = array.into_iter();
        Tensor::from_flat_fn(|_| elements.next().expect("a number and its numeral are equal"))
    }
}

/// The elements of a vector as a generic array.
impl<T, N: Dim> From<Tensor<T, (N,)>> for GenericArray<T, ToTypenum<N>>
where
    ToTypenum<N>: ArrayLength,
{
    fn from(tensor: Tensor<T, (N,)>) -> Self {
        GenericArray::from_iter(tensor)
    }
}
