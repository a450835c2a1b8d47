//! Masks: tensors of `bool`.
//!
//! They combine with `& | ^ !`, as in NumPy (with `~` for `!`), which works on integers too, bit by bit. The tensor stands on the
//! left: `mask & true`.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x = tensor![1, 2, 3, 4, 5];
//! let middle: Tensor<bool, shape![5]> = x.gt(1) & x.lt(5);
//! assert_eq!(middle, tensor![false, true, true, true, false]);
//! assert_eq!(!middle, x.equal(1) | x.equal(5));
//! ```

use core::ops::{BitAnd, BitOr, BitXor, Not};

use super::operand::{Operand, leaf, map, operator, zip_reusing};
use crate::expr::{Map, Zip, collect};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined, JoinedThree};
use crate::storage::Data;
use crate::tensor::Tensor;

operator!(BitAnd bitand, T: BitAnd<Output = T> => T, zip_reusing, |a, b| a & b);
operator!(BitOr bitor, T: BitOr<Output = T> => T, zip_reusing, |a, b| a | b);
operator!(BitXor bitxor, T: BitXor<Output = T> => T, zip_reusing, |a, b| a ^ b);

impl<T: Copy + Not<Output = T>, S: Shape, D: Data<T>> Not for Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    fn not(self) -> Tensor<T, S> {
        map(&self, |a| !a)
    }
}

impl<T: Copy + Not<Output = T>, S: Shape, D: Data<T>> Not for &Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    fn not(self) -> Tensor<T, S> {
        map(self, |a| !a)
    }
}

impl<M: Shape, D: Data<bool>> Tensor<bool, M, D> {
    /// `a` where the mask is true, `b` where it is false: `np.where(mask, a, b)`.
    ///
    /// # Shape
    ///
    /// All three are broadcast together.
    ///
    /// # Element type
    ///
    /// That of `a` and `b`, which are tensors, views or single elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let relu: Tensor<i32, shape![3]> = x.gt(0).select(&x, 0);
    /// assert_eq!(relu, tensor![1, 0, 3]);
    /// ```
    pub fn select<T: Copy, A, B>(&self, a: A, b: B) -> Tensor<T, JoinedThree<M, A::Shape, B::Shape>>
    where
        A: Operand<T>,
        B: Operand<T>,
        M: JoinShape<A::Shape>,
        Joined<M, A::Shape>: JoinShape<B::Shape>,
    {
        let choice = Map(Zip(self.leaf(), Zip(leaf(&a), leaf(&b))), |(mask, (a, b))| if mask { a } else { b });
        Tensor::of(collect::<JoinedThree<M, A::Shape, B::Shape>, _, _>(&choice))
    }
}
