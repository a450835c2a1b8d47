//! Nodes: a function applied to one expression, or to two together.

use core::mem::MaybeUninit;

use super::{Axes, BLOCK, Expr, Merges, Mode, Modes, Read, Run, RunsAlong, Walk};
use crate::expr::plan::both;
use crate::kernel::aside::{ASIDE, WithElements};
use crate::kernel::level::{Level, Work, dispatch};
use crate::kernel::math::Special;
use crate::kernel::run::{InOrder, is_read_in_place, write_apart};
use crate::shape::Shape;
use crate::storage;

/// A function of an element: a closure, or one that has a name and may be computed by other instructions where the processor has them.
#[diagnostic::on_unimplemented(
    message = "the function `{Self}` does not apply to `{T}` elements",
    label = "cannot be computed: `{Self}` does not apply to `{T}`",
    note = "functions of floats need `f32` or `f64` elements: `x.lazy().cast::<f64>()`"
)]
pub trait Function<T> {
    /// What it gives.
    type Output;
    /// Whether it always gives the same, and does nothing else.
    #[doc(hidden)]
    const PURE: bool = true;
    /// Whether [`quick`](Function::quick) has less to do than `at`.
    #[doc(hidden)]
    const QUICK: bool = false;
    /// Whether its bits depend on the instructions that compute it.
    #[doc(hidden)]
    const FUSED: bool = false;
    /// Whether one loop will do for all that it applies to: it is applied rarely, or has blocks computed by what is compiled once.
    #[doc(hidden)]
    const ONE_LOOP: bool = false;
    /// Its value at `x`.
    #[doc(hidden)]
    fn at<V: Level>(&self, x: T) -> Self::Output;
    /// Whether values are better computed many at once.
    #[doc(hidden)]
    const BLOCKS: bool = false;
    /// Puts its values at the first `count` elements of a run where they belong, in their order. There are no more than `BLOCK`.
    #[doc(hidden)]
    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = T>>(&self, run: &R, count: usize, mut put: impl FnMut(usize, Self::Output)) {
        for i in 0..count {
            put(i, self.at::<V>(run.get::<V>(i)));
        }
    }
    /// The same value, without a look at special cases. Where `x` is one, anything, and `special` remembers it.
    #[doc(hidden)]
    #[inline(always)]
    fn quick<V: Level>(&self, x: T, special: &mut Special) -> Self::Output {
        let _ = special;
        self.at::<V>(x)
    }
}

#[diagnostic::do_not_recommend]
impl<T, U, F: Fn(T) -> U> Function<T> for F {
    type Output = U;
    const PURE: bool = false;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> U {
        self(x)
    }
}

/// `f(e)`.
#[derive(Clone, Copy, Debug)]
pub struct Map<E, F>(pub(crate) E, pub(crate) F);

impl<E: Expr, F: Function<E::Elem>> Expr for Map<E, F> {
    type Elem = F::Output;
    type Walk<W: Shape> = E::Walk<W>;
    const PURE: bool = E::PURE && F::PURE;
    const FUSED: bool = E::FUSED || F::FUSED;

    type Reader<'r>
        = MapRun<'r, E::Reader<'r>, F>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Self::Reader<'_> {
        MapRun(self.0.reader(), &self.1)
    }
}

/// A run, or a reader, of `f(e)`.
pub struct MapRun<'r, R, F>(pub(crate) R, pub(crate) &'r F);

impl<'r, R: Read, F: Function<R::Elem>> Read for MapRun<'r, R, F> {
    type Elem = F::Output;
    type Run<M: Mode> = MapRun<'r, R::Run<M>, F>;
    const IN_MEMORY: bool = R::IN_MEMORY;
    const IS_PAIR: bool = R::IS_PAIR;
    const ONE_LOOP: bool = R::ONE_LOOP || F::ONE_LOOP;

    #[inline(always)]
    fn modes(&self, inner: usize) -> Modes {
        self.0.modes(inner)
    }

    type Place = R::Place;
    type Step = R::Step;

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn place(&self, position: &Axes) -> R::Place {
        self.0.place(position)
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> R::Step {
        self.0.step(axis)
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn after_steps(place: R::Place, step: R::Step, count: usize) -> R::Place {
        R::after_steps(place, step, count)
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn run<M: Mode>(&self, place: R::Place, inner: usize, len: usize) -> Self::Run<M> {
        MapRun(self.0.run(place, inner, len), self.1)
    }

    type Rows = R::Rows;

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn rows<M: Mode>(&self, place: R::Place, along: RunsAlong) -> R::Rows {
        self.0.rows::<M>(place, along)
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn row<M: Mode>(&self, rows: &R::Rows, along: RunsAlong, row: usize) -> Self::Run<M> {
        MapRun(self.0.row::<M>(rows, along, row), self.1)
    }
}

impl<R: Run, F: Function<R::Elem>> Run for MapRun<'_, R, F> {
    type Elem = F::Output;
    const PURE: bool = R::PURE && F::PURE;
    const IN_BLOCKS: bool = R::IN_BLOCKS;
    const QUICK: bool = R::PURE && F::QUICK;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> F::Output {
        self.1.at::<V>(self.0.get::<V>(i))
    }

    #[inline(always)]
    fn quick<V: Level>(&self, i: usize, special: &mut Special) -> F::Output {
        self.1.quick::<V>(self.0.get::<V>(i), special)
    }

    const COMPUTES: bool = true;
    const BY_FUNCTIONS: bool = R::COMPUTES && R::ARE_LAID_ASIDE && (R::PURE || F::PURE) && !F::BLOCKS;

    fn write_by_functions(&self, first: usize, places: &mut [MaybeUninit<F::Output>]) {
        if const { Self::BY_FUNCTIONS || !R::COMPUTES } {
            in_parts(first, places, |first, places| {
                self.0.lay_aside(first, places.len(), WriteValues { f: self.1, places });
            });
        } else {
            write_apart(&self.part(first, places.len()), places);
        }
    }

    const BLOCKS: bool = F::BLOCKS;

    #[inline(always)]
    fn write_block<V: Level>(&self, places: &mut [MaybeUninit<F::Output>]) {
        let mut first = 0;
        for places in places.chunks_mut(BLOCK) {
            let (count, mut places) = (places.len(), InOrder::new(places));
            self.1.put_block::<V, R>(&self.0.part(first, count), count, |i, value| places.put(i, value));
            places.finish();
            first += count;
        }
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn part(&self, first: usize, count: usize) -> Self {
        MapRun(self.0.part(first, count), self.1)
    }

    const GATHERS: bool = R::GATHERS;
    type Room<const COUNT: usize> = R::Room<COUNT>;
    type Gathered<'g>
        = MapRun<'g, R::Gathered<'g>, F>
    where
        Self: 'g;

    #[inline(always)]
    fn room<const COUNT: usize>() -> R::Room<COUNT> {
        R::room()
    }

    #[inline(always)]
    fn gather<'g, const COUNT: usize>(
        &'g self,
        room: &'g mut R::Room<COUNT>,
        first: usize,
        count: usize,
    ) -> Self::Gathered<'g> {
        MapRun(self.0.gather(room, first, count), self.1)
    }
}

/// `(a, b)`.
#[derive(Clone, Copy, Debug)]
pub struct Zip<A, B>(pub(crate) A, pub(crate) B);

impl<A: Expr, B: Expr> Expr for Zip<A, B> {
    type Elem = (A::Elem, B::Elem);
    type Walk<W: Shape> = Zip<A::Walk<W>, B::Walk<W>>;
    const PURE: bool = A::PURE && B::PURE;
    const FUSED: bool = A::FUSED || B::FUSED;

    type Reader<'r>
        = Zip<A::Reader<'r>, B::Reader<'r>>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Self::Reader<'_> {
        Zip(self.0.reader(), self.1.reader())
    }
}

impl<A: Walk, B: Walk> Walk for Zip<A, B> {
    const MERGES: Merges = both(A::MERGES, B::MERGES);
    const ACROSS: Option<usize> = if A::ACROSS.is_some() { A::ACROSS } else { B::ACROSS };
    const MODES: Modes = Modes::of_pair(A::MODES, B::MODES);
    const IS_PAIR: bool = true;
}

/// How two readers are read together, whatever is made of their elements.
macro_rules! reads_two {
    ($Elem:ty, $one_loop:expr, $M:ident => $Run:ty, |$this:ident, $a:ident, $b:ident| $run:expr) => {
        type Elem = $Elem;
        type Run<$M: Mode> = $Run;
        type Place = (A::Place, B::Place);
        type Step = (A::Step, B::Step);
        const ONE_LOOP: bool = A::ONE_LOOP || B::ONE_LOOP || $one_loop;
        const IN_MEMORY: bool = A::IN_MEMORY || B::IN_MEMORY;
        const IS_PAIR: bool = A::IS_PAIR || B::IS_PAIR || A::IN_MEMORY && B::IN_MEMORY;

        #[inline(always)]
        fn modes(&self, inner: usize) -> Modes {
            Modes::of_pair(self.0.modes(inner), self.1.modes(inner))
        }

        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn place(&self, position: &Axes) -> Self::Place {
            (self.0.place(position), self.1.place(position))
        }

        #[inline(always)]
        fn step(&self, axis: usize) -> Self::Step {
            (self.0.step(axis), self.1.step(axis))
        }

        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn after_steps((a, b): Self::Place, (of_a, of_b): Self::Step, count: usize) -> Self::Place {
            (A::after_steps(a, of_a, count), B::after_steps(b, of_b, count))
        }

        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn run<$M: Mode>(&self, (a, b): Self::Place, inner: usize, len: usize) -> Self::Run<$M> {
            let ($this, $a, $b) = (self, self.0.run(a, inner, len), self.1.run(b, inner, len));
            $run
        }

        type Rows = (A::Rows, B::Rows);

        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn rows<$M: Mode>(&self, (a, b): Self::Place, along: RunsAlong) -> Self::Rows {
            (self.0.rows::<$M::First>(a, along), self.1.rows::<$M::Second>(b, along))
        }

        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn row<$M: Mode>(&self, (a, b): &Self::Rows, along: RunsAlong, row: usize) -> Self::Run<$M> {
            let $this = self;
            let ($a, $b) = (self.0.row::<$M::First>(a, along, row), self.1.row::<$M::Second>(b, along, row));
            $run
        }
    };
}

impl<A: Read, B: Read> Read for Zip<A, B> {
    reads_two!((A::Elem, B::Elem), false, M => Zip<A::Run<M::First>, B::Run<M::Second>>, |_this, a, b| Zip(a, b));
}

impl<A: Run, B: Run> Run for Zip<A, B> {
    type Elem = (A::Elem, B::Elem);
    const PURE: bool = A::PURE && B::PURE;
    const IN_BLOCKS: bool = A::IN_BLOCKS && B::IN_BLOCKS;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> Self::Elem {
        (self.0.get::<V>(i), self.1.get::<V>(i))
    }

    const COMPUTES: bool = A::COMPUTES || B::COMPUTES;
    // Of two closures, each is called for an element before either is called for the next.
    const ARE_LAID_ASIDE: bool = A::ARE_LAID_ASIDE && B::ARE_LAID_ASIDE && (A::PURE || B::PURE);

    fn lay_aside<D: WithElements<Self::Elem>>(&self, first: usize, count: usize, does: D) {
        self.0.lay_aside(first, count, ThenSecond::of(&self.1, first, count, does));
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn part(&self, first: usize, count: usize) -> Self {
        Zip(self.0.part(first, count), self.1.part(first, count))
    }

    is_read_in_place!();
}

/// `f(a, b)`, one node where [`Map`] of [`Zip`] would be two: how deep rustc follows a type bounds the length of a chain of operators.
#[derive(Clone, Copy, Debug)]
pub struct ZipMap<A, B, F>(pub(crate) A, pub(crate) B, pub(crate) F);

impl<A: Expr, B: Expr, F: Function<(A::Elem, B::Elem)>> Expr for ZipMap<A, B, F> {
    type Elem = F::Output;
    type Walk<W: Shape> = Zip<A::Walk<W>, B::Walk<W>>;
    const PURE: bool = A::PURE && B::PURE && F::PURE;
    const FUSED: bool = A::FUSED || B::FUSED || F::FUSED;

    type Reader<'r>
        = ZipMapRun<'r, A::Reader<'r>, B::Reader<'r>, F>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Self::Reader<'_> {
        ZipMapRun(self.0.reader(), self.1.reader(), &self.2)
    }
}

/// A run, or a reader, of `f(a, b)`.
pub struct ZipMapRun<'r, A, B, F>(A, B, &'r F);

impl<'r, A: Read, B: Read, F: Function<(A::Elem, B::Elem)>> Read for ZipMapRun<'r, A, B, F> {
    reads_two!(
        F::Output,
        F::ONE_LOOP,
        M => ZipMapRun<'r, A::Run<M::First>, B::Run<M::Second>, F>,
        |this, a, b| ZipMapRun(a, b, this.2)
    );
}

impl<A: Run, B: Run, F: Function<(A::Elem, B::Elem)>> Run for ZipMapRun<'_, A, B, F> {
    type Elem = F::Output;
    const PURE: bool = A::PURE && B::PURE && F::PURE;
    const IN_BLOCKS: bool = A::IN_BLOCKS && B::IN_BLOCKS;
    const QUICK: bool = A::PURE && B::PURE && F::QUICK;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> F::Output {
        self.2.at::<V>((self.0.get::<V>(i), self.1.get::<V>(i)))
    }

    #[inline(always)]
    fn quick<V: Level>(&self, i: usize, special: &mut Special) -> F::Output {
        self.2.quick::<V>((self.0.get::<V>(i), self.1.get::<V>(i)), special)
    }

    const COMPUTES: bool = true;
    const BY_FUNCTIONS: bool = (A::COMPUTES || B::COMPUTES)
        && A::ARE_LAID_ASIDE
        && B::ARE_LAID_ASIDE
        && (A::PURE && B::PURE || F::PURE && (A::PURE || B::PURE))
        && !F::BLOCKS;

    fn write_by_functions(&self, first: usize, places: &mut [MaybeUninit<F::Output>]) {
        if const { Self::BY_FUNCTIONS || !A::COMPUTES && !B::COMPUTES } {
            in_parts(first, places, |first, places| {
                let count = places.len();
                self.0.lay_aside(
                    first,
                    count,
                    ThenSecond::of(&self.1, first, count, WriteValues { f: self.2, places }),
                );
            });
        } else {
            write_apart(&self.part(first, places.len()), places);
        }
    }

    const BLOCKS: bool = F::BLOCKS;

    #[inline(always)]
    fn write_block<V: Level>(&self, places: &mut [MaybeUninit<F::Output>]) {
        let mut first = 0;
        for places in places.chunks_mut(BLOCK) {
            let (count, mut places) = (places.len(), InOrder::new(places));
            let pairs = Zip(self.0.part(first, count), self.1.part(first, count));
            self.2.put_block::<V, _>(&pairs, count, |i, value| places.put(i, value));
            places.finish();
            first += count;
        }
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn part(&self, first: usize, count: usize) -> Self {
        ZipMapRun(self.0.part(first, count), self.1.part(first, count), self.2)
    }

    is_read_in_place!();
}

/// Does something with places, some at a time, and with the number of the first one.
fn in_parts<U>(mut first: usize, places: &mut [MaybeUninit<U>], mut part: impl FnMut(usize, &mut [MaybeUninit<U>])) {
    for places in places.chunks_mut(ASIDE) {
        let count = places.len();
        part(first, places);
        first += count;
    }
}

/// Writes the values of a function.
struct WriteValues<'a, F, U> {
    f: &'a F,
    places: &'a mut [MaybeUninit<U>],
}

impl<T, F: Function<T>> WithElements<T> for WriteValues<'_, F, F::Output> {
    #[inline(always)]
    fn laid_aside<R: Run<Elem = T>>(self, elements: &R) {
        write_values(elements, self.f, self.places);
    }

    fn one_by_one<R: Run<Elem = T>>(self, elements: &R) {
        write_apart(&MapRun(elements.part(0, self.places.len()), self.f), self.places);
    }
}

/// The values of a function at elements in memory, compiled once for all formulas.
#[inline(never)]
fn write_values<R: Run, F: Function<R::Elem>>(of: &R, f: &F, places: &mut [MaybeUninit<F::Output>]) {
    dispatch(WriteRun(MapRun(of.part(0, places.len()), f), places));
}

/// Compiles what writes the values of a function with this crate.
#[cfg(all(feature = "prebuilt", debug_assertions))]
pub(crate) fn built_values<R: Run, F: Function<R::Elem>>(of: R, f: &F) {
    write_values(&of, f, &mut [const { MaybeUninit::uninit() }]);
}

/// The same for what copies the elements of an operand.
#[cfg(all(feature = "prebuilt", debug_assertions))]
pub(crate) fn built_copies<R: Run>(of: R) {
    write_apart(&of, &mut [const { MaybeUninit::uninit() }]);
}

struct WriteRun<'a, R: Run>(R, &'a mut [MaybeUninit<R::Elem>]);

impl<R: Run> Work for WriteRun<'_, R> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        storage::write::<V, _, R>(self.1, &self.0);
    }
}

/// Does something with pairs, of which the first elements are laid aside, and then the second ones.
struct ThenSecond<'a, B, D> {
    second: &'a B,
    first: usize,
    count: usize,
    does: D,
}

impl<'a, B, D> ThenSecond<'a, B, D> {
    #[inline(always)]
    fn of(second: &'a B, first: usize, count: usize, does: D) -> Self {
        ThenSecond { second, first, count, does }
    }
}

impl<T, B: Run, D: WithElements<(T, B::Elem)>> WithElements<T> for ThenSecond<'_, B, D> {
    fn laid_aside<A: Run<Elem = T>>(self, a: &A) {
        let ThenSecond { second, first, count, does } = self;
        second.lay_aside(first, count, WithFirst { a, count, does });
    }

    fn one_by_one<A: Run<Elem = T>>(self, a: &A) {
        let ThenSecond { second, first, count, does } = self;
        does.one_by_one(&Zip(a.part(0, count), second.part(first, count)));
    }
}

struct WithFirst<'a, A, D> {
    a: &'a A,
    count: usize,
    does: D,
}

impl<T, A: Run, D: WithElements<(A::Elem, T)>> WithElements<T> for WithFirst<'_, A, D> {
    fn laid_aside<B: Run<Elem = T>>(self, b: &B) {
        self.does.laid_aside(&Zip(self.a.part(0, self.count), b.part(0, self.count)));
    }

    fn one_by_one<B: Run<Elem = T>>(self, b: &B) {
        self.does.one_by_one(&Zip(self.a.part(0, self.count), b.part(0, self.count)));
    }
}
