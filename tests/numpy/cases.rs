// Written by `generate.rs` from `golden.jsonl`; not to be edited.

#[rustfmt::skip]
mod accuracy;
#[rustfmt::skip]
mod astype;
#[rustfmt::skip]
mod axiserr;
#[rustfmt::skip]
mod binary;
#[rustfmt::skip]
mod broadcast;
#[rustfmt::skip]
mod clip;
#[rustfmt::skip]
mod compare;
#[rustfmt::skip]
mod create;
#[rustfmt::skip]
mod divzero;
#[rustfmt::skip]
mod index;
#[rustfmt::skip]
mod linalg;
#[rustfmt::skip]
mod logic;
#[rustfmt::skip]
mod nanreduce;
#[rustfmt::skip]
mod negzero;
#[rustfmt::skip]
mod overflow;
#[rustfmt::skip]
mod power;
#[rustfmt::skip]
mod print;
#[rustfmt::skip]
mod printbig;
#[rustfmt::skip]
mod printwide;
#[rustfmt::skip]
mod promote;
#[rustfmt::skip]
mod reduce;
#[rustfmt::skip]
mod round;
#[rustfmt::skip]
mod shape;
#[rustfmt::skip]
mod signs;
#[rustfmt::skip]
mod sort;
#[rustfmt::skip]
mod spread;
#[rustfmt::skip]
mod ties;
#[rustfmt::skip]
mod tutorial;
#[rustfmt::skip]
mod unary;
#[rustfmt::skip]
mod r#where;

/// The groups, and how many cases of each are run.
pub const RUN: &[(&str, usize)] = &[
    ("accuracy", 40),
    ("astype", 12),
    ("axiserr", 1),
    ("binary", 30),
    ("broadcast", 24),
    ("clip", 2),
    ("compare", 15),
    ("create", 5),
    ("divzero", 4),
    ("index", 5),
    ("linalg", 5),
    ("logic", 8),
    ("nanreduce", 16),
    ("negzero", 5),
    ("overflow", 2),
    ("power", 7),
    ("print", 52),
    ("printbig", 7),
    ("printwide", 8),
    ("promote", 2),
    ("reduce", 234),
    ("round", 4),
    ("shape", 7),
    ("signs", 6),
    ("sort", 2),
    ("spread", 12),
    ("ties", 4),
    ("tutorial", 116),
    ("unary", 24),
    ("where", 3),
];
