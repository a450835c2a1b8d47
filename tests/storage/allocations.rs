//! What is allocated: nothing for tensors in place, `Layout::array::<T>(LEN)` once for the others.

use std::panic::catch_unwind;

use shapewise::prelude::*;

use crate::counted::{allocations, left_behind, peak};

/// Asserts what `f` allocates, and drops what it gives.
#[track_caller]
fn allocates<R>(bytes: usize, count: usize, f: impl FnOnce() -> R) {
    let (_, allocated) = allocations(f);
    assert_eq!(allocated, (bytes, count));
}

#[test]
fn tensors_in_place_allocate_nothing() {
    allocates(0, 0, || {
        let x = Tensor::<f64, shape![8, 16]>::full(1.5);
        let y = x + x * 2.0 - 1.0;
        let z = y.over(axes![1]).keepdims().mean() / y;
        (z.softmax(axes![0]), z.argmax(), z.transpose().matmul(&Tensor::<f64, shape![8]>::ones()))
    });
}

#[test]
fn large_tensors_are_one_allocation() {
    type Large = Tensor<f64, shape![32, 10]>;
    let bytes = 320 * 8;
    allocates(bytes, 1, Large::zeros);
    allocates(bytes, 1, || Large::from_fn(|[i, j]| (i * j) as f64));
    let x = Large::ones();
    allocates(bytes, 1, || x.clone());
    allocates(bytes, 1, || &x * 2.0);
    allocates(bytes, 1, || &x - x.over(axes![0]).mean());
    allocates(0, 0, || x.over(axes![0]).mean());
    allocates(0, 0, || x.subtensor(3).sum() + x.view().var());
    allocates(bytes / 8, 1, || x.gt(0.5));
    allocates(bytes, 1, || Large::try_from(x.as_slice()));
    allocates(bytes, 1, || Large::try_from_iter(x.iter().copied()));
    allocates(5 * 32 * 8, 1, || x.matmul(&Tensor::<f64, shape![10, 5]>::ones()).over(axes![0]).sum());
}

/// A reshape moves: the allocation is the same.
#[test]
fn reshapes_move() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let start = x.as_slice().as_ptr();
    let (x, allocated) = allocations(|| {
        let x = x.reshape::<shape![64, _]>().flatten();
        x.unflatten::<shape![4, 80], _>(axes![0]).flatten_axes(axes![0, 1]).reshape::<shape![5, 64]>()
    });
    assert_eq!((allocated, x.as_slice().as_ptr()), ((0, 0), start));
    allocates(0, 0, || x.view().reshape::<shape![320]>().sum());
}

/// An operand that is given up gives its allocation to the result, on either side, where it has the size of the result.
#[test]
fn operands_are_reused() {
    type Large = Tensor<f64, shape![32, 10]>;
    let row: Tensor<f64, shape![10]> = Tensor::linspace(1.0, 10.0);
    let new = || Large::from_fn(|[i, j]| (10 * i + j) as f64);
    let kept = new();
    let reused = |f: fn(Large, &Large, Tensor<f64, shape![10]>) -> Large| {
        let given_up = new();
        let (result, allocated) = allocations(|| f(given_up, &kept, row));
        assert_eq!(allocated, (0, 0));
        assert_eq!(result, f(new(), &kept, row));
        result[[3, 4]]
    };
    assert_eq!(reused(|x, _, _| x + 1.0), 35.0);
    assert_eq!(reused(|x, _, _| 1.0 - x), -33.0);
    assert_eq!(reused(|x, y, _| x - y.view()), 0.0);
    assert_eq!(reused(|x, y, _| y - (x - 1.0)), 1.0);
    assert_eq!(reused(|x, _, row| row - x), -29.0);
    assert_eq!(reused(|x, _, row| x - row), 29.0);
    assert_eq!(kept, new());

    // A result that is larger than both has an allocation of its own.
    let column = Tensor::<f64, shape![129, 1]>::full(2.0);
    let (product, allocated) = allocations(|| column.clone() * row);
    assert_eq!((allocated, product[[128, 9]]), ((129 * 8 + 1290 * 8, 2), 20.0));
}

/// One pass: nothing but the result is allocated, and nothing where there is none.
#[test]
fn expressions_allocate_their_result_only() {
    type Large = Tensor<f64, shape![32, 10]>;
    let (x, y) = (Large::full(2.0), Large::ones());
    let row: Tensor<f64, shape![10]> = Tensor::ones();
    allocates(320 * 8, 1, || (((x.lazy() - row) * 2.0 + &y).exp() / &y).eval());
    allocates(320, 1, || (x.lazy().gt(&y) & x.lazy().is_finite()).eval());
    allocates(0, 0, || (x.lazy() - &y).pow(2).mean() + (x.lazy() - &y).std());
    allocates(0, 0, || (x.lazy() * row).over(axes![0]).sum());
    allocates(0, 0, || x.lazy().over(axes![0]).masked(x.lazy().gt(&y)).mean());
    let mut z = Large::ones();
    allocates(0, 0, || z -= x.lazy() * 0.5);
    allocates(0, 0, || z.assign(x.lazy().gt(1.0).select(&x, 0.0)));
    assert_eq!(z, x);
}

/// Results are computed where they stay: beside them there are a few accumulators, and no second copy of the elements.
#[test]
#[cfg_attr(miri, ignore = "a million elements, of which Miri sees nothing that the other tests do not show")]
fn nothing_is_copied_in_between() {
    type Large = Tensor<f64, shape![64, 50, 10]>;
    let x = Large::from_fn(|[i, j, k]| ((i * 500 + j * 10 + k) * 37 % 101) as f64);
    let all = 32_000 * 8;
    // Along the outermost axis there are 500 of each accumulator, and up to eight of those.
    let few = 8 * 500 * 8;
    #[track_caller]
    fn holds<R>(bytes: usize, f: impl FnOnce() -> R) {
        let peak = peak(f);
        assert!(peak <= bytes, "{peak} bytes at once, and not {bytes}");
    }
    holds(all + few, || x.softmax(axes![0]));
    holds(all + 3 * 640 * 8, || x.softmax(axes![1]));
    holds(all + few, || x.log_softmax(axes![0]));
    holds(all + few, || x.layer_norm(axes![0], 1.0, 0.0, 1e-5));
    holds(all, || x.layer_norm(axes![2], 1.0, 0.0, 1e-5));
    holds(0, || x.all_close(&x, 1e-5, 1e-8));
    holds(all / 8, || x.is_close(&x, 1e-5, 1e-8));
    holds(few, || x.over(axes![0]).logsumexp());
    holds(few, || x.over(axes![0]).norm());
    holds(few, || x.over(axes![0]).var());
    holds(few, || x.over(axes![0]).std());
    let far = &x + 1e12;
    holds(few, || far.over(axes![0]).var());
    holds(500 * 8, || x.over(axes![0]).sum());
    holds(500 * 8, || x.over(axes![0]).max());
    holds(2 * 640 * 8, || x.over(axes![1]).mean());
    holds(all / 4, || x.avg_pool::<shape![2, 2]>());
    holds(all / 4, || x.max_pool::<shape![2, 2]>());
    let padded = 64 * 26 * 6 * 8;
    holds(padded, || x.sliding().padding::<dim!(1)>().avg_pool::<shape![2, 2]>());
    holds(padded, || x.sliding().padding::<dim!(1)>().max_pool::<shape![2, 2]>());
    let few_integers = x.cast::<i16>();
    holds(all / 4, || few_integers.avg_pool::<shape![2, 2]>());
}

/// What an expression owns is given back when it is evaluated, when it is dropped, and for each clone.
#[test]
fn operands_of_expressions_are_dropped_once() {
    type Large = Tensor<f64, shape![32, 10]>;
    let x = Large::ones();
    let product = || x.lazy() * Large::full(2.0) + Large::ones();
    assert_eq!(left_behind(|| assert_eq!(product().sum(), 960.0)), 0);
    assert_eq!(left_behind(|| assert_eq!(product().eval(), Large::full(3.0))), 0);
    assert_eq!(left_behind(|| assert_eq!(product().over(axes![1]).max(), Tensor::full(3.0))), 0);
    assert_eq!(left_behind(|| drop(product())), 0);
    assert_eq!(left_behind(|| assert_eq!(product().clone().eval(), product().eval())), 0);
    let mut z = Large::ones();
    assert_eq!(left_behind(|| z += product()), 0);
    assert_eq!(z, Large::full(4.0));
}

#[test]
fn vectors_are_taken_over_and_given_away() {
    let elements = vec![1.0_f64; 320];
    let address = elements.as_ptr();
    let (elements, allocated) = allocations(|| {
        let x: Tensor<f64, shape![32, 10]> = elements.try_into().unwrap();
        dims! { Batch = 32; Feature = 10; }
        let x: Tensor<f64, (Batch, Feature)> = x.rename();
        x.into_vec()
    });
    assert_eq!(allocated, (0, 0));
    assert_eq!(elements.as_ptr(), address);
    allocates(6 * 4, 1, || tensor![[1, 2, 3], [4, 5, 6]].into_vec());
}

/// More bytes than an allocation may have are refused when the tensor is made. (A number of *elements* that does not fit in a
/// `usize` is an error of the build, when the shape is used: `the number of elements of this shape does not fit in a usize`.)
#[test]
fn more_than_the_address_space() {
    type Astronomic = Tensor<u64, shape![65536, 65536, 65536, 16384]>;
    assert!(catch_unwind(|| Astronomic::zeros().as_slice()[0]).is_err());
}
