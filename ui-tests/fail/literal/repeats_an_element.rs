//! Mistake: A literal repeats an element, as `vec![0.0; 3]` does.
//! Why: The shape would not follow from what is written in one way for all ranks. NumPy: `np.full(3, 0.0)`.
//! Fix: Fill a tensor whose type says the shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5; 3];
    println!("{x}");
}

// - let x = tensor![0.5; 3];
// + let x = Tensor::<_, shape![3]>::full(0.5);
