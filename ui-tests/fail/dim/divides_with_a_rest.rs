//! Mistake: 10 features are split into 3 heads of equal width.
//! Why: 10 is not divisible by 3. NumPy's `split` raises when it runs.
//! Fix: Take a number of heads that divides the width.

use shapewise::prelude::*;

fn width_of_head<C: Dim + DivisibleBy<G>, G: Dim>(_: &Tensor<f64, (C,)>) -> usize {
    Quotient::<C, G>::SIZE
}

fn main() {
    let embedding: Tensor<f64, shape![10]> = Tensor::ones();
    println!("{}", width_of_head::<_, dim!(3)>(&embedding));
}

// - println!("{}", width_of_head::<_, dim!(3)>(&embedding));
// + println!("{}", width_of_head::<_, dim!(2)>(&embedding));
