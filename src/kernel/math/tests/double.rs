//! `f64`: compared with values that were computed with 300 bits, see `exact.py`.

use super::*;
use crate::kernel::math;

static EXACT: &str = include_str!("exact.txt");

/// A line of the recorded values.
struct Case {
    argument: f64,
    /// The value, rounded.
    value: f64,
    /// What the exact value lies above it, in units in the last place.
    above: f64,
}

impl Case {
    /// The cases of one function.
    fn of(name: &str) -> Vec<Case> {
        let bits = |word: &str| f64::from_bits(u64::from_str_radix(word, 16).expect("bits"));
        let words = EXACT.lines().map(|line| line.split(' ').collect::<Vec<_>>()).filter(|words| words[0] == name);
        words
            .map(|w| Case { argument: bits(w[1]), value: bits(w[2]), above: w[3].parse().expect("a number") })
            .collect()
    }

    fn ulps(&self, value: f64) -> f64 {
        if self.value == 0.0 || !self.value.is_finite() || !value.is_finite() {
            return special_error(value, self.value);
        }
        // The bits of neighbours differ by one.
        let distance = value.to_bits().wrapping_sub(self.value.to_bits()) as i64 as f64;
        (distance - self.above * self.value.signum()).abs()
    }
}

fn worst_of<F: Function<f64>>(f: F, cases: &[Case]) -> [Worst; 2] {
    let arguments: Vec<f64> = cases.iter().map(|case| case.argument).collect();
    at_both_levels(f, &arguments).map(|values| {
        let errors = cases.iter().zip(values).map(|(case, value)| Worst {
            ulps: case.ulps(value),
            argument: case.argument,
            value,
        });
        errors.fold(Worst::default(), Worst::or)
    })
}

macro_rules! functions {
    ($($name:ident $recorded:literal: $bound:literal;)*) => {$(
        #[test]
        fn $name() {
            #[derive(Clone, Copy)]
            struct This;

            impl Function<f64> for This {
                const NAME: &'static str = $recorded;
                const BOUND: f64 = $bound;

                #[inline(always)]
                fn set<V: Level>(arguments: &[f64], values: &mut [f64]) {
                    each!($name, arguments, values);
                }
            }

            let cases = Case::of($recorded);
            assert!(cases.len() > 100);
            check(This, worst_of(This, &cases));
        }
    )*};
}

functions! {
    exp "exp": 1.0;
    expm1 "expm1": 1.5;
    ln "ln": 1.0;
    log2 "log2": 1.0;
    log10 "log10": 1.0;
    log1p "log1p": 1.5;
    tanh "tanh": 1.8;
    sigmoid "sigmoid": 1.5;
    sin "sin": 1.0;
    cos "cos": 1.0;
    cbrt "cbrt": 0.51;
    asinh "asinh": 1.2;
    acosh "acosh": 1.2;
    atanh "atanh": 1.2;
}
