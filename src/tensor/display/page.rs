//! Brackets, indents and line breaks.
//!
//! The items of the last axis stand beside each other, in lines of at most [`LINE_WIDTH`] characters. Those of any
//! other axis stand below each other, with one blank line more between them for every axis further out.

use super::ShownLayout;
use core::fmt::{self, Write};

/// NumPy's print option `linewidth`.
const LINE_WIDTH: usize = 75;

/// What stands for the items that a summary leaves out.
const ELLIPSIS: &str = "...";

/// Writes the element at a place in C order, over the full width of a column.
pub(super) type WriteElement<'w> = &'w dyn Fn(usize, &mut dyn Write) -> fmt::Result;

/// The text of one array while it is written.
pub(super) struct Page<'a, 'f> {
    out: Trimmed<'a, 'f>,
    layout: ShownLayout<'a>,
    /// What every element takes.
    width: usize,
}

impl<'a, 'f> Page<'a, 'f> {
    pub(super) fn new(f: &'a mut fmt::Formatter<'f>, layout: ShownLayout<'a>, width: usize) -> Self {
        Self { out: Trimmed { f, spaces: 0 }, layout, width }
    }

    /// Writes the array, and all spaces after its last element.
    pub(super) fn write_all(mut self, write: WriteElement<'_>) -> fmt::Result {
        let layout = self.layout;
        self.write_block(write, 0, layout.sizes())?;
        self.out.finish()
    }

    /// Writes the elements from `first` on, whose axes have these `sizes`: the whole array, or an item of one of its axes.
    fn write_block(&mut self, write: WriteElement<'_>, first: usize, sizes: &[usize]) -> fmt::Result {
        match sizes {
            [] => write(first, &mut self.out),
            &[size] => self.write_row(write, first, size),
            &[size, ref inner @ ..] => self.write_blocks(write, first, size, inner),
        }
    }

    /// The items of an axis that is not the last, below each other.
    fn write_blocks(&mut self, write: WriteElement<'_>, first: usize, size: usize, inner: &[usize]) -> fmt::Result {
        let indent = self.layout.rank() - inner.len();
        let block: usize = inner.iter().product();
        self.out.write_char('[')?;
        for item in 0..self.layout.shown_items(size) {
            if item > 0 {
                self.out.break_line(inner.len(), indent)?;
            }
            if self.layout.is_cut_before(item, size) {
                self.out.write_str(ELLIPSIS)?;
                self.out.break_line(inner.len(), indent)?;
            }
            self.write_block(write, first + block * self.layout.index(item, size), inner)?;
        }
        self.out.write_char(']')
    }

    /// The items of the last axis, beside each other.
    fn write_row(&mut self, write: WriteElement<'_>, first: usize, size: usize) -> fmt::Result {
        // Every row ends in at most as many brackets as it is indented: NumPy keeps room for all of them.
        let indent = self.layout.rank();
        let mut row = Row { indent, end: LINE_WIDTH.saturating_sub(indent), position: indent };
        self.out.write_char('[')?;
        for item in 0..self.layout.shown_items(size) {
            if self.layout.is_cut_before(item, size) {
                row.place(ELLIPSIS.len(), &mut self.out)?;
                self.out.write_str(ELLIPSIS)?;
            }
            row.place(self.width, &mut self.out)?;
            write(first + self.layout.index(item, size), &mut self.out)?;
        }
        self.out.write_char(']')
    }
}

/// How far a row of elements has come on its line.
struct Row {
    /// Where its lines begin.
    indent: usize,
    /// Where its lines end at the latest.
    end: usize,
    /// Where the last word ended.
    position: usize,
}

impl Row {
    /// Makes room for a word of `width` characters: a space before it, or a line break if the line is full.
    fn place(&mut self, width: usize, out: &mut Trimmed<'_, '_>) -> fmt::Result {
        if self.position > self.indent {
            if self.position + 1 + width > self.end {
                self.position = self.indent;
                out.break_line(1, self.indent)?;
            } else {
                self.position += 1;
                out.write_char(' ')?;
            }
        }
        self.position += width;
        Ok(())
    }
}

/// Holds spaces back until something follows them on their line, because NumPy strips the end of a broken line.
struct Trimmed<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    spaces: usize,
}

impl Trimmed<'_, '_> {
    /// Begins a line after `breaks` line breaks, `indent` characters from the left.
    fn break_line(&mut self, breaks: usize, indent: usize) -> fmt::Result {
        for _ in 0..breaks {
            self.f.write_char('\n')?;
        }
        self.spaces = indent;
        Ok(())
    }

    /// Writes the spaces that were held back, after which no line ends.
    fn finish(self) -> fmt::Result {
        (0..self.spaces).try_for_each(|_| self.f.write_char(' '))
    }
}

impl Write for Trimmed<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let trimmed = text.trim_end_matches(' ');
        if !trimmed.is_empty() {
            for _ in 0..self.spaces {
                self.f.write_char(' ')?;
            }
            self.spaces = 0;
            self.f.write_str(trimmed)?;
        }
        self.spaces += text.len() - trimmed.len();
        Ok(())
    }
}
