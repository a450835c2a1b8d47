//! Single tensors of a slice, and parts of it.

use core::hash::{Hash, Hasher};
use core::ops::{
    Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};

use super::TensorSlice;
use crate::shape::Shape;
use crate::tensor::{Tensor, View, ViewMut};

impl<T, S: Shape> TensorSlice<T, S> {
    /// How many tensors there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// assert_eq!(points.len(), 3);
    /// ```
    #[inline]
    pub fn len(&self) -> usize {
        self.as_slice().len() / S::LEN
    }

    /// Whether there are none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert!(TensorVec::<f32, shape![3]>::new().is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    /// The tensor at an index as a view, or `None` where it is out of range.
    ///
    /// There is no `x[i]`, because Rust's brackets give a reference, and a view is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let second: View<i32, shape![2]> = points.get(1).unwrap();
    /// assert_eq!(second + 1, tensor![4, 5]);
    /// assert_eq!(points.get(2), None);
    /// ```
    pub fn get(&self, index: usize) -> Option<View<'_, T, S>> {
        (index < self.len()).then(|| Tensor::of(&self.as_slice()[elements_at::<S>(index)]))
    }

    /// The tensor at an index as a view that can be written to, or `None` where it is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// if let Some(mut point) = points.get_mut(1) {
    ///     point += 10;
    /// }
    /// assert_eq!(points.as_slice(), [1, 2, 13, 14]);
    /// ```
    pub fn get_mut(&mut self, index: usize) -> Option<ViewMut<'_, T, S>> {
        (index < self.len()).then(|| Tensor::of(&mut self.as_slice_mut()[elements_at::<S>(index)]))
    }

    /// The tensor at an index as a view: NumPy's `x[i]`, and [`get`](Self::get) where it is known to be there.
    ///
    /// # Panics
    ///
    /// When the index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// assert_eq!(points.subtensor(1), tensor![3, 4]);
    /// ```
    #[track_caller]
    pub fn subtensor(&self, index: usize) -> View<'_, T, S> {
        match self.get(index) {
            Some(tensor) => tensor,
            None => out_of_range(index, self.len()),
        }
    }

    /// The tensor at an index as a view that can be written to.
    ///
    /// # Panics
    ///
    /// When the index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let mut second = points.subtensor_mut(1);
    /// second *= 10;
    /// assert_eq!(points.as_slice(), [1, 2, 30, 40]);
    /// ```
    #[track_caller]
    pub fn subtensor_mut(&mut self, index: usize) -> ViewMut<'_, T, S> {
        let len = self.len();
        match self.get_mut(index) {
            Some(tensor) => tensor,
            None => out_of_range(index, len),
        }
    }

    /// The first tensor as a view, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// assert_eq!(points.first(), Some(tensor![1, 2].view()));
    /// ```
    pub fn first(&self) -> Option<View<'_, T, S>> {
        self.get(0)
    }

    /// The last tensor as a view, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// assert_eq!(points.last(), Some(tensor![3, 4].view()));
    /// ```
    pub fn last(&self) -> Option<View<'_, T, S>> {
        self.get(self.len().checked_sub(1)?)
    }

    /// The first tensor as a view that can be written to, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// if let Some(mut point) = points.first_mut() {
    ///     point += 10;
    /// }
    /// assert_eq!(points.as_slice(), [11, 12, 3, 4]);
    /// ```
    pub fn first_mut(&mut self) -> Option<ViewMut<'_, T, S>> {
        self.get_mut(0)
    }

    /// The last tensor as a view that can be written to, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// if let Some(mut point) = points.last_mut() {
    ///     point += 10;
    /// }
    /// assert_eq!(points.as_slice(), [1, 2, 13, 14]);
    /// ```
    pub fn last_mut(&mut self) -> Option<ViewMut<'_, T, S>> {
        self.get_mut(self.len().checked_sub(1)?)
    }

    /// The first tensor as a view and all others, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let (first, others): (View<i32, shape![2]>, &TensorSlice<i32, shape![2]>) = points.split_first().unwrap();
    /// assert_eq!(first, tensor![1, 2]);
    /// assert_eq!(others.as_slice(), [3, 4, 5, 6]);
    /// ```
    pub fn split_first(&self) -> Option<(View<'_, T, S>, &Self)> {
        Some((self.first()?, &self[1..]))
    }

    /// The last tensor as a view and all before it, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let (last, others): (View<i32, shape![2]>, &TensorSlice<i32, shape![2]>) = points.split_last().unwrap();
    /// assert_eq!(last, tensor![5, 6]);
    /// assert_eq!(others.as_slice(), [1, 2, 3, 4]);
    /// ```
    pub fn split_last(&self) -> Option<(View<'_, T, S>, &Self)> {
        Some((self.last()?, &self[..self.len() - 1]))
    }

    /// The first `index` tensors, and the others; nothing is copied.
    ///
    /// # Panics
    ///
    /// When there are fewer than `index`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::TensorSlice;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let (training, held_out): (&TensorSlice<i32, shape![2]>, &TensorSlice<i32, shape![2]>) = points.split_at(2);
    /// assert_eq!(training.as_slice(), [1, 2, 3, 4]);
    /// assert_eq!(held_out.as_slice(), [5, 6]);
    /// ```
    #[track_caller]
    pub fn split_at(&self, index: usize) -> (&Self, &Self) {
        (&self[..index], &self[index..])
    }

    /// The first `index` tensors, and the others, to be written to.
    ///
    /// # Panics
    ///
    /// When there are fewer than `index`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let (left, right) = points.split_at_mut(1);
    /// let mut first = left.subtensor_mut(0);
    /// first += right.subtensor(0);
    /// assert_eq!(points.as_slice(), [4, 6, 3, 4]);
    /// ```
    #[track_caller]
    pub fn split_at_mut(&mut self, index: usize) -> (&mut Self, &mut Self) {
        let range = checked::<S>(0..index, self.len());
        let (left, right) = self.as_slice_mut().split_at_mut(range.end);
        (TensorSlice::of_mut(left), TensorSlice::of_mut(right))
    }

    /// Exchanges two tensors.
    ///
    /// # Panics
    ///
    /// When an index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// points.swap(0, 2);
    /// assert_eq!(points.as_slice(), [5, 6, 3, 4, 1, 2]);
    /// ```
    #[track_caller]
    pub fn swap(&mut self, a: usize, b: usize) {
        let len = self.len();
        for index in [a, b] {
            if index >= len {
                out_of_range(index, len);
            }
        }
        if a == b {
            return;
        }
        let (low, high) = (a.min(b), a.max(b));
        let (left, right) = self.as_slice_mut().split_at_mut(high * S::LEN);
        left[elements_at::<S>(low)].swap_with_slice(&mut right[..S::LEN]);
    }
}

/// Where the elements of the tensor at an index are that is in range.
fn elements_at<S: Shape>(index: usize) -> Range<usize> {
    index * S::LEN..(index + 1) * S::LEN
}

#[cold]
#[track_caller]
pub(super) fn out_of_range(index: usize, len: usize) -> ! {
    panic!("there is no tensor at {index}: there are {len}")
}

/// Where the elements of a range of tensors are.
#[track_caller]
pub(super) fn checked<S: Shape>(range: Range<usize>, len: usize) -> Range<usize> {
    let Range { start, end } = range;
    assert!(start <= end && end <= len, "the range {start}..{end} is not one of {len} tensors");
    start * S::LEN..end * S::LEN
}

/// A range of indices: what a slice of tensors is indexed by, `&x[..100]`.
#[diagnostic::on_unimplemented(
    message = "a `TensorVec` or a `TensorSlice` is not indexed by `{Self}`",
    label = "expected a range, such as `..100`",
    note = "a range gives a slice, `&x[10..20]`; the tensor at `i` is the view `x.subtensor(i)`, or `x.get(i)` where it may be missing"
)]
pub trait TensorRange: RangeBounds<usize> {}

macro_rules! ranges {
    ($($Range:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl TensorRange for $Range {}
    )* };
}
ranges! {
    Range<usize>, RangeTo<usize>, RangeFrom<usize>, RangeFull, RangeInclusive<usize>, RangeToInclusive<usize>
}

/// The bounds of a range as numbers.
pub(super) fn bounds(range: &impl TensorRange, len: usize) -> Range<usize> {
    let start = match range.start_bound() {
        Bound::Included(&start) => start,
        Bound::Excluded(&start) => start.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        // Saturated, the largest number is out of range all the same, or there are as many tensors without size.
        Bound::Included(&end) => end.saturating_add(1),
        Bound::Excluded(&end) => end,
        Bound::Unbounded => len,
    };
    start..end
}

/// # Panics
///
/// When the range is not one of the tensors that there are.
impl<T, S: Shape, R: TensorRange> Index<R> for TensorSlice<T, S> {
    type Output = TensorSlice<T, S>;

    #[track_caller]
    fn index(&self, range: R) -> &TensorSlice<T, S> {
        TensorSlice::of(&self.as_slice()[checked::<S>(bounds(&range, self.len()), self.len())])
    }
}

/// # Panics
///
/// When the range is not one of the tensors that there are.
impl<T, S: Shape, R: TensorRange> IndexMut<R> for TensorSlice<T, S> {
    #[track_caller]
    fn index_mut(&mut self, range: R) -> &mut TensorSlice<T, S> {
        let range = checked::<S>(bounds(&range, self.len()), self.len());
        TensorSlice::of_mut(&mut self.as_slice_mut()[range])
    }
}

impl<T: PartialEq, S: Shape> PartialEq for TensorSlice<T, S> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq, S: Shape> Eq for TensorSlice<T, S> {}

impl<T: Hash, S: Shape> Hash for TensorSlice<T, S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<T, S: Shape> Default for &TensorSlice<T, S> {
    fn default() -> Self {
        TensorSlice::of(&[])
    }
}

impl<T, S> AsRef<TensorSlice<T, S>> for TensorSlice<T, S> {
    fn as_ref(&self) -> &TensorSlice<T, S> {
        self
    }
}

impl<T, S> AsMut<TensorSlice<T, S>> for TensorSlice<T, S> {
    fn as_mut(&mut self) -> &mut TensorSlice<T, S> {
        self
    }
}

/// All elements of one tensor, seen as the only one of a slice.
impl<'a, T, S: Shape> From<View<'a, T, S>> for &'a TensorSlice<T, S> {
    fn from(tensor: View<'a, T, S>) -> Self {
        TensorSlice::of(tensor.into_slice())
    }
}
