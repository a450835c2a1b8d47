//! Joining, stacking and cutting abstract dimensions: sums of them stand in signatures and go on into other generic functions.

use shapewise::prelude::*;

use crate::layers::linear;
use crate::numbers::{assert_close, sample};

/// What a layer makes of its input, beside the input itself.
fn skip<T: Real, N: Dim, A: Dim, B: Dim>(x: &Tensor<T, (N, A)>, w: &Tensor<T, (A, B)>) -> Tensor<T, (N, Sum<A, B>)> {
    x.concat(x.matmul(w).relu(), axes![1])
}

/// The sum of dimensions goes on into another generic function, and into another skip connection.
fn dense_block<T: Real, N: Dim, A: Dim, B: Dim, C: Dim, O: Dim>(
    x: &Tensor<T, (N, A)>,
    first: &Tensor<T, (A, B)>,
    second: &Tensor<T, (Sum<A, B>, C)>,
    head: (&Tensor<T, (Sum<Sum<A, B>, C>, O)>, &Tensor<T, (O,)>),
) -> Tensor<T, (N, O)> {
    let wider = skip(x, first);
    let widest = skip(&wider, second);
    linear(&widest, head.0, head.1)
}

/// The halves of an input, each through a layer of its own, joined again, and added to the input.
fn residual_of_halves<T: Real, N: Dim, A: Dim, B: Dim>(
    x: &Tensor<T, (N, Sum<A, B>)>,
    left: &Tensor<T, (A, A)>,
    right: &Tensor<T, (B, B)>,
) -> Tensor<T, (N, Sum<A, B>)> {
    let (a, b) = x.split::<(A, B), _>(axes![1]);
    x + concat((a.matmul(left), b.matmul(right)), axes![1])
}

fn residual<T: Real, N: Dim, C: Dim, H: Dim>(
    x: &Tensor<T, (N, C)>,
    inner: &Tensor<T, (C, H)>,
    outer: &Tensor<T, (H, C)>,
) -> Tensor<T, (N, C)> {
    x + x.matmul(inner).relu().matmul(outer)
}

/// Two branches side by side, and their mean.
fn ensemble<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, y: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    let both: Tensor<T, shape![2, N, C]> = stack((x, y), axes![0]);
    let last: Tensor<T, shape![N, C, 2]> = stack([x, y], axes![-1]);
    (both.over(axes![0]).mean() + last.over(axes![-1]).mean()) / T::from_count(2)
}

/// Real and imaginary parts as pairs, and back.
fn there_and_back<T: Real, N: Dim>(re: &Tensor<T, (N,)>, im: &Tensor<T, (N,)>) -> (Tensor<T, (N,)>, Tensor<T, (N,)>) {
    let pairs = stack((re, im), axes![1]);
    let (re, im) = pairs.split::<shape![1, 1], _>(axes![1]);
    (re.squeeze(axes![1]).to_tensor(), im.squeeze(axes![1]).to_tensor())
}

/// Three times the same, one after another.
fn thrice<T: Real, A: Dim, C: Dim>(x: &Tensor<T, (A, C)>) -> Tensor<T, (Product<dim!(3), A>, C)> {
    concat([x, x, x], axes![0])
}

/// The first row stands for all that came before: it is put before the others.
fn shifted<T: Real, N: Dim + MoreThan<dim!(1)>, C: Dim>(
    x: &Tensor<T, (N, C)>,
) -> Tensor<T, (Sum<dim!(1), Difference<N, dim!(1)>>, C)> {
    let (first, rest) = x.split_at::<dim!(1), _>(axes![0]);
    first.concat(rest * T::from_count(2), axes![0])
}

/// How far each step of a path goes.
fn step_lengths<T: Real, N: Dim + MoreThan<dim!(1)>, P: Dim>(
    path: &Tensor<T, (N, P)>,
) -> Tensor<T, (Difference<N, dim!(1)>,)> {
    path.diff(axes![0]).pow(2).over(axes![1]).sum().sqrt()
}

/// The channels in groups, each group divided by its own sum.
fn by_groups<T: Real, N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(
    x: &Tensor<T, (N, C)>,
) -> Vec<Tensor<T, (N, Quotient<C, G>)>> {
    x.chunks::<G, _>(axes![C]).map(|group| group.to_tensor() / group.over(axes![1]).keepdims().sum()).collect()
}

/// Sets of points, `(N, P)` and `(M, P)`, all differences between them: axes of size 1 that stand for abstract dimensions.
fn differences<T: Real, N: Dim, M: Dim, P: Dim>(x: &Tensor<T, (N, P)>, y: &Tensor<T, (M, P)>) -> Tensor<T, (N, M, P)> {
    let (x, y) = (x.view().unsqueeze(axes![1]), y.view().unsqueeze(axes![0]));
    x.expand::<M, _>(axes![1]) - y.expand::<N, _>(axes![0])
}

for_both_reals! {
    skip_connections
    residual_blocks
    stacked_matrices
    cut_axes
    neighbours
    axes_of_one
}

type Input<T> = Tensor<T, shape![4, 2]>;

fn at<T: Real, S: Shape<Sizes = [usize; 2]>, D: Data<T>>(x: &Tensor<T, S, D>, i: usize, j: usize) -> f64 {
    x[[i, j]].to_f64().unwrap()
}

fn skip_connections<T: Real>() {
    let (x, first): (Input<T>, Tensor<T, shape![2, 3]>) = (sample(1), sample(2));
    let second: Tensor<T, shape![5, 1]> = sample(3);
    let (w, b): (Tensor<T, shape![6, 2]>, Tensor<T, shape![2]>) = (sample(4), sample(5));
    let wider = |i: usize, j: usize| match j {
        0..2 => at(&x, i, j),
        _ => (0..2).map(|k| at(&x, i, k) * at(&first, k, j - 2)).sum::<f64>().max(0.0),
    };
    let widest = |i: usize, j: usize| match j {
        0..5 => wider(i, j),
        _ => (0..5).map(|k| wider(i, k) * at(&second, k, j - 5)).sum::<f64>().max(0.0),
    };
    assert_close(&skip(&x, &first), |[i, j]| wider(i, j));
    assert_close(&dense_block(&x, &first, &second, (&w, &b)), |[i, j]| {
        (0..6).map(|k| widest(i, k) * at(&w, k, j)).sum::<f64>() + b[[j]].to_f64().unwrap()
    });
}

fn residual_blocks<T: Real>() {
    let x: Tensor<T, shape![4, 5]> = sample(6);
    let (left, right): (Tensor<T, shape![2, 2]>, Tensor<T, shape![3, 3]>) = (sample(7), sample(8));
    assert_close(&residual_of_halves(&x, &left, &right), |[i, j]| {
        let product: f64 = match j {
            0..2 => (0..2).map(|k| at(&x, i, k) * at(&left, k, j)).sum(),
            _ => (0..3).map(|k| at(&x, i, k + 2) * at(&right, k, j - 2)).sum(),
        };
        at(&x, i, j) + product
    });
    let (inner, outer): (Tensor<T, shape![5, 2]>, Tensor<T, shape![2, 5]>) = (sample(9), sample(10));
    let hidden = |i: usize, h: usize| (0..5).map(|k| at(&x, i, k) * at(&inner, k, h)).sum::<f64>().max(0.0);
    assert_close(&residual(&x, &inner, &outer), |[i, j]| {
        at(&x, i, j) + (0..2).map(|h| hidden(i, h) * at(&outer, h, j)).sum::<f64>()
    });
}

fn stacked_matrices<T: Real>() {
    let (x, y): (Input<T>, Input<T>) = (sample(11), sample(12));
    assert_close(&ensemble(&x, &y), |[i, j]| (at(&x, i, j) + at(&y, i, j)) / 2.0);
    let (re, im): (Tensor<T, shape![7]>, Tensor<T, shape![7]>) = (sample(13), sample(14));
    assert_eq!(there_and_back(&re, &im), (re, im));
    let three: Tensor<T, shape![12, 2]> = thrice(&x);
    assert_close(&three, |[i, j]| at(&x, i % 4, j));
}

fn cut_axes<T: Real>() {
    let x: Input<T> = sample(15);
    let twice: Input<T> = shifted(&x);
    assert_close(&twice, |[i, j]| at(&x, i, j) * if i == 0 { 1.0 } else { 2.0 });
    let x = sample::<T, shape![3, 6]>(16).exp();
    let groups = by_groups::<_, _, _, dim!(2)>(&x);
    assert_eq!(groups.len(), 2);
    for (g, group) in groups.iter().enumerate() {
        assert_close(group, |[i, j]| at(&x, i, 3 * g + j) / (0..3).map(|k| at(&x, i, 3 * g + k)).sum::<f64>());
    }
}

fn neighbours<T: Real>() {
    let path: Input<T> = sample(19);
    let step = |i: usize, k: usize| at(&path, i + 1, k) - at(&path, i, k);
    assert_close(&step_lengths(&path), |[i]| step(i, 0).hypot(step(i, 1)));
}

fn axes_of_one<T: Real>() {
    let (x, y): (Input<T>, Tensor<T, shape![3, 2]>) = (sample(17), sample(18));
    assert_close(&differences(&x, &y), |[i, j, k]| at(&x, i, k) - at(&y, j, k));
}
