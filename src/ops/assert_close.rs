//! The assertion that numbers are nearly equal, and its message.

use core::fmt::{self, Display};

use super::function::Close;
use super::operand::Operand;
use crate::element::Real;
use crate::engine::collect;
use crate::expr::{Function, Zip};
use crate::kernel::level::Baseline;
use crate::shape::join::{JoinShape, Joined};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;
use crate::tensor::display::{DisplayElement, write_elements};

/// How many of the elements that differ are listed.
const LISTED: usize = 5;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Panics unless all elements are close to those of the other tensor, by the rule of [`all_close`](Tensor::all_close):
    /// `np.testing.assert_allclose(x, y, rtol, atol)`.
    ///
    /// NaN is close to nothing, as for `all_close`. In NumPy's assertion two NaNs are equal.
    ///
    /// # Shape
    ///
    /// The shapes are broadcast.
    ///
    /// # Panics
    ///
    /// When an element is not close. The message counts those, names the largest differences, and shows the first ones and both tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// (tensor![0.1, 0.2] * 3.0).assert_all_close(tensor![0.3, 0.6], 1e-15, 0.0);
    /// ```
    ///
    /// `tensor![[1.0, 2.0], [3.0, 4.0]].assert_all_close(tensor![1.0, 2.0], 0.5, 0.0)` panics with
    ///
    /// ```text
    /// elements are not close to each other, by rtol = 0.5 and atol = 0.0
    /// shapes: (2, 2) and (2,)
    /// mismatched: 2 of 4 (50.0%)
    /// largest absolute difference among them: 2.0
    /// largest relative difference among them: 2.0
    ///   [1, 0]: 3.0 and 1.0
    ///   [1, 1]: 4.0 and 2.0
    ///  left:
    /// [[1. 2.]
    ///  [3. 4.]]
    /// right:
    /// [[1. 2.]
    ///  [1. 2.]]
    /// ```
    #[doc(alias = "assert_allclose")]
    #[track_caller]
    pub fn assert_all_close<R>(&self, other: R, rtol: T, atol: T)
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        let pairs = collect::<Joined<S, R::Shape>, Joined<S, R::Shape>, _>(&Zip(self.leaf(), other.into_expr()));
        let sizes = Joined::<S, R::Shape>::SIZES;
        let report = Report { pairs: pairs.as_slice(), sizes: sizes.as_ref(), rtol, atol };
        if report.mismatches().next().is_some() {
            report.fail(&S::default(), &R::Shape::default());
        }
    }
}

/// Pairs of elements in C order, some of which may not be close.
struct Report<'a, T> {
    pairs: &'a [(T, T)],
    sizes: &'a [usize],
    rtol: T,
    atol: T,
}

impl<T: Real> Report<'_, T> {
    /// The pairs that are not close, each with its place in C order.
    fn mismatches(&self) -> impl Iterator<Item = (usize, (T, T))> + Clone {
        let close = Close(self.rtol, self.atol);
        self.pairs.iter().copied().enumerate().filter(move |(_, pair)| !close.at::<Baseline>(*pair))
    }

    #[cold]
    #[track_caller]
    fn fail(&self, left: &dyn fmt::Debug, right: &dyn fmt::Debug) -> ! {
        panic!(
            "elements are not close to each other, by rtol = {:?} and atol = {:?}\nshapes: {left:?} and {right:?}\n{self}",
            self.rtol, self.atol
        )
    }

    /// The largest of the numbers, or NaN where one is.
    fn largest(differences: impl Iterator<Item = T>) -> T {
        differences.fold(T::zero(), |largest, x| if largest.is_nan() || x <= largest { largest } else { x })
    }
}

impl<T: Real> Display for Report<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { pairs, sizes, .. } = *self;
        let (count, all) = (self.mismatches().count(), pairs.len());
        writeln!(f, "mismatched: {count} of {all} ({:.1}%)", 100.0 * count as f64 / all as f64)?;
        let absolute = |(_, (a, b)): (usize, (T, T))| (a - b).abs();
        let relative = |(_, (a, b)): (usize, (T, T))| (a - b).abs() / b.abs();
        writeln!(f, "largest absolute difference among them: {:?}", Self::largest(self.mismatches().map(absolute)))?;
        writeln!(f, "largest relative difference among them: {:?}", Self::largest(self.mismatches().map(relative)))?;
        for (place, (a, b)) in self.mismatches().take(LISTED) {
            let mut positions = [0; MAX_RANK];
            let mut rest = place;
            for (position, size) in positions.iter_mut().zip(sizes).rev() {
                (*position, rest) = (rest % size, rest / size);
            }
            writeln!(f, "  {:?}: {a:?} and {b:?}", &positions[..sizes.len()])?;
        }
        if count > LISTED {
            writeln!(f, "  ...")?;
        }
        writeln!(f, " left:\n{}", Shown(|place: usize| &pairs[place].0, sizes))?;
        write!(f, "right:\n{}", Shown(|place: usize| &pairs[place].1, sizes))
    }
}

/// Elements of an array, given for their places in C order, as NumPy prints them.
struct Shown<'s, F>(F, &'s [usize]);

impl<'a, T: DisplayElement + 'a, F: Fn(usize) -> &'a T + Copy> Display for Shown<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_elements(f, self.0, self.1)
    }
}
