//! Axes that become one and become several again, for abstract dimensions and for abstract shapes.

use shapewise::prelude::*;

/// A linear layer on images: all axes but the first are features.
fn classify<T: Real, N: Dim, C: Dim, H: Dim, W: Dim, K: Dim>(
    images: &Tensor<T, (N, C, H, W)>,
    weights: &Tensor<T, (Product<Product<C, H>, W>, K)>,
) -> Tensor<T, (N, K)> {
    images.view().flatten_axes(axes![1, 2, 3]).matmul(weights)
}

/// Flattening and its inverse, for abstract dimensions.
fn there_and_back<T, N: Dim, C: Dim, H: Dim, W: Dim>(x: Tensor<T, (N, C, H, W)>) -> Tensor<T, (N, C, H, W)> {
    let flat: Tensor<T, (Product<Product<Product<N, C>, H>, W>,)> = x.flatten();
    let x: Tensor<T, (N, C, H, W)> = flat.unflatten::<(N, C, H, W), _>(axes![0]);
    let x: Tensor<T, (N, Product<C, H>, W)> = x.flatten_axes(axes![1, 2]);
    x.unflatten::<(C, H), _>(axes![1])
}

/// By the names of the axes, which are abstract here.
fn merge_by_name<T, N: Dim, H: Dim, W: Dim>(x: Tensor<T, (N, H, W)>) -> Tensor<T, (N, Product<H, W>)> {
    x.flatten_axes(axes![H, W])
}

/// The width is the product of heads and head size.
fn heads_of_product<T, N: Dim, G: Dim, K: Dim>(x: Tensor<T, (N, Product<G, K>)>) -> Tensor<T, (N, G, K)> {
    x.unflatten::<(G, K), _>(axes![1])
}

/// The width is given, and divisible by the number of heads.
fn heads_of_width<T, N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(
    x: Tensor<T, (N, C)>,
) -> Tensor<T, (N, G, Quotient<C, G>)> {
    x.unflatten::<(G, Quotient<C, G>), _>(axes![1])
}

/// The proof leads back to the width, too.
fn width_of_heads<T, N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(
    x: Tensor<T, (N, G, Quotient<C, G>)>,
) -> Tensor<T, (N, C)> {
    x.flatten_axes(axes![1, 2]).rename()
}

/// Two divisors of one width.
fn regroup<T, C: Dim + DivisibleBy<G> + DivisibleBy<K>, G: Dim, K: Dim>(
    x: Tensor<T, (G, Quotient<C, G>)>,
) -> Tensor<T, (K, Quotient<C, K>)> {
    let width: Tensor<T, (C,)> = x.flatten().rename();
    width.unflatten::<(K, Quotient<C, K>), _>(axes![0])
}

/// The mean over each group of channels, along any batch.
fn group_means<T: Real, N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, G)> {
    x.view().unflatten::<(G, Quotient<C, G>), _>(axes![C]).over(axes![2]).mean()
}

/// Whole shapes: the sum over everything, by a vector.
fn total<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    let flat: View<T, (S::Flat,)> = x.view().flatten();
    flat.as_slice().iter().fold(T::zero(), |sum, &x| sum + x)
}

/// Whole shapes, by the bound that says what is to be proven.
fn apply_as<T: Real, S: Reshape<R>, R: Reshape<S>>(
    x: Tensor<T, S>,
    f: impl Fn(Tensor<T, R>) -> Tensor<T, R>,
) -> Tensor<T, S> {
    f(x.reshape::<R>()).reshape::<S>()
}

/// The bound holds for a shape whose dimensions are partly abstract, where the caller knows them.
fn rows_of_three<T, N: Dim, M: Dim>(x: Tensor<T, (N,)>) -> Tensor<T, (M, dim!(3))>
where
    (N,): Reshape<(M, dim!(3))>,
{
    x.reshape::<(M, dim!(3))>()
}

#[test]
fn features_of_images() {
    let images = Tensor::<f64, shape![24]>::arange().reshape::<shape![2, 3, 2, 2]>();
    let weights: Tensor<f64, shape![12, 1]> = Tensor::ones();
    assert_eq!(classify(&images, &weights), tensor![[66.0], [210.0]]);
    assert_eq!(there_and_back(images), images);
    let merged: Tensor<i32, shape![1, 6]> = merge_by_name(tensor![[[1, 2, 3], [4, 5, 6]]]);
    assert_eq!(merged, tensor![[1, 2, 3, 4, 5, 6]]);
}

#[test]
fn heads() {
    let x = Tensor::<i32, shape![24]>::arange().reshape::<shape![2, 12]>();
    let heads: Tensor<i32, shape![2, 3, 4]> = heads_of_product(x);
    assert_eq!(heads[[1, 2, 3]], 23);
    let same: Tensor<i32, shape![2, 3, 4]> = heads_of_width(x);
    assert_eq!(same, heads);
    assert_eq!(width_of_heads::<_, _, dim!(12), _>(heads), x);
    let regrouped: Tensor<i32, shape![2, 6]> = regroup::<_, dim!(12), dim!(3), _>(heads.subtensor(0).to_tensor());
    assert_eq!(regrouped.as_slice(), x.subtensor(0).as_slice());

    dims! { Sample = 2; Width = 12; Head = 3; }
    let named: Tensor<i32, (Sample, Width)> = x.rename();
    let heads: Tensor<i32, (Sample, Head, dim!(4))> = heads_of_width(named);
    let back: Tensor<i32, (Sample, Width)> = width_of_heads(heads);
    assert_eq!(back, named);
    let means: Tensor<f64, (Sample, Head)> = group_means(&named.cast());
    assert_eq!(means.as_slice(), [1.5, 5.5, 9.5, 13.5, 17.5, 21.5]);
}

#[test]
fn whole_shapes() {
    assert_eq!(total(&tensor![[1.0, 2.0], [3.0, 4.0]]), 10.0);
    assert_eq!(total(&Tensor::<f64, ()>::from(2.5)), 2.5);
    let x = apply_as::<f64, _, shape![3, 2]>(tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], |x| {
        let first: Tensor<f64, shape![2]> = x.subtensor(0).to_tensor();
        x - first
    });
    assert_eq!(x, tensor![[0.0, 0.0, 2.0], [2.0, 4.0, 4.0]]);
    let rows: Tensor<i32, shape![2, 3]> = rows_of_three(tensor![1, 2, 3, 4, 5, 6]);
    assert_eq!(rows, tensor![[1, 2, 3], [4, 5, 6]]);
}
