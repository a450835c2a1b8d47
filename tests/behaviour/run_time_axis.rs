//! Vectors of tensors: what is empty, what is out of range, what is printed, and what the types are.

use std::borrow::{Borrow, Cow};
use std::collections::HashSet;
use std::panic::catch_unwind;

use shapewise::prelude::*;
use shapewise::tensor_vec::{Measured, NoSuchTensor, NotWhole, Statistics, TensorSlice, UnlikeLengths};

fn points() -> TensorVec<i32, shape![2]> {
    vec![1, 2, 3, 4, 5, 6].try_into().unwrap()
}

#[test]
fn nothing_is_there_at_first() {
    let empty: TensorVec<f64, shape![2, 3]> = TensorVec::new();
    assert_eq!((empty.len(), empty.is_empty(), empty.capacity()), (0, true, 0));
    assert_eq!((empty.first(), empty.last(), empty.get(0)), (None, None, None));
    assert!(empty.split_first().is_none() && empty.split_last().is_none() && empty.chunks(2).next().is_none());
    assert_eq!(empty.sum(), Tensor::zeros());
    assert_eq!((empty.mean(), empty.var(), empty.std()), (None, None, None));
    assert_eq!((empty.max(), empty.min(), empty.statistics().mean()), (None, None, None));
    assert!(empty.iter().next().is_none() && empty.batches::<dim!(1)>().next().is_none());
    assert_eq!(empty.clone().pop(), None);
    assert_eq!(empty.take(&[]), Ok(TensorVec::default()));
    assert_eq!(TensorVec::<f64, shape![2, 3]>::try_from(vec![]), Ok(empty));
    assert_eq!(<&TensorSlice<u8, shape![2]>>::default().len(), 0);
}

#[test]
fn views_are_cloned_to_the_end() {
    let mut all: TensorVec<i32, shape![2, 2]> = TensorVec::new();
    let x = tensor![[1, 2], [3, 4]];
    all.push(x.transpose());
    all.push(x.view());
    all.insert(0, x.flip(axes![0]).transpose());
    assert_eq!(all, TensorVec::from_iter([tensor![[3, 1], [4, 2]], tensor![[1, 3], [2, 4]], x]));
}

#[test]
#[allow(clippy::reversed_empty_ranges, reason = "which is the mistake")]
fn out_of_range() {
    fn message(f: impl FnOnce() -> usize + std::panic::UnwindSafe) -> String {
        *catch_unwind(f).unwrap_err().downcast::<String>().unwrap()
    }
    assert_eq!(message(|| points().subtensor(3).len()), "there is no tensor at 3: there are 3");
    assert_eq!(message(|| points().subtensor_mut(4).len()), "there is no tensor at 4: there are 3");
    assert_eq!(message(|| (points().swap(0, 3), 0).1), "there is no tensor at 3: there are 3");
    assert_eq!(message(|| (points().swap(3, 3), 0).1), "there is no tensor at 3: there are 3");
    assert_eq!(message(|| points()[..4].len()), "the range 0..4 is not one of 3 tensors");
    assert_eq!(message(|| points()[2..1].len()), "the range 2..1 is not one of 3 tensors");
    assert_eq!(
        message(|| points()[..=usize::MAX].len()),
        format!("the range 0..{} is not one of 3 tensors", usize::MAX)
    );
    assert_eq!(message(|| points().split_at(4).0.len()), "the range 0..4 is not one of 3 tensors");
    assert_eq!(message(|| points().split_at_mut(4).0.len()), "the range 0..4 is not one of 3 tensors");
    assert_eq!(message(|| points().split_off(4).len()), "the range 0..4 is not one of 3 tensors");
    assert_eq!(message(|| points().drain(4..).len()), "the range 4..3 is not one of 3 tensors");
    assert_eq!(message(|| points().drain(2..=3).len()), "the range 2..4 is not one of 3 tensors");
    assert_eq!(message(|| points().remove(3).len()), "there is no tensor at 3: there are 3");
    assert_eq!(message(|| points().swap_remove(3).len()), "there is no tensor at 3: there are 3");
    assert_eq!(message(|| TensorVec::<i32, ()>::new().swap_remove(0).len()), "there is no tensor at 0: there are 0");
    assert_eq!(message(|| (points().insert(4, tensor![1, 2]), 0).1), "a tensor cannot be inserted at 4: there are 3");
    assert!(catch_unwind(|| points().chunks(0).len()).is_err());
    assert!(catch_unwind(|| points().chunks_mut(0).len()).is_err());
}

#[test]
fn ranges() {
    let mut x = points();
    assert_eq!(x[..].len(), 3);
    assert_eq!(x[1..].as_slice(), [3, 4, 5, 6]);
    assert_eq!(x[..=1].as_slice(), [1, 2, 3, 4]);
    assert_eq!(x[1..=1].as_slice(), [3, 4]);
    assert!(x[3..].is_empty() && x[1..1].is_empty());
    x[1..].swap(0, 1);
    x[..1].iter_mut().for_each(|mut x| x += 10);
    assert_eq!(x.as_slice(), [11, 12, 5, 6, 3, 4]);
    assert_eq!(x[1..][1..], points()[1..2]);
}

#[test]
fn errors() {
    let not_whole = TensorVec::<u8, shape![3]>::try_from(vec![1]).unwrap_err();
    assert_eq!(not_whole, NotWhole { elements: vec![1], expected: 3, found: 1 });
    assert_eq!(not_whole.to_string(), "each tensor has 3 elements, but 1 element is not a multiple of that");
    assert_eq!(format!("{not_whole:?}"), "NotWhole { expected: 3, found: 1, .. }");
    let unlike = points().zip(&points()[1..]).unwrap_err();
    assert_eq!(unlike, UnlikeLengths { expected: 3, found: 2 });
    assert_eq!(unlike.to_string(), "3 tensors do not go together with 2");
    let missing = points().take(&[0, 7, 9]).unwrap_err();
    assert_eq!(missing, NoSuchTensor { index: 7, len: 3 });
    assert_eq!(missing.to_string(), "there is no tensor at 7: there are 3");
    fn are_errors(_: &[&dyn std::error::Error]) {}
    are_errors(&[&not_whole, &unlike, &missing]);
}

#[test]
fn slices_of_flat_elements() {
    let mut elements = [1, 2, 3, 4];
    let x: &TensorSlice<i32, shape![2]> = elements[..].try_into().unwrap();
    assert_eq!(x.subtensor(1), tensor![3, 4]);
    let error = <&TensorSlice<i32, shape![3]>>::try_from(&elements[..]).unwrap_err();
    assert_eq!((error.elements, error.expected, error.found), (&[1, 2, 3, 4][..], 3, 4));
    let x: &mut TensorSlice<i32, shape![2]> = (&mut elements[..]).try_into().unwrap();
    x.swap(0, 1);
    assert_eq!(elements, [3, 4, 1, 2]);
    let point = tensor![1, 2];
    assert_eq!(<&TensorSlice<i32, shape![2]>>::from(point.view()), &points()[..1]);
}

/// As a `Vec` and its slice do.
#[test]
fn owned_and_borrowed() {
    let x = points();
    let slice: &TensorSlice<i32, shape![2]> = &x;
    assert_eq!(x, *slice);
    assert_eq!(*slice, x);
    assert_eq!(slice.to_owned(), x);
    let borrowed: &TensorSlice<_, _> = x.borrow();
    assert_eq!(borrowed, x.as_ref());
    fn first<X: AsRef<TensorSlice<i32, shape![2]>> + ?Sized>(x: &X) -> Option<View<'_, i32, shape![2]>> {
        x.as_ref().first()
    }
    fn turned<X: AsMut<TensorSlice<i32, shape![2]>> + ?Sized>(x: &mut X) {
        x.as_mut().reverse();
    }
    assert_eq!((first(&x), first(slice)), (x.first(), x.first()));
    let mut twice_turned = points();
    turned(&mut twice_turned);
    turned(&mut twice_turned[..]);
    assert_eq!(twice_turned, x);
    let cow: Cow<'_, TensorSlice<i32, shape![2]>> = Cow::Borrowed(&x[..1]);
    assert_eq!(cow.into_owned().len(), 1);
    let seen: HashSet<TensorVec<i32, shape![2]>> = [points(), points()].into();
    assert!(seen.len() == 1 && seen.contains(slice) && !seen.contains(&slice[1..]));
}

#[test]
fn from_all_kinds_of_tensors() {
    let (a, mut b) = (tensor![1, 2], tensor![3, 4]);
    let mut x: TensorVec<i32, shape![2]> = [&a, &b].into_iter().collect();
    x.extend([a.view()]);
    x.extend([b.view_mut()]);
    x.extend(&[b]);
    x.push(a);
    x.push(tensor![[5, 6], [7, 8]].subtensor(1));
    assert_eq!(x.into_vec(), [1, 2, 3, 4, 1, 2, 3, 4, 3, 4, 1, 2, 7, 8]);
    let matrix = tensor![[5, 6], [7, 8]];
    let rows: TensorVec<i32, shape![2]> = matrix.subtensors().collect();
    assert_eq!(rows.batches::<dim!(2)>().next(), Some(matrix.view()));
    let statistics: Statistics<i32, shape![2]> = matrix.subtensors().collect();
    assert_eq!(statistics.mean(), Some(tensor![6.0, 7.0]));
}

#[test]
fn printing() {
    assert_eq!(format!("{:?}", points()), "TensorVec<i32, (2,)>[[1, 2], [3, 4], [5, 6]]");
    assert_eq!(format!("{:?}", &points()[1..2]), "TensorSlice<i32, (2,)>[[3, 4]]");
    assert_eq!(format!("{:.1?}", TensorVec::<f64, ()>::try_from(vec![0.5]).unwrap()), "TensorVec<f64, ()>[[0.5]]");
    assert_eq!(format!("{:?}", TensorVec::<f64, shape![2, 3]>::new()), "TensorVec<f64, (2, 3)>[]");
    let many: TensorVec<u16, shape![8]> = TensorVec::try_from_iter(0..8000).unwrap();
    assert_eq!(
        format!("{:?}", many),
        "TensorVec<u16, (8,)> of 1000 tensors\n\
         [[0, 1, 2, ..., 5, 6, 7],\n [8, 9, 10, ..., 13, 14, 15],\n [16, 17, 18, ..., 21, 22, 23],\n ...,\n \
         [7976, 7977, 7978, ..., 7981, 7982, 7983],\n [7984, 7985, 7986, ..., 7989, 7990, 7991],\n \
         [7992, 7993, 7994, ..., 7997, 7998, 7999]]"
    );
    let scalars: TensorVec<u16, ()> = TensorVec::try_from_iter(0..8000).unwrap();
    assert_eq!(format!("{:?}", scalars), "TensorVec<u16, ()> of 8000 tensors [0, 1, 2, ..., 7997, 7998, 7999]");
    assert_eq!(format!("{:#?}", scalars).lines().count(), 9);
    assert_eq!(points().to_string(), "[[1 2]\n [3 4]\n [5 6]]");
    assert_eq!(TensorVec::<i32, ()>::try_from(vec![1, 2]).unwrap().to_string(), "[1 2]");
    assert_eq!(TensorVec::<i32, shape![2]>::new().to_string(), "[]");
    let deep: TensorVec<i32, shape![1, 1, 1, 1, 1, 1, 1, 2]> = vec![1, 2, 3, 4].try_into().unwrap();
    assert_eq!(deep.to_string(), "[[[[[[[[[1 2]]]]]]]]\n\n\n\n\n\n\n\n [[[[[[[[3 4]]]]]]]]]");
    let data = points();
    assert_eq!(format!("{:?}", data.batches::<dim!(2)>()), "Batches { left: 1, remainder: 1, .. }");
    assert_eq!(format!("{:?}", data.iter()), "Iter { left: 3, .. }");
    assert_eq!(format!("{:?}", data.chunks(2)), "Chunks { left: 2, .. }");
    assert_eq!(format!("{:?}", points().drain(1..)), "Drain { left: 2, .. }");
    assert_eq!(format!("{:?}", data.statistics()), "Statistics { count: 3, .. }");
}

/// At rank 8 everything works but batches, for which there is no axis left.
#[test]
fn rank_8() {
    type S = shape![2, 1, 1, 1, 1, 1, 1, 2];
    let x: TensorVec<i32, S> = vec![1, 2, 3, 4, 5, 6, 7, 8].try_into().unwrap();
    assert_eq!(x.sum().into_vec(), [6, 8, 10, 12]);
    assert_eq!(x.mean().unwrap().into_vec(), [3.0, 4.0, 5.0, 6.0]);
    assert_eq!(x.statistics().var().unwrap().into_vec(), [4.0; 4]);
    assert_eq!(x.zip(&x).unwrap().get(1).unwrap().0[[1, 0, 0, 0, 0, 0, 0, 1]], 8);
}

/// A name for the batch axis, and the numbers that are known then.
#[test]
fn named_batches() {
    dims! { Batch = 2; Feature = 3; }
    let x: TensorVec<f64, (Feature,)> = TensorVec::try_from_iter((0..18).map(f64::from)).unwrap();
    for batch in x.batches::<Batch>() {
        let batch: View<f64, (Batch, Feature)> = batch;
        let mean: Tensor<f64, (Feature,)> = batch.over(axes![Batch]).mean();
        assert_eq!(mean, batch.subtensor(0) + 1.5);
    }
    assert_eq!(x.batches::<Batch>().len(), 3);
}

#[cfg(feature = "rand")]
#[test]
fn shuffling() {
    use rand_chacha::ChaCha8Rng;
    use rand_chacha::rand_core::SeedableRng;

    let rng = ChaCha8Rng::seed_from_u64(7);
    let ordered: TensorVec<usize, shape![2]> = (0..100).map(Tensor::full).collect();
    let mut shuffled = ordered.clone();
    shuffled.shuffle(&mut rng.clone());
    assert_ne!(shuffled, ordered);
    // The same generator gives the same order, to labels too.
    let mut labels: TensorVec<usize, ()> = (0..100).map(Tensor::full).collect();
    labels.shuffle(&mut rng.clone());
    assert!(shuffled.zip(&labels).unwrap().iter().all(|(x, label)| x == Tensor::full(label.item())));
    let mut sorted = labels.into_vec();
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..100));

    // Every order of three is as likely as any other: of 6000, each comes 1000 times, give or take five deviations.
    let (mut rng, mut counts) = (rng, [0_i32; 27]);
    for _ in 0..6000 {
        let mut three: TensorVec<usize, ()> = vec![0, 1, 2].try_into().unwrap();
        three.shuffle(&mut rng);
        counts[three.as_slice().iter().fold(0, |number, digit| 3 * number + digit)] += 1;
    }
    let orders: Vec<i32> = counts.into_iter().filter(|&count| count > 0).collect();
    assert_eq!(orders.len(), 6);
    assert!(orders.iter().all(|count| (count - 1000).abs() < 5 * 29), "{orders:?}");
}

/// The deviations of integers are exact but for their last rounding, whether their sum is small, near the end of its type, or beyond.
#[test]
fn statistics_of_integers() {
    fn check<T: Measured<Quotient = f64> + Copy + Into<i128>>(elements: &[T]) {
        let exact = elements.iter().map(|&x| -> i128 { x.into() });
        let (count, sum) = (elements.len() as i128, exact.clone().sum::<i128>());
        let n = count as f64;
        let var = exact.map(|x| (x * count - sum) as f64 / n).map(|deviation| deviation * deviation).sum::<f64>() / n;
        // The bound of the documentation, and five roundings for the expected value itself.
        let bound = (10.0 + 3.0 * n.log2().sqrt()) * f64::EPSILON * var;
        let statistics: Statistics<T, ()> = elements.iter().map(|&x| Tensor::from(x)).collect();
        let found = statistics.var().unwrap().item();
        assert!((found - var).abs() <= bound, "{found:e} is not {var:e}");
    }
    let offsets =
        [0, -1, 1 << 30, 1 << 53, 1 << 60, i64::MAX / 9 - 4, i64::MAX / 9, i64::MAX - 8, i64::MIN, i64::MIN / 9];
    for offset in offsets {
        check(&[7, 1, 0, 5, 2, 8, 3, 0, 6].map(|x: i64| x + offset));
        check(&[7, 1, 0, 5, 2, 8, 3, 0, 6].map(|x: u64| x + offset.unsigned_abs()));
    }
    check(&[7, 1, 0, 5, 2, 8, 3, 0, 6].map(|x: u64| u64::MAX - x));
    // The sum comes back into one word, in which it would be another.
    check(&[i64::MAX, i64::MAX, 5, -3]);
    check(&[i64::MIN, i64::MIN, 0, i64::MAX, i64::MAX]);
    check(&[u64::MAX, u64::MAX, 0, 3]);
    check(&[i8::MIN, i8::MAX, 100, -100]);
    check(&[u32::MAX, u32::MAX - 2, 0, 7]);
}
