//! Sorting: ascending, NaN last, and of equal ones the first stays first.

use core::cmp::Ordering;

use super::is_nan;
use crate::dim::Dim;
use crate::tensor::ViewMut;

/// Whether `a` comes before `b`: NaN comes last.
#[inline]
fn before<T: PartialOrd>(a: &T, b: &T) -> bool {
    (a < b) | (is_nan(b) & !is_nan(a))
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

/// Sorts the elements of a row.
///
/// Without a heap there is no stable sort in `core`: then the elements are sorted together with their places.
#[inline]
pub(crate) fn sort<N: Dim, T: Copy>(mut row: ViewMut<'_, T, (N,)>, order: impl Fn(&T, &T) -> Ordering) {
    #[cfg(feature = "alloc")]
    row.as_slice_mut().sort_by(order);
    #[cfg(not(feature = "alloc"))]
    {
        let mut placed = crate::Tensor::<(T, usize), (N,)>::from_flat_fn(|i| (row[[i]], i));
        placed.as_slice_mut().sort_unstable_by(by_place(order));
        for (element, (sorted, _)) in row.iter_mut().zip(placed) {
            *element = sorted;
        }
    }
}

/// An order of elements with their places: of equal ones the first.
#[inline]
pub(crate) fn by_place<T, I: Ord>(order: impl Fn(&T, &T) -> Ordering) -> impl Fn(&(T, I), &(T, I)) -> Ordering {
    move |a, b| order(&a.0, &b.0).then_with(|| a.1.cmp(&b.1))
}
