//! Which elements of an array are shown.
//!
//! A large array is cut along every axis to its first and its last few; `...` stands for the rest.

/// Arrays of more elements than this are summarised: NumPy's print option `threshold`.
pub(super) const THRESHOLD: usize = 1000;

/// What a summary shows at either end of an axis: NumPy's print option `edgeitems`.
pub(super) const EDGE_ITEMS: usize = 3;

/// The sizes of an array, and how much of it is shown.
#[derive(Clone, Copy)]
pub(super) struct ShownLayout<'a> {
    sizes: &'a [usize],
    summarised: bool,
    /// How many items of an axis that is cut are shown at either end.
    edge: usize,
}

impl<'a> ShownLayout<'a> {
    pub(super) fn new(sizes: &'a [usize]) -> Self {
        Self { sizes, summarised: sizes.iter().product::<usize>() > THRESHOLD, edge: EDGE_ITEMS }
    }

    /// The same with narrower edges where more than [`THRESHOLD`] elements would be shown: NumPy shows six elements along each axis, however
    /// many axes there are.
    pub(super) fn bounded(sizes: &'a [usize]) -> Self {
        let mut layout = Self::new(sizes);
        while layout.edge > 1 && layout.count() > THRESHOLD {
            layout.edge -= 1;
        }
        layout
    }

    pub(super) fn sizes(self) -> &'a [usize] {
        self.sizes
    }

    pub(super) fn rank(self) -> usize {
        self.sizes.len()
    }

    /// Does `...` stand for a part of an axis of this size?
    pub(super) fn is_cut(self, size: usize) -> bool {
        self.summarised && size > 2 * self.edge
    }

    /// Does `...` stand before the `item`-th of the shown items of an axis of this size?
    pub(super) fn is_cut_before(self, item: usize, size: usize) -> bool {
        item == self.edge && self.is_cut(size)
    }

    /// How many items of an axis of this size are shown.
    pub(super) fn shown_items(self, size: usize) -> usize {
        if self.is_cut(size) { 2 * self.edge } else { size }
    }

    /// Where on its axis the `item`-th of the shown items is.
    pub(super) fn index(self, item: usize, size: usize) -> usize {
        if item < self.edge { item } else { size - self.shown_items(size) + item }
    }

    /// How many elements are shown.
    fn count(self) -> usize {
        self.sizes.iter().map(|&size| self.shown_items(size)).product()
    }

    /// The shown ones of the elements that `at` gives, in C order.
    pub(super) fn shown<T>(self, at: impl Fn(usize) -> T + Copy) -> impl Iterator<Item = T> + Clone {
        (0..self.count()).map(move |number| at(self.offset(number)))
    }

    /// Where among the elements the `number`-th of the shown elements is.
    fn offset(self, mut number: usize) -> usize {
        if !self.summarised {
            return number;
        }
        let (mut offset, mut stride) = (0, 1);
        for &size in self.sizes.iter().rev() {
            let items = self.shown_items(size);
            offset += stride * self.index(number % items, size);
            number /= items;
            stride *= size;
        }
        offset
    }
}
