//! Printing: `Display` as NumPy's `str`, `Debug` with the shape and the element type.

use core::any::type_name;
use core::fmt;

use super::Tensor;
use super::display::{DisplayElement, write_elements};
use crate::shape::Shape;
use crate::storage::Data;

/// NumPy's `str(x)`, to the character, with NumPy's default print options. `{:.3}` sets the precision.
///
/// ```
/// use shapewise::prelude::*;
///
/// assert_eq!(tensor![0.5, 1.0, 1.5].to_string(), "[0.5 1.  1.5]");
/// ```
impl<T: DisplayElement, S: Shape, D: Data<T>> fmt::Display for Tensor<T, S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements = self.leaf();
        write_elements(f, |index| elements.at(index), S::SIZES.as_ref())
    }
}

/// The element type, the shape, and the elements in C order.
///
/// ```
/// use shapewise::prelude::*;
///
/// assert_eq!(format!("{:?}", tensor![[1, 2], [3, 4]]), "Tensor<i32, (2, 2)>[1, 2, 3, 4]");
/// ```
impl<T: fmt::Debug, S: Shape, D: Data<T>> fmt::Debug for Tensor<T, S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor<{}, {:?}>", type_name::<T>(), S::default())?;
        f.debug_list().entries(self).finish()
    }
}
