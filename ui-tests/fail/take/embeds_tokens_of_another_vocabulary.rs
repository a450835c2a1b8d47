//! Mistake: A generic function looks tokens up in a table of another vocabulary.
//! Why: Two type parameters may stand for two sizes: an `Idx<U>` need not be below `V`. NumPy would find out, or not, when it runs.
//! Fix: Look them up in the table of their vocabulary.

use shapewise::prelude::*;

fn main() {
    println!("{}", embed(&tensor![[0.5, 1.5]], &tensor![[2.5, 3.5]], &Tensor::<Idx<dim!(1)>, shape![3]>::default()));
}

fn embed<T: Real, V: Dim, U: Dim, E: Dim, L: Dim>(
    table: &Tensor<T, (V, E)>,
    other: &Tensor<T, (U, E)>,
    tokens: &Tensor<Idx<U>, (L,)>,
) -> Tensor<T, (L, E)> {
    table.take(tokens, axes![0])
}

// - table.take(tokens, axes![0])
// + other.take(tokens, axes![0])
