//! Inserting and removing in the middle.
//!
//! All of it is done with the methods of the flat vector, and with a whole number of tensors at a time. So a panic in a closure, a clone
//! or a drop leaves whole tensors, as it leaves whole elements in a `Vec`.

use super::slice::{bounds, checked, out_of_range};
use super::{Drain, TensorRange, TensorVec};
use crate::shape::Shape;
use crate::storage::Append;
use crate::tensor::{Tensor, View};

impl<T, S: Shape> TensorVec<T, S> {
    /// Puts a tensor, or a view, whose elements are cloned, before the one at an index: `np.insert(x, index, y, axis=0)`, in place.
    ///
    /// All tensors after it are moved. At the index [`len`](crate::TensorSlice::len) it is a [`push`](Self::push).
    ///
    /// # Panics
    ///
    /// When there are fewer than `index` tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![5, 6]].into_iter().collect();
    /// points.insert(1, tensor![3, 4]);
    /// points.insert(0, tensor![[7, 8], [9, 0]].subtensor(1));
    /// assert_eq!(points.into_vec(), [9, 0, 1, 2, 3, 4, 5, 6]);
    /// ```
    #[track_caller]
    pub fn insert<D: Append<T>>(&mut self, index: usize, tensor: Tensor<T, S, D>) {
        let len = self.len();
        assert!(index <= len, "a tensor cannot be inserted at {index}: there are {len}");
        self.push(tensor);
        self.elements[index * S::LEN..].rotate_right(S::LEN);
    }

    /// Removes the tensor at an index and returns it: `np.delete(x, index, axis=0)`, in place.
    ///
    /// All tensors after it are moved; where their order does not matter, [`swap_remove`](Self::swap_remove) is faster.
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
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let first: Tensor<i32, shape![2]> = points.remove(0);
    /// assert_eq!(first, tensor![1, 2]);
    /// assert_eq!(points.into_vec(), [3, 4, 5, 6]);
    /// ```
    #[track_caller]
    pub fn remove(&mut self, index: usize) -> Tensor<T, S> {
        let len = self.len();
        if index >= len {
            out_of_range(index, len);
        }
        self.drain(index..=index).next().expect("the index is in range")
    }

    /// Removes the tensor at an index and returns it; the last one takes its place, as with [`Vec::swap_remove`].
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
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let first: Tensor<i32, shape![2]> = points.swap_remove(0);
    /// assert_eq!(first, tensor![1, 2]);
    /// assert_eq!(points.into_vec(), [5, 6, 3, 4]);
    /// ```
    ///
    /// [`Vec::swap_remove`]: alloc::vec::Vec::swap_remove
    #[track_caller]
    pub fn swap_remove(&mut self, index: usize) -> Tensor<T, S> {
        let len = self.len();
        if index >= len {
            out_of_range(index, len);
        }
        self.swap(index, len - 1);
        self.pop().expect("the index is in range")
    }

    /// Keeps the tensors for which `keep` is true, in their order, and drops the others: `x[[keep(t) for t in x]]`, in place.
    ///
    /// `keep` sees each tensor once, as a view. When it panics, the tensor that it was called with and those after it stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, f64::NAN, 4.0, 5.0, 6.0].try_into().unwrap();
    /// points.retain(|point: View<f64, shape![2]>| !point.is_nan().any());
    /// assert_eq!(points.into_vec(), [1.0, 2.0, 5.0, 6.0]);
    /// ```
    pub fn retain<A: OneAnswer>(&mut self, mut keep: impl FnMut(View<'_, T, S>) -> A) {
        let mut sieve = Sieve { tensors: self, kept: 0, seen: 0 };
        while sieve.seen < sieve.tensors.len() {
            if keep(sieve.tensors.subtensor(sieve.seen)).answer() {
                sieve.tensors.swap(sieve.kept, sieve.seen);
                sieve.kept += 1;
            }
            sieve.seen += 1;
        }
    }

    /// Removes a range of tensors, and gives them by value.
    ///
    /// All of them are removed when the iterator is dropped, even those that were not taken: `x.drain(..10);` drops the first ten.
    ///
    /// # Panics
    ///
    /// When the range is not one of the tensors that there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let oldest: Vec<Tensor<i32, shape![2]>> = points.drain(..2).collect();
    /// assert_eq!(oldest, [tensor![1, 2], tensor![3, 4]]);
    /// assert_eq!(points.into_vec(), [5, 6]);
    /// ```
    #[track_caller]
    pub fn drain(&mut self, range: impl TensorRange) -> Drain<'_, T, S> {
        let range = checked::<S>(bounds(&range, self.len()), self.len());
        Drain::of(self.elements.drain(range))
    }

    /// Removes the tensors from an index on, and returns them as a vector: `np.split(x, [index])`.
    ///
    /// [`split_at`](crate::TensorSlice::split_at) cuts without a copy, where borrowed parts are enough.
    ///
    /// # Panics
    ///
    /// When there are fewer than `index` tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut training: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let held_out: TensorVec<i32, shape![2]> = training.split_off(2);
    /// assert_eq!(training.into_vec(), [1, 2, 3, 4]);
    /// assert_eq!(held_out.into_vec(), [5, 6]);
    /// ```
    #[track_caller]
    #[must_use = "use `truncate` if the tensors are not wanted"]
    pub fn split_off(&mut self, index: usize) -> TensorVec<T, S> {
        let kept = checked::<S>(0..index, self.len());
        TensorVec::of(self.elements.split_off(kept.end))
    }
}

/// Tensors that are being sorted out. Of those that were seen the first `kept` stay, whatever panics.
struct Sieve<'a, T, S: Shape> {
    tensors: &'a mut TensorVec<T, S>,
    kept: usize,
    seen: usize,
}

impl<T, S: Shape> Drop for Sieve<'_, T, S> {
    fn drop(&mut self) {
        self.tensors.drain(self.kept..self.seen);
    }
}

/// One answer for each tensor: a `bool`.
#[diagnostic::on_unimplemented(
    message = "`retain` asks for one `bool` for each tensor, and this is `{Self}`",
    label = "a mask, where one `bool` is asked for",
    note = "a mask becomes one answer by `all` or `any`: `data.retain(|x| x.gt(1.0).all())`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait OneAnswer {
    #[doc(hidden)]
    const SEALED: crate::dim::sealed::Token;
    #[doc(hidden)]
    fn answer(self) -> bool;
}

#[diagnostic::do_not_recommend]
impl OneAnswer for bool {
    const SEALED: crate::dim::sealed::Token = crate::dim::sealed::Token;

    fn answer(self) -> bool {
        self
    }
}
