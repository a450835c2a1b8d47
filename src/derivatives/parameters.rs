//! What a derivative is taken by: tensors, and whatever is made of them.

mod compound;
#[cfg(feature = "derive")]
mod field;
mod leaves;

use core::fmt;

#[cfg(feature = "derive")]
pub use field::Field;

use crate::element::Real;

/// What a function can be differentiated by, and what an optimiser changes: a number, a tensor, a tuple, an array or a `Vec` of them, or a
/// struct of one's own.
///
/// `#[derive(Parameters)]`, with the feature `derive`, implements it for a struct that is generic in its elements. All numbers in one have one
/// element type, and the gradient has the type of what it belongs to.
///
/// # Examples
///
/// Momentum, for any of them:
///
/// ```
/// use shapewise::derivatives::Parameters;
/// use shapewise::prelude::*;
///
/// fn step<T: Real, P: Parameters<Element = T>>(at: &mut P, velocity: &mut P, gradient: &P, rate: T) {
///     velocity.update([gradient], |v, [g]| *v = *v * T::from_f64(0.9) + g);
///     at.update([velocity], |x, [v]| *x -= rate * v);
/// }
/// let mut at = (tensor![1.0, 2.0], 3.0);
/// let mut velocity = at.zeros_like();
/// step(&mut at, &mut velocity, &(tensor![10.0, 0.0], -10.0), 0.1);
/// assert_eq!(at, (tensor![0.0, 2.0], 4.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a derivative can be taken by",
    label = "not made of real numbers alone",
    note = "numbers and tensors of `f32` or `f64` are, and tuples, arrays and `Vec`s of them: integers are written as floats, a view is copied by `to_tensor()`, a struct of your own needs `#[derive(Parameters)]`"
)]
pub trait Parameters: Clone {
    /// The type of all numbers in it.
    type Element: Real;

    /// The same with other numbers: of a `Tensor<f64, S>` with `U` it is a `Tensor<U, S>`.
    type With<U: Real>: Parameters<Element = U>;

    /// The same with what `f` makes of the numbers that stand in one place of all of these.
    ///
    /// # Panics
    ///
    /// When `Vec`s in it have not the same length.
    #[doc(hidden)]
    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([Self::Element; K]) -> U) -> Self::With<U>;

    /// Visits all tensors and single numbers: their names, sizes and elements.
    #[doc(hidden)]
    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[Self::Element]));

    /// Changes the elements of all tensors by those in the same places of others.
    #[doc(hidden)]
    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [Self::Element], [&[Self::Element]; K]),
    );

    /// The same with what `f` makes of each number.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    /// use shapewise::prelude::*;
    ///
    /// let (weights, bias) = Parameters::map(&(tensor![1.5, -2.5], 3.0), |x: f64| x as f32);
    /// assert_eq!((weights, bias), (tensor![1.5_f32, -2.5], 3.0_f32));
    /// ```
    fn map<U: Real>(&self, mut f: impl FnMut(Self::Element) -> U) -> Self::With<U> {
        Self::map_all([self], &mut |[x]| f(x))
    }

    /// Changes each number by those in the same place of others.
    ///
    /// # Panics
    ///
    /// When `Vec`s in it have not the same length.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    /// use shapewise::prelude::*;
    ///
    /// let mut weights: Tensor<f64, shape![2]> = tensor![1.0, 2.0];
    /// weights.update([&tensor![10.0, 20.0]], |w, [g]| *w -= 0.1 * g);
    /// assert_eq!(weights, tensor![0.0, 0.0]);
    /// ```
    fn update<const K: usize>(
        &mut self,
        others: [&Self; K],
        mut f: impl FnMut(&mut Self::Element, [Self::Element; K]),
    ) {
        self.visit_mut(others, &Name::ROOT, &mut |_, _, elements, others| {
            for (i, element) in elements.iter_mut().enumerate() {
                f(element, others.map(|other| other[i]));
            }
        });
    }

    /// The same with zeros.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    ///
    /// assert_eq!([1.5, 2.0].zeros_like(), [0.0, 0.0]);
    /// ```
    fn zeros_like(&self) -> Self {
        let mut zeros = self.clone();
        zeros.update([], |x, []| *x = num_traits::Zero::zero());
        zeros
    }

    /// How many numbers there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    /// use shapewise::prelude::*;
    ///
    /// let layer: (Tensor<f32, shape![3, 2]>, Tensor<f32, shape![2]>) = (Tensor::ones(), Tensor::zeros());
    /// assert_eq!(layer.count_numbers(), 8);
    /// ```
    fn count_numbers(&self) -> usize {
        let mut count = 0;
        self.visit(&Name::ROOT, &mut |_, _, elements| count += elements.len());
        count
    }

    /// Calls `visit` with the name, the sizes and the elements of each tensor: fields are joined by points, and what has no name is counted.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    /// use shapewise::prelude::*;
    ///
    /// let layers = [(tensor![[1.0, 2.0]], 3.0), (tensor![[4.0, 5.0]], 6.0)];
    /// let mut names = Vec::new();
    /// layers.for_each_tensor(|name, sizes, _| names.push(format!("{name} {sizes:?}")));
    /// assert_eq!(names, ["0.0 [1, 2]", "0.1 []", "1.0 [1, 2]", "1.1 []"]);
    /// ```
    fn for_each_tensor(&self, mut visit: impl FnMut(&Name<'_>, &[usize], &[Self::Element])) {
        self.visit(&Name::ROOT, &mut visit);
    }

    /// The same with elements that can be changed.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::derivatives::Parameters;
    /// use shapewise::prelude::*;
    ///
    /// let mut layer = (tensor![1.0, 2.0], 3.0);
    /// layer.for_each_tensor_mut(|name, _, elements| {
    ///     if name.to_string() == "0" {
    ///         elements.fill(0.5);
    ///     }
    /// });
    /// assert_eq!(layer, (tensor![0.5, 0.5], 3.0));
    /// ```
    fn for_each_tensor_mut(&mut self, mut visit: impl FnMut(&Name<'_>, &[usize], &mut [Self::Element])) {
        self.visit_mut([], &Name::ROOT, &mut |name, sizes, elements, []| visit(name, sizes, elements));
    }
}

/// The name of a tensor among [`Parameters`]: `layers.0.weight`. It is printed by `{}`.
#[derive(Clone, Copy, Debug)]
pub struct Name<'n> {
    outer: Option<&'n Name<'n>>,
    last: Part<'n>,
}

#[derive(Clone, Copy, Debug)]
enum Part<'n> {
    Root,
    Field(&'n str),
    Number(usize),
}

impl<'n> Name<'n> {
    /// The name of what has none.
    #[doc(hidden)]
    pub const ROOT: Name<'static> = Name { outer: None, last: Part::Root };

    /// The name of a field.
    #[doc(hidden)]
    pub fn field(&'n self, name: &'n str) -> Self {
        Name { outer: Some(self), last: Part::Field(name) }
    }

    /// The name of one of several.
    #[doc(hidden)]
    pub fn number(&'n self, number: usize) -> Self {
        Name { outer: Some(self), last: Part::Number(number) }
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer.filter(|outer| !matches!(outer.last, Part::Root)) {
            write!(f, "{outer}.")?;
        }
        match self.last {
            Part::Root => Ok(()),
            Part::Field(name) => f.write_str(name),
            Part::Number(number) => write!(f, "{number}"),
        }
    }
}
