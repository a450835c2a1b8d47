//! A lazy formula is the formula: the same bits as operator after operator, for every operator and function, every rank, operands that
//! are stretched or strided, and tensors that are small, long and larger than a stack.
//!
//! Every operator and every function is tried on one shape, the others on formulas of some: all of them are read by the same engine.

use std::cell::RefCell;
use std::ops::Neg;

use proptest::num::f64 as floats64;
use proptest::prelude::*;
use proptest::sample::select;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

/// Elements that are told apart by their bits; one NaN is as good as another.
pub(crate) trait Bits: Copy + std::fmt::Debug {
    fn same(self, other: Self) -> bool;
}

macro_rules! bits {
    ($($T:ty: |$a:ident, $b:ident| $same:expr;)*) => { $(
        impl Bits for $T {
            fn same(self, $b: Self) -> bool {
                let $a = self;
                $same
            }
        }
    )* };
}

bits! {
    f32: |a, b| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    f64: |a, b| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    i32: |a, b| a == b;
    i64: |a, b| a == b;
    bool: |a, b| a == b;
}

#[track_caller]
pub(crate) fn assert_same<T: Bits, S: Shape>(lazy: &Tensor<T, S>, eager: &Tensor<T, S>, what: &str) {
    for (position, (&a, &b)) in lazy.iter().zip(eager).enumerate() {
        assert!(a.same(b), "{what}: element {position} is {a:?}, not {b:?}");
    }
}

/// Numbers of every size, and those that need care.
pub(crate) fn float<T: Real>() -> impl Strategy<Value = T> {
    let special = vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, 1.0, -1.0, 0.5];
    prop_oneof![4 => -9.0..9.0_f64, 1 => floats64::ANY, 1 => select(special)].prop_map(T::from_f64)
}

/// `lazy` of each formula, evaluated, is the same formula of the tensors.
macro_rules! same {
    ($($lazy:expr => $eager:expr;)*) => { $( assert_same(&$lazy.eval(), &$eager, stringify!($eager)); )* };
}

/// The same for methods without arguments, and for operators and methods of two.
macro_rules! same_methods {
    ($x:ident; $($method:ident)*) => { $( same! { $x.lazy().$method() => $x.$method(); } )* };
}

macro_rules! same_operators {
    ($x:ident, $y:ident; [$($op:tt)*] $($method:ident)*) => {
        $( same! { $x.lazy() $op $y => $x $op $y; } )*
        $( same! { $x.lazy().$method($y) => $x.$method($y); } )*
    };
}

/// Every operator, and function of two elements, of floats.
fn everything<T: Real + Bits, S: Shape>() {
    for_all((tensor::<T, S>(float()), tensor::<T, S>(float())), |(x, y)| {
        let (x, y) = (&x, &y);
        let (low, high, half) = (-T::one(), T::from_f64(2.5), T::from_f64(0.5));
        // Of the functions of one element, whose receivers are compared where their rows stand, some.
        same_methods!(x; exp sin sqrt relu);
        same_operators!(x, y; [+ - * / %] floor_div minimum maximum pow gt lt ge le equal not_equal);
        same_operators!(x, half; [+ - * / %] floor_div minimum maximum pow gt);
        same! {
            x.lazy() => *x;
            -x.lazy() => -x;
            x.lazy().pow(2) => x.pow(2);
            x.lazy().pow(-3) => x.pow(-3);
            x.lazy().clamp(low, high) => x.clamp(low, high);
            x.lazy().cast::<f64>() => x.cast::<f64>();
            x.lazy().cast::<i32>() => x.cast::<i32>();
            x.lazy().cast::<bool>() => x.cast::<bool>();
            x.lazy().map(|x| x.to_f64().unwrap()) => x.map(|x| x.to_f64().unwrap());
            x.lazy().gt(y).select(x, half) => x.gt(y).select(x, half);
        }
        // What stands on the right may be lazy, too, or given away.
        same! {
            x.lazy() - y.lazy().exp() => x - y.exp();
            x.lazy() - y.clone() => x - y;
            x.lazy().pow(y.lazy().abs()) => x.pow(y.abs());
            x.lazy().maximum(y.lazy() * half) => x.maximum(y * half);
        }
        assert_same(&(x + y.lazy() * half), &(x + y * half), "x + y * half");
        assert_same(&x.pow(y.lazy().abs()), &x.pow(y.abs()), "x ** |y|");
    });
}

#[test]
fn every_function_of_f64() {
    everything::<f64, shape![7]>();
}

/// Long enough for the best instructions of the processor.
#[test]
fn every_function_of_f32() {
    everything::<f32, shape![3, 181]>();
}

/// Formulas of several operators, whose parts are used once or more often.
fn formulas<T: Real + Bits, S: Shape, D: Data<T>, E: Data<T>>(x: &Tensor<T, S, D>, y: &Tensor<T, S, E>) {
    let (one, half) = (T::one(), T::from_f64(0.5));
    let d = x.lazy() - y;
    same! {
        (x.lazy() - y).pow(2) * half + one => (x - y).pow(2) * half + one;
        d.abs().le(one).select(d.pow(2) * half, d.abs() - half) => {
            let d = x - y;
            d.abs().le(one).select(d.pow(2) * half, d.abs() - half)
        };
        x.lazy().lt(y) & !x.lazy().is_nan() | y.lazy().ge(half) ^ true => x.lt(y) & !x.is_nan() | y.ge(half) ^ true;
        (x.lazy().exp() / (y.lazy().exp() + one)).ln() % half => (x.exp() / (y.exp() + one)).ln() % half;
    }
}

#[test]
fn every_rank() {
    fn of_rank<S: Shape>() {
        for_all((tensor::<f64, S>(float()), tensor::<f64, S>(float())), |(x, y)| formulas(&x, &y));
    }
    of_rank::<()>();
    of_rank::<shape![2, 1, 5]>();
    of_rank::<shape![2, 1, 2, 1, 2, 1, 3, 1]>();
    of_rank::<shape![600]>();
}

/// Transposed, sliced by steps, and stretched.
#[test]
fn strided_operands() {
    for_all((tensor::<f64, shape![6, 4]>(float()), tensor::<f64, shape![4, 6]>(float())), |(x, y)| {
        formulas(&x.transpose(), &y);
        formulas(&y.slice(slice![.., ..;2]), &y.slice(slice![.., 3..]));
        formulas(&x.slice(slice![1, ..]), &y.slice(slice![.., ..4]).diagonal());
        formulas(&y.slice(slice![0, ..]).broadcast_to::<shape![4, 6]>(), &x.transpose());
    });
    for_all((tensor::<f32, shape![40, 20]>(float()), tensor::<f32, shape![20, 40]>(float())), |(x, y)| {
        formulas(&x.transpose(), &y);
    });
}

/// Operands of unlike shapes: a tensor, its rows, its columns, one element, and more axes.
#[test]
fn broadcast_operands() {
    let cases = (
        tensor::<f64, shape![3, 4]>(float()),
        tensor::<f64, shape![4]>(float()),
        tensor::<f64, shape![3, 1]>(float()),
        tensor::<f64, ()>(float()),
        tensor::<f64, shape![2, 1, 1]>(float()),
    );
    for_all(cases, |(x, row, column, one, deep)| {
        let means = x.over(axes![1]).keepdims().mean();
        same! {
            (x.lazy() - row) / column * deep + one => (x - row) / column * deep + one;
            row.lazy() * column => row * column;
            column.lazy().exp() + row.lazy() => column.exp() + row;
            one.lazy() - x.lazy() * row => one - x * row;
            row.lazy().gt(&column).select(&x, deep.lazy()) => row.gt(column).select(x, deep);
            column.lazy().pow(&row) => column.pow(row);
            x.lazy() - means => x - means;
        }
    });
    // Rows of a few elements, which are not merged.
    for_all((tensor::<f64, shape![50, 3]>(float()), tensor::<f64, shape![3]>(float())), |(x, row)| {
        same! { (x.lazy() * 0.5 - row).exp() / row => (x * 0.5 - row).exp() / row; }
    });
    // Long enough to be cut into runs.
    for_all((tensor::<f32, shape![4, 1, 150]>(float()), tensor::<f32, shape![7, 1]>(float())), |(x, column)| {
        same! { x.lazy().exp() * column - 1.0 => x.exp() * column - 1.0; }
    });
}

/// A number stands on either side.
#[test]
fn numbers_beside_expressions() {
    for_all((tensor::<f64, shape![5]>(float()), float::<f64>()), |(x, a)| {
        same! {
            a + x.lazy() => a + x;
            a - x.lazy() => a - x;
            a * x.lazy() => a * x;
            a / x.lazy() => a / x;
            a % x.lazy() => a % x;
        }
    });
}

#[test]
fn integers() {
    fn check<S: Shape>() {
        let no_zeros = (-99..0_i32).prop_union(1..99);
        for_all((tensor::<i32, S>(no_zeros), tensor::<i32, S>(1..9), 1..9_i32), |(x, y, a)| {
            let (x, y) = (&x, &y);
            same_methods!(x; abs signum);
            same_operators!(x, y; [+ - * / % & | ^] floor_div minimum maximum gt lt ge le equal not_equal);
            same! {
                -x.lazy() => -x;
                !x.lazy() => !x;
                x.lazy().pow(3) => x.pow(3);
                x.lazy().pow(y.lazy() % 4) => x.pow(y % 4);
                x.lazy().clamp(-5, a) => x.clamp(-5, a);
                x.lazy().cast::<f32>().exp() => x.cast::<f32>().exp();
                a - x.lazy() => a - x;
                a / x.lazy() => a / x;
                a % x.lazy() => a % x;
                x.lazy() / y + 0.5 => x / y + 0.5;
                x.lazy().gt(y).select(x.lazy() - y, 0) => x.gt(y).select(x - y, 0);
            }
        });
    }
    check::<()>();
    check::<shape![600]>();
}

#[test]
fn masks() {
    fn check<S: Shape>() {
        for_all(
            (tensor::<bool, S>(any::<bool>()), tensor::<bool, S>(any::<bool>()), tensor::<i32, S>(0..9)),
            |(m, n, x)| {
                let (m, n) = (&m, &n);
                same_operators!(m, n; [& | ^] equal not_equal);
                same! {
                    !m.lazy() => !m;
                    m.lazy() | n.lazy() => m | n;
                    m.lazy() ^ true => m ^ true;
                    m.lazy().cast::<f32>() => m.cast::<f32>();
                    (m.lazy() & n).select(&x, x.lazy() + 1) => (m & n).select(&x, &x + 1);
                    m.lazy().select(n, false) => m.select(n, false);
                }
            },
        );
    }
    check::<()>();
    check::<shape![2, 1, 2, 1, 2, 1, 2, 1]>();
    check::<shape![600]>();
}

/// The target as it is after `$view $op expression`, and after `$view $op tensor`.
macro_rules! same_in_place {
    ($target:expr, |$part:ident| $view:expr; $lazy:expr => $eager:expr; $($op:tt)*) => { $(
        let (mut a, mut b) = ($target.clone(), $target.clone());
        {
            let $part = &mut a;
            let mut view = $view;
            view $op $lazy;
        }
        {
            let $part = &mut b;
            let mut view = $view;
            view $op &$eager;
        }
        assert_same(&a, &b, stringify!($view $op $eager));
    )* };
    ($target:expr, |$part:ident| $view:expr; assign $lazy:expr => $eager:expr) => {
        let (mut a, mut b) = ($target.clone(), $target.clone());
        {
            let $part = &mut a;
            $view.assign($lazy);
        }
        {
            let $part = &mut b;
            $view.assign(&$eager);
        }
        assert_same(&a, &b, stringify!($view = $eager));
    };
}

/// `assign` and the operators in place, by an expression, of tensors and of views.
#[test]
fn expressions_on_the_right_of_an_assignment() {
    for_all((tensor::<f64, shape![6, 4]>(float()), tensor::<f64, shape![6, 4]>(float())), |(x, y)| {
        let (row, column) = (y.slice(slice![2, ..]), y.slice(slice![.., 1..2]));
        same_in_place!(x, |x| x.view_mut(); y.lazy() * 0.1 + 1.0 => y * 0.1 + 1.0; += -= *= /= %=);
        same_in_place!(x, |x| x.view_mut(); row.lazy() - &column => row - &column; += *=);
        same_in_place!(x, |x| x.view_mut(); assign row.lazy().exp() - 0.5 => row.exp() - 0.5);
        same_in_place!(x, |x| x.slice_mut(slice![..;2, ..]); row.lazy().tanh() => row.tanh(); += /=);
        same_in_place!(x, |x| x.slice_mut(slice![..;2, ..]); assign row.lazy().tanh() => row.tanh());
        let square = x.slice(slice![..4, ..]).to_tensor();
        same_in_place!(square, |x| x.diagonal_mut(); row.lazy() * &row => row * &row; += -=);
    });
    for_all((tensor::<f32, shape![3, 181]>(float()), tensor::<f32, shape![3, 181]>(float())), |(x, y)| {
        same_in_place!(x, |x| x.view_mut(); y.lazy() * 0.1 + 1.0 => &y * 0.1 + 1.0; += -= *= /= %=);
        let part = y.slice(slice![.., ..;2]);
        same_in_place!(x, |x| x.slice_mut(slice![.., ..;2]); part.lazy().abs() => part.abs(); -=);
    });
}

/// As long as a formula may be, of operands that lie in unlike ways.
#[test]
fn long_formulas_on_a_small_stack() {
    fn check() {
        let x = &Tensor::<f64, shape![40, 300]>::from_fn(|[i, j]| (i + j) as f64);
        let y = &Tensor::<f64, shape![300, 40]>::from_fn(|[i, j]| (i * j % 7) as f64);
        macro_rules! chain {
            ($e:expr;) => { $e };
            ($e:expr; $x:tt $($rest:tt)*) => { chain!($e + y.transpose(); $($rest)*) };
        }
        let sum = chain!(x.lazy(); 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
            1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1).eval();
        assert_eq!(sum, x + y.transpose() * 100.0);
    }
    std::thread::Builder::new().stack_size(2 << 20).spawn(check).unwrap().join().unwrap();
}

/// More than a thread's stack holds.
#[test]
#[cfg(feature = "alloc")] // Without a heap, tensors of this size do not fit on the stack.
fn large_tensors_on_a_small_stack() {
    type S = shape![512, 600];
    fn check() {
        let x = Tensor::<f64, S>::from_fn(|[i, j]| ((i * 31 + j * 17) % 101) as f64 / 10.0 - 5.0);
        let y = Tensor::<f64, S>::from_fn(|[i, j]| ((i * 13 + j * 7) % 89) as f64 / 10.0 - 4.0);
        let (row, column) = (x.over(axes![0]).mean(), y.over(axes![1]).keepdims().std());
        same! {
            (x.lazy() - &row) / &column * 2.0 + &y => (&x - &row) / &column * 2.0 + &y;
            x.lazy().exp() - y.lazy().tanh() => x.exp() - y.tanh();
            // Owned operands move into the expression.
            x.lazy() * y.clone() + x.clone() => &x * &y + &x;
            x.transpose().lazy() * 2.0 => x.transpose() * 2.0;
        }
        let mut z = x.clone();
        z += y.lazy() * 0.5;
        assert_same(&z, &(&x + &y * 0.5), "x + y * 0.5");
        z.assign(x.lazy().gt(&y).select(&x, y.clone()));
        assert_same(&z, &x.maximum(&y), "the larger one");
        assert!((x.lazy() - &y).pow(2).sum().same((&x - &y).pow(2).sum()));
        assert_same(
            &(x.lazy() * y.clone()).over(axes![0]).mean(),
            &(&x * &y).over(axes![0]).mean(),
            "means of columns",
        );
        assert_same(&(x.lazy() * y.clone()).over(axes![1]).max(), &(&x * &y).over(axes![1]).max(), "largest of rows");
    }
    std::thread::Builder::new().stack_size(2 << 20).spawn(check).unwrap().join().unwrap();
}

/// Two closures are called for an element before either is called for the next, however many elements there are.
#[test]
fn closures_are_called_by_turns() {
    let x = Tensor::<f64, shape![700]>::from_fn(|[i]| i as f64);
    let calls = RefCell::new(Vec::new());
    let noted = |name| {
        let calls = &calls;
        move |x: f64| {
            calls.borrow_mut().push((name, x));
            x + 0.5
        }
    };
    let expected =
        |second: f64| (0..700).flat_map(move |i| [("first", f64::from(i)), ("second", f64::from(i) + second)]);
    drop((x.lazy().map(noted("first")) * 1.0).map(noted("second")).eval());
    assert!(calls.take().into_iter().eq(expected(0.5)));
    drop((x.lazy().map(noted("first")) + (x.lazy() - 1.0).map(noted("second"))).eval());
    assert!(calls.take().into_iter().eq(expected(-1.0)));
    // Within a longer formula, too.
    drop((x.lazy().map(noted("first")) * 1.0).map(noted("second")).exp().sqrt().eval());
    assert!(calls.take().into_iter().eq(expected(0.5)));
    drop((x.lazy().map(noted("first")) + (x.lazy() - 1.0).map(noted("second"))).exp().gt(x.lazy() * 2.0).eval());
    assert!(calls.take().into_iter().eq(expected(-1.0)));
    drop((x.lazy() * 2.0 - 1.0).map(noted("only")).exp().eval());
    assert!(calls.take().into_iter().eq((0..700).map(|i| ("only", f64::from(2 * i - 1)))));
}

/// Elements that are no numbers: as small as one, larger, and with something to drop.
#[test]
fn elements_that_are_no_numbers() {
    #[derive(Clone, Copy, PartialEq, Debug)]
    struct Metres(f64);
    impl Neg for Metres {
        type Output = Metres;
        fn neg(self) -> Metres {
            Metres(-self.0)
        }
    }
    let x = &Tensor::<f64, shape![3, 300]>::from_fn(|[i, j]| (i * 300 + j) as f64);
    let metres = (x.lazy() * 2.0).map(Metres).map(|metres| Metres(metres.0 + 1.0)).eval();
    assert_eq!(metres, x.map(|x| Metres(x * 2.0 + 1.0)));
    let texts = (x.lazy() * 2.0).map(|x| x.to_string()).eval();
    assert_eq!(texts, x.map(|x| (x * 2.0).to_string()));
    let pairs = (x.lazy() - 1.0).map(|x| (x, x as u8)).map(|(x, small)| x - f64::from(small)).abs().eval();
    assert_eq!(pairs, x.map(|x| (x - 1.0 - f64::from((x - 1.0) as u8)).abs()));
    // The same bits as a tensor's: of what is dropped, and of what is no number and stands in a longer formula.
    let x = &(x / 900.0);
    let bits = x.lazy().exp().map(|x| x.to_bits().to_string()).eval();
    assert_eq!(bits, x.exp().map(|x| x.to_bits().to_string()));
    let negative = (-x.lazy().exp().map(Metres)).map(|metres| metres.0).sqrt().abs().eval();
    assert_same(&negative, &(-x.exp()).sqrt().abs(), "the negative of what is no number");
    let x = &(x * 900.0);
    let letters = (x.lazy() % 26.0).cast::<u8>().map(|i| char::from(b'a' + i)).map(|c| c.to_ascii_uppercase()).eval();
    assert_eq!(letters, x.map(|x| char::from(b'A' + (x as usize % 26) as u8)));
}

/// An expression is printed as its tensor is, with the same precision.
#[test]
fn printing() {
    for_all(tensor::<f64, shape![3, 2]>(float()), |x| {
        assert_eq!(format!("{}", x.lazy() * 2.0), format!("{}", x * 2.0));
        assert_eq!(format!("{:.3}", x.lazy() * 2.0), format!("{:.3}", x * 2.0));
    });
}
