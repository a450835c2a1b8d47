//! Rows that are longer than what is computed of recorded numbers at once, which is 512, and is not a whole number of times that.

use shapewise::prelude::*;

differentiated! {
    sum_over_the_first(x: [2, 1100]) { (x * x).over(axes![0]).sum() }
    sum_over_the_last(x: [2, 1100]) { (x * x).over(axes![1]).sum() }
    sum_over_three(x: [3, 700]) { x.pow(3).over(axes![0]).sum() }
    mean_over_the_first(x: [3, 1100]) { (x * x).over(axes![0]).mean() }
    variance_over_the_first(x: [3, 1100]) { x.over(axes![0]).var() }
    variance_over_the_last(x: [2, 1100]) { x.over(axes![1]).var() }
    norm_over_the_first(x: [2, 1100]) { x.over(axes![0]).norm() }
    prod_over_the_first(x: [2, 1100]) { x.over(axes![0]).prod() }
    max_over_the_first(x: [2, 1100]) { x.pow(3).over(axes![0]).max() }
    logsumexp_over_the_first(x: [2, 1100]) { x.over(axes![0]).logsumexp() }
    masked_sum_over_the_first(x: [2, 1100]) { (x * x).over(axes![0]).masked(&x.gt(T::zero())).sum() }
    lazy_sum_over_the_first(x: [2, 1100]) { (x.lazy() * x + x).over(axes![0]).sum() }
    cumsum_over_the_first(x: [2, 1100]) { (x * x).over(axes![0]).cumsum() }
    cumsum_over_the_last(x: [1, 1100]) { (x * x).over(axes![1]).cumsum() }
    softmax_over_the_first(x: [2, 1100]) { x.softmax(axes![0]) }
    softmax_over_the_last(x: [2, 1100]) { x.softmax(axes![1]) }
    log_softmax_over_the_last(x: [2, 1100]) { x.log_softmax(axes![1]) }
    layer_norm(x: [2, 1100]) { x.layer_norm(axes![1], &x.subtensor(0), &x.subtensor(1), T::from_f64(1e-5)) }
    functions(x: [1100]) { x.sin() * x.exp() - x.tanh() / (x * x + T::one()).sqrt() }
    powers(x: [1100]) { x.pow(3) + (x * x).pow(T::from_f64(1.5)) }
    negatives(x: [1100]) { -x * -(x * x) }
    rows_by_a_row(x: [2, 1100]) { x * x.over(axes![0]).mean() - x.subtensor(1) / (x.subtensor(0).pow(2) + T::one()) }
    rows_by_a_number(x: [2, 1100]) { x * x.over(axes![1]).keepdims().mean() - (x * x + T::from_f64(0.5)).recip() }
    columns(x: [1100, 2]) { x.transpose() * x.transpose() + x.transpose().exp() }
    in_place(x: [2, 1100]) {{
        let mut y = x * x;
        y += x;
        y *= x.subtensor(0);
        y -= T::one();
        y /= x.subtensor(1);
        y
    }}
    lazy_formulas(x: [1100]) { ((x.lazy() * x).exp() - x * T::from_f64(0.5)).eval() }
    maps(x: [1100]) { x.map(|a| a * a.sin()) }
    products(x: [2, 600]) { x.matmul(&x.transpose()) }
}
