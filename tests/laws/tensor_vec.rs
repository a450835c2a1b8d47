//! A `TensorVec` against a `Vec` of `Vec`s, which knows nothing of shapes: whatever is done to both, they stay alike.

use proptest::collection::vec;
use proptest::prelude::*;
use shapewise::prelude::*;
use shapewise::tensor_vec::{NoSuchTensor, TensorSlice, UnlikeLengths};

use crate::random::for_all;

type Model = Vec<Vec<i32>>;

/// What is done to both.
#[derive(Clone, Debug)]
enum Step {
    Push(i32),
    PushView(i32),
    Extend(Vec<i32>),
    ExtendByReference(Vec<i32>),
    ExtendFromSelf(usize),
    Append(Vec<i32>),
    Pop,
    Truncate(usize),
    Clear,
    Reserve(usize),
    ShrinkToFit,
    Swap(usize, usize),
    Reverse,
    Insert(usize, i32),
    InsertView(usize, i32),
    Remove(usize),
    SwapRemove(usize),
    Retain(i32),
    Drain(usize, usize, usize),
    SplitOff(usize),
    AddToFirstAndLast(i32),
    Add(usize, i32),
    AddToAll(i32),
    Take(Vec<usize>),
    ThroughVec,
    ThroughTensors,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let seeds = || vec(-1000..1000, 0..6);
    let index = 0..12_usize;
    let step = prop_oneof![
        4 => (-1000..1000).prop_map(Step::Push),
        4 => (-1000..1000).prop_map(Step::PushView),
        4 => seeds().prop_map(Step::Extend),
        2 => seeds().prop_map(Step::ExtendByReference),
        1 => index.clone().prop_map(Step::ExtendFromSelf),
        2 => seeds().prop_map(Step::Append),
        3 => Just(Step::Pop),
        2 => index.clone().prop_map(Step::Truncate),
        1 => Just(Step::Clear),
        1 => (0..40_usize).prop_map(Step::Reserve),
        1 => Just(Step::ShrinkToFit),
        3 => (index.clone(), index.clone()).prop_map(|(a, b)| Step::Swap(a, b)),
        1 => Just(Step::Reverse),
        3 => (index.clone(), -1000..1000).prop_map(|(i, seed)| Step::Insert(i, seed)),
        2 => (index.clone(), -1000..1000).prop_map(|(i, seed)| Step::InsertView(i, seed)),
        2 => index.clone().prop_map(Step::Remove),
        2 => index.clone().prop_map(Step::SwapRemove),
        3 => (2..5).prop_map(Step::Retain),
        2 => (index.clone(), index.clone(), 0..4_usize).prop_map(|(a, b, taken)| Step::Drain(a, b, taken)),
        1 => index.clone().prop_map(Step::SplitOff),
        1 => (-9..9).prop_map(Step::AddToFirstAndLast),
        2 => (index, -9..9).prop_map(|(i, by)| Step::Add(i, by)),
        2 => (-9..9).prop_map(Step::AddToAll),
        2 => vec(0..12_usize, 0..8).prop_map(Step::Take),
        1 => Just(Step::ThroughVec),
        1 => Just(Step::ThroughTensors),
    ];
    vec(step, 0..40)
}

/// A tensor that no other seed gives, and the same as the model has it.
fn tensor<S: Shape>(seed: i32) -> Tensor<i32, S> {
    Tensor::try_from(row::<S>(seed)).unwrap()
}

fn row<S: Shape>(seed: i32) -> Vec<i32> {
    (0..S::LEN as i32).map(|i| 1000 * seed + i).collect()
}

fn step<S: Shape>(stack: &mut TensorVec<i32, S>, model: &mut Model, step: Step) {
    let len = model.len();
    let rows = |seeds: &[i32]| seeds.iter().map(|&seed| row::<S>(seed)).collect::<Model>();
    match step {
        Step::Push(seed) => (stack.push(tensor(seed)), model.push(row::<S>(seed))).0,
        Step::PushView(seed) => (stack.push(tensor(seed).view()), model.push(row::<S>(seed))).0,
        Step::Extend(seeds) => {
            stack.extend(seeds.iter().map(|&seed| tensor::<S>(seed)));
            model.extend(rows(&seeds));
        }
        Step::ExtendByReference(seeds) => {
            let tensors: Vec<Tensor<i32, S>> = seeds.iter().map(|&seed| tensor(seed)).collect();
            stack.extend(&tensors);
            model.extend(rows(&seeds));
        }
        Step::ExtendFromSelf(at) => {
            let copy = stack.clone();
            stack.extend_from_slice(&copy[at.min(len)..]);
            model.extend_from_within(at.min(len)..);
        }
        Step::Append(seeds) => {
            let mut more: TensorVec<i32, S> = seeds.iter().map(|&seed| tensor::<S>(seed)).collect();
            stack.append(&mut more);
            assert!(more.is_empty());
            model.append(&mut rows(&seeds));
        }
        Step::Pop => assert_eq!(stack.pop().map(Tensor::into_vec), model.pop()),
        Step::Truncate(len) => (stack.truncate(len), model.truncate(len)).0,
        Step::Clear => (stack.clear(), model.clear()).0,
        Step::Reserve(additional) => {
            stack.reserve(additional);
            assert!(stack.capacity() >= len + additional);
        }
        Step::ShrinkToFit => stack.shrink_to_fit(),
        Step::Swap(a, b) if a < len && b < len => (stack.swap(a, b), model.swap(a, b)).0,
        Step::Swap(..) => {}
        Step::Reverse => (stack.reverse(), model.reverse()).0,
        Step::Insert(i, seed) => (stack.insert(i.min(len), tensor(seed)), model.insert(i.min(len), row::<S>(seed))).0,
        Step::InsertView(i, seed) => {
            stack.insert(i.min(len), tensor(seed).view());
            model.insert(i.min(len), row::<S>(seed));
        }
        Step::Remove(i) if i < len => assert_eq!(stack.remove(i).into_vec(), model.remove(i)),
        Step::SwapRemove(i) if i < len => assert_eq!(stack.swap_remove(i).into_vec(), model.swap_remove(i)),
        Step::Remove(_) | Step::SwapRemove(_) => {}
        Step::Retain(divisor) => {
            let keep = |row: &[i32]| row[0] % divisor != 0;
            let (mut seen, mut expected) = (Vec::new(), Vec::new());
            stack.retain(|tensor| {
                seen.push(tensor.as_slice().to_vec());
                keep(tensor.as_slice())
            });
            model.retain(|row| {
                expected.push(row.clone());
                keep(row)
            });
            assert_eq!(seen, expected);
        }
        Step::Drain(a, b, taken) => {
            let (start, end) = (a.min(b).min(len), a.max(b).min(len));
            let (mut drain, mut expected) = (stack.drain(start..end), model.drain(start..end));
            assert_eq!(drain.len(), expected.len());
            assert!(drain.by_ref().take(taken).map(Tensor::into_vec).eq(expected.by_ref().take(taken)));
        }
        Step::SplitOff(at) => {
            let (rest, expected) = (stack.split_off(at.min(len)), model.split_off(at.min(len)));
            alike(&rest, &expected);
        }
        Step::AddToFirstAndLast(by) => {
            assert_eq!(stack.first_mut().map(|mut tensor| tensor += by).is_some(), len > 0);
            assert_eq!(stack.last_mut().map(|mut tensor| tensor += by).is_some(), len > 0);
            model.first_mut().into_iter().flatten().for_each(|x| *x += by);
            model.last_mut().into_iter().flatten().for_each(|x| *x += by);
        }
        Step::Add(i, by) => {
            let found = stack.get_mut(i).map(|mut tensor| tensor += by);
            assert_eq!(found.is_some(), i < len);
            model.get_mut(i).into_iter().flatten().for_each(|x| *x += by);
        }
        Step::AddToAll(by) => {
            stack.iter_mut().for_each(|mut tensor| tensor += by);
            model.iter_mut().flatten().for_each(|x| *x += by);
        }
        Step::Take(order) => match order.iter().find(|&&i| i >= len) {
            Some(&index) => assert_eq!(stack.take(&order), Err(NoSuchTensor { index, len })),
            None => {
                *stack = stack.take(&order).unwrap();
                *model = order.iter().map(|&i| model[i].clone()).collect();
            }
        },
        Step::ThroughVec => {
            let elements = std::mem::take(stack).into_vec();
            assert_eq!(elements, model.concat());
            *stack = elements.try_into().unwrap();
        }
        Step::ThroughTensors => *stack = std::mem::take(stack).into_iter().collect(),
    }
}

/// Everything that can be read, one way and the other.
fn alike<S: Shape>(stack: &TensorVec<i32, S>, model: &Model) {
    let len = model.len();
    assert_eq!((stack.len(), stack.is_empty()), (len, len == 0));
    assert!(stack.capacity() >= len);
    assert_eq!(stack.as_slice(), model.concat());
    let doubled: Vec<f64> = model.concat().into_iter().map(|x| f64::from(x) * 2.0).collect();
    assert_eq!(stack.cast::<f64>().map(|x| x * 2.0).as_slice(), doubled);
    assert_eq!(stack.first().map(View::into_slice), model.first().map(Vec::as_slice));
    assert_eq!(stack.last().map(View::into_slice), model.last().map(Vec::as_slice));
    for i in 0..len + 2 {
        assert_eq!(stack.get(i).map(View::into_slice), model.get(i).map(Vec::as_slice));
    }
    assert!(stack.iter().map(View::into_slice).eq(model.iter().map(Vec::as_slice)));
    assert!(stack.iter().rev().map(View::into_slice).eq(model.iter().rev().map(Vec::as_slice)));
    assert!(stack.clone().into_iter().map(Tensor::into_vec).eq(model.iter().cloned()));
    assert_eq!((stack.iter().len(), stack.clone().into_iter().len()), (len, len));
    assert_eq!(stack.iter().nth(1).map(View::into_slice), model.get(1).map(Vec::as_slice));
    let ends = |(tensor, others): (View<'_, i32, S>, &TensorSlice<i32, S>)| {
        (tensor.as_slice().to_vec(), others.as_slice().to_vec())
    };
    assert_eq!(stack.split_first().map(ends), model.split_first().map(|(row, others)| (row.clone(), others.concat())));
    assert_eq!(stack.split_last().map(ends), model.split_last().map(|(row, others)| (row.clone(), others.concat())));
    for size in [1, 2, 3, len + 1, usize::MAX] {
        let (chunks, expected) = (stack.chunks(size), model.chunks(size));
        assert_eq!(chunks.len(), expected.len());
        let elements = |chunk: &TensorSlice<i32, S>| chunk.as_slice().to_vec();
        assert!(chunks.clone().map(elements).eq(expected.clone().map(<[_]>::concat)));
        assert!(chunks.clone().rev().map(elements).eq(expected.clone().rev().map(<[_]>::concat)));
        assert_eq!(chunks.clone().nth(1).map(elements), expected.clone().nth(1).map(<[_]>::concat));
        assert!(stack.clone().chunks_mut(size).map(|chunk| elements(chunk)).eq(expected.map(<[_]>::concat)));
    }
    for at in 0..=len {
        let (left, right) = stack.split_at(at);
        assert_eq!((left.as_slice(), right.as_slice()), (&*model[..at].concat(), &*model[at..].concat()));
        assert_eq!((left, right), (&stack[..at], &stack[at..]));
        assert_eq!(stack[at / 2..at].as_slice(), model[at / 2..at].concat());
        let mut copy = stack.clone();
        let (left, right) = copy.split_at_mut(at);
        assert_eq!((left.len(), right.len()), (at, len - at));
    }
    assert_eq!(*stack, stack[..].to_owned());
}

fn follows_the_model<S: RoomForAxis>() {
    for_all(steps(), |steps| {
        let (mut stack, mut model) = (TensorVec::<i32, S>::new(), Model::new());
        for next in steps {
            step(&mut stack, &mut model, next);
            alike(&stack, &model);
        }
        in_batches::<dim!(1), S>(&stack, &model);
        in_batches::<dim!(2), S>(&stack, &model);
        in_batches::<dim!(3), S>(&stack, &model);
        in_batches::<dim!(11), S>(&stack, &model);
    });
}

/// Batches are the chunks of the model, and the remainder is its remainder: nothing is lost, nothing is made up.
fn in_batches<B: Dim, S: RoomForAxis>(stack: &TensorSlice<i32, S>, model: &Model) {
    let chunks = model.chunks_exact(B::SIZE);
    let batches = stack.batches::<B>();
    assert_eq!(batches.len(), chunks.len());
    assert_eq!(batches.remainder().as_slice(), chunks.remainder().concat());
    let elements = |batch: View<'_, i32, Batched<B, S>>| batch.as_slice().to_vec();
    assert!(batches.clone().map(elements).eq(chunks.clone().map(<[_]>::concat)));
    assert!(batches.clone().rev().map(elements).eq(chunks.clone().rev().map(<[_]>::concat)));
    assert_eq!(batches.clone().nth(1).map(elements), chunks.clone().nth(1).map(<[_]>::concat));
    let all: Vec<i32> = batches.clone().flat_map(elements).chain(batches.remainder().as_slice().to_vec()).collect();
    assert_eq!(all, stack.as_slice());
    // The axis of a batch is the run-time axis.
    for (batch, chunk) in batches.zip(chunks) {
        assert_eq!(batch.shape().as_ref()[0], B::SIZE);
        assert!(batch.subtensors().map(View::into_slice).eq(chunk.iter().map(Vec::as_slice)));
    }
}

#[test]
fn of_rank_0() {
    follows_the_model::<()>();
}

#[test]
fn of_rank_1() {
    follows_the_model::<shape![3]>();
    follows_the_model::<shape![1]>();
}

#[test]
fn of_rank_2() {
    follows_the_model::<shape![2, 3]>();
}

#[test]
fn of_rank_7() {
    follows_the_model::<shape![1, 2, 1, 2, 1, 1, 2]>();
}

#[test]
fn on_the_heap() {
    follows_the_model::<shape![13, 11]>();
}

/// Two that are equally long go together as their models do; others do not.
#[test]
fn pairs() {
    for_all((0..20_usize, 0..20_usize), |(m, n)| {
        let points: TensorVec<i32, shape![2]> = (0..m).map(|i| tensor(i as i32)).collect();
        let labels: TensorVec<u8, ()> = (0..n).map(|i| Tensor::from(i as u8)).collect();
        let data = match points.zip(&labels) {
            Ok(data) => data,
            Err(error) => return assert_eq!((error, m == n), (UnlikeLengths { expected: m, found: n }, false)),
        };
        assert_eq!((m, data.len(), data.is_empty()), (n, n, n == 0));
        let belongs = |(point, label): (View<i32, shape![2]>, View<u8, ()>)| {
            assert_eq!(point, tensor(i32::from(label.item())));
            label.item()
        };
        assert!(data.iter().map(belongs).eq(0..n as u8));
        assert!(data.into_iter().rev().map(belongs).eq((0..n as u8).rev()));
        assert_eq!(data.get(3).map(belongs), (n > 3).then_some(3));

        let batches = data.batches::<dim!(4)>();
        assert_eq!((batches.len(), batches.remainder().len()), (n / 4, n % 4));
        let labels = batches.clone().flat_map(|(x, y)| {
            assert!(x.subtensors().zip(y.iter()).all(|(x, y)| x == tensor(i32::from(*y))));
            y.as_slice().to_vec()
        });
        assert!(labels.chain(batches.remainder().iter().map(belongs)).eq(0..n as u8));
        assert!(batches.clone().rev().map(|(_, y)| y[[0]]).eq((0..n as u8 / 4).rev().map(|batch| 4 * batch)));

        let (left, right) = data.split_at(n / 3);
        assert!(left.iter().chain(right).map(belongs).eq(0..n as u8));

        let order: Vec<usize> = (0..n).rev().collect();
        let (points, labels) = data.take(&order).unwrap();
        assert!(points.zip(&labels).unwrap().iter().map(belongs).eq((0..n as u8).rev()));
        assert_eq!(data.take(&[n]).unwrap_err(), NoSuchTensor { index: n, len: n });
    });
}

/// Elements from an iterator, and back: a whole number of tensors, or the elements again.
#[test]
fn flat_elements() {
    for_all(vec(any::<u8>(), 0..40), |elements| {
        let found = TensorVec::<u8, shape![2, 3]>::try_from_iter(elements.iter().copied());
        match found {
            Ok(stack) => assert_eq!((stack.len() * 6, stack.into_vec()), (elements.len(), elements)),
            Err(error) => {
                assert_ne!(elements.len() % 6, 0);
                assert_eq!((error.expected, error.found, error.elements), (6, elements.len(), elements));
            }
        }
    });
}
