//! `#[derive(Parameters)]`: gradients by structs, and optimisers of one's own.

use std::marker::PhantomData;

use shapewise::derivatives::{
    Parameters, Traced, constant, derivative_along, gradient, hessian_times, value_and_gradient,
};
use shapewise::prelude::*;

/// A linear layer.
#[derive(Clone, Debug, PartialEq, Parameters)]
struct Linear<T: Real, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
    bias: Tensor<T, (O,)>,
}

impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    fn forward<N: Dim>(&self, x: &Tensor<T, (N, I)>) -> Tensor<T, (N, O)> {
        x.matmul(&self.weight) + &self.bias
    }
}

/// Two layers.
#[derive(Clone, Debug, PartialEq, Parameters)]
struct Mlp<T: Real, I: Dim, H: Dim, O: Dim> {
    hidden: Linear<T, I, H>,
    output: Linear<T, H, O>,
}

impl<T: Real, I: Dim, H: Dim, O: Dim> Mlp<T, I, H, O> {
    fn loss<N: Dim>(&self, x: &Tensor<T, (N, I)>, y: &Tensor<T, (N, O)>) -> T {
        (self.output.forward(&self.hidden.forward(x).tanh()) - y).pow(2).mean()
    }
}

type Example = Mlp<f64, dim!(2), dim!(3), dim!(1)>;

fn example() -> Example {
    Mlp {
        hidden: Linear { weight: tensor![[0.5, -1.0, 0.25], [1.0, 0.5, -0.5]], bias: tensor![0.0, 0.25, -0.25] },
        output: Linear { weight: tensor![[1.0], [-0.5], [2.0]], bias: tensor![0.125] },
    }
}

/// Exclusive or.
fn data() -> (Tensor<f64, shape![4, 2]>, Tensor<f64, shape![4, 1]>) {
    (tensor![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], tensor![[0.0], [1.0], [1.0], [0.0]])
}

fn loss(network: &Example) -> f64 {
    let (x, y) = data();
    network.loss(&x, &y)
}

fn loss_and_gradient(network: &Example) -> (f64, Example) {
    let (x, y) = data();
    value_and_gradient(network, |network| network.loss(&constant(&x), &constant(&y)))
}

/// All numbers, in their order.
fn numbers<P: Parameters>(parameters: &P) -> Vec<P::Element> {
    let mut numbers = Vec::new();
    parameters.for_each_tensor(|_, _, elements| numbers.extend_from_slice(elements));
    numbers
}

fn names<P: Parameters>(parameters: &P) -> Vec<String> {
    let mut names = Vec::new();
    parameters.for_each_tensor(|name, sizes, _| names.push(format!("{name} {sizes:?}")));
    names
}

#[test]
fn names_are_paths_of_fields() {
    let expected = ["hidden.weight [2, 3]", "hidden.bias [3]", "output.weight [3, 1]", "output.bias [1]"];
    assert_eq!(names(&example()), expected);
    assert_eq!(example().count_numbers(), 13);
}

#[test]
fn the_gradient_of_a_network_is_a_network() {
    let at = example();
    let (value, gradient) = loss_and_gradient(&at);
    assert!((value - loss(&at)).abs() < 1e-15);
    // Differences over steps of 6e-6 are wrong by about 1e-10.
    const STEP: f64 = 6e-6;
    for (i, slope) in numbers(&gradient).into_iter().enumerate() {
        let moved = |step: f64| {
            let (mut moved, mut left) = (at.clone(), i);
            moved.for_each_tensor_mut(|_, _, elements| {
                if let Some(x) = elements.get_mut(left) {
                    *x += step;
                }
                left = left.wrapping_sub(elements.len());
            });
            loss(&moved)
        };
        let difference = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
        assert!((slope - difference).abs() < 1e-8, "number {i}: {slope}, by differences {difference}");
    }
}

#[test]
fn forward_mode_and_second_derivatives() {
    let ((x, y), at) = (data(), example());
    let along = at.map(|x| x * x + 0.5);
    let (value, rate) = derivative_along(&at, &along, |network| network.loss(&constant(&x), &constant(&y)));
    let (same, slope) = loss_and_gradient(&at);
    assert_eq!(value, same);
    let product: f64 = numbers(&slope).iter().zip(numbers(&along)).map(|(a, b)| a * b).sum();
    assert!((rate - product).abs() < 1e-14);
    let data: (Tensor<Traced<f64>, _>, Tensor<Traced<f64>, _>) = constant(&(x, y));
    let second = hessian_times(&at, &along, |network| {
        let (x, y) = constant(&data);
        network.loss(&x, &y)
    });
    // How fast the gradient changes, by differences of gradients.
    let (mut there, mut back) = (at.clone(), at);
    there.update([&along], |x, [along]| *x += 6e-6 * along);
    back.update([&along], |x, [along]| *x -= 6e-6 * along);
    let (there, back) = (loss_and_gradient(&there).1, loss_and_gradient(&back).1);
    let differences = Parameters::map_all([&there, &back], &mut |[there, back]| (there - back) / 1.2e-5);
    for (second, difference) in numbers(&second).into_iter().zip(numbers(&differences)) {
        assert!((second - difference).abs() < 1e-8, "{second}, by differences {difference}");
    }
}

#[test]
fn other_elements() {
    let singles: Mlp<f32, dim!(2), dim!(3), dim!(1)> = example().map(|x| x as f32);
    assert_eq!(singles.output.bias, tensor![0.125_f32]);
    assert_eq!(numbers(&singles.zeros_like()), [0.0; 13]);
}

/// Momentum.
fn momentum<T: Real, P: Parameters<Element = T>>(at: &mut P, velocity: &mut P, gradient: &P, rate: T) {
    velocity.update([gradient], |v, [g]| *v = *v * T::from_f64(0.9) + g);
    at.update([velocity], |x, [v]| *x -= rate * v);
}

/// Adam with decoupled weight decay. Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", ICLR 2019.
struct AdamW<P> {
    mean: P,
    square: P,
    steps: i32,
}

impl<T: Real, P: Parameters<Element = T>> AdamW<P> {
    fn new(at: &P) -> Self {
        AdamW { mean: at.zeros_like(), square: at.zeros_like(), steps: 0 }
    }

    fn step(&mut self, at: &mut P, gradient: &P, rate: T) {
        let [first, second, tiny, decay] = [0.9, 0.999, 1e-8, 0.01].map(T::from_f64);
        self.steps += 1;
        self.mean.update([gradient], |m, [g]| *m = *m * first + g * (T::one() - first));
        self.square.update([gradient], |v, [g]| *v = *v * second + g * g * (T::one() - second));
        let [of_mean, of_square] = [first, second].map(|kept| T::one() - kept.powi(self.steps));
        at.update([&self.mean, &self.square], |x, [m, v]| {
            *x -= rate * (decay * *x + m / of_mean / ((v / of_square).sqrt() + tiny));
        });
    }
}

#[test]
fn momentum_learns_exclusive_or() {
    let mut network = example();
    let mut velocity = network.zeros_like();
    for _ in 0..200 {
        let (_, gradient) = loss_and_gradient(&network);
        momentum(&mut network, &mut velocity, &gradient, 0.2);
    }
    assert!(loss(&network) < 1e-3, "{}", loss(&network));
}

#[test]
fn adamw_learns_exclusive_or() {
    let mut network = example();
    let mut adam = AdamW::new(&network);
    for _ in 0..200 {
        let (_, gradient) = loss_and_gradient(&network);
        adam.step(&mut network, &gradient, 0.05);
    }
    assert!(loss(&network) < 1e-3, "{}", loss(&network));
}

/// What the standard library derives takes no macros in the types of fields, so that `shape!` stands in an alias.
type Matrix<T, N> = Tensor<T, shape![N, 2]>;

/// Fields of all kinds. The element type is found by its bound in the where clause, and `K`, `U`, `f` and `all` are the user's.
#[derive(Clone, Debug, PartialEq, Parameters)]
struct Everything<'a, U, E, K: Dim, const N: usize>
where
    E: Real,
    U: Dim,
{
    number: E,
    pair: (Matrix<E, U>, E),
    layers: Vec<Linear<E, U, K>>,
    both: [Tensor<E, (K,)>; N],
    #[parameters(rename = "kind")]
    r#type: E,
    #[constant]
    name: &'a str,
    #[constant]
    kind: PhantomData<K>,
    #[constant]
    size: usize,
}

#[test]
fn fields_of_all_kinds() {
    let layer: Linear<f64, dim!(1), dim!(2)> = Linear { weight: tensor![[1.0, 2.0]], bias: tensor![3.0, 4.0] };
    let all: Everything<'_, dim!(1), f64, dim!(2), 2> = Everything {
        number: 3.0,
        pair: (tensor![[1.0, 2.0]], 0.5),
        layers: vec![layer.clone(), layer],
        both: [tensor![1.0, 2.0], tensor![3.0, 4.0]],
        r#type: 2.0,
        name: "all",
        kind: PhantomData,
        size: 7,
    };
    let expected = [
        "number []",
        "pair.0 [1, 2]",
        "pair.1 []",
        "layers.0.weight [1, 2]",
        "layers.0.bias [2]",
        "layers.1.weight [1, 2]",
        "layers.1.bias [2]",
        "both.0 [2]",
        "both.1 [2]",
        "kind []",
    ];
    assert_eq!(names(&all), expected);
    let slope = gradient(&all, |all| {
        let layer = &all.layers[all.size - 6];
        assert_eq!(all.name, "all");
        (all.pair.0 * all.number).sum() * all.r#type + layer.bias.dot(&all.both[0])
    });
    assert_eq!((slope.name, slope.size), ("all", 7));
    assert_eq!((slope.number, slope.r#type), (6.0, 9.0));
    assert_eq!(slope.pair, (tensor![[6.0, 6.0]], 0.0));
    assert_eq!(slope.layers[0], all.layers[0].zeros_like());
    assert_eq!(slope.layers[1].bias, tensor![1.0, 2.0]);
    assert_eq!(slope.both, [tensor![3.0, 4.0], tensor![0.0, 0.0]]);
}

/// A tuple struct, whose fields are counted.
#[derive(Clone, Debug, PartialEq, Parameters)]
struct Affine<T: Real, S: Shape>(Tensor<T, S>, #[parameters(rename = "shift")] T, #[constant] u8, T);

#[test]
fn tuple_structs() {
    let at = Affine::<f64, shape![2]>(tensor![1.0, 2.0], 3.0, 4, 5.0);
    assert_eq!(names(&at), ["0 [2]", "shift []", "3 []"]);
    let slope = gradient(&at, |Affine(x, shift, _, last)| (x * *last).sum() + *shift);
    assert_eq!(slope, Affine(tensor![5.0, 5.0], 1.0, 4, 3.0));
}

/// Layers that stand in another, whatever they are; and the element type by its name.
#[derive(Clone, Debug, PartialEq, Parameters)]
#[parameters(element = E)]
struct Twice<T: Parameters<Element = E>, P, E: Real>
where
    P: Parameters<Element = E>,
{
    first: T,
    second: Vec<P>,
    scale: E,
}

#[test]
fn structs_that_are_generic_in_their_layers() {
    let at = Twice {
        first: tensor![1.0, 2.0],
        second: vec![Affine::<f64, shape![1]>(tensor![3.0], 1.0, 0, 2.0)],
        scale: 2.0,
    };
    assert_eq!(names(&at), ["first [2]", "second.0.0 [1]", "second.0.shift []", "second.0.3 []", "scale []"]);
    let slope = gradient(&at, |at| at.first.sum() * at.scale * at.second[0].1);
    assert_eq!((slope.first, slope.scale), (tensor![2.0, 2.0], 3.0));
    assert_eq!(numbers(&slope.second), [0.0, 6.0, 0.0]);
}

/// Structs that a macro writes, with types of which some are its own.
macro_rules! tree {
    ($Tree:ident<$T:ident>: $($field:ident: $Type:ty,)*) => {
        #[derive(Clone, Debug, PartialEq, Parameters)]
        struct $Tree<$T = f64> {
            $($field: $Type,)*
            children: Vec<$Tree<$T>>,
        }
    };
}
// Without a bound, the element type is `T`.
tree! { Tree<T>: value: T, }

#[test]
fn a_struct_within_itself() {
    let leaf = |value| Tree { value, children: vec![] };
    let at: Tree = Tree { value: 1.0, children: vec![leaf(2.0), leaf(3.0)] };
    assert_eq!(names(&at), ["value []", "children.0.value []", "children.1.value []"]);
    let slope = gradient(&at, |tree| tree.children.iter().fold(tree.value, |product, child| product * child.value));
    assert_eq!(slope, Tree { value: 6.0, children: vec![leaf(3.0), leaf(2.0)] });
}
