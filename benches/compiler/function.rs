//! A function as text, with sizes to be filled in.

/// What a function takes and gives, and what it does.
///
/// Letters in braces stand for sizes, new ones for each function: `{a}`, and sums and products of them: `{a+b}`, `{a*b}`.
pub(crate) struct Function {
    pub(crate) signature: &'static str,
    pub(crate) body: &'static str,
}

/// The sizes of one function: `a`, `b` and so on.
pub(crate) type Sizes = [usize; 8];

/// The text with sizes in the place of the braces.
pub(crate) fn fill(text: &str, sizes: &Sizes) -> String {
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
fn value(term: &str, sizes: &Sizes) -> usize {
    let factor = |factor: &str| match factor.as_bytes() {
        [letter @ b'a'..=b'h'] => sizes[usize::from(letter - b'a')],
        _ => factor.parse().expect("a letter or a number"),
    };
    term.split('+').map(|product| product.split('*').map(factor).product::<usize>()).sum()
}

/// What each program in Shapewise begins with: names for tensors, views, and tensors of indices.
pub(crate) const SHAPEWISE: &str = "use shapewise::prelude::*;
macro_rules! T { ($($size:tt)*) => { Tensor<f32, shape![$($size)*]> } }
macro_rules! V { ($($size:tt)*) => { View<'_, f32, shape![$($size)*]> } }
macro_rules! I { ($n:tt; $($size:tt)*) => { Tensor<Idx<dim!($n)>, shape![$($size)*]> } }
";

/// Numbers that are the same every time, and look random.
pub(crate) struct Random(pub(crate) usize);

impl Random {
    /// A linear congruential generator, by its upper bits.
    pub(crate) fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        self.0 >> 33
    }
}
