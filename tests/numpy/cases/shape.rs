// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(1, &[part_1]);
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
}
