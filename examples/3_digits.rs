//! Recognises handwritten digits: each image is taken for the digit whose mean image is the nearest.
//!
//! ```sh
//! cargo run --release --example digits
//! ```
//!
//! There are 1797 images in `data/digits.csv` (or the file given as an argument). The first 1297 are learned from, the
//! others recognised. The output is `3_digits.txt`. Every tensor says in its type what its axes are: images and classes
//! cannot be mixed up, nor the images learned from with those held out.

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use shapewise::prelude::*;

use load::{BRIGHTEST, Class, Digits, Image, Pixel};

#[path = "digits/load.rs"]
pub(crate) mod load;

dims! {
    /// The images that the means are learned from.
    Train = 1297;
    /// The images that are recognised.
    HeldOut = 500;
    /// The pixels of an image as its rows and columns.
    Row = 8;
    Column = 8;
}

fn main() -> ExitCode {
    let path = env::args_os().nth(1).map_or_else(|| PathBuf::from(load::DIGITS), PathBuf::from);
    match load::read(&path).and_then(|digits| Ok(run(digits, &mut io::stdout().lock())?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// Everything that is learned and printed about the images.
pub(crate) fn run(digits: Digits<Image>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} images of {} pixels\n", Image::SIZE, Pixel::SIZE)?;
    let (train, held_out) = split(digits);
    let x: Tensor<f64, (Train, Pixel)> = train.images.cast();
    let test: Tensor<f64, (HeldOut, Pixel)> = held_out.images.cast();

    let mean: Tensor<f64, (Pixel,)> = x.over(axes![Train]).mean();
    let std: Tensor<f64, (Pixel,)> = x.over(axes![Train]).std();
    writeln!(out, "Mean of each pixel, over {} images:\n{}\n", Train::SIZE, as_image(&tenths(&mean)))?;
    writeln!(out, "Standard deviation of each pixel:\n{}\n", as_image(&tenths(&std)))?;

    let means = class_means(&x, &train.labels);
    writeln!(out, "Mean image of each class, over {} images:\n", count(&train.labels))?;
    draw(&means, out)?;

    let guesses = nearest(&test, &means);
    let accuracy = guesses.equal(&held_out.labels).mean();
    writeln!(out, "Nearest class mean: {:.1} % of {} held-out images are recognised", 100.0 * accuracy, HeldOut::SIZE)?;
    writeln!(out, "What they show, row by row, and what they were taken for:\n")?;
    draw_confusion(&confusion(&held_out.labels, &guesses), out)?;

    // Held-out images are standardised by what was learned from the others: their own mean is not known in advance.
    let (x, test) = (standardise(&x, &mean, &std), standardise(&test, &mean, &std));
    let guesses = nearest(&test, &class_means(&x, &train.labels));
    let accuracy = guesses.equal(&held_out.labels).mean();
    let constant = std.equal(0.0).count();
    writeln!(out, "With every pixel standardised ({constant} are the same in all images): {:.1} %", 100.0 * accuracy)
}

/// The images to learn from, and those held out. That they are all of them is checked at compile time, by `rename`.
fn split(digits: Digits<Image>) -> (Digits<Train>, Digits<HeldOut>) {
    let images: Tensor<u8, (Sum<Train, HeldOut>, Pixel)> = digits.images.rename();
    let labels: Tensor<Idx<Class>, (Sum<Train, HeldOut>,)> = digits.labels.rename();
    (rows_from(0, &images, &labels), rows_from(Train::SIZE, &images, &labels))
}

/// `M` of the images, from the one at `start`.
fn rows_from<N: Dim, M: Dim>(
    start: usize,
    images: &Tensor<u8, (N, Pixel)>,
    labels: &Tensor<Idx<Class>, (N,)>,
) -> Digits<M> {
    Digits {
        images: Tensor::<_, (M, Pixel)>::from_fn(|[i, pixel]| images[[start + i, pixel]]),
        labels: Tensor::<_, (M,)>::from_fn(|[i]| labels[[start + i]]),
    }
}

/// For each image, which class it is of: `true` in one place of each row.
fn one_hot<N: Dim>(labels: &Tensor<Idx<Class>, (N,)>) -> Tensor<bool, (N, Class)> {
    Tensor::<_, (N, Class)>::from_fn(|[i, class]| labels[[i]].get() == class)
}

/// How many images of each class there are.
fn count<N: Dim>(labels: &Tensor<Idx<Class>, (N,)>) -> Tensor<i64, (Class,)> {
    one_hot(labels).over(axes![N]).count()
}

/// The mean image of each class: the sum of its images, which is a matrix product, by how many they are.
fn class_means<N: Dim>(
    images: &Tensor<f64, (N, Pixel)>,
    labels: &Tensor<Idx<Class>, (N,)>,
) -> Tensor<f64, (Class, Pixel)> {
    let sums: Tensor<f64, (Class, Pixel)> = one_hot(labels).cast::<f64>().transpose().matmul(images);
    let counts: Tensor<f64, (Class,)> = count(labels).cast();
    &sums / counts.along(&sums, axes![Pixel])
}

/// Each pixel less its mean, in standard deviations. A pixel that never changes has none; it is left at zero.
fn standardise<N: Dim>(
    images: &Tensor<f64, (N, Pixel)>,
    mean: &Tensor<f64, (Pixel,)>,
    std: &Tensor<f64, (Pixel,)>,
) -> Tensor<f64, (N, Pixel)> {
    (images - mean) / std.equal(0.0).select(1.0, std)
}

/// For each image the class whose mean is the nearest to it.
fn nearest<N: Dim>(images: &Tensor<f64, (N, Pixel)>, means: &Tensor<f64, (Class, Pixel)>) -> Tensor<Idx<Class>, (N,)> {
    // |x - m|² = |x|² - 2 x·m + |m|², where |x|² is the same for every class and does not decide.
    let products: Tensor<f64, (N, Class)> = images.matmul(&means.transpose());
    let squares: Tensor<f64, (Class,)> = (means * means).over(axes![Pixel]).sum();
    (squares - 2.0 * products).over(axes![Class]).argmin()
}

/// How many images of each class, a row, were taken for each class, a column.
fn confusion<N: Dim>(
    labels: &Tensor<Idx<Class>, (N,)>,
    guesses: &Tensor<Idx<Class>, (N,)>,
) -> Tensor<i64, (Class, Class)> {
    one_hot(labels).cast::<i64>().transpose().matmul(&one_hot(guesses).cast())
}

/// Rounded to tenths, for reading: `np.round(x, 1)`.
fn tenths<S: Shape>(x: &Tensor<f64, S>) -> Tensor<f64, S> {
    (x * 10.0).round() / 10.0
}

/// One number for each pixel, in rows and columns.
fn as_image<T>(pixels: &Tensor<T, (Pixel,)>) -> View<'_, T, (Row, Column)> {
    View::try_from(pixels.as_slice()).expect("8 rows of 8 are 64")
}

/// Draws images, five side by side.
fn draw<N: Dim>(images: &Tensor<f64, (N, Pixel)>, out: &mut impl Write) -> io::Result<()> {
    let images: Vec<_> = images.subtensors().collect();
    for side_by_side in images.chunks(5) {
        for row in 0..Row::SIZE {
            let rows = side_by_side.iter().map(|image| shades(&image.as_slice()[row * Column::SIZE..][..Column::SIZE]));
            writeln!(out, "{}", rows.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Draws how many images of each class, a row, were taken for each class, a column: the darker, the greater the share of its row. Beside
/// it, how many of the row are recognised.
fn draw_confusion(confusion: &Tensor<i64, (Class, Class)>, out: &mut impl Write) -> io::Result<()> {
    let images: Tensor<i64, (Class,)> = confusion.over(axes![-1]).sum();
    let recognised: Tensor<i64, (Class,)> = confusion.diagonal().to_tensor();
    let share: Tensor<f64, (Class, Class)> = confusion / images.along(confusion, axes![-1]);

    let columns: Vec<_> = (0..Class::SIZE).map(|class| format!("{class:2}")).collect();
    writeln!(out, "   {}", columns.join(" "))?;
    for (class, shares) in share.subtensors().enumerate() {
        // A single mistake can be seen, too.
        let cells: Vec<_> = shares.iter().map(|&share| shade((share * 9.0).ceil()).repeat(2)).collect();
        writeln!(out, " {class} {}  {} of {}", cells.join(" "), recognised[[class]], images[[class]])?;
    }

    // What is recognised is on the diagonal; without it, the largest count is the mistake that is made most often.
    let mistakes: Tensor<i64, (Class, Class)> = confusion - confusion * Tensor::<i64, (Class, Class)>::eye();
    let worst @ (shown, taken_for) = mistakes.argmax();
    let often = mistakes[worst];
    writeln!(out, "\nThe mistake that is made most often, {often} times: {shown} is taken for {taken_for}\n")
}

/// A row of pixels, two characters each, since characters are about twice as high as wide.
fn shades(row: &[f64]) -> String {
    row.iter().map(|pixel| shade((pixel / f64::from(BRIGHTEST) * 9.0).round()).repeat(2)).collect()
}

/// One of ten shades, from nothing to 9.
fn shade(darkness: f64) -> &'static str {
    &" .:-=+*#%@"[darkness as usize..=darkness as usize]
}
