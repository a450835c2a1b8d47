//! A product keeps the sign of zero; a sum of products starts at zero, so it is never the negative one. Neither depends on a size.

use shapewise::prelude::*;

fn negative<T: Real, S: Shape>(x: &Tensor<T, S, impl Data<T>>) -> usize {
    x.iter().filter(|x| x.is_sign_negative()).count()
}

/// All products are -1 times 0, in any order.
fn check<T: Real, N: Dim, M: Dim>() {
    let (ones, zeros) = (-Tensor::<T, (N,)>::ones(), Tensor::<T, (M,)>::zeros());
    let all = N::SIZE * M::SIZE;
    assert_eq!(negative(&ones.outer(&zeros)), all);
    assert_eq!(negative(&zeros.outer(&ones)), all);
    assert_eq!(negative(&ones.outer(&Tensor::<T, (M, dim!(2))>::zeros().transpose())), 2 * all);
    assert_eq!(negative(&(-Tensor::<T, (N, dim!(2))>::ones()).transpose().outer(&zeros)), 2 * all);
    assert_eq!(negative(&ones.outer(&Tensor::<T, ()>::full(T::zero()))), N::SIZE);
    assert_eq!(negative(&ones.outer(&ones)), 0);

    assert_eq!(negative(&einsum!((n), (m) -> (n, m); &ones, &zeros)), 0);
    assert_eq!(negative(&einsum!((n), (m) -> (m, n); &ones, &zeros)), 0);
    assert_eq!(negative(&einsum!((n), (n) -> (n); &ones, &Tensor::<T, (N,)>::zeros())), 0);
    assert_eq!(negative(&einsum!((n), (m), () -> (n, m); &ones, &zeros, &Tensor::<T, ()>::ones())), 0);
    let (column, row) = (-Tensor::<T, (N, dim!(1))>::ones(), Tensor::<T, (dim!(1), M)>::zeros());
    assert_eq!(negative(&column.matmul(&row)), 0);
    assert_eq!(negative(&row.transpose().matmul(&column.transpose())), 0);
    assert_eq!(negative(&column.linear(&row, -T::zero())), 0);
    assert_eq!(negative(&column.tensordot(&row, axes![1], axes![0])), 0);
    assert_eq!(negative(&column.inner(&row.transpose())), 0);
    let batch = -Tensor::<T, (dim!(3), N, dim!(1))>::ones();
    assert_eq!(negative(&batch.matmul(&row)), 0);

    // One operand of which nothing is summed is only looked at in another order.
    let zeros = -Tensor::<T, (N, M)>::zeros();
    assert_eq!(negative(&einsum!((n, m) -> (m, n); &zeros)), all);
    assert_eq!(negative(&einsum!((n, m) -> (n); &zeros)), 0);
}

/// Unrolled, in lines, in tiles, and beyond the largest tile.
#[test]
fn of_products() {
    check::<f32, dim!(1), dim!(1)>();
    check::<f32, dim!(2), dim!(3)>();
    check::<f32, dim!(8), dim!(8)>();
    check::<f64, dim!(40), dim!(37)>();
    check::<f32, dim!(1), dim!(60)>();
    check::<f64, dim!(60), dim!(1)>();
}

/// An outer product is that of `*`, of elements that are no floats, too.
#[test]
fn of_outer_products_of_other_numbers() {
    fn check<N: Dim, M: Dim>() {
        let (x, y) = (
            Tensor::<i64, (N,)>::from_fn(|[i]| i as i64 - 3),
            Tensor::<i64, (M, dim!(2))>::from_fn(|[i, j]| (i * 7 + j) as i64),
        );
        let product: Tensor<i64, (N, M, dim!(2))> = x.outer(&y);
        let turned: Tensor<i64, (N, dim!(2), M)> = x.outer(&y.transpose());
        for ([i, j, k], &element) in product.indexed_iter() {
            assert_eq!((element, turned[[i, k, j]]), (x[[i]] * y[[j, k]], element));
        }
    }
    check::<dim!(1), dim!(1)>();
    check::<dim!(3), dim!(4)>();
    check::<dim!(30), dim!(20)>();
}
