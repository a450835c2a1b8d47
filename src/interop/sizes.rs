//! Shapes in messages, as NumPy writes them.

use core::fmt;

/// The sizes of a shape; before them the length of a first axis, where one is free.
#[derive(Clone, Copy)]
pub(super) struct Sizes<'a> {
    pub(super) free: bool,
    pub(super) sizes: &'a [usize],
}

/// `(2, 3)`, `(3,)`, `()`; `(_, 3)` where the first axis may have any length.
impl fmt::Display for Sizes<'_> {
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
