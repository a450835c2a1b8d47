//! Programs of tensors, drawn at random: whole rows are one step of the tape, go on with each other, and are read by later ones in all ways.

use shapewise::derivatives::{derivative_along, gradient};
use shapewise::prelude::*;

use crate::programs::Draw;
use crate::support::some_numbers;

/// Rows that are longer than the small room in which short ones are laid aside, and more elements than are computed at once.
type Matrix<T> = Tensor<T, shape![17, 66]>;
type Row<T> = Tensor<T, shape![66]>;
type Column<T> = Tensor<T, shape![17, 1]>;

/// What is drawn: statements, each of which reads some registers, and writes one.
struct Program(Vec<[usize; 4]>);

struct Registers<T> {
    matrices: [Matrix<T>; 3],
    rows: [Row<T>; 2],
    columns: [Column<T>; 2],
    number: T,
}

impl Program {
    fn drawn(draw: &mut Draw) -> Self {
        let count = 2 + draw.below(8);
        Program((0..count).map(|_| [draw.below(30), draw.below(3), draw.below(3), draw.below(3)]).collect())
    }

    fn run<T: Real>(&self, x: &Matrix<T>) -> T {
        let half = T::from_f64(0.5);
        let row = x.slice(slice![3..4, ..]).to_tensor().reshape::<shape![66]>();
        let column = x.slice(slice![.., 5..6]).to_tensor();
        let mut all = Registers {
            matrices: [x.clone(), x.flip(axes![0]), x.flip(axes![1]) * half],
            rows: [row.clone(), row.flip(axes![0])],
            columns: [column.clone(), column * half],
            number: x[[16, 65]],
        };
        for [kind, first, second, to] in &self.0 {
            all.step(*kind, *first, *second, *to);
        }
        let Registers { matrices: [a, b, c], rows: [p, q], columns: [m, n], number } = all;
        // Each element has a weight of its own: what goes to another is found out.
        let weights: Matrix<T> = some_numbers(77).map(T::from_f64);
        ((a + b * half + c * p) * weights + m * n).sum() + q.sum() + number
    }
}

impl<T: Real> Registers<T> {
    fn step(&mut self, kind: usize, first: usize, second: usize, to: usize) {
        let (half, one) = (T::from_f64(0.5), T::one());
        let (a, b) = (&self.matrices[first], &self.matrices[second]);
        let (p, q) = (&self.rows[first % 2], &self.rows[second % 2]);
        let (m, n) = (&self.columns[first % 2], &self.columns[second % 2]);
        let number = self.number;
        let matrix = match kind {
            0 => a + b,
            1 => a - b * half,
            2 => a * b,
            3 => a / (b * b + one),
            4 => a + p,
            5 => p - a,
            6 => a * m,
            7 => m - a * half,
            8 => a * number,
            9 => a * half + T::from_f64(0.25),
            10 => -a.clone(),
            11 => a.tanh(),
            12 => a.pow(2) * half,
            13 => a.softmax(axes![1]) + b,
            14 => a.layer_norm(axes![1], p, q, half),
            15 => a.log_softmax(axes![1]) * half,
            16 => a.relu() + b,
            // Read across, and computed in place.
            17 => (a.transpose() * half + b.transpose()).transpose().to_tensor(),
            18 => a.clone() + a.clone() * b,
            19 => (a.lazy() * b + p).sin().eval(),
            20 => a.map(|x| x * x * half + x),
            21 => m.matmul(&p.view().unsqueeze(axes![0])) + a,
            22 => {
                let kernel: Tensor<T, shape![17, 1, 3]> = a.slice(slice![.., 7..10]).to_tensor().unsqueeze(axes![1]);
                let x = b.view().unsqueeze(axes![0]);
                let y = x.sliding().padding::<dim!(1)>().groups::<dim!(17)>().conv1d(&kernel);
                y.reshape::<shape![17, 66]>() * half
            }
            _ => {
                match kind {
                    23 => self.rows[to % 2] = (a * b).over(axes![0]).sum() * T::from_f64(0.1),
                    24 => self.rows[to % 2] = p * q,
                    25 => self.columns[to % 2] = a.over(axes![1]).mean().unsqueeze(axes![1]),
                    26 => self.columns[to % 2] = (m * n).sin(),
                    27 => self.columns[to % 2] = (a - p).over(axes![1]).var().unsqueeze(axes![1]),
                    28 => self.number = a.mean() + number * half,
                    _ => self.rows[to % 2] = a.over(axes![0]).max() * half,
                }
                return;
            }
        };
        self.matrices[to] = matrix;
    }
}

#[test]
fn both_modes_agree_on_tensors() {
    let draw = &mut Draw(3);
    let along: Matrix<f64> = some_numbers(11);
    for number in 0..150 {
        let program = Program::drawn(draw);
        let at: Matrix<f64> = some_numbers(number);
        let (value, forward) = derivative_along(&at, &along, |x| program.run(x));
        let plain = program.run(&at);
        assert!((value - plain).abs() <= 1e-12 * (1.0 + plain.abs()), "{number}: {value}, {plain}");
        let gradient = gradient(&at, |x| program.run(x));
        let reverse = (&gradient * &along).sum();
        // Sums of a thousand products, a few of which are as large as ten.
        let size = (&gradient * &along).abs().sum();
        assert!((forward - reverse).abs() <= 1e-12 * (1.0 + size), "{number}: {forward}, {reverse}");
        // One number after another, where it is most easily lost: at the ends of rows.
        if number % 10 == 0 {
            for place in [[0, 0], [16, 65], [3, 64], [7, 8]] {
                const STEP: f64 = 6e-6;
                let moved = |by: f64| {
                    let mut at = at.clone();
                    at[place] += by;
                    program.run(&at)
                };
                let by_differences = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
                // The value is rounded to 1e-16 of its size, over steps of 6e-6; a third derivative of a thousand is 4e-8.
                let bound = 1e-6 * (1.0 + plain.abs());
                assert!((gradient[place] - by_differences).abs() <= bound, "{number}, {place:?}: {gradient:?}");
            }
        }
    }
}
