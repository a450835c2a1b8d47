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
use crate::engine::collect;
use crate::expr::{AxisRows, InMemory, Leaf};
use crate::kernel::order::{ascending, descending, sort, sort_placed};
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout};
use crate::shape::place::CanGoAlong;
use crate::shape::reduce::{AlongOneAxis, AxisDim, AxisOver, KeepDims, KeptAxis, ReduceShape, ReplacedOver};
use crate::storage::{Data, DataMut, Scratch, ScratchOf, indices_of};
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
    pub fn sort(self /* the axis comes before: `x.over(axes![0]).sort()` */) -> Tensor<T, S>
    where
        E: InMemory<T, S>,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
        F: ForNoReduction,
    {
        sorted::<S, K, AxisOver<S, X, K>, _, _>(self.elements.leaf(), ascending)
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
    pub fn sort_descending(self /* the axis comes before: `x.over(axes![0]).sort_descending()` */) -> Tensor<T, S>
    where
        E: InMemory<T, S>,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
        F: ForNoReduction,
    {
        sorted::<S, K, AxisOver<S, X, K>, _, _>(self.elements.leaf(), descending)
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
    pub fn argsort(self, /* the axis comes before: `x.over(axes![0]).argsort()` */) -> Tensor<Idx<AxisOver<S, X, K>>, S>
    where
        E: InMemory<T, S>,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
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
    pub fn argsort_descending(self) -> Tensor<Idx<AxisOver<S, X, K>>, S>
    where
        E: InMemory<T, S>,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
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
    /// [`Replaced<S, X, M>`](crate::shape::reduce::Replaced), with `M` in the place of the axis: the 5 largest of each row of `(N, C)` are `(N, D5)`. The axis
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
    pub fn top_k<M: Dim /* no argument: write `.top_k::<dim!(2)>()` */>(
        self,
    ) -> (Tensor<T, ReplacedOver<S, X, K, M>>, Tensor<Idx<AxisOver<S, X, K>>, ReplacedOver<S, X, K, M>>)
    where
        E: InMemory<T, S>,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
        AxisOver<S, X, K>: AtLeast<M>,
        F: ForNoReduction,
    {
        let elements = self.elements.leaf();
        let mut values = Tensor::full(*elements.at(0));
        let mut places = Tensor::<usize, ReplacedOver<S, X, K, M>>::full(0);
        let best = const { &AxisRows::of::<ReplacedOver<S, X, K, M>, K, M, Contiguous>() };
        let rows = const { &AxisRows::of::<S, K, AxisOver<S, X, K>, E::Layout>() };
        let (memory, best) = (elements.memory(), Best { rows: best, values: Some(values.as_slice_mut()) });
        place_rows::<ScratchOf<AxisOver<S, X, K>>, T>(memory, rows, best, places.as_slice_mut(), descending);
        let places = Tensor::own(indices_of(places.into_elements()));
        (values, places)
    }
}

/// # Sorting
///
/// Here in place; [`over(axes)`](Tensor::over) has `sort`, `argsort` and `top_k`.
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
        S: ReduceShape<X> + CanGoAlong<X>,
    {
        let _ = axis;
        let rows = const { &AxisRows::of::<S, KeepDims<S, X>, AxisDim<S, X>, D::Layout>() };
        sort_rows::<ScratchOf<AxisDim<S, X>>, T>(self.memory_mut(), rows, ascending);
    }
}

/// A copy, sorted along the axis `N` that `K` has as 1.
fn sorted<S: Shape, K: Shape, N: Dim, T: Copy, L: Layout>(
    elements: Leaf<'_, T, S, L>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Tensor<T, S> {
    let mut result = Tensor::of(collect::<S, S, _>(&elements));
    let rows = const { &AxisRows::of::<S, K, N, Contiguous>() };
    sort_rows::<ScratchOf<N>, T>(result.as_slice_mut(), rows, order);
    result
}

/// Sorts each row, in place where its elements lie side by side.
#[inline(never)]
fn sort_rows<P: Scratch, T: Copy>(memory: &mut [T], rows: &AxisRows, order: impl Fn(&T, &T) -> Ordering) {
    let (step, len) = (rows.step(), rows.len());
    if let Some(rows) = rows.in_order(memory) {
        return rows.for_each(|row| sort::<P, T>(row, &order));
    }
    if step == 1 {
        return rows.each(|start| sort::<P, T>(&mut rows.row_in_mut(memory, start)[..len], &order));
    }
    P::with(memory[0], len, |row| {
        rows.each(|start| {
            let elements = rows.row_in_mut(memory, start);
            for (i, element) in row.iter_mut().enumerate() {
                *element = elements[i * step];
            }
            sort::<P, T>(row, &order);
            for (i, element) in row.iter().enumerate() {
                elements[i * step] = *element;
            }
        });
    });
}

/// The places of the elements of each row in order.
fn places<S: Shape, K: Shape, N: Dim, T: Copy, L: Layout>(
    elements: Leaf<'_, T, S, L>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Tensor<Idx<N>, S> {
    let mut places = Tensor::<usize, S>::full(0);
    let all = Best { rows: const { &AxisRows::of::<S, K, N, Contiguous>() }, values: None };
    let rows = const { &AxisRows::of::<S, K, N, L>() };
    place_rows::<ScratchOf<N>, T>(elements.memory(), rows, all, places.as_slice_mut(), order);
    Tensor::own(indices_of(places.into_elements()))
}

/// The first elements of each row in order.
struct Best<'r, T> {
    /// The rows of them.
    rows: &'r AxisRows,
    /// Where they go, if they are wanted.
    values: Option<&'r mut [T]>,
}

/// Writes the first elements of each row in order, and their places in it.
#[inline(never)]
fn place_rows<P: Scratch, T: Copy>(
    memory: &[T],
    rows: &AxisRows,
    mut best: Best<'_, T>,
    places: &mut [usize],
    order: impl Fn(&T, &T) -> Ordering,
) {
    P::with((memory[0], 0), rows.len(), |row| {
        rows.each(|start| {
            let elements = rows.row_in(memory, start);
            for (place, placed) in row.iter_mut().enumerate() {
                *placed = (elements[place * rows.step()], place);
            }
            sort_placed::<P, T>(row, best.rows.len(), &order);
            let row = &row[..best.rows.len()];
            best.rows.write(places, start, row.iter().map(|placed| placed.1));
            if let Some(values) = &mut best.values {
                best.rows.write(values, start, row.iter().map(|placed| placed.0));
            }
        });
    });
}
