//! Large products of floats, by a crate that packs both operands: [`matrixmultiply`], or `gemm` where the feature of that name is on.
//!
//! Both are called with pointers and steps, so this is the file of the kernels with `unsafe` code. Where a product is large enough was
//! measured: below, tiles that read the left operand where it lies are as fast or faster.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;

use super::Loop;
use crate::kernel::level::CRATE_IS_UNOPTIMISED;

/// From so many multiplications on.
const LARGE: usize = if CRATE_IS_UNOPTIMISED {
    1 << 12
} else if cfg!(feature = "gemm") {
    1 << 23
} else {
    1 << 26
};
/// No size is less: what is narrow is read too seldom to be packed.
const NARROW: usize = if CRATE_IS_UNOPTIMISED { 4 } else { 32 };

/// Whether a product is left to another crate.
pub(super) const fn is_large([rows, inner, columns]: [Loop; 3]) -> bool {
    cfg!(feature = "alloc")
        && rows.size >= NARROW
        && inner.size >= NARROW
        && columns.size >= NARROW
        && rows.size.saturating_mul(inner.size).saturating_mul(columns.size) >= LARGE
}

/// A matrix in memory: the first element, and the steps to the next row and the next column.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "alloc"), expect(dead_code, reason = "there is no large product"))]
pub(super) struct Lying<P> {
    first: P,
    rows: isize,
    columns: isize,
}

impl<P> Lying<P> {
    /// The matrix of these sizes and steps, after a look at whether its last element is among `len` of them.
    fn within(len: usize, first: P, rows: (usize, usize), columns: (usize, usize)) -> Self {
        let last = |(size, step): (usize, usize)| (size - 1).checked_mul(step);
        let end = last(rows).and_then(|down| down.checked_add(last(columns)?));
        assert!(end.is_some_and(|end| end < len), "the matrix ends with its memory");
        // Elements of a slice are at most `isize::MAX` bytes apart, and steps of an axis with one element are not taken.
        let step = |(size, step): (usize, usize)| if size > 1 { step as isize } else { 1 };
        Lying { first, rows: step(rows), columns: step(columns) }
    }
}

/// A float whose large products a crate computes.
pub(super) trait LargeProducts: Sized + Send + Sync {
    /// Writes the product of an `n` times `k` and a `k` times `m` matrix, or adds it to what stands there.
    ///
    /// # Safety
    ///
    /// All elements of the matrices lie in memory that may be read, and for the product written, until this returns, and the product
    /// overlaps no operand. Where it is added to, the product is initialised. No size is 0.
    unsafe fn product(
        sizes: [usize; 3],
        add: bool,
        product: Lying<*mut Self>,
        left: Lying<*const Self>,
        right: Lying<*const Self>,
    );
}

macro_rules! large {
    ($($T:ty: $gemm:ident;)*) => { $(
        impl LargeProducts for $T {
            #[cfg(all(feature = "gemm", any(test, not(unoptimised))))]
            unsafe fn product(
                [n, k, m]: [usize; 3],
                add: bool,
                product: Lying<*mut Self>,
                left: Lying<*const Self>,
                right: Lying<*const Self>,
            ) {
                // SAFETY: the caller's promise is what the function asks for; it reads the product only to add to it.
                unsafe {
                    gemm::gemm(
                        n, m, k,
                        product.first, product.columns, product.rows, add,
                        left.first, left.columns, left.rows,
                        right.first, right.columns, right.rows,
                        1.0, 1.0, false, false, false, gemm::Parallelism::None,
                    );
                }
            }

            #[cfg(all(feature = "alloc", not(all(feature = "gemm", any(test, not(unoptimised))))))]
            unsafe fn product(
                [n, k, m]: [usize; 3],
                add: bool,
                product: Lying<*mut Self>,
                left: Lying<*const Self>,
                right: Lying<*const Self>,
            ) {
                let beta = if add { 1.0 } else { 0.0 };
                // SAFETY: the caller's promise is what the function asks for; with a `beta` of 0 the product need not be initialised.
                unsafe {
                    matrixmultiply::$gemm(
                        n, k, m, 1.0,
                        left.first, left.rows, left.columns,
                        right.first, right.rows, right.columns,
                        beta, product.first, product.rows, product.columns,
                    );
                }
            }

            #[cfg(not(feature = "alloc"))]
            unsafe fn product(
                _: [usize; 3],
                _: bool,
                _: Lying<*mut Self>,
                _: Lying<*const Self>,
                _: Lying<*const Self>,
            ) {
                unreachable!("no product is large without a heap");
            }
        }
    )* };
}

large! {
    f32: sgemm;
    f64: dgemm;
}

/// Writes every element of a product.
pub(super) fn write_large<T: LargeProducts>(product: &mut [MaybeUninit<T>], left: &[T], right: &[T], axes: [Loop; 3]) {
    let (len, first) = (product.len(), product.as_mut_ptr().cast());
    // SAFETY: `MaybeUninit<T>` has the layout of `T`; the product is borrowed exclusively and only written.
    unsafe { product_within(len, first, false, left, right, axes) }
}

/// Adds a product.
pub(super) fn add_large<T: LargeProducts>(product: &mut [T], left: &[T], right: &[T], axes: [Loop; 3]) {
    let (len, first) = (product.len(), product.as_mut_ptr());
    // SAFETY: the product is borrowed exclusively, and initialised.
    unsafe { product_within(len, first, true, left, right, axes) }
}

/// # Safety
///
/// `first` points to `len` elements that nobody else reads or writes until this returns; they are initialised if they are added to.
unsafe fn product_within<T: LargeProducts>(
    len: usize,
    first: *mut T,
    add: bool,
    left: &[T],
    right: &[T],
    [rows, inner, columns]: [Loop; 3],
) {
    let sizes = [rows.size, inner.size, columns.size];
    assert!(!sizes.contains(&0), "no axis is empty");
    let product = Lying::within(len, first, (rows.size, rows.product), (columns.size, columns.product));
    let left = Lying::within(left.len(), left.as_ptr(), (rows.size, rows.left), (inner.size, inner.left));
    let right = Lying::within(right.len(), right.as_ptr(), (inner.size, inner.right), (columns.size, columns.right));
    // SAFETY: each matrix ends with its memory (`within`), and steps are not negative, so all elements are in it. The operands are borrowed,
    // and the caller says that the product overlaps nothing and is initialised where that matters. Should the call panic, nobody takes what
    // is written for initialised.
    unsafe { T::product(sizes, add, product, left, right) }
}
