//! Tensors from a rule: constants, functions, ranges.

use num_traits::{One, Zero};

use super::Tensor;
use crate::dim::Dim;
use crate::element::{HasOne, HasZero, Number, Real};
use crate::kernel::level::PROGRAM_IS_UNOPTIMISED;
use crate::shape::{Shape, advance, positions};
use crate::storage::Buffer;
use crate::storage::nested::{InPlaceShape, NestedArray};

/// # Construction
///
/// Tensors of one value, of a function of the position, or of an array. The shape stands in the type: `Tensor::<f64, shape![2, 3]>::zeros()`. Literals are written by [`tensor!`](crate::tensor!).
impl<T, S: Shape> Tensor<T, S> {
    /// A tensor of zeros: `np.zeros(shape)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<f32, shape![2, 2]> = Tensor::zeros();
    /// assert_eq!(x, tensor![[0.0, 0.0], [0.0, 0.0]]);
    /// ```
    pub fn zeros(/* the shape is a type: `Tensor::<f64, shape![2, 3]>::zeros()` */) -> Self
    where
        T: HasZero,
    {
        Tensor::full(T::zero())
    }

    /// A tensor of ones: `np.ones(shape)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = Tensor::ones();
    /// assert_eq!(x, tensor![1, 1, 1]);
    /// ```
    pub fn ones(/* the shape is a type: `Tensor::<f64, shape![2, 3]>::ones()` */) -> Self
    where
        T: HasOne,
    {
        Tensor::full(T::one())
    }

    /// A tensor of equal elements: `np.full(shape, value)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<bool, shape![2]> = Tensor::full(true);
    /// assert_eq!(x, tensor![true, true]);
    /// ```
    pub fn full(value: T /* the shape is a type: `Tensor::<f64, shape![2, 3]>::full(0.5)` */) -> Self
    where
        T: Clone,
    {
        // The vector asks the allocator for zeros where the value is zero, and fills memory at once where it is a number.
        #[cfg(feature = "alloc")]
        if const { !Buffer::<T, S>::IN_PLACE } {
            return Tensor::own(Buffer::from_vec(repeated(value, S::LEN)));
        }
        Buffer::build_tensor(|elements| elements.fill_with(value))
    }

    /// A tensor of `f` at each position, in C order: `np.fromfunction`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| 10 * i + j);
    /// assert_eq!(x, tensor![[0, 1, 2], [10, 11, 12]]);
    /// ```
    #[doc(alias = "fromfunction")]
    pub fn from_fn(mut f: impl FnMut(S::Sizes) -> T) -> Self {
        if !PROGRAM_IS_UNOPTIMISED {
            return Tensor::from_flat_fn(|flat| f(positions::<S>(flat)));
        }
        // LLVM makes vectors of divisions by constants. Unoptimised, they are dearer than to count.
        let mut next = positions::<S>(0);
        Tensor::from_flat_fn(|_| {
            let position = next;
            advance::<S>(&mut next);
            f(position)
        })
    }

    /// A tensor of `f` at each position in C order, counted through.
    pub(crate) fn from_flat_fn(f: impl FnMut(usize) -> T) -> Self {
        Buffer::build_tensor(|elements| elements.extend(S::LEN, f))
    }

    /// A tensor of the elements of a nested array, in a `const` or `static` too.
    ///
    /// The shape must live in place: its sizes, each rounded up to a power of two, multiply to at most 128.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// const KERNEL: Tensor<f32, shape![2, 2]> = Tensor::from_array([[1.0, 0.0], [0.0, -1.0]]);
    /// assert_eq!(KERNEL, tensor![[1.0, 0.0], [0.0, -1.0]]);
    /// ```
    pub const fn from_array<A: NestedArray<T, S>>(array: A) -> Self
    where
        S: InPlaceShape,
    {
        Tensor::of(Buffer::from_array(array))
    }
}

impl<T: Number, N: Dim> Tensor<T, (N,)> {
    /// The numbers from 0 to `N - 1`: `np.arange(N)`. A number that the float type cannot hold is rounded.
    ///
    /// For a start and a step, `np.arange(start, stop, step)`, write arithmetic: `Tensor::arange() * step + start`. The stop follows from
    /// the shape.
    ///
    /// # Panics
    ///
    /// When an integer overflows, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![4]> = Tensor::arange();
    /// assert_eq!(x, tensor![0, 1, 2, 3]);
    /// // np.arange(5, 3.5, -0.5)
    /// let y: Tensor<f64, shape![3]> = Tensor::<f64, shape![3]>::arange() * -0.5 + 5.0;
    /// assert_eq!(y, tensor![5.0, 4.5, 4.0]);
    /// ```
    pub fn arange(/* 0, 1, 2, …: a start and a step are `arange() * 2 + 10` */) -> Self {
        let mut number = T::zero();
        Tensor::from_flat_fn(|i| {
            number = T::counted(i, number);
            number
        })
    }
}

impl<T: Real, N: Dim> Tensor<T, (N,)> {
    /// `N` evenly spaced numbers from `start` to `end`, both included: `np.linspace(start, end, N)`.
    ///
    /// They are computed in `f64` and then rounded to the element type. If both ends are finite, all numbers are finite, and subnormal steps
    /// do not vanish.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<f64, shape![5]> = Tensor::linspace(0.0, 1.0);
    /// assert_eq!(x, tensor![0.0, 0.25, 0.5, 0.75, 1.0]);
    /// ```
    pub fn linspace(start: T, end: T) -> Self {
        let intervals = N::SIZE - 1;
        if intervals == 0 {
            return Tensor::full(start);
        }
        let between = Spaced::new(wide(start), wide(end), intervals);
        Tensor::from_flat_fn(|i| if i == intervals { end } else { T::from_f64(between.at(i)) })
    }
}

/// A float as one of twice the precision, or the same.
fn wide<T: Real>(x: T) -> f64 {
    x.to_f64().expect("every float is a number of twice the precision, or its own")
}

/// Evenly spaced numbers, as NumPy computes them: the bits are the same where NumPy has numbers.
struct Spaced {
    start: f64,
    /// What each adds to the one before.
    step: f64,
    /// What all steps are divided by. It is one, but for the smallest steps, which would be zero.
    divisor: f64,
    /// What the result is multiplied by. It is one, but for the largest steps, which would be infinite.
    factor: f64,
}

impl Spaced {
    fn new(start: f64, end: f64, intervals: usize) -> Self {
        let (difference, count) = (end - start, intervals as f64);
        if difference.is_infinite() && start.is_finite() && end.is_finite() {
            let (start, end) = (start / 2.0, end / 2.0);
            return Spaced { start, step: (end - start) / count, divisor: 1.0, factor: 2.0 };
        }
        match difference / count {
            0.0 => Spaced { start, step: difference, divisor: count, factor: 1.0 },
            step => Spaced { start, step, divisor: 1.0, factor: 1.0 },
        }
    }

    fn at(&self, i: usize) -> f64 {
        (self.start + i as f64 / self.divisor * self.step) * self.factor
    }
}

impl<T: Zero + One, N: Dim> Tensor<T, (N, N)> {
    /// The identity matrix: `np.eye(N)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![2, 2]> = Tensor::eye();
    /// assert_eq!(x, tensor![[1, 0], [0, 1]]);
    /// ```
    #[doc(alias = "identity")]
    pub fn eye(/* the size is a type: `Tensor::<f64, shape![3, 3]>::eye()` */) -> Self {
        Tensor::from_flat_fn(|flat| if flat / N::SIZE == flat % N::SIZE { T::one() } else { T::zero() })
    }
}

/// As many elements, compiled once for each element type: one request for zeros, or one loop.
#[cfg(feature = "alloc")]
#[inline(never)]
fn repeated<T: Clone>(element: T, len: usize) -> alloc::vec::Vec<T> {
    alloc::vec![element; len]
}
