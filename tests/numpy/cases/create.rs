// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(5, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    // np.full(2, 0.5, dtype='float32')
    cases.check("create-004", Exact, Tensor::<f32, shape![2]>::full(0.5), tensor![0.5_f32, 0.5], "[0.5 0.5]");
    // np.arange(0, 1, 0.1)
    cases.check("create-010", Ulp(1), Tensor::<f64, shape![10]>::arange() * 0.1,
        tensor![0.0_f64, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7000000000000001, 0.8, 0.9],
        "[0.  0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9]");
    // np.arange(5, 0, -2)
    cases.check("create-011", Exact, (Tensor::<f64, shape![3]>::arange() * -2.0 + 5.0).cast::<i64>(),
        tensor![5_i64, 3, 1],
        "[5 3 1]");
    // np.linspace(0, 1, 7)
    cases.check("create-017", Ulp(1), Tensor::<f64, shape![7]>::linspace(0.0, 1.0),
        tensor![0.0_f64, 0.16666666666666666, 0.3333333333333333, 0.5, 0.6666666666666666, 0.8333333333333333, 1.0],
        "[0.         0.16666667 0.33333333 0.5        0.66666667 0.83333333\n 1.        ]");
    // np.identity(2)
    cases.check("create-019", Exact, Tensor::<f64, shape![2, 2]>::eye(),
        tensor![[1.0_f64, 0.0], [0.0, 1.0]],
        "[[1. 0.]\n [0. 1.]]");
}
