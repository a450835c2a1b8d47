//! Tensors of different shapes in one operation: which stretch, which do not, and how to say what is meant.
//!
//! ```sh
//! cargo run --release --example broadcasting
//! ```
//!
//! The output is `2_broadcasting.txt`. The rule is NumPy's: shapes are aligned at their last axes, and an axis of size 1
//! stretches. But it is applied to types, so that the compiler finds mistakes, in code that is generic in sizes too.

use std::io::{self, Write};

use shapewise::prelude::*;

use session::{given, section, show};

#[path = "support/session.rs"]
mod session;

dims! {
    Student = 3;
    Exam = 2;
}

fn main() -> io::Result<()> {
    run(&mut io::stdout().lock())
}

/// The whole lesson, in order.
pub(crate) fn run(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# Tensors of different shapes in one operation.")?;
    aligned(out)?;
    kept(out)?;
    put_back(out)?;
    generic(out)?;
    named(out)
}

fn aligned(out: &mut impl Write) -> io::Result<()> {
    section(out, "Aligned at the last axis")?;
    given!(out, let m = tensor![[1, 2, 3], [4, 5, 6]]);
    given!(out, let row = tensor![10, 20, 30]);
    show!(out, m + row => Tensor<i32, shape![2, 3]>);
    // One number for each row is `(2,)`, which is not aligned with `(2, 3)`: `m + tensor![100, 200]` does not compile.
    // As a column it is `(2, 1)`, and its axis of size 1 stretches.
    given!(out, let column = tensor![[100], [200]]);
    show!(out, m + column => Tensor<i32, shape![2, 3]>);
    // Both may stretch. Where they do is part of the type of the result.
    show!(out, row + column => Tensor<i32, shape![2, 3]>);
    // In place only the right side may: `row += m` does not compile, for `row` would have to grow.
    given!(out, let mut sum = m);
    given!(out, sum += row);
    show!(out, sum);
    Ok(())
}

fn kept(out: &mut impl Write) -> io::Result<()> {
    section(out, "Statistics that keep their axes")?;
    given!(out, let x = tensor![[1.0, 3.0, 8.0], [4.0, 5.0, 9.0]]);
    // The means of the rows, `(2,)`, do not fit as they are. `keepdims` leaves `Broadcast<dim!(3)>` of the axis: one
    // element that stands for three. NumPy leaves a 1, which would stretch to any size.
    given!(out, let means: Tensor<f64, (dim!(2), Broadcast<dim!(3)>)> = x.over(axes![1]).keepdims().mean());
    show!(out, means);
    show!(out, x - means => Tensor<f64, shape![2, 3]>, "x - np.mean(x, axis=1, keepdims=True)");
    // The means of the columns are aligned as they are.
    show!(out, x - x.over(axes![0]).mean(), "x - np.mean(x, axis=0)");
    Ok(())
}

fn put_back(out: &mut impl Write) -> io::Result<()> {
    section(out, "Put back at an axis")?;
    given!(out, let images: Tensor<f64, shape![2, 3, 2, 2]> = Tensor::ones());
    given!(out, let gain = tensor![1.0, 2.0, 3.0]);
    // One number for each channel: what a reduction of the images over axes 0, 2 and 3 would have left. `along` puts it
    // back where it would have been, whatever it really came from.
    given!(out, let scaled = images * gain.along(&images, axes![0, 2, 3]), "images * gain[None, :, None, None]");
    show!(out, scaled.shape());
    show!(out, scaled.over(axes![0, 2, 3]).sum(), "np.sum(scaled, axis=(0, 2, 3))");
    Ok(())
}

/// Every row less its mean, for all sizes, and for `f32` as for `f64`.
///
/// Nothing has to be promised of `N` and `C`: that the means stretch back to where they came from is in their type.
fn center_rows<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    x - x.over(axes![C]).keepdims().mean()
}

/// Every row by its factor.
///
/// The factors come with an axis of size 1, which stretches to every number, but not to an abstract `C`. `expand` says
/// that it stands for `C`.
fn scale_rows<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, factors: &Tensor<T, shape![N, 1]>) -> Tensor<T, (N, C)> {
    x * factors.expand::<C, _>(axes![1])
}

fn generic(out: &mut impl Write) -> io::Result<()> {
    section(out, "For every size")?;
    given!(out, let x = tensor![[1.0, 3.0], [4.0, 8.0], [0.0, 5.0]]);
    show!(out, center_rows(&x) => Tensor<f64, shape![3, 2]>);
    show!(out, scale_rows(&x, &tensor![[1.0], [10.0], [100.0]]) => Tensor<f64, shape![3, 2]>);
    Ok(())
}

fn named(out: &mut impl Write) -> io::Result<()> {
    section(out, "Named dimensions")?;
    // Numbers may be equal by accident: 3 students and 3 questions. Names are not, and an axis with a name need not be
    // counted.
    given!(out, let points: Tensor<i32, (Student, Exam)> = tensor![[3, 5], [10, 8], [6, 2]].rename());
    show!(out, points.over(axes![Student]).mean() => Tensor<f64, (Exam,)>, "np.mean(points, axis=0)");
    show!(out, points.over(axes![Exam]).sum() => Tensor<i64, (Student,)>, "np.sum(points, axis=1)");
    given!(out, let best: Tensor<i32, (Student, Broadcast<Exam>)> = points.over(axes![Exam]).keepdims().max());
    show!(out, best - points => Tensor<i32, (Student, Exam)>);
    // A bonus without names takes the names when it is told to. The sizes are checked.
    show!(out, points + tensor![1, 0].rename::<(Exam,)>() => Tensor<i32, (Student, Exam)>);
    Ok(())
}
