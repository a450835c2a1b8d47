//! Printing: `Display` as NumPy's `str`, `Debug` with the shape and the element type.

use core::any::type_name;
use core::fmt;

use super::Tensor;
use super::display::notation::{self, each_notation};
use super::display::{DisplayElement, write_elements};
use crate::shape::Shape;
use crate::storage::Data;

/// NumPy's `str(x)`, to the character, with NumPy's default print options.
///
/// - `{:.3}` is NumPy's `precision=3`. The notation remains NumPy's choice: scientific where numbers are large, small, or more than 1000 times
///   apart.
/// - A width or a `+` changes over to Rust's format of a single element, with its fill, alignment, sign, zeros and precision: `{:+10.3}` writes
///   each element as `format!("{:+10.3}", element)` does, and pads all to the widest. Floats are in fixed notation then, so `{:1.3}` is
///   `np.set_printoptions(precision=3, suppress=True)`, but for zeros at the end.
/// - `{:e}`, `{:x}`, `{:#b}` and the like are Rust's, too.
///
/// More than 1000 elements are summarised in each of them.
///
/// ```
/// use shapewise::prelude::*;
///
/// assert_eq!(tensor![0.5, 1.0, 1.5].to_string(), "[0.5 1.  1.5]");
///
/// let x = tensor![1.5, -1000.25];
/// assert_eq!(format!("{x:.1}"), "[    1.5 -1000.2]");
/// assert_eq!(format!("{x:9.2}"), "[     1.50  -1000.25]");
/// assert_eq!(format!("{x:+}"), "[    +1.5 -1000.25]");
/// assert_eq!(format!("{x:.2e}"), "[ 1.50e0 -1.00e3]");
/// assert_eq!(format!("{:#04x}", tensor![7, 255]), "[0x07 0xff]");
/// assert_eq!(format!("{:1.3}", tensor![1234.5, 0.001]), "[1234.500    0.001]");
/// ```
impl<T: DisplayElement, S: Shape, D: Data<T>> fmt::Display for Tensor<T, S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements = self.leaf();
        write_elements(f, |index| elements.at(index), S::SIZES.as_ref())
    }
}

/// The element type, the shape, and the elements in C order. Of more than 1000 elements only the first and the last of each axis are shown, rows
/// below each other, as `Display` shows them.
///
/// ```
/// use shapewise::prelude::*;
///
/// assert_eq!(format!("{:?}", tensor![[1, 2], [3, 4]]), "Tensor<i32, (2, 2)>[1, 2, 3, 4]");
///
/// let many = Tensor::<i32, shape![3, 1000]>::from_fn(|[i, j]| (1000 * i + j) as i32);
/// assert_eq!(
///     format!("{many:?}"),
///     "Tensor<i32, (3, 1000)>\n\
///      [[0, 1, 2, ..., 997, 998, 999],\n \
///       [1000, 1001, 1002, ..., 1997, 1998, 1999],\n \
///       [2000, 2001, 2002, ..., 2997, 2998, 2999]]"
/// );
/// ```
impl<T: fmt::Debug, S: Shape, D: Data<T>> fmt::Debug for Tensor<T, S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor<{}, {:?}>", type_name::<T>(), S::default())?;
        self.leaf().fmt(f)
    }
}

macro_rules! in_notation {
    ($Trait:ident $write:ident) => {
        #[doc = concat!("Each element as its own `", stringify!($Trait), "` writes it, with all flags, in NumPy's brackets.")]
        impl<T: fmt::$Trait, S: Shape, D: Data<T>> fmt::$Trait for Tensor<T, S, D> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let elements = self.leaf();
                notation::$write(f, |i| elements.at(i), S::SIZES.as_ref())
            }
        }
    };
}
each_notation! { in_notation }
