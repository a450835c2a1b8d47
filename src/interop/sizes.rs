//! Shapes in messages, as NumPy writes them.

use core::fmt;

/// The sizes of a shape, or its strides; before them the length of a first axis, where one is free.
#[derive(Clone, Copy)]
pub(super) struct SizeList<'a, T = usize> {
    pub(super) free: bool,
    pub(super) sizes: &'a [T],
}

impl<'a, T> SizeList<'a, T> {
    /// Those of a shape whose first axis is not free.
    pub(super) fn of(sizes: &'a [T]) -> Self {
        SizeList { free: false, sizes }
    }
}

/// `(2, 3)`, `(3,)`, `()`; `(_, 3)` where the first axis may have any length.
impl<T: fmt::Display> fmt::Display for SizeList<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        if self.free {
            f.write_str("_")?;
        }
        for (axis, size) in self.sizes.iter().enumerate() {
            let comma = if axis > 0 || self.free { ", " } else { "" };
            write!(f, "{comma}{size}")?;
        }
        let one = usize::from(self.free) + self.sizes.len() == 1;
        f.write_str(if one { ",)" } else { ")" })
    }
}
