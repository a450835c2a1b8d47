//! What NumPy 2.4.6 printed, and what it cannot tell: how a user's own number type is printed.

extern crate std;
use super::{Column, DisplayElement, write_array};
use core::fmt;
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, vec};

struct Array<'a, T>(&'a [T], &'a [usize]);

impl<T: DisplayElement> fmt::Display for Array<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_array(f, self.0, self.1)
    }
}

fn row<T: DisplayElement>(elements: &[T]) -> String {
    Array(elements, &[elements.len()]).to_string()
}

fn row_with_precision(precision: usize, elements: &[f64]) -> String {
    format!("{:.precision$}", Array(elements, &[elements.len()]))
}

fn scalar<T: DisplayElement>(element: T) -> String {
    Array(&[element], &[]).to_string()
}

fn count_up(sizes: &[usize]) -> String {
    let elements: Vec<usize> = (0..sizes.iter().product()).collect();
    Array(&elements, sizes).to_string()
}

#[test]
fn points_stand_below_each_other() {
    assert_eq!(row(&[1.5, -2.0, f64::NAN, f64::INFINITY]), "[ 1.5 -2.   nan  inf]");
    assert_eq!(row(&[f64::NEG_INFINITY, f64::NEG_INFINITY]), "[-inf -inf]");
    assert_eq!(row(&[-f64::NAN]), "[nan]");
    assert_eq!(row_with_precision(3, &[1.0 / 3.0, 2.0 / 3.0, 1.0]), "[0.333 0.667 1.   ]");
    assert_eq!(row_with_precision(0, &[0.5, 1.5, 2.5]), "[0. 2. 2.]");
}

#[test]
fn large_or_small_or_far_apart_numbers_are_scientific() {
    assert_eq!(row(&[1e8, 1e6]), "[1.e+08 1.e+06]");
    assert_eq!(row(&[99999999.0, 1e6]), "[99999999.  1000000.]");
    assert_eq!(row(&[1e6_f32, 1e5]), "[1.e+06 1.e+05]");
    assert_eq!(row(&[1000.0, 1.0]), "[1000.    1.]");
    assert_eq!(row(&[1001.0, 1.0]), "[1.001e+03 1.000e+00]");
    assert_eq!(row(&[f64::MAX, -0.0, 1e-5]), "[ 1.79769313e+308 -0.00000000e+000  1.00000000e-005]");
}

#[test]
fn digits_beyond_the_shortest_are_those_of_the_exact_value() {
    assert_eq!(row(&[5e-324]), "[5.e-324]");
    assert_eq!(row(&[5e-324, 1.25]), "[4.94e-324 1.25e+000]");
}

#[test]
fn shortest_digits_are_even_where_two_are_as_near() {
    assert_eq!(row(&[1035.0_f32 + 13.0 / 32.0]), "[1035.4062]");
    assert_eq!(scalar(1.0_f32 / 4096.0), "0.00024414062");
}

#[test]
fn powers_of_two_are_told_from_the_nearer_neighbour_below() {
    // 2^-499 is 6.10987272699920936e-151, but the text that ends in 209 belongs to the number below.
    let power = f64::from_bits(0x20c0_0000_0000_0000);
    let expected = "[6.109872726999210e-151 1.234567890123456e+000]";
    assert_eq!(row_with_precision(15, &[power, 1.234567890123456]), expected);
}

#[test]
fn scalars_are_written_in_full() {
    assert_eq!(scalar(2.0 / 3.0), "0.6666666666666666");
    assert_eq!(format!("{:.2}", Array(&[2.0 / 3.0], &[])), "0.67", "unless a precision is asked for");
    assert_eq!([scalar(-0.0), scalar(9999999999999998.0), scalar(1e16)], ["-0.0", "9999999999999998.0", "1e+16"]);
    assert_eq!([scalar(0.1_f32), scalar(1e6_f32), scalar(1e-4_f32)], ["0.1", "1e+06", "1e-04"]);
    assert_eq!([scalar(true), scalar(false)], ["True", "False"]);
    assert_eq!(scalar(f64::NEG_INFINITY), "-inf");
}

#[test]
fn integers_and_booleans_are_right_aligned() {
    assert_eq!(row(&[1, 10, -100]), "[   1   10 -100]");
    assert_eq!(row(&[u64::MAX, 0]), "[18446744073709551615                    0]");
    assert_eq!(Array(&[true, false, true, true], &[2, 2]).to_string(), "[[ True False]\n [ True  True]]");
}

#[test]
fn blocks_are_apart_by_their_axis() {
    assert_eq!(count_up(&[2, 2, 2]), "[[[0 1]\n  [2 3]]\n\n [[4 5]\n  [6 7]]]");
    assert_eq!(count_up(&[2, 1, 1, 1]), "[[[[0]]]\n\n\n [[[1]]]]");
    assert_eq!(count_up(&[2, 0]), "[]");
}

#[test]
fn long_rows_are_broken_without_spaces_at_the_end() {
    let sevenths: Vec<f64> = (0..20).map(|i| f64::from(i) / 7.0).collect();
    let expected = "[0.         0.14285714 0.28571429 0.42857143 0.57142857 0.71428571\n 0.85714286 1.         \
        1.14285714 1.28571429 1.42857143 1.57142857\n 1.71428571 1.85714286 2.         2.14285714 2.28571429 \
        2.42857143\n 2.57142857 2.71428571]";
    assert_eq!(row(&sevenths), expected);
    let mostly_ones: Vec<f64> = (0..20).map(|i| if i == 0 { 1.23456789 } else { 1.0 }).collect();
    assert!(row(&mostly_ones).lines().all(|line| !line.ends_with(' ')));
}

#[test]
fn more_than_a_thousand_elements_are_summarised() {
    assert_eq!(count_up(&[1001]), "[   0    1    2 ...  998  999 1000]");
    assert!(!count_up(&[1000]).contains("..."));
    let expected = "[[   0    1    2 ...  197  198  199]\n ...\n [1200 1201 1202 ... 1397 1398 1399]]";
    let lines: Vec<String> = count_up(&[7, 200]).lines().map(String::from).collect();
    assert_eq!(format!("{}\n{}\n{}", lines[0], lines[3], lines[6]), expected);
    assert!(count_up(&[6, 200]).lines().all(|line| line != " ..."));
}

#[test]
fn only_what_is_shown_decides_the_format() {
    let mut elements = vec![1e10; 1006];
    elements[..3].fill(0.0);
    elements[1003..].fill(1.0);
    assert_eq!(row(&elements), "[0. 0. 0. ... 1. 1. 1.]");
}

/// Writes what it likes to: its `Display` does not heed a width.
struct Money(f64);

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "€{:.*}", f.precision().unwrap_or(2), self.0)
    }
}

impl DisplayElement for Money {}

#[test]
fn a_type_of_ones_own_is_right_aligned() {
    let prices = [Money(5.0), Money(120.5)];
    assert_eq!(row(&prices), "[  €5.00 €120.50]");
    assert_eq!(format!("{:.1}", Array(&prices, &[2, 1])), "[[  €5.0]\n [€120.5]]");
    assert_eq!(scalar(Money(5.0)), "€5.00");
}

/// Prints as the number in it does.
struct Celsius(f64);

impl fmt::Display for Celsius {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl DisplayElement for Celsius {
    fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column {
        f64::column(shown.map(|celsius| &celsius.0), precision)
    }

    fn write_in_column(&self, column: &Column, out: &mut dyn fmt::Write) -> fmt::Result {
        self.0.write_in_column(column, out)
    }
}

#[test]
fn a_wrapper_may_print_as_what_it_wraps() {
    assert_eq!(row(&[Celsius(20.5), Celsius(-3.0)]), "[20.5 -3. ]");
}
