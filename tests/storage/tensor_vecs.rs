//! Vectors of tensors: a panic at any clone or drop loses nothing and leaves whole tensors; allocations are taken over, not copied.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

use shapewise::prelude::*;
use shapewise::tensor_vec::TensorSlice;

use crate::counted::{Counted, Nothing, allocations, event, survives};

fn numbered<S: Shape>(count: usize) -> TensorVec<Counted, S> {
    TensorVec::try_from_iter((0..count * S::LEN).map(Counted::new)).unwrap()
}

fn tensor<S: Shape>() -> Tensor<Counted, S> {
    Tensor::from_fn(|_| Counted::new(7))
}

fn survives_panics<S: Shape>() {
    survives(|| drop(numbered::<S>(3)));
    survives(|| drop(numbered::<S>(3).clone()));
    survives(|| {
        let mut x = numbered::<S>(2);
        x.clone_from(&numbered(3));
    });
    survives(|| {
        let mut x = numbered::<S>(1);
        x.push(tensor());
        x.push(tensor().view());
        x.push(tensor().view_mut());
    });
    survives(|| {
        let mut x = numbered::<S>(3);
        drop(x.pop());
        x.truncate(1);
        x.clear();
    });
    survives(|| {
        let mut x = numbered::<S>(2);
        x.append(&mut numbered(2));
        x.swap(0, 3);
        let copy = x[1..3].to_owned();
        x.extend_from_slice(&copy);
    });
    survives(|| drop(numbered::<S>(3).take(&[2, 0, 0, 1])));
    survives(|| {
        let mut x = numbered::<S>(3);
        x.insert(1, tensor());
        x.insert(0, tensor().view());
        drop(x.remove(1));
        drop(x.swap_remove(0));
        x.reverse();
        drop(x.split_off(1));
    });
    survives(|| {
        // An event of its own, so that the closure panics at each tensor, with some of them sorted out before it and some not.
        let mut kept = [false, true, false, false, true, true].into_iter();
        numbered::<S>(6).retain(|_| {
            event();
            kept.next().expect("as many as there are")
        });
    });
    survives(|| {
        let mut x = numbered::<S>(5);
        drop(x.drain(1..4).next());
        x.drain(..1);
        drop(x.drain(..).collect::<Vec<_>>());
    });
    survives(|| drop(numbered::<S>(3).chunks(2).map(ToOwned::to_owned).collect::<Vec<_>>()));
    survives(|| drop((0..3).map(|_| tensor()).collect::<TensorVec<Counted, S>>()));
    survives(|| drop(numbered::<S>(3).iter().collect::<TensorVec<Counted, S>>()));
    survives(|| drop(numbered::<S>(3).into_iter().nth(1)));
    survives(|| drop(numbered::<S>(3).into_iter().collect::<Vec<_>>()));
    survives(|| drop(numbered::<S>(3).into_vec()));
    survives(|| {
        let mut elements = numbered::<S>(2).into_vec();
        elements.push(Counted::new(1));
        match TensorVec::<Counted, shape![2, 97]>::try_from(elements) {
            Ok(_) => panic!("97 is prime"),
            Err(error) => assert_eq!(error.elements.len(), error.found),
        }
    });
}

#[test]
fn a_panic_loses_nothing() {
    survives_panics::<()>();
    survives_panics::<shape![2, 3]>();
    #[cfg(not(miri))]
    survives_panics::<shape![13, 10]>();
}

/// A panic leaves whole tensors: those that were there.
#[test]
fn a_panic_leaves_whole_tensors() {
    /// Panics when it is cloned from a fifth element on.
    struct Fifth(usize);
    impl Clone for Fifth {
        fn clone(&self) -> Self {
            assert!(self.0 < 4, "no clone");
            Fifth(self.0)
        }
    }
    let mut x: TensorVec<Fifth, shape![3]> = (0..2).map(|_| Tensor::<_, shape![3]>::from_fn(|[i]| Fifth(i))).collect();
    let bad = Tensor::<Fifth, shape![3]>::from_fn(|[i]| Fifth(2 + i));
    let mut other = x.clone();
    other.push(bad);
    for attempt in 0..5 {
        let panicked = catch_unwind(AssertUnwindSafe(|| match attempt {
            0 => x.push(other.subtensor(2)),
            1 => x.extend_from_slice(&other),
            2 => x.extend(other.iter()),
            3 => x.extend([&other.subtensor(0), &other.subtensor(1), &other.subtensor(2)]),
            _ => x.clone_from(&other),
        }));
        assert!(panicked.is_err());
        // What was extended by two good tensors has them.
        let len = [2, 2, 4, 6, 6][attempt];
        assert_eq!((x.len(), x.as_slice().len()), (len, 3 * len));
    }
}

/// A closure that panics: what was sorted out before is dropped, all else stays, in its order, and each element is there once.
#[test]
fn a_panic_keeps_what_was_not_sorted_out() {
    let elements: Vec<Rc<usize>> = (0..12).map(Rc::new).collect();
    for last in 0..6 {
        let mut x: TensorVec<Rc<usize>, shape![2]> = elements.clone().try_into().unwrap();
        let mut seen = 0;
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            x.retain(|_| {
                if seen == last {
                    resume_unwind(Box::new("no more"));
                }
                seen += 1;
                seen % 2 == 0
            });
        }));
        assert!(panicked.is_err());
        let stays = |i: &usize| i / 2 % 2 == 1 || i / 2 >= last;
        assert!(x.as_slice().iter().map(|element| **element).eq((0..12).filter(stays)));
        assert!(elements.iter().all(|element| Rc::strong_count(element) == 1 + usize::from(stays(element))));
    }
}

/// A drain that is forgotten takes the tensors behind it along: they leak, as those of a `Vec` do, and whole ones are left.
#[test]
fn a_forgotten_drain_leaves_whole_tensors() {
    let mut x: TensorVec<u8, shape![2, 3]> = (0..5).map(Tensor::full).collect();
    let mut drain = x.drain(2..4);
    assert_eq!(drain.next(), Some(Tensor::full(2)));
    std::mem::forget(drain);
    assert_eq!((x.len(), x.as_slice().len()), (2, 12));
}

#[test]
fn elements_without_size() {
    survives(|| {
        let mut x: TensorVec<Nothing, shape![3]> = TensorVec::with_capacity(10);
        x.push(Tensor::from_fn(|_| Nothing::new()));
        x.push(x.subtensor(0).to_tensor());
        assert_eq!((x.len(), x.iter().len(), x.batches::<dim!(2)>().len()), (2, 1 + 1, 1));
        x.swap(0, 1);
        x.insert(1, Tensor::from_fn(|_| Nothing::new()));
        let mut count = 0;
        x.retain(|tensor| {
            count += tensor.iter().count();
            count != 6
        });
        assert_eq!((count, x.len(), x.chunks(2).len(), x.split_off(1).len()), (9, 2, 1, 1));
        x.insert(0, x.subtensor(0).to_tensor());
        x.reverse();
        drop(x.remove(0));
        assert_eq!(x.into_iter().map(|x| x.iter().count()).sum::<usize>(), 3);
    });
    // As many as there can be, none of which takes room.
    let all = TensorVec::<(), ()>::try_from(vec![(); usize::MAX]).unwrap();
    assert_eq!((all.len(), all[5..].len(), all.iter().len()), (usize::MAX, usize::MAX - 5, usize::MAX));
    assert_eq!(all.batches::<dim!(2)>().remainder().len(), 1);
    assert_eq!((all.chunks(usize::MAX).len(), all.chunks(2).len()), (1, usize::MAX / 2 + 1));
    assert!(catch_unwind(AssertUnwindSafe(|| all.clone().push(Tensor::full(())))).is_err());
    assert_eq!(TensorVec::<(), shape![2]>::try_from(vec![(); usize::MAX]).unwrap_err().found, usize::MAX);
}

#[test]
fn over_aligned_elements() {
    #[derive(Clone, Debug, PartialEq)]
    #[repr(align(64))]
    struct Aligned(u8);
    let mut x: TensorVec<Aligned, shape![2]> = TensorVec::new();
    for i in 0..9 {
        x.push(Tensor::full(Aligned(i)));
    }
    assert_eq!(x.pop(), Some(Tensor::full(Aligned(8))));
    assert!(x.as_slice().as_ptr().is_aligned());
    assert_eq!(x.batches::<dim!(3)>().map(|batch| batch[[2, 1]].0).collect::<Vec<_>>(), [2, 5]);
}

/// More than there are addresses for is refused as `Vec` refuses it, and not wrapped to less.
#[test]
fn too_many_are_refused() {
    type S = shape![1000];
    assert!(catch_unwind(|| TensorVec::<u8, S>::with_capacity(usize::MAX / 999)).is_err());
    assert!(catch_unwind(|| TensorVec::<u64, S>::with_capacity(usize::MAX / 1000)).is_err());
    let mut x: TensorVec<u8, S> = TensorVec::new();
    x.push(Tensor::zeros());
    assert!(catch_unwind(AssertUnwindSafe(|| x.reserve(usize::MAX / 999))).is_err());
    assert!(x.try_reserve(usize::MAX / 999).is_err());
    assert!(x.try_reserve(usize::MAX / 1000).is_err());
    assert_eq!(x.chunks(usize::MAX / 999).len(), 1);
    x.truncate(usize::MAX / 999);
    assert_eq!(x.len(), 1);
    assert_eq!(x.get(usize::MAX / 999), None);
    assert_eq!(x.get(usize::MAX), None);
}

/// A flat vector is taken over and given away as it is; slices, batches and views allocate nothing.
#[test]
fn nothing_is_copied() {
    let elements: Vec<f64> = (0..6000).map(f64::from).collect();
    let start = elements.as_ptr();
    let ((), (bytes, _)) = allocations(|| {
        let x: TensorVec<f64, shape![20, 10]> = elements.try_into().unwrap();
        let (training, held_out): (&TensorSlice<f64, _>, _) = x.split_at(20);
        assert_eq!((training.len(), held_out.len()), (20, 10));
        let batches = training.zip(&x[10..]).unwrap().batches::<dim!(3)>();
        assert_eq!(batches.len(), 6);
        assert!(batches.map(|(a, b)| b[[0, 0, 0]] - a[[0, 0, 0]]).all(|difference| difference == 2000.0));
        let elements = x.into_vec();
        assert_eq!(elements.as_ptr(), start);
    });
    assert_eq!(bytes, 0);
}

/// Room that was asked for is room: no allocation while it is filled.
#[test]
fn room_is_room() {
    let mut x: TensorVec<u32, shape![7]> = TensorVec::with_capacity(100);
    let ((), (bytes, _)) = allocations(|| x.extend((0..100).map(Tensor::full)));
    assert_eq!((bytes, x.len()), (0, 100));
}
