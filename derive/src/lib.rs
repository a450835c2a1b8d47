//! `#[derive(Parameters)]` for [Shapewise](https://docs.rs/shapewise), which re-exports it with the feature `derive`.

mod element;
mod expand;
mod fields;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Makes a struct something that derivatives can be taken by: `Parameters` of Shapewise.
///
/// The struct is generic in its elements. Its fields are numbers `T`, tensors of `T`, tuples, arrays and `Vec`s of them,
/// and other such structs. It must be `Clone`.
///
/// The element type is the first type parameter with the bound `Real`, or else the one named `T`.
/// `#[parameters(element = E)]` before the struct names another. It has no bound but `Real`: derivatives put their own numbers in
/// its place.
///
/// | before a field | |
/// |---|---|
/// | `#[constant]` | The field holds no parameters and is cloned: a size, a name. |
/// | `#[parameters(rename = "…")]` | The field has another name in `for_each_tensor`. |
///
/// `#[derive(Clone)]` takes no macros in the types of fields, so `shape!` stands in an alias:
/// `type Kernel<T, C, O> = Tensor<T, shape![O, C, 3, 3]>;`.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::{Parameters, constant, gradient};
/// use shapewise::prelude::*;
///
/// #[derive(Clone, Debug, PartialEq, Parameters)]
/// struct Linear<T: Real, I: Dim, O: Dim> {
///     weight: Tensor<T, (I, O)>,
///     bias: Tensor<T, (O,)>,
/// }
///
/// impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
///     fn forward<N: Dim>(&self, x: &Tensor<T, (N, I)>) -> Tensor<T, (N, O)> {
///         x.matmul(&self.weight) + &self.bias
///     }
/// }
///
/// let layer = Linear { weight: tensor![[1.0], [2.0]], bias: tensor![0.5] };
/// let x = tensor![[1.0, 3.0], [2.0, 4.0]];
/// // The gradient by a layer is a layer.
/// let by_layer = gradient(&layer, |layer| layer.forward(&constant(&x)).sum());
/// assert_eq!(by_layer, Linear { weight: tensor![[3.0], [7.0]], bias: tensor![2.0] });
/// ```
#[proc_macro_derive(Parameters, attributes(parameters, constant))]
pub fn derive_parameters(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::implementation(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}
