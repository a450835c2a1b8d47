//! NumPy's answers to slices, paddings, repetitions, rolls, diagonals and differences, as `tests/numpy/extra/pieces.py` has written them.

#![allow(clippy::op_ref, reason = "operands are used again")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

use std::collections::BTreeMap;

use serde_json::Value;
use shapewise::prelude::*;

/// The answers that have not been compared yet, by shape and code.
struct Answers(BTreeMap<(String, String), Value>);

impl Answers {
    fn check<S: Shape, D: Data<i64>>(&mut self, of: &[usize], code: &str, answer: Tensor<i64, S, D>) {
        let key = (format!("{of:?}"), code.to_owned());
        let numpys =
            self.0.remove(&key).unwrap_or_else(|| panic!("there is no answer to {code} of {of:?}, or no other"));
        let numbers = |field: &str| -> Vec<i64> {
            numpys[field].as_array().unwrap().iter().map(|number| number.as_i64().unwrap()).collect()
        };
        let sizes: Vec<i64> = S::SIZES.as_ref().iter().map(|&size| size as i64).collect();
        assert_eq!(sizes, numbers("shape"), "the shape of {code}");
        assert_eq!(answer.iter().copied().collect::<Vec<_>>(), numbers("data"), "{code}");
    }
}

/// For each shape of `a`: NumPy's code, and how it is written here.
macro_rules! cases {
    ($answers:ident; $($S:ty, $a:ident: { $($code:literal => $here:expr;)* })*) => { $( {
        let $a = Tensor::<i64, $S>::try_from_iter(0..<$S>::LEN as i64).unwrap();
        let of = $a.shape();
        $( $answers.check(&of, $code, $here); )*
        // The same of a strided view.
        let turned = $a.transpose().to_tensor();
        let $a = turned.transpose();
        $( { let again = $here; assert!(again.to_tensor() == { let $a = $a.to_tensor(); $here.to_tensor() }, "{} of a view", $code); } )*
    } )* };
}

fn scalar(x: i64) -> Tensor<i64, ()> {
    Tensor::from(x)
}

#[test]
fn numpys_answers() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("numpy/extra/pieces.json")).expect("the answers");
    let key = |case: &Value| {
        let of: Vec<u64> = case["of"].as_array().unwrap().iter().map(|size| size.as_u64().unwrap()).collect();
        (format!("{of:?}"), case["code"].as_str().unwrap().to_owned())
    };
    let count = cases.len();
    let mut answers = Answers(cases.into_iter().map(|case| (key(&case), case)).collect());
    assert_eq!((answers.0.len(), count), (102, 102), "cases");
    cases! { answers;
        shape![7], a: {
            "a[2:5]" => a.slice(slice![2..5]);
            "a[3:]" => a.slice(slice![3..]);
            "a[:4]" => a.slice(slice![..4]);
            "a[-3:]" => a.slice(slice![-3..]);
            "a[:-3]" => a.slice(slice![..-3]);
            "a[1:-2]" => a.slice(slice![1..-2]);
            "a[-5:-2]" => a.slice(slice![-5..-2]);
            "a[-6:4]" => a.slice(slice![-6..4]);
            "a[::2]" => a.slice(slice![..;2]);
            "a[::3]" => a.slice(slice![..;3]);
            "a[1:-1:3]" => a.slice(slice![1..-1;3]);
            "a[4::100]" => a.slice(slice![4..;100]);
            "a[3]" => a.slice(slice![3]);
            "a[0]" => a.slice(slice![0]);
            "a[-1]" => a.slice(slice![-1]);
            "a[-7]" => a.slice(slice![-7]);
            "np.pad(a,(2,3),constant_values=9)" => a.pad(pad![(2, 3)], 9);
            "np.pad(a,2,mode='edge')" => a.pad_edge(pad![2]);
            "np.pad(a,(3,4),mode='reflect')" => a.pad_reflect(pad![(3, 4)]);
            "np.pad(a,(15,20),mode='reflect')" => a.pad_reflect(pad![(15, 20)]);
            "np.pad(a,(10,1),mode='reflect')" => a.pad_reflect(pad![(10, 1)]);
            "np.repeat(a,3)" => a.repeat::<dim!(3), _>(axes![0]);
            "np.tile(a,2)" => a.tile::<shape![2]>();
            "np.tile(a,(2,2))" => a.tile::<shape![2, 2]>();
            "np.flip(a,0)" => a.flip(axes![0]);
            "np.roll(a,2)" => a.roll_all(2);
            "np.roll(a,-9,0)" => a.roll(-9, axes![0]);
            "np.diag(a)" => a.diag();
            "np.diff(a*a)" => (&a * &a).diff(axes![0]);
            "np.diff(a*a,axis=0)" => (&a * &a).diff(axes![-1]);
        }
        shape![4, 5], a: {
            "a[1:3]" => a.slice(slice![1..3]);
            "a[:,1:3]" => a.slice(slice![.., 1..3]);
            "a[2]" => a.slice(slice![2]);
            "a[:,-2]" => a.slice(slice![.., -2]);
            "a[:-1,1::2]" => a.slice(slice![..-1, 1..;2]);
            "a[::3,::4]" => a.slice(slice![..;3, ..;4]);
            "a[-1,-1]" => a.slice(slice![-1, -1]);
            "a[1:,:-2]" => a.slice(slice![1.., ..-2]);
            "np.pad(a,((1,2),(0,3)),constant_values=-1)" => a.pad(pad![(1, 2), (0, 3)], -1);
            "np.pad(a,((0,2),(1,1)),mode='edge')" => a.pad_edge(pad![(0, 2), 1]);
            "np.pad(a,((2,1),(3,0)),mode='reflect')" => a.pad_reflect(pad![(2, 1), (3, 0)]);
            "np.repeat(a,2,0)" => a.repeat::<dim!(2), _>(axes![0]);
            "np.repeat(a,3,1)" => a.repeat::<dim!(3), _>(axes![1]);
            "np.tile(a,(2,3))" => a.tile::<shape![2, 3]>();
            "np.tile(a,2)" => a.tile::<shape![2]>();
            "np.tile(a,(2,1,2))" => a.tile::<shape![2, 1, 2]>();
            "np.flip(a,0)" => a.flip(axes![0]);
            "np.flip(a,1)" => a.flip(axes![1]);
            "np.flip(a)" => a.flip(axes![0, 1]);
            "np.roll(a,1,0)" => a.roll(1, axes![0]);
            "np.roll(a,-2,1)" => a.roll(-2, axes![1]);
            "np.roll(a,7)" => a.roll_all(7);
            "np.roll(a,1,(0,1))" => a.roll(1, axes![0, 1]);
            "np.tril(a)" => a.tril(0);
            "np.tril(a,1)" => a.tril(1);
            "np.tril(a,-2)" => a.tril(-2);
            "np.triu(a)" => a.triu(0);
            "np.triu(a,2)" => a.triu(2);
            "np.triu(a,-1)" => a.triu(-1);
            "np.diff(a*a,axis=0)" => (&a * &a).diff(axes![0]);
            "np.diff(a*a,axis=1)" => (&a * &a).diff(axes![1]);
            "np.diff(a*a,2)" => (&a * &a).diff(axes![1]).diff(axes![1]);
        }
        shape![4, 4], a: {
            "np.diagonal(a)" => a.diagonal();
            "np.trace(a)" => scalar(a.trace());
            "np.diagonal(a,1)" => a.slice(slice![..-1, 1..]).diagonal().to_tensor();
            "np.diagonal(a,-2)" => a.slice(slice![2.., ..-2]).diagonal().to_tensor();
            "np.diag(np.diagonal(a))" => a.diagonal().diag();
            "np.tril(a,-1)" => a.tril(-1);
            "np.triu(a,1)" => a.triu(1);
        }
        shape![2, 3, 4], a: {
            "a[1]" => a.slice(slice![1]);
            "a[:,1]" => a.slice(slice![.., 1]);
            "a[:,:,1]" => a.slice(slice![.., .., 1]);
            "a[1,:,::2]" => a.slice(slice![1, .., ..;2]);
            "a[:,-1,1:-1]" => a.slice(slice![.., -1, 1..-1]);
            "a[:1,1:,-2:]" => a.slice(slice![..1, 1.., -2..]);
            "a[-1:]" => a.slice(slice![-1..]);
            "np.repeat(a,2,1)" => a.repeat::<dim!(2), _>(axes![1]);
            "np.tile(a,(1,2,1))" => a.tile_along::<dim!(2), _>(axes![1]);
            "np.flip(a,(0,2))" => a.flip(axes![0, 2]);
            "np.roll(a,1,(0,2))" => a.roll(1, axes![0, 2]);
            "np.roll(a,5)" => a.roll_all(5);
            "np.pad(a,((0,0),(1,0),(0,2)),constant_values=7)" => a.pad(pad![0, (1, 0), (0, 2)], 7);
            "np.pad(a,((1,1),(1,1),(1,1)),mode='reflect')" => a.pad_reflect(pad![1, 1, 1]);
            "np.tril(a)" => a.tril(0);
            "np.triu(a,1)" => a.triu(1);
            "np.diff(a*a,axis=1)" => (&a * &a).diff(axes![1]);
        }
        shape![3, 1], a: {
            "np.pad(a,((1,2),(2,3)),mode='reflect')" => a.pad_reflect(pad![(1, 2), (2, 3)]);
            "np.pad(a,((0,0),(3,0)),mode='edge')" => a.pad_edge(pad![0, (3, 0)]);
        }
        shape![2, 3, 3], a: {
            "np.diagonal(a,axis1=-2,axis2=-1)" => a.diagonal();
            "np.tril(a,-1)" => a.tril(-1);
        }
        shape![2, 1, 2, 1, 2, 1, 2, 2], a: {
            "a[1,0,1,0,1,0,1,1]" => a.slice(slice![1, 0, 1, 0, 1, 0, 1, 1]);
            "a[...,1:,::2]" => a.slice(slice![.., .., .., .., .., .., 1.., ..;2]);
            "np.flip(a,(0,-1))" => a.flip(axes![0, -1]);
            "np.roll(a,3,-1)" => a.roll(3, axes![-1]);
            "np.roll(a,3)" => a.roll_all(3);
            "np.repeat(a,2,3)" => a.repeat::<dim!(2), _>(axes![3]);
            "np.repeat(a,2,7)" => a.repeat::<dim!(2), _>(axes![-1]);
            "np.pad(a,((0,0),(0,1),(0,0),(0,0),(0,0),(0,0),(0,0),(1,0)),constant_values=5)" => a.pad(pad![0, (0, 1), 0, 0, 0, 0, 0, (1, 0)], 5);
            "np.tril(a)" => a.tril(0);
            "np.diagonal(a,axis1=-2,axis2=-1)" => a.diagonal();
            "np.diff(a*a)" => (&a * &a).diff(axes![-1]);
            "np.diff(a*a,axis=4)" => (&a * &a).diff(axes![4]);
        }
    }
    assert!(answers.0.is_empty(), "these answers were not compared: {:?}", answers.0.keys());
}
