//! A course in the basics of NumPy, in Rust: every expression is printed beside its result.
//!
//! ```sh
//! cargo run --release --example tour
//! ```
//!
//! Read it side by side with its output, `1_tour.txt`. `given!` runs a statement and prints it; `show!` runs an
//! expression, and prints it with its result. Behind a `#` both print NumPy's spelling of the same. The type behind a
//! `=>` is that of the result; with any other type there the program would not compile.

use std::io::{self, Write};

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Distribution, StandardNormal};
use shapewise::prelude::*;

use session::{given, section, show};

#[path = "support/session.rs"]
mod session;

fn main() -> io::Result<()> {
    run(&mut io::stdout().lock())
}

/// The whole course, in order.
pub(crate) fn run(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# Each expression of the course, NumPy's spelling of it, and the result.")?;
    arithmetic(out)?;
    scalars(out)?;
    comparisons(out)?;
    masks(out)?;
    aggregation(out)?;
    batches(out)?;
    accuracy(out)?;
    masked_loss(out)
}

fn arithmetic(out: &mut impl Write) -> io::Result<()> {
    section(out, "Element-wise arithmetic")?;
    given!(out, let x = tensor![1, 2, 3], "x = np.array([1, 2, 3])");
    given!(out, let y = tensor![10, 20, 30], "y = np.array([10, 20, 30])");
    // The shape is part of the type. Adding a tensor of another length would not compile.
    show!(out, x + y => Tensor<i32, shape![3]>);
    show!(out, x - y);
    show!(out, x * y);
    // `/` is true division as in NumPy: integers give floats. `y.floor_div(x)` is NumPy's `y // x`.
    show!(out, y / x => Tensor<f64, shape![3]>);
    // Rust has no operator for powers.
    show!(out, x.pow(2), "x ** 2");
    // Tensors as small as these are `Copy`. Large ones are moved, as a `Vec` is: then write `&x + &y`.
    Ok(())
}

fn scalars(out: &mut impl Write) -> io::Result<()> {
    section(out, "Scalars")?;
    given!(out, let x = tensor![1, 2, 3]);
    // The scalar has the element type of the tensor: with `x + 0.5` the compiler asks for a `cast`.
    show!(out, x + 10);
    show!(out, x * 2);
    show!(out, x / 2);
    Ok(())
}

fn comparisons(out: &mut impl Write) -> io::Result<()> {
    section(out, "Comparisons")?;
    given!(out, let x = tensor![1, 2, 3, 4, 5], "x = np.array([1, 2, 3, 4, 5])");
    // In Rust `x > y` is one `bool`, always. So comparisons of elements are methods, which give a mask.
    show!(out, x.gt(3) => Tensor<bool, shape![5]>, "x > 3");
    show!(out, x.lt(3), "x < 3");
    show!(out, x.ge(3), "x >= 3");
    show!(out, x.le(3), "x <= 3");
    // And `x == y` says whether two whole tensors are equal.
    show!(out, x.equal(2), "x == 2");
    show!(out, x.not_equal(2), "x != 2");
    Ok(())
}

fn masks(out: &mut impl Write) -> io::Result<()> {
    section(out, "Masks")?;
    given!(out, let x = tensor![1, -2, 3, 0, -5, 6], "x = np.array([1, -2, 3, 0, -5, 6])");
    given!(out, let mask = x.gt(0), "mask = x > 0");
    show!(out, mask);
    // How many elements a mask selects is not known to the compiler. So this is no tensor but a selection, which can be
    // printed, counted, summed and averaged. `mask.select(&x, 0)` keeps the shape: NumPy's `np.where(mask, x, 0)`.
    show!(out, x.masked_select(&mask), "x[mask]");
    // Counting the positives. (`mask.sum()` gives the same.)
    show!(out, mask.count() => i64, "np.sum(mask)");
    Ok(())
}

fn aggregation(out: &mut impl Write) -> io::Result<()> {
    section(out, "Aggregation over everything")?;
    given!(out, let x = tensor![1, 2, 3, 4], "x = np.array([1, 2, 3, 4])");
    // Sums of integers have 64 bits, means of integers are floats, as in NumPy.
    show!(out, x.sum() => i64, "np.sum(x)");
    show!(out, x.mean() => f64, "np.mean(x)");
    show!(out, x.max() => i32, "np.max(x)");
    show!(out, x.min(), "np.min(x)");
    given!(out, let m = tensor![[1, 2, 3], [4, 5, 6]], "X = np.array([[1, 2, 3], [4, 5, 6]])");
    show!(out, m, "X");
    show!(out, m.sum(), "np.sum(X)");
    show!(out, m.mean(), "np.mean(X)");
    show!(out, m.max(), "np.max(X)");
    show!(out, m.min(), "np.min(X)");

    section(out, "Aggregation along an axis")?;
    // `over` takes the axes, and the compiler checks them: `m.over(axes![2])` is an error.
    show!(out, m.over(axes![0]).sum() => Tensor<i64, shape![3]>, "np.sum(X, axis=0)");
    show!(out, m.over(axes![0]).mean() => Tensor<f64, shape![3]>, "np.mean(X, axis=0)");
    show!(out, m.over(axes![1]).sum() => Tensor<i64, shape![2]>, "np.sum(X, axis=1)");
    show!(out, m.over(axes![1]).mean(), "np.mean(X, axis=1)");
    show!(out, m.over(axes![0]).max(), "np.max(X, axis=0)");
    show!(out, m.over(axes![1]).min(), "np.min(X, axis=1)");
    // NumPy keeps an axis of size 1. Here it also remembers which size it stands for, and stretches to no other.
    show!(
        out,
        m.over(axes![1]).keepdims().sum() => Tensor<i64, (dim!(2), Broadcast<dim!(3)>)>,
        "np.sum(X, axis=1, keepdims=True)"
    );
    // NumPy makes floats of `X` silently, since the means are floats. Here the `cast` is written.
    show!(out, m.cast::<f64>() - m.over(axes![1]).keepdims().mean(), "X - np.mean(X, axis=1, keepdims=True)");
    Ok(())
}

/// Random numbers of the standard normal distribution. With the feature `rand` this is `Tensor::sample`.
fn standard_normal<S: Shape>(rng: &mut ChaCha8Rng) -> Tensor<f64, S> {
    Tensor::from_fn(|_| StandardNormal.sample(rng))
}

fn batches(out: &mut impl Write) -> io::Result<()> {
    section(out, "Batches: shapes")?;
    given!(out, let rng = &mut ChaCha8Rng::seed_from_u64(0), "rng = np.random.default_rng(0)");
    // What shape to make follows from the type that is asked for.
    given!(out, let b: Tensor<f64, shape![32, 10]> = standard_normal(rng), "B = rng.standard_normal((32, 10))");
    // Feature by feature, over the samples.
    show!(out, b.over(axes![0]).mean().shape(), "np.mean(B, axis=0).shape");
    // Sample by sample, over the features.
    show!(out, b.over(axes![1]).mean().shape(), "np.mean(B, axis=1).shape");
    // A batch of images: 32 of them, 3 channels each, of 64 by 64 pixels.
    given!(
        out,
        let images: Tensor<f64, shape![32, 3, 64, 64]> = standard_normal(rng),
        "images = rng.standard_normal((32, 3, 64, 64))"
    );
    // The largest element is an `f64`. As a tensor it has rank 0.
    show!(out, Tensor::from(images.max()).shape(), "np.max(images).shape");
    // Channel by channel, over all the rest.
    show!(out, images.over(axes![0, 2, 3]).mean().shape(), "np.mean(images, axis=(0, 2, 3)).shape");
    normalisation(out, &images)
}

/// Every channel brought to mean 0 and deviation 1. What is printed holds whatever the random numbers were.
fn normalisation(out: &mut impl Write, images: &Tensor<f64, shape![32, 3, 64, 64]>) -> io::Result<()> {
    section(out, "Batches: normalisation")?;
    given!(
        out,
        let mean = images.over(axes![0, 2, 3]).keepdims().mean(),
        "mean = np.mean(images, axis=(0, 2, 3), keepdims=True)"
    );
    given!(
        out,
        let std = images.over(axes![0, 2, 3]).keepdims().std(),
        "std = np.std(images, axis=(0, 2, 3), keepdims=True)"
    );
    show!(out, mean.shape(), "mean.shape");
    // The images are large, so they are borrowed: `images - mean` leaves them as they are.
    given!(out, let normal = (images - mean) / std, "normal = (images - mean) / std");
    show!(out, normal.shape(), "normal.shape");
    show!(out, normal.over(axes![0, 2, 3]).mean().abs().lt(1e-9), "np.abs(np.mean(normal, axis=(0, 2, 3))) < 1e-9");
    show!(
        out,
        (normal.over(axes![0, 2, 3]).std() - 1.0).abs().lt(1e-9),
        "np.abs(np.std(normal, axis=(0, 2, 3)) - 1) < 1e-9"
    );
    // One number for each channel, `(3,)`, is aligned at the last axis, as in NumPy: `&normal * gain` is an error.
    // NumPy puts it in its place by `None`s. Here it goes along the images, as if it came of a reduction of them.
    given!(out, let gain = tensor![1.0, 2.0, 3.0], "gain = np.array([1.0, 2.0, 3.0])");
    given!(
        out,
        let scaled = &normal * gain.along(&normal, axes![0, 2, 3]),
        "scaled = normal * gain[None, :, None, None]"
    );
    show!(out, scaled.over(axes![0, 2, 3]).std().round(), "np.round(np.std(scaled, axis=(0, 2, 3)))");
    Ok(())
}

fn accuracy(out: &mut impl Write) -> io::Result<()> {
    section(out, "Accuracy")?;
    given!(out, let pred = tensor![0.2, 0.8, 0.9, 0.3], "pred = np.array([0.2, 0.8, 0.9, 0.3])");
    given!(out, let target = tensor![0, 1, 1, 0], "target = np.array([0, 1, 1, 0])");
    given!(out, let pred_label = pred.gt(0.5).cast::<i32>(), "pred_label = (pred > 0.5).astype(np.int32)");
    // The targets are `i32`: a literal without a type becomes what it is compared with.
    given!(out, let correct = pred_label.equal(target), "correct = (pred_label == target)");
    show!(out, pred_label => Tensor<i32, shape![4]>);
    show!(out, correct => Tensor<bool, shape![4]>);
    // The mean of a mask is the share of `true`.
    show!(out, correct.mean() => f64, "np.mean(correct)");
    Ok(())
}

fn masked_loss(out: &mut impl Write) -> io::Result<()> {
    section(out, "Loss with a mask")?;
    given!(out, let loss = tensor![0.1, 0.5, 0.2, 0.9], "loss = np.array([0.1, 0.5, 0.2, 0.9])");
    given!(out, let mask = tensor![true, false, true, false], "mask = np.array([True, False, True, False])");
    show!(out, loss.masked_select(&mask), "loss[mask]");
    // A mask may select nothing, which has no mean: so this is an `Option`. NumPy gives NaN, and a warning.
    show!(out, loss.masked_select(&mask).mean().unwrap_or(f64::NAN), "np.mean(loss[mask])");
    Ok(())
}
