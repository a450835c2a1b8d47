//! The README shows a real message: that of the gallery. The results of the operations in the cheat-sheet of the book, and of those
//! in the table of derivatives, are what the type checker finds.

#![allow(clippy::needless_borrows_for_generic_args, reason = "the calls stand as the cheat-sheet writes them")]

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_message_in_the_readme_is_that_of_the_gallery() {
    let readme = read("README.md");
    let message = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(message, read("ui-tests/fail/arithmetic/adds_matrices_of_unlike_sizes.stderr"));
}

/// Results of operations in the cheat-sheet, with their types.
#[test]
#[cfg(feature = "std")]
fn the_results_in_the_table_from_numpy() {
    use shapewise::dim::{D2, D3};
    use shapewise::prelude::*;

    let x: Tensor<i32, (D2, D3)> = tensor![[1, 2, 3], [4, 5, 6]];
    let y: Tensor<i32, (D2, D3)> = tensor![[3, 2, 1], [1, 1, 1]];
    let sum: Tensor<i32, (D2, D3)> = x % y - -x;
    assert_eq!(sum, tensor![[2, 2, 3], [4, 5, 6]]);
    let quotient: Tensor<f64, (D2, D3)> = x / 2;
    assert_eq!(quotient, tensor![[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]);
    let powers: [Tensor<i32, (D2, D3)>; 2] = [x.floor_div(y), x.pow(2)];
    assert_eq!(powers, [tensor![[0, 1, 3], [4, 5, 6]], tensor![[1, 4, 9], [16, 25, 36]]]);

    let m: Tensor<bool, (D2, D3)> = x.gt(y);
    assert_eq!(m, tensor![[false, false, true], [true, true, true]]);
    assert_eq!([x.equal(y), x.le(3)].map(|mask| mask.count()), [1, 3]);
    let neither: Tensor<bool, (D2, D3)> = !(m & x.equal(4) | m);
    assert_eq!(neither.count(), 2);

    let whole: (i64, f64, i32, f64) = (x.sum(), x.mean(), x.max(), x.std());
    assert_eq!(whole, (21, 3.5, 6, (35.0_f64 / 12.0).sqrt()));
    let columns: Tensor<i64, (D3,)> = x.over(axes![0]).sum();
    assert_eq!(columns, tensor![5, 7, 9]);
    let mean: Tensor<f64, ()> = x.over(axes![0, 1]).mean();
    assert_eq!(mean.item(), 3.5);
    let rows: Tensor<i64, (D2, Broadcast<D3>)> = x.over(axes![1]).keepdims().sum();
    assert_eq!(rows.as_slice(), [6, 15]);
    let variances: Tensor<f64, (D3,)> = x.over(axes![0]).ddof(1).var();
    assert_eq!(variances, Tensor::full(4.5));
    let deviation: Tensor<f64, ()> = x.over_all().ddof(1).std();
    assert_eq!(deviation.item(), 3.5_f64.sqrt());
    let means: Tensor<f64, (D3,)> = x.over(axes![0]).masked(&m).mean();
    assert_eq!(means, tensor![4.0, 5.0, 4.5]);
    let selected: Option<f64> = x.masked_select(&m).mean();
    assert_eq!(selected, Some(4.5));
    let chosen: Tensor<i32, (D2, D3)> = m.select(&x, 0);
    assert_eq!(chosen, tensor![[0, 0, 3], [4, 5, 6]]);
    let median: Tensor<f64, (D2,)> = x.over(axes![1]).median();
    let reduced: Tensor<i32, (D2,)> = x.over(axes![1]).reduce(shapewise::ops::reduce::Max);
    assert_eq!((median, reduced), (x.cast::<f64>().over(axes![1]).median(), x.over(axes![1]).max()));
    let best: Tensor<Idx<D3>, (D2,)> = x.over(axes![1]).argmax();
    assert_eq!(best.cast::<i32>(), tensor![2, 2]);
    let running: Tensor<i64, (D2, D3)> = x.over(axes![1]).cumsum();
    assert_eq!(running, tensor![[1, 3, 6], [4, 9, 15]]);
    let floats: Tensor<f64, (D2, D3)> = x.cast::<f64>();
    assert_eq!(floats.exp().ln().round(), floats);
    assert_eq!(x.matmul(&x.transpose()), tensor![[14, 32], [32, 77]]);
    assert_eq!((x[[1, 2]], x.subtensor(1), x.shape()), (6, tensor![4, 5, 6].view(), [2, 3]));
    assert_eq!(x.to_string(), "[[1 2 3]\n [4 5 6]]");
}

/// Calls that give other shapes, with their result types, for abstract `N` and `C`.
#[test]
#[cfg(feature = "std")]
fn the_results_in_the_tables_of_shapes() {
    use shapewise::dim::{D1, D2, D3, D4, D5, D6};
    use shapewise::prelude::*;

    fn abstractly<N: Dim, C: Dim, H: Dim>(
        x: Tensor<f64, (N, C)>,
        y: Tensor<f64, (N, H)>,
        cube: Tensor<f64, (N, C, H)>,
    ) {
        let flat: Tensor<f64, (Product<N, C>,)> = x.clone().flatten();
        let merged: Tensor<f64, (N, Product<C, H>)> = cube.flatten_axes(axes![1, 2]);
        let apart: Tensor<f64, (N, C, H)> = merged.unflatten::<(C, H), _>(axes![1]);
        let unsqueezed: Tensor<f64, (N, D1, C)> = x.clone().unsqueeze(axes![1]);
        let squeezed: Tensor<f64, (N, C)> = unsqueezed.squeeze(axes![1]);
        let moved: Tensor<f64, (H, N, C)> = apart.permute(axes![2, 0, 1]).to_tensor();
        let turned: [Tensor<f64, (C, N)>; 3] = [
            x.transpose().to_tensor(),
            x.swap_axes(axes![0, 1]).to_tensor(),
            x.move_axis(axes![0], axes![-1]).to_tensor(),
        ];
        let stretched: Tensor<f64, shape![5, N, C]> = x.broadcast_to::<shape![5, N, C]>().to_tensor();
        let joined: Tensor<f64, (N, Sum<C, H>)> = x.concat(&y, axes![1]);
        let thrice: Tensor<f64, (N, Sum<Sum<C, H>, C>)> = concat((&x, &y, &x), axes![1]);
        let stacked: Tensor<f64, (N, C, D2)> = stack((&x, &x), axes![-1]);
        let padded: Tensor<f64, (Sum<Sum<N, D1>, D1>, Sum<C, D2>)> = x.pad(pad![1, (0, 2)], 0.0);
        let repeated: Tensor<f64, (N, Product<C, D3>)> = x.repeat::<D3, _>(axes![1]);
        let tiled: Tensor<f64, (Product<N, D2>, Product<C, D3>)> = x.tile::<shape![2, 3]>();
        let same: [Tensor<f64, (N, C)>; 4] = [x.flip(axes![1]), x.roll(1, axes![0]), x.tril(0), x.triu(1)];
        assert_eq!(same[0].flip(axes![1]), squeezed);
        assert_eq!((flat.sum(), joined.sum()), (x.sum(), x.sum() + y.sum()));
        assert_eq!((thrice.sum(), stacked.sum()), (2.0 * x.sum() + y.sum(), 2.0 * x.sum()));
        assert_eq!((padded.sum(), stretched.sum()), (x.sum(), 5.0 * x.sum()));
        assert_eq!((repeated.sum(), tiled.sum()), (3.0 * x.sum(), 6.0 * x.sum()));
        assert!(turned.iter().all(|turned| turned.transpose() == x));
        assert_eq!(moved.move_axis(axes![0], axes![2]), cube_like(&moved));
    }
    fn cube_like<N: Dim, C: Dim, H: Dim>(moved: &Tensor<f64, (H, N, C)>) -> Tensor<f64, (N, C, H)> {
        moved.permute(axes![1, 2, 0]).to_tensor()
    }
    let x: Tensor<f64, (D2, D3)> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    abstractly(x, tensor![[1.0, 2.0], [3.0, 4.0]], Tensor::ones());

    fn heads<N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (N, G, Quotient<C, G>)> {
        x.unflatten::<(G, Quotient<C, G>), _>(axes![1])
    }
    assert_eq!(heads::<_, _, D3>(x), tensor![[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]);
    fn parts<N: Dim + MoreThan<A> + MoreThan<D1>, C: Dim + DivisibleBy<D3>, A: Dim>(x: Tensor<f64, (N, C)>) -> f64 {
        let (first, rest) = x.split_at::<A, _>(axes![0]);
        let (first, rest): (Tensor<f64, (A, C)>, Tensor<f64, (Difference<N, A>, C)>) =
            (first.to_tensor(), rest.to_tensor());
        let column: Tensor<f64, (Difference<N, D1>,)> = x.slice(slice![1.., 0]).to_tensor();
        let thirds =
            x.chunks::<D3, _>(axes![1]).map(|third| -> Tensor<f64, (N, Quotient<C, D3>)> { third.to_tensor() });
        assert_eq!(first.sum() + rest.sum(), thirds.map(|third| third.sum()).sum::<f64>());
        column.sum()
    }
    assert_eq!(parts::<_, _, D1>(x), 4.0);

    let reshaped: Tensor<f64, (D4, D3)> = Tensor::<f64, shape![2, 6]>::ones().reshape::<shape![4, _]>();
    assert_eq!(reshaped.sum(), 12.0);
    let deep: Tensor<f64, shape![4, 2, 6, 3]> = Tensor::ones();
    let sliced: Tensor<f64, (D2, D2, D3)> = deep.slice(slice![1..3, .., ..;2, -1]).to_tensor();
    assert_eq!(sliced.sum(), 12.0);
    let mut changed = x;
    let y: Tensor<f64, shape![1, 3]> = tensor![[7.0, 8.0, 9.0]];
    changed.slice_mut(slice![1..]).assign(&y);
    changed.slice_mut(slice![0]).fill(0.0);
    assert_eq!((changed, y.sum()), (tensor![[0.0, 0.0, 0.0], [7.0, 8.0, 9.0]], 24.0));
    let wide: Tensor<f64, (D2, D5)> = x.concat(&tensor![[0.0, 0.0], [0.0, 0.0]], axes![1]);
    let (left, right) = wide.split::<shape![2, 3], _>(axes![1]);
    assert_eq!((left.shape(), right.shape()), ([2, 2], [2, 3]));
    let square: Tensor<f64, (D2, D2)> = tensor![[1.0, 2.0], [3.0, 4.0]];
    let diagonal: Tensor<f64, (D2,)> = square.diagonal().to_tensor();
    assert_eq!((diagonal.diag().sum(), square.trace()), (5.0, 5.0));
    assert_eq!((x.pad_edge(pad![0, 1]).sum(), x.pad_reflect(pad![0, 1]).sum()), (35.0, 35.0));

    let batches: Tensor<f64, shape![5, 6, 2]> = Tensor::ones();
    let product: Tensor<f64, (D5, D6, D3)> = batches.matmul(&x);
    let inner: Tensor<f64, (D2, D2)> = x.inner(&x);
    let outer: Tensor<f64, (D2, D2)> = diagonal.outer(&diagonal);
    let dotted: Tensor<f64, (D2, D3)> = square.tensordot(&x, axes![1], axes![0]);
    assert_eq!(square.linear(&x, 1.0), dotted + 1.0);
    assert_eq!(square.linear_then(&x, 1.0, shapewise::ops::elementwise::Relu), (dotted + 1.0).relu());
    assert_eq!(x.softmax(axes![1]).shape(), x.layer_norm(axes![1], 1.0, 0.0, 1e-5).shape());
    assert_eq!(einsum!((n, k), (k, m) -> (n, m); &square, &x), dotted);
    assert_eq!((product.sum(), inner.trace(), outer.trace(), diagonal.dot(&diagonal)), (630.0, 91.0, 17.0, 17.0));
    dims! { K = 2; }
    let named: Tensor<f64, (D2, K)> = square.rename();
    let contracted: Tensor<f64, (D2, D2)> = named.contract(&square.rename::<(K, D2)>(), axes![K]);
    assert_eq!(contracted, square.matmul(&square));
}

/// Lookups, windows, and run-time lengths.
#[test]
#[cfg(feature = "std")]
fn the_results_in_the_other_tables() {
    use shapewise::dim::{D2, D3, D4};
    use shapewise::prelude::*;

    let x: Tensor<f32, (D2, D3)> = tensor![[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]];
    let best: Tensor<Idx<D3>, (D2,)> = x.over(axes![1]).argmax();
    let table: Tensor<f32, (D3, D4)> = Tensor::ones();
    let looked_up: Tensor<f32, (D2, D4)> = table.take(&best, axes![0]);
    let largest: Tensor<f32, shape![2, 1]> = x.gather(&best.unsqueeze(axes![1]), axes![1]);
    assert_eq!((looked_up.sum(), largest), (8.0, tensor![[5.0], [6.0]]));
    let column: Tensor<f32, (D2,)> = x.index_axis(Idx::<D3>::new(1).unwrap(), axes![1]).to_tensor();
    assert_eq!(column, tensor![5.0, 2.0]);
    let hot: Tensor<f32, (D2, D3)> = best.one_hot::<f32>();
    assert_eq!(hot, tensor![[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]);
    let mut counts: Tensor<f32, (D3,)> = Tensor::zeros();
    counts.index_add(&best, 1.0, axes![0]);
    let (mut added, mut put) = (x, x);
    added.scatter_add(&best.unsqueeze(axes![1]), 1.0, axes![1]);
    put.scatter(&best.unsqueeze(axes![1]), 0.0, axes![1]);
    assert_eq!((counts.sum(), added.sum(), put.sum()), (2.0, 23.0, 10.0));
    let sorted: Tensor<f32, (D2, D3)> = x.over(axes![1]).sort();
    let order: Tensor<Idx<D3>, (D2, D3)> = x.over(axes![1]).argsort();
    assert_eq!(x.gather(&order, axes![1]), sorted);
    let (values, places): (Tensor<f32, (D2, D2)>, Tensor<Idx<D3>, (D2, D2)>) = x.over(axes![-1]).top_k::<D2>();
    assert_eq!(x.gather(&places, axes![1]), values);
    let mask = x.gt(4.0);
    let filled: Tensor<f32, (D2, D3)> = x.masked_fill(&mask, 0.0);
    let mut replaced = x;
    replaced.put_mask(&mask, 0.0);
    assert_eq!(replaced, filled);
    assert!(mask.argwhere().all(|at: (Idx<D2>, Idx<D3>)| x[at] > 4.0));

    let images: Tensor<f32, shape![2, 3, 8, 6]> = Tensor::ones();
    let kernel: Tensor<f32, shape![4, 3, 3, 3]> = Tensor::ones();
    let windows: Tensor<f32, shape![2, 3, 6, 4, 3, 3]> = images.windows::<shape![3, 3]>().to_tensor();
    let layer: Tensor<f32, shape![2, 4, 6, 4]> = images.conv2d(&kernel);
    let strided: Tensor<f32, shape![2, 4, 4, 3]> =
        images.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(&kernel);
    let pooled: [Tensor<f32, shape![2, 3, 4, 3]>; 2] =
        [images.max_pool::<shape![2, 2]>(), images.avg_pool::<shape![2, 2]>()];
    assert_eq!((windows.sum(), layer[[0, 0, 0, 0]], strided[[1, 3, 1, 1]]), (1296.0, 27.0, 27.0));
    assert_eq!(pooled[0], pooled[1]);
    let signal: Tensor<f32, shape![2, 4, 5]> =
        Tensor::<f32, shape![2, 3, 7]>::ones().conv1d(&Tensor::<f32, shape![4, 3, 3]>::ones());
    assert_eq!(signal.sum(), 360.0);

    let rows = TensorVec::<f32, (D3,)>::try_from((0..30).map(|i| i as f32).collect::<Vec<_>>()).unwrap();
    let labels: TensorVec<i32, ()> = (0..10).map(Tensor::from).collect::<TensorVec<_, _>>();
    assert_eq!((rows.get(1).map(|row| row.sum()), rows[2..5].len()), (Some(12.0), 3));
    let batches = rows.batches::<D4>();
    assert_eq!((batches.len(), batches.remainder().len()), (2, 2));
    assert_eq!(
        rows.zip(&labels).unwrap().batches::<D4>().map(|(x, y)| (x.shape(), y.shape())).next_back(),
        Some(([4, 3], [4]))
    );
    assert_eq!(rows.take(&[9, 0]).unwrap().into_vec(), [27.0, 28.0, 29.0, 0.0, 1.0, 2.0]);
    let mut changed = rows.clone();
    changed.insert(1, Tensor::zeros());
    assert_eq!((changed.remove(0), changed.len()), (tensor![0.0, 1.0, 2.0], 10));
    changed.retain(|t| t.max() > 0.0);
    assert_eq!(changed, rows[1..]);
    let mean: Option<Tensor<f32, (D3,)>> = rows.mean();
    let mut first = rows[..4].statistics();
    first.merge(&rows[4..].statistics());
    assert_eq!((mean, first.mean()), (Some(tensor![13.5, 14.5, 15.5]), mean));
    assert!(first.ddof(1).std().is_some());
}

/// Each result in the table of `docs/derivatives.md`.
#[test]
#[cfg(feature = "std")]
fn the_results_in_the_table_of_derivatives() {
    use shapewise::derivatives::{
        checkpoint, derivative_along, gradient, hessian_times, jacobian, stop_gradient, value_and_gradient,
        with_derivative,
    };
    use shapewise::dim::{D2, D3, D5};
    use shapewise::prelude::*;

    fn f<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> T {
        x.pow(2).sum()
    }
    let at: Tensor<f64, (D2, D3)> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let v: Tensor<f64, (D2, D3)> = Tensor::ones();
    let slope: Tensor<f64, (D2, D3)> = gradient(&at, f);
    assert_eq!(slope, at * 2.0);
    assert_eq!(value_and_gradient(&at, f), (91.0, slope));
    assert_eq!(derivative_along(&at, &v, f), (91.0, 42.0));
    let all: Tensor<f64, (D5, D2, D3)> = jacobian(&at, |at| at.flatten().slice(slice![..5]).to_tensor());
    assert_eq!(all.sum(), 5.0);
    let second: Tensor<f64, (D2, D3)> = hessian_times(&at, &v, f);
    assert_eq!(second, Tensor::full(2.0));
    assert_eq!(gradient(&at, |at| (stop_gradient(at) * at).sum()), at);
    assert_eq!(gradient(&at, |at| checkpoint(at, f)), slope);
    assert_eq!(gradient(&at, |at| with_derivative(at, f, |_, change| change.sum())), v);
}
