//! Arrays and views of the crate `ndarray`, version 0.17: feature `ndarray-0_17`.
//!
//! An array of `ndarray` has a number of axes in its type, `Ix0` to `Ix6` or any (`IxDyn`), and sizes and strides that are known when the
//! program runs. So the way there always works, and the way back is tried. Views are borrowed, without a copy; a view of `ndarray` has
//! strides, so ours may be transposed or sliced.
//!
//! | from | to | |
//! |---|---|---|
//! | `&x`, a tensor or a view, also a strided one | [`ArrayView`] | no copy |
//! | `x.view()`, `x.transpose()`, … | [`ArrayView`] | no copy, for as long as the view has borrowed |
//! | `&mut x`, `x.view_mut()`, … | [`ArrayViewMut`] | no copy |
//! | `x`, a tensor | [`Array`] | no copy of a tensor on the heap |
//! | `&array`, or an [`ArrayView`] | [`View`], tried | no copy; in standard layout only |
//! | `&mut array`, or an [`ArrayViewMut`] | [`ViewMut`], tried | no copy; in standard layout only |
//! | `array` | [`Tensor`], tried | no copy on the heap, if it is in standard layout |
//! | `&array`, in any layout | [`Tensor`], tried | cloned |
//!
//! What is tried fails with [`WrongShape`], or for views with [`ViewError`], which also says when the layout is in the way: `reversed_axes`
//! brings an array in Fortran order into standard layout, and a tensor is made of any.
//!
//! # Examples
//!
//! ```
//! use ndarray::{Array2, ArrayView2, ArrayViewD, Axis, array};
//! use shapewise::interop::ViewError;
//! use shapewise::prelude::*;
//!
//! let x: Tensor<f64, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let view = ArrayView2::from(&x);
//! assert_eq!(view.sum_axis(Axis(0)), array![5.0, 7.0, 9.0]);
//! assert_eq!(view.as_ptr(), x.as_slice().as_ptr());
//! assert_eq!(ArrayViewD::from(x.transpose()).shape(), [3, 2]);
//!
//! let array: Array2<f64> = array![[1.0, 2.0], [3.0, 4.0]];
//! let y: View<f64, shape![2, 2]> = (&array).try_into()?;
//! assert_eq!(y.mean(), 2.5);
//! let transposed: Result<View<f64, shape![2, 2]>, ViewError> = array.t().try_into();
//! assert_eq!(transposed, Err(ViewError::Layout { shape: vec![2, 2], strides: vec![1, 2] }));
//! let copied: Tensor<f64, shape![2, 2]> = (&array.t()).try_into()?;
//! assert_eq!(copied, tensor![[1.0, 3.0], [2.0, 4.0]]);
//!
//! let wrong: Result<Tensor<f64, shape![2, 3]>, _> = array.try_into();
//! assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (2, 3), but (2, 2) was found");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ndarray::{
    Array, ArrayBase, ArrayView, ArrayViewMut, Dimension, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6, IxDyn, RawData,
    ShapeBuilder, StrideShape,
};

use super::{ViewError, WrongShape};
use crate::dim::Dim;
use crate::dim::sealed::Token;
use crate::shape::layout::{Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Data, DataMut};
use crate::tensor::{Tensor, View, ViewMut};

/// A shape with as many axes as the dimension `I` of `ndarray` says: `(N, C)` for `Ix2`; any shape for `IxDyn`.
///
/// # Examples
///
/// ```
/// use ndarray::{Array2, ArrayView2};
/// use shapewise::prelude::*;
///
/// fn gram<T: Real + ndarray::LinalgScalar, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Array2<T> {
///     let x = ArrayView2::from(x); // `(N, C)` has two axes, which needs no bound
///     x.t().dot(&x)
/// }
/// assert_eq!(gram(&tensor![[1.0, 2.0]]), ndarray::array![[1.0, 2.0], [2.0, 4.0]]);
/// ```
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` does not have as many axes as `{I}` says",
    label = "another number of axes",
    note = "`Ix2` is for two axes, and so on from `Ix0` to `Ix6`; `IxDyn` is for any number of them"
)]
pub trait RankOf<I: Dimension>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: Shape> RankOf<IxDyn> for S {
    const SEALED: Token = Token;
}

macro_rules! ranks {
    ($($Ix:ident ($($N:ident)*);)*) => { $(
        impl<$($N: Dim),*> RankOf<$Ix> for ($($N,)*) {
            const SEALED: Token = Token;
        }
    )* };
}
ranks! {
    Ix0 ();
    Ix1 (A);
    Ix2 (A B);
    Ix3 (A B C);
    Ix4 (A B C D);
    Ix5 (A B C D E);
    Ix6 (A B C D E F);
}

/// Numbers for each axis, as `ndarray` has them.
fn numbers<I: Dimension>(of_axes: &[usize]) -> I {
    let mut numbers = I::zeros(of_axes.len());
    numbers.slice_mut().copy_from_slice(of_axes);
    numbers
}

/// The sizes and strides of the shape `S` in the layout `L`.
fn layout<S: RankOf<I>, L: Layout, I: Dimension>() -> StrideShape<I> {
    let strides = const { strides_of::<S, L>() };
    numbers::<I>(S::SIZES.as_ref()).strides(numbers(&strides[MAX_RANK - S::RANK..]))
}

const IN_MEMORY: &str = "a layout stays in memory, and elements that can be written to lie apart";

/// A tensor or a view, seen as an array.
impl<'a, T, S: RankOf<I>, D: Data<T>, I: Dimension> From<&'a Tensor<T, S, D>> for ArrayView<'a, T, I> {
    fn from(tensor: &'a Tensor<T, S, D>) -> Self {
        ArrayView::from_shape(layout::<S, D::Layout, I>(), tensor.memory()).expect(IN_MEMORY)
    }
}

/// A view, strided or not, as a view of `ndarray`.
impl<'a, T, S: RankOf<I>, D, I: Dimension> From<Tensor<T, S, D>> for ArrayView<'a, T, I>
where
    D: Data<T, Elements<S> = &'a [T]>,
{
    fn from(view: Tensor<T, S, D>) -> Self {
        ArrayView::from_shape(layout::<S, D::Layout, I>(), view.into_elements()).expect(IN_MEMORY)
    }
}

/// A tensor or a view that can be written to, seen as an array.
impl<'a, T, S: RankOf<I>, D: DataMut<T>, I: Dimension> From<&'a mut Tensor<T, S, D>> for ArrayViewMut<'a, T, I> {
    fn from(tensor: &'a mut Tensor<T, S, D>) -> Self {
        ArrayViewMut::from_shape(layout::<S, D::Layout, I>(), tensor.memory_mut()).expect(IN_MEMORY)
    }
}

/// A view that can be written to, strided or not, as a view of `ndarray`.
impl<'a, T, S: RankOf<I>, D, I: Dimension> From<Tensor<T, S, D>> for ArrayViewMut<'a, T, I>
where
    D: Data<T, Elements<S> = &'a mut [T]>,
{
    fn from(view: Tensor<T, S, D>) -> Self {
        ArrayViewMut::from_shape(layout::<S, D::Layout, I>(), view.into_elements()).expect(IN_MEMORY)
    }
}

/// The elements of a tensor as an array, without a copy where they live on the heap.
impl<T, S: RankOf<I>, I: Dimension> From<Tensor<T, S>> for Array<T, I> {
    fn from(tensor: Tensor<T, S>) -> Self {
        let sizes = numbers::<I>(S::SIZES.as_ref());
        Array::from_shape_vec(sizes, tensor.into_vec()).expect("a tensor has as many elements as its shape")
    }
}

/// The elements of an array, without a copy where they live on the heap and the array is in standard layout.
///
/// # Errors
///
/// When the array has another shape.
impl<T, S: Shape, I: Dimension> TryFrom<Array<T, I>> for Tensor<T, S> {
    type Error = WrongShape;

    fn try_from(array: Array<T, I>) -> Result<Self, WrongShape> {
        WrongShape::check::<S>(array.shape())?;
        let tensor = if array.is_standard_layout() {
            let (mut elements, first) = array.into_raw_vec_and_offset();
            let first = first.unwrap_or(0);
            elements.truncate(first + S::LEN);
            elements.drain(..first);
            Tensor::try_from(elements)
        } else {
            Tensor::try_from_iter(array)
        };
        Ok(tensor.expect("an array has as many elements as its shape"))
    }
}

/// The elements of an array in any layout, cloned.
///
/// # Errors
///
/// When the array has another shape.
impl<T: Clone, S: Shape, R: ndarray::Data<Elem = T>, I: Dimension> TryFrom<&ArrayBase<R, I>> for Tensor<T, S> {
    type Error = WrongShape;

    fn try_from(array: &ArrayBase<R, I>) -> Result<Self, WrongShape> {
        WrongShape::check::<S>(array.shape())?;
        Ok(Tensor::try_from_iter(array.iter().cloned()).expect("an array has as many elements as its shape"))
    }
}

/// The elements of an array, if it is in standard layout.
fn checked<S: Shape, R: RawData, I: Dimension, Slice>(
    array: ArrayBase<R, I>,
    slice: impl FnOnce(ArrayBase<R, I>) -> Option<Slice>,
) -> Result<Slice, ViewError> {
    WrongShape::check::<S>(array.shape())?;
    let (shape, strides) = (array.shape().to_vec(), array.strides().to_vec());
    slice(array).ok_or(ViewError::Layout { shape, strides })
}

/// A view of `ndarray` in standard layout, seen as a view of a tensor.
///
/// # Errors
///
/// When it has another shape, or is not in standard layout.
impl<'a, T, S: Shape, I: Dimension> TryFrom<ArrayView<'a, T, I>> for View<'a, T, S> {
    type Error = ViewError;

    fn try_from(view: ArrayView<'a, T, I>) -> Result<Self, ViewError> {
        checked::<S, _, _, _>(view, |view| view.to_slice()).map(Tensor::of)
    }
}

/// An array in standard layout, seen as a tensor.
///
/// # Errors
///
/// When it has another shape, or is not in standard layout.
impl<'a, T, S: Shape, R: ndarray::Data<Elem = T>, I: Dimension> TryFrom<&'a ArrayBase<R, I>> for View<'a, T, S> {
    type Error = ViewError;

    fn try_from(array: &'a ArrayBase<R, I>) -> Result<Self, ViewError> {
        array.view().try_into()
    }
}

/// A view of `ndarray` in standard layout that can be written to, seen as a view of a tensor.
///
/// # Errors
///
/// When it has another shape, or is not in standard layout.
impl<'a, T, S: Shape, I: Dimension> TryFrom<ArrayViewMut<'a, T, I>> for ViewMut<'a, T, S> {
    type Error = ViewError;

    fn try_from(view: ArrayViewMut<'a, T, I>) -> Result<Self, ViewError> {
        checked::<S, _, _, _>(view, ArrayViewMut::into_slice).map(Tensor::of)
    }
}

/// An array in standard layout, seen as a tensor that can be written to.
///
/// # Errors
///
/// When it has another shape, or is not in standard layout.
impl<'a, T, S: Shape, R: ndarray::DataMut<Elem = T>, I: Dimension> TryFrom<&'a mut ArrayBase<R, I>>
    for ViewMut<'a, T, S>
{
    type Error = ViewError;

    fn try_from(array: &'a mut ArrayBase<R, I>) -> Result<Self, ViewError> {
        array.view_mut().try_into()
    }
}
