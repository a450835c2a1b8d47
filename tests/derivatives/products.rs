//! Products.

use shapewise::lazy::function::{Relu, Tanh};
use shapewise::prelude::*;

differentiated! {
    matrices(x: [3, 3]) { x.matmul(x) }
    matrices_of_one_traced(x: [4, 5]) { x.matmul(&Tensor::<T, shape![5, 2]>::from_fn(|[i, j]| T::from_count(i + 2 * j))) }
    matrices_of_the_other_traced(x: [4, 5]) { Tensor::<T, shape![2, 4]>::from_fn(|[i, j]| T::from_count(i + 2 * j)).matmul(x) }
    large_matrices(x: [20, 30]) { x.matmul(&x.transpose()) }
    large_transposed_matrices(x: [20, 30]) { x.transpose().matmul(x) }
    matrix_and_vector(x: [20, 30]) { x.matmul(&x.subtensor(3)) }
    vector_and_matrix(x: [20, 30]) { x.slice(slice![.., 2]).matmul(x) }
    batches(x: [4, 5, 5]) { x.matmul(x) }
    batches_by_one(x: [4, 9, 12]) { x.matmul(&x.subtensor(1).transpose()) }
    cut_matrices(x: [20, 30]) { x.slice(slice![2..12, ..;2]).matmul(&x.slice(slice![..15, 3..12])) }
    mixed_matrices(x: [20, 30]) {
        // Of one half the rows are constants, of the other not.
        let constants: Tensor<T, shape![10, 30]> = Tensor::ones();
        concat((&x.slice(slice![..10, ..]), &constants), axes![0]).matmul(&x.transpose())
    }
    dot(x: [2, 30]) { Tensor::<T, ()>::from(x.subtensor(0).dot(&x.subtensor(1))) }
    inner(x: [3, 4]) { x.inner(x) }
    outer(x: [3, 4]) { x.subtensor(0).outer(x) }
    outer_of_many(x: [2, 30]) { x.subtensor(0).outer(&x.subtensor(1)) }
    tensordot(x: [3, 4]) { x.tensordot(x, axes![0], axes![0]) }
    einsum_of_two(x: [3, 4]) { einsum!((i, k), (j, k) -> (i, j); x, x) }
    einsum_of_three(x: [3, 4]) { einsum!((i, k), (j, k), (j, l) -> (i, l); x, x, x) }
    linear(x: [3, 4]) { x.linear(&x.transpose().to_tensor(), &x.slice(slice![.., 1])) }
    linear_of_many(x: [20, 30]) { x.linear(&x.transpose().to_tensor(), &x.slice(slice![.., 1])) }
    linear_then_relu(x: [20, 30]) { x.linear_then(&x.transpose().to_tensor(), &x.slice(slice![.., 1]), Relu) }
    linear_then_tanh(x: [3, 4]) { x.linear_then(&x.transpose().to_tensor(), T::one(), Tanh) }
    traces(x: [3, 3]) { Tensor::<T, ()>::from((x * x).trace()) }
}
