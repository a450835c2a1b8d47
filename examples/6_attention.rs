//! Multi-head attention, checked against NumPy.
//!
//! ```sh
//! cargo run --release --example attention
//! ```
//!
//! The output is `6_attention.txt`. Attention is written twice. The first has `H` heads of size `C`, and its width is their product, which
//! needs no proof. The second takes a width as it is given, so that the heads must divide it: that is its one bound.
//! NumPy's answers to the same numbers stand in `attention/attention.txt`, computed by `attention/attention.py`.

use std::error::Error;
use std::io::{self, Write};

use shapewise::prelude::*;

dims! {
    /// The sequences that are looked at together.
    Batch = 2;
    /// The places of a sequence.
    Token = 5;
    Head = 4;
    /// What each head sees of a place.
    Channel = 3;
}

/// What a place of a sequence holds.
type Width = Product<Head, Channel>;

/// NumPy's answers: without a mask, then with one.
const NUMPY: &str = include_str!("attention/attention.txt");

/// How far an answer may be from NumPy's: each operation errs by 2⁻⁵³ of its result at most, about 10⁻¹⁶; on the way to an answer some dozens
/// follow one another, in another order than NumPy's, and their results are some tens at most.
const BOUND: f64 = 1e-13;

/// What a place may look at.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mask {
    /// At every place.
    None,
    /// At itself and the places before it.
    Causal,
}

impl Mask {
    /// The scores, with minus infinity where a place may not look: `softmax` makes zeros of that.
    fn apply<T: Real, B: Dim, H: Dim, N: Dim>(self, scores: Tensor<T, (B, H, N, N)>) -> Tensor<T, (B, H, N, N)> {
        match self {
            Mask::None => scores,
            Mask::Causal => {
                let later = Tensor::<bool, (N, N)>::from_fn(|[query, key]| key > query);
                scores.masked_fill(&later, T::neg_infinity())
            }
        }
    }
}

/// Prints what is computed, step by step: a name, and the shape as a type.
struct Steps<'a, W>(&'a mut W);

impl<W: Write> Steps<'_, W> {
    fn show<T, S: Shape, D: Data<T>>(&mut self, name: &str, _: &Tensor<T, S, D>) -> io::Result<()> {
        writeln!(self.0, "  {name:24} {:?}", S::default())
    }
}

/// Attention with `H` heads of size `C`. All its weights are square: from the width to the width.
struct MultiHead<T: Real, H: Dim, C: Dim> {
    query: Tensor<T, (Product<H, C>, Product<H, C>)>,
    key: Tensor<T, (Product<H, C>, Product<H, C>)>,
    value: Tensor<T, (Product<H, C>, Product<H, C>)>,
    output: Tensor<T, (Product<H, C>, Product<H, C>)>,
}

impl<T: Real, H: Dim, C: Dim> MultiHead<T, H, C> {
    fn forward<B: Dim, N: Dim>(
        &self,
        x: &Tensor<T, (B, N, Product<H, C>)>,
        mask: Mask,
        steps: &mut Steps<impl Write>,
    ) -> io::Result<Tensor<T, (B, N, Product<H, C>)>> {
        let project = |weight| x.matmul(weight).unflatten::<(H, C), _>(axes![2]);
        let (query, key, value) = (project(&self.query), project(&self.key), project(&self.value));
        steps.show("queries, keys, values", &query)?;

        // The heads go to the front, where `matmul` takes them for a batch: these are views, and nothing is copied.
        let (query, value) = (query.swap_axes(axes![1, 2]), value.swap_axes(axes![1, 2]));
        let key = key.permute(axes![0, 2, 3, 1]);
        steps.show("queries, head by head", &query)?;
        steps.show("keys, transposed", &key)?;

        let scores: Tensor<T, (B, H, N, N)> = query.matmul(&key) / T::from_count(C::SIZE).sqrt();
        let weights: Tensor<T, (B, H, N, N)> = mask.apply(scores).softmax(axes![3]);
        steps.show("weights", &weights)?;

        let seen: Tensor<T, (B, H, N, C)> = weights.matmul(&value);
        steps.show("what each head has seen", &seen)?;
        let joined: Tensor<T, (B, N, Product<H, C>)> =
            seen.swap_axes(axes![1, 2]).to_tensor().flatten_axes(axes![2, 3]);
        steps.show("the heads side by side", &joined)?;
        Ok(joined.matmul(&self.output))
    }
}

/// Attention of a given width `W`, to be split into heads.
struct OfWidth<T: Real, W: Dim> {
    query: Tensor<T, (W, W)>,
    key: Tensor<T, (W, W)>,
    value: Tensor<T, (W, W)>,
    output: Tensor<T, (W, W)>,
}

impl<T: Real, W: Dim> OfWidth<T, W> {
    /// With `H` heads. Here it is the weights that are split, and letters say what is summed: the heads are never joined, for the
    /// output sums over them and their channels at once.
    fn forward<H: Dim, B: Dim, N: Dim>(&self, x: &Tensor<T, (B, N, W)>, mask: Mask) -> Tensor<T, (B, N, W)>
    where
        W: DivisibleBy<H>,
    {
        let project = |weight: &Tensor<T, (W, W)>| -> Tensor<T, (B, H, N, Quotient<W, H>)> {
            let weight = weight.view().unflatten::<(H, Quotient<W, H>), _>(axes![1]);
            einsum!((b, n, w), (w, h, c) -> (b, h, n, c); x, &weight)
        };
        let (query, key, value) = (project(&self.query), project(&self.key), project(&self.value));
        let scores = einsum!((b, h, n, c), (b, h, m, c) -> (b, h, n, m); &query, &key);
        let weights = mask.apply(scores / T::from_count(Quotient::<W, H>::SIZE).sqrt()).softmax(axes![3]);
        let seen = einsum!((b, h, n, m), (b, h, m, c) -> (b, h, n, c); &weights, &value);
        let output = self.output.view().unflatten::<(H, Quotient<W, H>), _>(axes![0]);
        einsum!((b, h, n, c), (h, c, w) -> (b, n, w); &seen, &output)
    }
}

/// Multiples of 1/8 from -1 to 1 that look irregular: what `attention.py` has too, to the bit.
fn numbers<S: Shape>(seed: i64) -> Tensor<f64, S> {
    let elements = (seed..).map(|i| ((i * i * 7 + i * 3) % 17 - 8) as f64 / 8.0).take(S::LEN);
    Tensor::try_from_iter(elements).expect("as many as the shape has")
}

fn main() -> Result<(), Box<dyn Error>> {
    run(&mut io::stdout().lock())
}

/// Computes attention with and without a mask, prints the shapes, and compares with NumPy.
pub(crate) fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let numpy = NUMPY.lines().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    let numpy: Tensor<f64, shape![2, Batch, Token, Width]> = Tensor::try_from_iter(numpy)?;
    let x: Tensor<f64, (Batch, Token, Width)> = numbers(0);
    let by_heads: MultiHead<f64, Head, Channel> =
        MultiHead { query: numbers(100), key: numbers(200), value: numbers(300), output: numbers(400) };
    let by_width: OfWidth<f64, Width> =
        OfWidth { query: numbers(100), key: numbers(200), value: numbers(300), output: numbers(400) };

    for (mask, answer) in [Mask::None, Mask::Causal].into_iter().zip(numpy.subtensors()) {
        writeln!(out, "{} heads of {}, mask: {mask:?}", Head::SIZE, Channel::SIZE)?;
        let mut steps = Steps(out);
        steps.show("input", &x)?;
        let y: Tensor<f64, (Batch, Token, Width)> = by_heads.forward(&x, mask, &mut steps)?;
        steps.show("output", &y)?;
        check("by heads", &y, &answer, out)?;
        check("by width", &by_width.forward::<Head, _, _>(&x, mask), &answer, out)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Fails unless all elements are as NumPy has them.
fn check<S: Shape>(
    name: &str,
    y: &Tensor<f64, S>,
    numpy: &View<f64, S>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let error = (y - numpy).abs().max();
    if error > BOUND {
        return Err(format!("{name}: {error:e} from NumPy").into());
    }
    Ok(writeln!(out, "{name}: within {BOUND:e} of NumPy")?)
}
