//! Tuples, arrays and vectors of parameters.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use super::{Name, Parameters};
use crate::element::Real;

macro_rules! tuples {
    ($($number:tt $P:ident),+) => {
        #[diagnostic::do_not_recommend]
        impl<T: Real, $($P: Parameters<Element = T>),+> Parameters for ($($P,)+) {
            type Element = T;
            type With<U: Real> = ($($P::With<U>,)+);

            fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([T; K]) -> U) -> Self::With<U> {
                ($($P::map_all(all.map(|tuple| &tuple.$number), f),)+)
            }

            fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[T])) {
                $( self.$number.visit(&name.number($number), visit); )+
            }

            fn visit_mut<const K: usize>(
                &mut self,
                others: [&Self; K],
                name: &Name<'_>,
                visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
            ) {
                $( self.$number.visit_mut(others.map(|tuple| &tuple.$number), &name.number($number), visit); )+
            }
        }
    };
}

tuples! { 0 A }
tuples! { 0 A, 1 B }
tuples! { 0 A, 1 B, 2 C }
tuples! { 0 A, 1 B, 2 C, 3 D }
tuples! { 0 A, 1 B, 2 C, 3 D, 4 E }
tuples! { 0 A, 1 B, 2 C, 3 D, 4 E, 5 F }
tuples! { 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G }
tuples! { 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H }

/// Visits each of several, which are named by their numbers.
fn visit_each<P: Parameters>(
    several: &[P],
    name: &Name<'_>,
    visit: &mut dyn FnMut(&Name<'_>, &[usize], &[P::Element]),
) {
    for (i, one) in several.iter().enumerate() {
        one.visit(&name.number(i), visit);
    }
}

/// Changes each of several by those in the same places of others.
fn visit_each_mut<P: Parameters, const K: usize>(
    several: &mut [P],
    others: [&[P]; K],
    name: &Name<'_>,
    visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [P::Element], [&[P::Element]; K]),
) {
    for (i, one) in several.iter_mut().enumerate() {
        one.visit_mut(others.map(|other| &other[i]), &name.number(i), visit);
    }
}

#[diagnostic::do_not_recommend]
impl<P: Parameters, const N: usize> Parameters for [P; N] {
    type Element = P::Element;
    type With<U: Real> = [P::With<U>; N];

    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([P::Element; K]) -> U) -> Self::With<U> {
        core::array::from_fn(|i| P::map_all(all.map(|array| &array[i]), f))
    }

    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[P::Element])) {
        visit_each(self, name, visit);
    }

    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [P::Element], [&[P::Element]; K]),
    ) {
        visit_each_mut(self, others.map(|array| &array[..]), name, visit);
    }
}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<P: Parameters> Parameters for Vec<P> {
    type Element = P::Element;
    type With<U: Real> = Vec<P::With<U>>;

    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([P::Element; K]) -> U) -> Self::With<U> {
        let count = all.first().map_or(0, |vec| vec.len());
        for other in all {
            assert_same_length(count, other.len(), &Name::ROOT);
        }
        (0..count).map(|i| P::map_all(all.map(|vec| &vec[i]), f)).collect()
    }

    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[P::Element])) {
        visit_each(self, name, visit);
    }

    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [P::Element], [&[P::Element]; K]),
    ) {
        for other in others {
            assert_same_length(self.len(), other.len(), name);
        }
        visit_each_mut(self, others.map(|vec| &vec[..]), name, visit);
    }
}

/// # Panics
///
/// When a list has not the length of another.
#[cfg(feature = "alloc")]
fn assert_same_length(one: usize, other: usize, name: &Name<'_>) {
    assert!(
        one == other,
        "parameters that go together have lists of the same length: `{name}` has {one} elements, and the other {other}"
    );
}
