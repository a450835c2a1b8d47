//! Convolutional layers. What must be proven is that a kernel fits: `H: HasRoomFor<K>`.

use shapewise::prelude::*;
use shapewise::shape::convolve::{Conv2d, Conv2dOf};
use shapewise::shape::pool::{Pool, Pooled};

use crate::numbers::{assert_close, sample};

/// A convolution, a bias for each channel, and `relu`.
fn layer<T: Real, N: Dim, C: Dim, H: HasRoomFor<K>, W: HasRoomFor<K>, O: Dim, K: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
    kernel: &Tensor<T, (O, C, K, K)>,
    bias: &Tensor<T, (O,)>,
) -> Tensor<T, (N, O, Windows<H, K>, Windows<W, K>)> {
    let y = x.conv2d(kernel);
    (&y + bias.along(&y, axes![0, 2, 3])).relu()
}

/// A convolution with abstract steps: each bound is the fact that it proves.
fn strided<T, N, C, H, W, O, K, S, P>(
    x: &Tensor<T, (N, C, H, W)>,
    kernel: &Tensor<T, (O, C, K, K)>,
) -> Tensor<T, (N, O, Windows<H, K, S, P>, Windows<W, K, S, P>)>
where
    T: Real,
    N: Dim,
    C: Dim,
    O: Dim,
    K: Dim,
    S: Dim,
    P: Natural,
    H: HasRoomFor<K, P>,
    W: HasRoomFor<K, P>,
{
    x.sliding().stride::<S>().padding::<P>().conv2d(kernel)
}

/// Each group of channels apart.
fn grouped<T: Real, N: Dim, C: DivisibleBy<G>, L: HasRoomFor<K>, O: DivisibleBy<G>, K: Dim, G: Dim>(
    x: &Tensor<T, (N, C, L)>,
    kernel: &Tensor<T, (O, Quotient<C, G>, K)>,
) -> Tensor<T, (N, O, Windows<L, K>)> {
    x.sliding().groups::<G>().conv1d(kernel)
}

/// Two convolutions that keep the image as large as it is, and a connection past them.
fn residual<T: Real, N: Dim, C: Dim, H: KeptBy<dim!(3), dim!(1)>, W: KeptBy<dim!(3), dim!(1)>>(
    x: &Tensor<T, (N, C, H, W)>,
    first: &Tensor<T, shape![C, C, 3, 3]>,
    second: &Tensor<T, shape![C, C, 3, 3]>,
) -> Tensor<T, (N, C, H, W)> {
    let inner = x.sliding().padding::<dim!(1)>().conv2d(first).relu();
    (x + inner.sliding().padding::<dim!(1)>().conv2d(second)).relu()
}

fn global_average<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(x: &Tensor<T, (N, C, H, W)>) -> Tensor<T, (N, C)> {
    x.over(axes![2, 3]).mean()
}

/// Halves an image, and a rest is left out.
fn halved<T: Real, N: Dim, C: Dim, H: HasRoomFor<dim!(2)>, W: HasRoomFor<dim!(2)>>(
    x: &Tensor<T, (N, C, H, W)>,
) -> Tensor<T, (N, C, Windows<H, dim!(2), dim!(2)>, Windows<W, dim!(2), dim!(2)>)> {
    x.max_pool::<shape![2, 2]>()
}

/// A padding is less than what is pooled: the one more thing to prove.
fn smoothed<T: Real, N: Dim, L: HasRoomFor<K, P>, K: MoreThan<P>, P: Dim>(
    x: &Tensor<T, (N, L)>,
) -> Tensor<T, (N, Windows<L, K, dim!(1), P>)> {
    x.sliding().stride::<dim!(1)>().padding::<P>().avg_pool::<(K,)>()
}

/// Whole shapes: whatever can be convolved, and then pooled.
fn of_any_shape<T: Real, S: Shape, R: Conv2d<S>>(
    x: &Tensor<T, S>,
    kernel: &Tensor<T, R>,
) -> Tensor<T, Pooled<Conv2dOf<S, R>, shape![2, 2]>>
where
    Conv2dOf<S, R>: Pool<shape![2, 2]>,
{
    x.conv2d(kernel).max_pool::<shape![2, 2]>()
}

/// The windows as rows of a matrix, times the kernels as its columns.
fn im2col<T: Real, N: Dim, C: Dim, H: HasRoomFor<K>, W: HasRoomFor<K>, K: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
) -> Tensor<T, (N, Windows<H, K>, Windows<W, K>, C, K, K)> {
    x.windows::<(K, K)>().permute(axes![0, 2, 3, 1, 4, 5]).to_tensor()
}

type Images = shape![2, 3, 6, 5];

fn value<T: Real, S: Shape>(x: &Tensor<T, S>, at: &[usize]) -> f64 {
    let flat = S::SIZES.as_ref().iter().zip(at).fold(0, |flat, (size, at)| flat * size + at);
    x.as_slice()[flat].to_f64().unwrap()
}

/// One element of a convolution by a kernel of 3 rows and columns with padding 1, from the elements of its input.
fn convolved(
    x: impl Fn(usize, usize, usize) -> f64,
    [c, h, w]: [usize; 3],
    kernel: impl Fn(usize, usize, usize) -> f64,
    [i, j]: [usize; 2],
) -> f64 {
    let mut sum = 0.0;
    for (c, p, q) in (0..c).flat_map(|c| (0..9).map(move |k| (c, k / 3, k % 3))) {
        let (y, z) = (i + p, j + q);
        if (1..=h).contains(&y) && (1..=w).contains(&z) {
            sum += x(c, y - 1, z - 1) * kernel(c, p, q);
        }
    }
    sum
}

fn layers_are_the_loop<T: Real>() {
    let (x, kernel, bias) = (sample::<T, Images>(1), sample::<T, shape![4, 3, 3, 3]>(2), sample::<T, shape![4]>(3));
    let at = |[n, o, i, j]: [usize; 4], stride: usize| {
        let x = |c, y, z| value(&x, &[n, c, y, z]);
        convolved(x, [3, 6, 5], |c, p, q| value(&kernel, &[o, c, p, q]), [i * stride, j * stride])
    };
    let y: Tensor<T, shape![2, 4, 4, 3]> = layer(&x, &kernel, &bias);
    assert_close(&y, |[n, o, i, j]| (at([n, o, i + 1, j + 1], 1) + value(&bias, &[o])).max(0.0));
    let y: Tensor<T, shape![2, 4, 3, 3]> = strided::<_, _, _, _, _, _, _, dim!(2), dim!(1)>(&x, &kernel);
    assert_close(&y, |[n, o, i, j]| at([n, o, i, j], 2));
    let y: Tensor<T, shape![2, 4, 4, 3]> = strided::<_, _, _, _, _, _, _, dim!(1), dim!(0)>(&x, &kernel);
    assert_close(&y, |[n, o, i, j]| at([n, o, i + 1, j + 1], 1));
    let y: Tensor<T, shape![2, 4, 2, 1]> = of_any_shape(&x, &kernel);
    assert_eq!(y, strided::<_, _, _, _, _, _, _, dim!(1), dim!(0)>(&x, &kernel).max_pool::<shape![2, 2]>());
    assert_eq!(y, halved(&x.conv2d(&kernel)));
}

fn groups_are_the_loop<T: Real>() {
    let (x, kernel) = (sample::<T, shape![2, 4, 5]>(1), sample::<T, shape![6, 2, 3]>(2));
    let y: Tensor<T, shape![2, 6, 3]> = grouped::<_, _, _, _, _, _, dim!(2)>(&x, &kernel);
    assert_close(&y, |[n, o, l]| {
        (0..6).map(|i| value(&x, &[n, o / 3 * 2 + i / 3, l + i % 3]) * value(&kernel, &[o, i / 3, i % 3])).sum()
    });
}

fn a_residual_block_keeps_its_shape<T: Real>() {
    let (x, first, second) =
        (sample::<T, Images>(1), sample::<T, shape![3, 3, 3, 3]>(2), sample::<T, shape![3, 3, 3, 3]>(3));
    let y: Tensor<T, Images> = residual(&x, &first, &second);
    assert_close(&y, |[n, o, i, j]| {
        let inner = |c: usize, y: usize, z: usize| {
            let x = |c, y, z| value(&x, &[n, c, y, z]);
            convolved(x, [3, 6, 5], |d, p, q| value(&first, &[c, d, p, q]), [y, z]).max(0.0)
        };
        let outer = convolved(inner, [3, 6, 5], |d, p, q| value(&second, &[o, d, p, q]), [i, j]);
        (value(&x, &[n, o, i, j]) + outer).max(0.0)
    });
}

fn poolings_are_the_loop<T: Real>() {
    let x = sample::<T, Images>(1);
    let means: Tensor<T, shape![2, 3]> = global_average(&x);
    assert_close(&means, |[n, c]| (0..30).map(|i| value(&x, &[n, c, i / 5, i % 5])).sum::<f64>() / 30.0);
    let largest: Tensor<T, shape![2, 3, 3, 2]> = halved(&x);
    assert_close(&largest, |[n, c, i, j]| {
        (0..4).map(|k| value(&x, &[n, c, 2 * i + k / 2, 2 * j + k % 2])).fold(f64::MIN, f64::max)
    });
    let line = sample::<T, shape![2, 7]>(2);
    let means: Tensor<T, shape![2, 7]> = smoothed::<_, _, _, dim!(3), dim!(1)>(&line);
    assert_close(&means, |[n, l]| {
        (0..3).filter(|k| (1..8).contains(&(l + k))).map(|k| value(&line, &[n, l + k - 1])).sum::<f64>() / 3.0
    });
}

fn windows_are_the_rows_of_a_matrix<T: Real>() {
    let x = sample::<T, Images>(1);
    let windows = im2col::<_, _, _, _, _, dim!(2)>(&x);
    assert_close(&windows, |[n, i, j, c, p, q]| value(&x, &[n, c, i + p, j + q]));
}

for_both_reals! {
    layers_are_the_loop groups_are_the_loop a_residual_block_keeps_its_shape poolings_are_the_loop windows_are_the_rows_of_a_matrix
}
