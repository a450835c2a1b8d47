//! A closure is called once for each element, whatever reads the expression that it stands in, and for no element that is not there.

use std::cell::Cell;

use shapewise::prelude::*;

type S = shape![3, 4, 5];

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
}

/// Asserts how often `f` calls what counts.
#[track_caller]
fn calls<R>(name: &str, expected: usize, f: impl FnOnce() -> R) {
    CALLS.set(0);
    drop(f());
    assert_eq!(CALLS.get(), expected, "{name}");
}

/// Counts a call.
fn counted<T>(x: T) -> T {
    CALLS.set(CALLS.get() + 1);
    x
}

/// `operation`: each is one of a lazy expression of 60 elements, and calls its closure for each of them.
macro_rules! once_each {
    ($($x:ident: $($operation:expr),+ $(,)?;)*) => { $($({
        let tensor = Tensor::<f64, S>::from_fn(|[i, j, k]| (i * 20 + j * 5 + k) as f64 / 7.0 - 3.0);
        calls(stringify!($operation), S::LEN, || { let $x = tensor.lazy().map(|x| counted(x)); $operation });
    })+)* };
}

#[test]
fn reductions_of_lazy_expressions() {
    once_each! {
        x: x.eval(), x.sum(), x.prod(), x.mean(), x.var(), x.std(), x.max(), x.min(), x.norm(), x.logsumexp(),
           x.gt(1.0).any(), x.gt(1.0).all(), x.gt(1.0).count(), x.to_string(), x.is_close(1.0, 1e-5, 1e-8).eval();
        x: x.over(axes![0]).sum(), x.over(axes![0]).prod(), x.over(axes![0]).mean(), x.over(axes![0]).var(),
           x.over(axes![0]).std(), x.over(axes![0]).max(), x.over(axes![0]).min(), x.over(axes![0]).argmax(),
           x.over(axes![0]).argmin(), x.over(axes![0]).norm(), x.over(axes![0]).logsumexp(), x.over(axes![0]).cumsum(),
           x.over(axes![0]).cumprod();
        x: x.over(axes![1]).var(), x.over(axes![1]).max(), x.over(axes![1]).argmin(), x.over(axes![1]).logsumexp(),
           x.over(axes![1]).keepdims().min(), x.over(axes![1]).keepdims().std(), x.over(axes![1]).ddof(1).var();
        x: x.over(axes![2]).var(), x.over(axes![2]).max(), x.over(axes![2]).argmax(), x.over(axes![2]).logsumexp(),
           x.over(axes![2]).norm(), x.over(axes![0, 2]).max(), x.over(axes![0, 2]).var(), x.over(axes![0, 2]).mean(),
           x.over_all().ddof(1).var(), x.over_all().max();
    }
}

/// Elements and masks of a masked reduction.
#[test]
fn masked_reductions() {
    let tensor = Tensor::<f64, S>::from_fn(|[i, j, k]| (i * 20 + j * 5 + k) as f64);
    let mask = tensor.gt(9.0);
    macro_rules! masked {
        ($($end:ident($($argument:expr)?)),*) => { $(
            let name = stringify!($end);
            calls(name, S::LEN, || tensor.lazy().map(|x| counted(x)).over(axes![1]).masked(&mask).$end($($argument)?));
            calls(name, S::LEN, || tensor.over(axes![1]).masked(mask.lazy().map(|x| counted(x))).$end($($argument)?));
            calls(name, 2 * S::LEN, || {
                let mask = mask.lazy().map(|x| counted(x));
                tensor.lazy().map(|x| counted(x)).over(axes![0, 2]).masked(mask).$end($($argument)?)
            });
        )* };
    }
    masked!(sum(), prod(), mean(), var(), std(), max(0.0), min(0.0));
    let any = || tensor.lazy().gt(1.0).map(counted).over(axes![0]).masked(&mask);
    calls("any", S::LEN, || any().any());
    calls("all", S::LEN, || any().all());
}

/// What is evaluated elsewhere: assignments, operands, functions of tensors.
#[test]
fn other_ways() {
    let x = Tensor::<f64, S>::from_fn(|[i, j, k]| (i * 20 + j * 5 + k) as f64);
    let lazy = || x.lazy().map(counted);
    let mut y = x;
    calls("assign", S::LEN, || y.assign(lazy()));
    calls("+=", S::LEN, || y += lazy());
    calls("put_mask", S::LEN, || y.put_mask(&x.gt(2.0), lazy()));
    calls("operand", S::LEN, || &x + lazy());
    calls("maximum", S::LEN, || x.maximum(lazy()));
    calls("all_close", S::LEN, || x.all_close(lazy(), 1e-5, 1e-8));
    calls("is_close", S::LEN, || x.is_close(lazy(), 1e-5, 1e-8));
    calls("layer_norm", 2 * S::LEN, || x.layer_norm(axes![1], lazy(), lazy(), 1e-5));
    calls("layer_norm", 2 * S::LEN, || x.layer_norm(axes![2], lazy(), lazy(), 1e-5));
    calls("select", S::LEN, || x.lazy().gt(2.0).map(counted).select(&x, 0.0).eval());
    calls("between others", S::LEN, || ((lazy() * 2.0).exp() + &x).map(|x| -x).over(axes![1]).var());
    calls("map", S::LEN, || x.map(counted));
    calls("map of a view", S::LEN, || x.view().transpose().map(counted));
    calls("zip_map", S::LEN, || x.zip_map(&x, |x, y| counted(x + y)));
    let infinite = || x.lazy().map(|x| counted(x) * f64::INFINITY);
    calls("mean of infinite numbers", S::LEN, || infinite().over(axes![1]).mean());
    calls("mean of infinite numbers", S::LEN, || infinite().over(axes![1]).masked(x.gt(2.0)).mean());
    calls("from_fn", S::LEN, || Tensor::<f64, S>::from_fn(|_| counted(1.0)));
}

/// More elements than a block or a lane has.
#[test]
fn many_elements() {
    type Many = shape![3, 700];
    let x = Tensor::<f32, Many>::from_fn(|[i, j]| ((i * 700 + j) * 37 % 101) as f32);
    let lazy = || x.lazy().map(counted);
    calls("max", Many::LEN, || assert_eq!(lazy().max(), x.max()));
    calls("min", Many::LEN, || assert_eq!(lazy().over(axes![1]).min(), x.over(axes![1]).min()));
    calls("argmax", Many::LEN, || assert_eq!(lazy().over(axes![1]).argmax(), x.over(axes![1]).argmax()));
    calls("max over 0", Many::LEN, || assert_eq!(lazy().over(axes![0]).max(), x.over(axes![0]).max()));
    calls("exp", Many::LEN, || assert_eq!(lazy().exp().eval(), x.exp()));
    calls("var", Many::LEN, || assert_eq!(lazy().var(), x.var()));
    calls("logsumexp", Many::LEN, || assert_eq!(lazy().over(axes![0]).logsumexp(), x.over(axes![0]).logsumexp()));
}
