//! The operations, each as a function of random sizes.

/// One operation: what its functions take and give, and what they do.
///
/// Letters in braces stand for sizes, new ones for each function: `{a}`, and sums and products of them: `{a+b}`, `{a*b}`.
pub(crate) struct Operation {
    pub(crate) signature: &'static str,
    pub(crate) body: &'static str,
}

const fn operation(signature: &'static str, body: &'static str) -> Operation {
    Operation { signature, body }
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = &[
    ("`+`, broadcasting", operation("x: &T![{a}, {b}, {c}, {d}], y: &T![{c}, 1]) -> T![{a}, {b}, {c}, {d}]", "x + y")),
    ("`over`, `sum`", operation("x: &T![{a}, {b}, {c}, {d}]) -> T![{b}]", "x.over(axes![0, 2, 3]).sum()")),
    (
        "`reshape`, two axes to one",
        operation(
            "x: &T![{a}, {b}, {c}, {d}]) -> V![{a}, {b*c}, {d}]",
            "x.view().reshape::<shape![{a}, {b*c}, {d}]>()",
        ),
    ),
    (
        "`reshape`, one axis to two",
        operation(
            "x: &T![{a}, {b}, {c*d}]) -> V![{a}, {b}, {c}, {d}]",
            "x.view().reshape::<shape![{a}, {b}, {c}, {d}]>()",
        ),
    ),
    (
        "`reshape`, one axis inferred",
        operation("x: &T![{a}, {b}, {c*d}]) -> V![{a*c}, {b}, {d}]", "x.view().reshape::<shape![{a*c}, {b}, _]>()"),
    ),
    ("`flatten`", operation("x: &T![{a}, {b}, {c}]) -> V![{a*b*c}]", "x.view().flatten()")),
    (
        "`flatten_axes`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> V![{a}, {b*c}, {d}]", "x.view().flatten_axes(axes![1, 2])"),
    ),
    (
        "`unflatten`",
        operation("x: &T![{a}, {b*c}]) -> V![{a}, {b}, {c}]", "x.view().unflatten::<shape![{b}, {c}], _>(axes![1])"),
    ),
    ("`squeeze`", operation("x: &T![{a}, 1, {b}]) -> V![{a}, {b}]", "x.view().squeeze(axes![1])")),
    ("`unsqueeze`", operation("x: &T![{a}, {b}]) -> V![{a}, 1, {b}]", "x.view().unsqueeze(axes![1])")),
    (
        "`permute`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> T![{d}, {a}, {c}, {b}]", "x.permute(axes![3, 0, 2, 1]).to_tensor()"),
    ),
    ("`transpose`", operation("x: &T![{a}, {b}]) -> T![{b}, {a}]", "x.transpose().to_tensor()")),
    (
        "`move_axis`",
        operation("x: &T![{a}, {b}, {c}]) -> T![{b}, {c}, {a}]", "x.move_axis(axes![0], axes![-1]).to_tensor()"),
    ),
    (
        "`broadcast_to`",
        operation("x: &T![{b}, 1]) -> T![{a}, {b}, {c}]", "x.broadcast_to::<shape![{a}, {b}, {c}]>().to_tensor()"),
    ),
    ("`concat`", operation("x: &T![{a}, {b}], y: &T![{a}, {c}]) -> T![{a}, {b+c}]", "x.concat(y, axes![1])")),
    ("`stack`", operation("x: &T![{a}, {b}], y: &T![{a}, {b}]) -> T![{a}, 2, {b}]", "stack((x, y), axes![1])")),
    (
        "`split`",
        operation(
            "x: &T![{a}, {b+c}]) -> (T![{a}, {b}], T![{a}, {c}])",
            "let (b, c) = x.split::<shape![{b}, {c}], _>(axes![1]); (b.to_tensor(), c.to_tensor())",
        ),
    ),
    (
        "`chunks`",
        operation(
            "x: &T![{a}, {b*3}]) -> Option<T![{a}, {b}]>",
            "x.chunks::<dim!(3), _>(axes![1]).next().map(|part| part.to_tensor())",
        ),
    ),
    ("`slice`", operation("x: &T![{a}, {b+10}, {c}]) -> T![{a}, {b+3}]", "x.slice(slice![.., 5..-2, 0]).to_tensor()")),
    ("`diff`", operation("x: &T![{a}, {b+1}]) -> T![{a}, {b}]", "x.diff(axes![1])")),
    ("`pad`", operation("x: &T![{a}, {b}]) -> T![{a+2}, {b+3}]", "x.pad(pad![1, (0, 3)], 0.0)")),
    ("`repeat`", operation("x: &T![{a}, {b}]) -> T![{a}, {b*3}]", "x.repeat::<dim!(3), _>(axes![1])")),
    ("`tile`", operation("x: &T![{a}, {b}]) -> T![{a*2}, {b*3}]", "x.tile::<shape![2, 3]>()")),
    ("`flip`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.flip(axes![1])")),
    ("`roll`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.roll(1, axes![1])")),
    ("`tril`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.tril(0)")),
    ("`diagonal`", operation("x: &T![{a}, {b}, {b}]) -> T![{a}, {b}]", "x.diagonal().to_tensor()")),
    ("`matmul`", operation("x: &T![{a}, {b}], y: &T![{b}, {c}]) -> T![{a}, {c}]", "x.matmul(y)")),
    ("`matmul`, batches", operation("x: &T![{a}, {b}, {c}], y: &T![{c}, {d}]) -> T![{a}, {b}, {d}]", "x.matmul(y)")),
    ("`outer`", operation("x: &T![{a}], y: &T![{b}]) -> T![{a}, {b}]", "x.outer(y)")),
    (
        "`tensordot`",
        operation(
            "x: &T![{a}, {b}, {c}], y: &T![{b}, {d}]) -> T![{a}, {c}, {d}]",
            "x.tensordot(y, axes![1], axes![0])",
        ),
    ),
    (
        "`einsum!`",
        operation(
            "x: &T![{a}, {b}, {c}], y: &T![{a}, {c}, {d}]) -> T![{a}, {b}, {d}]",
            "einsum!((b, n, k), (b, k, m) -> (b, n, m); x, y)",
        ),
    ),
    ("`take`", operation("x: &T![{a}, {b}], i: &I![{a}; {c}, {d}]) -> T![{c}, {d}, {b}]", "x.take(i, axes![0])")),
    ("`gather`", operation("x: &T![{a}, {b}], i: &I![{b}; {a}, {c}]) -> T![{a}, {c}]", "x.gather(i, axes![1])")),
    (
        "`scatter_add`",
        operation("x: &mut T![{a}, {b}], i: &I![{b}; {a}, {c}], y: &T![{a}, {c}])", "x.scatter_add(i, y, axes![1])"),
    ),
    ("`one_hot`", operation("x: &I![{a}; {b}]) -> T![{b}, {a}]", "x.one_hot()")),
    ("`masked_fill`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.masked_fill(&x.gt(0.0), 0.0)")),
    ("`sort`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.over(axes![1]).sort()")),
    ("`argsort`", operation("x: &T![{a}, {b}]) -> I![{b}; {a}, {b}]", "x.over(axes![1]).argsort()")),
    (
        "`top_k`",
        operation("x: &T![{a}, {b+5}]) -> (T![{a}, 5], I![{b+5}; {a}, 5])", "x.over(axes![1]).top_k::<dim!(5)>()"),
    ),
    (
        "`windows`",
        operation(
            "x: &T![{a}, {b}, {c+4}, {d+4}]) -> T![{a}, {b}, {c}, {d}, 5, 5]",
            "x.windows::<shape![5, 5]>().to_tensor()",
        ),
    ),
    ("`conv1d`", operation("x: &T![{a}, {b}, {c+4}], w: &T![{d}, {b}, 5]) -> T![{a}, {d}, {c}]", "x.conv1d(w)")),
    (
        "`conv2d`",
        operation("x: &T![{a}, {b}, {c+2}, {d+2}], w: &T![{e}, {b}, 3, 3]) -> T![{a}, {e}, {c}, {d}]", "x.conv2d(w)"),
    ),
    (
        "`conv2d`, stride and padding",
        operation(
            "x: &T![{a}, {b}, {c*2}, {d*2}], w: &T![{e}, {b}, 3, 3]) -> T![{a}, {e}, {c}, {d}]",
            "x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(w)",
        ),
    ),
    (
        "`max_pool`",
        operation("x: &T![{a}, {b}, {c*2}, {d*2}]) -> T![{a}, {b}, {c}, {d}]", "x.max_pool::<shape![2, 2]>()"),
    ),
    (
        "`batches` of a `TensorVec`",
        operation(
            "x: &TensorVec<f32, shape![{a}, {b}]>) -> Option<T![{c}, {a}, {b}]>",
            "x.batches::<dim!({c})>().next().map(|batch| batch.to_tensor())",
        ),
    ),
];

impl Operation {
    /// A program of so many functions, with the calls or without.
    pub(crate) fn program(&self, uses: usize, calls: bool) -> String {
        let mut program = String::from("use shapewise::prelude::*;\n");
        program += "macro_rules! T { ($($size:tt)*) => { Tensor<f32, shape![$($size)*]> } }\n";
        program += "macro_rules! V { ($($size:tt)*) => { View<'_, f32, shape![$($size)*]> } }\n";
        program += "macro_rules! I { ($n:tt; $($size:tt)*) => { Tensor<Idx<dim!($n)>, shape![$($size)*]> } }\n";
        let mut random = Random(20);
        for number in 0..uses {
            let sizes: Vec<usize> = (0..8).map(|_| 2 + random.next() % 500).collect();
            let body = if calls { fill(self.body, &sizes) } else { "loop {}".into() };
            program += &format!("pub fn f{number}({} {{ {body} }}\n", fill(self.signature, &sizes));
        }
        program
    }
}

/// The text with sizes in the place of the braces.
fn fill(text: &str, sizes: &[usize]) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (term, rest) = part.split_once('}').expect("a brace is closed");
        filled += &value(term, sizes).to_string();
        filled += rest;
    }
    filled
}

/// `a+b*c` of the sizes.
fn value(term: &str, sizes: &[usize]) -> usize {
    let factor = |factor: &str| match factor.as_bytes() {
        [letter @ b'a'..=b'h'] => sizes[usize::from(letter - b'a')],
        _ => factor.parse().expect("a letter or a number"),
    };
    term.split('+').map(|product| product.split('*').map(factor).product::<usize>()).sum()
}

/// Sizes that are the same every time, and look random.
struct Random(usize);

impl Random {
    /// A linear congruential generator, by its upper bits.
    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        self.0 >> 33
    }
}
