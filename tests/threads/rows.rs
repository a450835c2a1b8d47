//! What is made of whole rows.

use super::{Bits, assert_bits, by_rows, numbers, same_bits};
use shapewise::prelude::*;

fn rows<T: Bits>() {
    let x = numbers::<T, shape![163, 1009]>();
    let y = same_bits(|| x.softmax(axes![1]));
    assert_bits(&y, &by_rows::<_, _, dim!(1009)>(&x, |x| x.softmax(axes![0])), "softmax");
    let y = same_bits(|| x.log_softmax(axes![1]));
    assert_bits(&y, &by_rows::<_, _, dim!(1009)>(&x, |x| x.log_softmax(axes![0])), "log_softmax");

    // Rows longer than a part, and rows that are views.
    let x = numbers::<T, shape![5, 40009]>();
    let y = same_bits(|| x.softmax(axes![1]));
    assert_bits(&y, &by_rows::<_, _, dim!(40009)>(&x, |x| x.softmax(axes![0])), "long rows");
    let x = numbers::<T, shape![701, 2, 300]>();
    let y = same_bits(|| x.permute(axes![1, 0, 2]).softmax(axes![2]));
    assert_bits(&y, &x.softmax(axes![2]).permute(axes![1, 0, 2]).to_tensor(), "rows in another order");
    let y = same_bits(|| x.permute(axes![1, 2, 0]).softmax(axes![2]));
    let expected = x.permute(axes![1, 2, 0]).to_tensor().softmax(axes![2]);
    assert_bits(&y, &expected, "rows whose elements are apart");

    // What is no row.
    let y = same_bits(|| x.softmax(axes![0]));
    assert_bits(&y, &same_bits(|| x.to_tensor().softmax(axes![0])), "columns");
}

#[test]
fn softmax_of_rows() {
    rows::<f32>();
    rows::<f64>();
}
