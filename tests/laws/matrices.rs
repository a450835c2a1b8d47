//! The matrix product and the transpose.

use proptest::prelude::Strategy;
use shapewise::prelude::*;
use shapewise::{Real, stack};

use crate::random::{for_all, tensor};

fn naive<N: Dim, K: Dim, M: Dim>(a: &Tensor<i32, (N, K)>, b: &Tensor<i32, (K, M)>) -> Tensor<i32, (N, M)> {
    Tensor::<i32, (N, M)>::from_fn(|[i, j]| (0..K::SIZE).map(|k| a[[i, k]] * b[[k, j]]).sum())
}

fn equals_the_loop<N: Dim, K: Dim, M: Dim>() {
    for_all((tensor::<i32, (N, K)>(-99..99), tensor::<i32, (K, M)>(-99..99)), |(a, b)| {
        let product = naive(&a, &b);
        assert_eq!(a.matmul(&b), product);
        assert_eq!(a.view().matmul(&b.view()), product);
        assert_eq!(b.transpose().matmul(&a.transpose()), product.transpose());
        assert_eq!(a.transpose(), Tensor::<i32, (K, N)>::from_fn(|[k, i]| a[[i, k]]));
        assert_eq!(a.transpose().transpose(), a);
        for (i, row) in a.subtensors().enumerate() {
            assert_eq!(row.matmul(&b), product.subtensor(i));
        }
        for (j, column) in b.transpose().subtensors().enumerate() {
            let of_column = a.matmul(&column);
            assert!(of_column.indexed_iter().all(|([i], &x)| x == product[[i, j]]));
            assert_eq!(a.subtensor(0).dot(&column), product[[0, j]]);
        }
        assert_eq!(Tensor::<i32, (N, N)>::eye().matmul(&a), a);
        assert_eq!(a.matmul(&Tensor::<i32, (K, K)>::eye()), a);
    });
}

#[test]
fn integers_exactly() {
    equals_the_loop::<dim!(1), dim!(1), dim!(1)>();
    equals_the_loop::<dim!(2), dim!(3), dim!(4)>();
    equals_the_loop::<dim!(4), dim!(1), dim!(3)>();
    equals_the_loop::<dim!(1), dim!(7), dim!(1)>();
    equals_the_loop::<dim!(5), dim!(5), dim!(5)>();
    equals_the_loop::<dim!(3), dim!(1), dim!(1)>();
    equals_the_loop::<dim!(12), dim!(17), dim!(9)>();
}

#[test]
fn products_of_three() {
    let cases = (
        tensor::<i64, shape![2, 3]>(-99..99_i64),
        tensor::<i64, shape![3, 4]>(-99..99_i64),
        tensor::<i64, shape![4, 5]>(-99..99_i64),
    );
    for_all(cases, |(a, b, c)| {
        assert_eq!(a.matmul(&b).matmul(&c), a.matmul(&b.matmul(&c)));
        assert_eq!(a.matmul(&(b + b)), a.matmul(&b) * 2);
    });
}

/// Whatever the order of a sum of `K` products, its error is at most `K u` times the sum of their absolute values, `u` being half of
/// `EPSILON`, up to terms in `u²` (Higham, Accuracy and Stability of Numerical Algorithms, section 3.5). Two such sums differ by twice that.
fn near_the_loop<N: Dim, K: Dim, M: Dim>() {
    for_all((tensor::<f64, (N, K)>(-1.0..1.0), tensor::<f64, (K, M)>(-1.0..1.0)), |(a, b)| {
        let size = a.abs().matmul(&b.abs()) * (K::SIZE as f64 * f64::EPSILON * 1.001);
        let naive = Tensor::<f64, (N, M)>::from_fn(|[i, j]| (0..K::SIZE).map(|k| a[[i, k]] * b[[k, j]]).sum());
        assert!((a.matmul(&b) - naive).abs().le(size).all());
    });
}

#[test]
fn floats_within_rounding() {
    near_the_loop::<dim!(2), dim!(3), dim!(4)>();
    near_the_loop::<dim!(1), dim!(200), dim!(1)>();
    near_the_loop::<dim!(7), dim!(33), dim!(5)>();
}

/// The same at the edges of what is computed at once, with operands and results that lie in memory in other ways.
fn near_however_it_lies<T: Real, N: Dim, K: Dim, M: Dim>(element: impl Strategy<Value = T> + Clone) {
    let cases = (tensor::<T, (N, K)>(element.clone()), tensor::<T, (K, M)>(element));
    for_all(cases, |(a, b)| {
        let bound = a.abs().matmul(&b.abs()) * T::from_f64(K::SIZE as f64 * 1.001) * T::epsilon();
        let naive =
            Tensor::<T, (N, M)>::from_fn(|[i, j]| (0..K::SIZE).fold(T::zero(), |sum, k| sum + a[[i, k]] * b[[k, j]]));
        let near = |product: &Tensor<T, (N, M)>| assert!((product - &naive).abs().le(&bound).all());
        let (of_a, of_b) = (a.transpose().to_tensor(), b.transpose().to_tensor());
        near(&a.matmul(&b));
        near(&of_a.transpose().matmul(&b));
        near(&a.matmul(&of_b.transpose()));
        near(&of_a.transpose().matmul(&of_b.transpose()));
        near(&einsum!((n, k), (k, m) -> (m, n); &a, &b).transpose().to_tensor());
        // Elements that lie apart, between others that are no numbers.
        let gaps = Tensor::<T, (N, K)>::full(T::nan());
        let apart: Tensor<T, (N, K, dim!(2))> = stack((&a, &gaps), axes![2]);
        near(&apart.index_axis(Idx::new(0).unwrap(), axes![2]).matmul(&b));
        let gaps = Tensor::<T, (K, M)>::full(T::nan());
        let apart: Tensor<T, (K, M, dim!(2))> = stack((&gaps, &b), axes![2]);
        near(&a.matmul(&apart.index_axis(Idx::new(1).unwrap(), axes![2])));
    });
}

fn sizes<T: Real>(element: impl Strategy<Value = T> + Clone) {
    near_however_it_lies::<T, dim!(4), dim!(4), dim!(4)>(element.clone());
    near_however_it_lies::<T, dim!(8), dim!(8), dim!(8)>(element.clone());
    near_however_it_lies::<T, dim!(9), dim!(7), dim!(11)>(element.clone());
    near_however_it_lies::<T, dim!(1), dim!(37), dim!(70)>(element.clone());
    near_however_it_lies::<T, dim!(67), dim!(33), dim!(1)>(element.clone());
    near_however_it_lies::<T, dim!(19), dim!(1), dim!(17)>(element.clone());
    near_however_it_lies::<T, dim!(3), dim!(65), dim!(18)>(element.clone());
    near_however_it_lies::<T, dim!(16), dim!(16), dim!(16)>(element.clone());
    near_however_it_lies::<T, dim!(32), dim!(10), dim!(10)>(element.clone());
    near_however_it_lies::<T, dim!(25), dim!(70), dim!(41)>(element);
}

#[test]
fn floats_however_they_lie() {
    sizes::<f32>(-1.0..1.0_f32);
    sizes::<f64>(-1.0..1.0_f64);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "overflow")]
fn integers_overflow() {
    let large = Tensor::<i32, shape![20, 20]>::full(i32::MAX / 19);
    let _ = large.matmul(&Tensor::<i32, shape![20, 20]>::ones());
}

/// Large enough that products are left to a crate, with a bound that holds for every order of summation.
#[test]
#[cfg(feature = "alloc")]
fn large_products() {
    type Square = dim!(410);
    let mut state = 1_u32;
    let mut next = |_: [usize; 2]| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((state >> 24) as i32 - 128) as f32
    };
    let a = Tensor::<f32, (Square, Square)>::from_fn(&mut next);
    let b = Tensor::<f32, (Square, Square)>::from_fn(&mut next);
    // Sums of integers below 2²⁴ are exact.
    let product = a.matmul(&b);
    let turned = b.transpose().matmul(&a.transpose());
    for i in [0, 1, 200, 408, 409] {
        for j in [0, 15, 16, 207, 409] {
            let exact: f32 = (0..410).map(|k| a[[i, k]] * b[[k, j]]).sum();
            assert_eq!((product[[i, j]], turned[[j, i]]), (exact, exact));
        }
    }
    let halves = a.cast::<f64>().matmul(&(b.cast::<f64>() / 2.0)).cast::<f32>();
    assert_eq!(halves * 2.0, product);
}
