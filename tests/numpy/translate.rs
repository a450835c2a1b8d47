//! From NumPy's code to Shapewise's.

use super::golden::Case;

/// The Rust expression for what a case computes, or `None` where there is none here.
pub fn translate(case: &Case) -> Option<String> {
    let by_id = BY_ID.iter().find(|(id, _)| *id == case.id);
    let by_code = || BY_CODE.iter().find(|(code, _)| *code == case.code);
    match by_id.or_else(by_code) {
        Some((_, rust)) => Some((*rust).into()),
        None => reduction(case),
    }
}

/// Where the element types decide.
const BY_ID: &[(&str, &str)] = &[
    ("logic-010", "a0 & a1"),
    ("overflow-033", "a0 * 10.0"),
    ("tutorial-018", "a0.cast::<f64>() * 1.5"),
    ("tutorial-092", "a0.cast::<f64>() - a0.over(axes![0]).mean()"),
    ("tutorial-093", "a0.cast::<f64>() - a0.over(axes![1]).keepdims().mean()"),
    ("power-007", "a0.pow(a1.cast::<i32>())"),
    ("power-013", "a0.pow(a1.cast::<i32>())"),
    ("power-014", "a0.cast::<f64>().pow(-1.0)"),
    ("round-004", "((a0 / 10).round() * 10.0).cast::<i64>()"),
    ("index-013", "a0.take(&a1.map(index), axes![0])"),
    ("create-011", "(Tensor::<f64, shape![3]>::arange() * -2.0 + 5.0).cast::<i64>()"),
];

const BY_CODE: &[(&str, &str)] = &[
    // Arithmetic.
    ("a0 + a1", "a0 + a1"),
    ("a0 - a1", "a0 - a1"),
    ("a0 * a1", "a0 * a1"),
    ("a0 / a1", "a0 / a1"),
    ("a0 // a1", "a0.floor_div(a1)"),
    ("a0 % a1", "a0 % a1"),
    ("a1 - a0", "a1 - a0"),
    ("a1 / a0", "a1 / a0"),
    ("a1 // a0", "a1.floor_div(a0)"),
    ("a1 % a0", "a1 % a0"),
    ("a0 + 1", "a0 + 1"),
    ("a0 + 1.5", "a0 + 1.5"),
    ("a0 - 1", "a0 - 1"),
    ("a0 * 2", "a0 * 2"),
    ("a0 / 2", "a0 / 2"),
    ("a0 // 2", "a0.floor_div(2)"),
    ("a0 % 2", "a0 % 2"),
    ("1 / a0", "1 / a0"),
    ("-a0", "-a0"),
    ("np.negative(a0)", "-a0"),
    // Powers. Exponents of integers are `i32`.
    ("a0 ** a0", "a0.pow(a0.cast::<i32>())"),
    ("a0 ** 2", "a0.pow(2)"),
    ("a0 ** 3", "a0.pow(3)"),
    ("a0 ** 0.5", "a0.pow(0.5)"),
    ("2 ** a0", "Tensor::from(2_i64).pow(a0.cast::<i32>())"),
    ("np.power(a0, a1)", "a0.pow(a1)"),
    ("np.square(a0)", "a0.pow(2)"),
    // Comparisons.
    ("a0 > a1", "a0.gt(a1)"),
    ("a0 < a1", "a0.lt(a1)"),
    ("a0 >= a1", "a0.ge(a1)"),
    ("a0 <= a1", "a0.le(a1)"),
    ("a0 == a1", "a0.equal(a1)"),
    ("a0 != a1", "a0.not_equal(a1)"),
    ("a0 > 1", "a0.gt(1)"),
    ("a0 > 3", "a0.gt(3)"),
    ("a0 < 2", "a0.lt(2)"),
    ("a0 >= 2", "a0.ge(2)"),
    ("a0 <= 2", "a0.le(2)"),
    ("a0 == 2", "a0.equal(2)"),
    ("a0 != 2", "a0.not_equal(2)"),
    // Masks.
    ("a0 & a1", "a0 & a1"),
    ("a0 | a1", "a0 | a1"),
    ("a0 ^ a1", "a0 ^ a1"),
    ("~a0", "!a0"),
    ("~(a0 > 3)", "!a0.gt(3)"),
    ("(a0 > 1) & (a0 < 5)", "a0.gt(1) & a0.lt(5)"),
    ("(a0 < 2) | (a0 > 4)", "a0.lt(2) | a0.gt(4)"),
    ("np.logical_xor(a0, a1)", "a0.cast::<bool>() ^ a1.cast::<bool>()"),
    ("(a0 > 1).sum()", "a0.gt(1).sum()"),
    ("(a0 > 3).sum()", "a0.gt(3).sum()"),
    ("(a0 > 1).mean()", "a0.gt(1).mean()"),
    ("(a0 > 1).any()", "a0.gt(1).any()"),
    ("(a0 > 1).all()", "a0.gt(1).all()"),
    ("np.where(a0, a1, a2)", "a0.select(a1, a2)"),
    ("np.where(a1, a0, 0.0)", "a1.select(a0, 0.0)"),
    ("np.where(a0 > 3, a0, 0)", "a0.gt(3).select(a0, 0)"),
    // Selections.
    ("a0[a1]", "a0.masked_select(&a1)"),
    ("a0[a0 > 1]", "a0.masked_select(&a0.gt(1))"),
    ("a0[a0 > 3]", "a0.masked_select(&a0.gt(3))"),
    ("a0[a0 == 2]", "a0.masked_select(&a0.equal(2))"),
    ("a0[a1].mean()", "a0.masked_select(&a1).mean().unwrap()"),
    ("np.nansum(a0)", "a0.masked_select(&!a0.is_nan()).sum()"),
    ("np.nanmean(a0)", "a0.masked_select(&!a0.is_nan()).mean().unwrap()"),
    ("np.nansum(a0, axis=0)", "a0.over(axes![0]).masked(&!a0.is_nan()).sum()"),
    ("np.nanprod(a0, axis=0)", "a0.over(axes![0]).masked(&!a0.is_nan()).prod()"),
    ("np.nanmean(a0, axis=0)", "a0.over(axes![0]).masked(&!a0.is_nan()).mean()"),
    // Indices, and orders.
    ("np.take(a0, [0, 2], axis=1)", "a0.take(&tensor![0, 2].map(index), axes![1])"),
    ("np.eye(3)[a0]", "a0.map(index::<dim!(3)>).one_hot::<f64>()"),
    (
        "np.nonzero(a0)[0]",
        "Tensor::<i64, shape![2]>::try_from_iter(a0.not_equal(0).argwhere().map(|(i,)| i.get() as i64)).unwrap()",
    ),
    ("np.sort(a0)", "a0.over(axes![0]).sort()"),
    ("np.argsort(a0, kind='stable')", "a0.over(axes![0]).argsort()"),
    // Functions of one element.
    ("np.abs(a0)", "a0.abs()"),
    ("np.sign(a0)", "a0.signum()"),
    ("np.floor(a0)", "a0.floor()"),
    ("np.trunc(a0)", "a0.trunc()"),
    ("np.round(a0, 1)", "(a0 * 10.0).round() / 10.0"),
    ("np.round(a0, 2)", "(a0 * 100.0).round() / 100.0"),
    ("np.round(a0, -1)", "(a0 / 10.0).round() * 10.0"),
    ("np.sqrt(a0)", "a0.sqrt()"),
    ("np.reciprocal(a0)", "a0.recip()"),
    ("np.exp(a0)", "a0.exp()"),
    ("np.sin(a0)", "a0.sin()"),
    ("np.cos(a0)", "a0.cos()"),
    ("np.tanh(a0)", "a0.tanh()"),
    ("np.isfinite(a0)", "a0.is_finite()"),
    ("np.isinf(a0)", "a0.is_infinite()"),
    ("np.minimum(a0, a1)", "a0.minimum(a1)"),
    ("np.clip(a0, 6, 2)", "a0.clamp(6, 2)"),
    ("np.clip(a0, None, 4)", "a0.minimum(4)"),
    ("a0.astype('bool')", "a0.cast::<bool>()"),
    ("a0.astype('int8')", "a0.cast::<i8>()"),
    ("a0.astype('int32')", "a0.cast::<i32>()"),
    ("a0.astype('int64')", "a0.cast::<i64>()"),
    ("a0.astype('uint8')", "a0.cast::<u8>()"),
    ("a0.astype('float32')", "a0.cast::<f32>()"),
    ("a0.astype('float64')", "a0.cast::<f64>()"),
    ("a0.mean(dtype='float64')", "a0.cast::<f64>().mean()"),
    // Products, and shapes.
    ("a0 @ a1", "a0.matmul(&a1)"),
    ("a0 @ a0.T", "a0.matmul(&a0.transpose())"),
    ("np.dot(a0, a1)", "a0.dot(&a1)"),
    ("a0.T", "a0.transpose()"),
    ("np.broadcast_to(a0, (4,))", "a0.broadcast_to::<shape![4]>()"),
    ("np.broadcast_to(a0, (2, 3))", "a0.broadcast_to::<shape![2, 3]>()"),
    ("np.broadcast_to(a0, (2, 2))", "a0.broadcast_to::<shape![2, 2]>()"),
    ("a0.reshape(3, 2)", "a0.reshape::<shape![3, 2]>()"),
    ("np.expand_dims(a0, 0)", "a0.unsqueeze(axes![0])"),
    ("np.concatenate([a0, a1])", "concat((a0, a1), axes![0])"),
    ("np.concatenate([a0, a1], axis=1)", "concat((a0, a1), axes![1])"),
    ("np.stack([a0, a1])", "stack((a0, a1), axes![0])"),
    ("np.vstack([a0, a1])", "stack((a0, a1), axes![0])"),
    ("np.hstack([a0, a1])", "concat((a0, a1), axes![1])"),
    ("a0[1]", "a0.subtensor(1)"),
    ("np.array(a0.shape)", "Tensor::<usize, shape![2]>::from(a0.shape()).cast::<i64>()"),
    // Construction.
    ("np.full(2, 0.5, dtype='float32')", "Tensor::<f32, shape![2]>::full(0.5)"),
    ("np.arange(0, 1, 0.1)", "Tensor::<f64, shape![10]>::arange() * 0.1"),
    ("np.linspace(0, 1, 7)", "Tensor::<f64, shape![7]>::linspace(0.0, 1.0)"),
    ("np.identity(2)", "Tensor::<f64, shape![2, 2]>::eye()"),
    // Accuracies, losses, probabilities.
    ("(a0 > 0.5).astype('int64')", "a0.gt(0.5).cast::<i64>()"),
    ("((a0 > 0.5) == a1).mean()", "a0.gt(0.5).equal(a1.cast::<bool>()).mean()"),
    ("((a0 > 0.5).astype(int) == a1).sum()", "a0.gt(0.5).cast::<i64>().equal(a1).sum()"),
    ("(a0 * a1).sum() / a1.sum()", "(a0 * a1.cast::<f64>()).sum() / a1.sum() as f64"),
    ("((a0 - a1) ** 2).mean()", "(a0 - a1).pow(2).mean()"),
    (
        "(lambda e: e / e.sum(axis=1, keepdims=True))(np.exp(a0 - a0.max(axis=1, keepdims=True)))",
        "a0.softmax(axes![1])",
    ),
];

const REDUCTIONS: [&str; 9] = ["sum", "prod", "mean", "var", "std", "max", "min", "any", "all"];
const ALONG_ONE_AXIS: [&str; 4] = ["argmax", "argmin", "cumsum", "cumprod"];

/// `a0.sum(axis=0, keepdims=True)`, whose arguments are in the parameters of the case, too.
fn reduction(case: &Case) -> Option<String> {
    let call = case.code.strip_prefix("a0.").or_else(|| case.code.strip_prefix("np."))?;
    let (name, _) = call.split_once('(')?;
    let one_axis = ALONG_ONE_AXIS.contains(&name);
    if !(one_axis || REDUCTIONS.contains(&name)) || case.params.get("dtype").is_some() {
        return None;
    }
    let input = &case.inputs[0];
    // NumPy asks whether anything is not zero, the library whether anything is true.
    let x = if matches!(name, "any" | "all") && input.element != "bool" { "a0.cast::<bool>()" } else { "a0" };
    let keepdims = case.params["keepdims"] == true;
    let ddof = case.params["ddof"].as_u64().unwrap_or(0);
    let axes = match &case.params["axis"] {
        serde_json::Value::Null if keepdims || ddof > 0 => (0..input.shape.len()).map(|i| i.to_string()).collect(),
        serde_json::Value::Null => return Some(whole(x, name, input)),
        serde_json::Value::Array(axes) => axes.iter().map(ToString::to_string).collect(),
        axis => vec![axis.to_string()],
    };
    let keepdims = if keepdims { ".keepdims()" } else { "" };
    let ddof = if ddof > 0 { format!(".ddof({ddof})") } else { String::new() };
    Some(format!("{x}.over(axes![{}]){keepdims}{ddof}.{name}()", axes.join(", ")))
}

/// A reduction over everything.
fn whole(x: &str, name: &str, input: &super::golden::Array) -> String {
    match name {
        "argmax" | "argmin" => format!("flat({x}.shape(), {x}.{name}())"),
        // NumPy flattens.
        "cumsum" | "cumprod" if input.shape.len() > 1 => {
            let len: usize = input.shape.iter().product();
            format!("Tensor::<_, shape![{len}]>::try_from({x}.{name}().into_vec()).unwrap()")
        }
        _ => format!("{x}.{name}()"),
    }
}
