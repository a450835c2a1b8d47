//! What moves, cuts and joins elements.

use shapewise::prelude::*;

differentiated! {
    transposed(x: [3, 4]) { x.transpose() * x.transpose() }
    permuted(x: [2, 3, 4]) { x.permute(axes![2, 0, 1]) * T::from_f64(2.0) }
    reshaped(x: [3, 4]) { (x * x).reshape::<shape![2, 6]>() }
    flattened(x: [3, 4]) { (x * x).flatten() }
    stretched(x: [3]) { x.broadcast_to::<shape![2, 3]>() * x }
    cut(x: [4, 6]) { x.slice(slice![1..3, ..;2]) * x.slice(slice![0..2, 3..]) }
    turned(x: [3, 4]) { x.flip(axes![1]) * x }
    rolled(x: [3, 4]) { x.roll(1, axes![0]) * x }
    padded(x: [3, 4]) { (x * x).pad(pad![1, (0, 2)], x[[0, 0]]) }
    padded_by_the_edge(x: [3, 4]) { (x * x).pad_edge(pad![1, (0, 2)]) }
    padded_by_a_mirror(x: [3, 4]) { (x * x).pad_reflect(pad![1, (0, 2)]) }
    repeated(x: [3, 4]) { (x * x).repeat::<dim!(3), _>(axes![1]) }
    tiled(x: [3, 4]) { (x * x).tile::<shape![2, 3]>() }
    joined(x: [3, 4]) { concat((&x.pow(2), x, &x.exp()), axes![1]) }
    stacked(x: [3, 4]) { stack((x, &x.pow(2)), axes![-1]) }
    split(x: [3, 4]) {
        let (a, b) = x.split::<shape![1, 3], _>(axes![1]);
        a.matmul(&b.slice(slice![..1, ..]))
    }
    in_chunks(x: [4, 6]) {
        let chunks = x.chunks::<dim!(3), _>(axes![1]);
        chunks.fold(Tensor::<T, shape![4, 2]>::ones(), |product, chunk| product * chunk)
    }
    on_the_diagonal(x: [3, 3]) { x.diagonal() * x.diagonal() }
    made_a_diagonal(x: [3]) { (x * x).diag() }
    lower_triangle(x: [3, 4]) { x.pow(2).tril(0) }
    upper_triangle(x: [3, 4]) { x.pow(2).triu(1) }
    subtensors(x: [3, 4]) { x.subtensors().fold(Tensor::<T, shape![4]>::ones(), |product, row| product * row) }
    in_batches(x: [5, 4]) {
        let rows: TensorVec<T, shape![4]> = x.subtensors().collect();
        let of_pairs = rows.batches::<dim!(2)>().fold(T::zero(), |sum, pair| sum + pair.pow(2).sum().sqrt());
        Tensor::<T, ()>::from(of_pairs) * rows.mean().unwrap()
    }
    of_a_run_time_axis(x: [5, 4]) {
        let rows: TensorVec<T, shape![4]> = x.subtensors().collect();
        rows.exp().sum() * rows.max().unwrap()
    }
}
