//! Functions of the elements, whatever tensor they are in. Those that have names stand in [`ops::elementwise`](crate::ops::elementwise).

use super::{TensorSlice, TensorVec};
use crate::element::Cast;
use crate::engine::{collect, collect_slice};
use crate::expr::{Function, ZipMap};
use crate::ops::function::{As, Clamp};
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::tensor::Tensor;

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

    /// A function that has a name, of each element of each tensor and those of an operand.
    pub(crate) fn apply_with<R: Operand<T>, F: Function<(T, T), Output = T> + Copy>(
        &self,
        other: R,
        f: F,
    ) -> TensorVec<T, Joined<S, R::Shape>>
    where
        S: JoinShape<R::Shape>,
    {
        let other = other.into_expr();
        let mut result = TensorVec::with_capacity(self.len());
        for x in self {
            result.push(Tensor::own(collect::<Joined<S, R::Shape>, _, _>(&ZipMap(x.leaf(), &other, f))));
        }
        result
    }

    /// Each element, but not below `low` nor above `high`: [`Tensor::clamp`](crate::Tensor::clamp) of each tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: TensorVec<i32, shape![2]> = [tensor![-3, 1], tensor![4, 9]].into_iter().collect();
    /// let y: TensorVec<i32, shape![2]> = x.clamp(0, 5);
    /// assert_eq!(y.as_slice(), [0, 1, 4, 5]);
    /// ```
    #[doc(alias = "clip")]
    pub fn clamp(&self, low: T, high: T) -> TensorVec<T, S>
    where
        T: PartialOrd,
    {
        self.apply(&Clamp(low, high))
    }
}
