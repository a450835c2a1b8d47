//! A small convolutional network over handwritten digits, with the shape after each layer, before and after training.
//!
//! ```sh
//! cargo run --release --example convnet
//! ```
//!
//! The output is `7_convnet.txt`. The network starts with what one can write down: its kernels are edge filters, and the last layer compares an
//! image with the mean of each class over 1297 images, in what the layers before make of them. That takes most of the other 500 for what
//! they are, though fewer than the means of the bare pixels do (`3_digits.rs`). Then all kernels and the last layer are trained, by the gradient
//! that is derived from the same code. Every layer says in its type what it makes of a shape; a kernel that does not fit, or channels that are
//! not those of the layer before, do not compile.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use shapewise::derivatives::{Parameters, constant, value_and_gradient};
use shapewise::dim::windows::KeptBy;
use shapewise::prelude::*;

use load::{BRIGHTEST, Class, DIGITS, Digits, Image, Pixel};

#[path = "digits/load.rs"]
pub(crate) mod load;
#[path = "support/shuffle.rs"]
mod shuffle;

dims! {
    /// The images that are learned from.
    Train = 1297;
    /// The images that are recognised.
    HeldOut = 500;
    /// The images of one step of training.
    Batch = 32;
    /// The directions of edges that the first layer sees.
    Edge = 8;
    /// The second layer looks at each of these again in all directions: where does an edge end, or bend?
    Corner = 64;
}

/// What is left of an image: each [`Corner`] in its four quarters.
type Feature = Product<Corner, dim!(4)>;

/// An image has one channel.
type One = dim!(1);

/// How often training sees all images.
const EPOCHS: usize = 5;

/// Kernels of 3 × 3 from `C` channels to `O`.
type Kernel<T, O, C> = Tensor<T, shape![O, C, 3, 3]>;

/// A convolution from `C` channels to `O`, in `G` groups, which divide both.
#[derive(Clone, Parameters)]
struct Conv<T: Real, C: DivisibleBy<G>, O: DivisibleBy<G>, G: Dim> {
    kernel: Kernel<T, O, Quotient<C, G>>,
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
#[derive(Clone, Parameters)]
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

/// The layers.
#[derive(Clone, Parameters)]
struct Network<T: Real> {
    edges: Conv<T, One, Edge, One>,
    corners: Conv<T, Edge, Corner, Edge>,
    classes: Linear<T, Feature, Class>,
}

impl<T: Real> Network<T> {
    /// Sobel's filters, which say how much brighter it is below, to the right and along both diagonals, and each the other way round; and
    /// the means of what they make of some images.
    fn start<N: Dim>(
        x: &Tensor<T, shape![N, 1, 8, 8]>,
        labels: &Tensor<Idx<Class>, (N,), impl Data<Idx<Class>>>,
    ) -> Self {
        let four: Tensor<T, shape![4, 1, 3, 3]> = tensor![
            [[[-1, -2, -1], [0, 0, 0], [1, 2, 1]]],
            [[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]],
            [[[-2, -1, 0], [-1, 0, 1], [0, 1, 2]]],
            [[[0, -1, -2], [1, 0, -1], [2, 1, 0]]]
        ]
        .cast()
            / T::from_f64(4.0);
        let eight: Tensor<T, shape![8, 1, 3, 3]> = concat((&four, -&four), axes![0]);
        let mut network = Network {
            edges: Conv { kernel: eight.rename() },
            corners: Conv { kernel: eight.tile_along::<Edge, _>(axes![0]).rename() },
            classes: Linear { weight: Tensor::zeros(), bias: Tensor::zeros() },
        };
        network.classes = Linear::nearest_mean(&network.features(x, &mut Layers::default()), labels);
        network
    }

    /// The features of a batch of any size `N`.
    fn features<N: Dim>(&self, x: &Tensor<T, shape![N, 1, 8, 8]>, layers: &mut Layers) -> Tensor<T, (N, Feature)> {
        let edges = layers.show("conv 3 x 3, relu", self.edges.forward(x).relu());
        let edges = layers.show("max pool 2 x 2", edges.max_pool::<shape![2, 2]>());
        let corners = layers.show("conv 3 x 3 by edge, relu", self.corners.forward(&edges).relu());
        let corners = layers.show("average pool 2 x 2", corners.avg_pool::<shape![2, 2]>());
        layers.show("flatten", corners.flatten_axes(axes![1, 2, 3]))
    }

    /// How much speaks for each class.
    fn logits<N: Dim>(&self, x: &Tensor<T, shape![N, 1, 8, 8]>, layers: &mut Layers) -> Tensor<T, (N, Class)> {
        let features = self.features(x, layers);
        layers.show("linear", self.classes.forward(&features))
    }

    /// The class of each image.
    fn classify<N: Dim>(&self, x: &Tensor<T, shape![N, 1, 8, 8]>, layers: &mut Layers) -> Tensor<Idx<Class>, (N,)> {
        let logits = self.logits(x, layers);
        layers.show("argmax", logits.over(axes![Class]).argmax())
    }

    /// The mean cross-entropy of a batch.
    fn loss<N: Dim>(
        &self,
        x: &Tensor<T, shape![N, 1, 8, 8]>,
        labels: &Tensor<Idx<Class>, (N,), impl Data<Idx<Class>>>,
    ) -> T {
        let likelihood = self.logits(x, &mut Layers::default()).log_softmax(axes![Class]) * labels.one_hot::<T>();
        -likelihood.over(axes![Class]).sum().mean()
    }
}

/// What each layer has made: the shape as a type and as numbers.
#[derive(Default)]
struct Layers(String);

impl Layers {
    /// Notes a shape, and passes the tensor on.
    fn show<T, S: Shape>(&mut self, name: &str, x: Tensor<T, S>) -> Tensor<T, S> {
        self.0 += &format!("{name:24}  {:24}  {:?}\n", format!("{:?}", S::default()), x.shape());
        x
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    run::<f32>(load::read(Path::new(DIGITS))?, &mut io::stdout().lock())
}

/// Recognises the images that are held out, layer by layer; trains; recognises them again. In `f32` or `f64`.
pub(crate) fn run<T: Real>(digits: Digits<Image>, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    // That these are all images, and that a pixel each is 8 rows of 8, is checked at compile time.
    let images: Tensor<T, (Image, Pixel)> = digits.images.cast() / T::from_count(BRIGHTEST.into());
    let images = images.reshape::<shape![Sum<Train, HeldOut>, 1, 8, 8]>();
    let labels: Tensor<Idx<Class>, (Sum<Train, HeldOut>,)> = digits.labels.rename();
    let (train, held_out) = images.split::<(Train, HeldOut), _>(axes![0]);
    let (train_labels, held_out_labels) = labels.split::<(Train, HeldOut), _>(axes![0]);

    let mut network = Network::<T>::start(&train.to_tensor(), &train_labels);
    let mut layers = Layers::default();
    let x: Tensor<T, shape![HeldOut, 1, 8, 8]> = layers.show("images", held_out.to_tensor());
    let guesses: Tensor<Idx<Class>, (HeldOut,)> = network.classify(&x, &mut layers);
    let right = guesses.equal(held_out_labels).mean();
    writeln!(out, "{}\n{:.0} % of {} images are recognised", layers.0, 100.0 * right, HeldOut::SIZE)?;

    writeln!(out, "\nAn image, and its edges below, to the right, and along both diagonals:\n")?;
    let image = x.subtensor(0);
    let edges = network.edges.forward(&x).relu();
    let edges = edges.subtensor(0);
    let pictures: Vec<_> = image.subtensors().chain(edges.subtensors().take(4)).collect();
    for row in 0..8 {
        let rows: Vec<String> = pictures.iter().map(|picture| shades(&picture.subtensor(row))).collect();
        writeln!(out, "{}", rows.join("  ").trim_end())?;
    }

    writeln!(out, "\n{} numbers are trained:\n", network.count_numbers())?;
    let images: TensorVec<T, shape![1, 8, 8]> = train.subtensors().collect();
    let labels: TensorVec<Idx<Class>, ()> = train_labels.subtensors().collect();
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let mut velocity = network.zeros_like();
    for epoch in 1..=EPOCHS {
        // Smaller and smaller steps.
        let (kept, rate) = (T::from_f64(0.9), T::from_f64(0.1 / epoch as f64));
        let (images, labels) = images.zip(&labels)?.take(&shuffle::order(images.len(), &mut rng))?;
        for (x, labels) in images.zip(&labels)?.batches::<Batch>() {
            // The gradient is by the kernels and the last layer: the images go in as constants.
            let (_, gradient) =
                value_and_gradient(&network, |network| network.loss(&constant(&x.to_tensor()), &labels));
            velocity.update([&gradient], |v, [g]| *v = *v * kept + g);
            network.update([&velocity], |weight, [v]| *weight -= rate * v);
        }
        let right = network.classify(&x, &mut Layers::default()).equal(held_out_labels).mean();
        writeln!(out, "epoch {epoch}: {:.0} % of {} images are recognised", 100.0 * right, HeldOut::SIZE)?;
    }
    Ok(())
}

/// A row of a picture, two characters for each pixel, since characters are about twice as high as wide.
fn shades<T: Real>(row: &View<T, shape![8]>) -> String {
    const SHADES: &[u8] = b" .:-=+*#%@";
    let shade = |pixel: &T| {
        let shade = (*pixel * T::from_f64(9.0)).round().to_usize().unwrap_or(0);
        char::from(SHADES[shade.min(9)])
    };
    row.iter().map(shade).flat_map(|shade| [shade, shade]).collect()
}
