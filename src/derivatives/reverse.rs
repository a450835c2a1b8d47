//! Gradients: reverse mode.

use num_traits::{One, Zero};

use super::dual::Dual;
use super::parameters::Parameters;
use super::tape::Tape;
use super::tape::store::{Recording, with_tape};
use super::traced::Traced;
use crate::element::Real;
use crate::shape::Shape;
use crate::shape::contract::{OuterOf, RoomFor};
use crate::tensor::Tensor;

/// What a function must give for it to have a gradient: one number, be it a tensor of rank 0.
#[diagnostic::on_unimplemented(
    message = "a gradient is that of one number, a `{T}`, not of `{Self}`",
    label = "gives `{Self}`, and should give one `{T}`",
    note = "`sum()` or `mean()` makes one number of a tensor; `jacobian` is for functions that give a tensor",
    note = "a function of `f64` gives none: write `T: Real` in the place of `f64`"
)]
pub trait OneNumber<T> {
    /// The number.
    #[doc(hidden)]
    fn number(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Real> OneNumber<T> for T {
    fn number(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> OneNumber<T> for Tensor<T, ()> {
    fn number(self) -> T {
        self.item()
    }
}

/// The gradient of a function at a point: how fast its value changes with each number of the point. JAX: `jax.grad(f)(at)`.
///
/// The function is an ordinary one, generic in its elements; a closure calls it. What is not differentiated goes in as [`constant`](super::constant).
///
/// # Shape
///
/// That of the point: the gradient of a tensor is a tensor of its shape, that of a struct such a struct.
///
/// # Element type
///
/// That of the point, `f32` or `f64`, or another real number: gradients of gradients are second derivatives.
///
/// # Panics
///
/// When the function panics, or computes with a traced number of another call.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::{constant, gradient};
/// use shapewise::prelude::*;
///
/// fn loss<T: Real, N: Dim, C: Dim>(w: &Tensor<T, (C,)>, x: &Tensor<T, (N, C)>, y: &Tensor<T, (N,)>) -> T {
///     (x.matmul(w) - y).pow(2).mean()
/// }
/// let (x, y) = (tensor![[1.0, 0.0], [0.0, 1.0]], tensor![3.0, 4.0]);
/// let w: Tensor<f64, shape![2]> = tensor![0.0, 0.0];
/// let g: Tensor<f64, shape![2]> = gradient(&w, |w| loss(w, &constant(&x), &constant(&y)));
/// assert_eq!(g, tensor![-3.0, -4.0]);
/// ```
///
/// By several things at once, each of its type:
///
/// ```
/// use shapewise::derivatives::gradient;
/// use shapewise::prelude::*;
///
/// let (by_x, by_y) = gradient(&(tensor![1.0, 2.0], 3.0), |(x, y)| (x * *y).sum());
/// assert_eq!((by_x, by_y), (tensor![3.0, 3.0], 3.0));
/// ```
#[doc(alias = "grad")]
#[doc(alias = "backward")]
pub fn gradient<P: Parameters, R: OneNumber<Traced<P::Element>>>(
    at: &P,
    f: impl FnOnce(&P::With<Traced<P::Element>>) -> R,
) -> P {
    value_and_gradient(at, f).1
}

/// The value of a function and its [`gradient`]. JAX: `jax.value_and_grad(f)(at)`.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::value_and_gradient;
/// use shapewise::prelude::*;
///
/// let (value, slope) = value_and_gradient(&3.0, |x| *x * *x);
/// assert_eq!((value, slope), (9.0, 6.0));
/// ```
#[doc(alias = "value_and_grad")]
pub fn value_and_gradient<P: Parameters, R: OneNumber<Traced<P::Element>>>(
    at: &P,
    f: impl FnOnce(&P::With<Traced<P::Element>>) -> R,
) -> (P::Element, P) {
    let mut recording = Recording::<P::Element>::start();
    let (traced, first) = recorded(at);
    let result = f(&traced).number();
    // On the way back there is need of other memory.
    drop(traced);
    let mut gradient = at.clone();
    if result.place() == 0 {
        gradient.update([], |x, []| *x = Zero::zero());
    } else {
        recording.rates([(result.place(), One::one())], |rates| {
            let mut rates = &rates[first..];
            gradient.for_each_tensor_mut(|_, _, elements| {
                let (own, others) = rates.split_at(elements.len());
                elements.copy_from_slice(own);
                rates = others;
            });
        });
    }
    (result.value(), gradient)
}

/// How fast each number that a function gives changes with each number of a tensor. JAX: `jax.jacrev(f)(at)`.
///
/// The function is computed once, and gone through backwards for each number that it gives.
///
/// # Shape
///
/// The axes of the result, then those of the point: [`OuterOf<R, S>`](crate::shape::contract::OuterOf).
///
/// # Panics
///
/// When the function panics, or computes with a traced number of another call.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::jacobian;
/// use shapewise::prelude::*;
///
/// // From polar to rectangular coordinates.
/// fn rectangular<T: Real>(polar: &Tensor<T, shape![2]>) -> Tensor<T, shape![2]> {
///     let (r, angle) = (polar[[0]], polar[[1]]);
///     tensor![r * angle.cos(), r * angle.sin()]
/// }
/// let matrix: Tensor<f64, shape![2, 2]> = jacobian(&tensor![2.0, 0.0], |polar| rectangular(polar));
/// assert_eq!(matrix, tensor![[1.0, 0.0], [0.0, 2.0]]);
/// ```
#[doc(alias = "jacrev")]
pub fn jacobian<T: Real, S: Shape, R: RoomFor<S>>(
    at: &Tensor<T, S>,
    f: impl FnOnce(&Tensor<Traced<T>, S>) -> Tensor<Traced<T>, R>,
) -> Tensor<T, OuterOf<R, S>> {
    let mut recording = Recording::<T>::start();
    let (traced, first) = recorded(at);
    let results = f(&traced);
    drop(traced);
    let mut jacobian = Tensor::<T, OuterOf<R, S>>::zeros();
    for (row, result) in jacobian.as_slice_mut().chunks_exact_mut(S::LEN).zip(results.as_slice()) {
        if result.place() != 0 {
            recording.rates([(result.place(), T::one())], |rates| row.copy_from_slice(&rates[first..][..row.len()]));
        }
    }
    jacobian
}

/// The second derivatives of a function at a point, times a direction: how fast its gradient changes when one goes there. It is computed by
/// forward over reverse mode, and costs about as much as a few gradients, where the whole matrix would cost one for each number.
/// JAX: `jax.jvp(jax.grad(f), (at,), (along,))[1]`.
///
/// # Shape
///
/// That of the point.
///
/// # Panics
///
/// When the function panics, or computes with a traced number of another call.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::hessian_times;
/// use shapewise::prelude::*;
///
/// // x² y at (3, 5): the matrix of second derivatives is [[2 y, 2 x], [2 x, 0]].
/// let along: Tensor<f64, shape![2]> = tensor![1.0, 0.0];
/// let change: Tensor<f64, shape![2]> = hessian_times(&tensor![3.0, 5.0], &along, |at| at[[0]] * at[[0]] * at[[1]]);
/// assert_eq!(change, tensor![10.0, 6.0]);
/// ```
#[doc(alias = "hvp")]
pub fn hessian_times<P: Parameters, R: OneNumber<Dual<Traced<P::Element>>>>(
    at: &P,
    along: &P,
    f: impl FnOnce(&<P::With<Traced<P::Element>> as Parameters>::With<Dual<Traced<P::Element>>>) -> R,
) -> P {
    let along = along.map(Traced::constant);
    gradient(at, |at| f(&Parameters::map_all([at, &along], &mut |[x, rate]| Dual::new(x, rate))).number().rate())
}

/// The numbers of a point, each with a place on the tape; and which value the first one is there.
fn recorded<P: Parameters>(at: &P) -> (P::With<Traced<P::Element>>, usize) {
    let mut place = with_tape(|tape: &mut Tape<P::Element>| {
        let first = tape.end();
        at.for_each_tensor(|_, _, elements| {
            tape.push_all(elements);
        });
        first
    });
    let first = place;
    let traced = at.map(|value| {
        let traced = Traced::at(value, place);
        place += 1;
        traced
    });
    let index = with_tape(|tape: &mut Tape<P::Element>| first - tape.start_place());
    (traced, index as usize)
}
