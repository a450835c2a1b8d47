//! Cutting and padding: differences, crops, masks, zero padding. A bound says what has to be proven, and no more.

use shapewise::prelude::*;

type D1 = dim!(1);
type D2 = dim!(2);

/// The differences of neighbours along the last axis: `np.diff(x)`.
fn differences<T: Real, B: Dim, N: Dim + MoreThan<D1>>(x: &Tensor<T, (B, N)>) -> Tensor<T, (B, Difference<N, D1>)> {
    x.slice(slice![.., 1..]) - x.slice(slice![.., ..-1])
}

/// The differences of those: the proof is about the size that the first ones have.
fn second_differences<T: Real, B: Dim, N: Dim + MoreThan<D1, Difference: MoreThan<D1>>>(
    x: &Tensor<T, (B, N)>,
) -> Tensor<T, (B, Difference<Difference<N, D1>, D1>)> {
    differences(&differences(x))
}

/// The images without `P` pixels at each side.
fn crop<T: Real, N: Dim, C: Dim, H: Dim + MoreThan<Sum<P, P>>, W: Dim + MoreThan<Sum<P, P>>, P: Dim>(
    images: &Tensor<T, (N, C, H, W)>,
) -> Tensor<T, (N, C, Difference<H, Sum<P, P>>, Difference<W, Sum<P, P>>)> {
    images.slice(slice![.., .., P..-P, P..-P]).to_tensor()
}

/// The first `H` rows and `W` columns.
fn corner<T: Real, A: Dim + AtLeast<H>, B: Dim + AtLeast<W>, H: Dim, W: Dim>(
    x: &Tensor<T, (A, B)>,
) -> Tensor<T, (H, W)> {
    x.slice(slice![..H, ..W]).to_tensor()
}

/// The last `K` of a sequence.
fn tail<T: Real, N: Dim + AtLeast<K>, K: Dim, F: Dim>(x: &Tensor<T, (N, F)>) -> Tensor<T, (K, F)> {
    x.slice(slice![-K..]).to_tensor()
}

/// What a sequence ends with: every axis has a last element.
fn last_state<T: Real, N: Dim, L: Dim, F: Dim>(states: &Tensor<T, (N, L, F)>) -> Tensor<T, (N, F)> {
    states.slice(slice![.., -1]).to_tensor()
}

/// No position looks at a later one.
fn causal<T: Real, B: Dim, H: Dim, L: Dim>(scores: &Tensor<T, (B, H, L, L)>) -> Tensor<T, (B, H, L, L)> {
    let allowed = Tensor::<T, (L, L)>::ones().tril(0).gt(T::zero());
    allowed.select(scores, T::neg_infinity()).softmax(axes![-1])
}

/// The images in a frame of zeros, for any width of it, 0 included.
fn framed<T: Real, N: Dim, C: Dim, H: Dim, W: Dim, P: Natural>(
    images: &Tensor<T, (N, C, H, W)>,
) -> Tensor<T, (N, C, Sum<Sum<H, P>, P>, Sum<Sum<W, P>, P>)> {
    images.pad(pad![0, 0, P, P], T::zero())
}

/// Each pixel as a square of `K` by `K`.
fn enlarged<T: Real, H: Dim, W: Dim, K: Dim>(image: &Tensor<T, (H, W)>) -> Tensor<T, (Product<H, K>, Product<W, K>)> {
    image.repeat::<K, _>(axes![0]).repeat::<K, _>(axes![1])
}

/// Every `K`-th row.
fn thinned<T: Real, N: Dim, M: Dim, K: Dim>(
    x: &Tensor<T, (N, M)>,
) -> Tensor<T, (shapewise::shape::slice::EveryNth<N, K>, M)> {
    x.slice(slice![..;K]).to_tensor()
}

/// Whatever the shape, the last element comes first.
fn rolled<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x.roll_all(1)
}

/// The covariance matrix with its diagonal raised.
fn regularised<T: Real, N: Dim>(covariance: &Tensor<T, (N, N)>, by: T) -> Tensor<T, (N, N)> {
    let mut result = covariance.to_tensor();
    let mut diagonal = result.diagonal_mut();
    diagonal += by;
    result
}

/// `x` shifted by one step in time, with zeros at the start.
fn shifted<T: Real, L: Dim + MoreThan<D1>, F: Dim>(x: &Tensor<T, (L, F)>) -> Tensor<T, (L, F)> {
    let mut result = Tensor::zeros();
    result.slice_mut(slice![1..]).assign(x.slice(slice![..-1]));
    result
}

fn traces<T: Real, B: Dim, N: Dim>(x: &Tensor<T, (B, N, N)>) -> Tensor<T, (B,)> {
    x.diagonal().over(axes![-1]).sum()
}

fn numbers<T: Real, S: Shape>() -> Tensor<T, S> {
    Tensor::<T, S>::ones().cumsum()
}

fn all<T: Real>() {
    let x: Tensor<T, shape![2, 4]> = tensor![[1.0, 4.0, 9.0, 16.0], [0.0, 1.0, 0.0, -1.0]].map(|x: f64| T::from_f64(x));
    let t = |x: f64| T::from_f64(x);
    let steps: Tensor<T, shape![2, 3]> = differences(&x);
    assert_eq!(steps, tensor![[3.0, 5.0, 7.0], [1.0, -1.0, -1.0]].map(t));
    let steps: Tensor<T, shape![2, 2]> = second_differences(&x);
    assert_eq!(steps, tensor![[2.0, 2.0], [-2.0, 0.0]].map(t));

    let images: Tensor<T, shape![2, 1, 5, 6]> = numbers();
    let middle: Tensor<T, shape![2, 1, 1, 2]> = crop::<_, _, _, _, _, D2>(&images);
    assert_eq!(middle, tensor![[[[15.0, 16.0]]], [[[45.0, 46.0]]]].map(t));
    assert_eq!(framed::<_, _, _, _, _, dim!(0)>(&images), images);
    let in_frame: Tensor<T, shape![2, 1, 9, 10]> = framed::<_, _, _, _, _, D2>(&images);
    assert_eq!(crop::<_, _, _, _, _, D2>(&in_frame), images);
    assert_eq!(in_frame.sum(), images.sum());

    assert_eq!(corner::<_, _, _, D2, D1>(&x), tensor![[1.0], [0.0]].map(t));
    assert_eq!(corner::<_, _, _, D2, dim!(4)>(&x), x);
    assert_eq!(tail::<_, _, D1, _>(&x), tensor![[0.0, 1.0, 0.0, -1.0]].map(t));
    assert_eq!(last_state(&numbers::<T, shape![2, 3, 2]>()), tensor![[5.0, 6.0], [11.0, 12.0]].map(t));
    assert_eq!(last_state(&numbers::<T, shape![2, 1, 2]>()), tensor![[1.0, 2.0], [3.0, 4.0]].map(t));

    let attention: Tensor<T, shape![1, 1, 2, 2]> = causal(&Tensor::zeros());
    assert_eq!(attention, tensor![[[[1.0, 0.0], [0.5, 0.5]]]].map(t));

    let large: Tensor<T, shape![2, 4]> = enlarged::<_, _, _, D2>(&tensor![[1.0, 2.0]].map(t));
    assert_eq!(large, tensor![[1.0, 1.0, 2.0, 2.0], [1.0, 1.0, 2.0, 2.0]].map(t));
    let thin: Tensor<T, shape![2, 2]> = thinned::<_, _, _, D2>(&numbers::<T, shape![3, 2]>());
    assert_eq!(thin, tensor![[1.0, 2.0], [5.0, 6.0]].map(t));
    assert_eq!(rolled(&tensor![1.0, 2.0, 3.0].map(t)), tensor![3.0, 1.0, 2.0].map(t));
    assert_eq!(regularised(&tensor![[1.0, 2.0], [3.0, 4.0]].map(t), t(10.0)), tensor![[11.0, 2.0], [3.0, 14.0]].map(t));
    assert_eq!(shifted(&tensor![[1.0], [2.0], [3.0]].map(t)), tensor![[0.0], [1.0], [2.0]].map(t));
    assert_eq!(traces(&numbers::<T, shape![2, 2, 2]>()), tensor![5.0, 13.0].map(t));
}

#[test]
fn pieces_of_abstract_tensors() {
    all::<f32>();
    all::<f64>();
}

/// Named dimensions: what is taken whole keeps its name.
#[test]
fn names_stay() {
    dims! { Batch = 2; Step = 5; Window = 3; }
    let x: Tensor<f64, (Batch, Step)> = numbers();
    let diff: Tensor<f64, (Batch, dim!(4))> = differences(&x);
    assert_eq!(diff, Tensor::ones());
    let window: Tensor<f64, (Batch, Window)> = x.slice(slice![.., ..Window]).to_tensor();
    assert_eq!(window[[1, 2]], 8.0);
    let padded: Tensor<f64, (Batch, dim!(7))> = x.pad(pad![0, 1], 0.0);
    assert_eq!(padded.sum(), x.sum());
}
