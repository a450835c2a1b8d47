// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(5, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    // a0[1]
    cases.check("index-001", Exact, a0.subtensor(1), tensor![3_i64, 4, 5], "[3 4 5]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    let a1 = tensor![[true, false, true], [false, true, false]];
    // a0[a1]
    cases.check("index-010", Exact, a0.masked_select(&a1), tensor![0_i64, 2, 4], "[0 2 4]");
    let a0 = tensor![0_i64, 1, 2];
    let a1 = tensor![2_i64, 0, 2, -1];
    // a0[a1]
    cases.check("index-013", Exact, a0.take(&a1.map(index), axes![0]), tensor![2_i64, 0, 2, 2], "[2 0 2 2]");
    let a0 = tensor![0_i64, 3, 0, 4];
    // np.nonzero(a0)[0]
    cases.check("index-015", Exact, Tensor::<i64, shape![2]>::try_from_iter(a0.not_equal(0).argwhere().map(|(i,)| i.get() as i64)).unwrap(),
        tensor![1_i64, 3],
        "[1 3]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    // np.take(a0, [0, 2], axis=1)
    cases.check("index-018", Exact, a0.take(&tensor![0, 2].map(index), axes![1]),
        tensor![[0_i64, 2], [3, 5]],
        "[[0 2]\n [3 5]]");
}
