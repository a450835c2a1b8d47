//! Building blocks that are made of several operations, and bounds that come together as one trait.

use shapewise::dim::windows::{HasRoomFor, InSteps, Windows};
use shapewise::prelude::*;
use shapewise::shape::join::JoinShape;
use shapewise::shape::matmul::{MatMul, MatMulOf};
use shapewise::shape::normalize::Normalize;

use crate::numbers::{assert_close, sample};

/// A convolution as one product of matrices: the windows are the rows, the kernels the columns.
fn im2col_convolution<T: Real, N: Dim, C: Dim, H: HasRoomFor<K>, W: HasRoomFor<K>, O: Dim, K: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
    kernel: &Tensor<T, (O, C, K, K)>,
) -> Tensor<T, (N, O, Windows<H, K>, Windows<W, K>)> {
    let windows = x.windows::<(K, K)>().permute(axes![0, 2, 3, 1, 4, 5]).to_tensor();
    let kernels = kernel.view().flatten_axes(axes![1, 2, 3]);
    windows.flatten_axes(axes![3, 4, 5]).matmul(&kernels.transpose()).permute(axes![0, 3, 1, 2]).to_tensor()
}

/// The same over whole matrices, once the sizes of both images are merged with the batch.
fn im2col_matrix<T: Real, N: Dim, C: Dim, L: HasRoomFor<K>, O: Dim, K: Dim>(
    x: &Tensor<T, (N, C, L)>,
    kernel: &Tensor<T, (O, C, K)>,
) -> Tensor<T, (N, O, Windows<L, K>)> {
    let rows: Tensor<T, (Product<N, Windows<L, K>>, Product<C, K>)> =
        x.windows::<(K,)>().permute(axes![0, 2, 1, 3]).to_tensor().flatten_axes(axes![2, 3]).flatten_axes(axes![0, 1]);
    let product = rows.matmul(&kernel.view().flatten_axes(axes![1, 2]).transpose());
    product.unflatten::<(N, Windows<L, K>), _>(axes![0]).swap_axes(axes![1, 2]).to_tensor()
}

/// Layer normalisation over the trailing axes, whose gain and bias have their shape.
fn layer_norm<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
    gain: &Tensor<T, (C, H, W)>,
    bias: &Tensor<T, (C, H, W)>,
) -> Tensor<T, (N, C, H, W)> {
    normalized(x, axes![-3, -2, -1]) * gain + bias
}

/// Whatever the shape, whatever the axes.
fn normalized<T: Real, S: Normalize<X>, X: Copy>(x: &Tensor<T, S>, axes: X) -> Tensor<T, S> {
    let centred = x - x.over(axes).keepdims().mean();
    let variance = centred.pow(2).over(axes).keepdims().mean();
    centred / (variance + T::from_f64(1e-5)).sqrt()
}

/// The shapes that a linear layer takes: whatever stands before the features is a batch.
trait Features<I: Dim, O: Dim>: MatMul<(I, O), Product: JoinShape<(O,), Joined = MatMulOf<Self, (I, O)>>> {}

impl<S, I: Dim, O: Dim> Features<I, O> for S where
    S: MatMul<(I, O), Product: JoinShape<(O,), Joined = MatMulOf<S, (I, O)>>>
{
}

fn linear<T: Real, S: Features<I, O>, I: Dim, O: Dim>(
    x: &Tensor<T, S>,
    w: &Tensor<T, (I, O)>,
    b: &Tensor<T, (O,)>,
) -> Tensor<T, MatMulOf<S, (I, O)>> {
    x.matmul(w) + b
}

/// Room for two kernels, one after the other.
trait RoomForTwo<K: Dim>: HasRoomFor<K> + Extent<Windows<K, InSteps>: HasRoomFor<K>> {}

impl<L, K: Dim> RoomForTwo<K> for L where L: HasRoomFor<K> + Extent<Windows<K, InSteps>: HasRoomFor<K>> {}

fn two_convolutions<T: Real, N: Dim, C: Dim, L: RoomForTwo<K>, K: Dim>(
    x: &Tensor<T, (N, C, L)>,
    first: &Tensor<T, (C, C, K)>,
    second: &Tensor<T, (C, C, K)>,
) -> Tensor<T, (N, C, Windows<Windows<L, K>, K>)> {
    x.conv1d(first).relu().conv1d(second)
}

for_both_reals! { convolutions_are_products norms_over_trailing_axes linear_over_any_batch convolutions_in_a_row }

fn at<T: Real, S: Shape<Sizes = [usize; R]>, const R: usize>(x: &Tensor<T, S>, position: [usize; R]) -> f64 {
    x[position].to_f64().unwrap()
}

fn convolutions_are_products<T: Real>() {
    let (x, kernel): (Tensor<T, shape![2, 3, 6, 5]>, Tensor<T, shape![4, 3, 3, 3]>) = (sample(1), sample(2));
    let y: Tensor<T, shape![2, 4, 4, 3]> = im2col_convolution(&x, &kernel);
    assert_close(&y, |[n, o, i, j]| {
        (0..27)
            .map(|k| (k / 9, k / 3 % 3, k % 3))
            .map(|(c, p, q)| at(&x, [n, c, i + p, j + q]) * at(&kernel, [o, c, p, q]))
            .sum()
    });
    let expected = x.conv2d(&kernel);
    assert_close(&y, |position| at(&expected, position));

    let (x, kernel): (Tensor<T, shape![2, 3, 7]>, Tensor<T, shape![4, 3, 2]>) = (sample(3), sample(4));
    let y: Tensor<T, shape![2, 4, 6]> = im2col_matrix(&x, &kernel);
    assert_close(&y, |[n, o, l]| (0..6).map(|k| at(&x, [n, k / 2, l + k % 2]) * at(&kernel, [o, k / 2, k % 2])).sum());
    let expected = x.conv1d(&kernel);
    assert_close(&y, |position| at(&expected, position));
}

fn norms_over_trailing_axes<T: Real>() {
    let x: Tensor<T, shape![2, 3, 2, 4]> = sample(5);
    let (gain, bias): (Tensor<T, shape![3, 2, 4]>, Tensor<T, shape![3, 2, 4]>) = (sample(6), sample(7));
    let normal = |n: usize, element: f64| {
        let sample: Vec<f64> = x.subtensor(n).iter().map(|x| x.to_f64().unwrap()).collect();
        let mean = sample.iter().sum::<f64>() / 24.0;
        let variance = sample.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 24.0;
        (element - mean) / (variance + 1e-5).sqrt()
    };
    assert_close(&layer_norm(&x, &gain, &bias), |[n, c, h, w]| {
        normal(n, at(&x, [n, c, h, w])) * at(&gain, [c, h, w]) + at(&bias, [c, h, w])
    });
    assert_close(&normalized(&x, axes![1, 2, 3]), |[n, c, h, w]| normal(n, at(&x, [n, c, h, w])));
}

fn linear_over_any_batch<T: Real>() {
    let (x, w, b): (Tensor<T, shape![2, 3, 4]>, Tensor<T, shape![4, 5]>, Tensor<T, shape![5]>) =
        (sample(8), sample(9), sample(10));
    let expected = |n, m, o| (0..4).map(|i| at(&x, [n, m, i]) * at(&w, [i, o])).sum::<f64>() + at(&b, [o]);
    let y: Tensor<T, shape![2, 3, 5]> = linear(&x, &w, &b);
    assert_close(&y, |[n, m, o]| expected(n, m, o));
    let y: Tensor<T, shape![3, 5]> = linear(&x.subtensor(1).to_tensor(), &w, &b);
    assert_close(&y, |[m, o]| expected(1, m, o));
    let y: Tensor<T, shape![5]> = linear(&x.subtensor(1).subtensor(2).to_tensor(), &w, &b);
    assert_close(&y, |[o]| expected(1, 2, o));
}

fn convolutions_in_a_row<T: Real>() {
    let x: Tensor<T, shape![1, 2, 5]> = sample(11);
    let (first, second): (Tensor<T, shape![2, 2, 2]>, Tensor<T, shape![2, 2, 2]>) = (sample(12), sample(13));
    let inner =
        |c, l| (0..4).map(|k| at(&x, [0, k / 2, l + k % 2]) * at(&first, [c, k / 2, k % 2])).sum::<f64>().max(0.0);
    let y: Tensor<T, shape![1, 2, 3]> = two_convolutions(&x, &first, &second);
    assert_close(&y, |[_, c, l]| (0..4).map(|k| inner(k / 2, l + k % 2) * at(&second, [c, k / 2, k % 2])).sum());
}
