//! Who computes the rows: a file each, which has the idiomatic code of a library for every row that it can compute.

use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::Scalar;

mod gemm;
mod matrixmultiply;
mod nalgebra;
mod ndarray;
mod plain;
mod shapewise;

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contender {
    Shapewise,
    PlainLoop,
    Ndarray,
    Nalgebra,
    Matrixmultiply,
    Gemm,
}

pub const CONTENDERS: [Contender; 6] = [
    Contender::Shapewise,
    Contender::PlainLoop,
    Contender::Ndarray,
    Contender::Nalgebra,
    Contender::Matrixmultiply,
    Contender::Gemm,
];

impl Contender {
    pub fn name(self) -> &'static str {
        match self {
            Contender::Shapewise => "Shapewise",
            Contender::PlainLoop => "plain loop",
            Contender::Ndarray => "ndarray",
            Contender::Nalgebra => "nalgebra",
            Contender::Matrixmultiply => "matrixmultiply",
            Contender::Gemm => "gemm",
        }
    }

    /// Measures the case, if the library has it.
    pub fn measure<T: Scalar>(self, case: Case, turn: Turn) {
        match self {
            Contender::Shapewise => shapewise::measure::<T>(case, turn),
            Contender::PlainLoop => plain::measure::<T>(case, turn),
            Contender::Ndarray => ndarray::measure::<T>(case, turn),
            Contender::Nalgebra => nalgebra::measure::<T>(case, turn),
            Contender::Matrixmultiply => matrixmultiply::measure::<T>(case, turn),
            Contender::Gemm => gemm::measure::<T>(case, turn),
        }
    }
}
