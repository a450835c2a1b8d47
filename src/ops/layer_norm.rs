//! `layer_norm` over axes.

use super::fold;
use super::operand::Operand;
use crate::element::Real;
use crate::expr::{Expr, Function, Map, MapRun, Merges, Rowwise, Run, Walk, Zip, collect, collect_rows};
use crate::kernel::level::Level;
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::layout::Axes;
use crate::shape::reduce::{KeepDims, Reduce};
use crate::storage::{Buffer, Data, Sink};
use crate::tensor::Tensor;

/// A row less its mean, divided by its standard deviation, times the gain, plus the bias.
struct LayerNorm<G, B, T> {
    gain: G,
    bias: B,
    epsilon: T,
}

impl<W: Shape, T: Real, G: Expr<Elem = T>, B: Expr<Elem = T>> Rowwise<W, T> for LayerNorm<G, B, T> {
    const MERGES: Merges = <Zip<G::Walk<W>, B::Walk<W>>>::MERGES;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, start: &Axes, len: usize, to: &mut impl Sink<T>) {
        let count = T::from_count(len);
        let mean = T::sum_run::<V>(row, len) / count;
        to.append::<V, _>(&MapRun(row.part(0, len), &|x| x - mean), len);
        let row = to.last_mut(len);
        let variance = T::sum_run::<V>(&MapRun(&*row, &|x: T| x * x), len) / count;
        let scale = (variance + self.epsilon).sqrt().recip();
        let (gain, bias) = (self.gain.run::<W>(start, len), self.bias.run::<W>(start, len));
        // By index: LLVM would not see that an iterator ends where the gain does.
        #[allow(clippy::needless_range_loop)]
        for i in 0..len {
            row[i] = row[i] * scale * gain.get::<V>(i) + bias.get::<V>(i);
        }
    }
}

/// The same, of an element, its mean and its scale, the gain and the bias.
struct Scaled;

impl<T: Real> Function<((T, (T, T)), (T, T))> for Scaled {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, ((x, (mean, scale)), (gain, bias)): ((T, (T, T)), (T, T))) -> T {
        (x - mean) * scale * gain + bias
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements less their mean over the axes, divided by their standard deviation, times a gain, plus a bias: PyTorch's `layer_norm`.
    ///
    /// `(x - mean) / sqrt(variance + epsilon) * gain + bias`. Where the axes are the last ones, each row is read once, and written once.
    ///
    /// # Shape
    ///
    /// That of the tensor. Gain and bias, tensors or single elements, [fit into](FitsInto) it.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 3.0], [10.0, 14.0]];
    /// let y: Tensor<f64, shape![2, 2]> = x.layer_norm(axes![1], tensor![2.0, 1.0], 0.5, 0.0);
    /// assert_eq!(y, tensor![[-1.5, 1.5], [-1.5, 1.5]]);
    /// ```
    ///
    /// Source: J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer normalization" (2016).
    pub fn layer_norm<X, G, B>(&self, axes: X, gain: G, bias: B, epsilon: T) -> Tensor<T, S>
    where
        T: Real,
        S: Reduce<X>,
        G: Operand<T>,
        B: Operand<T>,
        G::Shape: FitsInto<S>,
        B::Shape: FitsInto<S>,
    {
        let _ = axes;
        let rows = LayerNorm { gain: gain.into_expr(), bias: bias.into_expr(), epsilon };
        if let Some(rows) = collect_rows::<S, KeepDims<S, X>, _, _>(&self.leaf(), &rows) {
            return Tensor::of(rows);
        }
        let means: Buffer<T, KeepDims<S, X>> = fold::mean_of_all::<S, KeepDims<S, X>, _, T>(&self.leaf());
        let squares = Map(Zip(self.leaf(), fold::leaf(&means)), |(x, mean): (T, T)| (x - mean) * (x - mean));
        let variances: Tensor<T, KeepDims<S, X>> = Tensor::of(fold::mean_of_all::<S, KeepDims<S, X>, _, T>(&squares));
        let scales = super::operand::map(&variances, |variance: T| (variance + epsilon).sqrt().recip());
        let statistics = Zip(fold::leaf(&means), scales.leaf());
        let parts = Zip(Zip(self.leaf(), statistics), Zip(&rows.gain, &rows.bias));
        Tensor::of(collect::<S, S, _>(&Map(parts, Scaled)))
    }
}
