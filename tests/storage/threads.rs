//! `Send` and `Sync`, asserted both ways by the compiler: a tensor is what its elements are, whatever its shape.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::MutexGuard;

use shapewise::ops::selection::Selection;
use shapewise::prelude::*;
use shapewise::tensor::Elements;

/// Asserts that a type implements a trait.
macro_rules! is {
    ($Trait:ident: $($T:ty),* $(,)?) => { $( const _: fn() = || {
        fn is<T: ?Sized + $Trait>() {}
        is::<$T>();
    }; )* };
}

/// Asserts that a type does not: if it did, both impls would apply, and the `_` would be ambiguous.
macro_rules! is_not {
    ($Trait:ident: $($T:ty),* $(,)?) => { $( const _: fn() = || {
        trait Ambiguous<A> {
            fn proof() {}
        }
        struct Implemented;
        impl<T: ?Sized> Ambiguous<()> for T {}
        impl<T: ?Sized + $Trait> Ambiguous<Implemented> for T {}
        <$T as Ambiguous<_>>::proof()
    }; )* };
}

type Small = shape![2, 3];
type Large = shape![32, 10];
type Guard = MutexGuard<'static, u8>;

is!(Send: Tensor<f64, ()>, Tensor<f64, Small>, Tensor<f64, Large>, Tensor<Cell<u8>, Small>, Tensor<Cell<u8>, Large>);
is!(Sync: Tensor<f64, ()>, Tensor<f64, Small>, Tensor<f64, Large>, Tensor<Guard, Small>, Tensor<Guard, Large>);
is_not!(Send: Tensor<Rc<u8>, ()>, Tensor<Rc<u8>, Small>, Tensor<Rc<u8>, Large>, Tensor<Guard, Small>, Tensor<Guard, Large>);
is_not!(Sync: Tensor<Rc<u8>, Small>, Tensor<Rc<u8>, Large>, Tensor<Cell<u8>, ()>, Tensor<Cell<u8>, Small>, Tensor<Cell<u8>, Large>);

// Iterators by value.
is!(Send: Elements<Cell<u8>, Small>, Elements<Cell<u8>, Large>);
is!(Sync: Elements<Guard, Small>, Elements<Guard, Large>);
is_not!(Send: Elements<Rc<u8>, Small>, Elements<Rc<u8>, Large>, Elements<Guard, Small>);
is_not!(Sync: Elements<Rc<u8>, Small>, Elements<Cell<u8>, Small>, Elements<Cell<u8>, Large>);

// Views are as references are: a shared one can be sent where its elements can be shared.
is!(Send: View<'static, f64, Large>, View<'static, Guard, Large>, ViewMut<'static, Cell<u8>, Large>);
is!(Sync: View<'static, f64, Large>, View<'static, Guard, Large>, ViewMut<'static, Guard, Large>);
is_not!(Send: View<'static, Rc<u8>, Large>, View<'static, Cell<u8>, Small>, ViewMut<'static, Guard, Small>);
is_not!(Sync: View<'static, Rc<u8>, Large>, View<'static, Cell<u8>, Small>, ViewMut<'static, Cell<u8>, Small>);
is!(Send: Selection<'static, f64, Large>);
is_not!(Send: Selection<'static, Cell<u8>, Large>);

// A shared view is `Copy`, whatever it points to; one that can be written to never is.
is!(Copy: View<'static, String, Small>, View<'static, String, Large>, Selection<'static, String, Large>);
is_not!(Copy: ViewMut<'static, u8, Small>, Tensor<String, Small>, Tensor<u8, Large>, Elements<u8, Small>);
is_not!(Clone: ViewMut<'static, u8, Small>, Tensor<Cell<std::cell::RefCell<u8>>, Small>);

// Dimensions and indices are, though they may be the dimension of something that is not.
is!(Send: Idx<dim!(3)>, dim!(64), Broadcast<dim!(3)>);
is!(Sync: Idx<dim!(3)>, dim!(64), Broadcast<dim!(3)>);

/// For an abstract element type and shape too: a bound on `T` is enough.
#[allow(dead_code)]
fn generic<T: Send + Sync + Clone, S: Shape>() {
    fn both<X: Send + Sync + Clone>() {}
    both::<Tensor<T, S>>();
    fn send<X: Send>() {}
    send::<Elements<T, S>>();
}

/// Under Miri, which looks for data races.
#[test]
fn shared_and_sent() {
    let x = Tensor::<u64, shape![4, 40]>::from_fn(|[i, j]| (i * j) as u64);
    let sums: Vec<u64> = std::thread::scope(|scope| {
        let rows: Vec<_> = x.subtensors().map(|row| scope.spawn(move || row.sum())).collect();
        rows.into_iter().map(|row| row.join().unwrap()).collect()
    });
    assert_eq!(sums, [0, 780, 1560, 2340]);
    let total = std::thread::spawn(move || x.into_iter().sum::<u64>());
    assert_eq!(total.join().unwrap(), 4680);
}

#[cfg(feature = "alloc")]
mod tensor_vecs {
    use super::*;
    use shapewise::tensor_vec::{Batches, Iter, IterMut, Statistics, Zipped};

    is!(Send: TensorVec<Cell<u8>, Small>, Iter<'_, u8, Small>, IterMut<'_, Cell<u8>, Small>, Batches<'_, u8, (), Small>);
    is!(Sync: TensorVec<Guard, Small>, Zipped<'_, Guard, Small, u8, Large>, Statistics<f64, Large>);
    is_not!(Send: TensorVec<Rc<u8>, Small>, TensorVec<Guard, Large>, Iter<'_, Cell<u8>, Small>, IterMut<'_, Guard, Small>);
    is_not!(Sync: TensorVec<Rc<u8>, Small>, TensorVec<Cell<u8>, Large>, Batches<'_, Cell<u8>, (), Small>);
}
