//! Products with a vector, and of two: memory is what they wait for, so each element of the matrix is read once, in long lines.

use num_traits::Float;

use super::blocks::BlockProduct;
use super::{Loop, Slot};
use crate::kernel::level::{CRATE_IS_UNOPTIMISED, Level, mul_add};

/// Rows that are multiplied by a vector side by side.
const ROWS: usize = 4;
/// Matrices of more bytes are read in strips.
const CACHE: usize = 1 << 18;
/// Columns in a strip.
const STRIP: usize = 512;

/// So many products are added to a sum one after another. Longer sums are sums of such blocks, so that of a million products none goes through
/// more than two thousand additions.
pub(super) const STEPS: usize = 1024;

/// Whether this is the product of a matrix whose rows lie in memory as lines and a vector that does.
pub(super) const fn is_lines_times_vector([_, inner, columns]: [Loop; 3]) -> bool {
    columns.size == 1 && inner.left == 1 && inner.right == 1
}

/// Whether this is the product of a vector and a matrix whose rows lie in memory as lines.
pub(super) const fn is_vector_times_lines([rows, _, columns]: [Loop; 3]) -> bool {
    rows.size == 1 && columns.right == 1 && columns.product == 1
}

/// Whether this is the product of each element of one vector and a line, the other.
pub(super) const fn is_outer([_, inner, columns]: [Loop; 3]) -> bool {
    inner.size == 1 && columns.right == 1 && columns.product == 1
}

/// Whether one of the functions here takes this product.
pub(super) const fn is_with_vector(axes: [Loop; 3]) -> bool {
    is_lines_times_vector(axes) || is_vector_times_lines(axes) || is_outer(axes)
}

/// Sums of products, in `C` lanes each.
#[inline(always)]
pub(super) fn lines_times_vector<V: Level, T: Float, P: Slot<T>, const C: usize>(work: BlockProduct<'_, T, P>) {
    let [rows, inner, _] = work.axes;
    let vector = &work.right[..inner.size];
    if inner.size < C {
        for row in 0..rows.size {
            let line = &work.left[row * rows.left..][..inner.size];
            let sum = line.iter().zip(vector).fold(T::zero(), |sum, (&a, &b)| mul_add::<V, T>(a, b, sum));
            work.product[row * rows.product].put(sum);
        }
        return;
    }
    let mut row = 0;
    while row + ROWS <= rows.size {
        let mut lines = [vector; ROWS];
        for (i, line) in lines.iter_mut().enumerate() {
            *line = &work.left[(row + i) * rows.left..][..inner.size];
        }
        for (i, sum) in long_dots::<V, T, ROWS, C>(lines, vector).into_iter().enumerate() {
            work.product[(row + i) * rows.product].put(sum);
        }
        row += ROWS;
    }
    while row < rows.size {
        let line = &work.left[row * rows.left..][..inner.size];
        let [sum] = long_dots::<V, T, 1, C>([line], vector);
        work.product[row * rows.product].put(sum);
        row += 1;
    }
}

/// In blocks of as many steps in each lane.
#[inline(always)]
fn long_dots<V: Level, T: Float, const R: usize, const C: usize>(lines: [&[T]; R], vector: &[T]) -> [T; R] {
    let mut sums = [T::zero(); R];
    for (block, part) in vector.chunks(STEPS * C).enumerate() {
        let mut parts = lines;
        for line in &mut parts {
            *line = &line[block * STEPS * C..][..part.len()];
        }
        let of_block = dots::<V, T, R, C>(parts, part);
        for i in 0..R {
            sums[i] = sums[i] + of_block[i];
        }
    }
    sums
}

#[inline(always)]
fn dots<V: Level, T: Float, const R: usize, const C: usize>(lines: [&[T]; R], vector: &[T]) -> [T; R] {
    if CRATE_IS_UNOPTIMISED {
        return lines.map(|line| dot_by_hand::<V, T>(line, vector));
    }
    let mut lanes = [[T::zero(); C]; R];
    let whole = vector.len() - vector.len() % C;
    let mut k = 0;
    while k < whole {
        let x: &[T; C] = vector[k..].first_chunk().expect("whole lanes");
        for i in 0..R {
            let line: &[T; C] = lines[i][k..].first_chunk().expect("whole lanes");
            for j in 0..C {
                lanes[i][j] = mul_add::<V, T>(line[j], x[j], lanes[i][j]);
            }
        }
        k += C;
    }
    // A copy, since the lanes are to stay in registers.
    let joined = lanes;
    let mut sums = [T::zero(); R];
    for i in 0..R {
        sums[i] = sum_of_lanes(&joined[i]);
        for k in whole..vector.len() {
            sums[i] = mul_add::<V, T>(lines[i][k], vector[k], sums[i]);
        }
    }
    sums
}

/// The same in eight lanes that are written out. Unoptimised, a loop and its bounds take longer than the products.
#[inline(always)]
fn dot_by_hand<V: Level, T: Float>(line: &[T], vector: &[T]) -> T {
    let (mut a, mut b, mut c, mut d) = (T::zero(), T::zero(), T::zero(), T::zero());
    let (mut e, mut f, mut g, mut h) = (a, b, c, d);
    let mut k = 0;
    while k + 8 <= vector.len() {
        let x: &[T; 8] = line[k..].first_chunk().expect("eight");
        let y: &[T; 8] = vector[k..].first_chunk().expect("eight");
        a = mul_add::<V, T>(x[0], y[0], a);
        b = mul_add::<V, T>(x[1], y[1], b);
        c = mul_add::<V, T>(x[2], y[2], c);
        d = mul_add::<V, T>(x[3], y[3], d);
        e = mul_add::<V, T>(x[4], y[4], e);
        f = mul_add::<V, T>(x[5], y[5], f);
        g = mul_add::<V, T>(x[6], y[6], g);
        h = mul_add::<V, T>(x[7], y[7], h);
        k += 8;
    }
    let mut sum = ((a + e) + (c + g)) + ((b + f) + (d + h));
    while k < vector.len() {
        sum = mul_add::<V, T>(line[k], vector[k], sum);
        k += 1;
    }
    sum
}

/// The sum of the lanes, joined by halves.
#[inline(never)]
fn sum_of_lanes<T: Float, const C: usize>(lanes: &[T; C]) -> T {
    let mut lanes = *lanes;
    let mut width = C / 2;
    while width > 0 {
        for j in 0..width {
            lanes[j] = lanes[j] + lanes[j + width];
        }
        width /= 2;
    }
    lanes[0]
}

/// Lines, each as often as the vector says: so many columns at a time that their sums fill half of the registers.
#[inline(always)]
pub(super) fn vector_times_lines<V: Level, T: Float, P: Slot<T>, const C: usize, const H: usize>(
    mut work: BlockProduct<'_, T, P>,
) {
    let [_, inner, columns] = work.axes;
    let mut column = 0;
    if inner.size * columns.size * size_of::<T>() > CACHE {
        column = strips::<V, T, P>(&mut work);
    }
    while columns.size - column >= C {
        let sums = sums_of_lines::<V, T, C>(work.left, &work.right[column..], inner);
        for (slot, sum) in work.product[column..].iter_mut().zip(sums) {
            slot.put(sum);
        }
        column += C;
    }
    while columns.size - column >= H {
        let sums = sums_of_lines::<V, T, H>(work.left, &work.right[column..], inner);
        for (slot, sum) in work.product[column..].iter_mut().zip(sums) {
            slot.put(sum);
        }
        column += H;
    }
    while column < columns.size {
        let [sum] = sums_of_lines::<V, T, 1>(work.left, &work.right[column..], inner);
        work.product[column].put(sum);
        column += 1;
    }
}

/// Long strips of columns of a matrix that no cache holds: memory is read fastest in long pieces, so the sums of a strip are in the nearest
/// cache, and four lines are added to them at once. Returns the first column that is left.
#[inline(always)]
fn strips<V: Level, T: Float, P: Slot<T>>(work: &mut BlockProduct<'_, T, P>) -> usize {
    let [_, inner, columns] = work.axes;
    let mut column = 0;
    while columns.size - column >= STRIP {
        let mut totals = [T::zero(); STRIP];
        let mut k = 0;
        while k < inner.size {
            let end = inner.size.min(k + STEPS);
            let mut sums = [T::zero(); STRIP];
            while end - k >= ROWS {
                add_lines::<V, T, ROWS>(&mut sums, work.left, &work.right[column..], inner, k);
                k += ROWS;
            }
            while k < end {
                add_lines::<V, T, 1>(&mut sums, work.left, &work.right[column..], inner, k);
                k += 1;
            }
            for (total, sum) in totals.iter_mut().zip(sums) {
                *total = *total + sum;
            }
        }
        for (slot, sum) in work.product[column..].iter_mut().zip(totals) {
            slot.put(sum);
        }
        column += STRIP;
    }
    column
}

/// Adds the `R` lines from `k` on, each as often as the vector says.
#[inline(always)]
fn add_lines<V: Level, T: Float, const R: usize>(
    sums: &mut [T; STRIP],
    vector: &[T],
    memory: &[T],
    inner: Loop,
    k: usize,
) {
    let mut factors = [T::zero(); R];
    let mut lines = [memory; R];
    for i in 0..R {
        factors[i] = vector[(k + i) * inner.left];
        lines[i] = &memory[(k + i) * inner.right..][..STRIP];
    }
    for j in 0..STRIP {
        let mut sum = sums[j];
        for i in 0..R {
            sum = mul_add::<V, T>(factors[i], lines[i][j], sum);
        }
        sums[j] = sum;
    }
}

#[inline(always)]
fn sums_of_lines<V: Level, T: Float, const C: usize>(vector: &[T], lines: &[T], inner: Loop) -> [T; C] {
    let mut totals = [T::zero(); C];
    let mut from = 0;
    while from < inner.size {
        let end = inner.size.min(from + STEPS);
        let mut sums = [T::zero(); C];
        for k in from..end {
            let factor = vector[k * inner.left];
            let line: &[T; C] = lines[k * inner.right..].first_chunk().expect("a line");
            // By `while`: unoptimised, a range is five calls for each element.
            let mut j = 0;
            while j < C {
                sums[j] = mul_add::<V, T>(factor, line[j], sums[j]);
                j += 1;
            }
        }
        for j in 0..C {
            totals[j] = totals[j] + sums[j];
        }
        from = end;
    }
    totals
}

/// The line, once for each row, times its element: sums of one product each, so that they start at zero as longer ones
/// do.
#[inline(always)]
pub(super) fn outer<V: Level, T: Float, P: Slot<T>>(work: BlockProduct<'_, T, P>) {
    let [rows, _, columns] = work.axes;
    let line = &work.right[..columns.size];
    for i in 0..rows.size {
        let factor = work.left[i * rows.left];
        let slots = &mut work.product[i * rows.product..][..columns.size];
        for (slot, &element) in slots.iter_mut().zip(line) {
            slot.put(mul_add::<V, T>(factor, element, T::zero()));
        }
    }
}
