//! The programs: many functions, or one long one.

use crate::function::{Function, Random, SHAPEWISE, Sizes, fill};

/// What each program in ndarray begins with.
pub(crate) const NDARRAY: &str = "use ndarray::*;\n";

/// A program with so many functions, each on sizes of its own, and a `main` that lets nothing of them go.
pub(crate) fn program(begin: &str, function: &Function, shapes: usize) -> String {
    let mut program = format!("{begin}use std::hint::black_box;\n");
    let mut main = String::new();
    for (number, sizes) in sizes(shapes).iter().enumerate() {
        let (arguments, result) = function.signature.split_once(" -> ").unwrap_or((function.signature, "()"));
        let (arguments, result, body) = (fill(arguments, sizes), fill(result, sizes), fill(function.body, sizes));
        // The number keeps LLVM from merging functions that are equal but for their names.
        program += &format!("fn f{number}({arguments} {{\n    black_box({number});\n");
        program += &format!("    let result: {result} = {{ {body} }};\n    black_box(result);\n}}\n");
        main += &format!("    black_box(f{number} as *const ());\n");
    }
    program + &format!("fn main() {{\n{main}}}\n")
}

/// Eighty shapes of a layer with its loss.
pub(crate) fn eighty_shapes() -> String {
    let layer = Function {
        signature: "x: &T![{a}, {b}], w: &T![{b}, {c}]) -> f32",
        body: "x.matmul(w).softmax(axes![1]).mean()",
    };
    program(SHAPEWISE, &layer, 80)
}

/// Sixteen convolutions, each with its pooling.
pub(crate) fn sixteen_convolutions() -> String {
    let layer = Function {
        signature: "x: &T![{a}, {b}, {c*4}, {d*4}], w: &T![{e}, {b}, 3, 3]) -> T![{a}, {e}, {c}, {d}]",
        body: "x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(w).max_pool::<shape![2, 2]>()",
    };
    program(SHAPEWISE, &layer, 16)
}

/// A function of a thousand statements: ten operations, one hundred times, always on the same shapes.
pub(crate) fn thousand_statements() -> String {
    let statements = "    let x = x.exp();
    let x = &x + y;
    let x = x.matmul(w);
    let x = x.softmax(axes![1]);
    let x = &x - x.over(axes![0]).mean();
    let x = x.transpose().to_tensor();
    let x = x.over(axes![0]).sort();
    let x = x.transpose().to_tensor();
    let x = x.layer_norm(axes![1], g, g, 1e-5);
    let x = x.masked_fill(&x.gt(0.0), 0.0);
";
    let long = Function {
        signature: "x: &T![{a}, {b}], y: &T![{a}, {b}], w: &T![{b}, {b}], g: &T![{b}]) -> T![{a}, {b}]",
        body: "BODY",
    };
    program(SHAPEWISE, &long, 1).replace("BODY", &format!("\n{}    x", statements.repeat(100)))
}

/// A block of a transformer, and all that it needs.
const BLOCK: &str = "use shapewise::derivatives::{constant, gradient};
fn block<T: Real, B: Dim, N: Dim, C: Dim + DivisibleBy<dim!(4)>>(w: &[Tensor<T, (C, C)>; 6], x: &Tensor<T, (B, N, C)>) -> T {
    let [q, k, v, out, up, down] = w;
    let small = T::from_f64(1e-5);
    let normal = x.layer_norm(axes![-1], T::one(), T::zero(), small);
    let heads = |w: &Tensor<T, (C, C)>| {
        normal.matmul(w).unflatten::<(dim!(4), Quotient<C, dim!(4)>), _>(axes![2]).swap_axes(axes![1, 2]).to_tensor()
    };
    let (q, k, v) = (heads(q), heads(k), heads(v));
    let scores = q.matmul(&k.swap_axes(axes![2, 3])) * T::from_f64(0.1);
    let mixed = scores.softmax(axes![-1]).matmul(&v).swap_axes(axes![1, 2]).to_tensor();
    let x = x + mixed.flatten_axes(axes![2, 3]).rename::<(B, N, C)>().matmul(out);
    let y = x.layer_norm(axes![-1], T::one(), T::zero(), small).matmul(up).relu().matmul(down);
    (x + y).pow(2).mean()
}
";

/// So many blocks of a transformer, of which each function finds the value or the gradient.
pub(crate) fn blocks(shapes: usize, is_gradient: bool) -> String {
    let value =
        Function { signature: "w: &[T![{c*4}, {c*4}]; 6], x: &T![{a}, {b}, {c*4}]) -> f32", body: "block(w, x)" };
    let gradient = Function {
        signature: "w: &[T![{c*4}, {c*4}]; 6], x: &T![{a}, {b}, {c*4}]) -> [T![{c*4}, {c*4}]; 6]",
        body: "gradient(w, |w| block(w, &constant(x)))",
    };
    program(&format!("{SHAPEWISE}{BLOCK}"), if is_gradient { &gradient } else { &value }, shapes)
}

/// Sizes that look random, all different: no two functions share a shape. All have three digits, and a tensor of one such axis is on the heap.
fn sizes(shapes: usize) -> Vec<Sizes> {
    let mut sizes: Vec<usize> = (129..1000).collect();
    let mut random = Random(20);
    for last in (1..sizes.len()).rev() {
        sizes.swap(last, random.next() % (last + 1));
    }
    let functions = sizes.chunks_exact(8).map(|sizes| sizes.try_into().expect("eight sizes"));
    assert!(shapes <= functions.len(), "there are sizes for {} functions", functions.len());
    functions.take(shapes).collect()
}
