//! Tiles: a few rows and columns of a product, held in registers while all that is summed goes by.
//!
//! A tile of `R` rows and `C` columns takes one step along the axis that is summed over by `R` elements of the left, each times the same
//! `C` elements of the right, which lie side by side. So `R + C` elements are read for `R C` products, and the sums are written once.
//! LLVM keeps `[[T; C]; R]` in vector registers as long as nothing takes its address: a tile is therefore written in one way only, and what
//! has to be cut off is cut from a copy.
//!
//! Source: K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM Trans. Math. Softw. 34 (2008); F. Van Zee and
//! R. van de Geijn, "BLIS: a framework for rapidly instantiating BLAS functionality", ACM Trans. Math. Softw. 41 (2015).

use num_traits::Float;

use crate::kernel::level::{Level, mul_add};

/// Rows or columns of an operand that stand side by side, or one after the other: the first element, and the steps from there.
#[derive(Clone, Copy)]
pub(super) struct OperandPart<'a, T> {
    pub(super) memory: &'a [T],
    /// From one row of the left to the next, from one column of the right to the next.
    pub(super) step: usize,
    /// From one element to the next along what is summed over.
    pub(super) inner: usize,
}

/// `R` rows of the left operand.
trait TileRows<T, const R: usize>: Copy {
    /// What stands at `k` of each.
    fn at(&self, k: usize) -> [T; R];
}

/// Rows whose elements lie side by side; each is as long as what is summed over.
#[derive(Clone, Copy)]
struct TileAlong<'a, T, const R: usize>([&'a [T]; R]);

impl<T: Float, const R: usize> TileRows<T, R> for TileAlong<'_, T, R> {
    #[inline(always)]
    fn at(&self, k: usize) -> [T; R] {
        let mut elements = [T::zero(); R];
        for (element, row) in elements.iter_mut().zip(&self.0) {
            *element = row[k];
        }
        elements
    }
}

/// Rows that lie across: what stands at the same place of each lies side by side.
#[derive(Clone, Copy)]
struct TileAcross<'a, T>(OperandPart<'a, T>);

impl<T: Float, const R: usize> TileRows<T, R> for TileAcross<'_, T> {
    #[inline(always)]
    fn at(&self, k: usize) -> [T; R] {
        *self.0.memory[k * self.0.inner..].first_chunk().expect("an element of each row")
    }
}

/// `R` rows of the left times `C` columns of the right, `count` steps long, The rows lie along or across, the
/// columns side by side.
#[inline(always)]
pub(super) fn tile<V: Level, T: Float, const R: usize, const C: usize>(
    left: OperandPart<'_, T>,
    right: OperandPart<'_, T>,
    count: usize,
) -> [[T; C]; R] {
    if left.inner == 1 {
        let mut rows = [left.memory; R];
        for (i, row) in rows.iter_mut().enumerate() {
            *row = &left.memory[i * left.step..][..count];
        }
        sums::<V, T, R, C>(TileAlong(rows), right, count)
    } else {
        sums::<V, T, R, C>(TileAcross(left), right, count)
    }
}

#[inline(always)]
fn sums<V: Level, T: Float, const R: usize, const C: usize>(
    left: impl TileRows<T, R>,
    right: OperandPart<'_, T>,
    count: usize,
) -> [[T; C]; R] {
    let mut sums = [[T::zero(); C]; R];
    for k in 0..count {
        let row: &[T; C] = right.memory[k * right.inner..].first_chunk().expect("a row of the right");
        let factors = left.at(k);
        for i in 0..R {
            for j in 0..C {
                sums[i][j] = mul_add::<V, T>(factors[i], row[j], sums[i][j]);
            }
        }
    }
    sums
}
