//! Any reduction of data that comes in parts.

use core::fmt;

use crate::ops::reduce::Reduction;
use crate::ops::reduce::walk::{finish, nothing, push};
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

/// A [`Reduction`] of tensors of shape `S`, place by place, that takes them one by one.
///
/// The tensors need not be in memory together. Reducers of two parts of the data are [merged](Self::merge) into one of the whole.
/// [`Statistics`](super::Statistics) are the more exact choice for sums, means and variances.
///
/// # Examples
///
/// ```
/// use shapewise::ops::reduce::Norm;
/// use shapewise::prelude::*;
/// use shapewise::tensor_vec::Reducer;
///
/// let mut here = Reducer::new(Norm);
/// here.push(&tensor![3.0, 6.0]);
/// let mut elsewhere = Reducer::new(Norm);
/// elsewhere.push(&tensor![4.0, 8.0]);
///
/// here.merge(elsewhere);
/// assert_eq!(here.count(), 2);
/// let lengths: Option<Tensor<f64, shape![2]>> = here.finish();
/// assert_eq!(lengths, Some(tensor![5.0, 10.0]));
/// ```
pub struct Reducer<T, S: Shape, Q: Reduction<T>> {
    reduction: Q,
    count: usize,
    /// There are some as soon as there is a tensor.
    states: Option<Tensor<Option<Q::State>, S>>,
}

impl<T, S: Shape, Q: Reduction<T>> Reducer<T, S, Q> {
    /// Of no tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::Mean;
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Reducer;
    ///
    /// let nothing: Reducer<f64, shape![2], Mean> = Reducer::new(Mean);
    /// assert_eq!((nothing.count(), nothing.finish()), (0, None));
    /// ```
    pub const fn new(reduction: Q) -> Self {
        Reducer { reduction, count: 0, states: None }
    }

    /// One tensor more.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Max, Min};
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Reducer;
    ///
    /// let mut bounds = Reducer::new((Min, Max));
    /// bounds.push(&tensor![1, 20]);
    /// bounds.push(&tensor![2, 10]);
    /// assert_eq!(bounds.finish(), Some(tensor![(1, 2), (10, 20)]));
    /// ```
    pub fn push<D: Data<T>>(&mut self, tensor: &Tensor<T, S, D>)
    where
        T: Copy,
    {
        let count = self.count.checked_add(1).expect("the number of tensors fits in a usize");
        push(&self.reduction, self.states.get_or_insert_with(nothing), &tensor.leaf());
        self.count = count;
    }

    /// The tensors of another reducer, which come after those of this one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::Total;
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Reducer;
    ///
    /// let (mut here, mut elsewhere) = (Reducer::new(Total), Reducer::new(Total));
    /// here.push(&tensor![1.0, 10.0]);
    /// elsewhere.push(&tensor![2.0, 20.0]);
    /// here.merge(elsewhere);
    /// assert_eq!(here.finish(), Some(tensor![3.0, 30.0]));
    /// ```
    pub fn merge(&mut self, other: Self) {
        let count = self.count.checked_add(other.count).expect("the number of tensors fits in a usize");
        match (&mut self.states, other.states) {
            (Some(states), Some(others)) => {
                for (state, other) in states.as_slice_mut().iter_mut().zip(others) {
                    match (state, other) {
                        (Some(state), Some(other)) => self.reduction.join(state, other),
                        (state, other) => *state = state.take().or(other),
                    }
                }
            }
            (states, others) => *states = states.take().or(others),
        }
        self.count = count;
    }

    /// How many tensors there were.
    pub fn count(&self) -> usize {
        self.count
    }

    /// What they come to; `None` where there were none.
    pub fn finish(self) -> Option<Tensor<Q::Output, S>> {
        let Reducer { reduction, count, states } = self;
        states.map(|states| finish(&reduction, states, |_| count))
    }
}

/// The count; the rest may be much.
impl<T, S: Shape, Q: Reduction<T>> fmt::Debug for Reducer<T, S, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reducer").field("count", &self.count).finish_non_exhaustive()
    }
}

/// Tensors or views by value.
impl<T: Copy, S: Shape, Q: Reduction<T>, D: Data<T>> Extend<Tensor<T, S, D>> for Reducer<T, S, Q> {
    fn extend<I: IntoIterator<Item = Tensor<T, S, D>>>(&mut self, tensors: I) {
        tensors.into_iter().for_each(|tensor| self.push(&tensor));
    }
}

/// Tensors or views by reference.
impl<'a, T: Copy, S: Shape, Q: Reduction<T>, D: Data<T>> Extend<&'a Tensor<T, S, D>> for Reducer<T, S, Q> {
    fn extend<I: IntoIterator<Item = &'a Tensor<T, S, D>>>(&mut self, tensors: I) {
        tensors.into_iter().for_each(|tensor| self.push(tensor));
    }
}
