//! Elements of 4 to 32 KiB, in place and on the heap: every operation in a thread with a stack of 2 MB, in debug builds too.
//!
//! A tensor in place is as large as its elements together, whoever holds it. So these are of 128 to 512 KiB, and what takes one by value, which
//! Rust then copies from function to function, is tried on those of 128 KiB.

use std::thread;

use shapewise::prelude::*;

/// Each operation in a thread of its own, with a stack of 2 MB.
fn on_a_small_stack(operations: &[fn()]) {
    for (number, operation) in operations.iter().enumerate() {
        // Named, because an overflow is reported by the thread's name.
        let thread = thread::Builder::new().name(format!("operation {number}")).stack_size(2 << 20);
        thread.spawn(*operation).unwrap().join().unwrap();
    }
}

/// `N` numbers, which stand for an element that is large.
type Large<const N: usize> = [f64; N];

fn large<R: Dim, C: Dim, const N: usize>() -> Tensor<Large<N>, (R, C)> {
    Tensor::<_, (R, C)>::from_fn(|[i, j]| [(10 * i + j) as f64; N])
}

fn first<T, S: Shape, D: ContiguousData<[T; N]>, const N: usize>(x: &Tensor<[T; N], S, D>) -> &T {
    &x.as_slice()[0][0]
}

/// What reads tensors, and makes new ones of their size.
fn reading<R: Dim + MoreThan<dim!(1)>, C: Dim, const N: usize>() -> [fn(); 19] {
    [
        || assert_eq!(first(&large::<R, C, N>()), &0.0),
        || assert_eq!(first(&Tensor::<_, (R, C)>::full([3.0; N])), &3.0),
        || assert_eq!(first(&large::<R, C, N>().clone()), &0.0),
        || assert_eq!(large::<R, C, N>().view().to_tensor()[[1, 0]][N - 1], 10.0),
        || assert_eq!(large::<R, C, N>().transpose().to_tensor()[[0, 1]][N - 1], 10.0),
        || assert_eq!(first(&large::<R, C, N>().map(|x| x)), &0.0),
        || assert_eq!(large::<R, C, N>().map(|x| x[0]).max(), (10 * R::SIZE + C::SIZE - 11) as f64),
        || assert_eq!(first(&large::<R, C, N>().lazy().map(|x| x).eval()), &0.0),
        || assert_eq!(first(&large::<R, C, N>().flip(axes![0])), &((10 * R::SIZE - 10) as f64)),
        || assert_eq!(first(&large::<R, C, N>().roll(1, axes![0])), &((10 * R::SIZE - 10) as f64)),
        || assert_eq!(first(&large::<R, C, N>().tile::<shape![1, 1]>()), &0.0),
        || assert_eq!(first(&large::<R, C, N>().repeat::<dim!(1), _>(axes![1])), &0.0),
        || assert_eq!(first(&large::<R, C, N>().split_at::<dim!(1), _>(axes![0]).1.to_tensor()), &10.0),
        || assert_eq!(large::<R, C, N>().subtensor(1).to_tensor()[[0]][0], 10.0),
        || assert!(large::<R, C, N>() == large::<R, C, N>().view()),
        || assert!(format!("{:?}", large::<R, C, N>().subtensor(0)).starts_with("Tensor<[f64; ")),
        || assert_eq!(large::<R, C, N>().iter().filter(|x| x[0] < 1.0).count(), 1),
        || {
            let x = large::<R, C, N>();
            let mut y = Tensor::<_, (R, C)>::full([1.0; N]);
            y.assign(&x);
            y.view_mut().as_slice_mut()[1] = [7.0; N];
            assert_eq!((first(&y), y.as_slice()[1][0]), (&0.0, 7.0));
        },
        || {
            let x = large::<R, C, N>();
            assert_eq!(x.masked_select(&x.map(|x| x[0] > 5.0)).to_vec().len(), x.iter().filter(|x| x[0] > 5.0).count());
        },
    ]
}

/// What puts tensors together, or gives them away.
fn moving<R: Dim + MoreThan<dim!(1)>, C: Dim, const N: usize>() -> [fn(); 14] {
    [
        || {
            assert_eq!(
                large::<R, C, N>().into_iter().map(|x| x[0]).sum::<f64>(),
                large::<R, C, N>().map(|x| x[0]).sum()
            )
        },
        || assert_eq!(large::<R, C, N>().into_vec().len(), R::SIZE * C::SIZE),
        || assert_eq!(first(&Tensor::<_, (R, C)>::try_from(vec![[2.0; N]; R::SIZE * C::SIZE]).unwrap()), &2.0),
        || assert!(Tensor::<_, (R, C)>::try_from(vec![[2.0; N]; 1000]).is_err()),
        || assert_eq!(first(&Tensor::<_, (R, C)>::try_from(&vec![[2.0; N]; R::SIZE * C::SIZE][..]).unwrap()), &2.0),
        || {
            assert_eq!(
                first(&Tensor::<_, (R, C)>::try_from_iter((0..R::SIZE * C::SIZE).map(|_| [2.0; N])).unwrap()),
                &2.0
            )
        },
        || assert_eq!(large::<R, C, N>().flatten().as_slice()[1][0], if C::SIZE > 1 { 1.0 } else { 10.0 }),
        || assert_eq!(large::<R, C, N>().unsqueeze(axes![0])[[0, 0, 0]][0], 0.0),
        || assert_eq!(first(&large::<R, C, N>().concat(large::<R, C, N>(), axes![0])), &0.0),
        || assert_eq!(stack((&large::<R, C, N>(), &large::<R, C, N>()), axes![0])[[1, 0, 0]][0], 0.0),
        || assert_eq!(first(&large::<R, C, N>().zip_map(&large::<R, C, N>(), |x, _| x)), &0.0),
        || assert_eq!(first(&large::<R, C, N>().pad(pad![1, 0], [9.0; N])), &9.0),
        || {
            let mut x: TensorVec<Large<N>, (R, C)> = TensorVec::new();
            x.push(large());
            x.insert(0, Tensor::full([1.0; N]));
            x.swap(0, 1);
            x.retain(|x| *first(&x) < 0.5);
            assert_eq!((x.len(), first(&x.pop().unwrap())), (1, &0.0));
        },
        || {
            let x: TensorVec<Large<N>, (R, C)> = (0..2).map(|_| large()).collect();
            assert_eq!(x.into_iter().map(|x| *first(&x)).sum::<f64>(), 0.0);
        },
    ]
}

#[test]
#[cfg_attr(miri, ignore = "too many bytes for Miri")]
fn in_place() {
    on_a_small_stack(&reading::<dim!(8), dim!(8), 512>());
    on_a_small_stack(&reading::<dim!(4), dim!(2), 4096>());
    on_a_small_stack(&moving::<dim!(8), dim!(4), 512>());
    on_a_small_stack(&moving::<dim!(2), dim!(2), 4096>());
}

/// As large as the thread's stack allows: the tensor itself, one more in the function that makes it, and little else.
#[test]
#[cfg_attr(miri, ignore = "too many bytes for Miri")]
fn most_elements_that_stand_in_place() {
    on_a_small_stack(&reading::<dim!(8), dim!(16), 512>()[..2]);
    on_a_small_stack(&reading::<dim!(4), dim!(4), 4096>()[..1]);
}

#[test]
#[cfg_attr(miri, ignore = "too many bytes for Miri")]
fn on_the_heap() {
    on_a_small_stack(&reading::<dim!(10), dim!(13), 4096>());
    on_a_small_stack(&moving::<dim!(10), dim!(13), 4096>());
}

/// Elements that are dropped, and a panic among them: each is dropped once, whether it is collected on the heap or not.
#[test]
fn elements_are_dropped_once() {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::rc::Rc;

    /// A counted reference with a large neighbour.
    #[derive(Clone)]
    #[allow(dead_code, reason = "it is there, and is dropped")]
    struct Counted(Rc<()>, [u8; 5000]);

    let count = Rc::new(());
    let make = || Tensor::<_, shape![2, 4]>::from_fn(|_| Counted(count.clone(), [0; 5000]));
    let x = make();
    let y = x.clone().flatten();
    assert_eq!(Rc::strong_count(&count), 17);
    let mut elements = y.into_iter();
    elements.next();
    drop(elements);
    assert_eq!(Rc::strong_count(&count), 9);
    assert_eq!(x.into_vec().len(), 8);
    assert_eq!(Rc::strong_count(&count), 1);
    let panics = catch_unwind(AssertUnwindSafe(|| {
        Tensor::<_, shape![2, 4]>::from_fn(|[i, j]| {
            assert!((i, j) < (1, 2), "stop");
            Counted(count.clone(), [0; 5000])
        })
    }));
    assert!(panics.is_err());
    let short = (0..5).map(|_| Counted(count.clone(), [0; 5000]));
    assert!(Tensor::<_, shape![2, 4]>::try_from_iter(short).is_err());
    let vec = vec![Counted(count.clone(), [0; 5000]); 8];
    let x = Tensor::<_, shape![2, 4]>::try_from(vec).unwrap();
    assert_eq!(Rc::strong_count(&count), 9);
    let mut tensors: TensorVec<_, shape![2, 4]> = TensorVec::new();
    tensors.push(x);
    tensors.push(make());
    assert_eq!(Rc::strong_count(&count), 17);
    drop(tensors.remove(0));
    assert_eq!(Rc::strong_count(&count), 9);
    drop(tensors);
    assert_eq!(Rc::strong_count(&count), 1);
}
