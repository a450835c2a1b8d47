//! NumPy's answers to 200 cases that were drawn at random: types, shapes, axes, layouts of operands, operations.
//!
//! `numpy/drawn/draw.py` has drawn them and asked NumPy; `numpy/drawn/run.sh` draws, compiles and runs any number of others.

#![cfg(feature = "alloc")]
#![allow(unreachable_pub)]

mod numpy {
    // Its other half is for the cases of `golden.jsonl`.
    #[allow(dead_code, unused_imports)]
    mod check;
    mod drawn;
    #[allow(clippy::all, unused_parens)]
    #[rustfmt::skip]
    #[path = "drawn/cases.rs"]
    mod drawn_cases;
}
