// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(16, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // a0.min(axis=0)
    cases.check("nanreduce-005", Exact, a0.over(axes![0]).min(), tensor![f64::NAN, f64::NAN, -1.0], "[nan nan -1.]");
    // a0.min(axis=1)
    cases.check("nanreduce-006", Exact, a0.over(axes![1]).min(), tensor![f64::NAN, f64::NAN], "[nan nan]");
    let a0 = tensor![1.0_f64, f64::NAN, 3.0, f64::NAN];
    // a0.sum()
    cases.check("nanreduce-007", Exact, a0.sum(), f64::NAN, "nan");
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // a0.sum(axis=0)
    cases.check("nanreduce-008", Exact, a0.over(axes![0]).sum(), tensor![f64::NAN, f64::NAN, 2.0], "[nan nan  2.]");
    // a0.sum(axis=1)
    cases.check("nanreduce-009", Exact, a0.over(axes![1]).sum(), tensor![f64::NAN, f64::NAN], "[nan nan]");
    let a0 = tensor![1.0_f64, f64::NAN, 3.0, f64::NAN];
    // a0.mean()
    cases.check("nanreduce-010", Exact, a0.mean(), f64::NAN, "nan");
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // a0.mean(axis=1)
    cases.check("nanreduce-012", Exact, a0.over(axes![1]).mean(), tensor![f64::NAN, f64::NAN], "[nan nan]");
    let a0 = tensor![1.0_f64, f64::NAN, 3.0, f64::NAN];
    // a0.argmax()
    cases.check("nanreduce-013", Exact, flat(a0.shape(), a0.argmax()), 1_i64, "1");
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // a0.argmin(axis=0)
    cases.check("nanreduce-017", Exact, a0.over(axes![0]).argmin(), tensor![1_i64, 0, 1], "[1 0 1]");
    let a0 = tensor![1.0_f64, f64::NAN, 3.0, f64::NAN];
    // a0.std()
    cases.check("nanreduce-022", Exact, a0.std(), f64::NAN, "nan");
    // np.nansum(a0)
    cases.check("nanreduce-029", Exact, a0.masked_select(&!a0.is_nan()).sum(), 4.0_f64, "4.0");
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // np.nansum(a0, axis=0)
    cases.check("nanreduce-030", Exact, a0.over(axes![0]).masked(&!a0.is_nan()).sum(),
        tensor![1.0_f64, 0.0, 2.0],
        "[1. 0. 2.]");
    let a0 = tensor![1.0_f64, f64::NAN, 3.0, f64::NAN];
    // np.nanmean(a0)
    cases.check("nanreduce-031", Exact, a0.masked_select(&!a0.is_nan()).mean().unwrap(), 2.0_f64, "2.0");
    let a0 = tensor![[1.0_f64, f64::NAN, 3.0], [f64::NAN, f64::NAN, -1.0]];
    // np.nanmean(a0, axis=0)
    cases.check("nanreduce-032", Exact, a0.over(axes![0]).masked(&!a0.is_nan()).mean(),
        tensor![1.0_f64, f64::NAN, 1.0],
        "[ 1. nan  1.]");
    // np.nanprod(a0, axis=0)
    cases.check("nanreduce-034", Exact, a0.over(axes![0]).masked(&!a0.is_nan()).prod(),
        tensor![1.0_f64, 1.0, -3.0],
        "[ 1.  1. -3.]");
    let a0 = tensor![f64::INFINITY, f64::NEG_INFINITY];
    // a0.sum()
    cases.check("nanreduce-038", Exact, a0.sum(), f64::NAN, "nan");
}
