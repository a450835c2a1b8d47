//! The quick forms, which leave special cases out: for all other arguments they give the same bits.

use super::*;
use crate::kernel::Special;
use crate::kernel::math::{self, Format};

/// A function, and its quick form, of the same arguments.
trait Pair<T> {
    fn full<V: Level>(x: T) -> T;
    fn quick<V: Level>(x: T) -> T;
}

struct Exp;
struct Sigmoid;

impl<T: Format> Pair<T> for Exp {
    #[inline(always)]
    fn full<V: Level>(x: T) -> T {
        math::exp::<V, T>(x)
    }
    #[inline(always)]
    fn quick<V: Level>(x: T) -> T {
        math::quick_exp::<V, T>(x)
    }
}

impl<T: Format> Pair<T> for Sigmoid {
    #[inline(always)]
    fn full<V: Level>(x: T) -> T {
        math::sigmoid::<V, T>(x)
    }
    #[inline(always)]
    fn quick<V: Level>(x: T) -> T {
        math::quick_sigmoid::<V, T>(x)
    }
}

/// How many arguments are not special, after a look at whether both forms agree on them.
struct Compare<'a, T, P>(&'a [T], P);

impl<T: Format + core::fmt::Debug, P: Pair<T>> Work for Compare<'_, T, P> {
    type Output = usize;

    #[inline(always)]
    fn run<V: Level>(self) -> usize {
        let ordinary = |x: &&T| {
            let mut special = Special::default();
            math::mark_special(**x, &mut special);
            !special.is_any()
        };
        let arguments = self.0.iter().filter(ordinary);
        arguments.inspect(|x| assert!(P::full::<V>(**x) == P::quick::<V>(**x), "of {x:?}")).count()
    }
}

fn compare<T: Format + core::fmt::Debug>(arguments: &[T], enough: usize) {
    let counts = [
        Compare(arguments, Exp).run::<Baseline>(),
        dispatch(Compare(arguments, Exp)),
        Compare(arguments, Sigmoid).run::<Baseline>(),
        dispatch(Compare(arguments, Sigmoid)),
    ];
    assert!(counts.iter().all(|count| (enough..arguments.len()).contains(count)), "{counts:?}");
}

#[test]
fn single() {
    let bits = (0..u32::MAX).step_by(40_009);
    let arguments: Vec<f32> = bits.map(f32::from_bits).chain((-9000..9000).map(|i| i as f32 / 100.0)).collect();
    compare(&arguments, 60_000);
}

#[test]
fn double() {
    let bits = (0..100_000).map(|i| f64::from_bits(i * 184_467_440_737_095));
    let arguments: Vec<f64> = bits.chain((-9000..9000).map(|i| i as f64 / 12.0)).collect();
    compare(&arguments, 60_000);
}
