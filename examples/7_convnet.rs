//! The forward pass of a small convolutional network over handwritten digits, with the shape after each layer.
//!
//! ```sh
//! cargo run --release --example convnet
//! ```
//!
//! The output is `7_convnet.txt`. Nothing is trained here: the kernels are edge filters, written down, and the last layer compares an image
//! with the mean of each class over 1297 images, in what the layers before make of them. That takes most of the other 500 for what
//! they are, though fewer than the means of the bare pixels do (`3_digits.rs`): the lesson is the shapes. Every layer says in its type
//! what it makes of a shape; a kernel that does not fit, or channels that are not those of the layer before, do not compile.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use shapewise::dim::windows::KeptBy;
use shapewise::prelude::*;

use load::{BRIGHTEST, Class, DIGITS, Digits, Image, Pixel};

#[path = "digits/load.rs"]
pub(crate) mod load;

dims! {
    /// The images that the class means are of.
    Train = 1297;
    /// The images that are recognised.
    HeldOut = 500;
    /// The directions of edges that the first layer sees.
    Edge = 8;
    /// The second layer looks at each of these again in all directions: where does an edge end, or bend?
    Corner = 64;
}

/// What is left of an image: each [`Corner`] in its four quarters.
type Feature = Product<Corner, dim!(4)>;

/// A convolution from `C` channels to `O` with kernels of 3 × 3, in `G` groups, which divide both.
struct Conv<T: Real, C: DivisibleBy<G>, O: DivisibleBy<G>, G: Dim> {
    kernel: Tensor<T, shape![O, Quotient<C, G>, 3, 3]>,
}

impl<T: Real, C: DivisibleBy<G>, O: DivisibleBy<G>, G: Dim> Conv<T, C, O, G> {
    /// With zeros around an image it stays as large as it is, whatever its size: `KeptBy` is the fact, which the compiler proves.
    fn forward<N: Dim, H: KeptBy<dim!(3), dim!(1)>, W: KeptBy<dim!(3), dim!(1)>>(
        &self,
        x: &Tensor<T, (N, C, H, W)>,
    ) -> Tensor<T, (N, O, H, W)> {
        x.sliding().padding::<dim!(1)>().groups::<G>().conv2d(&self.kernel)
    }
}

/// A linear layer from `I` inputs to `O` outputs.
struct Linear<T: Real, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
    bias: Tensor<T, (O,)>,
}

impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    fn forward<N: Dim>(&self, x: &Tensor<T, (N, I)>) -> Tensor<T, (N, O)> {
        x.matmul(&self.weight) + &self.bias
    }

    /// The layer whose largest output is the class with the nearest mean: |x - m|² is |x|² - 2 (x·m - |m|² / 2), where |x|² is the
    /// same for all.
    fn nearest_mean<N: Dim>(x: &Tensor<T, (N, I)>, labels: &Tensor<Idx<O>, (N,), impl Data<Idx<O>>>) -> Self {
        let members: Tensor<T, (N, O)> = labels.one_hot();
        let means: Tensor<T, (I, O)> = x.transpose().matmul(&members) / members.over(axes![N]).sum();
        Linear { bias: (&means * &means).over(axes![I]).sum() * T::from_f64(-0.5), weight: means }
    }
}

/// The layers that make features of an image.
struct Features<T: Real> {
    edges: Conv<T, dim!(1), Edge, dim!(1)>,
    corners: Conv<T, Edge, Corner, Edge>,
}

impl<T: Real> Features<T> {
    /// Sobel's filters: how much brighter it is below, to the right and along both diagonals, and each the other way round.
    fn new() -> Self {
        let four: Tensor<T, shape![4, 1, 3, 3]> = tensor![
            [[[-1, -2, -1], [0, 0, 0], [1, 2, 1]]],
            [[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]],
            [[[-2, -1, 0], [-1, 0, 1], [0, 1, 2]]],
            [[[0, -1, -2], [1, 0, -1], [2, 1, 0]]]
        ]
        .cast()
            / T::from_f64(4.0);
        let eight: Tensor<T, shape![8, 1, 3, 3]> = concat((&four, -&four), axes![0]);
        Features {
            edges: Conv { kernel: eight.rename() },
            corners: Conv { kernel: eight.tile_along::<Edge, _>(axes![0]).rename() },
        }
    }

    /// The features of a batch of any size `N`. Prints the shape after each layer.
    fn forward<N: Dim>(
        &self,
        x: &Tensor<T, shape![N, 1, 8, 8]>,
        out: &mut impl Write,
    ) -> io::Result<Tensor<T, (N, Feature)>> {
        let edges = layer(out, "conv 3 x 3, relu", self.edges.forward(x).relu())?;
        let edges = layer(out, "max pool 2 x 2", edges.max_pool::<shape![2, 2]>())?;
        let corners = layer(out, "conv 3 x 3 by edge, relu", self.corners.forward(&edges).relu())?;
        let corners = layer(out, "average pool 2 x 2", corners.avg_pool::<shape![2, 2]>())?;
        layer(out, "flatten", corners.flatten_axes(axes![1, 2, 3]))
    }
}

/// Prints the shape of what a layer has made, as a type and as numbers, and passes it on.
fn layer<T, S: Shape>(out: &mut impl Write, name: &str, x: Tensor<T, S>) -> io::Result<Tensor<T, S>> {
    writeln!(out, "{name:24}  {:24}  {:?}", format!("{:?}", S::default()), x.shape())?;
    Ok(x)
}

fn main() -> Result<(), Box<dyn Error>> {
    Ok(run(load::read(Path::new(DIGITS))?, &mut io::stdout().lock())?)
}

/// Recognises the images that are held out, layer by layer.
pub(crate) fn run(digits: Digits<Image>, out: &mut impl Write) -> io::Result<()> {
    // That these are all images, and that a pixel each is 8 rows of 8, is checked at compile time.
    let images: Tensor<f32, (Image, Pixel)> = digits.images.cast() / f32::from(BRIGHTEST);
    let images = images.reshape::<shape![Sum<Train, HeldOut>, 1, 8, 8]>();
    let labels: Tensor<Idx<Class>, (Sum<Train, HeldOut>,)> = digits.labels.rename();
    let (train, held_out) = images.split::<(Train, HeldOut), _>(axes![0]);
    let (train_labels, held_out_labels) = labels.split::<(Train, HeldOut), _>(axes![0]);

    let network = Features::<f32>::new();
    let features: Tensor<f32, (Train, Feature)> = network.forward(&train.to_tensor(), &mut io::sink())?;
    let classes: Linear<f32, Feature, Class> = Linear::nearest_mean(&features, &train_labels);

    let x = layer(out, "images", held_out.to_tensor())?;
    let features: Tensor<f32, (HeldOut, Feature)> = network.forward(&x, out)?;
    let logits: Tensor<f32, (HeldOut, Class)> = layer(out, "linear", classes.forward(&features))?;
    let guesses: Tensor<Idx<Class>, (HeldOut,)> = layer(out, "argmax", logits.over(axes![Class]).argmax())?;

    let right = guesses.equal(held_out_labels).mean();
    writeln!(out, "\n{:.0} % of {} images are recognised", 100.0 * right, HeldOut::SIZE)?;

    writeln!(out, "\nAn image, and its edges below, to the right, and along both diagonals:\n")?;
    let image = x.subtensor(0);
    let edges = network.edges.forward(&x).relu();
    let edges = edges.subtensor(0);
    let pictures: Vec<_> = image.subtensors().chain(edges.subtensors().take(4)).collect();
    for row in 0..8 {
        let rows: Vec<String> = pictures.iter().map(|picture| shades(&picture.subtensor(row))).collect();
        writeln!(out, "{}", rows.join("  ").trim_end())?;
    }
    Ok(())
}

/// A row of a picture, two characters for each pixel, since characters are about twice as high as wide.
fn shades(row: &View<f32, shape![8]>) -> String {
    const SHADES: &[u8] = b" .:-=+*#%@";
    let shade = |pixel: &f32| char::from(SHADES[((pixel * 9.0).round() as usize).min(9)]);
    row.iter().map(shade).flat_map(|shade| [shade, shade]).collect()
}
