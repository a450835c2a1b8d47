//! Functions of the elements, whatever tensor they are in. Those that have names stand in [`ops::elementwise`](crate::ops::elementwise).

use super::{TensorSlice, TensorVec};
use crate::element::Cast;
use crate::expr::{Function, collect_slice};
use crate::ops::function::As;
use crate::shape::Shape;

impl<T: Copy, S: Shape> TensorSlice<T, S> {
    /// `f` of each element of each tensor: `np.vectorize(f)(x)`.
    ///
    /// A whole tensor is changed by an iterator: `x.iter().map(|tensor| tensor * &scale).collect()`; in place, by
    /// [`iter_mut`](TensorSlice::iter_mut).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let bytes: TensorVec<u8, shape![2]> = [tensor![0, 255], tensor![51, 102]].into_iter().collect();
    /// let shares: TensorVec<f64, shape![2]> = bytes.map(|byte| f64::from(byte) / 255.0);
    /// assert_eq!(shares.as_slice(), [0.0, 1.0, 0.2, 0.4]);
    /// ```
    pub fn map<U>(&self, f: impl Fn(T) -> U) -> TensorVec<U, S> {
        TensorVec::of(self.as_slice().iter().map(|&element| f(element)).collect())
    }

    /// Each element as another type: `x.astype(U)`.
    ///
    /// # Element type
    ///
    /// `U`, by the rules of [`Tensor::cast`](crate::Tensor::cast).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let bytes: TensorVec<u8, shape![2]> = [tensor![0, 255], tensor![51, 102]].into_iter().collect();
    /// let mean: Option<Tensor<f32, shape![2]>> = bytes.cast::<f32>().mean();
    /// assert_eq!(mean, Some(tensor![25.5, 178.5]));
    /// ```
    #[doc(alias = "astype")]
    pub fn cast<U>(&self) -> TensorVec<U, S>
    where
        T: Cast<U>,
    {
        self.apply(&As::new())
    }

    /// A function that has a name, of each element of each tensor.
    pub(crate) fn apply<F: Function<T>>(&self, f: &F) -> TensorVec<F::Output, S> {
        TensorVec::of(collect_slice(self.as_slice(), f).into_vec())
    }
}
