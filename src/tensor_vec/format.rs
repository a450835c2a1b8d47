//! Printing: `Display` as NumPy's `str`, `Debug` with the number of tensors, the shape and the element type.

use core::any::type_name;
use core::fmt;

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::TensorVec;
use crate::shape::{MAX_RANK, Shape};
use crate::tensor::display::{DisplayElement, write_array};

/// Of more elements than this `Debug` shows the edges only: NumPy's print option `threshold`.
const THRESHOLD: usize = 1000;
/// What it then shows at either end of a list: NumPy's print option `edgeitems`.
const EDGE: usize = 3;

/// NumPy's `str(x)`, to the character, with NumPy's default print options. `{:.3}` sets the precision.
///
/// ```
/// use shapewise::prelude::*;
///
/// let points: TensorVec<f64, shape![2]> = vec![1.0, 2.5, 3.0, 4.0].try_into().unwrap();
/// assert_eq!(points.to_string(), "[[1.  2.5]\n [3.  4. ]]");
/// assert_eq!(points[..0].to_string(), "[]");
/// ```
impl<T: DisplayElement, S: Shape> fmt::Display for TensorSlice<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sizes = [self.len(); MAX_RANK + 1];
        sizes[1..=S::RANK].copy_from_slice(S::SIZES.as_ref());
        write_array(f, self.as_slice(), &sizes[..=S::RANK])
    }
}

/// The element type, the shape, and the elements of each tensor in C order. Of more than 1000 elements only the first and the last of
/// each list are shown.
///
/// ```
/// use shapewise::prelude::*;
///
/// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].try_into().unwrap();
/// assert_eq!(format!("{points:?}"), "TensorVec<i32, (2,)>[[1, 2], [3, 4]]");
/// ```
impl<T: fmt::Debug, S: Shape> fmt::Debug for TensorSlice<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write("TensorSlice", self, f)
    }
}

/// As its slice.
#[cfg(feature = "alloc")]
impl<T: DisplayElement, S: Shape> fmt::Display for TensorVec<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

/// As its slice.
#[cfg(feature = "alloc")]
impl<T: fmt::Debug, S: Shape> fmt::Debug for TensorVec<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write("TensorVec", self, f)
    }
}

fn write<T: fmt::Debug, S: Shape>(name: &str, tensors: &TensorSlice<T, S>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let cut = tensors.as_slice().len() > THRESHOLD;
    write!(f, "{name}<{}, {:?}>", type_name::<T>(), S::default())?;
    write_list(f, tensors.len(), cut, |f, tensor| {
        let elements = tensors.subtensor(tensor).into_slice();
        write_list(f, S::LEN, cut, |f, element| elements[element].fmt(f))
    })
}

/// `[0, 1, 2, 3]`, or when it is cut `[0, 1, 2, ..., 7, 8, 9]`.
fn write_list(
    f: &mut fmt::Formatter<'_>,
    len: usize,
    cut: bool,
    item: impl Fn(&mut fmt::Formatter<'_>, usize) -> fmt::Result,
) -> fmt::Result {
    f.write_str("[")?;
    let mut i = 0;
    while i < len {
        if i > 0 {
            f.write_str(", ")?;
        }
        if cut && i == EDGE && len > 2 * EDGE {
            f.write_str("..., ")?;
            i = len - EDGE;
        }
        item(f, i)?;
        i += 1;
    }
    f.write_str("]")
}
