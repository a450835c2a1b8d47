//! A number type of the user's own: what it takes part in with the operators of Rust alone, and what a few lines more bring.

use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use num_traits::{Num, One, Zero};
use shapewise::element::{Element, Number};
use shapewise::prelude::*;
use shapewise::tensor::display::DisplayElement;

/// Integers modulo 7: a field, in which division is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mod7(u8);

impl Add for Mod7 {
    type Output = Mod7;
    fn add(self, right: Mod7) -> Mod7 {
        Mod7((self.0 + right.0) % 7)
    }
}

impl Sub for Mod7 {
    type Output = Mod7;
    fn sub(self, right: Mod7) -> Mod7 {
        Mod7((self.0 + 7 - right.0) % 7)
    }
}

impl Mul for Mod7 {
    type Output = Mod7;
    fn mul(self, right: Mod7) -> Mod7 {
        Mod7(self.0 * right.0 % 7)
    }
}

#[allow(clippy::suspicious_arithmetic_impl, reason = "to divide is to multiply by the inverse")]
impl Div for Mod7 {
    type Output = Mod7;
    fn div(self, right: Mod7) -> Mod7 {
        let inverse = (1..7).find(|i| i * right.0 % 7 == 1).expect("attempt to divide by zero");
        self * Mod7(inverse)
    }
}

impl Rem for Mod7 {
    type Output = Mod7;
    fn rem(self, _: Mod7) -> Mod7 {
        Mod7(0)
    }
}

impl Neg for Mod7 {
    type Output = Mod7;
    fn neg(self) -> Mod7 {
        Mod7(0) - self
    }
}

impl Zero for Mod7 {
    fn zero() -> Self {
        Mod7(0)
    }
    fn is_zero(&self) -> bool {
        self.0 == 0
    }
}

impl One for Mod7 {
    fn one() -> Self {
        Mod7(1)
    }
}

impl Num for Mod7 {
    type FromStrRadixErr = std::num::ParseIntError;
    fn from_str_radix(text: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr> {
        u8::from_str_radix(text, radix).map(|value| Mod7(value % 7))
    }
}

impl fmt::Display for Mod7 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}mod7", self.0)
    }
}

impl Element for Mod7 {
    type Quotient = Mod7;
    type Accumulator = Mod7;
    fn to_quotient(self) -> Mod7 {
        self
    }
    fn to_accumulator(self) -> Mod7 {
        self
    }
}

impl Number for Mod7 {}

impl DisplayElement for Mod7 {}

fn mod7<const N: usize>(values: [u8; N]) -> [Mod7; N] {
    values.map(Mod7)
}

#[test]
fn operators() {
    let (x, y): (Tensor<Mod7, shape![3]>, Tensor<Mod7, shape![3]>) = (mod7([1, 5, 6]).into(), mod7([6, 3, 2]).into());
    assert_eq!((x + y).as_slice(), mod7([0, 1, 1]));
    assert_eq!((x - y).as_slice(), mod7([2, 2, 4]));
    assert_eq!((x * y.view() * Mod7(2)).as_slice(), mod7([5, 2, 3]));
    assert_eq!((-x).as_slice(), mod7([6, 2, 1]));
    assert_eq!((x / y * y, x / Mod7(2) * Mod7(2)), (x, x));
    let mut z = x;
    z += Mod7(6);
    z *= y;
    z /= y;
    z -= Mod7(6);
    assert_eq!(z, x);
    assert_eq!((x.equal(Mod7(5)), x.equal(y)), (tensor![false, true, false], Tensor::full(false)));
}

#[test]
fn reductions() {
    let x: Tensor<Mod7, shape![2, 3]> = [mod7([1, 2, 3]), mod7([4, 5, 6])].into();
    assert_eq!((x.sum(), x.prod(), x.mean()), (Mod7(0), Mod7(6), Mod7(0)));
    assert_eq!(x.over(axes![0]).sum().as_slice(), mod7([5, 0, 2]));
    assert_eq!(x.over(axes![1]).keepdims().mean().as_slice(), mod7([2, 5]));
    assert_eq!(x.cumsum().as_slice(), mod7([1, 3, 6, 3, 1, 0]));
    let mask = tensor![[true, false, true], [false, true, false]];
    assert_eq!(
        (x.masked_select(&mask).sum(), x.over(axes![1]).masked(&mask).prod().as_slice()),
        (Mod7(2), &mod7([3, 5])[..])
    );
    assert_eq!(x.masked_select(&mask).mean(), Some(Mod7(2) / Mod7(3)));
}

#[test]
fn matrices() {
    let x: Tensor<Mod7, shape![2, 2]> = [mod7([1, 2]), mod7([3, 5])].into();
    let inverse: Tensor<Mod7, shape![2, 2]> = [mod7([2, 2]), mod7([3, 6])].into();
    assert_eq!(x.matmul(&inverse), Tensor::eye());
    assert_eq!(x.transpose().transpose(), x);
    assert_eq!(x.subtensor(0).dot(&x.subtensor(1)), Mod7(6));
}

#[test]
fn printing_and_selecting() {
    let x: Tensor<Mod7, shape![2]> = mod7([1, 6]).into();
    assert_eq!(x.to_string(), "[1mod7 6mod7]");
    assert_eq!(Tensor::<Mod7, ()>::from(Mod7(3)).to_string(), "3mod7");
    assert_eq!(x.equal(Mod7(1)).select(x, Mod7(0)).as_slice(), mod7([1, 0]));
    assert_eq!(x.map(|x| x.0), tensor![1, 6]);
}

/// The ring with one number, which takes no memory.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Nothing;

macro_rules! nothing {
    ($($Trait:ident $method:ident),*) => { $(
        impl $Trait for Nothing {
            type Output = Nothing;
            fn $method(self, _: Nothing) -> Nothing {
                Nothing
            }
        }
    )* };
}

nothing! { Add add, Sub sub, Mul mul, Div div, Rem rem }

impl Zero for Nothing {
    fn zero() -> Self {
        Nothing
    }
    fn is_zero(&self) -> bool {
        true
    }
}

impl One for Nothing {
    fn one() -> Self {
        Nothing
    }
}

impl Num for Nothing {
    type FromStrRadixErr = ();
    fn from_str_radix(_: &str, _: u32) -> Result<Self, ()> {
        Ok(Nothing)
    }
}

impl Element for Nothing {
    type Quotient = Nothing;
    type Accumulator = Nothing;
    fn to_quotient(self) -> Nothing {
        self
    }
    fn to_accumulator(self) -> Nothing {
        self
    }
}

impl Number for Nothing {}

/// Blocks of a product are measured in bytes, and these elements have none.
#[cfg(feature = "alloc")]
#[test]
fn products_of_what_takes_no_memory() {
    let (x, y) = (Tensor::<Nothing, shape![400, 2]>::zeros(), Tensor::<Nothing, shape![2, 500]>::ones());
    let calls = std::cell::Cell::new(0);
    let product: Tensor<Nothing, shape![400, 500]> = x.linear_then(&y, Nothing, |product| {
        calls.set(calls.get() + 1);
        product
    });
    assert_eq!((product.iter().count(), calls.get()), (200_000, 200_000));
    assert_eq!(x.matmul(&y), product);
    assert_eq!((einsum!((n, k), (k, m) -> (); &x, &y).item(), product.sum()), (Nothing, Nothing));
}

/// With no trait but `Add`, tensors add up, and everything that moves elements works.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Point(f64, f64);

impl Add for Point {
    type Output = Point;
    fn add(self, right: Point) -> Point {
        Point(self.0 + right.0, self.1 + right.1)
    }
}

#[test]
fn operators_alone() {
    let x = tensor![[Point(0.0, 1.0), Point(1.0, 1.0)], [Point(2.0, 1.0), Point(3.0, 1.0)]];
    let sum = x + x.subtensor(0);
    assert_eq!(sum[[1, 1]], Point(4.0, 2.0));
    assert_eq!(x.transpose()[[0, 1]], Point(2.0, 1.0));
    assert_eq!(x.map(|p| p.0).sum(), 6.0);
    let mut y = x;
    y += tensor![[Point(1.0, 0.0)]];
    assert_eq!((y[[0, 0]], x.zip_map(&y, |a, b| b.0 - a.0).mean()), (Point(1.0, 1.0), 1.0));
    assert_eq!(x.equal(y).count(), 0);
}
