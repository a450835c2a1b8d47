//! The rows of the table.

use crate::limit::Limit::{self, *};
use crate::scalar::Scalar;

/// What the contenders compute in a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    AddDoubled3,
    AddDoubled64,
    AddAssign,
    Normalize,
    Sum,
    Max,
    ChannelMeans,
    MeanAxis0,
    MeanAxis1,
    SmallMeanAxis0,
    SmallMeanAxis1,
    MaxAxis0,
    MaxAxis1,
    Exp,
    Tanh,
    Sigmoid,
    Greater,
    CountGreater,
    MaskedMean,
    Accuracy,
    MatMul4,
    MatMul16,
    MatMul64,
    MatMul256,
    MatMul1024,
    Linear,
    Softmax,
    LayerNorm,
    SumOfIntegers,
    CountOfMask,
}

impl Case {
    /// Whether some contender takes so long that few samples must do.
    pub fn is_long(self) -> bool {
        self == Case::MatMul1024
    }
}

/// A row of the table.
pub struct Row {
    pub case: Case,
    pub name: &'static str,
    pub limit: Limit,
    /// How many times the limit Shapewise may take.
    pub at_most: f64,
}

/// All rows, in the order of the table.
pub fn rows<T: Scalar>() -> Vec<Row> {
    let row = |case, name, limit, at_most| Row { case, name, limit, at_most };
    let size = size_of::<T>();
    // What a limit that is known for `f32` is multiplied with: as many elements make more vectors.
    let width = 8.0 / T::VECTOR as f64;
    let vectors = |elements: usize| elements as f64 / T::VECTOR as f64;
    let product = |n: usize, k: usize, m: usize| Fused(vectors(n * k * m));

    // A matrix; images; a long vector; the table of 128 rows that softmax takes; that of layer normalisation.
    let (matrix, images, many, table, layer) = (1024 * 1024, 32 * 3 * 64 * 64, 1_000_000, 128 * 1000, 128 * 768);
    // A polynomial for `f64` has six terms more.
    let more = if T::VECTOR == 8 { 0.0 } else { 6.0 };
    let exp = 13.5 + more;

    let mut rows = vec![
        row(Case::AddDoubled3, "x + y*2 (3)", Cycles(1.92), 2.3),
        row(Case::AddDoubled64, "x + y*2 (64)", Cycles(9.6 * width), 2.4),
        row(Case::AddAssign, "a += b (1024,1024)", Update(matrix * size), 1.10),
        row(Case::Normalize, "((x-m)/s)*g + b (32,3,64,64)", Copy(images * size).or(Divisions(vectors(images))), 1.25),
        row(Case::Sum, "sum (32,3,64,64)", Read(images * size), 1.15),
        row(Case::Max, "max (32,3,64,64)", Read(images * size), 1.2),
        row(Case::ChannelMeans, "mean over (0,2,3) (32,3,64,64)", Read(images * size), 1.2),
        row(Case::MeanAxis0, "mean over 0 (1024,1024)", Read(matrix * size), 1.3),
        row(Case::MeanAxis1, "mean over 1 (1024,1024)", Read(matrix * size), 1.3),
        row(Case::SmallMeanAxis0, "mean over 0 (32,10)", Cycles(24.0 * width), 2.2),
        row(Case::SmallMeanAxis1, "mean over 1 (32,10)", Cycles(24.0 * width), 2.0),
        row(Case::MaxAxis0, "max over 0 (1024,1024)", Read(matrix * size), 1.3),
        row(Case::MaxAxis1, "max over 1 (1024,1024)", Read(matrix * size), 1.3),
        row(Case::Exp, "exp (1024,1024)", Copy(matrix * size).or(Fused(exp * vectors(matrix))), 1.4),
        row(Case::Tanh, "tanh (1024,1024)", Copy(matrix * size).or(Fused(exp * vectors(matrix))), 1.6),
        row(
            Case::Sigmoid,
            "sigmoid (1024,1024)",
            Copy(matrix * size).or(FusedAndCycles(exp * vectors(matrix), 1.44 * vectors(matrix))),
            1.5,
        ),
        row(Case::Greater, "a > b (1024,1024)", Mask(2 * matrix * size), 1.2),
        row(Case::CountGreater, "count of a > b (1024,1024)", Read(2 * matrix * size), 1.1),
        row(Case::MaskedMean, "masked mean (1000000)", Read(many * (size + 1)), 1.8),
        row(Case::Accuracy, "accuracy at 0.5 (1000000)", Read(many * (size + 1)), 1.7),
        row(Case::MatMul4, "matmul (4,4)", Cycles(4.2 * width), 3.5),
        row(Case::MatMul16, "matmul (16,16)", Cycles(267.0 * width), 1.8),
        row(Case::MatMul64, "matmul (64,64)", product(64, 64, 64), 1.25),
        row(Case::MatMul256, "matmul (256,256)", product(256, 256, 256), 1.2),
        row(Case::MatMul1024, "matmul (1024,1024)", product(1024, 1024, 1024), 1.2),
        row(Case::Linear, "relu(x @ w + b) (32,784)x(784,128)", product(32, 784, 128), 1.25),
        row(Case::Softmax, "softmax over 1 (128,1000)", Fused((SOFTMAX + more) * vectors(table)), 2.0),
        row(Case::LayerNorm, "layer norm over 1 (128,768)", Copy(layer * size), 2.2),
    ];
    if T::VECTOR == 8 {
        rows.push(row(Case::SumOfIntegers, "sum of i32 in i64 (1024,1024)", Read(matrix * 4), 1.3));
        rows.push(row(Case::CountOfMask, "count of bool (1000000)", Read(many), 1.3));
    }
    rows
}

/// What an exponential, the largest element, the sum and the quotient take together, for a vector: 46 us for `(128, 1000)` of `f32` at
/// 3 GHz and two products a cycle.
const SOFTMAX: f64 = 2.0 * 3e9 * 46e-6 / (128_000.0 / 8.0);
