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
        "`permute`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> T![{d}, {a}, {c}, {b}]", "x.permute(axes![3, 0, 2, 1]).to_tensor()"),
    ),
    ("`transpose`", operation("x: &T![{a}, {b}]) -> T![{b}, {a}]", "x.transpose().to_tensor()")),
    ("`matmul`", operation("x: &T![{a}, {b}], y: &T![{b}, {c}]) -> T![{a}, {c}]", "x.matmul(y)")),
];

impl Operation {
    /// A program of so many functions, with the calls or without.
    pub(crate) fn program(&self, uses: usize, calls: bool) -> String {
        let mut program = String::from("use shapewise::prelude::*;\n");
        program += "macro_rules! T { ($($size:tt)*) => { Tensor<f32, shape![$($size)*]> } }\n";
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
