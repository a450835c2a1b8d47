//! `Display` as NumPy prints, `{:.3}`, and `Debug`.

use shapewise::prelude::*;
use shapewise::shape::axes::{AxisOf, Here};

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
#[cfg(feature = "alloc")] // Without a heap its tensors do not fit the stack.
fn debug_of_many_elements_is_a_summary() {
    let x: Tensor<f32, shape![2000, 1200]> = Tensor::zeros();
    let row = "[0.0, 0.0, 0.0, ..., 0.0, 0.0, 0.0]";
    let rows = format!("{row},\n {row},\n {row},\n ...,\n {row},\n {row},\n {row}");
    assert_eq!(format!("{x:?}"), format!("Tensor<f32, (2000, 1200)>\n[{rows}]"));
    assert_eq!(format!("{:?}", x.transpose()), format!("Tensor<f32, (1200, 2000)>\n[{rows}]"));
    assert!(format!("{:?}", x.slice(slice![.., 1..])).starts_with("Tensor<f32, (2000, 1199)>\n[[0.0, 0.0, 0.0, ..."));
    assert_eq!(format!("{x:#?}").lines().count(), 2 + 6 * (2 + 7) + 1);
    assert_eq!(
        format!("{:.2?}", Tensor::<f32, shape![1001]>::ones()).len(),
        "Tensor<f32, (1001,)>[, , , ..., , , ]".len() + 24
    );
    let whole = Tensor::<u8, shape![1000]>::zeros();
    assert_eq!(format!("{whole:?}").matches('0').count(), 1000 + 3);
    // NumPy would show six to the power of eight.
    let deep: Tensor<u8, shape![6, 6, 6, 6, 6, 6, 6, 6]> = Tensor::zeros();
    assert!(format!("{deep:?}").matches('0').count() <= 1000);
}

#[test]
fn debug_of_elements_that_are_no_numbers() {
    let words = Tensor::<_, shape![30, 50]>::from_fn(|[i, j]| format!("{i} {j}"));
    let text = format!("{words:?}");
    assert!(
        text.starts_with("Tensor<alloc::string::String, (30, 50)>\n[[\"0 0\", \"0 1\", \"0 2\", ..., \"0 47\", "),
        "{text}"
    );
    assert!(text.ends_with("\"29 48\", \"29 49\"]]"), "{text}");
    let pairs = Tensor::<_, shape![7, 11, 13]>::from_fn(|[i, j, k]| (i, [j, k]));
    let text = format!("{pairs:?}");
    assert_eq!((text.lines().count(), text.matches("...,").count()), (1 + 6 * 6 + 7, 6 * 6 + 7));
    assert!(text.contains("(0, [0, 12])],\n  [(0, [1, 0])") && text.contains("],\n  ...,\n  ["), "{text}");
}

#[test]
fn nothing_that_holds_many_elements_prints_them_all() {
    let x = Tensor::<f64, shape![50, 60]>::from_fn(|[i, j]| (i * j) as f64);
    let mask = x.gt(1.0);
    let texts = [
        format!("{:?}", x.lazy() + &x),
        format!("{:?}", x.clone().into_lazy() * 2.0),
        format!("{:?}", x.over(axes![0])),
        format!("{:?}", x.over(axes![0]).masked(&mask)),
        format!("{:?}", x.chunks::<dim!(5), _>(axes![0])),
        format!("{:?}", x.sliding()),
        format!("{:?}", x.masked_select(&mask)),
        format!("{:?}", Some(x.view())),
        format!("{:?}", mask),
        format!("{:?}", x.clone().into_iter()),
        format!("{:?}", x.transpose().iter()),
    ];
    for text in texts {
        assert!(text.len() < 2500, "{} characters: {text}", text.len());
    }
    let of = mask.count();
    let selection = format!("{:?}", x.masked_select(&mask));
    assert_eq!(selection, format!("Selection of {of} elements [2.0, 3.0, 4.0, ..., 2793.0, 2842.0, 2891.0]"));
}

#[test]
fn flags_are_those_of_each_element() {
    let x = tensor![[1.5, -2.0], [1000.5, 0.001]];
    assert_eq!(format!("{x:10.3}"), "[[     1.500     -2.000]\n [  1000.500      0.001]]");
    assert_eq!(format!("{x:+}"), "[[   +1.5      -2]\n [+1000.5  +0.001]]");
    assert_eq!(format!("{x:<8}"), "[[1.5      -2      ]\n [1000.5   0.001   ]]");
    assert_eq!(format!("{x:*^9.1}"), "[[***1.5*** **-2.0***]\n [*1000.5** ***0.0***]]");
    assert_eq!(format!("{x:+08.2}"), "[[+0001.50 -0002.00]\n [+1000.50 +0000.00]]");
    assert_eq!(format!("{x:1.2}"), "[[   1.50   -2.00]\n [1000.50    0.00]]");
    assert_eq!(format!("{x:.2}"), "[[ 1.5e+00 -2.0e+00]\n [ 1.0e+03  1.0e-03]]", "NumPy's");
    assert_eq!(format!("{:5}", tensor![1, -20]), "[    1   -20]");
    assert_eq!(format!("{:+}", tensor![1, -20]), "[ +1 -20]");
    assert_eq!(format!("{:03}", tensor![1_u8, 200]), "[001 200]");
    assert_eq!(format!("{:7}", tensor![true, false]), "[   True   False]");
    assert_eq!(format!("{:<7}|", Tensor::from(true)), "True   |");
    assert_eq!(format!("{:6.1}", Tensor::from(2.25)), "   2.2");
    assert_eq!(format!("{:+}", tensor![f64::INFINITY, f64::NAN, -0.0]), "[+inf  NaN   -0]");
    assert_eq!(
        format!("{:6.1}", Tensor::<f32, shape![2000]>::ones()),
        "[   1.0    1.0    1.0 ...    1.0    1.0    1.0]"
    );
    assert_eq!(format!("{:30}", Tensor::<i8, shape![3]>::ones()).lines().count(), 2, "lines are broken as NumPy's");
}

#[test]
fn notations() {
    let x = tensor![1.5, -1000.25];
    assert_eq!(format!("{x:e}"), "[     1.5e0 -1.00025e3]");
    assert_eq!(format!("{x:+.1E}"), "[+1.5E0 -1.0E3]");
    assert_eq!(format!("{:12.3e}", x.view()), "[     1.500e0     -1.000e3]");
    assert_eq!(format!("{:x} {:#X}", tensor![10, 255], tensor![10, 255]), "[ a ff] [ 0xA 0xFF]");
    assert_eq!(format!("{:08b}", tensor![[5_u8], [255]]), "[[00000101]\n [11111111]]");
    assert_eq!(format!("{:o}", Tensor::from(8)), "10");
    assert_eq!(format!("{:e}", Tensor::<f32, shape![1001]>::ones()), "[1e0 1e0 1e0 ... 1e0 1e0 1e0]");
    assert_eq!(format!("{:.1e} {:6.2}", x.lazy() + 0.5, x.lazy() + 0.5), "[ 2.0e0 -1.0e3] [   2.00 -999.75]");
    #[cfg(feature = "alloc")]
    {
        let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.5].try_into().unwrap();
        assert_eq!(format!("{points:e}"), "[[  1e0   2e0]\n [  3e0 4.5e0]]");
        assert_eq!(format!("{points:5.2}"), "[[ 1.00  2.00]\n [ 3.00  4.50]]");
        assert_eq!(format!("{:5.1}", &points[..0]), "[]");
        assert_eq!(format!("{:e} {:5}", x.masked_select(&x.gt(0.0)), x.masked_select(&x.gt(0.0))), "[1.5e0] [  1.5]");
    }
}

/// A number type whose `Display` heeds no flag is aligned all the same.
#[test]
fn flags_of_a_users_number() {
    #[derive(Clone, Copy)]
    struct Money(i64);
    impl std::fmt::Display for Money {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "${}", self.0)
        }
    }
    impl shapewise::tensor::display::DisplayElement for Money {}
    let x = Tensor::<Money, shape![2]>::from_fn(|[i]| Money(i as i64 * 100));
    assert_eq!(format!("{x:6}"), "[    $0   $100]");
    assert_eq!(format!("{x:->5}"), "[---$0 -$100]");
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
    let named: (AxisOf<Row, Here>,) = axes![Row];
    assert_eq!(format!("{named:?}"), "(AxisOf<Row>,)");
    assert!(format!("{:?}", pad![(1, 2)]).contains("Around"), "{:?}", pad![(1, 2)]);
    let mut elements = x.into_iter();
    elements.next();
    assert_eq!(format!("{elements:?}"), "Elements { left: 3, .. }");
}
