//! A panic in one thread ends all, and takes nothing with it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::in_pool;
use shapewise::prelude::*;

type Large = shape![400, 401];

#[test]
fn in_a_closure() {
    let x = Tensor::<u32, Large>::from_fn(|[i, j]| (i * 401 + j) as u32);
    for fails in [0, 17, 401 * 150, 401 * 400 - 1] {
        let fail = |x: u32| if x == fails { panic!("no value for {x}") } else { x + 1 };
        let caught = catch_unwind(AssertUnwindSafe(|| in_pool(5, || x.lazy().map(fail).par_eval())));
        let message = *caught.expect_err("a panic").downcast::<String>().expect("its message");
        assert_eq!(message, format!("no value for {fails}"));
    }
    assert_eq!(in_pool(5, || x.lazy().map(|x| x + 1).par_eval()), &x + 1, "the pool and the tensor are as they were");
}

/// Counts how many there are.
struct Counted<'a>(&'a AtomicUsize);

impl<'a> Counted<'a> {
    fn new(alive: &'a AtomicUsize) -> Self {
        alive.fetch_add(1, Ordering::Relaxed);
        Counted(alive)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[test]
fn with_elements_that_are_dropped() {
    let alive = AtomicUsize::new(0);
    let x = Tensor::<u32, Large>::from_fn(|[i, j]| (i * 401 + j) as u32);
    let count = |x: u32| if x == 70_000 { panic!("too many") } else { Counted::new(&alive) };
    let caught = catch_unwind(AssertUnwindSafe(|| in_pool(5, || x.lazy().map(count).par_eval())));
    assert!(caught.is_err());
    assert_eq!(alive.load(Ordering::Relaxed), 0, "each is dropped once");
    let all = in_pool(5, || x.lazy().map(|_| Counted::new(&alive)).par_eval());
    assert_eq!(alive.load(Ordering::Relaxed), 400 * 401);
    drop(all);
    assert_eq!(alive.load(Ordering::Relaxed), 0, "each is dropped once");
}
