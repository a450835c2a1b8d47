//! What is printed can be read back.

use std::fmt::Debug;
use std::str::FromStr;

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

fn parsed<T: FromStr<Err: Debug>>(text: &str) -> Vec<T> {
    let words = text.split(|c: char| c.is_whitespace() || "[]".contains(c)).filter(|word| !word.is_empty());
    words.map(|word| word.parse().unwrap()).collect()
}

macro_rules! integers {
    ($($T:ident)*) => { $(
        #[test]
        fn $T() {
            let number = || prop_oneof![any::<$T>(), 0..99 as $T];
            for_all((tensor::<$T, shape![7]>(number()), tensor::<$T, shape![3, 4]>(number()), tensor::<$T, shape![2, 3, 5]>(number())), |(x, y, z)| {
                assert_eq!(parsed::<$T>(&x.to_string()), x.as_slice());
                assert_eq!(parsed::<$T>(&y.to_string()), y.as_slice());
                assert_eq!(parsed::<$T>(&z.to_string()), z.as_slice());
                assert_eq!(parsed::<$T>(&z.view().to_string()), z.as_slice());
            });
        }
    )* };
}

integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

#[test]
fn brackets_stand_for_axes() {
    for_all(tensor::<i32, shape![2, 3, 4]>(any::<i32>()), |x| {
        let text = x.to_string();
        assert_eq!((text.matches('[').count(), text.matches(']').count()), (1 + 2 + 6, 1 + 2 + 6));
        assert!(text.starts_with("[[[") && text.ends_with("]]]") && text.contains("]]\n\n [["));
        let widths: Vec<usize> =
            text.lines().filter(|l| !l.is_empty()).map(|l| l.trim_end_matches(']').len()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "the columns do not align:\n{text}");
    });
}

/// Numbers of at most eight digits are printed in full, so nothing is lost.
#[test]
fn short_decimals() {
    for_all(tensor::<i32, shape![3, 4]>(-99_999..99_999), |x| {
        let decimals = x.cast::<f64>() / 1000.0;
        assert_eq!(parsed::<f64>(&decimals.to_string()), decimals.as_slice());
        let rounded = parsed::<f64>(&format!("{decimals:.1}"));
        // One digit after the point, in scientific notation too, which wide ranges are printed in.
        assert!(rounded.iter().zip(&decimals).all(|(a, b)| (a - b).abs() <= 0.05 * b.abs().max(1.0) + 1e-9));
    });
    for_all(tensor::<f32, shape![5]>(any::<i16>().prop_map(|i| f32::from(i) / 64.0)), |x| {
        assert_eq!(parsed::<f32>(&x.to_string()), x.as_slice());
    });
}

#[test]
fn scalars_and_masks() {
    for_all(any::<f64>(), |x| {
        let text = Tensor::from(x).to_string();
        assert_eq!(text.parse::<f64>().unwrap().to_bits(), x.to_bits());
    });
    for_all(tensor::<bool, shape![9]>(any::<bool>()), |x| {
        assert_eq!(parsed::<bool>(&x.to_string().to_lowercase()), x.as_slice());
    });
}

/// `Debug` shows up to 1000 elements after the type and the shape, and of more the edges of each axis.
#[test]
fn debug_shows_a_thousand() {
    for_all(tensor::<i16, shape![10, 100]>(any::<i16>()), |x| {
        let text = format!("{x:?}");
        let elements = text.strip_prefix("Tensor<i16, (10, 100)>").unwrap();
        assert_eq!(parsed::<i16>(&elements.replace(',', " ")), x.as_slice());
    });
    for_all(tensor::<i16, shape![11, 100]>(any::<i16>()), |x| {
        let text = format!("{x:?}");
        let elements = text.strip_prefix("Tensor<i16, (11, 100)>").unwrap();
        let edges = x.iter().enumerate().filter(|(i, _)| {
            let (row, column) = (i / 100, i % 100);
            !(3..8).contains(&row) && !(3..97).contains(&column)
        });
        let edges: Vec<i16> = edges.map(|(_, element)| *element).collect();
        assert_eq!(parsed::<i16>(&elements.replace([',', '.'], " ")), edges);
    });
}
