//! Products of vectors, and of matrices with vectors, of all lengths about those of their lanes and blocks: of small whole numbers, so that all
//! sums are exact.

use shapewise::prelude::*;

fn number(i: usize) -> f32 {
    (i * 7 % 11) as f32 - 5.0
}

fn check<N: Dim>() {
    let (x, y) = (Tensor::<f32, (N,)>::from_fn(|[i]| number(i)), Tensor::<f32, (N,)>::from_fn(|[i]| number(i + 3)));
    let expected = (0..N::SIZE).map(|i| number(i) * number(i + 3)).sum::<f32>();
    assert_eq!(x.dot(&y), expected, "{} elements", N::SIZE);
    assert_eq!(x.matmul(&y).item(), expected, "{} elements", N::SIZE);

    let lines = Tensor::<f32, (dim!(5), N)>::from_fn(|[i, j]| number(i + j));
    let by_hand = |i| (0..N::SIZE).map(|j| number(i + j) * number(j)).sum::<f32>();
    let expected = Tensor::<f32, shape![5]>::from_fn(|[i]| by_hand(i));
    assert_eq!(lines.matmul(&x), expected, "rows of {}", N::SIZE);
    assert_eq!(x.matmul(&lines.transpose()), expected, "columns of {}", N::SIZE);

    let five = Tensor::<f32, shape![5]>::from_fn(|[i]| number(i));
    let expected = Tensor::<f32, (N,)>::from_fn(|[j]| (0..5).map(|i| number(i) * number(i + j)).sum::<f32>());
    assert_eq!(five.matmul(&lines), expected, "rows of {}", N::SIZE);
    assert_eq!(lines.transpose().matmul(&five), expected, "columns of {}", N::SIZE);
}

#[test]
fn of_every_length() {
    macro_rules! lengths {
        ($($len:literal)*) => { $( check::<dim!($len)>(); )* };
    }
    lengths!(1 2 7 8 9 15 16 17 31 33 64 127 128 129 200 1030);
}
