//! The examples print what stands in the checked-in files beside them, and the tour prints what NumPy prints.
#![cfg(feature = "alloc")]

use std::io;

#[allow(dead_code, unreachable_pub, reason = "a program, run here without its `main`")]
#[path = "../examples/tour.rs"]
mod tour;

#[path = "examples/transcript.rs"]
mod transcript;

/// What an example writes.
fn output(run: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    run(&mut out).expect("writing to memory does not fail");
    String::from_utf8(out).expect("examples write text")
}

/// Compares line by line, so that a failure names the first line that differs.
fn assert_prints(name: &str, expected: &str, printed: &str) {
    for (number, (expected, printed)) in (1..).zip(expected.lines().zip(printed.lines())) {
        assert_eq!(expected, printed, "line {number} of examples/{name}.txt, written by `cargo run --example {name}`");
    }
    assert_eq!(expected, printed, "examples/{name}.txt, written by `cargo run --example {name}`");
}

#[test]
fn tour() {
    assert_prints("tour", include_str!("../examples/tour.txt"), &output(tour::run));
}

/// Every line of NumPy's transcript stands in the tour too, in the same order, with the same result, and nothing else.
#[test]
fn the_tour_prints_what_numpy_prints() {
    let mut ours = transcript::parse(&output(tour::run));
    let numpy = transcript::parse(include_str!("data/numpy_tutorial.txt"));
    assert_eq!(numpy.iter().map(|section| section.results()).sum::<usize>(), 43, "results in NumPy's transcript");

    // The one section of the tour that NumPy's transcript lacks.
    let added = ours.iter().position(|section| section.title == "Batches: normalisation");
    ours.remove(added.expect("the tour normalises a batch"));
    for (ours, numpy) in ours.iter().zip(&numpy) {
        assert_eq!(ours, numpy);
    }
    assert_eq!(ours.len(), numpy.len());
}
