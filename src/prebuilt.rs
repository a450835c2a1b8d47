//! What most programs use is compiled with this crate, and not with theirs.
//!
//! A walk is generic in what it reads and in the function that it applies, and rustc compiles a generic function in the crate that needs it. But
//! where a crate below has compiled the same one already, and it is `#[inline(never)]`, that one is called, also in optimised builds. All walks
//! over more elements than stand in place enter the engine by such functions (`fill_box`, `reduce_long`, `sort_rows`, ...), and these know no
//! shape. So it is enough that this crate uses an operation once, in any shape that is long, for programs not to compile it again. There
//! is nothing to choose and nothing to keep in step: whatever an operation rests on is compiled with it.
//!
//! Each instance takes its time whenever the crate is built, a `sum` a second. So by default there is little: copies, `+`, and of `f32` `exp`
//! and `sum`. The feature `prebuilt` adds the rest. Element types of the user's, closures and lazy formulas are compiled where they are used,
//! as ever.

use core::hint::black_box;

use crate::Real;
use crate::prelude::*;

#[cfg(feature = "prebuilt")]
mod rest;

/// More elements than stand in place, and than are reduced where the walk stands.
type Matrix<T> = Tensor<T, shape![16, 100]>;

/// Uses each operation once for each element type. Nobody calls it: it is compiled because it is public.
pub fn instances() {
    floats::<f32>();
    floats::<f64>();
    let x = &matrix(1.0_f32);
    built((x.exp(), x.sum()));
    built((matrix(1_i32), matrix(1_i64), matrix(1_u8), matrix(1_usize), matrix(true)));
    #[cfg(feature = "prebuilt")]
    rest::instances();
}

fn floats<T: Real>() {
    let x = &matrix(T::one());
    built((x.transpose().to_tensor(), x + x));
}

/// A tensor of which the compiler knows nothing.
fn matrix<T: Copy>(element: T) -> Matrix<T> {
    Tensor::full(black_box(element))
}

/// Takes what must not be left out.
fn built<T>(results: T) {
    drop(black_box(results));
}

#[cfg(test)]
mod tests {
    /// Of tensors of ones: no operation panics, also where integers would overflow.
    #[test]
    fn instances_can_be_computed() {
        super::instances();
    }
}
