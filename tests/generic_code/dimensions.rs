//! Dimensions themselves: sums and products in signatures, axes found by dimension, bounded indices, renaming.

use shapewise::dim::{FromTypenum, Named, ToTypenum};
use shapewise::prelude::*;
use typenum::Unsigned;

fn concatenate<T: Copy, A: Dim, B: Dim>(a: &Tensor<T, (A,)>, b: &Tensor<T, (B,)>) -> Tensor<T, (Sum<A, B>,)> {
    Tensor::<T, (Sum<A, B>,)>::from_fn(|[i]| if i < A::SIZE { a[[i]] } else { b[[i - A::SIZE]] })
}

/// The sum of dimensions goes on into another generic function.
fn concatenate_three<T: Copy, A: Dim, B: Dim, C: Dim>(
    a: &Tensor<T, (A,)>,
    b: &Tensor<T, (B,)>,
    c: &Tensor<T, (C,)>,
) -> Tensor<T, (Sum<Sum<A, B>, C>,)> {
    concatenate(&concatenate(a, b), c)
}

fn flatten<T: Copy, N: Dim, M: Dim>(x: &Tensor<T, (N, M)>) -> Tensor<T, (Product<N, M>,)> {
    let elements = x.as_slice();
    Tensor::<T, (Product<N, M>,)>::from_fn(|[i]| elements[i])
}

fn kronecker<T: Real, A: Dim, B: Dim, C: Dim, E: Dim>(
    x: &Tensor<T, (A, B)>,
    y: &Tensor<T, (C, E)>,
) -> Tensor<T, (Product<A, C>, Product<B, E>)> {
    Tensor::<T, (Product<A, C>, Product<B, E>)>::from_fn(|[i, j]| {
        x[[i / C::SIZE, j / E::SIZE]] * y[[i % C::SIZE, j % E::SIZE]]
    })
}

/// What comes after the first `B` elements: a difference needs the proof that there is one.
fn after<T: Copy, A: Dim + MoreThan<B>, B: Natural>(x: &Tensor<T, (A,)>) -> Tensor<T, (Difference<A, B>,)> {
    Tensor::<T, (Difference<A, B>,)>::from_fn(|[i]| x[[B::VALUE + i]])
}

/// The proof goes on into another generic function.
fn sum_after<A: Dim + MoreThan<B>, B: Dim>(x: &Tensor<f64, (A,)>) -> f64 {
    after::<_, A, B>(x).sum()
}

/// The sums of `G` groups of equal size.
fn sums_of_groups<G: Dim, C: Dim + DivisibleBy<G>>(x: &Tensor<f64, (C,)>) -> Tensor<f64, (G,)> {
    let size = Quotient::<C, G>::SIZE;
    Tensor::<f64, (G,)>::from_fn(|[g]| (0..size).map(|i| x[[g * size + i]]).sum())
}

/// A skip connection by concatenation, and the layer behind it.
fn skip<T: Real, A: Dim, B: Dim, O: Dim>(
    x: &Tensor<T, (A,)>,
    y: &Tensor<T, (B,)>,
    w: &Tensor<T, (Sum<A, B>, O)>,
) -> Tensor<T, (O,)> {
    concatenate(x, y).matmul(w)
}

/// Where the largest element of each row is.
fn best_of_each<T: Real, N: Dim, K: Dim>(x: &Tensor<T, (N, K)>) -> Tensor<Idx<K>, (N,)> {
    x.over(axes![K]).argmax()
}

/// The largest element by a multi-index, which cannot be out of range.
fn largest<T: Real, N: Dim, K: Dim>(x: &Tensor<T, (N, K)>) -> T {
    let best: (Idx<N>, Idx<K>) = x.argmax();
    x[best]
}

fn one_hot<T: Real, N: Dim, K: Dim>(class: &Tensor<Idx<K>, (N,)>) -> Tensor<T, (N, K)> {
    let mut x = Tensor::zeros();
    for (mut row, class) in x.subtensors_mut().zip(class) {
        row[(*class,)] = T::one();
    }
    x
}

fn running<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    x.over(axes![N]).cumsum()
}

/// A name is left behind at the border of a function that does not know it.
fn without_names<T: Real, N: Named, C: Named>(x: Tensor<T, (N, C)>) -> Tensor<T, (N::Number, C::Number)> {
    x.rename()
}

#[test]
fn sums_of_dimensions() {
    let ab: Tensor<i32, shape![5]> = concatenate(&tensor![1, 2], &tensor![3, 4, 5]);
    assert_eq!(ab, tensor![1, 2, 3, 4, 5]);
    let abc: Tensor<i32, shape![12]> = concatenate_three(&ab, &tensor![6, 7, 8, 9, 10, 11], &tensor![12]);
    assert_eq!(abc, Tensor::<i32, shape![12]>::from_fn(|[i]| i as i32 + 1));

    dims! { Left = 95; Right = 7; }
    let named: Tensor<u8, shape![102]> = concatenate(&Tensor::<u8, (Left,)>::ones(), &Tensor::<u8, (Right,)>::zeros());
    assert_eq!(named.sum(), 95);
}

#[test]
fn products_of_dimensions() {
    let flat: Tensor<i32, shape![6]> = flatten(&tensor![[1, 2, 3], [4, 5, 6]]);
    assert_eq!(flat, tensor![1, 2, 3, 4, 5, 6]);
    let product: Tensor<f64, shape![2, 6]> =
        kronecker(&tensor![[1.0, 2.0]], &tensor![[1.0, 0.0, 3.0], [0.0, 1.0, 4.0]]);
    assert_eq!(product, tensor![[1.0, 0.0, 3.0, 2.0, 0.0, 6.0], [0.0, 1.0, 4.0, 0.0, 2.0, 8.0]]);
}

#[test]
fn differences_and_quotients_of_dimensions() {
    let x = tensor![1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    let last: Tensor<f64, shape![2]> = after::<_, _, dim!(4)>(&x);
    assert_eq!(last, tensor![5.0, 6.0]);
    assert_eq!(after::<_, _, dim!(0)>(&x), x);
    assert_eq!(sum_after::<_, dim!(5)>(&x), 6.0);
    assert_eq!(sums_of_groups::<dim!(2), _>(&x), tensor![6.0, 15.0]);
}

#[test]
fn sums_go_on_as_dimensions() {
    let w: Tensor<f32, shape![3, 2]> = tensor![[1.0, 0.0], [0.0, 1.0], [10.0, 100.0]];
    assert_eq!(skip(&tensor![1.0, 2.0], &tensor![3.0], &w), tensor![31.0, 302.0]);
}

#[test]
fn indices_of_dimensions() {
    let x = tensor![[0.5, 2.0, 1.0], [7.0, 7.0, 1.0]];
    let best = best_of_each(&x);
    assert_eq!(best.map(Idx::get), tensor![1, 0]);
    assert_eq!(largest(&x), 7.0);
    assert_eq!(one_hot::<f32, _, _>(&best), tensor![[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]);
}

#[test]
fn running_sums() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
    assert_eq!(running(&x), tensor![[1.0, 2.0], [4.0, 6.0], [9.0, 12.0]]);
}

#[test]
fn names_and_numbers() {
    dims! { Batch = 2; Feature = 3; }
    let x: Tensor<f64, (Batch, Feature)> = Tensor::from([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let y: Tensor<f64, shape![2, 3]> = without_names(x);
    assert_eq!(y, tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
}

/// typenum's number of an abstract dimension, where a bound has to be proven there.
fn size_by_typenum<N: Dim>() -> usize {
    ToTypenum::<N>::USIZE
}

#[test]
fn typenum_of_abstract_dimensions() {
    assert_eq!(size_by_typenum::<dim!(640)>(), 640);
    assert_eq!(size_by_typenum::<Sum<dim!(640), dim!(3)>>(), 643);
    let x: Tensor<u8, (FromTypenum<typenum::U12>,)> = Tensor::<u8, shape![12]>::ones();
    assert_eq!(x.len(), 12);
}
