//! NumPy's own answers: every case of `tests/numpy/golden.jsonl` whose operation exists here, bits and print-out.
//!
//! Shapes are types, so the cases are Rust source, which `numpy/generate.rs` writes from the data and
//! `numpy_generated.rs` compares with it. The cases that do not apply stand in `numpy/left_out.rs` with the reason.

#![cfg(feature = "alloc")]
#![allow(unreachable_pub)]

use std::io::Write;

mod numpy {
    // NumPy's numbers are what they are, though some look like well-known constants; and the index of the one element of
    // a tensor of rank 0 is `()`.
    #[allow(clippy::approx_constant, clippy::unit_arg)]
    pub mod cases;
    mod check;
    pub mod left_out;
}
#[path = "numpy/extra/functions.rs"]
mod functions;
#[path = "numpy/extra/lookup.rs"]
mod lookup;
#[path = "numpy/extra/reshape.rs"]
mod reshape;
#[path = "numpy/extra/tensor_vec.rs"]
mod tensor_vec;
use numpy::cases::RUN;
use numpy::left_out::LEFT_OUT;

/// How many cases the data has.
const CASES: usize = 721;
/// How many of them are run. It stands here, so that it changes by hand only.
const CASES_RUN: usize = 662;

#[test]
fn every_case_is_run_or_left_out_for_a_reason() {
    let run: usize = RUN.iter().map(|(_, count)| count).sum();
    let left_out: usize = LEFT_OUT.iter().map(|left_out| left_out.ids.len()).sum();
    let mut summary = format!("\nNumPy's answers: {run} cases are run, {left_out} are left out:\n");
    for left_out in LEFT_OUT {
        summary += &format!("{:5} {}\n", left_out.ids.len(), left_out.reason);
    }
    // Written past the test harness, which shows what a test prints only where it fails.
    std::io::stderr().write_all(summary.as_bytes()).expect("a place to write to");
    assert_eq!(run, CASES_RUN);
    assert_eq!(run + left_out, CASES);
}
