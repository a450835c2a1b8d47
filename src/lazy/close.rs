//! Whether numbers are nearly equal.

use super::{Lazy, LazyZip};
use crate::element::Real;
use crate::ops::function::Close;
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::JoinShape;

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// Where an element is close to the other one: [`Tensor::is_close`](crate::Tensor::is_close), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![0.1, 0.2];
    /// let close: bool = (x.lazy() * 3.0).is_close(&x + &x + &x, 1e-15, 0.0).all();
    /// assert!(close);
    /// ```
    pub fn is_close<R>(self, other: R, rtol: T, atol: T) -> LazyZip<bool, S, E, R, T, Close<T>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Close(rtol, atol))
    }
}
