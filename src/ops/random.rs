//! Random tensors.

use rand::Rng;
use rand::distr::Distribution;

use crate::shape::Shape;
use crate::tensor::Tensor;

impl<T, S: Shape> Tensor<T, S> {
    /// A tensor of independent samples of a distribution: `rng.standard_normal(shape)` and its kin.
    ///
    /// With the feature `rand`. The distribution is any of `rand` or of `rand_distr`.
    ///
    /// # Examples
    ///
    /// ```
    /// use rand::SeedableRng;
    /// use rand_distr::StandardNormal;
    /// use shapewise::prelude::*;
    ///
    /// let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(0);
    /// let batch: Tensor<f64, shape![32, 10]> = Tensor::sample(&StandardNormal, &mut rng);
    /// assert!(batch.mean().abs() < 0.5);
    /// ```
    pub fn sample<G: Rng + ?Sized>(distribution: &impl Distribution<T>, rng: &mut G) -> Self {
        Tensor::from_flat_fn(|_| distribution.sample(rng))
    }
}
