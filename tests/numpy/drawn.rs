//! What the drawn cases call.
//!
//! `drawn/draw.py` draws them, asks NumPy and writes `drawn/cases.rs`; `drawn/run.sh` does so with any number of others.

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use super::check::*;

/// What all cases of a file found wrong.
#[derive(Default)]
pub struct Cases {
    run: usize,
    wrong: Vec<String>,
}

/// Runs so many cases, and reports all that are wrong.
pub fn compare(count: usize, parts: &[fn(&mut Cases)]) {
    let mut cases = Cases::default();
    parts.iter().for_each(|part| part(&mut cases));
    let Cases { run, wrong } = cases;
    assert!(wrong.is_empty(), "{} of {run} cases are wrong:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
    assert_eq!(run, count, "cases that were run");
}

/// One case: NumPy's code; how near the answer has to come; the operands with their elements; the type and the Rust code;
/// NumPy's answer.
///
/// The type is spelled from NumPy's shape, so shapes are compared by the compiler. Elements are repeated in turn where they
/// are too few.
macro_rules! drawn {
    ($cases:ident: $numpy:literal, $near:expr; $($x:ident: $T:ty, $S:ty = $given:literal;)* => prints $rust:expr; $answer:literal) => {
        $cases.prints($numpy, stringify!($rust), &[$(stringify!($x: $T, $S), $given),*], $answer, &|| {
            $( let $x = given::<$T, $S>($given); )*
            $rust.to_string()
        });
    };
    ($cases:ident: $numpy:literal, $near:expr; $($x:ident: $T:ty, $S:ty = $given:literal;)* => $Answer:ty = $rust:expr; $answer:literal) => {
        $cases.agrees($numpy, stringify!($rust), &[$(stringify!($x: $T, $S), $given),*], &$near, $answer, &|| {
            $( let $x = given::<$T, $S>($given); )*
            let answer: $Answer = $rust;
            answer.elements()
        });
    };
}
pub(crate) use drawn;

impl Cases {
    /// The answer has NumPy's elements.
    pub fn agrees<T: Agree + Literal>(
        &mut self,
        numpy: &str,
        rust: &str,
        given: &[&str],
        near: &dyn Near,
        answer: &str,
        of: &dyn Fn() -> Vec<T>,
    ) {
        let Some(found) = self.run(numpy, rust, given, answer, of) else { return };
        let expected: Vec<T> = read(answer, found.len());
        let near = near.to_each(found.len());
        let Some(first) = (0..found.len()).find(|&i| !found[i].agree(expected[i], near[i])) else { return };
        let beside = first.saturating_sub(2)..(first + 6).min(found.len());
        let report = format!(
            " first difference: element {first}, {:?}\n found from {}: {:?}\n NumPy:        {:?}",
            near[first],
            beside.start,
            &found[beside.clone()],
            &expected[beside.clone()],
        );
        self.wrong(numpy, rust, given, &report);
    }

    /// The answer is what NumPy prints.
    pub fn prints(&mut self, numpy: &str, rust: &str, given: &[&str], answer: &str, of: &dyn Fn() -> String) {
        match self.run(numpy, rust, given, answer, of) {
            Some(found) if found != answer => {
                self.wrong(numpy, rust, given, &format!(" printed:\n{found}\n NumPy:\n{answer}"));
            }
            _ => {}
        }
    }

    fn run<A>(&mut self, numpy: &str, rust: &str, given: &[&str], answer: &str, of: &dyn Fn() -> A) -> Option<A> {
        self.run += 1;
        let found = catch_unwind(AssertUnwindSafe(of)).ok();
        if found.is_none() {
            self.wrong(numpy, rust, given, &format!(" panicked\n NumPy: {answer}"));
        }
        found
    }

    fn wrong(&mut self, numpy: &str, rust: &str, given: &[&str], report: &str) {
        let given: Vec<String> = given.chunks(2).map(|pair| format!("  {} = {}\n", pair[0], pair[1])).collect();
        self.wrong.push(format!("{numpy}\n{rust}\n{}{report}", given.concat()));
    }
}

/// How near each of the elements has to come.
pub trait Near {
    fn to_each(&self, count: usize) -> Vec<Tolerance>;
}

impl Near for Tolerance {
    fn to_each(&self, count: usize) -> Vec<Tolerance> {
        vec![*self; count]
    }
}

/// [`Within`] a bound of its own for each element.
pub struct Each(pub &'static str);

impl Near for Each {
    fn to_each(&self, count: usize) -> Vec<Tolerance> {
        read::<f64>(self.0, count).into_iter().map(Within).collect()
    }
}

/// A tensor of these elements, repeated in turn.
pub fn given<T: Literal, S: Shape>(elements: &str) -> Tensor<T, S> {
    Tensor::try_from_iter(read(elements, S::LEN)).expect("as many elements")
}

fn read<T: Literal>(elements: &str, count: usize) -> Vec<T> {
    let elements: Vec<T> = elements.split_whitespace().map(T::read).collect();
    elements.iter().copied().cycle().take(count).collect()
}

/// An element as `draw.py` writes it.
pub trait Literal: Copy {
    fn read(text: &str) -> Self;
}

macro_rules! literals {
    ($($T:ty)*) => { $(
        impl Literal for $T {
            fn read(text: &str) -> $T {
                text.parse().expect("an element")
            }
        }
    )* };
}
literals! { f32 f64 i8 i16 i32 i64 u8 u16 u32 u64 bool }

impl<N: Dim> Literal for Idx<N> {
    fn read(text: &str) -> Idx<N> {
        index(text.parse().expect("an integer"))
    }
}

/// Floats of 16 bits, which are drawn where they are asked for.
#[cfg(feature = "half-2")]
mod sixteen_bits {
    pub use half::f16;

    use super::{Agree, Answer, Literal, Plain, Tensor, Tolerance};

    impl Literal for f16 {
        fn read(text: &str) -> f16 {
            // The decimals are those of a number of 32 bits, so that nothing is rounded twice.
            f16::from_f32(text.parse().expect("an element"))
        }
    }

    impl Plain for f16 {
        type NumPys = f16;
        fn numpys(self) -> f16 {
            self
        }
    }

    impl Agree for f16 {
        fn agree(self, numpys: f16, tolerance: Tolerance) -> bool {
            match tolerance {
                Tolerance::Ulp(n) => {
                    let place = |x: f16| {
                        if x.to_f32() < 0.0 {
                            -i64::from(x.to_bits() & 0x7fff)
                        } else {
                            i64::from(x.to_bits() & 0x7fff)
                        }
                    };
                    self.is_nan() == numpys.is_nan() && (self.is_nan() || place(self).abs_diff(place(numpys)) <= n)
                }
                _ => self.to_f32().agree(numpys.to_f32(), tolerance),
            }
        }
    }

    impl Answer for f16 {
        type Element = f16;
        fn sizes(&self) -> Vec<usize> {
            Vec::new()
        }
        fn elements(&self) -> Vec<f16> {
            vec![*self]
        }
        fn print(&self) -> String {
            Tensor::from(*self).to_string()
        }
    }
}
#[cfg(feature = "half-2")]
#[allow(unused_imports, reason = "the cases that are checked in have none")]
pub use sixteen_bits::f16;
