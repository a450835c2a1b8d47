//! Why what a neighbour holds is not the tensor that was asked for.

use alloc::vec::Vec;
use core::fmt;

use super::sizes::SizeList;
use crate::shape::Shape;

/// Another shape was found than that of the tensor.
///
/// # Examples
///
/// ```
/// use shapewise::interop::WrongShape;
///
/// let error = WrongShape { expected: vec![2, 3], found: vec![6] };
/// assert_eq!(error.to_string(), "the tensor has shape (2, 3), but (6,) was found");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongShape {
    /// The sizes of the tensor's shape.
    pub expected: Vec<usize>,
    /// The sizes that were found.
    pub found: Vec<usize>,
}

impl WrongShape {
    /// Whether the sizes that were found are those of the shape `S`.
    pub(super) fn check<S: Shape>(found: &[usize]) -> Result<(), WrongShape> {
        let expected = S::SIZES;
        let expected = expected.as_ref();
        if expected == found {
            return Ok(());
        }
        Err(WrongShape { expected: expected.to_vec(), found: found.to_vec() })
    }
}

impl fmt::Display for WrongShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the tensor has shape {}, but {} was found", SizeList::of(&self.expected), SizeList::of(&self.found))
    }
}

impl core::error::Error for WrongShape {}

/// What a neighbour holds cannot be seen as a view of the shape that was asked for.
///
/// # Examples
///
/// ```
/// use shapewise::interop::ViewError;
///
/// let error = ViewError::Layout { shape: vec![2, 3], strides: vec![1, 2] };
/// assert_eq!(
///     error.to_string(),
///     "the elements of shape (2, 3) do not lie in the order of the view, but with strides (1, 2): convert a copy"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewError {
    /// It has another shape.
    Shape(WrongShape),
    /// It has this shape, but its elements lie in another order, or have gaps.
    Layout {
        /// The sizes of the shape.
        shape: Vec<usize>,
        /// How far apart the elements along each axis are, in elements.
        strides: Vec<isize>,
    },
}

impl fmt::Display for ViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ViewError::Shape(wrong) => wrong.fmt(f),
            ViewError::Layout { shape, strides } => write!(
                f,
                "the elements of shape {} do not lie in the order of the view, but with strides {}: convert a copy",
                SizeList::of(shape),
                SizeList::of(strides)
            ),
        }
    }
}

impl core::error::Error for ViewError {}

impl From<WrongShape> for ViewError {
    fn from(wrong: WrongShape) -> Self {
        ViewError::Shape(wrong)
    }
}
