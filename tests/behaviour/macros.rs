//! What the macros accept: numbers in every form, constants, types, and what other macros pass on.

use std::any::TypeId;

use shapewise::dim::{D0, D1, D2, D3, D4, D5, D6, D7, D8};
use shapewise::prelude::*;

const WIDTH: usize = 64;
const LAST: isize = -1;
const FIRST: usize = 0;

dims! {
    /// A name with a visibility, an attribute, and a formula of literals.
    #[allow(dead_code)]
    pub(crate) Batch = 2 * 16;
    Twice = WIDTH * 2;
    Many = 1_000_000_007;
}

fn same<A: 'static, B: 'static>() {
    assert_eq!(TypeId::of::<A>(), TypeId::of::<B>(), "{}", std::any::type_name::<A>());
}

#[test]
fn numbers_in_every_form() {
    same::<dim!(784), D7<D8<D4>>>();
    same::<dim!(1_024), dim!(0x400)>();
    same::<dim!(64usize), dim!(0b100_0000)>();
    same::<dim!(50257), D5<D0<D2<D5<D7>>>>>();
    same::<dim!(1000), dim!({ 10 * 100 })>();
    same::<shape![28 * 28, (2 + 3) * 4, 1 << 4, 100 / 8 % 5], shape![784, 20, 16, 2]>();
    same::<<Batch as Dim>::Number, D3<D2>>();
    same::<<Twice as Dim>::Number, dim!(128)>();
    assert_eq!((Batch::SIZE, Many::SIZE), (32, 1_000_000_007));
    assert_eq!(<dim!(18446744073709551615)>::SIZE, usize::MAX);
}

/// Each number of up to three digits has a name of its own; these are all of them.
#[test]
fn numbers_of_one_to_four_digits() {
    macro_rules! each {
        ($($number:literal)*) => { $( assert_eq!(<dim!($number)>::SIZE, $number); )* };
    }
    each!(1 2 9 10 11 12 19 20 28 48 64 96 99 100 101 109 110 128 200 224 256 384 500 512 768 784 999);
    each!(1000 1001 1010 1024 1100 2048 4096 9999 10_000 50_257 100_000 123_456_789);
}

#[test]
fn constants() {
    const fn half(width: usize) -> usize {
        width / 2
    }
    same::<dim!(WIDTH), D6<D4>>();
    same::<dim!(half(WIDTH) + 1), D3<D3>>();
    same::<dim!((WIDTH)), dim!({ WIDTH })>();
    same::<
        shape![{ WIDTH }, { half(WIDTH) }, {
            let a = 3;
            a * 2
        }],
        (D6<D4>, D3<D2>, D6),
    >();
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(x.over(axes![{ LAST }]).sum(), tensor![6_i64, 15]);
    assert_eq!(x.over(axes![{ FIRST }]).sum(), tensor![5_i64, 7, 9]);
    assert_eq!(x.over(axes![-{ FIRST + 1 }]).sum(), tensor![6_i64, 15]);
    assert_eq!(*x.at(index![FIRST + 1, { WIDTH - 62 }]), 6);
    assert_eq!(x.slice(slice![{ FIRST }, ..={ FIRST + 1 }]).to_tensor(), tensor![1, 2]);
    assert_eq!(x.slice(slice![.., -{ FIRST + 2 }..]).to_tensor(), tensor![[2, 3], [5, 6]]);
    assert_eq!(x.pad(pad![{ FIRST }, ({ FIRST + 1 }, 0)], 0), tensor![[0, 1, 2, 3], [0, 4, 5, 6]]);
}

#[test]
fn types_of_any_form() {
    mod inner {
        pub(crate) type Columns = shapewise::dim::D3;
        #[allow(non_camel_case_types)]
        pub(crate) type rows = shapewise::dim::D2;
    }
    #[allow(non_camel_case_types)]
    type small = D2;
    #[allow(non_camel_case_types, dead_code)]
    type r#type = D4;
    #[allow(dead_code)]
    type HW = Product<D2, D3>;
    same::<shape![inner::Columns, inner::rows, (small), r#type], (D3, D2, D2, D4)>();
    same::<shape![Sum<D2, D3>, <Batch as Dim>::Number, dim!(7), HW], (D5, D3<D2>, D7, D6)>();
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(x.over(axes![inner::Columns, dim!(2)]).sum(), Tensor::from(21_i64));
    assert_eq!(x.slice(slice![0, ..(Sum<D1, D1>)]).to_tensor(), tensor![1, 2]);
    assert_eq!(x.slice(slice![0, ..=D1]).to_tensor(), tensor![1, 2]);
    assert_eq!(x.pad(pad![D0, (D1, 0)], 0), tensor![[0, 1, 2, 3], [0, 4, 5, 6]]);
    fn last<N: Dim, C: Dim>(x: &Tensor<i32, shape![N, C]>) -> Tensor<i32, shape![N]> {
        x.slice(slice![.., -1]).to_tensor()
    }
    assert_eq!(last(&x), tensor![3, 6]);
}

/// What users' own macros pass on as literals, expressions, types, names and tokens.
#[test]
fn fragments() {
    macro_rules! by_literals {
        ($rows:literal, $columns:literal, $axis:literal) => {{
            let x = Tensor::<i64, shape![$rows, $columns]>::ones();
            let _: Tensor<i64, (dim!($rows), dim!($columns))> = x.clone();
            let _ = x.pad(pad![$rows, (0, $columns)], 0);
            let _ = (x.at(index![$rows - 1, 1]), x.slice(slice![1..$rows, 0]).to_tensor());
            x.over(axes![$axis]).sum().sum()
        }};
    }
    assert_eq!(by_literals!(2, 30, -1), 60_i64);
    macro_rules! by_expressions {
        ($rows:expr, $columns:expr) => {
            Tensor::<u8, shape![$rows, $columns]>::zeros().shape()
        };
    }
    assert_eq!(by_expressions!(2, WIDTH), [2, 64]);
    assert_eq!(by_expressions!(WIDTH / 2, 2 + 3), [32, 5]);
    macro_rules! by_types {
        ($rows:ty, $columns:ty) => {
            Tensor::<u8, shape![$rows, $columns]>::zeros().over(axes![$columns]).max()
        };
    }
    assert_eq!(by_types!(D2, Sum<D2, D3>), tensor![0, 0]);
    assert_eq!(by_types!(Batch, shapewise::dim::D3).shape(), [32]);
    macro_rules! by_names {
        ($($name:ident)*) => {
            Tensor::<u8, shape![$($name),*]>::zeros().over(axes![$($name),*]).max()
        };
    }
    assert_eq!(by_names!(Batch D3), Tensor::from(0));
    macro_rules! by_tokens {
        ($($tokens:tt)*) => {
            Tensor::<u8, shape![$($tokens)*]>::zeros().shape()
        };
    }
    assert_eq!(by_tokens!(2, { WIDTH }, Batch), [2, 64, 32]);
    macro_rules! names {
        ($(#[$attribute:meta])* $visibility:vis $name:ident $size:expr) => {
            dims! { $(#[$attribute])* $visibility $name = $size; }
        };
    }
    names!(#[allow(dead_code)] pub(crate) Hidden WIDTH + 1);
    assert_eq!(Hidden::SIZE, 65);
    macro_rules! rows {
        ($($row:expr),*) => { tensor![$($row),*] };
    }
    assert_eq!(rows!([1, 2], [3, 4]), tensor![[1, 2], [3, 4]]);
    macro_rules! sums {
        ($a:ident, $b:ident, $x:expr) => { einsum!(($a, $b) -> ($b); $x) };
    }
    assert_eq!(sums!(n, k, &tensor![[1, 2], [3, 4]]), tensor![4, 6]);
}

#[test]
fn elements_are_expressions() {
    fn pair<A, B>(_: A, _: B) -> i32 {
        3
    }
    fn pick(f: impl Fn(i32, i32) -> i32) -> i32 {
        f(1, 2)
    }
    let (a, b, c) = (1, 2, 3);
    let x: Tensor<i32, shape![4]> = tensor![pair::<i32, Vec<u8>>(a, vec![]), 2.5 as i32, if a < b { 1 } else { 2 }, -c];
    assert_eq!(x, tensor![3, 2, 1, -3]);
    let x: Tensor<bool, shape![3]> = tensor![a < b, b > c, a << 2 > b,];
    assert_eq!(x, tensor![true, false, true]);
    let x: Tensor<i32, shape![2]> = tensor![{ a + 1 }, pick(|x, y| x + y)];
    assert_eq!(x, tensor![2, 3]);
    let x: Tensor<usize, shape![2]> = tensor![<Vec<(u8, u8)>>::new().len(), "a..b"[..2].len()];
    assert_eq!(x, tensor![0, 2]);
    // A row that is a variable stands beside rows that are written out.
    let row = [3, 4];
    assert_eq!(tensor![[1, 2], row], tensor![[1, 2], [3, 4]]);
    let x: Tensor<&str, shape![2]> = tensor!["a", "b"];
    assert_eq!(x[[1]], "b");
}

/// The letters of `einsum!` are names of their own, whatever is in scope.
#[test]
fn letters_are_hygienic() {
    let (x, x0_) = (tensor![[1, 2], [3, 4]], 5);
    let n = einsum!((n, x) -> (x); &x);
    assert_eq!((n, x0_), (tensor![4, 6], 5));
    let product = einsum!((T, D), (D, N) -> (T, N); &x, &x,);
    assert_eq!(product, x.matmul(&x));
}
