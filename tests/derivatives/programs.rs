//! Programs of single numbers, drawn at random: loops that do several things with each, in all orders, so that the tape is not what a tensor
//! operation would leave.

use shapewise::derivatives::{derivative_along, gradient};
use shapewise::prelude::*;

use crate::support::some_numbers;

/// A loop over a few statements, each of which reads two registers and writes one; which ones moves on with each turn.
struct Program {
    turns: usize,
    statements: Vec<Statement>,
}

struct Statement {
    kind: usize,
    registers: [usize; 3],
    steps: [usize; 3],
}

const REGISTERS: usize = 23;

/// Numbers that look random.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

impl Program {
    fn drawn(draw: &mut Draw) -> Self {
        let count = 1 + draw.below(6);
        // In half of the programs all move alike, as in a loop over elements.
        let step = draw.below(3);
        let alike = draw.below(2) == 0;
        let statements = (0..count).map(|_| Statement {
            kind: draw.below(10),
            registers: std::array::from_fn(|_| draw.below(REGISTERS)),
            steps: std::array::from_fn(|_| if alike { step } else { draw.below(3) }),
        });
        Program { statements: statements.collect(), turns: 1 + draw.below(40) }
    }

    fn run<T: Real>(&self, x: &Tensor<T, shape![23]>) -> T {
        let mut registers = x.as_slice().to_vec();
        for turn in 0..self.turns {
            for Statement { kind, registers: places, steps } in &self.statements {
                let [a, b, to] = std::array::from_fn(|i| (places[i] + turn * steps[i]) % REGISTERS);
                let next = |register: usize, by: usize| registers[(register + by) % REGISTERS];
                let (a, b, c, d) = (registers[a], registers[b], next(a, 1), next(b, 2));
                registers[to] = match kind {
                    // Sums are one number on the tape, to which steps that stand apart may contribute.
                    7 => tensor![a, b, c].sum().tanh(),
                    8 => tensor![T::from_f64(0.5), a, d, b].sum().sin(),
                    9 => tensor![[a, b], [c, d]].softmax(axes![1]).over(axes![0]).sum()[[0]] * T::from_f64(0.5),
                    0 => (a + b) * T::from_f64(0.5),
                    1 => a - b * T::from_f64(0.25),
                    2 => a * b,
                    3 => a.sin(),
                    4 => (a * b + a).tanh(),
                    5 => a.max(b),
                    _ => a / (b * b + T::one()),
                };
            }
        }
        // All of them, by a sum that is one number on the tape.
        let all: Tensor<T, shape![23]> = Tensor::from_fn(|[i]: [usize; 1]| registers[i]);
        all.sum() + registers[0]
    }
}

#[test]
fn both_modes_agree() {
    let draw = &mut Draw(1);
    for number in 0..3000 {
        let program = Program::drawn(draw);
        let (at, along): (Tensor<f64, shape![23]>, Tensor<f64, shape![23]>) =
            (some_numbers(number), some_numbers(7 * number));
        let (value, forward) = derivative_along(&at, &along, |x| program.run(x));
        assert_eq!(value, program.run(&at));
        let reverse = (gradient(&at, |x| program.run(x)) * &along).sum();
        // Both round each of some hundred products and sums once; a factor may be as large as the number of turns.
        assert!((forward - reverse).abs() <= 1e-10 * (1.0 + forward.abs()), "{number}: {forward}, {reverse}");
    }
}
