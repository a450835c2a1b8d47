//! Functions of the elements, whatever tensor they are in.

use super::{TensorSlice, TensorVec};
use crate::element::Cast;
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
        self.map(Cast::cast)
    }
}
