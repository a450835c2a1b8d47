//! NumPy's windows, convolutions and poolings, as `tests/numpy/extra/windows.py` recorded them.
//!
//! The numbers are sixteenths below 4, so that products and sums are exact: the answers are equal, whatever the order. A mean is
//! rounded once, where it is divided.

use std::collections::BTreeMap;

use serde_json::Value;
use shapewise::prelude::*;

/// One case: what goes in, and what NumPy answered.
struct Case {
    inputs: Vec<Vec<f64>>,
    shape: Vec<usize>,
    answer: Vec<f64>,
}

fn numbers(values: &Value) -> Vec<f64> {
    values.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

fn cases() -> BTreeMap<String, Case> {
    let recorded: Value = serde_json::from_str(include_str!("numpy/extra/windows.json")).unwrap();
    let case = |case: &Value| {
        let shape = case["shape"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap() as usize).collect();
        let inputs = case["inputs"].as_array().unwrap().iter().map(numbers).collect();
        (case["name"].as_str().unwrap().to_owned(), Case { inputs, shape, answer: numbers(&case["answer"]) })
    };
    recorded.as_array().unwrap().iter().map(case).collect()
}

/// `cases!(name: inputs => result)` runs the case on tensors of these shapes.
macro_rules! cases {
    ($($name:literal: $($x:ident [$($shape:tt)*]),* => $result:expr;)*) => {
        #[test]
        fn every_answer_is_numpys() {
            let mut cases = cases();
            $( {
                let case = cases.remove($name).expect($name);
                let mut inputs = case.inputs.into_iter();
                $( let $x: Tensor<f64, shape![$($shape)*]> = Tensor::try_from_iter(inputs.next().unwrap()).unwrap(); )*
                let result = $result;
                assert_eq!(result.shape().as_slice(), case.shape, $name);
                assert!(result.iter().copied().eq(case.answer), $name);
            } )*
            assert!(cases.is_empty(), "recorded, but not run: {:?}", cases.keys());
        }
    };
}

cases! {
    "windows": x[2, 5, 6] => x.sliding().stride::<shape![2, 1]>().dilation::<dim!(2)>().windows::<shape![2, 3]>();
    "conv2d": x[2, 3, 5, 6], w[4, 3, 3, 2] => x.conv2d(&w);
    "conv2d with all steps": x[2, 4, 7, 6], w[6, 2, 3, 2] =>
        x.sliding().stride::<shape![2, 3]>().padding::<shape![1, 2]>().dilation::<shape![2, 1]>().groups::<dim!(2)>().conv2d(&w);
    "depthwise conv2d": x[1, 3, 5, 5], w[3, 1, 3, 3] => x.sliding().padding::<dim!(1)>().groups::<dim!(3)>().conv2d(&w);
    "conv1d": x[2, 3, 9], w[2, 3, 4] => x.conv1d(&w);
    "conv1d with all steps": x[2, 4, 9], w[4, 2, 3] =>
        x.sliding().stride::<dim!(2)>().padding::<dim!(3)>().dilation::<dim!(2)>().groups::<dim!(2)>().conv1d(&w);
    "max_pool": x[2, 2, 5, 6] => x.max_pool::<shape![2, 2]>();
    "max_pool with steps": x[2, 2, 5, 6] =>
        x.sliding().stride::<shape![2, 1]>().padding::<dim!(1)>().max_pool::<shape![3, 2]>();
    "avg_pool": x[2, 2, 5, 6] => x.avg_pool::<shape![2, 3]>();
    "avg_pool with steps": x[3, 7] => x.sliding().stride::<dim!(3)>().padding::<dim!(2)>().avg_pool::<shape![4]>();
}
