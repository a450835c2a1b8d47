//! Einstein's summation: sums of products, written with a letter for each axis.
//!
//! [`einsum!`](crate::einsum!) writes a generic function whose type parameters are the letters, and calls it: so the check of the
//! shapes is rustc's. What is left to do here is the walk along all letters, those of the result first.

use super::fold;
use crate::element::Number;
use crate::expr::{Leaf, Loops, Map, Nest, Zip, contract};
use crate::shape::layout::{Layout, Mapped, in_order, strides_of};
use crate::shape::letters::{Calling, Letters};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// How an operand of shape `S`, in the layout `D`, is read along the letters `W`.
type Along<D, S, W, L> = Mapped<D, S, Calling<W, L>>;

/// An operand, read along the letters `W`.
type Operand<'a, T, S, D, W, L> = Leaf<'a, T, <W as Letters>::Shape, Along<<D as Data<T>>::Layout, S, W, L>>;

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
    let x = Operand::<T, S, D, W, L>::new(x.memory());
    Tensor::of(fold::sum::<W::Shape, K, R, _>(&x))
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
    let nest = const { Nest::new(loops::<R, W, Along<D1::Layout, S1, W, L1>, Along<D2::Layout, S2, W, L2>>()) };
    if !nest.is_element_by_element() {
        return Tensor::of(contract::<T, R>(x.memory(), y.memory(), nest));
    }
    let x = Operand::<T, S1, D1, W, L1>::new(x.memory());
    let y = Operand::<T, S2, D2, W, L2>::new(y.memory());
    Tensor::of(fold::sum::<W::Shape, K, R, _>(&Map(Zip(x, y), |(x, y)| x * y)))
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
    let x = Operand::<T, S1, D1, W, L1>::new(x.memory());
    let y = Operand::<T, S2, D2, W, L2>::new(y.memory());
    let z = Operand::<T, S3, D3, W, L3>::new(z.memory());
    Tensor::of(fold::sum::<W::Shape, K, R, _>(&Map(Zip(Zip(x, y), z), |((x, y), z)| x * y * z)))
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
    let x = Operand::<T, S1, D1, W, L1>::new(x.memory());
    let y = Operand::<T, S2, D2, W, L2>::new(y.memory());
    let z = Operand::<T, S3, D3, W, L3>::new(z.memory());
    let u = Operand::<T, S4, D4, W, L4>::new(u.memory());
    let products = Map(Zip(Zip(x, y), Zip(z, u)), |((x, y), (z, u))| x * y * (z * u));
    Tensor::of(fold::sum::<W::Shape, K, R, _>(&products))
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
/// Three and four operands are multiplied all at once, which takes as many products as all letters together have elements. In a long chain,
/// products of two are faster.
///
/// # Shape
///
/// A letter stands for a dimension: the same one wherever it occurs, in generic code an abstract one. Unlike in NumPy, a
/// size of 1 does not stretch. The result has the letters after the arrow, `()` for a single element. There are at most eight letters.
///
/// # Element type
///
/// That of the operands; it is not widened.
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
    ($(($($letter:ident),* $(,)?)),+ -> ($($result:ident),* $(,)?); $($operand:expr),+ $(,)?) => {
        $crate::__einsum!(
            (($) [$(($($letter)*))+] [$($result)*] [$($operand),+])
            result [] [$($result)*]
        )
    };
    ($($other:tt)*) => {
        ::core::compile_error!("`einsum!` is written `einsum!((n, k), (k, m) -> (n, m); &a, &b)`: letters, an arrow, letters, and the operands")
    };
}

/// `(what einsum! was given) step …`: looks at the letters one by one, then writes the function.
#[doc(hidden)]
#[macro_export]
macro_rules! __einsum {
    // Letters are compared by a macro that has one arm for each letter that was seen.
    (@match ($d:tt) [$($seen:ident)*] $letter:ident, $seen_before:tt, $new:tt) => {{
        macro_rules! __seen {
            $( ($seen) => { $crate::__einsum! $seen_before }; )*
            ($d other:ident) => { $crate::__einsum! $new };
        }
        __seen!($letter)
    }};

    // The letters of the result differ.
    ((($d:tt) $($given:tt)*) result [$($seen:ident)*] [$next:ident $($rest:ident)*]) => {
        $crate::__einsum!(@match ($d) [$($seen)*] $next,
            (twice $next),
            ((($d) $($given)*) result [$($seen)* $next] [$($rest)*]))
    };
    (twice $letter:ident) => {
        ::core::compile_error!(::core::concat!("the letter '", ::core::stringify!($letter), "' stands twice in the result of `einsum!`"))
    };

    // Each of them is at an operand.
    (($d:tt [$(($($letter:ident)*))+] [$($result:ident)*] $operands:tt) result [$($seen:ident)*] []) => {
        $crate::__einsum!(
            ($d [$(($($letter)*))+] [$($result)*] $operands)
            known [$($($letter)*)+] [$($result)*]
        )
    };
    ((($d:tt) $($given:tt)*) known [$($letter:ident)*] [$next:ident $($rest:ident)*]) => {
        $crate::__einsum!(@match ($d) [$($letter)*] $next,
            ((($d) $($given)*) known [$($letter)*] [$($rest)*]),
            (unknown $next))
    };
    (unknown $letter:ident) => {
        ::core::compile_error!(::core::concat!("the letter '", ::core::stringify!($letter), "' of the result of `einsum!` is at no operand"))
    };

    // The others are summed over.
    (($d:tt $letters:tt [$($result:ident)*] $operands:tt) known [$($letter:ident)*] []) => {
        $crate::__einsum!(
            ($d $letters [$($result)*] $operands)
            summed [$($result)*] [] [$($letter)*]
        )
    };
    ((($d:tt) $($given:tt)*) summed [$($seen:ident)*] [$($summed:ident)*] [$next:ident $($rest:ident)*]) => {
        $crate::__einsum!(@match ($d) [$($seen)*] $next,
            ((($d) $($given)*) summed [$($seen)*] [$($summed)*] [$($rest)*]),
            ((($d) $($given)*) summed [$($seen)* $next] [$($summed)* $next] [$($rest)*]))
    };
    (
        $given:tt summed
        [$a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $i:ident $($more:ident)*] $summed:tt []
    ) => {
        ::core::compile_error!("`einsum!` goes along at most 8 letters")
    };
    (($d:tt $letters:tt $result:tt $operands:tt) summed [$($all:ident)*] $summed:tt []) => {
        $crate::__einsum!(names [] [$($all)*] $letters $operands $result $summed)
    };

    // Each has a name.
    (names $named:tt [$next:ident $($rest:ident)*] $($given:tt)*) => {
        $crate::__einsum_letter!($next names $named [$($rest)*] $($given)*)
    };
    ($letter:ident $NAME:literal names [$($named:tt)*] $($given:tt)*) => {
        $crate::__einsum!(names [$($named)* ($letter $NAME)] $($given)*)
    };
    (names $named:tt [] $letters:tt [$($operand:expr),+] $result:tt $summed:tt) => {
        $crate::__einsum!(operands $letters [$($operand),+] $result $named $summed)
    };

    // One to four operands, each with names for the dimensions of its axes.
    (operands [$l1:tt] [$x:expr] $($given:tt)*) => {
        $crate::__einsum!(axes one [$($given)*] []
            [x D1_ [A1_ A2_ A3_ A4_ A5_ A6_ A7_ A8_] [] $l1 ($x)])
    };
    (operands [$l1:tt $l2:tt] [$x:expr, $y:expr] $($given:tt)*) => {
        $crate::__einsum!(axes two [$($given)*] []
            [x D1_ [A1_ A2_ A3_ A4_ A5_ A6_ A7_ A8_] [] $l1 ($x)]
            [y D2_ [B1_ B2_ B3_ B4_ B5_ B6_ B7_ B8_] [] $l2 ($y)])
    };
    (operands [$l1:tt $l2:tt $l3:tt] [$x:expr, $y:expr, $z:expr] $($given:tt)*) => {
        $crate::__einsum!(axes three [$($given)*] []
            [x D1_ [A1_ A2_ A3_ A4_ A5_ A6_ A7_ A8_] [] $l1 ($x)]
            [y D2_ [B1_ B2_ B3_ B4_ B5_ B6_ B7_ B8_] [] $l2 ($y)]
            [z D3_ [C1_ C2_ C3_ C4_ C5_ C6_ C7_ C8_] [] $l3 ($z)])
    };
    (operands [$l1:tt $l2:tt $l3:tt $l4:tt] [$x:expr, $y:expr, $z:expr, $u:expr] $($given:tt)*) => {
        $crate::__einsum!(axes four [$($given)*] []
            [x D1_ [A1_ A2_ A3_ A4_ A5_ A6_ A7_ A8_] [] $l1 ($x)]
            [y D2_ [B1_ B2_ B3_ B4_ B5_ B6_ B7_ B8_] [] $l2 ($y)]
            [z D3_ [C1_ C2_ C3_ C4_ C5_ C6_ C7_ C8_] [] $l3 ($z)]
            [u D4_ [E1_ E2_ E3_ E4_ E5_ E6_ E7_ E8_] [] $l4 ($u)])
    };
    (operands [$a:tt $b:tt $c:tt $d:tt $($more:tt)+] $($given:tt)*) => {
        ::core::compile_error!("`einsum!` multiplies at most 4 operands")
    };
    (operands $($given:tt)*) => {
        ::core::compile_error!("`einsum!` needs as many operands as there are tuples of letters before the arrow")
    };
    (axes $function:ident $given:tt [$($done:tt)*] [$x:ident $D:ident $names:tt $axes:tt () $operand:tt] $($rest:tt)*) => {
        $crate::__einsum!(axes $function $given [$($done)* [$x $D $axes $operand]] $($rest)*)
    };
    (
        axes $function:ident $given:tt $done:tt
        [$x:ident $D:ident [$N:ident $($names:ident)*] $axes:tt ($letter:ident $($letters:ident)*) $operand:tt]
        $($rest:tt)*
    ) => {
        $crate::__einsum_letter!($letter axes $function $given $done
            [$x $D $N [$($names)*] $axes ($($letters)*) $operand] $($rest)*)
    };
    (
        $letter:ident $NAME:literal axes $function:ident $given:tt $done:tt
        [$x:ident $D:ident $N:ident $names:tt [$($axes:tt)*] $letters:tt $operand:tt]
        $($rest:tt)*
    ) => {
        $crate::__einsum!(axes $function $given $done
            [$x $D $names [$($axes)* ($N $letter $NAME)] $letters $operand] $($rest)*)
    };
    (axes $function:ident $given:tt $done:tt [$x:ident $D:ident [] $($more:tt)*] $($rest:tt)*) => {
        ::core::compile_error!("an operand of `einsum!` has at most 8 axes")
    };

    // The function.
    (
        axes $function:ident
        [[$($result:ident)*] [$(($all:ident $ALL:literal))*] [$($summed:ident)*]]
        [$([$x:ident $D:ident [$(($N:ident $letter:ident $NAME:literal))*] ($operand:expr)])+]
    ) => {{
        #[allow(non_camel_case_types, clippy::type_complexity)]
        #[inline]
        fn __einsum<T_, $($all,)* $($($N,)* $D),+>($($x: &$crate::Tensor<T_, ($($N,)*), $D>),+) -> $crate::Tensor<T_, ($($result,)*)>
        where
            T_: $crate::element::Number,
            $($all: $crate::Dim,)*
            $($($N: $crate::Dim + $crate::shape::letters::StandsFor<$letter, $NAME>,)* $D: $crate::Data<T_>,)+
        {
            $crate::ops::einsum::$function::<
                T_,
                ($($result,)*),
                ($($result,)* $($crate::Broadcast<$summed>,)*),
                ($($crate::shape::letters::Letter<$ALL, $all>,)*),
                $(($($crate::shape::letters::Letter<$NAME, $letter>,)*),)+
                $(($($N,)*),)+
                $($D,)+
            >($($x),+)
        }
        __einsum($($operand),+)
    }};
}

/// Goes on with a letter and its name.
#[doc(hidden)]
#[macro_export]
macro_rules! __einsum_letter {
    (a $($then:tt)*) => { $crate::__einsum!(a 'a' $($then)*) };
    (b $($then:tt)*) => { $crate::__einsum!(b 'b' $($then)*) };
    (c $($then:tt)*) => { $crate::__einsum!(c 'c' $($then)*) };
    (d $($then:tt)*) => { $crate::__einsum!(d 'd' $($then)*) };
    (e $($then:tt)*) => { $crate::__einsum!(e 'e' $($then)*) };
    (f $($then:tt)*) => { $crate::__einsum!(f 'f' $($then)*) };
    (g $($then:tt)*) => { $crate::__einsum!(g 'g' $($then)*) };
    (h $($then:tt)*) => { $crate::__einsum!(h 'h' $($then)*) };
    (i $($then:tt)*) => { $crate::__einsum!(i 'i' $($then)*) };
    (j $($then:tt)*) => { $crate::__einsum!(j 'j' $($then)*) };
    (k $($then:tt)*) => { $crate::__einsum!(k 'k' $($then)*) };
    (l $($then:tt)*) => { $crate::__einsum!(l 'l' $($then)*) };
    (m $($then:tt)*) => { $crate::__einsum!(m 'm' $($then)*) };
    (n $($then:tt)*) => { $crate::__einsum!(n 'n' $($then)*) };
    (o $($then:tt)*) => { $crate::__einsum!(o 'o' $($then)*) };
    (p $($then:tt)*) => { $crate::__einsum!(p 'p' $($then)*) };
    (q $($then:tt)*) => { $crate::__einsum!(q 'q' $($then)*) };
    (r $($then:tt)*) => { $crate::__einsum!(r 'r' $($then)*) };
    (s $($then:tt)*) => { $crate::__einsum!(s 's' $($then)*) };
    (t $($then:tt)*) => { $crate::__einsum!(t 't' $($then)*) };
    (u $($then:tt)*) => { $crate::__einsum!(u 'u' $($then)*) };
    (v $($then:tt)*) => { $crate::__einsum!(v 'v' $($then)*) };
    (w $($then:tt)*) => { $crate::__einsum!(w 'w' $($then)*) };
    (x $($then:tt)*) => { $crate::__einsum!(x 'x' $($then)*) };
    (y $($then:tt)*) => { $crate::__einsum!(y 'y' $($then)*) };
    (z $($then:tt)*) => { $crate::__einsum!(z 'z' $($then)*) };
    (A $($then:tt)*) => { $crate::__einsum!(A 'A' $($then)*) };
    (B $($then:tt)*) => { $crate::__einsum!(B 'B' $($then)*) };
    (C $($then:tt)*) => { $crate::__einsum!(C 'C' $($then)*) };
    (D $($then:tt)*) => { $crate::__einsum!(D 'D' $($then)*) };
    (E $($then:tt)*) => { $crate::__einsum!(E 'E' $($then)*) };
    (F $($then:tt)*) => { $crate::__einsum!(F 'F' $($then)*) };
    (G $($then:tt)*) => { $crate::__einsum!(G 'G' $($then)*) };
    (H $($then:tt)*) => { $crate::__einsum!(H 'H' $($then)*) };
    (I $($then:tt)*) => { $crate::__einsum!(I 'I' $($then)*) };
    (J $($then:tt)*) => { $crate::__einsum!(J 'J' $($then)*) };
    (K $($then:tt)*) => { $crate::__einsum!(K 'K' $($then)*) };
    (L $($then:tt)*) => { $crate::__einsum!(L 'L' $($then)*) };
    (M $($then:tt)*) => { $crate::__einsum!(M 'M' $($then)*) };
    (N $($then:tt)*) => { $crate::__einsum!(N 'N' $($then)*) };
    (O $($then:tt)*) => { $crate::__einsum!(O 'O' $($then)*) };
    (P $($then:tt)*) => { $crate::__einsum!(P 'P' $($then)*) };
    (Q $($then:tt)*) => { $crate::__einsum!(Q 'Q' $($then)*) };
    (R $($then:tt)*) => { $crate::__einsum!(R 'R' $($then)*) };
    (S $($then:tt)*) => { $crate::__einsum!(S 'S' $($then)*) };
    (T $($then:tt)*) => { $crate::__einsum!(T 'T' $($then)*) };
    (U $($then:tt)*) => { $crate::__einsum!(U 'U' $($then)*) };
    (V $($then:tt)*) => { $crate::__einsum!(V 'V' $($then)*) };
    (W $($then:tt)*) => { $crate::__einsum!(W 'W' $($then)*) };
    (X $($then:tt)*) => { $crate::__einsum!(X 'X' $($then)*) };
    (Y $($then:tt)*) => { $crate::__einsum!(Y 'Y' $($then)*) };
    (Z $($then:tt)*) => { $crate::__einsum!(Z 'Z' $($then)*) };
    ($other:ident $($then:tt)*) => {
        ::core::compile_error!(::core::concat!("`einsum!` calls an axis by a single letter, a to z or A to Z, and `", ::core::stringify!($other), "` is none"))
    };
}
