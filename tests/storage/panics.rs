//! A panic at any clone, call or drop, in every constructor and every operation that handles elements by value.

use std::mem;

use shapewise::prelude::*;

use crate::counted::{Counted, Nothing, event, survives};

/// The tests of one shape: in place or on the heap, of any rank.
macro_rules! panics_in {
    ($($place:ident: $($size:literal)*;)*) => { $(
        mod $place {
            use super::*;

            type S = shape![$($size),*];

            #[test]
            fn constructors() {
                super::constructors::<S>();
            }

            #[test]
            fn conversions() {
                super::conversions::<S>();
            }

            #[test]
            fn iterators() {
                super::iterators::<S>();
            }

            #[test]
            fn operations() {
                super::operations::<S>();
            }

            #[test]
            fn elements_without_size() {
                super::elements_without_size::<S>();
            }
        }
    )* };
}

panics_in! {
    rank_0:;
    in_place_1: 1;
    in_place_6: 2 3;
    heap_75: 5 5 3;
}

#[cfg(not(miri))]
panics_in! {
    in_place_45: 9 5;
    heap_129: 129;
}

fn numbered<S: Shape>() -> Tensor<Counted, S> {
    let mut next = 0;
    Tensor::from_fn(|_| {
        next += 1;
        Counted::new(next)
    })
}

fn constructors<S: Shape>() {
    survives(|| drop(numbered::<S>()));
    survives(|| drop(Tensor::<Counted, S>::default()));
    survives(|| drop(Tensor::<Counted, S>::zeros()));
    survives(|| drop(Tensor::<Counted, S>::ones()));
    survives(|| drop(Tensor::<Counted, S>::full(Counted::new(7))));
    survives(|| drop(numbered::<S>().clone()));
    survives(|| drop(numbered::<S>().to_tensor()));
    survives(|| drop(numbered::<S>().view().to_tensor()));
    // Elements that need no drop are built by another loop.
    survives(|| {
        let x = Tensor::<usize, S>::from_fn(|_| {
            event();
            1
        });
        assert_eq!(x.as_slice(), vec![1; S::LEN]);
    });
}

fn conversions<S: Shape>() {
    let source = |count: usize| (0..count).map(Counted::new);
    survives(|| assert!(Tensor::<Counted, S>::try_from_iter(source(S::LEN)).is_ok()));
    survives(|| assert!(Tensor::<Counted, S>::try_from_iter(source(S::LEN + 2)).is_err()));
    if S::LEN > 1 {
        survives(|| assert!(Tensor::<Counted, S>::try_from_iter(source(S::LEN - 1)).is_err()));
    }
    survives(|| {
        let elements: Vec<Counted> = source(S::LEN).collect();
        assert!(Tensor::<Counted, S>::try_from(&elements[..]).is_ok());
        assert!(Tensor::<Counted, S>::try_from(&elements[1..]).is_err());
    });
    #[cfg(feature = "alloc")]
    survives(|| {
        let x = Tensor::<Counted, S>::try_from(source(S::LEN).collect::<Vec<_>>()).unwrap();
        let elements = x.into_vec();
        assert!(elements.iter().zip(0..).all(|(element, i)| *element.0 == i));
        assert_eq!(elements.len(), S::LEN);
    });
    #[cfg(feature = "alloc")]
    survives(|| {
        // Room for more than there are.
        let mut elements = Vec::with_capacity(2 * S::LEN + 5);
        elements.extend(source(S::LEN));
        let mut x = Tensor::<Counted, S>::try_from(elements).unwrap();
        x.as_slice_mut()[0] = Counted::new(100);
        drop(x);
        assert!(Tensor::<Counted, S>::try_from(source(S::LEN + 1).collect::<Vec<_>>()).is_err());
    });
}

fn iterators<S: Shape>() {
    survives(|| assert_eq!(numbered::<S>().into_iter().count(), S::LEN));
    survives(|| assert!(numbered::<S>().into_iter().rev().map(|x| *x.0 as usize).eq((1..=S::LEN).rev())));
    survives(|| drop(numbered::<S>().into_iter()));
    let step = if cfg!(miri) { 1 + S::LEN / 2 } else { 1 + S::LEN / 3 };
    for front in (0..=S::LEN).step_by(step) {
        for back in (0..=S::LEN - front).step_by(step) {
            survives(|| {
                let mut elements = numbered::<S>().into_iter();
                assert!((1..=front as u32).all(|i| *elements.next().unwrap().0 == i));
                assert!((0..back).all(|i| *elements.next_back().unwrap().0 as usize == S::LEN - i));
                assert_eq!(elements.len(), S::LEN - front - back);
            });
        }
    }
}

fn operations<S: Shape>() {
    let places = Tensor::<u8, S>::from_fn(|_| 5);
    survives(|| drop(places.map(|x| Counted::new(x.into()))));
    survives(|| drop(places.zip_map(&Tensor::<u8, ()>::full(2), |x, y| Counted::new((x * y).into()))));
    survives(|| {
        let mask = Tensor::<bool, S>::full(true);
        let x = numbered::<S>();
        let selection = x.masked_select(&mask);
        assert_eq!(selection.count(), S::LEN);
        #[cfg(feature = "alloc")]
        assert_eq!(selection.to_vec().len(), S::LEN);
    });
    survives(|| {
        let (mut x, mut y) = (numbered::<S>(), Tensor::<Counted, S>::default());
        mem::swap(&mut x, &mut y);
        // Two views exchanged are two slices exchanged: the elements stay.
        let (mut of_x, mut of_y) = (x.view_mut(), y.view_mut());
        mem::swap(&mut of_x, &mut of_y);
        of_x.as_slice_mut()[0] = Counted::new(1);
        assert_eq!((*x.as_slice()[0].0, *y.as_slice()[0].0), (0, 1));
        x.as_slice_mut().swap_with_slice(y.as_slice_mut());
        // The old elements go when the new ones come.
        y = x.clone();
        drop(x);
        assert_eq!(*y.as_slice()[S::LEN - 1].0 as usize, S::LEN);
    });
    survives(|| {
        for element in &mut numbered::<S>() {
            *element = Counted::new(0);
        }
    });
}

/// They too are dropped once each, though there is no memory to own them.
fn elements_without_size<S: Shape>() {
    survives(|| drop(Tensor::<Nothing, S>::default()));
    survives(|| drop(Tensor::<Nothing, S>::full(Nothing::new()).clone()));
    survives(|| assert_eq!(Tensor::<Nothing, S>::default().as_slice().len(), S::LEN));
    survives(|| assert!(Tensor::<Nothing, S>::try_from_iter((0..=S::LEN).map(|_| Nothing::new())).is_err()));
    #[cfg(feature = "alloc")]
    survives(|| {
        let elements = Tensor::<Nothing, S>::default().into_vec();
        assert_eq!(Tensor::<Nothing, S>::try_from(elements).unwrap().into_vec().len(), S::LEN);
    });
    survives(|| {
        let mut elements = Tensor::<Nothing, S>::default().into_iter();
        elements.next_back();
        assert_eq!(elements.len(), S::LEN - 1);
    });
}

#[test]
fn literals_and_arrays() {
    let new = Counted::new;
    survives(|| drop(tensor![[new(1), new(2)], [new(3), new(4)], [new(5), new(6)]]));
    survives(|| drop(Tensor::<Counted, shape![2, 3]>::from([[1, 2, 3], [4, 5, 6]].map(|row| row.map(new)))));
    survives(|| drop(Tensor::<Counted, shape![2, 3]>::from_array([[1, 2, 3], [4, 5, 6]].map(|row| row.map(new)))));
    survives(|| drop(Tensor::<Counted, shape![3, 43]>::from([[0; 43]; 3].map(|row| row.map(new)))));
    survives(|| {
        let mut x = tensor![[new(1), new(2)], [new(3), new(4)]];
        let rows: &mut [[Counted; 2]; 2] = x.as_array_mut();
        rows.swap(0, 1);
        rows[1][1] = new(9);
        assert_eq!(x.iter().map(|x| *x.0).collect::<Vec<_>>(), [3, 4, 1, 9]);
    });
    survives(|| drop(Tensor::<Counted, shape![4, 4]>::eye()));
}

dims! { Six = 6; Rows = 5; Columns = 43; }

#[test]
fn renaming() {
    survives(|| {
        let x: Tensor<Counted, (Six,)> = numbered::<shape![6]>().rename();
        let x: Tensor<Counted, shape![6]> = x.rename();
        assert_eq!(*x[[5]].0, 6);
    });
    survives(|| {
        let x: Tensor<Counted, (Rows, Columns)> = numbered::<shape![5, 43]>().rename();
        assert_eq!(*x[[4, 42]].0, 215);
    });
}

#[cfg(feature = "rand")]
#[test]
fn sampling() {
    use rand_distr::Distribution;

    struct Counting;
    impl Distribution<Counted> for Counting {
        fn sample<R: rand::Rng + ?Sized>(&self, _: &mut R) -> Counted {
            Counted::new(1)
        }
    }
    use rand_chacha::rand_core::SeedableRng;
    survives(|| {
        let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(1);
        drop(Tensor::<Counted, shape![5, 5, 3]>::sample(&Counting, &mut rng));
    });
}
