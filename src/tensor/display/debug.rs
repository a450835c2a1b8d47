//! `Debug` of elements of any type: a flat list of a few, of many the edges of each axis, as NumPy shows them.

use core::fmt::{self, Write};

use super::layout::{EDGE_ITEMS, ShownLayout, THRESHOLD};

/// Elements of an array, given for their places in C order, and the sizes of its axes.
///
/// Up to 1000 are a list in C order. Of more, the first and the last of each axis are shown, at most 1000 in all: rows stand below each other,
/// or, with `{:#?}`, elements do.
pub(crate) struct DebugElements<'s, F> {
    at: F,
    sizes: &'s [usize],
}

impl<'s, 'a, T: fmt::Debug + 'a, F: Fn(usize) -> &'a T + Copy> DebugElements<'s, F> {
    pub(crate) fn new(at: F, sizes: &'s [usize]) -> Self {
        DebugElements { at, sizes }
    }

    /// Whether some elements are left out.
    pub(crate) fn is_cut(&self) -> bool {
        self.count() > THRESHOLD
    }

    fn count(&self) -> usize {
        self.sizes.iter().product()
    }
}

impl<'a, T: fmt::Debug + 'a, F: Fn(usize) -> &'a T + Copy> fmt::Debug for DebugElements<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DebugElements { at, sizes } = *self;
        if !self.is_cut() {
            return f.debug_list().entries((0..self.count()).map(at)).finish();
        }
        let block = Block { at, layout: ShownLayout::bounded(sizes), first: 0, sizes };
        if f.alternate() {
            return block.fmt(f);
        }
        if sizes.len() > 1 {
            f.write_char('\n')?;
        }
        block.write_rows(f)
    }
}

/// A list of elements that are counted as they come: of many the first and the last, and how many of `what` there are.
pub(crate) fn debug_sequence<T: fmt::Debug>(
    elements: impl DoubleEndedIterator<Item = T> + Clone,
    what: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let count = elements.clone().count();
    if count <= THRESHOLD {
        return f.debug_list().entries(elements).finish();
    }
    write!(f, " of {count} {what} ")?;
    let mut list = f.debug_list();
    list.entries(elements.clone().take(EDGE_ITEMS)).entry(&format_args!("..."));
    for left in (0..EDGE_ITEMS).rev() {
        list.entries(elements.clone().rev().nth(left));
    }
    list.finish()
}

/// An item of an axis, or the whole array: the elements from `first` on, whose axes have these sizes.
#[derive(Clone, Copy)]
struct Block<'s, F> {
    at: F,
    layout: ShownLayout<'s>,
    first: usize,
    sizes: &'s [usize],
}

impl<'a, T: fmt::Debug + 'a, F: Fn(usize) -> &'a T + Copy> Block<'_, F> {
    /// The `item`-th of the shown items of the first axis.
    fn item(self, item: usize) -> Self {
        let (&size, inner) = self.sizes.split_first().unwrap_or((&1, &[]));
        let first = self.first + self.layout.index(item, size) * inner.iter().product::<usize>();
        Block { first, sizes: inner, ..self }
    }

    /// The items of the last axis beside each other, those of others below each other.
    fn write_rows(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((&size, inner)) = self.sizes.split_first() else { return (self.at)(self.first).fmt(f) };
        let indent = self.layout.rank() - inner.len();
        let separate = |f: &mut fmt::Formatter<'_>| match inner {
            [] => f.write_str(", "),
            _ => write!(f, ",\n{:indent$}", ""),
        };
        f.write_char('[')?;
        for item in 0..self.layout.shown_items(size) {
            if item > 0 {
                separate(f)?;
            }
            if self.layout.is_cut_before(item, size) {
                f.write_str("...")?;
                separate(f)?;
            }
            self.item(item).write_rows(f)?;
        }
        f.write_char(']')
    }
}

/// Nested lists.
impl<'a, T: fmt::Debug + 'a, F: Fn(usize) -> &'a T + Copy> fmt::Debug for Block<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((&size, _)) = self.sizes.split_first() else { return (self.at)(self.first).fmt(f) };
        let mut list = f.debug_list();
        for item in 0..self.layout.shown_items(size) {
            if self.layout.is_cut_before(item, size) {
                list.entry(&format_args!("..."));
            }
            list.entry(&self.item(item));
        }
        list.finish()
    }
}
