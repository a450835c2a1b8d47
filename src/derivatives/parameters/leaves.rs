//! Single numbers and tensors.

use core::slice;

use super::{Name, Parameters};
use crate::element::Real;
use crate::shape::Shape;
use crate::tensor::Tensor;

#[diagnostic::do_not_recommend]
impl<T: Real> Parameters for T {
    type Element = T;
    type With<U: Real> = U;

    fn map_all<U: Real, const K: usize>(all: [&T; K], f: &mut impl FnMut([T; K]) -> U) -> U {
        f(all.map(|x| *x))
    }

    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[T])) {
        visit(name, &[], slice::from_ref(self));
    }

    fn visit_mut<const K: usize>(
        &mut self,
        others: [&T; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
    ) {
        visit(name, &[], slice::from_mut(self), others.map(slice::from_ref));
    }
}

impl<T: Real, S: Shape> Parameters for Tensor<T, S> {
    type Element = T;
    type With<U: Real> = Tensor<U, S>;

    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([T; K]) -> U) -> Tensor<U, S> {
        let elements = all.map(|tensor| tensor.as_slice());
        Tensor::from_flat_fn(|i| f(elements.map(|elements| elements[i])))
    }

    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[T])) {
        visit(name, S::SIZES.as_ref(), self.as_slice());
    }

    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
    ) {
        visit(name, S::SIZES.as_ref(), self.as_slice_mut(), others.map(|tensor| tensor.as_slice()));
    }
}
