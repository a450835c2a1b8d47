//! The examples print what stands in the checked-in files beside them, the tour prints what NumPy prints, and no digits
//! are read from a malformed file.
#![cfg(all(feature = "derive", feature = "std"))]
#![allow(clippy::duplicate_mod, reason = "examples are programs of their own, and share modules all the same")]

use std::fmt::Debug;
use std::fs;
use std::io;
use std::path::Path;

use digits::load::{self, Image, Malformed};
use indicatif::ProgressBar;
use shapewise::prelude::*;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/6_attention.rs"]
mod attention;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/2_broadcasting.rs"]
mod broadcasting;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/7_convnet.rs"]
mod convnet;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/3_digits.rs"]
mod digits;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/4_generic.rs"]
mod generic;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/8_gradients.rs"]
mod gradients;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/9_language_model.rs"]
mod language_model;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/5_mlp.rs"]
mod mlp;

#[allow(dead_code, reason = "a program, run here without its `main`")]
#[path = "../examples/1_tour.rs"]
mod tour;

#[path = "examples/backward.rs"]
mod backward;

#[path = "examples/transcript.rs"]
mod transcript;

/// What an example writes.
fn output<E: Debug>(run: impl FnOnce(&mut Vec<u8>) -> Result<(), E>) -> String {
    let mut out = Vec::new();
    run(&mut out).expect("the example succeeds, and so does writing to memory");
    String::from_utf8(out).expect("examples write text")
}

/// Compares line by line, so that a failure names the first line that differs.
fn assert_prints(file: &str, expected: &str, printed: &str) {
    for (number, (expected, printed)) in (1..).zip(expected.lines().zip(printed.lines())) {
        assert_eq!(expected, printed, "line {number} of examples/{file}, which the example writes");
    }
    assert_eq!(expected, printed, "examples/{file}, which the example writes");
}

#[test]
fn tour() {
    assert_prints("1_tour.txt", include_str!("../examples/1_tour.txt"), &output(tour::run));
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

#[test]
fn digits() {
    let images = load::read(Path::new(load::DIGITS)).expect("the file is as it should be");
    assert_prints("3_digits.txt", include_str!("../examples/3_digits.txt"), &output(|out| digits::run(images, out)));
}

#[test]
fn broadcasting() {
    assert_prints("2_broadcasting.txt", include_str!("../examples/2_broadcasting.txt"), &output(broadcasting::run));
}

#[test]
fn generic() {
    let images = generic::load::read(Path::new(load::DIGITS)).expect("the file is as it should be");
    assert_prints(
        "4_generic.txt",
        include_str!("../examples/4_generic.txt"),
        &output(|out| generic::run(&images, out)),
    );
}

/// The program computes in `f32`. In `f64` it prints the same, so what it prints does not hang on how a platform rounds.
#[test]
fn mlp() {
    let images = mlp::load::read(Path::new(load::DIGITS)).expect("the file is as it should be");
    let mut history = Vec::new();
    let printed = output(|out| mlp::run::<f64>(&images, out, &ProgressBar::hidden()).map(|epochs| history = epochs));
    assert_prints("5_mlp.txt", include_str!("../examples/5_mlp.txt"), &printed);

    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mlp.svg");
    mlp::draw(&history, &picture).expect("the picture can be written");
    let drawn = fs::read_to_string(picture).expect("the picture is there");
    assert_prints("5_mlp.svg", include_str!("../examples/5_mlp.svg"), &drawn);
}

#[test]
fn attention() {
    assert_prints("6_attention.txt", include_str!("../examples/6_attention.txt"), &output(attention::run));
}

#[test]
fn gradients() {
    assert_prints("8_gradients.txt", include_str!("../examples/8_gradients.txt"), &output(gradients::run));
}

/// In `f64`, too.
#[test]
fn convnet() {
    let images = convnet::load::read(Path::new(load::DIGITS)).expect("the file is as it should be");
    assert_prints(
        "7_convnet.txt",
        include_str!("../examples/7_convnet.txt"),
        &output(|out| convnet::run::<f64>(images, out)),
    );
}

#[test]
fn the_language_model_has_the_shapes_that_it_prints() {
    use language_model::{Batch, Channel, Head, Hidden, PLAN, Place};
    let shapes = language_model::shapes::<f64, Batch, Place, Head, Channel, Hidden>(PLAN.blocks).expect("a story");
    let expected = include_str!("../examples/9_language_model.txt");
    let (expected, _) = expected.split_at(shapes.len());
    assert_prints("9_language_model.txt", expected, &shapes);
}

/// A much smaller model than the program's, and much shorter: it learns which symbols are frequent.
fn small_language_model<T: Real>(plan: &language_model::Plan) -> (String, Vec<f64>) {
    let mut history = Vec::new();
    let run = language_model::run::<T, dim!(4), dim!(8), dim!(2), dim!(4), dim!(12)>;
    let printed = output(|out| run(plan, out, &ProgressBar::hidden()).map(|losses| history = losses));
    (printed, history)
}

#[test]
fn language_model() {
    let plan = language_model::Plan { blocks: 2, steps: 24, report: 6, written: 3 };
    let (printed, history) = small_language_model::<f64>(&plan);
    assert_eq!(history.len(), 24);
    let expected = "1590 parameters, a story of 2196 characters

step    6: loss 3.4
step   12: loss 3.1
step   24: loss 3.0

Behind the bar stands what the model writes:

the wind came|   \nthe wheel|   \nand the cat|e  \nthe next to come up to the mill was the tall|   \ngood day, said the miller|e  \n";
    assert_eq!(printed, expected);
    assert_eq!(small_language_model::<f32>(&plan).0, expected);

    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join("language_model.svg");
    language_model::draw(&history, &plan, &picture).expect("the picture can be written");
    let drawn = fs::read_to_string(picture).expect("the picture is there");
    assert!(drawn.contains("A language model of characters") && drawn.ends_with("</svg>\n"));
}

/// Line `number` of the file of digits with one of its fields replaced, and what the loader says to that.
fn with_field(number: usize, field: usize, value: &str) -> Malformed {
    let mut lines: Vec<String> = include_str!("../examples/data/digits.csv").lines().map(str::to_owned).collect();
    let mut fields: Vec<&str> = lines[number - 1].split(',').collect();
    fields[field - 1] = value;
    lines[number - 1] = fields.join(",");
    refused(&lines.join("\n"))
}

fn refused(text: &str) -> Malformed {
    load::parse::<Image>(text).map(|_| ()).expect_err("the file is malformed")
}

#[test]
fn digits_are_read_in_place() {
    let text = format!("{}7\n{}16,3\n", "0,".repeat(64), "1,2,3,".repeat(21));
    let digits = load::parse::<dim!(2)>(&text).expect("two lines");
    assert_eq!(digits.images[[0, 63]], 0);
    assert_eq!([digits.images[[1, 61]], digits.images[[1, 62]], digits.images[[1, 63]]], [2, 3, 16]);
    assert_eq!(digits.labels.to_string(), "[7 3]");
}

#[test]
fn a_pixel_that_is_no_number_is_refused() {
    for value in ["x", "", " 1", "1.5", "-1", "17", "256", "99999999999999999999"] {
        let error = with_field(1797, 64, value).to_string();
        assert_eq!(error, format!("line 1797: expected a pixel from 0 to 16 in field 64, found `{value}`"));
    }
}

#[test]
fn a_label_that_is_no_digit_is_refused() {
    for value in ["x", "", "1.0", "-1", "10"] {
        let error = with_field(3, 65, value).to_string();
        assert_eq!(error, format!("line 3: expected a label from 0 to 9 in field 65, found `{value}`"));
    }
}

#[test]
fn a_line_with_too_few_or_too_many_fields_is_refused() {
    for (value, found) in [("1,2", 66), ("1,2,3", 67)] {
        let expected = "65 fields (64 pixels and a label)".to_owned();
        assert_eq!(with_field(20, 1, value), Malformed { line: 20, expected, found: found.to_string() });
    }
    let error = refused("0,1,2\n").to_string();
    assert_eq!(error, "line 1: expected 65 fields (64 pixels and a label), found 3");
    assert_eq!(refused("\n").to_string(), "line 1: expected 65 fields (64 pixels and a label), found 1");
}

#[test]
fn a_file_with_too_few_or_too_many_lines_is_refused() {
    let text = include_str!("../examples/data/digits.csv");
    let last = text.lines().last().expect("there are lines");
    let error = refused(text.trim_end().strip_suffix(last).expect("the last line")).to_string();
    assert_eq!(error, "line 1797: expected 1797 lines, found the end of the file");
    assert_eq!(refused("").to_string(), "line 1: expected 1797 lines, found the end of the file");
    let error = refused(&format!("{}\n{last}\n", text.trim_end())).to_string();
    assert_eq!(error, "line 1798: expected the end of the file after 1797 lines, found another line");
}

#[test]
fn a_file_that_does_not_exist_is_refused() {
    let error = load::read(Path::new("no such file.csv")).map(|_| ()).expect_err("there is no such file");
    assert!(error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::NotFound), "{error}");
}
