// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(7, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[[0_i64, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22,
        23]]];
    // a0.T
    cases.check("shape-006", Exact, a0.transpose(),
        tensor![[[0_i64, 12], [4, 16], [8, 20]], [[1, 13], [5, 17], [9, 21]], [[2, 14], [6, 18], [10, 22]], [[3, 15],
            [7, 19], [11, 23]]],
        "[[[ 0 12]
  [ 4 16]
  [ 8 20]]

 [[ 1 13]
  [ 5 17]
  [ 9 21]]

 [[ 2 14]
  [ 6 18]
  [10 22]]

 [[ 3 15]
  [ 7 19]
  [11 23]]]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    // np.expand_dims(a0, 0)
    cases.check("shape-012", Exact, a0.unsqueeze(axes![0]),
        tensor![[[0_i64, 1, 2], [3, 4, 5]]],
        "[[[0 1 2]\n  [3 4 5]]]");
    let a0 = tensor![1_i64, 2];
    let a1 = tensor![3_i64];
    // np.concatenate([a0, a1])
    cases.check("shape-022", Exact, concat((a0, a1), axes![0]), tensor![1_i64, 2, 3], "[1 2 3]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    let a1 = tensor![[9_i64], [9]];
    // np.concatenate([a0, a1], axis=1)
    cases.check("shape-023", Exact, concat((a0, a1), axes![1]),
        tensor![[0_i64, 1, 2, 9], [3, 4, 5, 9]],
        "[[0 1 2 9]\n [3 4 5 9]]");
    let a0 = tensor![1_i64, 2];
    let a1 = tensor![3_i64, 4];
    // np.stack([a0, a1])
    cases.check("shape-026", Exact, stack((a0, a1), axes![0]), tensor![[1_i64, 2], [3, 4]], "[[1 2]\n [3 4]]");
    // np.vstack([a0, a1])
    cases.check("shape-029", Exact, stack((a0, a1), axes![0]), tensor![[1_i64, 2], [3, 4]], "[[1 2]\n [3 4]]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    let a1 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    // np.hstack([a0, a1])
    cases.check("shape-030", Exact, concat((a0, a1), axes![1]),
        tensor![[0_i64, 1, 2, 0, 1, 2], [3, 4, 5, 3, 4, 5]],
        "[[0 1 2 0 1 2]\n [3 4 5 3 4 5]]");
}
