//! Whether there were arguments for which a quick form is not right.

/// A memory of special arguments, which costs a loop three instructions for a vector.
///
/// Each format has its own word, so that LLVM needs not convert between them.
#[derive(Clone, Copy, Default)]
pub struct Special {
    pub(super) narrow: u32,
    pub(super) wide: u64,
}

impl Special {
    /// Remembers one of 64 bits, as a condition says.
    #[cfg(feature = "num-complex-0_4")]
    #[inline(always)]
    pub(crate) fn mark_if(&mut self, is_special: bool) {
        self.wide |= u64::from(is_special) << (u64::BITS - 1);
    }

    /// Whether there was one.
    #[inline(always)]
    pub(crate) fn is_any(self) -> bool {
        // The signs of differences: the other bits mean nothing.
        self.narrow >> (u32::BITS - 1) != 0 || self.wide >> (u64::BITS - 1) != 0
    }
}
