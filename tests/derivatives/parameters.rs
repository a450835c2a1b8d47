//! What a derivative is taken by, and what must not be done with traced numbers.

use std::panic::catch_unwind;
use std::thread;

use shapewise::derivatives::{Dual, Parameters, Traced, derivative_along, gradient, value_and_gradient};
use shapewise::prelude::*;

#[test]
fn tuples_arrays_and_vectors() {
    fn loss<T: Real, N: Dim>(layers: &[(Tensor<T, (N, N)>, T)], [a, b]: &[T; 2]) -> T {
        layers.iter().fold(*a * *b, |sum, (w, bias)| sum * (w.pow(2).sum() + *bias))
    }
    let layers = vec![(tensor![[1.0, 2.0], [0.0, 1.0]], 1.0), (tensor![[1.0, 0.0], [0.0, 0.0]], 2.0)];
    let (value, (of_layers, of_numbers)) =
        value_and_gradient(&(layers, [2.0, 3.0]), |(layers, numbers)| loss(layers, numbers));
    assert_eq!(value, 6.0 * 7.0 * 3.0);
    assert_eq!(of_layers[0], (tensor![[36.0, 72.0], [0.0, 36.0]], 18.0));
    assert_eq!(of_layers[1], (tensor![[84.0, 0.0], [0.0, 0.0]], 42.0));
    assert_eq!(of_numbers, [63.0, 42.0]);
}

#[test]
fn names_and_sizes() {
    let all = (vec![(tensor![[1.0_f32, 2.0]], 3.0)], [tensor![4.0], tensor![5.0]]);
    let mut seen = Vec::new();
    all.for_each_tensor(|name, sizes, elements| seen.push((name.to_string(), sizes.to_vec(), elements.to_vec())));
    let named = |name: &str, sizes: &[usize], elements: &[f32]| (name.to_owned(), sizes.to_vec(), elements.to_vec());
    let expected = [
        named("0.0.0", &[1, 2], &[1.0, 2.0]),
        named("0.0.1", &[], &[3.0]),
        named("1.0", &[1], &[4.0]),
        named("1.1", &[1], &[5.0]),
    ];
    assert_eq!(seen, expected);
    assert_eq!(all.count_numbers(), 5);
    assert_eq!(all.zeros_like(), (vec![(tensor![[0.0, 0.0]], 0.0)], [tensor![0.0], tensor![0.0]]));
    let mut alone = Vec::new();
    tensor![1.0].for_each_tensor(|name, _, _| alone.push(name.to_string()));
    assert_eq!(alone, [""]);
}

#[test]
fn large_tensors_on_a_small_stack() {
    type Large = Tensor<f32, shape![1000, 1000]>;
    let find = || {
        let at = (Large::ones(), Large::zeros());
        let (a, b) = gradient(&at, |(x, y)| (x * x + y).sum());
        assert_eq!((a.max(), b.min()), (2.0, 1.0));
    };
    thread::Builder::new().stack_size(1 << 21).spawn(find).unwrap().join().unwrap();
}

/// What is said when it panics.
fn message(act: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = catch_unwind(act).expect_err("it panics");
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap()
}

#[test]
fn lists_of_other_lengths() {
    let said = message(|| {
        let mut one = (1.0, vec![2.0, 3.0]);
        one.update([&(1.0, vec![1.0])], |x, [y]| *x += y);
    });
    assert_eq!(said, "parameters that go together have lists of the same length: `1` has 2 elements, and the other 1");
}

#[test]
fn a_traced_number_that_outlives_its_gradient() {
    let said = message(|| {
        let mut leaked = Traced::constant(0.0);
        gradient(&1.0, |x| {
            leaked = *x;
            *x
        });
        let _ = leaked + leaked;
    });
    assert!(said.contains("has outlived the call of `gradient` that made it"), "{said}");
}

#[test]
fn a_traced_number_in_another_gradient() {
    let said = message(|| {
        gradient(&1.0, |x| Traced::constant(gradient(&2.0, |y| *x * *y)));
    });
    assert!(said.contains("another call of `gradient` than the one that made it"), "{said}");
    // The next one finds nothing of it.
    assert_eq!(gradient(&3.0, |x| *x * *x), 6.0);
}

#[test]
fn a_traced_number_in_another_thread() {
    let said = message(|| {
        gradient(&1.0, |x| {
            let x = *x;
            thread::spawn(move || x * x).join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
    });
    assert!(said.contains("or is in another thread"), "{said}");
}

#[test]
fn a_panic_in_the_function_leaves_nothing_behind() {
    message(|| {
        gradient(&1.0, |x| if *x > Traced::constant(0.0) { panic!("no") } else { *x });
    });
    assert_eq!(gradient(&tensor![1.0, 2.0], |x| x.pow(2).sum()), tensor![2.0, 4.0]);
}

#[test]
fn numbers_print_as_their_values() {
    let dual: Tensor<Dual<f64>, shape![2]> = tensor![Dual::new(1.0, 7.0), Dual::constant(2.5)];
    assert_eq!(dual.to_string(), "[1.  2.5]");
    let _ = gradient(&tensor![1.0, 2.5], |x| {
        assert_eq!((x.to_string(), format!("{:?}", x[[1]])), ("[1.  2.5]".to_owned(), "2.5".to_owned()));
        x.sum()
    });
}

#[test]
fn forward_mode_in_singles() {
    let (values, rates) = derivative_along(&tensor![1.0_f32, 4.0], &tensor![1.0, 1.0], |x| (x.sqrt(), x.sum()));
    assert_eq!((values, rates), ((tensor![1.0, 2.0], 5.0), (tensor![0.5, 0.25], 2.0)));
}

#[test]
fn a_traced_number_in_the_gradient_of_another_thread() {
    let said = message(|| {
        gradient(&1.0, |x| {
            let x = *x;
            let other = thread::spawn(move || gradient(&(5.0, 7.0), |(a, _)| *a * x)).join();
            other.map(|_| x).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
    });
    assert!(said.contains("another call of `gradient` than the one that made it"), "{said}");
}

#[test]
fn a_traced_number_many_gradients_later() {
    let said = message(|| {
        let mut leaked = Traced::constant(0.0);
        gradient(&1.0, |x| {
            leaked = *x;
            *x
        });
        for _ in 0..1000 {
            gradient(&2.0, |x| *x * *x);
        }
        gradient(&10.0, |y| *y * leaked);
    });
    assert!(said.contains("another call of `gradient` than the one that made it"), "{said}");
}
