//! The README shows a real message: that of the gallery.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_message_in_the_readme_is_that_of_the_gallery() {
    let readme = read("README.md");
    let message = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(message, read("ui-tests/fail/arithmetic/adds_matrices_of_unlike_sizes.stderr"));
}

/// Each result in the table from NumPy, as the README spells it.
#[test]
#[cfg(feature = "std")]
fn the_results_in_the_table_from_numpy() {
    use shapewise::dim::{D2, D3};
    use shapewise::prelude::*;

    let x: Tensor<i32, (D2, D3)> = tensor![[1, 2, 3], [4, 5, 6]];
    let y: Tensor<i32, (D2, D3)> = tensor![[3, 2, 1], [1, 1, 1]];
    let sum: Tensor<i32, (D2, D3)> = x % y - -x;
    assert_eq!(sum, tensor![[2, 2, 3], [4, 5, 6]]);
    let quotient: Tensor<f64, (D2, D3)> = x / 2;
    assert_eq!(quotient, tensor![[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]);
    let powers: [Tensor<i32, (D2, D3)>; 2] = [x.floor_div(y), x.pow(2)];
    assert_eq!(powers, [tensor![[0, 1, 3], [4, 5, 6]], tensor![[1, 4, 9], [16, 25, 36]]]);

    let m: Tensor<bool, (D2, D3)> = x.gt(y);
    assert_eq!(m, tensor![[false, false, true], [true, true, true]]);
    assert_eq!([x.equal(y), x.le(3)].map(|mask| mask.count()), [1, 3]);
    let neither: Tensor<bool, (D2, D3)> = !(m & x.equal(4) | m);
    assert_eq!(neither.count(), 2);

    let whole: (i64, f64, i32, f64) = (x.sum(), x.mean(), x.max(), x.std());
    assert_eq!(whole, (21, 3.5, 6, (35.0_f64 / 12.0).sqrt()));
    let columns: Tensor<i64, (D3,)> = x.over(axes![0]).sum();
    assert_eq!(columns, tensor![5, 7, 9]);
    let mean: Tensor<f64, ()> = x.over(axes![0, 1]).mean();
    assert_eq!(mean.item(), 3.5);
    let rows: Tensor<i64, (D2, Broadcast<D3>)> = x.over(axes![1]).keepdims().sum();
    assert_eq!(rows.as_slice(), [6, 15]);
    let variances: Tensor<f64, (D3,)> = x.over(axes![0]).ddof(1).var();
    assert_eq!(variances, Tensor::full(4.5));
    let deviation: Tensor<f64, ()> = x.over_all().ddof(1).std();
    assert_eq!(deviation.item(), 3.5_f64.sqrt());
    let means: Tensor<f64, (D3,)> = x.over(axes![0]).masked(&m).mean();
    assert_eq!(means, tensor![4.0, 5.0, 4.5]);
    let selected: Option<f64> = x.masked_select(&m).mean();
    assert_eq!(selected, Some(4.5));
    let chosen: Tensor<i32, (D2, D3)> = m.select(&x, 0);
    assert_eq!(chosen, tensor![[0, 0, 3], [4, 5, 6]]);
    let best: Tensor<Idx<D3>, (D2,)> = x.over(axes![1]).argmax();
    assert_eq!(best.cast::<i32>(), tensor![2, 2]);
    let running: Tensor<i64, (D2, D3)> = x.over(axes![1]).cumsum();
    assert_eq!(running, tensor![[1, 3, 6], [4, 9, 15]]);
    let floats: Tensor<f64, (D2, D3)> = x.cast::<f64>();
    assert_eq!(floats.exp().ln().round(), floats);
    assert_eq!(x.matmul(&x.transpose()), tensor![[14, 32], [32, 77]]);
    assert_eq!((x[[1, 2]], x.subtensor(1), x.shape()), (6, tensor![4, 5, 6].view(), [2, 3]));
    assert_eq!(x.to_string(), "[[1 2 3]\n [4 5 6]]");
}
