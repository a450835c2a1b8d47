//! Einstein's summation: sums of products, written with a letter for each axis.
//!
//! [`einsum!`](crate::einsum!) writes a generic function whose type parameters are the letters, and calls it: so the check of the
//! shapes is rustc's. What is left to do here is the walk along all letters, those of the result first.

use core::convert;
use core::marker::PhantomData;

use super::function::Times;
use super::inside::{TimesFour, TimesThree, WideTimes, WideTimesFour, WideTimesThree};
#[cfg(feature = "half-2")]
use super::operand::map;
use super::reduce::fold;
use crate::element::Number;
use crate::engine::contract;
use crate::expr::{Expr, Function, Leaf, Map, Zip};
use crate::kernel::{AddNumbers, Contraction, Loops, Nest};
use crate::shape::layout::{Layout, Mapped, in_order, strides_of};
use crate::shape::letters::{Calling, Letters};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// How an operand of shape `S`, in the layout `D`, is read along the letters `W`.
type ByLetters<D, S, W, L> = Mapped<D, S, Calling<W, L>>;

/// An operand, read along the letters `W`.
type OperandByLetters<'a, T, S, D, W, L> =
    Leaf<'a, T, <W as Letters>::Shape, ByLetters<<D as Data<T>>::Layout, S, W, L>>;

/// The sums of the elements of one operand. `W` are all letters, those of the result `R` first; `K` are the same without extent where
/// they are summed over.
#[doc(hidden)]
pub fn one<T, R, K, W, L, S, D>(x: &Tensor<T, S, D>) -> Tensor<T, R>
where
    T: Number,
    R: Shape,
    K: Shape,
    W: Letters,
    L: Letters,
    S: Shape,
    D: Data<T>,
{
    const { assert!(is_result::<R, K, W>() && is_called::<S, L, W>(), "{}", NO_SUCH_LETTERS) };
    let x = OperandByLetters::<T, S, D, W, L>::new(x.memory());
    if const { R::RANK == W::Shape::RANK } {
        // Nothing is summed: each element is added to what changes nothing, so that a negative zero stays one.
        return Tensor::of(fold::fold_from::<W::Shape, K, R, _, AddNumbers>(&x, T::sum_start(), &AddNumbers));
    }
    sums::<T, R, K, W, _>(&x, convert::identity, T::to_accumulator)
}

/// The sums of the products of two operands.
#[doc(hidden)]
pub fn two<T, R, K, W, L1, L2, S1, S2, D1, D2>(x: &Tensor<T, S1, D1>, y: &Tensor<T, S2, D2>) -> Tensor<T, R>
where
    T: Number,
    R: Shape,
    K: Shape,
    W: Letters,
    L1: Letters,
    L2: Letters,
    S1: Shape,
    S2: Shape,
    D1: Data<T>,
    D2: Data<T>,
{
    type Contracted<R, W, A, S1, L1, B, S2, L2> = Lettered<R, W, ByLetters<A, S1, W, L1>, ByLetters<B, S2, W, L2>>;
    const { assert!(is_result::<R, K, W>(), "{}", NO_SUCH_LETTERS) };
    const { assert!(is_called::<S1, L1, W>() && is_called::<S2, L2, W>(), "{}", NO_SUCH_LETTERS) };
    if const { !Contracted::<R, W, D1::Layout, S1, L1, D2::Layout, S2, L2>::NEST.is_element_by_element() } {
        let product =
            contract::<T, R, Contracted<R, W, D1::Layout, S1, L1, D2::Layout, S2, L2>>(x.memory(), y.memory());
        return Tensor::of(product);
    }
    let x = OperandByLetters::<T, S1, D1, W, L1>::new(x.memory());
    let y = OperandByLetters::<T, S2, D2, W, L2>::new(y.memory());
    sums::<T, R, K, W, _>(&Zip(x, y), Times, WideTimes)
}

/// The sums of the products of three operands.
#[doc(hidden)]
pub fn three<T, R, K, W, L1, L2, L3, S1, S2, S3, D1, D2, D3>(
    x: &Tensor<T, S1, D1>,
    y: &Tensor<T, S2, D2>,
    z: &Tensor<T, S3, D3>,
) -> Tensor<T, R>
where
    T: Number,
    R: Shape,
    K: Shape,
    W: Letters,
    L1: Letters,
    L2: Letters,
    L3: Letters,
    S1: Shape,
    S2: Shape,
    S3: Shape,
    D1: Data<T>,
    D2: Data<T>,
    D3: Data<T>,
{
    const { assert!(is_result::<R, K, W>() && is_called::<S1, L1, W>(), "{}", NO_SUCH_LETTERS) };
    const { assert!(is_called::<S2, L2, W>() && is_called::<S3, L3, W>(), "{}", NO_SUCH_LETTERS) };
    let x = OperandByLetters::<T, S1, D1, W, L1>::new(x.memory());
    let y = OperandByLetters::<T, S2, D2, W, L2>::new(y.memory());
    let z = OperandByLetters::<T, S3, D3, W, L3>::new(z.memory());
    sums::<T, R, K, W, _>(&Zip(Zip(x, y), z), TimesThree, WideTimesThree)
}

/// The sums of the products of four operands.
#[doc(hidden)]
pub fn four<T, R, K, W, L1, L2, L3, L4, S1, S2, S3, S4, D1, D2, D3, D4>(
    x: &Tensor<T, S1, D1>,
    y: &Tensor<T, S2, D2>,
    z: &Tensor<T, S3, D3>,
    u: &Tensor<T, S4, D4>,
) -> Tensor<T, R>
where
    T: Number,
    R: Shape,
    K: Shape,
    W: Letters,
    L1: Letters,
    L2: Letters,
    L3: Letters,
    L4: Letters,
    S1: Shape,
    S2: Shape,
    S3: Shape,
    S4: Shape,
    D1: Data<T>,
    D2: Data<T>,
    D3: Data<T>,
    D4: Data<T>,
{
    const { assert!(is_result::<R, K, W>(), "{}", NO_SUCH_LETTERS) };
    const { assert!(is_called::<S1, L1, W>() && is_called::<S2, L2, W>(), "{}", NO_SUCH_LETTERS) };
    const { assert!(is_called::<S3, L3, W>() && is_called::<S4, L4, W>(), "{}", NO_SUCH_LETTERS) };
    let x = OperandByLetters::<T, S1, D1, W, L1>::new(x.memory());
    let y = OperandByLetters::<T, S2, D2, W, L2>::new(y.memory());
    let z = OperandByLetters::<T, S3, D3, W, L3>::new(z.memory());
    let u = OperandByLetters::<T, S4, D4, W, L4>::new(u.memory());
    sums::<T, R, K, W, _>(&Zip(Zip(x, y), Zip(z, u)), TimesFour, WideTimesFour)
}

/// The sums of the products of operands that are read side by side. `wide` is the product for numbers that are too
/// narrow to be summed in: such sums are rounded once.
#[inline]
fn sums<T: Number, R: Shape, K: Shape, W: Letters, E: Expr>(
    operands: &E,
    product: impl Function<E::Elem, Output = T>,
    wide: impl Function<E::Elem, Output = T::Accumulator>,
) -> Tensor<T, R> {
    #[cfg(feature = "half-2")]
    if const { T::ROUND_SUM.is_some() } {
        let round = T::ROUND_SUM.expect("there is a wider type");
        let sums = fold::sum::<W::Shape, K, R, _>(&Map(operands, wide));
        return map(&Tensor::<_, R>::own(sums), round);
    }
    let _ = wide;
    Tensor::of(fold::sum::<W::Shape, K, R, _>(&Map(operands, product)))
}

/// What [`einsum!`](crate::einsum!) never writes: the functions above are public, so a caller may choose the letters
/// and the shapes apart.
const NO_SUCH_LETTERS: &str = "the letters are those of the operands and of the result";

/// Whether the letters `W`, which differ, are those of the result `R` first, and `K` is their shape without those that
/// are summed over.
const fn is_result<R: Shape, K: Shape, W: Letters>() -> bool {
    let first = MAX_RANK - W::Shape::RANK;
    let mut at = first;
    while at < MAX_RANK {
        let letter = at - first;
        let kept = if letter < R::RANK { R::ALIGNED[MAX_RANK - R::RANK + letter] } else { 1 };
        let is_kept = letter >= R::RANK || W::Shape::ALIGNED[at] == kept;
        if !is_kept || K::ALIGNED[at] != kept || letter_of::<W>(W::NAMES[at]) != at {
            return false;
        }
        at += 1;
    }
    R::RANK <= W::Shape::RANK && K::RANK == W::Shape::RANK
}

/// Whether an operand of the shape `S` has the letters `L`, each of which is one of `W` and of the same size there.
const fn is_called<S: Shape, L: Letters, W: Letters>() -> bool {
    let mut at = MAX_RANK - S::RANK;
    while at < MAX_RANK {
        let letter = letter_of::<W>(L::NAMES[at]);
        if letter == MAX_RANK || W::Shape::ALIGNED[letter] != S::ALIGNED[at] {
            return false;
        }
        at += 1;
    }
    L::Shape::RANK == S::RANK
}

/// Where the letter of this name is among `W`, aligned at the last one; beyond the end if it is none of them.
const fn letter_of<W: Letters>(name: char) -> usize {
    let mut at = MAX_RANK - W::Shape::RANK;
    while at < MAX_RANK && W::NAMES[at] != name {
        at += 1;
    }
    at
}

/// A contraction along the letters `W` of two operands with these layouts.
struct Lettered<R, W, A, B>(PhantomData<(R, W, A, B)>);

impl<R: Shape, W: Letters, A: Layout, B: Layout> Contraction for Lettered<R, W, A, B> {
    const NEST: Nest = Nest::new(loops::<R, W, A, B>());
}

/// The letters `W` as the axes of a contraction of two operands with these layouts.
const fn loops<R: Shape, W: Letters, A: Layout, B: Layout>() -> Loops {
    let (left, right) = (strides_of::<W::Shape, A>(), strides_of::<W::Shape, B>());
    let product = in_order(R::ALIGNED);
    let mut loops = Loops::NONE;
    let mut letter = 0;
    while letter < W::Shape::RANK {
        let axis = MAX_RANK - W::Shape::RANK + letter;
        let step = if letter < R::RANK { product[MAX_RANK - R::RANK + letter] } else { 0 };
        loops = loops.and(W::Shape::ALIGNED[axis], left[axis], right[axis], step);
        letter += 1;
    }
    loops
}

/// Sums of products, with a letter for each axis: `np.einsum('nk,km->nm', a, b)` is `einsum!((n, k), (k, m) -> (n, m); &a, &b)`.
///
/// Each operand, one to four of them, has a tuple of letters, one for each of its axes. The operands are multiplied along all letters, and
/// summed over those that the result does not have. A letter that stands twice at one operand goes along the diagonal. Tensors and
/// views are given by reference; nothing is copied.
///
/// Three and four operands are multiplied all at once: one product for each combination of positions of all letters. For long chains,
/// products of two operands at a time are faster.
///
/// # Shape
///
/// A letter stands for one dimension, in all places. In generic code the dimension may be abstract. Unlike in NumPy, a
/// size of 1 does not stretch. The result has the letters after the arrow, `()` for a single element. There are at most eight letters.
///
/// # Element type
///
/// That of the operands; integers are not widened. (Numbers of 16 bits are summed in `f32`, and each sum is rounded
/// once.)
///
/// A sum starts at zero, so it is never the negative zero, as in NumPy. A single operand without a sum keeps its
/// elements as they are.
///
/// # Panics
///
/// On overflow of integers, in debug builds.
///
/// # Examples
///
/// ```
/// use shapewise::prelude::*;
///
/// fn bilinear<T: Real, N: Dim, A: Dim, B: Dim>(
///     x: &Tensor<T, (N, A)>, w: &Tensor<T, (A, B)>, y: &Tensor<T, (N, B)>,
/// ) -> Tensor<T, (N,)> {
///     einsum!((n, a), (a, b), (n, b) -> (n); x, w, y)
/// }
/// let x = tensor![[1.0, 2.0]];
/// assert_eq!(bilinear(&x, &tensor![[1.0, 0.0], [0.0, 10.0]], &x), tensor![41.0]);
///
/// let a = tensor![[1, 2], [3, 4]];
/// let product: Tensor<i32, shape![2, 2]> = einsum!((n, k), (k, m) -> (n, m); &a, &a);
/// assert_eq!(product, a.matmul(&a));
/// let trace: Tensor<i32, ()> = einsum!((i, i) -> (); &a);
/// assert_eq!(trace.item(), 5);
/// let columns: Tensor<i32, shape![2]> = einsum!((n, k) -> (k); &a);
/// assert_eq!(columns, tensor![4, 6]);
/// ```
#[macro_export]
macro_rules! einsum {
    ($($sum:tt)*) => { $crate::__macros::einsum!([$crate] $($sum)*) };
}
