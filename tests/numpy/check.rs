//! What the cases call: the comparison of an answer with NumPy's.

use std::fmt::{Debug, Display};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use Tolerance::{Equal, Exact, Ulp, Within};
use shapewise::ops::selection::Selection;
pub use shapewise::prelude::*;
use shapewise::tensor::display::DisplayElement;

/// How close an answer has to come. NaN is as good as any other NaN.
#[derive(Clone, Copy, Debug)]
pub enum Tolerance {
    /// Bit for bit: -0.0 is not 0.0.
    Exact,
    /// Equal: -0.0 is 0.0.
    Equal,
    /// At most so many floats away.
    Ulp(u64),
    /// At most so far away: sums of more elements than are added up in NumPy's order.
    Within(f64),
}

/// The cases of a group: how many were run, and what was wrong.
#[derive(Default)]
pub struct Cases {
    run: usize,
    last: String,
    wrong: Vec<String>,
}

/// Runs the cases of a group, of which there are so many, and reports all that are wrong.
pub fn run(count: usize, parts: &[fn(&mut Cases)]) {
    let mut cases = Cases::default();
    for part in parts {
        if catch_unwind(AssertUnwindSafe(|| part(&mut cases))).is_err() {
            cases.wrong.push(format!("the one after {:?} panicked", cases.last));
        }
    }
    let Cases { run, wrong, .. } = cases;
    assert!(wrong.is_empty(), "{} of {run} cases are wrong:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
    assert_eq!(run, count, "cases of this group that were run");
}

impl Cases {
    /// The answer has NumPy's shape and elements, and is printed as NumPy prints it.
    ///
    /// Where the bits differ, as some tolerances allow, NumPy's own elements have to be printed so.
    pub fn check<A: Answer, E: Answer<Element = A::Element>>(
        &mut self,
        id: &str,
        tolerance: Tolerance,
        answer: A,
        expected: E,
        printed: &str,
    ) {
        let (elements, numpys) = (answer.elements(), expected.elements());
        let agree =
            |tolerance| elements.iter().zip(&numpys).all(|(&x, &numpys)| A::Element::agree(x, numpys, tolerance));
        if answer.sizes() != expected.sizes() {
            self.wrong(id, "shape", answer.sizes(), expected.sizes());
        } else if !agree(tolerance) {
            self.wrong(id, &format!("elements, {tolerance:?}"), &elements, &numpys);
        }
        self.prints(id, &if agree(Exact) { answer.print() } else { expected.print() }, printed);
    }

    /// It is printed as NumPy prints it.
    pub fn prints(&mut self, id: &str, answer: &dyn Display, printed: &str) {
        self.count(id);
        let answer = answer.to_string();
        if answer != printed {
            self.wrong(id, "printed", answer, printed);
        }
    }

    /// It panics, where NumPy raises an error.
    pub fn refuses<A: Answer>(&mut self, id: &str, answer: impl FnOnce() -> A) {
        self.count(id);
        if let Ok(answer) = catch_unwind(AssertUnwindSafe(answer)) {
            self.wrong(id, "error", answer.print(), "a panic");
        }
    }

    fn count(&mut self, id: &str) {
        self.run += 1;
        self.last = id.into();
    }

    fn wrong(&mut self, id: &str, what: &str, found: impl Debug, numpys: impl Debug) {
        self.wrong.push(format!("{id}, {what}\n found: {found:?}\n NumPy: {numpys:?}"));
    }
}

/// What an expression gives: a tensor, a selection or one element.
pub trait Answer {
    type Element: Agree;
    fn sizes(&self) -> Vec<usize>;
    fn elements(&self) -> Vec<Self::Element>;
    fn print(&self) -> String;
}

impl<T: Plain + DisplayElement, S: Shape, D: Data<T>> Answer for Tensor<T, S, D> {
    type Element = T::NumPys;
    fn sizes(&self) -> Vec<usize> {
        self.shape().as_ref().to_vec()
    }
    fn elements(&self) -> Vec<T::NumPys> {
        self.iter().map(|x| x.numpys()).collect()
    }
    fn print(&self) -> String {
        self.to_string()
    }
}

impl<T: Plain + DisplayElement, S: Shape> Answer for Selection<'_, T, S> {
    type Element = T::NumPys;
    fn sizes(&self) -> Vec<usize> {
        vec![self.count()]
    }
    fn elements(&self) -> Vec<T::NumPys> {
        self.iter().map(|x| x.numpys()).collect()
    }
    fn print(&self) -> String {
        self.to_string()
    }
}

/// An element, and what NumPy has in its place.
pub trait Plain: Copy {
    type NumPys: Agree;
    fn numpys(self) -> Self::NumPys;
}

/// NumPy's `argmax` gives an integer.
impl<N: Dim> Plain for Idx<N> {
    type NumPys = i64;
    fn numpys(self) -> i64 {
        self.get() as i64
    }
}

/// An element that can be compared with NumPy's.
pub trait Agree: Copy + Debug {
    fn agree(self, numpys: Self, tolerance: Tolerance) -> bool;
}

macro_rules! elements {
    ($($T:ty)*) => { $(
        impl Plain for $T {
            type NumPys = $T;
            fn numpys(self) -> $T {
                self
            }
        }
        /// One element stands for a tensor of rank 0.
        impl Answer for $T {
            type Element = $T;
            fn sizes(&self) -> Vec<usize> {
                Vec::new()
            }
            fn elements(&self) -> Vec<$T> {
                vec![*self]
            }
            fn print(&self) -> String {
                Tensor::from(*self).to_string()
            }
        }
    )* };
}
elements! { f32 f64 i8 i16 i32 i64 u8 u16 u32 u64 bool }

macro_rules! exact {
    ($($T:ty)*) => { $(
        impl Agree for $T {
            fn agree(self, numpys: Self, _: Tolerance) -> bool {
                self == numpys
            }
        }
    )* };
}
exact! { i8 i16 i32 i64 u8 u16 u32 u64 bool }

macro_rules! floats {
    ($($T:ty)*) => { $(
        impl Agree for $T {
            fn agree(self, numpys: Self, tolerance: Tolerance) -> bool {
                if self.is_nan() || numpys.is_nan() {
                    return self.is_nan() && numpys.is_nan();
                }
                // The place of a float among all of them: equal for both zeros.
                let place = |x: $T| if x < 0.0 { -(x.abs().to_bits() as i64) } else { x.abs().to_bits() as i64 };
                match tolerance {
                    Exact => self.to_bits() == numpys.to_bits(),
                    Equal => self == numpys,
                    Ulp(ulps) => place(self).abs_diff(place(numpys)) <= ulps,
                    Within(bound) => self == numpys || f64::from((self - numpys).abs()) <= bound,
                }
            }
        }
    )* };
}
floats! { f32 f64 }

/// One of NumPy's indices, which count from the end where they are negative.
pub fn index<N: Dim>(place: i64) -> Idx<N> {
    let from_end = if place < 0 { N::SIZE as i64 } else { 0 };
    Idx::new((place + from_end) as usize).expect("an index in range")
}

/// The place in C order of a multi-index: what NumPy's `argmax` gives for a whole array.
pub fn flat<const RANK: usize>(sizes: [usize; RANK], index: impl MultiIndex<RANK>) -> i64 {
    let place = sizes.iter().zip(index.positions()).fold(0, |place, (size, position)| place * size + position);
    place as i64
}

/// A tuple of [`Idx`], one for each axis.
pub trait MultiIndex<const RANK: usize> {
    fn positions(self) -> [usize; RANK];
}

macro_rules! multi_indices {
    ($($rank:literal $($N:ident)*;)*) => { $(
        impl<$($N: Dim),*> MultiIndex<$rank> for ($(Idx<$N>,)*) {
            #[allow(non_snake_case)]
            fn positions(self) -> [usize; $rank] {
                let ($($N,)*) = self;
                [$($N.get()),*]
            }
        }
    )* };
}
multi_indices! { 0; 1 A; 2 A B; 3 A B C; 4 A B C D; 5 A B C D E; 6 A B C D E F; 7 A B C D E F G; 8 A B C D E F G H; }
