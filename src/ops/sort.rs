//! Sorting along one axis: `x.over(axes![1]).sort()`.
//!
//! Every sort is stable: equal elements keep their order, and `-0.0` equals `0.0`. NaN counts as larger than every number, as for
//! [`max`](Tensor::max): in ascending order it comes last, as in NumPy, and in descending order first. The same holds for every element that
//! does not equal itself, such as a tuple with NaN in it. Where elements have no total order besides, they are left in some order.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x = tensor![[3, 1, 2], [4, 6, 5]];
//! let (best, places) = x.over(axes![1]).top_k::<dim!(2)>();
//! let sorted: Tensor<i32, shape![2, 3]> = x.over(axes![1]).sort();
//! assert_eq!(sorted, tensor![[1, 2, 3], [4, 5, 6]]);
//! assert_eq!(best, tensor![[3, 2], [6, 5]]);
//! assert_eq!(x.gather(&places, axes![1]), best);
//! ```

use core::cmp::Ordering;

use super::over::{ForNoReduction, Over};
use crate::dim::{AtLeast, Dim, Idx};
use crate::expr::{InMemory, Leaf, collect, each_row, offset, step_along};
use crate::kernel::order::{ascending, descending, sort, sort_placed};
use crate::shape::Shape;
use crate::shape::layout::{Axes, Contiguous, Layout, strides_of};
use crate::shape::place::HasAxis;
use crate::shape::reduce::{AlongOneAxis, AxisDim, KeepDims, ReduceShape, Replaced};
use crate::storage::{Data, DataMut};
use crate::tensor::Tensor;

impl<T: Copy + PartialOrd, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The elements from the smallest to the largest along one axis: `np.sort(x, axis)`.
    ///
    /// NaN comes last; equal elements keep their order.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rows: Tensor<f64, shape![2, 3]> = tensor![[3.0, f64::NAN, 1.0], [4.0, 6.0, 5.0]].over(axes![1]).sort();
    /// assert_eq!(rows.to_string(), "[[ 1.  3. nan]\n [ 4.  5.  6.]]");
    /// ```
    pub fn sort(self) -> Tensor<T, S>
    where
        E: InMemory<T, S>,
        S: ReduceShape<X> + AlongOneAxis<X>,
        F: ForNoReduction,
    {
        sorted::<S, K, AxisDim<S, X>, _, _>(self.elements.leaf(), ascending)
    }

    /// The elements from the largest to the smallest along one axis: PyTorch's `sort(descending=True)`.
    ///
    /// NaN comes first; equal elements keep their order.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let columns: Tensor<i32, shape![2, 3]> = tensor![[3, 2, 1], [4, 1, 6]].over(axes![0]).sort_descending();
    /// assert_eq!(columns, tensor![[4, 2, 6], [3, 1, 1]]);
    /// ```
    pub fn sort_descending(self) -> Tensor<T, S>
    where
        E: InMemory<T, S>,
        S: ReduceShape<X> + AlongOneAxis<X>,
        F: ForNoReduction,
    {
        sorted::<S, K, AxisDim<S, X>, _, _>(self.elements.leaf(), descending)
    }

    /// Where the elements are, from the smallest to the largest along one axis: `np.argsort(x, axis, stable=True)`.
    ///
    /// Of equal ones the first comes first; NaN comes last. [`gather`](Tensor::gather) by the result sorts the tensor.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// [`Idx<N>`](Idx), `N` being the dimension of the axis: an index that is in range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[30, 10, 20], [5, 6, 5]];
    /// let places: Tensor<Idx<dim!(3)>, shape![2, 3]> = x.over(axes![1]).argsort();
    /// assert_eq!(places.to_string(), "[[1 2 0]\n [0 2 1]]");
    /// ```
    pub fn argsort(self) -> Tensor<Idx<AxisDim<S, X>>, S>
    where
        E: InMemory<T, S>,
        S: ReduceShape<X> + AlongOneAxis<X>,
        F: ForNoReduction,
    {
        places::<S, K, _, _, _>(self.elements.leaf(), ascending)
    }

    /// Where the elements are, from the largest to the smallest along one axis: PyTorch's `argsort(descending=True)`.
    ///
    /// Of equal ones the first comes first; NaN comes first of all.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// [`Idx<N>`](Idx), `N` being the dimension of the axis: an index that is in range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let places: Tensor<Idx<dim!(3)>, shape![3]> = tensor![5, 6, 5].over(axes![0]).argsort_descending();
    /// assert_eq!(places.to_string(), "[1 0 2]");
    /// ```
    pub fn argsort_descending(self) -> Tensor<Idx<AxisDim<S, X>>, S>
    where
        E: InMemory<T, S>,
        S: ReduceShape<X> + AlongOneAxis<X>,
        F: ForNoReduction,
    {
        places::<S, K, _, _, _>(self.elements.leaf(), descending)
    }

    /// The `M` largest elements along one axis, from the largest on, and where they are: PyTorch's `topk`.
    ///
    /// Of equal ones the first comes first; NaN comes first of all. The rest is not sorted.
    ///
    /// # Shape
    ///
    /// [`Replaced<S, X, M>`](Replaced), with `M` in the place of the axis: the 5 largest of each row of `(N, C)` are `(N, D5)`. The axis
    /// has [at least](AtLeast) so many elements.
    ///
    /// # Element type
    ///
    /// That of the tensor, and [`Idx<N>`](Idx), `N` being the dimension of the axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let scores = tensor![[0.1, 0.5, 0.4], [0.7, 0.1, 0.2]];
    /// let (values, places) = scores.over(axes![1]).top_k::<dim!(2)>();
    /// let values: Tensor<f64, shape![2, 2]> = values;
    /// let places: Tensor<Idx<dim!(3)>, shape![2, 2]> = places;
    /// assert_eq!(values, tensor![[0.5, 0.4], [0.7, 0.2]]);
    /// assert_eq!(places.to_string(), "[[1 2]\n [0 2]]");
    /// ```
    #[doc(alias = "topk")]
    #[allow(clippy::type_complexity)]
    pub fn top_k<M: Dim>(self) -> (Tensor<T, Replaced<S, X, M>>, Tensor<Idx<AxisDim<S, X>>, Replaced<S, X, M>>)
    where
        E: InMemory<T, S>,
        S: ReduceShape<X> + AlongOneAxis<X>,
        AxisDim<S, X>: AtLeast<M>,
        F: ForNoReduction,
    {
        let mut values = Tensor::full(*self.elements.leaf().at(0));
        let mut places = Tensor::full(Idx::default());
        placed_rows::<S, K, _, _, _>(self.elements.leaf(), |start, row| {
            sort_placed::<AxisDim<S, X>, _, _>(row, M::SIZE, descending);
            let best = &row[..M::SIZE];
            write_row::<Replaced<S, X, M>, K, _>(values.as_slice_mut(), start, best.iter().map(|placed| placed.0));
            write_row::<Replaced<S, X, M>, K, _>(places.as_slice_mut(), start, best.iter().map(|placed| placed.1));
        });
        (values, places)
    }
}

impl<T: Copy + PartialOrd, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Sorts the elements from the smallest to the largest along one axis, in place: NumPy's `x.sort(axis)`.
    ///
    /// NaN comes last; equal elements keep their order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[3, 1, 2], [4, 6, 5]];
    /// x.sort_in_place(axes![1]);
    /// assert_eq!(x, tensor![[1, 2, 3], [4, 5, 6]]);
    /// ```
    pub fn sort_in_place<X>(&mut self, axis: X)
    where
        D: DataMut<T>,
        S: HasAxis<X>,
    {
        let _ = axis;
        sort_rows::<S, KeepDims<S, X>, D::Layout, AxisDim<S, X>, _>(self.memory_mut(), ascending);
    }
}

/// A copy, sorted along the axis `N` that `K` has as 1.
fn sorted<S: Shape, K: Shape, N: Dim, T: Copy, L: Layout>(
    elements: Leaf<'_, T, S, L>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Tensor<T, S> {
    let mut result = Tensor::of(collect::<S, S, _>(&elements));
    sort_rows::<S, K, Contiguous, N, T>(result.as_slice_mut(), order);
    result
}

/// Sorts each row, in place where its elements lie side by side.
fn sort_rows<S: Shape, K: Shape, L: Layout, N: Dim, T: Copy>(memory: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let step = const { step_along::<S, K, L>() };
    if step == 1 {
        each_row::<K>(|start| {
            let row = &mut memory[offset(start, &strides_of::<S, L>())..][..N::SIZE];
            sort::<N, T>(Tensor::of(row), &order);
        });
    } else if N::SIZE > 1 {
        let mut row = Tensor::<T, (N,)>::full(memory[0]);
        each_row::<K>(|start| {
            let elements = &mut memory[offset(start, &strides_of::<S, L>())..];
            for (i, element) in row.iter_mut().enumerate() {
                *element = elements[i * step];
            }
            sort(row.view_mut(), &order);
            for (i, element) in row.iter().enumerate() {
                elements[i * step] = *element;
            }
        });
    }
}

/// The places of the elements of each row in order.
fn places<S: Shape, K: Shape, N: Dim, T: Copy, L: Layout>(
    elements: Leaf<'_, T, S, L>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Tensor<Idx<N>, S> {
    let mut places = Tensor::full(Idx::default());
    placed_rows::<S, K, N, T, L>(elements, |start, row| {
        sort_placed::<N, _, _>(row, N::SIZE, &order);
        write_row::<S, K, _>(places.as_slice_mut(), start, row.iter().map(|placed| placed.1));
    });
    places
}

/// Calls `visit` with the start of each row, and its elements with their places.
fn placed_rows<S: Shape, K: Shape, N: Dim, T: Copy, L: Layout>(
    elements: Leaf<'_, T, S, L>,
    mut visit: impl FnMut(&Axes, &mut [(T, Idx<N>)]),
) {
    let memory = elements.memory();
    let step = const { step_along::<S, K, L>() };
    let mut row = Tensor::<(T, Idx<N>), (N,)>::full((memory[0], Idx::default()));
    each_row::<K>(|start| {
        let elements = &memory[offset(start, &strides_of::<S, L>())..];
        for (i, (placed, place)) in row.iter_mut().zip(Idx::all()).enumerate() {
            *placed = (elements[i * step], place);
        }
        visit(start, row.as_slice_mut());
    });
}

/// Writes a row of elements of the shape `S`.
fn write_row<S: Shape, K: Shape, T>(elements: &mut [T], start: &Axes, row: impl Iterator<Item = T>) {
    let first = offset(start, &strides_of::<S, Contiguous>());
    for (i, element) in row.enumerate() {
        elements[first + i * const { step_along::<S, K, Contiguous>() }] = element;
    }
}
