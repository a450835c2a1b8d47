//! `softmax` and `log_softmax` over axes.

use super::elementwise::Exp;
use super::function::{DividedBy, Minus};
use super::inside::{Less, MinusLn};
use super::reduce::fold;
use crate::element::{OfRow, Real};
use crate::engine::{collect, collect_rows_shared, update_each};
use crate::expr::{Expr, Function, Leaf, Map, MapRun, Rowwise, Run, Scalar, Zip, are_rows};
use crate::kernel::level::Level;
use crate::kernel::{Fold, Largest, LargestNumber, Special, sum_by};
use crate::shape::Shape;
use crate::shape::layout::{Axes, Contiguous, Layout};
use crate::shape::reduce::{CanReduce, KeepDims, Reduce};
use crate::storage::{Buffer, Data, Sink};
use crate::tensor::Tensor;

/// The softmax of a row: its largest element, the exponentials of what the others are less than that, and their sum.
#[derive(Clone, Copy)]
struct Softmax;

/// The logarithm of it.
#[derive(Clone, Copy)]
struct LogSoftmax;

/// The largest element of a row. Where there is NaN, all that is computed with it is NaN whatever this is.
#[inline(always)]
fn largest<V: Level, T: Real>(row: &impl Run<Elem = T>, len: usize) -> T {
    LargestNumber.run::<V>(row.get::<V>(0), row, len)
}

impl<T: Real> Rowwise<T> for Softmax {
    const FUSED: bool = true;
    const ONE_LOOP: bool = T::ROWS;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, _: &Axes, len: usize, to: &mut impl Sink<T>) {
        if T::ROWS {
            to.append::<V, _>(row, len);
            T::apply_to_row::<Softmax, V>(to.last_mut(len), T::zero());
            return;
        }
        let exponential = ExpLess(largest::<V, T>(row, len));
        to.append::<V, _>(&MapRun(row.part(0, len), &exponential), len);
        divided_by_sum::<V, T>(to.last_mut(len));
    }
}

/// Divides elements by their sum.
#[inline(always)]
fn divided_by_sum<V: Level, T: Real>(row: &mut [T]) {
    let factor = T::one() / T::sum_run::<V>(&&*row, row.len());
    for element in row {
        *element *= factor;
    }
}

impl OfRow for Softmax {
    #[inline(always)]
    fn apply<V: Level, T: Real>(row: &mut [T], _: T) -> bool {
        // The largest may be any other number: the softmax is the same.
        let less = largest::<V, T>(&&*row, row.len()).stopped();
        for element in &mut *row {
            *element = Exp.at::<V>(*element - less);
        }
        divided_by_sum::<V, T>(row);
        true
    }

    #[inline(always)]
    fn back<V: Level, T: Real>(_: &[T], values: &[T], _: T, of_values: &[T], rates: &mut [T]) {
        // Zero times anything is zero.
        if of_values.iter().all(T::is_nothing) {
            return;
        }
        let mean = sum_of_products(values, of_values);
        for ((rate, value), of_value) in rates.iter_mut().zip(values).zip(of_values) {
            // What is zero stays zero, however the others change.
            *rate = if value.is_nothing() { *rate } else { *rate + *value * (*of_value - mean) };
        }
    }
}

/// The sum of products, where zero times anything is zero.
#[inline(always)]
fn sum_of_products<T: Real>(a: &[T], b: &[T]) -> T {
    let b = &b[..a.len()];
    sum_by(a.len(), |i| if a[i].is_nothing() | b[i].is_nothing() { T::zero() } else { a[i] * b[i] })
}

impl<T: Real> Rowwise<T> for LogSoftmax {
    const FUSED: bool = true;
    const ONE_LOOP: bool = T::ROWS;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, _: &Axes, len: usize, to: &mut impl Sink<T>) {
        if T::ROWS {
            to.append::<V, _>(row, len);
            T::apply_to_row::<LogSoftmax, V>(to.last_mut(len), T::zero());
            return;
        }
        let less = Less(largest::<V, T>(row, len));
        to.append::<V, _>(&MapRun(row.part(0, len), &less), len);
        less_log_of_sum::<V, T>(to.last_mut(len));
    }
}

/// Subtracts the logarithm of the sum of the exponentials.
#[inline(always)]
fn less_log_of_sum<V: Level, T: Real>(row: &mut [T]) {
    let sum = T::sum_run::<V>(&MapRun(&*row, &Exp), row.len()).ln();
    for element in row {
        *element -= sum;
    }
}

impl OfRow for LogSoftmax {
    #[inline(always)]
    fn apply<V: Level, T: Real>(row: &mut [T], _: T) -> bool {
        let less = largest::<V, T>(&&*row, row.len()).stopped();
        for element in &mut *row {
            *element -= less;
        }
        less_log_of_sum::<V, T>(row);
        true
    }

    #[inline(always)]
    fn back<V: Level, T: Real>(_: &[T], values: &[T], _: T, of_values: &[T], rates: &mut [T]) {
        // Zero times anything is zero.
        if of_values.iter().all(T::is_nothing) {
            return;
        }
        let sum = sum_by(of_values.len(), |i| of_values[i]);
        /// Exponentials are computed many at once, on the stack.
        const ROOM: usize = 64;
        for ((rates, values), of_values) in rates.chunks_mut(ROOM).zip(values.chunks(ROOM)).zip(of_values.chunks(ROOM))
        {
            let mut shares = [T::zero(); ROOM];
            T::elementary_slice::<Exp, V>(values, &mut shares[..values.len()]);
            for ((rate, share), of_value) in rates.iter_mut().zip(shares).zip(of_values) {
                *rate += if share.is_nothing() || sum.is_nothing() { *of_value } else { *of_value - share * sum };
            }
        }
    }
}

/// The exponential of an element less another one.
struct ExpLess<T>(T);

#[diagnostic::do_not_recommend]
impl<T: Real> Function<T> for ExpLess<T> {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T {
        Exp.at::<V>(x - self.0)
    }

    const QUICK: bool = <Exp as Function<T>>::QUICK;

    #[inline(always)]
    fn quick<V: Level>(&self, x: T, special: &mut Special) -> T {
        Exp.quick::<V>(x - self.0, special)
    }
}

/// Whether what is reduced to one element of `K` is a row. Known by its constant: the other way is not compiled then.
const fn goes_by_rows<T: Real, S: Shape, K: Shape, L: Layout>() -> bool {
    are_rows::<S, K, Leaf<'static, T, S, L>, <Scalar<()> as Expr>::Walk<S>>()
}

/// What `rows` makes of each row.
#[inline(always)]
fn by_rows<T: Real, S: Shape, K: Shape, L: Layout>(
    x: &Leaf<'_, T, S, L>,
    rows: &(impl Rowwise<T> + Sync),
) -> Tensor<T, S> {
    Tensor::of(collect_rows_shared::<S, K, _, _>(x, rows))
}

/// The elements less the largest of those along the reduced axes, as an expression that is computed anew when it is read.
fn shifted<'a, T: Real, S: Shape, K: Shape>(
    x: &'a Tensor<T, S, impl Data<T>>,
    largest: &'a Buffer<T, K>,
) -> impl Expr<Elem = T> + 'a {
    Map(Zip(x.leaf(), fold::leaf(largest)), Minus)
}

/// The largest of the elements along the reduced axes.
fn largest_of<T: Real, S: Reduce<X>, X>(x: &Tensor<T, S, impl Data<T>>) -> Buffer<T, KeepDims<S, X>> {
    fold::fold_from_first::<S, KeepDims<S, X>, _, _, _>(&x.leaf(), &Largest)
}

/// # Rows
///
/// Each row by its own statistics.
impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The exponentials of the elements, divided by their sums over the axes: `scipy.special.softmax(x, axis)`.
    ///
    /// The largest element is subtracted first, so that nothing overflows.
    ///
    /// # Shape
    ///
    /// That of the tensor. Along the axes the elements add up to 1.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. NaN and an infinite largest element make NaN of all along the axes.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let p: Tensor<f64, shape![2, 2]> = tensor![[0.0, 0.0], [1000.0, 0.0]].softmax(axes![1]);
    /// assert_eq!(p, tensor![[0.5, 0.5], [1.0, 0.0]]);
    /// ```
    #[inline]
    pub fn softmax<X /* along which axis: `x.softmax(axes![-1])` */>(&self, axes: X) -> Tensor<T, S>
    where
        T: Real,
        S: CanReduce<X>,
    {
        let _ = axes;
        if const { goes_by_rows::<T, S, KeepDims<S, X>, D::Layout>() } {
            return by_rows::<T, S, KeepDims<S, X>, _>(&self.leaf(), &Softmax);
        }
        let largest = largest_of::<T, S, X>(self);
        let mut exponentials: Buffer<T, S> = collect::<S, S, _>(&Map(shifted(self, &largest), Exp));
        let sums: Buffer<T, KeepDims<S, X>> = fold::sum::<S, KeepDims<S, X>, _, _>(&fold::leaf(&exponentials));
        update_each::<S, Contiguous, _, _, _>(exponentials.as_slice_mut(), &fold::leaf(&sums), DividedBy);
        Tensor::of(exponentials)
    }

    /// The logarithm of [`softmax`](Tensor::softmax), computed without it: `scipy.special.log_softmax(x, axis)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. NaN and an infinite largest element make NaN of all along the axes. (SciPy gives
    /// minus infinity to the others beside an infinite one.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let log_p: Tensor<f64, shape![2]> = tensor![1000.0, 0.0].log_softmax(axes![0]);
    /// assert_eq!(log_p, tensor![0.0, -1000.0]);
    /// ```
    #[inline]
    pub fn log_softmax<X /* along which axis: `x.log_softmax(axes![-1])` */>(&self, axes: X) -> Tensor<T, S>
    where
        T: Real,
        S: CanReduce<X>,
    {
        let _ = axes;
        if const { goes_by_rows::<T, S, KeepDims<S, X>, D::Layout>() } {
            return by_rows::<T, S, KeepDims<S, X>, _>(&self.leaf(), &LogSoftmax);
        }
        let largest = largest_of::<T, S, X>(self);
        let shifted = shifted(self, &largest);
        let sums = fold::sum::<S, KeepDims<S, X>, KeepDims<S, X>, _>(&Map(&shifted, Exp));
        Tensor::of(fold::zip_kept::<S, S, _, _, _, _>(&shifted, &sums, MinusLn))
    }
}
