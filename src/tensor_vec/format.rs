//! Printing: `Display` as NumPy's `str`, `Debug` with the number of tensors, the shape and the element type.

use core::any::type_name;
use core::fmt;

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::TensorVec;
use crate::shape::{MAX_RANK, Shape};
use crate::tensor::display::notation::{self, each_notation};
use crate::tensor::display::{DebugElements, DisplayElement, write_array};

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
        write_array(f, self.as_slice(), &self.sizes()[..=S::RANK])
    }
}

/// The element type, the shape, and the elements of each tensor in C order. Of more than 1000 elements only the first and the last along each
/// axis are shown, and the number of tensors.
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

macro_rules! in_notation {
    ($Trait:ident $write:ident) => {
        /// As a tensor with an axis more.
        impl<T: fmt::$Trait, S: Shape> fmt::$Trait for TensorSlice<T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let elements = self.as_slice();
                notation::$write(f, |i| &elements[i], &self.sizes()[..=S::RANK])
            }
        }

        /// As its slice.
        #[cfg(feature = "alloc")]
        impl<T: fmt::$Trait, S: Shape> fmt::$Trait for TensorVec<T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(&**self, f)
            }
        }
    };
}
each_notation! { in_notation }

fn write<T: fmt::Debug, S: Shape>(name: &str, tensors: &TensorSlice<T, S>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (sizes, elements) = (tensors.sizes(), tensors.as_slice());
    let all = DebugElements::new(|i| &elements[i], &sizes[..=S::RANK]);
    write!(f, "{name}<{}, {:?}>", type_name::<T>(), S::default())?;
    if all.is_cut() {
        write!(f, " of {} tensors", tensors.len())?;
        // Rows begin on a line of their own; nothing else does.
        f.write_str(if S::RANK > 0 && !f.alternate() { "" } else { " " })?;
        return fmt::Debug::fmt(&all, f);
    }
    let of_one = S::SIZES;
    let of_each = |tensor| DebugElements::new(move |i| &elements[tensor * S::LEN + i], of_one.as_ref());
    f.debug_list().entries((0..tensors.len()).map(of_each)).finish()
}

impl<T, S: Shape> TensorSlice<T, S> {
    /// The number of tensors, and the `S::RANK` sizes of each.
    pub(crate) fn sizes(&self) -> [usize; MAX_RANK + 1] {
        let mut sizes = [self.len(); MAX_RANK + 1];
        sizes[1..=S::RANK].copy_from_slice(S::SIZES.as_ref());
        sizes
    }
}
