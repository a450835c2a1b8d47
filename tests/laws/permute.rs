//! Axes in another order, against loops over positions, NumPy's answers, and the operations on copies.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// Whether element by element `view` is `x` with its axis `order[i]` as axis `i`.
fn is_in_order<S: Shape, R: Shape, D: Data<i32>>(x: &Tensor<i32, S>, view: &Tensor<i32, R, D>, order: &[usize]) {
    let (from, to) = (S::SIZES, R::SIZES);
    let (from, to) = (from.as_ref(), to.as_ref());
    assert!(order.iter().zip(to).all(|(&axis, &size)| from[axis] == size), "{to:?}");
    let copy = view.to_tensor();
    for (number, (&seen, &copied)) in view.iter().zip(copy.as_slice()).enumerate() {
        let at = position(to, number);
        let mut source = vec![0; at.len()];
        order.iter().zip(&at).for_each(|(&axis, &i)| source[axis] = i);
        assert_eq!(seen, x.as_slice()[flat(from, &source)], "{order:?} at {at:?}");
        assert_eq!(copied, seen);
    }
    assert!(view.iter().rev().eq(copy.iter().rev()));
    assert_eq!(format!("{view} {view:?}"), format!("{copy} {copy:?}"));
    assert!(view == &copy);
    assert!(&copy == view);
}

fn numbered<S: Shape>() -> Tensor<i32, S> {
    let mut next = 0;
    Tensor::try_from_iter(core::iter::repeat_with(|| (next, next += 1).0).take(S::LEN)).unwrap()
}

/// Every way is tried forth and, by the inverse order, back.
macro_rules! orders {
    ($shape:ty: $([$($to:literal)*] [$($back:literal)*];)*) => { $({
        let x = numbered::<$shape>();
        let view = x.permute(axes![$($to),*]);
        is_in_order(&x, &view, &[$($to),*]);
        let back = view.permute(axes![$($back),*]);
        assert_eq!(back, x);
        assert_eq!(view.to_tensor().permute(axes![$($back),*]), x);
        is_in_order(&x.permute(axes![$($to),*]).to_tensor(), &back, &[$($back),*]);
    })* };
}

#[test]
fn every_order_of_up_to_three_axes() {
    orders!(shape![]: [] [];);
    orders!(shape![5]: [0] [0];);
    orders!(shape![2, 3]: [0 1] [0 1]; [1 0] [1 0];);
    orders!(shape![2, 3, 4]: [0 1 2] [0 1 2]; [0 2 1] [0 2 1]; [1 0 2] [1 0 2]; [1 2 0] [2 0 1]; [2 0 1] [1 2 0]; [2 1 0] [2 1 0];);
    orders!(shape![3, 1, 4]: [0 2 1] [0 2 1]; [1 0 2] [1 0 2]; [1 2 0] [2 0 1]; [2 0 1] [1 2 0]; [2 1 0] [2 1 0];);
}

#[test]
fn some_orders_of_more() {
    orders!(shape![2, 3, 4, 5]: [3 2 1 0] [3 2 1 0]; [0 2 3 1] [0 3 1 2]; [1 3 0 2] [2 0 3 1]; [3 0 1 2] [1 2 3 0];);
    orders!(shape![2, 1, 3, 1, 2]: [4 2 0 1 3] [2 3 1 4 0]; [1 3 4 2 0] [4 0 3 1 2];);
    orders!(shape![2, 3, 1, 2, 2, 3]: [5 3 1 0 2 4] [3 2 4 1 5 0];);
    orders!(shape![2, 1, 2, 3, 1, 2, 2]: [6 0 5 1 4 2 3] [1 3 5 6 4 2 0];);
    orders!(shape![2, 2, 1, 3, 2, 1, 2, 2]: [7 6 5 4 3 2 1 0] [7 6 5 4 3 2 1 0]; [1 0 3 2 5 4 7 6] [1 0 3 2 5 4 7 6];);
}

#[test]
fn negative_numbers_and_names() {
    dims! { Batch = 2; Height = 3; Width = 4; }
    let x = numbered::<shape![2, 3, 4]>().rename::<(Batch, Height, Width)>();
    let view = x.permute(axes![Width, -3, 1]);
    is_in_order(&x, &view, &[2, 0, 1]);
    let swapped: Tensor<i32, (Width, Height, Batch)> = x.swap_axes(axes![Width, Batch]).to_tensor();
    assert_eq!(swapped, x.transpose());
    assert_eq!(x.transpose().rename::<shape![4, 3, 2]>(), numbered::<shape![2, 3, 4]>().transpose());
}

#[test]
fn swapping_and_moving() {
    let x = numbered::<shape![2, 3, 4, 5]>();
    is_in_order(&x, &x.swap_axes(axes![0, 3]), &[3, 1, 2, 0]);
    is_in_order(&x, &x.swap_axes(axes![2, 1]), &[0, 2, 1, 3]);
    is_in_order(&x, &x.move_axis(axes![0], axes![3]), &[1, 2, 3, 0]);
    is_in_order(&x, &x.move_axis(axes![3], axes![0]), &[3, 0, 1, 2]);
    is_in_order(&x, &x.move_axis(axes![1], axes![-2]), &[0, 2, 1, 3]);
    is_in_order(&x, &x.move_axis(axes![2], axes![2]), &[0, 1, 2, 3]);
    is_in_order(&x, &x.transpose(), &[3, 2, 1, 0]);
    let deep = numbered::<shape![1, 2, 1, 3, 2, 1, 2, 2]>();
    is_in_order(&deep, &deep.move_axis(axes![0], axes![-1]), &[1, 2, 3, 4, 5, 6, 7, 0]);
    is_in_order(&deep, &deep.swap_axes(axes![-1, 1]), &[0, 7, 2, 3, 4, 5, 6, 1]);
}

/// A strided operand gives what its copy gives: to the bit, but where a sum of rounded numbers goes through memory in another order. The
/// elements are quarters, so that their own sums are exact.
#[test]
fn operations_read_strided_views() {
    let quarters = || (-36..36).prop_map(|x| f64::from(x) / 4.0);
    let cases = (tensor::<f64, shape![3, 4]>(quarters()), tensor::<f64, shape![4, 3]>(quarters()));
    for_all(cases, |(x, y)| {
        let (view, copy) = (x.transpose(), x.transpose().to_tensor());
        assert_eq!(&view + &y, &copy + &y);
        assert_eq!(&y - &view, &y - &copy);
        assert_eq!(&view * 2.0, &copy * 2.0);
        assert_eq!(view + view, &copy + &copy);
        assert_eq!(view.exp(), copy.exp());
        assert_eq!(view.gt(&y).select(&view, &y), copy.gt(&y).select(&copy, &y));
        assert_eq!(view.pow(2), copy.pow(2));
        assert_eq!(y.pow(view.abs()).cast::<f32>().to_string(), y.pow(copy.abs()).cast::<f32>().to_string());
        assert_eq!(view.sum(), copy.sum());
        assert_eq!((view.max(), view.min(), view.argmax()), (copy.max(), copy.min(), copy.argmax()));
        assert_eq!(view.mean(), copy.mean());
        // Twelve positive numbers, each rounded, added in two orders: 12 rounding errors either way.
        assert!((view.var() - copy.var()).abs() <= 24.0 * f64::EPSILON * copy.var());
        assert!((view.std() - copy.std()).abs() <= 24.0 * f64::EPSILON * copy.std());
        assert_eq!(view.over(axes![0]).sum(), copy.over(axes![0]).sum());
        assert_eq!(view.over(axes![1]).keepdims().mean(), copy.over(axes![1]).keepdims().mean());
        assert_eq!(view.over(axes![1]).ddof(1).std(), copy.over(axes![1]).ddof(1).std());
        assert_eq!(view.over(axes![1]).cumsum(), copy.over(axes![1]).cumsum());
        assert_eq!(view.over(axes![0]).argmin(), copy.over(axes![0]).argmin());
        assert_eq!(view.softmax(axes![0]), copy.softmax(axes![0]));
        let mask = x.gt(0.0);
        let (mask, mask_copy) = (mask.transpose(), mask.transpose().to_tensor());
        assert_eq!(mask.count(), mask_copy.count());
        assert_eq!((mask.any(), mask.all()), (mask_copy.any(), mask_copy.all()));
        assert_eq!(!mask, !&mask_copy);
        assert!(view.masked_select(&mask).iter().eq(copy.masked_select(&mask_copy).iter()));
        assert_eq!(view.masked_select(&mask).mean(), copy.masked_select(&mask_copy).mean());
        let masked = view.over(axes![0]).masked(&mask).sum();
        assert_eq!(masked, copy.over(axes![0]).masked(&mask_copy).sum());
        assert_eq!(view.matmul(&x), copy.matmul(&x));
        assert_eq!(x.matmul(&view), x.matmul(&copy));
        assert_eq!(view.matmul(&y.transpose()), copy.matmul(&y.transpose().to_tensor()));
        assert_eq!(view.subtensor(1), copy.subtensor(1));
        assert!(view.subtensors().zip(copy.subtensors()).all(|(a, b)| a == b));
        assert_eq!((view[[3, 2]], *view.at(index![1, 2]), view.get([4, 0])), (copy[[3, 2]], copy[[1, 2]], None));
        assert!(view.indexed_iter().eq(copy.indexed_iter()));
    });
}

#[test]
fn strided_views_are_written_to() {
    for_all((tensor::<i32, shape![3, 4]>(-9..9), tensor::<i32, shape![4, 3]>(-9..9)), |(x, y)| {
        let mut changed = x;
        let mut view = changed.transpose_mut();
        view += &y;
        view *= 2;
        view -= tensor![1, 2, 3];
        view[[3, 0]] = 100;
        let mut expected: Tensor<i32, shape![4, 3]> = (x.transpose() + &y) * 2 - tensor![1, 2, 3];
        expected[[3, 0]] = 100;
        assert_eq!(changed.transpose(), expected);
        let mut turned = x;
        let mut view = turned.permute_mut(axes![1, 0]);
        view += 1;
        assert_eq!(turned, x + 1);
    });
}

#[test]
fn broadcasting_to_a_shape() {
    for_all(tensor::<i32, shape![3, 1]>(-9..9), |x| {
        let view = x.broadcast_to::<shape![2, 3, 4]>();
        assert_eq!(view, &x + Tensor::<i32, shape![2, 3, 4]>::zeros());
        assert_eq!(view.sum(), 8 * x.sum());
        assert_eq!(view.transpose().over(axes![0, 2]).sum(), x.over(axes![1]).sum() * 8);
        assert_eq!(x.transpose().broadcast_to::<shape![5, 3]>().subtensor(4), x.transpose().subtensor(0));
        assert_eq!(Tensor::from(7).broadcast_to::<shape![2, 2]>().to_tensor(), tensor![[7, 7], [7, 7]]);
    });
}

/// A view of a view lives as long as the tensor, not as long as the view.
#[test]
fn views_of_views() {
    let x = numbered::<shape![2, 3, 4]>();
    let turned = x.view().transpose().permute(axes![1, 2, 0]);
    assert_eq!(turned, x.permute(axes![1, 0, 2]));
}

#[test]
fn numpys_answers() {
    let answers: serde_json::Value = serde_json::from_str(include_str!("../numpy/extra/permute.json")).unwrap();
    let mut seen = 0;
    fn is<R: Shape>(answer: &serde_json::Value, found: Tensor<i64, R>) {
        assert_eq!(answer["shape"], serde_json::json!(R::SIZES.as_ref()));
        assert_eq!(answer["data"], serde_json::json!(found.as_slice()));
    }
    let elements: Vec<i64> = (0..24).map(|i| i * 7 % 24).collect();
    let flat = Tensor::<i64, shape![24]>::try_from_iter(elements).unwrap();
    let x = Tensor::<i64, shape![2, 3, 4]>::try_from(flat.as_slice()).unwrap();
    let matrix = Tensor::<i64, shape![4, 6]>::try_from(flat.as_slice()).unwrap();
    let four = Tensor::<i64, shape![2, 3, 1, 4]>::try_from(flat.as_slice()).unwrap();
    let column = Tensor::<i64, shape![1, 3, 1]>::from_fn(|[_, i, _]| x[[0, i, 0]]);
    let turned = x.permute(axes![2, 0, 1]);
    let mut check = |name: &str| {
        seen += 1;
        answers[name].clone()
    };
    is(&check("transpose_rank_2"), matrix.transpose().to_tensor());
    is(&check("transpose_rank_3"), x.transpose().to_tensor());
    is(&check("permute_120"), x.permute(axes![1, 2, 0]).to_tensor());
    is(&check("permute_201"), turned.to_tensor());
    is(&check("permute_from_the_end"), x.permute(axes![-1, 0, -2]).to_tensor());
    is(&check("swap_02"), x.swap_axes(axes![0, 2]).to_tensor());
    is(&check("swap_last"), x.swap_axes(axes![-2, -1]).to_tensor());
    is(&check("move_first_to_last"), x.move_axis(axes![0], axes![-1]).to_tensor());
    is(&check("move_last_to_first"), x.move_axis(axes![-1], axes![0]).to_tensor());
    is(&check("move_1_to_2_of_4"), four.move_axis(axes![1], axes![2]).to_tensor());
    is(&check("slice_of_transpose"), turned.subtensor(3).to_tensor());
    is(&check("broadcast_to"), column.broadcast_to::<shape![2, 3, 2]>().to_tensor());
    is(&check("sum_of_permuted"), turned.over(axes![1]).sum());
    is(&check("argmax_of_permuted"), turned.over(axes![2]).argmax().map(|i| i.get() as i64));
    is(&check("cumsum_of_permuted"), turned.over(axes![0]).cumsum());
    assert_eq!(seen, answers.as_object().unwrap().len());
}

/// 48 MB, in a thread of 2 MB.
#[test]
#[cfg(feature = "alloc")]
fn large_tensors() {
    let x: Tensor<f32, shape![300, 200, 200]> = Tensor::ones();
    let turned = x.permute(axes![2, 0, 1]).to_tensor();
    assert_eq!(turned.shape(), [200, 300, 200]);
    assert_eq!(turned.sum(), 12e6);
}
