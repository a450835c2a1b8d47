//! Orders: the one by which elements are sorted and compared, what is known of it, and sorting itself.
//!
//! An element that does not equal itself, such as NaN or a tuple that holds one, comes after every other; all of them are alike. The
//! others go by `<`. So an order of floats is total, and one of tuples of floats as well.
//!
//! `PartialOrd` promises less: sets are ordered by inclusion, and a wrong implementation may answer anything. The sorts of the standard
//! library may panic then. So they sort only elements whose order is known ([`KnownOrder`]); all others go through a merge sort of our own, which
//! leaves some order whatever the answers are.

#![allow(unsafe_code)]

use core::any::TypeId;
use core::cmp::Ordering;

use super::is_nan;
use super::primitive::type_id;
use crate::storage::Scratch;

/// Whether `a` comes before `b`.
#[inline(always)]
fn before<T: PartialOrd>(a: &T, b: &T) -> bool {
    !is_nan(a) & ((a < b) | is_nan(b))
}

/// The order of sorting from the smallest on.
#[inline]
pub(crate) fn ascending<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    if before(a, b) {
        Ordering::Less
    } else if before(b, a) {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

/// The order of sorting from the largest on: NaN comes first.
#[inline]
pub(crate) fn descending<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    ascending(b, a)
}

/// What is known of the order of an element type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KnownOrder {
    /// It is total, and equal elements are the same: integers, bools, characters.
    Total,
    /// It is total with NaN last, and equal elements are the same but for the zeros of both signs.
    Floats,
    /// Nothing.
    Nothing,
}

/// Looks up the order of `T` among those of the primitive types.
#[inline]
pub(crate) fn known<T>() -> KnownOrder {
    macro_rules! is_one_of {
        ($($U:ty)*) => { false $(|| type_id::<T>() == TypeId::of::<$U>())* };
    }
    #[cfg(feature = "half-2")]
    if is_one_of!(half::f16 half::bf16) {
        return KnownOrder::Floats;
    }
    if is_one_of!(f32 f64) {
        KnownOrder::Floats
    } else if is_one_of!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char) {
        KnownOrder::Total
    } else {
        KnownOrder::Nothing
    }
}

/// Whether the order of `T` is total but for NaN, which come last: so that it does not matter in which order elements are compared.
#[inline(always)]
pub(crate) fn has_known_order<T>() -> bool {
    known::<T>() != KnownOrder::Nothing
}

/// Whether this is the zero of a type whose order is that of floats, of either sign.
#[inline]
pub(crate) fn is_float_zero<T: Copy>(x: &T) -> bool {
    if known::<T>() != KnownOrder::Floats {
        return false;
    }
    let x: *const T = x;
    // SAFETY: `T` is `f32`, `f64`, or one of the types of 16 bits of `half`: initialised bits of that size, aligned as those.
    unsafe {
        match size_of::<T>() {
            2 => x.cast::<u16>().read() << 1 == 0,
            4 => x.cast::<u32>().read() << 1 == 0,
            _ => x.cast::<u64>().read() << 1 == 0,
        }
    }
}

/// Sorts the elements of a row.
///
/// Without a heap there is no stable sort in `core`: then the elements are sorted together with their places.
#[inline]
pub(crate) fn sort<P: Scratch, T: Copy>(row: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    if known::<T>() == KnownOrder::Nothing {
        return merge_sort::<P, T>(row, order);
    }
    macro_rules! sort_few {
        ($($LEN:literal)*) => {
            match row.len() {
                $($LEN => return sort_by_ranks::<T, $LEN>(row.first_chunk_mut().expect("a row"), order),)*
                _ => {}
            }
        };
    }
    sort_few!(2 3 4 5 6 7 8);
    #[cfg(feature = "alloc")]
    row.sort_by(order);
    #[cfg(not(feature = "alloc"))]
    P::with((row[0], 0), row.len(), |placed| {
        for (place, (placed, element)) in placed.iter_mut().zip(&*row).enumerate() {
            *placed = (*element, place);
        }
        placed.sort_unstable_by(by_place(order));
        for (element, (sorted, _)) in row.iter_mut().zip(placed) {
            *element = *sorted;
        }
    });
}

/// Sorts a few elements whose order is total: each goes to the place that says how many come before it.
///
/// What is done next depends on no comparison. A processor foresees wrongly how half of those end that a sort by insertion makes.
#[inline(always)]
fn sort_by_ranks<T: Copy, const LEN: usize>(row: &mut [T; LEN], order: impl Fn(&T, &T) -> Ordering) {
    let (elements, mut ranks) = (*row, [0; LEN]);
    for second in 0..LEN {
        for first in 0..second {
            let is_before = usize::from(order(&elements[second], &elements[first]).is_lt());
            ranks[first] += is_before;
            ranks[second] += 1 - is_before;
        }
    }
    for (element, rank) in elements.into_iter().zip(ranks) {
        row[rank] = element;
    }
}

/// Sorts the first `best` of a row of elements with their places, which come in their order, to the front.
#[inline]
pub(crate) fn sort_placed<P: Scratch, T: Copy>(
    row: &mut [(T, usize)],
    best: usize,
    order: impl Fn(&T, &T) -> Ordering,
) {
    if known::<T>() == KnownOrder::Nothing {
        return merge_sort::<P, _>(row, |a, b| order(&a.0, &b.0));
    }
    let order = by_place(order);
    if best < row.len() {
        row.select_nth_unstable_by(best - 1, &order);
    }
    row[..best].sort_unstable_by(&order);
}

/// An order of elements with their places: of equal ones the first.
#[inline]
fn by_place<T>(order: impl Fn(&T, &T) -> Ordering) -> impl Fn(&(T, usize), &(T, usize)) -> Ordering {
    move |a, b| order(&a.0, &b.0).then_with(|| a.1.cmp(&b.1))
}

/// Up to this many elements are sorted by insertion.
const FEW: usize = 16;

/// A stable sort that always ends, and leaves the elements in some order, whatever the answers of `order` are.
///
/// Source: D. E. Knuth, "The Art of Computer Programming" 3, section 5.2.4: merging from the bottom up.
#[inline]
fn merge_sort<P: Scratch, T: Copy>(row: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    for few in row.chunks_mut(FEW) {
        insertion_sort(few, &order);
    }
    if row.len() > FEW {
        P::with(row[0], row.len(), |other| merge_all(row, other, &order));
    }
}

/// Merges a row whose parts of a few elements are sorted. The other one is as long.
fn merge_all<T: Copy>(row: &mut [T], other: &mut [T], order: &impl Fn(&T, &T) -> Ordering) {
    let (mut from, mut to) = (row, other);
    let (mut sorted, mut is_in_other) = (FEW, false);
    while sorted < from.len() {
        for (from, to) in from.chunks(2 * sorted).zip(to.chunks_mut(2 * sorted)) {
            merge(from, sorted.min(from.len()), to, order);
        }
        (from, to) = (to, from);
        (sorted, is_in_other) = (2 * sorted, !is_in_other);
    }
    if is_in_other {
        to.copy_from_slice(from);
    }
}

/// Puts one element after another to where it belongs among those before it.
fn insertion_sort<T: Copy>(elements: &mut [T], order: &impl Fn(&T, &T) -> Ordering) {
    for next in 1..elements.len() {
        let element = elements[next];
        let mut place = next;
        while place > 0 && order(&element, &elements[place - 1]).is_lt() {
            elements[place] = elements[place - 1];
            place -= 1;
        }
        elements[place] = element;
    }
}

/// Merges the elements before the `middle` and those from it on.
fn merge<T: Copy>(from: &[T], middle: usize, to: &mut [T], order: &impl Fn(&T, &T) -> Ordering) {
    let (mut first, mut second) = (&from[..middle], &from[middle..]);
    for place in to {
        let takes_second = match (first, second) {
            ([a, ..], [b, ..]) => order(b, a).is_lt(),
            ([], _) => true,
            (_, []) => false,
        };
        let taken = if takes_second { &mut second } else { &mut first };
        *place = taken[0];
        *taken = &taken[1..];
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    #[cfg(feature = "alloc")]
    use crate::storage::ScratchOf;

    /// Types that borrow something have an identity as well, which is not that of a number.
    #[test]
    fn what_is_known() {
        fn of_a_borrow<'a>(_: &'a str) -> KnownOrder {
            known::<&'a f64>()
        }
        assert!(known::<f64>() == KnownOrder::Floats && known::<f32>() == KnownOrder::Floats);
        assert!(known::<i64>() == KnownOrder::Total && known::<bool>() == KnownOrder::Total);
        assert!(known::<(f64, f64)>() == KnownOrder::Nothing && known::<Option<u8>>() == KnownOrder::Nothing);
        assert!(of_a_borrow("") == KnownOrder::Nothing);
    }

    /// Few elements are sorted as the standard library sorts them: NaN last, and of zeros of both signs the first one first.
    #[test]
    #[cfg(feature = "alloc")]
    fn few_elements_are_sorted_as_the_standard_library_sorts() {
        let values = [0.5, -0.0, f64::NAN, 0.0, -1.0, 0.5, f64::INFINITY, -0.0];
        for len in 1..=9 {
            for shift in 0..100 {
                let row: std::vec::Vec<f64> = (0..len).map(|i| values[(i * (1 + shift % 7) + shift * 5) % 8]).collect();
                for order in [ascending::<f64>, descending::<f64>] {
                    let (mut sorted, mut expected) = (row.clone(), row.clone());
                    sort::<ScratchOf<crate::dim!(9)>, f64>(&mut sorted, order);
                    expected.sort_by(order);
                    let bits = |row: &[f64]| row.iter().map(|x| x.to_bits()).collect::<std::vec::Vec<_>>();
                    assert_eq!(bits(&sorted), bits(&expected), "{row:?}");
                }
            }
        }
    }

    /// The merge sort is the stable one of the standard library, below its threshold and beyond.
    #[test]
    #[cfg(feature = "alloc")]
    fn merges_as_the_standard_library_sorts() {
        for len in [1, 16, 17, 33, 64, 200] {
            let mut row: std::vec::Vec<(usize, usize)> = (0..len).map(|i| (i * 7919 % 13, i)).collect();
            let mut expected = row.clone();
            expected.sort_by_key(|pair| pair.0);
            merge_sort::<ScratchOf<crate::dim!(200)>, _>(&mut row, |a, b| a.0.cmp(&b.0));
            assert_eq!(row, expected);
        }
    }
}
