//! `+= -= *= /= %=`: arithmetic in place; `&= |= ^=` of masks and bits; new elements in place.
//!
//! The right operand is a tensor, a view or a single element that [fits into](crate::shape::join::FitsInto) the left one.
//! Only the right operand stretches. `/=` is for floats. On integers it does not compile, since the quotient of integers is
//! a float. NumPy refuses it, too.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let mut x = tensor![[1.0, 2.0], [3.0, 4.0]];
//! x += tensor![10.0, 20.0];
//! x *= 2.0;
//! assert_eq!(x, tensor![[22.0, 44.0], [26.0, 48.0]]);
//!
//! let mut mask = x.gt(25.0);
//! mask &= x.lt(45.0);
//! assert_eq!(mask, tensor![[false, true], [true, false]]);
//! ```

use super::inside::Put;
use core::ops::{AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, Div, DivAssign, MulAssign, RemAssign, SubAssign};

use super::function::{And, DividedBy, ExclusiveOr, Minus, Or, Plus, Remainder, Times};
use super::operand::Operand;
use crate::element::{CanAdd, CanMultiply, CanSubtract, Element, FloorDiv, HasAnd, HasExclusiveOr, HasOr};
use crate::engine::{update, update_each};
use crate::expr::{Function, Scalar};
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::storage::{Data, DataMut};
use crate::tensor::Tensor;

/// Changes each element by the one in its place of `right`, stretched.
#[inline]
fn zip_assign<T: Copy, S: Shape, D: DataMut<T>, R: Operand<T>>(
    left: &mut Tensor<T, S, D>,
    right: R,
    f: impl Function<(T, T), Output = T>,
) where
    R::Shape: FitsInto<S>,
{
    update_each::<S, D::Layout, _, _, _>(left.memory_mut(), &right.into_expr(), f);
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Replaces the elements by those of another tensor, or by one element: NumPy's `x[...] = y`.
    ///
    /// Together with [`slice_mut`](Tensor::slice_mut) or [`diagonal_mut`](Tensor::diagonal_mut), this writes to a part of a tensor.
    ///
    /// # Shape
    ///
    /// The assigned value broadcasts to the shape of this tensor: it [fits into](FitsInto) it.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x: Tensor<i32, shape![3, 2]> = Tensor::zeros();
    /// x.slice_mut(slice![1..]).assign(tensor![1, 2]);
    /// assert_eq!(x, tensor![[0, 0], [1, 2], [1, 2]]);
    /// ```
    #[doc(alias = "copyto")]
    pub fn assign<R: Operand<T>>(&mut self, elements: R)
    where
        D: DataMut<T>,
        R::Shape: FitsInto<S>,
    {
        update::<S, D::Layout, _, _, _>(self.memory_mut(), &elements.into_expr(), &Put);
    }

    /// Replaces each element by one value: NumPy's `x.fill(value)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![1, 2, 3];
    /// x.slice_mut(slice![..-1]).fill(0);
    /// assert_eq!(x, tensor![0, 0, 3]);
    /// ```
    pub fn fill(&mut self, value: T)
    where
        D: DataMut<T>,
    {
        update::<S, D::Layout, _, _, _>(self.memory_mut(), &Scalar(value), &Put);
    }
}

/// Elements that `/=` divides in place: those whose quotients are of their own type.
#[diagnostic::on_unimplemented(
    message = "`/=` would not fit into `{Self}` elements: their quotients are of another type",
    label = "`{Self}` elements cannot be divided in place",
    note = "`/` gives a new tensor of `f64`; `floor_div` stays in the integers; `cast` converts first"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait DividesInPlace: Element<Quotient = Self> + Div<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Element<Quotient = T> + Div<Output = T>> DividesInPlace for T {}

/// `T` elements are changed in place by those of an operand of this shape, by the function `F`: as [`Combine`](super::operand::Combine), a trait of
/// the right operand.
#[cfg_attr(doc, doc(hidden))]
pub trait Change<F, T>: Shape + Sized {
    /// Changes each element by the one in its place.
    #[doc(hidden)]
    fn change<S, D, R>(left: &mut Tensor<T, S, D>, right: R)
    where
        S: Shape,
        D: DataMut<T>,
        R: Operand<T, Shape = Self>,
        Self: FitsInto<S>;
}

macro_rules! assignment {
    ($Op:ident $op:ident, $T:ident: $bound:path, $Function:ident) => {
        impl<$T: $bound + Copy, R: Shape> Change<$Function, $T> for R {
            #[inline]
            fn change<S, D, Q>(left: &mut Tensor<$T, S, D>, right: Q)
            where
                S: Shape,
                D: DataMut<$T>,
                Q: Operand<$T, Shape = R>,
                R: FitsInto<S>,
            {
                zip_assign(left, right, $Function);
            }
        }

        impl<$T, S, D, R> $Op<R> for Tensor<$T, S, D>
        where
            S: Shape,
            D: DataMut<$T>,
            R: Operand<$T, Shape: Change<$Function, $T>>,
            R::Shape: FitsInto<S>,
        {
            #[inline]
            fn $op(&mut self, right: R) {
                R::Shape::change(self, right);
            }
        }
    };
}

assignment!(AddAssign add_assign, T: CanAdd, Plus);
assignment!(SubAssign sub_assign, T: CanSubtract, Minus);
assignment!(MulAssign mul_assign, T: CanMultiply, Times);
assignment!(DivAssign div_assign, T: DividesInPlace, DividedBy);
assignment!(RemAssign rem_assign, T: FloorDiv, Remainder);
assignment!(BitAndAssign bitand_assign, T: HasAnd, And);
assignment!(BitOrAssign bitor_assign, T: HasOr, Or);
assignment!(BitXorAssign bitxor_assign, T: HasExclusiveOr, ExclusiveOr);
