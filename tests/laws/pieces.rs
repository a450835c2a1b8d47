//! Cutting and padding: each operation against a loop over positions, on tensors and on strided views, and what undoes what.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// The result has at each position the element of `x` that `from` names, or `outside`.
#[track_caller]
fn equals_the_loop<S: Shape, R: Shape, D: Data<i32>>(
    x: &[i32],
    result: &Tensor<i32, R, D>,
    from: impl Fn(&[usize]) -> Option<Vec<usize>>,
    outside: i32,
) {
    for (i, element) in result.iter().enumerate() {
        let at = position(R::SIZES.as_ref(), i);
        let expected = from(&at).map_or(outside, |from| x[flat(S::SIZES.as_ref(), &from)]);
        assert_eq!(*element, expected, "at {at:?} of {:?}, from {:?}", R::SIZES, S::SIZES);
    }
}

/// A tensor of the shape, and a strided view of the same elements; then the cases, each for both.
macro_rules! for_both {
    ($S:ty: |$x:ident, $elements:ident| $law:block) => {
        for_all(tensor::<i32, $S>(any::<i32>()), |tensor| {
            let turned = tensor.transpose().to_tensor();
            let $elements = tensor.as_slice();
            {
                let $x = &tensor;
                $law
            }
            {
                let $x = turned.transpose();
                $law
            }
        });
    };
}

/// Along one axis: repeating, tiling, turning round, rolling.
macro_rules! along_an_axis {
    ($($name:ident: $S:ty, $axis:literal;)*) => { $(
        #[test]
        fn $name() {
            type S = $S;
            let axis: isize = $axis;
            let axis = axis.rem_euclid(S::RANK as isize) as usize;
            let size = S::SIZES[axis];
            let moved = |at: &[usize], to: usize| {
                let mut at = at.to_vec();
                at[axis] = to;
                Some(at)
            };
            for_both!(S: |x, elements| {
                equals_the_loop::<S, _, _>(elements, &x.repeat::<dim!(3), _>(axes![$axis]), |at| moved(at, at[axis] / 3), 0);
                equals_the_loop::<S, _, _>(elements, &x.tile_along::<dim!(3), _>(axes![$axis]), |at| moved(at, at[axis] % size), 0);
                equals_the_loop::<S, _, _>(elements, &x.repeat::<dim!(1), _>(axes![$axis]), |at| Some(at.to_vec()), 0);
                equals_the_loop::<S, _, _>(elements, &x.flip(axes![$axis]), |at| moved(at, size - 1 - at[axis]), 0);
                assert_eq!(x.flip(axes![$axis]).flip(axes![$axis]), x.to_tensor());
                for shift in [0, 1, -1, 2, 1000, -1001, isize::MIN, isize::MAX] {
                    let rolled = x.roll(shift, axes![$axis]);
                    let from = |at: &[usize]| (at[axis] as i128 - shift as i128).rem_euclid(size as i128) as usize;
                    equals_the_loop::<S, _, _>(elements, &rolled, |at| moved(at, from(at)), 0);
                    if shift != isize::MIN {
                        assert_eq!(rolled.roll(-shift, axes![$axis]), x.to_tensor());
                    }
                }
            });
        }
    )* };
}

along_an_axis! {
    along_the_only_axis: shape![5], 0;
    along_an_axis_of_one: shape![1], 0;
    along_the_rows: shape![3, 4], 0;
    along_the_columns: shape![3, 4], 1;
    along_a_last_axis_of_one: shape![3, 1], 1;
    along_an_axis_before_one_of_one: shape![3, 1], 0;
    along_the_middle_of_three: shape![2, 3, 4], 1;
    along_the_last_of_three: shape![3, 2, 2], -1;
    along_the_second_of_four: shape![2, 3, 1, 2], 1;
    along_the_first_of_five: shape![3, 2, 1, 2, 2], 0;
    along_the_last_of_six: shape![2, 1, 1, 3, 1, 2], 5;
    along_the_fourth_of_seven: shape![2, 1, 2, 2, 2, 1, 2], 3;
    along_the_first_of_eight: shape![2, 1, 2, 1, 2, 1, 2, 3], 0;
    along_the_last_of_eight: shape![2, 1, 2, 1, 2, 1, 2, 3], -1;
    along_long_rows: shape![4, 150], 1;
}

#[test]
fn several_axes() {
    type S = shape![3, 2, 4];
    for_both!(S: |x, elements| {
        equals_the_loop::<S, _, _>(elements, &x.flip(axes![0, 2]), |at| Some(vec![2 - at[0], at[1], 3 - at[2]]), 0);
        equals_the_loop::<S, _, _>(elements, &x.flip(axes![]), |at| Some(at.to_vec()), 0);
        equals_the_loop::<S, _, _>(elements, &x.roll(1, axes![-1, 0]), |at| Some(vec![(at[0] + 2) % 3, at[1], (at[2] + 3) % 4]), 0);
        assert_eq!(x.flip(axes![0, 2]), x.flip(axes![0]).flip(axes![2]));
        assert!(x.flip(axes![0, 1, 2]).iter().eq(x.to_tensor().iter().rev()));
        for shift in [0, 1, -1, 5, 24, -1000, isize::MIN] {
            let rolled = x.roll_all(shift);
            let from = |i: usize| (i as i128 - shift as i128).rem_euclid(24) as usize;
            assert!(rolled.iter().enumerate().all(|(i, element)| *element == elements[from(i)]), "{shift}");
        }
    });
}

#[test]
fn tiles() {
    type S = shape![2, 3];
    for_both!(S: |x, elements| {
        let inside = |at: &[usize]| Some(vec![at[at.len() - 2] % 2, at[at.len() - 1] % 3]);
        equals_the_loop::<S, _, _>(elements, &x.tile::<shape![2, 3]>(), inside, 0);
        equals_the_loop::<S, _, _>(elements, &x.tile::<shape![3]>(), inside, 0);
        equals_the_loop::<S, _, _>(elements, &x.tile::<shape![]>(), inside, 0);
        equals_the_loop::<S, _, _>(elements, &x.tile::<shape![2, 1, 3]>(), inside, 0);
        equals_the_loop::<S, _, _>(elements, &x.tile::<shape![2, 1, 2, 1, 2, 1, 1, 2]>(), inside, 0);
        let tiles: Tensor<i32, shape![4, 9]> = x.tile::<shape![2, 3]>();
        assert_eq!(tiles, x.tile_along::<dim!(3), _>(axes![1]).tile_along::<dim!(2), _>(axes![0]));
    });
    let one: Tensor<i32, shape![2, 3]> = Tensor::<i32, ()>::from(7).tile::<shape![2, 3]>();
    assert_eq!(one, Tensor::full(7));
    let column: Tensor<i32, shape![2, 3, 2]> = tensor![[1], [2], [3]].tile::<shape![2, 1, 2]>();
    assert_eq!(column.subtensor(1), tensor![[1, 1], [2, 2], [3, 3]]);
}

/// What is repeated along a new axis is what is stretched along it.
#[test]
fn tiles_and_repetitions_are_broadcast() {
    for_all(tensor::<i32, shape![3, 4]>(any::<i32>()), |x| {
        let stretched: Tensor<i32, shape![5, 3, 4]> = x.broadcast_to::<shape![5, 3, 4]>().to_tensor();
        assert_eq!(x.tile::<shape![5, 1, 1]>(), stretched);
        let column: Tensor<i32, shape![3, 1]> = x.over(axes![1]).max().rename::<shape![3]>().expand_last();
        assert_eq!(column.repeat::<dim!(4), _>(axes![1]), column.broadcast_to::<shape![3, 4]>());
    });
}

/// `(N,)` as `(N, 1)`.
trait ExpandLast<N: Dim> {
    fn expand_last(self) -> Tensor<i32, shape![N, 1]>;
}

impl<N: Dim> ExpandLast<N> for Tensor<i32, (N,)> {
    fn expand_last(self) -> Tensor<i32, shape![N, 1]> {
        Tensor::<i32, shape![N, 1]>::from_fn(|[i, _]| self[[i]])
    }
}

/// Where NumPy's reflection of an axis has its element from.
fn reflected(at: usize, before: usize, size: usize) -> usize {
    let (mut place, last) = (at as isize - before as isize, size as isize - 1);
    while place < 0 || place > last {
        place = if last == 0 {
            0
        } else if place < 0 {
            -place
        } else {
            2 * last - place
        };
    }
    place as usize
}

macro_rules! paddings {
    ($($name:ident: $S:ty, $widths:expr, $before:expr => $R:ty;)*) => { $(
        #[test]
        fn $name() {
            let before: Vec<usize> = $before.to_vec();
            let sizes = <$S>::SIZES;
            let all = |at: &[usize], place: &dyn Fn(usize, usize, usize) -> Option<usize>| -> Option<Vec<usize>> {
                (0..at.len()).map(|axis| place(at[axis], before[axis], sizes[axis])).collect()
            };
            for_both!($S: |x, elements| {
                let inside = |at: usize, before: usize, size: usize| at.checked_sub(before).filter(|place| *place < size);
                let padded: Tensor<i32, $R> = x.pad($widths, -9);
                equals_the_loop::<$S, _, _>(elements, &padded, |at| all(at, &inside), -9);
                let edge = |at: usize, before: usize, size: usize| Some(at.saturating_sub(before).min(size - 1));
                equals_the_loop::<$S, _, _>(elements, &x.pad_edge($widths), |at| all(at, &edge), 0);
                let mirror = |at: usize, before: usize, size: usize| Some(reflected(at, before, size));
                equals_the_loop::<$S, _, _>(elements, &x.pad_reflect($widths), |at| all(at, &mirror), 0);
            });
        }
    )* };
}

paddings! {
    padded_scalar: shape![], pad![], [0; 0] => shape![];
    padded_vector: shape![3], pad![(2, 5)], [2] => shape![10];
    padded_one: shape![1], pad![3], [3] => shape![7];
    padded_before: shape![4], pad![(1, 0)], [1] => shape![5];
    padded_after: shape![4], pad![(0, 9)], [0] => shape![13];
    unpadded: shape![2, 3], pad![0, (0, 0)], [0, 0] => shape![2, 3];
    padded_rows: shape![2, 3], pad![(1, 2), 0], [1, 0] => shape![5, 3];
    padded_columns: shape![2, 3], pad![0, (1, 3)], [0, 1] => shape![2, 7];
    padded_column: shape![3, 1], pad![1, (0, 1)], [1, 0] => shape![5, 2];
    padded_flat_column: shape![3, 1], pad![1, 0], [1, 0] => shape![5, 1];
    padded_images: shape![2, 2, 3, 4], pad![0, 0, 1, (2, 1)], [0, 0, 1, 2] => shape![2, 2, 5, 7];
    padded_three: shape![2, 1, 3], pad![(0, 1), 2, (4, 3)], [0, 2, 4] => shape![3, 5, 10];
    padded_five: shape![2, 1, 2, 1, 2], pad![0, 1, 0, (1, 0), 0], [0, 1, 0, 1, 0] => shape![2, 3, 2, 2, 2];
    padded_six: shape![1, 2, 1, 2, 1, 2], pad![0, 0, 1, 0, 0, 1], [0, 0, 1, 0, 0, 1] => shape![1, 2, 3, 2, 1, 4];
    padded_seven: shape![2, 1, 1, 2, 1, 1, 2], pad![1, 0, 0, 0, 0, 0, (0, 1)], [1, 0, 0, 0, 0, 0, 0] => shape![4, 1, 1, 2, 1, 1, 3];
    padded_eight: shape![1, 2, 1, 2, 1, 2, 1, 2], pad![(1, 0), 0, 0, 1, 0, 0, (0, 1), 1], [1, 0, 0, 1, 0, 0, 0, 1] => shape![2, 2, 1, 4, 1, 2, 2, 4];
    padded_far: shape![3, 4], pad![10, (7, 11)], [10, 7] => shape![23, 22];
}
