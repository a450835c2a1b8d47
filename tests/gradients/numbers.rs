//! The numbers that models are made of: those of `record.py`, to the bit.

use shapewise::prelude::*;

/// Multiples of 1/64 from -1 to 1, by a linear congruential generator: that of the C standard's example, modulo 2³¹.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    fn draw(&mut self) -> u64 {
        self.0 = (self.0 * 1_103_515_245 + 12_345) % (1 << 31);
        self.0 >> 16
    }

    pub(crate) fn tensor<T: Real, S: Shape>(&mut self) -> Tensor<T, S> {
        Tensor::from_fn(|_| T::from_f64((self.draw() % 129) as f64 / 64.0 - 1.0))
    }

    pub(crate) fn labels<K: Dim, N: Dim>(&mut self) -> Tensor<Idx<K>, (N,)> {
        let labels = Tensor::<u64, (N,)>::from_fn(|_| self.draw() % K::SIZE as u64);
        labels.to_indices().expect("the rest of a division is below the divisor")
    }
}
