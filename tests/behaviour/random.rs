//! Random tensors, behind the feature `rand`.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Bernoulli, Distribution, Normal, StandardNormal, Uniform};
use shapewise::prelude::*;

#[test]
fn equal_seeds_give_equal_tensors() {
    let sample = |seed| Tensor::<f64, shape![32, 10]>::sample(&StandardNormal, &mut ChaCha8Rng::seed_from_u64(seed));
    assert_eq!(sample(1), sample(1));
    assert_ne!(sample(1), sample(2));
}

#[test]
fn elements_are_drawn_in_order() {
    let uniform = Uniform::new(0, 100).unwrap();
    let x: Tensor<i32, shape![3, 4]> = Tensor::sample(&uniform, &mut ChaCha8Rng::seed_from_u64(7));
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    assert_eq!(x, Tensor::<i32, shape![3, 4]>::from_fn(|_| uniform.sample(&mut rng)));
}

#[test]
fn any_distribution() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    let x: Tensor<f32, shape![100, 100]> = Tensor::sample(&Normal::new(5.0, 2.0).unwrap(), &mut rng);
    assert!((x.mean() - 5.0).abs() < 0.1 && (x.std() - 2.0).abs() < 0.1);
    let mask: Tensor<bool, shape![10_000]> = Tensor::sample(&Bernoulli::new(0.25).unwrap(), &mut rng);
    assert!((mask.mean() - 0.25).abs() < 0.02);
    let rng: &mut dyn rand::Rng = &mut rng;
    let scalar: Tensor<f64, ()> = Tensor::sample(&StandardNormal, rng);
    assert!(scalar.item().is_finite());
}
