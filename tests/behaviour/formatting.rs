//! `Display` as NumPy prints, `{:.3}`, and `Debug`.

use shapewise::prelude::*;

#[test]
fn as_numpy_prints() {
    assert_eq!(tensor![1, 2, 3].to_string(), "[1 2 3]");
    assert_eq!(tensor![[1, -20], [300, 4]].to_string(), "[[  1 -20]\n [300   4]]");
    assert_eq!(tensor![0.1, 1.0, 12.5].to_string(), "[ 0.1  1.  12.5]");
    assert_eq!((tensor![1.0, 2.0, 3.0] / 3.0).to_string(), "[0.33333333 0.66666667 1.        ]");
    assert_eq!(tensor![1e10, 1.0].to_string(), "[1.e+10 1.e+00]");
    assert_eq!(tensor![f64::NAN, f64::INFINITY, -1.5].to_string(), "[ nan  inf -1.5]");
    assert_eq!(tensor![true, false].to_string(), "[ True False]");
    assert_eq!(tensor![[[1]], [[2]]].to_string(), "[[[1]]\n\n [[2]]]");
    assert_eq!(tensor![0.1_f32, 0.7].to_string(), "[0.1 0.7]");
    assert_eq!(Tensor::<i32, shape![1001]>::zeros().to_string(), "[0 0 0 ... 0 0 0]");
    assert_eq!(Tensor::from(2.5).to_string(), "2.5");
    assert_eq!(Tensor::from(7).to_string(), "7");
}

#[test]
fn precision() {
    let x = tensor![1.0 / 3.0, 2.0, 1234.5678];
    assert_eq!(format!("{x:.3}"), "[3.333e-01 2.000e+00 1.235e+03]");
    assert_eq!(format!("{:.3}", tensor![1.0 / 3.0, 2.0]), "[0.333 2.   ]");
    assert_eq!(format!("{:.0}", tensor![1.4, 2.6]), "[1. 3.]");
    assert_eq!(format!("{:.2}", tensor![1, 2]), "[1 2]");
    assert_eq!(format!("{:.1}", tensor![[0.25_f32, 10.0]]), "[[ 0.2 10. ]]");
}

#[test]
fn views_and_selections() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(x.view().to_string(), x.to_string());
    assert_eq!(x.subtensor(1).to_string(), "[4 5 6]");
    assert_eq!(x.over(axes![1]).keepdims().sum().to_string(), "[[ 6]\n [15]]");
    #[cfg(feature = "alloc")]
    {
        assert_eq!(x.masked_select(&x.gt(4)).to_string(), "[5 6]");
        assert_eq!(x.masked_select(&x.gt(9)).to_string(), "[]");
    }
    assert_eq!(format!("{:?}", x.masked_select(&x.gt(4))), "Selection[5, 6]");
}

#[test]
fn debug() {
    assert_eq!(format!("{:?}", tensor![[1, 2], [3, 4]]), "Tensor<i32, (2, 2)>[1, 2, 3, 4]");
    assert_eq!(format!("{:?}", tensor![0.5]), "Tensor<f64, (1,)>[0.5]");
    assert_eq!(format!("{:?}", Tensor::from(true)), "Tensor<bool, ()>[true]");
    dims! { Batch = 2; }
    let x: Tensor<u8, (Batch, Broadcast<Batch>)> = Tensor::zeros();
    assert_eq!(format!("{x:?}"), "Tensor<u8, (Batch, Broadcast<Batch>)>[0, 0]");
    assert_eq!(format!("{:?}", x.view()), format!("{x:?}"));
    assert_eq!(format!("{:#?}", tensor![1]), "Tensor<i32, (1,)>[\n    1,\n]");
}

#[test]
fn what_is_on_its_way_to_a_result_can_be_looked_at() {
    dims! { Row = 2; }
    let x: Tensor<i32, (Row, dim!(2))> = tensor![[1, 2], [3, 4]].rename();
    let over = x.over(axes![Row]);
    assert_eq!(format!("{over:?}"), "Over { elements: [1, 2, 3, 4], result: [2], .. }");
    let mask = x.gt(2);
    let masked = format!("{:?}", over.keepdims().masked(&mask));
    assert!(masked.ends_with("mask: [false, false, true, true], result: [1, 2], .. }"), "{masked}");
    assert_eq!(format!("{:?} {:?}", axes![-1], index![1, 0]), "(Axis<-1>,) At(1, 0)");
    let mut elements = x.into_iter();
    elements.next();
    assert_eq!(format!("{elements:?}"), "Elements { left: 3, .. }");
}
