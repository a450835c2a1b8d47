//! Reads the digits from their file, one image a line: 64 pixels and a label, separated by commas.

use std::error::Error;
use std::path::Path;
use std::{fmt, fs};

use shapewise::prelude::*;

dims! {
    /// The images in the file, one on each line.
    pub(crate) Image = 1797;
    /// The pixels of an image: 8 rows of 8.
    pub(crate) Pixel = 64;
    /// The digits 0 to 9.
    pub(crate) Class = 10;
}

/// Where the file is.
pub(crate) const DIGITS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/digits.csv");

/// The brightest value of a pixel.
pub(crate) const BRIGHTEST: u8 = 16;

/// `N` images and what they show.
pub(crate) struct Digits<N: Dim> {
    pub(crate) images: Tensor<u8, (N, Pixel)>,
    /// A label is an index along the axis `Class`: no label can be out of range.
    pub(crate) labels: Tensor<Idx<Class>, (N,)>,
}

/// A line that is not what it should be.
#[derive(Debug, PartialEq)]
pub(crate) struct Malformed {
    /// The line, counted from 1.
    pub(crate) line: usize,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Malformed { line, expected, found } = self;
        write!(f, "line {line}: expected {expected}, found {found}")
    }
}

impl Error for Malformed {}

/// Reads all images of a file.
pub(crate) fn read(path: &Path) -> Result<Digits<Image>, Box<dyn Error>> {
    Ok(parse(&fs::read_to_string(path)?)?)
}

/// Reads as many images as the type asks for, and no more.
pub(crate) fn parse<N: Dim>(text: &str) -> Result<Digits<N>, Malformed> {
    let mut images = Tensor::<u8, (N, Pixel)>::zeros();
    let mut labels = Tensor::<Idx<Class>, (N,)>::default();
    let mut lines = text.lines();
    for (number, (mut pixels, label)) in (1..).zip(images.subtensors_mut().zip(&mut labels)) {
        let Some(line) = lines.next() else {
            return Err(malformed(number, format!("{} lines", N::SIZE), "the end of the file"));
        };
        *label = parse_line(number, line, &mut pixels)?;
    }
    match lines.next() {
        Some(_) => Err(malformed(N::SIZE + 1, format!("the end of the file after {} lines", N::SIZE), "another line")),
        None => Ok(Digits { images, labels }),
    }
}

/// Reads the pixels of one line into their place, and returns the label.
fn parse_line(number: usize, line: &str, pixels: &mut ViewMut<u8, (Pixel,)>) -> Result<Idx<Class>, Malformed> {
    let fields: Vec<&str> = line.split(',').collect();
    if fields.len() != Pixel::SIZE + 1 {
        let expected = format!("{} fields ({} pixels and a label)", Pixel::SIZE + 1, Pixel::SIZE);
        return Err(malformed(number, expected, fields.len()));
    }
    let refused = |expected: String, field: usize| {
        malformed(number, format!("{expected} in field {}", field + 1), format!("`{}`", fields[field]))
    };
    for (field, pixel) in pixels.iter_mut().enumerate() {
        let value = fields[field].parse().ok().filter(|&value| value <= BRIGHTEST);
        *pixel = value.ok_or_else(|| refused(format!("a pixel from 0 to {BRIGHTEST}"), field))?;
    }
    let label = fields[Pixel::SIZE].parse().ok().and_then(Idx::new);
    label.ok_or_else(|| refused(format!("a label from 0 to {}", Class::SIZE - 1), Pixel::SIZE))
}

fn malformed(line: usize, expected: String, found: impl ToString) -> Malformed {
    Malformed { line, expected, found: found.to_string() }
}
