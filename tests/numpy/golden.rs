//! The cases of `golden.jsonl`, read.

use serde_json::Value;

/// One expression that NumPy was asked, and what it answered.
pub struct Case {
    pub id: String,
    pub group: String,
    /// The Python expression; its inputs are called `a0`, `a1`, …
    pub code: String,
    pub inputs: Vec<Array>,
    /// The arguments of a reduction: `axis`, `keepdims`, `ddof`.
    pub params: Value,
    pub answer: Answer,
}

/// What NumPy answered.
pub enum Answer {
    /// An array, how `str` prints it, and how close one has to come.
    Array { expected: Array, printed: String, tolerance: String },
    /// An error.
    Error,
}

/// An array whose element type and elements are written in Rust.
#[derive(PartialEq)]
pub struct Array {
    pub element: &'static str,
    pub shape: Vec<usize>,
    pub elements: Elements,
}

#[derive(PartialEq)]
pub enum Elements {
    Listed(Vec<String>),
    /// All the same.
    Fill(String),
    /// 0, 1, 2, …
    Count,
}

/// All cases, in the order of the file. Its first line says how many there are.
pub fn read(jsonl: &str) -> Vec<Case> {
    let mut lines = jsonl.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    let meta = lines.next().expect("a first line");
    let cases: Vec<Case> = lines.map(|line| case(&line)).collect();
    assert_eq!(meta["meta"]["cases"].as_u64(), Some(cases.len() as u64), "cases in golden.jsonl");
    cases
}

fn case(line: &Value) -> Case {
    Case {
        id: text(&line["id"]),
        group: text(&line["group"]),
        code: text(&line["code"]),
        inputs: line["in"].as_array().expect("inputs").iter().map(array).collect(),
        params: line["params"].clone(),
        answer: answer(line),
    }
}

fn answer(line: &Value) -> Answer {
    let expect = &line["expect"];
    if expect.get("error").is_some() {
        return Answer::Error;
    }
    let tolerance = match line["tol"].as_str().expect("a tolerance") {
        "exact" => "Exact".into(),
        "eq" => "Equal".into(),
        // Up to 128 elements are summed in NumPy's order, which reaches its bits. Of more, NumPy's sum and ours may both be so far from the true one.
        "abs" if line["bitexact"] == "pairwise" && summed(line) <= 128 => "Exact".into(),
        "abs" => format!("Within({:?})", 2.0 * largest(&line["abs_tol"])),
        other => match other.strip_prefix("ulp:") {
            Some(ulps) => format!("Ulp({ulps})"),
            None => panic!("{}: unknown tolerance {other}", line["id"]),
        },
    };
    Answer::Array { expected: array(expect), printed: text(&expect["str"]), tolerance }
}

/// How many elements are summed for each result.
fn summed(line: &Value) -> u64 {
    let count = |array: &Value| -> u64 {
        array["shape"].as_array().expect("a shape").iter().map(|size| size.as_u64().expect("a size")).product()
    };
    count(&line["in"][0]) / count(&line["expect"])
}

fn largest(tolerances: &Value) -> f64 {
    let tolerances = tolerances.as_array().expect("tolerances").iter();
    tolerances.map(|tolerance| tolerance.as_f64().expect("a number")).fold(0.0, f64::max)
}

fn array(value: &Value) -> Array {
    let element = match value["dtype"].as_str().expect("a dtype") {
        "bool" => "bool",
        "int8" => "i8",
        "int16" => "i16",
        "int32" => "i32",
        "int64" => "i64",
        "uint8" => "u8",
        "uint64" => "u64",
        "float32" => "f32",
        "float64" => "f64",
        other => panic!("unknown dtype {other}"),
    };
    let sizes = value["shape"].as_array().expect("a shape").iter();
    let shape = sizes.map(|size| size.as_u64().expect("a size") as usize).collect();
    let elements = if let Some(fill) = value.get("fill") {
        Elements::Fill(literal(element, fill))
    } else if let Some(arange) = value.get("arange") {
        assert_eq!(*arange, serde_json::json!([0, 1]), "the only range in the data");
        Elements::Count
    } else {
        Elements::Listed(value["data"].as_array().expect("data").iter().map(|x| literal(element, x)).collect())
    };
    Array { element, shape, elements }
}

/// An element as Rust writes it. Floats are given by their bits, and `{:?}` is the shortest text that gives the same bits.
fn literal(element: &str, value: &Value) -> String {
    let Value::String(bits) = value else { return value.to_string() };
    let finite = match element {
        _ if bits == "nan" => return format!("{element}::NAN"),
        "f32" => {
            let x = f32::from_bits(u32::from_str_radix(bits, 16).expect("8 hexadecimal digits"));
            (x.is_finite(), format!("{x:?}"))
        }
        _ => {
            let x = f64::from_bits(u64::from_str_radix(bits, 16).expect("16 hexadecimal digits"));
            (x.is_finite(), format!("{x:?}"))
        }
    };
    match finite {
        (true, digits) => digits,
        (false, infinity) if infinity.starts_with('-') => format!("{element}::NEG_INFINITY"),
        (false, _) => format!("{element}::INFINITY"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").into()
}
