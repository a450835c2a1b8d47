//! Joining and stacking, at every axis of every rank, of tensors and of strided views, against loops over indices.

use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// Sizes and elements, of which nothing is known to the compiler.
type Loose = (Vec<usize>, Vec<i32>);

fn loose<S: Shape, D: Data<i32>>(x: &Tensor<i32, S, D>) -> Loose {
    (x.shape().as_ref().to_vec(), x.iter().copied().collect())
}

/// Index by index: which part an element comes from, and where it stands there.
fn joined(parts: &[Loose], axis: usize) -> Loose {
    let mut sizes = parts[0].0.clone();
    sizes[axis] = parts.iter().map(|(sizes, _)| sizes[axis]).sum();
    let elements = (0..sizes.iter().product()).map(|at| {
        let mut position = position(&sizes, at);
        let mut parts = parts.iter();
        loop {
            let (sizes, elements) = parts.next().unwrap();
            if position[axis] < sizes[axis] {
                return elements[flat(sizes, &position)];
            }
            position[axis] -= sizes[axis];
        }
    });
    let elements = elements.collect();
    (sizes, elements)
}

/// The same, the place of the part being the position along the new axis.
fn stacked(parts: &[Loose], place: usize) -> Loose {
    let mut sizes = parts[0].0.clone();
    sizes.insert(place, parts.len());
    let elements = (0..sizes.iter().product()).map(|at| {
        let mut position = position(&sizes, at);
        let (sizes, elements) = &parts[position.remove(place)];
        elements[flat(sizes, &position)]
    });
    let elements = elements.collect();
    (sizes, elements)
}

/// Three tensors that are joined along an axis, named from the start and from the end; and the first of them with itself.
macro_rules! joins {
    ($($test:ident $axis:literal $back:literal: [$($a:literal),*] [$($b:literal),*] [$($c:literal),*] => [$($all:literal),*], [$($twice:literal),*];)*) => { $(
        #[test]
        fn $test() {
            let cases = (
                tensor::<i32, shape![$($a),*]>(-9..9),
                tensor::<i32, shape![$($b),*]>(-9..9),
                tensor::<i32, shape![$($c),*]>(-9..9),
            );
            for_all(cases, |(a, b, c)| {
                let expected = joined(&[loose(&a), loose(&b), loose(&c)], $axis);
                let all: Tensor<i32, shape![$($all),*]> = concat((&a, &b, &c), axes![$axis]);
                assert_eq!(loose(&all), expected);
                assert_eq!(concat((a.view(), &b, c.clone()), axes![$back]), all);
                assert_eq!(a.concat(&b, axes![$axis]).concat(&c, axes![$axis]), all);
                assert_eq!(concat((&a, b.concat(&c, axes![$back])), axes![$axis]), all);

                let (a_turned, c_turned) = (a.transpose().to_tensor(), c.transpose().to_tensor());
                assert_eq!(concat((a_turned.transpose(), &b, &c_turned.transpose()), axes![$axis]), all);

                let twice: Tensor<i32, shape![$($twice),*]> = concat([&a, &a], axes![$axis]);
                assert_eq!(loose(&twice), joined(&[loose(&a), loose(&a)], $axis));
                assert_eq!(a.concat(a.view(), axes![$back]), twice);
            });
        }
    )* };
}

joins! {
    rank_1_axis_0 0 -1: [1] [3] [2] => [6], [2];
    rank_2_axis_0 0 -2: [1, 3] [3, 3] [2, 3] => [6, 3], [2, 3];
    rank_2_axis_1 1 -1: [2, 2] [2, 3] [2, 1] => [2, 6], [2, 4];
    rank_3_axis_0 0 -3: [1, 3, 2] [3, 3, 2] [2, 3, 2] => [6, 3, 2], [2, 3, 2];
    rank_3_axis_1 1 -2: [2, 2, 2] [2, 3, 2] [2, 1, 2] => [2, 6, 2], [2, 4, 2];
    rank_3_axis_2 2 -1: [2, 3, 1] [2, 3, 3] [2, 3, 2] => [2, 3, 6], [2, 3, 2];
    rank_4_axis_0 0 -4: [1, 3, 2, 1] [3, 3, 2, 1] [2, 3, 2, 1] => [6, 3, 2, 1], [2, 3, 2, 1];
    rank_4_axis_1 1 -3: [2, 2, 2, 1] [2, 3, 2, 1] [2, 1, 2, 1] => [2, 6, 2, 1], [2, 4, 2, 1];
    rank_4_axis_2 2 -2: [2, 3, 1, 1] [2, 3, 3, 1] [2, 3, 2, 1] => [2, 3, 6, 1], [2, 3, 2, 1];
    rank_4_axis_3 3 -1: [2, 3, 2, 2] [2, 3, 2, 3] [2, 3, 2, 1] => [2, 3, 2, 6], [2, 3, 2, 4];
    rank_5_axis_0 0 -5: [1, 3, 2, 1, 2] [3, 3, 2, 1, 2] [2, 3, 2, 1, 2] => [6, 3, 2, 1, 2], [2, 3, 2, 1, 2];
    rank_5_axis_1 1 -4: [2, 2, 2, 1, 2] [2, 3, 2, 1, 2] [2, 1, 2, 1, 2] => [2, 6, 2, 1, 2], [2, 4, 2, 1, 2];
    rank_5_axis_2 2 -3: [2, 3, 1, 1, 2] [2, 3, 3, 1, 2] [2, 3, 2, 1, 2] => [2, 3, 6, 1, 2], [2, 3, 2, 1, 2];
    rank_5_axis_3 3 -2: [2, 3, 2, 2, 2] [2, 3, 2, 3, 2] [2, 3, 2, 1, 2] => [2, 3, 2, 6, 2], [2, 3, 2, 4, 2];
    rank_5_axis_4 4 -1: [2, 3, 2, 1, 1] [2, 3, 2, 1, 3] [2, 3, 2, 1, 2] => [2, 3, 2, 1, 6], [2, 3, 2, 1, 2];
    rank_6_axis_0 0 -6: [1, 3, 2, 1, 2, 3] [3, 3, 2, 1, 2, 3] [2, 3, 2, 1, 2, 3] => [6, 3, 2, 1, 2, 3], [2, 3, 2, 1, 2, 3];
    rank_6_axis_1 1 -5: [2, 2, 2, 1, 2, 3] [2, 3, 2, 1, 2, 3] [2, 1, 2, 1, 2, 3] => [2, 6, 2, 1, 2, 3], [2, 4, 2, 1, 2, 3];
    rank_6_axis_2 2 -4: [2, 3, 1, 1, 2, 3] [2, 3, 3, 1, 2, 3] [2, 3, 2, 1, 2, 3] => [2, 3, 6, 1, 2, 3], [2, 3, 2, 1, 2, 3];
    rank_6_axis_3 3 -3: [2, 3, 2, 2, 2, 3] [2, 3, 2, 3, 2, 3] [2, 3, 2, 1, 2, 3] => [2, 3, 2, 6, 2, 3], [2, 3, 2, 4, 2, 3];
    rank_6_axis_4 4 -2: [2, 3, 2, 1, 1, 3] [2, 3, 2, 1, 3, 3] [2, 3, 2, 1, 2, 3] => [2, 3, 2, 1, 6, 3], [2, 3, 2, 1, 2, 3];
    rank_6_axis_5 5 -1: [2, 3, 2, 1, 2, 2] [2, 3, 2, 1, 2, 3] [2, 3, 2, 1, 2, 1] => [2, 3, 2, 1, 2, 6], [2, 3, 2, 1, 2, 4];
    rank_7_axis_0 0 -7: [1, 3, 2, 1, 2, 3, 1] [3, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1] => [6, 3, 2, 1, 2, 3, 1], [2, 3, 2, 1, 2, 3, 1];
    rank_7_axis_1 1 -6: [2, 2, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1] [2, 1, 2, 1, 2, 3, 1] => [2, 6, 2, 1, 2, 3, 1], [2, 4, 2, 1, 2, 3, 1];
    rank_7_axis_2 2 -5: [2, 3, 1, 1, 2, 3, 1] [2, 3, 3, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1] => [2, 3, 6, 1, 2, 3, 1], [2, 3, 2, 1, 2, 3, 1];
    rank_7_axis_3 3 -4: [2, 3, 2, 2, 2, 3, 1] [2, 3, 2, 3, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 6, 2, 3, 1], [2, 3, 2, 4, 2, 3, 1];
    rank_7_axis_4 4 -3: [2, 3, 2, 1, 1, 3, 1] [2, 3, 2, 1, 3, 3, 1] [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 1, 6, 3, 1], [2, 3, 2, 1, 2, 3, 1];
    rank_7_axis_5 5 -2: [2, 3, 2, 1, 2, 2, 1] [2, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 1, 1] => [2, 3, 2, 1, 2, 6, 1], [2, 3, 2, 1, 2, 4, 1];
    rank_7_axis_6 6 -1: [2, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 3] [2, 3, 2, 1, 2, 3, 2] => [2, 3, 2, 1, 2, 3, 6], [2, 3, 2, 1, 2, 3, 2];
    rank_8_axis_0 0 -8: [1, 3, 2, 1, 2, 3, 1, 2] [3, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] => [6, 3, 2, 1, 2, 3, 1, 2], [2, 3, 2, 1, 2, 3, 1, 2];
    rank_8_axis_1 1 -7: [2, 2, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] [2, 1, 2, 1, 2, 3, 1, 2] => [2, 6, 2, 1, 2, 3, 1, 2], [2, 4, 2, 1, 2, 3, 1, 2];
    rank_8_axis_2 2 -6: [2, 3, 1, 1, 2, 3, 1, 2] [2, 3, 3, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] => [2, 3, 6, 1, 2, 3, 1, 2], [2, 3, 2, 1, 2, 3, 1, 2];
    rank_8_axis_3 3 -5: [2, 3, 2, 2, 2, 3, 1, 2] [2, 3, 2, 3, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] => [2, 3, 2, 6, 2, 3, 1, 2], [2, 3, 2, 4, 2, 3, 1, 2];
    rank_8_axis_4 4 -4: [2, 3, 2, 1, 1, 3, 1, 2] [2, 3, 2, 1, 3, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] => [2, 3, 2, 1, 6, 3, 1, 2], [2, 3, 2, 1, 2, 3, 1, 2];
    rank_8_axis_5 5 -3: [2, 3, 2, 1, 2, 2, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 1, 1, 2] => [2, 3, 2, 1, 2, 6, 1, 2], [2, 3, 2, 1, 2, 4, 1, 2];
    rank_8_axis_6 6 -2: [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 3, 2] [2, 3, 2, 1, 2, 3, 2, 2] => [2, 3, 2, 1, 2, 3, 6, 2], [2, 3, 2, 1, 2, 3, 2, 2];
    rank_8_axis_7 7 -1: [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 3] [2, 3, 2, 1, 2, 3, 1, 1] => [2, 3, 2, 1, 2, 3, 1, 6], [2, 3, 2, 1, 2, 3, 1, 4];
}

/// Three tensors that are stacked at a place, named from the start and from the end.
macro_rules! stacks {
    ($($test:ident $place:literal $back:literal: [$($size:literal),*] => [$($all:literal),*];)*) => { $(
        #[test]
        fn $test() {
            type S = shape![$($size),*];
            for_all((tensor::<i32, S>(-9..9), tensor::<i32, S>(-9..9), tensor::<i32, S>(-9..9)), |(a, b, c)| {
                let all: Tensor<i32, shape![$($all),*]> = stack((&a, &b, &c), axes![$place]);
                assert_eq!(loose(&all), stacked(&[loose(&a), loose(&b), loose(&c)], $place));
                assert_eq!(stack([&a, &b, &c], axes![$back]), all);
                let turned = c.transpose().to_tensor();
                assert_eq!(stack((a.view(), b.clone(), turned.transpose()), axes![$place]), all);

                let wide = (a.unsqueeze(axes![$place]), b.unsqueeze(axes![$place]), c.unsqueeze(axes![$place]));
                assert_eq!(concat(wide, axes![$place]), all);
            });
        }
    )* };
}

stacks! {
    rank_0_place_0 0 -1: [] => [3];
    rank_1_place_0 0 -2: [2] => [3, 2];
    rank_1_place_1 1 -1: [2] => [2, 3];
    rank_2_place_0 0 -3: [2, 3] => [3, 2, 3];
    rank_2_place_1 1 -2: [2, 3] => [2, 3, 3];
    rank_2_place_2 2 -1: [2, 3] => [2, 3, 3];
    rank_3_place_0 0 -4: [2, 3, 2] => [3, 2, 3, 2];
    rank_3_place_1 1 -3: [2, 3, 2] => [2, 3, 3, 2];
    rank_3_place_2 2 -2: [2, 3, 2] => [2, 3, 3, 2];
    rank_3_place_3 3 -1: [2, 3, 2] => [2, 3, 2, 3];
    rank_4_place_0 0 -5: [2, 3, 2, 1] => [3, 2, 3, 2, 1];
    rank_4_place_1 1 -4: [2, 3, 2, 1] => [2, 3, 3, 2, 1];
    rank_4_place_2 2 -3: [2, 3, 2, 1] => [2, 3, 3, 2, 1];
    rank_4_place_3 3 -2: [2, 3, 2, 1] => [2, 3, 2, 3, 1];
    rank_4_place_4 4 -1: [2, 3, 2, 1] => [2, 3, 2, 1, 3];
    rank_5_place_0 0 -6: [2, 3, 2, 1, 2] => [3, 2, 3, 2, 1, 2];
    rank_5_place_1 1 -5: [2, 3, 2, 1, 2] => [2, 3, 3, 2, 1, 2];
    rank_5_place_2 2 -4: [2, 3, 2, 1, 2] => [2, 3, 3, 2, 1, 2];
    rank_5_place_3 3 -3: [2, 3, 2, 1, 2] => [2, 3, 2, 3, 1, 2];
    rank_5_place_4 4 -2: [2, 3, 2, 1, 2] => [2, 3, 2, 1, 3, 2];
    rank_5_place_5 5 -1: [2, 3, 2, 1, 2] => [2, 3, 2, 1, 2, 3];
    rank_6_place_0 0 -7: [2, 3, 2, 1, 2, 3] => [3, 2, 3, 2, 1, 2, 3];
    rank_6_place_1 1 -6: [2, 3, 2, 1, 2, 3] => [2, 3, 3, 2, 1, 2, 3];
    rank_6_place_2 2 -5: [2, 3, 2, 1, 2, 3] => [2, 3, 3, 2, 1, 2, 3];
    rank_6_place_3 3 -4: [2, 3, 2, 1, 2, 3] => [2, 3, 2, 3, 1, 2, 3];
    rank_6_place_4 4 -3: [2, 3, 2, 1, 2, 3] => [2, 3, 2, 1, 3, 2, 3];
    rank_6_place_5 5 -2: [2, 3, 2, 1, 2, 3] => [2, 3, 2, 1, 2, 3, 3];
    rank_6_place_6 6 -1: [2, 3, 2, 1, 2, 3] => [2, 3, 2, 1, 2, 3, 3];
    rank_7_place_0 0 -8: [2, 3, 2, 1, 2, 3, 1] => [3, 2, 3, 2, 1, 2, 3, 1];
    rank_7_place_1 1 -7: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 3, 2, 1, 2, 3, 1];
    rank_7_place_2 2 -6: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 3, 2, 1, 2, 3, 1];
    rank_7_place_3 3 -5: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 3, 1, 2, 3, 1];
    rank_7_place_4 4 -4: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 1, 3, 2, 3, 1];
    rank_7_place_5 5 -3: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 1, 2, 3, 3, 1];
    rank_7_place_6 6 -2: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 1, 2, 3, 3, 1];
    rank_7_place_7 7 -1: [2, 3, 2, 1, 2, 3, 1] => [2, 3, 2, 1, 2, 3, 1, 3];
}

#[test]
fn up_to_eight_tensors() {
    let x = tensor![[1, 2], [3, 4]];
    let y = tensor![[5], [6]];
    let eight: Tensor<i32, shape![2, 12]> = concat((&x, &y, &x, &y, &x, &y, &x, &y), axes![1]);
    let two: Tensor<i32, shape![2, 3]> = x.concat(&y, axes![1]);
    assert_eq!(eight, concat([two; 4], axes![1]));
    assert_eq!(concat((&two, &two, &two, &two), axes![1]), eight);
    assert_eq!(concat((&two, &x, &y, &two, &two), axes![1]), eight);
    assert_eq!(concat((&two, &x, &y, &two, &x, &y), axes![1]), eight);
    assert_eq!(concat((&x, &y, &two, &x, &y, &x, &y), axes![1]), eight);
    let levels: Tensor<i32, shape![8, 2, 2]> = stack((&x, &x, &x, &x, &x, &x, &x, &x), axes![0]);
    assert_eq!(levels, x.broadcast_to::<shape![8, 2, 2]>());
    assert_eq!(stack([x; 8], axes![0]), levels);
}

/// Elements that one stands for are copied as often.
#[test]
fn broadcast_views() {
    let row = tensor![1, 2, 3];
    let x = tensor![[4, 5, 6]];
    let rows: Tensor<i32, shape![3, 3]> = concat((row.broadcast_to::<shape![2, 3]>(), &x), axes![0]);
    assert_eq!(rows, tensor![[1, 2, 3], [1, 2, 3], [4, 5, 6]]);
    let ones = Tensor::from(1);
    let framed: Tensor<i32, shape![1, 5]> =
        concat((ones.broadcast_to::<shape![1, 1]>(), x, ones.broadcast_to::<shape![1, 1]>()), axes![1]);
    assert_eq!(framed, tensor![[1, 4, 5, 6, 1]]);
    let levels: Tensor<i32, shape![3, 2, 2]> = stack([ones.broadcast_to::<shape![3, 2]>(); 2], axes![1]);
    assert_eq!(levels.sum(), 12);
}

/// What is joined along a name is a number; other names stay.
#[test]
fn names() {
    dims! { Batch = 2; Feature = 3; Wide = 6; }
    let x: Tensor<f32, (Batch, Feature)> = Tensor::ones();
    let wide: Tensor<f32, (Batch, dim!(6))> = x.concat(&x, axes![Feature]);
    let named: Tensor<f32, (Batch, Wide)> = wide.rename();
    assert_eq!(named.sum(), 12.0);
    let with_ones: Tensor<f32, (dim!(3), Feature)> = x.concat(x.over(axes![Batch]).keepdims().sum(), axes![Batch]);
    assert_eq!(with_ones, tensor![[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [2.0, 2.0, 2.0]].rename());
    let before: Tensor<f32, (Batch, dim!(2), Feature)> = stack((&x, &x), axes![Feature]);
    assert_eq!(before.sum(), 12.0);
}

/// Vectors of single elements; elements that are cloned.
#[test]
fn elements_of_any_kind() {
    let both: Tensor<f64, shape![2]> = stack((Tensor::from(1.0), Tensor::from(2.0)), axes![0]);
    assert_eq!(both, tensor![1.0, 2.0]);
    let names = Tensor::<String, shape![2]>::from_fn(|[i]| format!("name {i}"));
    let twice: Tensor<String, shape![2, 2]> = stack([&names, &names], axes![1]);
    assert_eq!(twice[[1, 0]], "name 1");
    let four = names.concat(names.view(), axes![0]);
    assert!(four.iter().eq(["name 0", "name 1", "name 0", "name 1"]));
}
