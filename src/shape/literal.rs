//! `shape!`: shapes from literals, constants and dimensions.

/// A shape: literals, braced constants, and dimension types or parameters, mixed.
///
/// ```
/// use shapewise::prelude::*;
///
/// const BATCH: usize = 32;
/// fn images<H: Dim>() -> Tensor<f32, shape![{BATCH}, 3, H]> {
///     Tensor::zeros()
/// }
/// assert_eq!(images::<dim!(64)>().shape(), [32, 3, 64]);
///
/// let scalar: Tensor<f32, shape![]> = Tensor::zeros();
/// assert_eq!(scalar.rank(), 0);
/// ```
#[macro_export]
macro_rules! shape {
    ($($sizes:tt)*) => { $crate::__macros::shape!([$crate] $($sizes)*) };
}
