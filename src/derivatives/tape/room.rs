//! The memory that a gradient leaves for the next one.
//!
//! A gradient is computed again and again, and each time in as much memory. If that went back to the system in between, the system would have to
//! bring every page of it once more, which takes as long as a third of the gradient. So a tape keeps its memory, and the system's allocator
//! keeps what tensors have given back.
//!
//! - A tape keeps room for up to four times as many numbers as it last had to hold.
//! - The allocator of the GNU C library gives the end of the heap back when twice as many bytes are free there as the largest block had that it ever
//!   took from the system alone and got back, if that had at most 32 MiB. [`keep`] shows it such a block. That is memory only by name: nobody
//!   writes to it. Other allocators decide by themselves.

use alloc::vec::Vec;

/// Vectors with room for fewer numbers keep it in any case.
const FEW: usize = 1 << 16;

/// Has the allocator keep twice as many bytes, if it can be told.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(super) fn keep(bytes: usize) {
    use core::hint::black_box;
    use core::sync::atomic::{AtomicUsize, Ordering};

    /// What the allocator returns to the system in any case.
    const SMALL: usize = 1 << 17;
    /// It does not learn from blocks of more than 32 MiB, with what it needs beside them.
    const MOST: usize = (32 << 20) - (1 << 16);
    /// The largest block that was shown.
    static SHOWN: AtomicUsize = AtomicUsize::new(SMALL);

    if bytes > SHOWN.load(Ordering::Relaxed) {
        let block = bytes.checked_next_power_of_two().unwrap_or(MOST).min(MOST);
        if block > SHOWN.fetch_max(block, Ordering::Relaxed) {
            let mut room = Vec::<u8>::new();
            // If there is none, nothing is lost.
            _ = room.try_reserve_exact(block);
            drop(black_box(room));
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(super) fn keep(_: usize) {}

/// Room for so many elements more: a quarter more than there are, where twice as many would be much.
pub(super) fn reserve<T>(elements: &mut Vec<T>, more: usize) {
    if elements.capacity() - elements.len() >= more {
        return;
    }
    if elements.len() < FEW {
        elements.reserve(more);
    } else {
        elements.reserve_exact(more.max(elements.len() / 4));
    }
}

/// Forgets all elements. Room for four times as many is kept, else none.
pub(super) fn clear<T>(elements: &mut Vec<T>) {
    let most = (4 * elements.len()).max(FEW);
    elements.clear();
    if elements.capacity() > most {
        *elements = Vec::new();
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn a_long_list_has_room_for_a_quarter_more() {
        let mut numbers = vec![1_u8; 8 * FEW];
        numbers.shrink_to_fit();
        reserve(&mut numbers, 1);
        assert!((10 * FEW..12 * FEW).contains(&numbers.capacity()));
        reserve(&mut numbers, 5 * FEW);
        assert!(numbers.capacity() >= 13 * FEW);
    }

    #[test]
    fn room_is_kept_unless_less_than_a_quarter_of_it_was_needed() {
        let mut numbers = vec![1_u8; 8 * FEW];
        clear(&mut numbers);
        assert!(numbers.is_empty() && numbers.capacity() >= 8 * FEW);
        numbers.resize(FEW, 1);
        clear(&mut numbers);
        assert_eq!(numbers.capacity(), 0);
    }
}
