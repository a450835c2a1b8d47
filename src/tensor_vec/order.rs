//! Tensors in another order: chosen by their indices, turned round, or shuffled.

#[cfg(feature = "alloc")]
use core::fmt;

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::{TensorVec, Zipped};
use crate::shape::Shape;

/// An index is not one of the tensors that there are.
#[cfg(feature = "alloc")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchTensor {
    /// The first such index.
    pub index: usize,
    /// How many tensors there are.
    pub len: usize,
}

#[cfg(feature = "alloc")]
impl fmt::Display for NoSuchTensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NoSuchTensor { index, len } = self;
        write!(f, "there is no tensor at {index}: there are {len}")
    }
}

#[cfg(feature = "alloc")]
impl core::error::Error for NoSuchTensor {}

#[cfg(feature = "alloc")]
impl<T: Clone, S: Shape> TensorSlice<T, S> {
    /// The tensors at the given indices, in that order: `x[order]`, or `np.take(x, order, axis=0)`.
    ///
    /// An index may stand there more than once, as when sampling with replacement, or not at all.
    ///
    /// # Errors
    ///
    /// When an index is out of range. (Negative ones do not count from the end.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::NoSuchTensor;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let turned: TensorVec<i32, shape![2]> = points.take(&[2, 1, 0])?;
    /// assert_eq!(turned.as_slice(), [5, 6, 3, 4, 1, 2]);
    /// assert_eq!(points.take(&[0, 3]), Err(NoSuchTensor { index: 3, len: 3 }));
    /// # Ok::<(), NoSuchTensor>(())
    /// ```
    pub fn take(&self, indices: &[usize]) -> Result<TensorVec<T, S>, NoSuchTensor> {
        let len = self.len();
        if let Some(&index) = indices.iter().find(|&&index| index >= len) {
            return Err(NoSuchTensor { index, len });
        }
        Ok(indices.iter().map(|&index| self.subtensor(index)).collect())
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone, S: Shape, U: Clone, R: Shape> Zipped<'_, T, S, U, R> {
    /// The pairs at the given indices, in that order: how data is shuffled together with its labels.
    ///
    /// # Errors
    ///
    /// When an index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::NoSuchTensor;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 1, 2, 2, 3, 3].try_into().unwrap();
    /// let labels: TensorVec<i32, ()> = vec![1, 2, 3].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    ///
    /// let order = [2, 0, 1]; // or `(0..data.len()).collect()`, shuffled
    /// let (points, labels): (TensorVec<i32, shape![2]>, TensorVec<i32, ()>) = data.take(&order)?;
    /// for (point, label) in points.zip(&labels).unwrap() {
    ///     assert_eq!(point, Tensor::full(label.item()));
    /// }
    /// # Ok::<(), NoSuchTensor>(())
    /// ```
    pub fn take(&self, indices: &[usize]) -> Result<(TensorVec<T, S>, TensorVec<U, R>), NoSuchTensor> {
        let (first, second) = self.parts();
        Ok((first.take(indices)?, second.take(indices)?))
    }
}

impl<T, S: Shape> TensorSlice<T, S> {
    /// Puts the last tensor first, and so on: `x[::-1]`, in place.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// points.reverse();
    /// assert_eq!(points.as_slice(), [5, 6, 3, 4, 1, 2]);
    /// ```
    pub fn reverse(&mut self) {
        let len = self.len();
        for index in 0..len / 2 {
            self.swap(index, len - 1 - index);
        }
    }
}

#[cfg(feature = "rand")]
impl<T, S: Shape> TensorSlice<T, S> {
    /// Puts the tensors into a random order, each as likely as any other: `rng.shuffle(x)`.
    ///
    /// With the feature `rand`. The order depends on the number of tensors and on the generator alone, so two of equal length
    /// are shuffled alike by clones of one generator. [`Zipped::take`] does so by an order that can be kept.
    ///
    /// # Examples
    ///
    /// ```
    /// use rand::SeedableRng;
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = vec![1, 1, 2, 2, 3, 3].try_into().unwrap();
    /// let mut labels: TensorVec<i32, ()> = vec![1, 2, 3].try_into().unwrap();
    /// let rng = rand_chacha::ChaCha8Rng::seed_from_u64(0);
    /// points.shuffle(&mut rng.clone());
    /// labels.shuffle(&mut rng.clone());
    /// for (point, label) in points.zip(&labels).unwrap() {
    ///     assert_eq!(point, Tensor::full(label.item()));
    /// }
    /// ```
    pub fn shuffle<G: rand::Rng + ?Sized>(&mut self, rng: &mut G) {
        use rand::RngExt;
        // R. Durstenfeld, "Algorithm 235: Random permutation", Comm. ACM 7 (1964).
        for last in (1..self.len()).rev() {
            self.swap(last, rng.random_range(..=last));
        }
    }
}
