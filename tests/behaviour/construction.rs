//! Tensors from arrays, slices, vectors, iterators and elements, and what is said when there are too many or too few.

use std::error::Error;

use shapewise::prelude::*;
use shapewise::tensor::WrongLength;

const KERNEL: Tensor<f32, shape![3, 3]> = Tensor::from_array([[0.0, 1.0, 0.0], [1.0, -4.0, 1.0], [0.0, 1.0, 0.0]]);
static PRIMES: Tensor<u64, shape![2, 1, 3]> = Tensor::from_array([[[2, 3, 5]], [[7, 11, 13]]]);
const SCALAR: Tensor<i32, ()> = Tensor::from_array(7);
static LARGEST: Tensor<u8, shape![128]> = Tensor::from_array([7; 128]);
const WORDS: Tensor<&str, shape![2]> = Tensor::from_array(["a", "b"]);

#[test]
fn constants_and_statics() {
    assert_eq!(KERNEL.sum(), 0.0);
    assert_eq!(KERNEL[[1, 1]], -4.0);
    assert_eq!(PRIMES.subtensor(1).subtensor(0).as_slice(), [7, 11, 13]);
    assert_eq!(SCALAR.item(), 7);
    assert_eq!(LARGEST.sum(), 896);
    assert_eq!(WORDS[[1]], "b");
    const COPY: Tensor<f32, shape![3, 3]> = KERNEL;
    assert_eq!(COPY, KERNEL);
}

#[test]
fn arrays() {
    let x: Tensor<i32, shape![2, 3]> = [[1, 2, 3], [4, 5, 6]].into();
    assert_eq!(x.as_slice(), [1, 2, 3, 4, 5, 6]);
    let x = Tensor::<u8, shape![1, 1, 1, 1, 1, 1, 1, 2]>::from([[[[[[[[1, 2]]]]]]]]);
    assert_eq!(x.as_slice(), [1, 2]);
    let large: Tensor<u8, shape![1024]> = [3; 1024].into();
    assert_eq!(large.sum(), 3072);
    dims! { Batch = 2; }
    let named: Tensor<i32, (Batch, dim!(1))> = [[1], [2]].into();
    assert_eq!(named.over(axes![Batch]).sum(), tensor![3]);
    let lists: Tensor<[u8; 2], shape![2]> = Tensor::from_array([[1, 2], [3, 4]]);
    assert_eq!(lists[[1]], [3, 4]);
}

#[test]
fn scalars() {
    let x: Tensor<f64, ()> = 2.5.into();
    assert_eq!((x.item(), x.shape(), x.rank(), x.len()), (2.5, [], 0, 1));
    assert_eq!((x[[]], x.get([]), *x.iter().next().unwrap()), (2.5, Some(&2.5), 2.5));
    assert_eq!(x + 1.0, Tensor::from(3.5));
    assert_eq!((x.sum(), x.max(), x.mean(), x.var()), (2.5, 2.5, 2.5, 0.0));
    assert_eq!(x.argmax(), ());
}

#[test]
fn slices() {
    let elements = [1, 2, 3, 4, 5, 6, 7];
    assert_eq!(Tensor::<i32, shape![2, 3]>::try_from(&elements[..6]), Ok(tensor![[1, 2, 3], [4, 5, 6]]));
    assert_eq!(Tensor::<i32, shape![2, 3]>::try_from(&elements[..5]), Err(WrongLength { expected: 6, found: 5 }));
    assert_eq!(Tensor::<i32, shape![2, 3]>::try_from(&elements[..]), Err(WrongLength { expected: 6, found: 7 }));
    assert_eq!(Tensor::<i32, shape![300]>::try_from(&elements[..]), Err(WrongLength { expected: 300, found: 7 }));
    assert_eq!(Tensor::<i32, ()>::try_from(&elements[..1]), Ok(Tensor::from(1)));
}

#[cfg(feature = "alloc")]
#[test]
fn vectors() {
    let x: Tensor<i32, shape![2, 3]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    assert_eq!(x, tensor![[1, 2, 3], [4, 5, 6]]);
    assert_eq!(Tensor::<i32, shape![2]>::try_from(vec![1]), Err(WrongLength { expected: 2, found: 1 }));
    assert_eq!(Tensor::<u8, shape![20, 20]>::try_from(vec![1; 401]), Err(WrongLength { expected: 400, found: 401 }));
    assert_eq!(Tensor::<u8, shape![20, 20]>::try_from(vec![]), Err(WrongLength { expected: 400, found: 0 }));
    assert_eq!(x.into_vec(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(Tensor::<u8, shape![20, 20]>::full(9).into_vec(), [9; 400]);
}

#[test]
fn iterators() {
    let squares: Tensor<i32, shape![2, 3]> = Tensor::try_from_iter((1..7).map(|i| i * i)).unwrap();
    assert_eq!(squares, tensor![[1, 4, 9], [16, 25, 36]]);
    let few: Result<Tensor<i32, shape![2, 3]>, _> = Tensor::try_from_iter([1, 2]);
    assert_eq!(few, Err(WrongLength { expected: 6, found: 2 }));
    let many: Result<Tensor<i32, shape![2, 3]>, _> = Tensor::try_from_iter(1..100);
    assert_eq!(many, Err(WrongLength { expected: 6, found: 7 }));
    let transposed: Tensor<i32, shape![6]> = Tensor::try_from_iter(squares.transpose().to_tensor()).unwrap();
    assert_eq!(transposed, tensor![1, 16, 4, 25, 9, 36]);
}

#[test]
fn errors_are_errors() {
    let error: Box<dyn Error> = Tensor::<i32, shape![2, 3]>::try_from_iter([1]).unwrap_err().into();
    assert_eq!(error.to_string(), "the shape has 6 elements, but 1 were found");
    assert!(error.source().is_none());
    let nothing = Tensor::<i32, shape![2, 3]>::try_from(&[][..]).unwrap_err();
    assert_eq!(nothing.to_string(), "the shape has 6 elements, but none were found");
    assert_eq!(format!("{nothing:?}"), "WrongLength { expected: 6, found: 0 }");
    fn with_a_question_mark(elements: &[f64]) -> Result<f64, Box<dyn Error>> {
        let x: View<f64, shape![3]> = elements.try_into()?;
        Ok(x.mean())
    }
    assert_eq!(with_a_question_mark(&[1.0, 2.0, 6.0]).unwrap(), 3.0);
    assert!(with_a_question_mark(&[1.0]).is_err());
}

#[test]
fn rules() {
    assert_eq!(Tensor::<f64, shape![2, 2]>::eye(), tensor![[1.0, 0.0], [0.0, 1.0]]);
    assert_eq!(Tensor::<f32, shape![4]>::linspace(1.0, 2.5), tensor![1.0, 1.5, 2.0, 2.5]);
    assert_eq!(Tensor::<f32, shape![1]>::linspace(1.0, 2.5), tensor![1.0]);
    assert_eq!(Tensor::<u8, shape![3]>::arange() * 20 + 1, tensor![1, 21, 41]);
    // All numbers of a byte.
    assert_eq!(Tensor::<u8, shape![256]>::arange().max(), 255);
    assert_eq!(Tensor::<char, shape![2]>::full('x'), tensor!['x', 'x']);
    assert_eq!(Tensor::<Option<u8>, shape![2]>::default(), tensor![None, None]);
    let mut calls = Vec::new();
    let x = Tensor::<usize, shape![2, 2]>::from_fn(|at| {
        calls.push(at);
        at[0] * 10 + at[1]
    });
    assert_eq!((x, calls), (tensor![[0, 1], [10, 11]], vec![[0, 0], [0, 1], [1, 0], [1, 1]]));
}

/// Where adding 1 would no longer count.
#[cfg(feature = "alloc")]
#[test]
fn many_numbers_of_a_float() {
    let x: Tensor<f32, shape![16_777_220]> = Tensor::arange();
    assert_eq!((x[[16_777_218]], x[[16_777_219]]), (16_777_218.0, 16_777_220.0));
}

#[test]
fn equality_and_hash() {
    use std::collections::HashMap;
    let mut names = HashMap::new();
    names.insert(tensor![1, 2], "a");
    names.insert(tensor![3, 4], "b");
    assert_eq!(names[&tensor![3, 4]], "b");
    assert_ne!(tensor![1.0, f64::NAN], tensor![1.0, f64::NAN]);
    assert_eq!(tensor![0.0], tensor![-0.0]);
    let x = tensor![[1, 2], [3, 4]];
    assert!(x == x.view() && x.view() == x && x.subtensor(0) == tensor![1, 2]);
}
