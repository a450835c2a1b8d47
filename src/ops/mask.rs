//! Masks: tensors of `bool`.
//!
//! They combine with `& | ^ !`, as in NumPy, which writes `~` for `!`. Integers combine bit by bit. The tensor stands on the
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

use super::inside::PutSelected;
use core::ops::{BitAnd, BitOr, BitXor, Not};

use super::function::{And, Choice, ExclusiveOr, Inverse, Or};
use super::operand::{Combine, Operand, map, map_reusing, operator, zip_reusing};
use crate::element::{HasAnd, HasExclusiveOr, HasOr};
use crate::engine::{collect, update};
use crate::expr::{Map, Zip};
use crate::shape::Shape;
use crate::shape::join::{FitsInto, JoinShape, Joined, JoinedThree};
use crate::storage::{Data, DataMut};
use crate::tensor::Tensor;

operator!(BitAnd bitand, T: HasAnd => T, zip_reusing And);
operator!(BitOr bitor, T: HasOr => T, zip_reusing Or);
operator!(BitXor bitxor, T: HasExclusiveOr => T, zip_reusing ExclusiveOr);

impl<T: Copy + Not<Output = T>, S: Shape, D: Data<T>> Not for Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    fn not(self) -> Tensor<T, S> {
        map_reusing(self, Inverse)
    }
}

impl<T: Copy + Not<Output = T>, S: Shape, D: Data<T>> Not for &Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    fn not(self) -> Tensor<T, S> {
        map(self, Inverse)
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
    #[doc(alias = "where")]
    pub fn select<T: Copy, A, B>(&self, a: A, b: B) -> Tensor<T, JoinedThree<M, A::Shape, B::Shape>>
    where
        A: Operand<T>,
        B: Operand<T>,
        M: JoinShape<A::Shape>,
        Joined<M, A::Shape>: JoinShape<B::Shape>,
    {
        let choice = Map(Zip(self.leaf(), Zip(a.into_expr(), b.into_expr())), Choice);
        Tensor::of(collect::<JoinedThree<M, A::Shape, B::Shape>, _, _>(&choice))
    }
}

impl<M: Shape, D: Data<bool>> Tensor<bool, M, D> {
    /// The positions where the mask is true, in C order: `np.argwhere(mask)`.
    ///
    /// Their number is known at run time only, so they are an iterator.
    ///
    /// # Element type
    ///
    /// One [`Idx`](crate::Idx) for each axis, so that indexing by it cannot fail.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 5, 3], [4, 2, 6]];
    /// let places: Vec<(Idx<dim!(2)>, Idx<dim!(3)>)> = x.gt(3).argwhere().collect();
    /// assert_eq!(format!("{places:?}"), "[(0, 1), (1, 0), (1, 2)]");
    /// assert!(places.iter().all(|place| x[*place] > 3));
    /// ```
    #[doc(alias = "nonzero")]
    pub fn argwhere(&self) -> impl DoubleEndedIterator<Item = M::Indices> + Clone + use<'_, M, D> {
        self.leaf().iter().enumerate().filter(|(_, selected)| **selected).map(|(flat, _)| M::indices(flat))
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor with a value where a mask is true: PyTorch's `masked_fill`.
    ///
    /// [`put_mask`](Tensor::put_mask) does it in place; [`select`](Tensor::select) chooses between two.
    ///
    /// # Shape
    ///
    /// That of the tensor. The mask, and the value if it is a tensor, [fit into](FitsInto) it.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// // Attention looks back only.
    /// let scores = tensor![[0.1, 0.2], [0.3, 0.4]];
    /// let future = tensor![[false, true], [false, false]];
    /// let masked: Tensor<f64, shape![2, 2]> = scores.masked_fill(&future, f64::NEG_INFINITY);
    /// assert_eq!(masked, tensor![[0.1, f64::NEG_INFINITY], [0.3, 0.4]]);
    /// ```
    #[inline]
    pub fn masked_fill<M, E, V>(&self, mask: &Tensor<bool, M, E>, value: V) -> Tensor<T, S>
    where
        M: Shape + FitsInto<S>,
        E: Data<bool>,
        V: Operand<T>,
        V::Shape: FitsInto<S>,
    {
        let choice = Map(Zip(mask.leaf(), Zip(value.into_expr(), self.leaf())), Choice);
        Tensor::of(collect::<S, S, _>(&choice))
    }

    /// Puts values where a mask is true, in place: NumPy's `x[mask] = value` and `x[mask] = y[mask]`, `np.putmask`.
    ///
    /// # Shape
    ///
    /// The mask, and the values if they are a tensor, [fit into](FitsInto) that of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, -2, 3], [-4, 5, -6]];
    /// let negative = x.lt(0);
    /// x.put_mask(&negative, 0);
    /// assert_eq!(x, tensor![[1, 0, 3], [0, 5, 0]]);
    /// x.put_mask(&tensor![true, false, true], tensor![10, 20, 30]);
    /// assert_eq!(x, tensor![[10, 0, 30], [10, 5, 30]]);
    /// ```
    #[doc(alias = "putmask")]
    pub fn put_mask<M, E, V>(&mut self, mask: &Tensor<bool, M, E>, values: V)
    where
        D: DataMut<T>,
        M: Shape + FitsInto<S>,
        E: Data<bool>,
        V: Operand<T>,
        V::Shape: FitsInto<S>,
    {
        let choice = Zip(mask.leaf(), values.into_expr());
        update::<S, D::Layout, _, _, _>(self.memory_mut(), &choice, &PutSelected);
    }
}
