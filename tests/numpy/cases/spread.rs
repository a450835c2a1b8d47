// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(12, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-2.704814626685179_f64, 4.409248774159627, 9.46986037246404, -7.0703242085266504,
        6.840854685543299];
    // a0.var(axis=None, ddof=0)
    cases.check("spread-001", Ulp(8), a0.var(), 37.85293815814519_f64, "37.85293815814519");
    // a0.var(axis=None, ddof=1)
    cases.check("spread-002", Ulp(8), a0.over(axes![0]).ddof(1).var(), 47.316172697681495_f64, "47.316172697681495");
    // a0.std(axis=None, ddof=0)
    cases.check("spread-003", Ulp(8), a0.std(), 6.1524741493276665_f64, "6.1524741493276665");
    let a0 = tensor![[0.58634225339528_f64, -1.9424684329311113, -7.211564778953418], [0.8024571326374712,
        8.185600555774108, -0.7540297599666559], [-1.870912358075259, 3.3796422204005943, -9.173096948733487],
        [-6.390455005158975, 8.375886646437795, -0.9354476657479953]];
    // a0.std(axis=0, ddof=0)
    cases.check("spread-009", Ulp(8), a0.over(axes![0]).std(),
        tensor![2.8947329437308937_f64, 4.223942156568401, 3.7392302306772662],
        "[2.89473294 4.22394216 3.73923023]");
    // a0.std(axis=1, ddof=0)
    cases.check("spread-010", Ulp(8), a0.over(axes![1]).std(),
        tensor![3.2483434047406288_f64, 3.899436546698703, 5.147399384650609, 6.096473457098854],
        "[3.2483434  3.89943655 5.14739938 6.09647346]");
    let a0 = tensor![5.8206515_f32, -2.270082, 4.912613, -5.960626, -4.9426317];
    // a0.var(axis=None, ddof=0)
    cases.check("spread-013", Ulp(8), a0.var(), 24.386982_f32, "24.386982");
    let a0 = tensor![[9.29095_f32, -5.8134556, 3.6280222], [-8.892904, 8.8447695, -4.601505], [-2.8632188, 2.4892912,
        -1.7777553], [-1.7043358, -0.1996236, -2.7480228]];
    // a0.var(axis=1, ddof=0)
    cases.check("spread-018", Ulp(8), a0.over(axes![1]).var(),
        tensor![38.817036_f32, 57.09372, 5.3372536, 1.0941978],
        "[38.817036  57.09372    5.3372536  1.0941978]");
    // a0.var(axis=0, ddof=1)
    cases.check("spread-019", Ulp(8), a0.over(axes![0]).ddof(1).var(),
        tensor![57.38736_f32, 37.061474, 12.495988],
        "[57.38736  37.061474 12.495988]");
    let a0 = tensor![1_i64, 2, 3, 4];
    // a0.std()
    cases.check("spread-025", Ulp(1), a0.std(), 1.118033988749895_f64, "1.118033988749895");
    // a0.std(ddof=1)
    cases.check("spread-026", Ulp(1), a0.over(axes![0]).ddof(1).std(), 1.2909944487358056_f64, "1.2909944487358056");
    let a0 = tensor![3.0_f64];
    // a0.var(ddof=1)
    cases.check("spread-029", Exact, a0.over(axes![0]).ddof(1).var(), f64::NAN, "nan");
    let a0 = tensor![true, false, true, true];
    // a0.std()
    cases.check("spread-030", Ulp(1), a0.std(), 0.4330127018922193_f64, "0.4330127018922193");
}
